import { lstat, readdir } from 'node:fs/promises';
import * as path from 'node:path';
import { checkBytes, type Expected } from './digest.ts';
import { registryError } from './errors.ts';
import { blobPath, invalidLayout, readIndex, readLayoutFile } from './layout.ts';
import { type Descriptor, MANIFEST_LIMIT, type Manifest, type ManifestContent, parseManifest } from './manifest.ts';

/** Every manifest of an OCI image layout, whatever it is: images, indexes, referrers, and what tools keep under tags. */
export interface LayoutStore {
  /** What `index.json` names, with its annotations, which nobody signs. */
  entries: readonly Descriptor[];
  /** By digest: all that `index.json` names, what indexes among them list as far as the layout holds it, and what refers to one. */
  manifests: ReadonlyMap<string, ManifestContent>;
  /** A blob of at most `limit` bytes, whole and checked. @throws LAYOUT_INVALID, CONTENT_MISMATCH, CONTENT_TOO_LARGE */
  blobBytes(expected: Expected, limit: number): Promise<Buffer>;
}

const MAX_MANIFESTS = 10_000;
const MAX_DEPTH = 3;
const MAX_BLOBS = 100_000;
/** Bytes of a referrer that the index does not name. */
const UNLISTED_LIMIT = 64 * 1024;

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
  const keep = (digest: string, bytes: Buffer, manifest: Manifest): void => {
    const { mediaType, artifactType } = manifest;
    const descriptor = { mediaType, digest, size: bytes.length, ...(artifactType !== undefined && { artifactType }) };
    manifests.set(digest, { descriptor, bytes, manifest });
  };
  const visit = async (descriptor: Descriptor, depth: number): Promise<void> => {
    const { digest } = descriptor;
    if (manifests.has(digest)) return;
    if (manifests.size === MAX_MANIFESTS) throw invalidLayout(folder, `it has more than ${MAX_MANIFESTS} manifests`);
    const bytes = await read(descriptor, MANIFEST_LIMIT, 'manifest');
    const manifest = parseManifest(bytes, `manifest ${digest} of ${folder}`, descriptor.mediaType);
    keep(digest, bytes, manifest);
    // Tools copy one platform of an index and leave the others out.
    if (depth < MAX_DEPTH) for (const child of manifest.manifests) await visit(child, depth + 1).catch(ifAbsent);
  };
  for (const entry of entries) await visit(entry, 0);
  // cosign 3 saves what refers to an image without a word of it in the index.
  for (const descriptor of await unlisted(folder, manifests)) {
    const bytes = await read(descriptor, UNLISTED_LIMIT, 'blob').catch(ifDamaged);
    const manifest = bytes && referrerIn(bytes, descriptor.digest);
    if (bytes && manifest) keep(descriptor.digest, bytes, manifest);
  }
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

/** Blobs that no manifest of the map is, and that are small enough to be a referrer. */
async function unlisted(folder: string, known: ReadonlyMap<string, unknown>): Promise<Expected[]> {
  const blobs = path.join(folder, 'blobs', 'sha256');
  const names = (await readdir(blobs).catch(() => [])).filter((name) => /^[0-9a-f]{64}$/.test(name)).sort();
  if (names.length > MAX_BLOBS) throw invalidLayout(folder, `it has more than ${MAX_BLOBS} blobs`);
  const found: Expected[] = [];
  for (const name of names) {
    const digest = `sha256:${name}`;
    const size = known.has(digest) ? undefined : await fileSize(path.join(blobs, name));
    if (size !== undefined && size <= UNLISTED_LIMIT) found.push({ digest, size });
  }
  return found;
}

/** Undefined for what is no regular file. */
const fileSize = (file: string): Promise<number | undefined> =>
  lstat(file).then(
    (stats) => (stats.isFile() ? stats.size : undefined),
    () => undefined,
  );

/** A blob as a manifest that names a subject; undefined for any other. */
function referrerIn(bytes: Buffer, digest: string): Manifest | undefined {
  if (!bytes.includes('"subject"')) return undefined;
  try {
    const manifest = parseManifest(bytes, digest);
    return manifest.subject && manifest;
  } catch {
    return undefined;
  }
}

/** A blob that nobody names may be anything; one that is not what its name says counts as none. */
const ifDamaged = (error: unknown): undefined => {
  if (!(error instanceof Error && 'code' in error && error.code === 'CONTENT_MISMATCH')) throw error;
  return undefined;
};

const ifAbsent = (error: unknown): void => {
  if (!(error instanceof Error && 'code' in error && error.code === 'LAYOUT_INVALID')) throw error;
};
