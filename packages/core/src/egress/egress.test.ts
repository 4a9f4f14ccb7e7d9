import { execFileSync } from 'node:child_process';
import type { LookupAddress } from 'node:dns';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import * as http from 'node:http';
import * as https from 'node:https';
import type { AddressInfo } from 'node:net';
import * as net from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Boundary } from '../boundary/boundary.ts';
import { parseBoundary } from '../boundary/load.ts';
import { SovereignError } from '../errors.ts';
import { createEgress, type Egress, type EgressOptions } from './egress.ts';
import type { Lookup } from './transport.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function listen(server: net.Server | http.Server): Promise<number> {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket: net.Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

const serve = (handler: http.RequestListener): Promise<number> => listen(http.createServer(handler));

/** A server that speaks whatever bytes it likes. */
const serveRaw = (handler: (socket: net.Socket) => void): Promise<number> =>
  listen(
    net.createServer((socket) => {
      socket.on('error', () => undefined);
      handler(socket);
    }),
  );

const sandbox = (lines: string, folder = '/nowhere'): Promise<Boundary> =>
  parseBoundary(`version: 1\npartition: sandbox\n${lines}`, 'sovereign.yaml', folder);

const sandboxHosts = (...ports: number[]): Promise<Boundary> =>
  sandbox(`hosts:\n${ports.map((port) => `  - { host: 127.0.0.1, port: ${port}, purpose: test service }`).join('\n')}`);

const eusc = (lines = ''): Promise<Boundary> => parseBoundary(`version: 1\npreset: eusc\n${lines}`, 'sovereign.yaml', '/nowhere');

function open(boundary: Boundary, options: Partial<EgressOptions> = {}): Egress {
  const egress = createEgress({ boundary, env: { HOME: '/nonexistent' }, now: () => 1_000, ...options });
  closers.push(() => egress.close());
  return egress;
}

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof SovereignError) return error.code;
    throw error;
  }
  return 'no error';
};

const spy = (answer: LookupAddress[] = [{ address: '127.0.0.1', family: 4 }]) => {
  const asked: string[] = [];
  const lookup: Lookup = (hostname, _options, done) => {
    asked.push(hostname);
    done(null, answer);
  };
  return { asked, lookup };
};

describe('what is refused before any lookup', () => {
  test.each([
    'https://sts.amazonaws.com/',
    'https://sts.eusc-de-east-1.amazonaws.com/',
    'https://sts.eusc-de-east-1.amazonaws.eu.evil.example/',
    'https://evil.example/sts.eusc-de-east-1.amazonaws.eu',
    'https://sts.eusc-de-east-1.amazonaws.eu./',
    'https://sts.eusc-de-east-1.amazonaws.eu:8443/',
    'http://sts.eusc-de-east-1.amazonaws.eu/',
    'http://sts.eusc-de-east-1.amazonaws.eu:443/',
    'https://user@sts.eusc-de-east-1.amazonaws.eu/',
    'https://:secret@sts.eusc-de-east-1.amazonaws.eu/',
    'https://sts.eusc-de-east-1.amazonaws.eu@evil.example/',
    'https://ѕts.eusc-de-east-1.amazonaws.eu/',
    'https://s3.eusc-de-east-1.amazonaws.eu/someone-elses-bucket/key',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://2130706433/',
    'https://169.254.169.254/latest/meta-data/',
    'file:///etc/passwd',
    'data:text/plain,hello',
    'ftp://sts.eusc-de-east-1.amazonaws.eu/',
    '//sts.eusc-de-east-1.amazonaws.eu/',
    '',
    '\0',
  ])('%j', async (url) => {
    const { asked, lookup } = spy();
    expect(await codeOf(open(await eusc(), { lookup }).fetch(url))).toBe('EGRESS_REFUSED');
    expect(asked).toEqual([]);
  });

  test('a secret in a URL is not in the message', async () => {
    const error = await open(await eusc())
      .fetch('https://user:hunter2@evil.example/')
      .catch((caught: SovereignError) => caught);
    expect(JSON.stringify([(error as Error).message, (error as SovereignError).fix])).not.toContain('hunter2');
  });

  test('a Host header that names another host', async () => {
    const { asked, lookup } = spy();
    const egress = open(await eusc(), { lookup });
    expect(await codeOf(egress.fetch('https://sts.eusc-de-east-1.amazonaws.eu/', { headers: { Host: 'evil.example' } }))).toBe(
      'EGRESS_REFUSED',
    );
    expect(asked).toEqual([]);
  });
});

