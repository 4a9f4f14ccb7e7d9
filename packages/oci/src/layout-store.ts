import { checkBytes, type Expected } from './digest.ts';
import { registryError } from './errors.ts';
import { blobPath, invalidLayout, readIndex, readLayoutFile } from './layout.ts';
import { type Descriptor, MANIFEST_LIMIT, type ManifestContent, parseManifest } from './manifest.ts';

/** Every manifest of an OCI image layout, whatever it is: images, indexes, referrers, and what tools keep under tags. */
export interface LayoutStore {
  /** What `index.json` names, with its annotations, which nobody signs. */
  entries: readonly Descriptor[];
  /** By digest: all that `index.json` names, and what indexes among them list as far as the layout holds it. */
  manifests: ReadonlyMap<string, ManifestContent>;
  /** A blob of at most `limit` bytes, whole and checked. @throws LAYOUT_INVALID, CONTENT_MISMATCH, CONTENT_TOO_LARGE */
  blobBytes(expected: Expected, limit: number): Promise<Buffer>;
}

const MAX_MANIFESTS = 10_000;
const MAX_DEPTH = 3;

/**
 * Opens a layout. Its manifests are read and checked; its blobs are not looked at.
 * @param folder absolute path
 * @throws LAYOUT_INVALID, CONTENT_MISMATCH
 */
export async function openLayoutStore(folder: string): Promise<LayoutStore> {
  const { manifests: entries } = await readIndex(folder);
  const manifests = new Map<string, ManifestContent>();
  const read = async (expected: Expected, limit: number, what: string): Promise<Buffer> => {
    const bytes = await readLayoutFile(folder, blobPath(expected), limit);
    checkBytes(bytes, expected, `${what} ${expected.digest} of ${folder}`);
    return bytes;
  };
  const visit = async (descriptor: Descriptor, depth: number): Promise<void> => {
    const { digest } = descriptor;
    if (manifests.has(digest)) return;
    if (manifests.size === MAX_MANIFESTS) throw invalidLayout(folder, `it has more than ${MAX_MANIFESTS} manifests`);
    const bytes = await read(descriptor, MANIFEST_LIMIT, 'manifest');
    const manifest = parseManifest(bytes, `manifest ${digest} of ${folder}`, descriptor.mediaType);
    const { mediaType, artifactType } = manifest;
    manifests.set(digest, {
      descriptor: { mediaType, digest, size: bytes.length, ...(artifactType !== undefined && { artifactType }) },
      bytes,
      manifest,
    });
    // Tools copy one platform of an index and leave the others out.
    if (depth < MAX_DEPTH) for (const child of manifest.manifests) await visit(child, depth + 1).catch(ifAbsent);
  };
  for (const entry of entries) await visit(entry, 0);
  return {
    entries,
    manifests,
    async blobBytes(expected, limit) {
      if (expected.size > limit)
        throw registryError(
          'CONTENT_TOO_LARGE',
          `Blob ${expected.digest} of ${folder} has ${expected.size} bytes; this step reads at most ${limit}.`,
          'Check what is attached to the image.',
        );
      return read(expected, limit, 'blob');
    },
  };
}

const ifAbsent = (error: unknown): void => {
  if (!(error instanceof Error && 'code' in error && error.code === 'LAYOUT_INVALID')) throw error;
};
