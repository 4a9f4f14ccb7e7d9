import { type Baseline, baselineText, findingsToKnow, goneFrom, readBaseline } from './baseline.ts';
import { type Boundary, boundaryError, narrowRegions } from './boundary/boundary.ts';
import { boundaryMissing, findBoundary } from './boundary/load.ts';
import { noBoundary } from './boundary/none.ts';
import type { Context, HostForAction, StepReport } from './context.ts';
import { type Action, type CommonValues, inputError, inputsOf, type Outcome, parseInputs } from './contract.ts';
import { EXIT, messageOf, type SovereignError } from './errors.ts';
import { Files } from './files.ts';
import { sha256Hex } from './hash.ts';
import { hostError } from './hosts/errors.ts';
import type { Host, StepResult } from './hosts/host.ts';
import { asSovereignError, watchInterruption } from './interruption.ts';
import { judge, refuseExpiredExceptions } from './judge.ts';
import { type LedgerRecord, ledgerError } from './ledger/record.ts';
import { type OpenRecord, openRecord } from './ledger/write.ts';
import { nearest } from './nearest.ts';
import { lazyNetwork, type Network } from './network.ts';
import { VERSION } from './version.ts';

export interface RunOptions {
  /** Milliseconds since the epoch. Default: the clock. */
  now?: () => number;
}

/** What a step starts from. */
interface Prepared {
  values: Record<string, unknown> & CommonValues;
  /** Undefined for a step that runs without any. */
  declared: Boundary | undefined;
  boundary: Boundary;
  sourceDateEpoch: number | undefined;
}

/**
 * Runs an action on a host: inputs, boundary, record, the action's work, judgement, reports, outputs, in this order.
 * Never throws: what goes wrong is shown by the host and is in the result.
 */
export async function runAction(action: Action, host: Host, options: RunOptions = {}): Promise<StepResult> {
  const now = options.now ?? Date.now;
  const started = now();
  const interruption = watchInterruption();
  const files = new Files(host.workspace);
  let outputs: Record<string, string> = {};
  let judged: Pick<StepResult, 'findings' | 'failing' | 'gone'> = { findings: [], failing: [] };
  let record: OpenRecord | undefined;
  let network: Network | undefined;
  let error: SovereignError | undefined;

  try {
    warnOfUnknownInputs(host, Object.keys(inputsOf(action)));
    const prepared = await interruption.race(() => prepare(action, host, now));
    const { values, boundary, declared } = prepared;
    host.log.info(`Boundary: ${declared ? `${declared.source} (${declared.partition}: ${declared.regions.join(', ')})` : 'none declared'}`);
    record = await openRecord({
      folder: values.ledger ? files.resolve(values.ledger) : host.ledgerFolder,
      action: action.name,
      version: VERSION,
      job: host.facts,
      boundary: declared,
      inputs: recordableInputs(action, values),
      files,
      secrets: host.secrets,
      now,
    });
    network = lazyNetwork({ boundary, host, now, files });
    const baseline = await takeBaseline(action, values, files, boundary, record);
    const context = contextOf(host, prepared, record, network, files, now);
    const outcome = await host.group(action.title, () => interruption.race(() => action.run(context, values as never)));
    const clean = withoutSecrets(host, outcome);
    judged = judge(clean.findings ?? [], boundary, now(), baseline);
    if (baseline) judged = { ...judged, gone: goneFrom(baseline, judged.findings) };
    const step = {
      action: action.name,
      title: action.title,
      rules: action.rules,
      ...judged,
      ...(clean.summary === undefined ? {} : { summary: clean.summary }),
    };
    await report(step, host, files, values, [started, now()]);
    if (values['write-baseline']) await writeBaseline(values['write-baseline'], step, baseline, files, host);
    outputs = setOutputs(action, host, outcome);
    const { fetch } = network;
    if (values.comment) await interruption.race(() => comment(step, host, fetch));
  } catch (thrown) {
    error = asSovereignError(thrown);
  }

  const succeeded = () => error === undefined && judged.failing.length === 0;
  error ??= interruption.cause?.error;
  try {
    await record?.finish({
      status: succeeded() ? 'succeeded' : 'failed',
      outputs,
      findings: judged.findings,
      connections: network?.connections() ?? [],
      ...(error && { error: { code: error.code, message: error.message, fix: error.fix } }),
    });
  } catch (thrown) {
    error ??= asSovereignError(thrown);
  }
  network?.close();
  error ??= interruption.cause?.error;
  if (error) host.fail(error);
  const result: StepResult = {
    action: action.name,
    status: succeeded() ? 'succeeded' : 'failed',
    interrupted: interruption.cause !== undefined,
    exitCode: interruption.cause?.exitCode ?? error?.exitCode ?? (judged.failing.length > 0 ? EXIT.policy : EXIT.ok),
    outputs,
    ...judged,
    checks: record?.checks ?? [],
    ...(error && { error }),
  };
  await host.finish(result);
  interruption.stop();
  return result;
}

