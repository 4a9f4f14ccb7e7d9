import { fieldsOf, filled, type JobFacts } from '@sovereign-actions/core';
import { encodedPath, type Fields, type HostApi, lineOf, mapAnswer, objectsOf, textOf, timeOf } from './api.ts';
import type {
  Answer,
  Approval,
  Change,
  Commit,
  Environment,
  EnvironmentDocument,
  EnvironmentRules,
  HostFile,
  Job,
  Ref,
  Review,
  Run,
} from './document.ts';
import { refMatches } from './ref-pattern.ts';

/** What a host was asked, without the head that is the same for all. */
export type Observed = Omit<EnvironmentDocument, 'schemaVersion' | 'type' | 'host' | 'api' | 'repository' | 'askedAt' | 'files'>;

/** The bytes of a file, and the git id that the host says they have. */
export interface FileBytes {
  bytes: Buffer;
  blob?: string;
}

/** A file that the host was asked for. */
export interface ObservedFile extends Omit<HostFile, 'content'> {
  content: Answer<FileBytes>;
}

const grant = (permission: string): string => `permissions: ${permission}: read`;
/** Deployments and rule sets that are looked at one by one. */
const MAX_ONE_BY_ONE = 30;

/** Rules that keep a commit from coming onto a branch or tag just so. What may not be deleted may still be moved. */
const PROTECTING = new Set([
  'update',
  'pull_request',
  'merge_queue',
  'required_status_checks',
  'required_deployments',
  'workflows',
  'code_scanning',
]);

/**
 * Asks GitHub about a run: github.com, GHE.com or GitHub Enterprise Server.
 * @see https://docs.github.com/en/rest?apiVersion=2022-11-28
 */
export async function observeGitHub(
  api: HostApi,
  facts: JobFacts,
  workflowCommit: string | undefined,
): Promise<{ observed: Observed; files: ObservedFile[] }> {
  const repository = facts.repository ?? '';
  const repo = `/repos/${repository}`;
  const runPath = `${repo}/actions/runs/${facts.runId}`;
  const attempt = `${runPath}/attempts/${facts.runAttempt ?? 1}`;
  const [runAnswer, jobs, approvals, commit, changes, ref] = await Promise.all([
    api.object(`${attempt}?exclude_pull_requests=true`, grant('actions')),
    api.list(`${attempt}/jobs`, grant('actions'), 'jobs'),
    api.list(`${runPath}/approvals`, grant('actions')),
    commitOf(api, repo, facts.commit),
    changesOf(api, repo, facts.commit),
    refOf(api, repo, facts.ref),
  ]);
  const run = mapAnswer(runAnswer, runOf);
  const commitId = 'known' in run ? run.known.commit : facts.commit;
  const [environments, files] = await Promise.all([
    environmentsOf(api, repo, facts, commitId),
    filesOf(api, repository, runAnswer, workflowCommit ?? commitId),
  ]);
  return {
    observed: {
      run,
      jobs: mapAnswer(jobs, (items) => ({ known: items.flatMap(jobOf) })),
      environments,
      approvals: mapAnswer(approvals, (items) => ({ known: items.flatMap(approvalsOf) })),
      ref,
      commit,
      changes,
    },
    files,
  };
}

/** An account that was removed has no name any more. */
const loginOf = (user: unknown): string => lineOf(fieldsOf(user).login) || 'ghost';

function runOf(run: Fields): Answer<Run> {
  return {
    known: filled<Run>({
      id: lineOf(run.id),
      attempt: lineOf(run.run_attempt),
      repository: lineOf(fieldsOf(run.repository).full_name),
      commit: lineOf(run.head_sha),
      event: lineOf(run.event),
      ref: lineOf(run.head_branch),
      startedBy: { known: [...new Set([run.actor, run.triggering_actor].map(loginOf))] },
      workflow: workflowPath(run),
    }),
  };
}

/** The path of the workflow file, without the ref that may follow it. */
const workflowPath = ({ path }: Fields): string => lineOf(path).replace(/@.*$/, '');

function jobOf(job: Fields): Job[] {
  const name = lineOf(job.runner_name);
  if (name === '') return [];
  const labels = (Array.isArray(job.labels) ? job.labels : []).map((label) => lineOf(label));
  const group = lineOf(job.runner_group_name);
  const selfHosted = labels.includes('self-hosted') ? true : group === 'GitHub Actions' ? false : undefined;
  return [{ name: lineOf(job.name), runner: filled<Job['runner']>({ name, group, labels, selfHosted }) }];
}

function approvalsOf(review: Fields): Approval[] {
  const { state } = review;
  if (state !== 'approved' && state !== 'rejected') return [];
  return objectsOf(review.environments).map(({ name }) =>
    filled<Approval>({ environment: lineOf(name), by: loginOf(review.user), state, at: undefined, comment: textOf(review.comment) }),
  );
}

