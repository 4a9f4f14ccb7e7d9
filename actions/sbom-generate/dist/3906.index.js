export const id = 3906;
export const ids = [3906];
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

/***/ 4368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   tK: () => (/* binding */ normalName),
/* harmony export */   ys: () => (/* binding */ pypiFacts)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6919);

/** A name as packaging.python.org (PEP 503) normalises it: what stands for one project however it is written. */
const normalName = (name) => name.replace(/[-_.]+/g, '-').toLowerCase();
/** Whether a text is a name that a Python index allows. */
const isName = (name) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && /[A-Za-z0-9]$/.test(name);
/** Name, version and purl; versions have no case (purl-spec, type pypi). */
function pypiFacts(name, version, qualifiers = {}) {
    const normal = normalName(name);
    return {
        type: 'pypi',
        name: normal,
        ...(version && { version }),
        ...(normal && { purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)({ type: 'pypi', name: normal, version: version?.toLowerCase(), qualifiers }) }),
    };
}


/***/ }),

/***/ 8429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   eI: () => (/* binding */ namedFile),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6401);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4368);


/** Facts of a package that is not made here. */
function factsOf(name, version, origin) {
    switch (origin.kind) {
        case 'index': {
            const [only, ...others] = origin.files;
            const facts = { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiFacts */ .ys)(name, version), hashes: [] };
            if (!only)
                return facts;
            // A digest is one of a file, so one file has it as its own, and of several none stands for the version.
            return others.length > 0 ? { ...facts, artifacts: origin.files } : { ...facts, distribution: only.url, hashes: only.hashes };
        }
        case 'unnamed':
            return { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiFacts */ .ys)(name, version), hashes: origin.hashes };
        case 'archive': {
            const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanUrl */ .TG)(origin.url);
            return { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiFacts */ .ys)(name, version, { download_url: url }), hashes: origin.hashes, ...(url && { distribution: url }) };
        }
        case 'file':
            return { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiFacts */ .ys)(name, version), hashes: origin.hashes, distribution: fileUrl(origin.path) };
        case 'git': {
            const vcs = gitUrl(origin.url, origin.commit);
            const facts = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .pypiFacts */ .ys)(name, version, { vcs_url: vcs });
            // A commit says exactly which source it is, where the lockfile knows no version.
            const known = version === undefined && origin.commit !== undefined ? { version: origin.commit } : {};
            return { ...facts, ...known, hashes: [], ...(vcs && { vcs }) };
        }
    }
}
/** A file of an index that a lockfile gives without an address: its name alone, which is a relative reference. */
const namedFile = (name) => encodeURI(name.split(/[\\/]/).at(-1).toWellFormed());
/** An absolute path names a machine; only the name of the file is a fact about the package. */
function fileUrl(path) {
    const plain = path.replace(/^file:(?:\/\/(?!\/))?/, '').replaceAll('\\', '/');
    const absolute = /^(?:\/|[A-Za-z]:|~)/.test(plain);
    return `file:${encodeURI((absolute ? plain.replace(/^.*\//, '') : plain).toWellFormed())}`;
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** The commit that a text is, if it is one. */
const commitOf = (text) => (text !== undefined && COMMIT.test(text) ? text : undefined);
/** `git+https://host/path@commit`, from a URL or from `user@host:path`; other systems are named in front of theirs. */
function gitUrl(text, commit) {
    const [, system = 'git', place = text] = /^(git|hg|svn|bzr)\+(.+)$/is.exec(text) ?? [];
    const [, user, host, path] = /^(?:([\w.-]+)@)?([\w.-]+):(?!\/\/)([^:?#]+)$/.exec(place) ?? [];
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanUrl */ .TG)(host === undefined || host === 'file' ? place : `ssh://${user ?? 'git'}@${host}/${path}`);
    return url && `${system.toLowerCase()}+${url}${commit ? `@${commit}` : ''}`;
}


/***/ }),

/***/ 7184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4368);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5517);


