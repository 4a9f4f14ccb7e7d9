import { roleError } from './errors.ts';
import type { Hop } from './exchange.ts';
import type { Role } from './role.ts';
import { type SessionPolicies, type SessionTags, tagsOfLaterHop } from './session.ts';

/** What the last session is asked to be. */
export interface Wish {
  sessionName: string;
  region: string;
  /** Seconds. */
  duration: number;
  policies: SessionPolicies;
  tags: SessionTags;
}

/**
 * How the first role is become: by a token, by the credentials of a role (role chaining, as of a machine or container), or by those
 * of a user.
 */
export type Start = 'token' | 'role' | 'user';

/** A session that only has to last until the next hop is the shortest that STS gives. */
const SHORTEST = 900;
/** What STS allows when a role assumes a role. */
const LONGEST_CHAINED = 3600;

/**
 * The hops to the last role, each with what is asked of it: policies and duration are for the last session, tags and the source
 * identity start with the first `AssumeRole`. Pure.
 * @throws OPTION_REFUSED with the reason, where the calls on the way do not allow what is asked
 */
export function planHops(roles: readonly Role[], start: Start, wish: Wish): Hop[] {
  const firstAssume = start === 'token' ? 1 : 0;
  const last = roles.length - 1;
  refuseImpossible(roles.length, start, wish);
  return roles.map((role, index): Hop => {
    const tags = index < firstAssume ? {} : index === firstAssume ? wish.tags : tagsOfLaterHop(wish.tags);
    return {
      role,
      sessionName: wish.sessionName,
      region: wish.region,
      duration: index === last ? wish.duration : SHORTEST,
      request: { ...(index === last ? wish.policies : {}), ...tags },
    };
  });
}

function refuseImpossible(hops: number, start: Start, { duration, policies, tags }: Wish): void {
  const calls = start === 'token' ? hops - 1 : hops;
  const asked = [
    ...(tags.Tags ? ['tags'] : []),
    ...(tags.TransitiveTagKeys ? ['transitive-tags'] : []),
    ...(tags.SourceIdentity === undefined ? [] : ['source-identity']),
  ];
  if (calls === 0 && asked.length > 0) {
    throw roleError(
      'OPTION_REFUSED',
      start === 'token'
        ? `AssumeRoleWithWebIdentity takes no ${asked.join(', ')}: with a token they are claims of its issuer, and CI servers send none.`
        : `The job already has this role, so that there is no call to send ${asked.join(', ')} with.`,
      start === 'token' ? 'Leave them out, or add a role to "chain": AssumeRole takes them.' : 'Leave them out, or name another role.',
    );
  }
  if (hops === 0 && (policies.Policy !== undefined || policies.PolicyArns)) {
    throw roleError(
      'OPTION_REFUSED',
      'The job already has this role, so that there is no call to send a session policy with.',
      'Leave it out, or name another role.',
    );
  }
  const byRole = start === 'user' ? hops > 1 : calls > 0;
  if (byRole && duration > LONGEST_CHAINED) {
    throw roleError(
      'OPTION_REFUSED',
      `duration-seconds is ${duration}; STS gives a role that is assumed by a role (role chaining) at most ${LONGEST_CHAINED} s.`,
      `Set it to at most ${LONGEST_CHAINED}, and call the step again in a longer job.`,
    );
  }
}
