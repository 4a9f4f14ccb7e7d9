import * as path from 'node:path/posix';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import { addGap } from '../gap.ts';
import type { Artifact, EdgeKind, Hash, Reading } from '../graph.ts';
import type { Lock, Reader, SourceFiles } from '../reader.ts';
import { parseToml } from '../toml.ts';
import { cleanUrl } from '../url.ts';
import { asks } from './asks.ts';
import { linkedReading, type Need, type Node, nodeOf } from './link.ts';
import { kindOfMarker } from './marker.ts';
import { normalName } from './name.ts';
import { commitOf, factsOf, namedFile, type Origin } from './origin.ts';
import { addNeeds, addUnknownNeeds, folderOf, type Locked, Names, noteUnknown, projectOf, pyProjectIn, uncoveredIn } from './project.ts';
import { parseRequirement } from './requirement.ts';
import { type FileText, lockUnsupported, parseHash, Table } from './table.ts';

const KNOWN_TOP = new Set(
  'lock-version environments requires-python extras dependency-groups default-groups created-by packages tool'.split(' '),
);
const KNOWN_PACKAGE = new Set(
  'name version marker requires-python dependencies vcs directory archive index sdist wheels attestation-identities tool'.split(' '),
);

/** Reads `pylock.toml` and `pylock.NAME.toml` of version 1.0 (PEP 751). */
export const pylockReader: Reader = { read: readPylock, asks };

async function readPylock({ file, text }: Lock, tree: SourceFiles): Promise<Reading> {
  const lock: FileText = { file, text, command: 'pip lock' };
  const top = new Table(lock, 'the file', await parseToml(text, file, (message, fix) => sbomError('LOCKFILE_INVALID', message, fix)));
  const version = top.text('lock-version');
  if (version === undefined) throw top.invalid('has no lock-version (PEP 751).');
  if (version !== '1.0') throw lockUnsupported(lock, `has lock-version ${quote(version)}; 1.0 is known.`);
  if (!top.has('packages')) throw top.invalid('has no packages, which PEP 751 requires.');

  const locked = top.rows('packages').map((row) => lockedOf(lock, row));
  const names = new Names();
  for (const { node, row } of locked) names.add(node, row);
  const folder = path.dirname(file);
  const manifest = await pyProjectIn(tree, folder, ['uv', 'pdm', 'poetry']);
  const own = locked.find(({ project }) => project !== undefined && folderOf(lock, project) === folder)?.node;
  const root = own ?? nodeOf({ type: 'pypi', name: '', folder, hashes: [] });
  for (const { node, project } of locked) {
    if (project === undefined) continue;
    const { name, version: known } = node.pkg;
    const pyProject = node === root ? manifest : await pyProjectIn(tree, folderOf(lock, project), ['uv', 'pdm', 'poetry']);
    Object.assign(node.pkg, projectOf(node.pkg.folder as string, pyProject, { name, version: known }));
  }
  if (!own) Object.assign(root.pkg, projectOf(folder, manifest));

  const recorded = addLockedNeeds(locked, names);
  const others = locked.filter(({ node }) => node !== root);
  const defaults = new Set(top.texts('default-groups').map(normalName));
  const kinds = new Map(others.map(({ node, row }) => [node, kindOf(row, defaults)]));
  const nodes = others.map(({ node }) => node);
  const uncovered = uncoveredIn(folder, manifest, names);
  if (!manifest || !recorded || uncovered.includes(manifest.file))
    addUnknownNeeds(root, nodes, (node) => kinds.get(node) as EdgeKind, 'the lockfile does not say what the project itself asks for');
  if (manifest) addNeeds(root, manifest, names);
  noteUnknown(root, top.unknown(KNOWN_TOP), 'incomplete', file);
  return linkedReading(file, root, nodes, uncovered);
}

/** A marker says for which extras and groups a package is there. */
function kindOf(row: Table, defaults: ReadonlySet<string>): EdgeKind {
  const marker = row.text('marker');
  const kind = marker === undefined ? 'required' : kindOfMarker(marker, defaults);
  if (!kind) throw row.wrong('marker', 'a marker (PEP 508, PEP 751)');
  return kind;
}

