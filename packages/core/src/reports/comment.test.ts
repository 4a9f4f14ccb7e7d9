import { describe, expect, it } from 'vitest';
import type { GuardedFetch } from '../context.ts';
import { finding } from '../finding.ts';
import { commentBody, markerOf, writeComment } from './comment.ts';

const rule = { id: 'test/leak', title: 'Leak', severity: 'error', why: 'It matters.', fix: 'Keep it.' } as const;
const facts = { product: 'github', repository: 'acme/shop', pullRequest: 7 } as const;
const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });

/** A pull request's comments behind the REST API, one comment a page. */
function api(comments: { id: number; body: string }[]) {
  const calls: string[] = [];
  const fetch: GuardedFetch = async (url, init = {}) => {
    const { pathname, searchParams, origin } = new URL(url);
    calls.push(`${init.method} ${origin}${pathname}`);
    expect(init.headers?.authorization).toBe('token t0ken');
    if (init.method === 'GET') {
      const page = Number(searchParams.get('page') ?? 1);
      const response = json(comments.slice(page - 1, page));
      if (page < comments.length) response.headers.set('link', `<${origin}${pathname}?per_page=100&page=${page + 1}>; rel="next"`);
      return response;
    }
    const { body } = JSON.parse(String(init.body)) as { body: string };
    const id = Number(pathname.split('/').at(-1));
    if (init.method === 'PATCH')
      comments.splice(
        comments.findIndex((comment) => comment.id === id),
        1,
        { id, body },
      );
    else comments.push({ id: 100 + comments.length, body });
    return json({ id }, init.method === 'POST' ? 201 : 200);
  };
  return { fetch, calls, comments };
}

describe('pull-request comment', () => {
  const marker = markerOf('residency-assert');
  const write = (server: ReturnType<typeof api>, body: string) =>
    writeComment({ facts, apiUrl: 'https://ghes.example.eu/api/v3', token: 't0ken', fetch: server.fetch, body, marker });

  it('makes one comment and then updates it in place, beyond the first page', async () => {
    const server = api([
      { id: 1, body: 'someone else' },
      { id: 2, body: `quoting ${marker}` },
    ]);
    expect(await write(server, `${marker}\nfirst`)).toBe('created');
    expect(await write(server, `${marker}\nsecond`)).toBe('updated');
    expect(server.comments.map(({ body }) => body)).toEqual(['someone else', `quoting ${marker}`, `${marker}\nsecond`]);
    expect(server.calls.every((call) => call.includes('https://ghes.example.eu/api/v3/repos/acme/shop/issues/'))).toBe(true);
  });

  it('says what is missing when the API refuses, and never shows the token', async () => {
    const fetch: GuardedFetch = async () => json({ message: 'Resource not accessible by integration' }, 403);
    const error = await writeComment({ facts, apiUrl: 'https://api.example.eu', token: 't0ken', fetch, body: 'x', marker }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: 'COMMENT_FAILED', fix: expect.stringContaining('pull-requests: write') });
    expect(String(error)).not.toContain('t0ken');
  });

  it('needs a pull request', async () => {
    await expect(
      writeComment({
        facts: { product: 'github' },
        apiUrl: 'https://api.example.eu',
        token: 'x',
        fetch: async () => json({}),
        body: '',
        marker,
      }),
    ).rejects.toMatchObject({ code: 'COMMENT_FAILED' });
  });

  it('stays within the size that the API takes', () => {
    const findings = Array.from({ length: 5000 }, (_, index) => finding(rule, { message: 'm'.repeat(80), key: String(index) }));
    const body = commentBody({ action: 'residency-assert', title: 'Residency', rules: [rule], findings, failing: findings });
    expect(body.length).toBeLessThan(65_536);
    expect(body.startsWith(marker)).toBe(true);
    expect(body).toContain('cut here');
  });
});
