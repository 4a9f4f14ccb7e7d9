import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SovereignError } from '../errors.ts';
import { narrowRegions, presetBoundary, registryAt } from './boundary.ts';
import { findBoundary, parseBoundary, readBoundary } from './load.ts';

const full = `version: 1
partition: aws-eusc
regions: [eusc-de-east-1]
organization: { name: Example SE, url: https://example.eu, email: security@example.eu }
accounts:
  build: "111122223333"
  evidence: "777788889999"
identity:
  issuers: [https://token.actions.githubusercontent.com]
  audience: sts.eusc-de-east-1.amazonaws.eu
registries:
  - account: build
  - host: registry.example.eu
signing:
  keys:
    - name: release
      kms: arn:aws-eusc:kms:eusc-de-east-1:111122223333:key/11111111-2222-3333-4444-555555555555
  rekor: { url: https://rekor.example.eu, public-key: rekor.pem }
  timestamp: { url: https://tsa.example.eu/api/v1/timestamp, chain: tsa.pem, required: false }
state: { bucket: example-state, kms-key: alias/state, lock: s3 }
evidence: { bucket: example-evidence, account: evidence, retention: { mode: COMPLIANCE, days: 3650 } }
hosts: [{ host: github.example.eu, purpose: pull-request comments }]
exceptions:
  - { rule: residency/region, resource: "aws_route53_*", reason: global service, approver: CISO, expires: "2027-06-30" }
`;

const mistakes = async (text: string): Promise<readonly string[]> => {
  const error = await parseBoundary(text, 'sovereign.yaml', '/').then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(SovereignError);
  expect((error as SovereignError).code).toBe('BOUNDARY_INVALID');
  return (error as SovereignError).details;
};

