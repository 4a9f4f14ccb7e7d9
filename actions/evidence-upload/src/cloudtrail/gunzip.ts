import { crc32, inflateRawSync } from 'node:zlib';

/** What a file may unfold to, in bytes: CloudTrail's own files stay far below it, and a bomb does not. */
const MAX_INFLATED = 512 * 1024 * 1024;

const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16 } as const;

/**
 * Inflates a gzip file of exactly one member (RFC 1952), or says what is wrong with it. Bytes after the member are refused:
 * they are outside of everything that a digest of the contents covers, and other readers take them for contents.
 */
export function gunzipMember(bytes: Uint8Array): Buffer | string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = endOfHeader(file);
  if (start === undefined) return 'it is not a gzip file';
  let inflated: Buffer;
  let used: number;
  try {
    // `info` gives the engine too, which the types do not know.
    const answer = inflateRawSync(file.subarray(start), { info: true, maxOutputLength: MAX_INFLATED } as object) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    inflated = answer.buffer;
    used = answer.engine.bytesWritten;
  } catch {
    return 'its compressed data is damaged, cut off or too large';
  }
  const trailer = start + used;
  if (file.length < trailer + 8) return 'it is cut off';
  if (file.length > trailer + 8) return 'there are bytes after the end of the compressed data';
  if (file.readUInt32LE(trailer) !== crc32(inflated) || file.readUInt32LE(trailer + 4) !== inflated.length)
    return 'its checksum does not fit its contents';
  return inflated;
}

function endOfHeader(file: Buffer): number | undefined {
  if (file.length < 18 || file[0] !== 0x1f || file[1] !== 0x8b || file[2] !== 8) return undefined;
  const flags = file[3] as number;
  let at = 10;
  if (flags & FLAG.extra) at += 2 + file.readUInt16LE(at);
  for (const flag of [FLAG.name, FLAG.comment]) {
    if (!(flags & flag)) continue;
    const end = file.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  if (flags & FLAG.headerCrc) at += 2;
  return at < file.length ? at : undefined;
}
