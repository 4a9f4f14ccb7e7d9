import { presetBoundary } from '@sovereign-actions/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePlan, verdictOf } from './judge.ts';
import type { Plan, ResourceChange } from './plan/types.ts';
import { ROWS } from './tables.ts';

const eu = presetBoundary('eu', '/');
const eusc = presetBoundary('eusc', '/');
const AWS = 'registry.terraform.io/hashicorp/aws';

type Change = Partial<ResourceChange> & { after?: unknown; unknown?: unknown; before?: unknown; actions?: string[] };

function change({ after, unknown, before = null, actions = ['create'], ...parts }: Change): ResourceChange {
  const { type = 'aws_sqs_queue', name = 'q', mode = 'managed' } = parts;
  return {
    address: `${mode === 'data' ? 'data.' : ''}${type}.${name}`,
    mode,
    type,
    name,
    provider_name: AWS,
    change: { actions, before, after: after ?? null, after_unknown: unknown ?? {} },
    ...parts,
  };
}

function planOf(changes: Change[], parts: Partial<Plan> & { region?: unknown; expressions?: object } = {}): Plan {
  const { region = { constant_value: 'eu-central-1' }, expressions = {}, ...rest } = parts;
  const resource_changes = changes.map(change);
  return {
    format_version: '1.2',
    resource_changes,
    planned_values: { root_module: {} },
    configuration: {
      provider_config: { aws: { name: 'aws', full_name: AWS, expressions: { region, ...expressions } } },
      root_module: {
        resources: resource_changes.map(({ mode, type, name, change: { after, after_unknown } }) => ({
          address: `${mode === 'data' ? 'data.' : ''}${type}.${name}`,
          provider_config_key: 'aws',
          expressions: Object.fromEntries(Object.keys({ ...(after as object), ...(after_unknown as object) }).map((key) => [key, {}])),
        })),
      },
    },
    ...rest,
  };
}

const judge = (changes: Change[], parts: Parameters<typeof planOf>[1] = {}, boundary = eu) =>
  judgePlan('plan.json', planOf(changes, parts), boundary);
const brief = (...given: Parameters<typeof judge>) =>
  judge(...given).findings.map(({ rule, verdict, severity }) => `${rule.replace('residency/', '')} ${verdict} ${severity}`);

describe('the region of a resource', () => {
  it.each<[string, Change, Parameters<typeof planOf>[1], string, string[]]>([
    ['comes from its own attribute first', { after: { region: 'us-east-1' } }, {}, 'us-east-1', ['region broken error']],
    ['comes from its own attribute, inside', { after: { region: 'eu-west-1' } }, {}, 'eu-west-1', []],
    [
      'comes from its ARN',
      { after: { arn: 'arn:aws:sqs:eu-west-2:111122223333:q' }, actions: ['no-op'] },
      {},
      'eu-west-2',
      ['region broken error', 'reference broken error'],
    ],
    ['comes from its provider', { after: {} }, {}, 'eu-central-1', []],
    [
      'is not known where the environment decides',
      { after: {} },
      { region: { constant_value: null } },
      'unknown',
      ['region unknown error'],
    ],
    ['is not known where it is computed', { after: {}, unknown: { region: true } }, {}, 'unknown', ['region unknown error']],
    ['counts in any case of letters as written', { after: { region: 'EU-CENTRAL-1' } }, {}, 'EU-CENTRAL-1', ['region broken error']],
    [
      'is judged when nothing changes',
      { after: { region: 'us-east-1' }, before: {}, actions: ['no-op'] },
      {},
      'us-east-1',
      ['region broken error'],
    ],
    [
      'is judged when it is replaced',
      { after: { region: 'us-east-1' }, actions: ['delete', 'create'] },
      {},
      'us-east-1',
      ['region broken error'],
    ],
    [
      'is judged when Terraform forgets it',
      { before: { region: 'us-east-1' }, actions: ['forget'] },
      {},
      'us-east-1',
      ['region broken error'],
    ],
  ])('%s', (_, given, parts, region, expected) => {
    const judged = judge([given], parts);
    expect([...judged.regions.keys()]).toEqual([region]);
    expect(judged.findings.map(({ rule, verdict, severity }) => `${rule.replace('residency/', '')} ${verdict} ${severity}`)).toEqual(
      expected,
    );
  });

  it('of what is removed is a note', () => {
    const judged = judge([{ before: { region: 'us-east-1' }, actions: ['delete'] }]);
    expect(judged).toMatchObject({ resources: 0, findings: [{ rule: 'residency/region', severity: 'note' }] });
  });

  it.each(['eu-west-2', 'eu-central-2', 'eu-isoe-west-1', 'eusc-de-east-1', 'eu-central-1 ', 'eu_central_1', 'eu-north-2'])(
    '%s is not one of the EU preset',
    (region) => expect(brief([{ after: { region } }])).toEqual(['region broken error']),
  );

  it('takes the identity before the provider', () => {
    const plan = planOf([{ after: {} }]);
    (plan.resource_changes[0] as ResourceChange).change.after_identity = { region: 'us-east-1' };
    expect(judgePlan('p', plan, eu).findings).toMatchObject([{ rule: 'residency/region' }]);
  });
});

