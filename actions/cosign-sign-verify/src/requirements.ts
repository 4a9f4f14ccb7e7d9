import type { Rule } from '@sovereign-actions/core';
import { PREDICATE, SIMPLE_SIGNING, type Statement, type Verification } from '@sovereign-actions/sigstore';
import { type AttestedDocument, isDocument } from './documents.ts';
import type { Demand, Policy } from './policy.ts';
import { predicateTypesOf, titleOf } from './policy-statements.ts';
import { provenanceMistake } from './provenance.ts';
import { buildClaimsOf, provenanceAnswers, provenanceAsks } from './provenance-policy.ts';
import { RULES } from './rules.ts';
import { SBOM_PREDICATE, type Sbom } from './sbom.ts';
import { sbomMistake } from './sbom-fields.ts';

/** What became of one demand of a requirement. */
export interface Answer {
  name: string;
  verdict: 'holds' | 'broken' | 'unknown';
  detail: string;
}

/** One thing that must be attached to the image. */
export interface Requirement {
  /** As checks name it. */
  name: string;
  /** Found when there is none. */
  rule: Rule;
  predicateTypes: readonly string[];
  demand: Demand;
  /** What makes a statement of the right type no candidate, if anything: it is not what it says it is. */
  mistake?: (statement: Statement) => string | undefined;
  /** What is demanded of the content beside, and how each of these demands is called. */
  asks?: readonly string[];
  answers?: (statement: Statement, verification: Verification) => Answer[];
}

/**
 * What a bundle is by what is signed in it: a predicate type, or simple signing. For one that does not hold, what it claims to
 * be, which is for showing alone.
 */
export function typeOf({ statement, unverifiedStatement, simpleSigning, unverifiedSimpleSigning }: Verification): string | undefined {
  if (simpleSigning ?? unverifiedSimpleSigning) return SIMPLE_SIGNING;
  return (statement ?? unverifiedStatement)?.predicateType;
}

export interface Wanted {
  sboms: readonly Sbom[];
  /** Documents of other kinds. */
  documents: readonly AttestedDocument[];
  requireSbom: boolean;
  provenance: boolean;
  policy: Policy;
}

/** What must be attached beside the signature, as policies name it. */
export function typesOf({ sboms, requireSbom, provenance, policy }: Omit<Wanted, 'documents'>): string[] {
  const types = new Set([
    ...(requireSbom || sboms.length > 0 || policy.sbomFields.length > 0 ? ['sbom'] : []),
    ...(provenance || policy.provenance.length > 0 ? ['provenance'] : []),
    ...policy.statements.keys(),
  ]);
  // What a policy says of summaries is for the step that relies on one.
  for (const other of ['signature', 'verification-summary']) types.delete(other);
  return [...types];
}

/**
 * The signature always; each document that was given, as it was given; some SBOM and provenance where they are asked for; and
 * what the policy names. A policy about the content of a statement demands the statement.
 */
export function requirementsOf(wanted: Wanted): Requirement[] {
  const { sboms, documents, policy } = wanted;
  const { every, statements, sbomFields } = policy;
  // Where the documents themselves are given, each of them is the SBOM that is asked for.
  const types = typesOf(wanted).filter((type) => type !== 'sbom' || sboms.length === 0);
  const demandOf = (type: string) => statements.get(type) ?? every;
  const sbomAnswers =
    sbomFields.length === 0 ? {} : { asks: ['fields'], answers: ({ predicate }: Statement) => [fieldsAnswer(predicate, policy)] };
  const attested = (document: AttestedDocument, demand: Demand): Requirement => ({
    name: `${document.format} attestation of ${document.path}`,
    rule: RULES.attestationMissing,
    predicateTypes: [document.predicateType],
    demand,
    mistake: ({ predicate }) => (isDocument(document, predicate) ? undefined : `the attested ${document.format} is not ${document.path}`),
  });
  const given = [
    ...sboms.map((sbom) => ({ ...attested(sbom, demandOf('sbom')), ...sbomAnswers })),
    ...documents.map((document) => {
      const type = [...statements.keys()].find((name) => predicateTypesOf(name).includes(document.predicateType));
      return attested(document, type === undefined ? every : demandOf(type));
    }),
  ];
  const named = (type: string): Requirement => ({
    name: titleOf(type),
    rule: type === 'signature' ? RULES.signatureMissing : RULES.attestationMissing,
    predicateTypes: predicateTypesOf(type),
    demand: demandOf(type),
    ...(predicateTypesOf(type).includes(PREDICATE.slsaProvenance) && {
      mistake: ({ predicate }: Statement) => provenanceMistake(predicate),
      asks: provenanceAsks(policy.provenance),
      answers: ({ predicate }: Statement, { certificate }: Verification) =>
        provenanceAnswers(predicate, buildClaimsOf(certificate), policy.provenance),
    }),
    ...(predicateTypesOf(type).some((predicateType) => Object.values(SBOM_PREDICATE).includes(predicateType)) && sbomAnswers),
  });
  return [named('signature'), ...given, ...types.map(named)];
}

function fieldsAnswer(document: unknown, { sbomFields }: Policy): Answer {
  const mistake = sbomMistake(document, sbomFields);
  return mistake === undefined
    ? { name: 'fields', verdict: 'holds', detail: `It has ${sbomFields.join(', ')}.` }
    : { name: 'fields', verdict: 'broken', detail: `${mistake}.` };
}
