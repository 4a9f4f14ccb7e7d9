import { createHash, type KeyObject, X509Certificate } from 'node:crypto';
import type { SignedContent } from './bundle.ts';
import { HASH_ALGORITHM, keyKindOf, publicKeyPem, spkiOf } from './public-key.ts';

/** What a log entry must be about. */
export interface LoggedSignature {
  content: SignedContent;
  /** Digest of what was signed, with the hash of the key: of the DSSE pre-authentication encoding, or of the file. */
  digest: Buffer;
  publicKey: KeyObject;
  /** DER of the certificate that the key is in; the entry then names it instead of the key. */
  certificate?: Buffer;
}

/** What holds a signature's key in a log entry of Rekor v2. */
export const verifierOf = ({ publicKey, certificate }: LoggedSignature) => {
  const { keyDetails } = keyKindOf(publicKey, 'the key');
  // The fields stand in the order of RFC 8785.
  return certificate
    ? { keyDetails, x509Certificate: { rawBytes: certificate.toString('base64') } }
    : { keyDetails, publicKey: { rawBytes: spkiOf(publicKey).toString('base64') } };
};

/** What holds a signature's key in a log entry of Rekor v1: PEM in base64. */
export const pemVerifierOf = ({ publicKey, certificate }: LoggedSignature): string =>
  Buffer.from(certificate ? new X509Certificate(certificate).toString() : publicKeyPem(publicKey)).toString('base64');

interface EntryKind {
  rekor: 1 | 2;
  /** The spec of the entry; undefined where an entry of this kind cannot be about the signature. */
  spec(about: LoggedSignature, body: string): object | undefined;
}

const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

/**
 * The one thing in an entry of Rekor v1 that cannot be rebuilt: the digest of the envelope's text as it was sent.
 * It says nothing that payload and signature, which are compared, do not say.
 */
const envelopeDigest = (body: string, field: string): { algorithm: string; value: string } => ({
  algorithm: 'sha256',
  value: new RegExp(`"${field}":\\{"algorithm":"sha256","value":"([0-9a-f]{64})"\\}`).exec(body)?.[1] ?? '',
});

/** Every kind of entry that can be told to be about exactly one signature. Values are built in the field order of RFC 8785. */
const KINDS: Record<string, EntryKind> = {
  'hashedrekord 0.0.2': {
    rekor: 2,
    spec: (about) => ({
      hashedRekordV002: {
        data: { algorithm: HASH_ALGORITHM[keyKindOf(about.publicKey, 'the key').hash], digest: about.digest.toString('base64') },
        signature: { content: about.content.signature.toString('base64'), verifier: verifierOf(about) },
      },
    }),
  },
  // Written by clients of 2025; Rekor v2 has refused it since v2.3.
  'dsse 0.0.2': {
    rekor: 2,
    spec: (about) =>
      about.content.kind === 'dsse'
        ? {
            dsseV002: {
              payloadHash: { algorithm: 'SHA2_256', digest: Buffer.from(sha256(about.content.payload), 'hex').toString('base64') },
              signatures: [{ content: about.content.signature.toString('base64'), verifier: verifierOf(about) }],
            },
          }
        : undefined,
  },
  'hashedrekord 0.0.1': {
    rekor: 1,
    spec: (about) =>
      about.content.kind === 'message'
        ? {
            data: { hash: { algorithm: about.content.hash, value: about.digest.toString('hex') } },
            signature: { content: about.content.signature.toString('base64'), publicKey: { content: pemVerifierOf(about) } },
          }
        : undefined,
  },
  'dsse 0.0.1': {
    rekor: 1,
    spec: (about, body) =>
      about.content.kind === 'dsse'
        ? {
            envelopeHash: envelopeDigest(body, 'envelopeHash'),
            payloadHash: { algorithm: 'sha256', value: sha256(about.content.payload) },
            signatures: [{ signature: about.content.signature.toString('base64'), verifier: pemVerifierOf(about) }],
          }
        : undefined,
  },
  // Of bundles that cosign and GitHub made before 2024. The signature is in base64 twice.
  'intoto 0.0.2': {
    rekor: 1,
    spec: (about, body) =>
      about.content.kind === 'dsse'
        ? {
            content: {
              envelope: {
                payloadType: about.content.payloadType,
                signatures: [
                  { publicKey: pemVerifierOf(about), sig: Buffer.from(about.content.signature.toString('base64')).toString('base64') },
                ],
              },
              hash: envelopeDigest(body, 'hash'),
              payloadHash: { algorithm: 'sha256', value: sha256(about.content.payload) },
            },
          }
        : undefined,
  },
};

/** The version of Rekor that writes entries of a kind; undefined for a kind that is not read. */
export const rekorOf = (kind: string, version: string): 1 | 2 | undefined =>
  Object.hasOwn(KINDS, `${kind} ${version}`) ? KINDS[`${kind} ${version}`]?.rekor : undefined;

/**
 * Whether a log entry's body is about exactly this signature, key and content: it is rebuilt and compared byte for byte, so that no
 * part of an entry is taken on trust.
 */
export function isBodyOf(about: LoggedSignature, kind: string, version: string, body: Buffer): boolean {
  return bodyOf(about, kind, version, body.toString('latin1'))?.equals(body) ?? false;
}

/** The exact bytes that a Rekor v2 holds for a signature. */
export const hashedRekordBody = (about: LoggedSignature): Buffer => bodyOf(about, 'hashedrekord', '0.0.2', '') as Buffer;

function bodyOf(about: LoggedSignature, kind: string, version: string, found: string): Buffer | undefined {
  const spec = KINDS[`${kind} ${version}`]?.spec(about, found);
  return spec && Buffer.from(JSON.stringify({ apiVersion: version, kind, spec }));
}
