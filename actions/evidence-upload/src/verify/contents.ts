import { createHash, hash as hashOf } from 'node:crypto';
import { type LedgerRecord, messageOf, parseRecord, type Verdict } from '@sovereign-actions/core';
import { type Statement, type Trust, type Verification, verifyBundle } from '@sovereign-actions/sigstore';
import { isEnvironmentFile, MAX_ENVIRONMENT_BYTES } from '../environment/document.ts';
import { SEAL_ACTION } from '../package/index-file.ts';
import { BUNDLE_SUFFIX, PATHS, SAFE_NAME } from '../package/names.ts';
import { MAX_MAP_BYTES } from '../report/control-file.ts';
import { REPORT_PATHS } from '../report/report.ts';
import { FileTable } from './file-table.ts';
import { IDENTITY_FILE, MAX_IDENTITY_BYTES } from './location.ts';
import { type Manifest, PayloadManifest } from './manifest.ts';
import { type Container, type Entry, type PackageInput, readContainer } from './source.ts';

/** A Sigstore bundle among the kept files, verified as it went by. Its predicate, an SBOM or a provenance, is not kept: it can be large. */
export interface InnerBundle {
  path: string;
  verdict: Verdict;
  /** What the check says that decided. */
  reason: string;
  /** Set only where the signature holds. */
  statement?: Pick<Statement, 'predicateType' | 'subject'>;
}

/** All that one pass over a package leaves in memory: hashes of everything, and the text of what has to be understood. */
export interface Contents {
  container: Container;
  /** By path below the base folder. */
  files: FileTable;
  /** What the manifest of the payload is like; absent where there is none that can be read. What it lists is noted in the files. */
  manifest?: Manifest;
  /** Text of the bag's own files, the boundary, control maps and what runners showed of where they are; of the index its start. */
  texts: Map<string, string>;
  records: Map<string, LedgerRecord>;
  /** What is wrong with a record, by path. */
  brokenRecords: Map<string, string>;
  bundles: InnerBundle[];
  /** Bytes of what a seal keeps, by SHA-256. */
  sealed: Map<string, Buffer>;
  /** Bytes of what the CI host said, and of the workflow files that it gave, by SHA-256. */
  environment: Map<string, Buffer>;
  /** Paths that were hashed but are too large to be understood by this reader. */
  tooLarge: string[];
}

const TEXTS: ReadonlySet<string> = new Set([PATHS.bagInfo, PATHS.bagIt, PATHS.boundary, PATHS.index, PATHS.signature, PATHS.tagManifest]);

/** A manifest larger than this is hashed, but not read: it has more than two million names. */
const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;
/** More than all that stands before the lists of an index. */
const INDEX_START_BYTES = 64 * 1024;
/** A text, record or bundle larger than this is hashed, but not read. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024;
/** All texts and records together. */
const MAX_MEMORY_BYTES = 256 * 1024 * 1024;

