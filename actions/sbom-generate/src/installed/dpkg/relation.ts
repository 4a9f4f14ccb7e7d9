import { compareVersions } from './version.ts';

export type Operator = '<<' | '<=' | '=' | '>=' | '>>';

/** One name in a relation field (deb-control(5)), such as `libc6 (>= 2.36)` or `perl:any`. */
export interface Relation {
  name: string;
  /** What stands after the colon. */
  architecture?: string;
  bound?: { operator: Operator; version: string };
}

const RELATION = /^([a-z0-9][a-z0-9+._-]*)(?::([a-z0-9-]+))?\s*(?:\(\s*(<<|<=|<|=|>=|>>|>)\s*([^\s()]+)\s*\))?$/i;

/** What dpkg still takes one sign for. */
const OLD: Readonly<Record<string, Operator>> = { '<': '<=', '>': '>=' };

/** @returns undefined for what is no relation of a binary package */
export function relationOf(text: string): Relation | undefined {
  const [, name, architecture, sign, version] = RELATION.exec(text) ?? [];
  if (name === undefined) return undefined;
  return {
    name: name.toLowerCase(),
    ...(architecture && { architecture }),
    ...(sign && version && { bound: { operator: OLD[sign] ?? (sign as Operator), version } }),
  };
}

/** The parts of a field between commas that say something. */
export const listOf = (field: string | undefined): string[] =>
  (field ?? '')
    .split(',')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');

export function isWithin(version: string, { operator, version: limit }: NonNullable<Relation['bound']>): boolean {
  const order = compareVersions(version, limit);
  switch (operator) {
    case '<<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '>=':
      return order >= 0;
    case '>>':
      return order > 0;
  }
}
