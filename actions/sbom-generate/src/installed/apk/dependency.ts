import { compareVersions } from './version.ts';

/** One word of `D:` or `p:`, such as `so:libc.musl-x86_64.so.1`, `busybox>=1.36` or `cmd:sh=1.36.1-r2`. */
export interface Dependency {
  name: string;
  /** A package that must not be there. */
  conflict: boolean;
  bound?: { operator: string; version: string };
}

/** @returns undefined for what is no dependency */
export function dependencyOf(word: string): Dependency | undefined {
  const [, conflict, name, operator, version] =
    /^(!)?([^<>=~@\s]+)(?:@[^<>=~\s]+)?(?:([<>=~]+)([^<>=~@\s][^@\s]*))?(?:@\S+)?$/.exec(word) ?? [];
  if (name === undefined) return undefined;
  return { name, conflict: conflict !== undefined, ...(operator && version && { bound: { operator, version } }) };
}

/** `><` asks for a package with that digest, which is no version. */
export function isWithin(version: string, { operator, version: limit }: NonNullable<Dependency['bound']>, checksum?: string): boolean {
  if (operator === '><') return checksum === limit;
  const order = compareVersions(version, limit, operator.includes('~'));
  if (order === undefined) return version === limit && /[=~]/.test(operator);
  return order < 0 ? operator.includes('<') : order > 0 ? operator.includes('>') : /[=~]/.test(operator);
}
