import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import {
  fromBase64,
  isObject,
  isPublicSigstore,
  messageOf,
  parseStrictJson,
  StrictJsonError,
  subjectPatternMistake,
} from '@sovereign-actions/core';
import { DerError } from '@sovereign-actions/core/asn1';
import { caChainMistake } from './certificate-chain.ts';
import { signingError } from './errors.ts';
import { logKeyId } from './log.ts';
import { keyKindOf, parsePublicKey, publicKeyPem, spkiOf } from './public-key.ts';
import { ctLogId } from './sct.ts';
import { chainMistake } from './timestamp-token.ts';

/** A key whose signatures count. */
export interface TrustedKey {
  /** For people: the name in the boundary or the trust file. */
  name: string;
  publicKey: KeyObject;
}

/** When a log or an authority counts; an absent bound is open. */
export interface Period {
  start?: Date;
  end?: Date;
}

/** A transparency log whose checkpoints count. */
export interface TrustedLog {
  /** Base URL, such as `https://rekor.example.eu`. */
  url: string;
  publicKey: KeyObject;
  /** Of Rekor. To sign: 2 where it is absent; to verify, an entry of either counts then. */
  version?: 1 | 2;
  validFor?: Period;
}

export type Chain = readonly [X509Certificate, ...X509Certificate[]];

/** A timestamp authority whose tokens count. */
export interface TrustedAuthority {
  url: string;
  /** Leaf first; every certificate of it is trusted as it stands. */
  chain: Chain;
  validFor?: Period;
}

/** A certificate authority (Fulcio) whose certificates may stand for a signer. */
export interface TrustedCa {
  url: string;
  /** The certificate that issues first, the trust anchor last. */
  chain: Chain;
  validFor?: Period;
}

/** A certificate transparency log (RFC 6962) whose timestamps in certificates count. */
export interface TrustedCtLog {
  url: string;
  publicKey: KeyObject;
  validFor?: Period;
}

/** Who counts as a signer with a certificate. */
export interface TrustedIdentity {
  /** For people: the name in the boundary or the trust file. */
  name: string;
  /** OIDC issuer, exact. */
  issuer: string;
  /** The certificate's subject alternative name, exact, where `*` stands for one or more characters of one segment. */
  subject: string;
}

/** What signatures are verified against: always from outside of what is verified. */
export interface Trust {
  keys: readonly TrustedKey[];
  logs: readonly TrustedLog[];
  authorities: readonly TrustedAuthority[];
  certificateAuthorities?: readonly TrustedCa[];
  ctLogs?: readonly TrustedCtLog[];
  identities?: readonly TrustedIdentity[];
}

export const TRUST_MEDIA_TYPE = 'application/vnd.sovereign-actions.trust.v1+json';
const TRUSTED_ROOT_MEDIA_TYPE = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1';
const MAX_TRUST_CHARACTERS = 1024 * 1024;

const invalid = (name: string, why: string, cause?: unknown) =>
  signingError(
    'TRUST_INVALID',
    `${name} cannot be used as trust: ${why}.`,
    'Give a trust file of this product, a Sigstore trusted_root.json, or a PEM public key.',
    { cause },
  );

/**
 * Reads trust from a file's text: our trust file, a PEM public key alone, or a bare Sigstore `trusted_root.json` (which holds no keys).
 * @param name what messages, and a key that stands alone, are called: the file's name
 * @throws TRUST_INVALID, KEY_INVALID, KEY_UNSUPPORTED
 */
