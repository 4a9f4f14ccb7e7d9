import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import {
  type Boundary,
  Files,
  type Finding,
  finding,
  openRecord,
  parseBoundary,
  Secrets,
  sha256Hex,
  writeTar,
} from '@sovereign-actions/core';
import { buildStatement, PREDICATE, pemSigner, type Signer, signStatement, type Trust } from '@sovereign-actions/sigstore';
import { buildPackage } from './package/build.ts';
import { collectLedger } from './package/collect.ts';
import type { ControlFile } from './report/control-file.ts';
import { renderReports } from './report/report.ts';

/** What the tests of this folder share: a ledger as six steps leave it, and its package. Not part of the product. */

export const START = Date.UTC(2026, 10, 23, 9, 30);
export const IMAGE = sha256Hex('the image manifest of the sample');

export interface SampleKey {
  signer: Signer;
  trust: Trust;
  /** PKCS#8. */
  pem: string;
  publicPem: string;
}

export function sampleKey(name = 'release'): SampleKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return {
    signer: pemSigner(pem, name),
    trust: { keys: [{ name, publicKey }], logs: [], authorities: [] },
    pem,
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

export const BOUNDARY_TEXT = `version: 1
preset: eusc
accounts:
  evidence: "777788889999"
identity:
  issuers: ["https://token.actions.githubusercontent.com"]
  audience: sts.eusc-de-east-1.amazonaws.eu
signing:
  keys:
    - name: release
      public-key: release.pub.pem
evidence:
  folder: store
exceptions:
  - rule: region-outside
    resource: aws_cloudwatch_log_group.*
    reason: Moves with the next release.
    approver: data-protection@example.eu
    expires: "2027-01-31"
`;

export interface SampleOptions {
  key?: SampleKey;
  /** Default: a new folder. */
  folder?: string;
  findings?: readonly Finding[];
  /** Leaves one step without an end. */
  killed?: boolean;
  boundaryText?: string;
  /** Control maps that go into the package. */
  controls?: readonly ControlFile[];
}

const JOB = {
  product: 'github',
  server: 'https://github.example.eu',
  repository: 'acme/shop',
  ref: 'refs/heads/main',
  commit: 'c0ffee'.padEnd(40, '0'),
  runId: '4711',
  runUrl: 'https://github.example.eu/acme/shop/actions/runs/4711',
  actor: 'm.muster',
  environment: 'production',
  runner: { name: 'eusc-runner-3', environment: 'self-hosted' },
} as const;

/** A ledger with four steps: SBOM, signature with attestations, backend guard, residency check. */
export async function sampleLedger({ key = sampleKey(), folder = newFolder(), ...options }: SampleOptions = {}): Promise<{
  ledger: string;
  boundary: Boundary;
  folder: string;
}> {
  const boundary = await parseBoundary(options.boundaryText ?? BOUNDARY_TEXT, 'sovereign.yaml', folder);
  const ledger = path.join(folder, 'ledger');
  let clock = START;
  const step = (action: string) =>
    openRecord({
      folder: ledger,
      action,
      version: '0.1.0',
      job: JOB,
      boundary,
      inputs: { path: '.' },
      files: new Files(folder),
      secrets: new Secrets(),
      now: () => {
        clock += 1_350;
        return clock;
      },
    });

  const sbom = await step('sbom-generate');
  sbom.took({ name: 'package-lock.json', sha256: sha256Hex('lock'), size: 4 });
  const cycloneDx = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ name: 'left-pad', version: '1.3.0' }] });
  await sbom.keep('shop.cdx.json', Buffer.from(cycloneDx), 'application/vnd.cyclonedx+json');
  await sbom.keep('shop.spdx.json', Buffer.from('{"spdxVersion":"SPDX-2.3"}'), 'application/spdx+json');
  await sbom.finish({ status: 'succeeded', outputs: { components: '1981' } });

  const sign = await step('cosign-sign-verify');
  const image = `123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu/shop@sha256:${IMAGE}`;
  sign.made({ name: image, sha256: IMAGE, size: 1024, mediaType: 'application/vnd.oci.image.manifest.v1+json' });
  const predicates: [string, string, Record<string, unknown>][] = [
    ['image.sigstore.json', PREDICATE.cosignSign, {}],
    ['sbom.sigstore.json', PREDICATE.cycloneDx, JSON.parse(cycloneDx) as Record<string, unknown>],
    ['provenance.sigstore.json', PREDICATE.slsaProvenance, { buildDefinition: {}, runDetails: {} }],
  ];
  for (const [name, type, predicate] of predicates) {
    const statement = buildStatement([{ name: image, digest: { sha256: IMAGE } }], type, predicate);
    const { json } = await signStatement({ statement, signer: key.signer });
    await sign.keep(name, Buffer.from(json), 'application/vnd.dev.sigstore.bundle.v0.3+json');
  }
  sign.check('signature', 'holds', 'The image is signed by release.');
  sign.check('transparency log', 'holds', 'The log proves that it holds the entry.');
  await sign.finish({
    status: 'succeeded',
    connections: [
      {
        host: 'kms.eusc-de-east-1.amazonaws.eu',
        port: 443,
        address: '192.0.2.17',
        purpose: 'AWS kms',
        bytesSent: 2310,
        bytesReceived: 5480,
        tls: { version: 'TLSv1.3', cipher: 'TLS_AES_128_GCM_SHA256', fingerprint256: sha256Hex('certificate') },
        at: START + 5000,
      },
    ],
  });

  const guard = await step('tf-backend-guard');
  guard.check('backend', 'holds', 'State goes to s3://acme-state in eusc-de-east-1, locked and encrypted.');
  await guard.finish({ status: 'succeeded' });

  const residency = await step('residency-assert');
  if (options.killed) return { ledger, boundary, folder };
  const failing = (options.findings ?? []).some(({ severity, exception }) => severity === 'error' && !exception);
  await residency.finish({ status: failing ? 'failed' : 'succeeded', findings: options.findings ?? [] });
  return { ledger, boundary, folder };
}

