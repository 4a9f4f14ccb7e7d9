import type { ErrorOptions, SovereignError } from '@sovereign-actions/core';
import { isObject, messageOf } from '@sovereign-actions/core';

export type JsonObject = { readonly [key: string]: unknown };

/** An error about a JSON file, at a line where one is known. */
export type JsonFault = (message: string, fix: string, options?: ErrorOptions) => SovereignError;

/**
 * Parses a JSON file whose top is an object. Stricter than JSON.parse: a key that stands twice in one object is an error,
 * because readers differ in which one they take.
 */
export function parseJsonObject(text: string, file: string, fault: JsonFault): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
    if (conflict) {
      throw fault(
        `${file}:${lineAt(text, conflict.index)} has the markers of an unresolved merge conflict.`,
        'Resolve the conflict, run the package manager once, and commit the result.',
      );
    }
    if (text.trim() === '') throw fault(`${file} is empty.`, 'Restore the file from version control.');
    // The engine's message quotes the file, which may hold a token; only the position is taken from it.
    const position = /position (\d+)/.exec(messageOf(error))?.[1];
    const at = position ? `:${lineAt(text, Number(position))}` : '';
    throw fault(`${file}${at} is not JSON: it is damaged or cut off.`, 'Restore the file from version control.');
  }
  if (!isObject(value)) throw fault(`${file} is JSON, but not an object.`, 'Check that the right file is there.');
  if (!isWrittenFrom(value, text) && countKeysInText(text) !== countKeys(value)) {
    const { key, line } = findDuplicate(text);
    throw fault(
      `${file}:${line} has the key ${JSON.stringify(key)} twice in one object.`,
      'Run the package manager once, so that it writes the file anew.',
    );
  }
  return value;
}

/** Characters up to which writing a value again takes less time than looking at each of its keys. */
const QUICKLY_WRITTEN = 1024 * 1024;

/**
 * Whether a text is what a tool writes of this very value, blanks apart: then no key of it was lost. False where that is not told
 * so quickly.
 */
function isWrittenFrom(value: JsonObject, text: string): boolean {
  if (text.length > QUICKLY_WRITTEN) return false;
  // A line never ends inside a string, and a string that has what stands for a colon here is then not the one of the value.
  const plain = text.replace(/\n[\t ]*/g, '').replaceAll('": ', '":');
  try {
    return plain === JSON.stringify(value);
  } catch (error) {
    // It recurses, and the parser does not.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

/** Line on which a key whose value is an object stands first, from 1. */
export function lineOfKey(text: string, key: string): number | undefined {
  const offset = text.indexOf(`${JSON.stringify(key)}: {`);
  return offset < 0 ? undefined : lineAt(text, offset);
}

function countKeys(top: unknown): number {
  let count = 0;
  const open: unknown[] = [top];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === 'object') open.push(item);
    } else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) {
        count++;
        const inner = (value as JsonObject)[key];
        if (typeof inner === 'object') open.push(inner);
      }
    }
  }
  return count;
}

function countKeysInText(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start >= 0; ) {
    const end = endOfString(text, start);
    if (isKey(text, end)) count++;
    start = text.indexOf('"', end);
  }
  return count;
}

/** Offset after the closing quote. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
}

function isKey(text: string, offset: number): boolean {
  let code = text.charCodeAt(offset);
  while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++offset);
  return code === 58;
}

function findDuplicate(text: string): { key: string; line: number } {
  const open: Set<string>[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '{' || character === '[') open.push(new Set());
    else if (character === '}' || character === ']') open.pop();
    else if (character === '"') {
      const end = endOfString(text, i);
      if (isKey(text, end)) {
        const key = JSON.parse(text.slice(i, end)) as string;
        const keys = open.at(-1);
        if (keys?.has(key)) return { key, line: lineAt(text, i) };
        keys?.add(key);
      }
      i = end - 1;
    }
  }
  return { key: '?', line: 1 };
}
