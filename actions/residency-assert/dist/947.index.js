export const id = 947;
export const ids = [947];
export const modules = {

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsOfSarif: () => (/* binding */ findingsOfSarif)
/* harmony export */ });
/* unused harmony export contraryTo */
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9408);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);
/* harmony import */ var _plan_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7907);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7820);




/**
 * Rules of other scanners that ask for what the boundary forbids: copies in other regions, or services that act in all of them.
 * By the id that the scanner writes; trivy's are those of its checks, tfsec's their long names.
 */
const CONTRARY = new Map([
    ['CKV_AWS_144', 'cross-region replication of buckets'],
    ['CKV_AWS_67', 'trails in all regions'],
    ['CKV_AWS_121', 'recording of settings in all regions'],
    ['AVD-AWS-0014', 'trails in all regions'],
    ['AWS-0014', 'trails in all regions'],
    ['AVD-AWS-0019', 'aggregation over all regions'],
    ['AWS-0019', 'aggregation over all regions'],
    ['aws-cloudtrail-enable-all-regions', 'trails in all regions'],
    ['aws-config-aggregate-all-regions', 'aggregation over all regions'],
    ['s3_bucket_cross_region_replication', 'cross-region replication of buckets'],
    ['S3_BUCKET_CROSS_REGION_REPLICATION_ENABLED', 'cross-region replication of buckets'],
]);
/** What a rule of another scanner asks for against the boundary, in a few words. */
const contraryTo = (rule) => CONTRARY.get(rule);
const LEVELS = { error: 'error', warning: 'warning', note: 'note', none: 'note' };
/**
 * The results of another scanner, as SARIF 2.1.0, as findings: errors fail the step as its own do, and advice that contradicts the
 * boundary is marked instead. Results that are suppressed or pass are left out.
 * @throws DOCUMENT_UNREADABLE
 */
function findingsOfSarif(file, text) {
    const wrong = (what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .documentError */ .aH)('DOCUMENT_UNREADABLE', `${file} ${what}.`, 'Name a SARIF 2.1.0 file, as "trivy config -f sarif" or "checkov -o sarif" writes it.');
    let log;
    try {
        log = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        throw wrong('is not JSON');
    }
    const runs = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(log, 'runs');
    if ((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(log, 'version') !== '2.1.0' || !Array.isArray(runs))
        throw wrong('is no SARIF 2.1.0');
    if (runs.length === 0)
        throw wrong('holds no run, so nothing was scanned');
    const findings = [];
    for (const run of runs) {
        const tool = plain((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(run, 'tool'), 'driver'), 'name'), 40) || 'scanner';
        const invocations = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(run, 'invocations');
        if (Array.isArray(invocations) && invocations.some((one) => (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(one, 'executionSuccessful') === false))
            findings.push((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .RULES */ .y.scanner, {
                resource: tool,
                place: { file },
                verdict: 'unknown',
                key: 'failed',
                message: `${tool} says that its run failed (${file}).`,
            }));
        const defaults = defaultLevels((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(run, 'tool'), 'driver'));
        const results = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(run, 'results');
        for (const result of Array.isArray(results) ? results : []) {
            const rule = plain((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(result, 'ruleId') ?? (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(result, 'rule'), 'id'), 120) || 'no-rule';
            const suppressions = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(result, 'suppressions');
            const kind = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(result, 'kind');
            if ((Array.isArray(suppressions) && suppressions.length > 0) || kind === 'pass' || kind === 'notApplicable')
                continue;
            const level = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(result, 'level') ?? defaults.get(rule) ?? 'warning';
            const message = plain((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(result, 'message'), 'text'), 300) || rule;
            const place = placeOf(result) ?? { file };
            const about = { resource: `${tool}/${rule}`, place, key: `${rule} ${message}` };
            const contrary = contraryTo(rule);
            findings.push(contrary === undefined
                ? (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .RULES */ .y.scanner, { ...about, severity: LEVELS[String(level)] ?? 'warning', message: `${tool} ${rule}: ${message}` })
                : (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .RULES */ .y.contrary, { ...about, message: `${tool} ${rule} asks for ${contrary}.` }));
        }
    }
    return findings;
}
function defaultLevels(driver) {
    const rules = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(driver, 'rules');
    return new Map((Array.isArray(rules) ? rules : []).map((rule) => [String((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(rule, 'id')), (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(rule, 'defaultConfiguration'), 'level')]));
}
function placeOf(result) {
    const locations = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(result, 'locations');
    const physical = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(Array.isArray(locations) ? locations[0] : undefined, 'physicalLocation');
    const uri = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(physical, 'artifactLocation'), 'uri');
    if (typeof uri !== 'string' || uri === '' || /^[a-z]+:|^\/|(?:^|\/)\.\.(?:\/|$)/i.test(uri))
        return undefined;
    const line = (0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_plan_types_js__WEBPACK_IMPORTED_MODULE_1__.at)(physical, 'region'), 'startLine');
    return { file: uri.replace(/^\.\//, '').slice(0, 300), ...(typeof line === 'number' && Number.isInteger(line) && line > 0 && { line }) };
}
/** One line of printable text. */
const plain = (value, most) => typeof value === 'string'
    ? value
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .trim()
        .slice(0, most)
    : '';


/***/ })

};
