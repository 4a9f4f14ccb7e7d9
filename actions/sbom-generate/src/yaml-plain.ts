import type { JsonObject } from './json.ts';

/**
 * Reads the part of YAML that tools write into lockfiles: block mappings, lists of scalars, and on one line quoted texts and
 * `{a: b}` or `[a, b]`. Every scalar is text, an empty value ''. Several times as fast as a parser of all of YAML, and never a
 * judge: what is not surely of this part, or is wrong, is for that parser.
 * @returns a value for each document; undefined for any text that has more
 */
export function parsePlainYaml(text: string): JsonObject[] | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    return new PlainYaml(text.split('\n')).documents();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

class NotPlain extends Error {}

/** Characters that YAML treats in a way of its own, or refuses. A tab or carriage return is as likely part of neither. */
const UNUSUAL = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
const DEEPEST = 16;
/** The start or end of a document, with something after it or without. */
const MARKER = /^(?:---|\.\.\.)(?: |$)/;
/** Keys that the parser of all of YAML gives a meaning. */
const SPECIAL_KEYS = new Set(['__proto__', '<<', '=']);
/** YAML bounds keys that are not marked as such. */
const LONGEST_KEY = 1000;
/** How a plain scalar starts: not with what means something else there. */
const PLAIN_START = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=[^\s,[\]{}]))/;
/** A plain scalar in brackets, with colons that nothing blank follows, as an address or a digest has. */
const PLAIN_IN_FLOW = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[\w.]))(?:[^,[\]{}:]|:(?=[^\s,[\]{}:]))*/y;

