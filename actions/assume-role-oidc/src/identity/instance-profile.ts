import type { Context } from '@sovereign-actions/core';
import { roleError } from '../errors.ts';
import { openImds } from '../location/metadata.ts';
import { type BaseCredentials, orUnavailable, parseCredentials } from './metadata.ts';

const PROFILE = '/latest/meta-data/iam/security-credentials/';
const NO_PROFILE = 'Attach an instance profile with a role to this instance, or name another source.';
const NO_SERVICE =
  'Run the job on an EC2 instance whose metadata service is on. In a container, raise its hop limit to 2 (HttpPutResponseHopLimit) or use the network of the host: with 1 the answer never gets that far.';

/**
 * The credentials of the EC2 instance profile, by version 2 of the metadata service alone.
 * @throws METADATA_UNAVAILABLE, METADATA_ANSWER
 */
export async function instanceProfile(context: Pick<Context, 'fetch' | 'boundary' | 'now' | 'host'>): Promise<BaseCredentials> {
  const get = await orUnavailable(openImds(context), NO_SERVICE);
  const role = (await orUnavailable(get(PROFILE), NO_PROFILE)).split('\n')[0]?.trim() ?? '';
  if (!/^[\w+=,.@-]{1,64}$/.test(role))
    throw roleError('METADATA_ANSWER', 'The metadata service names no role of the instance profile.', NO_PROFILE);
  return parseCredentials(await orUnavailable(get(`${PROFILE}${role}`), NO_PROFILE), context.now());
}
