import { main } from '@sovereign-actions/core';
import { residencyAssert } from './action.ts';

await main(residencyAssert);
