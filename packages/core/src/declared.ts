import type { GenericSchema, InferOutput } from 'valibot';
import { messageOf } from './errors.ts';
import { isObject } from './json.ts';
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
    const issuesOf = (variant: object, input: unknown) => v.safeParse(variant as GenericSchema, input).issues ?? [];
    const issues = parsed.issues.flatMap((issue) => mistakesOf(issue, [], (keys) => variantsAt(schema as Node, keys), issuesOf));
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

/**
 * Turns validation issues into mistakes with paths and, for a wrong name, the nearest valid one.
 * @param variantsAt the schemas that a value at a path may follow
 * @param issuesOf what one schema alone finds in a value
 */
function mistakesOf(
  issue: object,
  base: readonly (string | number)[],
  variantsAt: (path: readonly (string | number)[]) => Node[],
  issuesOf: (variant: object, input: unknown) => readonly object[],
): Mistake[] {
  const { type, expected, received, message, path: steps = [], issues, input } = issue as Issue;
  const keys = [...base, ...steps.map(({ key }) => key as string | number)];
  if (type === 'union' && issues) {
    const meant = variantOf(input, variantsAt(keys));
    return meant ? issuesOf(meant, input).flatMap((inner) => mistakesOf(inner, keys, variantsAt, issuesOf)) : [{ path: keys, message }];
  }
  if (type === 'strict_object' && expected === 'never') {
    const last = String(keys.at(-1));
    const known = variantsAt(keys.slice(0, -1)).flatMap(({ entries = {} }) => Object.keys(entries));
    return [{ path: keys, message: known.includes(last) ? 'does not go with the other keys' : `unknown key${hint(last, known)}` }];
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

/** A schema, as far as its structure is looked at. */
interface Node {
  wrapped?: Node;
  options?: readonly unknown[];
  item?: Node;
  value?: Node;
  entries?: Record<string, Node>;
}

/** The variant that somebody meant: the one that knows the most of the keys that stand there; undefined when none knows any. */
function variantOf(input: unknown, variants: readonly Node[]): Node | undefined {
  const given = isObject(input) ? Object.keys(input) : [];
  const known = ({ entries = {} }: Node) => given.filter((key) => Object.hasOwn(entries, key)).length;
  const most = Math.max(0, ...variants.map(known));
  return most === 0 ? undefined : variants.find((variant) => known(variant) === most);
}

/** The schemas that a value at a path may follow. */
function variantsAt(node: Node, keys: readonly (string | number)[]): Node[] {
  const { wrapped, options, item, value, entries } = node;
  if (wrapped) return variantsAt(wrapped, keys);
  if (options) return options.flatMap((option) => (typeof option === 'object' && option !== null ? variantsAt(option, keys) : []));
  const [first, ...deeper] = keys;
  if (first === undefined) return [node];
  const inner = entries ? (Object.hasOwn(entries, first) ? entries[first] : undefined) : (item ?? value);
  return inner ? variantsAt(inner, deeper) : [];
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
