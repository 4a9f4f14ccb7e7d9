import { fixedName, MOST_PARTS, type Part, type Program, wide } from './program.ts';

const HEADER = 40;
/** Initialised data that can be read and written, whatever its alignment. */
const DATA = 0xc0000040;
const ALIGNMENT = 0x00f00000;

/** Reads the headers of a PE file (Microsoft's PE format). Its sections are also what is loaded. */
export function readPe(bytes: Buffer): Program | undefined {
  const start = bytes.readUInt32LE(0x3c);
  if (start + 24 > bytes.length || bytes.readUInt32LE(start) !== 0x00004550) return undefined;
  const count = Math.min(bytes.readUInt16LE(start + 6), MOST_PARTS);
  const optional = start + 24;
  const table = optional + bytes.readUInt16LE(start + 20);
  let base = 0;
  if (optional + 32 <= bytes.length) {
    const is64 = bytes.readUInt16LE(optional) === 0x20b;
    base = is64 ? wide(bytes.readBigUInt64LE(optional + 24)) : bytes.readUInt32LE(optional + 28);
  }
  const sections: Part[] = [];
  let data: Part | undefined;
  for (let index = 0; index < count; index++) {
    const at = table + index * HEADER;
    if (at + HEADER > bytes.length) break;
    const part = {
      name: fixedName(bytes, at, 8),
      address: base + bytes.readUInt32LE(at + 12),
      offset: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 16),
    };
    sections.push(part);
    if ((bytes.readUInt32LE(at + 36) & ~ALIGNMENT) >>> 0 === DATA && part.size > 0) data ??= part;
  }
  return { bytes, sections, segments: sections, ...(data && { data }) };
}
