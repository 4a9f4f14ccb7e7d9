import { isName, normalName } from './name.ts';
import { type Accepts, parseSpecifier } from './specifier.ts';

/** What something asks for (PEP 508). */
export interface Requirement {
  /** Normalised. */
  name: string;
  /** Normalised. */
  extras: readonly string[];
  accepts: Accepts;
  /** The one version that it names. */
  pin?: string;
  /** Asks for an archive, a repository or a folder instead of a version. */
  url?: string;
  /** Environment marker as it is written: it may never hold. */
  marker?: string;
}

/** No real requirement is longer. */
const LONGEST = 16_384;

/** @returns undefined for what is no requirement */
export function parseRequirement(text: string): Requirement | undefined {
  if (text.length > LONGEST) return undefined;
  const [start = '', name = '', extras = ''] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^[\]]*)\])?\s*/.exec(text) ?? [];
  if (!isName(name)) return undefined;
  const list = extras.split(',').map((extra) => extra.trim());
  if (extras.trim() !== '' && !list.every(isName)) return undefined;
  const head = { name: normalName(name), extras: list.filter((extra) => extra !== '').map(normalName) };
  const rest = text.slice(start.length);
  if (rest.startsWith('@')) {
    // A blank ends a URL; a semicolon alone can be part of it.
    const [, url = '', marker = ''] = /^@\s*(\S+)(?:\s+;(.*)|\s*)$/s.exec(rest) ?? [];
    return url === '' ? undefined : { ...head, accepts: () => true, url, ...markerOf(marker) };
  }
  const semicolon = rest.indexOf(';');
  const written = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim();
  const marker = semicolon < 0 ? '' : rest.slice(semicolon + 1);
  const specifier = written.startsWith('(') && written.endsWith(')') ? written.slice(1, -1) : written;
  const accepts = parseSpecifier(specifier);
  const pins = specifier.split(',').flatMap((clause) => /^\s*===?\s*([^\s*]+)\s*$/.exec(clause)?.[1] ?? []);
  const pin = pins.length === 1 && accepts?.(pins[0] as string) ? pins[0] : undefined;
  return accepts && { ...head, accepts, ...(pin && { pin }), ...markerOf(marker) };
}

const markerOf = (marker: string): Pick<Requirement, 'marker'> => (marker.trim() === '' ? {} : { marker: marker.trim() });
