import { main } from '@sovereign-actions/core';
import { evidenceUpload } from './action.ts';

await main(evidenceUpload);
