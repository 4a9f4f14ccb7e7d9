import type { GuardedInit } from '@sovereign-actions/core';
import { checkBytes, checkedStream, digestOf, type Expected, isDigest } from './digest.ts';
import { registryError } from './errors.ts';
import { type Descriptor, MANIFEST_LIMIT, MANIFEST_TYPES, type ManifestContent, parseManifest } from './manifest.ts';
import { discard, readLimited } from './read.ts';
import type { Transport } from './transport.ts';

/** One repository of a registry. Digests and sizes of everything that is read are checked before it is given out. */
export interface Repository {
  /** `host[:port]/repository`. */
  readonly name: string;
  readonly transport: Transport;
  /** Path prefix of the repository's API. */
  readonly path: string;
  /** A manifest by tag or digest, or undefined where there is none. @throws CONTENT_MISMATCH, REGISTRY_RESPONSE_INVALID */
  manifest(reference: string): Promise<ManifestContent | undefined>;
  /** Whether there is a manifest under a tag or digest. Nothing of its content is checked. */
  exists(reference: string): Promise<boolean>;
  /** Stores a manifest under its digest, or under a tag too. */
  putManifest(bytes: Uint8Array, mediaType: string, tag?: string): Promise<StoredManifest>;
  hasBlob(digest: string): Promise<boolean>;
  /** Streams a blob. What it yields counts only when the iteration has ended without an error. */
  blob(expected: Expected): AsyncIterable<Uint8Array>;
  /** A blob of at most `limit` bytes, whole and checked. @throws CONTENT_TOO_LARGE */
  blobBytes(expected: Expected, limit: number): Promise<Buffer>;
  /** Uploads a blob unless it is there. `body` is made anew for each attempt. */
  putBlob(expected: Expected, body: () => NonNullable<GuardedInit['body']>): Promise<'uploaded' | 'present'>;
}

export interface StoredManifest {
  descriptor: Descriptor;
  /** True when the registry says that it lists the manifest as a referrer of its subject. */
  subjectListed: boolean;
}

const BLOB_ATTEMPTS = 3;

