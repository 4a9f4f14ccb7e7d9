import { readElf } from './elf.ts';
import { readMachO } from './mach-o.ts';
import { readPe } from './pe.ts';

/** A part of a program that lies in the file and, when it runs, in memory. */
export interface Part {
  /** Of a section; segments have none, or that of their format. */
  name: string;
  /** In memory. What no JavaScript number can be exact of is Infinity. */
  address: number;
  /** In the bytes of the program, together with `size` not necessarily inside of them. */
  offset: number;
  size: number;
}

/** An ELF, PE or Mach-O image. */
export interface Program {
  /** The bytes that offsets are in: the file, or one architecture of it. */
  bytes: Buffer;
  sections: readonly Part[];
  /** Where addresses are in the file. */
  segments: readonly Part[];
  /** The first part that is data which the program can write, and not code. */
  data?: Part;
}

/** Sections and segments that are looked at: no compiler writes as many. */
export const MOST_PARTS = 4096;

/**
 * Finds sections and segments of a program, of each architecture that it is for. What is damaged has fewer of them: whether
 * that matters is known where something in them is looked for.
 */
export function programsOf(content: Uint8Array): Program[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length < 64) return [];
  const magic = bytes.readUInt32BE(0);
  if (magic === 0x7f454c46) return listOf(readElf(bytes));
  if (bytes[0] === 0x4d && bytes[1] === 0x5a) return listOf(readPe(bytes));
  if (magic === 0xcafebabe) return architectures(bytes).flatMap((one) => listOf(readMachO(one)));
  return listOf(readMachO(bytes));
}

const listOf = (program: Program | undefined): Program[] => (program ? [program] : []);

/** A class of Java starts with the same word; its next one is a version of at least 45. */
function architectures(bytes: Buffer): Buffer[] {
  const count = bytes.readUInt32BE(4);
  if (count > 40) return [];
  const found: Buffer[] = [];
  for (let index = 0; index < count && 8 + (index + 1) * 20 <= bytes.length; index++) {
    const [offset, size] = [bytes.readUInt32BE(16 + index * 20), bytes.readUInt32BE(20 + index * 20)];
    if (offset + size <= bytes.length && size >= 64) found.push(bytes.subarray(offset, offset + size));
  }
  return found;
}

/** The content of a part, as far as the file has it. */
export const contentOf = ({ bytes }: Program, { offset, size }: Part): Buffer =>
  offset >= bytes.length ? bytes.subarray(0, 0) : bytes.subarray(offset, Math.min(offset + size, bytes.length));

/** What lies in memory at an address, until the end of its segment; undefined where the file has nothing of it. */
export function contentAt(program: Program, address: number): Buffer | undefined {
  for (const { address: start, offset, size } of program.segments) {
    if (address >= start && address < start + size)
      return contentOf(program, { name: '', address, offset: offset + address - start, size: size - (address - start) });
  }
  return undefined;
}

/** A 64-bit number as one that can be compared. */
export function wide(value: bigint): number {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : Number.POSITIVE_INFINITY;
}

/** A name of fixed length that ends at its first zero. */
export function fixedName(bytes: Buffer, start: number, length: number): string {
  const name = bytes.toString('latin1', start, start + length);
  const end = name.indexOf('\0');
  return end < 0 ? name : name.slice(0, end);
}
