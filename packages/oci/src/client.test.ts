import { SovereignError } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { digestOf } from './digest.ts';
import { MEDIA_TYPES } from './manifest.ts';
import { listReferrers } from './referrers.ts';
import type { Repository } from './repository.ts';
import { against, type Body, type Handler, HOST } from './testing-fake.ts';

const manifestBytes = (extra: object = {}) =>
  Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA_TYPES.manifest,
      config: { mediaType: MEDIA_TYPES.config, digest: digestOf('{}'), size: 2 },
      layers: [],
      ...extra,
    }),
  );
const answer = (body: Body, type: string, headers: Record<string, string> = {}, status = 200) =>
  new Response(body, { status, headers: { 'content-type': type, ...headers } });
const indexOf = (manifests: object[]) => JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests });
const refer = (hex: string, artifactType?: string) => ({
  mediaType: MEDIA_TYPES.manifest,
  digest: `sha256:${hex.repeat(64)}`,
  size: 10,
  ...(artifactType && { artifactType }),
});
const broken = (code: string) => Object.assign(new Error('connection'), { code });

describe('repository', () => {
  it('is refused outside the boundary, before anything is sent', async () => {
    const { client, seen } = await against(() => new Response());
    expect(() => client.repository({ registry: 'docker.io', repository: 'library/nginx' })).toThrow(
      expect.objectContaining({ code: 'REGISTRY_OUTSIDE', exitCode: 3, fix: expect.stringContaining('r.example.eu') }),
    );
    expect(seen).toEqual([]);
  });
});

describe('manifest', () => {
  const bytes = manifestBytes();
  const digest = digestOf(bytes);

  it('gives bytes, digest and parsed form', async () => {
    const { repository } = await against(() =>
      answer(bytes, `${MEDIA_TYPES.manifest}; charset=utf-8`, { 'docker-content-digest': digest }),
    );
    const content = await repository.manifest('v1');
    expect(content?.descriptor).toEqual({ mediaType: MEDIA_TYPES.manifest, digest, size: bytes.length });
    expect(content?.bytes.equals(bytes)).toBe(true);
  });

  it('is undefined where there is none', async () => {
    const { repository } = await against(() => answer('{}', 'application/json', {}, 404));
    expect(await repository.manifest('v1')).toBeUndefined();
  });

  it.each<[string, () => Response, string]>([
    ['other bytes than the digest', () => answer(manifestBytes({ annotations: {} }), MEDIA_TYPES.manifest), 'CONTENT_MISMATCH'],
    [
      'a header with another digest',
      () => answer(bytes, MEDIA_TYPES.manifest, { 'docker-content-digest': digestOf('x') }),
      'CONTENT_MISMATCH',
    ],
    ['another content type than the body', () => answer(bytes, MEDIA_TYPES.index), 'REGISTRY_RESPONSE_INVALID'],
    ['an endless body', () => answer(endless(), MEDIA_TYPES.manifest), 'CONTENT_TOO_LARGE'],
    ['a huge content-length', () => answer(bytes, MEDIA_TYPES.manifest, { 'content-length': '99999999' }), 'CONTENT_TOO_LARGE'],
    ['a page for people', () => answer('<html>', 'text/html'), 'CONTENT_MISMATCH'],
  ])('refuses %s', async (_, respond, code) => {
    const { repository } = await against(respond);
    await expect(repository.manifest(digest)).rejects.toMatchObject({ code });
  });

  it.each<[string, Uint8Array | string]>([
    ['no JSON', 'hello'],
    ['an empty body', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['schema 1', '{"schemaVersion":1}'],
    ['no media type that is known', '{"schemaVersion":2,"mediaType":"text/plain"}'],
    ['an image that is also an index', manifestBytes({ manifests: [] })],
    ['no config', manifestBytes({ config: undefined })],
    ['layers of the wrong type', manifestBytes({ layers: {} })],
    ['a descriptor with a path for a digest', manifestBytes({ layers: [{ mediaType: 'a', digest: 'sha256:../../etc/passwd', size: 1 }] })],
    ['a negative size', manifestBytes({ layers: [{ mediaType: 'a', digest: digestOf(''), size: -1 }] })],
    ['a size beyond numbers', manifestBytes({ layers: [{ mediaType: 'a', digest: digestOf(''), size: 1e300 }] })],
    ['annotations that are no texts', manifestBytes({ annotations: { a: 1 } })],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])],
  ])('refuses %s under a tag', async (_, body) => {
    const { repository } = await against(() => answer(body, MEDIA_TYPES.manifest));
    await expect(repository.manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_RESPONSE_INVALID' });
  });
});

