import * as path from 'node:path/posix';
import { isObject } from '@sovereign-actions/core';
import { sbomError } from '../../errors.ts';
import type { JsonObject } from '../../json.ts';
import type { SourceFiles } from '../../reader.ts';
import { parseYaml } from '../../yaml.ts';

/** What `.yarnrc.yml` says that the lockfile does not. */
export interface Settings {
  /** Ranges by the name of a catalog, empty for the one without, and that of the package. */
  catalogs: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** @throws MANIFEST_INVALID */
export async function settingsIn(tree: SourceFiles, folder: string): Promise<Settings> {
  const file = path.join(folder, '.yarnrc.yml');
  const text = await tree.text(file);
  const catalogs = new Map<string, Map<string, string>>();
  // A file of comments alone is nothing to a parser.
  if (text === undefined || !/^(?!#|---|\s*$)/m.test(text)) return { catalogs };
  const [value = {}] = await parseYaml(text, file, (message, fix, options) => sbomError('MANIFEST_INVALID', message, fix, options));
  catalogs.set('', rangesOf(value.catalog));
  for (const [name, catalog] of Object.entries(objectOr(value.catalogs))) catalogs.set(name, rangesOf(catalog));
  return { catalogs };
}

const objectOr = (value: unknown): JsonObject => (isObject(value) ? value : {});

const rangesOf = (value: unknown): Map<string, string> =>
  new Map(Object.entries(objectOr(value)).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
