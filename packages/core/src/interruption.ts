import { awsFailure } from './aws/errors.ts';
import { errorTable, messageOf, SovereignError } from './errors.ts';

export const stepError = errorTable({
  INTERRUPTED: { exit: 'failure', about: 'The step was cancelled or ran out of time.' },
  UNEXPECTED: { exit: 'failure', about: 'A mistake in the product itself, or a failure that it does not know.' },
});

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Stops waiting for work when the process is told to end, so that a record can still be finished. */
export interface Interruption {
  /** Starts work and gives its result, unless the process is interrupted before. @throws INTERRUPTED, UNEXPECTED */
  race<T>(work: () => Promise<T>): Promise<T>;
  /** What interrupted, if anything did, and the exit code that it calls for. */
  readonly cause: { readonly error: SovereignError; readonly exitCode: number } | undefined;
  stop(): void;
}

/** Listens for SIGINT, SIGTERM and for errors that nobody caught. */
export function watchInterruption(): Interruption {
  let cause: Interruption['cause'];
  let reject: (reason: SovereignError) => void = () => undefined;
  const interrupted = new Promise<never>((_resolve, refuse) => {
    reject = refuse;
  });
  // Nobody may be waiting when it comes.
  interrupted.catch(() => undefined);
  const interrupt = (error: SovereignError, exitCode: number = error.exitCode) => {
    cause ??= { error, exitCode };
    reject(cause.error);
  };

  const listeners: [string, (reason: unknown) => void][] = [
    ...Object.entries(SIGNALS).map(([signal, exitCode]): [string, () => void] => [
      signal,
      () => {
        const fix = 'Run it again. If it ran out of time, give the job a longer time limit.';
        interrupt(stepError('INTERRUPTED', `The step was stopped by ${signal}.`, fix), exitCode);
      },
    ]),
    ['uncaughtException', (error) => interrupt(asSovereignError(error))],
    ['unhandledRejection', (error) => interrupt(asSovereignError(error))],
    // The event loop is empty although the work is not done: without this, Node would end with success.
    [
      'beforeExit',
      () =>
        interrupt(
          stepError('UNEXPECTED', 'The step waits for something that can no longer happen.', 'Report it with the output of debug logging.'),
        ),
    ],
  ];
  for (const [event, listener] of listeners) process.on(event, listener);
  return {
    race: async (work) => (cause ? interrupted : Promise.race([interrupted, work()])),
    get cause() {
      return cause;
    },
    stop: () => {
      for (const [event, listener] of listeners) process.off(event, listener);
    },
  };
}

/** Anything thrown as an error for people. What is not one already is UNEXPECTED, with the original as its cause. */
export function asSovereignError(error: unknown): SovereignError {
  if (error instanceof SovereignError) return error;
  return (
    awsFailure(error) ??
    stepError(
      'UNEXPECTED',
      `Something unexpected happened: ${messageOf(error)}`,
      'Run again with debug logging and report it with the output.',
      { cause: error },
    )
  );
}
