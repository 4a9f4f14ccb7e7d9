import { startsAsZip, Zip, type ZipEntry, ZipFault } from '@sovereign-actions/core/zip';
import type { Hash } from '../../graph.ts';
import { damaged } from '../../installed/damaged.ts';
import { fileHashes } from '../../installed/file-hashes.ts';
import { type Descriptor, nameOf } from './coordinates.ts';
import { extensionOf } from './extension.ts';
import { type Manifest, parseManifest } from './manifest.ts';
import { type PomFacts, readPomFacts } from './pom-facts.ts';
import { publisherOf } from './publishers.ts';

/** What one archive says, with those in it. */
export interface Archive {
  /** Path in the tree; one in another is at `outer.jar!/path/in/it`. */
  place: string;
  hashes: readonly Hash[];
  manifest: Manifest;
  descriptors: readonly Descriptor[];
  inner: readonly Archive[];
  /** The group of one that does not say it, by its name and what is in it. */
  groupId?: string;
  /** What could not be read, as reasons. */
  doubts: readonly string[];
}

/** Bounds of one archive on disk with all that is in it. Nothing real is near them. */
const MOST_ENTRIES = 1_000_000;
const MOST_INNER = 100_000;
const DEEPEST = 8;
const LARGEST_TEXT = 8 * 1024 * 1024;
/** Bytes of manifests and poms. */
const MOST_TEXT = 64 * 1024 * 1024;
/** Bytes of archives in archives, each counted at every level. */
const MOST_INSIDE = 4 * 1024 * 1024 * 1024;
/** How many times the packed size of an archive is unpacked: an archive is packed already, unless all in it is merely stored. */
const MOST_RATIO = 100;
/** Bytes of unpacked archives in memory at once. */
const MOST_UNPACKED = 1024 * 1024 * 1024;

/** What is left of the bounds. */
interface Budget {
  entries: number;
  inner: number;
  text: number;
  inside: number;
}

/**
 * Reads what a Java archive says of itself and of the archives in it.
 * @returns undefined for what is no zip file
 * @throws INSTALLED_INVALID for one that is damaged or that has more in it than is read
 */
export async function readArchive(place: string, content: Uint8Array): Promise<Archive | undefined> {
  const budget = { entries: MOST_ENTRIES, inner: MOST_INNER, text: MOST_TEXT, inside: MOST_INSIDE };
  return read(place, content, budget, 0, 0);
}

async function read(place: string, content: Uint8Array, budget: Budget, depth: number, unpacked: number): Promise<Archive | undefined> {
  try {
    const zip = Zip.open(content);
    if (!zip) {
      if (startsAsZip(content)) throw new ZipFault('is cut off: it has no end');
      return undefined;
    }
    return await new ArchiveReader(place, zip, budget, depth, unpacked).read(content);
  } catch (error) {
    if (error instanceof ZipFault) throw damaged(place, `${error.message}.`);
    throw error;
  }
}

class ArchiveReader {
  readonly #place: string;
  readonly #zip: Zip;
  readonly #budget: Budget;
  readonly #depth: number;
  readonly #unpacked: number;
  readonly #doubts: string[] = [];
  #manifest: Manifest = new Map();
  readonly #texts = new Map<string, { entry: ZipEntry; text: string }>();
  readonly #inner: Archive[] = [];

  constructor(place: string, zip: Zip, budget: Budget, depth: number, unpacked: number) {
    this.#place = place;
    this.#zip = zip;
    this.#budget = budget;
    this.#depth = depth;
    this.#unpacked = unpacked;
  }

