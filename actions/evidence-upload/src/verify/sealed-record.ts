import type { LedgerRecord } from '@sovereign-actions/core';
import { counted } from '@sovereign-actions/core';
import type { TrailSession } from '../cloudtrail/extract.ts';
import { PACKAGE_TYPE, SEAL_ACTION } from '../package/index-file.ts';
import { type TrailDocument, unaskedOf } from '../seal/document.ts';
import { planSeal, type SealPlan } from '../seal/plan.ts';
import { type Claims, verdictOf } from './claim.ts';
import { documentOf } from './cloud.ts';
import type { Contents } from './contents.ts';
import type { SignatureResult } from './signature.ts';
import type { PackageVerification } from './verify.ts';

const IS_RECORD = 'The seal is about the record that is given, and that record verifies.';
const ASKED_ALL = 'The trail was asked about all of the record: its time, sessions, requests, keys, accounts and regions.';

/**
 * Claims on a seal and the record beside it. A seal is genuine without these; what it says of a deployment is worth as much
 * as the tie to its record, and as the questions that the trail was asked: they are worked out again from the record.
 * @param record absent where none was given; that it is missed is said then
 */
export function checkSealedRecord(
  claims: Claims,
  contents: Contents,
  { statement, verification }: SignatureResult,
  record: Pick<PackageVerification, 'packageId' | 'verified' | 'records' | 'signer'> | undefined,
): void {
  const all = [...contents.records.values()];
  const seal = all.find(({ action }) => action === SEAL_ACTION);
  if (!seal) {
    if (record) claims.add('cloud.record', 'broken', IS_RECORD, 'This package is not a seal.');
    return;
  }
  if (all.length > 1) {
    claims.add('cloud.record', 'broken', IS_RECORD, `A seal holds one record; this package holds ${all.length}.`);
    return;
  }
  if (!record) {
    const reason = 'No record was given to compare it with: --record FILE. It may be about another package, or may have asked too little.';
    claims.add('cloud.record', 'unknown', IS_RECORD, reason, { counts: false });
    return;
  }
  const sealed = seal.took.filter(({ mediaType }) => mediaType === PACKAGE_TYPE).map(({ sha256 }) => sha256);
  const signed = statement?.subject.some(({ digest }) => digest.sha256 === record.packageId) ?? false;
  const isSame = record.packageId !== undefined && sealed.length === 1 && sealed[0] === record.packageId && signed;
  claims.add(
    'cloud.record',
    record.packageId === undefined ? 'unknown' : isSame && record.verified ? 'holds' : 'broken',
    IS_RECORD,
    record.packageId === undefined
      ? 'The record is a folder: a seal names the SHA-256 of a tar.'
      : !isSame
        ? `The seal is about ${sealed.join(', ') || 'no package'}, and the record is ${record.packageId}.`
        : record.verified
          ? `sha256:${record.packageId}.`
          : `The record, ${record.packageId}, does not verify: see "sovereign verify" of it alone.`,
  );
  const document = documentOf(contents, seal);
  const problems = typeof document === 'string' ? [document] : differences(document, record.records);
  claims.add(
    'cloud.filter',
    verdictOf(problems),
    ASKED_ALL,
    problems.length > 0 ? `${counted(problems.length, 'problem')}.` : asked(document),
    {
      details: problems,
    },
  );
  const by = (verification?.key ?? verification?.identity)?.name;
  const isApart = by !== undefined && record.signer !== undefined && by !== record.signer;
  claims.add(
    'cloud.signer',
    isApart ? 'holds' : 'unknown',
    'The seal was signed by another than the record.',
    isApart
      ? `${record.signer} signed the record, and ${by} the seal.`
      : by !== undefined && by === record.signer
        ? `${by} signed both: whoever can deploy with it could have made this seal as well.`
        : 'It is not known who signed them.',
    { counts: false },
  );
  const own = new Set(regionsOf(record.records));
  const wider = regionsOf([seal]).filter((region) => !own.has(region));
  claims.add(
    'cloud.boundary',
    wider.length > 0 ? 'unknown' : 'holds',
    'What the seal takes for inside the boundary, the record does too.',
    wider.length > 0
      ? `The boundary of the sealing job has ${wider.join(', ')} as well: calls there were not held against the record's.`
      : `${[...own].join(', ') || 'No region'}.`,
    { counts: false },
  );
}

const asked = (document: TrailDocument | string): string =>
  typeof document === 'string'
    ? ''
    : `${document.window.from} to ${document.window.to}, ${counted(document.parts.length, 'part')} of the trail.`;

/** Where the questions that a seal asked are not those that the records of a deployment lead to. */
function differences({ trail, window, filter, parts }: TrailDocument, records: readonly LedgerRecord[]): string[] {
  let plan: SealPlan;
  try {
    plan = planSeal(records);
  } catch (error) {
    return [(error as Error).message];
  }
  const problems: string[] = [];
  const differ = (what: string, theirs: unknown, ours: unknown) => {
    const [is, shall] = [theirs, ours].map((value) => JSON.stringify(value));
    if (is !== shall) problems.push(`${what}: the trail was asked about ${is}, the record has ${shall}`);
  };
  const bySession = ({ role, name, token }: TrailSession) => JSON.stringify([role, name, token?.issuer, token?.subject, token?.audience]);
  differ('window', [window.from, window.to], [plan.filter.from, plan.filter.to]);
  differ('filter', [filter.from, filter.to], [plan.filter.from, plan.filter.to]);
  differ('sessions', filter.sessions.map(bySession).sort(), plan.filter.sessions.map(bySession).sort());
  differ('requests', [...filter.requests].sort(), plan.filter.requests);
  differ('keys', [...filter.keys].sort(), plan.filter.keys);
  if (filter.trail !== trail.name) problems.push(`trail: changes of ${filter.trail} were looked for, and the trail is ${trail.name}`);
  return [...problems, ...unaskedOf({ parts }, plan.accounts, regionsOf(records))];
}

/** Regions of the boundaries that records assert, each once. */
const regionsOf = (records: readonly LedgerRecord[]): string[] =>
  [...new Set(records.flatMap(({ boundary }) => boundary?.regions ?? []))].sort();
