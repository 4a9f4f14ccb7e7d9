import { inParallel } from '@sovereign-actions/core';
import { registryError } from './errors.ts';
import { type Layout, openBlob } from './layout.ts';
import type { Descriptor } from './manifest.ts';
import type { Repository } from './repository.ts';

/** Uploads at a time: registries throttle more, and one connection does not fill a link. */
const UPLOADS = 4;

/**
 * Pushes a layout: blobs that are not there yet, then manifests below an index, then the root, so that a name never
 * points at something incomplete. Pushing the same image again changes nothing, also under an immutable tag.
 * @throws TAG_IMMUTABLE when the tag holds another image and may not be moved
 */
export async function pushLayout(repository: Repository, layout: Layout, tag?: string): Promise<Descriptor> {
  const { root, children, blobs, folder } = layout;
  const { digest, mediaType } = root.descriptor;
  if (!(await repository.exists(digest))) {
    await inParallel(blobs, UPLOADS, (blob) => repository.putBlob(blob, () => openBlob(folder, blob)));
    // Children come deepest first, and one may be part of the next.
    for (const { bytes, manifest } of children) await repository.putManifest(bytes, manifest.mediaType);
    if (tag === undefined) await repository.putManifest(root.bytes, mediaType);
  }
  if (tag !== undefined && (await repository.manifest(tag))?.descriptor.digest !== digest) {
    await repository.putManifest(root.bytes, mediaType, tag);
    const now = (await repository.manifest(tag))?.descriptor.digest;
    if (now !== digest)
      throw registryError(
        'REGISTRY_REFUSED',
        `${repository.name}:${tag} is ${now ?? 'absent'} right after ${digest} was pushed to it.`,
        'Let one job at a time push to a tag.',
      );
  }
  return root.descriptor;
}
