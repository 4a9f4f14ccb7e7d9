import * as path from 'node:path/posix';
import type { Edge, Package, Reading } from '../graph.ts';
import type { Lock, SourceFiles } from '../reader.ts';
import { type Build, buildOf, isPruned, type LocalModule } from './build.ts';
import { type ModFile, parseModFile } from './mod-file.ts';
import { moduleFacts } from './module.ts';
import { unlistedModules } from './unlisted.ts';

/**
 * Reads a `go.mod` as the list of modules of a build, with the versions that Go selects. From Go 1.17 on that list is whole:
 * a module names all that it needs, also through others (`// indirect`), and so its edges lead to all of them. What another
 * module requires stands in a `go.mod` of its own, which only folders of the source have.
 *
 * `go.sum` has digests of lists of files, not of archives, so none of it is in the result.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
export async function readGoModFile(lock: Lock, tree: SourceFiles): Promise<Reading> {
  const folder = path.dirname(lock.file);
  const mod = parseModFile(lock.file, lock.text);
  const build = await buildOf(tree, folder, mod);
  const packages = new Map<string, Package>();
  const open: { pkg: Package; local: LocalModule }[] = [];

  const addLocal = (local: LocalModule): Package => {
    // A folder outside of the source is one of a machine, unless its path is relative.
    const place = path.isAbsolute(local.folder) ? {} : { folder: local.folder };
    const pkg: Package = { ...moduleFacts(local.module, undefined), ...place, edges: [] };
    packages.set(local.module, pkg);
    if (local.mod) open.push({ pkg, local });
    else pkg.gap = { state: 'unknown', reason: 'the go.mod of this folder is not in the source' };
    return pkg;
  };
  const addModule = (module: string, version: string): Package => {
    const to = build.replacementOf(module, version);
    if (to && 'folder' in to) return addLocal(to);
    const facts = to ? moduleFacts(to.module, to.version) : moduleFacts(module, version);
    const pkg: Package = { ...facts, edges: [], gap: { state: 'unknown', reason: 'its own go.mod is not in the source' } };
    packages.set(module, pkg);
    return pkg;
  };
  const find = (module: string): Package => {
    const main = build.mains.get(module);
    return packages.get(module) ?? (main ? addLocal(main) : addModule(module, build.selected.get(module) as string));
  };

  const connectAll = () => {
    for (let next = open.pop(); next; next = open.pop()) next.pkg.edges = edgesOf(next.local.mod as ModFile, build, next.pkg, find);
  };

  const root = addLocal({ folder, module: mod.module as string, mod });
  connectAll();
  if (!isPruned(mod)) {
    for (const { module, version, vendored } of await unlistedModules(tree, folder, new Set(packages.keys()))) {
      const to = addModule(module, version);
      if (vendored) root.edges.push({ to, kind: 'required' });
    }
    connectAll();
    root.gap ??= {
      state: 'incomplete',
      reason: 'a go.mod of before Go 1.17 names only some of the modules that are needed through others',
    };
  }
  if (build.gap) root.gap ??= build.gap;
  return { file: lock.file, root, packages: [...packages.values()], abandoned: [] };
}

function edgesOf({ requires }: ModFile, build: Build, from: Package, find: (module: string) => Package): Edge<Package>[] {
  const targets = new Set<Package>();
  const excluded = new Set<string>();
  for (const { module, version } of requires) {
    // Go passes over a requirement on a version that is excluded, whoever has it.
    if (!build.takes(module)) continue;
    if (build.mains.has(module) || !build.excludes.has(`${module} ${version}`)) targets.add(find(module));
    else excluded.add(`${module} ${version}`);
  }
  targets.delete(from);
  if (excluded.size > 0) from.gap = { state: 'incomplete', reason: `requires what is excluded: ${[...excluded].sort().join(', ')}` };
  return [...targets].map((to) => ({ to, kind: 'required' }));
}
