import type { Spot } from '@sovereign-actions/core';
import { type Body, jsonOf, readBodyOf } from '../hcl/body.ts';
import type { Mistake } from '../hcl/engine.ts';
import { type JsonNode, parseJson, plain } from './json.ts';
import { toValue, type Value } from './value.ts';

/** An argument of a block and where it stands. */
export interface Setting extends Spot {
  value: Value;
  /** Path of the file, where it is not the one of the block. */
  file?: string;
  /** Where a value comes from that the block does not hold, such as `AWS_REGION`. */
  from?: string;
  /** True where it stands in no file, so that it has no place of its own. */
  outside?: boolean;
  /** True where the value was worked out from variables. */
  computed?: boolean;
}

/** What is written in a block. Nested blocks stand beside arguments, as Terraform's JSON syntax has them. */
export type Settings = ReadonlyMap<string, Setting>;

/** A statement of where state goes. */
export interface Declaration extends Spot {
  kind: 'backend' | 'cloud' | 'state_store';
  /** The label, such as `s3`; empty for `cloud`. */
  type: string;
  settings: Settings;
  /** Path of its file. */
  file: string;
}

/** A `terraform_remote_state` data source: state of another configuration that this one reads. */
export interface RemoteState extends Spot {
  name: string;
  settings: Settings;
  file: string;
}

/** A `module` block: what it loads and where it stands. */
export interface ModuleCall extends Spot {
  name: string;
  source?: Setting;
  file: string;
}

/** What the guard needs of one `.tf`, `.tofu` or JSON file. */
export interface TerraformFile {
  name: string;
  /** Relative to the workspace, with `/`. */
  path: string;
  declarations: Declaration[];
  remoteStates: RemoteState[];
  moduleCalls: ModuleCall[];
  /** `source` of each module call, where it is a local path. */
  localModules: string[];
  /** Default of each variable; undefined where it has none. */
  variables: Map<string, Value | undefined>;
  locals: Map<string, Value>;
  /** Blocks of OpenTofu's state encryption. */
  encryption: Block[];
}

/** A block with what is written in it. */
export interface Block extends Spot {
  labels: readonly string[];
  settings: Settings;
  /** Arguments that are written as null. */
  nulls: readonly string[];
  children(type: string, labels: number): Block[];
}

const DECLARATIONS = [
  ['backend', 1],
  ['cloud', 0],
  ['state_store', 1],
] as const;

/** Reads one file of a Terraform folder. A file that Terraform would refuse gives its first mistake, never an empty result. */
export async function readTerraformFile(name: string, path: string, text: string): Promise<TerraformFile | { mistake: Mistake }> {
  const body = name.endsWith('.json') ? jsonBody(text) : await hclBody(text);
  if ('mistake' in body) return body;
  const file: TerraformFile = {
    name,
    path,
    declarations: [],
    remoteStates: [],
    moduleCalls: [],
    localModules: [],
    variables: new Map(),
    locals: new Map(),
    encryption: [],
  };
  for (const terraform of body.children('terraform', 0)) {
    for (const [kind, labels] of DECLARATIONS) {
      for (const {
        line,
        column,
        settings,
        labels: [type = ''],
      } of terraform.children(kind, labels))
        file.declarations.push({ kind, type, settings, file: path, line, column });
    }
    file.encryption.push(...terraform.children('encryption', 0));
  }
  for (const { labels, settings } of body.children('variable', 1)) file.variables.set(labels[0] as string, settings.get('default')?.value);
  for (const { settings } of body.children('locals', 0)) for (const [key, { value }] of settings) file.locals.set(key, value);
  // A test may keep the state of a run in a backend of its own.
  for (const run of name.includes('test.hcl') ? body.children('run', 1) : []) {
    for (const { line, column, settings, labels } of run.children('backend', 1))
      file.declarations.push({ kind: 'backend', type: labels[0] ?? '', settings, file: path, line, column });
  }
  // A check may read data of its own.
  for (const { labels, settings, line, column } of [body, ...body.children('check', 1)].flatMap((block) => block.children('data', 2))) {
    if (labels[0] === 'terraform_remote_state') file.remoteStates.push({ name: labels[1] as string, settings, file: path, line, column });
  }
  for (const { settings, labels, line, column } of body.children('module', 1)) {
    const written = settings.get('source');
    const source = written?.value;
    file.moduleCalls.push({ name: labels[0] as string, file: path, line, column, ...(written && { source: written }) });
    if (source?.kind === 'literal' && /^\.\.?(?:\/|$)/.test(String(source.value))) file.localModules.push(String(source.value));
  }
  return file;
}

