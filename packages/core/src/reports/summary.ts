import type { StepReport } from '../context.ts';
import { type Finding, isKnown } from '../finding.ts';

/** GitHub takes 1 MiB of summary a step; what is left over is counted in one line. */
const MAX_BYTES = 900_000;

/** The job summary in Markdown: a verdict line, the action's own part, then the findings, worst first. */
export function toSummary(report: StepReport & { summary?: string }): string {
  const { title, findings, failing, summary } = report;
  const verdict =
    failing.length > 0
      ? `❌ **Broken**: ${count(failing.length, 'finding')} to act on.`
      : `✅ **Holds**${findings.length > 0 ? `, with ${count(findings.length, 'note')}.` : '.'}`;
  const head = `## ${text(title)}\n\n${verdict}\n`;
  const parts = [head, summary ? `\n${summary.trim()}\n` : '', baselinePart(report), ...table(findings, new Set(failing))];
  return parts.join('');
}

function* table(findings: readonly Finding[], failing: ReadonlySet<Finding>): Generator<string> {
  if (findings.length === 0) return;
  yield '\n| | Rule | Where | What | What to do |\n|---|---|---|---|---|\n';
  let bytes = 0;
  for (const [index, finding] of findings.entries()) {
    const row = `| ${mark(finding, failing.has(finding))} | \`${code(finding.rule)}\` | ${where(finding)} | ${text(finding.message)} | ${exceptionOr(finding)} |\n`;
    bytes += Buffer.byteLength(row);
    if (bytes > MAX_BYTES) {
      yield `\n… and ${count(findings.length - index, 'finding')} more, in the SARIF file and in the step's record.\n`;
      return;
    }
    yield row;
  }
}

/** Names of what a baseline holds in vain, up to this many. */
const MAX_GONE = 100;

function baselinePart({ findings, gone }: StepReport): string {
  if (!gone) return '';
  const known = `${count(findings.filter(isKnown).length, 'finding')} of the baseline still found`;
  if (gone.length === 0) return `\n${known}.\n`;
  const lines = gone
    .slice(0, MAX_GONE)
    .map(
      ({ rule, file, resource }) =>
        `- \`${code(rule)}\` ${[file, resource].flatMap((part) => (part ? [`\`${code(part)}\``] : [])).join(' ')}`,
    );
  const more = gone.length > MAX_GONE ? `\n- … and ${gone.length - MAX_GONE} more` : '';
  return `\n${known}, ${gone.length} not as they were; write the baseline anew without them:\n\n${lines.join('\n')}${more}\n`;
}

const mark = (finding: Finding, fails: boolean): string =>
  isKnown(finding)
    ? '⏸ known'
    : finding.exception
      ? '⏸ excepted'
      : finding.verdict === 'unknown'
        ? fails
          ? '❓ unknown'
          : '❓ unknown, allowed'
        : fails
          ? '❌ broken'
          : finding.severity === 'warning'
            ? '⚠️ warning'
            : 'ℹ️ note';

const where = ({ place, resource }: Finding): string =>
  [place ? `\`${code(`${place.file}${place.line ? `:${place.line}` : ''}`)}\`` : '', resource ? `\`${code(resource)}\`` : '']
    .filter(Boolean)
    .join(' ') || '–';

const exceptionOr = ({ exception, fix }: Finding): string =>
  exception ? text(`Accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`) : text(fix);

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Untrusted text in a Markdown table cell: no markup, no links, no line breaks. */
export const text = (value: string): string =>
  value
    .replace(/[\r\n]+/g, ' ')
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] as string)
    .replace(/[\\`*_{}[\]()#+!|~@-]/g, '\\$&')
    .replace(/:\/\//g, ':\u200b//');

/** Untrusted text inside a code span of a table cell. */
const code = (value: string): string => value.replace(/[\r\n`]+/g, ' ').replace(/\|/g, '\\|');
