import type { Artifact, Hash, PackageFacts } from '../graph.ts';
import { cleanUrl } from '../url.ts';
import { pypiFacts } from './name.ts';

/** Where a package comes from, as facts of it. */
export type Origin =
  /** Files of an index; the lockfile may not say where they are. */
  | { kind: 'index'; files: readonly Artifact[] }
  /** The only file of an index, of which neither name nor place is known. */
  | { kind: 'unnamed'; hashes: readonly Hash[] }
  | { kind: 'archive'; url: string; hashes: readonly Hash[] }
  | { kind: 'file'; path: string; hashes: readonly Hash[] }
  | { kind: 'git'; url: string; commit: string | undefined };

type Facts = Omit<PackageFacts, 'licence'>;

/** Facts of a package that is not made here. */
export function factsOf(name: string, version: string | undefined, origin: Origin): Facts {
  switch (origin.kind) {
    case 'index': {
      const [only, ...others] = origin.files;
      const facts = { ...pypiFacts(name, version), hashes: [] };
      if (!only) return facts;
      // A digest is one of a file, so one file has it as its own, and of several none stands for the version.
      return others.length > 0 ? { ...facts, artifacts: origin.files } : { ...facts, distribution: only.url, hashes: only.hashes };
    }
    case 'unnamed':
      return { ...pypiFacts(name, version), hashes: origin.hashes };
    case 'archive': {
      const url = cleanUrl(origin.url);
      return { ...pypiFacts(name, version, { download_url: url }), hashes: origin.hashes, ...(url && { distribution: url }) };
    }
    case 'file':
      return { ...pypiFacts(name, version), hashes: origin.hashes, distribution: fileUrl(origin.path) };
    case 'git': {
      const vcs = gitUrl(origin.url, origin.commit);
      const facts = pypiFacts(name, version, { vcs_url: vcs });
      // A commit says exactly which source it is, where the lockfile knows no version.
      const known = version === undefined && origin.commit !== undefined ? { version: origin.commit } : {};
      return { ...facts, ...known, hashes: [], ...(vcs && { vcs }) };
    }
  }
}

/** A file of an index that a lockfile gives without an address: its name alone, which is a relative reference. */
export const namedFile = (name: string): string => encodeURI((name.split(/[\\/]/).at(-1) as string).toWellFormed());

/** An absolute path names a machine; only the name of the file is a fact about the package. */
function fileUrl(path: string): string {
  const plain = path.replace(/^file:(?:\/\/(?!\/))?/, '').replaceAll('\\', '/');
  const absolute = /^(?:\/|[A-Za-z]:|~)/.test(plain);
  return `file:${encodeURI((absolute ? plain.replace(/^.*\//, '') : plain).toWellFormed())}`;
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** The commit that a text is, if it is one. */
export const commitOf = (text: string | undefined): string | undefined => (text !== undefined && COMMIT.test(text) ? text : undefined);

/** `git+https://host/path@commit`, from a URL or from `user@host:path`; other systems are named in front of theirs. */
function gitUrl(text: string, commit: string | undefined): string | undefined {
  const [, system = 'git', place = text] = /^(git|hg|svn|bzr)\+(.+)$/is.exec(text) ?? [];
  const [, user, host, path] = /^(?:([\w.-]+)@)?([\w.-]+):(?!\/\/)([^:?#]+)$/.exec(place) ?? [];
  const url = cleanUrl(host === undefined || host === 'file' ? place : `ssh://${user ?? 'git'}@${host}/${path}`);
  return url && `${system.toLowerCase()}+${url}${commit ? `@${commit}` : ''}`;
}
