/** Links that are followed on one path, as the kernel's limit. */
const MOST_LINKS = 40;

/**
 * Follows the symbolic links of a tree, as if its top were the root of the file system.
 * @param links targets as they stand, by the path of the link
 * @returns the path where the file is; the path as given where links run in a circle
 */
export function realPath(links: ReadonlyMap<string, string>, path: string): string {
  let followed = 0;
  const real: string[] = [];
  const open = path.split('/').reverse();
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      real.pop();
      continue;
    }
    real.push(part);
    const target = links.get(real.join('/'));
    if (target === undefined) continue;
    followed += 1;
    if (followed > MOST_LINKS) return path;
    if (target.startsWith('/')) real.length = 0;
    else real.pop();
    open.push(...target.split('/').reverse());
  }
  return real.join('/');
}
