import { createPublicKey, createSign, generateKeyPairSync } from 'node:crypto';
import { type Context, need, tokenClaims } from '@sovereign-actions/core';
import { DerError } from '@sovereign-actions/core/asn1';
import { certificateServiceOf } from './boundary-trust.ts';
import { witnessesOf } from './boundary-witnesses.ts';
import type { Certificate } from './certificate.ts';
import { signingError } from './errors.ts';
import { type CertificateService, certify } from './fulcio.ts';
import { type CertificateClaims, certificateClaims, identityOf } from './identity.ts';
import type { Signer } from './keys.ts';
import { chunksOf, keyKindOf } from './public-key.ts';
import { refuseTimeless } from './signing-time.ts';

/** How `key` names a signer that has no key: a certificate of the boundary's Fulcio for the job's own identity. */
export const KEYLESS = 'keyless';

/** Seconds that a token must still be good for. */
const MARGIN = 30;

/**
 * A signer that is the job itself: a P-256 key that exists in this process alone, certified by the boundary's Fulcio for the job's
 * OIDC token. The token leaves only for the declared Fulcio, and only if it is by a declared issuer, for that audience alone.
 * @throws BOUNDARY_INCOMPLETE, WITNESS_NEEDED, TOKEN_UNFIT, OIDC_UNAVAILABLE, OIDC_REFUSED, IDENTITY_OUTSIDE, and as certify
 */
export async function keylessSigner({ boundary, files, host, fetch, now }: Context): Promise<Signer> {
  const { issuers, runner } = need(boundary, 'identity');
  const { fulcio, identities = [] } = need(boundary, 'signing');
  const service = await certificateServiceOf(boundary, files);
  if (!fulcio || !service) {
    throw signingError(
      'KEYLESS_UNDECLARED',
      `The boundary (${boundary.source}) declares no Fulcio, which keyless signing needs.`,
      'Declare "signing.fulcio" with its "url" and "chain", or name a key.',
    );
  }
  refuseTimeless(await witnessesOf(boundary, files, now()));
  const token = await host.oidcToken(fulcio.audience);
  const claims = fittingClaims(token, { issuers, runner, audience: fulcio.audience, now: now() });
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = await certify(fetch, service, privateKey, token, now());
  const certified = claimsIn(certificate, service);
  refuseOther(certified, claims, service.ca.url);
  if (identities.length > 0 && !identityOf(certified, identities)) {
    throw signingError(
      'IDENTITY_OUTSIDE',
      `This job is ${certified.subject} (${certified.issuer}), none of the identities whose signatures count in this boundary (${identities.map(({ name }) => name).join(', ')}).`,
      'Sign in the workflow that the boundary names, or name this one under "signing.identities", where the change is reviewed.',
    );
  }
  const publicKey = createPublicKey(privateKey);
  const kind = keyKindOf(publicKey, KEYLESS);
  return {
    publicKey,
    ...kind,
    name: certified.subject,
    certificate: certificate.raw,
    sign: async (data) => {
      const sign = createSign(kind.hash);
      for await (const chunk of chunksOf(data)) sign.update(chunk);
      return sign.sign(privateKey);
    },
  };
}

type Claims = Readonly<Record<string, unknown>>;

interface Fitting {
  issuers: readonly string[];
  audience: string;
  runner: 'self-hosted' | 'any';
  /** Milliseconds since the epoch. */
  now: number;
}

/** The claims of a token that may be shown to Fulcio. @throws TOKEN_UNFIT */
function fittingClaims(token: string, { issuers, audience, runner, now }: Fitting): Claims {
  const unfit = (what: string, fix: string) => signingError('TOKEN_UNFIT', `The job token is not shown to Fulcio: it ${what}.`, fix);
  const claims = tokenClaims(token);
  if (!claims) throw unfit('is not a signed JWT', 'Look at what gives the job its token.');
  const { iss, aud, exp, runner_environment: claimed } = claims;
  if (typeof iss !== 'string' || !issuers.includes(iss)) {
    throw unfit(
      `is from ${quote(iss)}, and the boundary names ${issuers.join(', ')}`,
      'If this server belongs to the boundary, name its issuer under "identity.issuers".',
    );
  }
  const only = Array.isArray(aud) && aud.length === 1 ? aud[0] : aud;
  if (only !== audience) {
    throw unfit(
      `is for ${quote(aud)}, not for ${audience} alone`,
      'Ask for the audience of "signing.fulcio.audience" alone: a token for two can be used at both.',
    );
  }
  if (typeof exp !== 'number' || exp - now / 1000 < MARGIN)
    throw unfit('has expired, or is about to', 'Set the clock of the runner by NTP.');
  if (runner === 'self-hosted' && claimed !== 'self-hosted') {
    throw unfit(
      `says that the runner is ${quote(claimed)}`,
      'Run the job on a runner of your own inside the region, or set "identity: runner: any" if the boundary may do without.',
    );
  }
  return claims;
}

const quote = (value: unknown): string => JSON.stringify(value)?.slice(0, 200) ?? 'nothing';

const wrongCertificate = (url: string, what: string) =>
  signingError(
    'CERTIFICATE_WRONG',
    `The certificate that Fulcio ${url} gave cannot be used: it ${what}.`,
    'Look at how this Fulcio is configured.',
  );

/** @throws CERTIFICATE_WRONG */
function claimsIn(certificate: Certificate, { ca }: CertificateService): CertificateClaims {
  try {
    return certificateClaims(certificate);
  } catch (error) {
    if (error instanceof DerError) throw wrongCertificate(ca.url, error.message);
    throw error;
  }
}

/** What a certificate and the token that it was given for both say, and must say alike. */
const SHARED: readonly (readonly [keyof CertificateClaims, ...string[]])[] = [
  ['issuer', 'iss'],
  ['tokenSubject', 'sub'],
  ['runnerEnvironment', 'runner_environment'],
  ['sourceRepositoryDigest', 'sha'],
  ['sourceRepositoryId', 'repository_id', 'project_id'],
];

/** Refuses a certificate that was made out to somebody else than this job. @throws CERTIFICATE_WRONG */
function refuseOther(certified: CertificateClaims, claims: Claims, url: string): void {
  for (const [name, ...sources] of SHARED) {
    const claimed = sources.map((source) => claims[source]).find((value) => typeof value === 'string');
    const said = certified[name];
    if (said !== undefined && claimed !== undefined && said !== claimed)
      throw wrongCertificate(url, `says ${quote(said)} where the job token says ${quote(claimed)}`);
  }
  const { subject, subjectType } = certified;
  const { job_workflow_ref: workflow, ci_config_ref_uri: pipeline, email } = claims;
  const decoded = decode(subject);
  const other =
    (subjectType === 'uri' && typeof workflow === 'string' && !decoded.endsWith(`/${decode(workflow)}`)) ||
    (subjectType === 'uri' && typeof pipeline === 'string' && decoded !== `https://${decode(pipeline)}`) ||
    (subjectType === 'email' && subject !== email);
  if (other) throw wrongCertificate(url, `was made out to ${quote(subject)}, which is not this job`);
}

/** Without the escapes that Fulcio writes into URLs. */
function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
