import { createReadStream } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { errnoOf, isObject, messageOf } from '@sovereign-actions/core';
import { checkBytes, checkedStream, type Expected, hexOf } from './digest.ts';
import { registryError } from './errors.ts';
import { type Descriptor, isIndex, MANIFEST_LIMIT, type Manifest, type ManifestContent, parseManifest } from './manifest.ts';

/** An OCI image layout (image specification 1.1) whose every blob has been hashed. */
export interface Layout {
  folder: string;
  /** The one image or index that `index.json` names. */
  root: ManifestContent;
  /** Images below an index, deepest first; empty for an image. */
  children: readonly ManifestContent[];
  /** Configs and layers of all images, each once. */
  blobs: readonly Descriptor[];
}

const MAX_MANIFESTS = 1000;

/**
 * Reads a layout and checks all of it, so that what is pushed later is known to be whole.
 * @param folder absolute path
 * @param name the value of `org.opencontainers.image.ref.name` to choose by, or a digest, where the layout has several images
 * @throws LAYOUT_INVALID, CONTENT_MISMATCH
 */
export async function readLayout(folder: string, name?: string): Promise<Layout> {
  const { manifests } = await readIndex(folder);
  const named = manifests.filter(
    ({ digest, annotations }) => name === undefined || digest === name || annotations?.['org.opencontainers.image.ref.name'] === name,
  );
  if (named.length === 0 || named.some(({ digest }) => digest !== named[0]?.digest))
    throw invalidLayout(
      folder,
      `its index.json names ${named.length} images${name === undefined ? '' : ` "${name}"`}, where one is needed`,
    );

  const seen = new Map<string, ManifestContent>();
  const blobs = new Map<string, Descriptor>();
  const children: ManifestContent[] = [];
  const visit = async (descriptor: Descriptor, depth: number): Promise<ManifestContent> => {
    const known = seen.get(descriptor.digest);
    if (known) return known;
    if (depth > 3 || seen.size >= MAX_MANIFESTS)
      throw invalidLayout(folder, `it has indexes more than 3 deep or more than ${MAX_MANIFESTS} images`);
    if (descriptor.size > MANIFEST_LIMIT) throw invalidLayout(folder, `manifest ${descriptor.digest} has ${descriptor.size} bytes`);
    const bytes = await readLayoutFile(folder, blobPath(descriptor));
    checkBytes(bytes, descriptor, `manifest ${descriptor.digest} of ${folder}`);
    const manifest = parseIndex(folder, bytes, descriptor.digest, descriptor.mediaType);
    const { mediaType, artifactType } = manifest;
    const content: ManifestContent = {
      descriptor: { mediaType, digest: descriptor.digest, size: bytes.length, ...(artifactType !== undefined && { artifactType }) },
      bytes,
      manifest,
    };
    seen.set(descriptor.digest, content);
    for (const child of manifest.manifests) await visit(child, depth + 1);
    for (const blob of [...(manifest.config ? [manifest.config] : []), ...manifest.layers]) blobs.set(blob.digest, blob);
    if (depth > 0) children.push(content);
    return content;
  };
  const root = await visit(named[0] as Descriptor, 0);
  if (isIndex(root.manifest.mediaType) && children.length === 0) throw invalidLayout(folder, 'its index has no images');
  for (const blob of blobs.values()) await checkBlob(folder, blob);
  return { folder, root, children, blobs: [...blobs.values()] };
}

/** What a layout's `index.json` names; nothing of that is looked at. @throws LAYOUT_INVALID */
export async function readIndex(folder: string): Promise<Manifest> {
  const marker = await readJson(folder, 'oci-layout');
  if (marker.imageLayoutVersion !== '1.0.0') throw invalidLayout(folder, 'its oci-layout file does not say version 1.0.0');
  return parseIndex(folder, await readLayoutFile(folder, 'index.json'), path.join(folder, 'index.json'));
}

/** A fresh stream of a blob of the layout. */
export const openBlob = (folder: string, expected: Expected) => createReadStream(path.join(folder, blobPath(expected)));

/** Path of a blob below a layout. The digest has been checked for its form, so it names nothing else. */
export const blobPath = ({ digest }: Pick<Expected, 'digest'>): string => path.join('blobs', 'sha256', hexOf(digest));

async function checkBlob(folder: string, expected: Expected): Promise<void> {
  const relative = blobPath(expected);
  const { size } = await statFile(folder, relative);
  const source = `${relative} of ${folder}`;
  if (size !== expected.size) throw invalidLayout(folder, `${relative} has ${size} bytes where the manifest says ${expected.size}`);
  try {
    for await (const _ of checkedStream(openBlob(folder, expected), expected, source));
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    throw invalidLayout(folder, `${relative} cannot be read: ${messageOf(error)}`);
  }
}

function parseIndex(folder: string, bytes: Buffer, source: string, declared?: string) {
  try {
    return parseManifest(
      bytes,
      source,
      declared ?? (source.endsWith('index.json') ? 'application/vnd.oci.image.index.v1+json' : undefined),
    );
  } catch (error) {
    throw invalidLayout(folder, messageOf(error).replace(/\.$/, ''));
  }
}

async function readJson(folder: string, relative: string): Promise<Record<string, unknown>> {
  const bytes = await readLayoutFile(folder, relative);
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    value = undefined;
  }
  if (!isObject(value)) throw invalidLayout(folder, `its ${relative} is not a JSON object`);
  return value;
}

/** A small file of a layout, whole. @throws LAYOUT_INVALID */
export async function readLayoutFile(folder: string, relative: string, limit = MANIFEST_LIMIT): Promise<Buffer> {
  const { size } = await statFile(folder, relative);
  if (size > limit) throw invalidLayout(folder, `${relative} has ${size} bytes`);
  try {
    return await fs.readFile(path.join(folder, relative));
  } catch (error) {
    throw invalidLayout(folder, `${relative} cannot be read: ${messageOf(error)}`);
  }
}

/** Regular files only: opening a FIFO would wait for ever. */
async function statFile(folder: string, relative: string): Promise<{ size: number }> {
  try {
    const stats = await fs.stat(path.join(folder, relative));
    if (stats.isFile()) return stats;
  } catch (error) {
    const code = errnoOf(error);
    throw invalidLayout(
      folder,
      code === 'ENOENT' || code === 'ENOTDIR' ? `it has no ${relative}` : `${relative} cannot be read: ${messageOf(error)}`,
    );
  }
  throw invalidLayout(folder, `${relative} is not a file`);
}

export const invalidLayout = (folder: string, why: string) =>
  registryError(
    'LAYOUT_INVALID',
    `${folder} is not a complete OCI image layout: ${why}.`,
    'Build it again, for example with "buildah push IMAGE oci:FOLDER".',
  );
