import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { presetBoundary } from '../boundary/boundary.ts';
import { Files } from '../files.ts';
import { sha256Hex } from '../hash.ts';
import { Secrets } from '../secrets.ts';
import { parseRecord } from './parse.ts';
import { readLedger } from './read.ts';
import { openRecord, type RecordOptions } from './write.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const CANARY = 'canary-4f9a-secret';
let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'ledger-test-'));
  folder = path.join(root, 'ledger');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const options = (parts: Partial<RecordOptions> = {}): RecordOptions => ({
  folder,
  action: 'demo',
  version: '0.1.0',
  job: { product: 'terminal' },
  boundary: presetBoundary('eusc', root),
  inputs: { path: '.', regions: [] },
  files: new Files(root),
  secrets: new Secrets(),
  now: () => NOON,
  ...parts,
});
const withCanary = () => {
  const secrets = new Secrets();
  secrets.add(CANARY);
  return secrets;
};
/** Every byte of the ledger, so that a secret cannot hide anywhere in it. */
const everything = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name + readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

describe('openRecord', () => {
  it('writes a record as started, then as it ended, with stable keys', async () => {
    const record = await openRecord(options());
    expect((await readLedger(folder)).records).toMatchObject([{ id: record.id, status: 'started' }]);
    expect(record.id).toMatch(/^20261123T120000000Z-demo-[0-9a-f]{8}$/);

    record.fact('zulu', 1);
    record.fact('alpha', true);
    record.check('lock', 'holds', 'DynamoDB');
    record.took({ name: 'plan.json', sha256: sha256Hex('plan') });
    await record.keep('out.json', Buffer.from('{}'), 'application/json');
    await record.finish({ status: 'succeeded', outputs: { b: '2', a: '1' } });

    const text = readFileSync(path.join(folder, 'records', `${record.id}.json`), 'utf8');
    expect(text.endsWith('}\n')).toBe(true);
    const value = JSON.parse(text);
    expect(Object.keys(value)).toEqual(
      'schemaVersion type id action version status startedAt finishedAt job boundary inputs took made outputs checks findings facts connections'.split(
        ' ',
      ),
    );
    expect(Object.keys(value.facts)).toEqual(['alpha', 'zulu']);
    expect(Object.keys(value.outputs)).toEqual(['a', 'b']);
    expect(value).toMatchObject({
      status: 'succeeded',
      startedAt: '2026-11-23T12:00:00.000Z',
      boundary: { source: 'preset eusc', partition: 'aws-eusc', regions: ['eusc-de-east-1'] },
      made: [{ name: 'out.json', sha256: sha256Hex('{}'), size: 2, mediaType: 'application/json', kept: true }],
    });
    const ledger = await readLedger(folder);
    expect(ledger.problems).toEqual([]);
    expect(ledger.files.get(sha256Hex('{}'))?.size).toBe(2);
  });

  it('says that a step had no boundary', async () => {
    await (await openRecord(options({ boundary: undefined }))).finish({ status: 'succeeded' });
    expect((await readLedger(folder)).records[0]?.boundary).toBeNull();
  });

  it('keeps a large file as a stream, once for the same content', async () => {
    const bytes = Buffer.alloc(9 * 1024 * 1024, 'sovereign');
    writeFileSync(path.join(root, 'big.bin'), bytes);
    const record = await openRecord(options());
    const first = await record.keepFile('big.bin', 'big.bin', 'application/octet-stream');
    const second = await record.keep('same.bin', bytes, 'application/octet-stream');
    expect(first).toMatchObject({ sha256: sha256Hex(bytes), size: bytes.length });
    expect(second.sha256).toBe(first.sha256);
    expect(readdirSync(path.join(folder, 'files', 'sha256'))).toEqual([first.sha256]);
  });

  it('writes the right bytes again over a kept file that somebody altered', async () => {
    const record = await openRecord(options());
    const { sha256 } = await record.keep('a', Buffer.from('true'), 'text/plain');
    const file = path.join(folder, 'files', 'sha256', sha256);
    chmodSync(file, 0o644);
    writeFileSync(file, 'lies');
    await record.keep('a', Buffer.from('true'), 'text/plain');
    expect(readFileSync(file, 'utf8')).toBe('true');
  });

  it('loses nothing when many steps write at once, to the same millisecond', async () => {
    await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const record = await openRecord(options({ action: index % 2 ? 'demo' : 'other' }));
        await record.keep('shared', Buffer.from('shared'), 'text/plain');
        await record.keep('own', Buffer.from(`own ${index}`), 'text/plain');
        await record.finish({ status: 'succeeded' });
      }),
    );
    const ledger = await readLedger(folder);
    expect(ledger.problems).toEqual([]);
    expect(ledger.records).toHaveLength(50);
    expect(ledger.files.size).toBe(51);
  });

  it.each([
    ['FILE_MISSING', 'nothing.txt'],
    ['FILE_MISSING', '.'],
  ])('throws %s for %s and leaves no piece of it', async (code, file) => {
    const record = await openRecord(options());
    await expect(record.keepFile('x', file, 'text/plain')).rejects.toMatchObject({ code });
    expect(readdirSync(path.join(folder, 'files', 'sha256'))).toEqual([]);
  });

  it('says what is wrong with a folder that cannot be one', async () => {
    writeFileSync(path.join(root, 'file'), '');
    await expect(openRecord(options({ folder: path.join(root, 'file') }))).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' });
    await expect(openRecord(options({ folder: '/proc/nothing/ledger' }))).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' });
  });

  it('fails a step when the disk gives up between start and end, and keeps the started record', async () => {
    const record = await openRecord(options());
    rmSync(path.join(folder, 'files'), { recursive: true });
    await expect(record.keep('x', Buffer.from('x'), 'text/plain')).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' });
    expect((await readLedger(folder)).records).toMatchObject([{ status: 'started' }]);
  });

  it('refuses to be written to after its end', async () => {
    const record = await openRecord(options());
    await record.finish({ status: 'succeeded' });
    expect(() => record.fact('late', 1)).toThrow(TypeError);
    await expect(record.finish({ status: 'succeeded' })).rejects.toThrow(TypeError);
  });
});

