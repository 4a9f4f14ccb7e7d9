export const id = 9821;
export const ids = [9821];
export const modules = {

/***/ 14930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ resolveBackend),
/* harmony export */   Cy: () => (/* binding */ originIn),
/* harmony export */   Sh: () => (/* binding */ foresee),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/* unused harmony export fromEnvironment */
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45981);
/* harmony import */ var _terraform_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28273);


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

/***/ 39821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* reexport */ rules/* RULES */.y),
  guardError: () => (/* reexport */ guardError),
  tfBackendGuard: () => (/* reexport */ tfBackendGuard)
});

// EXTERNAL MODULE: ../core/lib/contract.js
var contract = __webpack_require__(75844);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../core/lib/finding.js
var finding = __webpack_require__(2333);
// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/errors.js

const guardError = (0,errors/* errorTable */.NN)({
    NOTHING_TO_CHECK: { exit: 'usage', about: 'The folder that a step was given holds nothing of the kind that it checks.' },
    PATH_NOT_FOLDER: { exit: 'usage', about: 'A step was given something else where it takes a folder.' },
    HCL_ENGINE_FAILED: { exit: 'failure', about: 'The HCL parser could not be started.' },
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/locations.js
var locations = __webpack_require__(19448);
// EXTERNAL MODULE: ../../actions/tf-backend-guard/lib/rules.js
var rules = __webpack_require__(17080);
// EXTERNAL MODULE: ../core/lib/hcl/outline.js
var outline = __webpack_require__(6978);
// EXTERNAL MODULE: ../core/lib/json.js
var lib_json = __webpack_require__(69156);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/hcl/engine.js







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
        await __webpack_require__.e(/* import() */ 6579).then(__webpack_require__.t.bind(__webpack_require__, 26579, 19));
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
    const beside = external_node_path_.join(external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url)), 'main.wasm.gz');
    const file = (0,external_node_fs_.existsSync)(beside) ? beside : (0,external_node_module_.createRequire)(import.meta.url).resolve('@cdktn/hcl2json/main.wasm.gz');
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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/hcl/scanner.js
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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/hcl/template.js

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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/hcl/expression.js


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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/hcl/quick.js



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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/hcl/body.js



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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/terraform/json.js

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

// EXTERNAL MODULE: ../../actions/tf-backend-guard/lib/terraform/value.js
var terraform_value = __webpack_require__(28273);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/terraform/file.js



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

// EXTERNAL MODULE: ../../actions/tf-backend-guard/lib/judge/arn.js
var arn = __webpack_require__(3712);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/judge/sources.js






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

// EXTERNAL MODULE: ../../actions/tf-backend-guard/lib/effective.js
var lib_effective = __webpack_require__(14930);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/judge/state-encryption.js





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

// EXTERNAL MODULE: ../../actions/tf-backend-guard/lib/judge/backend.js + 5 modules
var judge_backend = __webpack_require__(11200);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/report.js



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
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/sources/literal.js
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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/sources/data-folder.js



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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/expression/parse.js
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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/expression/evaluate.js

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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/expression/functions.js

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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/sources/variables.js





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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/remote-state.js






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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/saved-plan/wire.js
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

// EXTERNAL MODULE: ../core/lib/zip.js
var lib_zip = __webpack_require__(57255);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/saved-plan/zip.js

