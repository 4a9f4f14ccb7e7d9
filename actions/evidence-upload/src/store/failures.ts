import { errnoOf, SovereignError } from '@sovereign-actions/core';

/** Errors after which the request may or may not have arrived. */
export const LOST: ReadonlySet<string> = new Set(['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED', 'AWS_DEADLINE']);

/** Whether what failed can succeed when it is tried again. */
export function mayPass(error: unknown): boolean {
  if (error instanceof SovereignError) return LOST.has(error.code);
  const status = statusOf(error);
  if (status === undefined) return errnoOf(error) === undefined;
  // S3 answers 400 to a body that stopped coming.
  return status === 408 || status === 409 || status === 429 || status >= 500 || (error as Error).name === 'RequestTimeout';
}

/** Status of the answer behind an error of the AWS client; undefined where there was none. */
export const statusOf = (error: unknown): number | undefined => {
  const { $metadata, $response } = error as { $metadata?: { httpStatusCode?: number }; $response?: { statusCode?: number } };
  return $metadata?.httpStatusCode ?? $response?.statusCode;
};