it('judges the region of a provider that nothing uses', () => {
  expect(brief([], { region: { constant_value: 'us-west-2' } })).toEqual(['region broken error']);
  const endpoint = (url: unknown) => brief([], { expressions: { endpoints: [{ s3: url }] } });
  expect(endpoint({ constant_value: 'https://minio.example' })).toEqual(['endpoint broken error']);
  expect(endpoint({ constant_value: 'https://s3.eu-central-1.amazonaws.com' })).toEqual([]);
  expect(endpoint({ constant_value: 'https://s3.eu-central-1.amazonaws.com@evil.example' })).toEqual(['endpoint broken error']);
  expect(endpoint({ constant_value: 'http://s3.eu-central-1.amazonaws.com' })).toEqual(['endpoint broken error']);
  expect(endpoint({ references: ['var.x'] })).toEqual(['endpoint unknown error']);
  expect(brief([], { expressions: { assume_role: [{ role_arn: { constant_value: 'arn:aws:iam::1:role/x' } }] } }, eusc)).toContain(
    'reference broken error',
  );
});

describe('second regions', () => {
  const nest = (path: string, value: unknown): unknown =>
    path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: [inner].flat() }), value);
  const rows = Object.entries(ROWS).flatMap(([type, list]) => list.map((row) => [type, row.path, row] as const));

  it.each(rows.filter(([, , { kind }]) => kind === 'region'))('%s.%s', (type, path) => {
    const at = (value: unknown) => brief([{ type, after: nest(path, value) }]).filter((line) => line.startsWith('second'));
    expect(at('us-east-1')).toEqual(['second-region broken error']);
    expect(at('eu-west-1')).toEqual([]);
    expect(at('')).toEqual([]);
    expect(at('US-EAST-1')).toEqual(['second-region broken error']);
    expect(brief([{ type, after: {}, unknown: nest(path, true) }])).toContain('second-region unknown error');
    expect(brief([{ type, after: {}, unknown: { [path.split('.')[0] as string]: true } }])).toContain('second-region unknown error');
  });

  it.each(rows.filter(([, , { kind }]) => kind === 'edge' || kind === 'multi-region-key'))('%s.%s', (type, path, { kind, value }) => {
    const rule = kind === 'edge' ? 'edge' : 'multi-region-key';
    expect(brief([{ type, after: nest(path, value) }])).toEqual([`${rule} broken error`]);
    expect(brief([{ type, after: nest(path, kind === 'edge' ? 'REGIONAL' : false) }])).toEqual([]);
  });

  it.each([
    'aws_cloudfront_distribution',
    'aws_globalaccelerator_accelerator',
    'aws_shield_protection',
    'aws_ecrpublic_repository',
    'aws_lightsail_distribution',
  ])('%s', (type) => expect(brief([{ type, after: {} }])).toEqual(['edge broken error']));

  it('are found under any attribute whose name speaks of regions, zones included', () => {
    expect(brief([{ after: { future_region: 'us-east-1' } }])).toEqual(['second-region broken error']);
    expect(brief([{ after: { a: { b_regions: ['eu-west-1', 'us-east-1'] } } }])).toEqual(['second-region broken error']);
    expect(brief([{ after: { availability_zone: 'us-east-1a' } }])).toEqual(['second-region broken error']);
    // In Casablanca, whatever its name says.
    expect(brief([{ after: { availability_zone: 'eu-west-3-cmn-wlz-1a' } }])).toEqual(['second-region broken error']);
    expect(brief([{ after: { availability_zone: 'eu-west-1a', name: 'us-east-1', tags: { region: 'us-east-1' } } }])).toEqual([]);
  });

  it('do not fail what the provider computes', () => {
    const plan = planOf([{ type: 'aws_s3_bucket', after: {}, unknown: {} }]);
    (plan.resource_changes[0] as ResourceChange).change.after_unknown = { region: true, replication_configuration: true };
    expect(judgePlan('p', plan, eu).findings).toEqual([]);
  });

  it('hold for buckets that the plan places, and are unknown for others', () => {
    const bucket = (name: string, region: string) => ({ type: 'aws_s3_bucket', name, after: { bucket: name, region } });
    const copy = (arn: unknown) => ({
      type: 'aws_s3_bucket_replication_configuration',
      after: { rule: [{ destination: [{ bucket: arn }] }] },
    });
    expect(brief([bucket('near', 'eu-west-1'), copy('arn:aws:s3:::near')])).toEqual([]);
    expect(brief([copy('arn:aws:s3:::elsewhere')])).toEqual(['bucket-destination unknown error']);
    expect(brief([bucket('far', 'us-east-1'), copy('arn:aws:s3:::far')])).toEqual([
      'region broken error',
      'bucket-destination broken error',
    ]);
  });
});

