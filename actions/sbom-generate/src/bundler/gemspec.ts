import { quote } from '../fault.ts';
import type { Supplier } from '../graph.ts';
import { damaged } from '../installed/damaged.ts';
import { identified } from '../licence-names.ts';

/** A gem that another needs, with requirements such as `~> 1.2`. */
export interface GemNeed {
  name: string;
  requirements: readonly string[];
}

/** What a gemspec says, as far as it is written as literals. */
export interface Gemspec {
  name: string;
  version: string;
  /** Such as `x86_64-linux`; undefined for one that runs everywhere. */
  platform?: string;
  licence?: string;
  supplier?: Supplier;
  needs: readonly GemNeed[];
}

/** Strings as RubyGems writes them: `"dumped".freeze`, and `%q<text>` in those of old. */
const STRING = /"((?:[^"\\]|\\.)*)"|%q(?:<([^<>]*)>|\{([^{}]*)\}|\[([^[\]]*)\])/g;

const ASSIGNMENT = /^\s*\w+\.(name|version|platform|licenses?|authors?|email)\s*=\s*(.*)$/;
const NEED = /^\s*\w+\.add_(?:runtime_)?dependency\b\s*\(?(.*)$/;

/**
 * Reads a file of `specifications`, which RubyGems generates: Ruby, but one statement a line and literals alone. It is not run.
 * @param generated false for one that people write, which may compute anything
 * @returns undefined for one of people that does not give its name and version as literals
 * @throws INSTALLED_INVALID for what RubyGems did not write so
 */
export function parseGemspec(file: string, text: string, generated: boolean): Gemspec | undefined {
  const lines = text.split('\n');
  const values = new Map<string, string[]>();
  const needs = new Map<string, GemNeed>();
  let other = false;
  for (const [index, line] of lines.entries()) {
    const [, field, written = ''] = ASSIGNMENT.exec(line) ?? [];
    // What is conditional or computed is none of it.
    if (field !== undefined && !values.has(field))
      values.set(field, generated || /^\s*(?:["[]|%q)/.test(written) ? stringsOf(written) : []);
    // Behind it stands the same list again, for RubyGems before 1.2, which could not tell development apart.
    if (/^\s*else\b/.test(line)) other = true;
    const need = other ? undefined : NEED.exec(line)?.[1];
    if (need === undefined) continue;
    const [name, ...requirements] = stringsOf(need);
    if (name === undefined && generated) throw damaged(file, 'has a dependency that RubyGems does not write so.', index + 1);
    if (name !== undefined) needs.set(`${name} ${requirements.join()}`, { name, requirements });
  }
  const [name, version] = [values.get('name')?.[0], values.get('version')?.[0]];
  if (!generated && (name === undefined || !/^\d[0-9A-Za-z.-]*$/.test(version ?? ''))) return undefined;
  if (name === undefined || !/^[A-Za-z0-9._-]+$/.test(name)) throw damaged(file, 'gives no name that a gem can have.');
  if (version === undefined || !/^\d[0-9A-Za-z.-]*$/.test(version)) throw damaged(file, `gives no version, or ${quote(version ?? '')}.`);
  if (generated && lines.findLast((line) => line.trim() !== '')?.trimEnd() !== 'end') throw damaged(file, 'is cut off: it has no end.');
  const platform = platformOf(lines, name, version) ?? values.get('platform')?.[0];
  const licences = (values.get('licenses') ?? values.get('license') ?? []).map(identified);
  const [author, email] = [(values.get('authors') ?? values.get('author'))?.[0], values.get('email')?.[0]];
  const supplier = author || email;
  return {
    name,
    version,
    ...(platform && platform !== 'ruby' && { platform }),
    ...(licences.length > 0 && {
      licence: licences.map((licence) => (licences.length > 1 && /\s/.test(licence) ? `(${licence})` : licence)).join(' OR '),
    }),
    ...(supplier && { supplier: { name: supplier, ...(email?.includes('@') && { email }) } }),
    needs: [...needs.values()],
  };
}

/** The line in which RubyGems says in short what the file is about. */
function platformOf(lines: readonly string[], name: string, version: string): string | undefined {
  const start = `# stub: ${name} ${version} `;
  return lines
    .slice(0, 4)
    .find((line) => line.startsWith(start))
    ?.slice(start.length)
    .split(' ')[0];
}

const stringsOf = (written: string): string[] =>
  [...written.matchAll(STRING)]
    .map(([, dumped, ...plain]) => (dumped === undefined ? (plain.find((text) => text !== undefined) ?? '') : undump(dumped)).trim())
    .filter((text) => text !== '');

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', e: '\x1b', s: ' ', 0: '\0' };

/** What `String#dump` escapes. */
const undump = (dumped: string): string =>
  dumped.replace(/\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(.))/g, (_, wide, four, two, one) => {
    const code = Number.parseInt(wide ?? four ?? two ?? '', 16);
    return Number.isNaN(code) ? (ESCAPES[one as string] ?? (one as string)) : code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
  });
