import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive that a test makes, with lies where it has them. */
export interface TestEntry {
  name: string;
  content: string | Uint8Array;
  stored?: boolean;
  encrypted?: boolean;
  method?: number;
  /** Name in the local header. */
  localName?: string;
  /** Said to be its size. */
  size?: number;
  crc?: number;
  /** Sizes in the header stand after the data. */
  streamed?: boolean;
}

/** A zip file. @param zip64 whether sizes and numbers are written in 64 bits */
export function zipOf(entries: readonly TestEntry[], { zip64 = false, comment = '' } = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content as Uint8Array);
    const data = entry.stored ? content : deflateRawSync(content);
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const flags = (entry.encrypted ? 1 : 0) | (entry.streamed ? 8 : 0);
    const [crc, size] = [entry.crc ?? crc32(content), entry.size ?? content.length];
    const local = header(0x04034b50, 30, entry.localName ?? entry.name);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    if (!entry.streamed) sizes(local, 14, crc, data.length, size);
    local.writeUInt16LE(Buffer.byteLength(entry.localName ?? entry.name), 26);
    const extra = zip64 ? Buffer.alloc(28) : Buffer.alloc(0);
    const central = Buffer.concat([header(0x02014b50, 46, entry.name), extra]);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method, 10);
    sizes(central, 16, crc, zip64 ? 0xffffffff : data.length, zip64 ? 0xffffffff : size);
    central.writeUInt16LE(Buffer.byteLength(entry.name), 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(zip64 ? 0xffffffff : offset, 42);
    if (zip64) {
      const at = central.length - extra.length;
      central.writeUInt16LE(1, at);
      central.writeUInt16LE(24, at + 2);
      central.writeBigUInt64LE(BigInt(size), at + 4);
      central.writeBigUInt64LE(BigInt(data.length), at + 12);
      central.writeBigUInt64LE(BigInt(offset), at + 20);
    }
    directory.push(central);
    const after = entry.streamed ? Buffer.alloc(16) : Buffer.alloc(0);
    if (entry.streamed) {
      after.writeUInt32LE(0x08074b50, 0);
      sizes(after, 4, crc, data.length, size);
    }
    parts.push(local, data, after);
    offset += local.length + data.length + after.length;
  }
  const list = Buffer.concat(directory);
  const end = header(0x06054b50, 22, comment);
  end.writeUInt16LE(zip64 ? 0xffff : entries.length, 8);
  end.writeUInt16LE(zip64 ? 0xffff : entries.length, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : list.length, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...parts, list, ...(zip64 ? wideEnd(entries.length, list.length, offset) : []), end]);
}

function wideEnd(count: number, size: number, offset: number): Buffer[] {
  const end = header(0x06064b50, 56, '');
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  const locator = header(0x07064b50, 20, '');
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  return [end, locator];
}

function header(signature: number, size: number, name: string): Buffer {
  const bytes = Buffer.alloc(size + Buffer.byteLength(name));
  bytes.writeUInt32LE(signature);
  bytes.write(name, size);
  return bytes;
}

function sizes(bytes: Buffer, at: number, crc: number, packed: number, size: number): void {
  bytes.writeUInt32LE(crc, at);
  bytes.writeUInt32LE(packed, at + 4);
  bytes.writeUInt32LE(size, at + 8);
}
