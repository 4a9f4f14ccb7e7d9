import * as path from 'node:path/posix';
import { sbomError } from '../errors.ts';
import type { Package } from '../graph.ts';
import { purlOf } from '../purl.ts';
import type { SourceFiles } from '../reader.ts';
import { parseXml, type XmlElement } from '../xml.ts';

/** A file of MSBuild, as far as it is written as literals: it can compute anything. */
export interface Project {
  /** Path relative to the source. */
  file: string;
  name: string;
  version?: string;
  licence?: string;
  /** Files of projects that it refers to, relative to the source. */
  references: readonly string[];
  asks: boolean;
}

export const PROJECT_FILE = /\.(?:cs|fs|vb)proj$/i;

/** @throws MANIFEST_INVALID, or what `code` says */
export async function parseProject(
  file: string,
  text: string,
  code: 'MANIFEST_INVALID' | 'LOCKFILE_INVALID' = 'MANIFEST_INVALID',
): Promise<Project> {
  const top = await parseXml(text.replace(/^\uFEFF/, ''), file, (message, fix) => sbomError(code, message, fix));
  const all = descendants(top);
  // References have a `Version` of their own.
  const properties = all.flatMap(({ name, children }) => (name === 'PropertyGroup' ? children : []));
  const property = (name: string) => properties.find((element) => element.name === name && !/^$|\$\(/.test(element.text))?.text;
  const version = property('PackageVersion') ?? property('Version') ?? property('VersionPrefix');
  const licence = property('PackageLicenseExpression');
  const references = all.flatMap(({ name, attributes }) => {
    const include = name === 'ProjectReference' ? attributes.get('Include') : undefined;
    return include && !include.includes('$(') ? [path.normalize(path.join(path.dirname(file), include.replaceAll('\\', '/')))] : [];
  });
  return {
    file,
    name: property('PackageId') ?? property('AssemblyName') ?? path.basename(file).replace(PROJECT_FILE, ''),
    ...(version && { version }),
    ...(licence && { licence }),
    references,
    asks: all.some(({ name, attributes }) => name === 'PackageReference' && (attributes.has('Include') || attributes.has('Update'))),
  };
}

/** An element and all in it, in the order of the file. */
export function descendants(top: XmlElement): XmlElement[] {
  const all: XmlElement[] = [];
  const open = [top];
  for (let element = open.pop(); element; element = open.pop()) {
    all.push(element);
    for (const child of element.children.toReversed()) open.push(child);
  }
  return all;
}

/** The project that a lockfile is of: named in its own name, or the only one beside it. */
export async function projectBeside(lockfile: string, tree: SourceFiles): Promise<Project | undefined> {
  const folder = path.dirname(lockfile);
  const named = /^packages\.(.+)\.lock\.json$/.exec(path.basename(lockfile))?.[1];
  const files = (await tree.names(folder)).filter((name) => PROJECT_FILE.test(name));
  const own = named === undefined ? files : files.filter((name) => name.replace(PROJECT_FILE, '').replaceAll(' ', '_') === named);
  return own.length === 1 ? projectAt(path.join(folder, own[0] as string), tree) : undefined;
}

/** The project files of a source, each parsed once. */
class Projects {
  readonly #tree: SourceFiles;
  readonly #parsed = new Map<string, Promise<Project | undefined>>();
  #byFile: Promise<Map<string, string[]>> | undefined;
  #byName: Promise<Map<string, Project[]>> | undefined;

  constructor(tree: SourceFiles) {
    this.#tree = tree;
  }

  at(file: string): Promise<Project | undefined> {
    let project = this.#parsed.get(file);
    if (!project) {
      project = this.#tree.text(file).then((text) => (text === undefined ? undefined : parseProject(file, text)));
      this.#parsed.set(file, project);
    }
    return project;
  }

  async named(name: string): Promise<Project | undefined> {
    this.#byFile ??= this.#files();
    const files = (await this.#byFile).get(name);
    if (files) return files.length === 1 ? this.at(files[0] as string) : undefined;
    this.#byName ??= this.#names();
    const projects = (await this.#byName).get(name) ?? [];
    return projects.length === 1 ? projects[0] : undefined;
  }

  async #files(): Promise<Map<string, string[]>> {
    const files = new Map<string, string[]>();
    for (const file of await this.#tree.find(PROJECT_FILE)) push(files, titleOf(file), file);
    return files;
  }

  async #names(): Promise<Map<string, Project[]>> {
    const names = new Map<string, Project[]>();
    for (const file of await this.#tree.find(PROJECT_FILE)) {
      // One that cannot be read is not the one that is meant.
      const project = await this.at(file).catch(() => undefined);
      if (project) push(names, project.name.toLowerCase(), project);
    }
    return names;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const titleOf = (file: string): string => path.basename(file).replace(PROJECT_FILE, '').toLowerCase();

const sources = new WeakMap<SourceFiles, Projects>();

function projectsOf(tree: SourceFiles): Projects {
  const projects = sources.get(tree) ?? new Projects(tree);
  sources.set(tree, projects);
  return projects;
}

export const projectAt = (file: string, tree: SourceFiles): Promise<Project | undefined> => projectsOf(tree).at(file);

/** A lockfile names projects after their file or their assembly, often in lower case. */
export async function projectNamed(name: string, from: Project | undefined, tree: SourceFiles): Promise<Project | undefined> {
  const wanted = name.toLowerCase();
  const near = from?.references.find((file) => titleOf(file) === wanted);
  return near === undefined ? projectsOf(tree).named(wanted) : projectAt(near, tree);
}

export function projectFacts(folder: string, project: Project | undefined): Omit<Package, 'edges'> {
  const name = project?.name ?? (folder === '.' ? '' : path.basename(folder));
  return {
    type: 'nuget',
    name,
    ...(project?.version && { version: project.version }),
    ...(project && { purl: purlOf({ type: 'nuget', name, version: project.version }) }),
    folder,
    ...(project?.licence && { licence: project.licence }),
    hashes: [],
  };
}

/**
 * A package of a feed. The `contentHash` of a lockfile is left out: it is of the archive before the feed signed it, so it
 * is no digest of a file that anyone can get.
 */
export const nugetFacts = (name: string, version: string) => ({
  type: 'nuget',
  name,
  version,
  purl: purlOf({ type: 'nuget', name, version }),
  hashes: [],
});
