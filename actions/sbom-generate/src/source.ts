import * as path from 'node:path/posix';
import { type Context, type SovereignError, sha256Hex } from '@sovereign-actions/core';
import { UNREADABLE } from './ecosystems.ts';
import { sbomError } from './errors.ts';
import { type Found, findLockfiles } from './find.ts';
import type { Reading } from './graph.ts';
import { asksForPackages, type Manifest, parseManifest } from './npm/manifest.ts';
import { type ManifestIn, NPM_LOCKFILES, readNpmLockfile } from './npm/read.ts';

/** Bytes of a lockfile that are read; ten times the largest that is known. */
const LARGEST_LOCKFILE = 256 * 1024 * 1024;
const LARGEST_MANIFEST = 16 * 1024 * 1024;

/** What a source tree says about itself. */
export interface SourceTree {
  readings: readonly Reading[];
  /** What the document has to say is missing. */
  gaps: readonly string[];
}

/**
 * Reads every lockfile of a folder, or none.
 * @throws LOCKFILE_MISSING, LOCKFILE_UNSUPPORTED and what the readers throw
 */
export async function readSource(context: Context, source: string, ignore: readonly string[]): Promise<SourceTree> {
  const { files, log } = context;
  const found = await findLockfiles(files, source, ignore);
  if (found.unreadable.length > 0) throw unsupported(found);
  if (found.lockfiles.length === 0) throw missing(source, found);

  const folders = new Map<string, string>();
  // npm takes npm-shrinkwrap.json where a folder has both.
  for (const name of NPM_LOCKFILES) {
    for (const file of found.lockfiles) {
      if (path.basename(file) !== name) continue;
      const used = folders.get(path.dirname(file));
      if (used) log.info(`${file} is not read: npm uses ${used} beside it.`);
      else folders.set(path.dirname(file), file);
    }
  }

  const manifestIn: ManifestIn = async (folder) => {
    const file = folder === '.' ? 'package.json' : `${folder}/package.json`;
    return found.manifests.has(file) ? readManifest(context, source, file) : undefined;
  };
  const readings: Reading[] = [];
  for (const file of [...folders.values()].sort()) {
    const named = files.relative(path.join(source, file));
    const { bytes, text } = await readText(context, source, file, LARGEST_LOCKFILE, 'LOCKFILE_INVALID');
    const reading = await readNpmLockfile({ file, text }, manifestIn);
    for (const folder of reading.abandoned) log.info(`${named} still names ${folder}, but nothing leads to it: npm does not install it.`);
    readings.push(reading);
    context.record.took({ name: named, sha256: sha256Hex(bytes), size: bytes.length, mediaType: 'application/json' });
  }
  return { readings, gaps: await gapsOf(context, source, found, readings) };
}

async function readManifest(context: Context, source: string, file: string): Promise<Manifest> {
  const { text } = await readText(context, source, file, LARGEST_MANIFEST, 'MANIFEST_INVALID');
  return parseManifest(file, text);
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

async function gapsOf(context: Context, source: string, found: Found, readings: readonly Reading[]): Promise<string[]> {
  const gaps: string[] = [];
  if (found.ignored.length > 0) gaps.push(`left out by the ignore input: ${shorten(found.ignored)}`);
  const covered = new Set(readings.flatMap(({ packages }) => packages.flatMap(({ folder }) => folder ?? [])));
  const uncovered: string[] = [];
  for (const file of [...found.manifests].sort()) {
    if (covered.has(path.dirname(file))) continue;
    const asks = await readManifest(context, source, file).then(asksForPackages, () => true);
    if (asks) uncovered.push(file);
  }
  if (uncovered.length > 0) gaps.push(`in no lockfile: the dependencies of ${shorten(uncovered)}`);
  return gaps;
}

const shorten = (items: readonly string[]): string =>
  items.slice(0, 10).join(', ') + (items.length > 10 ? ` and ${items.length - 10} more` : '');

function unsupported({ unreadable }: Found): SovereignError {
  const ecosystems = [...new Set(unreadable.map(({ ecosystem }) => ecosystem))];
  return sbomError(
    'LOCKFILE_UNSUPPORTED',
    `The source has lockfiles of ${ecosystems.join(', ')}, which this version cannot read: ${shorten(unreadable.map(({ file }) => file))}.`,
    'Name each in the input "ignore" to leave it out; the SBOM then says that it is incomplete.',
    { details: unreadable.map(({ file, ecosystem }) => `${file} (${ecosystem})`) },
  );
}

function missing(source: string, { ignored }: Found): SovereignError {
  const names = [...NPM_LOCKFILES].reverse().join(' and ');
  return ignored.length > 0
    ? sbomError('LOCKFILE_MISSING', `The input "ignore" leaves out every lockfile: ${shorten(ignored)}.`, 'Leave at least one to read.')
    : sbomError(
        'LOCKFILE_MISSING',
        `There is no lockfile in ${source}: looked for ${names} in all folders but hidden ones and node_modules.`,
        `Run "npm install" and commit package-lock.json. Lockfiles of ${[...new Set(UNREADABLE.values())].join(', ')} were looked for too, and none is there.`,
      );
}