describe('addresses', () => {
  test.each(['127.0.0.1', '169.254.169.254', '0.0.0.0', '::1', '::', '::ffff:127.0.0.1', 'fe80::1', 'fd00:ec2::254', '64:ff9b::a9fe:a9fe'])(
    'a public name that resolves to %s is refused',
    async (address) => {
      const { lookup } = spy([
        { address: '198.51.100.7', family: 4 },
        { address, family: net.isIP(address) },
      ]);
      expect(await codeOf(open(await eusc(), { lookup }).fetch('https://sts.eusc-de-east-1.amazonaws.eu/'))).toBe('EGRESS_REFUSED');
    },
  );

  test('a sandbox name must resolve to loopback, and localhost is never looked up', async () => {
    const port = await serve((_, response) => response.end('here'));
    const { asked, lookup } = spy([{ address: '198.51.100.7', family: 4 }]);
    const egress = open(await sandbox(`hosts:\n  - { host: localhost, port: ${port}, purpose: test }`), { lookup });
    expect(await (await egress.fetch(`http://localhost:${port}/`)).text()).toBe('here');
    expect(asked).toEqual([]);
    expect(await codeOf(egress.fetch(`http://127.0.0.1:${port}/`))).toBe('EGRESS_REFUSED');
  });

  test('no answer of the resolver is unreachable, not a crash', async () => {
    const { lookup } = spy([]);
    expect(await codeOf(open(await eusc(), { lookup }).fetch('https://sts.eusc-de-east-1.amazonaws.eu/'))).toBe('EGRESS_UNREACHABLE');
  });
});

