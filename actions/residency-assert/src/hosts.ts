import { type Boundary, isLoopback, locationsIn, outsideOf } from '@sovereign-actions/core';

/** Names of formats that look like addresses, and the groups of S3 access control lists. Nothing is sent there. */
const NAMES_ONLY =
  /^(?:(?:www\.)?w3\.org|json-schema\.org|schemas\.(?:xmlsoap\.org|microsoft\.com|android\.com|openxmlformats\.org)|docs\.oasis-open\.org|spec\.openapis\.org|ns\.adobe\.com|xmlns\.jcp\.org|maven\.apache\.org|acs\.amazonaws\.com)$/;
/** Names that only resolve inside of a network. */
const PRIVATE_NAME = /^[^.]*$|\.(?:internal|local|localhost|localdomain|lan|svc|home\.arpa|test|invalid)$/;
const PRIVATE_ADDRESS =
  /^(?:10\.|192\.168\.|169\.254\.|127\.|0\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)(?:\d+\.){0,2}\d+$/;
const PRIVATE_ADDRESS_6 = /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/;
const HOST = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]\.?$/;
const ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$|^\[[0-9a-f:.]+\]$/;
/** Schemes of what is no address: places in AWS services, files, names. */
const NO_ADDRESS = new Set([
  'arn',
  'data',
  'env',
  'file',
  's3',
  's3a',
  's3n',
  'ssm',
  'urn',
  'dynamodb',
  'memory',
  'unix',
  'about',
  'blob',
  'jar',
]);

/** A host that a text names. */
export interface NamedHost {
  host: string;
  port?: number;
  /** Whether the text is nothing but its address. */
  whole: boolean;
}

