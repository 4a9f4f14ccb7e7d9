import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { berToDer } from './ber.ts';
import { DerError, der, readDer, TAG } from './der.ts';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

describe('BER becomes DER', () => {
  test.each([
    ['a length that is not known beforehand', '30 80 02 01 05 00 00', '30 03 02 01 05'],
    ['one inside another', '30 80 A0 80 02 01 05 00 00 00 00', '30 05 A0 03 02 01 05'],
    ['an octet string in pieces', '24 80 04 02 01 02 04 00 04 01 03 00 00', '04 03 01 02 03'],
    ['pieces in pieces', '24 80 24 80 04 01 01 00 00 04 01 02 00 00', '04 02 01 02'],
    ['a length that is longer than it must be', '30 84 00 00 00 04 02 81 01 05', '30 03 02 01 05'],
  ])('%s', (_, from, to) => expect(berToDer(hex(from))).toEqual(hex(to)));

  test('what is DER stays as it is, byte for byte', () => {
    const tree = fc.letrec<{ node: Buffer; leaf: Buffer }>((tie) => ({
      leaf: fc
        .tuple(fc.constantFrom<number>(TAG.integer, TAG.octetString, TAG.utf8String, 0x80), fc.uint8Array({ maxLength: 300 }))
        .map(([tag, content]) => der(tag, content)),
      node: fc.oneof(
        { depthSize: 'small' },
        tie('leaf'),
        fc
          .tuple(fc.constantFrom<number>(TAG.sequence, TAG.set, 0xa0), fc.array(tie('node'), { maxLength: 5 }))
          .map(([tag, parts]) => der(tag, ...parts)),
      ),
    })).node;
    fc.assert(fc.property(tree, (bytes) => berToDer(bytes).equals(bytes)));
  });
});

describe('refuses', () => {
  test.each([
    ['no end', '30 80 02 01 05', 'is cut off'],
    ['half an end', '30 80 02 01 05 00', 'is cut off'],
    ['an end with a length', '30 80 02 01 05 00 01', 'has an end that is none'],
    ['an end where none belongs', '30 02 00 00', 'has an end where none belongs'],
    ['an end in place of everything', '00 00', 'has an end where none belongs'],
    ['bytes after the end', '30 80 00 00 05 00', 'has bytes after its end'],
    ['a value without a length', '04 80 00 00', 'has a value without a length'],
    ['a length past the end', '04 05 01', 'is cut off'],
    ['a length past its parent', '30 03 04 05 01 02 03 04 05', 'is cut off'],
    ['a length of 126 bytes', `30 FE ${'FF '.repeat(126)}`, 'is cut off'],
    ['pieces of another type', '24 80 02 01 05 00 00', 'in pieces'],
    ['another string in pieces', '2C 80 0C 01 41 00 00', 'in pieces'],
    ['a tag of several bytes', '3F 81 01 00', 'several bytes'],
    ['nothing', '', 'is cut off'],
  ])('%s', (_, bytes, message) => expect(() => berToDer(hex(bytes))).toThrow(message));

  test('what is nested or split to exhaust the reader, at once', () => {
    expect(() => berToDer(Buffer.alloc(4_000_000, Buffer.from([0x30, 0x80])))).toThrow('nested too deep');
    const pieces = Buffer.concat([Buffer.from([0x24, 0x80]), Buffer.alloc(4_000_000, Buffer.from([0x04, 0x00])), Buffer.from([0, 0])]);
    expect(() => berToDer(pieces)).toThrow('too many parts');
  });

  test('any bytes at all with a DerError, and what it takes is DER', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          readDer(berToDer(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(DerError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const openssl = (() => {
  try {
    return execFileSync('openssl', ['version'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
})();

test.skipIf(openssl === undefined)('openssl reads the same structure from both forms (skipped without openssl)', () => {
  const ber = hex('30 80 06 01 2A A0 80 24 80 04 03 61 62 63 04 01 64 00 00 00 00 00 00');
  const shape = (bytes: Buffer) =>
    execFileSync('openssl', ['asn1parse', '-inform', 'DER'], { input: bytes, encoding: 'utf8' }).replace(/^.*?(?:cons|prim): /gm, '');
  expect(shape(berToDer(ber))).toContain('OCTET STRING      :abcd');
  expect(shape(ber)).toContain('OCTET STRING      :abc');
});
