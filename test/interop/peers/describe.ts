import { describe } from 'vitest';
import { isMissing, type Missing, type Peer } from './cache.ts';

/** A suite that needs peers. Where one is missing the suite is skipped, with the reason printed. */
export function withPeers(title: string, peers: readonly (Peer | Missing)[], suite: () => void): void {
  const missing = peers.filter(isMissing);
  for (const peer of missing) console.warn(`SKIPPED ${title}: ${peer.name} cannot be had here: ${peer.missing}`);
  describe.skipIf(missing.length > 0)(title, suite);
}

/** The path of a peer inside its suite. */
export function pathOf(peer: Peer | Missing): string {
  return isMissing(peer) ? '' : peer.path;
}
