import { sha256Hex } from '@sovereign-actions/core';

/** How packages are picked, in words that let anyone pick again. */
export const PICK_RULE = 'the keys with the smallest SHA-256 of seed, newline and key';

/** Picks some of many, at random as far as the seed is: the same seed and candidates pick the same, in any order of them. */
export const pick = (candidates: readonly string[], seed: string, count: number): string[] =>
  candidates
    .map((key) => ({ key, rank: sha256Hex(`${seed}\n${key}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ key }) => key);
