import type { Boundary } from '../boundary/boundary.ts';
import { quote, type TokenCheck } from './token-check.ts';

type Pins = NonNullable<NonNullable<Boundary['identity']>['require']>;
type Claims = Readonly<Record<string, unknown>>;

/** A pin of the boundary, and the claim that it is held against. */
interface Pin {
  name: string;
  /** What the token says; undefined when it says nothing. */
  claimed: unknown;
  claim: string;
  wanted: readonly string[] | undefined;
}

/**
 * What the boundary requires of the run. A claim that is not there does not hold: what is required is never unknown.
 * @param claims of the job's token; undefined for an identity that has no token
 */
export function checkPins(claims: Claims | undefined, require: Pins | undefined): TokenCheck[] {
  if (!require) return [];
  return pinsOf(claims ?? {}, require).flatMap(({ name, claimed, claim, wanted }): TokenCheck[] => {
    if (wanted === undefined) return [];
    const exact = typeof claimed === 'string' || typeof claimed === 'boolean' || Number.isSafeInteger(claimed);
    const text = exact ? String(claimed) : undefined;
    const says = claims === undefined ? 'This identity has no token, and so no' : `The token says ${quote(claimed)} as`;
    return [
      {
        name: `required ${name}`,
        verdict: text !== undefined && wanted.includes(text) ? 'holds' : 'broken',
        detail: `${says} ${claim}; the boundary requires ${wanted.join(' or ')}.`,
        code: 'TOKEN_PIN',
        fix:
          claims === undefined
            ? 'Take the identity from the job token ("source: oidc"), or remove what it requires under "identity: require".'
            : 'Run the job from where the boundary allows it, or change "identity: require" in sovereign.yaml, where the change is reviewed.',
      },
    ];
  });
}

function pinsOf(claims: Claims, require: Pins): Pin[] {
  const claim = (name: string): unknown => (Object.hasOwn(claims, name) ? claims[name] : undefined);
  // GitLab and GitHub give other things under the same names: a GitLab branch may be called "refs/heads/main".
  const gitlab = claim('project_id') !== undefined;
  const pin = (name: string, own: string, wanted: readonly string[] | undefined): Pin => ({
    name,
    claim: own,
    claimed: claim(own),
    wanted,
  });
  return [
    pin('repository', gitlab ? 'project_id' : 'repository_id', require['repository-ids']),
    pin('owner', gitlab ? 'namespace_id' : 'repository_owner_id', require['owner-ids']),
    pin('protection of the ref', 'ref_protected', require['protected-ref'] ? ['true'] : undefined),
    pin('ref', gitlab ? 'ref_path' : 'ref', require.refs),
    pin('environment', 'environment', require.environments),
    pin('event', gitlab ? 'pipeline_source' : 'event_name', require.events),
    pin('workflow', 'job_workflow_ref', require.workflows),
  ];
}
