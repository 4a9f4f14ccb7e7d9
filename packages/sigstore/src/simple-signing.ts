import { decodeUtf8, isObject, parseStrictJson } from '@sovereign-actions/core';
import { fields, reading, ShapeError, text } from './strict-fields.ts';

/** The media type of the payload that cosign 2 signed for an image (containers/image, "signature/simple"). */
export const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const TYPE = 'cosign container image signature';
const MAX_BYTES = 1024 * 1024;

/** What a simple-signing payload says. */
export interface SimpleSigning {
  /** Digest of the image manifest, `sha256:…`. */
  digest: string;
  /** The name under which the image was signed; empty where the signer gave none. */
  reference: string;
  /** What the signer added. */
  optional: Readonly<Record<string, unknown>>;
}

/** Reads a signed simple-signing payload. Gives it, or what is wrong with it. Never throws. */
export function parseSimpleSigning(payload: Uint8Array): SimpleSigning | string {
  if (payload.length > MAX_BYTES) return `it has ${payload.length} bytes; at most ${MAX_BYTES} are read`;
  return reading(() => {
    const { critical, optional } = fields(parseStrictJson(decodeUtf8(payload)), 'it', ['critical'], ['optional']);
    const { identity, image, type } = fields(critical, 'critical', ['identity', 'image', 'type'], []);
    if (type !== TYPE) throw new ShapeError(`"type" is not ${TYPE}`);
    const digest = text(fields(image, 'image', ['docker-manifest-digest'], [])['docker-manifest-digest'], 'docker-manifest-digest');
    if (!/^sha256:[0-9a-f]{64}$/.test(digest)) throw new ShapeError('"docker-manifest-digest" is not a SHA-256');
    const reference = text(fields(identity, 'identity', ['docker-reference'], [])['docker-reference'], 'docker-reference');
    if (optional !== undefined && optional !== null && !isObject(optional)) throw new ShapeError('"optional" is not an object');
    return { digest, reference, optional: isObject(optional) ? optional : {} };
  });
}

/** The payload as cosign 2 writes it, byte for byte. */
export function simpleSigningPayload({ digest, reference, optional }: SimpleSigning): Buffer {
  const critical = { identity: { 'docker-reference': reference }, image: { 'docker-manifest-digest': digest }, type: TYPE };
  const names = Object.keys(optional).sort();
  // Go writes these three characters of a text as escapes.
  const json = JSON.stringify({
    critical,
    optional: names.length === 0 ? null : Object.fromEntries(names.map((name) => [name, optional[name]])),
  });
  return Buffer.from(json.replace(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`));
}
