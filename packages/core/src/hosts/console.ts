import * as path from 'node:path';
import type { JobFacts } from '../context.ts';
import type { SovereignError } from '../errors.ts';
import { isKnown } from '../finding.ts';
import { ambientSecrets } from '../secrets.ts';
import type { Host, StepResult } from './host.ts';
import { readJobEnv, setJobEnv } from './job-env.ts';
import { createPrinter, type Printer, type TextStream, wantsColor } from './printer.ts';
import { type Block, baselineBlocks, count, endBlock, errorBlocks, findingBlocks } from './render.ts';
import { jsonText, visible } from './text.ts';

/** Where a command runs and what it was given. Everything has the process's own as default. */
export interface ConsoleOptions {
  /** Values of flags by input name; they win over `SOVEREIGN_<NAME>`. */
  flags?: Readonly<Record<string, string | undefined>>;
  env?: Record<string, string | undefined>;
  cwd?: string;
  /** Data: findings, outputs, or the one JSON document. */
  stdout?: TextStream;
  /** Diagnostics. */
  stderr?: TextStream;
  /** Print one JSON document and nothing else on stdout. */
  json?: boolean;
  debug?: boolean;
  /** What takes the variables of the step and finds its private folder: a command that follows. In place of the later steps of the job. */
  handTo?: HandTo;
}

/** Where the variables of a step go when a command follows it, or a shell takes them. */
export interface HandTo {
  variables: Map<string, string>;
  /** A private folder that outlives the step. Without it there is none. */
  privateFolder?: string;
}

/** What tells one console host from another. */
export interface ConsoleParts {
  name: Host['name'];
  facts: JobFacts;
  ledgerFolder: string;
  commitTime?: number | undefined;
  /** True where the log shows colours though it is no terminal. */
  logHasColor: boolean;
  privateFolder: () => string;
  keepsPrivateFolder: boolean;
  /** File that hands exported variables to later steps; undefined when they stay in this process. */
  jobEnv: (() => string) | undefined;
  state: Pick<Host, 'saveState' | 'state'>;
  token: (audience: string) => string;
  setOutput: (name: string, value: string) => void;
  group: (diagnostics: Printer) => Host['group'];
  finish: () => void;
}

/** What the parts of a console host are made from. */
export interface Console {
  env: Readonly<Record<string, string | undefined>>;
  workspace: string;
}

/** Findings that a log lists; more are for reports and `--json`. */
const MAX_LISTED = 200;

/**
 * What the terminal and GitLab have in common: flags and `SOVEREIGN_*` in, data on stdout, diagnostics on stderr, variables
 * handed on through the file of the job.
 * @throws FOLDER_UNSAFE
 */
export function consoleHost(options: ConsoleOptions, partsOf: (console: Console) => ConsoleParts): Host {
  const {
    flags = {},
    env = process.env,
    cwd = process.cwd(),
    stdout = process.stdout,
    stderr = process.stderr,
    json = false,
    handTo,
  } = options;
  const workspace = path.resolve(cwd);
  const parts = partsOf({ env, workspace });
  if (parts.jobEnv) for (const [name, value] of readJobEnv(parts.jobEnv())) env[name] = value;
  const secrets = ambientSecrets(env);
  const readEnv = (name: string) => env[name];
  const debug = options.debug ?? env.SOVEREIGN_DEBUG === 'true';
  const color = (stream: TextStream) => wantsColor(readEnv, parts.logHasColor || stream.isTTY === true);
  const data = createPrinter(stdout, secrets, color(stdout));
  const diagnostics = createPrinter(stderr, secrets, color(stderr));
  const explain = (block: Block) => {
    if (!json) diagnostics.print(block);
  };
  let keptInProcess = false;

  return {
    name: parts.name,
    facts: parts.facts,
    workspace,
    ledgerFolder: parts.ledgerFolder,
    debug,
    environment: env,
    secrets,
    ...(parts.commitTime === undefined ? {} : { commitTime: parts.commitTime }),
    log: {
      info: (text) => explain({ text }),
      warn: (text) => diagnostics.print({ text: `warning: ${text}`, style: 'yellow' }),
      detail: (text) => {
        if (debug) diagnostics.print({ text, style: 'dim' });
      },
    },
    get privateFolder() {
      return parts.privateFolder();
    },
    keepsPrivateFolder: parts.keepsPrivateFolder,
    env: readEnv,
    mask: (secret) => secrets.add(secret),
    exportVariable: (name, value) => {
      if (handTo) handTo.variables.set(name, value);
      else if (parts.jobEnv) setJobEnv(parts.jobEnv(), name, value);
      else keptInProcess = true;
      env[name] = value;
    },
    ...parts.state,
    rawInput: (name) => flags[name] ?? env[`SOVEREIGN_${name.toUpperCase().replaceAll('-', '_')}`],
    givenInputs: () => Object.keys(flags).filter((name) => flags[name] !== undefined),
    oidcToken: async (audience) => {
      const token = parts.token(audience);
      secrets.add(token);
      return token;
    },
    setOutput: parts.setOutput,
    group: parts.group(diagnostics),
    report: async (step) => {
      if (json) return;
      const shown = step.findings.filter((finding) => !isKnown(finding));
      for (const finding of shown.slice(0, MAX_LISTED)) for (const block of findingBlocks(finding)) data.print(block);
      const more = shown.length - MAX_LISTED;
      if (more > 0) data.print({ text: `… and ${count(more, 'finding')} more: --json and --sarif have them all.` });
      if (shown.length > 0) explain({ text: '"sovereign explain RULE" says why a rule is there, with examples.', style: 'dim' });
      for (const block of baselineBlocks(step)) data.print(block);
    },
    fail: (error) => {
      for (const block of errorBlocks(error, debug)) diagnostics.print(block);
    },
    finish: async (result) => {
      if (json) data.raw(jsonText(secrets.scrubDeep(documentOf(result)).value));
      else for (const [name, value] of Object.entries(result.outputs)) data.raw(`${name}=${visible(value)}\n`);
      if (keptInProcess) {
        explain({
          text: 'The variables of this step end with it. To keep them, name a file in SOVEREIGN_JOB_ENV and source it in the shell.',
        });
      }
      explain(endBlock(result));
      parts.finish();
    },
  };
}

/** The one document of `--json`. */
function documentOf({ action, status, outputs, findings, gone, checks, error }: StepResult) {
  return {
    schemaVersion: 1,
    action,
    status,
    outputs,
    findings,
    ...(gone && { gone }),
    checks,
    ...(error && { error: errorDocument(error) }),
  };
}

const errorDocument = ({ code, message, details, fix, docs }: SovereignError) => ({ code, message, details, fix, docs });
