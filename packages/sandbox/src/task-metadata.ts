/** The task metadata endpoint, version 4, of the sandbox's one ECS task. */
export class TaskMetadata {
  /** Path of `ECS_CONTAINER_METADATA_URI_V4`. */
  readonly path = '/v4/0123456789abcdef0123456789abcdef-1234567890';
  readonly #fields: Record<string, unknown>;

  constructor({ region, account }: { region: string; account: string }) {
    this.#fields = {
      Cluster: `arn:aws-eusc:ecs:${region}:${account}:cluster/runners`,
      TaskARN: `arn:aws-eusc:ecs:${region}:${account}:task/runners/0123456789abcdef0123456789abcdef`,
      Family: 'runner',
      Revision: '1',
      DesiredStatus: 'RUNNING',
      KnownStatus: 'RUNNING',
      AvailabilityZone: `${region}a`,
      LaunchType: 'FARGATE',
      Containers: [],
    };
  }

  /** Changes what the endpoint says. */
  change(fields: Record<string, unknown>): void {
    Object.assign(this.#fields, fields);
  }

  readonly documents = (path: string): string | undefined => (path === `${this.path}/task` ? JSON.stringify(this.#fields) : undefined);
}
