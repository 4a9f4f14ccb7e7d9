import { type Boundary, homeRegion } from '../boundary/boundary.ts';
import { endpointOf, isTokenEndpointOf } from '../issuers.ts';
import { metadataEndpoints } from '../metadata.ts';
import { bucketEndpoint, dualStackEndpoint, type Endpoint, originOf, SANDBOX_SERVICES, serviceEndpoint } from '../partitions.ts';

/** A place that the boundary lets steps connect to. Scheme, host and port match exactly; there are no wildcards. */
export interface AllowedEndpoint extends Endpoint {
  /** Why the boundary allows it, in a few words. */
  purpose: string;
}

/** What the job knows and the boundary only implies. */
export interface JobEndpoints {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`; counts only when a declared issuer stands for its host. */
  tokenRequestUrl?: string | undefined;
}

const SOURCE_NAMES = { 'instance-profile': 'instance profile', ecs: 'ECS task', eks: 'EKS pod' } as const;

/**
 * The exact list of endpoints that a boundary names, by origin; where two parts name the same one, the first purpose stays.
 * S3 is there by declared bucket only: the path-style host of a region would open every bucket in it.
 */
export function allowedEndpoints(boundary: Boundary, job: JobEndpoints = {}): Map<string, AllowedEndpoint> {
  const allowed = new Map<string, AllowedEndpoint>();
  const add = (purpose: string, endpoint: Endpoint | undefined) => {
    if (endpoint && !allowed.has(originOf(endpoint))) allowed.set(originOf(endpoint), { ...endpoint, purpose });
  };
  const { partition, regions, ports, state, evidence, cloudtrail, identity, signing, proxy } = boundary;

  if (partition === 'sandbox') {
    for (const service of SANDBOX_SERVICES) {
      // Metadata services are reached only when the boundary names what they are for.
      if (service === 'imds' || service === 'ecs') continue;
      const port = ports[service];
      if (port !== undefined) add(`sandbox ${service}`, { protocol: 'http:', hostname: '127.0.0.1', port });
    }
  } else {
    for (const region of regions) {
      for (const service of ['sts', 'ecr', 'kms'] as const) {
        add(`AWS ${service}`, serviceEndpoint(service, region));
        add(`AWS ${service}`, dualStackEndpoint(service, region));
      }
    }
    if (state) {
      const region = state.region ?? homeRegion(boundary);
      add('state bucket', bucketEndpoint(state.bucket, region));
      if (state.lock !== 's3') {
        add('AWS dynamodb', serviceEndpoint('dynamodb', region));
        add('AWS dynamodb', dualStackEndpoint('dynamodb', region));
      }
    }
    if (evidence && 'bucket' in evidence) {
      add('evidence bucket', bucketEndpoint(evidence.bucket, evidence.region ?? homeRegion(boundary)));
    }
  }
  if (cloudtrail && partition !== 'sandbox') {
    add('trail bucket', bucketEndpoint(cloudtrail.bucket, cloudtrail.region ?? homeRegion(boundary)));
    const home = cloudtrail['home-region'] ?? homeRegion(boundary);
    add('AWS cloudtrail', serviceEndpoint('cloudtrail', home));
    add('AWS cloudtrail', dualStackEndpoint('cloudtrail', home));
  }
  for (const { endpoints, region } of boundary.registries) {
    for (const endpoint of endpoints) add('registry', endpoint);
    // ECR answers a blob request with a redirect to this bucket, which AWS owns in every region.
    if (region !== undefined && partition !== 'sandbox')
      add('registry layers', bucketEndpoint(`prod-${region}-starport-layer-bucket`, region));
  }
  for (const issuer of identity?.issuers ?? []) {
    add('issuer', endpointOf(issuer));
    if (job.tokenRequestUrl && isTokenEndpointOf(issuer, job.tokenRequestUrl)) add('job token', endpointOf(job.tokenRequestUrl));
  }
  for (const source of identity?.sources ?? []) {
    if (source === 'oidc' || source === 'token-file') continue;
    for (const endpoint of metadataEndpoints(source, boundary)) add(`credentials of the ${SOURCE_NAMES[source]}`, endpoint);
  }
  const place = identity?.location?.source;
  if (place === 'ec2' || place === 'ecs') {
    for (const endpoint of metadataEndpoints(place === 'ec2' ? 'instance-profile' : 'ecs', boundary)) add('where the runner is', endpoint);
  }
  if (signing?.rekor) add('transparency log', endpointOf(signing.rekor.url));
  if (signing?.timestamp) add('timestamp', endpointOf(signing.timestamp.url));
  if (signing?.fulcio) add('certificate authority', endpointOf(signing.fulcio.url));
  for (const { host, port, purpose } of boundary.hosts) {
    const protocol = partition === 'sandbox' ? 'http:' : 'https:';
    add(purpose, { protocol, hostname: host, port: port ?? (protocol === 'http:' ? 80 : 443) });
  }
  for (const { name, url } of boundary.tools) add(`mirror of ${name}`, endpointOf(url));
  if (proxy) add('proxy', endpointOf(proxy.url));
  return allowed;
}
