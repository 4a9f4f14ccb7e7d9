import { createHash } from 'node:crypto';
import { messageOf, SovereignError } from '@sovereign-actions/core';
import { registryError } from '../errors.ts';
import { readTar, TarProblem, type TarVisitor } from '../tar/read.ts';
import { decompressed } from './compression.ts';

/** One layer of an image: an archive of what it changes in those below. */
export interface Layer {
  /** For messages: its digest, or its name in an archive without digests. */
  name: string;
  /** Digest of the blob as it is stored; not known in a docker archive. */
  digest?: string;
  /** Bytes of the blob as it is stored. */
  size: number;
  mediaType: string;
  /** Digest of the archive without compression, from the image's config. */
  diffId: string;
  /** The blob, checked against its digest where it has one. Each call begins anew. A chunk is good until the sixteenth after it. */
  open(): AsyncIterable<Uint8Array>;
}

/** Bytes that all layers of an image together may unpack to, counted down. */
export class UnpackLimit {
  left = 64 * 1024 ** 3;

  /** @throws IMAGE_TOO_LARGE */
  take(bytes: number, layer: Layer): void {
    this.left -= bytes;
    if (this.left < 0)
      throw registryError(
        'IMAGE_TOO_LARGE',
        `The image unpacks to more than 64 GiB, in its layer ${layer.name} of ${layer.size} bytes.`,
        'Find out what the layer is made of: a few bytes can unpack to any size. Build it without.',
      );
  }
}

/** What a layer may be larger without its compression, once it has unpacked to more than a harmless size. */
const LARGEST_RATIO = 500;
const HARMLESS = 4 * 1024 ** 3;

/**
 * Reads all entries of a layer in their order, streaming. What the visitor got counts only when this has ended without an
 * error: then both digests of the layer are right.
 * @throws CONTENT_MISMATCH, IMAGE_INVALID, IMAGE_TOO_LARGE
 */
export async function readLayer(layer: Layer, visitor: TarVisitor, limit: UnpackLimit): Promise<void> {
  try {
    await readTar(unpacked(layer, limit), visitor);
  } catch (error) {
    if (!(error instanceof TarProblem)) throw error;
    // What is altered is damaged as well, and that it is altered is what one must know.
    for await (const _ of unpacked(layer, limit));
    throw damaged(layer, `is not a tar archive that can be read: at byte ${error.position}, ${error.message}`, error);
  }
}

/** The archive of a layer; the end of the iteration is the proof of its digests. */
async function* unpacked(layer: Layer, limit: UnpackLimit): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of decompressed(layer.open())) {
      size += chunk.length;
      limit.take(chunk.length, layer);
      if (size > HARMLESS && size > layer.size * LARGEST_RATIO)
        throw registryError(
          'IMAGE_TOO_LARGE',
          `The layer ${layer.name} of ${layer.size} bytes unpacks to more than ${LARGEST_RATIO} times as much.`,
          'Find out what the layer is made of. Build it without what is only there to be large.',
        );
      hash.update(chunk);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof SovereignError || error instanceof TarProblem) throw error;
    for await (const _ of layer.open());
    throw damaged(layer, `cannot be unpacked: ${messageOf(error)}`, error);
  }
  const actual = `sha256:${hash.digest('hex')}`;
  if (actual !== layer.diffId)
    throw registryError(
      'CONTENT_MISMATCH',
      `The layer ${layer.name} unpacks to ${actual}, and the image's config says ${layer.diffId}.`,
      'Do not use this image. It was altered, or put together by a tool that does not check: build it anew.',
    );
}

const damaged = (layer: Layer, what: string, cause: unknown) =>
  registryError('IMAGE_INVALID', `The layer ${layer.name} ${what}.`, 'Build the image anew, or find out which tool made the layer.', {
    cause,
  });
