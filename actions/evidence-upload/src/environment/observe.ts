import * as path from 'node:path';
import { type Context, type Material, SovereignError, sha256Hex } from '@sovereign-actions/core';
import { safeParse } from 'valibot';
import { type Collected, joined } from '../package/collect.ts';
import { observedRecord } from '../package/observed.ts';
import { HostApi } from './api.ts';
import {
  ENVIRONMENT_ACTION,
  ENVIRONMENT_DOCUMENT,
  type EnvironmentDocument,
  formatEnvironment,
  type HostFile,
  MAX_ENVIRONMENT_BYTES,
} from './document.ts';
import { type FileBytes, isRepository, type Observed, type ObservedFile, observeGitHub } from './github.ts';
import { observeGitLab } from './gitlab.ts';
import { isApiOf, judgeEnvironment } from './judge.ts';
import { ENVIRONMENT_TYPE, environmentSchema } from './schema.ts';

const MAX_FILE_BYTES = 1024 * 1024;
/** What a document has of each question. */
const QUESTIONS = ['run', 'jobs', 'environments', 'approvals', 'ref', 'commit', 'changes'] as const satisfies (keyof Observed)[];

/**
 * The records of a deployment, with one more on who approved it and where it ran, as the CI host tells it. Where there is no host that
 * could be asked, or no token, they stay as they are. No answer, or a wrong one, never throws: it is unknown.
 */
export async function withEnvironment(context: Context, collected: Collected, token: string | undefined): Promise<Collected> {
  const asked = await askHost(context, token);
  if (asked === undefined) return collected;
  const { files, made } = await keepFiles(context, asked.files);
  let document: EnvironmentDocument = { ...asked.document, files };
  let bytes = formatEnvironment(document);
  const kept = bytes.length > MAX_ENVIRONMENT_BYTES ? 'the answers are too long' : await keep(context, ENVIRONMENT_DOCUMENT, bytes);
  if (typeof kept === 'string') {
    document = { ...document, ...nothing(kept), files: [] };
    bytes = formatEnvironment(document);
    made.unshift(await context.record.keep(ENVIRONMENT_DOCUMENT, bytes, 'application/json'));
  } else made.unshift(kept);

  const { host, boundary, now } = context;
  const contents = new Map(
    asked.files.flatMap(({ content }) => ('known' in content ? [[sha256Hex(content.known.bytes), content.known.bytes]] : [])),
  );
  const checks = judgeEnvironment(document, {
    records: [...collected.records.map((one) => one.record), { job: host.facts, facts: {} }],
    selfHostedOnly: boundary.identity?.runner === 'self-hosted',
    files: contents,
  });
  const own = observedRecord(context, {
    action: ENVIRONMENT_ACTION,
    suffix: sha256Hex(bytes).slice(0, 8),
    from: Date.parse(document.askedAt),
    to: now(),
    took: [],
    made,
    checks,
    facts: { api: document.api },
  });
  const records = [...collected.records, ...own.records];
  return {
    records: records.sort((a, b) => (a.record.id < b.record.id ? -1 : 1)),
    files: joined(collected.files, own.files),
  };
}

interface Asked {
  document: Omit<EnvironmentDocument, 'files'>;
  files: ObservedFile[];
}

/** Asks the host of the job; undefined where there is none that can be asked. */
async function askHost(context: Context, token: string | undefined): Promise<Asked | undefined> {
  const { host, log, now } = context;
  const { product, server, repository = '', runId = '', commit = '' } = host.facts;
  if (product !== 'github' && product !== 'gitlab') return undefined;
  const api = host.env(product === 'github' ? 'GITHUB_API_URL' : 'CI_API_V4_URL')?.replace(/\/+$/, '');
  const jobToken = product === 'gitlab' ? host.env('CI_JOB_TOKEN') : undefined;
  if (!api || !(token || jobToken)) {
    log.info('Who approved this is not asked: the step has no token for that.');
    return undefined;
  }
  for (const secret of [token, jobToken]) if (secret) host.mask(secret);
  const head = {
    schemaVersion: 1,
    type: ENVIRONMENT_TYPE,
    host: product,
    api,
    repository,
    askedAt: new Date(now()).toISOString(),
  } as const;
  if (server === undefined || !isApiOf(api, server))
    return { document: { ...head, ...nothing(`${api} is not the API of ${server}`) }, files: [] };
  if (!/^\d+$/.test(runId) || !/^[0-9a-f]{40,64}$/.test(commit) || (product === 'github' && !isRepository(repository)))
    return { document: { ...head, ...nothing('the job does not say which run it is of') }, files: [] };
  const { observed, files } = await (product === 'github'
    ? observeGitHub(gitHubApi(context, api, token as string), host.facts, host.env('GITHUB_WORKFLOW_SHA') || undefined)
    : observeGitLab(gitLabApis(context, api, token, jobToken), host.facts));
  return { document: { ...head, ...inShape(observed) }, files };
}

const gitHubApi = ({ fetch }: Context, base: string, token: string): HostApi =>
  new HostApi({
    base,
    fetch,
    headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28', authorization: `Bearer ${token}` },
  });

function gitLabApis({ fetch }: Context, base: string, token: string | undefined, jobToken: string | undefined) {
  const full = token ? new HostApi({ base, fetch, headers: { 'private-token': token } }) : undefined;
  const job = jobToken ? new HostApi({ base, fetch, headers: { 'job-token': jobToken } }) : undefined;
  return { job: (job ?? full) as HostApi, full: (full ?? job) as HostApi };
}

/** A document in which nothing is known. */
const nothing = (unknown: string): Observed =>
  Object.fromEntries(QUESTIONS.map((question) => [question, { unknown: unknown.slice(0, 500) }])) as unknown as Observed;

/** Answers as the document may have them: one that the host gave in another shape is not known. */
function inShape(observed: Observed): Observed {
  const other = { unknown: 'the host answered in a shape that is not known' };
  return Object.fromEntries(
    QUESTIONS.map((question) => [
      question,
      safeParse(environmentSchema.entries[question], observed[question]).success ? observed[question] : other,
    ]),
  ) as Observed;
}

async function keepFiles(context: Context, observed: readonly ObservedFile[]): Promise<{ files: HostFile[]; made: Material[] }> {
  const made: Material[] = [];
  const files: HostFile[] = [];
  for (const { content, ...file } of observed) {
    const answer = 'known' in content ? await keepFile(context, file.path, content.known, made) : content;
    const whole = { ...file, content: answer };
    if (safeParse(environmentSchema.entries.files.item, whole).success) files.push(whole);
  }
  return { files, made };
}

async function keepFile(context: Context, file: string, { bytes, blob }: FileBytes, made: Material[]): Promise<HostFile['content']> {
  if (bytes.length > MAX_FILE_BYTES) return { unknown: `it has more than ${MAX_FILE_BYTES} bytes` };
  const kept = await keep(context, `environment-${path.posix.basename(file)}`, bytes, 'application/yaml');
  if (typeof kept === 'string') return { unknown: kept };
  made.push(kept);
  return { known: { name: kept.name, sha256: kept.sha256, ...(blob !== undefined && { blob }) } };
}

/** Keeps bytes in the ledger, or says why they may not be there. */
async function keep({ record }: Context, name: string, bytes: Buffer, mediaType = 'application/json'): Promise<Material | string> {
  try {
    return await record.keep(name, bytes, mediaType);
  } catch (error) {
    if (error instanceof SovereignError && error.code === 'SECRET_IN_LEDGER') return 'it holds a secret of this job';
    throw error;
  }
}
