import { errorTable } from '@sovereign-actions/core';

export const registryError = errorTable({
  REGISTRY_LOGIN_INVALID: { exit: 'usage', about: 'A line of the input "registries" names no registry.' },
  REGISTRY_LOGIN_OUTSIDE: { exit: 'policy', about: 'A registry that was to be logged in to is not one of the boundary.' },
  REGISTRY_LOGIN_DENIED: { exit: 'identity', about: 'ECR refused to give a login, or gave no answer.' },
});
