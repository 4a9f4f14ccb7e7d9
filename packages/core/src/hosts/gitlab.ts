import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { errnoOf } from '../errors.ts';
import { makeFolder, writeFailure } from '../files.ts';
import { type ConsoleOptions, consoleHost } from './console.ts';
import { hostError } from './errors.ts';
import { gitlabFacts } from './facts.ts';
import type { Host } from './host.ts';
import { tokenInHand, variableFor } from './oidc.ts';
import { namedPrivateFolder, newPrivateFolder } from './private-folder.ts';
import { visible } from './text.ts';

/**
 * A job of GitLab CI. Inputs are flags or `SOVEREIGN_<NAME>`; outputs go to a dotenv report as `<ACTION>_<OUTPUT>`, the items
 * of a list with commas between them; the OIDC token is the variable that `id_tokens` sets,
 * one for each audience. GitLab cannot mask at run time, so all
 * that is printed is scrubbed here. Steps of one job share a private folder, with the variables that they export in `env`, unless
 * SOVEREIGN_JOB_ENV names another file.
 * @param action whose outputs the names start with
 */
export function gitlabHost(action: string, options: ConsoleOptions = {}): Host {
  return consoleHost(options, ({ env, workspace }) => {
    const project = env.CI_PROJECT_DIR ? path.resolve(env.CI_PROJECT_DIR) : workspace;
    const base = env.TMPDIR || tmpdir();
    let folder: string | undefined;
    const privateFolder = () => {
      // One for all steps of the job; without an id nobody can tell jobs apart.
      folder ??= /^\d+$/.test(env.CI_JOB_ID ?? '')
        ? namedPrivateFolder(path.join(base, `sovereign-${env.CI_JOB_ID}`))
        : newPrivateFolder(base);
      return folder;
    };
    const dotenv = path.resolve(project, env.SOVEREIGN_DOTENV || 'sovereign.env');
    const stateFile = (name: string) => path.join(privateFolder(), `state-${Buffer.from(name).toString('hex')}`);
    return {
      name: 'gitlab',
      facts: gitlabFacts(env),
      ledgerFolder: path.join(project, '.sovereign', 'ledger'),
      commitTime: commitTime(env.CI_COMMIT_TIMESTAMP),
      logHasColor: true,
      privateFolder: () => options.handTo?.privateFolder ?? privateFolder(),
      keepsPrivateFolder: options.handTo === undefined || options.handTo.privateFolder !== undefined,
      jobEnv: () => (env.SOVEREIGN_JOB_ENV ? path.resolve(project, env.SOVEREIGN_JOB_ENV) : path.join(privateFolder(), 'env')),
      state: {
        saveState: (name, value) => write(stateFile(name), value, 0o600),
        state: (name) => readIfThere(stateFile(name)),
      },
      token: (audience) => {
        const variable = variableFor(audience, env.SOVEREIGN_ID_TOKEN_VARIABLE || 'SOVEREIGN_ID_TOKEN', env);
        return tokenInHand(env[variable], audience, variable, `Add to the job: id_tokens: { ${variable}: { aud: ${audience} } }`);
      },
      setOutput: (name, value) => {
        const variable = `${action}_${name}`.toUpperCase().replaceAll('-', '_');
        write(dotenv, withVariable(readIfThere(dotenv) ?? '', variable, onOneLine(value)), 0o644);
      },
      group: (diagnostics) => async (title, work) => {
        if (options.json) return work();
        const section = `sovereign_${action.replaceAll('-', '_')}`;
        const seconds = () => Math.floor(Date.now() / 1000);
        diagnostics.raw(`\x1b[0Ksection_start:${seconds()}:${section}[collapsed=true]\r\x1b[0K${visible(title)}\n`);
        try {
          return await work();
        } finally {
          diagnostics.raw(`\x1b[0Ksection_end:${seconds()}:${section}\r\x1b[0K\n`);
        }
      },
      finish: () => undefined,
    };
  });
}

function commitTime(timestamp: string | undefined): number | undefined {
  const milliseconds = Date.parse(timestamp ?? '');
  return milliseconds >= 0 ? Math.floor(milliseconds / 1000) : undefined;
}

/** A list, one item a line, with commas in place of line breaks. Left as it is, and so refused, where an item has a comma itself. */
const onOneLine = (value: string): string => (value.includes(',') ? value : value.replaceAll('\n', ','));

/** GitLab's limit for a dotenv report. */
const MAX_DOTENV_BYTES = 5 * 1024;

/**
 * The text of a dotenv report with a variable set in it. GitLab's format has no quoting and no escapes.
 * @throws OUTPUT_REFUSED for what the format cannot carry
 */
export function withVariable(text: string, name: string, value: string): string {
  const refused = (why: string) =>
    hostError(
      'OUTPUT_REFUSED',
      `Output ${name} ${why}, which a dotenv report cannot carry.`,
      'Use --json, or read the value from the record in the ledger.',
    );
  if (!/^[A-Z_][A-Z0-9_]*$/.test(name)) throw refused('has a name with other characters than letters, digits and _');
  if (/[\p{Cc}\u2028\u2029]/u.test(value)) throw refused('has a line break or control character');
  if (value !== value.trim() || /^["']|["']$/.test(value)) throw refused('starts or ends with a space or quote');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith(`${name}=`));
  const whole = `${[...lines, `${name}=${value}`].join('\n')}\n`;
  if (Buffer.byteLength(whole) > MAX_DOTENV_BYTES) throw refused(`makes the report larger than ${MAX_DOTENV_BYTES} bytes`);
  return whole;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function write(file: string, text: string, mode: number): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    makeFolder(path.dirname(file));
    writeFileSync(temporary, text, { mode });
    renameSync(temporary, file);
  } catch (error) {
    throw writeFailure(file, error);
  }
}
