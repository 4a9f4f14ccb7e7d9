import { lstatSync, opendirSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { errnoOf, messageOf } from '../errors.ts';
import { sha256Hex } from '../hash.ts';
import { type LedgerFile, PackedFiles } from './kept-files.ts';
import { parseRecord } from './parse.ts';
import { type LedgerRecord, ledgerError, RECORD_NAME } from './record.ts';
import { TEMPORARY_NAME } from './write.ts';

/** Something in a ledger that is not what a step left there. */
export interface LedgerProblem {
  /** Path inside the ledger, with `/`. */
  file: string;
  message: string;
}

export interface Ledger {
  folder: string;
  /** By start time. */
  records: LedgerRecord[];
  /** The files that the records were read from, by the record's id. */
  recordFiles: Map<string, LedgerFile>;
  /** What steps kept, by SHA-256. */
  files: PackedFiles;
  /** Nothing is skipped in silence: what cannot be read, does not belong, or is missing is listed here. */
  problems: LedgerProblem[];
}

const MAX_RECORD_BYTES = 64 * 1024 * 1024;

/**
 * Reads a ledger. Unreadable and alien files are problems, not errors, so that the rest can be shown.
 * @throws LEDGER_MISSING when the folder is not there
 */
export async function readLedger(folder: string): Promise<Ledger> {
  const problems: LedgerProblem[] = [];
  const problem = (file: string, message: string) => void problems.push({ file, message });
  await refuseMissing(folder);
  for (const { name } of entries(folder, '', problem)) if (name !== 'records' && name !== 'files') problem(name, 'does not belong here');
  for (const { name } of entries(folder, 'files', problem)) if (name !== 'sha256') problem(`files/${name}`, 'does not belong here');

  const store = path.join(folder, 'files', 'sha256');
  const files = new PackedFiles(store);
  const aliens: string[] = [];
  for (const { name, isFile } of entriesOf(folder, 'files/sha256', problem)) {
    if (!isFile || !/^[0-9a-f]{64}$/.test(name)) {
      aliens.push(name);
      continue;
    }
    // At once: to ask for very many files takes less time than to hand each question to another thread.
    const stats = lstatSync(store + path.sep + name, { throwIfNoEntry: false });
    if (stats) files.add(name, stats.size);
  }
  for (const name of aliens.sort()) problem(`files/sha256/${name}`, 'does not belong here');

  const reader = new RecordReader();
  const records: LedgerRecord[] = [];
  const recordFiles = new Map<string, LedgerFile>();
  for (const { name, isFile } of entries(folder, 'records', problem)) {
    const file = `records/${name}`;
    if (!isFile || !RECORD_NAME.test(name)) {
      problem(file, 'is not a record');
      continue;
    }
    try {
      const { record, source } = await readRecord(path.join(folder, file), reader);
      if (`${record.id}.json` !== name) throw new Error(`says that it is ${JSON.stringify(record.id)}`);
      records.push(record);
      recordFiles.set(record.id, source);
    } catch (error) {
      problem(file, messageOf(error));
    }
  }

  for (const { id, made } of records) {
    for (const material of made) {
      if (!material.kept) continue;
      const kept = files.get(material.sha256);
      if (!kept) problem(`files/sha256/${material.sha256}`, `is missing: record ${id} says it holds "${material.name}"`);
      else if (material.size !== kept.size)
        problem(`files/sha256/${material.sha256}`, `has ${kept.size} bytes, not the ${material.size} that record ${id} says`);
    }
  }
  return { folder, records, recordFiles, files, problems };
}

async function refuseMissing(folder: string): Promise<void> {
  const isFolder = await fs.stat(folder).then(
    (stats) => stats.isDirectory(),
    (error) => {
      if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return false;
      throw ledgerError(
        'LEDGER_MISSING',
        `The ledger ${folder} cannot be read: ${messageOf(error)}`,
        'Give the user of this job permission.',
        { cause: error },
      );
    },
  );
  if (!isFolder)
    throw ledgerError(
      'LEDGER_MISSING',
      `There is no ledger at ${folder}.`,
      'Name the folder that the earlier steps of this pipeline wrote to with the input "ledger".',
    );
}

interface Entry {
  name: string;
  isFile: boolean;
}

/** Entries by name. */
const entries = (...where: Parameters<typeof entriesOf>): Entry[] => [...entriesOf(...where)].sort((a, b) => (a.name < b.name ? -1 : 1));

/** Entries as the file system has them, without files that were never finished. Links are not followed: they are not files. */
function* entriesOf(folder: string, inside: string, problem: (file: string, message: string) => void): Generator<Entry> {
  try {
    const open = opendirSync(path.join(folder, inside), { bufferSize: 256 });
    try {
      for (let entry = open.readSync(); entry; entry = open.readSync()) {
        const isFile = entry.isFile();
        if (!isFile || !TEMPORARY_NAME.test(entry.name)) yield { name: entry.name, isFile };
      }
    } finally {
      open.closeSync();
    }
  } catch (error) {
    // Artifact stores drop empty folders: a ledger without files is whole. One without records is not.
    if (errnoOf(error) !== 'ENOENT' || inside === 'records') {
      problem(inside || '.', errnoOf(error) === 'ENOENT' ? 'is missing' : `cannot be read: ${messageOf(error)}`);
    }
  }
}

async function readRecord(file: string, reader: RecordReader): Promise<{ record: LedgerRecord; source: LedgerFile }> {
  const { size } = await fs.lstat(file);
  if (size > MAX_RECORD_BYTES) throw new Error(`has ${size} bytes; a record has at most ${MAX_RECORD_BYTES}`);
  const bytes = await reader.read(file, size);
  return { record: await parseRecord(bytes), source: { sha256: sha256Hex(bytes), path: file, size: bytes.length } };
}

/** Reads records one after the other into the same memory: those of very many files are of megabytes. */
class RecordReader {
  #memory: Buffer = Buffer.allocUnsafeSlow(64 * 1024);

  /** The bytes of a file, until the next is read. @param size bytes that it had when it was listed */
  async read(file: string, size: number): Promise<Buffer> {
    if (size >= this.#memory.length) this.#memory = Buffer.allocUnsafeSlow(2 * size);
    const handle = await fs.open(file);
    try {
      let filled = 0;
      for (;;) {
        const { bytesRead } = await handle.read(this.#memory, filled, this.#memory.length - filled, null);
        filled += bytesRead;
        if (filled === this.#memory.length) throw new Error('grows while it is read');
        if (bytesRead === 0) return this.#memory.subarray(0, filled);
      }
    } finally {
      await handle.close();
    }
  }
}
