import { type Context, inParallel, messageOf } from '@sovereign-actions/core';
import { isoSeconds } from '../package/bag.ts';
import type { StoredFile } from '../store/listing.ts';
import { sealedKeyOf, sealKeyOf, sha256OfKey } from '../store/receipt.ts';
import type { AuditStore, Kept, Lock } from './store.ts';

const DAY = 86_400_000;
/** Packages that are asked about at once. S3 answers thousands of questions a second about one prefix. */
const READS = 48;

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
  /** What else lies where a seal of it may: one of all these is the seal, and the others are none. */
  otherSeals?: StoredFile[];
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
  const byRecord = sealsByRecord(files);
  const records = files.filter(({ key }) => sha256OfKey(key) !== undefined);
  const recordKeys = new Set(records.map(({ key }) => key));
  const listed = await inParallel(records, READS, async (file): Promise<ListedPackage> => {
    const [seal, ...otherSeals] = byRecord.get(file.key) ?? [];
    const [{ problems, ...seen }, sealKept] = await Promise.all([look(store, file), seal && store.kept(seal)]);
    const month = seen.time?.slice(0, 7).replace('-', '/');
    return {
      ...file,
      sha256: sha256OfKey(file.key) as string,
      ...seen,
      ...(seal && { seal }),
      ...(otherSeals.length > 0 && { otherSeals }),
      overdue: !seal && now() - Date.parse(file.storedAt) > sealDays * DAY,
      problems: [
        ...file.problems,
        ...problems,
        ...(month !== undefined && !file.key.startsWith(`${month}/`) ? ['it lies in another month than its time'] : []),
        ...[...(seal?.problems ?? []), ...(sealKept?.problems ?? [])].map((problem) => `its seal: ${problem}`),
        ...otherSeals.map(({ key }) => `${key} lies beside its seal: one of them is none`),
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
      if (sha256OfKey(key) !== undefined) return [];
      const sealed = sealedKeyOf(key);
      if (sealed !== undefined && recordKeys.has(sealed)) return [];
      if (sealed !== undefined) return [{ key, problem: 'is a seal whose record is not there' }];
      // A store in a folder has the receipts beside the packages.
      return /\.receipt\.json$/.test(key) ? [] : [{ key, problem: 'is nothing that a step writes' }];
    }),
  };
}

/** What lies where the seals of packages may, by the package's key: what has the usual place first. */
export function sealsByRecord(files: readonly StoredFile[]): Map<string, StoredFile[]> {
  const seals = new Map<string, StoredFile[]>();
  for (const file of files) {
    const record = sealedKeyOf(file.key);
    if (record === undefined) continue;
    const others = seals.get(record) ?? [];
    seals.set(record, file.key === sealKeyOf(record) ? [file, ...others] : [...others, file]);
  }
  return seals;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Months that days lie in, `yyyy/mm`. */
function monthsOf({ from, to }: Days): string[] {
  const months = new Set<string>();
  for (let day = from; day <= to; day += DAY) months.add(new Date(day).toISOString().slice(0, 7).replace('-', '/'));
  return [...months];
}

const BLOCK = 512;

/** What the first bytes of an archive tell, and how it is kept. */
async function look(store: AuditStore, file: StoredFile): Promise<Partial<Head> & Kept> {
  try {
    const { bytes, lock, problems } = await store.peek(file, BLOCK);
    const head = headOf(bytes);
    return {
      ...head,
      ...(lock && { lock }),
      problems: [...(head ? [] : ['its first bytes are not those of a package']), ...problems],
    };
  } catch (error) {
    // Of a package that cannot be decrypted, the lock is told all the same.
    const { lock, problems } = await store.kept(file);
    return { ...(lock && { lock }), problems: [`it cannot be read: ${messageOf(error)}`, ...problems] };
  }
}

interface Head {
  name: string;
  time: string;
}

/** Folder and time of an archive, by the header of its first entry. */
function headOf(bytes: Buffer): Head | undefined {
  const head = bytes.toString('latin1');
  // A name of more than 100 bytes has its first part in the prefix.
  const name = [head.slice(345), head].map((field) => /^([A-Za-z0-9][A-Za-z0-9._-]*)[/\0]/.exec(field)?.[1]).find(Boolean);
  const seconds = /^[0-7]{11}/.exec(head.slice(136))?.[0];
  if (name === undefined || seconds === undefined) return undefined;
  return { name, time: isoSeconds(Number.parseInt(seconds, 8)) };
}
