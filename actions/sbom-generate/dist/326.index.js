export const id = 326;
export const ids = [326];
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

/***/ 8945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helmReader: () => (/* binding */ helmReader)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2705);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(788);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3528);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6919);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6401);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2281);







/** Reads `Chart.lock`: the charts that a chart of Helm needs. */
const helmReader = {
    read: readChartLock,
    asks: async ({ file, text }) => dependenciesOf(await parseChart(file, text)).some(({ repository }) => !textOf(repository)?.startsWith('file:')),
};
const GAP = { state: 'unknown', reason: 'a lockfile of Helm does not say what charts need themselves' };
const REWRITE = 'Run "helm dependency update" once, so that Helm writes the lockfile anew, and commit it.';
const textOf = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
async function parseChart(file, text) {
    const [value = {}] = await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text, file, (message, fix) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .sbomError */ .S)('MANIFEST_INVALID', message, fix), { byHand: true });
    return value;
}
const dependenciesOf = ({ dependencies }) => (Array.isArray(dependencies) ? dependencies.filter(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv) : []);
/** @throws LOCKFILE_INVALID, LOCKFILE_OUTDATED, MANIFEST_INVALID */
async function readChartLock(lock, tree) {
    const faults = (0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .faultsOf */ .x)(lock.file, REWRITE);
    const [value = {}] = await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(lock.text, lock.file, faults.parse);
    // Helm writes the digest of what is asked for, and when.
    if (value.digest === undefined)
        throw faults.invalid('has no "digest", which Helm always writes: it is cut off or no lockfile.');
    const unknown = Object.keys(value).find((key) => key !== 'dependencies' && key !== 'digest' && key !== 'generated');
    if (unknown !== undefined)
        throw faults.invalid(`has a key ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(unknown)} that is not known.`);
    const list = value.dependencies ?? [];
    if (!Array.isArray(list))
        throw faults.invalid('has "dependencies", but not as a list.');
    const folder = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(lock.file);
    const chartFile = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'Chart.yaml');
    const chart = await chartAt(chartFile, tree);
    const asked = dependenciesOf(chart ?? {});
    const root = projectOf(folder, chart);
    const kinds = kindsOf(asked);
    const packages = new Map();
    for (const item of list) {
        const pkg = await packageOf(item, folder, tree, faults);
        const key = `${pkg.purl}\n${pkg.folder}`;
        if (packages.has(key))
            continue;
        packages.set(key, pkg);
        root.edges.push({ to: pkg, kind: kinds.get((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(item) ? item.name : undefined) ?? 'required' });
    }
    const locked = new Set(list.map((item) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(item) ? item.name : undefined)));
    const absent = asked.find(({ name }) => !locked.has(name));
    if (absent) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .sbomError */ .S)('LOCKFILE_OUTDATED', `${chartFile} asks for the chart ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(String(absent.name))}, which ${lock.file} does not have.`, REWRITE);
    }
    return { file: lock.file, root, packages: [root, ...packages.values()], abandoned: [] };
}
async function chartAt(file, tree) {
    const text = await tree.text(file);
    return text === undefined ? undefined : parseChart(file, text);
}
function projectOf(folder, chart) {
    const [known, version] = [textOf(chart?.name), textOf(chart?.version)];
    const name = known ?? (folder === '.' ? '' : node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(folder));
    return {
        type: 'helm',
        name,
        ...(version && { version }),
        ...(known && { purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_5__/* .purlOf */ .V)({ type: 'helm', name, version }) }),
        folder,
        hashes: [],
        edges: [],
    };
}
/** A chart with a condition or a tag can be switched off, unless it is asked for once more without. */
function kindsOf(asked) {
    const kinds = new Map();
    for (const { name, condition, tags } of asked) {
        const canBeOff = textOf(condition) !== undefined || (Array.isArray(tags) && tags.length > 0);
        if (kinds.get(name) !== 'required')
            kinds.set(name, canBeOff ? 'optional' : 'required');
    }
    return kinds;
}
async function packageOf(item, folder, tree, faults) {
    const about = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(item) ? item : {};
    const [name, version, repository] = [textOf(about.name), textOf(about.version), textOf(about.repository)];
    if (!name || !version)
        throw faults.invalid('has a dependency without name or version.');
    const local = repository === undefined ? node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join('charts', name) : /^file:\/\/(.+)$/.exec(repository)?.[1];
    if (local !== undefined) {
        const place = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(folder, local)).replace(/(.)\/$/, '$1');
        const chart = await chartAt(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(place, 'Chart.yaml'), tree);
        if (chart)
            return projectOf(place, chart);
    }
    const address = repository === undefined || local !== undefined ? undefined : (0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanUrl */ .T)(repository)?.replace(/\/+$/, '');
    return {
        type: 'helm',
        name,
        version,
        // A repository by its alias has an address on one machine alone.
        ...(address && { purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_5__/* .purlOf */ .V)({ type: 'helm', name, version, qualifiers: { repository_url: address } }) }),
        hashes: [],
        edges: [],
        gap: GAP,
    };
}


