import type { Files } from '@sovereign-actions/core';
import { PREDICATE } from '@sovereign-actions/sigstore';
import { type AttestedDocument, field, readObject, textOf } from './documents.ts';
import { signVerifyError } from './errors.ts';

/** What the predicate says of a scan beside its result. */
interface Scan {
  uri: string;
  version?: string | undefined;
  db?: { uri?: string | undefined; version?: string | undefined };
  started?: unknown;
  finished?: unknown;
}

/**
 * Reads the report of a scanner (JSON of Trivy or Grype, SARIF 2.1.0, or the predicate itself as `trivy --format cosign-vuln`
 * writes it) into cosign's predicate for vulnerability scans. The report stays whole in `scanner.result`. Who ran the scan
 * is left out: it is in the provenance.
 * @throws DOCUMENT_UNKNOWN and those of Files.read
 */
export async function readVulnerabilities(files: Files, path: string): Promise<AttestedDocument> {
  const unknown = (why: string) =>
    signVerifyError(
      'DOCUMENT_UNKNOWN',
      `${path} is not the report of a vulnerability scan: ${why}.`,
      'Give the JSON report of Trivy or Grype, SARIF 2.1.0, or a cosign vulnerability predicate.',
    );
  const { document, source } = await readObject(files, path, unknown);
  const predicate = predicateOf(document);
  if (!predicate) throw unknown('it is none of the formats that are read');
  return {
    path: files.relative(path),
    format: 'vulnerability report',
    predicateType: PREDICATE.vulnerabilities,
    document: predicate,
    sources: [source],
  };
}

function predicateOf(report: Record<string, unknown>): Record<string, unknown> | undefined {
  if (typeof field(report, 'scanner') === 'object' && typeof field(report, 'metadata') === 'object' && 'result' in Object(report.scanner))
    return report;
  const scan = scanOf(report);
  if (!scan) return undefined;
  const { uri, version = '', db = {}, started, finished } = scan;
  const [from, to] = [timeOf(started ?? finished), timeOf(finished ?? started)];
  return {
    invocation: { parameters: [], uri: '', event_id: '', 'builder.id': '' },
    scanner: { uri, version, db: { uri: db.uri ?? '', version: db.version ?? '' }, result: report },
    // A time that the report does not give is not made up.
    metadata: { ...(from !== undefined && { scanStartedOn: from }), ...(to !== undefined && { scanFinishedOn: to }) },
  };
}

function scanOf(report: Record<string, unknown>): Scan | undefined {
  const { SchemaVersion, ArtifactName, Results = [], Trivy, CreatedAt, matches, descriptor, version, runs } = report;
  if (typeof SchemaVersion === 'number' && typeof ArtifactName === 'string' && (Array.isArray(Results) || Results === null)) {
    const own = textOf(field(Trivy, 'Version'));
    return { uri: versioned('pkg:github/aquasecurity/trivy', own), version: own, finished: CreatedAt };
  }
  if (Array.isArray(matches) && field(descriptor, 'name') === 'grype') {
    const db = field(descriptor, 'db');
    const status = field(db, 'status') ?? db;
    const own = textOf(field(descriptor, 'version'));
    return {
      uri: versioned('pkg:github/anchore/grype', own),
      version: own,
      db: { uri: textOf(field(status, 'from')), version: textOf(field(status, 'built')) },
      finished: field(descriptor, 'timestamp'),
    };
  }
  // A second run would be of another tool, and the predicate names one.
  if (version === '2.1.0' && Array.isArray(runs) && runs.length === 1 && Array.isArray(field(runs[0], 'results'))) {
    const driver = field(field(runs[0], 'tool'), 'driver');
    const name = textOf(field(driver, 'name'));
    if (name === undefined) return undefined;
    const [invocation] = [field(runs[0], 'invocations')].flat();
    return {
      uri: textOf(field(driver, 'informationUri')) ?? name,
      version: textOf(field(driver, 'semanticVersion')) ?? textOf(field(driver, 'version')),
      started: field(invocation, 'startTimeUtc'),
      finished: field(invocation, 'endTimeUtc'),
    };
  }
  return undefined;
}

const versioned = (purl: string, version: string | undefined): string => (version === undefined ? purl : `${purl}@${version}`);

/** A time of a report in UTC, as every reader of RFC 3339 takes it. */
function timeOf(value: unknown): string | undefined {
  const text = textOf(value);
  if (text === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) || Number.isNaN(Date.parse(text))) return undefined;
  return new Date(text).toISOString();
}
