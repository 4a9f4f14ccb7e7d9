import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { counted, Files, isObject, messageOf, sha256File, sha256Hex, type Verdict } from '@sovereign-actions/core';
import { parseStatement, type Statement, type Trust } from '@sovereign-actions/sigstore';
import { PATHS } from '../package/names.ts';
import { sealedKeyOf, sha256OfKey } from '../store/receipt.ts';
import { Claims, conclude, verdictOf } from '../verify/claim.ts';
import { claimSignature } from '../verify/signature.ts';
import { type PackageVerification, verifyPackage } from '../verify/verify.ts';
import {
  CANDIDATES,
  type ExtractionTest,
  isGood,
  RECORD,
  SIGNED_RECORD,
  SUMMARY,
  summaryText,
  TEST_PREDICATE,
  type Tested,
} from './extract.ts';
import { PICK_RULE, pick } from './pick.ts';

const MAX_BYTES = 64 * 1024 * 1024;

/** Whether a path is the folder that an extraction test wrote. An unpacked package is none, whatever lies in it. */
export const isTestRecord = (source: string): boolean =>
  existsSync(path.join(source, RECORD)) && ![PATHS.bagIt, PATHS.manifest].some((name) => existsSync(path.join(source, name)));

/**
 * Verifies the folder of an extraction test, claim by claim: who signed it, and that everything in it follows from what was there:
 * the choice from the seed, the verdict from the results, the results from the packages where they lie beside it.
 * @throws FILE_MISSING, FILE_UNREADABLE
 */
export async function verifyTestRecord(
  folder: string,
  { trust, now }: { trust: Trust | undefined; now: number },
): Promise<PackageVerification> {
  const files = new Files(folder);
  const [record, candidates, summary] = await Promise.all([RECORD, CANDIDATES, SUMMARY].map((name) => files.readText(name, MAX_BYTES)));
  const claims = new Claims();
  const statement = parseStatement(Buffer.from(record as string));
  const signer = await checkSigned(claims, files, candidates as string, record as string, trust);
  const test = typeof statement === 'string' ? statement : (statement.predicate as unknown);
  if (typeof statement === 'string' || statement.predicateType !== TEST_PREDICATE || !isTest(test)) {
    const reason = typeof statement === 'string' ? statement : 'It is a statement of another type, or of another shape.';
    claims.add('contents.record', 'broken', `${RECORD} is the record of an extraction test.`, reason);
    return resultOf(claims, signer);
  }
  checkFollows(claims, test, { candidates: candidates as string, summary: summary as string, isSigned: signer !== undefined });
  const fetched = test.results.flatMap(({ seal, ...result }) => [result, ...(seal ? [seal] : [])]);
  await checkFetched(claims, files, statement, test, fetched, { trust, now });
  claims.add(
    'outcome.passed',
    test.passed ? 'holds' : 'broken',
    'The test passed: all that was picked was had, and verified.',
    `${counted(test.results.length, 'package')} of ${test.candidates.length}, by ${test.auditor ?? 'whom the store does not tell'}, ${test.startedAt}.`,
    { counts: false, details: fetched.flatMap(({ key, problems }) => problems.map((problem) => `${key}: ${problem}`)) },
  );
  for (const [id, claim, reason] of LIMITS) claims.add(`limits.${id}`, 'unknown', claim, reason, { counts: false });
  return resultOf(claims, signer);
}

const LIMITS = [
  ['candidates', 'The candidates were all packages of these days.', 'Compare them with the list of deployments.'],
  ['seed', 'Nobody who could choose what is in the store knew the seed.', 'Ask where it came from, and when.'],
  ['times', 'The times are right.', 'They are by the clock of the machine that tested.'],
] as const;

/** Who signed; the name is absent where that is not known. */
interface Signer {
  name?: string | undefined;
  signedAt?: string | undefined;
}

