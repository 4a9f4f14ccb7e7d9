import { ROWS } from '../signing-matrix.ts';
import { writeMatrix } from '../signing-matrix-report.ts';
import { matrixSuite } from '../signing-matrix-suite.ts';

await matrixSuite('signatures between us and cosign, every combination', ROWS, writeMatrix);
