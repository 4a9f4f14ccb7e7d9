import { isAscii, isUtf8 } from 'node:buffer';
import { messageOf } from '@sovereign-actions/core';

/** Gives the next bytes of a text into a buffer and says how many; 0 at the end. */
export type ReadBytes = (into: Uint8Array) => number;

/** What is wrong with a JSON text, and the byte at which it shows. Quotes nothing: a plan holds secrets in clear. */
export class JsonMistake extends Error {
  readonly kind: 'cut-off' | 'syntax' | 'encoding' | 'twice' | 'too-large';
  readonly offset: number;

  constructor(kind: JsonMistake['kind'], offset: number) {
    super(`${kind} at byte ${offset}`);
    this.kind = kind;
    this.offset = offset;
  }
}

const CHUNK = 1024 * 1024;
const LONGEST_SCALAR = 400;
const LONGEST_PLAIN = 200;
/** What the engine can hold as one text. */
const LARGEST_VALUE = 256 * 1024 * 1024;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/**
 * Reads a JSON text of any size part by part: what is asked for is parsed, what is not is stepped over, and only what is being
 * looked at is held in memory. Whoever uses it takes each value with exactly one of `object`, `list`, `value` and `skip`.
 *
 * Of what is stepped over, strings and brackets are followed, so that a text that is cut off is always noticed.
 */
export class JsonReader {
  readonly #read: ReadBytes;
  #buffer = Buffer.allocUnsafe(CHUNK);
  /** The part of the buffer that is filled and not yet looked at. */
  #at = 0;
  #end = 0;
  /** Where the value starts that is to be parsed; nothing from there on may be dropped. */
  #keep = -1;
  /** Offset of the buffer's first byte in the text. */
  #base = 0;

