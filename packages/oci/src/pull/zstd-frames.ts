/** Memory that a frame may ask its reader for; what the format's tools allow without being told (`zstd --long=27`). */
const LARGEST_WINDOW = 128 * 1024 * 1024;

const MAGIC = 0xfd2fb528;
const MAGIC_BYTES = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd);
const SKIPPABLE = 0x184d2a50;

/** Why a stream is no Zstandard, as the end of a sentence. */
export class ZstdProblem extends Error {}

/**
 * Splits a Zstandard stream (RFC 8878) where its frames end, and leaves out the skippable ones: Node's decoder passes over what
 * follows a frame in the same chunk, and layers that can be fetched in parts have many.
 * @throws ZstdProblem for what is damaged, cut off, or asks for too much memory
 */
export async function* zstdFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const state = new Frames();
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; ) {
      const { length, part } = state.next(chunk, start);
      if (part === 'begin') yield MAGIC_BYTES;
      else if (part === 'frame') yield chunk.subarray(start, start + length);
      start += length;
    }
  }
  if (!state.between) throw new ZstdProblem('it is cut off');
}

type Field = 'magic' | 'skip-size' | 'descriptor' | 'window' | 'content-size' | 'block' | 'checksum';

/** Where in a frame the stream is. */
class Frames {
  #field: Field = 'magic';
  /** Bytes of the field that have been seen, and how many it has. */
  #bytes: number[] = [];
  #wanted = 4;
  /** Bytes of a block or of a skippable frame that are still to come. */
  #left = 0;
  #skipping = false;
  #checksum = false;

  /** Whether no frame has begun and not ended. */
  get between(): boolean {
    return this.#field === 'magic' && this.#bytes.length === 0 && this.#left === 0;
  }

  get #inMagic(): boolean {
    return this.#field === 'magic' && this.#left === 0;
  }

  /** How many bytes from an offset on belong together. The magic number is told apart from the rest: it may be in two chunks. */
  next(chunk: Uint8Array, start: number): { length: number; part: 'begin' | 'frame' | 'none' } {
    let at = start;
    if (this.#inMagic) {
      while (at < chunk.length && this.#inMagic) at = this.#push(chunk, at);
      return { length: at - start, part: this.#inMagic || this.#skipping ? 'none' : 'begin' };
    }
    while (at < chunk.length && !this.between) {
      if (this.#left > 0) {
        const here = Math.min(this.#left, chunk.length - at);
        this.#left -= here;
        at += here;
      } else at = this.#push(chunk, at);
    }
    const part = this.#skipping ? 'none' : 'frame';
    if (this.between) this.#skipping = false;
    return { length: at - start, part };
  }

  #push(chunk: Uint8Array, at: number): number {
    this.#bytes.push(chunk[at] as number);
    if (this.#bytes.length === this.#wanted) {
      [this.#field, this.#wanted] = this.#read();
      this.#bytes = [];
    }
    return at + 1;
  }

  /** Reads the field that is there, and says which comes next with how many bytes. */
  #read(): [Field, number] {
    const bytes = this.#bytes;
    const number = bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
    switch (this.#field) {
      case 'magic':
        if (number === MAGIC) return ['descriptor', 1];
        if ((number & 0xfffffff0) >>> 0 !== SKIPPABLE) throw new ZstdProblem('what follows a frame is none');
        this.#skipping = true;
        return ['skip-size', 4];
      case 'skip-size':
        this.#left = number;
        return ['magic', 4];
      case 'descriptor': {
        this.#checksum = (number & 0b100) !== 0;
        const single = (number & 0b100000) !== 0;
        const dictionary = [0, 1, 2, 4][number & 0b11] as number;
        const size = [single ? 1 : 0, 2, 4, 8][number >> 6] as number;
        if (dictionary > 0) throw new ZstdProblem('it needs a dictionary');
        // Without a window of its own, a frame needs as much memory as it has content; else the size is only a hint.
        return single ? ['content-size', size] : ['window', 1 + size];
      }
      case 'window': {
        const byte = bytes[0] as number;
        const base = 2 ** (10 + (byte >> 3));
        checkWindow(base + (base / 8) * (byte & 7));
        return ['block', 3];
      }
      case 'content-size':
        checkWindow(bytes.length === 2 ? number + 256 : number);
        return ['block', 3];
      case 'block': {
        const [kind, last] = [(number >> 1) & 3, (number & 1) === 1];
        if (kind === 3) throw new ZstdProblem('a block is of no known kind');
        // One byte stands for a whole block of kind 1.
        this.#left = kind === 1 ? 1 : number >> 3;
        if (!last) return ['block', 3];
        return this.#checksum ? ['checksum', 4] : ['magic', 4];
      }
      case 'checksum':
        return ['magic', 4];
    }
  }
}

function checkWindow(bytes: number): void {
  if (bytes > LARGEST_WINDOW) throw new ZstdProblem(`it asks for ${bytes} bytes of memory`);
}
