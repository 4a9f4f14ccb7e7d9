import { createHash } from 'node:crypto';
import { API, gitHubUser, HTML, minimalRepository, pullRequest, urls } from './github-shapes.ts';
import { type CiAnswers, CiHost } from './server.ts';
import { minute, STORY, type Story } from './story.ts';

/** What the token of a job must be allowed to for all that is asked of GitHub. */
export const GITHUB_RIGHTS = ['actions', 'contents', 'deployments', 'pull-requests'] as const;
export const GITHUB_TOKEN = 'ghs_0123456789abcdefABCDEF0123456789abcd';

/** A GitHub Enterprise Server that knows of one run, in the shapes of the REST API of 2022-11-28. */
export function startGitHub(change: Partial<Story> = {}): Promise<CiHost> {
  const tokens = new Map([[GITHUB_TOKEN, new Set<string>(GITHUB_RIGHTS)]]);
  return new CiHost('/api/v3', gitHubAnswers({ ...STORY, ...change }), tokens).start();
}

/** The answers of a story, by path below the API's address. */
export function gitHubAnswers(story: Story): CiAnswers {
  const { repository, run, commit, ref, event, startedBy, environment, change, runner, workflow } = story;
  const repo = `/repos/${repository}`;
  const api = `${API}${repo}`;
  const html = `${HTML}/${repository}`;
  const runUrl = `${api}/actions/runs/${run}`;
  const short = ref.replace(/^refs\/(?:heads|tags)\//, '');
  const blob = (text: string) =>
    createHash('sha1')
      .update(`blob ${Buffer.byteLength(text)}\0${text}`)
      .digest('hex');
  const answers: CiAnswers = new Map();
  const on = (path: string, needs: string, body: unknown) => void answers.set(`${repo}${path}`, { needs, body });

  on(`/actions/runs/${run}/attempts/1`, 'actions', {
    id: Number(run),
    name: 'release',
    node_id: 'WFR_1',
    check_suite_id: 42,
    check_suite_node_id: 'CS_42',
    head_branch: short,
    head_sha: commit,
    path: workflow.path,
    display_title: 'Release',
    run_number: 7,
    run_attempt: 1,
    event,
    status: 'in_progress',
    conclusion: null,
    workflow_id: 159038,
    url: runUrl,
    html_url: `${html}/actions/runs/${run}`,
    pull_requests: [],
    created_at: minute(0),
    updated_at: minute(9),
    actor: gitHubUser(startedBy),
    triggering_actor: gitHubUser(startedBy),
    run_started_at: minute(0),
    ...urls(runUrl, 'jobs_url logs_url artifacts_url cancel_url rerun_url'),
    check_suite_url: `${api}/check-suites/42`,
    workflow_url: `${api}/actions/workflows/159038`,
    previous_attempt_url: null,
    head_commit: {
      id: commit,
      tree_id: 'ab'.repeat(20),
      message: 'Release 1.2',
      timestamp: minute(-5),
      author: { name: 'Anna Muster', email: 'anna.muster@example.eu' },
      committer: { name: 'GitHub', email: 'noreply@github.example.eu' },
    },
    repository: minimalRepository(repository),
    head_repository: minimalRepository(repository),
    referenced_workflows: [],
  });
  on(`/actions/runs/${run}/attempts/1/jobs`, 'actions', {
    total_count: 1,
    jobs: [
      {
        id: 1,
        run_id: Number(run),
        run_url: runUrl,
        run_attempt: 1,
        node_id: 'CR_1',
        head_sha: commit,
        url: `${api}/actions/jobs/1`,
        html_url: `${html}/actions/runs/${run}/job/1`,
        status: 'in_progress',
        conclusion: null,
        created_at: minute(0),
        started_at: minute(3),
        completed_at: null,
        name: 'Build, sign, check and prove',
        steps: [],
        check_run_url: `${api}/check-runs/1`,
        labels: runner.selfHosted ? ['self-hosted', 'linux', 'eu-sovereign'] : ['ubuntu-24.04'],
        runner_id: 3,
        runner_name: runner.name,
        runner_group_id: 1,
        runner_group_name: runner.selfHosted ? 'Default' : 'GitHub Actions',
        workflow_name: 'release',
        head_branch: short,
      },
    ],
  });
  on(
    `/actions/runs/${run}/approvals`,
    'actions',
    (environment?.given ?? []).map(({ by, state, comment }) => ({
      state,
      comment,
      environments: [
        {
          id: 1,
          node_id: 'EN_1',
          name: environment?.name,
          url: `${api}/environments/${environment?.name}`,
          html_url: `${html}/deployments/activity_log?environments_filter=${environment?.name}`,
          created_at: minute(-1000),
          updated_at: minute(-1000),
        },
      ],
      user: { ...gitHubUser(by), email: `${by}@example.eu` },
    })),
  );
  on(
    '/deployments',
    'deployments',
    environment
      ? [
          {
            url: `${api}/deployments/5`,
            id: 5,
            node_id: 'DE_5',
            task: 'deploy',
            original_environment: environment.name,
            environment: environment.name,
            description: null,
            created_at: minute(3),
            updated_at: minute(3),
            statuses_url: `${api}/deployments/5/statuses`,
            repository_url: api,
            creator: gitHubUser('github-actions[bot]'),
            sha: commit,
            ref: short,
            payload: {},
            transient_environment: false,
            production_environment: true,
            performed_via_github_app: null,
          },
        ]
      : [],
  );
  on('/deployments/5/statuses', 'deployments', [
    {
      url: `${api}/deployments/5/statuses/1`,
      id: 1,
      node_id: 'DES_1',
      state: 'in_progress',
      creator: gitHubUser('github-actions[bot]'),
      description: '',
      environment: environment?.name,
      target_url: `${html}/actions/runs/${run}/job/1`,
      created_at: minute(3),
      updated_at: minute(3),
      deployment_url: `${api}/deployments/5`,
      repository_url: api,
      environment_url: '',
      log_url: `${html}/actions/runs/${run}/job/1`,
      performed_via_github_app: null,
    },
  ]);
  if (environment)
    on(`/environments/${environment.name}`, 'actions', {
      id: 1,
      node_id: 'EN_1',
      name: environment.name,
      url: `${api}/environments/${environment.name}`,
      html_url: `${html}/deployments/activity_log?environments_filter=${environment.name}`,
      created_at: minute(-1000),
      updated_at: minute(-1000),
      protection_rules: [
        { id: 1, node_id: 'GA_1', type: 'wait_timer', wait_timer: 5 },
        ...(environment.approvals > 0
          ? [
              {
                id: 2,
                node_id: 'GA_2',
                type: 'required_reviewers',
                prevent_self_review: !environment.selfApproval,
                reviewers: environment.approvers.map((login) => ({ type: 'User', reviewer: gitHubUser(login) })),
              },
            ]
          : []),
        { id: 3, node_id: 'GA_3', type: 'branch_policy' },
      ],
      deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
    });
  const person = (name: string) => ({ name, email: `${name}@example.eu`, date: minute(-5) });
  const verification = {
    verified: story.signed,
    reason: story.signed ? 'valid' : 'unsigned',
    signature: null,
    payload: null,
    verified_at: story.signed ? minute(-4) : null,
  };
  const commitObject = {
    url: `${api}/commits/${commit}`,
    sha: commit,
    node_id: 'C_1',
    html_url: `${html}/commit/${commit}`,
    comments_url: `${api}/commits/${commit}/comments`,
    commit: {
      url: `${api}/git/commits/${commit}`,
      author: person('anna'),
      committer: person('web-flow'),
      message: 'Release 1.2',
      comment_count: 0,
      tree: { sha: 'ab'.repeat(20), url: `${api}/git/trees/${'ab'.repeat(20)}` },
      verification,
    },
    author: gitHubUser('anna'),
    committer: gitHubUser('web-flow'),
    parents: [{ sha: 'ba'.repeat(20), url: `${api}/commits/${'ba'.repeat(20)}`, html_url: `${html}/commit/${'ba'.repeat(20)}` }],
    stats: { additions: 1, deletions: 0, total: 1 },
    files: [],
  };
  on(`/commits/${commit}`, 'contents', commitObject);
  if (ref.startsWith('refs/heads/')) {
    on(`/branches/${short}`, 'contents', {
      name: short,
      commit: commitObject,
      _links: { html: `${html}/tree/${short}`, self: `${api}/branches/${short}` },
      protected: story.protected,
      protection: { enabled: story.protected, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
      protection_url: `${api}/branches/${short}/protection`,
    });
    const source = { ruleset_source_type: 'Repository', ruleset_source: repository, ruleset_id: 73 };
    on(
      `/rules/branches/${short}`,
      'contents',
      story.protected
        ? [
            { type: 'deletion', ...source },
            {
              type: 'pull_request',
              ...source,
              parameters: {
                required_approving_review_count: 1,
                dismiss_stale_reviews_on_push: true,
                require_code_owner_review: false,
                require_last_push_approval: true,
                required_review_thread_resolution: false,
              },
            },
          ]
        : [],
    );
  } else {
    const set = { id: 73, name: 'Releases', target: 'tag', source_type: 'Repository', source: repository, enforcement: 'active' };
    on('/rulesets', 'contents', story.protected ? [set] : []);
    on('/rulesets/73', 'contents', {
      ...set,
      conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
      rules: [{ type: 'update' }, { type: 'deletion' }],
    });
  }
  on(`/commits/${commit}/pulls`, 'pull-requests', change ? [pullRequest(change, repository, short)] : []);
  if (change)
    on(
      `/pulls/${change.number}/reviews`,
      'pull-requests',
      change.reviews.map(({ by, state, commit: of }, index) => ({
        id: index + 1,
        node_id: `PRR_${index + 1}`,
        user: gitHubUser(by),
        body: 'Looks good.',
        state: state === 'approved' ? 'APPROVED' : 'CHANGES_REQUESTED',
        html_url: `${html}/pull/${change.number}#pullrequestreview-${index + 1}`,
        pull_request_url: `${api}/pulls/${change.number}`,
        _links: { html: { href: html }, pull_request: { href: `${api}/pulls/${change.number}` } },
        submitted_at: minute(-10 + index),
        commit_id: of,
        author_association: 'MEMBER',
      })),
    );
  on(`/contents/${workflow.path}`, 'contents', {
    type: 'file',
    encoding: 'base64',
    size: Buffer.byteLength(workflow.text),
    name: workflow.path.split('/').at(-1),
    path: workflow.path,
    // In lines of 60 characters, as GitHub writes it.
    content: Buffer.from(workflow.text).toString('base64').replaceAll(/.{60}/g, '$&\n'),
    sha: blob(workflow.text),
    url: `${api}/contents/${workflow.path}?ref=${commit}`,
    git_url: `${api}/git/blobs/${blob(workflow.text)}`,
    html_url: `${html}/blob/${commit}/${workflow.path}`,
    download_url: null,
    _links: { self: `${api}/contents/${workflow.path}`, git: null, html: null },
  });
  return answers;
}
