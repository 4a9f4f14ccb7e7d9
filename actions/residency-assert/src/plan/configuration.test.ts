import { expect, it } from 'vitest';
import { Configuration, withoutInstances } from './configuration.ts';
import type { Plan } from './types.ts';

const resource = (address: string, key: string) => ({ address, provider_config_key: key });
const sqs = (module_address?: string) => ({ mode: 'managed', type: 'aws_sqs_queue', name: 'q', ...(module_address && { module_address }) });

function regionOf(region: unknown, plan: Partial<Plan> = {}) {
  const provider = { name: 'aws', expressions: region === undefined ? {} : { region } };
  const configuration = { provider_config: { aws: provider }, root_module: { resources: [resource('aws_sqs_queue.q', 'aws')] } };
  return new Configuration({ format_version: '1.2', resource_changes: [], configuration, ...plan }).regionFor(sqs());
}

it('takes a constant', () => expect(regionOf({ constant_value: 'eu-west-1' })).toEqual({ region: 'eu-west-1', from: 'provider aws' }));

it('takes the value of a variable that is a whole region name', () => {
  const variables = {
    region: { value: 'eu-west-3' },
    place: { value: 'central' },
    cfg: { value: { region: 'eu-north-1' } },
    on: { value: true },
  };
  const found = (...references: string[]) => regionOf({ references }, { variables });
  expect(found('var.region')).toEqual({ region: 'eu-west-3', from: 'provider aws, variable region' });
  expect(found('var.cfg.region', 'var.cfg')).toMatchObject({ region: 'eu-north-1' });
  for (const references of [
    ['var.place'],
    ['var.on'],
    ['var.missing'],
    ['local.region'],
    ['var.region', 'var.place'],
    ['var.cfg["region"]', 'var.cfg'],
    [],
  ])
    expect(found(...references), references.join()).toHaveProperty('unknown');
});

it('does not know what the environment decides', () => {
  for (const region of [undefined, { constant_value: '' }, { constant_value: null }, { constant_value: 7 }, {}, null, 'eu-west-1'])
    expect(regionOf(region)).toHaveProperty('unknown');
});

it('follows providers and variables through modules', () => {
  const configuration = {
    provider_config: {
      'aws.paris': { name: 'aws', expressions: { region: { constant_value: 'eu-west-3' } } },
      'module.a.module.b:aws': { name: 'aws', module_address: 'module.a.module.b', expressions: { region: { references: ['var.r'] } } },
    },
    root_module: {
      module_calls: {
        a: {
          expressions: { region: { references: ['var.region'] } },
          module: {
            resources: [resource('aws_sqs_queue.q', 'aws.paris')],
            variables: { region: { default: 'us-east-1' } },
            module_calls: {
              b: {
                expressions: { r: { references: ['var.region'] } },
                module: { resources: [resource('aws_sqs_queue.q', 'module.a.module.b:aws')], variables: { r: { default: 'us-east-1' } } },
              },
            },
          },
        },
      },
    },
  };
  const plan: Plan = { format_version: '1.2', resource_changes: [], configuration, variables: { region: { value: 'eu-central-1' } } };
  const found = new Configuration(plan);
  expect(found.regionFor(sqs('module.a["x.y[0]"]'))).toMatchObject({ region: 'eu-west-3' });
  expect(found.regionFor(sqs('module.a[0].module.b["]"]'))).toMatchObject({ region: 'eu-central-1' });
  expect(found.regionFor(sqs('module.c'))).toHaveProperty('unknown');
});

it.each([
  ['module.a', 'module.a'],
  ['module.a[0].module.b["x"]', 'module.a.module.b'],
  ['module.a["x.y[0]\\"].module.z"].module.b', 'module.a.module.b'],
  ['module.a["', 'module.a'],
])('takes the instance keys out of %s', (address, expected) => expect(withoutInstances(address)).toBe(expected));

it('ends on modules that nest without end', () => {
  let module: object = {};
  for (let depth = 0; depth < 5000; depth += 1) module = { module_calls: { m: { module } } };
  const configuration = new Configuration({ format_version: '1.2', resource_changes: [], configuration: { root_module: module } });
  expect(configuration.regionFor(sqs())).toHaveProperty('unknown');
});
