/** The version of every package and action of this repository; kept equal to `package.json` by a test. */
export const VERSION = '0.1.0';