  constructor(read: ReadBytes) {
    this.#read = read;
    // A byte order mark is no part of the text.
    if (this.#has(3) && this.#buffer[0] === 0xef && this.#buffer[1] === 0xbb && this.#buffer[2] === 0xbf) this.#at = 3;
  }

  get offset(): number {
    return this.#base + this.#at;
  }

  /** The first bytes of the text, before anything was read. */
  start(length: number): Uint8Array {
    this.#has(length);
    return this.#buffer.subarray(0, Math.min(length, this.#end));
  }

  /** What kind of value comes next. */
  peek(): 'object' | 'list' | 'scalar' {
    const byte = this.#next();
    return byte === OPEN_OBJECT ? 'object' : byte === OPEN_LIST ? 'list' : 'scalar';
  }

  /** Takes an object; `member` takes the value of each key. A value that is no object is stepped over. A key that stands twice is a mistake. */
  object(member: (key: string) => void): boolean {
    if (this.#next() !== OPEN_OBJECT) {
      this.skip();
      return false;
    }
    this.#at += 1;
    const seen = new Set<string>();
    if (this.#next() === CLOSE_OBJECT) {
      this.#at += 1;
      return true;
    }
    for (;;) {
      if (this.#next() !== QUOTE) throw this.#mistake('syntax');
      const key = this.value() as string;
      if (seen.has(key)) throw this.#mistake('twice');
      seen.add(key);
      if (this.#next() !== COLON) throw this.#mistake('syntax');
      this.#at += 1;
      member(key);
      const byte = this.#next();
      this.#at += 1;
      if (byte === CLOSE_OBJECT) return true;
      if (byte !== COMMA) throw this.#mistake('syntax');
    }
  }

  /** Takes a list; `item` takes each value. A value that is no list is stepped over. */
  list(item: (index: number) => void): boolean {
    if (this.#next() !== OPEN_LIST) {
      this.skip();
      return false;
    }
    this.#at += 1;
    if (this.#next() === CLOSE_LIST) {
      this.#at += 1;
      return true;
    }
    for (let index = 0; ; index += 1) {
      item(index);
      const byte = this.#next();
      this.#at += 1;
      if (byte === CLOSE_LIST) return true;
      if (byte !== COMMA) throw this.#mistake('syntax');
    }
  }

  /** Takes and parses any value. @param length how many bytes it has, where `skip` said so before: its end is not looked for again */
  value(length?: number): unknown {
    if (this.#next() === QUOTE) {
      const from = this.#at + 1;
      const to = this.#takePlain();
      if (to >= 0) return this.#buffer.toString('latin1', from, to);
    }
    this.#keep = this.#at;
    if (length === undefined) this.#pass();
    else if (this.#has(length)) this.#at += length;
    else throw this.#mistake('cut-off', this.#end);
    const bytes = this.#buffer.subarray(this.#keep, this.#at);
    const start = this.#base + this.#keep;
    this.#keep = -1;
    const ascii = isAscii(bytes);
    if (!ascii && !isUtf8(bytes)) throw new JsonMistake('encoding', start);
    try {
      return JSON.parse(bytes.toString(ascii ? 'latin1' : 'utf8'));
    } catch (error) {
      if (error instanceof RangeError) throw error;
      const position = Number(/position (\d+)/.exec(messageOf(error))?.[1] ?? 0);
      throw new JsonMistake('syntax', start + position);
    }
  }

  /** Steps over any value and says how many bytes it has. A scalar is checked, of a list or an object only strings and brackets. */
  skip(): number {
    const byte = this.#next();
    const start = this.offset;
    if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.#pass();
    else if (byte !== QUOTE || this.#takePlain() < 0) this.value();
    return this.offset - start;
  }

  /** Takes a text that is whole in the buffer, not long, and of plain ASCII, as nearly all are; gives where it ends, or -1 and takes nothing. */
  #takePlain(): number {
    const buffer = this.#buffer;
    const end = Math.min(this.#end, this.#at + LONGEST_PLAIN);
    for (let at = this.#at + 1; at < end; at += 1) {
      const byte = buffer[at] as number;
      if (byte === QUOTE) {
        this.#at = at + 1;
        return at;
      }
      if (byte < 0x20 || byte > 0x7e || byte === BACKSLASH) break;
    }
    return -1;
  }

  /** Nothing but white space may follow the text. */
  end(): void {
    while (this.#has(1)) {
      if (!isSpace(this.#buffer[this.#at] as number)) throw this.#mistake('syntax');
      this.#at += 1;
    }
  }

  /** The next byte that is no white space, not taken. */
  #next(): number {
    for (;;) {
      if (!this.#has(1)) throw this.#mistake('cut-off');
      const byte = this.#buffer[this.#at] as number;
      if (!isSpace(byte)) return byte;
      this.#at += 1;
    }
  }

  #pass(): void {
    const first = this.#buffer[this.#at] as number;
    if (first === QUOTE) this.#passString();
    else if (first === OPEN_OBJECT || first === OPEN_LIST) this.#passNested();
    else this.#passScalar();
  }

  /** Steps over a list or object. Strings are followed byte by byte: most are too short for a search to pay. */
  #passNested(): void {
    let depth = 0;
    let inString = false;
    let escaped = false;
    do {
      if (!this.#has(1)) throw this.#mistake('cut-off');
      const buffer = this.#buffer;
      const end = this.#end;
      let at = this.#at;
      if (escaped) {
        escaped = false;
        at += 1;
      }
      while (at < end) {
        if (inString) {
          while (at < end) {
            const byte = buffer[at] as number;
            at += 1;
            if (byte === QUOTE) {
              inString = false;
              break;
            }
            if (byte === BACKSLASH) at += 1;
          }
          // The character that a backslash hides may not be read yet.
          if (at > end) {
            escaped = true;
            at = end;
          }
          continue;
        }
        const byte = buffer[at] as number;
        at += 1;
        if (byte === QUOTE) inString = true;
        // Brackets and braces are the same but for one bit.
        else if ((byte & 0xdf) === OPEN_LIST) depth += 1;
        else if ((byte & 0xdf) === CLOSE_LIST) {
          depth -= 1;
          if (depth === 0) break;
        }
      }
      this.#at = at;
    } while (depth > 0);
  }

  /** Steps over a string, opening and closing quote included. */
  #passString(): void {
    let from = this.#at + 1;
    for (;;) {
      const found = from < this.#end ? this.#buffer.subarray(0, this.#end).indexOf(QUOTE, from) : -1;
      if (found < 0) {
        const searched = this.#end - this.#at;
        if (!this.#has(searched + 1)) throw this.#mistake('cut-off', this.#end);
        from = this.#at + Math.max(searched, 1);
        continue;
      }
      let slashes = 0;
      while (this.#buffer[found - 1 - slashes] === BACKSLASH) slashes += 1;
      from = found + 1;
      if (slashes % 2 === 0) break;
    }
    this.#at = from;
  }

  #passScalar(): void {
    const start = this.offset;
    for (;;) {
      if (!this.#has(1)) break;
      const byte = this.#buffer[this.#at] as number;
      if (isSpace(byte) || byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_LIST || byte === QUOTE || byte === COLON) break;
      if (byte > 0x7e)
        throw this.#mistake(isUtf8(this.#buffer.subarray(this.#at, Math.min(this.#end, this.#at + 4))) ? 'syntax' : 'encoding');
      // No number or name is that long: what never ends must not be held in memory.
      if (byte < 0x20 || this.offset - start > LONGEST_SCALAR) throw this.#mistake('syntax');
      this.#at += 1;
    }
    if (this.offset === start) throw this.#mistake('syntax');
  }

  /** Whether there are this many bytes from here on, after reading more where needed. */
  #has(count: number): boolean {
    while (this.#end - this.#at < count) {
      const from = this.#keep >= 0 ? Math.min(this.#keep, this.#at) : this.#at;
      if (from > 0) {
        this.#buffer.copyWithin(0, from, this.#end);
        this.#base += from;
        this.#at -= from;
        this.#end -= from;
        if (this.#keep >= 0) this.#keep -= from;
      }
      if (this.#end === this.#buffer.length) {
        if (this.#end >= LARGEST_VALUE) throw this.#mistake('too-large');
        const larger = Buffer.allocUnsafe(this.#buffer.length * 2);
        this.#buffer.copy(larger, 0, 0, this.#end);
        this.#buffer = larger;
      }
      const read = this.#read(this.#buffer.subarray(this.#end));
      if (read === 0) return false;
      this.#end += read;
    }
    return true;
  }

  #mistake(kind: JsonMistake['kind'], at = this.#at): JsonMistake {
    return new JsonMistake(kind, this.#base + at);
  }
}

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Reads from memory. */
export function bytesOf(bytes: Uint8Array): ReadBytes {
  let at = 0;
  return (into) => {
    const part = bytes.subarray(at, at + into.length);
    into.set(part);
    at += part.length;
    return part.length;
  };
}
