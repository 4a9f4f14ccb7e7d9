import * as path from 'node:path/posix';
import { faultsOf, type LockFaults, quote } from '../fault.ts';
import type { Package, Reading } from '../graph.ts';
import { withMembers } from '../members.ts';
import { purlOf } from '../purl.ts';
import type { Lock, SourceFiles } from '../reader.ts';
import { linkProject, outdated } from './edges.ts';
import { wantedOptionals } from './features.ts';
import { type Linked, parseLockfile } from './lockfile.ts';
import { findProjects, type Project, type Projects } from './projects.ts';
import { originOf } from './source.ts';

const REWRITE = 'Run "cargo metadata" once, so that Cargo writes the lockfile anew, and commit it.';

/** Where an entry without a source is: the fields of `Project` that are known. */
type Home = Pick<Project, 'folder'> & Partial<Project>;

/**
 * Reads a `Cargo.lock` into packages and edges. Which dependencies of the source's own packages are optional or for
 * development alone is taken from their `Cargo.toml`; those of all others are what Cargo resolved for this workspace.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED, MANIFEST_INVALID
 */
export async function readCargoLockfile(lock: Lock, tree: SourceFiles): Promise<Reading> {
  const faults = faultsOf(lock.file, REWRITE);
  const entries = await parseLockfile(lock, faults);
  const base = path.dirname(lock.file);
  const projects = await findProjects(tree, base);
  const homes = homesOf(lock, entries, projects, base);

  const packages = new Map<Linked, Package>();
  for (const entry of entries) packages.set(entry, packageOf(entry, homes.get(entry), faults));
  const optionals = wantedOptionals(projects);
  for (const [entry, pkg] of packages) {
    const project = projects.byFolder.get(homes.get(entry)?.folder ?? '');
    const linked = project && (await linkProject(lock, entry, project, projects.used, optionals));
    pkg.edges = entry.needs.map((to) => ({ to: packages.get(to) as Package, kind: linked?.kinds.get(to) ?? 'required' }));
    if (linked?.gap) pkg.gap = linked.gap;
  }

  const own = [...packages.values()].find(({ folder }) => folder === base);
  // A workspace need not be a package; then it has no name but that of its folder.
  const root: Package = own ?? { type: 'cargo', name: base === '.' ? '' : path.basename(base), folder: base, hashes: [], edges: [] };
  root.edges = withMembers(root, membersOf(packages, homes, root));
  return { file: lock.file, root, packages: [root, ...[...packages.values()].filter((pkg) => pkg !== root)], abandoned: [] };
}

/**
 * Finds the folders of the entries without a source.
 * @throws LOCKFILE_OUTDATED for a member of the workspace that has no entry
 */
function homesOf(lock: Lock, entries: readonly Linked[], { top, byFolder, used }: Projects, base: string): Map<Linked, Home> {
  const byName = new Map<string, Linked[]>();
  const local = entries.filter(({ source }) => source === undefined);
  for (const entry of local) {
    const same = byName.get(entry.name);
    if (same) same.push(entry);
    else byName.set(entry.name, [entry]);
  }
  const homes = new Map<Linked, Home>();
  // With nothing but a lockfile, its only package of no source is the one beside it.
  if (!top && local.length === 1) homes.set(local[0] as Linked, { folder: base });
  for (const project of byFolder.values()) {
    const same = byName.get(project.name) ?? [];
    // A release raises the version of a package, often without the lockfile.
    const entry = same.length === 1 ? same[0] : same.find(({ version }) => version === project.version);
    if (entry && !homes.has(entry)) homes.set(entry, project);
    else if (!entry && project.member && used) throw outdated(lock, project.manifest.file, [`an entry for ${project.name} itself`]);
  }
  return homes;
}

function packageOf(entry: Linked, home: Home | undefined, faults: LockFaults): Package {
  const { name, source } = entry;
  if (source !== undefined) {
    const origin = originOf(entry);
    if (!origin) throw faults.invalid(`has the package ${quote(name)} from a source that Cargo does not write.`, entry.line());
    return { type: 'cargo', name, version: entry.version, ...origin, edges: [] };
  }
  // A purl would make a package whose folder is not known one of crates.io.
  if (!home) return { type: 'cargo', name, version: entry.version, hashes: [], edges: [] };
  const { folder, version = entry.version, licence } = home;
  const purl = purlOf({ type: 'cargo', name, version });
  return { type: 'cargo', name, version, purl, folder, ...(licence && { licence }), hashes: [], edges: [] };
}

/** Members of the workspace, and packages without a source that none of them leads to: they can be nothing else. */
function membersOf(packages: ReadonlyMap<Linked, Package>, homes: ReadonlyMap<Linked, Home>, root: Package): Set<Package> {
  const members = new Set<Package>();
  const reached = new Set<Package>();
  const reach = (start: Package) => {
    const open = [start];
    for (let pkg = open.pop(); pkg; pkg = open.pop()) {
      if (reached.has(pkg)) continue;
      reached.add(pkg);
      for (const { to } of pkg.edges) open.push(to);
    }
  };
  reach(root);
  for (const [entry, pkg] of packages) {
    if (!homes.get(entry)?.member) continue;
    members.add(pkg);
    reach(pkg);
  }
  for (const [{ source }, pkg] of packages) {
    if (source !== undefined || reached.has(pkg)) continue;
    members.add(pkg);
    reach(pkg);
  }
  return members;
}
