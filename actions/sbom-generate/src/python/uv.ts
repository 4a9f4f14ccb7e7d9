import * as path from 'node:path/posix';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import type { Artifact, Reading } from '../graph.ts';
import type { Lock, Reader, SourceFiles } from '../reader.ts';
import { parseToml } from '../toml.ts';
import { cleanUrl } from '../url.ts';
import { asks } from './asks.ts';
import { contain, link, type Need, type Node, nodeOf } from './link.ts';
import { normalName } from './name.ts';
import { commitOf, factsOf, type Origin } from './origin.ts';
import { addNeeds, assertInStep, folderOf, Names, noteUnknown, projectOf, pyProjectIn, uncoveredBeside } from './project.ts';
import { parseRequirement, type Requirement } from './requirement.ts';
import { parseSpecifier } from './specifier.ts';
import { type FileText, lockUnsupported, parseHash, Table } from './table.ts';

const KNOWN_TOP = new Set(
  'version revision requires-python resolution-markers supported-markers required-markers conflicts options manifest package distribution'.split(
    ' ',
  ),
);
const KNOWN_PACKAGE = new Set(
  'name version source metadata sdist wheels resolution-markers dependencies optional-dependencies dev-dependencies dependency-groups'.split(
    ' ',
  ),
);

/** Reads `uv.lock` and the `script.py.lock` of a script, version 1 with any revision: uv adds to a version only what older ones can ignore. */
export const uvReader: Reader = { read: readUvLock, asks };

/** An entry with its package and how others name it. */
interface Locked {
  row: Table;
  name: string;
  version: string | undefined;
  source: Table;
  /** Folder of a project, relative to the lockfile. */
  project: string | undefined;
  node: Node;
}

async function readUvLock({ file, text }: Lock, tree: SourceFiles): Promise<Reading> {
  const script = /([^/]+\.py)\.lock$/.exec(file)?.[1];
  const lock: FileText = { file, text, command: script ? `uv lock --script ${script}` : 'uv lock' };
  const top = new Table(lock, 'the file', await parseToml(text, file, (message, fix) => sbomError('LOCKFILE_INVALID', message, fix)));
  const version = top.get('version');
  if (version !== 1) {
    if (typeof version === 'number') throw lockUnsupported(lock, `has version ${version}; 1 is known.`);
    throw top.invalid('has no version, which every uv.lock has.');
  }
  const names = new Names();
  const locked = top.rows(top.has('package') ? 'package' : 'distribution').map((row) => lockedOf(lock, row));
  for (const { node, row } of locked) names.add(node, row);
  const index = new Index(locked);
  for (const one of locked) addLockedNeeds(one, index);

  const manifest = top.table('manifest');
  const members = new Set((manifest?.texts('members') ?? []).map(normalName));
  const projects = locked.filter(({ project }) => project !== undefined);
  const own = script ? undefined : projects.find(({ project }) => folderOf(lock, project as string) === path.dirname(file));
  const root =
    own?.node ??
    nodeOf(
      script
        ? { type: 'pypi', name: script, folder: path.join(path.dirname(file), script), hashes: [] }
        : projectOf(path.dirname(file), undefined),
    );
  const starts = [root, ...projects.flatMap(({ name, node }) => (members.has(name) && node !== root ? [node] : []))];
  for (const { name, project, version: known, node } of projects) {
    const pyProject = await pyProjectIn(tree, folderOf(lock, project as string), ['uv']);
    Object.assign(node.pkg, projectOf(node.pkg.folder as string, pyProject, { name, version: known }));
    if (pyProject && starts.includes(node)) assertInStep(lock, pyProject, names, forcedOf(manifest, pyProject.forced));
  }
  // What the workspace as a whole asks for, where the top is no project or a script.
  addNeeds(
    root,
    {
      needs: (manifest?.tables('requirements') ?? []).map(requirementOf),
      extras: new Map(),
      groups: own ? new Map() : new Map(groupsOf(manifest?.table('dependency-groups'))),
    },
    names,
  );
  noteUnknown(root, top.unknown(KNOWN_TOP), 'incomplete', file);

  const nodes = own ? [root, ...locked.flatMap(({ node }) => (node === root ? [] : [node]))] : [root, ...locked.map(({ node }) => node)];
  link(nodes, starts);
  contain(root, starts);
  return {
    file,
    root: root.pkg,
    packages: nodes.map(({ pkg }) => pkg),
    abandoned: [],
    uncovered: uncoveredBeside(path.dirname(file), own !== undefined),
  };
}

const groupsOf = (table: Table | undefined): [string, Requirement[]][] =>
  (table?.entries() ?? []).map(([group]) => [normalName(group), (table as Table).tables(group).map(requirementOf)]);

function forcedOf(manifest: Table | undefined, forced: ReadonlySet<string>): Set<string> {
  const names = new Set(forced);
  for (const override of manifest?.tables('overrides') ?? []) {
    const name = override.text('name');
    if (name) names.add(normalName(name));
  }
  for (const exclude of manifest?.list('excludes') ?? []) if (typeof exclude === 'string') names.add(normalName(exclude));
  return names;
}

