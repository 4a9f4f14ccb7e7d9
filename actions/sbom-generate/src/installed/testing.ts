import type { Package } from '../graph.ts';
import type { Catalog, Distribution, Installed } from './catalog.ts';
import { realPath } from './links.ts';

/** What a catalog finds in files that are given by path, taken in an order that a seed decides; links by path with their targets. */
export async function installedIn(
  catalog: Catalog,
  files: Readonly<Record<string, string | Uint8Array>>,
  links: Readonly<Record<string, string>> = {},
  seed = 0,
  distribution?: Distribution,
): Promise<Installed> {
  const collector = (await catalog.load())();
  for (const [path, content] of shuffled(Object.entries(files), seed)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const file = { path, size: bytes.length, executable: false };
    if (catalog.wants(file)) await collector.take(file, bytes);
  }
  const map = new Map(Object.entries(links));
  return collector.conclude({ distribution, real: (path) => realPath(map, path), links: map });
}

function shuffled<T>(items: T[], seed: number): T[] {
  let state = seed;
  for (let i = items.length - 1; seed > 0 && i > 0; i--) {
    state = (state * 48_271 + 11) % 2_147_483_647;
    const other = state % (i + 1);
    [items[i], items[other]] = [items[other] as T, items[i] as T];
  }
  return items;
}

/** Edges as text: `a@1 required b@2`, sorted. */
export const edgesOf = (packages: readonly Package[]): string[] =>
  packages.flatMap((pkg) => pkg.edges.map(({ to, kind }) => `${labelOf(pkg)} ${kind} ${labelOf(to)}`)).sort();

export const labelOf = ({ namespace, name, version }: Package): string =>
  `${namespace ? `${namespace}/` : ''}${name}${version ? `@${version}` : ''}`;
