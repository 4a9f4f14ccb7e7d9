import { globMatches } from '../glob.ts';
import type { EdgeKind, Gap } from '../graph.ts';
import { lockConflict, quote } from './entry.ts';
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
}

/**
 * Resolves every dependency to the place that npm's lookup finds, starting at the project.
 * @throws LOCKFILE_CONFLICT where something that is needed requires a package that is not there
 */
export function resolveEdges(lockfile: Lockfile, places: readonly [Placed, ...Placed[]]): Resolved {
  const [root] = places;
  const byUrl = new Set<Placed>();
  const found = new Map<Placed, Needs>();
  const reach = (start: Placed) => {
    const open = [start];
    for (let place = open.pop(); place; place = open.pop()) {
      if (found.has(place)) continue;
      const needs = needsOf(lockfile, place, byUrl, true);
      if (place === root) needs.edges.push(...workspacesOf(lockfile, places, needs));
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
    else needs.set(place, needsOf(lockfile, place, byUrl, false));
  }
  for (const { edges } of needs.values()) {
    const kept = edges.filter(({ to }) => needs.has(to));
    if (kept.length < edges.length) edges.splice(0, edges.length, ...kept);
  }
  return { needs, byUrl, abandoned };
}

/** @param installed whether npm installs this package, so that nothing it requires may be absent */
function needsOf({ lock, version }: Lockfile, from: Placed, byUrl: Set<Placed>, installed: boolean): Needs {
  const { location, dependencies, bundled, optional } = from.entry;
  const edges: Needs['edges'] = [];
  const absent: string[] = [];
  for (const [name, { spec, kind, peer }] of dependencies) {
    const to = lookUp(from, name);
    if (to) {
      if (/^https?:/i.test(spec)) byUrl.add(to);
      // Version 1 only says which packages are optional. A required one that needs an optional one needs it optionally.
      edges.push({ to, kind: version === 1 && kind === 'required' && to.entry.optional && !optional ? 'optional' : kind });
    } else if (kind !== 'optional') {
      // Peers can be left to the user, and what is bundled is as its publisher packed it; all else npm would refuse.
      if (installed && !peer && !bundled) {
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

/** The workspaces of a project that it does not depend on anyway. */
function workspacesOf({ entries }: Lockfile, [root, ...others]: readonly [Placed, ...Placed[]], { edges }: Needs): Needs['edges'] {
  const members = new Set<Placed>();
  for (const { target, parent } of others) {
    if (target && target !== root && parent === root && isWorkspace(target.entry.location, entries[0].workspaces)) members.add(target);
  }
  for (const { to } of edges) members.delete(to);
  return [...members].map((to) => ({ to, kind: 'contains' }));
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
