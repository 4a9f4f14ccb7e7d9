import { type FileName, parseFileName } from './file-name.ts';
import type { Manifest } from './manifest.ts';
import type { PomFacts } from './pom-facts.ts';
import type { Archive } from './read.ts';

/** One project whose `pom.properties` or `pom.xml` an archive has under `META-INF/maven/`. */
export interface Descriptor {
  groupId: string;
  artifactId: string;
  version?: string;
  /** Name of the entry that says so. */
  entry: string;
  /** Undefined where there is no `pom.xml`. */
  pom?: PomFacts;
}

/** What an archive is, as far as something in it or around it says so. */
export interface Identity {
  name: string;
  groupId?: string;
  version?: string;
  classifier?: string;
  /** The descriptor that is its own; all others are of projects that were put into it. */
  own?: Descriptor;
}

/** What an archive is: by its own descriptor, its place in a repository, or its manifest and name. */
export function identify({ descriptors, manifest, place: path, groupId: publisher }: Archive, file: FileName): Identity {
  const own = ownAmong(descriptors, file, manifest);
  if (own) {
    const { groupId, artifactId } = own;
    // The file can have more of the version, as `1.2.jre11`, than the descriptor of its build.
    const version =
      own.version !== undefined && file.version?.startsWith(`${own.version}.`) && file.name === artifactId ? file.version : own.version;
    const classifier = restOf(own, file);
    return { name: artifactId, groupId, ...(version && { version }), ...(classifier && { classifier }), own };
  }
  const plugin = manifest.get('short-name');
  const pluginGroup = manifest.get('group-id');
  const pluginVersion = manifest.get('plugin-version');
  if (plugin && pluginVersion && /^[hj]pi$/.test(file.extension))
    return { name: plugin, version: (/^\S+/.exec(pluginVersion) as RegExpExecArray)[0], ...(pluginGroup && { groupId: pluginGroup }) };
  const repository = repositoryPlace(path);
  if (repository) return repository;
  const named = namedBy(file, manifest);
  const groupId = groupOf(named.name, manifest) ?? publisher;
  return { ...named, ...(groupId && { groupId }) };
}

const WORD = '[\\w.+-]{1,200}';

/** Folders of a local Maven repository or of Gradle's cache say all coordinates. */
function repositoryPlace(path: string): Identity | undefined {
  const maven = new RegExp(`(?:^|/)(?:repository|maven2)/((?:[\\w-]{1,100}/){1,20})(${WORD})/(${WORD})/([^/]+)$`).exec(path);
  const gradle = new RegExp(`(?:^|/)modules-2/files-2\\.1/(${WORD})/(${WORD})/(${WORD})/[0-9a-f]{30,40}/([^/]+)$`).exec(path);
  const [, group = '', name = '', version = '', file = ''] = maven ?? gradle ?? [];
  const rest = file.startsWith(`${name}-${version}`) ? file.slice(name.length + version.length + 1) : '';
  const [, classifier] = /^(?:-([\w.-]+))?\.\w+$/.exec(rest) ?? [];
  if (name === '' || !/^[.-]/.test(rest)) return undefined;
  return { groupId: group.replace(/\/$/, '').replaceAll('/', '.'), name, version, ...(classifier && { classifier }) };
}

/** What follows artifact and version in the name of the file. */
function restOf({ groupId, artifactId, version }: Descriptor, { stem }: FileName): string | undefined {
  for (const start of [`${artifactId}-${version}-`, `${groupId}.${artifactId}-${version}-`])
    if (version !== undefined && stem.startsWith(start)) return stem.slice(start.length);
  return undefined;
}

/** The descriptor of the archive itself. One that is merely the only one can be that of a library which was put into it. */
function ownAmong(descriptors: readonly Descriptor[], file: FileName, manifest: Manifest): Descriptor | undefined {
  let best: Descriptor | undefined;
  let most = 0;
  for (const descriptor of descriptors) {
    const fit = fitOf(descriptor, file);
    if (fit > most || (fit === most && fit > 0 && descriptor.artifactId.length > (best?.artifactId.length ?? 0)))
      [best, most] = [descriptor, fit];
  }
  if (best) return best;
  const open = descriptors.filter(
    ({ version, artifactId }) =>
      file.version === undefined || ((version === undefined || version === file.version) && !file.name.startsWith(`${artifactId}-`)),
  );
  const named = open.filter((descriptor) => isNamedBy(descriptor, manifest));
  if (named.length === 1) return named[0];
  const [only, second] = descriptors;
  // Maven's archiver always adds that of the project itself, so the only one is that.
  if (only && !second && open.length === 1 && (file.version === only.version || isMavens(manifest))) return only;
  return rootAmong(open, descriptors);
}

