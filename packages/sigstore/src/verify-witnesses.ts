import type { Verdict } from '@sovereign-actions/core';
import type { ReadBundle } from './bundle-read.ts';
import { isEntryOf, verifyLogEntry } from './log.ts';
import type { LoggedSignature } from './log-body.ts';
import { keyHint } from './public-key.ts';
import { STRANGE_AUTHORITY, verifyTimestamp } from './timestamp-token.ts';
import { type Trust, within } from './trust.ts';
import type { Expectation, Say } from './verify.ts';

/** What one witness of a bundle amounts to. */
interface Testimony {
  verdict: Verdict;
  detail: string;
  /** It is of a witness that the trust does not name: no harm where enough others hold. */
  strange?: boolean;
  /** Who bore witness; two of the same count once. */
  witness?: string;
  at?: Date;
}

/**
 * Checks a bundle's timestamps over its signature.
 * @returns the times of those that hold, the earliest first
 */
export function checkTimestamps(
  { timestamps, content, stamped }: ReadBundle,
  trust: Trust,
  expectation: Expectation | undefined,
  say: Say,
): Date[] {
  return weigh(
    {
      name: 'timestamp',
      none: 'The bundle holds no timestamp: when it was signed is unknown.',
      unchecked: trust.authorities.length === 0 ? 'the trust that was given holds no timestamp authority' : undefined,
      needed: neededOf(expectation, trust.authorities.length),
    },
    timestamps,
    (response): Testimony => {
      const verified = verifyTimestamp(response, stamped ?? content.signature, trust.authorities);
      if (typeof verified === 'string') {
        return { verdict: 'broken', detail: `The timestamp does not count: ${verified}.`, strange: verified === STRANGE_AUTHORITY };
      }
      const { at, authority } = verified;
      const time = at.toISOString();
      if (!within(authority.validFor, at))
        return { verdict: 'broken', detail: `The timestamp is of ${time}, when its authority was not trusted.` };
      const witness = authority.url || authority.chain[0].fingerprint256;
      return { verdict: 'holds', detail: `A trusted timestamp authority saw the signature at ${time}.`, witness, at };
    },
    say,
  );
}

/**
 * Checks that a bundle's log entries are about exactly this signature, and that trusted logs prove to hold them.
 * @param about absent where the signature does not hold or cannot be checked
 * @param times at which timestamps saw the signature
 * @returns the times at which logs of Rekor v1 took it, the earliest first
 */
export function checkLogs(
  { entries }: ReadBundle,
  about: LoggedSignature | undefined,
  trust: Trust,
  expectation: Expectation | undefined,
  times: readonly Date[],
  say: Say,
): Date[] {
  return weigh(
    {
      name: 'transparency log',
      none: 'The bundle holds no log entry.',
      unchecked: trust.logs.length === 0 ? 'the trust that was given holds no log key' : undefined,
      needed: neededOf(expectation, trust.logs.length),
    },
    entries,
    (entry): Testimony => {
      if (!about)
        return { verdict: 'unknown', detail: 'Not checked: the entry is about a signature that does not hold or cannot be checked.' };
      // One key may be trusted under several names and for several periods.
      const known = trust.logs.filter((log) => isEntryOf(entry, log)).map((log) => ({ log, verified: verifyLogEntry(entry, about, log) }));
      if (known.length === 0) return { verdict: 'broken', detail: 'The log entry is of a log that is not trusted.', strange: true };
      const proven = known.flatMap(({ log, verified }) => (typeof verified === 'string' ? [] : [{ log, ...verified }]));
      const [first] = proven;
      if (!first) return { verdict: 'broken', detail: `The log entry does not count: ${known[0]?.verified}.` };
      const at = first.at ?? times[0];
      const log = proven.map((one) => one.log).find(({ validFor }) => (at ? within(validFor, at) : !validFor?.end));
      if (!log && at) return { verdict: 'broken', detail: `The signature is of ${at.toISOString()}, when its log was not trusted.` };
      if (!log) {
        const until = first.log.validFor?.end?.toISOString();
        return { verdict: 'unknown', detail: `${first.log.url} is trusted until ${until}, and no timestamp says when this was signed.` };
      }
      const when = first.at ? ` of ${first.at.toISOString()}` : '';
      const index = entry.promise ? entry.logIndex : entry.proof?.logIndex;
      const detail = `${log.url} proves to hold this signature, as entry ${index}${when}.`;
      return { verdict: 'holds', detail, witness: keyHint(log.publicKey), ...(first.at && { at: first.at }) };
    },
    say,
  );
}

const neededOf = (expectation: Expectation | undefined, trusted: number): number => {
  if (typeof expectation === 'number') return expectation;
  return (expectation ?? (trusted > 0 ? 'required' : 'optional')) === 'required' ? 1 : 0;
};

/** Says what the witnesses of one kind amount to, and whether there are enough of them. */
function weigh<T>(
  { name, none, unchecked, needed }: { name: string; none: string; unchecked: string | undefined; needed: number },
  given: readonly T[],
  check: (given: T) => Testimony,
  say: Say,
): Date[] {
  if (given.length === 0) {
    say(name, needed > 0 ? 'broken' : 'unknown', none, needed > 0);
    return [];
  }
  if (unchecked !== undefined) {
    say(name, 'unknown', `Not checked: ${unchecked}.`, needed > 0);
    return [];
  }
  const testimonies = given.map(check);
  const holding = testimonies.filter(({ verdict }) => verdict === 'holds');
  const count = new Set(holding.map(({ witness }) => witness)).size;
  const enough = count > 0 && count >= needed;
  for (const { verdict, detail, strange } of testimonies) {
    if (strange && enough) say(name, 'unknown', detail, false);
    else say(name, verdict, detail);
  }
  if (count < needed && needed > 1) {
    const open = testimonies.some(({ verdict }) => verdict === 'unknown');
    say(name, open ? 'unknown' : 'broken', `${count} of the ${needed} that are required hold, each by a witness of its own.`);
  }
  return holding.flatMap(({ at }) => at ?? []).sort((one, other) => one.getTime() - other.getTime());
}
