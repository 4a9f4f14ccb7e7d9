import * as path from 'node:path/posix';
import { type Context, type SovereignError, sha256Hex } from '@sovereign-actions/core';
import { giveToProjects, readCheckedIn } from './checked-in.ts';
import { ECOSYSTEMS, ecosystemOfLockfile, ecosystemOfManifest, preference, UNREADABLE } from './ecosystems.ts';
import { sbomError } from './errors.ts';
import { type Found, findLockfiles, isNamed, type Patterns } from './find.ts';
import { byText, type Reading } from './graph.ts';
import type { Ecosystem, SourceFiles } from './reader.ts';
import { shorten } from './shorten.ts';
import { type Unread, unreadGap, unreadOf } from './unread.ts';

/** Bytes of a lockfile that are read; ten times the largest that is known. */
const LARGEST_LOCKFILE = 256 * 1024 * 1024;
const LARGEST_MANIFEST = 16 * 1024 * 1024;

/** What a source tree says about itself. */
export interface SourceTree {
  readings: readonly Reading[];
  /** What the document has to say is missing. */
  gaps: readonly string[];
  /** Lockfiles without which the reading went on. */
  unread: readonly Unread[];
  /** What alone was looked at, where the user has said so. */
  scope: string | undefined;
}

export interface SourceOptions extends Patterns {
  /** Whether a lockfile that cannot be read is left out and said to be, as long as another can be read. */
  keepGoing: boolean;
}

/**
 * Reads every lockfile of a folder, or none.
 * @throws LOCKFILE_MISSING, LOCKFILE_UNSUPPORTED and what the readers throw
 */
export async function readSource(context: Context, source: string, options: SourceOptions): Promise<SourceTree> {
  const { files, log } = context;
  const { include, ignore, keepGoing } = options;
  const found = await findLockfiles(files, source, options);
  const unread: Unread[] = keepGoing ? found.unreadable.map(unsupportedFile) : [];
  if (found.unreadable.length > unread.length) throw unsupported(found);
  if (found.lockfiles.every((file) => ecosystemOfLockfile(file)?.surrounding))
    throw unread.length > 0 ? unsupported(found) : missing(source, found, include);
  refuseIdle(include, found);

  const tree = treeOf(context, source, ignore, found);
  const read: { ecosystem: Ecosystem; reading: Reading }[] = [];
  let first: unknown;
  for (const { file, ecosystem } of chooseLockfiles(context, found.lockfiles)) {
    const named = files.relative(path.join(source, file));
    try {
      const { bytes, text } = await readText(context, source, file, LARGEST_LOCKFILE, 'LOCKFILE_INVALID');
      const reading = await (await ecosystem.load()).read({ file, text }, tree);
      for (const folder of reading.abandoned)
        log.info(`${named} still names ${folder}, but nothing leads to it: ${ecosystem.name} does not install it.`);
      // A workflow or pipeline that uses nothing from elsewhere is no component.
      if (!ecosystem.surrounding || reading.packages.length > 1 || reading.root.gap) read.push({ ecosystem, reading });
      const mediaType = file.endsWith('.json') ? 'application/json' : 'text/plain';
      context.record.took({ name: named, sha256: sha256Hex(bytes), size: bytes.length, mediaType });
    } catch (error) {
      if (!keepGoing) throw error;
      unread.push(unreadOf(file, error));
      first ??= error;
    }
  }
  // A document about nothing at all helps nobody.
  if (first !== undefined && read.every(({ ecosystem }) => ecosystem.surrounding)) throw first;
  const ofLockfiles = read.map(({ reading }) => reading);
  await addLicences(context, ofLockfiles, tree);
  const lying = found.archives.length > 0 ? await readCheckedIn(context, source, found.archives, keepGoing) : undefined;
  unread.push(...(lying?.unread ?? []));
  return {
    readings: lying ? giveToProjects(lying.packages, ofLockfiles) : ofLockfiles,
    gaps: [...unread.map(unreadGap), ...(await gapsOf(tree, found, read)), ...(lying?.gaps ?? [])],
    unread,
    scope: scopeOf(include, found),
  };
}

