import { javaCatalog } from '../maven/archive/catalog.ts';
import type { Catalog } from './catalog.ts';
import { dpkgCatalog } from './dpkg/catalog.ts';

/** All catalogs, those of operating systems first. */
export const CATALOGS: readonly Catalog[] = [dpkgCatalog, javaCatalog];
