import { type Boundary, presetBoundary } from './boundary.ts';

/** Source of the boundary of a step that runs without any. */
export const NO_BOUNDARY = 'none';

/**
 * What a step that needs nothing works with where nothing is declared: no region, so no host at all can be reached,
 * and the strict defaults for everything else.
 */
export function noBoundary(folder: string): Boundary {
  return Object.freeze({ ...presetBoundary('eusc', folder), source: NO_BOUNDARY, sha256: '', regions: Object.freeze([]) });
}
