import * as path from 'node:path';
import { BASELINE_INPUTS, COMMON_INPUTS, EXIT, endProcess, inputError, runAction } from '@sovereign-actions/core';
import { loadAction } from '../actions.ts';
import { hostFor } from '../host.ts';
import type { Invocation, PlainCommand } from './command.ts';

const PROGRAMS = ['terraform', 'tofu', 'terragrunt'];
/** Commands that touch no state. */
const HARMLESS = ['version', 'fmt', 'login', 'logout', 'help', 'metadata'];

export const tfCommand: PlainCommand = {
  name: 'tf',
  title: 'check where state would go, then run Terraform',
  description:
    'Checks the root module with tf-backend-guard under the very environment that the program then gets, and runs terraform, tofu or terragrunt with it: variables that move endpoints, trust or arguments elsewhere are left out. A finding that fails the check keeps the program from starting.',
  usage: '-- [terraform|tofu|terragrunt] COMMAND [ARGUMENTS]',
  flags: {
    ...BASELINE_INPUTS,
    ...COMMON_INPUTS,
    live: { type: 'boolean', description: 'Also ask AWS about the declared bucket and its key.' },
  },
  examples: ['tf -- plan -out=tfplan', 'tf --live -- tofu apply tfplan', 'tf -- -chdir=infra init'],
};

/** Variables that Terraform, the AWS SDK and a shell need. Of these the check judges what could send state elsewhere, such as a proxy. */
const KEPT =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|TERM|TZ|TMPDIR|TMP|TEMP|LANG|LC_[A-Z]+|PWD|SystemRoot|CI|GITHUB_ACTIONS|GITLAB_CI|SSH_AUTH_SOCK|GIT_SSH_COMMAND|HTTPS?_PROXY|https?_proxy|NO_PROXY|no_proxy|AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|AWS_REGION|AWS_DEFAULT_REGION|AWS_ROLE_ARN|AWS_ROLE_SESSION_NAME|AWS_WEB_IDENTITY_TOKEN_FILE|AWS_CONTAINER_CREDENTIALS_(?:RELATIVE|FULL)_URI|AWS_CONTAINER_AUTHORIZATION_TOKEN(?:_FILE)?|AWS_EC2_METADATA_DISABLED|AWS_MAX_ATTEMPTS|AWS_RETRY_MODE|TF_VAR_.+|TF_WORKSPACE|TF_DATA_DIR|TF_IN_AUTOMATION|TF_INPUT|TF_PLUGIN_CACHE_DIR|TF_CLI_CONFIG_FILE|TF_TOKEN_.+|TF_ENCRYPTION|TF_LOG|TF_LOG_CORE|TF_LOG_PROVIDER|TF_LOG_PATH|CHECKPOINT_DISABLE|(?:TG|TERRAGRUNT)_(?:NON_INTERACTIVE|PARALLELISM|NO_COLOR|LOG_[A-Z_]+|NO_AUTO_[A-Z_]+|FETCH_[A-Z_]+))$/;

/** Arguments with which Terragrunt runs another folder, module or program than the one that is checked, or acts as somebody else. */
const ELSEWHERE =
  /^--(?:terragrunt-)?(?:working-dir|config|source|source-map|tf-path|tfpath|iam-(?:assume-)?role|queue-include-external|include-external-dependencies|backend-bootstrap)(?:=|$)/;

/** What the check itself asks of the environment, which the program does not get. */
const OURS = /^(?:SOVEREIGN_|CI_|GITHUB_|RUNNER_|GITLAB_)/;

/**
 * The environment for the program: what {@link KEPT} names, and no AWS profile unless a file is asked for by the configuration itself.
 * Pure.
 */
export function cleanEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && KEPT.test(entry[0]));
  return { ...Object.fromEntries(kept), AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' };
}

