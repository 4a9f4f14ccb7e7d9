import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { glob } from 'tinyglobby';
import { parseAllDocuments } from 'yaml';
import { isMissing, must } from '../../interop/peers/cache.ts';
import { arborist, yarnLockfile } from '../../interop/peers/index.ts';
import { edge, PROJECT, type Truth } from './graph.ts';

/** Says what is in the lockfile of a folder. Apart from the engine: the package manager itself, or a plain reader. */
export type Oracle = (folder: string) => Promise<Truth>;

/** Collects packages and edges by any key of theirs. */
class Collector {
  readonly packages = new Set<string>();
  readonly edges = new Set<string>();
  readonly projects = new Set<string>();

  project(name: string | undefined): string {
    if (name) this.projects.add(name);
    return PROJECT;
  }

  package(name: string, version: string): string {
    const label = `${name}@${version}`;
    this.packages.add(label);
    return label;
  }

  connect(from: string, to: string): void {
    if (from !== to && to !== PROJECT) this.edges.add(edge(from, to));
  }
}

const loadFrom = async (peer: ReturnType<typeof arborist>): Promise<unknown> => {
  const found = await peer;
  if (isMissing(found)) throw new Error(found.missing);
  return createRequire(import.meta.url)(found.path);
};

interface Node {
  name: string;
  packageName: string | null;
  version: string;
  isLink: boolean;
  /** In no `node_modules`: the project, a workspace, the target of a link. */
  isTop: boolean;
  extraneous: boolean;
  linksIn: Set<Node>;
  target: Node;
  edgesOut: Map<string, { to: Node | null }>;
}

/** npm's own tree of the lockfile. */
const npm: Oracle = async (folder) => {
  const Arborist = (await loadFrom(arborist())) as new (options: {
    path: string;
  }) => {
    loadVirtual(): Promise<{ inventory: Map<string, Node> }>;
  };
  const { inventory } = await new Arborist({ path: folder }).loadVirtual();
  const all = new Collector();
  const labels = new Map<Node, string>();
  for (const node of inventory.values()) {
    if (node.isLink) continue;
    const name = node.packageName ?? node.name;
    // npm leaves a workspace in the lockfile after it is deleted.
    if (node.isTop && node.extraneous && node.linksIn.size === 0) all.project(name);
    else labels.set(node, node.isTop ? all.project(name) : all.package(name, node.version));
  }
  for (const [node, label] of labels) {
    for (const { to } of node.edgesOut.values()) {
      const target = to && labels.get(to.isLink ? to.target : to);
      if (target) all.connect(label, target);
    }
  }
  return all;
};

type Strings = Readonly<Record<string, string>>;
type Asked = { [field in 'dependencies' | 'devDependencies' | 'optionalDependencies' | 'peerDependencies']?: Strings };

const withoutPeers = (key: string): string => {
  let plain = key;
  while (plain.endsWith(')')) {
    let open = 0;
    let at = plain.length;
    do {
      at -= 1;
      if (plain[at] === ')') open += 1;
      else if (plain[at] === '(') open -= 1;
    } while (open > 0 && at > 0);
    plain = plain.slice(0, at);
  }
  return plain;
};

type Manifest = Asked & { name?: string; workspaces?: string[] | { packages?: string[] } };

const manifestIn = (folder: string): Manifest => {
  const file = path.join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, '')) as Manifest) : {};
};

const PNPM_FIELDS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'configDependencies',
  'packageManagerDependencies',
] as const;

