import { boundaryPath, type Context } from '@sovereign-actions/core';
import { PLACE_CHECKS } from '@sovereign-actions/core/instance-identity';
import { locationError } from './errors.ts';
import { instancePlace } from './instance.ts';
import type { Place } from './place.ts';
import { podPlace } from './pod.ts';
import { type OwnSession, sessionPlace } from './session-token.ts';
import { taskPlace } from './task.ts';

const MAX_CERTIFICATE_BYTES = 256 * 1024;

/**
 * Where the runner is, by the evidence that the boundary asks for; undefined where it asks for none, or not at this point. It is
 * asked before the job becomes the role, save what needs the role's session. What it says goes into the record, with the
 * documents themselves. Evidence that does not hold ends the step; what is only not known ends it where it is required.
 * @throws LOCATION_OUTSIDE, LOCATION_FALSE, LOCATION_UNVERIFIED
 */
export async function locateRunner(context: Context, session?: OwnSession): Promise<Place | undefined> {
  const location = context.boundary.identity?.location;
  if (!location || (location.source === 'web-identity') !== (session !== undefined)) return undefined;
  const place = await gather(context, session);
  const { record, log } = context;
  record.fact('location-source', location.source);
  record.fact('location-verdict', place.verdict);
  record.fact('location-strength', place.strength);
  if (place.where !== undefined) record.fact('location-where', place.where);
  for (const [name, value] of Object.entries(place.facts)) record.fact(`location-${name}`, value);
  for (const { name, verdict, detail } of place.checks) record.check(name, verdict, detail);
  for (const { name, text, mediaType } of place.keep) await record.keep(name, Buffer.from(text), mediaType);
  judge(place, location.required);
  log.info(`Where the runner is: ${summaryOf(place)}.`);
  return place;
}

async function gather(context: Context, session: OwnSession | undefined): Promise<Place> {
  const { boundary, files } = context;
  if (session) return sessionPlace(context, session);
  const location = boundary.identity?.location;
  switch (location?.source) {
    case 'ecs':
      return taskPlace(context);
    case 'eks':
      return podPlace(context);
    default: {
      const file = location?.certificate;
      const certificates = file === undefined ? undefined : await files.readText(boundaryPath(boundary, file), MAX_CERTIFICATE_BYTES);
      return instancePlace(context, certificates);
    }
  }
}

const OUTSIDE: ReadonlySet<string> = new Set(Object.values(PLACE_CHECKS));

function judge({ checks, verdict }: Place, required: boolean): void {
  if (verdict === 'holds' || (verdict === 'unknown' && !required)) return;
  const failing = checks.filter((check) => check.verdict === verdict);
  // A document that is not genuine says nothing of where; that comes first.
  const first = failing.find(({ name }) => !OUTSIDE.has(name)) ?? failing[0];
  const details = failing.filter((check) => check !== first).map(({ detail }) => detail);
  const what = first?.detail ?? '';
  if (verdict === 'unknown') {
    throw locationError(
      'LOCATION_UNVERIFIED',
      `Where the runner is cannot be verified. ${what}`,
      'Run the job on an EC2 instance of the boundary, or take "required" out of "identity: location" in sovereign.yaml, where the change is reviewed.',
      { details },
    );
  }
  if (first && OUTSIDE.has(first.name))
    throw locationError('LOCATION_OUTSIDE', what, 'Run the job inside the boundary. Nothing was exported.', { details });
  throw locationError(
    'LOCATION_FALSE',
    what,
    'If the certificate of the boundary is the right one, find out what answers in place of the metadata service of this runner.',
    { details },
  );
}

/** One line for people: where, and what that is worth. */
export function summaryOf({ where, strength, verdict, checks }: Place): string {
  const unknown = checks.find((check) => check.verdict === 'unknown');
  if (where === undefined) return `not known. ${unknown?.detail ?? ''}`.trim().replace(/\.$/, '');
  return `${verdict === 'holds' ? '' : 'not verified: '}${where} (${strength})`;
}
