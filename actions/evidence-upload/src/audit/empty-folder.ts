import { readdir } from 'node:fs/promises';
import { inputError } from '@sovereign-actions/core';

/**
 * Refuses a folder that has something in it: what was written there before must not be mixed with what is written now.
 * @param named as the caller named the folder
 * @throws INPUT_INVALID
 */
export async function refuseFilled(folder: string, named: string): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0)
    throw inputError(
      'INPUT_INVALID',
      `The folder ${named} is not empty: ${there.sort().slice(0, 3).join(', ')}.`,
      'Name another one with --output-dir.',
    );
}
