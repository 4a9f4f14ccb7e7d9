import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { type Context, sha256File, sha256Hex } from '@sovereign-actions/core';
import type { Trust } from '@sovereign-actions/sigstore';
import { evidenceError } from '../errors.ts';
import { baseOf } from '../package/build.ts';
import type { PackageIndex } from '../package/index-file.ts';
import { writeStream } from '../package/write.ts';
import { type Commands, type PackageSigner, verifyCommands } from '../report/commands.ts';
import { english } from '../report/strings.ts';
import type { StoredFile } from '../store/listing.ts';
import { sha256OfKey } from '../store/receipt.ts';
import { type PackageVerification, verifyPackage } from '../verify/verify.ts';
import { refuseFilled } from './empty-folder.ts';
import { sealsByRecord } from './list.ts';
import { locate } from './locate.ts';
import type { AuditStore } from './store.ts';

const PAGE = 'HOW-TO-CHECK.txt';
const SUMS = 'SHA256SUMS';

export interface Exported {
  deployment: string;
  /** Paths, relative to the workspace. */
  files: string[];
  sealed: boolean;
  problems: string[];
}

/**
 * Puts into one folder what an auditor needs for a package: it, its seal, the trust of the boundary, and how to check them. The
 * same package, seal and boundary give the same bytes. Nothing is written but what verifies.
 * @param location key or `s3://bucket/key` of a package in the store
 * @param outputDir a folder that is empty, or not there yet
 * @throws AUDIT_PACKAGE, INPUT_INVALID, PACKAGE_UNVERIFIED, FILE_UNWRITABLE, and those of the store
 */
export async function exportPackage(context: Context, location: string, outputDir: string): Promise<Exported> {
  const { boundary, files, aws, now, record } = context;
  const { publicKeyPem, trustedRootJson, trustFromBoundary, writeTrust } = await import('@sovereign-actions/sigstore');
  const { store, file } = await locate(context, location);
  const sha256 = sha256OfKey(file.key);
  if (sha256 === undefined)
    throw evidenceError('AUDIT_PACKAGE', `${location} is a seal, not a package.`, 'Name the package: its seal comes with it.');
  const folder = files.resolve(outputDir);
  await refuseFilled(folder, outputDir);
  const trust = await trustFromBoundary(boundary, files, aws);
  const seals = sealsByRecord(await store.list(file.key.slice(0, 7))).get(file.key) ?? [];

  const pack = await fetchVerified(store, file, folder, (at) => verifyPackage(at, { trust, now: now(), packageSha256: sha256 }));
  const { seal: sealed, problems: sealProblems } = await fetchSeal(store, seals, folder, (at) =>
    verifyPackage(at, { trust, now: now(), record: pack.result }),
  );
  const put = async (name: string, text: string) => {
    await files.write(path.join(outputDir, name), text);
    return name;
  };
  const trustText = writeTrust(trust);
  const names = [pack.name, ...(sealed ? [sealed.name] : []), await put('trust.json', trustText)];
  names.push(await put('trusted_root.json', `${JSON.stringify(trustedRootJson(trust), null, 2)}\n`));
  const keyFiles = new Map<string, string>();
  for (const [name, fetched] of [
    ['release.pub', pack],
    ['seal.pub', sealed],
  ] as const) {
    const key = fetched && !fetched.result.identity && trust.keys.find((each) => each.name === fetched.result.signer);
    if (!key || keyFiles.has(key.name)) continue;
    keyFiles.set(key.name, await put(name, publicKeyPem(key.publicKey)));
  }
  names.push(...keyFiles.values(), await put(PAGE, pageText(pack, sealed, trust, sha256Hex(trustText), keyFiles)));
  const sums: string[] = [];
  for (const name of names.sort()) {
    const { sha256: hash, size } = await sha256File(path.join(folder, name));
    sums.push(`${hash}  ${name}\n`);
    record.made({ name, sha256: hash, size });
  }
  names.push(await put(SUMS, sums.join('')));
  return {
    deployment: pack.index.deployment,
    files: names.map((name) => files.relative(path.join(folder, name))),
    sealed: sealed !== undefined,
    problems: [...file.problems, ...sealProblems],
  };
}

interface Fetched {
  name: string;
  index: PackageIndex;
  result: PackageVerification;
}

/** Brings a package into the folder under the name that its index gives it. @throws PACKAGE_UNVERIFIED, with nothing left behind */
async function fetchVerified(
  store: AuditStore,
  file: StoredFile,
  folder: string,
  verify: (at: string) => Promise<PackageVerification>,
): Promise<Fetched> {
  const at = path.join(folder, path.posix.basename(file.key));
  await writeStream(at, store.open(file));
  const result = await verify(at);
  if (!result.verified || !result.index) {
    await fs.rm(at, { force: true });
    throw evidenceError(
      'PACKAGE_UNVERIFIED',
      `${store.name}/${file.key} does not verify, and was not exported.`,
      'See what "sovereign verify" says of it.',
      {
        details: result.claims
          .filter(({ counts, verdict }) => counts && verdict !== 'holds')
          .map(({ verdict, claim, reason }) => `${verdict}: ${claim} ${reason}`),
      },
    );
  }
  const name = `${baseOf(result.index.deployment)}.tar`;
  await fs.rename(at, path.join(folder, name));
  return { name, index: result.index, result };
}

