import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildStatement, PREDICATE, pemSigner, type Signer, signArtifact, signStatement, type Trust, verifyBundle } from './index.ts';

const HASH = 'ab'.repeat(32);
const statement = buildStatement([{ name: 'app', digest: { sha256: HASH } }], PREDICATE.cosignSign, {});

const newSigner = (kind: 'P-256' | 'P-384' | 'rsa' = 'P-256'): Signer => {
  const { privateKey } =
    kind === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ec', { namedCurve: kind });
  return pemSigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), `${kind}.pem`);
};
const trustOf = (...signers: Signer[]): Trust => ({
  keys: signers.map(({ publicKey, name }) => ({ name, publicKey })),
  logs: [],
  authorities: [],
});

describe('a key alone', () => {
  it.each(['P-256', 'P-384', 'rsa'] as const)('signs a statement and a file with %s, which verify', async (kind) => {
    const signer = newSigner(kind);
    const trust = trustOf(newSigner(), signer);
    const signed = await signStatement({ statement, signer });
    const verified = await verifyBundle(signed.json, { trust, artifactSha256: HASH });
    expect(verified).toMatchObject({ verdict: 'holds', key: { name: signer.name }, statement });
    expect(await verifyBundle(signed.json, { trust, artifactSha256: 'cd'.repeat(32) })).toMatchObject({ verdict: 'broken' });

    const artifact = Buffer.from('a file');
    const file = await signArtifact({ artifact, signer });
    expect(await verifyBundle(file.json, { trust, artifact })).toMatchObject({ verdict: 'holds', key: { name: signer.name } });
    expect(await verifyBundle(file.json, { trust, artifact: Buffer.from('another') })).toMatchObject({ verdict: 'broken' });
    expect(await verifyBundle(file.json, { trust })).toMatchObject({ verdict: 'unknown' });
  });
});
