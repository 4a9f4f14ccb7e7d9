import { type GuardedInit, SovereignError } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { digestOf } from './digest.ts';
import { against, type Handler, HOST } from './testing-fake.ts';

const MIB = 1024 * 1024;
/** Two chunks and a bit, no byte of which is where another could be. */
const blob = Buffer.alloc(33 * MIB);
for (let at = 0; at < blob.length; at += 4096) blob.writeUInt32BE(at, at);
const expected = { digest: digestOf(blob), size: blob.length };
const reset = () => new SovereignError('EGRESS_INTERRUPTED', 'failure', 'reset', 'again');

interface Quirks {
  /** Status for a body in the last request. Default 405. */
  whole?: number;
  /** Bytes that one request may have. */
  most?: number;
  /** Status for what has more. */
  tooMuch?: number;
  minimum?: string;
  /** Status for a chunk that is stored. */
  stored?: number;
  /** The `Range` of an answer, where it is not the truth. */
  range?: (upload: Buffer, chunk: Buffer) => string | undefined;
  location?: string;
  /** Called for each chunk; what it gives is the answer. `keep` stores bytes all the same. */
  patch?: (count: number, chunk: Buffer, keep: (bytes: Buffer) => void) => Response | SovereignError | undefined;
  state?: (upload: Buffer) => Response;
}

