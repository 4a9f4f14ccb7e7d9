import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Files, parseBoundary } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { LOG_URL, newRegion, newSigner } from '../test/region.ts';
import {
  buildStatement,
  PREDICATE,
  parseTrust,
  publicKeyPem,
  signStatement,
  TRUST_MEDIA_TYPE,
  trustedRootJson,
  trustFromBoundary,
  verifyBundle,
  witnessesOf,
  writeTrust,
} from './index.ts';

const code = (value: string) => expect.objectContaining({ code: value });
const statement = buildStatement([{ digest: { sha256: 'ab'.repeat(32) } }], PREDICATE.cosignSign, {});

describe('a trust file', () => {
  it('carries all that verification needs, and comes back the same', async () => {
    const region = newRegion();
    const signer = newSigner();
    const text = writeTrust(region.trustIn(signer));
    const trust = parseTrust(text, 'trust.json');
    expect(writeTrust(trust)).toBe(text);
    const { json } = await signStatement({ statement, signer, ...region });
    expect(await verifyBundle(json, { trust })).toMatchObject({ verdict: 'holds', key: { name: signer.name } });
  });

  it('may be a bare public key or a bare trusted root', async () => {
    const region = newRegion();
    const signer = newSigner();
    const { json } = await signStatement({ statement, signer, ...region });
    const key = parseTrust(publicKeyPem(signer.publicKey), 'release.pub');
    expect(await verifyBundle(json, { trust: key })).toMatchObject({ verdict: 'holds', key: { name: 'release.pub' } });
    const root = parseTrust(JSON.stringify(trustedRootJson(region.trustIn())), 'trusted_root.json');
    expect(await verifyBundle(json, { trust: root })).toMatchObject({ verdict: 'unknown' });
    expect(await verifyBundle(json, { trust: { ...root, keys: key.keys } })).toMatchObject({ verdict: 'holds' });
  });

  it('keeps the times of a trusted root', () => {
    const root = trustedRootJson(newRegion().trustIn()) as { tlogs: { publicKey: { validFor: object } }[] };
    Object.assign(root.tlogs[0]?.publicKey.validFor ?? {}, { end: '2027-01-01T00:00:00Z' });
    const [log] = parseTrust(JSON.stringify(root), 'root').logs;
    expect(log).toMatchObject({ url: LOG_URL, validFor: { start: new Date(0), end: new Date(Date.UTC(2027, 0, 1)) } });
  });

  const key = { name: 'release', publicKey: publicKeyPem(newSigner().publicKey) };
  const root = trustedRootJson(newRegion().trustIn()) as { tlogs: object[]; timestampAuthorities: object[] };
  const ed25519 = publicKeyPem(generateKeyPairSync('ed25519').publicKey);
  it.each<[string, string | object, string]>([
    ['nothing', '', 'TRUST_INVALID'],
    ['a list', '[]', 'TRUST_INVALID'],
    ['another media type', { keys: [key] }, 'TRUST_INVALID'],
    ['a bundle', { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }, 'TRUST_INVALID'],
    ['no keys', { mediaType: TRUST_MEDIA_TYPE, keys: [] }, 'TRUST_INVALID'],
    ['an unknown field', { mediaType: TRUST_MEDIA_TYPE, keys: [key], key }, 'TRUST_INVALID'],
    ['a key without a name', { mediaType: TRUST_MEDIA_TYPE, keys: [{ publicKey: key.publicKey }] }, 'TRUST_INVALID'],
    ['a damaged key', { mediaType: TRUST_MEDIA_TYPE, keys: [{ name: 'x', publicKey: 'x' }] }, 'KEY_INVALID'],
    ['an Ed25519 key', { mediaType: TRUST_MEDIA_TYPE, keys: [{ name: 'x', publicKey: ed25519 }] }, 'KEY_UNSUPPORTED'],
    ['a key that is named twice', `{"mediaType":"${TRUST_MEDIA_TYPE}","keys":[],"keys":[${JSON.stringify(key)}]}`, 'TRUST_INVALID'],
    ['a log without a URL', { ...root, tlogs: [{ ...root.tlogs[0], baseUrl: 'x' }] }, 'TRUST_INVALID'],
    ['a log without a key', { ...root, tlogs: [{ ...root.tlogs[0], publicKey: {} }] }, 'TRUST_INVALID'],
    ['a log with noise as its key', { ...root, tlogs: [{ ...root.tlogs[0], publicKey: { rawBytes: 'AAAA' } }] }, 'TRUST_INVALID'],
    ['logs that are no list', { ...root, tlogs: {} }, 'TRUST_INVALID'],
    ['an authority without certificates', { ...root, timestampAuthorities: [{ certChain: { certificates: [] } }] }, 'TRUST_INVALID'],
    [
      'a time that does not exist',
      { ...root, timestampAuthorities: [{ ...root.timestampAuthorities[0], validFor: { start: 'x' } }] },
      'TRUST_INVALID',
    ],
    ['a private key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----', 'KEY_INVALID'],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', 'KEY_INVALID'],
    ['too much', ' '.repeat(2 * 1024 * 1024), 'TRUST_INVALID'],
  ])('refuses %s', (_name, value, expected) => {
    expect(() => parseTrust(typeof value === 'string' ? value : JSON.stringify(value), 'trust.json')).toThrow(code(expected));
  });
});

describe('the boundary as trust', () => {
  const boundaryOf = (folder: string) =>
    parseBoundary(
      `version: 1
preset: eusc
signing:
  keys: [{ name: release, public-key: release.pub }]
  rekor: { url: "https://rekor.example.eu", public-key: rekor.pub, required: false }
  timestamp: { url: "https://tsa.example.eu/api/v1/timestamp", chain: tsa.pem }
`,
      'sovereign.yaml',
      folder,
    );

  it('reads its keys, its log and its authority, relative to its file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'trust-'));
    const region = newRegion();
    const signer = newSigner();
    const {
      logs: [log],
      authorities: [authority],
    } = region.trustIn();
    if (!log || !authority) throw new TypeError('the region has witnesses');
    writeFileSync(path.join(folder, 'release.pub'), publicKeyPem(signer.publicKey));
    writeFileSync(path.join(folder, 'rekor.pub'), publicKeyPem(log.publicKey));
    writeFileSync(path.join(folder, 'tsa.pem'), authority.chain.map(String).join(''));
    const boundary = await boundaryOf(folder);
    const files = new Files(tmpdir());
    expect(await witnessesOf(boundary, files, Date.now())).toMatchObject({
      logs: { services: [{ url: 'https://rekor.example.eu' }], count: 1, required: false },
      timestamps: { services: [{ url: 'https://tsa.example.eu/api/v1/timestamp' }], count: 1, required: true },
    });
    const trust = await trustFromBoundary(boundary, files);
    expect(trust.keys.map(({ name }) => name)).toEqual(['release']);
    expect(writeTrust(parseTrust(writeTrust(trust), 'trust.json'))).toBe(writeTrust(trust));
  });

  it('says which file is missing or wrong', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'trust-'));
    const boundary = await boundaryOf(folder);
    await expect(trustFromBoundary(boundary, new Files(folder))).rejects.toThrow(code('FILE_MISSING'));
    writeFileSync(path.join(folder, 'release.pub'), publicKeyPem(newSigner().publicKey));
    writeFileSync(path.join(folder, 'rekor.pub'), publicKeyPem(generateKeyPairSync('ed448').publicKey));
    await expect(trustFromBoundary(boundary, new Files(folder))).rejects.toThrow(code('TRUST_INVALID'));
  });
});
