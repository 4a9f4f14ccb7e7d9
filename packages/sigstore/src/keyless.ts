import { generateKeyPairSync } from 'node:crypto';
import { boundaryError, type Context, need } from '@sovereign-actions/core';
import { DerError } from '@sovereign-actions/core/asn1';
import { checkToken, type JobToken, quote, readToken, tokenError } from '@sovereign-actions/core/job-token';
import { certificateServiceOf } from './boundary-fulcio.ts';
import { witnessesOf } from './boundary-witnesses.ts';
import type { Certificate } from './certificate.ts';
import { signingError } from './errors.ts';
import { type CertificateService, certify } from './fulcio.ts';
import { type CertificateClaims, certificateClaims, identityOf } from './identity.ts';
import { privateKeySigner, type Signer } from './keys.ts';
import { refuseTimeless } from './signing-time.ts';

/** How `key` names a signer that has no key: a certificate of the boundary's Fulcio for the job's own identity. */
export const KEYLESS = 'keyless';

/** Of Fulcio, where a signing config names it; the boundary says another one with its own block. */
const DEFAULT_AUDIENCE = 'sigstore';

/**
 * A signer that is the job itself: a P-256 key that exists in this process alone, certified by the boundary's Fulcio for the job's
 * OIDC token. The token leaves only for the declared Fulcio, and only if it is by a declared issuer, for that audience alone.
 * @throws BOUNDARY_INCOMPLETE, KEYLESS_UNDECLARED, WITNESS_NEEDED, IDENTITY_OUTSIDE, as tokenFor, and as certify
 */
export async function keylessSigner(context: Context): Promise<Signer> {
  const { boundary, files, fetch, now } = context;
  const { fulcio, identities = [] } = need(boundary, 'signing');
  const service = await certificateServiceOf(boundary, files, now());
  if (!service) {
    throw signingError(
      'KEYLESS_UNDECLARED',
      `The boundary (${boundary.source}) declares no Fulcio, which keyless signing needs.`,
      'Declare "signing.fulcio" with its "url" and "chain", or name a key.',
    );
  }
  refuseTimeless(await witnessesOf(boundary, files, now()));
  const token = await tokenFor(fulcio?.audience ?? DEFAULT_AUDIENCE, context);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = await certify(fetch, service, privateKey, token.text, now());
  const certified = claimsIn(certificate, service);
  refuseOther(certified, token.claims, service.ca.url);
  if (identities.length > 0 && !identityOf(certified, identities)) {
    throw signingError(
      'IDENTITY_OUTSIDE',
      `This job is ${certified.subject} (${certified.issuer}), none of the identities whose signatures count in this boundary (${identities.map(({ name }) => name).join(', ')}).`,
      'Sign in the workflow that the boundary names, or name this one under "signing.identities", where the change is reviewed.',
    );
  }
  return { ...privateKeySigner(privateKey, certified.subject), certificate: certificate.raw };
}

/**
 * The job's token for Fulcio, checked as one is that a role is taken with, but for its audience.
 * @throws TOKEN_INVALID, TOKEN_ISSUER and its like, OIDC_UNAVAILABLE, OIDC_REFUSED
 */
async function tokenFor(audience: string, { boundary, host, record, now }: Context): Promise<JobToken> {
  const identity = { ...need(boundary, 'identity'), audience };
  if (boundary.identity?.audience === audience) {
    throw boundaryError(
      'BOUNDARY_INVALID',
      `${audience} is the audience of the tokens that roles are taken with: Fulcio could take one too.`,
      'Give "identity.audience" another name than Fulcio\'s, or "signing.fulcio.audience".',
    );
  }
  const token = readToken(await host.oidcToken(audience));
  const checks = checkToken(token, { boundary: { ...boundary, identity }, facts: host.facts, source: 'oidc', now: now() });
  for (const { name, verdict, detail, code, fix } of checks) {
    record.check(`${name} for Fulcio`, verdict, detail);
    if (verdict === 'broken' || (verdict === 'unknown' && boundary.unknown === 'fail')) throw tokenError(code, detail, fix);
  }
  return token;
}

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
function refuseOther(certified: CertificateClaims, claims: JobToken['claims'], url: string): void {
  for (const [name, ...sources] of SHARED) {
    const claimed = sources.map((source) => claims[source]).find((value) => typeof value === 'string');
    const said = certified[name];
    if (said !== undefined && claimed !== undefined && said !== claimed)
      throw wrongCertificate(url, `says ${quote(said)} where the job token says ${quote(claimed)}`);
  }
  const { subject, subjectType } = certified;
  const { job_workflow_ref: workflow, ci_config_ref_uri: pipeline, email } = claims;
  // Fulcio writes escapes into some URLs and leaves others as the claim is.
  const written = [subject, decode(subject)];
  const other =
    (subjectType === 'uri' && typeof workflow === 'string' && !written.some((text) => text.endsWith(`/${workflow}`))) ||
    (subjectType === 'uri' && typeof pipeline === 'string' && !written.includes(`https://${pipeline}`)) ||
    (subjectType === 'email' && subject !== email);
  if (other) throw wrongCertificate(url, `was made out to ${quote(subject)}, which is not this job`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