describe('a secret', () => {
  it.each<[string, (record: Awaited<ReturnType<typeof openRecord>>) => void]>([
    ['a fact', (record) => record.fact('token', `Bearer ${CANARY}`)],
    ['the name of a fact', (record) => record.fact(CANARY, 1)],
    ['a check, in base64', (record) => record.check('auth', 'holds', Buffer.from(`user:${CANARY}`).toString('base64'))],
    ['a material', (record) => record.took({ name: `https://x:${CANARY}@host/`, sha256: sha256Hex('') })],
  ])('in %s fails the step and is not written', async (_where, leak) => {
    const record = await openRecord(options({ secrets: withCanary() }));
    leak(record);
    await expect(record.finish({ status: 'succeeded' })).rejects.toMatchObject({ code: 'SECRET_IN_LEDGER' });
    expect(withCanary().holds(everything())).toBe(false);
    expect((await readLedger(folder)).records).toMatchObject([{ status: 'failed', error: { code: 'SECRET_IN_LEDGER' } }]);
  });

  it('in the error of a failed step is not written either', async () => {
    const record = await openRecord(options({ secrets: withCanary() }));
    const error = { code: 'X', message: `refused: ${encodeURIComponent(CANARY)}`, fix: 'Try.' };
    await expect(record.finish({ status: 'failed', error })).rejects.toMatchObject({ code: 'SECRET_IN_LEDGER' });
    expect(everything()).not.toContain(CANARY);
  });

  it('in an input stops the step before there is a record', async () => {
    await expect(openRecord(options({ secrets: withCanary(), inputs: { path: CANARY } }))).rejects.toMatchObject({
      code: 'SECRET_IN_LEDGER',
    });
    expect(everything()).toBe('');
  });

  it('in a file keeps the file out, wherever the pieces are cut', async () => {
    const record = await openRecord(options({ secrets: withCanary() }));
    const bytes = Buffer.concat([Buffer.alloc(1024 * 1024 - 5), Buffer.from(CANARY), Buffer.alloc(10)]);
    writeFileSync(path.join(root, 'log.txt'), bytes);
    await expect(record.keepFile('log.txt', 'log.txt', 'text/plain')).rejects.toMatchObject({ code: 'SECRET_IN_LEDGER' });
    await expect(record.keep('log.txt', bytes, 'text/plain')).rejects.toMatchObject({ code: 'SECRET_IN_LEDGER' });
    await record.finish({ status: 'failed' });
    expect(everything()).not.toContain(CANARY);
    expect((await readLedger(folder)).problems).toEqual([]);
  });
});

