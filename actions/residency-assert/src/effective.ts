import { isRegionLike, locationsIn } from '@sovereign-actions/core';
import type { Configuration, Resolved } from './plan/configuration.ts';
import { at, type ResourceChange } from './plan/types.ts';
import { globalServiceOf, isEdgeType } from './tables.ts';

/** What a plan does with a resource, as far as residency cares. */
export type Fate = 'stays' | 'goes' | 'leaves-terraform';

/** A replacement both deletes and creates: it stays. A forgotten resource lives on without Terraform. */
export function fateOf({ change: { actions } }: ResourceChange): Fate {
  if (actions.every((action) => action === 'forget')) return 'leaves-terraform';
  return actions.every((action) => action === 'delete') ? 'goes' : 'stays';
}

/** The attributes that the resource has after the plan, or had before where none are left. */
export const valuesOf = ({ change }: ResourceChange): unknown => change.after ?? change.before;

/** `provider`: the provider of this key decides, and what the whole plan says of it is not known yet. */
export type Effective = Resolved | { global: true } | { provider: string };

/**
 * The region in which a resource of the AWS provider is, from the surest source that says so:
 * its own `region`, its identity, its ARN, its provider. `global` where its service has none.
 */
export function effectiveRegion(resource: ResourceChange, configuration: Configuration): Effective {
  const { change, type } = resource;
  const values = valuesOf(resource);
  const own = at(values, 'region');
  if (typeof own === 'string' && own !== '') return { region: own, from: 'attribute region' };
  // The older bucket resource computes a region too; only one that the configuration sets can differ from the provider's.
  if (at(change.after_unknown, 'region') === true && configuration.sets(resource, 'region'))
    return { unknown: 'its region is known only after apply' };
  for (const identity of [change.after_identity, change.before_identity]) {
    const region = at(identity, 'region');
    if (typeof region === 'string' && region !== '') return { region, from: 'identity' };
  }
  const arn = at(values, 'arn');
  const [location] = typeof arn === 'string' ? locationsIn(arn) : [];
  if (location?.region !== undefined) return { region: location.region, from: 'ARN' };
  if (globalServiceOf(type) || isEdgeType(type)) return { global: true };
  const provider = configuration.providerOf(resource);
  return provider === undefined ? { unknown: 'the plan does not say which provider configuration it uses' } : { provider };
}

/** A region as findings name it. Values of a plan may be secret; the name of a region is not. */
export function regionInWords(region: unknown): string {
  if (typeof region === 'string' && isRegionLike(region)) return `region ${region}`;
  if (typeof region === 'string' && isRegionLike(region.toLowerCase())) return `region ${region} (which AWS writes in lower case)`;
  return 'a place that is no AWS region';
}
