import * as path from 'node:path/posix';
import { setImmediate } from 'node:timers/promises';
import type { Files, FolderEntry } from '@sovereign-actions/core';
import { isBuildOutput, isCheckedIn } from './checked-in.ts';
import { ecosystemOfLockfile, ecosystemOfManifest, isHidden, isKnownName, isWalked, UNREADABLE, type Unreadable } from './ecosystems.ts';
import { globMatches } from './glob.ts';
import { byText } from './graph.ts';
import { isVendored } from './vendored.ts';

/** What a source tree has, as paths relative to the source with `/`, sorted. */
export interface Found {
  lockfiles: string[];
  /** Lockfiles that cannot be read in full, with their ecosystem. */
  unreadable: ({ file: string } & Unreadable)[];
  /** Lockfiles of either kind that the ignore patterns leave out. */
  ignored: string[];
  /** Every manifest that is not ignored. */
  manifests: string[];
  /** Lockfiles of either kind that no include pattern names. */
  outside: string[];
  /** Archives of code that lie in the source by themselves. */
  archives: string[];
}

/** Globs relative to the source; one without `/` matches a name anywhere, as in `.gitignore`. */
export interface Patterns {
  /** What alone counts; empty for all. */
  include: readonly string[];
  ignore: readonly string[];
}

/** Folders that are read before anything else of the process, such as a signal, has its turn. */
const AT_A_TIME = 256;

/**
 * Walks a folder for lockfiles. Passed over are hidden folders but `.github`, `node_modules`, and other folders of fetched
 * packages below the top; symbolic links are not followed.
 * @throws FILE_UNREADABLE, because a folder that cannot be seen could hold a lockfile
 */
export async function findLockfiles(files: Files, source: string, { include, ignore }: Patterns): Promise<Found> {
  const found: Found = { lockfiles: [], unreadable: [], ignored: [], manifests: [], outside: [], archives: [] };
  const outputs = new Set<string>();
  const visit = async (folder: string, open: string[]): Promise<void> => {
    const entries = await files.list(path.join(source, folder));
    if (folder !== '' && isVendored(path.basename(folder), entries)) return;
    for (const { name, kind } of entries) {
      const file = folder === '' ? name : `${folder}/${name}`;
      if (kind === 'folder') {
        if (isWalked(name)) open.push(file);
        if (outputs.has(folder) || isBuildOutput(name, entries)) outputs.add(file);
        continue;
      }
      if (kind === 'file' && isCheckedIn(name) && !isHidden(file) && !outputs.has(folder)) {
        if (isNamed(file, ignore)) found.ignored.push(file);
        else if (include.length === 0 || isNamed(file, include)) found.archives.push(file);
        continue;
      }
      if (!isKnownName(name)) continue;
      const unread = isHidden(file) ? undefined : unreadableOf(name, entries);
      const isLockfile = ecosystemOfLockfile(file) !== undefined;
      const isManifest = ecosystemOfManifest(file) !== undefined;
      if (!isManifest && !isLockfile && unread === undefined) continue;
      if (include.length > 0 && !isNamed(file, include)) {
        if (isLockfile || unread !== undefined) found.outside.push(file);
        continue;
      }
      const ignored = isNamed(file, ignore);
      if (isManifest && !ignored) found.manifests.push(file);
      // A link is read where it stands: it is a lockfile to the package manager.
      if (ignored) {
        if (isLockfile || unread !== undefined) found.ignored.push(file);
      } else if (isLockfile) found.lockfiles.push(file);
      else if (unread !== undefined) found.unreadable.push({ file, ...unread });
    }
  };
  const open: string[] = [''];
  for (let folders = 1; ; folders++) {
    const folder = open.pop();
    if (folder === undefined) break;
    await visit(folder, open);
    if (folders % AT_A_TIME === 0) await setImmediate();
  }
  found.lockfiles.sort(byText);
  found.unreadable.sort((a, b) => byText(a.file, b.file));
  found.ignored.sort(byText);
  found.outside.sort(byText);
  found.manifests.sort(byText);
  found.archives.sort(byText);
  return found;
}

/** A lockfile that cannot be read, unless its tool takes another one beside it. */
function unreadableOf(name: string, entries: readonly FolderEntry[]): Unreadable | undefined {
  const unread = UNREADABLE.get(name);
  return unread && !entries.some((other) => other.name === unread.instead && other.kind !== 'folder') ? unread : undefined;
}

/** Whether patterns name a file, by its own path or by a folder that it is in. */
export function isNamed(file: string, patterns: readonly string[]): boolean {
  if (patterns.length === 0) return false;
  const parts = file.split('/');
  return patterns.some((pattern) => {
    const plain = pattern.replace(/\/+$/, '');
    return parts.some((part, index) => globMatches(plain, plain.includes('/') ? parts.slice(0, index + 1).join('/') : part));
  });
}
