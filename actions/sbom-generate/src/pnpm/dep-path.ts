/**
 * How the versions of the lockfile write which package a dependency is:
 * 5 as `/name/1.0.0_peer@1.0.0`, 6 as `/name@1.0.0(peer@1.0.0)`, 9 as `name@1.0.0(peer@1.0.0)`.
 */
export type Format = 5 | 6 | 9;

/** The key of the package that a dependency resolved to; undefined for a link to a folder. */
export function keyOf(format: Format, name: string, reference: string): string | undefined {
  if (reference.startsWith('link:')) return undefined;
  if (format === 9) return keyOf9(name, reference);
  if (reference.startsWith('file:')) return reference;
  const bracket = reference.indexOf('(');
  const plain = bracket < 0 ? reference : reference.slice(0, bracket);
  if (plain.includes('/')) return reference;
  return format === 5 ? `/${name}/${reference}` : `/${name}@${reference}`;
}

/** A reference to a package of another name has that name and `@` before anything else. */
function keyOf9(name: string, reference: string): string {
  if (reference.startsWith('@')) return reference;
  const at = reference.indexOf('@');
  const before = (mark: string) => {
    const index = reference.indexOf(mark);
    return index < 0 || at < index;
  };
  return at >= 0 && before(':') && before('(') ? reference : `${name}@${reference}`;
}

/** A key without its peers and the hash of its patch: balanced brackets at the end. */
export function withoutSuffix(key: string): string {
  if (!key.endsWith(')')) return key;
  let open = 0;
  for (let i = key.length - 1; i >= 0; i--) {
    if (key[i] === ')') open++;
    else if (key[i] === '(') open--;
    else if (open === 0) return key.slice(0, i + 1);
  }
  return key;
}

export interface KeyParts {
  name?: string;
  /** Of a registry. */
  version?: string;
  /** What stands in place of a version: a URL, a path, a commit. */
  reference?: string;
}

/** A version as semver has it. */
const VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/** A registry with a name: `work:1.0.0`. */
const OF_NAMED_REGISTRY =
  /^(?!(?:bitbucket|catalog|custom|file|git|github|gitlab|https?|jsr|link|npm|runtime|ssh|workspace):)[A-Za-z][\w.-]*:(.+)$/;

/** What a key says about its package. Packages that are not of a registry have more in their entry. */
export function partsOf(format: Format, key: string): KeyParts {
  const plain = withoutSuffix(key);
  const [, name, rest = ''] = PATTERNS[format].exec(plain) ?? [];
  if (!name) return {};
  if (format === 5) {
    // A version has no `_`, and before 5.2 a slash stood before the peers.
    const version = /^[^_/]+/.exec(rest)?.[0] ?? '';
    return VERSION.test(version) ? { name, version } : {};
  }
  const version = OF_NAMED_REGISTRY.exec(rest)?.[1] ?? rest;
  if (VERSION.test(version)) return { name, version };
  return format === 9 ? { name, reference: rest } : {};
}

// Keys of 5 and 6 start with the host of the registry where that is not the usual one.
const PATTERNS: Record<Format, RegExp> = {
  5: /^[^/@]*\/((?:@[^/]+\/)?[^/@]+)\/(.+)$/s,
  6: /^[^/@]*\/((?:@[^/]+\/)?[^/@]+)@(.+)$/s,
  9: /^((?:@[^/@]+\/)?[^/@]+)@(.+)$/s,
};