/** Most lockfiles say no licences; what is installed beside them does. */
async function addLicences({ log }: Context, readings: readonly Reading[], tree: SourceFiles): Promise<void> {
  const lacking = readings.some(({ packages }) => packages.some(({ licence, folder }) => licence === undefined && folder === undefined));
  if (!lacking) return;
  const found = await (await import('./enrich/enrich.ts')).enrich(readings, tree);
  if (found > 0) log.info(`${found} packages have the licence that their copies declare, which are installed beside the lockfiles.`);
}

function scopeOf(include: readonly string[], { outside }: Found): string | undefined {
  if (include.length === 0) return undefined;
  const others = outside.length === 0 ? '' : `; not looked at: ${shorten(outside)}`;
  return `only what the input "include" names: ${include.join(', ')}${others}`;
}

/** A pattern with a mistake in it would leave out what it was meant to name. @throws LOCKFILE_MISSING */
function refuseIdle(include: readonly string[], { lockfiles, manifests, archives, ignored, unreadable }: Found): void {
  const all = [...lockfiles, ...manifests, ...archives, ...ignored, ...unreadable.map(({ file }) => file)];
  const idle = include.filter((pattern) => !all.some((file) => isNamed(file, [pattern])));
  if (idle.length === 0) return;
  throw sbomError(
    'LOCKFILE_MISSING',
    `The input "include" names what is not there: ${shorten(idle)}.`,
    'Patterns are relative to the input "path"; each must name a lockfile or manifest, or a folder that has one.',
  );
}

/** One lockfile of an ecosystem in a folder, the one that its tool takes; or all, where they all count. */
function chooseLockfiles({ log }: Context, lockfiles: readonly string[]): { file: string; ecosystem: Ecosystem }[] {
  const chosen = new Map<string, { file: string; ecosystem: Ecosystem; rank: number }>();
  for (const file of lockfiles) {
    const name = path.basename(file);
    const ecosystem = ecosystemOfLockfile(file) as Ecosystem;
    const place = `${ecosystem.name}\n${ecosystem.several ? file : path.dirname(file)}`;
    const [rank, other] = [preference(ecosystem, name), chosen.get(place)];
    const unused = other && (other.rank <= rank ? { file, by: other.file } : { file: other.file, by: file });
    if (unused) log.info(`${unused.file} is not read: ${ecosystem.name} uses ${unused.by} beside it.`);
    if (!other || other.rank > rank) chosen.set(place, { file, ecosystem, rank });
  }
  return [...chosen.values()].sort((a, b) => byText(a.file, b.file));
}

function treeOf(context: Context, source: string, ignore: readonly string[], found: Found): SourceFiles {
  const { files } = context;
  const all = [...new Set([...found.lockfiles, ...found.manifests])].sort(byText);
  const inside = (file: string) => {
    const plain = path.normalize(file);
    return plain === '..' || plain.startsWith('../') || path.isAbsolute(plain) ? undefined : plain;
  };
  const entriesOf = async (folder: string) => {
    const plain = inside(folder);
    return plain === undefined || (await files.kind(path.join(source, plain))) !== 'folder' ? [] : files.list(path.join(source, plain));
  };
  return {
    text: async (file) => {
      const plain = inside(file);
      if (plain === undefined || isNamed(plain, ignore) || (await files.kind(path.join(source, plain))) === undefined) return undefined;
      return (await readText(context, source, plain, LARGEST_MANIFEST, 'MANIFEST_INVALID')).text;
    },
    names: async (folder) => (await entriesOf(folder)).flatMap(({ name, kind }) => (kind === 'folder' ? [] : [name])).sort(byText),
    folders: async (folder) =>
      (await entriesOf(folder))
        .flatMap(({ name, kind }) => (kind === 'folder' && name !== 'node_modules' && !name.startsWith('.') ? [name] : []))
        .sort(byText),
    find: async (name) => all.filter((file) => (typeof name === 'string' ? path.basename(file) === name : name.test(path.basename(file)))),
  };
}

