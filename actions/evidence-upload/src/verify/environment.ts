import { type Boundary, counted, type LedgerRecord, VERSION, type Verdict } from '@sovereign-actions/core';
import { ENVIRONMENT_ACTION, ENVIRONMENT_DOCUMENT, type EnvironmentDocument, parseEnvironment } from '../environment/document.ts';
import { ENVIRONMENT_CHECKS, type EnvironmentCheck, judgeEnvironment } from '../environment/judge.ts';
import type { Claims } from './claim.ts';
import type { Contents } from './contents.ts';

const CLAIMS: Record<EnvironmentCheck, { id: string; claim: string }> = {
  run: { id: 'environment.run', claim: 'The CI host knows the run that the records name, at their commit.' },
  approval: { id: 'environment.approval', claim: 'Somebody other than who started the run approved it, as its environments demand.' },
  review: { id: 'environment.review', claim: 'Somebody other than its author approved the last commit of the change.' },
  ref: { id: 'environment.ref', claim: 'The branch or tag of the run is protected.' },
  'commit signature': { id: 'environment.signature', claim: 'The CI host verified the signature of the commit.' },
  'workflow file': { id: 'environment.workflow', claim: 'The workflow files are here, as they are at the commits that were run.' },
  runner: { id: 'environment.runner', claim: 'The runner is one that the boundary allows.' },
};

const ANSWERS = 'The record says of approvals and environment what the answers of the CI host make.';

/**
 * Claims on who approved the deployment and where it ran, made again from the host's answers. They do not count against the package,
 * which is genuine all the same: they decide what it is evidence of.
 */
export async function checkEnvironment(claims: Claims, contents: Contents, boundary: Boundary | undefined): Promise<void> {
  const all = [...contents.records.values()];
  const add = (id: string, verdict: Verdict, claim: string, reason: string, details: readonly string[] = []) =>
    claims.add(id, verdict, claim, reason, { counts: false, details });
  const [record, ...more] = all.filter(({ action }) => action === ENVIRONMENT_ACTION);
  if (record === undefined) {
    const steps = all.filter(({ action }) => action !== 'evidence-seal');
    if (steps.length > 0) add('environment.answers', 'unknown', 'The package says who approved the deployment.', absent(steps));
    return;
  }
  const document = more.length > 0 ? `There are ${more.length + 1} records of it.` : await documentOf(contents, record);
  if (typeof document === 'string') {
    add('environment.answers', 'broken', ANSWERS, document);
    return;
  }
  const checks = judgeEnvironment(document, {
    records: all,
    selfHostedOnly: boundary?.identity?.runner === 'self-hosted',
    files: contents.environment,
  });
  const same = JSON.stringify(checks) === JSON.stringify(record.checks);
  add(
    'environment.answers',
    same ? 'holds' : record.version === VERSION ? 'broken' : 'unknown',
    ANSWERS,
    same
      ? `${document.api} was asked ${document.askedAt}.`
      : record.version === VERSION
        ? 'It says something else.'
        : `This version makes something else of them; the record was made by version ${record.version}.`,
  );
  for (const name of ENVIRONMENT_CHECKS) {
    const { id, claim } = CLAIMS[name];
    const found = checks.find((check) => check.name === name);
    if (found) add(id, found.verdict, claim, found.detail);
  }
}

async function documentOf({ environment }: Contents, { made }: LedgerRecord): Promise<EnvironmentDocument | string> {
  const bytes = environment.get(made.find(({ name }) => name === ENVIRONMENT_DOCUMENT)?.sha256 ?? '');
  if (bytes === undefined) return `${ENVIRONMENT_DOCUMENT} is missing or too large to read.`;
  const document = await parseEnvironment(bytes);
  return typeof document === 'string' ? `${ENVIRONMENT_DOCUMENT} ${document}.` : document;
}

/** Why no host was asked, as far as the records tell. */
function absent(records: readonly LedgerRecord[]): string {
  const products = [...new Set(records.map(({ job }) => job.product))];
  if (products.every((product) => product === 'terminal')) return 'The steps ran on a command line, which knows of no approvals.';
  if (products.every((product) => product === 'terminal' || product === 'forgejo'))
    return 'Forgejo and Gitea cannot be asked for approvals.';
  return `${counted(records.length, 'record')}, and none of what the CI host knows: the step that packed them had no token to ask it.`;
}
