import { decodeName } from './document.ts';
import type { Component, Deployable, Hash } from './graph.ts';

type Nature = Omit<Deployable, 'name'>;

/** BSI TR-03183-2 has an rpm package so: an archive whose parts keep their names, and that nothing runs before it is unpacked. */
const PACKAGE: Nature = { executable: false, archive: true, structured: true };
/** A Java runtime takes code out of the archive as it is; any file with code that a runtime executes is executable (3.2.6). */
const RUN_ARCHIVE: Nature = { executable: true, archive: true, structured: true };
/** As the TR's Python script. */
const PROGRAM: Nature = { executable: true, archive: false, structured: false };

/** What files are, by how their names end (BSI TR-03183-2 v2.1.0, 8.1.4 to 8.1.7). */
const NATURES: readonly [RegExp, Nature][] = [
  [/\.(?:tgz|tar|tar\.(?:gz|bz2|xz|zst)|tbz2?|txz|zip|crate|gem|nupkg|whl|conda|aar|deb|rpm|apk)$/i, PACKAGE],
  [/-(?:test-)?(?:sources|javadoc)\.jar$/i, PACKAGE],
  [/\.(?:jar|war|ear|phar|pyz|egg)$/i, RUN_ARCHIVE],
  [/\.(?:[cm]?[jt]sx?|py|sh|rb|pl|php|lua|wasm|exe|dll|so|dylib)$/i, PROGRAM],
];

/** The last part of the path of a URL, as it is and not as the URL writes it. */
function lastPart(url: string): string {
  const mark = url.search(/[?#]/);
  let end = mark < 0 ? url.length : mark;
  while (end > 0 && url[end - 1] === '/') end--;
  const name = url.slice(url.lastIndexOf('/', end - 1) + 1, end) || url;
  return name.includes('%') ? decodeName(name) : name;
}

/** The file at a URL as its name tells it; undefined where the name does not. */
export function fileAt(url: string): Deployable | undefined {
  const name = lastPart(url);
  const nature = NATURES.find(([pattern]) => pattern.test(name))?.[1];
  return nature && { name, ...nature };
}

/** A file that a component is published as. */
export interface PublishedFile {
  url: string;
  /** Without folders. */
  name: string;
  hashes: readonly Hash[];
  /** What it is, where that is known. */
  nature: Nature | undefined;
}

/** The files that a component is published as, that of `distribution` first. An installer takes one of them. */
export function publishedFiles({ distribution, deployable, hashes, artifacts = [] }: Component): PublishedFile[] {
  const first = distribution === undefined ? [] : [publishedAt(distribution, hashes, deployable)];
  if (artifacts.length === 0) return first;
  const files = new Map(first.map((file) => [file.url, file]));
  for (const { url, hashes: digests } of artifacts) if (!files.has(url)) files.set(url, publishedAt(url, digests));
  return [...files.values()];
}

function publishedAt(url: string, hashes: readonly Hash[], seen?: Deployable): PublishedFile {
  const nature = seen ?? fileAt(url);
  return { url, name: nature?.name ?? lastPart(url), hashes, nature };
}

/** Files of one version up to which all are listed. More are builds for single platforms, which make a document several times as large. */
const MOST_FILES = 8;
const FOR_EVERY_PLATFORM = /\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$|-any\.whl$/i;

interface Listed {
  files: readonly PublishedFile[];
  more: number;
}

/** Every document and the summary ask for the same. */
const listed = new WeakMap<Component, Listed>();

/** The files that a document lists, and how many more there are: of many, those that are for every platform. */
export function listedFiles(component: Component): Listed {
  const known = listed.get(component) ?? list(component);
  listed.set(component, known);
  return known;
}

function list(component: Component): Listed {
  const all = publishedFiles(component);
  if (all.length <= MOST_FILES) return { files: all, more: 0 };
  const files = all.filter(({ url, name }) => url === component.distribution || FOR_EVERY_PLATFORM.test(name));
  return { files, more: all.length - files.length };
}

/** What all files of a component are, where they are the same. */
export function natureOf(files: readonly PublishedFile[]): Nature | undefined {
  if (files.length === 1) return files[0]?.nature;
  const [first, ...others] = files.map(({ nature }) => nature);
  const same = (other: Nature | undefined) =>
    first && other && other.executable === first.executable && other.archive === first.archive && other.structured === first.structured;
  return first && others.every(same) ? first : undefined;
}
