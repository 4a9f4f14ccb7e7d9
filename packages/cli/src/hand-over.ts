import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import {
  type Action,
  type ConsoleOptions,
  errorTable,
  type Host,
  inputError,
  messageOf,
  newPrivateFolder,
  runAction,
  type StepResult,
  shellLine,
} from '@sovereign-actions/core';

export const commandError = errorTable({
  COMMAND_UNSTARTED: { exit: 'usage', about: 'The command that was to run with the credentials cannot be started.' },
});

type MakeHost = (options: ConsoleOptions) => Host;

/**
 * Runs a step, and prints what it exports as lines for a shell to take: nothing else goes to standard output.
 * @throws INPUT_INVALID when they would be printed on a screen
 */
export async function runForShell(action: Action, makeHost: MakeHost): Promise<Pick<StepResult, 'exitCode' | 'interrupted'>> {
  if (process.stdout.isTTY) {
    throw inputError(
      'INPUT_INVALID',
      'Credentials would be printed on the screen.',
      `Let the shell take them: eval "$(sovereign ${action.name} … --export shell)".`,
    );
  }
  const variables = new Map<string, string>();
  const result = await runAction(action, makeHost({ stdout: process.stderr, handTo: { variables } }));
  const succeeded = result.exitCode === 0;
  // Not every client takes an empty variable for none.
  const lines = [...variables].map(([name, value]) => (value === '' ? `unset ${name}\n` : shellLine(name, value)));
  if (succeeded) process.stdout.write(lines.join(''));
  return result;
}

/**
 * Runs a step, and then one command with what it exports in the environment of that command alone. What the step put into its private
 * folder is removed when the command has ended.
 * @throws COMMAND_UNSTARTED, FILE_UNWRITABLE
 */
export async function runWithCommand(
  action: Action,
  makeHost: MakeHost,
  command: readonly [string, ...string[]],
): Promise<Pick<StepResult, 'exitCode' | 'interrupted'>> {
  const variables = new Map<string, string>();
  const privateFolder = newPrivateFolder(tmpdir());
  // Also when something in between ends the process.
  const remove = () => rmSync(privateFolder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    const result = await runAction(action, makeHost({ stdout: process.stderr, handTo: { variables, privateFolder } }));
    if (result.exitCode !== 0) return result;
    const env = { ...process.env, ...Object.fromEntries([...variables].map(([name, value]) => [name, value === '' ? undefined : value])) };
    return { exitCode: await run(command, env), interrupted: false };
  } finally {
    remove();
    process.off('exit', remove);
  }
}

/** Runs a command in this terminal; gives its exit code, or 128 and the number of the signal that ended it, as a shell does. */
export function run([program, ...args]: readonly [string, ...string[]], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { env, stdio: 'inherit' });
    // A terminal sends its interrupt to the command as well: sent on, it would get there twice, which means "at once" to many.
    const passOn = (signal: NodeJS.Signals) => void (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal));
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
    for (const signal of signals) process.on(signal, passOn);
    const end = (settle: () => void) => {
      for (const signal of signals) process.off(signal, passOn);
      settle();
    };
    child.on('error', (error) =>
      end(() =>
        failed(
          commandError(
            'COMMAND_UNSTARTED',
            `The command ${JSON.stringify(program)} cannot be started: ${messageOf(error)}.`,
            'Check its name and that it may be executed. The credentials were not used.',
          ),
        ),
      ),
    );
    child.on('exit', (code, signal) => end(() => done(code ?? 128 + (signal ? constants.signals[signal] : 0))));
  });
}
