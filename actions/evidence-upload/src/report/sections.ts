import { type Finding, type LedgerRecord, SEVERITY_ORDER, type Verdict } from '@sovereign-actions/core';
import { ENVIRONMENT_ACTION } from '../environment/document.ts';
import { digestOf, type PackageIndex, type PackageSubject } from '../package/index-file.ts';
import type { IndexedFile } from '../package/indexed-files.ts';
import { BUNDLE_SUFFIX, PATHS } from '../package/names.ts';
import { limitsOf } from '../verify/outcome.ts';
import { chart, MOST_BARS } from './chart.ts';
import { verifyCommands } from './commands.ts';
import { isSbom, type PackedMap } from './control-map.ts';
import { type Html, html } from './html.ts';
import { bytes, digits, duration, hash, inEnglish, link, list, moment, partitionName, regionName, seconds, state, table } from './parts.ts';
import { questionCell } from './questions.ts';
import type { Strings } from './strings.ts';
import { sealOf } from './summary.ts';

/** What every section is made of. */
export interface ReportData {
  strings: Strings;
  index: PackageIndex;
  /** By id, which is by start time. */
  records: readonly LedgerRecord[];
  /** Control maps of the team. */
  maps: readonly PackedMap[];
}

export interface Section {
  id: string;
  title: string;
  body: Html;
}

const INDEX = PATHS.index;
const RECORDS = PATHS.records;

const statusVerdict = (record: LedgerRecord): Verdict =>
  record.status === 'succeeded' ? 'holds' : record.status === 'failed' ? 'broken' : 'unknown';

/** Orders that put what a reader must not miss before what a long table leaves out. */
const WORST_FIRST: readonly Verdict[] = ['broken', 'unknown', 'holds'];
const weight = ({ severity, exception }: Finding): number => SEVERITY_ORDER[severity] + (exception ? 0.5 : 0);

/** The name without the digest that stands beside it. */
const plainName = (subject: PackageSubject): string => subject.name.replace(`@sha256:${digestOf(subject)}`, '');

export function deployed({ strings, index, records }: ReportData): Section {
  const text = strings.facts;
  const job = records.at(-1)?.job;
  const isSeal = sealOf(records) !== undefined;
  const facts: [string, string | undefined][] = [
    [text.deployment, index.deployment],
    [text.organization, job?.repository && [job.server, job.repository].filter(Boolean).join('/')],
    [text.commit, job?.commit],
    [text.ref, job?.ref],
    [text.environment, job?.environment],
    [text.run, job?.runUrl ?? job?.runId],
    [text.actor, job?.actor],
    [text.product, job && [job.product, job.runner?.environment, job.runner?.name].filter(Boolean).join(', ')],
    ...places(records, text.unverified).map((place): [string, string] => [text.place, place]),
    [text.packaged, `${moment(index.time)} UTC`],
  ];
  const body = html`<dl class="facts">${facts.map(([name, value]) => value !== undefined && value !== '' && html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
${table(
  strings,
  text.subjects,
  [
    { head: text.name, cell: (subject) => plainName(subject), className: 'long' },
    { head: text.kind, cell: ({ digest }) => ('sha256' in digest ? (isSeal ? text.package : text.image) : text.source) },
    { head: text.digest, cell: (subject) => hash(digestOf(subject)) },
  ],
  index.subjects,
  INDEX,
)}`;
  return { id: 'deployed', title: isSeal ? text.sealTitle : text.title, body };
}

/** What the runners showed of where they are, each with its strength in words. */
function places(records: readonly LedgerRecord[], unverified: string): string[] {
  const found = records.flatMap(({ facts }) => {
    const { 'location-where': where, 'location-strength': strength, 'location-verdict': verdict, 'location-source': source } = facts;
    if (source === undefined) return [];
    return [`${where ?? '–'} (${verdict === 'holds' ? '' : `${unverified}: `}${strength})`];
  });
  return [...new Set(found)];
}

export function timeline({ strings, records }: ReportData): Section {
  const { title, caption } = strings.timeline;
  const moments = records.flatMap(({ startedAt, finishedAt = startedAt }) => [startedAt, finishedAt]).sort();
  const [from, to] = [moments[0] ?? '', moments.at(-1) ?? ''];
  const left = records.length - MOST_BARS;
  const body = html`<figure>
${chart(strings, records, statusVerdict)}
<figcaption>${caption(moment(from), moment(to))}${left > 0 && html` ${strings.more(digits(left), RECORDS)}`}</figcaption>
</figure>`;
  return { id: 'timeline', title, body };
}

