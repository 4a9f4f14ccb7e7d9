import { spots } from '@sovereign-actions/core';
import type { Mistake } from '../hcl/engine.ts';

/** A JSON value with its place, line and column from 1. */
export interface JsonNode {
  line: number;
  column: number;
  /** Of an object. */
  members?: Map<string, JsonNode>;
  /** Of an array. */
  items?: JsonNode[];
  /** Of anything else. */
  scalar?: string | number | boolean | null;
}

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const MAX_DEPTH = 250;

class JsonMistake extends Error {
  readonly index: number;
  constructor(index: number, message: string) {
    super(message);
    this.index = index;
  }
}

/** Parses JSON (RFC 8259) and keeps places. A key that stands twice is a mistake: which one counts depends on the reader. */
export function parseJson(text: string): { node: JsonNode } | { mistake: Mistake } {
  const spot = spots(text);
  let at = text.startsWith('\ufeff') ? 1 : 0;
  const blanks = () => {
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r') at += 1;
  };
  const fail = (message: string): never => {
    throw new JsonMistake(at, at >= text.length ? 'the file ends too early' : message);
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const expect = (character: string) => {
    blanks();
    if (text[at] !== character) fail(`expected "${character}"`);
    at += 1;
  };
  const value = (depth: number): JsonNode => {
    if (depth > MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH} levels`);
    blanks();
    const place = spot(at);
    if (text[at] === '{') {
      at += 1;
      const members = new Map<string, JsonNode>();
      blanks();
      if (text[at] === '}') at += 1;
      else {
        for (;;) {
          blanks();
          const start = at;
          const key = JSON.parse(take(STRING) ?? fail('expected a key in double quotes')) as string;
          if (members.has(key)) {
            at = start;
            fail(`key ${JSON.stringify(key.slice(0, 80))} stands twice`);
          }
          const { line, column } = spot(start);
          expect(':');
          members.set(key, { ...value(depth + 1), line, column });
          blanks();
          if (text[at] === '}') break;
          expect(',');
        }
        at += 1;
      }
      return { ...place, members };
    }
    if (text[at] === '[') {
      at += 1;
      const items: JsonNode[] = [];
      blanks();
      if (text[at] === ']') at += 1;
      else {
        for (;;) {
          items.push(value(depth + 1));
          blanks();
          if (text[at] === ']') break;
          expect(',');
        }
        at += 1;
      }
      return { ...place, items };
    }
    const scalar = take(text[at] === '"' ? STRING : WORD) ?? fail('expected a JSON value');
    return { ...place, scalar: JSON.parse(scalar) as string | number | boolean | null };
  };
  try {
    const node = value(0);
    blanks();
    if (at < text.length) fail('expected the end of the file');
    return { node };
  } catch (error) {
    if (error instanceof JsonMistake) return { mistake: { ...spot(error.index), message: error.message } };
    throw error;
  }
}

/** The value without places. */
export function plain(node: JsonNode): unknown {
  if (node.members) return Object.fromEntries([...node.members].map(([key, member]) => [key, plain(member)]));
  return node.items ? node.items.map(plain) : node.scalar;
}
