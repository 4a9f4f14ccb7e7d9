export const id = 5994;
export const ids = [5994];
export const modules = {

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

/***/ 5994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apkCollector: () => (/* binding */ apkCollector)
});

// EXTERNAL MODULE: ./lib/graph.js
var graph = __webpack_require__(6772);
// EXTERNAL MODULE: ./lib/installed/system.js
var system = __webpack_require__(8504);
// EXTERNAL MODULE: ./lib/fault.js
var fault = __webpack_require__(788);
// EXTERNAL MODULE: ./lib/installed/damaged.js
var damaged = __webpack_require__(9722);
;// CONCATENATED MODULE: ./lib/installed/apk/database.js


/**
 * The packages of an installed database (apk-package(5), "Installed database").
 * @throws INSTALLED_INVALID where it is damaged
 */
function entriesOf(text, file) {
    const entries = [];
    let fields = new Map();
    let files = [];
    let folder;
    let first = 0;
    let number = 0;
    const finish = () => {
        if (first > 0)
            entries.push(entryOf(fields, files, file, first));
        fields = new Map();
        files = [];
        folder = undefined;
        first = 0;
    };
    for (let start = 0; start < text.length;) {
        number += 1;
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const line = text.slice(start, end).replace(/\r$/, '');
        start = end + 1;
        if (line === '') {
            finish();
            continue;
        }
        if (line[1] !== ':' || !/[A-Za-z]/.test(line[0]))
            throw (0,damaged/* damaged */.q)(file, `has a line that is no field: ${(0,fault/* quote */.h)(line)}.`, number);
        if (first === 0)
            first = number;
        const [key, value] = [line[0], line.slice(2)];
        if (key === 'F')
            folder = value;
        else if (key === 'R') {
            if (folder === undefined)
                throw (0,damaged/* damaged */.q)(file, `has the file ${(0,fault/* quote */.h)(value)} in no folder.`, number);
            files.push(folder === '' ? value : `${folder}/${value}`);
        }
        else if (KEPT.has(key)) {
            if (fields.has(key))
                throw (0,damaged/* damaged */.q)(file, `has the field ${key} twice in one package.`, number);
            fields.set(key, value);
        }
    }
    finish();
    return entries;
}
const KEPT = new Set(['C', 'P', 'V', 'A', 'L', 'o', 'm', 'D', 'p']);
function entryOf(fields, files, file, line) {
    const [name, version] = [fields.get('P'), fields.get('V')];
    if (!name || !version)
        throw (0,damaged/* damaged */.q)(file, `has a package without its ${name ? 'version' : 'name'}.`, line);
    for (const word of [name, version])
        if (!/^[!-~]+$/.test(word))
            throw (0,damaged/* damaged */.q)(file, `has a package with the name or version ${(0,fault/* quote */.h)(word)}.`, line);
    const words = (key) => (fields.get(key) ?? '').split(' ').filter((word) => word !== '');
    return {
        name,
        version,
        architecture: fields.get('A') || undefined,
        origin: fields.get('o') || undefined,
        licence: fields.get('L') || undefined,
        maintainer: fields.get('m') || undefined,
        checksum: fields.get('C') || undefined,
        depends: words('D'),
        provides: words('p'),
        files,
        file,
    };
}

// EXTERNAL MODULE: ./lib/installed/offers.js
var installed_offers = __webpack_require__(4230);
;// CONCATENATED MODULE: ./lib/installed/apk/version.js
/** Kinds of tokens: of two versions that are equal so far, the one that goes on with the lower kind is later. */
const DIGITS = 0;
const LETTER = 1;
const SUFFIX = 2;
const SUFFIX_NUMBER = 3;
const COMMIT = 4;
const REVISION = 5;
/** What comes before the version itself, and what after. */
const SUFFIXES = ['alpha', 'beta', 'pre', 'rc', 'cvs', 'svn', 'git', 'hg', 'p'];
const FIRST_AFTER = SUFFIXES.indexOf('cvs');
const VERSION = /^(\d+(?:(?:\.|[a-z])\d+)*)([a-z])?((?:_[a-z]+\d*)*)(?:~([0-9a-f]+))?(?:-r(\d+))?$/;
/**
 * Compares two versions as apk does (apk-package(5)).
 * @param fuzzy whether what goes on where `b` ends is equal to it, as for `~`
 * @returns below 0 where `a` is earlier; undefined where one is no version
 */