export function steps({ strings, records }: ReportData): Section {
  const text = strings.steps;
  const body = table(
    strings,
    text.caption,
    [
      { head: text.step, cell: ({ action, id }) => link(`${RECORDS}${id}.json`, action), className: 'step' },
      { head: text.status, cell: (record) => state(statusVerdict(record), strings.status[record.status]) },
      { head: text.start, cell: ({ startedAt }) => moment(startedAt), className: 'time' },
      { head: text.duration, cell: (record) => duration(strings, seconds(record)), className: 'number' },
      { head: text.made, cell: ({ took, made }) => `${digits(took.length)} / ${digits(made.length)}`, className: 'number' },
    ],
    records,
    RECORDS,
  );
  return { id: 'steps', title: text.title, body };
}

export function boundary({ strings, records }: ReportData): Section {
  const text = strings.boundary;
  const groups = new Map<string, { boundary: LedgerRecord['boundary']; steps: string[] }>();
  for (const { action, boundary } of records) {
    const key = JSON.stringify(boundary);
    const group = groups.get(key) ?? { boundary, steps: [] };
    if (!group.steps.includes(action)) group.steps.push(action);
    groups.set(key, group);
  }
  const body = table(
    strings,
    text.caption,
    [
      { head: text.source, cell: ({ boundary }) => boundary?.source ?? text.none, className: 'long' },
      { head: text.partition, cell: ({ boundary }) => (boundary ? partitionName(strings, boundary.partition) : '–') },
      { head: text.regions, cell: ({ boundary }) => (boundary ? list(boundary.regions.map((name) => regionName(strings, name))) : '–') },
      { head: text.steps, cell: ({ steps }) => steps.join(', ') },
      { head: text.digest, cell: ({ boundary }) => (boundary ? hash(boundary.sha256) : '–') },
    ],
    [...groups.values()],
    RECORDS,
  );
  return { id: 'boundary', title: text.title, body };
}

export function connections({ strings, records }: ReportData): Section {
  const text = strings.connections;
  const rows = records.flatMap(({ action, connections }) => connections.map((connection) => ({ action, ...connection })));
  const body = table(
    strings,
    text.caption,
    [
      { head: text.host, cell: ({ host, port }) => `${host}:${port}`, className: 'long' },
      { head: text.step, cell: ({ action }) => action, className: 'step' },
      { head: text.purpose, cell: ({ purpose }) => inEnglish(purpose) },
      {
        head: text.address,
        cell: ({ address, proxy }) => (proxy === undefined ? address : `${address} ${text.by(proxy)}`),
        className: 'address',
      },
      {
        head: text.bytes,
        cell: ({ bytesSent, bytesReceived }) => `${bytes(strings, bytesSent)} / ${bytes(strings, bytesReceived)}`,
        className: 'number',
      },
      { head: text.tls, cell: ({ tls }) => (tls ? html`${tls.version} ${hash(tls.fingerprint256)}` : text.plain) },
    ],
    rows,
    RECORDS,
  );
  return { id: 'connections', title: text.title, body };
}

export function checks({ strings, records }: ReportData): Section {
  const text = strings.checks;
  const rows = records
    .filter(({ action }) => action !== ENVIRONMENT_ACTION)
    .flatMap(({ action, checks }) => checks.map((check) => ({ action, ...check })))
    .sort((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict));
  const body = table(
    strings,
    text.caption,
    [
      { head: text.check, cell: ({ name }) => inEnglish(name) },
      { head: text.step, cell: ({ action }) => action, className: 'step' },
      { head: text.verdict, cell: ({ verdict }) => state(verdict, strings.verdict[verdict]) },
      { head: text.detail, cell: ({ detail }) => inEnglish(detail), className: 'long' },
    ],
    rows,
    RECORDS,
  );
  return { id: 'checks', title: text.title, body };
}

/** What the cloud showed, of a seal: the same for every reader, whatever the steps call it. */
export function cloud({ strings, records }: ReportData): Section {
  const { cloud: text, approvals, checks } = strings;
  const rows = [...(sealOf(records)?.checks ?? [])].sort((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict));
  const body = table(
    strings,
    text.caption,
    [
      { head: approvals.question, cell: ({ name }) => questionCell(text.items, name), className: 'long' },
      { head: checks.verdict, cell: ({ verdict }) => state(verdict, strings.verdict[verdict]) },
      { head: checks.detail, cell: ({ detail }) => inEnglish(detail), className: 'long' },
    ],
    rows,
    RECORDS,
  );
  return { id: 'cloud', title: text.title, body };
}