export function parseTrust(text: string, name: string): Trust {
  if (text.length > MAX_TRUST_CHARACTERS) throw invalid(name, `it is larger than ${MAX_TRUST_CHARACTERS} characters`);
  if (text.trimStart().startsWith('-----BEGIN')) return { keys: [trustedKey(parsePublicKey(text, name), name)], logs: [], authorities: [] };
  let value: unknown;
  try {
    value = parseStrictJson(text);
  } catch (error) {
    if (error instanceof StrictJsonError) throw invalid(name, error.message, error);
    throw error;
  }
  if (!isObject(value)) throw invalid(name, 'it is not a JSON object');
  if (value.mediaType !== TRUST_MEDIA_TYPE) return { keys: [], ...parseTrustedRoot(value, name) };
  const extra = Object.keys(value).find((key) => !['mediaType', 'keys', 'identities', 'trustedRoot'].includes(key));
  if (extra !== undefined) throw invalid(name, `it has an unknown field ${JSON.stringify(extra.slice(0, 80))}`);
  const identities = identitiesOf(value.identities, name);
  if (!Array.isArray(value.keys) || value.keys.length + identities.length === 0) throw invalid(name, '"keys" is missing or empty');
  const keys = value.keys.map((key, index) => {
    if (!isObject(key) || typeof key.name !== 'string' || typeof key.publicKey !== 'string' || Object.keys(key).length !== 2) {
      throw invalid(name, `key ${index + 1} is not { "name", "publicKey" }`);
    }
    return trustedKey(parsePublicKey(key.publicKey, `${name}, key ${index + 1}`), key.name);
  });
  if (value.trustedRoot === undefined) return { keys, identities, logs: [], authorities: [] };
  if (!isObject(value.trustedRoot)) throw invalid(name, '"trustedRoot" is not an object');
  return { keys, identities, ...parseTrustedRoot(value.trustedRoot, name) };
}

function identitiesOf(value: unknown, name: string): TrustedIdentity[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw invalid(name, '"identities" is not a list');
  return value.map((identity, index) => {
    const { name: called, issuer, subject } = isObject(identity) ? identity : {};
    if (typeof called !== 'string' || typeof issuer !== 'string' || typeof subject !== 'string' || Object.keys(identity).length !== 3)
      throw invalid(name, `identity ${index + 1} is not { "name", "issuer", "subject" }`);
    const wrong = subjectPatternMistake(subject);
    if (wrong !== undefined) throw invalid(name, `the subject of identity ${index + 1} ${wrong}`);
    return { name: called, issuer, subject };
  });
}

function trustedKey(publicKey: KeyObject, name: string): TrustedKey {
  keyKindOf(publicKey, name);
  return { name, publicKey };
}

/** What a Sigstore trusted root holds. */
function parseTrustedRoot(root: Record<string, unknown>, name: string): Omit<Trust, 'keys' | 'identities'> {
  if (typeof root.mediaType !== 'string' || !/^application\/vnd\.dev\.sigstore\.trustedroot[+.;]/.test(root.mediaType)) {
    throw invalid(name, 'its "mediaType" is neither a trust file nor a Sigstore trusted root');
  }
  const list = (key: string): unknown[] => {
    const value = root[key] ?? [];
    if (!Array.isArray(value)) throw invalid(name, `"${key}" is not a list`);
    return value;
  };
  const logs = (key: string) =>
    list(key).map((log, index) => {
      const at = `${key}[${index}]`;
      const publicKey = isObject(log) && isObject(log.publicKey) ? log.publicKey : {};
      if (!isObject(log) || typeof log.baseUrl !== 'string' || !URL.canParse(log.baseUrl)) throw invalid(name, `${at} has no "baseUrl"`);
      refusePublic(log.baseUrl, `${name}, ${at}`);
      const der = fromBase64(publicKey.rawBytes);
      if (!der) throw invalid(name, `${at} has no "publicKey.rawBytes"`);
      const known = logKeyFrom(der, `${name}, ${at}`);
      return {
        url: log.baseUrl,
        publicKey: known,
        ...versionBy(log.logId, log.baseUrl, known),
        ...period(publicKey.validFor, `${name}, ${at}`),
      };
    });
  const chains = (key: string, mistake: ChainCheck) =>
    list(key).map((authority, index) => {
      const at = `${name}, ${key}[${index}]`;
      const certificates = isObject(authority) && isObject(authority.certChain) ? authority.certChain.certificates : undefined;
      if (!isObject(authority) || !Array.isArray(certificates)) throw invalid(at, 'it has no "certChain.certificates"');
      const raw = certificates.map((certificate) => (isObject(certificate) ? fromBase64(certificate.rawBytes) : undefined));
      const url = typeof authority.uri === 'string' ? authority.uri : '';
      refusePublic(url, at);
      return { url, chain: chainOf(raw, at, mistake), ...period(authority.validFor, at) };
    });
  return {
    logs: logs('tlogs'),
    authorities: chains('timestampAuthorities', chainMistake),
    certificateAuthorities: chains('certificateAuthorities', caChainMistake),
    ctLogs: logs('ctlogs'),
  };
}