  async read(content: Uint8Array): Promise<Archive> {
    this.#spend('entries', this.#zip.count, 'entries');
    const isAar = extensionOf(this.#place) === 'aar';
    for (const entry of this.#zip.entries(isWanted)) {
      if (!Zip.isReadable(entry))
        this.#doubts.push(`${entry.name} in it is ${entry.encrypted ? 'encrypted' : `packed in a way (${entry.method}) that is not read`}`);
      else if (entry.name === 'META-INF/MANIFEST.MF') this.#manifest = parseManifest(this.#text(entry));
      else if (/\/pom\.(?:properties|xml)$/.test(entry.name)) this.#descriptor(entry);
      // The classes of an Android library are in an archive of their own.
      else if (!(isAar && entry.name === 'classes.jar')) await this.#archive(entry);
    }
    const descriptors = await this.#descriptors();
    const groupId = publisherOf(nameOf(this.#place, this.#manifest), this.#manifest, this.#zip);
    return {
      place: this.#place,
      hashes: fileHashes(content),
      manifest: this.#manifest,
      descriptors,
      ...(groupId && { groupId }),
      inner: this.#inner,
      doubts: this.#doubts,
    };
  }

  #spend(what: keyof Budget, amount: number, unit: string): void {
    this.#budget[what] -= amount;
    if (this.#budget[what] < 0) throw new ZipFault(`has more in it than is read: ${unit}`);
  }

  #text(entry: ZipEntry): Buffer {
    if (entry.size > LARGEST_TEXT) throw new ZipFault(`has more in it than is read: ${entry.name.slice(0, 200)} of ${entry.size} bytes`);
    this.#spend('text', entry.size, `manifests and poms of more than ${MOST_TEXT} bytes`);
    return this.#zip.read(entry, LARGEST_TEXT);
  }

  #descriptor(entry: ZipEntry): void {
    // Of two entries of one name the runtime takes the last.
    this.#texts.set(entry.name, { entry, text: this.#text(entry).toString('utf8') });
  }

  async #archive(entry: ZipEntry): Promise<void> {
    const place = `${this.#place}!/${entry.name}`;
    if (this.#depth === DEEPEST) throw new ZipFault(`has more than ${DEEPEST} archives in each other`);
    this.#spend('inner', 1, `more than ${MOST_INNER} archives`);
    this.#spend('inside', entry.size, `archives of more than ${MOST_INSIDE} bytes`);
    const unpacked = this.#unpacked + (entry.method === 0 ? 0 : entry.size);
    if (unpacked > MOST_UNPACKED || entry.size > 1024 * 1024 + entry.packed * MOST_RATIO)
      throw new ZipFault(`has more in it than is read: ${entry.name.slice(0, 200)} of ${entry.size} bytes`);
    const archive = await read(place, this.#zip.read(entry, entry.size), this.#budget, this.#depth + 1, unpacked);
    if (archive) this.#inner.push(archive);
    else this.#doubts.push(`${entry.name.slice(0, 200)} in it has the name of an archive and is none`);
  }

  async #descriptors(): Promise<Descriptor[]> {
    const descriptors: Descriptor[] = [];
    const folders = new Set([...this.#texts.keys()].map((name) => name.slice(0, name.lastIndexOf('/'))));
    for (const folder of folders) {
      const properties = this.#texts.get(`${folder}/pom.properties`);
      const xml = this.#texts.get(`${folder}/pom.xml`);
      const pom = xml && (await readPomFacts(xml.text));
      descriptors.push(descriptorOf(folder, propertiesOf(properties?.text ?? ''), pom, (properties ?? xml)?.entry.name as string));
    }
    return descriptors;
  }
}

/** Group and artifact are also the names of the folders. What is a template that nobody has filled in says nothing. */
function descriptorOf(folder: string, properties: ReadonlyMap<string, string>, pom: PomFacts | undefined, entry: string): Descriptor {
  const [groupFolder = '', artifactFolder = ''] = folder.split('/').slice(-2);
  const value = (key: 'groupId' | 'artifactId' | 'version') => {
    return [properties.get(key), pom?.[key]].find((text) => text !== undefined && /^[^\s${}@]{1,500}$/.test(text));
  };
  const version = value('version');
  return {
    groupId: value('groupId') ?? groupFolder,
    artifactId: value('artifactId') ?? artifactFolder,
    ...(version && { version }),
    entry,
    ...(pom && { pom }),
  };
}

/** The simple lines of a Java properties file, of which Maven writes no others. */
function propertiesOf(text: string): Map<string, string> {
  const properties = new Map<string, string>();
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key, value] = /^\s*(groupId|artifactId|version)\s*[=:]\s*(\S.*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) properties.set(key, value.trimEnd().replace(/\\([:=# \\])/g, '$1'));
  }
  return properties;
}

const MANIFEST = Buffer.from('META-INF/MANIFEST.MF');
const POMS = [Buffer.from('/pom.properties'), Buffer.from('/pom.xml')];

const isAt = (bytes: Buffer, at: number, text: Buffer): boolean =>
  bytes[at] === text[0] && bytes.compare(text, 0, text.length, at, at + text.length) === 0;

/** Decided without a string for nearly all of what can be 10^6 names. */
function isWanted(bytes: Buffer, start: number, end: number): boolean {
  const length = end - start;
  if (length === MANIFEST.length && isAt(bytes, start, MANIFEST)) return true;
  if (bytes[end - 4] === 0x2e && length > 4 && extensionOf(bytes.toString('latin1', end - 4, end)) !== undefined) return true;
  // Also where classes of others were unpacked into, such as `WEB-INF/classes/META-INF/maven/`.
  return POMS.some(
    (pom) =>
      length > pom.length &&
      isAt(bytes, end - pom.length, pom) &&
      /(?:^|\/)META-INF\/maven\/[^/]+\/[^/]+\/[^/]+$/.test(bytes.toString('latin1', start, end)),
  );
}
