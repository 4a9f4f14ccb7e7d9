/** Longer ones are no versions, such as a URL. */
const LONGEST = 128;

/** What cannot be put in an order: digests, commits, and texts without a number at their start. */
const isOrdered = (version: string): boolean =>
  version.length <= LONGEST && /^(?:v|=)?\d/i.test(version) && !/^[0-9a-f]{12,}$/i.test(version);

/** Ecosystems where every word after a `-` is that of a pre-release, as Semantic Versioning has it. */
const SEMANTIC = new Set(['cargo', 'composer', 'hex', 'npm', 'nuget', 'pub', 'swift']);

/**
 * Order of two versions of one package, as nearly all ecosystems have it: numbers count as numbers, the word of a pre-release stands
 * before nothing at all, and other words and numbers after it. It tells up from down for people and resolves nothing.
 * @param type purl type
 * @returns undefined where there is none
 */
export function compareVersions(type: string, a: string, b: string): number | undefined {
  if (!isOrdered(a) || !isOrdered(b)) return undefined;
  const [x, y] = [partsOf(type, a), partsOf(type, b)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const order = comparePart(x[i] ?? END, y[i] ?? END);
    if (order !== 0) return order;
  }
  return 0;
}

interface Part {
  /** Where it stands by its kind. */
  rank: number;
  text: string;
}

const [TILDE, BEFORE, AT_END, REVISION, AFTER, NUMBER] = [0, 1, 2, 3, 4, 5] as const;
const END: Part = { rank: AT_END, text: '' };

const PRE_RELEASE = /^(?:a|alpha|b|beta|c|canary|cr|dev|ea|m|milestone|next|nightly|pre|preview|rc|snapshot|unstable)$/;
/** Words that say that a version is one. */
const PLAIN = /^(?:final|ga|release)$/;

/** Epoch first, which is 0 where none is written. */
function partsOf(type: string, version: string): Part[] {
  const plain = version.replace(/^[v=]+/i, '').toLowerCase();
  const [, epoch = '0', rest = plain] = /^(\d+)[:!](.*)$/s.exec(plain) ?? [];
  const parts: Part[] = [{ rank: NUMBER, text: epoch }];
  for (const [text, dash = ''] of rest.matchAll(/(-?)(?:\d+|[a-z]+|[~+])/g)) {
    const word = text.slice(dash.length);
    const dashed = dash !== '';
    if (/\d/.test(word)) parts.push({ rank: !dashed ? NUMBER : SEMANTIC.has(type) ? BEFORE : REVISION, text: word });
    else if (word === '~') parts.push({ rank: TILDE, text: '' });
    else if (PRE_RELEASE.test(word) || (dashed && SEMANTIC.has(type))) parts.push({ rank: BEFORE, text: word === 'dev' ? '' : word });
    else if (!PLAIN.test(word)) parts.push({ rank: AFTER, text: word });
  }
  return parts;
}

function comparePart(a: Part, b: Part): number {
  // `1.0` and `1.0.0` are one version nearly everywhere.
  if ((a === END && /^0+$/.test(b.text)) || (b === END && /^0+$/.test(a.text))) return 0;
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (!/\d/.test(a.text) || !/\d/.test(b.text)) return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
  const [x, y] = [a.text.replace(/^0+(?=\d)/, ''), b.text.replace(/^0+(?=\d)/, '')];
  return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
}
