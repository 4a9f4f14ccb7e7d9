import { createPublicKey, X509Certificate } from 'node:crypto';
import { decodeUtf8, isObject, parseStrictJson } from '@sovereign-actions/core';
import { envelopeOf, type ReadBundle } from './bundle-read.ts';
import { keyHint } from './public-key.ts';
import { legacyEntryOf } from './rekor-v1.ts';
import { bytes, fields, given, reading, ShapeError } from './strict-fields.ts';

/** A layer under the tag `.sig` or `.att` of an image: what cosign 2 kept beside it. The annotations are signed by nobody. */
export interface LegacySignature {
  bytes: Buffer;
  annotations: Readonly<Record<string, string>>;
}

export const SIGNATURE = 'dev.cosignproject.cosign/signature';
export const LOG = 'dev.sigstore.cosign/bundle';
export const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';
export const CERTIFICATE = 'dev.sigstore.cosign/certificate';

/** A layer of `.sig`: a signature over the layer's bytes. Gives it, or what is wrong with it. */
export function readLegacySignature({ annotations }: LegacySignature): ReadBundle | string {
  return reading(() => ({
    form: 'signature of cosign 2',
    hint: '',
    content: { kind: 'detached', signature: bytes(annotations[SIGNATURE], SIGNATURE) },
    ...materialOf(annotations),
  }));
}

/** A layer of `.att`: a DSSE envelope. cosign 2 had the whole of it timestamped, not its signature alone. */
export function readLegacyAttestation({ bytes: envelope, annotations }: LegacySignature): ReadBundle | string {
  return reading(() => ({
    form: 'attestation of cosign 2',
    hint: '',
    content: envelopeOf(parseStrictJson(decodeUtf8(envelope))),
    stamped: envelope,
    ...materialOf(annotations),
  }));
}

/**
 * The bundle file that `cosign sign-blob --bundle` wrote before the Sigstore bundle: signature, certificate and log entry.
 * A bare public key in the place of the certificate, as cosign 3 writes it, is a hint and no more: nobody vouches for it
 * (GHSA-fx35-mq7g-6g98).
 * @returns undefined for something else
 */
export function readOldBundle(value: unknown): ReadBundle | undefined {
  if (!isObject(value) || !Object.hasOwn(value, 'base64Signature')) return undefined;
  const { base64Signature, cert, rekorBundle } = fields(value, 'the bundle', ['base64Signature'], ['cert', 'rekorBundle']);
  const pem = given(cert) && cert !== '' ? Buffer.from(bytes(cert, 'cert')).toString('latin1') : undefined;
  return {
    form: 'bundle of cosign 2',
    hint: '',
    content: { kind: 'detached', signature: bytes(base64Signature, 'base64Signature') },
    ...(pem !== undefined &&
      (/^-----BEGIN PUBLIC KEY-----/.test(pem) ? { hint: hintOf(pem) } : { certificate: certificateOf(pem, 'cert') })),
    entries: given(rekorBundle) ? [legacyEntryOf(rekorBundle)] : [],
    timestamps: [],
  };
}

function materialOf(annotations: LegacySignature['annotations']): Pick<ReadBundle, 'certificate' | 'entries' | 'timestamps'> {
  const { [LOG]: log, [TIMESTAMP]: timestamp, [CERTIFICATE]: certificate } = annotations;
  return {
    ...(certificate && { certificate: certificateOf(certificate, CERTIFICATE) }),
    entries: log ? [legacyEntryOf(parseStrictJson(log))] : [],
    timestamps: timestamp
      ? [
          bytes(
            fields(parseStrictJson(timestamp), TIMESTAMP, ['SignedRFC3161Timestamp'], []).SignedRFC3161Timestamp,
            'SignedRFC3161Timestamp',
          ),
        ]
      : [],
  };
}

function hintOf(pem: string): string {
  try {
    return keyHint(createPublicKey(pem));
  } catch {
    throw new ShapeError('cert is a damaged public key');
  }
}

function certificateOf(pem: string, where: string): Buffer {
  if (pem.match(/-----BEGIN [A-Z0-9 ]+-----/g)?.join() !== '-----BEGIN CERTIFICATE-----')
    throw new ShapeError(`${where} is not one certificate`);
  try {
    return new X509Certificate(pem).raw;
  } catch {
    throw new ShapeError(`${where} is a damaged certificate`);
  }
}
