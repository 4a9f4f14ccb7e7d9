import * as path from 'node:path/posix';
import { type Boundary, type Context, homeRegion, type OutlineBlock, outline } from '@sovereign-actions/core';
import { resolveBackend } from './effective.ts';
import { judgeBackend } from './judge/backend.ts';
import type { Folder } from './roots.ts';
import type { Declaration, Setting, Settings } from './terraform/file.ts';
import { effectiveDeclaration, readBy } from './terraform/folder.ts';
import { asText } from './terraform/value.ts';

type State = NonNullable<Boundary['state']>;

/** Arguments that say whose credentials are used: what belongs there is for people to say. */
const KEPT = /^(?:assume_role|role_|profile$|shared_|allowed_account_ids$|session_name$|external_id$)/;

/**
 * Writes the backend that the boundary declares into root modules: what is wrong in an s3 block is corrected in its place, and a module
 * without any gets a file `backend.tf`. Backends of other types are left alone. Gives the files that it wrote.
 * State is not moved: that is what `terraform init -migrate-state` is for.
 * @throws FILE_UNWRITABLE
 */
export async function fixRoots(context: Context, state: State, roots: readonly Folder[]): Promise<string[]> {
  const written: string[] = [];
  for (const root of roots) {
    if (root.mistakes.length > 0) continue;
    const effective = effectiveDeclaration(readBy(root.files, 'OpenTofu'));
    if ('conflict' in effective) continue;
    const { declaration } = effective;
    const settings = wanted(root.path, declaration, state, context.boundary);
    if (!declaration) {
      const file = path.join(root.path, 'backend.tf');
      if ((await context.files.kind(file)) !== undefined) continue;
      await context.files.write(file, newBlock(settings));
      written.push(file);
    } else if (declaration.kind === 'backend' && declaration.type === 's3') {
      const text = await context.files.readText(declaration.file);
      const correct = declaration.file.endsWith('.json') ? correctedJson : corrected;
      const fixed = correct(text, declaration, settings, context.boundary);
      if (fixed === undefined || fixed === text) continue;
      await context.files.write(declaration.file, fixed);
      written.push(declaration.file);
    }
  }
  return written;
}

/** The arguments that the boundary decides, as HCL. A key that is inside already stays. */
function wanted(root: string, declaration: Declaration | undefined, state: State, boundary: Boundary): Map<string, string> {
  const prefix = state['key-prefix'] ?? '';
  const key = asText(declaration?.settings.get('key')?.value);
  const workspaces = asText(declaration?.settings.get('workspace_key_prefix')?.value);
  const keyFits = key.state === 'known' && key.value !== '' && key.value.startsWith(prefix) && !key.value.split('/').includes('..');
  const folder = root === '.' ? '' : `${root.replace(/^(?:\.\.\/)+/, '')}/`;
  const text = new Map<string, string>([['bucket', JSON.stringify(state.bucket)]]);
  if (!keyFits) text.set('key', JSON.stringify(`${prefix}${folder}terraform.tfstate`));
  text.set('region', JSON.stringify(state.region ?? homeRegion(boundary)));
  text.set('encrypt', 'true');
  if (state['kms-key'] !== undefined) text.set('kms_key_id', JSON.stringify(state['kms-key']));
  if (state.lock !== 'dynamodb') text.set('use_lockfile', 'true');
  if (prefix !== '' && !(workspaces.state === 'known' && `${workspaces.value}/`.startsWith(prefix)))
    text.set('workspace_key_prefix', JSON.stringify(`${prefix}${folder}workspaces`));
  return text;
}

const newBlock = (settings: ReadonlyMap<string, string>): string => {
  const width = Math.max(...[...settings.keys()].map((name) => name.length));
  const lines = [...settings].map(([name, value]) => `    ${name.padEnd(width)} = ${value}\n`);
  return `terraform {\n  backend "s3" {\n${lines.join('')}  }\n}\n`;
};

