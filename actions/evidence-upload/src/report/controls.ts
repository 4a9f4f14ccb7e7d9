import { PATHS } from '../package/names.ts';
import { BUILT_IN_MAP } from './built-in-map.ts';
import { type ControlMap, type Evidence, finderOf, type Requirement, type Text, textIn } from './control-map.ts';
import { type Html, html, type Part } from './html.ts';
import { digits, link, list, table } from './parts.ts';
import type { ReportData, Section } from './sections.ts';
import type { Strings } from './strings.ts';
import { sealOf } from './summary.ts';

/** Files that are linked for one kind of evidence; the others are counted. */
const MOST_FILES = 5;
/** Characters up to which a number of a requirement is not broken over lines. */
const LONGEST_WHOLE = 24;

type Finder = ReturnType<typeof finderOf>;

/** What the package can support: the built-in map, and those of the team. */
export function controls(data: ReportData): Section {
  const text = data.strings.controls;
  const find = finderOf(data);
  const body = html`<p>${text.intro}${sealOf(data.records) && ` ${text.sealed}`}</p>
${mapPart(data, BUILT_IN_MAP, find)}${data.maps.map(
  ({ map, path }) => html`<h3>${words(data.strings, map, map.title)}</h3>
<p>${text.own} ${link(path)}</p>
${mapPart(data, map, find)}`,
)}`;
  return { id: 'controls', title: text.title, body };
}

function mapPart({ strings }: ReportData, map: ControlMap, find: Finder): Html {
  const text = strings.controls;
  const requirements = table(
    strings,
    words(strings, map, map.title),
    [
      { head: text.item, cell: (requirement) => named(strings, map, requirement), className: 'long' },
      {
        head: text.supports,
        cell: ({ supports }) => html`<ul class="plain">${Object.entries(supports).map(numbers)}</ul>`,
        className: 'long',
      },
      {
        head: text.files,
        cell: ({ evidence }) => evidence.map((each) => evidencePart(strings, each, find(each), evidence.length > 1)),
        className: 'long',
      },
    ],
    map.requirements,
    PATHS.index,
  );
  return html`${requirements}
<p class="quiet">${text.sources}</p>
<dl class="facts">${Object.entries(map.sources).map(
    ([name, { title, edition, url, note }]) =>
      html`<dt>${name}</dt><dd>${words(strings, map, title)}${edition !== undefined && `, ${edition}`}${url !== undefined && `, ${url}`}${note !== undefined && html`. ${words(strings, map, note)}`}</dd>`,
  )}</dl>
`;
}

const numbers = ([source, ids]: [string, readonly string[]]): Html =>
  html`<li><span class="whole">${source}</span>: ${list(ids.map((id) => (id.length > LONGEST_WHOLE ? id : html`<span class="whole">${id}</span>`)))}</li>`;

const named = (strings: Strings, map: ControlMap, { text, evidence }: Requirement): Part =>
  text === undefined ? list(evidence.map((each) => evidenceName(strings, each))) : words(strings, map, text);

const evidenceName = ({ controls }: Strings, evidence: Evidence): string =>
  typeof evidence === 'string' ? controls.kinds[evidence] : [evidence.step, evidence['media-type']].filter(Boolean).join(', ');

/** The files of one kind of evidence, or the words that there is none. */
function evidencePart(strings: Strings, evidence: Evidence, paths: readonly string[], isNamed: boolean): Html {
  const more = paths.length - MOST_FILES;
  const shown =
    paths.length === 0
      ? html`<p class="quiet">${strings.controls.absent}</p>`
      : html`<ul class="plain">${paths.slice(0, MOST_FILES).map((path) => html`<li>${link(path)}</li>`)}${
          more > 0 && html`<li>${strings.more(digits(more), PATHS.index)}</li>`
        }</ul>`;
  return isNamed ? html`<p>${evidenceName(strings, evidence)}:</p>${shown}` : shown;
}

/** A text of a map; one that is not in the report's language says which it is in. */
function words({ lang }: Strings, { language: own }: ControlMap, text: Text): Part {
  const found = textIn(text, lang, own);
  return found.language === lang ? found.text : html`<span lang="${found.language}">${found.text}</span>`;
}