describe('boundary', () => {
  it('resolves a full file', async () => {
    const boundary = await parseBoundary(full, 'sovereign.yaml', '/repo');
    expect(boundary.partition).toBe('aws-eusc');
    expect(boundary.registries[0]?.endpoints[0].hostname).toBe('111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu');
    expect(registryAt(boundary, 'registry.example.eu')?.endpoint.port).toBe(443);
    expect(registryAt(boundary, 'registry.example.eu.evil.example')).toBeUndefined();
    expect(boundary.identity?.runner).toBe('self-hosted');
    expect(boundary.signing?.rekor?.required).toBe(true);
    expect(boundary.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('requires only evidence of the place that can be verified', async () => {
    const located = (location: string) => full.replace('identity:\n', `identity:\n  location: ${location}\n`);
    expect((await parseBoundary(located('{ source: ec2 }'), 'sovereign.yaml', '/')).identity?.location).toEqual({
      source: 'ec2',
      required: false,
    });
    await expect(parseBoundary(located('{ source: ec2, certificate: ec2.pem, required: true }'), 'f', '/')).resolves.toBeDefined();
    await expect(parseBoundary(located('{ source: web-identity, required: true }'), 'f', '/')).resolves.toBeDefined();
    expect(await mistakes(located('{ source: ec2, required: true }'))).toEqual([
      'sovereign.yaml:9:28  identity.location.required: needs "certificate": without it nothing can be verified',
    ]);
    expect(await mistakes(located('{ source: eks, required: true }'))).toEqual([expect.stringContaining('cannot be met')]);
    expect(await mistakes(located('{ source: ecs, certificate: x.pem }'))).toEqual([expect.stringContaining('goes with source ec2')]);
    expect(await mistakes(located('{ source: gce }'))).toEqual([expect.stringContaining('must be one of ec2, ecs, eks, web-identity')]);
  });

  it('is immutable all the way down', async () => {
    const boundary = await parseBoundary(full, 'sovereign.yaml', '/repo');
    expect(() => (boundary.regions as string[]).push('us-east-1')).toThrow(TypeError);
    expect(() => {
      (boundary.accounts as Record<string, string>).build = '0';
    }).toThrow(TypeError);
  });

  it.each([
    ['unknown key', 'version: 1\npreset: eusc\nregoins: []\n', 'sovereign.yaml:3:1  regoins: unknown key; did you mean "regions"?'],
    [
      'unknown nested key',
      'version: 1\npreset: eusc\nstate:\n  bucket: abc\n  kms_key: x\n',
      'sovereign.yaml:5:3  state.kms_key: unknown key; did you mean "kms-key"?',
    ],
    [
      'wrong type',
      'version: 1\npreset: eusc\naccounts:\n  build: 111122223333\n',
      'sovereign.yaml:4:3  accounts.build: must be text: write the 12 digits in quotes',
    ],
    [
      'wrong region case',
      'version: 1\npartition: aws-eusc\nregions:\n  - EUSC-DE-EAST-1\n',
      'sovereign.yaml:4:5  regions[0]: must be a region of the partition table: "EUSC-DE-EAST-1" is not; did you mean "eusc-de-east-1"?',
    ],
    [
      'London',
      'version: 1\npartition: aws\nregions: [eu-west-2]\n',
      'sovereign.yaml:3:11  regions[0]: must be a region of the partition table: "eu-west-2" is not; did you mean "eu-west-1"?',
    ],
    [
      'regions of two partitions',
      'version: 1\nregions: [eusc-de-east-1, eu-central-1]\n',
      'sovereign.yaml:2:27  regions[1]: eu-central-1 belongs to partition aws, not aws-eusc',
    ],
    ['missing version', 'preset: eusc\n', 'sovereign.yaml:1:1  version: is missing'],
    ['duplicate key', 'version: 1\nversion: 1\npreset: eusc\n', 'sovereign.yaml:2:1  Map keys must be unique'],
    ['tab', 'version: 1\n\tpreset: eusc\n', 'sovereign.yaml:2:1'],
    ['empty', '', 'sovereign.yaml:1:1  the file is empty'],
    ['scalar', 'just text\n', 'sovereign.yaml:1:1  must be a mapping, not "just text"'],
    [
      'public Sigstore',
      'version: 1\npreset: eusc\nsigning:\n  rekor:\n    url: https://rekor.sigstore.dev\n    public-key: a.pem\n',
      'sovereign.yaml:5:5  signing.rekor.url: is the public Sigstore service',
    ],
    [
      'plain http',
      'version: 1\npreset: eusc\nsigning: { timestamp: { url: http://tsa.example.eu, chain: a.pem } }\n',
      'signing.timestamp.url: must use https',
    ],
    [
      'credentials in a URL',
      'version: 1\npreset: eusc\nproxy: { url: https://u:p@proxy.example.eu }\n',
      'proxy.url: must be an absolute URL with no user',
    ],
    ['wildcard host', 'version: 1\npreset: eusc\nhosts: [{ host: "*.example.eu", purpose: x }]\n', 'must be one exact host name'],
    [
      'unknown account',
      'version: 1\npreset: eusc\nregistries: [{ account: bulid }]\n',
      'sovereign.yaml:3:16  registries[0].account: "bulid" is not an account of this boundary',
    ],
    [
      'reader of another account',
      'version: 1\npreset: eusc\naccounts: { build: "111122223333" }\ncloudtrail: { trail: a, bucket: acme-trail, key-readers: ["arn:aws-eusc:iam::444455556666:role/x"] }\n',
      'is not a role of this boundary',
    ],
    [
      'key of another partition',
      'version: 1\npreset: eusc\naccounts: { build: "111122223333" }\nsigning: { keys: [{ name: a, kms: "arn:aws:kms:eu-central-1:111122223333:key/x" }] }\n',
      'signing.keys[0].kms: is not a KMS key ARN',
    ],
    [
      'loopback only in the sandbox',
      'version: 1\npartition: sandbox\nhosts: [{ host: example.eu, purpose: x }]\n',
      'must be a loopback address in the sandbox partition',
    ],
    [
      'a lock of days and years',
      'version: 1\npreset: eusc\nevidence: { bucket: abc, retention: { mode: COMPLIANCE, days: 1, years: 1 } }\n',
      'sovereign.yaml:3:66  evidence.retention.years: does not go with the other keys',
    ],
    [
      'a lock of more than S3 takes',
      'version: 1\npreset: eusc\nevidence: { bucket: abc, retention: { mode: COMPLIANCE, years: 101 } }\n',
      'evidence.retention.years: must be at most 100 years',
    ],
    [
      'one of two forms, by the one that is meant',
      'version: 1\npreset: eusc\nevidence: { folder: x, retain: 3 }\n',
      'sovereign.yaml:3:24  evidence.retain: unknown key',
    ],
    [
      'no such date',
      'version: 1\npreset: eusc\nexceptions: [{ rule: a, resource: b, reason: c, approver: d, expires: "2026-02-30" }]\n',
      'must be a calendar date',
    ],
    [
      'trailing slash',
      'version: 1\npreset: eusc\nidentity: { issuers: [https://git.example.eu/], audience: x }\n',
      'must not end with a slash',
    ],
    [
      'billion laughs',
      `version: 1\npreset: eusc\nhosts: &a [x,x,x,x,x,x,x,x,x]\naccounts: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nregions: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nstate: [*c,*c,*c,*c,*c,*c,*c,*c]\n`,
      'alias',
    ],
    ['prototype key', 'version: 1\npreset: eusc\n__proto__: { partition: sandbox }\n', '__proto__: unknown key'],
  ])('reports %s at its place', async (_name, text, expected) => {
    expect((await mistakes(text)).join('\n')).toContain(expected);
  });

  it('reports every mistake, in file order', async () => {
    const lines = await mistakes('version: 2\npreset: us\nbucket: x\nstate: { bucket: UPPER }\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'sovereign.yaml:1:1',
      'sovereign.yaml:2:1',
      'sovereign.yaml:3:1',
      'sovereign.yaml:4:10',
    ]);
  });

  it('narrows and never widens', () => {
    const eu = presetBoundary('eu', '/');
    expect(eu.regions).not.toContain('eu-west-2');
    expect(eu.regions).not.toContain('eu-central-2');
    expect(narrowRegions(eu, ['eu-central-1']).regions).toEqual(['eu-central-1']);
    expect(() => narrowRegions(eu, ['us-east-1'])).toThrow(/us-east-1/);
  });

  it('refuses a file that is missing, a folder, binary or huge', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'boundary-'));
    await writeFile(path.join(folder, 'binary.yaml'), Buffer.from([0xff, 0xfe, 0x00]));
    await writeFile(path.join(folder, 'huge.yaml'), Buffer.alloc(2 * 1024 * 1024, 0x20));
    await expect(readBoundary(path.join(folder, 'none.yaml'))).rejects.toMatchObject({ code: 'BOUNDARY_UNREADABLE' });
    await expect(readBoundary(folder)).rejects.toMatchObject({ code: 'BOUNDARY_UNREADABLE' });
    await expect(readBoundary(path.join(folder, 'binary.yaml'))).rejects.toMatchObject({ code: 'BOUNDARY_INVALID' });
    await expect(readBoundary(path.join(folder, 'huge.yaml'))).rejects.toMatchObject({ code: 'BOUNDARY_UNREADABLE' });
    await expect(findBoundary({ workspace: folder })).resolves.toBeUndefined();
    await expect(findBoundary({ workspace: folder, preset: 'eu', boundary: 'x' })).rejects.toMatchObject({ code: 'BOUNDARY_INVALID' });
    await expect(findBoundary({ workspace: folder, preset: 'eu' })).resolves.toMatchObject({ source: 'preset eu' });
    await writeFile(path.join(folder, 'sovereign.yaml'), 'version: 1\npreset: eusc\n');
    await expect(findBoundary({ workspace: folder, preset: 'eu' })).rejects.toMatchObject({ code: 'BOUNDARY_WIDENED' });
    await expect(findBoundary({ workspace: folder })).resolves.toMatchObject({ partition: 'aws-eusc' });
  });
});
