import type { GuardedFetch, JobFacts, StepReport } from '../context.ts';
import { errorTable, messageOf } from '../errors.ts';
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
  const { getOctokit } = await import('@actions/github');
  const guarded = (url: string, init: { method?: string; headers?: Record<string, string>; body?: string }) =>
    fetch(url, { ...init, purpose: 'pull-request comment' });
  const octokit = getOctokit(token, {
    baseUrl: apiUrl,
    request: { fetch: guarded },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  const issue = { owner, repo, issue_number: facts.pullRequest };
  try {
    for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 })) {
      const mine = data.find((comment) => comment.body?.startsWith(marker));
      if (!mine) continue;
      await octokit.rest.issues.updateComment({ owner, repo, comment_id: mine.id, body });
      return 'updated';
    }
    await octokit.rest.issues.createComment({ ...issue, body });
    return 'created';
  } catch (error) {
    if (error instanceof Error && error.cause instanceof Error && 'code' in error.cause) throw error.cause;
    throw commentError(
      'COMMENT_FAILED',
      `The comment on pull request ${facts.pullRequest} was not written: ${messageOf(error)}`,
      'The job needs "permissions: pull-requests: write", and the API host under "hosts" in the boundary.',
      { cause: error },
    );
  }
}

const ignore = () => undefined;
