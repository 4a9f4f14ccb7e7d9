import { Readable } from 'node:stream';
import { buffer as streamed } from 'node:stream/consumers';
import { describe, expect, it, test } from 'vitest';
import type { WireResponse } from './exchange.ts';
import { responseOf } from './response.ts';

const wire = (body: string | Uint8Array, { status = 200, headers = [] }: Partial<Pick<WireResponse, 'status' | 'headers'>> = {}) => ({
  status,
  statusText: 'Said So',
  headers: [['content-type', 'application/json'], ...headers] as [string, string][],
  body: Readable.from(body.length === 0 ? [] : [Buffer.from(body).subarray(0, 3), Buffer.from(body).subarray(3)], { objectMode: false }),
});
const answer = (...parameters: Parameters<typeof wire>) => responseOf(wire(...parameters), 'GET');

describe('an answer is what a Response of Node would be', () => {
  const TEXT = '\uFEFF{"é":"\u{1f512}"}';
  const bytes = Buffer.from(TEXT);
  const peer = () => new Response(bytes, { status: 201, statusText: 'Said So', headers: { 'content-type': 'application/json' } });
  const ours = () => answer(bytes, { status: 201 });

  it.each<[string, (response: Response) => unknown]>([
    ['text', (response) => response.text()],
    ['json', (response) => response.json()],
    ['arrayBuffer', (response) => response.arrayBuffer()],
    ['bytes', async (response) => Buffer.from(await response.arrayBuffer()).toString('hex')],
    ['blob', async (response) => (await response.blob()).size],
    ['body', async (response) => (await streamed(response.body as ReadableStream)).toString()],
    ['clone', async (response) => [await response.clone().text(), await response.text()]],
    ['headers, then text', async (response) => [response.headers.get('Content-Type'), await response.text()]],
    ['text, then headers', async (response) => [await response.text(), response.headers.get('Content-Type'), response.bodyUsed]],
    ['headers one by one', ({ headers }) => [headers.has('CONTENT-TYPE'), headers.get('absent'), headers.has('absent')]],
    ['all headers', ({ headers }) => [...headers.entries()]],
    ['headers after all of them', ({ headers }) => [[...headers.keys()].length, headers.get('content-type')]],
    ['a reader', async ({ body }) => (await body?.getReader().read())?.done],
    [
      'body that is left half read',
      async (response) => {
        for await (const _ of response.body as ReadableStream) break;
        return [response.bodyUsed, await response.text().catch(({ name }: Error) => name)];
      },
    ],
    ['status', ({ ok, status, statusText, redirected, type, bodyUsed }) => [ok, status, statusText, redirected, type, bodyUsed]],
    ['text after text', async (response) => [await response.text(), await response.text().catch(({ name }: Error) => name)]],
    ['text after body', async (response) => [await response.body?.cancel(), await response.text().catch(({ name }: Error) => name)]],
  ])('%s', async (_, of) => {
    expect(await of(ours())).toEqual(await of(peer()));
  });
});

test.each([
  [200, true],
  [299, true],
  [300, false],
  [404, false],
])('status %i is ok: %s', (status, ok) => {
  expect(answer('x', { status }).ok).toBe(ok);
});

test('answers without a body: 204, 304, and whatever a HEAD gets', async () => {
  for (const response of [answer('', { status: 204 }), answer('', { status: 304 }), responseOf(wire('x'), 'head')]) {
    expect(await response.text()).toBe('');
  }
  expect(answer('', { status: 204 }).body).toBeNull();
});

test('headers that came more than once are all there', () => {
  const response = answer('x', {
    headers: [
      ['link', '<a>'],
      ['link', '<b>'],
    ],
  });
  expect(response.headers.get('link')).toBe('<a>, <b>');
});

test('a body that breaks off is an error, not a short text', async () => {
  const body = Readable.from(
    (async function* () {
      yield Buffer.from('half');
      throw new Error('broke off');
    })(),
    { objectMode: false },
  );
  await expect(responseOf({ ...wire(''), body }, 'GET').text()).rejects.toThrow('broke off');
});

test.each([0, 99, 101, 600, 999])('the impossible status %i is refused', (status) => {
  expect(() => answer('x', { status })).toThrow('impossible status');
});
