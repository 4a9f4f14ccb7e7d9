import { readFileSync, statSync } from 'node:fs';
import type { JobFacts } from '../context.ts';
import { filled } from '../json.ts';

export type Env = Readonly<Record<string, string | undefined>>;

const numberOf = (text: string | undefined): number | undefined => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined);

/** Forgejo and Gitea set a variable of their own beside all of GitHub's. */
const isForgejo = (env: Env): boolean => env.FORGEJO_ACTIONS === 'true' || env.GITEA_ACTIONS === 'true';

/** What GitHub, GHES, GHE.com or Forgejo say of the job: the variables that every step gets. */
export function githubFacts(env: Env): JobFacts {
  const product = isForgejo(env) ? 'forgejo' : 'github';
  return filled<JobFacts>({
    product,
    server: env.GITHUB_SERVER_URL,
    repository: env.GITHUB_REPOSITORY,
    repositoryId: env.GITHUB_REPOSITORY_ID,
    ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
    ref: env.GITHUB_REF,
    commit: env.GITHUB_SHA,
    event: env.GITHUB_EVENT_NAME,
    workflow: env.GITHUB_WORKFLOW_REF || env.GITHUB_WORKFLOW,
    job: env.GITHUB_JOB,
    runId: env.GITHUB_RUN_ID,
    runAttempt: env.GITHUB_RUN_ATTEMPT,
    runUrl: runUrl(env, product),
    actor: env.GITHUB_ACTOR,
    runner: env.RUNNER_NAME || env.RUNNER_ENVIRONMENT ? runner(env) : undefined,
    pullRequest: pullRequest(env),
  });
}

const runner = (env: Env): NonNullable<JobFacts['runner']> => ({
  ...(env.RUNNER_NAME && { name: env.RUNNER_NAME }),
  ...(env.RUNNER_ENVIRONMENT && { environment: env.RUNNER_ENVIRONMENT }),
});

/** Forgejo's pages count runs by repository, GitHub's by server. */
function runUrl(env: Env, product: 'github' | 'forgejo'): string | undefined {
  const run = product === 'forgejo' ? env.GITHUB_RUN_NUMBER : env.GITHUB_RUN_ID;
  if (!env.GITHUB_SERVER_URL || !env.GITHUB_REPOSITORY || !run) return undefined;
  const attempt = product === 'github' && env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
  return `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${run}${attempt}`;
}

const MAX_EVENT_BYTES = 32 * 1024 * 1024;

/** The number is in the ref, except for `pull_request_target`, whose ref is the base branch. */
function pullRequest(env: Env): number | undefined {
  const inRef = numberOf(env.GITHUB_REF?.match(/^refs\/pull\/(\d+)\//)?.[1]);
  if (inRef !== undefined || !env.GITHUB_EVENT_NAME?.startsWith('pull_request') || !env.GITHUB_EVENT_PATH) return inRef;
  try {
    if (statSync(env.GITHUB_EVENT_PATH).size > MAX_EVENT_BYTES) return undefined;
    const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')) as { pull_request?: { number?: unknown } } | null;
    const number = event?.pull_request?.number;
    return Number.isSafeInteger(number) ? (number as number) : undefined;
  } catch {
    return undefined;
  }
}

/** What GitLab says of the job: its predefined variables. */
export function gitlabFacts(env: Env): JobFacts {
  const ref = env.CI_MERGE_REQUEST_REF_PATH
    ? env.CI_MERGE_REQUEST_REF_PATH
    : env.CI_COMMIT_TAG
      ? `refs/tags/${env.CI_COMMIT_TAG}`
      : env.CI_COMMIT_BRANCH
        ? `refs/heads/${env.CI_COMMIT_BRANCH}`
        : undefined;
  return filled<JobFacts>({
    product: 'gitlab',
    server: env.CI_SERVER_URL,
    repository: env.CI_PROJECT_PATH,
    repositoryId: env.CI_PROJECT_ID,
    ownerId: env.CI_PROJECT_NAMESPACE_ID,
    ref,
    commit: env.CI_COMMIT_SHA,
    event: env.CI_PIPELINE_SOURCE,
    workflow: env.CI_CONFIG_PATH,
    job: env.CI_JOB_NAME,
    runId: env.CI_PIPELINE_ID,
    runUrl: env.CI_PIPELINE_URL,
    actor: env.GITLAB_USER_LOGIN,
    environment: env.CI_ENVIRONMENT_NAME,
    runner: env.CI_RUNNER_DESCRIPTION ? { name: env.CI_RUNNER_DESCRIPTION } : undefined,
    pullRequest: numberOf(env.CI_MERGE_REQUEST_IID),
  });
}
