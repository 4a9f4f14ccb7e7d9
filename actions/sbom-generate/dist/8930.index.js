export const id = 8930;
export const ids = [8930];
export const modules = {

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSpdx: () => (/* binding */ readSpdx)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8688);

/** SPDX 2 JSON, without edges. @throws DOCUMENT_INVALID */
function readSpdx(document, invalid) {
    const names = new Map((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(document.hasExtractedLicensingInfos, 'hasExtractedLicensingInfos', invalid).map((info) => [
        (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(info.licenseId),
        (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(info.name),
    ]));
    const described = new Set(Array.isArray(document.documentDescribes) ? document.documentDescribes : []);
    for (const { relationshipType, relatedSpdxElement } of (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(document.relationships, 'relationships', invalid))
        if (relationshipType === 'DESCRIBES')
            described.add(relatedSpdxElement);
    const packages = [];
    let root;
    for (const entry of (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(document.packages, 'packages', invalid)) {
        const name = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.name);
        if (name === undefined)
            throw invalid('has a package without a name.');
        const purl = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(entry.externalRefs, 'externalRefs', invalid).find(({ referenceType }) => referenceType === 'purl');
        const licence = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .statedText */ .vh)(entry.licenseDeclared) ?? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .statedText */ .vh)(entry.licenseConcluded);
        const pkg = {
            ...(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .wg)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(purl?.referenceLocator), { name, version: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.versionInfo) }),
            // A licence that is no SPDX one stands under a reference, with the name that the package gives it.
            ...(licence && { licence: names.get(licence) ?? licence }),
        };
        if (described.size === 1 && described.has(entry.SPDXID))
            root = pkg;
        else
            packages.push(pkg);
    }
    return { format: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(document.spdxVersion)?.replace('-', ' ') ?? 'SPDX', root, packages };
}


/***/ })

};
