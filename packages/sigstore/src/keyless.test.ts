import { createPublicKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Boundary, type Context, type GuardedFetch, parseBoundary, readBoundary } from '@sovereign-actions/core';
import { childrenOf, contextTag, der, readDer, TAG } from '@sovereign-actions/core/asn1';
import { testContext } from '@sovereign-actions/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signerExtensions } from '../../sandbox/src/fulcio.ts';
import { type Claims, type Sandbox, startSandbox } from '../../sandbox/src/index.ts';
import { Authority, alternativeName, CLAIMS, extension, pemOf, replaced } from '../test/certified.ts';
import {
  buildStatement,
  PREDICATE,
  signArtifact,
  signerFor,
  signStatement,
  trustedRootJson,
  trustFromBoundary,
  verifyBundle,
  witnessesOf,
} from './index.ts';

let sandbox: Sandbox;
let boundary: Boundary;
let folder: string;
const folders: string[] = [];
const newFolder = () => folders[folders.push(mkdtempSync(path.join(tmpdir(), 'sovereign-test-'))) - 1] as string;
beforeAll(async () => {
  sandbox = await startSandbox();
  folder = newFolder();
  boundary = await readBoundary(await sandbox.writeBoundary(folder));
});
afterAll(async () => {
  await sandbox.close();
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

const send: GuardedFetch = (url, { purpose: _, timeout: __, ...init } = { purpose: 'test' }) => fetch(url, init as RequestInit);

/** A job with a token; `asked` is filled with the audiences that it was asked for. */
function job(options: { claims?: Claims; token?: string; fetch?: GuardedFetch; boundary?: Boundary } = {}) {
  const asked: string[] = [];
  const { context } = testContext({ folder, boundary: options.boundary ?? boundary, now: Date.now, fetch: options.fetch ?? send });
  const host: Context['host'] = {
    ...context.host,
    oidcToken: async (audience) => {
      asked.push(audience);
      return options.token ?? sandbox.mintToken({ aud: audience, ...options.claims });
    },
  };
  return { context: { ...context, host }, asked };
}

const keyless = (options: Parameters<typeof job>[0] = {}) => signerFor(job(options).context, 'keyless');
const signing = (change: object): Boundary => ({ ...boundary, signing: { ...boundary.signing, ...change } }) as Boundary;
const shown = () => sandbox.requests('fulcio').length;

/** A fetch that changes what Fulcio answers. */
const lying =
  (change: (answer: { signedCertificateEmbeddedSct: { chain: { certificates: string[] } } }) => unknown): GuardedFetch =>
  async (url, init) => {
    const answer = await send(url, init);
    if (!String(url).endsWith('/signingCert')) return answer;
    const changed = change((await answer.json()) as never);
    return new Response(typeof changed === 'string' ? changed : JSON.stringify(changed), { status: 200 });
  };

describe('signing without a key', () => {
  it('signs as the job, once certified for any number of signatures, and verification says who it was', async () => {
    const { context, asked } = job();
    const before = shown();
    const signer = await signerFor(context, 'keyless');
    const witnesses = await witnessesOf(boundary, context.files, Date.now());
    const options = { signer, witnesses, fetch: send };
    const statement = buildStatement([{ digest: { sha256: 'a'.repeat(64) } }], PREDICATE.cosignSign, {});
    const artifact = Buffer.from('a file');
    const trust = await trustFromBoundary(signing({ keys: [] }), context.files);
    const subject = `${new URL(sandbox.issuer).origin}/example-org/example-app/.github/workflows/release.yml@refs/heads/main`;
    for (const { json } of [await signStatement({ statement, ...options }), await signArtifact({ artifact, ...options })]) {
      const result = await verifyBundle(json, { trust, artifact });
      expect(result).toMatchObject({ verdict: 'holds', identity: { name: 'workflow', issuer: sandbox.issuer, subject } });
      expect(JSON.parse(json).verificationMaterial.publicKey).toBeUndefined();
    }
    expect(signer.name).toBe(subject);
    expect([asked, shown() - before]).toEqual([['sigstore'], 1]);
    expect(JSON.stringify(signer, (_key, value) => (typeof value === 'function' ? undefined : value))).not.toContain('PRIVATE');
  });

  it.each<[string, { claims?: Claims; token?: string }, string]>([
    ['of another issuer', { claims: { iss: 'https://evil.example' } }, 'the boundary names'],
    ['of an issuer with a slash', { claims: { iss: 'will be replaced' } }, 'the boundary names'],
    ['without issuer', { claims: { iss: undefined } }, 'the boundary names'],
    ['for STS', { claims: { aud: 'sts.sandbox-local-1' } }, 'the boundary names sigstore'],
    ['for two', { claims: { aud: ['sigstore', 'sts.sandbox-local-1'] } }, 'the boundary names sigstore'],
    ['that has expired', { claims: { exp: Math.floor(Date.now() / 1000) - 5 } }, 'expired '],
    ['without end', { claims: { exp: undefined } }, 'no usable times'],
    ['with an end in text', { claims: { exp: '9999999999' } }, 'no usable times'],
    ['of a hosted runner', { claims: { runner_environment: 'github-hosted' } }, 'the runner is "github-hosted"'],
    ['of no kind of runner', { claims: { runner_environment: undefined } }, 'does not say which kind'],
    ['that is none', { token: 'secret' }, 'not a signed JWT'],
    ['of an array', { token: `a.${Buffer.from('[]').toString('base64url')}.c` }, 'not a signed JWT'],
  ])('shows no token %s to Fulcio', async (name, options, says) => {
    if (name.includes('slash')) options.claims = { iss: `${sandbox.issuer}/` };
    const before = shown();
    const error = await keyless(options).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: expect.stringMatching(/^TOKEN_/), message: expect.stringContaining(says) });
    expect(String(error)).not.toContain('secret');
    expect(shown()).toBe(before);
  });

  it('takes any runner where the boundary does', async () => {
    const anywhere = { ...boundary, identity: { ...boundary.identity, runner: 'any' } } as Boundary;
    expect((await keyless({ boundary: anywhere, claims: { runner_environment: 'github-hosted' } })).certificate).toBeDefined();
  });

  it('asks for no token where no witness could say when, or no Fulcio is declared', async () => {
    for (const [change, code] of [
      [{ timestamp: undefined }, 'WITNESS_NEEDED'],
      [{ fulcio: undefined, identities: undefined }, 'KEYLESS_UNDECLARED'],
    ] as const) {
      const { context, asked } = job({ boundary: signing(change) });
      await expect(signerFor(context, 'keyless')).rejects.toMatchObject({ code });
      expect(asked).toEqual([]);
    }
  });

  it('is certified by the Fulcio of a signing config, by the chain that the trusted root holds for it', async () => {
    const { context } = job();
    const trust = await trustFromBoundary(signing({ keys: [] }), context.files);
    const { fulcio, tsa } = sandbox.ports;
    const service = (url: string) => ({ url, majorApiVersion: 1, operator: 'example', validFor: { start: '2020-01-01T00:00:00Z' } });
    const config = {
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      caUrls: [service(`http://127.0.0.1:${fulcio}/`)],
      tsaUrls: [service(`http://127.0.0.1:${tsa}/api/v1/timestamp`)],
      tsaConfig: { selector: 'ANY' },
    };
    const root = { ...trustedRootJson(trust), tlogs: [] };
    const declare = (configured: object, trusted: object, more: object = {}) => {
      writeFileSync(path.join(folder, 'signing_config.json'), JSON.stringify(configured));
      writeFileSync(path.join(folder, 'trusted_root.json'), JSON.stringify(trusted));
      const none = { keys: undefined, rekor: undefined, timestamp: undefined, fulcio: undefined };
      return signing({ ...none, 'signing-config': 'signing_config.json', 'trusted-root': 'trusted_root.json', ...more });
    };
    const there = declare(config, root);
    const signer = await keyless({ boundary: there });
    const artifact = Buffer.from('x');
    const signed = await signArtifact({ artifact, signer, witnesses: await witnessesOf(there, context.files, Date.now()), fetch: send });
    expect((await verifyBundle(signed.json, { trust: await trustFromBoundary(there, context.files), artifact })).verdict).toBe('holds');

    const other = new Authority().trust(trust);
    const foreign = trustedRootJson({
      ...trust,
      certificateAuthorities: other.certificateAuthorities.map((ca) => ({ ...ca, url: `http://127.0.0.1:${fulcio}` })),
    });
    for (const [wrong, code] of [
      [() => declare(config, { ...root, certificateAuthorities: [] }), 'SIGNING_CONFIG_INVALID'],
      [() => declare({ ...config, caUrls: [service('http://127.0.0.1:1')] }, root), 'SERVICE_OUTSIDE'],
      [() => declare({ ...config, caUrls: [] }, root), 'KEYLESS_UNDECLARED'],
      [() => declare(config, foreign), 'CERTIFICATE_WRONG'],
      [() => ({ ...declare(config, root), identity: { ...boundary.identity, audience: 'sigstore' } }) as Boundary, 'BOUNDARY_INVALID'],
    ] as const)
      await expect(keyless({ boundary: wrong() }), code).rejects.toMatchObject({ code });
    // Both know the authority, and not by the same certificate.
    const both = declare(config, foreign, { fulcio: boundary.signing?.fulcio });
    await expect(trustFromBoundary(both, context.files)).rejects.toMatchObject({ code: 'TRUST_INVALID' });
  });

  it('leaves no signature whose time nobody saw, or saw outside of the certificate', async () => {
    const signer = await keyless();
    const { context } = job();
    const { timestamps, logs } = await witnessesOf(boundary, context.files, Date.now());
    const sign = (witnesses: object) => signArtifact({ artifact: Buffer.from('x'), signer, witnesses, fetch: send });
    await expect(sign({ logs })).rejects.toMatchObject({ code: 'WITNESS_NEEDED' });
    sandbox.fail('tsa', { status: 500 });
    await expect(sign({ timestamps: { ...timestamps, required: false } })).rejects.toMatchObject({ code: 'WITNESS_NEEDED' });
    const late = await startSandbox({ now: () => Date.now() + 11 * 60_000 });
    try {
      const there = await readBoundary(await late.writeBoundary(newFolder()));
      await expect(sign(await witnessesOf(there, context.files, Date.now()))).rejects.toMatchObject({ code: 'CERTIFICATE_EXPIRED' });
    } finally {
      await late.close();
    }
  });

  it('refuses to be somebody whose signatures do not count', async () => {
    await expect(
      keyless({ claims: { job_workflow_ref: 'example-org/example-app/.github/workflows/x.yml@refs/pull/1/merge' } }),
    ).rejects.toMatchObject({
      code: 'IDENTITY_OUTSIDE',
      message: expect.stringContaining('x.yml@refs/pull/1/merge'),
    });
    expect(
      await keyless({ boundary: signing({ identities: undefined }), claims: { job_workflow_ref: 'a/b/c.yml@refs/heads/d' } }),
    ).toBeDefined();
  });

  const other = new Authority();
  const pem = (der: Buffer) => `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
  it.each<[string, string, Parameters<typeof lying>[0]]>([
    ['nothing', 'not in the answer', () => ({})],
    ['no JSON', 'is not JSON', () => '<html>'],
    ['a list', 'not in the answer', () => []],
    ['a certificate that is none', 'damaged', () => ({ signedCertificateEmbeddedSct: { chain: { certificates: ['x'] } } })],
    ['a number', 'not in the answer', () => ({ signedCertificateEmbeddedSct: { chain: { certificates: [1] } } })],
    [
      'the certificate of the authority',
      'another key',
      ({ signedCertificateEmbeddedSct: { chain } }) => ({
        signedCertificateEmbeddedSct: { chain: { certificates: chain.certificates.slice(1) } },
      }),
    ],
    [
      'the certificate of somebody else',
      'another key',
      () => ({ signedCertificateEmbeddedSct: { chain: { certificates: [pem(other.certificate())] } } }),
    ],
  ])('refuses a Fulcio that answers with %s', async (_name, says, change) => {
    await expect(keyless({ fetch: lying(change) })).rejects.toMatchObject({
      code: 'CERTIFICATE_WRONG',
      message: expect.stringContaining(says),
    });
  });

  it('refuses a certificate of another authority, of another log, or for another job', async () => {
    const another = await startSandbox();
    try {
      const file = await another.writeBoundary(newFolder());
      const there = path.dirname(file);
      const fulcio = boundary.signing?.fulcio;
      for (const [change, says] of [
        [{ chain: path.join(there, 'fulcio.chain.pem') }, 'declared certificate authority'],
        [{ 'ct-log': path.join(there, 'ct.pub.pem') }, 'log that is trusted'],
      ] as const) {
        await expect(keyless({ boundary: signing({ fulcio: { ...fulcio, ...change } }) })).rejects.toMatchObject({
          code: 'CERTIFICATE_WRONG',
          message: expect.stringContaining(says),
        });
      }
    } finally {
      await another.close();
    }
    // The token that Fulcio is shown is not the one that the job checked.
    for (const claims of [
      { sha: '0'.repeat(40) },
      { job_workflow_ref: 'example-org/example-app/.github/workflows/other.yml@refs/heads/main' },
      { sub: 'repo:x' },
    ]) {
      const swapped: GuardedFetch = (url, init) => {
        if (!String(url).endsWith('/signingCert')) return send(url, init);
        const body = JSON.parse(String(init?.body)) as { credentials: object };
        body.credentials = { oidcIdentityToken: sandbox.mintToken({ aud: 'sigstore', ...claims }) };
        return send(url, { ...init, body: JSON.stringify(body) } as typeof init & object);
      };
      await expect(keyless({ fetch: swapped })).rejects.toMatchObject({ code: 'CERTIFICATE_WRONG' });
    }
  });

  describe('with the token of another server than GitHub', () => {
    const authority = new Authority();
    const SAN = '2.5.29.17';
    const uri = (text: string) => alternativeName(text);
    const email = (text: string) => extension(SAN, der(TAG.sequence, der(contextTag(1, false), Buffer.from(text))));
    /** A Fulcio that certifies whatever key it is shown, under a name of its own choice. */
    const naming =
      (name: Buffer, claims: Claims): GuardedFetch =>
      async (url, init) => {
        if (!String(url).endsWith('/signingCert')) return send(url, init);
        const { certificateSigningRequest } = JSON.parse(String(init?.body)) as { certificateSigningRequest: string };
        const request = Buffer.from(certificateSigningRequest, 'base64')
          .toString()
          .replaceAll(/-----[^-]+-----|\n/g, '');
        const [info] = childrenOf(readDer(Buffer.from(request, 'base64')), TAG.sequence);
        const key = childrenOf(info, TAG.sequence)[2]?.raw as Buffer;
        const certificate = authority.certificate({
          publicKey: createPublicKey({ key, format: 'der', type: 'spki' }),
          from: Date.now() - 1000,
          to: Date.now() + 600_000,
          extensions: replaced(
            signerExtensions(sandbox.issuer, { ...CLAIMS, ...claims, job_workflow_ref: CLAIMS.job_workflow_ref }),
            SAN,
            name,
          ),
        });
        return Response.json({ signedCertificateEmbeddedSct: { chain: { certificates: [pem(certificate)] } } });
      };
    const GITLAB = {
      job_workflow_ref: undefined,
      repository_id: undefined,
      sub: 'project_path:team/app:ref_type:branch:ref:main',
      sha: CLAIMS.sha,
      project_id: CLAIMS.repository_id,
      ci_config_ref_uri: 'git.example.eu/team/app//.gitlab-ci.yml@refs/heads/feat#1',
    };
    const EMAIL = { job_workflow_ref: undefined, repository_id: undefined, sub: 'u-1', sha: undefined, email: 'bot@example.eu' };
    const certified = (name: Buffer, claims: Claims, said: Claims = claims) => {
      writeFileSync(path.join(folder, 'own.chain.pem'), pemOf(authority.chain));
      const fulcio = { ...boundary.signing?.fulcio, chain: 'own.chain.pem', 'ct-log': undefined };
      return keyless({ boundary: signing({ fulcio, identities: undefined }), claims, fetch: naming(name, said) });
    };

    it('is certified as the pipeline or the address that the token names', async () => {
      const pipeline = 'https://git.example.eu/team/app//.gitlab-ci.yml@refs/heads/feat%231';
      expect((await certified(uri(pipeline), GITLAB)).name).toBe(pipeline);
      expect((await certified(email('bot@example.eu'), EMAIL)).name).toBe('bot@example.eu');
    });

    it.each<[string, Buffer, Claims, Claims?]>([
      ['another pipeline', uri('https://git.example.eu/team/other//.gitlab-ci.yml@refs/heads/feat%231'), GITLAB],
      ['another branch', uri('https://git.example.eu/team/app//.gitlab-ci.yml@refs/heads/main'), GITLAB],
      ['another project', uri(`https://${GITLAB.ci_config_ref_uri}`), GITLAB, { ...GITLAB, repository_id: '1' }],
      ['another commit', uri(`https://${GITLAB.ci_config_ref_uri}`), GITLAB, { ...GITLAB, sha: '0'.repeat(40) }],
      ['another address', email('boss@example.eu'), EMAIL],
      ['an address where the token has none', email('bot@example.eu'), GITLAB],
    ])('is not certified as %s', async (_name, name, claims, said) => {
      await expect(certified(name, claims, { ...CLAIMS, ...(said ?? claims) })).rejects.toMatchObject({ code: 'CERTIFICATE_WRONG' });
    });
  });

  it('says why Fulcio gave nothing, and never with the token', async () => {
    const token = sandbox.mintToken({ aud: 'sigstore', iss: sandbox.issuer, exp: Math.floor(Date.now() / 1000) + 60 });
    const forged = `${token.slice(0, token.lastIndexOf('.'))}.AAAA`;
    const error = (await keyless({ token: forged }).catch((thrown: Error) => thrown)) as Error;
    expect(error).toMatchObject({ code: 'CERTIFICATE_UNAVAILABLE', message: expect.stringContaining('invalid signature') });
    expect(error.message).not.toContain(forged.slice(0, 40));
    const echo: GuardedFetch = async (_url, init) => new Response(`x${String(init?.body)}`.repeat(9), { status: 400 });
    const echoed = (await keyless({ token, fetch: echo }).catch((thrown: Error) => thrown)) as Error;
    for (const part of token.split('.')) expect(echoed.message).not.toContain(part.slice(0, 12));
    sandbox.fail('fulcio', { status: 500 });
    await expect(keyless()).rejects.toMatchObject({ code: 'CERTIFICATE_UNAVAILABLE' });
    const silent: GuardedFetch = () => Promise.reject(new TypeError('no route'));
    await expect(keyless({ fetch: silent })).rejects.toMatchObject({
      code: 'CERTIFICATE_UNAVAILABLE',
      message: expect.stringContaining('no route'),
    });
  });
});

