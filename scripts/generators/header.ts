export const HEADER = 'Generated from the contract by "npm run generate"; change src/action.ts instead.';
