import type { EdgeKind } from '../graph.ts';
import { managementKey, type RawDependency } from './pom.ts';
import type { Lineage, Poms } from './poms.ts';

/** A dependency of a project, as far as the source says what it is. */
export interface Dependency {
  groupId: string;
  artifactId: string;
  /** One version; undefined where the source does not say which. */
  version?: string;
  type: string;
  classifier?: string;
  kind: EdgeKind;
  /** File of scope `system`, relative to the project. */
  systemFile?: string;
  /** Why the version is not known, or could be another. */
  doubt?: string;
}

/** A project with what it inherits and imports. */
export interface Model {
  lineage: Lineage;
  dependencies: readonly Dependency[];
  modules: readonly string[];
  /** Why there may be more dependencies, besides a parent that is missing. */
  gaps: readonly string[];
}

/** What manages a coordinate. */
interface Managed {
  raw: RawDependency;
  /** Whose properties its texts are written with. */
  of: Lineage;
  /** Poms outside of the source that can manage it before this does. */
  before: Outside;
}

/** Poms that the source does not have, by their coordinates. */
interface Outside {
  /** A parent manages before all imports do, but hardly ever what a project has a BOM of its own for. */
  parents: readonly string[];
  /** BOMs often manage what others do, too. */
  imports: readonly string[];
}

const NONE: Outside = { parents: [], imports: [] };

/** Reads projects as Maven builds them: inheritance, profiles, properties, management and imports, in this order. */
export class Models {
  readonly #poms: Poms;
  readonly #managed = new Map<Lineage, Promise<Map<string, Managed>>>();
  readonly #importing = new Set<Lineage>();
  /** What is managed by a pom that the source does not have. */
  readonly #outside = new Map<Lineage, Outside>();

  constructor(poms: Poms) {
    this.#poms = poms;
  }

  /** @throws LOCKFILE_CONFLICT where a pom imports itself, by way of others */
  async model(lineage: Lineage): Promise<Model> {
    const { parts, pom } = lineage;
    const gaps: string[] = [];
    const managed = await this.#managedBy(lineage);
    const outside = this.#outside.get(lineage) ?? NONE;
    const dependencies = new Map<string, Dependency>();
    const modules = new Set<string>();
    for (const part of parts) {
      if (part.active === undefined) {
        if (part.dependencies.length + part.managed.length > 0 || (part.pom === pom && part.modules.length > 0))
          gaps.push(`whether the profile ${part.profile} is active depends on the machine`);
        continue;
      }
      if (part.pom === pom) for (const module of part.modules) modules.add(lineage.properties.resolve(module).text ?? module);
      for (const raw of part.dependencies) {
        const resolved = resolveAll(raw, lineage);
        if (!resolved) {
          gaps.push(`asks for ${raw.groupId}:${raw.artifactId}, a name that the source does not say`);
          continue;
        }
        // What stands nearer counts.
        const key = managementKey(resolved);
        if (!dependencies.has(key)) dependencies.set(key, dependencyOf(resolved, raw, managed.get(key), outside, lineage));
      }
    }
    return { lineage, dependencies: [...dependencies.values()], modules: [...modules], gaps: [...new Set(gaps)] };
  }

