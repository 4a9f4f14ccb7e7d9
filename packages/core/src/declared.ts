import type { GenericSchema, InferOutput } from 'valibot';
import { messageOf } from './errors.ts';
import { nearest } from './nearest.ts';

/** A mistake at a path into a declared file, such as `['state', 'bucket']`. */
export interface Mistake {
  path: readonly (string | number)[];
  message: string;
}

/**
 * Parses what a team declares, in YAML or JSON, and holds it against a schema.
 * @param ifEmpty what to do about an empty file
 * @param error makes the error of a file that has these mistakes, one line each: `file:line:column  path  message`
 * @returns the value, and how to report what the schema cannot see
 */
export async function parseDeclared<S extends GenericSchema>(
  text: string,
  source: string,
  schema: S,
  { ifEmpty, error: errorOf }: { ifEmpty: string; error: (message: string, details: string[]) => Error },
): Promise<{ value: InferOutput<S>; invalid: (mistakes: readonly Mistake[]) => Error }> {
  const [{ parseDocument, LineCounter, isNode, isMap, isScalar }, v] = await Promise.all([
    import(/* webpackChunkName: "boundary" */ 'yaml'),
    import(/* webpackChunkName: "boundary" */ 'valibot'),
  ]);
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, version: '1.2' });
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return `${source}:${line || 1}:${col || 1}`;
  };
  const invalid = (details: string[]) =>
    errorOf(`${source} has ${details.length === 1 ? 'a mistake' : `${details.length} mistakes`}.`, details);

  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) throw invalid(syntax.map((error) => `${at(error.pos[0])}  ${firstLine(error.message)}`));
  if (document.contents === null) throw invalid([`${source}:1:1  the file is empty: ${ifEmpty}`]);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    throw invalid([`${source}:1:1  ${firstLine(messageOf(error))}`]);
  }

  /** The offset of the key at a path where there is one, else of the nearest enclosing node. */
  const offsetOf = (keys: readonly (string | number)[]): number => {
    for (let length = keys.length; length > 0; length -= 1) {
      const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true);
      const last = keys[length - 1];
      if (isMap(parent)) {
        const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
        if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
      }
      const node = document.getIn(keys.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return document.contents?.range?.[0] ?? 0;
  };
  const line = ({ path: keys, message }: Mistake) => `${at(offsetOf(keys))}  ${keys.length > 0 ? `${pathText(keys)}: ` : ''}${message}`;

  const parsed = v.safeParse(schema, value);
  if (!parsed.success) {
    const issues = parsed.issues.flatMap((issue) => mistakesOf(issue, [], (keys) => keysAt(schema, keys)));
    throw invalid([...new Set(issues.sort((a, b) => offsetOf(a.path) - offsetOf(b.path)).map(line))]);
  }
  return { value: parsed.output, invalid: (mistakes) => invalid(mistakes.map(line)) };
}

interface Issue {
  type: string;
  expected: string | null;
  received: string;
  message: string;
  path?: readonly { key?: unknown; origin?: string }[] | undefined;
  issues?: readonly Issue[] | undefined;
  requirement?: unknown;
  input?: unknown;
}

/** Turns validation issues into mistakes with paths and, for a wrong name, the nearest valid one. */
function mistakesOf(
  issue: object,
  base: readonly (string | number)[],
  knownKeys: (path: readonly (string | number)[]) => string[],
): Mistake[] {
  const { type, expected, received, message, path: steps = [], issues, input } = issue as Issue;
  const keys = [...base, ...steps.map(({ key }) => key as string | number)];
  if (type === 'union' && issues) {
    // Report against the variant that fits best: the one with the fewest mistakes deep inside it.
    const deep = issues.map((inner) => mistakesOf(inner, keys, knownKeys));
    return [{ path: keys, message }, ...deep.flat().filter(({ path: inner }) => inner.length > keys.length)];
  }
  if (type === 'strict_object' && expected === 'never') {
    const last = String(keys.at(-1));
    return [{ path: keys, message: `unknown key${hint(last, knownKeys(keys.slice(0, -1)))}` }];
  }
  if (type === 'strict_object' && expected !== 'Object') return [{ path: keys, message: 'is missing' }];
  if (type === 'picklist') {
    const options = (expected ?? '').match(/"((?:[^"\\]|\\.)*)"/g)?.map((quoted) => quoted.slice(1, -1)) ?? [];
    return [{ path: keys, message: `${message}: ${received} is not${typeof input === 'string' ? hint(input, options) : ''}` }];
  }
  return [
    { path: keys, message: message.startsWith('Invalid type') ? `must be ${typeName(expected)}, not ${typeName(received)}` : message },
  ];
}

/** The keys that the schema knows at a path. */
function keysAt(schema: object, keys: readonly (string | number)[]): string[] {
  const node = schema as {
    wrapped?: object;
    options?: readonly unknown[];
    item?: object;
    value?: object;
    entries?: Record<string, object>;
  };
  if (node.wrapped) return keysAt(node.wrapped, keys);
  if (node.entries) {
    const [first, ...rest] = keys;
    if (first === undefined) return Object.keys(node.entries);
    const inner = Object.hasOwn(node.entries, first) ? node.entries[first] : undefined;
    return inner ? keysAt(inner, rest) : [];
  }
  const inner = node.item ?? node.value;
  if (inner) return keysAt(inner, keys.slice(1));
  return (node.options ?? []).flatMap((option) => (typeof option === 'object' && option !== null ? keysAt(option, keys) : []));
}

const hint = (wrong: string, options: readonly string[]): string => {
  const best = nearest(wrong, options);
  return best ? `; did you mean "${best}"?` : '';
};

const TYPE_NAMES: Record<string, string> = {
  Object: 'a mapping',
  Array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'empty',
  undefined: 'missing',
};
const typeName = (name: string | null): string => TYPE_NAMES[name ?? ''] ?? String(name);

const pathText = (keys: readonly (string | number)[]): string =>
  keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');
const firstLine = (text: string): string => text.split('\n')[0] as string;
