export const id = 537;
export const ids = [537];
export const modules = {

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSummary: () => (/* binding */ toSummary)
/* harmony export */ });
/* unused harmony export text */
/** GitHub takes 1 MiB of summary a step; what is left over is counted in one line. */
const MAX_BYTES = 900_000;
/** The job summary in Markdown: a verdict line, the action's own part, then the findings, worst first. */
function toSummary(report) {
    const { title, findings, failing, summary } = report;
    const verdict = failing.length > 0
        ? `❌ **Broken**: ${count(failing.length, 'finding')} to act on.`
        : `✅ **Holds**${findings.length > 0 ? `, with ${count(findings.length, 'note')}.` : '.'}`;
    const head = `## ${text(title)}\n\n${verdict}\n`;
    const parts = [head, summary ? `\n${summary.trim()}\n` : '', ...table(findings, new Set(failing))];
    return parts.join('');
}
function* table(findings, failing) {
    if (findings.length === 0)
        return;
    yield '\n| | Rule | Where | What | What to do |\n|---|---|---|---|---|\n';
    let bytes = 0;
    for (const [index, finding] of findings.entries()) {
        const row = `| ${mark(finding, failing.has(finding))} | \`${code(finding.rule)}\` | ${where(finding)} | ${text(finding.message)} | ${exceptionOr(finding)} |\n`;
        bytes += Buffer.byteLength(row);
        if (bytes > MAX_BYTES) {
            yield `\n… and ${count(findings.length - index, 'finding')} more, in the SARIF file and in the step's record.\n`;
            return;
        }
        yield row;
    }
}
const mark = (finding, fails) => finding.exception
    ? '⏸ excepted'
    : finding.verdict === 'unknown'
        ? fails
            ? '❓ unknown'
            : '❓ unknown, allowed'
        : fails
            ? '❌ broken'
            : finding.severity === 'warning'
                ? '⚠️ warning'
                : 'ℹ️ note';
const where = ({ place, resource }) => [place ? `\`${code(`${place.file}${place.line ? `:${place.line}` : ''}`)}\`` : '', resource ? `\`${code(resource)}\`` : '']
    .filter(Boolean)
    .join(' ') || '–';
const exceptionOr = ({ exception, fix }) => exception ? text(`Accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`) : text(fix);
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** Untrusted text in a Markdown table cell: no markup, no links, no line breaks. */
const text = (value) => value
    .replace(/[\r\n]+/g, ' ')
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
    .replace(/[\\`*_{}[\]()#+!|~@-]/g, '\\$&')
    .replace(/:\/\//g, ':\u200b//');
/** Untrusted text inside a code span of a table cell. */
const code = (value) => value.replace(/[\r\n`]+/g, ' ').replace(/\|/g, '\\|');


/***/ })

};
