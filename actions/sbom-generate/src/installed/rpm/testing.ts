/** Makes databases of rpm for tests, byte by byte, by the formats' descriptions. */

/** Types of a header's entries. */
const INT32 = 4;
const INT16 = 3;
const INT8 = 2;
const TEXT = 6;
const TEXTS = 8;

export interface Spec {
  name: string;
  version?: string;
  release?: string;
  epoch?: number;
  arch?: string;
  licence?: string;
  vendor?: string;
  source?: string;
  modularity?: string;
  /** With the bits of their comparison: `name`, `name >= 1`. */
  requires?: readonly string[];
  provides?: readonly string[];
  /** Absolute; a folder ends with `/`, and one that is not there begins with `-`. */
  files?: readonly string[];
  /** Bytes that make the header longer. */
  padding?: number;
  /** More bits for all requirements. */
  sense?: number;
}

/** A header as it stands in a database. */
export function headerBlob(spec: Spec): Buffer {
  const { name, version = '1', release = '1', epoch, arch = 'x86_64', requires = [], files = [], sense = 0 } = spec;
  const provides = spec.provides ?? [`${name} = ${epoch === undefined ? '' : `${epoch}:`}${version}-${release}`];
  const paths = files.map((path) => path.replace(/^-/, '').replace(/\/$/, ''));
  const folders = [...new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1)))];
  const entries: [number, number, number, Buffer][] = [];
  const add = (tag: number, type: number, count: number, data: Buffer) => void (count > 0 && entries.push([tag, type, count, data]));
  const text = (tag: number, value: string | undefined) => add(tag, TEXT, value === undefined ? 0 : 1, texts([value ?? '']));
  const list = (tag: number, values: readonly string[]) => add(tag, TEXTS, values.length, texts(values));
  const numbers = (tag: number, type: number, values: readonly number[]) => add(tag, type, values.length, bytesOf(type, values));
  text(1000, name);
  text(1001, version);
  text(1002, release);
  if (epoch !== undefined) numbers(1003, INT32, [epoch]);
  text(1011, spec.vendor);
  text(1014, spec.licence);
  text(1022, arch);
  numbers(
    1029,
    INT8,
    files.map((path) => (path.startsWith('-') ? 2 : 0)),
  );
  numbers(
    1030,
    INT16,
    files.map((path) => (path.endsWith('/') ? 0o040755 : 0o100644)),
  );
  text(1044, spec.source);
  list(
    1047,
    provides.map((line) => partsOf(line)[0]),
  );
  numbers(
    1048,
    INT32,
    requires.map((line) => flagsOf(line) | sense),
  );
  list(
    1049,
    requires.map((line) => partsOf(line)[0]),
  );
  list(
    1050,
    requires.map((line) => partsOf(line)[2]),
  );
  numbers(1112, INT32, provides.map(flagsOf));
  list(
    1113,
    provides.map((line) => partsOf(line)[2]),
  );
  numbers(
    1116,
    INT32,
    paths.map((path) => folders.indexOf(path.slice(0, path.lastIndexOf('/') + 1))),
  );
  list(
    1117,
    paths.map((path) => path.slice(path.lastIndexOf('/') + 1)),
  );
  list(1118, folders);
  text(5096, spec.modularity);
  text(9999, spec.padding === undefined ? undefined : 'x'.repeat(spec.padding));

  const index = Buffer.alloc(entries.length * 16);
  const data: Buffer[] = [];
  let offset = 0;
  entries.forEach(([tag, type, count, bytes], i) => {
    // Numbers stand where their size divides the offset.
    const width = { [INT16]: 2, [INT32]: 4 }[type] ?? 1;
    const gap = (width - (offset % width)) % width;
    data.push(Buffer.alloc(gap), bytes);
    index.writeUInt32BE(tag, i * 16);
    index.writeUInt32BE(type, i * 16 + 4);
    index.writeUInt32BE(offset + gap, i * 16 + 8);
    index.writeUInt32BE(count, i * 16 + 12);
    offset += gap + bytes.length;
  });
  return Buffer.concat([u32be(entries.length), u32be(offset), index, ...data]);
}