/** No real requirement is longer. */
const LONGEST = 16_384;
/** @returns undefined for what is no requirement */
function parseRequirement(text) {
    if (text.length > LONGEST)
        return undefined;
    const [start = '', name = '', extras = ''] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^[\]]*)\])?\s*/.exec(text) ?? [];
    if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(name))
        return undefined;
    const list = extras.split(',').map((extra) => extra.trim());
    if (extras.trim() !== '' && !list.every(_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo))
        return undefined;
    const head = { name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(name), extras: list.filter((extra) => extra !== '').map(_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK) };
    const rest = text.slice(start.length);
    if (rest.startsWith('@')) {
        // A blank ends a URL; a semicolon alone can be part of it.
        const [, url = '', marker = ''] = /^@\s*(\S+)(?:\s+;(.*)|\s*)$/s.exec(rest) ?? [];
        return url === '' ? undefined : { ...head, accepts: () => true, url, ...markerOf(marker) };
    }
    const semicolon = rest.indexOf(';');
    const written = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim();
    const marker = semicolon < 0 ? '' : rest.slice(semicolon + 1);
    const specifier = written.startsWith('(') && written.endsWith(')') ? written.slice(1, -1) : written;
    const accepts = (0,_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpecifier */ .a)(specifier);
    const pins = specifier.split(',').flatMap((clause) => /^\s*===?\s*([^\s*]+)\s*$/.exec(clause)?.[1] ?? []);
    const pin = pins.length === 1 && accepts?.(pins[0]) ? pins[0] : undefined;
    return accepts && { ...head, accepts, ...(pin && { pin }), ...markerOf(marker) };
}
const markerOf = (marker) => (marker.trim() === '' ? {} : { marker: marker.trim() });


/***/ }),

/***/ 5517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ parsePoetryConstraint),
  a: () => (/* binding */ parseSpecifier)
});

