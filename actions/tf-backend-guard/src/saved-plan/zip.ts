import { inflateRawSync } from 'node:zlib';

/** The most that a member may have when unpacked: plans of very large configurations have some 100 MB. */
const MAX_BYTES = 512 * 1024 * 1024;

/**
 * The bytes of one member of a zip archive (PKWARE APPNOTE 6.3), by its central directory.
 * Undefined where the archive is damaged, too large, packed in another way, or has no such member, or more than one.
 */
export function zipMember(archive: Buffer, name: string): Buffer | undefined {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > archive.length) return undefined;
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  let found: Buffer | undefined;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== 0x02014b50) return undefined;
    const method = archive.readUInt16LE(at + 10);
    const packed = archive.readUInt32LE(at + 20);
    const length = archive.readUInt16LE(at + 28);
    const skipped = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const local = archive.readUInt32LE(at + 42);
    const own = archive.toString('utf8', at + 46, at + 46 + length);
    at += 46 + length + skipped;
    if (own !== name) continue;
    if (found || local + 30 > archive.length || archive.readUInt32LE(local) !== 0x04034b50) return undefined;
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    if (start + packed > archive.length) return undefined;
    const bytes = archive.subarray(start, start + packed);
    try {
      found = method === 0 ? bytes : method === 8 ? inflateRawSync(bytes, { maxOutputLength: MAX_BYTES }) : undefined;
    } catch {
      return undefined;
    }
    if (!found) return undefined;
  }
  return found;
}
