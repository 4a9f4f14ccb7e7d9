import { checkBytes, checkedStream, digestOf, type Expected, isDigest } from './digest.ts';
import { registryError } from './errors.ts';
import { type Descriptor, MANIFEST_LIMIT, MANIFEST_TYPES, type ManifestContent, parseManifest } from './manifest.ts';
import { discard, readLimited } from './read.ts';
import { isTransient, type Transport } from './transport.ts';
import { type BlobBody, checkDigestHeader, createUploader, type Uploaded } from './upload.ts';

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
  /** Stores a manifest under its digest, or under a tag too. What `beforeRetry` throws stops another attempt. */
  putManifest(bytes: Uint8Array, mediaType: string, tag?: string, beforeRetry?: () => Promise<void>): Promise<StoredManifest>;
  /** Whether there is a blob, by what the registry says. @throws CONTENT_MISMATCH where it says that it has another size */
  hasBlob(expected: Expected): Promise<boolean>;
  /** Streams a blob, going on where a connection breaks. What it yields counts only when the iteration has ended without an error. */
  blob(expected: Expected): AsyncIterable<Uint8Array>;
  /** A blob of at most `limit` bytes, whole and checked. @throws CONTENT_TOO_LARGE */
  blobBytes(expected: Expected, limit: number): Promise<Buffer>;
  /**
   * Uploads a blob unless it is there. `body` is made anew for each attempt.
   * @param from repository of the same registry that has the blob, to mount it from
   */
  putBlob(expected: Expected, body: BlobBody, from?: string): Promise<Uploaded | 'present'>;
  /** Uploads a blob that was just made, or is next to nothing: asking first whether it is there would take longer. */
  uploadBlob(expected: Expected, body: BlobBody): Promise<Uploaded>;
}

export interface StoredManifest {
  descriptor: Descriptor;
  /** True when the registry says that it lists the manifest as a referrer of its subject. */
  subjectListed: boolean;
}

const BLOB_ATTEMPTS = 3;
/** Bytes after which a connection that breaks has not broken again, but anew. */
const PROGRESS = 1024 * 1024;

export function createRepository(name: string, repository: string, transport: Transport): Repository {
  const path = `/v2/${repository}`;
  const upload = createUploader({ transport, path, name });

  const getBlob = <T>(expected: Expected, streams: boolean, finish: (response: Response) => Promise<T>, from = 0): Promise<T> =>
    // Registries answer with a redirect to their storage; the guard checks its host and drops the credentials.
    transport.send(
      {
        method: 'GET',
        url: `${path}/blobs/${expected.digest}`,
        scope: 'pull',
        what: `blob ${expected.digest} of ${name}`,
        accept: from > 0 ? [200, 206] : [200],
        ...(from > 0 && { headers: { range: `bytes=${from}-` } }),
        redirect: 'follow',
        streams,
      },
      finish,
    );

  /** The bytes of a blob. Where the connection breaks, the rest is asked for: what was given out cannot be taken back. */
  async function* bytesOf(expected: Expected): AsyncGenerator<Uint8Array> {
    let given = 0;
    let lastBreak = 0;
    for (let breaks = 0; ; ) {
      const response = await getBlob(expected, true, async (answer) => answer, given);
      // A registry that does not know ranges begins anew.
      let known = response.status === 206 ? 0 : given;
      if (response.status === 206) checkRange(response, given, name);
      try {
        for await (const chunk of response.body ?? []) {
          const fresh = chunk.subarray(Math.min(known, chunk.length));
          known -= chunk.length - fresh.length;
          given += fresh.length;
          if (fresh.length > 0) yield fresh;
        }
        return;
      } catch (error) {
        breaks = given - lastBreak >= PROGRESS ? 1 : breaks + 1;
        lastBreak = given;
        if (!isTransient(error)) throw error;
        if (breaks > BLOB_ATTEMPTS)
          throw registryError(
            'REGISTRY_UNAVAILABLE',
            `The connection to ${transport.origin} broke ${breaks} times in blob ${expected.digest} of ${name}, the last time after ${given} of ${expected.size} bytes.`,
            'Try again later; if it stays so, check the network between this job and the registry.',
            { cause: error },
          );
        await transport.sleep(500 * breaks);
      }
    }
  }

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

    putManifest(bytes, mediaType, tag, beforeRetry) {
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
          ...(beforeRetry && { beforeRetry }),
        },
        async (response) => {
          await discard(response);
          checkDigestHeader(response, digest, what);
          const subjectListed = manifest.subject !== undefined && response.headers.get('oci-subject') === manifest.subject.digest;
          return { descriptor: describe(manifest, digest, bytes.length), subjectListed };
        },
      );
    },

    hasBlob({ digest, size }) {
      const what = `blob ${digest} of ${name}`;
      return transport.send(
        {
          method: 'HEAD',
          url: `${path}/blobs/${digest}`,
          scope: 'pull,push',
          what,
          accept: [200, 302, 303, 307, 404],
          redirect: 'manual',
        },
        async ({ status, headers }) => {
          const stated = headers.get('content-length');
          if (status === 200 && stated !== null && Number(stated) !== size)
            throw registryError(
              'CONTENT_MISMATCH',
              `${what} has ${size} bytes, and the registry says that it has ${stated.slice(0, 20)}.`,
              'Do not use this image. Check the registry and its storage.',
            );
          return status !== 404;
        },
      );
    },

    blob: (expected) => checkedStream(bytesOf(expected), expected, `blob ${expected.digest} of ${name}`),

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

    async putBlob(expected, body, from) {
      if (await self.hasBlob(expected)) return 'present';
      return upload(expected, body, () => self.hasBlob(expected), from);
    },

    uploadBlob: (expected, body) => upload(expected, body, () => self.hasBlob(expected)),
  };

  return self;
}

function describe(manifest: ManifestContent['manifest'], digest: string, size: number): Descriptor {
  const { mediaType, artifactType } = manifest;
  return { mediaType, digest, size, ...(artifactType !== undefined && { artifactType }) };
}

function checkRange(response: Response, from: number, name: string): void {
  const range = response.headers.get('content-range') ?? '';
  if (range.startsWith(`bytes ${from}-`)) return;
  throw registryError(
    'REGISTRY_RESPONSE_INVALID',
    `${name} was asked for a blob from byte ${from} on, and answered with ${JSON.stringify(range.slice(0, 80))}.`,
    'Check the registry, and any proxy before it.',
  );
}
