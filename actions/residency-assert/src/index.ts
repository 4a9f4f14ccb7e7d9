export { residencyAssert } from './action.ts';
export { planError } from './errors.ts';
export { RULES } from './rules.ts';
