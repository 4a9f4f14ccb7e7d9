import { ByteTable, NumberColumn } from '@sovereign-actions/core';
import { PATHS } from '../package/names.ts';

/** What was read of a file. */
export interface FoundFile {
  sha256: string;
  /** Bytes. */
  size: number;
}

/** A path, what is there, and what the manifest says should be. */
export interface FileRow {
  path: string;
  found: FoundFile | undefined;
  /** SHA-256. */
  listed: string | undefined;
}

/** Every file of a package and of its manifest. There may be very many: paths and hashes are kept as bytes, each once. */
export class FileTable {
  readonly #paths = new ByteTable();
  readonly #hashes = new ByteTable();
  /** By the row of a path: 1 + the row of the hash. */
  readonly #found = new NumberColumn();
  readonly #listed = new NumberColumn();
  /** By the row of a hash: 1 + the bytes of what has it, 0 where nothing has. */
  readonly #sizes = new NumberColumn();
  /** By the row of a hash: 1 where a step kept what has it. */
  readonly #kept = new NumberColumn();
  #payload = { bytes: 0, files: 0 };

  /** Notes a file that is there. */
  add(path: string, sha256: string, size: number): void {
    const hash = this.#hashes.addHex(sha256);
    this.#found.set(this.#paths.addText(path), hash + 1);
    this.#sizes.set(hash, size + 1);
    if (path.startsWith(PATHS.files)) this.#kept.set(hash, 1);
    if (path.startsWith('data/')) this.#payload = { bytes: this.#payload.bytes + size, files: this.#payload.files + 1 };
  }

  /** Notes what the manifest lists, unless it lists the path already; tells whether it did not. */
  list(path: string, sha256: string): boolean {
    const row = this.#paths.addText(path);
    if (this.#listed.get(row) > 0) return false;
    this.#listed.set(row, this.#hashes.addHex(sha256) + 1);
    return true;
  }

  /** Paths that are there or listed. */
  get size(): number {
    return this.#paths.size;
  }

  /** What is there below `data/`. */
  get payload(): { readonly bytes: number; readonly files: number } {
    return this.#payload;
  }

  /** Whether a path is there or listed. */
  has(path: string): boolean {
    return this.#paths.findText(path) !== undefined;
  }

  /** What is there under a path. */
  get(path: string): FoundFile | undefined {
    const row = this.#paths.findText(path);
    return row === undefined ? undefined : this.#foundAt(row);
  }

  /** Whether a file with this SHA-256 is there. */
  hasContent(sha256: string): boolean {
    // What begins like a SHA-256 is none.
    const hash = /^[0-9a-f]{64}$/.test(sha256) ? this.#hashes.findHex(sha256) : undefined;
    return hash !== undefined && this.#sizes.get(hash) > 0;
  }

  /** In the order in which they were met. */
  *rows(): Generator<FileRow> {
    for (let row = 0; row < this.#paths.size; row += 1)
      yield { path: this.#paths.textAt(row), found: this.#foundAt(row), listed: this.#hashAt(this.#listed.get(row)) };
  }

  /** Bytes of the files that steps kept, by SHA-256, which must be one. */
  get kept(): Pick<ReadonlyMap<string, number>, 'get' | 'keys'> {
    return { get: (sha256) => this.#keptSize(sha256), keys: () => this.#keptHashes() };
  }

  #keptSize(sha256: string): number | undefined {
    const hash = this.#hashes.findHex(sha256);
    return hash === undefined || this.#kept.get(hash) === 0 ? undefined : this.#sizes.get(hash) - 1;
  }

  *#keptHashes(): Generator<string, undefined> {
    for (let hash = 0; hash < this.#hashes.size; hash += 1) if (this.#kept.get(hash) > 0) yield this.#hashes.hexAt(hash);
    return undefined;
  }

  #foundAt(row: number): FoundFile | undefined {
    const place = this.#found.get(row);
    return place === 0 ? undefined : { sha256: this.#hashAt(place) as string, size: this.#sizes.get(place - 1) - 1 };
  }

  #hashAt(place: number): string | undefined {
    return place === 0 ? undefined : this.#hashes.hexAt(place - 1);
  }
}
