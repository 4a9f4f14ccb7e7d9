import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Boundary, regionsOf } from '@sovereign-actions/core';
import * as der from '@sovereign-actions/core/asn1';
import {
  framedSignature,
  IDENTITY_CERTIFICATES,
  type VerifiedIdentity,
  verifyInstanceIdentity,
} from '@sovereign-actions/core/instance-identity';
import { afterAll, describe, expect, test } from 'vitest';
import { certificatePem, type IdentitySigner, InstanceIdentity, identitySigner, signDocument } from './instance-identity.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const signer = identitySigner(NOW);
const stranger = identitySigner(NOW);
const sandbox: Pick<Boundary, 'partition' | 'regions' | 'accounts'> = {
  partition: 'sandbox',
  regions: ['sandbox-local-1'],
  accounts: { build: '111122223333' },
};
const fields = { region: 'sandbox-local-1', accountId: '111122223333', instanceId: 'i-0a1b2c3d4e5f60718' };
const PATHS = { document: '/latest/dynamic/instance-identity/document', signature: '/latest/dynamic/instance-identity/rsa2048' };

/** What an instance says of itself, signed by `by`. */
function documentOf(more: object = {}, by: IdentitySigner = signer): { document: Buffer; signature: string; certificates: string } {
  const instance = new InstanceIdentity({ now: () => NOW, fields: { ...fields, ...more } });
  const document = Buffer.from(instance.documents(PATHS.document) as string);
  return { document, signature: signDocument(document, by), certificates: certificatePem(by) };
}

const verify = (evidence: Partial<ReturnType<typeof documentOf>>, boundary = sandbox, now = NOW): VerifiedIdentity =>
  verifyInstanceIdentity({ ...genuine, ...evidence }, boundary, now);
const genuine = documentOf();

/** The first check that does not hold. */
const failing = ({ checks }: VerifiedIdentity) => {
  const found = checks.find(({ verdict }) => verdict === 'broken') ?? checks.find(({ verdict }) => verdict !== 'holds');
  return found && `${found.verdict}: ${found.name}: ${found.detail}`;
};

const bytesOf = (signature: string) => Buffer.from(signature, 'base64');
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const changed = (bytes: Buffer, from: string, to: string) => {
  const at = bytes.indexOf(Buffer.from(from, 'latin1'));
  expect(at).toBeGreaterThan(-1);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(to, 'latin1'), bytes.subarray(at + from.length)]);
};

test('a genuine document holds, and says what it is of', () => {
  const { verdict, identity, signedAt, checks } = verify({});
  expect(verdict).toBe('holds');
  expect(checks.map(({ verdict }) => verdict)).toEqual(checks.map(() => 'holds'));
  expect(identity).toEqual({
    region: 'sandbox-local-1',
    zone: 'sandbox-local-1a',
    account: '111122223333',
    instance: 'i-0a1b2c3d4e5f60718',
    type: 't3.large',
    image: 'ami-0123456789abcdef0',
    pendingTime: new Date(NOW - 60_000),
  });
  expect(signedAt).toEqual(new Date(NOW));
});

test('the same message in DER holds too, and in the frame in which it is kept', () => {
  const framed = framedSignature(genuine.signature);
  expect(framed).toMatch(/^-----BEGIN PKCS7-----\n(?:.{1,64}\n)+-----END PKCS7-----\n$/);
  expect(failing(verify({ signature: framed }))).toBeUndefined();
  expect(framedSignature('<html>')).toBe('<html>');
  expect(failing(verify({ signature: asText(der.berToDer(bytesOf(genuine.signature))) }))).toBeUndefined();
});