describe('fetch', () => {
  test('sends and receives, and counts bytes of a kept-alive socket by purpose', async () => {
    const seen: string[] = [];
    const port = await serve(async (request, response) => {
      const body = await text(request);
      seen.push(`${request.method} ${request.url} ${body} ${request.headers['accept-encoding']}`);
      response.writeHead(201, { 'content-type': 'text/plain', 'set-cookie': ['a=1', 'b=2'] }).end('x'.repeat(10_000));
    });
    const egress = open(await sandboxHosts(port));
    const first = await egress.fetch(`http://127.0.0.1:${port}/a?b=c#d`, { method: 'POST', body: 'hello', purpose: 'one' });
    expect(first.status).toBe(201);
    expect(first.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect((await first.text()).length).toBe(10_000);
    const stream = Readable.from([Buffer.from('he'), Buffer.from('llo')]);
    const second = await egress.fetch(`http://127.0.0.1:${port}/s`, { method: 'PUT', body: stream, headers: { 'content-length': '5' } });
    expect((await second.text()).length).toBe(10_000);
    expect(seen).toEqual(['POST /a?b=c hello identity', 'PUT /s hello identity']);

    const connections = egress.connections();
    expect(connections.map(({ purpose, address, at }) => ({ purpose, address, at }))).toEqual([
      { purpose: 'one', address: '127.0.0.1', at: 1_000 },
      { purpose: 'test service', address: '127.0.0.1', at: 1_000 },
    ]);
    for (const { bytesSent, bytesReceived } of connections) {
      expect(bytesSent).toBeGreaterThan(60);
      expect(bytesSent).toBeLessThan(500);
      expect(bytesReceived).toBeGreaterThan(10_000);
      expect(bytesReceived).toBeLessThan(10_500);
    }
  });

  test('HEAD and 204 have no body', async () => {
    const port = await serve(({ method }, response) => {
      if (method === 'HEAD') response.writeHead(200, { 'content-length': '12' }).end();
      else response.writeHead(204).end();
    });
    const egress = open(await sandboxHosts(port));
    expect(await (await egress.fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD' })).text()).toBe('');
    expect((await egress.fetch(`http://127.0.0.1:${port}/`)).body).toBeNull();
  });

  test('redirects: refused unless asked for, every hop checked, credentials stay with their origin', async () => {
    const got: http.IncomingHttpHeaders[] = [];
    const other = await serve((request, response) => {
      got.push(request.headers);
      response.end('other');
    });
    const unnamed = await serve((request, response) => {
      got.push(request.headers);
      response.end('leak');
    });
    const port: number = await serve((request, response) => {
      const to: Record<string, string> = {
        '/other': `http://127.0.0.1:${other}/`,
        '/unnamed': `http://127.0.0.1:${unnamed}/`,
        '/loop': '/loop',
        '/file': 'file:///etc/passwd',
        '/user': `http://u:p@127.0.0.1:${other}/`,
        '/same': '/end',
        '/junk': 'http://[',
      };
      const location = to[request.url ?? ''];
      if (location === undefined) return void response.end(`${request.method} ${request.headers.authorization}`);
      response.writeHead(302, { location }).end('moved');
    });
    const egress = open(await sandboxHosts(port, other));
    const get = (where: string, redirect?: 'follow' | 'manual') =>
      egress.fetch(`http://127.0.0.1:${port}${where}`, {
        headers: { Authorization: 'Bearer t', Cookie: 'c' },
        ...(redirect && { redirect }),
      });
    expect(await codeOf(get('/same'))).toBe('EGRESS_REDIRECTED');
    expect((await get('/same', 'manual')).status).toBe(302);
    expect(await (await get('/same', 'follow')).text()).toBe('GET Bearer t');
    expect(await (await get('/other', 'follow')).text()).toBe('other');
    expect(got).toHaveLength(1);
    expect(got[0]).not.toHaveProperty('authorization');
    expect(got[0]).not.toHaveProperty('cookie');
    for (const where of ['/unnamed', '/file', '/user', '/junk']) expect(await codeOf(get(where, 'follow'))).toBe('EGRESS_REFUSED');
    expect(got).toHaveLength(1);
    expect(await codeOf(get('/loop', 'follow'))).toBe('EGRESS_REDIRECTED');
    const streamed = egress.fetch(`http://127.0.0.1:${port}/same`, { method: 'PUT', redirect: 'follow', body: Readable.from(['x']) });
    expect(await codeOf(streamed)).toBe('EGRESS_REDIRECTED');
    const posted = await egress.fetch(`http://127.0.0.1:${port}/same`, { method: 'POST', redirect: 'follow', body: 'x' });
    expect(await posted.text()).toBe('GET undefined');
  });

  test('a server that lies about its length, closes midway, answers garbage or nothing', async () => {
    const answers = {
      long: 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nonly this',
      chunk: 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n',
      garbage: 'SSH-2.0-OpenSSH_9\r\n\r\n',
      headers: `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(64 * 1024)}\r\n\r\n`,
      both: 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      status: 'HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n',
      upgrade: 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      nothing: '',
    };
    const port = await serveRaw((socket) => {
      socket.once('data', (data) => socket.end(answers[/^GET \/(\w+)/.exec(data.toString())?.[1] as keyof typeof answers]));
    });
    const egress = open(await sandboxHosts(port));
    for (const name of Object.keys(answers)) {
      const work = egress.fetch(`http://127.0.0.1:${port}/${name}`).then((response) => response.text());
      expect([name, await codeOf(work)]).toEqual([name, 'EGRESS_INTERRUPTED']);
    }
  });

  test('a body that is not as long as it says is not sent as if it were', async () => {
    const seen: string[] = [];
    const port = await serve((request, response) => {
      seen.push(request.url ?? '');
      request.resume().on('end', () => response.end('ok'));
    });
    const egress = open(await sandboxHosts(port));
    for (const length of ['3', '9']) {
      const body = Readable.from([Buffer.from('GET /x')]);
      const work = egress.fetch(`http://127.0.0.1:${port}/`, { method: 'PUT', body, headers: { 'content-length': length } });
      expect(await codeOf(work)).toBe('EGRESS_INTERRUPTED');
    }
    expect(seen).not.toContain('/x');
  });

  test('a body stream that fails, fails the request', async () => {
    const port = await serve((request, response) => void request.resume().on('end', () => response.end('ok')));
    const body = Readable.from(
      (async function* () {
        yield Buffer.from('part');
        throw new Error('disk gone');
      })(),
    );
    const error = await open(await sandboxHosts(port))
      .fetch(`http://127.0.0.1:${port}/`, { method: 'PUT', body })
      .catch((caught: Error) => caught);
    expect((error as Error).message).toContain('disk gone');
  });

  test('a server that stops: idle timeout while waiting, within the body, and while uploading; a slow reader is not idle', async () => {
    const port = await serveRaw((socket) => {
      socket.once('data', (data) => {
        const asked = data.toString();
        if (asked.includes('/body')) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc');
        if (asked.includes('/all')) socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n${'z'.repeat(10)}`);
        if (asked.includes('/upload')) socket.pause();
      });
    });
    const egress = open(await sandboxHosts(port));
    const base = `http://127.0.0.1:${port}`;
    expect(await codeOf(egress.fetch(`${base}/none`, { timeout: 100 }))).toBe('EGRESS_TIMEOUT');
    expect(await codeOf(egress.fetch(`${base}/body`, { timeout: 100 }).then((response) => response.text()))).toBe('EGRESS_TIMEOUT');
    const upload = Readable.from(Array.from({ length: 400 }, () => Buffer.alloc(64 * 1024)));
    expect(await codeOf(egress.fetch(`${base}/upload`, { method: 'PUT', body: upload, timeout: 200 }))).toBe('EGRESS_TIMEOUT');
    // Long enough for an answer on a machine that is busy with other things.
    const slow = await egress.fetch(`${base}/all`, { timeout: 1500 });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await slow.text()).toBe('z'.repeat(10));
  });

  test('an abort signal ends the wait and the body', async () => {
    const port = await serveRaw((socket) => {
      socket.once('data', (data) => {
        if (data.toString().includes('/body')) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc');
      });
    });
    const egress = open(await sandboxHosts(port));
    for (const where of ['none', 'body']) {
      const work = egress
        .fetch(`http://127.0.0.1:${port}/${where}`, { signal: AbortSignal.timeout(100) })
        .then((response) => response.text());
      await expect(work).rejects.toMatchObject({ name: 'TimeoutError' });
    }
    await expect(egress.fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone');
  });

  test('a kept-alive socket that the server closed meanwhile is replaced for what may be sent again', async () => {
    let count = 0;
    const port = await serveRaw((socket) => {
      let first = true;
      socket.on('data', () => {
        count += 1;
        if (!first) return void socket.resetAndDestroy();
        first = false;
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
      });
    });
    const egress = open(await sandboxHosts(port));
    const get = (method = 'GET') => egress.fetch(`http://127.0.0.1:${port}/`, { method }).then((response) => response.text());
    expect(await get()).toBe('ok');
    expect(await get()).toBe('ok');
    expect(count).toBe(3);
    expect(await codeOf(get('POST'))).toBe('EGRESS_INTERRUPTED');
  });

  test('a closed port', async () => {
    const port = await serve(() => undefined);
    await closers.pop()?.();
    expect(await codeOf(open(await sandboxHosts(port)).fetch(`http://127.0.0.1:${port}/`))).toBe('EGRESS_UNREACHABLE');
  });

  test('many requests at once', async () => {
    const port = await serve((request, response) => response.end(request.url));
    const egress = open(await sandboxHosts(port));
    const texts = await Promise.all(
      Array.from({ length: 100 }, (_, index) => egress.fetch(`http://127.0.0.1:${port}/${index}`).then((response) => response.text())),
    );
    expect(texts).toEqual(Array.from({ length: 100 }, (_, index) => `/${index}`));
    expect(egress.connections()).toHaveLength(1);
  });
});

let openssl = true;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'egress-'));
  const run = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  try {
    for (const [name, names] of [
      ['good', 'IP:127.0.0.1,DNS:localhost'],
      ['other', 'DNS:other.example'],
    ] as const) {
      run(
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-nodes',
        '-days',
        '2',
        '-subj',
        `/CN=${name}`,
        '-addext',
        `subjectAltName=${names}`,
        '-keyout',
        `${name}.key`,
        '-out',
        `${name}.pem`,
      );
    }
  } catch (error) {
    openssl = false;
    console.warn(`TLS tests are skipped: openssl cannot be run (${String(error)})`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('TLS and proxy', () => {
  const secure = (name: string, options: https.ServerOptions = {}) =>
    listen(
      https.createServer(
        { key: readFileSync(path.join(folder, `${name}.key`)), cert: readFileSync(path.join(folder, `${name}.pem`)), ...options },
        (_, response) => response.end('secret'),
      ),
    );

  /** A forward proxy for tunnels and absolute requests; notes what it was asked for. */
  const proxy = async (answer = 'HTTP/1.1 200 Connection established') => {
    const asked: string[] = [];
    const server = http.createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers.host}`);
      response.end('by proxy');
    });
    server.on('connect', (request, socket: net.Socket) => {
      asked.push(`CONNECT ${request.url}`);
      const onward = net.connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
        socket.write(`${answer}\r\n\r\n`);
        socket.pipe(onward).pipe(socket);
      });
      onward.on('error', () => socket.destroy());
      socket.on('error', () => onward.destroy());
      closers.push(() => onward.destroy());
    });
    return { asked, port: await listen(server) };
  };

  const boundaryFor = (tls: number, proxyPort?: number, caFile = 'good.pem') =>
    sandbox(
      [
        `signing: { timestamp: { url: "https://127.0.0.1:${tls}/tsa", chain: x.pem } }`,
        ...(proxyPort === undefined ? [] : [`proxy: { url: "http://127.0.0.1:${proxyPort}", ca-file: ${caFile} }`]),
        'sandbox: { s3: 4566 }',
      ].join('\n'),
      folder,
    );

  test('a certificate that no root vouches for is refused, whatever the environment says', async ({ skip }) => {
    if (!openssl) return skip('openssl is missing');
    const port = await secure('good');
    const egress = open(await boundaryFor(port));
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      expect(await codeOf(egress.fetch(`https://127.0.0.1:${port}/`))).toBe('EGRESS_UNTRUSTED');
    } finally {
      delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    }
  });

  test('tunnels through the proxy with its ca-file and notes TLS version, certificate and bytes', async ({ skip }) => {
    if (!openssl) return skip('openssl is missing');
    const port = await secure('good');
    const hop = await proxy();
    const { asked, lookup } = spy();
    const egress = open(await boundaryFor(port, hop.port), { lookup });
    for (const expected of ['secret', 'secret']) expect(await (await egress.fetch(`https://127.0.0.1:${port}/`)).text()).toBe(expected);
    expect(hop.asked).toEqual([`CONNECT 127.0.0.1:${port}`]);
    expect(asked).toEqual([]);
    const der = execFileSync('openssl', ['x509', '-in', 'good.pem', '-noout', '-fingerprint', '-sha256'], { cwd: folder }).toString();
    expect(egress.connections()).toEqual([
      {
        host: '127.0.0.1',
        port,
        address: '127.0.0.1',
        purpose: 'timestamp',
        proxy: `127.0.0.1:${hop.port}`,
        bytesSent: expect.any(Number),
        bytesReceived: expect.any(Number),
        tls: {
          version: 'TLSv1.3',
          cipher: expect.stringMatching(/^TLS_/),
          fingerprint256: der.split('=')[1]?.trim().replaceAll(':', '').toLowerCase(),
        },
        at: 1_000,
      },
    ]);
    const [connection] = egress.connections();
    expect(connection?.bytesSent).toBeGreaterThan(400);
    expect(connection?.bytesReceived).toBeGreaterThan(800);
  });

  test('plain http goes to the proxy in absolute form', async ({ skip }) => {
    if (!openssl) return skip('openssl is missing');
    const hop = await proxy();
    const egress = open(await boundaryFor(1, hop.port));
    expect(await (await egress.fetch('http://127.0.0.1:4566/a?b')).text()).toBe('by proxy');
    expect(hop.asked).toEqual(['GET http://127.0.0.1:4566/a?b 127.0.0.1:4566']);
  });

  test('a wrong name, old TLS, a plain server and a proxy that says no', async ({ skip }) => {
    if (!openssl) return skip('openssl is missing');
    const get = async (port: number, hop: { port: number }, caFile?: string) =>
      codeOf(open(await boundaryFor(port, hop.port, caFile)).fetch(`https://127.0.0.1:${port}/`));
    const hop = await proxy();
    expect(await get(await secure('other'), hop, 'other.pem')).toBe('EGRESS_UNTRUSTED');
    expect(await get(await secure('good', { maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' }), hop)).toBe(
      'EGRESS_UNTRUSTED',
    );
    expect(await get(await serve((_, response) => void response.end()), hop)).toBe('EGRESS_UNTRUSTED');
    for (const answer of ['HTTP/1.1 403 Forbidden', 'HTTP/1.1 407 Proxy Authentication Required', 'nonsense']) {
      expect(await get(await secure('good'), await proxy(answer))).toBe('EGRESS_UNREACHABLE');
    }
  });

  test('a server or proxy that accepts and then says nothing', async ({ skip }) => {
    if (!openssl) return skip('openssl is missing');
    const silent = await serveRaw(() => undefined);
    expect(await codeOf(open(await boundaryFor(silent), { connectTimeout: 200 }).fetch(`https://127.0.0.1:${silent}/`))).toBe(
      'EGRESS_TIMEOUT',
    );
    const behind = open(await boundaryFor(9, silent), { connectTimeout: 200 });
    expect(await codeOf(behind.fetch('https://127.0.0.1:9/'))).toBe('EGRESS_TIMEOUT');
    expect(behind.connections()).toMatchObject([{ host: '127.0.0.1', port: 9, proxy: `127.0.0.1:${silent}` }]);
  });
});