/** The text with the block corrected; undefined where the block cannot be found in it. */
function corrected(text: string, declaration: Declaration, settings: ReadonlyMap<string, string>, boundary: Boundary): string | undefined {
  const block = blockAt(outline(text).body, declaration);
  if (!block) return undefined;
  const removed = new Set(harmful(declaration, settings, boundary));
  const edits: { from: number; to: number; text: string }[] = [];
  const missing: string[] = [];
  for (const [name, value] of settings) {
    const attribute = block.attributes.get(name);
    if (!attribute) missing.push(`    ${name} = ${value}\n`);
    else if (asText(declaration.settings.get(name)?.value).state !== 'known' || text.slice(attribute.value, attribute.to).trim() !== value)
      edits.push({ from: attribute.value, to: attribute.to, text: ` ${value}` });
  }
  for (const name of removed) {
    const attribute = block.attributes.get(name);
    if (!attribute) continue;
    const line = text.lastIndexOf('\n', attribute.from - 1) + 1;
    const alone = text.slice(line, attribute.from).trim() === '' && text[attribute.to] === '\n';
    edits.push(alone ? { from: line, to: attribute.to + 1, text: '' } : { from: attribute.from, to: attribute.to, text: '' });
  }
  if (missing.length > 0) {
    const rest = text.slice(block.start);
    const onNewLine = /^[ \t]*\r?\n/.exec(rest);
    const at = block.start + (onNewLine?.[0].length ?? 0);
    edits.push({ from: at, to: at, text: onNewLine ? missing.join('') : `\n${missing.join('')}  ` });
  }
  let fixed = text;
  for (const edit of edits.toSorted((a, b) => b.from - a.from)) fixed = fixed.slice(0, edit.from) + edit.text + fixed.slice(edit.to);
  return fixed;
}

/** As {@link corrected}, for JSON: written anew with the indent that it has. Undefined where the block is not the only one. */
function correctedJson(
  text: string,
  declaration: Declaration,
  settings: ReadonlyMap<string, string>,
  boundary: Boundary,
): string | undefined {
  const file = JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  const [block, ...others] = ['terraform', 'backend', 's3'].reduce<object[]>(
    (nodes, name) => nodes.flatMap((node) => objectsIn((node as Record<string, unknown>)[name])),
    objectsIn(file),
  ) as Record<string, unknown>[];
  if (!block || others.length > 0) return undefined;
  const before = JSON.stringify(block);
  for (const [name, value] of settings) block[name] = JSON.parse(value) as unknown;
  for (const name of harmful(declaration, settings, boundary)) delete block[name];
  if (JSON.stringify(block) === before) return text;
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  return `${JSON.stringify(file, null, indent)}\n`;
}

const objectsIn = (value: unknown): object[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is object => typeof item === 'object' && item !== null);

/** Arguments without which less would be wrong. */
function harmful(declaration: Declaration, settings: ReadonlyMap<string, string>, boundary: Boundary): string[] {
  const right: Settings = new Map<string, Setting>([
    ...declaration.settings,
    ...[...settings].map(([name, value]): [string, Setting] => [
      name,
      { line: 1, column: 1, value: { kind: 'literal', value: JSON.parse(value) as string | boolean } },
    ]),
  ]);
  const wrong = (given: Settings): number =>
    judgeBackend(
      {
        resource: '',
        name: '',
        place: { file: '' },
        effective: resolveBackend(given, () => undefined, new Map()),
        partial: false,
      },
      boundary,
    ).filter(({ severity, verdict }) => verdict === 'unknown' || severity !== 'note').length;
  const before = wrong(right);
  return [...declaration.settings.keys()].filter((name) => {
    if (settings.has(name) || KEPT.test(name)) return false;
    const without = new Map(right);
    without.delete(name);
    return wrong(without) < before;
  });
}

/** The `backend` block of the outline that stands where the declaration does. */
const blockAt = (body: OutlineBlock, { line, column }: Declaration): OutlineBlock | undefined =>
  body.blocks
    .filter(({ type }) => type === 'terraform')
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.type === 'backend' && block.line === line && block.column === column);
