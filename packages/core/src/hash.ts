import { createHash, hash as hashAtOnce } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SHA-256 as 64 lower-case hex digits. */
export const sha256Hex = (data: string | Uint8Array): string => hashAtOnce('sha256', data, 'hex');

/** SHA-256 and size in bytes of a file, read as a stream. */
export async function sha256File(file: string): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  return { sha256: hash.digest('hex'), size };
}
