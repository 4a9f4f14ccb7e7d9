import type { Hash, HashAlgorithm } from '../graph.ts';

const ALGORITHMS: Record<string, { algorithm: HashAlgorithm; bytes: number }> = {
  sha1: { algorithm: 'SHA-1', bytes: 20 },
  sha256: { algorithm: 'SHA-256', bytes: 32 },
  sha384: { algorithm: 'SHA-384', bytes: 48 },
  sha512: { algorithm: 'SHA-512', bytes: 64 },
};

/**
 * Digests of a Subresource Integrity text (W3C SRI): `sha512-` and base64, several apart by blanks, options after `?` dropped.
 * Algorithms of no use, such as md5, are left out.
 * @returns undefined when it is not one
 */
export function parseIntegrity(text: string): Hash[] | undefined {
  const hashes = new Map<HashAlgorithm, Hash>();
  for (const item of text.split(/\s+/)) {
    if (item === '') continue;
    const [, name = '', base64 = ''] = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/.exec(item) ?? [];
    if (name === '') return undefined;
    const known = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
    if (!known) continue;
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length !== known.bytes) return undefined;
    // npm writes several of one algorithm only for files that were published twice; no single one is then a fact.
    const hex = bytes.toString('hex');
    const other = hashes.get(known.algorithm);
    if (other && other.hex !== hex) return undefined;
    hashes.set(known.algorithm, { algorithm: known.algorithm, hex });
  }
  return [...hashes.values()].sort((a, b) => (a.algorithm < b.algorithm ? -1 : 1));
}
