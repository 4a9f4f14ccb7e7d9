import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { messageOf } from '@sovereign-actions/core';
import { DerError } from '@sovereign-actions/core/asn1';
import { signingError } from './errors.ts';
import { fromBase64, isObject, parseStrictJson, StrictJsonError } from './json.ts';
import { logKeyId } from './log.ts';
import { keyKindOf, parsePublicKey, publicKeyPem, spkiOf } from './public-key.ts';
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
  const extra = Object.keys(value).find((key) => !['mediaType', 'keys', 'trustedRoot'].includes(key));
  if (extra !== undefined) throw invalid(name, `it has an unknown field ${JSON.stringify(extra.slice(0, 80))}`);
  if (!Array.isArray(value.keys) || value.keys.length === 0) throw invalid(name, '"keys" is missing or empty');
  const keys = value.keys.map((key, index) => {
    if (!isObject(key) || typeof key.name !== 'string' || typeof key.publicKey !== 'string' || Object.keys(key).length !== 2) {
      throw invalid(name, `key ${index + 1} is not { "name", "publicKey" }`);
    }
    return trustedKey(parsePublicKey(key.publicKey, `${name}, key ${index + 1}`), key.name);
  });
  if (value.trustedRoot === undefined) return { keys, logs: [], authorities: [] };
  if (!isObject(value.trustedRoot)) throw invalid(name, '"trustedRoot" is not an object');
  return { keys, ...parseTrustedRoot(value.trustedRoot, name) };
}

function trustedKey(publicKey: KeyObject, name: string): TrustedKey {
  keyKindOf(publicKey, name);
  return { name, publicKey };
}

/** The logs and timestamp authorities of a Sigstore trusted root. Certificate authorities and CT logs are left aside: signers are keys. */
function parseTrustedRoot(root: Record<string, unknown>, name: string): Omit<Trust, 'keys'> {
  if (typeof root.mediaType !== 'string' || !/^application\/vnd\.dev\.sigstore\.trustedroot[+.;]/.test(root.mediaType)) {
    throw invalid(name, 'its "mediaType" is neither a trust file nor a Sigstore trusted root');
  }
  const list = (key: string): unknown[] => {
    const value = root[key] ?? [];
    if (!Array.isArray(value)) throw invalid(name, `"${key}" is not a list`);
    return value;
  };
  return {
    logs: list('tlogs').map((log, index) => {
      const at = `tlogs[${index}]`;
      const key = isObject(log) && isObject(log.publicKey) ? log.publicKey : {};
      if (!isObject(log) || typeof log.baseUrl !== 'string' || !URL.canParse(log.baseUrl)) throw invalid(name, `${at} has no "baseUrl"`);
      const der = fromBase64(key.rawBytes);
      if (!der) throw invalid(name, `${at} has no "publicKey.rawBytes"`);
      return { url: log.baseUrl, publicKey: logKeyFrom(der, `${name}, ${at}`), ...period(key.validFor, `${name}, ${at}`) };
    }),
    authorities: list('timestampAuthorities').map((authority, index) => {
      const at = `${name}, timestampAuthorities[${index}]`;
      const certificates = isObject(authority) && isObject(authority.certChain) ? authority.certChain.certificates : undefined;
      if (!isObject(authority) || !Array.isArray(certificates)) throw invalid(at, 'it has no "certChain.certificates"');
      const raw = certificates.map((certificate) => (isObject(certificate) ? fromBase64(certificate.rawBytes) : undefined));
      return { url: typeof authority.uri === 'string' ? authority.uri : '', chain: chainOf(raw, at), ...period(authority.validFor, at) };
    }),
  };
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
    throw invalid(name, 'a log key must be Ed25519, ECDSA P-256 or P-384, or RSA', error);
  }
}