  #managedBy(lineage: Lineage): Promise<Map<string, Managed>> {
    let managed = this.#managed.get(lineage);
    if (!managed) {
      managed = this.#manage(lineage);
      this.#managed.set(lineage, managed);
    }
    return managed;
  }

  /** What is written counts before what is imported, and of imports the first. */
  async #manage(lineage: Lineage): Promise<Map<string, Managed>> {
    const managed = new Map<string, Managed>();
    const imports: RawDependency[] = [];
    let outside: Outside = { parents: lineage.missing ? [coordinatesOf(lineage.missing)] : [], imports: [] };
    this.#importing.add(lineage);
    for (const part of lineage.parts) {
      if (part.active === undefined) continue;
      for (const raw of part.managed) {
        const resolved = resolveAll(raw, lineage);
        if (!resolved) continue;
        if (resolved.scope === 'import' && resolved.type === 'pom') imports.push(resolved);
        else if (!managed.has(managementKey(resolved))) managed.set(managementKey(resolved), { raw, of: lineage, before: NONE });
      }
    }
    for (const bom of imports) outside = await this.#import(bom, lineage, managed, outside);
    this.#importing.delete(lineage);
    this.#outside.set(lineage, outside);
    return managed;
  }

  /** @returns what stands outside of the source up to here */
  async #import(bom: RawDependency, lineage: Lineage, managed: Map<string, Managed>, outside: Outside): Promise<Outside> {
    const version = lineage.properties.resolve(bom.version ?? '').text;
    const source = version === undefined ? undefined : await this.#poms.find(bom.groupId, bom.artifactId, version);
    if (!source) return join(outside, { parents: [], imports: [`${bom.groupId}:${bom.artifactId}:${version ?? bom.version}`] });
    if (this.#importing.has(source)) throw lineage.pom.faults.conflict(`imports ${bom.artifactId}, which imports it.`, bom.line);
    for (const [key, entry] of await this.#managedBy(source))
      if (!managed.has(key)) managed.set(key, { ...entry, before: join(outside, entry.before) });
    return join(outside, this.#outside.get(source) ?? NONE);
  }
}

const join = (a: Outside, b: Outside): Outside => ({
  parents: [...new Set([...a.parents, ...b.parents])],
  imports: [...new Set([...a.imports, ...b.imports])],
});

const namesOf = ({ parents, imports }: Outside): string => {
  const all = [...parents, ...imports];
  return `${all.slice(0, 3).join(', ')}${all.length > 3 ? ` and ${all.length - 3} more` : ''}`;
};

export const coordinatesOf = ({ groupId, artifactId, version }: { groupId: string; artifactId: string; version: string }): string =>
  `${groupId}:${artifactId}:${version}`;

/** With all that names it resolved; undefined where that cannot be. */
function resolveAll(raw: RawDependency, { properties }: Lineage): RawDependency | undefined {
  const resolved: RawDependency = { ...raw };
  for (const field of ['groupId', 'artifactId', 'type', 'classifier'] as const) {
    const written = raw[field];
    if (written === undefined) continue;
    const { text } = properties.resolve(written);
    if (text === undefined) return undefined;
    // A property may be empty, as those of a classifier are.
    if (text !== '') resolved[field] = text;
    else if (field === 'groupId' || field === 'artifactId') return undefined;
    else delete resolved[field];
  }
  const scope = raw.scope === undefined ? undefined : properties.resolve(raw.scope).text;
  if (scope) resolved.scope = scope;
  else delete resolved.scope;
  return resolved;
}

function dependencyOf(
  own: RawDependency,
  raw: RawDependency,
  managed: Managed | undefined,
  outside: Outside,
  lineage: Lineage,
): Dependency {
  const { text: version, doubt } = raw.version === undefined ? managedVersion(managed, outside) : versionOf(raw.version, lineage);
  const scope =
    own.scope ?? (managed?.raw.scope === undefined ? undefined : managed.of.properties.resolve(managed.raw.scope).text) ?? 'compile';
  // Unlike the scope, this is not managed.
  const optional = own.optional !== undefined && lineage.properties.resolve(own.optional).text === 'true';
  const systemFile = scope === 'system' ? /^\$\{(?:project\.|pom\.)?basedir\}\/(.+)$/.exec(raw.systemPath ?? '')?.[1] : undefined;
  return {
    groupId: own.groupId,
    artifactId: own.artifactId,
    ...(version !== undefined && { version }),
    type: own.type ?? 'jar',
    ...(own.classifier && { classifier: own.classifier }),
    kind: scope === 'test' ? 'development' : scope === 'provided' || optional ? 'optional' : 'required',
    ...(systemFile && !systemFile.includes('$') && { systemFile }),
    ...(doubt && { doubt }),
  };
}

interface Version {
  text?: string;
  doubt?: string;
}

function managedVersion(managed: Managed | undefined, outside: Outside): Version {
  const where = (poms: Outside) => `${namesOf(poms)}, which the source does not have`;
  if (managed?.raw.version === undefined) {
    const any = outside.parents.length + outside.imports.length > 0;
    return { doubt: any ? `its version is set by ${where(outside)}` : 'nothing in the source says its version' };
  }
  const { before } = managed;
  if (before.imports.length > 0) return { doubt: `its version can be set by ${where(before)}` };
  const version = versionOf(managed.raw.version, managed.of);
  return version.text !== undefined && before.parents.length > 0
    ? { ...version, doubt: `its version can also be set by ${where(before)}` }
    : version;
}

/** One version, which a range is not; `[1.0]` is. */
function versionOf(written: string, { properties }: Lineage): Version {
  const { text, unknown } = properties.resolve(written);
  if (text === undefined) return { doubt: `its version needs the property ${unknown}, which the source does not set for every machine` };
  const exact = /^\[([^,[\]()]+)\]$/.exec(text)?.[1] ?? text;
  if (/[[\](),]/.test(exact) || exact === 'LATEST' || exact === 'RELEASE' || exact.trim() === '')
    return { doubt: `asks for ${text.slice(0, 80)}, which is no single version` };
  return { text: exact.trim() };
}