/** Findings of each kind: one that breaks, one that is excepted, a warning. */
export function sampleFindings(): Finding[] {
  const rule = {
    id: 'region-outside',
    title: 'A resource lies outside the boundary',
    severity: 'error' as const,
    why: 'Data would be kept there.',
    fix: 'Move it to a region of the boundary.',
  };
  return [
    finding(rule, {
      message: 'The bucket replicates to us-east-1.',
      resource: 'aws_s3_bucket.assets',
      place: { file: 'main.tf', line: 42 },
    }),
    {
      ...finding(rule, { message: 'The log group is in eu-west-2.', resource: 'aws_cloudwatch_log_group.old' }),
      exception: { reason: 'Moves with the next release.', approver: 'data-protection@example.eu', expires: '2027-01-31' },
    },
    finding(
      { ...rule, id: 'tag-missing', severity: 'warning' },
      { message: 'The bucket has no owner tag.', resource: 'aws_s3_bucket.assets' },
    ),
  ];
}

export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'sovereign-evidence-'));

export interface Sample {
  key: SampleKey;
  tar: Buffer;
  base: string;
  folder: string;
}

/** The package of a sample ledger, in memory. */
export async function samplePackage(options: SampleOptions = {}): Promise<Sample> {
  const key = options.key ?? sampleKey();
  const { ledger, folder } = await sampleLedger({ ...options, key });
  return { key, folder, ...(await packLedger(ledger, key, options.boundaryText, options.controls)) };
}

export async function packLedger(
  ledger: string,
  key: SampleKey,
  boundaryText = BOUNDARY_TEXT,
  controls: readonly ControlFile[] = [],
): Promise<{ tar: Buffer; base: string }> {
  const collected = await collectLedger(ledger, 'none');
  const { stream, base } = buildPackage({
    collected,
    deployment: 'acme/shop-4711',
    version: '0.1.0',
    organization: 'Acme SE',
    boundary: Buffer.from(boundaryText),
    controls,
    render: renderReports,
    sign: async (statement) => (await signStatement({ statement, signer: key.signer })).json,
  });
  return { tar: await gather(stream), base };
}

export async function gather(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The entries of a tar by name, without looking at anything but the sizes. */
export function entriesOf(tar: Buffer): Map<string, Buffer> {
  const entries = new Map<string, Buffer>();
  for (let at = 0; tar[at] !== 0; ) {
    const name = tar.toString('utf8', at, tar.indexOf(0, at));
    const prefix = tar.toString('utf8', at + 345, tar.indexOf(0, at + 345));
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 135), 8);
    entries.set(prefix === '' ? name.slice(0, 100) : `${prefix}/${name.slice(0, 100)}`, tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return entries;
}

/** A tar of entries, sorted, with the time of the sample. */
export const retar = (entries: ReadonlyMap<string, Uint8Array>, mtime: number): Promise<Buffer> =>
  gather(
    writeTar(
      [...entries]
        .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        .map(([name, body]) => ({ name, size: body.length, body })),
      { mtime },
    ),
  );

export async function* streamOf(bytes: Uint8Array, chunk = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
}

/** Node 24 as the tests pin it, which runs TypeScript as it stands. */
export const NODE_24 = path.resolve(import.meta.dirname, `../../../node_modules/node-linux-${process.arch}/bin/node`);
