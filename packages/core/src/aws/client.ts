import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Boundary, homeRegion } from '../boundary/boundary.ts';
import type { Egress } from '../egress/egress.ts';
import type { Environment } from '../egress/overrides.ts';
import { SovereignError } from '../errors.ts';
import { bucketEndpoint, originOf, type Service, serviceEndpoint } from '../partitions.ts';
import type { AwsCalls, AwsCredentials, CallOptions, Operation, OperationInput, OperationOutput } from './calls.ts';
import { awsError } from './errors.ts';
import { environmentExpiry, expirySoon } from './expiry.ts';

export interface AwsClientOptions {
  boundary: Boundary;
  egress: Pick<Egress, 'awsHandler'>;
  /** Where the job's credentials are. */
  env: Environment;
  /** Milliseconds since the epoch; requests are signed by this clock. */
  now: () => number;
  /** Told once when the credentials of the environment end soon. */
  warn?: (line: string) => void;
}

/** Milliseconds for one call with all its retries; for S3 with the body too. */
const DEADLINE: Record<Service, number> = { sts: 60_000, ecr: 60_000, kms: 60_000, s3: 15 * 60_000, cloudtrail: 60_000, dynamodb: 60_000 };

/** Where and as whom a client calls one service. */
export interface ClientSettings extends AwsClientOptions {
  region: string;
  /** Base URL, for S3 in the sandbox with the bucket's path. */
  url: string;
  attempts: number;
  /** Undefined leaves requests unsigned. */
  credentials: AwsCredentials | undefined;
}

/** Sends the operations of one service. */
export interface ServiceClient {
  send(operation: string, input: unknown, signal: AbortSignal): Promise<unknown>;
}

/** Makes AWS calls. Clients sign and serialize; where a request goes is decided here and enforced by the egress guard. */
export function createAwsCalls(options: AwsClientOptions): AwsCalls {
  const { boundary, env } = options;
  const clients = new Map<string, Promise<ServiceClient>>();
  let { warn } = options;
  const ofEnvironment = (): AwsCredentials => {
    const { credentials, soon } = environmentCredentials(env, options.now());
    if (soon !== undefined) warn?.(soon);
    warn = undefined;
    return credentials;
  };

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
      const credentials = call.anonymous ? undefined : (call.credentials ?? ofEnvironment());
      const key = [service, region, url, attempts, credentials ? digestOf(credentials) : 'anonymous'].join('\0');
      let client = clients.get(key);
      if (!client) {
        client = createClient(service, { ...options, region, url, attempts, credentials });
        clients.set(key, client);
      }
      const deadline = startDeadline(DEADLINE[service], signal);
      try {
        const output = (await (await client).send(operation, input, deadline.signal)) as OperationOutput<S, N>;
        const { Body: body } = output as { Body?: unknown };
        // It is for the body too, which comes while the caller reads it.
        if (body instanceof Readable && !body.closed) body.once('close', deadline.end);
        else deadline.end();
        return output;
      } catch (error) {
        deadline.end();
        if (deadline.isOver() && !(error instanceof SovereignError)) {
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

/**
 * A signal that ends what it is given to after a time, or with another signal. What `AbortSignal.timeout` and `AbortSignal.any` make is
 * watched by the collector: of ten thousand calls they keep all that belongs to them in memory for long.
 */
function startDeadline(milliseconds: number, outer: AbortSignal | undefined) {
  const controller = new AbortController();
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    controller.abort(new DOMException('The call took too long.', 'TimeoutError'));
  }, milliseconds);
  timer.unref();
  const follow = () => controller.abort(outer?.reason);
  if (outer?.aborted) follow();
  else outer?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    isOver: () => isOver && !outer?.aborted,
    end: () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', follow);
    },
  };
}

/** The base URL of a call: the service's endpoint, for S3 that of the bucket, which must be the boundary's. */
function urlOf(boundary: Boundary, service: Service, region: string, input: unknown): string {
  const { ports, partition, state, evidence, cloudtrail } = boundary;
  if (service !== 's3') return originOf(serviceEndpoint(service, region, ports));
  const { Bucket: bucket, CopySource: source } = (input ?? {}) as { Bucket?: unknown; CopySource?: unknown };
  const homes = new Map<unknown, string>();
  if (state) homes.set(state.bucket, state.region ?? homeRegion(boundary));
  if (evidence && 'bucket' in evidence) homes.set(evidence.bucket, evidence.region ?? homeRegion(boundary));
  if (cloudtrail) homes.set(cloudtrail.bucket, cloudtrail.region ?? homeRegion(boundary));
  const names = [bucket, ...(source === undefined ? [] : [bucketOfCopySource(source)])];
  for (const name of names) {
    if (homes.has(name) && homes.get(name) === region) continue;
    throw awsError(
      'BUCKET_OUTSIDE',
      homes.has(name)
        ? `Bucket "${String(name)}" is in ${homes.get(name)}, not in ${region}.`
        : `"${String(name)}" is not a bucket of the boundary.`,
      'Only the state, evidence and trail buckets that sovereign.yaml declares are reached, by name.',
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

/** The credentials of the environment, and a sentence when they end soon. @throws CREDENTIALS_MISSING, CREDENTIALS_EXPIRED */
function environmentCredentials(env: Environment, now: number): { credentials: AwsCredentials; soon: string | undefined } {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = env;
  if (!accessKeyId || !secretAccessKey) {
    throw awsError(
      'CREDENTIALS_MISSING',
      'The environment of this job holds no AWS credentials.',
      'In a job, run assume-role-oidc before this step. On a command line: eval "$(aws configure export-credentials --profile NAME --format env)". Profiles, configuration files and instance metadata are not asked.',
    );
  }
  const expires = environmentExpiry(env);
  if (expires !== undefined && expires <= now) {
    throw awsError(
      'CREDENTIALS_EXPIRED',
      `The credentials of this job ended ${new Date(expires).toISOString()}.`,
      'Call assume-role-oidc again before this step: it takes new ones.',
    );
  }
  return {
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
    soon: expires === undefined ? undefined : expirySoon(expires, now),
  };
}

const digestOf = (credentials: AwsCredentials): string =>
  createHash('sha256')
    .update([credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken ?? ''].join('\0'))
    .digest('hex');

/** The client of a service, loaded by the first call. */
const createClient = async (service: Service, settings: ClientSettings): Promise<ServiceClient> =>
  (await import('./sdk.ts')).createSdkClient(service, settings);
