import { fieldsOf, filled, type JobFacts } from '@sovereign-actions/core';
import { encodedPath, type Fields, type HostApi, lineOf, mapAnswer, objectsOf, textOf, timeOf } from './api.ts';
import type { Answer, Approval, Change, Commit, Environment, EnvironmentRules, Job, Ref, Review, Run } from './document.ts';
import { blobOf, type FileBytes, type Observed, type ObservedFile } from './github.ts';

/** What a job token may not read. */
const READ_API = 'a token with the scope read_api, in the variable SOVEREIGN_TOKEN';
const JOB_TOKEN = 'a role in the project for who started the job';
/** The instance of GitLab whose own runners are GitLab's. */
const GITLAB_COM = 'https://gitlab.com';

/** The APIs of GitLab, by who asks. */
export interface GitLabApis {
  /** With the token of the job. */
  job: HostApi;
  /** With a token that may read more; the same as `job` where none was given. */
  full: HostApi;
}

/**
 * Asks GitLab about a pipeline. What the job's token may read is asked with it.
 * @see https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access
 */
export async function observeGitLab(
  { job: asJob, full }: GitLabApis,
  facts: JobFacts,
): Promise<{ observed: Observed; files: ObservedFile[] }> {
  const project = `/projects/${encodeURIComponent(facts.repositoryId ?? facts.repository ?? '')}`;
  const job = await asJob.object('/job', JOB_TOKEN);
  const pipelineId = 'known' in job ? lineOf(fieldsOf(job.known.pipeline).id) : (facts.runId ?? '');
  const [pipeline, deployment, ref, commit, changes, content] = await Promise.all([
    full.object(`${project}/pipelines/${encodeURIComponent(pipelineId)}`, READ_API),
    deploymentOf(asJob, project, facts.environment, job),
    refOf(asJob, full, project, facts.ref),
    commitOf(asJob, full, project, facts.commit),
    changesOf(asJob, full, project, facts.commit),
    contentOf(asJob, project, facts),
  ]);
  const run = mapAnswer(job, (fields) => runOf(fields, facts, pipeline));
  return {
    observed: {
      run,
      jobs: mapAnswer(job, (fields) => ({ known: jobsOf(fields, facts) })),
      environments: await environmentsOf(full, project, facts.environment, deployment),
      approvals: mapAnswer(deployment, (fields) => ({ known: approvalsOf(fields, facts.environment ?? '') })),
      ref,
      commit,
      changes,
    },
    files: [content],
  };
}

const userOf = (user: unknown): string => lineOf(fieldsOf(user).username) || 'ghost';

function runOf(job: Fields, facts: JobFacts, pipeline: Answer<Fields>): Answer<Run> {
  const known = fieldsOf(job.pipeline);
  const startedBy = mapAnswer(pipeline, ({ user }) => ({ known: [...new Set([userOf(user), userOf(job.user)])] }));
  return {
    known: filled<Run>({
      id: lineOf(known.id),
      attempt: undefined,
      // The project that was asked: an answer names it by its number alone.
      repository: facts.repository ?? '',
      commit: lineOf(known.sha),
      event: lineOf(known.source) || 'unknown',
      ref: lineOf(known.ref),
      startedBy,
      workflow: facts.workflow ?? '.gitlab-ci.yml',
    }),
  };
}

function jobsOf(job: Fields, { server }: JobFacts): Job[] {
  const runner = fieldsOf(job.runner);
  const name = lineOf(runner.description);
  if (name === '') return [];
  const type = lineOf(runner.runner_type);
  const labels = (Array.isArray(job.tag_list) ? job.tag_list : []).map((label) => lineOf(label));
  // Whose the runners of an instance are, only those who run the instance know.
  const selfHosted = type === 'instance_type' ? (server === GITLAB_COM ? false : undefined) : type === '' ? undefined : true;
  return [
    { name: lineOf(job.name), startedBy: userOf(job.user), runner: filled<Job['runner']>({ name, group: type, labels, selfHosted }) },
  ];
}

const NO_ENVIRONMENT = { unknown: 'the job has no environment, and other jobs of the pipeline are not looked at' };

