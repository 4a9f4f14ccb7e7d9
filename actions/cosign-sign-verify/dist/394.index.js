export const id = 394;
export const ids = [394];
export const modules = {

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSast: () => (/* binding */ toSast)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2417);

/** The schema that the report says it follows, of those that GitLab validates against. */
const SCHEMA_VERSION = '15.1.4';
const MAX_NAME = 255;
const MAX_SOLUTION = 7000;
const SEVERITY = { error: 'High', warning: 'Medium', note: 'Info' };
const US = { id: 'sovereign-actions', name: 'sovereign-actions', version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x, vendor: { name: 'sovereign-actions' } };
/**
 * Findings as a GitLab SAST report (security report schemas, sast-report-format). Each is tracked by its fingerprint, so that
 * GitLab knows it again when lines move. What an exception or a baseline lets pass is left out.
 * @param started milliseconds since the epoch, as is `finished`
 */
function toSast(report, started, finished) {
    const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
    const document = {
        version: SCHEMA_VERSION,
        scan: {
            type: 'sast',
            status: 'success',
            start_time: utcSeconds(started),
            end_time: utcSeconds(finished),
            analyzer: US,
            scanner: US,
        },
        vulnerabilities: report.findings
            .filter(({ exception }) => exception === undefined)
            .map((found) => vulnerability(found, rules.get(found.rule))),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function vulnerability(found, rule) {
    const { rule: id, title, verdict, severity, message, fix, resource, place, fingerprint } = found;
    const file = place?.file.replace(/^\.\//, '') ?? 'sovereign.yaml';
    const lines = { start_line: place?.line ?? 1, ...(place?.endLine !== undefined && { end_line: place.endLine }) };
    return {
        id: uuidOf(fingerprint),
        name: title.slice(0, MAX_NAME),
        description: [message, rule?.why].filter(Boolean).join('\n\n'),
        severity: verdict === 'unknown' ? 'Unknown' : SEVERITY[severity],
        solution: fix.slice(0, MAX_SOLUTION),
        identifiers: [{ type: 'sovereign_actions_rule', name: id, value: id }],
        ...(rule?.references && { links: rule.references.map(({ title: name, url }) => ({ name, url })) }),
        ...(resource !== undefined && { details: { resource: { name: 'Resource', type: 'text', value: resource } } }),
        location: { file, ...lines },
        tracking: { type: 'source', items: [{ file, ...lines, signatures: [{ algorithm: 'hash', value: fingerprint }] }] },
    };
}
/** `2026-11-23T12:00:00`, UTC, as the schema wants it. */
const utcSeconds = (time) => new Date(time).toISOString().slice(0, 19);
/** A UUID of version 8 (RFC 9562: made by a rule of our own) from the first bits of a fingerprint. */
function uuidOf(fingerprint) {
    const variant = '89ab'[Number.parseInt(fingerprint.slice(16, 17), 16) & 3];
    return [
        fingerprint.slice(0, 8),
        fingerprint.slice(8, 12),
        `8${fingerprint.slice(13, 16)}`,
        `${variant}${fingerprint.slice(17, 20)}`,
        fingerprint.slice(20, 32),
    ].join('-');
}


/***/ })

};
