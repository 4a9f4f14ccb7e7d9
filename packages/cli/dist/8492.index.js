export const id = 8492;
export const ids = [8492];
export const modules = {

/***/ 4139:
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

/***/ 5189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   nj: () => (/* binding */ lineOfKey)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8381);

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

/***/ 5530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ asks)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9261);


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

/***/ 4688:
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

/***/ 9261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ asksForPackages),
/* harmony export */   ED: () => (/* binding */ parsePyProject),
/* harmony export */   LI: () => (/* binding */ poetryRequirement)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2732);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8015);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4419);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2677);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4974);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5746);






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
        throw table.invalid(`asks for ${(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} in ${(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)} in a way that is not a requirement (PEP 508).`);
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
        const accepts = (0,_specifier_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePoetryConstraint */ .y)(text);
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

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   tK: () => (/* binding */ normalName),
/* harmony export */   ys: () => (/* binding */ pypiFacts)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7514);

/** A name as packaging.python.org (PEP 503) normalises it: what stands for one project however it is written. */
const normalName = (name) => name.replace(/[-_.]+/g, '-').toLowerCase();
/** Whether a text is a name that a Python index allows. */
const isName = (name) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && /[A-Za-z0-9]$/.test(name);
/** Name, version and purl; versions have no case (purl-spec, type pypi). */
function pypiFacts(name, version, qualifiers = {}) {
    const normal = normalName(name);
    return {
        type: 'pypi',
        name: normal,
        ...(version && { version }),
        ...(normal && { purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)({ type: 'pypi', name: normal, version: version?.toLowerCase(), qualifiers }) }),
    };
}


/***/ }),

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   eI: () => (/* binding */ namedFile),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5906);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4419);


/** Facts of a package that is not made here. */
function factsOf(name, version, origin) {
    switch (origin.kind) {
        case 'index': {
            const [only, ...others] = origin.files;
            const facts = { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiFacts */ .ys)(name, version), hashes: [] };
            if (!only)
                return facts;
            // A digest is one of a file, so one file has it as its own, and of several none stands for the version.
            return others.length > 0 ? { ...facts, artifacts: origin.files } : { ...facts, distribution: only.url, hashes: only.hashes };
        }
        case 'unnamed':
            return { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiFacts */ .ys)(name, version), hashes: origin.hashes };
        case 'archive': {
            const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanUrl */ .T)(origin.url);
            return { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiFacts */ .ys)(name, version, { download_url: url }), hashes: origin.hashes, ...(url && { distribution: url }) };
        }
        case 'file':
            return { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiFacts */ .ys)(name, version), hashes: origin.hashes, distribution: fileUrl(origin.path) };
        case 'git': {
            const vcs = gitUrl(origin.url, origin.commit);
            const facts = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiFacts */ .ys)(name, version, { vcs_url: vcs });
            // A commit says exactly which source it is, where the lockfile knows no version.
            const known = version === undefined && origin.commit !== undefined ? { version: origin.commit } : {};
            return { ...facts, ...known, hashes: [], ...(vcs && { vcs }) };
        }
    }
}
/** A file of an index that a lockfile gives without an address: its name alone, which is a relative reference. */
const namedFile = (name) => encodeURI(name.split(/[\\/]/).at(-1).toWellFormed());
/** An absolute path names a machine; only the name of the file is a fact about the package. */
function fileUrl(path) {
    const plain = path.replace(/^file:(?:\/\/(?!\/))?/, '').replaceAll('\\', '/');
    const absolute = /^(?:\/|[A-Za-z]:|~)/.test(plain);
    return `file:${encodeURI((absolute ? plain.replace(/^.*\//, '') : plain).toWellFormed())}`;
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** The commit that a text is, if it is one. */
const commitOf = (text) => (text !== undefined && COMMIT.test(text) ? text : undefined);
/** `git+https://host/path@commit`, from a URL or from `user@host:path`; other systems are named in front of theirs. */
function gitUrl(text, commit) {
    const [, system = 'git', place = text] = /^(git|hg|svn|bzr)\+(.+)$/is.exec(text) ?? [];
    const [, user, host, path] = /^(?:([\w.-]+)@)?([\w.-]+):(?!\/\/)([^:?#]+)$/.exec(place) ?? [];
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanUrl */ .T)(host === undefined || host === 'file' ? place : `ssh://${user ?? 'git'}@${host}/${path}`);
    return url && `${system.toLowerCase()}+${url}${commit ? `@${commit}` : ''}`;
}


/***/ }),

