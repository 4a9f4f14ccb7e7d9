import type { Hash } from '../graph.ts';
import { isName, normalName } from './name.ts';
import { commitOf, type Origin } from './origin.ts';
import { parseRequirement, type Requirement } from './requirement.ts';
import type { Option, Via } from './requirements-lines.ts';
import { parseHash } from './table.ts';

/** Where a line of a requirements file stands. */
export interface At {
  file: string;
  number: number;
}

/** What one line of a requirements file asks for. */
export interface Entry {
  at: At;
  /** By name; a local folder has none before its manifest is read. */
  requirement: Requirement | undefined;
  /** An archive or a repository that it names itself. */
  origin: Origin | undefined;
  /** Version that the name of an archive holds. */
  version: string | undefined;
  /** A folder, relative to that of the file. */
  folder: string | undefined;
  extras: readonly string[];
  hashes: readonly Hash[];
  via: Via | undefined;
}

/** No real line is longer. */
const LONGEST = 16_384;

const ARCHIVE = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2|tar\.xz|tar)$/i;

/** @returns undefined for what is no requirement */
export function entryOf(at: At, text: string, options: readonly Option[], via: Via | undefined): Entry | undefined {
  if (text.length > LONGEST) return undefined;
  const hashes: Hash[] = [];
  for (const { name, value } of options) {
    if (name !== '--hash') continue;
    const [algorithm = '', hex = ''] = value.split(':');
    const hash = parseHash(algorithm, hex);
    if (!hash) return undefined;
    hashes.push(...hash);
  }
  const empty = { at, requirement: undefined, origin: undefined, version: undefined, folder: undefined, extras: [], hashes, via };
  const only = hashes.length === 1 ? hashes : [];

  const requirement = parseRequirement(text);
  if (requirement && requirement.url === undefined && !ARCHIVE.test(text)) return { ...empty, requirement, extras: requirement.extras };
  const marker = / ;\s*(.+)$/s.exec(text)?.[1];
  const place = requirement?.url ?? text.replace(/ ;.*$/s, '').trim();
  const [, plain = place, extras = ''] = /^([^#]*?)\[([A-Za-z0-9._, -]*)\]$/.exec(place) ?? [];
  const asked = [
    ...(requirement?.extras ?? []),
    ...extras.split(',').flatMap((extra) => (extra.trim() === '' ? [] : [normalName(extra.trim())])),
  ];

  const target = targetOf(requirement ? place : plain, only);
  if (!target) return undefined;
  const name = requirement?.name ?? target.name;
  const whole: Requirement | undefined =
    name === undefined ? undefined : { name: normalName(name), extras: asked, accepts: () => true, url: plain, ...(marker && { marker }) };
  return { ...empty, requirement: whole, origin: target.origin, version: target.version, folder: target.folder, extras: asked };
}

interface Target {
  name?: string;
  version?: string | undefined;
  origin?: Origin;
  folder?: string;
}

/** A repository, an archive or a folder. */
function targetOf(place: string, hashes: readonly Hash[]): Target | undefined {
  const fragment = /#(.*)$/s.exec(place)?.[1] ?? '';
  const egg = /(?:^|&)egg=([A-Za-z0-9._-]+)/.exec(fragment)?.[1];
  const plain = place.replace(/#.*$/s, '');
  const named = egg !== undefined && isName(egg) ? { name: egg } : {};
  if (/^(?:git|hg|svn|bzr)\+/i.test(plain)) {
    const { url, revision } = splitRevision(plain);
    return { ...named, origin: { kind: 'git', url, commit: commitOf(revision) } };
  }
  if (/^https?:/i.test(plain)) return { ...archiveName(plain), ...named, origin: { kind: 'archive', url: plain, hashes } };
  const path = plain.replace(/^file:(?:\/\/(?:localhost)?(?=\/)|\/\/)?/i, '');
  if (path !== plain || /^(?:\.{1,2}(?:[\\/]|$)|[\\/~]|[A-Za-z]:[\\/])/.test(path) || ARCHIVE.test(path)) {
    if (ARCHIVE.test(path)) return { ...archiveName(path), ...named, origin: { kind: 'file', path, hashes } };
    return { ...named, folder: path.replaceAll('\\', '/') };
  }
  return undefined;
}

/** A revision stands behind the last `@` of the path; one before that belongs to who asks. */
function splitRevision(place: string): { url: string; revision?: string } {
  const scheme = place.indexOf('://');
  const path = scheme < 0 ? place.indexOf(':') : place.indexOf('/', scheme + 3);
  const at = place.lastIndexOf('@');
  return path >= 0 && at > path ? { url: place.slice(0, at), revision: place.slice(at + 1) } : { url: place };
}

/** Name and version as the name of a wheel (PEP 427) or of a source archive (PEP 625) holds them. */
function archiveName(url: string): Pick<Target, 'name' | 'version'> {
  const file = decode(
    url
      .replace(/[?#].*$/s, '')
      .split(/[\\/]/)
      .at(-1) ?? '',
  );
  const wheel = /^([A-Za-z0-9._]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/i.exec(file);
  const source = /^([A-Za-z0-9][A-Za-z0-9._-]*)-(\d[^-]*)\.(?:zip|tar\.gz|tgz|tar\.bz2|tar\.xz|tar)$/i.exec(file);
  const [, name, version] = wheel ?? source ?? [];
  return name !== undefined && isName(name) ? { name, version } : {};
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
