import type { Value } from '../terraform/value.ts';

/** A JSON value that holds no templates, as state files, plans and variables have them; undefined for null. */
export function literalValue(json: unknown): Value | undefined {
  if (json === null || json === undefined) return undefined;
  if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') return { kind: 'literal', value: json };
  if (Array.isArray(json)) return { kind: 'list', items: json.map(literalValue).filter((item) => item !== undefined) };
  return {
    kind: 'object',
    entries: new Map(
      Object.entries(json as object).flatMap(([key, inner]): [string, Value][] => {
        const value = literalValue(inner);
        return value ? [[key, value]] : [];
      }),
    ),
  };
}
