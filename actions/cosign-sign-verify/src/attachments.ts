import {
  type Descriptor,
  fallbackTag,
  type LegacyLayer,
  legacyTag,
  listReferrers,
  type ManifestContent,
  type Repository,
  readLegacy,
} from '@sovereign-actions/oci';

/** Where the signatures of an image are kept: a registry, or an OCI layout. Whatever it gives is what its digest says. */
export interface AttachmentStore {
  /** What refers to a manifest, and what its fallback tag lists where the store would not look there. */
  referrers(digest: string): Promise<{ listed: readonly Descriptor[]; underTag?: readonly Descriptor[] }>;
  manifest(digest: string): Promise<ManifestContent | undefined>;
  blobBytes(descriptor: Descriptor, limit: number): Promise<Buffer>;
  /** The layers of cosign 2, none where there are none. */
  legacy(digest: string, kind: 'sig' | 'att'): Promise<readonly LegacyLayer[]>;
  /** How findings name what holds the layers. */
  legacyName(digest: string, kind: 'sig' | 'att'): string;
}

/**
 * The attachments of an image whose list is asked for at once: what is known by its digest need not wait until it was read.
 * The list is given once, as it was then; whoever asks again gets a new one.
 */
export function attachmentsOf(repository: Repository, digest: string): AttachmentStore {
  const store = registryAttachments(repository);
  let early: ReturnType<AttachmentStore['referrers']> | undefined = store.referrers(digest);
  // Its failure counts where the list is used.
  early.catch(() => undefined);
  return {
    ...store,
    referrers: (wanted) => {
      const asked = wanted === digest ? early : undefined;
      if (asked) early = undefined;
      return asked ?? store.referrers(wanted);
    },
  };
}

/** The attachments of an image in a registry. */
export function registryAttachments(repository: Repository): AttachmentStore {
  return {
    async referrers(digest) {
      const [{ descriptors, source }, tagged] = await Promise.all([
        listReferrers(repository, digest),
        repository.manifest(fallbackTag(digest)),
      ]);
      return { listed: descriptors, ...(source === 'api' && tagged && { underTag: tagged.manifest.manifests }) };
    },
    manifest: (digest) => repository.manifest(digest),
    blobBytes: (descriptor, limit) => repository.blobBytes(descriptor, limit),
    legacy: (digest, kind) => readLegacy(repository, digest, kind),
    legacyName: legacyTag,
  };
}

/**
 * The bundles of a store that may hold statements of the types. Annotations choose, so that not all need be read: one that says
 * something else than what is signed only makes its own bundle unseen.
 */
export const onlyLikely = (store: AttachmentStore, predicateTypes: readonly string[]): AttachmentStore => ({
  ...store,
  referrers: async (digest) => {
    const { listed } = await store.referrers(digest);
    const types = listed.map(({ annotations }) => annotations?.['dev.sigstore.bundle.predicateType']);
    return { listed: listed.filter((_, index) => types[index] === undefined || predicateTypes.includes(types[index])) };
  },
  legacy: async () => [],
});
