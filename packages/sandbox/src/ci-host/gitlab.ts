import { createHash } from 'node:crypto';
import { type CiAnswers, CiHost } from './server.ts';
import { minute, STORY, type Story } from './story.ts';

/** The token of a job, and one with the scope read_api. */
export const GITLAB_JOB_TOKEN = 'glcbt-64_0123456789abcdefABCD';
export const GITLAB_TOKEN = 'glpat-0123456789abcdefABCD';

/** A GitLab that knows of one pipeline, in the shapes of its REST API v4. */
export function startGitLab(change: Partial<Story> = {}): Promise<CiHost> {
  const tokens = new Map([
    [GITLAB_JOB_TOKEN, new Set(['job'])],
    [GITLAB_TOKEN, new Set(['job', 'read_api'])],
  ]);
  const workflow = { ...STORY.workflow, path: '.gitlab-ci.yml' };
  return new CiHost('/api/v4', gitLabAnswers({ ...STORY, workflow, ...change }), tokens).start();
}

const HTML = 'https://gitlab.example.eu';

const userOf = (username: string) => ({
  id: username.length,
  username,
  public_email: `${username}@example.eu`,
  name: username,
  state: 'active',
  locked: false,
  avatar_url: null,
  web_url: `${HTML}/${username}`,
});

