import * as path from 'node:path/posix';
import { isObject } from '@sovereign-actions/core';
import { faultsOf, type LockFaults, quote } from '../fault.ts';
import { flatReading } from '../flat.ts';
import type { EdgeKind, Package, Reading } from '../graph.ts';
import { type JsonObject, lineOfKey, parseJsonObject } from '../json.ts';
import { purlOf } from '../purl.ts';
import type { Lock, Reader } from '../reader.ts';
import { parseReference, type Reference } from './reference.ts';

/** Reads `conan.lock`: the graph of Conan 1 (0.0 to 0.4) and the list of Conan 2 (0.5). */
export const conanReader: Reader = {
  read: async (lock) => readLock(lock),
  asks: ({ file, text }) =>
    path.basename(file) === 'conanfile.txt' ? asksInText(text) : /\b(?:requires|build_requires|tool_requires)\b/.test(text),
};

/** @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT */
function readLock(lock: Lock): Reading {
  const faults = faultsOf(lock.file, 'Run "conan lock create" once, so that Conan writes the lockfile anew, and commit it.');
  const value = parseJsonObject(lock.text.replace(/^\uFEFF/, ''), lock.file, faults.parse);
  const { version } = value;
  if (isObject(value.graph_lock)) {
    // The oldest has none.
    if (typeof (version ?? '0.0') !== 'string' || !/^0\.[0-4]$/.test(String(version ?? '0.0')))
      throw faults.unsupported(`has version ${quote(String(version))}; 0.0 to 0.4 have a graph.`);
    return readGraph(lock, value.graph_lock, faults);
  }
  if (version !== '0.5') throw faults.unsupported(`has version ${quote(String(version))} without a graph; 0.5 is known.`);
  return readList(lock, value, faults);
}

function rootOf(file: string, reference: Reference | undefined): Package {
  const folder = path.dirname(file);
  const name = reference?.name ?? (folder === '.' ? '' : path.basename(folder));
  return {
    type: 'conan',
    name,
    ...(reference && { version: reference.version, purl: purlOfReference(reference) }),
    folder,
    hashes: [],
    edges: [],
  };
}

const purlOfReference = ({ name, version, user, channel, revision }: Reference): string =>
  purlOf({ type: 'conan', name, version, qualifiers: { user, channel, rrev: revision } });

function packageOf(reference: Reference): Package {
  const { name, version } = reference;
  return { type: 'conan', name, version, purl: purlOfReference(reference), hashes: [], edges: [] };
}

const LISTS: readonly [string, EdgeKind][] = [
  ['requires', 'required'],
  ['build_requires', 'development'],
  ['python_requires', 'development'],
  ['config_requires', 'development'],
];
const KEYS = new Set(['version', 'overrides', 'alias', ...LISTS.map(([key]) => key)]);

function readList(lock: Lock, value: JsonObject, faults: LockFaults): Reading {
  const unknown = Object.keys(value).find((key) => !KEYS.has(key));
  if (unknown !== undefined) throw faults.invalid(`has a key ${quote(unknown)} that is not known.`);
  const packages = new Map<string, readonly [Package, EdgeKind]>();
  for (const [key, kind] of LISTS) {
    const list = value[key] ?? [];
    if (!Array.isArray(list)) throw faults.invalid(`has ${quote(key)}, but not as a list.`);
    for (const item of list as unknown[]) {
      // Conan writes a pair where a reference has an identifier of its binary.
      const text = Array.isArray(item) ? item[0] : item;
      const reference = typeof text === 'string' ? parseReference(text) : undefined;
      if (!reference) throw faults.invalid(`has a reference that is none: ${quote(String(text))}.`);
      const pkg = packageOf(reference);
      // What is required stands first.
      if (!packages.has(pkg.purl as string)) packages.set(pkg.purl as string, [pkg, kind]);
    }
  }
  return flatReading(
    lock.file,
    rootOf(lock.file, undefined),
    [...packages.values()],
    'a conan.lock of Conan 2 does not say which package needs which',
  );
}

interface Node {
  reference: Reference | undefined;
  /** Of other nodes, by their key. */
  needs: readonly [string, EdgeKind][];
  /** Recipes that its own recipe is built on; they are no nodes. */
  bases: readonly Reference[];
  /** Whether it is a recipe in a folder: the consumer, or one that is edited there. */
  local: boolean;
}

