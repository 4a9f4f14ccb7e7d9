import type { ManifestContent } from './manifest.ts';
import type { Repository } from './repository.ts';

/** The manifest that a tag is to hold, made from the one that it holds now. */
export interface NextManifest {
  bytes: Buffer;
  mediaType: string;
}

const READS = 24;
/** Milliseconds that a writer waits at least before it looks whether others have written over it. */
const SETTLE = 300;

/** Another writer was faster, or only the answer to ours was lost. */
class Overtaken extends Error {}

/**
 * Adds to the manifest under a tag that others may be adding to. The registry has no compare-and-swap, so the tag is read
 * again after each write, once at once and once after others that had read the old manifest have had the time to write
 * theirs: three times what this writer needed from its reading to the end of its writing. A write that failed is made again
 * only while the tag still holds what it was made from: after a wait, others have seen theirs settle and do not look again.
 * @param plan undefined when nothing is missing; it stores what the manifest names
 * @returns false when others kept writing over it
 */
export async function mergeUnderTag(
  repository: Repository,
  tag: string,
  plan: (present: ManifestContent | undefined) => Promise<NextManifest | undefined>,
): Promise<boolean> {
  const { sleep } = repository.transport;
  let state: 'unwritten' | 'written' | 'settled' = 'unwritten';
  let longest = 0;
  for (let read = 1; read <= READS; read += 1) {
    let start = performance.now();
    const present = await repository.manifest(tag);
    const next = await plan(present);
    if (next === undefined) {
      if (state !== 'written') return true;
      state = 'settled';
      await sleep(Math.max(SETTLE, 3 * longest) * (1 + Math.random()));
    } else if (state === 'unwritten') {
      const unchanged = async () => {
        start = performance.now();
        if ((await repository.manifest(tag))?.descriptor.digest !== present?.descriptor.digest) throw new Overtaken();
      };
      await repository.putManifest(next.bytes, next.mediaType, tag, unchanged).catch((error: unknown) => {
        if (!(error instanceof Overtaken)) throw error;
      });
      longest = Math.max(longest, performance.now() - start);
      state = 'written';
    } else {
      // Written over. What was read is old by the end of this wait.
      state = 'unwritten';
      await sleep(Math.random() * 100 * read);
    }
  }
  return false;
}
