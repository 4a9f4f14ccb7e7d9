import { createHash } from 'node:crypto';
import { Refusal } from '../http.ts';

/** Checksum algorithms of S3 that the sandbox computes. */
export type ChecksumAlgorithm = 'CRC32' | 'CRC32C' | 'CRC64NVME' | 'SHA1' | 'SHA256';

export interface Checksum {
  algorithm: ChecksumAlgorithm;
  /** Base64, over the full object. */
  value: string;
}

const SIZES: Record<ChecksumAlgorithm, number> = { CRC32: 4, CRC32C: 4, CRC64NVME: 8, SHA1: 20, SHA256: 32 };
/** Asks for checksums in an answer; every other header of the prefix declares one. */
const MODE_HEADER = 'x-amz-checksum-mode';
const PREFIX = 'x-amz-checksum-';

export const checksumHeader = ({ algorithm, value }: Checksum): Record<string, string> => ({
  [`${PREFIX}${algorithm.toLowerCase()}`]: value,
  'x-amz-checksum-type': 'FULL_OBJECT',
});

/**
 * The checksum that headers (with the trailers of a chunked body) declare for a body, verified.
 * @throws InvalidRequest, BadDigest, NotImplemented for algorithms that the sandbox does not compute
 */
export function declaredChecksum(headers: Readonly<Record<string, string>>, body: Uint8Array): Checksum | undefined {
  const names = Object.keys(headers).filter((name) => name.startsWith(PREFIX) && name !== MODE_HEADER);
  if (names.length > 1) throw invalid('Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.');
  const promised = headers['x-amz-sdk-checksum-algorithm'];
  const [name] = names;
  if (name === undefined) {
    if (promised !== undefined)
      throw invalid('x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.');
    return undefined;
  }
  const algorithm = name.slice(PREFIX.length).toUpperCase();
  if (!isAlgorithm(algorithm))
    throw new Refusal(501, 'NotImplemented', `The sandbox does not compute ${algorithm.slice(0, 32)} checksums.`);
  if (promised !== undefined && promised.toUpperCase() !== algorithm)
    throw invalid('Value for x-amz-sdk-checksum-algorithm header is invalid.');
  const value = headers[name] as string;
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length !== SIZES[algorithm] || bytes.toString('base64') !== value) throw invalid(`Value for ${name} header is invalid.`);
  if (checksum(algorithm, body) !== value)
    throw new Refusal(400, 'BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`);
  return { algorithm, value };
}

/** Whether `Content-MD5` is there and right. @throws InvalidDigest, BadDigest */
export function checkContentMd5(header: string | undefined, body: Uint8Array): boolean {
  if (header === undefined) return false;
  if (Buffer.from(header, 'base64').length !== 16) throw new Refusal(400, 'InvalidDigest', 'The Content-MD5 you specified was invalid.');
  if (createHash('md5').update(body).digest('base64') !== header)
    throw new Refusal(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.');
  return true;
}

/** The base64 checksum of a whole body. */
export function checksum(algorithm: ChecksumAlgorithm, body: Uint8Array): string {
  switch (algorithm) {
    case 'SHA256':
    case 'SHA1':
      return createHash(algorithm.toLowerCase()).update(body).digest('base64');
    case 'CRC32':
    case 'CRC32C': {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(crc32(algorithm === 'CRC32' ? 0xedb88320 : 0x82f63b78, body));
      return bytes.toString('base64');
    }
    case 'CRC64NVME':
      return crc64nvme(body).toString('base64');
  }
}

const tables32 = new Map<number, Uint32Array>();

/** Reflected CRC-32 of a polynomial. */
function crc32(polynomial: number, body: Uint8Array): number {
  let table = tables32.get(polynomial);
  if (!table) {
    table = Uint32Array.from({ length: 256 }, (_, index) => {
      let value = index;
      for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
      return value >>> 0;
    });
    tables32.set(polynomial, table);
  }
  let crc = 0xffffffff;
  for (let index = 0; index < body.length; index += 1) crc = (table[(crc ^ (body[index] as number)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

let table64: { high: Uint32Array; low: Uint32Array } | undefined;

/** Reflected CRC-64/NVME, in two 32-bit halves because BigInt is 50 times slower. */
function crc64nvme(body: Uint8Array): Buffer {
  if (!table64) {
    table64 = { high: new Uint32Array(256), low: new Uint32Array(256) };
    for (let index = 0; index < 256; index += 1) {
      let value = BigInt(index);
      for (let bit = 0; bit < 8; bit += 1) value = value & 1n ? (value >> 1n) ^ 0x9a6c9329ac4bc9b5n : value >> 1n;
      table64.high[index] = Number(value >> 32n);
      table64.low[index] = Number(value & 0xffffffffn);
    }
  }
  let high = 0xffffffff;
  let low = 0xffffffff;
  for (let position = 0; position < body.length; position += 1) {
    const index = (low ^ (body[position] as number)) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ (table64.low[index] as number);
    high = (high >>> 8) ^ (table64.high[index] as number);
  }
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(~high >>> 0, 0);
  bytes.writeUInt32BE(~low >>> 0, 4);
  return bytes;
}

const isAlgorithm = (name: string): name is ChecksumAlgorithm => Object.hasOwn(SIZES, name);
const invalid = (message: string) => new Refusal(400, 'InvalidRequest', message);
