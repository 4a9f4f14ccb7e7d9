import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import * as der from '@sovereign-actions/core/asn1';

const { TAG, contextTag, derInteger, derOid } = der;
const sequence = (...content: Uint8Array[]): Buffer => der.der(TAG.sequence, ...content);
const octets = (...content: Uint8Array[]): Buffer => der.der(TAG.octetString, ...content);

/** AlgorithmIdentifier of ECDSA with SHA-256. */
export const ECDSA_SHA256 = sequence(derOid('1.2.840.10045.4.3.2'));
/** AlgorithmIdentifier of RSA PKCS#1 with SHA-256. */
export const RSA_SHA256 = sequence(derOid('1.2.840.113549.1.1.11'), der.der(TAG.null));

/** A certificate with its private key. */
export interface Issued {
  der: Buffer;
  privateKey: KeyObject;
  /** DER of the subject's Name. */
  name: Buffer;
  /** DER of the issuer's Name. */
  issuer: Buffer;
  /** DER of the serial number. */
  serial: Buffer;
}

export interface CertificateRequest {
  /** Default: no subject at all, as of a certificate whose alternative name says it. */
  commonName?: string;
  /** Milliseconds since the epoch. */
  from: number;
  to: number;
  /** Self-signed where absent. */
  issuer?: Issued;
  /** Default: a fresh P-256 key. */
  key?: KeyObject;
  /** The key of the subject, where its private half is elsewhere. */
  publicKey?: KeyObject;
  extensions: readonly Buffer[];
  /** Gives the list of timestamps of a certificate transparency log over the TBSCertificate without it. */
  timestamps?: (tbs: Buffer) => Buffer;
}

/** A certificate (RFC 5280). */
export function issue({ commonName, from, to, issuer, key, publicKey, extensions, timestamps }: CertificateRequest): Issued {
  const privateKey = key ?? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const algorithm = (issuer?.privateKey ?? privateKey).asymmetricKeyType === 'rsa' ? RSA_SHA256 : ECDSA_SHA256;
  const spki = (publicKey ?? createPublicKey(privateKey)).export({ type: 'spki', format: 'der' });
  const name =
    commonName === undefined
      ? sequence()
      : sequence(der.der(TAG.set, sequence(derOid('2.5.4.3'), der.der(TAG.utf8String, Buffer.from(commonName)))));
  const serial = derInteger(Buffer.concat([Buffer.from([1]), randomBytes(15)]));
  const own = keyIdentifier(spki);
  const identifiers = [
    extension('2.5.29.14', octets(own)),
    extension('2.5.29.35', sequence(der.der(contextTag(0, false), issuer ? keyIdentifierOf(issuer) : own))),
  ];
  const tbsWith = (...more: Buffer[]) =>
    sequence(
      der.der(contextTag(0), derInteger(2)),
      serial,
      algorithm,
      issuer?.name ?? name,
      sequence(time(from), time(to)),
      name,
      spki,
      der.der(contextTag(3), sequence(...extensions, ...identifiers, ...more)),
    );
  const tbs = timestamps ? tbsWith(extension('1.3.6.1.4.1.11129.2.4.2', octets(timestamps(tbsWith())))) : tbsWith();
  const signature = sign('sha256', tbs, issuer?.privateKey ?? privateKey);
  return { der: sequence(tbs, algorithm, bits(signature)), privateKey, name, issuer: issuer?.name ?? name, serial };
}

/** A root and a leaf for timestamps alone, valid from a day before `now` for ten years. Leaf first. */
export function timestampChain(now: number): [leaf: Issued, root: Issued] {
  const span = { from: now - DAY_MS, to: now + 3650 * DAY_MS };
  const root = issue({ ...span, commonName: 'Sandbox Timestamp Root', extensions: authorityExtensions(0) });
  const leaf = issue({
    ...span,
    commonName: 'Sandbox Timestamp Authority',
    issuer: root,
    extensions: [
      // digitalSignature
      extension('2.5.29.15', bits(Buffer.from([0x80]), 7), true),
      extension('2.5.29.37', sequence(derOid('1.3.6.1.5.5.7.3.8')), true),
    ],
  });
  return [leaf, root];
}

/** A root and the authority below it that issues certificates for code signing, valid as those for timestamps. Leaf-most first. */
export function codeSigningChain(now: number): [authority: Issued, root: Issued] {
  const span = { from: now - DAY_MS, to: now + 3650 * DAY_MS };
  const root = issue({ ...span, commonName: 'Sandbox Fulcio Root', extensions: authorityExtensions(1) });
  const authority = issue({
    ...span,
    commonName: 'Sandbox Fulcio',
    issuer: root,
    extensions: [...authorityExtensions(0), extension('2.5.29.37', sequence(derOid(CODE_SIGNING)))],
  });
  return [authority, root];
}

/** Extended key usage: code signing. */
export const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

/** What makes a certificate one of an authority. @param below how many authorities may follow */
function authorityExtensions(below: number): Buffer[] {
  return [
    extension('2.5.29.19', sequence(der.der(TAG.boolean, Buffer.from([0xff])), derInteger(below)), true),
    // keyCertSign, cRLSign
    extension('2.5.29.15', bits(Buffer.from([0x06]), 1), true),
  ];
}

/** A self-signed certificate of an RSA key, as the ones that AWS publishes by region for instance identity documents. */
export const identityCertificate = (key: KeyObject, now: number): Issued =>
  issue({ commonName: 'Sandbox Instance Identity', from: now - DAY_MS, to: now + 3650 * DAY_MS, key, extensions: [] });

const DAY_MS = 24 * 60 * 60 * 1000;

export function extension(oid: string, value: Buffer, critical = false): Buffer {
  return sequence(derOid(oid), ...(critical ? [der.der(TAG.boolean, Buffer.from([0xff]))] : []), octets(value));
}

export const bits = (bytes: Uint8Array, unused = 0): Buffer => der.der(TAG.bitString, Buffer.from([unused]), bytes);

const keyIdentifier = (spki: Buffer): Buffer => createHash('sha256').update(spki).digest().subarray(0, 20);

function keyIdentifierOf(issuer: Issued): Buffer {
  const [tbs] = der.childrenOf(der.readDer(issuer.der), TAG.sequence);
  return keyIdentifier(der.childrenOf(tbs, TAG.sequence)[6]?.raw as Buffer);
}

/** A certificate's time: UTCTime to 2049, GeneralizedTime after (RFC 5280, 4.1.2.5). */
function time(at: number): Buffer {
  const text = generalizedTime(at);
  return Number(text.slice(0, 4)) < 2050
    ? der.der(TAG.utcTime, Buffer.from(text.slice(2)))
    : der.der(TAG.generalizedTime, Buffer.from(text));
}

/** `YYYYMMDDHHMMSSZ`, whole seconds. */
export const generalizedTime = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-T:]/g, '')}Z`;

/** The PEM of certificates, in order. */
export const pemOf = (certificates: readonly Issued[]): string =>
  certificates
    .map(({ der: bytes }) => {
      const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
      return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
    })
    .join('');
