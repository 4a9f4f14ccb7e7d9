import { createHash } from 'node:crypto';
import type { Check, Verdict } from '@sovereign-actions/core';
import { preAuthEncoding, type SignedContent } from './bundle.ts';
import { type ReadBundle, readBundle } from './bundle-read.ts';
import { type Bytes, chunksOf, keyHint, keyKindOf, signatureHolds, signaturesHold } from './public-key.ts';
import { IN_TOTO_PAYLOAD, isAbout, parseStatement, type Statement } from './statement.ts';
import type { Trust, TrustedKey } from './trust.ts';

/** `required`: its absence is broken, and that nothing is known to check it with is unknown. `optional`: both only show in the checks. */
export type Expectation = 'required' | 'optional';

export interface VerifyOptions {
  trust: Trust;
  /** What the bundle must be about: 64 lower-case hex digits. */
  artifactSha256?: string;
  /** The signed file's bytes: a message signature cannot be checked from a digest. Read once. */
  artifact?: Bytes;
  /** Default: required where `trust` knows a log or an authority, else optional. */
  expect?: { log?: Expectation; timestamp?: Expectation };
}

/** What is known of a bundle, claim by claim. */
export interface Verification {
  /** `broken` if any check is, else `unknown` if a required one is, else `holds`. */
  verdict: Verdict;
  checks: Check[];
  /** Set only where the signature holds, as are `payloadType` and `key`. */
  statement?: Statement;
  /** What the payload says where the signature does not hold or cannot be checked: for showing, never for deciding. */
  unverifiedStatement?: Statement;
  payloadType?: string;
  key?: { name: string };
  /** When the authority saw the signature, ISO 8601 UTC; only from a timestamp that holds. */
  signedAt?: string;
}

/**
 * Verifies a Sigstore bundle v0.3 against keys, logs and authorities from outside of it. Offline.
 * A bad bundle never throws: it is reported as broken. Errors of reading `artifact` pass through.
 */
export async function verifyBundle(bundleJson: string | Uint8Array, options: VerifyOptions): Promise<Verification> {
  const checks: Check[] = [];
  const say = (name: string, verdict: Verdict, detail: string) => void checks.push({ name, verdict, detail });
  const bundle = readBundle(bundleJson);
  if (typeof bundle === 'string') {
    say('bundle', 'broken', `This is not an acceptable Sigstore bundle: ${bundle}.`);
    return { verdict: 'broken', checks };
  }
  say('bundle', 'holds', 'The bundle is well-formed (v0.3, one signature).');
  const signed = await checkSignature(bundle, options, say);
  const result: Verification = { verdict: 'holds', checks };
  if (signed) result.key = { name: signed.key.name };
  if (bundle.content.kind === 'dsse') {
    const statement = checkPayload(bundle.content, options.artifactSha256, say);
    if (signed) result.payloadType = bundle.content.payloadType;
    if (statement) result[signed ? 'statement' : 'unverifiedStatement'] = statement;
  }
  result.verdict = checks.some(({ verdict }) => verdict === 'broken')
    ? 'broken'
    : checks.some(({ verdict }) => verdict === 'unknown')
      ? 'unknown'
      : 'holds';
  return result;
}
type Say = (name: string, verdict: Verdict, detail: string) => void;

async function checkSignature(
  { content, hint }: ReadBundle,
  { trust, artifact, artifactSha256 }: VerifyOptions,
  say: Say,
): Promise<{ key: TrustedKey } | undefined> {
  if (trust.keys.length === 0) {
    say('key', 'unknown', 'The trust that was given holds no key.');
    return undefined;
  }
  const keys = trust.keys.map((key) => ({ ...key, ...keyKindOf(key.publicKey, key.name) }));
  const claimed = keys.find(({ publicKey }) => keyHint(publicKey) === hint);
  let holds: boolean[];
  if (content.kind === 'dsse') {
    const encoded = preAuthEncoding(content.payloadType, content.payload);
    holds = keys.map(({ publicKey, hash }) => signatureHolds(publicKey, hash, encoded, content.signature));
  } else if (artifact === undefined) {
    say('signature', 'unknown', 'The signature is over a file; without the file itself it cannot be checked.');
    return undefined;
  } else {
    const digests = { sha256: createHash('sha256'), [content.hash]: createHash(content.hash) };
    async function* hashed(data: Bytes) {
      for await (const chunk of chunksOf(data)) {
        for (const digest of Object.values(digests)) digest.update(chunk);
        yield chunk;
      }
    }
    holds = await signaturesHold(keys, hashed(artifact), content.signature);
    const found = Object.fromEntries(Object.entries(digests).map(([name, digest]) => [name, digest.digest()]));
    if (!found[content.hash]?.equals(content.digest))
      say('digest', 'broken', 'The file is not the one that was signed: its digest differs.');
    else if (artifactSha256 !== undefined && found.sha256?.toString('hex') !== artifactSha256)
      say('digest', 'broken', 'The signed file is not the one that was expected: its SHA-256 differs.');
    else say('digest', 'holds', 'The file has the digest that was signed.');
  }
  const index = holds.indexOf(true);
  const key = keys[index];
  if (!key) {
    say(
      'key',
      claimed ? 'holds' : 'unknown',
      claimed ? `The bundle names key ${claimed.name}.` : 'The signer is unknown: no trusted key made this signature.',
    );
    say(
      'signature',
      'broken',
      claimed ? `The signature is not one of key ${claimed.name} over this content.` : 'No trusted key verifies the signature.',
    );
    return undefined;
  }
  if (hint !== '' && claimed?.name !== key.name)
    say('key', 'broken', `The signature is of key ${key.name}, but the bundle names another key.`);
  else say('key', 'holds', `The signature is of trusted key ${key.name}.`);
  say('signature', 'holds', content.kind === 'dsse' ? 'The signature covers the payload and its type.' : 'The signature covers the file.');
  return { key };
}

function checkPayload(content: SignedContent & { kind: 'dsse' }, artifactSha256: string | undefined, say: Say): Statement | undefined {
  if (content.payloadType !== IN_TOTO_PAYLOAD) {
    say('payload type', 'broken', `The payload is not an in-toto statement: its type is not ${IN_TOTO_PAYLOAD}.`);
    return undefined;
  }
  say('payload type', 'holds', 'The payload is an in-toto statement by its signed type.');
  const statement = parseStatement(content.payload);
  if (typeof statement === 'string') {
    say('statement', 'broken', `The statement is not valid: ${statement}.`);
    return undefined;
  }
  say('statement', 'holds', `The statement is of type ${statement.predicateType}.`);
  if (artifactSha256 !== undefined) {
    const about = isAbout(statement, artifactSha256);
    say(
      'subject',
      about ? 'holds' : 'broken',
      about ? `The statement is about sha256:${artifactSha256}.` : `The statement is not about sha256:${artifactSha256}.`,
    );
  }
  return statement;
}
