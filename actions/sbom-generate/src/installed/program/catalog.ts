import type { Catalog } from '../catalog.ts';

/** Files that are programs without being executable: libraries, and programs for Windows. */
const LIBRARY = /\.(?:so|exe|dll|dylib|node)$|\.so\.[\d.]+$/;

/** What is smaller has no room for a program that says what it is built of. */
const SMALLEST = 512;

/** Programs that say what they were built of. */
export const programCatalog: Catalog = {
  name: 'programs',
  wants: ({ path, size, executable }) => (size >= SMALLEST && (executable || LIBRARY.test(path)) ? 'executable' : undefined),
  load: async () => (await import('./collector.ts')).programs,
};
