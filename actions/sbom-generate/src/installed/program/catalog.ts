import type { Catalog } from '../catalog.ts';

/** Files that are programs without being executable: libraries, and programs for Windows. */
const LIBRARY = /\.(?:so|exe|dll|dylib|node|so\.[\d.]{1,40})$/i;

/** Called for every file of a tree: nearly all are told by their last character. */
function isLibrary(path: string): boolean {
  const last = path.charCodeAt(path.length - 1) | 32;
  // Digits have the bit that makes letters small already.
  const candidate = last === 0x6f || last === 0x65 || last === 0x6c || last === 0x62 || (last >= 0x30 && last <= 0x39);
  return candidate && LIBRARY.test(path.slice(-60));
}

/** What is smaller has no room for a program that says what it is built of. */
const SMALLEST = 512;

/** Programs that say what they were built of. */
export const programCatalog: Catalog = {
  name: 'programs',
  wants: ({ path, size, executable }) => (size >= SMALLEST && (executable || isLibrary(path)) ? 'executable' : undefined),
  load: async () => (await import('./collector.ts')).programs,
};