function compareVersions(a, b, fuzzy = false) {
    const [one, two] = [tokensOf(a), tokensOf(b)];
    if (!one || !two)
        return undefined;
    for (let i = 0;; i++) {
        const [left, right] = [one[i], two[i]];
        if (!right && (fuzzy || !left))
            return 0;
        if (left?.[0] !== right?.[0]) {
            if (isEarlier(left))
                return -1;
            if (isEarlier(right))
                return 1;
            return (right?.[0] ?? Number.POSITIVE_INFINITY) - (left?.[0] ?? Number.POSITIVE_INFINITY) > 0 ? 1 : -1;
        }
        const order = compareTokens(left, right, i === 0);
        if (order !== 0)
            return order;
    }
}
const isEarlier = (token) => token?.[0] === SUFFIX && SUFFIXES.indexOf(token[1]) < FIRST_AFTER;
function compareTokens([kind, a], [, b], first) {
    if (kind === LETTER || kind === COMMIT)
        return compareTexts(a, b);
    if (kind === SUFFIX)
        return SUFFIXES.indexOf(a) - SUFFIXES.indexOf(b);
    // Behind a point, a number with a leading zero is read as decimal places.
    if (kind === DIGITS && !first && (a.startsWith('0') || b.startsWith('0')))
        return compareTexts(a, b);
    const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return left.length - right.length || compareTexts(left, right);
}
const compareTexts = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function tokensOf(version) {
    const [, digits, letter, suffixes = '', commit, revision] = VERSION.exec(version) ?? [];
    if (digits === undefined)
        return undefined;
    const tokens = digits.match(/\d+|[a-z]/g)?.map((part) => [/\d/.test(part) ? DIGITS : LETTER, part]) ?? [];
    if (letter)
        tokens.push([LETTER, letter]);
    for (const [, name = '', number] of suffixes.matchAll(/_([a-z]+)(\d*)/g)) {
        if (!SUFFIXES.includes(name))
            return undefined;
        tokens.push([SUFFIX, name]);
        if (number)
            tokens.push([SUFFIX_NUMBER, number]);
    }
    if (commit)
        tokens.push([COMMIT, commit]);
    if (revision)
        tokens.push([REVISION, revision]);
    return tokens;
}

;// CONCATENATED MODULE: ./lib/installed/apk/dependency.js

/** @returns undefined for what is no dependency */
function dependencyOf(word) {
    const [, conflict, name, operator, version] = /^(!)?([^<>=~@\s]+)(?:@[^<>=~\s]+)?(?:([<>=~]+)([^<>=~@\s][^@\s]*))?(?:@\S+)?$/.exec(word) ?? [];
    if (name === undefined)
        return undefined;
    return { name, conflict: conflict !== undefined, ...(operator && version && { bound: { operator, version } }) };
}
/** `><` asks for a package with that digest, which is no version. */
function isWithin(version, { operator, version: limit }, checksum) {
    if (operator === '><')
        return checksum === limit;
    const order = compareVersions(version, limit, operator.includes('~'));
    if (order === undefined)
        return version === limit && /[=~]/.test(operator);
    return order < 0 ? operator.includes('<') : order > 0 ? operator.includes('>') : /[=~]/.test(operator);
}

;// CONCATENATED MODULE: ./lib/installed/apk/edges.js


/**
 * Gives every package its edges: to each package that has the name a dependency asks for, or provides it, in a version that
 * fits. What is asked for and not there is a gap; packages that must not be there are no dependencies.
 */
function connect(installations) {
    const offers = offersOf(installations);
    const known = new Map();
    for (const { entry, pkg } of installations) {
        const outcome = new installed_offers/* Outcome */.P(pkg);
        for (const word of entry.depends) {
            if (!known.has(word))
                known.set(word, dependencyOf(word));
            const dependency = known.get(word);
            if (dependency?.conflict)
                continue;
            const found = dependency ? satisfying(dependency, offers) : [];
            for (const { pkg: to } of found)
                outcome.leadsTo(to, 'required');
            if (dependency && offers.isCrowded(dependency.name))
                outcome.isCrowdedAt(dependency.name);
            else if (found.length === 0)
                outcome.lacks(word);
        }
        outcome.settle();
    }
}
function offersOf(installations) {
    const offers = new installed_offers/* Offers */.m();
    for (const by of installations)
        offers.add(by.entry.name, { by, version: by.entry.version });
    for (const by of installations) {
        for (const word of by.entry.provides) {
            const provided = dependencyOf(word);
            if (provided)
                offers.add(provided.name, { by, version: provided.bound?.version });
        }
    }
    return offers;
}
const satisfying = ({ name, bound }, offers) => offers
    .of(name)
    .flatMap(({ by, version }) => (!bound || (version !== undefined && isWithin(version, bound, by.entry.checksum)) ? by : []));

