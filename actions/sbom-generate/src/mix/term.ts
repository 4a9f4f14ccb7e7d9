/** An atom of Elixir, such as `:hex`. */
export interface Atom {
  atom: string;
}

/** A literal of Elixir. Keywords such as `[a: 1]` are lists of pairs, as they are in Elixir. */
export type Term = string | number | Atom | { tuple: Term[] } | { map: [Term, Term][] } | Term[];

export const isAtom = (term: Term | undefined): term is Atom => typeof term === 'object' && 'atom' in term;
export const isTuple = (term: Term | undefined): term is { tuple: Term[] } => typeof term === 'object' && 'tuple' in term;

/** The value of a key in a keyword list. */
export function keyword(term: Term | undefined, key: string): Term | undefined {
  if (!Array.isArray(term)) return undefined;
  for (const item of term) if (isTuple(item) && isAtom(item.tuple[0]) && item.tuple[0].atom === key) return item.tuple[1];
  return undefined;
}

/** Text that is no literal, and where. */
export class TermError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const DEEPEST = 50;
const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', s: ' ', '0': '\0', e: '\u001b' };

/**
 * Reads one literal of Elixir at an offset, without evaluating anything.
 * @returns the literal and the offset behind it
 * @throws TermError
 */
export function readTerm(text: string, start: number): { term: Term; end: number } {
  const parser = new Parser(text, start);
  const term = parser.term(0);
  return { term, end: parser.at };
}

/** Offset of the next character that is neither blank nor in a comment. */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (/\s/.test(text[at] ?? 'x') || text[at] === '\uFEFF') at++;
    if (text[at] !== '#') return at;
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end + 1;
  }
}

class Parser {
  readonly #text: string;
  at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  term(depth: number): Term {
    if (depth > DEEPEST) throw new TermError(`has more than ${DEEPEST} terms in each other`, this.at);
    this.at = skipBlanks(this.#text, this.at);
    const character = this.#text[this.at];
    if (character === '"') return this.#string();
    if (character === '{') return { tuple: this.#items('}', depth) };
    if (character === '[') return this.#items(']', depth);
    if (this.#text.startsWith('%{', this.at)) return this.#map(depth);
    if (character === ':') return this.#atom();
    const word = this.#match(/[A-Za-z0-9_.+-]+/y);
    if (word === 'true' || word === 'false' || word === 'nil') return { atom: word };
    if (word !== undefined && /^-?\d+(?:\.\d+)?$/.test(word)) return Number(word);
    throw new TermError('has something that is no literal', this.at);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#text);
    if (match) this.at = pattern.lastIndex;
    return match?.[0];
  }

  #string(): string {
    const start = this.at++;
    const parts: string[] = [];
    for (;;) {
      parts.push(this.#match(/[^"\\#]+/y) ?? '');
      const character = this.#text[this.at++];
      if (character === '"') return parts.join('');
      if (character === '\\') {
        const escaped = this.#text[this.at++] ?? '';
        parts.push(ESCAPES[escaped] ?? escaped);
      } else if (character === '#' && this.#text[this.at] !== '{') parts.push('#');
      else throw new TermError('has a text that does not end or is computed', start);
    }
  }

  #atom(): Atom {
    this.at++;
    if (this.#text[this.at] === '"') return { atom: this.#string() };
    const name = this.#match(/[\p{L}_][\p{L}\p{N}_@]*[?!]?/uy);
    if (name === undefined) throw new TermError('has an atom without a name', this.at);
    return { atom: name };
  }

  #items(close: string, depth: number): Term[] {
    this.at++;
    const items: Term[] = [];
    while (!this.#closes(close)) {
      const key = this.#key();
      items.push(key ? { tuple: [key, this.term(depth + 1)] } : this.term(depth + 1));
      this.#comma(close);
    }
    return items;
  }

  #map(depth: number): { map: [Term, Term][] } {
    this.at += 2;
    const map: [Term, Term][] = [];
    while (!this.#closes('}')) {
      let key: Term | undefined = this.#key();
      if (!key) {
        key = this.term(depth + 1);
        this.at = skipBlanks(this.#text, this.at);
        if (!this.#text.startsWith('=>', this.at)) throw new TermError('has a key without a value', this.at);
        this.at += 2;
      }
      map.push([key, this.term(depth + 1)]);
      this.#comma('}');
    }
    return { map };
  }

  /** `name:` or `"name":`, with a blank behind it. */
  #key(): Atom | undefined {
    this.at = skipBlanks(this.#text, this.at);
    const start = this.at;
    const name = this.#text[start] === '"' ? this.#string() : this.#match(/[\p{L}_][\p{L}\p{N}_@]*[?!]?/uy);
    if (name !== undefined && this.#match(/:(?=\s)/y) !== undefined) return { atom: name };
    this.at = start;
    return undefined;
  }

  #closes(close: string): boolean {
    this.at = skipBlanks(this.#text, this.at);
    if (this.#text[this.at] !== close) return false;
    this.at++;
    return true;
  }

  #comma(close: string): void {
    this.at = skipBlanks(this.#text, this.at);
    if (this.#text[this.at] === ',') this.at++;
    else if (this.#text[this.at] !== close) throw new TermError('is cut off, or has something else where a list goes on', this.at);
  }
}
