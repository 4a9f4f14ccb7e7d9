import type { ReadBundle } from './bundle-read.ts';
import { logKeyId, logMistake } from './log.ts';
import { verifyTimestamp } from './timestamp-token.ts';
import type { Period, Trust } from './trust.ts';
import type { Expectation, Say, Signed } from './verify.ts';

/** Checks a bundle's timestamp over its signature. Gives the time where it holds. */
export function checkTimestamp(
  { timestamp, content }: ReadBundle,
  trust: Trust,
  expectation: Expectation | undefined,
  say: Say,
): Date | undefined {
  const name = 'timestamp';
  const required = expectation === undefined ? trust.authorities.length > 0 : expectation === 'required';
  if (!timestamp) {
    say(name, required ? 'broken' : 'unknown', 'The bundle holds no timestamp: when it was signed is unknown.', required);
    return undefined;
  }
  if (trust.authorities.length === 0) {
    say(name, 'unknown', 'Not checked: the trust that was given holds no timestamp authority.', required);
    return undefined;
  }
  const verified = verifyTimestamp(timestamp, content.signature, trust.authorities);
  if (typeof verified === 'string') {
    say(name, 'broken', `The timestamp does not count: ${verified}.`);
    return undefined;
  }
  const { at, authority } = verified;
  if (!within(authority.validFor, at)) {
    say(name, 'broken', `The timestamp is of ${at.toISOString()}, when its authority was not trusted.`);
    return undefined;
  }
  say(name, 'holds', `A trusted timestamp authority saw the signature at ${at.toISOString()}.`);
  return at;
}

/** Checks that a bundle's log entry is about exactly this signature, and that a trusted log proves to hold it. */
export async function checkLog(
  { entry, content }: ReadBundle,
  signed: Signed | undefined,
  trust: Trust,
  expectation: Expectation | undefined,
  signedAt: Date | undefined,
  say: Say,
): Promise<void> {
  const name = 'transparency log';
  const required = expectation === undefined ? trust.logs.length > 0 : expectation === 'required';
  if (!entry) return say(name, required ? 'broken' : 'unknown', 'The bundle holds no log entry.', required);
  if (trust.logs.length === 0) return say(name, 'unknown', 'Not checked: the trust that was given holds no log key.', required);
  if (!signed) return say(name, 'unknown', 'Not checked: the entry is about a signature that does not hold or cannot be checked.');
  const log = trust.logs.find((candidate) => logKeyId(candidate).equals(entry.keyId));
  if (!log) return say(name, 'broken', 'The log entry is of a log that is not trusted.');
  const wrong = await logMistake(entry, { digest: signed.digest, signature: content.signature, publicKey: signed.key.publicKey }, log);
  if (wrong !== undefined) return say(name, 'broken', `The log entry does not count: ${wrong}.`);
  if (log.validFor?.end && !signedAt) {
    return say(
      name,
      'unknown',
      `${log.url} is trusted until ${log.validFor.end.toISOString()}, and no timestamp says when this was signed.`,
    );
  }
  if (signedAt && !within(log.validFor, signedAt))
    return say(name, 'broken', `The signature is of ${signedAt.toISOString()}, when its log was not trusted.`);
  say(name, 'holds', `${log.url} proves to hold this signature, as entry ${entry.logIndex}.`);
}

const within = (period: Period | undefined, at: Date): boolean =>
  !(period?.start && at < period.start) && !(period?.end && at > period.end);
