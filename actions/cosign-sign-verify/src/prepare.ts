import type { Context } from '@sovereign-actions/core';
import { formatReference, parseReference } from '@sovereign-actions/oci';
import { ARTIFACTS_LIST_VARIABLE, type DeclaredArtifacts, parseArtifactsList } from './artifacts-list.ts';
import { readCustomPredicates } from './custom-predicate.ts';
import type { AttestedDocument } from './documents.ts';
import { signVerifyError } from './errors.ts';
import { type FileInputs, type SignedFile, settleFiles } from './file-subjects.ts';
import { type Image, settleImage } from './image.ts';
import type { NamedDigest } from './named-digest.ts';
import { imageInFiles } from './offline.ts';
import { readOpenVex } from './openvex.ts';
import { expandPaths } from './paths.ts';
import { readSbom, type Sbom } from './sbom.ts';
import { readTestResults } from './test-results.ts';
import { readVulnerabilities } from './vulnerabilities.ts';

export type { SignedFile } from './file-subjects.ts';
export type { Image } from './image.ts';

/** What a step works on, read and hashed. */
export interface Subjects {
  image?: Image;
  files: readonly SignedFile[];
  /** What is known by its name and digest alone: statements are about it, and no signature is over its bytes. */
  digests: readonly NamedDigest[];
  sboms: readonly Sbom[];
  /** What is attested beside SBOMs and provenance. */
  documents: readonly AttestedDocument[];
}

export interface SubjectInputs extends FileInputs {
  image?: string;
  layout?: string;
  /** To verify, a layout is where the image lies; else it is where it is pushed from. */
  mode: 'sign' | 'verify' | 'sign-and-verify';
  recursive: boolean;
  sbom: readonly string[];
  vulnerabilities: readonly string[];
  openvex: readonly string[];
  'test-results': readonly string[];
  predicate: readonly string[];
  'predicate-type': readonly string[];
}

/** What cosign and other readers take at most in one statement. */
const MAX_SUBJECTS = 1024;
const MAX_LIST = 1024 * 1024;

/** Reads and hashes everything that the inputs name. Nothing is written, here or in a registry. */
export async function prepare(context: Context, given: SubjectInputs): Promise<Subjects> {
  const { files: workspace } = context;
  const declared = namesNothing(given) ? await declaredArtifacts(context) : undefined;
  const inputs = { ...given, ...imageOf(declared) };
  const { image: reference, layout, recursive } = inputs;
  if (reference === undefined && layout !== undefined)
    throw signVerifyError('SIGN_INPUTS', '"layout" is given without "image".', 'Name the image that it belongs to.');

  const { files, digests } = await settleFiles(workspace, inputs);
  const named = [...digests, ...(declared?.files ?? [])];
  if (reference === undefined && files.length + named.length === 0)
    throw signVerifyError('SIGN_INPUTS', 'There is nothing to sign or verify.', 'Name an image with "image", or files with "files".');
  if (files.length + named.length > MAX_SUBJECTS)
    throw signVerifyError(
      'TOO_MANY_SUBJECTS',
      `${files.length + named.length} files are named; a statement is about at most ${MAX_SUBJECTS}.`,
      'Sign them in parts, or sign a file of their checksums.',
    );

  const sboms: Sbom[] = [];
  for (const path of inputs.sbom) sboms.push(await readSbom(workspace, path));
  const documents: AttestedDocument[] = [];
  for (const path of inputs.vulnerabilities) documents.push(await readVulnerabilities(workspace, path));
  for (const path of inputs.openvex) documents.push(await readOpenVex(workspace, path));
  const reports = await expandPaths(workspace, inputs['test-results']);
  if (reports.length > 0) documents.push(await readTestResults(workspace, reports, context.host.facts));
  documents.push(...(await readCustomPredicates(workspace, inputs.predicate, inputs['predicate-type'])));
  return {
    ...(reference !== undefined && {
      image:
        layout !== undefined && given.mode === 'verify'
          ? await imageInFiles(context, reference, { layout, recursive })
          : await settleImage(context, reference, { layout, recursive }),
    }),
    files,
    digests: named,
    sboms,
    documents,
  };
}

const namesNothing = (inputs: SubjectInputs): boolean =>
  inputs.image === undefined &&
  inputs.files.length === 0 &&
  inputs['subject-checksums'].length === 0 &&
  inputs['subject-name'] === undefined &&
  inputs['subject-digest'] === undefined;

/** What earlier steps of the job declared as made, where the runner lists it. @throws SUBJECTS_INVALID and those of Files.read */
async function declaredArtifacts({ host, files, log }: Context): Promise<DeclaredArtifacts | undefined> {
  const path = host.env(ARTIFACTS_LIST_VARIABLE);
  if (!path) return undefined;
  const artifacts = parseArtifactsList(await files.readText(path, MAX_LIST));
  if (typeof artifacts === 'string')
    throw signVerifyError(
      'SUBJECTS_INVALID',
      `The runner's list of artifacts (${ARTIFACTS_LIST_VARIABLE}) cannot be read: ${artifacts}.`,
      'Name the image or the files as inputs.',
    );
  const { images, files: declared } = artifacts;
  if (images.length > 1)
    throw signVerifyError(
      'SIGN_INPUTS',
      `The job declared ${images.length} images as its artifacts, and a step signs one.`,
      'Sign each in a step of its own, with the input "image".',
    );
  log.info(`The job declared ${images.length} images and ${declared.length} files as its artifacts.`);
  return artifacts;
}

/** The declared image by its digest: what the runner took down, wherever its tag points now. */
function imageOf(declared: DeclaredArtifacts | undefined): { image?: string } {
  const [image] = declared?.images ?? [];
  if (!image) return {};
  const { registry, repository } = parseReference(image.reference);
  return { image: formatReference({ registry, repository, digest: image.digest }) };
}
