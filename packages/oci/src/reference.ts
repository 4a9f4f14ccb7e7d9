import { isDigest } from './digest.ts';
import { registryError } from './errors.ts';

/** An image reference in full: no registry, tag or namespace is ever assumed. */
export interface Reference {
  /** `host[:port]`, lower case. */
  registry: string;
  repository: string;
  tag?: string;
  /** `sha256:` and 64 hex digits. */
  digest?: string;
}

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-{1,63})[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const FORM = 'Write it in full: HOST/REPOSITORY:TAG or HOST/REPOSITORY@sha256:DIGEST.';

/**
 * Parses `host[:port]/repository[:tag][@digest]` (OCI distribution specification 1.1). An unqualified name such as
 * `nginx` is an error: what a tool would assume for it, docker.io, is outside every boundary.
 * @throws REFERENCE_INVALID
 */
export function parseReference(text: string): Reference {
  const wrong = (why: string, fix = FORM) => registryError('REFERENCE_INVALID', `${quote(text)} is not an image reference: ${why}.`, fix);
  if (text === '') throw wrong('it is empty');
  if (text.length > 1024) throw wrong('it is longer than 1024 characters');
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) throw wrong('it starts with a scheme', 'Leave the scheme out: HOST/REPOSITORY:TAG.');

  const [name = '', digest, ...more] = text.split('@');
  if (more.length > 0) throw wrong('it has more than one "@"');
  if (digest !== undefined && !isDigest(digest))
    throw wrong('its digest is not sha256: and 64 lower-case hex digits', 'Copy the whole digest that the build printed.');

  const slash = name.indexOf('/');
  const registry = slash === -1 ? '' : name.slice(0, slash);
  if (!/[.:]/.test(registry) && registry !== 'localhost')
    throw wrong('it names no registry', 'Put the host of a registry of the boundary first; docker.io is never assumed.');
  if (!isAuthority(registry)) throw wrong(`"${registry}" is not a host name, or host and port, in lower case`);

  const rest = name.slice(slash + 1);
  const colon = rest.indexOf(':');
  const repository = colon === -1 ? rest : rest.slice(0, colon);
  const tag = colon === -1 ? undefined : rest.slice(colon + 1);
  if (repository.length + registry.length > 255 || !repository.split('/').every((part) => PATH_COMPONENT.test(part)))
    throw wrong('its repository is not lower-case letters, digits and single separators (. _ __ -) between slashes');
  if (tag !== undefined && !TAG.test(tag)) throw wrong('its tag is not 1 to 128 letters, digits, "_", "." and "-"');
  return { registry, repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}

/** The reference as text; parses back to itself. */
export function formatReference({ registry, repository, tag, digest }: Reference): string {
  return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

function isAuthority(text: string): boolean {
  const match = /^(\[::1\]|[^:[\]]+)(?::([1-9]\d{0,4}))?$/.exec(text);
  if (!match) return false;
  const [, host = '', port] = match;
  return Number(port ?? 1) <= 65535 && (host === '[::1]' || (host.length <= 253 && host.split('.').every((label) => LABEL.test(label))));
}

const quote = (text: string): string => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
