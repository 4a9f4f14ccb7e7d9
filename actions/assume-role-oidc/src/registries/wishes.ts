import { accountOf, type Boundary, originOf, registryEndpoints, SovereignError } from '@sovereign-actions/core';
import { registryError } from './errors.ts';

/** An ECR registry to log in to. */
export interface RegistryWish {
  account: string;
  region: string;
  /** `host[:port]` of each name that it answers under, the usual one first. */
  hosts: readonly [string, ...string[]];
}

/** Every ECR registry that the boundary lists. */
const ALL = 'all';

/**
 * The registries that lines of the input `registries` ask for, each once, by region and account. Pure.
 * @param region where a registry is that is named by its account alone
 * @throws REGISTRY_LOGIN_INVALID, REGISTRY_LOGIN_OUTSIDE
 */
export function planRegistries(boundary: Boundary, inputs: readonly string[], region: string): RegistryWish[] {
  const wishes = new Map<string, RegistryWish>();
  for (const line of inputs) {
    for (const wish of line === ALL ? listed(boundary) : [named(boundary, line, region)])
      wishes.set(`${wish.region}/${wish.account}`, wish);
  }
  return [...wishes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, wish]) => wish);
}

/** The ECR registry of the boundary's accounts and regions that answers under `host[:port]`. */
export function ecrRegistryAt(boundary: Boundary, authority: string): RegistryWish | undefined {
  for (const region of boundary.regions) {
    for (const account of Object.values(boundary.accounts)) {
      const registry = registryOf(boundary, account, region);
      if (registry.hosts.includes(authority)) return registry;
    }
  }
  return undefined;
}

const registryOf = (boundary: Boundary, account: string, region: string): RegistryWish => {
  const [first, ...others] = registryEndpoints(account, region, boundary.ports).map((endpoint) =>
    originOf(endpoint).slice(endpoint.protocol.length + 2),
  ) as [string, ...string[]];
  return { account, region, hosts: [first, ...others] };
};

function listed(boundary: Boundary): RegistryWish[] {
  const found = boundary.registries.flatMap(({ account, region }) =>
    account !== undefined && region !== undefined && boundary.regions.includes(region) ? [registryOf(boundary, account, region)] : [],
  );
  if (found.length > 0) return found;
  throw registryError(
    'REGISTRY_LOGIN_OUTSIDE',
    `All ECR registries of the boundary were asked for, and it lists none in ${boundary.regions.join(', ')}.`,
    'Add them under "registries" in sovereign.yaml, or name an account.',
  );
}

function named(boundary: Boundary, line: string, workRegion: string): RegistryWish {
  const [first = '', second, ...rest] = line.split('/');
  if (/[.:]/.test(first)) return atHost(boundary, line);
  if (first === '' || second === '' || rest.length > 0) {
    throw registryError(
      'REGISTRY_LOGIN_INVALID',
      `"${shown(line)}" is neither an account, nor ACCOUNT/REGION, nor a host.`,
      'Write for example "all", "build", "111122223333/eusc-de-east-1" or the host of a registry.',
    );
  }
  const region = second ?? workRegion;
  if (!boundary.regions.includes(region)) {
    throw registryError(
      'REGISTRY_LOGIN_OUTSIDE',
      `"${shown(line)}" is a registry in ${shown(region)}, which is no region of the boundary (${boundary.regions.join(', ')}).`,
      'Name a region of the boundary.',
    );
  }
  return registryOf(boundary, accountOrRefusal(boundary, first, line), region);
}

function accountOrRefusal(boundary: Boundary, reference: string, line: string): string {
  try {
    return accountOf(boundary, reference);
  } catch (error) {
    if (!(error instanceof SovereignError)) throw error;
    const known = Object.keys(boundary.accounts).join(', ') || 'none';
    throw registryError(
      'REGISTRY_LOGIN_OUTSIDE',
      `"${shown(line)}" is a registry of an account that the boundary does not name (it names: ${known}).`,
      'Name the account under "accounts" in sovereign.yaml, where the change is reviewed.',
    );
  }
}

function atHost(boundary: Boundary, line: string): RegistryWish {
  const registry = ecrRegistryAt(boundary, line);
  if (registry) return registry;
  const refuse = (why: string, fix: string) => registryError('REGISTRY_LOGIN_OUTSIDE', `No login to "${shown(line)}": ${why}.`, fix);
  if (/^(?:https?:\/\/)?(?:public\.ecr\.aws|ecr-public\.)/i.test(line)) {
    throw refuse(
      'the public gallery of ECR gives its tokens in us-east-1 alone and serves its images from all over the world',
      'Copy the images that you need into a registry of the boundary.',
    );
  }
  if (/^[a-z]+:\/\/|[/@]/i.test(line)) {
    throw registryError(
      'REGISTRY_LOGIN_INVALID',
      `"${shown(line)}" is more than a host.`,
      'Write the host of the registry alone: no scheme, user or repository.',
    );
  }
  throw refuse(
    'it is not the host of an ECR registry in an account and a region of the boundary',
    'Name an account under "accounts" and a region under "regions" in sovereign.yaml. For a registry other than ECR, use its own login after this step.',
  );
}

const shown = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 200);
