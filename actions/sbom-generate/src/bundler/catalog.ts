import type { Catalog } from '../installed/catalog.ts';

/** Gems: the specifications that RubyGems writes, and those of repositories that Bundler checked out. */
export const gemCatalog: Catalog = {
  name: 'RubyGems',
  wants: ({ path }) => (path.endsWith('.gemspec') && kindOfGemspec(path) ? 'content' : undefined),
  load: async () => (await import('./installed.ts')).gemCollector,
};

/** What a gemspec is, by its path: of an installed gem, of a checked-out repository, or one that only lies in a gem. */
export function kindOfGemspec(path: string): 'installed' | 'repository' | undefined {
  // RubyGems names each after the gem and its version. A gem can have such files among its tests.
  if (/(?:^|\/)specifications\/(?:default\/)?[^/]+-\d[^/]*$/.test(path))
    return /(?:^|\/)gems\/[^/]+-\d[^/]*\//.test(path) ? undefined : 'installed';
  return /(?:^|\/)bundler\/gems\/[^/]+\/[^/]+$/.test(path) ? 'repository' : undefined;
}
