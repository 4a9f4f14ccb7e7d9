import type { Check } from '@sovereign-actions/core';
import { type EventFilter, isOfRole, isSession, resourcesOf, sessionArn, type TrailEvent, takes } from '../cloudtrail/extract.ts';

const MOST = 20;

/**
 * What the events of a deployment show. Pure: the verifier makes the same of the same events.
 * @param regions of the boundary
 */
export function observe(events: readonly TrailEvent[], { sessions, keys }: EventFilter, regions: readonly string[]): Check[] {
  const checks: Check[] = [];
  for (const session of sessions) {
    const taken = events.filter((event) => takes(event, session) && event.errorCode === undefined);
    checks.push({
      name: `session ${session.name}`,
      verdict: taken.length > 0 ? 'holds' : 'unknown',
      detail:
        taken.length > 0
          ? `The trail saw ${sessionArn(session)} begin: ${taken.map(({ eventName, eventTime }) => `${eventName} at ${eventTime}`).join(', ')}.`
          : `The trail does not show how ${sessionArn(session)} began.`,
    });
  }
  for (const key of keys) {
    const uses = events.filter((event) => event.eventName === 'Sign' && event.errorCode === undefined && resourcesOf(event).includes(key));
    const own = uses.filter((event) => sessions.some((session) => isSession(event, session)));
    // Other runs of the same pipeline are other sessions of the same role; nobody else has business with the key.
    const foreign = uses.filter((event) => !sessions.some((session) => isOfRole(event, session)));
    const beside = uses.length - own.length;
    checks.push({
      name: `key ${key}`,
      verdict: foreign.length > 0 ? 'broken' : uses.length > 0 ? 'holds' : 'unknown',
      detail:
        foreign.length > 0
          ? `${foreign.length} of ${uses.length} signatures were made by somebody who has not the role of this deployment: ${list(foreign.map(({ userIdentity, eventTime }) => `${String(userIdentity?.arn ?? 'unknown')} at ${eventTime}`))}.`
          : uses.length > 0
            ? `The trail saw ${own.length} signatures of this deployment${beside > 0 ? `, and ${beside} of other sessions of its role` : ', and no other'}.`
            : 'The trail shows no signature by it in this time.',
    });
  }
  const own = events.filter((event) => sessions.some((session) => isSession(event, session)));
  const outside = own.filter(({ awsRegion }) => awsRegion === undefined || !regions.includes(awsRegion));
  checks.push({
    name: 'calls inside the boundary',
    verdict: outside.length > 0 ? 'broken' : 'holds',
    detail:
      outside.length > 0
        ? `${outside.length} of ${own.length} calls went elsewhere: ${list(outside.map(({ eventSource, eventName, awsRegion, eventTime }) => `${eventSource} ${eventName} in ${awsRegion ?? 'no region'} at ${eventTime}`))}.`
        : `${own.length} calls, all in ${regions.join(', ')}.`,
  });
  return checks;
}

const list = (items: readonly string[]): string =>
  items.length > MOST ? `${items.slice(0, MOST).join('; ')} and ${items.length - MOST} more` : items.join('; ');
