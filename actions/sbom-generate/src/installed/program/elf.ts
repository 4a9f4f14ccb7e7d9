import { fixedName, MOST_PARTS, type Part, type Program, wide } from './program.ts';

/** A section without bytes in the file, as those of a file with nothing but debugging information. */
const NOBITS = 8;
const LOAD = 1;
const EXECUTE_WRITE = 3;
const WRITE = 2;

/** Reads the headers of an ELF file (System V ABI, chapter 4). */
export function readElf(bytes: Buffer): Program | undefined {
  const is64 = bytes[4] === 2;
  const little = bytes[5] === 1;
  if ((!is64 && bytes[4] !== 1) || (!little && bytes[5] !== 2)) return undefined;
  const half = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const word = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const long = (at: number) => (is64 ? wide(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at)) : word(at));
  const at = (narrow: number, broad: number) => (is64 ? broad : narrow);
  const table = (start: number, size: number, count: number, least: number): number[] =>
    size < least
      ? []
      : Array.from({ length: Math.min(count, MOST_PARTS) }, (_, index) => start + index * size).filter(
          (entry) => entry + size <= bytes.length,
        );

  const segments: Part[] = [];
  let data: Part | undefined;
  for (const entry of table(long(at(28, 32)), half(at(42, 54)), half(at(44, 56)), at(32, 56))) {
    const part = { name: '', offset: long(entry + at(4, 8)), address: long(entry + at(8, 16)), size: long(entry + at(16, 32)) };
    if (word(entry) === LOAD) {
      segments.push(part);
      if ((word(entry + at(24, 4)) & EXECUTE_WRITE) === WRITE) data ??= part;
    }
  }

  const headers = table(long(at(32, 40)), half(at(46, 58)), half(at(48, 60)), at(40, 64));
  const names = headers[half(at(50, 62))];
  const text = names === undefined ? undefined : { start: long(names + at(16, 24)), size: long(names + at(20, 32)) };
  const sections: Part[] = [];
  for (const entry of headers) {
    const offset = word(entry);
    if (!text || offset >= text.size || text.start + offset >= bytes.length || word(entry + 4) === NOBITS) continue;
    sections.push({
      name: fixedName(bytes, text.start + offset, 32),
      address: long(entry + at(12, 16)),
      offset: long(entry + at(16, 24)),
      size: long(entry + at(20, 32)),
    });
  }
  return { bytes, sections, segments, ...(data && { data }) };
}