;// CONCATENATED MODULE: ./lib/installed/apk/collector.js




/** Where apk keeps its database, of version 2 and 3. */
const PLACES = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'];
function apkCollector() {
    const found = new Map();
    const gaps = [];
    return {
        take({ path }, content) {
            if (!PLACES.includes(path)) {
                gaps.push(`${path} lists packages that are not read: it is not the database of apk at the top of the tree`);
                return;
            }
            const whole = (0,system/* wholeText */.r0)(path, content);
            found.set(path, entriesOf(whole.text, path));
            gaps.push(...whole.gaps);
        },
        conclude({ distribution }) {
            // The same package in both places is one that was there before apk moved its database.
            const entries = new Map(PLACES.flatMap((place) => found.get(place) ?? []).map((entry) => [`${entry.name} ${entry.version}`, entry]));
            const installations = [...entries.values()]
                .sort((a, b) => (0,graph/* byText */.z)(a.name, b.name) || (0,graph/* byText */.z)(a.version, b.version))
                .map((entry) => ({ entry, pkg: packageOf(entry, distribution) }));
            connect(installations);
            return {
                packages: installations.map(({ pkg }) => pkg),
                owners: installations.map(({ entry: { files }, pkg: owner }) => ({ owner, files })),
                gaps,
            };
        },
    };
}
function packageOf(entry, distribution) {
    const { name, version, architecture, origin, licence, file } = entry;
    const upstream = origin === name ? undefined : origin;
    // apk itself makes packages whose names begin so, for what `apk add --virtual` was asked for; nobody publishes them.
    const purl = name.startsWith('.')
        ? undefined
        : (0,system/* systemPurl */.fl)('apk', name.toLowerCase(), version, distribution, { arch: architecture, upstream });
    const supplier = (0,system/* supplierOf */.kx)(entry.maintainer);
    return {
        type: 'apk',
        name,
        version,
        ...(purl && { purl }),
        hashes: [],
        ...(licence && { licence }),
        ...(supplier && { supplier }),
        place: file,
        edges: [],
    };
}


/***/ }),

/***/ 9722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);

/**
 * Metadata of something installed that is damaged.
 * @param message goes on after the name of the file; a sentence with its full stop
 * @param line from 1
 */
const damaged = (file, message, line) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('INSTALLED_INVALID', `${line === undefined ? file : `${file}:${line}`} ${message}`, 'Install anew what the file is of, or take it out of the tree.');


/***/ }),

/***/ 4230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Outcome),
/* harmony export */   m: () => (/* binding */ Offers)
/* harmony export */ });
/* harmony import */ var _gap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(460);

/** Packages with one name that are looked at: so many that no real system has more, so few that a made-up one ends. */
const MOST = 100;
/** What installed packages are or provide, by name. */
class Offers {
    #byName = new Map();
    #crowded = new Set();
    /** Add what is so named before what only provides the name: of too many, the first are kept. */
    add(name, offer) {
        const same = this.#byName.get(name);
        if (!same)
            this.#byName.set(name, [offer]);
        else if (same.length < MOST)
            same.push(offer);
        else
            this.#crowded.add(name);
    }
    of(name) {
        return this.#byName.get(name) ?? [];
    }
    /** Whether there were more of a name than are kept. */
    isCrowded(name) {
        return this.#crowded.has(name);
    }
}
/** What became of the requirements of one package. */
class Outcome {
    #targets = new Map();
    #missing = new Set();
    #crowded = new Set();
    #from;
    constructor(from) {
        this.#from = from;
    }
    leadsTo(to, kind) {
        if (to !== this.#from && this.#targets.get(to) !== 'required')
            this.#targets.set(to, kind);
    }
    /** @param requirement as the package writes it */
    lacks(requirement) {
        this.#missing.add(requirement);
    }
    isCrowdedAt(name) {
        this.#crowded.add(name);
    }
    /** Gives the package its edges, and the gap where they may not be all. */
    settle() {
        const { edges } = this.#from;
        for (const [to, kind] of this.#targets)
            edges.push({ to, kind });
        if (this.#missing.size > 0)
            this.#gap(`requires what is not installed: ${[...this.#missing].join(', ')}`);
        if (this.#crowded.size > 0)
            this.#gap(`requires what more than ${MOST} packages provide, not all of which are listed: ${[...this.#crowded].join(', ')}`);
    }
    #gap(reason) {
        (0,_gap_js__WEBPACK_IMPORTED_MODULE_0__/* .addGap */ .E)(this.#from, { state: 'incomplete', reason });
    }
}


/***/ }),

/***/ 8504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fl: () => (/* binding */ systemPurl),
/* harmony export */   kx: () => (/* binding */ supplierOf),
/* harmony export */   r0: () => (/* binding */ wholeText)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6919);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6401);
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9722);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9450);