export function createRepository(name: string, repository: string, transport: Transport): Repository {
  const path = `/v2/${repository}`;

  const getBlob = <T>(expected: Expected, streams: boolean, finish: (response: Response) => Promise<T>): Promise<T> =>
    // Registries answer with a redirect to their storage; the guard checks its host and drops the credentials.
    transport.send(
      {
        method: 'GET',
        url: `${path}/blobs/${expected.digest}`,
        scope: 'pull',
        what: `blob ${expected.digest} of ${name}`,
        accept: [200],
        redirect: 'follow',
        streams,
      },
      finish,
    );

  const self: Repository = {
    name,
    transport,
    path,

    manifest(reference) {
      const what = `manifest ${reference} of ${name}`;
      return transport.send(
        {
          method: 'GET',
          url: `${path}/manifests/${reference}`,
          scope: 'pull',
          what,
          accept: [200, 404],
          headers: { accept: MANIFEST_TYPES.join(', ') },
          redirect: 'follow',
        },
        async (response) => {
          if (response.status === 404) {
            await discard(response);
            return undefined;
          }
          const bytes = await readLimited(response, MANIFEST_LIMIT, what);
          const digest = isDigest(reference) ? reference : digestOf(bytes);
          checkBytes(bytes, { digest, size: bytes.length }, what);
          checkDigestHeader(response, digest, what);
          const declared = response.headers.get('content-type')?.split(';')[0]?.trim();
          const manifest = parseManifest(bytes, what, declared);
          return { descriptor: describe(manifest, digest, bytes.length), bytes, manifest };
        },
      );
    },

    exists(reference) {
      return transport.send(
        {
          method: 'HEAD',
          url: `${path}/manifests/${reference}`,
          scope: 'pull',
          what: `manifest ${reference} of ${name}`,
          accept: [200, 404],
          headers: { accept: MANIFEST_TYPES.join(', ') },
        },
        async ({ status }) => status === 200,
      );
    },

    putManifest(bytes, mediaType, tag) {
      const digest = digestOf(bytes);
      const what = `manifest ${tag ?? digest} of ${name}`;
      const manifest = parseManifest(bytes, what, mediaType);
      return transport.send(
        {
          method: 'PUT',
          url: `${path}/manifests/${tag ?? digest}`,
          scope: 'pull,push',
          what,
          accept: [200, 201],
          headers: { 'content-type': mediaType, 'content-length': String(bytes.length) },
          body: () => bytes,
        },
        async (response) => {
          await discard(response);
          checkDigestHeader(response, digest, what);
          const subjectListed = manifest.subject !== undefined && response.headers.get('oci-subject') === manifest.subject.digest;
          return { descriptor: describe(manifest, digest, bytes.length), subjectListed };
        },
      );
    },

    hasBlob(digest) {
      return transport.send(
        {
          method: 'HEAD',
          url: `${path}/blobs/${digest}`,
          scope: 'pull,push',
          what: `blob ${digest} of ${name}`,
          accept: [200, 302, 303, 307, 404],
          redirect: 'manual',
        },
        async ({ status }) => status !== 404,
      );
    },

    async *blob(expected) {
      // The body is read by the consumer, outside of an attempt: what was given out cannot be taken back.
      const response = await getBlob(expected, true, async (answer) => answer);
      if (response.body) yield* checkedStream(response.body, expected, `blob ${expected.digest} of ${name}`);
      else checkBytes(Buffer.alloc(0), expected, `blob ${expected.digest} of ${name}`);
    },

    async blobBytes(expected, limit) {
      const what = `blob ${expected.digest} of ${name}`;
      if (expected.size > limit)
        throw registryError(
          'CONTENT_TOO_LARGE',
          `${what} has ${expected.size} bytes; this step reads at most ${limit}.`,
          'Check what is attached to the image.',
        );
      return getBlob(expected, false, async (response) => {
        const bytes = await readLimited(response, expected.size, what);
        checkBytes(bytes, expected, what);
        return bytes;
      });
    },

    async putBlob(expected, body) {
      if (await self.hasBlob(expected.digest)) return 'present';
      for (let attempt = 1; ; attempt += 1) {
        try {
          await upload(expected, body);
          return 'uploaded';
        } catch (error) {
          // The upload's session may be lost, or only its answer: look, then start over.
          const again = attempt < BLOB_ATTEMPTS && error instanceof Error && 'code' in error && error.code === 'REGISTRY_UNAVAILABLE';
          if (!again) throw error;
          await transport.sleep(500 * attempt);
          if (await self.hasBlob(expected.digest)) return 'uploaded';
        }
      }
    },
  };

  const upload = async ({ digest, size }: Expected, body: () => NonNullable<GuardedInit['body']>): Promise<void> => {
    const what = `blob ${digest} of ${name}`;
    const location = await transport.send(
      {
        method: 'POST',
        url: `${path}/blobs/uploads/`,
        scope: 'pull,push',
        what: `an upload to ${name}`,
        accept: [202],
        headers: { 'content-length': '0' },
      },
      async (response) => {
        await discard(response);
        return response.headers.get('location');
      },
    );
    const target = location === null ? null : URL.parse(location, transport.origin);
    if (!target)
      throw registryError(
        'REGISTRY_RESPONSE_INVALID',
        `${transport.origin} opened an upload and did not say where.`,
        'Check the registry, and any proxy before it that may drop the Location header.',
      );
    // The query is the registry's own and is not to be written anew.
    const separator = target.search ? '&' : '?';
    target.hash = '';
    await transport.send(
      {
        method: 'PUT',
        url: `${target.href}${separator}digest=${encodeURIComponent(digest)}`,
        scope: 'pull,push',
        what,
        accept: [201, 204],
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
        body,
        retry: false,
        streams: true,
      },
      async (response) => {
        await discard(response);
        checkDigestHeader(response, digest, what);
      },
    );
  };

  return self;
}

function describe(manifest: ManifestContent['manifest'], digest: string, size: number): Descriptor {
  const { mediaType, artifactType } = manifest;
  return { mediaType, digest, size, ...(artifactType !== undefined && { artifactType }) };
}

function checkDigestHeader(response: Response, digest: string, what: string): void {
  const stated = response.headers.get('docker-content-digest');
  // Another algorithm of the same content is no contradiction.
  if (stated?.startsWith('sha256:') && stated !== digest)
    throw registryError(
      'CONTENT_MISMATCH',
      `${what} is ${digest}, and the registry calls it ${stated.slice(0, 80)}.`,
      'Do not use this image. Something between this job and the registry changes content.',
    );
}
