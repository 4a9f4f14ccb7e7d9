export const id = 1152;
export const ids = [1152];
export const modules = {

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

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlabReader: () => (/* binding */ gitlabReader)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6307);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5189);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7514);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3547);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5906);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2412);






/** Reads what a pipeline of GitLab uses: files that it includes, and images. */
const gitlabReader = { read: readPipeline, asks: () => false };
const GAP = { state: 'unknown', reason: 'what an included file includes and uses itself is not in the source' };
/** Keys at the top of a pipeline that are no jobs. */
const NO_JOBS = new Set(['include', 'stages', 'variables', 'workflow', 'spec', 'cache', 'before_script', 'after_script', 'pages:deploy']);
/** @throws LOCKFILE_INVALID */
async function readPipeline(lock) {
    const faults = (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultsOf */ .x)(lock.file, 'Correct the file; GitLab does not run it either.');
    const documents = await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(lock.text, lock.file, faults.parse, { byHand: true });
    const all = new _surroundings_js__WEBPACK_IMPORTED_MODULE_2__/* .Surroundings */ .E('generic', lock.file);
    const seen = new Set();
    for (const value of documents) {
        for (const entry of listOf(value.include))
            includeOf(entry, all, faults);
        useImages(value, all, seen);
        for (const [key, job] of Object.entries(value))
            if (!NO_JOBS.has(key) && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(job))
                useImages(job, all, seen);
    }
    return all.reading();
}
const listOf = (value) => value === undefined || value === '' ? [] : Array.isArray(value) ? value.flat() : [value];
/** `image` and `services` of the pipeline, of its defaults or of a job: texts, or mappings with a name. */
function useImages(value, all, seen) {
    // A list that aliases repeat counts once.
    const services = seen.has(value.services) ? [] : listOf(value.services);
    if (typeof value.services === 'object')
        seen.add(value.services);
    for (const item of [value.image, ...services]) {
        const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(item) ? item.name : item;
        if (typeof text === 'string' && text !== '')
            all.useImage(text, 'development');
    }
}
function includeOf(entry, all, faults) {
    const about = typeof entry === 'string' ? (/^https?:\/\//.test(entry) ? { remote: entry } : { local: entry }) : entry;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(about))
        throw faults.invalid('has an include that is none.');
    const text = (key) => (typeof about[key] === 'string' && about[key] !== '' ? about[key] : undefined);
    const [local, project, remote, template, component] = ['local', 'project', 'remote', 'template', 'component'].map(text);
    if (local !== undefined)
        return;
    if (project !== undefined) {
        const ref = text('ref');
        for (const file of listOf(about.file))
            if (typeof file === 'string')
                useFile(all, project, file, ref);
    }
    else if (remote !== undefined)
        useRemote(all, remote, text('integrity'));
    else if (component !== undefined)
        useComponent(all, component);
    else if (template !== undefined)
        all.use(packageOf(`gitlab template ${template}`, undefined), 'development', `template\n${template}`);
    else if (about.artifact !== undefined)
        all.gap('includes a file that a job makes');
    else
        throw faults.invalid(`has an include that is not known: ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(Object.keys(about).join(', '))}.`);
}
const packageOf = (name, version) => ({
    type: 'generic',
    name,
    ...(version !== undefined && { version }),
    hashes: [],
    edges: [],
    gap: GAP,
});
/** A file of another project on the same server, whose address the pipeline does not say. */
function useFile(all, project, file, ref) {
    const pkg = packageOf(`${project}/${file.replace(/^\/+/, '')}`, ref);
    const pinned = ref !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref);
    all.use({ ...pkg, gap: pinned ? GAP : { ...GAP, reason: `${GAP.reason}; it is not pinned to a commit, so that it can change` } }, 'development', `project\n${pkg.name}\n${ref}`);
}
function useRemote(all, remote, integrity) {
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanUrl */ .T)(remote);
    if (!url || remote.includes('$')) {
        all.gap('includes a file whose address the source does not say');
        return;
    }
    const base64 = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(integrity ?? '')?.[1];
    const name = url.slice(url.lastIndexOf('/') + 1) || url;
    const hashes = base64 ? [{ algorithm: 'SHA-256', hex: Buffer.from(base64, 'base64').toString('hex') }] : [];
    const purl = (0,_purl_js__WEBPACK_IMPORTED_MODULE_5__/* .purlOf */ .V)({ type: 'generic', name, qualifiers: { download_url: url } });
    all.use({ ...packageOf(name, undefined), purl, distribution: url, hashes }, 'development');
}
/** `host/path/of/project/component@version`; the host is often a variable that stands for the server itself. */
function useComponent(all, component) {
    const [, host, name, version] = /^([^/@\s]+)\/([^@\s]+)@(\S+)$/.exec(component) ?? [];
    if (!host || !name || !version) {
        all.gap(`includes a component whose name the source does not say: ${component.slice(0, 80)}`);
        return;
    }
    const known = host.startsWith('$') ? undefined : host;
    const pkg = packageOf(known ? `${known}/${name}` : name, version);
    all.use(pkg, 'development', `component\n${pkg.name}\n${version}`);
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

/***/ 3547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ Surroundings)
});

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/gap.js
var gap = __webpack_require__(4139);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/purl.js
var purl = __webpack_require__(7514);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/image.js

