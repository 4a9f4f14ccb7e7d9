import type { Boundary } from './boundary/boundary.ts';
import { type Endpoint, originOf } from './partitions.ts';

/** Where a job can take its identity from. */
export const IDENTITY_SOURCES = ['oidc', 'token-file', 'instance-profile', 'ecs', 'eks'] as const;
export type IdentitySource = (typeof IDENTITY_SOURCES)[number];

/** What a runner can show of where it is. */
export const LOCATION_SOURCES = ['ec2', 'ecs', 'eks', 'web-identity'] as const;
export type LocationSource = (typeof LOCATION_SOURCES)[number];

/** The sources that a metadata service of AWS serves. */
export type MetadataSource = Extract<IdentitySource, 'instance-profile' | 'ecs' | 'eks'>;

const linkLocal = (hostname: string): Endpoint => ({ protocol: 'http:', hostname, port: 80 });

/**
 * The fixed addresses under which AWS serves credentials to what runs on it, the usual one first. Plain http on the link is
 * how AWS serves them; nothing else outside the sandbox is reached without TLS.
 * Source: EC2 user guide (IMDSv2), ECS developer guide (task IAM roles), EKS user guide (Pod Identity).
 */
const ADDRESSES: Record<MetadataSource, readonly Endpoint[]> = {
  'instance-profile': [linkLocal('169.254.169.254')],
  ecs: [linkLocal('169.254.170.2')],
  eks: [linkLocal('169.254.170.23'), linkLocal('[fd00:ec2::23]')],
};

const SANDBOX_PORT = { 'instance-profile': 'imds', ecs: 'ecs', eks: 'ecs' } as const satisfies Record<MetadataSource, string>;

/** Where the credentials of a source are served; loopback ports in the sandbox. Empty where the sandbox has no port for it. */
export function metadataEndpoints(
  source: MetadataSource,
  { partition, ports }: Pick<Boundary, 'partition' | 'ports'>,
): readonly Endpoint[] {
  if (partition !== 'sandbox') return ADDRESSES[source];
  const port = ports[SANDBOX_PORT[source]];
  return port === undefined ? [] : [{ protocol: 'http:', hostname: '127.0.0.1', port }];
}

const LINK_LOCAL_ORIGINS: ReadonlySet<string> = new Set(Object.values(ADDRESSES).flat().map(originOf));

/** Whether an endpoint is one of those fixed addresses, by scheme, address and port. */
export const isMetadataEndpoint = (endpoint: Endpoint): boolean => LINK_LOCAL_ORIGINS.has(originOf(endpoint));
