/** Files of a `.list`, without the first `/` and without the folders that they stand right after. */
export function filesOfList(text: string): string[] {
  const files: string[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const next = end + 1;
    // The next line is in a folder where it begins with this one, and goes on with a `/`.
    const isFolder = text.charCodeAt(next + end - start) === 47 && text.startsWith(text.slice(start, end), next);
    const path = isFolder ? '' : text.slice(start + 1, end);
    if (path !== '' && path !== '.') files.push(path);
    start = next;
  }
  return files;
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
