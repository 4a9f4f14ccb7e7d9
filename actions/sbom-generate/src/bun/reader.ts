import { asksForPackages, manifestsOf, parseManifest } from '../npm/manifest.ts';
import type { Reader } from '../reader.ts';
import { readBunLockfile } from './read.ts';

export const bunReader: Reader = {
  read: (lock, tree) => readBunLockfile(lock, manifestsOf(tree)),
  asks: ({ file, text }) => asksForPackages(parseManifest(file, text)),
};
