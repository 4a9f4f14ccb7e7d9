import { damaged } from './damaged.ts';
import { startsAsZip, Zip, ZipFault } from './zip.ts';

/** Bytes of one entry; no metadata is near this. */
const LARGEST_ENTRY = 16 * 1024 * 1024;

/**
 * Some entries of a zip file, by their whole names.
 * @returns undefined for what is no zip file
 * @throws INSTALLED_INVALID for one that is damaged, or in which they cannot be read
 */
export function unzipNamed(place: string, content: Uint8Array, names: readonly string[]): Map<string, Uint8Array> | undefined {
  try {
    const zip = Zip.open(content);
    if (!zip) {
      if (startsAsZip(content)) throw new ZipFault('is cut off: it has no end');
      return undefined;
    }
    const wanted = names.map((name) => Buffer.from(name));
    const entries = zip.entries((bytes, start, end) =>
      wanted.some((name) => end - start === name.length && name.equals(bytes.subarray(start, end))),
    );
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
