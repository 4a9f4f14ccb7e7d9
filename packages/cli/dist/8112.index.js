export const id = 8112;
export const ids = [8112];
export const modules = {

/***/ 10694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ kindOfMarker),
/* harmony export */   U: () => (/* binding */ evaluateMarker)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4419);

const all = () => true;
const none = () => false;
/** Nesting that no tool writes. */
const DEEPEST = 64;
/**
 * How a marker of `pylock.toml` lets a package be installed: always in some environment, only for an extra, or only for a
 * dependency group that is none of the default ones. What depends on the environment counts as holding.
 * @returns undefined for what is no marker
 */
function kindOfMarker(marker, defaultGroups) {
    const byDefault = { extra: none, group: (name) => defaultGroups.has(name) };
    const withExtras = { ...byDefault, extra: all };
    const tokens = tokensOf(marker);
    const holds = (asked) => (tokens ? new Evaluation(tokens, (comparison) => isAsked(comparison, asked)).run() : undefined);
    const plain = holds(byDefault);
    if (plain === undefined)
        return undefined;
    return plain ? 'required' : holds(withExtras) ? 'optional' : 'development';
}
function isAsked({ variable, operator, text }, asked) {
    const value = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(text);
    const negative = operator.startsWith('not in') || operator === '!=';
    if (variable === 'extras' || variable === 'extra')
        return asked.extra(value) !== negative;
    if (variable === 'dependency_groups')
        return asked.group(value) !== negative;
    return true;
}
/**
 * Whether a marker holds (PEP 508).
 * @param holds whether one comparison does
 * @returns undefined for what is no marker
 */
function evaluateMarker(marker, holds) {
    const tokens = tokensOf(marker);
    return tokens && new Evaluation(tokens, holds).run();
}
/** Operators, names and quoted text; each text keeps its quote in front. */
function tokensOf(marker) {
    const tokens = [];
    const token = /\s*(?:([()])|(===|==|~=|!=|<=|>=|<|>)|([A-Za-z_][\w.]*)|("[^"]*"|'[^']*'))/y;
    const text = marker.trimEnd();
    while (token.lastIndex < text.length) {
        const [, paren, operator, word, quoted] = token.exec(text) ?? [];
        const found = paren ?? operator ?? word ?? (quoted && `"${quoted.slice(1, -1)}`);
        if (found === undefined)
            return undefined;
        tokens.push(found);
    }
    return tokens;
}
const or = (a, b) => (a === true || b === true ? true : a === false ? b : b === false ? a : 'maybe');
const and = (a, b) => (a === false || b === false ? false : a === true ? b : b === true ? a : 'maybe');
/** Operators of which the other side is meant where the text stands first. */
const MIRRORED = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };
class Evaluation {
    #tokens;
    #holds;
    #at = 0;
    #broken = false;
    constructor(tokens, holds) {
        this.#tokens = tokens;
        this.#holds = holds;
    }
    run() {
        const value = this.#either(0);
        return this.#broken || this.#at < this.#tokens.length ? undefined : value;
    }
    #either(depth) {
        let value = this.#both(depth);
        while (this.#take('or'))
            value = or(this.#both(depth), value);
        return value;
    }
    #both(depth) {
        let value = this.#single(depth);
        while (this.#take('and'))
            value = and(this.#single(depth), value);
        return value;
    }
    #single(depth) {
        if (depth > DEEPEST)
            return this.#fail();
        if (this.#take('(')) {
            const value = this.#either(depth + 1);
            return this.#take(')') ? value : this.#fail();
        }
        const [left, operator, right] = [this.#next(), this.#operator(), this.#next()];
        if (left === undefined || operator === undefined || right === undefined)
            return this.#fail();
        if (!left.startsWith('"'))
            return this.#holds({ variable: left, operator, text: right.slice(1) });
        // `"linux" in sys_platform` is about the text, and all others can be turned round.
        return this.#holds({
            variable: right,
            operator: operator.endsWith('in') ? `${operator} text` : (MIRRORED[operator] ?? operator),
            text: left.slice(1),
        });
    }
    #operator() {
        const token = this.#next();
        if (token === 'not')
            return this.#take('in') ? 'not in' : undefined;
        return token !== undefined && /^(?:[=~!<>]+|in)$/.test(token) ? token : undefined;
    }
    #take(token) {
        if (this.#tokens[this.#at] !== token)
            return false;
        this.#at++;
        return true;
    }
    #next = () => this.#tokens[this.#at++];
    #fail() {
        this.#broken = true;
        this.#at = this.#tokens.length;
        return false;
    }
}


