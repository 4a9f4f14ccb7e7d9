import { describe, expect, it } from 'vitest';
import type { SourceModule } from '../source/tree.ts';
import { withoutInstances } from './address.ts';
import { Configuration } from './configuration.ts';
import type { Plan } from './types.ts';

const resource = (address: string, key: string) => ({ address, provider_config_key: key, arguments: ['name'] });
const sqs = (module_address?: string) => ({
  address: `${module_address === undefined ? '' : `${module_address}.`}aws_sqs_queue.q`,
  mode: 'managed',
  type: 'aws_sqs_queue',
  name: 'q',
  ...(module_address && { module_address }),
});
const planOf = (configuration: Plan['configuration'], variables: Plan['variables'] = {}): Plan => ({
  format_version: '1.2',
  deferred: 0,
  planned: [],
  actions: [],
  read: [],
  variables,
  ...(configuration && { configuration }),
});
const place = { file: 'main.tf' };
const written = (provider: string, more: Partial<SourceModule> = {}, key = 'aws'): SourceModule => ({
  providers: new Map(provider === '' ? [] : [[key, { arguments: new Map([['region', provider]]), place }]]),
  resources: new Map([['aws_sqs_queue.q', { place }]]),
  calls: new Map(),
  locals: new Map(),
  outputs: new Map(),
  ...more,
});

function configured(region: unknown, variables: Plan['variables'] = {}, source?: SourceModule) {
  const provider = { name: 'aws', expressions: region === undefined ? {} : { region } };
  const plan = planOf({ provider_config: { aws: provider }, root_module: { resources: [resource('aws_sqs_queue.q', 'aws')] } }, variables);
  return new Configuration(plan, source && new Map([['', source]]));
}

it('takes a constant', () =>
  expect(configured({ constant_value: 'eu-west-1' }).providerRegion('aws')).toEqual({ region: 'eu-west-1', from: 'provider aws' }));

