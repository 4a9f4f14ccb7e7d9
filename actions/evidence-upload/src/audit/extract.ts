import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { type Context, counted, messageOf, need, sha256Hex, VERSION, visible } from '@sovereign-actions/core';
import type { Statement, Trust } from '@sovereign-actions/sigstore';
import { prepareSigning } from '../deliver.ts';
import { evidenceError } from '../errors.ts';
import { writeStream } from '../package/write.ts';
import type { StoredFile } from '../store/listing.ts';
import { type PackageVerification, verifyPackage } from '../verify/verify.ts';
import { refuseFilled } from './empty-folder.ts';
import { type Days, type ListedPackage, listPackages } from './list.ts';
import { PICK_RULE, pick } from './pick.ts';
import { type AuditStore, auditStore } from './store.ts';

/** Names the meaning of the test record; `docs/audit.md` describes it. It is an identifier, and nothing ever fetches it. */
export const TEST_PREDICATE = 'https://github.com/sovereign-actions/sovereign-actions/blob/main/docs/audit.md#test-record-v1';

/** Files of a test, in its folder; what was fetched is below `packages`. */
export const RECORD = 'extraction-test.json';
export const SIGNED_RECORD = 'extraction-test.sigstore.json';
export const SUMMARY = 'extraction-test.txt';
export const CANDIDATES = 'candidates.txt';

export interface ExtractOptions {
  days: Days;
  sealDays: number;
  /** How many packages are tested. */
  count: number;
  seed: string;
  /** Key that signs the test record; without it the record is not signed. */
  key: string | undefined;
  outputDir: string;
}

/** What came of fetching and verifying one file. */
export interface Tested {
  key: string;
  /** SHA-256 of what was fetched; absent where nothing came. */
  sha256?: string;
  size?: number;
  verified: boolean;
  /** As `sovereign verify` exits: 3 for genuine evidence of a deployment that failed or left its boundary. */
  exitCode?: number;
  /** Milliseconds until all bytes were there, and until it was verified as well. */
  fetchedAfter?: number;
  verifiedAfter?: number;
  /** Claims that count and do not hold, or why nothing came. */
  problems: string[];
}

export interface TestedPackage extends Tested {
  name?: string;
  storedAt: string;
  lockedUntil?: string;
  /** Absent where the package has no seal. */
  seal?: Tested;
  /** True when it should have had a seal by now. */
  overdue: boolean;
}

/** The predicate of the test record. */
export interface ExtractionTest {
  format: 1;
  generator: { name: 'sovereign-actions'; version: string };
  startedAt: string;
  finishedAt: string;
  /** SHA-256 of the boundary whose trust was used. */
  boundary: string;
  store: string;
  /** ARN of the role that fetched, where the store is in S3. */
  auditor?: string;
  days: { from: string; to: string };
  seed: string;
  rule: string;
  candidates: string[];
  results: TestedPackage[];
  /** Keys of all candidates that should have had a seal by now. */
  overdue: string[];
  strays: { key: string; problem: string }[];
  passed: boolean;
}

export interface Extraction {
  test: ExtractionTest;
  statement: Statement;
  /** Paths of what was written, relative to the workspace. */
  files: { statement: string; summary: string; bundle?: string };
}

/**
 * The test of an auditor: picks packages, fetches each and its seal, verifies them, and records what came of it.
 * @param options with a folder that is empty, or not there yet: an earlier test is evidence too
 * @throws INPUT_INVALID, AUDIT_EMPTY, BOUNDARY_INCOMPLETE, STORE_REFUSED, FILE_UNWRITABLE, and those of signing
 */
