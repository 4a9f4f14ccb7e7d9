export { assumeRoleOidc } from './action.ts';
export { roleError } from './errors.ts';
export { locationError } from './location/errors.ts';
export { registryError } from './registries/errors.ts';
