import type { Context } from '@sovereign-actions/core';
import { createRegistryClient, openLayoutStore, parseReference, readLayout } from '@sovereign-actions/oci';
import { signVerifyError } from './errors.ts';
import type { Image } from './image.ts';
import { imageInLayout, layoutAttachments } from './layout-attachments.ts';

/**
 * An image as it lies in an OCI layout with what is attached to it. Its reference gives the name and, with a digest, the
 * content; no registry is asked.
 * @throws REFERENCE_INVALID, REGISTRY_OUTSIDE, IMAGE_MISSING, IMAGE_MOVED, LAYOUT_INVALID, CONTENT_MISMATCH
 */
export async function imageInFiles(
  context: Context,
  text: string,
  { layout: path, recursive }: { layout: string; recursive: boolean },
): Promise<Image> {
  const { boundary, fetch, registryCredentials: credentials, files } = context;
  const reference = parseReference(text);
  const repository = createRegistryClient({ boundary, fetch, credentials }).repository(reference);
  const folder = files.resolve(path);
  const store = await openLayoutStore(folder);
  const digest = imageInLayout(store, reference, path);
  // The whole image is read: what was verified is what lies there.
  const { root, children } = await readLayout(folder, digest);
  if (reference.tag !== undefined && reference.digest !== undefined && imageInLayout(store, { tag: reference.tag }, path) !== digest)
    throw signVerifyError(
      'IMAGE_MOVED',
      `${text} should be ${digest}, and the tag ${reference.tag} of the layout ${path} is another image.`,
      'Find out who moved the tag or built again; verify the digest that the build printed.',
    );
  return {
    reference,
    repository,
    subject: root.descriptor,
    platforms: recursive ? children.map(({ descriptor }) => descriptor) : [],
    attachments: layoutAttachments(store),
  };
}
