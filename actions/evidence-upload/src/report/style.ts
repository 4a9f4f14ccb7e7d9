/** The stylesheet of the report. Its SHA-256 is in the page's content security policy, so nothing else can style it. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fcfcfa; --card: #ffffff; --ink: #1b2428; --soft: #566269; --line: #d9dfe1; --tint: #f1f4f4;
  --accent: #14506b; --good: #14663f; --good-tint: #e8f3ec; --bad: #a3241b; --bad-tint: #fbecea; --open: #7a5200; --open-tint: #fbf3e0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14191c; --card: #1b2226; --ink: #e4e9eb; --soft: #a3afb5; --line: #333d42; --tint: #20282d;
    --accent: #7fc4e0; --good: #7dd3a4; --good-tint: #17301f; --bad: #ff9d92; --bad-tint: #3a1c1a; --open: #f0c36a; --open-tint: #342a14;
  }
}
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-behavior: auto; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; }
header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
main { container-type: inline-size; }
header { padding-top: 3rem; }
header p { margin: 0; }
.eyebrow { color: var(--accent); font-weight: 600; font-size: .875rem; letter-spacing: .02em; }
h1 { margin: .25rem 0 .25rem; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); line-height: 1.2; font-weight: 650; letter-spacing: -.015em; overflow-wrap: anywhere; }
.when { color: var(--soft); }
h2 { margin: 3rem 0 .75rem; padding-top: .25rem; font-size: 1.3rem; line-height: 1.3; font-weight: 650; letter-spacing: -.01em; }
h3 { margin: 1.5rem 0 .25rem; font-size: 1rem; font-weight: 650; }
p, ul, ol, dl { max-width: 46rem; }
.lead { font-size: 1.2rem; line-height: 1.4; margin: 0 0 .75rem; }
.lead .state { display: flex; align-items: baseline; white-space: normal; }
.lead .state svg { align-self: flex-start; margin-top: .2em; }
.banner { margin: 1.5rem 0 0; padding: .75rem 1rem; border: 1px solid var(--open); background: var(--open-tint); border-radius: .5rem; max-width: none; }
.card { margin-top: 1.5rem; padding: 1.25rem 1.5rem 1rem; background: var(--card); border: 1px solid var(--line); border-left: .4rem solid var(--good); border-radius: .5rem; }
.card.broken { border-left-color: var(--bad); }
.card.unknown { border-left-color: var(--open); }
.card h2 { margin: 0 0 .5rem; padding: 0; font-size: .875rem; color: var(--soft); letter-spacing: .02em; }
.card ul { margin: .5rem 0; padding-left: 1.2rem; }
.card li { overflow-wrap: anywhere; }
.card li .state { display: inline; white-space: normal; }
.card li .state svg { vertical-align: -.12em; margin-right: .4em; }
.card .note { color: var(--soft); margin: .75rem 0 0; font-size: .9375rem; }
nav { margin-top: 1.5rem; font-size: .9375rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; margin: 0; padding: 0; max-width: none; }
nav h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
dl.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.5rem; margin: 0; max-width: none; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin: .75rem 0 0; font-size: .9375rem; line-height: 1.45; }
caption { text-align: left; color: var(--soft); padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem 1.25rem .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; min-width: 6.5rem; }
ul.plain { list-style: none; margin: 0; padding: 0; } ul.plain li { padding: .15rem 0; }
td > p { margin: 0; } td > ul + p { margin-top: .5rem; }
.long { min-width: 11rem; }
.whole { white-space: nowrap; }
.step, .address { min-width: 9.5rem; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-weight: 600; font-size: .8125rem; border-bottom: 1px solid var(--ink); overflow-wrap: normal; vertical-align: bottom; }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; min-width: 4.5rem; }
.time { font-variant-numeric: tabular-nums; white-space: nowrap; }
code, .hash, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .8125rem; }
.hash { display: inline-block; vertical-align: top; padding-top: .2em; width: 32.5ch; max-width: 100%; word-break: break-all; color: var(--soft); }
pre { margin: .25rem 0 0; padding: .75rem 1rem; background: var(--tint); border: 1px solid var(--line); border-radius: .4rem; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.6; }
.state { display: inline-flex; align-items: center; gap: .4em; font-weight: 600; white-space: nowrap; }
.state svg { width: 1em; height: 1em; flex: none; }
.holds { color: var(--good); } .broken { color: var(--bad); } .unknown { color: var(--open); } .note-state { color: var(--soft); }
.card.holds, .card.broken, .card.unknown { color: inherit; }
figure { margin: 0; } figcaption { color: var(--soft); font-size: .9375rem; }
.chart { display: block; overflow: visible; font-size: .875rem; }
.chart text { fill: currentColor; paint-order: stroke; stroke: var(--paper); stroke-width: .3em; stroke-linejoin: round; font-weight: 600; }
.chart .time { fill: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
.chart .tick { stroke: var(--line); } .chart .track { fill: var(--tint); } .chart .run { fill: var(--accent); } .chart .run.broken { fill: var(--bad); } .chart .run.unknown { fill: var(--open); }
.languages { color: var(--soft); font-size: .875rem; }
.quiet { color: var(--soft); }
.about { color: var(--soft); font-weight: 400; font-size: .875em; overflow-wrap: anywhere; }
footer { margin-top: 3.5rem; padding-top: 1rem; padding-bottom: 3rem; color: var(--soft); font-size: .875rem; }
@media (max-width: 44rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  header { padding-top: 1.5rem; }
}
/* Of the page's own width in the reader's own size of text: a window of any width is narrow for large letters. */
@container (max-width: 48rem) {
  dl.facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-bottom: .6rem; }
  table, caption, tbody, tr, th, td { display: block; }
  th, td, .long, .step, .address, .number { min-width: 0; }
  .time { white-space: normal; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { padding: .75rem 0; border-bottom: 1px solid var(--line); }
  tbody th, tbody td { border: 0; padding: .1rem 0; text-align: left; }
  tbody td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); }
  :lang(fr) > td[data-label]::before { content: attr(data-label) "\\a0: "; }
}
@page { size: A4; margin: 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #444; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #f5f5f5; --accent: #14506b; --good: #14663f; --bad: #a3241b; --open: #7a5200; }
  html { font-size: 9.5pt; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 0; }
  nav, .skip { display: none; }
  h2 { break-after: avoid; margin-top: 1.5rem; }
  h3 { break-after: avoid; }
  table { font-size: 8.5pt; }
  code, .hash, pre { font-size: 7pt; }
  thead { display: table-header-group; }
  caption, thead, thead tr { break-after: avoid; } caption { break-inside: avoid; }
  tbody tr:first-child { break-before: avoid; }
  th, td, .number { min-width: 5rem; } .step, .address { min-width: 8rem; } .long { min-width: 10.5rem; }
  #controls, #limits { break-before: page; }
  tr, .card, pre, .banner, figure { break-inside: avoid; }
  .card, .chart { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
