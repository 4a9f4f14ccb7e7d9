import { type Context, messageOf, SovereignError } from '@sovereign-actions/core';

/** What AWS said: an answer, that there is nothing of the kind, or nothing that counts. */
export type Told<T> = { told: 'answer'; answer: T } | { told: 'absent' } | { told: 'denied' | 'silent'; why: string };

/** Errors that say that what is asked for is not set, or not there. */
const ABSENT =
  /^(?:NoSuchBucket|NoSuchKey|NotFound|NotFoundException|ResourceNotFoundException|NoSuchBucketPolicy|NoSuchPublicAccessBlockConfiguration|ReplicationConfigurationNotFoundError|ServerSideEncryptionConfigurationNotFoundError|ObjectLockConfigurationNotFoundError)$/;
const DENIED = /^(?:AccessDenied|AccessDeniedException|Forbidden|403|AllAccessDisabled|UnauthorizedAccess)$/;

/**
 * Makes one call. A denial is no answer: what the role may not see is not known. Refusals of the boundary and missing credentials pass
 * through, because they are about this step and not about the bucket.
 */
export async function tell<T>(call: () => Promise<T>): Promise<Told<T>> {
  try {
    return { told: 'answer', answer: await call() };
  } catch (error) {
    if (error instanceof SovereignError) throw error;
    const name = error instanceof Error ? error.name : '';
    if (ABSENT.test(name)) return { told: 'absent' };
    const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
    if (status === 404) return { told: 'absent' };
    if (DENIED.test(name) || status === 403) return { told: 'denied', why: 'the role of this job may not ask for it' };
    return { told: 'silent', why: messageOf(error) };
  }
}

export type Aws = Context['aws'];