/** The answers of a story, by path below the API's address. What a job's token may read is what GitLab documents for it. */
export function gitLabAnswers(story: Story): CiAnswers {
  const { repository, run, commit, ref, event, startedBy, environment, change, runner, workflow } = story;
  const short = ref.replace(/^refs\/(?:heads|tags)\//, '');
  const isTag = ref.startsWith('refs/tags/');
  const project = '/projects/42';
  const answers: CiAnswers = new Map();
  const on = (path: string, needs: 'job' | 'read_api', body: unknown, headers?: Record<string, string>) =>
    void answers.set(path, { needs, body, ...(headers && { headers }) });
  const pipeline = {
    id: Number(run),
    iid: 7,
    project_id: 42,
    sha: commit,
    ref: short,
    status: 'running',
    source: event,
    created_at: minute(0),
    updated_at: minute(3),
    web_url: `${HTML}/${repository}/-/pipelines/${run}`,
  };
  const commitOf = {
    id: commit,
    short_id: commit.slice(0, 8),
    created_at: minute(-5),
    parent_ids: ['ba'.repeat(20)],
    title: 'Release 1.2',
    message: 'Release 1.2\n',
    author_name: 'Anna Muster',
    author_email: 'anna.muster@example.eu',
    authored_date: minute(-5),
    committer_name: 'Anna Muster',
    committer_email: 'anna.muster@example.eu',
    committed_date: minute(-5),
    trailers: {},
    extended_trailers: {},
    web_url: `${HTML}/${repository}/-/commit/${commit}`,
  };
  const job = {
    id: 9,
    status: 'running',
    stage: 'release',
    name: 'release',
    ref: short,
    tag: isTag,
    coverage: null,
    allow_failure: false,
    created_at: minute(0),
    started_at: minute(3),
    finished_at: null,
    erased_at: null,
    duration: 12,
    queued_duration: 2,
    user: userOf(startedBy),
    commit: commitOf,
    pipeline,
    web_url: `${HTML}/${repository}/-/jobs/9`,
    project: { ci_job_token_scope_enabled: false },
    artifacts: [],
    runner: {
      id: 3,
      description: runner.name,
      ip_address: '192.0.2.17',
      active: true,
      paused: false,
      is_shared: !runner.selfHosted,
      runner_type: runner.selfHosted ? 'project_type' : 'instance_type',
      name: 'gitlab-runner',
      online: true,
      status: 'online',
    },
    runner_manager: null,
    artifacts_expire_at: null,
    archived: false,
    tag_list: ['eu-sovereign'],
  };
  on('/job', 'job', job);
  on(`${project}/pipelines/${run}`, 'read_api', {
    ...pipeline,
    before_sha: '0'.repeat(40),
    tag: isTag,
    yaml_errors: null,
    user: userOf(startedBy),
  });

  const deployment = {
    id: 41,
    iid: 1,
    ref: short,
    sha: commit,
    created_at: minute(1),
    updated_at: minute(3),
    user: userOf(startedBy),
    environment: { id: 9, name: environment?.name, slug: environment?.name, external_url: null },
    deployable: job,
    status: 'running',
  };
  const approvals = (environment?.given ?? []).map(({ by, state, comment }, index) => ({
    user: userOf(by),
    status: state,
    created_at: minute(2 + index),
    comment,
  }));
  on(`${project}/deployments`, 'job', environment ? [deployment] : []);
  on(`${project}/deployments/41`, 'job', {
    ...deployment,
    pending_approval_count: 0,
    approvals: [],
    approval_summary: {
      rules:
        environment && environment.approvals > 0
          ? [
              {
                user_id: null,
                group_id: 134,
                access_level: null,
                access_level_description: 'release-managers',
                required_approvals: environment.approvals,
                deployment_approvals: approvals,
              },
            ]
          : [],
    },
  });
  on(`${project}/protected_environments`, 'read_api', []);

  const listed = { name: short, protected: story.protected, commit: commitOf };
  on(`${project}/repository/${isTag ? 'tags' : 'branches'}`, 'job', [
    { ...listed, name: `${short}-2`, protected: false },
    { ...listed, web_url: `${HTML}/${repository}/-/tree/${short}` },
  ]);
  const levels = [{ id: 1, access_level: 40, access_level_description: 'Maintainers', user_id: null, group_id: null }];
  if (story.protected)
    on(
      `${project}/protected_${isTag ? 'tags' : 'branches'}/${short}`,
      'read_api',
      isTag
        ? { name: short, create_access_levels: levels }
        : {
            id: 1,
            name: short,
            push_access_levels: [{ id: 1, access_level: 0, access_level_description: 'No one' }],
            merge_access_levels: levels,
            unprotect_access_levels: [],
            allow_force_push: false,
            code_owner_approval_required: false,
            inherited: false,
          },
    );
  on(`${project}/repository/commits/${commit}`, 'job', {
    ...commitOf,
    stats: { additions: 1, deletions: 0, total: 1 },
    status: 'running',
    project_id: 42,
  });
  if (story.signed)
    on(`${project}/repository/commits/${commit}/signature`, 'read_api', {
      signature_type: 'SSH',
      verification_status: 'verified',
      key: { id: 11, title: 'Key', created_at: minute(-9000), expires_at: null, key: 'ssh-ed25519 AAAA', usage_type: 'auth_and_signing' },
      commit_source: 'gitaly',
    });
  on(
    `${project}/repository/commits/${commit}/merge_requests`,
    'job',
    change
      ? [
          {
            id: 84,
            iid: change.number,
            project_id: 42,
            title: 'Release 1.2',
            description: 'Ask anna.muster@example.eu.',
            state: 'merged',
            created_at: minute(-60),
            updated_at: minute(-5),
            merged_at: minute(-5),
            target_branch: short,
            source_branch: 'release-1.2',
            author: userOf(change.author),
            merge_user: userOf('carla'),
            sha: change.head,
            merge_commit_sha: commit,
            squash_commit_sha: null,
            draft: false,
          },
        ]
      : [],
  );
  if (change) {
    on(`${project}/merge_requests/${change.number}/versions`, 'read_api', [
      {
        id: 110,
        head_commit_sha: change.head,
        base_commit_sha: 'ba'.repeat(20),
        start_commit_sha: 'ba'.repeat(20),
        created_at: minute(-20),
        state: 'collected',
      },
    ]);
    on(`${project}/merge_requests/${change.number}/approvals`, 'read_api', {
      id: 84,
      iid: change.number,
      project_id: 42,
      title: 'Release 1.2',
      state: 'merged',
      merge_status: 'can_be_merged',
      approved: true,
      approvals_required: 1,
      approvals_left: 0,
      approved_by: change.reviews
        .filter(({ state }) => state === 'approved')
        .map(({ by, commit: of }) => ({ user: userOf(by), approved_at: minute(of === change.head ? -10 : -30) })),
    });
  }
  const blob = createHash('sha1')
    .update(`blob ${Buffer.byteLength(workflow.text)}\0${workflow.text}`)
    .digest('hex');
  on(`${project}/repository/files/${workflow.path}/raw`, 'job', Buffer.from(workflow.text), { 'x-gitlab-blob-id': blob });
  return answers;
}
