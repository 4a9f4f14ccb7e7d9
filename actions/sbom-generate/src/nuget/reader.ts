import * as path from 'node:path/posix';
import { addGap } from '../gap.ts';
import type { EdgeKind, Package, Reading } from '../graph.ts';
import type { Lock, Reader, SourceFiles } from '../reader.ts';
import { readPackagesConfig } from './config.ts';
import { type Entry, parsePackagesLock, type Target } from './lockfile.ts';
import { nugetFacts, type Project, parseProject, projectBeside, projectFacts, projectNamed } from './project.ts';
import { readProjectFile } from './project-file.ts';

/** Reads `packages.lock.json`. */
export const nugetReader: Reader = {
  read: async (lock, tree) => new LockReader(lock.file, await projectBeside(lock.file, tree), tree).read(parsePackagesLock(lock)),
  asks: async ({ file, text }) => (await parseProject(file, text)).asks,
};

/** Reads `packages.config`, the list of a project that is older than package references. */
export const packagesConfigReader: Reader = { read: readPackagesConfig, asks: () => false };

/** Reads a project file, which is all that most sources have. */
export const projectFileReader: Reader = { read: readProjectFile, asks: () => false };

class LockReader {
  readonly #file: string;
  readonly #own: Project | undefined;
  readonly #tree: SourceFiles;
  readonly #root: Package;
  readonly #packages = new Map<string, Package>();
  readonly #edges = new Map<Package, Map<Package, EdgeKind>>();

  constructor(file: Lock['file'], own: Project | undefined, tree: SourceFiles) {
    this.#file = file;
    this.#own = own;
    this.#tree = tree;
    this.#root = { ...projectFacts(path.dirname(file), own), edges: [] };
  }

  async read(targets: readonly Target[]): Promise<Reading> {
    const byName = new Map(targets.map((target) => [target.name, target.entries]));
    for (const { name, entries } of targets) {
      // What is the same on a platform stands in the framework alone.
      const shared = name.includes('/') ? byName.get(name.slice(0, name.indexOf('/'))) : undefined;
      await this.#target(entries, (dependency) => entries.get(dependency) ?? shared?.get(dependency));
    }
    const packages = [this.#root, ...this.#packages.values()];
    for (const pkg of packages) pkg.edges = [...(this.#edges.get(pkg) ?? [])].map(([to, kind]) => ({ to, kind }));
    return { file: this.#file, root: this.#root, packages, abandoned: [] };
  }

  async #target(entries: ReadonlyMap<string, Entry>, find: (name: string) => Entry | undefined): Promise<void> {
    const neededByProjects = new Set<string>();
    for (const entry of entries.values()) {
      const from = await this.#package(entry);
      if (entry.type === 'Direct') this.#connect(this.#root, from);
      const absent: string[] = [];
      for (const name of entry.dependencies) {
        const to = find(name.toLowerCase());
        if (to) this.#connect(from, await this.#package(to));
        else absent.push(name);
        if (to?.type === 'Project') neededByProjects.add(to.name);
      }
      if (absent.length > 0) addGap(from, { state: 'incomplete', reason: `not in the lockfile: ${absent.sort().join(', ')}` });
    }
    for (const entry of entries.values()) {
      if (entry.type !== 'Project') continue;
      const project = await this.#package(entry);
      const direct = this.#own ? this.#isReferenced(entry, project) : !neededByProjects.has(entry.name);
      if (direct || !neededByProjects.has(entry.name)) this.#connect(this.#root, project);
      else if (!this.#own)
        addGap(this.#root, { state: 'unknown', reason: 'without a project file it is not known which projects it refers to' });
    }
  }

  #isReferenced({ name }: Entry, { folder }: Package): boolean {
    return (this.#own?.references ?? []).some(
      (file) => path.dirname(file) === folder || path.basename(file).toLowerCase().startsWith(`${name.toLowerCase()}.`),
    );
  }

  async #package(entry: Entry): Promise<Package> {
    const key = `${entry.name.toLowerCase()}\n${entry.version ?? ''}\n${entry.type === 'Project'}`;
    const known = this.#packages.get(key);
    if (known) return known;
    const pkg: Package = entry.version !== undefined ? { ...nugetFacts(entry.name, entry.version), edges: [] } : await this.#project(entry);
    this.#packages.set(key, pkg);
    return pkg;
  }

  async #project({ name }: Entry): Promise<Package> {
    const project = await projectNamed(name, this.#own, this.#tree);
    if (project) return { ...projectFacts(path.dirname(project.file), project), edges: [] };
    const gap = { state: 'unknown' as const, reason: 'a project that is not in the source' };
    return { type: 'nuget', name, hashes: [], edges: [], gap };
  }

  #connect(from: Package, to: Package): void {
    const edges = this.#edges.get(from) ?? new Map<Package, EdgeKind>();
    this.#edges.set(from, edges);
    if (to !== from) edges.set(to, 'required');
  }
}
