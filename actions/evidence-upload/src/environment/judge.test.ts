import { type JobFacts, sha256Hex } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import type { Approval, EnvironmentDocument, EnvironmentRules, Ref, Review, Run } from './document.ts';
import { isApiOf, judgeEnvironment } from './judge.ts';
import { COMMIT, HEAD, sampleEnvironment, WORKFLOW } from './sample.ts';

const JOB: JobFacts = {
  product: 'github',
  server: 'https://github.example.eu',
  repository: 'acme/shop',
  commit: COMMIT,
  runId: '4711',
  runner: { name: 'eusc-runner-3' },
};
const OTHER = 'facade'.padEnd(40, '2');

interface Parts {
  document: EnvironmentDocument;
  jobs: JobFacts[];
  /** What a job token of the run claims. */
  claims: Record<string, string>;
  workflow: Buffer;
  selfHostedOnly: boolean;
}

function judged(change: (parts: Parts) => void = () => undefined) {
  const parts: Parts = { document: sampleEnvironment(), jobs: [{ ...JOB }], claims: {}, workflow: WORKFLOW, selfHostedOnly: true };
  change(parts);
  const { document, jobs, claims, workflow, selfHostedOnly } = parts;
  const facts = Object.fromEntries(Object.entries({ run_id: '4711', ...claims }).map(([name, value]) => [`claim-${name}`, value]));
  const records = jobs.map((job) => ({ job, facts }));
  const checks = judgeEnvironment(document, { records, selfHostedOnly, files: new Map([[sha256Hex(WORKFLOW), workflow]]) });
  return Object.fromEntries(checks.map(({ name, verdict, detail }) => [name, `${verdict}: ${detail}`]));
}

const unknown = { unknown: '403: no', grant: 'permissions: actions: read' };
const run =
  (fields: Partial<Run>) =>
  ({ document }: Parts) => {
    if ('known' in document.run) Object.assign(document.run.known, fields);
  };
const rules =
  (fields: Partial<EnvironmentRules>) =>
  ({ document }: Parts) => {
    const [place] = 'known' in document.environments ? document.environments.known : [];
    if (place && 'known' in place.rules) Object.assign(place.rules.known, fields);
  };
const ref =
  (fields: Partial<Ref>) =>
  ({ document }: Parts) => {
    if ('known' in document.ref) Object.assign(document.ref.known, fields);
  };
const approvals =
  (...given: Partial<Approval>[]) =>
  ({ document }: Parts) => {
    document.approvals = { known: given.map((one) => ({ environment: 'production', by: 'bernd', state: 'approved', ...one })) };
  };
const reviews =
  (...given: Partial<Review>[]) =>
  ({ document }: Parts) => {
    const [change] = 'known' in document.changes ? document.changes.known : [];
    if (change) change.reviews = { known: given.map((one) => ({ by: 'carla', state: 'approved', commit: HEAD, ...one })) };
  };
const both =
  (...changes: ((parts: Parts) => void)[]) =>
  (parts: Parts) => {
    for (const change of changes) change(parts);
  };