async function commitOf(api: HostApi, repo: string, id: string | undefined): Promise<Answer<Commit>> {
  return mapAnswer(await api.object(`${repo}/commits/${id}`, grant('contents')), (commit) => {
    const { verified, reason } = fieldsOf(fieldsOf(commit.commit).verification);
    return {
      known: filled<Commit>({
        id: lineOf(commit.sha),
        verified: verified === true,
        reason: textOf(reason) || 'unknown',
        author: lineOf(fieldsOf(commit.author).login),
        committer: lineOf(fieldsOf(commit.committer).login),
      }),
    };
  });
}

const REVIEWS: Record<string, Review['state']> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'rejected',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
};

async function changesOf(api: HostApi, repo: string, commit: string | undefined): Promise<Answer<Change[]>> {
  const pulls = await api.list(`${repo}/commits/${commit}/pulls`, grant('pull-requests'));
  if ('unknown' in pulls) return pulls;
  const changes = pulls.known.map(async (pull): Promise<Change> => {
    const reviews = await api.list(`${repo}/pulls/${Number(pull.number)}/reviews`, grant('pull-requests'));
    return filled<Change>({
      number: Number(pull.number),
      author: loginOf(pull.user),
      base: lineOf(fieldsOf(pull.base).ref),
      merged: typeof pull.merged_at === 'string',
      head: lineOf(fieldsOf(pull.head).sha),
      headSince: undefined,
      merge: lineOf(pull.merge_commit_sha),
      demands: undefined,
      reviews: mapAnswer(reviews, (items) => ({
        known: items.flatMap(({ user, state, commit_id, submitted_at }) => {
          const known = REVIEWS[String(state)];
          return known === undefined
            ? []
            : filled<Review>({ by: loginOf(user), state: known, commit: lineOf(commit_id), at: timeOf(submitted_at) });
        }),
      })),
    });
  });
  return { known: await Promise.all(changes) };
}

async function refOf(api: HostApi, repo: string, ref: string | undefined): Promise<Answer<Ref>> {
  const branch = /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1];
  if (branch !== undefined) return branchOf(api, repo, branch);
  const tag = /^refs\/tags\/(.+)$/.exec(ref ?? '')?.[1];
  if (tag !== undefined) return tagOf(api, repo, `refs/tags/${tag}`);
  return { unknown: 'the run is of neither a branch nor a tag' };
}

async function branchOf(api: HostApi, repo: string, name: string): Promise<Answer<Ref>> {
  const [branch, rules] = await Promise.all([
    api.object(`${repo}/branches/${encodeURIComponent(name)}`, grant('contents')),
    api.list(`${repo}/rules/branches/${encodeURIComponent(name)}`, grant('contents')),
  ]);
  if ('unknown' in branch) return branch;
  if ('unknown' in rules) return rules;
  if (branch.known.name !== name) return { unknown: 'the host answered about another branch' };
  return { known: withRules(`refs/heads/${name}`, rules.known, branch.known.protected === true) };
}

function withRules(name: string, rules: readonly Fields[], flagged: boolean): Ref {
  const types = [...new Set(rules.map(({ type }) => lineOf(type)))].sort();
  const reviews = rules
    .filter(({ type }) => type === 'pull_request')
    .map(({ parameters }) => Number(fieldsOf(parameters).required_approving_review_count))
    .filter(Number.isSafeInteger);
  return filled<Ref>({
    name,
    // A new branch is nothing that was agreed on before it was made; a new tag is what is released.
    protected: flagged || types.some((type) => PROTECTING.has(type) || (type === 'creation' && name.startsWith('refs/tags/'))),
    rules: types,
    reviews: reviews.length > 0 ? Math.max(...reviews) : undefined,
    signatures: types.includes('required_signatures') || undefined,
  });
}

/** GitHub answers for a branch what applies to it, but for a tag only with all rule sets. */
async function tagOf(api: HostApi, repo: string, name: string): Promise<Answer<Ref>> {
  const sets = await api.list(`${repo}/rulesets?includes_parents=true&targets=tag`, grant('contents'));
  if ('unknown' in sets) return sets;
  const active = sets.known.filter(({ target, enforcement }) => (target ?? 'tag') === 'tag' && enforcement === 'active');
  if (active.length > MAX_ONE_BY_ONE) return { unknown: `there are ${active.length} rule sets for tags` };
  const rules: Fields[] = [];
  for (const set of await Promise.all(
    active.map(({ id }) => api.object(`${repo}/rulesets/${Number(id)}?includes_parents=true`, grant('contents'))),
  )) {
    if ('unknown' in set) return set;
    const { include, exclude } = fieldsOf(fieldsOf(set.known.conditions).ref_name);
    const [included, excluded] = [refMatches(include, name), refMatches(exclude, name)];
    if (included === undefined || excluded === undefined)
      return { unknown: `the rule set ${lineOf(set.known.name)} has a pattern of another kind` };
    if (included && !excluded) rules.push(...objectsOf(set.known.rules));
  }
  return { known: withRules(name, rules, false) };
}

