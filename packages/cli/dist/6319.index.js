export const id = 6319;
export const ids = [6319];
export const modules = {

/***/ 74139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ addGap)
/* harmony export */ });
/** Says why the dependencies of a package may not be all; several reasons are joined, and the worse state stays. */
function addGap(pkg, gap) {
    const before = pkg.gap;
    if (before?.reason.split('; ').includes(gap.reason))
        return;
    const state = before?.state === 'incomplete' ? 'incomplete' : gap.state;
    pkg.gap = before ? { state, reason: `${before.reason}; ${gap.reason}` } : gap;
}


/***/ }),

/***/ 45530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ asks)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39261);


/**
 * Whether a manifest of Python asks for packages. `setup.py` is a program, and `setup.cfg` may be one's settings for other
 * tools: both are only searched for the words that ask.
 * @throws MANIFEST_INVALID
 */
async function asks({ file, text }) {
    if (node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(file) === 'pyproject.toml')
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForPackages */ .Bd)(await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePyProject */ .ED)(file, text, ['uv', 'poetry', 'pdm']));
    if (node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(file) === 'Pipfile')
        return /^[ \t]*["']?[A-Za-z0-9._-]+["']?[ \t]*=/m.test(text.replace(/^\[(?:\[source\]|requires|scripts|pipenv)\][^[]*/gm, ''));
    return /\b(?:install_requires|extras_require|tests_require)\b/.test(text);
}


/***/ }),

/***/ 84688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   _C: () => (/* binding */ linkedReading),
/* harmony export */   lP: () => (/* binding */ contain),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
const nodeOf = (facts) => ({
    pkg: { ...facts, edges: [] },
    needs: [],
    extras: new Map(),
    groups: new Map(),
});
const EXTRA = 'extra ';
const GROUP = 'group ';
/**
 * Gives every package its edges. An extra counts as it is asked for: by something required, only for an extra of a project,
 * or only for development; one that nothing asks for is not installed and has no edges.
 * @param starts the projects: the root and the members of its workspace
 */
function link(nodes, starts) {
    const asked = wavesOf(starts);
    for (const node of nodes) {
        const edges = new Map();
        const add = (needs, kind) => {
            // The strongest kind comes first.
            for (const { to } of needs)
                if (to !== node && !edges.has(to))
                    edges.set(to, kind);
        };
        const parts = [...(asked.get(node) ?? [])].filter(([part]) => part !== '');
        add(node.needs, 'required');
        for (const kind of ['required', 'optional', 'development'])
            for (const [part, wave] of parts)
                if (wave === kind)
                    add(needsOf(node, part), kind);
        node.pkg.edges.push(...[...edges].map(([to, kind]) => ({ to: to.pkg, kind })));
    }
}
/** What a lockfile gives once everything in it has its needs. */
function linkedReading(file, root, nodes, uncovered) {
    link([root, ...nodes], [root]);
    return { file, root: root.pkg, packages: [root, ...nodes].map(({ pkg }) => pkg), abandoned: [], uncovered };
}
/** In which wave each part of a node is asked for first: the empty part is the package itself. */
function wavesOf(starts) {
    const asked = new Map();
    const visit = (node, part, wave) => {
        const open = [[node, part]];
        for (let next = open.pop(); next; next = open.pop()) {
            const [at, name] = next;
            const parts = asked.get(at) ?? new Map();
            asked.set(at, parts);
            if (parts.has(name))
                continue;
            parts.set(name, wave);
            for (const { to, extras } of needsOf(at, name)) {
                open.push([to, '']);
                for (const extra of extras)
                    if (to.extras.has(extra))
                        open.push([to, EXTRA + extra]);
            }
        }
    };
    for (const start of starts)
        visit(start, '', 'required');
    for (const start of starts)
        for (const extra of start.extras.keys())
            visit(start, EXTRA + extra, 'optional');
    for (const start of starts)
        for (const group of start.groups.keys())
            visit(start, GROUP + group, 'development');
    return asked;
}
function needsOf({ needs, extras, groups }, part) {
    if (part === '')
        return needs;
    const name = part.slice(EXTRA.length);
    return (part.startsWith(EXTRA) ? extras.get(name) : groups.get(name)) ?? [];
}
/** A root contains the projects that belong to it, where it does not need them anyway. */
function contain(root, members) {
    for (const { pkg } of members) {
        if (pkg === root.pkg)
            continue;
        const edge = root.pkg.edges.find(({ to }) => to === pkg);
        if (!edge)
            root.pkg.edges.push({ to: pkg, kind: 'contains' });
        else if (edge.kind !== 'required')
            edge.kind = 'contains';
    }
}


