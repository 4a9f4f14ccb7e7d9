import type { Package } from '../graph.ts';
import { purlOf } from '../purl.ts';
import type { Manifest } from './manifest.ts';

/** All of a package but what it depends on. */
export type Facts = Omit<Package, 'edges'>;

/** What npm allows as a name: old packages have capitals and more. */
export const isPackageName = (name: string): boolean => /^(?:@[^/@\s]+\/)?[^/@\s][^/\s]*$/.test(name);

/**
 * npm names have no capitals since 2014. Packages of a registry that still do are other packages than those without;
 * a project cannot be one of them, so its purl is in lower case.
 */
export function nameAndPurl(full: string, version: string | undefined, qualifiers: Record<string, string | undefined>, project: boolean) {
  const [, namespace, name = full] = /^(@[^/]+)\/(.+)$/.exec(full) ?? [];
  const lower = (text: string) => (project ? text.toLowerCase() : text);
  return {
    type: 'npm',
    ...(namespace && { namespace }),
    name,
    ...(version && { version }),
    ...(name && { purl: purlOf({ type: 'npm', namespace: namespace && lower(namespace), name: lower(name), version, qualifiers }) }),
  };
}

/**
 * A root, a workspace or the target of a link: made here, so without archive, hash or source.
 * @param folder relative to the source
 * @param locked what the lockfile knows; the manifest stands over it, because a release raises the version there, often
 * without the lockfile
 */
export function projectFacts(
  folder: string,
  manifest: Manifest | undefined,
  locked: { name?: string | undefined; version?: string | undefined; licence?: string | undefined } = {},
): Facts {
  const text = (field: string) =>
    typeof manifest?.value[field] === 'string' && manifest.value[field] !== '' ? manifest.value[field] : undefined;
  // Without a name of its own a project is called after its folder, as npm does; the source's own folder has no name here.
  const called = text('name') ?? locked.name ?? (folder.startsWith('.') ? '' : /(?:@[^/]+\/)?[^/]+$/.exec(folder)?.[0]) ?? '';
  const licence = text('license') ?? locked.licence;
  return {
    ...nameAndPurl(called, text('version') ?? locked.version, {}, true),
    folder,
    ...(licence && { licence }),
    hashes: [],
  };
}
