import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import * as path from 'node:path';
import type { GenericSchema, InferOutput } from 'valibot';
import { errnoOf, messageOf } from '../errors.ts';
import { nearest } from '../nearest.ts';
import {
  type Boundary,
  type BoundaryMistake,
  boundaryError,
  type Preset,
  presetBoundary,
  resolveBoundary,
  type SigningPolicy,
} from './boundary.ts';

export const BOUNDARY_FILE = 'sovereign.yaml';
const MAX_BYTES = 1024 * 1024;

/**
 * Parses the text of a boundary file.
 * @throws BOUNDARY_INVALID with one line per mistake, `file:line:column  path  message`
 */
export async function parseBoundary(text: string, source: string, folder: string): Promise<Boundary> {
  const { boundarySchema } = await import(/* webpackChunkName: "boundary" */ './schema.ts');
  const { value, invalid } = await parseYaml(text, source, boundarySchema, 'write "version: 1" and a preset, or run "sovereign init"');
  const resolved = resolveBoundary(value, { source, folder, sha256: createHash('sha256').update(text).digest('hex') });
  if ('mistakes' in resolved) throw invalid(resolved.mistakes);
  return resolved.boundary;
}

/**
 * Parses a file that holds what `signing.policy` holds, in YAML or JSON.
 * @throws BOUNDARY_INVALID as parseBoundary
 */
export async function parseSigningPolicy(text: string, source: string): Promise<SigningPolicy> {
  const { signingPolicy } = await import(/* webpackChunkName: "boundary" */ './schema.ts');
  return (await parseYaml(text, source, signingPolicy, 'write what "signing.policy" of a boundary would hold')).value;
}

/**
 * Parses YAML and holds it against a schema.
 * @param ifEmpty what to do about an empty file
 * @returns the value, and how to report what the schema cannot see
 * @throws BOUNDARY_INVALID
 */
async function parseYaml<S extends GenericSchema>(
  text: string,
  source: string,
  schema: S,
  ifEmpty: string,
): Promise<{ value: InferOutput<S>; invalid: (mistakes: readonly BoundaryMistake[]) => Error }> {
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
    boundaryError(
      'BOUNDARY_INVALID',
      `${source} has ${details.length === 1 ? 'a mistake' : `${details.length} mistakes`}.`,
      'Correct each place that is listed; the schema is packages/core/boundary.schema.json.',
      { details },
    );

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
  const line = ({ path: keys, message }: BoundaryMistake) =>
    `${at(offsetOf(keys))}  ${keys.length > 0 ? `${pathText(keys)}: ` : ''}${message}`;

  const parsed = v.safeParse(schema, value);
  if (!parsed.success) {
    const issues = parsed.issues.flatMap((issue) => mistakesOf(issue, [], (keys) => keysAt(schema, keys)));
    throw invalid([...new Set(issues.sort((a, b) => offsetOf(a.path) - offsetOf(b.path)).map(line))]);
  }
  return { value: parsed.output, invalid: (mistakes) => invalid(mistakes.map(line)) };
}

/** Reads and parses a boundary file. @throws BOUNDARY_UNREADABLE, BOUNDARY_INVALID */
export async function readBoundary(file: string): Promise<Boundary> {
  let bytes: Buffer;
  try {
    const stats = await stat(file);
    // A pipe that nobody writes to, or a device, would never end.
    if (!stats.isFile()) throw new Error(`it is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`);
    if (stats.size > MAX_BYTES) throw new Error(`it has ${stats.size} bytes, the limit is ${MAX_BYTES}.`);
    bytes = await readFile(file);
  } catch (error) {
    throw boundaryError(
      'BOUNDARY_UNREADABLE',
      `Cannot read the boundary ${file}: ${messageOf(error)}`,
      'Check the path and that the job may read it; "sovereign init" writes a new one.',
      { cause: error },
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw boundaryError('BOUNDARY_INVALID', `${file} is not UTF-8 text.`, 'Save the file as UTF-8.', { cause: error });
  }
  return parseBoundary(text, file, path.dirname(path.resolve(file)));
}

/**
 * Finds the boundary of a step: the file that is named, else the preset, else `sovereign.yaml` in the workspace.
 * Undefined when there is none of them.
 */
export async function findBoundary(options: {
  boundary?: string | undefined;
  preset?: Preset | undefined;
  workspace: string;
}): Promise<Boundary | undefined> {
  const { boundary, preset, workspace } = options;
  if (boundary && preset)
    throw boundaryError('BOUNDARY_INVALID', 'Both a boundary file and a preset are given.', 'Give one: the file names its preset itself.');
  if (boundary) return readBoundary(path.resolve(workspace, boundary));
  const usual = path.join(workspace, BOUNDARY_FILE);
  const declared = await stat(usual).then(
    () => true,
    (error: unknown) => errnoOf(error) !== 'ENOENT',
  );
  if (declared && preset) {
    throw boundaryError(
      'BOUNDARY_WIDENED',
      `The preset "${preset}" would stand in for ${BOUNDARY_FILE}, which this workspace has.`,
      'Leave the preset out. The file declares the boundary, and an input can narrow it, never widen it.',
    );
  }
  if (preset) return presetBoundary(preset, workspace);
  return declared ? readBoundary(usual) : undefined;
}

/** The error for a step that needs a boundary and found none. */
export const boundaryMissing = () =>
  boundaryError(
    'BOUNDARY_MISSING',
    `There is no boundary: no ${BOUNDARY_FILE} in the workspace and none is named.`,
    'Run "sovereign init" to write one, or name it with the input "boundary". Steps that only read also take --preset eusc or --preset eu.',
  );

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
): BoundaryMistake[] {
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