/** A plain reader of `pnpm-lock.yaml` of version 9. */
const pnpm: Oracle = async (folder) => {
  interface Entry {
    version?: string;
    name?: string;
    resolution?: { type?: string; directory?: string };
    dependencies?: Strings;
    optionalDependencies?: Strings;
  }
  interface Document {
    lockfileVersion: string;
    importers?: Record<string, { [field in (typeof PNPM_FIELDS)[number]]?: Record<string, { version: string }> } | null>;
    packages?: Record<string, Entry>;
    snapshots?: Record<string, Entry | null>;
  }
  const all = new Collector();
  for (const document of parseAllDocuments(await readFile(path.join(folder, 'pnpm-lock.yaml'), 'utf8'), { schema: 'failsafe' })) {
    const { lockfileVersion, importers = {}, packages = {}, snapshots = {} } = document.toJS({ maxAliasCount: 0 }) as Document;
    if (lockfileVersion !== '9.0') throw new Error(`lockfileVersion ${lockfileVersion}`);
    const labelOf = (key: string): string => {
      const plain = withoutPeers(key);
      const { name, version, resolution } = packages[plain] ?? {};
      const at = plain.indexOf('@', 1);
      if (resolution?.type === 'directory') {
        // Under this name it is asked for; its own can be another.
        all.project(manifestIn(path.join(folder, resolution.directory ?? '')).name);
        return all.project(name ?? plain.slice(0, at));
      }
      return all.package(name ?? plain.slice(0, at), (version ?? plain.slice(at + 1)).replace(/^runtime:/, ''));
    };
    const connect = (from: string, name: string, reference: string) => {
      if (reference.startsWith('link:')) return;
      const key = [reference, `${name}@${reference}`].find((candidate) => Object.hasOwn(snapshots, candidate));
      if (key === undefined) throw new Error(`${name} at ${reference} is not in the lockfile`);
      all.connect(from, labelOf(key));
    };
    for (const [place, importer] of Object.entries(importers)) {
      all.project(manifestIn(path.join(folder, place)).name);
      for (const field of PNPM_FIELDS)
        for (const [name, { version }] of Object.entries(importer?.[field] ?? {})) {
          connect(PROJECT, name, version);
          // A folder that is linked is a project, too, in the lockfile or not.
          if (version.startsWith('link:')) all.project(manifestIn(path.join(folder, place, version.slice('link:'.length))).name);
        }
    }
    for (const [key, snapshot] of Object.entries(snapshots)) {
      const label = labelOf(key);
      for (const [name, reference] of Object.entries({ ...snapshot?.dependencies, ...snapshot?.optionalDependencies }))
        connect(label, name, reference);
    }
  }
  return all;
};

/** Yarn's own parser of its first format; what projects ask for is in their manifests. */
const yarnClassic: Oracle = async (folder) => {
  const { parse } = (await loadFrom(yarnLockfile())) as {
    parse(text: string): { type: string; object: Record<string, { version: string } & Asked> };
  };
  const { type, object } = parse(await readFile(path.join(folder, 'yarn.lock'), 'utf8'));
  if (type !== 'success') throw new Error(`yarn.lock: ${type}`);
  const manifest = manifestIn(folder);
  const { workspaces = [] } = manifest;
  const members = await glob(
    (Array.isArray(workspaces) ? workspaces : (workspaces.packages ?? [])).map((pattern) => `${pattern}/package.json`),
    {
      cwd: folder,
      ignore: ['**/node_modules/**'],
    },
  );
  const all = new Collector();
  const labelOf = (pattern: string): string | undefined => {
    const entry = object[pattern];
    if (!entry) return undefined;
    const at = pattern.indexOf('@', 1);
    const alias = /^npm:(@?[^@]+)@/.exec(pattern.slice(at + 1))?.[1];
    return all.package(alias ?? pattern.slice(0, at), entry.version);
  };
  const connect = (from: string, asked: Strings = {}) => {
    for (const [name, range] of Object.entries(asked)) {
      const to = labelOf(`${name}@${range}`);
      if (to) all.connect(from, to);
    }
  };
  for (const project of [manifest, ...members.map((file) => manifestIn(path.join(folder, path.dirname(file))))]) {
    const label = all.project(project.name);
    for (const field of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) connect(label, project[field]);
  }
  for (const [pattern, { dependencies, optionalDependencies }] of Object.entries(object)) {
    const label = labelOf(pattern) as string;
    connect(label, dependencies);
    connect(label, optionalDependencies);
  }
  return all;
};

