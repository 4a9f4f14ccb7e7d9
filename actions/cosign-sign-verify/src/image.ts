import type { Context } from '@sovereign-actions/core';
import {
  createRegistryClient,
  type Descriptor,
  isIndex,
  type Layout,
  type Manifest,
  parseReference,
  type Reference,
  type Repository,
  readLayout,
  registryError,
} from '@sovereign-actions/oci';
import { type AttachmentStore, attachmentsOf } from './attachments.ts';
import { signVerifyError } from './errors.ts';

/** An image that is settled: from here on only its digest counts. */
export interface Image {
  reference: Reference;
  repository: Repository;
  subject: Descriptor;
  /** Every manifest below an index, where they are signed too; else none. */
  platforms: readonly Descriptor[];
  /** Set when the image is still to be pushed. */
  layout?: Layout;
  /** What was attached when the step began. */
  attachments: AttachmentStore;
}

const MAX_MANIFESTS = 1000;
const MAX_DEPTH = 3;

/**
 * Resolves the reference once.
 * @param recursive whether the manifests below an index count too
 * @throws REFERENCE_INVALID, REGISTRY_OUTSIDE, IMAGE_MISSING, IMAGE_MOVED, LAYOUT_INVALID, SIGN_INPUTS
 */
export async function settleImage(
  context: Context,
  text: string,
  { layout: layoutPath, recursive }: { layout?: string | undefined; recursive: boolean },
): Promise<Image> {
  const { boundary, fetch, registryCredentials: credentials } = context;
  const reference = parseReference(text);
  const repository = createRegistryClient({ boundary, fetch, credentials }).repository(reference);
  const moved = (digest: string, source: string) =>
    signVerifyError(
      'IMAGE_MOVED',
      `${text} should be ${reference.digest}, and ${source} is ${digest}.`,
      'Find out who moved the tag or built again; sign the digest that the build printed.',
    );
  if (layoutPath !== undefined) {
    const layout = await readLayout(context.files.resolve(layoutPath));
    const subject = layout.root.descriptor;
    if (reference.digest !== undefined && reference.digest !== subject.digest) throw moved(subject.digest, `the layout ${layoutPath}`);
    const platforms = recursive ? layout.children.map(({ descriptor }) => descriptor) : [];
    return { reference, repository, subject, platforms, layout, attachments: attachmentsOf(repository, subject.digest) };
  }
  const name = reference.tag ?? reference.digest;
  if (name === undefined)
    throw signVerifyError(
      'SIGN_INPUTS',
      `${text} has neither a tag nor a digest.`,
      'Add ":TAG" or "@sha256:DIGEST"; no tag is ever assumed.',
    );
  const early = reference.digest === undefined ? undefined : attachmentsOf(repository, reference.digest);
  const content = await repository.manifest(name);
  if (!content) throw registryError('IMAGE_MISSING', `There is no image ${text}.`, 'Push it first, or give its OCI layout with "layout".');
  const { descriptor, manifest } = content;
  if (reference.digest !== undefined && reference.digest !== descriptor.digest) throw moved(descriptor.digest, `the tag ${reference.tag}`);
  return {
    reference,
    repository,
    subject: descriptor,
    platforms: recursive ? await manifestsBelow(repository, manifest, text) : [],
    attachments: early ?? attachmentsOf(repository, descriptor.digest),
  };
}

/** Every manifest below an index, each once. Indexes in an index are opened. @throws IMAGE_MISSING, CONTENT_TOO_LARGE */
async function manifestsBelow(repository: Repository, root: Manifest, name: string): Promise<Descriptor[]> {
  const found = new Map<string, Descriptor>();
  const visit = async ({ manifests }: Manifest, depth: number): Promise<void> => {
    for (const descriptor of manifests) {
      if (found.has(descriptor.digest)) continue;
      if (found.size === MAX_MANIFESTS || depth > MAX_DEPTH)
        throw registryError(
          'CONTENT_TOO_LARGE',
          `${name} has more than ${MAX_MANIFESTS} manifests, or indexes more than ${MAX_DEPTH} deep.`,
          'Check that it is the image that you mean.',
        );
      found.set(descriptor.digest, descriptor);
      if (!isIndex(descriptor.mediaType)) continue;
      const content = await repository.manifest(descriptor.digest);
      if (!content)
        throw registryError('IMAGE_MISSING', `${name} names ${descriptor.digest}, which is not there.`, 'Push the image again, whole.');
      await visit(content.manifest, depth + 1);
    }
  };
  await visit(root, 1);
  return [...found.values()];
}
