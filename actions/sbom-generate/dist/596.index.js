export const id = 596;
export const ids = [596];
export const modules = {

/***/ 3528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   nj: () => (/* binding */ lineOfKey)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(886);

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * Parses a JSON file whose top is an object. Stricter than JSON.parse: a key that stands twice in one object is an error,
 * because readers differ in which one they take.
 */
function parseJsonObject(text, file, fault) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
        if (conflict) {
            throw fault(`${file}:${lineAt(text, conflict.index)} has the markers of an unresolved merge conflict.`, 'Resolve the conflict, run the package manager once, and commit the result.');
        }
        if (text.trim() === '')
            throw fault(`${file} is empty.`, 'Restore the file from version control.');
        // The engine's message quotes the file, which may hold a token; only the position is taken from it.
        const position = /position (\d+)/.exec((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
        const at = position ? `:${lineAt(text, Number(position))}` : '';
        throw fault(`${file}${at} is not JSON: it is damaged or cut off.`, 'Restore the file from version control.');
    }
    if (!isObject(value))
        throw fault(`${file} is JSON, but not an object.`, 'Check that the right file is there.');
    if (countKeysInText(text) !== countKeys(value)) {
        const { key, line } = findDuplicate(text);
        throw fault(`${file}:${line} has the key ${JSON.stringify(key)} twice in one object.`, 'Run the package manager once, so that it writes the file anew.');
    }
    return value;
}
/** Line of an offset, from 1. */
function lineAt(text, offset) {
    let line = 1;
    for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1))
        line++;
    return line;
}
/** Line on which a key whose value is an object stands first, from 1. */
function lineOfKey(text, key) {
    const offset = text.indexOf(`${JSON.stringify(key)}: {`);
    return offset < 0 ? undefined : lineAt(text, offset);
}
function countKeys(top) {
    let count = 0;
    const open = [top];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value)) {
            for (const item of value)
                if (typeof item === 'object')
                    open.push(item);
        }
        else if (typeof value === 'object' && value !== null) {
            for (const key of Object.keys(value)) {
                count++;
                const inner = value[key];
                if (typeof inner === 'object')
                    open.push(inner);
            }
        }
    }
    return count;
}
function countKeysInText(text) {
    let count = 0;
    for (let start = text.indexOf('"'); start >= 0;) {
        const end = endOfString(text, start);
        if (isKey(text, end))
            count++;
        start = text.indexOf('"', end);
    }
    return count;
}
/** Offset after the closing quote. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1);; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === 92)
            slashes++;
        if (slashes % 2 === 0)
            return end + 1;
    }
}
function isKey(text, offset) {
    let code = text.charCodeAt(offset);
    while (code === 32 || code === 10 || code === 13 || code === 9)
        code = text.charCodeAt(++offset);
    return code === 58;
}
function findDuplicate(text) {
    const open = [];
    for (let i = 0; i < text.length; i++) {
        const character = text[i];
        if (character === '{' || character === '[')
            open.push(new Set());
        else if (character === '}' || character === ']')
            open.pop();
        else if (character === '"') {
            const end = endOfString(text, i);
            if (isKey(text, end)) {
                const key = JSON.parse(text.slice(i, end));
                const keys = open.at(-1);
                if (keys?.has(key))
                    return { key, line: lineAt(text, i) };
                keys?.add(key);
            }
            i = end - 1;
        }
    }
    return { key: '?', line: 1 };
}


/***/ }),

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   FA: () => (/* binding */ lockInvalid),
/* harmony export */   QX: () => (/* binding */ lockConflict),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   yN: () => (/* binding */ declaredOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);
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
/** Text shortened for a message. */
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);
/** Reads typed fields of one entry, and throws LOCKFILE_INVALID on any other type. */
class Fields {
    #lock;
    #location;
    #object;
    constructor(lock, location, value) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            throw lockInvalid(lock, location, `has an entry ${quote(location)} that is not an object.`);
        this.#lock = lock;
        this.#location = location;
        this.#object = value;
    }
    wrong(field, must) {
        return lockInvalid(this.#lock, this.#location, `has an entry ${quote(this.#location)} whose "${field}" is not ${must}.`);
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
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            throw this.wrong(field, 'an object');
        return value;
    }
    /** The fields of an object in this one. */
    inner(field) {
        return new Fields(this.#lock, this.#location, this.object(field));
    }
    /** A map of name to version range. */
    specs(field) {
        return Object.entries(this.object(field) ?? {}).map(([name, spec]) => {
            if (typeof spec !== 'string' || name === '')
                throw this.wrong(field, 'a map of names to version ranges');
            return [name, spec];
        });
    }
    /** As npm writes it: text, or in old packages an object with a type. */
    licence() {
        const value = this.get('license');
        const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value.type : value;
        return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
    }
    /** Patterns of workspace folders: a list, or an object with `packages`. */
    workspaces() {
        const value = this.get('workspaces');
        const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value.packages : value;
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
        const optional = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(about) && about.optional === true;
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
            return (await __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 8509))).readClassicLockfile(lock, tree);
        return (await __webpack_require__.e(/* import() */ 564).then(__webpack_require__.bind(__webpack_require__, 6564))).readBerryLockfile(lock, tree, (0,_npm_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestsOf */ .oF)(tree));
    },
    asks: ({ file, text }) => (0,_npm_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .asksForPackages */ .Bd)((0,_npm_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(file, text)),
};


/***/ })

};
