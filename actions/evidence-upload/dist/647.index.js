export const id = 647;
export const ids = [647];
export const modules = {

/***/ 9647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ENVIRONMENT_TYPE: () => (/* binding */ ENVIRONMENT_TYPE),
/* harmony export */   environmentSchema: () => (/* binding */ environmentSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(458);

/** The shape of `environment.json`. Unknown keys are an error: evidence holds nothing that nobody looked at. */
const ENVIRONMENT_TYPE = 'sovereign-actions/environment';
const text = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(1000));
const texts = valibot__WEBPACK_IMPORTED_MODULE_0__.array(text);
const count = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.integer(), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(0));
const time = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/, 'must be a time'));
const maybe = (schema) => valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(schema);
/** What the host said, or why it is not known and what has to be granted to know it. */
const answer = (known) => valibot__WEBPACK_IMPORTED_MODULE_0__.union([valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ known }), valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ unknown: text, grant: maybe(text) })]);
const run = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    id: text,
    attempt: maybe(text),
    repository: text,
    commit: text,
    event: text,
    ref: maybe(text),
    /** Who caused it, and who started it again. */
    startedBy: answer(texts),
    /** Path of the workflow file or CI configuration. */
    workflow: maybe(text),
});
const job = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    name: text,
    startedBy: maybe(text),
    runner: valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        name: text,
        group: maybe(text),
        labels: texts,
        /** Absent where the host does not say it. */
        selfHosted: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean()),
    }),
});
const environment = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    name: text,
    rules: answer(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        /** Approvals that a job needs before it may use the environment. */
        approvals: count,
        /** `user:anna`, `team:release` and such. */
        approvers: texts,
        /** Whether who started the run may approve it. Absent where the host does not say it. */
        selfApproval: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean()),
        /** Minutes. */
        wait: maybe(count),
        refs: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['any', 'protected', 'listed'])),
    })),
});
const approval = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    environment: text,
    by: text,
    state: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['approved', 'rejected']),
    at: maybe(time),
    comment: maybe(text),
});
const ref = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    name: text,
    protected: valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    /** Kinds of rules that apply to it, by the host's names. */
    rules: texts,
    /** Reviews that a change needs. */
    reviews: maybe(count),
    signatures: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean()),
});
const commit = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({ id: text, verified: valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(), reason: text, author: maybe(text), committer: maybe(text) });
const change = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    number: count,
    author: text,
    base: text,
    merged: valibot__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    /** The last commit of the change. */
    head: text,
    /** Since when that has been its last commit. */
    headSince: maybe(time),
    /** The commit by which it came to its target. */
    merge: maybe(text),
    /** Approvals that it needs, where the host says so of the change and not of its target. */
    demands: maybe(count),
    reviews: answer(valibot__WEBPACK_IMPORTED_MODULE_0__.array(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        by: text,
        state: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['approved', 'rejected', 'commented', 'dismissed']),
        /** The commit that was looked at. */
        commit: maybe(text),
        at: maybe(time),
    }))),
});
const file = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    role: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['workflow', 'reusable']),
    path: text,
    repository: text,
    commit: text,
    content: answer(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        /** Its name among the files that the record keeps. */
        name: text,
        sha256: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[0-9a-f]{64}$/)),
        /** Its id as a git blob, as the host names it. */
        blob: maybe(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))),
    })),
});
const environmentSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    type: valibot__WEBPACK_IMPORTED_MODULE_0__.literal(ENVIRONMENT_TYPE),
    host: valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['github', 'gitlab']),
    /** Base address of the API that was asked. */
    api: text,
    /** The repository or project that was asked about. */
    repository: text,
    askedAt: time,
    run: answer(run),
    jobs: answer(valibot__WEBPACK_IMPORTED_MODULE_0__.array(job)),
    environments: answer(valibot__WEBPACK_IMPORTED_MODULE_0__.array(environment)),
    approvals: answer(valibot__WEBPACK_IMPORTED_MODULE_0__.array(approval)),
    ref: answer(ref),
    commit: answer(commit),
    changes: answer(valibot__WEBPACK_IMPORTED_MODULE_0__.array(change)),
    files: valibot__WEBPACK_IMPORTED_MODULE_0__.array(file),
});


/***/ })

};
