import * as path from 'node:path/posix';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import { addGap } from '../gap.ts';
import type { Artifact, EdgeKind, Reading } from '../graph.ts';
import type { Lock, Reader, SourceFiles } from '../reader.ts';
import { parseToml } from '../toml.ts';
import { cleanUrl } from '../url.ts';
import { asks } from './asks.ts';
import { linkedReading, type Need, nodeOf } from './link.ts';
import type { PyProject } from './manifest.ts';
import { isName, normalName } from './name.ts';
import { commitOf, factsOf, namedFile, type Origin } from './origin.ts';
import {
  addNeeds,
  addUnknownNeeds,
  assertInStep,
  folderOf,
  type Locked,
  Names,
  noteUnknown,
  projectOf,
  pyProjectIn,
  uncoveredBeside,
} from './project.ts';
import { parseRequirement, type Requirement } from './requirement.ts';
import { type FileText, lockUnsupported, parseHash, Table } from './table.ts';

const KNOWN_TOP = new Set(['package', 'metadata']);
const KNOWN_PACKAGE = new Set(
  'name version extras requires_python summary groups marker dependencies files targets path url git ref revision editable subdirectory'.split(
    ' ',
  ),
);

/** Reads `pdm.lock` of format 4.0 to 4.5. An entry with extras stands beside that of the package itself. */
export const pdmReader: Reader = { read: readPdmLock, asks };

/** Entries of one package and version: the package, and what it needs with extras, by their names joined. */
interface LockedWithExtras extends Locked {
  withExtras: { row: Table; extras: string[] }[];
}

async function readPdmLock({ file, text }: Lock, tree: SourceFiles): Promise<Reading> {
  const lock: FileText = { file, text, command: 'pdm lock --update-reuse' };
  const top = new Table(lock, 'the file', await parseToml(text, file, (message, fix) => sbomError('LOCKFILE_INVALID', message, fix)));
  const metadata = top.table('metadata');
  const version = metadata?.text('lock_version');
  if (!metadata || version === undefined) throw lockUnsupported(lock, 'has no lock_version, or is cut off.');
  if (!/^4\.[0-5](?:\.\d+)?$/.test(version)) throw lockUnsupported(lock, `has lock_version ${quote(version)}; 4.0 to 4.5 are known.`);

  const locked = lockedIn(lock, top, metadata);
  const names = new Names();
  for (const { node, row } of locked) names.add(node, row);
  const folder = path.dirname(file);
  const manifest = await pyProjectIn(tree, folder, ['pdm']);
  const forced = manifest?.forced ?? new Set<string>();
  for (const one of locked) addLockedNeeds(one, names, forced);
  for (const { node, project } of locked) {
    if (project === undefined) continue;
    const { name, version: known } = node.pkg;
    Object.assign(
      node.pkg,
      projectOf(node.pkg.folder as string, await pyProjectIn(tree, folderOf(lock, project), ['pdm']), { name, version: known }),
    );
  }

  const root = nodeOf(projectOf(folder, manifest));
  const nodes = locked.map(({ node }) => node);
  if (manifest) {
    const { known, unlocked } = lockedGroups(manifest, metadata);
    assertInStep(lock, known, names);
    addNeeds(root, known, names);
    if (unlocked.length > 0) addGap(root.pkg, { state: 'incomplete', reason: `not in the lockfile: the groups ${unlocked.join(', ')}` });
  } else {
    const kinds = new Map(locked.map(({ node, row }) => [node, kindOf(row)]));
    addUnknownNeeds(root, nodes, (node) => kinds.get(node) as EdgeKind);
  }
  noteUnknown(root, top.unknown(KNOWN_TOP), 'incomplete', file);
  for (const { needs, extras, groups } of [root, ...nodes])
    for (const list of [needs, ...extras.values(), ...groups.values()]) for (const need of list) joinExtras(need);
  return linkedReading(file, root, nodes, uncoveredBeside(folder, manifest?.name !== undefined));
}

/** A lockfile can be made without some of the extras and groups. Before format 4.4 it did not say of which it is. */
function lockedGroups(manifest: PyProject, metadata: Table): { known: PyProject; unlocked: string[] } {
  if (!metadata.has('groups')) return { known: manifest, unlocked: [] };
  const groups = new Set(metadata.texts('groups').map(normalName));
  const only = <T>(lists: ReadonlyMap<string, T>) => new Map([...lists].filter(([name]) => groups.has(name)));
  const unlocked = [...manifest.extras.keys(), ...manifest.groups.keys()].filter((name) => !groups.has(name)).sort();
  return { known: { ...manifest, extras: only(manifest.extras), groups: only(manifest.groups) }, unlocked };
}

/** Groups other than the default are extras or for development, and the lockfile does not say which. */
function kindOf(row: Table): EdgeKind {
  const groups = row.texts('groups');
  return groups.length === 0 || groups.includes('default') ? 'required' : 'optional';
}

