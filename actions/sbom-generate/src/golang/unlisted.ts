import compare from 'semver/functions/compare.js';
import { faultsOf, quote } from '../fault.ts';
import type { SourceFiles } from '../reader.ts';
import { isVersion, type Requirement } from './mod-file.ts';
import { vendoredModules } from './vendor.ts';

export interface Unlisted extends Requirement {
  /** Named by `vendor/modules.txt`, which has nothing but what a build takes. */
  vendored: boolean;
}

/**
 * Modules that a build may take besides those that its `go.mod` names, as one of before Go 1.17 names only those that it
 * imports itself. `vendor/modules.txt` has the others where modules are vendored; else `go.sum` has all that were ever
 * fetched, and of each the highest version is taken.
 * @param listed modules that the build knows a version of
 * @throws LOCKFILE_INVALID
 */
export async function unlistedModules(tree: SourceFiles, folder: string, listed: ReadonlySet<string>): Promise<Unlisted[]> {
  const at = (name: string) => (folder === '.' ? name : `${folder}/${name}`);
  const vendored = await vendoredModules(tree, folder);
  if (vendored) return vendored.filter(({ module }) => !listed.has(module)).map((module) => ({ ...module, vendored: true }));
  const sums = await tree.text(at('go.sum'));
  if (sums === undefined) return [];
  const highest = new Map<string, string>();
  for (const { module, version } of modulesOfSums(at('go.sum'), sums)) {
    const before = highest.get(module);
    if (!listed.has(module) && (before === undefined || compare(version, before) > 0)) highest.set(module, version);
  }
  return [...highest].map(([module, version]) => ({ module, version, vendored: false }));
}

/** Modules whose files were fetched; of others, only the `go.mod` was looked at. */
function modulesOfSums(file: string, text: string): Requirement[] {
  const faults = faultsOf(file, 'Run "go mod tidy", and commit what it writes.');
  const modules: Requirement[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, module, version, ofModFile] = /^(\S+) (v[^\s/]+)(\/go\.mod)? h\d+:[A-Za-z0-9+/=]+\r?$/.exec(line) ?? [];
    if (module === undefined || version === undefined || !isVersion(version))
      throw faults.invalid(`has the line ${quote(line)}, which is not one of a go.sum.`, index + 1);
    if (ofModFile === undefined) modules.push({ module, version });
  }
  return modules;
}