/** Runs an action's post step, which removes what the step left on the runner. Never throws. */
export async function runPost(action: Action, host: Host, options: RunOptions = {}): Promise<Pick<StepResult, 'exitCode' | 'interrupted'>> {
  if (!action.post) return { exitCode: EXIT.ok, interrupted: false };
  const now = options.now ?? Date.now;
  const interruption = watchInterruption();
  const files = new Files(host.workspace);
  let network: Network | undefined;
  let exitCode: number = EXIT.ok;
  try {
    const prepared = await interruption.race(() => prepareOrDoWithout(action, host, now));
    network = lazyNetwork({ boundary: prepared.boundary, host, now, files });
    const context = contextOf(host, prepared, NO_RECORD, network, files, now);
    await interruption.race(async () => action.post?.(context));
  } catch (thrown) {
    const error = asSovereignError(thrown);
    host.fail(error);
    exitCode = interruption.cause?.exitCode ?? error.exitCode;
  }
  network?.close();
  interruption.stop();
  return { exitCode, interrupted: interruption.cause !== undefined };
}

async function prepare(action: Action, host: Host, now: () => number): Promise<Prepared> {
  const inputs = inputsOf(action);
  for (const [name, input] of Object.entries(inputs)) {
    const secret = input.secret ? host.rawInput(name)?.trim() : undefined;
    if (secret) host.mask(secret);
  }
  const values = parseInputs(inputs, (name) => host.rawInput(name)) as Prepared['values'];
  const found = await findBoundary({ boundary: values.boundary, preset: values.preset, workspace: host.workspace });
  if (!found && action.needs !== 'nothing') throw boundaryMissing();
  if (action.needs === 'boundary' && values.preset) {
    throw boundaryError(
      'BOUNDARY_MISSING',
      `${action.name} needs a boundary file: the preset "${values.preset}" names regions, but no accounts and services.`,
      'Run "sovereign init" to write one, and leave the input "preset" out.',
    );
  }
  const declared = found && narrowRegions(found, values.regions);
  if (!declared && values.regions.length > 0) throw boundaryMissing();
  if (declared) refuseExpiredExceptions(declared, now());
  return {
    values,
    declared,
    boundary: declared ?? noBoundary(host.workspace),
    sourceDateEpoch: sourceDateEpoch(host.env('SOURCE_DATE_EPOCH')) ?? host.commitTime,
  };
}

/** What a step left is removed also when its inputs or its boundary are wrong or gone by now; then without the network. */
async function prepareOrDoWithout(action: Action, host: Host, now: () => number): Promise<Pick<Prepared, 'boundary' | 'sourceDateEpoch'>> {
  try {
    return await prepare(action, host, now);
  } catch (error) {
    host.log.detail(`post step without the boundary: ${messageOf(error)}`);
    return { boundary: noBoundary(host.workspace), sourceDateEpoch: undefined };
  }
}

function warnOfUnknownInputs(host: Host, known: readonly string[]): void {
  for (const name of host.givenInputs()) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    host.log.warn(`Input "${name}" does not exist and has no effect${meant ? `; did you mean "${meant}"?` : '.'}`);
  }
}

/** 9999-12-31, the last day that the formats which we write can name. */
const LAST_EPOCH = 253_402_300_799;

/** Parses SOURCE_DATE_EPOCH (seconds). @throws INPUT_INVALID */
function sourceDateEpoch(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= LAST_EPOCH) return value;
  throw inputError(
    'INPUT_INVALID',
    `SOURCE_DATE_EPOCH is ${JSON.stringify(text.slice(0, 40))}.`,
    'It must be whole seconds since 1970, such as 1767225600.',
  );
}

function recordableInputs(action: Action, values: Record<string, unknown>): LedgerRecord['inputs'] {
  const inputs = inputsOf(action);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !inputs[name]?.secret)) as LedgerRecord['inputs'];
}

function contextOf(
  host: Host,
  prepared: Pick<Prepared, 'boundary' | 'sourceDateEpoch'>,
  record: Context['record'],
  network: Network,
  files: Files,
  now: () => number,
): Context {
  const { boundary, sourceDateEpoch } = prepared;
  const { fetch, aws, registryCredentials, tools } = network;
  return {
    boundary,
    host: forAction(host, network),
    log: host.log,
    fetch,
    aws,
    registryCredentials,
    record,
    files,
    tools,
    now,
    sourceDateEpoch,
  };
}

/** The part of a host that an action may touch. */
const forAction = (host: Host, { fetch, load }: Network): HostForAction => ({
  facts: host.facts,
  get privateFolder() {
    return host.privateFolder;
  },
  keepsPrivateFolder: host.keepsPrivateFolder,
  mask: (secret) => host.mask(secret),
  exportVariable: (name, value) => host.exportVariable(name, value),
  saveState: (name, value) => host.saveState(name, value),
  state: (name) => host.state(name),
  oidcToken: (audience) => {
    const token = host.oidcToken(audience, fetch);
    // A job's token is for STS: its client is loaded while the token service answers.
    load('sts');
    return token;
  },
  env: (name) => host.env(name),
});

const withoutRecord = (): never => {
  throw new TypeError('a post step has no record');
};
const NO_RECORD: Context['record'] = {
  id: '',
  folder: '',
  took: withoutRecord,
  made: withoutRecord,
  keep: withoutRecord,
  keepFile: withoutRecord,
  check: withoutRecord,
  fact: withoutRecord,
};

