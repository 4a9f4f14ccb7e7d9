import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSavedPlan } from './read.ts';
import { readMessage, readMessagePack } from './wire.ts';

const varint = (value: number): Buffer =>
  value < 0x80 ? Buffer.from([value]) : Buffer.concat([Buffer.from([(value & 0x7f) | 0x80]), varint(value >>> 7)]);
const field = (number: number, bytes: Buffer | string): Buffer => {
  const body = Buffer.from(bytes);
  return Buffer.concat([varint((number << 3) | 2), varint(body.length), body]);
};
const text = (value: string): Buffer => Buffer.concat([Buffer.from([0xda, value.length >> 8, value.length & 0xff]), Buffer.from(value)]);
const map = (entries: Record<string, Buffer>): Buffer =>
  Buffer.concat([
    Buffer.from([0x80 | Object.keys(entries).length]),
    ...Object.entries(entries).flatMap(([key, value]) => [text(key), value]),
  ]);

/** A zip archive with one member, as `terraform plan -out` packs it. */
function zip(name: string, content: Buffer, copies = 1): Buffer {
  const packed = deflateRawSync(content);
  const header = (signature: number, size: number) => {
    const bytes = Buffer.alloc(size);
    bytes.writeUInt32LE(signature);
    const shift = size === 46 ? 2 : 0;
    bytes.writeUInt16LE(8, 8 + shift);
    bytes.writeUInt32LE(crc32(content), 14 + shift);
    bytes.writeUInt32LE(packed.length, 18 + shift);
    bytes.writeUInt32LE(content.length, 22 + shift);
    bytes.writeUInt16LE(name.length, 26 + shift);
    return bytes;
  };
  const local = Buffer.concat([header(0x04034b50, 30), Buffer.from(name), packed]);
  const central = Buffer.concat(Array.from({ length: copies }, () => Buffer.concat([header(0x02014b50, 46), Buffer.from(name)])));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(copies, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

const config = map({
  bucket: text('acme-state'),
  encrypt: Buffer.from([0xc3]),
  region: Buffer.from([0xc0]),
  token: Buffer.from([0xd4, 0, 0]),
  ids: Buffer.concat([Buffer.from([0x91]), text('1')]),
});
const backend = (type = 's3', settings: Buffer = config): Buffer =>
  Buffer.concat([field(1, type), field(2, field(1, settings)), field(3, 'blue')]);
const plan = (inner: Buffer = backend(), number = 13): Buffer =>
  zip('tfplan', Buffer.concat([Buffer.from([0x08, 3]), field(15, 'x'), field(number, inner)]));

it('reads the backend and the workspace', () => {
  const read = readSavedPlan(plan(), 'p');
  if ('unread' in read) throw new Error(read.unread);
  expect(read.declaration).toMatchObject({ kind: 'backend', type: 's3', file: 'p' });
  expect([...read.declaration.settings].map(([name, { value }]) => [name, value.kind])).toEqual([
    ['bucket', 'literal'],
    ['encrypt', 'literal'],
    ['token', 'expression'],
    ['ids', 'list'],
  ]);
  expect(read.workspace?.value).toEqual({ kind: 'literal', value: 'blue' });
  expect(readSavedPlan(plan(backend('x_y'), 29), 'p')).toMatchObject({ declaration: { kind: 'state_store', type: 'x_y' } });
});

it.each<[string, Buffer, string]>([
  ['nothing', Buffer.alloc(0), 'no plan'],
  ['JSON', Buffer.from('{"format_version":"1.2"}'), 'JSON'],
  ['an archive without a plan', zip('other', Buffer.from('x')), 'damaged'],
  ['an archive with two', zip('tfplan', Buffer.from([0x08, 3]), 2), 'damaged'],
  ['a plan without a backend', zip('tfplan', Buffer.from([0x08, 3])), 'no backend'],
  ['a backend without settings', plan(field(1, 's3')), 'settings'],
  ['settings that are a list', plan(backend('s3', Buffer.from([0x90]))), 'settings'],
  ['a backend that is no message', plan(Buffer.from([0xff])), 'backend is damaged'],
])('says why it cannot read %s', (_, bytes, why) => expect(readSavedPlan(bytes, 'p')).toEqual({ unread: expect.stringContaining(why) }));

it('takes any bytes', () => {
  const whole = plan();
  for (let length = 0; length < whole.length; length += 1) expect(readSavedPlan(whole.subarray(0, length), 'p')).toHaveProperty('unread');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      readMessage(Buffer.from(bytes));
      readMessagePack(Buffer.from(bytes));
      return 'unread' in readSavedPlan(Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from(bytes)]), 'p');
    }),
  );
  expect(readMessagePack(Buffer.from([0xdd, 0xff, 0xff, 0xff, 0xff]))).toBeUndefined();
  expect(readMessagePack(Buffer.alloc(5000, 0x91))).toBeUndefined();
});
