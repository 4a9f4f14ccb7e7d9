import { errorTable, messageOf, SovereignError } from './errors.ts';

export const stepError = errorTable({
  INTERRUPTED: { exit: 'failure', about: 'The step was cancelled or ran out of time.' },
  UNEXPECTED: { exit: 'failure', about: 'A mistake in the product itself, or a failure that it does not know.' },
});

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Stops waiting for work when the process is told to end, so that a record can still be finished. */
export interface Interruption {
  /** The result of `work`, unless the process is interrupted before. @throws INTERRUPTED, UNEXPECTED */
  race<T>(work: Promise<T>): Promise<T>;
  /** Exit code for the signal that came, if one did. */
  readonly exitCode: number | undefined;
  stop(): void;
}

/** Listens for SIGINT, SIGTERM and for errors that nobody caught. */
export function watchInterruption(): Interruption {
  let exitCode: number | undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const interrupted = new Promise<never>((_resolve, refuse) => {
    reject = refuse;
  });
  // Nobody may be waiting when it comes.
  interrupted.catch(() => undefined);

  const onSignal = (signal: keyof typeof SIGNALS) => {
    exitCode ??= SIGNALS[signal];
    reject(
      stepError(
        'INTERRUPTED',
        `The step was stopped by ${signal}.`,
        'Run it again. If it ran out of time, give the job a longer time limit.',
      ),
    );
  };
  const onUncaught = (error: unknown) => {
    exitCode ??= 1;
    reject(asSovereignError(error));
  };
  // The event loop is empty although the work is not done: without this, Node would end with success.
  const onEmptyLoop = () => {
    exitCode ??= 1;
    reject(
      stepError('UNEXPECTED', 'The step waits for something that can no longer happen.', 'Report it with the output of debug logging.'),
    );
  };
  for (const signal of Object.keys(SIGNALS)) process.on(signal, onSignal);
  process.on('beforeExit', onEmptyLoop);
  process.on('uncaughtException', onUncaught);
  process.on('unhandledRejection', onUncaught);
  return {
    race: (work) => Promise.race([interrupted, work]),
    get exitCode() {
      return exitCode;
    },
    stop: () => {
      for (const signal of Object.keys(SIGNALS)) process.off(signal, onSignal);
      process.off('beforeExit', onEmptyLoop);
      process.off('uncaughtException', onUncaught);
      process.off('unhandledRejection', onUncaught);
    },
  };
}

/** Anything thrown as an error for people. What is not one already is UNEXPECTED, with the original as its cause. */
export function asSovereignError(error: unknown): SovereignError {
  if (error instanceof SovereignError) return error;
  return stepError(
    'UNEXPECTED',
    `Something unexpected happened: ${messageOf(error)}`,
    'Run again with debug logging and report it with the output.',
    { cause: error },
  );
}
