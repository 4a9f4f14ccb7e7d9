import { arnPartition, type Boundary, type OperationOutput } from '@sovereign-actions/core';
import type { IdentityCheck } from '../identity-check.ts';

/** Who a job is by credentials that it already has. */
export interface BaseIdentity {
  arn: string;
  account: string;
  /** Name of the role, without its path; undefined for a user. */
  role?: string;
}

const SESSION = /^arn:[a-z-]+:sts::\d{12}:assumed-role\/([\w+=,.@-]+)\/[\w+=,.@-]+$/;
const USER = /^arn:[a-z-]+:iam::\d{12}:user\/[\w+=,.@/-]+$/;

/**
 * Whether credentials of a machine, container or user are those of an identity of the boundary. Pure.
 * @param kind what they must be: temporary ones of a role, or of a user
 */
export function checkBase(
  { Arn = '', Account = '' }: OperationOutput<'sts', 'GetCallerIdentity'>,
  { partition, accounts }: Pick<Boundary, 'partition' | 'accounts'>,
  kind: 'role' | 'user',
): { identity: BaseIdentity; check: IdentityCheck } {
  const role = SESSION.exec(Arn)?.[1];
  const of = `arn:${arnPartition(partition)}:${kind === 'role' ? 'sts' : 'iam'}::${Account}:`;
  const inside = Object.values(accounts).includes(Account) && Arn.startsWith(of);
  const holds = inside && (kind === 'role' ? role !== undefined : USER.test(Arn));
  return {
    identity: { arn: Arn, account: Account, ...(role !== undefined && { role }) },
    check: {
      name: 'identity of the job',
      verdict: holds ? 'holds' : 'broken',
      detail: `The job is ${Arn || 'nobody'} in account ${Account || 'none'}.`,
      code: 'BASE_IDENTITY',
      fix: `It must be a ${kind === 'role' ? 'role' : 'user, not the root of an account,'} of an account under "accounts" in sovereign.yaml.`,
    },
  };
}