/***/ }),

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

/***/ 6401:
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


/***/ }),

/***/ 2281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ lineOfYamlKey),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3528);

/** What a lockfile needs at most; the parser recurses. */
const DEEPEST = 32;
/** In a file that people write: enough for all that is known, and no bomb. */
const MOST_ALIASES = 10_000;
/**
 * Parses a YAML file into its documents, each a mapping. Scalars stay the text that is written, so that `1.10` is not 1.1 and
 * `1e5` no number; an empty value is ''. Without anchors, aliases, merge keys and tags of its own, which no lockfile has. A key
 * that stands twice in one mapping is an error.
 */
async function parseYaml(text, file, fault, { byHand = false } = {}) {
    const yaml = await __webpack_require__.e(/* import() */ 831).then(__webpack_require__.bind(__webpack_require__, 2831));
    const restore = 'Restore the file from version control.';
    const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
    if (conflict) {
        throw fault(`${file}:${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, conflict.index)} has the markers of an unresolved merge conflict.`, 'Resolve the conflict, run the package manager once, and commit the result.');
    }
    if (text.trim() === '')
        throw fault(`${file} is empty.`, restore);
    let documents;
    try {
        documents = byHand ? loadByHand(text, yaml) : yaml.loadAll(text, { schema: yaml.FAILSAFE_SCHEMA, maxAliases: 0, maxDepth: DEEPEST });
    }
    catch (error) {
        // The parser's message quotes the file, which may hold a token; only the line and its reason, which quotes nothing, are taken.
        const { reason, mark } = error;
        const at = typeof mark?.line === 'number' ? `:${mark.line + 1}` : '';
        const why = typeof reason === 'string' && /^[a-zA-Z ,()0-9-]+$/.test(reason) ? ` (${reason})` : '';
        throw fault(`${file}${at} is not YAML as a lockfile has it: it is damaged or cut off${why}.`, restore);
    }
    const mappings = documents.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
    if (mappings.length === 0 || mappings.length < documents.length)
        throw fault(`${file} is YAML, but not a mapping.`, 'Check that the right file is there.');
    return mappings;
}
/** Lines that are moved, and characters of a file in which they are: a hostile file could have each parsed again and again. */
const MOST_MOVES = 100;
const LONGEST_TO_MOVE = 256 * 1024;
/**
 * Loads a file as most tools do: where a list in brackets goes on over several lines, each has to be indented further than what
 * the list belongs to, but nobody minds when the closing bracket is not.
 */
function loadByHand(text, yaml) {
    const options = { schema: schemaByHand(yaml), maxAliases: MOST_ALIASES };
    const lines = text.split('\n');
    for (let moves = 0;; moves++) {
        try {
            return yaml.loadAll(moves === 0 ? text : lines.join('\n'), options);
        }
        catch (error) {
            const { reason, mark } = error;
            const line = typeof mark?.line === 'number' ? lines[mark.line] : undefined;
            if (reason !== 'deficient indentation' || line === undefined || moves === MOST_MOVES || text.length > LONGEST_TO_MOVE)
                throw error;
            lines[mark?.line] = `${' '.repeat(DEEPEST)}${line}`;
        }
    }
}
function schemaByHand({ FAILSAFE_SCHEMA, defineMappingTag, defineScalarTag, defineSequenceTag, mapTag, mergeTag, seqTag, strTag, }) {
    const any = { matchByTagPrefix: true, identify: () => false };
    return FAILSAFE_SCHEMA.withTags(mergeTag, defineScalarTag('!', { ...strTag, ...any }), defineSequenceTag('!', { ...seqTag, ...any }), defineMappingTag('!', { ...mapTag, ...any }));
}
/** Line on which a key of a block mapping stands first, from 1. */
function lineOfYamlKey(text, key) {
    for (const written of [key, `'${key.replaceAll("'", "''")}'`, JSON.stringify(key)]) {
        for (let at = text.indexOf(`${written}:`); at >= 0; at = text.indexOf(`${written}:`, at + 1)) {
            const before = at > DEEPEST ? text.slice(at - DEEPEST, at) : `\n${text.slice(0, at)}`;
            if (/\n *$/.test(before))
                return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, at);
        }
    }
    return undefined;
}


/***/ })

};
