import { errorTable } from '@sovereign-actions/core';

export const roleError = errorTable({
  SOURCE_OUTSIDE: { exit: 'policy', about: 'The source of identity that was asked for is not one of the boundary, or is not there.' },
  OPTION_REFUSED: { exit: 'usage', about: 'Inputs contradict each other, or this way to the role does not allow one of them.' },
  SESSION_INVALID: { exit: 'usage', about: 'A session policy, tag or source identity is not one that STS takes.' },
  EXPORT_REFUSED: { exit: 'usage', about: 'Credentials were to be handed on in a way that others can read, or that ends with the step.' },
  TOKEN_FILE: { exit: 'identity', about: 'The token file is missing, or is not a private file of its own.' },
  METADATA_UNAVAILABLE: { exit: 'identity', about: 'The machine, task or pod gives no credentials.' },
  METADATA_ANSWER: { exit: 'identity', about: 'A service answered with something that is not what it should be.' },
  CONTAINER_URI: {
    exit: 'identity',
    about: 'The job is no container with a role, or is told to fetch its credentials from another address than the one of AWS.',
  },
  BASE_IDENTITY: {
    exit: 'identity',
    about: 'The credentials of the machine, container or user are not those of an identity of the boundary.',
  },
  STATIC_KEYS: { exit: 'identity', about: 'The job holds long-lived AWS keys, which prove nothing of where it runs and never expire.' },
  ROLE_INVALID: { exit: 'usage', about: 'The role is neither a role ARN nor a role name, or its account is not clear.' },
  ROLE_OUTSIDE: { exit: 'policy', about: 'The role belongs to a partition or an account that is not in the boundary.' },
  AUDIENCE_OUTSIDE: { exit: 'policy', about: 'The audience that was asked for is not the one of the boundary.' },
  TOKEN_ENDPOINT_OUTSIDE: {
    exit: 'identity',
    about: 'The job is told to fetch its token from a host that no issuer of the boundary stands for.',
  },
  STS_REFUSED: { exit: 'identity', about: 'STS refused to let the job become the role.' },
  STS_UNAVAILABLE: { exit: 'failure', about: 'STS, or the issuer as STS sees it, did not answer in time.' },
  STS_ANSWER: { exit: 'identity', about: 'STS answered with an identity that was not asked for. Nothing was exported.' },
});
