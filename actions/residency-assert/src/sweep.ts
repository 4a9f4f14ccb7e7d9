import { type Boundary, isRegionLike, locationsIn, outsideOf, placeOfZone } from '@sovereign-actions/core';

/** Something outside the boundary that a text names: where in the resource, and what in a few words. Never the text itself. */
export interface Reference {
  kind: 'location' | 'region';
  path: string;
  outside: string;
}

interface Node {
  key: string;
  value: unknown;
  parent?: Node | undefined;
  /** Whether a name on the way down speaks of regions. */
  regional: boolean;
}

const REGIONAL = /region|availability_zone|(?:^|_)az(?:_name)?$/;
/** Tags are free text, and a plan of any size repeats them everywhere. */
const FREE_TEXT = new Set(['tags', 'tags_all']);

/**
 * Looks at every string under a resource's attributes: ARNs and AWS host names anywhere in it, and bare region or zone
 * names where an attribute's name speaks of regions. Each outside place comes once, with the first path that names it.
 */
export function sweep(values: unknown, boundary: Boundary): Reference[] {
  const found = new Map<string, Reference>();
  const note = (kind: Reference['kind'], node: Node, outside: string) => {
    const id = `${kind} ${outside}`;
    if (!found.has(id)) found.set(id, { kind, path: pathOf(node), outside });
  };
  // The stack is our own: a plan may nest deeper than the call stack.
  const waiting: Node[] = [{ key: '', value: values, regional: false }];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { value, regional } = node;
    if (typeof value === 'string') {
      for (const location of locationsIn(value)) {
        const outside = outsideOf(boundary, location);
        if (outside !== undefined) note('location', node, outside);
      }
      const region = regional ? (isRegionLike(value) ? value : placeOfZone(value)) : undefined;
      if (region !== undefined && !boundary.regions.includes(region)) note('region', node, `region ${region}`);
    } else if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index -= 1)
        waiting.push({ key: `[${index}]`, value: value[index], parent: node, regional });
    } else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      for (let index = entries.length - 1; index >= 0; index -= 1) {
        const [key, inner] = entries[index] as [string, unknown];
        if (inner === null || FREE_TEXT.has(key)) continue;
        waiting.push({ key, value: inner, parent: node, regional: regional || REGIONAL.test(key) });
      }
    }
  }
  return [...found.values()];
}

function pathOf(node: Node): string {
  const keys: string[] = [];
  for (let at: Node | undefined = node; at; at = at.parent) keys.push(at.key);
  return keys
    .reverse()
    .reduce((path, key) => (path === '' || key.startsWith('[') ? path + key : `${path}.${key}`), '')
    .slice(0, 200);
}