/** The program, its arguments, and what they say about the check. Pure. */
export function readCall(words: readonly string[]): {
  program: string | undefined;
  args: string[];
  command: string;
  chdir: string;
  backendConfig: string[];
  /** `-var` and `-var-file`, as words. */
  variables: string[];
  /** Folders that providers are taken from. */
  pluginFolders: string[];
  /** The saved plan that is applied. */
  plan: string | undefined;
} {
  const [first, ...rest] = words;
  const named = first !== undefined && PROGRAMS.includes(first);
  const args = named ? rest : [...words];
  let chdir = '.';
  let command = '';
  const backendConfig: string[] = [];
  const variables: string[] = [];
  const pluginFolders: string[] = [];
  let plan: string | undefined;
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] as string;
    const [, name, value] = /^--?([a-z-]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (command === '' && name === 'chdir' && value !== undefined) chdir = value;
    else if (command === '' && name === undefined) command = word;
    else if (name === 'backend-config' && command === 'init') {
      if (value === undefined) index += 1;
      backendConfig.push(value ?? args[index] ?? '');
    } else if (name === 'plugin-dir') {
      if (value === undefined) index += 1;
      pluginFolders.push(value ?? args[index] ?? '');
    } else if (name === 'var' || name === 'var-file') {
      if (value === undefined) index += 1;
      variables.push(`-${name}`, value ?? args[index] ?? '');
    } else if (command === 'apply' && name === undefined) plan = word;
  }
  return { program: named ? first : undefined, args, command, chdir, backendConfig, variables, pluginFolders, plan };
}

/** A word as a shell reads it whole. */
const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** @throws INPUT_INVALID, COMMAND_UNSTARTED */
export async function runTf({ flag, positionals, json, debug, folder }: Invocation): Promise<number> {
  const { program = 'terraform', args, command, chdir, backendConfig, variables, pluginFolders, plan } = readCall(positionals);
  if (args.length === 0)
    throw inputError('INPUT_INVALID', 'There is no command after "--".', 'Write "sovereign tf -- plan", or "sovereign tf -- tofu plan".');
  const switched = args.find((word) => /^--?(?:backend|lock)=(?:false|0|f)$/i.test(word) && !(command === 'init' && /lock/.test(word)));
  if (switched)
    throw inputError(
      'INPUT_INVALID',
      `${switched} takes state away from the declared backend or its lock.`,
      'Leave it out, or run the program by itself.',
    );
  const elsewhere = program === 'terragrunt' ? args.find((word) => ELSEWHERE.test(word)) : undefined;
  if (elsewhere)
    throw inputError(
      'INPUT_INVALID',
      `${elsewhere} makes Terragrunt run something else than what is checked.`,
      'Start in the folder of the unit and leave it out, or run the program by itself.',
    );
  const env = cleanEnvironment(process.env);
  if (!HARMLESS.includes(command)) {
    const action = await loadAction('tf-backend-guard');
    const root = path.resolve(folder, chdir);
    const ours = Object.entries(process.env).filter(([name]) => OURS.test(name));
    const flags: Record<string, string> = {
      path: root,
      // Terragrunt may run every unit below.
      ...(program !== 'terragrunt' && { touched: root }),
      ...(plan !== undefined && { 'saved-plan': path.resolve(root, plan) }),
      ...(backendConfig.length > 0 && { 'backend-config': backendConfig.join('\n') }),
    };
    for (const name of Object.keys(tfCommand.flags)) {
      const value = flag(name);
      if (value !== undefined) flags[name] = value;
    }
    const given = {
      ...(variables.length > 0 && { TF_CLI_ARGS_plan: variables.map(quoted).join(' ') }),
      ...(pluginFolders.length > 0 && { TF_CLI_ARGS_init: pluginFolders.map((word) => quoted(`-plugin-dir=${word}`)).join(' ') }),
    };
    const options = { flags, json, debug, stdout: process.stderr, env: { ...Object.fromEntries(ours), ...env, ...given } };
    const result = await runAction(action, hostFor(action.name, options));
    if (result.exitCode !== EXIT.ok || result.interrupted) {
      await endProcess(result);
      return result.exitCode;
    }
  }
  const { run } = await import('../hand-over.ts');
  return run([program, ...args], env);
}
