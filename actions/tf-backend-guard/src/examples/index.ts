import type { ExampleSet } from '@sovereign-actions/core';
import { BOUNDARY } from './backend.ts';
import { CONFIGURATION } from './configuration.ts';
import { ANSWERS, LIVE } from './live.ts';

/** Of every rule something that breaks it, and something that looks like it and does not. */
export const EXAMPLES: ExampleSet = { boundary: BOUNDARY, aws: ANSWERS, rules: { ...CONFIGURATION, ...LIVE } };
