import { inParallel } from '@sovereign-actions/core';
import { type Descriptor, fallbackTag, type LayoutStore, legacyTag, type Reference, registryError } from '@sovereign-actions/oci';
import type { AttachmentStore } from './attachments.ts';

/** Bytes of one legacy layer. */
const MAX_LAYER = 48 * 1024 * 1024;
/** The reference name of an entry of a layout; some tools write the whole reference there. */
const NAME = 'org.opencontainers.image.ref.name';
/** What `cosign save` calls an entry, whatever its image: whose the layers are is in what is signed. */
const COSIGN_KIND = { sig: 'dev.cosignproject.cosign/sigs', att: 'dev.cosignproject.cosign/atts' } as const;

const isNamed = ({ annotations }: Descriptor, tag: string): boolean =>
  annotations?.[NAME] === tag || annotations?.[NAME]?.endsWith(`:${tag}`) === true;

/**
 * The attachments of an image in an OCI layout: manifests that name it as their subject, as oras copies them, and what cosign 2
 * saved. Nothing is asked but the files.
 */
export function layoutAttachments({ entries, manifests, blobBytes }: LayoutStore): AttachmentStore {
  const legacyEntries = (digest: string, kind: 'sig' | 'att') =>
    entries.filter((entry) => isNamed(entry, legacyTag(digest, kind)) || entry.annotations?.kind === COSIGN_KIND[kind]);
  return {
    async referrers(digest) {
      const listed = [...manifests.values()].flatMap(({ descriptor, manifest }) =>
        manifest.subject?.digest === digest ? [descriptor] : [],
      );
      const underTag = entries
        .filter((entry) => isNamed(entry, fallbackTag(digest)))
        .flatMap((entry) => manifests.get(entry.digest)?.manifest.manifests ?? []);
      return { listed, ...(underTag.length > 0 && { underTag }) };
    },
    manifest: async (digest) => manifests.get(digest),
    blobBytes,
    async legacy(digest, kind) {
      const layers = legacyEntries(digest, kind).flatMap((entry) => manifests.get(entry.digest)?.manifest.layers ?? []);
      return inParallel(layers, 4, async (descriptor) => ({
        descriptor,
        annotations: descriptor.annotations ?? {},
        bytes: await blobBytes(descriptor, MAX_LAYER),
      }));
    },
    legacyName: legacyTag,
  };
}

/**
 * The image of a layout that a reference names: by its digest, by its tag, or as the only one that is no attachment.
 * @throws IMAGE_MISSING
 */
export function imageInLayout(
  { entries, manifests }: LayoutStore,
  { tag, digest }: Pick<Reference, 'tag' | 'digest'>,
  folder: string,
): string {
  const images = entries.filter(
    (entry) =>
      manifests.get(entry.digest)?.manifest.subject === undefined &&
      !Object.values(COSIGN_KIND).some((kind) => entry.annotations?.kind === kind) &&
      !/(?:^|:)sha256-[0-9a-f]{64}(?:\.(?:sig|att|sbom))?$/.test(entry.annotations?.[NAME] ?? ''),
  );
  const named =
    digest === undefined
      ? images.filter((entry) => tag !== undefined && isNamed(entry, tag))
      : images.filter((entry) => entry.digest === digest);
  // Where the layout gives its image no name, there is nothing to compare the tag with.
  const unnamed = digest === undefined && images.length === 1 && images[0]?.annotations?.[NAME] === undefined;
  const found = new Set((unnamed ? images : named).map((entry) => entry.digest));
  const [only] = found;
  if (only !== undefined && found.size === 1) return only;
  throw registryError(
    'IMAGE_MISSING',
    `The layout ${folder} has ${found.size} images ${digest ?? tag ?? 'without a name'}, of ${images.length} in all.`,
    'Name the image by its digest, which index.json of the layout tells.',
  );
}