async function bytesOf(body: GuardedInit['body']): Promise<Buffer> {
  if (body === undefined || typeof body === 'string') return Buffer.from(body ?? '');
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** A registry that checks what the specification says of uploads, and is as odd as a test needs. */
function registry(quirks: Quirks = {}) {
  const blobs = new Map<string, Buffer>();
  const held = Buffer.allocUnsafe(64 * MIB);
  let upload = held.subarray(0, 0);
  const append = (bytes: Uint8Array) => {
    held.set(bytes, upload.length);
    upload = held.subarray(0, upload.length + bytes.length);
  };
  const ranges: string[] = [];
  let sessions = 0;
  const handler = async ({ method, url, init }: Parameters<Handler>[0]): Promise<Response> => {
    const { whole = 405, most = Number.POSITIVE_INFINITY, tooMuch = 413, stored = 202 } = quirks;
    if (method === 'HEAD') {
      const known = blobs.get(decodeURIComponent(url.pathname.split('/').at(-1) ?? ''));
      return new Response(null, { status: known ? 200 : 404, headers: known ? { 'content-length': String(known.length) } : {} });
    }
    const range = (chunk: Buffer) => quirks.range?.(upload, chunk) ?? `0-${Math.max(0, upload.length - 1)}`;
    const location = quirks.location ?? `${url.pathname.includes('uploads/') ? '' : '/v2/team/app/blobs/uploads/'}${sessions}`;
    if (method === 'POST') {
      sessions += 1;
      upload = held.subarray(0, 0);
      const headers = { location: `/v2/team/app/blobs/uploads/${sessions}`, ...(quirks.location && { location: quirks.location }) };
      return new Response(null, {
        status: 202,
        headers: { ...headers, ...(quirks.minimum && { 'oci-chunk-min-length': quirks.minimum }) },
      });
    }
    if (method === 'GET') return quirks.state?.(upload) ?? new Response(null, { status: 204, headers: { location, range: range(upload) } });
    const chunk = await bytesOf(init.body);
    if (chunk.length > most) return new Response(null, { status: tooMuch, headers: { range: range(chunk) } });
    if (method === 'PATCH') {
      const said = init.headers?.['content-range'] ?? '';
      ranges.push(said);
      const odd = quirks.patch?.(ranges.length, chunk, append);
      if (odd instanceof Error) throw odd;
      if (odd) return odd;
      if (said !== `${upload.length}-${upload.length + chunk.length - 1}`)
        return new Response(null, { status: 416, headers: { range: range(chunk) } });
      append(chunk);
      return new Response(null, { status: stored, headers: { location, range: range(chunk) } });
    }
    if (chunk.length > 0 && whole !== 201) return new Response(null, { status: whole });
    append(chunk);
    const content = upload;
    const digest = url.searchParams.get('digest') ?? '';
    if (digestOf(content) !== digest) return Response.json({ errors: [{ code: 'DIGEST_INVALID' }] }, { status: 400 });
    blobs.set(digest, content);
    return new Response(null, { status: 201 });
  };
  return { handler, ranges, blobs, sessions: () => sessions };
}

/** The first bytes of chunks, in MiB. */
const starts = (ranges: readonly string[]) => ranges.map((range) => Number(range.split('-')[0]) / MIB);

describe('uploads in chunks', () => {
  it.each<[string, Quirks, number[]]>([
    ['a registry that takes nothing else', {}, [0, 16, 32]],
    [
      'ECR, which answers with 201 and says of each chunk what it said of the first',
      { stored: 201, range: (upload) => `0-${Math.min(upload.length, 16 * MIB) - 1}` },
      [0, 16, 32],
    ],
    ['zot, which says how long the last chunk was', { range: (_, chunk) => `0-${Math.max(chunk.length - 1, 0)}` }, [0, 16, 32]],
    ['a registry that says nothing of what it has', { range: () => '' }, [0, 16, 32]],
    ['a registry with a minimum', { minimum: String(20 * MIB) }, [0, 20]],
    ['a registry with no sensible minimum', { minimum: 'many', whole: 201 }, []],
    ['a registry with a minimum beyond memory', { minimum: '9007199254740991', whole: 201 }, []],
    ['a proxy that takes 5 MiB', { most: 5 * MIB }, [0, 4, 8, 12, 16, 20, 24, 28, 32]],
    ['a registry that says so with 416', { most: 5 * MIB, tooMuch: 416, whole: 405 }, [0, 4, 8, 12, 16, 20, 24, 28, 32]],
  ])('go to %s', async (_, quirks, at) => {
    const { handler, ranges, blobs } = registry(quirks);
    const { repository } = await against(handler);
    expect(await repository.putBlob(expected, () => blob)).toBe('uploaded');
    expect(blobs.get(expected.digest)?.equals(blob)).toBe(true);
    expect(starts(ranges)).toEqual(at);
  });

  it('go on where a connection broke, with no byte lost or sent twice', async () => {
    const { handler, ranges, blobs, sessions } = registry({
      patch: (count, chunk, keep) => {
        if (count !== 2) return undefined;
        keep(chunk.subarray(0, 3 * MIB));
        return reset();
      },
    });
    const { repository, waits } = await against(handler);
    await repository.putBlob(expected, () => blob);
    expect(starts(ranges)).toEqual([0, 16, 19, 32]);
    expect([waits, sessions(), blobs.get(expected.digest)?.equals(blob)]).toEqual([[500], 2, true]);
  });

  it('believe a registry that stored a part of a chunk, and send smaller ones', async () => {
    const { handler, ranges, blobs } = registry({
      patch: (count, chunk, keep) => {
        if (count !== 2) return undefined;
        keep(chunk.subarray(0, 4 * MIB));
        return new Response(null, { status: 202, headers: { range: `0-${20 * MIB - 1}` } });
      },
    });
    const { repository } = await against(handler);
    await repository.putBlob(expected, () => blob);
    expect(starts(ranges)).toEqual([0, 16, 20, 24, 28, 32]);
    expect(blobs.size).toBe(1);
  });

  it.each<[string, Quirks]>([
    ['is lost', { patch: (count) => (count === 2 ? new Response(null, { status: 404 }) : undefined) }],
    [
      'has less than was acknowledged after a break',
      {
        patch: (count) => (count === 2 ? reset() : undefined),
        state: () => new Response(null, { status: 204, headers: { range: '0-99' } }),
      },
    ],
    [
      'does not say what it has after a break',
      { patch: (count) => (count === 2 ? reset() : undefined), state: () => new Response(null, { status: 405 }) },
    ],
  ])('begin anew when the upload %s', async (_, quirks) => {
    const { handler, ranges, blobs } = registry(quirks);
    const { repository } = await against(handler);
    let bodies = 0;
    await repository.putBlob(expected, () => {
      bodies += 1;
      return blob;
    });
    expect(starts(ranges)).toEqual([0, 16, 0, 16, 32]);
    expect([bodies, blobs.get(expected.digest)?.equals(blob)]).toEqual([3, true]);
  });

  it('renew a token that ended between two chunks', async () => {
    const { handler, ranges, blobs } = registry();
    let valid = 1;
    const { repository } = await against((request) => {
      if (request.url.pathname === '/token') return Response.json({ token: `t${valid}` });
      const refused = request.init.headers?.authorization !== `Bearer t${valid}`;
      const challenge = 'Bearer realm="https://auth.example.eu/token"';
      if (refused) return new Response(null, { status: 401, headers: { 'www-authenticate': challenge } });
      if (request.method === 'PATCH') valid += 1;
      return handler(request);
    });
    await repository.putBlob(expected, () => blob);
    expect(starts(ranges)).toEqual([0, 16, 32]);
    expect(blobs.size).toBe(1);
  });

  it.each<[string, Quirks, string]>([
    ['breaks every time', { patch: () => reset() }, 'REGISTRY_UNAVAILABLE'],
    ['is lost every time', { patch: () => new Response(null, { status: 404 }) }, 'REGISTRY_UNAVAILABLE'],
    ['takes nothing of any size', { most: 1000 }, 'REGISTRY_REFUSED'],
    [
      'says that it has more than was sent',
      { patch: () => reset(), state: () => new Response(null, { status: 204, headers: { range: '0-99999999' } }) },
      'REGISTRY_UNAVAILABLE',
    ],
    [
      'takes a byte of each chunk',
      { patch: (count) => new Response(null, { status: 202, headers: { range: `0-${count}` } }) },
      'REGISTRY_UNAVAILABLE',
    ],
    [
      'goes back behind what it acknowledged',
      {
        patch: (count) => new Response(null, { status: count % 2 === 1 ? 202 : 416, headers: { range: '0-999' } }),
        state: () => new Response(null, { status: 204, headers: { range: '0-0' } }),
      },
      'REGISTRY_UNAVAILABLE',
    ],
    ['stores something else', { patch: (_, chunk, keep) => void keep(chunk.subarray(1)) }, 'REGISTRY_REFUSED'],
  ])('end with an error at a registry that %s', async (_, quirks, code) => {
    const { handler, blobs, ranges } = registry(quirks);
    const { repository } = await against(handler);
    await expect(repository.putBlob(expected, () => blob)).rejects.toMatchObject({ code });
    expect(blobs.size).toBe(0);
    expect(ranges.length).toBeLessThan(40);
  });

  it('refuse a blob whose bytes are not its own', async () => {
    const { handler, blobs } = registry();
    const { repository } = await against(handler);
    await expect(repository.putBlob(expected, () => Buffer.from('other'))).rejects.toMatchObject({
      code: 'REGISTRY_REFUSED',
      message: expect.stringContaining('DIGEST_INVALID'),
    });
    expect(blobs.size).toBe(0);
  });
});

describe('where an upload goes', () => {
  const small = Buffer.from('a blob');
  const wanted = { digest: digestOf(small), size: small.length };

  it.each(['', ':80', ':5000'])(
    'stays https when the registry does not know that a proxy ends TLS before it, and says "%s"',
    async (port) => {
      const { handler } = registry({ whole: 201, location: `http://r.example.eu${port}/v2/team/app/blobs/uploads/1?_state=x` });
      const { repository, seen } = await against(handler);
      await repository.putBlob(wanted, () => small);
      expect(seen.at(-1)?.url.href).toBe(`${HOST}/v2/team/app/blobs/uploads/1?_state=x&digest=${encodeURIComponent(wanted.digest)}`);
    },
  );

  it.each(['https://evil.example/up', 'http://evil.example/up', 'file:///etc/passwd'])('is never %s', async (location) => {
    const { handler } = registry({ whole: 201, location });
    const { repository, seen } = await against(handler);
    await expect(repository.putBlob(wanted, () => small)).rejects.toThrow();
    expect(seen.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('is tried again when it is throttled, with the whole body', async () => {
    const { handler, blobs } = registry({ whole: 201 });
    let throttled = 0;
    const { repository, waits } = await against((request) => {
      if (request.method !== 'PUT' || throttled === 2) return handler(request);
      throttled += 1;
      return new Response(null, { status: 429, headers: { 'retry-after': '3' } });
    });
    await repository.putBlob(wanted, () => small);
    expect([waits, blobs.size]).toEqual([[3000, 3000], 1]);
  });

  it('does not skip a blob that the registry says is of another size', async () => {
    const { repository } = await against(() => new Response(null, { status: 200, headers: { 'content-length': '7' } }));
    await expect(repository.putBlob(wanted, () => small)).rejects.toMatchObject({ code: 'CONTENT_MISMATCH' });
  });
});

describe('mounts', () => {
  const small = Buffer.from('a blob');
  const wanted = { digest: digestOf(small), size: small.length };
  const counted = (seen: { method: string; url: URL }[]) => seen.filter(({ url }) => url.searchParams.has('mount')).length;

  it('ask for the right to read the other repository, and need no upload', async () => {
    const { repository, seen } = await against(({ method, url, init }) => {
      if (url.pathname === '/token') return Response.json({ token: url.searchParams.getAll('scope').length === 2 ? 'both' : 'one' });
      const needed = url.searchParams.has('mount') ? 'Bearer both' : 'Bearer one';
      const challenge = 'Bearer realm="https://auth.example.eu/token",service="r"';
      if (init.headers?.authorization !== needed) return new Response(null, { status: 401, headers: { 'www-authenticate': challenge } });
      return new Response(null, { status: method === 'HEAD' ? 404 : 201 });
    });
    expect(await repository.putBlob(wanted, () => small, 'team/base')).toBe('mounted');
    const tokens = seen.filter(({ url }) => url.pathname === '/token').map(({ url }) => url.searchParams.getAll('scope'));
    expect(tokens).toEqual([['repository:team/app:pull,push'], ['repository:team/app:pull,push', 'repository:team/base:pull']]);
    expect(seen.at(-1)?.url.search).toBe(`?mount=${encodeURIComponent(wanted.digest)}&from=team%2Fbase`);
    expect(seen.some(({ method }) => method === 'PUT')).toBe(false);
  });

  it('that are not granted are an upload in the session that the registry opened', async () => {
    const { handler, blobs, sessions } = registry({ whole: 201 });
    const { repository } = await against(handler);
    expect(await repository.putBlob(wanted, () => small, 'team/base')).toBe('uploaded');
    expect([sessions(), blobs.size]).toEqual([1, 1]);
  });

  it.each([
    ['refuses them', () => new Response(null, { status: 404 })],
    [
      "gives a token for one of two repositories, as GitLab's did",
      () =>
        new Response(null, {
          status: 401,
          headers: { 'www-authenticate': 'Bearer realm="https://auth.example.eu/token",error="insufficient_scope"' },
        }),
    ],
  ])('are asked for once at a registry that %s', async (_, refuse) => {
    const { handler, blobs } = registry({ whole: 201 });
    const { repository, seen } = await against((request) => {
      if (request.url.pathname === '/token') return Response.json({ token: 't' });
      return request.url.searchParams.has('mount') ? refuse() : handler(request);
    });
    expect(await repository.putBlob(wanted, () => small, 'team/base')).toBe('uploaded');
    const first = counted(seen);
    const other = Buffer.from('another blob');
    await repository.putBlob({ digest: digestOf(other), size: other.length }, () => other, 'team/base');
    expect([counted(seen), blobs.size]).toEqual([first, 2]);
  });
});
