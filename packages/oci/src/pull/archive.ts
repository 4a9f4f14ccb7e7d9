import * as fs from 'node:fs/promises';
import * as path from 'node:path/posix';
import { messageOf, readFailure, SovereignError } from '@sovereign-actions/core';
import { registryError } from '../errors.ts';
import { ByteReader } from '../tar/bytes.ts';
import { readTar, type TarEntry, TarProblem } from '../tar/read.ts';
import { compressionOf, decompressed } from './compression.ts';
import { FileChunks } from './file-chunks.ts';

/** A file in an archive. */
export interface Member {
  name: string;
  /** Of the content, in the archive without compression. */
  offset: number;
  size: number;
}

const MOST_MEMBERS = 100_000;
const MOST_LINKS = 10;
/** Contents that are kept while a compressed archive is listed, so that it need not be unpacked again for each. */
const LARGEST_HELD = 4 * 1024 * 1024;
const MOST_HELD = 64 * 1024 * 1024;
const MOST_UNPACKED = 256 * 1024 ** 3;

/**
 * A tar archive of files that is read at any place; where it is compressed, each file costs unpacking all before it.
 */
export class Archive {
  /** For messages. */
  readonly name: string;
  readonly #file: string;
  readonly #size: number;
  readonly #compressed: boolean;
  readonly #members = new Map<string, Member | { link: string }>();
  readonly #held = new Map<string, Buffer>();

  private constructor(name: string, file: string, size: number, compressed: boolean) {
    this.name = name;
    this.#file = file;
    this.#size = size;
    this.#compressed = compressed;
  }

  /**
   * Lists an archive.
   * @param file absolute path of a regular file
   * @throws IMAGE_INVALID for what is no archive, is cut off, or has one name twice; FILE_UNREADABLE
   */
  static async open(name: string, file: string): Promise<Archive> {
    try {
      const { size } = await fs.stat(file);
      const { value: head = new Uint8Array() } = await headOf(file, size);
      const archive = new Archive(name, file, size, compressionOf(head) !== 'none');
      await archive.#list();
      return archive;
    } catch (error) {
      if (error instanceof TarProblem) throw invalid(name, `at byte ${error.position}, ${error.message}`, error);
      throw failureOf(name, error);
    }
  }

  /** A file by its name, with links followed; undefined where there is none. */
  member(name: string): Member | undefined {
    let place = name;
    for (let followed = 0; followed <= MOST_LINKS; followed += 1) {
      const member = this.#members.get(place);
      if (!member || 'size' in member) return member;
      place = member.link;
    }
    return undefined;
  }

  /** The content of a file, not yet checked against any digest. */
  async *stream({ name, offset, size }: Member): AsyncGenerator<Uint8Array> {
    const held = this.#held.get(name);
    if (held) return yield held;
    try {
      if (!this.#compressed) return yield* new FileChunks(this.#file, offset, offset + size);
      const input = new ByteReader(decompressed(new FileChunks(this.#file, 0, this.#size)));
      try {
        await input.skip(offset);
        for (let left = size; left > 0; ) {
          const bytes = await input.copy(Math.min(left, 256 * 1024));
          if (bytes.length === 0) break;
          left -= bytes.length;
          yield bytes;
        }
      } finally {
        await input.close();
      }
    } catch (error) {
      throw failureOf(this.name, error);
    }
  }

  /** A small file, whole. @throws IMAGE_INVALID */
  async bytes(member: Member, limit: number): Promise<Buffer> {
    if (member.size > limit) throw invalid(this.name, `${member.name} has ${member.size} bytes, where ${limit} are read at most`);
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.stream(member)) chunks.push(Buffer.from(chunk));
    const bytes = Buffer.concat(chunks);
    if (bytes.length !== member.size) throw invalid(this.name, `${member.name} is cut off`);
    return bytes;
  }

  async #list(): Promise<void> {
    let held = 0;
    const entry = (found: TarEntry) => {
      const name = path.normalize(`/${found.name}`).slice(1);
      if (found.kind === 'folder' || found.kind === 'device') return 'skip';
      if (this.#members.has(name)) throw invalid(this.name, `it has ${JSON.stringify(name)} twice`);
      if (this.#members.size >= MOST_MEMBERS) throw invalid(this.name, `it has more than ${MOST_MEMBERS} files`);
      if (found.kind === 'file') this.#members.set(name, { name, offset: found.offset, size: found.size });
      else {
        const from = found.kind === 'symlink' ? path.dirname(`/${name}`) : '/';
        this.#members.set(name, { link: path.resolve(from, found.link).slice(1) });
      }
      if (!this.#compressed || found.kind !== 'file' || found.size > LARGEST_HELD || held + found.size > MOST_HELD) return 'skip';
      held += found.size;
      return 'content';
    };
    const content = ({ name }: TarEntry, bytes: Buffer) => void this.#held.set(path.normalize(`/${name}`).slice(1), bytes);
    const chunks = this.#compressed
      ? limited(this.name, decompressed(new FileChunks(this.#file, 0, this.#size)))
      : new FileChunks(this.#file, 0, this.#size, 16 * 1024);
    await readTar(chunks, { entry, content });
  }
}

async function headOf(file: string, size: number): Promise<{ value?: Uint8Array | undefined }> {
  const chunks = new FileChunks(file, 0, Math.min(4, size));
  const head = await chunks.next();
  await chunks.return();
  return head;
}

async function* limited(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST_UNPACKED)
      throw registryError('IMAGE_TOO_LARGE', `${name} unpacks to more than ${MOST_UNPACKED} bytes.`, 'Check what it is made of.');
    yield chunk;
  }
}

/** What the system says of a file, or a decoder of its content. */
function failureOf(name: string, error: unknown): unknown {
  if (error instanceof SovereignError) return error;
  const ofSystem = error instanceof Error && 'syscall' in error;
  return ofSystem ? readFailure(name, error) : invalid(name, `it cannot be unpacked: ${messageOf(error)}`, error);
}

const invalid = (name: string, why: string, cause?: unknown) =>
  registryError('IMAGE_INVALID', `${name} is not an archive that can be read: ${why}.`, 'Save the image again.', { cause });
