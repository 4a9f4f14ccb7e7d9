import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { expect, it } from 'vitest';
import { node24 } from '../e2e/node24.ts';
import { type Command, compare, table } from './measure.ts';

const ACTIONS = ['assume-role-oidc', 'sbom-generate', 'cosign-sign-verify', 'tf-backend-guard', 'residency-assert', 'evidence-upload'];

it('cold start of each committed action that ends on its inputs, beside bare node', async () => {
  const node = node24() as string;
  const temp = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const bare: Command = { name: 'node -e 0', program: node, args: ['-e', '0'] };
  for (const action of ACTIONS) {
    const ours: Command = {
      name: action,
      program: node,
      args: [path.resolve('actions', action, 'dist/index.js')],
      cwd: temp,
      // A preset that does not exist: every action reads its inputs and ends there.
      env: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: temp, RUNNER_TEMP: temp, INPUT_PRESET: 'none' },
      codes: [2],
    };
    const rows = await compare(ours, [bare], 21);
    console.log(table(`Cold start: ${action}`, rows));
    expect(rows).toHaveLength(2);
  }
});
