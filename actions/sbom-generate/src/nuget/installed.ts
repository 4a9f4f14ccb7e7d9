import * as path from 'node:path/posix';
import { isObject } from '@sovereign-actions/core';
import { addGap } from '../gap.ts';
import { byText, type Package } from '../graph.ts';
import type { Collector, Installed } from '../installed/catalog.ts';
import { damaged } from '../installed/damaged.ts';
import { fileAddress, fileHashes } from '../installed/file-hashes.ts';
import { addUnmet } from '../installed/needs.ts';
import { looseJsonObject } from '../installed/text.ts';
import { purlOf } from '../purl.ts';
import { bundleIn } from './bundle.ts';
import { type DepsFile, type Library, parseDepsFile } from './deps-file.ts';
import { nugetFacts } from './project.ts';

/** A framework that an application is run with. */
interface Framework {
  name: string;
  version: string;
}

/** Gathers what .NET loads. */
export const dotnetCollector = (): Collector => new DotnetCollector();

class DotnetCollector implements Collector {
  readonly #files = new Map<string, DepsFile>();
  /** By file without its ending. */
  readonly #frameworks = new Map<string, readonly Framework[]>();
  /** Facts of applications in one file, by the place of their list. */
  readonly #programs = new Map<string, Pick<Package, 'distribution' | 'hashes' | 'deployable'>>();
  readonly #gaps: string[] = [];

  take({ path: file }: { path: string }, content: Uint8Array): void {
    if (file.endsWith('.deps.json')) {
      const deps = parseDepsFile(file, content);
      if (deps) this.#files.set(file, deps);
    } else if (!file.endsWith('.runtimeconfig.json')) this.#takeProgram(file, content);
    else this.#frameworks.set(file.slice(0, -'.runtimeconfig.json'.length), frameworksOf(file, content));
  }

