import { isPublicSigstore, parseStrictJson } from '@sovereign-actions/core';
import { signingError } from './errors.ts';
import { fields, given, listOf, reading, ShapeError, text } from './strict-fields.ts';
import { type Period, periodOf, within } from './trust.ts';

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';

/** A service that a signing config names. */
export interface ConfiguredService {
  url: string;
  /** Major version of its API. */
  version: number;
  operator: string;
  validFor: Period;
}

/** Services of one kind, and how many of them are used. */
export interface ConfiguredServices {
  services: readonly ConfiguredService[];
  selector: 'ANY' | 'ALL' | { exactly: number };
}

/** A Sigstore `signing_config.json` (protobuf-specs `SigningConfig` v0.2). OIDC providers are left aside: the job's token is the identity. */
export interface SigningConfig {
  certificateAuthorities: readonly ConfiguredService[];
  logs: ConfiguredServices;
  authorities: ConfiguredServices;
}

/**
 * Reads a signing config strictly.
 * @param name the file's name, for messages
 * @throws SIGNING_CONFIG_INVALID also where it names a public Sigstore service
 */
export function parseSigningConfig(json: string, name: string): SigningConfig {
  const config = reading(() => configOf(parseStrictJson(json)));
  if (typeof config === 'string') throw signingConfigInvalid(name, config);
  return config;
}

export const signingConfigInvalid = (name: string, why: string) =>
  signingError(
    'SIGNING_CONFIG_INVALID',
    `${name} cannot be used: ${why}.`,
    'Write it with "cosign signing-config create" for the services of the region alone.',
  );

/**
 * The services that are used now, in the order in which they are asked, and how many must answer: as Sigstore clients choose, those of the
 * highest version of the API, the newest of each operator. Or a string that tells why there are too few ("it …").
 * @param versions of the API that can be used
 */
export function selectServices(
  { services, selector }: ConfiguredServices,
  versions: readonly number[],
  now: Date,
): { services: readonly ConfiguredService[]; count: number } | string {
  if (services.length === 0) return { services: [], count: 0 };
  const usable = services.filter(({ version, validFor }) => versions.includes(version) && within(validFor, now));
  const highest = Math.max(...usable.map(({ version }) => version));
  const operators = new Set<string>();
  const chosen = usable
    .filter(({ version }) => version === highest)
    .sort((one, other) => (other.validFor.start?.getTime() ?? 0) - (one.validFor.start?.getTime() ?? 0))
    .filter(({ operator }) => !operators.has(operator) && operators.add(operator));
  const count = selector === 'ANY' ? 1 : selector === 'ALL' ? chosen.length : selector.exactly;
  if (chosen.length < Math.max(count, 1)) {
    return `it names ${chosen.length} usable services of different operators (API version ${versions.join(' or ')}, valid now) where ${Math.max(count, 1)} must be`;
  }
  return { services: chosen, count };
}

function configOf(value: unknown): SigningConfig {
  const { mediaType } = fields(value, 'the signing config', ['mediaType'], KEYS);
  if (mediaType !== MEDIA_TYPE) throw new ShapeError(`its "mediaType" is not ${MEDIA_TYPE}`);
  const config = value as Record<string, unknown>;
  servicesOf(config.oidcUrls, 'oidcUrls');
  return {
    certificateAuthorities: servicesOf(config.caUrls, 'caUrls'),
    logs: selected(config, 'rekorTlogUrls', 'rekorTlogConfig'),
    authorities: selected(config, 'tsaUrls', 'tsaConfig'),
  };
}

const KEYS = ['caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig'];

function selected(config: Record<string, unknown>, urls: string, how: string): ConfiguredServices {
  const services = servicesOf(config[urls], urls);
  if (services.length === 0) return { services, selector: 'ANY' };
  const { selector, count } = fields(config[how], how, ['selector'], ['count']);
  if (selector === 'ANY' || selector === 'ALL') return { services, selector };
  if (selector !== 'EXACT') throw new ShapeError(`the "selector" of ${how} is none of ANY, ALL and EXACT`);
  if (!Number.isInteger(count) || (count as number) < 1) throw new ShapeError(`the "count" of ${how} is not a number from 1`);
  return { services, selector: { exactly: count as number } };
}

function servicesOf(value: unknown, where: string): ConfiguredService[] {
  return listOf(value, where).map((service, index) => {
    const at = `${where}[${index}]`;
    const { url, majorApiVersion, validFor, operator } = fields(service, at, ['url', 'majorApiVersion', 'operator'], ['validFor']);
    const parsed = URL.parse(text(url, `${at}.url`));
    if (!parsed || !['https:', 'http:'].includes(parsed.protocol)) throw new ShapeError(`the "url" of ${at} is not a URL`);
    if (isPublicSigstore(parsed.hostname))
      throw new ShapeError(`it names ${parsed.hostname}, a public Sigstore service, which is outside every boundary`);
    if (!Number.isInteger(majorApiVersion)) throw new ShapeError(`the "majorApiVersion" of ${at} is not a number`);
    const period = given(validFor) ? periodOf(validFor) : {};
    if (typeof period === 'string') throw new ShapeError(`the "validFor" of ${at} ${period}`);
    return { url: String(url), version: majorApiVersion as number, operator: text(operator, `${at}.operator`), validFor: period };
  });
}