/***/ 8331:
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
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2732);
/* harmony import */ var _gap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4139);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9261);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4419);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5746);






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
            throw row.invalid(`has more than ${MOST_OF_ONE_NAME} packages called ${(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)}.`);
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


/***/ }),

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4419);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4974);


/** No real requirement is longer. */
const LONGEST = 16_384;
/** @returns undefined for what is no requirement */
function parseRequirement(text) {
    if (text.length > LONGEST)
        return undefined;
    const [start = '', name = '', extras = ''] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^[\]]*)\])?\s*/.exec(text) ?? [];
    if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(name))
        return undefined;
    const list = extras.split(',').map((extra) => extra.trim());
    if (extras.trim() !== '' && !list.every(_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo))
        return undefined;
    const head = { name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(name), extras: list.filter((extra) => extra !== '').map(_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK) };
    const rest = text.slice(start.length);
    if (rest.startsWith('@')) {
        // A blank ends a URL; a semicolon alone can be part of it.
        const [, url = '', marker = ''] = /^@\s*(\S+)(?:\s+;(.*)|\s*)$/s.exec(rest) ?? [];
        return url === '' ? undefined : { ...head, accepts: () => true, url, ...markerOf(marker) };
    }
    const semicolon = rest.indexOf(';');
    const written = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim();
    const marker = semicolon < 0 ? '' : rest.slice(semicolon + 1);
    const specifier = written.startsWith('(') && written.endsWith(')') ? written.slice(1, -1) : written;
    const accepts = (0,_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpecifier */ .a)(specifier);
    const pins = specifier.split(',').flatMap((clause) => /^\s*===?\s*([^\s*]+)\s*$/.exec(clause)?.[1] ?? []);
    const pin = pins.length === 1 && accepts?.(pins[0]) ? pins[0] : undefined;
    return accepts && { ...head, accepts, ...(pin && { pin }), ...markerOf(marker) };
}
const markerOf = (marker) => (marker.trim() === '' ? {} : { marker: marker.trim() });


/***/ }),

