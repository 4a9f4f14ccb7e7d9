import type { Licence } from '../../licence.ts';
import { licenceReference, rewriteLicence } from '../licence-text.ts';

/** SPDX expressions by what Fedora called them before it took SPDX identifiers, in lower case (the "Callaway" short names). */
const KNOWN: Readonly<Record<string, string>> = {
  'asl 1.1': 'Apache-1.1',
  'asl 2.0': 'Apache-2.0',
  'apache license 2.0': 'Apache-2.0',
  agplv3: 'AGPL-3.0-only',
  'agplv3+': 'AGPL-3.0-or-later',
  'artistic 2.0': 'Artistic-2.0',
  boost: 'BSL-1.0',
  cc0: 'CC0-1.0',
  'cc-by': 'CC-BY-3.0',
  'cc-by-sa': 'CC-BY-SA-3.0',
  epl: 'EPL-1.0',
  'epl-2.0': 'EPL-2.0',
  ftl: 'FTL',
  'gpl+': 'GPL-1.0-or-later',
  gplv1: 'GPL-1.0-only',
  gplv2: 'GPL-2.0-only',
  'gplv2+': 'GPL-2.0-or-later',
  gplv3: 'GPL-3.0-only',
  'gplv3+': 'GPL-3.0-or-later',
  isc: 'ISC',
  lgplv2: 'LGPL-2.0-only',
  'lgplv2+': 'LGPL-2.0-or-later',
  'lgplv2.1': 'LGPL-2.1-only',
  'lgplv2.1+': 'LGPL-2.1-or-later',
  lgplv3: 'LGPL-3.0-only',
  'lgplv3+': 'LGPL-3.0-or-later',
  lppl: 'LPPL-1.3c',
  'mplv1.0': 'MPL-1.0',
  'mplv1.1': 'MPL-1.1',
  'mplv2.0': 'MPL-2.0',
  ofl: 'OFL-1.1',
  openldap: 'OLDAP-2.8',
  openssl: 'OpenSSL',
  psf: 'PSF-2.0',
  python: 'PSF-2.0',
  ruby: 'Ruby',
  sissl: 'SISSL',
  sleepycat: 'Sleepycat',
  tcl: 'TCL',
  unlicense: 'Unlicense',
  vim: 'Vim',
  w3c: 'W3C',
  wtfpl: 'WTFPL',
  zlib: 'Zlib',
  'zplv2.1': 'ZPL-2.1',
};

/**
 * The `License` tag of an rpm as an SPDX expression. What is one already stays as it is, and so does free text. Fedora's short
 * names of old are rewritten; those that stand for a family of licences, such as `BSD`, become `LicenseRef-Callaway-…`, as Fedora
 * itself writes them.
 */
export function licenceOfTag(tag: string, readLicence: (text: string) => Licence): string {
  if (readLicence(tag).kind !== 'name') return tag;
  let known = false;
  const expression = rewriteLicence(tag, (name) => {
    const found = licenceOfName(name, readLicence);
    known ||= found !== undefined;
    return found ?? licenceReference('Callaway', name);
  });
  return expression !== undefined && known ? expression : tag;
}

/** Families of licences, and what is none. */
const FAMILIES = new Set(['bsd', 'gpl', 'lgpl', 'public domain', 'copyright only', 'redistributable, no modification permitted']);

function licenceOfName(name: string, readLicence: (text: string) => Licence): string | undefined {
  const lower = name.toLowerCase();
  // SUSE's own names, which are no identifiers either.
  if (lower.startsWith('suse-')) return `LicenseRef-${name.replace(/[^A-Za-z0-9.-]+/g, '-')}`;
  const base = lower.replace(/ with .*exceptions?$/, '');
  if (FAMILIES.has(lower) || (base !== lower && KNOWN[base])) return licenceReference('Callaway', name);
  const hyphened = name.replaceAll(' ', '-');
  return KNOWN[lower] ?? (readLicence(hyphened).kind === 'id' ? hyphened : undefined);
}
