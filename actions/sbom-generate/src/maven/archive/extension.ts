/** Extensions of Java archives; those of `kar`, `nar`, `par` and `sar` are also names of other formats. */
const EXTENSIONS: ReadonlySet<string> = new Set(['jar', 'war', 'ear', 'jpi', 'hpi', 'aar', 'kar', 'nar', 'par', 'sar']);

/** The extension of a Java archive in lower case; undefined for what has another. Called for every file of a tree. */
export function extensionOf(path: string): string | undefined {
  const { length } = path;
  if (path.charCodeAt(length - 4) !== 46) return undefined;
  // All end in `ar` or `pi`; the bit that is set makes letters small.
  const end = ((path.charCodeAt(length - 2) | 32) << 8) | path.charCodeAt(length - 1) | 32;
  if (end !== 0x6172 && end !== 0x7069) return undefined;
  const extension = path.slice(-3).toLowerCase();
  return EXTENSIONS.has(extension) ? extension : undefined;
}

/** Whether a file with the extension that is no zip file is no surprise. */
export const isShared = (extension: string): boolean => ['kar', 'nar', 'par', 'sar'].includes(extension);