/** A log of the public instance would make a signature count that left the region. @throws TRUST_INVALID */
function refusePublic(url: string, name: string): void {
  const hostname = URL.parse(url)?.hostname;
  if (hostname !== undefined && isPublicSigstore(hostname))
    throw invalid(name, 'it is a public Sigstore service, which is outside every boundary');
}

/** An Ed25519 key tells by the id that it goes by which Rekor its log is; of other keys the id is the same. */
function versionBy(logId: unknown, url: string, publicKey: KeyObject): Pick<TrustedLog, 'version'> {
  const keyId = isObject(logId) ? fromBase64(logId.keyId) : undefined;
  const version = ([1, 2] as const).find((one) => keyId?.equals(logKeyId({ url, publicKey, version: one })));
  return version && publicKey.asymmetricKeyType === 'ed25519' ? { version } : {};
}

function logKeyFrom(der: Buffer, name: string): KeyObject {
  try {
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    logKeyDetails(key, name);
    return key;
  } catch (error) {
    throw invalid(name, messageOf(error), error);
  }
}

/** Sigstore's name of a log key's algorithm. @throws TRUST_INVALID */
export function logKeyDetails(key: KeyObject, name: string): string {
  if (key.asymmetricKeyType === 'ed25519') return 'PKIX_ED25519';
  try {
    return keyKindOf(key, name).keyDetails;
  } catch (error) {
    throw invalid(name, 'a log key must be Ed25519, ECDSA, or RSA', error);
  }
}

function period(value: unknown, name: string): { validFor?: Period } {
  if (value === undefined) return {};
  const validFor = periodOf(value);
  if (typeof validFor === 'string') throw invalid(name, `its "validFor" ${validFor}`);
  return { validFor };
}

/** A TimeRange of protobuf-specs in JSON, or a string that tells what is wrong with it, to go after its name. */
export function periodOf(value: unknown): Period | string {
  if (!isObject(value)) return 'is not an object';
  const validFor: Period = {};
  for (const bound of ['start', 'end'] as const) {
    const text = value[bound];
    if (text === undefined || text === null) continue;
    if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) || Number.isNaN(Date.parse(text)))
      return `has a "${bound}" that is not a time such as 2026-01-31T00:00:00Z`;
    validFor[bound] = new Date(text);
  }
  return validFor;
}

/** Whether a moment is in a period, its bounds included. */
export const within = (period: Period | undefined, at: Date): boolean =>
  !(period?.start && at < period.start) && !(period?.end && at > period.end);

/** Why a chain cannot be used at some moment; undefined where it can. */
type ChainCheck = (chain: Chain, at: Date) => string | undefined;

/**
 * The certificates of a chain, leaf first, from DER.
 * @throws TRUST_INVALID when one is damaged, the order is another, or the chain is for another purpose
 */
