import { sha256Hex } from './hash.ts';

/** A check has three answers; `unknown` fails unless the boundary says otherwise. */
export type Verdict = 'holds' | 'broken' | 'unknown';

export type Severity = 'error' | 'warning' | 'note';

/** A place in a file of the workspace: relative path with `/`, line and column from 1. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
  endLine?: number;
}

/** What a rule is about; the rule pages and SARIF's rule list come from these. */
export interface Rule {
  id: string;
  title: string;
  severity: Severity;
  /** Why it matters, in a sentence or two. */
  why: string;
  fix: string;
  /** The law or the documents that it rests on, the first one first to read. */
  references?: readonly Reference[];
}

/** A document on the web. */
export interface Reference {
  title: string;
  url: string;
}

/** A dated exception of the boundary that lets a finding pass: for itself, or with all of a baseline that the boundary approves. */
export interface AppliedException {
  reason: string;
  approver: string;
  expires: string;
  /** SHA-256 of the baseline that knows the finding. */
  baseline?: string;
}

/** Anything that a check can say. Every report format is derived from this shape. */
export interface Finding {
  rule: string;
  title: string;
  verdict: Exclude<Verdict, 'holds'>;
  severity: Severity;
  message: string;
  fix: string;
  /** What exceptions match: a resource address, a purl, an image, a key. */
  resource?: string;
  place?: Place;
  /** 64 hex digits, the same when lines move. */
  fingerprint: string;
  exception?: AppliedException;
}

/** Whether a finding passes by a baseline. */
export const isKnown = ({ exception }: Finding): boolean => exception?.baseline !== undefined;

export interface FindingDetails {
  message: string;
  /** Default: the rule's own fix. */
  fix?: string;
  verdict?: Finding['verdict'];
  severity?: Severity;
  resource?: string;
  place?: Place;
  /** What the resource is unique in, where that is not the file of the place: the plan that its address is of. */
  scope?: string;
  /** What tells this finding from others of the same rule, resource and scope; never a line number. */
  key?: string;
}

/** Builds a finding of a rule. The fingerprint covers rule, scope, resource and key, so it survives line moves. */
export function finding(rule: Rule, details: FindingDetails): Finding {
  const {
    message,
    fix = rule.fix,
    verdict = 'broken',
    severity = rule.severity,
    resource,
    place,
    scope = place?.file ?? '',
    key = '',
  } = details;
  const identity = [rule.id, scope, resource ?? '', key].join('\0');
  return {
    rule: rule.id,
    title: rule.title,
    verdict,
    severity,
    message,
    fix,
    ...(resource === undefined ? {} : { resource }),
    ...(place === undefined ? {} : { place }),
    fingerprint: sha256Hex(identity),
  };
}

/**
 * The same findings, no two with one fingerprint: the second and later of those that are equal but for their place in the file are
 * told apart by their order in it.
 */
export function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  const result = [...findings];
  const inOrder = [...findings.entries()].sort(
    ([, a], [, b]) =>
      (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || byText(a.message, b.message),
  );
  for (const [index, found] of inOrder) {
    const { fingerprint } = found;
    const before = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, before + 1);
    if (before > 0) result[index] = { ...found, fingerprint: sha256Hex(`${fingerprint}\0${before}`) };
  }
  return result;
}

/** How severe, the worst first. */
export const SEVERITY_ORDER: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Worst first, then by file, line and rule: the order of every report. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      Number(a.exception !== undefined) - Number(b.exception !== undefined) ||
      SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
      byText(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      byText(a.rule, b.rule) ||
      byText(a.resource ?? '', b.resource ?? '') ||
      byText(a.fingerprint, b.fingerprint),
  );
}
