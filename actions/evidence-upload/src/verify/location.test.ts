import { type LedgerRecord, parseBoundary, sha256Hex } from '@sovereign-actions/core';
import { startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Claims } from './claim.ts';
import type { Contents } from './contents.ts';
import { checkLocation, IDENTITY_FILE } from './location.ts';

const ROOT = '/latest/dynamic/instance-identity/';
let sandbox: Awaited<ReturnType<typeof startSandbox>>;
let genuine: Record<'document' | 'signature' | 'certificate', string>;
const boundary = () => parseBoundary(sandbox.boundaryYaml(), 'sovereign.yaml', '/');

beforeAll(async () => {
  sandbox = await startSandbox();
  const { instance } = sandbox;
  genuine = {
    document: instance.documents(`${ROOT}document`) as string,
    signature: instance.documents(`${ROOT}rsa2048`) as string,
    certificate: instance.certificatePem,
  };
});
afterAll(() => sandbox.close());

const NAMES = {
  document: 'instance.identity-document.json',
  signature: 'instance.identity-signature.pem',
  certificate: 'instance.identity-certificate.pem',
} as const;

/** What the claim says of a package with one runner. `packed` is what the package holds of what the record kept. */
async function claim(
  facts: Record<string, string>,
  kept: Partial<typeof genuine> = genuine,
  packed: Partial<typeof genuine> = kept,
  of?: Awaited<ReturnType<typeof boundary>> | 'none',
) {
  const entries = (files: object) => Object.entries(files) as [keyof typeof NAMES, string][];
  const made = entries(kept).map(([name, text]) => ({ name: NAMES[name], sha256: sha256Hex(text), kept: true }));
  const texts = new Map(entries(packed).map(([name, text]) => [`data/files/assume-role-oidc/${NAMES[name]}`, text]));
  const files = new Map([...texts].map(([path, text]) => [path, { sha256: sha256Hex(text), size: text.length }]));
  const at = new Date().toISOString();
  const record = { action: 'assume-role-oidc', startedAt: at, finishedAt: at, facts, made } as unknown as LedgerRecord;
  const claims = new Claims();
  checkLocation(claims, { texts, files } as unknown as Contents, [record], of === 'none' ? undefined : (of ?? (await boundary())));
  return claims.all[0];
}

const HOLDS = { 'location-source': 'ec2', 'location-verdict': 'holds' };

test('a signed document of the boundary holds, as evidence', async () => {
  expect(await claim(HOLDS)).toMatchObject({
    id: 'deployment.runners',
    verdict: 'holds',
    reason: '1 of 1 runner: evidence, not proof.',
    details: [expect.stringMatching(/sandbox-local-1a, instance i-\w+ of account 111122223333: the signature of EC2 holds/)],
  });
});

test('there is no claim where nothing was asked for', async () => {
  expect(await claim({})).toBeUndefined();
});

describe('the record is not believed', () => {
  test('about a document that is not in the package, or is another one', async () => {
    expect(await claim(HOLDS, genuine, {})).toMatchObject({ verdict: 'broken', counts: true });
    expect(await claim(HOLDS, genuine, { ...genuine, document: genuine.document.replace('t3', 't4') })).toMatchObject({
      verdict: 'broken',
    });
    expect(await claim(HOLDS, {})).toMatchObject({ verdict: 'broken' });
  });

  test('about a document that was exchanged before it was kept', async () => {
    const document = genuine.document.replace('t3.large', 't4.large');
    expect(await claim(HOLDS, { ...genuine, document })).toMatchObject({
      verdict: 'broken',
      details: [expect.stringContaining('another document')],
    });
  });

  test('about a certificate that was left out', async () => {
    const { document, signature } = genuine;
    expect(await claim(HOLDS, { document, signature })).toMatchObject({ verdict: 'broken', counts: true });
    expect(await claim({ ...HOLDS, 'location-verdict': 'unknown' }, { document, signature })).toMatchObject({
      verdict: 'unknown',
      counts: false,
    });
  });

  test('about the boundary', async () => {
    const other = { ...(await boundary()), accounts: { build: '999999999999' } };
    expect(await claim(HOLDS, genuine, genuine, other)).toMatchObject({
      verdict: 'broken',
      details: [expect.stringContaining('not in the boundary')],
    });
    expect(await claim(HOLDS, genuine, genuine, 'none')).toMatchObject({ verdict: 'unknown', counts: false });
  });
});

test('a hint stays one, whatever the record says of it', async () => {
  const facts = { 'location-source': 'ecs', 'location-verdict': 'holds', 'location-where': 'eu-central-1a', 'location-strength': 'a hint' };
  expect(await claim(facts, {})).toMatchObject({
    verdict: 'unknown',
    counts: false,
    details: [expect.stringContaining('eu-central-1a: a hint')],
  });
});

test('the files are found under the names that a package gives to several of one name', () => {
  expect(IDENTITY_FILE.test('data/files/assume-role-oidc/instance-1a2b3c4d.identity-document.json')).toBe(true);
  expect(IDENTITY_FILE.test('data/files/assume-role-oidc/identity-document.json')).toBe(false);
});
