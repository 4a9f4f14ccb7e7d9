import * as path from 'node:path/posix';
import { faultsOf, type LockFaults, quote } from '../fault.ts';
import type { Lock } from '../reader.ts';
import { childOf, itemsOf, parseXml, type XmlElement } from '../xml.ts';

/** A dependency as it is written, with `${…}`. */
export interface RawDependency {
  groupId: string;
  artifactId: string;
  version?: string;
  type?: string;
  classifier?: string;
  scope?: string;
  optional?: string;
  systemPath?: string;
  line: number;
}

/** What a project and a profile can both say. */
export interface ModelPart {
  properties: ReadonlyMap<string, string>;
  /** One a coordinate: the last counts, as in Maven. */
  dependencies: readonly RawDependency[];
  managed: readonly RawDependency[];
  modules: readonly string[];
}

export interface Profile extends ModelPart {
  id: string;
  activeByDefault: boolean;
  /** Conditions of its activation: element and text, such as `jdk` and `17`. */
  conditions: readonly { kind: string; name: string; value: string }[];
}

export interface ParentReference {
  groupId: string;
  artifactId: string;
  version: string;
  /** File relative to the source; undefined where the reference says to look in repositories alone. */
  file: string | undefined;
}

/** A `pom.xml` as it is written. */
export interface Pom extends ModelPart {
  /** Path relative to the source. */
  file: string;
  /** Folder relative to the source. */
  folder: string;
  faults: LockFaults;
  groupId?: string;
  artifactId: string;
  version?: string;
  parent?: ParentReference;
  profiles: readonly Profile[];
  licences: readonly string[];
  /** Who publishes it. */
  organization?: { name: string; url?: string };
}

const REWRITE = 'Correct the file; Maven does not build with it either.';

/**
 * Parses a project object model, 4.0.0 or 4.1.0, without its parents.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED
 */
export async function parsePom({ file, text }: Lock): Promise<Pom> {
  const faults = faultsOf(file, REWRITE);
  const top = await parseXml(text, file, faults.parse);
  if (top.name !== 'project') throw faults.invalid(`is XML, but <${quote(top.name).slice(1, -1)}> is not a Maven project.`, top.line);
  const read = new Elements(faults);
  const model = read.text(top, 'modelVersion') ?? /\/POM\/(\d+\.\d+\.\d+)$/.exec(top.attributes.get('xmlns') ?? '')?.[1];
  if (model !== undefined && model !== '4.0.0' && model !== '4.1.0')
    throw faults.unsupported(`has modelVersion ${quote(model)}; 4.0.0 and 4.1.0 are known.`, top.line);
  const folder = path.dirname(file);
  const artifactId = read.text(top, 'artifactId');
  if (artifactId === undefined) throw faults.invalid('has no artifactId.', top.line);
  const [groupId, version] = [read.text(top, 'groupId'), read.text(top, 'version')];
  const parent = parentOf(read, top, folder);
  const organization = organizationOf(read, top);
  return {
    file,
    folder,
    faults,
    ...(groupId !== undefined && { groupId }),
    artifactId,
    ...(version !== undefined && { version }),
    ...(parent && { parent }),
    ...partOf(read, top),
    profiles: itemsOf(top, 'profiles', 'profile').map((profile) => profileOf(read, profile)),
    licences: itemsOf(top, 'licenses', 'license').flatMap((licence) => read.text(licence, 'name') ?? []),
    ...(organization && { organization }),
  };
}

function organizationOf(read: Elements, top: XmlElement): Pom['organization'] {
  const organization = read.once(top, 'organization');
  const name = organization && read.text(organization, 'name');
  const url = organization && read.text(organization, 'url');
  return name === undefined ? undefined : { name, ...(url !== undefined && { url }) };
}

/** Reads the text of elements that Maven allows once. */
class Elements {
  readonly #faults: LockFaults;

  constructor(faults: LockFaults) {
    this.#faults = faults;
  }

