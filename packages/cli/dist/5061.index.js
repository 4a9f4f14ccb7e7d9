export const id = 5061;
export const ids = [5061];
export const modules = {

/***/ 25061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pdmReader: () => (/* binding */ pdmReader)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62732);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26307);
/* harmony import */ var _gap_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74139);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68015);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45906);
/* harmony import */ var _asks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45530);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84688);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4419);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52346);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38331);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(72677);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85746);













const KNOWN_TOP = new Set(['package', 'metadata']);
const KNOWN_PACKAGE = new Set('name version extras requires_python summary groups marker dependencies files targets path url git ref revision editable subdirectory'.split(' '));
/** Reads `pdm.lock` of format 4.0 to 4.5. An entry with extras stands beside that of the package itself. */
const pdmReader = { read: readPdmLock, asks: _asks_js__WEBPACK_IMPORTED_MODULE_1__/* .asks */ .z };
async function readPdmLock({ file, text }, tree) {
    const lock = { file, text, command: 'pdm lock --update-reuse' };
    const top = new _table_js__WEBPACK_IMPORTED_MODULE_2__/* .Table */ .XI(lock, 'the file', await (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseToml */ .M)(text, file, (message, fix) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .sbomError */ .S)('LOCKFILE_INVALID', message, fix)));
    const metadata = top.table('metadata');
    const version = metadata?.text('lock_version');
    if (!metadata || version === undefined)
        throw (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lockUnsupported */ .nZ)(lock, 'has no lock_version, or is cut off.');
    if (!/^4\.[0-5](?:\.\d+)?$/.test(version))
        throw (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lockUnsupported */ .nZ)(lock, `has lock_version ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(version)}; 4.0 to 4.5 are known.`);
    const locked = lockedIn(lock, top, metadata);
    const names = new _project_js__WEBPACK_IMPORTED_MODULE_6__/* .Names */ .fS();
    for (const { node, row } of locked)
        names.add(node, row);
    const folder = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(file);
    const manifest = await (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .pyProjectIn */ .yC)(tree, folder, ['pdm']);
    const forced = manifest?.forced ?? new Set();
    for (const one of locked)
        addLockedNeeds(one, names, forced);
    for (const { node, project } of locked) {
        if (project === undefined)
            continue;
        const { name, version: known } = node.pkg;
        Object.assign(node.pkg, (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .projectOf */ .v8)(node.pkg.folder, await (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .pyProjectIn */ .yC)(tree, (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(lock, project), ['pdm']), { name, version: known }));
    }
    const root = (0,_link_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeOf */ .E7)((0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .projectOf */ .v8)(folder, manifest));
    const nodes = locked.map(({ node }) => node);
    if (manifest) {
        const { known, unlocked } = lockedGroups(manifest, metadata);
        (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .assertInStep */ .i5)(lock, known, names);
        (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .addNeeds */ .fn)(root, known, names);
        if (unlocked.length > 0)
            (0,_gap_js__WEBPACK_IMPORTED_MODULE_8__/* .addGap */ .E)(root.pkg, { state: 'incomplete', reason: `not in the lockfile: the groups ${unlocked.join(', ')}` });
    }
    else {
        const kinds = new Map(locked.map(({ node, row }) => [node, kindOf(row)]));
        (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .addUnknownNeeds */ .rc)(root, nodes, (node) => kinds.get(node));
    }
    (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .noteUnknown */ .f1)(root, top.unknown(KNOWN_TOP), 'incomplete', file);
    for (const { needs, extras, groups } of [root, ...nodes])
        for (const list of [needs, ...extras.values(), ...groups.values()])
            for (const need of list)
                joinExtras(need);
    return (0,_link_js__WEBPACK_IMPORTED_MODULE_7__/* .linkedReading */ ._C)(file, root, nodes, (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .uncoveredBeside */ .ul)(folder, manifest?.name !== undefined));
}
/** A lockfile can be made without some of the extras and groups. Before format 4.4 it did not say of which it is. */
function lockedGroups(manifest, metadata) {
    if (!metadata.has('groups'))
        return { known: manifest, unlocked: [] };
    const groups = new Set(metadata.texts('groups').map(_name_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK));
    const only = (lists) => new Map([...lists].filter(([name]) => groups.has(name)));
    const unlocked = [...manifest.extras.keys(), ...manifest.groups.keys()].filter((name) => !groups.has(name)).sort();
    return { known: { ...manifest, extras: only(manifest.extras), groups: only(manifest.groups) }, unlocked };
}
/** Groups other than the default are extras or for development, and the lockfile does not say which. */
function kindOf(row) {
    const groups = row.texts('groups');
    return groups.length === 0 || groups.includes('default') ? 'required' : 'optional';
}
function lockedIn(lock, top, metadata) {
    // Up to format 4.2 the files of all packages stand together, by name and version.
    const files = metadata.table('files');
    const byKey = new Map();
    const rows = top.rows('package').map((row) => ({ row, key: keyOf(row), extras: row.texts('extras').map(_name_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK) }));
    for (const { row, key, extras } of rows) {
        if (extras.length > 0)
            continue;
        if (byKey.has(key))
            throw row.conflict(`has ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(row.packageName())} twice with one version and origin.`);
        byKey.set(key, lockedOf(lock, row, files));
    }
    for (const { row, key, extras } of rows) {
        if (extras.length === 0)
            continue;
        const base = byKey.get(key);
        if (!base)
            throw row.conflict(`has ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(row.packageName())} with extras, but not the package itself.`);
        base.withExtras.push({ row, extras });
    }
    return [...byKey.values()];
}
const ORIGIN_KEYS = ['version', 'path', 'url', 'git', 'revision', 'subdirectory'];
const keyOf = (row) => JSON.stringify([(0,_name_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK)(row.packageName()), ...ORIGIN_KEYS.map((key) => row.text(key))]);
function lockedOf(lock, row, files) {
    const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_9__/* .normalName */ .tK)(row.packageName());
    const version = row.text('version');
    const local = row.text('path')?.replace(/^\.\//, '');
    const project = local !== undefined && !/\.(?:whl|zip|tar\.\w+|tgz)$/.test(local) ? local : undefined;
    const together = `${row.packageName()} ${version}`;
    const own = row.has('files') || !files?.has(together) ? row.tables('files') : files.tables(together);
    const facts = project === undefined
        ? (0,_origin_js__WEBPACK_IMPORTED_MODULE_10__/* .factsOf */ .xS)(name, version, originOf(row, local, own.map(artifactOf)))
        : (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .projectOf */ .v8)((0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(lock, project), undefined, { name, version });
    const node = (0,_link_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeOf */ .E7)(facts);
    (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .noteUnknown */ .f1)(node, row.unknown(KNOWN_PACKAGE), 'unknown', 'the lockfile');
    return { row, node, project, withExtras: [] };
}
function originOf(row, local, files) {
    const hashes = files.length === 1 ? files[0].hashes : [];
    const [git, url] = [row.text('git'), row.text('url')];
    if (git !== undefined)
        return { kind: 'git', url: git, commit: (0,_origin_js__WEBPACK_IMPORTED_MODULE_10__/* .commitOf */ .D3)(row.text('revision')) };
    if (url !== undefined)
        return { kind: 'archive', url, hashes };
    if (local !== undefined)
        return { kind: 'file', path: local, hashes };
    row.needed('version');
    return { kind: 'index', files };
}
function artifactOf(file) {
    const [algorithm = '', hex = ''] = file.needed('hash').split(':');
    const hashes = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHash */ .Eb)(algorithm, hex);
    if (!hashes)
        throw file.wrong('hash', 'a digest, such as sha256: and 64 hex digits');
    const url = file.text('url');
    return { url: (url && (0,_url_js__WEBPACK_IMPORTED_MODULE_11__/* .cleanUrl */ .TG)(url)) ?? (0,_origin_js__WEBPACK_IMPORTED_MODULE_10__/* .namedFile */ .eI)(file.text('file') ?? url ?? ''), hashes };
}
/** PDM locks `name[a,b]` as one entry, so that its extras count together. */
function joinExtras(need) {
    const joined = [...need.extras].sort().join(',');
    if (need.to.extras.has(joined))
        need.extras = [joined];
}
function addLockedNeeds({ row, node, withExtras }, names, forced) {
    node.needs = needsOf(row, names, forced);
    for (const { row: more, extras } of withExtras)
        node.extras.set(extras.sort().join(','), needsOf(more, names, forced));
}
function needsOf(row, names, forced) {
    return row.texts('dependencies').flatMap((text) => {
        const requirement = requirementOf(text);
        if (!requirement)
            throw row.invalid(`has a dependency of ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(row.packageName())} that is not a requirement (PEP 508).`);
        const { name, marker, extras } = requirement;
        const meant = forced.has(name) ? names.of(name) : names.meant(requirement);
        if (meant.length === 0 && marker === undefined && !forced.has(name))
            throw row.conflict(`says that ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(row.packageName())} needs ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)}, which the lockfile does not have in that version.`);
        return meant.map((to) => ({ to, extras }));
    });
}
/** PDM writes a local project as `-e URL#egg=name[extra]`. */
function requirementOf(text) {
    const [, name, extras = ''] = /^-e\s.*[#&]egg=([A-Za-z0-9._-]+)(\[[^[\]]*\])?/.exec(text) ?? [];
    if (name === undefined)
        return (0,_requirement_js__WEBPACK_IMPORTED_MODULE_12__/* .parseRequirement */ .p)(text);
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isName */ .Eo)(name) ? { ...(0,_requirement_js__WEBPACK_IMPORTED_MODULE_12__/* .parseRequirement */ .p)(name + extras), url: '-e' } : undefined;
}


/***/ })

};
