export const id = 8596;
export const ids = [8596];
export const modules = {

/***/ 788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);

/** @param rewrite how to have the lockfile written anew, as a sentence */
function faultsOf(file, rewrite) {
    const at = (line) => (line === undefined ? file : `${file}:${line}`);
    return {
        parse: (message, fix, options) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_INVALID', message, fix, options),
        invalid: (message, line) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_INVALID', `${at(line)} ${message}`, rewrite),
        conflict: (message, line) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_CONFLICT', `${at(line)} ${message}`, rewrite),
        unsupported: (message, line) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_UNSUPPORTED', `${at(line)} ${message}`, 'Name it in the input "ignore" to leave it out; the SBOM then says that it is incomplete.'),
    };
}
/** Text shortened for a message. */
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);


/***/ }),

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   FA: () => (/* binding */ lockInvalid),
/* harmony export */   QX: () => (/* binding */ lockConflict),
/* harmony export */   yN: () => (/* binding */ declaredOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6403);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(788);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3528);




const REWRITE = 'Run "npm install" once, so that npm writes the lockfile anew, and commit it.';
const lockInvalid = (lock, location, message) => lock.manifest
    ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('MANIFEST_INVALID', `${lock.file} ${message}`, 'Correct the file; npm does not read it either.')
    : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_INVALID', `${placeOf(lock, location)} ${message}`, lock.rewrite ?? REWRITE);
const lockConflict = (lock, location, message) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_CONFLICT', `${placeOf(lock, location)} ${message}`, lock.rewrite ?? REWRITE);
function placeOf({ file, text, lineOf = _json_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfKey */ .nj }, location) {
    const line = location === undefined ? undefined : lineOf(text, location);
    return line === undefined ? file : `${file}:${line}`;
}
/** Reads typed fields of one entry, and throws LOCKFILE_INVALID on any other type. */
class Fields {
    #lock;
    #location;
    #object;
    constructor(lock, location, value) {
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
            throw lockInvalid(lock, location, `has an entry ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(location)} that is not an object.`);
        this.#lock = lock;
        this.#location = location;
        this.#object = value;
    }
    wrong(field, must) {
        return lockInvalid(this.#lock, this.#location, `has an entry ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(this.#location)} whose "${field}" is not ${must}.`);
    }
    get(field) {
        return Object.hasOwn(this.#object, field) ? this.#object[field] : undefined;
    }
    text(field) {
        const value = this.get(field);
        if (value === undefined || value === null || value === '')
            return undefined;
        if (typeof value !== 'string')
            throw this.wrong(field, 'text');
        return value;
    }
    flag(field) {
        const value = this.get(field) ?? false;
        if (typeof value !== 'boolean')
            throw this.wrong(field, 'true or false');
        return value;
    }
    object(field) {
        const value = this.get(field);
        if (value === undefined || value === null)
            return undefined;
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
            throw this.wrong(field, 'an object');
        return value;
    }
    /** The fields of an object in this one. */
    inner(field) {
        return new Fields(this.#lock, this.#location, this.object(field));
    }
    /** A map of name to version range. */
    specs(field) {
        const list = [];
        const object = this.object(field);
        if (!object)
            return list;
        for (const name of Object.keys(object)) {
            const spec = object[name];
            if (typeof spec !== 'string' || name === '')
                throw this.wrong(field, 'a map of names to version ranges');
            list.push([name, spec]);
        }
        return list;
    }
    /** As npm writes it: text, or in old packages an object with a type. */
    licence() {
        const value = this.get('license');
        const name = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? value.type : value;
        return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
    }
    /** Patterns of workspace folders: a list, or an object with `packages`. */
    workspaces() {
        const value = this.get('workspaces');
        const list = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? value.packages : value;
        if (list === undefined || list === null)
            return [];
        if (!Array.isArray(list) || !list.every((item) => typeof item === 'string'))
            throw this.wrong('workspaces', 'a list of patterns');
        return list;
    }
}
/**
 * What a package depends on, one entry a name. Where it stands in several lists the strongest counts, as in npm: optional,
 * required, development, peer.
 * @param development whether its development dependencies are installed: only those of projects are
 */
function declaredOf(fields, development) {
    const declared = new Map();
    const meta = fields.object('peerDependenciesMeta') ?? {};
    for (const [name, spec] of fields.specs('peerDependencies')) {
        const about = Object.hasOwn(meta, name) ? meta[name] : undefined;
        const optional = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(about) && about.optional === true;
        declared.set(name, { spec, kind: optional ? 'optional' : 'required', peer: true });
    }
    if (development)
        for (const [name, spec] of fields.specs('devDependencies'))
            declared.set(name, { spec, kind: 'development' });
    for (const [name, spec] of fields.specs('dependencies'))
        declared.set(name, { spec, kind: 'required' });
    for (const [name, spec] of fields.specs('optionalDependencies'))
        declared.set(name, { spec, kind: 'optional' });
    return declared;
}


/***/ }),

/***/ 7037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ asksForPackages),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   oF: () => (/* binding */ manifestsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2705);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3528);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4842);



/** @throws MANIFEST_INVALID */
function parseManifest(file, text) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObject */ .dw)(text, file, (message, fix) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .sbomError */ .S)('MANIFEST_INVALID', message, fix));
    const fields = new _entry_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C8({ file, text, manifest: true }, '', value);
    return { file, value, dependencies: (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredOf */ .yN)(fields, true), workspaces: fields.workspaces() };
}
/** Whether a manifest asks for anything that a package manager would install for it alone. */
const asksForPackages = ({ dependencies }) => [...dependencies.values()].some(({ peer }) => !peer);
/** The manifests of a source. */
const manifestsOf = (tree) => async (folder) => {
    const file = folder === '.' ? 'package.json' : `${folder}/package.json`;
    const text = await tree.text(file);
    return text === undefined ? undefined : parseManifest(file, text);
};


/***/ }),

/***/ 8596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yarnReader: () => (/* binding */ yarnReader)
/* harmony export */ });
/* harmony import */ var _npm_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7037);

/** Yarn 1 has a format of its own; Yarn 2 and newer write YAML that starts with `__metadata`. */
const yarnReader = {
    async read(lock, tree) {
        if (!/^["']?__metadata["']?:/m.test(lock.text))
            return (await __webpack_require__.e(/* import() */ 8509).then(__webpack_require__.bind(__webpack_require__, 8509))).readClassicLockfile(lock, tree);
        return (await __webpack_require__.e(/* import() */ 6564).then(__webpack_require__.bind(__webpack_require__, 6564))).readBerryLockfile(lock, tree, (0,_npm_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestsOf */ .oF)(tree));
    },
    asks: ({ file, text }) => (0,_npm_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .asksForPackages */ .Bd)((0,_npm_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(file, text)),
};


/***/ })

};
