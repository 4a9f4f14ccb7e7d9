export const id = 6312;
export const ids = [6312];
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

/***/ 36312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionReader: () => (/* binding */ actionReader),
/* harmony export */   workflowReader: () => (/* binding */ workflowReader)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69156);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26307);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87514);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39340);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3997);






/** Reads what a workflow of GitHub Actions uses: actions, workflows that are called, images of containers. */
const workflowReader = { read: readWorkflow, asks: () => false };
/** Reads what a composite action, or one that is a container, uses. */
const actionReader = { read: readAction, asks: () => false };
const BY_HAND = { byHand: true };
/** @throws LOCKFILE_INVALID */
async function readWorkflow(lock, tree) {
    const faults = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsOf */ .x)(lock.file, 'Correct the file; GitHub does not run it either.');
    const [value = {}] = await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(lock.text, lock.file, faults.parse, BY_HAND);
    const uses = new Uses(lock.file, 'development', tree, faults);
    if (value.jobs !== undefined && value.jobs !== '' && !(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value.jobs))
        throw faults.invalid('has "jobs", but not as a mapping.');
    for (const job of Object.values((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value.jobs) ? value.jobs : {})) {
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(job))
            throw faults.invalid('has a job that is not a mapping.');
        await uses.use(job.uses);
        uses.image(job.container);
        uses.services(job.services);
        await uses.steps(job.steps);
    }
    return uses.reading();
}
/** @throws LOCKFILE_INVALID */
async function readAction(lock, tree) {
    const faults = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsOf */ .x)(lock.file, 'Correct the file; GitHub does not run it either.');
    const [value = {}] = await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(lock.text, lock.file, faults.parse, BY_HAND);
    // One that a repository publishes is its product; one beside its workflows only builds it.
    const uses = new Uses(lock.file, /(?:^|\/)\.github\//.test(lock.file) ? 'development' : 'required', tree, faults);
    const runs = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value.runs) ? value.runs : {};
    const image = typeof runs.image === 'string' ? /^docker:\/\/(.+)$/.exec(runs.image)?.[1] : undefined;
    if (image !== undefined)
        uses.image(image);
    await uses.steps(runs.steps);
    return uses.reading();
}
class Uses {
    #kind;
    #tree;
    #faults;
    #all;
    /** Lists that aliases repeat: each counts once. */
    #seen = new Set();
    constructor(file, kind, tree, faults) {
        this.#all = new _surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .Surroundings */ .E('github', file);
        this.#kind = kind;
        this.#tree = tree;
        this.#faults = faults;
    }
    reading() {
        return this.#all.reading();
    }
    async steps(list) {
        if (list === undefined || list === '')
            return;
        if (!Array.isArray(list))
            throw this.#faults.invalid('has "steps", but not as a list.');
        if (this.#seen.has(list))
            return;
        this.#seen.add(list);
        for (const step of list) {
            if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(step))
                throw this.#faults.invalid('has a step that is not a mapping.');
            await this.use(step.uses);
        }
    }
    services(value) {
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) || this.#seen.has(value))
            return;
        this.#seen.add(value);
        for (const service of Object.values(value))
            this.image(service);
    }
    /** The image of a container or service: a text, or a mapping with one. */
    image(value) {
        const text = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? value.image : value;
        if (typeof text === 'string' && text !== '')
            this.#all.useImage(text, this.#kind);
    }
    async use(written) {
        if (written === undefined || written === '')
            return;
        if (typeof written !== 'string')
            throw this.#faults.invalid('has a "uses" that is not text.');
        const text = written.trim();
        if (text.startsWith('docker://'))
            this.#all.useImage(text.slice('docker://'.length), this.#kind);
        // `$/` is the repository of the workflow at the commit that runs, `./` what the job has checked out.
        else if (/^(?:\$|\.{1,2})\//.test(text))
            await this.#local(text);
        else
            this.#all.use(this.#action(text), this.#kind);
    }
    #action(text) {
        const [, owner, repository, inside, ref] = /^([\w.-]+)\/([\w.-]+)((?:\/[^@/\s]+)*)@(\S+)$/.exec(text) ?? [];
        if (!owner || !repository || !ref)
            throw this.#faults.invalid(`has a "uses" that is none: ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}.`);
        const subpath = inside ? inside.slice(1) : undefined;
        const isCommit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref);
        const content = 'what an action uses itself is not in the source';
        const purl = (0,_purl_js__WEBPACK_IMPORTED_MODULE_5__/* .purlOf */ .V)({ type: 'github', namespace: owner.toLowerCase(), name: repository.toLowerCase(), version: ref, subpath });
        return {
            type: 'github',
            namespace: owner,
            name: subpath ? `${repository}/${subpath}` : repository,
            version: ref,
            purl,
            hashes: [],
            ...(isCommit && { vcs: `git+https://github.com/${owner}/${repository}.git@${ref}` }),
            edges: [],
            gap: { state: 'unknown', reason: isCommit ? content : `${content}; it is not pinned to a commit, so that it can be moved` },
        };
    }
    /** A workflow or an action of the same source, which is read by itself. */
    async #local(text) {
        const place = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize(text.replace(/^\$\//, './')).replace(/\/$/, '');
        const files = /\.ya?ml$/.test(place) ? [place] : [node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(place, 'action.yml'), node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(place, 'action.yaml')];
        for (const file of files) {
            if (!(await this.#tree.names(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(file))).includes(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(file)))
                continue;
            const target = { type: 'github', name: file, folder: file, hashes: [], edges: [] };
            if (file !== this.#all.root.folder)
                this.#all.use(target, this.#kind, file);
            return;
        }
        // A container action has a Dockerfile alone in old repositories; a path may also be made while the job runs.
        this.#all.gap(`uses ${text.slice(0, 80)}, which is not in the source`);
    }
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
