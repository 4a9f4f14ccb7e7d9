/** Files of a `.list`, without the first `/` and without the folders that lead to them. */
export function filesOfList(text: string): string[] {
  const paths = text.split('\n').flatMap((line) => (line.length > 1 && line !== '/.' ? line.replace(/^\//, '') : []));
  const folders = new Set<string>();
  for (const path of paths) {
    const slash = path.lastIndexOf('/');
    if (slash > 0) folders.add(path.slice(0, slash));
  }
  return paths.filter((path) => !folders.has(path));
}

/** Files of an `.md5sums`: a digest, two spaces and a path on each line. */
export const filesOfSums = (text: string): string[] =>
  text.split('\n').flatMap((line) => /^[0-9a-f]{32} [ *](?:\.?\/)?(.+)$/.exec(line)?.[1] ?? []);

/** Where files of other packages have been put so that one could have their names (dpkg-divert(1)), by their names. */
export function diversionsOf(text: string): Map<string, { to: string; by: string }> {
  const lines = text.split('\n');
  const diversions = new Map<string, { to: string; by: string }>();
  for (let i = 0; i + 2 < lines.length; i += 3) {
    const [from, to, by] = lines.slice(i, i + 3) as [string, string, string];
    diversions.set(from.replace(/^\//, ''), { to: to.replace(/^\//, ''), by });
  }
  return diversions;
}
