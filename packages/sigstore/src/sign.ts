import { createHash, createVerify, type KeyObject, type Verify } from 'node:crypto';
import { type Check, type GuardedFetch, sha256Hex } from '@sovereign-actions/core';
import { type Bundle, buildBundle, type LogEntry, preAuthEncoding, type SignedContent } from './bundle.ts';
import { signingError } from './errors.ts';
import type { Signer } from './keys.ts';
import { type Bytes, chunksOf } from './public-key.ts';
import { askQuorum, type Quorum } from './quorum.ts';
import { enterInLog } from './rekor.ts';
import { refuseTimeless, refuseUntimely } from './signing-time.ts';
import { encodeStatement, IN_TOTO_PAYLOAD, type Statement } from './statement.ts';
import { timestampOf } from './timestamp.ts';
import type { TrustedAuthority, TrustedLog } from './trust.ts';

/** The services that bear witness to a signature. */
export interface Witnesses {
  logs?: Quorum<TrustedLog>;
  timestamps?: Quorum<TrustedAuthority>;
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
  /** When a witness first saw the signature, ISO 8601 UTC: a timestamp authority, or a log of Rekor v1. */
  signedAt?: string;
}

/**
 * Signs an in-toto statement (DSSE).
 * @throws STATEMENT_INVALID, SIGNATURE_WRONG, KMS_KEY_UNUSABLE, and those of a required witness:
 *   LOG_UNAVAILABLE, TIMESTAMP_UNAVAILABLE; of any witness: LOG_ANSWER_WRONG, TIMESTAMP_ANSWER_WRONG, EGRESS_REFUSED
 */
export async function signStatement({ statement, ...options }: SignOptions & { statement: Statement }): Promise<SignedBundle> {
  if (options.signer.certificate) refuseTimeless(options.witnesses ?? {});
  const payload = encodeStatement(statement);
  const { signature, digest } = await signBytes(preAuthEncoding(IN_TOTO_PAYLOAD, payload), options.signer);
  return witness({ kind: 'dsse', payloadType: IN_TOTO_PAYLOAD, payload, signature }, digest, options);
}

/**
 * Signs a file's bytes (message signature, as `cosign sign-blob`). The bytes are read once; the digest is of what was signed.
 * @throws as signStatement
 */
export async function signArtifact({ artifact, ...options }: SignOptions & { artifact: Bytes }): Promise<SignedBundle> {
  if (options.signer.certificate) refuseTimeless(options.witnesses ?? {});
  const { signature, digest } = await signBytes(artifact, options.signer);
  return witness({ kind: 'message', hash: options.signer.hash, digest, signature }, digest, options);
}

/** Signs, hashes and verifies in one pass over the data: a signature that its own key does not verify must not leave. */
async function signBytes(
  data: Bytes,
  { sign, publicKey, hash: name, name: label }: Signer,
): Promise<{ signature: Buffer; digest: Buffer }> {
  const hash = createHash(name);
  const verifier = createVerify(name);
  async function* passing() {
    for await (const chunk of chunksOf(data)) {
      hash.update(chunk);
      verifier.update(chunk);
      yield chunk;
    }
  }
  const signature = await sign(passing());
  if (!verifies(verifier, publicKey, signature)) {
    throw signingError(
      'SIGNATURE_WRONG',
      `The signature that ${label} made is not valid for its public key.`,
      'Check the key; nothing was published.',
    );
  }
  return { signature, digest: hash.digest() };
}

function verifies(verifier: Verify, key: KeyObject, signature: Buffer): boolean {
  try {
    return verifier.verify(key, signature);
  } catch {
    return false;
  }
}

/** Asks logs and authorities at the same time. @param digest of what the signature is over */
async function witness(content: SignedContent, digest: Buffer, { signer, witnesses = {}, fetch }: SignOptions): Promise<SignedBundle> {
  const { publicKey, certificate } = signer;
  const need = (): GuardedFetch => {
    if (!fetch) throw new TypeError('witnesses need a fetch');
    return fetch;
  };
  const about = { content, digest, publicKey, ...(certificate && { certificate }) };
  const [logged, stamped] = await both(
    askQuorum('transparency log', witnesses.logs, async (log) => {
      const entry = await enterInLog(need(), log, about);
      return { answer: entry, detail: `${log.url} holds the signature as entry ${entry.logIndex}.` };
    }),
    askQuorum('timestamp', witnesses.timestamps, async (authority) => {
      const stamp = await timestampOf(need(), authority, content.signature);
      return { answer: stamp, detail: `${authority.url} saw the signature at ${stamp.at.toISOString()}.` };
    }),
  );
  const times = [...stamped.answers.map(({ at }) => at), ...logged.answers.flatMap(timeOfEntry)];
  if (certificate) refuseUntimely(certificate, times);
  const bundle = buildBundle(content, signer, { entries: logged.answers, timestamps: stamped.answers.map(({ response }) => response) });
  const json = JSON.stringify(bundle);
  const signedAt = times.sort((one, other) => one.getTime() - other.getTime())[0]?.toISOString();
  return {
    bundle,
    json,
    sha256: sha256Hex(json),
    checks: [...logged.checks, ...stamped.checks],
    ...(signedAt !== undefined && { signedAt }),
  };
}

/** When a log of Rekor v1 promised to take an entry, which was checked; v2 says nothing of time. */
const timeOfEntry = ({ integratedTime = '0', inclusionPromise }: LogEntry): Date[] =>
  inclusionPromise ? [new Date(Number(integratedTime) * 1000)] : [];

/** Both results, or the first failure once both have ended: no request is left behind. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}
