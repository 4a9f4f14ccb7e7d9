import { isObject } from '@sovereign-actions/core';
import { type JsonFault, type JsonObject, lineAt } from './json.ts';
import { parsePlainYaml } from './yaml-plain.ts';

/** What a lockfile needs at most; the parser recurses. */
const DEEPEST = 32;
/** In a file that people write: enough for all that is known, and no bomb. */
const MOST_ALIASES = 10_000;

export interface YamlOptions {
  /**
   * For what people write, and not tools: anchors, aliases and merge keys are followed, so that parts of the result can be the
   * same object, and a tag is left out, so that `!reference [a, b]` is a list.
   */
  byHand?: boolean;
}

/**
 * Parses a YAML file into its documents, each a mapping. Scalars stay the text that is written, so that `1.10` is not 1.1 and
 * `1e5` no number; an empty value is ''. Without anchors, aliases, merge keys and tags of its own, which no lockfile has. A key
 * that stands twice in one mapping is an error.
 */
export async function parseYaml(text: string, file: string, fault: JsonFault, { byHand = false }: YamlOptions = {}): Promise<JsonObject[]> {
  const restore = 'Restore the file from version control.';
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
  if (conflict) {
    throw fault(
      `${file}:${lineAt(text, conflict.index)} has the markers of an unresolved merge conflict.`,
      'Resolve the conflict, run the package manager once, and commit the result.',
    );
  }
  if (text.trim() === '') throw fault(`${file} is empty.`, restore);
  const plain = byHand ? undefined : parsePlainYaml(text);
  if (plain) return plain;
  const yaml = await import('js-yaml');
  let documents: unknown[];
  try {
    documents = byHand ? loadByHand(text, yaml) : yaml.loadAll(text, { schema: yaml.FAILSAFE_SCHEMA, maxAliases: 0, maxDepth: DEEPEST });
  } catch (error) {
    // The parser's message quotes the file, which may hold a token; only the line and its reason, which quotes nothing, are taken.
    const { reason, mark } = error as { reason?: unknown; mark?: { line?: unknown } };
    const at = typeof mark?.line === 'number' ? `:${mark.line + 1}` : '';
    const why = typeof reason === 'string' && /^[a-zA-Z ,()0-9-]+$/.test(reason) ? ` (${reason})` : '';
    throw fault(`${file}${at} is not YAML as a lockfile has it: it is damaged or cut off${why}.`, restore);
  }
  const mappings = documents.filter(isObject);
  if (mappings.length === 0 || mappings.length < documents.length)
    throw fault(`${file} is YAML, but not a mapping.`, 'Check that the right file is there.');
  return mappings;
}

type Yaml = typeof import('js-yaml');

/** Lines that are moved, and characters of a file in which they are: a hostile file could have each parsed again and again. */
const MOST_MOVES = 100;
const LONGEST_TO_MOVE = 256 * 1024;

/**
 * Loads a file as most tools do: where a list in brackets goes on over several lines, each has to be indented further than what
 * the list belongs to, but nobody minds when the closing bracket is not.
 */
function loadByHand(text: string, yaml: Yaml): unknown[] {
  const options = { schema: schemaByHand(yaml), maxAliases: MOST_ALIASES };
  const lines = text.split('\n');
  for (let moves = 0; ; moves++) {
    try {
      return yaml.loadAll(moves === 0 ? text : lines.join('\n'), options);
    } catch (error) {
      const { reason, mark } = error as { reason?: unknown; mark?: { line?: unknown } };
      const line = typeof mark?.line === 'number' ? lines[mark.line] : undefined;
      if (reason !== 'deficient indentation' || line === undefined || moves === MOST_MOVES || text.length > LONGEST_TO_MOVE) throw error;
      lines[mark?.line as number] = `${' '.repeat(DEEPEST)}${line}`;
    }
  }
}

function schemaByHand({
  FAILSAFE_SCHEMA,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  mapTag,
  mergeTag,
  seqTag,
  strTag,
}: typeof import('js-yaml')) {
  const any = { matchByTagPrefix: true, identify: () => false };
  return FAILSAFE_SCHEMA.withTags(
    mergeTag,
    defineScalarTag('!', { ...strTag, ...any }),
    defineSequenceTag('!', { ...seqTag, ...any }),
    defineMappingTag('!', { ...mapTag, ...any }),
  );
}

/** Line on which a key of a block mapping stands first, from 1. */
export function lineOfYamlKey(text: string, key: string): number | undefined {
  for (const written of [key, `'${key.replaceAll("'", "''")}'`, JSON.stringify(key)]) {
    for (let at = text.indexOf(`${written}:`); at >= 0; at = text.indexOf(`${written}:`, at + 1)) {
      const before = at > DEEPEST ? text.slice(at - DEEPEST, at) : `\n${text.slice(0, at)}`;
      if (/\n *$/.test(before)) return lineAt(text, at);
    }
  }
  return undefined;
}
