import { quote } from '../fault.ts';
import { globMatches } from '../glob.ts';
import type { EdgeKind, Gap } from '../graph.ts';
import { lockConflict } from './entry.ts';
import type { Drift } from './in-step.ts';
import type { Lockfile } from './lockfile.ts';
import { lookUp, type Placed } from './tree.ts';

/** What a place needs, resolved. */
export interface Needs {
  edges: { to: Placed; kind: EdgeKind }[];
  gap?: Gap;
}

export interface Resolved {
  /** In the order of the lockfile. Without projects that nothing leads to: npm leaves them behind when a workspace is deleted. */
  needs: Map<Placed, Needs>;
  /** Packages that something asks for by URL. */
  byUrl: ReadonlySet<Placed>;
  /** Locations of the projects that were left out. */
  abandoned: readonly string[];
  /** What manifests ask for otherwise than it was locked. */
  drifts: readonly Drift[];
}

/**
 * Resolves every dependency to the place that npm's lookup finds, starting at the project.
 * @throws LOCKFILE_CONFLICT where something that is needed requires a package that is not there
 */
export function resolveEdges(lockfile: Lockfile, places: readonly [Placed, ...Placed[]]): Resolved {
  const [root] = places;
  const byUrl = new Set<Placed>();
  const drifts: Drift[] = [];
  const found = new Map<Placed, Needs>();
  const reach = (start: Placed) => {
    const open = [start];
    for (let place = open.pop(); place; place = open.pop()) {
      if (found.has(place)) continue;
      const needs = needsOf(lockfile, place, byUrl, drifts);
      if (place === root) needs.edges = withWorkspaces(places, needs.edges);
      found.set(place, needs);
      for (const { to } of needs.edges) open.push(to);
    }
  };
  reach(root);

  const needs = new Map<Placed, Needs>();
  const abandoned: string[] = [];
  for (const place of places) {
    if (place.target) continue;
    const own = found.get(place);
    if (own) needs.set(place, own);
    else if (place.project) abandoned.push(place.entry.location);
    else needs.set(place, needsOf(lockfile, place, byUrl, undefined));
  }
  for (const { edges } of needs.values()) {
    const kept = edges.filter(({ to }) => needs.has(to));
    if (kept.length < edges.length) edges.splice(0, edges.length, ...kept);
  }
  return { needs, byUrl, abandoned, drifts };
}

/** @param drifts undefined for a package that npm does not install: nothing can be wrong with it */
function needsOf({ lock, version }: Lockfile, from: Placed, byUrl: Set<Placed>, drifts: Drift[] | undefined): Needs {
  const { location, bundled, optional } = from.entry;
  const outside = location.startsWith('../');
  const edges: Needs['edges'] = [];
  const absent: string[] = [];
  for (const [name, { spec, kind, peer }] of from.dependencies) {
    const to = lookUp(from, name);
    const drifted = from.manifest !== undefined && !outside && !peer && from.entry.dependencies.get(name)?.spec !== spec;
    if (drifted) drifts?.push({ from, name, spec, to });
    if (to) {
      if (/^https?:/i.test(spec)) byUrl.add(to);
      // Version 1 only says which packages are optional. A required one that needs an optional one needs it optionally.
      edges.push({ to, kind: version === 1 && kind === 'required' && to.entry.optional && !optional ? 'optional' : kind });
    } else if (kind !== 'optional' && !drifted) {
      // Peers can be left to the user, what is bundled is as its publisher packed it, and a folder outside of the project
      // has a lockfile of its own; all else npm would refuse.
      if (drifts && !peer && !bundled && !outside) {
        const who = location === '' ? 'the project' : quote(location);
        throw lockConflict(lock, location, `says that ${who} needs ${quote(name)}, which the lockfile does not have.`);
      }
      absent.push(name);
    }
  }
  if (absent.length > 0) return { edges, gap: { state: 'incomplete', reason: `not in the lockfile: ${absent.sort().join(', ')}` } };
  if (version === 1 && !from.project)
    return { edges, gap: { state: 'unknown', reason: 'lockfile version 1 records no peer dependencies' } };
  return { edges };
}

/** A workspace belongs to the project, also where the project asks for it for development only. */
function withWorkspaces([root, ...others]: readonly [Placed, ...Placed[]], edges: Needs['edges']): Needs['edges'] {
  const patterns = root.manifest?.workspaces ?? root.entry.workspaces;
  const members = new Set<Placed>();
  for (const { target, parent } of others) {
    if (target && target !== root && parent === root && isWorkspace(target.entry.location, patterns)) members.add(target);
  }
  const own = edges.filter(({ to, kind }) => !members.has(to) || kind === 'required');
  for (const { to } of own) members.delete(to);
  return [...own, ...[...members].map((to) => ({ to, kind: 'contains' as const }))];
}

/**
 * Whether workspace patterns name a folder: the last that matches decides, `!` takes it out. Where a pattern has syntax
 * beyond ours, every linked folder counts: one too many is better than one too few.
 */
function isWorkspace(folder: string, patterns: readonly string[]): boolean {
  let member = false;
  for (const pattern of patterns) {
    const out = pattern.startsWith('!');
    if (/[[(]/.test(pattern)) member ||= !out;
    else if (globMatches(out ? pattern.slice(1) : pattern, folder)) member = !out;
  }
  return member;
}
