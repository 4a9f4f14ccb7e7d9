import { expect, it } from 'vitest';
import { licenceReader } from './licence.ts';
import { idOfName } from './licence-names.ts';

it.each([
  ['Apache License, Version 2.0', 'Apache-2.0'],
  ['The Apache Software License, Version 2.0', 'Apache-2.0'],
  ['Apache License, v2', 'Apache-2.0'],
  ['Apache 2.0 License', 'Apache-2.0'],
  ['ASL2.0', 'Apache-2.0'],
  ['The MIT License (MIT)', 'MIT'],
  ['MIT license.', 'MIT'],
  ['3-Clause BSD License', 'BSD-3-Clause'],
  ['BSD 3-Clause "New" or "Revised" License', 'BSD-3-Clause'],
  ['Simplified BSD', 'BSD-2-Clause'],
  ['Eclipse Public License - v 2.0', 'EPL-2.0'],
  ['Mozilla Public License 2.0 (MPL 2.0)', 'MPL-2.0'],
  ['LGPLv2.1+', 'LGPL-2.1-or-later'],
  ['GNU General Public License v3 or later', 'GPL-3.0-or-later'],
  ['CC0 1.0 Universal', 'CC0-1.0'],
])('%s is %s', (name, id) => expect(idOfName(name)).toBe(id));

it.each([
  'BSD',
  'BSD License',
  'Apache',
  'LGPL',
  'GPLv2',
  'GNU General Public License v3',
  'Public Domain',
  'Dual License',
  'license',
  '',
  'MIT and more',
  '0',
  'v'.repeat(100_000),
])('%.40s leaves open which', (name) => expect(idOfName(name)).toBeUndefined());

it('gives identifiers that SPDX has', async () => {
  const read = await licenceReader();
  const names = [
    'zero clause bsd',
    'agpl 3+',
    'boost 1.0',
    'cc by 4.0',
    'cddl 1.0',
    'epl 1.0',
    'eupl 1.2',
    'gpl 2+',
    'isc iscl',
    'lgpl 2+',
    'mit 0',
    'mpl 1.1',
    'psf 2.0',
    'the unlicense license',
    'upl 1.0',
    'zlib license',
  ];
  for (const name of names) expect(read(idOfName(name) as string)).toEqual({ kind: 'id', id: idOfName(name) });
});