/***/ }),

/***/ 39261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ asksForPackages),
/* harmony export */   ED: () => (/* binding */ parsePyProject),
/* harmony export */   LI: () => (/* binding */ poetryRequirement)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62732);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26307);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68015);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4419);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72677);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14974);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85746);







/** @throws MANIFEST_INVALID */
async function parsePyProject(file, text, tools) {
    const value = await (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)(text, file, (message, fix) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .sbomError */ .S)('MANIFEST_INVALID', message, fix));
    const lock = { file, text };
    const top = new _table_js__WEBPACK_IMPORTED_MODULE_2__/* .Table */ .XI(lock, 'the file', value);
    const project = top.table('project');
    const tool = top.table('tool');
    const poetry = tools.includes('poetry') ? tool?.table('poetry') : undefined;
    const pdm = tools.includes('pdm') ? tool?.table('pdm') : undefined;
    const uv = tools.includes('uv') ? tool?.table('uv') : undefined;
    const dynamic = project?.texts('dynamic') ?? [];
    const poetryNeeds = new Map();
    const needs = requirementsOf(project, 'dependencies');
    const standard = project !== undefined && (project.has('dependencies') || project.has('optional-dependencies'));
    if (poetry) {
        const own = poetryRequirements(poetry, 'dependencies');
        // Beside the standard list, Poetry's only says where the same packages come from.
        if (!standard || dynamic.includes('dependencies'))
            needs.push(...own.filter(({ optional }) => !optional));
        poetryNeeds.set('', own);
    }
    const extras = new Map();
    const optional = project?.table('optional-dependencies');
    for (const [extra] of optional?.entries() ?? [])
        add(extras, (0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(extra), requirementsOf(optional, extra));
    if (poetry && !standard)
        takePoetryExtras(poetry, poetryNeeds.get('') ?? [], extras);
    const version = project?.text('version') ?? poetry?.text('version');
    const name = project?.text('name') ?? poetry?.text('name');
    const licence = licenceOf(project) ?? poetry?.text('license');
    return {
        file,
        ...(name && (0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isName */ .Eo)(name) && { name }),
        ...(version && { version }),
        ...(licence && { licence }),
        needs,
        extras,
        groups: groupsOf(top, poetry, pdm, uv),
        dynamic: poetry === undefined && (dynamic.includes('dependencies') || dynamic.includes('optional-dependencies')),
        forced: forcedOf(uv, pdm),
    };
}
/** Whether it asks for anything that would be installed for it. */
const asksForPackages = ({ needs, extras, groups, dynamic }) => dynamic || needs.length > 0 || [...extras.values(), ...groups.values()].some((list) => list.length > 0);
function add(lists, key, more) {
    const list = lists.get(key);
    if (list)
        list.push(...more);
    else
        lists.set(key, [...more]);
}
function requirementsOf(table, key) {
    return (table?.texts(key) ?? []).map((text) => requirementIn(table, key, text));
}
function requirementIn(table, key, text) {
    const requirement = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRequirement */ .p)(text);
    // The text can hold a password; the name cannot.
    const name = /^\s*([A-Za-z0-9._-]{1,100})/.exec(text)?.[1] ?? '';
    if (!requirement)
        throw table.invalid(`asks for ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)} in ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(key)} in a way that is not a requirement (PEP 508).`);
    return requirement;
}
/** Dependency groups (PEP 735, with `include-group`) and their forerunners in the tools' own tables. */
function groupsOf(top, poetry, pdm, uv) {
    const groups = new Map();
    const standard = top.table('dependency-groups');
    const names = new Map((standard?.entries() ?? []).map(([name]) => [(0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name), name]));
    const expand = (name, path) => {
        const known = groups.get(name);
        if (known)
            return known;
        const key = names.get(name);
        if (!standard || key === undefined || path.includes(name))
            throw top.invalid('has a dependency group that includes itself or one that is not there.');
        const list = [];
        for (const item of standard.list(key)) {
            if (typeof item === 'string')
                list.push(requirementIn(standard, key, item));
            else {
                const included = typeof item === 'object' && item !== null ? item['include-group'] : undefined;
                if (typeof included !== 'string')
                    throw standard.wrong(key, 'a list of requirements (PEP 735)');
                for (const one of expand((0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(included), [...path, name]))
                    list.push(one);
            }
        }
        groups.set(name, list);
        return list;
    };
    for (const name of names.keys())
        expand(name, []);
    for (const [group] of poetry?.table('group')?.entries() ?? []) {
        const table = poetry?.table('group')?.table(group);
        if (table)
            add(groups, (0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(group), poetryRequirements(table, 'dependencies'));
    }
    if (poetry)
        add(groups, 'dev', poetryRequirements(poetry, 'dev-dependencies'));
    if (uv)
        add(groups, 'dev', requirementsOf(uv, 'dev-dependencies'));
    const pdmDev = pdm?.table('dev-dependencies');
    for (const [group] of pdmDev?.entries() ?? []) {
        const list = (pdmDev?.texts(group) ?? []).map((text) => {
            // PDM lets a local project stand as `-e URL#egg=name`.
            const egg = /^-e\s.*[#&]egg=([A-Za-z0-9._-]+)/.exec(text)?.[1];
            return requirementIn(pdmDev, group, egg ?? text);
        });
        add(groups, (0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(group), list);
    }
    return groups;
}
function poetryRequirements(table, key) {
    const list = table.table(key);
    return (list?.entries() ?? []).flatMap(([name]) => {
        if ((0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name) === 'python')
            return [];
        if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isName */ .Eo)(name))
            throw list.wrong(name, 'a name that a Python index allows');
        return poetryRequirement(list, name);
    });
}
/** A dependency of Poetry: a constraint, a table, or a list of tables for several environments. */
function poetryRequirement(list, name) {
    const value = list.get(name);
    const head = { name: (0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name), extras: [] };
    const acceptsOf = (text) => {
        const accepts = (0,_specifier_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePoetryConstraint */ .y)(text);
        if (!accepts)
            throw list.wrong(name, 'a version constraint');
        return accepts;
    };
    if (typeof value === 'string')
        return [{ ...head, accepts: acceptsOf(value) }];
    const tables = Array.isArray(value) ? list.tables(name) : [list.table(name)];
    return tables.map((table) => {
        const marker = table.text('markers') ?? (table.has('python') || table.has('platform') ? 'python or platform' : undefined);
        const url = table.text('git') ?? table.text('url') ?? table.text('path') ?? table.text('file');
        const version = table.text('version');
        return {
            ...head,
            extras: table.texts('extras').map(_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK),
            accepts: version === undefined ? () => true : acceptsOf(version),
            ...(url && { url }),
            ...(marker && { marker }),
            ...(table.flag('optional') && { optional: true }),
        };
    });
}
function takePoetryExtras(poetry, own, extras) {
    const table = poetry.table('extras');
    for (const [extra] of table?.entries() ?? []) {
        for (const text of table?.texts(extra) ?? []) {
            const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(/^[A-Za-z0-9._-]*/.exec(text)?.[0] ?? '');
            add(extras, (0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(extra), own.filter((requirement) => requirement.name === name));
        }
    }
    // What is optional and in no extra can still be locked.
    const named = new Set([...extras.values()].flat());
    const rest = own.filter((requirement) => requirement.optional && !named.has(requirement));
    if (rest.length > 0)
        add(extras, '', rest);
}
function forcedOf(uv, pdm) {
    const names = new Set();
    for (const key of ['override-dependencies', 'exclude-dependencies']) {
        for (const item of uv?.list(key) ?? []) {
            const name = typeof item === 'string' ? /^\s*([A-Za-z0-9._-]+)/.exec(item)?.[1] : undefined;
            if (name)
                names.add((0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name));
        }
    }
    const resolution = pdm?.table('resolution');
    for (const [name] of resolution?.table('overrides')?.entries() ?? [])
        names.add((0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name));
    for (const name of resolution?.texts('excludes') ?? [])
        names.add((0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name));
    return names;
}
/** An SPDX expression (PEP 639), or the text of the older table. */
function licenceOf(project) {
    const value = project?.get('license');
    const text = typeof value === 'object' && value !== null ? value.text : value;
    return typeof text === 'string' && text.trim() !== '' && text.length <= 200 && !text.includes('\n') ? text.trim() : undefined;
}


/***/ }),

/***/ 38331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ uncoveredIn),
/* harmony export */   f1: () => (/* binding */ noteUnknown),
/* harmony export */   fS: () => (/* binding */ Names),
/* harmony export */   fn: () => (/* binding */ addNeeds),
/* harmony export */   i5: () => (/* binding */ assertInStep),
/* harmony export */   rc: () => (/* binding */ addUnknownNeeds),
/* harmony export */   ul: () => (/* binding */ uncoveredBeside),
/* harmony export */   v8: () => (/* binding */ projectOf),
/* harmony export */   yC: () => (/* binding */ pyProjectIn),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62732);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26307);
/* harmony import */ var _gap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74139);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39261);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4419);