async function checkSigned(
  claims: Claims,
  files: Files,
  candidates: string,
  record: string,
  trust: Trust | undefined,
): Promise<Signer | undefined> {
  const claim = 'The record is signed by a key or identity that the given trust names, and seen by the witnesses that it names.';
  if ((await files.kind(SIGNED_RECORD)) === undefined) {
    claims.add('signature.record', 'unknown', claim, 'It is not signed: anyone may have written it.');
    return undefined;
  }
  const bundle = await files.readText(SIGNED_RECORD, MAX_BYTES);
  const { statement, key, identity, signedAt } = await claimSignature(
    claims,
    'signature.record',
    claim,
    bundle,
    sha256Hex(candidates),
    trust,
  );
  const said = statement && JSON.stringify(statement);
  claims.add(
    'signature.binds',
    said === undefined ? 'unknown' : said === compact(record) ? 'holds' : 'broken',
    `What was signed is ${RECORD}.`,
    said === undefined
      ? 'The signer is unknown, or the signature does not hold.'
      : said === compact(record)
        ? 'Word for word.'
        : 'They differ.',
  );
  return { name: (key ?? identity)?.name, signedAt };
}

function compact(json: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** What follows from the record alone. */
function checkFollows(
  claims: Claims,
  test: ExtractionTest,
  { candidates, summary, isSigned }: { candidates: string; summary: string; isSigned: boolean },
): void {
  const problem = (bad: boolean, text: string): string[] => (bad ? [text] : []);
  const sorted = [...new Set(test.candidates)].sort();
  const asked = Number(/, (\d+) of them$/.exec(test.rule)?.[1]);
  const picked = pick(sorted, test.seed, asked || 0);
  const problems = [
    ...problem(test.rule !== `${PICK_RULE}, ${asked} of them`, `the rule is not the one that this software knows: ${test.rule}`),
    ...problem(JSON.stringify(sorted) !== JSON.stringify(test.candidates), 'the candidates are not in order, or not each there once'),
    ...problem(candidates !== test.candidates.map((key) => `${key}\n`).join(''), `${CANDIDATES} has others`),
    ...problem(JSON.stringify(picked) !== JSON.stringify(test.results.map(({ key }) => key)), `the seed picks ${picked.join(', ')}`),
  ];
  const add = (id: string, claim: string, found: readonly string[], good: string) =>
    claims.add(id, verdictOf(found), claim, found.length > 0 ? `${counted(found.length, 'problem')}.` : good, { details: found });
  add('contents.choice', 'The packages that were tested are those that the seed picks.', problems, `${asked} by the seed ${test.seed}.`);
  const passed = test.results.every(isGood);
  add(
    'contents.verdict',
    'The verdict follows from the results.',
    problem(test.passed !== passed, `the record says ${test.passed ? 'passed' : 'failed'}, and its results come to the contrary`),
    test.passed ? 'Passed.' : 'Failed.',
  );
  add(
    'contents.summary',
    `${SUMMARY} says what the record says.`,
    problem(summary !== summaryText(test, isSigned), 'it was changed, or written by another version of this software'),
    `${test.results.length} results.`,
  );
}

/** What was fetched, held against the record, and verified again. */
async function checkFetched(
  claims: Claims,
  files: Files,
  { subject }: Statement,
  { results }: ExtractionTest,
  fetched: readonly Tested[],
  { trust, now }: { trust: Trust | undefined; now: number },
): Promise<void> {
  const named = new Map(subject.map(({ name, digest }) => [name, digest.sha256]));
  const problems: string[] = [];
  const missing: string[] = [];
  const again: string[] = [];
  const verified = new Map<string, PackageVerification>();
  for (const { key, sha256, verified: was, exitCode } of fetched) {
    if (sha256 === undefined) continue;
    if (named.get(key) !== sha256)
      problems.push(`${key}: the statement is about ${named.get(key) ?? 'none of it'}, its result about ${sha256}`);
    const file = path.join('packages', path.posix.basename(key));
    if ((await files.kind(file)) !== 'file') {
      missing.push(key);
      continue;
    }
    const at = files.resolve(file);
    const actual = (await sha256File(at)).sha256;
    if (actual !== sha256) problems.push(`${file}: it has ${actual}, and ${sha256} was fetched`);
    const sealed = sealedKeyOf(key);
    const result = await verifyPackage(at, {
      trust,
      now,
      ...(sealed ? { record: verified.get(sealed) ?? { verified: false, records: [] } } : { packageSha256: sha256OfKey(key) }),
    }).catch((error) => messageOf(error));
    if (typeof result === 'string') again.push(`${key}: ${result}`);
    else {
      verified.set(key, result);
      if (result.verified !== was || result.exitCode !== exitCode)
        again.push(
          `${key}: it ${result.verified ? 'verifies' : 'does not verify'} (${result.exitCode}), and ${was ? 'did' : 'did not'} (${exitCode})`,
        );
    }
  }
  const about = counted(fetched.length - missing.length, 'file');
  const fetchedVerdict: Verdict = problems.length > 0 ? 'broken' : missing.length > 0 ? 'unknown' : 'holds';
  claims.add(
    'contents.fetched',
    fetchedVerdict,
    'What was fetched lies beside the record, as it came.',
    problems.length > 0
      ? `${counted(problems.length, 'problem')}.`
      : missing.length > 0
        ? `${counted(missing.length, 'file')} is not there.`
        : `${about}.`,
    { counts: problems.length > 0, details: [...problems, ...missing] },
  );
  const isAsked = trust !== undefined && fetched.length > missing.length;
  claims.add(
    'contents.again',
    again.length > 0 ? 'broken' : isAsked ? 'holds' : 'unknown',
    'Verified again with the trust that is given, each comes to what the record says.',
    again.length > 0
      ? `${counted(again.length, 'difference')}.`
      : isAsked
        ? `${about}, ${counted(results.length, 'package')}.`
        : 'No trust was given, or nothing is there.',
    { counts: again.length > 0 && trust !== undefined, details: again },
  );
}

function resultOf(claims: Claims, signer: Signer | undefined): PackageVerification {
  return {
    kind: 'record of an extraction test',
    ...conclude(claims),
    files: [],
    ...(signer?.name !== undefined && { signer: signer.name }),
    ...(signer?.signedAt !== undefined && { signedAt: signer.signedAt }),
    records: [],
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isMaybe = (value: unknown, type: 'string' | 'number'): boolean => value === undefined || typeof value === type;
const isKey = (value: unknown): boolean => isText(value) && (sha256OfKey(value) ?? sealedKeyOf(value)) !== undefined;

/** Whether a predicate has the shape of a test record. */
function isTest(value: unknown): value is ExtractionTest {
  if (!isObject(value) || value.format !== 1 || !isObject(value.days)) return false;
  const { days, startedAt, finishedAt, store, auditor, seed, rule, candidates, results, overdue, strays, passed } = value;
  return (
    [days.from, days.to, startedAt, finishedAt, store, seed, rule].every(isText) &&
    isMaybe(auditor, 'string') &&
    isTexts(candidates) &&
    isTexts(overdue) &&
    typeof passed === 'boolean' &&
    Array.isArray(strays) &&
    strays.every((stray) => isObject(stray) && isText(stray.key) && isText(stray.problem)) &&
    Array.isArray(results) &&
    results.every(
      (result) =>
        isTested(result) &&
        isText(result.storedAt) &&
        typeof result.overdue === 'boolean' &&
        isMaybe(result.name, 'string') &&
        isMaybe(result.lockedUntil, 'string'),
    ) &&
    results.every(({ seal }: { seal?: unknown }) => seal === undefined || isTested(seal))
  );
}

const isTested = (value: unknown): value is Record<string, unknown> =>
  isObject(value) &&
  isKey(value.key) &&
  isMaybe(value.sha256, 'string') &&
  typeof value.verified === 'boolean' &&
  isTexts(value.problems) &&
  [value.size, value.exitCode, value.fetchedAfter, value.verifiedAfter].every((number) => isMaybe(number, 'number'));
