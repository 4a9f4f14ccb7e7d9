import { SovereignError } from '@sovereign-actions/core';
import { readToken } from '@sovereign-actions/core/job-token';
import { NoEvidence } from './metadata.ts';

/** The claims of a token that is no job token. @throws NoEvidence */
export function claimsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return readToken(text).claims;
  } catch (error) {
    if (error instanceof SovereignError) throw new NoEvidence('The token that was given is not a signed JWT.');
    throw error;
  }
}
