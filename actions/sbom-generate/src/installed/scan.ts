import { addGap } from '../gap.ts';
import { byText, type Edge, type Package, type Reading } from '../graph.ts';
import { topsOf } from '../tops.ts';
import { type Unread, unreadGap, unreadOf } from '../unread.ts';
import type { Catalog, Collector, Distribution, Installed, Surroundings } from './catalog.ts';
import { CATALOGS } from './catalogs.ts';
import { pathFollower } from './links.ts';
import { countOnce } from './once.ts';
import { distributionOf, isOsRelease, operatingSystem } from './os-release.ts';
import { type FileTree, isExecutable, type TreeFile, type Want } from './tree.ts';

/** What is installed in a tree. */
export interface InstalledTree {
  reading: Reading;
  /** What the document has to say is missing. */
  gaps: readonly string[];
  distribution: Distribution | undefined;
  /** What the scan went on without. */
  unread: readonly Unread[];
}

/**
 * Finds all packages that are installed in a tree, in one pass over it. What the operating system's package manager owns is
 * its package and is counted once.
 * @param root the image or the folder itself
 * @param file what the tree is called in the document
 * @param keepGoing whether what is damaged is left out and said to be
 * @throws INSTALLED_INVALID and what the tree throws
 */
export async function scanInstalled(tree: FileTree, root: Package, file: string, keepGoing = false): Promise<InstalledTree> {
  const collectors = new Map<Catalog, Collector>();
  const links = new Map<string, string>();
  const gaps: string[] = [];
  const unread: Unread[] = [];
  const orGoOn = async <T>(what: string, work: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!keepGoing) throw error;
      unread.push(unreadOf(what, error));
      return undefined;
    }
  };
  const releases = new Map<string, string>();
  const interested = (candidate: TreeFile): { catalog: Catalog; want: Want }[] =>
    CATALOGS.flatMap((catalog) => {
      const want = catalog.wants(candidate);
      return want ? [{ catalog, want }] : [];
    });
  await tree.scan({
    wants(candidate) {
      if (isOsRelease(candidate.path)) return 'content';
      let want: Want | undefined;
      for (const catalog of CATALOGS) {
        const wanted = catalog.wants(candidate);
        if (wanted === 'content') return wanted;
        want ??= wanted;
      }
      return want;
    },
    async take(candidate, content) {
      if (isOsRelease(candidate.path)) releases.set(candidate.path, new TextDecoder().decode(content));
      for (const { catalog, want } of interested(candidate)) {
        if (want === 'executable' && !isExecutable(content)) continue;
        let collector = collectors.get(catalog);
        if (!collector) {
          collector = (await catalog.load())();
          collectors.set(catalog, collector);
        }
        const taking = collector;
        await orGoOn(candidate.path, () => taking.take(candidate, content));
      }
    },
    link: (path, target) => void links.set(path, target),
    unread: ({ path }, reason) => void gaps.push(`${path} ${reason}`),
    restart() {
      for (const known of [collectors, links, releases]) known.clear();
      gaps.length = 0;
      unread.length = 0;
    },
  });

  const distribution = distributionOf(releases);
  const surroundings: Surroundings = { distribution, real: pathFollower(links), links };
  const installed: Installed[] = [];
  for (const catalog of CATALOGS) {
    const collector = collectors.get(catalog);
    if (!collector) continue;
    const found = await orGoOn(`what ${catalog.name} has`, () => collector.conclude(surroundings));
    if (!found) continue;
    installed.push(found);
    gaps.push(...found.gaps);
  }
  const packages = countOnce(installed, surroundings);
  const system = operatingSystem(distribution, releases);
  if (system) {
    const owned = new Set(installed.flatMap(({ owners, packages: own }) => (owners ? own : [])));
    for (const pkg of owned) system.edges.push({ to: pkg, kind: 'contains' });
    packages.unshift(system);
  }
  addGap(root, { state: 'unknown', reason: 'software of which nothing in the tree keeps a record is not found' });
  root.edges.push(...topsOf(packages).map((to): Edge<Package> => ({ to, kind: 'contains' })));
  unread.sort((a, b) => byText(a.file, b.file));
  return {
    reading: { file, root, packages: [root, ...packages], abandoned: [] },
    gaps: [...gaps, ...unread.map(unreadGap)].sort(byText),
    distribution,
    unread,
  };
}
