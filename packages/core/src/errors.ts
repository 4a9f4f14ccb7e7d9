/** Process exit codes, the same for every command and action. */
export const EXIT = { ok: 0, failure: 1, usage: 2, policy: 3, verification: 4, identity: 5 } as const;

export type ExitName = Exclude<keyof typeof EXIT, 'ok'>;

/** What the error page says of a code, and the exit code that it ends with. */
export interface ErrorEntry {
  exit: ExitName;
  about: string;
}

export interface ErrorOptions {
  cause?: unknown;
  /** Lines that belong to the error, such as one per mistake in a file. */
  details?: readonly string[];
}

const DOCS = 'docs/errors.md';

/** An error made for the person who reads it: a stable code, what happened, what to do. */
export class SovereignError extends Error {
  override readonly name = 'SovereignError';
  readonly code: string;
  readonly exit: ExitName;
  readonly fix: string;
  readonly details: readonly string[];

  constructor(code: string, exit: ExitName, message: string, fix: string, options: ErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.exit = exit;
    this.fix = fix;
    this.details = options.details ?? [];
  }

  get exitCode(): number {
    return EXIT[this.exit];
  }

  get docs(): string {
    return `${DOCS}#${this.code.toLowerCase().replaceAll('_', '-')}`;
  }
}

/**
 * Declares a package's error codes and returns the function that makes them.
 * `docs/errors.md` is generated from the `table` of every package.
 */
export function errorTable<const T extends Record<string, ErrorEntry>>(table: T) {
  const make = (code: keyof T & string, message: string, fix: string, options?: ErrorOptions): SovereignError =>
    new SovereignError(code, (table[code] as ErrorEntry).exit, message, fix, options);
  return Object.assign(make, { table });
}

/** The text of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The errno code of a Node system error, such as `ENOENT`. An error of our own has none. */
export function errnoOf(error: unknown): string | undefined {
  if (error instanceof SovereignError) return undefined;
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
