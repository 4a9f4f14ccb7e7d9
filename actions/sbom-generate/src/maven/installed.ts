import { addGap } from '../gap.ts';
import { byText, type Package } from '../graph.ts';
import type { Collector, Installed } from '../installed/catalog.ts';
import type { TreeFile } from '../installed/tree.ts';
import { Applications, containerOf, type Provider } from './archive/applications.ts';
import { identify } from './archive/coordinates.ts';
import { extensionOf, isShared } from './archive/extension.ts';
import { parseFileName } from './archive/file-name.ts';
import { groupsAskedFor, linkByClassPath, linkByPlugins, linkByPom } from './archive/links.ts';
import type { Manifest } from './archive/manifest.ts';
import { archivePackage, bundledPackage, coordinatesOf } from './archive/package.ts';
import type { PomFacts } from './archive/pom-facts.ts';
import { type Archive, readArchive } from './archive/read.ts';

/** Java archives that are installed: each with those in it, and with what was put into it. */
export const javaArchives = (): Collector => {
  const archives: Archive[] = [];
  const gaps: string[] = [];
  return {
    async take({ path }: TreeFile, content) {
      const archive = await readArchive(path, content);
      if (archive) archives.push(archive);
      else if (!isShared(extensionOf(path) as string)) gaps.push(`${path} has the name of a Java archive and is none`);
    },
    conclude: () => ({ packages: packagesOf(archives.sort((a, b) => byText(a.place, b.place))), gaps: gaps.sort(byText) }),
  };
};

/** A package with what it says it needs. */
interface Subject {
  pkg: Package;
  /** Of the archive that it is or is in. */
  place: string;
  pom?: PomFacts;
  /** Of the archive that it is. */
  manifest?: Manifest;
}

function packagesOf(archives: readonly Archive[]): Installed['packages'] {
  const applications = new Applications();
  const subjects: Subject[] = [];
  const byPlace = new Map<string, Package>();
  const open = archives.map((archive): { archive: Archive; outer?: Package } => ({ archive })).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { archive, outer } = next;
    const pkg = addArchive(archive, applications, subjects);
    byPlace.set(archive.place, pkg);
    outer?.edges.push({ to: pkg, kind: 'contains' });
    open.push(...archive.inner.map((inner) => ({ archive: inner, outer: pkg })).reverse());
  }
  adoptGroups(subjects, applications);
  for (const subject of subjects) link(subject, applications, byPlace);
  return subjects.map(({ pkg }) => pkg);
}

/** Adds an archive and what was put into it. */
function addArchive(archive: Archive, applications: Applications, subjects: Subject[]): Package {
  const { place, manifest, descriptors, doubts } = archive;
  const file = parseFileName(place);
  const identity = identify(archive, file);
  const extension = file.extension === 'jpi' ? 'hpi' : file.extension;
  const pkg = archivePackage(archive, identity, extension);
  if (doubts.length > 0) addGap(pkg, { state: 'incomplete', reason: doubts.join('; ') });
  const { name: artifactId, groupId, version, classifier, own } = identity;
  const known = { ...(groupId && { groupId }), ...(version && { version }), ...(classifier && { classifier }) };
  applications.add({ artifactId, ...known, extension, pkg }, containerOf(place));
  subjects.push({ pkg, place, manifest, ...(own?.pom && { pom: own.pom }) });
  for (const descriptor of descriptors) {
    if (descriptor === own) continue;
    const inside = bundledPackage(descriptor, archive);
    pkg.edges.push({ to: inside, kind: 'contains' });
    const { groupId, artifactId, version, pom } = descriptor;
    const provider: Provider = { groupId, artifactId, ...(version && { version }), extension: 'jar', pkg: inside };
    // It is nearest to the archive itself, and on the class path of those beside it.
    applications.add(provider, `${place}!`);
    applications.add(provider, containerOf(place));
    subjects.push({ pkg: inside, place, ...(pom && { pom }) });
  }
  return pkg;
}

/** Where an archive does not say its group, those that need it may: an application has what its poms ask for. */
function adoptGroups(subjects: readonly Subject[], applications: Applications): void {
  const asking = subjects.flatMap(({ pom, place }) => (pom ? { pom, place } : []));
  for (const [provider, groups] of groupsAskedFor(asking, applications)) {
    const [groupId, other] = groups;
    if (groupId === undefined || other !== undefined) continue;
    provider.groupId = groupId;
    const { artifactId: name, version, classifier, extension, pkg } = provider;
    Object.assign(pkg, coordinatesOf({ name, groupId, ...(version && { version }), ...(classifier && { classifier }) }, extension));
  }
}

function link({ pkg, place, pom, manifest }: Subject, applications: Applications, byPlace: ReadonlyMap<string, Package>): void {
  if (pkg.type === 'generic') addGap(pkg, { state: 'unknown', reason: 'nothing says which package of Maven it is, if it is one' });
  if (pom) linkByPom(pkg, pom, place, applications);
  if (manifest) {
    linkByClassPath(pkg, manifest, place, byPlace);
    linkByPlugins(pkg, manifest, place, applications);
  }
  if (!pom && !manifest?.has('plugin-dependencies')) addGap(pkg, { state: 'unknown', reason: 'it does not say what it needs' });
}
