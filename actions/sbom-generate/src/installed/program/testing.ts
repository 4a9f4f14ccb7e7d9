/** Programs that tests make: no code, but headers as linkers write them. */

interface ElfParts {
  /** By name. */
  sections?: Readonly<Record<string, Buffer>>;
  /** Of a segment that can be written. */
  data?: Buffer;
  address?: number;
  is64?: boolean;
  big?: boolean;
}

export function elfOf({ sections = {}, data, address = 0x400000, is64 = true, big = false }: ElfParts): Buffer {
  const put = (bytes: Buffer, at: number, value: number, size: 2 | 4 | 8) => {
    if (size === 2) big ? bytes.writeUInt16BE(value, at) : bytes.writeUInt16LE(value, at);
    else if (size === 4) big ? bytes.writeUInt32BE(value, at) : bytes.writeUInt32LE(value, at);
    else big ? bytes.writeBigUInt64BE(BigInt(value), at) : bytes.writeBigUInt64LE(BigInt(value), at);
  };
  const width = is64 ? 8 : 4;
  const [headSize, segmentSize, sectionSize] = is64 ? [64, 56, 64] : [52, 32, 40];
  const names = Buffer.from(`\0${Object.keys(sections).join('\0')}\0.shstrtab\0`);
  const contents = [...Object.entries(sections), ['.shstrtab', names] as const];
  const start = 256;
  const parts: Buffer[] = [];
  const placed = new Map<string, { offset: number; size: number }>();
  let end = start;
  const place = (name: string, content: Buffer) => {
    placed.set(name, { offset: end, size: content.length });
    const padded = Buffer.concat([content, Buffer.alloc((16 - (content.length % 16)) % 16)]);
    parts.push(padded);
    end += padded.length;
  };
  if (data) place('data', data);
  if (contents.length > 1) for (const [name, content] of contents) place(name, content);
  const head = Buffer.alloc(start);
  head.writeUInt32BE(0x7f454c46);
  head[4] = is64 ? 2 : 1;
  head[5] = big ? 2 : 1;
  const put2 = (narrow: number, broad: number, value: number, size: 2 | 4 | 8) => put(head, is64 ? broad : narrow, value, size);
  put2(42, 54, segmentSize, 2);
  put2(46, 58, sectionSize, 2);
  const of = placed.get('data');
  if (of) {
    put2(28, 32, 128, width);
    put2(44, 56, 1, 2);
    put(head, 128, 1, 4);
    put(head, 128 + (is64 ? 4 : 24), 6, 4);
    put(head, 128 + (is64 ? 8 : 4), of.offset, width);
    put(head, 128 + (is64 ? 16 : 8), address, width);
    put(head, 128 + (is64 ? 32 : 16), of.size, width);
  }
  const table: Buffer[] = [];
  if (contents.length > 1) {
    put2(32, 40, end, width);
    put2(48, 60, contents.length, 2);
    put2(50, 62, contents.length - 1, 2);
    for (const [name] of contents) {
      const header = Buffer.alloc(sectionSize);
      const { offset, size } = placed.get(name) as { offset: number; size: number };
      put(header, 0, names.indexOf(`\0${name}\0`) + 1, 4);
      put(header, 4, 1, 4);
      put(header, is64 ? 24 : 16, offset, width);
      put(header, is64 ? 32 : 20, size, width);
      table.push(header);
    }
  }
  const bytes = Buffer.concat([head.subarray(0, Math.max(start, headSize)), ...parts, ...table]);
  return Buffer.concat([bytes, Buffer.alloc(Math.max(0, 600 - bytes.length))]);
}

export function peOf(sections: Readonly<Record<string, Buffer>>): Buffer {
  const head = Buffer.alloc(1024);
  head.write('MZ');
  head.writeUInt32LE(64, 0x3c);
  head.writeUInt32LE(0x00004550, 64);
  head.writeUInt16LE(Object.keys(sections).length, 70);
  head.writeUInt16LE(112, 84);
  head.writeUInt16LE(0x20b, 88);
  head.writeBigUInt64LE(0x140000000n, 88 + 24);
  const parts: Buffer[] = [];
  let offset = head.length;
  for (const [index, [name, content]] of Object.entries(sections).entries()) {
    const at = 88 + 112 + index * 40;
    const padded = Buffer.concat([content, Buffer.alloc(512 - (content.length % 512))]);
    head.write(name, at);
    head.writeUInt32LE(content.length, at + 8);
    head.writeUInt32LE(0x1000 * (index + 1), at + 12);
    head.writeUInt32LE(padded.length, at + 16);
    head.writeUInt32LE(offset, at + 20);
    head.writeUInt32LE(name === '.data' ? 0xc0000040 : 0x60000020, at + 36);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([head, ...parts]);
}

export function machOOf(sections: Readonly<Record<string, Buffer>>): Buffer {
  const entries = Object.entries(sections);
  const size = 72 + entries.length * 80;
  const head = Buffer.alloc(512);
  head.writeUInt32LE(0xfeedfacf);
  head.writeUInt32LE(1, 16);
  head.writeUInt32LE(size, 20);
  head.writeUInt32LE(0x19, 32);
  head.writeUInt32LE(size, 36);
  head.write('__DATA', 40);
  head.writeBigUInt64LE(0x100000000n, 56);
  head.writeBigUInt64LE(512n, 72);
  head.writeUInt32LE(3, 88);
  head.writeUInt32LE(3, 92);
  head.writeUInt32LE(entries.length, 96);
  const parts: Buffer[] = [];
  let offset = head.length;
  for (const [index, [name, content]] of entries.entries()) {
    const at = 104 + index * 80;
    head.write(name, at);
    head.write('__DATA', at + 16);
    head.writeBigUInt64LE(BigInt(0x100000000 + offset - 512), at + 32);
    head.writeBigUInt64LE(BigInt(content.length), at + 40);
    head.writeUInt32LE(offset, at + 48);
    const padded = Buffer.concat([content, Buffer.alloc((16 - (content.length % 16)) % 16)]);
    parts.push(padded);
    offset += padded.length;
  }
  head.writeBigUInt64LE(BigInt(offset - 512), 80);
  return Buffer.concat([head, ...parts]);
}
