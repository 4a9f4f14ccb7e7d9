import { type Context, inParallel, messageOf } from '@sovereign-actions/core';
import { sealKeyOf, sha256OfKey } from '../store/receipt.ts';
import type { AuditStore, Lock, StoredFile } from './store.ts';

const DAY = 86_400_000;
const READS = 8;

/** Days, the first and the last of a span, as milliseconds of their midnight in UTC. */
export interface Days {
  from: number;
  to: number;
}

/** A package in the store, as far as the store and the first bytes of the archive tell. Nothing is verified here. */
export interface ListedPackage extends StoredFile {
  sha256: string;
  /** The folder in the archive, which is named after the deployment. */
  name?: string;
  /** The time in the archive: the last moment of its records, ISO 8601 UTC. */
  time?: string;
  lock?: Lock;
  seal?: StoredFile;
  /** True when it has no seal after as many days as a seal may take. */
  overdue: boolean;
}

export interface Listing {
  store: string;
  packages: ListedPackage[];
  /** What else is there: seals whose record is gone, and files that no step writes. */
  strays: { key: string; problem: string }[];
}

/**
 * The packages whose time, or whose day in the store, is one of these days; oldest first. One of which the time cannot be known, or does not fit its place, is never left out.
 * @param sealDays after how many days a record must have its seal
 * @throws STORE_REFUSED, FILE_UNREADABLE
 */
export async function listPackages({ now }: Pick<Context, 'now'>, store: AuditStore, days: Days, sealDays: number): Promise<Listing> {
  const files = (await inParallel(monthsOf(days), READS, (month) => store.list(month))).flat();
  const byKey = new Map(files.map((file) => [file.key, file]));
  const records = files.filter(({ key }) => sha256OfKey(key) !== undefined);
  const seals = new Set(records.map(({ key }) => sealKeyOf(key)));
  const listed = await inParallel(records, READS, async (file): Promise<ListedPackage> => {
    const [head, lock] = await Promise.all([readHead(store, file), store.lock(file)]);
    const seal = byKey.get(sealKeyOf(file.key));
    const month = typeof head === 'string' ? undefined : head.time.slice(0, 7).replace('-', '/');
    return {
      ...file,
      sha256: sha256OfKey(file.key) as string,
      ...(typeof head !== 'string' && head),
      ...(typeof lock === 'object' && { lock }),
      ...(seal && { seal }),
      overdue: !seal && now() - Date.parse(file.storedAt) > sealDays * DAY,
      problems: [
        ...file.problems,
        ...(typeof head === 'string' ? [head] : []),
        ...(month !== undefined && !file.key.startsWith(`${month}/`) ? ['it lies in another month than its time'] : []),
        ...(typeof lock === 'string' ? [lock] : []),
        ...(seal?.problems ?? []).map((problem) => `its seal: ${problem}`),
      ],
    };
  });
  const isAsked = ({ time, storedAt, problems }: ListedPackage) => {
    // The time is what the archive says of itself: the clock of the store counts as well, so that it cannot hide behind that.
    const isWithin = (at: number) => at >= days.from && at < days.to + DAY;
    return problems.length > 0 || time === undefined || isWithin(Date.parse(time)) || isWithin(Date.parse(storedAt));
  };
  return {
    store: store.name,
    packages: listed.filter(isAsked).sort((a, b) => compare(a.time ?? '', b.time ?? '') || compare(a.key, b.key)),
    strays: files.flatMap(({ key }) => {
      if (sha256OfKey(key) !== undefined || seals.has(key)) return [];
      if (/\.seal\.tar$/.test(key)) return [{ key, problem: 'is a seal whose record is not there' }];
      // A store in a folder has the receipts beside the packages.
      return /\.receipt\.json$/.test(key) ? [] : [{ key, problem: 'is nothing that a step writes' }];
    }),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Months that days lie in, `yyyy/mm`. */
function monthsOf({ from, to }: Days): string[] {
  const months = new Set<string>();
  for (let day = from; day <= to; day += DAY) months.add(new Date(day).toISOString().slice(0, 7).replace('-', '/'));
  return [...months];
}

const BLOCK = 512;

/** Folder and time of an archive, by the header of its first entry, or why they cannot be known. */
async function readHead(store: AuditStore, file: StoredFile): Promise<{ name: string; time: string } | string> {
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of store.open(file, BLOCK)) {
      chunks.push(chunk);
      size += chunk.length;
      // A store that does not know ranges sends all of it.
      if (size >= BLOCK) break;
    }
    const head = Buffer.concat(chunks).toString('latin1', 0, BLOCK);
    // A name of more than 100 bytes has its first part in the prefix.
    const name = [head.slice(345), head].map((field) => /^([A-Za-z0-9][A-Za-z0-9._-]*)[/\0]/.exec(field)?.[1]).find(Boolean);
    const seconds = /^[0-7]{11}/.exec(head.slice(136))?.[0];
    if (name === undefined || seconds === undefined) return 'its first bytes are not those of a package';
    return { name, time: `${new Date(Number.parseInt(seconds, 8) * 1000).toISOString().slice(0, 19)}Z` };
  } catch (error) {
    return `it cannot be read: ${messageOf(error)}`;
  }
}
