import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { errnoOf, Files, messageOf, readFailure, SovereignError, sha256File } from '@sovereign-actions/core';
import { evidenceError } from '../errors.ts';
import type { PackageVerification } from '../verify/verify.ts';
import { formatReceipt, type PackageFile, type Receipt, type Store, type Stored, sealedKeyOf } from './receipt.ts';

/**
 * The spool is the output folder itself. Before a package is sent, `<package>.waiting.json` is put beside it; once the store has
 * given it back as it was and its receipt is written, that is taken away. A step that ends anywhere between leaves it, and the
 * next step with this folder finds out what became of the package by putting it again: what is there already is not stored twice.
 */
const WAITING = '.waiting.json';

const receiptFileOf = (file: string): string => file.replace(/\.tar$/, '.receipt.json');

/** A package that the store has, and what came of reading it back. */
export interface Confirmed {
  pack: PackageFile;
  receipt: Receipt;
  verification: PackageVerification;
}

/** Reads a package back and verifies it. What it throws leaves the package waiting. */
export type Confirm = (stored: Stored) => Promise<PackageVerification>;

/** Puts a package into the store, so that the next step knows of it whatever happens to this one. @throws those of the store and of `confirm`, FILE_UNWRITABLE */
export async function putSafely(store: Store, pack: PackageFile, confirm: Confirm): Promise<Confirmed> {
  const { file, ...announced } = pack;
  await new Files('.').write(`${file}${WAITING}`, `${JSON.stringify(announced, null, 2)}\n`);
  return finish(pack, await store.put(pack), confirm);
}

async function finish(pack: PackageFile, stored: Stored, confirm: Confirm): Promise<Confirmed> {
  const verification = await confirm(stored);
  await new Files('.').write(receiptFileOf(pack.file), formatReceipt(stored.receipt));
  await giveUp(pack);
  return { pack, receipt: stored.receipt, verification };
}

/**
 * Puts what waits in a folder into the store, by name. Nothing is sent of a package that is not what was announced.
 * @param check looks at a package before it is sent; what it throws ends the delivery
 * @throws SPOOL_ALTERED, FILE_UNREADABLE and those of {@link putSafely}: the rest waits on
 */
export async function deliverWaiting(
  store: Store,
  folder: string,
  { check, confirm }: { check: (pack: PackageFile) => Promise<void>; confirm: Confirm },
): Promise<Confirmed[]> {
  const names = await fs.readdir(folder).catch((error) => {
    if (errnoOf(error) === 'ENOENT') return [];
    throw readFailure(folder, error);
  });
  const delivered: Confirmed[] = [];
  for (const name of names.filter((one) => one.endsWith(`.tar${WAITING}`)).sort()) {
    const pack = await readAnnounced(path.join(folder, name.slice(0, -WAITING.length)));
    if (!pack) continue;
    await check(pack);
    try {
      const { receipt, ...stored } = await store.put(pack);
      // What is there already is the work of the step that left it: its receipt is the one that this step would have had.
      delivered.push(await finish(pack, { ...stored, receipt: { ...receipt, already: false } }, confirm));
    } catch (error) {
      // Another job has sealed the record since: the seal there is looked at by the job itself.
      if (pack.key === undefined || !isConflict(error)) throw error;
      await giveUp(pack);
    }
  }
  return delivered;
}

/** Whether the store holds something else in the place of a package. */
export const isConflict = (error: unknown): boolean => error instanceof SovereignError && error.code === 'STORE_CONFLICT';

/** No step tries to store the package again. What another step with this folder has announced since stays. */
export async function giveUp(pack: PackageFile): Promise<void> {
  const announcement = `${pack.file}${WAITING}`;
  if ((await readIfThere(announcement))?.includes(pack.sha256)) await fs.rm(announcement, { force: true });
}

const AGAIN = 'The package waits in the output folder: once the reason is gone, the same command finishes it, and stores nothing twice.';

/** The store has the package or may have it, and does not show it. @param fix what is to be done first */
export const unconfirmed = (message: string, cause: unknown, fix?: string): SovereignError =>
  evidenceError('STORE_UNCONFIRMED', message, fix === undefined ? AGAIN : `${fix} ${AGAIN}`, { cause });

/** A package as its store gives it back. @param fix what is to be done about an error @throws STORE_UNCONFIRMED, STORE_DIFFERS */
export async function* readBack(
  location: string,
  bytes: AsyncIterable<Uint8Array>,
  fix: (error: unknown) => string | undefined = () => undefined,
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    if (error instanceof SovereignError && error.code === 'STORE_DIFFERS') throw error;
    throw unconfirmed(`${location} is stored, and cannot be read back: ${messageOf(error)}`, error, fix(error));
  }
}

/** The store shows that it has something else than what was sent. */
export const differs = (message: string, details: readonly string[]): SovereignError =>
  evidenceError(
    'STORE_DIFFERS',
    message,
    `Do not rely on that copy: look at the store. The package itself waits in the output folder; without its ${WAITING} no step tries again.`,
    { details },
  );

/** More than any announcement has. */
const MAX_BYTES = 64 * 1024;

/** Undefined once another step with this folder has stored it. */
async function readAnnounced(file: string): Promise<PackageFile | undefined> {
  const text = await readIfThere(`${file}${WAITING}`);
  if (text === undefined) return undefined;
  const { sha256, size, deployment, time, key } = parseAnnounced(file, text);
  const actual = await hashOf(file).catch((error) => {
    throw altered(file, `cannot be read (${errnoOf(error) ?? messageOf(error)})`);
  });
  if (actual.sha256 !== sha256 || actual.size !== size) throw altered(file, `has the SHA-256 ${actual.sha256}; ${sha256} was announced`);
  return { file, sha256, size, deployment, time, ...(key !== undefined && { key }) };
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await new Files('.').readText(file, MAX_BYTES);
  } catch (error) {
    if (error instanceof SovereignError && error.code === 'FILE_MISSING') return undefined;
    throw error;
  }
}

async function hashOf(file: string): ReturnType<typeof sha256File> {
  // A pipe that nobody writes to would never end.
  if (!(await fs.stat(file)).isFile()) throw new Error('it is no file');
  return sha256File(file);
}

function parseAnnounced(file: string, text: string): Omit<PackageFile, 'file'> {
  let value: Partial<Omit<PackageFile, 'file'>> | null;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  const { sha256, size, deployment, time, key } = value ?? {};
  const seal = key === undefined || (typeof key === 'string' && sealedKeyOf(key) !== undefined);
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

export const altered = (file: string, what: string, details: readonly string[] = []) =>
  evidenceError(
    'SPOOL_ALTERED',
    `${path.basename(file)} waits to be stored, and ${what}. This step sent nothing of it.`,
    `Find out what changed it, or the boundary. Then take it and its ${WAITING} out of the output folder: what is not stored can be made again from the ledger.`,
    { details },
  );
