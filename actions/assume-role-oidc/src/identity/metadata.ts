import { setTimeout as wait } from 'node:timers/promises';
import type { Context, GuardedInit } from '@sovereign-actions/core';
import { roleError } from '../errors.ts';
import { ask, NoEvidence } from '../location/metadata.ts';

/** Credentials that a machine, a container or a user already has. */
export interface BaseCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  /** Milliseconds since the epoch. */
  expires?: number;
}

const ATTEMPTS = 3;

/**
 * Asks a service for credentials. What passes by itself (429, 5xx) is asked again.
 * @param silent what to do when the service says nothing
 * @throws METADATA_UNAVAILABLE, and EGRESS_REFUSED
 */
export async function askForCredentials(
  fetch: Context['fetch'],
  url: string,
  init: GuardedInit,
  silent: string,
): Promise<{ status: number; text: string }> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await orUnavailable(ask(fetch, url, init), silent);
    if ((answer.status !== 429 && answer.status < 500) || attempt === ATTEMPTS) return answer;
    await wait(Math.random() * 200 * 2 ** attempt);
  }
}

/** @throws METADATA_UNAVAILABLE for what is not there */
export const orUnavailable = async <T>(work: Promise<T>, fix: string): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof NoEvidence) throw roleError('METADATA_UNAVAILABLE', error.message, fix, { cause: error });
    throw error;
  }
};

/** The credentials document that instance metadata, ECS and EKS share. @throws METADATA_ANSWER, without quoting it */
export function parseCredentials(text: string, now: number): BaseCredentials {
  const wrong = (what: string) =>
    roleError(
      'METADATA_ANSWER',
      `The metadata service answered with ${what}.`,
      'Check the role of the instance, task or pod, and which service answers at this address.',
    );
  let document: Record<string, unknown>;
  try {
    document = Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    throw wrong('something that is not JSON');
  }
  const { Code, AccessKeyId, SecretAccessKey, Token, Expiration } = document;
  if (Code !== undefined && Code !== 'Success') throw wrong(`the code ${JSON.stringify(Code).slice(0, 60)}`);
  const texts = [AccessKeyId, SecretAccessKey, Token];
  if (!texts.every((value): value is string => typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)))
    throw wrong('no complete temporary credentials');
  const expires = typeof Expiration === 'string' ? Date.parse(Expiration) : Number.NaN;
  if (!(expires > now)) throw wrong('credentials that are expired, or that do not say when they end');
  const [accessKeyId = '', secretAccessKey = '', sessionToken = ''] = texts as string[];
  return { accessKeyId, secretAccessKey, sessionToken, expires };
}
