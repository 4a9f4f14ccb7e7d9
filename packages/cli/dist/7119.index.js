export const id = 7119;
export const ids = [7119];
export const modules = {

/***/ 67119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerfileReader: () => (/* binding */ dockerfileReader)
});

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/surroundings.js
var surroundings = __webpack_require__(39340);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/dockerfile/instructions.js
/** Words that a heredoc ends with, such as `EOF` of `RUN <<EOF`; `<<<` is something else. */
const HEREDOC = /<<(-?)(["']?)([A-Za-z_]\w*)\2/g;
/**
 * Splits a Dockerfile into instructions, with the escape character that its first lines may set. Texts of heredocs are left out:
 * what stands in them is for a shell.
 * @returns also the image of the `syntax` directive
 */
function parseInstructions(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const directives = new Map();
    let at = 0;
    for (; at < lines.length; at++) {
        const [, name, value] = /^\s*#\s*([A-Za-z]+)\s*=\s*(.+?)\s*$/.exec(lines[at]) ?? [];
        if (!name || !value || directives.has(name.toLowerCase()))
            break;
        directives.set(name.toLowerCase(), value);
    }
    const continues = directives.get('escape') === '`' ? '`' : '\\';
    const instructions = [];
    while (at < lines.length) {
        const first = at + 1;
        const parts = [];
        let open = true;
        for (; open && at < lines.length; at++) {
            const line = lines[at];
            const trimmed = line.trim();
            // A comment or an empty line does not end what goes on.
            if (trimmed.startsWith('#') || (trimmed === '' && parts.length > 0))
                continue;
            open = trimmed.endsWith(continues);
            parts.push(open ? trimmed.slice(0, -1) : trimmed);
        }
        const joined = parts.join(' ').trim();
        const [, keyword, rest = ''] = /^([A-Za-z]+)(?:\s+([\s\S]*))?$/.exec(joined) ?? [];
        if (!keyword)
            continue;
        const name = keyword.toUpperCase();
        instructions.push({ keyword: name, rest, line: first });
        if (name === 'RUN' || name === 'COPY' || name === 'ADD') {
            for (const [, dash, , word] of rest.replaceAll('<<<', '').matchAll(HEREDOC)) {
                const isEnd = (line) => (dash ? line.replace(/^\t+/, '') : line) === word;
                while (at < lines.length && !isEnd(lines[at]))
                    at++;
                at++;
            }
        }
    }
    const syntax = directives.get('syntax');
    return { instructions, ...(syntax && { syntax }) };
}
/** Characters of a name of an image: variables of variables could grow without end. */
const LONGEST = 4096;
/**
 * Replaces `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME:+other}`.
 * @returns undefined where a value is not known, or is too long to be a name
 */
function substitute(text, values) {
    let unknown = false;
    const replaced = text.replace(/\$(?:\{(\w+)(?:(:?[-+])([^{}]*))?\}|(\w+))/g, (_, braced, operator, word, bare) => {
        const value = values.get(braced ?? bare ?? '');
        if (operator?.endsWith('-'))
            return value || (word ?? '');
        if (operator?.endsWith('+'))
            return value ? (word ?? '') : '';
        if (value === undefined)
            unknown = true;
        return value ?? '';
    });
    return unknown || replaced.includes('$') || replaced.length > LONGEST ? undefined : replaced;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/dockerfile/reader.js


/** Reads the images that a Dockerfile builds on and copies from. */
const dockerfileReader = {
    read: async (lock) => readDockerfile(lock),
    asks: () => false,
};
function readDockerfile({ file, text }) {
    const all = new surroundings/* Surroundings */.E('oci', file);
    const { instructions, syntax } = parseInstructions(text);
    // What reads the file is an image itself.
    if (syntax !== undefined)
        all.useImage(syntax, 'development');
    const stages = stagesOf(instructions);
    // What the last stage builds on is in the image with it.
    const delivered = new Set();
    for (let stage = stages.at(-1); stage; stage = stage.parent)
        delivered.add(stage);
    for (const stage of stages) {
        const kind = delivered.has(stage) ? 'required' : 'development';
        if (stage.unknown !== undefined)
            all.gap(`builds on an image whose name the source does not say: ${stage.unknown.slice(0, 80)}`);
        if (stage.image !== undefined)
            all.useImage(stage.image, kind);
        for (const image of stage.copies)
            all.useImage(image, kind);
        for (const image of stage.mounts)
            all.useImage(image, 'development');
    }
    if ([...delivered].some(({ installs }) => installs))
        all.gap('what its instructions put into the image is not in the source');
    return all.reading();
}
function stagesOf(instructions) {
    // Of variables, only those before the first stage count in FROM.
    const values = new Map();
    const stages = [];
    const byName = new Map();
    const external = (from) => !byName.has(from.toLowerCase()) && !/^\d+$/.test(from);
    for (const { keyword, rest } of instructions) {
        const stage = stages.at(-1);
        if (keyword === 'ARG' && !stage) {
            for (const [, name, value] of rest.matchAll(/(\w+)(?:=("[^"]*"|'[^']*'|\S*))?/g))
                values.set(name, value === undefined ? undefined : substitute(unquote(value), values));
        }
        else if (keyword === 'FROM') {
            const [written = '', as, name] = rest.split(/\s+/).filter((word) => !word.startsWith('--'));
            const base = substitute(unquote(written), values);
            const parent = base === undefined ? undefined : byName.get(base.toLowerCase());
            const image = parent || base === 'scratch' ? undefined : base;
            const next = { parent, image, unknown: base === undefined ? written : undefined, copies: [], mounts: [], installs: false };
            stages.push(next);
            if (as?.toUpperCase() === 'AS' && name)
                byName.set(name.toLowerCase(), next);
        }
        else if (stage) {
            if (keyword === 'RUN' || keyword === 'ADD')
                stage.installs = true;
            const flags = /^(?:--\S+\s+)*/.exec(rest)?.[0] ?? '';
            if (keyword === 'COPY')
                stage.copies.push(...[...flags.matchAll(/--from=(\S+)/g)].map(([, from]) => from).filter(external));
            if (keyword === 'RUN') {
                const mounts = [...flags.matchAll(/--mount=(\S+)/g)].map(([, mount = '']) => /(?:^|,)from=([^,]+)/.exec(mount)?.[1]);
                stage.mounts.push(...mounts.filter((from) => from !== undefined && external(from)));
            }
        }
    }
    return stages;
}
const unquote = (text) => text.replace(/^(["'])(.*)\1$/, '$2');


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


/***/ })

};
