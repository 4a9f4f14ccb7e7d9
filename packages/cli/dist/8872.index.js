export const id = 8872;
export const ids = [8872];
export const modules = {

/***/ 28872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toJUnit: () => (/* binding */ toJUnit)
/* harmony export */ });
/** Findings as JUnit XML: one test case each, a failure where the step fails on it; one passed case when there are none. */
function toJUnit(report) {
    const failing = new Set(report.failing);
    const cases = report.findings.map((finding) => {
        const name = finding.resource ? `${finding.rule} ${finding.resource}` : finding.rule;
        const file = finding.place ? ` file="${xml(finding.place.file)}"` : '';
        const open = `    <testcase classname="${xml(report.action)}" name="${xml(name)}"${file}`;
        const where = finding.place ? `${finding.place.file}${finding.place.line ? `:${finding.place.line}` : ''}\n` : '';
        if (failing.has(finding)) {
            return `${open}>\n      <failure type="${xml(finding.rule)}" message="${xml(finding.message)}">${xml(`${where}${finding.message}\n${finding.fix}`)}</failure>\n    </testcase>`;
        }
        const note = finding.exception ? `exception until ${finding.exception.expires}: ${finding.exception.reason}` : finding.message;
        return `${open}>\n      <system-out>${xml(`${where}${note}`)}</system-out>\n    </testcase>`;
    });
    if (cases.length === 0)
        cases.push(`    <testcase classname="${xml(report.action)}" name="no findings"/>`);
    const counts = `tests="${cases.length}" failures="${report.failing.length}"`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n  <testsuite name="${xml(report.action)}" ${counts}>\n${cases.join('\n')}\n  </testsuite>\n</testsuites>\n`;
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** XML 1.0 text: entities for markup, U+FFFD for characters that XML cannot carry. */
function xml(text) {
    return text
        .toWellFormed()
        .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
        .replace(/[&<>"']/g, (character) => ENTITIES[character]);
}


/***/ })

};
