import { type Action, runAction, terminalHost } from '@sovereign-actions/core';

export interface Step {
  flags: Record<string, string>;
  /** The whole environment of the step. */
  env: Record<string, string | undefined>;
  cwd: string;
}

/** Runs an action as the command line does, and gives its result with what it printed. */
export async function runStep(action: Action, { flags, env, cwd }: Step) {
  const log: string[] = [];
  const stream = { write: (text: string) => void log.push(text) };
  const result = await runAction(action, terminalHost({ flags, env, cwd, stdout: stream, stderr: stream }));
  return { ...result, log: log.join('') };
}
