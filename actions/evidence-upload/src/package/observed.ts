import * as path from 'node:path';
import {
  type Check,
  type Context,
  formatRecord,
  type LedgerRecord,
  type Material,
  RECORD_TYPE,
  RECORD_VERSION,
  recordedBoundary,
  recordId,
  VERSION,
} from '@sovereign-actions/core';
import type { Collected } from './collect.ts';

export interface Observation {
  action: string;
  /** Eight hex digits for the record's id. */
  suffix: string;
  /** Milliseconds since the epoch. */
  from: number;
  to: number;
  took: readonly Material[];
  /** What the step keeps in the ledger of it. */
  made: readonly Material[];
  checks: readonly Check[];
  facts: LedgerRecord['facts'];
}

/** A record of what a step saw, not of what it did: it goes into the package that the step makes, and stays out of the ledger. */
export function observedRecord({ record, boundary, host }: Context, { action, suffix, from, to, ...seen }: Observation): Collected {
  const observed: LedgerRecord = {
    schemaVersion: RECORD_VERSION,
    type: RECORD_TYPE,
    id: recordId(from, action, suffix),
    action,
    version: VERSION,
    status: 'succeeded',
    startedAt: new Date(from).toISOString(),
    finishedAt: new Date(Math.max(from, to)).toISOString(),
    job: host.facts,
    boundary: recordedBoundary(boundary),
    inputs: {},
    outputs: {},
    findings: [],
    connections: [],
    ...seen,
  };
  const files = seen.made.map(({ sha256, size }) => ({
    sha256,
    path: path.join(record.folder, 'files', 'sha256', sha256),
    size: size as number,
  }));
  return {
    records: [{ record: observed, bytes: Buffer.from(formatRecord(observed)) }],
    files: new Map(files.map((file) => [file.sha256, file])),
  };
}
