import * as path from 'node:path/posix';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import { addGap } from '../gap.ts';
import type { Package, Reading } from '../graph.ts';
import { purlOf } from '../purl.ts';
import type { Lock, SourceFiles } from '../reader.ts';
import { parseXml, type XmlElement } from '../xml.ts';
import { descendants, nugetFacts, parseProject, projectAt, projectFacts } from './project.ts';

const LOCKFILE = /^packages(?:\..+)?\.lock\.json$/;

/** What MSBuild takes into every project below, from the nearest folder that has it. */
const SHARED = ['Directory.Build.props', 'Directory.Packages.props', 'Directory.Build.targets'];

/**
 * Reads what a project file itself asks for, with what the source says centrally. Which packages those need is in no file of the
 * source, so the manifest stays uncovered. Where a `packages.lock.json` lies beside it, that one says all.
 * @throws LOCKFILE_INVALID
 */
export async function readProjectFile({ file, text }: Lock, tree: SourceFiles): Promise<Reading> {
  const folder = path.dirname(file);
  const project = await parseProject(file, text, 'LOCKFILE_INVALID');
  const root: Package = { ...projectFacts(folder, project), edges: [] };
  const reading: Reading = { file, root, packages: [root], abandoned: [] };
  if ((await tree.names(folder)).some((name) => LOCKFILE.test(name) || name === 'packages.config')) return reading;

  const elements = [...(await sharedElements(folder, tree)), ...(await elementsOf(file, text))];
  const packages = new Map<string, Package>();
  for (const [name, wanted] of wantedBy(elements)) {
    const pkg = packageOf(name, wanted);
    packages.set(name.toLowerCase(), pkg);
    root.edges.push({ to: pkg, kind: 'required' });
  }
  if (packages.size > 0)
    addGap(root, { state: 'incomplete', reason: 'without packages.lock.json it is not known what its SDK and its packages bring along' });
  const projects: Package[] = [];
  for (const reference of project.references) {
    const other = await projectAt(reference, tree);
    if (!other) continue;
    const pkg: Package = { ...projectFacts(path.dirname(other.file), other), edges: [] };
    projects.push(pkg);
    root.edges.push({ to: pkg, kind: 'required' });
  }
  return { ...reading, packages: [root, ...packages.values(), ...projects], ...(packages.size > 0 && { uncovered: [file] }) };
}

/** Elements of the files that stand for all projects below them, each from the nearest folder. */
async function sharedElements(folder: string, tree: SourceFiles): Promise<XmlElement[]> {
  const elements: XmlElement[] = [];
  for (const name of SHARED) {
    for (let at = folder; ; at = path.dirname(at)) {
      const file = path.join(at, name);
      const text = await tree.text(file);
      if (text !== undefined) elements.push(...(await elementsOf(file, text)));
      if (text !== undefined || at === '.') break;
    }
  }
  return elements;
}

const elementsOf = async (file: string, text: string): Promise<XmlElement[]> =>
  descendants(await parseXml(text.replace(/^\uFEFF/, ''), file, (message, fix) => sbomError('LOCKFILE_INVALID', message, fix)));

/** Version of each package by its name; undefined where it is computed, or where several stand under conditions. */
function wantedBy(elements: readonly XmlElement[]): Map<string, string | undefined> {
  const properties = new Map<string, string | undefined>();
  const central = new Map<string, string | undefined>();
  const own = new Map<string, { name: string; version: string | undefined }>();
  for (const { name, children } of elements) {
    if (name === 'PropertyGroup') for (const child of children) note(properties, child.name.toLowerCase(), child.text);
  }
  const expand = (text: string | undefined) =>
    text?.replace(/\$\(([\w.-]{1,100})\)/g, (whole, key: string) => properties.get(key.toLowerCase()) ?? whole);
  for (const { name, attributes, children } of elements) {
    const include = expand(attributes.get('Include') ?? attributes.get('Update'));
    if (include === undefined) continue;
    const metadata = (key: string) => expand(attributes.get(key) ?? children.find((child) => child.name === key)?.text);
    for (const id of include.split(';').map((part) => part.trim())) {
      if (id === '') continue;
      const key = id.toLowerCase();
      const version = metadata('VersionOverride') ?? metadata('Version');
      if (name === 'PackageVersion') note(central, key, version);
      else if (name === 'PackageReference' || name === 'GlobalPackageReference') {
        const before = own.get(key);
        // Sets something of a reference that stands elsewhere, such as one of the SDK.
        if (!before && !attributes.has('Include')) continue;
        if (before?.version !== undefined && version !== undefined && before.version !== version) own.set(key, { name: id, version: '' });
        else own.set(key, { name: before?.name ?? id, version: version ?? before?.version });
      }
    }
  }
  return new Map([...own].map(([key, { name, version }]) => [name, version === undefined ? central.get(key) : version || undefined]));
}

/** Two values, each under a condition that only MSBuild can judge, are none. */
function note(map: Map<string, string | undefined>, key: string, value: string | undefined): void {
  map.set(key, map.has(key) && map.get(key) !== value ? undefined : value);
}

/** NuGet takes the lowest version that fits, which is the one that is named wherever the feed has it. */
function packageOf(name: string, wanted: string | undefined): Package {
  const version = /^\[?\s*(\d+(?:\.\d+){0,3}(?:-[0-9A-Za-z.-]+)?)\s*(?:\]|,[^)\]]*[)\]]|$)/.exec(wanted ?? '')?.[1];
  const unknown = 'without packages.lock.json it is not known what it needs';
  if (version !== undefined) return { ...nugetFacts(name, version), edges: [], gap: { state: 'unknown', reason: unknown } };
  const why = wanted === undefined || wanted.includes('$(') ? 'its version is computed' : `its version is any of ${quote(wanted)}`;
  return {
    type: 'nuget',
    name,
    purl: purlOf({ type: 'nuget', name }),
    hashes: [],
    edges: [],
    gap: { state: 'unknown', reason: `${why}; ${unknown}` },
  };
}
