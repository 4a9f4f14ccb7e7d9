import type { Environment } from '../egress/overrides.ts';

/** The variable by which assume-role-oidc tells later steps when its credentials end: `KEY-ID TIME`, in ISO 8601 UTC. */
export const EXPIRY_VARIABLE = 'SOVEREIGN_CREDENTIALS_EXPIRE';

/** Credentials that end this soon are said to: a long step would outlive them. */
const SOON_MS = 10 * 60_000;

/** What {@link EXPIRY_VARIABLE} is set to. `expires` in milliseconds since the epoch. */
export const expiryValue = (accessKeyId: string, expires: number): string => `${accessKeyId} ${new Date(expires).toISOString()}`;

/** When the credentials of the environment end, in milliseconds since the epoch; undefined where nobody said, or said of others. */
export function environmentExpiry({ AWS_ACCESS_KEY_ID: id, [EXPIRY_VARIABLE]: value }: Environment): number | undefined {
  const [of, time] = value?.split(' ') ?? [];
  const expires = Date.parse(time ?? '');
  return !id || of !== id || Number.isNaN(expires) ? undefined : expires;
}

/** A sentence when credentials end soon; undefined when there is time. Milliseconds since the epoch. */
export function expirySoon(expires: number, now: number): string | undefined {
  if (expires - now >= SOON_MS) return undefined;
  const minutes = Math.max(0, Math.floor((expires - now) / 60_000));
  return `The credentials end in ${minutes} min. Call assume-role-oidc again before a long step: it takes new ones.`;
}
