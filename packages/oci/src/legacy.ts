import { inParallel, isObject } from '@sovereign-actions/core';
import { digestOf } from './digest.ts';
import { registryError } from './errors.ts';
import { type Descriptor, isIndex, MANIFEST_LIMIT, type ManifestContent, MEDIA_TYPES } from './manifest.ts';
import { fallbackTag } from './referrers.ts';
import type { Repository } from './repository.ts';
import { mergeUnderTag } from './tag-merge.ts';

/** What cosign 2 kept of an image, each kind as the layers of one image under one tag: signatures, attestations, SBOMs. */
export type LegacyKind = 'sig' | 'att' | 'sbom';

/** A layer under a legacy tag. Its annotations come from the manifest, which nobody signs. */
export interface LegacyLayer {
  descriptor: Descriptor;
  annotations: Readonly<Record<string, string>>;
  bytes: Buffer;
}

/** A layer that is to be stored. */
export interface NewLegacyLayer {
  mediaType: string;
  annotations: Readonly<Record<string, string>>;
  bytes: Uint8Array;
}

/** Bytes of one layer, and of all that one tag holds. */
const LAYER_LIMIT = 48 * 1024 * 1024;
const TOTAL_LIMIT = 256 * 1024 * 1024;
const MAX_LAYERS = 1000;
const TRANSFERS = 4;

/** The tag under which cosign 2 keeps a kind: `sha256-<hex>.sig`, `.att` or `.sbom`. */
export const legacyTag = (digest: string, kind: LegacyKind): string => `${fallbackTag(digest)}.${kind}`;

/**
 * The layers under a legacy tag, none where there is no such tag. They are whole and what their digests say; that they are
 * about this image is what the caller has to find in what is signed.
 * @throws REGISTRY_RESPONSE_INVALID, CONTENT_MISMATCH, CONTENT_TOO_LARGE
 */
export async function readLegacy(repository: Repository, subjectDigest: string, kind: LegacyKind): Promise<LegacyLayer[]> {
  const tag = legacyTag(subjectDigest, kind);
  const layers = layersOf(await repository.manifest(tag), tag, repository.name);
  const total = layers.reduce((sum, { size }) => sum + size, 0);
  if (layers.length > MAX_LAYERS || total > TOTAL_LIMIT)
    throw registryError(
      'CONTENT_TOO_LARGE',
      `The tag ${tag} of ${repository.name} holds ${layers.length} layers with ${total} bytes; this step reads at most ${MAX_LAYERS} with ${TOTAL_LIMIT}.`,
      'Check what is attached to the image.',
    );
  return inParallel(layers, TRANSFERS, async (descriptor) => ({
    descriptor,
    annotations: descriptor.annotations ?? {},
    bytes: await repository.blobBytes(descriptor, LAYER_LIMIT),
  }));
}

/**
 * Adds layers to what a legacy tag holds, in the shape that cosign 2 writes. Layers that are there already, with the same
 * annotations, are not added again. Other writers' layers stay: the tag is read again until ours are beside them.
 * @throws TAG_IMMUTABLE where the tag holds something and may not be written again, REFERRERS_CONTENDED
 */
export async function appendLegacy(
  repository: Repository,
  subject: Pick<Descriptor, 'digest'>,
  kind: LegacyKind,
  layers: readonly NewLegacyLayer[],
): Promise<void> {
  const tag = legacyTag(subject.digest, kind);
  const added = layers.map(({ mediaType, annotations, bytes }): Descriptor => {
    return { mediaType, digest: digestOf(bytes), size: bytes.length, annotations: { ...annotations } };
  });
  const blobs = new Map(added.map((descriptor, index) => [descriptor.digest, { descriptor, bytes: layers[index]?.bytes ?? '' }]));
  await inParallel([...blobs.values()], TRANSFERS, ({ descriptor, bytes }) => repository.putBlob(descriptor, () => bytes));
  await merge(repository, tag, added, undefined);
}

/**
 * Puts an image of the legacy kind under its tag, or adds its layers to what the tag holds. Its blobs are there.
 * @throws TAG_IMMUTABLE, REFERRERS_CONTENDED
 */
export async function mergeLegacy(repository: Repository, tag: string, image: ManifestContent): Promise<void> {
  await merge(repository, tag, image.manifest.layers, image);
}

async function merge(repository: Repository, tag: string, added: readonly Descriptor[], whole: ManifestContent | undefined): Promise<void> {
  const merged = await mergeUnderTag(repository, tag, async (content) => {
    if (whole && content?.descriptor.digest === whole.descriptor.digest) return undefined;
    if (whole && !content) return { bytes: whole.bytes, mediaType: whole.manifest.mediaType };
    const present = layersOf(content, tag, repository.name);
    const known = new Set(present.map(identity));
    const absent = added.filter((layer) => !known.has(identity(layer)));
    return absent.length === 0 ? undefined : imageOf(repository, content, [...present, ...absent]);
  });
  if (!merged)
    throw registryError(
      'REFERRERS_CONTENDED',
      `Others keep overwriting the tag ${tag} of ${repository.name}, so what was added to it may be lost.`,
      'Sign one image from one job at a time, or store Sigstore bundles, which need no tag where the registry has the referrers API.',
    );
}

/** The same bytes with another annotation are another signature: cosign keeps the signature itself in one. */
const identity = ({ digest, mediaType, annotations = {} }: Descriptor): string =>
  JSON.stringify([digest, mediaType, Object.entries(annotations).sort()]);

/** An image of the layers, with what the manifest before it said beside them, and its config stored. */
async function imageOf(repository: Repository, before: ManifestContent | undefined, layers: readonly Descriptor[]) {
  const config = Buffer.from(
    JSON.stringify({
      architecture: '',
      created: '0001-01-01T00:00:00Z',
      history: layers.map(() => ({ created: '0001-01-01T00:00:00Z' })),
      os: '',
      // The layers are not compressed, so each is its own diff id.
      rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
      config: {},
    }),
  );
  const descriptor: Descriptor = { mediaType: MEDIA_TYPES.config, digest: digestOf(config), size: config.length };
  await repository.putBlob(descriptor, () => config);
  const raw: unknown = before === undefined ? {} : JSON.parse(before.bytes.toString('utf8'));
  const mediaType = before?.manifest.mediaType ?? MEDIA_TYPES.manifest;
  const bytes = Buffer.from(JSON.stringify({ ...(isObject(raw) && raw), schemaVersion: 2, mediaType, config: descriptor, layers }));
  if (bytes.length > MANIFEST_LIMIT)
    throw registryError(
      'CONTENT_TOO_LARGE',
      `A legacy tag of ${repository.name} would hold a manifest of ${bytes.length} bytes; registries take at most ${MANIFEST_LIMIT}.`,
      'Store Sigstore bundles, which are a manifest each.',
    );
  return { bytes, mediaType };
}

function layersOf(content: ManifestContent | undefined, tag: string, name: string): readonly Descriptor[] {
  if (content === undefined) return [];
  if (!isIndex(content.manifest.mediaType)) return content.manifest.layers;
  throw registryError(
    'REGISTRY_RESPONSE_INVALID',
    `The tag ${tag} of ${name} is an index, where cosign keeps an image.`,
    'Find out who pushed it, and remove the tag: its name belongs to signatures.',
  );
}
