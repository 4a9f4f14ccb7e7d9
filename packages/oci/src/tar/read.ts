import { ByteReader } from './bytes.ts';
import { BLOCK, field, HeaderProblem, isZero, parseHeader, type RawHeader } from './header.ts';
import { type PaxRecords, parsePax, paxNumber, paxText } from './pax.ts';
import { GnuSparseMap, leadingMap, type Part, paxSparse, type Sparse } from './sparse.ts';

export type TarKind = 'file' | 'hard-link' | 'symlink' | 'folder' | 'device';

/** An entry of an archive, as it is written there. */
export interface TarEntry {
  /** As it stands: it may be absolute, have `..`, or end in a slash. */
  name: string;
  kind: TarKind;
  /** Bytes of a file, with its holes; 0 for others. */
  size: number;
  /** Bytes of those that are not in the archive: the holes of a sparse file. */
  holes: number;
  /** Permission bits and those beyond. */
  mode: number;
  /** Target of a link, as it stands. */
  link: string;
  /** Offset of the content in the archive. */
  offset: number;
}

/** What is done with a file's content: a function decides by the first bytes, up to four. */
export type TarWant = 'skip' | 'content' | ((head: Uint8Array) => boolean);

export interface TarVisitor {
  /** Called for each entry in turn. What it gives counts for files. */
  entry(entry: TarEntry): TarWant | Promise<TarWant>;
  /** The whole content of a file, in memory of its own. Reading goes on when it is done. */
  content(entry: TarEntry, bytes: Buffer): Promise<void> | void;
}

/** Bytes of a long name or an extended header. */
const LARGEST_EXTENSION = 1024 * 1024;
/** Longer paths can be no files of Linux (PATH_MAX). */
const LONGEST_NAME = 4096;

/** Why an archive cannot be read, as the end of a sentence. */
export class TarProblem extends Error {
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}

/**
 * Reads a tar archive as programs do that unpack layers: v7, ustar, GNU and pax, with long names, sizes in base 256 and
 * sparse files. It ends at two blocks of zeros or at the end of the bytes; all bytes are read, also those after the end.
 * Time is linear, and memory is that of one wanted file.
 * @throws TarProblem for what is damaged or cut off
 */
export async function readTar(chunks: AsyncIterable<Uint8Array>, visitor: TarVisitor): Promise<void> {
  const input = new ByteReader(chunks);
  try {
    await readEntries(input, visitor);
    await input.drain();
  } catch (error) {
    throw error instanceof HeaderProblem ? new TarProblem(error.message, input.position) : error;
  } finally {
    await input.close();
  }
}

async function readEntries(input: ByteReader, visitor: TarVisitor): Promise<void> {
  let records: PaxRecords = [];
  let longName: string | undefined;
  let longLink: string | undefined;
  for (;;) {
    const block = input.now(BLOCK) ?? (await input.take(BLOCK));
    const isEnd = block.length === 0 || (block.length === BLOCK && isZero(block));
    const extended = records.length > 0 || longName !== undefined || longLink !== undefined;
    if (isEnd ? extended : block.length < BLOCK) throw cut(input);
    if (isEnd) {
      const second = await input.take(BLOCK);
      if (second.length === 0 || isZero(second)) return;
      throw new HeaderProblem('a block of zeros stands between entries');
    }
    const header = parseHeader(block);
    switch (header.type) {
      case 'L':
        longName = firstLine(await extension(input, header));
        continue;
      case 'K':
        longLink = firstLine(await extension(input, header));
        continue;
      case 'x':
        records = parsePax(await extension(input, header));
        continue;
      case 'g':
        refuseGlobal(parsePax(await extension(input, header)));
        continue;
    }
    const gnu = header.type === 'S' ? await gnuSparse(input, block) : undefined;
    const sparse: Sparse | undefined = gnu ?? (records.length > 0 ? paxSparse(records) : undefined);
    const stored = records.length > 0 ? (paxNumber(records, 'size') ?? header.size) : header.size;
    const sparseName = records.length > 0 ? paxText(records, 'GNU.sparse.name') : undefined;
    const name = sparseName ?? (records.length > 0 ? paxText(records, 'path') : undefined) ?? longName ?? header.name;
    const link = (records.length > 0 ? paxText(records, 'linkpath') : undefined) ?? longLink ?? header.link;
    const kind = kindOf(header.type, name);
    if (name.length > LONGEST_NAME || link.length > LONGEST_NAME)
      throw new HeaderProblem(`a name has more than ${LONGEST_NAME} characters`);
    if (records.length > 0) records = [];
    longName = undefined;
    longLink = undefined;
    const isFile = kind === 'file';
    const entry: TarEntry = {
      name,
      kind,
      size: isFile ? (sparse?.size ?? stored) : 0,
      holes: isFile && sparse ? Math.max(0, sparse.size - stored) : 0,
      mode: header.mode,
      link,
      offset: input.position,
    };
    const answer = visitor.entry(entry);
    const want = answer instanceof Promise ? await answer : answer;
    // Only files have content, whatever the size of others says: so read those that unpack layers.
    if (isFile) await readContent(input, entry, stored, sparse, want, visitor);
  }
}

