import { main } from '@sovereign-actions/core';
import { assumeRoleOidc } from './action.ts';

await main(assumeRoleOidc);
