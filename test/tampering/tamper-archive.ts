import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import { sha256Hex } from '@sovereign-actions/core';
import { PATHS } from '../../actions/evidence-upload/src/package/names.ts';
import type { ARCHIVE } from '../../scripts/tampering/archive.ts';
import { Draft } from './draft.ts';
import type { Tampering } from './forged.ts';
import { BLOCK, endOf, entry, forge, headerOf, headersOf, insert, summed } from './headers.ts';

const BILL = 'shop-4711.cdx.json';
const PLANTED = 'planted\n';

/** Changes the header of the entry of an SBOM, its checksum made right. */
const header =
  (change: (header: Buffer) => void): Tampering =>
  ({ record }) => ({ tar: forge(record, headerOf(record, BILL), change) });

/** Puts entries before the end mark, under names below the base folder or as they are given. */
const append =
  (name: (base: string) => string, change?: (header: Buffer) => void, body = PLANTED): Tampering =>
  ({ record }) => ({ tar: insert(record, endOf(record), entry(record, name(new Draft(record).base), body, change)) });

/** Turns the entry of an SBOM into one without contents. */
const replaced =
  (type: string, target = ''): Tampering =>
  ({ record }) => {
    const at = headerOf(record, BILL);
    const [, next = 0] = headersOf(record).filter((place) => place >= at);
    const blocks = entry(record, record.toString('utf8', at, record.indexOf(0, at)), '', (fields) => {
      fields.write(type, 156);
      fields.write(target, 157);
    });
    return { tar: Buffer.concat([record.subarray(0, at), blocks, record.subarray(next)]) };
  };

const bytes =
  (change: (record: Buffer) => Buffer): Tampering =>
  ({ record }) => ({ tar: change(record) });

const pax = (key: string, value: string): string => {
  const line = ` ${key}=${value}\n`;
  const length = line.length + 2;
  return `${length + (String(length).length - 2)}${line}`;
};

/** Writes a number into a header in octal digits. */
const octal = (fields: Buffer, at: number, digits: number, value: number) =>
  void fields.write(value.toString(8).padStart(digits, '0'), at, 'latin1');