/** Every host in a text that stands behind a scheme, such as `https://`. Linear in the length of the text. */
export function* hostsIn(text: string): Generator<NamedHost> {
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    let start = at;
    while (start > 0 && at - start < 30 && /[A-Za-z0-9+.-]/.test(text[start - 1] as string)) start -= 1;
    const scheme = text.slice(start, at).toLowerCase();
    if (!/^[a-z][a-z0-9+.-]*$/.test(scheme) || NO_ADDRESS.has(scheme)) continue;
    let end = at + 3;
    while (end < text.length && end - at < 400 && !/[\s/?#"'<>\\`|;()]/.test(text[end] as string)) end += 1;
    const authority = text.slice(at + 3, end);
    // JDBC and MongoDB list several hosts.
    for (const part of authority.slice(authority.lastIndexOf('@') + 1).split(',')) {
      const host = parseHost(part);
      if (host) yield { ...host, whole: /^(?:[a-z]{2,10}:)?$/.test(text.slice(0, Math.min(start, 12))) && !/\s/.test(text) };
    }
  }
}

/** `host` or `host:port` without a scheme. */
export function parseHost(text: string): { host: string; port?: number } | undefined {
  const [, name = '', port] = /^(\[[0-9a-fA-F:.]+\]|[^:]*)(?::(\d{1,5}))?$/.exec(text) ?? [];
  const host = name.toLowerCase().replace(/\.$/, '');
  if (!HOST.test(host) && !ADDRESS.test(host) && !isLoopback(host)) return undefined;
  return { host, ...(port !== undefined && { port: Number(port) }) };
}

/**
 * Why a host is outside of the boundary, in a few words, or undefined where it is inside, private, or one of an AWS region, which
 * the look at places finds.
 */
export function foreignHost({ host, port }: { host: string; port?: number }, boundary: Boundary): string | undefined {
  if (NAMES_ONLY.test(host) || PRIVATE_NAME.test(host) || isLoopback(host) || PRIVATE_ADDRESS.test(host) || PRIVATE_ADDRESS_6.test(host))
    return undefined;
  if (boundary.hosts.some((known) => known.host === host && (port === undefined || known.port === undefined || known.port === port)))
    return undefined;
  if (declaredHosts(boundary).has(host)) return undefined;
  const [location] = locationsIn(host);
  if (!location) return `host ${host}`;
  if (outsideOf(boundary, location) !== undefined || location.region !== undefined) return undefined;
  return `AWS host ${host}, which names no region`;
}

const declared = new WeakMap<Boundary, ReadonlySet<string>>();

/** The hosts that the boundary names for a purpose of their own. */
function declaredHosts(boundary: Boundary): ReadonlySet<string> {
  let hosts = declared.get(boundary);
  if (!hosts) {
    const urls = [
      ...(boundary.identity?.issuers ?? []),
      boundary.signing?.rekor?.url,
      boundary.signing?.timestamp?.url,
      boundary.proxy?.url,
    ];
    hosts = new Set([
      ...boundary.registries.flatMap(({ endpoints }) => endpoints.map(({ hostname }) => hostname)),
      ...urls.flatMap((url) => (url === undefined ? [] : [new URL(url).hostname])),
    ]);
    declared.set(boundary, hosts);
  }
  return hosts;
}

/** Images that a service itself keeps in its region. */
const MANAGED_IMAGE = /^aws\/(?:codebuild|lambda)\/[\w./:-]+$/;

/** Why an image reference is outside of the boundary, or undefined where it is inside or no image reference. */
export function foreignImage(text: string, boundary: Boundary): string | undefined {
  const reference = text.replace(/^(?:docker|oci):\/\//, '');
  if (/^(?:ami-|arn:|resolve:|ssm:)/.test(reference) || MANAGED_IMAGE.test(reference)) return undefined;
  if (!/^[a-z0-9][\w.:/@-]*$/i.test(reference) || reference.length > 500) return undefined;
  const first = reference.slice(0, Math.max(reference.indexOf('/'), 0));
  const hasHost = first !== '' && (/[.:]/.test(first) || first === 'localhost');
  // "scratch" is nothing at all.
  if (!hasHost) return reference === 'scratch' ? undefined : 'an image of Docker Hub (docker.io)';
  const host = parseHost(first);
  if (!host) return undefined;
  const [location] = locationsIn(host.host);
  if (location) {
    const account = /^(\d{12})\.dkr[.-]ecr/.exec(host.host)?.[1];
    const accounts = Object.values(boundary.accounts);
    if (account !== undefined && accounts.length > 0 && !accounts.includes(account) && outsideOf(boundary, location) === undefined)
      return `an image of account ${account}, which the boundary does not name`;
  }
  const foreign = foreignHost(host, boundary);
  return foreign === undefined ? undefined : `an image of ${foreign.replace(/^host /, '')}`;
}

/** Groups of regions that a cross-Region inference profile routes to, by the start of its id. */
const PROFILE = /^(?:arn:[^\s]*:inference-profile\/)?(us-gov|us|eu|apac|jp|au|ca|global)\.[a-z0-9-]{2,30}\.[\w.:-]{2,200}$/;
/** Makers of models: the start of an id alone is no proof in a text of any kind. */
const MAKERS =
  /\b(?:ai21|amazon|anthropic|cohere|deepseek|google|luma|meta|minimax|mistral|moonshot|nvidia|openai|qwen|stability|twelvelabs|writer|zai)\./;

/** Where a model id routes prompts to, in a few words, or undefined where it is no cross-Region profile or stays inside. */
export function foreignModel(text: string, boundary: Boundary, isModel: boolean): { outside: string; known: boolean } | undefined {
  if (text.length > 300) return undefined;
  const group = PROFILE.exec(text)?.[1];
  if (group === undefined || (!isModel && !MAKERS.test(text))) return undefined;
  if (group !== 'eu') return { outside: `inference profile ${group}, which routes to regions outside the boundary`, known: true };
  return boundary.partition === 'aws-eusc' || boundary.regions.length < 6
    ? { outside: 'inference profile eu, which routes to any of the EU regions, some of which the boundary does not name', known: true }
    : undefined;
}
