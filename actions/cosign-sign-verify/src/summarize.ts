import * as path from 'node:path';
import { type Context, VERSION } from '@sovereign-actions/core';
import { attachArtifacts, hexOf } from '@sovereign-actions/oci';
import { BUNDLE_MEDIA_TYPE, PREDICATE, type Signer, signStatement, type Witnesses } from '@sovereign-actions/sigstore';
import type { EffectivePolicy } from './effective-policy.ts';
import type { Image } from './image.ts';
import { BUNDLE_SUFFIX } from './paths.ts';
import { artifactOf } from './publish.ts';
import type { AttachedBundle } from './referrers.ts';
import { typeOf } from './requirements.ts';
import { summaryStatement } from './vsa.ts';

/** Who signs summaries, and with which witnesses. */
export interface Summarizer {
  signer: Signer;
  witnesses: Witnesses;
}

/**
 * Signs what a verification amounted to and attaches it to the image, whether it passed or failed.
 * @returns digest of the manifest that carries it
 * @throws as signStatement and attachArtifacts
 */
export async function attestSummary(
  context: Context,
  image: Image,
  result: { passed: boolean; provenance: boolean; policy: EffectivePolicy; bundles: readonly AttachedBundle[] },
  { signer, witnesses, outputFolder }: Summarizer & { outputFolder: string | undefined },
): Promise<string> {
  const { record, files, fetch, now } = context;
  const { repository, subject } = image;
  const inputs = result.bundles.flatMap(({ sha256, verification }) =>
    // Summaries of before had no part in this one.
    sha256 !== undefined && verification.verdict === 'holds' && typeOf(verification) !== PREDICATE.verificationSummary ? [sha256] : [],
  );
  const statement = summaryStatement({
    ...result,
    repository: repository.name,
    digest: subject.digest,
    inputs,
    version: VERSION,
    at: now(),
  });
  const signed = await signStatement({ statement, signer, witnesses, fetch });
  const bytes = Buffer.from(signed.json);
  const name = `verification-summary${BUNDLE_SUFFIX}`;
  // The record comes first: a summary that exists is on record, also when the registry then fails.
  await record.keep('verification-policy.json', Buffer.from(result.policy.json), 'application/json');
  await record.keep(name, bytes, BUNDLE_MEDIA_TYPE);
  if (outputFolder !== undefined) await files.write(files.relative(path.posix.join(outputFolder, name)), signed.json);
  const [carrier] = await attachArtifacts(repository, subject, [artifactOf({ content: { statement }, signed }, context)]);
  if (!carrier) throw new TypeError('one artifact is attached');
  record.made({
    name: `${repository.name}@${carrier.digest} (${statement.predicateType})`,
    sha256: hexOf(carrier.digest),
    size: carrier.size,
  });
  return carrier.digest;
}
