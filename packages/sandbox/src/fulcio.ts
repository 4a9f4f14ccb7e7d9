import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import * as der from '@sovereign-actions/core/asn1';
import { bits, CODE_SIGNING, codeSigningChain, extension, type Issued, issue, pemOf } from './certificates.ts';
import { CtLog } from './ct-log.ts';
import { type Call, Refusal, type Reply, type Service } from './http.ts';
import type { Claims } from './oidc.ts';
import { type OidcProvider, verifyWebIdentity } from './web-identity.ts';

const { TAG, contextTag, derOid } = der;
const sequence = (...content: Uint8Array[]): Buffer => der.der(TAG.sequence, ...content);

const VALID_MS = 10 * 60 * 1000;
const FULCIO = '1.3.6.1.4.1.57264.1';
const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';

/** gRPC codes, which Fulcio's errors carry beside the HTTP status. */
const GRPC: Record<string, number> = { InvalidArgument: 3, NotFound: 5, ResourceExhausted: 8, Unimplemented: 12 };
const invalid = (message: string) => new Refusal(400, 'InvalidArgument', message);

/**
 * A Fulcio with its certificate transparency log: `POST /api/v2/signingCert`, the older `POST /api/v1/signingCert`, and
 * `GET /api/v2/trustBundle`. It verifies job tokens as STS does, asks for a proof of possession or a signing request, and issues
 * certificates of ten minutes with the claims of a GitHub job and an embedded SCT (RFC 6962).
 */
export class Fulcio implements Service {
  /** The authority that issues first, the root last. */
  readonly chainPem: string;
  /** The key of the certificate transparency log, in PEM. */
  readonly ctPublicKeyPem: string;
  readonly #chain: readonly [authority: Issued, root: Issued];
  readonly #log = new CtLog();
  readonly #now: () => number;
  readonly #provider: () => OidcProvider;

  constructor({ now, provider }: { now: () => number; provider: () => OidcProvider }) {
    this.#chain = codeSigningChain(now());
    this.chainPem = pemOf(this.#chain);
    this.ctPublicKeyPem = this.#log.publicKeyPem;
    this.#now = now;
    this.#provider = provider;
  }

  async answer({ method, path, headers, body, operation }: Call): Promise<Reply> {
    const json = (status: number, value: unknown): Reply => ({
      status,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(value),
    });
    if (path === '/api/v2/trustBundle' && method === 'GET') {
      operation('GetTrustBundle');
      return json(200, { chains: [{ certificates: this.#chain.map((certificate) => pemOf([certificate])) }] });
    }
    const bearer = /^bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
    if (path === '/api/v2/signingCert' && method === 'POST') {
      operation('CreateSigningCertificate');
      const request = record(parse(body));
      const { publicKey, proofOfPossession } = record(request.publicKeyRequest);
      const chain = await this.#issue({
        token: record(request.credentials).oidcIdentityToken ?? bearer,
        csr: request.certificateSigningRequest,
        key: record(publicKey).content,
        proof: proofOfPossession,
      });
      return json(200, { signedCertificateEmbeddedSct: { chain: { certificates: chain.map((certificate) => pemOf([certificate])) } } });
    }
    if (path === '/api/v1/signingCert' && method === 'POST') {
      operation('CreateSigningCertificate');
      const request = record(parse(body));
      const { content } = record(request.publicKey);
      const chain = await this.#issue({
        token: bearer,
        csr: request.certificateSigningRequest,
        key: content === undefined ? undefined : base64(content).toString('utf8'),
        proof: request.signedEmailAddress,
      });
      return { status: 201, headers: { 'Content-Type': 'application/pem-certificate-chain' }, body: pemOf(chain) };
    }
    throw new Refusal(404, 'NotFound', 'Not Found');
  }

  refuse({ status, code, message }: Refusal): Reply {
    return {
      status,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code: GRPC[code] ?? 3, message, details: [] }),
    };
  }

  maxBody(): number {
    return 256 * 1024;
  }

  tooLarge(limit: number): Refusal {
    return new Refusal(413, 'ResourceExhausted', `The request body is larger than ${limit} bytes.`);
  }

  async #issue(request: { token: unknown; csr: unknown; key: unknown; proof: unknown }): Promise<Issued[]> {
    const { issuer, subject, claims } = await verifyWebIdentity(String(request.token ?? ''), this.#provider(), this.#now());
    // cosign 2 sends the one that it does not use as null, which is absence in the JSON of protocol buffers.
    const publicKey =
      (request.csr ?? undefined) === undefined ? provenKey(request.key, request.proof, subject) : requestedKey(base64(request.csr));
    const [authority] = this.#chain;
    const certificate = issue({
      issuer: authority,
      publicKey,
      from: this.#now(),
      to: this.#now() + VALID_MS,
      extensions: signerExtensions(issuer, claims),
      timestamps: (tbs) => this.#log.timestamps(tbs, authority, this.#now()),
    });
    return [certificate, ...this.#chain];
  }
}

