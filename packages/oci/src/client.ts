import { type Boundary, type GuardedFetch, type RegistryCredentials, registryAt } from '@sovereign-actions/core';
import { createAuthorizer } from './authorizer.ts';
import { registryError } from './errors.ts';
import type { Reference } from './reference.ts';
import { createRepository, type Repository } from './repository.ts';
import { createTransport, type TransportOptions } from './transport.ts';

export interface RegistryClientOptions {
  fetch: GuardedFetch;
  credentials: RegistryCredentials;
  boundary: Boundary;
  /** Milliseconds for all attempts of one request. Default two minutes. */
  deadline?: number;
  /** Waits between attempts; replaced in tests. */
  sleep?: TransportOptions['sleep'];
}

/** Registries of the boundary (OCI distribution specification 1.1), and no others. */
export interface RegistryClient {
  /** A repository to work on. Nothing is sent yet. @throws REGISTRY_OUTSIDE */
  repository(reference: Pick<Reference, 'registry' | 'repository'>): Repository;
}

/** Makes the client of a step. It keeps tokens and nothing else, and for as long as it lives. */
export function createRegistryClient({ fetch, credentials, boundary, deadline, sleep }: RegistryClientOptions): RegistryClient {
  const known = new Map<string, Repository>();
  return {
    repository({ registry, repository }) {
      const name = `${registry}/${repository}`;
      const open = known.get(name);
      if (open) return open;
      const found = registryAt(boundary, registry);
      if (!found) {
        const hosts = boundary.registries.map(({ endpoints: [{ hostname, port }] }) => (port === 443 ? hostname : `${hostname}:${port}`));
        throw registryError(
          'REGISTRY_OUTSIDE',
          `The registry ${registry} is not in the boundary (${boundary.source}).`,
          hosts.length > 0
            ? `Use one of ${[...new Set(hosts)].join(', ')}, or declare it under "registries".`
            : 'Declare it under "registries" in sovereign.yaml.',
        );
      }
      const { endpoint } = found;
      const basicFirst = found.registry.account !== undefined;
      const authorizer = createAuthorizer({ fetch, credentials, endpoint, repository, basicFirst });
      const transport = createTransport({
        fetch,
        endpoint,
        authorizer,
        ...(deadline !== undefined && { deadline }),
        ...(sleep && { sleep }),
      });
      const opened = createRepository(name, repository, transport);
      known.set(name, opened);
      return opened;
    },
  };
}
