import * as path from 'node:path/posix';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import { addGap } from '../gap.ts';
import type { EdgeKind, Gap, Package } from '../graph.ts';
import type { SourceFiles } from '../reader.ts';
import type { Node } from './link.ts';
import { type PyProject, parsePyProject, type Tool } from './manifest.ts';
import { normalName, pypiFacts } from './name.ts';
import type { Requirement } from './requirement.ts';
import type { FileText, Table } from './table.ts';

/** A folder that a lockfile names, relative to the source. */
export const folderOf = (lock: FileText, folder: string): string => path.join(path.dirname(lock.file), folder).replace(/\/+$/, '') || '.';

/** The `pyproject.toml` in a folder relative to the source, where there is one. @throws MANIFEST_INVALID */
export async function pyProjectIn(tree: SourceFiles, folder: string, tools: readonly Tool[]): Promise<PyProject | undefined> {
  const file = path.join(folder, 'pyproject.toml');
  const text = await tree.text(file);
  return text === undefined ? undefined : parsePyProject(file, text, tools);
}

/** A project of the source: made here, so without archive, hash or origin. The manifest knows its version better than the lockfile. */
export function projectOf(
  folder: string,
  manifest: PyProject | undefined,
  locked: { name?: string | undefined; version?: string | undefined } = {},
): Omit<Package, 'edges'> {
  const name = manifest?.name ?? locked.name ?? '';
  const licence = manifest?.licence;
  return { ...pypiFacts(name, manifest?.version ?? locked.version), folder, hashes: [], ...(licence && { licence }) };
}

/** Versions of one package in one lockfile: real ones have a handful, one for each environment. */
const MOST_OF_ONE_NAME = 256;

/** Packages of a lockfile by normalised name; several where versions differ by environment. */
export class Names {
  readonly #nodes = new Map<string, Node[]>();

  /** @throws LOCKFILE_INVALID for more packages of one name than a search may look at */
  add(node: Node, row: Pick<Table, 'invalid'>): void {
    const { name } = node.pkg;
    const list = this.#nodes.get(name);
    if (list && list.length >= MOST_OF_ONE_NAME) throw row.invalid(`has more than ${MOST_OF_ONE_NAME} packages called ${quote(name)}.`);
    if (list) list.push(node);
    else this.#nodes.set(name, [node]);
  }

  of(name: string): readonly Node[] {
    return this.#nodes.get(normalName(name)) ?? [];
  }

  /** Those that a requirement means. One that comes from an archive, a repository or a folder is meant whatever its version. */
  meant({ name, accepts, url }: Requirement): Node[] {
    return this.of(name).filter(({ pkg }) => url !== undefined || fitsAny(pkg) || accepts(pkg.version as string));
  }
}

const fitsAny = ({ version, folder, vcs, distribution, purl }: Package): boolean =>
  version === undefined ||
  folder !== undefined ||
  vcs !== undefined ||
  distribution?.startsWith('file:') === true ||
  purl?.includes('download_url=') === true;

/**
 * Checks that a lockfile has what a manifest asks for, in the version that it asks for. What has a marker may be needed in no
 * environment of the project.
 * @throws LOCKFILE_OUTDATED
 */
export function assertInStep(lock: FileText, manifest: PyProject, names: Names, forced: ReadonlySet<string> = manifest.forced): void {
  const missing = new Set<string>();
  for (const list of [manifest.needs, ...manifest.extras.values(), ...manifest.groups.values()]) {
    for (const requirement of list) {
      const { name, marker } = requirement;
      if (marker !== undefined || name === manifest.name || forced.has(name) || (manifest.name && name === normalName(manifest.name)))
        continue;
      if (names.of(name).length === 0) missing.add(name);
      else if (names.meant(requirement).length === 0) missing.add(`another version of ${name}`);
    }
  }
  if (missing.size === 0) return;
  const shown = [...missing].slice(0, 5).join(', ') + (missing.size > 5 ? ` and ${missing.size - 5} more` : '');
  throw sbomError(
    'LOCKFILE_OUTDATED',
    `${manifest.file} asks for ${shown}; ${lock.file} does not have that.`,
    `Run "${lock.command}" so that the lockfile follows, and commit it.`,
  );
}

