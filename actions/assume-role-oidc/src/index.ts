export { assumeRoleOidc } from './action.ts';
export { roleError } from './errors.ts';
