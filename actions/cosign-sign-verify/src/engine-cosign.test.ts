import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { type Context, parseBoundary, type ToolResult } from '@sovereign-actions/core';
import {
  buildStatement,
  parseStatement,
  type Signer,
  type Statement,
  signArtifact,
  signStatement,
  witnessesOf,
} from '@sovereign-actions/sigstore';
import { describe, expect, it } from 'vitest';
import { keyForCosign } from './engine-cosign-key.ts';
import { pinnedCosign } from './engine-cosign-program.ts';
import { type Bench, bench, localKey, localSigner, strangeSigner, writes } from './testing-bench.ts';

const SHA = 'a'.repeat(64);
const pinned = (version: string) => (text: string) =>
  `${localKey(text)}tools:\n  - { name: cosign, version: "${version}", url: "http://127.0.0.1:9/cosign", sha256: ${SHA} }\n`;

interface Call {
  args: readonly string[];
  env: Record<string, string>;
}

/** How the stand-in for cosign differs from the real one. */
interface Manners {
  version?: string;
  signer?: Signer;
  witnessed?: boolean;
  statement?: (asked: Statement) => Statement;
  /** What it writes as the bundle. */
  write?: (json: string) => string | undefined;
  result?: ToolResult;
}

const OK: ToolResult = { exitCode: 0, stdout: '', stderr: '' };
const after = (args: readonly string[], flag: string): string => args[args.indexOf(flag) + 1] as string;

/** A context whose cosign is a stand-in that does as the real one does, but for its manners. */
function withCosign(bed: Bench, manners: Manners = {}): { context: Context; calls: Call[] } {
  const { context } = bed.context();
  const calls: Call[] = [];
  const { signer = localSigner(bed), witnessed = true, statement = (asked) => asked, write = (json) => json } = manners;
  const sign = async (args: readonly string[]) => {
    const witnesses = witnessed ? await witnessesOf(context.boundary, context.files, Date.now()) : {};
    const options = { signer, witnesses, fetch: context.fetch };
    if (args[0] === 'sign-blob') return signArtifact({ artifact: readFileSync(args[1] as string), ...options });
    const asked = parseStatement(readFileSync(after(args, '--statement')));
    if (typeof asked === 'string') throw new Error(asked);
    return signStatement({ statement: statement(asked), ...options });
  };
  const run: Context['tools']['run'] = async (_tool, args, { env = {} } = {}) => {
    calls.push({ args, env });
    if (args[0] === 'version') return { ...OK, stdout: JSON.stringify({ gitVersion: manners.version ?? 'v3.1.1' }) };
    if (manners.result) return manners.result;
    if (args[0] === 'import-key-pair') {
      writeFileSync(`${after(args, '--output-key-prefix')}.key`, 'imported');
      return OK;
    }
    const written = write((await sign(args)).json);
    if (written !== undefined) writeFileSync(after(args, '--bundle'), written);
    return OK;
  };
  const find = async () => ({ name: 'cosign', path: '/opt/cosign', sha256: SHA, source: 'path' as const });
  return { context: { ...context, tools: { find, run } }, calls };
}

const inputs = (bed: Bench) => ({
  engine: 'cosign',
  image: bed.image,
  layout: 'image',
  files: 'app.tgz',
  sbom: 'app.cdx.json',
  key: 'local.pem',
});

