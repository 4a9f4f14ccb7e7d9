import * as path from 'node:path/posix';
import type { Package } from '../graph.ts';
import { purlOf } from '../purl.ts';
import type { Dependency } from './model.ts';
import type { Lineage } from './poms.ts';

type Facts = Omit<Package, 'edges'>;

/** Types of Maven whose file has another extension, or a classifier of its own (Maven's default artifact handlers). */
const HANDLERS: ReadonlyMap<string, { extension: string; classifier?: string }> = new Map([
  ['maven-plugin', { extension: 'jar' }],
  ['ejb', { extension: 'jar' }],
  ['ejb-client', { extension: 'jar', classifier: 'client' }],
  ['test-jar', { extension: 'jar', classifier: 'tests' }],
  ['java-source', { extension: 'jar', classifier: 'sources' }],
  ['javadoc', { extension: 'jar', classifier: 'javadoc' }],
  ['bundle', { extension: 'jar' }],
  // Those of Maven 4.
  ['modular-jar', { extension: 'jar' }],
  ['classpath-jar', { extension: 'jar' }],
  ['processor', { extension: 'jar' }],
  ['bom', { extension: 'pom' }],
]);

/** The file that a dependency of a type is. */
export function artifactFile({ type, classifier }: Pick<Dependency, 'type' | 'classifier'>): { extension: string; classifier?: string } {
  const handler = HANDLERS.get(type);
  const own = classifier ?? handler?.classifier;
  return { extension: handler?.extension ?? type, ...(own && { classifier: own }) };
}

/** A package of a repository. */
export function externalFacts(dependency: Dependency): Facts {
  const { groupId: namespace, artifactId: name, version, systemFile, doubt } = dependency;
  const { extension, classifier } = artifactFile(dependency);
  const qualifiers = { classifier, type: extension === 'jar' ? undefined : extension };
  const known = 'a pom.xml does not say what its dependencies need';
  return {
    type: 'maven',
    namespace,
    name,
    ...(version && { version }),
    purl: purlOf({ type: 'maven', namespace, name, version, qualifiers }),
    ...(systemFile && { distribution: `file:${encodeURI(systemFile.toWellFormed())}` }),
    hashes: [],
    gap: { state: 'incomplete', reason: doubt ? `${doubt}; ${known}` : known },
  };
}

/** A project of the source. One without a name that is known, such as a template, is called after its folder. */
export function projectFacts({ pom, parents, groupId, artifactId, version }: Lineage): Facts {
  const { folder } = pom;
  const name = artifactId ?? (folder === '.' ? '' : path.basename(folder));
  // Of several licences one may choose, or all count: the pom does not say.
  const [licence, second] = [pom, ...parents].find(({ licences }) => licences.length > 0)?.licences ?? [];
  return {
    type: 'maven',
    ...(groupId && { namespace: groupId }),
    name,
    ...(version && { version }),
    ...(groupId && artifactId && { purl: purlOf({ type: 'maven', namespace: groupId, name: artifactId, version }) }),
    folder,
    ...(licence && second === undefined && { licence }),
    hashes: [],
  };
}
