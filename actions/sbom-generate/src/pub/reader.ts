import * as path from 'node:path/posix';
import { addGap } from '../gap.ts';
import type { EdgeKind, Package, Reading } from '../graph.ts';
import { purlOf } from '../purl.ts';
import type { Lock, Reader, SourceFiles } from '../reader.ts';
import { type Entry, parsePubspecLock } from './lockfile.ts';
import { type Pubspec, parsePubspec } from './pubspec.ts';

/** Reads `pubspec.lock`; what projects ask for is in their `pubspec.yaml`, and what packages ask for is nowhere in the source. */
export const pubReader: Reader = {
  read: readPub,
  asks: async ({ file, text }) => (await parsePubspec(file, text)).asks,
};

/** @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, MANIFEST_INVALID */
async function readPub(lock: Lock, tree: SourceFiles): Promise<Reading> {
  const entries = await parsePubspecLock(lock);
  const top = path.dirname(lock.file);
  const projects = new Map<string, { pkg: Package; pubspec: Pubspec | undefined }>();
  const projectAt = async (folder: string): Promise<Package> => {
    const known = projects.get(folder);
    if (known) return known.pkg;
    const file = path.join(folder, 'pubspec.yaml');
    const text = await tree.text(file);
    const pubspec = text === undefined ? undefined : await parsePubspec(file, text);
    const pkg = projectOf(folder, pubspec);
    projects.set(folder, { pkg, pubspec });
    return pkg;
  };
  const root = await projectAt(top);
  const targets = new Map<string, Package>();
  for (const [name, { pkg, folder }] of entries) {
    const inSource = folder !== undefined && !folder.startsWith('..') && !path.isAbsolute(folder);
    targets.set(name, inSource ? await projectAt(folder) : pkg);
  }
  const members = new Set([root]);
  for (const member of projects.get(top)?.pubspec?.workspace ?? []) {
    const pkg = await projectAt(path.normalize(path.join(top, member)).replace(/(.)\/$/, '$1'));
    root.edges.push({ to: pkg, kind: 'contains' });
    members.add(pkg);
    if (pkg.name && !targets.has(pkg.name)) targets.set(pkg.name, pkg);
  }
  for (const { pkg, pubspec } of projects.values()) {
    // Of a project that is named by path, what it needs for its own development is not installed.
    const own = pubspec && !members.has(pkg) ? { ...pubspec, development: [] } : pubspec;
    connect(pkg, own, pkg === root ? entries : new Map(), targets);
  }
  // What nothing asks for by name is needed by some package that is.
  const asked = new Set([...projects.values()].flatMap(({ pkg }) => pkg.edges.map(({ to }) => to)));
  const packages = new Set([...[...projects.values()].map(({ pkg }) => pkg), ...targets.values()]);
  for (const pkg of packages) if (!asked.has(pkg) && pkg.folder === undefined) pkg.needed = 'required';
  return { file: lock.file, root, packages: [...packages], abandoned: [] };
}

function projectOf(folder: string, pubspec: Pubspec | undefined): Package {
  const name = pubspec?.name ?? (folder === '.' ? '' : path.basename(folder));
  const version = pubspec?.version;
  return {
    type: 'pub',
    name,
    ...(version && { version }),
    ...(pubspec?.name && { purl: purlOf({ type: 'pub', name: name.toLowerCase(), version }) }),
    folder,
    hashes: [],
    edges: [],
  };
}

/** @param entries what the lockfile marks as direct: for its own project alone, and where that has no pubspec.yaml */
function connect(
  pkg: Package,
  pubspec: Pubspec | undefined,
  entries: ReadonlyMap<string, Entry>,
  targets: ReadonlyMap<string, Package>,
): void {
  const kinds = new Map<string, EdgeKind>();
  for (const [name, { dependency }] of entries) {
    if (dependency !== 'transitive') kinds.set(name, dependency === 'dev' ? 'development' : 'required');
  }
  for (const name of pubspec?.development ?? []) kinds.set(name, 'development');
  for (const name of pubspec?.dependencies ?? []) kinds.set(name, 'required');
  const absent: string[] = [];
  for (const [name, kind] of kinds) {
    const to = targets.get(name);
    if (to && to !== pkg) pkg.edges.push({ to, kind });
    else if (!to) absent.push(name);
  }
  if (absent.length > 0) addGap(pkg, { state: 'incomplete', reason: `not in the lockfile: ${absent.sort().join(', ')}` });
}
