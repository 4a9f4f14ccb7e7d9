import type { AwsCredentials } from '@sovereign-actions/core';

/** Temporary credentials of a role, as later steps get them. */
export interface RoleCredentials extends Required<AwsCredentials> {
  /** Milliseconds since the epoch. */
  expires: number;
}
