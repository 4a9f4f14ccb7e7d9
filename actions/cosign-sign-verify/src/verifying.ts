import { type Check, type Context, type Finding, inParallel, sha256Hex } from '@sovereign-actions/core';
import { hexOf } from '@sovereign-actions/oci';
import { BUNDLE_MEDIA_TYPE, PREDICATE, type Trust, type VerifyOptions } from '@sovereign-actions/sigstore';
import { registryAttachments } from './attachments.ts';
import { type Judgement, judgeImage } from './judge.ts';
import { type Policy, policyOf } from './policy.ts';
import type { Image, Subjects } from './prepare.ts';
import { imageByDigest } from './publish.ts';
import { type AttachedBundle, readAttached } from './referrers.ts';
import { type Requirement, requirementsOf } from './requirements.ts';
import { trapsOf } from './traps.ts';
import { trustOf } from './trust.ts';
import { verifyFileStatements } from './verify-file-statements.ts';
import { verifyFiles } from './verify-files.ts';

const PLATFORMS = 4;

/** What verification found. */
export interface Verified {
  checks: Check[];
  findings: Finding[];
  /** True when everything that was demanded was found and holds. */
  verified: boolean;
}

/** What verification goes by, known before anything is signed. */
export interface VerifyPlan {
  trust: Trust;
  policy: Policy;
  requireSbom: boolean;
  provenance: boolean;
  outputFolder: string | undefined;
}

/** The inputs of a step that say what is verified, and how. */
export interface VerifyInputs {
  trust?: string;
  policy?: string;
  'require-sbom': boolean;
  provenance: boolean;
  'output-dir'?: string;
}

/** Reads trust and policy. @throws as trustOf and policyOf */
export async function planVerification(context: Context, inputs: VerifyInputs): Promise<VerifyPlan> {
  const trust = await trustOf(context, inputs.trust);
  return {
    trust,
    policy: await policyOf(context.boundary, context.files, inputs.policy, trust),
    requireSbom: inputs['require-sbom'],
    provenance: inputs.provenance,
    outputFolder: inputs['output-dir'],
  };
}

/**
 * Reads everything back and judges it.
 * @param keeps whether what was verified goes into the record; bundles that this very step signed are there already
 */
export async function verifySubjects(context: Context, subjects: Subjects, plan: VerifyPlan, keeps: boolean): Promise<Verified> {
  const { image, sboms, documents } = subjects;
  const { trust, policy, outputFolder } = plan;
  const expect = expectationOf(context, policy);
  const checks: Check[] = [];
  const findings: Finding[] = [];
  let verified = true;
  const requirements = requirementsOf({ ...plan, sboms, documents });
  if (image) {
    const attached = await readAttached(registryAttachments(image.repository), image.subject, trust, expect);
    const name = imageByDigest(image);
    const judged = judgeImage(name, requirements, attached.bundles, context.now());
    checks.push(...judged.checks);
    findings.push(...judged.findings, ...trapsOf(name, attached));
    verified = judged.verified;
    if (keeps) {
      const held = attached.bundles.filter(({ verification }) => verification.verdict === 'holds');
      await keep(context, held.flatMap(fileOf));
    }
  }
  if (image) {
    const platforms = await verifyPlatforms(context, image, requirements, { trust, expect });
    checks.push(...platforms.checks);
    findings.push(...platforms.findings);
    verified &&= platforms.verified;
  }
  // Documents that are given with an image are about it, and not about the files beside.
  const stated = requirements.filter(({ predicateTypes }) =>
    image ? predicateTypes.includes(PREDICATE.slsaProvenance) : !predicateTypes.includes(PREDICATE.cosignSign),
  );
  const about = [...subjects.files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })), ...subjects.digests];
  const statements = await verifyFileStatements(context, { files: subjects.files, subjects: about }, outputFolder, stated, {
    trust,
    expect,
  });
  checks.push(...statements.checks);
  findings.push(...statements.findings);
  verified &&= statements.verified;
  if (keeps) await keep(context, statements.bundles);
  const files = await verifyFiles(context, subjects.files, outputFolder, { trust, policy, expect });
  checks.push(...files.checks);
  findings.push(...files.findings);
  if (keeps) await keep(context, files.bundles);
  for (const { name, verdict, detail } of checks) context.log.info(`${name}: ${verdict}, ${detail}`);
  return { checks, findings, verified: verified && files.verified };
}

/** The signature of every manifest below an index, where they were asked for. */
async function verifyPlatforms(
  context: Context,
  image: Image,
  requirements: readonly Requirement[],
  { trust, expect }: { trust: Trust; expect: VerifyOptions['expect'] },
): Promise<Judgement> {
  const signatures = requirements.filter(({ predicateTypes }) => predicateTypes.includes(PREDICATE.cosignSign));
  const judged = await inParallel(image.platforms, PLATFORMS, async (subject): Promise<Judgement> => {
    const platform: Image = { ...image, subject };
    const { checks, ...judgement } = judgeImage(
      imageByDigest(platform),
      signatures,
      (await readAttached(registryAttachments(image.repository), subject, trust, expect)).bundles,
      context.now(),
    );
    return { ...judgement, checks: checks.map((check) => ({ ...check, name: `${check.name} of ${subject.digest}` })) };
  });
  return {
    checks: judged.flatMap(({ checks }) => checks),
    findings: judged.flatMap(({ findings }) => findings),
    verified: judged.every(({ verified }) => verified),
  };
}

/**
 * A witness that the boundary requires must be in every signature, and as many as the policy counts; one that the boundary
 * only names may be absent.
 */
function expectationOf({ boundary: { signing } }: Context, { logEntries, timestamps }: Policy): VerifyOptions['expect'] {
  const of = (witness: { readonly required: boolean } | undefined, count: number) =>
    count > 0 ? count : witness && (witness.required ? ('required' as const) : ('optional' as const));
  const log = of(signing?.rekor, logEntries);
  const timestamp = of(signing?.timestamp, timestamps);
  return { ...(log !== undefined && { log }), ...(timestamp !== undefined && { timestamp }) };
}

/** The file in which the ledger keeps an attached signature. */
function fileOf({ digest, kind, bytes }: AttachedBundle): { name: string; bytes: Buffer }[] {
  if (!bytes) return [];
  return [{ name: kind === 'bundle' ? `${hexOf(digest)}.sigstore.json` : `${sha256Hex(bytes)}.${kind}.json`, bytes }];
}

/** Keeps what was verified, so that the evidence holds the signatures themselves. */
async function keep({ record }: Context, bundles: readonly { name: string; bytes: Buffer }[]): Promise<void> {
  for (const { name, bytes } of bundles) await record.keep(name, bytes, BUNDLE_MEDIA_TYPE);
}