describe('blobs', () => {
  const bytes = Buffer.from('a blob');
  const expected = { digest: digestOf(bytes), size: bytes.length };

  it('are checked while they are read', async () => {
    const { repository } = await against(() => answer(bytes, 'application/octet-stream'));
    expect((await repository.blobBytes(expected, 100)).equals(bytes)).toBe(true);
    const chunks: Uint8Array[] = [];
    for await (const chunk of repository.blob(expected)) chunks.push(chunk);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  });

  it.each([
    ['altered', 'a blow'],
    ['cut', 'a blo'],
    ['empty', ''],
    ['longer', 'a blob and more'],
  ])('refuses one that is %s', async (_, body) => {
    const { repository } = await against(() => answer(body, 'application/octet-stream'));
    const stream = async () => {
      for await (const _chunk of repository.blob(expected));
    };
    await expect(stream()).rejects.toMatchObject({ code: 'CONTENT_MISMATCH', exitCode: 4 });
    await expect(repository.blobBytes(expected, 100)).rejects.toMatchObject({ code: expect.stringMatching(/^CONTENT_/) });
  });

  describe('whose connection breaks', () => {
    const large = Buffer.from('0123456789'.repeat(1000));
    const wanted = { digest: digestOf(large), size: large.length };
    /** A body that ends in a broken connection. */
    const breaking = (part: Uint8Array) =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(part),
        pull: (controller) => controller.error(new SovereignError('EGRESS_INTERRUPTED', 'failure', 'cut', 'again')),
      });
    const readAll = async (repository: Repository) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of repository.blob(wanted)) chunks.push(chunk);
      return Buffer.concat(chunks).equals(large);
    };

    it('go on where they broke', async () => {
      const { repository, seen, waits } = await against(({ init, count }) => {
        const from = Number(/\d+/.exec(init.headers?.range ?? '0')?.[0]);
        const part = large.subarray(from, from + 3000);
        const range = { 'content-range': `bytes ${from}-9999/10000` };
        return new Response(count < 4 ? breaking(part) : part, { status: from > 0 ? 206 : 200, ...(from > 0 && { headers: range }) });
      });
      expect(await readAll(repository)).toBe(true);
      expect(seen.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=3000-', 'bytes=6000-', 'bytes=9000-']);
      expect(waits).toEqual([500, 1000, 1500]);
    });

    it('begin anew in a registry without ranges, and what was given is not given again', async () => {
      const { repository } = await against(({ count }) => new Response(count < 3 ? breaking(large.subarray(0, count * 4000)) : large));
      expect(await readAll(repository)).toBe(true);
    });

    it('give up when they break again and again', async () => {
      const { repository, seen } = await against(() => new Response(breaking(large.subarray(0, 10))));
      await expect(readAll(repository)).rejects.toMatchObject({
        code: 'REGISTRY_UNAVAILABLE',
        message: expect.stringContaining('10 of 10000'),
      });
      expect(seen).toHaveLength(4);
    });

    it('do not go on with another part, or with other bytes', async () => {
      const other = await against(({ count }) =>
        count === 1
          ? new Response(breaking(large.subarray(0, 10)))
          : new Response(large, { status: 206, headers: { 'content-range': 'bytes 0-9999/10000' } }),
      );
      await expect(readAll(other.repository)).rejects.toMatchObject({ code: 'REGISTRY_RESPONSE_INVALID' });
      const altered = await against(({ count }) => new Response(count === 1 ? breaking(large.subarray(0, 10)) : Buffer.alloc(10_000)));
      await expect(readAll(altered.repository)).rejects.toMatchObject({ code: 'CONTENT_MISMATCH' });
    });
  });

  it('are not read when they say that they are larger than the limit', async () => {
    const { repository, seen } = await against(() => answer(bytes, 'application/octet-stream'));
    await expect(repository.blobBytes({ ...expected, size: 101 }, 100)).rejects.toMatchObject({ code: 'CONTENT_TOO_LARGE' });
    expect(seen).toEqual([]);
  });

  it('start over when an upload breaks off, with the whole body again', async () => {
    const bodies: string[] = [];
    const { repository } = await against(({ method, init, count }) => {
      if (method === 'HEAD') return new Response(null, { status: 404 });
      if (method === 'POST')
        return new Response(null, { status: 202, headers: { location: `/v2/team/app/blobs/uploads/${count}?state=a%2Bb%3D` } });
      bodies.push(String(init.body));
      return new Response(null, { status: bodies.length === 1 ? 503 : 201 });
    });
    expect(await repository.putBlob(expected, () => bytes)).toBe('uploaded');
    expect(bodies).toEqual(['a blob', 'a blob']);
  });

  it("keep the registry's own query in the upload URL", async () => {
    const { repository, seen } = await against(({ method }) =>
      method === 'HEAD'
        ? new Response(null, { status: 404 })
        : method === 'POST'
          ? new Response(null, { status: 202, headers: { location: `${HOST}/upload/1?state=a%2Bb%3D#x` } })
          : new Response(null, { status: 201 }),
    );
    await repository.putBlob(expected, () => bytes);
    expect(seen.at(-1)?.url.href).toBe(`${HOST}/upload/1?state=a%2Bb%3D&digest=${encodeURIComponent(expected.digest)}`);
  });

  it('go to another host without the credentials of the registry', async () => {
    const { repository, seen } = await against(({ method, init, url }) => {
      if (!init.headers?.authorization && url.origin === HOST)
        return new Response(null, { status: 401, headers: { 'www-authenticate': 'Basic' } });
      if (method === 'HEAD') return new Response(null, { status: 404 });
      return method === 'POST'
        ? new Response(null, { status: 202, headers: { location: 'https://storage.example.eu/up' } })
        : new Response(null, { status: 201 });
    });
    await repository.putBlob(expected, () => bytes);
    expect(seen.at(-1)).toMatchObject({ method: 'PUT', headers: expect.not.objectContaining({ authorization: expect.anything() }) });
    expect(seen.find(({ method }) => method === 'POST')?.headers.authorization).toBe(
      `Basic ${Buffer.from('user:hunter2').toString('base64')}`,
    );
  });
});