  text(element: XmlElement, name: string): string | undefined {
    const all = element.children.filter((child) => child.name === name);
    if (all.length > 1) throw this.#faults.invalid(`has <${name}> twice in one <${element.name}>.`, all[1]?.line);
    return all[0]?.text || undefined;
  }

  needed(element: XmlElement, name: string): string {
    const text = this.text(element, name);
    if (text === undefined) throw this.#faults.invalid(`has a <${element.name}> without <${name}>.`, element.line);
    return text;
  }

  /** Parts that Maven reads once: two of one name are two halves that readers take differently. */
  once(element: XmlElement, name: string): XmlElement | undefined {
    const all = element.children.filter((child) => child.name === name);
    if (all.length > 1) throw this.#faults.invalid(`has <${name}> twice in one <${element.name}>.`, all[1]?.line);
    return all[0];
  }
}

function parentOf(read: Elements, top: XmlElement, folder: string): ParentReference | undefined {
  const parent = read.once(top, 'parent');
  if (!parent) return undefined;
  const relative = childOf(parent, 'relativePath');
  const target = relative ? relative.text : '../pom.xml';
  // As in Maven: without a text only repositories have it, and a folder stands for the pom.xml in it.
  const place = target === '' ? undefined : path.normalize(path.join(folder, target.replaceAll('\\', '/')));
  const file = place === undefined || /\.(?:xml|pom)$/.test(place) ? place : path.join(place, 'pom.xml');
  return {
    groupId: read.text(parent, 'groupId') ?? '',
    artifactId: read.text(parent, 'artifactId') ?? '',
    version: read.text(parent, 'version') ?? '',
    file,
  };
}

function partOf(read: Elements, element: XmlElement): ModelPart {
  const properties = new Map((read.once(element, 'properties')?.children ?? []).map(({ name, text }) => [name, text]));
  read.once(element, 'dependencies');
  const management = read.once(element, 'dependencyManagement');
  if (management) read.once(management, 'dependencies');
  const modules = [...itemsOf(element, 'modules', 'module'), ...itemsOf(element, 'subprojects', 'subproject')];
  return {
    properties,
    dependencies: lastOfEach(itemsOf(element, 'dependencies', 'dependency').map((item) => dependencyOf(read, item))),
    managed: lastOfEach(itemsOf(management, 'dependencies', 'dependency').map((item) => dependencyOf(read, item))),
    modules: modules.flatMap(({ text }) => (text === '' ? [] : [text.replaceAll('\\', '/')])),
  };
}

function dependencyOf(read: Elements, element: XmlElement): RawDependency {
  const dependency: RawDependency = {
    groupId: read.needed(element, 'groupId'),
    artifactId: read.needed(element, 'artifactId'),
    line: element.line,
  };
  for (const field of ['version', 'type', 'classifier', 'scope', 'optional', 'systemPath'] as const) {
    const text = read.text(element, field);
    if (text !== undefined) dependency[field] = text;
  }
  return dependency;
}

function profileOf(read: Elements, element: XmlElement): Profile {
  const activation = read.once(element, 'activation');
  const conditions = (activation?.children ?? [])
    .filter(({ name }) => name !== 'activeByDefault')
    .map((condition) => {
      const [first] = condition.children;
      const isProperty = condition.name === 'property';
      const name = isProperty ? (read.text(condition, 'name') ?? '') : (first?.name ?? '');
      return { kind: condition.name, name, value: isProperty ? (read.text(condition, 'value') ?? '') : (first?.text ?? condition.text) };
    });
  return {
    id: read.text(element, 'id') ?? 'default',
    activeByDefault: activation !== undefined && read.text(activation, 'activeByDefault') === 'true',
    conditions,
    ...partOf(read, element),
  };
}

/** What one dependency is told from another by, within a project. */
export const managementKey = ({ groupId, artifactId, type, classifier }: RawDependency): string =>
  `${groupId}\n${artifactId}\n${type ?? 'jar'}\n${classifier ?? ''}`;

function lastOfEach(dependencies: readonly RawDependency[]): RawDependency[] {
  return [...new Map(dependencies.map((dependency) => [managementKey(dependency), dependency])).values()];
}
