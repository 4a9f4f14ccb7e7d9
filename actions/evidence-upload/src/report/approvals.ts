import { ENVIRONMENT_ACTION } from '../environment/document.ts';
import { html } from './html.ts';
import { inEnglish, state, table } from './parts.ts';
import { questionCell } from './questions.ts';
import type { ReportData, Section } from './sections.ts';

/** Who approved the deployment and where it ran, as the CI host answered. */
export function approvals({ strings, index, records }: ReportData): Section {
  const text = strings.approvals;
  const record = records.find(({ action }) => action === ENVIRONMENT_ACTION);
  const path = index.records.find(({ id }) => id === record?.id)?.path ?? 'data/records/';
  const body = record
    ? table(
        strings,
        text.caption(String(record.facts.api ?? '')),
        [
          { head: text.question, cell: ({ name }) => questionCell(text.items, name) },
          { head: strings.checks.verdict, cell: ({ verdict }) => state(verdict, strings.verdict[verdict]) },
          { head: strings.checks.detail, cell: ({ detail }) => inEnglish(detail), className: 'long' },
        ],
        record.checks,
        path,
      )
    : html`<p class="quiet">${text.absent}</p>`;
  return { id: 'approvals', title: text.title, body };
}