describe('the boundary of keyless signing', () => {
  it.each([
    ['the public Fulcio', 'url: "http://127.0.0.1:FULCIO"', 'url: "https://fulcio.sigstore.dev"', 'public Sigstore'],
    ["the audience of the job's token", 'ct-log: ct.pub.pem', 'audience: sts.sandbox-local-1', 'take a role'],
    ['a pattern for the host', '  subject: "http://127.0.0.1', '  subject: "http://*', 'host in full'],
    ['two signers of one name', '- name: workflow', '- name: release', 'two signers "release"'],
    ['a key called keyless', '- name: release', '- name: keyless', 'take another'],
    ['a field that nobody knows', 'ct-log: ct.pub.pem', 'ctlog: ct.pub.pem', 'unknown key; did you mean "ct-log"?'],
  ])('is not %s', async (_name, from, to, says) => {
    const text = sandbox.boundaryYaml();
    const changed = text.replace(from.replace('FULCIO', String(sandbox.ports.fulcio)), to);
    expect(changed).not.toBe(text);
    await expect(parseBoundary(changed, 'sovereign.yaml', folder)).rejects.toMatchObject({
      code: 'BOUNDARY_INVALID',
      details: expect.arrayContaining([expect.stringContaining(says)]),
    });
  });

  it('names no identities without a Fulcio', async () => {
    const text = sandbox.boundaryYaml().replace(/ {2}fulcio:\n(?: {4}.*\n)+/, '');
    await expect(parseBoundary(text, 'sovereign.yaml', folder)).rejects.toMatchObject({
      details: [expect.stringContaining('needs "fulcio"')],
    });
  });
});
