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
  /** Why there may be more dependencies. */
  gaps: readonly string[];
}

/** What manages a coordinate. */
interface Managed {
  raw: RawDependency;
  /** Whose properties its texts are written with. */
  of: Lineage;
  doubt?: string;
}

/** Reads projects as Maven builds them: inheritance, profiles, properties, management and imports, in this order. */
export class Models {
  readonly #poms: Poms;
  readonly #managed = new Map<Lineage, Promise<Map<string, Managed>>>();
  readonly #importing = new Set<Lineage>();
  /** What is managed by a pom that the source does not have. */
  readonly #outside = new Map<Lineage, string[]>();

  constructor(poms: Poms) {
    this.#poms = poms;
  }

  /** @throws LOCKFILE_CONFLICT where a pom imports itself, by way of others */
  async model(lineage: Lineage): Promise<Model> {
    const { parts, missing, pom } = lineage;
    const gaps: string[] = [];
    if (missing) gaps.push(`inherits from ${coordinatesOf(missing)}, which is not in the source`);
    const managed = await this.#managedBy(lineage);
    const outside = this.#outside.get(lineage) ?? [];
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
    const outside: string[] = [];
    this.#outside.set(lineage, outside);
    this.#importing.add(lineage);
    if (lineage.missing) outside.push(coordinatesOf(lineage.missing));
    for (const part of lineage.parts) {
      if (part.active === undefined) continue;
      for (const raw of part.managed) {
        const resolved = resolveAll(raw, lineage);
        if (!resolved) continue;
        if (resolved.scope === 'import' && resolved.type === 'pom') imports.push({ ...resolved, version: raw.version ?? '' });
        else if (!managed.has(managementKey(resolved))) managed.set(managementKey(resolved), { raw, of: lineage });
      }
    }
    for (const bom of imports) await this.#import(bom, lineage, managed, outside);
    this.#importing.delete(lineage);
    return managed;
  }

  async #import(bom: RawDependency, lineage: Lineage, managed: Map<string, Managed>, outside: string[]): Promise<void> {
    const version = lineage.properties.resolve(bom.version ?? '').text;
    const source = version === undefined ? undefined : await this.#poms.find(bom.groupId, bom.artifactId, version);
    if (!source) {
      outside.push(`${bom.groupId}:${bom.artifactId}:${version ?? bom.version}`);
      return;
    }
    if (this.#importing.has(source)) throw lineage.pom.faults.conflict(`imports ${bom.artifactId}, which imports it.`, bom.line);
    const before = outside.length > 0 ? `could also be set by ${outside.join(', ')}, which is not in the source` : undefined;
    for (const [key, entry] of await this.#managedBy(source)) {
      const doubt = entry.doubt ?? before;
      if (!managed.has(key)) managed.set(key, { ...entry, ...(doubt && { doubt }) });
    }
    for (const other of this.#outside.get(source) ?? []) if (!outside.includes(other)) outside.push(other);
  }
}

const coordinatesOf = ({ groupId, artifactId, version }: { groupId: string; artifactId: string; version: string }): string =>
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
  outside: readonly string[],
  lineage: Lineage,
): Dependency {
  const [source, of] = raw.version !== undefined ? [raw, lineage] : managed ? [managed.raw, managed.of] : [undefined, lineage];
  const version = versionOf(source?.version, of);
  const inherited = (text: string | undefined) => (text === undefined || !managed ? undefined : managed.of.properties.resolve(text).text);
  const scope = own.scope ?? inherited(managed?.raw.scope) ?? 'compile';
  const optional = own.optional === undefined ? inherited(managed?.raw.optional) : lineage.properties.resolve(own.optional).text;
  const doubt =
    source?.version === undefined
      ? outside.length > 0
        ? `its version is set by ${outside.join(', ')}, which is not in the source`
        : 'nothing in the source says its version'
      : (version.doubt ?? (source === managed?.raw && managed?.doubt ? `its version ${managed.doubt}` : undefined));
  const systemFile = scope === 'system' ? /^\$\{(?:project\.|pom\.)?basedir\}\/(.+)$/.exec(raw.systemPath ?? '')?.[1] : undefined;
  return {
    groupId: own.groupId,
    artifactId: own.artifactId,
    ...(version.text !== undefined && { version: version.text }),
    type: own.type ?? 'jar',
    ...(own.classifier && { classifier: own.classifier }),
    kind: scope === 'test' ? 'development' : scope === 'provided' || optional === 'true' ? 'optional' : 'required',
    ...(systemFile && !systemFile.includes('$') && { systemFile }),
    ...(doubt && { doubt }),
  };
}

/** One version, which a range is not; `[1.0]` is. */
function versionOf(written: string | undefined, { properties }: Lineage): { text?: string; doubt?: string } {
  if (written === undefined) return {};
  const { text, unknown } = properties.resolve(written);
  if (text === undefined) return { doubt: `its version needs the property ${unknown}, which the source does not set for every machine` };
  const exact = /^\[([^,[\]()]+)\]$/.exec(text)?.[1] ?? text;
  if (/[[\](),]/.test(exact) || exact === 'LATEST' || exact === 'RELEASE' || exact.trim() === '')
    return { doubt: `asks for ${text.slice(0, 80)}, which is no single version` };
  return { text: exact.trim() };
}