function period(value: unknown, name: string): { validFor?: Period } {
  if (value === undefined) return {};
  if (!isObject(value)) throw invalid(name, '"validFor" is not an object');
  const validFor: Period = {};
  for (const bound of ['start', 'end'] as const) {
    const text = value[bound];
    if (text === undefined) continue;
    if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) || Number.isNaN(Date.parse(text))) {
      throw invalid(name, `"validFor.${bound}" is not a time such as 2026-01-31T00:00:00Z`);
    }
    validFor[bound] = new Date(text);
  }
  return { validFor };
}

/**
 * The certificates of a chain for timestamps, leaf first, from DER.
 * @throws TRUST_INVALID when one is damaged, the order is another, or the leaf is not for timestamps alone
 */
function chainOf(certificates: readonly (Uint8Array | undefined)[], name: string): Chain {
  try {
    const [leaf, ...issuers] = certificates.map((raw) => new X509Certificate(raw ?? new Uint8Array()));
    if (!leaf) throw invalid(name, 'it holds no certificate');
    const chain: Chain = [leaf, ...issuers];
    // A moment at which a sound chain is valid: any later question of time is asked of the timestamp itself.
    const moment = new Date(Math.max(...chain.map(({ validFrom }) => Date.parse(validFrom))));
    const wrong = chainMistake(chain, moment);
    if (wrong) throw invalid(name, `${wrong} (the leaf comes first)`);
    return chain;
  } catch (error) {
    if (error instanceof DerError || (error instanceof Error && !('exit' in error)))
      throw invalid(name, `a certificate is damaged: ${messageOf(error)}`, error);
    throw error;
  }
}

/** The certificates of a PEM text, leaf first. @throws TRUST_INVALID */
export function parseChain(pem: string, name: string): Chain {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  return chainOf(
    blocks.map((block) => Buffer.from(block.replaceAll(/-----(?:BEGIN|END) CERTIFICATE-----/g, ''), 'base64')),
    name,
  );
}

/** The public key of a transparency log, in PEM. @throws TRUST_INVALID, KEY_INVALID */
export function parseLogKey(pem: string, name: string): KeyObject {
  const key = parsePublicKey(pem, name);
  logKeyDetails(key, name);
  return key;
}

/** A `trusted_root.json` of the logs and authorities, as `cosign --trusted-root` takes it. */
export function trustedRootJson({ logs, authorities }: Pick<Trust, 'logs' | 'authorities'>): Record<string, unknown> {
  const span = (validFor: Period | undefined, start: string) => ({
    start: time(validFor?.start) ?? start,
    ...(validFor?.end && { end: time(validFor.end) }),
  });
  return {
    mediaType: TRUSTED_ROOT_MEDIA_TYPE,
    tlogs: logs.map((log) => ({
      baseUrl: log.url,
      hashAlgorithm: 'SHA2_256',
      publicKey: {
        rawBytes: spkiOf(log.publicKey).toString('base64'),
        keyDetails: logKeyDetails(log.publicKey, log.url),
        validFor: span(log.validFor, '1970-01-01T00:00:00Z'),
      },
      logId: { keyId: logKeyId(log).toString('base64') },
    })),
    timestampAuthorities: authorities.map(({ url, chain, validFor }) => ({
      subject: { commonName: /^CN=(.*)$/m.exec(chain[0].subject)?.[1] ?? '' },
      uri: url,
      certChain: { certificates: chain.map(({ raw }) => ({ rawBytes: raw.toString('base64') })) },
      validFor: span(validFor, time(new Date(chain[0].validFrom)) as string),
    })),
  };
}

const time = (date: Date | undefined): string | undefined => date?.toISOString().replace('.000Z', 'Z');

/** The text of a trust file: what a stranger needs to verify, and nothing secret. */
export function writeTrust(trust: Trust): string {
  return `${JSON.stringify(
    {
      mediaType: TRUST_MEDIA_TYPE,
      keys: trust.keys.map(({ name, publicKey }) => ({ name, publicKey: publicKeyPem(publicKey) })),
      trustedRoot: trustedRootJson(trust),
    },
    undefined,
    2,
  )}\n`;
}
