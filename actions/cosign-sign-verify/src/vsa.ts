import { hexOf } from '@sovereign-actions/oci';
import { buildStatement, PREDICATE, type Statement, type Verification } from '@sovereign-actions/sigstore';
import { demandAnswers, signerOf } from './demands.ts';
import { field, textOf } from './documents.ts';
import type { EffectivePolicy } from './effective-policy.ts';
import type { JudgedBundle } from './judge.ts';
import type { Demand, Policy } from './policy.ts';
import type { Answer, Requirement } from './requirements.ts';
import { RULES } from './rules.ts';

const REPOSITORY = 'https://github.com/sovereign-actions/sovereign-actions';
const VERIFIER = `${REPOSITORY}/actions/cosign-sign-verify`;
const POLICY_URI = `${REPOSITORY}/blob/main/docs/verification-summary.md#policy`;
/** The version of SLSA whose levels are named. */
const SLSA_VERSION = '1.0';
const SKEW = 5 * 60_000;

/** What one verification amounted to. */
export interface Summarized {
  /** The image, by digest. */
  repository: string;
  digest: string;
  passed: boolean;
  /** Whether provenance was among what holds. */
  provenance: boolean;
  policy: EffectivePolicy;
  /** SHA-256 of each signature and attestation that was read and holds. */
  inputs: readonly string[];
  version: string;
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * The statement of a verification (SLSA Verification Summary Attestation v1). It claims no more than was verified: with
 * provenance that holds, Build level 1; without, level 0.
 */
export function summaryStatement({ repository, digest, passed, provenance, policy, inputs, version, at }: Summarized): Statement {
  return buildStatement([{ name: repository, digest: { sha256: hexOf(digest) } }], PREDICATE.verificationSummary, {
    verifier: { id: VERIFIER, version: { 'sovereign-actions': version } },
    timeVerified: new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    resourceUri: resourceUri(repository, digest),
    policy: { uri: POLICY_URI, digest: { sha256: policy.sha256 } },
    inputAttestations: [...new Set(inputs)].sort().map((sha256) => ({ digest: { sha256 } })),
    verificationResult: passed ? 'PASSED' : 'FAILED',
    verifiedLevels: [passed ? `SLSA_BUILD_LEVEL_${provenance ? 1 : 0}` : 'FAILED'],
    slsaVersion: SLSA_VERSION,
  });
}

/** The image as a package URL (purl specification, type oci). */
function resourceUri(repository: string, digest: string): string {
  const name = repository.slice(repository.lastIndexOf('/') + 1);
  return `pkg:oci/${encodeURIComponent(name)}@${encodeURIComponent(digest)}?repository_url=${repository}`;
}

/**
 * The one requirement of a step that relies on a summary: by a signer whose summaries count, about this image, of this very
 * policy, passed, and not followed by one that failed.
 */
export function summaryRequirement(
  digest: string,
  policy: Policy,
  current: EffectivePolicy,
  bundles: readonly JudgedBundle[],
  now: number,
): Requirement {
  const demand = policy.statements.get('verification-summary') ?? policy.every;
  const failures = bundles.filter(({ verification }) => isFailure(verification, demand, current, now));
  return {
    name: 'verification summary',
    rule: RULES.attestationMissing,
    predicateTypes: [PREDICATE.verificationSummary],
    demand,
    mistake: ({ predicate }) => summaryMistake(predicate),
    asks: ['result', 'policy', 'resource', 'time'],
    answers: ({ predicate }, verification) => [
      resultAnswer(predicate),
      policyAnswer(predicate, current),
      resourceAnswer(predicate, digest),
      timeAnswer(predicate, demand, now),
      ...(failures.length === 0 ? [] : [laterAnswer(verification, failures)]),
    ],
  };
}

/** What a predicate lacks to be a summary, or undefined. */
function summaryMistake(predicate: unknown): string | undefined {
  if (textOf(field(field(predicate, 'verifier'), 'id')) === undefined) return 'it names no verifier';
  if (textOf(field(predicate, 'resourceUri')) === undefined) return 'it names no resource';
  const levels = field(predicate, 'verifiedLevels');
  if (!Array.isArray(levels) || levels.length === 0 || !levels.every((level) => textOf(level) !== undefined)) return 'it names no level';
  const result = field(predicate, 'verificationResult');
  if (result !== 'PASSED' && result !== 'FAILED') return 'its result is neither PASSED nor FAILED';
  return (result === 'FAILED') === levels.includes('FAILED') ? undefined : 'its result and its levels contradict each other';
}

const isPassed = (predicate: unknown): boolean => field(predicate, 'verificationResult') === 'PASSED';
const hasPolicy = (predicate: unknown, { sha256 }: EffectivePolicy): boolean =>
  field(field(field(predicate, 'policy'), 'digest'), 'sha256') === sha256;

const resultAnswer = (predicate: unknown): Answer =>
  isPassed(predicate)
    ? { name: 'result', verdict: 'holds', detail: 'The verification passed.' }
    : { name: 'result', verdict: 'broken', detail: 'The verification failed.' };

const policyAnswer = (predicate: unknown, current: EffectivePolicy): Answer =>
  hasPolicy(predicate, current)
    ? { name: 'policy', verdict: 'holds', detail: `It is of the policy in force, sha256:${current.sha256}.` }
    : { name: 'policy', verdict: 'broken', detail: `It is of another policy than the one in force, sha256:${current.sha256}.` };

/** The repository may be another one: an image that is copied keeps its digest. */
function resourceAnswer(predicate: unknown, digest: string): Answer {
  const uri = textOf(field(predicate, 'resourceUri')) ?? '';
  const named = /^pkg:oci\/[^@?#]+@([^@?#]+)(?:\?[^#]*)?$/.exec(uri)?.[1];
  const name = 'resource';
  if (named === encodeURIComponent(digest)) return { name, verdict: 'holds', detail: `It is about ${digest}.` };
  return { name, verdict: 'broken', detail: `Its resource is ${JSON.stringify(uri.slice(0, 300))}, which does not name ${digest}.` };
}

function timeAnswer(predicate: unknown, { maxAge }: Demand, now: number): Answer {
  const name = 'time';
  const text = textOf(field(predicate, 'timeVerified')) ?? '';
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) return { name, verdict: 'unknown', detail: 'It does not say when it was verified.' };
  if (at > now + SKEW) return { name, verdict: 'broken', detail: `It was verified at ${text}, which is still to come.` };
  if (maxAge !== undefined && now - at > maxAge)
    return { name, verdict: 'broken', detail: `It was verified at ${text}, which is too long ago.` };
  return { name, verdict: 'holds', detail: `It was verified at ${text}.` };
}

/** A failed verification under the same policy, by a signer whose summaries count: age does not make it better. */
function isFailure(verification: Verification, { signers }: Demand, current: EffectivePolicy, now: number): boolean {
  const { verdict, statement } = verification;
  if (verdict !== 'holds' || signerOf(verification) === undefined || statement?.predicateType !== PREDICATE.verificationSummary)
    return false;
  if (summaryMistake(statement.predicate) !== undefined || isPassed(statement.predicate) || !hasPolicy(statement.predicate, current))
    return false;
  return demandAnswers({ ...(signers && { signers }), atLeast: 1 }, verification, now).every((answer) => answer.verdict === 'holds');
}

/** Which of the two came later is for witnesses to say, else for the summaries; where neither does, the failure counts. */
function laterAnswer(verification: Verification, failures: readonly JudgedBundle[]): Answer {
  const passed = timeOf(verification);
  const later = failures.find(({ verification: failure }) => !(timeOf(failure) < passed));
  const name = 'later failure';
  if (!later) return { name, verdict: 'holds', detail: 'It passed after every verification that failed.' };
  return { name, verdict: 'broken', detail: `${later.digest} says that the verification failed, and not before this one passed.` };
}

const timeOf = ({ signedAt, statement }: Verification): number =>
  Date.parse(signedAt ?? textOf(field(statement?.predicate, 'timeVerified')) ?? '');