;// CONCATENATED MODULE: ./lib/python/version.js
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
const PHASES = { alpha: 'a', beta: 'b', preview: 'rc', pre: 'rc', c: 'rc' };
/** No real version is longer. */
const LONGEST = 256;
/** @returns undefined for what is no version of PEP 440 */
function parseVersion(text) {
    const parts = text.length > LONGEST ? null : VERSION.exec(text.trim());
    if (!parts)
        return undefined;
    const [, epoch = '0', release = '', phase, preNumber, implicitPost, post, postNumber, dev, devNumber, local] = parts;
    const named = phase?.toLowerCase();
    return {
        epoch,
        release: release.split('.'),
        pre: named === undefined ? undefined : [PHASES[named] ?? named, preNumber || '0'],
        post: implicitPost ?? (post === undefined ? undefined : postNumber || '0'),
        dev: dev === undefined ? undefined : devNumber || '0',
        local: local?.toLowerCase().split(/[-_.]/),
    };
}
/** Order of PEP 440. Digits compare as numbers of any length. */
function compareVersions(a, b) {
    return (byNumber(a.epoch, b.epoch) ||
        compareReleases(a.release, b.release) ||
        comparePre(a, b) ||
        compareMaybe(a.post, b.post, -1) ||
        compareMaybe(a.dev, b.dev, 1) ||
        compareLocal(a.local, b.local));
}
function compareReleases(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const order = byNumber(a[i] ?? '0', b[i] ?? '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
function byNumber(a, b) {
    const [x, y] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
    return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
}
/** A development release of the version itself stands before its first alpha, and a final release after its last candidate. */
function comparePre(a, b) {
    const rank = ({ pre, post, dev }) => (pre ? 1 : post === undefined && dev !== undefined ? 0 : 2);
    if (!a.pre || !b.pre)
        return rank(a) - rank(b);
    return a.pre[0] === b.pre[0] ? byNumber(a.pre[1], b.pre[1]) : a.pre[0] < b.pre[0] ? -1 : 1;
}
/** @param absent where a version without the part stands: before (-1) or after (1) all that have it */
function compareMaybe(a, b, absent) {
    if (a === undefined || b === undefined)
        return a === b ? 0 : a === undefined ? absent : -absent;
    return byNumber(a, b);
}
function compareLocal(a, b) {
    if (!a || !b)
        return a === b ? 0 : a ? 1 : -1;
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const [x, y] = [a[i], b[i]];
        if (x === undefined || y === undefined)
            return x === undefined ? -1 : 1;
        const [numericX, numericY] = [/^\d+$/.test(x), /^\d+$/.test(y)];
        const order = numericX && numericY ? byNumber(x, y) : numericX !== numericY ? (numericX ? 1 : -1) : x < y ? -1 : x > y ? 1 : 0;
        if (order !== 0)
            return order;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/python/specifier.js

const everything = () => true;
/**
 * A version specifier of PEP 440, such as `>=1.0,!=1.5.*`. Pre-releases count: a locked one was chosen.
 * @returns undefined for what is none
 */
function parseSpecifier(text) {
    const clauses = text.trim() === '' ? [] : text.split(',');
    // setuptools lets a comma stand at the end.
    if (clauses.at(-1)?.trim() === '')
        clauses.pop();
    const all = [];
    for (const clause of clauses) {
        const [, operator = '', version = ''] = /^\s*(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;()=<>~!^]+)\s*$/.exec(clause) ?? [];
        const accepts = operator === '' ? undefined : clauseOf(operator, version);
        if (!accepts)
            return undefined;
        all.push(accepts);
    }
    return every(all);
}
/**
 * A version constraint as Poetry writes it: a specifier, a caret or tilde range, a plain version, `*`; several joined by
 * commas or blanks, alternatives by `||`.
 * @returns undefined for what is none
 */
function parsePoetryConstraint(text) {
    const alternatives = [];
    for (const part of text.split(/\|\|?/)) {
        const all = [];
        const plain = part.replace(/([<>=!~^])\s+/g, '$1').trim();
        for (const clause of plain === '' ? [] : plain.split(/\s*,\s*|\s+/)) {
            const accepts = poetryClause(clause);
            if (!accepts)
                return undefined;
            all.push(accepts);
        }
        alternatives.push(every(all));
    }
    return (version) => alternatives.some((accepts) => accepts(version));
}
const every = (all) => (all.length === 0 ? everything : (version) => all.every((accepts) => accepts(version)));
function poetryClause(clause) {
    if (/^(?:==)?[*xX](?:\.[*xX])*$/.test(clause))
        return everything;
    const [, operator = '', version = ''] = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=|)([^\s,;()=<>~!^]+)$/.exec(clause) ?? [];
    if (version === '')
        return undefined;
    if (operator === '^' || operator === '~')
        return rangeUp(version, operator);
    return clauseOf(operator === '' || operator === '=' ? '==' : operator, version.replace(/\.[xX]$/, '.*'));
}
/** Caret: the first part that is not zero stays. Tilde: all but the last of the first three given parts stay, of one part that one. */
function rangeUp(text, operator) {
    const least = parseVersion(text);
    if (!least)
        return undefined;
    const { release } = least;
    const firstKept = release.findIndex((part) => !/^0+$/.test(part));
    const last = operator === '~' ? Math.min(release.length - 1, 1) : firstKept < 0 ? release.length - 1 : firstKept;
    const top = [...release.slice(0, last), String(BigInt(release[last]) + 1n)];
    const below = clauseOf('<', `${least.epoch}!${top.join('.')}`);
    const above = clauseOf('>=', text);
    return above && below && ((version) => above(version) && below(version));
}
function clauseOf(operator, text) {
    if (operator === '===')
        return (version) => version.toLowerCase() === text.toLowerCase();
    const wild = text.endsWith('.*');
    const wanted = parseVersion(wild ? text.slice(0, -2) : text);
    if (!wanted)
        return undefined;
    const compare = comparisonOf(operator, wanted, wild);
    return (version) => {
        const parsed = parseVersion(version);
        return parsed ? compare(parsed) : (operator === '==') === (version === text);
    };
}
function comparisonOf(operator, wanted, wild) {
    // Only a specifier with a local part tells local versions apart.
    const publicOf = (version) => ({ ...version, local: undefined });
    const equals = wild
        ? (version) => hasPrefix(version, wanted)
        : (version) => compareVersions(wanted.local ? version : publicOf(version), wanted) === 0;
    const sameBase = (version) => version.epoch === wanted.epoch && compareReleases(version.release, wanted.release) === 0;
    const early = ({ pre, dev }) => pre !== undefined || dev !== undefined;
    switch (operator) {
        case '==':
            return equals;
        case '!=':
            return (version) => !equals(version);
        case '>=':
            return (version) => compareVersions(publicOf(version), wanted) >= 0;
        case '<=':
            return (version) => compareVersions(publicOf(version), wanted) <= 0;
        case '<':
            return (version) => compareVersions(version, wanted) < 0 && !(!early(wanted) && early(version) && sameBase(version));
        case '>':
            return (version) => compareVersions(version, wanted) > 0 &&
                !(wanted.post === undefined && version.post !== undefined && sameBase(version)) &&
                !(version.local !== undefined && compareVersions(publicOf(version), wanted) === 0);
        default: {
            const prefix = { ...wanted, release: wanted.release.slice(0, -1), pre: undefined, post: undefined, dev: undefined };
            return (version) => compareVersions(publicOf(version), wanted) >= 0 && hasPrefix(version, prefix);
        }
    }
}
function hasPrefix(version, prefix) {
    const { release } = version;
    const padded = [...release, ...Array(Math.max(prefix.release.length - release.length, 0)).fill('0')];
    return (compareVersions({ ...prefix, release: padded.slice(0, prefix.release.length), epoch: version.epoch, pre: undefined, post: undefined, dev: undefined }, { ...prefix, pre: undefined, post: undefined, dev: undefined }) === 0);
}


/***/ }),

