export const id = 8781;
export const ids = [8781];
export const modules = {

/***/ 26307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62732);

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

/***/ 18781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helmReader: () => (/* binding */ helmReader)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62732);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26307);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87514);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45906);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3997);







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
const dependenciesOf = ({ dependencies }) => (Array.isArray(dependencies) ? dependencies.filter(_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv) : []);
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
        root.edges.push({ to: pkg, kind: kinds.get((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(item) ? item.name : undefined) ?? 'required' });
    }
    const locked = new Set(list.map((item) => ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(item) ? item.name : undefined)));
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
    const about = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(item) ? item : {};
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
    const address = repository === undefined || local !== undefined ? undefined : (0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanUrl */ .TG)(repository)?.replace(/\/+$/, '');
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

/***/ 3997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ lineOfYamlKey),
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/json.js
var lib_json = __webpack_require__(65189);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/yaml-plain.js
/**
 * Reads the part of YAML that tools write into lockfiles: block mappings, lists of scalars, and on one line quoted texts and
 * `{a: b}` or `[a, b]`. Every scalar is text, an empty value ''. Several times as fast as a parser of all of YAML, and never a
 * judge: what is not surely of this part, or is wrong, is for that parser.
 * @returns a value for each document; undefined for any text that has more
 */
function parsePlainYaml(text) {
    if (UNUSUAL.test(text))
        return undefined;
    try {
        return new PlainYaml(text.split('\n')).documents();
    }
    catch (error) {
        if (error instanceof NotPlain)
            return undefined;
        throw error;
    }
}
class NotPlain extends Error {
}
/** Characters that YAML treats in a way of its own, or refuses. A tab or carriage return is as likely part of neither. */
const UNUSUAL = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
const DEEPEST = 16;
/** The start or end of a document, with something after it or without. */
const MARKER = /^(?:---|\.\.\.)(?: |$)/;
/** Keys that the parser of all of YAML gives a meaning. */
const SPECIAL_KEYS = new Set(['__proto__', '<<', '=']);
/** YAML bounds keys that are not marked as such. */
const LONGEST_KEY = 1000;
/** How a plain scalar starts: not with what means something else there. */
const PLAIN_START = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=[^\s,[\]{}]))/;
/** A plain scalar in brackets, with colons that nothing blank follows, as an address or a digest has. */
const PLAIN_IN_FLOW = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[\w.]))(?:[^,[\]{}:]|:(?=[^\s,[\]{}:]))*/y;
class PlainYaml {
    #lines;
    #at = -1;
    /** The line that is read next, one with content; undefined after the last. */
    #line;
    /** Blanks before its content. */
    #indent = 0;
    constructor(lines) {
        this.#lines = lines;
        this.#next();
    }
    documents() {
        const documents = [];
        if (this.#line === '---')
            this.#next();
        while (this.#line !== undefined) {
            documents.push(this.#mapping(0, 1));
            if (this.#line === undefined)
                break;
            if (this.#line !== '---')
                throw new NotPlain();
            this.#next();
            // A document without content is a value, too.
            if (this.#line === undefined)
                throw new NotPlain();
        }
        if (documents.length === 0)
            throw new NotPlain();
        return documents;
    }
    /** Goes on to the next line that is neither blank nor a comment. */
    #next() {
        for (this.#at++; this.#at < this.#lines.length; this.#at++) {
            const line = this.#lines[this.#at];
            let indent = 0;
            while (line.charCodeAt(indent) === 32)
                indent++;
            if (indent === line.length || line.charCodeAt(indent) === 35)
                continue;
            this.#indent = indent;
            this.#line = line;
            return;
        }
        this.#line = undefined;
    }
    /** @param indent of its keys */
    #mapping(indent, depth) {
        if (depth > DEEPEST)
            throw new NotPlain();
        const mapping = {};
        while (this.#line !== undefined && this.#indent >= indent && this.#line !== '---') {
            const line = this.#line;
            if (this.#indent > indent || (indent === 0 && MARKER.test(line)))
                throw new NotPlain();
            const [key, end] = keyOf(line, indent);
            if (SPECIAL_KEYS.has(key) || Object.hasOwn(mapping, key))
                throw new NotPlain();
            this.#next();
            mapping[key] = end === line.length ? this.#below(indent, depth) : scalarOrFlow(line, end + 1);
        }
        return mapping;
    }
    /** What stands below a key: a mapping, a list, or nothing. */
    #below(indent, depth) {
        const line = this.#line;
        if (line === undefined || line === '---')
            return '';
        if (isItem(line, this.#indent)) {
            // A list may stand as far left as its key; then it is not told from one that is wrong so quickly.
            if (this.#indent <= indent)
                throw new NotPlain();
            return this.#list(this.#indent);
        }
        return this.#indent > indent ? this.#mapping(this.#indent, depth + 1) : '';
    }
    #list(indent) {
        const list = [];
        while (this.#line !== undefined && this.#indent >= indent) {
            const line = this.#line;
            if (this.#indent > indent || !isItem(line, indent))
                throw new NotPlain();
            this.#next();
            const value = scalarOrFlow(line, indent + 2);
            if (typeof value !== 'string')
                throw new NotPlain();
            list.push(value);
        }
        return list;
    }
}
const isItem = (line, start) => line.startsWith('- ', start) && line.charCodeAt(start + 2) !== 32;
/** A key and the offset after its colon. */
function keyOf(line, start) {
    const quote = line[start];
    if (quote === "'" || quote === '"') {
        const [key, end] = quoted(line, start);
        if (end - start > LONGEST_KEY || line[end] !== ':' || (end + 1 < line.length && line[end + 1] !== ' '))
            throw new NotPlain();
        return [key, end + 1];
    }
    const colon = line.indexOf(': ', start);
    const end = colon >= 0 ? colon : line.length - 1;
    const key = line.slice(start, end);
    if (line[end] !== ':' || key.length > LONGEST_KEY || !isPlain(key))
        throw new NotPlain();
    return [key, end + 1];
}
/** What stands on the rest of a line. */
function scalarOrFlow(line, start) {
    const first = line[start];
    if (first === '{' || first === '[') {
        const [value, end] = flow(line, start, 1);
        if (end !== line.length)
            throw new NotPlain();
        return value;
    }
    if (first === "'" || first === '"') {
        const [value, end] = quoted(line, start);
        if (end !== line.length)
            throw new NotPlain();
        return value;
    }
    const value = line.slice(start);
    if (!isPlain(value))
        throw new NotPlain();
    return value;
}
const isPlain = (text) => PLAIN_START.test(text) && !text.includes(': ') && !text.includes(' #') && !text.endsWith(' ') && !text.endsWith(':');
/** A quoted text that ends on its line, and the offset after it. */
function quoted(line, start) {
    const quote = line[start];
    for (let end = line.indexOf(quote, start + 1); end >= 0; end = line.indexOf(quote, end + 1)) {
        if (quote === "'") {
            if (line[end + 1] !== "'")
                return [line.slice(start + 1, end).replaceAll("''", "'"), end + 1];
            end++;
        }
        else {
            const value = line.slice(start + 1, end);
            // Escapes are rare in lockfiles.
            if (value.includes('\\'))
                throw new NotPlain();
            return [value, end + 1];
        }
    }
    throw new NotPlain();
}
/** A mapping or list in brackets on one line, and the offset after it. */
function flow(line, start, depth) {
    if (depth > DEEPEST)
        throw new NotPlain();
    const isMapping = line[start] === '{';
    const close = isMapping ? '}' : ']';
    const list = [];
    const mapping = {};
    let at = start + 1;
    if (line[at] === close)
        return [isMapping ? mapping : list, at + 1];
    for (;;) {
        if (isMapping) {
            const [key, end] = flowScalar(line, at);
            if (!line.startsWith(': ', end) || SPECIAL_KEYS.has(key) || Object.hasOwn(mapping, key))
                throw new NotPlain();
            [mapping[key], at] = flowValue(line, end + 2, depth);
        }
        else {
            const [item, end] = flowValue(line, at, depth);
            list.push(item);
            at = end;
        }
        if (line[at] === close)
            return [isMapping ? mapping : list, at + 1];
        if (!line.startsWith(', ', at))
            throw new NotPlain();
        at += 2;
    }
}
const flowValue = (line, at, depth) => line[at] === '{' || line[at] === '[' ? flow(line, at, depth + 1) : flowScalar(line, at);
function flowScalar(line, at) {
    if (line[at] === "'" || line[at] === '"')
        return quoted(line, at);
    PLAIN_IN_FLOW.lastIndex = at;
    const value = PLAIN_IN_FLOW.exec(line)?.[0] ?? '';
    if (value === '' || value.endsWith(' ') || value.includes(' #') || value.length > LONGEST_KEY)
        throw new NotPlain();
    return [value, at + value.length];
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/yaml.js



/** What a lockfile needs at most; the parser recurses. */
const yaml_DEEPEST = 32;
/** In a file that people write: enough for all that is known, and no bomb. */
const MOST_ALIASES = 10_000;
/**
 * Parses a YAML file into its documents, each a mapping. Scalars stay the text that is written, so that `1.10` is not 1.1 and
 * `1e5` no number; an empty value is ''. Without anchors, aliases, merge keys and tags of its own, which no lockfile has. A key
 * that stands twice in one mapping is an error.
 */
async function parseYaml(text, file, fault, { byHand = false } = {}) {
    const restore = 'Restore the file from version control.';
    const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
    if (conflict) {
        throw fault(`${file}:${(0,lib_json/* lineAt */.mh)(text, conflict.index)} has the markers of an unresolved merge conflict.`, 'Resolve the conflict, run the package manager once, and commit the result.');
    }
    if (text.trim() === '')
        throw fault(`${file} is empty.`, restore);
    const plain = byHand ? undefined : parsePlainYaml(text);
    if (plain)
        return plain;
    const yaml = await __webpack_require__.e(/* import() */ 2831).then(__webpack_require__.bind(__webpack_require__, 12831));
    let documents;
    try {
        documents = byHand ? loadByHand(text, yaml) : yaml.loadAll(text, { schema: yaml.FAILSAFE_SCHEMA, maxAliases: 0, maxDepth: yaml_DEEPEST });
    }
    catch (error) {
        // The parser's message quotes the file, which may hold a token; only the line and its reason, which quotes nothing, are taken.
        const { reason, mark } = error;
        const at = typeof mark?.line === 'number' ? `:${mark.line + 1}` : '';
        const why = typeof reason === 'string' && /^[a-zA-Z ,()0-9-]+$/.test(reason) ? ` (${reason})` : '';
        throw fault(`${file}${at} is not YAML as a lockfile has it: it is damaged or cut off${why}.`, restore);
    }
    const mappings = documents.filter(json/* isObject */.Gv);
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
            lines[mark?.line] = `${' '.repeat(yaml_DEEPEST)}${line}`;
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
            const before = at > yaml_DEEPEST ? text.slice(at - yaml_DEEPEST, at) : `\n${text.slice(0, at)}`;
            if (/\n *$/.test(before))
                return (0,lib_json/* lineAt */.mh)(text, at);
        }
    }
    return undefined;
}


/***/ })

};
