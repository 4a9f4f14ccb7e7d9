/**
 * Patterns of the subjects of certificates, such as `https://git.example.eu/team/app/.github/workflows/release.yml@refs/tags/*`.
 * They are compared character by character and as a whole. `*` stands for one or more letters, digits or marks of ASCII within one
 * segment, so for none of `/ @ # ? % \` nor space: it crosses no folder, no ref, and no encoding of one.
 */

const SEGMENT = String.raw`(?:(?![/@#?%\\])[!-~])+`;

/** Why a text is no pattern that can be understood in one way only, to go after "it"; undefined where it is one. */
export function subjectPatternMistake(pattern: string): string | undefined {
  if (!/^[^\p{C}\p{Z}](?:[^\p{C}\p{Zl}\p{Zp}]*[^\p{C}\p{Z}])?$/u.test(pattern)) return 'must be text of one line, without spaces around it';
  if (!pattern.includes('*')) return undefined;
  const scheme = pattern.indexOf('://');
  const host =
    scheme < 0 ? pattern.slice(pattern.lastIndexOf('@')) : pattern.slice(0, scheme + 3) + pattern.slice(scheme + 3).split('/', 1)[0];
  if (host.includes('*') || (scheme < 0 && !pattern.includes('@')))
    return 'must name the host in full: "*" may stand only in the path of a URL, or before the "@" of an address';
  if (/\*[^/@]*\*/.test(pattern)) return 'must have at most one "*" between two of "/" and "@"';
  return undefined;
}

/** Whether a subject fits a pattern, which has no mistake. */
export function subjectFits(pattern: string, subject: string): boolean {
  if (!pattern.includes('*')) return pattern === subject;
  const parts = pattern.split('*').map((part) => part.replaceAll(/[\\^$.+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(`^${parts.join(SEGMENT)}$`).test(subject);
}