/** Namespaces of purls where they are not the ID of os-release: what vendors call themselves in their own advisories. */
const VENDORS = {
    rhel: 'redhat',
    sles: 'suse',
    sled: 'suse',
    sles_sap: 'suse',
    sle_hpc: 'suse',
    'sle-micro': 'suse',
    'sl-micro': 'suse',
};
/**
 * The purl of a package of an operating system.
 *
 * purl-spec knows `arch`, for rpm `epoch`, and `distro` in its examples. `upstream` is the source package in the form that
 * syft writes and grype reads: advisories of Debian, Alpine and SUSE are about source packages, and without it a consumer
 * could not match `libssl3` with those of `openssl`; others leave it alone. `distro` is `ID-VERSION_ID`, which both take.
 * Without an os-release there is no namespace, and so no purl, because these types need one.
 */
function systemPurl(type, name, version, distribution, qualifiers) {
    if (!distribution)
        return undefined;
    const { id, version: release } = distribution;
    const lower = id.toLowerCase();
    const namespace = lower.startsWith('opensuse') ? 'opensuse' : (VENDORS[lower] ?? lower);
    return (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)({ type, namespace, name, version, qualifiers: { ...qualifiers, distro: release === undefined ? id : `${id}-${release}` } });
}
/** `Name <address>`, with an e-mail address or a URL, as packages write it. */
function supplierOf(text = '') {
    const open = text.indexOf('<');
    const close = text.indexOf('>', open);
    const before = (open < 0 ? text : text.slice(0, open)).trim();
    const inside = open < 0 || close < 0 ? '' : text.slice(open + 1, close).trim();
    const address = inside === '' && /^[^\s@]+@[^\s@]+$/.test(before) ? before : inside;
    const name = before || address;
    if (name === '')
        return undefined;
    const url = /^https?:/i.test(address) ? (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanUrl */ .TG)(address) : undefined;
    return { name, ...(/^[^\s:]+@[^\s:]+$/.test(address) && { email: address }), ...(url && { url }) };
}
/**
 * The text of a database that its package manager ends with an empty line.
 * @returns the text, and a gap where it ends so that entries may have been cut off behind it
 * @throws INSTALLED_INVALID where it stops in the middle of a line
 */
function wholeText(file, content) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .looseText */ .o0)(content);
    if (text !== '' && !text.endsWith('\n'))
        throw (0,_damaged_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .q)(file, 'is cut off in the middle of a line.');
    const whole = text === '' || /\n\r?\n$/.test(text.slice(-3));
    return { text, gaps: whole ? [] : [`${file} does not end with an empty line and may be cut off`] };
}


/***/ }),

/***/ 9450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SK: () => (/* binding */ looseJsonObject),
/* harmony export */   jE: () => (/* binding */ looseJson),
/* harmony export */   o0: () => (/* binding */ looseText)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6403);
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9722);


/** As UTF-8; what is not is replaced, as the tools do that read such files. */
const looseText = (content) => new TextDecoder().decode(content);
/** JSON read as Node.js does: of a key that stands twice, the last. @throws INSTALLED_INVALID for what is damaged */
function looseJson(file, content) {
    try {
        return JSON.parse(looseText(content));
    }
    catch {
        throw (0,_damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(file, 'is not JSON: it is damaged or cut off.');
    }
}
/** As `looseJson`, whose top is an object. @throws INSTALLED_INVALID */
function looseJsonObject(file, content) {
    const value = looseJson(file, content);
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw (0,_damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(file, 'is JSON, but not an object.');
    return value;
}


/***/ })

};
