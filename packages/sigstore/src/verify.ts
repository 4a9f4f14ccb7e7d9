import { createHash } from 'node:crypto';
import type { Check, Verdict } from '@sovereign-actions/core';
import { preAuthEncoding, type SignedContent } from './bundle.ts';
import { type DetachedContent, type ReadBundle, readBundle } from './bundle-read.ts';
import type { CertificateClaims } from './identity.ts';
import { type LegacySignature, readLegacyAttestation, readLegacySignature } from './legacy.ts';
import type { LoggedSignature } from './log-body.ts';
import { type Bytes, chunksOf, signatureHolds, signaturesHold } from './public-key.ts';
import { parseSimpleSigning, type SimpleSigning } from './simple-signing.ts';
import { IN_TOTO_PAYLOAD, isAbout, parseStatement, type Statement } from './statement.ts';
import type { Trust } from './trust.ts';
import { type Candidate, candidatesOf, checkCertificate, checkSigner } from './verify-signer.ts';
import { checkLogs, checkTimestamps } from './verify-witnesses.ts';

/**
 * `required`: absence is broken, and nothing to check it with is unknown. `optional`: both only show in the checks.
 * A number: as `required`, of that many different witnesses; 0 is `optional`.
 */
export type Expectation = 'required' | 'optional' | number;

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
  /** `broken` if any check is, else `unknown` if one that is required is, else `holds`. */
  verdict: Verdict;
  checks: Check[];
  /** Set only where the signature holds, as are `payloadType` and `key`. Decide on it only with the verdict `holds`. */
  statement?: Statement;
  /** What the payload says where the signature does not hold or cannot be checked: for showing, never for deciding. */
  unverifiedStatement?: Statement;
  payloadType?: string;
  /** In place of `statement`, in a legacy signature of an image. */
  simpleSigning?: SimpleSigning;
  /** As `unverifiedStatement`. */
  unverifiedSimpleSigning?: SimpleSigning;
  key?: { name: string };
  /** In place of `key`, where the signer is a declared identity with a certificate. */
  identity?: { name: string; issuer: string; subject: string };
  /** What the certificate of the identity says, once it is known to hold. */
  certificate?: CertificateClaims;
  /** When a witness first saw the signature, ISO 8601 UTC: by a timestamp that holds, or a log of Rekor v1. */
  signedAt?: string;
}

/** Notes a check. `decides: false` is for an answer that was not asked for: it shows, and does not move the verdict from `holds`. */
export type Say = (name: string, verdict: Verdict, detail: string, decides?: boolean) => void;

/** Who signed, and the digest that was signed. */
interface Signed {
  signer: Candidate;
  digest: Buffer;
  content: SignedContent;
}

/**
 * Verifies a Sigstore bundle (v0.1 to v0.3), or the bundle file of cosign 2, against keys, identities, logs and authorities from
 * outside of it. Offline.
 * A bad bundle never throws: it is reported as broken. Errors of reading `artifact` pass through.
 */
export const verifyBundle = (bundleJson: string | Uint8Array, options: VerifyOptions): Promise<Verification> =>
  verifyRead(readBundle(bundleJson), options);

/**
 * Verifies what cosign 2 kept under an image's tag `.sig` or `.att`, as verifyBundle does.
 * @param options with the digest of the image, without an artifact: what is signed is in the layer
 */
export function verifyLegacy(
  kind: 'sig' | 'att',
  layer: LegacySignature,
  { artifactSha256, ...options }: Omit<VerifyOptions, 'artifact'>,
): Promise<Verification> {
  if (kind === 'att')
    return verifyRead(readLegacyAttestation(layer), { ...options, ...(artifactSha256 !== undefined && { artifactSha256 }) });
  return verifyRead(readLegacySignature(layer), { ...options, artifact: layer.bytes }, (say) =>
    checkSimpleSigning(layer.bytes, artifactSha256, say),
  );
}

/** @param simpleSigning reads the payload of a legacy signature, which is the artifact */
async function verifyRead(
  bundle: ReadBundle | string,
  options: VerifyOptions,
  simpleSigning?: (say: Say) => SimpleSigning | undefined,
): Promise<Verification> {
  const { trust, expect = {} } = options;
  const checks: Check[] = [];
  const deciding: Verdict[] = [];
  const say: Say = (name, verdict, detail, decides = true) => {
    checks.push({ name, verdict, detail });
    if (decides || verdict === 'broken') deciding.push(verdict);
  };
  const facts: Omit<Verification, 'verdict' | 'checks'> = {};
  if (typeof bundle === 'string') {
    say('bundle', 'broken', `This is not an acceptable bundle: ${bundle}.`);
  } else {
    say('bundle', 'holds', `The ${bundle.form} is well-formed, with one signature.`);
    const { content } = bundle;
    const signed = content.kind === 'dsse' ? checkEnvelope(bundle, content, trust, say) : await checkMessage(bundle, content, options, say);
    const statement = content.kind === 'dsse' ? checkPayload(content, options.artifactSha256, say) : undefined;
    const simple = simpleSigning?.(say);
    const seen = checkTimestamps(bundle, trust, expect.timestamp, say);
    const logged = checkLogs(bundle, signed && loggedBy(signed), trust, expect.log, seen, say);
    // The earliest counts: a timestamp that is made anew must not make an old signature young.
    const times = [...seen, ...logged].sort((one, other) => one.getTime() - other.getTime());
    if (times[0]) facts.signedAt = times[0].toISOString();
    const by = signed && nameSigner(signed.signer, times, trust, say);
    Object.assign(facts, by);
    if (by && content.kind === 'dsse') facts.payloadType = content.payloadType;
    if (statement) facts[by ? 'statement' : 'unverifiedStatement'] = statement;
    if (simple) facts[by ? 'simpleSigning' : 'unverifiedSimpleSigning'] = simple;
  }
  const verdict = (['broken', 'unknown'] as const).find((worst) => deciding.includes(worst)) ?? 'holds';
  return { verdict, checks, ...facts };
}

