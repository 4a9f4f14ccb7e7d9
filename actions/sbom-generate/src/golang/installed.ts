import { addGap } from '../gap.ts';
import type { Package } from '../graph.ts';
import type { BuildInfo, BuildModule } from './build-info.ts';
import { isVersion } from './mod-file.ts';
import { moduleFacts } from './module.ts';

/** A program that Go built, with the modules that are in it. The program comes first. */
export function goPackages(info: BuildInfo, place: string): Package[] {
  const { modules, go } = info;
  const program: Package = { ...programFacts(info, place), kind: 'application', place, edges: [] };
  const packages = [program];
  const add = (pkg: Package) => {
    packages.push(pkg);
    program.edges.push({ to: pkg, kind: 'required' });
  };
  for (const module of modules) add(packageOf(module, place));
  const [, release] = /^go(\d+(?:\.\d+)*(?:(?:beta|rc)\d+)?)(?![\w.])/.exec(go) ?? [];
  add({ ...moduleFacts('stdlib', release), place, edges: [] });
  return packages;
}

function packageOf({ path, version, replace }: BuildModule, place: string): Package {
  // A folder is a path that no module can have, or that has no version.
  const inFolder = replace !== undefined && (replace.version === undefined || /^(?:\.|\/|[A-Za-z]:)/.test(replace.path));
  const facts = replace && !inFolder ? moduleFacts(replace.path, replace.version) : moduleFacts(path, inFolder ? undefined : version);
  const pkg: Package = { ...facts, place, edges: [] };
  if (inFolder) addGap(pkg, { state: 'unknown', reason: 'a folder of the machine that built it was taken in its place' });
  addGap(pkg, { state: 'unknown', reason: 'a Go program does not say what its modules need' });
  return pkg;
}

/** The main package of the main module: a module can have several, and each is a program of its own. */
function programFacts(info: BuildInfo, place: string): Omit<Package, 'edges'> {
  const { main, path = '' } = info;
  // What is built of single files has no module, and the tools of Go are none.
  if (!main) return { type: 'generic', name: place.slice(place.lastIndexOf('/') + 1), hashes: [] };
  const subpath = path.startsWith(`${main.path}/`) ? path.slice(main.path.length + 1) : undefined;
  const version = main.version ?? statedVersion(info);
  const vcs = repositoryOf(info);
  return { ...moduleFacts(main.path, version, subpath), ...(vcs && { vcs }) };
}

/**
 * The version that a build has set in its program by `-ldflags "-X main.version=1.2.3"`, as most releases do that are not built by
 * `go install`. Taken where all variables of that name in the module's own packages agree; else it would be a guess.
 */
function statedVersion({ main, settings }: BuildInfo): string | undefined {
  const versions = new Set<string>();
  const variable = /(?:^|[\s'"])-X[\s=]*['"]?([\w./~-]{1,200})\.(\w{1,60})=v?([\w.+-]{1,100})(?=['"\s]|$)/g;
  for (const [, owner = '', name = '', value = ''] of (settings.get('-ldflags') ?? '').slice(0, 65_536).matchAll(variable)) {
    const own = owner === 'main' || owner === main?.path || owner.startsWith(`${main?.path}/`);
    if (own && /^(?:build|app|git|current|release)?_?version$/i.test(name) && isVersion(`v${value}`)) versions.add(`v${value}`);
  }
  const [version, other] = versions;
  return version !== undefined && other === undefined && isOf(main?.path ?? '', version) ? version : undefined;
}

/** Whether a module can have a version: from 2 on, the major version is in its path. */
function isOf(module: string, version: string): boolean {
  const major = Number.parseInt(version.slice(1), 10);
  const [, inPath] = /(?:\/|^gopkg\.in\/.*\.)v(\d+)$/.exec(module) ?? [];
  return inPath === undefined ? major < 2 : Number(inPath) === major;
}

/** Where the commit of a build lies, where the path of the module says so and nothing was changed after it. */
function repositoryOf({ main, settings }: BuildInfo): string | undefined {
  const commit = settings.get('vcs.revision');
  const [repository] = /^(?:github\.com|bitbucket\.org|gitlab\.com|codeberg\.org)\/[\w.-]+\/[\w.-]+/.exec(main?.path ?? '') ?? [];
  if (settings.get('vcs') !== 'git' || settings.get('vcs.modified') === 'true' || !commit || !repository) return undefined;
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? `git+https://${repository}@${commit}` : undefined;
}