/** The most that a member may have when unpacked: plans of very large configurations have some 100 MB. */
const MAX_BYTES = 512 * 1024 * 1024;
/** The bytes of one member of a zip archive; undefined where it is damaged, too large, or has no such member, or more than one. */
function zipMember(archive, name) {
    const wanted = Buffer.from(name);
    try {
        const zip = lib_zip/* Zip */.qQ.open(archive);
        const [entry, ...more] = zip?.entries((bytes, start, end) => wanted.equals(bytes.subarray(start, end))) ?? [];
        return zip && entry && more.length === 0 && lib_zip/* Zip */.qQ.isReadable(entry) ? zip.read(entry, MAX_BYTES) : undefined;
    }
    catch (error) {
        if (error instanceof lib_zip/* ZipFault */.Ed)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/saved-plan/read.js


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

// EXTERNAL MODULE: ../../actions/tf-backend-guard/lib/options.js
var options = __webpack_require__(45981);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/sources/backend-config.js


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

// EXTERNAL MODULE: ../../actions/tf-backend-guard/lib/terraform/folder.js
var terraform_folder = __webpack_require__(6626);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/root.js












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
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/roots.js





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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/summary.js
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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/sources/arguments.js
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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/sources/aws-profile.js
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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/sources/shared-files.js


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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/surroundings.js




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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/terragrunt/judge.js









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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/terragrunt/declaration.js


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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/terragrunt/unit.js






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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/terragrunt/stack.js


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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/terragrunt/units.js



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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/action.js













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
            const { fixRoots } = await __webpack_require__.e(/* import() */ 1060).then(__webpack_require__.bind(__webpack_require__, 41060));
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
    const { checkLive } = await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 60912));
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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/index.js





/***/ }),

/***/ 3712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ outsideArn),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   iV: () => (/* binding */ foreignAccount),
/* harmony export */   yL: () => (/* binding */ isSameKey)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19448);

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

/***/ 11200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ judgeBackend),
  l: () => (/* binding */ judgeRemoteState)
});

// EXTERNAL MODULE: ../../actions/tf-backend-guard/lib/options.js
var options = __webpack_require__(45981);
// EXTERNAL MODULE: ../../actions/tf-backend-guard/lib/rules.js
var rules = __webpack_require__(17080);
// EXTERNAL MODULE: ../core/lib/finding.js
var finding = __webpack_require__(2333);
// EXTERNAL MODULE: ../../actions/tf-backend-guard/lib/terraform/value.js
var terraform_value = __webpack_require__(28273);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/subject.js


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
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(74213);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../../actions/tf-backend-guard/lib/judge/arn.js
var judge_arn = __webpack_require__(3712);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/judge/access.js






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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/judge/encryption.js



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

// EXTERNAL MODULE: ../../actions/tf-backend-guard/lib/effective.js
var lib_effective = __webpack_require__(14930);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/judge/place.js





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

// EXTERNAL MODULE: ../core/lib/locations.js
var locations = __webpack_require__(19448);
;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/judge/traffic.js




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

;// CONCATENATED MODULE: ../../actions/tf-backend-guard/lib/judge/backend.js








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

/***/ 45981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 17080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13234);

