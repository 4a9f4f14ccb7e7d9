import { faultsOf, type LockFaults, quote } from '../fault.ts';
import type { Hash, Package } from '../graph.ts';
import { lineAt } from '../json.ts';
import { purlOf } from '../purl.ts';
import type { Lock } from '../reader.ts';
import { gitUrl } from '../url.ts';
import { isAtom, isTuple, keyword, readTerm, skipBlanks, type Term, TermError } from './term.ts';

/** An entry of a lockfile, by the name of its application. */
export interface Entry {
  pkg: Package;
  needs: readonly { app: string; optional: boolean }[];
}

const REWRITE = 'Run "mix deps.get" once, so that Mix writes the lockfile anew, and commit it.';

/**
 * Parses `mix.lock`, a map in the syntax of Elixir; it is read as data, nothing of it is run.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED
 */
export function parseMixLock({ file, text }: Lock): Map<string, Entry> {
  const faults = faultsOf(file, REWRITE);
  const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
  if (conflict) throw faults.invalid('has the markers of an unresolved merge conflict.', lineAt(text, conflict.index));
  const top = topOf(text, faults);
  const entries = new Map<string, Entry>();
  for (const [key, value] of top) {
    const app = typeof key === 'string' ? key : isAtom(key) ? key.atom : '';
    const line = () => lineOf(text, app);
    if (app === '' || entries.has(app)) throw faults.invalid(`has ${quote(app)} twice, or an entry without a name.`, line());
    if (!isTuple(value) || !isAtom(value.tuple[0])) throw faults.invalid(`has an entry ${quote(app)} that is none.`, line());
    const [{ atom: kind }, ...rest] = value.tuple as [{ atom: string }, ...Term[]];
    const entry = kind === 'hex' ? hexEntry(rest) : kind === 'git' ? gitEntry(app, rest) : 'unsupported';
    if (entry === 'unsupported') throw faults.unsupported(`has an entry ${quote(app)} of the kind ${quote(kind)}.`, line());
    if (!entry) throw faults.invalid(`has an entry ${quote(app)} that Mix would not write.`, line());
    entries.set(app, entry);
  }
  return entries;
}

const lineOf = (text: string, app: string): number | undefined => {
  const offset = text.indexOf(`"${app}"`);
  return offset < 0 ? undefined : lineAt(text, offset);
};

function topOf(text: string, faults: LockFaults): [Term, Term][] {
  const fault = (message: string, offset: number) => faults.invalid(`${message}.`, lineAt(text, offset));
  try {
    const { term, end } = readTerm(text, 0);
    const rest = skipBlanks(text, end);
    if (rest < text.length) throw fault('has something behind its map', rest);
    if (typeof term === 'object' && !Array.isArray(term) && 'map' in term) return term.map;
    throw fault('is no map', 0);
  } catch (error) {
    if (error instanceof TermError) throw fault(error.message, error.offset);
    throw error;
  }
}

/** `{:hex, name, version, inner checksum, managers, dependencies, repository, outer checksum}`; old ones end earlier. */
function hexEntry([name, version, , , dependencies, repository, checksum]: Term[]): Entry | undefined {
  if (!isAtom(name) || name.atom === '' || typeof version !== 'string' || version === '') return undefined;
  if (dependencies !== undefined && !Array.isArray(dependencies)) return undefined;
  const needs = (dependencies ?? []).map(needOf);
  if (!needs.every((need) => need !== undefined)) return undefined;
  if (repository !== undefined && typeof repository !== 'string') return undefined;
  // Without a repository the entry is of a time when there was one alone.
  const [, organization] = /^hexpm:(.+)$/.exec(repository ?? '') ?? [];
  const isPublic = (repository ?? 'hexpm') === 'hexpm';
  const hashes: Hash[] = typeof checksum === 'string' && /^[0-9a-f]{64}$/.test(checksum) ? [{ algorithm: 'SHA-256', hex: checksum }] : [];
  if (checksum !== undefined && hashes.length === 0) return undefined;
  const purl = purlOf({ type: 'hex', namespace: organization?.toLowerCase(), name: name.atom.toLowerCase(), version });
  const pkg: Package = {
    type: 'hex',
    ...(organization && { namespace: organization }),
    name: name.atom,
    version,
    // A repository of one's own has a name here, but no address.
    ...((isPublic || organization) && { purl }),
    hashes,
    // Where Hex gets the archive that the outer checksum is of.
    ...(isPublic && { distribution: `https://repo.hex.pm/tarballs/${encodeURIComponent(name.atom)}-${encodeURIComponent(version)}.tar` }),
    edges: [],
    ...(dependencies === undefined && { gap: { state: 'unknown' as const, reason: 'the entry is older than lists of dependencies' } }),
  };
  return { pkg, needs };
}

function needOf(term: Term): { app: string; optional: boolean } | undefined {
  if (!isTuple(term) || !isAtom(term.tuple[0])) return undefined;
  const optional = keyword(term.tuple.at(-1), 'optional');
  return { app: term.tuple[0].atom, optional: isAtom(optional) && optional.atom === 'true' };
}

/** `{:git, url, commit, options}` */
function gitEntry(app: string, [url, commit]: Term[]): Entry | undefined {
  if (typeof url !== 'string' || typeof commit !== 'string' || !/^[0-9a-f]{7,64}$/.test(commit)) return undefined;
  const address = gitUrl(url);
  const vcs = address && `git+${address}@${commit}`;
  return {
    pkg: {
      type: 'hex',
      name: app,
      // Which source it is says the commit; its version is in the source alone.
      version: commit,
      purl: purlOf({ type: 'hex', name: app.toLowerCase(), qualifiers: { vcs_url: vcs } }),
      hashes: [],
      ...(vcs && { vcs }),
      edges: [],
      gap: { state: 'unknown', reason: 'mix.lock does not say what a package from a repository needs' },
    },
    needs: [],
  };
}
