import type { Files } from '@sovereign-actions/core';
import { PREDICATE } from '@sovereign-actions/sigstore';
import { type AttestedDocument, readObject } from './documents.ts';
import { signVerifyError } from './errors.ts';
import { provenanceMistake } from './provenance.ts';

/** The names that `cosign attest --type` has for predicate types. */
const COSIGN_TYPES: Readonly<Record<string, string>> = {
  slsaprovenance: 'https://slsa.dev/provenance/v0.2',
  slsaprovenance02: 'https://slsa.dev/provenance/v0.2',
  slsaprovenance1: PREDICATE.slsaProvenance,
  cyclonedx: PREDICATE.cycloneDx,
  spdxjson: PREDICATE.spdx,
  vuln: PREDICATE.vulnerabilities,
  openvex: PREDICATE.openVex,
  link: 'https://in-toto.io/Link/v1',
};

/** Statements that this product makes only of what it did itself: a file that says so proves nothing of it. */
const OWN_WORK: readonly string[] = [PREDICATE.cosignSign, PREDICATE.verificationSummary];

/**
 * Reads predicates of any type, each with the type that stands at its place in the other list: a URI, or a name of
 * `cosign attest --type`.
 * @throws SIGN_INPUTS, DOCUMENT_UNKNOWN and those of Files.read
 */
export async function readCustomPredicates(files: Files, paths: readonly string[], types: readonly string[]): Promise<AttestedDocument[]> {
  if (paths.length !== types.length)
    throw signVerifyError(
      'SIGN_INPUTS',
      `"predicate" names ${paths.length} files and "predicate-type" ${types.length} types.`,
      'Give one type for each predicate, in the same order.',
    );
  const documents: AttestedDocument[] = [];
  for (const [index, path] of paths.entries()) {
    const predicateType = predicateTypeOf(types[index] as string);
    const unknown = (why: string) =>
      signVerifyError(
        'DOCUMENT_UNKNOWN',
        `${path} is not a predicate of ${predicateType}: ${why}.`,
        'Give the predicate alone, as one JSON object.',
      );
    const { document, source } = await readObject(files, path, unknown);
    const wrong = predicateType === PREDICATE.slsaProvenance ? provenanceMistake(document) : undefined;
    if (wrong !== undefined) throw unknown(wrong);
    documents.push({ path: files.relative(path), format: 'predicate', predicateType, document, sources: [source] });
  }
  return documents;
}

function predicateTypeOf(text: string): string {
  const uri = Object.hasOwn(COSIGN_TYPES, text) ? (COSIGN_TYPES[text] as string) : text;
  const refused = (why: string, fix: string) =>
    signVerifyError('SIGN_INPUTS', `The predicate type ${JSON.stringify(text.slice(0, 200))} ${why}.`, fix);
  if (uri.length > 1024 || !/^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(uri) || !URL.canParse(uri))
    throw refused('is neither a URI nor a name that cosign has', `Give a URI, or one of ${Object.keys(COSIGN_TYPES).join(', ')}.`);
  if (OWN_WORK.includes(uri))
    throw refused('is not taken from a file', 'Signatures and verification summaries are made by signing and by verifying.');
  return uri;
}