describe('a region made of variables', () => {
  const variables = {
    region: { value: 'eu-west-3' },
    place: { value: 'central' },
    cfg: { value: { region: 'eu-north-1' } },
    off: { value: null },
  };
  const found = (text: string | undefined, locals: Record<string, string> = {}) =>
    configured(
      { references: ['var.region'] },
      variables,
      text === undefined ? undefined : written(text, { locals: new Map(Object.entries(locals)) }),
    ).providerRegion('aws');

  it('is not known from the plan alone, which does not tell f(var.region) from var.region', () =>
    expect(found(undefined)).toEqual({
      unknown:
        'the region of provider aws is made from var.region, and the plan does not say how (name the folder of the configuration as input "source")',
    }));

  it('is known where the configuration shows that it is the variable itself', () => {
    expect(found('var.region')).toEqual({ region: 'eu-west-3', from: 'provider aws, variable region' });
    expect(found(`"\${var.region}"`)).toMatchObject({ region: 'eu-west-3' });
    expect(found('var.cfg.region')).toMatchObject({ region: 'eu-north-1' });
    expect(found('local.home', { home: 'var.region' })).toMatchObject({ region: 'eu-west-3' });
    expect(found('local.home', { home: '"eu-west-1"' })).toMatchObject({ region: 'eu-west-1' });
  });

  it.each([
    'upper(var.region)',
    'lookup({ eu-west-3 = "us-east-1" }, var.region)',
    'var.region == "eu-west-3" ? "us-east-1" : var.region',
    `"eu-\${var.place}-1"`,
    'var.missing',
    'var.off',
    'local.missing',
    'local.loop',
    'var.region # ok\n + x',
    'replace(var.region, "eu", "us")',
    '',
  ])('is not known where it is %s', (text) => expect(found(text, { loop: 'local.loop' })).toHaveProperty('unknown'));

  const made = (actions = ['create']) => ({ ...sqs(), change: { actions } });

  it('is shown by a resource that sets none of its own and is made by this plan', () => {
    const shown = (actions: string[], values: object) => {
      const configuration = configured({ references: ['var.region'] }, variables);
      configuration.witness(made(actions), values);
      return configuration.providerRegion('aws');
    };
    const inside = { region: 'eu-west-1' };
    expect(shown(['create'], inside)).toEqual({ region: 'eu-west-1', from: 'provider aws, as aws_sqs_queue.q shows' });
    expect(shown(['delete', 'create'], inside)).toMatchObject(inside);
    // Made before, perhaps when the provider was set to another region: a plan without refresh does not tell.
    for (const actions of [['no-op'], ['update'], ['delete']]) expect(shown(actions, inside)).toHaveProperty('unknown');
    expect(shown(['update'], { arn: 'arn:aws:sqs:eu-west-1:111122223333:q' })).toHaveProperty('unknown');
  });

  it('is not shown where it was not known yet while planning: the provider then reads in the region of the environment', () => {
    const shown = (references: string[], source?: SourceModule, read: string[] = []) => {
      const expressions = { region: { references } };
      const plan = planOf({
        provider_config: { aws: { name: 'aws', expressions } },
        root_module: {
          resources: [{ address: 'data.aws_region.x', provider_config_key: 'aws', arguments: [] }],
          module_calls: { names: { module: {} } },
        },
      });
      plan.read = read.map((name) => ({
        address: `data.aws_ssm_parameter.${name}`,
        type: 'aws_ssm_parameter',
        name,
        provider_name: 'aws',
        values: {},
      }));
      const named: SourceModule = {
        ...written(''),
        outputs: new Map([
          ['home', 'var.x'],
          ['later', 'aws_x.y.id'],
        ]),
      };
      const asked = new Configuration(
        plan,
        source &&
          new Map([
            ['', source],
            ['module.names', named],
          ]),
      );
      asked.witness({ address: 'data.aws_region.x', mode: 'data', type: 'aws_region', name: 'x' }, { name: 'eu-west-1' });
      return 'region' in asked.providerRegion('aws');
    };
    const text = (region: string, locals: Record<string, string> = {}) => ({
      ...written(region, { locals: new Map(Object.entries(locals)) }),
      calls: new Map([['names', { arguments: new Map<string, string>(), place: { file: 'main.tf' } }]]),
      resources: new Map([['data.aws_region.x', { place: { file: 'main.tf' } }]]),
    });
    expect(shown(['var.r'])).toBe(true);
    expect(shown(['var.r', 'terraform_data.later.output', 'terraform_data.later'])).toBe(false);
    expect(shown(['aws_ssm_parameter.r.value'])).toBe(false);
    expect(shown(['data.aws_ssm_parameter.r.value', 'data.aws_ssm_parameter.r'])).toBe(false);
    expect(shown(['data.aws_ssm_parameter.r.value', 'data.aws_ssm_parameter.r'], undefined, ['r'])).toBe(true);
    expect(shown(['local.r'])).toBe(false);
    expect(shown(['local.r'], text('f(local.r)', { r: 'lower(var.r)' }))).toBe(true);
    expect(shown(['local.r'], text('f(local.r)', { r: '[aws_x.y.id][0]' }))).toBe(false);
    expect(shown(['local.r'], text('f(local.r)', { r: 'local.s', s: 'local.r' }))).toBe(false);
    expect(shown(['module.names.home', 'module.names'], text('f(module.names.home)'))).toBe(true);
    expect(shown(['module.names.later', 'module.names'], text('f(module.names.later)'))).toBe(false);
    expect(shown(['module.names'], text('f(module.names)'))).toBe(false);
    expect(shown(['module.names.home', 'module.names'])).toBe(false);
  });

  it('is told by aws_region, unless it is asked for another region', () => {
    const told = (given: string[], type = 'aws_region') => {
      const resources = [{ address: `data.${type}.x`, provider_config_key: 'aws', arguments: given }];
      const asked = new Configuration(
        planOf({
          provider_config: { aws: { name: 'aws', expressions: { region: { references: ['var.region'] } } } },
          root_module: { resources },
        }),
      );
      asked.witness({ address: `data.${type}.x`, mode: 'data', type, name: 'x' }, { name: 'eu-west-1', region: 'eu-west-1' });
      return asked.providerRegion('aws');
    };
    expect(told([])).toMatchObject({ region: 'eu-west-1' });
    expect(told(['name'])).toHaveProperty('unknown');
    // Where the bucket is, not where it is asked for.
    expect(told([], 'aws_s3_bucket')).toHaveProperty('unknown');
  });

  it('is not shown by one that sets its own, nor by two that differ', () => {
    const plan = planOf({
      provider_config: { aws: { name: 'aws', expressions: { region: { references: ['var.region'] } } } },
      root_module: {
        resources: [
          { address: 'aws_sqs_queue.q', provider_config_key: 'aws', arguments: ['region'] },
          { address: 'aws_sqs_queue.r', provider_config_key: 'aws', arguments: [] },
          { address: 'aws_sqs_queue.s', provider_config_key: 'aws', arguments: [] },
        ],
      },
    });
    const configuration = () => new Configuration(plan);
    const shows = (...given: [name: string, region: string][]) => {
      const asked = configuration();
      for (const [name, region] of given) asked.witness({ ...made(), name, address: `aws_sqs_queue.${name}` }, { region });
      return asked.providerRegion('aws');
    };
    expect(shows(['q', 'eu-west-1'])).toHaveProperty('unknown');
    expect(shows(['r', 'eu-west-1'])).toMatchObject({ region: 'eu-west-1' });
    expect(shows(['r', 'eu-west-1'], ['s', 'us-east-1'])).toEqual({
      unknown: 'resources of provider aws show more than one region for it: eu-west-1, us-east-1',
    });
  });

  it('is not taken from the configuration of something else', () => {
    const other = written('var.region', { resources: new Map() });
    const configuration = configured({ references: ['var.region'] }, variables, other);
    expect(configuration.hasSource).toBe(false);
    expect(configuration.providerRegion('aws')).toHaveProperty('unknown');
  });
});

