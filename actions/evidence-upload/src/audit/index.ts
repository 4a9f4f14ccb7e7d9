export { exportPackage } from './export.ts';
export { extract, TEST_PREDICATE } from './extract.ts';
export { listPackages } from './list.ts';
export { isLocation } from './locate.ts';
export { auditStore } from './store.ts';
export { summaryOf, summarySchema } from './summary.ts';
export { verifyNamed } from './verify.ts';
