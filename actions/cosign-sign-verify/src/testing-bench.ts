import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Context, Files, type HostForAction, hostError, type JobFacts, parseBoundary, parseInputs } from '@sovereign-actions/core';
import { createAwsCalls, createEgress, createRegistryCredentials } from '@sovereign-actions/core/egress';
import { testContext } from '@sovereign-actions/core/testing';
import {
  attachArtifacts,
  buildImage,
  createRegistryClient,
  type Descriptor,
  hexOf,
  parseReference,
  type Repository,
} from '@sovereign-actions/oci';
import { type Sandbox, type SandboxOptions, startSandbox } from '@sovereign-actions/sandbox';
import { BUNDLE_MEDIA_TYPE, pemSigner, type Signer, type Statement, signStatement, witnessesOf } from '@sovereign-actions/sigstore';
import { afterEach } from 'vitest';
import { cosignSignVerify } from './action.ts';

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** A sandbox with a workspace that has keys, an image, SBOMs and an archive. */
export interface Bench {
  sandbox: Sandbox;
  folder: string;
  /** The reference under which tests push. */
  image: string;
  context(): ReturnType<typeof testContext>;
  run(raw: Record<string, string>, using?: Context): ReturnType<typeof cosignSignVerify.run>;
  /** Attaches a statement of one's own making to the pushed image. */
  attach(statement: Statement, signer: Signer): Promise<void>;
  attachBytes(bytes: Buffer): Promise<void>;
  subject(): Promise<Descriptor>;
  repository(): Repository;
}

export interface BenchOptions extends SandboxOptions {
  boundary?: (text: string) => string;
  facts?: JobFacts;
  host?: Partial<HostForAction>;
}

export async function bench({ boundary: change = (text) => text, facts, host, ...options }: BenchOptions = {}): Promise<Bench> {
  const sandbox = await startSandbox(options);
  const folder = mkdtempSync(path.join(tmpdir(), 'sovereign-sign-'));
  const file = await sandbox.writeBoundary(folder);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(path.join(folder, 'local.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  writeFileSync(path.join(folder, 'local.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
  const boundary = await parseBoundary(change(readFileSync(file, 'utf8')), file, folder);
  const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials('build');
  const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
  const egress = createEgress({ boundary, env, now: Date.now });
  opened.push(
    () => egress.close(),
    () => sandbox.close(),
  );
  const aws = createAwsCalls({ boundary, egress, env, now: Date.now });
  const registryCredentials = createRegistryCredentials({ boundary, aws, env, mask: () => undefined, now: Date.now });
  const image = `${sandbox.registry}/team/app:v1`;
  await buildImage({ folder: path.join(folder, 'image'), created: 0, files: [{ path: 'a', content: Buffer.from('a') }], config: {} });
  writeFileSync(path.join(folder, 'app.cdx.json'), JSON.stringify(CYCLONEDX));
  writeFileSync(path.join(folder, 'app.spdx.json'), JSON.stringify(SPDX));
  writeFileSync(path.join(folder, 'app.tgz'), 'an archive');

  const fresh = () => {
    const made = testContext({ folder, boundary, files: new Files(folder), fetch: egress.fetch, aws, registryCredentials, now: Date.now });
    const oidcToken = () => Promise.reject(hostError('OIDC_UNAVAILABLE', 'This job may not ask for an OIDC token.', ''));
    made.context = { ...made.context, host: { ...made.context.host, oidcToken, ...(facts && { facts }), ...host } };
    return made;
  };
  const repository = () =>
    createRegistryClient({ boundary, fetch: egress.fetch, credentials: registryCredentials }).repository(parseReference(image));
  const subject = async () => (await repository().manifest('v1'))?.descriptor as Descriptor;
  const attachBytes = async (bytes: Buffer) =>
    void (await attachArtifacts(repository(), await subject(), [{ bytes, artifactType: BUNDLE_MEDIA_TYPE, annotations: {} }]));
  return {
    sandbox,
    folder,
    image,
    context: fresh,
    run: (raw, using = fresh().context) =>
      cosignSignVerify.run(
        using,
        parseInputs(cosignSignVerify.inputs, (name) => raw[name]),
      ),
    attachBytes,
    subject,
    repository,
    attach: async (statement, signer) => {
      const witnesses = await witnessesOf(boundary, fresh().context.files, Date.now());
      await attachBytes(Buffer.from((await signStatement({ statement, signer, witnesses, fetch: egress.fetch })).json));
    },
  };
}

export const CYCLONEDX = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] };
export const SPDX = { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', name: 'app', packages: [] };
export const localKey = (text: string) => text.replace('  keys:\n', '  keys:\n    - { name: local, public-key: local.pub }\n');
export const localSigner = ({ folder }: Bench) => pemSigner(readFileSync(path.join(folder, 'local.pem'), 'utf8'), 'local');
export const strangeSigner = () =>
  pemSigner(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 'strange');
export const about = ({ digest }: Descriptor) => [{ digest: { sha256: hexOf(digest) } }];
export const writes = (sandbox: Sandbox) => sandbox.requests('registry').filter(({ method }) => !['GET', 'HEAD'].includes(method)).length;
export const signed = (sandbox: Sandbox) => sandbox.requests('kms').filter(({ target }) => JSON.stringify(target).includes('Sign')).length;
export const rulesOf = ({ findings = [] }: Awaited<ReturnType<Bench['run']>>) =>
  findings.map(({ rule, severity }) => `${severity} ${rule}`).sort();
