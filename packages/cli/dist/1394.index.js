export const id = 1394;
export const ids = [1394];
export const modules = {

/***/ 29013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   poetryReader: () => (/* binding */ poetryReader)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62732);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26307);
/* harmony import */ var _gap_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74139);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68015);
/* harmony import */ var _asks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45530);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84688);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39261);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4419);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52346);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38331);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85746);












const VERSIONS = new Set(['1.0', '1.1', '2.0', '2.1']);
const KNOWN_TOP = new Set(['package', 'metadata', 'extras']);
const KNOWN_PACKAGE = new Set('name version description category optional python-versions develop groups markers marker files source dependencies extras'.split(' '));
/** Poetry 1 did not lock these, whatever asked for them. */
const NEVER_LOCKED = new Set(['setuptools', 'pip', 'wheel', 'distribute']);
/** Reads `poetry.lock` of format 1.0, 1.1, 2.0 and 2.1. */
const poetryReader = { read: readPoetryLock, asks: _asks_js__WEBPACK_IMPORTED_MODULE_1__/* .asks */ .z };
async function readPoetryLock({ file, text }, tree) {
    const lock = { file, text, command: 'poetry lock' };
    const top = new _table_js__WEBPACK_IMPORTED_MODULE_2__/* .Table */ .XI(lock, 'the file', await (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseToml */ .M)(text, file, (message, fix) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .sbomError */ .S)('LOCKFILE_INVALID', message, fix)));
    const metadata = top.table('metadata');
    const version = metadata?.text('lock-version');
    if (!metadata || version === undefined)
        throw (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lockUnsupported */ .nZ)(lock, 'has no lock-version, as before Poetry 1.0, or is cut off.');
    if (!VERSIONS.has(version))
        throw (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lockUnsupported */ .nZ)(lock, `has lock-version ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(version)}; ${[...VERSIONS].join(', ')} are known.`);
    const files = filesOf(metadata);
    const names = new _project_js__WEBPACK_IMPORTED_MODULE_6__/* .Names */ .fS();
    const locked = top.rows('package').map((row) => lockedOf(lock, row, files));
    for (const { node, row } of locked)
        names.add(node, row);
    for (const one of locked)
        addLockedNeeds(one, names);
    for (const { node, project } of locked) {
        if (project === undefined)
            continue;
        const { name, version: known } = node.pkg;
        Object.assign(node.pkg, (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .projectOf */ .v8)(node.pkg.folder, await (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .pyProjectIn */ .yC)(tree, (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(lock, project), ['poetry']), { name, version: known }));
    }
    const folder = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(file);
    const manifest = await (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .pyProjectIn */ .yC)(tree, folder, ['poetry']);
    const root = (0,_link_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeOf */ .E7)((0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .projectOf */ .v8)(folder, manifest));
    const nodes = locked.map(({ node }) => node);
    if (manifest) {
        (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .assertInStep */ .i5)(lock, manifest, names, NEVER_LOCKED);
        (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .addNeeds */ .fn)(root, manifest, names);
        const absent = manifest.needs.filter(({ name }) => NEVER_LOCKED.has(name) && names.of(name).length === 0);
        if (absent.length > 0)
            (0,_gap_js__WEBPACK_IMPORTED_MODULE_8__/* .addGap */ .E)(root.pkg, notLocked(absent.map(({ name }) => name)));
    }
    else {
        const kinds = new Map(locked.map(({ node, row }) => [node, kindOf(row)]));
        (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .addUnknownNeeds */ .rc)(root, nodes, (node) => kinds.get(node));
    }
    (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .noteUnknown */ .f1)(root, top.unknown(KNOWN_TOP), 'incomplete', file);
    return (0,_link_js__WEBPACK_IMPORTED_MODULE_7__/* .linkedReading */ ._C)(file, root, nodes, (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .uncoveredBeside */ .ul)(folder, manifest?.name !== undefined));
}
const notLocked = (names) => ({
    state: 'incomplete',
    reason: `not in the lockfile: ${[...names].sort().join(', ')}`,
});
/** How the lockfile says that a package is needed; format 2.0 says only whether it is optional. */
function kindOf(row) {
    const groups = row.texts('groups');
    const category = row.text('category') ?? 'main';
    if (groups.length > 0 ? !groups.includes('main') : category !== 'main')
        return 'development';
    return row.flag('optional') ? 'optional' : 'required';
}
/** Before format 2.0 the files of all packages stand together, by name. */
function filesOf(metadata) {
    const list = metadata.table('files');
    return new Map((list?.entries() ?? []).map(([name]) => [(0,_name_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK)(name), list.tables(name)]));
}
function lockedOf(lock, row, files) {
    const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK)(row.packageName());
    const version = row.needed('version');
    const source = row.table('source');
    const kind = source?.needed('type') ?? 'legacy';
    const project = kind === 'directory' ? source?.needed('url') : undefined;
    const own = row.has('files') ? row.tables('files') : (files.get(name) ?? []);
    const facts = project === undefined
        ? (0,_origin_js__WEBPACK_IMPORTED_MODULE_10__/* .factsOf */ .xS)(name, version, originOf(row, kind, source, own))
        : (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .projectOf */ .v8)((0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(lock, project), undefined, { name, version });
    const node = (0,_link_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeOf */ .E7)(facts);
    (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .noteUnknown */ .f1)(node, row.unknown(KNOWN_PACKAGE), 'unknown', 'the lockfile');
    return { row, node, project };
}
function originOf(row, kind, source, files) {
    const list = files.map(artifactOf);
    switch (kind) {
        case 'legacy':
            return { kind: 'index', files: list };
        case 'git':
            return {
                kind: 'git',
                url: source.needed('url'),
                commit: (0,_origin_js__WEBPACK_IMPORTED_MODULE_10__/* .commitOf */ .D3)(source?.text('resolved_reference') ?? source?.text('reference')),
            };
        case 'url':
            return { kind: 'archive', url: source.needed('url'), hashes: list.length === 1 ? list[0].hashes : [] };
        case 'file':
            return { kind: 'file', path: source.needed('url'), hashes: list.length === 1 ? list[0].hashes : [] };
        default:
            throw row.invalid(`has a package with a source of type ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(kind)}, which is not known.`);
    }
}
function artifactOf(file) {
    const [algorithm = '', hex = ''] = file.needed('hash').split(':');
    const hashes = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHash */ .Eb)(algorithm, hex);
    if (!hashes)
        throw file.wrong('hash', 'a digest, such as sha256: and 64 hex digits');
    return { url: (0,_origin_js__WEBPACK_IMPORTED_MODULE_10__/* .namedFile */ .eI)(file.needed('file')), hashes };
}
/** What a package needs by itself and for its extras, resolved by name and version. An environment may need less. */
function addLockedNeeds({ row, node }, names) {
    const dependencies = row.table('dependencies');
    const optional = new Map();
    const absent = [];
    for (const [key] of dependencies?.entries() ?? []) {
        const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK)(key);
        if (name === 'python')
            continue;
        if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isName */ .Eo)(key))
            throw row.invalid(`has a dependency of ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(node.pkg.name)} with a name that no index allows.`);
        for (const requirement of (0,_manifest_js__WEBPACK_IMPORTED_MODULE_11__/* .poetryRequirement */ .LI)(dependencies, key)) {
            const meant = names.meant(requirement);
            const needs = meant.map((to) => ({ to, extras: requirement.extras }));
            if (requirement.optional)
                optional.set(name, [...(optional.get(name) ?? []), ...needs]);
            else
                for (const need of needs)
                    node.needs.push(need);
            if (meant.length > 0 || requirement.optional || requirement.marker !== undefined)
                continue;
            if (!NEVER_LOCKED.has(name))
                throw row.conflict(`says that ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(node.pkg.name)} needs ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)}, which the lockfile does not have in that version.`);
            absent.push(name);
        }
    }
    if (absent.length > 0)
        (0,_gap_js__WEBPACK_IMPORTED_MODULE_8__/* .addGap */ .E)(node.pkg, notLocked(absent));
    const extras = row.table('extras');
    for (const [extra] of extras?.entries() ?? []) {
        const needs = extras.texts(extra).flatMap((text) => {
            const [, name = '', more = ''] = /^\s*([A-Za-z0-9._-]+)\s*(?:\[([^[\]]*)\])?/.exec(text) ?? [];
            const asked = more.split(',').flatMap((one) => (one.trim() === '' ? [] : [(0,_name_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK)(one.trim())]));
            if ((0,_name_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK)(name) === node.pkg.name)
                return [{ to: node, extras: asked }];
            return (optional.get((0,_name_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK)(name)) ?? []).map(({ to, extras: own }) => ({ to, extras: [...own, ...asked] }));
        });
        node.extras.set((0,_name_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK)(extra), needs);
    }
}


/***/ })

};
