import { registryError } from './errors.ts';

/** The whole body of an answer, or an error as soon as it is longer than `limit` bytes. @throws CONTENT_TOO_LARGE */
export async function readLimited(response: Response, limit: number, source: string): Promise<Buffer> {
  const tooLarge = () =>
    registryError('CONTENT_TOO_LARGE', `${source} is larger than ${limit} bytes.`, 'Check that this is the repository that you mean.');
  if (Number(response.headers.get('content-length') ?? 0) > limit) {
    await discard(response);
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Bytes that are read sooner than a connection is given up for them. */
const SMALL = 16 * 1024;

/** Lets go of an answer that is not read. Its connection is free for the next request where what is left of it is little. */
export async function discard(response: Response): Promise<void> {
  const length = response.headers.get('content-length');
  const done = length !== null && Number(length) <= SMALL ? response.arrayBuffer() : response.body?.cancel();
  await done?.catch(() => undefined);
}
