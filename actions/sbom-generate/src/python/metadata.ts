import type { Supplier } from '../graph.ts';
import { damaged } from '../installed/damaged.ts';
import { looseText } from '../installed/text.ts';
import { licenceOfMetadata } from './classifiers.ts';
import { isName, normalName } from './name.ts';
import { parseRequirement, type Requirement } from './requirement.ts';

/** What something asks for, and the extra for which alone it does so, where that is not in its marker. */
export interface Need {
  requirement: Requirement;
  extra?: string;
}

/** The metadata of an installed distribution. */
export interface Metadata {
  /** As written. */
  name: string;
  version: string;
  licence?: string;
  supplier?: Supplier;
  needs: readonly Need[];
  /** What it asks for that is no requirement, or that may be lost behind what is no header. */
  unclear: readonly string[];
}

/**
 * Reads `METADATA` or `PKG-INFO` (core metadata of PyPA): headers as in an e-mail, then a description.
 * @throws INSTALLED_INVALID
 */
export function parseMetadata(file: string, content: Uint8Array): Metadata {
  const text = looseText(content);
  const { headers, end, lost } = headersOf(text);
  if ((lost || end === text.length) && text.indexOf('\n', end) < 0 && !text.endsWith('\n'))
    throw damaged(file, 'is cut off: its last line does not end.');
  const first = (name: string) => headers.get(name)?.find((value) => value !== '' && value !== 'UNKNOWN');
  const [name = '', version = ''] = [first('name'), first('version')];
  if (!isName(name)) throw damaged(file, 'gives no name that a Python package can have.');
  if (version === '' || /[\s\uFFFD]/.test(version)) throw damaged(file, 'gives no version.');
  const licence = licenceOfMetadata(first('license-expression'), headers.get('classifier') ?? [], first('license'));
  const supplier = personOf(first('author'), first('author-email')) ?? personOf(first('maintainer'), first('maintainer-email'));
  const needs: Need[] = [];
  const unclear: string[] = [];
  for (const written of headers.get('requires-dist') ?? []) {
    const requirement = parseRequirement(written);
    if (requirement) needs.push({ requirement });
    else unclear.push(written);
  }
  // What was written wrongly ends the headers, for installers as well.
  if (lost && /^Requires-Dist: /m.test(text.slice(end, end + LONGEST_LOST))) unclear.push('what stands after a line that is no header');
  return { name, version, ...(licence && { licence }), ...(supplier && { supplier }), needs, unclear };
}

/** Characters of a description that are looked through. */
const LONGEST_LOST = 65_536;

/** @returns values by name in lower case; where the headers end, and whether they do so at what is none */
function headersOf(text: string): { headers: Map<string, string[]>; end: number; lost: boolean } {
  const headers = new Map<string, string[]>();
  let values: string[] | undefined;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end).replace(/\r$/, '');
    if (line === '') return { headers, end, lost: false };
    const [, name, value = ''] = /^([!-9;-~]+):(.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      const key = name.toLowerCase();
      values = headers.get(key) ?? [];
      headers.set(key, values);
      values.push(value.trim());
    } else if (values && /^[ \t]/.test(line)) values.push(`${values.pop()}\n${line.trim()}`);
    else return { headers, end: at, lost: true };
    at = end + 1;
  }
  return { headers, end: text.length, lost: false };
}

/** No real person is longer. */
const LONGEST_PERSON = 512;

/** A name and an address, or both in the address as in `Name <a@b.eu>`; of several, the first. */
function personOf(name: string | undefined, address: string | undefined): Supplier | undefined {
  if ((name ?? address ?? '').length > LONGEST_PERSON) return undefined;
  const [first = ''] = (address ?? '').slice(0, LONGEST_PERSON).split(/,(?=[^"]*(?:"[^"]*"[^"]*)*$)/);
  const email = (/<([^<>]*)>/.exec(first)?.[1] ?? first).trim();
  const called = (name ?? /^[^<]*/.exec(first)?.[0] ?? '').replaceAll('"', '').replace(/\s+/g, ' ').trim();
  const isAddress = /^[^\s@]+@[^\s@]+$/.test(email);
  if (called === '' && !isAddress) return undefined;
  return { name: called || email, ...(isAddress && { email }) };
}

/**
 * Reads `requires.txt` of an egg: requirements, and sections `[extra:marker]` of them.
 * @throws INSTALLED_INVALID
 */
export function parseRequires(file: string, content: Uint8Array): Pick<Metadata, 'needs' | 'unclear'> {
  const needs: Need[] = [];
  const unclear: string[] = [];
  let section: { extra?: string; marker?: string } = {};
  for (const [index, written] of looseText(content).split('\n').entries()) {
    const line = written.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      const [, extra, marker] = /^\[([^:[\]]*)(?::(.*))?\]$/.exec(line) ?? [];
      if (extra === undefined) throw damaged(file, 'has the start of a section that does not end.', index + 1);
      section = { ...(extra !== '' && { extra: normalName(extra) }), ...(marker && { marker }) };
      continue;
    }
    const parsed = parseRequirement(line);
    if (!parsed) unclear.push(line);
    else {
      const marker = [parsed.marker, section.marker].flatMap((part) => (part ? [`(${part})`] : [])).join(' and ');
      needs.push({ requirement: { ...parsed, ...(marker && { marker }) }, ...(section.extra && { extra: section.extra }) });
    }
  }
  return { needs, unclear };
}
