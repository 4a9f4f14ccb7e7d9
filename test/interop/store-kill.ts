import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sha256Hex } from '@sovereign-actions/core';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { expect } from 'vitest';
import { mulberry } from './random.ts';
import { openBucket } from './store-context.ts';

const NODE_24 = path.resolve(import.meta.dirname, `../../node_modules/node-linux-${process.arch}/bin/node`);
const CHILD = path.join(import.meta.dirname, 'store-kill-child.ts');

/** Packages, each as long as the first one takes, that a step has time for at most. */
const LONGEST = 4;

class Step {
  readonly #child: ChildProcess;
  readonly #closed: Promise<unknown>;
  #said = '';

  constructor(boundaryFile: string, deployment: string, env: NodeJS.ProcessEnv) {
    this.#child = spawn(NODE_24, ['--conditions=source', CHILD, boundaryFile, deployment], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    this.#closed = once(this.#child, 'close');
    this.#child.stdin?.on('error', () => undefined);
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#said += text;
    });
  }

  async until(word: string): Promise<void> {
    while (!this.#said.includes(word)) {
      if (this.#child.exitCode !== null) throw new Error(`the step ended with ${this.#child.exitCode}`);
      await wait(2);
    }
  }

  go(): void {
    this.#child.stdin?.write('go\n');
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#closed;
    if (this.#child.exitCode !== null) throw new Error(`the step ended by itself, with ${this.#child.exitCode}`);
  }
}

/**
 * Kills steps that store packages in the sandbox region, each at a random moment of its work, and lets the next one find what
 * waits. Every package that was ever announced must be in the store exactly once, with its bytes, and have its receipt.
 * @returns `waiting`: how often the kill left a package that was announced and not confirmed; `packages`: how many were stored
 */
export async function killAndCount(kills: number, seed: number): Promise<{ kills: number; waiting: number; packages: number }> {
  const random = mulberry(seed);
  const folder = mkdtempSync(path.join(tmpdir(), 'sovereign-kill-'));
  const sandbox: Sandbox = await startSandbox();
  try {
    const boundaryFile = await sandbox.writeBoundary(folder);
    const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials('evidence');
    const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      NODE_COMPILE_CACHE: path.join(folder, 'compiled'),
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      ...keys,
    };
    const start = (deployment: string) => new Step(boundaryFile, deployment, env);
    const { aws, out } = await openBucket(boundaryFile, keys);
    const endingIn = (ending: string) => readdirSync(out).flatMap((name) => (name.endsWith(ending) ? name.slice(0, -ending.length) : []));
    const counts = { kills: 0, waiting: 0 };
    const drained = async (step: Step) => {
      await step.until('ready');
      step.go();
      await step.until('done');
    };
    // One that ends by itself leaves the compiled modules to the others.
    await drained(start(''));
    const first = start('first');
    await first.until('ready');
    const began = performance.now();
    first.go();
    await first.until('stored');
    const longest = LONGEST * (performance.now() - began);
    await first.kill();

    let next = start('step-0');
    // On, where none has met a step with nothing on its way: that is one moment in ten.
    while (counts.kills < kills || (counts.waiting === counts.kills && counts.kills < 4 * kills)) {
      const step = next;
      await step.until('ready');
      // The next one loads its modules meanwhile; it touches nothing before it is told to.
      next = start(`step-${counts.kills + 1}`);
      step.go();
      await wait(random() * longest);
      await step.kill();
      counts.kills += 1;
      if (endingIn('.waiting.json').length > 0) counts.waiting += 1;
    }
    await next.kill();
    const announced = new Set([...endingIn('.tar.waiting.json'), ...endingIn('.receipt.json')]);
    await drained(start(''));

    expect(endingIn('.waiting.json')).toEqual([]);
    const versions = await aws.call('s3', 'ListObjectVersions', {
      Bucket: sandbox.buckets.evidence,
      ExpectedBucketOwner: sandbox.accounts.evidence,
    });
    const stored = (versions.Versions ?? []).map(({ Key }) => /([0-9a-f]{64})\.tar$/.exec(Key as string)?.[1]);
    const wanted = [...announced].map((name) => sha256Hex(readFileSync(path.join(out, `${name}.tar`))));
    expect(stored.sort()).toEqual(wanted.sort());
    for (const name of announced) {
      const receipt = JSON.parse(readFileSync(path.join(out, `${name}.receipt.json`), 'utf8'));
      expect(receipt).toMatchObject({ deployment: name, package: { sha256: sha256Hex(readFileSync(path.join(out, `${name}.tar`))) } });
    }
    return { ...counts, packages: announced.size };
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
