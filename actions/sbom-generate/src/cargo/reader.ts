import type { Reader } from '../reader.ts';
import { asksForPackages, parseManifest } from './manifest.ts';
import { readCargoLockfile } from './read.ts';

export const cargoReader: Reader = {
  read: readCargoLockfile,
  asks: async ({ file, text }) => asksForPackages(await parseManifest(file, text)),
};
