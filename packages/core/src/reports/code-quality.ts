import type { StepReport } from '../context.ts';

const SEVERITY = { error: 'critical', warning: 'major', note: 'info' } as const;

/** Findings as GitLab Code Quality JSON. The rule id is in the description too, since the widget may hide `check_name`. */
export function toCodeQuality(report: StepReport): string {
  const issues = report.findings
    .filter(({ exception }) => exception === undefined)
    .map((finding) => ({
      description: `${finding.rule}: ${finding.message}`,
      check_name: finding.rule,
      fingerprint: finding.fingerprint,
      severity: SEVERITY[finding.severity],
      location: { path: finding.place?.file.replace(/^\.\//, '') ?? 'sovereign.yaml', lines: { begin: finding.place?.line ?? 1 } },
    }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
