import { type Context, inputError } from '@sovereign-actions/core';
import type { PulledImage } from '@sovereign-actions/oci';
import { ecosystemOfLockfile } from '../ecosystems.ts';
import { findLockfiles } from '../find.ts';
import type { Package, Reading } from '../graph.ts';
import { imageTree } from '../installed/image/tree.ts';
import type { InstalledTree } from '../installed/scan.ts';
import type { SourceTree } from '../source.ts';
import { type Engine, type SyftTarget, scanWithSyft } from './syft.ts';

/** The ways in which syft finds packages, in the shapes of our own. */
export interface SyftScans {
  source(folder: string): Promise<SourceTree>;
  image(image: PulledImage, root: Package): Promise<InstalledTree>;
  /** @param folder absolute path */
  rootfs(folder: string, root: Package): Promise<InstalledTree>;
  /** The program, after it has run. */
  engine(): Engine | undefined;
}

export function syftScans(context: Context): SyftScans {
  let used: Engine | undefined;
  const scan = async (target: SyftTarget, root: Package, file: string) => {
    const { reading, gaps, engine } = await scanWithSyft(context, target, root, file);
    used = engine;
    return { reading, gaps, unread: [] };
  };
  const installed = async (target: Omit<SyftTarget, 'installed'>, root: Package): Promise<InstalledTree> => {
    const found = await scan({ ...target, installed: true }, root, '');
    const system = found.reading.packages.find(({ kind }) => kind === 'operating-system');
    return { ...found, distribution: system && { id: system.name, like: [], ...(system.version && { version: system.version }) } };
  };
  return {
    async source(folder) {
      const root: Package = { type: 'generic', name: '', folder: '.', hashes: [], edges: [] };
      const target = { scheme: 'dir', path: context.files.resolve(folder), installed: false } as const;
      const { reading, ...found } = await scan(target, root, folder);
      const gaps = [...found.gaps, ...(await unseen(context, folder, reading))];
      return { ...found, gaps, readings: [{ ...reading, file: '.' }], scope: undefined };
    },
    async image(image, root) {
      const place = context.files.resolve(image.source);
      const kind = await context.files.kind(place);
      if (kind === undefined)
        throw inputError(
          'INPUT_INVALID',
          'The engine "syft" reads images of a registry past the boundary.',
          'Save the image to an archive or OCI layout first, or use the engine "embedded".',
        );
      await checkLayers(image);
      const scheme = kind === 'folder' ? 'oci-dir' : image.manifest ? 'oci-archive' : 'docker-archive';
      return installed({ scheme, path: place, platform: image.platform }, root);
    },
    rootfs: (folder, root) => installed({ scheme: 'dir', path: folder }, root),
    engine: () => used,
  };
}

/** What we know to be a lockfile, and syft has no package of: versions of it know fewer ecosystems, and it passes over what is damaged. */
async function unseen({ files }: Context, folder: string, { packages }: Reading): Promise<string[]> {
  const { lockfiles } = await findLockfiles(files, folder, { include: [], ignore: [] });
  const seen = new Set(packages.map(({ place }) => place));
  const missed = lockfiles.filter((file) => !ecosystemOfLockfile(file)?.surrounding && !seen.has(file));
  return missed.length === 0 ? [] : [`syft found nothing in ${missed.join(', ')}`];
}

/** Reads all layers, which fails where one has not its digest: syft does not check what it reads. */
const checkLayers = (image: PulledImage): Promise<void> =>
  imageTree(image).scan({
    wants: () => undefined,
    take: () => undefined,
    link: () => undefined,
    unread: () => undefined,
    restart: () => undefined,
  });
