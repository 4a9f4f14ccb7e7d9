import { sbomError } from '../../errors.ts';

/** Empty parts, `.` and `..`. */
const ODD = /(?:^|\/)\.{0,2}(?:\/|$)/;

/**
 * A name of a layer as a path of the tree: without `/` at its ends, `.` and `..`. The top itself is the empty path.
 * @throws INSTALLED_INVALID for one that leads out
 */
export function treePath(name: string, layer: string): string {
  const start = name.startsWith('./') ? 2 : name.startsWith('/') ? 1 : 0;
  const path = name.slice(start, name.endsWith('/') ? Math.max(start, name.length - 1) : name.length);
  if (!ODD.test(path)) return path;
  const parts: string[] = [];
  for (const part of name.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined)
      throw sbomError(
        'INSTALLED_INVALID',
        `The layer ${layer} has the name ${shown(name)}, which leads out of the image.`,
        'Do not use this image: no tool that builds images writes such names.',
      );
  }
  return parts.join('/');
}

/** A path as it is shown: bytes that are no text are replaced. */
export const shown = (path: string): string => JSON.stringify(path.toWellFormed().slice(0, 300));