/***/ }),

/***/ 78112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pylockReader: () => (/* binding */ pylockReader)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62732);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26307);
/* harmony import */ var _gap_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(74139);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68015);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45906);
/* harmony import */ var _asks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45530);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84688);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10694);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4419);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52346);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38331);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(72677);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85746);














const KNOWN_TOP = new Set('lock-version environments requires-python extras dependency-groups default-groups created-by packages tool'.split(' '));
const KNOWN_PACKAGE = new Set('name version marker requires-python dependencies vcs directory archive index sdist wheels attestation-identities tool'.split(' '));
/** Reads `pylock.toml` and `pylock.NAME.toml` of version 1.0 (PEP 751). */
const pylockReader = { read: readPylock, asks: _asks_js__WEBPACK_IMPORTED_MODULE_1__/* .asks */ .z };
async function readPylock({ file, text }, tree) {
    const lock = { file, text, command: 'pip lock' };
    const top = new _table_js__WEBPACK_IMPORTED_MODULE_2__/* .Table */ .XI(lock, 'the file', await (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseToml */ .M)(text, file, (message, fix) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .sbomError */ .S)('LOCKFILE_INVALID', message, fix)));
    const version = top.text('lock-version');
    if (version === undefined)
        throw top.invalid('has no lock-version (PEP 751).');
    if (version !== '1.0')
        throw (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .lockUnsupported */ .nZ)(lock, `has lock-version ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(version)}; 1.0 is known.`);
    if (!top.has('packages'))
        throw top.invalid('has no packages, which PEP 751 requires.');
    const locked = top.rows('packages').map((row) => lockedOf(lock, row));
    const names = new _project_js__WEBPACK_IMPORTED_MODULE_6__/* .Names */ .fS();
    for (const { node, row } of locked)
        names.add(node, row);
    const folder = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(file);
    const manifest = await (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .pyProjectIn */ .yC)(tree, folder, ['uv', 'pdm', 'poetry']);
    const own = locked.find(({ project }) => project !== undefined && (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(lock, project) === folder)?.node;
    const root = own ?? (0,_link_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeOf */ .E7)({ type: 'pypi', name: '', folder, hashes: [] });
    for (const { node, project } of locked) {
        if (project === undefined)
            continue;
        const { name, version: known } = node.pkg;
        const pyProject = node === root ? manifest : await (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .pyProjectIn */ .yC)(tree, (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(lock, project), ['uv', 'pdm', 'poetry']);
        Object.assign(node.pkg, (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .projectOf */ .v8)(node.pkg.folder, pyProject, { name, version: known }));
    }
    if (!own)
        Object.assign(root.pkg, (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .projectOf */ .v8)(folder, manifest));
    const recorded = addLockedNeeds(locked, names);
    const others = locked.filter(({ node }) => node !== root);
    const defaults = new Set(top.texts('default-groups').map(_name_js__WEBPACK_IMPORTED_MODULE_8__/* .normalName */ .tK));
    const kinds = new Map(others.map(({ node, row }) => [node, kindOf(row, defaults)]));
    const nodes = others.map(({ node }) => node);
    const uncovered = (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .uncoveredIn */ .bk)(folder, manifest, names);
    if (!manifest || !recorded || uncovered.includes(manifest.file))
        (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .addUnknownNeeds */ .rc)(root, nodes, (node) => kinds.get(node), 'the lockfile does not say what the project itself asks for');
    if (manifest)
        (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .addNeeds */ .fn)(root, manifest, names);
    (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .noteUnknown */ .f1)(root, top.unknown(KNOWN_TOP), 'incomplete', file);
    return (0,_link_js__WEBPACK_IMPORTED_MODULE_7__/* .linkedReading */ ._C)(file, root, nodes, uncovered);
}
/** A marker says for which extras and groups a package is there. */
function kindOf(row, defaults) {
    const marker = row.text('marker');
    const kind = marker === undefined ? 'required' : (0,_marker_js__WEBPACK_IMPORTED_MODULE_9__/* .kindOfMarker */ .C)(marker, defaults);
    if (!kind)
        throw row.wrong('marker', 'a marker (PEP 508, PEP 751)');
    return kind;
}
function lockedOf(lock, row) {
    const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_8__/* .normalName */ .tK)(row.packageName());
    const version = row.text('version');
    const directory = row.table('directory');
    const project = directory?.needed('path');
    const node = (0,_link_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeOf */ .E7)(project === undefined ? (0,_origin_js__WEBPACK_IMPORTED_MODULE_10__/* .factsOf */ .xS)(name, version, originOf(row)) : (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .projectOf */ .v8)((0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(lock, project), undefined, { name, version }));
    (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .noteUnknown */ .f1)(node, row.unknown(KNOWN_PACKAGE), 'unknown', 'the lockfile');
    return { row, node, project };
}
function originOf(row) {
    const [vcs, archive, sdist] = [row.table('vcs'), row.table('archive'), row.table('sdist')];
    if (vcs) {
        const commit = vcs.needed('commit-id');
        if (vcs.needed('type') !== 'git')
            return { kind: 'git', url: `${vcs.text('type')}+${vcs.text('url') ?? ''}`, commit };
        return { kind: 'git', url: vcs.text('url') ?? `file:${vcs.needed('path')}`, commit: (0,_origin_js__WEBPACK_IMPORTED_MODULE_10__/* .commitOf */ .D3)(commit) };
    }
    if (archive) {
        const [url, hashes] = [archive.text('url'), hashesOf(archive)];
        return url === undefined ? { kind: 'file', path: archive.needed('path'), hashes } : { kind: 'archive', url, hashes };
    }
    return { kind: 'index', files: [...row.tables('wheels'), ...(sdist ? [sdist] : [])].map(artifactOf) };
}
function artifactOf(file) {
    const [url, local] = [file.text('url'), file.text('path')];
    return {
        url: (url && (0,_url_js__WEBPACK_IMPORTED_MODULE_11__/* .cleanUrl */ .TG)(url)) ?? (0,_origin_js__WEBPACK_IMPORTED_MODULE_10__/* .namedFile */ .eI)(file.text('name') ?? local ?? url?.replace(/[?#].*/s, '') ?? file.needed('name')),
        hashes: hashesOf(file),
    };
}
function hashesOf(file) {
    const hashes = file.table('hashes');
    if (!hashes)
        throw file.invalid('has a file of a package without hashes, which PEP 751 requires.');
    return hashes.entries().flatMap(([algorithm, hex]) => {
        const hash = typeof hex === 'string' ? (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHash */ .Eb)(algorithm, hex) : undefined;
        if (!hash)
            throw file.wrong('hashes', 'a table of digests in hex');
        return hash;
    });
}
/**
 * Dependencies need not be in the lockfile. Where any package has them, those without have none; PDM has a way of its own.
 * @returns whether what every package needs is known
 */
function addLockedNeeds(locked, names) {
    let recorded = true;
    const pdm = locked.map(({ row }) => row.table('tool')?.table('pdm'));
    const rows = new Map(locked.map(({ row, node }) => [node, row]));
    const standard = locked.some(({ row }) => row.has('dependencies'));
    for (const [index, { row, node, project }] of locked.entries()) {
        const own = pdm[index];
        if (standard)
            node.needs = row.tables('dependencies').map((wanted) => ({ to: meantBy(row, wanted, rows, names), extras: [] }));
        else if (own?.has('dependencies'))
            node.needs = own.texts('dependencies').flatMap((text) => pdmNeeds(row, text, names));
        else if (project === undefined) {
            recorded = false;
            (0,_gap_js__WEBPACK_IMPORTED_MODULE_12__/* .addGap */ .E)(node.pkg, { state: 'unknown', reason: 'the lockfile does not say what a package needs' });
        }
    }
    return recorded;
}
/** A dependency repeats as many keys of an entry as tell it apart from all others. */
function meantBy(row, wanted, rows, names) {
    const meant = names.of(wanted.packageName()).filter((node) => wanted.within(rows.get(node)));
    if (meant.length === 1)
        return meant[0];
    const who = `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(row.packageName())} needs ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(wanted.packageName())}`;
    throw row.conflict(meant.length === 0 ? `says that ${who}, which the lockfile does not have.` : `does not say which of several is meant where ${who}.`);
}
function pdmNeeds(row, text, names) {
    const requirement = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_13__/* .parseRequirement */ .p)(text);
    if (!requirement)
        throw row.invalid(`has a dependency of ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(row.packageName())} that is not a requirement (PEP 508).`);
    return names.meant(requirement).map((to) => ({ to, extras: requirement.extras }));
}


/***/ })

};
