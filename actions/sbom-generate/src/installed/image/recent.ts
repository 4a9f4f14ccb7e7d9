/** Bytes that are kept of a layer. Hard links mostly come soon after the file that they lead to. */
const MOST_KEPT = 32 * 1024 * 1024;

/** Contents that have just been read, by the number of their entry; the oldest go first. */
export class Recent {
  readonly #contents = new Map<number, Buffer | 'no program'>();
  #bytes = 0;

  set(order: number, content: Buffer | 'no program'): void {
    const bytes = sizeOf(content);
    if (bytes > MOST_KEPT) return;
    this.#contents.set(order, content);
    this.#bytes += bytes;
    for (const [oldest, kept] of this.#contents) {
      if (this.#bytes <= MOST_KEPT) return;
      this.#bytes -= sizeOf(kept);
      this.#contents.delete(oldest);
    }
  }

  get(order: number): Buffer | 'no program' | undefined {
    return this.#contents.get(order);
  }
}

const sizeOf = (content: Buffer | 'no program'): number => (typeof content === 'string' ? 0 : content.length);
