export const id = 1152;
export const ids = [1152];
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

/***/ 41152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlabReader: () => (/* binding */ gitlabReader)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69156);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26307);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87514);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39340);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45906);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3997);






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
            if (!NO_JOBS.has(key) && (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(job))
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
        const text = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(item) ? item.name : item;
        if (typeof text === 'string' && text !== '')
            all.useImage(text, 'development');
    }
}
function includeOf(entry, all, faults) {
    const about = typeof entry === 'string' ? (/^https?:\/\//.test(entry) ? { remote: entry } : { local: entry }) : entry;
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(about))
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
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanUrl */ .TG)(remote);
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

/***/ 57838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ imageFacts),
/* harmony export */   z: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87514);

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
        purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)({
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


/***/ }),

/***/ 39340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Surroundings)
/* harmony export */ });
/* harmony import */ var _gap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74139);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57838);


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
        const image = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .z)(text);
        if (image)
            this.use((0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFacts */ .J)(image), kind);
        else
            this.gap(`uses an image whose name the source does not say: ${text.slice(0, 80)}`);
    }
    gap(reason) {
        (0,_gap_js__WEBPACK_IMPORTED_MODULE_1__/* .addGap */ .E)(this.root, { state: 'incomplete', reason });
    }
    reading() {
        this.root.edges.push(...[...this.#edges].map(([to, kind]) => ({ to, kind })));
        return { file: this.root.name, root: this.root, packages: [this.root, ...this.#packages.values()], abandoned: [] };
    }
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
