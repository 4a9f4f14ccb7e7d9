import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { compareTarNames, fileError, messageOf, SovereignError, type TarEntry, writeFailure, writeTar } from '@sovereign-actions/core';
import { digestOf } from './digest.ts';
import { blobPath } from './layout.ts';
import { type Descriptor, MEDIA_TYPES } from './manifest.ts';

export interface ImageFile {
  /** Path in the image, relative to its root, with `/`. */
  path: string;
  /** Bytes, or the absolute path of a file that is streamed in. */
  content: Uint8Array | { file: string };
  /** Permission bits. Default 0644. */
  mode?: number;
}

export interface ImageOptions {
  /** Absolute path of the layout to write. Blobs that are there already are kept; `index.json` is replaced. */
  folder: string;
  files: readonly ImageFile[];
  config: {
    entrypoint?: readonly string[];
    env?: Readonly<Record<string, string>>;
    labels?: Readonly<Record<string, string>>;
    workingDir?: string;
    /** Numeric user of the process, such as `65532`. */
    user?: string;
    /** As Go names it. Default `amd64`. */
    architecture?: string;
    /** Default `linux`. */
    os?: string;
  };
  /** Seconds since the epoch: the image's time and that of each file. */
  created: number;
  /** Value of `org.opencontainers.image.ref.name` in `index.json`. */
  name?: string;
}

/**
 * Writes an image of one layer as an OCI layout. The layer is a plain tar: compressed bytes depend on the zlib that made
 * them, and the same files must have the same digest everywhere.
 * @returns the descriptor of the image's manifest
 * @throws TAR_ENTRY, FILE_UNREADABLE, FILE_UNWRITABLE
 */
export async function buildImage({ folder, files, config, created, name }: ImageOptions): Promise<Descriptor> {
  try {
    await fs.mkdir(path.join(folder, 'blobs', 'sha256'), { recursive: true });
    const layer = await writeLayer(folder, files, created);
    const { entrypoint, env = {}, labels = {}, workingDir, user, architecture = 'amd64', os = 'linux' } = config;
    const time = new Date(created * 1000).toISOString().replace('.000Z', 'Z');
    const configBlob = await writeBlob(folder, MEDIA_TYPES.config, {
      created: time,
      architecture,
      os,
      config: {
        ...(user !== undefined && { User: user }),
        Env: sortedEntries(env).map(([key, value]) => `${key}=${value}`),
        ...(entrypoint && { Entrypoint: entrypoint }),
        ...(workingDir !== undefined && { WorkingDir: workingDir }),
        Labels: Object.fromEntries(sortedEntries(labels)),
      },
      // The diff id is the digest of the uncompressed layer, which here is the layer.
      rootfs: { type: 'layers', diff_ids: [layer.digest] },
    });
    const manifest = await writeBlob(folder, MEDIA_TYPES.manifest, {
      schemaVersion: 2,
      mediaType: MEDIA_TYPES.manifest,
      config: configBlob,
      layers: [layer],
      annotations: { 'org.opencontainers.image.created': time },
    });
    const entry = { ...manifest, ...(name !== undefined && { annotations: { 'org.opencontainers.image.ref.name': name } }) };
    await replace(path.join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
    await replace(path.join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: [entry] }));
    return manifest;
  } catch (error) {
    throw error instanceof SovereignError ? error : writeFailure(folder, error);
  }
}

async function writeLayer(folder: string, files: readonly ImageFile[], created: number): Promise<Descriptor> {
  const sorted = [...files].sort((a, b) => compareTarNames(a.path, b.path));
  async function* entries(): AsyncGenerator<TarEntry> {
    for (const { path: entryName, content, mode = 0o644 } of sorted) {
      if (content instanceof Uint8Array) yield { name: entryName, size: content.length, mode, body: content };
      else yield { name: entryName, size: await sizeOf(content.file), mode, body: createReadStream(content.file) };
    }
  }
  const temporary = path.join(folder, `${randomUUID()}.tmp`);
  const hash = createHash('sha256');
  let size = 0;
  try {
    const handle = await fs.open(temporary, 'wx', 0o644);
    try {
      for await (const chunk of writeTar(entries(), { mtime: created })) {
        hash.update(chunk);
        size += chunk.length;
        await handle.writeFile(chunk);
      }
    } finally {
      await handle.close();
    }
    const descriptor = { mediaType: MEDIA_TYPES.layer, digest: `sha256:${hash.digest('hex')}`, size };
    await fs.rename(temporary, path.join(folder, blobPath(descriptor)));
    return descriptor;
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
}

async function sizeOf(file: string): Promise<number> {
  const fix = 'Name regular files that this job may read.';
  try {
    await fs.access(file, fs.constants.R_OK);
    const stats = await fs.stat(file);
    if (stats.isFile()) return stats.size;
  } catch (error) {
    throw fileError('FILE_UNREADABLE', `${file} cannot be packed: ${messageOf(error)}`, fix, { cause: error });
  }
  throw fileError('FILE_UNREADABLE', `${file} cannot be packed: it is not a file.`, fix);
}

async function writeBlob(folder: string, mediaType: string, value: unknown): Promise<Descriptor> {
  const bytes = Buffer.from(JSON.stringify(value));
  const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length };
  await replace(path.join(folder, blobPath(descriptor)), bytes);
  return descriptor;
}

async function replace(file: string, bytes: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await fs.writeFile(temporary, bytes, { mode: 0o644, flag: 'wx' });
    await fs.rename(temporary, file);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
}

const sortedEntries = (record: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
