import { inParallel } from '@sovereign-actions/core';
import { digestOf } from './digest.ts';
import { registryError } from './errors.ts';
import { type Descriptor, MEDIA_TYPES } from './manifest.ts';
import { addToFallback, listReferrers } from './referrers.ts';
import type { Repository } from './repository.ts';

/** Something that is attached to an image: one blob with a type. */
export interface Artifact {
  bytes: Uint8Array;
  artifactType: string;
  annotations: Readonly<Record<string, string>>;
}

const EMPTY = Buffer.from('{}');
/** At a time: what is attached is small, and each round takes as long as the network does. */
const WRITES = 16;

/**
 * Attaches artifacts to a subject as referrers, in the shape that cosign 3 writes for Sigstore bundles: an image manifest
 * with the empty config and one layer. Where the registry does not list them itself, the fallback tag is written, once
 * for all of them.
 * @returns descriptors with artifact type and annotations, in the order of the artifacts
 */
export async function attachArtifacts(repository: Repository, subject: Descriptor, artifacts: readonly Artifact[]): Promise<Descriptor[]> {
  if (artifacts.length === 0) return [];
  const empty: Descriptor = { mediaType: MEDIA_TYPES.empty, digest: digestOf(EMPTY), size: EMPTY.length };
  const manifests = artifacts.map(({ bytes, artifactType, annotations }) => {
    const layer = { mediaType: artifactType, digest: digestOf(bytes), size: bytes.length };
    const text = JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA_TYPES.manifest,
      artifactType,
      config: { ...empty, artifactType },
      layers: [layer],
      subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
      annotations,
    });
    return { bytes: Buffer.from(text), layer };
  });
  const blobs = new Map([[empty.digest, { expected: empty, bytes: EMPTY as Uint8Array }]]);
  artifacts.forEach(({ bytes }, index) => {
    const expected = (manifests[index] as (typeof manifests)[number]).layer;
    blobs.set(expected.digest, { expected, bytes });
  });
  await inParallel([...blobs.values()], WRITES, ({ expected, bytes }) => repository.uploadBlob(expected, () => bytes));
  const stored = await inParallel(manifests, WRITES, ({ bytes }) => repository.putManifest(bytes, MEDIA_TYPES.manifest));
  const attached = stored.map(
    ({ descriptor }, index): Descriptor => ({ ...descriptor, annotations: { ...(artifacts[index] as Artifact).annotations } }),
  );
  const unlisted = attached.filter((_, index) => !stored[index]?.subjectListed);
  if (unlisted.length > 0) await listAttached(repository, subject.digest, unlisted);
  return attached;
}

/** Lists what the registry did not confirm to have listed. Some have the API and leave out the header that says so. */
export async function listAttached(repository: Repository, subject: string, added: readonly Descriptor[]): Promise<void> {
  const { descriptors, source } = await listReferrers(repository, subject);
  if (source === 'tag') return addToFallback(repository, subject, added);
  const digests = new Set(descriptors.map(({ digest }) => digest));
  const lost = added.find(({ digest }) => !digests.has(digest));
  if (lost)
    throw registryError(
      'REGISTRY_RESPONSE_INVALID',
      `${repository.name} stored ${lost.digest} and does not list it as a referrer of ${subject}.`,
      'Check the version of the registry: its referrers API does not do what the OCI specification 1.1 says.',
    );
}
