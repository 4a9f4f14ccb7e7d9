export const id = 5872;
export const ids = [5872];
export const modules = {

/***/ 5872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCycloneDx: () => (/* binding */ readCycloneDx)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6403);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8688);


/** What is listed beside packages: files of which nothing more is known, and what is no software. */
const NOT_PACKAGES = new Set(['file', 'data', 'device', 'cryptographic-asset']);
/**
 * CycloneDX JSON of any version, with the components inside of others. A dependency on what is no package of the document is left out.
 * @throws DOCUMENT_INVALID
 */
function readCycloneDx(document, invalid) {
    const metadata = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(document.metadata) ? document.metadata : {};
    const refs = new Map();
    const read = (component) => {
        const pkg = componentOf(component, invalid);
        const ref = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(component['bom-ref']);
        if (ref !== undefined && refs.has(ref))
            throw invalid(`has the reference ${JSON.stringify(ref.slice(0, 200))} twice.`);
        if (ref !== undefined)
            refs.set(ref, pkg);
        return pkg;
    };
    const root = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(metadata.component) ? read(metadata.component) : undefined;
    const packages = [];
    const open = [...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(document.components, 'components', invalid)].reverse();
    if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(metadata.component))
        open.push(...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(metadata.component.components, 'components', invalid));
    for (let component = open.pop(); component; component = open.pop()) {
        if (!NOT_PACKAGES.has((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(component.type) ?? ''))
            packages.push(read(component));
        open.push(...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(component.components, 'components', invalid));
    }
    for (const { ref, dependsOn } of (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(document.dependencies, 'dependencies', invalid)) {
        const from = refs.get((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(ref) ?? '');
        if (!from || dependsOn === undefined)
            continue;
        if (!Array.isArray(dependsOn))
            throw invalid('has a "dependsOn" that is no list.');
        for (const target of new Set(dependsOn)) {
            const to = refs.get((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(target) ?? '');
            if (to && to !== from)
                from.edges.push({ to, kind: 'required' });
        }
    }
    return { format: `CycloneDX ${(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(document.specVersion) ?? ''}`.trim(), root, packages };
}
function componentOf(component, invalid) {
    const name = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(component.name);
    if (name === undefined)
        throw invalid('has a component without a name.');
    const pkg = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .packageOf */ .wg)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(component.purl), { namespace: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(component.group), name, version: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(component.version) });
    const licence = licenceOf(component.licenses, invalid);
    const supplier = supplierOf(component.supplier) ?? supplierOf(component.manufacturer) ?? supplierOf({ name: component.publisher });
    const place = placeOf(component, invalid);
    const kind = KINDS.find((known) => known === component.type);
    return {
        ...pkg,
        ...(licence && { licence }),
        ...(supplier && { supplier }),
        ...(kind && { kind }),
        ...(place !== undefined && { place }),
        hashes: hashesOf(component.hashes, invalid),
    };
}
/** Where it was found: as the specification has it, or as syft does. */
function placeOf({ evidence, properties }, invalid) {
    const [occurrence] = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(evidence) ? evidence.occurrences : undefined, 'occurrences', invalid);
    const property = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(properties, 'properties', invalid).find(({ name }) => name === 'syft:location:0:path');
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(occurrence?.location) ?? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(property?.value)?.replace(/^\/+/, '');
}
const KINDS = ['application', 'container', 'operating-system'];
/** Licences that are declared, where that is said, else all; several hold at once. */
function licenceOf(value, invalid) {
    const licences = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(value, 'licenses', invalid).flatMap((choice) => {
        const { license, expression } = choice;
        const inner = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(license) ? license : choice;
        const text = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(expression) ?? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(inner.id) ?? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(inner.name);
        return text === undefined ? [] : [{ text, declared: (inner.acknowledgement ?? choice.acknowledgement) === 'declared' }];
    });
    const declared = licences.filter((licence) => licence.declared);
    const texts = [...new Set((declared.length > 0 ? declared : licences).map(({ text }) => text))];
    return texts.length > 1 ? texts.map((text) => (/ OR /i.test(text) ? `(${text})` : text)).join(' AND ') : texts[0];
}
function supplierOf(value) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return undefined;
    const [contact] = Array.isArray(value.contact) ? value.contact : [];
    const email = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(contact) ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(contact.email) : undefined;
    const name = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value.name) ?? email;
    const url = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(Array.isArray(value.url) ? value.url[0] : value.url);
    return name === undefined ? undefined : { name, ...(email && { email }), ...(url && { url }) };
}
const ALGORITHMS = { 'SHA-1': 40, 'SHA-256': 64, 'SHA-384': 96, 'SHA-512': 128 };
function hashesOf(value, invalid) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(value, 'hashes', invalid).flatMap(({ alg, content }) => {
        const algorithm = alg;
        if (typeof alg !== 'string' || !Object.hasOwn(ALGORITHMS, alg))
            return [];
        const hex = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(content)?.toLowerCase() ?? '';
        if (hex.length !== ALGORITHMS[algorithm] || !/^[0-9a-f]+$/.test(hex))
            throw invalid(`has a digest that is no ${alg}.`);
        return [{ algorithm, hex }];
    });
}


/***/ })

};