function fitOf({ groupId, artifactId, version = '' }: Descriptor, { stem, name }: FileName): number {
  // A snapshot in a repository has the time in place of the word.
  const base = version.replace(/-SNAPSHOT$/, '');
  for (const full of [artifactId, `${groupId}.${artifactId}`]) {
    if (base !== '' && stem.startsWith(full) && /^[-_]/.test(stem.slice(full.length)) && stem.startsWith(base, full.length + 1)) {
      if (/^(?:$|[-.])/.test(stem.slice(full.length + 1 + base.length))) return 3;
    }
    if (stem === full) return 2;
  }
  return name === artifactId ? 1 : 0;
}

function isNamedBy({ groupId, artifactId, version }: Descriptor, manifest: Manifest): boolean {
  const bundle = bundleOf(manifest);
  const title = manifest.get('implementation-title');
  const versions = [manifest.get('implementation-version'), manifest.get('bundle-version')];
  const same = versions.includes(version) || versions.every((said) => said === undefined);
  return (
    same && (title === artifactId || title === `${groupId}:${artifactId}` || bundle === artifactId || bundle === `${groupId}.${artifactId}`)
  );
}

const isMavens = (manifest: Manifest): boolean => /maven/i.test(manifest.get('created-by') ?? '') || manifest.has('archiver-version');

/** Of several, the one that needs others of them and that none of them needs. */
function rootAmong(open: readonly Descriptor[], all: readonly Descriptor[]): Descriptor | undefined {
  if (all.length > 500) return undefined;
  const key = ({ groupId, artifactId }: { groupId: string; artifactId: string }) => `${groupId}:${artifactId}`;
  const there = new Set(all.map(key));
  const needed = new Set(all.flatMap(({ pom }) => pom?.needs.map(key) ?? []));
  const roots = open.filter((one) => !needed.has(key(one)) && one.pom?.needs.some((need) => there.has(key(need))));
  return roots.length === 1 ? roots[0] : undefined;
}

/** Name and version of an archive without coordinates. */
export const nameOf = (path: string, manifest: Manifest): Identity => namedBy(parseFileName(path), manifest);

function namedBy({ stem, name, version, classifier }: FileName, manifest: Manifest): Identity {
  const said = [manifest.get('implementation-version'), manifest.get('bundle-version')];
  for (const exact of said) {
    if (exact && stem.endsWith(`-${exact}`) && stem.length > exact.length + 1)
      return { name: stem.slice(0, -exact.length - 1), version: exact };
  }
  const stated = version ?? said.find((text) => text !== undefined && /^\d[\w.+-]*$/.test(text));
  return { name, ...(stated && { version: stated }), ...(classifier && { classifier }) };
}

const bundleOf = (manifest: Manifest): string | undefined => manifest.get('bundle-symbolicname')?.replace(/\s*;.*$/, '');

/**
 * The group by the manifest, where it is clear. A symbolic name is by convention group and artifact, but `a.b` is said of `a:b` and
 * of `a.b:b`; only with a hyphen in the artifact, and more than the name of an organization before it, is it the first. What is
 * called a vendor's id is the group with sbt, and else often something above it.
 */
function groupOf(name: string, manifest: Manifest): string | undefined {
  // Gradle's info plugin writes `group#project;version`.
  const [, written] = /^([\w.-]+)#[^#;]+;\S+$/.exec(manifest.get('implementation-title') ?? '') ?? [];
  if (written && isGroup(written)) return written;
  const vendor = manifest.get('implementation-vendor-id');
  const isScala = /_(?:2\.\d+|3)$/.test(name) && manifest.get('implementation-title') === manifest.get('specification-title');
  if (vendor && isScala && isGroup(vendor)) return vendor;
  if (vendor && vendor === manifest.get('implementation-vendor') && vendor === manifest.get('specification-vendor') && isGroup(vendor))
    return vendor;
  const bundle = bundleOf(manifest);
  if (bundle?.endsWith(`.${name}`) && name.includes('-')) {
    const group = bundle.slice(0, -name.length - 1);
    if (isGroup(group) && isSpecific(group)) return group;
  }
  const modules = [bundle, manifest.get('automatic-module-name')];
  if (vendor && isGroup(vendor) && isSpecific(vendor) && modules.some((module) => module?.startsWith(`${vendor}.`))) return vendor;
  return undefined;
}

/** Whether a group is more than the name of an organization, such as `org.apache`. */
const isSpecific = (group: string): boolean => group.split('.').length > 2;

const isGroup = (text: string): boolean => /^[a-z][\w-]*(?:\.[\w-]+)+$/.test(text);
