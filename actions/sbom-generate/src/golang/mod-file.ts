import valid from 'semver/functions/valid.js';
import { faultsOf, type LockFaults, quote } from '../fault.ts';

/** What stands in for a module: another one, or a folder relative to the file that says so. */
export type Replacement = { module: string; version: string } | { folder: string };

export interface Requirement {
  module: string;
  version: string;
}

/** A `go.mod`, or a `go.work`, which has no module. */
export interface ModFile {
  /** Path relative to the source. */
  file: string;
  module?: string;
  /** The language version, such as [1, 22]; what says none is 1.16 to Go. */
  go: readonly [number, number];
  requires: readonly Requirement[];
  /** `module version` that no build takes. */
  excludes: ReadonlySet<string>;
  /** By `module version`, and by `module` for all versions. */
  replaces: ReadonlyMap<string, Replacement>;
  /** Folders of a workspace. */
  uses: readonly string[];
}

interface Line {
  words: readonly string[];
  /** From 1. */
  number: number;
}

/** Directives without an influence on which modules a build takes. */
const PLAIN = new Set(['toolchain', 'godebug', 'retract', 'tool', 'ignore']);

const REWRITE = 'Run "go mod tidy", and commit what it writes.';

/** Whether a text is the version of a module, as Go writes it in full. */
export const isVersion = (text: string): boolean =>
  /^v\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.test(text) && valid(text) !== null;

/**
 * Parses a `go.mod` or `go.work` (https://go.dev/ref/mod#go-mod-file).
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
export function parseModFile(file: string, text: string): ModFile {
  const faults = faultsOf(file, REWRITE);
  let module: string | undefined;
  let go: readonly [number, number] = [1, 16];
  const requires: Requirement[] = [];
  const excludes = new Set<string>();
  const replaces = new Map<string, Replacement>();
  const uses: string[] = [];
  for (const line of linesOf(text, faults)) {
    const [directive, first = '', second = ''] = line.words;
    const is = (count: number) => {
      if (line.words.length !== count + 1)
        throw faults.invalid(`has a line "${directive}" that is not complete or has too much.`, line.number);
    };
    if (directive === 'module') {
      is(1);
      if (module !== undefined) throw faults.invalid('has two modules.', line.number);
      module = moduleOf(first, line, faults);
    } else if (directive === 'go') {
      is(1);
      const [, major, minor] = /^(\d+)\.(\d+)/.exec(first) ?? [];
      if (minor === undefined) throw faults.invalid(`has ${quote(first)} as the version of Go.`, line.number);
      go = [Number(major), Number(minor)];
    } else if (directive === 'require') {
      is(2);
      requires.push({ module: moduleOf(first, line, faults), version: versionOf(second, line, faults) });
    } else if (directive === 'exclude') {
      is(2);
      excludes.add(`${moduleOf(first, line, faults)} ${versionOf(second, line, faults)}`);
    } else if (directive === 'replace') {
      const [key, to] = replacementOf(line, faults);
      const before = replaces.get(key);
      if (before && !sameReplacement(before, to)) throw faults.conflict(`replaces ${quote(key)} by two others.`, line.number);
      replaces.set(key, to);
    } else if (directive === 'use') {
      is(1);
      uses.push(first);
    } else if (!PLAIN.has(directive as string))
      throw faults.unsupported(`has the directive ${quote(directive as string)}, which is not known.`, line.number);
  }
  if (module === undefined && !file.endsWith('.work')) throw faults.invalid('has no module: it is empty or cut off.');
  return { file, ...(module !== undefined && { module }), go, requires, excludes, replaces, uses };
}

export const sameReplacement = (a: Replacement, b: Replacement): boolean =>
  'folder' in a ? 'folder' in b && a.folder === b.folder : 'module' in b && a.module === b.module && a.version === b.version;

/** Lines of directives, those of a block with the word before it. */
function linesOf(text: string, faults: LockFaults): Line[] {
  const lines: Line[] = [];
  let block: string | undefined;
  const all = text.replace(/^\uFEFF/, '').split('\n');
  // Go ends every line that it writes, and half a list of modules can look like a whole one.
  if (all.at(-1)?.trim()) throw faults.invalid('does not end its last line: it is cut off.', all.length);
  for (const [index, written] of all.entries()) {
    const number = index + 1;
    if (/^(?:<{7}|={7}|>{7})(?: |\r?$)/.test(written)) throw faults.invalid('has the markers of an unresolved merge conflict.', number);
    const words = wordsOf(written, number, faults);
    if (words.length === 0) continue;
    if (block !== undefined) {
      if (words[0] === ')') {
        if (words.length > 1) throw faults.invalid('has more on the line that ends a block.', number);
        block = undefined;
      } else lines.push({ words: [block, ...words], number });
    } else if (words[1] === '(') {
      if (words.length === 3 && words[2] === ')') continue;
      if (words.length > 2) throw faults.invalid('has more on the line that starts a block.', number);
      block = words[0];
    } else lines.push({ words, number });
  }
  if (block !== undefined) throw faults.invalid(`has a block "${block}" without an end: it is cut off.`);
  return lines;
}

