import type { Boundary } from '@sovereign-actions/core';
import type { RootReport } from './report.ts';

const MAX_ROWS = 200;

/** Markdown for the job summary: one row a root module, worst first. */
export function reportOf(reports: readonly RootReport[], modules: readonly string[], boundary: Boundary): string {
  const rows = reports
    .toSorted((a, b) => Number(failing(b)) - Number(failing(a)))
    .slice(0, MAX_ROWS)
    .map((report) => {
      const { path, backend, destinations, findings } = report;
      const foreseen = destinations.find(({ from }) => from === 'configuration') ?? destinations[0];
      const shown = (name: 'bucket' | 'region') =>
        foreseen?.[name] !== undefined ? code(foreseen[name]) : backend?.type === 's3' ? 'not known' : '–';
      const kind = backend ? code(backend.kind === 'cloud' ? 'cloud' : backend.type) : 'none';
      return `| ${code(path)} | ${kind} | ${shown('bucket')} | ${shown('region')} | ${failing(report) ? 'refused' : findings.length > 0 ? 'see findings' : 'holds'} |`;
    });
  const left = reports.length - rows.length;
  return [
    '### Where Terraform state goes',
    '',
    boundary.state
      ? `The boundary declares bucket ${code(boundary.state.bucket)}.`
      : `The boundary (${boundary.source}) declares no state bucket; regions: ${boundary.regions.join(', ')}.`,
    '',
    '| root module | backend | bucket | region | result |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    ...(left > 0 ? [`${left} more root modules are in the findings and the record.`, ''] : []),
    ...(modules.length > 0
      ? [
          `Used only as modules, so not run on their own: ${modules.slice(0, 20).map(code).join(', ')}${modules.length > 20 ? ` and ${modules.length - 20} more` : ''}.`,
          '',
        ]
      : []),
    'Read from the configuration, and from the environment and the AWS profiles of this step: a job with others may send state elsewhere.',
    '',
  ].join('\n');
}

const failing = ({ findings }: RootReport): boolean =>
  findings.some(({ severity, verdict }) => severity === 'error' || verdict === 'unknown');

/** Inline code for a table cell, whatever the text holds. */
const code = (text: string): string => `\`${text.replace(/[`|\r\n]/g, ' ').slice(0, 120)}\``;