/** Cargo's own resolution of the lockfile, with all features and for every platform. */
const cargo: Oracle = async (folder) => {
  interface Metadata {
    packages: { id: string; name: string; version: string; source: string | null }[];
    resolve: { nodes: { id: string; deps: { pkg: string }[] }[] };
  }
  const args = ['metadata', '--format-version', '1', '--locked', '--all-features'];
  const { packages, resolve } = JSON.parse(await must('cargo', args, { cwd: folder, timeout: 600_000 })) as Metadata;
  const all = new Collector();
  const known = new Map(packages.map((pkg) => [pkg.id, pkg]));
  const labels = new Map(
    resolve.nodes.map(({ id }) => {
      const { name, version, source } = known.get(id) as Metadata['packages'][number];
      return [id, source === null ? all.project(name) : all.package(name, version)];
    }),
  );
  for (const { id, deps } of resolve.nodes) {
    for (const { pkg } of deps) all.connect(labels.get(id) as string, labels.get(pkg) as string);
  }
  return all;
};

/**
 * Go's own parser of `go.mod`. Which module needs which is in the modules themselves, and not in the source: judged is what the
 * project needs directly. What others need for it stands in its `go.mod`, too, and may be given or not.
 */
const golang: Oracle = async (folder) => {
  interface Module {
    Path: string;
    Version?: string;
    Indirect?: boolean;
  }
  interface File {
    Module: Module;
    Require: Module[] | null;
    Replace: { Old: Module; New: Module }[] | null;
  }
  const { Module, Require, Replace } = JSON.parse(await must('go', ['mod', 'edit', '-json'], { cwd: folder })) as File;
  const all = new Collector();
  const project = all.project(Module.Path.toLowerCase());
  const indirect = new Set<string>();
  for (const { Path, Version = '', Indirect = false } of Require ?? []) {
    const candidates = (Replace ?? []).filter(({ Old }) => Old.Path === Path && (Old.Version ?? Version) === Version);
    const replaced = (candidates.find(({ Old }) => Old.Version !== undefined) ?? candidates[0])?.New;
    if (replaced && replaced.Version === undefined) all.project(Path.toLowerCase());
    else {
      const label = all.package((replaced?.Path ?? Path).toLowerCase(), (replaced?.Version ?? Version).toLowerCase());
      if (Indirect) indirect.add(edge(project, label));
      else all.connect(project, label);
    }
  }
  const { packages, edges, projects } = all;
  return { packages, edges, projects, judges: (found) => found.startsWith(`${PROJECT} `) && !indirect.has(found) };
};

/** A plain reader of `uv.lock`, by Python's own parser of TOML. */
const UV = `
import json, sys, tomllib
packages = tomllib.load(open(sys.argv[1], 'rb')).get('package', [])
local = lambda source: next((source[k] for k in ('virtual', 'editable', 'directory') if k in source), None)
def find(wanted):
    found = [i for i, p in enumerate(packages) if all(p.get(k) == wanted[k] for k in ('name', 'version', 'source') if k in wanted)]
    assert len(found) == 1, wanted
    return found[0]
edges = [(i, find(d)) for i, p in enumerate(packages)
         for part in [p.get('dependencies', []), *p.get('optional-dependencies', {}).values(), *p.get('dev-dependencies', {}).values()]
         for d in part]
print(json.dumps({'packages': [[p['name'], p.get('version', ''), local(p['source']) is not None] for p in packages], 'edges': edges}))
`;
const uv: Oracle = async (folder) => {
  const output = await must('python3', ['-c', UV, path.join(folder, 'uv.lock')]);
  const { packages, edges } = JSON.parse(output) as { packages: [string, string, boolean][]; edges: [number, number][] };
  const all = new Collector();
  const labels = packages.map(([name, version, project]) => (project ? all.project(name) : all.package(name, version)));
  for (const [from, to] of edges) all.connect(labels[from] as string, labels[to] as string);
  return all;
};

