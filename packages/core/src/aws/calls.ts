import type { Service } from '../partitions.ts';

interface Modules {
  sts: typeof import('@aws-sdk/client-sts');
  ecr: typeof import('@aws-sdk/client-ecr');
  kms: typeof import('@aws-sdk/client-kms');
  s3: typeof import('@aws-sdk/client-s3');
  cloudtrail: typeof import('@aws-sdk/client-cloudtrail');
  dynamodb: typeof import('@aws-sdk/client-dynamodb');
}

/** Operation names of a service's SDK client, such as `PutObject`. */
export type Operation<S extends Service> = {
  [K in keyof Modules[S]]: K extends `${infer N}Command` ? N : never;
}[keyof Modules[S]] &
  string;

type CommandOf<S extends Service, N extends string> = `${N}Command` extends keyof Modules[S] ? Modules[S][`${N}Command`] : never;

export type OperationInput<S extends Service, N extends Operation<S>> =
  CommandOf<S, N> extends new (...parameters: infer P extends readonly unknown[]) => unknown ? Exclude<P[0], undefined> : never;

export type OperationOutput<S extends Service, N extends Operation<S>> =
  CommandOf<S, N> extends new (
    ...parameters: never[]
  ) => { resolveMiddleware(...parameters: never[]): (...parameters: never[]) => Promise<{ output: infer R }> }
    ? R
    : never;

export interface AwsCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

export interface CallOptions {
  /** A region of the boundary. Default: its first. */
  region?: string;
  /** Default: those that this job's environment holds. Profiles, config files and instance metadata are never asked. */
  credentials?: AwsCredentials;
  /** Leaves the request unsigned, as `AssumeRoleWithWebIdentity` is. */
  anonymous?: boolean;
  /** How often a call is sent that fails for a passing reason. Default 3; 1 for a caller that does its own retries. */
  attempts?: number;
  signal?: AbortSignal;
}

/** Calls to AWS through the egress guard, on hosts of the partition table alone. */
export interface AwsCalls {
  /**
   * One API call of an AWS SDK client, such as `call('s3', 'PutObject', {...})`.
   * For S3 the bucket must be in the boundary. SDK service exceptions pass through with their `name`.
   * @throws CREDENTIALS_MISSING, REGION_OUTSIDE, BUCKET_OUTSIDE, AWS_DEADLINE, and the codes of the egress guard
   */
  call<S extends Service, N extends Operation<S>>(
    service: S,
    operation: N,
    input: OperationInput<S, N>,
    options?: CallOptions,
  ): Promise<OperationOutput<S, N>>;
}
