export const id = 24;
export const ids = [24];
export const modules = {

/***/ 24:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cocoapodsReader: () => (/* binding */ cocoapodsReader)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/fault.js
var fault = __webpack_require__(6307);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/purl.js
var purl = __webpack_require__(7514);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/url.js
var url = __webpack_require__(5906);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/json.js
var json = __webpack_require__(5189);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/yaml.js
var yaml = __webpack_require__(2412);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/cocoapods/lockfile.js



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
        return at < 0 ? undefined : (0,json/* lineAt */.mh)(text, at);
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/cocoapods/reader.js





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
    const own = repository === undefined || TRUNK.test(repository) ? undefined : (0,url/* cleanUrl */.T)(repository);
    return { ...base, purl: (0,purl/* purlOf */.V)({ ...parts, qualifiers: { repository_url: own } }) };
}
function vcsOf({ git = '', commit }) {
    const address = (0,url/* cleanUrl */.T)(git.replace(/^([\w.-]+)@([\w.-]+):(?!\/)/, 'ssh://$1@$2/'));
    return address && `git+${address}${commit ? `@${commit}` : ''}`;
}


/***/ }),

/***/ 6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2732);

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


/***/ }),

/***/ 2412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ lineOfYamlKey),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5189);

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
    const yaml = await __webpack_require__.e(/* import() */ 2831).then(__webpack_require__.bind(__webpack_require__, 2831));
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
