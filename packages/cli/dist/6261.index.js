export const id = 6261;
export const ids = [6261];
export const modules = {

/***/ 86261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentBody: () => (/* binding */ commentBody),
/* harmony export */   commentError: () => (/* binding */ commentError),
/* harmony export */   markerOf: () => (/* binding */ markerOf),
/* harmony export */   writeComment: () => (/* binding */ writeComment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91252);


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
    return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n\u2026 cut here; the whole list is in the job summary.\n`;
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
    const { getOctokit } = await __webpack_require__.e(/* import() */ 9329).then(__webpack_require__.bind(__webpack_require__, 19329));
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


/***/ })

};
