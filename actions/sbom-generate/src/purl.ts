/** Percent-encodes as ECMA-427 (purl) says: all but letters, digits, `.`, `-`, `_`, `~` and `:`, as UTF-8. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}

export interface PurlParts {
  type: string;
  namespace?: string | undefined;
  name: string;
  version?: string | undefined;
  qualifiers?: Readonly<Record<string, string | undefined>>;
  /** Path inside the package, without slashes at its ends. */
  subpath?: string | undefined;
}

/** The canonical package URL (ECMA-427). Qualifiers are sorted; those without a value are left out. */
export function purlOf({ type, namespace, name, version, qualifiers = {}, subpath }: PurlParts): string {
  const space = namespace ? `${namespace.split('/').map(encode).join('/')}/` : '';
  const pairs = Object.entries(qualifiers)
    .filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${encode(value)}`);
  const inside = subpath ? `#${subpath.split('/').map(encode).join('/')}` : '';
  return `pkg:${type}/${space}${encode(name)}${version ? `@${encode(version)}` : ''}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}${inside}`;
}
