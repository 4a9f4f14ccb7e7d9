import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { SovereignError } from '@sovereign-actions/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { judgeByRego } from '../../actions/residency-assert/src/others/rego.ts';
import { put, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { conftest, opa } from './peers/index.ts';

const programs = { conftest: await conftest(), opa: await opa() };

withPeers('policies of the user', Object.values(programs), () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'sovereign-rego-'));
    await put(
      path.join(folder, 'policy/main.rego'),
      `package main
import rego.v1
deny contains msg if {
  some name in data.forbidden
  name == input.name
  msg := sprintf("%q is forbidden", [name])
}
deny_place contains {"msg": "with a place", "resource": "aws_x.y", "_loc": {"file": "main.tf", "line": 3}} if input.name
warn contains "careful" if input.name
violation_off contains "excused" if input.name
exception contains rules if rules := ["off"]
`,
    );
    await put(path.join(folder, 'data/names.yaml'), 'forbidden: [a, b]\n');
    await put(path.join(folder, 'input.json'), '{"name":"a"}');
    await put(path.join(folder, 'other.json'), '{}');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const judge = (program: 'conftest' | 'opa', input = 'input.json', namespaces: string[] = []) =>
    judgeByRego({
      tools: {
        find: async (name) => {
          if (name !== program) throw new SovereignError('TOOL_MISSING', 'usage', 'x', 'y');
          return { name, path: pathOf(programs[program]), sha256: '0'.repeat(64), source: 'path' };
        },
        run: async (tool, args, { cwd } = {}) => {
          const { code, stdout, stderr } = await run(tool.path, args, cwd === undefined ? {} : { cwd });
          return { exitCode: code, stdout, stderr };
        },
      },
      policies: [path.join(folder, 'policy')],
      data: [path.join(folder, 'data')],
      namespaces,
      combine: false,
      inputs: [{ path: path.join(folder, input), name: input }],
      cwd: folder,
    });

  it('mean the same to conftest and to opa', async () => {
    const byConftest = await judge('conftest');
    expect(byConftest.findings.map(({ message, severity, resource }) => [message, severity, resource]).sort()).toEqual([
      ['"a" is forbidden', 'error', 'main'],
      ['careful', 'warning', 'main'],
      ['with a place', 'error', 'aws_x.y'],
    ]);
    const sorted = (found: typeof byConftest) => found.findings.toSorted((a, b) => (a.message < b.message ? -1 : 1));
    expect(sorted(await judge('opa'))).toEqual(sorted(byConftest));
  });

  it('that are not there are an error, and those that find nothing are none', async () => {
    for (const program of ['conftest', 'opa'] as const) {
      expect((await judge(program, 'other.json')).findings).toEqual([]);
      await expect(judge(program, 'input.json', ['nowhere'])).rejects.toMatchObject({ code: 'POLICY_EMPTY' });
    }
  });
});