/** A folder that a lockfile names, relative to the source. */
const folderOf = (lock, folder) => node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(lock.file), folder).replace(/\/+$/, '') || '.';
/** The `pyproject.toml` in a folder relative to the source, where there is one. @throws MANIFEST_INVALID */
async function pyProjectIn(tree, folder, tools) {
    const file = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'pyproject.toml');
    const text = await tree.text(file);
    return text === undefined ? undefined : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePyProject */ .ED)(file, text, tools);
}
/** A project of the source: made here, so without archive, hash or origin. The manifest knows its version better than the lockfile. */
function projectOf(folder, manifest, locked = {}) {
    const name = manifest?.name ?? locked.name ?? '';
    const licence = manifest?.licence;
    return { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .pypiFacts */ .ys)(name, manifest?.version ?? locked.version), folder, hashes: [], ...(licence && { licence }) };
}
/** Versions of one package in one lockfile: real ones have a handful, one for each environment. */
const MOST_OF_ONE_NAME = 256;
/** Packages of a lockfile by normalised name; several where versions differ by environment. */
class Names {
    #nodes = new Map();
    /** @throws LOCKFILE_INVALID for more packages of one name than a search may look at */
    add(node, row) {
        const { name } = node.pkg;
        const list = this.#nodes.get(name);
        if (list && list.length >= MOST_OF_ONE_NAME)
            throw row.invalid(`has more than ${MOST_OF_ONE_NAME} packages called ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)}.`);
        if (list)
            list.push(node);
        else
            this.#nodes.set(name, [node]);
    }
    of(name) {
        return this.#nodes.get((0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(name)) ?? [];
    }
    /** Those that a requirement means. One that comes from an archive, a repository or a folder is meant whatever its version. */
    meant({ name, accepts, url }) {
        return this.of(name).filter(({ pkg }) => url !== undefined || fitsAny(pkg) || accepts(pkg.version));
    }
}
const fitsAny = ({ version, folder, vcs, distribution, purl }) => version === undefined ||
    folder !== undefined ||
    vcs !== undefined ||
    distribution?.startsWith('file:') === true ||
    purl?.includes('download_url=') === true;
