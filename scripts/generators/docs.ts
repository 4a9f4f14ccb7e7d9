import type { ErrorEntry } from '@sovereign-actions/core';
import { EXIT } from '@sovereign-actions/core';
import { banner } from './header.ts';

/** Every error code of the product, from the tables that the packages export. @throws Error on a code declared twice */
export function errorsPage(modules: readonly Record<string, unknown>[]): string {
  const entries = new Map<string, ErrorEntry>();
  const tables = new Set(modules.flatMap((module) => Object.values(module)).flatMap((value) => (isTable(value) ? [value.table] : [])));
  for (const table of tables) {
    for (const [code, entry] of Object.entries(table)) {
      if (entries.has(code)) throw new Error(`error code ${code} is declared twice`);
      entries.set(code, entry);
    }
  }
  const codes = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const exits = Object.entries(EXIT).map(([name, code]) => `| ${code} | ${name} |`);
  return `${banner}# Errors\n\nEvery error has a code that does not change, a sentence of what happened and one of what to do.\n\n| exit code | meaning |\n|---|---|\n${exits.join('\n')}\n\n${codes
    .map(
      ([code, { exit, about }]) =>
        `## ${code.toLowerCase().replaceAll('_', '-')}\n\n\`${code}\`, exit code ${EXIT[exit]} (${exit}). ${about}\n`,
    )
    .join('\n')}`;
}

const isTable = (value: unknown): value is { table: Record<string, ErrorEntry> } => typeof value === 'function' && 'table' in value;
