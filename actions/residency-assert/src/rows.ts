import { at } from './plan/types.ts';

/** The values at a path such as `rule.destination.bucket`; lists are stepped into on the way and at the end. */
export function valuesAt(values: unknown, path: string): unknown[] {
  return path
    .split('.')
    .reduce<unknown[]>((found, key) => found.flatMap(items).map((value) => at(value, key)), [values])
    .flatMap(items);
}

/** Whether `after_unknown` says that something at a path, or a part above it, is known only after apply. */
export function isUnknownAt(unknown: unknown, path: string): boolean {
  let here: unknown[] = [unknown];
  for (const key of path.split('.')) {
    here = here.flatMap(items);
    if (here.includes(true)) return true;
    here = here.map((value) => at(value, key));
  }
  return here.flatMap(items).includes(true);
}

const items = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
