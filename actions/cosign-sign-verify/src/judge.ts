import { isDeepStrictEqual } from 'node:util';
import { type Check, type Finding, finding, type Rule } from '@sovereign-actions/core';
import { PREDICATE, type Statement, type Verification } from '@sovereign-actions/sigstore';
import { provenanceMistake } from './provenance.ts';
import type { AttachedBundle } from './referrers.ts';
import { RULES } from './rules.ts';
import { SBOM_PREDICATE, type Sbom } from './sbom.ts';

/** One thing that must be attached to the image. */
export interface Requirement {
  /** As checks name it. */
  name: string;
  /** Found when nothing meets it. */
  rule: Rule;
  predicateTypes: readonly string[];
  /** What is wrong with a statement of the right type, if anything. */
  mistake?: (statement: Statement) => string | undefined;
}

export interface Wanted {
  sboms: readonly Sbom[];
  requireSbom: boolean;
  provenance: boolean;
}

/** The signature always; each SBOM that was given, as it was given; some SBOM and provenance where they are asked for. */
export function requirementsOf({ sboms, requireSbom, provenance }: Wanted): Requirement[] {
  return [
    { name: 'image signature', rule: RULES.signatureMissing, predicateTypes: [PREDICATE.cosignSign] },
    ...sboms.map(
      ({ path, format, predicateType, document }): Requirement => ({
        name: `${format} attestation of ${path}`,
        rule: RULES.attestationMissing,
        predicateTypes: [predicateType],
        mistake: ({ predicate }) => (isDeepStrictEqual(predicate, document) ? undefined : `the attested ${format} document is not ${path}`),
      }),
    ),
    ...(requireSbom && sboms.length === 0
      ? [{ name: 'SBOM attestation', rule: RULES.attestationMissing, predicateTypes: Object.values(SBOM_PREDICATE) }]
      : []),
    ...(provenance
      ? [
          {
            name: 'provenance attestation',
            rule: RULES.attestationMissing,
            predicateTypes: [PREDICATE.slsaProvenance],
            mistake: ({ predicate }: Statement) => provenanceMistake(predicate),
          },
        ]
      : []),
  ];
}

/** What the bundles of an image amount to. Pure. */
export interface Judgement {
  checks: Check[];
  findings: Finding[];
  /** True when every requirement is met. */
  verified: boolean;
}

/**
 * A requirement is met by one bundle that holds in every check, is by a trusted key and is about this digest. What else is
 * attached can add a finding, but can neither help nor harm.
 * @param image as findings name it, by digest
 */
export function judgeImage(image: string, requirements: readonly Requirement[], bundles: readonly AttachedBundle[]): Judgement {
  const checks: Check[] = [];
  const findings: Finding[] = [];
  for (const requirement of requirements) {
    const { name, rule } = requirement;
    const meeting = bundles.find(({ verification }) => meets(requirement, verification));
    if (meeting) {
      checks.push({ name, verdict: 'holds', detail: whoAndWhen(meeting.verification) });
      continue;
    }
    const candidates = bundles.filter(({ verification }) =>
      typeMatches(requirement, verification.statement ?? verification.unverifiedStatement),
    );
    const different = candidates.find(({ verification }) => verification.verdict === 'holds');
    const undecided = candidates.some(({ verification }) => verification.verdict === 'unknown');
    const verdict = undecided && !different ? ('unknown' as const) : ('broken' as const);
    const why = different?.verification.statement ? requirement.mistake?.(different.verification.statement) : undefined;
    const detail = why ?? reasonFor(candidates, bundles.length);
    checks.push({ name, verdict, detail });
    findings.push(
      finding(why === undefined ? rule : RULES.attestationDiffers, {
        verdict,
        resource: image,
        key: name,
        message: `${image}: no ${name} that counts: ${detail}.`,
      }),
    );
  }
  for (const { digest, verification } of bundles) {
    const { verdict, checks: details } = verification;
    if (verdict === 'holds') continue;
    const rule = isByUnknownKey(verification) ? RULES.signerUnknown : RULES.invalid;
    const said = details.filter((check) => check.verdict !== 'holds').map(({ detail }) => detail);
    findings.push(
      finding(rule, { resource: image, key: digest, message: `${digest}, attached to ${image}, is not counted. ${said.join(' ')}` }),
    );
  }
  return { checks, findings, verified: checks.every(({ verdict }) => verdict === 'holds') };
}

const typeMatches = ({ predicateTypes }: Requirement, statement: Statement | undefined): boolean =>
  statement !== undefined && predicateTypes.includes(statement.predicateType);

function meets(requirement: Requirement, { verdict, statement, key }: Verification): boolean {
  if (verdict !== 'holds' || !key || !statement || !typeMatches(requirement, statement)) return false;
  return requirement.mistake?.(statement) === undefined;
}

const isByUnknownKey = ({ checks }: Verification): boolean => checks.some(({ name, verdict }) => name === 'key' && verdict === 'unknown');

function reasonFor(candidates: readonly AttachedBundle[], all: number): string {
  if (all === 0) return 'nothing is attached to the image';
  if (candidates.length === 0) return `none of the ${all} attached bundles is one`;
  const told = candidates[0]?.verification.checks.find(({ verdict }) => verdict !== 'holds');
  return `${candidates.length} attached, and none holds${told ? ` (${told.detail.replace(/\.$/, '')})` : ''}`;
}

/** By whom, and when if an authority saw it. */
export const whoAndWhen = ({ key, signedAt }: Verification): string =>
  `by key ${key?.name}${signedAt === undefined ? '' : `, seen at ${signedAt}`}`;