const loggedBy = ({ content, digest, signer: { publicKey, certificate } }: Signed): LoggedSignature => ({
  content,
  digest,
  publicKey,
  ...(certificate && { certificate: certificate.raw }),
});

/** Whose signature it is that holds: a trusted key's, or that of a trusted identity whose certificate holds too. */
function nameSigner(
  { name, certificate }: Candidate,
  times: readonly Date[],
  trust: Trust,
  say: Say,
): Pick<Verification, 'key' | 'identity' | 'certificate'> | undefined {
  if (!certificate) return { key: { name } };
  const certified = checkCertificate(certificate, times, trust, say);
  if (!certified) return undefined;
  const { claims, identity } = certified;
  return { identity: { name: identity.name, issuer: claims.issuer, subject: claims.subject }, certificate: claims };
}

type Envelope = SignedContent & { kind: 'dsse' };
type Message = SignedContent & { kind: 'message' };

function checkEnvelope(bundle: ReadBundle, content: Envelope, trust: Trust, say: Say): Signed | undefined {
  const encoded = preAuthEncoding(content.payloadType, content.payload);
  const candidates = candidatesOf(bundle, trust, say);
  const holds = candidates.map(({ publicKey, hash }) => signatureHolds(publicKey, hash, encoded, content.signature));
  const signer = checkSigner(bundle, candidates, holds, say);
  if (!signer) return undefined;
  say('signature', 'holds', 'The signature covers the payload and its type.');
  return { signer, content, digest: createHash(signer.hash).update(encoded).digest() };
}

async function checkMessage(
  bundle: ReadBundle,
  content: Message | DetachedContent,
  { trust, artifact, artifactSha256 }: VerifyOptions,
  say: Say,
): Promise<Signed | undefined> {
  if (artifact === undefined) {
    say('signature', 'unknown', 'The signature is over a file. Without the file itself it cannot be checked.');
    return undefined;
  }
  const candidates = candidatesOf(bundle, trust, say);
  const stated = content.kind === 'message' ? content.hash : undefined;
  const names = new Set(['sha256' as const, ...(stated ? [stated] : candidates.map(({ hash }) => hash))]);
  const hashes = new Map([...names].map((name) => [name, createHash(name)]));
  async function* hashed(data: Bytes) {
    for await (const chunk of chunksOf(data)) {
      for (const hash of hashes.values()) hash.update(chunk);
      yield chunk;
    }
  }
  const holds = await signaturesHold(candidates, hashed(artifact), content.signature);
  const digests = new Map([...hashes].map(([name, hash]) => [name, hash.digest()]));
  if (content.kind === 'message' && !digests.get(content.hash)?.equals(content.digest))
    say('digest', 'broken', 'The file is not the one that was signed: its digest differs.');
  else if (artifactSha256 !== undefined && digests.get('sha256')?.toString('hex') !== artifactSha256) {
    say('digest', 'broken', 'The signed file is not the one that was expected: its SHA-256 differs.');
  } else if (content.kind === 'message') say('digest', 'holds', 'The file has the digest that was signed.');
  const signer = checkSigner(bundle, candidates, holds, say);
  if (!signer) return undefined;
  if (stated && signer.hash !== stated) {
    say('signature', 'broken', "The bundle's digest is of another hash than the one that its key signs.");
    return undefined;
  }
  say('signature', 'holds', 'The signature covers the file.');
  const digest = digests.get(signer.hash) as Buffer;
  return { signer, digest, content: { kind: 'message', hash: signer.hash, digest, signature: content.signature } };
}

/** What a legacy signature says. cosign compares the digest and not the name, under which the image may be known elsewhere. */
function checkSimpleSigning(payload: Buffer, imageSha256: string | undefined, say: Say): SimpleSigning | undefined {
  const simple = parseSimpleSigning(payload);
  if (typeof simple === 'string') {
    say('payload', 'broken', `The payload is not one of simple signing: ${simple}.`);
    return undefined;
  }
  say(
    'payload',
    'holds',
    `The payload is one of simple signing, for ${JSON.stringify(simple.reference.slice(0, 200))}, which is not compared.`,
  );
  if (imageSha256 !== undefined) {
    if (simple.digest === `sha256:${imageSha256}`) say('subject', 'holds', `The payload is about sha256:${imageSha256}.`);
    else say('subject', 'broken', `The payload is not about sha256:${imageSha256}.`);
  }
  return simple;
}

function checkPayload(content: Envelope, artifactSha256: string | undefined, say: Say): Statement | undefined {
  if (content.payloadType !== IN_TOTO_PAYLOAD) {
    say('payload type', 'broken', `The payload is not an in-toto statement: its type is not ${IN_TOTO_PAYLOAD}.`);
    return undefined;
  }
  say('payload type', 'holds', 'The payload is an in-toto statement, by its signed type.');
  const statement = parseStatement(content.payload);
  if (typeof statement === 'string') {
    say('statement', 'broken', `The statement is not valid: ${statement}.`);
    return undefined;
  }
  say('statement', 'holds', `The statement has predicate type ${JSON.stringify(statement.predicateType.slice(0, 200))}.`);
  if (artifactSha256 !== undefined) {
    if (isAbout(statement, artifactSha256)) say('subject', 'holds', `The statement is about sha256:${artifactSha256}.`);
    else say('subject', 'broken', `The statement is not about sha256:${artifactSha256}.`);
  }
  return statement;
}
