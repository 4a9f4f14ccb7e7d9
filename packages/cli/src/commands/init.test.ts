import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parseInputs, readBoundary } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { type InitValues, init, initCommand } from './init.ts';

const values = (raw: Record<string, string> = {}) => parseInputs(initCommand.flags, (name) => raw[name]) as InitValues;
const folder = () => mkdtemp(path.join(tmpdir(), 'init-'));

describe('init', () => {
  it('writes a boundary that parses, for each preset', async () => {
    for (const [preset, region] of [
      ['eusc', 'eusc-de-east-1'],
      ['eu', 'eu-central-1'],
    ] as const) {
      const boundary = await readBoundary(
        await init(values({ preset, account: 'build=111122223333\nevidence=777788889999' }), await folder(), undefined),
      );
      expect(boundary.regions).toEqual([region]);
      expect(boundary.accounts).toEqual({ build: '111122223333', evidence: '777788889999' });
      expect(boundary.identity?.audience).not.toBe('sts.amazonaws.com');
      expect(boundary.evidence).toMatchObject({ retention: { mode: 'COMPLIANCE', years: 10 } });
    }
  });

  it('asks only for what the flags do not say', async () => {
    const questions: string[] = [];
    const file = await init(values({ preset: 'eu', organization: 'Ünïcode "AG": #1' }), await folder(), async (question, fallback) => {
      questions.push(question);
      return fallback;
    });
    expect(questions).toHaveLength(5);
    expect((await readBoundary(file)).organization?.name).toBe('Ünïcode "AG": #1');
  });

  it('never overwrites', async () => {
    const where = await folder();
    const file = await init(values(), where, undefined);
    const before = await readFile(file, 'utf8');
    await expect(init(values({ preset: 'eu' }), where, undefined)).rejects.toMatchObject({ code: 'BOUNDARY_EXISTS' });
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it.each([[{ account: 'build=1' }], [{ account: 'build' }], [{ 'state-bucket': 'Has.Dots' }], [{ issuer: 'http://git.example.eu' }]])(
    'refuses %j and writes nothing',
    async (raw) => {
      const where = await folder();
      await expect(init(values(raw as Record<string, string>), where, undefined)).rejects.toMatchObject({ exit: 'usage' });
      await expect(readFile(path.join(where, 'sovereign.yaml'))).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );
});
