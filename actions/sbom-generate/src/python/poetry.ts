import * as path from 'node:path/posix';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import { addGap } from '../gap.ts';
import type { Artifact, EdgeKind, Reading } from '../graph.ts';
import type { Lock, Reader, SourceFiles } from '../reader.ts';
import { parseToml } from '../toml.ts';
import { asks } from './asks.ts';
import { linkedReading, type Need, nodeOf } from './link.ts';
import { poetryRequirement } from './manifest.ts';
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
import { type FileText, lockUnsupported, parseHash, Table } from './table.ts';

const VERSIONS = new Set(['1.0', '1.1', '2.0', '2.1']);
const KNOWN_TOP = new Set(['package', 'metadata', 'extras']);
const KNOWN_PACKAGE = new Set(
  'name version description category optional python-versions develop groups markers marker files source dependencies extras'.split(' '),
);

/** Poetry 1 did not lock these, whatever asked for them. */
const NEVER_LOCKED = new Set(['setuptools', 'pip', 'wheel', 'distribute']);

/** Reads `poetry.lock` of format 1.0, 1.1, 2.0 and 2.1. */
export const poetryReader: Reader = { read: readPoetryLock, asks };

async function readPoetryLock({ file, text }: Lock, tree: SourceFiles): Promise<Reading> {
  const lock: FileText = { file, text, command: 'poetry lock' };
  const top = new Table(lock, 'the file', await parseToml(text, file, (message, fix) => sbomError('LOCKFILE_INVALID', message, fix)));
  const metadata = top.table('metadata');
  const version = metadata?.text('lock-version');
  if (!metadata || version === undefined) throw lockUnsupported(lock, 'has no lock-version, as before Poetry 1.0, or is cut off.');
  if (!VERSIONS.has(version)) throw lockUnsupported(lock, `has lock-version ${quote(version)}; ${[...VERSIONS].join(', ')} are known.`);

  const files = filesOf(metadata);
  const names = new Names();
  const locked = top.rows('package').map((row) => lockedOf(lock, row, files));
  for (const { node, row } of locked) names.add(node, row);
  for (const one of locked) addLockedNeeds(one, names);
  for (const { node, project } of locked) {
    if (project === undefined) continue;
    const { name, version: known } = node.pkg;
    Object.assign(
      node.pkg,
      projectOf(node.pkg.folder as string, await pyProjectIn(tree, folderOf(lock, project), ['poetry']), { name, version: known }),
    );
  }

  const folder = path.dirname(file);
  const manifest = await pyProjectIn(tree, folder, ['poetry']);
  const root = nodeOf(projectOf(folder, manifest));
  const nodes = locked.map(({ node }) => node);
  if (manifest) {
    assertInStep(lock, manifest, names, NEVER_LOCKED);
    addNeeds(root, manifest, names);
    const absent = manifest.needs.filter(({ name }) => NEVER_LOCKED.has(name) && names.of(name).length === 0);
    if (absent.length > 0) addGap(root.pkg, notLocked(absent.map(({ name }) => name)));
  } else {
    const kinds = new Map(locked.map(({ node, row }) => [node, kindOf(row)]));
    addUnknownNeeds(root, nodes, (node) => kinds.get(node) as EdgeKind);
  }
  noteUnknown(root, top.unknown(KNOWN_TOP), 'incomplete', file);
  return linkedReading(file, root, nodes, uncoveredBeside(folder, manifest?.name !== undefined));
}

const notLocked = (names: readonly string[]) => ({
  state: 'incomplete' as const,
  reason: `not in the lockfile: ${[...names].sort().join(', ')}`,
});

/** How the lockfile says that a package is needed; format 2.0 says only whether it is optional. */
function kindOf(row: Table): EdgeKind {
  const groups = row.texts('groups');
  const category = row.text('category') ?? 'main';
  if (groups.length > 0 ? !groups.includes('main') : category !== 'main') return 'development';
  return row.flag('optional') ? 'optional' : 'required';
}

