import { subjectFits } from '@sovereign-actions/core';
import type { Verification } from '@sovereign-actions/sigstore';
import { field, textOf } from './documents.ts';
import type { ProvenanceDemand } from './policy.ts';
import type { Answer } from './requirements.ts';

/** Where a build was started from, as one source tells it; a field that it does not tell is absent. */
export interface BuildClaims {
  builder?: string;
  source?: string;
  ref?: string;
}

const NAMES = [
  ['builders', 'builder'],
  ['sources', 'source'],
  ['refs', 'ref'],
] as const satisfies readonly (readonly [keyof ProvenanceDemand, keyof BuildClaims])[];

/** What policies demand of a provenance, as checks call it. */
export const provenanceAsks = (demands: readonly ProvenanceDemand[]): string[] =>
  NAMES.flatMap(([key, name]) => (demands.some((demand) => demand[key] !== undefined) ? [name] : []));

/**
 * Holds a SLSA provenance v1 predicate, and the claims of the certificate that signed it, against a policy. The predicate
 * must say what is demanded; a certificate need not say it, and must not say otherwise.
 */
export function provenanceAnswers(
  predicate: unknown,
  certificate: BuildClaims | undefined,
  demands: readonly ProvenanceDemand[],
): Answer[] {
  const said = claimsOf(predicate);
  return NAMES.flatMap(([key, name]): Answer[] => {
    const lists = demands.map((demand) => demand[key]).filter((list) => list !== undefined);
    if (lists.length === 0) return [];
    const allowed = (value: string) => lists.every((patterns) => patterns.some((pattern) => subjectFits(pattern, normal(value, name))));
    const wanted = lists.map((patterns) => patterns.join(' or ')).join(', and ');
    const value = said[name];
    const witnessed = certificate?.[name];
    if (value === undefined)
      return [{ name, verdict: 'unknown', detail: `The provenance does not say its ${name}, which must be ${wanted}.` }];
    if (!allowed(value)) return [{ name, verdict: 'broken', detail: `Its ${name} is ${quote(value)}, which must be ${wanted}.` }];
    if (witnessed !== undefined && !allowed(witnessed))
      return [
        { name, verdict: 'broken', detail: `The certificate that signed it says ${name} ${quote(witnessed)}, which must be ${wanted}.` },
      ];
    return [{ name, verdict: 'holds', detail: `${quote(value)}${witnessed === undefined ? '' : ', and the certificate says so too'}.` }];
  });
}

/**
 * Builder, source and ref of a predicate, from the places that the build types of GitHub, GitLab and this product give them.
 * A predicate that names several sources or refs for its one build names none.
 */
export function claimsOf(predicate: unknown): BuildClaims {
  const definition = field(predicate, 'buildDefinition');
  const parameters = field(definition, 'externalParameters');
  const workflow = field(parameters, 'workflow');
  const builder = textOf(field(field(field(predicate, 'runDetails'), 'builder'), 'id'));
  const source = one([field(workflow, 'repository'), field(parameters, 'repository'), field(parameters, 'source')]);
  const dependencies = field(definition, 'resolvedDependencies');
  const uris = (Array.isArray(dependencies) ? dependencies : []).map((dependency) => textOf(field(dependency, 'uri')));
  const own = uris.flatMap((uri) => {
    const match = uri === undefined ? null : /^git\+(https:\/\/[^@]+)@(refs\/\S+)$/.exec(uri);
    return match && source !== undefined && normal(match[1] as string, 'source') === normal(source, 'source') ? [match[2]] : [];
  });
  const ref = one([field(workflow, 'ref'), field(parameters, 'ref'), ...own]);
  return { ...(builder !== undefined && { builder }), ...(source !== undefined && { source }), ...(ref !== undefined && { ref }) };
}

/** What Fulcio wrote of the build into the certificate of its signer. */
export function buildClaimsOf(certificate: Verification['certificate']): BuildClaims | undefined {
  if (!certificate) return undefined;
  const { buildSignerUri: builder, sourceRepositoryUri: source, sourceRepositoryRef: ref } = certificate;
  return { ...(builder !== undefined && { builder }), ...(source !== undefined && { source }), ...(ref !== undefined && { ref }) };
}

/** The one value that all places agree on. */
function one(values: readonly unknown[]): string | undefined {
  const texts = new Set(values.map(textOf).filter((value) => value !== undefined));
  return texts.size === 1 ? [...texts][0] : undefined;
}

/** Git serves a repository with and without `.git`. */
const normal = (value: string, name: string): string => (name === 'source' ? value.replace(/^git\+/, '').replace(/\.git$/, '') : value);

const quote = (value: string): string => JSON.stringify(value.slice(0, 200));
