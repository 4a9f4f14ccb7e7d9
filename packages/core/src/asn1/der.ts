/** Bytes that are not DER, or not the structure that was expected. The message ends a sentence that starts with "it". */
export class DerError extends Error {
  override readonly name = 'DerError';
}

/** One DER element (X.690). */
export interface Der {
  tag: number;
  /** The content. */
  value: Buffer;
  /** Tag, length and content. */
  raw: Buffer;
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The tag `[number]`; constructed unless said otherwise. */
export const contextTag = (number: number, constructed = true): number => 0x80 | (constructed ? 0x20 : 0) | number;

/** Reads exactly one element that fills `bytes`. @throws DerError */
export function readDer(bytes: Uint8Array): Der {
  const [first, ...rest] = readAll(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  if (!first || rest.length > 0) throw new DerError(first ? 'has bytes after its end' : 'is empty');
  return first;
}

/** The elements inside of a constructed one. @throws DerError when the tag is not `tag` */
export function childrenOf(element: Der | undefined, tag: number): Der[] {
  return readAll(expectTag(element, tag).value);
}

/** @throws DerError when there is no element, or its tag is not `tag` */
export function expectTag(element: Der | undefined, tag: number): Der {
  if (element?.tag !== tag)
    throw new DerError(`has ${element ? `tag 0x${element.tag.toString(16)}` : 'nothing'} where tag 0x${tag.toString(16)} belongs`);
  return element;
}

/** @throws DerError when there is more than what was read */
export function only(rest: readonly Der[]): void {
  if (rest.length > 0) throw new DerError('holds more than belongs there');
}

function readAll(bytes: Buffer): Der[] {
  const found: Der[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at] as number;
    if ((tag & 0x1f) === 0x1f) throw new DerError('has a tag of several bytes');
    const { length, start } = readLength(bytes, at + 1);
    const end = start + length;
    if (end > bytes.length) throw new DerError('is cut off');
    found.push({ tag, value: bytes.subarray(start, end), raw: bytes.subarray(at, end) });
    at = end;
  }
  return found;
}

function readLength(bytes: Buffer, at: number): { length: number; start: number } {
  const first = bytes[at];
  if (first === undefined) throw new DerError('is cut off');
  if (first < 0x80) return { length: first, start: at + 1 };
  const count = first & 0x7f;
  // Four bytes of length are 4 GiB; zero would be BER's indefinite form.
  if (count === 0 || count > 4 || at + 1 + count > bytes.length) throw new DerError('has a length that is not DER');
  const length = bytes.readUIntBE(at + 1, count);
  if (length < 0x80 || (count > 1 && bytes[at + 1] === 0)) throw new DerError('has a length that is not in its shortest form');
  return { length, start: at + 1 + count };
}

/** Dotted form of an OBJECT IDENTIFIER. @throws DerError */
export function oidOf(element: Der | undefined): string {
  const { value } = expectTag(element, TAG.oid);
  const arcs: number[] = [];
  let arc = 0;
  for (const [index, byte] of value.entries()) {
    if (arc === 0 && byte === 0x80) throw new DerError('has an object identifier that is not DER');
    arc = arc * 128 + (byte & 0x7f);
    if (arc > Number.MAX_SAFE_INTEGER / 128) throw new DerError('has an object identifier that is too large');
    if (byte < 0x80) {
      arcs.push(arc);
      arc = 0;
    } else if (index === value.length - 1) throw new DerError('has an object identifier that is cut off');
  }
  const [first, ...rest] = arcs;
  if (first === undefined) throw new DerError('has an empty object identifier');
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}

/** One element with the given content. */
export function der(tag: number, ...content: Uint8Array[]): Buffer {
  const value = Buffer.concat(content);
  if (value.length < 0x80) return Buffer.concat([Buffer.from([tag, value.length]), value]);
  const hex = value.length.toString(16);
  const length = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, value]);
}

/** A non-negative INTEGER from a number, or from big-endian bytes. */
export function derInteger(value: number | Uint8Array): Buffer {
  const hex =
    typeof value === 'number'
      ? value.toString(16)
      : Buffer.from(value)
          .toString('hex')
          .replace(/^(?:00)+/, '');
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex || '00' : `0${hex}`, 'hex');
  return der(TAG.integer, ...((bytes[0] as number) >= 0x80 ? [Buffer.from([0])] : []), bytes);
}

/** An OBJECT IDENTIFIER from its dotted form. */
export function derOid(dotted: string): Buffer {
  const [root = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [root * 40 + second, ...rest].flatMap((arc) => {
    const groups = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) groups.unshift((left % 128) | 0x80);
    return groups;
  });
  return der(TAG.oid, Buffer.from(bytes));
}
