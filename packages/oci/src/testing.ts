import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import * as zlib from 'node:zlib';
import { digestOf, hexOf } from './digest.ts';
import { type Descriptor, MEDIA_TYPES } from './manifest.ts';

/** An entry of an archive made for a test. Nothing is checked: it may be as wrong as a test needs. */
export interface TestEntry {
  name: string | Buffer;
  /** Default `0`, a file. */
  type?: string;
  content?: string | Uint8Array;
  /** Where it is not that of the content. */
  size?: number;
  mode?: number;
  link?: string;
  /** Bytes to put into the header, by offset; the checksum is made after them. */
  patch?: Readonly<Record<number, Uint8Array>>;
}

/** Bytes of a tar archive. */
export function tarOf(entries: readonly TestEntry[], end = true): Buffer {
  const blocks = entries.flatMap(({ name, type = '0', content = '', size, mode = 0o644, link = '', patch = {} }) => {
    const body = Buffer.from(content);
    const header = Buffer.alloc(512);
    Buffer.from(name).copy(header, 0, 0, 100);
    header.write(`${mode.toString(8).padStart(7, '0')}\0`, 100);
    header.write(`${(size ?? body.length).toString(8).padStart(11, '0')}\0`, 124);
    header.write(type, 156);
    header.write(link, 157, 100);
    header.write('ustar\x0000', 257, 'latin1');
    for (const [offset, bytes] of Object.entries(patch)) header.set(bytes, Number(offset));
    header.fill(' ', 148, 156);
    header.write(
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    );
    return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(end ? 1024 : 0)]);
}

/** Entry of an extended header with records. */
export function paxOf(records: Readonly<Record<string, string>> | readonly (readonly [string, string])[], type = 'x'): TestEntry {
  const lines = (Array.isArray(records) ? records : Object.entries(records)).map(([key, value]) => {
    const rest = Buffer.from(` ${key}=${value}\n`);
    let length = rest.length + 1;
    while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
    return Buffer.concat([Buffer.from(String(length)), rest]);
  });
  return { name: 'pax', type, content: Buffer.concat(lines) };
}

/** A layer for a test: its archive and how it is stored. */
export interface TestLayer {
  tar: Uint8Array;
  /** Default gzip. */
  stored?: (tar: Uint8Array) => Uint8Array;
  mediaType?: string;
  /** Where the config says something else than the truth. */
  diffId?: string;
}

export interface TestImage {
  /** The lowest first. */
  layers: readonly TestLayer[];
  config?: Readonly<Record<string, unknown>>;
  annotations?: Readonly<Record<string, string>>;
}

/** Blobs of an image by digest, and the descriptor of its manifest. */
export function imageOf({ layers, config = {}, annotations }: TestImage): { blobs: Map<string, Buffer>; manifest: Descriptor } {
  const blobs = new Map<string, Buffer>();
  const add = (bytes: Uint8Array, mediaType: string): Descriptor => {
    const blob = Buffer.from(bytes);
    blobs.set(digestOf(blob), blob);
    return { mediaType, digest: digestOf(blob), size: blob.length };
  };
  const stored = layers.map(({ tar, stored: store = zlib.gzipSync, mediaType = `${MEDIA_TYPES.layer}+gzip` }) =>
    add(store(tar), mediaType),
  );
  const rootfs = { type: 'layers', diff_ids: layers.map(({ tar, diffId }) => diffId ?? digestOf(tar)) };
  const made = add(Buffer.from(JSON.stringify({ architecture: 'amd64', os: 'linux', rootfs, ...config })), MEDIA_TYPES.config);
  const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPES.manifest, config: made, layers: stored, ...(annotations && { annotations }) };
  return { blobs, manifest: add(Buffer.from(JSON.stringify(manifest)), MEDIA_TYPES.manifest) };
}

/** Files of an OCI layout, by name. */
export function layoutFiles(blobs: ReadonlyMap<string, Uint8Array>, manifests: readonly Descriptor[]): Map<string, Uint8Array> {
  return new Map<string, Uint8Array>([
    ['oci-layout', Buffer.from('{"imageLayoutVersion":"1.0.0"}')],
    ['index.json', Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests }))],
    ...[...blobs].map(([digest, bytes]) => [`blobs/sha256/${hexOf(digest)}`, bytes] as const),
  ]);
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): string {
  for (const [name, bytes] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  return folder;
}
