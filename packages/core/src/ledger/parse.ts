import { isUtf8 } from 'node:buffer';
import type { InferOutput } from 'valibot';
import { messageOf } from '../errors.ts';
import { parseStrictJson } from '../json.ts';
import { PackedMaterials } from './materials.ts';
import type { LedgerRecord } from './record.ts';

/** A record of more bytes may be of very many files: then its materials are read one by one, and kept packed. */
const MANY_BYTES = 64 * 1024;

type ListName = 'took' | 'made';
const isList = (key: string): key is ListName => key === 'took' || key === 'made';

/**
 * Parses a record: strictly, so that no two readers find different things in it.
 * @param many bytes from which on its materials are kept packed
 * @throws Error saying which part is not as it must be
 */
export async function parseRecord(bytes: Buffer, many = MANY_BYTES): Promise<LedgerRecord> {
  const [{ safeParse, getDotPath }, { materialSchema, recordSchema }] = await Promise.all([import('valibot'), import('./schema.ts')]);
  const parse = <S extends typeof recordSchema | typeof materialSchema>(schema: S, text: string, at = ''): InferOutput<S> => {
    const parsed = safeParse(schema, readJson(text));
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    throw new Error(`is not a record of version 1: ${[at, getDotPath(issue)].filter(Boolean).join('.') || 'it'}: ${issue.message}`);
  };
  if (!isUtf8(bytes)) throw new Error('cannot be read: it is not UTF-8 text');
  if (bytes.length < many) return parse(recordSchema, bytes.toString('utf8'));

  const packed: Partial<Record<ListName, PackedMaterials>> = {};
  const rest = withoutLists(bytes, (name, text) => {
    packed[name] ??= new PackedMaterials();
    packed[name].push(parse(materialSchema, text, `${name}.${packed[name].length}`));
  });
  return { ...parse(recordSchema, rest), ...packed };
}

function readJson(text: string): unknown {
  try {
    return parseStrictJson(text);
  } catch (error) {
    throw new Error(`cannot be read: ${messageOf(error)}`);
  }
}

const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * The text of a record with its lists of materials empty; the text of each element is handed over. Where what is left is JSON and each
 * element is, so was the whole, and it meant the same.
 */
function withoutLists(bytes: Buffer, onElement: (list: ListName, text: string) => void): string {
  const text = (from: number, to: number) => bytes.toString('utf8', from, to);
  const kept: string[] = [];
  let keptTo = 0;
  let depth = 0;
  let key = '';
  let string = '';
  let list: ListName | undefined;
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      const end = endOfString(bytes, at);
      if (depth === 1) string = text(at + 1, end);
      at = end;
    } else if (byte === COLON) {
      if (depth === 1) key = string;
    } else if (byte === COMMA) {
      if (depth !== 2 || !list) continue;
      onElement(list, text(start, at));
      start = at + 1;
    } else if (byte === LIST || byte === OBJECT) {
      depth += 1;
      if (depth !== 2 || byte !== LIST || !isList(key)) continue;
      list = key;
      start = at + 1;
      kept.push(text(keptTo, start));
      keptTo = start;
    } else if (byte === LIST_END || byte === OBJECT_END) {
      depth -= 1;
      if (depth !== 1 || !list) continue;
      const isEmpty = start === keptTo && /^[ \t\r\n]*$/.test(text(start, at));
      if (!isEmpty) onElement(list, text(start, at));
      list = undefined;
      keptTo = at;
    }
  }
  return kept.join('') + text(keptTo, bytes.length);
}

/** Where the closing quote is of a string that opens at `start`; the end of the text where it has none. */
function endOfString(bytes: Buffer, start: number): number {
  let at = start + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}
