import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Action, runAction, terminalHost } from '@sovereign-actions/core';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { tfBackendGuard } from '@sovereign-actions/tf-backend-guard';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { put, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { terraform } from './peers/index.ts';
import { ROOT } from './release.ts';

const program = await terraform();
const MODULE = path.join(ROOT, 'workflows-templates/terraform');

withPeers('terraform', [program], () => {
  let base: string;
  let sandbox: Sandbox;
  beforeAll(async () => {
    base = await mkdtemp(path.join(tmpdir(), 'sovereign-terraform-'));
    sandbox = await startSandbox();
  });
  afterAll(async () => {
    await sandbox?.close();
    if (base) await rm(base, { recursive: true, force: true });
  });

  const call = (cwd: string, ...args: string[]) => {
    const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials('deploy');
    return run(pathOf(program), args, {
      cwd,
      env: {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
        AWS_EC2_METADATA_DISABLED: 'true',
        CHECKPOINT_DISABLE: '1',
        TF_IN_AUTOMATION: '1',
        HOME: base,
        TF_CLI_CONFIG_FILE: undefined,
      },
    });
  };

  it('finds our module well formatted, and sees one that is not', async () => {
    expect(await call(MODULE, 'fmt', '-check', '-recursive')).toMatchObject({ code: 0, stdout: '' });
    const copy = path.join(base, 'unformatted');
    await cp(MODULE, copy, { recursive: true });
    await writeFile(
      path.join(copy, 'backend.tf'),
      (await readFile(path.join(MODULE, 'backend.tf'), 'utf8')).replace('    bucket  ', ' bucket'),
    );
    expect((await call(copy, 'fmt', '-check')).stdout).toContain('backend.tf');
  });

  /**
   * The module's backend block, moved into the sandbox, without the AWS provider (it cannot be had here) and without a demand for
   * a version. Everything stands in the block: beside `-backend-config` Terraform lets any unknown name in it pass.
   */
  const backendAlone = async (name: string, change = (text: string) => text): Promise<string> => {
    const text = await readFile(path.join(MODULE, 'backend.tf'), 'utf8');
    const { s3, sts } = sandbox.ports;
    const settings = {
      bucket: `"${sandbox.buckets.state}"`,
      region: `"${sandbox.region}"`,
      kms_key_id: /kms-key: ("[^"]+")/.exec(sandbox.boundaryYaml())?.[1],
      skip_region_validation: true,
      use_path_style: true,
      endpoints: `{ s3 = "http://127.0.0.1:${s3}", sts = "http://127.0.0.1:${sts}" }`,
    };
    let block = text.replace(/^ {2}required_version.*$/m, '').replace(/^ {2}required_providers \{[\s\S]*?^ {2}\}$/m, '');
    for (const [setting, value] of Object.entries(settings)) {
      block = block.replace(new RegExp(`^ *${setting} *=.*\\n`, 'm'), '').replace('backend "s3" {\n', `$&    ${setting} = ${value}\n`);
    }
    const folder = path.join(base, name);
    await put(path.join(folder, 'main.tf'), `${change(block)}\nresource "terraform_data" "one" {\n  input = "kept"\n}\n`);
    return folder;
  };

  it('takes our backend block, and keeps state in the sandbox with it, under a lock', async () => {
    const folder = await backendAlone('backend');
    const init = await call(folder, 'init', '-input=false', '-no-color');
    expect(init.code, init.stderr).toBe(0);
    const apply = await call(folder, 'apply', '-input=false', '-auto-approve', '-no-color');
    expect(apply.code, apply.stdout + apply.stderr).toBe(0);
    const puts = sandbox.requests('s3').filter(({ method }) => method === 'PUT');
    expect(puts.map(({ path: target }) => target.replace(/\?.*/, ''))).toEqual([
      `/${sandbox.buckets.state}/release/pipeline/terraform.tfstate.tflock`,
      `/${sandbox.buckets.state}/release/pipeline/terraform.tfstate`,
    ]);
    expect((await call(folder, 'state', 'list')).stdout).toBe('terraform_data.one\n');
  });

  it('has its state judged live, as it really lies in the bucket', async () => {
    const folder = await backendAlone('live');
    expect(await call(folder, 'init', '-input=false', '-no-color')).toMatchObject({ code: 0 });
    expect(await call(folder, 'apply', '-input=false', '-auto-approve', '-no-color')).toMatchObject({ code: 0 });
    const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials('deploy');
    const judge = async () => {
      let printed = '';
      const stdout = {
        isTTY: false,
        write: (text: string) => {
          printed += text;
          return true;
        },
      };
      const host = terminalHost({
        cwd: base,
        json: true,
        stdout,
        stderr: { isTTY: false, write: () => true },
        flags: { boundary: await sandbox.writeBoundary(path.join(base, 'boundary')), path: folder, live: 'true' },
        env: {
          PATH: process.env.PATH,
          HOME: base,
          AWS_ACCESS_KEY_ID: accessKeyId,
          AWS_SECRET_ACCESS_KEY: secretAccessKey,
          AWS_SESSION_TOKEN: sessionToken,
        },
      });
      await runAction(tfBackendGuard as unknown as Action, host);
      const { findings = [] } = JSON.parse(printed) as { findings?: { rule: string; verdict: string; message: string }[] };
      return findings.filter(({ rule }) => rule.includes('/live-')).map(({ rule, message }) => `${rule.slice(16)}: ${message}`);
    };
    expect(await judge()).toEqual([
      'encryption: The bucket encrypts with AES256 by default, not with a KMS key.',
      'tls: No statement of the bucket policy denies requests without TLS.',
    ]);
    const policy = {
      Statement: [
        { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      ],
    };
    const kmsKey = /kms-key: "([^"]+)"/.exec(sandbox.boundaryYaml())?.[1] as string;
    sandbox.configureBucket('state', { policy: JSON.stringify(policy), kmsKey });
    expect(await judge()).toEqual([]);
    sandbox.configureBucket('state', { versioning: 'Suspended', publicAccessBlock: undefined });
    expect(await judge()).toMatchObject([expect.stringMatching(/^public/), expect.stringMatching(/^versioning/)]);
  });

  it('refuses our backend block with a name that it does not know', async () => {
    const folder = await backendAlone('misspelt', (text) => text.replace('use_lockfile ', 'use_lock_file '));
    const { code, stderr } = await call(folder, 'init', '-input=false', '-no-color');
    expect(code).not.toBe(0);
    expect(stderr).toContain('An argument named "use_lock_file" is not expected here');
  });
});
