export const id = 100;
export const ids = [100,537];
export const modules = {

/***/ 5100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentBody: () => (/* binding */ commentBody),
/* harmony export */   commentError: () => (/* binding */ commentError),
/* harmony export */   markerOf: () => (/* binding */ markerOf),
/* harmony export */   writeComment: () => (/* binding */ writeComment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(886);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3537);


const commentError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    COMMENT_FAILED: { exit: 'failure', about: 'The pull-request comment could not be written.' },
});
/** The API takes 65,536 characters a comment. */
const MAX_CHARACTERS = 60_000;
/** A hidden line by which a later run finds the comment of this step. */
const markerOf = (action) => `<!-- sovereign-actions:${action} -->`;
/** The body of the sticky comment. Pure. */
function commentBody(report) {
    const body = `${markerOf(report.action)}\n${(0,_summary_js__WEBPACK_IMPORTED_MODULE_1__.toSummary)(report)}`;
    if (body.length <= MAX_CHARACTERS)
        return body;
    const cut = body.slice(0, MAX_CHARACTERS);
    return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n… cut here; the whole list is in the job summary.\n`;
}
/**
 * Keeps one comment of this step on the pull request: updates the one that carries its marker, else makes it.
 * The API host must be in the boundary, since the findings leave for it.
 * @throws EGRESS_REFUSED, COMMENT_FAILED
 */
async function writeComment(options) {
    const { facts, apiUrl, token, fetch, body, marker } = options;
    const [owner, repo] = facts.repository?.split('/') ?? [];
    if (!owner || !repo || facts.pullRequest === undefined) {
        throw commentError('COMMENT_FAILED', 'This job is not of a pull request.', 'Set "comment" only in workflows that run on pull requests.');
    }
    const { getOctokit } = await __webpack_require__.e(/* import() */ 329).then(__webpack_require__.bind(__webpack_require__, 9329));
    const guarded = (url, init) => fetch(url, { ...init, purpose: 'pull-request comment' });
    const octokit = getOctokit(token, {
        baseUrl: apiUrl,
        request: { fetch: guarded },
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    });
    const issue = { owner, repo, issue_number: facts.pullRequest };
    try {
        for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 })) {
            const mine = data.find((comment) => comment.body?.startsWith(marker));
            if (!mine)
                continue;
            await octokit.rest.issues.updateComment({ owner, repo, comment_id: mine.id, body });
            return 'updated';
        }
        await octokit.rest.issues.createComment({ ...issue, body });
        return 'created';
    }
    catch (error) {
        if (error instanceof Error && error.cause instanceof Error && 'code' in error.cause)
            throw error.cause;
        throw commentError('COMMENT_FAILED', `The comment on pull request ${facts.pullRequest} was not written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, 'The job needs "permissions: pull-requests: write", and the API host under "hosts" in the boundary.', { cause: error });
    }
}
const ignore = () => undefined;


/***/ }),

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
