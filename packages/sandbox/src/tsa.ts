import { createHash, randomBytes, sign } from 'node:crypto';
import * as der from '@sovereign-actions/core/asn1';
import { ECDSA_SHA256, generalizedTime, type Issued, pemOf, timestampChain } from './certificates.ts';
import { type Call, Refusal, type Reply, type Service } from './http.ts';

const { TAG, contextTag, derInteger, derOid } = der;
const sequence = (...content: Uint8Array[]): Buffer => der.der(TAG.sequence, ...content);
const set = (...content: Buffer[]): Buffer => der.der(TAG.set, ...content.sort(Buffer.compare));
const octets = (...content: Uint8Array[]): Buffer => der.der(TAG.octetString, ...content);

const OID = {
  signedData: '1.2.840.113549.1.7.2',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
} as const;

/** Digest sizes, in bytes, of the imprints that are taken. */
const IMPRINTS: Record<string, number> = { [OID.sha256]: 32, '2.16.840.1.101.3.4.2.2': 48, '2.16.840.1.101.3.4.2.3': 64 };

/** The policy of every token, under the arc that ISO set aside for examples. */
const POLICY = '2.999.3161';

/** PKIFailureInfo bits (RFC 3161, 2.4.2). */
const FAILURE = { badAlg: 0, badRequest: 2, badDataFormat: 5, unacceptedPolicy: 15, unacceptedExtension: 16 } as const;

class Rejection extends Error {
  readonly failure: keyof typeof FAILURE;
  constructor(failure: keyof typeof FAILURE, message: string) {
    super(message);
    this.failure = failure;
  }
}

interface TimestampRequest {
  /** DER of the MessageImprint, as it came. */
  imprint: Buffer;
  /** DER of the nonce. */
  nonce?: Buffer;
  certificates: boolean;
}

/**
 * An RFC 3161 timestamp service: `POST /api/v1/timestamp` with a DER request, `GET /api/v1/timestamp/certchain`.
 * Root and leaf are made at the start. Tokens carry ESSCertIDv2, whole seconds, and the leaf where it is asked for.
 */
export class Tsa implements Service {
  /** Leaf first. */
  readonly chainPem: string;
  readonly #now: () => number;
  readonly #leaf: Issued;

  constructor({ now }: { now: () => number }) {
    const chain = timestampChain(now());
    this.#now = now;
    this.#leaf = chain[0];
    this.chainPem = pemOf(chain);
  }

