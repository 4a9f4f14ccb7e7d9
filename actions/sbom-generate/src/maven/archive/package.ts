import type { Package, Supplier } from '../../graph.ts';
import { fileAddress } from '../../installed/file-hashes.ts';
import { purlOf } from '../../purl.ts';
import { cleanUrl } from '../../url.ts';
import type { Descriptor, Identity } from './coordinates.ts';
import { licenceOf } from './licence.ts';
import type { Manifest } from './manifest.ts';
import type { PomFacts } from './pom-facts.ts';
import type { Archive } from './read.ts';

/** An archive as a package. Its bytes are there to be seen, in another archive or not. */
export function archivePackage(archive: Archive, identity: Identity, extension: string): Package {
  const { place, hashes, manifest, inner } = archive;
  const licence = licenceIn(identity.own?.pom, manifest);
  const supplier = supplierIn(identity.own?.pom, manifest);
  const starts = manifest.has('main-class');
  // One that is merely able to start, as some libraries are, is still a library.
  const isApplication =
    extension === 'war' ||
    extension === 'ear' ||
    (starts && (inner.length > 0 || manifest.has('class-path') || manifest.has('start-class')));
  return {
    ...coordinatesOf(identity, extension),
    place,
    hashes,
    distribution: fileAddress(place),
    // A runtime system executes what is in it as it is (BSI TR-03183-2, 3.2.6), whether it starts with it or is loaded as a library, which
    // the TR counts, too (8.1.4). Sources and documentation are not executed.
    deployable: {
      name: place.slice(place.lastIndexOf('/') + 1),
      executable: !NO_CODE.test(identity.classifier ?? ''),
      archive: true,
      structured: true,
    },
    ...(licence && { licence }),
    ...(supplier && { supplier }),
    ...(isApplication && { kind: 'application' as const }),
    edges: [],
  };
}

/** Classifiers of archives without code that runs. */
const NO_CODE = /^(?:test-)?(?:sources|javadoc)$/;

/** Name, version and purl. Without a group there is no purl of Maven, and a name alone is not one of its packages. */
export function coordinatesOf(
  { name, groupId, version, classifier }: Identity,
  extension: string,
): Pick<Package, 'type' | 'namespace' | 'name' | 'version' | 'purl'> {
  if (!groupId) return { type: 'generic', name, ...(version && { version }) };
  const qualifiers = { classifier, type: extension === 'jar' ? undefined : extension };
  const purl = purlOf({ type: 'maven', namespace: groupId, name, version, qualifiers });
  return { type: 'maven', namespace: groupId, name, ...(version && { version }), purl };
}

/** A project whose classes were put into an archive, where they are no file of their own. */
export function bundledPackage({ groupId, artifactId, version, entry, pom }: Descriptor, { place }: Archive): Package {
  const licence = licenceIn(pom, new Map());
  const supplier = supplierIn(pom, new Map());
  return {
    ...coordinatesOf({ name: artifactId, groupId, ...(version && { version }) }, 'jar'),
    place: `${place}!/${entry}`,
    bundled: true,
    hashes: [],
    ...(licence && { licence }),
    ...(supplier && { supplier }),
    edges: [],
  };
}

/** Of several licences one may choose, or all count: a pom does not say, and a manifest has a list that is often a mere address. */
function licenceIn(pom: PomFacts | undefined, manifest: Manifest): string | undefined {
  const [first, second] = pom?.licences ?? [];
  if (first !== undefined) return second === undefined ? licenceOf(first) : undefined;
  const declared = manifest.get('bundle-license');
  if (declared === undefined || declared.length > 1000 || declared.includes(',')) return undefined;
  const name = declared.replace(/\s*;.*$/, '').replace(/^"(.*)"$/, '$1');
  // What an address means is known of a few.
  const licence = licenceOf(name);
  return licence === name && /^https?:/.test(name) ? undefined : licence;
}

function supplierIn(pom: PomFacts | undefined, manifest: Manifest): Supplier | undefined {
  const organization = pom?.organization;
  const name = organization?.name ?? manifest.get('implementation-vendor') ?? manifest.get('bundle-vendor');
  if (!name || name.length > 200 || /[${}]/.test(name)) return undefined;
  const url = organization?.url === undefined ? undefined : cleanUrl(organization.url);
  return { name, ...(url && { url }) };
}
