import { promisify } from 'node:util';
import { crc32, inflateRaw as inflateRawCallback, type ZlibOptions } from 'node:zlib';

/** What a file may unfold to, in bytes: CloudTrail's own files stay far below it, and a bomb does not. */
const MAX_INFLATED = 512 * 1024 * 1024;
const TRAILER = 8;

const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16 } as const;

/** With `info` the engine is given too, which knows how many bytes it took. */
const inflateRaw = promisify(inflateRawCallback) as unknown as (
  bytes: Uint8Array,
  options: ZlibOptions & { info: true },
) => Promise<{ buffer: Buffer; engine: { bytesWritten: number } }>;

/**
 * Inflates a gzip file of exactly one member (RFC 1952), or says what is wrong with it. Bytes after the member are refused:
 * they are outside of everything that a digest of the contents covers, and other readers take them for contents.
 */
export async function gunzipMember(bytes: Uint8Array): Promise<Buffer | string> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = endOfHeader(file);
  if (start === undefined) return 'it is not a gzip file';
  const stated = file.readUInt32LE(file.length - 4);
  // The stated length saves copying piece by piece; it is checked like the rest.
  const chunkSize = Math.min(Math.max(stated + 1, 64 * 1024), 16 * 1024 * 1024);
  const inflated = await inflateRaw(file.subarray(start), { info: true, maxOutputLength: MAX_INFLATED, chunkSize }).catch(() => undefined);
  if (inflated === undefined) return 'its compressed data is damaged, cut off or too large';
  const { buffer, engine } = inflated;
  const trailer = start + engine.bytesWritten;
  if (file.length < trailer + TRAILER) return 'it is cut off';
  if (file.length > trailer + TRAILER) return 'there are bytes after the end of the compressed data';
  if (file.readUInt32LE(trailer) !== crc32(buffer) || stated !== buffer.length) return 'its checksum does not fit its contents';
  return buffer;
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
