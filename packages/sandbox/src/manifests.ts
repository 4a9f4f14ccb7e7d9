import { isObject } from '@sovereign-actions/core';
import { Refusal } from './http.ts';
import type { Manifest, Repository } from './repositories.ts';

const INDEX_TYPES = ['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json'];
const MANIFEST_TYPES = ['application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json'];

const invalid = (why: string) => new Refusal(400, 'MANIFEST_INVALID', why);

/**
 * Reads a pushed manifest and checks it as ECR does: a known media type that agrees with the body, and everything it lists is there.
 * A subject need not exist yet.
 * @throws MANIFEST_INVALID, MANIFEST_BLOB_UNKNOWN
 */
export function readManifest(bytes: Buffer, contentType: string, digest: string, repository: Repository): Manifest {
  const mediaType = (contentType.split(';')[0] as string).trim();
  const index = INDEX_TYPES.includes(mediaType);
  if (!index && !MANIFEST_TYPES.includes(mediaType))
    throw new Refusal(415, 'MANIFEST_INVALID', `Manifest media type "${mediaType.slice(0, 128)}" is not supported.`);
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalid('The manifest is not JSON.');
  }
  if (!isObject(body) || body.schemaVersion !== 2) throw invalid('The manifest is not an object with schemaVersion 2.');
  if (body.mediaType !== undefined && body.mediaType !== mediaType)
    throw invalid('The mediaType of the body differs from the Content-Type.');

  const config = index ? undefined : descriptorOf(body.config, 'config');
  for (const listed of list(body[index ? 'manifests' : 'layers'], index ? 'manifests' : 'layers')) {
    if (index ? !repository.manifests.has(listed.digest) : !listed.foreign && repository.blobs.get(listed.digest)?.length !== listed.size)
      throw absent(listed.digest);
  }
  if (config && repository.blobs.get(config.digest)?.length !== config.size) throw absent(config.digest);

  const subject = body.subject === undefined ? undefined : descriptorOf(body.subject, 'subject').digest;
  const artifactType = text(body.artifactType) ?? config?.mediaType;
  const annotations = isObject(body.annotations)
    ? Object.entries(body.annotations).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    : [];
  return {
    digest,
    mediaType,
    bytes,
    ...(subject !== undefined && { subject }),
    ...(artifactType !== undefined && { artifactType }),
    ...(annotations.length > 0 && { annotations: Object.fromEntries(annotations) }),
  };
}

function descriptorOf(value: unknown, name: string): { digest: string; size: number; mediaType?: string; foreign: boolean } {
  if (
    !isObject(value) ||
    typeof value.digest !== 'string' ||
    !/^sha256:[0-9a-f]{64}$/.test(value.digest) ||
    !Number.isSafeInteger(value.size)
  ) {
    throw invalid(`"${name}" is not a descriptor with a SHA-256 digest and a size.`);
  }
  const mediaType = text(value.mediaType);
  return {
    digest: value.digest,
    size: value.size as number,
    foreign: /foreign|nondistributable/.test(mediaType ?? ''),
    ...(mediaType !== undefined && { mediaType }),
  };
}

function list(value: unknown, name: string) {
  if (!Array.isArray(value)) throw invalid(`"${name}" is not a list.`);
  return value.map((item) => descriptorOf(item, name));
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const absent = (digest: string) =>
  new Refusal(400, 'MANIFEST_BLOB_UNKNOWN', `The manifest refers to ${digest}, which is not in the repository with that size.`);
