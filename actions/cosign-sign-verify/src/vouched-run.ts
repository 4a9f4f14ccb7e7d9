import { type Context, SovereignError } from '@sovereign-actions/core';
import { checkToken, createSignatureCheck, readToken, tokenError } from '@sovereign-actions/core/job-token';
import { signVerifyError } from './errors.ts';
import { claimedFacts, type RunFacts } from './job-claims.ts';
import type { Vouched } from './provenance.ts';

/** What the run is, and who vouches for it. */
export interface VouchedRun {
  facts: RunFacts;
  vouched: Vouched;
}

/**
 * What the run is by the job's OIDC token, where the job may have one for the boundary's audience and its issuer can be asked
 * for its keys; else by the environment alone. The token goes nowhere.
 * @throws PROVENANCE_DIFFERS where token and environment tell different runs, TOKEN_… where the token is not one that the
 *   boundary takes, OIDC_REFUSED, EGRESS_REFUSED
 */
export async function vouchedRun(context: Context): Promise<VouchedRun> {
  const { host, log } = context;
  const own = ownFacts(context);
  const byItself = (why: string): VouchedRun => {
    log.info(`The provenance is what the job says of itself: ${why}`);
    return { facts: own, vouched: { from: 'environment' } };
  };
  const { identity, partition } = context.boundary;
  if (host.facts.product === 'terminal') return { facts: own, vouched: { from: 'environment' } };
  if (!identity) return byItself('the boundary names no issuer ("identity.issuers").');
  let text: string;
  try {
    text = await host.oidcToken(identity.audience);
  } catch (error) {
    if (error instanceof SovereignError && error.code === 'OIDC_UNAVAILABLE') return byItself(error.message);
    throw error;
  }
  const token = readToken(text);
  const checks = checkToken(token, { boundary: { partition, identity }, facts: host.facts, source: 'oidc', now: context.now() });
  const broken = checks.find(({ verdict, code }) => verdict === 'broken' && code !== 'TOKEN_TIME');
  if (broken) throw tokenError(broken.code, broken.detail, broken.fix);
  // A token that ran out says no less of the job, and it is no reason to sign nothing.
  const open = checks.find(({ verdict }) => verdict !== 'holds');
  if (open) return byItself(open.detail);
  const signature = await createSignatureCheck(context.fetch)(token);
  if (signature.verdict === 'broken') throw tokenError(signature.code, signature.detail, signature.fix);
  if (signature.verdict === 'unknown') return byItself(signature.detail);
  const claimed = claimedFacts(token.claims, own);
  if ('differs' in claimed)
    throw signVerifyError(
      'PROVENANCE_DIFFERS',
      `The job token is of another run than this job: ${claimed.differs}.`,
      'Look at what gives the job its token, and at what set the variables of the job.',
    );
  if ('missing' in claimed) return byItself(`the token does not say its ${claimed.missing}.`);
  return { facts: claimed.facts, vouched: { from: 'oidc-token', issuer: String(token.claims.iss) } };
}

function ownFacts({ host }: Context): RunFacts {
  const { facts } = host;
  if (facts.product !== 'gitlab') return facts;
  const [jobId, runnerId, platform] = ['CI_JOB_ID', 'CI_RUNNER_ID', 'CI_RUNNER_EXECUTABLE_ARCH'].map((name) => host.env(name) || undefined);
  const architecture = platform?.split('/').at(-1);
  return { ...facts, ...(jobId && { jobId }), ...(runnerId && { runnerId }), ...(architecture && { architecture }) };
}
