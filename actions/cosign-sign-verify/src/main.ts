import { main } from '@sovereign-actions/core';
import { cosignSignVerify } from './action.ts';

await main(cosignSignVerify);
