export const id = 9643;
export const ids = [9643];
export const modules = {

/***/ 69643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toCodeQuality: () => (/* binding */ toCodeQuality)
/* harmony export */ });
const SEVERITY = { error: 'critical', warning: 'major', note: 'info' };
/** Findings as GitLab Code Quality JSON. The rule id is in the description too, since the widget may hide `check_name`. */
function toCodeQuality(report) {
    const issues = report.findings
        .filter(({ exception }) => exception === undefined)
        .map((finding) => ({
        description: `${finding.rule}: ${finding.message}`,
        check_name: finding.rule,
        fingerprint: finding.fingerprint,
        severity: SEVERITY[finding.severity],
        location: { path: finding.place?.file.replace(/^\.\//, '') ?? 'sovereign.yaml', lines: { begin: finding.place?.line ?? 1 } },
    }));
    return `${JSON.stringify(issues, null, 2)}\n`;
}


/***/ })

};
