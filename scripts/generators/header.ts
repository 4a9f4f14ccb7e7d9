export const HEADER = 'Generated from the contract by "npm run generate"; change src/action.ts instead.';

/** What the pages of the documentation start with. */
export const banner = `<!-- ${HEADER} -->\n\n`;
