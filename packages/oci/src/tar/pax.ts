import { HeaderProblem } from './header.ts';
import { archiveText } from './text.ts';

/** Records of an extended header, in their order: a key can stand several times. */
export type PaxRecords = readonly (readonly [key: string, value: string])[];

/**
 * Parses the content of an extended header (POSIX pax): `length key=value\n`, where the length counts all of the record.
 * @throws HeaderProblem
 */
export function parsePax(content: Buffer): PaxRecords {
  const records: [string, string][] = [];
  for (let start = 0; start < content.length; ) {
    const blank = content.indexOf(0x20, start);
    const digits = blank > start && blank - start < 16 ? content.toString('latin1', start, blank) : '';
    const end = start + Number(digits);
    const equals = content.indexOf(0x3d, blank + 1);
    if (!/^[1-9]\d*$/.test(digits) || end > content.length || equals <= blank + 1 || equals >= end || content[end - 1] !== 0x0a)
      throw new HeaderProblem('an extended header has a record that is none');
    records.push([archiveText(content, blank + 1, equals), archiveText(content, equals + 1, end - 1)]);
    start = end;
  }
  return records;
}

/** The value of a key that counts: the last. An empty one takes back those before. @throws HeaderProblem */
export function paxText(records: PaxRecords, key: string): string | undefined {
  const value = records.findLast(([name]) => name === key)?.[1] || undefined;
  if (value?.includes('\0')) throw new HeaderProblem(`an extended header has a "${key}" with a zero byte`);
  return value;
}

/** As paxText, for a number of bytes. @throws HeaderProblem */
export function paxNumber(records: PaxRecords, key: string): number | undefined {
  const value = paxText(records, key);
  if (value === undefined) return undefined;
  if (!/^\d{1,16}$/.test(value) || !Number.isSafeInteger(Number(value)))
    throw new HeaderProblem(`an extended header has a "${key}" that is no size`);
  return Number(value);
}
