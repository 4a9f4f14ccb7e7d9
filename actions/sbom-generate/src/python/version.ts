/** A version of PEP 440 in parts that compare. */
export interface Version {
  epoch: string;
  release: readonly string[];
  /** Phase `a`, `b` or `rc`, and number. */
  pre: readonly [string, string] | undefined;
  post: string | undefined;
  dev: string | undefined;
  local: readonly string[] | undefined;
}

const VERSION =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;

const PHASES: Record<string, string> = { alpha: 'a', beta: 'b', preview: 'rc', pre: 'rc', c: 'rc' };

/** No real version is longer. */
const LONGEST = 256;

/** @returns undefined for what is no version of PEP 440 */
export function parseVersion(text: string): Version | undefined {
  const parts = text.length > LONGEST ? null : VERSION.exec(text.trim());
  if (!parts) return undefined;
  const [, epoch = '0', release = '', phase, preNumber, implicitPost, post, postNumber, dev, devNumber, local] = parts;
  const named = phase?.toLowerCase();
  return {
    epoch,
    release: release.split('.'),
    pre: named === undefined ? undefined : [PHASES[named] ?? named, preNumber || '0'],
    post: implicitPost ?? (post === undefined ? undefined : postNumber || '0'),
    dev: dev === undefined ? undefined : devNumber || '0',
    local: local?.toLowerCase().split(/[-_.]/),
  };
}

/** Order of PEP 440. Digits compare as numbers of any length. */
export function compareVersions(a: Version, b: Version): number {
  return (
    byNumber(a.epoch, b.epoch) ||
    compareReleases(a.release, b.release) ||
    comparePre(a, b) ||
    compareMaybe(a.post, b.post, -1) ||
    compareMaybe(a.dev, b.dev, 1) ||
    compareLocal(a.local, b.local)
  );
}

export function compareReleases(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = byNumber(a[i] ?? '0', b[i] ?? '0');
    if (order !== 0) return order;
  }
  return 0;
}

function byNumber(a: string, b: string): number {
  const [x, y] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
  return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
}

/** A development release of the version itself stands before its first alpha, and a final release after its last candidate. */
function comparePre(a: Version, b: Version): number {
  const rank = ({ pre, post, dev }: Version) => (pre ? 1 : post === undefined && dev !== undefined ? 0 : 2);
  if (!a.pre || !b.pre) return rank(a) - rank(b);
  return a.pre[0] === b.pre[0] ? byNumber(a.pre[1], b.pre[1]) : a.pre[0] < b.pre[0] ? -1 : 1;
}

/** @param absent where a version without the part stands: before (-1) or after (1) all that have it */
function compareMaybe(a: string | undefined, b: string | undefined, absent: -1 | 1): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? absent : -absent;
  return byNumber(a, b);
}

function compareLocal(a: readonly string[] | undefined, b: readonly string[] | undefined): number {
  if (!a || !b) return a === b ? 0 : a ? 1 : -1;
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
    const [numericX, numericY] = [/^\d+$/.test(x), /^\d+$/.test(y)];
    const order = numericX && numericY ? byNumber(x, y) : numericX !== numericY ? (numericX ? 1 : -1) : x < y ? -1 : x > y ? 1 : 0;
    if (order !== 0) return order;
  }
  return 0;
}
