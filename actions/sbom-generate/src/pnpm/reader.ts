import { asksForPackages, manifestsOf, parseManifest } from '../npm/manifest.ts';
import type { Reader } from '../reader.ts';
import { readPnpmLockfile } from './read.ts';

export const pnpmReader: Reader = {
  read: (lock, tree) => readPnpmLockfile(lock, manifestsOf(tree)),
  asks: ({ file, text }) => asksForPackages(parseManifest(file, text)),
};
