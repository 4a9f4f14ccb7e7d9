import { type Layer, type PulledImage, readLayer, type TarEntry, UnpackLimit } from '@sovereign-actions/oci';
import { sbomError } from '../../errors.ts';
import type { FileTree, Visitor } from '../tree.ts';
import { LayerReader, type OpenLink } from './layer-reader.ts';
import { Overlay } from './overlay.ts';
import { shown } from './path.ts';

/**
 * The files of an image as they are seen when all its layers lie on each other. The layers are read from the highest down, each
 * once and as a stream: what is hidden is passed over, and nothing is unpacked to disk. A layer is read again where a hard link
 * needs the content of a file that has gone by.
 * @throws INSTALLED_INVALID and what reading layers throws
 */
export const imageTree = ({ layers }: Pick<PulledImage, 'layers'>): FileTree => ({
  async scan(visitor) {
    const limit = new UnpackLimit();
    const replaced = await scanLayers(layers, visitor, limit, []);
    if (replaced.every(({ size }) => size === 0)) return;
    // A layer has a path twice, and the first has been told: now it is known which entries do not count.
    visitor.restart();
    await scanLayers(layers, visitor, new UnpackLimit(), replaced);
  },
});

/**
 * @param without numbers of entries that do not count, by layer from the highest
 * @returns those that were told and then replaced in the same layer
 */
async function scanLayers(
  layers: readonly Layer[],
  visitor: Visitor,
  limit: UnpackLimit,
  without: readonly ReadonlySet<number>[],
): Promise<ReadonlySet<number>[]> {
  const overlay = new Overlay();
  const replaced: ReadonlySet<number>[] = [];
  let open: readonly OpenLink[] = [];
  for (const [index, layer] of layers.toReversed().entries()) {
    overlay.descend();
    const reader = new LayerReader({ overlay, visitor, layer, limit, without: without[index] ?? new Set(), above: open });
    await readLayer(layer, reader, limit);
    const { again, below } = await reader.end();
    if (again.size > 0) await readAgain(layer, again, limit);
    open = below;
    replaced.push(overlay.replaced);
  }
  const [lost] = open;
  if (lost)
    throw sbomError(
      'INSTALLED_INVALID',
      `The image has the hard link ${shown(lost.path)} to ${shown(lost.target)}, which no layer has.`,
      'Build the image anew: no runtime can unpack it.',
    );
  return replaced;
}

/** Reads the contents that hard links need. @param wanted by number of the entry */
async function readAgain(layer: Layer, wanted: ReadonlyMap<number, (bytes: Buffer) => Promise<void>>, limit: UnpackLimit): Promise<void> {
  const found = new Map<TarEntry, (bytes: Buffer) => Promise<void>>();
  let order = -1;
  await readLayer(
    layer,
    {
      entry(entry) {
        order += 1;
        const take = wanted.get(order);
        if (!take) return 'skip';
        found.set(entry, take);
        return 'content';
      },
      content: (entry, bytes) => found.get(entry)?.(bytes),
    },
    limit,
  );
}
