import { type Digest, type LogReference, readDigest, type StoredDigest, signatureMistake, type TrailKey } from './digest.ts';

/** A stretch of time, milliseconds since the epoch. */
export interface Span {
  from: number;
  to: number;
}

/** What is said of one digest file. */
export interface DigestVerdict {
  bucket: string;
  key: string;
  /** Why it does not hold; absent where it does. */
  mistake?: string;
}

/** A chain of digests, checked. */
export interface Chain {
  digests: DigestVerdict[];
  /** Log files that digests which hold name, each once, in the order of delivery. */
  logs: LogReference[];
  /** Stretches of the window that no unbroken chain covers. */
  gaps: Span[];
  /** What is wrong between digests that each hold: a link that does not fit, a chain that was begun anew. */
  breaks: string[];
}

/** CloudTrail delivers an event within about 15 minutes, and the aws cli too looks one hour further. */
export const DELIVERY_LAG = 60 * 60_000;

/**
 * Checks the digests of one trail, account and region over a window. Each is checked by itself (form, place, signature) and
 * against the one before it (place, SHA-256, signature, time), so that a digest that was cut out, exchanged or put in is found.
 * Offline.
 * @param window of events; digests are asked for {@link DELIVERY_LAG} longer
 */
export async function checkChain(stored: readonly StoredDigest[], keys: readonly TrailKey[], window: Span): Promise<Chain> {
  const byFingerprint = new Map(keys.map((key) => [key.fingerprint, key]));
  const digests: DigestVerdict[] = [];
  const held: Digest[] = [];
  for (const file of stored) {
    const { bucket, key } = file;
    const digest = await readDigest(file);
    const mistake = typeof digest === 'string' ? digest : signatureMistake(digest, byFingerprint);
    digests.push({ bucket, key, ...(mistake !== undefined && { mistake }) });
    if (mistake === undefined) held.push(digest as Digest);
  }
  held.sort((a, b) => a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : 1));
  const regular = held.filter(({ backfill }) => !backfill);
  return {
    digests,
    logs: logsOf(held),
    gaps: gapsOf(regular, { from: window.from, to: window.to + DELIVERY_LAG }),
    breaks: [...breaksOf(regular), ...breaksOf(held.filter(({ backfill }) => backfill))],
  };
}

/** The log files, each once. Two digests that give one file two hashes both count, so that the file cannot hold for both. */
function logsOf(digests: readonly Digest[]): LogReference[] {
  const logs = new Map<string, LogReference>();
  for (const log of digests.flatMap((digest) => digest.logs)) logs.set(`${log.bucket}\n${log.key}\n${log.sha256}`, log);
  return [...logs.values()];
}

function breaksOf(digests: readonly Digest[]): string[] {
  const breaks: string[] = [];
  for (const [index, digest] of digests.entries()) {
    const before = digests[index - 1];
    if (!before) continue;
    const { previous, key } = digest;
    if (!previous) breaks.push(`${key} begins a new chain after ${before.key}: logging or its validation was off in between`);
    else if (previous.key !== before.key || previous.bucket !== before.bucket)
      breaks.push(`${key} follows ${previous.key}, which is not here`);
    else if (previous.sha256 !== before.sha256 || previous.signature !== before.signature)
      breaks.push(`${key} follows another ${before.key} than the one that is here`);
    else if (!digest.backfill && digest.start < before.end) breaks.push(`${key} and ${before.key} are about the same time`);
  }
  return breaks;
}

function gapsOf(digests: readonly Digest[], { from, to }: Span): Span[] {
  const gaps: Span[] = [];
  let covered = from;
  for (const { start, end } of digests) {
    if (end <= covered) continue;
    if (start >= to) break;
    if (start > covered) gaps.push({ from: covered, to: start });
    covered = end;
  }
  if (covered < to) gaps.push({ from: covered, to });
  return gaps;
}
