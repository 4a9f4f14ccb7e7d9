export { sbomGenerate } from './action.ts';
export { sbomError } from './errors.ts';
