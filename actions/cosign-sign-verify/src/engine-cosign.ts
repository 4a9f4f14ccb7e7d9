import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { boundaryPath, type Context, inParallel, sha256Hex } from '@sovereign-actions/core';
import {
  type Bundle,
  encodeStatement,
  type SignedBundle,
  type Signer,
  type Trust,
  trustedRootJson,
  verifyBundle,
  type Witnesses,
} from '@sovereign-actions/sigstore';
import { keyForCosign } from './engine-cosign-key.ts';
import { type Program, pinnedCosign } from './engine-cosign-program.ts';
import { signVerifyError } from './errors.ts';
import { type ReadyBundle, type Signing, unchanged } from './sign.ts';

export interface CosignOptions {
  /** The public half of what cosign is to sign with: nothing else that it makes counts. */
  signer: Signer;
  /** As the input says it. */
  key: string;
  witnesses: Witnesses;
}

/** Runs of cosign at a time: each is a process of about 80 MB. */
const RUNS = 4;
const TIMEOUT_MS = 3 * 60_000;
const MAX_BUNDLE_BYTES = 48 * 1024 * 1024;
/** A port on loopback that nobody serves: what cosign would ask of a host that it was not given ends there. */
const NOWHERE = 'http://127.0.0.1:9';

/**
 * Has a pinned cosign make every signature, and publishes none. cosign gets the statement or the file, the key, and the services of
 * the boundary in files; neither a registry nor the registry's credentials. What it made counts only once the verification of this
 * product has found in it the very content, the key, and every declared witness.
 * @throws COSIGN_UNPINNED, COSIGN_VERSION, COSIGN_UNFIT, COSIGN_FAILED, COSIGN_ANSWER_WRONG, SIGN_FILE_CHANGED, and those of tools
 */
