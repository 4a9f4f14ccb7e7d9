import { createHash } from 'node:crypto';
import { type KeptFiles, type LedgerFile, type LedgerRecord, readFailure, readLedger, sha256Hex } from '@sovereign-actions/core';
import { evidenceError } from '../errors.ts';
import type { KeptSizes } from './indexed-files.ts';
import { plainFile, type SmallFiles } from './pieces.ts';

/** A record of a ledger and the file that it was read from, with the SHA-256 of what was read: nothing else is packed. */
export interface ReadRecord {
  record: LedgerRecord;
  file: LedgerFile;
}

/** A record to be packed; the bytes of one that is in no ledger. */
export type CollectedRecord = ReadRecord | { record: LedgerRecord; bytes: Buffer };

export interface Collected {
  /** By id, which starts with the time. */
  records: CollectedRecord[];
  /** By SHA-256. */
  files: KeptFiles;
}

/**
 * Reads a whole ledger for packing, the record of the packing step itself left out: it is not finished yet.
 * Nothing is skipped: a ledger with anything in it that cannot be read or does not belong is refused.
 * @throws LEDGER_MISSING, LEDGER_EMPTY, LEDGER_ALTERED
 */
export async function collectLedger(folder: string, ownRecord: string): Promise<Collected & { records: ReadRecord[] }> {
  const ledger = await readLedger(folder);
  if (ledger.problems.length > 0) {
    throw evidenceError(
      'LEDGER_ALTERED',
      `The ledger ${folder} is not as its steps left it.`,
      'Find out what touched it. Evidence cannot be made of it: run the steps again with a new ledger.',
      { details: ledger.problems.map(({ file, message }) => `${file} ${message}`) },
    );
  }
  const records = ledger.records.flatMap((record): ReadRecord[] =>
    record.id === ownRecord ? [] : [{ record, file: ledger.recordFiles.get(record.id) as LedgerFile }],
  );
  if (records.length === 0) {
    throw evidenceError(
      'LEDGER_EMPTY',
      `The ledger ${folder} has no record.`,
      'Run this step after the others, in the same job or with the same "ledger" folder.',
    );
  }
  return { records: records.sort((a, b) => (a.record.id < b.record.id ? -1 : 1)), files: ledger.files };
}

/** Bytes of each file, by SHA-256. */
export const sizesOf = (files: KeptFiles): KeptSizes => ({
  get: (sha256) => files.get(sha256)?.size,
  keys: () => files.keys(),
});

/** The files of two, each once. */
export const joined = (files: KeptFiles, more: KeptFiles): KeptFiles => ({
  get: (sha256) => files.get(sha256) ?? more.get(sha256),
  *keys() {
    yield* files.keys();
    for (const sha256 of more.keys()) if (!files.get(sha256)) yield sha256;
  },
});

/**
 * The bytes of a file of the ledger, which is refused when they do not have the SHA-256 that is its name: a small one at once, another
 * at its end. A piece is the caller's until it asks for the next, and the bytes until another is read.
 */
export function ledgerBytes(file: LedgerFile, small: SmallFiles): Buffer | AsyncIterable<Buffer> {
  const bytes = readSmall(file, small);
  if (bytes === undefined) return ledgerPieces(file);
  refuseAltered(file, sha256Hex(bytes));
  return bytes;
}

function readSmall({ path, size }: LedgerFile, small: SmallFiles): Buffer | undefined {
  try {
    return small.read(path, size);
  } catch (error) {
    throw readFailure(path, error);
  }
}

async function* ledgerPieces(file: LedgerFile): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  try {
    for await (const piece of plainFile(file.path, file.size)) {
      hash.update(piece);
      yield piece;
    }
  } catch (error) {
    throw readFailure(file.path, error);
  }
  refuseAltered(file, hash.digest('hex'));
}

/** @throws LEDGER_ALTERED */
function refuseAltered({ sha256 }: LedgerFile, actual: string): void {
  if (actual !== sha256) {
    throw evidenceError(
      'LEDGER_ALTERED',
      `A file of the ledger has the SHA-256 ${actual}, but was kept as ${sha256}.`,
      'Find out what changed it. Run the step that kept it again with a new ledger.',
    );
  }
}
