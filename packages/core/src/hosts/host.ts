import type { KnownFinding } from '../baseline.ts';
import type { Check, GuardedFetch, HostForAction, Log, StepReport } from '../context.ts';
import type { SovereignError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { Secrets } from '../secrets.ts';

/** How a step ended: what hosts print last, and what callers of `runAction` get. */
export interface StepResult {
  action: string;
  status: 'succeeded' | 'failed';
  /** Exit code of the process: see `EXIT`, and 130 or 143 after SIGINT or SIGTERM. */
  exitCode: number;
  /** The step was stopped, and what it began may still be going on: the process must be ended. */
  interrupted: boolean;
  outputs: Record<string, string>;
  findings: readonly Finding[];
  /** The findings that fail the step. */
  failing: readonly Finding[];
  /** What a baseline knows and was not found as it was; absent where there was no baseline. */
  gone?: readonly KnownFinding[];
  checks: readonly Check[];
  error?: SovereignError;
}

/** Where steps run. The only code that knows a CI product. */
export interface Host extends Omit<HostForAction, 'oidcToken'> {
  readonly name: 'github' | 'gitlab' | 'terminal';
  /** Absolute path that relative paths of inputs start from. */
  readonly workspace: string;
  /** Absolute path of the ledger that the steps of this job share. */
  readonly ledgerFolder: string;
  /** Debug logging is on: errors show causes and stacks. */
  readonly debug: boolean;
  /** Every environment variable of the job. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly secrets: Secrets;
  /** Time of the commit in seconds since the epoch, where the host knows it without asking anyone. */
  readonly commitTime?: number;
  /** An input as it was given. */
  rawInput(name: string): string | undefined;
  /** The inputs that were given, as far as the host can tell them from other variables. */
  givenInputs(): readonly string[];
  /** The job's OIDC token; masked before it is returned. @throws OIDC_UNAVAILABLE, OIDC_REFUSED */
  oidcToken(audience: string, fetch: GuardedFetch): Promise<string>;
  /** @throws OUTPUT_REFUSED, FILE_UNWRITABLE */
  setOutput(name: string, value: string): void;
  /** Shows what `work` logs under a title that can be folded away. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Shows the findings; `summary` is Markdown for hosts that have a place for it. */
  report(report: StepReport, summary: string): Promise<void>;
  /** Shows an error. */
  fail(error: SovereignError): void;
  /** Shows how the step ended and lets go of what the host holds. */
  finish(result: StepResult): Promise<void>;
}
