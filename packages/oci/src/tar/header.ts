import { archiveText } from './text.ts';

/** Bytes of a block: headers and contents start at its multiples. */
export const BLOCK = 512;

/** A header block as it stands, before extended headers change it. */
export interface RawHeader {
  name: string;
  mode: number;
  /** Bytes of content that follow. */
  size: number;
  /** The type flag, as a character. */
  type: string;
  link: string;
}

/** Why a block is no header, as the end of a sentence. */
export class HeaderProblem extends Error {}

/** Whether a block has only zeros, as the two at the end of an archive. */
export function isZero(block: Buffer): boolean {
  if (block[0] !== 0) return false;
  for (const byte of block) if (byte !== 0) return false;
  return true;
}

/**
 * Reads a header block of the v7, ustar, GNU or star format.
 * @throws HeaderProblem
 */
export function parseHeader(block: Buffer): RawHeader {
  if (!hasChecksum(block)) throw new HeaderProblem('the checksum of a header is wrong');
  const magic = block.toString('latin1', 257, 263);
  const prefixEnd = magic !== 'ustar\0' ? 0 : block.toString('latin1', 508, 512) === 'tar\0' ? 476 : 500;
  const prefix = prefixEnd === 0 ? '' : field(block, 345, prefixEnd);
  const name = field(block, 0, 100);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    mode: numberAt(block, 100, 108),
    size: numberAt(block, 124, 136),
    type: String.fromCharCode(block[156] as number),
    link: block[157] === 0 ? '' : field(block, 157, 257),
  };
}

/** Text up to the first zero byte. */
export function field(block: Buffer, start: number, end: number): string {
  const zero = block.indexOf(0, start);
  return archiveText(block, start, zero === -1 || zero > end ? end : zero);
}

/**
 * A number in octal digits, or in base 256 where the first bit is set (GNU, star).
 * @throws HeaderProblem
 */
export function numberAt(block: Buffer, start: number, end: number): number {
  const first = block[start] as number;
  if (first & 0x80) {
    if (first & 0x40) throw new HeaderProblem('a header has a negative number');
    let value = first & 0x3f;
    for (let index = start + 1; index < end; index += 1) {
      value = value * 256 + (block[index] as number);
      if (value > Number.MAX_SAFE_INTEGER) throw new HeaderProblem('a header has a number that is too large');
    }
    return value;
  }
  let index = start;
  while (index < end && (block[index] === 0x20 || block[index] === 0)) index += 1;
  let value = 0;
  for (; index < end; index += 1) {
    const digit = (block[index] as number) - 0x30;
    if (digit < 0 || digit > 7) break;
    value = value * 8 + digit;
  }
  for (; index < end; index += 1) {
    if (block[index] !== 0x20 && block[index] !== 0) throw new HeaderProblem('a header has a number that is none');
  }
  return value;
}

/** The sum of all bytes with the checksum's own as blanks; some old writers took bytes as signed. */
function hasChecksum(block: Buffer): boolean {
  let sum = 8 * 0x20;
  let large = 0;
  for (let index = 0; index < BLOCK; index += 1) {
    if (index === 148) index = 156;
    const byte = block[index] as number;
    sum += byte;
    if (byte > 127) large += 1;
  }
  const stated = numberAt(block, 148, 156);
  return stated === sum || stated === sum - 256 * large;
}
