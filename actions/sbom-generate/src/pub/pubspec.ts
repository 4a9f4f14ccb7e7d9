import { isObject } from '@sovereign-actions/core';
import { sbomError } from '../errors.ts';
import { parseYaml } from '../yaml.ts';

/** A `pubspec.yaml`. */
export interface Pubspec {
  name?: string;
  version?: string;
  /** Names of packages; overrides are in neither list by themselves. */
  dependencies: readonly string[];
  development: readonly string[];
  /** Folders of the members of a workspace, relative to this file. */
  workspace: readonly string[];
  /** Whether it asks for a package that is not a part of an SDK. */
  asks: boolean;
}

/** @throws MANIFEST_INVALID */
export async function parsePubspec(file: string, text: string): Promise<Pubspec> {
  const [value = {}] = await parseYaml(text, file, (message, fix) => sbomError('MANIFEST_INVALID', message, fix), { byHand: true });
  const field = (key: string) => (typeof value[key] === 'string' && value[key] !== '' ? value[key] : undefined);
  const table = (key: string) => Object.entries(isObject(value[key]) ? value[key] : {});
  const [dependencies, development] = [table('dependencies'), table('dev_dependencies')];
  const [name, version] = [field('name'), field('version')];
  const { workspace } = value;
  return {
    ...(name && { name }),
    ...(version && { version }),
    dependencies: dependencies.map(([key]) => key),
    development: development.map(([key]) => key),
    workspace: Array.isArray(workspace) ? workspace.filter((item) => typeof item === 'string') : [],
    asks: [...dependencies, ...development].some(([, wanted]) => !(isObject(wanted) && 'sdk' in wanted)),
  };
}
