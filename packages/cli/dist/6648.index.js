export const id = 6648;
export const ids = [6648];
export const modules = {

/***/ 56648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pipenvReader: () => (/* binding */ pipenvReader)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62732);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26307);
/* harmony import */ var _gap_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74139);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65189);
/* harmony import */ var _asks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45530);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84688);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4419);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52346);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38331);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85746);











/** Reads `Pipfile.lock` with pipfile-spec 6: lists of packages by category, without what they need. */
const pipenvReader = { read: async (lock) => readPipfileLock(lock), asks: _asks_js__WEBPACK_IMPORTED_MODULE_1__/* .asks */ .z };
/** Reasons that hold for the whole format. */
const FLAT = 'Pipfile.lock does not say what a package needs';
const DIRECT = 'Pipfile.lock does not say what the project itself asks for';
function readPipfileLock({ file, text }) {
    const lock = { file, text, command: 'pipenv lock' };
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .dw)(text, file, (message, fix, options) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .sbomError */ .S)('LOCKFILE_INVALID', message, fix, options));
    const top = new _table_js__WEBPACK_IMPORTED_MODULE_4__/* .Table */ .XI(lock, 'the file', value);
    const spec = top.table('_meta')?.get('pipfile-spec');
    if (spec !== 6) {
        if (typeof spec === 'number')
            throw (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .lockUnsupported */ .nZ)(lock, `has pipfile-spec ${spec}; 6 is known.`);
        throw top.invalid('has no pipfile-spec.');
    }
    const root = (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeOf */ .E7)((0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .projectOf */ .v8)(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(file), undefined));
    const nodes = new Map();
    let editable = false;
    for (const [category] of top.entries()) {
        if (category === '_meta')
            continue;
        const list = top.table(category);
        for (const [name] of list.entries()) {
            if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_7__/* .isName */ .Eo)(name))
                throw list.wrong(name, 'a package with a name that a Python index allows');
            const facts = factsIn(lock, list.table(name), name);
            if ('folder' in facts && facts.folder === root.pkg.folder) {
                editable = true;
                continue;
            }
            // The same package can stand in several categories.
            const key = JSON.stringify(facts);
            const node = nodes.get(key) ?? (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeOf */ .E7)(facts);
            nodes.set(key, node);
            (0,_gap_js__WEBPACK_IMPORTED_MODULE_8__/* .addGap */ .E)(node.pkg, { state: 'unknown', reason: FLAT });
            needOf(root, node, kindOf(category), category);
        }
    }
    if (nodes.size > 0)
        (0,_gap_js__WEBPACK_IMPORTED_MODULE_8__/* .addGap */ .E)(root.pkg, { state: 'unknown', reason: DIRECT });
    const all = [root, ...nodes.values()];
    (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(all, [root]);
    // Pipenv reads other manifests only where the project itself is one of the packages.
    const others = editable ? [] : ['pyproject.toml', 'setup.py', 'setup.cfg'];
    return {
        file,
        root: root.pkg,
        packages: all.map(({ pkg }) => pkg),
        abandoned: [],
        uncovered: others.map((name) => node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(file), name)),
    };
}
/** Further categories are installed only where they are asked for by name. */
const kindOf = (category) => (category === 'default' ? 'required' : category === 'develop' ? 'development' : 'optional');
function needOf(root, node, kind, category) {
    const need = { to: node, extras: [] };
    if (kind === 'required')
        root.needs.push(need);
    else {
        const parts = kind === 'development' ? root.groups : root.extras;
        const list = parts.get(category) ?? [];
        list.push(need);
        parts.set(category, list);
    }
}
function factsIn(lock, entry, name) {
    const pinned = entry.text('version');
    const version = pinned === undefined ? undefined : /^===?\s*([^\s,*]+)$/.exec(pinned)?.[1];
    if (pinned !== undefined && version === undefined)
        throw entry.wrong('version', 'one version, such as "==1.0"');
    const local = entry.text('path');
    if (local !== undefined && !/\.(?:whl|zip|tar\.\w+|tgz)$/.test(local))
        return (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .projectOf */ .v8)((0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(lock, local), undefined, { name: (0,_name_js__WEBPACK_IMPORTED_MODULE_7__/* .normalName */ .tK)(name), version });
    return (0,_origin_js__WEBPACK_IMPORTED_MODULE_9__/* .factsOf */ .xS)(name, version, originOf(entry, name, version, local));
}
function originOf(entry, name, version, local) {
    const hashes = entry.texts('hashes').flatMap((text) => {
        const [algorithm = '', hex = ''] = text.split(':');
        const hash = (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHash */ .Eb)(algorithm, hex);
        if (!hash)
            throw entry.wrong('hashes', 'a list of digests, such as sha256: and 64 hex digits');
        return hash;
    });
    // The digests of all files of a version stand together without their names: a digest is a fact only where it is the only one.
    const only = hashes.length === 1 ? hashes : [];
    const [git, url] = [entry.text('git'), entry.text('file')];
    if (git !== undefined)
        return { kind: 'git', url: git, commit: (0,_origin_js__WEBPACK_IMPORTED_MODULE_9__/* .commitOf */ .D3)(entry.text('ref')) };
    if (url !== undefined && /^https?:/i.test(url))
        return { kind: 'archive', url, hashes: only };
    if (local !== undefined || url !== undefined)
        return { kind: 'file', path: (local ?? url), hashes: only };
    if (version === undefined)
        throw entry.invalid(`has ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(name)} with neither a version nor a source.`);
    return { kind: 'unnamed', hashes: only };
}


/***/ })

};
