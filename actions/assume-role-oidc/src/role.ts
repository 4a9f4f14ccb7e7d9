import { accountOf, arnPartition, type Boundary } from '@sovereign-actions/core';
import { roleError } from './errors.ts';

/** An IAM role of the boundary. */
export interface Role {
  arn: string;
  /** The partition as ARNs write it. */
  partition: string;
  account: string;
  /** Path and name, without the leading slash. */
  path: string;
  /** The last part of the path: what an assumed-role ARN shows. */
  name: string;
}

const ARN = /^arn:([a-z0-9-]+):iam::(\d{12}):role\/([\w+=,.@/-]+)$/;
const NAME = /^(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/;

/**
 * A role of the chain: an ARN, a name, or a name with its account as `NAME@ACCOUNT`. Role names may hold an `@` of their own, so
 * what follows the last one counts only when it is an account of the boundary.
 * @throws ROLE_INVALID, ROLE_OUTSIDE
 */
export function resolveChained(boundary: Pick<Boundary, 'partition' | 'accounts'>, line: string): Role {
  const at = line.startsWith('arn:') ? -1 : line.lastIndexOf('@');
  const account = line.slice(at + 1);
  const named = at > 0 && (Object.hasOwn(boundary.accounts, account) || Object.values(boundary.accounts).includes(account));
  return named ? resolveRole(boundary, line.slice(0, at), account) : resolveRole(boundary, line, undefined, 'ROLE@ACCOUNT');
}

/**
 * The role that an input means: an ARN of the boundary's partition and accounts, or a name (with its path) that is completed
 * with the account, never with the partition `aws` by default.
 * @param written how an account is named there, where it is not by the input "account"
 * @throws ROLE_INVALID, ROLE_OUTSIDE, BOUNDARY_INCOMPLETE
 */
export function resolveRole(
  boundary: Pick<Boundary, 'partition' | 'accounts'>,
  input: string,
  accountInput?: string,
  written?: string,
): Role {
  const partition = arnPartition(boundary.partition);
  const ids = [...new Set(Object.values(boundary.accounts))];
  const arn = ARN.exec(input);
  if (!arn) {
    if (input.startsWith('arn:') || !NAME.test(input)) {
      throw roleError(
        'ROLE_INVALID',
        `${JSON.stringify(input.slice(0, 200))} is not a role.`,
        `Write arn:${partition}:iam::ACCOUNT:role/NAME, or the name.`,
      );
    }
    const account = accountInput === undefined ? ids[0] : accountOf(boundary as Boundary, accountInput);
    if (account === undefined || (accountInput === undefined && ids.length > 1)) {
      throw roleError(
        'ROLE_INVALID',
        `Role "${input}" could be in any of ${ids.length} accounts of the boundary.`,
        `Name the account ${written === undefined ? 'with the input "account"' : `as ${written}`} (${Object.keys(boundary.accounts).join(', ') || 'none is declared under "accounts"'}), or write the ARN.`,
      );
    }
    return roleOf(partition, account, input);
  }
  const [, actual = '', account = '', path = ''] = arn;
  if (!NAME.test(path)) throw roleError('ROLE_INVALID', `"${input.slice(0, 200)}" has no role name.`, 'Copy the ARN from IAM.');
  if (actual !== partition) {
    throw roleError(
      'ROLE_OUTSIDE',
      `The role is in partition ${actual}; the boundary is ${partition}.`,
      `A role of the boundary starts with arn:${partition}:iam::.`,
    );
  }
  if (!ids.includes(account) || (accountInput !== undefined && accountOf(boundary as Boundary, accountInput) !== account)) {
    throw roleError(
      'ROLE_OUTSIDE',
      `The role is in account ${account}, which is not ${accountInput === undefined ? 'an account of the boundary' : `"${accountInput}"`}.`,
      'If it belongs there, name it under "accounts" in sovereign.yaml, where the change is reviewed.',
    );
  }
  return roleOf(partition, account, path);
}

const roleOf = (partition: string, account: string, path: string): Role => ({
  arn: `arn:${partition}:iam::${account}:role/${path}`,
  partition,
  account,
  path,
  name: path.slice(path.lastIndexOf('/') + 1),
});

/** A session name that leads from CloudTrail to the run; 2 to 64 characters of `[\w+=,.@-]`. */
export function sessionNameOf(facts: { repository?: string; runId?: string; runAttempt?: string; product: string }): string {
  const run = [facts.runId, facts.runAttempt].filter((part) => part !== undefined).join('-') || facts.product;
  const repository = (facts.repository ?? 'sovereign').replaceAll('/', '.');
  const clean = (text: string) => text.replace(/[^\w+=,.@-]+/g, '-');
  const tail = clean(run).slice(0, 40);
  return `${clean(repository).slice(0, 63 - tail.length)}-${tail}`;
}
