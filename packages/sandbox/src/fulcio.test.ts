import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from './index.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const content = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const proof = (subject: string) => sign('sha256', Buffer.from(subject), privateKey).toString('base64');
const SUBJECT = 'repo:example-org/example-app:ref:refs/heads/main';
const token = (claims = {}) => sandbox.mintToken({ aud: 'sigstore', ...claims });

const post = async (path: string, body: unknown, bearer?: string) => {
  const response = await fetch(`http://127.0.0.1:${sandbox.ports.fulcio}${path}`, {
    method: 'POST',
    headers: { ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
};
const proven = (subject = SUBJECT) => ({ publicKey: { content, algorithm: 'ECDSA' }, proofOfPossession: proof(subject) });

describe("the sandbox's Fulcio", () => {
  it('certifies a key whose holder signed the subject, with the token in the body or as a bearer', async () => {
    const inBody = await post('/api/v2/signingCert', { credentials: { oidcIdentityToken: token() }, publicKeyRequest: proven() });
    const asBearer = await post('/api/v2/signingCert', { publicKeyRequest: proven() }, token());
    for (const { status, text } of [inBody, asBearer]) {
      expect(status, text).toBe(200);
      const { certificates } = JSON.parse(text).signedCertificateEmbeddedSct.chain as { certificates: string[] };
      const [leaf, authority, root] = certificates.map((pem) => new X509Certificate(pem)) as [
        X509Certificate,
        X509Certificate,
        X509Certificate,
      ];
      expect(leaf.publicKey.equals(publicKey)).toBe(true);
      expect([leaf.verify(authority.publicKey), authority.verify(root.publicKey), root.verify(root.publicKey)]).toEqual([true, true, true]);
      expect(Date.parse(leaf.validTo) - Date.parse(leaf.validFrom)).toBe(600_000);
      expect(certificates.slice(1).join('')).toBe(sandbox.fulcioChainPem);
    }
    const bundle = await (await fetch(`http://127.0.0.1:${sandbox.ports.fulcio}/api/v2/trustBundle`)).json();
    expect(bundle).toMatchObject({ chains: [{ certificates: [expect.stringContaining('BEGIN'), expect.any(String)] }] });
  });

  it('answers the older API with a chain in PEM', async () => {
    const request = {
      publicKey: { content: Buffer.from(content).toString('base64'), algorithm: 'ecdsa' },
      signedEmailAddress: proof(SUBJECT),
    };
    const { status, text } = await post('/api/v1/signingCert', request, token());
    expect([status, text.match(/BEGIN CERTIFICATE/g)]).toEqual([201, Array(3).fill('BEGIN CERTIFICATE')]);
  });

  it.each<[string, () => Promise<{ status: number; text: string }>]>([
    ['the proof of another subject', () => post('/api/v2/signingCert', { publicKeyRequest: proven('repo:other') }, token())],
    ['no proof', () => post('/api/v2/signingCert', { publicKeyRequest: { publicKey: { content } } }, token())],
    ['no key', () => post('/api/v2/signingCert', {}, token())],
    ['a request that is none', () => post('/api/v2/signingCert', { certificateSigningRequest: 'AAAA' }, token())],
    ['no token', () => post('/api/v2/signingCert', { publicKeyRequest: proven() })],
    ['a token for STS', () => post('/api/v2/signingCert', { publicKeyRequest: proven() }, sandbox.mintToken())],
    ['an expired token', () => post('/api/v2/signingCert', { publicKeyRequest: proven() }, token({ exp: 1 }))],
    [
      'a token that names no workflow',
      () => post('/api/v2/signingCert', { publicKeyRequest: proven() }, token({ job_workflow_ref: undefined })),
    ],
    ['a forged token', () => post('/api/v2/signingCert', { publicKeyRequest: proven() }, token().replace(/\.[^.]*$/, '.AAAA'))],
    ['no JSON', () => post('/api/v2/signingCert', '<', token())],
    ['null', () => post('/api/v2/signingCert', 'null', token())],
  ])('refuses %s', async (_name, request) => {
    const { status, text } = await request();
    expect([status, JSON.parse(text)]).toEqual([400, { code: expect.any(Number), message: expect.any(String), details: [] }]);
  });
});
