export const id = 1007;
export const ids = [1007];
export const modules = {

/***/ 1007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cocoapodsReader: () => (/* binding */ cocoapodsReader)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/fault.js
var fault = __webpack_require__(788);
// EXTERNAL MODULE: ./lib/purl.js
var purl = __webpack_require__(6919);
// EXTERNAL MODULE: ./lib/url.js
var url = __webpack_require__(6401);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __webpack_require__(6403);
// EXTERNAL MODULE: ./lib/json.js
var lib_json = __webpack_require__(3528);
// EXTERNAL MODULE: ./lib/yaml.js + 1 modules
var yaml = __webpack_require__(8842);
;// CONCATENATED MODULE: ./lib/cocoapods/lockfile.js




const KNOWN = new Set([
    'PODS',
    'DEPENDENCIES',
    'SPEC REPOS',
    'EXTERNAL SOURCES',
    'CHECKOUT OPTIONS',
    'SPEC CHECKSUMS',
    'PODFILE CHECKSUM',
    'COCOAPODS',
]);
/**
 * Parses `Podfile.lock`.
 * @throws LOCKFILE_INVALID
 */
async function parsePodfileLock({ file, text }) {
    const faults = (0,fault/* faultsOf */.x)(file, 'Run "pod install" once, so that CocoaPods writes the lockfile anew, and commit it.');
    const [value = {}, ...more] = await (0,yaml/* parseYaml */.h)(text, file, faults.parse);
    const unknown = Object.keys(value).find((key) => !KNOWN.has(key));
    if (unknown !== undefined || more.length > 0)
        throw faults.invalid(unknown === undefined ? 'has two documents.' : `has a key ${(0,fault/* quote */.h)(unknown)} that is not known.`);
    // CocoaPods writes its own version last.
    if (value.COCOAPODS === undefined)
        throw faults.invalid('has no "COCOAPODS", with which CocoaPods ends it: it is cut off.');
    const lineOf = (written) => {
        const at = text.indexOf(written);
        return at < 0 ? undefined : (0,lib_json/* lineAt */.mh)(text, at);
    };
    const pods = listAt(value, 'PODS', faults).map((item) => {
        const [written, needs] = (0,json/* isObject */.Gv)(item) ? (Object.entries(item)[0] ?? ['', []]) : [item, []];
        const [, name, version] = /^(\S+) \(([^()\s]+)\)$/.exec(typeof written === 'string' ? written : '') ?? [];
        const single = !(0,json/* isObject */.Gv)(item) || Object.keys(item).length === 1;
        if (!name || !version || !single || !Array.isArray(needs))
            throw faults.invalid(`has a pod that is none: ${(0,fault/* quote */.h)(String(written))}.`, lineOf(String(written)));
        return { name, version, needs: needs.map((need) => nameOf(need, faults)) };
    });
    return {
        pods,
        asked: listAt(value, 'DEPENDENCIES', faults).map((item) => nameOf(item, faults)),
        repositories: repositoriesOf(tableAt(value, 'SPEC REPOS', faults)),
        externals: externalsOf(tableAt(value, 'EXTERNAL SOURCES', faults), tableAt(value, 'CHECKOUT OPTIONS', faults)),
        faults,
    };
}
/** A key without a value is the empty text. */
function listAt(value, key, faults) {
    const list = value[key] ?? [];
    if (list === '')
        return [];
    if (!Array.isArray(list))
        throw faults.invalid(`has ${(0,fault/* quote */.h)(key)}, but not as a list.`);
    return list;
}
function tableAt(value, key, faults) {
    const table = value[key] ?? {};
    if (table === '')
        return {};
    if (!(0,json/* isObject */.Gv)(table))
        throw faults.invalid(`has ${(0,fault/* quote */.h)(key)}, but not as a mapping.`);
    return table;
}
/** `Name`, `Name (~> 1.0)` or ``Name (from `\u2026`)``. */
function nameOf(item, faults) {
    const name = typeof item === 'string' ? /^(\S+)(?: \(.*\))?$/.exec(item)?.[1] : undefined;
    if (name === undefined)
        throw faults.invalid('has a dependency that is none.');
    return name;
}
function repositoriesOf(table) {
    const repositories = new Map();
    for (const [address, names] of Object.entries(table))
        for (const name of Array.isArray(names) ? names : [])
            if (typeof name === 'string')
                repositories.set(name, address);
    return repositories;
}
function externalsOf(sources, checkouts) {
    const externals = new Map();
    for (const table of [sources, checkouts]) {
        for (const [name, options] of Object.entries(table)) {
            const text = (key) => ((0,json/* isObject */.Gv)(options) && typeof options[key] === 'string' ? options[key] : undefined);
            const [git, commit] = [text(':git'), text(':commit')];
            externals.set(name, { ...externals.get(name), ...(git && { git }), ...(commit && { commit }) });
        }
    }
    return externals;
}

;// CONCATENATED MODULE: ./lib/cocoapods/reader.js





/** Reads `Podfile.lock`: pods, and their subspecs as packages of their own with the edges that are theirs. */
const cocoapodsReader = {
    read: readPods,
    asks: ({ text }) => /^[ \t]*pod[ \t(]+["']/m.test(text),
};
/** The public list of pods, by all of its names. */
const TRUNK = /^(?:trunk|master|https:\/\/cdn\.cocoapods\.org\/?|https:\/\/github\.com\/CocoaPods\/Specs(?:\.git)?)$/i;
/** @throws LOCKFILE_INVALID, LOCKFILE_CONFLICT */
async function readPods(lock) {
    const parsed = await parsePodfileLock(lock);
    const { pods, asked, faults } = parsed;
    const folder = posix_.dirname(lock.file);
    const root = { type: 'cocoapods', name: folder === '.' ? '' : posix_.basename(folder), folder, hashes: [], edges: [] };
    const packages = new Map();
    for (const pod of pods) {
        if (packages.has(pod.name))
            throw faults.invalid(`has the pod ${(0,fault/* quote */.h)(pod.name)} twice.`);
        packages.set(pod.name, packageOf(pod, parsed));
    }
    const connect = (from, names) => {
        const absent = [];
        for (const name of new Set(names)) {
            const to = packages.get(name);
            if (to)
                from.edges.push({ to, kind: 'required' });
            else
                absent.push(name);
        }
        return absent.sort();
    };
    const [absent] = connect(root, asked);
    if (absent !== undefined)
        throw faults.conflict(`says that the project asks for the pod ${(0,fault/* quote */.h)(absent)}, which it does not have.`);
    for (const { name, needs } of pods) {
        const pkg = packages.get(name);
        const missing = connect(pkg, needs);
        // A pod also names what it needs on other platforms, which is not installed.
        if (missing.length > 0)
            pkg.gap = { state: 'incomplete', reason: `not in the lockfile: ${missing.join(', ')}` };
    }
    return { file: lock.file, root, packages: [root, ...packages.values()], abandoned: [] };
}
function packageOf({ name, version }, { repositories, externals }) {
    const slash = name.indexOf('/');
    const [pod, subpath] = slash < 0 ? [name, undefined] : [name.slice(0, slash), name.slice(slash + 1)];
    const base = { type: 'cocoapods', name, version, hashes: [], edges: [] };
    const parts = { type: 'cocoapods', name: pod, version, subpath };
    const external = externals.get(pod);
    if (external?.git !== undefined) {
        const vcs = vcsOf(external);
        return { ...base, purl: (0,purl/* purlOf */.V)({ ...parts, qualifiers: { vcs_url: vcs } }), ...(vcs && { vcs }) };
    }
    // A pod of a folder, such as one in node_modules, is in no list, and has its name alone.
    const repository = repositories.get(pod);
    const own = repository === undefined || TRUNK.test(repository) ? undefined : (0,url/* cleanUrl */.TG)(repository);
    return { ...base, purl: (0,purl/* purlOf */.V)({ ...parts, qualifiers: { repository_url: own } }) };
}
function vcsOf({ git = '', commit }) {
    const address = (0,url/* gitUrl */.WU)(git);
    return address && `git+${address}${commit ? `@${commit}` : ''}`;
}


/***/ }),

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

/***/ 8842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ lineOfYamlKey),
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __webpack_require__(6403);
// EXTERNAL MODULE: ./lib/json.js
var lib_json = __webpack_require__(3528);
;// CONCATENATED MODULE: ./lib/yaml-plain.js
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

;// CONCATENATED MODULE: ./lib/yaml.js



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
    const yaml = await __webpack_require__.e(/* import() */ 2831).then(__webpack_require__.bind(__webpack_require__, 2831));
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