/** What Fulcio writes of a job of a GitHub server: its workflow as the subject, and the token's claims. */
export function signerExtensions(issuer: string, claims: Claims): Buffer[] {
  const { origin } = new URL(issuer);
  const url = (name: string, rest = '') => (claims[name] === undefined ? undefined : `${origin}/${claims[name]}${rest}`);
  const subject = url('job_workflow_ref');
  if (subject === undefined) throw invalid('There was an error processing the identity token: missing job_workflow_ref claim');
  const says: [arc: number, value: unknown][] = [
    [8, issuer],
    [9, subject],
    [10, claims.job_workflow_sha],
    [11, claims.runner_environment],
    [12, url('repository')],
    [13, claims.sha],
    [14, claims.ref],
    [15, claims.repository_id],
    [16, url('repository_owner')],
    [17, claims.repository_owner_id],
    [18, url('workflow_ref')],
    [19, claims.workflow_sha],
    [20, claims.event_name],
    [21, url('repository', `/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`)],
    [22, claims.repository_visibility],
    [24, claims.sub],
  ];
  return [
    extension('2.5.29.15', bits(Buffer.from([0x80]), 7), true),
    extension('2.5.29.37', sequence(derOid(CODE_SIGNING))),
    alternativeName(subject),
    // As it was first written: the text itself.
    extension(`${FULCIO}.1`, Buffer.from(issuer)),
    ...says
      .filter(([, value]) => value !== undefined)
      .map(([arc, value]) => extension(`${FULCIO}.${arc}`, der.der(TAG.utf8String, Buffer.from(String(value))))),
  ];
}

/** Subject alternative name of one URI; critical, because there is no subject. */
export const alternativeName = (...uris: string[]): Buffer =>
  extension('2.5.29.17', sequence(...uris.map((uri) => der.der(contextTag(6, false), Buffer.from(uri)))), true);

/** A key in PEM whose holder signed the token's subject. @throws Refusal */
function provenKey(pem: unknown, proof: unknown, subject: string): KeyObject {
  const key = opened(() => createPublicKey(String(pem)), 'The public key supplied in the request could not be parsed');
  if (!opened(() => verify('sha256', Buffer.from(subject), key, base64(proof)), 'invalid proof'))
    throw invalid('The signature supplied in the request could not be verified');
  return key;
}

/** The key of a certification request (RFC 2986) that it signs itself, in PEM. @throws Refusal */
function requestedKey(pem: Buffer): KeyObject {
  const text = /-----BEGIN CERTIFICATE REQUEST-----([\s\S]+?)-----END CERTIFICATE REQUEST-----/.exec(pem.toString('latin1'))?.[1] ?? '';
  const bad = 'The certificate signing request could not be parsed';
  return opened(() => {
    const [info, algorithm, signature] = der.childrenOf(der.readDer(Buffer.from(text, 'base64')), TAG.sequence);
    const key = createPublicKey({ key: der.childrenOf(info, TAG.sequence)[2]?.raw as Buffer, format: 'der', type: 'spki' });
    const [oid] = der.childrenOf(algorithm, TAG.sequence);
    const signed = der.expectTag(signature, TAG.bitString).value.subarray(1);
    if (der.oidOf(oid) !== ECDSA_WITH_SHA256 || !verify('sha256', (info as der.Der).raw, key, signed)) throw invalid(bad);
    return key;
  }, bad);
}

function opened<T>(work: () => T, message: string): T {
  try {
    return work();
  } catch {
    throw invalid(message);
  }
}

function parse(body: Buffer): unknown {
  return opened(() => JSON.parse(body.toString('utf8')) as unknown, 'the request is not JSON');
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const base64 = (value: unknown): Buffer => Buffer.from(typeof value === 'string' ? value : '', 'base64');
