import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import type { Boundary } from '../boundary/boundary.ts';
import type { Check, JobFacts, Material, RecordWriter } from '../context.ts';
import { errnoOf } from '../errors.ts';
import { type Files, fileError, makeFolder, readFailure, writeFailure } from '../files.ts';
import type { Finding } from '../finding.ts';
import type { Secrets } from '../secrets.ts';
import {
  type Fact,
  formatRecord,
  type LedgerRecord,
  ledgerError,
  RECORD_TYPE,
  RECORD_VERSION,
  type RecordedConnection,
  recordedBoundary,
  recordId,
} from './record.ts';

export interface RecordOptions {
  /** Folder of the ledger; made when it is not there. */
  folder: string;
  action: string;
  version: string;
  job: JobFacts;
  /** Undefined for a step that runs without any. */
  boundary: Boundary | undefined;
  /** Typed values, secret ones left out. */
  inputs: LedgerRecord['inputs'];
  files: Files;
  secrets: Secrets;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** How a step ended, for its record. */
export interface RecordEnd {
  status: 'succeeded' | 'failed';
  outputs?: Record<string, string>;
  findings?: readonly Finding[];
  connections?: readonly RecordedConnection[];
  error?: { code: string; message: string; fix: string };
}

export interface OpenRecord extends RecordWriter {
  readonly checks: readonly Check[];
  /**
   * Replaces the record by its final state. A secret anywhere in it is scrubbed, the status becomes `failed`, and the call throws.
   * @throws SECRET_IN_LEDGER, FILE_UNWRITABLE
   */
  finish(end: RecordEnd): Promise<void>;
}

const PIECE_BYTES = 1024 * 1024;

/**
 * Adds a record to a ledger, with status `started`. Records and files appear whole or not at all, under names that no other
 * step can take, so steps at once lose nothing and a killed one leaves a readable ledger.
 * @throws FILE_UNWRITABLE, SECRET_IN_LEDGER
 */
export async function openRecord(options: RecordOptions): Promise<OpenRecord> {
  const { folder, files, secrets, now, action } = options;
  const records = path.join(folder, 'records');
  const store = path.join(folder, 'files', 'sha256');
  const startedAt = now();
  const took: Material[] = [];
  const made: Material[] = [];
  const checks: Check[] = [];
  const facts: Record<string, Fact> = {};
  let open = true;

  const record = (id: string, end?: RecordEnd): LedgerRecord => ({
    schemaVersion: RECORD_VERSION,
    type: RECORD_TYPE,
    id,
    action,
    version: options.version,
    status: end?.status ?? 'started',
    startedAt: new Date(startedAt).toISOString(),
    ...(end && { finishedAt: new Date(Math.max(startedAt, now())).toISOString() }),
    job: options.job,
    boundary: options.boundary ? recordedBoundary(options.boundary) : null,
    inputs: options.inputs,
    took,
    made,
    outputs: end?.outputs ?? {},
    checks,
    findings: end?.findings ?? [],
    facts,
    connections: end?.connections ?? [],
    ...(end?.error && { error: end.error }),
  });

  makeFolder(records);
  makeFolder(store);
  const first = secrets.scrubDeep(record(''));
  if (first.found)
    throw secretFound("the step's inputs or job facts", 'Pass secrets only by the inputs and variables that are made for them.');
  const id = await reserve(records, (suffix) => {
    const name = recordId(startedAt, action, suffix);
    return { name, text: formatRecord({ ...first.value, id: name }) };
  });

  const writable = () => {
    if (!open) throw new TypeError(`the record ${id} is finished`);
  };
  const note = (list: Material[], material: Material): Material => {
    writable();
    list.push(material);
    return material;
  };
  const keepPieces = async (
    name: string,
    pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    mediaType: string,
  ): Promise<Material> => {
    writable();
    const scanHits = secrets.scanner();
    const hash = createHash('sha256');
    let size = 0;
    const temporary = path.join(store, temporaryName());
    try {
      const handle = await fs.open(temporary, 'wx', 0o444).catch((error) => {
        throw writeFailure(folder, error);
      });
      try {
        for await (const piece of pieces) {
          if (scanHits(piece))
            throw secretFound(`"${name}"`, 'Nothing that holds a secret can be evidence: keep the secret out of this file.');
          hash.update(piece);
          size += piece.length;
          await handle.writeFile(piece).catch((error) => {
            throw writeFailure(folder, error);
          });
        }
        await handle.sync();
      } finally {
        await handle.close();
      }
      const sha256 = hash.digest('hex');
      await fs.rename(temporary, path.join(store, sha256));
      return note(made, { name, sha256, size, mediaType, kept: true });
    } catch (error) {
      await fs.rm(temporary, { force: true }).catch(() => undefined);
      throw writeFailure(folder, error);
    }
  };

  return {
    id,
    folder,
    checks,
    took: (material) => void note(took, material),
    made: (material) => void note(made, material),
    keep: (name, bytes, mediaType) => keepPieces(name, [bytes], mediaType),
    keepFile: async (name, file, mediaType) => {
      const kind = await files.kind(file);
      if (kind !== 'file') {
        throw fileError(
          'FILE_MISSING',
          kind ? `${file} is not a file.` : `There is no ${file}.`,
          'Check the path; it starts at the workspace.',
        );
      }
      return keepPieces(name, readPieces(files.resolve(file), file), mediaType);
    },
    check: (name, verdict, detail) => {
      writable();
      checks.push({ name, verdict, detail });
    },
    fact: (name, value) => {
      writable();
      facts[name] = value;
    },
    finish: async (end) => {
      writable();
      open = false;
      const scrubbed = secrets.scrubDeep(record(id, end));
      const leak = secretFound(
        'the record of this step',
        'It was replaced by "***" there. Find the value that carries it: an output, a fact, a check or a finding.',
      );
      const final = scrubbed.found
        ? { ...scrubbed.value, status: 'failed' as const, error: { code: leak.code, message: leak.message, fix: leak.fix } }
        : scrubbed.value;
      await replace(records, id, formatRecord(final));
      if (scrubbed.found) throw leak;
    },
  };
}

const secretFound = (where: string, fix: string) => ledgerError('SECRET_IN_LEDGER', `A secret of this job is in ${where}.`, fix);

async function* readPieces(full: string, shown: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(full, { highWaterMark: PIECE_BYTES })) yield piece as Buffer;
  } catch (error) {
    throw readFailure(shown, error);
  }
}

