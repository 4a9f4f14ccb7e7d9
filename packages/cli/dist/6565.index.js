export const id = 6565;
export const ids = [6565];
export const modules = {

/***/ 76565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   controlMapSchema: () => (/* binding */ controlMapSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);
/* harmony import */ var _control_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39614);


/** The shape of a control map that a team brings. The published JSON Schema is generated from it. */
const words = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string('must be text'), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/\S/, 'must not be empty'), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(1000, 'must have at most 1000 characters'));
const language = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string('must be a language tag'), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/, 'must be a language tag such as "de" or "pt-BR"'));
const text = valibot__WEBPACK_IMPORTED_MODULE_0__.union([words, valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.record(language, words), valibot__WEBPACK_IMPORTED_MODULE_0__.minEntries(1, 'must have a text in one language at least'))], 'must be text, or a mapping from language to text');
const sourceName = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[A-Za-z0-9][A-Za-z0-9 .:()/_-]{0,39}$/, 'must be up to 40 letters, digits, spaces and .:()/_-'));
const source = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    title: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(text, valibot__WEBPACK_IMPORTED_MODULE_0__.description('What it is called.')),
    edition: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(words, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Edition, version or date.'))),
    url: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(1000, 'must have at most 1000 characters'), valibot__WEBPACK_IMPORTED_MODULE_0__.check((url) => URL.parse(url)?.protocol === 'https:', 'must be an https URL'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Where it can be read. Shown, never fetched.'))),
    note: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(text, valibot__WEBPACK_IMPORTED_MODULE_0__.description('What a reader has to know of it, such as how sure the numbers are.'))),
});
const step = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be the name of a step, such as "residency-assert"'));
const mediaType = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[a-z0-9.+-]{1,100}\/[a-z0-9.+-]{1,100}$/, 'must be a media type without parameters'));
const evidence = valibot__WEBPACK_IMPORTED_MODULE_0__.union([
    valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(_control_map_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_KINDS */ .At, 'must be a kind of evidence'),
    valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        step: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(step, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Records of this step and what it kept; with media-type, only files of that type.'))),
        'media-type': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(mediaType, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Files of this type that a step kept.'))),
    }), valibot__WEBPACK_IMPORTED_MODULE_0__.check((rule) => rule.step !== undefined || rule['media-type'] !== undefined, 'must name a step, a media type, or both')),
], `must be one of ${_control_map_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_KINDS */ .At.join(', ')}, or a mapping with "step" or "media-type"`);
const requirement = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    text: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(text, valibot__WEBPACK_IMPORTED_MODULE_0__.description('What is asked. Left out, the requirement is named after its evidence.'))),
    supports: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.record(sourceName, valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(words, valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(100, 'must have at most 100 characters'))), valibot__WEBPACK_IMPORTED_MODULE_0__.minLength(1, 'must name at least one'), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(100, 'must name at most 100'))), valibot__WEBPACK_IMPORTED_MODULE_0__.minEntries(1, 'must name a source at least'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Numbers of the requirement, by the name of their source.')),
    evidence: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(evidence), valibot__WEBPACK_IMPORTED_MODULE_0__.minLength(1, 'must name at least one'), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(8, 'must name at most 8'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('What in a package supports it.')),
});
const controlMapSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.literal(1, 'must be 1'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Version of this format.')),
    id: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string('must be text'), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'must be 1 to 40 lower-case letters, digits and hyphens'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Also the name of its file in the package.')),
    language: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(language, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Language of the texts that are given in one alone. Default: en.'))),
    title: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(text, valibot__WEBPACK_IMPORTED_MODULE_0__.description('Title of the map in the report.')),
    sources: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.record(sourceName, source), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Where the requirements are from, by the short name that the report shows.')),
    requirements: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(requirement), valibot__WEBPACK_IMPORTED_MODULE_0__.minLength(1, 'must name at least one'), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(500, 'must name at most 500'), valibot__WEBPACK_IMPORTED_MODULE_0__.description('Requirements and what supports them, in the order of the report.')),
});


/***/ })

};
