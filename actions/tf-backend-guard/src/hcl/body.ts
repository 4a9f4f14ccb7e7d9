import { isObject, type OutlineBlock, outline, type Spot } from '@sovereign-actions/core';
import { type Mistake, parseHcl } from './engine.ts';
import { quickParse } from './quick.ts';

/** A block of a file in native syntax, or the file itself, with values as HCL's JSON form has them. */
export interface Body extends Spot {
  type: string;
  labels: string[];
  attributes: Map<string, Spot & { value: unknown }>;
  blocks: Body[];
}

const DEEPEST = 250;

/** Blocks inside of blocks that count. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  terraform: ['backend', 'cloud', 'state_store', 'encryption'],
  run: ['backend'],
  check: ['data'],
  encryption: ['key_provider', 'method', 'state', 'plan', 'remote_state_data_sources'],
};

/**
 * Reads a text in native syntax. Blocks that say nothing about state may be left out.
 * @throws HCL_ENGINE_FAILED
 */
export const readBodyOf = async (text: string): Promise<Body | { mistake: Mistake }> => quickParse(text) ?? parseInFull(text);

/** Reads a text with HashiCorp's own parser, which gives the values, and our outline, which gives the places. */
export async function parseInFull(text: string): Promise<Body | { mistake: Mistake }> {
  const { body, depth } = outline(text);
  if (depth > DEEPEST) return { mistake: { line: 1, column: 1, message: `nested deeper than ${DEEPEST} levels` } };
  const parsed = await parseHcl(text);
  if ('mistake' in parsed) return parsed;
  const mistake = unreadBlock(body, parsed.value);
  return mistake ? { mistake } : withValues(body, parsed.value);
}

function withValues({ type, labels, line, column, attributes, blocks }: OutlineBlock, values: Record<string, unknown>): Body {
  const nth = counter();
  return {
    type,
    labels,
    line,
    column,
    attributes: new Map([...attributes].map(([name, spot]) => [name, { line: spot.line, column: spot.column, value: values[name] }])),
    blocks: blocks.map((block) => withValues(block, valuesOf(values, block, nth(block)) ?? {})),
  };
}

/** The values of the nth block of its type and labels: `{ data: { type: { name: [values, …] } } }`. */
function valuesOf(values: Record<string, unknown>, { type, labels }: OutlineBlock, nth: number): Record<string, unknown> | undefined {
  let node: unknown = values[type];
  for (const label of labels) node = isObject(node) ? node[label] : undefined;
  const found = Array.isArray(node) ? node[nth] : undefined;
  return isObject(found) ? found : undefined;
}

/** Numbers blocks of the same type and labels, from 0. */
function counter(): (block: OutlineBlock) => number {
  const seen = new Map<string, number>();
  return ({ type, labels }) => {
    const key = JSON.stringify([type, ...labels]);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return nth;
  };
}

/**
 * Places come from our outline and values from the parser. Where the two do not see the same blocks, nothing may be
 * concluded from the file.
 */
function unreadBlock(body: OutlineBlock, values: Record<string, unknown>): Mistake | undefined {
  const differs = (spot: Spot): Mistake => ({ line: spot.line, column: spot.column, message: 'this block cannot be read without doubt' });
  const check = (block: OutlineBlock, parsed: Record<string, unknown>, types: readonly string[]): Mistake | undefined => {
    for (const type of types) {
      // Terragrunt takes this one as an argument as well.
      if (type === 'remote_state' && block.attributes.has(type)) continue;
      const nth = counter();
      const children = block.blocks.filter((child) => child.type === type);
      for (const child of children) {
        const found = valuesOf(parsed, child, nth(child));
        if (!found) return differs(child);
        const mistake = check(child, found, WITHIN[type] ?? []);
        if (mistake) return mistake;
      }
      if (leaves(parsed[type]) !== children.length) return differs(block);
    }
    const unseen = Object.keys(parsed).find((name) => !block.attributes.has(name) && !block.blocks.some((child) => child.type === name));
    return unseen === undefined ? undefined : differs(block);
  };
  return check(body, values, ['terraform', 'data', 'module', 'variable', 'locals', 'remote_state', 'include', 'generate', 'run', 'check']);
}

/** How many blocks a parsed value holds, at whatever depth of labels. */
function leaves(node: unknown): number {
  if (Array.isArray(node)) return node.length;
  if (isObject(node)) return Object.values(node).reduce<number>((sum, inner) => sum + leaves(inner), 0);
  return node === undefined ? 0 : 1;
}

/** The values of a body in HCL's JSON form. */
export function jsonOf(body: Body): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const [name, { value }] of body.attributes) json[name] = value;
  for (const block of body.blocks) {
    let node = json;
    for (const label of [block.type, ...block.labels].slice(0, -1)) {
      node[label] = isObject(node[label]) ? node[label] : {};
      node = node[label] as Record<string, unknown>;
    }
    const last = block.labels.at(-1) ?? block.type;
    node[last] = [...(Array.isArray(node[last]) ? (node[last] as unknown[]) : []), jsonOf(block)];
  }
  return json;
}
