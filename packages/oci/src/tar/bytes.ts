/** A source that can pass over bytes without reading them. */
export interface Skipping {
  /** @returns whether there were as many */
  skip(length: number): boolean;
}

/**
 * Reads a stream of chunks piece by piece. What is asked for is mostly in the chunk at hand: `now` gives it without a promise,
 * and `take` waits for more.
 */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array> & Partial<Skipping>;
  #chunk: Buffer = Buffer.alloc(0);
  #offset = 0;
  #before = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Bytes that have been read or passed over. */
  get position(): number {
    return this.#before + this.#offset;
  }

  /** The next bytes, as a view that is good until the next call; undefined where the chunk at hand has fewer. */
  now(length: number): Buffer | undefined {
    const end = this.#offset + length;
    if (end > this.#chunk.length) return undefined;
    const bytes = this.#chunk.subarray(this.#offset, end);
    this.#offset = end;
    return bytes;
  }

  /** As many bytes as asked for, or fewer at the end of the stream. Good until the next call. */
  async take(length: number): Promise<Buffer> {
    return this.now(length) ?? this.copy(length);
  }

  /** As `take`, in memory of its own. */
  async copy(length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafeSlow(length);
    const filled = await this.fill(bytes, 0);
    return filled === length ? bytes : bytes.subarray(0, filled);
  }

  /** Copies the next bytes into a buffer, from an offset on. @returns where it stopped: before the end of the buffer where the stream ended */
  async fill(bytes: Buffer, from: number): Promise<number> {
    let filled = from;
    while (filled < bytes.length && (this.#offset < this.#chunk.length || (await this.#more()))) {
      const end = Math.min(this.#chunk.length, this.#offset + bytes.length - filled);
      filled += this.#chunk.copy(bytes, filled, this.#offset, end);
      this.#offset = end;
    }
    return filled;
  }

  /** Passes bytes over, in the chunk at hand. @returns whether they were all there; if not, nothing is done */
  skipNow(length: number): boolean {
    if (this.#offset + length > this.#chunk.length) return false;
    this.#offset += length;
    return true;
  }

  /** Passes bytes over. @returns whether they were all there */
  async skip(length: number): Promise<boolean> {
    let left = length;
    for (;;) {
      const here = Math.min(left, this.#chunk.length - this.#offset);
      this.#offset += here;
      left -= here;
      if (left === 0) return true;
      if (this.#chunks.skip) {
        this.#before += left;
        return this.#chunks.skip(left);
      }
      if (!(await this.#more())) return false;
    }
  }

  /** Passes over all that is left, so that the source sees it all. */
  async drain(): Promise<void> {
    if (this.#chunks.skip) return;
    while (await this.#more());
  }

  /** Gives the stream up, where it has not ended. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #more(): Promise<boolean> {
    for (;;) {
      const { done, value } = await this.#chunks.next();
      this.#before += this.#chunk.length;
      this.#offset = 0;
      if (done) {
        this.#chunk = Buffer.alloc(0);
        return false;
      }
      this.#chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
      if (value.length > 0) return true;
    }
  }
}
