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

/** As `realPath`, for many paths: what is above a file is followed once for all files of its folder. */
export function pathFollower(links: ReadonlyMap<string, string>): (path: string) => string {
  const folders = new Map<string, string>();
  return (path) => {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    if (slash < 0 || name === '' || name === '.' || name === '..') return realPath(links, path);
    const folder = path.slice(0, slash);
    let real = folders.get(folder);
    if (real === undefined) {
      real = realPath(links, folder);
      folders.set(folder, real);
    }
    const full = real === '' ? name : `${real}/${name}`;
    return links.has(full) ? realPath(links, path) : full;
  };
}

/** The path of what may be a link itself: only the links on the way to it are followed. */
export function placeOf(path: string, real: (path: string) => string): string {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return path;
  const folder = real(path.slice(0, slash));
  return folder === '' ? path.slice(slash + 1) : `${folder}/${path.slice(slash + 1)}`;
}

/** Where something in an archive is: where the archive is that is in no other. */
export const outermost = (place: string): string => place.replace(/(\.[a-z]{3})!\/.*$/is, '$1');
