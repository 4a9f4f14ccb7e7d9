import type { SovereignError } from '@sovereign-actions/core';
import { sbomError } from '../errors.ts';

/**
 * Metadata of something installed that is damaged.
 * @param message goes on after the name of the file; a sentence with its full stop
 * @param line from 1
 */
export const damaged = (file: string, message: string, line?: number): SovereignError =>
  sbomError(
    'INSTALLED_INVALID',
    `${line === undefined ? file : `${file}:${line}`} ${message}`,
    'Install anew what the file is of, or take it out of the tree.',
  );