  /** An application that has its libraries and their list in its own file. */
  #takeProgram(file: string, content: Uint8Array): void {
    const bundle = bundleIn(content);
    if (bundle === undefined) return;
    if (bundle === 'damaged') throw damaged(file, 'is an application of .NET in one file, and is cut off.');
    const place = `${file}!/${path.basename(file).replace(/\.exe$/i, '')}.deps.json`;
    const deps = bundle.deps && parseDepsFile(place, bundle.deps);
    if (!deps) {
      this.#gaps.push(`${file} is an application of .NET in one file, without a list of what is in it`);
      return;
    }
    this.#files.set(place, deps);
    const deployable = { name: path.basename(file), executable: true, archive: true, structured: true };
    this.#programs.set(place, { distribution: fileAddress(file), hashes: fileHashes(content), deployable });
  }

  conclude(): Installed {
    const packages: Package[] = [];
    const shared: (Framework & { packages: readonly Package[] })[] = [];
    const applications: { application: Package; needs: readonly Framework[] }[] = [];
    for (const [file, deps] of [...this.#files].sort(([a], [b]) => byText(a, b))) {
      const own = packagesOf(file, deps);
      packages.push(...own.values());
      const [, name, version] = /(?:^|\/)shared\/([^/]+)\/([^/]+)\/\1\.deps\.json$/.exec(file) ?? [];
      if (name !== undefined && version !== undefined) shared.push({ name, version, packages: [...own.values()] });
      const application = applicationOf(file, deps, own);
      if (application) {
        application.kind = 'application';
        Object.assign(application, this.#programs.get(file));
        applications.push({ application, needs: this.#frameworks.get(file.slice(0, -'.deps.json'.length)) ?? [] });
      }
    }
    for (const { application, needs } of applications) {
      const absent: string[] = [];
      for (const need of needs) {
        const found = chosen(need, shared);
        if (!found) absent.push(need.name);
        for (const to of found?.packages ?? []) application.edges.push({ to, kind: 'required' });
      }
      addUnmet(application, absent, []);
    }
    return { packages, gaps: this.#gaps };
  }
}

function packagesOf(file: string, { libraries, linked }: DepsFile): Map<Library, Package> {
  const packages = new Map<Library, Package>();
  for (const library of libraries.values()) if (library.present) packages.set(library, packageOf(library, file));
  const budget = { steps: MOST_STEPS };
  for (const [library, pkg] of packages) {
    if (!linked) addGap(pkg, { state: 'unknown', reason: 'what it needs is not listed for what it runs on' });
    const { targets, absent } = presentNeeds(library, libraries, budget);
    if (budget.steps < 0) throw damaged(file, 'has more in it that needs each other without files than is followed.');
    pkg.edges = [...targets].map((to) => ({ to: packages.get(to) as Package, kind: 'required' }));
    addUnmet(pkg, absent, []);
  }
  return packages;
}

/** Steps through packages without files, of one application: a hundred times those of the largest. */
const MOST_STEPS = 5_000_000;

/** What a library needs that has files. One that has none is followed to what it needs in turn: it is not installed itself. */
function presentNeeds(
  from: Library,
  libraries: DepsFile['libraries'],
  budget: { steps: number },
): { targets: Set<Library>; absent: string[] } {
  const targets = new Set<Library>();
  const absent: string[] = [];
  const seen = new Set<Library>([from]);
  const open = [...from.needs];
  for (let key = open.pop(); key !== undefined && budget.steps >= 0; key = open.pop()) {
    budget.steps--;
    const to = libraries.get(key);
    if (!to) absent.push(key.split('/')[0] as string);
    else if (!seen.has(to)) {
      seen.add(to);
      if (to.present) targets.add(to);
      else open.push(...to.needs);
    }
  }
  return { targets, absent };
}

function packageOf({ name, version, type }: Library, place: string): Package {
  if (type === 'package') return { ...nugetFacts(name, version), place, edges: [] };
  // A file that somebody referred to can be of any package.
  if (type === 'reference')
    return {
      type: 'nuget',
      name,
      version,
      hashes: [],
      place,
      edges: [],
      gap: { state: 'unknown', reason: 'a file, whose package is not known' },
    };
  return { type: 'nuget', name, version, purl: purlOf({ type: 'nuget', name, version }), hashes: [], place, edges: [] };
}

/** The project that a file is called after, else the only one that no other needs. */
function applicationOf(file: string, { libraries }: DepsFile, packages: ReadonlyMap<Library, Package>): Package | undefined {
  const projects = [...libraries.values()].filter(({ type }) => type === 'project');
  const named = projects.find(({ name }) => name === path.basename(file).slice(0, -'.deps.json'.length));
  if (named) return packages.get(named);
  const needed = new Set([...libraries.values()].flatMap(({ needs }) => needs.map((key) => libraries.get(key))));
  const tops = projects.filter((project) => !needed.has(project));
  return tops.length === 1 ? packages.get(tops[0] as Library) : undefined;
}

/** The frameworks of a `runtimeconfig.json`; those that are part of the application are in its list anyway. @throws INSTALLED_INVALID */
function frameworksOf(file: string, content: Uint8Array): Framework[] {
  const { runtimeOptions } = looseJsonObject(file, content);
  if (!isObject(runtimeOptions)) return [];
  const { framework, frameworks } = runtimeOptions;
  return [framework, ...(Array.isArray(frameworks) ? frameworks : [])].flatMap((item) =>
    isObject(item) && typeof item.name === 'string' && typeof item.version === 'string' ? [{ name: item.name, version: item.version }] : [],
  );
}

/** What the host takes by default: of the lowest minor version that is no lower than the one asked for, the highest patch. */
function chosen<T extends Framework>(need: Framework, shared: readonly T[]): T | undefined {
  const [major = 0, minor = 0, patch = 0] = partsOf(need.version);
  const fitting = shared.filter(({ name, version }) => {
    const [a = 0, b = 0, c = 0] = partsOf(version);
    return name === need.name && a === major && (b > minor || (b === minor && c >= patch));
  });
  const order = (a: T, b: T) => {
    const [left, right] = [partsOf(a.version), partsOf(b.version)];
    return (left[1] ?? 0) - (right[1] ?? 0) || (right[2] ?? 0) - (left[2] ?? 0) || byText(a.version, b.version);
  };
  return fitting.sort(order)[0];
}

const partsOf = (version: string): number[] => (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').map(Number);
