/** A regular file of a tree, as it comes by. */
export interface TreeFile {
  /** Relative to the top, with `/`, normal: no `.`, no `..`, no `/` at either end. */
  path: string;
  /** Bytes. */
  size: number;
  /** Whether anybody may execute it. */
  executable: boolean;
}

/** What a file's content is needed for: `executable` asks for it only where its first bytes are those of ELF, PE or Mach-O. */
export type Want = 'content' | 'executable';

/** What is done with a tree. Files and links come in any order, each once, those alone that are visible in the whole. */
export interface Visitor {
  /** Called for every regular file; cheap. */
  wants(file: TreeFile): Want | undefined;
  /** The whole content of a wanted file. The next file comes when it is done. */
  take(file: TreeFile, content: Uint8Array): Promise<void> | void;
  /** A symbolic link with its target as it stands. */
  link(path: string, target: string): void;
  /** A wanted file that is larger than what is read, or that cannot be read, with the reason. */
  unread(file: TreeFile, reason: string): void;
  /** What has been told so far does not hold: all of it is told anew. */
  restart(): void;
}

/** A file system with installed software: a folder, or the layers of an image. */
export interface FileTree {
  scan(visitor: Visitor): Promise<void>;
}

/** Bytes of one file that are held in memory; what is larger is a gap. */
export const LARGEST_FILE = 1024 * 1024 * 1024;

/** Whether the first four bytes are those of a program: ELF, PE, or Mach-O of one or several architectures. */
export function isExecutable(head: Uint8Array): boolean {
  if (head.length < 4) return false;
  const [a, b, c, d] = head as unknown as [number, number, number, number];
  if (a === 0x4d && b === 0x5a) return true;
  const word = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  return [0x7f454c46, 0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabe].includes(word);
}
