import { Readable } from 'node:stream';
import { egressError } from './errors.ts';
import type { WireResponse } from './exchange.ts';

/** Answers that have no body (Fetch standard, null body status). */
const NO_BODY = new Set([204, 205, 304]);

/**
 * An answer as the Fetch standard has it. Node loads a whole HTTP client of its own for the first `Response`, which takes
 * longer than most exchanges: what is only asked for its status, single headers and its bytes is answered without one.
 */
export function responseOf(answer: WireResponse, method: string): Response {
  const { status, body } = answer;
  const empty = method.toUpperCase() === 'HEAD' || NO_BODY.has(status);
  if (empty) body.resume();
  if (status < 200 || status > 599) {
    body.destroy();
    throw egressError('EGRESS_INTERRUPTED', `The answer has the impossible status ${status}.`, 'Check that this is an HTTP service.');
  }
  return new LazyResponse(answer, empty);
}

class LazyResponse implements Response {
  readonly status: number;
  readonly statusText: string;
  readonly redirected = false;
  readonly type = 'default';
  readonly url = '';
  readonly #answer: WireResponse;
  readonly #empty: boolean;
  #real: Response | undefined;
  #read = false;

  constructor(answer: WireResponse, empty: boolean) {
    this.status = answer.status;
    this.statusText = answer.statusText;
    this.#answer = answer;
    this.#empty = empty;
  }

  get ok(): boolean {
    return this.status < 300;
  }

  get bodyUsed(): boolean {
    return this.#read || (this.#real?.bodyUsed ?? false);
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#real) return new Uint8Array(await this.#real.arrayBuffer());
    if (this.#read) throw new TypeError('Body is unusable: Body has already been read');
    this.#read = true;
    if (this.#empty) return new Uint8Array();
    const pieces: Buffer[] = [];
    for await (const piece of this.#answer.body as AsyncIterable<Buffer>) pieces.push(piece);
    return new Uint8Array(Buffer.concat(pieces));
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer;
  }

  get headers(): Headers {
    return (
      this.#real?.headers ??
      this.#light({ get: this.#header, has: (name: string) => this.#header(name) !== null }, () => this.#response().headers)
    );
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (this.#real || this.#read) return this.#response().body as ReadableStream<Uint8Array<ArrayBuffer>> | null;
    if (this.#empty) return null;
    const source = this.#answer.body as AsyncIterable<Uint8Array> & WireResponse['body'];
    const own = {
      [Symbol.asyncIterator]: () => {
        this.#read = true;
        return source[Symbol.asyncIterator]();
      },
      cancel: async () => {
        this.#read = true;
        source.destroy();
      },
    };
    return this.#light(own, () => this.#response().body as ReadableStream<Uint8Array<ArrayBuffer>>);
  }

  /** All values of a header, as the Fetch standard joins them. */
  readonly #header = (name: string): string | null => {
    const wanted = name.toLowerCase();
    const values = this.#answer.headers.flatMap(([each, value]) => (each.toLowerCase() === wanted ? [value.trim()] : []));
    return values.length === 0 ? null : values.join(', ');
  };

  /** An object of the standard that has some of its own, and Node's for all the rest. */
  #light<T extends object>(own: object, real: () => T): T {
    return new Proxy(own, {
      get: (_, name) => {
        if (!this.#real && name in own) return Reflect.get(own, name);
        const value = Reflect.get(real(), name);
        return typeof value === 'function' ? value.bind(real()) : value;
      },
      has: (_, name) => name in own || name in real(),
    }) as T;
  }

  blob(): Promise<Blob> {
    return this.#response().blob();
  }

  formData(): Promise<FormData> {
    return this.#response().formData();
  }

  clone(): Response {
    return this.#response().clone();
  }

  /** From here on all is up to Node's own. */
  #response(): Response {
    if (!this.#real) {
      const { status, statusText, headers, body } = this.#answer;
      const stream = this.#empty || this.#read ? null : (Readable.toWeb(body) as ReadableStream<Uint8Array>);
      this.#real = new Response(stream, { status, statusText, headers });
    }
    return this.#real;
  }
}
