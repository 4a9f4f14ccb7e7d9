import * as v from 'valibot';
import { RECORD_TYPE, RECORD_VERSION } from './record.ts';

/** The shape of a record, checked when a ledger is read. Unknown keys are an error: evidence holds nothing that nobody looked at. */

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'));
const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'must be a UTC time with milliseconds'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'must be a time that exists'),
);
const fact = v.union([text, v.number(), v.boolean()]);
const maybe = <S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);

export const materialSchema = v.strictObject({ name: text, sha256, size: maybe(count), mediaType: maybe(text), kept: maybe(v.boolean()) });

const finding = v.strictObject({
  rule: text,
  title: text,
  verdict: v.picklist(['broken', 'unknown']),
  severity: v.picklist(['error', 'warning', 'note']),
  message: text,
  fix: text,
  resource: maybe(text),
  place: maybe(v.strictObject({ file: text, line: maybe(count), column: maybe(count), endLine: maybe(count) })),
  fingerprint: sha256,
  exception: maybe(v.strictObject({ reason: text, approver: text, expires: text, baseline: maybe(sha256) })),
});

const job = v.strictObject({
  product: v.picklist(['github', 'gitlab', 'forgejo', 'terminal']),
  server: maybe(text),
  repository: maybe(text),
  repositoryId: maybe(text),
  ownerId: maybe(text),
  ref: maybe(text),
  commit: maybe(text),
  event: maybe(text),
  workflow: maybe(text),
  job: maybe(text),
  runId: maybe(text),
  runAttempt: maybe(text),
  runUrl: maybe(text),
  actor: maybe(text),
  environment: maybe(text),
  runner: maybe(v.strictObject({ name: maybe(text), environment: maybe(text) })),
  pullRequest: maybe(count),
});

export const recordSchema = v.strictObject({
  schemaVersion: v.literal(RECORD_VERSION),
  type: v.literal(RECORD_TYPE),
  id: text,
  action: text,
  version: text,
  status: v.picklist(['started', 'succeeded', 'failed']),
  startedAt: time,
  finishedAt: maybe(time),
  job,
  boundary: v.nullable(v.strictObject({ source: text, sha256, partition: text, regions: v.array(text) })),
  inputs: v.record(text, v.union([fact, v.array(text)])),
  took: v.array(materialSchema),
  made: v.array(materialSchema),
  outputs: v.record(text, text),
  checks: v.array(v.strictObject({ name: text, verdict: v.picklist(['holds', 'broken', 'unknown']), detail: text })),
  findings: v.array(finding),
  facts: v.record(text, fact),
  connections: v.array(
    v.strictObject({
      host: text,
      port: count,
      address: text,
      purpose: text,
      bytesSent: count,
      bytesReceived: count,
      tls: maybe(v.strictObject({ version: text, cipher: text, fingerprint256: text })),
      proxy: maybe(text),
      at: count,
    }),
  ),
  error: maybe(v.strictObject({ code: text, message: text, fix: text })),
});