describe('judgeEnvironment', () => {
  it('holds where the host shows all of it, and says who', () => {
    const checks = judged();
    expect(Object.values(checks).filter((check) => !check.startsWith('holds: '))).toEqual([]);
    expect(checks.run).toContain('which anna started');
    expect(checks.approval).toContain('production: approved by bernd');
    expect(checks.review).toContain(`change 12 by anna: approved by carla at its last commit ${HEAD}`);
  });

  it.each<[string, string, RegExp, (parts: Parts) => void]>([
    ['run', 'another run', /^broken: .*no step ran in it/, run({ id: '4712' })],
    ['run', 'another commit', /^broken: .*steps of it are of c0ffee/, run({ commit: OTHER })],
    ['run', 'a merge of a pull request', /^unknown: /, run({ commit: OTHER, event: 'pull_request' })],
    [
      'run',
      'an earlier attempt than that of a step',
      /^broken: .*about attempt 1, and steps are of attempt 2/,
      both(run({ attempt: '1' }), ({ jobs }) => Object.assign(jobs[0] as object, { runAttempt: '2' })),
    ],
    [
      'run',
      'a later attempt than that of a step',
      /^holds: /,
      both(run({ attempt: '3' }), ({ jobs }) => Object.assign(jobs[0] as object, { runAttempt: '2' })),
    ],
    ['run', 'another repository', /^broken: .*a step ran in acme\/shop/, run({ repository: 'acme/other' })],
    [
      'run',
      'the API of another server',
      /^broken: .*is not the API of/,
      ({ document }) => Object.assign(document, { api: 'https://evil.example' }),
    ],
    ['run', 'steps of another run beside it', /^unknown: .*1 of 2 records/, ({ jobs }) => jobs.push({ ...JOB, runId: '1' })],
    ['run', 'a step elsewhere', /^broken: .*ran on gitlab/, ({ jobs }) => jobs.push({ ...JOB, product: 'gitlab' })],
    [
      'run',
      'no answer',
      /^unknown: not known: 403: no\. Grant permissions: actions: read\.$/,
      ({ document }) => Object.assign(document, { run: unknown }),
    ],

    ['approval', 'nobody, though one is demanded', /^broken: production demands 1 and has 0/, approvals()],
    [
      'approval',
      'nobody, and none is demanded',
      /^unknown: production demands no approval, and has none/,
      both(approvals(), rules({ approvals: 0 })),
    ],
    ['approval', 'somebody, though none is demanded', /^holds: /, rules({ approvals: 0 })],
    [
      'approval',
      'the one who started, which is forbidden',
      /^broken: .*approved by Anna, who started the run, which production forbids/,
      approvals({ by: 'Anna' }),
    ],
    [
      'approval',
      'the one who started, which is allowed',
      /^unknown: .*who started the run/,
      both(approvals({ by: 'anna' }), rules({ selfApproval: true })),
    ],
    ['approval', 'one person twice for two', /^unknown: /, both(approvals({}, { by: 'BERND' }), rules({ approvals: 2 }))],
    [
      'approval',
      'another at an earlier attempt, and who started it again',
      /^unknown: .*of which attempt/,
      both(run({ attempt: '2' }), rules({ selfApproval: true }), approvals({}, { by: 'anna' })),
    ],
    ['approval', 'others alone, at every attempt', /^holds: /, both(run({ attempt: '2' }), approvals({}, { by: 'carla' }))],
    ['approval', 'an environment in other letters', /^holds: /, approvals({ environment: 'Production' })],
    ['approval', 'two for two', /^holds: /, both(approvals({}, { by: 'carla' }), rules({ approvals: 2 }))],
    ['approval', 'somebody for another environment', /^broken: /, approvals({ environment: 'staging' })],
    [
      'approval',
      'an environment that only the token of the job names',
      /^unknown: production: approved by bernd; the job is of hidden, which the host does not show/,
      ({ claims }) => Object.assign(claims, { environment: 'hidden' }),
    ],
    [
      'approval',
      'an environment that only a step names',
      /^unknown: production: approved by bernd; the job is of hidden, which the host does not show/,
      ({ jobs }) => Object.assign(jobs[0] as object, { environment: 'hidden' }),
    ],
    [
      'approval',
      'the environment of a step of another run',
      /^holds: /,
      ({ jobs }) => jobs.push({ ...JOB, runId: '1', environment: 'hidden' }),
    ],
    [
      'approval',
      'the environment that the token of the job names',
      /^holds: /,
      ({ claims }) => Object.assign(claims, { environment: 'Production' }),
    ],
    [
      'approval',
      'an environment that the token of another run names',
      /^holds: /,
      ({ claims }) => Object.assign(claims, { environment: 'hidden', run_id: '1' }),
    ],
    [
      'workflow file',
      'another than that of the token of the job',
      /^broken: .*the job's token is of the one at facade/,
      ({ claims }) => Object.assign(claims, { workflow_sha: OTHER }),
    ],
    [
      'workflow file',
      'that of the token of the job, though the run is of another commit',
      /^holds: /,
      ({ claims, document }) => {
        claims.workflow_sha = OTHER;
        Object.assign(document.files[0] as object, { commit: OTHER });
      },
    ],
    [
      'approval',
      'somebody, where an app started the run',
      /^unknown: production: approved by bernd; but helper\[bot\] started the run, and who was behind that is not known/,
      run({ startedBy: { known: ['helper[bot]', 'anna'] } }),
    ],
    ['approval', 'an app', /^unknown: .*approved by helper\[bot\], which is no person/, approvals({ by: 'helper[bot]' })],
    ['approval', 'an access token', /^unknown: .*which is no person/, approvals({ by: 'project_42_bot_0a1b' })],
    ['approval', 'an account that is gone', /^unknown: .*which is no person/, approvals({ by: 'ghost' })],
    ['review', 'an app', /^unknown: .*approved by helper\[bot\], which is no person/, reviews({ by: 'helper[bot]' })],
    ['approval', 'a rejection', /^broken: .*rejected by bernd/, approvals({ state: 'rejected' })],
    ['approval', 'a rejection and an approval', /^unknown: .*rejected by bernd/, approvals({ state: 'rejected' }, { by: 'carla' })],
    [
      'approval',
      'rules that are not known',
      /^unknown: .*what production demands is not known/,
      ({ document }) => {
        document.environments = { known: [{ name: 'production', rules: unknown }] };
      },
    ],
    [
      'approval',
      'environments that are not known',
      /^unknown: production: approved by bernd; which environments/,
      ({ document }) => Object.assign(document, { environments: unknown }),
    ],
    [
      'approval',
      'no environment',
      /^unknown: the run used no environment/,
      ({ document }) => Object.assign(document, { environments: { known: [] } }),
    ],
    [
      'approval',
      'nobody knows who started',
      /^unknown: production: approved by bernd; who started the run is not known/,
      run({ startedBy: unknown }),
    ],
    ['approval', 'no answer', /^unknown: /, ({ document }) => Object.assign(document, { approvals: unknown })],

    ['review', 'nobody, though one is demanded', /^broken: .*1 approvals are demanded, 0 given/, reviews()],
    ['review', 'nobody, and none is demanded', /^unknown: .*nobody else approved/, both(reviews(), ref({ reviews: 0 }))],
    ['review', 'the author alone', /^unknown: .*its author approved it/, reviews({ by: 'ANNA' })],
    ['review', 'the author beside another', /^holds: .*its author approved it/, reviews({}, { by: 'anna' })],
    [
      'review',
      'fewer than the change itself demands',
      /^broken: .*2 approvals are demanded, 1 given/,
      ({ document }) => {
        if ('known' in document.changes) for (const change of document.changes.known) change.demands = 2;
      },
    ],
    ['review', 'an older commit', /^unknown: .*but of commit facade/, reviews({ commit: OTHER })],
    ['review', 'an approval that was taken back', /^broken: .*changes were requested by carla/, reviews({}, { state: 'rejected' })],
    ['review', 'an approval and a comment after it', /^holds: /, reviews({}, { state: 'commented' })],
    ['review', 'two who do not agree', /^unknown: .*changes were requested by dora/, reviews({}, { by: 'dora', state: 'rejected' })],
    [
      'review',
      'a change that is not merged',
      /^unknown: .*no change that the host knows as merged/,
      ({ document }) => {
        if ('known' in document.changes) for (const change of document.changes.known) change.merged = false;
      },
    ],
    [
      'review',
      'a commit in the middle of the change',
      /^unknown: the run is of facade\w+, which is neither the last commit nor the merge of change 12/,
      run({ commit: OTHER }),
    ],
    ['review', 'the last commit of the change itself', /^holds: /, run({ commit: HEAD })],
    [
      'review',
      'a run that is not known',
      /^unknown: which commit was run is not known: 403/,
      ({ document }) => Object.assign(document, { run: unknown }),
    ],
    [
      'review',
      'reviews that are not known',
      /^unknown: who reviewed change 12/,
      ({ document }) => {
        if ('known' in document.changes) for (const change of document.changes.known) change.reviews = unknown;
      },
    ],

    [
      'ref',
      'no protection, which the environment demands',
      /^broken: .*not protected.*which production demands/,
      ref({ protected: false }),
    ],
    ['ref', 'no protection', /^unknown: .*not protected/, both(ref({ protected: false }), rules({ refs: 'any' }))],
    ['ref', 'that of another branch', /^broken: .*but the run is of main/, ref({ name: 'refs/heads/other' })],
    [
      'ref',
      'a tag of the name of the branch that the token of the job names',
      /^broken: .*but the job's token is of refs\/heads\/main/,
      both(ref({ name: 'refs/tags/main' }), ({ claims }) => Object.assign(claims, { ref: 'refs/heads/main' })),
    ],
    ['ref', 'the branch that the token of the job names', /^holds: /, ({ claims }) => Object.assign(claims, { ref: 'refs/heads/main' })],
    ['ref', 'the branch as a token of GitLab names it', /^holds: /, ({ claims }) => Object.assign(claims, { ref: 'main' })],
    [
      'run',
      'another commit in the token of the job',
      /^broken: .*steps of it are of facade/,
      ({ claims }) => Object.assign(claims, { sha: OTHER }),
    ],
    [
      'commit signature',
      'none',
      /^unknown: .*unsigned/,
      ({ document }) => Object.assign(document, { commit: { known: { id: COMMIT, verified: false, reason: 'unsigned' } } }),
    ],
    [
      'commit signature',
      'none, though the ref demands one',
      /^broken: /,
      both(ref({ signatures: true }), ({ document }) =>
        Object.assign(document, { commit: { known: { id: COMMIT, verified: false, reason: 'unsigned' } } }),
      ),
    ],
    [
      'commit signature',
      'that of another commit',
      /^unknown: /,
      ({ document }) => Object.assign(document, { commit: { known: { id: OTHER, verified: true, reason: 'valid' } } }),
    ],

    [
      'workflow file',
      'none of the workflow that the token of the job names',
      /^unknown: .*the job's token is of acme\/ci\/\.github\/workflows\/deploy\.yml, which is not here/,
      ({ claims }) => Object.assign(claims, { job_workflow_ref: 'acme/ci/.github/workflows/deploy.yml@refs/heads/main' }),
    ],
    [
      'workflow file',
      'the one that the token of the job names',
      /^holds: /,
      ({ claims }) => Object.assign(claims, { job_workflow_ref: 'Acme/shop/.github/workflows/release.yml@refs/heads/main' }),
    ],
    [
      'workflow file',
      'other bytes',
      /^broken: .*does not have the git id/,
      (parts) => Object.assign(parts, { workflow: Buffer.from('evil') }),
    ],
    [
      'workflow file',
      'that of another commit',
      /^unknown: /,
      ({ document }) => Object.assign(document.files[0] as object, { commit: OTHER }),
    ],
    [
      'workflow file',
      'another file',
      /^unknown: .*was not asked for/,
      ({ document }) => Object.assign(document.files[0] as object, { path: 'x.yml' }),
    ],
    ['workflow file', 'none', /^unknown: .*was not asked for/, ({ document }) => void document.files.pop()],
    [
      'workflow file',
      'no id to compare it with',
      /^unknown: .*no git id/,
      ({ document }) => {
        const [file] = document.files;
        if (file && 'known' in file.content) delete file.content.known.blob;
      },
    ],

    [
      'runner',
      "the host's own",
      /^broken: .*the boundary demands a self-hosted one/,
      ({ document }) => {
        if ('known' in document.jobs) for (const { runner } of document.jobs.known) runner.selfHosted = false;
      },
    ],
    [
      'runner',
      "the host's own in the token of the job, whatever its labels",
      /^broken: the job's token is of a runner that is github-hosted/,
      ({ claims }) => Object.assign(claims, { runner_environment: 'github-hosted' }),
    ],
    [
      'runner',
      "the host's own in the token of the job, which the boundary allows",
      /^holds: /,
      (parts) => Object.assign(parts, { selfHostedOnly: false, claims: { runner_environment: 'github-hosted' } }),
    ],
    [
      'runner',
      'a self-hosted one in the token of the job',
      /^holds: /,
      ({ claims }) => Object.assign(claims, { runner_environment: 'self-hosted' }),
    ],
    ['runner', 'one that the records do not name', /^unknown: /, ({ jobs }) => Object.assign(jobs[0] as object, { runner: { name: 'x' } })],
    [
      'runner',
      'whose it is, nobody says',
      /^unknown: .*the host does not say/,
      ({ document }) => {
        if ('known' in document.jobs) for (const { runner } of document.jobs.known) delete runner.selfHosted;
      },
    ],
    [
      'runner',
      "the host's own, which the boundary allows",
      /^holds: .*the host's own/,
      (parts) => {
        parts.selfHostedOnly = false;
        if ('known' in parts.document.jobs) for (const { runner } of parts.document.jobs.known) runner.selfHosted = false;
      },
    ],
  ])('%s: %s', (check, _, expected, change) => {
    expect(judged(change)[check]).toMatch(expected);
  });

  it('takes a review without a commit for one of the last, where it came after it', () => {
    const at = (when: string) =>
      judged(({ document }) => {
        const [change] = 'known' in document.changes ? document.changes.known : [];
        if (!change) return;
        change.headSince = '2026-11-23T08:00:00.000Z';
        change.reviews = { known: [{ by: 'carla', state: 'approved', at: when }] };
      }).review;
    expect(at('2026-11-23T08:00:01.000Z')).toMatch(/^holds/);
    expect(at('2026-11-23T07:59:59.000Z')).toMatch(/^unknown: .*of which commit is not known/);
  });
});

describe('isApiOf', () => {
  it.each([
    ['https://api.github.com', 'https://github.com', true],
    ['https://api.acme.ghe.com', 'https://acme.ghe.com', true],
    ['https://git.example.eu/api/v3', 'https://git.example.eu', true],
    ['http://git.example.eu/api/v3', 'https://git.example.eu', false],
    ['https://api.github.com.evil.example', 'https://github.com', false],
    ['https://apigithub.com', 'https://github.com', false],
    ['https://git.example.eu:8443/api/v3', 'https://git.example.eu', false],
    ['nowhere', 'https://github.com', false],
  ])('%s of %s: %s', (api, server, expected) => expect(isApiOf(api, server)).toBe(expected));
});
