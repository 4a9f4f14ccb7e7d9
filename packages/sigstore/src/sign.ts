import { createHash } from 'node:crypto';
import { type Check, type GuardedFetch, sha256Hex } from '@sovereign-actions/core';
import { type Bundle, buildBundle, preAuthEncoding, type SignedContent } from './bundle.ts';
import { signingError } from './errors.ts';
import type { Signer } from './keys.ts';
import { type Bytes, chunksOf, signatureHolds } from './public-key.ts';
import { encodeStatement, IN_TOTO_PAYLOAD, type Statement } from './statement.ts';
import type { TrustedAuthority, TrustedLog } from './trust.ts';

/** The services that bear witness to a signature. An optional one that does not answer leaves an `unknown` check. */
export interface Witnesses {
  rekor?: { log: TrustedLog; required: boolean };
  timestamp?: { authority: TrustedAuthority; required: boolean };
}

export interface SignOptions {
  signer: Signer;
  witnesses?: Witnesses;
  /** Needed with witnesses. */
  fetch?: GuardedFetch;
}

/** A signature with what its witnesses said. */
export interface SignedBundle {
  bundle: Bundle;
  /** The bundle's exact text, compact, without a newline at the end. */
  json: string;
  /** SHA-256 of `json`, hex. */
  sha256: string;
  /** What the witnesses answered. */
  checks: Check[];
  /** When the timestamp authority saw the signature, ISO 8601 UTC. */
  signedAt?: string;
}

/**
 * Signs an in-toto statement (DSSE).
 * @throws STATEMENT_INVALID, SIGNATURE_WRONG, KMS_KEY_UNUSABLE, and those of a required witness:
 *   LOG_UNAVAILABLE, LOG_ANSWER_WRONG, TIMESTAMP_UNAVAILABLE, TIMESTAMP_ANSWER_WRONG
 */
export async function signStatement({ statement, ...options }: SignOptions & { statement: Statement }): Promise<SignedBundle> {
  const { signer } = options;
  const payload = encodeStatement(statement);
  const encoded = preAuthEncoding(IN_TOTO_PAYLOAD, payload);
  const signature = await signer.sign(encoded);
  if (!signatureHolds(signer.publicKey, signer.hash, encoded, signature)) {
    throw signingError(
      'SIGNATURE_WRONG',
      `The signature that ${signer.name} made is not valid for its public key.`,
      'Check the key; nothing was published.',
    );
  }
  return witness(
    { kind: 'dsse', payloadType: IN_TOTO_PAYLOAD, payload, signature },
    createHash(signer.hash).update(encoded).digest(),
    options,
  );
}

/**
 * Signs a file's bytes (message signature, as `cosign sign-blob`). The bytes are read once; the digest is of what was signed.
 * @throws as signStatement
 */
export async function signArtifact({ artifact, ...options }: SignOptions & { artifact: Bytes }): Promise<SignedBundle> {
  const { signer } = options;
  const hash = createHash(signer.hash);
  async function* hashed() {
    for await (const chunk of chunksOf(artifact)) {
      hash.update(chunk);
      yield chunk;
    }
  }
  const signature = await signer.sign(hashed());
  const digest = hash.digest();
  return witness({ kind: 'message', hash: signer.hash, digest, signature }, digest, options);
}

/** @param digest of what the signature is over */
async function witness(content: SignedContent, _digest: Buffer, { signer }: SignOptions): Promise<SignedBundle> {
  const bundle = buildBundle(content, signer.publicKey);
  const json = JSON.stringify(bundle);
  return { bundle, json, sha256: sha256Hex(json), checks: [] };
}
