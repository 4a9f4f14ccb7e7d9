import { allowedEndpoints, type Boundary, boundaryPath, endpointOf, type Files, originOf } from '@sovereign-actions/core';
import { signingError } from './errors.ts';
import type { Quorum } from './quorum.ts';
import type { Witnesses } from './sign.ts';
import { type ConfiguredServices, parseSigningConfig, type SigningConfig, selectServices, signingConfigInvalid } from './signing-config.ts';
import { type Period, parseChain, parseLogKey, parseTrust, type Trust, within } from './trust.ts';

const MAX_PEM_BYTES = 64 * 1024;
const MAX_ROOT_BYTES = 1024 * 1024;

/**
 * The witnesses that the boundary declares, each with the key or chain that its answers are checked against.
 * @param now milliseconds since 1970: which services of a signing config are valid
 * @throws TRUST_INVALID, KEY_INVALID, SIGNING_CONFIG_INVALID, SERVICE_OUTSIDE, FILE_MISSING, FILE_UNREADABLE
 */
export async function witnessesOf(boundary: Boundary, files: Files, now: number): Promise<Witnesses> {
  const { rekor, timestamp, 'signing-config': config } = boundary.signing ?? {};
  if (config !== undefined) return configuredWitnesses(boundary, files, new Date(now));
  const { logs, authorities } = await declaredWitnesses(boundary, files);
  return {
    ...(rekor && { logs: { services: logs, count: 1, required: rekor.required } }),
    ...(timestamp && { timestamps: { services: authorities, count: 1, required: timestamp.required } }),
  };
}

/**
 * The log and the timestamp authority that the boundary declares with key and chain.
 * @throws TRUST_INVALID, KEY_INVALID, FILE_MISSING, FILE_UNREADABLE
 */
export async function declaredWitnesses(boundary: Boundary, files: Files): Promise<Pick<Trust, 'logs' | 'authorities'>> {
  const { rekor, timestamp } = boundary.signing ?? {};
  const read = (file: string) => files.readText(boundaryPath(boundary, file), MAX_PEM_BYTES);
  return {
    logs: rekor
      ? [{ url: rekor.url, version: rekor.version, publicKey: parseLogKey(await read(rekor['public-key']), rekor['public-key']) }]
      : [],
    authorities: timestamp ? [{ url: timestamp.url, chain: parseChain(await read(timestamp.chain), timestamp.chain) }] : [],
  };
}

/**
 * What the boundary's trusted root holds; nothing where it names none.
 * @throws TRUST_INVALID, FILE_MISSING, FILE_UNREADABLE
 */
export async function declaredRoot(boundary: Boundary, files: Files): Promise<Trust> {
  const { 'trusted-root': name } = boundary.signing ?? {};
  if (name === undefined) return { keys: [], logs: [], authorities: [] };
  const root = parseTrust(await files.readText(boundaryPath(boundary, name), MAX_ROOT_BYTES), name);
  if (root.keys.length + (root.identities ?? []).length === 0) return root;
  throw signingError('TRUST_INVALID', `${name} is not a trusted root: it names signers.`, 'Declare signers in the boundary itself.');
}

/** URLs of one service in two files may differ in a slash at the end. */
export const isSameUrl = (one: string, other: string): boolean => one.replace(/\/+$/, '') === other.replace(/\/+$/, '');

/**
 * The signing config that the boundary names, with the file's name; undefined where it names none.
 * @throws SIGNING_CONFIG_INVALID also where it does not name the Fulcio of the boundary; FILE_MISSING, FILE_UNREADABLE
 */
export async function signingConfigOf(boundary: Boundary, files: Files): Promise<(SigningConfig & { name: string }) | undefined> {
  const { fulcio, 'signing-config': name } = boundary.signing ?? {};
  if (name === undefined) return undefined;
  const config = parseSigningConfig(await files.readText(boundaryPath(boundary, name), MAX_ROOT_BYTES), name);
  if (fulcio && !config.certificateAuthorities.some(({ url }) => isSameUrl(url, fulcio.url)))
    throw signingConfigInvalid(name, `it does not name the Fulcio of the boundary, ${fulcio.url}`);
  return { ...config, name };
}

/**
 * A service of a signing config as the trusted root knows it now.
 * @throws SERVICE_OUTSIDE, SIGNING_CONFIG_INVALID
 */
export function trustedService<Known extends { url: string; validFor?: Period }>(
  boundary: Boundary,
  name: string,
  url: string,
  trusted: readonly Known[],
  now: Date,
): Known {
  if (!allowedEndpoints(boundary).has(originOf(endpointOf(url)))) {
    throw signingError(
      'SERVICE_OUTSIDE',
      `${name} names ${url}, whose host the boundary does not name.`,
      'Name the host under "hosts", where the change is reviewed.',
    );
  }
  const [newest] = trusted.filter((service) => isSameUrl(service.url, url) && within(service.validFor, now)).sort(newestFirst);
  if (newest) return newest;
  throw signingConfigInvalid(name, `it names ${url}, for which ${boundary.signing?.['trusted-root']} holds nothing that is valid now`);
}

/** The services that a signing config selects, each with its key or chain of the trusted root. */
async function configuredWitnesses(boundary: Boundary, files: Files, now: Date): Promise<Witnesses> {
  const config = await signingConfigOf(boundary, files);
  if (!config) return {};
  const root = await declaredRoot(boundary, files);
  const quorumOf = <Known extends { url: string; validFor?: Period }>(
    services: ConfiguredServices,
    versions: readonly number[],
    trusted: (version: number) => readonly Known[],
  ): Quorum<Known & { version: number }> | undefined => {
    const selected = selectServices(services, versions, now);
    if (typeof selected === 'string') throw signingConfigInvalid(config.name, selected);
    if (selected.count === 0) return undefined;
    const known = selected.services.map(({ url, version }) => ({
      ...trustedService(boundary, config.name, url, trusted(version), now),
      version,
    }));
    return { services: known, count: selected.count, required: true };
  };
  const logs = quorumOf(config.logs, [1, 2], (version) => root.logs.filter((log) => (log.version ?? version) === version));
  const timestamps = quorumOf(config.authorities, [1], () => root.authorities);
  return {
    ...(logs && { logs: { ...logs, services: logs.services.map((log) => ({ ...log, version: log.version === 1 ? 1 : 2 })) } }),
    ...(timestamps && { timestamps }),
  };
}

const newestFirst = (one: { validFor?: Period }, other: { validFor?: Period }): number =>
  (other.validFor?.start?.getTime() ?? 0) - (one.validFor?.start?.getTime() ?? 0);