async function readContent(
  input: ByteReader,
  entry: TarEntry,
  stored: number,
  sparse: Sparse | undefined,
  want: TarWant,
  visitor: TarVisitor,
): Promise<void> {
  const padded = stored + padding(stored);
  if (want === 'skip') {
    if (!input.skipNow(padded) && !(await input.skip(padded))) throw cut(input);
    return;
  }
  let left = padded;
  let parts: readonly Part[] | undefined = sparse?.parts;
  if (sparse && !parts) {
    const map = await leadingMap(async () => exactly(input, Math.min(BLOCK, left)), sparse.size);
    left -= map.length;
    parts = map.parts;
  }
  if (parts) {
    const inArchive = parts.reduce((sum, { length }) => sum + length, 0);
    if (inArchive > left) throw new HeaderProblem('a sparse file has less content than its map says');
    const bytes = Buffer.alloc(sparse?.size ?? 0);
    for (const { offset, length } of parts) (await exactly(input, length)).copy(bytes, offset);
    if (!(await input.skip(left - inArchive))) throw cut(input);
    if (want === 'content' || want(bytes.subarray(0, 4))) await visitor.content(entry, bytes);
    return;
  }
  let first: Buffer = Buffer.alloc(0);
  if (want !== 'content') {
    first = Buffer.from(await exactly(input, Math.min(4, stored)));
    if (!want(first)) {
      if (!(await input.skip(padded - first.length))) throw cut(input);
      return;
    }
  }
  const bytes = Buffer.allocUnsafeSlow(stored);
  first.copy(bytes);
  if ((await input.fill(bytes, first.length)) < stored || !(await input.skip(padded - stored))) throw cut(input);
  await visitor.content(entry, bytes);
}

/** Content of a header that extends the next one. */
async function extension(input: ByteReader, { size }: RawHeader): Promise<Buffer> {
  if (size > LARGEST_EXTENSION) throw new HeaderProblem(`an extended header has ${size} bytes`);
  const content = Buffer.from(await exactly(input, size));
  if (!(await input.skip(padding(size)))) throw cut(input);
  return content;
}

async function gnuSparse(input: ByteReader, header: Buffer): Promise<Sparse> {
  const map = new GnuSparseMap(header);
  while (map.more) map.add(await exactly(input, BLOCK));
  return { size: map.size, parts: map.parts() };
}

/** What unpacks layers does not apply global headers, and other readers do: one that changes what is read has no one meaning. */
function refuseGlobal(records: PaxRecords): void {
  const changing = records.find(([key]) => /^(?:path|linkpath|size|GNU\.sparse\..*)$/.test(key));
  if (changing) throw new HeaderProblem(`a global extended header sets "${changing[0]}"`);
}

async function exactly(input: ByteReader, length: number): Promise<Buffer> {
  const bytes = await input.take(length);
  if (bytes.length < length) throw cut(input);
  return bytes;
}

function kindOf(type: string, name: string): TarKind {
  switch (type) {
    case '\0':
      return name.endsWith('/') ? 'folder' : 'file';
    case '0':
    case '7':
    case 'S':
      return 'file';
    case '1':
      return 'hard-link';
    case '2':
      return 'symlink';
    case '5':
      return 'folder';
    case '3':
    case '4':
    case '6':
      return 'device';
    default:
      throw new HeaderProblem(`an entry has the type ${JSON.stringify(type)}, which nothing unpacks`);
  }
}

const firstLine = (content: Buffer): string => field(content, 0, content.length);
const padding = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;
const cut = (input: ByteReader) => new TarProblem('it is cut off', input.position);