function readGraph(lock: Lock, graph: JsonObject, faults: LockFaults): Reading {
  if (!isObject(graph.nodes)) throw faults.invalid('has no "nodes".');
  const nodes = new Map(Object.entries(graph.nodes).map(([id, node]) => [id, nodeOf(id, node, lock, faults)]));
  const needed = new Set([...nodes.values()].flatMap(({ needs }) => needs.map(([id]) => id)));
  const tops = [...nodes.keys()].filter((id) => !needed.has(id));
  const consumers = tops.filter((id) => nodes.get(id)?.local);
  if (consumers.length > 1) throw faults.invalid('has several consumers.');
  const consumer = consumers[0];
  const root = rootOf(lock.file, consumer === undefined ? undefined : nodes.get(consumer)?.reference);
  // One recipe is a node for each context and configuration.
  const packages = new Map<string, Package>();
  const edges = new Map<Package, Map<Package, EdgeKind>>([[root, new Map()]]);
  const take = (reference: Reference): Package => {
    const pkg = packages.get(purlOfReference(reference)) ?? packageOf(reference);
    packages.set(pkg.purl as string, pkg);
    if (!edges.has(pkg)) edges.set(pkg, new Map());
    return pkg;
  };
  const byId = new Map<string, Package>();
  for (const [id, { reference }] of nodes) byId.set(id, id === consumer || !reference ? root : take(reference));
  const connect = (from: Package, to: Package, kind: EdgeKind) => {
    const own = edges.get(from) as Map<Package, EdgeKind>;
    if (to !== from && to !== root && own.get(to) !== 'required') own.set(to, kind);
  };
  for (const [id, { needs, bases }] of nodes) {
    const from = byId.get(id) as Package;
    for (const [target, kind] of needs) {
      const to = byId.get(target);
      if (!to)
        throw faults.conflict(`says that the node ${quote(id)} needs ${quote(target)}, which it does not have.`, lineOfKey(lock.text, id));
      connect(from, to, kind);
    }
    for (const base of bases) connect(from, take(base), 'development');
  }
  // Without a consumer the graph starts at what nothing needs.
  if (consumer === undefined) for (const id of tops) connect(root, byId.get(id) as Package, 'required');
  for (const [pkg, targets] of edges) pkg.edges = [...targets].map(([to, kind]) => ({ to, kind }));
  return { file: lock.file, root, packages: [root, ...packages.values()], abandoned: [] };
}

function nodeOf(id: string, node: unknown, lock: Lock, faults: LockFaults): Node {
  const wrong = () => faults.invalid(`has a node ${quote(id)} that is none.`, lineOfKey(lock.text, id));
  if (!isObject(node)) throw wrong();
  const written = node.ref ?? node.pref ?? '';
  if (typeof written !== 'string') throw wrong();
  // A consumer may have no reference, or that of a file.
  const local = (node.path !== undefined && node.path !== null) || written === '' || /^conanfile\./.test(written);
  const reference = parseReference(written);
  if (!reference && !local) throw wrong();
  const needs: [string, EdgeKind][] = [
    ...idsOf(node.build_requires, wrong).map((need): [string, EdgeKind] => [need, 'development']),
    ...idsOf(node.requires, wrong).map((need): [string, EdgeKind] => [need, 'required']),
  ];
  const bases = idsOf(node.python_requires, wrong).map((text) => {
    const base = parseReference(text);
    if (!base) throw wrong();
    return base;
  });
  return { reference, needs, bases, local };
}

/** A list of keys; the oldest versions have a map of references to keys. */
function idsOf(value: unknown, wrong: () => Error): string[] {
  const list = (isObject(value) ? Object.values(value) : (value ?? [])) as unknown;
  if (!Array.isArray(list)) throw wrong();
  return list.flat().map((item: unknown) => {
    if (typeof item !== 'string') throw wrong();
    return item;
  });
}

/** Whether a section of requirements has a line. */
function asksInText(text: string): boolean {
  let inside = false;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/#.*$/, '').trim();
    if (line.startsWith('[')) inside = /^\[(?:requires|build_requires|tool_requires|test_requires)\]$/.test(line);
    else if (inside && line !== '') return true;
  }
  return false;
}
