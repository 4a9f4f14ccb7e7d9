import { expect, test } from 'vitest';
import { installedIn } from './testing.ts';
import { unreadCatalog } from './unread.ts';

test('what package managers installed that are not read is said once for each', async () => {
  const files = {
    'var/lib/pacman/local/ALPM_DB_VERSION': '9\n',
    'var/db/pkg/app-shells/bash-5.2/CONTENTS': '',
    'var/db/pkg/app-misc/ca-2026/CONTENTS': '',
    'srv/CONTENTS': '',
  };
  for (const seed of [0, 1, 2]) {
    const { packages, gaps } = await installedIn(unreadCatalog, files, {}, seed);
    expect(packages).toEqual([]);
    expect([...gaps].sort()).toEqual([
      'var/db/pkg/app-misc/ca-2026/CONTENTS and 1 more: what Portage installed is not read',
      'var/lib/pacman/local/ALPM_DB_VERSION: what pacman installed is not read',
    ]);
  }
});
