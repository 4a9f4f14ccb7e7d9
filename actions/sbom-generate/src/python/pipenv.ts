import * as path from 'node:path/posix';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import { addGap } from '../gap.ts';
import type { EdgeKind, Reading } from '../graph.ts';
import { parseJsonObject } from '../json.ts';
import type { Lock, Reader } from '../reader.ts';
import { asks } from './asks.ts';
import { link, type Node, nodeOf } from './link.ts';
import { isName, normalName } from './name.ts';
import { commitOf, factsOf, type Origin } from './origin.ts';
import { folderOf, projectOf } from './project.ts';
import { type FileText, lockUnsupported, parseHash, Table } from './table.ts';

/** Reads `Pipfile.lock` with pipfile-spec 6: lists of packages by category, without what they need. */
export const pipenvReader: Reader = { read: async (lock) => readPipfileLock(lock), asks };

/** Reasons that hold for the whole format. */
const FLAT = 'Pipfile.lock does not say what a package needs';
const DIRECT = 'Pipfile.lock does not say what the project itself asks for';

function readPipfileLock({ file, text }: Lock): Reading {
  const lock: FileText = { file, text, command: 'pipenv lock' };
  const value = parseJsonObject(text, file, (message, fix, options) => sbomError('LOCKFILE_INVALID', message, fix, options));
  const top = new Table(lock, 'the file', value);
  const spec = top.table('_meta')?.get('pipfile-spec');
  if (spec !== 6) {
    if (typeof spec === 'number') throw lockUnsupported(lock, `has pipfile-spec ${spec}; 6 is known.`);
    throw top.invalid('has no pipfile-spec.');
  }
  const root = nodeOf(projectOf(path.dirname(file), undefined));
  const nodes = new Map<string, Node>();
  let editable = false;
  for (const [category] of top.entries()) {
    if (category === '_meta') continue;
    const list = top.table(category) as Table;
    for (const [name] of list.entries()) {
      if (!isName(name)) throw list.wrong(name, 'a package with a name that a Python index allows');
      const facts = factsIn(lock, list.table(name) as Table, name);
      if ('folder' in facts && facts.folder === root.pkg.folder) {
        editable = true;
        continue;
      }
      // The same package can stand in several categories.
      const key = JSON.stringify(facts);
      const node = nodes.get(key) ?? nodeOf(facts);
      nodes.set(key, node);
      addGap(node.pkg, { state: 'unknown', reason: FLAT });
      needOf(root, node, kindOf(category), category);
    }
  }
  if (nodes.size > 0) addGap(root.pkg, { state: 'unknown', reason: DIRECT });
  const all = [root, ...nodes.values()];
  link(all, [root]);
  // Pipenv reads other manifests only where the project itself is one of the packages.
  const others = editable ? [] : ['pyproject.toml', 'setup.py', 'setup.cfg'];
  return {
    file,
    root: root.pkg,
    packages: all.map(({ pkg }) => pkg),
    abandoned: [],
    uncovered: others.map((name) => path.join(path.dirname(file), name)),
  };
}

/** Further categories are installed only where they are asked for by name. */
const kindOf = (category: string): EdgeKind => (category === 'default' ? 'required' : category === 'develop' ? 'development' : 'optional');

function needOf(root: Node, node: Node, kind: EdgeKind, category: string): void {
  const need = { to: node, extras: [] };
  if (kind === 'required') root.needs.push(need);
  else {
    const parts = kind === 'development' ? root.groups : root.extras;
    const list = parts.get(category) ?? [];
    list.push(need);
    parts.set(category, list);
  }
}

function factsIn(lock: FileText, entry: Table, name: string) {
  const pinned = entry.text('version');
  const version = pinned === undefined ? undefined : /^===?\s*([^\s,*]+)$/.exec(pinned)?.[1];
  if (pinned !== undefined && version === undefined) throw entry.wrong('version', 'one version, such as "==1.0"');
  const local = entry.text('path');
  if (local !== undefined && !/\.(?:whl|zip|tar\.\w+|tgz)$/.test(local))
    return projectOf(folderOf(lock, local), undefined, { name: normalName(name), version });
  return factsOf(name, version, originOf(entry, name, version, local));
}

function originOf(entry: Table, name: string, version: string | undefined, local: string | undefined): Origin {
  const hashes = entry.texts('hashes').flatMap((text) => {
    const [algorithm = '', hex = ''] = text.split(':');
    const hash = parseHash(algorithm, hex);
    if (!hash) throw entry.wrong('hashes', 'a list of digests, such as sha256: and 64 hex digits');
    return hash;
  });
  // The digests of all files of a version stand together without their names: a digest is a fact only where it is the only one.
  const only = hashes.length === 1 ? hashes : [];
  const [git, url] = [entry.text('git'), entry.text('file')];
  if (git !== undefined) return { kind: 'git', url: git, commit: commitOf(entry.text('ref')) };
  if (url !== undefined && /^https?:/i.test(url)) return { kind: 'archive', url, hashes: only };
  if (local !== undefined || url !== undefined) return { kind: 'file', path: (local ?? url) as string, hashes: only };
  if (version === undefined) throw entry.invalid(`has ${quote(name)} with neither a version nor a source.`);
  return { kind: 'unnamed', hashes: only };
}
