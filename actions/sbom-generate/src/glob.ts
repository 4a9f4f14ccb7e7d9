/**
 * Globs over `/`-separated paths: `**` is any number of folders, `*` and `?` stay inside one name, `{a,b}` is either.
 * Matches in at most quadratic time whatever the pattern, because patterns also come out of lockfiles.
 */
export function globMatches(pattern: string, path: string): boolean {
  const segments = path.split('/');
  return expandBraces(pattern).some((plain) => matchPath(plain.replace(/^\.?\/+|\/+$/g, '').split('/'), segments));
}

const MOST_BRACES = 64;

function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0 && done.length + open.length <= MOST_BRACES) {
    const next = open.pop() as string;
    const braces = /\{([^{}]*,[^{}]*)\}/.exec(next);
    if (!braces) done.push(next);
    else
      for (const choice of (braces[1] as string).split(','))
        open.push(next.slice(0, braces.index) + choice + next.slice(braces.index + braces[0].length));
  }
  return [...done, ...open];
}

const matchPath = (pattern: readonly string[], path: readonly string[]): boolean =>
  wildcard(pattern, path, (part) => part === '**', matchName);

const matchName = (pattern: string, name: string): boolean =>
  pattern === name ||
  wildcard(
    [...pattern],
    [...name],
    (part) => part === '*',
    (part, character) => part === '?' || part === character,
  );

/** Greedy wildcard matching: on a mismatch, only the last star is asked to take one more. */
function wildcard<P, T>(
  pattern: readonly P[],
  text: readonly T[],
  isStar: (part: P) => boolean,
  same: (part: P, item: T) => boolean,
): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let mark = 0;
  while (t < text.length) {
    if (p < pattern.length && isStar(pattern[p] as P)) {
      star = p++;
      mark = t;
    } else if (p < pattern.length && same(pattern[p] as P, text[t] as T)) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++mark;
    } else return false;
  }
  while (p < pattern.length && isStar(pattern[p] as P)) p++;
  return p === pattern.length;
}