/** Everything the guard can find. Each `why` names the document that the rule rests on. */
const RULES = {
    none: {
        id: 'tf-backend/none',
        title: 'Terraform keeps its state in a local file',
        severity: 'error',
        why: 'A root module without a backend block keeps its state in terraform.tfstate beside the configuration (Terraform, "Backend block configuration": the default is the local backend). On a runner that file is lost, or leaves as an artifact.',
        fix: 'Add a terraform block with the s3 backend that the boundary declares.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.backend, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.sensitiveState],
    },
    refused: {
        id: 'tf-backend/refused',
        title: 'State goes to a backend other than S3',
        severity: 'error',
        why: 'Only the s3 backend can be tied to a region, a bucket, a KMS key and a lock of the boundary. A cloud block, a remote backend or a state store sends the state to another operator (Terraform, "Backend block configuration").',
        fix: 'Use backend "s3" with the bucket that the boundary declares.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.backend],
    },
    conflict: {
        id: 'tf-backend/conflict',
        title: 'The folder declares where state goes more than once',
        severity: 'error',
        why: 'Terraform refuses a folder with two backend, cloud or state_store blocks, so which of them was meant is not known (Terraform, "Backend block configuration": only one per configuration).',
        fix: 'Keep one declaration; override files may replace it, each with one of its own.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.backend],
    },
    syntax: {
        id: 'tf-backend/syntax',
        title: 'A configuration file cannot be read',
        severity: 'error',
        why: 'A file that cannot be read may declare any backend (HCL native syntax specification; HCL JSON syntax specification).',
        fix: 'Correct the file; "terraform fmt -check" shows the same place.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.hcl],
    },
    undeclared: {
        id: 'tf-backend/undeclared',
        title: 'The boundary does not say which bucket holds state',
        severity: 'warning',
        why: 'Bucket names say nothing of who owns them or where they are (Amazon S3 User Guide, "General purpose buckets overview"). Without a "state" section only region, encryption and lock are checked.',
        fix: 'Add "state:" with the bucket to sovereign.yaml; "sovereign init" writes a commented file.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Buckets],
    },
    bucket: {
        id: 'tf-backend/bucket',
        title: 'State goes to a bucket that the boundary does not declare',
        severity: 'error',
        why: 'The boundary names the one bucket whose place, owner and protection are known.',
        fix: 'Write the bucket of the boundary as text in the backend block.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Owner],
    },
    region: {
        id: 'tf-backend/region',
        title: 'The region of the state is not the declared one',
        severity: 'error',
        why: 'State holds every attribute of every resource in clear text, secrets included (Terraform, "Sensitive data in state"). A region that only the environment gives is not even validated by Terraform.',
        fix: 'Write the region of the boundary as text in the backend block.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.sensitiveState, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.gdprTransfers],
    },
    key: {
        id: 'tf-backend/key',
        title: 'The state key is outside the declared prefix',
        severity: 'error',
        why: 'Access to state is granted by prefix; a key elsewhere in the bucket has other readers (Terraform, "Backend type: s3", S3 bucket permissions).',
        fix: 'Start the key with the prefix of the boundary.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend],
    },
    encrypt: {
        id: 'tf-backend/encrypt',
        title: 'State is written without asking for encryption',
        severity: 'error',
        why: 'Without "encrypt = true" Terraform sends no encryption header, and ignores kms_key_id (Terraform, "Backend type: s3"; seen on the wire).',
        fix: 'Set encrypt = true and kms_key_id to the key of the boundary.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.gdprSecurity],
    },
    kmsKey: {
        id: 'tf-backend/kms-key',
        title: 'State is not encrypted with the declared KMS key',
        severity: 'error',
        why: 'With "encrypt = true" and no kms_key_id Terraform asks for AES256, which overrides a bucket default of SSE-KMS, so the key and its policy protect nothing (Terraform, "Backend type: s3"; seen on the wire).',
        fix: 'Set kms_key_id to the key that the boundary declares.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Kms],
    },
    lock: {
        id: 'tf-backend/lock',
        title: 'State is not locked',
        severity: 'error',
        why: 'With neither use_lockfile nor dynamodb_table two runs write over each other, without a warning (Terraform, "Backend type: s3", state locking).',
        fix: 'Set use_lockfile = true (Terraform and OpenTofu 1.10 and later), or dynamodb_table.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend],
    },
    endpoint: {
        id: 'tf-backend/endpoint',
        title: 'State traffic goes to a host outside the boundary',
        severity: 'error',
        why: 'A custom endpoint or proxy takes state and credentials to whatever host it names, also past the region (Terraform, "Backend type: s3", endpoints).',
        fix: 'Remove the setting, or declare the host under "hosts" or "proxy" in sovereign.yaml.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.sdkEndpoints, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.gdprTransfers],
    },
    disarmed: {
        id: 'tf-backend/disarmed',
        title: 'A check of the backend is switched off',
        severity: 'error',
        why: 'With it Terraform would notice a wrong account, region or host before it writes state (Terraform, "Backend type: s3", configuration).',
        fix: 'Remove the setting.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend],
    },
    credentials: {
        id: 'tf-backend/credentials',
        title: 'A secret stands in the backend block',
        severity: 'error',
        why: 'Terraform copies it in clear text into .terraform and into every plan file (Terraform, "Backend block configuration", credentials and sensitive data).',
        fix: 'Remove it, replace the secret, and give the job short-lived credentials from its OIDC token.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.backend, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend],
    },
    profile: {
        id: 'tf-backend/profile',
        title: 'Settings come from a profile that the configuration does not show',
        severity: 'warning',
        why: 'A profile can set credentials, region and endpoints, and its services section redirects state without a message (AWS SDKs and Tools Reference Guide, "Service-specific endpoints"; seen on the wire).',
        fix: 'Remove the setting and give the job its credentials through the environment.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.sdkEndpoints],
    },
    account: {
        id: 'tf-backend/account',
        title: 'The backend uses an account outside the boundary',
        severity: 'error',
        why: 'Whoever owns the role reads and writes the state (Terraform, "Backend type: s3", assume role configuration).',
        fix: 'Use a role in an account of the boundary, or declare the account under "accounts" in sovereign.yaml.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend],
    },
    workspaces: {
        id: 'tf-backend/workspaces',
        title: 'State of other workspaces is outside the declared prefix',
        severity: 'error',
        why: 'State of every workspace but the default lies under workspace_key_prefix, which is "env:" unless set (Terraform, "Backend type: s3", configuration).',
        fix: 'Set workspace_key_prefix to a path under the prefix of the boundary.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend],
    },
    argument: {
        id: 'tf-backend/argument',
        title: 'The backend has an argument that does not exist',
        severity: 'error',
        why: 'A misspelt argument protects nothing. Terraform names it only where no -backend-config is given, and else passes over it in silence (Terraform, "Backend type: s3", configuration; seen with 1.11).',
        fix: 'Correct the name, or remove the argument.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend],
    },
    unread: {
        id: 'tf-backend/unread',
        title: 'A source of backend settings cannot be read',
        severity: 'error',
        why: 'What "terraform init" gets by -backend-config wins over the block, so a source that cannot be read may say anything (Terraform, "Backend block configuration", partial configuration).',
        fix: 'Correct the file or the variable, or remove it.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.backend],
    },
    environment: {
        id: 'tf-backend/environment',
        title: 'A setting of the backend comes from the environment or from variables',
        severity: 'note',
        why: 'The next job may have another value, and Terraform does not validate a region that it takes from the environment (seen with 1.11).',
        fix: 'Write it as text in the backend block.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.terraformEnvironment],
    },
    switched: {
        id: 'tf-backend/switched-off',
        title: 'The environment switches the backend or its lock off',
        severity: 'error',
        why: 'TF_CLI_ARGS adds its arguments to every command, so one forgotten variable keeps state on disk or lets two runs write at once (Terraform, "Environment variables").',
        fix: 'Remove the argument from the variable.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.terraformEnvironment],
    },
    trust: {
        id: 'tf-backend/trust',
        title: 'The backend trusts certificates that the boundary does not name',
        severity: 'error',
        why: 'With a CA of its own anybody between the runner and S3 can read state and credentials (Terraform, "Backend type: s3", custom_ca_bundle).',
        fix: 'Remove the setting, or declare the file as ca-file of the proxy in sovereign.yaml.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend],
    },
    acl: {
        id: 'tf-backend/acl',
        title: 'An ACL lets others read the state',
        severity: 'error',
        why: 'The canned ACL is put on every state object, whatever the bucket policy says (Amazon S3 User Guide, "Access control list (ACL) overview").',
        fix: 'Remove acl; the bucket policy decides who reads state.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Acl, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend],
    },
    stateFile: {
        id: 'tf-backend/state-file',
        title: 'State lies in the workspace',
        severity: 'error',
        why: 'State holds every attribute of every resource in clear text, secrets included (Terraform, "Sensitive data in state"). A file in the workspace is in the repository, its clones and its caches.',
        fix: 'Move the state to the backend, remove the file from the repository and its history, and replace the secrets in it.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.sensitiveState],
    },
    liveOwner: {
        id: 'tf-backend/live-owner',
        title: 'The state bucket is not seen to belong to the boundary',
        severity: 'error',
        why: 'A bucket name says nothing of its owner: whoever holds the name gets the state (Amazon S3 User Guide, "Verifying bucket ownership with bucket owner condition").',
        fix: "Use the bucket of the boundary's account, and let the role of this job call s3:GetBucketLocation.",
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Owner],
    },
    liveRegion: {
        id: 'tf-backend/live-region',
        title: 'The state bucket lies in another region',
        severity: 'error',
        why: 'The region in the configuration is what is asked for; the bucket stays where it was made (Amazon S3 User Guide, "Creating a general purpose bucket").',
        fix: 'Make a bucket in the declared region and move the state there.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Create, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.gdprTransfers],
    },
    liveVersioning: {
        id: 'tf-backend/live-versioning',
        title: 'The state bucket keeps no versions',
        severity: 'error',
        why: 'Without versions a lost or broken state cannot be brought back (Terraform, "Backend type: s3": bucket versioning is highly recommended).',
        fix: 'Switch versioning on.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Versioning, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend],
    },
    liveEncryption: {
        id: 'tf-backend/live-encryption',
        title: 'The state bucket does not encrypt with the declared key by default',
        severity: 'error',
        why: 'Lock files, and state of programs that send no encryption header, get the default of the bucket (Amazon S3 User Guide, "Setting default server-side encryption behavior").',
        fix: 'Set SSE-KMS with the key of the boundary as default encryption.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Encryption, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.gdprSecurity],
    },
    livePublic: {
        id: 'tf-backend/live-public',
        title: 'Public access to the state bucket is not blocked',
        severity: 'error',
        why: 'One wrong policy or ACL makes all state public (Amazon S3 User Guide, "Blocking public access to your Amazon S3 storage").',
        fix: 'Set all four settings of the public access block.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Public],
    },
    liveTls: {
        id: 'tf-backend/live-tls',
        title: 'The state bucket takes requests without TLS',
        severity: 'error',
        why: 'State and its secrets could be read on the way (Amazon S3 User Guide, "Security best practices", aws:SecureTransport).',
        fix: 'Deny s3:* to everyone with aws:SecureTransport false in the bucket policy.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Practices],
    },
    livePolicy: {
        id: 'tf-backend/live-policy',
        title: 'The bucket policy lets others in',
        severity: 'error',
        why: 'A statement that allows another account gives it the state, whatever its own policies say (Amazon S3 User Guide, "Cross-account bucket permissions").',
        fix: 'Remove the principal, or declare its account under "accounts" in sovereign.yaml.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3CrossAccount],
    },
    liveReplication: {
        id: 'tf-backend/live-replication',
        title: 'The state bucket is replicated elsewhere',
        severity: 'error',
        why: 'Replication copies every version of every state to the other bucket, also in another region or account (Amazon S3 User Guide, "Replicating objects").',
        fix: 'Remove the rule, or replicate to a bucket that the boundary declares.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Replication, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.gdprTransfers],
    },
    liveObject: {
        id: 'tf-backend/live-object',
        title: 'A state object is not encrypted with the declared key',
        severity: 'error',
        why: 'The header of the last upload decides, not the default of the bucket: encrypt = true without a key overrides it with AES256 (Amazon S3 User Guide, "Specifying server-side encryption with AWS KMS").',
        fix: 'Set encrypt and kms_key_id, and write the state again with "terraform apply".',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Kms],
    },
    liveKey: {
        id: 'tf-backend/live-key',
        title: 'The KMS key of the state is not fit',
        severity: 'error',
        why: 'A disabled key locks everybody out, a key of AWS cannot be restricted, and a multi-Region key can be copied to another region (AWS KMS Developer Guide, "Key states", "Multi-Region keys").',
        fix: 'Use an enabled customer managed key of one region in an account of the boundary.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.kmsStates, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.kmsMultiRegion],
    },
    liveRotation: {
        id: 'tf-backend/live-rotation',
        title: 'The KMS key of the state is not rotated',
        severity: 'warning',
        why: 'A key that never changes protects all state that was ever written (AWS KMS Developer Guide, "Rotate AWS KMS keys").',
        fix: 'Switch automatic rotation on.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.kmsRotation],
    },
    liveLock: {
        id: 'tf-backend/live-lock',
        title: 'The lock table is not fit, or not seen',
        severity: 'error',
        why: 'A global table copies its items, with digests and names of state, to its other regions (Amazon DynamoDB Developer Guide, "Global tables").',
        fix: 'Remove the copies, or use use_lockfile, which keeps the lock beside the state, and set lock: s3 in sovereign.yaml.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.dynamoGlobal, _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.s3Backend],
    },
    encryption: {
        id: 'tf-backend/state-encryption',
        title: 'Keys of the state encryption come from outside the boundary',
        severity: 'error',
        why: 'OpenTofu encrypts state and plans before they leave the runner; whoever holds the key holds the state (OpenTofu, "State and plan encryption"). TF_ENCRYPTION wins over the configuration.',
        fix: 'Use key_provider "aws_kms" with a key and region of the boundary.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.tofuEncryption],
    },
    moduleSource: {
        id: 'tf-backend/module-source',
        title: 'A module comes from outside the boundary',
        severity: 'error',
        why: 'A module runs with the credentials of the job and can declare any resource; the public registry and its downloads are outside (Terraform, "Module sources"). Checked where the boundary names a mirror.',
        fix: 'Load the module from the mirror, a host of the boundary or the repository.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.modules],
    },
    providerSource: {
        id: 'tf-backend/provider-source',
        title: 'Providers do not come from the declared mirror',
        severity: 'error',
        why: 'A provider is a program that gets the credentials of the job; without provider_installation it is loaded from a public registry (Terraform, "CLI configuration file", provider installation). Checked where the boundary names a mirror.',
        fix: 'Write provider_installation with network_mirror and the URL of the boundary, and no direct, and name the file with TF_CLI_CONFIG_FILE.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.terraformCli],
    },
    terragrunt: {
        id: 'tf-backend/terragrunt',
        title: 'What Terragrunt says about state is not known',
        severity: 'error',
        why: 'Terragrunt writes the backend while it runs (Terragrunt, "remote_state"). Where that is worked out by a command, an AWS call or a file that is not there, the folder alone does not say what it will be.',
        fix: 'Write the backend in a way that needs only files, folders and the environment, or check the folder that Terragrunt has rendered.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.terragruntState],
    },
    terragruntBucket: {
        id: 'tf-backend/terragrunt-bucket',
        title: 'Terragrunt would make the state bucket without a protection',
        severity: 'warning',
        why: 'With --backend-bootstrap Terragrunt makes bucket and lock table itself, and each of these keys leaves a protection out (Terragrunt, "remote_state", s3 backend).',
        fix: 'Remove the key, or make bucket and table by a module of their own.',
        references: [_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENTS */ .f.terragruntState],
    },
};


