import { main } from '@sovereign-actions/core';
import { sbomGenerate } from './action.ts';

await main(sbomGenerate);
