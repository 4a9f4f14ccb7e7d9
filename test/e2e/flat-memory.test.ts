import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleKey } from '../../actions/evidence-upload/src/sample.ts';
import { keepLarge, keepMany } from '../bench/evidence-ledger.ts';
import { node24 } from './node24.ts';

const run = promisify(execFile);
const PACK = path.resolve(import.meta.dirname, '../bench/evidence-pack.ts');
const CLI = path.resolve(import.meta.dirname, '../../packages/cli/src/main.ts');
/** Makes a process say at its end how much memory it had at most. What the system counts for it begins with that of its parent. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync } from 'node:fs';
  process.on('exit', () => process.stderr.write(readFileSync('/proc/self/status', 'utf8')));`)}`;
const MEBIBYTE = 1024 * 1024;

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sovereign-flat-'));
  const { pem, publicPem } = sampleKey();
  writeFileSync(at('release.pem'), pem);
  writeFileSync(at('release.pub'), publicPem);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Packs a ledger and verifies the package, each in a process of its own, and gives the most memory of each, in MiB. */
async function packAndVerify(ledger: string): Promise<{ packing: number; verifying: number }> {
  const memoryOf = async (...args: string[]): Promise<number> => {
    const { stderr } = await run(node24() as string, ['--no-warnings', '--conditions=source', '--import', TELL_MEMORY, ...args]);
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(stderr)?.[1]) / 1024;
  };
  const packing = await memoryOf(PACK, at(ledger), at('release.pem'), at(`${ledger}.tar`));
  const verifying = await memoryOf(CLI, 'verify', at(`${ledger}.tar`), '--trust', at('release.pub'));
  rmSync(at(ledger), { recursive: true });
  rmSync(at(`${ledger}.tar`));
  return { packing, verifying };
}

describe.skipIf(node24() === undefined || process.platform !== 'linux')('the memory of packing and verifying', () => {
  it('does not grow with the size of a file', async () => {
    await keepLarge(at('small'), MEBIBYTE);
    await keepLarge(at('large'), 320 * MEBIBYTE);
    const small = await packAndVerify('small');
    const large = await packAndVerify('large');
    // What is left is the thread that hashes a large package, and the pieces that are on their way.
    expect(large.packing - small.packing).toBeLessThan(64);
    expect(large.verifying - small.verifying).toBeLessThan(64);
  }, 180_000);

  it('is about a kilobyte for each of very many files', async () => {
    const [few, many] = [1000, 20_000];
    await keepMany(at('few'), few);
    await keepMany(at('many'), many);
    const least = await packAndVerify('few');
    const most = await packAndVerify('many');
    // The rest is what the collector has not taken back. As strings and objects it was five times as much.
    expect((most.packing - least.packing) / (many - few)).toBeLessThan(2.5 / 1024);
    expect((most.verifying - least.verifying) / (many - few)).toBeLessThan(2 / 1024);
  }, 180_000);
});
