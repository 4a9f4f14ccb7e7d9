import { type GuardedInit, SovereignError } from '@sovereign-actions/core';
import type { Expected } from './digest.ts';
import { registryError } from './errors.ts';
import { discard } from './read.ts';
import type { Transport } from './transport.ts';

/** Makes the bytes of a blob anew. */
export type BlobBody = () => NonNullable<GuardedInit['body']>;

/** How a blob came into a repository. */
export type Uploaded = 'uploaded' | 'mounted';

export interface UploaderOptions {
  transport: Transport;
  /** Path prefix of the repository's API. */
  path: string;
  /** `host[:port]/repository`. */
  name: string;
}

/** Bytes up to which a blob is sent in one request: a lost connection costs no more than that. */
const WHOLE_LIMIT = 64 * 1024 * 1024;
/** Bytes of a chunk. ECR takes 5 to 20 MB. Registries that say that it is too much get the smaller ones. */
const CHUNKS = [16 * 1024 * 1024, 4 * 1024 * 1024, 1024 * 1024] as const;
/** Bytes; a registry that wants larger chunks gets the blob in one request, as a chunk is held in memory. */
const MAX_CHUNK = 64 * 1024 * 1024;
/** Uploads of one blob that are begun anew, and breaks of one upload without a chunk stored between. */
const ATTEMPTS = 3;

/** Where an upload goes on. */
interface Session {
  url: string;
  /** Bytes that each chunk but the last must have. */
  minimum: number;
}

/**
 * Uploads blobs to a repository (OCI distribution specification 1.1, "Pushing blobs"): mounted from another repository of the
 * registry where that is asked for and granted, else in one request, else in chunks that go on where a connection broke.
 */
