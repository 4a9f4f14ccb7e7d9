import { createHash } from 'node:crypto';
import { mkdir, open, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { type Context, readFailure } from '@sovereign-actions/core';
import { planError } from '../errors.ts';

/** A zip file's first bytes: what `terraform plan -out` writes is one. */
const ZIP = Buffer.from('PK');

/**
 * Where a plan is as JSON: the file itself, or for a binary plan what `show -json` made of it, in the job's private folder.
 * The program runs in the folder of the configuration with a clean environment: it needs the providers that `init` brought there,
 * and no state, no backend and no credentials.
 * @param folder of the root module, initialised; relative to the workspace
 * @throws PLAN_UNREADABLE, TOOL_MISSING, TOOL_DIGEST_MISMATCH, TOOL_FAILED, TOOL_OUTPUT_TOO_LARGE, FILE_MISSING, FILE_UNREADABLE
 */
export async function planAsJson(
  { files, tools, host, record }: Context,
  program: 'terraform' | 'tofu',
  file: string,
  folder: string,
): Promise<string> {
  const full = files.resolve(file);
  if (!(await isBinary(full, file))) return full;
  const tool = await tools.find(program);
  const env = { CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' };
  const { exitCode, stdout, stderr } = await tools.run(tool, ['show', '-json', '-no-color', full], { cwd: files.resolve(folder), env });
  if (exitCode !== 0) {
    throw planError(
      'PLAN_UNREADABLE',
      `${file} is a binary plan, and ${program} could not show it (exit code ${exitCode}).`,
      `Run "${program} init" in ${folder} before this step, with the version that made the plan.`,
      { details: stderr.split('\n').filter(Boolean).slice(0, 10) },
    );
  }
  record.took({ name: program, sha256: tool.sha256 });
  await mkdir(host.privateFolder, { recursive: true, mode: 0o700 });
  const json = path.join(host.privateFolder, `plan-${createHash('sha256').update(full).digest('hex').slice(0, 16)}.json`);
  // A plan can hold secrets: nobody else reads it, and it ends with the job.
  await writeFile(json, stdout, { mode: 0o600 });
  return json;
}

async function isBinary(full: string, name: string): Promise<boolean> {
  const start = Buffer.alloc(ZIP.length);
  try {
    const handle = await open(full, 'r');
    try {
      await handle.read(start, 0, start.length, 0);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw readFailure(name, error);
  }
  return start.equals(ZIP);
}
