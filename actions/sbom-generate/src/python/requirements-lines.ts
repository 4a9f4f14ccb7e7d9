/** A line of a requirements file with those that it is continued on. */
export interface Line {
  /** Line number of its start, from 1. */
  number: number;
  /** Without comments. */
  text: string;
  /** Comments at its end, and those indented below it, where `pip-compile` and uv say what needs a package. */
  comments: readonly string[];
}

/** Splits a requirements file as pip does: a backslash continues a line, a `#` after a blank starts a comment. */
export function linesOf(text: string): Line[] {
  const lines: { number: number; text: string; comments: string[] }[] = [];
  let open: { number: number; parts: string[] } | undefined;
  const close = () => {
    const joined = open?.parts.join('') ?? '';
    const { code, comment } = splitComment(joined);
    const plain = code.trim();
    if (open && plain !== '') lines.push({ number: open.number, text: plain, comments: comment === undefined ? [] : [comment] });
    open = undefined;
  };
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const isComment = /^[ \t]*#/.test(line);
    if (isComment) {
      // Inside of a continued line, a comment ends it.
      close();
      if (/^[ \t]/.test(line)) lines.at(-1)?.comments.push(line.trim().replace(/^#+[ \t]*/, ''));
      continue;
    }
    open ??= { number: index + 1, parts: [] };
    const continued = line.endsWith('\\');
    open.parts.push(continued ? line.slice(0, -1) : line);
    if (!continued) close();
  }
  close();
  return lines;
}

function splitComment(line: string): { code: string; comment?: string } {
  for (let at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
    if (at === 0 || /\s/.test(line[at - 1] as string)) return { code: line.slice(0, at), comment: line.slice(at + 1).trim() };
  }
  return { code: line };
}

/** Options of a line: long or short name, and value. */
export interface Option {
  name: string;
  value: string;
}

/** What is an option with a value, and what one without; only these may stand in a requirements file. */
const WITH_VALUE: Record<string, string> = {
  '-r': '--requirement',
  '-c': '--constraint',
  '-e': '--editable',
  '-i': '--index-url',
  '-f': '--find-links',
  '-C': '--config-settings',
};
const VALUES = new Set([
  ...Object.values(WITH_VALUE),
  '--pypi-url',
  '--extra-index-url',
  '--no-binary',
  '--only-binary',
  '--trusted-host',
  '--use-feature',
  '--hash',
  '--global-option',
  '--install-option',
  '--config-setting',
]);
const FLAGS = new Set(['--no-index', '--prefer-binary', '--require-hashes', '--pre', '--process-dependency-links', '-Z', '--always-unzip']);

/**
 * Parts a line into what it asks for and its options. Options start at the first word that begins with a dash.
 * @returns undefined where an option is not known or has no value
 */
export function optionsOf(text: string): { requirement: string; options: Option[] } | undefined {
  const words = text.split(/[ \t]+/);
  const first = words.findIndex((word) => word.startsWith('-'));
  if (first < 0) return { requirement: text, options: [] };
  const options: Option[] = [];
  for (let i = first; i < words.length; i++) {
    const word = words[i] as string;
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const given = equals < 0 ? word : word.slice(0, equals);
    if (FLAGS.has(given)) {
      options.push({ name: given, value: '' });
      continue;
    }
    const short = word.startsWith('--') ? undefined : WITH_VALUE[word.slice(0, 2)];
    const name = short ?? given;
    if (!VALUES.has(name)) return undefined;
    const attached = short === undefined ? (equals < 0 ? '' : word.slice(equals + 1)) : word.slice(2).replace(/^=/, '');
    const value = unquote(attached === '' ? (words[++i] ?? '') : attached);
    if (value === '') return undefined;
    options.push({ name, value });
  }
  return { requirement: words.slice(0, first).join(' '), options };
}

const unquote = (text: string): string => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;

/** Who needs a package, as the comments of `pip-compile` and uv say: other packages, or the project by a file of its own. */
export interface Via {
  packages: readonly string[];
  /** Files that the project asks in, such as `requirements.in` or `pyproject.toml`. */
  files: readonly string[];
}

/** @returns undefined where the comments do not say */
export function viaOf(comments: readonly string[]): Via | undefined {
  const start = comments.findIndex((comment) => /^via\b/.test(comment));
  if (start < 0) return undefined;
  const own = (comments[start] as string).slice(3).trim();
  const items = (own === '' ? comments.slice(start + 1) : own.split(',')).map((item) => item.trim()).filter((item) => item !== '');
  const packages: string[] = [];
  const files: string[] = [];
  for (const item of items) {
    const file = /^(?:-r|--requirement)\s+(\S+)/.exec(item)?.[1] ?? /^\S*\s*\(([^()]+)\)$/.exec(item)?.[1];
    const name = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^[\]]*\])?$/.exec(item)?.[1];
    if (file !== undefined) files.push(file);
    else if (name !== undefined) packages.push(name);
  }
  return packages.length + files.length > 0 ? { packages, files } : undefined;
}
