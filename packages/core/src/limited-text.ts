/** The bytes of an answer, or undefined as soon as it has more than `limit` of them. */
export async function bytesUpTo(response: Response, limit: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The text of an answer, or undefined as soon as it has more than `limit` bytes. */
export const textUpTo = async (response: Response, limit: number): Promise<string | undefined> =>
  (await bytesUpTo(response, limit))?.toString('utf8');
