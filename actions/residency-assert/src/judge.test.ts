import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Files, presetBoundary } from '@sovereign-actions/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePlan as judgeOpen, verdictOf } from './judge.ts';
import { parsePlan } from './plan/read.ts';
import type { ResourceChange } from './plan/types.ts';
import { readSource } from './source/tree.ts';
import { allRows } from './tables.ts';

const eu = presetBoundary('eu', '/');
const eusc = presetBoundary('eusc', '/');
const AWS = 'registry.terraform.io/hashicorp/aws';

/** A plan as Terraform writes it. */
type Plan = Record<string, unknown> & { resource_changes: ResourceChange[] };

const judgePlan = (file: string, plan: Plan, boundary: typeof eu, source?: Parameters<typeof judgeOpen>[3]) =>
  judgeOpen(file, parsePlan(file, Buffer.from(JSON.stringify(plan))), boundary, source);

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

function planOf(changes: Change[], parts: Record<string, unknown> & { region?: unknown; expressions?: object } = {}): Plan {
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
  const rows = [...allRows()].flatMap(([type, list]) => list.map((row) => [type, row.path, row] as const));

  it.each(rows.filter(([, , { kind }]) => kind === 'region'))('%s.%s', (type, path) => {
    const at = (value: unknown) => brief([{ type, after: nest(path, value) }]).filter((line) => line.startsWith('second'));
    expect(at('us-east-1')).toEqual(['second-region broken error']);
    expect(at('eu-west-1')).toEqual([]);
    expect(at('')).toEqual([]);
    expect(at('US-EAST-1')).toEqual(['second-region broken error']);
    expect(brief([{ type, after: {}, unknown: nest(path, true) }])).toContain('second-region unknown error');
    expect(brief([{ type, after: {}, unknown: { [path.split('.')[0] as string]: true } }])).toContain('second-region unknown error');
  });

  // What each kind of attribute finds, and what looks like it and is inside.
  const KINDS: Record<string, [rule: string, outside: unknown, inside: unknown]> = {
    destination: ['reference', 'arn:aws:logs:us-east-1:111122223333:log-group:x', 'arn:aws:logs:eu-west-1:111122223333:log-group:x'],
    'multi-region-key': ['multi-region-key', true, false],
    everywhere: ['all-regions', true, false],
    zone: ['second-region', 'us-east-1a', 'eu-central-1b'],
    host: ['host', 'collector.example.com', 'https://sqs.eu-central-1.amazonaws.com/1'],
    identity: ['identity-provider', 'https://login.example.com/t', 'https://cognito-idp.eu-central-1.amazonaws.com/pool'],
    'key-store': ['key-store', 'https://keys.example.com', 'https://keys.internal'],
    image: ['image', 'ghcr.io/acme/app:1', '111122223333.dkr.ecr.eu-central-1.amazonaws.com/app:1'],
    model: ['model', 'us.anthropic.claude-sonnet-4-20250514-v1:0', 'anthropic.claude-sonnet-4-20250514-v1:0'],
  };
  it.each(rows.filter(([, , { kind }]) => kind in KINDS))('%s.%s', (type, path, { kind }) => {
    const [rule, outside, inside] = KINDS[kind] as [string, unknown, unknown];
    // What the type itself is found for does not matter here.
    const less = (lines: string[]) => {
      for (const line of brief([{ type, after: {} }])) lines.splice(lines.indexOf(line), 1);
      return lines;
    };
    const found = (value: unknown) => less(brief([{ type, after: nest(path, value) }]));
    expect(found(outside)).toEqual([`${rule} broken error`]);
    expect(found(inside)).toEqual([]);
    const unknown = less(brief([{ type, after: {}, unknown: nest(path, true) }]));
    expect(unknown).toEqual(kind === 'zone' ? [] : [`${rule} unknown error`]);
  });

  it.each(rows.filter(([, , { kind }]) => kind === 'edge'))('%s.%s', (type, path, { value, byDefault }) => {
    const [outside, inside] = typeof value === 'object' ? ['x', ''] : [value, 'REGIONAL'];
    expect(brief([{ type, after: nest(path, outside) }])).toEqual(['edge broken error']);
    expect(brief([{ type, after: nest(path, inside) }])).toEqual([]);
    expect(brief([{ type, after: {} }])).toEqual(byDefault ? ['edge broken error'] : []);
    expect(brief([{ type, after: {} }], { region: { constant_value: 'eusc-de-east-1' } }, eusc)).toEqual([]);
  });

  it.each([
    ['aws_rds_global_cluster', 'second-region unknown error'],
    ['aws_elasticache_global_replication_group', 'second-region unknown error'],
    ['aws_kms_replica_key', 'multi-region-key broken error'],
    ['aws_dx_gateway_association', 'network unknown error'],
    ['aws_vpn_connection', 'network unknown error'],
    ['aws_appflow_connector_profile', 'host unknown error'],
  ])('%s, whatever it is set to', (type, expected) => expect(brief([{ type, after: {} }])).toEqual([expected]));

  it('knows code services by their names', () => {
    const connection = (provider_type: string) => brief([{ type: 'aws_codestarconnections_connection', after: { provider_type } }]);
    expect(connection('GitHub')).toEqual(['host broken error']);
    expect(connection('GitHubEnterpriseServer')).toEqual([]);
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
  const deep = `${'{"a":'.repeat(100_000)}"arn:aws:sns:us-east-1:111122223333:t"${'}'.repeat(100_000)}`;
  const text = JSON.stringify(planOf([{ after: { region: 'eu-west-1', x: 'HERE' } }])).replace('"HERE"', deep);
  expect(judgeOpen('p', parsePlan('p', Buffer.from(text)), eu).findings).toMatchObject([{ rule: 'residency/reference' }]);
});

describe('what strings name', () => {
  it.each<[string, unknown, string[]]>([
    ['a zone id', { availability_zone_id: 'use1-az4' }, ['second-region broken error']],
    ['a zone id of a local zone elsewhere', { subnet_az_id: 'euw3-cmn1-wlz1' }, ['second-region broken error']],
    ['a zone id inside', { availability_zone_ids: ['euc1-az1', 'euw1-az2', 'eun1-az1', 'eus2-az3', 'euc1-ham1-az1'] }, []],
    ['the zone of a name service', { zone_id: 'Z2FDTNDATAQYW2' }, []],
    ['a region in JSON', { options: JSON.stringify({ 'awslogs-region': 'us-east-1' }) }, ['second-region broken error']],
    ['a region in the environment', { environment: [{ variables: { AWS_REGION: 'us-east-1' } }] }, ['second-region broken error']],
    [
      'a region in a list of names and values',
      { c: JSON.stringify([{ name: 'S3_REGION', value: 'us-east-1' }]) },
      ['second-region broken error'],
    ],
    ['a region that a condition names', { policy: '{"Condition":{"StringEquals":{"aws:RequestedRegion":["us-east-1"]}}}' }, []],
    ['an image in JSON', { container_definitions: '[{"image":"nginx:1.27"}]' }, ['image broken error']],
    ['an image of the boundary', { container_definitions: '[{"image":"111122223333.dkr.ecr.eu-west-1.amazonaws.com/a@sha256:0"}]' }, []],
    ['a machine image', { image: 'ami-0123456789abcdef0' }, []],
    ['an image that the build service keeps', { x: { image: 'aws/codebuild/standard:7.0' } }, []],
    ['a URL', { webhook: 'https://hooks.slack.com/services/T/B/hunter2' }, ['host broken error']],
    ['a URL in a script', { user_data: '#!/bin/sh\ncurl -s https://get.example.com/x | sh\n' }, ['mentioned-host broken warning']],
    ['a URL for browsers', { callback_urls: ['https://app.example.com/cb'] }, []],
    ['the name of a format', { body: '<a xmlns="http://www.w3.org/2000/svg" xmlns:x="https://json-schema.org/x"/>' }, []],
    [
      'a URL inside of the network',
      { url: 'http://10.1.2.3/x', b: 'http://api.svc:80', c: 'https://db.corp.internal', d: 'redis://cache:6379' },
      [],
    ],
    ['an AWS host without a region', { endpoint: 'https://sts.amazonaws.com' }, ['host broken error']],
    ['a database elsewhere', { x: 'jdbc:postgresql://u:hunter2@db.neon.example:5432/x' }, ['host broken error']],
    ['a group of an access control list', { grant: [{ uri: 'http://acs.amazonaws.com/groups/s3/LogDelivery' }] }, []],
    [
      'a model profile',
      { environment: [{ variables: { MODEL: 'global.anthropic.claude-sonnet-4-5-20250929-v1:0' } }] },
      ['model broken error'],
    ],
    ['a model profile of the EU', { model_id: 'eu.anthropic.claude-3-haiku-20240307-v1:0' }, []],
    ['text that looks like a model profile', { name: 'us.example.com.' }, []],
  ])('%s', (_, after, expected) => {
    const judged = judge([{ after: { region: 'eu-central-1', ...(after as object) } }]);
    expect(judged.findings.map(({ rule, verdict, severity }) => `${rule.replace('residency/', '')} ${verdict} ${severity}`)).toEqual(
      expected,
    );
    expect(JSON.stringify(judged.findings)).not.toContain('hunter2');
  });

  it('lets the hosts, registries and issuers of the boundary be', () => {
    const boundary = {
      ...eu,
      hosts: [{ host: 'hooks.example.eu', purpose: 'x' }],
      registries: [{ endpoints: [{ protocol: 'https:' as const, hostname: 'registry.example.eu', port: 443 }] as const }],
      identity: { issuers: ['https://gitlab.example.eu'], audience: 'a' },
    } as unknown as typeof eu;
    const after = { webhook: 'https://hooks.example.eu/x', image: 'registry.example.eu/app:1' };
    expect(brief([{ after }], {}, boundary)).toEqual([]);
    const provider = (url: string) =>
      brief([{ type: 'aws_iam_openid_connect_provider', after: { url } }], {}, boundary).filter((line) => !line.startsWith('global'));
    expect(provider('https://gitlab.example.eu')).toEqual([]);
    expect(provider('token.actions.githubusercontent.com')).toEqual(['identity-provider broken error']);
  });

  it('of accounts that the boundary does not name, where it names any', () => {
    const after = { region: 'eu-west-1', role: 'arn:aws:iam::999988887777:role/x' };
    expect(brief([{ after }])).toEqual([]);
    expect(brief([{ after }], {}, { ...eu, accounts: { build: '111122223333' } })).toEqual(['account broken warning']);
    expect(brief([{ after }], {}, { ...eu, accounts: { build: '999988887777' } })).toEqual([]);
  });

  it('does not show hosts of secret attributes', () => {
    const plan = planOf([{ after: { region: 'eu-west-1', hook: { url: 'https://secret-host.example.com/x' } } }]);
    Object.assign((plan.resource_changes[0] as ResourceChange).change, { after_sensitive: { hook: { url: true } } });
    const { findings } = judgePlan('p', plan, eu);
    expect(findings).toMatchObject([{ rule: 'residency/host' }]);
    expect(JSON.stringify(findings)).not.toContain('secret-host');
  });
});

describe('what is known only after apply', () => {
  /** A function whose image is not known yet, and the text of the configuration that says where it comes from. */
  async function lambda(image: string | undefined, more: Record<string, string> = {}) {
    const folder = mkdtempSync(path.join(tmpdir(), 'sovereign-known-'));
    const put = (file: string, text: string) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    };
    put(
      'main.tf',
      `resource "aws_lambda_function" "f" {\n  ${image === undefined ? '' : `image_uri = ${image}`}\n}\nresource "aws_ecr_repository" "r" {\n}\n`,
    );
    for (const [file, text] of Object.entries(more)) put(file, text);
    const plan = planOf([
      { type: 'aws_lambda_function', name: 'f', after: { region: 'eu-west-1' }, unknown: { image_uri: true } },
      { type: 'aws_ecr_repository', name: 'r', after: { region: 'eu-west-1' } },
    ]);
    const configuration = plan.configuration as { provider_config: object; root_module: { module_calls?: object } };
    configuration.provider_config = { aws: { name: 'aws', full_name: AWS, expressions: {} } };
    if ('m/main.tf' in more)
      configuration.root_module.module_calls = { m: { module: { resources: [{ address: 'aws_ecr_repository.x' }] } } };
    const found = judgePlan('p', plan, eu, await readSource(new Files(folder), '.')).findings;
    return found.map(({ rule, verdict }) => `${rule.replace('residency/', '')} ${verdict}`);
  }
  const module = {
    'calls.tf': 'module "m" {\n  source = "./m"\n}\n',
    'm/main.tf':
      'resource "aws_ecr_repository" "x" {}\noutput "url" {\n  value = aws_ecr_repository.x.repository_url\n}\noutput "other" {\n  value = "ghcr.io/acme"\n}\n',
  };

  it.each<[string, string | undefined, Record<string, string>]>([
    ['a resource of the same plan', 'aws_ecr_repository.r.repository_url', {}],
    ['one of several', 'aws_ecr_repository.r[0].repository_url', {}],
    ['a text that starts with it', `"\${aws_ecr_repository.r.repository_url}:\${var.tag}"`, {}],
    [
      'a local value',
      'local.image',
      { 'l.tf': `locals {\n  image = "\${local.base}:1"\n  base = aws_ecr_repository.r.repository_url\n}\n` },
    ],
    ['the output of a module', `"\${module.m.url}@sha256:0"`, module],
  ])('holds where it comes from %s', async (_, image, more) => expect(await lambda(image, more)).toEqual([]));

  it.each<[string, string | undefined, Record<string, string>]>([
    ['a text that only uses a resource', `"ghcr.io/acme/app:\${aws_ecr_repository.r.id}"`, {}],
    ['a name that goes on', `"\${aws_ecr_repository.r.id}.evil.example/x"`, {}],
    ['an attribute that may hold anything', 'aws_ecr_repository.r.description', {}],
    ['a resource that the plan lacks', 'aws_ecr_repository.gone.repository_url', {}],
    ['a resource of another provider', 'random_pet.r.id', {}],
    ['data', 'data.aws_ssm_parameter.r.arn', {}],
    ['a function', 'lookup(var.images, aws_ecr_repository.r.arn)', {}],
    ['a condition', 'var.own ? aws_ecr_repository.r.repository_url : "ghcr.io/acme/app"', {}],
    ['a variable', 'var.image', {}],
    ['a local value without end', 'local.image', { 'l.tf': 'locals {\n  image = local.image\n}\n' }],
    ['an output that is something else', 'module.m.other', module],
    [
      'a text that is in two places',
      'aws_ecr_repository.r.repository_url',
      { 'x_override.tf': 'resource "aws_lambda_function" "f" {\n  timeout = 3\n}\n' },
    ],
  ])('is unknown where it comes from %s', async (_, image, more) => expect(await lambda(image, more)).toEqual(['image unknown']));

  it('is unknown without the configuration', () =>
    expect(brief([{ type: 'aws_lambda_function', after: { region: 'eu-west-1' }, unknown: { image_uri: true } }])).toEqual([
      'image unknown error',
    ]));

  it('is found in nested and dynamic blocks', async () => {
    const type = 'aws_s3_bucket_replication_configuration';
    const judged = async (rule: string) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'sovereign-known-'));
      writeFileSync(path.join(folder, 'main.tf'), `resource "${type}" "q" {\n${rule}\n}\nresource "aws_s3_bucket" "b" {\n}\n`);
      const plan = planOf([
        { type, after: { region: 'eu-west-1', rule: [{}] }, unknown: { rule: [{ destination: [{ bucket: true }] }] } },
        { type: 'aws_s3_bucket', name: 'b', after: { region: 'eu-west-1' } },
      ]);
      (plan.configuration as { provider_config: object }).provider_config = { aws: { name: 'aws', full_name: AWS, expressions: {} } };
      return judgePlan('p', plan, eu, await readSource(new Files(folder), '.')).findings.map(({ verdict }) => verdict);
    };
    const destination = (bucket: string) => `destination {\n    bucket = ${bucket}\n  }`;
    expect(await judged(`rule {\n  ${destination('aws_s3_bucket.b.arn')}\n}`)).toEqual([]);
    expect(await judged(`dynamic "rule" {\n  for_each = [1]\n  content {\n  ${destination('aws_s3_bucket.b.arn')}\n  }\n}`)).toEqual([]);
    expect(await judged(`rule {\n  ${destination('aws_s3_bucket.b.arn')}\n}\nrule {\n  ${destination('var.far')}\n}`)).toEqual(['unknown']);
  });
});

