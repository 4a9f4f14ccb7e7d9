import { createHash } from 'node:crypto';
import type { Check, LedgerRecord, Verdict } from '@sovereign-actions/core';
import type { Answer, Approval, Change, EnvironmentDocument, Environment as Place, Review } from './document.ts';

/** What the answers of a host are compared with. */
export interface Surroundings {
  /** Of the deployment, and of what the host answered. */
  records: readonly Pick<LedgerRecord, 'job' | 'facts'>[];
  /** Whether the boundary lets steps run on self-hosted runners alone. */
  selfHostedOnly: boolean;
  /** Bytes of the files that the record keeps, by SHA-256. */
  files: ReadonlyMap<string, Uint8Array>;
}

/**
 * What follows from the answers of a host. Pure: the verifier makes the same of the document in the package. A check is broken where
 * the answers contradict the records, or a rule that the host shows; what nobody demands and nobody did is unknown.
 */
export const judgeEnvironment = (document: EnvironmentDocument, around: Surroundings): Check[] => [
  runCheck(document, around),
  approvalCheck(document, around),
  reviewCheck(document),
  refCheck(document, around),
  signatureCheck(document),
  workflowCheck(document, around),
  runnerCheck(document, around),
];

type Judged = readonly [Verdict, string];

const named = (name: string, [verdict, detail]: Judged): Check => ({ name, verdict, detail: `${detail}.` });

/** Names of the checks, as the report and the claims of the verifier know them. */
export const ENVIRONMENT_CHECKS = ['run', 'approval', 'review', 'ref', 'commit signature', 'workflow file', 'runner'] as const;
export type EnvironmentCheck = (typeof ENVIRONMENT_CHECKS)[number];

const why = (answer: Exclude<Answer<never>, { known: unknown }>): string =>
  `not known: ${answer.unknown}${answer.grant === undefined ? '' : `. Grant ${answer.grant}`}`;

/** Events whose run is of the very commit that the job is told. Others run on a merge, or on the default branch. */
const SAME_COMMIT = new Set(['push', 'workflow_dispatch', 'schedule', 'release', 'create', 'repository_dispatch', 'web', 'api', 'trigger']);

function runCheck({ host, run: answer, repository, api }: EnvironmentDocument, around: Surroundings): Check {
  const judged = (): Judged => {
    const jobs = around.records.map(({ job }) => job);
    if ('unknown' in answer) return ['unknown', why(answer)];
    const run = answer.known;
    const by = 'known' in run.startedBy ? run.startedBy.known.join(', ') : 'somebody who is not known';
    const is = `the host knows run ${run.id} of ${run.repository} at commit ${run.commit}, which ${by} started (${run.event})`;
    const own = jobs.filter(({ runId }) => runId === run.id);
    const apart = own.flatMap(({ product, server, repository: stated }) => [
      ...(product === host ? [] : [`a step ran on ${product}`]),
      ...(server === undefined || isApiOf(api, server) ? [] : [`${api} is not the API of ${server}`]),
      ...(stated === undefined || same(stated, run.repository) ? [] : [`a step ran in ${stated}`]),
    ]);
    // What earlier attempts left is taken over by later ones, never the other way round.
    const later = own.filter(({ runAttempt }) => Number(runAttempt ?? 1) > Number(run.attempt ?? runAttempt ?? 1));
    if (later.length > 0)
      apart.push(
        `it was asked about attempt ${run.attempt}, and steps are of attempt ${unique(later.map(({ runAttempt = '' }) => runAttempt))}`,
      );
    if (own.length === 0) apart.push('no step ran in it');
    if (!same(repository, run.repository)) apart.push(`${repository} was asked`);
    if (apart.length > 0) return ['broken', `${is}, but ${unique(apart)}`];
    const stated = [...own.flatMap(({ commit }) => commit ?? []), ...claimsOf(answer, around, 'sha')];
    const commits = unique(stated.filter((commit) => commit !== run.commit));
    if (commits !== '') return [SAME_COMMIT.has(run.event) ? 'broken' : 'unknown', `${is}; steps of it are of ${commits}`];
    const elsewhere = jobs.length - own.length;
    return elsewhere > 0 ? ['unknown', `${is}; ${elsewhere} of ${jobs.length} records are not of that run`] : ['holds', is];
  };
  return named('run', judged());
}

