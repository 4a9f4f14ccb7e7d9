import type { LedgerRecord } from '@sovereign-actions/core';
import type { Trust } from '@sovereign-actions/sigstore';
import type { PackageIndex } from '../package/index-file.ts';
import { PATHS } from '../package/names.ts';
import { checkContainer, checkFiles, fileClaims } from './bag.ts';
import { Claims, type Conclusion, conclude, type FileClaim } from './claim.ts';
import { checkCloud } from './cloud.ts';
import { readContents } from './contents.ts';
import { checkDeployment } from './deployment.ts';
import { checkEnvironment } from './environment.ts';
import { addLimits, checkOutcome } from './outcome.ts';
import { checkRecords, readIndexHead } from './records.ts';
import { checkSealedRecord } from './sealed-record.ts';
import { checkSignature } from './signature.ts';
import type { PackageInput } from './source.ts';
import { checkStore } from './store.ts';

export interface VerifyPackageOptions {
  /** Keys, logs and authorities from outside the package. Without it the signer is unknown, and the package is not verified. */
  trust?: Trust | undefined;
  /** Milliseconds since the epoch. */
  now: number;
  /** The SHA-256 that the tar must have, such as the one of a receipt. */
  packageSha256?: string | undefined;
  /** What came of the record that this package must be the seal of. */
  record?: Pick<PackageVerification, 'packageId' | 'verified' | 'records' | 'signer'> | undefined;
}

export interface PackageVerification extends Conclusion {
  /** Set where it is no package: what it is, for people. */
  kind?: 'record of an extraction test';
  /** Every file of the package and of its manifests, by path. There may be very many: the list is made when it is asked for. */
  readonly files: readonly FileClaim[];
  /** SHA-256 of the tar; absent for a folder. */
  packageId?: string;
  /** Bytes of the tar. */
  size?: number;
  /** Set only where the package is verified far enough to say it. */
  deployment?: string;
  signer?: string;
  /** What the signer's certificate says, where no key signed. */
  identity?: { subject: string; issuer: string };
  signedAt?: string;
  index?: PackageIndex;
  records: LedgerRecord[];
}

/**
 * Verifies an evidence package offline, claim by claim. A hostile or damaged package never throws: it is reported.
 * @param input path of a tar or of an extracted bag, or the bytes of a tar
 * @throws FILE_MISSING, FILE_UNREADABLE for a path that cannot be read; what a stream throws passes through
 */
export async function verifyPackage(
  input: PackageInput,
  { trust, now, packageSha256, record }: VerifyPackageOptions,
): Promise<PackageVerification> {
  const contents = await readContents(input, trust ?? { keys: [], logs: [], authorities: [] });
  const claims = new Claims();
  checkContainer(claims, contents, readIndexHead(contents.texts.get(PATHS.index))?.time);
  const { packageId, size } = contents.container;
  if (packageSha256 !== undefined) {
    const same = packageId === packageSha256;
    claims.add(
      'container.identity',
      same ? 'holds' : packageId === undefined ? 'unknown' : 'broken',
      'The archive has the SHA-256 that is expected of it.',
      same ? `${packageId}.` : `It has ${packageId ?? 'none, being a folder'}; ${packageSha256} is expected.`,
    );
  }
  const tags = checkFiles(claims, contents);
  const signature = await checkSignature(claims, contents, trust);
  const index = await checkRecords(claims, contents, signature, now);
  const boundary = await checkDeployment(claims, contents, index);
  await checkEnvironment(claims, contents, boundary);
  const records = [...contents.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  await checkCloud(claims, contents, boundary);
  checkStore(claims, contents, boundary);
  checkSealedRecord(claims, contents, signature, record);
  checkOutcome(claims, records, boundary);
  addLimits(claims, records);

  const { key, identity, signedAt } = signature.verification ?? {};
  const signer = (key ?? identity)?.name;
  return {
    ...conclude(claims),
    get files() {
      return fileClaims(contents.files, tags);
    },
    ...(packageId !== undefined && { packageId }),
    ...(size !== undefined && { size }),
    ...(index && { index, deployment: index.deployment }),
    ...(signer !== undefined && { signer }),
    ...(identity && { identity: { subject: identity.subject, issuer: identity.issuer } }),
    ...(signedAt !== undefined && { signedAt }),
    records,
  };
}