/** The seal among what lies where it may, with what is wrong with it and beside it. @throws what the first one throws where none is a seal */
async function fetchSeal(
  store: AuditStore,
  seals: readonly StoredFile[],
  folder: string,
  verify: (at: string) => Promise<PackageVerification>,
): Promise<{ seal?: Fetched; problems: string[] }> {
  const failed: { key: string; error: unknown }[] = [];
  for (const file of seals) {
    try {
      const seal = await fetchVerified(store, file, folder, verify);
      return { seal, problems: [...file.problems, ...failed.map(({ key }) => `${key} lies in the place of its seal, and is none`)] };
    } catch (error) {
      failed.push({ key: file.key, error });
    }
  }
  if (failed[0]) throw failed[0].error;
  return { problems: [] };
}

/** @param keyFiles by the name of the key */
function pageText(
  pack: Fetched,
  sealed: Fetched | undefined,
  trust: Trust,
  trustSha256: string,
  keyFiles: ReadonlyMap<string, string>,
): string {
  const signerOf = ({ result }: Fetched): PackageSigner =>
    result.identity ?? { keyFile: keyFiles.get(result.signer ?? '') ?? 'release.pub' };
  const witnesses = { log: trust.logs.length > 0, authority: trust.authorities.length > 0 };
  const commandsOf = (fetched: Fetched) => verifyCommands(english, fetched.index, signerOf(fetched), witnesses);
  const about = ({ name, result: { signer, signedAt, packageId } }: Fetched) => [
    `  ${name}`,
    `    sha256:${packageId}`,
    `    signed by ${signer}${signedAt === undefined ? '' : `, seen ${signedAt}`}`,
  ];
  const titled = ({ title, says }: Commands) => `${title}${says === undefined ? '' : `: it says "${says}"`}`;
  const [own, ...others] = commandsOf(pack);
  const [ownOfSeal, ...othersOfSeal] = sealed ? commandsOf(sealed) : [];
  const steps: Commands[] = [
    ...(own ? [{ ...own, lines: own.lines.map((line) => `${line} --sha256 ${pack.result.packageId}`) }] : []),
    ...others,
    ...(ownOfSeal ? [{ ...ownOfSeal, title: 'The seal: what CloudTrail saw, and that it was asked about all of this package' }] : []),
    ...othersOfSeal.map((each) => ({ ...each, title: `The seal: ${each.title}` })),
  ];
  const lines = [
    `How to check the evidence of ${pack.index.deployment} yourself`,
    '',
    'The package, which says what the steps of the deployment did:',
    ...about(pack),
    ...(sealed
      ? ['Its seal, which says what the cloud saw of it:', ...about(sealed)]
      : ['It has no seal: nothing here shows what CloudTrail saw.']),
    '',
    'WHOM YOU TRUST',
    '',
    'A signature shows who signed only as far as you know whose the key is. The keys lie beside the package for',
    'convenience. Have these SHA-256 confirmed by another way: a contract, a register, a visit.',
    '',
    ...trust.keys.map(
      ({ name, publicKey }) => `  ${fingerprint(publicKey.export({ type: 'spki', format: 'der' }))}  public key "${name}", in DER`,
    ),
    `  ${trustSha256}  trust.json: ${trust.keys.length > 0 ? 'the keys' : 'the identities that may sign'}${witnesses.log ? ', the transparency log' : ''}${witnesses.authority ? ', the time-stamp authority' : ''}`,
    ...(keyFiles.size > 0
      ? [
          '',
          'They are what these print:',
          '',
          ...[...keyFiles.values()].map((file) => `  openssl pkey -pubin -in ${file} -outform DER | sha256sum`),
          '  sha256sum trust.json',
        ]
      : []),
    '',
    'WHAT YOU NEED',
    '',
    `- sovereign, of sovereign-actions ${pack.index.generator.version}, for the commands that begin with it;`,
    '- sha256sum, tar, jq and openssl of any Linux;',
    '- bagit.py of the Library of Congress;',
    '- cosign 3.1 or newer: 2.5 refuses every package, because it does not know the entries of a Rekor v2 log.',
    '',
    'Run the commands in this folder and in this order. None needs a network. "sovereign verify" ends with what it comes to:',
    '"Verified" with exit code 0; "Verified" with exit code 3, where the package is genuine, and is evidence of a deployment',
    'that failed or left its boundary; or "NOT verified" with exit code 4. Below that it names what is wrong.',
    '',
    'Nothing was changed on the way to you: each line ends with "OK"',
    `  sha256sum --strict -c ${SUMS}`,
    ...steps.flatMap((step) => ['', titled(step), ...step.lines.map((line) => `  ${line}`)]),
    '',
    'sha256sum does not see an added file, and bagit.py not one beside data/. "sovereign verify" sees both.',
    'What no package can show: the last section that "sovereign verify" prints. For those who read no JSON:',
    `${baseOf(pack.index.deployment)}/data/report.html, in a browser.`,
  ];
  return `${lines.join('\n')}\n`;
}

const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
