import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import * as path from 'node:path';
import { type Check, type Context, inParallel } from '@sovereign-actions/core';
import { type Descriptor, hexOf } from '@sovereign-actions/oci';
import {
  buildStatement,
  PREDICATE,
  type SignedBundle,
  type SignedLayer,
  type Signer,
  type SimpleSigning,
  type Statement,
  type Subject,
  signArtifact,
  signSimple,
  signStatement,
  signStatementTwice,
  type Witnesses,
} from '@sovereign-actions/sigstore';
import { signVerifyError } from './errors.ts';
import { BUNDLE_SUFFIX } from './paths.ts';
import type { Image, SignedFile, Subjects } from './prepare.ts';

/** One thing that is to be signed. */
export interface Signing {
  /** File name in the ledger and the output folder, such as `signature.sigstore.json`. */
  name: string;
  /** What is signed: a statement, the bytes of a file, or an image as cosign 2 signs it. */
  content: { statement: Statement } | { file: SignedFile } | { claim: SimpleSigning };
  /** The manifest that it is attached to, and in which form. */
  attachTo?: { manifest: Descriptor; bundle: boolean; legacy: boolean };
}

/** How an image's signatures are kept: as Sigstore bundles (referrers), under the tags of cosign 2, or both. */
export type Format = 'bundle' | 'legacy' | 'both';

/** A bundle that is ready to be published. */
export interface ReadyBundle extends Signing {
  signed: SignedBundle;
  /** For a tag of cosign 2. */
  layer?: SignedLayer;
  /** Digest of the manifest that carries it, where it was attached before. */
  attachedAs?: string;
}

/** As many as wait for a log at the same time: a log of Rekor v2 answers all that it gets within its interval at once. */
const SIGNATURES = 16;

export interface Said {
  /** Predicate of the provenance, where there is to be one. */
  provenance?: Readonly<Record<string, unknown>>;
  /** Of the image signature, by name. */
  annotations: Readonly<Record<string, string>>;
  format: Format;
}

/**
 * Everything that is to be signed. Provenance is about all that there is: one job made it. Any other document is about the
 * image, or where there is none about the files.
 */
export function planSignings({ image, files, digests, sboms, documents }: Subjects, { provenance, annotations, format }: Said): Signing[] {
  const names = new Names(files);
  const signings: Signing[] = [];
  const attested = [...sboms, ...documents].map(({ format, predicateType, document }) => ({
    stem: stemOf(format),
    predicateType,
    document,
  }));
  const origin = provenance ? [{ stem: 'provenance', predicateType: PREDICATE.slsaProvenance, document: provenance }] : [];
  const form = { bundle: format !== 'legacy', legacy: format !== 'bundle' };
  const state = (subjects: readonly Subject[], said: typeof attested, attachTo?: Signing['attachTo']) => {
    for (const { stem, predicateType, document } of said) {
      const statement = buildStatement(subjects, predicateType, document);
      // Beside the image's own, what is about the files has a name of its own.
      const name = names.next(image && !attachTo ? `files-${stem}` : stem);
      signings.push({ name, content: { statement }, ...(attachTo && { attachTo }) });
    }
  };
  if (image) {
    for (const manifest of [image.subject, ...image.platforms]) {
      const stem = manifest === image.subject ? 'signature' : `signature-${hexOf(manifest.digest).slice(0, 12)}`;
      if (form.bundle) {
        const statement = signatureOf(manifest, annotations);
        signings.push({ name: names.next(stem), content: { statement }, attachTo: { manifest, bundle: true, legacy: false } });
      }
      if (form.legacy) {
        const claim = { digest: manifest.digest, reference: image.repository.name, optional: annotations };
        signings.push({ name: names.next(`${stem}-legacy`), content: { claim }, attachTo: { manifest, bundle: false, legacy: true } });
      }
    }
    state([subjectOf(image)], [...attested, ...origin], { manifest: image.subject, ...form });
  }
  const rest: Subject[] = [...files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })), ...digests];
  if (rest.length > 0) state(rest, image ? origin : [...attested, ...origin]);
  for (const file of files) signings.push({ name: `${file.path}${BUNDLE_SUFFIX}`, content: { file } });
  return signings;
}

