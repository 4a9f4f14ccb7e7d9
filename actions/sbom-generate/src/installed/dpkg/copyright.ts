import type { Licence } from '../../licence.ts';
import { allOf, licenceReference, rewriteLicence } from '../licence-text.ts';

/**
 * What a Debian copyright file declares, as one SPDX expression: the licences of its header and of all its `Files` paragraphs,
 * of which all apply (DEP-5, version 1.0). Paragraphs that only carry the text of a licence add none.
 *
 * Names of Debian that SPDX has no identifier for become `LicenseRef-debian-…`, so `public-domain` or `GPL` without a version.
 * What a file in free text declares cannot be read with certainty, nor whether it is all: the answer is a name that leads there
 * and says to which licences of Debian's own collection it refers.
 * @param path of the file, for that name
 * @returns undefined where it says neither
 */
export function licenceOfCopyright(text: string, path: string, readLicence: (text: string) => Licence): string | undefined {
  if (!/^\s*Format(?:-Specification)?:/i.test(text)) {
    const common = new Set([...text.matchAll(/\/usr\/share\/common-licenses\/([A-Z][A-Za-z0-9.-]*[A-Za-z0-9])/g)].map(([, name]) => name));
    return common.size === 0 ? undefined : `See ${path}, which refers to ${[...common].sort().join(', ')}`;
  }
  const names = new Set<string>();
  for (const paragraph of text.split(/\n[ \t\r]*\n/)) {
    if (!/^(?:Files|Format|Format-Specification):/im.test(paragraph)) continue;
    const name = /^License:[ \t]*(\S[^\r\n]*)/im.exec(paragraph)?.[1]?.trim();
    if (name) names.add(name);
  }
  const expressions = new Set<string>();
  for (const name of names) {
    const word = (part: string) => shortName(part, readLicence);
    expressions.add(rewriteLicence(name, word) ?? licenceReference('debian', name));
  }
  return expressions.size === 0 ? undefined : allOf([...expressions]);
}

/** SPDX identifiers by what Debian calls them, in lower case and without what says the version of a GNU licence. */
const KNOWN: Readonly<Record<string, string>> = {
  expat: 'MIT',
  mit: 'MIT',
  'apache-2': 'Apache-2.0',
  'apache-2.0': 'Apache-2.0',
  // The text that Debian ships under this name is that of Perl.
  artistic: 'Artistic-1.0-Perl',
  'artistic-1': 'Artistic-1.0-Perl',
  'artistic-2': 'Artistic-2.0',
  'bsd-1-clause': 'BSD-1-Clause',
  'bsd-2-clause': 'BSD-2-Clause',
  'bsd-3-clause': 'BSD-3-Clause',
  'bsd-4-clause': 'BSD-4-Clause',
  'bsd-4-clause-uc': 'BSD-4-Clause-UC',
  'boost-1.0': 'BSL-1.0',
  cc0: 'CC0-1.0',
  'eupl-1.1': 'EUPL-1.1',
  'eupl-1.2': 'EUPL-1.2',
  isc: 'ISC',
  'mpl-2': 'MPL-2.0',
  'openldap-2.8': 'OLDAP-2.8',
  postgresql: 'PostgreSQL',
  'sil-1.1': 'OFL-1.1',
  wtfpl: 'WTFPL',
  x11: 'X11',
  zlib: 'Zlib',
};

/** Exceptions to GNU licences by what Debian calls them, in lower case. */
const EXCEPTIONS: Readonly<Record<string, string | ((major: string) => string)>> = {
  autoconf: (major) => (major === '2' ? 'Autoconf-exception-2.0' : 'Autoconf-exception-3.0'),
  bison: 'Bison-exception-2.2',
  classpath: 'Classpath-exception-2.0',
  font: 'Font-exception-2.0',
  libtool: 'Libtool-exception',
  'linux-syscall-note': 'Linux-syscall-note',
  llvm: 'LLVM-exception',
  texinfo: 'Texinfo-exception',
};

const GNU: Readonly<Record<string, readonly string[]>> = {
  GPL: ['1.0', '2.0', '3.0'],
  LGPL: ['2.0', '2.1', '3.0'],
  AGPL: ['1.0', '3.0'],
  GFDL: ['1.1', '1.2', '1.3'],
};

function shortName(name: string, readLicence: (text: string) => Licence): string {
  const [, base = name, exception] = /^(\S+) with (\S+) exception$/i.exec(name) ?? [];
  const licence = gnu(base) ?? KNOWN[base.toLowerCase()] ?? (readLicence(base).kind === 'id' ? base : undefined);
  if (licence === undefined) return licenceReference('debian', name);
  if (exception === undefined) return licence;
  const known = EXCEPTIONS[exception.toLowerCase()];
  const id = typeof known === 'function' ? known(/\d/.exec(licence)?.[0] ?? '') : known;
  return id === undefined ? licenceReference('debian', name) : `${licence} WITH ${id}`;
}

/** `GPL-2+` and its kind; undefined without a version, which says less than any identifier. */
function gnu(name: string): string | undefined {
  const [, family = '', invariant, version = '', later] = /^(A?GPL|LGPL|GFDL)(-NIV)?-(\d(?:\.\d)?)(\+)?$/i.exec(name) ?? [];
  const kind = family.toUpperCase();
  const full = version.includes('.') ? version : `${version}.0`;
  if (!GNU[kind]?.includes(full)) return undefined;
  return `${kind}-${full}${invariant ? '-no-invariants' : ''}-${later ? 'or-later' : 'only'}`;
}
