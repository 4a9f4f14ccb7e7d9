import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { errnoOf, Files, readFailure, SovereignError, sha256File } from '@sovereign-actions/core';
import { evidenceError } from '../errors.ts';
import { formatReceipt, type PackageFile, type Store, type Stored } from './receipt.ts';

/**
 * The spool is the output folder itself. Before a package is sent, `<package>.waiting.json` is put beside it; once the store has
 * confirmed it and its receipt is written, that is taken away. A step that is killed anywhere between leaves it, and the next
 * step with this folder finds out what became of the package by putting it again: what is there already is not stored twice.
 */
const WAITING = '.waiting.json';

const receiptFileOf = (file: string): string => file.replace(/\.tar$/, '.receipt.json');

/** Puts a package into the store, so that the next step knows of it whatever happens to this one. @throws those of the store, FILE_UNWRITABLE */
export async function putSafely(store: Store, pack: PackageFile): Promise<Stored> {
  const files = new Files(path.dirname(pack.file));
  const { file, ...announced } = pack;
  await files.write(`${file}${WAITING}`, `${JSON.stringify(announced, null, 2)}\n`);
  const stored = await store.put(pack);
  await files.write(receiptFileOf(file), formatReceipt(stored.receipt));
  await fs.rm(`${file}${WAITING}`, { force: true });
  return stored;
}

/** A package that an earlier step left, and what the store says of it now. */
export interface Delivered {
  pack: PackageFile;
  stored: Stored;
}

/**
 * Puts what waits in a folder into the store, by name. Nothing is sent of a package that is not what was announced.
 * @param check looks at a package before it is sent; what it throws ends the delivery
 * @throws SPOOL_ALTERED, FILE_UNREADABLE and those of {@link putSafely}: the rest waits on
 */
export async function deliverWaiting(store: Store, folder: string, check: (pack: PackageFile) => Promise<void>): Promise<Delivered[]> {
  const names = await fs.readdir(folder).catch((error) => {
    if (errnoOf(error) === 'ENOENT') return [];
    throw readFailure(folder, error);
  });
  const delivered: Delivered[] = [];
  for (const name of names.filter((one) => one.endsWith(`.tar${WAITING}`)).sort()) {
    const file = path.join(folder, name.slice(0, -WAITING.length));
    const pack = await readAnnounced(file);
    await check(pack);
    try {
      delivered.push({ pack, stored: await putSafely(store, pack) });
    } catch (error) {
      // Another job has sealed the record since: the seal there is looked at by the job itself.
      if (pack.key === undefined || !isConflict(error)) throw error;
      await giveUp(file);
    }
  }
  return delivered;
}

/** Whether the store holds something else in the place of a package. */
export const isConflict = (error: unknown): boolean => error instanceof SovereignError && error.code === 'STORE_CONFLICT';

/** No step tries to store the package again. */
export const giveUp = (file: string): Promise<void> => fs.rm(`${file}${WAITING}`, { force: true });

/** More than any announcement has. */
const MAX_BYTES = 64 * 1024;

async function readAnnounced(file: string): Promise<PackageFile> {
  const { sha256, size, deployment, time, key } = parseAnnounced(file, await new Files('.').readText(`${file}${WAITING}`, MAX_BYTES));
  const actual = await sha256File(file).catch((error) => {
    throw altered(file, `cannot be read (${errnoOf(error) ?? 'unknown'})`);
  });
  if (actual.sha256 !== sha256 || actual.size !== size) throw altered(file, `has the SHA-256 ${actual.sha256}; ${sha256} was announced`);
  return { file, sha256, size, deployment, time, ...(key !== undefined && { key }) };
}

function parseAnnounced(file: string, text: string): Omit<PackageFile, 'file'> {
  let value: Partial<Omit<PackageFile, 'file'>> | null;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  const { sha256, size, deployment, time, key } = value ?? {};
  const seal = key === undefined || /^\d{4}\/\d\d\/[0-9a-f]{64}\.seal\.tar$/.test(key);
  const named = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) && typeof deployment === 'string';
  // A year of four digits, as the place in the store has it.
  if (
    !named ||
    !seal ||
    !Number.isSafeInteger(size) ||
    !Number.isSafeInteger(time) ||
    (time as number) < 0 ||
    (time as number) > 253_402_300_799
  )
    throw altered(file, `has no readable announcement beside it`);
  return { sha256, size: size as number, deployment, time: time as number, ...(key !== undefined && { key }) };
}

export const altered = (file: string, what: string) =>
  evidenceError(
    'SPOOL_ALTERED',
    `${path.basename(file)} waits to be stored, and ${what}. Nothing of it was sent.`,
    `Find out what changed it. Then take it and its ${WAITING} out of the output folder: what is not stored can be made again from the ledger.`,
  );
