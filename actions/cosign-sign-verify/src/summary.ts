import { type Check, cell } from '@sovereign-actions/core';

const WORD = { holds: '✅ holds', broken: '❌ broken', unknown: '❔ unknown' } as const;

/** Markdown of what was signed and what was checked. */
export function summaryOf(subjects: readonly string[], checks: readonly Check[], selfAsserted: boolean): string {
  const lines = subjects.map((subject) => `- \`${subject.replace(/[\r\n`]+/g, ' ')}\``);
  if (checks.length > 0) {
    lines.push('', '| Check | Answer | |', '|---|---|---|');
    for (const { name, verdict, detail } of checks) lines.push(`| ${cell(name)} | ${WORD[verdict]} | ${cell(detail)} |`);
  }
  if (selfAsserted) lines.push('', 'The provenance is what the job says of itself (SLSA Build level 1).');
  return lines.join('\n');
}
