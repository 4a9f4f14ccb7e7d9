import { type Context, sha256File } from '@sovereign-actions/core';
import {
  createRegistryClient,
  type Descriptor,
  type Layout,
  parseReference,
  type Reference,
  type Repository,
  readLayout,
  registryError,
} from '@sovereign-actions/oci';
import { signVerifyError } from './errors.ts';
import { expandPaths } from './paths.ts';
import { readSbom, type Sbom } from './sbom.ts';

/** An image that is settled: from here on only its digest counts. */
export interface Image {
  reference: Reference;
  repository: Repository;
  subject: Descriptor;
  /** Set when the image is still to be pushed. */
  layout?: Layout;
}

export interface SignedFile {
  /** Relative to the workspace. */
  path: string;
  sha256: string;
  /** Bytes. */
  size: number;
}

/** What a step works on, read and hashed. */
export interface Subjects {
  image?: Image;
  files: readonly SignedFile[];
  sboms: readonly Sbom[];
}

export interface SubjectInputs {
  image?: string;
  layout?: string;
  files: readonly string[];
  sbom: readonly string[];
}

/** Reads and hashes everything that the inputs name. Nothing is written, here or in a registry. */
export async function prepare(context: Context, { image, layout, files, sbom }: SubjectInputs): Promise<Subjects> {
  if (image === undefined && files.length === 0)
    throw signVerifyError('SIGN_INPUTS', 'There is nothing to sign or verify.', 'Name an image with "image", or files with "files".');
  if (image === undefined && (layout !== undefined || sbom.length > 0))
    throw signVerifyError(
      'SIGN_INPUTS',
      `"${layout === undefined ? 'sbom' : 'layout'}" is given without "image".`,
      'Name the image that it belongs to.',
    );
  const hashed: SignedFile[] = [];
  for (const path of await expandPaths(context.files, files)) hashed.push({ path, ...(await sha256File(context.files.resolve(path))) });
  const sboms: Sbom[] = [];
  for (const path of sbom) sboms.push(await readSbom(context.files, path));
  return { ...(image !== undefined && { image: await settle(context, image, layout) }), files: hashed, sboms };
}

/** Resolves the reference once. @throws REFERENCE_INVALID, REGISTRY_OUTSIDE, IMAGE_MISSING, IMAGE_MOVED, LAYOUT_INVALID */
async function settle(context: Context, text: string, layoutPath: string | undefined): Promise<Image> {
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
    return { reference, repository, subject, layout };
  }
  const name = reference.tag ?? reference.digest;
  if (name === undefined)
    throw signVerifyError(
      'SIGN_INPUTS',
      `${text} has neither a tag nor a digest.`,
      'Add ":TAG" or "@sha256:DIGEST"; no tag is ever assumed.',
    );
  const content = await repository.manifest(name);
  if (!content) throw registryError('IMAGE_MISSING', `There is no image ${text}.`, 'Push it first, or give its OCI layout with "layout".');
  const { descriptor } = content;
  if (reference.digest !== undefined && reference.digest !== descriptor.digest) throw moved(descriptor.digest, `the tag ${reference.tag}`);
  return { reference, repository, subject: descriptor };
}