describe('other things that a plan does', () => {
  it('actions are looked at like resources', () => {
    const invoke = {
      address: 'action.aws_lambda_invoke.x',
      type: 'aws_lambda_invoke',
      provider_name: AWS,
      config_values: { function_name: 'arn:aws:lambda:us-east-1:111122223333:function:f' },
    };
    expect(brief([], { action_invocations: [invoke] })).toEqual(['reference broken error']);
    expect(brief([], { action_invocations: [{ ...invoke, config_values: { region: 'eu-west-1' } }] })).toEqual([]);
    expect(brief([], { deferred_action_invocations: [{ action_invocation: { ...invoke, provider_name: 'example.com/a/b' } }] })).toEqual([
      'reference broken error',
      'provider unknown error',
    ]);
  });

  it('stacks are handed on with their template, and are not known without one', () => {
    const stack = (after: object) => judge([{ type: 'aws_cloudformation_stack', after: { region: 'eu-west-1', ...after } }]);
    expect(stack({ template_body: 'Resources: {}' }).templates).toEqual([
      { address: 'aws_cloudformation_stack.q', place: { file: 'plan.json' }, text: 'Resources: {}', region: 'eu-west-1' },
    ]);
    expect(stack({ template_url: 'https://x.s3.eu-west-1.amazonaws.com/t' }).findings).toMatchObject([
      { rule: 'residency/incomplete', verdict: 'unknown' },
    ]);
  });

  it('resources of the Cloud Control provider are looked at too', () => {
    const provider_name = 'registry.terraform.io/hashicorp/awscc';
    expect(brief([{ type: 'awscc_kms_key', provider_name, after: { multi_region: true } }])).toEqual(['multi-region-key broken error']);
    expect(brief([{ type: 'awscc_cloudfront_distribution', provider_name, after: {} }])).toEqual(['edge broken error']);
  });

  it('logs go to a bucket that the plan places, or nobody knows where', () => {
    const trail = (s3_bucket_name: string) => brief([{ type: 'aws_cloudtrail', after: { region: 'eu-west-1', s3_bucket_name } }]);
    expect(trail('elsewhere')).toEqual(['bucket-destination unknown error']);
    expect(
      brief([
        { type: 'aws_s3_bucket', after: { region: 'eu-west-1', bucket: 'logs' } },
        { type: 'aws_cloudtrail', after: { region: 'eu-west-1', s3_bucket_name: 'logs' } },
      ]),
    ).toEqual([]);
    expect(
      brief([{ type: 'aws_flow_log', after: { region: 'eu-west-1', log_destination: 'arn:aws:logs:eu-west-1:111122223333:log-group:x' } }]),
    ).toEqual([]);
  });

  it('text in base64 is read', () => {
    const user_data_base64 = Buffer.from('#!/bin/sh\ncurl https://get.example.com | sh').toString('base64');
    expect(brief([{ after: { region: 'eu-west-1', user_data_base64 } }])).toEqual(['mentioned-host broken warning']);
  });
});

describe('programs', () => {
  it('of provisioners and of the external data source are not known', () => {
    const plan = planOf([{ after: { region: 'eu-west-1' } }]);
    const { resources } = (plan.configuration as { root_module: { resources: Record<string, unknown>[] } }).root_module;
    Object.assign(resources[0] as object, { provisioners: [{ type: 'local-exec' }, { type: 'local-exec' }] });
    expect(judgePlan('p', plan, eu).findings).toMatchObject([
      { rule: 'residency/program', verdict: 'unknown', message: 'aws_sqs_queue.q runs local-exec.' },
    ]);
    const external = {
      mode: 'data',
      type: 'external',
      provider_name: 'registry.terraform.io/hashicorp/external',
      after: {},
      actions: ['read'],
    };
    expect(brief([external])).toContain('program unknown error');
    const read = {
      address: 'data.http.x',
      mode: 'data',
      type: 'http',
      name: 'x',
      provider_name: 'registry.terraform.io/hashicorp/http',
      values: { url: 'https://api.example.com/me' },
    };
    expect(brief([], { prior_state: { values: { root_module: { resources: [read] } } } })).toEqual(['data-source broken warning']);
  });
});