/** Names of files that are not whole yet. A killed step can leave one; nobody reads them. */
const temporaryName = (): string => `.${randomBytes(16).toString('hex')}.tmp`;
export const TEMPORARY_NAME = /^\.[0-9A-Za-z-]+\.tmp$/;

/** Writes a first record under a name that is new, whoever else writes at the same moment. Returns its id. */
async function reserve(records: string, make: (suffix: string) => { name: string; text: string }): Promise<string> {
  for (;;) {
    const { name, text } = make(randomBytes(4).toString('hex'));
    const temporary = path.join(records, `.${name}.tmp`);
    const final = path.join(records, `${name}.json`);
    try {
      // Whoever holds the temporary name holds the final one, as long as the final one is looked for after.
      await writeSynced(temporary, text);
      if (await exists(final)) {
        await fs.rm(temporary);
        continue;
      }
      await fs.rename(temporary, final);
      return name;
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') continue;
      await fs.rm(temporary, { force: true }).catch(() => undefined);
      throw writeFailure(final, error);
    }
  }
}

async function replace(records: string, id: string, text: string): Promise<void> {
  const temporary = path.join(records, temporaryName());
  const final = path.join(records, `${id}.json`);
  try {
    await writeSynced(temporary, text);
    await fs.rename(temporary, final);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw writeFailure(final, error);
  }
}

async function writeSynced(file: string, text: string): Promise<void> {
  const handle = await fs.open(file, 'wx', 0o644);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await fs.lstat(file);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}
