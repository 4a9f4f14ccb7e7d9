import * as path from 'node:path';
import {
  type Check,
  type Context,
  type Finding,
  finding,
  type LedgerRecord,
  type Material,
  messageOf,
  need,
  SovereignError,
} from '@sovereign-actions/core';
import type { Trust } from '@sovereign-actions/sigstore';
import { openStore, packTo, prepareSigning, takeControls } from '../deliver.ts';
import { baseOf } from '../package/build.ts';
import type { Collected } from '../package/collect.ts';
import { PACKAGE_TYPE, SEAL_ACTION } from '../package/index-file.ts';
import { observedRecord } from '../package/observed.ts';
import { RULES } from '../rules.ts';
import type { StoreState } from '../store/bucket-state.ts';
import { mayPass } from '../store/failures.ts';
import type { StoredFile } from '../store/listing.ts';
import { formatReceipt, type PackageFile, type Receipt, type Store, sealedKeyOf, sealKeyOf, sha256OfKey } from '../store/receipt.ts';
import { type Confirmed, giveUp, isConflict } from '../store/spool.ts';
import { type PackageVerification, verifyPackage } from '../verify/verify.ts';
import { collectSeen, type Seen } from './collect.ts';
import { TRAIL_DOCUMENT, TRAIL_EVENTS } from './document.ts';
import { KEYS_DOCUMENT } from './keys.ts';
import { planSeal, type SealPlan } from './plan.ts';
import { judgeStore, rolesOf, STORE_DOCUMENT, storeDocument } from './store-state.ts';
import { deliveredUntil } from './trail-state.ts';
import { sortOut } from './waiting.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A digest is about an hour, and comes some minutes after its end. */
const DIGEST_DUE = 2.5 * HOUR;
/** After this a digest that is missing will not come: the seal says that there is a gap. */
const PATIENCE = DAY;

/** What became of one record. */
export interface SealResult {
  key: string;
  /** SHA-256 of the record's package. */
  sha256: string;
  state: 'sealed' | 'waiting' | 'refused' | 'overdue' | 'altered' | 'forged';
  deployment?: string;
  /** Why it waits, was refused, or what is wrong with it. */
  reason?: string;
  receipt?: Receipt;
  /** Path of the seal on the runner. */
  file?: string;
  findings: Finding[];
}

export interface SealOptions {
  /** Key that signs the seals. */
  key: string;
  outputDir: string;
  /** Paths of control maps that the reports of the seals show. */
  controls: readonly string[];
  /** SHA-256 of the one package to seal. Default: each one of the last five weeks that has no seal. */
  record: string | undefined;
}

/**
 * Seals what waits: joins each record with what the trail saw of it. A record is sealed once; its seal stands beside it.
 * @throws BOUNDARY_INCOMPLETE, TRAIL_UNREADABLE, STORE_UNFIT and those of signing
 */
export async function sealRecords(
  context: Context,
  { key: signingKey, outputDir, controls: names, record }: SealOptions,
): Promise<SealResult[]> {
  const { boundary, now } = context;
  const trail = need(boundary, 'cloudtrail');
  const evidence = need(boundary, 'evidence');
  need(boundary, 'signing');
  const controls = await takeControls(context, names);
  const signing = await prepareSigning(context, signingKey);
  const { store, put, earlier } = await openStore(context, evidence, { outputDir, trust: signing.trust });
  const stored = await store.list();
  const { fresh, altered } = sortOut(stored, now(), record);
  const results = [
    ...earlier.filter(({ pack }) => pack.key !== undefined).map((seal) => sealedResult(context, seal)),
    ...altered.map(alteredResult),
  ];
  const taken = new Set<string>();
  for (const file of fresh) {
    const problem = await sealProblem(store, file, { trust: signing.trust, now: now() });
    if (!problem) continue;
    results.push(forged(file.key, problem));
    if (!problem.mayPass) taken.add(file.key);
  }
  // What is no seal keeps no record from getting one.
  const { waiting: unsealed, overdue } = sortOut(
    stored.filter(({ key }) => !taken.has(key)),
    now(),
    record,
  );
  results.push(...overdue.map(overdueResult));
  if (record !== undefined && unsealed.length + fresh.length === 0) results.push(refused(record, record, 'the store does not hold it'));
  for (const file of unsealed) {
    const { key } = file;
    const sha256 = sha256OfKey(key) as string;
    const refuse = (reason: string) => results.push(refused(key, sha256, reason));
    const verification = await verifyRead(store, file, { trust: signing.trust, now: now(), packageSha256: sha256 });
    if ('problem' in verification) {
      refuse(verification.problem);
      continue;
    }
    const { deployment, records } = verification;
    if (!verification.verified || deployment === undefined) {
      refuse(unverified(verification));
      continue;
    }
    const plan = planned(records);
    if (typeof plan === 'string') {
      refuse(plan);
      continue;
    }
    const due = plan.window.to + DIGEST_DUE;
    if (now() < due) {
      results.push(waiting(key, sha256, deployment, `its digests are due ${new Date(due).toISOString()}`));
      continue;
    }
    const seen = await collectSeen(context, trail, plan);
    const delivered = deliveredUntil(seen.document.state);
    const tooEarly = now() < due + PATIENCE || (delivered !== undefined && delivered < due);
    if (!seen.complete && tooEarly) {
      const last = delivered === undefined ? '' : `; the last one came ${new Date(delivered).toISOString()}`;
      const without = new Date(due + PATIENCE).toISOString();
      results.push(
        waiting(key, sha256, deployment, `digests of its time are still missing${last}; from ${without} on it is sealed without`),
      );
      continue;
    }
    const size = verification.size ?? 0;
    const name = `${baseOf(deployment)}.tar`;
    const sealed = { ...file, sha256, size, name, deployment };
    results.push(await sealOne(context, sealed, seen, { store, put, taken, signing, controls, outputDir }));
  }
  return results;
}