/**
 * Parses a reference as container tools do: without a registry it is one of docker.io, and there without a slash an official
 * image.
 * @returns undefined for what is none, such as a text with variables
 */
function parseImage(text) {
    const match = /^((?:[\w.-]+(?::\d+)?\/)?[a-z0-9._/-]+?)(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9]+:[0-9a-f]{32,128}))?$/i.exec(text);
    const [, name = '', tag, digest] = match ?? [];
    if (name === '' || text.length > 512 || /^[./]|\/\/|\/$/.test(name))
        return undefined;
    const [first = '', ...rest] = name.split('/');
    const hosted = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    const path = hosted ? rest.join('/') : name;
    // A repository has no capitals.
    if (path !== path.toLowerCase())
        return undefined;
    const registry = hosted ? (first === 'index.docker.io' ? 'docker.io' : first) : 'docker.io';
    const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    return { registry, repository, ...(tag && { tag }), ...(digest && { digest }) };
}
/** An image as a package. Its version is the digest, which says exactly which it is, or else the tag, which can be moved. */
function imageFacts({ registry, repository, tag, digest }) {
    const name = repository.slice(repository.lastIndexOf('/') + 1);
    const version = digest ?? tag ?? 'latest';
    const content = 'what is in an image is not in the source';
    return {
        type: 'oci',
        name,
        version,
        // Without a digest an OCI purl has no version, but a qualifier.
        purl: (0,purl/* purlOf */.V)({
            type: 'oci',
            name,
            version: digest,
            qualifiers: { repository_url: `${registry}/${repository}`, tag: tag ?? (digest ? undefined : 'latest') },
        }),
        hashes: [],
        edges: [],
        gap: { state: 'unknown', reason: digest ? content : `${content}; its tag can be moved to another image` },
    };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/surroundings.js


/** Gathers what one file of a source uses, such as a workflow: the file itself is the root. */
class Surroundings {
    root;
    #packages = new Map();
    #edges = new Map();
    /** @param type purl type of what the file is */
    constructor(type, file) {
        // Two files of one folder are two, so that each stands for itself.
        this.root = { type, name: file, folder: file, hashes: [], edges: [] };
    }
    /** A package by its purl, or by what else tells it apart. */
    use(pkg, kind, key = pkg.purl) {
        const known = this.#packages.get(key) ?? pkg;
        this.#packages.set(key, known);
        if (this.#edges.get(known) !== 'required')
            this.#edges.set(known, kind);
    }
    /** An image by its reference; one that is put together elsewhere cannot be known. */
    useImage(text, kind) {
        const image = parseImage(text);
        if (image)
            this.use(imageFacts(image), kind);
        else
            this.gap(`uses an image whose name the source does not say: ${text.slice(0, 80)}`);
    }
    gap(reason) {
        (0,gap/* addGap */.E)(this.root, { state: 'incomplete', reason });
    }
    reading() {
        this.root.edges.push(...[...this.#edges].map(([to, kind]) => ({ to, kind })));
        return { file: this.root.name, root: this.root, packages: [this.root, ...this.#packages.values()], abandoned: [] };
    }
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