/** The deployment of this job to its environment: one of the last, since it runs. */
async function deploymentOf(api: HostApi, project: string, environment: string | undefined, job: Answer<Fields>): Promise<Answer<Fields>> {
  if (environment === undefined) return NO_ENVIRONMENT;
  if ('unknown' in job) return job;
  const path = `${project}/deployments?environment=${encodeURIComponent(environment)}&order_by=id&sort=desc`;
  const last = await api.page(path, JOB_TOKEN);
  if ('unknown' in last) return last;
  const mine = last.known.items.find(({ deployable }) => lineOf(fieldsOf(deployable).id) === lineOf(job.known.id));
  return mine
    ? api.object(`${project}/deployments/${Number(mine.id)}`, JOB_TOKEN)
    : { unknown: `there is no deployment of this job to ${lineOf(environment)}` };
}

/** Approvals of either setting: one count for all, or several rules. */
function approvalsOf(deployment: Fields, environment: string): Approval[] {
  const ofRules = objectsOf(fieldsOf(deployment.approval_summary).rules).flatMap((rule) => objectsOf(rule.deployment_approvals));
  const found = [...objectsOf(deployment.approvals), ...ofRules].flatMap(({ user, status, created_at, comment }) =>
    status === 'approved' || status === 'rejected'
      ? [filled<Approval>({ environment, by: userOf(user), state: status, at: timeOf(created_at), comment: textOf(comment) })]
      : [],
  );
  return [...new Map(found.map((approval) => [JSON.stringify(approval), approval])).values()];
}

/** The environment of this job. Its deployment says what was demanded, by the project or its group, where it has such rules. */
async function environmentsOf(
  api: HostApi,
  project: string,
  name: string | undefined,
  deployment: Answer<Fields>,
): Promise<Answer<Environment[]>> {
  if (name === undefined) return NO_ENVIRONMENT;
  const { approval_summary, pending_approval_count: pending, approvals } = 'known' in deployment ? deployment.known : {};
  const rules = objectsOf(fieldsOf(approval_summary).rules);
  if (rules.length > 0) return { known: [{ name: lineOf(name), rules: { known: demandsOf(rules, 0) } }] };
  const all = await api.list(`${project}/protected_environments`, READ_API);
  const found = 'known' in all ? all.known.find((one) => one.name === name) : undefined;
  const counted = Number.isSafeInteger(pending) ? Number(pending) + objectsOf(approvals).length : undefined;
  const known = found
    ? demandsOf(objectsOf(found.approval_rules), Number(found.required_approval_count ?? 0))
    : counted !== undefined && demandsOf([], counted);
  const unknown = 'unknown' in all ? all : { unknown: `the project does not protect ${lineOf(name)}, and its group is not asked` };
  return { known: [{ name: lineOf(name), rules: known ? { known } : unknown }] };
}

function demandsOf(rules: readonly Fields[], single: number): EnvironmentRules {
  const counts = rules.map(({ required_approvals }) => Number(required_approvals)).filter(Number.isSafeInteger);
  return {
    approvals: Math.max(
      single || 0,
      counts.reduce((sum, count) => sum + count, 0),
    ),
    approvers: rules.map((rule) => textOf(rule.access_level_description)).filter(Boolean),
  };
}

/** A branch or tag, found in the list: a job's token may not read a single one, nor the rules in full. */
async function refOf(asJob: HostApi, full: HostApi, project: string, ref: string | undefined): Promise<Answer<Ref>> {
  const [, kind, name = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref ?? '') ?? [];
  if (kind === undefined) return { unknown: 'the pipeline is of neither a branch nor a tag' };
  const [list, rules] = kind === 'heads' ? ['branches', 'protected_branches'] : ['tags', 'protected_tags'];
  const [all, protection] = await Promise.all([
    // What has the very name comes first.
    asJob.page(`${project}/repository/${list}?search=${encodeURIComponent(name)}`, JOB_TOKEN),
    full.object(`${project}/${rules}/${encodeURIComponent(name)}`, READ_API),
  ]);
  return mapAnswer<{ items: Fields[] }, Ref>(all, ({ items }) => {
    const found = items.find((item) => item.name === name);
    if (!found) return { unknown: `there is no ${lineOf(name)} any more` };
    return {
      known: {
        name: `refs/${kind}/${lineOf(name)}`,
        protected: found.protected === true,
        rules: 'known' in protection ? rulesOfRef(protection.known) : [],
      },
    };
  });
}

