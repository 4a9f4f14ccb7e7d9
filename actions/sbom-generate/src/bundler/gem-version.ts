type Segment = string;

/** No real version is longer. */
const LONGEST = 256;

/** @returns undefined for what is no version of RubyGems */
export function parseGemVersion(text: string): readonly Segment[] | undefined {
  if (text.length > LONGEST || !/^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/.test(text)) return undefined;
  return text.replaceAll('-', '.pre.').match(/\d+|[A-Za-z]+/g) ?? [];
}

const isNumber = (segment: Segment): boolean => /^\d/.test(segment);

/** Digits of any length as a number that compares as text. */
const plain = (digits: Segment): Segment => digits.replace(/^0+(?=\d)/, '');

/** Without the zeros at the end, and those before the first letters. */
function canonical(version: readonly Segment[]): Segment[] {
  const kept: Segment[] = [];
  const dropZeros = () => {
    while (kept.length > 0 && /^0+$/.test(kept.at(-1) as Segment)) kept.pop();
  };
  for (const segment of version) {
    if (!isNumber(segment) && kept.every(isNumber)) dropZeros();
    kept.push(segment);
  }
  dropZeros();
  return kept;
}

/** Order of `Gem::Version`: letters are before numbers, and what is missing is zero. */
export function compareGemVersions(left: readonly Segment[], right: readonly Segment[]): number {
  const [a, b] = [canonical(left), canonical(right)];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x, y] = [a[i] ?? '0', b[i] ?? '0'];
    const [numericX, numericY] = [isNumber(x), isNumber(y)];
    if (numericX !== numericY) return numericX ? 1 : -1;
    const [first, second] = numericX ? [plain(x), plain(y)] : [x, y];
    if (first === second) continue;
    if (numericX && first.length !== second.length) return first.length - second.length;
    return first < second ? -1 : 1;
  }
  return 0;
}

/** Without what makes it a pre-release. */
function releaseOf(version: readonly Segment[]): readonly Segment[] {
  const letter = version.findIndex((segment) => !isNumber(segment));
  return letter < 0 ? version : version.slice(0, letter);
}

/** The first version that `~>` refuses. */
function bumpOf(version: readonly Segment[]): readonly Segment[] {
  const release = releaseOf(version);
  const kept = release.length > 1 ? release.slice(0, -1) : release;
  return [...kept.slice(0, -1), String(BigInt(kept.at(-1) ?? '0') + 1n)];
}

/** Whether a version satisfies one requirement. */
export type Satisfied = (version: readonly Segment[]) => boolean;

/** A requirement of `Gem::Requirement`, such as `~> 1.2`; undefined for what is none. */
export function parseGemRequirement(requirement: string): Satisfied | undefined {
  const [, operator = '=', text = ''] = /^\s*(=|!=|>=|<=|~>|>|<)?\s*(\S+)\s*$/.exec(requirement) ?? [];
  const wanted = parseGemVersion(text);
  if (!wanted) return undefined;
  const order = (version: readonly Segment[]) => compareGemVersions(version, wanted);
  switch (operator) {
    case '=':
      return (version) => order(version) === 0;
    case '!=':
      return (version) => order(version) !== 0;
    case '>':
      return (version) => order(version) > 0;
    case '<':
      return (version) => order(version) < 0;
    case '>=':
      return (version) => order(version) >= 0;
    case '<=':
      return (version) => order(version) <= 0;
    default: {
      const bump = bumpOf(wanted);
      return (version) => order(version) >= 0 && compareGemVersions(releaseOf(version), bump) < 0;
    }
  }
}
