import { ManifestReader } from '../package/bag.ts';
import type { FileTable } from './file-table.ts';

/** What a manifest is like, apart from the hashes that it lists. */
export interface Manifest {
  /** How many it lists. */
  names: number;
  problems: readonly string[];
}

/** Of a name that belongs into the other manifest. */
export const strangeTo = (name: string): string => `lists ${name}, which is not its to list`;

const MAX_STRANGERS = 100;
/** Bytes whose lines are made at once. */
const PIECE = 16 * 1024;

/** The manifest of the payload, which may be long: what it lists is noted in the table as it goes by. */
export class PayloadManifest {
  readonly #reader: ManifestReader;
  readonly #strangers: string[] = [];

  constructor(files: FileTable) {
    this.#reader = new ManifestReader((name, sha256) => {
      if (!files.list(name, sha256)) return false;
      if (!name.startsWith('data/') && this.#strangers.length < MAX_STRANGERS) this.#strangers.push(strangeTo(name));
      return true;
    });
  }

  write(chunk: Buffer): void {
    // Whatever is not ASCII is in no line of a manifest.
    for (let at = 0; at < chunk.length; at += PIECE) this.#reader.write(chunk.toString('latin1', at, at + PIECE));
  }

  end(): Manifest {
    this.#reader.end();
    const { names, problems } = this.#reader;
    return { names, problems: [...problems, ...this.#strangers] };
  }
}
