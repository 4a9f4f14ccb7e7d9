import type { Check, Context, Finding } from '@sovereign-actions/core';
import { BUNDLE_MEDIA_TYPE, PREDICATE, signerFor, type Trust, type VerifyOptions, type Witnesses } from '@sovereign-actions/sigstore';
import { signVerifyError } from './errors.ts';
import { type Policy, policyOf } from './policy.ts';
import type { Subjects } from './prepare.ts';
import { requirementsOf } from './requirements.ts';
import type { Summarizer } from './summarize.ts';
import { refuseUntrusted, trustOf } from './trust.ts';
import { verifyFileStatements } from './verify-file-statements.ts';
import { verifyFiles } from './verify-files.ts';
import { verifyImage } from './verify-image.ts';

/** What verification found. */
export interface Verified {
  checks: Check[];
  findings: Finding[];
  /** True when everything that was demanded was found and holds. */
  verified: boolean;
  /** Digest of the manifest that carries the signed summary. */
  summary?: string;
}

/** What verification goes by, known before anything is signed. */
export interface VerifyPlan {
  trust: Trust;
  policy: Policy;
  requireSbom: boolean;
  provenance: boolean;
  outputFolder: string | undefined;
  /** A signed summary stands in for all that would be verified again. */
  requireSummary: boolean;
  /** Set where what the verification amounts to is signed. */
  summarizer?: Summarizer;
}

/** The inputs of a step that say what is verified, and how. */
export interface VerifyInputs {
  mode: 'sign' | 'verify' | 'sign-and-verify';
  image?: string;
  layout?: string;
  'summary-key'?: string;
  'require-summary': boolean;
  trust?: string;
  policy?: string;
  'require-sbom': boolean;
  provenance: boolean;
  'output-dir'?: string;
}

/** Reads trust and policy, and looks at the key for summaries. @throws as trustOf, policyOf and signerFor, SIGN_INPUTS, POLICY_UNMEETABLE */
export async function planVerification(context: Context, inputs: VerifyInputs, witnesses: Witnesses): Promise<VerifyPlan> {
  const { 'summary-key': key, 'require-summary': requireSummary } = inputs;
  if ((key !== undefined || requireSummary) && inputs.image === undefined)
    throw signVerifyError(
      'SIGN_INPUTS',
      'Summaries are about images, and "image" names none.',
      'Name the image, or leave out "summary-key" and "require-summary".',
    );
  if (key !== undefined && requireSummary)
    throw signVerifyError(
      'SIGN_INPUTS',
      'A summary cannot rest on another: "summary-key" and "require-summary" are both given.',
      'Verify everything where the summary is signed, and rely on it elsewhere.',
    );
  const offline = inputs.mode === 'verify' && inputs.layout !== undefined;
  if (offline && key !== undefined)
    throw signVerifyError(
      'SIGN_INPUTS',
      'A summary is attached in the registry, and a layout is verified without one.',
      'Leave out "summary-key", or verify the image in the registry.',
    );
  const trust = await trustOf(context, inputs.trust, offline);
  const policy = await policyOf(context.boundary, context.files, inputs.policy, trust);
  const signers = trust.keys.length + (trust.identities?.length ?? 0);
  // Whoever signs summaries stands above the policy: with several signers that is for the policy to say.
  if (requireSummary && signers > 1 && !policy.statements.get('verification-summary')?.signers)
    throw signVerifyError(
      'POLICY_UNMEETABLE',
      `There are ${signers} trusted signers, and no policy says whose summaries count.`,
      'Name them: "signing.policy.statements: [{ type: verification-summary, signers: [NAME] }]".',
    );
  const signer = key === undefined ? undefined : await signerFor(context, key);
  if (signer) refuseUntrusted(signer, trust);
  return {
    trust,
    policy,
    requireSbom: inputs['require-sbom'],
    provenance: inputs.provenance,
    outputFolder: inputs['output-dir'],
    requireSummary,
    ...(signer && { summarizer: { signer, witnesses } }),
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
  const ofImage = image && (await verifyImage(context, image, subjects, plan, expect));
  if (ofImage) {
    checks.push(...ofImage.checks);
    findings.push(...ofImage.findings);
    verified = ofImage.verified;
    if (keeps) await keep(context, ofImage.bundles);
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
  return { checks, findings, verified: verified && files.verified, ...(ofImage?.summary !== undefined && { summary: ofImage.summary }) };
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

/** Keeps what was verified, so that the evidence holds the signatures themselves. */
async function keep({ record }: Context, bundles: readonly { name: string; bytes: Buffer }[]): Promise<void> {
  for (const { name, bytes } of bundles) await record.keep(name, bytes, BUNDLE_MEDIA_TYPE);
}
