/** Names shorter than this leave the search below too little to skip. */
const SHORTEST = 6;

/**
 * Whether a JSON text may hold one of these names, without reading it as JSON: most log files hold none. Never false where one
 * is held. Of a name its longest part counts that writers do not escape: they write `/` and `=` in more than one way. A text that
 * writes a character of such a part as `\uXXXX` all the same may hold anything.
 */
export function mayHold(text: Buffer, names: readonly string[]): boolean {
  const parts = [...new Set(names.map(plainPart))];
  const [short, long] = [parts.filter(({ length }) => length < SHORTEST), parts.filter(({ length }) => length >= SHORTEST)];
  return short.some((part) => text.includes(part)) || (long.length > 0 && holdsAny(text, long)) || escapesPlain(text);
}

const PLAIN = /[\w.:@,+-]/;

const plainPart = (name: string): string =>
  name.split(/[^\w.:@,+-]+/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');

/**
 * Whether a text holds one of several words of ASCII, in one pass whatever their number: Wu and Manber, "A fast algorithm for
 * multi-pattern searching", 1994, with pairs of bytes.
 */
function holdsAny(text: Buffer, words: readonly string[]): boolean {
  const width = Math.min(...words.map(({ length }) => length));
  // How far the end of a word is at least, by the two bytes that are looked at: 0 where a word may end with them.
  const skip = new Uint8Array(0x10000).fill(Math.min(width - 1, 0xff));
  const ending = new Map<number, Buffer[]>();
  for (const word of words.map((name) => Buffer.from(name, 'latin1'))) {
    for (let left = width - 2; left >= 0; left -= 1) {
      const pair = word.readUInt16LE(word.length - 2 - left);
      skip[pair] = Math.min(skip[pair] as number, left);
    }
    const last = word.readUInt16LE(word.length - 2);
    ending.set(last, [...(ending.get(last) ?? []), word]);
  }
  const last = text.length - 1;
  let at = width - 2;
  while (at < last) {
    const pair = (text[at] as number) | ((text[at + 1] as number) << 8);
    const step = skip[pair] as number;
    if (step === 0 && endsWithOne(text, at + 2, ending.get(pair) as Buffer[])) return true;
    at += step || 1;
  }
  return false;
}

/** Whether the bytes before `end` are one of the words. */
function endsWithOne(text: Buffer, end: number, words: readonly Buffer[]): boolean {
  for (const word of words) {
    let left = word.length;
    while (left > 0 && text[end - word.length + left - 1] === word[left - 1]) left -= 1;
    if (left === 0) return true;
  }
  return false;
}

function escapesPlain(text: Buffer): boolean {
  const start = '\\u00';
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const digits = text.toString('latin1', at + start.length, at + start.length + 2);
    if (PLAIN.test(String.fromCharCode(Number.parseInt(digits, 16)))) return true;
  }
  return false;
}
