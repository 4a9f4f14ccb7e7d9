import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { readFailure } from '@sovereign-actions/core';
import { checkBytes, checkedStream, type Expected, hexOf } from '../digest.ts';
import { registryError } from '../errors.ts';
import { blobPath, readIndex, readLayoutFile } from '../layout.ts';
import { isIndex, MANIFEST_LIMIT, type ManifestContent, MEDIA_TYPES, parseManifest } from '../manifest.ts';
import type { Repository } from '../repository.ts';
import { fetchedAhead } from './ahead.ts';
import { Archive, type Member } from './archive.ts';
import type { Blobs } from './blobs.ts';
import { openDockerArchive } from './docker-archive.ts';
import { FileChunks } from './file-chunks.ts';
import { openImage, type PulledImage } from './image.ts';
import type { Platform } from './platform.ts';

/**
 * Opens an image of a registry by its digest: that of an image, or of an index with one image for the platform.
 * @throws IMAGE_MISSING, IMAGE_AMBIGUOUS, IMAGE_UNSUPPORTED, and what the client throws
 */
export async function openRemoteImage(repository: Repository, digest: string, platform?: Platform): Promise<PulledImage> {
  const top = await repository.manifest(digest);
  if (!top) throw registryError('IMAGE_MISSING', `There is no image ${repository.name}@${digest}.`, 'Check the repository and the digest.');
  const known = new Map<string, ManifestContent>([[digest, top]]);
  const blobs: Blobs = {
    name: repository.name,
    async bytes(expected, limit) {
      const content = known.get(expected.digest);
      if (content) return content.bytes;
      const { mediaType } = expected as Partial<ManifestContent['descriptor']>;
      if (mediaType !== undefined && isManifestType(mediaType)) {
        const manifest = await repository.manifest(expected.digest);
        if (!manifest)
          throw registryError(
            'IMAGE_MISSING',
            `${repository.name} has the index ${digest}, but not ${expected.digest} of it.`,
            'Push the image again, with all that its index names.',
          );
        checkBytes(manifest.bytes, expected, `manifest ${expected.digest} of ${repository.name}`);
        return manifest.bytes;
      }
      return repository.blobBytes(expected, limit);
    },
    stream: (expected) => repository.blob(expected),
  };
  const image = await openImage(blobs, [top.descriptor], platform);
  const { layers, stop } = fetchedAhead(image.layers);
  return { ...image, layers, close: stop };
}

/**
 * Opens an image that lies in files: the folder of an OCI layout, or an archive of one or as `docker save` writes it, compressed
 * or not.
 * @param file absolute path
 * @param name for messages
 * @throws LAYOUT_INVALID, IMAGE_AMBIGUOUS, IMAGE_INVALID, IMAGE_UNSUPPORTED, CONTENT_MISMATCH, FILE_MISSING, FILE_UNREADABLE
 */
export async function openLocalImage(name: string, file: string, platform?: Platform): Promise<PulledImage> {
  const stats = await fs.stat(file).catch((error: unknown) => {
    throw readFailure(name, error);
  });
  if (stats.isDirectory()) return openLayout(name, file, platform);
  if (!stats.isFile()) throw registryError('IMAGE_INVALID', `${name} is a pipe, socket or device.`, 'Write what it gives to a file first.');
  const archive = await Archive.open(name, file);
  const [marker, index, list] = ['oci-layout', 'index.json', 'manifest.json'].map((member) => archive.member(member));
  // Where both are there, as in newer archives of Docker, the layout has the digests.
  if (marker && index) return openArchivedLayout(archive, index, platform);
  if (list) return openDockerArchive(archive, list);
  throw registryError(
    'IMAGE_INVALID',
    `${name} is an archive, but of no image: it has neither index.json with oci-layout nor manifest.json at its top.`,
    'Save the image with "docker save", or with "skopeo copy" to oci-archive:.',
  );
}

async function openLayout(name: string, folder: string, platform: Platform | undefined): Promise<PulledImage> {
  const { manifests } = await readIndex(folder);
  const blobs: Blobs = {
    name,
    async bytes(expected, limit) {
      const bytes = await readLayoutFile(folder, blobPath(expected), limit);
      checkBytes(bytes, expected, `${expected.digest} of ${name}`);
      return bytes;
    },
    async *stream(expected) {
      try {
        const file = path.join(folder, blobPath(expected));
        const { size } = await readableFile(file);
        yield* checkedStream(new FileChunks(file, 0, size), expected, `${expected.digest} of ${name}`);
      } catch (error) {
        throw readFailure(`${expected.digest} of ${name}`, error);
      }
    },
  };
  return openImage(blobs, manifests, platform);
}

/** Regular files only: opening a FIFO would wait for ever. */
async function readableFile(file: string): Promise<{ size: number }> {
  const stats = await fs.stat(file);
  if (stats.isFile()) return stats;
  throw registryError('IMAGE_INVALID', `${file} is not a regular file.`, 'Build the layout again.');
}

async function openArchivedLayout(archive: Archive, index: Member, platform: Platform | undefined): Promise<PulledImage> {
  const { name } = archive;
  const memberOf = ({ digest }: Pick<Expected, 'digest'>): Member => {
    const member = archive.member(`blobs/sha256/${hexOf(digest)}`);
    if (!member) throw registryError('IMAGE_INVALID', `${name} does not have the blob ${digest} that it names.`, 'Save the image again.');
    return member;
  };
  const blobs: Blobs = {
    name,
    async bytes(expected, limit) {
      const bytes = await archive.bytes(memberOf(expected), limit);
      checkBytes(bytes, expected, `${expected.digest} of ${name}`);
      return bytes;
    },
    stream: (expected) => checkedStream(archive.stream(memberOf(expected)), expected, `${expected.digest} of ${name}`),
  };
  const { manifests } = parseManifest(await archive.bytes(index, MANIFEST_LIMIT), `index.json of ${name}`, MEDIA_TYPES.index);
  return openImage(blobs, manifests, platform);
}

const isManifestType = (mediaType: string): boolean =>
  isIndex(mediaType) || mediaType === MEDIA_TYPES.manifest || mediaType === MEDIA_TYPES.dockerManifest;
