import type { Boundary } from './boundary/boundary.ts';
import { errorTable } from './errors.ts';
import type { Files } from './files.ts';
import { type AppliedException, type Finding, isKnown, SEVERITY_ORDER, type Severity } from './finding.ts';
import { sha256Hex } from './hash.ts';

export const baselineError = errorTable({
  BASELINE_INVALID: { exit: 'usage', about: 'The file that was named as baseline is none of this step, or holds nothing.' },
  BASELINE_NOT_APPROVED: { exit: 'policy', about: 'The boundary does not approve the baseline, or approves another text of it.' },
});

/** What a baseline keeps of a finding. */
export interface KnownFinding {
  /** 64 hex digits. */
  fingerprint: string;
  rule: string;
  severity: Severity;
  resource?: string;
  /** Relative path with `/`. */
  file?: string;
  /** What is wrong, in the words of the step: also what an approver reads. */
  message: string;
}

/** A file of known findings that the boundary approves. */
export interface Baseline {
  sha256: string;
  /** Bytes. */
  size: number;
  /** By fingerprint. */
  known: ReadonlyMap<string, KnownFinding>;
  approval: AppliedException;
}

const TYPE = 'sovereign-actions/baseline';
const MAX_BYTES = 64 * 1024 * 1024;

/** Whether findings of this shape may be known. What is unknown today may be anything tomorrow, so only an exception by name covers it. */
const canBeKnown = ({ verdict }: Finding): boolean => verdict === 'broken';

/**
 * The exception that a baseline is to a finding: the same rule, resource and message, and not worse than it was. The message,
 * since a bucket that the boundary does not declare must not become another such bucket. Pure.
 */
export function knownBy(baseline: Baseline | undefined, found: Finding): AppliedException | undefined {
  const known = canBeKnown(found) ? baseline?.known.get(found.fingerprint) : undefined;
  const same =
    known?.rule === found.rule &&
    known.resource === found.resource &&
    known.message === found.message &&
    SEVERITY_ORDER[found.severity] >= SEVERITY_ORDER[known.severity];
  return same ? baseline?.approval : undefined;
}

/** What a baseline holds in vain: a judged run did not find it, or not as it was. Pure. */
export function goneFrom({ known }: Baseline, findings: readonly Finding[]): KnownFinding[] {
  const found = new Set(findings.filter(isKnown).map(({ fingerprint }) => fingerprint));
  return [...known.values()].filter(({ fingerprint }) => !found.has(fingerprint));
}

/**
 * What to write as the next baseline of a judged run: everything broken that the boundary does not except by name, or, where a
 * baseline was given, what of it is still found.
 */
export function findingsToKnow(findings: readonly Finding[], baseline: Baseline | undefined): Finding[] {
  return findings.filter((found) => canBeKnown(found) && (baseline ? isKnown(found) : !found.exception));
}

/** The text of a baseline: one finding a line, in an order of its own, so that a change of it reads as a list. Pure. */
export function baselineText(step: string, findings: readonly Finding[]): string {
  const lines = findings
    .map(({ fingerprint, rule, severity, resource, place, message }) =>
      JSON.stringify({ rule, file: place?.file, resource, severity, message, fingerprint } satisfies {
        [K in keyof KnownFinding]: unknown;
      }),
    )
    .sort();
  return `{\n"schemaVersion": 1,\n"type": "${TYPE}",\n"step": ${JSON.stringify(step)},\n"findings": [\n${lines.join(',\n')}\n]\n}\n`;
}

/**
 * Reads the baseline of a step. It counts only where the boundary approves its very bytes, so that whoever can change the file
 * alone can let nothing pass.
 * @throws BASELINE_INVALID, BASELINE_NOT_APPROVED, FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE
 */
export async function readBaseline(
  files: Files,
  file: string,
  step: string,
  boundary: Pick<Boundary, 'baselines' | 'source'>,
): Promise<Baseline> {
  const bytes = await files.read(file, MAX_BYTES);
  const sha256 = sha256Hex(bytes);
  const known = new Map(parse(bytes, file, step).map((entry) => [entry.fingerprint, entry]));
  const approval = boundary.baselines.find((entry) => entry.step === step && entry.sha256 === sha256);
  if (!approval) {
    throw baselineError(
      'BASELINE_NOT_APPROVED',
      `${boundary.source} does not approve ${file} (SHA-256 ${sha256}) as a baseline of ${step}.`,
      'Look at what the file would let pass, and add this SHA-256 under "baselines" in sovereign.yaml with reason, approver and expires.',
    );
  }
  const { reason, approver, expires } = approval;
  return { sha256, size: bytes.length, known, approval: { reason, approver, expires, baseline: sha256 } };
}

function parse(bytes: Uint8Array, file: string, step: string): KnownFinding[] {
  const invalid = (why: string) =>
    baselineError(
      'BASELINE_INVALID',
      `${file} ${why}.`,
      `Have ${step} write one with the input "write-baseline", or leave the input "baseline" out.`,
    );
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw invalid(bytes.length === 0 ? 'is empty' : `is not JSON: ${error instanceof Error ? error.message.slice(0, 120) : ''}`);
  }
  const document = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (document.type !== TYPE) throw invalid('is not a baseline');
  if (document.schemaVersion !== 1) throw invalid('is a baseline of another version');
  if (document.step !== step) throw invalid(`is a baseline of ${JSON.stringify(document.step)?.slice(0, 60)}, not of ${step}`);
  const entries = document.findings;
  if (!Array.isArray(entries) || entries.length === 0) throw invalid('holds no findings');
  const wrong = entries.findIndex((entry) => !isKnownFinding(entry));
  if (wrong >= 0) throw invalid(`has a mistake in entry ${wrong + 1} of "findings"`);
  if (new Set(entries.map(({ fingerprint }) => fingerprint)).size < entries.length) throw invalid('has two entries with one fingerprint');
  return entries;
}

function isKnownFinding(value: unknown): value is KnownFinding {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, severity, resource, file, message, fingerprint, ...others } = value as Record<string, unknown>;
  return (
    typeof rule === 'string' &&
    typeof severity === 'string' &&
    Object.hasOwn(SEVERITY_ORDER, severity) &&
    (resource === undefined || typeof resource === 'string') &&
    (file === undefined || typeof file === 'string') &&
    typeof message === 'string' &&
    typeof fingerprint === 'string' &&
    /^[0-9a-f]{64}$/.test(fingerprint) &&
    Object.keys(others).length === 0
  );
}
