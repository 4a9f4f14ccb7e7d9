import type { Layer } from './layer.ts';

/** Layers that are fetched besides the one that is read, and bytes of each that are held. */
const LAYERS = 2;
const BYTES = 16 * 1024 * 1024;

/**
 * Layers of which those that come next are fetched while one is read, each as far as a bounded memory goes. They are opened
 * from the highest down; one that is opened in another order, or a second time, is fetched then.
 * @param layers the lowest first
 */
export function fetchedAhead(layers: readonly Layer[]): { layers: readonly Layer[]; stop(): void } {
  const started = new Map<Layer, Fetch>();
  const startBelow = (index: number) => {
    for (const layer of layers.slice(Math.max(0, index - LAYERS), index).reverse())
      if (!started.has(layer)) started.set(layer, new Fetch(layer.open()));
  };
  const ahead = layers.map((layer, index): Layer => {
    const open = () => {
      const fetch = started.get(layer) ?? new Fetch(layer.open());
      started.set(layer, fetch);
      startBelow(index);
      return fetch.taken ? layer.open() : fetch.chunks();
    };
    return { ...layer, open };
  });
  return {
    layers: ahead,
    stop() {
      for (const fetch of started.values()) fetch.stop();
    },
  };
}

/** A stream that is read ahead of who asks for it. */
class Fetch {
  taken = false;
  readonly #source: AsyncIterator<Uint8Array>;
  #ready: Uint8Array[] = [];
  #bytes = 0;
  #outcome: { error?: unknown } | undefined;
  #stopped = false;
  /** Called when there is something new for the reader, or room for the fetch. */
  #wake: () => void = () => undefined;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
    void this.#pump();
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    this.taken = true;
    try {
      for (;;) {
        const ready = this.#ready;
        this.#ready = [];
        this.#bytes = 0;
        this.#wake();
        yield* ready;
        if (this.#ready.length > 0) continue;
        if (this.#outcome) break;
        await this.#change();
      }
    } finally {
      this.stop();
    }
    if ('error' in this.#outcome) throw this.#outcome.error;
  }

  stop(): void {
    this.#stopped = true;
    this.#wake();
  }

  async #pump(): Promise<void> {
    try {
      while (!this.#stopped) {
        const { done, value } = await this.#source.next();
        if (done) {
          this.#outcome = {};
          return;
        }
        this.#ready.push(value);
        this.#bytes += value.length;
        this.#wake();
        while (this.#bytes >= BYTES && !this.#stopped) await this.#change();
      }
      await this.#source.return?.();
    } catch (error) {
      this.#outcome = { error };
    } finally {
      this.#outcome ??= {};
      this.#wake();
    }
  }

  /** The reader waits only for what is fetched, and the fetch only for the reader: never both at once. */
  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