/**
 * Manifests that a lockfile of one tool does not answer for: those of another, and those of setuptools where the lockfile is
 * not of a project, but of tools beside it.
 */
export const uncoveredBeside = (folder: string, isProject: boolean): string[] =>
  ['Pipfile', ...(isProject ? [] : ['setup.py', 'setup.cfg'])].map((name) => path.join(folder, name));

/** Manifests that a list of pinned packages does not answer for: those that ask for something else, or that cannot be known. */
export function uncoveredIn(folder: string, manifest: PyProject | undefined, names: Names): string[] {
  const asked = manifest ? [...manifest.needs, ...[...manifest.extras.values(), ...manifest.groups.values()].flat()] : [];
  const covers =
    !manifest?.dynamic && asked.every((requirement) => requirement.name === manifest?.name || names.meant(requirement).length > 0);
  return ['setup.py', 'setup.cfg', 'Pipfile', ...(covers ? [] : ['pyproject.toml'])].map((name) => path.join(folder, name));
}

/** Adds what a project asks for itself, resolved among the packages of its lockfile. */
export function addNeeds(root: Node, { needs, extras, groups }: Pick<PyProject, 'needs' | 'extras' | 'groups'>, names: Names): void {
  const resolve = (list: readonly Requirement[]) =>
    list.flatMap((requirement) => names.meant(requirement).map((to) => ({ to, extras: requirement.extras })));
  for (const need of resolve(needs)) root.needs.push(need);
  for (const [extra, list] of extras) root.extras.set(extra, resolve(list));
  for (const [group, list] of groups) root.groups.set(group, resolve(list));
}

/**
 * Without a manifest, what the project asks for itself is not known. It has edges to what no other package needs, so that
 * everything hangs together, and a gap that says so.
 * @param kindOf how the lockfile says that a package is needed
 */
export function addUnknownNeeds(
  root: Node,
  nodes: readonly Node[],
  kindOf: (node: Node) => EdgeKind,
  reason = 'there is no pyproject.toml that says what the project itself asks for',
): void {
  const needed = new Set<Node>();
  const openFrom = (start: Node) => {
    const open = [start];
    for (let node = open.pop(); node; node = open.pop()) {
      for (const { to } of [...node.needs, ...[...node.extras.values()].flat()]) {
        if (to === node || needed.has(to)) continue;
        needed.add(to);
        open.push(to);
      }
    }
  };
  const direct = new Set<Node>();
  const take = (node: Node) => {
    direct.add(node);
    const need = { to: node, extras: [...node.extras.keys()] };
    const kind = kindOf(node);
    if (kind === 'required') root.needs.push(need);
    else if (kind === 'optional') root.extras.set('', [...(root.extras.get('') ?? []), need]);
    else root.groups.set('', [...(root.groups.get('') ?? []), need]);
  };
  const asked = new Set(
    nodes.flatMap((node) => [...node.needs, ...[...node.extras.values()].flat()].flatMap(({ to }) => (to === node ? [] : [to]))),
  );
  for (const node of nodes) if (!asked.has(node)) take(node);
  for (const node of direct) openFrom(node);
  // What needs itself in a circle is needed by something, but by nothing outside of it.
  for (const node of nodes) {
    if (direct.has(node) || needed.has(node)) continue;
    take(node);
    openFrom(node);
  }
  addGap(root.pkg, { state: 'unknown', reason });
}

/** An entry of a lockfile with its package. */
export interface Locked {
  row: Table;
  node: Node;
  /** Folder of a project, relative to the lockfile. */
  project: string | undefined;
}

/** Says which parts of a lockfile, or of an entry, are not known here: they could say of packages. */
export function noteUnknown({ pkg }: Node, keys: Iterable<string>, state: Gap['state'], what: string): void {
  for (const key of keys) addGap(pkg, { state, reason: `${what} has a part that is not known: ${key}` });
}
