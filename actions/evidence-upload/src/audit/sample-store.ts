import { rmSync } from 'node:fs';
import * as path from 'node:path';
import {
  type Context,
  defineAction,
  Files,
  findBoundary,
  type OpenRecord,
  openRecord,
  runAction,
  Secrets,
  terminalHost,
} from '@sovereign-actions/core';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { parseChain, parseLogKey, parsePublicKey, type Trust } from '@sovereign-actions/sigstore';
import { evidenceUpload } from '../action.ts';
import { newFolder } from '../sample.ts';

const HOUR = 3_600_000;
const silent = { write: () => true, isTTY: false } as never;

/** Writes the ledger of a deployment. */
export type Steps = (open: (action: string) => Promise<OpenRecord>, at: { store: SampleStore; folder: string }) => Promise<void>;

const signedOnce: Steps = async (open, { store }) => {
  const record = await open('cosign-sign-verify');
  record.fact('key', store.sandbox.keys.release.arn);
  await record.finish({ status: 'succeeded' });
};

/** What the tests of this folder share: a store in the sandbox, with packages and seals. Not part of the product. */
export class SampleStore {
  clock = Date.UTC(2026, 10, 23, 10, 10);
  sandbox!: Sandbox;
  readonly #folders: string[] = [];

  /** @param clock milliseconds since the epoch */
  static async start(clock?: number): Promise<SampleStore> {
    const sample = new SampleStore();
    sample.clock = clock ?? sample.clock;
    sample.sandbox = await startSandbox({ now: () => sample.clock });
    return sample;
  }

  async close(): Promise<void> {
    await this.sandbox.close();
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }

  get trust(): Trust {
    const { keys, ports, rekorPublicKeyPem, tsaChainPem } = this.sandbox;
    return {
      keys: [{ name: 'release', publicKey: parsePublicKey(keys.release.publicKeyPem, 'release') }],
      logs: [{ url: `http://127.0.0.1:${ports.rekor}`, publicKey: parseLogKey(rekorPublicKeyPem, 'log') }],
      authorities: [{ url: `http://127.0.0.1:${ports.tsa}`, chain: parseChain(tsaChainPem, 'authority') }],
    };
  }

  #host(folder: string, flags: Record<string, string> = {}) {
    const { accessKeyId, secretAccessKey, sessionToken } = this.sandbox.credentials('evidence');
    return terminalHost({
      flags,
      env: {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
        HOME: folder,
        SOVEREIGN_ID_TOKEN: this.sandbox.mintToken({ aud: 'sigstore' }),
      },
      cwd: folder,
      stdout: silent,
      stderr: silent,
    });
  }

  /**
   * Stores the package of a deployment of one step, which signed with the release key, or of the steps that are given.
   * @param key of the package's signature
   */
  async deploy(name: string, { steps = signedOnce, key = 'release' }: { steps?: Steps; key?: string } = {}) {
    const folder = newFolder();
    this.#folders.push(folder);
    await this.sandbox.writeBoundary(folder);
    const boundary = await findBoundary({ workspace: folder });
    const open = (action: string) =>
      openRecord({
        folder: path.join(folder, 'ledger'),
        action,
        version: '0.1.0',
        job: { product: 'github', repository: 'acme/shop', runId: /\d+$/.exec(name)?.[0] ?? '4711', commit: 'c0ffee'.padEnd(40, '0') },
        boundary,
        inputs: {},
        files: new Files(folder),
        secrets: new Secrets(),
        now: () => this.clock,
      });
    await steps(open, { store: this, folder });
    const flags = { key, 'output-dir': 'out', deployment: name, ledger: 'ledger' };
    const { outputs, error } = await runAction(evidenceUpload as never, this.#host(folder, flags), { now: () => this.clock });
    if (error) throw error;
    const { 'package-sha256': sha256, location, package: file } = outputs as Record<string, string>;
    return { folder, sha256: sha256 as string, location: location as string, file: path.join(folder, file as string) };
  }

  /** Lets hours pass, and seals what waits. */
  async seal(folder: string, hours = 5): Promise<void> {
    for (let hour = 0; hour < hours; hour += 1) {
      this.clock += HOUR;
      this.sandbox.deliverTrail();
    }
    const flags = { key: 'release', 'output-dir': 'out', moment: 'seal' };
    const { error } = await runAction(evidenceUpload as never, this.#host(folder, flags), { now: () => this.clock });
    if (error) throw error;
  }

  /** Works in the boundary of a folder, as the role of evidence. What the work throws is thrown. */
  async within<T>(folder: string, work: (context: Context) => Promise<T>): Promise<T> {
    let value: { value: T } | undefined;
    const step = defineAction({
      name: 'audit',
      title: 'Audit',
      description: 'Audit.',
      needs: 'boundary',
      inputs: {},
      outputs: {},
      rules: [],
      examples: [],
      run: async (context) => {
        value = { value: await work(context) };
        return { outputs: {} };
      },
    });
    const { error } = await runAction(step, this.#host(folder), { now: () => this.clock });
    if (error) throw error;
    return (value as { value: T }).value;
  }
}
