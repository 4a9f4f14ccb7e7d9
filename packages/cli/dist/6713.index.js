export const id = 6713;
export const ids = [6713];
export const modules = {

/***/ 86713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSarif: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92960);


const LEVEL = { error: 'error', warning: 'warning', note: 'note' };
/** GitHub sorts alerts by this score: an error shows as high, a warning as medium, a note as low. */
const SECURITY_SEVERITY = { error: '8.0', warning: '5.0', note: '2.0' };
/** GitHub refuses a run with more results. */
const MAX_RESULTS = 25_000;
/**
 * Findings as SARIF 2.1.0, within the limits of GitHub code scanning.
 * Findings with no file point at the boundary, so that no consumer drops them.
 */
function toSarif(report) {
    const shown = report.findings.slice(0, MAX_RESULTS);
    const rules = [...new Map(shown.map((finding) => [finding.rule, finding])).values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
    const declared = new Map(report.rules.map((rule) => [rule.id, rule]));
    const ruleIndex = new Map(rules.map(({ rule }, index) => [rule, index]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'sovereign-actions',
                        semanticVersion: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
                        rules: rules.map((finding) => ruleOf(finding, declared.get(finding.rule))),
                    },
                },
                automationDetails: { id: `sovereign-actions/${report.action}/` },
                columnKind: 'utf16CodeUnits',
                ...(report.findings.length > MAX_RESULTS && { invocations: [cutShort(report.findings.length - MAX_RESULTS)] }),
                results: shown.map((finding) => resultOf(finding, ruleIndex.get(finding.rule) ?? 0, report.gone !== undefined)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const cutShort = (left) => ({
    executionSuccessful: true,
    toolExecutionNotifications: [
        { level: 'warning', message: { text: `${left} more findings, none worse than these, are in the step's record.` } },
    ],
});
function ruleOf({ rule: id, title, fix, severity }, rule) {
    const { why = title, references = [] } = rule ?? {};
    const documents = references.map(({ title: name, url }) => `- [${name}](${url})`);
    return {
        id,
        name: id,
        shortDescription: { text: title },
        fullDescription: { text: why },
        help: {
            text: rule?.fix ?? fix,
            markdown: [why, `**What to do:** ${rule?.fix ?? fix}`, ...(documents.length > 0 ? [documents.join('\n')] : [])].join('\n\n'),
        },
        ...(references[0] && { helpUri: references[0].url }),
        defaultConfiguration: { level: LEVEL[rule?.severity ?? severity] },
        properties: {
            tags: ['security', 'data-residency'],
            precision: 'high',
            'security-severity': SECURITY_SEVERITY[rule?.severity ?? severity],
        },
    };
}
function resultOf(finding, ruleIndex, hasBaseline) {
    const { place, resource, exception } = finding;
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: LEVEL[finding.severity],
        kind: 'fail',
        ...(hasBaseline && { baselineState: (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE)(finding) ? 'unchanged' : 'new' }),
        message: { text: finding.verdict === 'unknown' ? `Unknown: ${finding.message}` : finding.message },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodeURI(place?.file ?? 'sovereign.yaml') },
                    region: {
                        startLine: place?.line ?? 1,
                        ...(place?.column === undefined ? {} : { startColumn: place.column }),
                        ...(place?.endLine === undefined ? {} : { endLine: place.endLine }),
                    },
                },
                ...(resource === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: resource }] }),
            },
        ],
        partialFingerprints: { 'sovereignActions/v1': finding.fingerprint, primaryLocationLineHash: `${finding.fingerprint.slice(0, 16)}:1` },
        ...(exception === undefined
            ? {}
            : {
                suppressions: [
                    {
                        kind: 'external',
                        status: 'accepted',
                        justification: `${exception.reason} (${exception.approver}, until ${exception.expires})`,
                    },
                ],
            }),
    };
}


/***/ })

};
