/**
 * Whether one of the patterns of a rule set is of a ref, as fnmatch with FNM_PATHNAME has it: `*` and `?` do not reach over a slash,
 * `**` does. Undefined where a pattern uses more than that, or so many stars that comparing could take long.
 */
export function refMatches(patterns: unknown, ref: string): boolean | undefined {
  if (!Array.isArray(patterns)) return false;
  const answers = patterns.map((pattern) => (typeof pattern === 'string' ? matches(pattern, ref) : undefined));
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

function matches(pattern: string, ref: string): boolean | undefined {
  if (pattern === '~ALL') return true;
  const parts = pattern.split(/(\*\*\/?|\*|\?)/);
  if (/^~|[[\]{}\\]/.test(pattern) || pattern.length > 300 || parts.length > 5) return undefined;
  const source = parts.map((part) =>
    part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part === '?' ? '[^/]' : part.replaceAll(/[^A-Za-z0-9_/ -]/gu, '\\$&'),
  );
  return new RegExp(`^${source.join('')}$`).test(ref);
}