export function findings({ strings, records }: ReportData): Section {
  const text = strings.findings;
  const rows = records
    .flatMap(({ action, findings }) => findings.map((finding) => ({ action, ...finding })))
    .sort((a, b) => weight(a) - weight(b));
  const body = table(
    strings,
    text.caption,
    [
      { head: text.rule, cell: ({ rule }) => html`<code>${rule}</code>` },
      { head: text.step, cell: ({ action }) => action, className: 'step' },
      {
        head: text.state,
        cell: ({ severity, exception }) =>
          exception
            ? state('unknown', strings.excepted)
            : state(severity === 'error' ? 'broken' : severity === 'warning' ? 'unknown' : 'note', strings.severity[severity]),
      },
      {
        head: text.what,
        cell: ({ message, exception }) =>
          html`${inEnglish(message)}${exception && html`<br><span class="quiet">${text.exception(exception.approver, exception.expires, exception.reason)}</span>`}`,
        className: 'long',
      },
      {
        head: text.where,
        cell: ({ resource, place }) =>
          [resource, place && `${place.file}${place.line === undefined ? '' : `:${place.line}`}`].filter(Boolean).join(', ') || '–',
        className: 'long',
      },
    ],
    rows,
    RECORDS,
  );
  return { id: 'findings', title: text.title, body };
}

export function sboms({ strings, index, records }: ReportData): Section {
  const text = strings.sboms;
  const stepOf = (file: IndexedFile) => records.find(({ id }) => id === file.keptBy[0]?.record);
  const rows = index.files.filter(isSbom);
  const body = table(
    strings,
    text.caption,
    [
      { head: text.file, cell: ({ path }) => link(path), className: 'long' },
      { head: text.components, cell: (file) => countText(stepOf(file)?.outputs.components), className: 'number' },
      { head: text.step, cell: (file) => stepOf(file)?.action, className: 'step' },
      { head: text.digest, cell: ({ sha256 }) => hash(sha256) },
    ],
    rows,
    INDEX,
  );
  return { id: 'sboms', title: text.title, body };
}

const countText = (text: string | undefined): string => (/^\d{1,15}$/.test(text ?? '') ? digits(Number(text)) : (text ?? '–'));

export function signatures({ strings, index, records }: ReportData): Section {
  const text = strings.signatures;
  const body = table(
    strings,
    text.caption,
    [
      { head: text.file, cell: ({ path }) => link(path), className: 'long' },
      { head: text.step, cell: (file) => records.find(({ id }) => id === file.keptBy[0]?.record)?.action, className: 'step' },
      { head: text.digest, cell: ({ sha256 }) => hash(sha256) },
    ],
    index.files.filter(({ path }) => path.endsWith(BUNDLE_SUFFIX)),
    INDEX,
  );
  return { id: 'signatures', title: text.title, body };
}

export function files({ strings, index, records }: ReportData): Section {
  const text = strings.files;
  const actions = new Map(records.map(({ id, action }) => [id, action]));
  const body = table(
    strings,
    text.caption,
    [
      { head: text.path, cell: ({ path }) => link(path), className: 'long' },
      { head: text.size, cell: ({ size }) => bytes(strings, size), className: 'number' },
      { head: text.step, cell: ({ keptBy }) => [...new Set(keptBy.map(({ record }) => actions.get(record)))].join(', ') || text.unclaimed },
      { head: text.digest, cell: ({ sha256 }) => hash(sha256) },
    ],
    index.files,
    INDEX,
  );
  return { id: 'files', title: text.title, body };
}

export function verify({ strings, index }: ReportData): Section {
  const text = strings.verify;
  const body = html`<p>${text.intro}</p>
${verifyCommands(strings, index).map(
  ({ title, lines, says }) => html`<h3>${title}</h3><pre><code>${list(lines, '\n')}</code></pre>
${says !== undefined && html`<p class="quiet">${text.says} <code>${says}</code></p>`}
`,
)}<p class="quiet">${text.note}</p>`;
  return { id: 'verify', title: text.title, body };
}

export function limits({ strings, records }: ReportData): Section {
  const text = strings.limits;
  const body = table(
    strings,
    text.intro,
    [
      { head: text.claim, cell: ({ id }) => text.items[id]?.claim },
      { head: text.reason, cell: ({ id }) => text.items[id]?.reason },
    ],
    limitsOf(records),
    INDEX,
  );
  return { id: 'limits', title: text.title, body };
}
