export { deploymentOf, evidenceUpload } from './action.ts';
export type { NamedVerification } from './audit/verify.ts';
export { evidenceError } from './errors.ts';
export { PREDICATE_TYPE } from './package/statement.ts';
export { type Claim, type FileClaim, GROUPS } from './verify/claim.ts';
export { conclusion, type FormatOptions, formatVerification, verificationDocument } from './verify/format.ts';
export type { PackageInput } from './verify/source.ts';
export type { PackageVerification, VerifyPackageOptions } from './verify/verify.ts';

/** What an auditor does with the store, loaded when it is asked for. */
export const loadAudit = () => import('./audit/index.ts');

/** The shape of a control map that a team brings. */
export const loadControlSchema = () => import('./report/control-schema.ts');
/** The shape of what a CI host said of a run. */
export const loadEnvironmentSchema = () => import('./environment/schema.ts');

/** As `verify/verify.ts` says; loaded when it is called, so that a command that does not verify stays light. */
export const verifyPackage: typeof import('./verify/verify.ts').verifyPackage = async (input, options) =>
  (await import('./verify/verify.ts')).verifyPackage(input, options);