describe('references', () => {
  it.each([
    ['an ARN of another region', 'arn:aws:sns:us-east-1:111122223333:t', ['reference broken error']],
    ['an ARN in a policy', JSON.stringify({ Resource: 'arn:aws:kms:us-east-1:111122223333:key/x' }), ['reference broken error']],
    ['a host of another region', 'https://sqs.us-east-1.amazonaws.com/1/q', ['reference broken error']],
    ['an image of another region', '111122223333.dkr.ecr.us-east-1.amazonaws.com/app:1', ['reference broken error']],
    ['another partition', 'arn:aws-eusc:s3:::bucket', ['reference broken error']],
    ['the same region', 'arn:aws:sns:eu-west-1:111122223333:t', []],
    ['a service principal', '{"Service":"ecs-tasks.amazonaws.com"}', []],
    ['an AWS managed policy', 'arn:aws:iam::aws:policy/ReadOnlyAccess', []],
  ])('to %s', (_, value, expected) => expect(brief([{ after: { x: [{ y: value }] } }])).toEqual(expected));

  it('to partition aws are outside the sovereign cloud', () => {
    const region = { constant_value: 'eusc-de-east-1' };
    expect(brief([{ after: { p: 'arn:aws:iam::aws:policy/ReadOnlyAccess' } }], { region }, eusc)).toEqual(['reference broken error']);
    expect(brief([{ after: { p: 'arn:aws-eusc:iam::aws:policy/ReadOnlyAccess' } }], { region }, eusc)).toEqual([]);
  });

  it('come once for each place, and never show the value', () => {
    const value = 'secret-hunter2 arn:aws:sns:us-east-1:111122223333:hunter2';
    const { findings } = judge([{ after: { a: value, b: [value, value], password: 'hunter2', region: 'hunter2' } }]);
    expect(findings.map(({ rule }) => rule)).toEqual(['residency/region', 'residency/reference']);
    expect(JSON.stringify(findings)).not.toContain('hunter2');
  });
});