describe('authentication', () => {
  const bytes = manifestBytes();
  const withToken: Handler = ({ url, init }) => {
    if (url.pathname === '/token') return Response.json({ token: `t-${url.searchParams.get('scope')}`.replaceAll(/[^\w-]/g, '_') });
    if (init.headers?.authorization?.startsWith('Bearer ')) return answer(bytes, MEDIA_TYPES.manifest);
    const challenge = 'Bearer realm="https://auth.example.eu/token?a=b",service="r",scope="repository:other/secret:pull,push,delete"';
    return new Response(null, { status: 401, headers: { 'www-authenticate': challenge } });
  };

  it('asks for a token of its own repository, whatever scope the registry proposes, and once for all at the same time', async () => {
    const { repository, seen } = await against(withToken);
    await Promise.all(['v1', 'v2', 'v3', 'v4'].map((tag) => repository.manifest(tag)));
    const tokens = seen.filter(({ url }) => url.pathname === '/token');
    expect(tokens.map(({ url }) => url.href)).toEqual(['https://auth.example.eu/token?a=b&service=r&scope=repository%3Ateam%2Fapp%3Apull']);
    await repository.manifest('v5');
    expect(seen.at(-1)?.headers.authorization).toBe('Bearer t-repository_team_app_pull');
  });

  it('asks for the token without credentials where there are none', async () => {
    const { repository, seen } = await against(withToken, async () => undefined);
    await repository.manifest('v1');
    expect(seen.find(({ url }) => url.pathname === '/token')?.headers).not.toHaveProperty('authorization');
  });

  it('takes a new token when the old one expires', async () => {
    let valid = 'Bearer t1';
    const { repository } = await against(({ url, init, count }) => {
      if (url.pathname === '/token') return Response.json({ access_token: `t${count}` });
      if (init.headers?.authorization === valid) return answer(bytes, MEDIA_TYPES.manifest);
      return new Response(null, { status: 401, headers: { 'www-authenticate': 'Bearer realm="https://auth.example.eu/token"' } });
    });
    await repository.manifest('v1');
    valid = 'Bearer t2';
    expect(await repository.manifest('v1')).toBeDefined();
  });

  it.each<[string, string, string]>([
    ['a realm in plain http', 'Bearer realm="http://auth.example.eu/token"', 'REGISTRY_RESPONSE_INVALID'],
    ['a realm that is a file', 'Bearer realm="file:///etc/passwd"', 'REGISTRY_RESPONSE_INVALID'],
    ['a realm with a user', 'Bearer realm="https://a:b@auth.example.eu/token"', 'REGISTRY_RESPONSE_INVALID'],
    ['an unknown scheme', 'Negotiate abc', 'REGISTRY_DENIED'],
    ['no challenge', '', 'REGISTRY_DENIED'],
    ['Basic again after Basic', 'Basic realm="x"', 'REGISTRY_DENIED'],
  ])('ends at %s', async (_, header, code) => {
    const { repository, seen } = await against(() => new Response(null, { status: 401, headers: { 'www-authenticate': header } }));
    const failure = await repository.manifest('v1').catch((error: unknown) => error);
    expect(failure).toMatchObject({ code });
    expect(String(failure)).not.toContain('hunter2');
    expect(seen.length).toBeLessThanOrEqual(2);
  });

  it('trades an identity token at the token service, and sends it nowhere else', async () => {
    const { repository, seen } = await against(
      ({ url, init }) => {
        if (url.pathname !== '/token') return withToken({ url, init, method: 'GET', count: 1 });
        const form = new URLSearchParams(String(init.body));
        expect(Object.fromEntries(form)).toEqual({
          grant_type: 'refresh_token',
          client_id: 'sovereign-actions',
          refresh_token: 'renew',
          service: 'r',
          scope: 'repository:team/app:pull',
        });
        return Response.json({ access_token: 'access' });
      },
      async () => ({ identityToken: 'renew' }),
    );
    expect(await repository.manifest('v1')).toBeDefined();
    expect(seen.map(({ method, headers }) => [method, headers.authorization])).toEqual([
      ['GET', undefined],
      ['POST', undefined],
      ['GET', 'Bearer access'],
    ]);
    const basic = await against(
      () => new Response(null, { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }),
      async () => ({ identityToken: 'renew' }),
    );
    await expect(basic.repository.manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_DENIED' });
  });

  it("says that a fresh token's scope does not do", async () => {
    const { repository, seen } = await against(({ url }) =>
      url.pathname === '/token'
        ? Response.json({ token: 't' })
        : new Response(null, {
            status: 401,
            headers: { 'www-authenticate': 'Bearer realm="https://auth.example.eu/token",error="insufficient_scope"' },
          }),
    );
    await expect(repository.manifest('v1')).rejects.toMatchObject({
      code: 'REGISTRY_DENIED',
      message: expect.stringContaining('insufficient_scope'),
    });
    expect(seen).toHaveLength(3);
  });

  it('leaves a realm outside the boundary to the guard, which refuses it', async () => {
    const header = { 'www-authenticate': 'Bearer realm="https://auth.docker.io/token"' };
    const { repository, seen } = await against(() => new Response(null, { status: 401, headers: header }));
    await expect(repository.manifest('v1')).rejects.toThrow('guard: auth.docker.io');
    expect(seen.length).toBe(1);
  });

  it('does not repeat a secret that the registry sends back', async () => {
    const secret = 'x'.repeat(300);
    const { repository } = await against(() =>
      answer(JSON.stringify({ errors: [{ code: 'DENIED', message: `bad\u001b[31m token ${secret}` }] }), 'application/json', {}, 403),
    );
    const failure = await repository.manifest('v1').catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'REGISTRY_DENIED', message: expect.stringContaining('DENIED bad [31m token …') });
  });
});