/***/ 4974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ parsePoetryConstraint),
  a: () => (/* binding */ parseSpecifier)
});

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/python/version.js
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
const PHASES = { alpha: 'a', beta: 'b', preview: 'rc', pre: 'rc', c: 'rc' };
/** No real version is longer. */
const LONGEST = 256;
/** @returns undefined for what is no version of PEP 440 */
function parseVersion(text) {
    const parts = text.length > LONGEST ? null : VERSION.exec(text.trim());
    if (!parts)
        return undefined;
    const [, epoch = '0', release = '', phase, preNumber, implicitPost, post, postNumber, dev, devNumber, local] = parts;
    const named = phase?.toLowerCase();
    return {
        epoch,
        release: release.split('.'),
        pre: named === undefined ? undefined : [PHASES[named] ?? named, preNumber || '0'],
        post: implicitPost ?? (post === undefined ? undefined : postNumber || '0'),
        dev: dev === undefined ? undefined : devNumber || '0',
        local: local?.toLowerCase().split(/[-_.]/),
    };
}
/** Order of PEP 440. Digits compare as numbers of any length. */
function compareVersions(a, b) {
    return (byNumber(a.epoch, b.epoch) ||
        compareReleases(a.release, b.release) ||
        comparePre(a, b) ||
        compareMaybe(a.post, b.post, -1) ||
        compareMaybe(a.dev, b.dev, 1) ||
        compareLocal(a.local, b.local));
}
function compareReleases(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const order = byNumber(a[i] ?? '0', b[i] ?? '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
function byNumber(a, b) {
    const [x, y] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
    return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
}
/** A development release of the version itself stands before its first alpha, and a final release after its last candidate. */
function comparePre(a, b) {
    const rank = ({ pre, post, dev }) => (pre ? 1 : post === undefined && dev !== undefined ? 0 : 2);
    if (!a.pre || !b.pre)
        return rank(a) - rank(b);
    return a.pre[0] === b.pre[0] ? byNumber(a.pre[1], b.pre[1]) : a.pre[0] < b.pre[0] ? -1 : 1;
}
/** @param absent where a version without the part stands: before (-1) or after (1) all that have it */
function compareMaybe(a, b, absent) {
    if (a === undefined || b === undefined)
        return a === b ? 0 : a === undefined ? absent : -absent;
    return byNumber(a, b);
}
function compareLocal(a, b) {
    if (!a || !b)
        return a === b ? 0 : a ? 1 : -1;
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const [x, y] = [a[i], b[i]];
        if (x === undefined || y === undefined)
            return x === undefined ? -1 : 1;
        const [numericX, numericY] = [/^\d+$/.test(x), /^\d+$/.test(y)];
        const order = numericX && numericY ? byNumber(x, y) : numericX !== numericY ? (numericX ? 1 : -1) : x < y ? -1 : x > y ? 1 : 0;
        if (order !== 0)
            return order;
    }
    return 0;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/python/specifier.js

const everything = () => true;
/**
 * A version specifier of PEP 440, such as `>=1.0,!=1.5.*`. Pre-releases count: a locked one was chosen.
 * @returns undefined for what is none
 */
function parseSpecifier(text) {
    const clauses = text.trim() === '' ? [] : text.split(',');
    // setuptools lets a comma stand at the end.
    if (clauses.at(-1)?.trim() === '')
        clauses.pop();
    const all = [];
    for (const clause of clauses) {
        const [, operator = '', version = ''] = /^\s*(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;()=<>~!^]+)\s*$/.exec(clause) ?? [];
        const accepts = operator === '' ? undefined : clauseOf(operator, version);
        if (!accepts)
            return undefined;
        all.push(accepts);
    }
    return every(all);
}
/**
 * A version constraint as Poetry writes it: a specifier, a caret or tilde range, a plain version, `*`; several joined by
 * commas or blanks, alternatives by `||`.
 * @returns undefined for what is none
 */
function parsePoetryConstraint(text) {
    const alternatives = [];
    for (const part of text.split(/\|\|?/)) {
        const all = [];
        const plain = part.replace(/([<>=!~^])\s+/g, '$1').trim();
        for (const clause of plain === '' ? [] : plain.split(/\s*,\s*|\s+/)) {
            const accepts = poetryClause(clause);
            if (!accepts)
                return undefined;
            all.push(accepts);
        }
        alternatives.push(every(all));
    }
    return (version) => alternatives.some((accepts) => accepts(version));
}
const every = (all) => (all.length === 0 ? everything : (version) => all.every((accepts) => accepts(version)));
function poetryClause(clause) {
    if (/^(?:==)?[*xX](?:\.[*xX])*$/.test(clause))
        return everything;
    const [, operator = '', version = ''] = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=|)([^\s,;()=<>~!^]+)$/.exec(clause) ?? [];
    if (version === '')
        return undefined;
    if (operator === '^' || operator === '~')
        return rangeUp(version, operator);
    return clauseOf(operator === '' || operator === '=' ? '==' : operator, version.replace(/\.[xX]$/, '.*'));
}
/** Caret: the first part that is not zero stays. Tilde: all but the last of the first three given parts stay, of one part that one. */
function rangeUp(text, operator) {
    const least = parseVersion(text);
    if (!least)
        return undefined;
    const { release } = least;
    const firstKept = release.findIndex((part) => !/^0+$/.test(part));
    const last = operator === '~' ? Math.min(release.length - 1, 1) : firstKept < 0 ? release.length - 1 : firstKept;
    const top = [...release.slice(0, last), String(BigInt(release[last]) + 1n)];
    const below = clauseOf('<', `${least.epoch}!${top.join('.')}`);
    const above = clauseOf('>=', text);
    return above && below && ((version) => above(version) && below(version));
}
function clauseOf(operator, text) {
    if (operator === '===')
        return (version) => version.toLowerCase() === text.toLowerCase();
    const wild = text.endsWith('.*');
    const wanted = parseVersion(wild ? text.slice(0, -2) : text);
    if (!wanted)
        return undefined;
    const compare = comparisonOf(operator, wanted, wild);
    return (version) => {
        const parsed = parseVersion(version);
        return parsed ? compare(parsed) : (operator === '==') === (version === text);
    };
}
function comparisonOf(operator, wanted, wild) {
    // Only a specifier with a local part tells local versions apart.
    const publicOf = (version) => ({ ...version, local: undefined });
    const equals = wild
        ? (version) => hasPrefix(version, wanted)
        : (version) => compareVersions(wanted.local ? version : publicOf(version), wanted) === 0;
    const sameBase = (version) => version.epoch === wanted.epoch && compareReleases(version.release, wanted.release) === 0;
    const early = ({ pre, dev }) => pre !== undefined || dev !== undefined;
    switch (operator) {
        case '==':
            return equals;
        case '!=':
            return (version) => !equals(version);
        case '>=':
            return (version) => compareVersions(publicOf(version), wanted) >= 0;
        case '<=':
            return (version) => compareVersions(publicOf(version), wanted) <= 0;
        case '<':
            return (version) => compareVersions(version, wanted) < 0 && !(!early(wanted) && early(version) && sameBase(version));
        case '>':
            return (version) => compareVersions(version, wanted) > 0 &&
                !(wanted.post === undefined && version.post !== undefined && sameBase(version)) &&
                !(version.local !== undefined && compareVersions(publicOf(version), wanted) === 0);
        default: {
            const prefix = { ...wanted, release: wanted.release.slice(0, -1), pre: undefined, post: undefined, dev: undefined };
            return (version) => compareVersions(publicOf(version), wanted) >= 0 && hasPrefix(version, prefix);
        }
    }
}
function hasPrefix(version, prefix) {
    const { release } = version;
    const padded = [...release, ...Array(Math.max(prefix.release.length - release.length, 0)).fill('0')];
    return (compareVersions({ ...prefix, release: padded.slice(0, prefix.release.length), epoch: version.epoch, pre: undefined, post: undefined, dev: undefined }, { ...prefix, pre: undefined, post: undefined, dev: undefined }) === 0);
}


