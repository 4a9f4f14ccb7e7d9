import { gemCatalog } from '../bundler/catalog.ts';
import { composerCatalog } from '../composer/catalog.ts';
import { javaCatalog } from '../maven/archive/catalog.ts';
import { nodeCatalog } from '../npm/catalog.ts';
import { dotnetCatalog } from '../nuget/catalog.ts';
import { pythonCatalog } from '../python/catalog.ts';
import { apkCatalog } from './apk/catalog.ts';
import type { Catalog } from './catalog.ts';
import { dpkgCatalog } from './dpkg/catalog.ts';
import { programCatalog } from './program/catalog.ts';
import { rpmCatalog } from './rpm/catalog.ts';
import { unreadCatalog } from './unread.ts';

/** All catalogs, those of operating systems first. */
export const CATALOGS: readonly Catalog[] = [
  dpkgCatalog,
  apkCatalog,
  rpmCatalog,
  javaCatalog,
  programCatalog,
  nodeCatalog,
  pythonCatalog,
  gemCatalog,
  composerCatalog,
  dotnetCatalog,
  unreadCatalog,
];
