import { isObject } from '@sovereign-actions/core';
import { byText, type Edge, type EdgeKind, type Package } from '../graph.ts';
import type { Collector, Installed, Surroundings } from '../installed/catalog.ts';
import { damaged } from '../installed/damaged.ts';
import { folderOf, join } from '../installed/folders.ts';
import { addUnmet } from '../installed/needs.ts';
import { looseJsonObject, looseText } from '../installed/text.ts';
import { endingIn, unzip } from '../installed/unzip.ts';
import { readPnpmLockfile } from '../pnpm/read.ts';
import { isPackageName, nameAndPurl } from './facts.ts';
import { forcedIn, type InstalledManifest, parseInstalledManifest } from './installed-manifest.ts';
import { parseIntegrity } from './integrity.ts';
import { kindOfManifest, NodeModules, nameOfFolder } from './node-modules.ts';
import { sourceOf } from './source.ts';
import { type Satisfies, satisfier } from './spec.ts';
import { YarnArchives } from './yarn-archives.ts';

/** A package or a project in a folder. */
interface Place {
  folder: string;
  file: string;
  manifest: InstalledManifest;
  project: boolean;
  pkg: Package;
}

/** What a package manager wrote about a package when it installed it. */
interface Origin {
  version: string | undefined;
  resolved: string | undefined;
  integrity: string | undefined;
  bundled: boolean;
}

/** Gathers `node_modules` folders. */
export const nodeCollector = (): Collector => new NodeCollector();

class NodeCollector implements Collector {
  /** By folder. */
  readonly #places = new Map<string, Place>();
  /** Projects whose manifest is damaged, which matters only where packages are installed for it. */
  readonly #broken = new Map<string, unknown>();
  /** By folder, of `node_modules/.package-lock.json`. */
  readonly #origins = new Map<string, Origin>();
  /** Packages of pnpm's own copy of its lockfile, by the folder that has `.pnpm` and by name and version. */
  readonly #stores = new Map<string, ReadonlyMap<string, Package>>();
  /** Names of packages whose version is forced by a workspace. */
  readonly #forced: string[] = [];
  readonly #archives = new YarnArchives<Place>();
  readonly #gaps: string[] = [];

  async take({ path }: { path: string }, content: Uint8Array): Promise<void> {
    if (path.endsWith('.package-lock.json')) return this.#takeLock(path, content);
    if (path.endsWith('lock.yaml')) return this.#takeStore(path, content);
    if (path.endsWith('.zip')) return this.#takeArchive(path, content);
    if (!path.endsWith('package.json')) {
      this.#archives.takeList(path, looseText(content));
      return;
    }
    const folder = folderOf(path);
    const project = kindOfManifest(path) === 'project';
    try {
      const manifest = parseInstalledManifest(path, content);
      this.#places.set(folder, { folder, file: path, manifest, project, pkg: undefined as never });
    } catch (error) {
      if (!project) throw error;
      this.#broken.set(folder, error);
    }
  }

