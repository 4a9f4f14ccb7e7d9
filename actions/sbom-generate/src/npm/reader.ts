import type { Reader } from '../reader.ts';
import { asksForPackages, parseManifest } from './manifest.ts';
import { readNpmLockfile } from './read.ts';

export const npmReader: Reader = {
  read: (lock, tree) =>
    readNpmLockfile(lock, async (folder) => {
      const file = folder === '.' ? 'package.json' : `${folder}/package.json`;
      const text = await tree.text(file);
      return text === undefined ? undefined : parseManifest(file, text);
    }),
  asks: ({ file, text }) => asksForPackages(parseManifest(file, text)),
};
