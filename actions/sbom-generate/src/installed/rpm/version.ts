/** A version as rpm orders it. */
export interface Evr {
  epoch: number;
  version: string;
  /** Undefined where a dependency leaves it open. */
  release: string | undefined;
}

/** `epoch:version-release`, of which epoch and release can be left out. */
export function evrOf(text: string): Evr {
  const colon = /^\d*:/.exec(text)?.[0].length ?? 0;
  const hyphen = text.lastIndexOf('-');
  const split = hyphen > colon;
  return {
    epoch: Number(text.slice(0, Math.max(colon - 1, 0))) || 0,
    version: split ? text.slice(colon, hyphen) : text.slice(colon),
    release: split ? text.slice(hyphen + 1) : undefined,
  };
}

/** @returns below 0 where `a` is earlier; releases count only where both have one */
export function compareEvr(a: Evr, b: Evr): number {
  const order = a.epoch - b.epoch || compareParts(a.version, b.version);
  return order !== 0 || !a.release || !b.release ? order : compareParts(a.release, b.release);
}

/**
 * Compares two versions or two releases: numbers and words in turn, other signs only part them; `~` is before and `^` behind the
 * end (rpm-version(7)).
 */
export function compareParts(a: string, b: string): number {
  if (a === b) return 0;
  const [one, two] = [a.match(PARTS) ?? [], b.match(PARTS) ?? []];
  for (let i = 0; ; i++) {
    const [left, right] = [one[i], two[i]];
    if (left === '~' || right === '~') {
      if (left !== right) return left === '~' ? -1 : 1;
      continue;
    }
    if (left === '^' || right === '^') {
      if (left === right) continue;
      if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
      return left === '^' ? -1 : 1;
    }
    if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? -1 : 1;
    const [number, other] = [isNumber(left), isNumber(right)];
    if (number !== other) return number ? 1 : -1;
    const order = number ? compareNumbers(left, right) : compareTexts(left, right);
    if (order !== 0) return order;
  }
}

const PARTS = /\d+|[a-zA-Z]+|[~^]/g;

const isNumber = (part: string): boolean => part.charCodeAt(0) <= 57;

function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || compareTexts(left, right);
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
