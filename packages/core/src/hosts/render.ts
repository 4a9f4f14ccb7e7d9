import type { StepReport } from '../context.ts';
import type { SovereignError } from '../errors.ts';
import { type Finding, isKnown, type Severity } from '../finding.ts';
import type { StepResult } from './host.ts';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** One paragraph for people: a host scrubs, escapes, wraps and colours it. */
export interface Block {
  text: string;
  /** Spaces before every line. */
  indent?: number;
  style?: Style;
}

/**
 * An error as every host shows it: `CODE: what happened`, its details, what to do, where to read more.
 * Debug logging adds the chain of causes with their stacks.
 */
export function errorBlocks(error: SovereignError, debug: boolean): Block[] {
  return [
    { text: `${error.code}: ${error.message}`, style: 'red' },
    ...error.details.map((text): Block => ({ text, indent: 2 })),
    { text: `→ ${error.fix}` },
    { text: error.docs, indent: 2, style: 'dim' },
    ...(debug ? causeBlocks(error) : []),
  ];
}

const MAX_CAUSES = 8;

function causeBlocks(error: Error): Block[] {
  const blocks: Block[] = [];
  let current: unknown = error;
  for (let depth = 0; current !== undefined && depth < MAX_CAUSES; depth += 1) {
    const text = current instanceof Error ? (current.stack ?? `${current.name}: ${current.message}`) : String(current);
    const lines = text.split('\n');
    blocks.push(
      ...lines.map((line, index): Block => ({ text: index === 0 && depth > 0 ? `caused by ${line}` : line, indent: 2, style: 'dim' })),
    );
    current = current instanceof Error ? current.cause : undefined;
  }
  return blocks;
}

const MARK: Record<Severity, { sign: string; style: Style }> = {
  error: { sign: '✗', style: 'red' },
  warning: { sign: '!', style: 'yellow' },
  note: { sign: '·', style: 'cyan' },
};

/** `src/main.tf:3:1`, or the resource where there is no place. */
export function whereOf({ place, resource }: Finding): string {
  if (!place) return resource ?? '';
  return [place.file, place.line, place.line === undefined ? undefined : place.column].filter((part) => part !== undefined).join(':');
}

/** A finding in a log: where and what, what to do, or who accepted it until when. */
export function findingBlocks(finding: Finding): Block[] {
  const { sign, style } = MARK[finding.severity];
  const where = whereOf(finding);
  const head = `${finding.exception ? '○' : sign} ${finding.rule}${where ? `  ${where}` : ''}`;
  const { exception } = finding;
  return [
    { text: head, style: exception ? 'dim' : style },
    { text: finding.message, indent: 2 },
    exception
      ? { text: `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`, indent: 2, style: 'dim' }
      : { text: `→ ${finding.fix}`, indent: 2 },
  ];
}

/** How many names of a list a log shows. */
const MAX_NAMED = 20;

/** What a baseline lets pass in one line, and what it holds that was not found any more. */
export function baselineBlocks({ findings, gone }: StepReport): Block[] {
  if (!gone) return [];
  const known = findings.filter(isKnown);
  const { expires, approver, reason } = known[0]?.exception ?? {};
  return [
    {
      text: `○ ${count(known.length, 'known finding')} of the baseline${expires ? `, accepted until ${expires} by ${approver}: ${reason}` : ''}`,
      style: 'dim',
    },
    ...(gone.length > 0
      ? [
          {
            text: `${count(gone.length, 'finding')} of the baseline not found as it was; "write-baseline" leaves out:`,
            indent: 2,
          },
          ...gone
            .slice(0, MAX_NAMED)
            .map(({ rule, file, resource }) => ({ text: [rule, file, resource].filter(Boolean).join('  '), indent: 4 })),
          ...(gone.length > MAX_NAMED ? [{ text: `… and ${gone.length - MAX_NAMED} more`, indent: 4 }] : []),
        ]
      : []),
  ];
}

/** `1 finding`, `2 findings`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The last line of a step. */
export function endBlock({ action, status, failing, findings, error }: StepResult): Block {
  if (status === 'succeeded') {
    return {
      text: `✓ ${action}${findings.length > 0 ? `: ${count(findings.length, 'finding')}, none of which fails the step` : ''}`,
      style: 'green',
    };
  }
  const why = error ? error.code : `${count(failing.length, 'finding')} to act on`;
  return { text: `✗ ${action}: ${why}`, style: 'red' };
}
