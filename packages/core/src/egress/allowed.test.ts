import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBoundary } from '../boundary/load.ts';
import { noBoundary } from '../boundary/none.ts';
import { allowedEndpoints } from './allowed.ts';

const boundary = (lines: string) => parseBoundary(`version: 1\n${lines}`, 'sovereign.yaml', '/b');
const origins = async (lines: string, tokenRequestUrl?: string) => [...allowedEndpoints(await boundary(lines), { tokenRequestUrl }).keys()];

test('a preset allows the services of its regions and nothing else', async () => {
  expect(await origins('preset: eusc')).toEqual([
    'https://sts.eusc-de-east-1.amazonaws.eu',
    'https://sts.eusc-de-east-1.api.amazonwebservices.eu',
    'https://api.ecr.eusc-de-east-1.amazonaws.eu',
    'https://ecr.eusc-de-east-1.api.amazonwebservices.eu',
    'https://kms.eusc-de-east-1.amazonaws.eu',
    'https://kms.eusc-de-east-1.api.amazonwebservices.eu',
  ]);
});

test('every part of a boundary adds its exact endpoints, with a purpose', async () => {
  const full = await boundary(`
preset: eusc
accounts: { build: "111122223333" }
identity: { issuers: ["https://token.actions.githubusercontent.com"], audience: a }
registries: [{ account: build }, { host: registry.example, port: 5000 }]
signing:
  rekor: { url: "https://rekor.example/base", public-key: x }
  timestamp: { url: "https://tsa.example:8443/ts", chain: x }
state: { bucket: the-state }
evidence: { bucket: the-evidence, retention: { mode: COMPLIANCE, days: 1 } }
hosts: [{ host: api.example, purpose: comments }]
proxy: { url: "https://proxy.example:3128" }
tools: [{ name: tool, version: "1", url: "https://mirror.example/tool", sha256: "${'0'.repeat(64)}" }]
`);
  const allowed = allowedEndpoints(full, { tokenRequestUrl: 'https://run-1.actions.githubusercontent.com/x?y' });
  expect([...allowed.entries()].slice(6).map(([origin, { purpose }]) => `${origin} ${purpose}`)).toEqual([
    'https://the-state.s3.eusc-de-east-1.amazonaws.eu state bucket',
    'https://dynamodb.eusc-de-east-1.amazonaws.eu AWS dynamodb',
    'https://dynamodb.eusc-de-east-1.api.amazonwebservices.eu AWS dynamodb',
    'https://the-evidence.s3.eusc-de-east-1.amazonaws.eu evidence bucket',
    'https://111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu registry',
    'https://111122223333.dkr-ecr.eusc-de-east-1.on.amazonwebservices.eu registry',
    'https://prod-eusc-de-east-1-starport-layer-bucket.s3.eusc-de-east-1.amazonaws.eu registry layers',
    'https://registry.example:5000 registry',
    'https://token.actions.githubusercontent.com issuer',
    'https://run-1.actions.githubusercontent.com job token',
    'https://rekor.example transparency log',
    'https://tsa.example:8443 timestamp',
    'https://api.example comments',
    'https://mirror.example mirror of tool',
    'https://proxy.example:3128 proxy',
  ]);
});

test('DynamoDB is open where state may be locked by a table', async () => {
  const opened = await Promise.all(
    ['', ', lock: any', ', lock: dynamodb', ', lock: s3'].map((lock) => origins(`preset: eusc\nstate: { bucket: the-state${lock} }`)),
  );
  expect(opened.map((all) => all.filter((origin) => origin.includes('dynamodb')).length)).toEqual([2, 2, 2, 0]);
});

test('the sandbox allows its loopback ports alone', async () => {
  expect(await origins('partition: sandbox\nsandbox: { sts: 4001, s3: 4002 }\nstate: { bucket: the-state }')).toEqual([
    'http://127.0.0.1:4001',
    'http://127.0.0.1:4002',
  ]);
});

test('metadata services are reached when a source of identity needs them, and no other', async () => {
  const identity = (sources: string) => `identity: { issuers: ["https://ci.example"], audience: a, sources: [${sources}] }`;
  const metadata = async (sources: string) =>
    (await origins(`preset: eusc\n${identity(sources)}`)).filter((origin) => origin.startsWith('http:'));
  expect(await metadata('oidc, token-file')).toEqual([]);
  expect(await metadata('instance-profile')).toEqual(['http://169.254.169.254']);
  expect(await metadata('ecs')).toEqual(['http://169.254.170.2']);
  expect(await metadata('eks')).toEqual(['http://169.254.170.23', 'http://[fd00:ec2::23]']);
  const loopback = 'partition: sandbox\nsandbox: { sts: 4001, imds: 4003, ecs: 4004 }\n';
  expect(await origins(loopback)).toEqual(['http://127.0.0.1:4001']);
  const issuers = 'identity: { issuers: ["http://127.0.0.1:4001"], audience: a, sources: [oidc, instance-profile] }';
  expect(await origins(loopback + issuers)).toEqual(['http://127.0.0.1:4001', 'http://127.0.0.1:4003']);
});

test('a metadata service is reached for evidence of the place when the boundary names that source', async () => {
  const metadata = async (location: string) =>
    (await origins(`preset: eusc\nidentity: { issuers: ["https://ci.example"], audience: a, location: { source: ${location} } }`)).filter(
      (origin) => origin.startsWith('http:'),
    );
  expect(await metadata('ec2')).toEqual(['http://169.254.169.254']);
  expect(await metadata('ecs')).toEqual(['http://169.254.170.2']);
  expect(await metadata('eks')).toEqual([]);
  expect(await metadata('web-identity')).toEqual([]);
});

test('no boundary allows nothing', () => {
  expect(allowedEndpoints(noBoundary('/')).size).toBe(0);
});

test('whatever the token variable says, only hosts of the issuer get in', async () => {
  const declared = await boundary('preset: eusc\nidentity: { issuers: ["https://token.actions.githubusercontent.com"], audience: a }');
  const base = allowedEndpoints(declared).size;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl({ withQueryParameters: true }),
        fc.string(),
        fc.domain().map((domain) => `https://${domain}.actions.githubusercontent.com.evil.example`),
      ),
      (url) => {
        const size = allowedEndpoints(declared, { tokenRequestUrl: url }).size;
        return size === base || new URL(url).hostname.endsWith('.actions.githubusercontent.com');
      },
    ),
    { numRuns: 300 },
  );
});
