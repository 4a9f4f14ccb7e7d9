import { ByteTable, type LedgerRecord, type Material, NumberColumn, PackedTexts } from '@sovereign-actions/core';
import { BUNDLE_SUFFIX, NameBook, PATHS, safePart, UNCLAIMED } from './names.ts';

export interface IndexedFile {
  /** Path in the package, below the base folder. */
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType?: string | undefined;
  /** The records that kept it, and the name that each gave it. Empty for what a killed step left. */
  readonly keptBy: readonly { readonly record: string; readonly name: string }[];
}

/** The files of a package, by path. An array is one. */
export interface FileList extends Iterable<IndexedFile> {
  readonly length: number;
  filter(holds: (file: IndexedFile) => boolean): IndexedFile[];
  map<T>(make: (file: IndexedFile) => T): T[];
  slice(start: number, end: number): IndexedFile[];
}

/** Bytes of each kept file, by SHA-256. */
export interface KeptSizes {
  get(sha256: string): number | undefined;
  keys(): Iterable<string>;
}

/** The files that the records kept, and those that no record tells of. What has no size is left out. */
export function indexFiles(records: readonly LedgerRecord[], sizes: KeptSizes): FileList {
  const files = new PackedFileList(records);
  const names = new NameBook();
  const add = (folder: string, { name, sha256, mediaType }: Pick<Material, 'name' | 'sha256' | 'mediaType'>) => {
    const size = sizes.get(sha256);
    if (size === undefined) return undefined;
    return files.add({ path: names.name(`${PATHS.files}${folder}/`, nameOf(name, mediaType), sha256), sha256, size, mediaType });
  };
  for (const [record, { action, took, made }] of records.entries()) {
    const folder = safePart(action);
    let index = 0;
    for (const materials of [took, made]) {
      for (const material of materials) {
        const row = material.kept ? (files.find(material.sha256) ?? add(folder, material)) : undefined;
        if (row !== undefined) files.keptBy(row, record, index);
        index += 1;
      }
    }
  }
  const unclaimed: string[] = [];
  for (const sha256 of sizes.keys()) if (files.find(sha256) === undefined) unclaimed.push(sha256);
  for (const sha256 of unclaimed.sort()) add(UNCLAIMED, { name: sha256, sha256 });
  files.sort();
  return files;
}

/** Last part of a path, with the suffix that tells a bundle. */
function nameOf(name: string, mediaType: string | undefined): string {
  const last = name.split('/').at(-1) || name;
  const isBundle = mediaType?.startsWith('application/vnd.dev.sigstore.bundle') ?? false;
  return isBundle && !last.endsWith(BUNDLE_SUFFIX) ? `${last}${BUNDLE_SUFFIX}` : last;
}

/** More than a record has materials. */
const RECORD_STEP = 2 ** 32;

/** Files of which there may be very many: each is put together when it is asked for. */
class PackedFileList implements FileList {
  readonly #records: readonly LedgerRecord[];
  /** Its rows are the files. */
  readonly #hashes = new ByteTable();
  readonly #paths = new PackedTexts();
  readonly #sizes = new NumberColumn();
  /** 1 + the number of the media type, 0 where there is none. There are few. */
  readonly #types = new NumberColumn();
  readonly #typeNames: string[] = [];
  readonly #typeNumbers = new Map<string, number>();
  /** 1 + the first and the last of the keepers of a file, 0 where it has none. */
  readonly #first = new NumberColumn();
  readonly #last = new NumberColumn();
  /** Which material of which record a keeper is, and 1 + the next one of the same file. */
  readonly #keepers = new NumberColumn();
  readonly #next = new NumberColumn();
  #keeperCount = 0;
  #order = new Uint32Array();

  constructor(records: readonly LedgerRecord[]) {
    this.#records = records;
  }

  get length(): number {
    return this.#order.length;
  }

  find(sha256: string): number | undefined {
    return this.#hashes.findHex(sha256);
  }

  add({ path, sha256, size, mediaType }: Omit<IndexedFile, 'keptBy'>): number {
    const row = this.#hashes.addHex(sha256);
    this.#paths.push(path);
    this.#sizes.set(row, size);
    if (mediaType !== undefined) {
      const type = this.#typeNumbers.get(mediaType) ?? this.#typeNames.push(mediaType);
      this.#typeNumbers.set(mediaType, type);
      this.#types.set(row, type);
    }
    return row;
  }

  /** @param index of the material among what the record took and made */
  keptBy(row: number, record: number, index: number): void {
    const keeper = this.#keeperCount;
    this.#keeperCount += 1;
    this.#keepers.set(keeper, record * RECORD_STEP + index);
    const last = this.#last.get(row);
    if (last > 0) this.#next.set(last - 1, keeper + 1);
    else this.#first.set(row, keeper + 1);
    this.#last.set(row, keeper + 1);
  }

  sort(): void {
    this.#order = Uint32Array.from({ length: this.#paths.length }, (_, row) => row).sort((a, b) => this.#paths.compare(a, b));
  }

  *[Symbol.iterator](): Generator<IndexedFile> {
    for (const row of this.#order) yield new PackedFile(this, row);
  }

  filter(holds: (file: IndexedFile) => boolean): IndexedFile[] {
    const found: IndexedFile[] = [];
    for (const file of this) if (holds(file)) found.push(file);
    return found;
  }

  map<T>(make: (file: IndexedFile) => T): T[] {
    return Array.from(this, make);
  }

  slice(start: number, end: number): IndexedFile[] {
    return Array.from(this.#order.subarray(start, end), (row) => new PackedFile(this, row));
  }

  toJSON(): IndexedFile[] {
    return [...this];
  }

  pathOf(row: number): string {
    return this.#paths.at(row);
  }

  sha256Of(row: number): string {
    return this.#hashes.hexAt(row);
  }

  sizeOf(row: number): number {
    return this.#sizes.get(row);
  }

  mediaTypeOf(row: number): string | undefined {
    return this.#typeNames[this.#types.get(row) - 1];
  }

  keepersOf(row: number): { record: string; name: string }[] {
    const keepers: { record: string; name: string }[] = [];
    for (let keeper = this.#first.get(row); keeper > 0; keeper = this.#next.get(keeper - 1)) {
      const place = this.#keepers.get(keeper - 1);
      const { id, took, made } = this.#records[Math.floor(place / RECORD_STEP)] as LedgerRecord;
      const index = place % RECORD_STEP;
      const { name } = (index < took.length ? took.at(index) : made.at(index - took.length)) as Material;
      keepers.push({ record: id, name });
    }
    return keepers;
  }
}

/** A file of a list, which holds nothing of it. */
class PackedFile implements IndexedFile {
  readonly #files: PackedFileList;
  readonly #row: number;
  /** Asked for by everyone who looks for something. */
  #path: string | undefined;

  constructor(files: PackedFileList, row: number) {
    this.#files = files;
    this.#row = row;
  }

  get path(): string {
    this.#path ??= this.#files.pathOf(this.#row);
    return this.#path;
  }

  get sha256(): string {
    return this.#files.sha256Of(this.#row);
  }

  get size(): number {
    return this.#files.sizeOf(this.#row);
  }

  get mediaType(): string | undefined {
    return this.#files.mediaTypeOf(this.#row);
  }

  get keptBy(): IndexedFile['keptBy'] {
    return this.#files.keepersOf(this.#row);
  }

  toJSON(): IndexedFile {
    const { path, sha256, size, mediaType, keptBy } = this;
    return { path, sha256, size, ...(mediaType !== undefined && { mediaType }), keptBy };
  }
}
