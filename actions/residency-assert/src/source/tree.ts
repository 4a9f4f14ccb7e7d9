import {
  type Files,
  isObject,
  type OutlineArgument,
  type OutlineBlock,
  outline,
  type Place,
  SovereignError,
} from '@sovereign-actions/core';
import { at } from '../plan/types.ts';

/** An expression as it is written: HCL, also where it stood in JSON. */
type Arguments = ReadonlyMap<string, string>;

/** What one module folder writes down, as far as places and regions need it. */
export interface SourceModule {
  /** By key within the module: `aws`, `aws.paris`. */
  providers: ReadonlyMap<string, { arguments: Arguments; place: Place }>;
  /** By address within the module: `aws_s3_bucket.x`, `data.aws_region.y`. */
  resources: ReadonlyMap<string, { place: Place; body?: OutlineBlock }>;
  calls: ReadonlyMap<string, { arguments: Arguments; place: Place }>;
  locals: Arguments;
  outputs: Arguments;
}

/** The configuration that a plan was made from, by module address without instance keys; the root's is ''. */
export type SourceTree = ReadonlyMap<string, SourceModule>;

const MOST_MODULES = 2000;
const LARGEST_FILE = 8 * 1024 * 1024;
const NAME = /\.(?:tf|tofu)(?:\.json)?$/;

/**
 * Reads a configuration: the folder, and below it the modules that `terraform init` wrote down or that are local. Undefined where
 * the folder holds none. A file that cannot be read leaves its module out, since it might be the one that matters.
 */
export async function readSource(files: Files, folder: string): Promise<SourceTree | undefined> {
  if ((await files.kind(folder)) !== 'folder') return undefined;
  const tree = new Map<string, SourceModule>();
  const installed = await installedModules(files, folder);
  const waiting: { address: string; key: string; folder: string }[] = [{ address: '', key: '', folder }];
  for (let next = waiting.pop(); next && tree.size < MOST_MODULES; next = waiting.pop()) {
    const module = await readModule(files, next.folder);
    if (!module) continue;
    tree.set(next.address, module);
    for (const [name, { arguments: given }] of module.calls) {
      const key = next.key === '' ? name : `${next.key}.${name}`;
      const local = /^"(\.\.?\/[^"$%\\]*|\.\.?)"$/.exec(given.get('source') ?? '')?.[1];
      const inner = installed.get(key) ?? (local === undefined ? undefined : `${next.folder}/${local}`);
      // Folders that contain each other end with the longest address that Terraform would take.
      if (inner === undefined || key.split('.').length > 60) continue;
      waiting.push({ address: `${next.address === '' ? '' : `${next.address}.`}module.${name}`, key, folder: inner });
    }
  }
  return tree.size === 0 || !tree.has('') ? undefined : tree;
}

/** Folders of modules by key such as `network.subnets`, as `terraform init` keeps them. */
async function installedModules(files: Files, folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const file = `${folder}/.terraform/modules/modules.json`;
  if ((await files.kind(file)) !== 'file') return found;
  let list: unknown;
  try {
    list = at(JSON.parse(await files.readText(file, LARGEST_FILE)), 'Modules');
  } catch {
    return found;
  }
  for (const item of Array.isArray(list) ? list : []) {
    const [key, dir] = [at(item, 'Key'), at(item, 'Dir')];
    if (typeof key === 'string' && key !== '' && typeof dir === 'string') found.set(key, dir.startsWith('/') ? dir : `${folder}/${dir}`);
  }
  return found;
}

