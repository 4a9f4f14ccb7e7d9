import { isObject } from '@sovereign-actions/core';
import type { Manifest } from '../../npm/manifest.ts';
import { type Descriptor, descriptorOf, locatorOf, patchedOf, withProtocol } from './ident.ts';
import type { Entry } from './lockfile.ts';

/** Gives what a dependency of an entry resolved to. */
export type Resolve = (from: Entry, wanted: Descriptor) => Entry | undefined;

interface Resolution {
  /** The package that asks, by name and, where given, by what it resolved to. */
  from?: Descriptor;
  name: string;
  /** Only where this range is asked for. */
  range?: string;
  instead: string;
}

/**
 * Looks dependencies up as Yarn does: what the root's `resolutions` want instead, then the descriptor as it stands in the
 * lockfile. Yarn patches a few packages itself, and then the patched one stands for the other.
 * @param catalogs ranges of `catalog:` by its name and that of the package
 */
export function resolver(
  entries: readonly Entry[],
  root: Manifest | undefined,
  catalogs: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Resolve {
  const byDescriptor = new Map<string, Entry>();
  const patchedByYarn = new Map<string, Entry>();
  const workspaces = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.locator.protocol === 'workspace') workspaces.set(entry.locator.name, entry);
    for (const text of entry.descriptors) {
      byDescriptor.set(text, entry);
      const wanted = descriptorOf(text);
      if (!wanted?.range.startsWith('patch:')) continue;
      // Parameters after `::` say whose patch it is.
      const plain = wanted.range.split('::', 1)[0] as string;
      if (!byDescriptor.has(`${wanted.name}@${plain}`)) byDescriptor.set(`${wanted.name}@${plain}`, entry);
      const source = descriptorOf(patchedOf(plain.slice('patch:'.length)));
      if (source && /#(?:optional!|~)?builtin</.test(plain)) patchedByYarn.set(`${source.name}@${withProtocol(source.range)}`, entry);
    }
  }
  const find = (from: Entry, { name, range }: Descriptor): Entry | undefined => {
    const full = `${name}@${withProtocol(range)}`;
    return (
      patchedByYarn.get(full) ??
      byDescriptor.get(`${name}@${range}`) ??
      byDescriptor.get(full) ??
      // Versions 4 to 7 leave `npm:` out, also in the source of a patch.
      byDescriptor.get(`${name}@${range.replace(/^npm:(?!@?[^@]*@)/, '')}`) ??
      byDescriptor.get(`${name}@${range}::locator=${encodeURIComponent(from.resolution)}`) ??
      (range.startsWith('workspace:') ? workspaces.get(name) : undefined)
    );
  };
  const top = entries.find(isRoot);
  const resolutions = resolutionsOf(root);
  return (from, wanted) => {
    const { name, range } = wanted.range.startsWith('catalog:')
      ? { name: wanted.name, range: catalogs.get(wanted.range.slice('catalog:'.length))?.get(wanted.name) ?? wanted.range }
      : wanted;
    for (const { from: asker, range: only, instead } of resolutions.get(name) ?? []) {
      if (asker && asker.name !== from.locator.name) continue;
      if (asker?.range && !sameReference(asker.range, from)) continue;
      if (only !== undefined && withProtocol(only) !== withProtocol(range)) continue;
      // Paths in it are relative to the root.
      const found = find(top ?? from, { name, range: instead });
      if (found) return found;
    }
    return find(from, { name, range });
  };
}

export const isRoot = ({ locator }: Entry): boolean => locator.protocol === 'workspace' && locator.selector === '.';

function sameReference(range: string, { resolution }: Entry): boolean {
  const wanted = locatorOf(`x@${withProtocol(range)}`);
  const own = locatorOf(resolution);
  return wanted?.protocol === own?.protocol && wanted?.selector === own?.selector;
}

/** `name`, `name@range`, `parent/name` and `parent@version/name`, by the name at the end. */
function resolutionsOf(root: Manifest | undefined): Map<string, Resolution[]> {
  const byName = new Map<string, Resolution[]>();
  const value = root?.value.resolutions;
  for (const [pattern, instead] of Object.entries(isObject(value) ? value : {})) {
    const ident = '((?:@[^/@]+/)?[^/@]+)';
    const [, parent, parentRange, name, range] =
      new RegExp(`^(?:\\*\\*/)?(?:${ident}(?:@((?:[a-z+]+:)?[^/]+))?/(?:\\*\\*/)?)?${ident}(?:@(.+))?$`, 's').exec(pattern) ?? [];
    if (name === undefined || typeof instead !== 'string') continue;
    const list = byName.get(name) ?? [];
    list.push({
      ...(parent && { from: { name: parent, range: parentRange ?? '' } }),
      name,
      ...(range && { range }),
      instead,
    });
    byName.set(name, list);
  }
  return byName;
}
