import { createHash } from 'node:crypto';
import type { LedgerRecord } from '@sovereign-actions/core';
import type { PackageIndex } from '../package/index-file.ts';
import { PATHS } from '../package/names.ts';
import { approvals } from './approvals.ts';
import type { PackedMap } from './control-map.ts';
import { controls } from './controls.ts';
import { html } from './html.ts';
import { list, moment } from './parts.ts';
import {
  boundary,
  checks,
  cloud,
  connections,
  deployed,
  files,
  findings,
  limits,
  type ReportData,
  sboms,
  signatures,
  steps,
  timeline,
  verify,
} from './sections.ts';
import { english, type Strings } from './strings.ts';
import { german } from './strings-de.ts';
import { french } from './strings-fr.ts';
import { STYLE } from './style.ts';
import { sealOf, summary } from './summary.ts';

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

/** What was done and found, what holds it up, what it is worth, and last the list that may be long. */
const OF_RECORD = [
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
];

/** A seal is about what the cloud saw. What the steps did stands in the package that it seals. */
const OF_SEAL = [deployed, cloud, boundary, controls, limits, verify, files];

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
  const isSeal = sealOf(records) !== undefined;
  const parts = (isSeal ? OF_SEAL : OF_RECORD).map((make) => make(data));
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
<p class="eyebrow">${isSeal ? strings.sealHeading : strings.heading}</p>
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
