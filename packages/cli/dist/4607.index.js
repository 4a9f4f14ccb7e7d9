export const id = 4607;
export const ids = [4607];
export const modules = {

/***/ 54607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uvReader: () => (/* binding */ uvReader)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62732);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26307);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68015);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45906);
/* harmony import */ var _asks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45530);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84688);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4419);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52346);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38331);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72677);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14974);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85746);













const KNOWN_TOP = new Set('version revision requires-python resolution-markers supported-markers required-markers conflicts options manifest package distribution'.split(' '));
const KNOWN_PACKAGE = new Set('name version source metadata sdist wheels resolution-markers dependencies optional-dependencies dev-dependencies dependency-groups'.split(' '));
/** Reads `uv.lock` and the `script.py.lock` of a script, version 1 with any revision: uv adds to a version only what older ones can ignore. */
const uvReader = { read: readUvLock, asks: _asks_js__WEBPACK_IMPORTED_MODULE_1__/* .asks */ .z };
async function readUvLock({ file, text }, tree) {
    const script = /([^/]+\.py)\.lock$/.exec(file)?.[1];
    const lock = { file, text, command: script ? `uv lock --script ${script}` : 'uv lock' };
    const top = new _table_js__WEBPACK_IMPORTED_MODULE_2__/* .Table */ .XI(lock, 'the file', await (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseToml */ .M)(text, file, (message, fix) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .sbomError */ .S)('LOCKFILE_INVALID', message, fix)));
    const version = top.get('version');
    if (version !== 1) {
        if (typeof version === 'number')
            throw (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lockUnsupported */ .nZ)(lock, `has version ${version}; 1 is known.`);
        throw top.invalid('has no version, which every uv.lock has.');
    }
    const names = new _project_js__WEBPACK_IMPORTED_MODULE_5__/* .Names */ .fS();
    const locked = top.rows(top.has('package') ? 'package' : 'distribution').map((row) => lockedOf(lock, row));
    for (const { node, row } of locked)
        names.add(node, row);
    const index = new Index(locked);
    for (const one of locked)
        addLockedNeeds(one, index);
    const manifest = top.table('manifest');
    const members = new Set((manifest?.texts('members') ?? []).map(_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .tK));
    const projects = locked.filter(({ project }) => project !== undefined);
    const own = script ? undefined : projects.find(({ project }) => (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(lock, project) === node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(file));
    const root = own?.node ??
        (0,_link_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeOf */ .E7)(script
            ? { type: 'pypi', name: script, folder: node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(file), script), hashes: [] }
            : (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .projectOf */ .v8)(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(file), undefined));
    const starts = [root, ...projects.flatMap(({ name, node }) => (members.has(name) && node !== root ? [node] : []))];
    for (const { name, project, version: known, node } of projects) {
        const pyProject = await (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .pyProjectIn */ .yC)(tree, (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(lock, project), ['uv']);
        Object.assign(node.pkg, (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .projectOf */ .v8)(node.pkg.folder, pyProject, { name, version: known }));
        if (pyProject && starts.includes(node))
            (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .assertInStep */ .i5)(lock, pyProject, names, forcedOf(manifest, pyProject.forced));
    }
    // What the workspace as a whole asks for, where the top is no project or a script.
    (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .addNeeds */ .fn)(root, {
        needs: (manifest?.tables('requirements') ?? []).map(requirementOf),
        extras: new Map(),
        groups: own ? new Map() : new Map(groupsOf(manifest?.table('dependency-groups'))),
    }, names);
    (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .noteUnknown */ .f1)(root, top.unknown(KNOWN_TOP), 'incomplete', file);
    const nodes = own ? [root, ...locked.flatMap(({ node }) => (node === root ? [] : [node]))] : [root, ...locked.map(({ node }) => node)];
    (0,_link_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)(nodes, starts);
    (0,_link_js__WEBPACK_IMPORTED_MODULE_7__/* .contain */ .lP)(root, starts);
    return {
        file,
        root: root.pkg,
        packages: nodes.map(({ pkg }) => pkg),
        abandoned: [],
        uncovered: (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .uncoveredBeside */ .ul)(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(file), own !== undefined),
    };
}
const groupsOf = (table) => (table?.entries() ?? []).map(([group]) => [(0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .tK)(group), table.tables(group).map(requirementOf)]);
function forcedOf(manifest, forced) {
    const names = new Set(forced);
    for (const override of manifest?.tables('overrides') ?? []) {
        const name = override.text('name');
        if (name)
            names.add((0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .tK)(name));
    }
    for (const exclude of manifest?.list('excludes') ?? [])
        if (typeof exclude === 'string')
            names.add((0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .tK)(exclude));
    return names;
}
/** A requirement as a table, as uv writes those of the workspace. */
function requirementOf(table) {
    const accepts = (0,_specifier_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSpecifier */ .a)(table.text('specifier') ?? '');
    if (!accepts)
        throw table.wrong('specifier', 'a version specifier (PEP 440)');
    const url = table.text('git') ??
        table.text('url') ??
        table.text('path') ??
        table.text('directory') ??
        table.text('editable') ??
        table.text('virtual');
    const marker = table.text('marker');
    const requirement = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_9__/* .parseRequirement */ .p)(table.packageName());
    return { ...requirement, extras: table.texts('extras').map(_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .tK), accepts, ...(url && { url }), ...(marker && { marker }) };
}
function lockedOf(lock, row) {
    const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .tK)(row.packageName());
    const version = row.text('version');
    const source = row.table('source');
    if (!source)
        throw row.invalid(`has ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(name)} without a source.`);
    const project = source.text('editable') ?? source.text('virtual') ?? source.text('directory');
    if (version === undefined && project === undefined)
        throw row.invalid(`has ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(name)} without a version.`);
    const node = (0,_link_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeOf */ .E7)(project === undefined
        ? (0,_origin_js__WEBPACK_IMPORTED_MODULE_11__/* .factsOf */ .xS)(name, version, originOf(row, source))
        : (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .projectOf */ .v8)((0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(lock, project), undefined, { name, version }));
    (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .noteUnknown */ .f1)(node, row.unknown(KNOWN_PACKAGE), 'unknown', 'the lockfile');
    return { row, name, version, source, project, node };
}
function originOf(row, source) {
    const git = source.text('git');
    if (git !== undefined) {
        const commit = (0,_origin_js__WEBPACK_IMPORTED_MODULE_11__/* .commitOf */ .D3)(/#([^#]*)$/.exec(git)?.[1]);
        if (commit === undefined)
            throw source.wrong('git', 'a URL that ends in a commit');
        return { kind: 'git', url: git, commit };
    }
    const sdist = row.table('sdist');
    const files = [...row.tables('wheels'), ...(sdist ? [sdist] : [])];
    const hashes = files.flatMap(hashesOf);
    const url = source.text('url');
    if (url !== undefined)
        return { kind: 'archive', url, hashes };
    const local = source.text('path');
    if (local !== undefined)
        return { kind: 'file', path: local, hashes };
    if (source.text('registry') === undefined)
        throw row.invalid('has a package with a source that is not known.');
    return { kind: 'index', files: files.flatMap(artifactOf) };
}
function hashesOf(file) {
    const text = file.text('hash');
    if (text === undefined)
        return [];
    const colon = text.indexOf(':');
    const hashes = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHash */ .Eb)(text.slice(0, Math.max(colon, 0)), text.slice(colon + 1));
    if (!hashes)
        throw file.wrong('hash', 'a digest, such as sha256: and 64 hex digits');
    return hashes;
}
function artifactOf(file) {
    const url = file.text('url');
    const local = file.text('path') ?? file.text('filename');
    const clean = url === undefined ? local && `file:${encodeURI(local.split('/').at(-1).toWellFormed())}` : (0,_url_js__WEBPACK_IMPORTED_MODULE_12__/* .cleanUrl */ .TG)(url);
    return clean ? [{ url: clean, hashes: hashesOf(file) }] : [];
}
/** Finds what a dependency names: by name alone where that is one package, else by version and source too. */
class Index {
    /** Null where several packages have a key. */
    #byKey = new Map();
    constructor(all) {
        for (const one of all) {
            const [version, source] = [one.version ?? '', sourceKey(one.source)];
            if (this.#byKey.has(keyOf(one.name, version, source)))
                throw one.row.conflict(`has ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(one.name)} twice with one version and source.`);
            for (const [v, s] of [[version, source], [version], [undefined, source], []])
                this.#byKey.set(keyOf(one.name, v, s), this.#byKey.has(keyOf(one.name, v, s)) ? null : one);
        }
    }
    find(from, dependency) {
        const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .tK)(dependency.packageName());
        const [version, source] = [dependency.text('version'), dependency.table('source')];
        const key = source && sourceKey(source);
        // Without a version, one of several can only be meant where it is the only one that has none.
        const found = this.#byKey.get(keyOf(name, version, key)) ?? (version === undefined ? this.#byKey.get(keyOf(name, '', key)) : undefined);
        if (found)
            return found;
        throw from.row.conflict(this.#byKey.has(keyOf(name, version, key))
            ? `does not say which ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(name)} of several ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(from.name)} needs.`
            : `says that ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(from.name)} needs ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(name)}${version ? ` ${version}` : ''}, which the lockfile does not have.`);
    }
}
const keyOf = (name, version, source) => `${name}\n${version === undefined ? '*' : `=${version}`}\n${source ?? '*'}`;
const SOURCE_KEYS = ['registry', 'git', 'url', 'path', 'directory', 'editable', 'virtual', 'subdirectory'];
const sourceKey = (source) => JSON.stringify(SOURCE_KEYS.map((key) => source.text(key)));
function addLockedNeeds(one, index) {
    const { row, node } = one;
    const needsOf = (table, key) => table.tables(key).map((dependency) => ({
        to: index.find(one, dependency).node,
        extras: dependency.texts('extra').map(_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .tK),
    }));
    node.needs = needsOf(row, 'dependencies');
    const optional = row.table('optional-dependencies');
    for (const [extra] of optional?.entries() ?? [])
        node.extras.set((0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .tK)(extra), needsOf(optional, extra));
    const groups = row.table('dev-dependencies') ?? row.table('dependency-groups');
    for (const [group] of groups?.entries() ?? [])
        node.groups.set((0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .tK)(group), needsOf(groups, group));
}


/***/ })

};
