export { copyError } from './commands/copy.ts';
export { initError } from './commands/init.ts';
export { commandError } from './hand-over.ts';
export { rehearsalError } from './rehearsal/errors.ts';
export { type RehearsalOptions, type RehearsalResult, type RehearsedStep, rehearse } from './rehearsal/rehearsal.ts';
