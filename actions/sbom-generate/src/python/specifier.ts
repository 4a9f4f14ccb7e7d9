import { compareReleases, compareVersions, parseVersion, type Version } from './version.ts';

/** Whether a version satisfies a range. A text that is no version satisfies only what asks for that very text. */
export type Accepts = (version: string) => boolean;

const everything: Accepts = () => true;

/**
 * A version specifier of PEP 440, such as `>=1.0,!=1.5.*`. Pre-releases count: a locked one was chosen.
 * @returns undefined for what is none
 */
export function parseSpecifier(text: string): Accepts | undefined {
  const clauses = text.trim() === '' ? [] : text.split(',');
  // setuptools lets a comma stand at the end.
  if (clauses.at(-1)?.trim() === '') clauses.pop();
  const all: Accepts[] = [];
  for (const clause of clauses) {
    const [, operator = '', version = ''] = /^\s*(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;()=<>~!^]+)\s*$/.exec(clause) ?? [];
    const accepts = operator === '' ? undefined : clauseOf(operator, version);
    if (!accepts) return undefined;
    all.push(accepts);
  }
  return every(all);
}

/**
 * A version constraint as Poetry writes it: a specifier, a caret or tilde range, a plain version, `*`; several joined by
 * commas or blanks, alternatives by `||`.
 * @returns undefined for what is none
 */
export function parsePoetryConstraint(text: string): Accepts | undefined {
  const alternatives: Accepts[] = [];
  for (const part of text.split(/\|\|?/)) {
    const all: Accepts[] = [];
    const plain = part.replace(/([<>=!~^])\s+/g, '$1').trim();
    for (const clause of plain === '' ? [] : plain.split(/\s*,\s*|\s+/)) {
      const accepts = poetryClause(clause);
      if (!accepts) return undefined;
      all.push(accepts);
    }
    alternatives.push(every(all));
  }
  return (version) => alternatives.some((accepts) => accepts(version));
}

const every = (all: readonly Accepts[]): Accepts => (all.length === 0 ? everything : (version) => all.every((accepts) => accepts(version)));

function poetryClause(clause: string): Accepts | undefined {
  if (/^(?:==)?[*xX](?:\.[*xX])*$/.test(clause)) return everything;
  const [, operator = '', version = ''] = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=|)([^\s,;()=<>~!^]+)$/.exec(clause) ?? [];
  if (version === '') return undefined;
  if (operator === '^' || operator === '~') return rangeUp(version, operator);
  return clauseOf(operator === '' || operator === '=' ? '==' : operator, version.replace(/\.[xX]$/, '.*'));
}

/** Caret: the first part that is not zero stays. Tilde: all but the last of the first three given parts stay, of one part that one. */
function rangeUp(text: string, operator: '^' | '~'): Accepts | undefined {
  const least = parseVersion(text);
  if (!least) return undefined;
  const { release } = least;
  const firstKept = release.findIndex((part) => !/^0+$/.test(part));
  const last = operator === '~' ? Math.min(release.length - 1, 1) : firstKept < 0 ? release.length - 1 : firstKept;
  const top = [...release.slice(0, last), String(BigInt(release[last] as string) + 1n)];
  const below = clauseOf('<', `${least.epoch}!${top.join('.')}`);
  const above = clauseOf('>=', text);
  return above && below && ((version) => above(version) && below(version));
}

function clauseOf(operator: string, text: string): Accepts | undefined {
  if (operator === '===') return (version) => version.toLowerCase() === text.toLowerCase();
  const wild = text.endsWith('.*');
  const wanted = parseVersion(wild ? text.slice(0, -2) : text);
  if (!wanted) return undefined;
  const compare = comparisonOf(operator, wanted, wild);
  return (version) => {
    const parsed = parseVersion(version);
    return parsed ? compare(parsed) : (operator === '==') === (version === text);
  };
}

function comparisonOf(operator: string, wanted: Version, wild: boolean): (version: Version) => boolean {
  // Only a specifier with a local part tells local versions apart.
  const publicOf = (version: Version): Version => ({ ...version, local: undefined });
  const equals = wild
    ? (version: Version) => hasPrefix(version, wanted)
    : (version: Version) => compareVersions(wanted.local ? version : publicOf(version), wanted) === 0;
  const sameBase = (version: Version) => version.epoch === wanted.epoch && compareReleases(version.release, wanted.release) === 0;
  const early = ({ pre, dev }: Version) => pre !== undefined || dev !== undefined;
  switch (operator) {
    case '==':
      return equals;
    case '!=':
      return (version) => !equals(version);
    case '>=':
      return (version) => compareVersions(publicOf(version), wanted) >= 0;
    case '<=':
      return (version) => compareVersions(publicOf(version), wanted) <= 0;
    case '<':
      return (version) => compareVersions(version, wanted) < 0 && !(!early(wanted) && early(version) && sameBase(version));
    case '>':
      return (version) =>
        compareVersions(version, wanted) > 0 &&
        !(wanted.post === undefined && version.post !== undefined && sameBase(version)) &&
        !(version.local !== undefined && compareVersions(publicOf(version), wanted) === 0);
    default: {
      const prefix: Version = { ...wanted, release: wanted.release.slice(0, -1), pre: undefined, post: undefined, dev: undefined };
      return (version) => compareVersions(publicOf(version), wanted) >= 0 && hasPrefix(version, prefix);
    }
  }
}

function hasPrefix(version: Version, prefix: Version): boolean {
  const { release } = version;
  const padded = [...release, ...Array(Math.max(prefix.release.length - release.length, 0)).fill('0')];
  return (
    compareVersions(
      { ...prefix, release: padded.slice(0, prefix.release.length), epoch: version.epoch, pre: undefined, post: undefined, dev: undefined },
      { ...prefix, pre: undefined, post: undefined, dev: undefined },
    ) === 0
  );
}
