import * as path from 'node:path';
import type { Boundary } from '../boundary/boundary.ts';
import type { Check, JobFacts } from '../context.ts';
import type { Connection } from '../egress/connections.ts';
import { errorTable } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { MaterialList } from './materials.ts';

export const ledgerError = errorTable({
  LEDGER_MISSING: { exit: 'usage', about: 'The folder that was named as ledger does not exist or is not one.' },
  SECRET_IN_LEDGER: { exit: 'failure', about: 'A secret was about to be written to the ledger; it was not, and the step failed.' },
});

export const RECORD_TYPE = 'sovereign-actions/record';
export const RECORD_VERSION = 1;

/** `started` is what a killed step leaves. */
export type RecordStatus = 'started' | 'succeeded' | 'failed';

/** One host that a step talked to. */
export type RecordedConnection = Readonly<Connection>;

/** The boundary that a step asserted, as its record names it. */
export interface RecordedBoundary {
  /** File name, or `preset eu`. */
  source: string;
  sha256: string;
  partition: string;
  regions: readonly string[];
}

export type Fact = string | number | boolean;

/** What one step leaves: who, when, what went in and out by SHA-256, findings, connections. Never a secret. */
export interface LedgerRecord {
  schemaVersion: typeof RECORD_VERSION;
  type: typeof RECORD_TYPE;
  /** `<started>-<action>-<8 hex>`: also the name of its file, without `.json`. */
  id: string;
  action: string;
  version: string;
  status: RecordStatus;
  /** ISO 8601, UTC, milliseconds. */
  startedAt: string;
  /** Absent while the step runs, and after it was killed. */
  finishedAt?: string;
  job: JobFacts;
  /** Null for a step that ran without any; it then had no way out to the network. */
  boundary: RecordedBoundary | null;
  /** Typed values by input name, secret ones left out. */
  inputs: Record<string, Fact | readonly string[]>;
  took: MaterialList;
  made: MaterialList;
  outputs: Record<string, string>;
  checks: readonly Check[];
  findings: readonly Finding[];
  facts: Record<string, Fact>;
  connections: readonly RecordedConnection[];
  error?: { code: string; message: string; fix: string };
}

/** `20261123T120000000Z-sbom-generate-1a2b3c4d`, from milliseconds since the epoch and 8 hex digits. */
export function recordId(startedAt: number, action: string, suffix: string): string {
  return `${new Date(startedAt).toISOString().replaceAll(/[-:.]/g, '')}-${action}-${suffix}`;
}

export const RECORD_NAME = /^\d{8}T\d{9}Z-[a-z][a-z0-9-]*-[0-9a-f]{8}\.json$/;

export const recordedBoundary = ({ source, sha256, partition, regions }: Boundary): RecordedBoundary => ({
  source: path.basename(source),
  sha256,
  partition,
  regions,
});

/** The bytes of a record: keys in the order of {@link LedgerRecord}, two spaces, a newline at the end. */
export function formatRecord(record: LedgerRecord): string {
  const sorted = <V>(values: Record<string, V>) =>
    Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  const { schemaVersion, type, id, action, version, status, startedAt, finishedAt, job, boundary, inputs, took, made, outputs } = record;
  const { checks, findings, facts, connections, error } = record;
  const ordered: LedgerRecord = {
    schemaVersion,
    type,
    id,
    action,
    version,
    status,
    startedAt,
    ...(finishedAt === undefined ? {} : { finishedAt }),
    job,
    boundary,
    inputs: sorted(inputs),
    took,
    made,
    outputs: sorted(outputs),
    checks,
    findings,
    facts: sorted(facts),
    connections,
    ...(error === undefined ? {} : { error }),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