/** Bundler's own parser. A gem for several platforms is one package. */
const GEM = `
require 'bundler'
lock = Bundler::LockfileParser.new(File.read(ARGV[0]))
puts JSON.dump(specs: lock.specs.map { |s| [s.name, s.version.to_s, s.source.instance_of?(Bundler::Source::Path), s.dependencies.map(&:name)] },
               asked: lock.dependencies.keys)
`;
const bundler: Oracle = async (folder) => {
  const output = await must('ruby', ['-rjson', '-e', GEM, path.join(folder, 'Gemfile.lock')], {
    env: { BUNDLE_GEMFILE: path.join(folder, 'Gemfile') },
  });
  const { specs, asked } = JSON.parse(output) as { specs: [string, string, boolean, string[]][]; asked: string[] };
  const all = new Collector();
  const labels = new Map(specs.map(([name, version, project]) => [name, project ? all.project(name) : all.package(name, version)]));
  for (const name of asked) if (labels.has(name)) all.connect(PROJECT, labels.get(name) as string);
  for (const [from, , , needs] of specs) {
    for (const name of needs) if (labels.has(name)) all.connect(labels.get(from) as string, labels.get(name) as string);
  }
  return all;
};

/** Composer's own matching of what packages need with what others are, provide and replace. */
const COMPOSER = `
require '/usr/share/php/Composer/autoload.php';
$composer = Composer\\Factory::create(new Composer\\IO\\NullIO(), null, true);
$repository = $composer->getLocker()->getLockedRepository(true);
$real = fn($p) => $p instanceof Composer\\Package\\AliasPackage ? $p->getAliasOf() : $p;
$packages = []; $edges = [];
$connect = function ($from, $links) use ($repository, $real, &$edges) {
  foreach ($links as $link) {
    // An extension of PHP itself: that a polyfill can stand in for it makes nobody depend on the polyfill.
    if (Composer\\Repository\\PlatformRepository::isPlatformPackage($link->getTarget())) continue;
    foreach ($repository->getPackages() as $other) {
      $given = array_merge($other->getProvides(), $other->getReplaces());
      $fits = $other->getName() === $link->getTarget()
        ? $link->getConstraint()->matches(new Composer\\Semver\\Constraint\\Constraint('==', $other->getVersion()))
        : count(array_filter($given, fn($o) => $o->getTarget() === $link->getTarget() && $o->getConstraint()->matches($link->getConstraint()))) > 0;
      if ($fits) $edges[] = [$from, $real($other)->getName()];
    }
  }
};
foreach ($repository->getPackages() as $package) {
  if ($package instanceof Composer\\Package\\AliasPackage) continue;
  $packages[] = [$package->getName(), $package->getPrettyVersion()];
  $connect($package->getName(), $package->getRequires());
}
$root = $composer->getPackage();
$connect('', array_merge($root->getRequires(), $root->getDevRequires()));
echo json_encode(['packages' => $packages, 'edges' => $edges]);
`;
const composer: Oracle = async (folder) => {
  const output = await must('php', ['-r', COMPOSER], { cwd: folder, env: { COMPOSER_ALLOW_SUPERUSER: '1' } });
  const { packages, edges } = JSON.parse(output) as { packages: [string, string][]; edges: [string, string][] };
  const all = new Collector();
  const labels = new Map(packages.map(([name, version]) => [name, all.package(name, version)]));
  for (const [from, to] of edges) all.connect(from === '' ? PROJECT : (labels.get(from) as string), labels.get(to) as string);
  return all;
};

/** By purl type, with the lockfile that it reads. */
export const ORACLES: Readonly<Record<string, { type: string; lockfile: string; read: Oracle }>> = {
  npm: { type: 'npm', lockfile: 'package-lock.json', read: npm },
  shrinkwrap: { type: 'npm', lockfile: 'npm-shrinkwrap.json', read: npm },
  pnpm: { type: 'npm', lockfile: 'pnpm-lock.yaml', read: pnpm },
  'yarn classic': { type: 'npm', lockfile: 'yarn.lock', read: yarnClassic },
  cargo: { type: 'cargo', lockfile: 'Cargo.lock', read: cargo },
  go: { type: 'golang', lockfile: 'go.mod', read: golang },
  uv: { type: 'pypi', lockfile: 'uv.lock', read: uv },
  bundler: { type: 'gem', lockfile: 'Gemfile.lock', read: bundler },
  composer: { type: 'composer', lockfile: 'composer.lock', read: composer },
};
