import { faultsOf, quote } from '../../fault.ts';
import { lineAt } from '../../json.ts';
import type { Lock } from '../../reader.ts';

/** One resolved package. */
export interface Entry {
  /** From 1. */
  line: number;
  /** What was asked for, such as `name@^1.0.0`. */
  patterns: readonly string[];
  version?: string;
  resolved?: string;
  integrity?: string;
  dependencies: ReadonlyMap<string, string>;
  optional: ReadonlyMap<string, string>;
}

export interface ClassicLockfile {
  file: string;
  entries: readonly Entry[];
  /** Each entry under each of its patterns. */
  byPattern: ReadonlyMap<string, Entry>;
}

/** Fields with one value. The last four say nothing about which packages there are. */
const VALUES = new Set(['version', 'resolved', 'integrity', 'name', 'uid', 'registry', 'cacheKey']);
/** Fields with a list of names and values. */
const LISTS = new Set(['dependencies', 'optionalDependencies', 'permissions', 'prebuiltVariants']);

export const REWRITE = 'Run "yarn install" once, so that Yarn writes the lockfile anew, and commit it.';

/**
 * Parses `yarn.lock` of Yarn 1, line by line: patterns at the margin, fields below, names of a list deeper.
 * @throws LOCKFILE_INVALID with the line; LOCKFILE_UNSUPPORTED
 */
export function parseClassicLockfile({ file, text }: Lock): ClassicLockfile {
  const fault = faultsOf(file, REWRITE);
  const wrong = (line: number, message: string) => fault.invalid(message, line);
  const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
  if (conflict) throw wrong(lineAt(text, conflict.index), 'has the markers of an unresolved merge conflict.');
  if (text.trim() === '') throw fault.invalid('is empty.');
  const format = /^# yarn lockfile v(\d+)/m.exec(text)?.[1] ?? '1';
  if (format !== '1') throw fault.unsupported(`is of version ${quote(format)}; 1 is known.`);

  const entries: Entry[] = [];
  const byPattern = new Map<string, Entry>();
  let entry: Draft | undefined;
  let list: Map<string, string> | undefined;
  let number = 0;
  for (const raw of text.split('\n')) {
    number++;
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const plain = line.trimStart();
    if (plain === '' || plain.startsWith('#')) continue;
    const indent = line.length - plain.length;
    const opens = plain.endsWith(':');
    const tokens = tokensOf(opens ? plain.slice(0, -1) : plain);
    if (!tokens || line.slice(0, indent) !== ' '.repeat(indent)) throw wrong(number, 'is not a line that Yarn writes.');
    const { words, commas } = tokens;
    const [key = '', value] = words;
    if (indent === 0 && opens && commas === words.length - 1) {
      entry = draftAt(number, words);
      list = undefined;
      entries.push(entry);
      for (const pattern of words) {
        if (byPattern.has(pattern)) throw wrong(number, `resolves ${quote(pattern)} a second time.`);
        byPattern.set(pattern, entry);
      }
    } else if (indent === 2 && entry && commas === 0 && !entry.seen.has(key)) {
      entry.seen.add(key);
      if (opens && words.length === 1 && LISTS.has(key)) list = entry.lists[key as keyof Draft['lists']] ?? new Map();
      else if (!opens && value !== undefined && words.length === 2 && VALUES.has(key)) {
        list = undefined;
        if (key === 'version' || key === 'resolved' || key === 'integrity') entry[key] = value;
      } else throw wrong(number, 'has a field that is not known, and may hold anything.');
    } else if (indent === 4 && list && !opens && commas === 0 && value !== undefined && words.length === 2 && !list.has(key)) {
      list.set(key, value);
    } else throw wrong(number, 'is not a line that Yarn writes.');
  }
  return { file, entries, byPattern };
}

interface Draft extends Entry {
  seen: Set<string>;
  lists: { dependencies: Map<string, string>; optionalDependencies: Map<string, string> };
}

function draftAt(line: number, patterns: readonly string[]): Draft {
  const lists = { dependencies: new Map<string, string>(), optionalDependencies: new Map<string, string>() };
  return { line, patterns, dependencies: lists.dependencies, optional: lists.optionalDependencies, seen: new Set(), lists };
}

/** Words of a line, bare or in quotation marks, apart by blanks or commas. */
function tokensOf(text: string): { words: string[]; commas: number } | undefined {
  const token = /"(?:[^"\\]|\\.)*"|[^\s",]+/y;
  const gap = / *(,?) */y;
  const words: string[] = [];
  let commas = 0;
  for (let at = 0; at < text.length; ) {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found === undefined) return undefined;
    words.push(found.startsWith('"') ? unquote(found) : found);
    gap.lastIndex = at + found.length;
    const between = gap.exec(text) as RegExpExecArray;
    at = gap.lastIndex;
    if (at < text.length && between[0] === '') return undefined;
    if (between[1] !== '') commas++;
  }
  return { words, commas };
}

function unquote(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    return text.slice(1, -1);
  }
}
