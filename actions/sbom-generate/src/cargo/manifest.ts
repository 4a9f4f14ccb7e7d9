import { isObject } from '@sovereign-actions/core';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import type { JsonObject } from '../json.ts';
import { parseToml } from '../toml.ts';

/** A dependency as a `Cargo.toml` declares it. */
export interface Declared {
  /** What the manifest calls it. */
  key: string;
  /** What it is called in the lockfile. */
  name: string;
  /** Version requirement; undefined where any version will do. */
  requirement?: string;
  development: boolean;
  optional: boolean;
  features: readonly string[];
  defaultFeatures: boolean;
  /** Folder relative to that of the manifest, for a path dependency. */
  path?: string;
  git: boolean;
  /** Taken from the table of the workspace, which `path` is then relative to. */
  inherited: boolean;
}

export interface Workspace {
  members: readonly string[];
  exclude: readonly string[];
  package: JsonObject;
  dependencies: JsonObject;
  /** Folders of `[patch]` and `[replace]`, which stand in for what comes from elsewhere. */
  patches: readonly string[];
}

/** A `Cargo.toml`. */
export interface Manifest {
  /** Path relative to the source. */
  file: string;
  /** Undefined for a workspace that is no package itself. */
  package?: JsonObject;
  features: ReadonlyMap<string, readonly string[]>;
  /** `[dependencies]` and the like as they stand; see `dependenciesOf`. */
  tables: readonly { development: boolean; table: JsonObject }[];
  /** What `[workspace]`, or the manifest of the top, says for all. */
  workspace: Workspace;
  isWorkspace: boolean;
}

const damaged = (file: string, message: string) =>
  sbomError('MANIFEST_INVALID', `${file} ${message}`, 'Correct the file; Cargo does not read it either.');

/** @throws MANIFEST_INVALID */
export async function parseManifest(file: string, text: string): Promise<Manifest> {
  const value = await parseToml(text, file, (message, fix) => sbomError('MANIFEST_INVALID', message, fix));
  const table = (of: JsonObject, ...keys: string[]): JsonObject => {
    const key = keys.find((name) => Object.hasOwn(of, name));
    const inner = key === undefined ? {} : of[key];
    if (!isObject(inner)) throw damaged(file, `has ${quote(key as string)}, which is not a table.`);
    return inner;
  };
  const list = (of: JsonObject, key: string): readonly string[] => texts(of[key]) ?? raise(file, key);

  const targets = Object.values(table(value, 'target')).map((target) => (isObject(target) ? target : raise(file, 'target')));
  const tables = [value, ...targets].flatMap((of) => [
    { development: false, table: table(of, 'dependencies') },
    { development: false, table: table(of, 'build-dependencies', 'build_dependencies') },
    { development: true, table: table(of, 'dev-dependencies', 'dev_dependencies') },
  ]);
  const workspace = table(value, 'workspace');
  const patches = [
    ...Object.values(table(value, 'patch')).map((of) => (isObject(of) ? of : raise(file, 'patch'))),
    table(value, 'replace'),
  ];
  const own = ['package', 'project'].find((key) => Object.hasOwn(value, key));
  return {
    file,
    ...(own && { package: table(value, own) }),
    features: new Map(Object.entries(table(value, 'features')).map(([name, of]) => [name, texts(of) ?? raise(file, 'features')])),
    tables,
    workspace: {
      members: list(workspace, 'members'),
      exclude: list(workspace, 'exclude'),
      package: table(workspace, 'package'),
      dependencies: table(workspace, 'dependencies'),
      patches: patches.flatMap((of) => Object.values(of)).flatMap((to) => (isObject(to) && typeof to.path === 'string' ? [to.path] : [])),
    },
    isWorkspace: Object.hasOwn(value, 'workspace'),
  };
}

function raise(file: string, key: string): never {
  throw damaged(file, `has ${quote(key)}, which is not what Cargo knows under this name.`);
}

/** @returns undefined for what is no list of texts; an empty list where there is none */
const texts = (value: unknown): string[] | undefined =>
  value === undefined ? [] : Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;

/** What a package declares, with what it takes from its workspace. @throws MANIFEST_INVALID */
export function dependenciesOf({ file, tables }: Manifest, workspace: Workspace | undefined): Declared[] {
  return tables.flatMap(({ development, table }) =>
    Object.entries(table).map(([key, written]) => {
      const own = tableOf(written) ?? raise(file, key);
      const inherited = own.workspace === true;
      const shared = inherited && workspace && Object.hasOwn(workspace.dependencies, key) ? tableOf(workspace.dependencies[key]) : {};
      if (inherited && workspace && !Object.hasOwn(workspace.dependencies, key))
        throw damaged(file, `takes ${quote(key)} from its workspace, which does not have it.`);
      const all: JsonObject = { ...shared, ...own };
      const text = (field: string): string | undefined => {
        const value = all[field];
        return value === undefined || typeof value === 'string' ? value : raise(file, key);
      };
      const [requirement, path, name = key] = [text('version'), text('path'), text('package')];
      return {
        key,
        name,
        ...(requirement && { requirement }),
        development,
        optional: own.optional === true,
        features: [...(texts(shared?.features) ?? raise(file, key)), ...(texts(own.features) ?? raise(file, key))],
        defaultFeatures: (all['default-features'] ?? all.default_features) !== false,
        ...(path !== undefined && { path }),
        git: all.git !== undefined,
        inherited,
      };
    }),
  );
}

const tableOf = (value: unknown): JsonObject | undefined =>
  typeof value === 'string' ? { version: value } : isObject(value) ? value : undefined;

/** A field of a package, from the workspace where it says so. */
export function fieldOf(manifest: Manifest, workspace: Workspace | undefined, field: 'name' | 'version' | 'license'): string | undefined {
  const own = manifest.package?.[field];
  const value = isObject(own) && own.workspace === true ? workspace?.package[field] : own;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Whether a manifest asks for anything that Cargo would fetch. */
export const asksForPackages = ({ tables }: Manifest): boolean => tables.some(({ table }) => Object.keys(table).length > 0);
