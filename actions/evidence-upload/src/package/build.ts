import { createHash } from 'node:crypto';
import { compareTarNames, type LedgerRecord, sha256Hex, type TarEntry, visible, writeTar } from '@sovereign-actions/core';
import type { Statement } from '@sovereign-actions/sigstore';
import { evidenceError } from '../errors.ts';
import type { ControlFile } from '../report/control-file.ts';
import type { PackedMap } from '../report/control-map.ts';
import { BAGIT_TXT, formatBagInfo, formatManifest, manifestLines } from './bag.ts';
import { type Collected, ledgerBytes, sizesOf } from './collect.ts';
import { buildIndex, formatIndex, type PackageIndex, timeOf } from './index-file.ts';
import { PATHS, safePart } from './names.ts';
import { bytesOf, SmallFiles } from './pieces.ts';
import { type EvidencePredicate, packageStatement } from './statement.ts';

export interface PackageSource {
  collected: Collected;
  deployment: string;
  version: string;
  organization?: string | undefined;
  /** Exact bytes of the boundary file, where there is one. */
  boundary?: Buffer | undefined;
  /** Control maps of the team, by path. */
  controls?: readonly ControlFile[] | undefined;
  /** Renders the reports over these records and this index, as HTML texts by their paths in the package. */
  render(index: PackageIndex, records: readonly LedgerRecord[], maps: readonly PackedMap[]): ReadonlyMap<string, string>;
  /** Signs the statement and gives the bundle's JSON. Asked once, when every other byte of the payload is packed. */
  sign(statement: Statement): Promise<string>;
}

export interface Package {
  /** The base folder inside the tar, and the start of the tar's name. */
  base: string;
  index: PackageIndex;
  /** HTML texts by path. */
  reports: ReadonlyMap<string, string>;
  /** Bytes of the files below `data/`. */
  payloadBytes: number;
  /** The bytes of the tar. Everything but the signature is the same for the same source. A piece is the caller's until it asks for the next. */
  stream: AsyncGenerator<Uint8Array>;
}

/**
 * The base folder of a deployment's package.
 * @throws PACKAGE_NAME when the name has nothing that a file name can carry, or something that acts on a terminal
 */
export function baseOf(deployment: string): string {
  if (deployment.length > 200 || !/[A-Za-z0-9]/.test(deployment) || visible(deployment) !== deployment) {
    throw evidenceError(
      'PACKAGE_NAME',
      `${JSON.stringify(deployment.slice(0, 200))} cannot name a deployment.`,
      'Use up to 200 characters with letters or digits, such as "shop-4711".',
    );
  }
  return `evidence-${safePart(deployment)}`;
}

/** Puts a package together. Files are streamed and hashed while they are packed; nothing of a file stays in memory. */
export function buildPackage(source: PackageSource): Package {
  const { collected, deployment, version, boundary, controls = [] } = source;
  const records = collected.records.map(({ record }) => record);
  const index = buildIndex({
    deployment,
    version,
    records,
    sizes: sizesOf(collected.files),
    boundary: boundary && sha256Hex(boundary),
    controls,
  });
  const base = baseOf(deployment);
  const reports = source.render(index, records, controls);
  const payload = payloadOf(source, index, reports);
  let payloadBytes = 0;
  for (const { size } of payload) payloadBytes += size;
  const entries = bagEntries(source, index, base, payload, payloadBytes);
  return { base, index, reports, payloadBytes, stream: writeTar(entries, { mtime: timeOf(records) }) };
}

interface PayloadFile {
  path: string;
  size: number;
  sha256: string;
  /** Absent for a file that a step kept: the ledger has it by its SHA-256, which is checked while it is packed. */
  read?: (small: SmallFiles) => TarEntry['body'];
}

/** What lies below `data/`, in the order of the tar. */
interface Payload extends Iterable<PayloadFile> {
  readonly length: number;
}