function chainOf(certificates: readonly (Uint8Array | undefined)[], name: string, mistake: ChainCheck): Chain {
  try {
    const [leaf, ...issuers] = certificates.map((raw) => new X509Certificate(raw ?? new Uint8Array()));
    if (!leaf) throw invalid(name, 'it holds no certificate');
    const chain: Chain = [leaf, ...issuers];
    // A moment at which a sound chain is valid: any later question of time is asked of the timestamp itself.
    const moment = new Date(Math.max(...chain.map(({ validFrom }) => Date.parse(validFrom))));
    const wrong = mistake(chain, moment);
    if (wrong) throw invalid(name, `${wrong} (the leaf comes first)`);
    return chain;
  } catch (error) {
    if (error instanceof DerError || (error instanceof Error && !('exit' in error)))
      throw invalid(name, `a certificate is damaged: ${messageOf(error)}`, error);
    throw error;
  }
}

/** The chain of a timestamp authority in PEM, leaf first. @throws TRUST_INVALID */
export const parseChain = (pem: string, name: string): Chain => chainOf(certificatesIn(pem), name, chainMistake);

/** The chain of a certificate authority in PEM, the one that issues first, the root last. @throws TRUST_INVALID */
export const parseCaChain = (pem: string, name: string): Chain => chainOf(certificatesIn(pem), name, caChainMistake);

const certificatesIn = (pem: string): Buffer[] =>
  (pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? []).map((block) =>
    Buffer.from(block.replaceAll(/-----(?:BEGIN|END) CERTIFICATE-----/g, ''), 'base64'),
  );

/** The public key of a transparency log, in PEM. @throws TRUST_INVALID, KEY_INVALID */
export function parseLogKey(pem: string, name: string): KeyObject {
  const key = parsePublicKey(pem, name);
  logKeyDetails(key, name);
  return key;
}

/** A `trusted_root.json` of logs and authorities, as `cosign --trusted-root` takes it. */
export function trustedRootJson({
  logs,
  authorities,
  certificateAuthorities = [],
  ctLogs = [],
}: Omit<Trust, 'keys' | 'identities'>): Record<string, unknown> {
  const span = (validFor: Period | undefined, start: string) => ({
    start: time(validFor?.start) ?? start,
    ...(validFor?.end && { end: time(validFor.end) }),
  });
  const log = ({ url, publicKey, validFor }: TrustedLog | TrustedCtLog, keyId: Buffer) => ({
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: spkiOf(publicKey).toString('base64'),
      keyDetails: logKeyDetails(publicKey, url),
      validFor: span(validFor, '1970-01-01T00:00:00Z'),
    },
    logId: { keyId: keyId.toString('base64') },
  });
  const authority = ({ url, chain, validFor }: TrustedAuthority | TrustedCa) => ({
    subject: { commonName: /^CN=(.*)$/m.exec(chain[0].subject)?.[1] ?? '' },
    uri: url,
    certChain: { certificates: chain.map(({ raw }) => ({ rawBytes: raw.toString('base64') })) },
    validFor: span(validFor, time(new Date(chain[0].validFrom)) as string),
  });
  return {
    mediaType: TRUSTED_ROOT_MEDIA_TYPE,
    tlogs: logs.map((one) => log(one, logKeyId(one))),
    ...(certificateAuthorities.length > 0 && { certificateAuthorities: certificateAuthorities.map(authority) }),
    ...(ctLogs.length > 0 && { ctlogs: ctLogs.map((one) => log(one, ctLogId(one))) }),
    timestampAuthorities: authorities.map(authority),
  };
}

const time = (date: Date | undefined): string | undefined => date?.toISOString().replace('.000Z', 'Z');

/** The text of a trust file: what a stranger needs to verify, and nothing secret. */
export function writeTrust(trust: Trust): string {
  return `${JSON.stringify(
    {
      mediaType: TRUST_MEDIA_TYPE,
      keys: trust.keys.map(({ name, publicKey }) => ({ name, publicKey: publicKeyPem(publicKey) })),
      ...(trust.identities?.length && { identities: trust.identities.map(({ name, issuer, subject }) => ({ name, issuer, subject })) }),
      trustedRoot: trustedRootJson(trust),
    },
    undefined,
    2,
  )}\n`;
}
