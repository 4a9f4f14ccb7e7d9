/** Whether a parsed value is a JSON object: neither null nor an array. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a JSON object; none of anything else. */
export const fieldsOf = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {});

/** Fields without those that are undefined or empty. */
export const filled = <T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as T;

/** JSON text that is not JSON, names a field twice or as no reader takes it, or nests deeper than allowed. */
export class StrictJsonError extends Error {
  override readonly name = 'StrictJsonError';
}

/**
 * `JSON.parse` that refuses what two readers may read differently: a field named twice in one object, one named `__proto__`, which
 * readers drop or take for something else, and nesting deeper than `maxDepth`.
 * @throws StrictJsonError
 */
export function parseStrictJson(text: string, maxDepth = 128): unknown {
  /** The keys seen in each open object; undefined for an array. */
  const open: (Set<string> | undefined)[] = [];
  /** The last string, quotes included: a key where a colon follows. */
  let last = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      last = text.slice(at, end);
      at = end - 1;
    } else if (character === '{' || character === '[') {
      if (open.push(character === '{' ? new Set() : undefined) > maxDepth) {
        throw new StrictJsonError(`it nests deeper than ${maxDepth} levels`);
      }
    } else if (character === '}' || character === ']') {
      open.pop();
    } else if (character === ':') {
      const keys = open.at(-1);
      const key = decodeKey(last);
      if (keys?.has(key)) throw new StrictJsonError(`it names the field ${JSON.stringify(key.slice(0, 80))} twice`);
      if (key === '__proto__') throw new StrictJsonError('it names a field "__proto__"');
      keys?.add(key);
    }
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new StrictJsonError('it is not JSON');
  }
}

/** The index after the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
  }
  throw new StrictJsonError('it is not JSON');
}

/** A key may be written with escapes: `"\u0061"` is the same field as `"a"`. */
function decodeKey(quoted: string): string {
  if (quoted !== '' && !quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
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

/** The bytes of standard, padded base64 in its one canonical form; undefined for anything else. */
export function fromBase64(value: unknown): Buffer | undefined {
  if (typeof value !== 'string') return undefined;
  const bytes = Buffer.from(value, 'base64');
  return bytes.toString('base64') === value ? bytes : undefined;
}