/** Before format 2.0 the files of all packages stand together, by name. */
function filesOf(metadata: Table): Map<string, Table[]> {
  const list = metadata.table('files');
  return new Map((list?.entries() ?? []).map(([name]) => [normalName(name), (list as Table).tables(name)]));
}

function lockedOf(lock: FileText, row: Table, files: ReadonlyMap<string, Table[]>): Locked {
  const name = normalName(row.packageName());
  const version = row.needed('version');
  const source = row.table('source');
  const kind = source?.needed('type') ?? 'legacy';
  const project = kind === 'directory' ? source?.needed('url') : undefined;
  const own = row.has('files') ? row.tables('files') : (files.get(name) ?? []);
  const facts =
    project === undefined
      ? factsOf(name, version, originOf(row, kind, source, own))
      : projectOf(folderOf(lock, project), undefined, { name, version });
  const node = nodeOf(facts);
  noteUnknown(node, row.unknown(KNOWN_PACKAGE), 'unknown', 'the lockfile');
  return { row, node, project };
}

function originOf(row: Table, kind: string, source: Table | undefined, files: readonly Table[]): Origin {
  const list = files.map(artifactOf);
  switch (kind) {
    case 'legacy':
      return { kind: 'index', files: list };
    case 'git':
      return {
        kind: 'git',
        url: (source as Table).needed('url'),
        commit: commitOf(source?.text('resolved_reference') ?? source?.text('reference')),
      };
    case 'url':
      return { kind: 'archive', url: (source as Table).needed('url'), hashes: list.length === 1 ? (list[0] as Artifact).hashes : [] };
    case 'file':
      return { kind: 'file', path: (source as Table).needed('url'), hashes: list.length === 1 ? (list[0] as Artifact).hashes : [] };
    default:
      throw row.invalid(`has a package with a source of type ${quote(kind)}, which is not known.`);
  }
}

function artifactOf(file: Table): Artifact {
  const [algorithm = '', hex = ''] = file.needed('hash').split(':');
  const hashes = parseHash(algorithm, hex);
  if (!hashes) throw file.wrong('hash', 'a digest, such as sha256: and 64 hex digits');
  return { url: namedFile(file.needed('file')), hashes };
}

/** What a package needs by itself and for its extras, resolved by name and version. An environment may need less. */
function addLockedNeeds({ row, node }: Locked, names: Names): void {
  const dependencies = row.table('dependencies');
  const optional = new Map<string, Need[]>();
  const absent: string[] = [];
  for (const [key] of dependencies?.entries() ?? []) {
    const name = normalName(key);
    if (name === 'python') continue;
    if (!isName(key)) throw row.invalid(`has a dependency of ${quote(node.pkg.name)} with a name that no index allows.`);
    for (const requirement of poetryRequirement(dependencies as Table, key)) {
      const meant = names.meant(requirement);
      const needs = meant.map((to) => ({ to, extras: requirement.extras }));
      if (requirement.optional) optional.set(name, [...(optional.get(name) ?? []), ...needs]);
      else for (const need of needs) node.needs.push(need);
      if (meant.length > 0 || requirement.optional || requirement.marker !== undefined) continue;
      if (!NEVER_LOCKED.has(name))
        throw row.conflict(`says that ${quote(node.pkg.name)} needs ${quote(name)}, which the lockfile does not have in that version.`);
      absent.push(name);
    }
  }
  if (absent.length > 0) addGap(node.pkg, notLocked(absent));

  const extras = row.table('extras');
  for (const [extra] of extras?.entries() ?? []) {
    const needs = (extras as Table).texts(extra).flatMap((text): Need[] => {
      const [, name = '', more = ''] = /^\s*([A-Za-z0-9._-]+)\s*(?:\[([^[\]]*)\])?/.exec(text) ?? [];
      const asked = more.split(',').flatMap((one) => (one.trim() === '' ? [] : [normalName(one.trim())]));
      if (normalName(name) === node.pkg.name) return [{ to: node, extras: asked }];
      return (optional.get(normalName(name)) ?? []).map(({ to, extras: own }) => ({ to, extras: [...own, ...asked] }));
    });
    node.extras.set(normalName(extra), needs);
  }
}
