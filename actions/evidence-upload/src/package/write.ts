import { createHash, randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { writeFailure } from '@sovereign-actions/core';

const BATCH = 1024 * 1024;

/**
 * Writes a stream to a file, whole or not at all, and hashes it on the way.
 * @param file absolute path; what is there is replaced once the new one is complete
 * @throws FILE_UNWRITABLE; what the stream throws passes through
 */
export async function writeStream(file: string, stream: AsyncIterable<Uint8Array>): Promise<{ sha256: string; size: number }> {
  const temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  const hash = createHash('sha256');
  let size = 0;
  try {
    await fs.mkdir(path.dirname(file), { recursive: true }).catch((error) => {
      throw writeFailure(path.dirname(file), error);
    });
    const handle = await fs.open(temporary, 'wx', 0o644).catch((error) => {
      throw writeFailure(file, error);
    });
    try {
      const write = async (parts: Uint8Array[]) => {
        const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
        hash.update(bytes);
        size += bytes.length;
        await handle.writeFile(bytes).catch((error) => {
          throw writeFailure(file, error);
        });
      };
      let parts: Uint8Array[] = [];
      let pending = 0;
      for await (const chunk of stream) {
        parts.push(chunk);
        pending += chunk.length;
        if (pending < BATCH) continue;
        await write(parts);
        parts = [];
        pending = 0;
      }
      await write(parts);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(temporary, file).catch((error) => {
      throw writeFailure(file, error);
    });
    return { sha256: hash.digest('hex'), size };
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