describe('the engine cosign', () => {
  it('has cosign sign the very statements and files, and publishes what then verifies', async () => {
    const bed = await bench({ boundary: pinned('3.1.1') });
    const { context, calls } = withCosign(bed);
    const { outputs } = await bed.run(inputs(bed), context);
    expect(outputs.verified).toBe(true);
    const commands = calls.map(({ args }) => args[0]).sort();
    expect(commands.filter((command) => command === 'attest-blob').length).toBeGreaterThanOrEqual(3);
    expect(commands.filter((command) => command === 'sign-blob')).toHaveLength(1);
    for (const { args } of calls.filter(({ args: [command] }) => command?.endsWith('-blob'))) {
      expect(args).toContain('--signing-config');
      expect(args).toContain('--trusted-root');
    }
  });

  it('gives cosign neither the password in its arguments nor the environment of the job, and leaves no key behind', async () => {
    const secrets = ['AKIAEXAMPLE', 'a-secret-of-the-job'];
    const bed = await bench({
      boundary: pinned('3.1.1'),
      host: { env: (name) => (name === 'AWS_ACCESS_KEY_ID' ? secrets[0] : name === 'AWS_SECRET_ACCESS_KEY' ? secrets[1] : undefined) },
    });
    const { context, calls } = withCosign(bed);
    await bed.run(inputs(bed), context);
    const password = calls.find(({ env }) => env.COSIGN_PASSWORD)?.env.COSIGN_PASSWORD as string;
    expect(password.length).toBeGreaterThan(20);
    for (const { args, env } of calls) {
      expect(args.join(' ')).not.toContain(password);
      // A key in a file needs nothing of AWS.
      expect(JSON.stringify([args, env])).not.toMatch(new RegExp(secrets.join('|')));
      expect(env).toMatchObject({ HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1' });
      expect(env.HOME).toContain(context.host.privateFolder);
    }
    expect(readdirSync(context.host.privateFolder)).toEqual([]);
    expect(statSync(context.host.privateFolder).mode & 0o077).toBe(0);
  });

  it("has cosign take the boundary's proxy to everywhere, with the certificates that it needs for that", async () => {
    const proxied = (text: string) => `${pinned('3.1.1')(text)}proxy:\n  url: http://127.0.0.1:9\n  ca-file: local.pub\n`;
    const bed = await bench({ boundary: proxied });
    const { context, calls } = withCosign(bed);
    // What the step itself asks for ends at the same proxy.
    await bed
      .run({ engine: 'cosign', mode: 'sign', files: 'app.tgz', key: 'local.pem', provenance: 'false' }, context)
      .catch(() => undefined);
    const ca = path.join(bed.folder, 'local.pub');
    expect(calls[0]?.env).toMatchObject({ HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9', SSL_CERT_FILE: ca });
    expect(calls[0]?.env).not.toHaveProperty('NO_PROXY');
  });

  it.each<[string, Manners, RegExp]>([
    ['is by another key', { signer: strangeSigner() }, /key/],
    ['has no witnesses', { witnessed: false }, /no log entry/],
    [
      'states something else',
      { statement: ({ predicateType }) => buildStatement([{ digest: { sha256: 'b'.repeat(64) } }], predicateType, {}) },
      /another statement/,
    ],
    ['is empty', { write: () => '' }, /wrote no bundle/],
    ['is not JSON', { write: () => '\u0000\u0001' }, /not an acceptable bundle/],
    ['is a list', { write: () => '[]' }, /not an acceptable bundle/],
    ['has a signature that was touched', { write: (json) => json.replace(/"sig":"..../, '"sig":"AAAA') }, /signature/],
  ])('refuses a bundle that %s, and publishes nothing', async (_name, manners, reason) => {
    const bed = await bench({ boundary: pinned('3.1.1') });
    const { context } = withCosign(bed, manners);
    await expect(bed.run(inputs(bed), context)).rejects.toMatchObject({
      code: 'COSIGN_ANSWER_WRONG',
      message: expect.stringMatching(reason),
    });
    expect(writes(bed.sandbox)).toBe(0);
    expect(existsSync(path.join(bed.folder, 'app.tgz.sigstore.json'))).toBe(false);
  });

  it('says that cosign wrote no bundle, or a larger one than is read', async () => {
    const bed = await bench({ boundary: pinned('3.1.1') });
    for (const write of [() => undefined, (json: string) => json + ' '.repeat(49 * 1024 * 1024)]) {
      const { context } = withCosign(bed, { write });
      await expect(bed.run(inputs(bed), context)).rejects.toMatchObject({ code: 'COSIGN_ANSWER_WRONG' });
    }
    expect(writes(bed.sandbox)).toBe(0);
  });

  it('gives what cosign says when it fails, without control characters, and publishes nothing', async () => {
    const bed = await bench({ boundary: pinned('3.1.1') });
    const { context } = withCosign(bed, {
      result: { exitCode: 1, stdout: '', stderr: '\u001b[31merror: no such log\u0007\n\n::add-mask::x\n' },
    });
    await expect(bed.run(inputs(bed), context)).rejects.toMatchObject({
      code: 'COSIGN_FAILED',
      details: ['error: no such log', '::add-mask::x'],
    });
    expect(writes(bed.sandbox)).toBe(0);
  });

  it.each([
    [{ key: 'release' }, 'https to KMS alone'],
    [{ format: 'legacy' }, 'tags of cosign 2'],
    [{ format: 'both' }, 'tags of cosign 2'],
  ])('refuses what cosign cannot be given inside the boundary: %o', async (more, message) => {
    const v1 = (text: string) => pinned('3.1.1')(text).replace('public-key: rekor.pub.pem', 'public-key: rekor-v1.pub.pem\n    version: 1');
    const bed = await bench({ boundary: v1 });
    const { context } = withCosign(bed);
    await expect(bed.run({ ...inputs(bed), ...more }, context)).rejects.toMatchObject({
      code: 'COSIGN_UNFIT',
      message: expect.stringContaining(message),
    });
    expect(writes(bed.sandbox)).toBe(0);
  });
});

describe('the cosign that signs', () => {
  const tool = async (declared: string | undefined, said: string) => {
    const bed = await bench({ boundary: declared === undefined ? localKey : pinned(declared) });
    return pinnedCosign(withCosign(bed, { version: said }).context, {});
  };

  it.each([
    ['3.1.1', 'v3.1.1', '3.1.1'],
    ['v3.0.6', 'v3.0.6', '3.0.6'],
    // Some distributions build it without its version: the boundary says which one has these bytes.
    ['3.1.1', 'devel', '3.1.1'],
    ['build 7', 'v3.2.0', '3.2.0'],
  ])('is taken where the boundary says %s and the program %s', async (declared, said, version) => {
    await expect(tool(declared, said)).resolves.toMatchObject({ version, tool: { sha256: SHA } });
  });

  it.each([
    [undefined, 'v3.1.1', 'COSIGN_UNPINNED'],
    ['3.0.5', 'v3.0.5', 'COSIGN_VERSION'],
    ['2.6.3', 'v2.6.3', 'COSIGN_VERSION'],
    ['4.0.0', 'v4.0.0', 'COSIGN_VERSION'],
    ['3.1.1', 'v3.1.0', 'COSIGN_VERSION'],
    ['newest', 'devel', 'COSIGN_VERSION'],
    ['3.0.5', 'devel', 'COSIGN_VERSION'],
  ])('is refused where the boundary says %s and the program %s', async (declared, said, code) => {
    await expect(tool(declared, said)).rejects.toMatchObject({ code });
  });
});

describe('keys in KMS, as cosign is told', () => {
  const ID = '1234abcd-12ab-34cd-56ef-1234567890ab';
  const reference = async (preset: string, key: string) => {
    const bed = await bench();
    const { context } = bed.context();
    const text = `version: 1\n${preset}\naccounts:\n  build: "111122223333"\nsigning:\n  keys:\n    - { name: release, ${key} }\n`;
    const boundary = await parseBoundary(text, 'sovereign.yaml', bed.folder);
    const env = (name: string) => ({ AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' })[name];
    const made = await keyForCosign({ ...context, boundary, host: { ...context.host, env } }, 'release', bed.folder, async () => undefined);
    return made;
  };
  const EUSC = 'preset: eusc';
  const EU = 'partition: aws\nregions: [eu-central-1]';

  it.each([
    [EUSC, `kms: ${ID}`, `awskms://kms.eusc-de-east-1.amazonaws.eu/${ID}`],
    [EUSC, 'kms: alias/release', 'awskms://kms.eusc-de-east-1.amazonaws.eu/alias/release'],
    // cosign knows no ARN of this partition.
    [EUSC, `kms: "arn:aws-eusc:kms:eusc-de-east-1:111122223333:key/${ID}"`, `awskms://kms.eusc-de-east-1.amazonaws.eu/${ID}`],
    [EU, `kms: ${ID}`, `awskms://kms.eu-central-1.amazonaws.com/${ID}`],
    [EU, `kms: ${ID}, account: build`, `awskms://kms.eu-central-1.amazonaws.com/arn:aws:kms:eu-central-1:111122223333:key/${ID}`],
    [
      EU,
      'kms: alias/release, account: build',
      'awskms://kms.eu-central-1.amazonaws.com/arn:aws:kms:eu-central-1:111122223333:alias/release',
    ],
  ])('%s, %s', async (preset, key, uri) => {
    const made = await reference(preset, key);
    expect(made.reference).toBe(uri);
    expect(made.hosts).toEqual([new URL(uri.replace('awskms', 'https')).hostname]);
    expect(made.env).toMatchObject({ AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret', AWS_EC2_METADATA_DISABLED: 'true' });
  });

  it('names no certificate of the job', async () => {
    const bed = await bench();
    await expect(keyForCosign(bed.context().context, 'keyless', bed.folder, async () => undefined)).rejects.toMatchObject({
      code: 'COSIGN_UNFIT',
    });
  });
});