describe('readLedger', () => {
  const finished = async () => {
    const record = await openRecord(options());
    await record.keep('a', Buffer.from('aaa'), 'text/plain');
    await record.finish({ status: 'succeeded' });
    return { id: record.id, file: path.join(folder, 'records', `${record.id}.json`) };
  };
  const problems = async () => (await readLedger(folder)).problems.map(({ file, message }) => `${file} ${message}`);

  it('throws for a folder that is not there or not one', async () => {
    await expect(readLedger(folder)).rejects.toMatchObject({ code: 'LEDGER_MISSING' });
    writeFileSync(folder, '');
    await expect(readLedger(folder)).rejects.toMatchObject({ code: 'LEDGER_MISSING' });
  });

  it('reports an empty folder', async () => {
    mkdirSync(folder);
    expect(await problems()).toEqual(['records is missing']);
  });

  it('takes a ledger whose empty folder of files an artifact store dropped', async () => {
    await (await openRecord(options())).finish({ status: 'succeeded' });
    rmSync(path.join(folder, 'files'), { recursive: true });
    expect(await problems()).toEqual([]);
  });

  it('passes over what a killed step was in the middle of writing', async () => {
    await finished();
    writeFileSync(path.join(folder, 'records', '.20261123T120000000Z-demo-00000000.tmp'), '{"half');
    writeFileSync(path.join(folder, 'files', 'sha256', '.0123456789abcdef0123456789abcdef.tmp'), 'half');
    expect(await problems()).toEqual([]);
  });

  it('names what does not belong, links among it', async () => {
    await finished();
    writeFileSync(path.join(folder, 'README'), '');
    writeFileSync(path.join(folder, 'records', 'notes.json'), '{}');
    symlinkSync('/etc/passwd', path.join(folder, 'files', 'sha256', 'a'.repeat(64)));
    mkdirSync(path.join(folder, 'files', 'md5'));
    expect(await problems()).toEqual([
      'README does not belong here',
      'files/md5 does not belong here',
      `files/sha256/${'a'.repeat(64)} does not belong here`,
      'records/notes.json is not a record',
    ]);
  });

  it.each<[string, (text: string) => string | Buffer, RegExp]>([
    ['empty', () => '', /is not JSON/],
    ['cut', (text) => text.slice(0, 200), /is not JSON/],
    ['behind a byte order mark', (text) => `\uFEFF${text}`, /is not JSON/],
    ['with a field twice', (text) => text.replace('"status"', '"status": "failed",\n  "status"'), /"status" twice/],
    ['with a field twice, once escaped', (text) => text.replace('"status"', '"\\u0073tatus": "failed",\n  "status"'), /"status" twice/],
    ['with a field that readers drop', (text) => text.replace('"facts": {', '"facts": {\n    "__proto__": "x",'), /__proto__/],
    ['binary', () => Buffer.from([0xff, 0xfe, 0, 1]), /is not UTF-8/],
    ['of the wrong kind', () => '[]', /is not a record/],
    ['of a type of its own', (text) => text.replace('"status": "succeeded"', '"status": "perfect"'), /status/],
    ['with a key that nobody knows', (text) => text.replace('"status"', '"extra": 1,\n  "status"'), /extra/],
    ['under another name', (text) => text.replace(/"id": "2026/, '"id": "2025'), /says that it is/],
    ['with a size below zero', (text) => text.replace('"size": 3', '"size": -3'), /size/],
  ])('reports a record that is %s, and reads the others', async (_what, change, expected) => {
    const { file } = await finished();
    await finished();
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    const ledger = await readLedger(folder);
    expect(ledger.problems).toHaveLength(1);
    expect(ledger.problems[0]?.message).toMatch(expected);
    expect(ledger.records).toHaveLength(1);
  });

  it('reports a kept file that is gone or has another size', async () => {
    const { id } = await finished();
    const file = path.join(folder, 'files', 'sha256', sha256Hex('aaa'));
    chmodSync(file, 0o644);
    writeFileSync(file, 'aaaa');
    expect(await problems()).toEqual([`files/sha256/${sha256Hex('aaa')} has 4 bytes, not the 3 that record ${id} says`]);
    rmSync(file);
    expect(existsSync(file)).toBe(false);
    expect(await problems()).toEqual([`files/sha256/${sha256Hex('aaa')} is missing: record ${id} says it holds "a"`]);
  });
});

describe('parseRecord', () => {
  it('refuses a time that does not exist', async () => {
    const record = await openRecord(options());
    await record.finish({ status: 'succeeded' });
    const text = readFileSync(path.join(record.folder, 'records', `${record.id}.json`), 'utf8');
    await expect(parseRecord(Buffer.from(text))).resolves.toMatchObject({ id: record.id });
    const wrong = text.replace(/"startedAt": "[^"]*"/, '"startedAt": "2026-99-99T99:99:99.999Z"');
    await expect(parseRecord(Buffer.from(wrong))).rejects.toThrow('exists');
  });
});
