import type { SourceFiles } from '../reader.ts';
import { type ParentReference, type Pom, parsePom } from './pom.ts';
import { type Part, partsOf } from './profiles.ts';
import { Properties } from './properties.ts';

/** A `pom.xml` with its parents, the nearest first, as far as the source has them. */
export interface Lineage {
  pom: Pom;
  /** With the parts of profiles that are active, in the order in which they count. */
  parts: readonly Part[];
  parents: readonly Pom[];
  /** The parent that is not in the source. */
  missing: ParentReference | undefined;
  properties: Properties;
  /** Undefined where a property is not known. */
  groupId: string | undefined;
  artifactId: string | undefined;
  version: string | undefined;
}

/** Parents in each other that are followed: Maven itself knows no bound, people do. */
const MOST_PARENTS = 50;

/** The poms of a source: each is parsed once, however many others it is a parent of. */
export class Poms {
  readonly #tree: SourceFiles;
  readonly #parsed = new Map<string, Promise<Pom | undefined>>();
  readonly #lineages = new Map<Pom, Promise<Lineage>>();
  #byArtifact: Promise<Map<string, Pom[]>> | undefined;

  constructor(tree: SourceFiles) {
    this.#tree = tree;
  }

  /** @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED */
  at(file: string): Promise<Pom | undefined> {
    let pom = this.#parsed.get(file);
    if (!pom) {
      pom = this.#tree.text(file).then((text) => (text === undefined ? undefined : parsePom({ file, text })));
      this.#parsed.set(file, pom);
    }
    return pom;
  }

  /** Whether a pom is read as a lockfile of its own. */
  async isListed(file: string): Promise<boolean> {
    return (await this.#tree.find('pom.xml')).includes(file);
  }

  /** The project of the source with these coordinates. */
  async find(groupId: string, artifactId: string, version: string): Promise<Lineage | undefined> {
    this.#byArtifact ??= this.#index();
    for (const pom of (await this.#byArtifact).get(artifactId) ?? []) {
      // What a pom says of itself needs no parent, and so no search that could end here again.
      if (pom.groupId !== undefined && pom.groupId !== groupId && !pom.groupId.includes('$')) continue;
      const own = pom.version ?? pom.parent?.version;
      if (own !== undefined && own !== version && !own.includes('$')) continue;
      const lineage = await this.lineage(pom);
      if (lineage.groupId === groupId && lineage.version === version) return lineage;
    }
    return undefined;
  }

  async #index(): Promise<Map<string, Pom[]>> {
    const index = new Map<string, Pom[]>();
    for (const file of await this.#tree.find('pom.xml')) {
      // One that is damaged is an error where it is read itself, and nowhere else.
      const pom = await this.at(file).catch(() => undefined);
      if (!pom) continue;
      const same = index.get(pom.artifactId);
      if (same) same.push(pom);
      else index.set(pom.artifactId, [pom]);
    }
    return index;
  }

  /** @throws LOCKFILE_CONFLICT where a pom is its own parent */
  lineage(pom: Pom): Promise<Lineage> {
    let lineage = this.#lineages.get(pom);
    if (!lineage) {
      lineage = this.#build(pom);
      this.#lineages.set(pom, lineage);
    }
    return lineage;
  }

  async #build(pom: Pom): Promise<Lineage> {
    const parents: Pom[] = [];
    const parts: Part[] = [...(await partsOf(pom, this.#tree))];
    let missing: ParentReference | undefined;
    for (let child = pom; child.parent; ) {
      const parent = await this.#parentOf(child, child.parent);
      if (!parent) {
        missing = child.parent;
        break;
      }
      if (parent === pom || parents.includes(parent)) throw pom.faults.conflict('is its own parent, by way of others.');
      if (parents.length === MOST_PARENTS) throw pom.faults.unsupported(`has more than ${MOST_PARENTS} parents above each other.`);
      parents.push(parent);
      parts.push(...(await partsOf(parent, this.#tree)));
      child = parent;
    }
    const properties = new Properties(pom, parts);
    const own = (text: string | undefined) => (text === undefined ? undefined : properties.resolve(text).text);
    return {
      pom,
      parts,
      parents,
      missing,
      properties,
      groupId: own(pom.groupId ?? pom.parent?.groupId),
      artifactId: own(pom.artifactId),
      version: own(pom.version ?? pom.parent?.version),
    };
  }

  /** As Maven: the file at the relative path where it is the project that is named, else any that is. */
  async #parentOf(child: Pom, reference: ParentReference): Promise<Pom | undefined> {
    const near = reference.file === undefined || reference.file === child.file ? undefined : await this.at(reference.file);
    if (near && isNamed(near, reference)) return near;
    this.#byArtifact ??= this.#index();
    return (await this.#byArtifact).get(reference.artifactId)?.find((pom) => pom !== child && isNamed(pom, reference));
  }
}

/** Model 4.1.0 need not name what stands at the relative path. */
function isNamed(pom: Pom, { groupId, artifactId, version }: ParentReference): boolean {
  const same = (asked: string, ...said: (string | undefined)[]) =>
    asked === '' || said.some((text) => text === asked) || hasProperty(asked, said);
  return (
    same(artifactId, pom.artifactId) &&
    same(groupId, pom.groupId ?? pom.parent?.groupId) &&
    same(version, pom.version ?? pom.parent?.version)
  );
}

/** `${revision}` in one of the two is the same text in the other, or the version that a release put there. */
const hasProperty = (asked: string, said: readonly (string | undefined)[]): boolean =>
  asked.includes('$') !== (said[0]?.includes('$') ?? false);
