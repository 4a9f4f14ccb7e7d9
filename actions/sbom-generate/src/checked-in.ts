import * as path from 'node:path/posix';
import type { Context, FolderEntry } from '@sovereign-actions/core';
import type { Package, Reading } from './graph.ts';
import { fileAddress } from './installed/file-hashes.ts';
import { outermost } from './installed/links.ts';
import { LARGEST_FILE } from './installed/tree.ts';
import { javaCatalog } from './maven/archive/catalog.ts';
import { extensionOf } from './maven/archive/extension.ts';
import { topsOf } from './tops.ts';
import { type Unread, unreadOf } from './unread.ts';

/** Whether a file is code of others that lies in a source by itself and that no lockfile knows, by its path. */
export const isCheckedIn = (file: string): boolean => extensionOf(file) !== undefined;

/** Where builds put what they make of the source, by what stands beside the folder. What lies there is no part of the source. */
const OUTPUTS: Readonly<Record<string, readonly string[]>> = {
  target: ['pom.xml', 'build.sbt', 'Cargo.toml', 'project.clj'],
  build: ['build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
  out: ['build.gradle', 'build.gradle.kts'],
};

/** @param beside what is in the folder that it is in */
export const isBuildOutput = (name: string, beside: readonly FolderEntry[]): boolean =>
  Object.hasOwn(OUTPUTS, name) && beside.some((entry) => OUTPUTS[name]?.includes(entry.name));

/** What is in the archives that lie in a source. @throws INSTALLED_INVALID, unless `keepGoing` */
export async function readCheckedIn(
  { files, record }: Context,
  source: string,
  archives: readonly string[],
  keepGoing: boolean,
): Promise<{ packages: readonly Package[]; gaps: readonly string[]; unread: readonly Unread[] }> {
  const collector = (await javaCatalog.load())();
  const unread: Unread[] = [];
  for (const file of archives) {
    try {
      const content = await files.read(path.join(source, file), LARGEST_FILE);
      await collector.take({ path: file, size: content.length, executable: false }, content);
    } catch (error) {
      if (!keepGoing) throw error;
      unread.push(unreadOf(file, error));
    }
  }
  const { packages, gaps } = await collector.conclude({ distribution: undefined, real: (file) => file, links: new Map() });
  for (const { place, distribution, hashes } of packages) {
    const sha256 = hashes.find(({ algorithm }) => algorithm === 'SHA-256')?.hex;
    if (sha256 !== undefined && distribution === fileAddress(place as string))
      record.took({ name: files.relative(path.join(source, place as string)), sha256 });
  }
  return { packages, gaps, unread };
}

/**
 * Gives what lies in a source to the project in whose folder it lies; where none does, to the source as a whole.
 * @returns the readings with all of it
 */
export function giveToProjects(packages: readonly Package[], readings: readonly Reading[]): Reading[] {
  const projects = new Map<string, Package>();
  for (const { packages: own } of readings) {
    for (const pkg of own) if (pkg.folder !== undefined && !projects.has(pkg.folder)) projects.set(pkg.folder, pkg);
  }
  const [first, ...others] = readings as readonly [Reading, ...Reading[]];
  const top: Package = { type: 'generic', name: '', folder: '.', hashes: [], edges: [] };
  const whole = others.length === 0 ? first.root : top;
  for (const pkg of topsOf(packages)) {
    let folder = path.dirname(outermost(pkg.place ?? ''));
    while (!projects.has(folder) && folder !== '.') folder = path.dirname(folder);
    (projects.get(folder) ?? whole).edges.push({ to: pkg, kind: 'contains' });
  }
  const besides: Reading[] = top.edges.length > 0 ? [{ file: '', root: top, packages: [top], abandoned: [] }] : [];
  return [{ ...first, packages: [...first.packages, ...packages] }, ...others, ...besides];
}