export async function extract(context: Context, options: ExtractOptions): Promise<Extraction> {
  const { boundary, files, aws, now, record } = context;
  const { days, sealDays, count, seed, key, outputDir } = options;
  const startedAt = now();
  await refuseFilled(files.resolve(outputDir), outputDir);
  const { buildStatement, encodeStatement, trustFromBoundary } = await import('@sovereign-actions/sigstore');
  const signing = key === undefined ? undefined : await prepareSigning(context, key);
  const trust = signing?.trust ?? (await trustFromBoundary(boundary, files, aws));
  const store = auditStore(context, need(boundary, 'evidence'));
  const { packages, strays } = await listPackages(context, store, days, sealDays);
  if (packages.length === 0)
    throw evidenceError('AUDIT_EMPTY', `${store.name} has no package of these days.`, 'Ask for other days, or see why nothing was stored.');
  const candidates = packages.map((each) => each.key).sort();
  const byKey = new Map(packages.map((each) => [each.key, each]));
  const results: TestedPackage[] = [];
  // One after the other: a time to evidence that is shared with others is not one.
  for (const picked of pick(candidates, seed, count))
    results.push(await testPackage(context, store, byKey.get(picked) as ListedPackage, trust, outputDir));

  const auditor = 'bucket' in need(boundary, 'evidence') ? await callerOf(context) : undefined;
  const test: ExtractionTest = {
    format: 1,
    generator: { name: 'sovereign-actions', version: VERSION },
    startedAt: iso(startedAt),
    finishedAt: iso(now()),
    boundary: boundary.sha256,
    store: store.name,
    ...(auditor !== undefined && { auditor }),
    days: { from: day(days.from), to: day(days.to) },
    seed,
    rule: `${PICK_RULE}, ${count} of them`,
    candidates,
    results,
    overdue: packages.filter(({ overdue }) => overdue).map((each) => each.key),
    strays,
    passed: results.every(isGood),
  };
  const list = candidates.map((candidate) => `${candidate}\n`).join('');
  const fetched = results.flatMap(({ seal, ...result }) => [result, ...(seal ? [seal] : [])]);
  const statement = buildStatement(
    [
      { name: CANDIDATES, digest: { sha256: sha256Hex(list) } },
      ...fetched.flatMap(({ key: name, sha256 }) => (sha256 === undefined ? [] : [{ name, digest: { sha256 } }])),
    ],
    TEST_PREDICATE,
    { ...test },
  );
  const at = (name: string) => path.join(outputDir, name);
  await files.write(at(CANDIDATES), list);
  await files.write(at(RECORD), encodeStatement(statement).toString());
  await files.write(at(SUMMARY), summaryText(test, signing !== undefined));
  const bundle = signing && (await signing.sign(statement));
  if (bundle !== undefined) await files.write(at(SIGNED_RECORD), bundle);
  await record.keep(RECORD, encodeStatement(statement), 'application/vnd.in-toto+json');
  if (bundle !== undefined) await record.keep(SIGNED_RECORD, Buffer.from(bundle), 'application/vnd.dev.sigstore.bundle.v0.3+json');
  return {
    test,
    statement,
    files: {
      statement: at(RECORD),
      summary: at(SUMMARY),
      ...(bundle !== undefined && { bundle: at(SIGNED_RECORD) }),
    },
  };
}

export const isGood = ({ verified, problems, seal }: TestedPackage): boolean =>
  verified && problems.length === 0 && (!seal || seal.verified);

async function testPackage(
  context: Context,
  store: AuditStore,
  { key, sha256, name, storedAt, lock, seal, otherSeals = [], overdue, problems, ...file }: ListedPackage,
  trust: Trust,
  outputDir: string,
): Promise<TestedPackage> {
  const { tested, result } = await testFile(context, store, { ...file, key, storedAt, problems }, outputDir, (at) =>
    verifyPackage(at, { trust, now: context.now(), packageSha256: sha256 }),
  );
  const about = { ...(name !== undefined && { name }), storedAt, ...(lock && { lockedUntil: lock.until }), overdue };
  if (!seal) return { ...tested, ...about };
  const record = result ?? { verified: false, records: [] };
  const tried: Tested[] = [];
  for (const each of [seal, ...otherSeals])
    tried.push((await testFile(context, store, each, outputDir, (at) => verifyPackage(at, { trust, now: context.now(), record }))).tested);
  const sealed = (tried.find(({ verified }) => verified) ?? tried[0]) as Tested;
  const others = tried.filter((each) => each !== sealed);
  // What lies beside the record of a test is what it is about.
  for (const { key: other } of others) await fs.rm(fetchedAt(context, outputDir, other), { force: true });
  return { ...tested, ...about, seal: sealed };
}