/** What every seal of one run is made with. */
interface Sealing {
  store: Store;
  put: (pack: PackageFile) => Promise<Confirmed>;
  /** Keys of what is no seal, and lies where one should. */
  taken: ReadonlySet<string>;
  signing: Awaited<ReturnType<typeof prepareSigning>>;
  controls: Awaited<ReturnType<typeof takeControls>>;
  outputDir: string;
}

interface Sealed {
  key: string;
  versionId?: string;
  sha256: string;
  size: number;
  name: string;
  deployment: string;
}

async function sealOne(
  context: Context,
  sealed: Sealed,
  seen: Seen,
  { store, put, taken, signing, controls, outputDir }: Sealing,
): Promise<SealResult> {
  const { boundary, files, record, log, now } = context;
  const title = `${sealed.deployment} seal`;
  const took: Material = { name: sealed.name, sha256: sealed.sha256, size: sealed.size, mediaType: PACKAGE_TYPE };
  record.took(took);
  const state = await store.state?.(sealed);
  const storeChecks = state ? judgeStore(state, boundary, sealed, rolesOf(seen.document.filter.sessions)) : [];
  const checks = [...seen.checks, ...storeChecks];
  const collected = await keepSeen(context, took, seen, state, checks);
  const base = baseOf(title);
  const file = path.join(outputDir, `${base}.tar`);
  const { pack } = await packTo(context, files.resolve(file), title, collected, controls, signing.sign);
  const usual = sealKeyOf(sealed.key);
  const key = taken.has(usual) ? sealKeyOf(sealed.key, pack.sha256) : usual;
  let confirmed: Confirmed;
  try {
    confirmed = await put({ ...pack, key });
  } catch (error) {
    if (!isConflict(error)) throw error;
    // Another job was faster, or somebody put something else there.
    await giveUp(pack);
    const problem = await sealProblem(store, { key }, { trust: signing.trust, now: now() });
    return problem === undefined ? { ...sealed, state: 'sealed', reason: 'by another job', findings: [] } : forged(key, problem);
  }
  const { receipt } = confirmed;
  await record.keep(`${base}.receipt.json`, Buffer.from(formatReceipt(receipt)), 'application/json');
  log.info(`Sealed ${sealed.deployment} with ${seen.document.events} events of the trail: ${receipt.location}.`);
  return sealedResult(context, confirmed);
}

/** What the one record of a seal says, whether this job made it or one before that did not see it stored. */
function sealedResult({ files, record }: Context, { pack, receipt, verification }: Confirmed): SealResult {
  const key = sealedKeyOf(pack.key as string) as string;
  const deployment = pack.deployment.replace(/ seal$/, '');
  record.made({ name: path.basename(pack.file), sha256: pack.sha256, size: pack.size, mediaType: PACKAGE_TYPE });
  const findings = verification.records
    .flatMap(({ checks }) => checks)
    .filter(({ verdict }) => verdict !== 'holds')
    .map(({ name, verdict, detail }) =>
      finding(verdict === 'broken' ? RULES.cloudBroken : RULES.cloudUnknown, {
        verdict: verdict === 'broken' ? 'broken' : 'unknown',
        message: `${deployment}: ${name}: ${detail}`,
        resource: deployment,
        key: name,
      }),
    );
  return {
    key,
    sha256: sha256OfKey(key) as string,
    state: 'sealed',
    deployment,
    receipt,
    file: files.relative(pack.file),
    findings,
  };
}

