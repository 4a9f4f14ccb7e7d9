import { type Finding, finding, type Severity } from '@sovereign-actions/core';
import { documentError } from '../errors.ts';
import { at } from '../plan/types.ts';
import { RULES } from '../rules.ts';

/**
 * Rules of other scanners that ask for what the boundary forbids: copies in other regions, or services that act in all of them.
 * By the id that the scanner writes; trivy's are those of its checks, tfsec's their long names.
 */
const CONTRARY: ReadonlyMap<string, string> = new Map([
  ['CKV_AWS_144', 'cross-region replication of buckets'],
  ['CKV_AWS_67', 'trails in all regions'],
  ['CKV_AWS_121', 'recording of settings in all regions'],
  ['AVD-AWS-0014', 'trails in all regions'],
  ['AWS-0014', 'trails in all regions'],
  ['AVD-AWS-0019', 'aggregation over all regions'],
  ['AWS-0019', 'aggregation over all regions'],
  ['aws-cloudtrail-enable-all-regions', 'trails in all regions'],
  ['aws-config-aggregate-all-regions', 'aggregation over all regions'],
  ['s3_bucket_cross_region_replication', 'cross-region replication of buckets'],
  ['S3_BUCKET_CROSS_REGION_REPLICATION_ENABLED', 'cross-region replication of buckets'],
]);

/** What a rule of another scanner asks for against the boundary, in a few words. */
export const contraryTo = (rule: string): string | undefined => CONTRARY.get(rule);

const LEVELS: Readonly<Record<string, Severity>> = { error: 'error', warning: 'warning', note: 'note', none: 'note' };

/**
 * The results of another scanner, as SARIF 2.1.0, as findings: errors fail the step as its own do, and advice that contradicts the
 * boundary is marked instead. Results that are suppressed or pass are left out.
 * @throws DOCUMENT_UNREADABLE
 */
export function findingsOfSarif(file: string, text: string): Finding[] {
  const wrong = (what: string) =>
    documentError(
      'DOCUMENT_UNREADABLE',
      `${file} ${what}.`,
      'Name a SARIF 2.1.0 file, as "trivy config -f sarif" or "checkov -o sarif" writes it.',
    );
  let log: unknown;
  try {
    log = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw wrong('is not JSON');
  }
  const runs = at(log, 'runs');
  if (at(log, 'version') !== '2.1.0' || !Array.isArray(runs)) throw wrong('is no SARIF 2.1.0');
  if (runs.length === 0) throw wrong('holds no run, so nothing was scanned');
  const findings: Finding[] = [];
  for (const run of runs) {
    const tool = plain(at(at(at(run, 'tool'), 'driver'), 'name'), 40) || 'scanner';
    const invocations = at(run, 'invocations');
    if (Array.isArray(invocations) && invocations.some((one) => at(one, 'executionSuccessful') === false))
      findings.push(
        finding(RULES.scanner, {
          resource: tool,
          place: { file },
          verdict: 'unknown',
          key: 'failed',
          message: `${tool} says that its run failed (${file}).`,
        }),
      );
    const defaults = defaultLevels(at(at(run, 'tool'), 'driver'));
    const results = at(run, 'results');
    for (const result of Array.isArray(results) ? results : []) {
      const rule = plain(at(result, 'ruleId') ?? at(at(result, 'rule'), 'id'), 120) || 'no-rule';
      const suppressions = at(result, 'suppressions');
      const kind = at(result, 'kind');
      if ((Array.isArray(suppressions) && suppressions.length > 0) || kind === 'pass' || kind === 'notApplicable') continue;
      const level = at(result, 'level') ?? defaults.get(rule) ?? 'warning';
      const message = plain(at(at(result, 'message'), 'text'), 300) || rule;
      const place = placeOf(result) ?? { file };
      const about = { resource: `${tool}/${rule}`, place, key: `${rule} ${message}` };
      const contrary = contraryTo(rule);
      findings.push(
        contrary === undefined
          ? finding(RULES.scanner, { ...about, severity: LEVELS[String(level)] ?? 'warning', message: `${tool} ${rule}: ${message}` })
          : finding(RULES.contrary, { ...about, message: `${tool} ${rule} asks for ${contrary}.` }),
      );
    }
  }
  return findings;
}

function defaultLevels(driver: unknown): Map<string, unknown> {
  const rules = at(driver, 'rules');
  return new Map(
    (Array.isArray(rules) ? rules : []).map((rule) => [String(at(rule, 'id')), at(at(rule, 'defaultConfiguration'), 'level')]),
  );
}

function placeOf(result: unknown): { file: string; line?: number } | undefined {
  const locations = at(result, 'locations');
  const physical = at(Array.isArray(locations) ? locations[0] : undefined, 'physicalLocation');
  const uri = at(at(physical, 'artifactLocation'), 'uri');
  if (typeof uri !== 'string' || uri === '' || /^[a-z]+:|^\/|(?:^|\/)\.\.(?:\/|$)/i.test(uri)) return undefined;
  const line = at(at(physical, 'region'), 'startLine');
  return { file: uri.replace(/^\.\//, '').slice(0, 300), ...(typeof line === 'number' && Number.isInteger(line) && line > 0 && { line }) };
}

/** One line of printable text. */
const plain = (value: unknown, most: number): string =>
  typeof value === 'string'
    ? value
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .trim()
        .slice(0, most)
    : '';
