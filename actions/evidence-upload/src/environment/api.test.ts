import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseBoundary } from '@sovereign-actions/core';
import { createEgress } from '@sovereign-actions/core/egress';
import { afterEach, describe, expect, it } from 'vitest';
import { encodedPath, HostApi, lineOf, textOf, timeOf } from './api.ts';

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function apiOf(listener: RequestListener, budget?: number): Promise<HostApi> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  const { port } = server.address() as AddressInfo;
  const text = `version: 1\npartition: sandbox\nregions: [sandbox-local-1]\nhosts: [{ host: 127.0.0.1, port: ${port}, purpose: test }]\n`;
  const egress = createEgress({ boundary: await parseBoundary(text, 'sovereign.yaml', '/'), env: {}, now: Date.now });
  open.push(() => egress.close());
  return new HostApi({ base: `http://127.0.0.1:${port}`, headers: {}, fetch: egress.fetch, ...(budget && { budget }) });
}

describe('HostApi', () => {
  it.each<[string, RequestListener]>([
    ['never answers', () => undefined],
    [
      'answers a byte at a time, for ever',
      (_, response) => {
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('gives up on a host that %s, and asks no more', async (_, listener) => {
    let requests = 0;
    const api = await apiOf((request, response) => {
      requests += 1;
      listener(request, response);
    }, 300);
    expect(await api.object('/a')).toEqual({ unknown: 'it took too long to answer' });
    expect(await api.list('/b')).toEqual({ unknown: 'it took too long to answer' });
    // None on a machine so slow that the time is over before the first.
    expect(requests).toBeLessThanOrEqual(1);
  });

  it('gives the bytes of a file as they are, whatever they are', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x80]);
    const api = await apiOf((_, response) => response.end(bytes));
    const answer = await api.bytes('/file');
    expect('known' in answer && answer.known.bytes.equals(bytes)).toBe(true);
  });

  it('goes on to the next page by its number, never by the address that the host writes', async () => {
    const asked: string[] = [];
    const api = await apiOf((request, response) => {
      asked.push(String(request.url));
      response.setHeader('link', asked.length < 3 ? '<http://evil.example/steal>; rel="next", <x>; rel="last"' : '<x>; rel="prev"');
      response.end('[{}]');
    });
    expect(await api.list('/items?a=b')).toEqual({ known: [{}, {}, {}] });
    expect(asked).toEqual([1, 2, 3].map((page) => `/items?a=b&per_page=100&page=${page}`));
  });

  it('says what the host answered in one short line', async () => {
    const message = `no\n\u202e${'x'.repeat(5000)} anna@example.eu`;
    const api = await apiOf((_, response) => response.writeHead(404).end(JSON.stringify({ message })));
    const answer = await api.object('/a', 'permissions: actions: read');
    expect(answer).toEqual({ unknown: expect.stringMatching(/^404: no [^\n]{0,200}$/), grant: 'permissions: actions: read' });
  });
});

describe('texts of a host', () => {
  it('are one line, whole characters, and name no address', () => {
    expect(textOf('ask Anna <anna.muster+ci@mail.example.eu>, or b@x\nnow')).toBe('ask Anna <[e-mail]>, or [e-mail] now');
    expect(lineOf('release@v1\u0000')).toBe('release@v1');
    expect(lineOf('🙂'.repeat(300), 501)).toHaveLength(501);
    expect(lineOf('🙂'.repeat(300), 501).isWellFormed()).toBe(true);
    for (const value of [undefined, null, {}, [], true]) expect(lineOf(value)).toBe('');
    expect(textOf(`${'a'.repeat(200_000)}@`).length).toBe(500);
  });

  it('are a time or none', () => {
    expect(timeOf('2026-11-23T10:00:00+01:00')).toBe('2026-11-23T09:00:00.000Z');
    for (const value of ['', 'soon', 5, null, '9999999-01-01']) expect(timeOf(value)).toBeUndefined();
  });

  it('are a path below a repository or none', () => {
    expect(encodedPath('.github/workflows/a b.yml')).toBe('.github/workflows/a%20b.yml');
    for (const path of ['', '/etc/passwd', '../x', 'a/../b', 'a//b', '.']) expect(encodedPath(path)).toBeUndefined();
  });
});
