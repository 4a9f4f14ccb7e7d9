/** The fields of a Protocol Buffers message, of the kinds that plans have; undefined where the bytes are no message. */
export function readMessage(bytes: Buffer): Map<number, (Buffer | bigint)[]> | undefined {
  const fields = new Map<number, (Buffer | bigint)[]>();
  let at = 0;
  const varint = (): bigint | undefined => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at];
      if (byte === undefined) return undefined;
      at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    return undefined;
  };
  while (at < bytes.length) {
    const tag = varint();
    if (tag === undefined) return undefined;
    const field = Number(tag >> 3n);
    const kind = Number(tag & 7n);
    let value: Buffer | bigint | undefined;
    if (kind === 0) value = varint();
    else if (kind === 2) {
      const length = varint();
      if (length === undefined || length > BigInt(bytes.length - at)) return undefined;
      value = bytes.subarray(at, at + Number(length));
      at += Number(length);
    } else if (kind === 1 || kind === 5) {
      const length = kind === 1 ? 8 : 4;
      if (at + length > bytes.length) return undefined;
      value = bytes.subarray(at, at + length);
      at += length;
    }
    if (value === undefined) return undefined;
    const known = fields.get(field);
    if (known) known.push(value);
    else fields.set(field, [value]);
  }
  return fields;
}

/** Stands for a value that the plan itself does not know. */
export const NOT_KNOWN = Symbol('not known');
export type Packed = string | number | boolean | null | typeof NOT_KNOWN | Packed[] | Map<string, Packed>;

const MAX_DEPTH = 100;

/** Decodes MessagePack as HashiCorp's cty writes values; undefined where the bytes are something else. */
export function readMessagePack(bytes: Buffer): Packed | undefined {
  let at = 0;
  class Damaged extends Error {}
  const take = (length: number): Buffer => {
    if (length > bytes.length - at) throw new Damaged();
    at += length;
    return bytes.subarray(at - length, at);
  };
  const text = (length: number): string => take(length).toString('utf8');
  const list = (length: number, depth: number): Packed[] => {
    if (length > bytes.length - at) throw new Damaged();
    return Array.from({ length }, () => value(depth + 1));
  };
  const map = (length: number, depth: number): Map<string, Packed> => {
    if (length > bytes.length - at) throw new Damaged();
    const entries = new Map<string, Packed>();
    for (let index = 0; index < length; index += 1) {
      const key = value(depth + 1);
      if (typeof key !== 'string') throw new Damaged();
      entries.set(key, value(depth + 1));
    }
    return entries;
  };
  const ext = (length: number): Packed => {
    take(length + 1);
    return NOT_KNOWN;
  };
  const value = (depth: number): Packed => {
    if (depth > MAX_DEPTH) throw new Damaged();
    const byte = take(1)[0] as number;
    if (byte < 0x80) return byte;
    if (byte < 0x90) return map(byte & 0x0f, depth);
    if (byte < 0xa0) return list(byte & 0x0f, depth);
    if (byte < 0xc0) return text(byte & 0x1f);
    if (byte >= 0xe0) return byte - 0x100;
    switch (byte) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc4:
        return text(take(1).readUInt8());
      case 0xc7:
        return ext(take(1).readUInt8());
      case 0xc8:
        return ext(take(2).readUInt16BE());
      case 0xca:
        return take(4).readFloatBE();
      case 0xcb:
        return take(8).readDoubleBE();
      case 0xcc:
        return take(1).readUInt8();
      case 0xcd:
        return take(2).readUInt16BE();
      case 0xce:
        return take(4).readUInt32BE();
      case 0xcf:
        return Number(take(8).readBigUInt64BE());
      case 0xd0:
        return take(1).readInt8();
      case 0xd1:
        return take(2).readInt16BE();
      case 0xd2:
        return take(4).readInt32BE();
      case 0xd3:
        return Number(take(8).readBigInt64BE());
      case 0xd4:
      case 0xd5:
      case 0xd6:
      case 0xd7:
      case 0xd8:
        return ext(2 ** (byte - 0xd4));
      case 0xd9:
        return text(take(1).readUInt8());
      case 0xda:
        return text(take(2).readUInt16BE());
      case 0xdb:
        return text(take(4).readUInt32BE());
      case 0xdc:
        return list(take(2).readUInt16BE(), depth);
      case 0xdd:
        return list(take(4).readUInt32BE(), depth);
      case 0xde:
        return map(take(2).readUInt16BE(), depth);
      case 0xdf:
        return map(take(4).readUInt32BE(), depth);
      default:
        throw new Damaged();
    }
  };
  try {
    const decoded = value(0);
    return at === bytes.length ? decoded : undefined;
  } catch (error) {
    if (error instanceof Damaged) return undefined;
    throw error;
  }
}