/** What job tokens of this run claim, as their records note it: signed by the host, and checked when a role was taken with them. */
function claimsOf(run: EnvironmentDocument['run'], { records }: Surroundings, name: string): string[] {
  const id = 'known' in run ? run.known.id : undefined;
  const ofRun = records.filter(({ facts }) =>
    [facts['claim-run_id'], facts['claim-pipeline_id']].some((one) => one !== undefined && String(one) === id),
  );
  return [...new Set(ofRun.flatMap(({ facts }) => facts[`claim-${name}`] ?? []).map(String))];
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const unique = (lines: readonly string[]): string => [...new Set(lines)].join(', ');

/** Whether an API is that of a server: on the same host, or on `api.` before it, as github.com and GHE.com have it. */
export function isApiOf(api: string, server: string): boolean {
  const [of, is] = [URL.parse(api), URL.parse(server)];
  return of !== null && is !== null && of.protocol === is.protocol && (of.host === is.host || of.host === `api.${is.host}`);
}

function approvalCheck({ run, environments, approvals: answer }: EnvironmentDocument, around: Surroundings): Check {
  const judged = (): Judged => {
    if ('unknown' in answer) return ['unknown', why(answer)];
    const started = 'known' in run ? run.known.startedBy : run;
    const given = answer.known.filter(({ state }) => state === 'approved').map(approved);
    if ('unknown' in started) return ['unknown', [...given, `who started the run is ${why(started)}`].join('; ')];
    const isStarter = (login: string) => started.known.some((starter) => same(starter, login));
    if ('unknown' in environments) return ['unknown', [...given, `which environments the run used is ${why(environments)}`].join('; ')];
    const hidden = [...claimsOf(run, around, 'environment'), ...environmentsOfSteps(run, around)].filter(
      (name) => !environments.known.some((place) => same(place.name, name)),
    );
    if (hidden.length > 0) return ['unknown', [...given, `the job is of ${unique(hidden)}, which the host does not show`].join('; ')];
    if (environments.known.length === 0) return ['unknown', 'the run used no environment, so nobody was asked'];
    const isAgain = 'known' in run && Number(run.known.attempt ?? 1) > 1;
    const each = environments.known.map((place) => approvalOf(place, answer.known, isStarter, isAgain));
    const verdict = worst(each);
    const detail = each.map(([, said]) => said).join('; ');
    const machines = started.known.filter((starter) => !isPerson(starter));
    return verdict === 'holds' && machines.length > 0
      ? ['unknown', `${detail}; but ${unique(machines)} started the run, and who was behind that is not known`]
      : [verdict, detail];
  };
  return named('approval', judged());
}

/** Environments that the steps of this run say they ran in. */
const environmentsOfSteps = (run: EnvironmentDocument['run'], { records }: Surroundings): string[] =>
  records.flatMap(({ job }) => ('known' in run && job.runId === run.known.id ? (job.environment ?? []) : []));

const approved = ({ environment, by, at }: Approval): string => `${environment}: approved by ${by}${at === undefined ? '' : ` at ${at}`}`;

function approvalOf({ name, rules }: Place, all: readonly Approval[], isStarter: (login: string) => boolean, isAgain: boolean): Judged {
  const given = all.filter(({ environment }) => same(environment, name));
  const yes = given.filter(({ state }) => state === 'approved');
  const no = given.filter(({ state }) => state === 'rejected');
  const others = yes.filter(({ by }) => isPerson(by) && !isStarter(by));
  const own = yes.filter(({ by }) => isPerson(by) && isStarter(by));
  const said = [
    ...others.map(approved),
    ...yes.filter(({ by }) => !isPerson(by)).map((approval) => `${approved(approval)}, which is no person`),
    ...own.map((approval) => `${approved(approval)}, who started the run`),
    ...no.map(({ by }) => `${name}: rejected by ${by}`),
  ].join('; ');
  // Answers have no order that could be relied on: a run that was started again may have been approved after all.
  if (no.length > 0) return [yes.length > 0 ? 'unknown' : 'broken', said];
  if ('unknown' in rules) return ['unknown', [said, `what ${name} demands is ${why(rules)}`].filter(Boolean).join('; ')];
  const { approvals: needed, selfApproval } = rules.known;
  if (needed === 0) return others.length > 0 ? ['holds', said] : ['unknown', said || `${name} demands no approval, and has none`];
  if (yes.length < needed) return ['broken', `${name} demands ${needed} and has ${yes.length}${said ? `: ${said}` : ''}`];
  // Who approved which attempt is not told: one of an earlier attempt must not stand for another of this one.
  if (isAgain && others.length < yes.length && selfApproval !== false)
    return ['unknown', `${said}: the host does not say of which attempt`];
  if (new Set(others.map(({ by }) => by.toLowerCase())).size >= needed) return ['holds', said];
  return own.length > 0 && selfApproval === false
    ? ['broken', `${said}, which ${name} forbids`]
    : ['unknown', `${said}: ${name} demands ${needed}, and not that others give all of them`];
}

function worst(each: readonly Judged[]): Verdict {
  return (['broken', 'unknown'] as const).find((verdict) => each.some(([one]) => one === verdict)) ?? 'holds';
}

function reviewCheck({ changes, ref, run }: EnvironmentDocument): Check {
  const judged = (): Judged => {
    if ('unknown' in changes) return ['unknown', why(changes)];
    const merged = changes.known.filter((change) => change.merged);
    if (merged.length === 0) return ['unknown', 'the commit came with no change that the host knows as merged'];
    const needed = 'known' in ref ? ref.known.reviews : undefined;
    if ('unknown' in run) return ['unknown', `which commit was run is ${why(run)}`];
    // A commit in the middle of a change is not what was looked at.
    const { commit } = run.known;
    const released = merged.filter(({ head, merge }) => head === commit || merge === commit);
    if (released.length === 0)
      return [
        'unknown',
        `the run is of ${commit}, which is neither the last commit nor the merge of change ${merged.map(({ number }) => number).join(', ')}`,
      ];
    const each = released.map((change) => reviewOf(change, needed));
    return [worst(each), each.map(([, detail]) => detail).join('; ')];
  };
  return named('review', judged());
}

function reviewOf({ number, author, head, headSince, demands, reviews }: Change, ofRef: number | undefined): Judged {
  const needed = demands ?? ofRef;
  const change = `change ${number} by ${author}`;
  if ('unknown' in reviews) return ['unknown', `who reviewed ${change} is ${why(reviews)}`];
  const last = lastOf(reviews.known);
  const final = last.filter(({ by }) => !same(by, author));
  const yes = final.filter(({ by, state }) => state === 'approved' && isPerson(by));
  const automata = final.filter(({ by, state }) => state === 'approved' && !isPerson(by));
  const no = final.filter(({ state }) => state === 'rejected');
  const ofHead = yes.filter(({ commit, at }) =>
    commit !== undefined ? commit === head : at !== undefined && headSince !== undefined && Date.parse(at) >= Date.parse(headSince),
  );
  const said = [
    ...yes.map(
      (review) => `${change}: approved by ${review.by}${ofHead.includes(review) ? ` at its last commit ${head}` : `, ${lookedAt(review)}`}`,
    ),
    ...automata.map(({ by }) => `${change}: approved by ${by}, which is no person`),
    ...no.map(({ by }) => `${change}: changes were requested by ${by}`),
    ...(last.some(({ by, state }) => state === 'approved' && same(by, author)) ? [`${change}: its author approved it`] : []),
  ].join('; ');
  const approving = last.filter(({ state }) => state === 'approved').length;
  if (needed !== undefined && approving < needed)
    return ['broken', `${change}: ${needed} approvals are demanded, ${approving} given${said ? `: ${said}` : ''}`];
  if (no.length > 0 || yes.length < (needed ?? 0)) return ['unknown', said];
  return ofHead.length > 0 ? ['holds', said] : ['unknown', said || `${change}: nobody else approved it`];
}

const lookedAt = ({ commit }: Review): string =>
  commit === undefined ? 'of which commit is not known' : `but of commit ${commit}, which is not its last`;

/** Apps and access tokens act under accounts of their own; an account that was removed could be anybody's. */
const isPerson = (login: string): boolean => !/\[bot\]$|^(?:project|group)_\d+_bot(?:_|$)|^ghost$/i.test(login);

/** What each reviewer said last, comments left out: they take nothing back. */
function lastOf(reviews: readonly Review[]): Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews) if (review.state !== 'commented') last.set(review.by.toLowerCase(), review);
  return [...last.values()];
}

