import type { SovereignError } from '@sovereign-actions/core';
import { sbomError } from '../errors.ts';

/**
 * Metadata of something installed that is damaged; the message goes on after the name of the file.
 * @param line from 1
 */
export const damaged = (file: string, message: string, line?: number): SovereignError =>
  sbomError(
    'INSTALLED_INVALID',
    `${file}${line === undefined ? '' : `:${line}`} ${message}`,
    'Install anew what the file is of, or take it out of the tree.',
  );

/** As UTF-8 with what is not replaced, as the tools that wrote it read it; a byte order mark is dropped. */
export const looseText = (content: Uint8Array): string => new TextDecoder().decode(content);

/** As UTF-8. @throws INSTALLED_INVALID for what is not */
export function strictText(file: string, content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw damaged(file, 'is not UTF-8 text.');
  }
}