it('does not know what the environment decides', () => {
  for (const region of [undefined, { constant_value: '' }, { constant_value: null }, { constant_value: 7 }, {}, null, 'eu-west-1'])
    expect(configured(region).providerRegion('aws')).toHaveProperty('unknown');
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
  const plan = planOf(configuration, { region: { value: 'eu-central-1' } });
  const call = (name: string, text: string) => ({
    calls: new Map([[name, { arguments: new Map(Object.entries({ region: text, r: text })), place }]]),
  });
  const source = (inner: string) =>
    new Map([
      ['', written('"eu-west-3"', call('a', 'var.region'), 'aws.paris')],
      ['module.a', written('', call('b', inner))],
      ['module.a.module.b', written('var.r')],
    ]);
  const regionIn = (found: Configuration, module: string) => {
    const key = found.providerOf(sqs(module));
    return key === undefined ? undefined : found.providerRegion(key);
  };
  const found = new Configuration(plan, source('var.region'));
  expect(regionIn(found, 'module.a["x.y[0]"]')).toMatchObject({ region: 'eu-west-3' });
  expect(regionIn(found, 'module.a[0].module.b["]"]')).toMatchObject({ region: 'eu-central-1' });
  expect(regionIn(found, 'module.c')).toBeUndefined();
  expect(found.placeOf(sqs('module.a["z"]'))).toEqual(place);
  expect(regionIn(new Configuration(plan, source('lower(var.region)')), 'module.a[0].module.b["]"]')).toHaveProperty('unknown');
  expect(regionIn(new Configuration(plan), 'module.a[0].module.b["]"]')).toHaveProperty('unknown');
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
  expect(new Configuration(planOf({ root_module: module })).providerOf(sqs())).toBeUndefined();
});