/**
 * Checks that a lockfile has what a manifest asks for, in the version that it asks for. What has a marker may be needed in no
 * environment of the project.
 * @throws LOCKFILE_OUTDATED
 */
function assertInStep(lock, manifest, names, forced = manifest.forced) {
    const missing = new Set();
    for (const list of [manifest.needs, ...manifest.extras.values(), ...manifest.groups.values()]) {
        for (const requirement of list) {
            const { name, marker } = requirement;
            if (marker !== undefined || name === manifest.name || forced.has(name) || (manifest.name && name === (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(manifest.name)))
                continue;
            if (names.of(name).length === 0)
                missing.add(name);
            else if (names.meant(requirement).length === 0)
                missing.add(`another version of ${name}`);
        }
    }
    if (missing.size === 0)
        return;
    const shown = [...missing].slice(0, 5).join(', ') + (missing.size > 5 ? ` and ${missing.size - 5} more` : '');
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .sbomError */ .S)('LOCKFILE_OUTDATED', `${manifest.file} asks for ${shown}; ${lock.file} does not have that.`, `Run "${lock.command}" so that the lockfile follows, and commit it.`);
}
/**
 * Manifests that a lockfile of one tool does not answer for: those of another, and those of setuptools where the lockfile is
 * not of a project, but of tools beside it.
 */
