import { arnPartition, type Context, metadataEndpoints, originOf } from '@sovereign-actions/core';
import { PLACE_CHECKS } from '@sovereign-actions/core/instance-identity';
import { ask, NoEvidence } from './metadata.ts';
import { checkPlace, orNoPlace, type Place, worst } from './place.ts';

const NAME = 'task metadata';
const VARIABLE = 'ECS_CONTAINER_METADATA_URI_V4';
const TASK = /^arn:([a-z0-9-]{1,20}):ecs:([a-z0-9-]{1,40}):(\d{12}):task\/[\w/-]{1,200}$/;

/** What the ECS agent says of the task that this job runs in: `TaskARN` and `AvailabilityZone`. Nothing signs it. */
export const taskPlace = ({ fetch, boundary, host }: Pick<Context, 'fetch' | 'boundary' | 'host'>): Promise<Place> =>
  orNoPlace(NAME, async () => {
    const [endpoint] = metadataEndpoints('ecs', boundary);
    const given = host.env(VARIABLE);
    const url = URL.parse(given ?? '');
    if (!given) throw new NoEvidence(`${VARIABLE} is not set: this job runs in no ECS task.`);
    // The variable chooses a task of the one fixed address, and no address.
    if (!endpoint || !url || url.origin !== originOf(endpoint) || !/^\/v4\/[\w-]{1,200}$/.test(url.pathname) || url.href !== given)
      throw new NoEvidence(`${VARIABLE} does not lead to where ECS describes a task.`);
    const { status, text } = await ask(fetch, `${given}/task`);
    if (status !== 200) throw new NoEvidence(`The ECS agent answered ${status}.`);
    const { TaskARN, AvailabilityZone } = objectOf(text);
    const [, partition, region, account] = (typeof TaskARN === 'string' && TASK.exec(TaskARN)) || [];
    if (partition === undefined || region === undefined || account === undefined) throw new NoEvidence('The ECS agent names no task.');
    const checks = checkPlace(boundary, { region, account });
    if (partition !== arnPartition(boundary.partition))
      checks.unshift({
        name: PLACE_CHECKS.region,
        verdict: 'broken',
        detail: `It says partition ${partition}, which is not the boundary's.`,
      });
    const zone = typeof AvailabilityZone === 'string' && /^[a-z0-9-]{4,40}$/.test(AvailabilityZone) ? AvailabilityZone : undefined;
    if (zone !== undefined && !new RegExp(`^${region}(?:[a-z]|-.+)$`).test(zone))
      checks.push({ name: PLACE_CHECKS.zone, verdict: 'broken', detail: `It says zone ${zone}, which is none of ${region}.` });
    return {
      verdict: worst(checks),
      strength: 'a hint of the ECS agent that nothing signs',
      where: `${zone ?? region}, task of account ${account}`,
      checks,
      facts: { region, account, task: String(TaskARN), ...(zone !== undefined && { zone }) },
      keep: [],
    };
  });

function objectOf(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
