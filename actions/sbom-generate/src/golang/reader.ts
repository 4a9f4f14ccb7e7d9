import type { Reader } from '../reader.ts';
import { readGoModFile } from './read.ts';

export const goReader: Reader = {
  read: readGoModFile,
  // A go.mod is manifest and lockfile in one.
  asks: () => false,
};
