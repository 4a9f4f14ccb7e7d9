/** A URL without user, password, query and fragment; `git@`, which is a name for everybody, stays. */
export function cleanUrl(text: string): string | undefined {
  // Nearly every URL of a lockfile, told without the cost of a parser: nothing before the host, nothing after the path.
  if (/^https:\/\/[a-z0-9.-]+\/[\w@.~/+-]*$/.test(text) && !text.includes('/.')) return text;
  const [, protocol = '', authority = '', path = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/i.exec(text) ?? [];
  const at = authority.lastIndexOf('@');
  const ssh = protocol.toLowerCase().endsWith('ssh');
  // `git+ssh://git@host:group/repository` is common in npm, and not a URL.
  const [, host = authority.slice(at + 1), group] = (ssh && /^([^:]+):(?!\d*$)(.+)$/.exec(authority.slice(at + 1))) || [];
  // With a password that has a slash, what looks like a path could be the rest of it.
  if (group !== undefined && path.includes('@')) return undefined;
  const url = URL.parse(`${protocol}://${host}${group === undefined ? '' : `/${group}`}${path}`);
  if (!url || url.hostname === '' || url.username !== '' || url.password !== '') return undefined;
  const git = ssh && /^git(?::|$)/.test(authority.slice(0, Math.max(at, 0)));
  return `${url.protocol}//${git ? 'git@' : ''}${url.host}${url.pathname}`;
}

/**
 * The address of a git remote as a URL: `[user@]host:path`, as scp has it, is `ssh://` (git-clone(1), "GIT URLS").
 * Without a user the host needs a dot: `C:\\repository` and `github:owner/name` are something else.
 */
export const gitAddress = (address: string): string => address.replace(/^([\w.-]+@[\w.-]+|[\w-]+(?:\.[\w-]+)+):(?!\/\/)\/?/, 'ssh://$1/');

/** The address of a git remote as a clean URL. */
export const gitUrl = (address: string): string | undefined => cleanUrl(gitAddress(address));