describe('what is not as EC2 signed it', () => {
  test('the document swapped for one that says something else', () => {
    const document = changed(genuine.document, '111122223333', '444455556666');
    expect(failing(verify({ document }, { ...sandbox, accounts: { other: '444455556666' } }))).toContain('over another document');
  });

  test('one byte more or less, and the same document in another form', () => {
    for (const document of [
      Buffer.concat([genuine.document, Buffer.from('\n')]),
      Buffer.concat([Buffer.from('\ufeff'), genuine.document]),
      Buffer.from(JSON.stringify(JSON.parse(genuine.document.toString()))),
    ]) {
      expect(verify({ document }).verdict).toBe('broken');
    }
  });

  test('the signature of another instance', () => {
    const { signature } = documentOf({ instanceId: 'i-00000000000000000' });
    expect(failing(verify({ signature }))).toContain('over another document');
  });

  test("another key that uses the certificate's name and serial number", () => {
    const certificate = { ...signer.certificate, privateKey: stranger.certificate.privateKey };
    const { signature } = documentOf({}, { ...signer, certificate });
    expect(failing(verify({ signature }))).toContain('not by the key of the certificate');
  });

  test('the certificate of another region', () => {
    expect(failing(verify({ certificates: certificatePem(stranger) }))).toContain('names another certificate as its signer');
    expect(failing(verify(documentOf({}, stranger)))).toBeUndefined();
  });

  test('a signature over SHA-1', () => {
    expect(failing(verify(documentOf({}, { ...signer, hash: 'sha1' })))).toContain('uses a hash other than SHA-256');
  });

  test('an RSA key of 1024 bits', () => {
    expect(failing(verify(documentOf({}, identitySigner(NOW, 1024))))).toContain('not RSA of 2048 bits');
  });

  test('content that was exchanged within the signature, with its digest or without', () => {
    const content = asText(changed(bytesOf(genuine.signature), 't3.large', 't3.small'));
    const document = changed(genuine.document, 't3.large', 't3.small');
    expect(failing(verify({ signature: content, document }))).toContain('does not have the signed digest');
  });

  test('a message without signed attributes, whose signature is over the content', () => {
    const message = der.berToDer(bytesOf(genuine.signature));
    const attributes = der.readSignedData(der.readDer(message)).signedAttributes;
    const bare = asText(stripped(message));
    expect(failing(verify({ signature: bare }))).toMatch(/broken: signature of the document/);
    // The attributes of a genuine message, shown as if they were the document.
    expect(verify({ signature: bare, document: attributes }).verdict).toBe('broken');
  });

  test('a flipped bit, wherever it is', () => {
    const bytes = bytesOf(genuine.signature);
    for (let bit = 0; bit < bytes.length * 8; bit += 11) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
      if (verify({ signature: asText(flipped) }).verdict !== 'broken' && !isSameMessage(flipped, bytes)) expect.fail(`bit ${bit} holds`);
    }
  });

  test('a message that is cut, or followed by more', () => {
    const bytes = bytesOf(genuine.signature);
    for (let length = 0; length < bytes.length; length += 7) {
      expect(verify({ signature: asText(bytes.subarray(0, length)) }).verdict).toBe('broken');
    }
    for (const tail of ['00', '0000', '0500', '3000']) {
      expect(failing(verify({ signature: asText(Buffer.concat([bytes, Buffer.from(tail, 'hex')])) }))).toContain('after its end');
    }
  });

  test.each([
    ['nothing', ''],
    ['no base64', 'MIAG*'],
    ['base64 with something beside', '<html>MIAG</html>'],
    ['base64url', 'MIA-_w=='],
    ['other ASN.1', 'MAA='],
  ])('a signature that is %s', (_, signature) => expect(failing(verify({ signature }))).toMatch(/^broken: signature of the document/));

  test('a huge signature or document, at once', () => {
    expect(failing(verify({ signature: 'M'.repeat(40_000_000) }))).toContain('EC2 never sends more');
    expect(failing(verify({ document: Buffer.alloc(40_000_000, '{') }))).toContain('EC2 never sends more');
  });
});

