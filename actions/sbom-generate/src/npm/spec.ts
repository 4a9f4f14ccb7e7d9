/** Whether a version is one that a range asks for. What is no range, such as a tag, a URL or a path, says nothing about it. */
export type Satisfies = (version: string | undefined, range: string) => boolean;

export async function satisfier(): Promise<Satisfies> {
  const { default: satisfies } = await import('semver/functions/satisfies.js');
  const { default: validRange } = await import('semver/ranges/valid.js');
  const known = new Map<string, boolean>();
  return (version, written) => {
    // Yarn and pnpm write `workspace:^`, which any version of the workspace satisfies.
    if (written === '' || written === '*' || version === undefined) return true;
    const key = `${version}\n${written}`;
    let right = known.get(key);
    if (right === undefined) {
      right = validRange(written, true) === null || satisfies(version, written, true);
      known.set(key, right);
    }
    return right;
  };
}