function lockedIn(lock: FileText, top: Table, metadata: Table): LockedWithExtras[] {
  // Up to format 4.2 the files of all packages stand together, by name and version.
  const files = metadata.table('files');
  const byKey = new Map<string, LockedWithExtras>();
  const rows = top.rows('package').map((row) => ({ row, key: keyOf(row), extras: row.texts('extras').map(normalName) }));
  for (const { row, key, extras } of rows) {
    if (extras.length > 0) continue;
    if (byKey.has(key)) throw row.conflict(`has ${quote(row.packageName())} twice with one version and origin.`);
    byKey.set(key, lockedOf(lock, row, files));
  }
  for (const { row, key, extras } of rows) {
    if (extras.length === 0) continue;
    const base = byKey.get(key);
    if (!base) throw row.conflict(`has ${quote(row.packageName())} with extras, but not the package itself.`);
    base.withExtras.push({ row, extras });
  }
  return [...byKey.values()];
}

const ORIGIN_KEYS = ['version', 'path', 'url', 'git', 'revision', 'subdirectory'];

const keyOf = (row: Table): string => JSON.stringify([normalName(row.packageName()), ...ORIGIN_KEYS.map((key) => row.text(key))]);

function lockedOf(lock: FileText, row: Table, files: Table | undefined): LockedWithExtras {
  const name = normalName(row.packageName());
  const version = row.text('version');
  const local = row.text('path')?.replace(/^\.\//, '');
  const project = local !== undefined && !/\.(?:whl|zip|tar\.\w+|tgz)$/.test(local) ? local : undefined;
  const together = `${row.packageName()} ${version}`;
  const own = row.has('files') || !files?.has(together) ? row.tables('files') : files.tables(together);
  const facts =
    project === undefined
      ? factsOf(name, version, originOf(row, local, own.map(artifactOf)))
      : projectOf(folderOf(lock, project), undefined, { name, version });
  const node = nodeOf(facts);
  noteUnknown(node, row.unknown(KNOWN_PACKAGE), 'unknown', 'the lockfile');
  return { row, node, project, withExtras: [] };
}

function originOf(row: Table, local: string | undefined, files: Artifact[]): Origin {
  const hashes = files.length === 1 ? (files[0] as Artifact).hashes : [];
  const [git, url] = [row.text('git'), row.text('url')];
  if (git !== undefined) return { kind: 'git', url: git, commit: commitOf(row.text('revision')) };
  if (url !== undefined) return { kind: 'archive', url, hashes };
  if (local !== undefined) return { kind: 'file', path: local, hashes };
  row.needed('version');
  return { kind: 'index', files };
}

function artifactOf(file: Table): Artifact {
  const [algorithm = '', hex = ''] = file.needed('hash').split(':');
  const hashes = parseHash(algorithm, hex);
  if (!hashes) throw file.wrong('hash', 'a digest, such as sha256: and 64 hex digits');
  const url = file.text('url');
  return { url: (url && cleanUrl(url)) ?? namedFile(file.text('file') ?? url ?? ''), hashes };
}

/** PDM locks `name[a,b]` as one entry, so that its extras count together. */
function joinExtras(need: Need): void {
  const joined = [...need.extras].sort().join(',');
  if (need.to.extras.has(joined)) need.extras = [joined];
}

function addLockedNeeds({ row, node, withExtras }: LockedWithExtras, names: Names, forced: ReadonlySet<string>): void {
  node.needs = needsOf(row, names, forced);
  for (const { row: more, extras } of withExtras) node.extras.set(extras.sort().join(','), needsOf(more, names, forced));
}

function needsOf(row: Table, names: Names, forced: ReadonlySet<string>): Need[] {
  return row.texts('dependencies').flatMap((text) => {
    const requirement = requirementOf(text);
    if (!requirement) throw row.invalid(`has a dependency of ${quote(row.packageName())} that is not a requirement (PEP 508).`);
    const { name, marker, extras } = requirement;
    const meant = forced.has(name) ? names.of(name) : names.meant(requirement);
    if (meant.length === 0 && marker === undefined && !forced.has(name))
      throw row.conflict(`says that ${quote(row.packageName())} needs ${quote(name)}, which the lockfile does not have in that version.`);
    return meant.map((to) => ({ to, extras }));
  });
}

/** PDM writes a local project as `-e URL#egg=name[extra]`. */
function requirementOf(text: string): Requirement | undefined {
  const [, name, extras = ''] = /^-e\s.*[#&]egg=([A-Za-z0-9._-]+)(\[[^[\]]*\])?/.exec(text) ?? [];
  if (name === undefined) return parseRequirement(text);
  return isName(name) ? { ...(parseRequirement(name + extras) as Requirement), url: '-e' } : undefined;
}
