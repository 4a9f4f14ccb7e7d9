import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { Files, findBoundary, openRecord, runAction, Secrets, type StepResult, terminalHost } from '@sovereign-actions/core';
import type { Sandbox } from '@sovereign-actions/sandbox';
import { evidenceUpload } from './action.ts';
import { newFolder } from './sample.ts';

const silent = { write: () => true, isTTY: false } as never;

/** Leaves the record of a step, and a file that it kept, in the ledger. */
export async function step(folder: string, action: string, end: 'succeeded' | 'failed' | 'killed' = 'succeeded'): Promise<void> {
  const boundary = await findBoundary({ workspace: folder });
  const record = await openRecord({
    folder: path.join(folder, 'ledger'),
    action,
    version: '0.1.0',
    job: { product: 'github', repository: 'acme/shop', runId: '4711' },
    boundary,
    inputs: {},
    files: new Files(folder),
    secrets: new Secrets(),
    now: Date.now,
  });
  await record.keep(`${action}.txt`, Buffer.from(`what ${action} made`), 'text/plain');
  if (end !== 'killed') await record.finish({ status: end });
}

/** Runs `evidence-upload` for the deployment shop-4711, with the role of evidence. */
export function upload(
  sandbox: Sandbox,
  folder: string,
  flags: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<StepResult> {
  const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials('evidence');
  return runAction(
    evidenceUpload as never,
    terminalHost({
      flags: { key: 'release', deployment: 'shop-4711', ledger: 'ledger', 'output-dir': 'out', ...flags },
      env: {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
        HOME: folder,
        ...env,
      },
      cwd: folder,
      stdout: silent,
      stderr: silent,
    }),
  );
}

/** A folder with a boundary of the sandbox and the ledger of two steps. */
export async function sampleWorkspace(sandbox: Sandbox, boundary = (text: string) => text): Promise<string> {
  const folder = newFolder();
  const file = await sandbox.writeBoundary(folder);
  writeFileSync(file, boundary(readFileSync(file, 'utf8')));
  await step(folder, 'sbom-generate');
  await step(folder, 'residency-assert');
  return folder;
}
