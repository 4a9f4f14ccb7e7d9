import { createHash } from 'node:crypto';

/** Hashes of a Merkle tree (RFC 6962, 2.1; RFC 9162, 2.1.1). */

export const treeLeaf = (data: Uint8Array): Buffer => createHash('sha256').update(LEAF).update(data).digest();
export const treeNode = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(NODE).update(left).update(right).digest();

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** What an inclusion proof says. */
export interface Inclusion {
  logIndex: bigint;
  treeSize: bigint;
  hashes: readonly Uint8Array[];
  rootHash: Buffer;
}

/** Why a leaf is not in a tree by this proof (RFC 9162, 2.1.3.2), to go after "its inclusion proof"; undefined where it is. */
export function inclusionMistake(leaf: Buffer, { logIndex, treeSize, hashes, rootHash }: Inclusion): string | undefined {
  if (logIndex >= treeSize) return 'is for an entry beyond the tree';
  let hash = leaf;
  let [index, last] = [logIndex, treeSize - 1n];
  for (const sibling of hashes) {
    if (last === 0n) return 'is too long';
    if (index % 2n === 1n || index === last) {
      hash = treeNode(sibling, hash);
      while (index % 2n === 0n && index !== 0n) [index, last] = [index >> 1n, last >> 1n];
    } else hash = treeNode(hash, sibling);
    [index, last] = [index >> 1n, last >> 1n];
  }
  if (last !== 0n) return 'is cut short';
  return hash.equals(rootHash) ? undefined : 'leads to another tree than its checkpoint';
}
