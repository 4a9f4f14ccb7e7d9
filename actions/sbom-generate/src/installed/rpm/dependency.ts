import { compareEvr, type Evr, evrOf } from './version.ts';

/** Something required or provided, with the versions that fit it. */
export interface Capability {
  name: string;
  /** Bits of `RPMSENSE_*`. */
  flags: number;
  /** Undefined where any will do. */
  evr: Evr | undefined;
}

const LESS = 2;
const GREATER = 4;
const EQUAL = 8;
/** A dependency that is only a hint. */
const MISSING_OK = 1 << 19;
/** A feature of rpm itself. */
const RPMLIB = 1 << 24;

export const capability = (name: string, flags: number, version: string): Capability => ({
  name,
  flags,
  evr: version === '' || (flags & (LESS | GREATER | EQUAL)) === 0 ? undefined : evrOf(version),
});

export const isHint = ({ flags }: Capability): boolean => (flags & MISSING_OK) !== 0;
export const isOfRpm = ({ name, flags }: Capability): boolean => (flags & RPMLIB) !== 0 || name.startsWith('rpmlib(');

/** Flags of a comparison as it is written, such as `>=`. */
export const flagsOf = (operator: string): number =>
  (operator.includes('<') ? LESS : 0) | (operator.includes('>') ? GREATER : 0) | (operator.includes('=') ? EQUAL : 0);

export function textOf({ name, flags, evr }: Capability): string {
  if (!evr) return name;
  const operator = `${flags & LESS ? '<' : ''}${flags & GREATER ? '>' : ''}${flags & EQUAL ? '=' : ''}`;
  const { epoch, version, release } = evr;
  return `${name} ${operator} ${epoch ? `${epoch}:` : ''}${version}${release === undefined ? '' : `-${release}`}`;
}

/** Whether two ranges of versions of one name have a version in common, as rpm sees it: without a version, all. */
export function overlap(a: Capability, b: Capability): boolean {
  if (!a.evr || !b.evr) return true;
  const order = compareEvr(a.evr, b.evr);
  if (order < 0) return (a.flags & GREATER) !== 0 || (b.flags & LESS) !== 0;
  if (order > 0) return (a.flags & LESS) !== 0 || (b.flags & GREATER) !== 0;
  return (a.flags & b.flags & (LESS | GREATER | EQUAL)) !== 0;
}