/** The arguments of a file that is one body, as `-backend-config` and `-var-file` files are. */
export async function readAssignments(path: string, text: string): Promise<Pick<Block, 'settings' | 'nulls'> | { mistake: Mistake }> {
  return path.endsWith('.json') ? jsonBody(text) : hclBody(text);
}

/** A Terragrunt file as one body. */
export const readTerragruntFile = async (path: string, text: string): Promise<Block | { mistake: Mistake }> =>
  path.endsWith('.json') ? jsonBody(text) : hclBody(text);

/** The body of a text in native or JSON syntax, such as the value of `TF_ENCRYPTION`. */
export const readBody = async (text: string): Promise<Block | { mistake: Mistake }> =>
  text.trimStart().startsWith('{') ? jsonBody(text) : hclBody(text);

async function hclBody(text: string): Promise<Block | { mistake: Mistake }> {
  const body = await readBodyOf(text);
  return 'mistake' in body ? body : hclBlock(body);
}

function hclBlock({ labels, attributes, blocks, line, column }: Body): Block {
  const settings = new Map<string, Setting>();
  for (const [name, { value, ...spot }] of attributes) {
    const known = toValue(value);
    if (known) settings.set(name, { value: known, ...spot });
  }
  for (const child of blocks) {
    const value = child.labels.length === 0 && !settings.has(child.type) ? toValue(jsonOf(child)) : undefined;
    if (value) settings.set(child.type, { value, line: child.line, column: child.column });
  }
  return {
    labels,
    settings,
    nulls: [...attributes].flatMap(([name, { value }]) => (value === null ? [name] : [])),
    line,
    column,
    children: (type, count) =>
      blocks
        .filter((child) => child.type === type)
        .map((child) => ({
          ...hclBlock(child),
          labels: [...child.labels, ...Array<string>(count).fill('')].slice(0, Math.max(count, child.labels.length)),
        })),
  };
}

function jsonBody(text: string): Block | { mistake: Mistake } {
  const parsed = parseJson(text);
  if ('mistake' in parsed) return parsed;
  const { node } = parsed;
  const objects = node.items ?? [node];
  if (!objects.every(({ members }) => members))
    return { mistake: { line: node.line, column: node.column, message: 'the file is no JSON object' } };
  return jsonBlock(node, []);
}

function jsonBlock(node: JsonNode, labels: readonly string[]): Block {
  const settings = new Map<string, Setting>();
  for (const [name, { line, column, ...inner }] of objectsOf(node).flatMap(({ members }) => [...(members ?? [])])) {
    const value = name === '//' ? undefined : toValue(plain({ line, column, ...inner }));
    if (value) settings.set(name, { value, line, column });
  }
  return {
    labels,
    settings,
    nulls: objectsOf(node).flatMap(({ members }) => [...(members ?? [])].flatMap(([name, { scalar }]) => (scalar === null ? [name] : []))),
    line: node.line,
    column: node.column,
    children: (type, count) =>
      objectsOf(node).flatMap(({ members }) => {
        const child = members?.get(type);
        return child ? labelled(child, count, []) : [];
      }),
  };
}

/** The blocks under a JSON property: one level of objects for each label, an array anywhere for several. */
function labelled(node: JsonNode, count: number, labels: readonly string[]): Block[] {
  if (node.items) return node.items.flatMap((item) => labelled(item, count, labels));
  if (count === 0) return node.scalar === null ? [] : [jsonBlock(node, labels)];
  return [...(node.members ?? [])].flatMap(([label, member]) => (label === '//' ? [] : labelled(member, count - 1, [...labels, label])));
}

const objectsOf = (node: JsonNode): JsonNode[] => (node.items ?? [node]).filter(({ members }) => members !== undefined);
