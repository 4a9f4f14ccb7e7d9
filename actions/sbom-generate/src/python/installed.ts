import { isObject } from '@sovereign-actions/core';
import { fileAt } from '../deployable.ts';
import { addGap } from '../gap.ts';
import { byText, type Hash, type Package } from '../graph.ts';
import type { Collector, Installed, Surroundings } from '../installed/catalog.ts';
import { damaged } from '../installed/damaged.ts';
import { fileAddress, fileHashes } from '../installed/file-hashes.ts';
import { folderOf } from '../installed/folders.ts';
import { addUnmet } from '../installed/needs.ts';
import { looseJson, looseText } from '../installed/text.ts';
import { named, unzip } from '../installed/unzip.ts';
import { CondaCollector } from './conda.ts';
import { type Interpreter, markerHolds } from './environment.ts';
import { type Metadata, parseMetadata, parseRequires } from './metadata.ts';
import { normalName } from './name.ts';
import { commitOf, factsOf, type Origin } from './origin.ts';
import type { Requirement } from './requirement.ts';
import { parsePyvenv, type Site, siteAround, sitesOf, type VirtualEnvironment } from './sites.ts';
import { parseHash } from './table.ts';

/** A distribution in a folder. */
interface Distribution {
  file: string;
  metadata: Metadata;
  /** Extras that others ask for. */
  extras: Set<string>;
  pkg: Package;
}

/** Gathers what is installed for Python. */
export const pythonCollector = (): Collector => new PythonCollector();

class PythonCollector implements Collector {
  /** By folder of the metadata, or the file where it is one. */
  readonly #metadata = new Map<string, { file: string; metadata: Metadata; size: number }>();
  readonly #requires = new Map<string, Pick<Metadata, 'needs' | 'unclear'>>();
  readonly #origins = new Map<string, Origin>();
  /** Bytes that metadata had when it was installed. */
  readonly #recorded = new Map<string, number | undefined>();
  readonly #environments = new Map<string, VirtualEnvironment>();
  /** Folders of sources by the folder of the link to them. */
  readonly #eggLinks: { site: string; to: string }[] = [];
  /** Facts of eggs that are files. */
  readonly #eggs = new Map<string, Partial<Package>>();
  readonly #conda = new CondaCollector();
  readonly #gaps: string[] = [];

