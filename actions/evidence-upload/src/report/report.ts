import { createHash } from 'node:crypto';
import type { LedgerRecord, Verdict } from '@sovereign-actions/core';
import type { PackageIndex } from '../package/index-file.ts';
import { PATHS } from '../package/names.ts';
import { approvals } from './approvals.ts';
import type { PackedMap } from './control-map.ts';
import { controls } from './controls.ts';
import { type Html, html } from './html.ts';
import { digits, list, moment, partitionName, regionName, state } from './parts.ts';
import type { ReportData } from './sections.ts';
import * as sections from './sections.ts';
import { english, type Strings } from './strings.ts';
import { german } from './strings-de.ts';
import { french } from './strings-fr.ts';
import { STYLE } from './style.ts';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** The reports of a package by their paths in it, the English one first. */
const REPORTS: readonly [path: string, strings: Strings][] = [
  [PATHS.report, english],
  [PATHS.report.replace('.html', '.de.html'), german],
  [PATHS.report.replace('.html', '.fr.html'), french],
];

/** Paths of the reports in a package. */
export const REPORT_PATHS: readonly string[] = REPORTS.map(([path]) => path);

/** Renders the reports of a package in all languages, by their paths in it. */
export const renderReports = (
  index: PackageIndex,
  records: readonly LedgerRecord[],
  maps: readonly PackedMap[] = [],
): ReadonlyMap<string, string> => new Map(REPORTS.map(([path, strings]) => [path, renderReport(index, records, maps, strings)]));

/**
 * Renders the report: one HTML file with no script and no outside request, the same bytes for the same records.
 * @param records in any order; unfinished ones are shown as cut off
 * @param maps control maps of the team, shown after the built-in one
 */
export function renderReport(
  index: PackageIndex,
  records: readonly LedgerRecord[],
  maps: readonly PackedMap[] = [],
  strings: Strings = english,
): string {
  const data: ReportData = { strings, index, maps, records: [...records].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  const { deployed, timeline, steps, boundary, connections, findings, checks, sboms, signatures, files, verify, limits } = sections;
  // What was done and found, what holds it up, what it is worth, and last the list that may be long.
  const parts = [
    deployed,
    approvals,
    findings,
    timeline,
    steps,
    boundary,
    connections,
    checks,
    sboms,
    signatures,
    controls,
    limits,
    verify,
    files,
  ].map((make) => make(data));
  const page = html`<!DOCTYPE html>
<html lang="${strings.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${strings.title(index.deployment)}</title>
<style>`;
  // The stylesheet has no data in it, and its bytes must be those of the policy's hash.
  const body = html`</style>
</head>
<body>
<a class="skip" href="#summary">${strings.skip}</a>
<header>
<p class="eyebrow">${strings.heading}</p>
<h1>${index.deployment}</h1>
<p class="when">${moment(index.time)} UTC</p>
<p class="languages">${strings.also} ${list(
    REPORTS.filter(([, other]) => other !== strings).map(
      ([path, { lang, language }]) =>
        html`<a href="${path.slice(path.lastIndexOf('/') + 1)}" lang="${lang}" hreflang="${lang}">${language}</a>`,
    ),
  )}</p>
</header>
<main>
${isRehearsal(records) && html`<p class="banner">${strings.rehearsal}</p>`}
${summary(data)}
<nav aria-labelledby="contents"><h2 id="contents">${strings.contents}</h2><ul>${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${parts.map(
  ({ id, title, body }) => html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${body}
</section>
`,
)}</main>
<footer><p>${strings.footer(index.generator.version)}</p></footer>
</body>
</html>
`;
  return page.text + STYLE + body.text;
}

const isRehearsal = (records: readonly LedgerRecord[]): boolean => records.some(({ boundary }) => boundary?.partition === 'sandbox');

/** What the records say all in all: the worst of steps, findings and checks. */
function overall(records: readonly LedgerRecord[]): Verdict {
  const failing = records.some(
    ({ status, findings, checks }) =>
      status === 'failed' ||
      findings.some(({ severity, exception }) => severity === 'error' && !exception) ||
      checks.some(({ verdict }) => verdict === 'broken'),
  );
  if (failing) return 'broken';
  const unsure = records.some(({ status, checks }) => status === 'started' || checks.some(({ verdict }) => verdict === 'unknown'));
  return unsure || records.length === 0 ? 'unknown' : 'holds';
}

function summary({ strings, records }: ReportData): Html {
  const text = strings.summary;
  const verdict = overall(records);
  const moments = records.flatMap(({ startedAt, finishedAt = startedAt }) => [startedAt, finishedAt]).sort();
  const boundaries = new Map(records.flatMap(({ boundary }) => (boundary ? [[boundary.sha256, boundary] as const] : [])));
  const [only] = boundaries.values();
  const connections = records.flatMap((record) => record.connections);
  const hosts = new Set(connections.map(({ host }) => host));
  const findings = records.flatMap((record) => record.findings);
  const open = findings.filter(({ severity, exception }) => severity === 'error' && !exception).length;
  const excepted = findings.filter(({ exception }) => exception).length;
  const { count } = strings;
  const headline = { holds: text.good, unknown: text.unsure, broken: open > 0 ? text.breach : text.failed }[verdict];
  const lines = [
    text.steps(count.step(digits(records.length)), moment(moments[0] ?? ''), moment(moments.at(-1) ?? '')),
    only === undefined
      ? text.noBoundary
      : boundaries.size > 1
        ? text.boundaries(boundaries.size)
        : text.boundary(partitionName(strings, only.partition), list(only.regions.map(regionName))),
    connections.length === 0
      ? text.noConnections
      : text.connections(count.connection(digits(connections.length)), count.host(digits(hosts.size))),
    text.findings(count.finding(digits(open)), digits(excepted)),
  ];
  return html`<section class="card ${verdict}" aria-labelledby="summary">
<h2 id="summary">${text.title}</h2>
<p class="lead">${state(verdict, headline)}</p>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
<p class="note">${text.integrity}</p>
</section>`;
}
