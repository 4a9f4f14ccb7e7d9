import * as path from 'node:path';
import type { Check, Context } from '@sovereign-actions/core';
import {
  createRegistryClient,
  formatPlatform,
  openLocalImage,
  openRemoteImage,
  type Platform,
  type PulledImage,
  parseReference,
  type Reference,
  registryError,
} from '@sovereign-actions/oci';
import { sbomError } from '../errors.ts';
import type { Package } from '../graph.ts';
import { folderTree } from './folder.ts';
import { imageRoot } from './image/root.ts';
import { imageTree } from './image/tree.ts';
import { type InstalledTree, scanInstalled } from './scan.ts';

/** What is installed, with what the record has to say of how it was read. */
export interface InstalledSource extends InstalledTree {
  checks: readonly Check[];
}

/**
 * Reads what is installed in an image: one of a registry by its digest, the folder of an OCI layout, or an archive.
 * @param scan finds what is in the image, and checks the digests of its layers
 * @throws REFERENCE_INVALID, what opening and reading the image throws, and what the scan throws
 */
export async function readImage(
  context: Context,
  text: string,
  platform: Platform | undefined,
  scan: (image: PulledImage, root: Package) => Promise<InstalledTree>,
): Promise<InstalledSource> {
  const { log, record } = context;
  const { image, reference } = await open(context, text, platform);
  const { manifest, config, layers } = image;
  log.info(`${text}: ${layers.length} layers${image.platform ? ` for ${formatPlatform(image.platform)}` : ''}`);
  const fallback = path.basename(text).replace(/\.(?:tar|tgz|tar\.(?:gz|zst))$/, '') || 'image';
  const root = imageRoot(image, reference, fallback);
  const scanned = await scan(image, root).finally(() => image.close?.());
  // Only now are the digests of all layers known to be right.
  const hex = (digest: string) => digest.slice('sha256:'.length);
  if (image.index)
    record.took({ name: `index of ${text}`, sha256: hex(image.index.digest), size: image.index.size, mediaType: image.index.mediaType });
  if (manifest) record.took({ name: text, sha256: hex(manifest.digest), size: manifest.size, mediaType: manifest.mediaType });
  record.took({ name: `config of ${text}`, sha256: hex(config.digest), size: config.size });
  for (const { name, digest, diffId, size, mediaType } of layers) {
    if (digest === undefined) record.took({ name: `layer ${name}, unpacked`, sha256: hex(diffId) });
    else record.took({ name: `layer ${name}`, sha256: hex(digest), size, mediaType });
  }
  const what = manifest ? 'the digest of each, and of what it unpacks to' : 'the digest of what each unpacks to';
  return { ...scanned, checks: [{ name: 'layers-verified', verdict: 'holds', detail: `${layers.length} layers, by ${what}` }] };
}

/** Our own way to find what is installed. */
export const embeddedScans = (keepGoing: boolean) => ({
  image: (image: PulledImage, root: Package) => scanInstalled(imageTree(image), root, '', keepGoing),
  rootfs: (folder: string, root: Package) => scanInstalled(folderTree(folder), root, '', keepGoing),
});

/**
 * Reads what is installed in a folder that is a root filesystem.
 * @param scan finds what is in the folder, which is an absolute path
 * @throws SOURCE_INVALID, and what the scan throws
 */
export async function readRootfs(
  { files }: Context,
  folder: string,
  scan: (folder: string, root: Package) => Promise<InstalledTree>,
): Promise<InstalledSource> {
  if ((await files.kind(folder)) !== 'folder')
    throw sbomError(
      'SOURCE_INVALID',
      `${folder} is not a folder.`,
      'Name the folder that the root filesystem is in, or an archive with "image".',
    );
  const full = files.resolve(folder);
  const root: Package = { type: 'generic', name: '', folder: '.', hashes: [], edges: [] };
  const scanned = await scan(full, root);
  const { distribution } = scanned;
  // The name of the folder is not the same on every machine.
  root.name = distribution ? `${distribution.id}-rootfs` : path.basename(full) || 'rootfs';
  if (distribution?.version) root.version = distribution.version;
  return { ...scanned, checks: [] };
}

async function open(
  { boundary, fetch, registryCredentials: credentials, files }: Context,
  text: string,
  platform: Platform | undefined,
): Promise<{ image: PulledImage; reference?: Reference }> {
  const inRegistry = /@sha256:[^/]*$/.test(text);
  if (!inRegistry && (await files.kind(text)) !== undefined) return { image: await openLocalImage(text, files.resolve(text), platform) };
  const reference = inRegistry ? parseReference(text) : undefined;
  if (reference?.digest === undefined) throw notByDigest(text);
  const repository = createRegistryClient({ boundary, fetch, credentials }).repository(reference);
  return { image: await openRemoteImage(repository, reference.digest, platform), reference };
}

function notByDigest(text: string) {
  if (/^[^/:]+(?::\d+)?\/.*:[\w.-]+$/.test(text))
    return registryError(
      'REFERENCE_INVALID',
      `${text} names an image by a tag, which can be moved to another at any time.`,
      'Name it by its digest, HOST/REPOSITORY@sha256:DIGEST: the build prints it, and so does "crane digest", "skopeo inspect --format {{.Digest}}" or "docker buildx imagetools inspect".',
    );
  return registryError(
    'REFERENCE_INVALID',
    `There is no file or folder ${text}, and it is no image by digest.`,
    'Name HOST/REPOSITORY@sha256:DIGEST, the folder of an OCI layout, or an archive as "docker save" writes it.',
  );
}
