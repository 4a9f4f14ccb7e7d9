import { fixedName, MOST_PARTS, type Part, type Program, wide } from './program.ts';

const SEGMENT = 1;
const SEGMENT_64 = 0x19;
const READ_WRITE = 3;

/** Reads the load commands of a Mach-O file of one architecture. */
export function readMachO(bytes: Buffer): Program | undefined {
  const big = bytes.readUInt32BE(0);
  const little = big === 0xcefaedfe || big === 0xcffaedfe;
  const is64 = big === 0xcffaedfe || big === 0xfeedfacf;
  if (!little && big !== 0xfeedface && big !== 0xfeedfacf) return undefined;
  const word = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const long = (at: number) => (is64 ? wide(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at)) : word(at));
  const width = is64 ? 8 : 4;

  const sections: Part[] = [];
  const segments: Part[] = [];
  let data: Part | undefined;
  let at = is64 ? 32 : 28;
  for (let left = Math.min(word(16), MOST_PARTS); left > 0 && at + 8 <= bytes.length; left--) {
    const size = word(at + 4);
    const head = 40 + 4 * width;
    if (size < 8 || at + size > bytes.length) break;
    if (word(at) === (is64 ? SEGMENT_64 : SEGMENT) && size >= head) {
      const values = at + 24;
      const part = {
        name: fixedName(bytes, at + 8, 16),
        address: long(values),
        offset: long(values + 2 * width),
        size: long(values + 3 * width),
      };
      if (part.name !== '__PAGEZERO' && part.size > 0) {
        segments.push(part);
        const flags = values + 4 * width;
        if (part.address !== 0 && word(flags) === READ_WRITE && word(flags + 4) === READ_WRITE) data ??= part;
      }
      const length = is64 ? 80 : 68;
      const count = word(values + 4 * width + 8);
      for (let index = 0; index < count && sections.length < MOST_PARTS; index++) {
        const section = at + head + index * length;
        if (section + length > at + size) break;
        sections.push({
          name: fixedName(bytes, section, 16),
          address: long(section + 32),
          size: long(section + 32 + width),
          offset: word(section + 32 + 2 * width),
        });
      }
    }
    at += size;
  }
  return { bytes, sections, segments, ...(data && { data }) };
}