/** A requirement as a table, as uv writes those of the workspace. */
function requirementOf(table: Table): Requirement {
  const accepts = parseSpecifier(table.text('specifier') ?? '');
  if (!accepts) throw table.wrong('specifier', 'a version specifier (PEP 440)');
  const url =
    table.text('git') ??
    table.text('url') ??
    table.text('path') ??
    table.text('directory') ??
    table.text('editable') ??
    table.text('virtual');
  const marker = table.text('marker');
  const requirement = parseRequirement(table.packageName()) as Requirement;
  return { ...requirement, extras: table.texts('extras').map(normalName), accepts, ...(url && { url }), ...(marker && { marker }) };
}

function lockedOf(lock: FileText, row: Table): Locked {
  const name = normalName(row.packageName());
  const version = row.text('version');
  const source = row.table('source');
  if (!source) throw row.invalid(`has ${quote(name)} without a source.`);
  const project = source.text('editable') ?? source.text('virtual') ?? source.text('directory');
  if (version === undefined && project === undefined) throw row.invalid(`has ${quote(name)} without a version.`);
  const node = nodeOf(
    project === undefined
      ? factsOf(name, version, originOf(row, source))
      : projectOf(folderOf(lock, project), undefined, { name, version }),
  );
  noteUnknown(node, row.unknown(KNOWN_PACKAGE), 'unknown', 'the lockfile');
  return { row, name, version, source, project, node };
}

function originOf(row: Table, source: Table): Origin {
  const git = source.text('git');
  if (git !== undefined) {
    const commit = commitOf(/#([^#]*)$/.exec(git)?.[1]);
    if (commit === undefined) throw source.wrong('git', 'a URL that ends in a commit');
    return { kind: 'git', url: git, commit };
  }
  const sdist = row.table('sdist');
  const files = [...row.tables('wheels'), ...(sdist ? [sdist] : [])];
  const hashes = files.flatMap(hashesOf);
  const url = source.text('url');
  if (url !== undefined) return { kind: 'archive', url, hashes };
  const local = source.text('path');
  if (local !== undefined) return { kind: 'file', path: local, hashes };
  if (source.text('registry') === undefined) throw row.invalid('has a package with a source that is not known.');
  return { kind: 'index', files: files.flatMap(artifactOf) };
}

function hashesOf(file: Table) {
  const text = file.text('hash');
  if (text === undefined) return [];
  const colon = text.indexOf(':');
  const hashes = parseHash(text.slice(0, Math.max(colon, 0)), text.slice(colon + 1));
  if (!hashes) throw file.wrong('hash', 'a digest, such as sha256: and 64 hex digits');
  return hashes;
}

function artifactOf(file: Table): Artifact[] {
  const url = file.text('url');
  const local = file.text('path') ?? file.text('filename');
  const clean = url === undefined ? local && `file:${encodeURI((local.split('/').at(-1) as string).toWellFormed())}` : cleanUrl(url);
  return clean ? [{ url: clean, hashes: hashesOf(file) }] : [];
}

/** Finds what a dependency names: by name alone where that is one package, else by version and source too. */
class Index {
  /** Null where several packages have a key. */
  readonly #byKey = new Map<string, Locked | null>();

  constructor(all: readonly Locked[]) {
    for (const one of all) {
      const [version, source] = [one.version ?? '', sourceKey(one.source)];
      if (this.#byKey.has(keyOf(one.name, version, source)))
        throw one.row.conflict(`has ${quote(one.name)} twice with one version and source.`);
      for (const [v, s] of [[version, source], [version], [undefined, source], []])
        this.#byKey.set(keyOf(one.name, v, s), this.#byKey.has(keyOf(one.name, v, s)) ? null : one);
    }
  }

  find(from: Locked, dependency: Table): Locked {
    const name = normalName(dependency.packageName());
    const [version, source] = [dependency.text('version'), dependency.table('source')];
    const key = source && sourceKey(source);
    // Without a version, one of several can only be meant where it is the only one that has none.
    const found = this.#byKey.get(keyOf(name, version, key)) ?? (version === undefined ? this.#byKey.get(keyOf(name, '', key)) : undefined);
    if (found) return found;
    throw from.row.conflict(
      this.#byKey.has(keyOf(name, version, key))
        ? `does not say which ${quote(name)} of several ${quote(from.name)} needs.`
        : `says that ${quote(from.name)} needs ${quote(name)}${version ? ` ${version}` : ''}, which the lockfile does not have.`,
    );
  }
}

const keyOf = (name: string, version?: string, source?: string): string =>
  `${name}\n${version === undefined ? '*' : `=${version}`}\n${source ?? '*'}`;

const SOURCE_KEYS = ['registry', 'git', 'url', 'path', 'directory', 'editable', 'virtual', 'subdirectory'];

const sourceKey = (source: Table): string => JSON.stringify(SOURCE_KEYS.map((key) => source.text(key)));

function addLockedNeeds(one: Locked, index: Index): void {
  const { row, node } = one;
  const needsOf = (table: Table, key: string): Need[] =>
    table.tables(key).map((dependency) => ({
      to: index.find(one, dependency).node,
      extras: dependency.texts('extra').map(normalName),
    }));
  node.needs = needsOf(row, 'dependencies');
  const optional = row.table('optional-dependencies');
  for (const [extra] of optional?.entries() ?? []) node.extras.set(normalName(extra), needsOf(optional as Table, extra));
  const groups = row.table('dev-dependencies') ?? row.table('dependency-groups');
  for (const [group] of groups?.entries() ?? []) node.groups.set(normalName(group), needsOf(groups as Table, group));
}
