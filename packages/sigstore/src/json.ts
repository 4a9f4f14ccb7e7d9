const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

/** JSON text that is not JSON, names a field twice, or nests deeper than allowed. */
export class StrictJsonError extends Error {
  override readonly name = 'StrictJsonError';
}

/**
 * `JSON.parse` that refuses what two readers may read differently: a field named twice in one object, and nesting deeper than `maxDepth`.
 * @throws StrictJsonError
 */
export function parseStrictJson(text: string, maxDepth = 128): unknown {
  let depth = 0;
  /** The keys seen in each open object; undefined for an array. */
  const open: (Set<string> | undefined)[] = [];
  let last: string | undefined;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : undefined);
      depth += 1;
      if (depth > maxDepth) throw new StrictJsonError(`it nests deeper than ${maxDepth} levels`);
    } else if (token === '}' || token === ']') {
      open.pop();
      depth -= 1;
    } else if (token === ':' && last?.startsWith('"')) {
      const keys = open.at(-1);
      const key = decodeKey(last);
      if (keys?.has(key)) throw new StrictJsonError(`it names the field ${JSON.stringify(key.slice(0, 80))} twice`);
      keys?.add(key);
    }
    last = token;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new StrictJsonError('it is not JSON');
  }
}

/** A key may be written with escapes: `"\u0061"` is the same field as `"a"`. */
function decodeKey(token: string): string {
  try {
    return JSON.parse(token) as string;
  } catch {
    throw new StrictJsonError('it is not JSON');
  }
}

/** UTF-8 text of bytes. @throws StrictJsonError when they are not UTF-8 or start with a byte order mark */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new StrictJsonError('it is not UTF-8 text');
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The bytes of standard, padded base64 in its one canonical form; undefined for anything else. */
export function fromBase64(value: unknown): Buffer | undefined {
  if (typeof value !== 'string') return undefined;
  const bytes = Buffer.from(value, 'base64');
  return bytes.toString('base64') === value ? bytes : undefined;
}