export async function signWithCosign(
  context: Context,
  signings: readonly Signing[],
  { signer, key, witnesses }: CosignOptions,
): Promise<ReadyBundle[]> {
  const { host, record, tools } = context;
  if (signings.length === 0) return [];
  const contents = signings.map(contentOf);
  await mkdir(host.privateFolder, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(path.join(host.privateFolder, 'cosign-'));
  try {
    const base = { HOME: folder, TMPDIR: folder, ...confinement(context, witnesses, []) };
    const program = await pinnedCosign(context, base);
    const cosign = async (args: readonly string[], env: Record<string, string>): Promise<void> => {
      const { exitCode, stderr } = await tools.run(program.tool, args, { env: { ...base, ...env }, cwd: folder, timeout: TIMEOUT_MS });
      if (exitCode !== 0) throw failed(program, exitCode, stderr);
    };
    const { reference, env, hosts } = await keyForCosign(context, key, folder, cosign);
    record.fact('engine', `cosign ${program.version}, SHA-256 ${program.tool.sha256}`);
    const trust = trustOf(signer, witnesses);
    const [config, root] = [path.join(folder, 'signing_config.json'), path.join(folder, 'trusted_root.json')];
    await writeFile(config, JSON.stringify(signingConfigJson(witnesses)));
    await writeFile(root, JSON.stringify(trustedRootJson(trust)));
    // Both files always: without one of them cosign fetches the public ones.
    const common = ['--key', reference, '--signing-config', config, '--trusted-root', root, '--yes'];
    return await inParallel(signings, RUNS, async (signing, index): Promise<ReadyBundle> => {
      const bundle = path.join(folder, `${index}.sigstore.json`);
      const given = await inputOf(context, contents[index] as Content, path.join(folder, `${index}.statement.json`));
      await cosign([...given, ...common, '--bundle', bundle], { ...env, ...confinement(context, witnesses, hosts) });
      return { ...signing, signed: await accepted(context, signing, bundle, trust, witnesses, program) };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Content = Exclude<Signing['content'], { claim: unknown }>;

/** @throws COSIGN_UNFIT */
function contentOf({ content, attachTo }: Signing): Content {
  if (!('claim' in content) && !attachTo?.legacy) return content;
  throw signVerifyError(
    'COSIGN_UNFIT',
    'The engine "cosign" makes Sigstore bundles, and "format" asks for the tags of cosign 2.',
    'Use the engine "embedded" for them.',
  );
}

async function inputOf({ files }: Context, content: Content, statementFile: string): Promise<string[]> {
  if ('file' in content) return ['sign-blob', files.resolve(content.file.path)];
  await writeFile(statementFile, encodeStatement(content.statement));
  return ['attest-blob', '--statement', statementFile];
}

/** The bundle that cosign wrote, if it is what it was asked for. @throws COSIGN_ANSWER_WRONG, SIGN_FILE_CHANGED */
async function accepted(
  { files }: Context,
  { name, content }: Signing,
  file: string,
  trust: Trust,
  { logs, timestamps }: Witnesses,
  { version }: Program,
): Promise<SignedBundle> {
  const wrong = (what: string) =>
    signVerifyError(
      'COSIGN_ANSWER_WRONG',
      `What cosign ${version} made as ${name} does not hold: ${what.replace(/\.$/, '')}.`,
      'Nothing was published. See that "key" is the key that the boundary means, or use the engine "embedded".',
    );
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size === 0 || size > MAX_BUNDLE_BYTES) throw wrong(size === 0 ? 'cosign wrote no bundle' : `it has ${size} bytes`);
  const bytes = await readFile(file);
  const expect = { log: logs?.count ?? 0, timestamp: timestamps?.count ?? 0 };
  const artifact = 'file' in content ? unchanged(files.resolve(content.file.path), content.file) : undefined;
  const about = artifact && 'file' in content ? { artifact, artifactSha256: content.file.sha256 } : {};
  const verification = await verifyBundle(bytes, { trust, expect, ...about });
  const { verdict, checks, key, signedAt } = verification;
  if (verdict !== 'holds' || !key)
    throw wrong(
      checks
        .filter((check) => check.verdict !== 'holds')
        .map(({ detail }) => detail)
        .join(' '),
    );
  const json = bytes.toString('utf8').trim();
  const bundle = JSON.parse(json) as Bundle;
  if ('statement' in content && !encodeStatement(content.statement).equals(Buffer.from(bundle.dsseEnvelope?.payload ?? '', 'base64')))
    throw wrong('it is a signature of another statement');
  if ('file' in content && !bundle.messageSignature) throw wrong('it is not a signature over the file');
  return {
    bundle,
    json,
    sha256: sha256Hex(json),
    checks: checks.filter((check) => check.verdict === 'holds' && (check.name === 'transparency log' || check.name === 'timestamp')),
    ...(signedAt !== undefined && { signedAt }),
  };
}

const trustOf = ({ name, publicKey }: Signer, { logs, timestamps }: Witnesses): Trust => ({
  keys: [{ name, publicKey }],
  logs: logs?.services ?? [],
  authorities: timestamps?.services ?? [],
});

/** `signing_config.json` v0.2 of the witnesses. cosign has no optional ones: each kind that is declared is asked, and must answer. */
function signingConfigJson({ logs, timestamps }: Witnesses): Record<string, unknown> {
  const service = (url: string, majorApiVersion: number) => ({
    url,
    majorApiVersion,
    validFor: { start: '1970-01-01T00:00:00Z' },
    operator: new URL(url).host,
  });
  const select = (count: number) => (count > 1 ? { selector: 'EXACT', count } : { selector: 'ANY' });
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    ...(logs && {
      rekorTlogUrls: logs.services.map(({ url, version = 2 }) => service(url, version)),
      rekorTlogConfig: select(logs.count),
    }),
    ...(timestamps && { tsaUrls: timestamps.services.map(({ url }) => service(url, 1)), tsaConfig: select(timestamps.count) }),
  };
}

/** Variables that leave cosign the declared hosts alone. Behind the boundary's proxy it is the proxy that decides. */
function confinement({ boundary }: Context, { logs, timestamps }: Witnesses, others: readonly string[]): Record<string, string> {
  const { proxy } = boundary;
  if (proxy) {
    const { url, 'ca-file': roots } = proxy;
    return { HTTP_PROXY: url, HTTPS_PROXY: url, ...(roots !== undefined && { SSL_CERT_FILE: boundaryPath(boundary, roots) }) };
  }
  const hosts = [...(logs?.services ?? []), ...(timestamps?.services ?? [])].map(({ url }) => new URL(url).hostname);
  return { HTTP_PROXY: NOWHERE, HTTPS_PROXY: NOWHERE, NO_PROXY: [...new Set([...hosts, ...others])].join(',') };
}

function failed({ version }: Program, exitCode: number, stderr: string): Error {
  const details = stderr
    .split('\n')
    .map((line) =>
      line
        .replace(/\x1b\[[0-9;]*[A-Za-z]/g, '')
        .replace(/[\0-\x1f\x7f]/g, ' ')
        .trim()
        .slice(0, 500),
    )
    .filter((line) => line !== '')
    .slice(-20);
  return signVerifyError(
    'COSIGN_FAILED',
    `cosign ${version} ended with exit code ${exitCode}.`,
    'See what it says. It asks every declared log and timestamp authority, also those that are not required; nothing was published.',
    { details },
  );
}
