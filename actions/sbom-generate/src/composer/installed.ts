import * as path from 'node:path/posix';
import { isObject } from '@sovereign-actions/core';
import { quote } from '../fault.ts';
import { byText, type EdgeKind, type Package, type Supplier } from '../graph.ts';
import type { Collector, Installed } from '../installed/catalog.ts';
import { damaged } from '../installed/damaged.ts';
import { folderOf, join } from '../installed/folders.ts';
import { addUnmet } from '../installed/needs.ts';
import { looseJson, looseText } from '../installed/text.ts';
import type { JsonObject } from '../json.ts';
import { personOf } from '../npm/installed-manifest.ts';
import { factsOf } from './facts.ts';
import { type Entry, entryOf } from './lockfile.ts';
import { isPlatform, type Manifest, parseManifest } from './manifest.ts';
import { rootOf } from './read.ts';

/** What Composer lists in a folder of packages. */
interface Vendor {
  file: string;
  entries: readonly { entry: Entry; pkg: Package }[];
}

/** A `composer.json` outside of packages: read only where packages are installed for it. */
interface Project {
  file: string;
  text: string;
}

/** Gathers what Composer installed. */
export const composerCollector = (): Collector => new ComposerCollector();

class ComposerCollector implements Collector {
  /** By folder of packages. */
  readonly #vendors = new Map<string, Vendor>();
  readonly #projects: Project[] = [];

  take({ path: file }: { path: string }, content: Uint8Array): void {
    if (file.endsWith('composer.json')) this.#projects.push({ file, text: looseText(content) });
    else this.#vendors.set(folderOf(folderOf(file)), { file, entries: entriesOf(file, content) });
  }

  conclude(): Installed {
    const applications = new Map<string, Package>();
    const offered = new Map<string, Manifest['offers']>();
    for (const project of this.#projects.sort((a, b) => byText(a.file, b.file))) {
      const vendor = vendorFolderOf(project);
      const list = vendor === undefined ? undefined : this.#vendors.get(vendor);
      if (!list) continue;
      const manifest = manifestOf(project);
      applications.set(list.file, applicationOf(project.file, manifest, list));
      offered.set(list.file, manifest.offers);
    }
    const packages: Package[] = [];
    for (const vendor of [...this.#vendors.values()].sort((a, b) => byText(a.file, b.file))) {
      connect(vendor, offered.get(vendor.file) ?? new Set());
      const application = applications.get(vendor.file);
      packages.push(...(application ? [application] : []), ...vendor.entries.map(({ pkg }) => pkg));
    }
    return { packages, gaps: [] };
  }
}

/** Version 1 is a list, version 2 has it in an object. @throws INSTALLED_INVALID */
function entriesOf(file: string, content: Uint8Array): Vendor['entries'] {
  const text = looseText(content);
  const value = looseJson(file, content);
  const list = isObject(value) ? value.packages : value;
  if (!Array.isArray(list)) throw damaged(file, 'has no list of packages.');
  const seen = new Set<string>();
  return list.map((item) => {
    const entry = entryOf(item, text, { invalid: (message, line) => damaged(file, message, line) });
    if (seen.has(entry.name)) throw damaged(file, `has the package ${quote(entry.name)} twice.`);
    seen.add(entry.name);
    // A folder that was linked or copied in is no project of this tree.
    const { folder: _, ...facts } = factsOf(entry, '.');
    const supplier = supplierOf(item as JsonObject);
    return { entry, pkg: { ...facts, ...(supplier && { supplier }), place: file, edges: [] } };
  });
}

function supplierOf({ authors }: JsonObject): Supplier | undefined {
  const [author] = Array.isArray(authors) ? authors : [];
  return isObject(author) ? personOf({ ...author, url: author.homepage }) : undefined;
}

/** Composer installs one version of a package into a folder, so a name or what offers it is all there is to ask for. */
/** Packages that offer one name; more than these are not what anybody installs. */
const MOST_OFFERS = 100;

function finderOf({ file, entries }: Vendor): (name: string) => readonly Package[] {
  const byName = new Map(entries.map(({ entry, pkg }) => [entry.name, [pkg]]));
  const offering = new Map<string, Package[]>();
  for (const { entry, pkg } of entries) {
    for (const offer of entry.offers) {
      const others = offering.get(offer);
      if (others && others.length === MOST_OFFERS) throw damaged(file, `has more than ${MOST_OFFERS} packages that offer ${quote(offer)}.`);
      if (others) others.push(pkg);
      else offering.set(offer, [pkg]);
    }
  }
  return (name) => byName.get(name) ?? offering.get(name) ?? [];
}

/** @param offered what the application stands in for itself */
function connect(vendor: Vendor, offered: Manifest['offers']): void {
  const find = finderOf(vendor);
  for (const { entry, pkg } of vendor.entries) {
    const required = [...entry.requires].filter((name) => !isPlatform(name));
    const targets = new Set(required.flatMap(find));
    targets.delete(pkg);
    pkg.edges = [...targets].map((to) => ({ to, kind: 'required' }));
    addUnmet(
      pkg,
      required.filter((name) => find(name).length === 0 && !offered.has(name)),
      [],
    );
  }
}

/** Where a project has its packages installed. */
function vendorFolderOf({ file, text }: Project): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const config = isObject(value) ? value.config : undefined;
  const vendor = isObject(config) && typeof config['vendor-dir'] === 'string' ? config['vendor-dir'] : 'vendor';
  // With a variable of an environment it can be anywhere.
  return path.isAbsolute(vendor) || vendor.includes('$') ? undefined : path.normalize(join(folderOf(file), vendor)).replace(/\/$/, '');
}

/** @throws INSTALLED_INVALID */
function manifestOf({ file, text }: Project): Manifest {
  try {
    return parseManifest(file, text);
  } catch {
    throw damaged(file, 'is damaged, or is no composer.json.');
  }
}

function applicationOf(file: string, manifest: Manifest, vendor: Vendor): Package {
  const { folder: _, ...facts } = rootOf(manifest, folderOf(file) || '.');
  const find = finderOf(vendor);
  const kinds = new Map<Package, EdgeKind>();
  const absent: string[] = [];
  for (const name of manifest.requires) {
    const found = find(name);
    for (const to of found) kinds.set(to, 'required');
    if (found.length === 0 && !isPlatform(name) && !manifest.offers.has(name)) absent.push(name);
  }
  for (const name of manifest.development) for (const to of find(name)) if (!kinds.has(to)) kinds.set(to, 'development');
  const application: Package = {
    ...facts,
    name: facts.name || 'application',
    kind: 'application',
    place: file,
    edges: [...kinds].map(([to, kind]) => ({ to, kind })),
  };
  addUnmet(application, absent, []);
  return application;
}
