import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Check, Context } from '@sovereign-actions/core';
import { hexOf, inParallel } from '@sovereign-actions/oci';
import {
  buildStatement,
  PREDICATE,
  type SignedBundle,
  type Signer,
  type Statement,
  signArtifact,
  signStatement,
  type Witnesses,
} from '@sovereign-actions/sigstore';
import { signVerifyError } from './errors.ts';
import { BUNDLE_SUFFIX } from './paths.ts';
import type { Image, SignedFile, Subjects } from './prepare.ts';
import { provenanceOf } from './provenance.ts';

/** A bundle that is ready to be published. */
export interface ReadyBundle {
  /** File name in the ledger and the output folder, such as `signature.sigstore.json`. */
  name: string;
  signed: SignedBundle;
  /** Set for statements about the image. */
  predicateType?: string;
  /** Set for the signature of a file. */
  file?: SignedFile;
}

const SIGNATURES = 4;

/**
 * Makes every signature, with its witnesses, and publishes none.
 * @throws those of the key and of required witnesses, SIGN_FILE_CHANGED
 */
export async function signAll(
  context: Context,
  { image, files, sboms }: Subjects,
  { signer, witnesses, provenance }: { signer: Signer; witnesses: Witnesses; provenance: boolean },
): Promise<ReadyBundle[]> {
  const options = { signer, witnesses, fetch: context.fetch };
  const jobs: (() => Promise<ReadyBundle>)[] = [];
  const state = (name: string, statement: Statement) => {
    jobs.push(async () => ({ name, predicateType: statement.predicateType, signed: await signStatement({ statement, ...options }) }));
  };
  if (image) {
    state(`signature${BUNDLE_SUFFIX}`, signStatementOf(image));
    const named = [{ name: image.repository.name, digest: { sha256: hexOf(image.subject.digest) } }];
    const names = new Names();
    for (const { format, predicateType, document } of sboms)
      state(names.next(format.toLowerCase()), buildStatement(named, predicateType, document));
    if (provenance) state(`provenance${BUNDLE_SUFFIX}`, buildStatement(named, PREDICATE.slsaProvenance, provenanceOf(context.host.facts)));
  }
  for (const file of files) {
    jobs.push(async () => ({
      name: `${file.path}${BUNDLE_SUFFIX}`,
      file,
      signed: await signArtifact({ artifact: unchanged(context.files.resolve(file.path), file), ...options }),
    }));
  }
  return inParallel(jobs, SIGNATURES, (job) => job());
}

/** The statement of `cosign sign`: a digest and nothing else, so it says no more than that the image was released. */
const signStatementOf = ({ subject }: Image): Statement =>
  buildStatement([{ digest: { sha256: hexOf(subject.digest) } }], PREDICATE.cosignSign, {});

/** What the witnesses said of all signatures, one check each. */
export const checksOf = (bundles: readonly ReadyBundle[]): Check[] =>
  bundles.flatMap(({ name, signed }) => signed.checks.map((check) => ({ ...check, name: `${check.name} of ${name}` })));

/** The bytes of a file, or an error when they are not those that were hashed before. */
async function* unchanged(path: string, { sha256, path: name }: SignedFile): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer);
    yield chunk as Buffer;
  }
  if (hash.digest('hex') !== sha256)
    throw signVerifyError('SIGN_FILE_CHANGED', `${name} changed while it was signed.`, 'Sign when nothing writes to the file any more.');
}

class Names {
  readonly #used = new Map<string, number>();

  next(stem: string): string {
    const count = (this.#used.get(stem) ?? 0) + 1;
    this.#used.set(stem, count);
    return `${stem}${count === 1 ? '' : `-${count}`}${BUNDLE_SUFFIX}`;
  }
}
