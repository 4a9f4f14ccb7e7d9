import type { ListInput } from '@sovereign-actions/core';

/** The input `registries` of the contract. Says what happens to an earlier configuration, and why. */
export const REGISTRIES_INPUT = {
  type: 'list',
  description:
    'ECR registries to log in to, one a line: `all` that the boundary lists, an account of the boundary, `ACCOUNT/REGION`, or a host. Later steps get a private `DOCKER_CONFIG` and `REGISTRY_AUTH_FILE`, which the post step removes. Logins that the job had before go on only for registries of the boundary, so that no other secret is taken out of its file: log in to others after this step. Plugins, contexts and builders of Docker go on.',
} as const satisfies ListInput;
