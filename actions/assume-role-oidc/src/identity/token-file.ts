import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import * as path from 'node:path';
import { errnoOf } from '@sovereign-actions/core';
import { roleError } from '../errors.ts';

const MAX_BYTES = 20_000;

/**
 * The folders into which the kubelet projects tokens. It writes them as links beside the folder's own files, and readable to
 * every user of the container, which is the pod's own.
 */
const KUBELET = /^(?:\/var)?\/run\/secrets\/(?:(?:pods\.)?eks\.amazonaws\.com\/serviceaccount|kubernetes\.io\/serviceaccount|tokens)(?=\/)/;

/**
 * Reads a token from a file that only its owner can read, and that is no link, pipe or device. A token that the kubelet projects
 * is a link by nature; it must stay in its folder.
 * @param kubelet pattern of the kubelet's folders, given by tests alone
 * @throws TOKEN_FILE, without quoting the content
 */
export async function readTokenFile(file: string, kubelet = KUBELET): Promise<string> {
  const refused = (what: string, fix: string, cause?: unknown) =>
    roleError('TOKEN_FILE', `The token file ${file} ${what}.`, fix, { cause });
  const folder = kubelet.exec(path.normalize(file))?.[0];
  let handle: FileHandle | undefined;
  try {
    let target = file;
    if (folder !== undefined) {
      target = await realpath(file);
      if (!target.startsWith(`${await realpath(folder)}${path.sep}`))
        throw refused('leads out of its folder', 'Find out what changed the mount of the pod.');
    }
    // A pipe would keep the open waiting, and a link could be turned to another file.
    handle = await open(target, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = await handle.stat();
    if (!stats.isFile()) throw refused('is no regular file', 'Name the file itself.');
    if (stats.size > MAX_BYTES) throw refused(`has ${stats.size} bytes; a token has at most ${MAX_BYTES}`, 'Name the file of the token.');
    const user = process.getuid?.();
    if (folder === undefined && user !== undefined) {
      if ((stats.mode & 0o007) !== 0 || (stats.mode & 0o020) !== 0)
        throw refused('can be read or changed by other users', `Make it private: chmod 600 ${file}.`);
      if (stats.uid !== user && stats.uid !== 0) throw refused('belongs to another user', 'Have the user of this job write it.');
    }
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAX_BYTES + 1), 0, MAX_BYTES + 1, 0);
    const text = buffer.subarray(0, bytesRead).toString('latin1').trim();
    if (text === '') throw refused('is empty', 'Check what writes it.');
    return text;
  } catch (error) {
    switch (errnoOf(error)) {
      case undefined:
        throw error;
      case 'ENOENT':
      case 'ENOTDIR':
        throw refused('is not there', 'Check the path and what writes the file.', error);
      case 'ELOOP':
        throw refused('is a link', 'Name the file itself: a link can be turned to another file at any time.', error);
      case 'ENXIO':
        throw refused('is no regular file', 'Name the file itself.', error);
      default:
        throw refused(`cannot be read (${errnoOf(error)})`, 'Give the user of this job read permission, and no other.', error);
    }
  } finally {
    await handle?.close();
  }
}
