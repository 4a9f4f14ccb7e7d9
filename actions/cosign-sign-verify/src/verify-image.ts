import { type Context, inParallel, sha256Hex } from '@sovereign-actions/core';
import { hexOf } from '@sovereign-actions/oci';
import { PREDICATE, type VerifyOptions } from '@sovereign-actions/sigstore';
import { onlyLikely } from './attachments.ts';
import { effectivePolicy } from './effective-policy.ts';
import { type Judgement, judgeImage } from './judge.ts';
import { titleOf } from './policy-statements.ts';
import type { Image, Subjects } from './prepare.ts';
import { imageByDigest } from './publish.ts';
import { type AttachedBundle, readAttached } from './referrers.ts';
import { type Requirement, requirementsOf, typesOf } from './requirements.ts';
import { attestSummary } from './summarize.ts';
import { trapsOf } from './traps.ts';
import type { VerifyPlan } from './verifying.ts';
import { summaryRequirement } from './vsa.ts';

const PLATFORMS = 4;

/** What is known of an image. */
export interface VerifiedImage extends Judgement {
  /** Signatures that hold, as the ledger keeps them. */
  bundles: { name: string; bytes: Buffer }[];
  /** Digest of the manifest that carries the summary, where one was signed. */
  summary?: string;
}

/** Reads all that is attached to an image and judges it: by what is demanded, or by a summary that stands for it. */
export async function verifyImage(
  context: Context,
  image: Image,
  { sboms, documents }: Pick<Subjects, 'sboms' | 'documents'>,
  plan: VerifyPlan,
  expect: VerifyOptions['expect'],
): Promise<VerifiedImage> {
  const { trust, policy, requireSummary, summarizer, outputFolder } = plan;
  const wanted = { ...plan, sboms, documents };
  const name = imageByDigest(image);
  const store = requireSummary ? onlyLikely(image.attachments, [PREDICATE.verificationSummary]) : image.attachments;
  const attached = await readAttached(store, image.subject, trust, expect);
  const current = effectivePolicy(policy, { types: typesOf(wanted), recursive: image.platforms.length > 0 }, trust, expect);
  const now = context.now();
  const requirements = requireSummary
    ? [summaryRequirement(image.subject.digest, policy, current, attached.bundles, now)]
    : requirementsOf(wanted);
  const judged = judgeImage(name, requirements, attached.bundles, now);
  const platforms = requireSummary ? [] : await verifyPlatforms(context, image, requirements, plan, expect);
  const all = [judged, ...platforms];
  const passed = all.every(({ verified }) => verified);
  const provenance = judged.checks.some((check) => check.name === titleOf('provenance') && check.verdict === 'holds');
  const summary =
    summarizer &&
    (await attestSummary(
      context,
      image,
      { passed, provenance, policy: current, bundles: attached.bundles },
      { ...summarizer, outputFolder },
    ));
  return {
    checks: all.flatMap(({ checks }) => checks),
    findings: [...all.flatMap(({ findings }) => findings), ...(requireSummary ? [] : trapsOf(name, attached))],
    verified: passed,
    bundles: attached.bundles.filter(({ verification }) => verification.verdict === 'holds').flatMap(fileOf),
    ...(summary !== undefined && { summary }),
  };
}

/** The signature of every manifest below an index, where they were asked for. */
function verifyPlatforms(
  context: Context,
  image: Image,
  requirements: readonly Requirement[],
  { trust }: VerifyPlan,
  expect: VerifyOptions['expect'],
): Promise<Judgement[]> {
  const signatures = requirements.filter(({ predicateTypes }) => predicateTypes.includes(PREDICATE.cosignSign));
  return inParallel(image.platforms, PLATFORMS, async (subject): Promise<Judgement> => {
    const { bundles } = await readAttached(image.attachments, subject, trust, expect);
    const { checks, ...judgement } = judgeImage(imageByDigest({ ...image, subject }), signatures, bundles, context.now());
    return { ...judgement, checks: checks.map((check) => ({ ...check, name: `${check.name} of ${subject.digest}` })) };
  });
}

/** The file in which the ledger keeps an attached signature. */
function fileOf({ digest, kind, bytes }: AttachedBundle): { name: string; bytes: Buffer }[] {
  if (!bytes) return [];
  return [{ name: kind === 'bundle' ? `${hexOf(digest)}.sigstore.json` : `${sha256Hex(bytes)}.${kind}.json`, bytes }];
}
