import type { Reader } from '../reader.ts';
import { asksForPackages, parseManifest } from './manifest.ts';
import { readComposerLock } from './read.ts';

export const composerReader: Reader = {
  read: readComposerLock,
  asks: ({ file, text }) => asksForPackages(parseManifest(file, text)),
};