function rulesOfRef(rules: Fields): string[] {
  const levels = (['push', 'merge', 'create'] as const).flatMap((what) => {
    const who = objectsOf(rules[`${what}_access_levels`]).map((level) => textOf(level.access_level_description));
    return who.length > 0 ? [`${what}: ${who.join(', ')}`] : [];
  });
  return [...levels, ...(rules.allow_force_push === false ? ['no force push'] : [])];
}

async function commitOf(asJob: HostApi, full: HostApi, project: string, id: string | undefined): Promise<Answer<Commit>> {
  const path = `${project}/repository/commits/${id}`;
  const [commit, signature] = await Promise.all([asJob.object(path, JOB_TOKEN), full.object(`${path}/signature`, READ_API)]);
  return mapAnswer(commit, (known) => {
    // A commit that is there and has no signature is answered with 404 as well.
    if ('unknown' in signature && !(full !== asJob && signature.unknown.startsWith('404'))) return signature;
    const status = 'known' in signature ? textOf(signature.known.verification_status) : 'unsigned';
    return {
      known: { id: lineOf(known.id), verified: status === 'verified' || status === 'verified_system', reason: status || 'unknown' },
    };
  });
}

async function changesOf(asJob: HostApi, full: HostApi, project: string, commit: string | undefined): Promise<Answer<Change[]>> {
  const requests = await asJob.list(`${project}/repository/commits/${commit}/merge_requests`, JOB_TOKEN);
  if ('unknown' in requests) return requests;
  const changes = requests.known.map(async (request): Promise<Change> => {
    const path = `${project}/merge_requests/${Number(request.iid)}`;
    const [approvals, versions] = await Promise.all([full.object(`${path}/approvals`, READ_API), full.list(`${path}/versions`, READ_API)]);
    const head = lineOf(request.sha);
    const version = 'known' in versions ? versions.known.find(({ head_commit_sha }) => head_commit_sha === head) : undefined;
    return filled<Change>({
      number: Number(request.iid),
      author: userOf(request.author),
      base: lineOf(request.target_branch),
      merged: request.state === 'merged',
      head,
      headSince: timeOf(version?.created_at),
      merge: lineOf(request.merge_commit_sha ?? request.squash_commit_sha),
      demands: 'known' in approvals ? (approvals.known.approvals_required as number | undefined) : undefined,
      reviews: mapAnswer(approvals, ({ approved_by }) => ({
        known: objectsOf(approved_by).map(({ user, approved_at }) =>
          filled<Review>({ by: userOf(user), state: 'approved', commit: undefined, at: timeOf(approved_at) }),
        ),
      })),
    });
  });
  return { known: await Promise.all(changes) };
}

/** The CI configuration at the commit, where it is a file of this project. */
async function contentOf(api: HostApi, project: string, { workflow, repository, commit }: JobFacts): Promise<ObservedFile> {
  const path = workflow ?? '.gitlab-ci.yml';
  const file = { role: 'workflow' as const, path, repository: repository ?? '', commit: commit ?? '' };
  const encoded = encodedPath(path);
  if (encoded === undefined || /[@:]/.test(path) || !/^[0-9a-f]{40,64}$/.test(file.commit))
    return { ...file, content: { unknown: 'the configuration is not a file of this project' } };
  const answer = await api.bytes(`${project}/repository/files/${encodeURIComponent(path)}/raw?ref=${file.commit}`, JOB_TOKEN);
  const content = mapAnswer(answer, ({ bytes, header }) => ({
    known: filled<FileBytes>({ bytes, blob: blobOf(header('x-gitlab-blob-id')) }),
  }));
  return { ...file, content };
}
