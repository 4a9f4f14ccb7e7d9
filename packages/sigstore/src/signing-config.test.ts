import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Files, parseBoundary } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { AT, newRegion, newSigner } from '../test/region.ts';
import { publicKeyPem, type TrustedLog, trustedRootJson, trustFromBoundary, witnessesOf } from './index.ts';
import { parseSigningConfig, selectServices } from './signing-config.ts';

const code = (value: string, message = '') => expect.objectContaining({ code: value, message: expect.stringContaining(message) });
const NOW = new Date(AT);
const START = '2026-01-01T00:00:00Z';

const service = (url: string, more: object = {}) => ({ url, majorApiVersion: 2, validFor: { start: START }, operator: 'one', ...more });
const config = (more: object = {}) => ({
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [],
  oidcUrls: [],
  rekorTlogUrls: [service('https://rekor.example.eu')],
  rekorTlogConfig: { selector: 'ANY' },
  tsaUrls: [service('https://tsa.example.eu/api/v1/timestamp', { majorApiVersion: 1 })],
  tsaConfig: { selector: 'EXACT', count: 1 },
  ...more,
});
const parse = (value: object | string) =>
  parseSigningConfig(typeof value === 'string' ? value : JSON.stringify(value), 'signing_config.json');

describe('a signing config', () => {
  it('is read as cosign writes it, with or without services', () => {
    expect(parse(config())).toEqual({
      certificateAuthorities: [],
      logs: {
        services: [{ url: 'https://rekor.example.eu', version: 2, operator: 'one', validFor: { start: new Date(START) } }],
        selector: 'ANY',
      },
      authorities: { services: [expect.objectContaining({ version: 1 })], selector: { exactly: 1 } },
    });
    const { logs } = parse({ mediaType: config().mediaType, rekorTlogConfig: { selector: 'ANY' } });
    expect(selectServices(logs, [1, 2], NOW)).toEqual({ services: [], count: 0 });
  });

  it.each<[string, object | string, string]>([
    ['nothing', '', 'not JSON'],
    ['a list', '[]', 'not an object'],
    ['v0.1', { mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.1+json' }, 'mediaType'],
    ['an unknown field', config({ tlogUrls: [] }), 'unexpected field "tlogUrls"'],
    ['a field that is named twice', JSON.stringify(config()).replace('"caUrls"', '"tsaUrls":[],"caUrls"'), 'twice'],
    ['services without a selector', config({ rekorTlogConfig: undefined }), 'not an object'],
    ['another selector', config({ rekorTlogConfig: { selector: 'SERVICE_SELECTOR_UNDEFINED' } }), 'none of ANY'],
    ['an exact count of none', config({ tsaConfig: { selector: 'EXACT' } }), '"count"'],
    ['a count of 0', config({ tsaConfig: { selector: 'EXACT', count: 0 } }), '"count"'],
    ['no URL', config({ tsaUrls: [service('tsa')] }), 'not a URL'],
    ['a file as service', config({ tsaUrls: [service('file:///etc/passwd')] }), 'not a URL'],
    ['a time that does not exist', config({ tsaUrls: [service('https://tsa.example.eu', { validFor: { start: 'soon' } })] }), 'not a time'],
    ['a version that is text', config({ tsaUrls: [service('https://tsa.example.eu', { majorApiVersion: '1' })] }), 'majorApiVersion'],
    ['a public log', config({ rekorTlogUrls: [service('https://log2025-1.rekor.sigstore.dev')] }), 'public Sigstore'],
    ['a public authority', config({ tsaUrls: [service('https://timestamp.sigstore.dev/api/v1/timestamp')] }), 'public Sigstore'],
    ['a public Fulcio', config({ caUrls: [service('https://fulcio.sigstore.dev')] }), 'public Sigstore'],
    ['a public provider of identities', config({ oidcUrls: [service('https://oauth2.sigstore.dev/auth')] }), 'public Sigstore'],
    ["GitHub's instance", config({ caUrls: [service('https://fulcio.githubapp.com')] }), 'public Sigstore'],
  ])('with %s is refused', (_name, value, why) => {
    expect(() => parse(value)).toThrow(code('SIGNING_CONFIG_INVALID', why));
  });
});

describe('the selection', () => {
  const of = (selector: object, ...services: object[]) => parse(config({ rekorTlogUrls: services, rekorTlogConfig: selector })).logs;
  const urls = (...args: Parameters<typeof selectServices>) => {
    const selected = selectServices(...args);
    return typeof selected === 'string' ? selected : [selected.count, ...selected.services.map(({ url }) => url.slice(8))];
  };
  const [a, b, c] = [
    service('https://a', { operator: 'A' }),
    service('https://b', { operator: 'B', validFor: { start: '2026-02-01T00:00:00Z' } }),
    service('https://c', { operator: 'C', majorApiVersion: 1 }),
  ];

  it('is of the highest version, the newest first, one of each operator', () => {
    expect(urls(of({ selector: 'ANY' }, a, b, c), [1, 2], NOW)).toEqual([1, 'b', 'a']);
    expect(urls(of({ selector: 'ALL' }, a, b, c), [1, 2], NOW)).toEqual([2, 'b', 'a']);
    expect(urls(of({ selector: 'ALL' }, a, b, c), [1], NOW)).toEqual([1, 'c']);
    expect(urls(of({ selector: 'EXACT', count: 2 }, a, b, c), [1, 2], NOW)).toEqual([2, 'b', 'a']);
    expect(urls(of({ selector: 'ALL' }, a, { ...b, operator: 'A' }), [1, 2], NOW)).toEqual([1, 'b']);
  });

  it('is of what is valid now', () => {
    const past = { ...b, validFor: { start: START, end: '2026-06-01T00:00:00Z' } };
    const coming = { ...a, validFor: { start: '2027-01-01T00:00:00Z' } };
    expect(urls(of({ selector: 'ANY' }, a, past), [2], NOW)).toEqual([1, 'a']);
    expect(urls(of({ selector: 'ANY' }, coming, past), [2], NOW)).toContain('0 usable services');
    expect(urls(of({ selector: 'ALL' }, coming, past), [2], NOW)).toContain('0 usable services');
  });

  it('is none where there are too few', () => {
    expect(urls(of({ selector: 'EXACT', count: 3 }, a, b, c), [1, 2], NOW)).toContain('2 usable services of different operators');
    expect(urls(of({ selector: 'ANY' }, { ...a, majorApiVersion: 3 }), [1, 2], NOW)).toContain('API version 1 or 2');
  });
});

describe('in the boundary', () => {
  const HOSTS = ['rekor.example.eu', 'tsa.example.eu'];
  async function boundaryWith({
    given = config(),
    root = {},
    hosts = HOSTS,
    more = '',
  }: {
    given?: object;
    root?: object;
    hosts?: string[];
    more?: string;
  }) {
    const folder = mkdtempSync(path.join(tmpdir(), 'signing-config-'));
    const region = newRegion();
    const signer = newSigner();
    const { logs, authorities } = region.trustIn();
    const known = trustedRootJson({
      logs: logs.map((log) => ({ ...log, url: 'https://rekor.example.eu/' })),
      authorities: authorities.map((authority) => ({ ...authority, url: 'https://tsa.example.eu/api/v1/timestamp' })),
    });
    writeFileSync(path.join(folder, 'signing_config.json'), JSON.stringify(given));
    writeFileSync(path.join(folder, 'trusted_root.json'), JSON.stringify({ ...known, ...root }));
    writeFileSync(path.join(folder, 'release.pub'), publicKeyPem(signer.publicKey));
    const text = `version: 1
preset: eusc
signing:
  keys: [{ name: release, public-key: release.pub }]
  signing-config: signing_config.json
  trusted-root: trusted_root.json
${more}hosts: ${JSON.stringify(hosts.map((host) => ({ host, purpose: 'signing' })))}
`;
    return { boundary: await parseBoundary(text, 'sovereign.yaml', folder), files: new Files(folder), folder, known };
  }

  it('gives the witnesses, each with its key of the trusted root, all of them required', async () => {
    const { boundary, files } = await boundaryWith({});
    expect(await witnessesOf(boundary, files, AT)).toMatchObject({
      logs: { services: [{ url: 'https://rekor.example.eu/', version: 2 }], count: 1, required: true },
      timestamps: { services: [{ url: 'https://tsa.example.eu/api/v1/timestamp' }], count: 1, required: true },
    });
    const trust = await trustFromBoundary(boundary, files);
    expect([trust.logs.length, trust.authorities.length]).toEqual([1, 1]);
    const none = { mediaType: config().mediaType };
    expect(await witnessesOf((await boundaryWith({ given: none })).boundary, (await boundaryWith({ given: none })).files, AT)).toEqual({});
  });

  it.each([
    ['a host that the boundary does not name', { hosts: ['rekor.example.eu'] }, 'SERVICE_OUTSIDE', 'tsa.example.eu'],
    ['a log without a key', { root: { tlogs: [] } }, 'SIGNING_CONFIG_INVALID', 'holds nothing that is valid now'],
    ['a public log in the root', { root: { tlogs: [{ baseUrl: 'https://rekor.sigstore.dev' }] } }, 'TRUST_INVALID', 'public Sigstore'],
    [
      'a public authority in the root',
      { root: { timestampAuthorities: [{ uri: 'https://timestamp.sigstore.dev', certChain: { certificates: [] } }] } },
      'TRUST_INVALID',
      'public Sigstore',
    ],
    [
      'services that are not valid yet',
      {
        given: config({
          tsaUrls: [service('https://tsa.example.eu', { majorApiVersion: 1, validFor: { start: '2030-01-01T00:00:00Z' } })],
        }),
      },
      'SIGNING_CONFIG_INVALID',
      '0 usable',
    ],
  ])('is refused with %s', async (_name, change, expected, why) => {
    const { boundary, files } = await boundaryWith(change);
    await expect(witnessesOf(boundary, files, AT)).rejects.toThrow(code(expected, why));
  });

  it.each([1, 2] as const)('tells a Rekor v%i from another under the same URL', async (version) => {
    const [one, two] = [newRegion(() => AT, 1), newRegion()].map((region) => region.trustIn().logs[0] as TrustedLog);
    const at = (log: TrustedLog | undefined) => ({ ...(log as TrustedLog), url: 'https://rekor.example.eu' });
    const { tlogs } = trustedRootJson({ logs: [at(two), at(one)], authorities: [] });
    const given = config({ rekorTlogUrls: [service('https://rekor.example.eu', { majorApiVersion: version })] });
    const { boundary, files } = await boundaryWith({ given, root: { tlogs } });
    const chosen = (await witnessesOf(boundary, files, AT)).logs?.services.map((log) => [log.version, publicKeyPem(log.publicKey)]);
    expect(chosen).toEqual([[version, publicKeyPem(at(version === 1 ? one : two).publicKey)]]);
  });

  it('goes with the Fulcio that it names, and with no other', async () => {
    const more = '  fulcio: { url: "https://fulcio.example.eu", chain: ca.pem }\n';
    const { boundary, files } = await boundaryWith({ more });
    await expect(witnessesOf(boundary, files, AT)).rejects.toThrow(code('SIGNING_CONFIG_INVALID', 'does not name the Fulcio'));
    const named = await boundaryWith({ more, given: config({ caUrls: [service('https://fulcio.example.eu', { majorApiVersion: 1 })] }) });
    expect(await witnessesOf(named.boundary, named.files, AT)).toHaveProperty('logs');
  });

  it.each([
    ['without a trusted root', (text: string) => text.replace(/ {2}trusted-root.*\n/, ''), 'needs "trusted-root"'],
    [
      'beside rekor',
      (text: string) => text.replace('hosts:', '  rekor: { url: "https://rekor.example.eu", public-key: a.pem }\nhosts:'),
      'give one of them',
    ],
  ])('is a mistake %s', async (_name, change, why) => {
    const text =
      'version: 1\npreset: eusc\nsigning:\n  signing-config: signing_config.json\n  trusted-root: trusted_root.json\nhosts: []\n';
    await expect(parseBoundary(change(text), 'sovereign.yaml', '/')).rejects.toMatchObject({ details: [expect.stringContaining(why)] });
  });
});

describe('a trusted root beside declared witnesses', () => {
  it('adds what the boundary trusted before, and must know the same service by the same key', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'trusted-root-'));
    const [now, before] = [newRegion().trustIn(), newRegion().trustIn()];
    const [log] = now.logs;
    if (!log) throw new TypeError('there is a log');
    const write = (logs: typeof now.logs) =>
      writeFileSync(path.join(folder, 'root.json'), JSON.stringify(trustedRootJson({ logs, authorities: [] })));
    writeFileSync(path.join(folder, 'log.pem'), publicKeyPem(log.publicKey));
    const boundary = await parseBoundary(
      `version: 1\npreset: eusc\nsigning:\n  rekor: { url: "https://rekor.example.eu", public-key: log.pem, version: 1 }\n  trusted-root: root.json\n`,
      'sovereign.yaml',
      folder,
    );
    const files = new Files(folder);
    const old = before.logs.map((other) => ({ ...other, url: 'https://rekor-2025.example.eu' }));
    write(old);
    expect((await trustFromBoundary(boundary, files)).logs).toMatchObject([
      { url: 'https://rekor.example.eu', version: 1 },
      { url: 'https://rekor-2025.example.eu' },
    ]);
    write([...old, { ...log, url: 'https://rekor.example.eu' }]);
    expect((await trustFromBoundary(boundary, files)).logs).toHaveLength(2);
    write(before.logs.map((other) => ({ ...other, url: 'https://rekor.example.eu' })));
    await expect(trustFromBoundary(boundary, files)).rejects.toThrow(code('TRUST_INVALID', 'by different keys'));
  });
});
