import { fromBase64, isObject, StrictJsonError } from '@sovereign-actions/core';

/** Reading of protobuf messages in JSON so that every field has its type and nothing stays unread. */

/** A message that does not have its shape. */
export class ShapeError extends Error {}

/** What the work gives, or in a string what is wrong with what it read. */
export function reading<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    if (error instanceof StrictJsonError || error instanceof ShapeError) return error.message;
    throw error;
  }
}

/** Go writes `null` for a message that is not there. */
export const given = (value: unknown): boolean => value !== undefined && value !== null;

/** An object with all of `required`, any of `optional` and nothing else. */
export function fields(value: unknown, where: string, required: readonly string[], optional: readonly string[]): Record<string, unknown> {
  if (!isObject(value)) throw new ShapeError(`${where} is not an object`);
  const missing = required.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) throw new ShapeError(`${where} has no "${missing}"`);
  const extra = Object.keys(value).find((key) => !required.includes(key) && !optional.includes(key));
  if (extra !== undefined) throw new ShapeError(`${where} has an unexpected field ${JSON.stringify(extra.slice(0, 80))}`);
  return value;
}

/** More witnesses than any signature needs; sigstore-go has the same limit. */
const MAX_WITNESSES = 32;

export function listOf(value: unknown, where: string): unknown[] {
  if (!given(value)) return [];
  if (!Array.isArray(value)) throw new ShapeError(`${where} is not a list`);
  if (value.length > MAX_WITNESSES) throw new ShapeError(`it has ${value.length} ${where}; at most ${MAX_WITNESSES} are read`);
  return value;
}

/** A list in which nothing stands twice: one witness is not to look like two. */
export function unlike<T>(list: readonly T[], id: (value: T) => string, what: string): readonly T[] {
  if (new Set(list.map(id)).size < list.length) throw new ShapeError(`it holds the same ${what} twice`);
  return list;
}

export function text(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new ShapeError(`"${where}" is not text`);
  return value;
}

export function bytes(value: unknown, where: string): Buffer {
  const found = fromBase64(value);
  if (!found || found.length === 0) throw new ShapeError(`"${where}" is not base64 in its canonical form`);
  return found;
}

/** A non-negative 64-bit integer as decimal text, the only form that no reader rounds. */
export function int64(value: unknown, where: string): bigint {
  if (typeof value !== 'string' || !/^(?:0|[1-9]\d{0,18})$/.test(value))
    throw new ShapeError(`"${where}" is not a 64-bit number in decimal text`);
  return BigInt(value);
}