/** Name, comparison and version; what is in parentheses is a name as a whole. */
function partsOf(line: string): [string, string, string] {
  const [, name = line, operator = '', version = ''] = /^([^(\s][^\s]*) ([<>=]+) (\S+)$/.exec(line) ?? [];
  return [name, operator, version];
}

const flagsOf = (line: string): number => {
  const operator = partsOf(line)[1];
  return (operator.includes('<') ? 2 : 0) | (operator.includes('>') ? 4 : 0) | (operator.includes('=') ? 8 : 0);
};

const texts = (values: readonly string[]): Buffer => Buffer.from(values.map((value) => `${value}\0`).join(''));

function bytesOf(type: number, values: readonly number[]): Buffer {
  const width = { [INT8]: 1, [INT16]: 2 }[type] ?? 4;
  const bytes = Buffer.alloc(values.length * width);
  for (const [i, value] of values.entries()) bytes.writeUIntBE(value, i * width, width);
  return bytes;
}

function u32be(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** `Packages.db`: one page of slots, and a blob for each header. */
export function ndb(blobs: readonly Buffer[]): Buffer {
  const slots = Buffer.alloc(4096);
  slots.write('RpmP');
  slots.writeUInt32LE(1, 12);
  for (let at = 32; at < 4096; at += 16) slots.write('Slot', at);
  const parts = [slots];
  let block = 256;
  blobs.forEach((blob, i) => {
    const size = Math.ceil((16 + blob.length + 12) / 16) * 16;
    const part = Buffer.alloc(size);
    part.write('BlbS');
    part.writeUInt32LE(i + 1, 4);
    part.writeUInt32LE(blob.length, 12);
    blob.copy(part, 16);
    part.writeUInt32LE(adler32(part.subarray(0, size - 12)), size - 12);
    part.writeUInt32LE(blob.length, size - 8);
    part.write('BlbE', size - 4);
    parts.push(part);
    // One slot stays free between two that are taken.
    const slot = 32 + i * 32;
    slots.writeUInt32LE(i + 1, slot + 4);
    slots.writeUInt32LE(block, slot + 8);
    slots.writeUInt32LE(size / 16, slot + 12);
    block += size / 16;
  });
  return Buffer.concat(parts);
}

function adler32(bytes: Buffer): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
}

/** `Packages`: a hash page with the number of the next package, and one with each header, on pages of its own where it is long. */
export function bdb(blobs: readonly Buffer[], order: 'LE' | 'BE' = 'LE', size = 512): Buffer {
  const pages: Buffer[] = [];
  const put = (page: Buffer, value: number, at: number, width: 2 | 4) =>
    order === 'LE' ? page.writeUIntLE(value, at, width) : page.writeUIntBE(value, at, width);
  const add = (kind: number): Buffer => {
    const page = Buffer.alloc(size);
    page[25] = kind;
    put(page, pages.length, 8, 4);
    pages.push(page);
    return page;
  };
  const head = add(8);
  put(head, 0x061561, 12, 4);
  put(head, 9, 16, 4);
  put(head, size, 20, 4);
  const pair = (page: Buffer, number: number, value: Buffer) => {
    const key = size - 5;
    page[key] = 1;
    put(page, number, key + 1, 4);
    value.copy(page, key - value.length);
    put(page, 2, 20, 2);
    put(page, key, 26, 2);
    put(page, key - value.length, 28, 2);
  };
  pair(add(13), 0, Buffer.from([1, 9, 0, 0, 0]));
  blobs.forEach((blob, i) => {
    const page = add(13);
    if (blob.length < 300) {
      pair(page, i + 1, Buffer.concat([Buffer.from([1]), blob]));
      return;
    }
    const place = Buffer.alloc(12);
    place[0] = 3;
    put(place, pages.length, 4, 4);
    put(place, blob.length, 8, 4);
    pair(page, i + 1, place);
    for (let at = 0; at < blob.length; at += size - 26) {
      const part = blob.subarray(at, at + size - 26);
      const overflow = add(7);
      part.copy(overflow, 26);
      put(overflow, part.length, 22, 2);
      put(overflow, at + size - 26 < blob.length ? pages.length : 0, 16, 4);
    }
  });
  put(head, pages.length - 1, 32, 4);
  return Buffer.concat(pages);
}

/**
 * `rpmdb.sqlite` with pages of 1024 bytes: the schema, an inner page, and a leaf for each header, which goes on on pages of its
 * own where it is long.
 * @param names rows of an index of names; none without it
 */
export function sqlite(blobs: readonly Buffer[], { table = 'Packages', names }: { table?: string; names?: number } = {}): Buffer {
  const size = 1024;
  const pages: Buffer[] = [Buffer.alloc(size), Buffer.alloc(size), Buffer.alloc(size)];
  const leaf = (start: number, page: Buffer, payloads: readonly Buffer[]) => {
    page[start] = 13;
    page.writeUInt16BE(payloads.length, start + 3);
    let at = size;
    payloads.forEach((payload, i) => {
      const local = payload.length <= size - 35 ? payload.length : localOf(payload.length, size);
      const next: Buffer[] = [];
      for (let from = local; from < payload.length; from += size - 4) next.push(payload.subarray(from, from + size - 4));
      const cell = Buffer.concat([
        varint(payload.length),
        varint(i + 1),
        payload.subarray(0, local),
        ...(next.length > 0 ? [u32be(pages.length + 1)] : []),
      ]);
      at -= cell.length;
      cell.copy(page, at);
      page.writeUInt16BE(at, start + 8 + i * 2);
      next.forEach((part, n) => {
        const overflow = Buffer.alloc(size);
        part.copy(overflow, 4);
        overflow.writeUInt32BE(n + 1 < next.length ? pages.length + 2 : 0);
        pages.push(overflow);
      });
    });
  };
  const [first, root, index] = pages as [Buffer, Buffer, Buffer];
  first.write('SQLite format 3\0');
  first.writeUInt16BE(size, 16);
  first.fill(2, 18, 20);
  first.writeUInt32BE(1, 56);
  const row = (name: string, page: number) => record(['table', name, name, page, `CREATE TABLE '${name}' (…)`]);
  leaf(100, first, [row(table, 2), ...(names === undefined ? [] : [row('Name', 3)])]);
  leaf(
    0,
    index,
    Array.from({ length: names ?? 0 }, () => record(['a', 1, 0])),
  );
  const leaves = blobs.map((blob) => {
    const page = Buffer.alloc(size);
    const number = pages.push(page);
    leaf(0, page, [record([null, blob])]);
    return number;
  });
  root[0] = leaves.length === 0 ? 13 : 5;
  leaves.slice(0, -1).forEach((number, i) => {
    const at = size - (i + 1) * 6;
    root.writeUInt32BE(number, at);
    root[at + 4] = i + 1;
    root.writeUInt16BE(at, 12 + i * 2);
  });
  root.writeUInt16BE(Math.max(leaves.length - 1, 0), 3);
  root.writeUInt32BE(leaves.at(-1) ?? 0, 8);
  return Buffer.concat(pages);
}

function localOf(length: number, size: number): number {
  const least = Math.floor(((size - 12) * 32) / 255) - 23;
  const rest = least + ((length - least) % (size - 4));
  return rest <= size - 35 ? rest : least;
}

function record(values: readonly (string | number | Buffer | null)[]): Buffer {
  const heads: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const value of values) {
    if (value === null) heads.push(varint(0));
    else if (typeof value === 'number') {
      heads.push(varint(1));
      bodies.push(Buffer.from([value]));
    } else {
      heads.push(varint(value.length * 2 + (typeof value === 'string' ? 13 : 12)));
      bodies.push(Buffer.from(value as string));
    }
  }
  const head = Buffer.concat(heads);
  return Buffer.concat([varint(head.length + 1), head, ...bodies]);
}