/** The statement of `cosign sign`: a digest and nothing else, so it says no more than that the image was released. */
const signatureOf = ({ digest }: Descriptor, annotations: Readonly<Record<string, string>>): Statement =>
  buildStatement(
    [{ digest: { sha256: hexOf(digest) }, ...(Object.keys(annotations).length > 0 && { annotations }) }],
    PREDICATE.cosignSign,
    {},
  );

const subjectOf = ({ repository, subject }: Image): Subject => ({ name: repository.name, digest: { sha256: hexOf(subject.digest) } });

/** `vulnerability report` as a file name. */
const stemOf = (format: string): string => format.toLowerCase().replaceAll(' ', '-');

/**
 * Makes every signature, with its witnesses, and publishes none.
 * @throws those of the key and of required witnesses, SIGN_FILE_CHANGED
 */
export function signAll(
  { files, fetch }: Context,
  signings: readonly Signing[],
  { signer, witnesses }: { signer: Signer; witnesses: Witnesses },
): Promise<ReadyBundle[]> {
  const options = { signer, witnesses, fetch };
  return inParallel(signings, SIGNATURES, async (signing): Promise<ReadyBundle> => {
    const { content, attachTo } = signing;
    if ('claim' in content) return { ...signing, ...(await signSimple({ ...content, ...options })) };
    if ('file' in content) {
      const artifact = unchanged(files.resolve(content.file.path), content.file);
      return { ...signing, signed: await signArtifact({ artifact, ...options }) };
    }
    if (attachTo?.legacy) return { ...signing, ...(await signStatementTwice({ ...content, ...options })) };
    return { ...signing, signed: await signStatement({ ...content, ...options }) };
  });
}

/**
 * Refuses what cosign 2 has no form for: a log entry of Rekor v2, which has no signed time of its own.
 * @throws SIGN_INPUTS
 */
export function refuseLegacy(format: Format, { logs }: Witnesses): void {
  const log = logs?.services.find(({ version = 2 }) => version !== 1);
  if (format === 'bundle' || !log) return;
  throw signVerifyError(
    'SIGN_INPUTS',
    `Signatures of format "${format}" cannot hold the entries of ${log.url}, which is a Rekor v2: cosign 2 has no form for them.`,
    'Choose format "bundle", or declare a Rekor v1 ("signing.rekor.version: 1").',
  );
}

/** What the witnesses said of all signatures, one check each. */
export const checksOf = (bundles: readonly ReadyBundle[]): Check[] =>
  bundles.flatMap(({ name, signed }) => signed.checks.map((check) => ({ ...check, name: `${check.name} of ${name}` })));

/** The bytes of a file, or an error when they are not those that were hashed before. */
export async function* unchanged(file: string, { sha256, path: name }: SignedFile): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk as Buffer);
    yield chunk as Buffer;
  }
  if (hash.digest('hex') !== sha256)
    throw signVerifyError('SIGN_FILE_CHANGED', `${name} changed while it was signed.`, 'Sign when nothing writes to the file any more.');
}

/** Names of bundles, each once; none that the bundle of a file has. */
class Names {
  readonly #used: Set<string>;

  constructor(files: readonly SignedFile[]) {
    this.#used = new Set(files.map(({ path: file }) => `${path.posix.basename(file)}${BUNDLE_SUFFIX}`));
  }

  next(stem: string): string {
    for (let count = 1; ; count += 1) {
      const name = `${stem}${count === 1 ? '' : `-${count}`}${BUNDLE_SUFFIX}`;
      if (this.#used.has(name)) continue;
      this.#used.add(name);
      return name;
    }
  }
}