/***/ 9867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ parseHash),
/* harmony export */   XI: () => (/* binding */ Table),
/* harmony export */   nZ: () => (/* binding */ lockUnsupported)
/* harmony export */ });
/* unused harmony exports lockInvalid, lockConflict */
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6403);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2705);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(788);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6710);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4368);





const lockInvalid = (lock, place, message) => lock.command === undefined
    ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('MANIFEST_INVALID', `${lock.file} ${message}`, 'Correct the file; no package manager reads it either.')
    : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_INVALID', `${where(lock, place)} ${message}`, rewrite(lock));
const lockConflict = (lock, place, message) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_CONFLICT', `${where(lock, place)} ${message}`, rewrite(lock));
const lockUnsupported = (lock, message) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('LOCKFILE_UNSUPPORTED', `${lock.file} ${message}`, `Have a version of the tool that is known write it anew ("${lock.command}").`);
const rewrite = ({ command }) => `Run "${command}", so that the file is written anew, and commit it.`;
function where({ file, text }, place) {
    const line = place && (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfTable */ .k)(text, place.array, place.index);
    return line === undefined ? file : `${file}:${line}`;
}
/** Reads typed members of one table, and throws LOCKFILE_INVALID or MANIFEST_INVALID on any other type. */
class Table {
    #file;
    #place;
    #object;
    #name;
    /** @param name what the table is called in messages, such as `package 3` */
    constructor(file, name, value, place) {
        this.#file = file;
        this.#place = place;
        this.#name = name;
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || value instanceof Date)
            throw lockInvalid(file, place, `has ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)}, which is not a table.`);
        this.#object = value;
    }
    wrong(key, must) {
        return lockInvalid(this.#file, this.#place, `has a ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(key)} in ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(this.#name)} that is not ${must}.`);
    }
    /** An error of the whole table. */
    invalid(message) {
        return lockInvalid(this.#file, this.#place, message);
    }
    conflict(message) {
        return lockConflict(this.#file, this.#place, message);
    }
    get(key) {
        return Object.hasOwn(this.#object, key) ? (this.#object[key] ?? undefined) : undefined;
    }
    has(key) {
        return this.get(key) !== undefined;
    }
    entries() {
        return Object.entries(this.#object);
    }
    /** Keys other than these whose value is a list or a table, in which packages could stand. */
    unknown(known) {
        return this.entries().flatMap(([key, value]) => (known.has(key) || typeof value !== 'object' || value === null ? [] : [key]));
    }
    /** Whether another table has all that this one has, tables within compared alike; names in their normal form. */
    within(other) {
        return isWithin(this.#object, other.#object);
    }
    text(key) {
        const value = this.get(key);
        if (value !== undefined && typeof value !== 'string')
            throw this.wrong(key, 'text');
        return value === '' ? undefined : value;
    }
    needed(key) {
        const value = this.text(key);
        if (value === undefined)
            throw this.invalid(`has no ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(key)} in ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(this.#name)}.`);
        return value;
    }
    /** The name of a package. */
    packageName() {
        const name = this.needed('name');
        if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isName */ .Eo)(name) || name.length > 214)
            throw this.wrong('name', 'a name that a Python index allows');
        return name;
    }
    flag(key) {
        const value = this.get(key) ?? false;
        if (typeof value !== 'boolean')
            throw this.wrong(key, 'true or false');
        return value;
    }
    list(key) {
        const value = this.get(key) ?? [];
        if (!Array.isArray(value))
            throw this.wrong(key, 'a list');
        return value;
    }
    texts(key) {
        return this.list(key).map((value) => {
            if (typeof value !== 'string')
                throw this.wrong(key, 'a list of text');
            return value;
        });
    }
    /** The table under a key; undefined where there is none. */
    table(key) {
        const value = this.get(key);
        return value === undefined ? undefined : new Table(this.#file, `${this.#name}.${key}`, value, this.#place);
    }
    /** The tables of a list. */
    tables(key) {
        return this.list(key).map((value) => new Table(this.#file, `${this.#name}.${key}`, value, this.#place));
    }
    /** The tables of a list at the top of the file, each with its line in errors. */
    rows(key) {
        return this.list(key).map((value, index) => new Table(this.#file, `${key} ${index + 1}`, value, { array: key, index }));
    }
}
function isWithin(part, whole, depth = 0) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(part))
        return JSON.stringify(part) === JSON.stringify(whole);
    return (depth < 8 &&
        (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(whole) &&
        Object.entries(part).every(([key, value]) => key === 'name' && typeof value === 'string' && typeof whole[key] === 'string'
            ? (0,_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalName */ .tK)(value) === (0,_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalName */ .tK)(whole[key])
            : Object.hasOwn(whole, key) && isWithin(value, whole[key], depth + 1)));
}
const HASHES = {
    sha1: { algorithm: 'SHA-1', digits: 40 },
    sha256: { algorithm: 'SHA-256', digits: 64 },
    sha384: { algorithm: 'SHA-384', digits: 96 },
    sha512: { algorithm: 'SHA-512', digits: 128 },
};
/**
 * A digest written as algorithm and hex. Algorithms of no use, such as md5, are left out.
 * @returns undefined when it is not one
 */
function parseHash(algorithm, hex) {
    if (!/^[0-9a-fA-F]+$/.test(hex))
        return undefined;
    const known = Object.hasOwn(HASHES, algorithm) ? HASHES[algorithm] : undefined;
    if (!known)
        return /^[a-z0-9_]+$/.test(algorithm) ? [] : undefined;
    return hex.length === known.digits ? [{ algorithm: known.algorithm, hex: hex.toLowerCase() }] : undefined;
}


/***/ }),

/***/ 6710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml),
/* harmony export */   k: () => (/* binding */ lineOfTable)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3528);

/**
 * Parses a TOML file. Tables have no prototype, so a key such as `__proto__` is one like any other; a key that stands twice
 * and nesting without end are errors of the format and of the parser.
 */
async function parseToml(text, file, fault) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 528).then(__webpack_require__.bind(__webpack_require__, 528));
    if (text.trim() === '')
        throw fault(`${file} is empty.`, 'Restore the file from version control.');
    try {
        return parse(text);
    }
    catch (error) {
        const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
        if (conflict) {
            throw fault(`${file}:${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, conflict.index)} has the markers of an unresolved merge conflict.`, 'Resolve the conflict, run the package manager once, and commit the result.');
        }
        // The parser's message quotes the file, which may hold a token; only the line is taken from it.
        const at = error instanceof TomlError ? `:${error.line}` : '';
        throw fault(`${file}${at} is not TOML: it is damaged or cut off.`, 'Restore the file from version control.');
    }
}
/** Line of the table with an index in an array of tables, such as `[[package]]`, from 1. */
function lineOfTable(text, array, index) {
    const header = new RegExp(`^[ \\t]*\\[\\[[ \\t]*${array}[ \\t]*\\]\\]`, 'gm');
    for (let count = 0, match = header.exec(text); match; match = header.exec(text), count++) {
        if (count === index)
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, match.index);
    }
    return undefined;
}


/***/ })

};
