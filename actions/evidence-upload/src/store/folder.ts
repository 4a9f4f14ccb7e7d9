import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { errnoOf, sha256File, writeFailure } from '@sovereign-actions/core';
import { evidenceError } from '../errors.ts';
import { listFolder, readStored } from './listing.ts';
import { formatReceipt, keyOf, type PackageFile, type Receipt, type Store, type Stored } from './receipt.ts';
import { readBack } from './spool.ts';

/**
 * A local folder that is written once: `<yyyy>/<mm>/<sha256>.tar` with its receipt beside it, both read-only. Nothing in
 * it is ever replaced, and a package is there whole or not at all. Whoever owns the folder can still delete it.
 * @param folder absolute path
 * @param now milliseconds since the epoch
 */
export function folderStore(folder: string, now: () => number): Store {
  return {
    name: folder,
    put: (pack) => putInFolder(folder, pack, now),
    list: () => listFolder(folder),
    open: ({ key }) => readStored(path.join(folder, key)),
  };
}

/** @throws FILE_UNWRITABLE, STORE_CONFLICT */
async function putInFolder(folder: string, pack: PackageFile, now: () => number): Promise<Stored> {
  const file = path.join(folder, keyOf(pack));
  let receipt: Receipt = {
    schemaVersion: 1,
    type: 'sovereign-actions/receipt',
    deployment: pack.deployment,
    package: { sha256: pack.sha256, size: pack.size },
    store: 'folder',
    location: file,
    already: false,
    storedAt: new Date(now()).toISOString(),
  };
  try {
    await fs.mkdir(path.dirname(file), { recursive: true });
    if ((await isTaken(file)) || !(await addOnce(file, (temporary) => copy(pack, temporary, now())))) {
      if (!(await fs.lstat(file)).isFile()) throw taken(file, 'is no file of its own: it is a link, a folder or a device');
      const { sha256 } = await sha256File(file);
      if (sha256 !== pack.sha256) throw conflict(file, pack.sha256, `the SHA-256 ${sha256}`);
      receipt = { ...receipt, already: true, storedAt: (await fs.stat(file)).mtime.toISOString() };
    }
    // A kill after the package and before its receipt is made good by the next run.
    const text = formatReceipt({ ...receipt, already: false });
    await addOnce(file.replace(/\.tar$/, '.receipt.json'), (temporary) => fs.writeFile(temporary, text, { flag: 'wx' }));
  } catch (error) {
    throw writeFailure(file, error);
  }
  return { receipt, read: () => readBack(file, createReadStream(file, { highWaterMark: 1024 * 1024 })) };
}

/** Asked first: what is there already takes no second place on a disk that may be full. */
const isTaken = (file: string): Promise<boolean> =>
  fs.lstat(file).then(
    () => true,
    () => false,
  );

/** Copies a package, which others on this machine can write to: what gets a name that says its SHA-256 has that SHA-256. */
async function copy(pack: PackageFile, to: string, at: number): Promise<void> {
  await fs.copyFile(pack.file, to, fs.constants.COPYFILE_EXCL);
  const { sha256 } = await sha256File(to);
  // A step that finds it there later says the same of when it was stored.
  if (sha256 === pack.sha256) return fs.utimes(to, at / 1000, at / 1000);
  throw evidenceError(
    'STORE_REFUSED',
    `${path.basename(pack.file)} changed before it was stored: it has the SHA-256 ${sha256}, and ${pack.sha256} was packed.`,
    'Nothing was stored. Find out what writes to the output folder, and run this step again.',
  );
}

/** @param theirs SHA-256 or size of what is there, in words */
export const conflict = (location: string, ours: string, theirs: string) =>
  taken(location, `is not this package: it has ${theirs}, this package the SHA-256 ${ours}`);

const taken = (location: string, what: string) =>
  evidenceError(
    'STORE_CONFLICT',
    `${location} is there already, and ${what}.`,
    'Nothing was overwritten. Find out what put it there; its name is the SHA-256 that it should have.',
  );

/** Adds a file under a new name: whole, read-only and on the disk before the name is there. False when the name is taken. */
async function addOnce(file: string, write: (temporary: string) => Promise<void>): Promise<boolean> {
  const temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  try {
    await write(temporary);
    const handle = await fs.open(temporary, 'r');
    try {
      await handle.chmod(0o444);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // A link, unlike a rename, never replaces what has the name.
    await fs.link(temporary, file);
    await syncFolder(path.dirname(file));
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
