import * as path from 'node:path';
import { type Boundary, boundaryPath, type Context, sha256Hex, VERSION } from '@sovereign-actions/core';
import type { Trust } from '@sovereign-actions/sigstore';
import { evidenceError } from './errors.ts';
import type { Package } from './package/build.ts';
import type { Collected } from './package/collect.ts';
import type { ControlFile } from './report/control-file.ts';
import { formatReceipt, type PackageFile, type Store, type Stored, sealedKeyOf, sha256OfKey } from './store/receipt.ts';
import { altered, type Confirmed, deliverWaiting, differs, putSafely } from './store/spool.ts';
import type { PackageVerification } from './verify/verify.ts';

/** What both packages of a deployment, its record and its seal, go through: signing, packing, storing, reading back. */

/** The signer, what its signature is checked against, and its witnesses: all of it read before anything is packed. */
export async function prepareSigning({ boundary, files, aws, fetch, record, ...context }: Context, key: string) {
  const sigstore = await import('@sovereign-actions/sigstore');
  const trust = await sigstore.trustFromBoundary(boundary, files, aws);
  const witnesses = await sigstore.witnessesOf(boundary, files, context.now());
  const signer = await sigstore.signerFor({ boundary, files, aws, fetch, record, ...context }, key);
  if (!sigstore.isTrustedSigner(signer, trust)) {
    throw evidenceError(
      'SIGNER_UNKNOWN',
      signer.certificate
        ? `The boundary names no identity that ${signer.name} is.`
        : `The boundary names no key whose public half is that of ${signer.name}.`,
      'Declare it under "signing: keys:" or "signing: identities:": a package by a signer that the boundary does not name proves nothing.',
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

/**
 * The store of the boundary, fit to be used. What earlier steps left in the output folder is verified and put into it first.
 * @returns `put` stores a package, reads it back and verifies it; `earlier` is what was left
 * @throws SPOOL_ALTERED and those of the store
 */
export async function openStore(
  context: Context,
  evidence: NonNullable<Boundary['evidence']>,
  { outputDir, trust }: { outputDir: string; trust: Trust },
): Promise<{ store: Store; put: (pack: PackageFile) => Promise<Confirmed>; earlier: Confirmed[] }> {
  const store = await storeOf(context, evidence);
  const { files, log, record } = context;
  const confirm = (stored: Stored) => verifyStored(context, stored, trust);
  // It is stored and has a receipt, whatever it is worth: nothing waits.
  const put = async (pack: PackageFile) => refuseUnverified(await putSafely(store, pack, confirm));
  const earlier = await deliverWaiting(store, files.resolve(outputDir), {
    check: (pack) => verifyWaiting(context, pack, trust),
    confirm,
  });
  for (const { pack, receipt } of earlier) {
    log.info(`${path.basename(pack.file)}, left by an earlier step, is stored: ${receipt.location}`);
    const name = path.basename(pack.file).replace(/\.tar$/, '.receipt.json');
    await record.keep(name, Buffer.from(formatReceipt(receipt)), 'application/json');
  }
  return { store, put, earlier };
}

async function storeOf(context: Context, evidence: NonNullable<Boundary['evidence']>): Promise<Store> {
  if ('bucket' in evidence) {
    const { bucketStore } = await import('./store/s3.ts');
    return bucketStore(context, evidence);
  }
  const { folderStore } = await import('./store/folder.ts');
  return folderStore(boundaryPath(context.boundary, evidence.folder), context.now);
}

/** A package in the output folder may come from anybody: only what verifies, and is what its announcement says, is ever locked. */
async function verifyWaiting({ now }: Context, pack: PackageFile, trust: Trust): Promise<void> {
  const { verifyPackage } = await import('./verify/verify.ts');
  const verification = await verifyPackage(pack.file, { trust, now: now(), packageSha256: pack.sha256 });
  const { verified, deployment, index, records } = verification;
  if (!verified) throw altered(pack.file, 'does not verify by what the boundary trusts now', whyUnverified(verification));
  const sealed = pack.key !== undefined && sealedKeyOf(pack.key);
  const place = sealed ? records.some(({ took }) => took.some(({ sha256 }) => sha256 === sha256OfKey(sealed))) : pack.key === undefined;
  if (deployment !== pack.deployment || Date.parse(index?.time ?? '') !== pack.time * 1000 || !place)
    throw altered(pack.file, 'its announcement is of another package');
}

export async function packTo(
  context: Context,
  file: string,
  deployment: string,
  collected: Collected,
  controls: readonly ControlFile[],
  sign: Parameters<typeof import('./package/build.ts').buildPackage>[0]['sign'],
): Promise<{ pack: PackageFile } & Pick<Package, 'index' | 'reports'>> {
  const [{ buildPackage }, { timeOf }, { writeStream }, { renderReports }] = await Promise.all([
    import('./package/build.ts'),
    import('./package/index-file.ts'),
    import('./package/write.ts'),
    import('./report/report.ts'),
  ]);
  const { index, reports, stream, payloadBytes } = buildPackage({
    collected,
    deployment,
    version: VERSION,
    organization: context.boundary.organization?.name,
    boundary: await boundaryBytes(context),
    controls,
    render: renderReports,
    sign,
  });
  const { sha256, size } = await writeStream(file, stream, payloadBytes);
  const time = timeOf(collected.records.map(({ record }) => record));
  return { pack: { file, sha256, size, deployment, time }, index, reports };
}

/** The control maps that the package will show, read before anything is asked of anybody. @throws those of readControlFiles */
export async function takeControls({ files, record }: Context, names: readonly string[]): Promise<ControlFile[]> {
  if (names.length === 0) return [];
  const { readControlFiles } = await import('./report/control-file.ts');
  const controls = await readControlFiles(files, names);
  for (const { path: name, sha256, bytes } of controls) record.took({ name: path.posix.basename(name), sha256, size: bytes.length });
  return controls;
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

/**
 * What comes of the package as the store gives it back.
 * @throws STORE_UNCONFIRMED where it cannot be had, STORE_DIFFERS where it is other bytes
 */
async function verifyStored({ now, record }: Context, { read, receipt }: Stored, trust: Trust): Promise<PackageVerification> {
  const { verifyPackage } = await import('./verify/verify.ts');
  const { location, package: sent } = receipt;
  const verification = await verifyPackage(read(), { trust, now: now(), packageSha256: sent.sha256 });
  if (verification.packageId !== sent.sha256) {
    throw differs(`${location} gives other bytes back than those that were sent.`, [
      `it gave ${verification.size} bytes with the SHA-256 ${verification.packageId}; ${sent.size} with ${sent.sha256} were sent`,
    ]);
  }
  for (const { id, verdict, claim, reason, counts } of verification.claims)
    if (counts) record.check(`package: ${id}`, verdict, `${claim} ${reason}`);
  return verification;
}

/** @throws PACKAGE_UNVERIFIED */
function refuseUnverified(confirmed: Confirmed): Confirmed {
  const { receipt, verification } = confirmed;
  if (verification.verified) return confirmed;
  throw evidenceError(
    'PACKAGE_UNVERIFIED',
    `${receipt.location} has the bytes that were sent, and they do not verify.`,
    'Do not rely on it. See to what is named here, and run this step again: it makes another package.',
    { details: whyUnverified(verification) },
  );
}

const whyUnverified = ({ claims }: PackageVerification): string[] =>
  claims
    .filter(({ counts, verdict }) => counts && verdict !== 'holds')
    .flatMap(({ verdict, claim, reason, details }) => [
      `${verdict}: ${claim} ${reason}`,
      ...details.slice(0, 20).map((line) => `  ${line}`),
    ]);
