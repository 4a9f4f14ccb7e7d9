import { type Files, messageOf, parseDeclared, SovereignError, sha256Hex } from '@sovereign-actions/core';
import { evidenceError } from '../errors.ts';
import { PATHS } from '../package/names.ts';
import { BUILT_IN_MAP } from './built-in-map.ts';
import type { ControlMap, PackedMap } from './control-map.ts';

export const MAX_MAP_BYTES = 256 * 1024;
/** In one package. */
export const MAX_MAPS = 8;

/** A control map and the exact bytes that go into the package. */
export interface ControlFile extends PackedMap {
  bytes: Buffer;
}

const invalid = (message: string, details: string[] = []) =>
  evidenceError('CONTROLS_INVALID', message, 'Correct each place that is listed; the schema is docs/schemas/controls.schema.json.', {
    details,
  });

/** Parses a control map, in YAML or JSON. @throws CONTROLS_INVALID with one line per mistake, `file:line:column  path  message` */
export async function parseControlMap(text: string, source: string): Promise<ControlMap> {
  const { controlMapSchema } = await import('./control-schema.ts');
  try {
    const { value, invalid: mistaken } = await parseDeclared(text, source, controlMapSchema, {
      ifEmpty: 'write "version: 1", an id, sources and requirements',
      error: invalid,
    });
    const mistakes = value.requirements.flatMap(({ supports }, index) =>
      Object.keys(supports)
        .filter((name) => !Object.hasOwn(value.sources, name))
        .map((name) => ({ path: ['requirements', index, 'supports', name], message: 'is none of the sources that the file declares' })),
    );
    if (value.id === BUILT_IN_MAP.id) mistakes.push({ path: ['id'], message: 'is the id of the built-in map' });
    if (mistakes.length > 0) throw mistaken(mistakes);
    return value;
  } catch (error) {
    // Text that is nested too deeply ends the parser's stack.
    throw error instanceof SovereignError ? error : invalid(`${source} cannot be read: ${messageOf(error)}`);
  }
}

/** Where a map lies in a package. JSON keeps its name, so that nobody is told that it is YAML. */
export const mapPath = (id: string, isJson: boolean): string => `${PATHS.controls}${id}.${isJson ? 'json' : 'yaml'}`;

/** Whether a path is one that a map of this id can have. */
export const isMapPath = (path: string, id: string): boolean => path === mapPath(id, false) || path === mapPath(id, true);

/**
 * Reads the control maps that go into a package, by path in it.
 * @throws CONTROLS_INVALID, FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE
 */
export async function readControlFiles(files: Files, names: readonly string[]): Promise<ControlFile[]> {
  if (names.length > MAX_MAPS) throw invalid(`${names.length} control maps are named; a package takes ${MAX_MAPS}.`);
  const read: ControlFile[] = [];
  for (const name of names) {
    const text = await files.readText(name, MAX_MAP_BYTES);
    const map = await parseControlMap(text, name);
    if (read.some((other) => other.map.id === map.id)) throw invalid(`${name} has the id "${map.id}", which another map has too.`);
    const bytes = Buffer.from(text);
    read.push({ path: mapPath(map.id, /\.json$/i.test(name)), sha256: sha256Hex(bytes), map, bytes });
  }
  return read.sort((a, b) => (a.path < b.path ? -1 : 1));
}
