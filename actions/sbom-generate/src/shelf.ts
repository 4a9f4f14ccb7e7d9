import { type Artifact, byText, type Component, type Edge, type EdgeKind, type Gap, type Hash, type Package, type Scope } from './graph.ts';

/** A component in the making. */
export interface Draft {
  facts: Package;
  /** Set for a project of the source. */
  folder: string | undefined;
  hashes: Map<string, Hash>;
  /** By name of the file. */
  artifacts: Map<string, Artifact>;
  /** Undefined while nothing requires it. */
  scope: Scope | undefined;
  bundled: boolean;
  gap: Gap | undefined;
  /** Whether a lockfile says all that it depends on. */
  known: boolean;
  edges: Map<Draft, EdgeKind>;
  places: Set<string>;
}

/** The same package version with two digests of one algorithm: at most one of them is what its publisher published. */
export interface HashConflict {
  purl: string;
  /** The lockfile that has the second. */
  file: string;
}

/** Facts that one place may give where another does not. */
const LATER = ['distribution', 'licence', 'supplier', 'deployable'] as const;

const SCOPE_STRENGTH: Record<Scope, number> = { required: 3, optional: 2, excluded: 1 };
const EDGE_STRENGTH: Record<EdgeKind, number> = { required: 4, contains: 3, optional: 2, development: 1 };
/** Characters after which further reasons of a gap are left out. */
const LONGEST_REASON = 1000;

const GAP_STRENGTH: Record<Gap['state'], number> = { incomplete: 2, unknown: 1 };

/** Gathers packages into components: projects by folder, others by purl and, where lockfiles disagree, by digest. */
export class Shelf {
  readonly drafts: Draft[] = [];
  readonly conflicts: HashConflict[] = [];
  readonly #byFolder = new Map<string, Draft>();
  /** The first of each. */
  readonly #byPurl = new Map<string, Draft>();
  /** All but the first of each purl. */
  readonly #byDigest = new Map<string, Draft>();

  add(facts: Package, scope: Scope | undefined, file: string): Draft {
    const draft = this.#find(facts, file) ?? this.#make(facts);
    if (scope && (draft.scope === undefined || SCOPE_STRENGTH[scope] > SCOPE_STRENGTH[draft.scope])) draft.scope = scope;
    if (facts.gap) draft.gap = joinGaps(draft.gap, facts.gap);
    else if (file !== '') draft.known = true;
    // Where one place has the package by itself, its archive is a fact of the component.
    if (!facts.bundled) draft.bundled = false;
    for (const key of LATER) if (!draft.facts[key] && facts[key]) draft.facts = { ...draft.facts, [key]: facts[key] };
    const place = facts.place ?? file;
    if (place !== '') draft.places.add(place);
    const first = facts.hashes.length === 0 || this.#byPurl.get(baseRef(facts)) === draft;
    for (const hash of facts.hashes) {
      draft.hashes.set(hash.algorithm, hash);
      if (!first) this.#byDigest.set(digestKey(facts, hash), draft);
    }
    if (facts.artifacts) this.#addArtifacts(draft, facts.artifacts, file);
    return draft;
  }

  /** An index has one file of a name for a version, whatever mirror a lockfile has it from. */
  #addArtifacts({ facts, artifacts }: Draft, added: readonly Artifact[], file: string): void {
    let differs = false;
    for (const artifact of added) {
      const name = artifact.url.slice(artifact.url.lastIndexOf('/') + 1);
      const before = artifacts.get(name);
      if (before)
        differs ||= artifact.hashes.some(({ algorithm, hex }) =>
          before.hashes.some((hash) => hash.algorithm === algorithm && hash.hex !== hex),
        );
      // Some lockfiles have names alone, which is less than an address.
      if (!before?.url.includes('/')) artifacts.set(name, artifact);
    }
    if (differs) this.conflicts.push({ purl: baseRef(facts), file });
  }

  #find(facts: Package, file: string): Draft | undefined {
    if (facts.folder !== undefined) return this.#byFolder.get(projectKey(facts));
    const first = this.#byPurl.get(baseRef(facts));
    if (!first || facts.hashes.length === 0) return first;
    if (facts.hashes.some(({ algorithm, hex }) => first.hashes.get(algorithm)?.hex === hex)) return first;
    for (const hash of facts.hashes) {
      const same = this.#byDigest.get(digestKey(facts, hash));
      if (same) return same;
    }
    if (!facts.hashes.some(({ algorithm }) => first.hashes.has(algorithm))) return first;
    // A file that lies in a tree was built there or anywhere; only what a registry gives is published once.
    if (!facts.deployable) this.conflicts.push({ purl: baseRef(facts), file });
    return undefined;
  }

  #make(facts: Package): Draft {
    const { folder, bundled = false } = facts;
    const draft: Draft = {
      facts,
      folder,
      hashes: new Map(),
      artifacts: new Map(),
      scope: undefined,
      bundled,
      gap: undefined,
      known: false,
      edges: new Map(),
      places: new Set(),
    };
    this.drafts.push(draft);
    if (folder !== undefined) this.#byFolder.set(projectKey(facts), draft);
    else if (!this.#byPurl.has(baseRef(facts))) this.#byPurl.set(baseRef(facts), draft);
    return draft;
  }
}