const fetchedAt = ({ files }: Context, outputDir: string, key: string): string =>
  files.resolve(path.join(outputDir, 'packages', path.posix.basename(key)));

async function testFile(
  context: Context,
  store: AuditStore,
  file: StoredFile,
  outputDir: string,
  verify: (at: string) => Promise<PackageVerification>,
): Promise<{ tested: Tested; result?: PackageVerification }> {
  const { now } = context;
  const { key, problems } = file;
  const at = fetchedAt(context, outputDir, key);
  const start = now();
  try {
    const { sha256, size } = await writeStream(at, store.open(file));
    const fetchedAfter = now() - start;
    const result = await verify(at);
    const wrong = result.claims.filter(({ counts, verdict }) => counts && verdict !== 'holds');
    const { verified, exitCode } = result;
    const told = wrong.map(({ verdict, claim, reason, details }) => [`${verdict}: ${claim} ${reason}`, ...details.slice(0, 5)].join(' '));
    const verifiedAfter = now() - start;
    return { tested: { key, sha256, size, verified, exitCode, fetchedAfter, verifiedAfter, problems: [...problems, ...told] }, result };
  } catch (error) {
    return { tested: { key, verified: false, problems: [...problems, `it was not fetched: ${messageOf(error)}`] } };
  }
}

/** Who asks; undefined where AWS does not say. */
async function callerOf({ aws }: Context): Promise<string | undefined> {
  try {
    return (await aws.call('sts', 'GetCallerIdentity', {})).Arn;
  } catch {
    return undefined;
  }
}

const iso = (time: number): string => new Date(time).toISOString();
const day = (time: number): string => iso(time).slice(0, 10);

export function summaryText(test: ExtractionTest, signed: boolean): string {
  const { store, auditor, days, seed, rule, candidates, results, overdue, strays, passed, startedAt } = test;
  const verdict = ({ verified, exitCode, fetchedAfter, verifiedAfter }: Tested) =>
    `${verified ? (exitCode === 3 ? 'verified, evidence of a deployment that failed or left its boundary' : 'verified') : 'NOT VERIFIED'}${verifiedAfter === undefined ? '' : `, fetched after ${seconds(fetchedAfter)}, checked after ${seconds(verifiedAfter)}`}`;
  const lines = [
    `Extraction test of ${startedAt}: ${passed ? 'PASSED' : 'FAILED'}`,
    '',
    `Store       ${store}`,
    `Auditor     ${auditor ?? 'not told by the store'}`,
    `Days        ${days.from} to ${days.to}`,
    `Seed        ${seed}`,
    `Picked      ${counted(results.length, 'package')} of ${candidates.length}, by this rule: ${rule}`,
    `Signature   ${signed ? SIGNED_RECORD : 'none: this record is not signed'}`,
    '',
    ...results.flatMap((result) => [
      `${result.name ?? 'name unknown'}`,
      `  package   ${result.key}`,
      `            ${verdict(result)}`,
      ...(result.lockedUntil === undefined ? [] : [`  locked    until ${result.lockedUntil}`]),
      ...(result.seal
        ? [`  seal      ${result.seal.key}`, `            ${verdict(result.seal)}`]
        : [`  seal      ${result.overdue ? 'NONE, and it should have one' : 'none yet'}`]),
      ...[...result.problems, ...(result.seal?.problems ?? [])].map((problem) => `  !         ${problem}`),
      '',
    ]),
    ...(overdue.length > 0 ? ['Never sealed:', ...overdue.map((key) => `  ${key}`), ''] : []),
    ...(strays.length > 0 ? ['In the store, and not to be there:', ...strays.map(({ key, problem }) => `  ${key} ${problem}`), ''] : []),
  ];
  return `${lines.map(visible).join('\n').trimEnd()}\n`;
}

const seconds = (ms: number | undefined): string => `${((ms ?? 0) / 1000).toFixed(2)} s`;