export function createUploader({ transport, path, name }: UploaderOptions) {
  let mounts = true;
  let inChunks = false;
  let chunk = 0;

  const locate = (response: Response, base: string): string => {
    const location = response.headers.get('location');
    const target = location === null ? null : URL.parse(location, base);
    if (!target)
      throw registryError(
        'REGISTRY_RESPONSE_INVALID',
        `${transport.origin} opened an upload and did not say where.`,
        'Check the registry, and any proxy before it that may drop the Location header.',
      );
    target.hash = '';
    const own = new URL(transport.origin);
    // A registry behind a proxy that ends TLS may not know of it.
    if (own.protocol === 'https:' && target.protocol === 'http:' && target.hostname === own.hostname)
      return `${own.origin}${target.pathname}${target.search}`;
    return target.href;
  };

  const opened = (response: Response): Session => {
    const minimum = Number(response.headers.get('oci-chunk-min-length') ?? 0);
    return { url: locate(response, transport.origin), minimum: Number.isSafeInteger(minimum) ? minimum : MAX_CHUNK + 1 };
  };

  const open = (): Promise<Session> =>
    transport.send(
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
        return opened(response);
      },
    );

  /** Undefined where the registry or the rights of this job do not allow it. */
  const mount = async (digest: string, from: string): Promise<'mounted' | Session | undefined> => {
    try {
      return await transport.send(
        {
          method: 'POST',
          url: `${path}/blobs/uploads/?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(from)}`,
          scope: 'pull,push',
          alsoPull: from,
          what: `a mount of ${digest} in ${name}`,
          accept: [201, 202, 400, 403, 404, 405],
          headers: { 'content-length': '0' },
        },
        async (response) => {
          await discard(response);
          if (response.status === 201) return 'mounted';
          return response.status === 202 ? opened(response) : undefined;
        },
      );
    } catch (error) {
      if (codeOf(error) === 'REGISTRY_DENIED') return undefined;
      throw error;
    }
  };

  /** The request that ends an upload. Gives the status. */
  const finish = (url: string, { digest }: Expected, length: number, accept: readonly number[], body?: BlobBody): Promise<number> =>
    transport.send(
      {
        method: 'PUT',
        // The query is the registry's own and is not to be written anew.
        url: `${url}${url.includes('?') ? '&' : '?'}digest=${encodeURIComponent(digest)}`,
        scope: 'pull,push',
        what: `blob ${digest} of ${name}`,
        accept: [201, 204, ...accept],
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(length) },
        ...(body && { body }),
        retry: false,
        streams: true,
      },
      async (response) => {
        await discard(response);
        if (response.status < 400) checkDigestHeader(response, digest, `blob ${digest} of ${name}`);
        return response.status;
      },
    );

  /** Bytes that an upload has, and where it goes on; undefined where the registry does not know or does not say. */
  const progress = async (url: string): Promise<{ stored: number; url: string } | undefined> => {
    const accept = [200, 204, 400, 404, 405, 416];
    return transport.send(
      { method: 'GET', url, scope: 'pull,push', what: `the state of an upload to ${name}`, accept },
      async (response) => {
        await discard(response);
        const stored = storedBytes(response);
        if (response.status >= 400 || stored === undefined) return undefined;
        return { stored, url: response.headers.has('location') ? locate(response, url) : url };
      },
    );
  };

  /** False where the upload was lost on the way and is to be begun anew. */
  const sendChunks = async (session: Session, expected: Expected, body: BlobBody): Promise<boolean> => {
    let { url } = session;
    let sent = 0;
    let breaks = 0;
    const smaller = (): boolean => {
      const next = CHUNKS[chunk + 1];
      if (next === undefined || next < session.minimum) return false;
      chunk += 1;
      return true;
    };
    for await (const piece of piecesOf(body(), Math.max(CHUNKS[chunk] ?? 0, session.minimum))) {
      let from = 0;
      const goOn = async (): Promise<boolean> => {
        const state = await progress(url);
        // What was acknowledged before is not there, or more than was sent is: such a state is nothing to build on.
        if (!state || state.stored < sent + from || state.stored > sent + piece.length) return false;
        if (state.stored > sent + from) breaks = 0;
        from = state.stored - sent;
        url = state.url;
        return true;
      };
      while (from < piece.length) {
        const part = piece.subarray(from, from + Math.max(CHUNKS[chunk] ?? 0, session.minimum));
        const start = sent + from;
        try {
          const { status, next, stored } = await patch(url, part, start);
          url = next ?? url;
          if (status < 300) {
            // ECR and older zot report less than they have stored; the digest shows at the end. A part of this chunk is believed.
            const inPart = stored !== undefined && stored > start && stored < start + part.length;
            from = inPart ? stored - sent : from + part.length;
            breaks = inPart ? breaks + 1 : 0;
            if (breaks > ATTEMPTS) return false;
            if (inPart) smaller();
          } else if (status === 413) {
            if (!smaller()) throw tooLarge(part.length);
          } else if (status === 404 || !(await goOn())) return false;
          else if (sent + from === start && !smaller()) throw tooLarge(part.length);
        } catch (error) {
          if (codeOf(error) !== 'REGISTRY_UNAVAILABLE') throw error;
          breaks += 1;
          if (breaks > ATTEMPTS) throw error;
          await transport.sleep(500 * breaks);
          if (!(await goOn())) return false;
        }
      }
      sent += piece.length;
    }
    return (await finish(url, expected, 0, [404])) !== 404;
  };

  const tooLarge = (bytes: number) =>
    registryError(
      'REGISTRY_REFUSED',
      `${transport.origin} takes no chunk of ${bytes} bytes for ${name}.`,
      'Raise the size of requests that the registry, and any proxy before it, takes.',
    );

  const patch = (url: string, part: Uint8Array, start: number) =>
    transport.send(
      {
        method: 'PATCH',
        url,
        scope: 'pull,push',
        what: `bytes ${start} to ${start + part.length - 1} of an upload to ${name}`,
        // ECR answers with 201.
        accept: [201, 202, 204, 404, 413, 416],
        headers: {
          'content-type': 'application/octet-stream',
          'content-length': String(part.length),
          'content-range': `${start}-${start + part.length - 1}`,
        },
        body: () => part,
        retry: false,
        streams: true,
      },
      async (response) => {
        await discard(response);
        const next = response.headers.has('location') ? locate(response, url) : undefined;
        return { status: response.status, next, stored: storedBytes(response) };
      },
    );

  /** One upload from its beginning. False where it is to be begun anew. */
  const once = async (session: Session, expected: Expected, body: BlobBody): Promise<boolean> => {
    if ((!inChunks && expected.size <= WHOLE_LIMIT) || session.minimum > MAX_CHUNK) {
      const status = await finish(session.url, expected, expected.size, [404, 405, 411, 413, 416, 501], body);
      if (status < 300) return true;
      // Too large for one request, or such requests are not served at all.
      if (status !== 404 && inChunks) throw tooLarge(expected.size);
      if (status !== 404) inChunks = true;
      return false;
    }
    return sendChunks(session, expected, body);
  };

  /**
   * Uploads a blob. `there` tells whether it is there after an upload whose answer was lost.
   * @param from repository of the same registry that has the blob
   */
  return async (expected: Expected, body: BlobBody, there: () => Promise<boolean>, from?: string): Promise<Uploaded> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const mounted = from !== undefined && mounts ? await mount(expected.digest, from) : undefined;
        if (mounted === 'mounted') return 'mounted';
        if (from !== undefined && !mounted) mounts = false;
        if (await once(mounted ?? (await open()), expected, body)) return 'uploaded';
        if (attempt < ATTEMPTS) continue;
        throw registryError(
          'REGISTRY_UNAVAILABLE',
          `${transport.origin} lost the upload of blob ${expected.digest} to ${name} ${attempt} times.`,
          'Try again later; if it stays so, check the registry and its storage.',
        );
      } catch (error) {
        // The upload may be lost, or only its answer: look, then start over.
        if (attempt >= ATTEMPTS || codeOf(error) !== 'REGISTRY_UNAVAILABLE') throw error;
        await transport.sleep(500 * attempt);
        if (await there()) return 'uploaded';
      }
    }
  };
}

