import * as path from 'node:path/posix';
import type { Gap, Package, Reading } from '../graph.ts';
import { purlOf } from '../purl.ts';
import type { Lock, Reader, SourceFiles } from '../reader.ts';
import { readCatalog } from './catalog.ts';
import { type Layout, type Locked, parseGradleLockfile } from './lockfile.ts';
import { projectOf } from './project.ts';
import { digestsFor } from './verification.ts';

/** Reads `gradle.lockfile`, and those of build scripts and of settings. */
export const gradleReader: Reader = {
  read: (lock, tree) => {
    const buildScript = /^(?:buildscript|settings)-/.test(path.basename(lock.file));
    return readLock(lock, tree, path.dirname(lock.file), { buildScript });
  },
  asks: ({ text }) => asksForPackages(text),
};

/** Reads what Gradle wrote before version 7: one lockfile a configuration, in `gradle/dependency-locks` of a project. */
export const gradleLegacyReader: Reader = {
  read: (lock, tree) => {
    const configuration = path.basename(lock.file, '.lockfile');
    const folder = path.dirname(path.dirname(path.dirname(lock.file)));
    return readLock(lock, tree, folder, { configuration, buildScript: configuration.startsWith('buildscript-') });
  },
  asks: () => false,
};

/** Reads version catalogs. */
export const gradleCatalogReader: Reader = { read: readCatalog, asks: () => false };

const FLAT: Gap = { state: 'unknown', reason: 'a lockfile of Gradle does not say which package needs which' };

/** @throws LOCKFILE_INVALID */
async function readLock(lock: Lock, tree: SourceFiles, folder: string, layout: Layout): Promise<Reading> {
  const locked = parseGradleLockfile(lock, layout);
  const digests = await digestsFor(folder, tree);
  const root = await projectOf(folder, tree);
  const packages = locked.map((entry): Package => {
    const { group, name, version } = entry;
    return { ...gradleFacts(entry), hashes: digests.get(`${group}:${name}:${version}`) ?? [], edges: [], gap: FLAT };
  });
  // The list is what the project needs at whatever depth; an edge for each is the most that it says.
  root.edges.push(...packages.map((to, index) => ({ to, kind: (locked[index] as Locked).kind })));
  if (packages.length > 0) root.gap = FLAT;
  return { file: lock.file, root, packages: [root, ...packages], abandoned: [] };
}

function gradleFacts({ group: namespace, name, version }: Locked) {
  return { type: 'maven', namespace, name, version, purl: purlOf({ type: 'maven', namespace, name, version }) };
}

/** A build script is a program: whether it has a block of dependencies is all that can be told. */
function asksForPackages(text: string): boolean {
  const code = text
    .split('/*')
    .map((part, index) => (index === 0 ? part : part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : ''))
    .join(' ')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
  return /\bdependencies\s*\{\s*[^}\s]/.test(code);
}
