import { Zip, ZipFault } from '@sovereign-actions/core/zip';

/** The most that a member may have when unpacked: plans of very large configurations have some 100 MB. */
const MAX_BYTES = 512 * 1024 * 1024;

/** The bytes of one member of a zip archive; undefined where it is damaged, too large, or has no such member, or more than one. */
export function zipMember(archive: Buffer, name: string): Buffer | undefined {
  const wanted = Buffer.from(name);
  try {
    const zip = Zip.open(archive);
    const [entry, ...more] = zip?.entries((bytes, start, end) => wanted.equals(bytes.subarray(start, end))) ?? [];
    return zip && entry && more.length === 0 && Zip.isReadable(entry) ? zip.read(entry, MAX_BYTES) : undefined;
  } catch (error) {
    if (error instanceof ZipFault) return undefined;
    throw error;
  }
}