/** An outcome that may be shown. @throws SECRET_IN_LEDGER when findings or summary hold a secret */
function withoutSecrets(host: Host, { findings = [], summary }: Outcome): Pick<Outcome, 'findings' | 'summary'> {
  if (host.secrets.scrubDeep({ findings, summary }).found) {
    throw ledgerError(
      'SECRET_IN_LEDGER',
      'A secret of this job is in a finding or in the summary.',
      'Neither was shown. Remove the secret from the file that was checked.',
    );
  }
  return summary === undefined ? { findings } : { findings, summary };
}

type Step = StepReport & { summary?: string };

async function report(
  step: Step,
  host: Host,
  files: Files,
  values: CommonValues,
  [started, finished]: readonly [number, number],
): Promise<void> {
  const { toSummary } = await import(/* webpackMode: "eager" */ './reports/summary.ts');
  await host.report(step, toSummary(step));
  if (values.sarif) await files.write(values.sarif, (await import('./reports/sarif.ts')).toSarif(step));
  if (values.junit) await files.write(values.junit, (await import('./reports/junit.ts')).toJUnit(step));
  if (values['code-quality']) await files.write(values['code-quality'], (await import('./reports/code-quality.ts')).toCodeQuality(step));
  if (values.sast) await files.write(values.sast, (await import('./reports/sast.ts')).toSast(step, started, finished));
}

/** The baseline that the step was given, noted in its record. */
async function takeBaseline(
  action: Action,
  values: CommonValues,
  files: Files,
  boundary: Boundary,
  record: Context['record'],
): Promise<Baseline | undefined> {
  if (!values.baseline) return undefined;
  const baseline = await readBaseline(files, values.baseline, action.name, boundary);
  const { sha256, size, known } = baseline;
  record.took({ name: files.relative(values.baseline), sha256, size, mediaType: 'application/json' });
  record.fact('baseline', sha256);
  record.fact('baseline-findings', known.size);
  return baseline;
}

async function writeBaseline(file: string, step: Step, baseline: Baseline | undefined, files: Files, host: Host): Promise<void> {
  const known = findingsToKnow(step.findings, baseline);
  if (known.length === 0) {
    const why = baseline
      ? 'nothing of the baseline is found any more, so remove it, and its entry under "baselines" in sovereign.yaml'
      : 'there is nothing that a baseline could hold';
    return host.log.info(`${file} was not written: ${why}.`);
  }
  const text = baselineText(step.action, known);
  await files.write(file, text);
  host.log.info(
    `Wrote ${known.length} findings to ${file}. It counts once sovereign.yaml approves it: baselines: - step: ${step.action}, sha256: ${sha256Hex(text)}.`,
  );
}

async function comment(step: Step, host: Host, fetch: Context['fetch']): Promise<void> {
  const { commentBody, commentError, markerOf, writeComment } = await import('./reports/comment.ts');
  const [apiUrl, token] = [host.env('GITHUB_API_URL'), host.env('GITHUB_TOKEN')];
  if (!apiUrl || !token) {
    throw commentError(
      'COMMENT_FAILED',
      'GITHUB_API_URL and GITHUB_TOKEN are needed for a comment, and are not set.',
      "Give the step the job's token: env: GITHUB_TOKEN, with the value github.token. Hosts without GitHub's API have no comments.",
    );
  }
  host.mask(token);
  await writeComment({ facts: host.facts, apiUrl, token, fetch, body: commentBody(step), marker: markerOf(step.action) });
}

/** Sets a secret output where the host masks it. @throws OUTPUT_REFUSED where outputs are printed, or kept in plain text */
function setSecretOutput(host: Host, name: string, value: string): void {
  if (host.name !== 'github') {
    throw hostError(
      'OUTPUT_REFUSED',
      host.name === 'gitlab'
        ? `Output "${name}" is a secret, and a dotenv report is an artifact in plain text.`
        : `Output "${name}" is a secret, and outputs of a terminal are printed.`,
      'Hand secrets to later commands by the environment.',
    );
  }
  host.mask(value);
  host.setOutput(name, value);
}

/** Sets what the action gave, in the order of its contract. @throws SECRET_IN_LEDGER, OUTPUT_REFUSED */
function setOutputs(action: Action, host: Host, outcome: Outcome): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const name of Object.keys(outcome.outputs)) {
    if (!Object.hasOwn(action.outputs, name)) throw new TypeError(`${action.name} has no output "${name}"`);
  }
  for (const name of Object.keys(action.outputs)) {
    const value = outcome.outputs[name];
    if (value === undefined) continue;
    const text = String(value);
    if (action.outputs[name]?.secret) {
      setSecretOutput(host, name, text);
      continue;
    }
    if (host.secrets.holds(text)) {
      throw ledgerError(
        'SECRET_IN_LEDGER',
        `A secret of this job is in output "${name}".`,
        'It was not set: outputs can be read by every later step.',
      );
    }
    host.setOutput(name, text);
    outputs[name] = text;
  }
  return outputs;
}
