import { damaged } from '../damaged.ts';
import { looseText } from '../text.ts';
import { type Capability, capability } from './dependency.ts';

/** What a header says of one installed package. */
export interface Entry {
  name: string;
  version: string;
  release: string;
  /** 0 where it has none: rpm takes both for the same. */
  epoch: number;
  architecture: string | undefined;
  licence: string | undefined;
  vendor: string | undefined;
  /** File name of the source package. */
  source: string | undefined;
  modularity: string | undefined;
  /** Undefined where the database does not say. */
  requires: readonly Capability[] | undefined;
  provides: readonly Capability[];
  /** Files that are there and no folders, without the first `/`. */
  files: readonly string[];
  /** The file that has it. */
  file: string;
}

const TAG = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  vendor: 1011,
  licence: 1014,
  architecture: 1022,
  oldFiles: 1027,
  states: 1029,
  modes: 1030,
  source: 1044,
  provides: 1047,
  requireFlags: 1048,
  requires: 1049,
  requireVersions: 1050,
  provideFlags: 1112,
  provideVersions: 1113,
  dirIndexes: 1116,
  baseNames: 1117,
  dirNames: 1118,
  modularity: 5096,
} as const;

const WANTED: ReadonlySet<number> = new Set(Object.values(TAG));

/** Bytes of one number, by its type. */
const WIDTHS: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8 };
const STRING = 6;
const STRING_ARRAY = 8;
const TRANSLATED = 9;

/**
 * Reads a header as databases hold it: two counts, an index of 16 bytes for each tag, and the data (RPM's "Header format",
 * without the magic of package files).
 * @param file the database, for errors
 * @returns undefined for what is no package, such as a key that signatures are checked with
 * @throws INSTALLED_INVALID where it does not hold together
 */
export function entryOf(blob: Uint8Array, file: string): Entry | undefined {
  const header = new Header(blob, file);
  const [name, version, release] = [header.text(TAG.name), header.text(TAG.version), header.text(TAG.release)];
  if (!name || !version || release === undefined) throw damaged(file, 'has a package without its name or its version.');
  // Not installed by rpm, but imported into its database.
  if (name === 'gpg-pubkey') return undefined;
  return {
    name,
    version,
    release,
    epoch: header.numbers(TAG.epoch)[0] ?? 0,
    architecture: header.text(TAG.architecture),
    licence: header.text(TAG.licence),
    vendor: header.text(TAG.vendor),
    source: header.text(TAG.source),
    modularity: header.text(TAG.modularity),
    requires: capabilities(header, TAG.requires, TAG.requireFlags, TAG.requireVersions),
    provides: capabilities(header, TAG.provides, TAG.provideFlags, TAG.provideVersions),
    files: filesOf(header),
    file,
  };
}

function capabilities(header: Header, names: number, flags: number, versions: number): Capability[] {
  const [bits, texts] = [header.numbers(flags), header.texts(versions)];
  return header.texts(names).map((name, i) => capability(name, bits[i] ?? 0, texts[i] ?? ''));
}

const FOLDER = 0o040000;
const KIND = 0o170000;

/** State of a file that is there; others have been left out, or are those of another package in its place. */
const THERE = 0;

function filesOf(header: Header): string[] {
  const [states, modes] = [header.numbers(TAG.states), header.numbers(TAG.modes)];
  const isFile = (i: number): boolean => (states[i] ?? THERE) === THERE && ((modes[i] ?? 0) & KIND) !== FOLDER;
  const names = header.texts(TAG.baseNames);
  if (names.length === 0) return header.texts(TAG.oldFiles).flatMap((path, i) => (isFile(i) ? path.replace(/^\/+/, '') : []));
  const [indexes, folders] = [header.numbers(TAG.dirIndexes), header.texts(TAG.dirNames).map((folder) => folder.replace(/^\/+/, ''))];
  return names.flatMap((name, i) => {
    if (!isFile(i)) return [];
    const folder = folders[indexes[i] ?? -1];
    if (folder === undefined) throw header.damage('has a file in no folder');
    return `${folder}${name}`;
  });
}

/** The index of a header, and its data on request. */
class Header {
  readonly #index = new Map<number, { type: number; offset: number; count: number }>();
  readonly #data: Buffer;
  readonly #file: string;

  constructor(blob: Uint8Array, file: string) {
    this.#file = file;
    const bytes = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
    const tags = bytes.length < 8 ? 0 : bytes.readUInt32BE(0);
    const size = bytes.length < 8 ? 0 : bytes.readUInt32BE(4);
    const start = 8 + tags * 16;
    if (tags === 0 || start + size > bytes.length) throw this.damage('has a header that is cut off');
    for (let at = 8; at < start; at += 16) {
      const tag = bytes.readUInt32BE(at);
      if (!WANTED.has(tag) || this.#index.has(tag)) continue;
      this.#index.set(tag, { type: bytes.readUInt32BE(at + 4), offset: bytes.readUInt32BE(at + 8), count: bytes.readUInt32BE(at + 12) });
    }
    this.#data = bytes.subarray(start, start + size);
  }

  damage(what: string) {
    return damaged(this.#file, `${what}.`);
  }

  /** The first text of a tag; undefined where it is not there or empty. */
  text(tag: number): string | undefined {
    return this.texts(tag)[0] || undefined;
  }

  texts(tag: number): string[] {
    const entry = this.#index.get(tag);
    if (!entry) return [];
    const { type, offset } = entry;
    const count = type === STRING ? 1 : entry.count;
    if (![STRING, STRING_ARRAY, TRANSLATED].includes(type)) throw this.damage(`has tag ${tag} of a type that is no text`);
    let end = offset;
    for (let i = 0; i < count; i++) {
      const zero = end < this.#data.length ? this.#data.indexOf(0, end) : -1;
      if (zero < 0) throw this.damage(`has tag ${tag} outside of its header`);
      end = zero + 1;
    }
    return count === 0 ? [] : looseText(this.#data.subarray(offset, end - 1)).split('\0');
  }

  numbers(tag: number): number[] {
    const entry = this.#index.get(tag);
    if (!entry) return [];
    const { type, offset, count } = entry;
    const width = WIDTHS[type];
    if (width === undefined || width === 8) throw this.damage(`has tag ${tag} of a type that is no number`);
    if (offset + count * width > this.#data.length) throw this.damage(`has tag ${tag} outside of its header`);
    return Array.from({ length: count }, (_, i) => this.#data.readUIntBE(offset + i * width, width));
  }
}
