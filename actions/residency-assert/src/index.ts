export { residencyAssert } from './action.ts';
export { documentError, planError, policyError } from './errors.ts';
export { parityOfFiles } from './parity/needed.ts';
export { type ParityRow, parityTable } from './parity/table.ts';
export { RULES } from './rules.ts';
