import * as path from 'node:path/posix';
import { addGap } from '../gap.ts';
import type { Package, Reading } from '../graph.ts';
import { purlOf } from '../purl.ts';
import type { Lock, Reader, SourceFiles } from '../reader.ts';
import { type Entry, parseMixLock } from './lockfile.ts';
import { type MixProject, parseMixExs } from './manifest.ts';

/** Reads `mix.lock`; what the projects ask for is taken from `mix.exs`, as far as it is written there as literals. */
export const mixReader: Reader = {
  read: readMix,
  asks: ({ text }) => parseMixExs(text).needs.some(({ folder }) => folder === undefined),
};

/** @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED */
async function readMix(lock: Lock, tree: SourceFiles): Promise<Reading> {
  const entries = parseMixLock(lock);
  for (const { pkg, needs } of entries.values()) {
    const absent: string[] = [];
    for (const { app, optional } of needs) {
      const to = entries.get(app)?.pkg;
      if (to) pkg.edges.push({ to, kind: optional ? 'optional' : 'required' });
      else if (!optional) absent.push(app);
    }
    if (absent.length > 0) addGap(pkg, { state: 'incomplete', reason: `not in the lockfile: ${absent.sort().join(', ')}` });
  }
  const projects = new Projects(tree, entries);
  const root = await projects.at(path.dirname(lock.file));
  return { file: lock.file, root, packages: [...projects.all, ...[...entries.values()].map(({ pkg }) => pkg)], abandoned: [] };
}

/** The project of a lockfile, its applications where it is an umbrella, and those that they name by path. */
class Projects {
  readonly #tree: SourceFiles;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #byFolder = new Map<string, Package>();

  constructor(tree: SourceFiles, entries: ReadonlyMap<string, Entry>) {
    this.#tree = tree;
    this.#entries = entries;
  }

  get all(): Package[] {
    return [...this.#byFolder.values()];
  }

  async at(top: string): Promise<Package> {
    const open: string[] = [];
    const get = (folder: string, name: string): Package => {
      const known = this.#byFolder.get(folder);
      if (known) return known;
      const project: Package = { type: 'hex', name, folder, hashes: [], edges: [] };
      this.#byFolder.set(folder, project);
      open.push(folder);
      return project;
    };
    const root = get(top, top === '.' ? '' : path.basename(top));
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      const text = await this.#tree.text(path.join(folder, 'mix.exs'));
      const project = this.#byFolder.get(folder) as Package;
      const manifest = text === undefined ? undefined : parseMixExs(text);
      if (manifest) await this.#connect(project, manifest, get);
      else if (project === root) this.#connectAll(root);
    }
    return root;
  }

  async #connect(
    project: Package,
    { app, version, appsPath, needs }: MixProject,
    get: (folder: string, name: string) => Package,
  ): Promise<void> {
    const folder = project.folder as string;
    if (app) Object.assign(project, { name: app, purl: purlOf({ type: 'hex', name: app.toLowerCase(), version }) });
    if (version) project.version = version;
    if (appsPath !== undefined) {
      const apps = path.join(folder, appsPath);
      for (const name of await this.#tree.folders(apps)) {
        if ((await this.#tree.names(path.join(apps, name))).includes('mix.exs'))
          project.edges.push({ to: get(path.join(apps, name), name), kind: 'contains' });
      }
    }
    for (const need of needs) {
      const locked = this.#entries.get(need.app)?.pkg;
      if (need.folder !== undefined) {
        const target = path.normalize(path.join(folder, need.folder));
        const there = (await this.#tree.names(target)).includes('mix.exs');
        if (there) project.edges.push({ to: get(target, need.app), kind: need.kind });
        else addGap(project, { state: 'incomplete', reason: `its project ${need.app} is not in the source` });
      } else if (locked) project.edges.push({ to: locked, kind: need.kind });
      // A name that is not locked need be no dependency: any tuple looks like one.
    }
    if (needs.length === 0 && appsPath === undefined && project.folder !== undefined && this.#entries.size > 0 && this.#byFolder.size === 1)
      this.#connectAll(project);
  }

  /** Without a list, what nothing else needs is asked for by the project; it may ask for more. */
  #connectAll(root: Package): void {
    const needed = new Set([...this.#entries.values()].flatMap(({ pkg }) => pkg.edges.map(({ to }) => to)));
    for (const { pkg } of this.#entries.values()) if (!needed.has(pkg)) root.edges.push({ to: pkg, kind: 'required' });
    if (this.#entries.size > 0) addGap(root, { state: 'unknown', reason: 'there is no list of what the project asks for' });
  }
}
