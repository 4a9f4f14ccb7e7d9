import type { ErrorOptions, SovereignError } from '@sovereign-actions/core';
import { sbomError } from './errors.ts';

/** The errors of one lockfile. `line` is from 1; the message goes on after the name of the file. */
export interface LockFaults {
  /** For a parser, which names the file itself. */
  parse(message: string, fix: string, options?: ErrorOptions): SovereignError;
  invalid(message: string, line?: number): SovereignError;
  conflict(message: string, line?: number): SovereignError;
  unsupported(message: string, line?: number): SovereignError;
}

/** @param rewrite how to have the lockfile written anew, as a sentence */
export function faultsOf(file: string, rewrite: string): LockFaults {
  const at = (line: number | undefined) => (line === undefined ? file : `${file}:${line}`);
  return {
    parse: (message, fix, options) => sbomError('LOCKFILE_INVALID', message, fix, options),
    invalid: (message, line) => sbomError('LOCKFILE_INVALID', `${at(line)} ${message}`, rewrite),
    conflict: (message, line) => sbomError('LOCKFILE_CONFLICT', `${at(line)} ${message}`, rewrite),
    unsupported: (message, line) =>
      sbomError(
        'LOCKFILE_UNSUPPORTED',
        `${at(line)} ${message}`,
        'Name it in the input "ignore" to leave it out; the SBOM then says that it is incomplete.',
      ),
  };
}

/** Text shortened for a message. */
export const quote = (text: string): string => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
