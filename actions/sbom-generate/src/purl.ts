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

/** The parts of a package URL, decoded, with namespace and subpath as paths. */
export interface Purl extends PurlParts {
  qualifiers: Readonly<Record<string, string>>;
}

/**
 * Parses a package URL as leniently as ECMA-427 asks of parsers: any case of the type, slashes after `pkg:`, unencoded characters.
 * @returns undefined for what is none
 */
export function parsePurl(text: string): Purl | undefined {
  const [, type = '', path = '', query, fragment] = /^pkg:\/*([a-z0-9.+-]+)\/([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(text) ?? [];
  try {
    const at = path.lastIndexOf('@');
    // A scope that is not encoded starts with one, too.
    const versioned = at > path.lastIndexOf('/') + 1 || (at > 0 && path[at - 1] !== '/');
    const segments = (versioned ? path.slice(0, at) : path)
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeURIComponent);
    const name = segments.pop();
    if (name === undefined) return undefined;
    const version = versioned ? decodeURIComponent(path.slice(at + 1)) : '';
    const pairs = (query ?? '').split('&').flatMap((pair): [string, string][] => {
      const equals = pair.indexOf('=');
      return equals > 0 && equals < pair.length - 1
        ? [[pair.slice(0, equals).toLowerCase(), decodeURIComponent(pair.slice(equals + 1))]]
        : [];
    });
    const inside = (fragment ?? '')
      .split('/')
      .map(decodeURIComponent)
      .filter((segment) => !['', '.', '..'].includes(segment));
    return {
      type: type.toLowerCase(),
      ...(segments.length > 0 && { namespace: segments.join('/') }),
      name,
      ...(version !== '' && { version }),
      qualifiers: Object.fromEntries(pairs),
      ...(inside.length > 0 && { subpath: inside.join('/') }),
    };
  } catch {
    return undefined;
  }
}
