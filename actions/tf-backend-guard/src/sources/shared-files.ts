import * as path from 'node:path';
import type { Env } from '../effective.ts';
import type { Settings } from '../terraform/file.ts';
import type { Value } from '../terraform/value.ts';
import { type ConfigFile, readProfiles, type Sections } from './aws-profile.ts';

/** The files that hold AWS profiles for a backend. */
export interface SharedFiles {
  configs: readonly string[];
  credentials: readonly string[];
}

/** Where the backend looks for profiles; undefined where an argument that says so is not known. */
export function sharedFilesOf(settings: Settings, env: Env, folder: string): SharedFiles | undefined {
  const home = env('HOME') || env('USERPROFILE') || '';
  const expand = (file: string): string => {
    const text = file
      .replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced?: string, bare?: string) => env((braced ?? bare) as string) ?? '')
      .replace(/^~(?=\/|$)/, home);
    return path.resolve(folder, text);
  };
  const named = (argument: string): readonly string[] | undefined | 'unknown' => {
    const value = settings.get(argument)?.value;
    if (!value) return undefined;
    const texts = value.kind === 'list' ? value.items.map(textOf) : [textOf(value)];
    return texts.includes(undefined) ? 'unknown' : (texts as string[]).map(expand);
  };
  const standard = (variable: string, name: string): string[] => {
    const given = env(variable);
    return given ? [path.resolve(folder, given)] : home ? [path.join(home, '.aws', name)] : [];
  };
  const own = env('AWS_SHARED_CONFIG_FILE');
  const configs = named('shared_config_files') ?? (own ? [expand(own)] : standard('AWS_CONFIG_FILE', 'config'));
  const credentials =
    named('shared_credentials_files') ?? named('shared_credentials_file') ?? standard('AWS_SHARED_CREDENTIALS_FILE', 'credentials');
  return configs === 'unknown' || credentials === 'unknown' ? undefined : { configs, credentials };
}

const textOf = (value: Value): string | undefined => (value.kind === 'literal' ? String(value.value) : undefined);

/** Reads profiles, each set of files once. `read` gives undefined for a file that is not there. */
export function profileReader(read: (file: string) => Promise<string | undefined>): (files: SharedFiles) => Promise<Sections> {
  const known = new Map<string, Promise<Sections>>();
  const readAll = async (files: readonly string[]): Promise<ConfigFile[]> => {
    const found: ConfigFile[] = [];
    for (const file of files) {
      const text = await read(file);
      if (text !== undefined) found.push({ file, text });
    }
    return found;
  };
  return (files) => {
    const key = JSON.stringify([files.configs, files.credentials]);
    let sections = known.get(key);
    if (!sections) {
      sections = (async () => readProfiles(await readAll(files.configs), await readAll(files.credentials)))();
      known.set(key, sections);
    }
    return sections;
  };
}
