import { createHash } from 'node:crypto';
import { registryError } from './errors.ts';

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** True for `sha256:` and 64 lower-case hex digits, the one algorithm that this product accepts. */
export const isDigest = (text: unknown): text is string => typeof text === 'string' && DIGEST.test(text);

/** `sha256:<hex>` of bytes. */
export const digestOf = (bytes: string | Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** The 64 hex digits of a digest. */
export const hexOf = (digest: string): string => digest.slice('sha256:'.length);

/** What content must be: the two fields of a descriptor that bind its bytes. */
export interface Expected {
  digest: string;
  /** Bytes. */
  size: number;
}

/** @throws CONTENT_MISMATCH */
export function checkBytes(bytes: Uint8Array, expected: Expected, source: string): void {
  if (bytes.length !== expected.size) throw mismatch(source, expected, `it has ${bytes.length} bytes, not ${expected.size}`);
  const actual = digestOf(bytes);
  if (actual !== expected.digest) throw mismatch(source, expected, `its digest is ${actual}`);
}

/**
 * Passes chunks on while it counts and hashes them. Stops at the first byte too many; a wrong digest or a short stream
 * throws at the end, so a consumer must not use what it got before the iteration has ended.
 * @throws CONTENT_MISMATCH
 */
export async function* checkedStream(chunks: AsyncIterable<Uint8Array>, expected: Expected, source: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > expected.size) throw mismatch(source, expected, `it has more than ${expected.size} bytes`);
    hash.update(chunk);
    yield chunk;
  }
  if (size !== expected.size) throw mismatch(source, expected, `it ended after ${size} of ${expected.size} bytes`);
  const actual = `sha256:${hash.digest('hex')}`;
  if (actual !== expected.digest) throw mismatch(source, expected, `its digest is ${actual}`);
}

const mismatch = (source: string, { digest }: Expected, what: string) =>
  registryError(
    'CONTENT_MISMATCH',
    `${source} is not ${digest}: ${what}.`,
    'Do not use this content. It was altered or cut on its way: push it again from its source, and find out who changed it.',
  );
