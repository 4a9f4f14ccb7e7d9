import { isObject } from '@sovereign-actions/core';
import type { Expected } from '../digest.ts';
import { isDigest } from '../digest.ts';
import { registryError } from '../errors.ts';
import { type Descriptor, isIndex, MANIFEST_LIMIT, MANIFEST_TYPES, type ManifestContent, MEDIA_TYPES, parseManifest } from '../manifest.ts';
import type { Blobs } from './blobs.ts';
import type { Layer } from './layer.ts';
import { formatPlatform, isFor, type Platform, platformOf } from './platform.ts';

/** An image that can be read. */
export interface PulledImage {
  /** Where it is: a registry's repository, a folder or an archive. */
  source: string;
  /** Its manifest; a docker archive has none. */
  manifest?: Descriptor;
  /** The index that it was chosen from. */
  index?: Descriptor;
  config: Expected;
  platform: Platform | undefined;
  /** The lowest first. */
  layers: readonly Layer[];
  /** Of the manifest, over those of the descriptor that names it. */
  annotations: Readonly<Record<string, string>>;
  /** What the image is called where it lies: references, with or without a registry, or tags alone. */
  names: readonly string[];
  /** Gives up what is being fetched; to be called when the image has been read or will not be. */
  close?(): void;
}

const LARGEST_CONFIG = 16 * 1024 * 1024;
const MOST_LAYERS = 1000;
const MOST_IMAGES = 1000;
const DEEPEST_INDEX = 3;
const CONFIG_TYPES: readonly string[] = [MEDIA_TYPES.config, 'application/vnd.docker.container.image.v1+json'];
const LAYER = /^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:[.+](?:gzip|zstd))?)$/;

/** One image of several. */
interface Candidate {
  descriptor: Descriptor;
  platform: Platform | undefined;
  index: Descriptor | undefined;
}

/**
 * Chooses the image that is meant, and opens it. Attestations and other artifacts beside images are none.
 * @param platform needed where there are several
 * @throws IMAGE_AMBIGUOUS, IMAGE_INVALID, IMAGE_UNSUPPORTED, CONTENT_MISMATCH
 */
export async function openImage(blobs: Blobs, tops: readonly Descriptor[], platform: Platform | undefined): Promise<PulledImage> {
  const candidates = await candidatesOf(blobs, tops);
  const [only] = candidates;
  // What a config says is right; an index may leave it out.
  if (candidates.length > 1) for (const candidate of candidates) candidate.platform ??= await statedPlatform(blobs, candidate.descriptor);
  const fitting =
    candidates.length > 1 && platform ? candidates.filter((one) => one.platform && isFor(one.platform, platform)) : candidates;
  const [chosen] = fitting;
  if (!only || !chosen || fitting.length > 1) throw ambiguous(blobs, candidates, platform);
  const content = await manifestOf(blobs, chosen.descriptor);
  const image = await imageOf(blobs, content);
  if (platform && image.platform && !isFor(image.platform, platform))
    throw ambiguous(blobs, [{ ...chosen, platform: image.platform }], platform);
  const annotations = { ...chosen.descriptor.annotations, ...content.manifest.annotations };
  return {
    ...image,
    ...(chosen.index && { index: chosen.index }),
    annotations,
    names: namesOf([...tops, chosen.descriptor], tops.length === 1),
  };
}

async function candidatesOf(blobs: Blobs, tops: readonly Descriptor[]): Promise<Candidate[]> {
  const candidates = new Map<string, Candidate>();
  const visit = async (descriptor: Descriptor, index: Descriptor | undefined, depth: number): Promise<void> => {
    if (candidates.has(descriptor.digest) || isBeside(descriptor)) return;
    if (!isIndex(descriptor.mediaType)) {
      candidates.set(descriptor.digest, { descriptor, platform: platformOf(descriptor.platform), index });
      if (candidates.size > MOST_IMAGES) throw invalid(blobs, `it has more than ${MOST_IMAGES} images`);
      return;
    }
    if (depth > DEEPEST_INDEX) throw invalid(blobs, `it has indexes more than ${DEEPEST_INDEX} deep`);
    const { manifest } = await manifestOf(blobs, descriptor);
    for (const child of manifest.manifests) await visit(child, descriptor, depth + 1);
  };
  for (const top of tops) await visit(top, undefined, 1);
  return [...candidates.values()];
}

/** Whether what an index lists is no image: an attestation, an artifact, or of a type that is not known, which is to be passed over. */
function isBeside({ mediaType, artifactType, annotations, platform }: Descriptor): boolean {
  return (
    !MANIFEST_TYPES.includes(mediaType) ||
    artifactType !== undefined ||
    annotations?.['vnd.docker.reference.type'] !== undefined ||
    platformOf(platform)?.os === 'unknown'
  );
}

async function manifestOf(blobs: Blobs, descriptor: Descriptor): Promise<ManifestContent> {
  const bytes = await blobs.bytes(descriptor, MANIFEST_LIMIT);
  const manifest = parseManifest(bytes, `manifest ${descriptor.digest} of ${blobs.name}`, descriptor.mediaType);
  return { descriptor, bytes, manifest };
}

