import type { Check, Finding, LedgerRecord, Verdict } from '@sovereign-actions/core';
import { ENVIRONMENT_ACTION } from '../environment/document.ts';
import { SEAL_ACTION } from '../package/index-file.ts';
import { type Html, html, type Part } from './html.ts';
import { digits, inEnglish, list, moment, partitionName, regionName, state } from './parts.ts';
import { questionOf } from './questions.ts';
import type { ReportData } from './sections.ts';
import type { Strings } from './strings.ts';

/** The record of a seal, where the package is one. */
export const sealOf = (records: readonly LedgerRecord[]): LedgerRecord | undefined => records.find(({ action }) => action === SEAL_ACTION);

/** What a reader must not miss is named, up to so many. */
const MOST_NAMED = 3;

/** What the package says all in all, in words for those who read no further. */
export function summary(data: ReportData): Html {
  const { strings, records } = data;
  const text = strings.summary;
  const verdict = overall(records);
  const seal = sealOf(records);
  const worst = seal ? namedOfSeal(data, seal) : namedOfRecord(data);
  const lines = [
    ...worst.slice(0, MOST_NAMED),
    ...(worst.length > MOST_NAMED ? [text.others(digits(worst.length - MOST_NAMED))] : []),
    ...(seal ? sealLines(data, seal) : recordLines(data)),
  ];
  return html`<section class="card ${verdict}" aria-labelledby="summary">
<h2 id="summary">${text.title}</h2>
<p class="lead">${state(verdict, seal ? text.seal[verdict] : headline(data, verdict))}</p>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
<p class="note">${text.integrity}</p>
</section>`;
}

const NOT_GOOD: readonly Verdict[] = ['broken', 'unknown'];

const isAccepted = ({ exception }: Finding): boolean => exception !== undefined;
const isError = ({ severity }: Finding): boolean => severity === 'error';

/** Findings that break the boundary: those that nobody accepted, or those that somebody did. */
const breaches = (records: readonly LedgerRecord[], accepted = false): Finding[] =>
  records.flatMap(({ findings }) => findings).filter((finding) => isError(finding) && isAccepted(finding) === accepted);

const isBroken = ({ checks }: LedgerRecord): boolean => checks.some(({ verdict }) => verdict === 'broken');

/** The worst of steps, findings and checks. */
function overall(records: readonly LedgerRecord[]): Verdict {
  if (breaches(records).length > 0 || records.some((record) => record.status !== 'succeeded' || isBroken(record))) return 'broken';
  const unsure = records.some(({ checks }) => checks.some(({ verdict }) => verdict === 'unknown'));
  return unsure || records.length === 0 ? 'unknown' : 'holds';
}

function headline({ strings: { summary: text }, records }: ReportData, verdict: Verdict): string {
  const accepted = breaches(records, true).length > 0;
  if (verdict === 'holds') return accepted ? text.accepted : text.good;
  if (verdict === 'unknown') return accepted ? text.unsureAccepted : text.unsure;
  if (breaches(records).length > 0) return text.breach;
  return records.some(({ status }) => status !== 'succeeded') ? text.failed : text.contradicted;
}

/** What went wrong, the worst first, then what is left open. */
const namedOfRecord = ({ strings, records }: ReportData): Part[] => [
  ...breaches(records).map(({ message }) => named(strings, 'broken', strings.severity.error, inEnglish(message))),
  ...records.flatMap(({ action, status }) => (status === 'succeeded' ? [] : [named(strings, 'broken', strings.status[status], action)])),
  ...NOT_GOOD.flatMap((verdict) =>
    records.flatMap(({ action, checks }) =>
      answers(strings, action === ENVIRONMENT_ACTION ? strings.approvals.items : {}, checks, verdict),
    ),
  ),
];

/** What the cloud contradicts, then what it leaves open. */
const namedOfSeal = ({ strings }: ReportData, { checks }: LedgerRecord): Part[] =>
  NOT_GOOD.flatMap((verdict) => answers(strings, strings.cloud.items, checks, verdict));

const answers = (strings: Strings, questions: Readonly<Record<string, string>>, checks: readonly Check[], verdict: Verdict): Part[] =>
  checks
    .filter((check) => check.verdict === verdict)
    .map(({ name, detail }) => {
      const { question, about } = questionOf(questions, name);
      return named(strings, verdict, strings.verdict[verdict], html`${question}${about !== '' && ` (${about})`} ${inEnglish(detail)}`);
    });

const named = ({ colon }: Strings, verdict: Verdict, word: string, text: Part): Html => html`${state(verdict, `${word}${colon}`)} ${text}`;

function recordLines(data: ReportData): Part[] {
  const { strings, records } = data;
  const { summary: text, count } = strings;
  const moments = records.flatMap(({ startedAt, finishedAt = startedAt }) => [startedAt, finishedAt]).sort();
  const connections = records.flatMap((record) => record.connections);
  const hosts = new Set(connections.map(({ host }) => host));
  const excepted = records.flatMap(({ findings }) => findings).filter(isAccepted).length;
  const environment = records.filter(({ action }) => action === ENVIRONMENT_ACTION);
  return [
    text.steps(count.step(digits(records.length)), moment(moments[0] ?? ''), moment(moments.at(-1) ?? '')),
    ...boundaryLines(data),
    environment.length === 0 ? text.noApprovals : text.approvals(...answersOf(environment)),
    text.findings(count.finding(digits(breaches(records).length)), digits(excepted)),
    connections.length === 0
      ? text.noConnections
      : text.connections(count.connection(digits(connections.length)), count.host(digits(hosts.size))),
    text.checks(...answersOf(records.filter((record) => !environment.includes(record)))),
  ];
}

function sealLines(data: ReportData, seal: LedgerRecord): Part[] {
  const { summary: text } = data.strings;
  return [
    ...seal.took.map(({ name }) => text.seals(name)),
    text.events(digits(Number(seal.facts.events ?? 0))),
    ...boundaryLines(data),
    text.checks(...answersOf([seal])),
  ];
}

function boundaryLines({ strings, records }: ReportData): Part[] {
  const { summary: text, count } = strings;
  const boundaries = new Map(records.flatMap(({ boundary }) => (boundary ? [[boundary.sha256, boundary] as const] : [])));
  const without = records.filter(({ boundary }) => !boundary).length;
  if (boundaries.size === 0) return [text.noBoundary];
  return [
    ...[...boundaries.values()]
      .slice(0, MOST_NAMED)
      .map(({ partition, regions }) =>
        text.boundary(partitionName(strings, partition), list(regions.map((name) => regionName(strings, name)))),
      ),
    ...(boundaries.size > MOST_NAMED ? [text.others(digits(boundaries.size - MOST_NAMED))] : []),
    ...(without > 0 ? [text.without(count.step(digits(without)))] : []),
  ];
}

/** How many checks hold, are broken, and are not known. */
function answersOf(records: readonly LedgerRecord[]): [holds: string, broken: string, unknown: string] {
  const checks = records.flatMap((record) => record.checks);
  const are = (which: Verdict): string => digits(checks.filter(({ verdict }) => verdict === which).length);
  return [are('holds'), are('broken'), are('unknown')];
}
