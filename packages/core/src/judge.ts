import { type Baseline, knownBy } from './baseline.ts';
import { type Boundary, boundaryError } from './boundary/boundary.ts';
import { type AppliedException, distinct, type Finding, sortFindings } from './finding.ts';

type Exceptions = Boundary['exceptions'];

export interface Judgement {
  /** Every finding in report order, with the exception that lets it pass attached. */
  findings: Finding[];
  /** The findings that fail the step. */
  failing: Finding[];
}

/** The UTC day of an instant (milliseconds since the epoch), as `YYYY-MM-DD`. */
const utcDay = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** An exception counts up to and including its expiry day, UTC. */
const isExpired = (expires: string, now: number): boolean => expires < utcDay(now);

/** @throws EXCEPTION_EXPIRED naming every exception and baseline of the boundary that is past its day, whether or not it would match anything */
export function refuseExpiredExceptions(boundary: Pick<Boundary, 'baselines' | 'exceptions' | 'source'>, now: number): void {
  const expired = [
    ...boundary.exceptions.map(({ rule, resource, ...approval }) => ({ what: `${rule} on ${resource}`, ...approval })),
    ...boundary.baselines.map(({ step, sha256, ...approval }) => ({ what: `baseline ${sha256.slice(0, 12)} of ${step}`, ...approval })),
  ].filter(({ expires }) => isExpired(expires, now));
  if (expired.length === 0) return;
  throw boundaryError(
    'EXCEPTION_EXPIRED',
    `${boundary.source} has ${expired.length === 1 ? 'an expired exception' : `${expired.length} expired exceptions`}.`,
    'Correct what it excused and remove it, or have it approved again with a new date.',
    {
      details: expired.map(({ what, expires, approver, reason }) => `${what}: expired ${expires}, approved by ${approver} (${reason})`),
    },
  );
}

/**
 * Decides which findings fail a step. Pure.
 *
 * A finding of severity `error` fails, and so does every finding whose verdict is `unknown` unless the boundary says
 * `unknown: warn`; a matching exception lets either pass, a baseline only what is broken. The severity of an unknown finding is raised or lowered to
 * what it does, so that every report shows what failed as an error.
 * @param now milliseconds since the epoch
 * @throws EXCEPTION_EXPIRED
 */
export function judge(
  findings: readonly Finding[],
  boundary: Pick<Boundary, 'baselines' | 'exceptions' | 'source' | 'unknown'>,
  now: number,
  baseline?: Baseline,
): Judgement {
  refuseExpiredExceptions(boundary, now);
  const judged = sortFindings(
    distinct(findings).map((found) => {
      const exception = exceptionFor(found, boundary.exceptions) ?? knownBy(baseline, found);
      const severity = found.verdict !== 'unknown' ? found.severity : boundary.unknown === 'fail' ? 'error' : lowered(found.severity);
      const { exception: _given, ...own } = found;
      return { ...own, severity, ...(exception && { exception }) };
    }),
  );
  return { findings: judged, failing: judged.filter(({ severity, exception }) => severity === 'error' && !exception) };
}

const lowered = (severity: Finding['severity']): Finding['severity'] => (severity === 'error' ? 'warning' : severity);

function exceptionFor(found: Finding, exceptions: Exceptions): AppliedException | undefined {
  const match = exceptions.find(({ rule, resource }) => rule === found.rule && matchesPattern(resource, found.resource ?? ''));
  return match && { reason: match.reason, approver: match.approver, expires: match.expires };
}

/**
 * Whether the exception of a finding is one that a boundary gives it, by name or with a baseline, and that had not ended. Pure.
 * @param step that let it pass
 * @param at when it did, milliseconds since the epoch
 */
export function isGranted(
  found: Finding,
  { exceptions, baselines }: Pick<Boundary, 'baselines' | 'exceptions'>,
  step: string,
  at: number,
): boolean {
  const { exception } = found;
  if (exception === undefined || isExpired(exception.expires, at)) return false;
  const { baseline, reason, approver, expires } = exception;
  const granted =
    baseline === undefined
      ? exceptions.filter(({ rule, resource }) => rule === found.rule && matchesPattern(resource, found.resource ?? ''))
      : baselines.filter((each) => each.step === step && each.sha256 === baseline && found.verdict === 'broken');
  return granted.some((each) => each.reason === reason && each.approver === approver && each.expires === expires);
}

/** Whether text matches a pattern in which `*` stands for any run of characters and nothing else is special. Linear: no regular expression. */
export function matchesPattern(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const first = parts[0] as string;
  if (parts.length === 1) return text === first;
  const last = parts.at(-1) as string;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  const end = text.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}
