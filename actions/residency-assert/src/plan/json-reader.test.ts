import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, JsonMistake, JsonReader } from './json-reader.ts';

/** Gives a few bytes at a time, so that every token is cut somewhere. */
function inPieces(text: string, size: number): JsonReader {
  const read = bytesOf(Buffer.from(text));
  return new JsonReader((into) => read(into.subarray(0, size)));
}

/** Rebuilds a value with `object`, `list` and `value` alone. */
function rebuild(reader: JsonReader): unknown {
  if (reader.peek() === 'scalar') return reader.value();
  if (reader.peek() === 'list') {
    const items: unknown[] = [];
    reader.list(() => items.push(rebuild(reader)));
    return items;
  }
  const entries: [string, unknown][] = [];
  reader.object((key) => entries.push([key, rebuild(reader)]));
  return Object.fromEntries(entries);
}

it('reads what JSON.parse reads, wherever it is cut', () => {
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 1, max: 9 }), (text, size) => {
      const expected: unknown = JSON.parse(text);
      const whole = inPieces(text, size);
      expect(whole.value()).toEqual(expected);
      whole.end();
      const skipped = inPieces(text, size);
      skipped.skip();
      skipped.end();
      expect(rebuild(inPieces(` ${text}\n`, size))).toEqual(expected);
    }),
  );
});

it('takes in a second reading, by its length, what the first stepped over', () => {
  fc.assert(
    fc.property(fc.array(fc.json({ maxDepth: 3 })), fc.integer({ min: 1, max: 9 }), (items, size) => {
      const text = ` [ ${items.join(' ,\n')} ]`;
      const lengths: number[] = [];
      const reader = inPieces(text, size);
      reader.list(() => lengths.push(reader.skip()));
      const found: unknown[] = [];
      const again = inPieces(text, size);
      again.list((index) => found.push(again.value(lengths[index])));
      again.end();
      expect(found).toEqual(JSON.parse(text));
    }),
  );
});

it('a text that is another at the second reading is no JSON, or is cut off', () => {
  const [first, other] = ['[{"a":"}"},1]', '[{"a":"","b":2},1]'];
  const reader = new JsonReader(bytesOf(Buffer.from(first)));
  const lengths: number[] = [];
  reader.list(() => lengths.push(reader.skip()));
  for (const text of [other, first.slice(0, 6)]) {
    const again = new JsonReader(bytesOf(Buffer.from(text)));
    expect(() => again.list((index) => again.value(lengths[index])), text).toThrow(JsonMistake);
  }
});

it('notices every cut, also in what it steps over', () => {
  const text = JSON.stringify({ a: [1, { b: 'x\\"y\\\\' }], c: null, d: { e: '}]"' } });
  for (let at = 0; at < text.length; at += 1) {
    const reader = inPieces(text.slice(0, at), 3);
    expect(() => reader.object(() => reader.skip()), String(at)).toThrow(JsonMistake);
  }
});

it.each(['{"a" 1}', '{"a":1,}', '{a:1}', '{"a":1 "b":2}', '{"a":1,"a":2}', '{"a":tru}', '{"a":}', '{"a":1}x', '[]'])(
  'takes no %s',
  (text) => {
    const reader = new JsonReader(bytesOf(Buffer.from(text)));
    expect(() => {
      if (!reader.object(() => reader.skip())) throw new JsonMistake('syntax', 0);
      reader.end();
    }).toThrow(JsonMistake);
  },
);

it('holds no more than what it looks at', () => {
  const part = Buffer.from(`${JSON.stringify('x'.repeat(1000))},`);
  let left = 60_000;
  let state = 0;
  let largest = 0;
  const reader = new JsonReader((into) => {
    largest = Math.max(largest, into.length);
    if (state === 0) {
      state = 1;
      into.set(Buffer.from('['));
      return 1;
    }
    if (left > 0) {
      left -= 1;
      into.set(part);
      return part.length;
    }
    if (state === 1) {
      state = 2;
      into.set(Buffer.from('0]'));
      return 2;
    }
    return 0;
  });
  reader.skip();
  reader.end();
  expect(largest).toBeLessThanOrEqual(1024 * 1024);
});

it('holds no value that never ends', () => {
  for (const byte of [0x00, 0x30, 0x61, 0xff]) {
    let given = 0;
    const reader = new JsonReader((into) => {
      given += into.length;
      into.fill(byte);
      return into.length;
    });
    expect(() => reader.skip()).toThrow(JsonMistake);
    expect(given).toBeLessThan(4 * 1024 * 1024);
  }
});