  answer({ method, path, headers, body, operation }: Call): Reply {
    if (path === '/api/v1/timestamp/certchain' && method === 'GET') {
      operation('GetTimestampCertChain');
      return { status: 200, headers: { 'Content-Type': 'application/pem-certificate-chain' }, body: this.chainPem };
    }
    if (path !== '/api/v1/timestamp') throw new Refusal(404, 'NotFound', `path ${path.slice(0, 100)} was not found`);
    if (method !== 'POST') throw new Refusal(405, 'MethodNotAllowed', 'a timestamp request is a POST');
    if (headers['content-type'] !== 'application/timestamp-query') {
      throw new Refusal(501, 'NotImplemented', 'The sandbox implements application/timestamp-query alone.');
    }
    operation('GetTimestampResponse');
    return { status: 201, headers: { 'Content-Type': 'application/timestamp-reply' }, body: this.#respond(body) };
  }

  refuse({ status, code, message }: Refusal): Reply {
    return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ code, message }) };
  }

  maxBody(): number {
    return 64 * 1024;
  }

  tooLarge(limit: number): Refusal {
    return new Refusal(413, 'RequestTooLarge', `A timestamp request has at most ${limit} bytes.`);
  }

  /** A TimeStampResp; what RFC 3161 refuses is refused inside of it. */
  #respond(body: Buffer): Buffer {
    try {
      return sequence(sequence(derInteger(0)), this.#token(readRequest(body)));
    } catch (error) {
      if (error instanceof Rejection) return rejected(error);
      if (error instanceof der.DerError) return rejected(new Rejection('badDataFormat', `the request ${error.message}`));
      throw error;
    }
  }

  #token({ imprint, nonce, certificates }: TimestampRequest): Buffer {
    const at = this.#now();
    const serial = derInteger(Buffer.concat([Buffer.from([1]), randomBytes(15)]));
    const accuracy = sequence(derInteger(1));
    const content = sequence(
      derInteger(1),
      derOid(POLICY),
      imprint,
      serial,
      der.der(TAG.generalizedTime, Buffer.from(generalizedTime(at))),
      accuracy,
      ...(nonce ? [nonce] : []),
    );
    const { der: certificate, issuer, serial: certificateSerial, privateKey } = this.#leaf;
    const sha256 = sequence(derOid(OID.sha256));
    const certificateId = sequence(
      octets(createHash('sha256').update(certificate).digest()),
      sequence(sequence(der.der(contextTag(4), issuer)), certificateSerial),
    );
    const attributes = set(
      sequence(derOid(OID.contentType), set(derOid(OID.tstInfo))),
      sequence(derOid(OID.signingTime), set(der.der(TAG.utcTime, Buffer.from(generalizedTime(at).slice(2))))),
      sequence(derOid(OID.messageDigest), set(octets(createHash('sha256').update(content).digest()))),
      sequence(derOid(OID.signingCertificateV2), set(sequence(sequence(certificateId)))),
    );
    const signer = sequence(
      derInteger(1),
      sequence(issuer, certificateSerial),
      sha256,
      Buffer.concat([Buffer.from([contextTag(0)]), attributes.subarray(1)]),
      ECDSA_SHA256,
      octets(sign('sha256', attributes, privateKey)),
    );
    const signedData = sequence(
      derInteger(3),
      set(sha256),
      sequence(derOid(OID.tstInfo), der.der(contextTag(0), octets(content))),
      ...(certificates ? [der.der(contextTag(0), certificate)] : []),
      set(signer),
    );
    return sequence(derOid(OID.signedData), der.der(contextTag(0), signedData));
  }
}

/** @throws Rejection, DerError */
function readRequest(body: Buffer): TimestampRequest {
  const [version, imprint, ...rest] = der.childrenOf(der.readDer(body), TAG.sequence);
  if (!der.expectTag(version, TAG.integer).value.equals(Buffer.from([1]))) throw new Rejection('badRequest', 'the version is not 1');
  const [algorithm, digest] = der.childrenOf(imprint, TAG.sequence);
  const [oid] = der.childrenOf(algorithm, TAG.sequence);
  const size = IMPRINTS[der.oidOf(oid)];
  if (size === undefined) throw new Rejection('badAlg', 'the imprint is not of SHA-256, SHA-384 or SHA-512');
  if (der.expectTag(digest, TAG.octetString).value.length !== size)
    throw new Rejection('badDataFormat', 'the imprint has the wrong length');
  const policy = rest[0]?.tag === TAG.oid ? der.oidOf(rest.shift()) : POLICY;
  if (policy !== POLICY) throw new Rejection('unacceptedPolicy', `the policy is ${POLICY}`);
  const nonce = rest[0]?.tag === TAG.integer ? rest.shift()?.raw : undefined;
  const certificates = rest[0]?.tag === TAG.boolean && rest.shift()?.value[0] !== 0;
  if (rest.length > 0) throw new Rejection('unacceptedExtension', 'extensions are not implemented');
  return { imprint: (imprint as der.Der).raw, ...(nonce && { nonce }), certificates };
}

/** A TimeStampResp with status rejection (2). */
function rejected({ failure, message }: Rejection): Buffer {
  const bit = FAILURE[failure];
  const bytes = Buffer.alloc(Math.floor(bit / 8) + 1);
  bytes[bytes.length - 1] = 0x80 >> (bit % 8);
  const info = der.der(TAG.bitString, Buffer.from([7 - (bit % 8)]), bytes);
  return sequence(sequence(derInteger(2), sequence(der.der(TAG.utf8String, Buffer.from(message))), info));
}
