import * as path from 'node:path';
import { ByteTable, NumberColumn } from '../byte-table.ts';

/** A file of a ledger. Whoever packs it hashes it again. */
export interface LedgerFile {
  /** Of what a step kept, its name, which is its SHA-256 as it was written. Of a record, that of the bytes that were read. */
  sha256: string;
  /** Absolute path. */
  path: string;
  /** Bytes. */
  size: number;
}

/** Files by SHA-256. A map is one. */
export interface KeptFiles {
  get(sha256: string): LedgerFile | undefined;
  keys(): Iterable<string>;
}

/** Its path is put together when it is asked for: of very many, most are asked for their size alone. */
class KeptFile implements LedgerFile {
  readonly sha256: string;
  readonly size: number;
  readonly #folder: string;

  constructor(folder: string, sha256: string, size: number) {
    this.#folder = folder;
    this.sha256 = sha256;
    this.size = size;
  }

  get path(): string {
    return this.#folder + path.sep + this.sha256;
  }
}

/** The files of a folder that are named after their SHA-256. There may be very many: each is put together when it is asked for. */
export class PackedFiles implements KeptFiles {
  readonly #folder: string;
  readonly #hashes = new ByteTable();
  readonly #sizes = new NumberColumn();

  constructor(folder: string) {
    this.#folder = folder;
  }

  get size(): number {
    return this.#hashes.size;
  }

  add(sha256: string, size: number): void {
    this.#sizes.set(this.#hashes.addHex(sha256), size);
  }

  get(sha256: string): LedgerFile | undefined {
    const row = this.#hashes.findHex(sha256);
    return row === undefined ? undefined : new KeptFile(this.#folder, sha256, this.#sizes.get(row));
  }

  /** In no order that two machines would share. */
  *keys(): Generator<string> {
    for (let row = 0; row < this.size; row += 1) yield this.#hashes.hexAt(row);
  }
}
