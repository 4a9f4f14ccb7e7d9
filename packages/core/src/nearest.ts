import { distance } from 'fastest-levenshtein';

/** The name that somebody probably meant: the one option that starts like it, else the closest, if it is close at all. */
export function nearest(wrong: string, options: readonly string[]): string | undefined {
  const starting = wrong.length >= 3 ? options.filter((option) => option.startsWith(wrong)) : [];
  if (starting.length === 1) return starting[0];
  const scored = options
    .map((option) => ({ option, score: distance(wrong.toLowerCase(), option.toLowerCase()) }))
    .sort((a, b) => a.score - b.score);
  const best = scored[0];
  return best && best.score <= Math.max(2, Math.floor(best.option.length / 3)) ? best.option : undefined;
}
