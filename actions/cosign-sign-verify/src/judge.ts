import { type Check, type Finding, finding, type Verdict } from '@sovereign-actions/core';
import type { Statement, Verification } from '@sovereign-actions/sigstore';
import { demandAnswers, demandAsks, signerOf } from './demands.ts';
import type { AttachedBundle } from './referrers.ts';
import { type Answer, type Requirement, typeOf } from './requirements.ts';
import { RULES } from './rules.ts';

/** What the bundles of an image amount to. Pure. */
export interface Judgement {
  checks: Check[];
  findings: Finding[];
  /** True when every requirement is met. */
  verified: boolean;
}

/** What is judged: a bundle as findings name it, and what holds of it. */
export type JudgedBundle = Pick<AttachedBundle, 'digest' | 'verification'>;

/** A bundle that may meet a requirement, with what became of each demand. */
interface Candidate {
  verification: Verification;
  answers: readonly Answer[];
}

/**
 * A requirement is met by one bundle that holds in every check, is by a trusted signer, is about this digest and is all that
 * the policy demands; or by as many of them as the policy wants signers. What else is attached can add a finding, but can
 * neither help nor harm.
 * @param image as findings name it, by digest
 * @param now milliseconds since 1970
 */
export function judgeImage(image: string, requirements: readonly Requirement[], bundles: readonly JudgedBundle[], now: number): Judgement {
  const checks: Check[] = [];
  const findings: Finding[] = [];
  for (const requirement of requirements) {
    const judged = judgeRequirement(image, requirement, bundles, now);
    checks.push(...judged.checks);
    findings.push(...judged.findings);
  }
  for (const { digest, verification } of bundles) {
    const { verdict, checks: details } = verification;
    if (verdict === 'holds') continue;
    const rule = isByStranger(verification) ? RULES.signerUnknown : RULES.invalid;
    const said = details.filter((check) => check.verdict !== 'holds').map(({ detail }) => detail);
    findings.push(
      finding(rule, { resource: image, key: digest, message: `${digest}, attached to ${image}, is not counted. ${said.join(' ')}` }),
    );
  }
  return { checks, findings, verified: checks.every(({ verdict }) => verdict === 'holds') };
}

function judgeRequirement(image: string, requirement: Requirement, bundles: readonly JudgedBundle[], now: number) {
  const { name, rule, demand, asks = [] } = requirement;
  const ofType = bundles.filter(({ verification }) => isOfType(requirement, verification));
  const sound = ofType.filter(({ verification }) => isSound(requirement, verification));
  const fail = (verdict: Exclude<Verdict, 'holds'>, failed: typeof rule, detail: string, answers: readonly Answer[] = []) => ({
    checks: [{ name, verdict, detail }, ...answers.map((answer) => checkOf(name, answer))],
    findings: [
      finding(failed, {
        verdict,
        resource: image,
        key: name,
        message: `${image}: no ${name} that counts: ${detail.replace(/\.$/, '')}.`,
      }),
    ],
  });
  if (sound.length === 0) {
    const different = ofType.find(({ verification }) => verification.verdict === 'holds')?.verification.statement;
    const why = different && requirement.mistake?.(different);
    const undecided = !different && ofType.some(({ verification }) => verification.verdict === 'unknown');
    return fail(
      undecided ? 'unknown' : 'broken',
      why === undefined ? rule : RULES.attestationDiffers,
      why ?? reasonFor(ofType, bundles.length),
      [...demandAsks(demand), ...asks].map((ask) => ({
        name: ask,
        verdict: 'unknown',
        detail: `Not checked: there is no ${name} that counts.`,
      })),
    );
  }

  const candidates = sound.map(
    ({ verification }): Candidate => ({
      verification,
      answers: [
        ...demandAnswers(demand, verification, now),
        ...(requirement.answers?.(verification.statement as Statement, verification) ?? []),
      ],
    }),
  );
  const meeting = candidates.filter(({ answers }) => answers.every(({ verdict }) => verdict === 'holds'));
  const [first] = meeting;
  if (!first) {
    // The one that comes nearest explains most.
    const missed = ({ answers }: Candidate) => answers.filter(({ verdict }) => verdict !== 'holds');
    const nearest = candidates.reduce((best, candidate) => (missed(candidate).length < missed(best).length ? candidate : best));
    const verdict = missed(nearest).some((answer) => answer.verdict === 'broken') ? 'broken' : 'unknown';
    const detail = missed(nearest)
      .map((answer) => answer.detail)
      .join(' ');
    return fail(verdict, RULES.policyBroken, detail, nearest.answers);
  }
  const bySigner = new Map(meeting.map(({ verification }) => [signerOf(verification), verification]));
  if (bySigner.size < demand.atLeast)
    return fail(
      'broken',
      RULES.policyBroken,
      `by ${[...bySigner.keys()].join(', ')} alone, of ${demand.atLeast} different signers`,
      first.answers,
    );
  const detail = demand.atLeast > 1 ? [...bySigner.values()].map(whoAndWhen).join('; ') : whoAndWhen(first.verification);
  return { checks: [{ name, verdict: 'holds' as const, detail }, ...first.answers.map((answer) => checkOf(name, answer))], findings: [] };
}

const checkOf = (requirement: string, { name, verdict, detail }: Answer): Check => ({ name: `${requirement}: ${name}`, verdict, detail });

const isOfType = ({ predicateTypes }: Requirement, verification: Verification): boolean =>
  predicateTypes.includes(typeOf(verification) ?? '');

function isSound(requirement: Requirement, verification: Verification): boolean {
  const { verdict, statement } = verification;
  if (verdict !== 'holds' || signerOf(verification) === undefined || !isOfType(requirement, verification)) return false;
  return statement === undefined || requirement.mistake?.(statement) === undefined;
}

const isByStranger = ({ checks }: Verification): boolean =>
  checks.some(({ name, verdict }) => (name === 'key' || name === 'identity') && verdict === 'unknown');

function reasonFor(candidates: readonly JudgedBundle[], all: number): string {
  if (all === 0) return 'nothing is attached to it';
  if (candidates.length === 0) return `none of the ${all} attached bundles is one`;
  const told = candidates[0]?.verification.checks.find(({ verdict }) => verdict !== 'holds');
  return `${candidates.length} attached, and none holds${told ? ` (${told.detail.replace(/\.$/, '')})` : ''}`;
}

/** By whom, and when if a witness saw it. */
export const whoAndWhen = ({ key, identity, signedAt }: Verification): string =>
  `by ${key ? `key ${key.name}` : `identity ${identity?.name} (${identity?.subject})`}${signedAt === undefined ? '' : `, seen at ${signedAt}`}`;