/** @throws CONTENT_MISMATCH where the registry names another digest than the content's */
export function checkDigestHeader(response: Response, digest: string, what: string): void {
  const stated = response.headers.get('docker-content-digest');
  // Another algorithm of the same content is no contradiction.
  if (stated?.startsWith('sha256:') && stated !== digest)
    throw registryError(
      'CONTENT_MISMATCH',
      `${what} is ${digest}, and the registry calls it ${stated.slice(0, 80)}.`,
      'Do not use this image. Something between this job and the registry changes content.',
    );
}

/** Bytes that the `Range` header of an upload says are stored. `0-0` is what registries say of none. */
function storedBytes(response: Response): number | undefined {
  const last = /^(?:bytes=)?0-(\d{1,15})$/.exec(response.headers.get('range') ?? '')?.[1];
  return last === undefined ? undefined : last === '0' ? 0 : Number(last) + 1;
}

/** The bytes in pieces of one length, the last one shorter. A piece holds until the next one is asked for. */
async function* piecesOf(body: ReturnType<BlobBody>, length: number): AsyncGenerator<Uint8Array> {
  const source = typeof body === 'string' || body instanceof Uint8Array ? [Buffer.from(body)] : body;
  const piece = Buffer.allocUnsafe(length);
  let filled = 0;
  for await (const part of source) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    for (let from = 0; from < bytes.length; ) {
      const taken = Math.min(bytes.length - from, length - filled);
      piece.set(bytes.subarray(from, from + taken), filled);
      from += taken;
      filled += taken;
      if (filled < length) continue;
      yield piece;
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

const codeOf = (error: unknown): string | undefined => (error instanceof SovereignError ? error.code : undefined);
