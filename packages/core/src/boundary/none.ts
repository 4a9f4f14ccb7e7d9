import { type Boundary, presetBoundary } from './boundary.ts';

/**
 * What a step that needs nothing works with where nothing is declared: no region, so no host at all can be reached,
 * and the strict defaults for everything else.
 */
export function noBoundary(folder: string): Boundary {
  return Object.freeze({ ...presetBoundary('eusc', folder), source: 'none', sha256: '', regions: Object.freeze([]) });
}
