import { main } from '@sovereign-actions/core';
import { tfBackendGuard } from './action.ts';

await main(tfBackendGuard);
