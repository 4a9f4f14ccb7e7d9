import { X509Certificate } from 'node:crypto';
import type { Check } from '@sovereign-actions/core';
import type { Bundle } from './bundle.ts';
import { CERTIFICATE, type LegacySignature, LOG, SIGNATURE, TIMESTAMP } from './legacy.ts';
import { askQuorum } from './quorum.ts';
import { legacyEntryJson } from './rekor-v1.ts';
import { type SignedBundle, type SignOptions, signArtifact, signStatement } from './sign.ts';
import { SIMPLE_SIGNING, type SimpleSigning, simpleSigningPayload } from './simple-signing.ts';
import type { Statement } from './statement.ts';
import { timestampOf } from './timestamp.ts';

/** The media type of a layer under the tag `.att`. */
const DSSE_ENVELOPE = 'application/vnd.dsse.envelope.v1+json';

/** A layer for the tag `.sig` or `.att` of an image, as cosign 2 writes it. */
export interface SignedLayer extends LegacySignature {
  mediaType: string;
}

/** A signature as a bundle, and as a layer for cosign 2. The bundle of `signSimple` is over the layer's bytes. */
export interface SignedTwice {
  signed: SignedBundle;
  layer: SignedLayer;
}

/** Signs an image as cosign 2 does. @throws as signArtifact */
export async function signSimple({ claim, ...options }: SignOptions & { claim: SimpleSigning }): Promise<SignedTwice> {
  const payload = simpleSigningPayload(claim);
  const signed = await signArtifact({ artifact: payload, ...options });
  const { messageSignature, verificationMaterial } = signed.bundle;
  const [stamp] = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
  const annotations = annotationsOf(signed.bundle, messageSignature?.signature ?? '', stamp?.signedTimestamp, options.signer.certificate);
  return { signed, layer: { mediaType: SIMPLE_SIGNING, bytes: payload, annotations } };
}

/**
 * Signs a statement once, for a bundle and for a layer of cosign 2. What cosign 2 reads a timestamp of is the whole envelope, and
 * not the signature: it is asked for beside the bundle's own.
 * @throws as signStatement
 */
export async function signStatementTwice({ statement, ...options }: SignOptions & { statement: Statement }): Promise<SignedTwice> {
  const { signer, witnesses, fetch } = options;
  const signed = await signStatement({ statement, ...options });
  const envelope = Buffer.from(JSON.stringify(signed.bundle.dsseEnvelope));
  const stamped = await askQuorum('timestamp', witnesses?.timestamps, async (authority) => {
    if (!fetch) throw new TypeError('witnesses need a fetch');
    const { response, at } = await timestampOf(fetch, authority, envelope);
    return { answer: response.toString('base64'), detail: `${authority.url} saw the envelope at ${at.toISOString()}.` };
  });
  const checks: Check[] = [...signed.checks, ...stamped.checks.filter(({ verdict }) => verdict !== 'holds')];
  const annotations = {
    ...annotationsOf(signed.bundle, '', stamped.answers[0], signer.certificate),
    predicateType: statement.predicateType,
  };
  return { signed: { ...signed, checks }, layer: { mediaType: DSSE_ENVELOPE, bytes: envelope, annotations } };
}

function annotationsOf(
  { verificationMaterial }: Bundle,
  signature: string,
  timestamp: string | undefined,
  certificate: Buffer | undefined,
): Record<string, string> {
  const [entry] = verificationMaterial.tlogEntries ?? [];
  const logged = entry && legacyEntryJson(entry);
  return {
    [SIGNATURE]: signature,
    ...(logged !== undefined && { [LOG]: logged }),
    ...(timestamp !== undefined && { [TIMESTAMP]: JSON.stringify({ SignedRFC3161Timestamp: timestamp }) }),
    ...(certificate && { [CERTIFICATE]: new X509Certificate(certificate).toString() }),
  };
}
