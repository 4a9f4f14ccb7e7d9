import { createHash } from 'node:crypto';
import { type Boundary, homeRegion } from '../boundary/boundary.ts';
import type { Egress } from '../egress/egress.ts';
import type { Environment } from '../egress/overrides.ts';
import { SovereignError } from '../errors.ts';
import { bucketEndpoint, type Endpoint, originOf, type Service, serviceEndpoint } from '../partitions.ts';
import type { AwsCalls, AwsCredentials, CallOptions, Operation, OperationInput, OperationOutput } from './calls.ts';
import { awsError } from './errors.ts';

export interface AwsClientOptions {
  boundary: Boundary;
  egress: Pick<Egress, 'awsHandler'>;
  /** Where the job's credentials are. */
  env: Environment;
  /** Milliseconds since the epoch; requests are signed by this clock. */
  now: () => number;
}

/** Milliseconds for one call with all its retries; for S3 with the body too. */
const DEADLINE: Record<Service, number> = { sts: 60_000, ecr: 60_000, kms: 60_000, s3: 15 * 60_000 };

interface SdkClient {
  send(command: object, options: { abortSignal: AbortSignal }): Promise<unknown>;
}

/** Makes AWS calls. The SDK signs and serializes; where a request goes is decided here and enforced by the egress guard. */
export function createAwsCalls(options: AwsClientOptions): AwsCalls {
  const { boundary, env } = options;
  const clients = new Map<string, Promise<SdkClient>>();

  return {
    async call<S extends Service, N extends Operation<S>>(
      service: S,
      operation: N,
      input: OperationInput<S, N>,
      call: CallOptions = {},
    ): Promise<OperationOutput<S, N>> {
      const { region = homeRegion(boundary), attempts = 3, signal } = call;
      if (!boundary.regions.includes(region)) {
        throw awsError(
          'REGION_OUTSIDE',
          `Region "${region}" is not in the boundary (${boundary.regions.join(', ')}).`,
          'Name a region of the boundary.',
        );
      }
      const url = urlOf(boundary, service, region, input);
      const credentials = call.anonymous ? undefined : (call.credentials ?? environmentCredentials(env));
      const key = [service, region, url, attempts, credentials ? digestOf(credentials) : 'anonymous'].join('\0');
      let client = clients.get(key);
      if (!client) {
        client = createClient(service, { ...options, region, url, attempts, credentials });
        clients.set(key, client);
      }
      const command = await commandOf(service, operation, input);
      const deadline = AbortSignal.timeout(DEADLINE[service]);
      const abortSignal = signal ? AbortSignal.any([signal, deadline]) : deadline;
      try {
        return (await (await client).send(command, { abortSignal })) as OperationOutput<S, N>;
      } catch (error) {
        if (deadline.aborted && !signal?.aborted && !(error instanceof SovereignError)) {
          throw awsError(
            'AWS_DEADLINE',
            `${service} ${operation} took longer than ${DEADLINE[service] / 1000} s.`,
            'Try again; if it stays, look at the service health of the region.',
            { cause: error },
          );
        }
        throw error;
      }
    },
  };
}

/** The base URL of a call: the service's endpoint, for S3 that of the bucket, which must be the boundary's. */
function urlOf(boundary: Boundary, service: Service, region: string, input: unknown): string {
  const { ports, partition, state, evidence } = boundary;
  if (service !== 's3') return originOf(serviceEndpoint(service, region, ports));
  const { Bucket: bucket, CopySource: source } = (input ?? {}) as { Bucket?: unknown; CopySource?: unknown };
  const homes = new Map<unknown, string>();
  if (state) homes.set(state.bucket, state.region ?? homeRegion(boundary));
  if (evidence && 'bucket' in evidence) homes.set(evidence.bucket, evidence.region ?? homeRegion(boundary));
  const names = [bucket, ...(source === undefined ? [] : [bucketOfCopySource(source)])];
  for (const name of names) {
    if (homes.has(name) && homes.get(name) === region) continue;
    throw awsError(
      'BUCKET_OUTSIDE',
      homes.has(name)
        ? `Bucket "${String(name)}" is in ${homes.get(name)}, not in ${region}.`
        : `"${String(name)}" is not a bucket of the boundary.`,
      'Only the state and evidence buckets that sovereign.yaml declares are reached, by name.',
    );
  }
  const origin = originOf(bucketEndpoint(String(bucket), region, ports));
  return partition === 'sandbox' ? `${origin}/${String(bucket)}` : origin;
}

