import { type Boundary, type Files, parseSigningPolicy, type SigningPolicy } from '@sovereign-actions/core';
import type { Trust } from '@sovereign-actions/sigstore';
import { signVerifyError } from './errors.ts';

const MAX_POLICY = 256 * 1024;
const HOUR = 3_600_000;

/** What a signature must be for a requirement to count it. */
export interface Demand {
  /** Names of the signers that count; undefined for all that are trusted. */
  signers?: readonly string[];
  /** How many different signers. */
  atLeast: number;
  /** Milliseconds since a witness saw it. */
  maxAge?: number;
}

export type ProvenanceDemand = NonNullable<SigningPolicy['provenance']>;
export type SbomField = NonNullable<SigningPolicy['sbom']>['fields'][number];

/** All that one or more policies demand together. */
export interface Policy {
  /** Of every signature. */
  every: Demand;
  /** By type as the policy names it; what is demanded of every signature is in it. */
  statements: ReadonlyMap<string, Demand>;
  /** How many different logs must hold each signature, and how many authorities have seen it. */
  logEntries: number;
  timestamps: number;
  /** Each of them must be met. */
  provenance: readonly ProvenanceDemand[];
  sbomFields: readonly SbomField[];
}

/**
 * The policy of the boundary, narrowed by a file of the same shape: what either demands is demanded.
 * @throws BOUNDARY_INVALID, POLICY_UNMEETABLE, FILE_MISSING, FILE_UNREADABLE
 */
export async function policyOf(boundary: Boundary, files: Files, file: string | undefined, trust: Trust): Promise<Policy> {
  const declared = boundary.signing?.policy;
  const given = file === undefined ? undefined : await parseSigningPolicy(await files.readText(file, MAX_POLICY), file);
  const policy = combine([declared, given].filter((one) => one !== undefined));
  const { keys = [], identities = [] } = boundary.signing ?? {};
  const wrong = unmeetable(
    policy,
    trust,
    [...keys, ...identities].map(({ name }) => name),
  );
  if (wrong !== undefined)
    throw signVerifyError(
      'POLICY_UNMEETABLE',
      `Nothing can meet the policy of ${[declared && boundary.source, file].filter(Boolean).join(' and ')}: ${wrong}.`,
      'Correct the policy, or declare what it names under "signing".',
    );
  return policy;
}

/** The conjunction of policies. Pure. */
export function combine(policies: readonly SigningPolicy[]): Policy {
  const every = policies.map(demandOf).reduce(narrow, { atLeast: 1 });
  const statements = new Map<string, Demand>();
  for (const entry of policies.flatMap((policy) => policy.statements ?? [])) {
    const { type, ...own } = typeof entry === 'string' ? { type: entry } : entry;
    statements.set(type, narrow(statements.get(type) ?? every, demandOf(own)));
  }
  return {
    every,
    statements,
    logEntries: Math.max(0, ...policies.map((policy) => policy['log-entries'] ?? 0)),
    timestamps: Math.max(0, ...policies.map((policy) => policy.timestamps ?? 0)),
    provenance: policies.flatMap(({ provenance }) => provenance ?? []),
    sbomFields: [...new Set(policies.flatMap(({ sbom }) => sbom?.fields ?? []))],
  };
}

function demandOf({ signers, 'at-least': atLeast = 1, 'max-age': age }: Pick<SigningPolicy, 'signers' | 'at-least' | 'max-age'>): Demand {
  const maxAge = age === undefined ? undefined : Number(age.slice(0, -1)) * (age.endsWith('d') ? 24 : 1) * HOUR;
  return { atLeast, ...(signers && { signers }), ...(maxAge !== undefined && { maxAge }) };
}

function narrow(a: Demand, b: Demand): Demand {
  const signers = a.signers && b.signers ? a.signers.filter((name) => b.signers?.includes(name)) : (a.signers ?? b.signers);
  const ages = [a.maxAge, b.maxAge].filter((age) => age !== undefined);
  return {
    atLeast: Math.max(a.atLeast, b.atLeast),
    ...(signers && { signers }),
    ...(ages.length > 0 && { maxAge: Math.min(...ages) }),
  };
}

/** @param declared names of signers that the boundary declares, which a trust file may have left out */
function unmeetable(
  { every, statements, logEntries, timestamps }: Policy,
  { keys, identities = [], logs, authorities }: Trust,
  declared: readonly string[],
): string | undefined {
  const trusted = new Set([...keys, ...identities].map(({ name }) => name));
  const known = new Set([...trusted, ...declared]);
  for (const [type, { signers = [...trusted], atLeast }] of [['signature', every] as const, ...statements]) {
    const stranger = signers.find((name) => !known.has(name));
    if (stranger !== undefined) return `"${stranger}" is none of the trusted signers (${[...known].join(', ')})`;
    const counting = new Set(signers.filter((name) => trusted.has(name))).size;
    if (counting < atLeast) return `it wants ${type} by ${atLeast} signers, of ${counting} that count`;
  }
  if (logEntries > logs.length) return `it wants entries in ${logEntries} logs, of ${logs.length} that are trusted`;
  if (timestamps > authorities.length) return `it wants timestamps of ${timestamps} authorities, of ${authorities.length} that are trusted`;
  return undefined;
}
