import type { Lockfile, Spec } from './lockfile.ts';
import { RUBY, variantsOn } from './platform.ts';

/**
 * What needs what, over all platforms that a lockfile is for: on each, Bundler takes one variant of a gem. A variant that is
 * taken on none of them is for machines that the lockfile does not name; its own platform is looked at, too.
 */
export function linkVariants(
  lockfile: Lockfile,
  byName: ReadonlyMap<string, readonly Spec[]>,
): { needs: Map<Spec, Set<Spec>>; asked: Set<Spec> } {
  const needs = new Map<Spec, Set<Spec>>();
  const asked = new Set<Spec>();
  const linkOn = (platform: string) => {
    const taken = new Map<string, readonly Spec[]>();
    for (const [name, variants] of byName) taken.set(name, variantsOn(platform, variants));
    for (const specs of taken.values()) {
      for (const spec of specs) {
        const targets = needs.get(spec) ?? new Set();
        needs.set(spec, targets);
        for (const name of spec.needs) for (const to of taken.get(name) ?? []) targets.add(to);
      }
    }
    for (const name of lockfile.asked) for (const to of taken.get(name) ?? []) asked.add(to);
  };
  const done = new Set(lockfile.platforms);
  for (const platform of done) linkOn(platform);
  for (const variants of byName.values()) {
    for (const spec of variants) {
      const platform = spec.platform ?? RUBY;
      if (needs.has(spec) || done.has(platform)) continue;
      done.add(platform);
      linkOn(platform);
    }
  }
  return { needs, asked };
}
