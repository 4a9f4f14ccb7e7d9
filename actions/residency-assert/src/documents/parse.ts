import { isObject } from '@sovereign-actions/core';
import { documentError } from '../errors.ts';

/** Enough for what people and tools write, and no bomb. */
const MOST_ALIASES = 1000;
const DEEPEST = 200;
const LARGEST_SEARCHED = 4 * 1024 * 1024;

export interface ParsedDocument {
  value: Record<string, unknown>;
  /** The text that it stands in, and where in it the document starts. */
  text: string;
  offset: number | undefined;
  /** Line of a character of the text, from 1. */
  lineAt: (index: number) => number;
}

/**
 * Parses a JSON or YAML file into its documents. CloudFormation's short tags become their long form: `!Sub x` is `{ "Fn::Sub": x }`.
 * Documents that are empty are left out.
 * @throws DOCUMENT_UNREADABLE with line and column, and without a word of the file, which may hold secrets
 */
export async function parseDocuments(file: string, given: string): Promise<ParsedDocument[]> {
  const text = given.replace(/^\ufeff/, '');
  const fault = (what: string, cause?: unknown) =>
    documentError('DOCUMENT_UNREADABLE', `${file}${what}.`, 'Check that the file is whole, and that a template engine has already run.', {
      cause,
    });
  if (text.trim() === '') throw fault(' is empty');
  if (text.includes('\0')) throw fault(' is binary');
  const first = text.trimStart()[0];
  if (first === '{' || first === '[') {
    const parsed = parseJson(text);
    if (parsed !== undefined) return documentsOf([parsed], text, fault);
    // YAML can start with a brace too.
  }
  const yaml = await import('js-yaml');
  let documents: unknown[];
  try {
    documents = yaml.loadAll(text, { schema: schemaWithTags(yaml), maxAliases: MOST_ALIASES, maxDepth: DEEPEST });
  } catch (error) {
    const { reason, mark } = error as { reason?: unknown; mark?: { line?: unknown; column?: unknown } };
    const place = typeof mark?.line === 'number' ? `:${mark.line + 1}:${typeof mark.column === 'number' ? mark.column + 1 : 1}` : '';
    const why = typeof reason === 'string' && /^[a-zA-Z ,()0-9-]+$/.test(reason) ? ` (${reason})` : '';
    throw fault(`${place} is neither JSON nor YAML${why}`, error);
  }
  return documentsOf(documents, text, fault);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The other parser says where the mistake is, and quotes nothing.
    return undefined;
  }
}

function documentsOf(documents: readonly unknown[], text: string, fault: (what: string) => Error): ParsedDocument[] {
  const starts = [0];
  for (const match of text.matchAll(/^---(?=\s|$)/gm)) if (match.index > 0) starts.push(match.index);
  const found: ParsedDocument[] = [];
  const lineAt = linesOf(text);
  documents.forEach((value, index) => {
    if (value === null || value === undefined || value === '') return;
    if (!isObject(value)) throw fault(`: document ${index + 1} is no mapping`);
    // A leading separator starts the first document, not the second.
    const offset = starts.length === documents.length ? starts[index] : documents.length === 1 ? 0 : undefined;
    found.push({ value, text, offset, lineAt });
  });
  if (found.length === 0) throw fault(' holds no document');
  return found;
}

type Yaml = typeof import('js-yaml');

function schemaWithTags({ CORE_SCHEMA, defineMappingTag, defineScalarTag, defineSequenceTag, mapTag, mergeTag, seqTag }: Yaml) {
  const any = { matchByTagPrefix: true, identify: () => false };
  type Carrier = { tag: string; items: unknown[] };
  type MapCarrier = { tag: string; inner: ReturnType<typeof mapTag.create> };
  return CORE_SCHEMA.withTags(
    mergeTag,
    defineScalarTag('!', { ...any, resolve: (source, _, tag) => longForm(tag, source) }),
    defineSequenceTag<Carrier, unknown>('!', {
      ...any,
      create: (tag) => ({ tag, items: [] }),
      addItem: (carrier, item) => void carrier.items.push(item),
      finalize: ({ tag, items }) => longForm(tag, items),
    }),
    defineMappingTag<MapCarrier, unknown>('!', {
      ...any,
      create: (tag) => ({ tag, inner: mapTag.create(tag) }),
      addPair: ({ inner }, key, value) => mapTag.addPair(inner, key, value),
      has: ({ inner }, key) => mapTag.has(inner, key),
      keys: () => [],
      get: () => undefined,
      finalize: ({ tag, inner }) => longForm(tag, inner),
    }),
    seqTag,
  );
}

function longForm(tag: string, value: unknown): unknown {
  const name = tag.slice(1);
  if (name === 'Ref' || name === 'Condition') return { [name]: value };
  if (name === 'GetAtt' && typeof value === 'string') {
    const dot = value.indexOf('.');
    return { 'Fn::GetAtt': dot < 0 ? [value] : [value.slice(0, dot), value.slice(dot + 1)] };
  }
  // Tags of other tools mean nothing here.
  return /^[A-Z][A-Za-z0-9]*$/.test(name) ? { [`Fn::${name}`]: value } : value;
}

/** Line of the first place where a key stands below another one, from 1; undefined where it cannot be told. */
export function lineOfKey({ text, offset, lineAt }: ParsedDocument, ...path: readonly string[]): number | undefined {
  // In a file of that size a search for each of its resources would take too long.
  if (offset === undefined || (path.length > 1 && text.length > LARGEST_SEARCHED)) return undefined;
  let at = offset;
  for (const key of path) {
    const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`(?:^|[\\n{,])\\s*(?:"${escaped}"|'${escaped}'|${escaped})\\s*:`, 'g');
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return undefined;
    at = found.index + found[0].length - 1;
  }
  return lineAt(at);
}

/** Finds the line of an index by the starts of all lines, which are looked for once. */
function linesOf(text: string): (index: number) => number {
  let starts: number[] | undefined;
  return (index) => {
    if (!starts) {
      starts = [0];
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= index) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
