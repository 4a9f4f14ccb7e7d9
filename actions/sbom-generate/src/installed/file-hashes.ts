import { createHash } from 'node:crypto';
import type { Hash } from '../graph.ts';

/** The digests that a deployable file is known by. */
export const fileHashes = (content: Uint8Array): Hash[] => [
  { algorithm: 'SHA-256', hex: createHash('sha256').update(content).digest('hex') },
  { algorithm: 'SHA-512', hex: createHash('sha512').update(content).digest('hex') },
];

/** A path in a tree as an address. */
export const fileAddress = (path: string): string => `file:${encodeURI(path.toWellFormed()).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