it('notes global services once in partition aws, and not in the sovereign cloud', () => {
  const role = { type: 'aws_iam_role', after: {} };
  const roles = ['a', 'b', 'c', 'd'].map((name) => ({ ...role, name }));
  const { findings, regions } = judge(roles);
  expect(findings).toMatchObject([
    { rule: 'residency/global-control-plane', severity: 'note', resource: 'aws_iam_*', message: expect.stringContaining('and 1 more') },
  ]);
  expect(regions.get('global')).toBe(4);
  expect(brief([role], { region: { constant_value: 'eusc-de-east-1' } }, eusc)).toEqual([]);
  expect(brief([{ type: 'aws_route53_resolver_endpoint', after: {} }])).toEqual([]);
});

it('does not know other providers, but those that keep nothing', () => {
  const of = (provider_name: string) => brief([{ provider_name, after: {} }]);
  expect(of('registry.terraform.io/hashicorp/google')).toEqual(['provider unknown error']);
  expect(of('registry.terraform.io/someone/aws')).toEqual(['provider unknown error']);
  expect(of('registry.opentofu.org/hashicorp/random')).toEqual([]);
  expect(of('terraform.io/builtin/terraform')).toEqual([]);
  expect(judge([{ provider_name: 'registry.opentofu.org/hashicorp/aws', after: { region: 'us-east-1' } }]).findings).toHaveLength(1);
});

it('warns of data read elsewhere, planned or already read', () => {
  expect(brief([{ mode: 'data', type: 'aws_ami', actions: ['read'], after: { region: 'us-east-1' } }])).toEqual([
    'data-source broken warning',
  ]);
  const read = {
    address: 'module.m.data.aws_ami.x',
    mode: 'data',
    type: 'aws_ami',
    name: 'x',
    provider_name: AWS,
    values: { region: 'us-east-1' },
  };
  const prior_state = { values: { root_module: { child_modules: [{ address: 'module.m', resources: [read] }] } } };
  expect(judge([], { prior_state })).toMatchObject({
    resources: 0,
    findings: [{ rule: 'residency/data-source', resource: 'module.m.data.aws_ami.x' }],
  });
});

it('concludes nothing from a plan that leaves something out', () => {
  const inner = { address: 'aws_sqs_queue.gone', mode: 'managed', type: 'aws_sqs_queue', name: 'gone', provider_name: AWS };
  for (const parts of [
    { complete: false },
    { errored: true },
    { deferred_changes: [{}] },
    { planned_values: { root_module: { child_modules: [{ resources: [inner] }] } } },
  ])
    expect(brief([], parts)).toEqual(['incomplete unknown error']);
  expect(verdictOf(judge([], { complete: false }).findings)).toBe('unknown');
});

it('takes whatever JSON stands in the parts that are not checked before', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (a, b, c) => {
      const given = { type: 'aws_s3_bucket', after: a, unknown: b, before: c } as Change;
      const plan = {
        ...planOf([]),
        resource_changes: [change(given)],
        configuration: a,
        prior_state: b,
        planned_values: c,
        variables: a,
      } as unknown as Plan;
      judgePlan('p', plan, eu);
      judgePlan(
        'p',
        { ...plan, configuration: { provider_config: a, root_module: b }, prior_state: { values: { root_module: c } } } as unknown as Plan,
        eu,
      );
      judgePlan(
        'p',
        {
          ...plan,
          configuration: { provider_config: { aws: a }, root_module: { resources: b, module_calls: { m: c } } },
        } as unknown as Plan,
        eu,
      );
    }),
  );
});

it('walks attributes that nest deeper than the call stack', () => {
  let deep: unknown = 'arn:aws:sns:us-east-1:111122223333:t';
  for (let depth = 0; depth < 100_000; depth += 1) deep = { a: deep };
  expect(brief([{ after: deep }])).toEqual(['reference broken error']);
});
