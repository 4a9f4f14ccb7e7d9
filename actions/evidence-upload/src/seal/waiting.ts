import type { StoredFile } from '../store/listing.ts';
import { sealedKeyOf, sha256OfKey } from '../store/receipt.ts';

const DAY = 86_400_000;
/** A record that has no seal by then is not tried again, unless it is named. */
const LOOK_BACK = 35 * DAY;
/** A seal is looked at in the run after it was stored, and once more should that have failed. */
const SEAL_CHECKED = 2 * DAY;

/** What the files of a store come to for a job that seals. */
export interface Sorted {
  /** Records without a seal, oldest first. */
  waiting: StoredFile[];
  /** Records without a seal for so long that the job does not try any more. */
  overdue: StoredFile[];
  /** Seals that were stored since the job last ran. */
  fresh: StoredFile[];
  /** Records and seals that somebody took out of the list, or wrote over. */
  altered: StoredFile[];
}

/**
 * Sorts what is in a store. Pure.
 * @param now milliseconds since the epoch
 * @param record SHA-256 of the one record that is asked for, however old it is
 */
export function sortOut(files: readonly StoredFile[], now: number, record: string | undefined): Sorted {
  const asked = files.filter(({ key }) => {
    const sha256 = sha256OfKey(sealedKeyOf(key) ?? key);
    return sha256 !== undefined && (record === undefined || sha256 === record);
  });
  const sealed = new Set(asked.map(({ key }) => sealedKeyOf(key)));
  const age = ({ storedAt }: StoredFile) => now - Date.parse(storedAt);
  const unsealed = asked
    .filter(({ key }) => sealedKeyOf(key) === undefined && !sealed.has(key))
    .sort((a, b) => age(b) - age(a) || (a.key < b.key ? -1 : 1));
  const isOver = (file: StoredFile) => record === undefined && age(file) > LOOK_BACK;
  return {
    waiting: unsealed.filter((file) => !isOver(file)),
    overdue: unsealed.filter(isOver),
    fresh: asked.filter((file) => sealedKeyOf(file.key) !== undefined && (record !== undefined || age(file) < SEAL_CHECKED)),
    altered: asked.filter(({ problems }) => problems.length > 0),
  };
}
