import * as path from 'node:path';
import {
  type Boundary,
  boundaryPath,
  type Context,
  defineAction,
  finding,
  type JobFacts,
  need,
  sha256Hex,
  VERSION,
} from '@sovereign-actions/core';
import { evidenceError } from './errors.ts';
import type { Package } from './package/build.ts';
import type { Collected } from './package/collect.ts';
import { RULES } from './rules.ts';
import type { PackageFile, Store, Stored } from './store/receipt.ts';
import type { PackageVerification } from './verify/verify.ts';

export const evidenceUpload = defineAction({
  name: 'evidence-upload',
  title: 'Evidence package',
  description:
    'Packs what the steps of a deployment left in the ledger into one signed package, stores it where nobody can change it, fetches it back and verifies it.',
  needs: 'boundary',
  inputs: {
    key: {
      type: 'text',
      required: true,
      description: 'Key that signs the package: the name of a KMS key of the boundary, or the path of a private key in PEM.',
    },
    deployment: {
      type: 'text',
      description: 'Name of the deployment, such as `shop-4711`. Default: repository and run id.',
    },
    'output-dir': {
      type: 'text',
      default: 'evidence',
      description: 'Folder that gets the package, its receipt and its report.',
    },
  },
  outputs: {
    package: { description: 'Path of the package on the runner.' },
    'package-sha256': { description: 'SHA-256 of the package, which is its identity.' },
    report: { description: 'Path of the report, an HTML file that is also in the package.' },
    receipt: { description: 'Path of the receipt: what the store said when it held the package.' },
    location: { description: 'Where the package is kept: a path, or `s3://bucket/key`.' },
    'version-id': { description: 'Version of the object in S3.' },
    'retain-until': { description: 'Until when S3 keeps the object locked, ISO 8601 UTC.' },
  },
  rules: Object.values(RULES),
  examples: ['evidence-upload --key release', 'evidence-upload --key release --deployment shop-4711 --output-dir out'],

  async run(context, { key, deployment = deploymentOf(context.host.facts), 'output-dir': outputDir }) {
    const { boundary, files, log, record } = context;
    const evidence = need(boundary, 'evidence');
    need(boundary, 'signing');
    const { baseOf } = await import('./package/build.ts');
    const base = baseOf(deployment);

    const collected = await collect(context);
    const signing = await prepareSigning(context, key);
    const store = await openStore(context, evidence);

    const { pack, index, report } = await packTo(
      context,
      files.resolve(path.join(outputDir, `${base}.tar`)),
      deployment,
      collected,
      signing.sign,
    );
    record.made({ name: `${base}.tar`, sha256: pack.sha256, size: pack.size, mediaType: 'application/x-tar' });
    const reportFile = path.join(outputDir, `${base}.html`);
    await files.write(reportFile, report);
    log.info(`Packed into ${base}.tar, ${pack.size} bytes: records ${index.records.length}, files ${index.files.length}.`);

    const stored = await store.put(pack);
    const { receipt } = stored;
    log.info(
      `${receipt.already ? 'Was stored already' : 'Stored'}: ${receipt.location}${receipt.lock ? `, locked until ${receipt.lock.until}` : ''}`,
    );
    const verification = await verifyStored(context, stored, signing.trust);

    const { formatReceipt } = await import('./store/receipt.ts');
    const receiptFile = path.join(outputDir, `${base}.receipt.json`);
    await files.write(receiptFile, formatReceipt(receipt));
    await record.keep(`${base}.receipt.json`, Buffer.from(formatReceipt(receipt)), 'application/json');

    const badNews = verification.claims.filter(({ group, verdict }) => group === 'outcome' && verdict === 'broken');
    return {
      outputs: {
        package: files.relative(pack.file),
        'package-sha256': pack.sha256,
        report: files.relative(reportFile),
        receipt: files.relative(receiptFile),
        location: receipt.location,
        ...(receipt.versionId !== undefined && { 'version-id': receipt.versionId }),
        ...(receipt.lock && { 'retain-until': receipt.lock.until }),
      },
      findings: badNews.map(({ id, claim, reason, details }) =>
        finding(RULES.badNews, { message: [`Not so: ${claim}`, reason, ...details.slice(0, 5)].join(' '), resource: deployment, key: id }),
      ),
      summary: summaryOf(deployment, pack, stored, verification),
    };
  },
});

/** Repository and run, which together name one deployment; for a person at a terminal, the commit. */
export function deploymentOf({ repository, runId, runAttempt, commit }: JobFacts): string {
  const run = runId !== undefined && (Number(runAttempt ?? 1) > 1 ? `${runId}-${runAttempt}` : runId);
  return [repository ?? 'local', run || commit?.slice(0, 12)].filter(Boolean).join('-');
}

async function collect({ record }: Context): Promise<Collected> {
  const { collectLedger } = await import('./package/collect.ts');
  const collected = await collectLedger(record.folder, record.id);
  for (const { record: step, bytes } of collected.records)
    record.took({ name: `records/${step.id}.json`, sha256: sha256Hex(bytes), size: bytes.length, mediaType: 'application/json' });
  return collected;
}

