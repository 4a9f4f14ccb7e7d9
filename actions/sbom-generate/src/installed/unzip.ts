import { startsAsZip, Zip, ZipFault } from '@sovereign-actions/core/zip';
import { damaged } from './damaged.ts';

/** Bytes of one entry; no metadata is near this. */
const LARGEST_ENTRY = 16 * 1024 * 1024;

/** Decided by the bytes of a name, from `start` to before `end`: an archive can have a million entries. */
type Wants = (bytes: Buffer, start: number, end: number) => boolean;

/** Entries with these whole names. */
export const named = (names: readonly string[]): Wants => {
  const wanted = names.map((name) => Buffer.from(name));
  return (bytes, start, end) => wanted.some((name) => end - start === name.length && name.equals(bytes.subarray(start, end)));
};

/** Entries whose names end in a text, and match a pattern. */
export const endingIn = (ending: string, pattern: RegExp): Wants => {
  const last = Buffer.from(ending);
  return (bytes, start, end) =>
    end - start >= last.length && last.equals(bytes.subarray(end - last.length, end)) && pattern.test(bytes.toString('utf8', start, end));
};

/**
 * Some entries of a zip file.
 * @returns undefined for what is no zip file
 * @throws INSTALLED_INVALID for one that is damaged, or in which they cannot be read
 */
export function unzip(place: string, content: Uint8Array, wants: Wants): Map<string, Uint8Array> | undefined {
  try {
    const zip = Zip.open(content);
    if (!zip) {
      if (startsAsZip(content)) throw new ZipFault('is cut off: it has no end');
      return undefined;
    }
    const entries = zip.entries(wants);
    return new Map(
      entries.map((entry) => {
        if (!Zip.isReadable(entry)) throw new ZipFault(`has ${entry.name} packed in a way that cannot be read`);
        return [entry.name, zip.read(entry, LARGEST_ENTRY)];
      }),
    );
  } catch (error) {
    if (error instanceof ZipFault) throw damaged(place, `${error.message}.`);
    throw error;
  }
}
