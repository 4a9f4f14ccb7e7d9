import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import * as der from '@sovereign-actions/core/asn1';
import { generalizedTime, type Issued, identityCertificate, pemOf, RSA_SHA256 } from './certificates.ts';

const { TAG, contextTag, derInteger, derOid } = der;
const sequence = (...content: Uint8Array[]): Buffer => der.der(TAG.sequence, ...content);
const set = (...content: Buffer[]): Buffer => der.der(TAG.set, ...content.sort(Buffer.compare));

const OID = {
  signedData: '1.2.840.113549.1.7.2',
  data: '1.2.840.113549.1.7.1',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
} as const;

const HASHES = { sha1: '1.3.14.3.2.26', sha256: '2.16.840.1.101.3.4.2.1' } as const;

export interface IdentitySigner {
  certificate: Issued;
  hash?: keyof typeof HASHES;
  /** Milliseconds since the epoch. */
  signedAt: number;
}

/** An RSA key with its self-signed certificate. 2048 bits, unless a test needs a weak one. */
export function identitySigner(now: number, bits = 2048): IdentitySigner {
  return { certificate: identityCertificate(generateKeyPairSync('rsa', { modulusLength: bits }).privateKey, now), signedAt: now };
}

export const certificatePem = ({ certificate }: IdentitySigner): string => pemOf([certificate]);

/**
 * CMS SignedData over a document in the encoding of EC2's `rsa2048`: BER with indefinite lengths around, the content in
 * pieces, signed attributes in DER, no certificates; base64 in lines of 76.
 */
export function signDocument(document: Uint8Array, { certificate, hash = 'sha256', signedAt }: IdentitySigner): string {
  const digestAlgorithm = sequence(derOid(HASHES[hash]), der.der(TAG.null));
  const attributes = set(
    attribute(OID.contentType, derOid(OID.data)),
    attribute(OID.signingTime, der.der(TAG.utcTime, Buffer.from(generalizedTime(signedAt).slice(2)))),
    attribute(OID.messageDigest, der.der(TAG.octetString, createHash(hash).update(document).digest())),
  );
  const signer = sequence(
    derInteger(1),
    sequence(certificate.issuer, certificate.serial),
    digestAlgorithm,
    der.der(contextTag(0), der.childrenOf(der.readDer(attributes), TAG.set).reduce(joined, Buffer.alloc(0))),
    RSA_SHA256,
    der.der(TAG.octetString, sign(hash, attributes, certificate.privateKey as KeyObject)),
  );
  const octets = indefinite(TAG.octetString | CONSTRUCTED, der.der(TAG.octetString, document));
  const message = indefinite(
    TAG.sequence,
    derOid(OID.signedData),
    indefinite(
      contextTag(0),
      indefinite(
        TAG.sequence,
        derInteger(1),
        set(digestAlgorithm),
        indefinite(TAG.sequence, derOid(OID.data), indefinite(contextTag(0), octets)),
        set(signer),
      ),
    ),
  );
  return (message.toString('base64').match(/.{1,76}/g) ?? []).join('\n');
}

const CONSTRUCTED = 0x20;
const joined = (before: Buffer, { raw }: der.Der): Buffer => Buffer.concat([before, raw]);
const attribute = (oid: string, value: Buffer): Buffer => sequence(derOid(oid), set(value));
const indefinite = (tag: number, ...content: Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.from([tag, 0x80]), ...content, Buffer.from([0, 0])]);

/** The sandbox's instance as its metadata service describes it. Its key is made when it is first needed. */
export class InstanceIdentity {
  readonly #options: { now: () => number; fields: Record<string, unknown> };
  readonly #instead = new Map<string, string | undefined>();
  readonly #launched: number;
  #signer: IdentitySigner | undefined;

  constructor(options: { now: () => number; fields: { region: string; accountId: string; instanceId: string } }) {
    this.#options = options;
    this.#launched = options.now() - 60_000;
  }

  /** PEM of the certificate that stands for the one that AWS publishes of a region. */
  get certificatePem(): string {
    return certificatePem(this.#key());
  }

  /** The documents of the metadata service; undefined for any other path. */
  readonly documents = (path: string): string | undefined => {
    if (this.#instead.has(path)) return this.#instead.get(path);
    if (path === PATHS.document) return this.#document();
    return path === PATHS.signature ? signDocument(Buffer.from(this.#document()), this.#key()) : undefined;
  };

  /** Makes the metadata service answer something else at a path, or nothing. */
  answer(path: keyof typeof PATHS, body: string | undefined): void {
    this.#instead.set(PATHS[path], body);
  }

  /** Changes what the document says; it is signed again. */
  change(fields: Record<string, unknown>): void {
    Object.assign(this.#options.fields, fields);
  }

  #document(): string {
    const { region } = this.#options.fields;
    const fields: Record<string, unknown> = {
      architecture: 'x86_64',
      availabilityZone: `${String(region)}a`,
      billingProducts: null,
      devpayProductCodes: null,
      imageId: 'ami-0123456789abcdef0',
      instanceType: 't3.large',
      kernelId: null,
      marketplaceProductCodes: null,
      pendingTime: new Date(this.#launched).toISOString().replace(/\.\d{3}/, ''),
      privateIp: '10.0.0.10',
      ramdiskId: null,
      version: '2017-09-30',
      ...this.#options.fields,
    };
    const lines = Object.keys(fields)
      .sort()
      .map((name) => `  ${JSON.stringify(name)} : ${JSON.stringify(fields[name])}`);
    return `{\n${lines.join(',\n')}\n}`;
  }

  #key(): IdentitySigner {
    this.#signer ??= { ...identitySigner(this.#options.now()), signedAt: this.#launched + 3_000 };
    return this.#signer;
  }
}

const PATHS = {
  document: '/latest/dynamic/instance-identity/document',
  signature: '/latest/dynamic/instance-identity/rsa2048',
} as const;