/** The environments that jobs of this run use: a deployment's status has the address of its job. */
async function environmentsOf(api: HostApi, repo: string, { runId }: JobFacts, commit: string | undefined): Promise<Answer<Environment[]>> {
  const deployments = await api.list(`${repo}/deployments?sha=${commit}`, grant('deployments'));
  if ('unknown' in deployments) return deployments;
  if (deployments.known.length > MAX_ONE_BY_ONE) return { unknown: `the commit has ${deployments.known.length} deployments` };
  const names = new Map<string, string>();
  for (const { name, statuses } of await Promise.all(
    deployments.known.map(async ({ id, environment }) => ({
      name: lineOf(environment),
      statuses: await api.list(`${repo}/deployments/${Number(id)}/statuses`, grant('deployments')),
    })),
  )) {
    if ('unknown' in statuses) return statuses;
    const isOfRun = statuses.known.some(({ log_url, target_url }) =>
      [log_url, target_url].some((url) => typeof url === 'string' && `${url}/`.includes(`/actions/runs/${runId}/`)),
    );
    if (isOfRun) names.set(name.toLowerCase(), name);
  }
  const environments = [...names.values()].sort().map(async (name): Promise<Environment> => {
    const answer = await api.object(`${repo}/environments/${encodeURIComponent(name)}`, grant('actions'));
    return { name, rules: mapAnswer(answer, (known) => rulesOf(name, known)) };
  });
  return { known: await Promise.all(environments) };
}

function rulesOf(name: string, environment: Fields): Answer<EnvironmentRules> {
  if (lineOf(environment.name).toLowerCase() !== name.toLowerCase()) return { unknown: 'the host answered about another environment' };
  const rules = objectsOf(environment.protection_rules);
  const reviewers = rules.find(({ type }) => type === 'required_reviewers');
  const wait = rules.find(({ type }) => type === 'wait_timer')?.wait_timer;
  const policy = environment.deployment_branch_policy;
  const { protected_branches: onlyProtected } = fieldsOf(policy);
  return {
    known: filled<EnvironmentRules>({
      // One of them is enough.
      approvals: reviewers ? 1 : 0,
      approvers: objectsOf(reviewers?.reviewers).map(({ type, reviewer }) => {
        const { login, slug } = fieldsOf(reviewer);
        return `${lineOf(type).toLowerCase()}:${lineOf(login ?? slug)}`;
      }),
      selfApproval: typeof reviewers?.prevent_self_review === 'boolean' ? !reviewers.prevent_self_review : undefined,
      wait: Number.isSafeInteger(wait) ? Number(wait) : undefined,
      refs: policy === null ? 'any' : onlyProtected === true ? 'protected' : onlyProtected === false ? 'listed' : undefined,
    }),
  };
}

/** The workflow file of the run, and each workflow that it calls, at the commits that were run. */
async function filesOf(api: HostApi, repository: string, run: Answer<Fields>, commit: string | undefined): Promise<ObservedFile[]> {
  if ('unknown' in run || commit === undefined) return [];
  const own = { role: 'workflow' as const, path: workflowPath(run.known), repository, commit };
  const called = objectsOf(run.known.referenced_workflows).map(({ path, sha }) => {
    const [, from = '', file = ''] = /^([^/]+\/[^/]+)\/([^@]+)(?:@.*)?$/.exec(lineOf(path)) ?? [];
    return { role: 'reusable' as const, path: file || lineOf(path), repository: from, commit: lineOf(sha) };
  });
  return Promise.all([own, ...called].map(async (file) => ({ ...file, content: await contentOf(api, file) })));
}

async function contentOf(
  api: HostApi,
  { path, repository, commit }: Pick<HostFile, 'path' | 'repository' | 'commit'>,
): Promise<ObservedFile['content']> {
  const encoded = encodedPath(path);
  if (encoded === undefined || !isRepository(repository) || !/^[0-9a-f]{40,64}$/.test(commit)) return { unknown: 'it is not named' };
  const answer = await api.object(`/repos/${repository}/contents/${encoded}?ref=${commit}`, grant('contents'));
  return mapAnswer<Fields, FileBytes>(answer, ({ type, encoding, content, sha }) =>
    type === 'file' && encoding === 'base64' && typeof content === 'string'
      ? { known: filled<FileBytes>({ bytes: Buffer.from(content, 'base64'), blob: blobOf(sha) }) }
      : { unknown: 'the host gives no bytes of it' },
  );
}

export const blobOf = (id: unknown): string | undefined => (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(lineOf(id)) ? lineOf(id) : undefined);

export const isRepository = (name: string): boolean =>
  /^[\w.-]+\/[\w.-]+$/.test(name) && !name.split('/').some((part) => part === '.' || part === '..');
