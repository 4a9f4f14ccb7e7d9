import type { SovereignError } from '@sovereign-actions/core';
import type { JsonObject } from './json.ts';
import { lineAt } from './json.ts';

/** An error about a TOML file. */
export type TomlFault = (message: string, fix: string) => SovereignError;

/**
 * Parses a TOML file. Tables have no prototype, so a key such as `__proto__` is one like any other; a key that stands twice
 * and nesting without end are errors of the format and of the parser.
 */
export async function parseToml(text: string, file: string, fault: TomlFault): Promise<JsonObject> {
  const { parse, TomlError } = await import('smol-toml');
  if (text.trim() === '') throw fault(`${file} is empty.`, 'Restore the file from version control.');
  try {
    return parse(text) as JsonObject;
  } catch (error) {
    const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
    if (conflict) {
      throw fault(
        `${file}:${lineAt(text, conflict.index)} has the markers of an unresolved merge conflict.`,
        'Resolve the conflict, run the package manager once, and commit the result.',
      );
    }
    // The parser's message quotes the file, which may hold a token; only the line is taken from it.
    const at = error instanceof TomlError ? `:${error.line}` : '';
    throw fault(`${file}${at} is not TOML: it is damaged or cut off.`, 'Restore the file from version control.');
  }
}

/** Line of the table with an index in an array of tables, such as `[[package]]`, from 1. */
export function lineOfTable(text: string, array: string, index: number): number | undefined {
  const header = new RegExp(`^[ \\t]*\\[\\[[ \\t]*${array}[ \\t]*\\]\\]`, 'gm');
  for (let count = 0, match = header.exec(text); match; match = header.exec(text), count++) {
    if (count === index) return lineAt(text, match.index);
  }
  return undefined;
}
