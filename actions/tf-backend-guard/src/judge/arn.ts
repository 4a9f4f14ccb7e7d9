import { type Boundary, locationsIn, outsideOf } from '@sovereign-actions/core';

/** Why an account is outside, or undefined; a boundary without accounts takes every one. */
export const foreignAccount = (boundary: Boundary, account: string | undefined): string | undefined => {
  const declared = Object.values(boundary.accounts);
  return account !== undefined && declared.length > 0 && !declared.includes(account) ? `account ${account}` : undefined;
};

/** Why the resource that a name stands for is outside; a name that is no ARN is one of the job's own account and region. */
export function outsideArn(boundary: Boundary, name: string): string | undefined {
  if (!name.startsWith('arn:')) return undefined;
  const [location] = locationsIn(name);
  return location ? (outsideOf(boundary, location) ?? foreignAccount(boundary, location.account)) : 'an ARN of no known form';
}

/** Whether two ways of naming a KMS key name the same; undefined where only AWS can tell. */
export function isSameKey(a: string, b: string): boolean | undefined {
  if (a === b) return true;
  const name = (key: string) =>
    key.startsWith('arn:') ? (key.split(':').at(-1) as string) : key.startsWith('alias/') ? key : `key/${key}`;
  const [left, right] = [name(a), name(b)];
  if (left.startsWith('alias/') !== right.startsWith('alias/')) return undefined;
  return left === right && !(a.startsWith('arn:') && b.startsWith('arn:'));
}

/** Text in quotes, cut to what a message can hold. */
export const quote = (text: string): string => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
