import type { Expected } from '../digest.ts';

/** Where the blobs of an image are. All that it gives has been checked against its digest when it has been read to its end. */
export interface Blobs {
  /** For messages: the registry's repository, the folder or the archive. */
  readonly name: string;
  /** A blob of at most `limit` bytes. @throws CONTENT_MISMATCH, CONTENT_TOO_LARGE, IMAGE_INVALID */
  bytes(expected: Expected, limit: number): Promise<Buffer>;
  /** A blob of any size; each call begins anew. A chunk is good until the sixteenth after it. @throws CONTENT_MISMATCH, IMAGE_INVALID */
  stream(expected: Expected): AsyncIterable<Uint8Array>;
}
