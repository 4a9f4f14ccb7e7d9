import { QUICK } from './signing-matrix.ts';
import { matrixSuite } from './signing-matrix-suite.ts';

await matrixSuite('signatures between us and cosign', QUICK);