function varint(value: number): Buffer {
  const bytes = [value & 127];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift((rest & 127) | 128);
  return Buffer.from(bytes);
}

/** A write-ahead log: pages in transactions, of which the last can be unfinished. */
export function writeAhead(transactions: readonly (readonly [page: number, content: Buffer][])[], finished = true, little = false): Buffer {
  const size = transactions[0]?.[0]?.[1].length ?? 1024;
  const sum: [number, number] = [0, 0];
  const check = (bytes: Buffer) => {
    for (let at = 0; at < bytes.length; at += 8) {
      const [a, b] = little ? [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)] : [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];
      sum[0] = (sum[0] + a + sum[1]) >>> 0;
      sum[1] = (sum[1] + b + sum[0]) >>> 0;
    }
    return Buffer.concat(sum.map(u32be));
  };
  const salts: Buffer = Buffer.from('saltsalt');
  const head: Buffer = Buffer.concat([u32be(little ? 0x377f0682 : 0x377f0683), u32be(3_007_000), u32be(size), u32be(0), salts]);
  const parts: Buffer[] = [head, check(head)];
  transactions.forEach((pages, t) => {
    pages.forEach(([number, content], i) => {
      const commit = i === pages.length - 1 && (finished || t < transactions.length - 1);
      const frame = Buffer.concat([u32be(number), u32be(commit ? 99 : 0)]);
      check(frame);
      parts.push(frame, salts, check(content), content);
    });
  });
  return Buffer.concat(parts);
}
