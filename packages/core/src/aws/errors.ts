import { errorTable, type SovereignError } from '../errors.ts';

export const awsError = errorTable({
  CREDENTIALS_MISSING: { exit: 'identity', about: 'An AWS call needs credentials and the environment of the job holds none.' },
  CREDENTIALS_EXPIRED: { exit: 'identity', about: 'The credentials that assume-role-oidc gave the job have ended.' },
  REGION_OUTSIDE: { exit: 'policy', about: 'An AWS call names a region that is not in the boundary.' },
  BUCKET_OUTSIDE: { exit: 'policy', about: 'An S3 call names a bucket that the boundary does not declare.' },
  AWS_DEADLINE: { exit: 'failure', about: 'An AWS call with its retries took too long.' },
  AWS_REFUSED: { exit: 'failure', about: 'AWS refused a call that the step cannot do without, or could not answer it.' },
  AWS_ANSWER: { exit: 'failure', about: 'A call to AWS got an answer that AWS does not give.' },
  REGISTRY_LOGIN_REFUSED: { exit: 'identity', about: 'ECR answered a login with something else than a login to a registry of the region.' },
  DOCKER_CONFIG_INVALID: {
    exit: 'usage',
    about: 'The Docker configuration cannot be read, or keeps its logins where this step cannot read them.',
  },
});

/**
 * What an error of the AWS SDK says to people; undefined for any other. The SDK marks what AWS answered with `$fault`, and what it could
 * not read with `$response` alone.
 */
export function awsFailure(error: unknown): SovereignError | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('$fault' in error) {
    const clock = /Signature (?:expired|not yet current)|RequestTimeTooSkewed|RequestExpired/.test(`${error.name} ${error.message}`);
    const denied = /AccessDenied|Forbidden|NotAuthorized/.test(error.name);
    return awsError(
      'AWS_REFUSED',
      `AWS answered ${error.name}: ${error.message}`,
      clock
        ? 'Set the clock of this machine by NTP.'
        : denied
          ? 'Let the role make the call that is named; the Terraform template grants what each step needs.'
          : 'Try again; if it stays, look at the service health of the region.',
      { cause: error },
    );
  }
  if (!('$response' in error)) return undefined;
  return awsError(
    'AWS_ANSWER',
    'What answered a call to AWS is not AWS, or not whole.',
    'Look at what stands between this machine and AWS: a proxy, or another server at its address.',
    { cause: error },
  );
}