/** Words of a line without its comment; text in quotes is one word. */
function wordsOf(line: string, number: number, faults: LockFaults): string[] {
  const words: string[] = [];
  const word = /\s+|\/\/.*|("(?:[^"\\]|\\.)*"|`[^`]*`)|(=>)|([(),[\]])|((?:(?!\/\/|=>)[^\s(),[\]"`])+)/gy;
  while (word.lastIndex < line.length) {
    const match = word.exec(line);
    if (!match) throw faults.invalid('has text in quotes without an end, or what no name can have.', number);
    const [, quoted, arrow, mark, plain] = match;
    if (quoted !== undefined) words.push(quoted.startsWith('`') ? quoted.slice(1, -1) : unquote(quoted, number, faults));
    else if (arrow ?? mark ?? plain) words.push((arrow ?? mark ?? plain) as string);
  }
  return words;
}

function unquote(text: string, number: number, faults: LockFaults): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    throw faults.invalid('has text in quotes that cannot be read.', number);
  }
}

function replacementOf({ words, number }: Line, faults: LockFaults): [string, Replacement] {
  const arrow = words.indexOf('=>');
  const [from, to] = [words.slice(1, arrow), words.slice(arrow + 1)];
  if (arrow < 0 || from.length < 1 || from.length > 2 || to.length < 1 || to.length > 2)
    throw faults.invalid('has a replacement that is not complete.', number);
  const line = { words, number };
  const [module = '', version] = from;
  const key =
    version === undefined ? moduleOf(module, line, faults) : `${moduleOf(module, line, faults)} ${versionOf(version, line, faults)}`;
  const [target = '', targetVersion] = to;
  if (targetVersion !== undefined)
    return [key, { module: moduleOf(target, line, faults), version: versionOf(targetVersion, line, faults) }];
  // A module without a version is a folder, which Go wants to start so.
  if (!/^(?:\.{1,2}(?:[\\/]|$)|[\\/]|[A-Za-z]:)/.test(target))
    throw faults.invalid(`replaces ${quote(module)} by a module without a version.`, number);
  return [key, { folder: target.replaceAll('\\', '/') }];
}

function moduleOf(text: string, { number }: Line, faults: LockFaults): string {
  if (/^[\w.~-]+(?:\/[\w.~+!-]+)*$/.test(text) && text.length <= 1024) return text;
  throw faults.invalid(`has ${quote(text)}, which cannot be a module.`, number);
}

function versionOf(text: string, { number }: Line, faults: LockFaults): string {
  if (isVersion(text)) return text;
  throw faults.invalid(`has ${quote(text)}, which is not the version of a module.`, number);
}
