import { byText } from '../graph.ts';
import type { Surroundings } from '../installed/catalog.ts';
import type { Interpreter } from './environment.ts';

/** A folder of packages, or several that one interpreter looks into. */
export interface Site {
  /** Relative to the tree, in the order of `sys.path`. */
  folders: string[];
  interpreter: Interpreter;
  /** Where the interpreter looks next. */
  next: Site[];
}

/** A virtual environment, from its `pyvenv.cfg`. */
export interface VirtualEnvironment {
  version?: string;
  /** Whether it sees what is installed for the whole machine. */
  open: boolean;
}

export function parsePyvenv(text: string): VirtualEnvironment {
  const fields = new Map(
    text.split('\n').flatMap((line) => {
      const [, key, value = ''] = /^\s*([\w-]+)\s*=(.*)$/.exec(line) ?? [];
      return key === undefined ? [] : [[key.toLowerCase(), value.trim()] as const];
    }),
  );
  const version = /^\d+\.\d+(?:\.\d+)?/.exec(fields.get('version') ?? fields.get('version_info') ?? '')?.[0];
  return { ...(version && { version }), open: fields.get('include-system-site-packages')?.toLowerCase() === 'true' };
}

const POSIX = /^(?:(.*)\/)?lib(?:64)?\/(python|pypy)(\d+(?:\.\d+)?)t?\/(site|dist)-packages$/;
const WINDOWS = /^(?:(.*)\/)?Lib\/site-packages$/;

/** Prefixes of what is installed for a whole machine. */
const SYSTEM = new Set(['', 'usr', 'usr/local']);

/** Whether a folder is one of those in which interpreters look by themselves. */
export const isSite = (folder: string): boolean => POSIX.test(folder) || WINDOWS.test(folder);

/**
 * Which folders one interpreter looks into. Debian has `dist-packages` of its own Python apart from the `site-packages` of one
 * that was built on the machine.
 * @param environments by their folder
 */
export function sitesOf(
  folders: Iterable<string>,
  environments: ReadonlyMap<string, VirtualEnvironment>,
  { real }: Pick<Surroundings, 'real'>,
): Map<string, Site> {
  const byKey = new Map<string, Site>();
  const byFolder = new Map<string, Site>();
  const parents: [Site, () => (string | undefined)[]][] = [];
  for (const folder of [...folders].sort(byText)) {
    const [, prefix = '', kind = 'python', written, name] = POSIX.exec(folder) ?? [];
    const environment = environments.get(written === undefined ? (WINDOWS.exec(folder)?.[1] ?? folder) : prefix);
    const version = environment?.version ?? fullVersion(written, real);
    const key = written === undefined ? folder : keyOf(prefix, kind, written, name === 'dist');
    let site = byKey.get(key);
    if (!site) {
      const implementation = kind === 'pypy' ? 'pypy' : 'cpython';
      site = { folders: [], interpreter: { ...(version && { version }), implementation, linux: !WINDOWS.test(folder) }, next: [] };
      byKey.set(key, site);
      const user = /(?:^|\/)\.local$/.test(prefix);
      const sees = (user || environment?.open) && version !== undefined;
      const [major = '', minor = ''] = (version ?? '').split('.');
      if (sees) parents.push([site, () => [keyOf('usr', kind, `${major}.${minor}`, false), keyOf('usr', kind, major, true)]]);
    }
    // `python3` says less than a `python3.11` beside it.
    if (!site.interpreter.version?.includes('.') && version) site.interpreter.version = version;
    site.folders.push(folder);
    byFolder.set(folder, site);
  }
  for (const [site, keys] of parents) site.next.push(...keys().flatMap((key) => byKey.get(key as string) ?? []));
  // What is installed on the machine stands before what its distribution brings.
  for (const site of byKey.values()) site.folders.sort((a, b) => Number(!isLocal(a)) - Number(!isLocal(b)) || byText(a, b));
  for (const [folder, site] of byFolder) {
    const outer = isSite(folder) ? undefined : siteAround(folder, byFolder);
    const around = outer === undefined ? undefined : byFolder.get(outer);
    if (around) {
      site.next.push(around);
      site.interpreter = around.interpreter;
    }
  }
  return byFolder;
}

const isLocal = (folder: string): boolean => folder.startsWith('usr/local/');

function keyOf(prefix: string, kind: string, version: string, dist: boolean): string {
  if (!SYSTEM.has(prefix)) return `${prefix}\n${kind}${version}`;
  return `system ${kind} ${dist ? `dist ${version.split('.')[0]}` : `site ${version}`}`;
}

/** `python3` is a link to what it is. */
function fullVersion(written: string | undefined, real: (path: string) => string): string | undefined {
  if (written === undefined || written.includes('.')) return written;
  return /python(\d+\.\d+)$/.exec(real(`usr/bin/python${written}`))?.[1] ?? written;
}

/** The folder around another that is one in which interpreters look. */
export function siteAround(folder: string, byFolder: ReadonlyMap<string, unknown>): string | undefined {
  for (let end = folder.lastIndexOf('/'); end > 0; end = folder.lastIndexOf('/', end - 1)) {
    const around = folder.slice(0, end);
    if (byFolder.has(around) && isSite(around)) return around;
  }
  return undefined;
}