class PlainYaml {
  readonly #lines: readonly string[];
  #at = -1;
  /** The line that is read next, one with content; undefined after the last. */
  #line: string | undefined;
  /** Blanks before its content. */
  #indent = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#next();
  }

  documents(): JsonObject[] {
    const documents: JsonObject[] = [];
    if (this.#line === '---') this.#next();
    while (this.#line !== undefined) {
      documents.push(this.#mapping(0, 1));
      if (this.#line === undefined) break;
      if (this.#line !== '---') throw new NotPlain();
      this.#next();
      // A document without content is a value, too.
      if (this.#line === undefined) throw new NotPlain();
    }
    if (documents.length === 0) throw new NotPlain();
    return documents;
  }

  /** Goes on to the next line that is neither blank nor a comment. */
  #next(): void {
    for (this.#at++; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at] as string;
      let indent = 0;
      while (line.charCodeAt(indent) === 32) indent++;
      if (indent === line.length || line.charCodeAt(indent) === 35) continue;
      this.#indent = indent;
      this.#line = line;
      return;
    }
    this.#line = undefined;
  }

  /** @param indent of its keys */
  #mapping(indent: number, depth: number): JsonObject {
    if (depth > DEEPEST) throw new NotPlain();
    const mapping: Record<string, unknown> = {};
    while (this.#line !== undefined && this.#indent >= indent && this.#line !== '---') {
      const line = this.#line;
      if (this.#indent > indent || (indent === 0 && MARKER.test(line))) throw new NotPlain();
      const [key, end] = keyOf(line, indent);
      if (SPECIAL_KEYS.has(key) || Object.hasOwn(mapping, key)) throw new NotPlain();
      this.#next();
      mapping[key] = end === line.length ? this.#below(indent, depth) : scalarOrFlow(line, end + 1);
    }
    return mapping;
  }

  /** What stands below a key: a mapping, a list, or nothing. */
  #below(indent: number, depth: number): unknown {
    const line = this.#line;
    if (line === undefined || line === '---') return '';
    if (isItem(line, this.#indent)) {
      // A list may stand as far left as its key; then it is not told from one that is wrong so quickly.
      if (this.#indent <= indent) throw new NotPlain();
      return this.#list(this.#indent);
    }
    return this.#indent > indent ? this.#mapping(this.#indent, depth + 1) : '';
  }

  #list(indent: number): string[] {
    const list: string[] = [];
    while (this.#line !== undefined && this.#indent >= indent) {
      const line = this.#line;
      if (this.#indent > indent || !isItem(line, indent)) throw new NotPlain();
      this.#next();
      const value = scalarOrFlow(line, indent + 2);
      if (typeof value !== 'string') throw new NotPlain();
      list.push(value);
    }
    return list;
  }
}

const isItem = (line: string, start: number): boolean => line.startsWith('- ', start) && line.charCodeAt(start + 2) !== 32;

/** A key and the offset after its colon. */
function keyOf(line: string, start: number): [string, number] {
  const quote = line[start];
  if (quote === "'" || quote === '"') {
    const [key, end] = quoted(line, start);
    if (end - start > LONGEST_KEY || line[end] !== ':' || (end + 1 < line.length && line[end + 1] !== ' ')) throw new NotPlain();
    return [key, end + 1];
  }
  const colon = line.indexOf(': ', start);
  const end = colon >= 0 ? colon : line.length - 1;
  const key = line.slice(start, end);
  if (line[end] !== ':' || key.length > LONGEST_KEY || !isPlain(key)) throw new NotPlain();
  return [key, end + 1];
}

/** What stands on the rest of a line. */
function scalarOrFlow(line: string, start: number): unknown {
  const first = line[start];
  if (first === '{' || first === '[') {
    const [value, end] = flow(line, start, 1);
    if (end !== line.length) throw new NotPlain();
    return value;
  }
  if (first === "'" || first === '"') {
    const [value, end] = quoted(line, start);
    if (end !== line.length) throw new NotPlain();
    return value;
  }
  const value = line.slice(start);
  if (!isPlain(value)) throw new NotPlain();
  return value;
}

const isPlain = (text: string): boolean =>
  PLAIN_START.test(text) && !text.includes(': ') && !text.includes(' #') && !text.endsWith(' ') && !text.endsWith(':');

/** A quoted text that ends on its line, and the offset after it. */
function quoted(line: string, start: number): [string, number] {
  const quote = line[start] as string;
  for (let end = line.indexOf(quote, start + 1); end >= 0; end = line.indexOf(quote, end + 1)) {
    if (quote === "'") {
      if (line[end + 1] !== "'") return [line.slice(start + 1, end).replaceAll("''", "'"), end + 1];
      end++;
    } else {
      const value = line.slice(start + 1, end);
      // Escapes are rare in lockfiles.
      if (value.includes('\\')) throw new NotPlain();
      return [value, end + 1];
    }
  }
  throw new NotPlain();
}

/** A mapping or list in brackets on one line, and the offset after it. */
function flow(line: string, start: number, depth: number): [unknown, number] {
  if (depth > DEEPEST) throw new NotPlain();
  const isMapping = line[start] === '{';
  const close = isMapping ? '}' : ']';
  const list: unknown[] = [];
  const mapping: Record<string, unknown> = {};
  let at = start + 1;
  if (line[at] === close) return [isMapping ? mapping : list, at + 1];
  for (;;) {
    if (isMapping) {
      const [key, end] = flowScalar(line, at);
      if (!line.startsWith(': ', end) || SPECIAL_KEYS.has(key) || Object.hasOwn(mapping, key)) throw new NotPlain();
      [mapping[key], at] = flowValue(line, end + 2, depth);
    } else {
      const [item, end] = flowValue(line, at, depth);
      list.push(item);
      at = end;
    }
    if (line[at] === close) return [isMapping ? mapping : list, at + 1];
    if (!line.startsWith(', ', at)) throw new NotPlain();
    at += 2;
  }
}

const flowValue = (line: string, at: number, depth: number): [unknown, number] =>
  line[at] === '{' || line[at] === '[' ? flow(line, at, depth + 1) : flowScalar(line, at);

function flowScalar(line: string, at: number): [string, number] {
  if (line[at] === "'" || line[at] === '"') return quoted(line, at);
  PLAIN_IN_FLOW.lastIndex = at;
  const value = PLAIN_IN_FLOW.exec(line)?.[0] ?? '';
  if (value === '' || value.endsWith(' ') || value.includes(' #') || value.length > LONGEST_KEY) throw new NotPlain();
  return [value, at + value.length];
}
