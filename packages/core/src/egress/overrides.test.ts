import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseBoundary } from '../boundary/load.ts';
import { SovereignError } from '../errors.ts';
import { createEgress } from './egress.ts';
import { configFileOverrides, environmentOverrides } from './overrides.ts';

const boundary = (lines: string) => parseBoundary(`version: 1\n${lines}`, 'sovereign.yaml', '/b');
const HOST = 'https://kms.eusc-de-east-1.amazonaws.eu/';

describe('every variable that would send traffic elsewhere, set to a listening trap', () => {
  let trap = '';
  const trapped: string[] = [];
  const server = http.createServer((request, response) => {
    trapped.push(`${request.method} ${request.url}`);
    response.end();
  });
  server.on('connect', (request, socket) => {
    trapped.push(`CONNECT ${request.url}`);
    socket.end();
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    trap = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  const folder = mkdtempSync(path.join(tmpdir(), 'overrides-'));
  const file = (name: string, text: () => string) => () => {
    const full = path.join(folder, name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text());
    return full;
  };
  const cases: [name: string, value: () => string][] = [
    ...[
      'AWS_ENDPOINT_URL',
      'AWS_ENDPOINT_URL_STS',
      'AWS_ENDPOINT_URL_S3',
      'AWS_ENDPOINT_URL_SOMETHING_NEW',
      'aws_endpoint_url',
      'HTTP_PROXY',
      'https_proxy',
      'ALL_PROXY',
      'All_Proxy',
    ].map((name): [string, () => string] => [name, () => trap]),
    ['AWS_USE_DUALSTACK_ENDPOINT', () => 'true'],
    ['AWS_USE_FIPS_ENDPOINT', () => '1'],
    ['AWS_CA_BUNDLE', () => '/etc/ssl/other.pem'],
    ['NODE_EXTRA_CA_CERTS', () => '/etc/ssl/other.pem'],
    ['NODE_USE_SYSTEM_CA', () => '1'],
    ['NODE_TLS_REJECT_UNAUTHORIZED', () => '0'],
    ...[
      '--require ./x.js',
      '-r ./x.js',
      '--import=x',
      '--max-old-space-size=100 --import x',
      '--tls-min-v1.0',
      '--use-openssl-ca',
      '"--require" x',
      '--experimental-loader x',
      '--tls_min_v1.0',
      '--use_openssl_ca',
      '--"import"=x',
      '--im"port=x"',
      '--max-old-space-size=9 "--impo\\rt=x"',
      '--inspect=0.0.0.0:9229',
      '--report-on-fatalerror',
      '--report_on_signal --report-dir=/x',
      '--heapsnapshot-signal=SIGUSR2',
      '--heapsnapshot-near-heap-limit=1',
      '--trace-tls',
      '--use-env-proxy',
      '--insecure-http-parser',
    ].map((value): [string, () => string] => ['NODE_OPTIONS', () => value]),
    ['OPENSSL_CONF', file('openssl.cnf', () => 'nodejs_conf = x\n')],
    ['OPENSSL_MODULES', () => folder],
    ['OPENSSL_ENGINES', () => folder],
    ['NODE_COMPILE_CACHE', () => folder],
    ['NODE_DEBUG', () => 'net,http'],
    ['AWS_CONFIG_FILE', file('config', () => `[default]\nregion = x\n[services s]\nsts =\n  endpoint_url = ${trap}\n`)],
    ['AWS_SHARED_CREDENTIALS_FILE', file('credentials', () => `[default]\r\nENDPOINT_URL=${trap}\r\n`)],
    ['HOME', () => path.dirname(path.dirname(file('home/.aws/config', () => `[profile x]\n\tca_bundle = /x\n`)()))],
  ];

  test.each(cases)('%s', async (name, value) => {
    const asked: string[] = [];
    const egress = createEgress({
      boundary: await boundary('preset: eusc'),
      env: { HOME: '/nonexistent', [name]: value() },
      now: () => 0,
      lookup: (hostname, _, done) => {
        asked.push(hostname);
        done(new Error('no'), []);
      },
    });
    for (const _ of [1, 2]) {
      const error = await egress.fetch(HOST).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(SovereignError);
      expect((error as SovereignError).code).toBe('ENDPOINT_OVERRIDDEN');
      expect((error as Error).message).toContain(name === 'HOME' ? '.aws/config:2 ca_bundle' : name.includes('_FILE') ? value() : name);
    }
    expect(asked).toEqual([]);
    expect(trapped).toEqual([]);
  });
});

test('harmless variables pass', async () => {
  const env = {
    AWS_ENDPOINT_URL: '',
    AWS_USE_FIPS_ENDPOINT: 'false',
    AWS_REGION: 'eusc-de-east-1',
    NODE_OPTIONS: '--max-old-space-size=4096 --enable-source-maps --trace-requires --title=import',
    NODE_TLS_REJECT_UNAUTHORIZED: '1',
    OPENSSL_CONF: '/dev/null',
    NODE_DEBUG: '',
    SSL_CERT_FILE: '/x',
    NO_PROXY: '*',
    MY_HTTP_PROXY: 'http://x',
  };
  expect(environmentOverrides(env, await boundary('preset: eusc'))).toEqual([]);
});

test('the proxy of the boundary and its ca-file pass; another does not, and no value is shown', async () => {
  const own = await boundary('preset: eusc\nproxy: { url: "https://proxy.example:3128", ca-file: ca.pem }');
  const env = { HTTPS_PROXY: 'https://proxy.example:3128', http_proxy: 'https://PROXY.example:3128/', NODE_EXTRA_CA_CERTS: '/b/ca.pem' };
  expect(environmentOverrides(env, own)).toEqual([]);
  const found = environmentOverrides(
    { HTTPS_PROXY: 'https://user:hunter2@proxy.example:3128', ALL_PROXY: 'socks5://x', NODE_EXTRA_CA_CERTS: 'ca.pem' },
    own,
  );
  expect(found.map(({ name }) => name)).toEqual(['ALL_PROXY', 'HTTPS_PROXY', 'NODE_EXTRA_CA_CERTS']);
  expect(JSON.stringify(found)).not.toContain('hunter2');
});

test('the sandbox runs on a machine with proxies and certificates of its own, but follows no endpoint', async () => {
  const sandbox = await boundary('partition: sandbox');
  expect(environmentOverrides({ HTTPS_PROXY: 'http://corp', NODE_EXTRA_CA_CERTS: '/x', AWS_CA_BUNDLE: '/x' }, sandbox)).toEqual([]);
  expect(environmentOverrides({ AWS_ENDPOINT_URL: 'http://x', NODE_OPTIONS: '-r x' }, sandbox)).toHaveLength(2);
});

test('configuration files: comments, look-alikes, binary and huge ones', () => {
  const text =
    '# endpoint_url = x\n; endpoint_url = x\nendpoint_url =\nmy_endpoint_url = x\nendpoint_url2 = x\nuse_fips_endpoint = false\n';
  expect(configFileOverrides('f', text)).toEqual([]);
  expect(configFileOverrides('f', '\0\xff\n  endpoint_url=h').map(({ name }) => name)).toEqual(['f:2 endpoint_url']);
  expect(configFileOverrides('f', 'use_dualstack_endpoint = True')).toHaveLength(1);
  expect(configFileOverrides('f', ' '.repeat(4_000_000))).toEqual([]);
  expect(configFileOverrides('f', 'a'.repeat(4_000_000))).toEqual([]);
});

test('a configuration file that is too large to check is refused, folders and missing ones are not', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'overrides-'));
  const huge = path.join(folder, 'huge');
  writeFileSync(huge, Buffer.alloc(5 * 1024 * 1024));
  const codeWith = async (AWS_CONFIG_FILE: string) => {
    const lookup = (_: string, __: unknown, done: (error: Error, addresses: []) => void) => done(new Error('no'), []);
    const egress = createEgress({
      boundary: await boundary('preset: eusc'),
      env: { HOME: '/nonexistent', AWS_CONFIG_FILE },
      now: () => 0,
      lookup,
    });
    return egress.fetch(HOST).catch((error: SovereignError) => error.code);
  };
  expect(await codeWith(huge)).toBe('ENDPOINT_OVERRIDDEN');
  expect(await codeWith(folder)).toBe('EGRESS_UNREACHABLE');
  expect(await codeWith('/dev/zero')).toBe('EGRESS_UNREACHABLE');
});
