import type { Cell } from './signing-matrix.ts';

/** Why a combination cannot pass, whoever signs it, or undefined where it must. Each reason is upstream's. */
export function impossibility(_cell: Cell): string | undefined {
  return undefined;
}
