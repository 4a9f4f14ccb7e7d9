import type { Example } from '@sovereign-actions/core';

const AWS = 'registry.terraform.io/hashicorp/aws';

/** One resource of a plan, an AWS one unless it says otherwise, and what else the plan holds. */
export interface Planned {
  type?: string;
  mode?: 'managed' | 'data';
  provider?: string;
  after?: object;
  provisioners?: object[];
  /** Settings of the provider, beside its region. */
  settings?: object;
  /** What the plan says of itself. */
  plan?: object;
}

/** What `terraform show -json` prints for a plan with one resource in eu-central-1, as far as it matters. */
export function planned({
  type = 'aws_sqs_queue',
  mode = 'managed',
  provider = AWS,
  after = {},
  provisioners,
  settings,
  plan,
}: Planned): Example {
  const address = `${mode === 'data' ? 'data.' : ''}${type}.example`;
  const head = { address, mode, type, name: 'example', provider_name: provider };
  const document = {
    format_version: '1.2',
    ...plan,
    planned_values: {},
    resource_changes: [{ ...head, change: { actions: [mode === 'data' ? 'read' : 'create'], before: null, after } }],
    configuration: {
      provider_config: { aws: { name: 'aws', full_name: AWS, expressions: { region: { constant_value: 'eu-central-1' }, ...settings } } },
      root_module: { resources: [{ ...head, provider_config_key: 'aws', expressions: {}, ...(provisioners && { provisioners }) }] },
    },
  };
  return { files: { 'plan.json': `${JSON.stringify(document, null, 2)}\n` } };
}