const uncoveredBeside = (folder, isProject) => ['Pipfile', ...(isProject ? [] : ['setup.py', 'setup.cfg'])].map((name) => node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(folder, name));
/** Manifests that a list of pinned packages does not answer for: those that ask for something else, or that cannot be known. */
function uncoveredIn(folder, manifest, names) {
    const asked = manifest ? [...manifest.needs, ...[...manifest.extras.values(), ...manifest.groups.values()].flat()] : [];
    const covers = !manifest?.dynamic && asked.every((requirement) => requirement.name === manifest?.name || names.meant(requirement).length > 0);
    return ['setup.py', 'setup.cfg', 'Pipfile', ...(covers ? [] : ['pyproject.toml'])].map((name) => node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(folder, name));
}
/** Adds what a project asks for itself, resolved among the packages of its lockfile. */
function addNeeds(root, { needs, extras, groups }, names) {
    const resolve = (list) => list.flatMap((requirement) => names.meant(requirement).map((to) => ({ to, extras: requirement.extras })));
    for (const need of resolve(needs))
        root.needs.push(need);
    for (const [extra, list] of extras)
        root.extras.set(extra, resolve(list));
    for (const [group, list] of groups)
        root.groups.set(group, resolve(list));
}
/**
 * Without a manifest, what the project asks for itself is not known. It has edges to what no other package needs, so that
 * everything hangs together, and a gap that says so.
 * @param kindOf how the lockfile says that a package is needed
 */
function addUnknownNeeds(root, nodes, kindOf, reason = 'there is no pyproject.toml that says what the project itself asks for') {
    const needed = new Set();
    const openFrom = (start) => {
        const open = [start];
        for (let node = open.pop(); node; node = open.pop()) {
            for (const { to } of [...node.needs, ...[...node.extras.values()].flat()]) {
                if (to === node || needed.has(to))
                    continue;
                needed.add(to);
                open.push(to);
            }
        }
    };
    const direct = new Set();
    const take = (node) => {
        direct.add(node);
        const need = { to: node, extras: [...node.extras.keys()] };
        const kind = kindOf(node);
        if (kind === 'required')
            root.needs.push(need);
        else if (kind === 'optional')
            root.extras.set('', [...(root.extras.get('') ?? []), need]);
        else
            root.groups.set('', [...(root.groups.get('') ?? []), need]);
    };
    const asked = new Set(nodes.flatMap((node) => [...node.needs, ...[...node.extras.values()].flat()].flatMap(({ to }) => (to === node ? [] : [to]))));
    for (const node of nodes)
        if (!asked.has(node))
            take(node);
    for (const node of direct)
        openFrom(node);
    // What needs itself in a circle is needed by something, but by nothing outside of it.
    for (const node of nodes) {
        if (direct.has(node) || needed.has(node))
            continue;
        take(node);
        openFrom(node);
    }
    (0,_gap_js__WEBPACK_IMPORTED_MODULE_5__/* .addGap */ .E)(root.pkg, { state: 'unknown', reason });
}
/** Says which parts of a lockfile, or of an entry, are not known here: they could say of packages. */
function noteUnknown({ pkg }, keys, state, what) {
    for (const key of keys)
        (0,_gap_js__WEBPACK_IMPORTED_MODULE_5__/* .addGap */ .E)(pkg, { state, reason: `${what} has a part that is not known: ${key}` });
}


/***/ })

};
