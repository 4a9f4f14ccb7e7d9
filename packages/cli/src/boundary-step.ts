import { type Context, defineAction, endProcess, type Input, parseInputs, runAction } from '@sovereign-actions/core';
import type { Invocation, PlainCommand } from './commands/command.ts';
import { hostFor } from './host.ts';

/** Flags of the commands that work in a boundary. */
export const BOUNDARY_FLAGS = {
  boundary: { type: 'text', description: 'Path of the boundary file. Default: `sovereign.yaml` in the folder.' },
  ledger: { type: 'text', description: 'Folder of the ledger that the record is added to. Default: the one of this job.' },
} as const satisfies Record<string, Input>;

/**
 * Does a command's work as a step does its own: within a boundary, behind the egress guard, with a record of what it connected to.
 * What went wrong has been said.
 * @throws SovereignError with `--json`, for the one document to say it
 */
export async function inBoundary<T>(
  { name, title, description }: PlainCommand,
  { flag, json, debug }: Invocation,
  work: (context: Context) => Promise<T>,
): Promise<{ value: T } | { exitCode: number }> {
  let value: { value: T } | undefined;
  const step = defineAction({
    name,
    title,
    description,
    needs: 'boundary',
    inputs: {},
    outputs: {},
    rules: [],
    examples: [],
    run: async (context) => {
      value = { value: await work(context) };
      return { outputs: {} };
    },
  });
  const { boundary, ledger } = parseInputs(BOUNDARY_FLAGS, flag);
  // The command prints its result itself: a step's own lines would stand between.
  const quiet = { json: true, stdout: { write: () => true } };
  const result = await runAction(step, hostFor(name, { flags: { boundary, ledger }, debug, ...quiet }));
  if (value && result.exitCode === 0 && !result.interrupted) return value;
  if (json && result.error && !result.interrupted) throw result.error;
  await endProcess(result);
  return { exitCode: result.exitCode };
}
