import type { Input } from '@sovereign-actions/core';

/** A command that is not an action: its flags are a contract like those of the actions. */
export interface PlainCommand {
  name: string;
  title: string;
  description: string;
  /** What follows the name on the usage line. */
  usage: string;
  flags: Record<string, Input>;
  examples: readonly string[];
}

/** What a command gets of the command line, and where it prints. */
export interface Invocation {
  /** Raw text of a flag. */
  flag: (name: string) => string | undefined;
  positionals: readonly string[];
  json: boolean;
  debug: boolean;
  folder: string;
}
