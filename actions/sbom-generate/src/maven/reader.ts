import * as path from 'node:path/posix';
import type { Package, Reading } from '../graph.ts';
import type { Lock, Reader, SourceFiles } from '../reader.ts';
import { externalFacts, projectFacts } from './facts.ts';
import { coordinatesOf, Models } from './model.ts';
import type { Pom } from './pom.ts';
import { type Lineage, Poms } from './poms.ts';

/** Reads each `pom.xml` as the project that Maven makes of it, as far as the source alone can say. */
export const mavenReader: Reader = {
  read: async ({ file }, tree) => {
    const { poms, models } = sourceOf(tree);
    return new ProjectReader(poms, models).read(file);
  },
  // Every pom is read as a lockfile.
  asks: () => false,
};

/** What was parsed of a source: a parent is read once for all its children. */
const sources = new WeakMap<SourceFiles, { poms: Poms; models: Models }>();

function sourceOf(tree: SourceFiles): { poms: Poms; models: Models } {
  const known = sources.get(tree);
  if (known) return known;
  const poms = new Poms(tree);
  const source = { poms, models: new Models(poms) };
  sources.set(tree, source);
  return source;
}

/** Gathers the packages of one pom, and of modules whose file has another name, so that they are not found by themselves. */
class ProjectReader {
  readonly #poms: Poms;
  readonly #models: Models;
  readonly #packages = new Map<string, Package>();
  readonly #open: Pom[] = [];
  readonly #seen = new Set<Pom>();

  constructor(poms: Poms, models: Models) {
    this.#poms = poms;
    this.#models = models;
  }

  /** @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT */
  async read(file: Lock['file']): Promise<Reading> {
    const pom = (await this.#poms.at(file)) as Pom;
    const root = this.#project(await this.#poms.lineage(pom));
    this.#visit(pom);
    for (let next = this.#open.pop(); next; next = this.#open.pop()) await this.#connect(next);
    return { file, root, packages: [...this.#packages.values()], abandoned: [] };
  }

  #visit(pom: Pom): void {
    if (this.#seen.has(pom)) return;
    this.#seen.add(pom);
    this.#open.push(pom);
  }

  async #connect(pom: Pom): Promise<void> {
    const lineage = await this.#poms.lineage(pom);
    const { modules, dependencies, gaps: known } = await this.#models.model(lineage);
    const own = this.#project(lineage);
    const gaps = lineage.missing ? [`inherits from ${coordinatesOf(lineage.missing)}, which is not in the source`, ...known] : [...known];
    for (const module of modules) {
      const place = path.normalize(path.join(pom.folder, module));
      const file = /\.xml$/.test(place) ? place : path.join(place, 'pom.xml');
      const other = await this.#poms.at(file);
      if (!other) gaps.push(`its module ${module.slice(0, 80)} is not in the source`);
      else {
        own.edges.push({ to: this.#project(await this.#poms.lineage(other)), kind: 'contains' });
        if (!(await this.#poms.isListed(file))) this.#visit(other);
      }
    }
    for (const dependency of dependencies) {
      const { groupId, artifactId, version } = dependency;
      const inSource = version === undefined ? undefined : await this.#poms.find(groupId, artifactId, version);
      const to = inSource ? this.#project(inSource) : this.#add(externalFacts(dependency));
      if (to !== own) own.edges.push({ to, kind: dependency.kind });
    }
    if (gaps.length > 0) own.gap = { state: 'incomplete', reason: gaps.join('; ') };
  }

  #project(lineage: Lineage): Package {
    return this.#add(projectFacts(lineage), lineage.pom.file);
  }

  #add(facts: Omit<Package, 'edges'>, key = `${facts.purl}\n${facts.gap?.reason}`): Package {
    const known = this.#packages.get(key);
    if (known) return known;
    const pkg = { ...facts, edges: [] };
    this.#packages.set(key, pkg);
    return pkg;
  }
}