/** What the config of an image among several says; undefined for what is none. */
async function statedPlatform(blobs: Blobs, descriptor: Descriptor): Promise<Platform | undefined> {
  const { config } = (await manifestOf(blobs, descriptor)).manifest;
  if (!config || !CONFIG_TYPES.includes(config.mediaType)) return undefined;
  return parseConfig(blobs.name, await blobs.bytes(config, LARGEST_CONFIG)).platform;
}

async function imageOf(blobs: Blobs, { descriptor, manifest }: ManifestContent): Promise<Omit<PulledImage, 'annotations' | 'names'>> {
  const { config, layers, artifactType } = manifest;
  if (!config || !CONFIG_TYPES.includes(config.mediaType))
    throw unsupported(`${descriptor.digest} of ${blobs.name} is no container image, but of type ${artifactType ?? config?.mediaType}`);
  if (layers.length > MOST_LAYERS) throw invalid(blobs, `the image ${descriptor.digest} has ${layers.length} layers`);
  const { diffIds, platform } = parseConfig(blobs.name, await blobs.bytes(config, LARGEST_CONFIG));
  if (diffIds.length !== layers.length)
    throw invalid(blobs, `the image ${descriptor.digest} has ${layers.length} layers, and its config tells of ${diffIds.length}`);
  const { mediaType, digest, size } = descriptor;
  return {
    source: blobs.name,
    manifest: { mediaType, digest, size },
    config: { digest: config.digest, size: config.size },
    platform,
    layers: layers.map((layer, index) => layerOf(blobs, layer, diffIds[index] as string)),
  };
}

function layerOf(blobs: Blobs, descriptor: Descriptor, diffId: string): Layer {
  const { mediaType, digest, size } = descriptor;
  if (!LAYER.test(mediaType)) throw unreadableLayer(digest, mediaType);
  return { name: digest, digest, size, mediaType, diffId, open: () => blobs.stream(descriptor) };
}

function unreadableLayer(digest: string, mediaType: string) {
  if (/\+encrypted$/.test(mediaType))
    return unsupported(`The layer ${digest} is encrypted`, 'Decrypt the image first, or name the image from before its encryption.');
  if (/nondistributable|\.foreign\./.test(mediaType))
    return unsupported(
      `The layer ${digest} is one that registries do not hold (${mediaType})`,
      'Build the image on a base whose layers are in the registry, or name its unpacked files with "rootfs".',
    );
  return unsupported(`The layer ${digest} is of type ${mediaType}, which is no layer of files`);
}

/** The two things of a config that are needed: the digests of the layers, and what it runs on. @throws IMAGE_INVALID */
export function parseConfig(source: string, bytes: Uint8Array): { diffIds: readonly string[]; platform: Platform | undefined } {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    value = undefined;
  }
  const rootfs = isObject(value) ? value.rootfs : undefined;
  const diffIds = isObject(rootfs) ? rootfs.diff_ids : undefined;
  // Without layers, Go's programs write null.
  if (!isObject(rootfs) || !(diffIds === null || (Array.isArray(diffIds) && diffIds.every(isDigest))))
    throw registryError(
      'IMAGE_INVALID',
      `The config of the image in ${source} does not list its layers by SHA-256.`,
      'Build the image anew.',
    );
  return { diffIds: diffIds ?? [], platform: platformOf(value) };
}

/** Names that a layout gives: of the image itself, and of the index around it where there is one alone. */
function namesOf(descriptors: readonly Descriptor[], alone: boolean): string[] {
  const named = alone ? descriptors : descriptors.slice(-1);
  const names = named.flatMap(({ annotations = {} }) => [
    annotations['io.containerd.image.name'],
    annotations['org.opencontainers.image.ref.name'],
  ]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

function ambiguous(blobs: Blobs, candidates: readonly Candidate[], platform: Platform | undefined) {
  const lines = candidates.map(({ descriptor, platform: own }) => {
    const name = descriptor.annotations?.['org.opencontainers.image.ref.name'];
    return `${own ? formatPlatform(own) : 'no platform'} ${descriptor.digest}${name === undefined ? '' : ` ${name.slice(0, 100)}`}`;
  });
  const platforms = [...new Set(candidates.flatMap(({ platform: own }) => (own ? [formatPlatform(own)] : [])))];
  const listed = `${platforms.slice(0, 20).join(', ')}${platforms.length > 20 ? ' and others' : ''}`;
  if (candidates.length === 0)
    return registryError('IMAGE_AMBIGUOUS', `There is no image in ${blobs.name}.`, 'Check what was built and pushed.');
  if (platform)
    return registryError(
      'IMAGE_AMBIGUOUS',
      `${blobs.name} does not have exactly one image for ${formatPlatform(platform)}; it has ${listed || 'images without a platform'}.`,
      'Name another "platform", or the image itself by its digest.',
      { details: lines },
    );
  return registryError(
    'IMAGE_AMBIGUOUS',
    `${blobs.name} has ${candidates.length} images, for ${listed || 'no platform'}.`,
    'Choose one with "platform", or name the image itself by its digest.',
    { details: lines },
  );
}

const invalid = (blobs: Blobs, why: string) =>
  registryError('IMAGE_INVALID', `${blobs.name} cannot be read: ${why}.`, 'Build the image anew.');
const unsupported = (what: string, fix = 'Name a container image.') => registryError('IMAGE_UNSUPPORTED', `${what}.`, fix);
