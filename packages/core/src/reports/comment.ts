import type { GuardedFetch, JobFacts, StepReport } from '../context.ts';
import { errorTable, messageOf, SovereignError } from '../errors.ts';
import { VERSION } from '../version.ts';
import { toSummary } from './summary.ts';

export const commentError = errorTable({
  COMMENT_FAILED: { exit: 'failure', about: 'The pull-request comment could not be written.' },
});

/** The API takes 65,536 characters a comment. */
const MAX_CHARACTERS = 60_000;

/** A hidden line by which a later run finds the comment of this step. */
export const markerOf = (action: string): string => `<!-- sovereign-actions:${action} -->`;

/** The body of the sticky comment. Pure. */
export function commentBody(report: StepReport & { summary?: string }): string {
  const body = `${markerOf(report.action)}\n${toSummary(report)}`;
  if (body.length <= MAX_CHARACTERS) return body;
  const cut = body.slice(0, MAX_CHARACTERS);
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n… cut here; the whole list is in the job summary.\n`;
}

/**
 * Keeps one comment of this step on the pull request: updates the one that carries its marker, else makes it.
 * The API host must be in the boundary, since the findings leave for it.
 * @throws EGRESS_REFUSED, COMMENT_FAILED
 */
export async function writeComment(options: {
  facts: JobFacts;
  apiUrl: string;
  token: string;
  fetch: GuardedFetch;
  body: string;
  marker: string;
}): Promise<'created' | 'updated'> {
  const { facts, apiUrl, token, fetch, body, marker } = options;
  const [owner, repo] = facts.repository?.split('/') ?? [];
  if (!owner || !repo || facts.pullRequest === undefined) {
    throw commentError(
      'COMMENT_FAILED',
      'This job is not of a pull request.',
      'Set "comment" only in workflows that run on pull requests.',
    );
  }
  const issues = `${apiUrl.replace(/\/+$/, '')}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/issues`;
  const api = async (method: string, url: string, content?: object): Promise<Response> => {
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `token ${token}`,
        'user-agent': `sovereign-actions/${VERSION}`,
        ...(content && { 'content-type': 'application/json' }),
      },
      ...(content && { body: JSON.stringify(content) }),
      purpose: 'pull-request comment',
    });
    if (response.ok) return response;
    throw new Error(`${method} ${new URL(url).pathname} was answered with ${response.status}${reasonIn(await response.text())}`);
  };
  try {
    for (let page = 1, more = true; more; page += 1) {
      const response = await api('GET', `${issues}/${facts.pullRequest}/comments?per_page=100&page=${page}`);
      // Servers differ in how much they put on a page; which one is the last, all say in this header (RFC 8288).
      more = /;\s*rel="?next\b/.test(response.headers.get('link') ?? '');
      const mine = ((await response.json()) as { id: number; body?: string | null }[]).find(({ body: text }) => text?.startsWith(marker));
      if (!mine) continue;
      await api('PATCH', `${issues}/comments/${Number(mine.id)}`, { body });
      return 'updated';
    }
    await api('POST', `${issues}/${facts.pullRequest}/comments`, { body });
    return 'created';
  } catch (error) {
    if (error instanceof SovereignError) throw error;
    throw commentError(
      'COMMENT_FAILED',
      `The comment on pull request ${facts.pullRequest} was not written: ${messageOf(error)}`,
      'The job needs "permissions: pull-requests: write", and the API host under "hosts" in the boundary.',
      { cause: error },
    );
  }
}

/** What the API says of a refusal. */
function reasonIn(text: string): string {
  try {
    const { message } = Object(JSON.parse(text)) as { message?: unknown };
    return typeof message === 'string' ? `: ${message.slice(0, 300)}` : '';
  } catch {
    return '';
  }
}
