import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Files, parseBoundary } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { publicKeyPem, type Trust, writeTrust } from '@sovereign-actions/sigstore';
import { expect, it } from 'vitest';
import { trustOf } from './trust.ts';

const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const { publicKey: logKey } = generateKeyPairSync('ed25519');
const ROOT = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}';

/** What a trust file gives under a boundary that declares one key and whatever else is given. */
async function trusted(signing: string, file: Partial<Trust>): Promise<Trust> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sovereign-trust-'));
  writeFileSync(path.join(folder, 'release.pub'), publicKeyPem(publicKey));
  writeFileSync(path.join(folder, 'root.json'), ROOT);
  writeFileSync(path.join(folder, 'trust.json'), writeTrust({ keys: [{ name: 'admin', publicKey }], logs: [], authorities: [], ...file }));
  const text = `version: 1\npreset: eusc\nsigning:\n  keys: [{ name: release, public-key: release.pub }]\n${signing}`;
  const boundary = await parseBoundary(text, path.join(folder, 'sovereign.yaml'), folder);
  return trustOf(testContext({ folder, boundary, files: new Files(folder) }).context, 'trust.json');
}

const LOG = { url: 'https://rekor.example.eu', publicKey: logKey };

it('calls a key of a trust file what the boundary calls it: a policy goes by names', async () => {
  expect((await trusted('', {})).keys.map(({ name }) => name)).toEqual(['release']);
});

it('takes logs from a trust file only where the boundary names none, and neither where it has a trusted root', async () => {
  expect((await trusted('', { logs: [LOG] })).logs).toMatchObject([{ url: LOG.url }]);
  expect((await trusted('  trusted-root: root.json\n', { logs: [LOG] })).logs).toEqual([]);
});

it('takes no authorities and identities from a trust file beside a trusted root', async () => {
  const { certificateAuthorities, ctLogs, authorities, identities } = await trusted('  trusted-root: root.json\n', {
    ctLogs: [{ url: 'https://ct.example.eu', publicKey: logKey }],
  });
  expect([certificateAuthorities, ctLogs, authorities, identities]).toEqual([[], [], [], []]);
});
