import { expirySoon } from '@sovereign-actions/core';
import type { Became } from './become.ts';

/** The job summary: who the job became, and by what. `place` says where the runner is. */
export function summaryOf(became: Became, facts: { region: string; source: string; now: number; place?: string | undefined }): string {
  const { role, credentials, token, base, hops } = became;
  const claims = token?.claims ?? {};
  const via = hops.slice(0, -1).map((hop) => hop.role.arn);
  const rows: [string, unknown][] = [
    ['Role', role.arn],
    ...via.map((arn): [string, unknown] => ['By way of', arn]),
    ['Region', facts.region],
    ['Until', new Date(credentials.expires).toISOString()],
    ['Source', facts.source],
    ...(base ? ([['Identity of the job', base.arn]] as [string, unknown][]) : []),
    ...(token
      ? ([
          ['Issuer', claims.iss],
          ['Subject', claims.sub],
          ['Audience', claims.aud],
        ] as [string, unknown][])
      : []),
    ...(facts.place === undefined ? [] : ([['Runner', facts.place]] as [string, unknown][])),
  ];
  const soon = expirySoon(credentials.expires, facts.now);
  return [
    '### Identity',
    '',
    ...(soon === undefined ? [] : [`> ${soon}`, '']),
    '| | |',
    '|---|---|',
    ...rows.map(([name, value]) => `| ${name} | ${cell(value)} |`),
    '',
  ].join('\n');
}

const cell = (value: unknown): string =>
  `\`${String(value)
    .replace(/[`|\r\n]+/g, ' ')
    .slice(0, 300)}\``;
