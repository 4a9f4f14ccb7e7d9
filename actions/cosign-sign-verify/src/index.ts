export { cosignSignVerify } from './action.ts';
export { signVerifyError } from './errors.ts';
export { RULES } from './rules.ts';
