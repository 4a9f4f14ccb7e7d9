import * as path from 'node:path/posix';
import compare from 'semver/functions/compare.js';
import { sbomError } from '../errors.ts';
import type { Gap } from '../graph.ts';
import type { SourceFiles } from '../reader.ts';
import { type ModFile, parseModFile, type Replacement, sameReplacement } from './mod-file.ts';
import { vendoredModules } from './vendor.ts';

/** A module whose `go.mod` is in the source: one that is built, or a folder in place of another module. */
export interface LocalModule {
  /** Relative to the source. */
  folder: string;
  module: string;
  /** Undefined where the folder has no `go.mod` in the source. */
  mod: ModFile | undefined;
}

/** What is built together: one module, or those of a workspace. */
export interface Build {
  /** By module path. */
  mains: ReadonlyMap<string, LocalModule>;
  /** Version that minimal version selection takes, by module path, over all requirements that the source knows. */
  selected: ReadonlyMap<string, string>;
  /** Whether the build takes a module: from Go 1.17 on, none but those that the modules which are built name themselves. */
  takes(module: string): boolean;
  /** `module version` that no build takes. */
  excludes: ReadonlySet<string>;
  /** What stands in for a version of a module. */
  replacementOf(module: string, version: string): { module: string; version: string } | LocalModule | undefined;
  /** Why not all of it is known. */
  gap?: Gap;
}

/** Go files of a source that were parsed, and workspaces that were resolved: those of a monorepo are asked for by each module. */
const known = new WeakMap<SourceFiles, Map<string, Promise<unknown>>>();

function once<T>(tree: SourceFiles, key: string, make: () => Promise<T>): Promise<T> {
  const of = known.get(tree) ?? new Map<string, Promise<unknown>>();
  known.set(tree, of);
  const made = of.get(key) ?? make();
  of.set(key, made);
  return made as Promise<T>;
}

export const modFileIn = (tree: SourceFiles, folder: string, name = 'go.mod'): Promise<ModFile | undefined> =>
  once(tree, `${folder}\n${name}`, async () => {
    const file = folder === '.' ? name : `${folder}/${name}`;
    const text = await tree.text(file);
    return text === undefined ? undefined : parseModFile(file, text);
  });

/** From Go 1.17 on, a module names all that it needs, also through others. */
export const isPruned = ({ go: [major, minor] }: ModFile): boolean => major > 1 || minor >= 17;

export const plain = (folder: string): string => path.normalize(folder).replace(/\/+$/, '') || '.';

/**
 * What a module is built with: alone, or with the workspace of the nearest `go.work` above that uses it. The source does not
 * say whether that is switched off.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
export async function buildOf(tree: SourceFiles, folder: string, mod: ModFile): Promise<Build> {
  for (let at = folder; ; at = path.dirname(at)) {
    const work = await modFileIn(tree, at, 'go.work');
    if (work) {
      const uses = new Set(work.uses.map((use) => plain(path.join(at, use))));
      return uses.has(folder) ? once(tree, `${at}\nbuild`, () => workspace(tree, at, work, uses)) : alone(tree, folder, mod);
    }
    if (at === '.') return alone(tree, folder, mod);
  }
}

const alone = (tree: SourceFiles, folder: string, mod: ModFile): Promise<Build> =>
  select(tree, [{ folder, module: mod.module as string, mod }], replacesIn(folder, mod));

async function workspace(tree: SourceFiles, at: string, work: ModFile, uses: ReadonlySet<string>): Promise<Build> {
  const mains: LocalModule[] = [];
  const absent: string[] = [];
  for (const folder of uses) {
    const mod = await modFileIn(tree, folder);
    if (mod?.module === undefined) absent.push(folder);
    else mains.push({ folder, module: mod.module, mod });
  }
  const replaces = replacesIn(at, work);
  const own = new Set(replaces.keys());
  for (const { folder, mod } of mains) {
    for (const [key, to] of replacesIn(folder, mod as ModFile)) {
      const before = replaces.get(key);
      if (own.has(key) || own.has(key.replace(/ .*/, ''))) continue;
      if (before && !sameReplacement(before, to)) {
        throw sbomError(
          'LOCKFILE_CONFLICT',
          `${work.file} uses modules that replace ${key} by different others.`,
          `Say in ${work.file} which one is meant, as Go asks for.`,
        );
      }
      replaces.set(key, to);
    }
  }
  const build = await select(tree, mains, replaces);
  if (absent.length > 0)
    return { ...build, gap: { state: 'unknown', reason: `the workspace uses what is not in the source: ${absent.join(', ')}` } };
  const vendored = await vendoredModules(tree, at);
  if (vendored)
    return { ...build, selected: new Map([...build.selected, ...vendored.map(({ module, version }) => [module, version] as const)]) };
  return { ...build, gap: { state: 'unknown', reason: 'in a workspace, modules whose go.mod is not in the source can raise versions' } };
}

/** Replacements with folders relative to the source. */
const replacesIn = (base: string, { replaces }: ModFile): Map<string, Replacement> =>
  new Map(
    [...replaces].map(([key, to]) => [
      key,
      'folder' in to ? { folder: path.isAbsolute(to.folder) ? to.folder : plain(path.join(base, to.folder)) } : to,
    ]),
  );

/** Minimal version selection over the requirements of the modules that are built and of folders that stand in for others. */
async function select(tree: SourceFiles, list: readonly LocalModule[], replaces: ReadonlyMap<string, Replacement>): Promise<Build> {
  const mains = new Map(list.map((main) => [main.module, main]));
  const excludes = new Set(list.flatMap(({ mod }) => [...(mod?.excludes ?? [])]));
  const pruned = list.every(({ mod }) => mod && isPruned(mod));
  const listed = new Set(list.flatMap(({ mod }) => (mod?.requires ?? []).map(({ module }) => module)));
  const folders = new Map<string, ModFile | undefined>();
  const selected = new Map<string, string>();
  const seen = new Set<string>();
  const open = list.flatMap(({ mod }) => mod?.requires ?? []);
  for (let next = open.pop(); next; next = open.pop()) {
    const { module, version } = next;
    const key = `${module} ${version}`;
    if (mains.has(module) || excludes.has(key) || seen.has(key)) continue;
    seen.add(key);
    const before = selected.get(module);
    if (before === undefined || compare(version, before) > 0) selected.set(module, version);
    const to = replaces.get(key) ?? replaces.get(module);
    if (!to || !('folder' in to)) continue;
    if (!folders.has(to.folder)) folders.set(to.folder, path.isAbsolute(to.folder) ? undefined : await modFileIn(tree, to.folder));
    open.push(...(folders.get(to.folder)?.requires ?? []));
  }
  return {
    mains,
    selected,
    takes: (module) => !pruned || listed.has(module) || mains.has(module),
    excludes,
    replacementOf: (module, version) => {
      const to = replaces.get(`${module} ${version}`) ?? replaces.get(module);
      return to && 'folder' in to ? { folder: to.folder, module, mod: folders.get(to.folder) } : to;
    },
  };
}