async function readModule(files: Files, folder: string): Promise<SourceModule | undefined> {
  if ((await files.kind(folder)) !== 'folder') return undefined;
  const names = (await files.list(folder)).filter(({ name, kind }) => kind !== 'folder' && NAME.test(name)).map(({ name }) => name);
  if (names.length === 0) return undefined;
  const module = {
    providers: new Map<string, { arguments: Map<string, string>; place: Place }>(),
    resources: new Map<string, { place: Place; body?: OutlineBlock }>(),
    calls: new Map<string, { arguments: Map<string, string>; place: Place }>(),
    locals: new Map<string, string>(),
    outputs: new Map<string, string>(),
  };
  // What an override file sets replaces what others set, so it comes last. A `.tofu` file stands for its `.tf` namesake in OpenTofu alone.
  const isOverride = (name: string) => /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/.test(name);
  for (const name of names.toSorted((a, b) => Number(isOverride(a)) - Number(isOverride(b)))) {
    const file = `${folder}/${name}`;
    let blocks: Iterable<Block>;
    try {
      const text = (await files.readText(file, LARGEST_FILE)).replace(/^\ufeff/, '');
      blocks = name.endsWith('.json') ? jsonBlocks(JSON.parse(text)) : hclBlocks(text);
    } catch (error) {
      if (error instanceof SovereignError || error instanceof SyntaxError) return undefined;
      throw error;
    }
    for (const { type, labels, arguments: given, line, column, body } of blocks) {
      const place: Place = { file: files.relative(file), ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
      const [first = '', second = ''] = labels;
      if (type === 'resource') {
        const address = `${first}.${second}`;
        const known = module.resources.get(address);
        // An override file changes it, so its text is in two places: nothing is concluded from either.
        module.resources.set(address, known ? { place: known.place } : { place, ...(body && { body }) });
      } else if (type === 'data') module.resources.set(`data.${first}.${second}`, { place });
      else if (type === 'locals') for (const [key, text] of given) module.locals.set(key, text);
      else if (type === 'output') module.outputs.set(first, given.get('value') ?? '');
      else if (type === 'provider') {
        const alias = /^"([^"]*)"$/.exec(given.get('alias') ?? '')?.[1];
        merge(module.providers, alias === undefined ? first : `${first}.${alias}`, given, place);
      } else if (type === 'module') merge(module.calls, first, given, place);
    }
  }
  return module;
}

function merge(into: Map<string, { arguments: Map<string, string>; place: Place }>, key: string, given: Arguments, place: Place): void {
  const known = into.get(key);
  if (known) for (const [name, text] of given) known.arguments.set(name, text);
  else into.set(key, { arguments: new Map(given), place });
}

interface Block {
  type: string;
  labels: readonly string[];
  arguments: Arguments;
  line?: number;
  column?: number;
  body?: OutlineBlock;
}

function* hclBlocks(text: string): Generator<Block> {
  for (const body of outline(text).body.blocks) {
    const { type, labels, attributes, line, column } = body;
    yield { type, labels, arguments: expressions(attributes), line, column, body };
  }
}

const expressions = (attributes: ReadonlyMap<string, OutlineArgument>): Arguments =>
  new Map([...attributes].map(([name, { expression }]) => [name, withoutComment(expression)]));

/** A comment after a plain value or reference; others stay, and with them the expression is one that nothing is concluded from. */
const withoutComment = (expression: string): string => expression.replace(/^("[^"\\$%]*"|[\w.-]+)\s*(?:#|\/\/)[^\n]*$/, '$1').trim();

const LABELS: Readonly<Record<string, number>> = { resource: 2, data: 2, provider: 1, module: 1, output: 1, locals: 0 };

/** Terraform's JSON syntax: a level of objects for each label, lists anywhere for several blocks. */
function* jsonBlocks(file: unknown): Generator<Block> {
  for (const body of Array.isArray(file) ? file : [file]) {
    for (const [type, count] of Object.entries(LABELS)) yield* labelled(type, count, [], at(body, type));
  }
}

function* labelled(type: string, count: number, labels: readonly string[], node: unknown): Generator<Block> {
  if (Array.isArray(node)) {
    for (const item of node) yield* labelled(type, count, labels, item);
  } else if (isObject(node)) {
    if (count > 0) for (const [label, inner] of Object.entries(node)) yield* labelled(type, count - 1, [...labels, label], inner);
    else yield { type, labels, arguments: new Map(Object.entries(node).map(([name, value]) => [name, jsonExpression(value)])) };
  }
}

/** `"${var.x}"` stands for `var.x`; other text is itself. */
const jsonExpression = (value: unknown): string =>
  (typeof value === 'string' && /^\$\{([^{}]*)\}$/.exec(value)?.[1]?.trim()) || JSON.stringify(value) || '';
