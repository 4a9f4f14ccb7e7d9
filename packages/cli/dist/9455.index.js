export const id = 9455;
export const ids = [9455];
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

/***/ 99455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terraformReader: () => (/* binding */ terraformReader)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/fault.js
var fault = __webpack_require__(26307);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/gap.js
var gap = __webpack_require__(74139);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/json.js
var json = __webpack_require__(65189);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/purl.js
var lib_purl = __webpack_require__(87514);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/terraform/hcl.js
/** What is wrong with a text, and on which line. */
class HclError extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
const TOKEN = /[ \t\r]+|(\n)|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"((?:[^"\\\n]|\\.)*)"|([A-Za-z_][\w-]*)|([=[\]{},])/y;
/**
 * Parses the part of HCL that Terraform writes into its lock file: blocks with one label, whose attributes are texts and lists of
 * texts.
 * @throws HclError
 */
function parseBlocks(text) {
    const tokens = tokensOf(text.replace(/^\uFEFF/, ''));
    let at = 0;
    const peek = () => tokens[at];
    const take = (kind, value) => {
        const token = peek();
        if (token.kind !== kind || (value !== undefined && token.value !== value))
            throw new HclError(token.kind === 'end' ? 'is cut off' : 'has something that Terraform does not write there', token.line);
        at++;
        return token;
    };
    const takeValue = () => {
        if (peek().kind === 'text')
            return take('text').value;
        take('mark', '[');
        const list = [];
        while (peek().value !== ']' || peek().kind !== 'mark') {
            list.push(take('text').value);
            if (peek().kind === 'mark' && peek().value === ',')
                at++;
        }
        take('mark', ']');
        return list;
    };
    const blocks = [];
    while (peek().kind !== 'end') {
        const { value: type, line } = take('word');
        const label = take('text').value;
        take('mark', '{');
        const attributes = new Map();
        while (peek().kind === 'word') {
            const name = take('word');
            if (attributes.has(name.value))
                throw new HclError(`has "${name.value}" twice in one block`, name.line);
            take('mark', '=');
            attributes.set(name.value, takeValue());
        }
        take('mark', '}');
        blocks.push({ type, label, attributes, line });
    }
    return blocks;
}
function tokensOf(text) {
    const tokens = [];
    let line = 1;
    TOKEN.lastIndex = 0;
    for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(text);
        if (!match)
            throw new HclError('has something that is no part of a lock file', line);
        const [whole, newline, quoted, word, mark] = match;
        if (quoted !== undefined)
            tokens.push({ kind: 'text', value: quoted.replace(/\\(.)/g, '$1'), line });
        else if (word !== undefined)
            tokens.push({ kind: 'word', value: word, line });
        else if (mark !== undefined)
            tokens.push({ kind: 'mark', value: mark, line });
        line += newline === undefined ? (whole.startsWith('/*') ? whole.split('\n').length - 1 : 0) : 1;
    }
    tokens.push({ kind: 'end', value: '', line });
    return tokens;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/terraform/reader.js






/** Reads `.terraform.lock.hcl` of Terraform and OpenTofu: the providers of a folder. */
const terraformReader = { read: readLock, asks: () => false };
const KNOWN = new Set(['version', 'constraints', 'hashes']);
/** @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED */
async function readLock(lock, tree) {
    const faults = (0,fault/* faultsOf */.x)(lock.file, 'Run "terraform init" once, so that it writes the lock file anew, and commit it.');
    const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(lock.text);
    if (conflict)
        throw faults.invalid('has the markers of an unresolved merge conflict.', (0,json/* lineAt */.mh)(lock.text, conflict.index));
    const folder = posix_.dirname(lock.file);
    const root = { type: 'terraform', name: folder === '.' ? '' : posix_.basename(folder), folder, hashes: [], edges: [] };
    const providers = new Map();
    for (const block of blocksOf(lock.text)) {
        const { type, label, attributes, line } = block;
        if (type !== 'provider')
            throw faults.unsupported(`has a block ${(0,fault/* quote */.h)(type)} that is not known.`, line);
        const version = attributes.get('version');
        const [, host, namespace, name] = /^([\w.-]+(?::\d+)?)\/([\w.-]+)\/([\w.-]+)$/.exec(label) ?? [];
        if (!host || !namespace || !name || typeof version !== 'string' || version === '')
            throw faults.invalid(`has a provider that is none: ${(0,fault/* quote */.h)(label)}.`, line);
        const unknown = [...attributes.keys()].find((key) => !KNOWN.has(key));
        if (unknown !== undefined)
            throw faults.invalid(`has a provider with ${(0,fault/* quote */.h)(unknown)}, which is not known.`, line);
        if (providers.has(label))
            throw faults.invalid(`has the provider ${(0,fault/* quote */.h)(label)} twice.`, line);
        // Its hashes are of the archives of all platforms, without saying which is which, and of what is in them.
        const space = `${host}/${namespace}`;
        const purl = (0,lib_purl/* purlOf */.V)({ type: 'terraform', namespace: space, name, version });
        providers.set(label, { type: 'terraform', namespace: space, name, version, purl, hashes: [], edges: [] });
    }
    root.edges.push(...[...providers.values()].map((to) => ({ to, kind: 'required' })));
    if (await usesModules(folder, tree))
        (0,gap/* addGap */.E)(root, { state: 'incomplete', reason: 'modules are not in the lock file' });
    return { file: lock.file, root, packages: [root, ...providers.values()], abandoned: [] };
    function blocksOf(text) {
        try {
            return parseBlocks(text);
        }
        catch (error) {
            if (error instanceof HclError)
                throw faults.invalid(`${error.message}.`, error.line);
            throw error;
        }
    }
}
/** Whether a configuration calls modules; those of the source itself are none that would be missing. */
async function usesModules(folder, tree) {
    for (const name of await tree.names(folder)) {
        if (!/\.(?:tf|tofu)(?:\.json)?$/.test(name))
            continue;
        const text = (await tree.text(posix_.join(folder, name))) ?? '';
        const calls = /^[ \t]*(?:module[ \t]+"|"module"[ \t]*:)/m.test(text);
        if (calls && /^[ \t]*"?source"?[ \t]*[=:][ \t]*"(?!\.{0,2}\/|\.)/m.test(text))
            return true;
    }
    return false;
}


/***/ })

};
