import { at } from './plan/types.ts';

/** The values at a path such as `rule.destination.bucket`; lists are stepped into on the way and at the end. */
export function valuesAt(values: unknown, path: string): unknown[] {
  let here = items(values);
  for (const key of keysOf(path)) {
    // Most attributes are not set.
    if (here.length === 0) return here;
    here = below(here, key);
  }
  return here;
}

/** Whether `after_unknown` says that something at a path, or a part above it, is known only after apply. */
export function isUnknownAt(unknown: unknown, path: string): boolean {
  let here = items(unknown);
  for (const key of keysOf(path)) {
    if (here.length === 0 || here.includes(true)) break;
    here = below(here, key);
  }
  return here.includes(true);
}

const below = (here: readonly unknown[], key: string): unknown[] =>
  here.length === 1 ? items(at(here[0], key)) : here.flatMap((value) => items(at(value, key)));

const split = new Map<string, readonly string[]>();

/** Paths are of our tables, and come again with every resource. */
function keysOf(path: string): readonly string[] {
  let keys = split.get(path);
  if (!keys) {
    keys = path.split('.');
    split.set(path, keys);
  }
  return keys;
}

const items = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
