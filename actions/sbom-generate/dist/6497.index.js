export const id = 6497;
export const ids = [6497];
export const modules = {

/***/ 6497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSpdx3: () => (/* binding */ readSpdx3)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8688);

/** SPDX 3 JSON-LD, without edges. @throws DOCUMENT_INVALID */
function readSpdx3(document, invalid) {
    const elements = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(document['@graph'], '@graph', invalid);
    const ofType = (type) => elements.filter((element) => element.type === type);
    const context = /\/rdf\/(3[\d.]*)\//.exec((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(document['@context']) ?? '');
    if (!context)
        throw invalid('is JSON-LD, but not with the context of SPDX 3.');
    const roots = new Set(ofType('software_Sbom').flatMap(({ rootElement }) => (Array.isArray(rootElement) ? rootElement : [rootElement])));
    const names = new Map(ofType('simplelicensing_SimpleLicensingText').map(({ spdxId, name }) => [spdxId, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(name)]));
    const expressions = new Map(ofType('simplelicensing_LicenseExpression').map((element) => {
        const text = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(element.simplelicensing_licenseExpression);
        const entry = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(element.simplelicensing_customIdToUri, 'simplelicensing_customIdToUri', invalid).find(({ key }) => key === text);
        return [element.spdxId, names.get(entry?.value) ?? text];
    }));
    const licences = new Map();
    for (const kind of ['hasConcludedLicense', 'hasDeclaredLicense']) {
        for (const { relationshipType, from, to } of ofType('Relationship')) {
            const licence = relationshipType === kind && Array.isArray(to) ? expressions.get(to[0]) : undefined;
            if (licence !== undefined)
                licences.set(from, licence);
        }
    }
    const packages = [];
    let root;
    for (const element of ofType('software_Package')) {
        const name = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(element.name);
        if (name === undefined)
            throw invalid('has a package without a name.');
        const identifier = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(element.externalIdentifier, 'externalIdentifier', invalid).find(({ externalIdentifierType }) => externalIdentifierType === 'packageUrl');
        const purl = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(element.software_packageUrl) ?? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(identifier?.identifier);
        const licence = licences.get(element.spdxId);
        const pkg = { ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .wg)(purl, { name, version: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(element.software_packageVersion) }), ...(licence && { licence }) };
        if (roots.size === 1 && roots.has(element.spdxId))
            root = pkg;
        else
            packages.push(pkg);
    }
    return { format: `SPDX ${context[1]}`, root, packages };
}


/***/ })

};