async function readText({ files }: Context, source: string, file: string, most: number, code: 'LOCKFILE_INVALID' | 'MANIFEST_INVALID') {
  const place = path.join(source, file);
  const fix = 'Restore the file from version control.';
  const kind = await files.kind(place);
  // A pipe would never end.
  if (kind === 'folder' || kind === 'other') throw sbomError(code, `${file} is not a regular file.`, fix);
  const bytes = await files.read(place, most);
  try {
    return { bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw sbomError(code, `${file} is not UTF-8 text.`, fix);
  }
}

async function gapsOf(tree: SourceFiles, found: Found, read: readonly { ecosystem: Ecosystem; reading: Reading }[]): Promise<string[]> {
  const gaps: string[] = [];
  if (found.ignored.length > 0) gaps.push(`left out by the ignore input: ${shorten(found.ignored)}`);
  const covering = new Map<string, Set<Reading>>();
  for (const { ecosystem, reading } of read) {
    for (const { folder } of reading.packages) {
      if (folder === undefined) continue;
      for (const family of [ecosystem.family, ...(ecosystem.covers ?? [])]) {
        const place = `${family}\n${folder}`;
        covering.set(place, (covering.get(place) ?? new Set()).add(reading));
      }
    }
  }
  const uncovered: string[] = [];
  for (const file of found.manifests) {
    const ecosystem = ecosystemOfManifest(file) as Ecosystem;
    const readings = covering.get(`${ecosystem.family}\n${path.dirname(file)}`) ?? [];
    if ([...readings].some((reading) => !reading.uncovered?.includes(file))) continue;
    if (await asksForPackages(ecosystem, tree, file)) uncovered.push(file);
  }
  if (uncovered.length > 0) gaps.push(`in no lockfile: the dependencies of ${shorten(uncovered)}`);
  return gaps;
}

/** A manifest that cannot be read may ask for anything. */
async function asksForPackages(ecosystem: Ecosystem, tree: SourceFiles, file: string): Promise<boolean> {
  try {
    const text = await tree.text(file);
    return text !== undefined && (await (await ecosystem.load()).asks({ file, text }));
  } catch {
    return true;
  }
}

const unsupportedFile = ({ file, ecosystem, fix }: Found['unreadable'][number]): Unread => ({
  file,
  code: 'LOCKFILE_UNSUPPORTED',
  message: `This version cannot read such lockfiles of ${ecosystem}.`,
  fix,
});

function unsupported({ unreadable }: Found): SovereignError {
  const ecosystems = [...new Set(unreadable.map(({ ecosystem }) => ecosystem))];
  return sbomError(
    'LOCKFILE_UNSUPPORTED',
    `The source has lockfiles of ${ecosystems.join(', ')}, which this version cannot read: ${shorten(unreadable.map(({ file }) => file))}.`,
    `${[...new Set(unreadable.map(({ fix }) => fix))].join(' ')} Or name each in the input "ignore" to leave it out; the SBOM then says that it is incomplete.`,
    { details: unreadable.map(({ file, ecosystem }) => `${file} (${ecosystem})`) },
  );
}

function missing(source: string, { ignored, outside }: Found, include: readonly string[]): SovereignError {
  const names = [...new Set([...ECOSYSTEMS.map(({ name }) => name), ...[...UNREADABLE.values()].map(({ ecosystem }) => ecosystem)])].join(
    ', ',
  );
  if (include.length > 0 && outside.length > 0) {
    return sbomError(
      'LOCKFILE_MISSING',
      `The input "include" names no lockfile; there are ${shorten(outside)}.`,
      'Patterns are relative to the input "path". Name lockfiles, or folders that have one.',
    );
  }
  return ignored.length > 0
    ? sbomError('LOCKFILE_MISSING', `The input "ignore" leaves out every lockfile: ${shorten(ignored)}.`, 'Leave at least one to read.')
    : sbomError(
        'LOCKFILE_MISSING',
        `There is no lockfile in ${source}: looked for those of ${names} in all folders but hidden ones and node_modules.`,
        'Have the package manager write its lockfile (as "npm install" does), and commit it.',
      );
}
