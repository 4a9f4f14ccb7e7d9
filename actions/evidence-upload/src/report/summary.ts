import type { LedgerRecord, Verdict } from '@sovereign-actions/core';
import { SEAL_ACTION } from '../package/index-file.ts';
import { type Html, html, type Part } from './html.ts';
import { digits, list, moment, partitionName, regionName, state } from './parts.ts';
import type { ReportData } from './sections.ts';

/** The record of a seal, where the package is one. */
export const sealOf = (records: readonly LedgerRecord[]): LedgerRecord | undefined => records.find(({ action }) => action === SEAL_ACTION);

/** What the package says all in all, in words for those who read no further. */
export function summary(data: ReportData): Html {
  const { strings, records } = data;
  const text = strings.summary;
  const verdict = overall(records);
  const seal = sealOf(records);
  return html`<section class="card ${verdict}" aria-labelledby="summary">
<h2 id="summary">${text.title}</h2>
<p class="lead">${state(verdict, seal ? text.seal[verdict] : headline(data, verdict))}</p>
<ul>${(seal ? sealLines(data, seal) : recordLines(data)).map((line) => html`<li>${line}</li>`)}</ul>
<p class="note">${text.integrity}</p>
</section>`;
}

const openFindings = (records: readonly LedgerRecord[]): number =>
  records.flatMap(({ findings }) => findings).filter(({ severity, exception }) => severity === 'error' && !exception).length;

const isBroken = ({ checks }: LedgerRecord): boolean => checks.some(({ verdict }) => verdict === 'broken');

/** The worst of steps, findings and checks. */
function overall(records: readonly LedgerRecord[]): Verdict {
  if (openFindings(records) > 0 || records.some((record) => record.status === 'failed' || isBroken(record))) return 'broken';
  const unsure = records.some(({ status, checks }) => status === 'started' || checks.some(({ verdict }) => verdict === 'unknown'));
  return unsure || records.length === 0 ? 'unknown' : 'holds';
}

function headline({ strings: { summary: text }, records }: ReportData, verdict: Verdict): string {
  if (verdict !== 'broken') return verdict === 'holds' ? text.good : text.unsure;
  if (openFindings(records) > 0) return text.breach;
  return records.some(({ status }) => status === 'failed') ? text.failed : text.contradicted;
}

function recordLines(data: ReportData): Part[] {
  const { strings, records } = data;
  const { summary: text, count } = strings;
  const moments = records.flatMap(({ startedAt, finishedAt = startedAt }) => [startedAt, finishedAt]).sort();
  const connections = records.flatMap((record) => record.connections);
  const hosts = new Set(connections.map(({ host }) => host));
  const excepted = records.flatMap(({ findings }) => findings).filter(({ exception }) => exception).length;
  return [
    text.steps(count.step(digits(records.length)), moment(moments[0] ?? ''), moment(moments.at(-1) ?? '')),
    boundaryLine(data),
    connections.length === 0
      ? text.noConnections
      : text.connections(count.connection(digits(connections.length)), count.host(digits(hosts.size))),
    text.findings(count.finding(digits(openFindings(records))), digits(excepted)),
    checksLine(data),
  ];
}

function sealLines(data: ReportData, { took, facts }: LedgerRecord): Part[] {
  const { summary: text } = data.strings;
  return [
    ...took.map(({ name }) => text.seals(name)),
    text.events(digits(Number(facts.events ?? 0))),
    boundaryLine(data),
    checksLine(data),
  ];
}

function boundaryLine({ strings, records }: ReportData): Part {
  const text = strings.summary;
  const boundaries = new Map(records.flatMap(({ boundary }) => (boundary ? [[boundary.sha256, boundary] as const] : [])));
  const [only] = boundaries.values();
  if (only === undefined) return text.noBoundary;
  if (boundaries.size > 1) return text.boundaries(boundaries.size);
  return text.boundary(partitionName(strings, only.partition), list(only.regions.map((name) => regionName(strings, name))));
}

function checksLine({ strings, records }: ReportData): string {
  const checks = records.flatMap((record) => record.checks);
  const are = (which: Verdict): string => digits(checks.filter(({ verdict }) => verdict === which).length);
  return strings.summary.checks(are('holds'), are('broken'), are('unknown'));
}