function refCheck({ ref, environments, run }: EnvironmentDocument, around: Surroundings): Check {
  const judged = (): Judged => {
    if ('unknown' in ref) return ['unknown', why(ref)];
    const { name, rules } = ref.known;
    const is = `${name} is ${ref.known.protected ? 'protected' : 'not protected'}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`;
    if ('known' in run && run.known.ref !== undefined && !isRefOf(run.known.ref, name))
      return ['broken', `${is}, but the run is of ${run.known.ref}`];
    // A branch and a tag may have one name, which the host gives of a run: a job's token says more.
    const others = claimsOf(run, around, 'ref').filter((stated) => !isRefOf(stated, name));
    if (others.length > 0) return ['broken', `${is}, but the job's token is of ${unique(others)}`];
    if (ref.known.protected) return ['holds', is];
    const demanding =
      'known' in environments ? environments.known.filter(({ rules }) => 'known' in rules && rules.known.refs === 'protected') : [];
    return demanding.length > 0 ? ['broken', `${is}, which ${demanding.map((one) => one.name).join(', ')} demands`] : ['unknown', is];
  };
  return named('ref', judged());
}

const isRefOf = (short: string, name: string): boolean => name === short || name.replace(/^refs\/(?:heads|tags)\//, '') === short;

function signatureCheck({ commit, ref, run }: EnvironmentDocument): Check {
  const judged = (): Judged => {
    if ('unknown' in commit) return ['unknown', why(commit)];
    const { id, verified, reason } = commit.known;
    if ('known' in run && run.known.commit !== id) return ['unknown', `commit ${id} was looked at, and the run is of ${run.known.commit}`];
    if (verified) return ['holds', `the host verified the signature of commit ${id}`];
    const demanded = 'known' in ref && ref.known.signatures === true;
    return [
      demanded ? 'broken' : 'unknown',
      `the host did not verify a signature of commit ${id}: ${reason}${demanded ? ', though its ref demands one' : ''}`,
    ];
  };
  return named('commit signature', judged());
}

function workflowCheck({ host, run, files, repository }: EnvironmentDocument, around: Surroundings): Check {
  const judged = (): Judged => {
    if ('unknown' in run) return ['unknown', why(run)];
    const own = files.find(({ role }) => role === 'workflow');
    if (!own || own.path !== run.known.workflow || !same(own.repository, repository))
      return ['unknown', 'the workflow file of the run was not asked for'];
    const stated = claimsOf(run, around, host === 'github' ? 'workflow_sha' : 'ci_config_sha');
    const each = files.map((file): Judged => {
      const place = `${file.repository}/${file.path} at ${file.commit}`;
      if ('unknown' in file.content) return ['unknown', `${place} is ${why(file.content)}`];
      const { sha256, blob } = file.content.known;
      const bytes = around.files.get(sha256);
      if (bytes === undefined) return ['unknown', `${place} is not among the files of this record`];
      if (blob === undefined) return ['unknown', `${place} has no git id that its bytes could be compared with`];
      if (gitBlobId(bytes, blob.length) !== blob) return ['broken', `${place} does not have the git id ${blob}`];
      if (file.role === 'workflow' && stated.some((commit) => commit !== file.commit))
        return ['broken', `${place}, but the job's token is of the one at ${unique(stated)}`];
      if (file.role === 'workflow' && file.commit !== run.known.commit && stated.length === 0)
        return ['unknown', `${place}, and the run is of ${run.known.commit}`];
      return ['holds', `${place} has the git id ${blob}`];
    });
    const missing = claimsOf(run, around, 'job_workflow_ref')
      .map((of) => of.replace(/@.*$/s, ''))
      .filter((of) => !files.some((file) => same(`${file.repository}/${file.path}`, of)));
    if (missing.length > 0) each.push(['unknown', `the job's token is of ${unique(missing)}, which is not here`]);
    return [worst(each), each.map(([, detail]) => detail).join('; ')];
  };
  return named('workflow file', judged());
}

/** The id that git gives to bytes, by SHA-1, or SHA-256 where the repository has that. */
export const gitBlobId = (bytes: Uint8Array, digits: number): string =>
  createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');

function runnerCheck({ jobs: answer, run }: EnvironmentDocument, around: Surroundings): Check {
  const { records, selfHostedOnly } = around;
  const judged = (): Judged => {
    // A label is what somebody calls a runner; a token says whose it is.
    const hosted = claimsOf(run, around, 'runner_environment').filter((of) => of !== 'self-hosted');
    if (selfHostedOnly && hosted.length > 0)
      return ['broken', `the job's token is of a runner that is ${unique(hosted)}, and the boundary demands a self-hosted one`];
    if ('unknown' in answer) return ['unknown', why(answer)];
    const names = new Set(records.flatMap(({ job }) => job.runner?.name ?? []));
    const found = answer.known.filter(({ runner }) => names.has(runner.name));
    if (names.size === 0 || found.length === 0) return ['unknown', 'the host names no runner that the records name'];
    const missing = [...names].filter((name) => !found.some(({ runner }) => runner.name === name));
    const each = found.map(({ name, runner }): Judged => {
      const is =
        runner.selfHosted === undefined
          ? 'whose runner that is, the host does not say'
          : runner.selfHosted
            ? 'self-hosted'
            : "the host's own";
      const detail = `${name} ran on ${runner.name}${runner.group === undefined ? '' : ` of ${runner.group}`} (${is})`;
      if (!selfHostedOnly || runner.selfHosted === true) return ['holds', detail];
      return runner.selfHosted === false ? ['broken', `${detail}, and the boundary demands a self-hosted one`] : ['unknown', detail];
    });
    if (missing.length > 0) each.push(['unknown', `the host does not name ${missing.join(', ')}`]);
    return [worst(each), each.map(([, detail]) => detail).join('; ')];
  };
  return named('runner', judged());
}
