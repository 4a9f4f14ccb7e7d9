/** Digits in groups of three. By hand: loading a locale takes longer than most of the checks, and every machine has its own. */
export const grouped = (value: number, separator = ','): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, separator);

/** A whole number and what it counts: `1,234 files`. */
export const counted = (value: number, noun: string, plural = `${noun}s`): string => `${grouped(value)} ${value === 1 ? noun : plural}`;
