import { addGap } from '../gap.ts';
import { byText, type Package } from '../graph.ts';

/** Says of a package what it asks for and does not get: what is not there, and what is there in a version that it does not ask for. */
export function addUnmet(pkg: Package, absent: Iterable<string>, otherwise: Iterable<string>): void {
  for (const [reason, names] of [
    ['not installed', absent],
    ['installed in another version than asked for', otherwise],
  ] as const) {
    const sorted = [...new Set(names)].sort(byText);
    if (sorted.length > 0) addGap(pkg, { state: 'incomplete', reason: `${reason}: ${sorted.join(', ')}` });
  }
}
