import { asksForPackages, manifestsOf, parseManifest } from '../npm/manifest.ts';
import type { Reader } from '../reader.ts';

/** Yarn 1 has a format of its own; Yarn 2 and newer write YAML that starts with `__metadata`. */
export const yarnReader: Reader = {
  async read(lock, tree) {
    if (!/^["']?__metadata["']?:/m.test(lock.text)) return (await import('./classic/read.ts')).readClassicLockfile(lock, tree);
    return (await import('./berry/read.ts')).readBerryLockfile(lock, tree, manifestsOf(tree));
  },
  asks: ({ file, text }) => asksForPackages(parseManifest(file, text)),
};