/***/ }),

/***/ 5746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ parseHash),
/* harmony export */   XI: () => (/* binding */ Table),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   nZ: () => (/* binding */ lockUnsupported)
/* harmony export */ });
/* unused harmony exports lockInvalid, lockConflict */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2732);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5189);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8015);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4419);




const lockInvalid = (lock, place, message) => lock.command === undefined
    ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('MANIFEST_INVALID', `${lock.file} ${message}`, 'Correct the file; no package manager reads it either.')
    : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_INVALID', `${where(lock, place)} ${message}`, rewrite(lock));
const lockConflict = (lock, place, message) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_CONFLICT', `${where(lock, place)} ${message}`, rewrite(lock));
const lockUnsupported = (lock, message) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_UNSUPPORTED', `${lock.file} ${message}`, `Have a version of the tool that is known write it anew ("${lock.command}").`);
const rewrite = ({ command }) => `Run "${command}", so that the file is written anew, and commit it.`;
function where({ file, text }, place) {
    const line = place && (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfTable */ .k)(text, place.array, place.index);
    return line === undefined ? file : `${file}:${line}`;
}
/** Text shortened for a message. */
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);
/** Reads typed members of one table, and throws LOCKFILE_INVALID or MANIFEST_INVALID on any other type. */
class Table {
    #file;
    #place;
    #object;
    #name;
    /** @param name what the table is called in messages, such as `package 3` */
    constructor(file, name, value, place) {
        this.#file = file;
        this.#place = place;
        this.#name = name;
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || value instanceof Date)
            throw lockInvalid(file, place, `has ${quote(name)}, which is not a table.`);
        this.#object = value;
    }
    wrong(key, must) {
        return lockInvalid(this.#file, this.#place, `has a ${quote(key)} in ${quote(this.#name)} that is not ${must}.`);
    }
    /** An error of the whole table. */
    invalid(message) {
        return lockInvalid(this.#file, this.#place, message);
    }
    conflict(message) {
        return lockConflict(this.#file, this.#place, message);
    }
    get(key) {
        return Object.hasOwn(this.#object, key) ? (this.#object[key] ?? undefined) : undefined;
    }
    has(key) {
        return this.get(key) !== undefined;
    }
    entries() {
        return Object.entries(this.#object);
    }
    /** Keys other than these whose value is a list or a table, in which packages could stand. */
    unknown(known) {
        return this.entries().flatMap(([key, value]) => (known.has(key) || typeof value !== 'object' || value === null ? [] : [key]));
    }
    /** Whether another table has all that this one has, tables within compared alike; names in their normal form. */
    within(other) {
        return isWithin(this.#object, other.#object);
    }
    text(key) {
        const value = this.get(key);
        if (value !== undefined && typeof value !== 'string')
            throw this.wrong(key, 'text');
        return value === '' ? undefined : value;
    }
    needed(key) {
        const value = this.text(key);
        if (value === undefined)
            throw this.invalid(`has no ${quote(key)} in ${quote(this.#name)}.`);
        return value;
    }
    /** The name of a package. */
    packageName() {
        const name = this.needed('name');
        if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isName */ .Eo)(name) || name.length > 214)
            throw this.wrong('name', 'a name that a Python index allows');
        return name;
    }
    flag(key) {
        const value = this.get(key) ?? false;
        if (typeof value !== 'boolean')
            throw this.wrong(key, 'true or false');
        return value;
    }
    list(key) {
        const value = this.get(key) ?? [];
        if (!Array.isArray(value))
            throw this.wrong(key, 'a list');
        return value;
    }
    texts(key) {
        return this.list(key).map((value) => {
            if (typeof value !== 'string')
                throw this.wrong(key, 'a list of text');
            return value;
        });
    }
    /** The table under a key; undefined where there is none. */
    table(key) {
        const value = this.get(key);
        return value === undefined ? undefined : new Table(this.#file, `${this.#name}.${key}`, value, this.#place);
    }
    /** The tables of a list. */
    tables(key) {
        return this.list(key).map((value) => new Table(this.#file, `${this.#name}.${key}`, value, this.#place));
    }
    /** The tables of a list at the top of the file, each with its line in errors. */
    rows(key) {
        return this.list(key).map((value, index) => new Table(this.#file, `${key} ${index + 1}`, value, { array: key, index }));
    }
}
function isWithin(part, whole, depth = 0) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(part))
        return JSON.stringify(part) === JSON.stringify(whole);
    return (depth < 8 &&
        (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(whole) &&
        Object.entries(part).every(([key, value]) => key === 'name' && typeof value === 'string' && typeof whole[key] === 'string'
            ? (0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(value) === (0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(whole[key])
            : Object.hasOwn(whole, key) && isWithin(value, whole[key], depth + 1)));
}
const HASHES = {
    sha1: { algorithm: 'SHA-1', digits: 40 },
    sha256: { algorithm: 'SHA-256', digits: 64 },
    sha384: { algorithm: 'SHA-384', digits: 96 },
    sha512: { algorithm: 'SHA-512', digits: 128 },
};
/**
 * A digest written as algorithm and hex. Algorithms of no use, such as md5, are left out.
 * @returns undefined when it is not one
 */
function parseHash(algorithm, hex) {
    if (!/^[0-9a-fA-F]+$/.test(hex))
        return undefined;
    const known = Object.hasOwn(HASHES, algorithm) ? HASHES[algorithm] : undefined;
    if (!known)
        return /^[a-z0-9_]+$/.test(algorithm) ? [] : undefined;
    return hex.length === known.digits ? [{ algorithm: known.algorithm, hex: hex.toLowerCase() }] : undefined;
}


/***/ }),

/***/ 8015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml),
/* harmony export */   k: () => (/* binding */ lineOfTable)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5189);

/**
 * Parses a TOML file. Tables have no prototype, so a key such as `__proto__` is one like any other; a key that stands twice
 * and nesting without end are errors of the format and of the parser.
 */
async function parseToml(text, file, fault) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 528).then(__webpack_require__.bind(__webpack_require__, 528));
    if (text.trim() === '')
        throw fault(`${file} is empty.`, 'Restore the file from version control.');
    try {
        return parse(text);
    }
    catch (error) {
        const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
        if (conflict) {
            throw fault(`${file}:${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, conflict.index)} has the markers of an unresolved merge conflict.`, 'Resolve the conflict, run the package manager once, and commit the result.');
        }
        // The parser's message quotes the file, which may hold a token; only the line is taken from it.
        const at = error instanceof TomlError ? `:${error.line}` : '';
        throw fault(`${file}${at} is not TOML: it is damaged or cut off.`, 'Restore the file from version control.');
    }
}
/** Line of the table with an index in an array of tables, such as `[[package]]`, from 1. */
function lineOfTable(text, array, index) {
    const header = new RegExp(`^[ \\t]*\\[\\[[ \\t]*${array}[ \\t]*\\]\\]`, 'gm');
    for (let count = 0, match = header.exec(text); match; match = header.exec(text), count++) {
        if (count === index)
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, match.index);
    }
    return undefined;
}


/***/ }),