/***/ }),

/***/ 6626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 28273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 13234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ DOCUMENTS)
/* harmony export */ });
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


/***/ }),

/***/ 6978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 19448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ isRegionLike),
/* harmony export */   R_: () => (/* binding */ outsideOf),
/* harmony export */   Yh: () => (/* binding */ locationsIn),
/* harmony export */   nW: () => (/* binding */ placeOfZone)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74213);

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

/***/ 57255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ ZipFault),
/* harmony export */   qQ: () => (/* binding */ Zip),
/* harmony export */   x3: () => (/* binding */ startsAsZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

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
            name: nameOf(bytes.subarray(at + DIRECTORY_SIZE, nameEnd)),
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
        if (nameOf(bytes.subarray(offset + LOCAL_SIZE, nameEnd)) !== name)
            throw new ZipFault(`${named}, which has another name where it lies`);
        if (size > most)
            throw new ZipFault(`${named} of ${size} bytes`);
        const data = bytes.subarray(start, start + packed);
        const content = entry.method === 0 ? data : inflate(data, size, named);
        if (content.length !== size || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== entry.crc)
            throw new ZipFault(`${named}, which is damaged`);
        return content;
    }
}
function inflate(data, size, named) {
    try {
        // One more than what is said to be there, so that more is seen.
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, { maxOutputLength: size + 1 });
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
function nameOf(bytes) {
    const text = bytes.toString('utf8');
    return text.includes('\uFFFD') ? bytes.toString('latin1') : text;
}


/***/ })

};
