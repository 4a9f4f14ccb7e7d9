import { type Boundary, counted, isGranted, type LedgerRecord, type Verdict } from '@sovereign-actions/core';
import { SEAL_ACTION } from '../package/index-file.ts';
import { type Claims, verdictOf } from './claim.ts';
import { worst } from './cloud.ts';

/**
 * Claims on what the records say of the deployment itself. A package of a deployment that failed is authentic all the
 * same, so these do not count against the package: they decide what it is evidence of.
 */
export function checkOutcome(claims: Claims, records: readonly LedgerRecord[], boundary: Boundary | undefined): void {
  const ended = records.filter(({ status }) => status !== 'succeeded');
  claims.add(
    'outcome.steps',
    records.length === 0 ? 'unknown' : verdictOf(ended),
    'Every step succeeded.',
    ended.length > 0 ? `${ended.length} of ${counted(records.length, 'step')} did not.` : `${counted(records.length, 'step')}.`,
    {
      details: ended.map(({ action, startedAt, status, error }) =>
        status === 'started'
          ? `${action}, started ${startedAt}, was cut off: it has no end`
          : `${action}, started ${startedAt}, failed${error ? `: ${error.code}: ${error.message}` : ''}`,
      ),
      counts: false,
    },
  );

  const findings = records.flatMap(({ action, findings }) => findings.map((finding) => ({ action, ...finding })));
  // What is unknown fails a step as well, unless the boundary says otherwise.
  const open = findings.filter(
    ({ severity, verdict, exception }) => !exception && (severity === 'error' || (verdict === 'unknown' && boundary?.unknown === 'fail')),
  );
  claims.add(
    'outcome.findings',
    records.length === 0 ? 'unknown' : verdictOf(open),
    'No step found anything that breaks the boundary.',
    open.length > 0 ? `${counted(open.length, 'finding')}.` : `${counted(findings.length, 'finding')} in all, none that fails a step.`,
    {
      details: open.map(({ action, rule, message, resource }) => `${action}: ${rule}${resource ? ` (${resource})` : ''}: ${message}`),
      counts: false,
    },
  );

  checkExceptions(claims, records, boundary);

  const checks = records.flatMap(({ action, checks }) => checks.map((check) => ({ action, ...check })));
  const failed = checks.filter(({ verdict }) => verdict !== 'holds');
  claims.add(
    'outcome.checks',
    checks.length === 0
      ? 'unknown'
      : failed.some(({ verdict }) => verdict === 'broken')
        ? 'broken'
        : failed.length > 0
          ? 'unknown'
          : 'holds',
    'Every check that a step made before it acted holds.',
    checks.length === 0
      ? 'No step noted any.'
      : failed.length > 0
        ? `${failed.length} of ${counted(checks.length, 'check')} ${failed.length === 1 ? 'does' : 'do'} not.`
        : `${counted(checks.length, 'check')}.`,
    { details: failed.map(({ action, name, verdict, detail }) => `${action}: ${name}: ${verdict}: ${detail}`), counts: false },
  );
}

/** A claim on the exceptions, where there are any: they are the boundary's to give. */
function checkExceptions(claims: Claims, records: readonly LedgerRecord[], boundary: Boundary | undefined): void {
  const excepted = records.flatMap(({ action, boundary: asserted, startedAt, findings }) =>
    findings.flatMap((finding): { verdict: Verdict; line: string }[] => {
      const { rule, resource, exception } = finding;
      if (!exception) return [];
      const is = `${rule}${resource ? ` (${resource})` : ''}: accepted by ${exception.approver} until ${exception.expires}: ${exception.reason}`;
      if (boundary === undefined || asserted?.sha256 !== boundary.sha256)
        return [{ verdict: 'unknown', line: `${is}; the boundary that gives it is not known` }];
      const granted = isGranted(finding, boundary, action, Date.parse(startedAt));
      return [granted ? { verdict: 'holds', line: is } : { verdict: 'broken', line: `${is}; the boundary gives no such exception` }];
    }),
  );
  if (excepted.length === 0) return;
  const not = excepted.filter(({ verdict }) => verdict !== 'holds');
  claims.add(
    'outcome.exceptions',
    worst(excepted),
    'What was let pass has an exception of the boundary, with a reason, an approver and a last day.',
    not.length > 0
      ? `${not.length} of ${counted(excepted.length, 'exception')} ${not.length === 1 ? 'is' : 'are'} not known to be one.`
      : `${counted(excepted.length, 'exception')}.`,
    { details: excepted.map(({ line }) => line), counts: false },
  );
}

/** What no package can show by itself, however well it verifies. The report prints the same list. */
export const LIMITS: readonly { id: string; claim: string; reason: string }[] = [
  {
    id: 'limits.capture',
    claim: 'What the steps noted is what happened.',
    reason: 'The package shows that nothing changed since the steps wrote it, and who signed it; not that the runner told the truth.',
  },
  {
    id: 'limits.connections',
    claim: 'No other connection was made.',
    reason: 'The steps note their own connections. Other programs on the runner are seen only by the network logs of the account.',
  },
  {
    id: 'limits.transfer',
    claim: 'No personal data left the EU.',
    reason:
      'Remote access, support staff and key operators can be transfers without any connection of a pipeline. That is a legal question.',
  },
  {
    id: 'limits.jurisdiction',
    claim: 'No law from outside the EU reaches the provider.',
    reason: 'Who owns and controls a provider, and which courts it answers to, no pipeline can see. That is a legal question too.',
  },
  {
    id: 'limits.cloud',
    claim: 'The cloud did what its answers said.',
    reason:
      "Answers of AWS are recorded as received. CloudTrail with its digest chain is the provider's own statement, and is not in this package.",
  },
  {
    id: 'limits.retention',
    claim: 'The package is still locked in its store.',
    reason: 'The receipt says how it was locked; ask the store for the version and its retention.',
  },
  {
    id: 'limits.completeness',
    claim: 'This is the only deployment.',
    reason: 'A package speaks for its own deployment. Compare the list of packages with the list of deployments.',
  },
];

/** The limits of a package: a seal holds what a record lacks, CloudTrail's own statement. */
export const limitsOf = (records: readonly LedgerRecord[]): typeof LIMITS =>
  records.some(({ action }) => action === SEAL_ACTION) ? LIMITS.filter(({ id }) => id !== 'limits.cloud') : LIMITS;

/** Claims that cannot be known, and a warning where the package is of a rehearsal. */
export function addLimits(claims: Claims, records: readonly LedgerRecord[]): void {
  if (records.some(({ boundary }) => boundary?.partition === 'sandbox')) {
    claims.add(
      'limits.rehearsal',
      'unknown',
      'This was a real deployment.',
      'It was a rehearsal: partition sandbox is the loopback of one machine, and proves nothing about a cloud.',
      {
        counts: false,
      },
    );
  }
  for (const { id, claim, reason } of limitsOf(records)) claims.add(id, 'unknown', claim, reason, { counts: false });
}