describe('what a document must not say, however well it is signed', () => {
  const says = (more: object, boundary = sandbox, now = NOW) => failing(verify(documentOf(more), boundary, now));

  test.each([
    [{ region: 'sandbox-local-2' }, 'broken: region of the runner: The instance is in sandbox-local-2; the boundary is sandbox-local-1.'],
    [
      { accountId: '999999999999' },
      'broken: account of the runner: The instance is of account 999999999999, which is not in the boundary.',
    ],
    [{ availabilityZone: 'sandbox-local-2a' }, 'names no availability zone of sandbox-local-1'],
    [{ availabilityZone: 'sandbox-local-1-wlz-1' }, 'unknown: zone of the runner'],
    [{ accountId: 111122223333 }, 'names no account'],
    [{ region: ['sandbox-local-1'] }, 'names no region'],
    [{ region: 'sandbox-local-1/../x' }, 'names no region'],
    [{ instanceId: 'i-1' }, 'names no instance'],
    [{ pendingTime: '2026-02-30T00:00:00Z' }, 'names no pending time'],
    [{ pendingTime: '1999-01-01T00:00:00Z' }, 'before EC2'],
    [{ pendingTime: '2026-11-23T12:06:00Z' }, 'later than the clock of the runner'],
  ])('%j', (more, message) => expect(says(more)).toContain(message));

  test('a field twice', () => {
    const document = changed(genuine.document, '"accountId"', '"accountId" : "999999999999",\n  "\\u0061ccountId"');
    expect(failing(verify({ document, signature: signDocument(document, signer) }))).toContain('not a JSON object');
  });

  test('a time of signing that is still to come, and a certificate that is not valid yet or any more', () => {
    expect(failing(verify(documentOf({}, { ...signer, signedAt: NOW + 600_000 })))).toContain('later than the clock');
    expect(says({}, sandbox, NOW - 3600_000)).toContain('later than the clock');
    expect(says({}, sandbox, NOW + 20 * 365 * 86_400_000)).toContain('certificate is not valid now');
  });

  test.each(['[]', '"x"', 'null', '{}', '', '\xff\xfe', '{"region":"sandbox-local-1"'])('%j', (text) => {
    const document = Buffer.from(text, 'latin1');
    expect(verify({ document, signature: signDocument(document, signer) }).verdict).toBe('broken');
  });
});

describe('outside of the sandbox', () => {
  const eu: typeof sandbox = { partition: 'aws', regions: ['eu-central-1', 'eu-west-1'], accounts: sandbox.accounts };

  test('only the certificate that AWS publishes for the region counts', () => {
    const evidence = documentOf({ region: 'eu-central-1' });
    expect(failing(verify(evidence, eu))).toBe(
      'broken: certificate of the region: The certificate of the boundary is that of no region that is known, not of eu-central-1.',
    );
    const { verdict, checks } = verifyInstanceIdentity({ ...evidence, certificates: undefined }, eu, NOW);
    expect(verdict).toBe('unknown');
    expect(checks.filter((check) => check.verdict === 'unknown').map(({ name }) => name)).toEqual([
      'certificate of the region',
      'signature of the document',
    ]);
  });

  test('a region that is claimed differently leaves the boundary, or asks for another certificate', () => {
    expect(failing(verify(documentOf({ region: 'us-east-1', availabilityZone: 'us-east-1a' }), eu))).toContain(
      'The instance is in us-east-1',
    );
  });

  test('a zone of the region that is in another country is not known', () => {
    const paris = { ...eu, regions: ['eu-west-3'] };
    const { checks } = verify(documentOf({ region: 'eu-west-3', availabilityZone: 'eu-west-3-cmn-wlz-1a' }), paris);
    expect(checks.find(({ name }) => name === 'zone of the runner')).toMatchObject({ verdict: 'unknown' });
  });

  test('a region without a confirmed certificate is not known, and says so', () => {
    const boundary = { ...eu, regions: ['eu-central-2'] };
    expect(failing(verify(documentOf({ region: 'eu-central-2' }), boundary))).toBe(
      'unknown: certificate of the region: No certificate of eu-central-2 is confirmed, so nothing that it signed can be verified.',
    );
  });

  test.each(['', 'no PEM', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'])('a certificate file of %j', (certificates) => {
    expect(failing(verify({ ...documentOf({ region: 'eu-west-1' }), certificates }, eu))).toContain('is not a PEM certificate');
  });

  test('the fingerprints are of distinct certificates, one for each region of the partition table', () => {
    const sums = Object.values(IDENTITY_CERTIFICATES);
    expect(new Set(sums).size).toBe(sums.length);
    expect(sums.every((sum) => /^[0-9a-f]{64}$/.test(sum))).toBe(true);
    expect(Object.keys(IDENTITY_CERTIFICATES).sort()).toEqual([...regionsOf('aws'), ...regionsOf('aws-eusc')].sort());
  });
});

