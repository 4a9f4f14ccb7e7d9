import { errorTable } from './errors.ts';

export const partitionError = errorTable({
  REGION_UNKNOWN: { exit: 'usage', about: 'A region is not in the partition table.' },
  PARTITION_UNKNOWN: { exit: 'usage', about: 'A partition is not in the partition table.' },
  ENDPOINT_UNKNOWN: { exit: 'usage', about: 'The partition table has no host for this service, region, account or bucket.' },
});

export type Partition = 'aws' | 'aws-eusc' | 'sandbox';
export type Service = 'sts' | 'ecr' | 's3' | 'kms' | 'cloudtrail' | 'dynamodb';

/** The loopback services that exist only in the sandbox partition, beside the AWS ones. */
export const SANDBOX_SERVICES = [
  'oidc',
  'sts',
  'ecr',
  'registry',
  'kms',
  's3',
  'cloudtrail',
  'rekor',
  'tsa',
  'fulcio',
  'imds',
  'ecs',
] as const;
export type SandboxService = (typeof SANDBOX_SERVICES)[number];

/** TCP port on 127.0.0.1 of each sandbox service. */
export type SandboxPorts = Partial<Record<SandboxService, number>>;

export interface Region {
  name: string;
  partition: Partition;
  place: string;
}

interface PartitionEntry {
  suffix: string;
  dualStackSuffix: string;
  /** Host of an ECR registry's dual-stack name, after account and `dkr-ecr` and region. */
  dualStackRegistrySuffix: string;
  /** ISO 3166 places by region. */
  regions: Record<string, string>;
}

/**
 * The regions that count as inside the EU, and the host names of each. Closed: what is not here does not exist.
 * London, Zurich and every `eu-*` look-alike are absent on purpose.
 * Source: AWS SDK partition data 3.1169.0; EU member states only.
 */
const PARTITIONS: Record<Exclude<Partition, 'sandbox'>, PartitionEntry> = {
  'aws-eusc': {
    suffix: 'amazonaws.eu',
    dualStackSuffix: 'api.amazonwebservices.eu',
    dualStackRegistrySuffix: 'on.amazonwebservices.eu',
    regions: { 'eusc-de-east-1': 'Brandenburg, Germany' },
  },
  aws: {
    suffix: 'amazonaws.com',
    dualStackSuffix: 'api.aws',
    dualStackRegistrySuffix: 'on.aws',
    regions: {
      'eu-central-1': 'Frankfurt, Germany',
      'eu-west-1': 'Ireland',
      'eu-west-3': 'Paris, France',
      'eu-north-1': 'Stockholm, Sweden',
      'eu-south-1': 'Milan, Italy',
      'eu-south-2': 'Spain',
    },
  },
};

export const SANDBOX_REGION = 'sandbox-local-1';

const REGIONS: ReadonlyMap<string, Region> = new Map([
  ...(Object.entries(PARTITIONS) as [Exclude<Partition, 'sandbox'>, PartitionEntry][]).flatMap(([partition, entry]) =>
    Object.entries(entry.regions).map(([name, place]): [string, Region] => [name, { name, partition, place }]),
  ),
  [SANDBOX_REGION, { name: SANDBOX_REGION, partition: 'sandbox', place: 'loopback of this machine' }],
]);

export const PARTITION_NAMES: readonly Partition[] = ['aws-eusc', 'aws', 'sandbox'];

/** The region names of a partition, in table order. */
export function regionsOf(partition: Partition): string[] {
  return [...REGIONS.values()].filter((region) => region.partition === partition).map((region) => region.name);
}

/** Every region of the table. */
export function allRegions(): Region[] {
  return [...REGIONS.values()];
}

/** Looks a region up by its exact, lower-case name. Returns undefined for anything that is not in the table. */
export function findRegion(name: string): Region | undefined {
  return REGIONS.get(name);
}

/** As {@link findRegion}, but an unknown name throws `REGION_UNKNOWN`. */
export function regionOf(name: string): Region {
  const region = REGIONS.get(name);
  if (region) return region;
  const lower = REGIONS.get(name.toLowerCase());
  throw partitionError(
    'REGION_UNKNOWN',
    `Region "${name}" is not in the partition table.`,
    lower
      ? `Region names are lower case: write "${lower.name}".`
      : `Use one of ${[...REGIONS.keys()].join(', ')}. Regions outside the EU cannot be part of a boundary.`,
  );
}