export const archiveTampered: Record<keyof typeof ARCHIVE, Tampering> = {
  'symbolic-link': replaced('2', 'shop-4711.spdx.json'),
  'hard-link': replaced('1', 'evidence-shop-4711/data/files/sbom-generate/shop-4711.spdx.json'),
  device: replaced('3'),
  'folder-entry': append(
    (base) => `${base}/data/zz/`,
    (fields) => void fields.write('5', 156),
    '',
  ),
  'sparse-file': header((fields) => void fields.write('S', 156)),
  'pax-path': ({ record }) => {
    const at = headerOf(record, BILL);
    const { base } = new Draft(record);
    const extended = entry(
      record,
      `${base}/pax`,
      pax('path', `${base}/data/files/sbom-generate/renamed.json`),
      (fields) => void fields.write('x', 156),
    );
    return { tar: insert(record, at, extended) };
  },
  'pax-global': bytes((record) =>
    insert(
      record,
      0,
      entry(record, 'pax', pax('comment', 'all is well'), (fields) => void fields.write('g', 156)),
    ),
  ),
  'gnu-long-name': ({ record }) => {
    const at = headerOf(record, BILL);
    const { base } = new Draft(record);
    const name = `${base}/data/files/sbom-generate/renamed.json\0`;
    return {
      tar: insert(
        record,
        at,
        entry(record, '././@LongLink', name, (fields) => void fields.write('L', 156)),
      ),
    };
  },
  'dot-dot': append((base) => `${base}/data/../../../planted`),
  'absolute-name': append(() => '/var/tmp/planted'),
  'dot-segment': append((base) => `${base}/./data/boundary.yaml`),
  'duplicate-entry': append((base) => `${base}/data/boundary.yaml`),
  'duplicate-before': ({ record }) => {
    const { base } = new Draft(record);
    return { tar: insert(record, headerOf(record, 'boundary.yaml'), entry(record, `${base}/data/boundary.yaml`, PLANTED)) };
  },
  'file-below-file': append((base) => `${base}/data/boundary.yaml/planted`),
  'out-of-order': bytes((record) => {
    const [one = 0, two = 0, three = 0] = headersOf(record);
    return Buffer.concat([record.subarray(two, three), record.subarray(one, two), record.subarray(three)]);
  }),
  'set-user-id': header((fields) => octal(fields, 100, 7, 0o4755)),
  executable: header((fields) => octal(fields, 100, 7, 0o755)),
  'other-owner': header((fields) => octal(fields, 108, 7, 1000)),
  'owner-name': header((fields) => void fields.write('root', 265)),
  'time-of-one': header((fields) => octal(fields, 136, 11, Number.parseInt(fields.toString('latin1', 136, 147), 8) - 3600)),
  'time-of-all': async ({ record }) => {
    const draft = new Draft(record);
    draft.mtime -= 3600;
    return { tar: await draft.tar() };
  },
  'base-renamed': async ({ record }) => {
    const draft = new Draft(record);
    draft.base = 'evidence-other';
    return { tar: await draft.tar() };
  },
  'second-base': append(() => 'evidence-zz/data/planted'),
  'beside-base': append(() => 'planted'),
  'bytes-in-header': header((fields) => void fields.write('hidden', 500)),
  'bytes-after-name': header((fields) => void fields.write('hidden', fields.indexOf(0) + 1)),
  'bytes-in-padding': bytes((record) => {
    const copy = Buffer.from(record);
    const at = headerOf(copy, BILL);
    const size = Number.parseInt(copy.toString('latin1', at + 124, at + 135), 8);
    copy.write('hidden', at + BLOCK + size);
    return copy;
  }),
  'bytes-after-end': bytes((record) => Buffer.concat([record, Buffer.from(PLANTED)])),
  'zeros-after-end': bytes((record) => Buffer.concat([record, Buffer.alloc(18 * BLOCK)])),
  'bytes-between-ends': bytes((record) => {
    const copy = Buffer.from(record);
    copy.write('hidden', endOf(copy) + BLOCK + 100);
    return copy;
  }),
  'cut-in-file': bytes((record) => record.subarray(0, headerOf(record, BILL) + BLOCK + 10)),
  'cut-at-entry': bytes((record) => Buffer.concat([record.subarray(0, headerOf(record, PATHS.signature)), Buffer.alloc(2 * BLOCK)])),
  'cut-end-mark': bytes((record) => record.subarray(0, endOf(record) + BLOCK)),
  'two-archives': ({ record, other }) => ({ tar: Buffer.concat([record, other.record]) }),
  'early-end': bytes((record) => insert(record, headersOf(record)[1] ?? 0, Buffer.alloc(2 * BLOCK))),
  compressed: bytes((record) => gzipSync(record)),
  'empty-archive': bytes(() => Buffer.alloc(2 * BLOCK)),
  'no-bytes': bytes(() => Buffer.alloc(0)),
  'checksum-form': bytes((record) => {
    const copy = Buffer.from(record);
    const at = headerOf(copy, BILL) + 148;
    copy.write(`${copy.toString('latin1', at, at + 6).replace(/^0/, ' ')} \0`, at, 'latin1');
    return copy;
  }),
  'checksum-wrong': bytes((record) => {
    const copy = Buffer.from(record);
    copy.write('shoq', headerOf(copy, BILL) + copy.subarray(headerOf(copy, BILL)).indexOf('shop-4711.cdx'));
    return copy;
  }),
  'size-form': header((fields) => {
    const size = Number.parseInt(fields.toString('latin1', 124, 135), 8);
    fields.fill(0, 124, 136).writeUInt8(0x80, 124);
    fields.writeUInt32BE(size, 132);
  }),
  'gnu-magic': header((fields) => void fields.write('ustar  \0', 257)),
  'old-format': header((fields) => void fields.write('\0', 156)),
  'many-entries': ({ record }) => {
    const { base } = new Draft(record);
    const like = entry(record, 'x', 'x');
    const blocks = Array.from({ length: 20_000 }, (_, index) => {
      const copy = Buffer.from(like);
      copy.write(`${base}/zz/${String(index).padStart(6, '0')}`, 0);
      return summed(copy, 0);
    });
    return { tar: insert(record, endOf(record), ...blocks) };
  },
  'other-package': ({ record, other }) => ({ tar: other.record, expected: sha256Hex(record) }),
  'packed-again': ({ record }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sovereign-packed-'));
    try {
      const draft = new Draft(record);
      for (const [name, content] of draft.files) {
        const file = path.join(folder, draft.base, name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      return { tar: execFileSync('tar', ['-C', folder, '-cf', '-', draft.base]) };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
