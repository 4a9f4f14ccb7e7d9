export { tfBackendGuard } from './action.ts';
export { guardError } from './errors.ts';
export { RULES } from './rules.ts';