  /** An archive of Yarn, which counts where a list of its has it. */
  #takeArchive(path: string, content: Uint8Array): void {
    for (const [entry, manifest] of unzip(path, content, endingIn('package.json', IN_ARCHIVE)) ?? []) {
      const [folder, file] = [folderOf(`${path}/${entry}`), `${path}!/${entry}`];
      this.#archives.take({ folder, file, manifest: parseInstalledManifest(file, manifest), project: false, pkg: undefined as never });
    }
  }

  /** npm's hidden lockfile: what it installed into the folder, by paths relative to the folder around it. */
  #takeLock(file: string, content: Uint8Array): void {
    const { packages } = looseJsonObject(file, content);
    if (!isObject(packages)) throw damaged(file, 'has no "packages" object.');
    const around = folderOf(folderOf(file));
    for (const [location, entry] of Object.entries(packages)) {
      if (!isObject(entry)) throw damaged(file, `has an entry ${JSON.stringify(location.slice(0, 120))} that is not an object.`);
      const text = (field: string) => (typeof entry[field] === 'string' ? (entry[field] as string) : undefined);
      if (nameOfFolder(location) === undefined) continue;
      this.#origins.set(join(around, location), {
        version: text('version'),
        resolved: text('resolved'),
        integrity: text('integrity'),
        bundled: entry.inBundle === true,
      });
    }
  }

  async #takeStore(file: string, content: Uint8Array): Promise<void> {
    const text = looseText(content);
    // Its overrides are those of the workspace, which may stand in a file of their own.
    for (const [, key = ''] of (/^overrides:\n((?: {2}\S.*\n)+)/m.exec(text)?.[1] ?? '').matchAll(/^ {2}(\S.*?)['"]?: /gm))
      this.#forced.push(...forcedIn(key.replace(/^['"]/, '')));
    try {
      const { packages } = await readPnpmLockfile({ file, text }, async () => undefined);
      this.#stores.set(folderOf(file), new Map(packages.filter(({ folder }) => folder === undefined).map((pkg) => [keyOf(pkg), pkg])));
    } catch (error) {
      // It adds digests to packages, which are there without it, too.
      this.#gaps.push(`${file} cannot be read (${(error as { code?: string }).code}), so packages of its store have no digests`);
    }
  }

  async conclude({ links, real }: Surroundings): Promise<Installed> {
    const places = [...this.#places.values()].sort((a, b) => byText(a.file, b.file));
    const modules = new NodeModules(this.#places, links, real);
    const lists = this.#archives.conclude(this.#places);
    const linked: Set<Place> = new Set(
      [...links.keys()].flatMap((path) => (nameOfFolder(path) === undefined ? [] : (modules.at(path) ?? []))),
    );
    const here: Place[] = [];
    for (const place of lists.members) linked.add(place);
    for (const place of [...places, ...lists.archived]) {
      const { folder, project, manifest, file } = place;
      if (project && !linked.has(place) && !modules.has(folder) && !lists.tops.has(place)) continue;
      const { name, version } = manifest;
      const isPackage = (name !== undefined && isPackageName(name)) || (name === undefined && version !== undefined);
      // What has a place among packages can be loaded, whatever it is.
      if (!project && !isPackage) this.#gaps.push(`${file} gives no name of a package`);
      if (isPackage || project) here.push(place);
    }
    for (const [folder, error] of this.#broken) if (modules.has(folder)) throw error;

    const resolved = await this.#resolve(here, (from, name) =>
      lists.has(from) ? lists.find(from, name) : listOf(modules.find(from.folder, name)),
    );
    for (const place of here) for (const to of lists.unlisted(place)) resolved.needs.get(place)?.edges.push({ to, kind: 'required' });
    for (const place of here) place.pkg = this.#package(place, linked.has(place), resolved.byUrl.has(place));
    for (const [place, { edges, absent, otherwise }] of resolved.needs) {
      place.pkg.edges = edges.flatMap(({ to, kind }): Edge<Package>[] => (to === place ? [] : [{ to: to.pkg, kind }]));
      addUnmet(place.pkg, absent, otherwise);
    }
    this.#markBundled(here);
    // A project without a name is only what its packages are for.
    const named = here.filter(({ pkg }) => pkg.name !== '');
    const nameless = new Set(here.filter(({ pkg }) => pkg.name === '').map(({ pkg }) => pkg));
    for (const { pkg } of nameless.size > 0 ? named : []) pkg.edges = pkg.edges.filter(({ to }) => !nameless.has(to));
    const unread = this.#archives.unread.map((file) => `${file} lists packages in a way that is not known`);
    return { packages: named.map(({ pkg }) => pkg), gaps: [...this.#gaps, ...unread] };
  }

  /** @param find what a package gets for a name: one, or with Yarn one for each set of peers that it has */
  async #resolve(here: readonly Place[], find: (from: Place, name: string) => readonly Place[]) {
    const satisfies = await satisfier();
    const byUrl = new Set<Place>();
    const present = new Set(here);
    const forced = new Set([...this.#forced, ...here.flatMap(({ manifest, project }) => (project ? manifest.forces : []))]);
    const needs = new Map<Place, Needs>();
    for (const from of here) {
      const own: Needs = { edges: [], absent: [], otherwise: [] };
      for (const [name, { spec, kind }] of from.manifest.dependencies) {
        if (kind === 'development' && !from.project) continue;
        const found = find(from, name).filter((to) => present.has(to));
        if (found.length === 0 && kind === 'required') own.absent.push(name);
        for (const to of found) {
          own.edges.push({ to, kind });
          if (/^https?:/i.test(spec)) byUrl.add(to);
          if (kind !== 'optional' && !forced.has(name) && !isRight(satisfies, spec, name, to)) own.otherwise.push(name);
        }
      }
      if (from.project && from.manifest.workspaces) withWorkspaces(from, here, own.edges);
      needs.set(from, own);
    }
    return { needs, byUrl };
  }

  #package({ folder, file, manifest, project }: Place, linked: boolean, byUrl: boolean): Package {
    const { version, licence, supplier } = manifest;
    const name = manifest.name ?? (project ? '' : (nameOfFolder(folder) as string));
    const origin = this.#origins.get(folder);
    const known = !project && origin?.version === version ? origin : undefined;
    const hashes = known?.integrity === undefined ? [] : parseIntegrity(known.integrity);
    if (!hashes) throw damaged(file, `has an "integrity" in the lockfile of its node_modules folder that is not valid.`);
    const source = sourceOf(known?.resolved, byUrl);
    const qualifiers = { vcs_url: source.vcs, download_url: source.kind === 'tarball' ? source.distribution : undefined };
    const stored = project ? undefined : this.#stored(folder, name, version);
    return {
      ...nameAndPurl(name, version, qualifiers, project),
      hashes,
      ...(source.distribution && { distribution: source.distribution }),
      ...(source.vcs && { vcs: source.vcs }),
      ...stored,
      ...(licence && { licence }),
      ...(supplier && { supplier }),
      ...(isApplication(folder, project, linked) && { kind: 'application' as const }),
      ...(known?.bundled && { bundled: true }),
      place: file,
      edges: [],
    };
  }

  /** What pnpm's copy of its lockfile says of a package in its store. */
  #stored(folder: string, name: string, version: string | undefined): Partial<Package> | undefined {
    const end = folder.lastIndexOf('node_modules/.pnpm/');
    const store = end < 0 ? undefined : this.#stores.get(folder.slice(0, end + 'node_modules/.pnpm'.length));
    const found = store?.get(keyOf({ ...nameAndPurl(name, version, {}, false) }));
    if (!found) return undefined;
    const { hashes, distribution, vcs, purl } = found;
    return { hashes, ...(distribution && { distribution }), ...(vcs && { vcs }), ...(purl && { purl }) };
  }

  /** What is in the archive of another package: its bundle, and all below the same folder that only the bundle leads to. */
  #markBundled(here: readonly Place[]): void {
    const byPackage = new Map(here.map((place) => [place.pkg, place]));
    for (const place of here) {
      if (place.project || place.manifest.bundles.length === 0) continue;
      const inside = join(place.folder, 'node_modules/');
      const open = place.pkg.edges.filter(({ to }) => {
        const name = nameOfFolder(byPackage.get(to)?.folder ?? '');
        return name !== undefined && place.manifest.bundles.includes(name);
      });
      const seen = new Set<Package>([place.pkg]);
      for (let next = open.pop(); next; next = open.pop()) {
        const { to } = next;
        if (seen.has(to) || !byPackage.get(to)?.folder.startsWith(inside)) continue;
        seen.add(to);
        // With an archive of its own, it is not from the bundle.
        if (to.hashes.length === 0) to.bundled = true;
        open.push(...to.edges);
      }
    }
  }
}

/** Packages in an archive of Yarn. */
const IN_ARCHIVE = /^node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/;

const listOf = <T>(item: T | undefined): readonly T[] => (item === undefined ? [] : [item]);

interface Needs {
  edges: { to: Place; kind: EdgeKind }[];
  absent: string[];
  otherwise: string[];
}

const keyOf = ({ namespace = '', name, version = '' }: Pick<Package, 'namespace' | 'name' | 'version'>): string =>
  `${namespace}/${name}@${version}`;

function isRight(satisfies: Satisfies, spec: string, asked: string, { manifest: { name, version } }: Place): boolean {
  const [, aliased, range = '*'] = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/.exec(spec) ?? [];
  return aliased === undefined ? satisfies(version, spec) : (name ?? asked) === aliased && satisfies(version, range);
}

/** A project around packages, or what npm installs for all users of a machine. */
const isApplication = (folder: string, project: boolean, linked: boolean): boolean =>
  project ? !linked : /^(?:.*\/)?lib\/node_modules\/(?:@[^/]+\/)?[^/]+$/.test(folder) && !/node_modules\/.*node_modules\//.test(folder);

/** Workspaces belong to a project, also where it needs them for development only. */
function withWorkspaces(from: Place, here: readonly Place[], edges: Needs['edges']): void {
  const inside = from.folder === '' ? '' : `${from.folder}/`;
  const members = here.filter((place) => place !== from && place.project && place.folder.startsWith(inside));
  for (const to of members) {
    const edge = edges.find((candidate) => candidate.to === to);
    if (!edge) edges.push({ to, kind: 'contains' });
    else if (edge.kind !== 'required') edge.kind = 'contains';
  }
}
