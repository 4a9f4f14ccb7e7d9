import * as path from 'node:path/posix';
import { addGap } from '../../gap.ts';
import type { Package } from '../../graph.ts';
import { shorten } from '../../shorten.ts';
import { artifactFile } from '../facts.ts';
import type { Applications, Provider } from './applications.ts';
import type { Manifest } from './manifest.ts';
import type { Need, PomFacts } from './pom-facts.ts';

/** Leads a package to what its pom needs of its application, and says what is not there. */
export function linkByPom(pkg: Package, pom: PomFacts, place: string, applications: Applications): void {
  const missing: string[] = [];
  const perhaps: string[] = [];
  const doubts = [...pom.doubts];
  for (const need of pom.needs) {
    // A pom alone is not put into an application; what it names is.
    if (need.type === 'pom') {
      if (need.kind === 'required') doubts.push(`needs what ${need.groupId}:${need.artifactId} names, which is a pom alone`);
      continue;
    }
    const providers = applications.find(place, need.groupId, need.artifactId, (provider) => provides(provider, need), need.version);
    for (const { pkg: to } of providers) if (to !== pkg) pkg.edges.push({ to, kind: need.kind });
    if (providers.length === 0 && need.kind === 'required') (need.managed ? perhaps : missing).push(`${need.groupId}:${need.artifactId}`);
  }
  if (missing.length > 0) doubts.push(`needs what is not there: ${shorten(missing.sort())}`);
  if (perhaps.length > 0) doubts.push(`needs, unless a parent says that only its tests do, what is not there: ${shorten(perhaps.sort())}`);
  if (doubts.length > 0) addGap(pkg, { state: 'incomplete', reason: doubts.join('; ') });
}

function provides(provider: Provider, need: Need): boolean {
  const { extension, classifier } = artifactFile(need);
  return provider.groupId === need.groupId && provider.extension === extension && provider.classifier === classifier;
}

/** Groups that poms of the same application use for the artifacts that nothing else gives a group. */
export function groupsAskedFor(
  asking: readonly { pom: PomFacts; place: string }[],
  applications: Applications,
): Map<Provider, Set<string>> {
  const groups = new Map<Provider, Set<string>>();
  for (const { pom, place } of asking) {
    for (const need of pom.needs) {
      const { extension, classifier } = artifactFile(need);
      const fits = (provider: Provider) => provider.extension === extension && provider.classifier === classifier;
      for (const provider of applications.find(place, need.groupId, need.artifactId, fits)) {
        if (provider.groupId !== undefined) continue;
        // In another version an artifact can have had another group; without one, what is optional may be there by chance.
        if (need.version === undefined ? need.kind === 'optional' : need.version !== provider.version) continue;
        groups.set(provider, (groups.get(provider) ?? new Set()).add(need.groupId));
      }
    }
  }
  return groups;
}

/** Leads an archive to those that its manifest names as its class path, relative to itself. Of them the runtime passes over what is not there. */
export function linkByClassPath(pkg: Package, manifest: Manifest, place: string, byPlace: ReadonlyMap<string, Package>): void {
  for (const address of manifest.get('class-path')?.split(/\s+/) ?? []) {
    if (address === '' || address.length > 1000 || /^[a-z]+:|[?#]/i.test(address)) continue;
    const to = byPlace.get(path.join(path.dirname(place), decode(address)));
    if (to && to !== pkg) pkg.edges.push({ to, kind: 'required' });
  }
}

/** Leads a Jenkins plugin to those that its manifest names: `name:version`, with `;resolution:=optional`. */
export function linkByPlugins(pkg: Package, manifest: Manifest, place: string, applications: Applications): void {
  const missing: string[] = [];
  for (const item of manifest.get('plugin-dependencies')?.split(',') ?? []) {
    const [, name, rest = ''] = /^\s*([\w.-]+):([^,]*)$/.exec(item) ?? [];
    if (name === undefined) continue;
    const optional = /;\s*resolution:=optional/.test(rest);
    const providers = applications.plugin(place, name);
    for (const { pkg: to } of providers) if (to !== pkg) pkg.edges.push({ to, kind: optional ? 'optional' : 'required' });
    if (providers.length === 0 && !optional) missing.push(name);
  }
  if (missing.length > 0) addGap(pkg, { state: 'incomplete', reason: `needs plugins that are not there: ${shorten(missing.sort())}` });
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
