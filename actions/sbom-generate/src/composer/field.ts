import type { SovereignError } from '@sovereign-actions/core';
import { isObject } from '@sovereign-actions/core';
import type { JsonObject } from '../json.ts';

export type Names = ReadonlySet<string>;

type Wrong = (field: string) => SovereignError;

export function textOf(object: JsonObject, field: string, wrong: Wrong): string | undefined {
  const value = object[field];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw wrong(field);
  return value;
}

/** An object, or the empty list that PHP writes for an empty one. */
export function objectOf(object: JsonObject, field: string, wrong: Wrong): JsonObject {
  const value = object[field] ?? {};
  if (Array.isArray(value) && value.length === 0) return {};
  if (!isObject(value)) throw wrong(field);
  return value;
}

/** Names of a map of packages to constraints, in lower case. */
export function linksOf(object: JsonObject, field: string, wrong: Wrong): Names {
  const entries = Object.entries(objectOf(object, field, wrong));
  if (!entries.every(([, constraint]) => typeof constraint === 'string')) throw wrong(field);
  return new Set(entries.map(([name]) => name.toLowerCase()));
}