const bucketOfCopySource = (source: unknown): string | undefined => {
  try {
    return decodeURIComponent(String(source)).replace(/^\//, '').split('/')[0];
  } catch {
    return undefined;
  }
};

/** The credentials of the environment. @throws CREDENTIALS_MISSING */
function environmentCredentials(env: Environment): AwsCredentials {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = env;
  if (!accessKeyId || !secretAccessKey) {
    throw awsError(
      'CREDENTIALS_MISSING',
      'The environment of this job holds no AWS credentials.',
      'Run assume-role-oidc before this step, in the same job. Profiles, configuration files and instance metadata are not asked.',
    );
  }
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}

const digestOf = (credentials: AwsCredentials): string =>
  createHash('sha256')
    .update([credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken ?? ''].join('\0'))
    .digest('hex');

interface ClientSettings extends AwsClientOptions {
  region: string;
  url: string;
  attempts: number;
  credentials: AwsCredentials | undefined;
}

async function createClient(service: Service, settings: ClientSettings): Promise<SdkClient> {
  const { egress, now, region, url, attempts, credentials } = settings;
  const { protocol, hostname, port, pathname } = new URL(url);
  const endpoint: Endpoint = {
    protocol: protocol as Endpoint['protocol'],
    hostname,
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
  };
  const none = async (): Promise<never> => {
    throw new TypeError('an AWS call without a signature asked for credentials');
  };
  // Every setting that the SDK would look up in the environment, a profile or instance metadata is given here.
  const config = {
    region,
    endpoint: url,
    endpointProvider: () => ({ url: new URL(pathname, url) }),
    ignoreConfiguredEndpointUrls: true,
    requestHandler: egress.awsHandler(endpoint),
    credentials: credentials ?? none,
    credentialDefaultProvider: () => none,
    ...(credentials ? {} : ANONYMOUS),
    maxAttempts: attempts,
    retryMode: 'standard',
    defaultsMode: 'standard' as const,
    systemClockOffset: now() - Date.now(),
    disableClockSkewCorrection: false,
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    userAgentAppId: '',
    sigv4aSigningRegionSet: [],
    authSchemePreference: [],
    logger: SILENT,
  };
  // The SDK's notice about Node 20 is for its users' maintainers, not for those who run a step.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const { load, client } = SDK[service];
  const module = (await load()) as unknown as Record<string, new (config: object) => SdkClient>;
  const Client = module[client] as new (config: object) => SdkClient;
  return new Client(service === 's3' ? { ...config, ...S3_SETTINGS } : config);
}

/** The SDK's clients; each is loaded by the first call that needs it. */
const SDK = {
  sts: { load: () => import('@aws-sdk/client-sts'), client: 'STSClient' },
  ecr: { load: () => import('@aws-sdk/client-ecr'), client: 'ECRClient' },
  kms: { load: () => import('@aws-sdk/client-kms'), client: 'KMSClient' },
  s3: { load: () => import('@aws-sdk/client-s3'), client: 'S3Client' },
} as const;

const S3_SETTINGS = {
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  useArnRegion: false,
  disableS3ExpressSessionAuth: true,
  disableMultiregionAccessPoints: true,
  followRegionRedirects: false,
  expectContinueHeader: false,
};

const quiet = () => undefined;
const SILENT = { trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet };

/** Sends a request as it is. */
const ANONYMOUS = {
  httpAuthSchemes: [
    {
      schemeId: 'smithy.api#noAuth',
      identityProvider: () => async () => ({}),
      signer: { sign: async (request: unknown) => request },
    },
  ],
  httpAuthSchemeProvider: () => [{ schemeId: 'smithy.api#noAuth' }],
};

async function commandOf(service: Service, operation: string, input: unknown): Promise<object> {
  const module = (await SDK[service].load()) as unknown as Record<string, new (input: unknown) => object>;
  const name = `${operation}Command`;
  const Command = Object.hasOwn(module, name) ? module[name] : undefined;
  if (!Command) throw new TypeError(`the ${service} client has no operation ${operation}`);
  return new Command(input);
}
