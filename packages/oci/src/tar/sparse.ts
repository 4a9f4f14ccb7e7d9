import { BLOCK, HeaderProblem, numberAt } from './header.ts';
import { type PaxRecords, paxNumber, paxText } from './pax.ts';

/** A part of a sparse file that is in the archive; between the parts there are zeros. */
export interface Part {
  offset: number;
  length: number;
}

/** Parts that a sparse file may have. */
const MOST_PARTS = 1_000_000;

/** A file with holes. */
export interface Sparse {
  /** Bytes of the file with its holes. */
  size: number;
  /** Undefined where the map stands before the content (GNU.sparse 1.0). */
  parts: readonly Part[] | undefined;
}

/** What an extended header says of holes (GNU.sparse 0.0, 0.1 and 1.0). @throws HeaderProblem */
export function paxSparse(records: PaxRecords): Sparse | undefined {
  const major = paxText(records, 'GNU.sparse.major');
  if (major !== undefined) {
    if (major !== '1' || paxText(records, 'GNU.sparse.minor') !== '0')
      throw new HeaderProblem('an extended header has a sparse format that is not known');
    return { size: sizeOf(paxNumber(records, 'GNU.sparse.realsize')), parts: undefined };
  }
  const map = paxText(records, 'GNU.sparse.map');
  const numbers =
    map === undefined
      ? records.flatMap(([key, value]) => (key === 'GNU.sparse.offset' || key === 'GNU.sparse.numbytes' ? [value] : []))
      : map.split(',');
  const size = paxNumber(records, 'GNU.sparse.size');
  if (size === undefined && numbers.length === 0) return undefined;
  return { size: sizeOf(size), parts: partsOf(numbers.map(decimal), sizeOf(size)) };
}

function sizeOf(size: number | undefined): number {
  if (size === undefined) throw new HeaderProblem('a sparse file has no size');
  return size;
}

/** The map of a GNU header of type S: four parts, and 21 in each block that follows. @throws HeaderProblem */
export class GnuSparseMap {
  readonly size: number;
  readonly #numbers: number[] = [];
  /** Whether another block of the map follows. */
  more: boolean;

  constructor(header: Buffer) {
    this.size = numberAt(header, 483, 495);
    this.more = this.#add(header, 386, 4, 482);
  }

  add(block: Buffer): void {
    this.more = this.#add(block, 0, 21, 504);
  }

  parts(): readonly Part[] {
    return partsOf(this.#numbers, this.size);
  }

  #add(block: Buffer, start: number, count: number, extended: number): boolean {
    for (let index = 0; index < count; index += 1) {
      const at = start + index * 24;
      if (block[at] === 0) break;
      this.#numbers.push(numberAt(block, at, at + 12), numberAt(block, at + 12, at + 24));
    }
    if (this.#numbers.length > 2 * MOST_PARTS) throw new HeaderProblem('a sparse file has too many parts');
    return block[extended] !== 0;
  }
}

/**
 * The map before the content of a GNU.sparse 1.0 file: decimal numbers, one a line, filled up to a block.
 * @param next the next block of the content
 * @returns the parts and the bytes that the map took
 * @throws HeaderProblem
 */
export async function leadingMap(next: () => Promise<Buffer>, size: number): Promise<{ parts: readonly Part[]; length: number }> {
  const numbers: number[] = [];
  let line = '';
  let wanted: number | undefined;
  for (let length = BLOCK; ; length += BLOCK) {
    const lines = (line + (await next()).toString('latin1')).split('\n');
    line = lines.pop() ?? '';
    if (line.length > 2 * BLOCK) throw new HeaderProblem('the map of a sparse file is none');
    for (const text of lines) {
      if (wanted === undefined) {
        wanted = 2 * decimal(text);
        if (wanted > 2 * MOST_PARTS) throw new HeaderProblem('a sparse file has too many parts');
      } else if (numbers.length < wanted) numbers.push(decimal(text));
    }
    if (numbers.length === wanted) return { parts: partsOf(numbers, size), length };
  }
}

function decimal(text: string): number {
  if (!/^\d{1,16}$/.test(text) || !Number.isSafeInteger(Number(text))) throw new HeaderProblem('the map of a sparse file is none');
  return Number(text);
}

function partsOf(numbers: readonly number[], size: number): readonly Part[] {
  if (numbers.length % 2 === 1 || numbers.length > 2 * MOST_PARTS) throw new HeaderProblem('the map of a sparse file is none');
  const parts: Part[] = [];
  let end = 0;
  for (let index = 0; index < numbers.length; index += 2) {
    const [offset, length] = [numbers[index] as number, numbers[index + 1] as number];
    if (offset < end || offset + length > size) throw new HeaderProblem('the map of a sparse file contradicts itself');
    end = offset + length;
    parts.push({ offset, length });
  }
  return parts;
}
