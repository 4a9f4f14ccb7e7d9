import { errorTable } from '../errors.ts';

export const awsError = errorTable({
  CREDENTIALS_MISSING: { exit: 'identity', about: 'An AWS call needs credentials and the environment of the job holds none.' },
  CREDENTIALS_EXPIRED: { exit: 'identity', about: 'The credentials that assume-role-oidc gave the job have ended.' },
  REGION_OUTSIDE: { exit: 'policy', about: 'An AWS call names a region that is not in the boundary.' },
  BUCKET_OUTSIDE: { exit: 'policy', about: 'An S3 call names a bucket that the boundary does not declare.' },
  AWS_DEADLINE: { exit: 'failure', about: 'An AWS call with its retries took too long.' },
  REGISTRY_LOGIN_REFUSED: { exit: 'identity', about: 'ECR answered a login with something else than a login to a registry of the region.' },
  DOCKER_CONFIG_INVALID: {
    exit: 'usage',
    about: 'The Docker configuration cannot be read, or keeps its logins where this step cannot read them.',
  },
});
