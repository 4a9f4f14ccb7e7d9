/** Kinds of tokens: of two versions that are equal so far, the one that goes on with the lower kind is later. */
const DIGITS = 0;
const LETTER = 1;
const SUFFIX = 2;
const SUFFIX_NUMBER = 3;
const COMMIT = 4;
const REVISION = 5;

/** What comes before the version itself, and what after. */
const SUFFIXES = ['alpha', 'beta', 'pre', 'rc', 'cvs', 'svn', 'git', 'hg', 'p'];
const FIRST_AFTER = SUFFIXES.indexOf('cvs');

type Token = readonly [kind: number, text: string];

const VERSION = /^(\d+(?:(?:\.|[a-z])\d+)*)([a-z])?((?:_[a-z]+\d*)*)(?:~([0-9a-f]+))?(?:-r(\d+))?$/;

/**
 * Compares two versions as apk does (apk-package(5)).
 * @param fuzzy whether what goes on where `b` ends is equal to it, as for `~`
 * @returns below 0 where `a` is earlier; undefined where one is no version
 */
export function compareVersions(a: string, b: string, fuzzy = false): number | undefined {
  const [one, two] = [tokensOf(a), tokensOf(b)];
  if (!one || !two) return undefined;
  for (let i = 0; ; i++) {
    const [left, right] = [one[i], two[i]];
    if (!right && (fuzzy || !left)) return 0;
    if (left?.[0] !== right?.[0]) {
      if (isEarlier(left)) return -1;
      if (isEarlier(right)) return 1;
      return (right?.[0] ?? Number.POSITIVE_INFINITY) - (left?.[0] ?? Number.POSITIVE_INFINITY) > 0 ? 1 : -1;
    }
    const order = compareTokens(left as Token, right as Token, i === 0);
    if (order !== 0) return order;
  }
}

const isEarlier = (token: Token | undefined): boolean => token?.[0] === SUFFIX && SUFFIXES.indexOf(token[1]) < FIRST_AFTER;

function compareTokens([kind, a]: Token, [, b]: Token, first: boolean): number {
  if (kind === LETTER || kind === COMMIT) return compareTexts(a, b);
  if (kind === SUFFIX) return SUFFIXES.indexOf(a) - SUFFIXES.indexOf(b);
  // Behind a point, a number with a leading zero is read as decimal places.
  if (kind === DIGITS && !first && (a.startsWith('0') || b.startsWith('0'))) return compareTexts(a, b);
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || compareTexts(left, right);
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function tokensOf(version: string): Token[] | undefined {
  const [, digits, letter, suffixes = '', commit, revision] = VERSION.exec(version) ?? [];
  if (digits === undefined) return undefined;
  const tokens = digits.match(/\d+|[a-z]/g)?.map((part): Token => [/\d/.test(part) ? DIGITS : LETTER, part]) ?? [];
  if (letter) tokens.push([LETTER, letter]);
  for (const [, name = '', number] of suffixes.matchAll(/_([a-z]+)(\d*)/g)) {
    if (!SUFFIXES.includes(name)) return undefined;
    tokens.push([SUFFIX, name]);
    if (number) tokens.push([SUFFIX_NUMBER, number]);
  }
  if (commit) tokens.push([COMMIT, commit]);
  if (revision) tokens.push([REVISION, revision]);
  return tokens;
}
