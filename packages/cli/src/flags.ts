import { type Input, inputError, nearest } from '@sovereign-actions/core';

/** Flags of every command, beside the inputs of its contract. */
export const GLOBAL_FLAGS = {
  json: 'Print one JSON document on standard output and nothing else.',
  debug: 'Print details and the cause of errors.',
  help: 'Print this help.',
} as const;

export type GlobalFlag = keyof typeof GLOBAL_FLAGS;

export interface ParsedFlags {
  /** Raw text by input name; lists joined by newlines, as GitHub passes them. */
  inputs: Map<string, string>;
  globals: Set<GlobalFlag>;
  positionals: string[];
}

const SHORT: Record<string, GlobalFlag> = { h: 'help' };

/**
 * Parses a command line by a contract: `--name value`, `--name=value`, `--flag`, `--no-flag`; list flags repeat.
 * @throws INPUT_UNKNOWN with the nearest flag, INPUT_INVALID when a value is missing or a flag is given twice
 */
export function parseFlags(args: readonly string[], contract: Record<string, Input>): ParsedFlags {
  const parsed: ParsedFlags = { inputs: new Map(), globals: new Set(), positionals: [] };
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] as string;
    if (arg === '--') {
      parsed.positionals.push(...args.slice(index + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      parsed.positionals.push(arg);
      continue;
    }
    const short = /^-([a-z])$/.exec(arg)?.[1];
    const [, name, inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [undefined, short ? SHORT[short] : undefined, undefined];
    if (name !== undefined && Object.hasOwn(GLOBAL_FLAGS, name)) {
      if (inline !== undefined) throw inputError('INPUT_INVALID', `--${name} takes no value.`, `Write --${name} alone.`);
      parsed.globals.add(name as GlobalFlag);
      continue;
    }
    const negated = name?.startsWith('no-') ? name.slice(3) : undefined;
    const input = name !== undefined && Object.hasOwn(contract, name) ? contract[name] : undefined;
    if (
      !input &&
      negated !== undefined &&
      Object.hasOwn(contract, negated) &&
      contract[negated]?.type === 'boolean' &&
      inline === undefined
    ) {
      set(parsed, negated, 'false');
      continue;
    }
    if (!input || name === undefined) throw unknownFlag(arg, contract);
    if (input.secret) {
      throw inputError(
        'INPUT_UNKNOWN',
        `--${name} is a secret and cannot be a flag: command lines are visible to every process.`,
        `Set the environment variable SOVEREIGN_${name.toUpperCase().replaceAll('-', '_')} instead.`,
      );
    }
    if (input.type === 'boolean') {
      set(parsed, name, inline ?? 'true');
      continue;
    }
    let value = inline;
    if (value === undefined) {
      index += 1;
      value = args[index];
      if (value === undefined || (value.startsWith('--') && value.length > 2))
        throw inputError('INPUT_INVALID', `--${name} needs a value.`, input.description);
    }
    if (input.type === 'list') parsed.inputs.set(name, [parsed.inputs.get(name), value].filter((text) => text !== undefined).join('\n'));
    else set(parsed, name, value);
  }
  return parsed;
}

function set(parsed: ParsedFlags, name: string, value: string): void {
  if (parsed.inputs.has(name)) throw inputError('INPUT_INVALID', `--${name} is given twice.`, 'Give it once.');
  parsed.inputs.set(name, value);
}

function unknownFlag(arg: string, contract: Record<string, Input>) {
  const name = arg.replace(/^-+/, '').split('=')[0] as string;
  const meant = nearest(name, [...Object.keys(contract), ...Object.keys(GLOBAL_FLAGS)]);
  return inputError(
    'INPUT_UNKNOWN',
    `There is no flag ${arg.split('=')[0]}.`,
    meant ? `Did you mean --${meant}?` : 'Use --help to see the flags.',
  );
}