/** Keeps what was seen in the ledger of this step, and gives the one record that the seal is made of. */
async function keepSeen(
  context: Context,
  took: Material,
  seen: Seen,
  state: StoreState | undefined,
  checks: readonly Check[],
): Promise<Collected> {
  const { record, now } = context;
  const made: Material[] = [await record.keep(TRAIL_DOCUMENT, json(seen.document), 'application/json')];
  made.push(await record.keep(TRAIL_EVENTS, Buffer.from(seen.events), 'application/jsonl'));
  if (seen.keys.length > 0) made.push(await record.keep(KEYS_DOCUMENT, json(seen.keys), 'application/json'));
  if (state) made.push(await record.keep(STORE_DOCUMENT, json(storeDocument(state)), 'application/json'));
  for (const { name, bytes } of seen.digests) made.push(await record.keep(name, bytes, 'application/gzip'));
  const at = now();
  return observedRecord(context, {
    action: SEAL_ACTION,
    suffix: took.sha256.slice(0, 8),
    from: at,
    to: at,
    took: [took],
    made,
    checks,
    facts: { events: seen.document.events, 'log-files': seen.document.logs.length },
  });
}

/** That a package does not verify, with the first claim that is to blame. */
function unverified({ claims }: PackageVerification): string {
  const [first] = claims.filter(({ counts, verdict }) => counts && verdict !== 'holds');
  return `it does not verify${first ? ` (${first.verdict}: ${first.claim} ${first.reason})` : ''}`;
}

const json = (value: object): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** What is wrong with a file in the store, and whether that can be otherwise the next time. */
interface Problem {
  problem: string;
  mayPass: boolean;
}

/** What comes of a file in the store, or why it cannot be had: nobody who may write to the store keeps the others from their seals. */
const verifyRead = (
  store: Store,
  file: Pick<StoredFile, 'key' | 'versionId'>,
  options: Parameters<typeof verifyPackage>[1],
): Promise<PackageVerification | Problem> =>
  verifyPackage(store.open(file), options).catch((error) => ({
    problem: `it cannot be read: ${messageOf(error)}`,
    mayPass: mayPass(error),
  }));

/** What is wrong with a file in the place of a seal; undefined where it is one. */
async function sealProblem(
  store: Store,
  file: Pick<StoredFile, 'key' | 'versionId'>,
  options: { trust: Trust; now: number },
): Promise<Problem | undefined> {
  const verification = await verifyRead(store, file, options);
  if ('problem' in verification) return verification;
  const { verified, records } = verification;
  if (!verified) return { problem: unverified(verification), mayPass: false };
  const sha256 = sha256OfKey(sealedKeyOf(file.key) ?? '');
  const isSeal = records.some(({ action, took }) => action === SEAL_ACTION && took.some((material) => material.sha256 === sha256));
  return isSeal ? undefined : { problem: 'it is not about this record', mayPass: false };
}

function planned(records: readonly LedgerRecord[]): SealPlan | string {
  try {
    return planSeal(records);
  } catch (error) {
    if (error instanceof SovereignError) return error.message;
    throw error;
  }
}

const waiting = (key: string, sha256: string, deployment: string, reason: string): SealResult => ({
  key,
  sha256,
  state: 'waiting',
  deployment,
  reason,
  findings: [],
});

const refused = (key: string, sha256: string, reason: string): SealResult => ({
  key,
  sha256,
  state: 'refused',
  reason,
  findings: [finding(RULES.unsealed, { message: `${key} was not sealed: ${reason}.`.replace('..', '.'), resource: sha256 })],
});

const overdueResult = ({ key, storedAt }: StoredFile): SealResult => {
  const sha256 = sha256OfKey(key) as string;
  const reason = `it was stored ${storedAt} and never sealed`;
  return { key, sha256, state: 'overdue', reason, findings: [finding(RULES.overdue, { message: `${key}: ${reason}.`, resource: sha256 })] };
};

const alteredResult = ({ key, problems }: StoredFile): SealResult => {
  const sha256 = sha256OfKey(sealedKeyOf(key) ?? key) as string;
  const reason = problems.join('; ');
  return {
    key,
    sha256,
    state: 'altered',
    reason,
    findings: [finding(RULES.altered, { message: `${key}: ${reason}.`, resource: sha256, key })],
  };
};

const forged = (key: string, { problem: reason }: Problem): SealResult => {
  const sha256 = sha256OfKey(sealedKeyOf(key) as string) as string;
  return {
    key,
    sha256,
    state: 'forged',
    reason,
    findings: [finding(RULES.forged, { message: `${key}: ${reason}.`, resource: sha256, key })],
  };
};
