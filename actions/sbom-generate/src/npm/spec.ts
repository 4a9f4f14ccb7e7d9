import type Range from 'semver/classes/range.js';

/** Whether a version is one that a range asks for. What is no range, such as a tag, a URL or a path, says nothing about it. */
export type Satisfies = (version: string | undefined, range: string) => boolean;

export async function satisfier(): Promise<Satisfies> {
  const { default: SemverRange } = await import('semver/classes/range.js');
  const ranges = new Map<string, Range | undefined>();
  const rangeOf = (written: string): Range | undefined => {
    if (ranges.has(written)) return ranges.get(written);
    let range: Range | undefined;
    try {
      range = new SemverRange(written, { loose: true });
    } catch {
      // Something else than a range.
    }
    ranges.set(written, range);
    return range;
  };
  const known = new Map<string, boolean>();
  return (version, written) => {
    if (written === '' || written === '*' || version === undefined) return true;
    const key = `${version}\n${written}`;
    let right = known.get(key);
    if (right === undefined) {
      right = rangeOf(written)?.test(version) ?? true;
      known.set(key, right);
    }
    return right;
  };
}
