import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { type LedgerFile, type LedgerRecord, parseRecord, readLedger } from '@sovereign-actions/core';
import { evidenceError } from '../errors.ts';

/** A record and its exact bytes: what is packed is what was read. */
export interface CollectedRecord {
  record: LedgerRecord;
  bytes: Buffer;
}

const PIECE_BYTES = 1024 * 1024;

export interface Collected {
  /** By id, which starts with the time. */
  records: CollectedRecord[];
  /** By SHA-256. */
  files: ReadonlyMap<string, LedgerFile>;
}

/**
 * Reads a whole ledger for packing, the record of the packing step itself left out: it is not finished yet.
 * Nothing is skipped: a ledger with anything in it that cannot be read or does not belong is refused.
 * @throws LEDGER_MISSING, LEDGER_EMPTY, LEDGER_ALTERED
 */
export async function collectLedger(folder: string, ownRecord: string): Promise<Collected> {
  const ledger = await readLedger(folder);
  if (ledger.problems.length > 0) {
    throw evidenceError(
      'LEDGER_ALTERED',
      `The ledger ${folder} is not as its steps left it.`,
      'Find out what touched it. Evidence cannot be made of it: run the steps again with a new ledger.',
      { details: ledger.problems.map(({ file, message }) => `${file} ${message}`) },
    );
  }
  const records: CollectedRecord[] = [];
  for (const { id } of ledger.records) {
    if (id === ownRecord) continue;
    const bytes = await readFile(path.join(folder, 'records', `${id}.json`));
    records.push({ record: await parseRecord(bytes.toString('utf8')), bytes });
  }
  if (records.length === 0) {
    throw evidenceError(
      'LEDGER_EMPTY',
      `The ledger ${folder} has no record.`,
      'Run this step after the others, in the same job or with the same "ledger" folder.',
    );
  }
  return { records: records.sort((a, b) => (a.record.id < b.record.id ? -1 : 1)), files: ledger.files };
}

/** Streams a file of the ledger, and refuses it at its end when the bytes do not have the SHA-256 that is its name. */
export async function* ledgerBytes({ path: file, sha256, size }: LedgerFile): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  // A stream takes a whole piece of memory even for a small file.
  for await (const chunk of size < PIECE_BYTES ? [await readFile(file)] : createReadStream(file, { highWaterMark: PIECE_BYTES })) {
    hash.update(chunk as Buffer);
    yield chunk as Buffer;
  }
  const actual = hash.digest('hex');
  if (actual !== sha256) {
    throw evidenceError(
      'LEDGER_ALTERED',
      `A file of the ledger has the SHA-256 ${actual}, but was kept as ${sha256}.`,
      'Find out what changed it. Run the step that kept it again with a new ledger.',
    );
  }
}