function payloadOf({ collected, boundary, controls = [] }: PackageSource, index: PackageIndex, reports: Package['reports']): Payload {
  const inMemory = (path: string, text: string | Uint8Array): PayloadFile => {
    const content = typeof text === 'string' ? Buffer.from(text) : text;
    return { path, size: content.length, sha256: sha256Hex(content), read: () => content };
  };
  const indexBytes = () => bytesOf(formatIndex(index));
  const others: PayloadFile[] = [
    ...(boundary ? [inMemory(PATHS.boundary, boundary)] : []),
    ...controls.map(({ path, bytes }) => inMemory(path, bytes)),
    { path: PATHS.index, ...measured(indexBytes()), read: indexBytes },
    ...[...reports].map(([path, text]) => inMemory(path, text)),
    ...collected.records.map((one): PayloadFile => {
      const path = `${PATHS.records}${one.record.id}.json`;
      if (!('file' in one)) return inMemory(path, one.bytes);
      const { size, sha256 } = one.file;
      return { path, size, sha256, read: (small) => ledgerBytes(one.file, small) };
    }),
  ].sort((a, b) => compareTarNames(a.path, b.path));
  const after = others.findIndex(({ path }) => compareTarNames(path, PATHS.files) > 0);
  return {
    length: others.length + index.files.length,
    *[Symbol.iterator]() {
      yield* others.slice(0, after);
      yield* index.files;
      yield* others.slice(after);
    },
  };
}

function bodyOf({ sha256, read }: PayloadFile, { files }: Collected, small: SmallFiles): TarEntry['body'] {
  if (read) return read(small);
  const file = files.get(sha256);
  if (file === undefined) throw new TypeError(`the index names ${sha256}, which the ledger does not have`);
  return ledgerBytes(file, small);
}

function measured(pieces: Iterable<Uint8Array>): { size: number; sha256: string } {
  const hash = createHash('sha256');
  let size = 0;
  for (const piece of pieces) {
    hash.update(piece);
    size += piece.length;
  }
  return { size, sha256: hash.digest('hex') };
}

/** The tar's entries in its order. Byte order puts `data/` before the manifest, which puts its signature before the tag manifest. */
async function* bagEntries(
  source: PackageSource,
  index: PackageIndex,
  base: string,
  payload: Payload,
  payloadBytes: number,
): AsyncGenerator<TarEntry> {
  const { deployment, organization } = source;
  const bagInfo = formatBagInfo({
    date: index.time.slice(0, 10),
    deployment,
    organization,
    payloadBytes,
    payloadFiles: payload.length,
  });
  const tags = new Map<string, string>();
  const tag = (name: string, read: () => Iterable<Uint8Array>): TarEntry => {
    const { size, sha256 } = measured(read());
    tags.set(name, sha256);
    return { name: `${base}/${name}`, size, body: read() };
  };
  const tagText = (name: string, text: string) => tag(name, () => [Buffer.from(text)]);
  yield tagText(PATHS.bagInfo, bagInfo);
  yield tagText(PATHS.bagIt, BAGIT_TXT);

  const small = new SmallFiles();
  for (const file of payload) yield { name: `${base}/${file.path}`, size: file.size, body: bodyOf(file, source.collected, small) };
  yield tag(PATHS.manifest, () => bytesOf(manifestLines(payload)));

  const predicate: EvidencePredicate = {
    format: 1,
    deployment,
    base,
    time: index.time,
    generator: index.generator,
    boundaries: boundariesOf(source.collected.records.map(({ record }) => record)),
    records: index.records.length,
    files: index.files.length,
  };
  yield tagText(PATHS.signature, await source.sign(packageStatement(tags, index.subjects, predicate)));
  yield tagText(PATHS.tagManifest, formatManifest(tags));
}

/** SHA-256 of every boundary that the records name, sorted. */
export const boundariesOf = (records: readonly LedgerRecord[]): string[] =>
  [...new Set(records.flatMap(({ boundary }) => (boundary ? [boundary.sha256] : [])))].sort();
