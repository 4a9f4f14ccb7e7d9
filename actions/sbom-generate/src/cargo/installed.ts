import type { Package } from '../graph.ts';
import { purlOf } from '../purl.ts';
import type { AuditedCrate } from './audit-data.ts';

const CRATES_IO = 'crates.io';

/** A program that `cargo auditable` built, with its crates; the program comes first. All edges are there. */
export function cratePackages(crates: readonly AuditedCrate[], place: string): Package[] {
  const packages = crates.map((crate) => packageOf(crate, place));
  for (const [index, { dependencies, build }] of crates.entries()) {
    const pkg = packages[index] as Package;
    for (const target of new Set(dependencies)) {
      const to = packages[target] as Package;
      // What is there for the build alone, also needs all that it needs.
      if (to !== pkg) pkg.edges.push({ to, kind: crates[target]?.build && !build ? 'development' : 'required' });
    }
  }
  const root = packages[crates.findIndex((crate) => crate.root)];
  if (!root) return packages;
  root.kind = 'application';
  return [root, ...packages.filter((pkg) => pkg !== root)];
}

function packageOf({ name, version, source }: AuditedCrate, place: string): Package {
  // Without its source, a purl would be that of a package of crates.io.
  const purl = source === CRATES_IO ? purlOf({ type: 'cargo', name, version }) : undefined;
  return { type: 'cargo', name, version, ...(purl && { purl }), hashes: [], place, edges: [] };
}