/** Where a client connects: nothing but scheme, host and port. */
export interface Endpoint {
  protocol: 'https:' | 'http:';
  hostname: string;
  port: number;
}

/** `https://host` or `http://127.0.0.1:4566`; the default port of the scheme is left out. */
export function originOf({ protocol, hostname, port }: Endpoint): string {
  const usual = protocol === 'https:' ? 443 : 80;
  return `${protocol}//${hostname}${port === usual ? '' : `:${port}`}`;
}

/** An AWS account id. */
export const ACCOUNT = /^\d{12}$/;
/** S3 bucket names without dots: a dotted one breaks the wildcard certificate of the virtual host. */
export const BUCKET = /^[a-z0-9](?:[a-z0-9-]{1,61})[a-z0-9]$/;

export const isAccountId = (text: string): boolean => ACCOUNT.test(text);
export const isBucketName = (text: string): boolean => BUCKET.test(text);

const https = (hostname: string): Endpoint => ({ protocol: 'https:', hostname, port: 443 });

function loopback(service: Service | SandboxService, ports: SandboxPorts): Endpoint {
  // The sandbox has no DynamoDB.
  const port = service === 'dynamodb' ? undefined : ports[service];
  if (port === undefined || !Number.isInteger(port) || port < 1 || port > 65535) {
    throw partitionError('ENDPOINT_UNKNOWN', `The sandbox has no port for ${service}.`, `Name its port under "sandbox" in the boundary.`);
  }
  return { protocol: 'http:', hostname: '127.0.0.1', port };
}

const known = (region: string): [Region, PartitionEntry | undefined] => {
  const found = regionOf(region);
  return [found, found.partition === 'sandbox' ? undefined : PARTITIONS[found.partition]];
};

/**
 * The endpoint of an AWS service in a region of the table.
 * @throws REGION_UNKNOWN, ENDPOINT_UNKNOWN
 */
export function serviceEndpoint(service: Service, region: string, ports: SandboxPorts = {}): Endpoint {
  const [{ name }, entry] = known(region);
  if (!entry) return loopback(service, ports);
  return https(`${service === 'ecr' ? 'api.ecr' : service}.${name}.${entry.suffix}`);
}

/** The dual-stack names of the same service, which AWS answers with for some services. */
export function dualStackEndpoint(service: Service, region: string): Endpoint | undefined {
  const [{ name }, entry] = known(region);
  if (!entry) return undefined;
  if (service === 's3') return https(`s3.dualstack.${name}.${entry.suffix}`);
  return https(`${service}.${name}.${entry.dualStackSuffix}`);
}

/** The virtual host of a bucket; in the sandbox the S3 endpoint itself, which is addressed by path. */
export function bucketEndpoint(bucket: string, region: string, ports: SandboxPorts = {}): Endpoint {
  if (!isBucketName(bucket)) {
    throw partitionError(
      'ENDPOINT_UNKNOWN',
      `"${bucket}" is not a bucket name without dots.`,
      'Use 3 to 63 lower-case letters, digits and hyphens.',
    );
  }
  const [{ name }, entry] = known(region);
  return entry ? https(`${bucket}.s3.${name}.${entry.suffix}`) : loopback('s3', ports);
}

/** The hosts under which an account's ECR registry answers, the usual one first. */
export function registryEndpoints(account: string, region: string, ports: SandboxPorts = {}): [Endpoint, ...Endpoint[]] {
  if (!isAccountId(account)) {
    throw partitionError('ENDPOINT_UNKNOWN', `"${account}" is not an AWS account id.`, 'Write its 12 digits, in quotes.');
  }
  const [{ name }, entry] = known(region);
  if (!entry) return [loopback('registry', ports)];
  return [https(`${account}.dkr.ecr.${name}.${entry.suffix}`), https(`${account}.dkr-ecr.${name}.${entry.dualStackRegistrySuffix}`)];
}

/** The prefix of every ARN in a partition. The sandbox answers with ARNs of `aws-eusc` shape. */
export function arnPartition(partition: Partition): string {
  return partition === 'sandbox' ? 'aws-eusc' : partition;
}

/** The audience to propose for a partition: one that no other partition shares. */
export function suggestedAudience(region: string): string {
  const [{ name }, entry] = known(region);
  return entry ? `sts.${name}.${entry.suffix}` : `sts.${SANDBOX_REGION}`;
}
