import { isObject } from '@sovereign-actions/core';
import { isDigest } from './digest.ts';
import { registryError } from './errors.ts';

export const MEDIA_TYPES = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
  empty: 'application/vnd.oci.empty.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
} as const;

/** The manifests that the client asks for and accepts. Schema 1 has no digest of its own bytes and is refused. */
export const MANIFEST_TYPES: readonly string[] = [
  MEDIA_TYPES.manifest,
  MEDIA_TYPES.index,
  MEDIA_TYPES.dockerManifest,
  MEDIA_TYPES.dockerIndex,
];

/** Bytes; the limit that registries have to accept by the distribution specification. */
export const MANIFEST_LIMIT = 4 * 1024 * 1024;

/** OCI content descriptor. Fields that are not read here are kept as they came. */
export interface Descriptor {
  mediaType: string;
  digest: string;
  /** Bytes. */
  size: number;
  artifactType?: string;
  annotations?: Record<string, string>;
  /** What an index says of an image; as it came, so its fields may be anything. */
  platform?: unknown;
}

/** An image manifest or an image index, checked as far as it is used. */
export interface Manifest {
  mediaType: string;
  artifactType?: string;
  config?: Descriptor;
  layers: readonly Descriptor[];
  manifests: readonly Descriptor[];
  subject?: Descriptor;
  annotations: Readonly<Record<string, string>>;
}

/** A manifest with the exact bytes that its digest is of. */
export interface ManifestContent {
  descriptor: Descriptor;
  bytes: Buffer;
  manifest: Manifest;
}

/** True for an image index of either family. */
export const isIndex = (mediaType: string): boolean => mediaType === MEDIA_TYPES.index || mediaType === MEDIA_TYPES.dockerIndex;

/**
 * Parses the bytes of a manifest or index. `declared` is the media type that the registry or descriptor gave; a body
 * that calls itself something else is refused, as the two would be read differently.
 * @throws REGISTRY_RESPONSE_INVALID
 */
export function parseManifest(bytes: Uint8Array, source: string, declared?: string): Manifest {
  const invalid = (why: string) =>
    registryError('REGISTRY_RESPONSE_INVALID', `${source} is not a manifest: ${why}.`, 'Push the image again with a current tool.');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalid('it is not JSON');
  }
  if (!isObject(value)) throw invalid('it is not a JSON object');
  if (value.schemaVersion !== 2) throw invalid('its schemaVersion is not 2');
  const { mediaType = declared, artifactType, config, subject, annotations = {} } = value;
  if (typeof mediaType !== 'string' || !MANIFEST_TYPES.includes(mediaType)) throw invalid('it has no media type that is known');
  if (declared !== undefined && declared !== mediaType) throw invalid(`it came as ${declared} and says that it is ${mediaType}`);
  if (isIndex(mediaType) ? 'layers' in value || 'config' in value : 'manifests' in value)
    throw invalid('it mixes the fields of an image and of an index');
  if (artifactType !== undefined && typeof artifactType !== 'string') throw invalid('its artifactType is not text');
  if (!isTextMap(annotations)) throw invalid('its annotations are not texts');
  const descriptors = (name: 'layers' | 'manifests'): Descriptor[] => {
    const list = value[name] ?? [];
    if (!Array.isArray(list)) throw invalid(`its ${name} are not a list`);
    return list.map((entry, index) => descriptor(entry, `${name}[${index}]`));
  };
  const descriptor = (entry: unknown, name: string): Descriptor => {
    if (!isDescriptor(entry)) throw invalid(`${name} is not a descriptor with media type, SHA-256 digest and size`);
    return entry;
  };
  if (!isIndex(mediaType) && config === undefined) throw invalid('it has no config');
  return {
    mediaType,
    ...(artifactType !== undefined && { artifactType }),
    ...(config !== undefined && { config: descriptor(config, 'config') }),
    layers: descriptors('layers'),
    manifests: descriptors('manifests'),
    ...(subject !== undefined && { subject: descriptor(subject, 'subject') }),
    annotations,
  };
}

const isTextMap = (value: unknown): value is Record<string, string> =>
  isObject(value) && Object.values(value).every((text) => typeof text === 'string');

function isDescriptor(value: unknown): value is Descriptor {
  return (
    isObject(value) &&
    typeof value.mediaType === 'string' &&
    isDigest(value.digest) &&
    Number.isSafeInteger(value.size) &&
    (value.size as number) >= 0 &&
    (value.artifactType === undefined || typeof value.artifactType === 'string') &&
    (value.annotations === undefined || isTextMap(value.annotations))
  );
}