function lockedOf(lock: FileText, row: Table): Locked {
  const name = normalName(row.packageName());
  const version = row.text('version');
  const directory = row.table('directory');
  const project = directory?.needed('path');
  const node = nodeOf(
    project === undefined ? factsOf(name, version, originOf(row)) : projectOf(folderOf(lock, project), undefined, { name, version }),
  );
  noteUnknown(node, row.unknown(KNOWN_PACKAGE), 'unknown', 'the lockfile');
  return { row, node, project };
}

function originOf(row: Table): Origin {
  const [vcs, archive, sdist] = [row.table('vcs'), row.table('archive'), row.table('sdist')];
  if (vcs) {
    const commit = vcs.needed('commit-id');
    if (vcs.needed('type') !== 'git') return { kind: 'git', url: `${vcs.text('type')}+${vcs.text('url') ?? ''}`, commit };
    return { kind: 'git', url: vcs.text('url') ?? `file:${vcs.needed('path')}`, commit: commitOf(commit) };
  }
  if (archive) {
    const [url, hashes] = [archive.text('url'), hashesOf(archive)];
    return url === undefined ? { kind: 'file', path: archive.needed('path'), hashes } : { kind: 'archive', url, hashes };
  }
  return { kind: 'index', files: [...row.tables('wheels'), ...(sdist ? [sdist] : [])].map(artifactOf) };
}

function artifactOf(file: Table): Artifact {
  const [url, local] = [file.text('url'), file.text('path')];
  return {
    url: (url && cleanUrl(url)) ?? namedFile(file.text('name') ?? local ?? url?.replace(/[?#].*/s, '') ?? file.needed('name')),
    hashes: hashesOf(file),
  };
}

function hashesOf(file: Table): Hash[] {
  const hashes = file.table('hashes');
  if (!hashes) throw file.invalid('has a file of a package without hashes, which PEP 751 requires.');
  return hashes.entries().flatMap(([algorithm, hex]) => {
    const hash = typeof hex === 'string' ? parseHash(algorithm, hex) : undefined;
    if (!hash) throw file.wrong('hashes', 'a table of digests in hex');
    return hash;
  });
}

/**
 * Dependencies need not be in the lockfile. Where any package has them, those without have none; PDM has a way of its own.
 * @returns whether what every package needs is known
 */
function addLockedNeeds(locked: readonly Locked[], names: Names): boolean {
  let recorded = true;
  const pdm = locked.map(({ row }) => row.table('tool')?.table('pdm'));
  const rows = new Map(locked.map(({ row, node }) => [node, row]));
  const standard = locked.some(({ row }) => row.has('dependencies'));
  for (const [index, { row, node, project }] of locked.entries()) {
    const own = pdm[index];
    if (standard) node.needs = row.tables('dependencies').map((wanted) => ({ to: meantBy(row, wanted, rows, names), extras: [] }));
    else if (own?.has('dependencies')) node.needs = own.texts('dependencies').flatMap((text) => pdmNeeds(row, text, names));
    else if (project === undefined) {
      recorded = false;
      addGap(node.pkg, { state: 'unknown', reason: 'the lockfile does not say what a package needs' });
    }
  }
  return recorded;
}

/** A dependency repeats as many keys of an entry as tell it apart from all others. */
function meantBy(row: Table, wanted: Table, rows: ReadonlyMap<Node, Table>, names: Names): Node {
  const meant = names.of(wanted.packageName()).filter((node) => wanted.within(rows.get(node) as Table));
  if (meant.length === 1) return meant[0] as Node;
  const who = `${quote(row.packageName())} needs ${quote(wanted.packageName())}`;
  throw row.conflict(
    meant.length === 0 ? `says that ${who}, which the lockfile does not have.` : `does not say which of several is meant where ${who}.`,
  );
}

function pdmNeeds(row: Table, text: string, names: Names): Need[] {
  const requirement = parseRequirement(text);
  if (!requirement) throw row.invalid(`has a dependency of ${quote(row.packageName())} that is not a requirement (PEP 508).`);
  return names.meant(requirement).map((to) => ({ to, extras: requirement.extras }));
}