const hasOpenssl = (() => {
  try {
    return execFileSync('openssl', ['version'], { encoding: 'utf8' }).startsWith('OpenSSL');
  } catch {
    return false;
  }
})();

describe.skipIf(!hasOpenssl)('openssl smime -verify agrees (skipped where there is no openssl)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'identity-'));
  afterAll(() => import('node:fs/promises').then(({ rm }) => rm(folder, { recursive: true })));
  const at = (name: string) => path.join(folder, name);

  /** The content that openssl verified, or undefined. */
  const byOpenssl = (signature: string, certificates: string): Buffer | undefined => {
    writeFileSync(at('message.der'), bytesOf(signature));
    writeFileSync(at('certificate.pem'), certificates);
    const options = ['-inform', 'DER', '-in', at('message.der'), '-certfile', at('certificate.pem'), '-noverify'];
    try {
      return execFileSync('openssl', ['smime', '-verify', ...options], { stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return undefined;
    }
  };

  test('on a genuine document, in BER and in DER', () => {
    expect(byOpenssl(genuine.signature, genuine.certificates)).toEqual(genuine.document);
    expect(byOpenssl(asText(der.berToDer(bytesOf(genuine.signature))), genuine.certificates)).toEqual(genuine.document);
  });

  test('on the frame in which it is kept, with the command of the documentation', () => {
    writeFileSync(at('signature.pem'), framedSignature(genuine.signature));
    writeFileSync(at('certificate.pem'), genuine.certificates);
    const options = ['-inform', 'PEM', '-in', at('signature.pem'), '-certfile', at('certificate.pem'), '-noverify'];
    expect(execFileSync('openssl', ['smime', '-verify', ...options], { stdio: ['ignore', 'pipe', 'ignore'] })).toEqual(genuine.document);
  });

  test('on signatures of others and on altered ones; whatever we take, openssl takes', () => {
    expect(byOpenssl(documentOf({}, stranger).signature, genuine.certificates)).toBeUndefined();
    const bytes = bytesOf(genuine.signature);
    let taken = 0;
    for (let index = 0; index < bytes.length; index += 41) {
      const flipped = Buffer.from(bytes);
      flipped[index] = (flipped[index] as number) ^ 0x01;
      if (verify({ signature: asText(flipped) }).verdict === 'broken') continue;
      taken += 1;
      expect(byOpenssl(asText(flipped), genuine.certificates)).toEqual(genuine.document);
    }
    expect(taken).toBeLessThan(3);
    // openssl still takes SHA-1, which we refuse.
    expect(byOpenssl(documentOf({}, { ...signer, hash: 'sha1' }).signature, genuine.certificates)).toEqual(genuine.document);
  });

  test('on the form of the certificate', () => {
    expect(new X509Certificate(genuine.certificates).checkIssued(new X509Certificate(genuine.certificates))).toBe(true);
  });
});

/** The message with its signed attributes left out (RFC 5652 allows that) and its signature as it was. */
function stripped(message: Buffer): Buffer {
  const { TAG, contextTag, childrenOf, readDer } = der;
  const [type, wrapped] = childrenOf(readDer(message), TAG.sequence);
  const [data] = childrenOf(wrapped, contextTag(0));
  const [version, digests, content, signers] = childrenOf(data, TAG.sequence).map(({ raw }) => raw) as [Buffer, Buffer, Buffer, Buffer];
  const [signerInfo] = childrenOf(readDer(signers), TAG.set);
  const parts = childrenOf(signerInfo, TAG.sequence).filter(({ tag }) => tag !== contextTag(0));
  const bare = der.der(TAG.set, der.der(TAG.sequence, ...parts.map(({ raw }) => raw)));
  return der.der(TAG.sequence, (type as der.Der).raw, der.der(contextTag(0), der.der(TAG.sequence, version, digests, content, bare)));
}

/** Whether two encodings are of one message: BER has more than one for the same. */
function isSameMessage(a: Buffer, b: Buffer): boolean {
  try {
    return der.berToDer(a).equals(der.berToDer(b));
  } catch {
    return false;
  }
}