  take({ path }: { path: string }, content: Uint8Array): void {
    const folder = folderOf(path);
    const name = path.slice(folder === '' ? 0 : folder.length + 1);
    if (path.endsWith('.json') && !path.endsWith('direct_url.json')) this.#conda.take(path, content);
    else if (name === 'direct_url.json') this.#origins.set(folder, originOf(path, content));
    else if (name === 'RECORD') this.#recorded.set(folder, recordedSize(content));
    else if (name === 'requires.txt') this.#requires.set(folder, parseRequires(path, content));
    else if (name === 'pyvenv.cfg') this.#environments.set(folder, parsePyvenv(looseText(content)));
    else if (name.endsWith('.egg-link')) this.#eggLinks.push({ site: folder, to: (looseText(content).split('\n')[0] as string).trim() });
    else if (name.endsWith('.egg')) this.#takeEgg(path, content);
    else
      this.#metadata.set(name.endsWith('.egg-info') ? path : folder, {
        file: path,
        metadata: parseMetadata(path, content),
        size: content.length,
      });
  }

  /** An egg that is a file: Python loads from it as it is. */
  #takeEgg(path: string, content: Uint8Array): void {
    const found = unzip(path, content, named(['EGG-INFO/PKG-INFO', 'EGG-INFO/requires.txt']));
    const [info, requires] = [found?.get('EGG-INFO/PKG-INFO'), found?.get('EGG-INFO/requires.txt')];
    if (!info) {
      this.#gaps.push(`${path} does not say what it is`);
      return;
    }
    this.#metadata.set(path, { file: path, metadata: parseMetadata(path, info), size: info.length });
    if (requires) this.#requires.set(path, parseRequires(path, requires));
    const distribution = fileAddress(path);
    const deployable = fileAt(distribution);
    this.#eggs.set(path, { distribution, hashes: fileHashes(content), ...(deployable && { deployable }) });
  }

  conclude(surroundings: Surroundings): Installed {
    const found = this.#distributions();
    const linked = new Map(this.#eggLinks.map(({ site, to }) => [surroundings.real(to), site]));
    const bySite = new Map<string, Distribution[]>();
    for (const [info, distribution] of found) {
      const folder = siteOf(info);
      const site = linked.get(folder) ?? folder;
      const list = bySite.get(site);
      if (list) list.push(distribution);
      else bySite.set(site, [distribution]);
    }
    const sites = sitesOf(bySite.keys(), this.#environments, surroundings);
    const lookups = new Map([...new Set(sites.values())].map((site) => [site, namesIn(site, bySite)]));
    const find = (site: Site, name: string): Distribution | undefined => {
      const seen = new Set<Site>();
      const open = [site];
      for (let next = open.shift(); next; next = open.shift()) {
        if (seen.has(next)) continue;
        seen.add(next);
        const own = lookups.get(next)?.get(name);
        if (own) return own;
        open.push(...next.next);
      }
      return undefined;
    };
    const all = [...bySite].flatMap(([folder, list]) => list.map((distribution) => ({ distribution, site: sites.get(folder) as Site })));
    askForExtras(all, find);
    for (const { distribution, site } of all) connect(distribution, site, find);
    for (const [folder, list] of bySite) this.#markVendored(folder, list, bySite, sites);
    const packages = [...found.values()].map(({ pkg }) => pkg).sort((a, b) => byText(a.place as string, b.place as string));
    const conda = this.#conda.conclude(packages);
    return { packages: [...conda.packages, ...packages], gaps: [...this.#gaps, ...conda.gaps] };
  }

  #distributions(): Map<string, Distribution> {
    const found = new Map<string, Distribution>();
    for (const [info, { file, metadata: own, size }] of this.#metadata) {
      // Setuptools writes what an egg asks for apart.
      const metadata = { ...own, ...this.#requires.get(info) };
      const { name, version, licence, supplier, unclear } = metadata;
      const pkg: Package = {
        ...factsOf(name, version, this.#origins.get(info) ?? { kind: 'index', files: [] }),
        ...this.#eggs.get(info),
        ...(licence && { licence }),
        ...(supplier && { supplier }),
        place: file,
        edges: [],
      };
      const [first] = unclear;
      if (first !== undefined) addGap(pkg, { state: 'incomplete', reason: `asks for what cannot be read: ${first.slice(0, 120)}` });
      if (size < (this.#recorded.get(info) ?? 0))
        addGap(pkg, { state: 'incomplete', reason: 'its metadata is shorter than it was when it was installed' });
      found.set(info, { file, metadata, extras: new Set(), pkg });
    }
    return found;
  }

  /** Packages in a folder of another package are copies that it brings. */
  #markVendored(
    folder: string,
    list: readonly Distribution[],
    bySite: ReadonlyMap<string, Distribution[]>,
    sites: ReadonlyMap<string, Site>,
  ): void {
    const outer = siteAround(folder, sites);
    if (outer === undefined) return;
    const name = normalName(folder.slice(outer.length + 1).split('/')[0] as string);
    const owner = bySite.get(outer)?.find(({ metadata }) => normalName(metadata.name) === name);
    for (const { pkg } of list) {
      pkg.bundled = true;
      if (owner && !owner.pkg.edges.some(({ to }) => to === pkg)) owner.pkg.edges.push({ to: pkg, kind: 'contains' });
    }
  }
}

/** The folder that a distribution is in, by the place of its metadata. */
const siteOf = (info: string): string => folderOf(info.endsWith('/EGG-INFO') ? folderOf(info) : info);

/** What an interpreter gets for a name: of the first folder that has it, and there the one that is first by name. */
function namesIn(site: Site, bySite: ReadonlyMap<string, readonly Distribution[]>): Map<string, Distribution> {
  const names = new Map<string, Distribution>();
  for (const folder of site.folders) {
    for (const distribution of [...(bySite.get(folder) ?? [])].sort((a, b) => byText(a.file, b.file))) {
      const name = normalName(distribution.metadata.name);
      if (!names.has(name)) names.set(name, distribution);
    }
  }
  return names;
}

type Find = (site: Site, name: string) => Distribution | undefined;

/** Finds out which extras are asked for: by what is installed, and by what only an extra asks for. */
function askForExtras(all: readonly { distribution: Distribution; site: Site }[], find: Find): void {
  const siteBy = new Map(all.map(({ distribution, site }) => [distribution, site]));
  const open = all.map(({ distribution }) => distribution);
  for (let from = open.pop(); from; from = open.pop()) {
    const site = siteBy.get(from) as Site;
    for (const { requirement } of activeNeeds(from, site.interpreter)) {
      const to = requirement.extras.length > 0 ? find(site, requirement.name) : undefined;
      const news = to && requirement.extras.filter((extra) => !to.extras.has(extra));
      if (!to || !news || news.length === 0) continue;
      for (const extra of news) to.extras.add(extra);
      open.push(to);
    }
  }
}

function activeNeeds({ metadata, extras }: Distribution, interpreter: Interpreter): { requirement: Requirement; sure: boolean }[] {
  return metadata.needs.flatMap(({ requirement, extra }) => {
    if (extra !== undefined && !extras.has(extra)) return [];
    const holds = requirement.marker === undefined ? true : (markerHolds(requirement.marker, interpreter, extras) ?? 'maybe');
    return holds === false ? [] : [{ requirement, sure: holds === true }];
  });
}

function connect(from: Distribution, site: Site, find: Find): void {
  const targets = new Set<Distribution>();
  const [absent, otherwise]: [string[], string[]] = [[], []];
  for (const { requirement, sure } of activeNeeds(from, site.interpreter)) {
    const to = find(site, requirement.name);
    if (!to) {
      if (sure) absent.push(requirement.name);
      continue;
    }
    const accepted = requirement.accepts(to.metadata.version);
    // Where a marker may hold, a version that is not asked for says that it does not.
    if (!accepted && !sure) continue;
    if (!accepted) otherwise.push(requirement.name);
    if (to !== from) targets.add(to);
  }
  from.pkg.edges = [...targets].map((to) => ({ to: to.pkg, kind: 'required' }));
  addUnmet(from.pkg, absent, otherwise);
}

/** What `RECORD` says is the size of the metadata, which may be cut off after a whole line. */
function recordedSize(content: Uint8Array): number | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const at = bytes.indexOf('.dist-info/METADATA,');
  const line = at < 0 ? '' : bytes.toString('latin1', at, Math.min(at + 256, bytes.length));
  const [, size] = /^[^,]*,[^,\r\n]*,(\d{1,12})\r?(?:\n|$)/.exec(line) ?? [];
  return size === undefined ? undefined : Number(size);
}

/** Reads `direct_url.json` (PEP 610): where a distribution is from that is not from an index. @throws INSTALLED_INVALID */
function originOf(file: string, content: Uint8Array): Origin {
  const value = looseJson(file, content);
  const { url, vcs_info: vcs, archive_info: archive } = isObject(value) ? value : {};
  if (typeof url !== 'string') throw damaged(file, 'gives no URL.');
  if (isObject(vcs)) {
    const system = typeof vcs.vcs === 'string' && /^(?:git|hg|svn|bzr)$/.test(vcs.vcs) ? vcs.vcs : 'git';
    return { kind: 'git', url: `${system}+${url}`, commit: commitOf(typeof vcs.commit_id === 'string' ? vcs.commit_id : undefined) };
  }
  if (!isObject(archive)) return { kind: 'index', files: [] };
  const hashes = hashesOf(file, archive.hashes, archive.hash);
  return url.startsWith('file:') ? { kind: 'file', path: url, hashes } : { kind: 'archive', url, hashes };
}

function hashesOf(file: string, all: unknown, one: unknown): Hash[] {
  const written = isObject(all) ? Object.entries(all) : typeof one === 'string' ? [one.split('=', 2)] : [];
  return written.flatMap(([algorithm = '', hex]) => {
    const hashes = typeof hex === 'string' ? parseHash(algorithm, hex) : undefined;
    if (!hashes) throw damaged(file, 'has a digest that is none.');
    return hashes;
  });
}