/***/ 5906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ cleanUrl)
/* harmony export */ });
/** A URL without user, password, query and fragment; `git@`, which is a name for everybody, stays. */
function cleanUrl(text) {
    // Nearly every URL of a lockfile, told without the cost of a parser: nothing before the host, nothing after the path.
    if (/^https:\/\/[a-z0-9.-]+\/[\w@.~/+-]*$/.test(text) && !text.includes('/.'))
        return text;
    const [, protocol = '', authority = '', path = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/i.exec(text) ?? [];
    const at = authority.lastIndexOf('@');
    const ssh = protocol.toLowerCase().endsWith('ssh');
    // `git+ssh://git@host:group/repository` is common in npm, and not a URL.
    const [, host = authority.slice(at + 1), group] = (ssh && /^([^:]+):(?!\d*$)(.+)$/.exec(authority.slice(at + 1))) || [];
    // With a password that has a slash, what looks like a path could be the rest of it.
    if (group !== undefined && path.includes('@'))
        return undefined;
    const url = URL.parse(`${protocol}://${host}${group === undefined ? '' : `/${group}`}${path}`);
    if (!url || url.hostname === '' || url.username !== '' || url.password !== '')
        return undefined;
    const git = ssh && /^git(?::|$)/.test(authority.slice(0, Math.max(at, 0)));
    return `${url.protocol}//${git ? 'git@' : ''}${url.host}${url.pathname}`;
}


/***/ })

};