describe('retries', () => {
  const bytes = manifestBytes();

  it('waits as long as Retry-After says', async () => {
    const { repository, waits } = await against(({ count }) =>
      count < 3 ? new Response(null, { status: 429, headers: { 'retry-after': '7' } }) : answer(bytes, MEDIA_TYPES.manifest),
    );
    expect(await repository.manifest('v1')).toBeDefined();
    expect(waits).toEqual([7000, 7000]);
  });

  it('waits until the date of Retry-After, counted by the clock of the registry', async () => {
    const headers = { date: 'Mon, 01 Jan 2001 10:00:00 GMT', 'retry-after': 'Mon, 01 Jan 2001 10:00:09 GMT' };
    const { repository, waits } = await against(({ count }) =>
      count === 1 ? new Response(null, { status: 503, headers }) : answer(bytes, MEDIA_TYPES.manifest),
    );
    expect(await repository.manifest('v1')).toBeDefined();
    expect(waits).toEqual([9000]);
  });

  it.each(['Mon, 01 Jan 2001 10:00:00 GMT', '-5', '1e9', 'soon', '9999999'])('does not follow a Retry-After of %s', async (value) => {
    const { repository, waits } = await against(({ count }) =>
      count === 1 ? new Response(null, { status: 503, headers: { 'retry-after': value } }) : answer(bytes, MEDIA_TYPES.manifest),
    );
    expect(await repository.manifest('v1')).toBeDefined();
    expect(waits[0]).toBeLessThanOrEqual(250);
  });

  it('gives up at once when Retry-After is beyond the deadline', async () => {
    const { repository, waits } = await against(() => new Response(null, { status: 429, headers: { 'retry-after': '3600' } }));
    await expect(repository.manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_UNAVAILABLE' });
    expect(waits).toEqual([]);
  });

  it('gives up after six attempts', async () => {
    const { repository, seen } = await against(() => new Response(null, { status: 503 }));
    await expect(repository.manifest('v1')).rejects.toMatchObject({
      code: 'REGISTRY_UNAVAILABLE',
      message: expect.stringContaining('status 503'),
    });
    expect(seen.length).toBe(6);
  });

  it.each([400, 405, 410, 416])('does not try again after status %i', async (status) => {
    const { repository, seen } = await against(() => new Response('x', { status }));
    await expect(repository.manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_REFUSED' });
    expect(seen.length).toBe(1);
  });

  const unknownBlob = () =>
    new Response(JSON.stringify({ errors: [{ code: 'DIGEST_INVALID' }, { code: 'MANIFEST_BLOB_UNKNOWN', message: 'blob unknown' }] }), {
      status: 400,
    });

  it('puts a manifest again whose blobs the registry does not see while others put the same', async () => {
    const { repository, seen } = await against(({ count }) => (count < 3 ? unknownBlob() : new Response(null, { status: 201 })));
    expect(await repository.putManifest(bytes, MEDIA_TYPES.manifest, 'v1')).toMatchObject({ descriptor: { size: bytes.length } });
    expect(seen.length).toBe(3);
  });

  it('gives the answer of the registry where blobs of a manifest stay unknown', async () => {
    const { repository, seen } = await against(unknownBlob);
    await expect(repository.putManifest(bytes, MEDIA_TYPES.manifest, 'v1')).rejects.toMatchObject({
      code: 'REGISTRY_REFUSED',
      message: expect.stringContaining('MANIFEST_BLOB_UNKNOWN blob unknown'),
    });
    expect(seen.length).toBe(6);
  });

  it('does not hide a mistake or a refusal of the guard behind attempts', async () => {
    const { repository, seen } = await against(() => broken('ENOENT'));
    await expect(repository.manifest('v1')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(seen.length).toBe(1);
  });
});

describe('referrers', () => {
  const subject = digestOf('subject');
  const page = (manifests: object[], link?: string) => answer(indexOf(manifests), MEDIA_TYPES.index, link ? { link } : {});

  it('follows pages on the same registry and drops repetitions', async () => {
    const { repository } = await against(({ url }) =>
      url.search === ''
        ? page([refer('a'), refer('b')], `</v2/team/app/referrers/${subject}?n=2&last=b>; rel="next"`)
        : page([refer('b'), refer('c')]),
    );
    const { descriptors, source } = await listReferrers(repository, subject);
    expect(source).toBe('api');
    expect(descriptors.map(({ digest }) => digest.at(-1))).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['another host', 'https://evil.example.eu/next'],
    ['a lookalike host', `${HOST}.evil.example.eu/next`],
    ['plain http', 'http://r.example.eu/next'],
    ['no URL', 'http://['],
  ])('refuses a next page on %s', async (_, target) => {
    const { repository, seen } = await against(() => page([refer('a')], `<${target}>; rel="next"`));
    await expect(listReferrers(repository, subject)).rejects.toMatchObject({ code: 'REGISTRY_RESPONSE_INVALID' });
    expect(seen.length).toBe(1);
  });

  it('ends with an error, not with a part, when pages go in a circle or without end', async () => {
    const circle = await against(() => page([refer('a')], `</v2/team/app/referrers/${subject}?x=1>; rel="next"`));
    await expect(listReferrers(circle.repository, subject)).rejects.toMatchObject({ code: 'CONTENT_TOO_LARGE' });
    const endlessPages = await against(({ count, url }) => page([refer('a')], `<${url.pathname}?page=${count}>; rel="next"`));
    await expect(listReferrers(endlessPages.repository, subject)).rejects.toMatchObject({ code: 'CONTENT_TOO_LARGE' });
    expect(endlessPages.seen.length).toBeLessThan(15);
  });

  it('reads ten thousand on two hundred pages, and no more than that', async () => {
    const listed = (total: number) =>
      against(({ url }) => {
        const from = Number(url.searchParams.get('from') ?? 0);
        const part = Array.from({ length: 50 }, (_, index) => ({ ...refer('a'), digest: digestOf(String(from + index)) }));
        return page(part, from + 50 < total ? `<${url.pathname}?from=${from + 50}>; rel="next"` : undefined);
      });
    const all = await listed(10_000);
    expect((await listReferrers(all.repository, subject)).descriptors).toHaveLength(10_000);
    expect(all.seen).toHaveLength(200);
    await expect(listReferrers((await listed(10_050)).repository, subject)).rejects.toMatchObject({ code: 'CONTENT_TOO_LARGE' });
  });

  it('does not take a failing referrers API for a missing one', async () => {
    const { repository } = await against(({ url }) =>
      url.pathname.includes('/referrers/') ? new Response(null, { status: 500 }) : answer(indexOf([]), MEDIA_TYPES.index),
    );
    await expect(listReferrers(repository, subject)).rejects.toMatchObject({ code: 'REGISTRY_UNAVAILABLE' });
  });

  it.each([404, 405, 501])('reads the fallback tag where the API answers %i', async (status) => {
    const tag = subject.replace(':', '-');
    const { repository } = await against(({ url }) =>
      url.pathname.endsWith(`/manifests/${tag}`)
        ? answer(indexOf([refer('a', MEDIA_TYPES.empty)]), MEDIA_TYPES.index)
        : new Response(null, { status }),
    );
    expect(await listReferrers(repository, subject)).toEqual({ descriptors: [refer('a', MEDIA_TYPES.empty)], source: 'tag' });
  });

  it('refuses an image under the fallback tag', async () => {
    const { repository } = await against(({ url }) =>
      url.pathname.includes('/manifests/') ? answer(manifestBytes(), MEDIA_TYPES.manifest) : new Response(null, { status: 404 }),
    );
    await expect(listReferrers(repository, subject)).rejects.toMatchObject({ code: 'REGISTRY_RESPONSE_INVALID' });
  });
});

function endless(): Body {
  return new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65536)) });
}