/** Reads a package once, in flat memory. @throws FILE_MISSING, FILE_UNREADABLE for a path that cannot be read */
export async function readContents(input: PackageInput, trust: Trust): Promise<Contents> {
  const contents: Omit<Contents, 'container'> = {
    files: new FileTable(),
    texts: new Map(),
    records: new Map(),
    brokenRecords: new Map(),
    bundles: [],
    sealed: new Map(),
    environment: new Map(),
    tooLarge: [],
  };
  let memory = 0;
  const scratch = new Scratch();
  const container = await readContainer(input, async (entry: Entry) => {
    const { name, size } = entry;
    const isRecord = name.startsWith(PATHS.records);
    const isBundle = name.startsWith(PATHS.files) && name.endsWith(BUNDLE_SUFFIX);
    const isMap = name.startsWith(PATHS.controls) && size <= MAX_MAP_BYTES;
    const isIdentity = name.startsWith(PATHS.files) && IDENTITY_FILE.test(name) && size <= MAX_IDENTITY_BYTES;
    const isSealed = name.startsWith(`${PATHS.files}${SEAL_ACTION}/`) && !isBundle;
    const isEnvironment = !isBundle && size <= MAX_ENVIRONMENT_BYTES && isEnvironmentFile(name, contents.environment.size);
    const wanted = TEXTS.has(name) || isRecord || isBundle || isMap || isIdentity || isSealed || isEnvironment;
    const isIndex = name === PATHS.index;
    const manifest = name === PATHS.manifest && size <= MAX_MANIFEST_BYTES ? new PayloadManifest(contents.files) : undefined;
    const fits = isIndex || (size <= MAX_TEXT_BYTES && (isBundle || memory + size <= MAX_MEMORY_BYTES));
    if ((wanted && !fits) || (name === PATHS.manifest && !manifest)) contents.tooLarge.push(name);

    // Of a record or a bundle nothing is kept but what is made of it.
    const length = Math.min(size, isIndex ? INDEX_START_BYTES : MAX_TEXT_BYTES);
    const room = !wanted || !fits ? undefined : isRecord || isBundle ? scratch.room(length) : Buffer.allocUnsafeSlow(length);
    const { sha256, read } = await hashed(entry, (piece, at) => {
      manifest?.write(piece);
      if (room !== undefined && at < room.length) piece.copy(room, at);
    });
    contents.files.add(name, sha256, read);
    if (manifest) contents.manifest = manifest.end();
    if (room === undefined) return;
    // A file of a folder may grow while it is read: what would be understood are not the bytes that were hashed.
    if (read > length && !isIndex) return void contents.tooLarge.push(name);
    const bytes = room.subarray(0, read);
    if (isBundle) {
      contents.bundles.push(innerBundle(name, await verifyBundle(bytes, { trust })));
      return;
    }
    memory += bytes.length;
    if (isSealed) contents.sealed.set(sha256, bytes);
    else if (isEnvironment) contents.environment.set(sha256, bytes);
    else if (!isRecord) contents.texts.set(name, bytes.toString('utf8'));
    else await readRecord(name, bytes, contents);
  });
  return { container, ...contents };
}

/** Reads an entry to its end, and gives its SHA-256 and how many bytes it had. */
async function hashed({ bytes, body }: Entry, take: (piece: Buffer, at: number) => void): Promise<{ sha256: string; read: number }> {
  if (bytes) {
    take(bytes, 0);
    return { sha256: hashOf('sha256', bytes), read: bytes.length };
  }
  const hash = createHash('sha256');
  let read = 0;
  for await (const piece of body) {
    hash.update(piece);
    take(piece, read);
    read += piece.length;
  }
  return { sha256: hash.digest('hex'), read };
}

/** Memory for one thing after the other. */
class Scratch {
  #memory = Buffer.alloc(0);

  /** What was in it before is lost. */
  room(size: number): Buffer {
    if (size > this.#memory.length) this.#memory = Buffer.allocUnsafeSlow(size);
    return this.#memory.subarray(0, size);
  }
}

function innerBundle(path: string, { verdict, checks, statement }: Verification): InnerBundle {
  const reason = checks.find((check) => check.verdict === verdict)?.detail ?? '';
  return { path, verdict, reason, ...(statement && { statement: { predicateType: statement.predicateType, subject: statement.subject } }) };
}

async function readRecord(name: string, bytes: Buffer, contents: Pick<Contents, 'records' | 'brokenRecords'>): Promise<void> {
  try {
    const record = await parseRecord(bytes);
    if (`${PATHS.records}${record.id}.json` !== name) throw new Error(`says that it is ${JSON.stringify(record.id.slice(0, 200))}`);
    contents.records.set(name, record);
  } catch (error) {
    contents.brokenRecords.set(name, messageOf(error));
  }
}

/** Whether a name can be in a package at all. */
export const isPackageName = (name: string): boolean =>
  SAFE_NAME.test(name) &&
  (name === PATHS.boundary ||
    name === PATHS.index ||
    REPORT_PATHS.includes(name) ||
    name.startsWith(PATHS.controls) ||
    name.startsWith(PATHS.files) ||
    name.startsWith(PATHS.records));
