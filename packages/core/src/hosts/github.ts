import * as path from 'node:path';
import { errnoOf, type SovereignError } from '../errors.ts';
import { writeFailure } from '../files.ts';
import { type Finding, isKnown, type Severity } from '../finding.ts';
import { ambientSecrets } from '../secrets.ts';
import { hostError } from './errors.ts';
import { type Env, githubFacts } from './facts.ts';
import type { Host } from './host.ts';
import { requestToken } from './oidc.ts';
import { newPrivateFolder } from './private-folder.ts';
import { type Block, baselineBlocks, count, endBlock, errorBlocks } from './render.ts';
import { visible } from './text.ts';

/** Annotations that GitHub keeps of each level, for one step. */
const MAX_ANNOTATIONS = 10;
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>;

/**
 * A step of GitHub Actions: github.com, GHE.com, GHES, Forgejo or Gitea. Uses the runner's files and commands alone, so it
 * needs no service that only github.com has.
 * @throws RUNNER_INCOMPLETE
 */
export async function githubHost(): Promise<Host> {
  const core = await import(/* webpackMode: "eager" */ '@actions/core');
  const env: Env = process.env;
  const secrets = ambientSecrets(env);
  const facts = githubFacts(env);
  const debug = core.isDebug();
  const temporary = env.RUNNER_TEMP;
  if (!temporary)
    throw hostError(
      'RUNNER_INCOMPLETE',
      'RUNNER_TEMP is not set.',
      'Actions run in a job of GitHub, Forgejo or Gitea; elsewhere use the command line.',
    );
  let privateFolder: string | undefined;

  const safe = (text: string) => withoutCommands(visible(secrets.scrub(text)));
  const print = ({ text, indent = 0 }: Block) => core.info(`${' '.repeat(indent)}${safe(text)}`);
  const annotate = (finding: Finding, level: (typeof LEVEL)[Severity]) => {
    const { title, rule, message, fix, place, exception } = finding;
    const last = exception ? `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}` : `→ ${fix}`;
    core[level](`${safe(message)}\n${safe(last)}`, {
      title: safe(`${title} (${rule})`),
      ...(place && { file: visible(place.file) }),
      ...(place?.line !== undefined && { startLine: place.line }),
      ...(place?.column !== undefined && { startColumn: place.column }),
      ...(place?.endLine !== undefined && { endLine: place.endLine }),
    });
  };

  return {
    name: 'github',
    facts,
    workspace: path.resolve(env.GITHUB_WORKSPACE || process.cwd()),
    ledgerFolder: path.join(temporary, 'sovereign', 'ledger'),
    debug,
    environment: env,
    secrets,
    log: {
      info: (text) => print({ text }),
      warn: (text) => core.warning(safe(text)),
      detail: (text) => core.debug(safe(text)),
    },
    get privateFolder() {
      privateFolder ??= newPrivateFolder(temporary);
      return privateFolder;
    },
    keepsPrivateFolder: true,
    env: (name) => env[name],
    mask: (secret) => {
      secrets.add(secret);
      // Line by line too: not every runner splits a secret itself.
      for (const part of new Set([secret, ...secret.split(/\r?\n/)])) if (part.trim() !== '') core.setSecret(part);
    },
    exportVariable: (name, value) => runnerFile('GITHUB_ENV', () => core.exportVariable(name, value)),
    saveState: (name, value) => runnerFile('GITHUB_STATE', () => core.saveState(name, value)),
    state: (name) => core.getState(name) || undefined,
    rawInput: (name) => env[inputVariable(name)],
    givenInputs: () =>
      Object.entries(env)
        .filter(([name, value]) => name.startsWith('INPUT_') && value !== '')
        .map(([name]) => name.slice('INPUT_'.length).toLowerCase()),
    oidcToken: async (audience, fetch) => {
      const token = await requestToken({
        audience,
        product: facts.product === 'forgejo' ? 'forgejo' : 'github',
        env: (name) => env[name],
        fetch,
      });
      secrets.add(token);
      core.setSecret(token);
      return token;
    },
    setOutput: (name, value) => runnerFile('GITHUB_OUTPUT', () => core.setOutput(name, value)),
    group: (title, work) => core.group(safe(title), work),
    report: async (step, summary) => {
      const left: Record<Severity, number> = { error: MAX_ANNOTATIONS, warning: MAX_ANNOTATIONS, note: MAX_ANNOTATIONS };
      let hidden = 0;
      for (const finding of step.findings) {
        if (isKnown(finding)) continue;
        const severity: Severity = finding.exception ? 'note' : finding.severity;
        if (left[severity] === 0) {
          hidden += 1;
          continue;
        }
        left[severity] -= 1;
        annotate(finding, LEVEL[severity]);
      }
      if (hidden > 0)
        print({ text: `… and ${count(hidden, 'finding')} more: the job summary, the SARIF file and the record have them all.` });
      for (const block of baselineBlocks(step)) print(block);
      if (env.GITHUB_STEP_SUMMARY) await runnerFile('GITHUB_STEP_SUMMARY', () => core.summary.addRaw(secrets.scrub(summary)).write());
    },
    fail: (error) => fail(error),
    finish: async (result) => print(endBlock(result)),
  };

  function fail(error: SovereignError): void {
    const [head, ...rest] = errorBlocks(error, false).map(({ text, indent = 0 }) => `${' '.repeat(indent)}${safe(text)}`);
    core.error([head, ...rest].join('\n'), { title: error.code });
    if (debug) for (const block of errorBlocks(error, true).slice(rest.length + 1)) print(block);
  }
}

const inputVariable = (name: string): string => `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`;

/** Takes the meaning from workflow commands: `::error::` at the start of a line and `##[error]` anywhere in it. */
function withoutCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}

/** Errors of the runner's own files, as errors for people. */
function runnerFile<T>(variable: string, write: () => T): T {
  const explain = (error: unknown): never => {
    if (errnoOf(error)) throw writeFailure(variable, error);
    throw hostError(
      'RUNNER_INCOMPLETE',
      `The runner's file ${variable} cannot be used.`,
      'Check the runner: it makes this file for every step.',
      { cause: error },
    );
  };
  try {
    const result = write();
    return result instanceof Promise ? (result.catch(explain) as T) : result;
  } catch (error) {
    return explain(error);
  }
}
