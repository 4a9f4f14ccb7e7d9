import type { Reader } from '../reader.ts';
import { parseDenoManifest } from './manifest.ts';
import { readDenoLockfile } from './read.ts';

export const denoReader: Reader = {
  read: readDenoLockfile,
  asks({ file, text }) {
    const { imports, value } = parseDenoManifest(file, text);
    return imports.length > 0 || value.importMap !== undefined;
  },
};
