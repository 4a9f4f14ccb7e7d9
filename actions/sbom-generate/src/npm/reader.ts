import type { Reader } from '../reader.ts';
import { asksForPackages, manifestsOf, parseManifest } from './manifest.ts';
import { readNpmLockfile } from './read.ts';

export const npmReader: Reader = {
  read: (lock, tree) => readNpmLockfile(lock, manifestsOf(tree)),
  asks: ({ file, text }) => asksForPackages(parseManifest(file, text)),
};
