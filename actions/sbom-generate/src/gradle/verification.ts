import * as path from 'node:path/posix';
import { faultsOf } from '../fault.ts';
import type { Hash, HashAlgorithm } from '../graph.ts';
import type { SourceFiles } from '../reader.ts';
import { childOf, itemsOf, parseXml } from '../xml.ts';

/** Digests of the archive of each `group:name:version`. */
type Digests = ReadonlyMap<string, readonly Hash[]>;

const ALGORITHMS: readonly [string, HashAlgorithm, number][] = [
  ['sha1', 'SHA-1', 40],
  ['sha256', 'SHA-256', 64],
  ['sha512', 'SHA-512', 128],
];

const parsed = new WeakMap<SourceFiles, Map<string, Promise<Digests | undefined>>>();

/**
 * What Gradle's dependency verification knows of the archives of a project: the nearest `gradle/verification-metadata.xml`
 * above it, which stands at the top of its build.
 * @throws LOCKFILE_INVALID
 */
export async function digestsFor(folder: string, tree: SourceFiles): Promise<Digests> {
  const known = parsed.get(tree) ?? new Map<string, Promise<Digests | undefined>>();
  parsed.set(tree, known);
  for (let place = folder; ; place = path.dirname(place)) {
    const file = path.join(place, 'gradle/verification-metadata.xml');
    let digests = known.get(file);
    if (!digests) {
      digests = tree.text(file).then((text) => (text === undefined ? undefined : parseVerification(file, text)));
      known.set(file, digests);
    }
    const found = await digests;
    if (found || place === '.') return found ?? new Map();
  }
}

/** @throws LOCKFILE_INVALID */
async function parseVerification(file: string, text: string): Promise<Digests> {
  const faults = faultsOf(file, 'Run "gradle --write-verification-metadata sha256" once, and commit what it writes.');
  const top = await parseXml(text, file, faults.parse);
  const digests = new Map<string, readonly Hash[]>();
  for (const component of itemsOf(top, 'components', 'component')) {
    const [group, name, version] = ['group', 'name', 'version'].map((key) => component.attributes.get(key) ?? '') as [
      string,
      string,
      string,
    ];
    // What is built is described by the metadata beside the archive; variants with a classifier are other archives.
    const archives = component.children.filter((artifact) => {
      const title = artifact.attributes.get('name') ?? '';
      return title.startsWith(`${name}-${version}.`) && /^(?:jar|aar|klib|war|zip)$/.test(title.slice(`${name}-${version}.`.length));
    });
    if (archives.length !== 1) continue;
    const hashes: Hash[] = [];
    for (const [element, algorithm, length] of ALGORITHMS) {
      const digest = childOf(archives[0], element);
      const hex = digest?.attributes.get('value')?.toLowerCase();
      if (!digest || hex === undefined) continue;
      if (hex.length !== length || !/^[0-9a-f]+$/.test(hex)) throw faults.invalid(`has a ${element} that is none.`, digest.line);
      // With `also-trust` there are two archives of one name, and which one is meant is not said.
      if (digest.children.length === 0) hashes.push({ algorithm, hex });
    }
    if (hashes.length > 0) digests.set(`${group}:${name}:${version}`, hashes);
  }
  return digests;
}