/** The signer, what its signature is checked against, and its witnesses: all of it read before anything is packed. */
async function prepareSigning({ boundary, files, aws, fetch, record, ...context }: Context, key: string) {
  const sigstore = await import('@sovereign-actions/sigstore');
  const trust = await sigstore.trustFromBoundary(boundary, files, aws);
  const witnesses = await sigstore.witnessesOf(boundary, files);
  const signer = await sigstore.signerFor({ boundary, files, aws, fetch, record, ...context }, key);
  if (!trust.keys.some(({ publicKey }) => publicKey.equals(signer.publicKey))) {
    throw evidenceError(
      'SIGNER_UNKNOWN',
      `The boundary names no key whose public half is that of ${signer.name}.`,
      'Declare it under "signing: keys:": a package by a key that the boundary does not name proves nothing.',
    );
  }
  record.fact('signing key', signer.name);
  const sign = async (statement: Parameters<typeof sigstore.signStatement>[0]['statement']) => {
    const { json, checks } = await sigstore.signStatement({ statement, signer, witnesses, fetch });
    for (const { name, verdict, detail } of checks) record.check(`package signature: ${name}`, verdict, detail);
    return json;
  };
  return { trust, sign };
}

async function openStore(context: Context, evidence: NonNullable<Boundary['evidence']>): Promise<Store> {
  if ('bucket' in evidence) {
    const { bucketStore } = await import('./store/s3.ts');
    return bucketStore(context, evidence);
  }
  const { folderStore } = await import('./store/folder.ts');
  return folderStore(boundaryPath(context.boundary, evidence.folder), context.now);
}

async function packTo(
  context: Context,
  file: string,
  deployment: string,
  collected: Collected,
  sign: Parameters<typeof import('./package/build.ts').buildPackage>[0]['sign'],
): Promise<{ pack: PackageFile; index: Package['index']; report: string }> {
  const [{ buildPackage }, { timeOf }, { writeStream }, { renderReport }] = await Promise.all([
    import('./package/build.ts'),
    import('./package/index-file.ts'),
    import('./package/write.ts'),
    import('./report/report.ts'),
  ]);
  const { index, report, stream } = buildPackage({
    collected,
    deployment,
    version: VERSION,
    organization: context.boundary.organization?.name,
    boundary: await boundaryBytes(context),
    render: renderReport,
    sign,
  });
  const { sha256, size } = await writeStream(file, stream);
  const time = timeOf(collected.records.map(({ record }) => record));
  return { pack: { file, sha256, size, deployment, time }, index, report };
}

/** The boundary file's text, as it was when the step read it. A preset has no file: its name says all. */
async function boundaryBytes({ boundary, files }: Context): Promise<Buffer | undefined> {
  if (boundary.source.startsWith('preset ')) return undefined;
  const bytes = Buffer.from(await files.readText(boundary.source));
  if (sha256Hex(bytes) === boundary.sha256) return bytes;
  throw evidenceError(
    'LEDGER_ALTERED',
    `${boundary.source} has changed since this step read it.`,
    'Let nothing write to the boundary file while a step runs.',
  );
}

/** @throws PACKAGE_UNVERIFIED */
async function verifyStored({ now, record }: Context, { read, receipt }: Stored, trust: import('@sovereign-actions/sigstore').Trust) {
  const { verifyPackage } = await import('./verify/verify.ts');
  const verification = await verifyPackage(read(), { trust, now: now(), packageSha256: receipt.package.sha256 });
  const counting = verification.claims.filter(({ counts }) => counts);
  for (const { id, verdict, claim, reason } of counting) record.check(`package: ${id}`, verdict, `${claim} ${reason}`);
  if (!verification.verified) {
    throw evidenceError(
      'PACKAGE_UNVERIFIED',
      `The package that ${receipt.location} gave back does not verify.`,
      'Do not rely on it. Run this step again; if it stays so, look at the store and at the key.',
      {
        details: counting
          .filter(({ verdict }) => verdict !== 'holds')
          .flatMap(({ verdict, claim, reason, details }) => [
            `${verdict}: ${claim} ${reason}`,
            ...details.slice(0, 20).map((line) => `  ${line}`),
          ]),
      },
    );
  }
  return verification;
}

function summaryOf(deployment: string, pack: PackageFile, { receipt }: Stored, { index, signer, signedAt }: PackageVerification): string {
  const rows = [
    ['Deployment', deployment],
    ['Package', `sha256:${pack.sha256}`],
    ['Kept at', receipt.location],
    ...(receipt.versionId ? [['Version', receipt.versionId]] : []),
    ...(receipt.lock ? [['Locked', `${receipt.lock.mode} until ${receipt.lock.until}`]] : []),
    ['Signed by', `${signer ?? 'unknown'}${signedAt ? `, seen ${signedAt}` : ''}`],
    ['Holds', `${index?.records.length ?? 0} records, ${index?.files.length ?? 0} files`],
  ];
  const cell = (text: string | undefined) =>
    (text ?? '').replaceAll(/[\r\n]+/g, ' ').replaceAll(/[\\|`<>*_[\]]/g, (character) => `\\${character}`);
  return ['| Evidence | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${cell(value)} |`)].join('\n');
}
