import * as __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__ from "./left-out.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 8232:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 3898:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__;

/***/ }),

/***/ 2949:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./left-out.js");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 5842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ tfBackendGuard)
});

// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var finding = __nccwpck_require__(9408);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __nccwpck_require__(2673);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
;// CONCATENATED MODULE: ./lib/errors.js

const guardError = (0,errors/* errorTable */.NN)({
    NOTHING_TO_CHECK: { exit: 'usage', about: 'The folder that a step was given holds nothing of the kind that it checks.' },
    PATH_NOT_FOLDER: { exit: 'usage', about: 'A step was given something else where it takes a folder.' },
    HCL_ENGINE_FAILED: { exit: 'failure', about: 'The HCL parser could not be started.' },
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/locations.js
var locations = __nccwpck_require__(3121);
// EXTERNAL MODULE: ./lib/rules.js + 1 modules
var rules = __nccwpck_require__(7820);
// EXTERNAL MODULE: ../../packages/core/lib/hcl/outline.js
var outline = __nccwpck_require__(8963);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var lib_json = __nccwpck_require__(6403);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./lib/hcl/engine.js







/** The name that the engine puts before each position of its messages. */
const NAME = 'config.tf';
let engine;
/**
 * Parses Terraform's native syntax with HashiCorp's own parser, compiled to WebAssembly by `@cdktn/hcl2json`.
 * The package's loader is not used: it looks for the program in a place that no bundle has, and a program that a hostile
 * file has crashed would never answer again. Here a crash is an answer, and the next file gets a new program.
 *
 * Only constants are evaluated: any other expression comes back as `"${\u2026}"`.
 * @throws HCL_ENGINE_FAILED
 */
async function parseHcl(text) {
    engine ??= start();
    const parse = await engine.catch((error) => {
        throw guardError('HCL_ENGINE_FAILED', `The HCL parser did not start: ${(0,errors/* messageOf */.bD)(error)}`, 'Report this with your Node version.', {
            cause: error,
        });
    });
    let answer;
    try {
        // The Go side answers before the call returns; no answer means that it has died.
        parse(NAME, text, (error, json) => {
            answer = error ? { error: String(error) } : { json: json };
        });
    }
    catch {
        answer = undefined;
    }
    if (!answer) {
        engine = undefined;
        return { mistake: { line: 1, column: 1, message: 'the parser gave up on this file: it is nested too deeply' } };
    }
    if ('error' in answer)
        return { mistake: mistakeIn(answer.error) };
    const value = JSON.parse(answer.json);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return { mistake: { line: 1, column: 1, message: 'the parser gave no configuration for this file' } };
    return { value: value };
}
/** The first of the engine's diagnostics: `config.tf:3,5-9: Summary; Detail`. */
function mistakeIn(error) {
    const [, line, column, rest] = /config\.tf:(\d+),(\d+)-[\d,]+: ([\s\S]*)/.exec(error) ?? [];
    const message = (rest ?? error).split(/ ?config\.tf:\d+,\d+-[\d,]+: /)[0];
    return { line: Number(line ?? 1), column: Number(column ?? 1), message: readable(message) };
}
const readable = (message) => message
    .replace(/\]$/, '')
    .replace(/config\.tf:(\d+),[\d,-]+/g, 'line $1')
    .replace(/\s+/g, ' ')
    .trim();
async function start() {
    const globals = globalThis;
    // Go's runtime wants a file system to write its own crash report to. It gets none.
    globals.fs ??= silentFileSystem();
    if (!globals.Go)
        await __nccwpck_require__.e(/* import() */ 579).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6579, 19));
    if (!globals.Go)
        throw new Error('the Go runtime did not load');
    const go = new globals.Go();
    go.exit = () => undefined;
    const root = {};
    globals.__parse_terraform_config_wasm__ = root;
    const { instance } = await globals.WebAssembly.instantiate(program(), go.importObject);
    void go.run(instance).catch(() => undefined);
    if (!root.parse)
        throw new Error('the program registered no parser');
    return root.parse;
}
/** `scripts/bundle.ts` puts the program beside each bundle that names it; from source it lies in its package. */
function program() {
    const beside = external_node_path_.join(external_node_path_.dirname((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url)), 'main.wasm.gz');
    const file = (0,external_node_fs_.existsSync)(beside) ? beside : (0,external_node_module_namespaceObject.createRequire)(import.meta.url).resolve('@cdktn/hcl2json/main.wasm.gz');
    return (0,external_node_zlib_.gunzipSync)((0,external_node_fs_.readFileSync)(file));
}
function silentFileSystem() {
    const refuse = (...parameters) => parameters.at(-1)(Object.assign(new Error('not implemented'), { code: 'ENOSYS' }));
    const flags = { O_WRONLY: -1, O_RDWR: -1, O_CREAT: -1, O_TRUNC: -1, O_APPEND: -1, O_EXCL: -1, O_DIRECTORY: -1 };
    return new Proxy({
        constants: flags,
        writeSync: (_file, bytes) => bytes.length,
        write: (_file, bytes, _offset, _length, _position, done) => done(null, bytes.length),
    }, { get: (target, name) => (name in target ? target[name] : refuse) });
}

;// CONCATENATED MODULE: ./lib/hcl/scanner.js
/** Thrown, and caught at the top, where a text is wrong or written in a way that is left to the other parser. */
const DECLINED = Symbol('declined');
function decline() {
    throw DECLINED;
}
const DEEPEST = 60;
/** Walks over a text in HCL's native syntax: words, blanks, comments and ends of lines. */
class Scanner {
    text;
    at = 0;
    /** Whether a line's end ends an expression here. */
    lines = true;
    /** What the pattern that matched last has caught. */
    groups = [];
    #depth = 0;
    constructor(text) {
        this.text = text;
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text);
        if (!found)
            return undefined;
        this.groups = found;
        this.at += found[0].length;
        return found[0];
    }
    take(character) {
        if (this.text[this.at] !== character)
            return false;
        this.at += 1;
        return true;
    }
    expect(character) {
        if (!this.take(character))
            throw DECLINED;
    }
    isWord(word) {
        return this.text.startsWith(word, this.at) && !/[\w-]/.test(this.text[this.at + word.length] ?? '');
    }
    isLineEnd() {
        const character = this.text[this.at];
        return (character === '\n' ||
            (character === '\r' && this.text[this.at + 1] === '\n') ||
            character === '#' ||
            this.text.startsWith('//', this.at));
    }
    /** The end of a line, with the comment before it. */
    takeLineEnd() {
        if (!this.isLineEnd())
            return false;
        const end = this.text.indexOf('\n', this.at);
        this.at = end < 0 ? this.text.length : end + 1;
        return true;
    }
    /** Blanks and comments inside of a line. */
    blanks() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code === 32 || code === 9)
                this.at += 1;
            else if (code === 47 && this.text[this.at + 1] === '*') {
                const end = this.text.indexOf('*/', this.at + 2);
                if (end < 0)
                    throw DECLINED;
                this.at = end + 2;
            }
            else
                return;
        }
    }
    /** Blanks, and line ends where they mean nothing. */
    gap() {
        this.blanks();
        if (!this.lines)
            while (this.takeLineEnd())
                this.blanks();
    }
    within(lines, read) {
        const before = this.lines;
        this.lines = lines;
        const found = read();
        this.lines = before;
        return found;
    }
    nested(read) {
        this.#depth += 1;
        if (this.#depth > DEEPEST)
            throw DECLINED;
        const found = read();
        this.#depth -= 1;
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/hcl/template.js

/** The parts of a template: text as it is written back, and interpolations. */
class Parts {
    literal = '';
    #before = '';
    #only;
    #count = 0;
    #isPlain = true;
    add(part) {
        this.#isPlain &&= part.kind === 'other' && isNormal(this.literal);
        this.#before += `${this.literal}${String(part.value)}`;
        this.#count += this.literal === '' ? 1 : 2;
        this.#only = part;
        this.literal = '';
    }
    /** The whole template. One that is an interpolation alone stands for what is in it. */
    whole(wanted) {
        if (this.#only && this.#count === 1 && this.literal === '')
            return this.#only;
        // Text is normalised by the real parser, and what is worked out is written in another way than it stands.
        if (wanted && !(this.#isPlain && isNormal(this.literal)))
            throw DECLINED;
        return { value: this.#before + this.literal, kind: this.#only ? 'template' : 'literal' };
    }
}
const isNormal = (text) => text === text.normalize('NFC');

;// CONCATENATED MODULE: ./lib/hcl/expression.js


const IDENTIFIER = /[A-Za-z_][\w-]*/y;
/** A name as the key of an object; those of providers have parts. */
const KEY = /[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*/y;
/** An index as it was written once: `list.0`. */
const LEGACY_INDEX = /\d+(?!\w|\.\d)/y;
const KEYWORD = /^(?:true|false|null)$/;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const HEREDOC = /<<(-?)([A-Za-z_][\w-]*)\r?\n/y;
/** The rest of a quoted text up to what is not plain. */
const PLAIN = /[^"\\$%\u0000-\u0008\u000a-\u001f\u007f]*/y;
const ESCAPE = /\\(?:[nrt"\\]|u[0-9a-cA-CefEF][0-9a-fA-F]{3})/y;
const ESCAPED = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
const OPERATOR = /&&|\|\||[=!<>]=|[-+*%<>]|\/(?![/*])/y;
/** Reads expressions as the real parser does, or declines. */
class ExpressionReader extends Scanner {
    /** Whether values are wanted here. */
    wanted = true;
    expression() {
        return this.nested(() => {
            const start = this.at;
            let found = this.term();
            let end = this.at;
            for (;;) {
                this.gap();
                if (this.match(OPERATOR) === undefined)
                    break;
                this.gap();
                this.term();
                end = this.at;
                found = this.source(start, end, 'other');
            }
            if (this.take('?')) {
                this.gap();
                this.expression();
                this.gap();
                this.expect(':');
                this.gap();
                this.expression();
                return this.source(start, this.at, 'conditional');
            }
            this.at = end;
            return found;
        });
    }
    /** A term with what is taken from it by names, indexes and splats. */
    term() {
        const start = this.at;
        const character = this.text[start];
        if (character === '!' || character === '-') {
            this.at += 1;
            this.gap();
            const operand = this.at;
            return this.nested(() => {
                const { kind } = this.term();
                // The real parser works out what is constant.
                const isName = kind === 'other' && /[A-Za-z_]/.test(this.text[operand]);
                const isNumber = !this.wanted && character === '-' && /\d/.test(this.text[operand]);
                if (!isName && !isNumber)
                    throw DECLINED;
                return this.source(start, this.at, 'other');
            });
        }
        const found = this.plainTerm(character);
        const end = this.at;
        this.traversal();
        if (this.at === end)
            return found;
        // What is taken from a literal may be refused, and what is taken from a constant may be one.
        if (found.kind === 'literal' || (this.wanted && found.kind !== 'other'))
            throw DECLINED;
        return this.source(start, this.at, 'other');
    }
    traversal() {
        for (let splats = 0;;) {
            if (this.text[this.at] === '.') {
                if (this.text[this.at + 1] === '.')
                    return;
                this.at += 1;
                if (this.match(IDENTIFIER) !== undefined || this.match(LEGACY_INDEX) !== undefined)
                    continue;
                splats += 1;
                // A splat inside of a splat is refused.
                if (!this.take('*') || splats > 1)
                    throw DECLINED;
            }
            else if (this.take('[')) {
                this.within(false, () => {
                    this.gap();
                    if (!this.take('*'))
                        this.expression();
                    this.gap();
                    this.expect(']');
                });
            }
            else
                return;
        }
    }
    plainTerm(character) {
        const start = this.at;
        switch (character) {
            case '"':
                return this.quoted();
            case '<':
                return this.heredoc();
            case '(':
                this.at += 1;
                this.within(false, () => {
                    this.gap();
                    this.expression();
                    this.gap();
                    this.expect(')');
                });
                return this.source(start, this.at, 'parentheses');
            case '[':
                return this.tuple();
            case '{':
                return this.object();
        }
        const number = this.match(NUMBER);
        if (number !== undefined) {
            if (this.wanted && !/^\d{1,15}$/.test(number))
                throw DECLINED;
            return { value: Number(number), kind: 'literal' };
        }
        const name = this.match(IDENTIFIER) ?? decline();
        if (KEYWORD.test(name))
            return { value: name === 'null' ? null : name === 'true', kind: 'literal' };
        const end = this.at;
        this.blanks();
        if (this.text[this.at] !== '(') {
            if (this.text.startsWith('::', this.at))
                throw DECLINED;
            this.at = end;
            return this.source(start, end, 'other');
        }
        this.at += 1;
        this.within(false, () => {
            this.list(')', true);
        });
        return this.source(start, this.at, 'other');
    }
    /** Expressions with commas between them, up to what closes them. */
    list(closer, isCall) {
        const items = [];
        for (;;) {
            this.gap();
            if (this.take(closer))
                return items;
            items.push(this.expression().value);
            this.gap();
            if (isCall && this.text.startsWith('...', this.at)) {
                this.at += 3;
                this.gap();
                this.expect(closer);
                return items;
            }
            if (this.take(closer))
                return items;
            this.expect(',');
        }
    }
    tuple() {
        const start = this.at;
        this.at += 1;
        return this.within(false, () => {
            this.gap();
            if (this.isWord('for'))
                return this.for(start, ']');
            return { value: this.list(']', false), kind: 'collection' };
        });
    }
    object() {
        const start = this.at;
        this.at += 1;
        const isFor = this.within(false, () => {
            const before = this.at;
            this.gap();
            if (this.isWord('for'))
                return true;
            this.at = before;
            return false;
        });
        if (isFor)
            return this.within(false, () => this.for(start, '}'));
        return this.within(true, () => {
            const entries = new Map();
            for (;;) {
                this.blanks();
                while (this.takeLineEnd())
                    this.blanks();
                if (this.take('}'))
                    break;
                const key = this.key();
                this.blanks();
                if (this.text.startsWith('==', this.at) || (!this.take('=') && !this.take(':')))
                    throw DECLINED;
                this.blanks();
                const { value } = this.expression();
                if (this.wanted) {
                    if (entries.has(key))
                        throw DECLINED;
                    entries.set(key, value);
                }
                this.blanks();
                if (this.take('}'))
                    break;
                if (!this.take(',') && !this.takeLineEnd())
                    throw DECLINED;
            }
            return { value: Object.fromEntries(entries), kind: 'collection' };
        });
    }
    /** A name or a quoted text. Whatever is worked out may stand in parentheses, where values are not wanted. */
    key() {
        if (this.text[this.at] === '"') {
            const { value } = this.quoted();
            return typeof value === 'string' ? value : decline();
        }
        if (this.text[this.at] === '(' && !this.wanted) {
            this.plainTerm('(');
            return '';
        }
        const name = this.match(KEY) ?? decline();
        return KEYWORD.test(name.split('.')[0]) ? decline() : name;
    }
    /** A `for` expression, from its first word on. */
    for(start, closer) {
        this.at += 'for'.length;
        this.gap();
        this.match(IDENTIFIER) ?? decline();
        this.gap();
        if (this.take(',')) {
            this.gap();
            this.match(IDENTIFIER) ?? decline();
            this.gap();
        }
        if (!this.isWord('in'))
            throw DECLINED;
        this.at += 'in'.length;
        this.gap();
        this.expression();
        this.gap();
        this.expect(':');
        this.gap();
        this.expression();
        this.gap();
        if (closer === '}') {
            if (!this.text.startsWith('=>', this.at))
                throw DECLINED;
            this.at += 2;
            this.gap();
            this.expression();
            this.gap();
            if (this.text.startsWith('...', this.at))
                this.at += 3;
            this.gap();
        }
        if (this.isWord('if')) {
            this.at += 'if'.length;
            this.gap();
            this.expression();
            this.gap();
        }
        this.expect(closer);
        return this.source(start, this.at, 'other');
    }
    quoted() {
        this.at += 1;
        const parts = new Parts();
        for (;;) {
            parts.literal += this.match(PLAIN) ?? '';
            const character = this.text[this.at];
            if (character === '"') {
                this.at += 1;
                return parts.whole(this.wanted);
            }
            if (character === '\\') {
                const written = this.match(ESCAPE) ?? decline();
                parts.literal += written[1] === 'u' ? String.fromCharCode(Number.parseInt(written.slice(2), 16)) : ESCAPED[written[1]];
            }
            else if (character === '$' || character === '%')
                this.introducer(parts);
            else
                throw DECLINED;
        }
    }
    heredoc() {
        this.match(HEREDOC) ?? decline();
        const [, flush, marker] = this.groups;
        if (this.wanted && flush !== '')
            throw DECLINED;
        const parts = new Parts();
        for (let isLineStart = true;;) {
            if (isLineStart) {
                const end = this.text.indexOf('\n', this.at);
                if (end < 0)
                    throw DECLINED;
                const line = this.text.slice(this.at, end);
                if (line.includes(marker) && line.trim() === marker) {
                    if (!/^[ \t]*\S+$/.test(line))
                        throw DECLINED;
                    this.at = end;
                    return parts.whole(this.wanted);
                }
            }
            const character = this.text[this.at];
            if (character === undefined || character === '\r')
                throw DECLINED;
            isLineStart = character === '\n';
            if (character === '$' || character === '%')
                this.introducer(parts);
            else {
                const from = this.at;
                this.at += 1;
                while (!isLineStart && this.at < this.text.length && !/[$%\r\n]/.test(this.text[this.at]))
                    this.at += 1;
                parts.literal += this.text.slice(from, this.at);
            }
        }
    }
    /** A `$` or `%` of a template: itself, an escaped introducer, or an interpolation. */
    introducer(parts) {
        const character = this.text[this.at];
        let count = 1;
        while (this.text[this.at + count] === character)
            count += 1;
        if (this.text[this.at + count] !== '{') {
            parts.literal += character.repeat(count);
            this.at += count;
        }
        else if (count === 2) {
            parts.literal += `${character}${character}{`;
            this.at += 3;
        }
        else if (character === '$' && count === 1) {
            this.at += 2;
            const part = this.within(false, () => {
                this.gap();
                const inner = this.expression();
                this.gap();
                this.expect('}');
                return inner;
            });
            parts.add(part);
        }
        else
            throw DECLINED;
    }
    /** An expression that is known by its text alone. */
    source(from, to, kind) {
        return { value: this.wanted ? `\${${this.text.slice(from, to)}}` : undefined, kind };
    }
}

;// CONCATENATED MODULE: ./lib/hcl/quick.js



/** Blocks of a file that say nothing about state. Their syntax is read, their values are not. */
const BYSTANDERS = new Set(['resource', 'output', 'provider', 'moved', 'import', 'removed', 'ephemeral']);
const LABEL = /"([^"\\$%\r\n]*)"/y;
const NOTHING = { line: 1, column: 1, value: undefined };
/**
 * Reads a file in HCL's native syntax as the real parser does, or declines. It takes what configuration is usually made of and declines all
 * else, valid or not: templates with directives, names that are not ASCII, odd numbers. What it takes is valid, with the very values that
 * the real parser gives (the tests compare them), so that whoever is declined asks that one, which needs a quarter of a second to start.
 * Blocks that say nothing about state are left out.
 */
function quickParse(text) {
    try {
        return new Reader(text).file();
    }
    catch (error) {
        if (error === DECLINED)
            return undefined;
        throw error;
    }
}
class Reader extends ExpressionReader {
    #spot;
    constructor(text) {
        super(text);
        this.#spot = (0,outline/* spots */.e)(text);
    }
    file() {
        const body = { type: '', labels: [], attributes: new Map(), blocks: [], line: 1, column: 1 };
        this.#body(body, true);
        return body;
    }
    /** Items up to the closing brace, or to the end of the file for the file itself. */
    #body(body, isFile) {
        for (;;) {
            this.blanks();
            while (this.takeLineEnd())
                this.blanks();
            if (this.at >= this.text.length) {
                if (isFile)
                    return;
                throw DECLINED;
            }
            if (!isFile && this.take('}'))
                return;
            this.#item(body, isFile);
            this.blanks();
            if (!this.takeLineEnd() && this.at < this.text.length)
                throw DECLINED;
        }
    }
    #item(body, inFile) {
        const start = this.at;
        const name = this.match(IDENTIFIER) ?? decline();
        this.blanks();
        if (this.text[this.at] === '=') {
            this.at += 1;
            this.blanks();
            const { value } = this.expression();
            if (body.attributes.has(name) || body.blocks.some(({ type }) => type === name))
                throw DECLINED;
            body.attributes.set(name, this.wanted ? { ...this.#spot(start), value } : NOTHING);
            return;
        }
        if (body.attributes.has(name))
            throw DECLINED;
        const labels = [];
        while (!this.take('{')) {
            if (this.text[this.at] === '"') {
                this.match(LABEL) ?? decline();
                labels.push(this.groups[1]);
            }
            else
                labels.push(this.match(IDENTIFIER) ?? decline());
            this.blanks();
        }
        this.nested(() => {
            const before = this.wanted;
            if (inFile && (BYSTANDERS.has(name) || (name === 'data' && labels[0] !== 'terraform_remote_state')))
                this.wanted = false;
            const block = {
                type: name,
                labels,
                attributes: new Map(),
                blocks: [],
                ...(this.wanted ? this.#spot(start) : NOTHING),
            };
            this.blanks();
            if (this.isLineEnd() || this.text[this.at] === '}')
                this.#body(block, false);
            else {
                // One argument may stand on the line of the braces, and no block.
                this.#item(block, false);
                this.blanks();
                if (block.attributes.size !== 1 || !this.take('}'))
                    throw DECLINED;
            }
            if (this.wanted)
                body.blocks.push(block);
            this.wanted = before;
        });
    }
}

;// CONCATENATED MODULE: ./lib/hcl/body.js



const body_DEEPEST = 250;
/** Blocks inside of blocks that count. */
const WITHIN = {
    terraform: ['backend', 'cloud', 'state_store', 'encryption'],
    run: ['backend'],
    check: ['data'],
    encryption: ['key_provider', 'method', 'state', 'plan', 'remote_state_data_sources'],
};
/**
 * Reads a text in native syntax. Blocks that say nothing about state may be left out.
 * @throws HCL_ENGINE_FAILED
 */
const readBodyOf = async (text) => quickParse(text) ?? parseInFull(text);
/** Reads a text with HashiCorp's own parser, which gives the values, and our outline, which gives the places. */
async function parseInFull(text) {
    const { body, depth } = (0,outline/* outline */.r)(text);
    if (depth > body_DEEPEST)
        return { mistake: { line: 1, column: 1, message: `nested deeper than ${body_DEEPEST} levels` } };
    const parsed = await parseHcl(text);
    if ('mistake' in parsed)
        return parsed;
    const mistake = unreadBlock(body, parsed.value);
    return mistake ? { mistake } : withValues(body, parsed.value);
}
function withValues({ type, labels, line, column, attributes, blocks }, values) {
    const nth = counter();
    return {
        type,
        labels,
        line,
        column,
        attributes: new Map([...attributes].map(([name, spot]) => [name, { line: spot.line, column: spot.column, value: values[name] }])),
        blocks: blocks.map((block) => withValues(block, valuesOf(values, block, nth(block)) ?? {})),
    };
}
/** The values of the nth block of its type and labels: `{ data: { type: { name: [values, \u2026] } } }`. */
function valuesOf(values, { type, labels }, nth) {
    let node = values[type];
    for (const label of labels)
        node = (0,lib_json/* isObject */.Gv)(node) ? node[label] : undefined;
    const found = Array.isArray(node) ? node[nth] : undefined;
    return (0,lib_json/* isObject */.Gv)(found) ? found : undefined;
}
/** Numbers blocks of the same type and labels, from 0. */
function counter() {
    const seen = new Map();
    return ({ type, labels }) => {
        const key = JSON.stringify([type, ...labels]);
        const nth = seen.get(key) ?? 0;
        seen.set(key, nth + 1);
        return nth;
    };
}
/**
 * Places come from our outline and values from the parser. Where the two do not see the same blocks, nothing may be
 * concluded from the file.
 */
function unreadBlock(body, values) {
    const differs = (spot) => ({ line: spot.line, column: spot.column, message: 'this block cannot be read without doubt' });
    const check = (block, parsed, types) => {
        for (const type of types) {
            // Terragrunt takes this one as an argument as well.
            if (type === 'remote_state' && block.attributes.has(type))
                continue;
            const nth = counter();
            const children = block.blocks.filter((child) => child.type === type);
            for (const child of children) {
                const found = valuesOf(parsed, child, nth(child));
                if (!found)
                    return differs(child);
                const mistake = check(child, found, WITHIN[type] ?? []);
                if (mistake)
                    return mistake;
            }
            if (leaves(parsed[type]) !== children.length)
                return differs(block);
        }
        const unseen = Object.keys(parsed).find((name) => !block.attributes.has(name) && !block.blocks.some((child) => child.type === name));
        return unseen === undefined ? undefined : differs(block);
    };
    return check(body, values, ['terraform', 'data', 'module', 'variable', 'locals', 'remote_state', 'include', 'generate', 'run', 'check']);
}
/** How many blocks a parsed value holds, at whatever depth of labels. */
function leaves(node) {
    if (Array.isArray(node))
        return node.length;
    if ((0,lib_json/* isObject */.Gv)(node))
        return Object.values(node).reduce((sum, inner) => sum + leaves(inner), 0);
    return node === undefined ? 0 : 1;
}
/** The values of a body in HCL's JSON form. */
function jsonOf(body) {
    const json = {};
    for (const [name, { value }] of body.attributes)
        json[name] = value;
    for (const block of body.blocks) {
        let node = json;
        for (const label of [block.type, ...block.labels].slice(0, -1)) {
            node[label] = (0,lib_json/* isObject */.Gv)(node[label]) ? node[label] : {};
            node = node[label];
        }
        const last = block.labels.at(-1) ?? block.type;
        node[last] = [...(Array.isArray(node[last]) ? node[last] : []), jsonOf(block)];
    }
    return json;
}

;// CONCATENATED MODULE: ./lib/terraform/json.js

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const MAX_DEPTH = 250;
class JsonMistake extends Error {
    index;
    constructor(index, message) {
        super(message);
        this.index = index;
    }
}
/** Parses JSON (RFC 8259) and keeps places. A key that stands twice is a mistake: which one counts depends on the reader. */
function parseJson(text) {
    const spot = (0,outline/* spots */.e)(text);
    let at = text.startsWith('\ufeff') ? 1 : 0;
    const blanks = () => {
        while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r')
            at += 1;
    };
    const fail = (message) => {
        throw new JsonMistake(at, at >= text.length ? 'the file ends too early' : message);
    };
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0];
        if (found !== undefined)
            at += found.length;
        return found;
    };
    const expect = (character) => {
        blanks();
        if (text[at] !== character)
            fail(`expected "${character}"`);
        at += 1;
    };
    const value = (depth) => {
        if (depth > MAX_DEPTH)
            fail(`nested deeper than ${MAX_DEPTH} levels`);
        blanks();
        const place = spot(at);
        if (text[at] === '{') {
            at += 1;
            const members = new Map();
            blanks();
            if (text[at] === '}')
                at += 1;
            else {
                for (;;) {
                    blanks();
                    const start = at;
                    const key = JSON.parse(take(STRING) ?? fail('expected a key in double quotes'));
                    if (members.has(key)) {
                        at = start;
                        fail(`key ${JSON.stringify(key.slice(0, 80))} stands twice`);
                    }
                    const { line, column } = spot(start);
                    expect(':');
                    members.set(key, { ...value(depth + 1), line, column });
                    blanks();
                    if (text[at] === '}')
                        break;
                    expect(',');
                }
                at += 1;
            }
            return { ...place, members };
        }
        if (text[at] === '[') {
            at += 1;
            const items = [];
            blanks();
            if (text[at] === ']')
                at += 1;
            else {
                for (;;) {
                    items.push(value(depth + 1));
                    blanks();
                    if (text[at] === ']')
                        break;
                    expect(',');
                }
                at += 1;
            }
            return { ...place, items };
        }
        const scalar = take(text[at] === '"' ? STRING : WORD) ?? fail('expected a JSON value');
        return { ...place, scalar: JSON.parse(scalar) };
    };
    try {
        const node = value(0);
        blanks();
        if (at < text.length)
            fail('expected the end of the file');
        return { node };
    }
    catch (error) {
        if (error instanceof JsonMistake)
            return { mistake: { ...spot(error.index), message: error.message } };
        throw error;
    }
}
/** The value without places. */
function plain(node) {
    if (node.members)
        return Object.fromEntries([...node.members].map(([key, member]) => [key, plain(member)]));
    return node.items ? node.items.map(plain) : node.scalar;
}

// EXTERNAL MODULE: ./lib/terraform/value.js
var terraform_value = __nccwpck_require__(8442);
;// CONCATENATED MODULE: ./lib/terraform/file.js



const DECLARATIONS = [
    ['backend', 1],
    ['cloud', 0],
    ['state_store', 1],
];
/** Reads one file of a Terraform folder. A file that Terraform would refuse gives its first mistake, never an empty result. */
async function readTerraformFile(name, path, text) {
    const body = name.endsWith('.json') ? jsonBody(text) : await hclBody(text);
    if ('mistake' in body)
        return body;
    const file = {
        name,
        path,
        declarations: [],
        remoteStates: [],
        moduleCalls: [],
        localModules: [],
        variables: new Map(),
        locals: new Map(),
        encryption: [],
    };
    for (const terraform of body.children('terraform', 0)) {
        for (const [kind, labels] of DECLARATIONS) {
            for (const { line, column, settings, labels: [type = ''], } of terraform.children(kind, labels))
                file.declarations.push({ kind, type, settings, file: path, line, column });
        }
        file.encryption.push(...terraform.children('encryption', 0));
    }
    for (const { labels, settings } of body.children('variable', 1))
        file.variables.set(labels[0], settings.get('default')?.value);
    for (const { settings } of body.children('locals', 0))
        for (const [key, { value }] of settings)
            file.locals.set(key, value);
    // A test may keep the state of a run in a backend of its own.
    for (const run of name.includes('test.hcl') ? body.children('run', 1) : []) {
        for (const { line, column, settings, labels } of run.children('backend', 1))
            file.declarations.push({ kind: 'backend', type: labels[0] ?? '', settings, file: path, line, column });
    }
    // A check may read data of its own.
    for (const { labels, settings, line, column } of [body, ...body.children('check', 1)].flatMap((block) => block.children('data', 2))) {
        if (labels[0] === 'terraform_remote_state')
            file.remoteStates.push({ name: labels[1], settings, file: path, line, column });
    }
    for (const { settings, labels, line, column } of body.children('module', 1)) {
        const written = settings.get('source');
        const source = written?.value;
        file.moduleCalls.push({ name: labels[0], file: path, line, column, ...(written && { source: written }) });
        if (source?.kind === 'literal' && /^\.\.?(?:\/|$)/.test(String(source.value)))
            file.localModules.push(String(source.value));
    }
    return file;
}
/** The arguments of a file that is one body, as `-backend-config` and `-var-file` files are. */
async function readAssignments(path, text) {
    return path.endsWith('.json') ? jsonBody(text) : hclBody(text);
}
/** A Terragrunt file as one body. */
const readTerragruntFile = async (path, text) => path.endsWith('.json') ? jsonBody(text) : hclBody(text);
/** The body of a text in native or JSON syntax, such as the value of `TF_ENCRYPTION`. */
const readBody = async (text) => text.trimStart().startsWith('{') ? jsonBody(text) : hclBody(text);
async function hclBody(text) {
    const body = await readBodyOf(text);
    return 'mistake' in body ? body : hclBlock(body);
}
function hclBlock({ labels, attributes, blocks, line, column }) {
    const settings = new Map();
    for (const [name, { value, ...spot }] of attributes) {
        const known = (0,terraform_value/* toValue */.BA)(value);
        if (known)
            settings.set(name, { value: known, ...spot });
    }
    for (const child of blocks) {
        const value = child.labels.length === 0 && !settings.has(child.type) ? (0,terraform_value/* toValue */.BA)(jsonOf(child)) : undefined;
        if (value)
            settings.set(child.type, { value, line: child.line, column: child.column });
    }
    return {
        labels,
        settings,
        nulls: [...attributes].flatMap(([name, { value }]) => (value === null ? [name] : [])),
        line,
        column,
        children: (type, count) => blocks
            .filter((child) => child.type === type)
            .map((child) => ({
            ...hclBlock(child),
            labels: [...child.labels, ...Array(count).fill('')].slice(0, Math.max(count, child.labels.length)),
        })),
    };
}
function jsonBody(text) {
    const parsed = parseJson(text);
    if ('mistake' in parsed)
        return parsed;
    const { node } = parsed;
    const objects = node.items ?? [node];
    if (!objects.every(({ members }) => members))
        return { mistake: { line: node.line, column: node.column, message: 'the file is no JSON object' } };
    return jsonBlock(node, []);
}
function jsonBlock(node, labels) {
    const settings = new Map();
    for (const [name, { line, column, ...inner }] of objectsOf(node).flatMap(({ members }) => [...(members ?? [])])) {
        const value = name === '//' ? undefined : (0,terraform_value/* toValue */.BA)(plain({ line, column, ...inner }));
        if (value)
            settings.set(name, { value, line, column });
    }
    return {
        labels,
        settings,
        nulls: objectsOf(node).flatMap(({ members }) => [...(members ?? [])].flatMap(([name, { scalar }]) => (scalar === null ? [name] : []))),
        line: node.line,
        column: node.column,
        children: (type, count) => objectsOf(node).flatMap(({ members }) => {
            const child = members?.get(type);
            return child ? labelled(child, count, []) : [];
        }),
    };
}
/** The blocks under a JSON property: one level of objects for each label, an array anywhere for several. */
function labelled(node, count, labels) {
    if (node.items)
        return node.items.flatMap((item) => labelled(item, count, labels));
    if (count === 0)
        return node.scalar === null ? [] : [jsonBlock(node, labels)];
    return [...(node.members ?? [])].flatMap(([label, member]) => (label === '//' ? [] : labelled(member, count - 1, [...labels, label])));
}
const objectsOf = (node) => (node.items ?? [node]).filter(({ members }) => members !== undefined);

// EXTERNAL MODULE: ./lib/judge/arn.js
var arn = __nccwpck_require__(2623);
;// CONCATENATED MODULE: ./lib/judge/sources.js






/** Judges where the modules of a file come from. Pure; says nothing where the boundary names no mirror. */
function judgeModules(calls, folder, boundary) {
    if (!boundary.terraform)
        return [];
    return calls.flatMap(({ name, source, file, line, column }) => {
        const resource = `${folder}:module.${name}`;
        const at = { file, line: source?.line ?? line, column: source?.column ?? column };
        const text = (0,terraform_value/* asText */.e1)(source?.value);
        if (text.state !== 'known')
            return [
                (0,finding/* finding */.gk)(rules/* RULES */.y.moduleSource, { verdict: 'unknown', message: `source of module ${(0,arn/* quote */.hD)(name)} is not known.`, resource, place: at }),
            ];
        const host = hostOf(text.value);
        if (host === undefined || isInside(host, boundary))
            return [];
        return [
            (0,finding/* finding */.gk)(rules/* RULES */.y.moduleSource, {
                message: `module ${(0,arn/* quote */.hD)(name)} comes from ${host}, which the boundary does not name.`,
                resource,
                place: at,
            }),
        ];
    });
}
/** The host that a module source is loaded from; undefined for a folder of the repository. */
function hostOf(source) {
    if (/^\.\.?(?:\/|$)/.test(source) || source.startsWith('/'))
        return undefined;
    const plain = source.replace(/^(?:[a-z0-9]+::)+/, '');
    const url = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/]*@)?([^/:?]+)/i.exec(plain)?.[1];
    if (url !== undefined)
        return url.toLowerCase();
    // As git and scp write it: user@host:path.
    const scp = /^[^/@:]+@([^/:]+):/.exec(plain)?.[1];
    if (scp !== undefined)
        return scp.toLowerCase();
    const first = plain.split('/')[0];
    return first.includes('.') ? first.toLowerCase() : 'the public registry';
}
function isInside(host, boundary) {
    const { terraform, hosts } = boundary;
    if (terraform && new URL(terraform.mirror).hostname === host)
        return true;
    if (hosts.some((each) => each.host === host))
        return true;
    const [location] = (0,locations/* locationsIn */.Yh)(host);
    return location?.region !== undefined && (0,locations/* outsideOf */.R_)(boundary, location) === undefined;
}
/**
 * Judges where programs get providers from: their own configuration must name the mirror of the boundary and no way past it. Says nothing
 * where the boundary names no mirror.
 */
async function judgeInstallation(boundary, machine) {
    const { terraform } = boundary;
    if (!terraform)
        return [];
    const broken = (message, verdict = 'broken') => (0,finding/* finding */.gk)(rules/* RULES */.y.providerSource, { message, verdict, resource: 'provider_installation' });
    const found = [];
    if (machine.env('TF_REATTACH_PROVIDERS'))
        found.push(broken('TF_REATTACH_PROVIDERS takes programs that run already as providers, whatever they are.'));
    if (/^(?!0$|false$)./i.test(machine.env('TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE') ?? ''))
        found.push(broken('TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE lets a cached provider pass without a checksum.'));
    for (const from of machine.commandLine.pluginFolders)
        found.push(broken(`${from} takes providers from a folder in place of the mirror.`));
    const files = await installationFiles(machine);
    let installations = 0;
    for (const file of files) {
        const text = await machine.read(file);
        if (text === undefined)
            continue;
        const body = await readProgramConfiguration(text);
        if ('mistake' in body) {
            installations += 1;
            found.push(broken(`${file} cannot be read: ${body.mistake.message}.`, 'unknown'));
            continue;
        }
        const blocks = body.children('provider_installation', 0);
        installations += blocks.length;
        found.push(...judgeFile(body, blocks, file, boundary, terraform.mirror, broken));
    }
    if (installations === 0)
        found.push(broken(`No provider_installation is in ${files.map((file) => external_node_path_.basename(file)).join(' or ')}, so that providers come from public registries.`));
    return found;
}
/** These files are in HCL's first version, where a name may stand in quotes, as those of `dev_overrides` do. What it is does not count here. */
async function readProgramConfiguration(text) {
    const body = await readBody(text);
    if (!('mistake' in body))
        return body;
    let names = 0;
    const named = await readBody(text.replace(/^([ \t]*)"[^"\n]*"(?=[ \t]*=)/gm, (_, indent) => `${indent}name${names++}`));
    return 'mistake' in named ? body : named;
}
/** The files that Terraform and OpenTofu read on this machine: the one that a variable names, else those of the user. */
async function installationFiles({ env, names }) {
    const named = env('TF_CLI_CONFIG_FILE') || env('TERRAFORM_CONFIG');
    if (named)
        return [external_node_path_.resolve(named)];
    const home = env('HOME') || env('USERPROFILE') || '';
    const files = ['.terraformrc', '.tofurc'].map((name) => external_node_path_.join(home, name));
    const folders = [external_node_path_.join(home, '.terraform.d'), external_node_path_.join(env('XDG_CONFIG_HOME') || external_node_path_.join(home, '.config'), 'opentofu')];
    for (const folder of folders) {
        const own = (await names(folder)).filter((name) => /\.tfrc(?:\.json)?$|^tofurc$/.test(name));
        files.push(...own.map((name) => external_node_path_.join(folder, name)));
    }
    return files;
}
function judgeFile(body, installations, file, boundary, mirror, broken) {
    const said = [];
    const unlocked = (0,terraform_value/* asBoolean */.tB)(body.settings.get('plugin_cache_may_break_dependency_lock_file')?.value);
    if (unlocked.state === 'unknown' || (unlocked.state === 'known' && unlocked.value))
        said.push(broken(`${file} lets a cached provider pass without a checksum.`));
    for (const { labels, settings } of body.children('host', 1)) {
        const services = settings.get('services')?.value;
        const urls = services?.kind === 'object' ? [...services.entries.values()].map(terraform_value/* asText */.e1) : [(0,terraform_value/* asText */.e1)(services)];
        for (const url of urls) {
            const host = url.state === 'known' ? URL.parse(url.value)?.hostname : undefined;
            // A path stays on the host itself.
            if (url.state === 'absent' || (url.state === 'known' && url.value.startsWith('/')))
                continue;
            if (host === undefined)
                said.push(broken(`${file} says where ${(0,arn/* quote */.hD)(labels[0] ?? '')} is in a way that is not known.`, 'unknown'));
            else if (!isInside(host, boundary))
                said.push(broken(`${file} sends what ${(0,arn/* quote */.hD)(labels[0] ?? '')} is asked for to ${host}, which the boundary does not name.`));
        }
    }
    for (const installation of installations)
        said.push(...judgeBlock(installation, file, boundary, mirror, broken));
    return said;
}
function judgeBlock(installation, file, boundary, mirror, broken) {
    const said = [];
    const urls = installation.children('network_mirror', 0).map(({ settings }) => (0,terraform_value/* asText */.e1)(settings.get('url')?.value));
    for (const url of urls) {
        if (url.state !== 'known')
            said.push(broken(`${file} names a mirror whose URL is not known.`, 'unknown'));
        else if (url.value.replace(/\/+$/, '') !== mirror.replace(/\/+$/, ''))
            said.push(broken(`${file} names another mirror; the boundary declares ${mirror}.`));
    }
    if (installation.children('dev_overrides', 0).length > 0)
        said.push(broken(`${file} has dev_overrides: such providers are programs of this machine, whatever they are.`));
    if (installation.children('oci_mirror', 0).length > 0)
        said.push(broken(`${file} names an oci_mirror, which is not the mirror of the boundary.`));
    for (const direct of installation.children('direct', 0)) {
        const included = texts(direct.settings.get('include')?.value);
        const inside = included.length > 0 && included.every((pattern) => isInside(registryOf(pattern), boundary));
        if (!inside && !texts(direct.settings.get('exclude')?.value).includes('*/*/*'))
            said.push(broken(`${file} lets providers come directly from their registries.`));
    }
    if (urls.length === 0 && installation.children('filesystem_mirror', 0).length === 0 && said.length === 0)
        said.push(broken(`${file} names no mirror, so that providers come from public registries.`));
    return said;
}
/** The registry that a pattern such as `example.com/acme/*` stands for; two parts stand for the public one. */
const registryOf = (pattern) => (pattern.split('/').length === 3 ? pattern.split('/')[0].toLowerCase() : '');
const texts = (value) => value?.kind === 'list' ? value.items.flatMap((item) => (item.kind === 'literal' ? [String(item.value)] : [])) : [];

// EXTERNAL MODULE: ./lib/effective.js
var lib_effective = __nccwpck_require__(7861);
;// CONCATENATED MODULE: ./lib/judge/state-encryption.js





/** Judges OpenTofu's `encryption` blocks of a folder. Pure. */
const judgeStateEncryption = (files, resource, boundary) => files.flatMap(({ path, encryption }) => encryption.flatMap((block) => judgeEncryptionBlock(block, resource, (spot) => ({ file: path, line: spot.line, column: spot.column }), boundary)));
/** Judges one such block, wherever it stands. `placeOf` says where a line of it is shown. Pure. */
function judgeEncryptionBlock(block, resource, placeOf, boundary) {
    const found = [];
    const add = (spot, key, message, details = {}) => void found.push((0,finding/* finding */.gk)(rules/* RULES */.y.encryption, { message, resource, key, ...(placeOf && { place: placeOf(spot) }), ...details }));
    for (const provider of block.children('key_provider', 2)) {
        const [type = '', name = ''] = provider.labels;
        const label = `key_provider ${(0,arn/* quote */.hD)(type)} ${(0,arn/* quote */.hD)(name)}`;
        const text = (argument) => (0,terraform_value/* asText */.e1)(provider.settings.get(argument)?.value);
        if (type === 'pbkdf2') {
            const passphrase = provider.settings.get('passphrase');
            if (passphrase?.value.kind === 'literal')
                found.push((0,finding/* finding */.gk)(rules/* RULES */.y.credentials, {
                    message: `passphrase stands in ${label}.`,
                    resource,
                    key: `${label} passphrase`,
                    ...(placeOf && { place: placeOf(passphrase) }),
                }));
        }
        else if (type === 'openbao') {
            const address = text('address');
            const origin = address.state === 'known' ? (0,lib_effective/* originIn */.Cy)(address.value) : undefined;
            const declared = boundary.hosts.some(({ host, port }) => origin === `https://${host}${port === undefined || port === 443 ? '' : `:${port}`}`);
            if (!declared)
                add(provider, label, `${label} asks ${origin ?? 'a server that is not known'} for keys, which the boundary does not name.`, {
                    verdict: address.state === 'known' ? 'broken' : 'unknown',
                });
        }
        else if (type === 'aws_kms') {
            judgeKms(provider, label, boundary, add);
        }
        else
            add(provider, label, `${label} takes keys from outside AWS.`);
    }
    for (const target of ['state', 'plan', 'remote_state_data_sources']) {
        for (const inner of block.children(target, 0)) {
            if (/unencrypted/.test(methodOf(inner.settings.get('method'))))
                add(inner, `${target} unencrypted`, `${target} is written without OpenTofu's own encryption.`, { severity: 'warning' });
        }
    }
    return found;
}
function judgeKms(provider, label, boundary, add) {
    const text = (argument) => (0,terraform_value/* asText */.e1)(provider.settings.get(argument)?.value);
    const key = text('kms_key_id');
    const region = text('region');
    const spotOf = (argument) => provider.settings.get(argument) ?? provider;
    if (key.state !== 'known')
        add(spotOf('kms_key_id'), `${label} key`, `kms_key_id of ${label} is not known.`, { verdict: 'unknown' });
    else {
        const outside = (0,arn/* outsideArn */.P8)(boundary, key.value);
        if (outside)
            add(spotOf('kms_key_id'), `${label} key`, `${label} uses a key of ${outside}, outside the boundary.`);
    }
    if (region.state !== 'known')
        add(spotOf('region'), `${label} region`, `region of ${label} is not known.`, { verdict: 'unknown' });
    else if (!boundary.regions.includes(region.value))
        add(spotOf('region'), `${label} region`, `${label} asks KMS in region ${(0,arn/* quote */.hD)(region.value)}, outside the boundary.`);
    for (const argument of [
        'endpoints',
        'endpoint',
        'sts_endpoint',
        'assume_role',
        'profile',
        'http_proxy',
        'https_proxy',
        'custom_ca_bundle',
        'insecure',
    ])
        if (provider.settings.has(argument))
            add(spotOf(argument), `${label} ${argument}`, `${label} sets ${argument}: where and as whom it asks for keys is not judged.`, {
                verdict: 'unknown',
            });
    for (const secret of ['access_key', 'secret_key', 'token'])
        if (provider.settings.has(secret))
            add(spotOf(secret), `${label} ${secret}`, `${secret} stands in ${label}.`);
}
/** The text of a reference such as `method.unencrypted.x`. */
function methodOf(setting) {
    const value = setting?.value;
    return value?.kind === 'expression' ? (value.text ?? '') : value?.kind === 'literal' ? String(value.value) : '';
}

// EXTERNAL MODULE: ./lib/judge/backend.js + 5 modules
var judge_backend = __nccwpck_require__(4297);
;// CONCATENATED MODULE: ./lib/report.js



/** What a backend with these settings really uses; what keeps that from being known is added to the report. */
async function effectiveOf(report, place, settings, data, around) {
    const resolved = await around.profiles(settings, report.path);
    if (!resolved)
        add(report, rules/* RULES */.y.profile, place, report.path, 'Where the backend looks for profiles is not known: an argument that says so is an expression.', 'unknown');
    return (0,lib_effective/* resolveBackend */.Bm)(settings, around.env, resolved ?? new Map(), data.workspace);
}
/** The place alone of what has one. */
const placeOf = ({ file, line, column }) => ({
    file,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
});
/** Adds a finding on a place to a report. */
function add(report, rule, place, resource, message, verdict = 'broken') {
    report.findings.push((0,finding/* finding */.gk)(rule, { message, resource, place: placeOf(place), verdict }));
}
/** What a declaration is called in messages. */
const nameOf = ({ kind, type }) => kind === 'cloud' ? 'a cloud block (HCP Terraform)' : `${kind} ${JSON.stringify(type.slice(0, 60))}`;

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __nccwpck_require__(3916);
;// CONCATENATED MODULE: ./lib/sources/literal.js
/** A JSON value that holds no templates, as state files, plans and variables have them; undefined for null. */
function literalValue(json) {
    if (json === null || json === undefined)
        return undefined;
    if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean')
        return { kind: 'literal', value: json };
    if (Array.isArray(json))
        return { kind: 'list', items: json.map(literalValue).filter((item) => item !== undefined) };
    return {
        kind: 'object',
        entries: new Map(Object.entries(json).flatMap(([key, inner]) => {
            const value = literalValue(inner);
            return value ? [[key, value]] : [];
        })),
    };
}

;// CONCATENATED MODULE: ./lib/sources/data-folder.js



/**
 * Reads the folder that `TF_DATA_DIR` names, else `.terraform`, and the workspace that is selected there or by `TF_WORKSPACE`.
 * What the environment and profiles gave at the time of `init` is not in there: Terraform asks them anew.
 */
async function readDataFolder(root, env, read) {
    const named = env('TF_DATA_DIR') || '.terraform';
    const folder = posix_.isAbsolute(named) ? named : posix_.join(root, named);
    const found = {};
    const variable = env('TF_WORKSPACE');
    if (variable)
        found.workspace = { line: 1, column: 1, value: { kind: 'literal', value: variable }, from: 'TF_WORKSPACE', outside: true };
    else {
        const file = posix_.join(folder, 'environment');
        const name = (await read(file))?.trim();
        if (name)
            found.workspace = { line: 1, column: 1, value: { kind: 'literal', value: name }, from: file, file };
    }
    const file = posix_.join(folder, 'terraform.tfstate');
    const text = await read(file);
    if (text === undefined || text.trim() === '')
        return found;
    const parsed = parseJson(text);
    if ('mistake' in parsed)
        return { ...found, mistake: { ...parsed.mistake, file } };
    const { backend, state_store: store } = parsed.node.members ? Object.fromEntries(parsed.node.members) : {};
    const node = backend ?? store;
    if (!node?.members)
        return found;
    const type = node.members.get('type')?.scalar;
    const config = node.members.get('config');
    const settings = new Map();
    for (const [name, member] of config?.members ?? []) {
        const value = literalValue(plain(member));
        if (value)
            settings.set(name, { value, line: member.line, column: member.column });
    }
    const { line, column } = node;
    found.initialised = {
        kind: backend ? 'backend' : 'state_store',
        type: typeof type === 'string' ? type : '',
        settings,
        file,
        line,
        column,
    };
    return found;
}

;// CONCATENATED MODULE: ./lib/expression/parse.js
const UNKNOWN = { kind: 'unknown' };
const parse_NAME = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const parse_NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANK = /(?:[ \t\r\n]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
/** Operators by how tightly they bind, loosest first. */
const OPERATORS = [['||'], ['&&'], ['==', '!='], ['<=', '>=', '<', '>'], ['+', '-'], ['*', '/', '%']];
const parse_MAX_DEPTH = 60;
class Stop extends Error {
}
/** Parses the text of a template as HCL's JSON form has it: text with `${\u2026}`. Takes any text. */
function parseTemplate(text) {
    const parser = new Parser(text);
    try {
        return parser.template(undefined);
    }
    catch (error) {
        if (error instanceof Stop)
            return UNKNOWN;
        throw error;
    }
}
class Parser {
    #text;
    #at = 0;
    #depth = 0;
    constructor(text) {
        this.#text = text;
    }
    /** Up to the end, or up to a quote. */
    template(end) {
        const parts = [];
        let literal = '';
        const flush = () => {
            if (literal !== '')
                parts.push({ kind: 'constant', value: literal });
            literal = '';
        };
        for (;;) {
            if (this.#at >= this.#text.length) {
                if (end)
                    throw new Stop();
                break;
            }
            const rest = this.#text.slice(this.#at, this.#at + 3);
            if (end && rest.startsWith(end)) {
                this.#at += 1;
                break;
            }
            if (rest === '$${' || rest === '%%{') {
                literal += rest.slice(1);
                this.#at += 3;
            }
            else if (rest.startsWith('%{'))
                throw new Stop();
            else if (rest.startsWith('${')) {
                flush();
                this.#at += 2;
                if (this.#text[this.#at] === '~')
                    throw new Stop();
                parts.push(this.#expression());
                this.#expect('}');
            }
            else if (end && rest.startsWith('\\')) {
                literal += this.#escape();
            }
            else {
                literal += rest[0];
                this.#at += 1;
            }
        }
        flush();
        if (parts.length === 0)
            return { kind: 'constant', value: '' };
        return parts.length === 1 ? parts[0] : { kind: 'template', parts };
    }
    #escape() {
        const [all, short, unicode] = /^\\(?:([nrt"\\])|u([0-9a-fA-F]{4}))/.exec(this.#text.slice(this.#at, this.#at + 6)) ?? [];
        if (all === undefined)
            throw new Stop();
        this.#at += all.length;
        if (unicode)
            return String.fromCharCode(Number.parseInt(unicode, 16));
        return { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }[short];
    }
    #expression() {
        this.#depth += 1;
        if (this.#depth > parse_MAX_DEPTH)
            throw new Stop();
        const condition = this.#binary(0);
        let node = condition;
        if (this.#take('?')) {
            const yes = this.#expression();
            this.#expect(':');
            node = { kind: 'choice', condition, yes, no: this.#expression() };
        }
        this.#depth -= 1;
        return node;
    }
    #binary(level) {
        const operators = OPERATORS[level];
        if (!operators)
            return this.#unary();
        let left = this.#binary(level + 1);
        for (;;) {
            const operator = operators.find((each) => this.#take(each));
            if (!operator)
                return left;
            left = { kind: 'operation', operator, operands: [left, this.#binary(level + 1)] };
        }
    }
    #unary() {
        this.#depth += 1;
        if (this.#depth > parse_MAX_DEPTH)
            throw new Stop();
        const operator = this.#take('!') ? '!' : this.#take('-') ? '-' : undefined;
        const node = operator ? { kind: 'operation', operator, operands: [this.#unary()] } : this.#postfix(this.#primary());
        this.#depth -= 1;
        return node;
    }
    #postfix(start) {
        let node = start;
        for (;;) {
            if (this.#text.startsWith('...', this.#at))
                throw new Stop();
            if (this.#text[this.#at] === '.') {
                this.#at += 1;
                const name = this.#match(parse_NAME) ?? this.#match(/\d+/y);
                if (name === undefined)
                    throw new Stop();
                node = { kind: 'get', from: node, key: { kind: 'constant', value: name } };
            }
            else if (this.#text[this.#at] === '[') {
                this.#at += 1;
                node = { kind: 'get', from: node, key: this.#expression() };
                this.#expect(']');
            }
            else
                return node;
        }
    }
    #primary() {
        this.#blank();
        const character = this.#text[this.#at];
        if (character === '"') {
            this.#at += 1;
            return this.template('"');
        }
        if (this.#take('(')) {
            const inner = this.#expression();
            this.#expect(')');
            return inner;
        }
        if (this.#take('['))
            return { kind: 'list', items: this.#items(']') };
        if (this.#take('{'))
            return this.#object();
        const number = this.#match(parse_NUMBER);
        if (number !== undefined)
            return { kind: 'constant', value: Number(number) };
        const name = this.#match(parse_NAME);
        if (name === undefined || name === 'for')
            throw new Stop();
        if (this.#text[this.#at] === '(') {
            this.#at += 1;
            return { kind: 'call', name, args: this.#items(')') };
        }
        if (name === 'true' || name === 'false')
            return { kind: 'constant', value: name === 'true' };
        return name === 'null' ? { kind: 'constant', value: null } : { kind: 'name', name };
    }
    #items(end) {
        const items = [];
        while (!this.#take(end)) {
            items.push(this.#expression());
            if (!this.#take(',')) {
                this.#expect(end);
                break;
            }
        }
        return items;
    }
    #object() {
        const entries = [];
        while (!this.#take('}')) {
            this.#blank();
            const name = this.#match(parse_NAME);
            if (name === 'for')
                throw new Stop();
            const key = name === undefined ? this.#expression() : { kind: 'constant', value: name };
            if (!this.#take('='))
                this.#expect(':');
            entries.push([key, this.#expression()]);
            this.#take(',');
        }
        return { kind: 'object', entries };
    }
    #blank() {
        BLANK.lastIndex = this.#at;
        this.#at += BLANK.exec(this.#text)?.[0].length ?? 0;
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        if (found !== undefined)
            this.#at += found.length;
        return found;
    }
    #take(text) {
        this.#blank();
        if (!this.#text.startsWith(text, this.#at))
            return false;
        // `=` is no half of `==` or `=>`, and `!` none of `!=`.
        if (/^[=!<>]$/.test(text) && /[=>]/.test(this.#text[this.#at + 1] ?? '') && !(text === '!' && this.#text[this.#at + 1] === '>'))
            return false;
        this.#at += text.length;
        return true;
    }
    #expect(text) {
        if (!this.#take(text))
            throw new Stop();
    }
}

;// CONCATENATED MODULE: ./lib/expression/evaluate.js

/** Resolves every expression in a value as far as it is known. Pure, apart from what the scope does. */
function evaluateValue(value, scope) {
    switch (value.kind) {
        case 'literal':
            return value;
        case 'list':
            return { kind: 'list', items: value.items.map((item) => evaluateValue(item, scope)).filter((item) => item !== undefined) };
        case 'object':
            return {
                kind: 'object',
                entries: new Map([...value.entries].flatMap(([key, inner]) => {
                    const resolved = evaluateValue(inner, scope);
                    return resolved ? [[key, resolved]] : [];
                })),
            };
        case 'expression': {
            if (value.text === undefined)
                return value;
            const data = evaluate(parseTemplate(value.text), scope);
            return data === undefined ? { kind: 'expression' } : toKnown(data);
        }
    }
}
/** A value of data; undefined for null. What is not known inside of it, or beyond a bound, stays an expression. */
function toKnown(data) {
    // Lists that hold the same list twice, many times over, are small in memory and endless when written out.
    let left = MAX_ITEMS;
    const known = (item) => {
        left -= 1;
        if (item === undefined || left < 0)
            return { kind: 'expression' };
        if (item === null)
            return undefined;
        if (typeof item !== 'object')
            return { kind: 'literal', value: item };
        if (!(item instanceof Map))
            return { kind: 'list', items: item.map(known).filter((inner) => inner !== undefined) };
        const entries = new Map();
        for (const [key, inner] of item) {
            const value = known(inner);
            if (value)
                entries.set(key, value);
        }
        return { kind: 'object', entries };
    };
    return known(data);
}
/** Data of a value; undefined where it is an expression that is not known. */
function toData(value, scope) {
    switch (value?.kind) {
        case undefined:
            return null;
        case 'literal':
            return value.value;
        case 'list':
            return value.items.map((item) => toData(item, scope));
        case 'object':
            return new Map([...value.entries].map(([key, inner]) => [key, toData(inner, scope)]));
        case 'expression':
            return value.text === undefined ? undefined : evaluate(parseTemplate(value.text), scope);
    }
}
function evaluate(node, scope) {
    switch (node.kind) {
        case 'unknown':
            return undefined;
        case 'constant':
            return node.value;
        case 'template': {
            const parts = node.parts.map((part) => asString(evaluate(part, scope)));
            return parts.includes(undefined) ? undefined : bounded(parts.join(''));
        }
        case 'list':
            return node.items.map((item) => evaluate(item, scope));
        case 'object': {
            const entries = new Map();
            for (const [key, value] of node.entries) {
                const name = asString(evaluate(key, scope));
                if (name === undefined)
                    return undefined;
                entries.set(name, evaluate(value, scope));
            }
            return entries;
        }
        case 'name':
            return scope.name(node.name, undefined);
        case 'get': {
            const key = asString(evaluate(node.key, scope));
            if (key === undefined)
                return undefined;
            if (node.from.kind === 'name')
                return scope.name(node.from.name, key);
            return getFrom(evaluate(node.from, scope), key);
        }
        case 'call':
            return bounded(scope.call(node.name, node.args.map((arg) => evaluate(arg, scope))));
        case 'choice': {
            const condition = asFlag(evaluate(node.condition, scope));
            return condition === undefined ? undefined : evaluate(condition ? node.yes : node.no, scope);
        }
        case 'operation':
            return operate(node.operator, node.operands.map((operand) => evaluate(operand, scope)));
    }
}
/** The longest text, in characters, and the longest list that is followed: names that double each other would fill the memory. */
const MAX_TEXT = 200_000;
const MAX_ITEMS = 10_000;
function bounded(data) {
    if (typeof data === 'string')
        return data.length > MAX_TEXT ? undefined : data;
    return Array.isArray(data) && data.length > MAX_ITEMS ? undefined : data;
}
/** An element of a list or object; undefined where there is none. */
function getFrom(data, key) {
    if (data instanceof Map)
        return data.get(key);
    return Array.isArray(data) && /^\d+$/.test(key) ? data[Number(key)] : undefined;
}
const asString = (data) => typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? String(data) : undefined;
const asFlag = (data) => data === true || data === 'true' ? true : data === false || data === 'false' ? false : undefined;
function operate(operator, [left, right]) {
    const [a, b] = [asFlag(left), asFlag(right)];
    switch (operator) {
        case '!':
            return a === undefined ? undefined : !a;
        case '&&':
            return a === undefined || b === undefined ? undefined : a && b;
        case '||':
            return a === undefined || b === undefined ? undefined : a || b;
        case '==':
        case '!=': {
            if (left === undefined || right === undefined || typeof left === 'object' || typeof right === 'object') {
                if (left !== null && right !== null)
                    return undefined;
                if (left === undefined || right === undefined)
                    return undefined;
            }
            return (left === right) === (operator === '==');
        }
        default: {
            if (typeof left !== 'number' || (right !== undefined && typeof right !== 'number'))
                return undefined;
            if (right === undefined)
                return operator === '-' ? -left : undefined;
            const results = {
                '+': left + right,
                '-': left - right,
                '*': left * right,
                '/': right === 0 ? undefined : left / right,
                '%': right === 0 ? undefined : left % right,
                '<': left < right,
                '>': left > right,
                '<=': left <= right,
                '>=': left >= right,
            };
            return results[operator];
        }
    }
}

;// CONCATENATED MODULE: ./lib/expression/functions.js

const functions_text = (use) => (args) => {
    const texts = args.map(asString);
    return texts.includes(undefined) ? undefined : use(...texts);
};
const list = (data) => (Array.isArray(data) ? data : undefined);
const object = (data) => data instanceof Map ? data : undefined;
/** Functions that Terraform, OpenTofu and Terragrunt have in common and that need nothing but their arguments. */
const FUNCTIONS = new Map([
    ['lower', functions_text((value) => value.toLowerCase())],
    ['upper', functions_text((value) => value.toUpperCase())],
    ['trimspace', functions_text((value) => value.trim())],
    ['trimprefix', functions_text((value, prefix = '') => (value.startsWith(prefix) ? value.slice(prefix.length) : value))],
    ['trimsuffix', functions_text((value, suffix = '') => (suffix !== '' && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value))],
    ['tostring', functions_text((value) => value)],
    ['basename', functions_text((value) => value.replace(/\/+$/, '').split('/').at(-1) ?? '')],
    ['dirname', functions_text((value) => (value.includes('/') ? value.replace(/\/+[^/]*$/, '') || '/' : '.'))],
    ['startswith', functions_text((value, prefix = '') => value.startsWith(prefix))],
    ['endswith', functions_text((value, suffix = '') => value.endsWith(suffix))],
    // A pattern between slashes is a regular expression of another dialect.
    [
        'replace',
        functions_text((value, from = '', to = '') => from === '' || /^\/.*\/$/.test(from) || (value.length / from.length) * to.length > MAX_TEXT
            ? undefined
            : value.replaceAll(from, () => to)),
    ],
    ['split', functions_text((separator, value = '') => value.split(separator))],
    [
        'join',
        ([separator, ...lists]) => {
            const items = lists.flatMap((each) => list(each) ?? [undefined]).map(asString);
            const between = asString(separator);
            if (between === undefined || items.includes(undefined))
                return undefined;
            const length = items.reduce((sum, item) => sum + item.length + between.length, 0);
            return length > MAX_TEXT ? undefined : items.join(between);
        },
    ],
    [
        'format',
        ([pattern, ...args]) => {
            if (typeof pattern !== 'string' || /%(?![svd%])/.test(pattern.replaceAll('%%', '')))
                return undefined;
            const texts = args.map(asString);
            if (texts.includes(undefined))
                return undefined;
            let next = 0;
            return pattern.replace(/%([svd%])/g, (_, verb) => (verb === '%' ? '%' : (texts[next++] ?? '%!')));
        },
    ],
    [
        'coalesce',
        (args) => {
            for (const each of args) {
                if (each === undefined)
                    return undefined;
                if (each !== null && each !== '')
                    return each;
            }
            return undefined;
        },
    ],
    // Where the first is not known, it may fail or not.
    ['try', (args) => (args[0] === undefined ? undefined : args[0])],
    [
        'lookup',
        ([map, key, fallback]) => {
            const entries = object(map);
            const name = asString(key);
            return entries && name !== undefined ? (entries.has(name) ? entries.get(name) : fallback) : undefined;
        },
    ],
    [
        'merge',
        (args) => {
            const maps = args.filter((each) => each !== null).map(object);
            if (maps.includes(undefined))
                return undefined;
            return new Map(maps.flatMap((each) => [...each]));
        },
    ],
    [
        'element',
        ([items, index]) => {
            const all = list(items);
            return all && typeof index === 'number' && all.length > 0 ? all[index % all.length] : undefined;
        },
    ],
    ['length', ([data]) => list(data)?.length ?? object(data)?.size ?? (typeof data === 'string' ? [...data].length : undefined)],
    ['concat', (args) => (args.every((each) => list(each)) ? args.flatMap((each) => list(each)) : undefined)],
    ['tolist', ([data]) => list(data)],
    ['toset', ([data]) => list(data)],
    ['tobool', ([data]) => (data === 'true' || data === true ? true : data === 'false' || data === false ? false : undefined)],
]);

;// CONCATENATED MODULE: ./lib/sources/variables.js





/**
 * Resolves the expressions of a backend block as OpenTofu does: variables by their defaults, the environment, `tfvars` files and
 * `-var`, and locals. Terraform refuses such a block, so that what is found out is right for whoever takes it at all. In a module that
 * another one calls no variable is known.
 */
async function resolveExpressions(settings, root, workspace, around, isRoot = true) {
    if (![...settings.values()].some(({ value }) => holdsExpression(value)))
        return settings;
    const scope = await variableScope(root, workspace, around, isRoot);
    return resolveIn(settings, scope);
}
/** The settings with every expression resolved that the scope knows. */
function resolveIn(settings, scope) {
    const resolved = new Map();
    for (const [name, setting] of settings) {
        const value = evaluateValue(setting.value, scope);
        if (value)
            resolved.set(name, { ...setting, value, ...(value !== setting.value && holdsExpression(setting.value) && { computed: true }) });
    }
    return resolved;
}
function holdsExpression(value) {
    switch (value.kind) {
        case 'literal':
            return false;
        case 'expression':
            return true;
        case 'list':
            return value.items.some(holdsExpression);
        case 'object':
            return [...value.entries.values()].some(holdsExpression);
    }
}
async function variableScope(root, workspace, around, isRoot) {
    const given = isRoot ? await givenVariables(root, around) : undefined;
    const files = root.files;
    const locals = new Map(files.flatMap((file) => [...file.locals]));
    const defaults = new Map(files.flatMap((file) => [...file.variables]));
    const open = new Set();
    const done = new Map();
    const scope = {
        name: (name, key) => {
            if (name === 'var' && key !== undefined) {
                if (!defaults.has(key) || !given)
                    return undefined;
                const own = given.get(key);
                if (own)
                    return toData(own, variables_NOTHING);
                const text = around.env(`TF_VAR_${key}`);
                if (text !== undefined)
                    return text;
                const fallback = defaults.get(key);
                return fallback && toData(fallback, variables_NOTHING);
            }
            if (name === 'local' && key !== undefined) {
                if (done.has(key))
                    return done.get(key);
                const value = locals.get(key);
                if (!value || open.has(key) || open.size > 100)
                    return undefined;
                open.add(key);
                try {
                    const data = toData(value, scope);
                    // Also what is not known: it would be asked for again and again.
                    done.set(key, data);
                    return data;
                }
                finally {
                    open.delete(key);
                }
            }
            if (name === 'terraform' && key === 'workspace') {
                const selected = (0,terraform_value/* asText */.e1)(workspace?.value);
                return selected.state === 'known' ? selected.value : selected.state === 'absent' ? 'default' : undefined;
            }
            if (name === 'path' && isRoot && (key === 'module' || key === 'root'))
                return '.';
            return undefined;
        },
        call: (name, args) => FUNCTIONS.get(name)?.(args),
    };
    return scope;
}
/** A scope in which nothing has a name. */
const variables_NOTHING = { name: () => undefined, call: (name, args) => FUNCTIONS.get(name)?.(args) };
/**
 * What `tfvars` files and command lines give, in the order in which the later wins; undefined where one of them cannot be read, so that
 * nothing is known of any variable.
 */
async function givenVariables(root, around) {
    const automatic = root.variableFiles.filter((name) => /\.auto\.tfvars(?:\.json)?$/.test(name)).sort();
    const usual = ['terraform.tfvars', 'terraform.tfvars.json'].filter((name) => root.variableFiles.includes(name));
    const items = [...[...usual, ...automatic].map((file) => ({ file })), ...around.commandLine.variables];
    const given = new Map();
    for (const item of items) {
        if ('name' in item) {
            given.set(item.name, { kind: 'literal', value: item.text });
            continue;
        }
        const file = posix_.isAbsolute(item.file) ? item.file : posix_.join(root.path, item.file);
        const text = await around.read(file);
        const body = text === undefined ? undefined : await readAssignments(file, text);
        if (!body || 'mistake' in body)
            return undefined;
        for (const [name, { value }] of body.settings)
            given.set(name, value);
    }
    return given;
}

;// CONCATENATED MODULE: ./lib/remote-state.js






/**
 * Judges a `terraform_remote_state` data source, which reads the environment and profiles as a backend does. What its variables stand for
 * is known in a root module alone: others get them from whoever uses them.
 */
async function judgeState(folder, isRoot, state, around, boundary) {
    const resource = `${folder.path}:data.terraform_remote_state.${state.name}`;
    const name = `data "terraform_remote_state" ${JSON.stringify(state.name)}`;
    const report = { path: folder.path, destinations: [], findings: [] };
    const { workspace: selected } = await readDataFolder(folder.path, around.env, around.read);
    const resolved = await resolveExpressions(state.settings, folder, selected, around, isRoot);
    const backend = (0,terraform_value/* asText */.e1)(resolved.get('backend')?.value);
    if (backend.state !== 'known')
        add(report, rules/* RULES */.y.refused, state, resource, `${name} reads from a backend that is not known: it is an expression or absent.`, 'unknown');
    else if (backend.value !== 's3')
        add(report, rules/* RULES */.y.refused, state, resource, `${name} reads state from backend ${JSON.stringify(backend.value.slice(0, 60))}.`);
    else {
        const config = resolved.get('config');
        const values = config?.value.kind === 'object' ? config.value.entries : undefined;
        if (!config || !values)
            add(report, rules/* RULES */.y.bucket, config ? { ...state, line: config.line, column: config.column } : state, resource, `config of ${name} is not known: it is an expression or absent.`, 'unknown');
        else {
            const { line, column } = config;
            const written = state.settings.get('config')?.value;
            const settings = new Map();
            for (const [key, value] of values) {
                const computed = !(written?.kind === 'object' && written.entries.get(key)?.kind !== 'expression');
                settings.set(key, { value, line, column, ...(computed && { computed }) });
            }
            const workspace = resolved.get('workspace');
            const effective = await effectiveOf(report, state, settings, workspace ? { workspace } : {}, around);
            report.findings.push(...(0,judge_backend/* judgeRemoteState */.l)({ name, resource, place: placeOf(state), effective, partial: false }, boundary));
        }
    }
    return report.findings;
}

;// CONCATENATED MODULE: ./lib/saved-plan/wire.js
/** The fields of a Protocol Buffers message, of the kinds that plans have; undefined where the bytes are no message. */
function readMessage(bytes) {
    const fields = new Map();
    let at = 0;
    const varint = () => {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = bytes[at];
            if (byte === undefined)
                return undefined;
            at += 1;
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        return undefined;
    };
    while (at < bytes.length) {
        const tag = varint();
        if (tag === undefined)
            return undefined;
        const field = Number(tag >> 3n);
        const kind = Number(tag & 7n);
        let value;
        if (kind === 0)
            value = varint();
        else if (kind === 2) {
            const length = varint();
            if (length === undefined || length > BigInt(bytes.length - at))
                return undefined;
            value = bytes.subarray(at, at + Number(length));
            at += Number(length);
        }
        else if (kind === 1 || kind === 5) {
            const length = kind === 1 ? 8 : 4;
            if (at + length > bytes.length)
                return undefined;
            value = bytes.subarray(at, at + length);
            at += length;
        }
        if (value === undefined)
            return undefined;
        const known = fields.get(field);
        if (known)
            known.push(value);
        else
            fields.set(field, [value]);
    }
    return fields;
}
/** Stands for a value that the plan itself does not know. */
const NOT_KNOWN = Symbol('not known');
const wire_MAX_DEPTH = 100;
/** Decodes MessagePack as HashiCorp's cty writes values; undefined where the bytes are something else. */
function readMessagePack(bytes) {
    let at = 0;
    class Damaged extends Error {
    }
    const take = (length) => {
        if (length > bytes.length - at)
            throw new Damaged();
        at += length;
        return bytes.subarray(at - length, at);
    };
    const text = (length) => take(length).toString('utf8');
    const list = (length, depth) => {
        if (length > bytes.length - at)
            throw new Damaged();
        return Array.from({ length }, () => value(depth + 1));
    };
    const map = (length, depth) => {
        if (length > bytes.length - at)
            throw new Damaged();
        const entries = new Map();
        for (let index = 0; index < length; index += 1) {
            const key = value(depth + 1);
            if (typeof key !== 'string')
                throw new Damaged();
            entries.set(key, value(depth + 1));
        }
        return entries;
    };
    const ext = (length) => {
        take(length + 1);
        return NOT_KNOWN;
    };
    const value = (depth) => {
        if (depth > wire_MAX_DEPTH)
            throw new Damaged();
        const byte = take(1)[0];
        if (byte < 0x80)
            return byte;
        if (byte < 0x90)
            return map(byte & 0x0f, depth);
        if (byte < 0xa0)
            return list(byte & 0x0f, depth);
        if (byte < 0xc0)
            return text(byte & 0x1f);
        if (byte >= 0xe0)
            return byte - 0x100;
        switch (byte) {
            case 0xc0:
                return null;
            case 0xc2:
                return false;
            case 0xc3:
                return true;
            case 0xc4:
                return text(take(1).readUInt8());
            case 0xc7:
                return ext(take(1).readUInt8());
            case 0xc8:
                return ext(take(2).readUInt16BE());
            case 0xca:
                return take(4).readFloatBE();
            case 0xcb:
                return take(8).readDoubleBE();
            case 0xcc:
                return take(1).readUInt8();
            case 0xcd:
                return take(2).readUInt16BE();
            case 0xce:
                return take(4).readUInt32BE();
            case 0xcf:
                return Number(take(8).readBigUInt64BE());
            case 0xd0:
                return take(1).readInt8();
            case 0xd1:
                return take(2).readInt16BE();
            case 0xd2:
                return take(4).readInt32BE();
            case 0xd3:
                return Number(take(8).readBigInt64BE());
            case 0xd4:
            case 0xd5:
            case 0xd6:
            case 0xd7:
            case 0xd8:
                return ext(2 ** (byte - 0xd4));
            case 0xd9:
                return text(take(1).readUInt8());
            case 0xda:
                return text(take(2).readUInt16BE());
            case 0xdb:
                return text(take(4).readUInt32BE());
            case 0xdc:
                return list(take(2).readUInt16BE(), depth);
            case 0xdd:
                return list(take(4).readUInt32BE(), depth);
            case 0xde:
                return map(take(2).readUInt16BE(), depth);
            case 0xdf:
                return map(take(4).readUInt32BE(), depth);
            default:
                throw new Damaged();
        }
    };
    try {
        const decoded = value(0);
        return at === bytes.length ? decoded : undefined;
    }
    catch (error) {
        if (error instanceof Damaged)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/zip.js

/** Why a zip file or an entry cannot be read; `message` goes on after the name of the file. */
class ZipFault extends Error {
}
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_SIZE = 46;
const LOCAL_SIZE = 30;
/** Whether a file starts as zip files do that have nothing before them; an empty one starts with its end. */
const startsAsZip = (bytes) => bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
/**
 * A zip file in memory (APPNOTE 6.3.10, one disk, zip64). Its entries are those of the central directory, which is what the
 * Java runtime goes by. What stands before the first entry, such as a script, does not matter.
 *
 * Names are decoded and entries made for those alone that are asked for: an archive can have 10^6.
 */
class Zip {
    #bytes;
    #directory;
    #count;
    /** Added to every offset: the length of what was put before the archive without telling it. */
    #shift;
    #end;
    /** @throws ZipFault for what is cut off or damaged */
    constructor(bytes, end) {
        this.#bytes = bytes;
        let count = bytes.readUInt16LE(end + 10);
        let size = bytes.readUInt32LE(end + 12);
        let offset = bytes.readUInt32LE(end + 16);
        let before = end;
        const wide = wideEnd(bytes, end);
        if (wide !== undefined && (count === 0xffff || size === 0xffffffff || offset === 0xffffffff)) {
            if (bytes.readUInt32LE(wide) !== END_64)
                throw new ZipFault('has a damaged end (zip64)');
            count = wideNumber(bytes, wide + 32);
            size = wideNumber(bytes, wide + 40);
            offset = wideNumber(bytes, wide + 48);
            before = wide;
        }
        this.#directory = before - size;
        this.#shift = this.#directory - offset;
        this.#count = count;
        this.#end = before;
        if (this.#directory < 0 || this.#shift < 0)
            throw new ZipFault('is cut off: its list of entries is not where it should be');
        if (count * DIRECTORY_SIZE > size)
            throw new ZipFault('has a list of entries that is too short for their number');
    }
    /** @returns undefined for what has no end as zip files have: it is none, or is cut off */
    static open(content) {
        const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
        const last = bytes.length - 22;
        // Entries from the first byte on: then nothing was put before the archive, and it has some.
        const starts = bytes.length >= 4 && bytes.readUInt32LE(0) === LOCAL;
        for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== END)
                continue;
            if (starts && bytes.readUInt16LE(at + 10) === 0)
                continue;
            // A comment may hold what looks like an end. As the Java runtime, take one with more behind it where it leads to a list.
            if (at + 22 + bytes.readUInt16LE(at + 20) !== bytes.length && !leadsToList(bytes, at))
                continue;
            const zip = new Zip(bytes, at);
            // The end of an archive that is stored in this one.
            if (starts && zip.#shift > 0)
                throw new ZipFault('is cut off: it has no end');
            return zip;
        }
        return undefined;
    }
    /** Number of entries. */
    get count() {
        return this.#count;
    }
    /**
     * @param wants decided by the bytes of a name, from `start` to before `end`, for every entry
     * @throws ZipFault for a damaged list
     */
    entries(wants) {
        const bytes = this.#bytes;
        const found = [];
        let at = this.#directory;
        for (let index = 0; index < this.#count; index++) {
            if (at + DIRECTORY_SIZE > this.#end || bytes.readUInt32LE(at) !== CENTRAL)
                throw new ZipFault('has a damaged list of entries');
            const nameEnd = at + DIRECTORY_SIZE + bytes.readUInt16LE(at + 28);
            const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
            const next = extraEnd + bytes.readUInt16LE(at + 32);
            if (next > this.#end)
                throw new ZipFault('has a damaged list of entries');
            if (wants(bytes, at + DIRECTORY_SIZE, nameEnd))
                found.push(this.#entry(at, nameEnd, extraEnd));
            at = next;
        }
        return found;
    }
    #entry(at, nameEnd, extraEnd) {
        const bytes = this.#bytes;
        let [packed, size, offset] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 42)];
        // Zip64: those of the three that do not fit, in this order.
        for (let field = nameEnd; field + 4 <= extraEnd;) {
            const end = field + 4 + bytes.readUInt16LE(field + 2);
            if (end > extraEnd)
                break;
            if (bytes.readUInt16LE(field) === 1) {
                let value = field + 4;
                const wide = (narrow) => {
                    if (narrow !== 0xffffffff)
                        return narrow;
                    if (value + 8 > end)
                        throw new ZipFault('has an entry whose size is not there (zip64)');
                    value += 8;
                    return wideNumber(bytes, value - 8);
                };
                size = wide(size);
                packed = wide(packed);
                offset = wide(offset);
                break;
            }
            field = end;
        }
        return {
            name: zip_nameOf(bytes.subarray(at + DIRECTORY_SIZE, nameEnd)),
            size,
            packed,
            method: bytes.readUInt16LE(at + 10),
            encrypted: (bytes.readUInt16LE(at + 8) & 1) !== 0,
            crc: bytes.readUInt32LE(at + 16),
            offset: offset + this.#shift,
        };
    }
    /** Whether an entry can be read, as far as its header says. */
    static isReadable = ({ method, encrypted }) => !encrypted && (method === 0 || method === 8);
    /**
     * The content of a readable entry; what is stored is no copy.
     * @param most bytes; the caller has compared the size of the entry
     * @throws ZipFault for damage: a header that disagrees with the list, data that is cut off, a wrong size or checksum
     */
    read(entry, most) {
        const bytes = this.#bytes;
        const { offset, packed, size, name } = entry;
        const named = `has the entry ${JSON.stringify(name.slice(0, 200))}`;
        if (offset + LOCAL_SIZE > this.#directory || bytes.readUInt32LE(offset) !== LOCAL)
            throw new ZipFault(`${named}, which is not where the list of entries says`);
        const nameEnd = offset + LOCAL_SIZE + bytes.readUInt16LE(offset + 26);
        const start = nameEnd + bytes.readUInt16LE(offset + 28);
        if (start + packed > this.#directory)
            throw new ZipFault(`${named}, which is cut off`);
        if (zip_nameOf(bytes.subarray(offset + LOCAL_SIZE, nameEnd)) !== name)
            throw new ZipFault(`${named}, which has another name where it lies`);
        if (size > most)
            throw new ZipFault(`${named} of ${size} bytes`);
        const data = bytes.subarray(start, start + packed);
        const content = entry.method === 0 ? data : inflate(data, size, named);
        if (content.length !== size || (0,external_node_zlib_.crc32)(content) !== entry.crc)
            throw new ZipFault(`${named}, which is damaged`);
        return content;
    }
}
function inflate(data, size, named) {
    try {
        // One more than what is said to be there, so that more is seen.
        return (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: size + 1 });
    }
    catch {
        throw new ZipFault(`${named}, which is damaged`);
    }
}
function leadsToList(bytes, end) {
    const list = end - bytes.readUInt32LE(end + 12);
    return list >= 0 && bytes.readUInt32LE(list) === CENTRAL;
}
const wideEnd = (bytes, end) => {
    if (end < 20 || bytes.readUInt32LE(end - 20) !== END_64_LOCATOR)
        return undefined;
    // The end of zip64 lies right before its locator, where no one has extended it; its offset does not know what was put before the archive.
    const near = end - 20 - 56;
    if (near >= 0 && bytes.readUInt32LE(near) === END_64)
        return near;
    const said = wideNumber(bytes, end - 12);
    if (said + 56 > end - 20)
        throw new ZipFault('has a damaged end (zip64)');
    return said;
};
/** @throws ZipFault for a number that no file has */
function wideNumber(bytes, at) {
    const value = bytes.readBigUInt64LE(at);
    if (value > BigInt(bytes.length) * 1100n + 0xffffffffn)
        throw new ZipFault('has a size or an offset that cannot be');
    return Number(value);
}
function zip_nameOf(bytes) {
    const text = bytes.toString('utf8');
    return text.includes('\uFFFD') ? bytes.toString('latin1') : text;
}

;// CONCATENATED MODULE: ./lib/saved-plan/zip.js

/** The most that a member may have when unpacked: plans of very large configurations have some 100 MB. */
const MAX_BYTES = 512 * 1024 * 1024;
/** The bytes of one member of a zip archive; undefined where it is damaged, too large, or has no such member, or more than one. */
function zipMember(archive, name) {
    const wanted = Buffer.from(name);
    try {
        const zip = Zip.open(archive);
        const [entry, ...more] = zip?.entries((bytes, start, end) => wanted.equals(bytes.subarray(start, end))) ?? [];
        return zip && entry && more.length === 0 && Zip.isReadable(entry) ? zip.read(entry, MAX_BYTES) : undefined;
    }
    catch (error) {
        if (error instanceof ZipFault)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/saved-plan/read.js


/** Numbers of the fields in `planfile.proto` (hashicorp/terraform, opentofu/opentofu). */
const FIELD = { backend: 13, stateStore: 29, type: 1, config: 2, workspace: 3, msgpack: 1 };
/** Reads the backend of a plan that `terraform plan -out` saved, or says why it cannot be read. */
function readSavedPlan(bytes, file) {
    if (bytes.subarray(0, 4).toString('latin1') !== 'PK\x03\x04')
        return {
            unread: bytes.subarray(0, 200).toString('utf8').trimStart().startsWith('{')
                ? 'it is JSON, or a plan that OpenTofu has encrypted: name the file that "terraform plan -out" wrote'
                : 'it is no plan that "terraform plan -out" wrote',
        };
    const member = zipMember(bytes, 'tfplan');
    const plan = member && readMessage(member);
    if (!plan)
        return { unread: 'it is damaged' };
    for (const [kind, field] of [
        ['backend', FIELD.backend],
        ['state_store', FIELD.stateStore],
    ]) {
        const message = plan.get(field)?.at(-1);
        if (!Buffer.isBuffer(message))
            continue;
        const backend = readMessage(message);
        const type = backend?.get(FIELD.type)?.at(-1);
        if (!backend || !Buffer.isBuffer(type))
            return { unread: 'its backend is damaged' };
        const value = backend.get(FIELD.config)?.at(-1);
        const packed = Buffer.isBuffer(value) ? readMessage(value)?.get(FIELD.msgpack)?.at(-1) : undefined;
        const config = Buffer.isBuffer(packed) ? readMessagePack(packed) : undefined;
        if (!(config instanceof Map))
            return { unread: 'the settings of its backend cannot be read' };
        const settings = new Map();
        for (const [name, inner] of config) {
            const known = unpacked(inner);
            if (known)
                settings.set(name, { value: known, line: 1, column: 1 });
        }
        const workspace = backend.get(FIELD.workspace)?.at(-1);
        return {
            declaration: { kind, type: type.toString('utf8'), settings, file, line: 1, column: 1 },
            ...(Buffer.isBuffer(workspace) &&
                workspace.length > 0 && {
                workspace: { value: { kind: 'literal', value: workspace.toString('utf8') }, line: 1, column: 1, from: file, file },
            }),
        };
    }
    return { unread: 'it names no backend' };
}
function unpacked(packed) {
    if (packed === null)
        return undefined;
    if (packed === NOT_KNOWN)
        return { kind: 'expression' };
    if (Array.isArray(packed))
        return { kind: 'list', items: packed.map(unpacked).filter((item) => item !== undefined) };
    if (packed instanceof Map)
        return {
            kind: 'object',
            entries: new Map([...packed].flatMap(([key, inner]) => {
                const value = unpacked(inner);
                return value ? [[key, value]] : [];
            })),
        };
    return { kind: 'literal', value: packed };
}

// EXTERNAL MODULE: ./lib/options.js
var options = __nccwpck_require__(4718);
;// CONCATENATED MODULE: ./lib/sources/backend-config.js


/** Puts `-backend-config` files and pairs over the settings of a backend block, in their order: later wins. */
async function overlayBackendConfig(block, items, type, read) {
    const settings = new Map(block);
    const unread = [];
    for (const item of items) {
        if ('name' in item) {
            const value = await pairValue(item.text, (type === 's3' ? options/* ARGUMENTS */.Ti.get(item.name) : undefined) ?? 'text');
            if (value === undefined)
                unread.push({ from: item.from, message: `-backend-config=${item.name}=\u2026 is no expression that can be read` });
            else
                settings.set(item.name, { line: 1, column: 1, ...value, from: `-backend-config of ${item.from}`, outside: true });
            continue;
        }
        const found = await read(item.file);
        if (!found) {
            unread.push({ from: item.from, message: `there is no file ${JSON.stringify(item.file.slice(0, 200))} for -backend-config` });
            continue;
        }
        const body = await readAssignments(found.path, found.text);
        if ('mistake' in body) {
            unread.push({
                from: item.from,
                message: `${found.path} cannot be read: ${body.mistake.message}`,
                mistake: { ...body.mistake, file: found.path },
            });
            continue;
        }
        for (const name of body.nulls)
            settings.delete(name);
        for (const [name, setting] of body.settings)
            settings.set(name, { ...setting, file: found.path, from: found.path });
    }
    return { settings, unread };
}
async function pairValue(text, type) {
    if (type === 'text' || type === 'boolean' || type === 'number')
        return { value: { kind: 'literal', value: text } };
    const body = await readAssignments('-backend-config', `value = ${text}\n`);
    const value = 'mistake' in body ? undefined : body.settings.get('value')?.value;
    return value && { value };
}

// EXTERNAL MODULE: ./lib/terraform/folder.js
var terraform_folder = __nccwpck_require__(155);
;// CONCATENATED MODULE: ./lib/root.js












/** A folder as Terraform reads it and, where it has OpenTofu's own files, as OpenTofu reads it, with all that surrounds it. */
async function judgeRoot(root, around, boundary) {
    const tofu = root.files.some(({ name }) => /\.tofu(?:\.json)?$/.test(name));
    const readers = tofu ? ['Terraform', 'OpenTofu'] : ['Terraform'];
    const report = { path: root.path, destinations: [], findings: [] };
    const data = await readDataFolder(root.path, around.env, around.read);
    await judgeDataFolder(report, data, around, boundary);
    // A file that cannot be read may hold the declaration; its own finding says so.
    if (root.mistakes.length > 0)
        return report;
    for (const reader of readers) {
        const files = (0,terraform_folder/* readBy */.as)(root.files, reader);
        if (files.length === 0)
            continue;
        const effective = (0,terraform_folder/* effectiveDeclaration */.u7)(files);
        const inReader = tofu ? ` as ${reader} reads it` : '';
        if ('conflict' in effective) {
            const [first, second] = effective.conflict;
            add(report, rules/* RULES */.y.conflict, second, root.path, `${nameOf(second)} stands beside ${nameOf(first)} of ${first.file}${inReader}.`);
            continue;
        }
        const { declaration } = effective;
        if (!declaration) {
            const place = { file: files[0].path, line: 1 };
            add(report, rules/* RULES */.y.none, place, root.path, `${root.path} declares no backend${inReader}: state would lie in terraform.tfstate there.`);
            continue;
        }
        report.backend = declaration;
        if (declaration.kind !== 'backend' || declaration.type !== 's3') {
            add(report, rules/* RULES */.y.refused, declaration, root.path, `${root.path} keeps its state in ${nameOf(declaration)}${inReader}.`);
            continue;
        }
        report.findings.push(...judgeStateEncryption(files, root.path, boundary));
        await judgeDeclared(report, { ...root, files }, declaration, data, around, boundary);
    }
    const seen = new Set();
    report.findings = report.findings.filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint));
    return report;
}
async function judgeDeclared(report, root, declaration, data, around, boundary) {
    const block = await resolveExpressions(declaration.settings, root, data.workspace, around);
    const { settings, unread } = await overlayBackendConfig(block, around.commandLine.backendConfig, 's3', async (file) => {
        for (const candidate of [posix_.isAbsolute(file) ? file : posix_.join(report.path, file), file]) {
            const text = await around.read(candidate);
            if (text !== undefined)
                return { path: candidate, text };
        }
        return undefined;
    });
    for (const problem of unread)
        addUnread(report, declaration, problem);
    for (const variable of around.commandLine.mistakes)
        addUnread(report, declaration, { from: variable, message: `${variable} is no list of arguments that can be taken apart` });
    const effective = await effectiveOf(report, declaration, settings, data, around);
    const partial = !settings.has('bucket') || !settings.has('key') || unread.length > 0;
    if (unread.length === 0)
        report.destinations.push({ from: 'configuration', ...(0,lib_effective/* foresee */.Sh)(effective) });
    report.findings.push(...(0,judge_backend/* judgeBackend */.e)({ name: 'backend "s3"', resource: report.path, place: placeOf(declaration), effective, partial }, boundary));
}
/** Judges what `terraform init` left: the next plan or apply uses that, not the block. */
async function judgeDataFolder(report, data, around, boundary) {
    const resource = `${report.path}:initialised`;
    if (data.mistake) {
        const { file, line, column, message } = data.mistake;
        report.findings.push((0,finding/* finding */.gk)(rules/* RULES */.y.unread, {
            verdict: 'unknown',
            message: `${file} cannot be read: ${message}.`,
            resource,
            place: { file, line, column },
        }));
    }
    const { initialised } = data;
    if (!initialised)
        return;
    if (initialised.kind !== 'backend' || initialised.type !== 's3') {
        add(report, rules/* RULES */.y.refused, initialised, resource, `${report.path} is initialised with ${nameOf(initialised)}.`);
        return;
    }
    const effective = await effectiveOf(report, initialised, initialised.settings, data, around);
    report.destinations.push({ from: 'initialised', ...(0,lib_effective/* foresee */.Sh)(effective) });
    report.findings.push(...(0,judge_backend/* judgeBackend */.e)({ name: 'the initialised backend "s3"', resource, place: placeOf(initialised), effective, partial: false }, boundary));
}
function addUnread(report, declaration, { from, message, mistake }) {
    report.findings.push((0,finding/* finding */.gk)(rules/* RULES */.y.unread, {
        verdict: 'unknown',
        message: `${message}. It is asked for by ${from}.`,
        resource: report.path,
        key: `${from} ${message}`,
        place: mistake ? { file: mistake.file, line: mistake.line, column: mistake.column } : placeOf(declaration),
    }));
}
/** Judges the backends that tests keep the state of their runs in. */
async function judgeTest({ path: file, declarations }, around, boundary) {
    const report = { path: file, destinations: [], findings: [] };
    for (const declaration of declarations) {
        if (declaration.type !== 's3') {
            add(report, rules/* RULES */.y.refused, declaration, file, `${file} keeps the state of a run in ${nameOf(declaration)}.`);
            continue;
        }
        const effective = await effectiveOf({ ...report, path: posix_.dirname(file) }, declaration, declaration.settings, {}, around);
        report.findings.push(...(0,judge_backend/* judgeBackend */.e)({ name: 'backend "s3" of a run', resource: file, place: placeOf(declaration), effective, partial: false }, boundary));
    }
    return report;
}
/** Judges the backend that a saved plan is applied to. */
async function judgeSavedPlan(file, bytes, around, boundary) {
    const report = { path: file, destinations: [], findings: [] };
    const read = readSavedPlan(bytes, file);
    if ('unread' in read) {
        report.findings.push((0,finding/* finding */.gk)(rules/* RULES */.y.unread, {
            verdict: 'unknown',
            message: `${file} cannot be read as a saved plan: ${read.unread}.`,
            resource: file,
            place: { file },
        }));
        return report;
    }
    const { declaration, workspace } = read;
    report.backend = declaration;
    if (declaration.kind !== 'backend' || declaration.type !== 's3') {
        add(report, rules/* RULES */.y.refused, declaration, file, `The plan ${file} would write state to ${nameOf(declaration)}.`);
        return report;
    }
    const effective = await effectiveOf({ ...report, path: posix_.dirname(file) }, declaration, declaration.settings, workspace ? { workspace } : {}, around);
    report.destinations.push({ from: 'plan', ...(0,lib_effective/* foresee */.Sh)(effective) });
    report.findings.push(...(0,judge_backend/* judgeBackend */.e)({ name: 'the backend "s3" of the plan', resource: file, place: placeOf(declaration), effective, partial: false }, boundary));
    return report;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./lib/roots.js





/** No configuration is as large; a file that is stops the check. */
const MAX_FILE_BYTES = 8 * 1024 * 1024;
/** Folders of tools, which hold copies of what is somewhere else. Any other hidden folder may hold configuration. */
const SKIPPED = /^(?:node_modules|\.(?:git|hg|svn|terraform|terragrunt-cache|terragrunt-stack|external_modules|venv|tox|nox|cache|npm|yarn|pnpm-store|idea|vscode|gradle|m2|cargo|rustup|local|nvm|asdf|tfenv|tfswitch))$/;
const isState = (name) => /\.tfstate(?:\.(?:\d+\.)?backup)?$/.test(name);
const isTerragrunt = (name) => /^(?:terragrunt|terragrunt\.stack)\.hcl(?:\.json)?$/.test(name);
/**
 * Reads every folder with configuration below a folder. Folders of tools (such as `.terraform` and `node_modules`) are
 * left out; a link to a folder counts as that folder alone, so no loop is followed.
 * @throws FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE, PATH_NOT_FOLDER
 */
async function readTree(files, start) {
    const kind = await files.kind(start);
    if (kind && kind !== 'folder')
        throw guardError('PATH_NOT_FOLDER', `${start} is a file.`, 'Name the folder that holds the configuration, or one above it.');
    const tree = { folders: [], terragrunt: [], tests: [], states: [] };
    const links = [];
    const waiting = [files.relative(start)];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        const { folders, links: linked } = await readFolder(files, folder, tree);
        waiting.push(...folders.reverse());
        links.push(...linked);
    }
    const known = new Set(await Promise.all(tree.folders.map(({ path: folder }) => (0,promises_.realpath)(files.resolve(folder)))));
    for (const link of links) {
        const target = await (0,promises_.realpath)(files.resolve(link));
        if (known.has(target))
            continue;
        known.add(target);
        await readFolder(files, link, tree);
    }
    tree.folders.sort((a, b) => (a.path < b.path ? -1 : 1));
    tree.terragrunt.sort();
    tree.states.sort();
    return tree;
}
/**
 * Reads the folders of touched files alone. A folder without a backend that another one names as `source` is a module, as in the whole
 * tree; whether one does is read from the text of the other files, without parsing them.
 * @throws FILE_UNREADABLE, FILE_TOO_LARGE
 */
async function readTouched(files, start, touched) {
    const tree = { folders: [], terragrunt: [], tests: [], states: [] };
    const wanted = new Set();
    for (const file of touched) {
        const kind = await files.kind(file);
        const folder = kind === 'folder' ? files.relative(file) : files.relative(posix_.dirname(file));
        if (kind === 'folder' || (await files.kind(folder)) === 'folder')
            wanted.add(folder);
    }
    for (const folder of [...wanted].sort())
        await readFolder(files, folder, tree);
    const undeclared = tree.folders.filter(({ files: own }) => own.every(({ declarations }) => declarations.length === 0));
    if (undeclared.length === 0)
        return tree;
    const called = await calledByText(files, start);
    const modules = new Set(undeclared.filter((folder) => called.has(folder.path) && folder.mistakes.length === 0));
    return { ...tree, folders: tree.folders.filter((folder) => !modules.has(folder)) };
}
/** The folders that any configuration below a folder names as a local `source`. */
async function calledByText(files, start) {
    const called = new Set();
    const waiting = [files.relative(start)];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        for (const { name, kind } of await files.list(folder)) {
            const file = folder === '.' ? name : posix_.join(folder, name);
            if (kind === 'folder' && !SKIPPED.test(name))
                waiting.push(file);
            if (kind !== 'file' || !(0,terraform_folder/* isConfiguration */.ZC)(name))
                continue;
            const text = (await files.read(file, MAX_FILE_BYTES)).toString('utf8');
            for (const [, source = ''] of text.matchAll(/"?source"?\s*[=:]\s*"(\.\.?(?:\/[^"\n]*)?)"/g)) {
                const target = posix_.normalize(posix_.join(folder, source.split('//')[0])).replace(/(?<=.)\/$/, '');
                if (target !== folder)
                    called.add(target);
            }
        }
    }
    return called;
}
async function readFolder(files, folder, tree) {
    const found = { path: folder, files: [], variableFiles: [], mistakes: [] };
    const folders = [];
    const links = [];
    for (const { name, kind } of await files.list(folder)) {
        const file = folder === '.' ? name : posix_.join(folder, name);
        const actual = kind === 'link' ? await files.kind(file) : kind;
        if (actual === 'folder') {
            if (!SKIPPED.test(name))
                (kind === 'link' ? links : folders).push(file);
        }
        else if (isTerragrunt(name)) {
            tree.terragrunt.push(file);
        }
        else if (/\.tfvars(?:\.json)?$/.test(name)) {
            found.variableFiles.push(name);
        }
        else if (isState(name)) {
            if (actual === 'file' && (await holdsState(files, file)))
                tree.states.push(file);
        }
        else if (actual === 'file' && /\.(?:tftest|tofutest)\.hcl$/.test(name)) {
            const read = await readFile(files, name, file);
            if (!('mistake' in read) && read.declarations.length > 0)
                tree.tests.push(read);
        }
        else if ((0,terraform_folder/* isConfiguration */.ZC)(name)) {
            const read = actual === 'file'
                ? await readFile(files, name, file)
                : { mistake: { line: 1, column: 1, message: actual ? 'it is no file' : 'it is a link to nothing' } };
            if ('mistake' in read)
                found.mistakes.push({ ...read.mistake, file });
            else
                found.files.push(read);
        }
    }
    if (found.files.length + found.mistakes.length > 0)
        tree.folders.push(found);
    return { folders, links };
}
/** Whether a file is state with anything in it; the file of `terraform init` alone says only where state is. */
async function holdsState(files, file) {
    const text = (await files.read(file)).toString('utf8');
    return /"resources"\s*:\s*[[{]\s*[^\]}\s]|"outputs"\s*:\s*\{\s*"/.test(text);
}
async function readFile(files, name, file) {
    const bytes = await files.read(file, MAX_FILE_BYTES);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return { mistake: { line: 1, column: 1, message: 'it is not UTF-8 text' } };
    }
    return readTerraformFile(name, file, text);
}
/**
 * The folders that Terraform is run in, as far as the tree tells: all that no other folder uses as a module, all that
 * declare where state goes, and one of each ring of folders that only use each other.
 */
function rootsOf(folders) {
    const byPath = new Map(folders.map((folder) => [folder.path, folder]));
    const usedBy = (folder) => folder.files
        .flatMap(({ localModules }) => localModules)
        .flatMap((source) => byPath.get(posix_.normalize(posix_.join(folder.path, source.split('//')[0])).replace(/(?<=.)\/$/, '')) ?? []);
    const called = new Set(folders.flatMap((folder) => usedBy(folder).filter((used) => used !== folder)));
    const roots = new Set(folders.filter((folder) => !called.has(folder) || folder.files.some(({ declarations }) => declarations.length > 0)));
    const reached = new Set();
    const reach = (start) => {
        const waiting = [start];
        for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
            if (reached.has(folder))
                continue;
            reached.add(folder);
            waiting.push(...usedBy(folder));
        }
    };
    for (const root of roots)
        reach(root);
    for (const folder of folders) {
        if (reached.has(folder))
            continue;
        roots.add(folder);
        reach(folder);
    }
    return { roots: folders.filter((folder) => roots.has(folder)), modules: folders.filter((folder) => !roots.has(folder)) };
}
/** Whether a folder says by itself where state goes, other than by an empty `backend "s3" {}` that somebody else fills. */
const declaresFully = (folder) => folder.mistakes.length > 0 ||
    folder.files.some(({ declarations }) => declarations.some(({ kind, type, settings }) => kind !== 'backend' || type !== 's3' || settings.size > 0));

;// CONCATENATED MODULE: ./lib/summary.js
const MAX_ROWS = 200;
/** Markdown for the job summary: one row a root module, worst first. */
function reportOf(reports, modules, boundary) {
    const rows = reports
        .toSorted((a, b) => Number(failing(b)) - Number(failing(a)))
        .slice(0, MAX_ROWS)
        .map((report) => {
        const { path, backend, destinations, findings } = report;
        const foreseen = destinations.find(({ from }) => from === 'configuration') ?? destinations[0];
        const shown = (name) => foreseen?.[name] !== undefined ? code(foreseen[name]) : backend?.type === 's3' ? 'not known' : '\u2013';
        const kind = backend ? code(backend.kind === 'cloud' ? 'cloud' : backend.type) : 'none';
        return `| ${code(path)} | ${kind} | ${shown('bucket')} | ${shown('region')} | ${failing(report) ? 'refused' : findings.length > 0 ? 'see findings' : 'holds'} |`;
    });
    const left = reports.length - rows.length;
    return [
        '### Where Terraform state goes',
        '',
        boundary.state
            ? `The boundary declares bucket ${code(boundary.state.bucket)}.`
            : `The boundary (${boundary.source}) declares no state bucket; regions: ${boundary.regions.join(', ')}.`,
        '',
        '| root module | backend | bucket | region | result |',
        '|---|---|---|---|---|',
        ...rows,
        '',
        ...(left > 0 ? [`${left} more root modules are in the findings and the record.`, ''] : []),
        ...(modules.length > 0
            ? [
                `Used only as modules, so not run on their own: ${modules.slice(0, 20).map(code).join(', ')}${modules.length > 20 ? ` and ${modules.length - 20} more` : ''}.`,
                '',
            ]
            : []),
        'Read from the configuration, and from the environment and the AWS profiles of this step: a job with others may send state elsewhere.',
        '',
    ].join('\n');
}
const failing = ({ findings }) => findings.some(({ severity, verdict }) => severity === 'error' || verdict === 'unknown');
/** Inline code for a table cell, whatever the text holds. */
const code = (text) => `\`${text.replace(/[`|\r\n]/g, ' ').slice(0, 120)}\``;

;// CONCATENATED MODULE: ./lib/sources/arguments.js
/** The commands whose arguments decide about state. */
const COMMANDS = ['init', 'plan', 'apply', 'destroy', 'refresh', 'import', 'state_mv', 'state_rm', 'state_push', 'taint', 'untaint'];
/**
 * Reads `TF_CLI_ARGS_<command>`, `TF_CLI_ARGS` and the `-backend-config` values that were given to this step, in the order in which
 * Terraform applies them: the later wins. `TF_CLI_ARGS` comes after the variable of the command.
 */
function readCommandLine(env, given) {
    const line = { backendConfig: [], variables: [], switches: [], pluginFolders: [], mistakes: [] };
    const common = env('TF_CLI_ARGS');
    for (const command of COMMANDS) {
        const variable = `TF_CLI_ARGS_${command}`;
        const own = env(variable);
        const parts = [[variable, own], ...(command === 'init' || command === 'plan' ? [['TF_CLI_ARGS', common]] : [])];
        for (const [from, text] of parts) {
            if (!text)
                continue;
            const words = shellWords(text);
            if (words)
                readWords(line, words, from, command);
            else if (!line.mistakes.includes(from))
                line.mistakes.push(from);
        }
    }
    for (const item of given)
        line.backendConfig.push(backendConfig(item, 'the input backend-config'));
    line.switches = unique(line.switches);
    line.variables = unique(line.variables);
    // A single empty value takes all of them away.
    const [only, ...others] = line.backendConfig;
    if (only && 'file' in only && only.file === '' && others.length === 0)
        line.backendConfig = [];
    return line;
}
/** Reads words of a command line that follow the command. */
function readWords(line, words, from, command) {
    for (let index = 0; index < words.length; index += 1) {
        const [, name, inline] = /^--?([a-z-]+)(?:=([\s\S]*))?$/.exec(words[index]) ?? [];
        if (name === undefined)
            continue;
        const value = () => {
            if (inline !== undefined)
                return inline;
            index += 1;
            return words[index] ?? '';
        };
        const isFalse = inline !== undefined && /^(?:0|f|false)$/i.test(inline);
        if (name === 'backend-config' && command === 'init')
            line.backendConfig.push(backendConfig(value(), from));
        else if (name === 'var') {
            const [, variable = '', text = ''] = /^([^=]*)=([\s\S]*)$/.exec(value()) ?? [];
            line.variables.push({ name: variable.trim(), text, from });
        }
        else if (name === 'var-file')
            line.variables.push({ file: value(), from });
        else if ((name === 'backend' || name === 'cloud') && command === 'init' && isFalse)
            line.switches.push({ name: '-backend=false', from });
        else if (name === 'lock' && isFalse)
            line.switches.push({ name: '-lock=false', from });
        else if ((name === 'state' || name === 'state-out') && command !== 'init')
            line.switches.push({ name: '-state', from });
        else if (name === 'plugin-dir')
            line.pluginFolders.push(from);
        else if (name === 'chdir')
            line.switches.push({ name: '-chdir', from });
    }
}
function backendConfig(text, from) {
    const equals = text.indexOf('=');
    return equals < 0 ? { file: text, from } : { name: text.slice(0, equals), text: text.slice(equals + 1), from };
}
/** Splits text into words as a shell does, without expanding anything; undefined where a quote is left open or a shell operator stands. */
function shellWords(text) {
    const words = [];
    let word;
    let quote = '';
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (character === '\\' && quote !== "'") {
            index += 1;
            if (index >= text.length)
                return undefined;
            word = (word ?? '') + text[index];
        }
        else if (quote !== '') {
            if (character === quote)
                quote = '';
            else
                word = (word ?? '') + character;
        }
        else if (/[;&|<>`]/.test(character)) {
            // Terraform's splitter stops here, with or without the word before; nobody means that.
            return undefined;
        }
        else if (character === '"' || character === "'") {
            quote = character;
            word ??= '';
        }
        else if (/[ \t\r\n]/.test(character)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = (word ?? '') + character;
    }
    if (quote !== '')
        return undefined;
    if (word !== undefined)
        words.push(word);
    return words;
}
const unique = (items) => {
    const seen = new Set();
    return items.filter((item) => {
        const key = JSON.stringify(item);
        return !seen.has(key) && seen.add(key);
    });
};

;// CONCATENATED MODULE: ./lib/sources/aws-profile.js
/**
 * Reads AWS `config` and `credentials` files as the AWS SDK for Go does: profiles of a config file need their prefix, keys are lower
 * case, indented lines belong to the key above.
 */
function readProfiles(configs, credentials) {
    const all = new Map();
    for (const { file, text } of configs)
        merge(all, ofConfig(sectionsOf(file, text)));
    for (const { file, text } of credentials)
        merge(all, new Map([...sectionsOf(file, text)].filter(([name]) => !name.startsWith('profile '))));
    return all;
}
/** The keys that a second file adds to a section of the first; anything else there is not read. */
const MERGED = /^(?:aws_access_key_id|aws_secret_access_key|aws_session_token|role_arn|source_profile|credential_source|credential_process|web_identity_token_file|region|use_dualstack_endpoint|use_fips_endpoint|ca_bundle|ec2_metadata_service_endpoint|ec2_metadata_service_endpoint_mode|sso_.*)$/;
function merge(all, more) {
    for (const [name, section] of more) {
        const known = all.get(name);
        if (!known)
            all.set(name, new Map(section));
        else
            for (const [key, value] of section)
                if (MERGED.test(key))
                    known.set(key, value);
    }
}
function ofConfig(sections) {
    const kept = new Map();
    for (const [name, section] of sections)
        if (/^(?:default$|sso-session |services )/i.test(name))
            kept.set(name, section);
    // A section with the prefix takes the place of one without.
    for (const [name, section] of sections)
        if (name.startsWith('profile '))
            kept.set(name.slice('profile '.length).trim(), section);
    return kept;
}
function sectionsOf(file, text) {
    const sections = new Map();
    let section;
    let key;
    for (const [index, raw] of text
        .replace(/^\ufeff/, '')
        .split(/\r?\n/)
        .entries()) {
        const line = index + 1;
        if (raw.trim() === '' || /^\s*[#;]/.test(raw))
            continue;
        const heading = /^\s*\[([^\]]*)\]/.exec(raw);
        if (heading) {
            const name = heading[1].trim().replace(/\s+/g, ' ');
            section = sections.get(name) ?? new Map();
            sections.set(name, section);
            key = undefined;
            continue;
        }
        if (!section)
            continue;
        const equals = raw.indexOf('=');
        const isIndented = /^\s/.test(raw);
        if (isIndented && key && key.value !== '') {
            key.value += `\n${raw.trim()}`;
            continue;
        }
        if (equals < 0)
            continue;
        const name = raw.slice(0, equals).trim().toLowerCase();
        const value = withoutComment(raw.slice(equals + 1));
        if (isIndented && key) {
            key.nested.set(name, { value, line });
            continue;
        }
        key = { value, line, file, nested: new Map() };
        section.set(name, key);
    }
    return sections;
}
const withoutComment = (text) => text.split(/[ \t][#;]/)[0].trim();

;// CONCATENATED MODULE: ./lib/sources/shared-files.js


/** Where the backend looks for profiles; undefined where an argument that says so is not known. */
function sharedFilesOf(settings, env, folder) {
    const home = env('HOME') || env('USERPROFILE') || '';
    const expand = (file) => {
        const text = file
            .replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced, bare) => env((braced ?? bare)) ?? '')
            .replace(/^~(?=\/|$)/, home);
        return external_node_path_.resolve(folder, text);
    };
    const named = (argument) => {
        const value = settings.get(argument)?.value;
        if (!value)
            return undefined;
        const texts = value.kind === 'list' ? value.items.map(textOf) : [textOf(value)];
        return texts.includes(undefined) ? 'unknown' : texts.map(expand);
    };
    const standard = (variable, name) => {
        const given = env(variable);
        return given ? [external_node_path_.resolve(folder, given)] : home ? [external_node_path_.join(home, '.aws', name)] : [];
    };
    const own = env('AWS_SHARED_CONFIG_FILE');
    const configs = named('shared_config_files') ?? (own ? [expand(own)] : standard('AWS_CONFIG_FILE', 'config'));
    const credentials = named('shared_credentials_files') ?? named('shared_credentials_file') ?? standard('AWS_SHARED_CREDENTIALS_FILE', 'credentials');
    return configs === 'unknown' || credentials === 'unknown' ? undefined : { configs, credentials };
}
const textOf = (value) => (value.kind === 'literal' ? String(value.value) : undefined);
/** Reads profiles, each set of files once. `read` gives undefined for a file that is not there. */
function profileReader(read) {
    const known = new Map();
    const readAll = async (files) => {
        const found = [];
        for (const file of files) {
            const text = await read(file);
            if (text !== undefined)
                found.push({ file, text });
        }
        return found;
    };
    return (files) => {
        const key = JSON.stringify([files.configs, files.credentials]);
        let sections = known.get(key);
        if (!sections) {
            sections = (async () => readProfiles(await readAll(files.configs), await readAll(files.credentials)))();
            known.set(key, sections);
        }
        return sections;
    };
}

;// CONCATENATED MODULE: ./lib/surroundings.js




const surroundings_MAX_BYTES = 4 * 1024 * 1024;
function surroundingsOf({ host, files }, backendConfig) {
    const env = (name) => host.env(name);
    const read = async (file) => {
        try {
            return (await files.read(file, surroundings_MAX_BYTES)).toString('utf8');
        }
        catch (error) {
            if (error instanceof errors/* SovereignError */.Rj && error.code === 'FILE_MISSING')
                return undefined;
            throw error;
        }
    };
    const profiles = profileReader(async (file) => {
        // What this user cannot read, no program of this job can follow either.
        const text = await read(file).catch((error) => {
            if (error instanceof errors/* SovereignError */.Rj && error.code === 'FILE_UNREADABLE')
                return undefined;
            throw error;
        });
        return text;
    });
    return {
        env,
        commandLine: readCommandLine(env, backendConfig),
        read,
        names: async (folder) => {
            try {
                return (await files.list(folder)).map(({ name }) => name);
            }
            catch (error) {
                if (error instanceof errors/* SovereignError */.Rj && /^FILE_(?:MISSING|UNREADABLE)$/.test(error.code))
                    return [];
                throw error;
            }
        },
        profiles: async (settings, root) => {
            const shared = sharedFilesOf(settings, env, external_node_path_.resolve(files.root, root));
            return shared && profiles(shared);
        },
    };
}

;// CONCATENATED MODULE: ./lib/terragrunt/judge.js









/**
 * Judges what a Terragrunt unit does about state. `read` holds the folders whose own configuration is judged beside it; absent where only
 * some folders are looked at.
 */
async function judgeUnit(unit, around, boundary, read) {
    const report = { path: unit.folder, destinations: [], findings: [] };
    const start = { file: unit.file, line: 1 };
    for (const { file, line, column, message } of unit.mistakes)
        report.findings.push((0,finding/* finding */.gk)(rules/* RULES */.y.syntax, {
            verdict: 'unknown',
            message: `${file} cannot be read: ${message}`,
            resource: unit.folder,
            place: { file, line, column },
        }));
    if (unit.unclear !== undefined) {
        add(report, rules/* RULES */.y.terragrunt, start, unit.file, `Where ${unit.file} keeps state is not known: ${unit.unclear}.`, 'unknown');
        return report;
    }
    if (unit.moduleCall)
        report.findings.push(...judgeModules([unit.moduleCall], unit.folder, boundary));
    if (!unit.stated) {
        if (unit.source === 'elsewhere' || (read && !read.has(unit.source ?? unit.folder)))
            add(report, rules/* RULES */.y.terragrunt, start, unit.file, `${unit.file} says nothing of a backend, and the module that it runs is not among what was read.`, 'unknown');
        return report;
    }
    const { declaration, own, encryption } = unit.stated;
    report.backend = declaration;
    const placeIn = (spot) => placeOf({ ...spot, file: declaration.file });
    report.findings.push(...encryption.flatMap((block) => judgeEncryptionBlock(block, unit.folder, placeIn, boundary)));
    const disabled = (0,terraform_value/* asBoolean */.tB)(own.get('disable_init')?.value);
    if (disabled.state === 'unknown' || (disabled.state === 'known' && disabled.value))
        add(report, rules/* RULES */.y.switched, declaration, unit.folder, 'disable_init keeps Terragrunt from using the backend.', disabled.state === 'unknown' ? 'unknown' : 'broken');
    if (declaration.type !== 's3' || declaration.kind !== 'backend') {
        add(report, rules/* RULES */.y.refused, declaration, unit.folder, `${unit.folder} keeps its state in ${nameOf(declaration)}.`);
        return report;
    }
    const data = await readDataFolder(unit.folder, around.env, around.read);
    const effective = await effectiveOf(report, declaration, declaration.settings, data, around);
    report.destinations.push({ from: 'configuration', ...(0,lib_effective/* foresee */.Sh)(effective) });
    report.findings.push(...(0,judge_backend/* judgeBackend */.e)({ name: 'the remote_state of Terragrunt', resource: unit.folder, place: placeOf(declaration), effective, partial: false }, boundary));
    for (const [name, setting] of own) {
        if (!/^skip_|^disable_bucket_update$/.test(name))
            continue;
        const value = (0,terraform_value/* asBoolean */.tB)(setting.value);
        if (value.state === 'known' && !value.value)
            continue;
        report.findings.push((0,finding/* finding */.gk)(rules/* RULES */.y.terragruntBucket, {
            message: `remote_state sets ${name}.`,
            resource: unit.folder,
            key: name,
            place: { file: declaration.file, line: setting.line },
        }));
    }
    return report;
}

;// CONCATENATED MODULE: ./lib/terragrunt/declaration.js


/** What a file says of the backend, by `remote_state` or by files that it writes; `unclear` where that is not known. */
const readStated = async (parsed, dataOf) => readRemoteState(parsed, dataOf) ?? readGenerated(parsed, dataOf);
function readRemoteState({ file, body }, dataOf) {
    const block = body.children('remote_state', 0)[0];
    const attribute = body.settings.get('remote_state');
    const spot = block ?? attribute;
    if (!spot)
        return undefined;
    const whole = block ? undefined : dataOf(attribute?.value);
    if (!block && !(whole instanceof Map))
        return 'unclear';
    /** The data of an argument; undefined where it is not known, null where it is not there. */
    const argument = (name) => {
        const written = block?.settings.get(name);
        if (block)
            return written ? dataOf(written.value) : null;
        const map = whole;
        return map.has(name) ? map.get(name) : null;
    };
    const type = argument('backend');
    const config = objectOf(argument('config'));
    const encryption = objectOf(argument('encryption'));
    if (typeof type !== 'string' || config === 'unclear' || encryption === 'unclear')
        return 'unclear';
    const { line, column } = spot;
    const own = new Map();
    const settings = new Map();
    const off = toKnown(argument('disable_init') ?? null);
    if (off || argument('disable_init') === undefined)
        own.set('disable_init', { value: off ?? { kind: 'expression' }, line, column });
    for (const [name, value] of config ?? [])
        (TERRAGRUNT_KEYS.test(name) ? own : settings).set(name === 'lock_table' ? 'dynamodb_table' : name, { value, line, column });
    return {
        declaration: { kind: 'backend', type, settings, file, line, column },
        own,
        encryption: encryption ? [encryptionBlock(encryption, { line, column })] : [],
    };
}
/** The entries of an object; undefined where there is none. */
function objectOf(data) {
    if (data === null)
        return undefined;
    const value = data === undefined ? undefined : toKnown(data);
    return value?.kind === 'object' ? value.entries : 'unclear';
}
/** `encryption = { key_provider = "aws_kms", \u2026 }` as the block that Terragrunt writes from it. */
function encryptionBlock(entries, spot) {
    const type = entries.get('key_provider');
    const settings = new Map([...entries].flatMap(([name, value]) => (name === 'key_provider' ? [] : [[name, { value, ...spot }]])));
    const provider = {
        ...spot,
        labels: [type?.kind === 'literal' ? String(type.value) : '', 'default'],
        settings,
        nulls: [],
        children: () => [],
    };
    return { ...spot, labels: [], settings: new Map(), nulls: [], children: (kind) => (kind === 'key_provider' ? [provider] : []) };
}
/** Files that may hold a backend. Whatever else Terragrunt writes does not count. */
const MENTIONED = /\b(?:backend|cloud|state_store)\b/;
async function readGenerated({ file, body }, dataOf) {
    const attribute = body.settings.get('generate');
    const all = attribute ? dataOf(attribute.value) : undefined;
    if (attribute && !(all instanceof Map))
        return 'unclear';
    const generated = [
        ...body.children('generate', 1).map(({ settings, line, column }) => {
            const written = settings.get('contents')?.value;
            return { text: asString(dataOf(written)), written: written?.kind === 'expression' ? written.text : undefined, line, column };
        }),
        ...[...(all?.values() ?? [])].map((each) => ({
            text: each instanceof Map ? asString(each.get('contents')) : undefined,
            written: undefined,
            line: attribute?.line ?? 1,
            column: attribute?.column ?? 1,
        })),
    ];
    for (const { text, written, line, column } of generated) {
        if (text === undefined) {
            if (written === undefined || MENTIONED.test(written))
                return 'unclear';
            continue;
        }
        const read = await readTerraformFile(text.trimStart().startsWith('{') ? 'x.tf.json' : 'x.tf', file, text);
        if ('mistake' in read) {
            if (MENTIONED.test(text))
                return 'unclear';
            continue;
        }
        const [declaration] = read.declarations;
        if (!declaration)
            continue;
        const settings = new Map([...declaration.settings].map(([name, setting]) => [name, { ...setting, line, column }]));
        return { declaration: { ...declaration, settings, file, line, column }, own: new Map(), encryption: read.encryption };
    }
    return undefined;
}
/** Keys of an s3 `config` that Terragrunt takes for itself. */
const TERRAGRUNT_KEYS = /^(?:s3_bucket_tags|dynamodb_table_tags|accesslogging_bucket_tags|skip_bucket_.*|skip_accesslogging_bucket_.*|disable_bucket_update|disable_aws_client_checksums|enable_lock_table_ssencryption|accesslogging_.*|bucket_sse_algorithm|bucket_sse_kms_key_id|disable_init)$/;

;// CONCATENATED MODULE: ./lib/terragrunt/unit.js






/** Where Terragrunt puts the units of a stack, beside its file. */
const STACK_FOLDER = '.terragrunt-stack';
const MAX_FILES = 200;
/** No expression that names a file is longer, in characters. */
const MAX_CALL = 10_000;
/**
 * Reads a unit and the files that it includes. Terragrunt's functions are followed where they depend on files, folders and the
 * environment alone; the value of any other is not known.
 */
async function readUnit(file, world) {
    const reader = new UnitReader(file, world);
    return reader.read();
}
/** Reads what a stack is made of, or says why that is not known. */
async function readStack(file, world) {
    return new UnitReader(file, world).readStack();
}
class UnitReader {
    #file;
    #folder;
    #world;
    #parsed = new Map();
    #mistakes = [];
    #open = new Set();
    /** Values of locals, once each is known. */
    #known = new Map();
    /** Folders of the included files by label. */
    #includes = new Map();
    constructor(file, world) {
        this.#file = file;
        this.#folder = posix_.dirname(file);
        this.#world = world;
    }
    async read() {
        const unit = { folder: this.#folder, file: this.#file, includes: [], mistakes: this.#mistakes };
        const own = await this.#parse(this.#file);
        if (!own)
            return { ...unit, unclear: 'its file cannot be read' };
        await this.#preload(own);
        const chain = [own];
        for (const include of own.body.children('include', 1)) {
            const target = asString(this.#value(include.settings.get('path')?.value, own));
            const included = target === undefined ? undefined : await this.#parse(this.#resolved(target));
            if (!included) {
                const label = include.labels[0] ? ` as ${JSON.stringify(include.labels[0])}` : '';
                return { ...unit, unclear: `what it includes${label} cannot be found or read` };
            }
            await this.#preload(included);
            const written = include.settings.get('merge_strategy');
            const strategy = written ? asString(this.#value(written.value, own)) : 'shallow';
            if (strategy === undefined)
                return { ...unit, unclear: 'whether what it includes counts is worked out in a way that is not followed' };
            // Its locals alone can be used then.
            if (strategy !== 'no_merge')
                chain.push(included);
            this.#includes.set(include.labels[0] ?? '', posix_.dirname(included.file));
            unit.includes.push(included.file);
        }
        Object.assign(unit, this.#sourceOf(chain));
        for (const parsed of chain) {
            const found = await readStated(parsed, (value) => this.#value(value, parsed));
            if (found === 'unclear')
                return { ...unit, unclear: `what ${parsed.file} says of the backend is worked out in a way that is not followed` };
            if (found)
                return { ...unit, stated: found };
        }
        return unit;
    }
    async readStack() {
        const own = await this.#parse(this.#file);
        if (!own)
            return { unclear: 'its file cannot be read', mistakes: this.#mistakes };
        await this.#preload(own);
        return ['unit', 'stack'].flatMap((kind) => own.body.children(kind, 1).map(({ labels, settings, line }) => {
            const data = (name) => this.#value(settings.get(name)?.value, own);
            const [source, target] = [asString(data('source')), asString(data('path'))];
            const beside = settings.get('no_dot_terragrunt_stack');
            const isBeside = beside ? data('no_dot_terragrunt_stack') : false;
            const isLocal = source !== undefined && /^(?:\.|\/)/.test(source);
            return {
                kind,
                name: labels[0],
                source: isLocal ? this.#resolved(source.replace(/\/\/+/g, '/')).replace(/(?<=.)\/$/, '') : undefined,
                folder: target === undefined || typeof isBeside !== 'boolean'
                    ? undefined
                    : posix_.join(this.#folder, isBeside ? '' : STACK_FOLDER, target),
                values: data('values'),
                line,
            };
        }));
    }
    async #parse(file) {
        if (this.#parsed.has(file))
            return this.#parsed.get(file);
        if (this.#parsed.size >= MAX_FILES)
            return undefined;
        this.#parsed.set(file, undefined);
        const text = await this.#world.read(file);
        if (text === undefined)
            return undefined;
        const body = await readTerragruntFile(file, text);
        if ('mistake' in body) {
            this.#mistakes.push({ ...body.mistake, file });
            return undefined;
        }
        const parsed = { file, body };
        this.#parsed.set(file, parsed);
        return parsed;
    }
    /** Reads the files that functions name, before anything is evaluated. */
    async #preload(parsed) {
        const texts = [];
        const collect = (value) => {
            if (value?.kind === 'expression' && value.text !== undefined)
                texts.push(value.text);
            else if (value?.kind === 'list')
                value.items.forEach(collect);
            else if (value?.kind === 'object')
                [...value.entries.values()].forEach(collect);
        };
        const all = (block) => {
            for (const { value } of block.settings.values())
                collect(value);
        };
        all(parsed.body);
        for (const type of ['locals', 'remote_state', 'terraform'])
            parsed.body.children(type, 0).forEach(all);
        for (const type of ['include', 'generate', 'unit', 'stack'])
            parsed.body.children(type, 1).forEach(all);
        const names = new Set(['terragrunt.hcl', 'root.hcl']);
        for (const text of texts)
            for (const [, name = ''] of text.matchAll(/find_in_parent_folders\(\s*"([^"$]*)"/g))
                names.add(name);
        for (const name of names)
            await this.#findAbove(name);
        const more = [];
        for (const text of texts) {
            if (text.length > MAX_CALL || !text.includes('read_terragrunt_config'))
                continue;
            for (const [, argument = ''] of text.matchAll(/read_terragrunt_config\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g)) {
                const target = asString(evaluate(parseTemplate(`\${${argument.split(/,(?![^(]*\))/)[0]}}`), this.#scope(parsed)));
                const file = target === undefined ? undefined : this.#resolved(target);
                const found = file === undefined || this.#parsed.has(file) ? undefined : await this.#parse(file);
                if (found)
                    more.push(found);
            }
        }
        for (const each of more)
            await this.#preload(each);
    }
    /** The file that a path names. Absolute paths start at the workspace, as the functions here give them. */
    #resolved(target) {
        return posix_.normalize(posix_.isAbsolute(target) ? target.slice(1) : posix_.join(this.#folder, target));
    }
    #above = new Map();
    async #findAbove(name) {
        if (this.#above.has(name) || name === '')
            return;
        let folder = this.#folder;
        for (let depth = 0; depth < 100; depth += 1) {
            const parent = posix_.normalize(posix_.join(folder, '..'));
            // Above the workspace nothing is looked at: it is no part of the repository.
            if (folder === '.' || parent === folder || folder === '/')
                return;
            folder = parent;
            const file = folder === '.' ? name : posix_.join(folder, name);
            if ((await this.#world.read(file)) !== undefined) {
                this.#above.set(name, file);
                return;
            }
        }
    }
    #sourceOf(chain) {
        for (const parsed of chain) {
            for (const terraform of parsed.body.children('terraform', 0)) {
                const written = terraform.settings.get('source');
                if (!written)
                    continue;
                const { line, column } = written;
                const source = asString(this.#value(written.value, parsed));
                if (source !== undefined && /^(?:\.|\/)/.test(source))
                    return { source: this.#resolved(source.replace(/\/\/+/g, '/')).replace(/(?<=.)\/$/, '') };
                const value = source === undefined ? { kind: 'expression' } : { kind: 'literal', value: source };
                const moduleCall = { name: posix_.basename(this.#folder), source: { value, line, column }, file: parsed.file, line, column };
                return { source: 'elsewhere', moduleCall };
            }
        }
        return {};
    }
    /** The data of a value of a file, as the unit sees it. */
    #value(value, parsed) {
        return value === undefined ? undefined : toData(value, this.#scope(parsed));
    }
    #scope(parsed) {
        const scope = {
            name: (name, key) => {
                if (name === 'local' && key !== undefined)
                    return this.#local(parsed, key);
                if (name === 'values')
                    return key === undefined ? this.#world.values : getFrom(this.#world.values, key);
                if (name === 'include') {
                    if (key === undefined)
                        return undefined;
                    return this.#included(parsed, key);
                }
                return undefined;
            },
            call: (name, args) => {
                const [first, second] = args;
                switch (name) {
                    case 'get_env': {
                        const variable = asString(first);
                        if (variable === undefined)
                            return undefined;
                        return this.#world.env(variable) || (args.length > 1 ? second : undefined);
                    }
                    case 'path_relative_to_include':
                    case 'path_relative_from_include': {
                        const parent = this.#parentOf(parsed, asString(first));
                        if (parent === undefined)
                            return undefined;
                        return (name === 'path_relative_to_include' ? posix_.relative(parent, this.#folder) : posix_.relative(this.#folder, parent)) || '.';
                    }
                    case 'get_terragrunt_dir':
                    case 'get_original_terragrunt_dir':
                        return posix_.resolve('/', this.#folder);
                    case 'get_parent_terragrunt_dir': {
                        const parent = this.#parentOf(parsed, asString(first));
                        return parent === undefined ? undefined : posix_.resolve('/', parent);
                    }
                    case 'get_repo_root':
                        return this.#world.isRepository ? '/' : undefined;
                    case 'get_path_from_repo_root':
                        return this.#world.isRepository ? this.#folder : undefined;
                    case 'find_in_parent_folders': {
                        const wanted = args.length === 0 ? 'terragrunt.hcl' : asString(first);
                        const found = wanted === undefined ? undefined : this.#above.get(wanted);
                        return found === undefined ? second : posix_.resolve('/', found);
                    }
                    case 'read_terragrunt_config': {
                        const target = asString(first);
                        const found = target === undefined ? undefined : this.#parsed.get(this.#resolved(target));
                        if (!found)
                            return args.length > 1 ? second : undefined;
                        return new Map([['locals', this.#locals(found)]]);
                    }
                    default:
                        return FUNCTIONS.get(name)?.(args);
                }
            },
        };
        return scope;
    }
    /** The folder that functions of the include are relative to: in an included file its own, in the unit that of what it includes. */
    #parentOf(parsed, label) {
        if (parsed.file !== this.#file)
            return posix_.dirname(parsed.file);
        if (label !== undefined)
            return this.#includes.get(label);
        const [only, ...others] = this.#includes.values();
        return others.length > 0 ? undefined : (only ?? this.#folder);
    }
    #local(parsed, key) {
        const name = `${parsed.file} ${key}`;
        if (this.#known.has(name))
            return this.#known.get(name);
        if (this.#open.has(name) || this.#open.size > 200)
            return undefined;
        this.#open.add(name);
        try {
            for (const block of parsed.body.children('locals', 0)) {
                const setting = block.settings.get(key);
                if (!setting)
                    continue;
                const data = this.#value(setting.value, parsed);
                // Also what is not known: it would be asked for again and again.
                this.#known.set(name, data);
                return data;
            }
            return undefined;
        }
        finally {
            this.#open.delete(name);
        }
    }
    #locals(parsed) {
        const names = parsed.body.children('locals', 0).flatMap((block) => [...block.settings.keys()]);
        return new Map(names.map((name) => [name, this.#local(parsed, name)]));
    }
    /** `include.root`, whose locals the unit may use where it is exposed. */
    #included(parsed, label) {
        for (const include of parsed.body.children('include', 1)) {
            if (include.labels[0] !== label)
                continue;
            const target = asString(this.#value(include.settings.get('path')?.value, parsed));
            const found = target === undefined ? undefined : this.#parsed.get(this.#resolved(target));
            return found && new Map([['locals', this.#locals(found)]]);
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/terragrunt/stack.js


/** How deep stacks may hold stacks, and how many units one may have in all. */
const stack_DEEPEST = 10;
const MAX_UNITS = 1000;
/**
 * Reads the units of a stack as they would stand in the folders that Terragrunt makes of it. What they find above them is what lies above
 * the stack. Places in files are those of the files that are copied.
 */
async function readStackUnits(file, world) {
    const stacked = { units: [], sources: new Set() };
    await addStack(stacked, file, world, (copy) => copy, 0);
    return stacked;
}
/** @param original gives the path of the file that one of a made folder is copied from */
async function addStack(stacked, file, world, original, depth) {
    const place = original(file);
    const unclear = (folder, why, mistakes = []) => void stacked.units.push({ folder, file: place, includes: [], unclear: why, mistakes });
    const parts = await readStack(file, world);
    if (!Array.isArray(parts)) {
        unclear(posix_.dirname(place), parts.unclear, parts.mistakes);
        return;
    }
    if (parts.length === 0)
        unclear(posix_.dirname(place), 'it names no unit');
    for (const { kind, name, source, folder, values } of parts) {
        if (source === undefined || folder === undefined || depth >= stack_DEEPEST || stacked.units.length >= MAX_UNITS) {
            unclear(`${posix_.dirname(place)}:${kind}.${name}`, `${kind} ${JSON.stringify(name)} of it is not among what is read`);
            continue;
        }
        stacked.sources.add(original(source));
        const isCopy = (each) => each === folder || each.startsWith(`${folder}/`);
        const from = (each) => (isCopy(each) ? source + each.slice(folder.length) : each);
        const inside = { ...world, values, read: (each) => world.read(from(each)) };
        const copied = (each) => original(from(each));
        if (kind === 'stack')
            await addStack(stacked, posix_.join(folder, 'terragrunt.stack.hcl'), inside, copied, depth + 1);
        else
            stacked.units.push(inOriginals(await readUnit(posix_.join(folder, 'terragrunt.hcl'), inside), copied(folder), copied));
    }
}
/** A unit with the files that it was copied from in place of the copies. Without a source of its own it runs what lies beside it. */
function inOriginals(unit, ownSource, original) {
    const { stated, moduleCall } = unit;
    return {
        ...unit,
        file: original(unit.file),
        includes: unit.includes.map(original),
        mistakes: unit.mistakes.map((mistake) => ({ ...mistake, file: original(mistake.file) })),
        source: unit.source === undefined ? ownSource : original(unit.source),
        ...(stated && { stated: { ...stated, declaration: { ...stated.declaration, file: original(stated.declaration.file) } } }),
        ...(moduleCall && { moduleCall: { ...moduleCall, file: original(moduleCall.file) } }),
    };
}

;// CONCATENATED MODULE: ./lib/terragrunt/units.js



/** Whether a file is that of a stack of units. */
const isStack = (file) => /(?:^|\/)terragrunt\.stack\.hcl(?:\.json)?$/.test(file);
/**
 * The Terragrunt units of a tree, those of stacks included, and the folders whose backend they give. A file that others include and that
 * runs no module of its own is no unit, and neither is one that only stacks copy.
 */
async function readUnits(tree, { files }, around) {
    if (tree.terragrunt.length === 0)
        return { units: [], supplied: new Set() };
    const texts = new Map();
    const read = (file) => {
        const text = texts.get(file) ?? around.read(file);
        texts.set(file, text);
        return text;
    };
    const world = { env: around.env, read, isRepository: (await files.kind('.git')) !== undefined };
    const { units: ofStacks, sources: copied } = await readStacks(tree.terragrunt.filter(isStack), world);
    const all = [];
    for (const file of tree.terragrunt.filter((each) => !isStack(each)))
        if (!copied.has(posix_.dirname(file)))
            all.push(await readUnit(file, world));
    const included = new Set([...all, ...ofStacks].flatMap(({ includes }) => includes));
    const withConfiguration = new Set(tree.folders.map(({ path: folder }) => folder));
    const units = [
        ...all.filter(({ file, folder, source }) => !included.has(posix_.normalize(file)) || source !== undefined || withConfiguration.has(folder)),
        ...ofStacks,
    ];
    const supplied = new Set(units.flatMap(({ folder, source, stated, unclear }) => (stated || unclear ? [source ?? folder] : [])));
    return { units, supplied };
}
/** The units of all stacks, but of those that others copy only as what these make of them; of a ring of stacks one counts. */
async function readStacks(files, world) {
    const stacks = [];
    for (const file of files)
        stacks.push({ folder: posix_.dirname(file), ...(await readStackUnits(file, world)) });
    const all = { units: [], sources: new Set() };
    const take = ({ units, sources }) => {
        all.units.push(...units);
        for (const source of sources)
            all.sources.add(source);
    };
    const isTop = ({ folder }) => !stacks.some((other) => other.sources.has(folder));
    stacks.filter(isTop).forEach(take);
    for (const stack of stacks)
        if (!isTop(stack) && !all.sources.has(stack.folder))
            take(stack);
    return all;
}

;// CONCATENATED MODULE: ./lib/action.js













/** CI products refuse outputs of more than 1 MiB. */
const MAX_DESTINATIONS = 500;
const tfBackendGuard = (0,contract/* defineAction */.QP)({
    name: 'tf-backend-guard',
    title: 'Terraform backend guard',
    description: 'Says where Terraform and OpenTofu state would go, and refuses every backend but the declared, encrypted and locked S3 one.',
    needs: 'preset',
    inputs: {
        path: {
            type: 'text',
            default: '.',
            description: 'Folder to check, with every root module below it; folders of tools such as `.git`, `.terraform` and `node_modules` are left out.',
        },
        'backend-config': {
            type: 'list',
            description: 'What `terraform init` gets by `-backend-config`, one a line and in its order: a file, relative to each root module, or NAME=VALUE.',
        },
        'saved-plan': {
            type: 'list',
            description: 'Plans that `terraform plan -out` saved, one a line: each carries the backend that it is applied to.',
        },
        touched: {
            type: 'list',
            description: 'Files or folders, one a line: only the folders that hold them are checked, as the pre-commit hook does.',
        },
        fix: {
            type: 'boolean',
            description: 'Write the backend that the boundary declares into the root modules, and check then. Moves no state.',
        },
        live: {
            type: 'boolean',
            description: 'Also ask AWS whether the declared bucket, its key and the state objects are what they should be. Reads only; needs credentials.',
        },
    },
    outputs: {
        roots: { description: 'Number of root modules found.' },
        backends: { description: 'Number of backends and remote states judged.' },
        findings: { description: 'Number of findings.' },
        destinations: {
            description: 'JSON list of where each s3 state would go: root, bucket, key, region, encryption, KMS key, lock and endpoint; null where it is not known. The first 500.',
        },
    },
    words: 'touched',
    takesBaseline: true,
    rules: Object.values(rules/* RULES */.y),
    examples: ['tf-backend-guard --path infra', 'tf-backend-guard --path . --preset eu'],
    async run(context, { path, 'backend-config': backendConfig, 'saved-plan': plans, touched, fix, live }) {
        const around = surroundingsOf(context, backendConfig);
        const readAll = () => (touched.length > 0 ? readTouched(context.files, path, touched) : readTree(context.files, path));
        let tree = await readAll();
        if (fix) {
            const { fixRoots } = await __nccwpck_require__.e(/* import() */ 511).then(__nccwpck_require__.bind(__nccwpck_require__, 1511));
            const { supplied } = await readUnits(tree, context, around);
            const roots = rootsOf(tree.folders).roots.filter(({ path: folder }) => !supplied.has(folder));
            const written = await fixRoots(context, (0,boundary/* need */.$B)(context.boundary, 'state'), roots);
            for (const file of written)
                context.log.info(`Wrote ${file}.`);
            tree = await readAll();
        }
        if (tree.folders.length + tree.terragrunt.length === 0 && touched.length === 0) {
            throw guardError('NOTHING_TO_CHECK', `${path} holds no Terraform, OpenTofu or Terragrunt configuration (.tf, .tf.json, .tofu, .tofu.json, terragrunt.hcl).`, 'Name the folder that holds the configuration with the input "path".');
        }
        const { roots, modules } = rootsOf(tree.folders);
        const reports = [];
        const { units, supplied } = await readUnits(tree, context, around);
        for (const root of roots) {
            // A module whose backend Terragrunt gives is none that is run by itself.
            if (!supplied.has(root.path) || declaresFully(root))
                reports.push(await judgeRoot(root, around, context.boundary));
        }
        const read = touched.length > 0 ? undefined : new Set(tree.folders.map(({ path: folder }) => folder));
        for (const unit of units)
            reports.push(await judgeUnit(unit, around, context.boundary, read));
        const remote = tree.folders.flatMap((folder) => folder.files.flatMap(({ remoteStates }) => remoteStates.map((state) => ({ folder, state }))));
        const tests = [];
        for (const test of tree.tests)
            tests.push(await judgeTest(test, around, context.boundary));
        for (const plan of plans) {
            const file = context.files.relative(plan);
            reports.push(await judgeSavedPlan(file, await context.files.read(plan), around, context.boundary));
        }
        const lived = live ? await lookAtState(context, reports) : [];
        const readers = [];
        for (const { folder, state } of remote)
            readers.push(...(await judgeState(folder, roots.includes(folder), state, around, context.boundary)));
        const findings = (0,finding/* sortFindings */.Tc)([
            ...tree.folders.flatMap(({ path: resource, mistakes }) => mistakes.map(({ file, line, column, message }) => (0,finding/* finding */.gk)(rules/* RULES */.y.syntax, {
                verdict: 'unknown',
                message: `${file} cannot be read: ${message}`,
                resource,
                place: { file, line, column },
            }))),
            ...[...reports, ...tests].flatMap((report) => report.findings),
            ...readers,
            ...lived,
            ...tree.folders.flatMap(({ path: folder, files }) => files.flatMap(({ moduleCalls }) => judgeModules(moduleCalls, folder, context.boundary))),
            ...(await judgeInstallation(context.boundary, around)),
            ...switchedOff(around.commandLine),
            ...(await encryptionOf(around, context.boundary)),
            ...tree.states.map((file) => (0,finding/* finding */.gk)(rules/* RULES */.y.stateFile, { message: `${file} holds state.`, resource: file, place: { file, line: 1 } })),
            ...undeclared(context.boundary, reports),
        ]);
        await recordSources(context, tree.folders);
        const verdict = findings.some(({ severity, verdict }) => severity === 'error' && verdict === 'broken')
            ? 'broken'
            : findings.some(({ verdict }) => verdict === 'unknown')
                ? 'unknown'
                : 'holds';
        context.record.check('state backends', verdict, `${reports.length} root modules, ${remote.length} remote states, ${findings.length} findings`);
        context.record.fact('root-modules', reports.length);
        context.log.info(`Root modules ${reports.length}, folders used only as modules ${modules.length}, remote states ${remote.length}.`);
        return {
            outputs: {
                roots: reports.length,
                backends: reports.filter(({ backend }) => backend !== undefined).length + remote.length,
                findings: findings.length,
                destinations: JSON.stringify(reports
                    .flatMap(({ path: root, destinations }) => destinations.map((destination) => ({ root, ...destination })))
                    .slice(0, MAX_DESTINATIONS), (_, value) => value ?? null),
            },
            findings,
            summary: reportOf(reports, modules.map(({ path: folder }) => folder), context.boundary),
        };
    },
});
/** One finding for the whole run: it is about the boundary, not about a root. */
function undeclared(boundary, reports) {
    const judged = reports.filter(({ backend }) => backend?.type === 's3').length;
    if (boundary.state || judged === 0)
        return [];
    return [
        (0,finding/* finding */.gk)(rules/* RULES */.y.undeclared, {
            message: `${boundary.source} declares no state backend, so bucket, key and owner of ${judged === 1 ? 'the s3 backend' : `${judged} s3 backends`} cannot be judged; region, encryption and lock were.`,
        }),
    ];
}
/** Asks AWS about the declared bucket and the state objects in it. @throws BOUNDARY_INCOMPLETE */
async function lookAtState(context, reports) {
    const state = (0,boundary/* need */.$B)(context.boundary, 'state');
    const { checkLive } = await __nccwpck_require__.e(/* import() */ 307).then(__nccwpck_require__.bind(__nccwpck_require__, 9307));
    const keys = reports.flatMap(({ destinations }) => destinations.flatMap(({ bucket, key }) => (bucket === state.bucket && key ? [key] : [])));
    // Where only S3 may lock, DynamoDB is not open.
    const tables = new Set(reports.flatMap(({ destinations }) => destinations.flatMap(({ lockTable }) => (state.lock !== 's3' && lockTable) || [])));
    return checkLive(context, state, keys, [...tables].sort());
}
/** What `TF_ENCRYPTION` says, which OpenTofu puts over the configuration. Its value may hold secrets and is never shown. */
async function encryptionOf({ env }, boundary) {
    const text = env('TF_ENCRYPTION');
    if (!text)
        return [];
    const body = await readBody(text);
    if ('mistake' in body)
        return [
            (0,finding/* finding */.gk)(rules/* RULES */.y.unread, { verdict: 'unknown', message: 'TF_ENCRYPTION cannot be read as configuration.', resource: 'TF_ENCRYPTION' }),
        ];
    return judgeEncryptionBlock(body, 'TF_ENCRYPTION', undefined, boundary);
}
/** What the variables that add to every command line take away from the backend. */
const switchedOff = ({ switches }) => switches.map(({ name, from }) => (0,finding/* finding */.gk)(rules/* RULES */.y.switched, { message: `${from} adds ${name} to every command.`, resource: from, key: name }));
/** Notes the files that say where state goes, by SHA-256. */
async function recordSources(context, folders) {
    for (const { files } of folders) {
        for (const { path, declarations, remoteStates } of files) {
            if (declarations.length + remoteStates.length === 0)
                continue;
            const bytes = await context.files.read(path);
            context.record.took({ name: path, sha256: (0,hash/* sha256Hex */.f)(bytes), size: bytes.length });
        }
    }
}


/***/ }),

/***/ 7861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ resolveBackend),
/* harmony export */   Cy: () => (/* binding */ originIn),
/* harmony export */   Sh: () => (/* binding */ foresee),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/* unused harmony export fromEnvironment */
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4718);
/* harmony import */ var _terraform_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8442);


/** Arguments that take a variable's value where the configuration has none; the first that is set and not empty counts. */
const FALLBACKS = [
    ['sse_customer_key', ['AWS_SSE_CUSTOMER_KEY']],
    ['profile', ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE']],
    ['custom_ca_bundle', ['AWS_CA_BUNDLE']],
    ['ec2_metadata_service_endpoint', ['AWS_EC2_METADATA_SERVICE_ENDPOINT', 'AWS_METADATA_URL']],
    ['http_proxy', ['HTTP_PROXY', 'http_proxy']],
    ['https_proxy', ['HTTPS_PROXY', 'https_proxy']],
];
/**
 * What the s3 backend really uses, in the order of Terraform's backend and the AWS SDK for Go: the configuration, then the
 * environment, then the AWS profile. Pure.
 */
function resolveBackend(block, env, sections, workspace) {
    const settings = new Map(block);
    const written = (name) => settings.has(name);
    // An empty region counts as none.
    const region = (0,_terraform_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(settings.get('region')?.value);
    if (region.state === 'absent' || (region.state === 'known' && region.value === '')) {
        const found = fromEnvironment(env, ['AWS_REGION', 'AWS_DEFAULT_REGION']);
        if (found)
            settings.set('region', found);
    }
    for (const [argument, variables] of FALLBACKS) {
        if (written(argument))
            continue;
        const found = fromEnvironment(env, variables);
        if (found)
            settings.set(argument, found);
    }
    const profile = profileOf(settings, sections);
    const keys = profile?.keys;
    for (const [argument, key] of [
        ['custom_ca_bundle', 'ca_bundle'],
        ['ec2_metadata_service_endpoint', 'ec2_metadata_service_endpoint'],
    ]) {
        const found = keys?.get(key);
        if (!written(argument) && found && found.value !== '')
            settings.set(argument, ofProfile(profile?.name ?? '', key, found));
    }
    const roots = fromEnvironment(env, ['SSL_CERT_FILE', 'SSL_CERT_DIR']);
    const role = env('AWS_WEB_IDENTITY_TOKEN_FILE') ? fromEnvironment(env, ['AWS_ROLE_ARN']) : undefined;
    return {
        settings,
        ...(role && { role }),
        ...(roots && { roots }),
        endpoints: endpointsOf(block, env, sections, profile),
        ...(profile && { profile }),
        ...(workspace && { workspace }),
    };
}
function profileOf(settings, sections) {
    const asked = settings.get('profile');
    const name = (0,_terraform_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(asked?.value);
    if (name.state === 'unknown')
        return undefined;
    const wanted = name.state === 'known' && name.value !== '' ? name.value : undefined;
    const keys = sections.get(wanted ?? 'default');
    if (!keys && wanted === undefined)
        return undefined;
    return {
        name: wanted ?? 'default',
        from: wanted === undefined ? 'the default profile' : (asked?.from ?? 'the configuration'),
        keys: keys ?? new Map(),
        missing: keys === undefined,
        chain: chainOf(wanted ?? 'default', sections),
    };
}
/** A profile and the ones that it takes credentials from, as `source_profile` says. */
function chainOf(start, sections) {
    const chain = new Map();
    for (let name = start; name !== undefined && !chain.has(name);) {
        const keys = sections.get(name);
        const session = keys?.get('sso_session')?.value;
        chain.set(name, keys && new Map([...(sections.get(`sso-session ${session}`) ?? []), ...keys]));
        name = keys?.get('source_profile')?.value;
    }
    return [...chain].map(([name, keys]) => ({ name, keys }));
}
function endpointsOf(block, env, sections, profile) {
    const found = new Map();
    const endpoints = block.get('endpoints');
    const nested = endpoints?.value.kind === 'object' ? endpoints.value.entries : undefined;
    const ignored = /^true$/i.test(env('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') ?? profile?.keys.get('ignore_configured_endpoint_urls')?.value ?? '');
    const services = profile?.keys.get('services')?.value;
    const section = services === undefined ? undefined : sections.get(`services ${services}`);
    for (const service of _options_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_NAMES */ .Z1) {
        const { argument, variables } = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICES */ .Bg[service];
        const own = nested?.get(service);
        const legacy = argument === undefined ? undefined : block.get(argument);
        const variable = fromEnvironment(env, variables) ?? (ignored ? undefined : fromEnvironment(env, ['AWS_ENDPOINT_URL']));
        const inServices = section?.get(service)?.nested.get('endpoint_url');
        const inProfile = profile?.keys.get('endpoint_url');
        if (endpoints && own)
            found.set(service, { ...endpoints, value: own, label: `endpoints.${service}` });
        else if (argument !== undefined && legacy)
            found.set(service, { ...legacy, label: argument });
        else if (variable)
            found.set(service, { ...variable, label: `endpoints.${service}` });
        else if (!ignored && inServices && inServices.value !== '' && section)
            found.set(service, {
                ...ofProfile(profile?.name ?? '', `services ${services} ${service} endpoint_url`, {
                    ...inServices,
                    file: section.get(service)?.file ?? '',
                }),
                label: `endpoints.${service}`,
            });
        else if (!ignored && inProfile && inProfile.value !== '')
            found.set(service, { ...ofProfile(profile?.name ?? '', 'endpoint_url', inProfile), label: `endpoints.${service}` });
    }
    return found;
}
/** A variable's value as a setting; empty variables count as unset. */
function fromEnvironment(env, names) {
    for (const name of names) {
        const value = env(name);
        if (value)
            return { line: 1, column: 1, value: { kind: 'literal', value }, from: name, outside: true };
    }
    return undefined;
}
const ofProfile = (profile, key, { value, line, file }) => ({
    line: 1,
    column: 1,
    value: { kind: 'literal', value },
    from: `${key} of profile ${profile} (${file}:${line})`,
    outside: true,
});
/** What goes over the wire, as far as it is known. Undefined stands for "not known" or, for texts, "not set". Pure. */
function foresee({ settings, endpoints, workspace }) {
    const text = (name) => known((0,_terraform_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(settings.get(name)?.value));
    const flag = (name) => {
        const value = (0,_terraform_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asBoolean */ .tB)(settings.get(name)?.value);
        return value.state === 'absent' ? false : known(value);
    };
    const encrypt = flag('encrypt');
    const kmsKey = text('kms_key_id');
    const endpoint = (0,_terraform_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(endpoints.get('s3')?.value);
    return {
        bucket: text('bucket'),
        key: keyOf(settings, workspace),
        region: text('region'),
        encryption: encrypt === undefined
            ? undefined
            : !encrypt
                ? 'none'
                : kmsKey
                    ? 'aws:kms'
                    : settings.has('kms_key_id') && kmsKey === undefined
                        ? undefined
                        : text('sse_customer_key')
                            ? 'customer'
                            : 'AES256',
        kmsKey: encrypt && kmsKey ? kmsKey : undefined,
        lockFile: flag('use_lockfile'),
        lockTable: text('dynamodb_table') || undefined,
        endpoint: endpoint.state === 'known' ? originIn(endpoint.value) : undefined,
    };
}
/** Scheme, host and port of a URL; never its user, password or query. */
const originIn = (text) => {
    const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    return url && /^https?:$/.test(url.protocol) ? url.origin : undefined;
};
/** The key of the state object: in a workspace other than the default it stands under prefix and name. */
function keyOf(settings, workspace) {
    const key = known((0,_terraform_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(settings.get('key')?.value));
    const name = known((0,_terraform_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(workspace?.value)) ?? 'default';
    if (key === undefined || name === 'default')
        return key;
    const prefix = (0,_terraform_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(settings.get('workspace_key_prefix')?.value);
    if (prefix.state === 'unknown')
        return undefined;
    return joined([prefix.state === 'known' ? prefix.value : 'env:', name, key]);
}
/** As Go's `path.Join`. */
function joined(parts) {
    const kept = [];
    const text = parts.filter((part) => part !== '').join('/');
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else if (part !== '..' || !text.startsWith('/'))
            kept.push(part);
    }
    return (text.startsWith('/') ? '/' : '') + kept.join('/');
}
const known = (value) => value.state === 'known' ? value.value : undefined;


/***/ }),

/***/ 2623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ outsideArn),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   iV: () => (/* binding */ foreignAccount),
/* harmony export */   yL: () => (/* binding */ isSameKey)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3121);

/** Why an account is outside, or undefined; a boundary without accounts takes every one. */
const foreignAccount = (boundary, account) => {
    const declared = Object.values(boundary.accounts);
    return account !== undefined && declared.length > 0 && !declared.includes(account) ? `account ${account}` : undefined;
};
/** Why the resource that a name stands for is outside; a name that is no ARN is one of the job's own account and region. */
function outsideArn(boundary, name) {
    if (!name.startsWith('arn:'))
        return undefined;
    const [location] = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .locationsIn */ .Yh)(name);
    return location ? ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .outsideOf */ .R_)(boundary, location) ?? foreignAccount(boundary, location.account)) : 'an ARN of no known form';
}
/** Whether two ways of naming a KMS key name the same; undefined where only AWS can tell. */
function isSameKey(a, b) {
    if (a === b)
        return true;
    const name = (key) => key.startsWith('arn:') ? key.split(':').at(-1) : key.startsWith('alias/') ? key : `key/${key}`;
    const [left, right] = [name(a), name(b)];
    if (left.startsWith('alias/') !== right.startsWith('alias/'))
        return undefined;
    return left === right && !(a.startsWith('arn:') && b.startsWith('arn:'));
}
/** Text in quotes, cut to what a message can hold. */
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);


/***/ }),

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ judgeBackend),
  l: () => (/* binding */ judgeRemoteState)
});

// EXTERNAL MODULE: ./lib/options.js
var options = __nccwpck_require__(4718);
// EXTERNAL MODULE: ./lib/rules.js + 1 modules
var rules = __nccwpck_require__(7820);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var finding = __nccwpck_require__(9408);
// EXTERNAL MODULE: ./lib/terraform/value.js
var terraform_value = __nccwpck_require__(8442);
;// CONCATENATED MODULE: ./lib/subject.js


/** Collects the findings on one subject. */
class Findings {
    list = [];
    subject;
    constructor(subject) {
        this.subject = subject;
    }
    text(name) {
        const known = (0,terraform_value/* asText */.e1)(this.setting(name)?.value);
        return known.state === 'known' && known.value === '' ? { state: 'absent' } : known;
    }
    setting(name) {
        return this.subject.effective.settings.get(name);
    }
    /** A finding at a setting of the backend, or at the block where the setting is absent. */
    add(rule, name, message, details = {}) {
        this.at(this.setting(name), rule, name, message, details);
    }
    /** A finding at a setting; one that stands in no file is shown at the block, with where it comes from. */
    at(setting, rule, key, message, details = {}) {
        const { place, resource } = this.subject;
        this.list.push((0,finding/* finding */.gk)(rule, {
            message: setting?.from === undefined ? message : `${message} It comes from ${setting.from}.`,
            resource,
            key,
            place: setting && !setting.outside ? { file: setting.file ?? place.file, line: setting.line, column: setting.column } : place,
            ...details,
        }));
    }
    /** A finding on a setting whose value is not known. */
    unknown(rule, name, details = {}) {
        const written = this.setting(name) !== undefined;
        this.add(rule, name, written
            ? `${name} of ${this.subject.name} is an expression or of a type that does not fit, so its value is not known.`
            : `${name} of ${this.subject.name} is neither in the configuration nor in the environment of this step.`, {
            verdict: 'unknown',
            fix: written
                ? `Write ${name} as plain text in the block.`
                : `Write ${name} in the block, or name what "terraform init" gets in the input backend-config.`,
            ...details,
        });
    }
    /** As unknown where the rest of the block comes from elsewhere, else broken with the message. */
    absent(rule, name, message, details = {}) {
        if (this.subject.partial)
            this.unknown(rule, name);
        else
            this.add(rule, name, message, details);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ./lib/judge/arn.js
var judge_arn = __nccwpck_require__(2623);
;// CONCATENATED MODULE: ./lib/judge/access.js






const PROFILES = ['shared_config_files', 'shared_credentials_files', 'shared_credentials_file'];
const ROLES = ['assume_role', 'assume_role_with_web_identity', 'role_arn'];
/** Judges whose credentials are used. */
function judgeAccess(found, boundary) {
    const { name } = found.subject;
    for (const secret of options/* SECRETS */.cW) {
        const setting = found.setting(secret);
        if (setting && setting.from !== 'AWS_SSE_CUSTOMER_KEY')
            found.add(rules/* RULES */.y.credentials, secret, `${secret} stands in ${name}.`);
    }
    const web = found.setting('assume_role_with_web_identity')?.value;
    if (web?.kind === 'object' && web.entries.has('web_identity_token'))
        found.add(rules/* RULES */.y.credentials, 'assume_role_with_web_identity', `web_identity_token stands in ${name}.`);
    for (const argument of ROLES) {
        for (const role of rolesIn(found.setting(argument)?.value))
            judgeRole(found, boundary, argument, role);
    }
    const { role } = found.subject.effective;
    const arn = (0,terraform_value/* asText */.e1)(role?.value);
    const outside = arn.state === 'known' ? (0,judge_arn/* outsideArn */.P8)(boundary, arn.value) : undefined;
    if (outside)
        found.at(role, rules/* RULES */.y.account, 'AWS_ROLE_ARN', `${name} would act with a role of ${outside}.`);
    judgeProfile(found, boundary);
    judgeAccounts(found, boundary);
}
function judgeRole(found, boundary, argument, role) {
    if (role === undefined) {
        found.unknown(rules/* RULES */.y.account, argument);
        return;
    }
    const outside = role.startsWith('arn:') ? (0,judge_arn/* outsideArn */.P8)(boundary, role) : 'no account, as it is no ARN';
    if (outside)
        found.add(rules/* RULES */.y.account, argument, `${found.subject.name} assumes a role of ${outside}; the boundary's ARNs start with arn:${(0,partitions/* arnPartition */.IQ)(boundary.partition)}:.`);
}
function judgeAccounts(found, boundary) {
    const { name } = found.subject;
    const allowed = found.setting('allowed_account_ids')?.value;
    if (found.setting('forbidden_account_ids') && !allowed)
        found.add(rules/* RULES */.y.account, 'forbidden_account_ids', `${name} names the accounts that it does not want, so every other one passes.`, {
            severity: 'warning',
            fix: 'Name the account of the boundary in allowed_account_ids instead.',
        });
    if (!allowed)
        return;
    const accounts = allowed.kind === 'list' ? allowed.items.map((item) => (item.kind === 'literal' ? String(item.value) : undefined)) : [undefined];
    if (accounts.includes(undefined))
        found.unknown(rules/* RULES */.y.account, 'allowed_account_ids');
    const foreign = accounts.find((account) => account !== undefined && (0,judge_arn/* foreignAccount */.iV)(boundary, account));
    if (foreign !== undefined)
        found.add(rules/* RULES */.y.account, 'allowed_account_ids', `${name} allows account ${(0,judge_arn/* quote */.hD)(foreign)}, which the boundary does not declare.`);
}
/** Judges the profile in force by what it says; its keys are settings that the configuration does not show. */
function judgeProfile(found, boundary) {
    const { name, effective } = found.subject;
    const { profile } = effective;
    for (const argument of PROFILES) {
        const value = found.setting(argument)?.value;
        if (value?.kind === 'expression')
            found.unknown(rules/* RULES */.y.profile, argument);
    }
    if (found.text('profile').state === 'unknown')
        found.unknown(rules/* RULES */.y.profile, 'profile');
    if (!profile)
        return;
    if (profile.missing) {
        found.add(rules/* RULES */.y.profile, 'profile', `${name} takes settings from profile ${(0,judge_arn/* quote */.hD)(profile.name)}, which is in no file of this machine.`, {
            verdict: 'unknown',
        });
        return;
    }
    for (const { name: link, keys } of profile.chain)
        judgeCredentials(found, boundary, link, keys);
    if (found.setting('profile'))
        found.add(rules/* RULES */.y.profile, 'profile', `${name} takes settings from profile ${(0,judge_arn/* quote */.hD)(profile.name)}: another machine may have another.`);
}
/** Judges where a profile gets its credentials from. */
function judgeCredentials(found, boundary, profile, keys) {
    const takes = `${found.subject.name} takes credentials from profile ${(0,judge_arn/* quote */.hD)(profile)}`;
    const say = (rule, key, message, details = {}) => found.add(rule, 'profile', `${takes}, which ${message}.`, { key: `${profile} ${key}`, ...details });
    if (!keys) {
        say(rules/* RULES */.y.profile, 'source_profile', 'is in no file of this machine', { verdict: 'unknown' });
        return;
    }
    const value = (key) => keys.get(key)?.value || undefined;
    const role = value('role_arn');
    const outside = role === undefined ? undefined : (0,judge_arn/* outsideArn */.P8)(boundary, role);
    if (outside)
        say(rules/* RULES */.y.account, 'role_arn', `assumes a role of ${outside}`);
    const account = (0,judge_arn/* foreignAccount */.iV)(boundary, value('sso_account_id'));
    if (account)
        say(rules/* RULES */.y.account, 'sso_account_id', `signs in to ${account}`);
    const region = value('sso_region');
    if (region !== undefined && !boundary.regions.includes(region))
        say(rules/* RULES */.y.region, 'sso_region', `signs in through region ${(0,judge_arn/* quote */.hD)(region)}, outside the boundary`);
    if (value('credential_process') !== undefined)
        say(rules/* RULES */.y.profile, 'credential_process', 'runs a program of this machine for them', { severity: 'warning' });
}
/** The role ARNs of an assume_role argument; undefined stands for one that is not known. */
function rolesIn(value) {
    switch (value?.kind) {
        case undefined:
            return [];
        case 'literal':
            return [String(value.value)];
        case 'list':
            return value.items.flatMap(rolesIn);
        case 'object':
            return value.entries.has('role_arn') ? rolesIn(value.entries.get('role_arn')) : [undefined];
        case 'expression':
            return [undefined];
    }
}
/** Judges the checks that are switched off, and who may read the state object. */
function judgeDisarmed(found, boundary) {
    const { name } = found.subject;
    const region = found.text('region');
    for (const [flag, effect, severity] of DISARMING) {
        const value = (0,terraform_value/* asBoolean */.tB)(found.setting(flag)?.value);
        if (value.state === 'absent' || (value.state === 'known' && !value.value))
            continue;
        if (value.state === 'unknown') {
            found.unknown(rules/* RULES */.y.disarmed, flag);
            continue;
        }
        const checkedHere = flag === 'skip_region_validation' && region.state === 'known' && boundary.regions.includes(region.value);
        found.add(rules/* RULES */.y.disarmed, flag, checkedHere
            ? `${name} sets ${flag}; its region was checked here, and old programs need this for new regions.`
            : `${name} sets ${flag}: ${effect}.`, { severity: checkedHere ? 'note' : severity });
    }
    // Certificates of a developer's machine have nothing to change on loopback.
    const ofMachine = boundary.partition === 'sandbox' && found.setting('custom_ca_bundle')?.outside;
    const bundle = ofMachine ? { state: 'absent' } : found.text('custom_ca_bundle');
    const own = boundary.proxy?.['ca-file'];
    if (bundle.state === 'unknown')
        found.unknown(rules/* RULES */.y.trust, 'custom_ca_bundle');
    else if (bundle.state === 'known' && !(own && external_node_path_.resolve(boundary.folder, bundle.value) === (0,boundary_boundary/* boundaryPath */.qO)(boundary, own)))
        found.add(rules/* RULES */.y.trust, 'custom_ca_bundle', `${name} trusts the certificates of ${(0,judge_arn/* quote */.hD)(bundle.value)}, which the boundary does not name.`);
    const { roots } = found.subject.effective;
    const place = (0,terraform_value/* asText */.e1)(roots?.value);
    if (boundary.partition !== 'sandbox' && place.state === 'known' && !/^\/(?:etc|usr|nix)\//.test(external_node_path_.resolve(place.value)))
        found.at(roots, rules/* RULES */.y.trust, 'SSL_CERT', `${name} would trust the certificates of ${(0,judge_arn/* quote */.hD)(place.value)} in place of the machine's own.`);
    const acl = found.text('acl');
    if (acl.state === 'unknown')
        found.unknown(rules/* RULES */.y.acl, 'acl');
    else if (acl.state === 'known' && !OWN_ACLS.includes(acl.value))
        found.add(rules/* RULES */.y.acl, 'acl', `${name} gives the state object the ACL ${(0,judge_arn/* quote */.hD)(acl.value)}, which lets others than its owner read it.`);
}
const OWN_ACLS = ['private', 'bucket-owner-full-control', 'bucket-owner-read'];
/** Arguments that switch a check off, with what is lost. `skip_metadata_api_check` loses none. */
const DISARMING = [
    ['insecure', 'TLS certificates are not verified', 'error'],
    ['skip_credentials_validation', 'the credentials are not checked before state is touched', 'error'],
    ['skip_requesting_account_id', 'the account is not looked up, and forbidden_account_ids lets every account pass', 'error'],
    ['skip_region_validation', 'any text passes as region', 'error'],
    ['skip_s3_checksum', 'uploads carry no checksum', 'warning'],
];

;// CONCATENATED MODULE: ./lib/judge/encryption.js



/** Judges what S3 is asked to encrypt the state with. */
function judgeEncryption(found, boundary) {
    const { name } = found.subject;
    const encrypt = (0,terraform_value/* asBoolean */.tB)(found.setting('encrypt')?.value);
    const key = found.text('kms_key_id');
    if (encrypt.state === 'unknown')
        found.unknown(rules/* RULES */.y.encrypt, 'encrypt');
    else if (encrypt.state === 'absent' || !encrypt.value) {
        const ignored = key.state === 'absent' ? '' : '; kms_key_id is ignored';
        if (encrypt.state === 'absent')
            found.absent(rules/* RULES */.y.encrypt, 'encrypt', `${name} has no encrypt = true: state is sent without an encryption header${ignored}.`);
        else
            found.add(rules/* RULES */.y.encrypt, 'encrypt', `${name} has encrypt = false: state is sent without an encryption header${ignored}.`);
    }
    judgeKey(found, boundary);
}
function judgeKey(found, boundary) {
    const { name } = found.subject;
    const declared = boundary.state?.['kms-key'];
    const key = found.text('kms_key_id');
    if (key.state === 'unknown')
        found.unknown(rules/* RULES */.y.kmsKey, 'kms_key_id');
    if (key.state === 'absent') {
        const customer = found.setting('sse_customer_key');
        found.absent(rules/* RULES */.y.kmsKey, 'kms_key_id', customer
            ? `${name} has no kms_key_id: the state is encrypted with sse_customer_key${customer.from ? ` of ${customer.from}` : ''}, which no key policy protects.`
            : `${name} has no kms_key_id: encrypt = true alone asks S3 for AES256, also where the bucket's default is a KMS key.`, boundary.state || customer ? {} : { severity: 'warning' });
    }
    if (key.state !== 'known')
        return;
    const outside = (0,judge_arn/* outsideArn */.P8)(boundary, key.value);
    const same = declared === undefined ? true : (0,judge_arn/* isSameKey */.yL)(key.value, declared);
    if (outside)
        found.add(rules/* RULES */.y.kmsKey, 'kms_key_id', `${name} encrypts with a key of ${outside}, outside the boundary.`);
    else if (same === undefined)
        found.unknown(rules/* RULES */.y.kmsKey, 'kms_key_id', {
            message: `${name} encrypts with ${(0,judge_arn/* quote */.hD)(key.value)} and the boundary declares ${declared}: whether they are one key cannot be told.`,
            fix: 'Write the key in the same way in both places, best as ARN.',
        });
    else if (!same)
        found.add(rules/* RULES */.y.kmsKey, 'kms_key_id', `${name} encrypts with ${(0,judge_arn/* quote */.hD)(key.value)}; the boundary declares ${declared}.`);
}
/** Judges whether two runs can write at once. */
function judgeLock(found, boundary) {
    const wanted = boundary.state?.lock ?? 'any';
    const file = (0,terraform_value/* asBoolean */.tB)(found.setting('use_lockfile')?.value);
    const table = found.text('dynamodb_table');
    const holds = { s3: file.state === 'known' && file.value, dynamodb: table.state === 'known' };
    const outside = table.state === 'known' ? (0,judge_arn/* outsideArn */.P8)(boundary, table.value) : undefined;
    if (outside)
        found.add(rules/* RULES */.y.lock, 'dynamodb_table', `${found.subject.name} locks with a table of ${outside}, outside the boundary.`);
    if (wanted === 'any' ? holds.s3 || holds.dynamodb : holds[wanted])
        return;
    const settings = { s3: 'use_lockfile', dynamodb: 'dynamodb_table' };
    const asked = wanted === 'any' ? ['s3', 'dynamodb'] : [wanted];
    const unclear = asked.find((lock) => (lock === 's3' ? file : table).state === 'unknown');
    const name = settings[unclear ?? asked[0]];
    const need = wanted === 'any' ? 'neither use_lockfile = true nor dynamodb_table' : `no ${name}${wanted === 's3' ? ' = true' : ''}`;
    if (unclear)
        found.unknown(rules/* RULES */.y.lock, name);
    else
        found.absent(rules/* RULES */.y.lock, name, `${found.subject.name} has ${need}: nothing stops two runs from writing at once.`);
}

// EXTERNAL MODULE: ./lib/effective.js
var lib_effective = __nccwpck_require__(7861);
;// CONCATENATED MODULE: ./lib/judge/place.js





/** Judges bucket, region and key. */
function judgePlace(found, boundary) {
    const { name } = found.subject;
    const { state } = boundary;
    const bucket = found.text('bucket');
    const outside = bucket.state === 'known' ? (0,judge_arn/* outsideArn */.P8)(boundary, bucket.value) : undefined;
    if (outside)
        found.add(rules/* RULES */.y.bucket, 'bucket', `${name} uses a bucket of ${outside}, outside the boundary.`);
    else if (bucket.state === 'known' && /^arn:[^:]*:s3::|\.mrap$/.test(bucket.value))
        found.add(rules/* RULES */.y.bucket, 'bucket', `${name} uses ${(0,judge_arn/* quote */.hD)(bucket.value)}, which names no region: S3 chooses where it lies.`);
    else if (state) {
        if (bucket.state !== 'known')
            found.unknown(rules/* RULES */.y.bucket, 'bucket');
        else if (bucket.value !== state.bucket)
            found.add(rules/* RULES */.y.bucket, 'bucket', `${name} uses bucket ${(0,judge_arn/* quote */.hD)(bucket.value)}; the boundary declares ${state.bucket}.`);
    }
    const region = found.text('region');
    const declared = state ? [state.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary)] : boundary.regions;
    if (region.state !== 'known')
        found.unknown(rules/* RULES */.y.region, 'region');
    else if (!declared.includes(region.value))
        found.add(rules/* RULES */.y.region, 'region', `${name} is in region ${(0,judge_arn/* quote */.hD)(region.value)}; the boundary declares ${declared.join(', ')}.`);
    else if (found.setting('region')?.outside)
        found.add(rules/* RULES */.y.environment, 'region', `region of ${name} is not in the configuration: another job may have another.`);
    const prefix = state?.['key-prefix'];
    const key = found.text('key');
    if (prefix === undefined)
        return;
    if (key.state !== 'known')
        found.unknown(rules/* RULES */.y.key, 'key');
    else if (!isUnder(key.value, prefix))
        found.add(rules/* RULES */.y.key, 'key', `${name} has key ${(0,judge_arn/* quote */.hD)(key.value)}, which does not start with ${prefix}.`);
}
/** Judges where the state of other workspaces lies. */
function judgeWorkspaces(found, boundary) {
    const prefix = boundary.state?.['key-prefix'];
    if (prefix === undefined)
        return;
    const { name, effective: { settings, workspace }, } = found.subject;
    const workspaces = (0,terraform_value/* asText */.e1)(found.setting('workspace_key_prefix')?.value);
    const selected = (0,terraform_value/* asText */.e1)(workspace?.value);
    if (workspaces.state === 'unknown')
        found.unknown(rules/* RULES */.y.workspaces, 'workspace_key_prefix');
    else if (selected.state === 'known' && selected.value !== 'default') {
        const key = (0,lib_effective/* keyOf */.TN)(settings, workspace);
        if (key !== undefined && !isUnder(key, prefix))
            found.at(workspace, rules/* RULES */.y.workspaces, 'workspace_key_prefix', `${name} keeps workspace ${(0,judge_arn/* quote */.hD)(selected.value)} under key ${(0,judge_arn/* quote */.hD)(key)}, which does not start with ${prefix}.`);
    }
    else if (workspaces.state === 'absent' && found.subject.partial)
        found.unknown(rules/* RULES */.y.workspaces, 'workspace_key_prefix', { severity: 'warning' });
    else if (workspaces.state === 'absent')
        found.add(rules/* RULES */.y.workspaces, 'workspace_key_prefix', `${name} has no workspace_key_prefix: state of any workspace but the default would lie under "env:", not under ${prefix}.`, { severity: 'warning' });
    else if (!isUnder(`${workspaces.value}/`, prefix))
        found.add(rules/* RULES */.y.workspaces, 'workspace_key_prefix', `${name} has workspace_key_prefix ${(0,judge_arn/* quote */.hD)(workspaces.value)}, which does not start with ${prefix}.`);
}
const isUnder = (key, prefix) => key.startsWith(prefix) && !key.split('/').includes('..');

// EXTERNAL MODULE: ../../packages/core/lib/locations.js
var locations = __nccwpck_require__(3121);
;// CONCATENATED MODULE: ./lib/judge/traffic.js




const PROXIES = ['http_proxy', 'https_proxy'];
/** The instance metadata service, which is on the machine itself. */
const METADATA = ['http://169.254.169.254', 'http://[fd00:ec2::254]'];
/** Judges everything that sends the backend's traffic somewhere else. */
function judgeTraffic(found, boundary) {
    const { name, effective } = found.subject;
    const check = (argument, label, setting, allowed) => {
        const value = (0,terraform_value/* asText */.e1)(setting?.value);
        if (value.state === 'absent' || (value.state === 'known' && value.value === ''))
            return;
        if (value.state === 'unknown') {
            found.unknown(rules/* RULES */.y.endpoint, argument, { key: label });
            return;
        }
        const origin = (0,lib_effective/* originIn */.Cy)(value.value);
        if (origin === undefined || !allowed(origin))
            found.at(setting, rules/* RULES */.y.endpoint, label, `${name} sets ${label} to ${origin ?? 'something that is no URL'}, which the boundary does not name.`);
    };
    const origins = allowedOrigins(boundary);
    const inside = (origin) => origins.has(origin) || isPrivateLink(boundary, origin);
    for (const { label, ...setting } of effective.endpoints.values())
        check(label.split('.')[0], label, setting, inside);
    check('ec2_metadata_service_endpoint', 'ec2_metadata_service_endpoint', found.setting('ec2_metadata_service_endpoint'), (origin) => METADATA.includes(origin) || (boundary.partition === 'sandbox' && inside(origin)));
    for (const argument of PROXIES) {
        const proxy = boundary.proxy && new URL(boundary.proxy.url).origin;
        const setting = found.setting(argument);
        // Programs take no proxy of the environment to loopback.
        if (boundary.partition === 'sandbox' && setting?.outside)
            continue;
        check(argument, argument, setting, (origin) => origin === proxy);
    }
    const endpoints = found.setting('endpoints')?.value;
    if (endpoints && endpoints.kind !== 'object' && !(endpoints.kind === 'list' && endpoints.items.length === 0)) {
        found.unknown(rules/* RULES */.y.endpoint, 'endpoints');
    }
    const region = found.text('sts_region');
    if (region.state === 'unknown')
        found.unknown(rules/* RULES */.y.region, 'sts_region');
    if (region.state === 'known' && !boundary.regions.includes(region.value))
        found.add(rules/* RULES */.y.region, 'sts_region', `${name} asks for its credentials in region ${JSON.stringify(region.value.slice(0, 60))}, outside the boundary.`);
}
const PRIVATE_LINK = /^https:\/\/(?:(?:bucket|accesspoint|control|\*)\.)?vpce-[0-9a-z]{8,17}-[0-9a-z]{6,10}(?:-[a-z0-9-]{1,20})?\.(?:s3|sts|dynamodb|iam)\.[a-z0-9-]+\.vpce\.amazonaws\.(?:com|eu)$/;
/** Whether an origin is an interface endpoint of a VPC in a region of the boundary. */
function isPrivateLink(boundary, origin) {
    if (!PRIVATE_LINK.test(origin))
        return false;
    const [location] = (0,locations/* locationsIn */.Yh)(origin);
    return location?.region !== undefined && (0,locations/* outsideOf */.R_)(boundary, location) === undefined;
}
/** Where the backend's services answer inside the boundary, and the other hosts that it names. */
function allowedOrigins(boundary) {
    const origins = boundary.hosts.map(({ host, port }) => (0,partitions/* originOf */.yv)({ protocol: 'https:', hostname: host, port: port ?? 443 }));
    const add = (endpoint) => void (endpoint && origins.push((0,partitions/* originOf */.yv)(endpoint)));
    for (const region of boundary.regions) {
        if (boundary.partition === 'sandbox')
            continue;
        for (const service of ['s3', 'sts', 'kms', 'dynamodb']) {
            const usual = (0,partitions/* serviceEndpoint */.Xf)(service, region, boundary.ports);
            const dualStack = (0,partitions/* dualStackEndpoint */.YH)(service, region);
            for (const endpoint of [usual, dualStack])
                add(endpoint);
        }
    }
    if (boundary.partition === 'sandbox') {
        for (const port of Object.values(boundary.ports))
            origins.push(`http://127.0.0.1:${port}`);
    }
    return new Set(origins);
}

;// CONCATENATED MODULE: ./lib/judge/backend.js








/** Judges an effective s3 backend against the boundary. Pure. */
function judgeBackend(subject, boundary) {
    const found = new Findings(subject);
    judgeNames(found);
    judgePlace(found, boundary);
    judgeWorkspaces(found, boundary);
    judgeEncryption(found, boundary);
    judgeLock(found, boundary);
    judgeAccess(found, boundary);
    judgeTraffic(found, boundary);
    judgeDisarmed(found, boundary);
    return found.list;
}
/** Judges state that is read from an s3 backend; how it was encrypted and locked is for its owner to declare. Pure. */
function judgeRemoteState(subject, boundary) {
    const found = new Findings(subject);
    judgeNames(found);
    judgePlace(found, boundary);
    if (subject.effective.workspace)
        judgeWorkspaces(found, boundary);
    judgeAccess(found, boundary);
    judgeTraffic(found, boundary);
    judgeDisarmed(found, boundary);
    return found.list;
}
/** Reports every name that the backend does not have: beside `-backend-config` Terraform passes over it in silence. */
function judgeNames(found) {
    for (const [name, setting] of found.subject.effective.settings) {
        if (setting.computed && setting.value.kind === 'literal')
            found.add(rules/* RULES */.y.environment, name, `${name} of ${found.subject.name} is worked out from variables: another command line may give others.`);
        if (!options/* ARGUMENTS */.Ti.has(name)) {
            found.add(rules/* RULES */.y.argument, name, `${found.subject.name} sets ${(0,judge_arn/* quote */.hD)(name)}, which the s3 backend does not have.`);
            continue;
        }
        const known = options/* NESTED */.s6[name];
        if (!known || setting.value.kind !== 'object')
            continue;
        for (const inner of setting.value.entries.keys()) {
            if (!known.includes(inner))
                found.add(rules/* RULES */.y.argument, name, `${found.subject.name} sets ${(0,judge_arn/* quote */.hD)(inner)} in ${name}, which the s3 backend does not have.`, {
                    key: `${name}.${inner}`,
                });
        }
    }
}


/***/ }),

/***/ 3575:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1126);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5842);


await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .tfBackendGuard */ .U);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ SERVICES),
/* harmony export */   Ti: () => (/* binding */ ARGUMENTS),
/* harmony export */   Z1: () => (/* binding */ SERVICE_NAMES),
/* harmony export */   cW: () => (/* binding */ SECRETS),
/* harmony export */   s6: () => (/* binding */ NESTED)
/* harmony export */ });
/**
 * Every argument of the s3 backend, of Terraform 0.13 to 1.17 and OpenTofu 1.6 to 1.13. A name that is not here is a typing mistake
 * or newer than this list; what it does is not known.
 * Source: `internal/backend/remote-state/s3/backend.go` of both programs, August 2026.
 */
const ARGUMENTS = new Map(Object.entries({
    bucket: 'text',
    key: 'text',
    region: 'text',
    acl: 'text',
    encrypt: 'boolean',
    kms_key_id: 'text',
    sse_customer_key: 'text',
    dynamodb_table: 'text',
    use_lockfile: 'boolean',
    workspace_key_prefix: 'text',
    allowed_account_ids: 'list',
    forbidden_account_ids: 'list',
    endpoints: 'object',
    endpoint: 'text',
    dynamodb_endpoint: 'text',
    iam_endpoint: 'text',
    sts_endpoint: 'text',
    sts_region: 'text',
    profile: 'text',
    shared_config_files: 'list',
    shared_credentials_files: 'list',
    shared_credentials_file: 'text',
    access_key: 'text',
    secret_key: 'text',
    token: 'text',
    assume_role: 'object',
    assume_role_with_web_identity: 'object',
    custom_ca_bundle: 'text',
    http_proxy: 'text',
    https_proxy: 'text',
    no_proxy: 'text',
    insecure: 'boolean',
    use_fips_endpoint: 'boolean',
    use_dualstack_endpoint: 'boolean',
    use_path_style: 'boolean',
    force_path_style: 'boolean',
    max_retries: 'number',
    retry_mode: 'text',
    ec2_metadata_service_endpoint: 'text',
    ec2_metadata_service_endpoint_mode: 'text',
    skip_credentials_validation: 'boolean',
    skip_region_validation: 'boolean',
    skip_requesting_account_id: 'boolean',
    skip_metadata_api_check: 'boolean',
    skip_s3_checksum: 'boolean',
    state_tags: 'map',
    lock_tags: 'map',
    role_arn: 'text',
    session_name: 'text',
    external_id: 'text',
    assume_role_duration_seconds: 'number',
    assume_role_policy: 'text',
    assume_role_policy_arns: 'list',
    assume_role_tags: 'map',
    assume_role_transitive_tag_keys: 'list',
}));
/** The names inside of the arguments that are objects. */
const NESTED = {
    endpoints: ['s3', 'dynamodb', 'iam', 'sts', 'sso'],
    assume_role: [
        'role_arn',
        'duration',
        'external_id',
        'policy',
        'policy_arns',
        'session_name',
        'source_identity',
        'tags',
        'transitive_tag_keys',
    ],
    assume_role_with_web_identity: [
        'role_arn',
        'duration',
        'policy',
        'policy_arns',
        'session_name',
        'web_identity_token',
        'web_identity_token_file',
    ],
};
/** Arguments that hold a secret, also inside of objects. Their values never reach a message. */
const SECRETS = ['access_key', 'secret_key', 'token', 'sse_customer_key'];
/** The services that the backend calls, with the argument and the environment variables that move each elsewhere, first wins. */
const SERVICES = {
    s3: { argument: 'endpoint', variables: ['AWS_ENDPOINT_URL_S3', 'AWS_S3_ENDPOINT'] },
    dynamodb: { argument: 'dynamodb_endpoint', variables: ['AWS_ENDPOINT_URL_DYNAMODB', 'AWS_DYNAMODB_ENDPOINT'] },
    iam: { argument: 'iam_endpoint', variables: ['AWS_ENDPOINT_URL_IAM', 'AWS_IAM_ENDPOINT'] },
    sts: { argument: 'sts_endpoint', variables: ['AWS_ENDPOINT_URL_STS', 'AWS_STS_ENDPOINT'] },
    sso: { argument: undefined, variables: ['AWS_ENDPOINT_URL_SSO'] },
};
const SERVICE_NAMES = Object.keys(SERVICES);


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

;// CONCATENATED MODULE: ../../packages/core/lib/documents.js
const s3 = (title, page) => ({
    title: `Amazon S3 User Guide, "${title}"`,
    url: `https://docs.aws.amazon.com/AmazonS3/latest/userguide/${page}.html`,
});
const kms = (title, page) => ({
    title: `AWS KMS Developer Guide, "${title}"`,
    url: `https://docs.aws.amazon.com/kms/latest/developerguide/${page}.html`,
});
const iam = (title, page) => ({
    title: `AWS IAM User Guide, "${title}"`,
    url: `https://docs.aws.amazon.com/IAM/latest/UserGuide/${page}.html`,
});
const faults = (title, page) => ({
    title: `AWS Fault Isolation Boundaries, "${title}"`,
    url: `https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/${page}.html`,
});
const terraform = (title, page) => ({
    title: `Terraform, "${title}"`,
    url: `https://developer.hashicorp.com/terraform/${page}`,
});
const provider = (title, page) => ({
    title: `AWS provider, "${title}"`,
    url: `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/${page}`,
});
/** The laws and documents that rules rest on: what `Rule.references` may name. */
const DOCUMENTS = {
    gdprTransfers: {
        title: 'Regulation (EU) 2016/679 (GDPR), Chapter V: transfers of personal data to third countries',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
    gdprSecurity: {
        title: 'Regulation (EU) 2016/679 (GDPR), Article 32: security of processing',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
    dataAct: {
        title: 'Regulation (EU) 2023/2854 (Data Act), Article 32: international governmental access and transfer',
        url: 'https://eur-lex.europa.eu/eli/reg/2023/2854/oj',
    },
    backend: terraform('Backend block configuration', 'language/backend'),
    s3Backend: terraform('Backend type: s3', 'language/backend/s3'),
    sensitiveState: terraform('Sensitive data in state', 'language/state/sensitive-data'),
    terraformEnvironment: terraform('Environment variables', 'cli/config/environment-variables'),
    terraformCli: terraform('CLI configuration file', 'cli/config/config-file'),
    modules: terraform('Module sources', 'language/modules/sources'),
    dataSources: terraform('Data sources', 'language/data-sources'),
    provisioners: terraform('Provisioners', 'language/resources/provisioners/syntax'),
    planFormat: terraform('JSON output format', 'internals/json-format'),
    hcl: { title: 'HCL native syntax specification', url: 'https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md' },
    tofuEncryption: { title: 'OpenTofu, "State and plan encryption"', url: 'https://opentofu.org/docs/language/state/encryption/' },
    terragruntState: { title: 'Terragrunt, "State backend"', url: 'https://terragrunt.gruntwork.io/docs/features/state-backend/' },
    providerRegions: provider('Enhanced region support', 'enhanced-region-support'),
    providerEndpoints: provider('Custom service endpoint configuration', 'custom-service-endpoints'),
    conftest: { title: 'conftest', url: 'https://www.conftest.dev/' },
    sdkEndpoints: {
        title: 'AWS SDKs and Tools Reference Guide, "Service-specific endpoints"',
        url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html',
    },
    s3Buckets: s3('General purpose buckets overview', 'UsingBucket'),
    s3Create: s3('Creating a general purpose bucket', 'create-bucket-overview'),
    s3Owner: s3('Verifying bucket ownership with bucket owner condition', 'bucket-owner-condition'),
    s3Acl: s3('Access control list (ACL) overview', 'acl-overview'),
    s3Versioning: s3('Retaining multiple versions of objects with S3 Versioning', 'Versioning'),
    s3Encryption: s3('Setting default server-side encryption behavior', 'bucket-encryption'),
    s3Kms: s3('Specifying server-side encryption with AWS KMS', 'specifying-kms-encryption'),
    s3Public: s3('Blocking public access to your Amazon S3 storage', 'access-control-block-public-access'),
    s3Practices: s3('Security best practices', 'security-best-practices'),
    s3CrossAccount: s3('Bucket owner granting cross-account bucket permissions', 'example-walkthroughs-managing-access-example2'),
    s3Replication: s3('Replicating objects within and across Regions', 'replication'),
    kmsStates: kms('Key states', 'key-state'),
    kmsMultiRegion: kms('Multi-Region keys', 'multi-region-keys-overview'),
    kmsRotation: kms('Rotate AWS KMS keys', 'rotate-keys'),
    kmsExternal: kms('External key stores', 'keystore-external'),
    dynamoGlobal: {
        title: 'Amazon DynamoDB Developer Guide, "Global tables"',
        url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html',
    },
    accessKeys: iam('Manage access keys for IAM users', 'id_credentials_access-keys'),
    principals: iam('AWS JSON policy elements: Principal', 'reference_policies_elements_principal'),
    identityProviders: iam('Identity providers and federation', 'id_roles_providers'),
    arns: iam('Identify AWS resources with Amazon Resource Names (ARNs)', 'reference-arns'),
    endpoints: { title: 'AWS General Reference, "Service endpoints"', url: 'https://docs.aws.amazon.com/general/latest/gr/rande.html' },
    globalServices: faults('Global services', 'global-services'),
    edge: faults('Edge network global service guidance', 'appendix-b---edge-network-global-service-guidance'),
    regionDeny: {
        title: 'AWS Organizations User Guide, "Deny access to AWS based on the requested AWS Region"',
        url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html#example-scp-deny-region',
    },
    trails: {
        title: 'AWS CloudTrail User Guide, "Multi-Region trails"',
        url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html',
    },
    directConnect: {
        title: 'AWS Direct Connect User Guide, "Direct Connect gateways"',
        url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways.html',
    },
    firehose: {
        title: 'Amazon Data Firehose Developer Guide, "Configure destination settings"',
        url: 'https://docs.aws.amazon.com/firehose/latest/dev/create-destination.html',
    },
    apiDestinations: {
        title: 'Amazon EventBridge User Guide, "API destinations"',
        url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html',
    },
    userData: {
        title: 'Amazon EC2 User Guide, "Run commands when you launch an EC2 instance with user data input"',
        url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html',
    },
    registry: {
        title: 'Amazon ECR User Guide, "Private registry"',
        url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html',
    },
    inference: {
        title: 'Amazon Bedrock User Guide, "Increase throughput with cross-Region inference"',
        url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html',
    },
    sovereignServices: {
        title: 'AWS European Sovereign Cloud User Guide, list of services',
        url: 'https://docs.aws.eu/esc/latest/userguide/services.html',
    },
};

;// CONCATENATED MODULE: ./lib/rules.js

/** Everything the guard can find. Each `why` names the document that the rule rests on. */
const RULES = {
    none: {
        id: 'tf-backend/none',
        title: 'Terraform keeps its state in a local file',
        severity: 'error',
        why: 'A root module without a backend block keeps its state in terraform.tfstate beside the configuration (Terraform, "Backend block configuration": the default is the local backend). On a runner that file is lost, or leaves as an artifact.',
        fix: 'Add a terraform block with the s3 backend that the boundary declares.',
        references: [DOCUMENTS.backend, DOCUMENTS.sensitiveState],
    },
    refused: {
        id: 'tf-backend/refused',
        title: 'State goes to a backend other than S3',
        severity: 'error',
        why: 'Only the s3 backend can be tied to a region, a bucket, a KMS key and a lock of the boundary. A cloud block, a remote backend or a state store sends the state to another operator (Terraform, "Backend block configuration").',
        fix: 'Use backend "s3" with the bucket that the boundary declares.',
        references: [DOCUMENTS.backend],
    },
    conflict: {
        id: 'tf-backend/conflict',
        title: 'The folder declares where state goes more than once',
        severity: 'error',
        why: 'Terraform refuses a folder with two backend, cloud or state_store blocks, so which of them was meant is not known (Terraform, "Backend block configuration": only one per configuration).',
        fix: 'Keep one declaration; override files may replace it, each with one of its own.',
        references: [DOCUMENTS.backend],
    },
    syntax: {
        id: 'tf-backend/syntax',
        title: 'A configuration file cannot be read',
        severity: 'error',
        why: 'A file that cannot be read may declare any backend (HCL native syntax specification; HCL JSON syntax specification).',
        fix: 'Correct the file; "terraform fmt -check" shows the same place.',
        references: [DOCUMENTS.hcl],
    },
    undeclared: {
        id: 'tf-backend/undeclared',
        title: 'The boundary does not say which bucket holds state',
        severity: 'warning',
        why: 'Bucket names say nothing of who owns them or where they are (Amazon S3 User Guide, "General purpose buckets overview"). Without a "state" section only region, encryption and lock are checked.',
        fix: 'Add "state:" with the bucket to sovereign.yaml; "sovereign init" writes a commented file.',
        references: [DOCUMENTS.s3Buckets],
    },
    bucket: {
        id: 'tf-backend/bucket',
        title: 'State goes to a bucket that the boundary does not declare',
        severity: 'error',
        why: 'The boundary names the one bucket whose place, owner and protection are known.',
        fix: 'Write the bucket of the boundary as text in the backend block.',
        references: [DOCUMENTS.s3Backend, DOCUMENTS.s3Owner],
    },
    region: {
        id: 'tf-backend/region',
        title: 'The region of the state is not the declared one',
        severity: 'error',
        why: 'State holds every attribute of every resource in clear text, secrets included (Terraform, "Sensitive data in state"). A region that only the environment gives is not even validated by Terraform.',
        fix: 'Write the region of the boundary as text in the backend block.',
        references: [DOCUMENTS.s3Backend, DOCUMENTS.sensitiveState, DOCUMENTS.gdprTransfers],
    },
    key: {
        id: 'tf-backend/key',
        title: 'The state key is outside the declared prefix',
        severity: 'error',
        why: 'Access to state is granted by prefix; a key elsewhere in the bucket has other readers (Terraform, "Backend type: s3", S3 bucket permissions).',
        fix: 'Start the key with the prefix of the boundary.',
        references: [DOCUMENTS.s3Backend],
    },
    encrypt: {
        id: 'tf-backend/encrypt',
        title: 'State is written without asking for encryption',
        severity: 'error',
        why: 'Without "encrypt = true" Terraform sends no encryption header, and ignores kms_key_id (Terraform, "Backend type: s3"; seen on the wire).',
        fix: 'Set encrypt = true and kms_key_id to the key of the boundary.',
        references: [DOCUMENTS.s3Backend, DOCUMENTS.gdprSecurity],
    },
    kmsKey: {
        id: 'tf-backend/kms-key',
        title: 'State is not encrypted with the declared KMS key',
        severity: 'error',
        why: 'With "encrypt = true" and no kms_key_id Terraform asks for AES256, which overrides a bucket default of SSE-KMS, so the key and its policy protect nothing (Terraform, "Backend type: s3"; seen on the wire).',
        fix: 'Set kms_key_id to the key that the boundary declares.',
        references: [DOCUMENTS.s3Backend, DOCUMENTS.s3Kms],
    },
    lock: {
        id: 'tf-backend/lock',
        title: 'State is not locked',
        severity: 'error',
        why: 'With neither use_lockfile nor dynamodb_table two runs write over each other, without a warning (Terraform, "Backend type: s3", state locking).',
        fix: 'Set use_lockfile = true (Terraform and OpenTofu 1.10 and later), or dynamodb_table.',
        references: [DOCUMENTS.s3Backend],
    },
    endpoint: {
        id: 'tf-backend/endpoint',
        title: 'State traffic goes to a host outside the boundary',
        severity: 'error',
        why: 'A custom endpoint or proxy takes state and credentials to whatever host it names, also past the region (Terraform, "Backend type: s3", endpoints).',
        fix: 'Remove the setting, or declare the host under "hosts" or "proxy" in sovereign.yaml.',
        references: [DOCUMENTS.s3Backend, DOCUMENTS.sdkEndpoints, DOCUMENTS.gdprTransfers],
    },
    disarmed: {
        id: 'tf-backend/disarmed',
        title: 'A check of the backend is switched off',
        severity: 'error',
        why: 'With it Terraform would notice a wrong account, region or host before it writes state (Terraform, "Backend type: s3", configuration).',
        fix: 'Remove the setting.',
        references: [DOCUMENTS.s3Backend],
    },
    credentials: {
        id: 'tf-backend/credentials',
        title: 'A secret stands in the backend block',
        severity: 'error',
        why: 'Terraform copies it in clear text into .terraform and into every plan file (Terraform, "Backend block configuration", credentials and sensitive data).',
        fix: 'Remove it, replace the secret, and give the job short-lived credentials from its OIDC token.',
        references: [DOCUMENTS.backend, DOCUMENTS.s3Backend],
    },
    profile: {
        id: 'tf-backend/profile',
        title: 'Settings come from a profile that the configuration does not show',
        severity: 'warning',
        why: 'A profile can set credentials, region and endpoints, and its services section redirects state without a message (AWS SDKs and Tools Reference Guide, "Service-specific endpoints"; seen on the wire).',
        fix: 'Remove the setting and give the job its credentials through the environment.',
        references: [DOCUMENTS.sdkEndpoints],
    },
    account: {
        id: 'tf-backend/account',
        title: 'The backend uses an account outside the boundary',
        severity: 'error',
        why: 'Whoever owns the role reads and writes the state (Terraform, "Backend type: s3", assume role configuration).',
        fix: 'Use a role in an account of the boundary, or declare the account under "accounts" in sovereign.yaml.',
        references: [DOCUMENTS.s3Backend],
    },
    workspaces: {
        id: 'tf-backend/workspaces',
        title: 'State of other workspaces is outside the declared prefix',
        severity: 'error',
        why: 'State of every workspace but the default lies under workspace_key_prefix, which is "env:" unless set (Terraform, "Backend type: s3", configuration).',
        fix: 'Set workspace_key_prefix to a path under the prefix of the boundary.',
        references: [DOCUMENTS.s3Backend],
    },
    argument: {
        id: 'tf-backend/argument',
        title: 'The backend has an argument that does not exist',
        severity: 'error',
        why: 'A misspelt argument protects nothing. Terraform names it only where no -backend-config is given, and else passes over it in silence (Terraform, "Backend type: s3", configuration; seen with 1.11).',
        fix: 'Correct the name, or remove the argument.',
        references: [DOCUMENTS.s3Backend],
    },
    unread: {
        id: 'tf-backend/unread',
        title: 'A source of backend settings cannot be read',
        severity: 'error',
        why: 'What "terraform init" gets by -backend-config wins over the block, so a source that cannot be read may say anything (Terraform, "Backend block configuration", partial configuration).',
        fix: 'Correct the file or the variable, or remove it.',
        references: [DOCUMENTS.backend],
    },
    environment: {
        id: 'tf-backend/environment',
        title: 'A setting of the backend comes from the environment or from variables',
        severity: 'note',
        why: 'The next job may have another value, and Terraform does not validate a region that it takes from the environment (seen with 1.11).',
        fix: 'Write it as text in the backend block.',
        references: [DOCUMENTS.s3Backend, DOCUMENTS.terraformEnvironment],
    },
    switched: {
        id: 'tf-backend/switched-off',
        title: 'The environment switches the backend or its lock off',
        severity: 'error',
        why: 'TF_CLI_ARGS adds its arguments to every command, so one forgotten variable keeps state on disk or lets two runs write at once (Terraform, "Environment variables").',
        fix: 'Remove the argument from the variable.',
        references: [DOCUMENTS.terraformEnvironment],
    },
    trust: {
        id: 'tf-backend/trust',
        title: 'The backend trusts certificates that the boundary does not name',
        severity: 'error',
        why: 'With a CA of its own anybody between the runner and S3 can read state and credentials (Terraform, "Backend type: s3", custom_ca_bundle).',
        fix: 'Remove the setting, or declare the file as ca-file of the proxy in sovereign.yaml.',
        references: [DOCUMENTS.s3Backend],
    },
    acl: {
        id: 'tf-backend/acl',
        title: 'An ACL lets others read the state',
        severity: 'error',
        why: 'The canned ACL is put on every state object, whatever the bucket policy says (Amazon S3 User Guide, "Access control list (ACL) overview").',
        fix: 'Remove acl; the bucket policy decides who reads state.',
        references: [DOCUMENTS.s3Acl, DOCUMENTS.s3Backend],
    },
    stateFile: {
        id: 'tf-backend/state-file',
        title: 'State lies in the workspace',
        severity: 'error',
        why: 'State holds every attribute of every resource in clear text, secrets included (Terraform, "Sensitive data in state"). A file in the workspace is in the repository, its clones and its caches.',
        fix: 'Move the state to the backend, remove the file from the repository and its history, and replace the secrets in it.',
        references: [DOCUMENTS.sensitiveState],
    },
    liveOwner: {
        id: 'tf-backend/live-owner',
        title: 'The state bucket is not seen to belong to the boundary',
        severity: 'error',
        why: 'A bucket name says nothing of its owner: whoever holds the name gets the state (Amazon S3 User Guide, "Verifying bucket ownership with bucket owner condition").',
        fix: "Use the bucket of the boundary's account, and let the role of this job call s3:GetBucketLocation.",
        references: [DOCUMENTS.s3Owner],
    },
    liveRegion: {
        id: 'tf-backend/live-region',
        title: 'The state bucket lies in another region',
        severity: 'error',
        why: 'The region in the configuration is what is asked for; the bucket stays where it was made (Amazon S3 User Guide, "Creating a general purpose bucket").',
        fix: 'Make a bucket in the declared region and move the state there.',
        references: [DOCUMENTS.s3Create, DOCUMENTS.gdprTransfers],
    },
    liveVersioning: {
        id: 'tf-backend/live-versioning',
        title: 'The state bucket keeps no versions',
        severity: 'error',
        why: 'Without versions a lost or broken state cannot be brought back (Terraform, "Backend type: s3": bucket versioning is highly recommended).',
        fix: 'Switch versioning on.',
        references: [DOCUMENTS.s3Versioning, DOCUMENTS.s3Backend],
    },
    liveEncryption: {
        id: 'tf-backend/live-encryption',
        title: 'The state bucket does not encrypt with the declared key by default',
        severity: 'error',
        why: 'Lock files, and state of programs that send no encryption header, get the default of the bucket (Amazon S3 User Guide, "Setting default server-side encryption behavior").',
        fix: 'Set SSE-KMS with the key of the boundary as default encryption.',
        references: [DOCUMENTS.s3Encryption, DOCUMENTS.gdprSecurity],
    },
    livePublic: {
        id: 'tf-backend/live-public',
        title: 'Public access to the state bucket is not blocked',
        severity: 'error',
        why: 'One wrong policy or ACL makes all state public (Amazon S3 User Guide, "Blocking public access to your Amazon S3 storage").',
        fix: 'Set all four settings of the public access block.',
        references: [DOCUMENTS.s3Public],
    },
    liveTls: {
        id: 'tf-backend/live-tls',
        title: 'The state bucket takes requests without TLS',
        severity: 'error',
        why: 'State and its secrets could be read on the way (Amazon S3 User Guide, "Security best practices", aws:SecureTransport).',
        fix: 'Deny s3:* to everyone with aws:SecureTransport false in the bucket policy.',
        references: [DOCUMENTS.s3Practices],
    },
    livePolicy: {
        id: 'tf-backend/live-policy',
        title: 'The bucket policy lets others in',
        severity: 'error',
        why: 'A statement that allows another account gives it the state, whatever its own policies say (Amazon S3 User Guide, "Cross-account bucket permissions").',
        fix: 'Remove the principal, or declare its account under "accounts" in sovereign.yaml.',
        references: [DOCUMENTS.s3CrossAccount],
    },
    liveReplication: {
        id: 'tf-backend/live-replication',
        title: 'The state bucket is replicated elsewhere',
        severity: 'error',
        why: 'Replication copies every version of every state to the other bucket, also in another region or account (Amazon S3 User Guide, "Replicating objects").',
        fix: 'Remove the rule, or replicate to a bucket that the boundary declares.',
        references: [DOCUMENTS.s3Replication, DOCUMENTS.gdprTransfers],
    },
    liveObject: {
        id: 'tf-backend/live-object',
        title: 'A state object is not encrypted with the declared key',
        severity: 'error',
        why: 'The header of the last upload decides, not the default of the bucket: encrypt = true without a key overrides it with AES256 (Amazon S3 User Guide, "Specifying server-side encryption with AWS KMS").',
        fix: 'Set encrypt and kms_key_id, and write the state again with "terraform apply".',
        references: [DOCUMENTS.s3Kms],
    },
    liveKey: {
        id: 'tf-backend/live-key',
        title: 'The KMS key of the state is not fit',
        severity: 'error',
        why: 'A disabled key locks everybody out, a key of AWS cannot be restricted, and a multi-Region key can be copied to another region (AWS KMS Developer Guide, "Key states", "Multi-Region keys").',
        fix: 'Use an enabled customer managed key of one region in an account of the boundary.',
        references: [DOCUMENTS.kmsStates, DOCUMENTS.kmsMultiRegion],
    },
    liveRotation: {
        id: 'tf-backend/live-rotation',
        title: 'The KMS key of the state is not rotated',
        severity: 'warning',
        why: 'A key that never changes protects all state that was ever written (AWS KMS Developer Guide, "Rotate AWS KMS keys").',
        fix: 'Switch automatic rotation on.',
        references: [DOCUMENTS.kmsRotation],
    },
    liveLock: {
        id: 'tf-backend/live-lock',
        title: 'The lock table is not fit, or not seen',
        severity: 'error',
        why: 'A global table copies its items, with digests and names of state, to its other regions (Amazon DynamoDB Developer Guide, "Global tables").',
        fix: 'Remove the copies, or use use_lockfile, which keeps the lock beside the state, and set lock: s3 in sovereign.yaml.',
        references: [DOCUMENTS.dynamoGlobal, DOCUMENTS.s3Backend],
    },
    encryption: {
        id: 'tf-backend/state-encryption',
        title: 'Keys of the state encryption come from outside the boundary',
        severity: 'error',
        why: 'OpenTofu encrypts state and plans before they leave the runner; whoever holds the key holds the state (OpenTofu, "State and plan encryption"). TF_ENCRYPTION wins over the configuration.',
        fix: 'Use key_provider "aws_kms" with a key and region of the boundary.',
        references: [DOCUMENTS.tofuEncryption],
    },
    moduleSource: {
        id: 'tf-backend/module-source',
        title: 'A module comes from outside the boundary',
        severity: 'error',
        why: 'A module runs with the credentials of the job and can declare any resource; the public registry and its downloads are outside (Terraform, "Module sources"). Checked where the boundary names a mirror.',
        fix: 'Load the module from the mirror, a host of the boundary or the repository.',
        references: [DOCUMENTS.modules],
    },
    providerSource: {
        id: 'tf-backend/provider-source',
        title: 'Providers do not come from the declared mirror',
        severity: 'error',
        why: 'A provider is a program that gets the credentials of the job; without provider_installation it is loaded from a public registry (Terraform, "CLI configuration file", provider installation). Checked where the boundary names a mirror.',
        fix: 'Write provider_installation with network_mirror and the URL of the boundary, and no direct, and name the file with TF_CLI_CONFIG_FILE.',
        references: [DOCUMENTS.terraformCli],
    },
    terragrunt: {
        id: 'tf-backend/terragrunt',
        title: 'What Terragrunt says about state is not known',
        severity: 'error',
        why: 'Terragrunt writes the backend while it runs (Terragrunt, "remote_state"). Where that is worked out by a command, an AWS call or a file that is not there, the folder alone does not say what it will be.',
        fix: 'Write the backend in a way that needs only files, folders and the environment, or check the folder that Terragrunt has rendered.',
        references: [DOCUMENTS.terragruntState],
    },
    terragruntBucket: {
        id: 'tf-backend/terragrunt-bucket',
        title: 'Terragrunt would make the state bucket without a protection',
        severity: 'warning',
        why: 'With --backend-bootstrap Terragrunt makes bucket and lock table itself, and each of these keys leaves a protection out (Terragrunt, "remote_state", s3 backend).',
        fix: 'Remove the key, or make bucket and table by a module of their own.',
        references: [DOCUMENTS.terragruntState],
    },
};


/***/ }),

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZC: () => (/* binding */ isConfiguration),
/* harmony export */   as: () => (/* binding */ readBy),
/* harmony export */   u7: () => (/* binding */ effectiveDeclaration)
/* harmony export */ });
const EXTENSIONS = {
    Terraform: ['.tf.json', '.tf'],
    OpenTofu: ['.tofu.json', '.tf.json', '.tofu', '.tf'],
};
const extensionOf = (name, reader) => EXTENSIONS[reader].find((extension) => name.endsWith(extension));
/** Whether Terraform or OpenTofu reads a file of this name; editors' leftovers are not read. */
const isConfiguration = (name) => !/^\.|~$|^#.*#$/.test(name) && extensionOf(name, 'OpenTofu') !== undefined;
/** The files that a program reads of a folder: OpenTofu takes `x.tofu` instead of `x.tf`, Terraform knows no `.tofu`. */
function readBy(files, reader) {
    const names = new Set(files.map(({ name }) => name));
    return files.filter(({ name }) => {
        const extension = extensionOf(name, reader);
        if (!extension)
            return false;
        return (reader === 'Terraform' ||
            !extension.startsWith('.tf') ||
            !names.has(name.slice(0, -extension.length) + extension.replace('.tf', '.tofu')));
    });
}
const isOverride = (name) => /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/.test(name);
/**
 * Merges the declarations of a folder as Terraform does: at most one in all normal files, then each override file in
 * the order of their names replaces the whole of it, even with another kind.
 */
function effectiveDeclaration(files) {
    const inOrder = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const normal = inOrder.filter(({ name }) => !isOverride(name)).flatMap(({ declarations }) => declarations);
    const [first, second, ...others] = normal;
    if (first && second)
        return { conflict: [first, second, ...others] };
    let declaration = first;
    for (const { declarations } of inOrder.filter(({ name }) => isOverride(name))) {
        const [own, extra, ...more] = declarations;
        if (own && extra)
            return { conflict: [own, extra, ...more] };
        declaration = own ?? declaration;
    }
    return declaration ? { declaration } : {};
}


/***/ }),

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ toValue),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   tB: () => (/* binding */ asBoolean)
/* harmony export */ });
/**
 * A value as HCL's JSON form gives it: templates are still in the text, `$${` stands for a literal `${`.
 * Undefined for null, which Terraform takes as "not set".
 */
function toValue(json) {
    if (json === null || json === undefined)
        return undefined;
    if (typeof json === 'string')
        return literal(json);
    if (typeof json === 'number' || typeof json === 'boolean')
        return { kind: 'literal', value: json };
    if (Array.isArray(json))
        return { kind: 'list', items: json.map((item) => toValue(item)).filter((item) => item !== undefined) };
    const entries = Object.entries(json).flatMap(([key, inner]) => {
        const value = toValue(inner);
        return value ? [[key, value]] : [];
    });
    return entries.some(([key]) => literal(key).kind === 'expression')
        ? { kind: 'expression' }
        : { kind: 'object', entries: new Map(entries) };
}
function literal(text) {
    if (!text.includes('{'))
        return { kind: 'literal', value: text };
    for (const [introducer] of text.matchAll(/(?:\$+|%+)\{/g))
        if (introducer.length !== 3)
            return { kind: 'expression', text };
    return { kind: 'literal', value: text.replaceAll('$${', '${').replaceAll('%%{', '%{') };
}
/** Terraform converts numbers and booleans to text. */
function asText(value) {
    if (!value)
        return { state: 'absent' };
    return value.kind === 'literal' ? { state: 'known', value: String(value.value) } : { state: 'unknown' };
}
/** Terraform converts the strings "true", "false", "1" and "0" to booleans, and nothing else. */
function asBoolean(value) {
    if (!value)
        return { state: 'absent' };
    if (value.kind !== 'literal')
        return { state: 'unknown' };
    if (value.value === true || value.value === 'true' || value.value === '1')
        return { state: 'known', value: true };
    if (value.value === false || value.value === 'false' || value.value === '0')
        return { state: 'known', value: false };
    return { state: 'unknown' };
}


/***/ }),

/***/ 9536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// NAMESPACE OBJECT: ../../node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: external "./left-out.js"
var external_left_out_js_ = __nccwpck_require__(3898);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new external_left_out_js_.HttpClient('actions/oidc-client', [new external_left_out_js_.BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_namespaceObject.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield external_left_out_js_.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield external_left_out_js_.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield external_left_out_js_.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield external_left_out_js_.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createAwsCalls: () => (/* binding */ createAwsCalls)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/aws/errors.js
var aws_errors = __nccwpck_require__(5232);
;// CONCATENATED MODULE: ../../packages/core/lib/aws/expiry.js
/** The variable by which assume-role-oidc tells later steps when its credentials end: `KEY-ID TIME`, in ISO 8601 UTC. */
const EXPIRY_VARIABLE = 'SOVEREIGN_CREDENTIALS_EXPIRE';
/** Credentials that end this soon are said to: a long step would outlive them. */
const SOON_MS = 10 * 60_000;
/** What {@link EXPIRY_VARIABLE} is set to. `expires` in milliseconds since the epoch. */
const expiryValue = (accessKeyId, expires) => `${accessKeyId} ${new Date(expires).toISOString()}`;
/** When the credentials of the environment end, in milliseconds since the epoch; undefined where nobody said, or said of others. */
function environmentExpiry({ AWS_ACCESS_KEY_ID: id, [EXPIRY_VARIABLE]: value }) {
    const [of, time] = value?.split(' ') ?? [];
    const expires = Date.parse(time ?? '');
    return !id || of !== id || Number.isNaN(expires) ? undefined : expires;
}
/** A sentence when credentials end soon; undefined when there is time. Milliseconds since the epoch. */
function expirySoon(expires, now) {
    if (expires - now >= SOON_MS)
        return undefined;
    const minutes = Math.max(0, Math.floor((expires - now) / 60_000));
    return `The credentials end in ${minutes} min. Call assume-role-oidc again before a long step: it takes new ones.`;
}

;// CONCATENATED MODULE: ../../packages/core/lib/aws/client.js







/** Milliseconds for one call with all its retries; for S3 with the body too. */
const DEADLINE = { sts: 60_000, ecr: 60_000, kms: 60_000, s3: 15 * 60_000, cloudtrail: 60_000, dynamodb: 60_000 };
/** Makes AWS calls. Clients sign and serialize; where a request goes is decided here and enforced by the egress guard. */
function createAwsCalls(options) {
    const { boundary, env } = options;
    const clients = new Map();
    let { warn } = options;
    const ofEnvironment = () => {
        const { credentials, soon } = environmentCredentials(env, options.now());
        if (soon !== undefined)
            warn?.(soon);
        warn = undefined;
        return credentials;
    };
    return {
        async call(service, operation, input, call = {}) {
            const { region = (0,boundary_boundary/* homeRegion */.wC)(boundary), attempts = 3, signal } = call;
            if (!boundary.regions.includes(region)) {
                throw (0,aws_errors/* awsError */.e)('REGION_OUTSIDE', `Region "${region}" is not in the boundary (${boundary.regions.join(', ')}).`, 'Name a region of the boundary.');
            }
            const url = urlOf(boundary, service, region, input);
            const credentials = call.anonymous ? undefined : (call.credentials ?? ofEnvironment());
            const key = [service, region, url, attempts, credentials ? digestOf(credentials) : 'anonymous'].join('\0');
            let client = clients.get(key);
            if (!client) {
                client = createClient(service, { ...options, region, url, attempts, credentials });
                clients.set(key, client);
            }
            const deadline = startDeadline(DEADLINE[service], signal);
            try {
                const output = (await (await client).send(operation, input, deadline.signal));
                const { Body: body } = output;
                // It is for the body too, which comes while the caller reads it.
                if (body instanceof external_node_stream_.Readable && !body.closed)
                    body.once('close', deadline.end);
                else
                    deadline.end();
                return output;
            }
            catch (error) {
                deadline.end();
                if (deadline.isOver() && !(error instanceof errors/* SovereignError */.Rj)) {
                    throw (0,aws_errors/* awsError */.e)('AWS_DEADLINE', `${service} ${operation} took longer than ${DEADLINE[service] / 1000} s.`, 'Try again; if it stays, look at the service health of the region.', { cause: error });
                }
                throw error;
            }
        },
    };
}
/**
 * A signal that ends what it is given to after a time, or with another signal. What `AbortSignal.timeout` and `AbortSignal.any` make is
 * watched by the collector: of ten thousand calls they keep all that belongs to them in memory for long.
 */
function startDeadline(milliseconds, outer) {
    const controller = new AbortController();
    let isOver = false;
    const timer = setTimeout(() => {
        isOver = true;
        controller.abort(new DOMException('The call took too long.', 'TimeoutError'));
    }, milliseconds);
    timer.unref();
    const follow = () => controller.abort(outer?.reason);
    if (outer?.aborted)
        follow();
    else
        outer?.addEventListener('abort', follow, { once: true });
    return {
        signal: controller.signal,
        isOver: () => isOver && !outer?.aborted,
        end: () => {
            clearTimeout(timer);
            outer?.removeEventListener('abort', follow);
        },
    };
}
/** The base URL of a call: the service's endpoint, for S3 that of the bucket, which must be the boundary's. */
function urlOf(boundary, service, region, input) {
    const { ports, partition, state, evidence, cloudtrail } = boundary;
    if (service !== 's3')
        return (0,partitions/* originOf */.yv)((0,partitions/* serviceEndpoint */.Xf)(service, region, ports));
    const { Bucket: bucket, CopySource: source } = (input ?? {});
    const homes = new Map();
    if (state)
        homes.set(state.bucket, state.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    if (evidence && 'bucket' in evidence)
        homes.set(evidence.bucket, evidence.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    if (cloudtrail)
        homes.set(cloudtrail.bucket, cloudtrail.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    const names = [bucket, ...(source === undefined ? [] : [bucketOfCopySource(source)])];
    for (const name of names) {
        if (homes.has(name) && homes.get(name) === region)
            continue;
        throw (0,aws_errors/* awsError */.e)('BUCKET_OUTSIDE', homes.has(name)
            ? `Bucket "${String(name)}" is in ${homes.get(name)}, not in ${region}.`
            : `"${String(name)}" is not a bucket of the boundary.`, 'Only the state, evidence and trail buckets that sovereign.yaml declares are reached, by name.');
    }
    const origin = (0,partitions/* originOf */.yv)((0,partitions/* bucketEndpoint */.Ob)(String(bucket), region, ports));
    return partition === 'sandbox' ? `${origin}/${String(bucket)}` : origin;
}
const bucketOfCopySource = (source) => {
    try {
        return decodeURIComponent(String(source)).replace(/^\//, '').split('/')[0];
    }
    catch {
        return undefined;
    }
};
/** The credentials of the environment, and a sentence when they end soon. @throws CREDENTIALS_MISSING, CREDENTIALS_EXPIRED */
function environmentCredentials(env, now) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = env;
    if (!accessKeyId || !secretAccessKey) {
        throw (0,aws_errors/* awsError */.e)('CREDENTIALS_MISSING', 'The environment of this job holds no AWS credentials.', 'In a job, run assume-role-oidc before this step. On a command line: eval "$(aws configure export-credentials --profile NAME --format env)". Profiles, configuration files and instance metadata are not asked.');
    }
    const expires = environmentExpiry(env);
    if (expires !== undefined && expires <= now) {
        throw (0,aws_errors/* awsError */.e)('CREDENTIALS_EXPIRED', `The credentials of this job ended ${new Date(expires).toISOString()}.`, 'Call assume-role-oidc again before this step: it takes new ones.');
    }
    return {
        credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
        soon: expires === undefined ? undefined : expirySoon(expires, now),
    };
}
const digestOf = (credentials) => (0,external_node_crypto_.createHash)('sha256')
    .update([credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken ?? ''].join('\0'))
    .digest('hex');
/** The client of a service, loaded by the first call. */
const createClient = async (service, settings) => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7679))).createSdkClient(service, settings);


/***/ }),

/***/ 5232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   e: () => (/* binding */ awsError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const awsError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    CREDENTIALS_MISSING: { exit: 'identity', about: 'An AWS call needs credentials and the environment of the job holds none.' },
    CREDENTIALS_EXPIRED: { exit: 'identity', about: 'The credentials that assume-role-oidc gave the job have ended.' },
    REGION_OUTSIDE: { exit: 'policy', about: 'An AWS call names a region that is not in the boundary.' },
    BUCKET_OUTSIDE: { exit: 'policy', about: 'An S3 call names a bucket that the boundary does not declare.' },
    AWS_DEADLINE: { exit: 'failure', about: 'An AWS call with its retries took too long.' },
    AWS_REFUSED: { exit: 'failure', about: 'AWS refused a call that the step cannot do without, or could not answer it.' },
    AWS_ANSWER: { exit: 'failure', about: 'A call to AWS got an answer that AWS does not give.' },
    REGISTRY_LOGIN_REFUSED: { exit: 'identity', about: 'ECR answered a login with something else than a login to a registry of the region.' },
    DOCKER_CONFIG_INVALID: {
        exit: 'usage',
        about: 'The Docker configuration cannot be read, or keeps its logins where this step cannot read them.',
    },
});
/**
 * What an error of the AWS SDK says to people; undefined for any other. The SDK marks what AWS answered with `$fault`, and what it could
 * not read with `$response` alone.
 */
function awsFailure(error) {
    if (!(error instanceof Error))
        return undefined;
    if ('$fault' in error) {
        const clock = /Signature (?:expired|not yet current)|RequestTimeTooSkewed|RequestExpired/.test(`${error.name} ${error.message}`);
        const denied = /AccessDenied|Forbidden|NotAuthorized/.test(error.name);
        return awsError('AWS_REFUSED', `AWS answered ${error.name}: ${error.message}`, clock
            ? 'Set the clock of this machine by NTP.'
            : denied
                ? 'Let the role make the call that is named; the Terraform template grants what each step needs.'
                : 'Try again; if it stays, look at the service health of the region.', { cause: error });
    }
    if (!('$response' in error))
        return undefined;
    return awsError('AWS_ANSWER', 'What answered a call to AWS is not AWS, or not whole.', 'Look at what stands between this machine and AWS: a proxy, or another server at its address.', { cause: error });
}


/***/ }),

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   createSdkClient: () => (/* binding */ createSdkClient),
/* harmony export */   loadSdk: () => (/* binding */ loadSdk)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8433);


/** The SDK's clients; each is loaded by the first call that needs it. */
const SDK = {
    sts: { load: () => Promise.all(/* import() */[__nccwpck_require__.e(236), __nccwpck_require__.e(811)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2811, 19)), client: 'STSClient' },
    ecr: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'ECRClient' },
    kms: { load: () => Promise.all(/* import() */[__nccwpck_require__.e(236), __nccwpck_require__.e(676)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 676, 19)), client: 'KMSClient' },
    s3: { load: () => Promise.all(/* import() */[__nccwpck_require__.e(236), __nccwpck_require__.e(299)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8299, 19)), client: 'S3Client' },
    cloudtrail: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'CloudTrailClient' },
    dynamodb: { load: () => Promise.all(/* import() */[__nccwpck_require__.e(236), __nccwpck_require__.e(173)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7173, 19)), client: 'DynamoDBClient' },
};
/** Loads the SDK's client of a service, without making one. */
const loadSdk = async (service) => SDK[service].load();
/** Turns of the event loop until connections that were begun before stand, and what is asked of them is on its way. */
const TURNS = 2;
/** A client of the AWS SDK that looks nothing up: every setting that it would take from elsewhere is given. */
async function createSdkClient(service, settings) {
    const { egress, now, region, url, attempts, credentials } = settings;
    const none = async () => {
        throw new TypeError('an AWS call without credentials');
    };
    // Every setting that the SDK would look up in the environment, a profile or instance metadata is given here.
    const config = {
        region,
        endpoint: url,
        endpointProvider: () => ({ url: new URL(url) }),
        ignoreConfiguredEndpointUrls: true,
        requestHandler: egress.awsHandler((0,_issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)(url)),
        credentials: credentials ?? none,
        credentialDefaultProvider: () => none,
        maxAttempts: attempts,
        retryMode: 'standard',
        defaultsMode: 'standard',
        systemClockOffset: now() - Date.now(),
        disableClockSkewCorrection: false,
        useDualstackEndpoint: false,
        useFipsEndpoint: false,
        userAgentAppId: '',
        sigv4aSigningRegionSet: [],
        authSchemePreference: [],
        logger: SILENT,
    };
    // The SDK's notice about Node 20 is for its users' maintainers, not for those who run a step.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const { load, client: name } = SDK[service];
    // Reading the code of a client stops everything else for tens of milliseconds, in which others could already answer.
    for (let turn = 0; turn < TURNS; turn += 1)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    const module = (await load());
    const client = new module[name](service === 's3' ? { ...config, ...S3_SETTINGS } : config);
    return {
        send: async (operation, input, abortSignal) => {
            const command = `${operation}Command`;
            const Command = Object.hasOwn(module, command) ? module[command] : undefined;
            if (!Command)
                throw new TypeError(`the ${service} client has no operation ${operation}`);
            return client.send(new Command(input), { abortSignal });
        },
    };
}
const S3_SETTINGS = {
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    useArnRegion: false,
    disableS3ExpressSessionAuth: true,
    disableMultiregionAccessPoints: true,
    followRegionRedirects: false,
    expectContinueHeader: false,
};
const quiet = () => undefined;
/** Without `info` and `trace`, of which the SDK would put together what it notes of each call. */
const SILENT = { debug: quiet, warn: quiet, error: quiet };


/***/ }),

/***/ 6948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ need),
/* harmony export */   Jt: () => (/* binding */ boundaryError),
/* harmony export */   Rb: () => (/* binding */ registryAt),
/* harmony export */   ig: () => (/* binding */ presetBoundary),
/* harmony export */   n7: () => (/* binding */ resolveBoundary),
/* harmony export */   p9: () => (/* binding */ narrowRegions),
/* harmony export */   qO: () => (/* binding */ boundaryPath),
/* harmony export */   wC: () => (/* binding */ homeRegion)
/* harmony export */ });
/* unused harmony exports accountOf, isLoopback, isPublicSigstore */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(886);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9506);




const boundaryError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorTable */ .NN)({
    BOUNDARY_INVALID: { exit: 'usage', about: 'The boundary file has mistakes; each is listed with its line and column.' },
    BOUNDARY_UNREADABLE: { exit: 'usage', about: 'The boundary file cannot be read.' },
    BOUNDARY_MISSING: { exit: 'usage', about: 'A step needs a boundary and there is none.' },
    BOUNDARY_INCOMPLETE: { exit: 'usage', about: 'A step needs a part of the boundary that the file does not declare.' },
    BOUNDARY_WIDENED: { exit: 'policy', about: 'An input asks for something outside the boundary; inputs can only narrow it.' },
    EXCEPTION_EXPIRED: { exit: 'policy', about: 'An exception of the boundary is past its expiry date.' },
});
const PRESET_PARTITION = { eusc: 'aws-eusc', eu: 'aws' };
/** Resolves presets and references and checks what the schema alone cannot. Pure: gives a boundary or the list of mistakes. */
function resolveBoundary(file, origin) {
    const mistakes = [];
    const wrong = (path, message) => void mistakes.push({ path, message });
    const presetPartition = file.preset && PRESET_PARTITION[file.preset];
    const partition = file.partition ?? presetPartition ?? (file.regions?.[0] ? (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionOf */ .AP)(file.regions[0]).partition : undefined);
    if (!partition)
        return { mistakes: [{ path: [], message: 'names no partition: write "preset: eusc", or "partition" and "regions"' }] };
    if (presetPartition && partition !== presetPartition)
        wrong(['partition'], `is ${partition}, but preset ${file.preset} is partition ${presetPartition}`);
    if (!file.regions && !file.preset && partition === 'aws')
        wrong([], 'names no regions: list them under "regions", or write "preset: eu" for all EU member-state regions');
    const regions = file.regions ?? (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionsOf */ .NV)(partition);
    regions.forEach((name, index) => {
        const actual = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionOf */ .AP)(name).partition;
        if (actual !== partition)
            wrong(['regions', index], `${name} belongs to partition ${actual}, not ${partition}`);
        if (regions.indexOf(name) !== index)
            wrong(['regions', index], `${name} is listed twice`);
    });
    const inBoundary = (name, path) => {
        if (name !== undefined && !regions.includes(name))
            wrong(path, `${name} is not one of this boundary's regions (${regions.join(', ')})`);
    };
    const accounts = file.accounts ?? {};
    const resolveAccount = (reference, path) => {
        const id = accounts[reference] ?? ((0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccountId */ .JG)(reference) ? reference : undefined);
        if (!id || !Object.values(accounts).includes(id))
            wrong(path, `"${reference}" is not an account of this boundary; name one under "accounts"`);
        return id;
    };
    if (file.sandbox && partition !== 'sandbox')
        wrong(['sandbox'], 'only goes with "partition: sandbox"');
    const ports = file.sandbox ?? {};
    const loopbackOnly = (url, path) => {
        if (url?.startsWith('http:') && partition !== 'sandbox')
            wrong(path, 'must use https: plain http is for the sandbox partition');
        if (url && partition === 'sandbox' && !isLoopback(new URL(url).hostname))
            wrong(path, 'must be a loopback address in the sandbox partition');
    };
    file.identity?.issuers.forEach((issuer, index) => {
        loopbackOnly(issuer, ['identity', 'issuers', index]);
        if (issuer.endsWith('/'))
            wrong(['identity', 'issuers', index], 'must not end with a slash: issuers are compared exactly');
    });
    const location = file.identity?.location;
    if (location) {
        const { source, certificate, required } = location;
        const at = (key) => ['identity', 'location', key];
        if (certificate !== undefined && source !== 'ec2')
            wrong(at('certificate'), `goes with source ec2, not with ${source}`);
        if (required && source === 'ec2' && certificate === undefined)
            wrong(at('required'), 'needs "certificate": without it nothing can be verified');
        if (required && (source === 'ecs' || source === 'eks'))
            wrong(at('required'), `cannot be met: what ${source} shows is a hint that is not verified`);
    }
    for (const witness of ['rekor', 'timestamp', 'fulcio']) {
        const url = file.signing?.[witness]?.url;
        loopbackOnly(url, ['signing', witness, 'url']);
        if (url && isPublicSigstore(new URL(url).hostname))
            wrong(['signing', witness, 'url'], 'is the public Sigstore service, which is outside every boundary');
    }
    const { fulcio, identities } = file.signing ?? {};
    if (fulcio && fulcio.audience === file.identity?.audience)
        wrong(['signing', 'fulcio', 'audience'], 'is also the audience of the job token: Fulcio could use a token for itself to take a role');
    const signers = [...(file.signing?.keys ?? []), ...(identities ?? [])].map(({ name }) => name);
    const twice = signers.find((name, index) => signers.indexOf(name) !== index);
    if (twice !== undefined)
        wrong(['signing'], `names two signers "${twice}": a policy goes by these names, so each must be another`);
    if (identities && !fulcio && !file.signing?.['trusted-root'])
        wrong(['signing', 'identities'], 'needs "fulcio" or "trusted-root": whose certificates are they named in?');
    if (file.signing?.['signing-config'] !== undefined) {
        const at = ['signing', 'signing-config'];
        if (file.signing['trusted-root'] === undefined)
            wrong(at, 'needs "trusted-root": with which keys are answers of its services checked?');
        for (const witness of ['rekor', 'timestamp'])
            if (file.signing[witness])
                wrong(at, `names the services that "${witness}" names too: give one of them`);
    }
    loopbackOnly(file.terraform?.mirror, ['terraform', 'mirror']);
    if (file.proxy && partition === 'sandbox')
        loopbackOnly(file.proxy.url, ['proxy', 'url']);
    for (const [index, tool] of (file.tools ?? []).entries())
        loopbackOnly(tool.url, ['tools', index, 'url']);
    file.hosts?.forEach(({ host }, index) => {
        if (partition === 'sandbox' && !isLoopback(host))
            wrong(['hosts', index, 'host'], 'must be a loopback address in the sandbox partition');
        if (isPublicSigstore(host))
            wrong(['hosts', index, 'host'], 'is a public Sigstore service, which is outside every boundary');
    });
    inBoundary(file.state?.region, ['state', 'region']);
    const evidence = file.evidence;
    if (evidence && 'bucket' in evidence) {
        inBoundary(evidence.region, ['evidence', 'region']);
        if (evidence.account)
            resolveAccount(evidence.account, ['evidence', 'account']);
    }
    const { cloudtrail } = file;
    inBoundary(cloudtrail?.region, ['cloudtrail', 'region']);
    inBoundary(cloudtrail?.['home-region'], ['cloudtrail', 'home-region']);
    if (cloudtrail?.account)
        resolveAccount(cloudtrail.account, ['cloudtrail', 'account']);
    cloudtrail?.['key-readers']?.forEach((role, index) => {
        const [, arnOf, , , account] = role.split(':');
        if (arnOf !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition) || !Object.values(accounts).includes(account ?? ''))
            wrong(['cloudtrail', 'key-readers', index], `is not a role of this boundary's partition (arn:${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition)}:iam::\u2026) and accounts`);
    });
    file.signing?.keys?.forEach((key, index) => {
        if (key.name === 'keyless')
            wrong(['signing', 'keys', index, 'name'], 'is what signing without a key is called: take another');
        if (!('kms' in key))
            return;
        inBoundary(key.region, ['signing', 'keys', index, 'region']);
        if (key.account)
            resolveAccount(key.account, ['signing', 'keys', index, 'account']);
        if (key.kms.startsWith('arn:')) {
            const [, arn, service, arnRegion, account] = key.kms.split(':');
            if (service !== 'kms' ||
                arn !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition) ||
                !regions.includes(arnRegion ?? '') ||
                !Object.values(accounts).includes(account ?? '')) {
                wrong(['signing', 'keys', index, 'kms'], `is not a KMS key ARN of this boundary's partition (arn:${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition)}:kms:\u2026), regions and accounts`);
            }
        }
    });
    const registries = [];
    (file.registries ?? []).forEach((entry, index) => {
        if ('host' in entry) {
            if (partition === 'sandbox' && !isLoopback(entry.host))
                wrong(['registries', index, 'host'], 'must be a loopback address in the sandbox partition');
            const protocol = partition === 'sandbox' ? 'http:' : 'https:';
            registries.push({ endpoints: [{ protocol, hostname: entry.host, port: entry.port ?? (protocol === 'http:' ? 80 : 443) }] });
            return;
        }
        inBoundary(entry.region, ['registries', index, 'region']);
        const account = resolveAccount(entry.account, ['registries', index, 'account']);
        if (!account)
            return;
        if (partition === 'sandbox' && ports.registry === undefined) {
            wrong(['registries', index], 'needs "sandbox: registry: PORT"');
            return;
        }
        const region = entry.region ?? regions[0];
        registries.push({ account, region, endpoints: (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .registryEndpoints */ .SM)(account, region, ports) });
    });
    if (mistakes.length > 0)
        return { mistakes };
    const { organization, identity, signing, state, terraform, proxy } = file;
    return {
        boundary: freeze({
            ...origin,
            partition,
            regions,
            ...(organization && { organization }),
            accounts,
            ...(identity && { identity }),
            registries,
            ...(signing && { signing }),
            ...(state && { state }),
            ...(terraform && { terraform }),
            ...(evidence && { evidence }),
            ...(cloudtrail && { cloudtrail }),
            hosts: file.hosts ?? [],
            ...(proxy && { proxy }),
            tools: file.tools ?? [],
            unknown: file.unknown,
            exceptions: file.exceptions,
            baselines: file.baselines ?? [],
            ports,
        }),
    };
}
/** A boundary of a preset alone, for the steps that only read. */
function presetBoundary(preset, folder) {
    const source = `preset ${preset}`;
    const resolved = resolveBoundary({ version: 1, preset, unknown: 'fail', exceptions: [] }, { source, folder, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(source).digest('hex') });
    if ('mistakes' in resolved)
        throw new TypeError(`preset ${preset} does not resolve`);
    return resolved.boundary;
}
/** The boundary with fewer regions. @throws BOUNDARY_WIDENED when one is not in it */
function narrowRegions(boundary, regions) {
    if (regions.length === 0)
        return boundary;
    const outside = regions.filter((name) => !boundary.regions.includes(name));
    if (outside.length > 0) {
        throw boundaryError('BOUNDARY_WIDENED', `Region ${outside.join(', ')} is not in the boundary (${boundary.regions.join(', ')}).`, 'An input can narrow the boundary, never widen it: change sovereign.yaml, where the change is reviewed.');
    }
    return freeze({ ...boundary, regions: [...regions] });
}
/** The section of the boundary that a step cannot do without. @throws BOUNDARY_INCOMPLETE */
function need(boundary, section) {
    const value = boundary[section];
    if (value)
        return value;
    throw boundaryError('BOUNDARY_INCOMPLETE', `The boundary (${boundary.source}) has no "${section}" section.`, `Add "${section}:" to sovereign.yaml; "sovereign init" writes a commented file that shows it.`);
}
/** The account id behind a role name or id of the boundary. @throws BOUNDARY_INCOMPLETE */
function accountOf(boundary, reference) {
    const id = Object.hasOwn(boundary.accounts, reference)
        ? boundary.accounts[reference]
        : Object.values(boundary.accounts).find((known) => known === reference);
    if (id)
        return id;
    throw boundaryError('BOUNDARY_INCOMPLETE', `"${reference}" is not an account of the boundary.`, 'Name it under "accounts" in sovereign.yaml.');
}
/** A path that the boundary file names, made absolute. */
const boundaryPath = (boundary, file) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(boundary.folder, file);
/** The first region: where a step acts when its input names none. */
const homeRegion = (boundary) => boundary.regions[0];
/** The registry of the boundary that answers under `host[:port]`, if any. */
function registryAt(boundary, authority) {
    for (const registry of boundary.registries) {
        for (const endpoint of registry.endpoints) {
            if ((0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)(endpoint) === `${endpoint.protocol}//${authority}`)
                return { registry, endpoint };
        }
    }
    return undefined;
}
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
/** Public-good Sigstore and GitHub's instance of it: a log entry there leaves the EU. */
const isPublicSigstore = (hostname) => /(?:^|\.)sigstore\.dev$|(?:^|\.)sigstage\.dev$|(?:^|\.)(?:fulcio|timestamp)\.githubapp\.com$/.test(hostname);
function freeze(value) {
    for (const inner of Object.values(value))
        if (typeof inner === 'object' && inner !== null && !Object.isFrozen(inner))
            freeze(inner);
    return Object.freeze(value);
}


/***/ }),

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Xu: () => (/* binding */ inputError)
/* harmony export */ });
/* unused harmony exports COMMON_INPUTS, BASELINE_INPUTS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4979);


const inputError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    INPUT_MISSING: { exit: 'usage', about: 'A required input is not set.' },
    INPUT_INVALID: { exit: 'usage', about: 'An input has a value that its type does not allow.' },
    INPUT_UNKNOWN: { exit: 'usage', about: 'An input or flag that the action does not have.' },
});
/** Inputs that every action has, before its own. */
const COMMON_INPUTS = {
    boundary: { type: 'text', description: 'Path of the boundary file. Default: `sovereign.yaml` in the workspace.' },
    preset: {
        type: 'choice',
        options: ['eusc', 'eu'],
        description: 'Boundary without a file: `eusc` is the AWS European Sovereign Cloud, `eu` the EU member-state regions of AWS.',
    },
    regions: { type: 'list', description: 'Regions to narrow the boundary to, one a line.' },
    ledger: { type: 'text', description: 'Folder of the ledger that this step adds its record to. Default: the one of this job.' },
    sarif: { type: 'text', description: 'File to write the findings to as SARIF 2.1.0.' },
    junit: { type: 'text', description: 'File to write the findings to as JUnit XML.' },
    'code-quality': { type: 'text', description: 'File to write the findings to as GitLab Code Quality JSON.' },
    sast: { type: 'text', description: 'File to write the findings to as GitLab SAST report.' },
    comment: {
        type: 'boolean',
        description: 'Keep one comment with the findings on the pull request, updated in place. The API host must be in the boundary.',
    },
};
/** Inputs of the actions that take a baseline. */
const BASELINE_INPUTS = {
    baseline: {
        type: 'text',
        description: 'File of known findings, which `write-baseline` wrote: only new ones fail the step. The boundary must approve it by its SHA-256 under `baselines`. Never covers what is unknown.',
    },
    'write-baseline': {
        type: 'text',
        description: 'File to write the broken findings of this run to, as a baseline. With `baseline` also set: only the known ones that are still found. Does not change whether the step fails.',
    },
};
/**
 * Defines an action once. `action.yml`, CLI flags and help, the GitLab component, the README tables and a JSON Schema
 * are generated from what this returns.
 * @throws TypeError when the contract itself is wrong
 */
function defineAction(action) {
    for (const [name, input] of Object.entries(action.inputs)) {
        if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
            throw new TypeError(`${action.name}: input "${name}" is not kebab case`);
        if (Object.hasOwn(COMMON_INPUTS, name) || Object.hasOwn(BASELINE_INPUTS, name))
            throw new TypeError(`${action.name}: input "${name}" is a common input`);
        if (!input.description.endsWith('.'))
            throw new TypeError(`${action.name}: the description of "${name}" is not a sentence`);
        if (input.required && 'default' in input)
            throw new TypeError(`${action.name}: "${name}" is required and has a default`);
    }
    return action;
}
/** Every input of an action: its own first, then the common ones. */
function inputsOf(action) {
    return { ...action.inputs, ...(action.takesBaseline && BASELINE_INPUTS), ...COMMON_INPUTS };
}
/**
 * Parses raw strings into typed values with GitHub's semantics, the same on every host: an empty string is unset,
 * booleans are `true|True|TRUE|false|False|FALSE`, lists have one item a line.
 * @throws INPUT_MISSING, INPUT_INVALID
 */
function parseInputs(inputs, raw) {
    const values = {};
    for (const [name, input] of Object.entries(inputs)) {
        const text = raw(name)?.trim();
        if (text === undefined || text === '') {
            if (input.required)
                throw inputError('INPUT_MISSING', `Input "${name}" is required and is not set.`, input.description);
            const fallback = 'default' in input ? input.default : input.type === 'list' ? [] : input.type === 'boolean' ? false : undefined;
            if (fallback !== undefined)
                values[name] = fallback;
            continue;
        }
        values[name] = parseInput(name, input, text);
    }
    return values;
}
function parseInput(name, input, text) {
    const invalid = (must) => inputError('INPUT_INVALID', `Input "${name}" is ${input.secret ? 'not valid' : quote(text)}.`, `It must be ${must}.`);
    switch (input.type) {
        case 'boolean':
            if (/^(?:true|True|TRUE)$/.test(text))
                return true;
            if (/^(?:false|False|FALSE)$/.test(text))
                return false;
            throw invalid('true or false');
        case 'integer': {
            const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
            if (Number.isNaN(value) || value < (input.min ?? value) || value > (input.max ?? value)) {
                const range = input.min !== undefined && input.max !== undefined
                    ? ` from ${input.min} to ${input.max}`
                    : input.min !== undefined
                        ? ` of at least ${input.min}`
                        : '';
                throw invalid(`a whole number${range}`);
            }
            return value;
        }
        case 'list':
            return text
                .split(/\r?\n/)
                .map((line) => line.trim())
                .filter((line) => line !== '' && !line.startsWith('#'));
        case 'choice': {
            if (input.options.includes(text))
                return text;
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, input.options);
            throw invalid(`one of ${input.options.join(', ')}${meant ? ` (did you mean "${meant}"?)` : ''}`);
        }
        case 'text':
            if (input.pattern && !input.pattern.test(text))
                throw invalid(input.form ?? `text that matches ${input.pattern.source}`);
            return text;
    }
}
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);


/***/ }),

/***/ 8281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createEgress: () => (/* binding */ createEgress)
});

// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/issuers.js
var issuers = __nccwpck_require__(8433);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/metadata.js
var metadata = __nccwpck_require__(1580);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/allowed.js




const SOURCE_NAMES = { 'instance-profile': 'instance profile', ecs: 'ECS task', eks: 'EKS pod' };
/**
 * The exact list of endpoints that a boundary names, by origin; where two parts name the same one, the first purpose stays.
 * S3 is there by declared bucket only: the path-style host of a region would open every bucket in it.
 */
function allowedEndpoints(boundary, job = {}) {
    const allowed = new Map();
    const add = (purpose, endpoint) => {
        if (endpoint && !allowed.has((0,partitions/* originOf */.yv)(endpoint)))
            allowed.set((0,partitions/* originOf */.yv)(endpoint), { ...endpoint, purpose });
    };
    const { partition, regions, ports, state, evidence, cloudtrail, identity, signing, proxy } = boundary;
    if (partition === 'sandbox') {
        for (const service of partitions/* SANDBOX_SERVICES */.zl) {
            // Metadata services are reached only when the boundary names what they are for.
            if (service === 'imds' || service === 'ecs')
                continue;
            const port = ports[service];
            if (port !== undefined)
                add(`sandbox ${service}`, { protocol: 'http:', hostname: '127.0.0.1', port });
        }
    }
    else {
        for (const region of regions) {
            for (const service of ['sts', 'ecr', 'kms']) {
                add(`AWS ${service}`, (0,partitions/* serviceEndpoint */.Xf)(service, region));
                add(`AWS ${service}`, (0,partitions/* dualStackEndpoint */.YH)(service, region));
            }
        }
        if (state) {
            const region = state.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary);
            add('state bucket', (0,partitions/* bucketEndpoint */.Ob)(state.bucket, region));
            if (state.lock !== 's3') {
                add('AWS dynamodb', (0,partitions/* serviceEndpoint */.Xf)('dynamodb', region));
                add('AWS dynamodb', (0,partitions/* dualStackEndpoint */.YH)('dynamodb', region));
            }
        }
        if (evidence && 'bucket' in evidence) {
            add('evidence bucket', (0,partitions/* bucketEndpoint */.Ob)(evidence.bucket, evidence.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary)));
        }
    }
    if (cloudtrail && partition !== 'sandbox') {
        add('trail bucket', (0,partitions/* bucketEndpoint */.Ob)(cloudtrail.bucket, cloudtrail.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary)));
        const home = cloudtrail['home-region'] ?? (0,boundary_boundary/* homeRegion */.wC)(boundary);
        add('AWS cloudtrail', (0,partitions/* serviceEndpoint */.Xf)('cloudtrail', home));
        add('AWS cloudtrail', (0,partitions/* dualStackEndpoint */.YH)('cloudtrail', home));
    }
    for (const { endpoints, region } of boundary.registries) {
        for (const endpoint of endpoints)
            add('registry', endpoint);
        // ECR answers a blob request with a redirect to this bucket, which AWS owns in every region.
        if (region !== undefined && partition !== 'sandbox')
            add('registry layers', (0,partitions/* bucketEndpoint */.Ob)(`prod-${region}-starport-layer-bucket`, region));
    }
    for (const issuer of identity?.issuers ?? []) {
        add('issuer', (0,issuers/* endpointOf */.X5)(issuer));
        if (job.tokenRequestUrl && (0,issuers/* isTokenEndpointOf */.OX)(issuer, job.tokenRequestUrl))
            add('job token', (0,issuers/* endpointOf */.X5)(job.tokenRequestUrl));
    }
    for (const source of identity?.sources ?? []) {
        if (source === 'oidc' || source === 'token-file')
            continue;
        for (const endpoint of (0,metadata/* metadataEndpoints */.O3)(source, boundary))
            add(`credentials of the ${SOURCE_NAMES[source]}`, endpoint);
    }
    const place = identity?.location?.source;
    if (place === 'ec2' || place === 'ecs') {
        for (const endpoint of (0,metadata/* metadataEndpoints */.O3)(place === 'ec2' ? 'instance-profile' : 'ecs', boundary))
            add('where the runner is', endpoint);
    }
    if (signing?.rekor)
        add('transparency log', (0,issuers/* endpointOf */.X5)(signing.rekor.url));
    if (signing?.timestamp)
        add('timestamp', (0,issuers/* endpointOf */.X5)(signing.timestamp.url));
    if (signing?.fulcio)
        add('certificate authority', (0,issuers/* endpointOf */.X5)(signing.fulcio.url));
    for (const { host, port, purpose } of boundary.hosts) {
        const protocol = partition === 'sandbox' ? 'http:' : 'https:';
        add(purpose, { protocol, hostname: host, port: port ?? (protocol === 'http:' ? 80 : 443) });
    }
    for (const { name, url } of boundary.tools)
        add(`mirror of ${name}`, (0,issuers/* endpointOf */.X5)(url));
    if (proxy)
        add('proxy', (0,issuers/* endpointOf */.X5)(proxy.url));
    return allowed;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/errors.js

const egressError = (0,errors/* errorTable */.NN)({
    EGRESS_REFUSED: { exit: 'policy', about: 'A connection to a host, port or address that the boundary does not name.' },
    EGRESS_REDIRECTED: { exit: 'policy', about: 'A server answered with a redirect where none is followed, or with too many.' },
    EGRESS_UNREACHABLE: { exit: 'failure', about: 'A host of the boundary, or its proxy, cannot be reached.' },
    EGRESS_UNTRUSTED: { exit: 'failure', about: 'TLS with a host failed, or its certificate is not trusted.' },
    EGRESS_TIMEOUT: { exit: 'failure', about: 'A host did not connect in time, or sent and took no byte for too long.' },
    EGRESS_INTERRUPTED: { exit: 'failure', about: 'A connection ended before the whole answer or body was there.' },
    ENDPOINT_OVERRIDDEN: {
        exit: 'policy',
        about: 'The environment or a configuration file would send traffic to another host or trust other certificates.',
    },
});

;// CONCATENATED MODULE: ../../packages/core/lib/egress/aws-handler.js



/** A request handler that sends what the SDK built, when it goes to the one endpoint, and refuses everything else. */
function awsHandler(pinned, purpose, send) {
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        async handle(request, { abortSignal } = {}) {
            const { protocol, hostname, port, method, headers } = request;
            const usual = protocol === 'https:' ? 443 : 80;
            const origin = `${protocol}//${hostname}${port === undefined || port === usual ? '' : `:${port}`}`;
            if (origin !== (0,partitions/* originOf */.yv)(pinned) || request.username || request.password) {
                throw egressError('EGRESS_REFUSED', `The AWS client wanted ${origin}; this call is bound to ${(0,partitions/* originOf */.yv)(pinned)}.`, 'This is a defect of the step: report it.');
            }
            const query = queryString(request.query ?? {});
            const answer = await send({
                endpoint: pinned,
                method,
                path: `${request.path || '/'}${query === '' ? '' : `?${query}`}`,
                headers,
                body: bodyOf(request.body),
                purpose,
                ...(abortSignal instanceof AbortSignal && { signal: abortSignal }),
            });
            const combined = {};
            for (const [name, value] of answer.headers)
                combined[name] = combined[name] === undefined ? value : `${combined[name]}, ${value}`;
            return { response: { statusCode: answer.status, reason: answer.statusText, headers: combined, body: answer.body } };
        },
        updateHttpClientConfig() { },
        httpHandlerConfigs: () => ({}),
        destroy() { },
    };
}
/** RFC 3986 percent-encoding, as SigV4 signs it. */
const percentEncode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
function queryString(query) {
    return Object.keys(query)
        .sort()
        .flatMap((name) => {
        const value = query[name];
        if (Array.isArray(value))
            return value.map((item) => `${percentEncode(name)}=${percentEncode(item)}`);
        return value === null || value === undefined ? [percentEncode(name)] : [`${percentEncode(name)}=${percentEncode(value)}`];
    })
        .join('&');
}
function bodyOf(body) {
    if (body === undefined || body === null)
        return undefined;
    if (typeof body === 'string' || body instanceof Uint8Array)
        return body;
    if (body instanceof ArrayBuffer)
        return new Uint8Array(body);
    if (ArrayBuffer.isView(body))
        return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    if (body instanceof external_node_stream_.Readable)
        return body;
    if (body instanceof ReadableStream)
        return external_node_stream_.Readable.fromWeb(body);
    throw new TypeError('the AWS client gave a body of an unknown kind');
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/connections.js
/** Notes connections by host, port, address, purpose and certificate. Kept-alive sockets are counted by difference. */
class ConnectionLog {
    #now;
    #open = new Map();
    #entries = new Map();
    constructor(now) {
        this.#now = now;
    }
    /** A TCP connection is made. */
    opened(socket, route, purpose) {
        this.#open.set(socket, { route, purpose, at: this.#now(), sent: 0, received: 0 });
        socket.once('close', () => {
            this.#count(socket);
            this.#open.delete(socket);
        });
    }
    secured(socket, tls) {
        const tracked = this.#open.get(socket);
        if (tracked)
            tracked.tls = tls;
    }
    /** A request takes the socket: what it has carried so far belongs to the purpose before. */
    taken(socket, purpose) {
        const tracked = this.#open.get(socket);
        if (!tracked || tracked.purpose === purpose)
            return;
        this.#count(socket);
        tracked.purpose = purpose;
        tracked.at = this.#now();
    }
    /** All connections so far, in order of first use. */
    all() {
        for (const socket of this.#open.keys())
            this.#count(socket);
        return [...this.#entries.values()].map((entry) => ({ ...entry }));
    }
    #count(socket) {
        const tracked = this.#open.get(socket);
        if (!tracked)
            return;
        const { route, purpose, tls, at } = tracked;
        const sent = socket.bytesWritten;
        const received = socket.bytesRead;
        const key = [route.host, route.port, route.address, route.proxy ?? '', purpose, tls?.fingerprint256 ?? ''].join('\0');
        let entry = this.#entries.get(key);
        if (!entry) {
            entry = { ...route, purpose, bytesSent: 0, bytesReceived: 0, ...(tls && { tls }), at };
            this.#entries.set(key, entry);
        }
        entry.bytesSent += sent - tracked.sent;
        entry.bytesReceived += received - tracked.received;
        tracked.sent = sent;
        tracked.received = received;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
var external_node_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_https_, 2);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(6466);
;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: ../../packages/core/lib/egress/addresses.js

const loopback = new external_node_net_namespaceObject.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Addresses that stand for this machine, its link or its instance metadata: a public name must never lead there. */
const local = new external_node_net_namespaceObject.BlockList();
for (const [network, bits] of [
    ['0.0.0.0', 8],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
]) {
    local.addSubnet(network, bits, 'ipv4');
    // NAT64 carries IPv4 addresses inside this prefix.
    local.addSubnet(`64:ff9b::${network}`, 96 + bits, 'ipv6');
}
local.addSubnet('::', 127, 'ipv6');
local.addSubnet('fe80::', 10, 'ipv6');
local.addSubnet('ff00::', 8, 'ipv6');
local.addAddress('fd00:ec2::254', 'ipv6');
local.addAddress('fd00:ec2::23', 'ipv6');
const within = (list, address) => {
    const bare = address.replace(/%.*$/, '');
    const version = (0,external_node_net_namespaceObject.isIP)(bare);
    if (version === 0)
        throw new TypeError(`not an IP address: ${address}`);
    return list.check(bare, version === 4 ? 'ipv4' : 'ipv6');
};
/** Whether an IP address is this machine itself. IPv4-mapped IPv6 counts as its IPv4. @throws TypeError for what is no address */
const isLoopbackAddress = (address) => within(loopback, address);
/** Whether an IP address is loopback, link-local, unspecified, multicast, reserved or an instance-metadata address. @throws TypeError */
const isLocalAddress = (address) => within(local, address);

;// CONCATENATED MODULE: ../../packages/core/lib/egress/transport.js










/** To one host. Whoever asks for more at once waits; how many that are, each caller decides for itself. */
const MAX_SOCKETS = 48;
const PROXY_HEADER_LIMIT = 16 * 1024;
/** Opens sockets: checks addresses after the lookup, tunnels through the proxy, does TLS, notes each connection. */
class Transport {
    #options;
    #agents;
    #opening = new Set();
    #trust;
    constructor(options) {
        this.#options = options;
        const pool = { keepAlive: true, maxSockets: MAX_SOCKETS, maxFreeSockets: MAX_SOCKETS };
        this.#agents = { 'http:': new external_node_http_.Agent(pool), 'https:': new external_node_https_.Agent(pool) };
        for (const agent of Object.values(this.#agents)) {
            agent.createConnection = (request, done) => {
                this.#open(request.egress).then((socket) => done?.(null, socket), (error) => done?.(error, undefined));
                return undefined;
            };
        }
    }
    agent(endpoint) {
        return this.#agents[endpoint.protocol];
    }
    /** Whether requests for this endpoint are sent to the proxy in absolute form instead of through a tunnel. */
    viaProxy(endpoint) {
        return this.#proxyFor(endpoint) !== undefined && endpoint.protocol === 'http:';
    }
    /** Link-local addresses are this machine's own and mean another one behind a proxy. */
    #proxyFor(endpoint) {
        return (0,metadata/* isMetadataEndpoint */.pE)(endpoint) ? undefined : this.#options.proxy;
    }
    /** Ends every socket, also those still connecting. */
    close() {
        for (const agent of Object.values(this.#agents))
            agent.destroy();
        for (const socket of this.#opening)
            socket.destroy();
    }
    async #open({ endpoint, purpose }) {
        const { log, connectTimeout } = this.#options;
        const proxy = this.#proxyFor(endpoint);
        const hop = proxy ?? endpoint;
        let timedOut = false;
        let raw;
        const timer = setTimeout(() => {
            timedOut = true;
            raw?.destroy(new Error('timed out'));
        }, connectTimeout);
        try {
            raw = this.#dial(hop);
            this.#opening.add(raw);
            await once(raw, 'connect');
            const route = {
                host: endpoint.hostname,
                port: endpoint.port,
                address: raw.remoteAddress ?? '',
                ...(proxy && { proxy: `${proxy.hostname}:${proxy.port}` }),
            };
            log.opened(raw, route, purpose);
            let socket = raw;
            if (proxy?.protocol === 'https:')
                socket = await this.#secure(socket, proxy);
            if (endpoint.protocol === 'https:') {
                if (proxy)
                    socket = await tunnel(socket, proxy, endpoint);
                const secured = await this.#secure(socket, endpoint);
                log.secured(raw, {
                    version: secured.getProtocol() ?? '',
                    cipher: secured.getCipher().name,
                    fingerprint256: (secured.getPeerCertificate().fingerprint256 ?? '').replaceAll(':', '').toLowerCase(),
                });
                socket = secured;
            }
            RAW.set(socket, raw);
            return socket;
        }
        catch (error) {
            raw?.destroy();
            if (timedOut) {
                throw egressError('EGRESS_TIMEOUT', `${(0,partitions/* originOf */.yv)(hop)} did not connect within ${connectTimeout / 1000} s.`, 'Check that the runner can reach it: routes, security groups, firewall, VPC endpoint.', { cause: Object.assign(new Error('connect timed out', { cause: error }), { code: 'ETIMEDOUT' }) });
            }
            throw connectFailure(hop, error);
        }
        finally {
            clearTimeout(timer);
            if (raw)
                this.#opening.delete(raw);
        }
    }
    #dial(endpoint) {
        const { hostname, port } = endpoint;
        const bare = hostname.replace(/^\[|\]$/g, '');
        // `localhost` never goes to a resolver, which could answer anything.
        const host = bare === 'localhost' ? '127.0.0.1' : bare;
        // A metadata service is allowed by its address alone: a name that leads there is not.
        if (external_node_net_namespaceObject.isIP(host) !== 0 && (this.#options.sandbox || !(0,metadata/* isMetadataEndpoint */.pE)(endpoint)))
            this.#checkAddresses(hostname, [host]);
        const lookup = this.#options.lookup ?? external_node_dns_namespaceObject.lookup;
        return external_node_net_namespaceObject.connect({
            host,
            port,
            noDelay: true,
            autoSelectFamily: true,
            lookup: (name, options, done) => {
                lookup(name, { ...options, all: true }, (error, addresses) => {
                    if (error)
                        return done(error, []);
                    try {
                        // The addresses that are checked are the ones connected to, so a second answer of the resolver changes nothing.
                        this.#checkAddresses(hostname, addresses.map(({ address }) => address));
                    }
                    catch (refused) {
                        return done(refused, []);
                    }
                    if (options.all)
                        done(null, addresses);
                    else
                        done(null, addresses[0]?.address, addresses[0]?.family);
                });
            },
        });
    }
    #checkAddresses(hostname, addresses) {
        const { sandbox, proxy } = this.#options;
        if (addresses.length === 0)
            throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
        const isProxy = proxy?.hostname === hostname;
        const wrong = addresses.find((address) => (sandbox ? !isLoopbackAddress(address) : !isProxy && isLocalAddress(address)));
        if (wrong === undefined)
            return;
        throw egressError('EGRESS_REFUSED', sandbox
            ? `${hostname} resolves to ${wrong}, and the sandbox partition is loopback only.`
            : `${hostname} resolves to ${wrong}, an address of this machine, its link or its metadata service.`, 'Check the resolver and the hosts file of the runner.');
    }
    async #secure(socket, { hostname }) {
        this.#trust ??= this.#options.extraRoots().then((extra) => 
        // Named roots switch NODE_EXTRA_CA_CERTS, --use-openssl-ca and the system's store off.
        external_node_tls_namespaceObject.createSecureContext({ ca: [...external_node_tls_namespaceObject.rootCertificates, ...extra], minVersion: 'TLSv1.2' }));
        const host = hostname.replace(/^\[|\]$/g, '');
        const secureContext = await this.#trust;
        const secured = external_node_tls_namespaceObject.connect({
            socket,
            host,
            servername: external_node_net_namespaceObject.isIP(host) === 0 ? host : '',
            secureContext,
            ALPNProtocols: ['http/1.1'],
            rejectUnauthorized: true,
        });
        await once(secured, 'secureConnect');
        return secured;
    }
}
/** The TCP socket under a socket, where bytes are counted. */
const RAW = new WeakMap();
const rawSocketOf = (socket) => RAW.get(socket);
function once(socket, event) {
    return new Promise((resolve, reject) => {
        if (socket.destroyed)
            return reject(socket.errored ?? new Error('the connection was closed'));
        const settle = (finish) => {
            socket.off(event, done).off('error', reject).off('close', closed);
            finish();
        };
        const done = () => settle(resolve);
        const closed = () => settle(() => reject(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' })));
        socket.once(event, done).once('error', reject).once('close', closed);
    });
}
/** Asks an HTTP proxy for a tunnel (RFC 9110, CONNECT). */
function tunnel(socket, proxy, { hostname, port }) {
    const authority = `${hostname}:${port}`;
    return new Promise((resolve, reject) => {
        const request = external_node_http_.request({
            method: 'CONNECT',
            path: authority,
            headers: { host: authority },
            createConnection: () => socket,
            maxHeaderSize: PROXY_HEADER_LIMIT,
        });
        const refused = (status) => reject(egressError('EGRESS_UNREACHABLE', `The proxy ${(0,partitions/* originOf */.yv)(proxy)} answered ${status} for ${authority}.`, status === 407
            ? 'Proxies that ask for a password are not supported: let the proxy admit the runner by its address.'
            : 'Let the proxy admit this host for the runner.'));
        request.once('connect', ({ statusCode }, tunnelled, head) => {
            if (statusCode !== 200)
                return refused(statusCode);
            if (head.length > 0)
                tunnelled.unshift(head);
            resolve(tunnelled);
        });
        request.once('response', ({ statusCode }) => refused(statusCode));
        request.once('error', reject);
        request.end();
    });
}
const TLS_FAILURE = /^(?:ERR_(?:TLS|SSL)_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|EPROTO$)/;
function connectFailure(hop, error) {
    if (error instanceof errors/* SovereignError */.Rj)
        return error;
    const code = (0,errors/* errnoOf */.UQ)(error) ?? '';
    const reason = (0,errors/* messageOf */.bD)(error) || code;
    if (TLS_FAILURE.test(code)) {
        return egressError('EGRESS_UNTRUSTED', `TLS with ${(0,partitions/* originOf */.yv)(hop)} failed: ${reason}.`, 'Its certificate must be valid for the name and chain to a root that Node carries. For a proxy that opens TLS, name its ca-file in the boundary.', { cause: error });
    }
    return egressError('EGRESS_UNREACHABLE', `${(0,partitions/* originOf */.yv)(hop)} cannot be reached: ${reason}.`, 'Check that the runner can resolve and reach it: DNS, routes, security groups, firewall, VPC endpoint.', { cause: error });
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/exchange.js








/** The methods that may be sent again when a kept-alive socket turns out to be closed (RFC 9110, section 9.2.2). */
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
/** One HTTP/1.1 request and its answer. @throws EGRESS_UNREACHABLE, EGRESS_UNTRUSTED, EGRESS_TIMEOUT, EGRESS_INTERRUPTED, EGRESS_REFUSED */
async function exchange(transport, log, request) {
    const stale = { reused: false };
    try {
        return await attempt(transport, log, request, stale);
    }
    catch (error) {
        const replayable = request.body === undefined || typeof request.body === 'string' || request.body instanceof Uint8Array;
        const closed = ['ECONNRESET', 'EPIPE'].includes((0,errors/* errnoOf */.UQ)(error instanceof Error ? error.cause : undefined) ?? '');
        if (!stale.reused || !closed || !replayable || !IDEMPOTENT.has(request.method))
            throw error;
        return attempt(transport, log, request, { reused: false });
    }
}
function attempt(transport, log, wire, stale) {
    const { endpoint, method, path, headers, body, purpose, timeout, signal } = wire;
    const origin = (0,partitions/* originOf */.yv)(endpoint);
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const socketRequest = { egress: { endpoint, purpose } };
        const request = (endpoint.protocol === 'https:' ? external_node_https_namespaceObject : external_node_http_namespaceObject).request({
            ...socketRequest,
            method,
            host: endpoint.hostname.replace(/^\[|\]$/g, ''),
            port: endpoint.port,
            path: transport.viaProxy(endpoint) ? `${origin}${path}` : path,
            headers,
            agent: transport.agent(endpoint),
        });
        let answer;
        let stopped;
        const failed = (error) => signal?.aborted ? signal.reason : (stopped ?? (error instanceof errors/* SovereignError */.Rj ? error : interrupted(origin, error)));
        const abort = () => request.destroy(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
        signal?.addEventListener('abort', abort, { once: true });
        request.once('close', () => signal?.removeEventListener('abort', abort));
        request.once('socket', (socket) => {
            const raw = rawSocketOf(socket);
            if (raw)
                log.taken(raw, purpose);
            stale.reused = request.reusedSocket;
            const idle = () => {
                // Bytes that wait to be read are the reader's delay, not the server's.
                if (answer && answer.readableLength > 0)
                    return void socket.setTimeout(timeout);
                stopped = egressError('EGRESS_TIMEOUT', `${origin} sent and took nothing for ${timeout / 1000} s.`, 'Try again; if it stays, look at the service and at the network between.', { cause: Object.assign(new Error('idle'), { code: 'ETIMEDOUT' }) });
                request.destroy(stopped);
            };
            socket.setTimeout(timeout);
            socket.on('timeout', idle);
            request.once('close', () => {
                socket.off('timeout', idle);
                socket.setTimeout(0);
            });
        });
        request.once('response', (message) => {
            answer = message;
            const content = external_node_stream_.Readable.from(chunksOf(message, failed), { objectMode: false });
            // A body that nobody starts to read still has to give its socket up.
            content.once('close', () => message.destroy());
            resolve({
                status: message.statusCode ?? 0,
                statusText: message.statusMessage ?? '',
                headers: pairs(message.rawHeaders),
                body: content,
            });
        });
        request.once('upgrade', (_, socket) => {
            socket.destroy();
            reject(interrupted(origin, new Error('it asked to change the protocol')));
        });
        request.once('error', (error) => reject(failed(error)));
        send(request, body, headers['content-length']).catch((error) => {
            if (answer)
                return;
            request.destroy();
            reject(failed(error));
        });
    });
}
async function send(request, body, length) {
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
        request.end(body);
        return;
    }
    await (0,promises_.pipeline)(body, (source) => exactly(source, length), request);
}
/** Passes a body on and fails when it is not as long as its `content-length` says: the rest would be read as another request. */
async function* exactly(source, length) {
    const expected = length === undefined ? undefined : Number(length);
    let sent = 0;
    const wrong = (what) => new Error(`the body is ${what} than its content-length of ${length}`);
    for await (const piece of source) {
        const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
        sent += chunk.length;
        if (expected !== undefined && sent > expected)
            throw wrong('longer');
        yield chunk;
    }
    if (expected !== undefined && sent < expected)
        throw wrong('shorter');
}
async function* chunksOf(message, failed) {
    try {
        yield* message;
    }
    catch (error) {
        throw failed(error);
    }
}
function pairs(raw) {
    const list = [];
    for (let index = 0; index + 1 < raw.length; index += 2)
        list.push([raw[index].toLowerCase(), raw[index + 1]]);
    return list;
}
function interrupted(origin, error) {
    return egressError('EGRESS_INTERRUPTED', `The exchange with ${origin} broke off: ${(0,errors/* messageOf */.bD)(error) || (0,errors/* errnoOf */.UQ)(error)}.`, 'Try again; if it stays, look at the service and at the network between.', { cause: error });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/overrides.js





const SENDS = 'sends AWS calls to another host';
const TRUSTS = 'changes which certificates are trusted';
const LOADS = 'lets code, certificates or a debugger into every Node process, or its memory out';
const WRITES = 'writes what Node sends, tokens included, to the log';
const ON = /^(?:1|true|yes|on)$/i;
/**
 * Options of `NODE_OPTIONS` that put code, certificates, a proxy or weaker protocols into the process, open it to a debugger, or
 * write its environment or its memory, which hold credentials, to disk.
 */
const NODE_OPTION = new RegExp(`^(?:-r|--(?:${[
    'require|import|loader|experimental-loader|experimental(?:-default)?-config-file|snapshot-blob',
    'inspect(?:-brk|-wait)?|experimental-network-inspection|trace-tls|report-[a-z-]+|heapsnapshot-[a-z-]+|abort-on-uncaught-exception',
    'tls-[a-z0-9.-]+|use-openssl-ca|use-system-ca|use-env-proxy|openssl-[a-z-]+|secure-heap[a-z-]*|insecure-http-parser',
].join('|')}))$`);
/** Variables by which OpenSSL and Node load libraries and compiled code. */
const LOADERS = new Set(['OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES', 'NODE_COMPILE_CACHE']);
/**
 * The names of the options in `NODE_OPTIONS`, and never fewer than Node finds: it takes quotes and, inside of them, backslashes at
 * any place, and `_` for `-`.
 */
const nodeOptionsIn = (text) => text
    .replace(/["'\\]/g, '')
    .split(/\s+/)
    .map((word) => word.split('=')[0].replaceAll('_', '-'));
/**
 * The variables of an environment that override endpoints, proxies or trust. Proxy variables pass when they are the
 * boundary's own proxy, `NODE_EXTRA_CA_CERTS` when it is the proxy's declared `ca-file`.
 * The sandbox partition connects to loopback only, in plain http and without a proxy of the environment, so that
 * proxies and certificates of a developer's machine have nothing to change there.
 */
function environmentOverrides(env, boundary) {
    const found = [];
    const { partition, proxy } = boundary;
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || value === '')
            continue;
        const upper = name.toUpperCase();
        if (upper === 'AWS_ENDPOINT_URL' || upper.startsWith('AWS_ENDPOINT_URL_'))
            found.push({ name, why: SENDS });
        else if ((upper === 'AWS_USE_DUALSTACK_ENDPOINT' || upper === 'AWS_USE_FIPS_ENDPOINT') && ON.test(value))
            found.push({ name, why: SENDS });
        else if (upper === 'NODE_TLS_REJECT_UNAUTHORIZED' && value === '0')
            found.push({ name, why: 'turns certificate checks off' });
        else if (upper === 'NODE_OPTIONS' && nodeOptionsIn(value).some((name) => NODE_OPTION.test(name)))
            found.push({ name, why: LOADS });
        // The empty device is how a configuration is switched off.
        else if (LOADERS.has(upper) && value !== '/dev/null')
            found.push({ name, why: LOADS });
        else if (upper === 'NODE_DEBUG')
            found.push({ name, why: WRITES });
        else if (partition === 'sandbox')
            continue;
        else if (upper === 'AWS_CA_BUNDLE' || (upper === 'NODE_USE_SYSTEM_CA' && ON.test(value)))
            found.push({ name, why: TRUSTS });
        else if (upper === 'NODE_EXTRA_CA_CERTS') {
            const own = proxy?.['ca-file'];
            const same = own !== undefined && external_node_path_.resolve(value) === external_node_path_.resolve(boundary.folder, own);
            if (!same)
                found.push({ name, why: TRUSTS });
        }
        else if (/^(?:HTTPS?|ALL)_PROXY$/.test(upper) && !isSameUrl(value, proxy?.url)) {
            found.push({ name, why: proxy ? 'is not the proxy of the boundary' : 'names a proxy and the boundary has none' });
        }
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
const isSameUrl = (value, url) => url !== undefined && URL.canParse(value) && new URL(value).href === new URL(url).href;
/**
 * The lines of an AWS `config` or `credentials` file that override endpoints or trust, in whichever profile: which one is
 * in force is up to later commands.
 */
function configFileOverrides(file, text) {
    return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
        const [, key = '', value = ''] = /^\s*([A-Za-z_]+)\s*=\s*([^\s#;]*)/.exec(line) ?? [];
        const name = `${file}:${index + 1} ${key}`;
        if (key.toLowerCase() === 'endpoint_url' && value !== '')
            return [{ name, why: SENDS }];
        if (/^use_(?:dualstack|fips)_endpoint$/i.test(key) && ON.test(value))
            return [{ name, why: SENDS }];
        if (key.toLowerCase() === 'ca_bundle' && value !== '')
            return [{ name, why: TRUSTS }];
        return [];
    });
}
const MAX_BYTES = 4 * 1024 * 1024;
/** Refuses every override of the environment and of the AWS configuration files. @throws ENDPOINT_OVERRIDDEN */
async function refuseOverrides(env, boundary) {
    const found = environmentOverrides(env, boundary);
    if (boundary.partition !== 'sandbox') {
        const home = env.HOME ?? env.USERPROFILE ?? (0,external_node_os_.homedir)();
        const files = [
            env.AWS_CONFIG_FILE || external_node_path_.join(home, '.aws', 'config'),
            env.AWS_SHARED_CREDENTIALS_FILE || external_node_path_.join(home, '.aws', 'credentials'),
        ];
        for (const file of files) {
            const text = await readConfig(file);
            if (text === undefined)
                found.push({ name: file, why: `has more than ${MAX_BYTES} bytes, so that it cannot be checked` });
            else
                found.push(...configFileOverrides(file, text));
        }
    }
    const [first] = found;
    if (!first)
        return;
    throw egressError('ENDPOINT_OVERRIDDEN', found.length === 1 ? `${first.name} ${first.why}.` : `${found.length} settings would change where traffic goes or whom it trusts.`, 'Remove it from the job. Hosts, a proxy and its ca-file belong in sovereign.yaml, where a change is reviewed.', { details: found.length === 1 ? [] : found.map(({ name, why }) => `${name} ${why}`) });
}
/** The text of a file; empty where there is none that this user can read; undefined when it is too large. */
async function readConfig(file) {
    try {
        const stats = await (0,external_node_fs_promises_.stat)(file);
        if (!stats.isFile())
            return '';
        return stats.size > MAX_BYTES ? undefined : await (0,external_node_fs_promises_.readFile)(file, 'latin1');
    }
    catch {
        // What this user cannot read, no client of this job can follow either.
        return '';
    }
}
/** The `ca-file` of the boundary's proxy as an absolute path. */
const proxyCaFile = (boundary) => {
    const file = boundary.proxy?.['ca-file'];
    return file === undefined ? undefined : (0,boundary_boundary/* boundaryPath */.qO)(boundary, file);
};

;// CONCATENATED MODULE: ../../packages/core/lib/egress/response.js


/** Answers that have no body (Fetch standard, null body status). */
const NO_BODY = new Set([204, 205, 304]);
/**
 * An answer as the Fetch standard has it. Node loads a whole HTTP client of its own for the first `Response`, which takes
 * longer than most exchanges: what is only asked for its status, single headers and its bytes is answered without one.
 */
function responseOf(answer, method) {
    const { status, body } = answer;
    const empty = method.toUpperCase() === 'HEAD' || NO_BODY.has(status);
    if (empty)
        body.resume();
    if (status < 200 || status > 599) {
        body.destroy();
        throw egressError('EGRESS_INTERRUPTED', `The answer has the impossible status ${status}.`, 'Check that this is an HTTP service.');
    }
    return new LazyResponse(answer, empty);
}
class LazyResponse {
    status;
    statusText;
    redirected = false;
    type = 'default';
    url = '';
    #answer;
    #empty;
    #real;
    #read = false;
    constructor(answer, empty) {
        this.status = answer.status;
        this.statusText = answer.statusText;
        this.#answer = answer;
        this.#empty = empty;
    }
    get ok() {
        return this.status < 300;
    }
    get bodyUsed() {
        return this.#read || (this.#real?.bodyUsed ?? false);
    }
    async text() {
        return new TextDecoder().decode(await this.bytes());
    }
    async json() {
        return JSON.parse(await this.text());
    }
    async bytes() {
        if (this.#real)
            return new Uint8Array(await this.#real.arrayBuffer());
        if (this.#read)
            throw new TypeError('Body is unusable: Body has already been read');
        this.#read = true;
        if (this.#empty)
            return new Uint8Array();
        const pieces = [];
        for await (const piece of this.#answer.body)
            pieces.push(piece);
        return new Uint8Array(Buffer.concat(pieces));
    }
    async arrayBuffer() {
        return (await this.bytes()).buffer;
    }
    get headers() {
        return (this.#real?.headers ??
            this.#light({ get: this.#header, has: (name) => this.#header(name) !== null }, () => this.#response().headers));
    }
    get body() {
        if (this.#real || this.#read)
            return this.#response().body;
        if (this.#empty)
            return null;
        const source = this.#answer.body;
        const own = {
            [Symbol.asyncIterator]: () => {
                this.#read = true;
                return source[Symbol.asyncIterator]();
            },
            cancel: async () => {
                this.#read = true;
                source.destroy();
            },
        };
        return this.#light(own, () => this.#response().body);
    }
    /** All values of a header, as the Fetch standard joins them. */
    #header = (name) => {
        const wanted = name.toLowerCase();
        const values = this.#answer.headers.flatMap(([each, value]) => (each.toLowerCase() === wanted ? [value.trim()] : []));
        return values.length === 0 ? null : values.join(', ');
    };
    /** An object of the standard that has some of its own, and Node's for all the rest. */
    #light(own, real) {
        return new Proxy(own, {
            get: (_, name) => {
                if (!this.#real && name in own)
                    return Reflect.get(own, name);
                const value = Reflect.get(real(), name);
                return typeof value === 'function' ? value.bind(real()) : value;
            },
            has: (_, name) => name in own || name in real(),
        });
    }
    blob() {
        return this.#response().blob();
    }
    formData() {
        return this.#response().formData();
    }
    clone() {
        return this.#response().clone();
    }
    /** From here on all is up to Node's own. */
    #response() {
        if (!this.#real) {
            const { status, statusText, headers, body } = this.#answer;
            const stream = this.#empty || this.#read ? null : external_node_stream_.Readable.toWeb(body);
            this.#real = new Response(stream, { status, statusText, headers });
        }
        return this.#real;
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/egress.js











const IDLE_MS = 30_000;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Opens the egress guard of a step. Nothing is looked up, read or loaded before the first request. */
function createEgress(options) {
    const { boundary, env, now, lookup, connectTimeout = 10_000 } = options;
    const allowed = allowedEndpoints(boundary, { tokenRequestUrl: env.ACTIONS_ID_TOKEN_REQUEST_URL });
    const log = new ConnectionLog(now);
    const transport = new Transport({
        sandbox: boundary.partition === 'sandbox',
        proxy: boundary.proxy && (0,issuers/* endpointOf */.X5)(boundary.proxy.url),
        extraRoots: async () => {
            const file = proxyCaFile(boundary);
            return file === undefined ? [] : [await new files/* Files */.sv(boundary.folder).readText(file, 1024 * 1024)];
        },
        log,
        lookup,
        connectTimeout,
    });
    let checked;
    const permit = (endpoint) => {
        const entry = allowed.get((0,partitions/* originOf */.yv)(endpoint));
        if (entry)
            return entry;
        throw refused((0,partitions/* originOf */.yv)(endpoint), boundary);
    };
    const request = async (wanted) => {
        const { endpoint, method, path } = wanted;
        const { purpose } = permit(endpoint);
        const authority = (0,partitions/* originOf */.yv)(endpoint).slice(endpoint.protocol.length + 2);
        const headers = lowerCase(wanted.headers);
        if ((headers.host ?? authority) !== authority) {
            throw egressError('EGRESS_REFUSED', `A request to ${authority} names another host in its header.`, 'This is a defect of the step: report it.');
        }
        checked ??= refuseOverrides(env, boundary);
        await checked;
        return exchange(transport, log, {
            endpoint,
            method: method.toUpperCase(),
            path,
            headers: { 'accept-encoding': 'identity', ...headers, host: authority },
            body: wanted.body,
            purpose: wanted.purpose ?? purpose,
            timeout: wanted.timeout ?? IDLE_MS,
            signal: wanted.signal,
        });
    };
    const fetch = async (address, init = {}) => {
        let url = target(address, boundary);
        let { method = 'GET', body } = init;
        let headers = lowerCase(init.headers ?? {});
        for (let hops = 0;; hops += 1) {
            const answer = await request({
                ...wireOptions(init),
                endpoint: (0,issuers/* endpointOf */.X5)(url),
                method,
                path: url.pathname + url.search,
                headers,
                body,
            });
            const location = answer.headers.find(([name]) => name === 'location')?.[1];
            if (init.redirect === 'manual' || !REDIRECTS.has(answer.status) || location === undefined)
                return responseOf(answer, method);
            answer.body.destroy();
            if (init.redirect !== 'follow' || hops >= MAX_REDIRECTS)
                throw redirected(url, init.redirect === 'follow');
            const next = target(URL.parse(location, url.href) ?? location, boundary);
            if (next.origin !== url.origin)
                headers = without(headers, ['authorization', 'cookie', 'proxy-authorization']);
            // As the Fetch standard has it: a redirected POST becomes a GET, save for 307 and 308.
            if ((answer.status === 303 && method !== 'HEAD') || (answer.status < 303 && method === 'POST')) {
                method = 'GET';
                body = undefined;
                headers = without(headers, ['content-length', 'content-type', 'content-encoding']);
            }
            else if (!isReplayable(body))
                throw redirected(url, true);
            url = next;
        }
    };
    return {
        fetch,
        request,
        awsHandler: (endpoint) => awsHandler(endpoint, permit(endpoint).purpose, request),
        connections: () => log.all(),
        close: () => transport.close(),
    };
}
const isReplayable = (body) => body === undefined || typeof body === 'string' || body instanceof Uint8Array;
const wireOptions = ({ purpose, timeout, signal }) => ({
    ...(purpose !== undefined && { purpose }),
    ...(timeout !== undefined && { timeout }),
    ...(signal !== undefined && { signal }),
});
const lowerCase = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const without = (headers, names) => Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
/** The URL of a request. Refuses what is no http(s) URL and what carries a user or password. */
function target(address, boundary) {
    const url = URL.parse(String(address));
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        throw refused(url ? `a ${url.protocol} URL` : 'what is not a URL', boundary);
    if (url.username !== '' || url.password !== '')
        throw refused(`${url.host} with a user or password in the URL`, boundary);
    return url;
}
function refused(what, boundary) {
    return egressError('EGRESS_REFUSED', `The boundary (${boundary.source}) does not allow a connection to ${what}.`, 'If it belongs inside the boundary, name the exact host under "hosts" in sovereign.yaml, with its purpose.');
}
function redirected(url, followed) {
    return egressError('EGRESS_REDIRECTED', followed ? `${url.origin} redirects too often, or with a body that cannot be sent again.` : `${url.origin} answered with a redirect.`, 'Name the address that it redirects to, if that is inside the boundary.');
}


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ errorTable),
/* harmony export */   Rj: () => (/* binding */ SovereignError),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/** Process exit codes, the same for every command and action. */
const EXIT = { ok: 0, failure: 1, usage: 2, policy: 3, verification: 4, identity: 5 };
const DOCS = 'docs/errors.md';
/** An error made for the person who reads it: a stable code, what happened, what to do. */
class SovereignError extends Error {
    name = 'SovereignError';
    code;
    exit;
    fix;
    details;
    constructor(code, exit, message, fix, options = {}) {
        super(message, { cause: options.cause });
        this.code = code;
        this.exit = exit;
        this.fix = fix;
        this.details = options.details ?? [];
    }
    get exitCode() {
        return EXIT[this.exit];
    }
    get docs() {
        return `${DOCS}#${this.code.toLowerCase().replaceAll('_', '-')}`;
    }
}
/**
 * Declares a package's error codes and returns the function that makes them.
 * `docs/errors.md` is generated from the `table` of every package.
 */
function errorTable(table) {
    const make = (code, message, fix, options) => new SovereignError(code, table[code].exit, message, fix, options);
    return Object.assign(make, { table });
}
/** The text of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The errno code of a Node system error, such as `ENOENT`. An error of our own has none. */
function errnoOf(error) {
    if (error instanceof SovereignError)
        return undefined;
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 9270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ writeFailure),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   sv: () => (/* binding */ Files),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(886);





const fileError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorTable */ .NN)({
    FILE_MISSING: { exit: 'usage', about: 'A file or folder that was named does not exist.' },
    FILE_UNREADABLE: { exit: 'failure', about: 'A file or folder cannot be read.' },
    FILE_UNWRITABLE: { exit: 'failure', about: 'A file or folder cannot be written: no permission, a read-only or a full disk.' },
    FILE_TOO_LARGE: { exit: 'usage', about: 'A file is larger than the step reads.' },
});
/** Bytes up to which a file is read at once. */
const SMALL_FILE = 1024 * 1024;
/**
 * Files of the workspace, with errors that say what to do. Paths are relative to the workspace or absolute. What takes the system
 * less time than handing it to another thread is done at once: a source has thousands of folders and small files.
 */
class Files {
    root;
    constructor(root) {
        this.root = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(root);
    }
    resolve(file) {
        return node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(this.root, file);
    }
    /** Path relative to the workspace with `/`, as findings and records name it. */
    relative(file) {
        return node_path__WEBPACK_IMPORTED_MODULE_3__.relative(this.root, this.resolve(file)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/') || '.';
    }
    /** @throws FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE. `maxBytes` defaults to 512 MiB. */
    async read(file, maxBytes = 512 * 1024 * 1024) {
        const full = this.resolve(file);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(full);
            // A pipe that nobody writes to, or a device, would never end.
            if (!stats.isFile()) {
                throw fileError('FILE_UNREADABLE', `${file} is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`, 'Name a file; write what a pipe gives to one first.');
            }
            if (stats.size > maxBytes)
                throw fileError('FILE_TOO_LARGE', `${file} has ${stats.size} bytes; this step reads at most ${maxBytes}.`, 'Check that the right file is named.');
            return stats.size <= SMALL_FILE ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(full) : await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile(full);
        }
        catch (error) {
            throw readFailure(file, error);
        }
    }
    /** As read, as UTF-8 text. Invalid UTF-8 throws FILE_UNREADABLE. */
    async readText(file, maxBytes) {
        const bytes = await this.read(file, maxBytes);
        try {
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        }
        catch (error) {
            throw fileError('FILE_UNREADABLE', `${file} is not UTF-8 text.`, 'Check that the right file is named and that it is not binary or compressed.', { cause: error });
        }
    }
    /** The kind of what is at a path, or undefined where there is nothing. @throws FILE_UNREADABLE */
    async kind(file) {
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(this.resolve(file));
            return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOENT' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOTDIR')
                return undefined;
            throw readFailure(file, error);
        }
    }
    /** Entries of a folder, sorted by name. @throws FILE_MISSING, FILE_UNREADABLE */
    async list(folder) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.resolve(folder), { withFileTypes: true })
                .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
                .sort((a, b) => (a.name < b.name ? -1 : 1));
        }
        catch (error) {
            throw readFailure(folder === '.' ? this.root : folder, error);
        }
    }
    /** Writes a file whole or not at all, making its folder. @throws FILE_UNWRITABLE */
    async write(file, data, mode = 0o644) {
        const full = this.resolve(file);
        const temporary = `${full}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
        try {
            makeFolder(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(full));
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(temporary, data, { mode, flag: 'wx' });
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(temporary, full);
        }
        catch (error) {
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true }).catch(() => undefined);
            throw writeFailure(file, error);
        }
    }
}
const kindOf = (entry) => entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
/**
 * Makes a folder and those above it; one that is there already is fine.
 * @throws FILE_UNWRITABLE
 */
function makeFolder(folder, mode = 0o777) {
    // Not `recursive: true`: where a parent answers ENOENT to every new folder, as /proc does, Node tries for ever.
    const missing = [];
    for (let current = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(folder); !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(current); current = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(current))
        missing.unshift(current);
    try {
        for (const next of missing) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(next, { mode });
            }
            catch (error) {
                if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) !== 'EEXIST')
                    throw error;
            }
        }
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder).isDirectory())
            return;
    }
    catch (error) {
        throw writeFailure(folder, error);
    }
    throw fileError('FILE_UNWRITABLE', `${folder} is not a folder.`, 'Name another folder.');
}
/** The error for a failed read, told apart by what the system said. */
function readFailure(file, error) {
    switch ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error)) {
        case undefined:
            return error;
        case 'ENOENT':
        case 'ENOTDIR':
            return fileError('FILE_MISSING', `There is no ${file}.`, 'Check the path; it starts at the workspace.', { cause: error });
        case 'EACCES':
        case 'EPERM':
            return fileError('FILE_UNREADABLE', `${file} cannot be read: permission denied.`, 'Give the user of this job read permission.', {
                cause: error,
            });
        default:
            return fileError('FILE_UNREADABLE', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, 'Check that the path names a readable file.', {
                cause: error,
            });
    }
}
/** The error for a failed write, told apart by what the system said. */
function writeFailure(file, error) {
    const reasons = {
        ENOSPC: ['the disk is full', 'Free space on the runner.'],
        EROFS: ['the file system is read-only', 'Name a folder on a writable file system.'],
        EACCES: ['permission denied', 'Give the user of this job write permission.'],
        EPERM: ['permission denied', 'Give the user of this job write permission.'],
        EDQUOT: ['the disk quota is used up', 'Free space for this user.'],
        ENOTDIR: ['a part of the path is a file', 'Name another folder.'],
    };
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error);
    if (code === undefined)
        return error;
    const [what, fix] = reasons[code] ?? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), 'Check the path and the disk.'];
    return fileError('FILE_UNWRITABLE', `${file} cannot be written: ${what}.`, fix, { cause: error });
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SEVERITY_ORDER),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2673);

/** Whether a finding passes by a baseline. */
const isKnown = ({ exception }) => exception?.baseline !== undefined;
/** Builds a finding of a rule. The fingerprint covers rule, scope, resource and key, so it survives line moves. */
function finding(rule, details) {
    const { message, fix = rule.fix, verdict = 'broken', severity = rule.severity, resource, place, scope = place?.file ?? '', key = '', } = details;
    const identity = [rule.id, scope, resource ?? '', key].join('\0');
    return {
        rule: rule.id,
        title: rule.title,
        verdict,
        severity,
        message,
        fix,
        ...(resource === undefined ? {} : { resource }),
        ...(place === undefined ? {} : { place }),
        fingerprint: (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(identity),
    };
}
/**
 * The same findings, no two with one fingerprint: the second and later of those that are equal but for their place in the file are
 * told apart by their order in it.
 */
function distinct(findings) {
    const seen = new Map();
    const result = [...findings];
    const inOrder = [...findings.entries()].sort(([, a], [, b]) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || byText(a.message, b.message));
    for (const [index, found] of inOrder) {
        const { fingerprint } = found;
        const before = seen.get(fingerprint) ?? 0;
        seen.set(fingerprint, before + 1);
        if (before > 0)
            result[index] = { ...found, fingerprint: (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${fingerprint}\0${before}`) };
    }
    return result;
}
/** How severe, the worst first. */
const SEVERITY_ORDER = { error: 0, warning: 1, note: 2 };
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Worst first, then by file, line and rule: the order of every report. */
function sortFindings(findings) {
    return [...findings].sort((a, b) => Number(a.exception !== undefined) - Number(b.exception !== undefined) ||
        SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
        byText(a.place?.file ?? '', b.place?.file ?? '') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        byText(a.rule, b.rule) ||
        byText(a.resource ?? '', b.resource ?? '') ||
        byText(a.fingerprint, b.fingerprint));
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sha256File),
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);


/** SHA-256 as 64 lower-case hex digits. */
const sha256Hex = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
/** SHA-256 and size in bytes of a file, read as a stream. */
async function sha256File(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { sha256: hash.digest('hex'), size };
}


/***/ }),

/***/ 8963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spots),
/* harmony export */   r: () => (/* binding */ outline)
/* harmony export */ });
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
const CLOSER = { '(': ')', '[': ']', '{': '}' };
/**
 * The blocks and arguments of a file with their places; comments, strings, templates and heredocs are stepped over.
 * Takes any text and always ends: what is no valid syntax is stepped over too, because the parser reports it.
 */
function outline(text) {
    const spot = spots(text);
    const body = { type: '', labels: [], attributes: new Map(), blocks: [], line: 1, column: 1, start: 0 };
    const open = [body];
    let depth = 0;
    let at = 0;
    const match = (pattern, index) => {
        pattern.lastIndex = index;
        return pattern.exec(text);
    };
    const lineEnd = (index) => {
        const end = text.indexOf('\n', index);
        return end < 0 ? text.length : end;
    };
    /** The index after a comment that starts here, or undefined. */
    const afterComment = (index) => {
        if (text[index] === '#' || text.startsWith('//', index))
            return lineEnd(index);
        if (!text.startsWith('/*', index))
            return undefined;
        const end = text.indexOf('*/', index + 2);
        return end < 0 ? text.length : end + 2;
    };
    const afterHeredoc = (index) => {
        const opening = match(HEREDOC, index);
        if (!opening)
            return undefined;
        for (let start = index + opening[0].length; start < text.length;) {
            const end = lineEnd(start);
            if (text.slice(start, end).trim() === opening[1])
                return end;
            start = end + 1;
        }
        return text.length;
    };
    /** The index where the expression that starts here ends: its line's end, or the brace that closes a one-line block. */
    const afterExpression = (start) => {
        const closers = [];
        for (let index = start; index < text.length;) {
            depth = Math.max(depth, closers.length + open.length);
            const character = text[index];
            if (closers.at(-1) === '"') {
                if (character === '\\')
                    index += 2;
                else if (text.startsWith('$${', index) || text.startsWith('%%{', index))
                    index += 3;
                else if (text.startsWith('${', index) || text.startsWith('%{', index)) {
                    closers.push('}');
                    index += 2;
                }
                else {
                    if (character === '"' || character === '\n')
                        closers.pop();
                    if (character !== '\n')
                        index += 1;
                }
                continue;
            }
            const skipped = afterComment(index) ?? (character === '<' ? afterHeredoc(index) : undefined);
            if (skipped !== undefined) {
                index = skipped;
                continue;
            }
            if (closers.length === 0 && (character === '\n' || character === '}'))
                return index;
            if (character === '"')
                closers.push('"');
            else if (CLOSER[character])
                closers.push(CLOSER[character]);
            else if (character === closers.at(-1))
                closers.pop();
            index += 1;
        }
        return text.length;
    };
    /** The index after blanks and block comments, which may stand between any two words. */
    const afterBlanks = (index) => {
        for (let next = index;;) {
            while (text[next] === ' ' || text[next] === '\t')
                next += 1;
            if (!text.startsWith('/*', next))
                return next;
            next = afterComment(next);
        }
    };
    while (at < text.length) {
        const comment = afterComment(at);
        if (comment !== undefined) {
            at = comment;
            continue;
        }
        const name = match(IDENTIFIER, at);
        if (!name) {
            if (text[at] === '}' && open.length > 1)
                open.pop();
            at += 1;
            continue;
        }
        const start = at;
        const parent = open.at(-1);
        at = afterBlanks(at + name[0].length);
        if (text[at] === '=' && text[at + 1] !== '=') {
            const value = at + 1;
            at = afterExpression(value);
            if (!parent.attributes.has(name[0]))
                parent.attributes.set(name[0], { ...spot(start), from: start, value, to: at, expression: text.slice(value, at).trim() });
            continue;
        }
        const labels = [];
        for (;;) {
            const quoted = match(/"((?:[^"\\\n]|\\.)*)"/uy, at);
            const label = quoted ?? match(IDENTIFIER, at);
            if (!label)
                break;
            labels.push(quoted ? quoted[1] : label[0]);
            at = afterBlanks(at + label[0].length);
        }
        if (text[at] !== '{')
            continue;
        const block = { type: name[0], labels, attributes: new Map(), blocks: [], ...spot(start), start: at + 1 };
        parent.blocks.push(block);
        open.push(block);
        depth = Math.max(depth, open.length);
        at += 1;
    }
    return { body, depth };
}
/** Line and column of an index. */
function spots(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (index) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: index - starts[low] + 1 };
    };
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hostError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const hostError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    NODE_TOO_OLD: { exit: 'usage', about: 'The Node that runs the step is older than it needs.' },
    OIDC_UNAVAILABLE: { exit: 'identity', about: 'The job has no OIDC token, or may not ask for one.' },
    OIDC_REFUSED: { exit: 'identity', about: 'The token service of the CI host did not give a usable token.' },
    OUTPUT_REFUSED: { exit: 'failure', about: 'An output has a name or value that the CI host cannot carry.' },
    RUNNER_INCOMPLETE: { exit: 'failure', about: 'The runner did not give the step a file or folder that it needs.' },
    FOLDER_UNSAFE: { exit: 'failure', about: 'A private file or folder belongs to, or is open to, somebody else.' },
});


/***/ }),

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var lib_finding = __nccwpck_require__(9408);
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ../../packages/core/lib/secrets.js

const MASK = '***';
/** Lines of a longer secret that are masked on their own; shorter ones would blank ordinary text. */
const MIN_LINE = 8;
/** Secrets at least this long are also looked for in their encoded forms. */
const MIN_ENCODED = 8;
/**
 * The secrets of one step. Everything that a host prints is scrubbed with it, and nothing that holds one is written to a record.
 * A secret is found as it is, line by line, and in the forms that it takes inside JSON, a URL and base64.
 */
class Secrets {
    #needles = new Set();
    #ordered;
    /** Registers a secret. A blank one is ignored. */
    add(secret) {
        const forms = [secret, secret.trim()];
        const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
        if (lines.length > 1)
            forms.push(...lines.filter((line) => line.length >= MIN_LINE && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line)));
        for (const form of forms)
            for (const needle of encodings(form))
                if (needle.trim() !== '')
                    this.#needles.add(needle);
        this.#ordered = undefined;
    }
    /** Every form of every secret, longest first. */
    get needles() {
        this.#ordered ??= [...this.#needles].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
        return this.#ordered;
    }
    holds(text) {
        return this.needles.some((needle) => text.includes(needle));
    }
    scrub(text) {
        let scrubbed = text;
        for (const needle of this.needles)
            if (scrubbed.includes(needle))
                scrubbed = scrubbed.replaceAll(needle, MASK);
        return scrubbed;
    }
    /** A copy of plain JSON-like data with every secret replaced, in keys too, and whether there was one. */
    scrubDeep(value) {
        let found = false;
        const visit = (part) => {
            if (typeof part === 'string') {
                const scrubbed = this.scrub(part);
                if (scrubbed !== part)
                    found = true;
                return scrubbed;
            }
            if (Array.isArray(part))
                return part.map(visit);
            if (typeof part === 'object' && part !== null) {
                return Object.fromEntries(Object.entries(part).map(([key, inner]) => [visit(key), visit(inner)]));
            }
            return part;
        };
        return { value: visit(value), found };
    }
    /** Looks for secrets in bytes that come in pieces, across the seams too. */
    scanner() {
        const needles = this.needles.map((needle) => external_node_buffer_namespaceObject.Buffer.from(needle, 'utf8'));
        const overlap = Math.max(0, ...needles.map(({ length }) => length - 1));
        let tail = external_node_buffer_namespaceObject.Buffer.alloc(0);
        return (chunk) => {
            if (needles.length === 0)
                return false;
            const bytes = external_node_buffer_namespaceObject.Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            const seam = external_node_buffer_namespaceObject.Buffer.concat([tail, bytes.subarray(0, overlap)]);
            if (needles.some((needle) => seam.includes(needle) || bytes.includes(needle)))
                return true;
            tail =
                bytes.length >= overlap ? external_node_buffer_namespaceObject.Buffer.from(bytes.subarray(bytes.length - overlap)) : external_node_buffer_namespaceObject.Buffer.concat([tail, bytes]).subarray(-overlap);
            return false;
        };
    }
}
function encodings(secret) {
    if (secret.length < MIN_ENCODED)
        return [secret];
    const bytes = external_node_buffer_namespaceObject.Buffer.from(secret, 'utf8');
    const base64 = [0, 1, 2].map((shift) => base64At(bytes, shift));
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret.toWellFormed()),
        ...base64,
        ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    ];
}
/** The part of a base64 text that is the same whatever surrounds the bytes, when they start `shift` bytes into a group of three. */
function base64At(bytes, shift) {
    const text = external_node_buffer_namespaceObject.Buffer.concat([external_node_buffer_namespaceObject.Buffer.alloc(shift), bytes])
        .toString('base64')
        .replace(/=+$/, '');
    const whole = (shift + bytes.length) % 3 === 0;
    return text.slice(shift === 0 ? 0 : shift + 1, whole ? undefined : -1);
}
/** Environment variables that hold secrets of the job on the CI products that we know. */
const SECRET_VARIABLES = [
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'CI_JOB_TOKEN',
    'CI_REGISTRY_PASSWORD',
    'SOVEREIGN_ID_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
];
/** Shorter values are placeholders of tests and rehearsals, not secrets. */
const MIN_AMBIENT = 16;
/** Registers the secrets that the environment already holds. */
function ambientSecrets(env) {
    const secrets = new Secrets();
    for (const name of SECRET_VARIABLES) {
        const value = env[name];
        if (value !== undefined && value.length >= MIN_AMBIENT)
            secrets.add(value);
    }
    return secrets;
}

// EXTERNAL MODULE: ../../packages/core/lib/hosts/errors.js
var hosts_errors = __nccwpck_require__(3850);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __nccwpck_require__(6403);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/facts.js


const numberOf = (text) => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined);
/** Forgejo and Gitea set a variable of their own beside all of GitHub's. */
const isForgejo = (env) => env.FORGEJO_ACTIONS === 'true' || env.GITEA_ACTIONS === 'true';
/** What GitHub, GHES, GHE.com or Forgejo say of the job: the variables that every step gets. */
function githubFacts(env) {
    const product = isForgejo(env) ? 'forgejo' : 'github';
    return (0,json/* filled */.Bq)({
        product,
        server: env.GITHUB_SERVER_URL,
        repository: env.GITHUB_REPOSITORY,
        repositoryId: env.GITHUB_REPOSITORY_ID,
        ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
        ref: env.GITHUB_REF,
        commit: env.GITHUB_SHA,
        event: env.GITHUB_EVENT_NAME,
        workflow: env.GITHUB_WORKFLOW_REF || env.GITHUB_WORKFLOW,
        job: env.GITHUB_JOB,
        runId: env.GITHUB_RUN_ID,
        runAttempt: env.GITHUB_RUN_ATTEMPT,
        runUrl: runUrl(env, product),
        actor: env.GITHUB_ACTOR,
        runner: env.RUNNER_NAME || env.RUNNER_ENVIRONMENT ? runner(env) : undefined,
        pullRequest: pullRequest(env),
    });
}
const runner = (env) => ({
    ...(env.RUNNER_NAME && { name: env.RUNNER_NAME }),
    ...(env.RUNNER_ENVIRONMENT && { environment: env.RUNNER_ENVIRONMENT }),
});
/** Forgejo's pages count runs by repository, GitHub's by server. */
function runUrl(env, product) {
    const run = product === 'forgejo' ? env.GITHUB_RUN_NUMBER : env.GITHUB_RUN_ID;
    if (!env.GITHUB_SERVER_URL || !env.GITHUB_REPOSITORY || !run)
        return undefined;
    const attempt = product === 'github' && env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
    return `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${run}${attempt}`;
}
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** The number is in the ref, except for `pull_request_target`, whose ref is the base branch. */
function pullRequest(env) {
    const inRef = numberOf(env.GITHUB_REF?.match(/^refs\/pull\/(\d+)\//)?.[1]);
    if (inRef !== undefined || !env.GITHUB_EVENT_NAME?.startsWith('pull_request') || !env.GITHUB_EVENT_PATH)
        return inRef;
    try {
        if ((0,external_node_fs_.statSync)(env.GITHUB_EVENT_PATH).size > MAX_EVENT_BYTES)
            return undefined;
        const event = JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH, 'utf8'));
        const number = event?.pull_request?.number;
        return Number.isSafeInteger(number) ? number : undefined;
    }
    catch {
        return undefined;
    }
}
/** What GitLab says of the job: its predefined variables. */
function gitlabFacts(env) {
    const ref = env.CI_MERGE_REQUEST_REF_PATH
        ? env.CI_MERGE_REQUEST_REF_PATH
        : env.CI_COMMIT_TAG
            ? `refs/tags/${env.CI_COMMIT_TAG}`
            : env.CI_COMMIT_BRANCH
                ? `refs/heads/${env.CI_COMMIT_BRANCH}`
                : undefined;
    return filled({
        product: 'gitlab',
        server: env.CI_SERVER_URL,
        repository: env.CI_PROJECT_PATH,
        repositoryId: env.CI_PROJECT_ID,
        ownerId: env.CI_PROJECT_NAMESPACE_ID,
        ref,
        commit: env.CI_COMMIT_SHA,
        event: env.CI_PIPELINE_SOURCE,
        workflow: env.CI_CONFIG_PATH,
        job: env.CI_JOB_NAME,
        runId: env.CI_PIPELINE_ID,
        runUrl: env.CI_PIPELINE_URL,
        actor: env.GITLAB_USER_LOGIN,
        environment: env.CI_ENVIRONMENT_NAME,
        runner: env.CI_RUNNER_DESCRIPTION ? { name: env.CI_RUNNER_DESCRIPTION } : undefined,
        pullRequest: numberOf(env.CI_MERGE_REQUEST_IID),
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/oidc.js


const ATTEMPTS = 3;
const MAX_TOKEN_CHARACTERS = 64 * 1024;
/** How a job gets the right to ask for a token, by product. */
const PERMISSION = {
    github: 'Add "permissions: id-token: write" to the job.',
    forgejo: 'Add "enable-openid-connect: true" to the job; Gitea has no job tokens.',
};
/**
 * Asks the token service of GitHub, GHES, GHE.com or Forgejo for the job's token.
 * @throws OIDC_UNAVAILABLE, OIDC_REFUSED, and what the guard throws
 */
async function requestToken(options) {
    const { audience, product, env, fetch } = options;
    const base = env('ACTIONS_ID_TOKEN_REQUEST_URL');
    const bearer = env('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    if (!base || !bearer)
        throw (0,hosts_errors/* hostError */.F)('OIDC_UNAVAILABLE', 'This job may not ask for an OIDC token.', PERMISSION[product]);
    const url = URL.parse(base);
    if (!url)
        throw (0,hosts_errors/* hostError */.F)('OIDC_REFUSED', 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL.', 'The runner sets this variable: check that nothing else does.');
    url.searchParams.set('audience', audience);
    const refused = (why) => (0,hosts_errors/* hostError */.F)('OIDC_REFUSED', `The token service ${url.host} ${why}.`, `${PERMISSION[product]} If it has that, run the job again.`);
    for (let attempt = 1;; attempt += 1) {
        const response = await fetch(url, {
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
            purpose: 'OIDC token of this job',
        });
        if (response.ok) {
            const token = tokenOf(await response.text());
            if (token === undefined)
                throw refused('answered without a token');
            return token;
        }
        await response.body?.cancel();
        const transient = response.status === 429 || response.status >= 500;
        if (!transient || attempt === ATTEMPTS)
            throw refused(`answered ${response.status}`);
        await (0,promises_.setTimeout)(attempt * 1000);
    }
}
function tokenOf(body) {
    try {
        const { value } = JSON.parse(body);
        return typeof value === 'string' && isToken(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether text has the shape of a signed JWT: three base64url parts. */
const isToken = (text) => text.length <= MAX_TOKEN_CHARACTERS && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
/**
 * Takes a token that the job already holds, as GitLab's `id_tokens` does, and checks that it is for the audience.
 * Signature and other claims are for whoever uses it.
 * @param fix what to do when there is none, or one for another audience
 * @throws OIDC_UNAVAILABLE, OIDC_REFUSED
 */
function tokenInHand(token, audience, where, fix) {
    const text = token?.trim();
    if (!text)
        throw hostError('OIDC_UNAVAILABLE', `${where} holds no OIDC token.`, fix);
    if (!isToken(text))
        throw hostError('OIDC_REFUSED', `What ${where} holds is not a signed JWT.`, fix);
    const audiences = audiencesOf(text);
    if (audiences.includes(audience))
        return text;
    throw hostError('OIDC_REFUSED', `The token in ${where} is for ${audiences.join(', ') || 'no audience'}, not for ${audience}.`, fix);
}
/** The variable that holds a token for an audience: `usual`, or the one that cosign reads; `usual` where neither does. */
function variableFor(audience, usual, env) {
    return [usual, 'SIGSTORE_ID_TOKEN'].find((name) => audiencesOf(env[name] ?? '').includes(audience)) ?? usual;
}
function audiencesOf(token) {
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString('utf8'));
        return [payload.aud].flat().filter((entry) => typeof entry === 'string');
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/private-folder.js





/** Makes a new folder that only this user can read, under `parent`. @throws FILE_UNWRITABLE */
function newPrivateFolder(parent) {
    try {
        (0,files/* makeFolder */.fc)(parent);
        // mkdtemp makes it with mode 0700.
        return (0,external_node_fs_.mkdtempSync)(external_node_path_.join(parent, 'sovereign-'));
    }
    catch (error) {
        throw (0,files/* writeFailure */.EU)(parent, error);
    }
}
/**
 * Makes, or takes again, a folder with a known name that only this user can read.
 * @throws FOLDER_UNSAFE when somebody else made it or can look into it, FILE_UNWRITABLE
 */
function namedPrivateFolder(folder) {
    try {
        mkdirSync(folder, { mode: 0o700 });
    }
    catch (error) {
        if (errnoOf(error) !== 'EEXIST')
            throw writeFailure(folder, error);
    }
    const stats = lstatSync(folder);
    if (stats.isDirectory() && stats.uid === (process.getuid?.() ?? stats.uid) && (stats.mode & 0o077) === 0)
        return folder;
    throw hostError('FOLDER_UNSAFE', `${folder} is not a folder that only this user can read.`, 'Somebody else made it: remove it, and give each job its own TMPDIR.');
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/render.js

/**
 * An error as every host shows it: `CODE: what happened`, its details, what to do, where to read more.
 * Debug logging adds the chain of causes with their stacks.
 */
function errorBlocks(error, debug) {
    return [
        { text: `${error.code}: ${error.message}`, style: 'red' },
        ...error.details.map((text) => ({ text, indent: 2 })),
        { text: `\u2192 ${error.fix}` },
        { text: error.docs, indent: 2, style: 'dim' },
        ...(debug ? causeBlocks(error) : []),
    ];
}
const MAX_CAUSES = 8;
function causeBlocks(error) {
    const blocks = [];
    let current = error;
    for (let depth = 0; current !== undefined && depth < MAX_CAUSES; depth += 1) {
        const text = current instanceof Error ? (current.stack ?? `${current.name}: ${current.message}`) : String(current);
        const lines = text.split('\n');
        blocks.push(...lines.map((line, index) => ({ text: index === 0 && depth > 0 ? `caused by ${line}` : line, indent: 2, style: 'dim' })));
        current = current instanceof Error ? current.cause : undefined;
    }
    return blocks;
}
const MARK = {
    error: { sign: '\u2717', style: 'red' },
    warning: { sign: '!', style: 'yellow' },
    note: { sign: '\u00b7', style: 'cyan' },
};
/** `src/main.tf:3:1`, or the resource where there is no place. */
function whereOf({ place, resource }) {
    if (!place)
        return resource ?? '';
    return [place.file, place.line, place.line === undefined ? undefined : place.column].filter((part) => part !== undefined).join(':');
}
/** A finding in a log: where and what, what to do, or who accepted it until when. */
function findingBlocks(finding) {
    const { sign, style } = MARK[finding.severity];
    const where = whereOf(finding);
    const head = `${finding.exception ? '\u25cb' : sign} ${finding.rule}${where ? `  ${where}` : ''}`;
    const { exception } = finding;
    return [
        { text: head, style: exception ? 'dim' : style },
        { text: finding.message, indent: 2 },
        exception
            ? { text: `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`, indent: 2, style: 'dim' }
            : { text: `\u2192 ${finding.fix}`, indent: 2 },
    ];
}
/** How many names of a list a log shows. */
const MAX_NAMED = 20;
/** What a baseline lets pass in one line, and what it holds that was not found any more. */
function baselineBlocks({ findings, gone }) {
    if (!gone)
        return [];
    const known = findings.filter(lib_finding/* isKnown */.qE);
    const { expires, approver, reason } = known[0]?.exception ?? {};
    return [
        {
            text: `\u25cb ${count(known.length, 'known finding')} of the baseline${expires ? `, accepted until ${expires} by ${approver}: ${reason}` : ''}`,
            style: 'dim',
        },
        ...(gone.length > 0
            ? [
                {
                    text: `${count(gone.length, 'finding')} of the baseline not found as it was; "write-baseline" leaves out:`,
                    indent: 2,
                },
                ...gone
                    .slice(0, MAX_NAMED)
                    .map(({ rule, file, resource }) => ({ text: [rule, file, resource].filter(Boolean).join('  '), indent: 4 })),
                ...(gone.length > MAX_NAMED ? [{ text: `\u2026 and ${gone.length - MAX_NAMED} more`, indent: 4 }] : []),
            ]
            : []),
    ];
}
/** `1 finding`, `2 findings`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/** The last line of a step. */
function endBlock({ action, status, failing, findings, error }) {
    if (status === 'succeeded') {
        return {
            text: `\u2713 ${action}${findings.length > 0 ? `: ${count(findings.length, 'finding')}, none of which fails the step` : ''}`,
            style: 'green',
        };
    }
    const why = error ? error.code : `${count(failing.length, 'finding')} to act on`;
    return { text: `\u2717 ${action}: ${why}`, style: 'red' };
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/text.js
/** C0 and C1 controls, line separators and the characters that reorder text. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Text as one line in which nothing acts on a terminal or log viewer: what would is written out, as `\n` or `\x1b`. */
function visible(text) {
    return text.toWellFormed().replace(HIDDEN, (character) => {
        const code = character.charCodeAt(0);
        return SHORT[character] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`);
    });
}
/**
 * A value as indented JSON with a newline, for a screen as much as for a program: what would act on a terminal is written as `\u009b`.
 * The value that is read from it is the same.
 */
const jsonText = (value) => `${JSON.stringify(value, null, 2).replace(HIDDEN, (character) => character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
/** Breaks text between words into lines of at most `columns` characters. A word that is longer stays whole: it may be a path to copy. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > columns) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/github.js











/** Annotations that GitHub keeps of each level, for one step. */
const MAX_ANNOTATIONS = 10;
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * A step of GitHub Actions: github.com, GHE.com, GHES, Forgejo or Gitea. Uses the runner's files and commands alone, so it
 * needs no service that only github.com has.
 * @throws RUNNER_INCOMPLETE
 */
async function githubHost() {
    const core = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 9536));
    const env = process.env;
    const secrets = ambientSecrets(env);
    const facts = githubFacts(env);
    const debug = core.isDebug();
    const temporary = env.RUNNER_TEMP;
    if (!temporary)
        throw (0,hosts_errors/* hostError */.F)('RUNNER_INCOMPLETE', 'RUNNER_TEMP is not set.', 'Actions run in a job of GitHub, Forgejo or Gitea; elsewhere use the command line.');
    let privateFolder;
    const safe = (text) => withoutCommands(visible(secrets.scrub(text)));
    const print = ({ text, indent = 0 }) => core.info(`${' '.repeat(indent)}${safe(text)}`);
    const annotate = (finding, level) => {
        const { title, rule, message, fix, place, exception } = finding;
        const last = exception ? `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}` : `\u2192 ${fix}`;
        core[level](`${safe(message)}\n${safe(last)}`, {
            title: safe(`${title} (${rule})`),
            ...(place && { file: visible(place.file) }),
            ...(place?.line !== undefined && { startLine: place.line }),
            ...(place?.column !== undefined && { startColumn: place.column }),
            ...(place?.endLine !== undefined && { endLine: place.endLine }),
        });
    };
    return {
        name: 'github',
        facts,
        workspace: external_node_path_.resolve(env.GITHUB_WORKSPACE || process.cwd()),
        ledgerFolder: external_node_path_.join(temporary, 'sovereign', 'ledger'),
        debug,
        environment: env,
        secrets,
        log: {
            info: (text) => print({ text }),
            warn: (text) => core.warning(safe(text)),
            detail: (text) => core.debug(safe(text)),
        },
        get privateFolder() {
            privateFolder ??= newPrivateFolder(temporary);
            return privateFolder;
        },
        keepsPrivateFolder: true,
        env: (name) => env[name],
        mask: (secret) => {
            secrets.add(secret);
            // Line by line too: not every runner splits a secret itself.
            for (const part of new Set([secret, ...secret.split(/\r?\n/)]))
                if (part.trim() !== '')
                    core.setSecret(part);
        },
        exportVariable: (name, value) => runnerFile('GITHUB_ENV', () => core.exportVariable(name, value)),
        saveState: (name, value) => runnerFile('GITHUB_STATE', () => core.saveState(name, value)),
        state: (name) => core.getState(name) || undefined,
        rawInput: (name) => env[inputVariable(name)],
        givenInputs: () => Object.entries(env)
            .filter(([name, value]) => name.startsWith('INPUT_') && value !== '')
            .map(([name]) => name.slice('INPUT_'.length).toLowerCase()),
        oidcToken: async (audience, fetch) => {
            const token = await requestToken({
                audience,
                product: facts.product === 'forgejo' ? 'forgejo' : 'github',
                env: (name) => env[name],
                fetch,
            });
            secrets.add(token);
            core.setSecret(token);
            return token;
        },
        setOutput: (name, value) => runnerFile('GITHUB_OUTPUT', () => core.setOutput(name, value)),
        group: (title, work) => core.group(safe(title), work),
        report: async (step, summary) => {
            const left = { error: MAX_ANNOTATIONS, warning: MAX_ANNOTATIONS, note: MAX_ANNOTATIONS };
            let hidden = 0;
            for (const finding of step.findings) {
                if ((0,lib_finding/* isKnown */.qE)(finding))
                    continue;
                const severity = finding.exception ? 'note' : finding.severity;
                if (left[severity] === 0) {
                    hidden += 1;
                    continue;
                }
                left[severity] -= 1;
                annotate(finding, LEVEL[severity]);
            }
            if (hidden > 0)
                print({ text: `\u2026 and ${count(hidden, 'finding')} more: the job summary, the SARIF file and the record have them all.` });
            for (const block of baselineBlocks(step))
                print(block);
            if (env.GITHUB_STEP_SUMMARY)
                await runnerFile('GITHUB_STEP_SUMMARY', () => core.summary.addRaw(secrets.scrub(summary)).write());
        },
        fail: (error) => fail(error),
        finish: async (result) => print(endBlock(result)),
    };
    function fail(error) {
        const [head, ...rest] = errorBlocks(error, false).map(({ text, indent = 0 }) => `${' '.repeat(indent)}${safe(text)}`);
        core.error([head, ...rest].join('\n'), { title: error.code });
        if (debug)
            for (const block of errorBlocks(error, true).slice(rest.length + 1))
                print(block);
    }
}
const inputVariable = (name) => `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`;
/** Takes the meaning from workflow commands: `::error::` at the start of a line and `##[error]` anywhere in it. */
function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
/** Errors of the runner's own files, as errors for people. */
function runnerFile(variable, write) {
    const explain = (error) => {
        if ((0,errors/* errnoOf */.UQ)(error))
            throw (0,files/* writeFailure */.EU)(variable, error);
        throw (0,hosts_errors/* hostError */.F)('RUNNER_INCOMPLETE', `The runner's file ${variable} cannot be used.`, 'Check the runner: it makes this file for every step.', { cause: error });
    };
    try {
        const result = write();
        return result instanceof Promise ? result.catch(explain) : result;
    }
    catch (error) {
        return explain(error);
    }
}


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   asSovereignError: () => (/* binding */ asSovereignError),
/* harmony export */   stepError: () => (/* binding */ stepError),
/* harmony export */   watchInterruption: () => (/* binding */ watchInterruption)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5232);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);


const stepError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    INTERRUPTED: { exit: 'failure', about: 'The step was cancelled or ran out of time.' },
    UNEXPECTED: { exit: 'failure', about: 'A mistake in the product itself, or a failure that it does not know.' },
});
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
/** Listens for SIGINT, SIGTERM and for errors that nobody caught. */
function watchInterruption() {
    let cause;
    let reject = () => undefined;
    const interrupted = new Promise((_resolve, refuse) => {
        reject = refuse;
    });
    // Nobody may be waiting when it comes.
    interrupted.catch(() => undefined);
    const interrupt = (error, exitCode = error.exitCode) => {
        cause ??= { error, exitCode };
        reject(cause.error);
    };
    const listeners = [
        ...Object.entries(SIGNALS).map(([signal, exitCode]) => [
            signal,
            () => {
                const fix = 'Run it again. If it ran out of time, give the job a longer time limit.';
                interrupt(stepError('INTERRUPTED', `The step was stopped by ${signal}.`, fix), exitCode);
            },
        ]),
        ['uncaughtException', (error) => interrupt(asSovereignError(error))],
        ['unhandledRejection', (error) => interrupt(asSovereignError(error))],
        // The event loop is empty although the work is not done: without this, Node would end with success.
        [
            'beforeExit',
            () => interrupt(stepError('UNEXPECTED', 'The step waits for something that can no longer happen.', 'Report it with the output of debug logging.')),
        ],
    ];
    for (const [event, listener] of listeners)
        process.on(event, listener);
    return {
        race: async (work) => (cause ? interrupted : Promise.race([interrupted, work()])),
        get cause() {
            return cause;
        },
        stop: () => {
            for (const [event, listener] of listeners)
                process.off(event, listener);
        },
    };
}
/** Anything thrown as an error for people. What is not one already is UNEXPECTED, with the original as its cause. */
function asSovereignError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SovereignError */ .Rj)
        return error;
    return ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsFailure */ .M)(error) ??
        stepError('UNEXPECTED', `Something unexpected happened: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, 'Run again with debug logging and report it with the output.', { cause: error }));
}


/***/ }),

/***/ 8433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ isTokenEndpointOf),
/* harmony export */   X5: () => (/* binding */ endpointOf)
/* harmony export */ });
/* unused harmony export issuerFitsServer */
/** The endpoint that a URL connects to; its path is dropped. */
function endpointOf(url) {
    const { protocol, hostname, port } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        throw new TypeError(`no endpoint for ${protocol}`);
    return { protocol, hostname, port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port) };
}
const GITHUB_ISSUER_HOST = 'token.actions.githubusercontent.com';
const GHE_COM_ISSUER_HOST = /^token\.actions\.([a-z0-9-]+)\.ghe\.com$/;
/** github.com and GHE.com mint tokens on numbered hosts beside the issuer; every other product on the issuer's own host. */
function tokenHostSuffix(issuerHost) {
    if (issuerHost === GITHUB_ISSUER_HOST)
        return '.actions.githubusercontent.com';
    const tenant = GHE_COM_ISSUER_HOST.exec(issuerHost)?.[1];
    return tenant === undefined ? undefined : `.${tenant}.ghe.com`;
}
/**
 * Whether a job token of this issuer may be asked for at a URL (`ACTIONS_ID_TOKEN_REQUEST_URL`). The variable can be forged
 * by an earlier step, and the request carries a bearer token, so the host must be one that the issuer itself stands for.
 */
function isTokenEndpointOf(issuer, requestUrl) {
    const asked = URL.parse(requestUrl);
    if (!asked || !URL.canParse(issuer) || asked.username !== '' || asked.password !== '')
        return false;
    const own = new URL(issuer);
    const suffix = tokenHostSuffix(own.hostname);
    if (suffix === undefined || own.protocol !== 'https:')
        return asked.origin === own.origin;
    return asked.protocol === 'https:' && asked.port === '' && asked.hostname.endsWith(suffix);
}
/**
 * Whether a CI server can have this issuer, compared exactly. github.com and GHE.com each have a second one that ends in
 * the enterprise's slug. Undefined where the job says no server.
 */
function issuerFitsServer(issuer, facts) {
    const { product, server } = facts;
    if (server === undefined || !URL.canParse(server))
        return undefined;
    const { hostname } = new URL(server);
    const base = server.replace(/\/+$/, '');
    const orEnterprise = (expected) => issuer === expected || (issuer.startsWith(`${expected}/`) && /^[A-Za-z0-9-]+$/.test(issuer.slice(expected.length + 1)));
    switch (product) {
        case 'gitlab':
            return issuer === base;
        case 'forgejo':
            return issuer === `${base}/api/actions`;
        case 'github':
            if (hostname === 'github.com')
                return orEnterprise(`https://${GITHUB_ISSUER_HOST}`);
            if (hostname.endsWith('.ghe.com'))
                return orEnterprise(`https://token.actions.${hostname}`);
            return issuer === `${base}/_services/token`;
        case 'terminal':
            return undefined;
    }
}


/***/ }),

/***/ 6403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pf: () => (/* binding */ fieldsOf)
/* harmony export */ });
/* unused harmony exports StrictJsonError, parseStrictJson, decodeUtf8, fromBase64 */
/** Whether a parsed value is a JSON object: neither null nor an array. */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The fields of a JSON object; none of anything else. */
const fieldsOf = (value) => (isObject(value) ? value : {});
/** Fields without those that are undefined or empty. */
const filled = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
/** JSON text that is not JSON, names a field twice or as no reader takes it, or nests deeper than allowed. */
class StrictJsonError extends (/* unused pure expression or super */ null && (Error)) {
    name = 'StrictJsonError';
}
/**
 * `JSON.parse` that refuses what two readers may read differently: a field named twice in one object, one named `__proto__`, which
 * readers drop or take for something else, and nesting deeper than `maxDepth`.
 * @throws StrictJsonError
 */
function parseStrictJson(text, maxDepth = 128) {
    /** The keys seen in each open object; undefined for an array. */
    const open = [];
    /** The last string, quotes included: a key where a colon follows. */
    let last = '';
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '"') {
            const end = endOfString(text, at);
            last = text.slice(at, end);
            at = end - 1;
        }
        else if (character === '{' || character === '[') {
            if (open.push(character === '{' ? new Set() : undefined) > maxDepth) {
                throw new StrictJsonError(`it nests deeper than ${maxDepth} levels`);
            }
        }
        else if (character === '}' || character === ']') {
            open.pop();
        }
        else if (character === ':') {
            const keys = open.at(-1);
            const key = decodeKey(last);
            if (keys?.has(key))
                throw new StrictJsonError(`it names the field ${JSON.stringify(key.slice(0, 80))} twice`);
            if (key === '__proto__')
                throw new StrictJsonError('it names a field "__proto__"');
            keys?.add(key);
        }
    }
    try {
        return JSON.parse(text);
    }
    catch {
        throw new StrictJsonError('it is not JSON');
    }
}
/** The index after the closing quote of the string that opens at `start`. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let backslashes = 0;
        while (text[quote - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return quote + 1;
    }
    throw new StrictJsonError('it is not JSON');
}
/** A key may be written with escapes: `"\u0061"` is the same field as `"a"`. */
function decodeKey(quoted) {
    if (quoted !== '' && !quoted.includes('\\'))
        return quoted.slice(1, -1);
    try {
        return JSON.parse(quoted);
    }
    catch {
        throw new StrictJsonError('it is not JSON');
    }
}
/** UTF-8 text of bytes. @throws StrictJsonError when they are not UTF-8 or start with a byte order mark */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new StrictJsonError('it is not UTF-8 text');
    }
}
/** The bytes of standard, padded base64 in its one canonical form; undefined for anything else. */
function fromBase64(value) {
    if (typeof value !== 'string')
        return undefined;
    const bytes = Buffer.from(value, 'base64');
    return bytes.toString('base64') === value ? bytes : undefined;
}


/***/ }),

/***/ 3121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ outsideOf),
/* harmony export */   Yh: () => (/* binding */ locationsIn)
/* harmony export */ });
/* unused harmony exports isRegionLike, placeOfZone */
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9506);

/** The suffixes under which AWS answers, with the partition that owns each. */
const HOST_SUFFIXES = [
    ['.amazonaws.com.cn', 'aws-cn'],
    ['.amazonaws.com', 'aws'],
    ['.amazonaws.eu', 'aws-eusc'],
    ['.api.aws', 'aws'],
    ['.on.aws', 'aws'],
    ['.api.amazonwebservices.eu', 'aws-eusc'],
    ['.on.amazonwebservices.eu', 'aws-eusc'],
    ['.amazoncognito.com', 'aws'],
    ['.awsapprunner.com', 'aws'],
];
/** Every region name that AWS has given so far has this form; which of them are inside is for the partition table to say. */
const REGION = /^(?:[a-z]{2}|eusc)(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2}$/;
const ZONE = /^((?:[a-z]{2}|eusc)(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2})(?:[a-z]|-([a-z0-9-]{2,20}))$/;
/**
 * The local zones in EU member states, by what stands between the region and the number. Closed: a zone bears the
 * name of the region that runs it and can lie elsewhere, as `eu-west-3-cmn-wlz-1a` in Casablanca and `eu-central-1-ist-1a` in
 * Istanbul do. No wavelength zone is in the EU.
 * Source: lists of zones in the AWS Local Zones User Guide and the AWS Wavelength Developer Guide, November 2026.
 */
const ZONES_IN_EU = new Set(['ham', 'waw', 'hel', 'cph']);
/** Whether text has the form of an AWS region name, also of one that no table knows. */
const isRegionLike = (text) => text.length < 40 && REGION.test(text);
/**
 * Where an availability, local or wavelength zone such as `eu-central-1a` is: its region, or the zone itself where it is not known
 * to lie in the EU as its region does. Undefined for other text.
 */
function placeOfZone(text) {
    const [, region, local] = (text.length < 60 && ZONE.exec(text)) || [];
    return local === undefined || ZONES_IN_EU.has(local.replace(/-\d[a-z]?$/, '')) ? region : text;
}
const ARN = /\barn:(aws[a-z0-9-]{0,20}):[a-z0-9-]{0,40}:([a-z0-9*?-]{0,40}):([0-9a-z*?]{0,20}):/g;
const HOST_CHARACTER = /[A-Za-z0-9.-]/;
/**
 * The ARNs and AWS host names in a text of any kind, such as an attribute, a JSON policy or a script.
 * Takes time linear in the length of the text.
 */
function locationsIn(text) {
    const found = [];
    if (text.includes('arn:aws')) {
        for (const [, partition = '', region = '', account = ''] of text.matchAll(ARN)) {
            found.push({
                kind: 'arn',
                partition,
                ...(region !== '' && !/[*?]/.test(region) && { region }),
                ...(/^\d{12}$/.test(account) && { account }),
            });
        }
    }
    if (text.includes('.a') || text.includes('.on')) {
        for (const host of awsHosts(text))
            found.push(host);
    }
    return found;
}
function* awsHosts(text) {
    for (const [suffix, partition] of HOST_SUFFIXES) {
        for (let at = text.indexOf(suffix); at >= 0; at = text.indexOf(suffix, at + 1)) {
            // `.amazonaws.com` is also the start of `.amazonaws.com.cn` and of `.amazonaws.com.example.org`.
            const after = text[at + suffix.length];
            if (after !== undefined && /[A-Za-z0-9-]/.test(after))
                continue;
            if (after === '.' && /[a-z0-9]/i.test(text[at + suffix.length + 1] ?? ''))
                continue;
            let start = at;
            while (start > 0 && at - start < 253 && HOST_CHARACTER.test(text[start - 1]))
                start -= 1;
            const region = regionInLabels(text.slice(start, at).toLowerCase().split('.'));
            yield { kind: 'host', partition, ...(region !== undefined && { region }) };
        }
    }
}
/** The label nearest to the suffix that is a region; a bucket or stack before it may have any name. */
function regionInLabels(labels) {
    for (const label of labels.toReversed()) {
        if (isRegionLike(label))
            return label;
        const dashed = /^s3-(?:website-|fips-)?(.+)$/.exec(label)?.[1];
        if (dashed !== undefined && isRegionLike(dashed))
            return dashed;
    }
    return undefined;
}
/**
 * Why a location is outside the boundary, in a few words, or undefined where nothing says so.
 * A host without a region label is judged by its region alone: `ec2.amazonaws.com` names a service principal in every partition.
 */
function outsideOf(boundary, { kind, partition, region }) {
    if (partition !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .arnPartition */ .IQ)(boundary.partition) && (kind === 'arn' || region !== undefined))
        return region === undefined ? `partition ${partition}` : `partition ${partition}, region ${region}`;
    if (region !== undefined && !boundary.regions.includes(region))
        return `region ${region}`;
    return undefined;
}


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// UNUSED EXPORTS: endProcess

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ../../packages/core/lib/node-version.js
/** What actions declare (`using: node24`) and what the command line needs. */
const NODE_FOR_ACTIONS = '24.0';
const NODE_FOR_CLI = '20.19';
/**
 * Says what is wrong when this Node is older than `minimum` (`major.minor`), else undefined.
 * Imports nothing, so that it can be asked before anything that an old Node cannot load.
 */
function nodeTooOld(minimum, version = process.versions.node) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
    if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor))
        return undefined;
    return {
        message: `This is Node ${version}; Node ${minimum} or newer is needed.`,
        fix: minimum === NODE_FOR_ACTIONS
            ? 'Use a runner that has Node 24: actions/runner 2.327.1 or newer, or on Forgejo and Gitea a job image with Node 24.'
            : 'Install a newer Node.',
    };
}

;// CONCATENATED MODULE: ../../packages/core/lib/main.js


/** The file beside the bundle that the runner calls for the post step, and that imports the bundle. */
const POST_FILE = 'post.js';
/**
 * Runs an action as a step of GitHub Actions or Forgejo. One bundle serves `main` and `post`, told apart by the file that was called:
 * a state that `main` saves would not be there when `main` is cancelled at its start, and the post step would do its work. Never throws.
 */
async function main(action) {
    const old = nodeTooOld(NODE_FOR_ACTIONS);
    if (old) {
        announce({ code: 'NODE_TOO_OLD', ...old });
        process.exitCode = 2;
        return;
    }
    // Whatever ends the process early must not look like success.
    process.exitCode = 1;
    const [{ githubHost }, { runAction, runPost }, { asSovereignError }] = await Promise.all([
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5874)),
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3467)),
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2502)),
    ]);
    try {
        const host = await githubHost();
        const isPost = external_node_path_.basename(process.argv[1] ?? '') === POST_FILE;
        return await endProcess(await (isPost ? runPost(action, host) : runAction(action, host)));
    }
    catch (thrown) {
        // There is no host to show it: the runner did not give the step what every step gets.
        const error = asSovereignError(thrown);
        announce(error);
        process.exitCode = error.exitCode;
    }
}
/** An error as GitHub's own command, where there is no host yet. */
function announce({ code, message, fix }) {
    const data = `${code}: ${message}\n\u2192 ${fix}`.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::error title=${code}::${data}\n`);
}
/**
 * Ends the process after a step. Everything that was printed is written first; work that an interrupted step left behind
 * is not waited for.
 */
async function endProcess({ exitCode, interrupted }) {
    process.exitCode = exitCode;
    if (!interrupted)
        return;
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', () => done()))));
    process.exit();
}


/***/ }),

/***/ 1580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ metadataEndpoints),
/* harmony export */   cS: () => (/* binding */ IDENTITY_SOURCES),
/* harmony export */   pE: () => (/* binding */ isMetadataEndpoint),
/* harmony export */   pX: () => (/* binding */ LOCATION_SOURCES)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9506);

/** Where a job can take its identity from. */
const IDENTITY_SOURCES = ['oidc', 'token-file', 'instance-profile', 'ecs', 'eks'];
/** What a runner can show of where it is. */
const LOCATION_SOURCES = ['ec2', 'ecs', 'eks', 'web-identity'];
const linkLocal = (hostname) => ({ protocol: 'http:', hostname, port: 80 });
/**
 * The fixed addresses under which AWS serves credentials to what runs on it, the usual one first. Plain http on the link is
 * how AWS serves them; nothing else outside the sandbox is reached without TLS.
 * Source: EC2 user guide (IMDSv2), ECS developer guide (task IAM roles), EKS user guide (Pod Identity).
 */
const ADDRESSES = {
    'instance-profile': [linkLocal('169.254.169.254')],
    ecs: [linkLocal('169.254.170.2')],
    eks: [linkLocal('169.254.170.23'), linkLocal('[fd00:ec2::23]')],
};
const SANDBOX_PORT = { 'instance-profile': 'imds', ecs: 'ecs', eks: 'ecs' };
/** Where the credentials of a source are served; loopback ports in the sandbox. Empty where the sandbox has no port for it. */
function metadataEndpoints(source, { partition, ports }) {
    if (partition !== 'sandbox')
        return ADDRESSES[source];
    const port = ports[SANDBOX_PORT[source]];
    return port === undefined ? [] : [{ protocol: 'http:', hostname: '127.0.0.1', port }];
}
const LINK_LOCAL_ORIGINS = new Set(Object.values(ADDRESSES).flat().map(_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv));
/** Whether an endpoint is one of those fixed addresses, by scheme, address and port. */
const isMetadataEndpoint = (endpoint) => LINK_LOCAL_ORIGINS.has((0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(endpoint));


/***/ }),

/***/ 4979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8232);

/** The name that somebody probably meant: the one option that starts like it, else the closest, if it is close at all. */
function nearest(wrong, options) {
    const starting = wrong.length >= 3 ? options.filter((option) => option.startsWith(wrong)) : [];
    if (starting.length === 1)
        return starting[0];
    const scored = options
        .map((option) => ({ option, score: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wrong.toLowerCase(), option.toLowerCase()) }))
        .sort((a, b) => a.score - b.score);
    const best = scored[0];
    return best && best.score <= Math.max(2, Math.floor(best.option.length / 3)) ? best.option : undefined;
}


/***/ }),

/***/ 9506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   IQ: () => (/* binding */ arnPartition),
/* harmony export */   JG: () => (/* binding */ isAccountId),
/* harmony export */   NV: () => (/* binding */ regionsOf),
/* harmony export */   Ob: () => (/* binding */ bucketEndpoint),
/* harmony export */   Ph: () => (/* binding */ allRegions),
/* harmony export */   SM: () => (/* binding */ registryEndpoints),
/* harmony export */   Xf: () => (/* binding */ serviceEndpoint),
/* harmony export */   YH: () => (/* binding */ dualStackEndpoint),
/* harmony export */   j6: () => (/* binding */ BUCKET),
/* harmony export */   u4: () => (/* binding */ ACCOUNT),
/* harmony export */   ww: () => (/* binding */ PARTITION_NAMES),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zl: () => (/* binding */ SANDBOX_SERVICES)
/* harmony export */ });
/* unused harmony exports partitionError, SANDBOX_REGION, findRegion, isBucketName, suggestedAudience */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const partitionError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    REGION_UNKNOWN: { exit: 'usage', about: 'A region is not in the partition table.' },
    PARTITION_UNKNOWN: { exit: 'usage', about: 'A partition is not in the partition table.' },
    ENDPOINT_UNKNOWN: { exit: 'usage', about: 'The partition table has no host for this service, region, account or bucket.' },
});
/** The loopback services that exist only in the sandbox partition, beside the AWS ones. */
const SANDBOX_SERVICES = [
    'oidc',
    'sts',
    'ecr',
    'registry',
    'kms',
    's3',
    'cloudtrail',
    'rekor',
    'tsa',
    'fulcio',
    'imds',
    'ecs',
];
/**
 * The regions that count as inside the EU, and the host names of each. Closed: what is not here does not exist.
 * London, Zurich and every `eu-*` look-alike are absent on purpose.
 * Source: AWS SDK partition data 3.1169.0; EU member states only.
 */
const PARTITIONS = {
    'aws-eusc': {
        suffix: 'amazonaws.eu',
        dualStackSuffix: 'api.amazonwebservices.eu',
        dualStackRegistrySuffix: 'on.amazonwebservices.eu',
        regions: { 'eusc-de-east-1': 'Brandenburg, Germany' },
    },
    aws: {
        suffix: 'amazonaws.com',
        dualStackSuffix: 'api.aws',
        dualStackRegistrySuffix: 'on.aws',
        regions: {
            'eu-central-1': 'Frankfurt, Germany',
            'eu-west-1': 'Ireland',
            'eu-west-3': 'Paris, France',
            'eu-north-1': 'Stockholm, Sweden',
            'eu-south-1': 'Milan, Italy',
            'eu-south-2': 'Spain',
        },
    },
};
const SANDBOX_REGION = 'sandbox-local-1';
const REGIONS = new Map([
    ...Object.entries(PARTITIONS).flatMap(([partition, entry]) => Object.entries(entry.regions).map(([name, place]) => [name, { name, partition, place }])),
    [SANDBOX_REGION, { name: SANDBOX_REGION, partition: 'sandbox', place: 'loopback of this machine' }],
]);
const PARTITION_NAMES = ['aws-eusc', 'aws', 'sandbox'];
/** The region names of a partition, in table order. */
function regionsOf(partition) {
    return [...REGIONS.values()].filter((region) => region.partition === partition).map((region) => region.name);
}
/** Every region of the table. */
function allRegions() {
    return [...REGIONS.values()];
}
/** Looks a region up by its exact, lower-case name. Returns undefined for anything that is not in the table. */
function findRegion(name) {
    return REGIONS.get(name);
}
/** As {@link findRegion}, but an unknown name throws `REGION_UNKNOWN`. */
function regionOf(name) {
    const region = REGIONS.get(name);
    if (region)
        return region;
    const lower = REGIONS.get(name.toLowerCase());
    throw partitionError('REGION_UNKNOWN', `Region "${name}" is not in the partition table.`, lower
        ? `Region names are lower case: write "${lower.name}".`
        : `Use one of ${[...REGIONS.keys()].join(', ')}. Regions outside the EU cannot be part of a boundary.`);
}
/** `https://host` or `http://127.0.0.1:4566`; the default port of the scheme is left out. */
function originOf({ protocol, hostname, port }) {
    const usual = protocol === 'https:' ? 443 : 80;
    return `${protocol}//${hostname}${port === usual ? '' : `:${port}`}`;
}
/** An AWS account id. */
const ACCOUNT = /^\d{12}$/;
/** S3 bucket names without dots: a dotted one breaks the wildcard certificate of the virtual host. */
const BUCKET = /^[a-z0-9](?:[a-z0-9-]{1,61})[a-z0-9]$/;
const isAccountId = (text) => ACCOUNT.test(text);
const isBucketName = (text) => BUCKET.test(text);
const https = (hostname) => ({ protocol: 'https:', hostname, port: 443 });
function loopback(service, ports) {
    // The sandbox has no DynamoDB.
    const port = service === 'dynamodb' ? undefined : ports[service];
    if (port === undefined || !Number.isInteger(port) || port < 1 || port > 65535) {
        throw partitionError('ENDPOINT_UNKNOWN', `The sandbox has no port for ${service}.`, `Name its port under "sandbox" in the boundary.`);
    }
    return { protocol: 'http:', hostname: '127.0.0.1', port };
}
const known = (region) => {
    const found = regionOf(region);
    return [found, found.partition === 'sandbox' ? undefined : PARTITIONS[found.partition]];
};
/**
 * The endpoint of an AWS service in a region of the table.
 * @throws REGION_UNKNOWN, ENDPOINT_UNKNOWN
 */
function serviceEndpoint(service, region, ports = {}) {
    const [{ name }, entry] = known(region);
    if (!entry)
        return loopback(service, ports);
    return https(`${service === 'ecr' ? 'api.ecr' : service}.${name}.${entry.suffix}`);
}
/** The dual-stack names of the same service, which AWS answers with for some services. */
function dualStackEndpoint(service, region) {
    const [{ name }, entry] = known(region);
    if (!entry)
        return undefined;
    if (service === 's3')
        return https(`s3.dualstack.${name}.${entry.suffix}`);
    return https(`${service}.${name}.${entry.dualStackSuffix}`);
}
/** The virtual host of a bucket; in the sandbox the S3 endpoint itself, which is addressed by path. */
function bucketEndpoint(bucket, region, ports = {}) {
    if (!isBucketName(bucket)) {
        throw partitionError('ENDPOINT_UNKNOWN', `"${bucket}" is not a bucket name without dots.`, 'Use 3 to 63 lower-case letters, digits and hyphens.');
    }
    const [{ name }, entry] = known(region);
    return entry ? https(`${bucket}.s3.${name}.${entry.suffix}`) : loopback('s3', ports);
}
/** The hosts under which an account's ECR registry answers, the usual one first. */
function registryEndpoints(account, region, ports = {}) {
    if (!isAccountId(account)) {
        throw partitionError('ENDPOINT_UNKNOWN', `"${account}" is not an AWS account id.`, 'Write its 12 digits, in quotes.');
    }
    const [{ name }, entry] = known(region);
    if (!entry)
        return [loopback('registry', ports)];
    return [https(`${account}.dkr.ecr.${name}.${entry.suffix}`), https(`${account}.dkr-ecr.${name}.${entry.dualStackRegistrySuffix}`)];
}
/** The prefix of every ARN in a partition. The sandbox answers with ARNs of `aws-eusc` shape. */
function arnPartition(partition) {
    return partition === 'sandbox' ? 'aws-eusc' : partition;
}
/** The audience to propose for a partition: one that no other partition shares. */
function suggestedAudience(region) {
    const [{ name }, entry] = known(region);
    return entry ? `sts.${name}.${entry.suffix}` : `sts.${SANDBOX_REGION}`;
}


/***/ }),

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   toSummary: () => (/* binding */ toSummary)
/* harmony export */ });
/* unused harmony export text */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9408);

/** GitHub takes 1 MiB of summary a step; what is left over is counted in one line. */
const MAX_BYTES = 900_000;
/** The job summary in Markdown: a verdict line, the action's own part, then the findings, worst first. */
function toSummary(report) {
    const { title, findings, failing, summary } = report;
    const verdict = failing.length > 0
        ? `\u274c **Broken**: ${count(failing.length, 'finding')} to act on.`
        : `\u2705 **Holds**${findings.length > 0 ? `, with ${count(findings.length, 'note')}.` : '.'}`;
    const head = `## ${text(title)}\n\n${verdict}\n`;
    const parts = [head, summary ? `\n${summary.trim()}\n` : '', baselinePart(report), ...table(findings, new Set(failing))];
    return parts.join('');
}
function* table(findings, failing) {
    if (findings.length === 0)
        return;
    yield '\n| | Rule | Where | What | What to do |\n|---|---|---|---|---|\n';
    let bytes = 0;
    for (const [index, finding] of findings.entries()) {
        const row = `| ${mark(finding, failing.has(finding))} | \`${code(finding.rule)}\` | ${where(finding)} | ${text(finding.message)} | ${exceptionOr(finding)} |\n`;
        bytes += Buffer.byteLength(row);
        if (bytes > MAX_BYTES) {
            yield `\n\u2026 and ${count(findings.length - index, 'finding')} more, in the SARIF file and in the step's record.\n`;
            return;
        }
        yield row;
    }
}
/** Names of what a baseline holds in vain, up to this many. */
const MAX_GONE = 100;
function baselinePart({ findings, gone }) {
    if (!gone)
        return '';
    const known = `${count(findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE).length, 'finding')} of the baseline still found`;
    if (gone.length === 0)
        return `\n${known}.\n`;
    const lines = gone
        .slice(0, MAX_GONE)
        .map(({ rule, file, resource }) => `- \`${code(rule)}\` ${[file, resource].flatMap((part) => (part ? [`\`${code(part)}\``] : [])).join(' ')}`);
    const more = gone.length > MAX_GONE ? `\n- \u2026 and ${gone.length - MAX_GONE} more` : '';
    return `\n${known}, ${gone.length} not as they were; write the baseline anew without them:\n\n${lines.join('\n')}${more}\n`;
}
const mark = (finding, fails) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(finding)
    ? '\u23f8 known'
    : finding.exception
        ? '\u23f8 excepted'
        : finding.verdict === 'unknown'
            ? fails
                ? '\u2753 unknown'
                : '\u2753 unknown, allowed'
            : fails
                ? '\u274c broken'
                : finding.severity === 'warning'
                    ? '\u26a0\ufe0f warning'
                    : '\u2139\ufe0f note';
const where = ({ place, resource }) => [place ? `\`${code(`${place.file}${place.line ? `:${place.line}` : ''}`)}\`` : '', resource ? `\`${code(resource)}\`` : '']
    .filter(Boolean)
    .join(' ') || '\u2013';
const exceptionOr = ({ exception, fix }) => exception ? text(`Accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`) : text(fix);
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** Untrusted text in a Markdown table cell: no markup, no links, no line breaks. */
const text = (value) => value
    .replace(/[\r\n]+/g, ' ')
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
    .replace(/[\\`*_{}[\]()#+!|~@-]/g, '\\$&')
    .replace(/:\/\//g, ':\u200b//');
/** Untrusted text inside a code span of a table cell. */
const code = (value) => value.replace(/[\r\n`]+/g, ' ').replace(/\|/g, '\\|');


/***/ }),

/***/ 3467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction),
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var finding = __nccwpck_require__(9408);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __nccwpck_require__(2673);
;// CONCATENATED MODULE: ../../packages/core/lib/baseline.js



const baselineError = (0,errors/* errorTable */.NN)({
    BASELINE_INVALID: { exit: 'usage', about: 'The file that was named as baseline is none of this step, or holds nothing.' },
    BASELINE_NOT_APPROVED: { exit: 'policy', about: 'The boundary does not approve the baseline, or approves another text of it.' },
});
const TYPE = 'sovereign-actions/baseline';
const MAX_BYTES = 64 * 1024 * 1024;
/** Whether findings of this shape may be known. What is unknown today may be anything tomorrow, so only an exception by name covers it. */
const canBeKnown = ({ verdict }) => verdict === 'broken';
/**
 * The exception that a baseline is to a finding: the same rule, resource and message, and not worse than it was. The message,
 * since a bucket that the boundary does not declare must not become another such bucket. Pure.
 */
function knownBy(baseline, found) {
    const known = canBeKnown(found) ? baseline?.known.get(found.fingerprint) : undefined;
    const same = known?.rule === found.rule &&
        known.resource === found.resource &&
        known.message === found.message &&
        finding/* SEVERITY_ORDER */.B[found.severity] >= finding/* SEVERITY_ORDER */.B[known.severity];
    return same ? baseline?.approval : undefined;
}
/** What a baseline holds in vain: a judged run did not find it, or not as it was. Pure. */
function goneFrom({ known }, findings) {
    const found = new Set(findings.filter(finding/* isKnown */.qE).map(({ fingerprint }) => fingerprint));
    return [...known.values()].filter(({ fingerprint }) => !found.has(fingerprint));
}
/**
 * What to write as the next baseline of a judged run: everything broken that the boundary does not except by name, or, where a
 * baseline was given, what of it is still found.
 */
function findingsToKnow(findings, baseline) {
    return findings.filter((found) => canBeKnown(found) && (baseline ? (0,finding/* isKnown */.qE)(found) : !found.exception));
}
/** The text of a baseline: one finding a line, in an order of its own, so that a change of it reads as a list. Pure. */
function baselineText(step, findings) {
    const lines = findings
        .map(({ fingerprint, rule, severity, resource, place, message }) => JSON.stringify({ rule, file: place?.file, resource, severity, message, fingerprint }))
        .sort();
    return `{\n"schemaVersion": 1,\n"type": "${TYPE}",\n"step": ${JSON.stringify(step)},\n"findings": [\n${lines.join(',\n')}\n]\n}\n`;
}
/**
 * Reads the baseline of a step. It counts only where the boundary approves its very bytes, so that whoever can change the file
 * alone can let nothing pass.
 * @throws BASELINE_INVALID, BASELINE_NOT_APPROVED, FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE
 */
async function readBaseline(files, file, step, boundary) {
    const bytes = await files.read(file, MAX_BYTES);
    const sha256 = (0,hash/* sha256Hex */.f)(bytes);
    const known = new Map(parse(bytes, file, step).map((entry) => [entry.fingerprint, entry]));
    const approval = boundary.baselines.find((entry) => entry.step === step && entry.sha256 === sha256);
    if (!approval) {
        throw baselineError('BASELINE_NOT_APPROVED', `${boundary.source} does not approve ${file} (SHA-256 ${sha256}) as a baseline of ${step}.`, 'Look at what the file would let pass, and add this SHA-256 under "baselines" in sovereign.yaml with reason, approver and expires.');
    }
    const { reason, approver, expires } = approval;
    return { sha256, size: bytes.length, known, approval: { reason, approver, expires, baseline: sha256 } };
}
function parse(bytes, file, step) {
    const invalid = (why) => baselineError('BASELINE_INVALID', `${file} ${why}.`, `Have ${step} write one with the input "write-baseline", or leave the input "baseline" out.`);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw invalid(bytes.length === 0 ? 'is empty' : `is not JSON: ${error instanceof Error ? error.message.slice(0, 120) : ''}`);
    }
    const document = (typeof value === 'object' && value !== null ? value : {});
    if (document.type !== TYPE)
        throw invalid('is not a baseline');
    if (document.schemaVersion !== 1)
        throw invalid('is a baseline of another version');
    if (document.step !== step)
        throw invalid(`is a baseline of ${JSON.stringify(document.step)?.slice(0, 60)}, not of ${step}`);
    const entries = document.findings;
    if (!Array.isArray(entries) || entries.length === 0)
        throw invalid('holds no findings');
    const wrong = entries.findIndex((entry) => !isKnownFinding(entry));
    if (wrong >= 0)
        throw invalid(`has a mistake in entry ${wrong + 1} of "findings"`);
    if (new Set(entries.map(({ fingerprint }) => fingerprint)).size < entries.length)
        throw invalid('has two entries with one fingerprint');
    return entries;
}
function isKnownFinding(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { rule, severity, resource, file, message, fingerprint, ...others } = value;
    return (typeof rule === 'string' &&
        typeof severity === 'string' &&
        Object.hasOwn(finding/* SEVERITY_ORDER */.B, severity) &&
        (resource === undefined || typeof resource === 'string') &&
        (file === undefined || typeof file === 'string') &&
        typeof message === 'string' &&
        typeof fingerprint === 'string' &&
        /^[0-9a-f]{64}$/.test(fingerprint) &&
        Object.keys(others).length === 0);
}

// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __nccwpck_require__(6403);
// EXTERNAL MODULE: ../../packages/core/lib/nearest.js
var nearest = __nccwpck_require__(4979);
;// CONCATENATED MODULE: ../../packages/core/lib/declared.js



/**
 * Parses what a team declares, in YAML or JSON, and holds it against a schema.
 * @param ifEmpty what to do about an empty file
 * @param error makes the error of a file that has these mistakes, one line each: `file:line:column  path  message`
 * @returns the value, and how to report what the schema cannot see
 */
async function declared_parseDeclared(text, source, schema, { ifEmpty, error: errorOf }) {
    const [{ parseDocument, LineCounter, isNode, isMap, isScalar }, v] = await Promise.all([
        Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3483, 19)),
        Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 458)),
    ]);
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, uniqueKeys: true, version: '1.2' });
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `${source}:${line || 1}:${col || 1}`;
    };
    const invalid = (details) => errorOf(`${source} has ${details.length === 1 ? 'a mistake' : `${details.length} mistakes`}.`, details);
    const syntax = [...document.errors, ...document.warnings];
    if (syntax.length > 0)
        throw invalid(syntax.map((error) => `${at(error.pos[0])}  ${firstLine(error.message)}`));
    if (document.contents === null)
        throw invalid([`${source}:1:1  the file is empty: ${ifEmpty}`]);
    let value;
    try {
        value = document.toJS({ maxAliasCount: 20 });
    }
    catch (error) {
        throw invalid([`${source}:1:1  ${firstLine((0,errors/* messageOf */.bD)(error))}`]);
    }
    /** The offset of the key at a path where there is one, else of the nearest enclosing node. */
    const offsetOf = (keys) => {
        for (let length = keys.length; length > 0; length -= 1) {
            const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true);
            const last = keys[length - 1];
            if (isMap(parent)) {
                const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
                if (pair && isNode(pair.key) && pair.key.range)
                    return pair.key.range[0];
            }
            const node = document.getIn(keys.slice(0, length), true);
            if (isNode(node) && node.range)
                return node.range[0];
        }
        return document.contents?.range?.[0] ?? 0;
    };
    const line = ({ path: keys, message }) => `${at(offsetOf(keys))}  ${keys.length > 0 ? `${pathText(keys)}: ` : ''}${message}`;
    const parsed = v.safeParse(schema, value);
    if (!parsed.success) {
        const issuesOf = (variant, input) => v.safeParse(variant, input).issues ?? [];
        const issues = parsed.issues.flatMap((issue) => mistakesOf(issue, [], (keys) => variantsAt(schema, keys), issuesOf));
        throw invalid([...new Set(issues.sort((a, b) => offsetOf(a.path) - offsetOf(b.path)).map(line))]);
    }
    return { value: parsed.output, invalid: (mistakes) => invalid(mistakes.map(line)) };
}
/**
 * Turns validation issues into mistakes with paths and, for a wrong name, the nearest valid one.
 * @param variantsAt the schemas that a value at a path may follow
 * @param issuesOf what one schema alone finds in a value
 */
function mistakesOf(issue, base, variantsAt, issuesOf) {
    const { type, expected, received, message, path: steps = [], issues, input } = issue;
    const keys = [...base, ...steps.map(({ key }) => key)];
    if (type === 'union' && issues) {
        const meant = variantOf(input, variantsAt(keys));
        return meant ? issuesOf(meant, input).flatMap((inner) => mistakesOf(inner, keys, variantsAt, issuesOf)) : [{ path: keys, message }];
    }
    if (type === 'strict_object' && expected === 'never') {
        const last = String(keys.at(-1));
        const known = variantsAt(keys.slice(0, -1)).flatMap(({ entries = {} }) => Object.keys(entries));
        return [{ path: keys, message: known.includes(last) ? 'does not go with the other keys' : `unknown key${hint(last, known)}` }];
    }
    if (type === 'strict_object' && expected !== 'Object')
        return [{ path: keys, message: 'is missing' }];
    if (type === 'picklist') {
        const options = (expected ?? '').match(/"((?:[^"\\]|\\.)*)"/g)?.map((quoted) => quoted.slice(1, -1)) ?? [];
        return [{ path: keys, message: `${message}: ${received} is not${typeof input === 'string' ? hint(input, options) : ''}` }];
    }
    return [
        { path: keys, message: message.startsWith('Invalid type') ? `must be ${typeName(expected)}, not ${typeName(received)}` : message },
    ];
}
/** The variant that somebody meant: the one that knows the most of the keys that stand there; undefined when none knows any. */
function variantOf(input, variants) {
    const given = (0,json/* isObject */.Gv)(input) ? Object.keys(input) : [];
    const known = ({ entries = {} }) => given.filter((key) => Object.hasOwn(entries, key)).length;
    const most = Math.max(0, ...variants.map(known));
    return most === 0 ? undefined : variants.find((variant) => known(variant) === most);
}
/** The schemas that a value at a path may follow. */
function variantsAt(node, keys) {
    const { wrapped, options, item, value, entries } = node;
    if (wrapped)
        return variantsAt(wrapped, keys);
    if (options)
        return options.flatMap((option) => (typeof option === 'object' && option !== null ? variantsAt(option, keys) : []));
    const [first, ...deeper] = keys;
    if (first === undefined)
        return [node];
    const inner = entries ? (Object.hasOwn(entries, first) ? entries[first] : undefined) : (item ?? value);
    return inner ? variantsAt(inner, deeper) : [];
}
const hint = (wrong, options) => {
    const best = (0,nearest/* nearest */.p)(wrong, options);
    return best ? `; did you mean "${best}"?` : '';
};
const TYPE_NAMES = {
    Object: 'a mapping',
    Array: 'a list',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    null: 'empty',
    undefined: 'missing',
};
const typeName = (name) => TYPE_NAMES[name ?? ''] ?? String(name);
const pathText = (keys) => keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');
const firstLine = (text) => text.split('\n')[0];

;// CONCATENATED MODULE: ../../packages/core/lib/boundary/load.js






const BOUNDARY_FILE = 'sovereign.yaml';
const load_MAX_BYTES = 1024 * 1024;
/**
 * Parses the text of a boundary file.
 * @throws BOUNDARY_INVALID with one line per mistake, `file:line:column  path  message`
 */
async function parseBoundary(text, source, folder) {
    const { boundarySchema } = await Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1105));
    const { value, invalid } = await declared_parseDeclared(text, source, boundarySchema, {
        ifEmpty: 'write "version: 1" and a preset, or run "sovereign init"',
        error: invalidBoundary,
    });
    const resolved = (0,boundary_boundary/* resolveBoundary */.n7)(value, { source, folder, sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') });
    if ('mistakes' in resolved)
        throw invalid(resolved.mistakes);
    return resolved.boundary;
}
/**
 * Parses a file that holds what `signing.policy` holds, in YAML or JSON.
 * @throws BOUNDARY_INVALID as parseBoundary
 */
async function parseSigningPolicy(text, source) {
    const { signingPolicy } = await Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4103));
    return (await parseDeclared(text, source, signingPolicy, {
        ifEmpty: 'write what "signing.policy" of a boundary would hold',
        error: invalidBoundary,
    })).value;
}
const invalidBoundary = (message, details) => (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', message, 'Correct each place that is listed; the schema is packages/core/boundary.schema.json.', {
    details,
});
/** Reads and parses a boundary file. @throws BOUNDARY_UNREADABLE, BOUNDARY_INVALID */
async function readBoundary(file) {
    let bytes;
    try {
        const stats = await (0,promises_.stat)(file);
        // A pipe that nobody writes to, or a device, would never end.
        if (!stats.isFile())
            throw new Error(`it is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`);
        if (stats.size > load_MAX_BYTES)
            throw new Error(`it has ${stats.size} bytes, the limit is ${load_MAX_BYTES}.`);
        bytes = await (0,promises_.readFile)(file);
    }
    catch (error) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_UNREADABLE', `Cannot read the boundary ${file}: ${(0,errors/* messageOf */.bD)(error)}`, 'Check the path and that the job may read it; "sovereign init" writes a new one.', { cause: error });
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', `${file} is not UTF-8 text.`, 'Save the file as UTF-8.', { cause: error });
    }
    return parseBoundary(text, file, external_node_path_.dirname(external_node_path_.resolve(file)));
}
/**
 * Finds the boundary of a step: the file that is named, else the preset, else `sovereign.yaml` in the workspace.
 * Undefined when there is none of them.
 */
async function findBoundary(options) {
    const { boundary, preset, workspace } = options;
    if (boundary && preset)
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', 'Both a boundary file and a preset are given.', 'Give one: the file names its preset itself.');
    if (boundary)
        return readBoundary(external_node_path_.resolve(workspace, boundary));
    const usual = external_node_path_.join(workspace, BOUNDARY_FILE);
    const declared = await (0,promises_.stat)(usual).then(() => true, (error) => (0,errors/* errnoOf */.UQ)(error) !== 'ENOENT');
    if (declared && preset) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_WIDENED', `The preset "${preset}" would stand in for ${BOUNDARY_FILE}, which this workspace has.`, 'Leave the preset out. The file declares the boundary, and an input can narrow it, never widen it.');
    }
    if (preset)
        return (0,boundary_boundary/* presetBoundary */.ig)(preset, workspace);
    return declared ? readBoundary(usual) : undefined;
}
/** The error for a step that needs a boundary and found none. */
const boundaryMissing = () => (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_MISSING', `There is no boundary: no ${BOUNDARY_FILE} in the workspace and none is named.`, 'Run "sovereign init" to write one, or name it with the input "boundary". Steps that only read also take --preset eusc or --preset eu.');

;// CONCATENATED MODULE: ../../packages/core/lib/boundary/none.js

/**
 * What a step that needs nothing works with where nothing is declared: no region, so no host at all can be reached,
 * and the strict defaults for everything else.
 */
function noBoundary(folder) {
    return Object.freeze({ ...(0,boundary_boundary/* presetBoundary */.ig)('eusc', folder), source: 'none', sha256: '', regions: Object.freeze([]) });
}

// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var lib_files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/hosts/errors.js
var hosts_errors = __nccwpck_require__(3850);
// EXTERNAL MODULE: ../../packages/core/lib/interruption.js
var lib_interruption = __nccwpck_require__(2502);
;// CONCATENATED MODULE: ../../packages/core/lib/judge.js



/** The UTC day of an instant (milliseconds since the epoch), as `YYYY-MM-DD`. */
const utcDay = (now) => new Date(now).toISOString().slice(0, 10);
/** An exception counts up to and including its expiry day, UTC. */
const isExpired = (expires, now) => expires < utcDay(now);
/** @throws EXCEPTION_EXPIRED naming every exception and baseline of the boundary that is past its day, whether or not it would match anything */
function refuseExpiredExceptions(boundary, now) {
    const expired = [
        ...boundary.exceptions.map(({ rule, resource, ...approval }) => ({ what: `${rule} on ${resource}`, ...approval })),
        ...boundary.baselines.map(({ step, sha256, ...approval }) => ({ what: `baseline ${sha256.slice(0, 12)} of ${step}`, ...approval })),
    ].filter(({ expires }) => isExpired(expires, now));
    if (expired.length === 0)
        return;
    throw (0,boundary_boundary/* boundaryError */.Jt)('EXCEPTION_EXPIRED', `${boundary.source} has ${expired.length === 1 ? 'an expired exception' : `${expired.length} expired exceptions`}.`, 'Correct what it excused and remove it, or have it approved again with a new date.', {
        details: expired.map(({ what, expires, approver, reason }) => `${what}: expired ${expires}, approved by ${approver} (${reason})`),
    });
}
/**
 * Decides which findings fail a step. Pure.
 *
 * A finding of severity `error` fails, and so does every finding whose verdict is `unknown` unless the boundary says
 * `unknown: warn`; a matching exception lets either pass, a baseline only what is broken. The severity of an unknown finding is raised or lowered to
 * what it does, so that every report shows what failed as an error.
 * @param now milliseconds since the epoch
 * @throws EXCEPTION_EXPIRED
 */
function judge(findings, boundary, now, baseline) {
    refuseExpiredExceptions(boundary, now);
    const judged = (0,finding/* sortFindings */.Tc)((0,finding/* distinct */.dM)(findings).map((found) => {
        const exception = exceptionFor(found, boundary.exceptions) ?? knownBy(baseline, found);
        const severity = found.verdict !== 'unknown' ? found.severity : boundary.unknown === 'fail' ? 'error' : lowered(found.severity);
        const { exception: _given, ...own } = found;
        return { ...own, severity, ...(exception && { exception }) };
    }));
    return { findings: judged, failing: judged.filter(({ severity, exception }) => severity === 'error' && !exception) };
}
const lowered = (severity) => (severity === 'error' ? 'warning' : severity);
function exceptionFor(found, exceptions) {
    const match = exceptions.find(({ rule, resource }) => rule === found.rule && matchesPattern(resource, found.resource ?? ''));
    return match && { reason: match.reason, approver: match.approver, expires: match.expires };
}
/**
 * Whether the exception of a finding is one that a boundary gives it, by name or with a baseline, and that had not ended. Pure.
 * @param step that let it pass
 * @param at when it did, milliseconds since the epoch
 */
function isGranted(found, { exceptions, baselines }, step, at) {
    const { exception } = found;
    if (exception === undefined || isExpired(exception.expires, at))
        return false;
    const { baseline, reason, approver, expires } = exception;
    const granted = baseline === undefined
        ? exceptions.filter(({ rule, resource }) => rule === found.rule && matchesPattern(resource, found.resource ?? ''))
        : baselines.filter((each) => each.step === step && each.sha256 === baseline && found.verdict === 'broken');
    return granted.some((each) => each.reason === reason && each.approver === approver && each.expires === expires);
}
/** Whether text matches a pattern in which `*` stands for any run of characters and nothing else is special. Linear: no regular expression. */
function matchesPattern(pattern, text) {
    const parts = pattern.split('*');
    const first = parts[0];
    if (parts.length === 1)
        return text === first;
    const last = parts.at(-1);
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    let from = first.length;
    const end = text.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const at = text.indexOf(part, from);
        if (at < 0 || at + part.length > end)
            return false;
        from = at + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ../../packages/core/lib/ledger/record.js


const ledgerError = (0,errors/* errorTable */.NN)({
    LEDGER_MISSING: { exit: 'usage', about: 'The folder that was named as ledger does not exist or is not one.' },
    SECRET_IN_LEDGER: { exit: 'failure', about: 'A secret was about to be written to the ledger; it was not, and the step failed.' },
});
const RECORD_TYPE = 'sovereign-actions/record';
const RECORD_VERSION = 1;
/** `20261123T120000000Z-sbom-generate-1a2b3c4d`, from milliseconds since the epoch and 8 hex digits. */
function recordId(startedAt, action, suffix) {
    return `${new Date(startedAt).toISOString().replaceAll(/[-:.]/g, '')}-${action}-${suffix}`;
}
const RECORD_NAME = /^\d{8}T\d{9}Z-[a-z][a-z0-9-]*-[0-9a-f]{8}\.json$/;
const recordedBoundary = ({ source, sha256, partition, regions }) => ({
    source: external_node_path_.basename(source),
    sha256,
    partition,
    regions,
});
/** The bytes of a record: keys in the order of {@link LedgerRecord}, two spaces, a newline at the end. */
function formatRecord(record) {
    const sorted = (values) => Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    const { schemaVersion, type, id, action, version, status, startedAt, finishedAt, job, boundary, inputs, took, made, outputs } = record;
    const { checks, findings, facts, connections, error } = record;
    const ordered = {
        schemaVersion,
        type,
        id,
        action,
        version,
        status,
        startedAt,
        ...(finishedAt === undefined ? {} : { finishedAt }),
        job,
        boundary,
        inputs: sorted(inputs),
        took,
        made,
        outputs: sorted(outputs),
        checks,
        findings,
        facts: sorted(facts),
        connections,
        ...(error === undefined ? {} : { error }),
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/core/lib/ledger/write.js







const PIECE_BYTES = 1024 * 1024;
/**
 * Adds a record to a ledger, with status `started`. Records and files appear whole or not at all, under names that no other
 * step can take, so steps at once lose nothing and a killed one leaves a readable ledger.
 * @throws FILE_UNWRITABLE, SECRET_IN_LEDGER
 */
async function openRecord(options) {
    const { folder, files, secrets, now, action } = options;
    const records = external_node_path_.join(folder, 'records');
    const store = external_node_path_.join(folder, 'files', 'sha256');
    const startedAt = now();
    const took = [];
    const made = [];
    const checks = [];
    const facts = {};
    let open = true;
    const record = (id, end) => ({
        schemaVersion: RECORD_VERSION,
        type: RECORD_TYPE,
        id,
        action,
        version: options.version,
        status: end?.status ?? 'started',
        startedAt: new Date(startedAt).toISOString(),
        ...(end && { finishedAt: new Date(Math.max(startedAt, now())).toISOString() }),
        job: options.job,
        boundary: options.boundary ? recordedBoundary(options.boundary) : null,
        inputs: options.inputs,
        took,
        made,
        outputs: end?.outputs ?? {},
        checks,
        findings: end?.findings ?? [],
        facts,
        connections: end?.connections ?? [],
        ...(end?.error && { error: end.error }),
    });
    (0,lib_files/* makeFolder */.fc)(records);
    (0,lib_files/* makeFolder */.fc)(store);
    const first = secrets.scrubDeep(record(''));
    if (first.found)
        throw secretFound("the step's inputs or job facts", 'Pass secrets only by the inputs and variables that are made for them.');
    const id = await reserve(records, (suffix) => {
        const name = recordId(startedAt, action, suffix);
        return { name, text: formatRecord({ ...first.value, id: name }) };
    });
    const writable = () => {
        if (!open)
            throw new TypeError(`the record ${id} is finished`);
    };
    const note = (list, material) => {
        writable();
        list.push(material);
        return material;
    };
    const keepPieces = async (name, pieces, mediaType) => {
        writable();
        const scanHits = secrets.scanner();
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        const temporary = external_node_path_.join(store, temporaryName());
        try {
            const handle = await promises_.open(temporary, 'wx', 0o444).catch((error) => {
                throw (0,lib_files/* writeFailure */.EU)(folder, error);
            });
            try {
                for await (const piece of pieces) {
                    if (scanHits(piece))
                        throw secretFound(`"${name}"`, 'Nothing that holds a secret can be evidence: keep the secret out of this file.');
                    hash.update(piece);
                    size += piece.length;
                    await handle.writeFile(piece).catch((error) => {
                        throw (0,lib_files/* writeFailure */.EU)(folder, error);
                    });
                }
                await handle.sync();
            }
            finally {
                await handle.close();
            }
            const sha256 = hash.digest('hex');
            await promises_.rename(temporary, external_node_path_.join(store, sha256));
            return note(made, { name, sha256, size, mediaType, kept: true });
        }
        catch (error) {
            await promises_.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,lib_files/* writeFailure */.EU)(folder, error);
        }
    };
    return {
        id,
        folder,
        checks,
        took: (material) => void note(took, material),
        made: (material) => void note(made, material),
        keep: (name, bytes, mediaType) => keepPieces(name, [bytes], mediaType),
        keepFile: async (name, file, mediaType) => {
            const kind = await files.kind(file);
            if (kind !== 'file') {
                throw (0,lib_files/* fileError */.zS)('FILE_MISSING', kind ? `${file} is not a file.` : `There is no ${file}.`, 'Check the path; it starts at the workspace.');
            }
            return keepPieces(name, readPieces(files.resolve(file), file), mediaType);
        },
        check: (name, verdict, detail) => {
            writable();
            checks.push({ name, verdict, detail });
        },
        fact: (name, value) => {
            writable();
            facts[name] = value;
        },
        finish: async (end) => {
            writable();
            open = false;
            const scrubbed = secrets.scrubDeep(record(id, end));
            const leak = secretFound('the record of this step', 'It was replaced by "***" there. Find the value that carries it: an output, a fact, a check or a finding.');
            const final = scrubbed.found
                ? { ...scrubbed.value, status: 'failed', error: { code: leak.code, message: leak.message, fix: leak.fix } }
                : scrubbed.value;
            await replace(records, id, formatRecord(final));
            if (scrubbed.found)
                throw leak;
        },
    };
}
const secretFound = (where, fix) => ledgerError('SECRET_IN_LEDGER', `A secret of this job is in ${where}.`, fix);
async function* readPieces(full, shown) {
    try {
        for await (const piece of (0,external_node_fs_.createReadStream)(full, { highWaterMark: PIECE_BYTES }))
            yield piece;
    }
    catch (error) {
        throw (0,lib_files/* readFailure */.f1)(shown, error);
    }
}
/** Names of files that are not whole yet. A killed step can leave one; nobody reads them. */
const temporaryName = () => `.${(0,external_node_crypto_.randomBytes)(16).toString('hex')}.tmp`;
const TEMPORARY_NAME = /^\.[0-9A-Za-z-]+\.tmp$/;
/** Writes a first record under a name that is new, whoever else writes at the same moment. Returns its id. */
async function reserve(records, make) {
    for (;;) {
        const { name, text } = make((0,external_node_crypto_.randomBytes)(4).toString('hex'));
        const temporary = external_node_path_.join(records, `.${name}.tmp`);
        const final = external_node_path_.join(records, `${name}.json`);
        try {
            // Whoever holds the temporary name holds the final one, as long as the final one is looked for after.
            await writeSynced(temporary, text);
            if (await exists(final)) {
                await promises_.rm(temporary);
                continue;
            }
            await promises_.rename(temporary, final);
            return name;
        }
        catch (error) {
            if ((0,errors/* errnoOf */.UQ)(error) === 'EEXIST')
                continue;
            await promises_.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,lib_files/* writeFailure */.EU)(final, error);
        }
    }
}
async function replace(records, id, text) {
    const temporary = external_node_path_.join(records, temporaryName());
    const final = external_node_path_.join(records, `${id}.json`);
    try {
        await writeSynced(temporary, text);
        await promises_.rename(temporary, final);
    }
    catch (error) {
        await promises_.rm(temporary, { force: true }).catch(() => undefined);
        throw (0,lib_files/* writeFailure */.EU)(final, error);
    }
}
async function writeSynced(file, text) {
    const handle = await promises_.open(file, 'wx', 0o644);
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function exists(file) {
    try {
        await promises_.lstat(file);
        return true;
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/network.js
/** The network of a step: one egress guard, and what is built on it, each made when it is first asked for. */
function lazyNetwork({ boundary, host, now }) {
    const env = host.environment;
    let open;
    const egress = once(async () => {
        const { createEgress } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 8281));
        open = createEgress({ boundary, env, now });
        return open;
    });
    const aws = once(async () => {
        const { createAwsCalls } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5402));
        return createAwsCalls({ boundary, egress: await egress(), env, now, warn: (line) => host.log.warn(line) });
    });
    const registryCredentials = once(async () => {
        const { createRegistryCredentials } = await __nccwpck_require__.e(/* import() */ 961).then(__nccwpck_require__.bind(__nccwpck_require__, 6961));
        return createRegistryCredentials({ boundary, aws: calls, env, tools: programs, mask: (secret) => host.mask(secret), now });
    });
    const tools = once(async () => {
        const { createTools } = await __nccwpck_require__.e(/* import() */ 939).then(__nccwpck_require__.bind(__nccwpck_require__, 939));
        return createTools({ boundary, env, fetch: guarded, folder: () => host.privateFolder });
    });
    const guarded = async (url, init) => (await egress()).fetch(url, init);
    const calls = { call: async (...call) => (await aws()).call(...call) };
    const credentials = async (...call) => (await registryCredentials())(...call);
    const programs = {
        find: async (name) => (await tools()).find(name),
        run: async (...call) => (await tools()).run(...call),
    };
    return {
        fetch: guarded,
        aws: calls,
        registryCredentials: credentials,
        tools: programs,
        // What goes wrong here goes wrong again where the client is needed.
        load: (service) => void Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 7679)).then(({ loadSdk }) => loadSdk(service)).catch(() => undefined),
        connections: () => open?.connections() ?? [],
        close: () => open?.close(),
    };
}
/** Makes a value when it is first asked for. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

// EXTERNAL MODULE: ../../packages/core/lib/version.js
var version = __nccwpck_require__(2417);
;// CONCATENATED MODULE: ../../packages/core/lib/run.js
















/**
 * Runs an action on a host: inputs, boundary, record, the action's work, judgement, reports, outputs, in this order.
 * Never throws: what goes wrong is shown by the host and is in the result.
 */
async function runAction(action, host, options = {}) {
    const now = options.now ?? Date.now;
    const started = now();
    const interruption = (0,lib_interruption.watchInterruption)();
    const files = new lib_files/* Files */.sv(host.workspace);
    let outputs = {};
    let judged = { findings: [], failing: [] };
    let record;
    let network;
    let error;
    try {
        warnOfUnknownInputs(host, Object.keys((0,contract/* inputsOf */.Vc)(action)));
        const prepared = await interruption.race(() => prepare(action, host, now));
        const { values, boundary, declared } = prepared;
        host.log.info(`Boundary: ${declared ? `${declared.source} (${declared.partition}: ${declared.regions.join(', ')})` : 'none declared'}`);
        record = await openRecord({
            folder: values.ledger ? files.resolve(values.ledger) : host.ledgerFolder,
            action: action.name,
            version: version/* VERSION */.x,
            job: host.facts,
            boundary: declared,
            inputs: recordableInputs(action, values),
            files,
            secrets: host.secrets,
            now,
        });
        network = lazyNetwork({ boundary, host, now, files });
        const baseline = await takeBaseline(action, values, files, boundary, record);
        const context = contextOf(host, prepared, record, network, files, now);
        const outcome = await host.group(action.title, () => interruption.race(() => action.run(context, values)));
        const clean = withoutSecrets(host, outcome);
        judged = judge(clean.findings ?? [], boundary, now(), baseline);
        if (baseline)
            judged = { ...judged, gone: goneFrom(baseline, judged.findings) };
        const step = {
            action: action.name,
            title: action.title,
            rules: action.rules,
            ...judged,
            ...(clean.summary === undefined ? {} : { summary: clean.summary }),
        };
        await report(step, host, files, values, [started, now()]);
        if (values['write-baseline'])
            await writeBaseline(values['write-baseline'], step, baseline, files, host);
        outputs = setOutputs(action, host, outcome);
        const { fetch } = network;
        if (values.comment)
            await interruption.race(() => comment(step, host, fetch));
    }
    catch (thrown) {
        error = (0,lib_interruption.asSovereignError)(thrown);
    }
    const succeeded = () => error === undefined && judged.failing.length === 0;
    error ??= interruption.cause?.error;
    try {
        await record?.finish({
            status: succeeded() ? 'succeeded' : 'failed',
            outputs,
            findings: judged.findings,
            connections: network?.connections() ?? [],
            ...(error && { error: { code: error.code, message: error.message, fix: error.fix } }),
        });
    }
    catch (thrown) {
        error ??= (0,lib_interruption.asSovereignError)(thrown);
    }
    network?.close();
    error ??= interruption.cause?.error;
    if (error)
        host.fail(error);
    const result = {
        action: action.name,
        status: succeeded() ? 'succeeded' : 'failed',
        interrupted: interruption.cause !== undefined,
        exitCode: interruption.cause?.exitCode ?? error?.exitCode ?? (judged.failing.length > 0 ? errors/* EXIT */.dc.policy : errors/* EXIT */.dc.ok),
        outputs,
        ...judged,
        checks: record?.checks ?? [],
        ...(error && { error }),
    };
    await host.finish(result);
    interruption.stop();
    return result;
}
/** Runs an action's post step, which removes what the step left on the runner. Never throws. */
async function runPost(action, host, options = {}) {
    if (!action.post)
        return { exitCode: errors/* EXIT */.dc.ok, interrupted: false };
    const now = options.now ?? Date.now;
    const interruption = (0,lib_interruption.watchInterruption)();
    const files = new lib_files/* Files */.sv(host.workspace);
    let network;
    let exitCode = errors/* EXIT */.dc.ok;
    try {
        const prepared = await interruption.race(() => prepareOrDoWithout(action, host, now));
        network = lazyNetwork({ boundary: prepared.boundary, host, now, files });
        const context = contextOf(host, prepared, NO_RECORD, network, files, now);
        await interruption.race(async () => action.post?.(context));
    }
    catch (thrown) {
        const error = (0,lib_interruption.asSovereignError)(thrown);
        host.fail(error);
        exitCode = interruption.cause?.exitCode ?? error.exitCode;
    }
    network?.close();
    interruption.stop();
    return { exitCode, interrupted: interruption.cause !== undefined };
}
async function prepare(action, host, now) {
    const inputs = (0,contract/* inputsOf */.Vc)(action);
    for (const [name, input] of Object.entries(inputs)) {
        const secret = input.secret ? host.rawInput(name)?.trim() : undefined;
        if (secret)
            host.mask(secret);
    }
    const values = (0,contract/* parseInputs */.TL)(inputs, (name) => host.rawInput(name));
    const found = await findBoundary({ boundary: values.boundary, preset: values.preset, workspace: host.workspace });
    if (!found && action.needs !== 'nothing')
        throw boundaryMissing();
    if (action.needs === 'boundary' && values.preset) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_MISSING', `${action.name} needs a boundary file: the preset "${values.preset}" names regions, but no accounts and services.`, 'Run "sovereign init" to write one, and leave the input "preset" out.');
    }
    const declared = found && (0,boundary_boundary/* narrowRegions */.p9)(found, values.regions);
    if (!declared && values.regions.length > 0)
        throw boundaryMissing();
    if (declared)
        refuseExpiredExceptions(declared, now());
    return {
        values,
        declared,
        boundary: declared ?? noBoundary(host.workspace),
        sourceDateEpoch: sourceDateEpoch(host.env('SOURCE_DATE_EPOCH')) ?? host.commitTime,
    };
}
/** What a step left is removed also when its inputs or its boundary are wrong or gone by now; then without the network. */
async function prepareOrDoWithout(action, host, now) {
    try {
        return await prepare(action, host, now);
    }
    catch (error) {
        host.log.detail(`post step without the boundary: ${(0,errors/* messageOf */.bD)(error)}`);
        return { boundary: noBoundary(host.workspace), sourceDateEpoch: undefined };
    }
}
function warnOfUnknownInputs(host, known) {
    for (const name of host.givenInputs()) {
        if (known.includes(name))
            continue;
        const meant = (0,nearest/* nearest */.p)(name, known);
        host.log.warn(`Input "${name}" does not exist and has no effect${meant ? `; did you mean "${meant}"?` : '.'}`);
    }
}
/** 9999-12-31, the last day that the formats which we write can name. */
const LAST_EPOCH = 253_402_300_799;
/** Parses SOURCE_DATE_EPOCH (seconds). @throws INPUT_INVALID */
function sourceDateEpoch(text) {
    if (text === undefined || text === '')
        return undefined;
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    if (value <= LAST_EPOCH)
        return value;
    throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `SOURCE_DATE_EPOCH is ${JSON.stringify(text.slice(0, 40))}.`, 'It must be whole seconds since 1970, such as 1767225600.');
}
function recordableInputs(action, values) {
    const inputs = (0,contract/* inputsOf */.Vc)(action);
    return Object.fromEntries(Object.entries(values).filter(([name]) => !inputs[name]?.secret));
}
function contextOf(host, prepared, record, network, files, now) {
    const { boundary, sourceDateEpoch } = prepared;
    const { fetch, aws, registryCredentials, tools } = network;
    return {
        boundary,
        host: forAction(host, network),
        log: host.log,
        fetch,
        aws,
        registryCredentials,
        record,
        files,
        tools,
        now,
        sourceDateEpoch,
    };
}
/** The part of a host that an action may touch. */
const forAction = (host, { fetch, load }) => ({
    facts: host.facts,
    get privateFolder() {
        return host.privateFolder;
    },
    keepsPrivateFolder: host.keepsPrivateFolder,
    mask: (secret) => host.mask(secret),
    exportVariable: (name, value) => host.exportVariable(name, value),
    saveState: (name, value) => host.saveState(name, value),
    state: (name) => host.state(name),
    oidcToken: (audience) => {
        const token = host.oidcToken(audience, fetch);
        // A job's token is for STS: its client is loaded while the token service answers.
        load('sts');
        return token;
    },
    env: (name) => host.env(name),
});
const withoutRecord = () => {
    throw new TypeError('a post step has no record');
};
const NO_RECORD = {
    id: '',
    folder: '',
    took: withoutRecord,
    made: withoutRecord,
    keep: withoutRecord,
    keepFile: withoutRecord,
    check: withoutRecord,
    fact: withoutRecord,
};
/** An outcome that may be shown. @throws SECRET_IN_LEDGER when findings or summary hold a secret */
function withoutSecrets(host, { findings = [], summary }) {
    if (host.secrets.scrubDeep({ findings, summary }).found) {
        throw ledgerError('SECRET_IN_LEDGER', 'A secret of this job is in a finding or in the summary.', 'Neither was shown. Remove the secret from the file that was checked.');
    }
    return summary === undefined ? { findings } : { findings, summary };
}
async function report(step, host, files, values, [started, finished]) {
    const { toSummary } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3537));
    await host.report(step, toSummary(step));
    if (values.sarif)
        await files.write(values.sarif, (await __nccwpck_require__.e(/* import() */ 552).then(__nccwpck_require__.bind(__nccwpck_require__, 2552))).toSarif(step));
    if (values.junit)
        await files.write(values.junit, (await __nccwpck_require__.e(/* import() */ 313).then(__nccwpck_require__.bind(__nccwpck_require__, 2313))).toJUnit(step));
    if (values['code-quality'])
        await files.write(values['code-quality'], (await __nccwpck_require__.e(/* import() */ 616).then(__nccwpck_require__.bind(__nccwpck_require__, 8616))).toCodeQuality(step));
    if (values.sast)
        await files.write(values.sast, (await __nccwpck_require__.e(/* import() */ 394).then(__nccwpck_require__.bind(__nccwpck_require__, 394))).toSast(step, started, finished));
}
/** The baseline that the step was given, noted in its record. */
async function takeBaseline(action, values, files, boundary, record) {
    if (!values.baseline)
        return undefined;
    const baseline = await readBaseline(files, values.baseline, action.name, boundary);
    const { sha256, size, known } = baseline;
    record.took({ name: files.relative(values.baseline), sha256, size, mediaType: 'application/json' });
    record.fact('baseline', sha256);
    record.fact('baseline-findings', known.size);
    return baseline;
}
async function writeBaseline(file, step, baseline, files, host) {
    const known = findingsToKnow(step.findings, baseline);
    if (known.length === 0) {
        const why = baseline
            ? 'nothing of the baseline is found any more, so remove it, and its entry under "baselines" in sovereign.yaml'
            : 'there is nothing that a baseline could hold';
        return host.log.info(`${file} was not written: ${why}.`);
    }
    const text = baselineText(step.action, known);
    await files.write(file, text);
    host.log.info(`Wrote ${known.length} findings to ${file}. It counts once sovereign.yaml approves it: baselines: - step: ${step.action}, sha256: ${(0,hash/* sha256Hex */.f)(text)}.`);
}
async function comment(step, host, fetch) {
    const { commentBody, commentError, markerOf, writeComment } = await __nccwpck_require__.e(/* import() */ 100).then(__nccwpck_require__.bind(__nccwpck_require__, 5100));
    const [apiUrl, token] = [host.env('GITHUB_API_URL'), host.env('GITHUB_TOKEN')];
    if (!apiUrl || !token) {
        throw commentError('COMMENT_FAILED', 'GITHUB_API_URL and GITHUB_TOKEN are needed for a comment, and are not set.', "Give the step the job's token: env: GITHUB_TOKEN, with the value github.token. Hosts without GitHub's API have no comments.");
    }
    host.mask(token);
    await writeComment({ facts: host.facts, apiUrl, token, fetch, body: commentBody(step), marker: markerOf(step.action) });
}
/** Sets a secret output where the host masks it. @throws OUTPUT_REFUSED where outputs are printed, or kept in plain text */
function setSecretOutput(host, name, value) {
    if (host.name !== 'github') {
        throw (0,hosts_errors/* hostError */.F)('OUTPUT_REFUSED', host.name === 'gitlab'
            ? `Output "${name}" is a secret, and a dotenv report is an artifact in plain text.`
            : `Output "${name}" is a secret, and outputs of a terminal are printed.`, 'Hand secrets to later commands by the environment.');
    }
    host.mask(value);
    host.setOutput(name, value);
}
/** Sets what the action gave, in the order of its contract. @throws SECRET_IN_LEDGER, OUTPUT_REFUSED */
function setOutputs(action, host, outcome) {
    const outputs = {};
    for (const name of Object.keys(outcome.outputs)) {
        if (!Object.hasOwn(action.outputs, name))
            throw new TypeError(`${action.name} has no output "${name}"`);
    }
    for (const name of Object.keys(action.outputs)) {
        const value = outcome.outputs[name];
        if (value === undefined)
            continue;
        const text = String(value);
        if (action.outputs[name]?.secret) {
            setSecretOutput(host, name, text);
            continue;
        }
        if (host.secrets.holds(text)) {
            throw ledgerError('SECRET_IN_LEDGER', `A secret of this job is in output "${name}".`, 'It was not set: outputs can be read by every later step.');
        }
        host.setOutput(name, text);
        outputs[name] = text;
    }
    return outputs;
}


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of every package and action of this repository; kept equal to `package.json` by a test. */
const VERSION = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3575);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