/** The worse of two states; reasons of one state are joined. */
function joinGaps(before: Gap | undefined, gap: Gap): Gap {
  if (!before || GAP_STRENGTH[gap.state] > GAP_STRENGTH[before.state]) return gap;
  if (gap.state !== before.state || before.reason.split('; ').includes(gap.reason) || before.reason.length > LONGEST_REASON) return before;
  return { state: gap.state, reason: `${before.reason}; ${gap.reason}` };
}

/** Adds an edge, or strengthens the one that is there. A component does not depend on itself. */
export function connect(from: Draft, to: Draft, kind: EdgeKind): void {
  if (from === to) return;
  const before = from.edges.get(to);
  if (before === undefined || EDGE_STRENGTH[kind] > EDGE_STRENGTH[before]) from.edges.set(to, kind);
}

/** Gives every draft its reference and turns all into components. */
export function componentsOf(drafts: readonly Draft[]): Map<Draft, Component> {
  const refs = refsOf(drafts);
  const components = new Map<Draft, Component>();
  for (const draft of drafts) {
    const { facts, folder, hashes, artifacts, scope, bundled, known, edges, places } = draft;
    // What one lockfile does not say, another may.
    const gap = known && draft.gap?.state === 'unknown' ? undefined : draft.gap;
    const { type, namespace, name, version, purl, distribution, vcs, licence, supplier, deployable, kind } = facts;
    const component: Component = {
      ref: refs.get(draft) as string,
      type,
      name,
      hashes: hashes.size < 2 ? [...hashes.values()] : [...hashes.values()].sort((a, b) => byText(a.algorithm, b.algorithm)),
      places: places.size < 2 ? [...places] : [...places].sort(byText),
      firstParty: folder !== undefined,
      bundled,
      extraneous: scope === undefined,
      scope: scope ?? 'optional',
      edges: edgesOf(edges, refs),
    };
    // One by one, because a spread for each costs several times as much.
    if (namespace) component.namespace = namespace;
    if (version) component.version = version;
    if (purl) component.purl = purl;
    if (distribution) component.distribution = distribution;
    if (vcs) component.vcs = vcs;
    if (licence) component.licence = licence;
    if (supplier) component.supplier = supplier;
    if (deployable) component.deployable = deployable;
    if (kind) component.kind = kind;
    if (artifacts.size > 0) component.artifacts = [...artifacts.values()].sort((a, b) => byText(a.url, b.url));
    if (gap) component.gap = gap;
    components.set(draft, component);
  }
  return components;
}

function edgesOf(edges: ReadonlyMap<Draft, EdgeKind>, refs: ReadonlyMap<Draft, string>): Edge<string>[] {
  const list: Edge<string>[] = [];
  for (const [to, kind] of edges) list.push({ to: refs.get(to) as string, kind });
  return list.length < 2 ? list : list.sort((a, b) => byText(a.to, b.to));
}

function refsOf(drafts: readonly Draft[]): Map<Draft, string> {
  const shared = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const base = baseRef(draft.facts);
    const group = shared.get(base);
    if (group) group.push(draft);
    else shared.set(base, [draft]);
  }
  const refs = new Map<Draft, string>();
  for (const [base, group] of shared) {
    const [only] = group;
    if (only && group.length === 1) {
      refs.set(only, base);
      continue;
    }
    for (const draft of group) {
      // A project and a published package, or one package with two digests: told apart by what does not change with the machine.
      const strongest = [...draft.hashes.values()].sort((a, b) => byText(b.algorithm, a.algorithm))[0];
      const fragment = draft.folder ?? (strongest ? `${strongest.algorithm}:${strongest.hex}` : 'no-hash');
      refs.set(draft, `${base}#${encodeURI(fragment.toWellFormed())}`);
    }
  }
  return refs;
}

const baseRef = ({ purl, type, namespace, name, version }: Package): string =>
  purl ?? `${type}:${namespace ? `${namespace}/` : ''}${name}${version ? `@${version}` : ''}`;

/** A folder can hold projects of several ecosystems. */
const projectKey = ({ type, folder }: Package): string => `${type}\n${folder}`;

const digestKey = (facts: Package, { algorithm, hex }: Hash): string => `${baseRef(facts)}\n${algorithm}\n${hex}`;
