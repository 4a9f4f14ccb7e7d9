export const id = 1559;
export const ids = [1559];
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

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62732);

/**
 * Metadata of something installed that is damaged.
 * @param message goes on after the name of the file; a sentence with its full stop
 * @param line from 1
 */
const damaged = (file, message, line) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomError */ .S)('INSTALLED_INVALID', `${line === undefined ? file : `${file}:${line}`} ${message}`, 'Install anew what the file is of, or take it out of the tree.');


/***/ }),

/***/ 83941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ licenceReference),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   uT: () => (/* binding */ rewriteLicence)
/* harmony export */ });
/** Characters of a licence text that is read. */
const LONGEST = 10_000;
/**
 * Rewrites the names in a licence text that is built of `and`, `or`, commas and parentheses, as rpm's and Debian's are; a comma
 * binds what stands on its sides more loosely than the word after it (DEP-5: `A or B, and C`).
 * @param licenceOf an SPDX expression without operators for a name, which can be several words
 * @returns an SPDX expression; undefined where the text is not built so
 */
function rewriteLicence(text, licenceOf) {
    if (text.length > LONGEST)
        return undefined;
    const parts = text.trim().split(/,\s*(and|or)\s/i);
    let whole;
    for (let i = 0; i < parts.length; i += 2) {
        const part = rewritePart(parts[i], licenceOf);
        if (part === undefined)
            return undefined;
        const operator = parts[i - 1]?.toUpperCase();
        whole = whole === undefined ? part : `${grouped(whole, operator)} ${operator} ${grouped(part, operator)}`;
    }
    return whole;
}
/** In parentheses where it would else be read otherwise beside an operator. */
function grouped(expression, operator = 'AND') {
    return expression.includes(operator === 'AND' ? ' OR ' : ' AND ') ? `(${expression})` : expression;
}
/** Several expressions that all apply, as one: what they have in common stands there once. */
function allOf(expressions) {
    const parts = new Set(expressions.flatMap(conjuncts));
    return parts.size === 1 && expressions[0] !== undefined ? expressions[0] : [...parts].join(' AND ');
}
/** What an expression joins by `AND` on the outside, each so that it can be joined so again. */
function conjuncts(expression) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (const { 0: token, index } of expression.matchAll(/[()]| AND | OR /g)) {
        if (token === '(')
            depth += 1;
        else if (token === ')')
            depth -= 1;
        else if (depth > 0)
            continue;
        else if (token === ' OR ')
            return [`(${expression})`];
        else {
            parts.push(expression.slice(start, index));
            start = index + token.length;
        }
    }
    return [...parts, expression.slice(start)];
}
function rewritePart(text, licenceOf) {
    const out = [];
    let name = [];
    let open = 0;
    /** Whether a licence or an opening parenthesis may come next. */
    let operand = true;
    const close = () => {
        if (name.length === 0)
            return true;
        if (!operand)
            return false;
        out.push(licenceOf(name.join(' ')));
        name = [];
        operand = false;
        return true;
    };
    for (const [token] of text.matchAll(/[()]|[^\s()]+/g)) {
        const word = token.toLowerCase();
        if (token === '(') {
            if (name.length > 0 || !operand)
                return undefined;
            open += 1;
            out.push(token);
        }
        else if (token === ')') {
            if (!close() || operand || open === 0)
                return undefined;
            open -= 1;
            out.push(token);
        }
        else if (word === 'and' || word === 'or') {
            if (!close() || operand)
                return undefined;
            out.push(word.toUpperCase());
            operand = true;
        }
        else
            name.push(token);
    }
    if (!close() || operand || open > 0)
        return undefined;
    return out.join(' ').replace(/\( /g, '(').replace(/ \)/g, ')');
}
/** A reference for a licence that SPDX has no identifier for, with the name as far as its letters allow. */
const licenceReference = (whose, name) => `LicenseRef-${whose}-${name
    .replaceAll('+', '-or-later')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^-+|-+$/g, '')}`;


/***/ }),

/***/ 72775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Outcome),
/* harmony export */   m: () => (/* binding */ Offers)
/* harmony export */ });
/* harmony import */ var _gap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74139);

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

/***/ 71559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rpmCollector: () => (/* binding */ rpmCollector)
});

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/graph.js
var graph = __webpack_require__(72027);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/licence.js
var licence = __webpack_require__(13008);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/damaged.js
var damaged = __webpack_require__(8745);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/links.js
var links = __webpack_require__(62295);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/system.js
var system = __webpack_require__(22161);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/rpm/bdb.js

/** Where things are on the first page of a hash database, and what they have to be (Berkeley DB, dbinc/db_page.h). */
const MAGIC = 0x061561;
const AT_MAGIC = 12;
const AT_VERSION = 16;
const AT_PAGE_SIZE = 20;
const AT_ENCRYPTION = 24;
const AT_KIND = 25;
const AT_FLAGS = 26;
const AT_LAST_PAGE = 32;
const HASH_METADATA = 8;
const WITH_CHECKSUMS = 1;
/** Bytes in front of what is on a page. */
const PAGE_HEADER = 26;
const OVERFLOW = 7;
const HASH_PAGES = new Set([2, 13]);
/** Kinds of items on a hash page. */
const IN_PLACE = 1;
const ON_PAGES = 3;
const magicAt = (bytes, little) => bytes.length < 512 ? 0 : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(AT_MAGIC, little);
const isBdb = (bytes) => magicAt(bytes, true) === MAGIC || magicAt(bytes, false) === MAGIC;
/**
 * The headers of `Packages`, a hash of Berkeley DB with the numbers of packages as keys, as rpm kept it up to version 4.15. Both
 * byte orders are read.
 * @throws INSTALLED_INVALID where it is damaged
 */
function* headersOfBdb(content, file) {
    const pages = new Pages(content, file);
    for (let number = 1; number < pages.count; number++) {
        const start = pages.start(number);
        if (!HASH_PAGES.has(pages.kind(start)))
            continue;
        const items = pages.u16(start + 20);
        if (PAGE_HEADER + items * 2 > pages.size || items % 2 !== 0)
            throw pages.damage(number);
        // In turn the place of a key and of its value.
        for (let i = 0; i < items; i += 2) {
            const [key, value] = [pages.u16(start + PAGE_HEADER + i * 2), pages.u16(start + PAGE_HEADER + i * 2 + 2)];
            // Items are put on the page from its end, so one ends where the one before begins.
            const before = i === 0 ? pages.size : pages.u16(start + PAGE_HEADER + i * 2 - 2);
            if (before > pages.size || key >= before || value >= key || value < PAGE_HEADER)
                throw pages.damage(number);
            const blob = valueAt(pages, start + value, key - value, number);
            // The package with the number 0 is none: its value is the number of the next.
            if (before - key === 5 && pages.bytes.subarray(start + key + 1, start + key + 5).every((byte) => byte === 0))
                continue;
            yield blob;
        }
    }
}
function valueAt(pages, at, size, number) {
    const kind = pages.bytes[at];
    if (kind === IN_PLACE)
        return pages.bytes.subarray(at + 1, at + size);
    if (kind !== ON_PAGES || size < 12)
        throw pages.damage(number);
    return overflowing(pages, pages.u32(at + 4), pages.u32(at + 8), number);
}
/** A value on pages of its own, each with the number of the next. */
function overflowing(pages, first, length, from) {
    pages.spend(length, from);
    const value = Buffer.alloc(length);
    let filled = 0;
    let number = first;
    while (filled < length) {
        if (number === 0 || number >= pages.count)
            throw pages.damage(from);
        const start = pages.start(number);
        // On such a page, this is the number of bytes.
        const size = pages.u16(start + 22);
        if (pages.kind(start) !== OVERFLOW || size === 0 || PAGE_HEADER + size > pages.size || filled + size > length)
            throw pages.damage(number);
        value.set(pages.bytes.subarray(start + PAGE_HEADER, start + PAGE_HEADER + size), filled);
        filled += size;
        number = pages.u32(start + 16);
    }
    if (number !== 0)
        throw pages.damage(from);
    return value;
}
class Pages {
    bytes;
    size;
    /** Pages of the database, the first with what holds for all. */
    count;
    #view;
    #little;
    #file;
    /** Bytes that values can still have: no two share any. */
    #left;
    constructor(bytes, file) {
        this.bytes = bytes;
        this.#file = file;
        this.#left = bytes.length;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#little = magicAt(bytes, true) === MAGIC;
        this.size = this.u32(AT_PAGE_SIZE);
        const version = this.u32(AT_VERSION);
        if (bytes[AT_KIND] !== HASH_METADATA || version < 8 || version > 10)
            throw (0,damaged/* damaged */.q)(file, `is a Berkeley DB hash of version ${version}, which is not known.`);
        if (bytes[AT_ENCRYPTION] !== 0 || (bytes[AT_FLAGS] & WITH_CHECKSUMS) !== 0)
            throw (0,damaged/* damaged */.q)(file, 'is encrypted or has checksums, as rpm never writes it.');
        if (this.size < 512 || this.size > 65_536 || (this.size & (this.size - 1)) !== 0)
            throw (0,damaged/* damaged */.q)(file, `has pages of ${this.size} bytes.`);
        this.count = this.u32(AT_LAST_PAGE) + 1;
        if (this.count * this.size > bytes.length)
            throw (0,damaged/* damaged */.q)(file, `is cut off: it has ${bytes.length} bytes of ${this.count * this.size}.`);
    }
    start(number) {
        return number * this.size;
    }
    kind(start) {
        return this.bytes[start + 25];
    }
    u16(at) {
        return this.#view.getUint16(at, this.#little);
    }
    u32(at) {
        return this.#view.getUint32(at, this.#little);
    }
    /** @throws INSTALLED_INVALID where values together are longer than their database */
    spend(size, number) {
        this.#left -= size;
        if (this.#left < 0)
            throw this.damage(number);
    }
    damage(number) {
        return (0,damaged/* damaged */.q)(this.#file, `is damaged on page ${number}.`);
    }
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/rpm/catalog.js
var catalog = __webpack_require__(98831);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/offers.js
var offers = __webpack_require__(72775);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/rpm/version.js
/** `epoch:version-release`, of which epoch and release can be left out. */
function evrOf(text) {
    const colon = /^\d*:/.exec(text)?.[0].length ?? 0;
    const hyphen = text.lastIndexOf('-');
    const split = hyphen > colon;
    return {
        epoch: Number(text.slice(0, Math.max(colon - 1, 0))) || 0,
        version: split ? text.slice(colon, hyphen) : text.slice(colon),
        release: split ? text.slice(hyphen + 1) : undefined,
    };
}
/** @returns below 0 where `a` is earlier; releases count only where both have one */
function compareEvr(a, b) {
    const order = a.epoch - b.epoch || compareParts(a.version, b.version);
    return order !== 0 || !a.release || !b.release ? order : compareParts(a.release, b.release);
}
/**
 * Compares two versions or two releases: numbers and words in turn, other signs only part them; `~` is before and `^` behind the
 * end (rpm-version(7)).
 */
function compareParts(a, b) {
    if (a === b)
        return 0;
    const [one, two] = [a.match(PARTS) ?? [], b.match(PARTS) ?? []];
    for (let i = 0;; i++) {
        const [left, right] = [one[i], two[i]];
        if (left === '~' || right === '~') {
            if (left !== right)
                return left === '~' ? -1 : 1;
            continue;
        }
        if (left === '^' || right === '^') {
            if (left === right)
                continue;
            if (left === undefined || right === undefined)
                return left === undefined ? -1 : 1;
            return left === '^' ? -1 : 1;
        }
        if (left === undefined || right === undefined)
            return left === right ? 0 : left === undefined ? -1 : 1;
        const [number, other] = [isNumber(left), isNumber(right)];
        if (number !== other)
            return number ? 1 : -1;
        const order = number ? compareNumbers(left, right) : compareTexts(left, right);
        if (order !== 0)
            return order;
    }
}
const PARTS = /\d+|[a-zA-Z]+|[~^]/g;
const isNumber = (part) => part.charCodeAt(0) <= 57;
function compareNumbers(a, b) {
    const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return left.length - right.length || compareTexts(left, right);
}
const compareTexts = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/rpm/dependency.js

const LESS = 2;
const GREATER = 4;
const EQUAL = 8;
/** A dependency that is only a hint. */
const MISSING_OK = 1 << 19;
/** A feature of rpm itself. */
const RPMLIB = 1 << 24;
const capability = (name, flags, version) => ({
    name,
    flags,
    evr: version === '' || (flags & (LESS | GREATER | EQUAL)) === 0 ? undefined : evrOf(version),
});
const isHint = ({ flags }) => (flags & MISSING_OK) !== 0;
const isOfRpm = ({ name, flags }) => (flags & RPMLIB) !== 0 || name.startsWith('rpmlib(');
/** Flags of a comparison as it is written, such as `>=`. */
const flagsOf = (operator) => (operator.includes('<') ? LESS : 0) | (operator.includes('>') ? GREATER : 0) | (operator.includes('=') ? EQUAL : 0);
function textOf({ name, flags, evr }) {
    if (!evr)
        return name;
    const operator = `${flags & LESS ? '<' : ''}${flags & GREATER ? '>' : ''}${flags & EQUAL ? '=' : ''}`;
    const { epoch, version, release } = evr;
    return `${name} ${operator} ${epoch ? `${epoch}:` : ''}${version}${release === undefined ? '' : `-${release}`}`;
}
/** Whether two ranges of versions of one name have a version in common, as rpm sees it: without a version, all. */
function overlap(a, b) {
    if (!a.evr || !b.evr)
        return true;
    const order = compareEvr(a.evr, b.evr);
    if (order < 0)
        return (a.flags & GREATER) !== 0 || (b.flags & LESS) !== 0;
    if (order > 0)
        return (a.flags & LESS) !== 0 || (b.flags & GREATER) !== 0;
    return (a.flags & b.flags & (LESS | GREATER | EQUAL)) !== 0;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/rpm/rich.js

/** Nesting at which a text is hostile and not a dependency. */
const DEEPEST = 32;
const OPERATORS = new Set(['and', 'or', 'if', 'unless', 'with', 'without', 'else']);
/**
 * Parses a rich dependency (rpm's "Boolean Dependencies"). `else` is the last part of its `if`.
 * @returns undefined for what is none, and for `unless`, which stands in conflicts only
 */
function richOf(text) {
    const tokens = tokensOf(text);
    let at = 0;
    const parse = (depth) => {
        if (depth > DEEPEST || tokens[at++] !== '(')
            return undefined;
        const first = operand(depth);
        const parts = [];
        if (!first)
            return undefined;
        parts.push(first);
        let operator;
        while (tokens[at] !== ')') {
            const word = tokens[at++];
            const goesOn = operator === undefined || word === operator || (operator === 'if' && word === 'else' && parts.length === 2);
            if (word === undefined || !OPERATORS.has(word) || word === 'unless' || !goesOn)
                return undefined;
            operator ??= word;
            const next = operand(depth);
            if (!next || operator === 'else')
                return undefined;
            parts.push(next);
        }
        at += 1;
        return operator === undefined ? first : { operator, parts };
    };
    const operand = (depth) => {
        if (tokens[at] === '(')
            return parse(depth + 1);
        const name = tokens[at++];
        if (name === undefined || name === ')' || OPERATORS.has(name))
            return undefined;
        const comparison = tokens[at];
        if (comparison === undefined || !/^[<>=]+$/.test(comparison))
            return { leaf: capability(name, 0, '') };
        const version = tokens[at + 1];
        at += 2;
        return version === undefined ? undefined : { leaf: capability(name, flagsOf(comparison), version) };
    };
    const rich = parse(0);
    return at === tokens.length ? rich : undefined;
}
/** Parentheses that begin inside a word belong to it, as in `perl(strict)`. */
function tokensOf(text) {
    const tokens = [];
    let word = '';
    let inside = 0;
    const finish = () => {
        if (word !== '')
            tokens.push(word);
        word = '';
    };
    for (const character of text) {
        if (character === '(' && word !== '')
            inside += 1;
        else if (inside > 0)
            inside -= character === ')' ? 1 : 0;
        else if (character === ' ' || character === '\t') {
            finish();
            continue;
        }
        else if (character === '(' || character === ')') {
            finish();
            tokens.push(character);
            continue;
        }
        word += character;
    }
    finish();
    return tokens;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/rpm/edges.js



/**
 * Gives every package its edges: to each that provides what it requires in a version that fits, or has the file that it requires.
 * What is required and not there is a gap.
 * @param at the path of a file with the links on the way to it followed
 */
function connect(installations, at) {
    const index = new Index(installations, at);
    for (const { entry, pkg } of installations) {
        if (!entry.requires)
            continue;
        const outcome = new offers/* Outcome */.P(pkg);
        for (const required of entry.requires) {
            if (isOfRpm(required))
                continue;
            const kind = isHint(required) ? 'optional' : 'required';
            const { found, crowded } = index.satisfying(required);
            for (const to of found ?? [])
                outcome.leadsTo(to, kind);
            for (const name of crowded)
                outcome.isCrowdedAt(name);
            if (!found && crowded.length === 0 && kind === 'required')
                outcome.lacks(textOf(required));
        }
        outcome.settle();
    }
}
/** What all packages together provide. */
class Index {
    #offers = new offers/* Offers */.m();
    #files;
    #at;
    #known = new Map();
    /** Names of what is being answered of which there are more than are looked at. */
    #crowded = [];
    constructor(installations, at) {
        this.#at = at;
        // Packages of old provide their names without saying so.
        for (const { entry, pkg } of installations) {
            const { name, epoch, version, release, provides } = entry;
            const named = provides.filter((provided) => provided.name === name);
            const all = named.length > 0 ? named : [capability(name, flagsOf('='), `${epoch}:${version}-${release}`)];
            for (const provided of all)
                this.#offers.add(name, { pkg, provided });
        }
        for (const { entry, pkg } of installations) {
            for (const provided of entry.provides)
                if (provided.name !== entry.name)
                    this.#offers.add(provided.name, { pkg, provided });
        }
        this.#files = requiredFiles(installations, at);
    }
    satisfying(required) {
        const key = textOf(required);
        let answer = this.#known.get(key);
        if (!answer) {
            this.#crowded = [];
            const rich = required.name.startsWith('(') ? richOf(required.name) : { leaf: required };
            answer = { found: rich && this.#evaluate(rich), crowded: this.#crowded };
            this.#known.set(key, answer);
        }
        return answer;
    }
    #evaluate(rich) {
        if ('leaf' in rich)
            return this.#plain(rich.leaf);
        const found = rich.parts.map((part) => this.#evaluate(part));
        switch (rich.operator) {
            case 'and':
                return found.includes(undefined) ? undefined : found.flatMap((packages) => packages ?? []);
            case 'or':
                return found.every((packages) => packages === undefined) ? undefined : found.flatMap((packages) => packages ?? []);
            case 'if':
                return found[1] ? found[0] : rich.parts[2] ? found[2] : [];
            default: {
                // `with` and `without`: one package that is all of them, or the first and none of the others.
                const others = found.slice(1).map((packages) => new Set(packages));
                const fits = (found[0] ?? []).filter((pkg) => others.every((packages) => packages.has(pkg) === (rich.operator === 'with')));
                return fits.length > 0 ? fits : undefined;
            }
        }
    }
    #plain(required) {
        const found = new Set();
        if (this.#offers.isCrowded(required.name))
            this.#crowded.push(required.name);
        for (const { pkg, provided } of this.#offers.of(required.name))
            if (overlap(required, provided))
                found.add(pkg);
        if (required.name.startsWith('/'))
            for (const pkg of this.#files.get(this.#at(required.name.slice(1))) ?? [])
                found.add(pkg);
        return found.size > 0 ? [...found] : undefined;
    }
}
/** The packages that have a file, for files that any package requires. */
function requiredFiles(installations, at) {
    const files = new Map();
    for (const { entry } of installations) {
        for (const { name } of entry.requires ?? []) {
            // In a rich dependency, a path is a word by itself.
            for (const [path] of name.startsWith('(') ? name.matchAll(/(?<=[\s(])\/[^\s()]+/g) : name.startsWith('/') ? [[name]] : [])
                files.set(at(path.slice(1)), new Set());
        }
    }
    if (files.size === 0)
        return files;
    for (const { entry, pkg } of installations)
        for (const file of entry.files)
            files.get(at(file))?.add(pkg);
    return files;
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/text.js
var installed_text = __webpack_require__(94079);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/rpm/header.js



const TAG = {
    name: 1000,
    version: 1001,
    release: 1002,
    epoch: 1003,
    vendor: 1011,
    licence: 1014,
    architecture: 1022,
    oldFiles: 1027,
    states: 1029,
    modes: 1030,
    source: 1044,
    provides: 1047,
    requireFlags: 1048,
    requires: 1049,
    requireVersions: 1050,
    provideFlags: 1112,
    provideVersions: 1113,
    dirIndexes: 1116,
    baseNames: 1117,
    dirNames: 1118,
    modularity: 5096,
};
const WANTED = new Set(Object.values(TAG));
/** Bytes of one number, by its type. */
const WIDTHS = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8 };
const STRING = 6;
const STRING_ARRAY = 8;
const TRANSLATED = 9;
/**
 * Reads a header as databases hold it: two counts, an index of 16 bytes for each tag, and the data (RPM's "Header format",
 * without the magic of package files).
 * @param file the database, for errors
 * @returns undefined for what is no package, such as a key that signatures are checked with
 * @throws INSTALLED_INVALID where it does not hold together
 */
function entryOf(blob, file) {
    const header = new Header(blob, file);
    const [name, version, release] = [header.text(TAG.name), header.text(TAG.version), header.text(TAG.release)];
    if (!name || !version || release === undefined)
        throw (0,damaged/* damaged */.q)(file, 'has a package without its name or its version.');
    // Not installed by rpm, but imported into its database.
    if (name === 'gpg-pubkey')
        return undefined;
    return {
        name,
        version,
        release,
        epoch: header.numbers(TAG.epoch)[0] ?? 0,
        architecture: header.text(TAG.architecture),
        licence: header.text(TAG.licence),
        vendor: header.text(TAG.vendor),
        source: header.text(TAG.source),
        modularity: header.text(TAG.modularity),
        requires: capabilities(header, TAG.requires, TAG.requireFlags, TAG.requireVersions),
        provides: capabilities(header, TAG.provides, TAG.provideFlags, TAG.provideVersions),
        files: filesOf(header),
        file,
    };
}
function capabilities(header, names, flags, versions) {
    const [bits, texts] = [header.numbers(flags), header.texts(versions)];
    return header.texts(names).map((name, i) => capability(name, bits[i] ?? 0, texts[i] ?? ''));
}
const FOLDER = 0o040000;
const KIND = 0o170000;
/** State of a file that is there; others have been left out, or are those of another package in its place. */
const THERE = 0;
function filesOf(header) {
    const [states, modes] = [header.numbers(TAG.states), header.numbers(TAG.modes)];
    const isFile = (i) => (states[i] ?? THERE) === THERE && ((modes[i] ?? 0) & KIND) !== FOLDER;
    const names = header.texts(TAG.baseNames);
    if (names.length === 0)
        return header.texts(TAG.oldFiles).flatMap((path, i) => (isFile(i) ? path.replace(/^\/+/, '') : []));
    const [indexes, folders] = [header.numbers(TAG.dirIndexes), header.texts(TAG.dirNames).map((folder) => folder.replace(/^\/+/, ''))];
    return names.flatMap((name, i) => {
        if (!isFile(i))
            return [];
        const folder = folders[indexes[i] ?? -1];
        if (folder === undefined)
            throw header.damage('has a file in no folder');
        return `${folder}${name}`;
    });
}
/** The index of a header, and its data on request. */
class Header {
    #index = new Map();
    #data;
    #file;
    constructor(blob, file) {
        this.#file = file;
        const bytes = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
        const tags = bytes.length < 8 ? 0 : bytes.readUInt32BE(0);
        const size = bytes.length < 8 ? 0 : bytes.readUInt32BE(4);
        const start = 8 + tags * 16;
        if (tags === 0 || start + size > bytes.length)
            throw this.damage('has a header that is cut off');
        for (let at = 8; at < start; at += 16) {
            const tag = bytes.readUInt32BE(at);
            if (!WANTED.has(tag) || this.#index.has(tag))
                continue;
            this.#index.set(tag, { type: bytes.readUInt32BE(at + 4), offset: bytes.readUInt32BE(at + 8), count: bytes.readUInt32BE(at + 12) });
        }
        this.#data = bytes.subarray(start, start + size);
    }
    damage(what) {
        return (0,damaged/* damaged */.q)(this.#file, `${what}.`);
    }
    /** The first text of a tag; undefined where it is not there or empty. */
    text(tag) {
        return this.texts(tag)[0] || undefined;
    }
    texts(tag) {
        const entry = this.#index.get(tag);
        if (!entry)
            return [];
        const { type, offset } = entry;
        const count = type === STRING ? 1 : entry.count;
        if (![STRING, STRING_ARRAY, TRANSLATED].includes(type))
            throw this.damage(`has tag ${tag} of a type that is no text`);
        let end = offset;
        for (let i = 0; i < count; i++) {
            const zero = end < this.#data.length ? this.#data.indexOf(0, end) : -1;
            if (zero < 0)
                throw this.damage(`has tag ${tag} outside of its header`);
            end = zero + 1;
        }
        return count === 0 ? [] : (0,installed_text/* looseText */.o0)(this.#data.subarray(offset, end - 1)).split('\0');
    }
    numbers(tag) {
        const entry = this.#index.get(tag);
        if (!entry)
            return [];
        const { type, offset, count } = entry;
        const width = WIDTHS[type];
        if (width === undefined || width === 8)
            throw this.damage(`has tag ${tag} of a type that is no number`);
        if (offset + count * width > this.#data.length)
            throw this.damage(`has tag ${tag} outside of its header`);
        return Array.from({ length: count }, (_, i) => this.#data.readUIntBE(offset + i * width, width));
    }
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/licence-text.js
var licence_text = __webpack_require__(83941);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/rpm/licence.js

/** SPDX expressions by what Fedora called them before it took SPDX identifiers, in lower case (the "Callaway" short names). */
const KNOWN = {
    'asl 1.1': 'Apache-1.1',
    'asl 2.0': 'Apache-2.0',
    'apache license 2.0': 'Apache-2.0',
    agplv3: 'AGPL-3.0-only',
    'agplv3+': 'AGPL-3.0-or-later',
    'artistic 2.0': 'Artistic-2.0',
    boost: 'BSL-1.0',
    cc0: 'CC0-1.0',
    'cc-by': 'CC-BY-3.0',
    'cc-by-sa': 'CC-BY-SA-3.0',
    epl: 'EPL-1.0',
    'epl-2.0': 'EPL-2.0',
    ftl: 'FTL',
    'gpl+': 'GPL-1.0-or-later',
    gplv1: 'GPL-1.0-only',
    gplv2: 'GPL-2.0-only',
    'gplv2+': 'GPL-2.0-or-later',
    gplv3: 'GPL-3.0-only',
    'gplv3+': 'GPL-3.0-or-later',
    isc: 'ISC',
    lgplv2: 'LGPL-2.0-only',
    'lgplv2+': 'LGPL-2.0-or-later',
    'lgplv2.1': 'LGPL-2.1-only',
    'lgplv2.1+': 'LGPL-2.1-or-later',
    lgplv3: 'LGPL-3.0-only',
    'lgplv3+': 'LGPL-3.0-or-later',
    lppl: 'LPPL-1.3c',
    'mplv1.0': 'MPL-1.0',
    'mplv1.1': 'MPL-1.1',
    'mplv2.0': 'MPL-2.0',
    ofl: 'OFL-1.1',
    openldap: 'OLDAP-2.8',
    openssl: 'OpenSSL',
    psf: 'PSF-2.0',
    python: 'PSF-2.0',
    ruby: 'Ruby',
    sissl: 'SISSL',
    sleepycat: 'Sleepycat',
    tcl: 'TCL',
    unlicense: 'Unlicense',
    vim: 'Vim',
    w3c: 'W3C',
    wtfpl: 'WTFPL',
    zlib: 'Zlib',
    'zplv2.1': 'ZPL-2.1',
};
/**
 * The `License` tag of an rpm as an SPDX expression. What is one already stays as it is, and so does free text. Fedora's short
 * names of old are rewritten; those that stand for a family of licences, such as `BSD`, become `LicenseRef-Callaway-\u2026`, as Fedora
 * itself writes them.
 */
function licenceOfTag(tag, readLicence) {
    if (readLicence(tag).kind !== 'name')
        return tag;
    let known = false;
    const expression = (0,licence_text/* rewriteLicence */.uT)(tag, (name) => {
        const found = licenceOfName(name, readLicence);
        known ||= found !== undefined;
        return found ?? (0,licence_text/* licenceReference */.LH)('Callaway', name);
    });
    return expression !== undefined && known ? expression : tag;
}
/** Families of licences, and what is none. */
const FAMILIES = new Set(['bsd', 'gpl', 'lgpl', 'public domain', 'copyright only', 'redistributable, no modification permitted']);
function licenceOfName(name, readLicence) {
    const lower = name.toLowerCase();
    // SUSE's own names, which are no identifiers either.
    if (lower.startsWith('suse-'))
        return `LicenseRef-${name.replace(/[^A-Za-z0-9.-]+/g, '-')}`;
    const base = lower.replace(/ with .*exceptions?$/, '');
    if (FAMILIES.has(lower) || (base !== lower && KNOWN[base]))
        return (0,licence_text/* licenceReference */.LH)('Callaway', name);
    const hyphened = name.replaceAll(' ', '-');
    return KNOWN[lower] ?? (readLicence(hyphened).kind === 'id' ? hyphened : undefined);
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/fault.js
var fault = __webpack_require__(26307);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/rpm/manifest.js



/** What rpm prints for something that a package does not have. */
const NONE = '(none)';
/**
 * The packages of `container-manifest-2`, which distroless images of Azure Linux and CBL-Mariner have in place of a database: one
 * line for each, with name, version-release, two times, vendor, epoch, size, architecture, epoch as a number and source package
 * between tabs. It says nothing of dependencies and files.
 * @throws INSTALLED_INVALID where it is damaged
 */
function entriesOfManifest(content, file) {
    const text = (0,installed_text/* looseText */.o0)(content);
    if (text !== '' && !text.endsWith('\n'))
        throw (0,damaged/* damaged */.q)(file, 'is cut off in the middle of a line.');
    return text.split('\n').flatMap((line, i) => {
        if (line === '')
            return [];
        const [name, full = '', , , vendor, epoch = '', , architecture, , source] = line.split('\t');
        const hyphen = full.lastIndexOf('-');
        if (!name || hyphen < 1 || source === undefined)
            throw (0,damaged/* damaged */.q)(file, `has a line that is no package: ${(0,fault/* quote */.h)(line)}.`, i + 1);
        if (name === 'gpg-pubkey')
            return [];
        return [
            {
                name,
                version: full.slice(0, hyphen),
                release: full.slice(hyphen + 1),
                epoch: Number(epoch) || 0,
                architecture: given(architecture),
                licence: undefined,
                vendor: given(vendor),
                source: given(source),
                modularity: undefined,
                requires: undefined,
                provides: [],
                files: [],
                file,
            },
        ];
    });
}
const given = (field) => (field === NONE || field === '' ? undefined : field);

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/rpm/ndb.js

/** "RpmP", as a little-endian number, as all in this format. */
const ndb_MAGIC = 0x506d7052;
const SLOT_MAGIC = 0x746f6c53;
const BLOB_HEAD = 0x53626c42;
const BLOB_TAIL = 0x45626c42;
const PAGE = 4096;
const SLOT = 16;
const BLOCK = 16;
/** Bytes in front of the slots, around the blob. */
const HEADER = 32;
const HEAD = 16;
const TAIL = 12;
const isNdb = (bytes) => bytes.length >= HEADER && view(bytes).readUInt32LE(0) === ndb_MAGIC;
/**
 * The headers of `Packages.db`, the database of openSUSE and SUSE (rpm, lib/backend/ndb/rpmpkg.c): pages of slots, each with the
 * place of a blob in blocks of 16 bytes.
 * @throws INSTALLED_INVALID where it is damaged
 */
function* headersOfNdb(content, file) {
    const bytes = view(content);
    const version = bytes.readUInt32LE(4);
    if (version !== 0)
        throw (0,damaged/* damaged */.q)(file, `is of version ${version} of its format, which is not known.`);
    const end = bytes.readUInt32LE(12) * PAGE;
    if (end > bytes.length || end === 0)
        throw (0,damaged/* damaged */.q)(file, 'is cut off in its slots.');
    /** Bytes that blobs can still have: no two share any. */
    let left = bytes.length;
    for (let at = HEADER; at < end; at += SLOT) {
        if (bytes.readUInt32LE(at) !== SLOT_MAGIC)
            throw (0,damaged/* damaged */.q)(file, `has no slot at byte ${at}.`);
        const first = bytes.readUInt32LE(at + 8);
        if (first === 0)
            continue;
        const [index, size] = [bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 12) * BLOCK];
        left -= size;
        if (left < 0)
            throw (0,damaged/* damaged */.q)(file, `has package ${index} in the place of another.`);
        yield blobOf(bytes, first * BLOCK, size, index, file);
    }
}
function blobOf(bytes, start, size, index, file) {
    const tail = start + size - TAIL;
    if (size < HEAD + TAIL || start + size > bytes.length)
        throw (0,damaged/* damaged */.q)(file, `is cut off in package ${index}.`);
    const length = bytes.readUInt32LE(start + 12);
    const whole = bytes.readUInt32LE(start) === BLOB_HEAD &&
        bytes.readUInt32LE(start + 4) === index &&
        bytes.readUInt32LE(tail + 8) === BLOB_TAIL &&
        bytes.readUInt32LE(tail + 4) === length &&
        start + HEAD + length <= tail &&
        bytes.readUInt32LE(tail) === adler32(bytes.subarray(start, tail));
    if (!whole)
        throw (0,damaged/* damaged */.q)(file, `has package ${index} in a damaged place.`);
    return bytes.subarray(start + HEAD, start + HEAD + length);
}
/** Adler-32 (RFC 1950). */
function adler32(bytes) {
    let a = 1;
    let b = 0;
    for (let at = 0; at < bytes.length;) {
        // So many that b stays below 2^32.
        const end = Math.min(at + 5552, bytes.length);
        for (; at < end; at++) {
            a += bytes[at];
            b += a;
        }
        a %= 65_521;
        b %= 65_521;
    }
    return ((b << 16) | a) >>> 0;
}
const view = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/rpm/sqlite.js

const sqlite_MAGIC = 'SQLite format 3\0';
const isSqlite = (bytes) => Buffer.from(bytes.subarray(0, 16)).toString('latin1') === sqlite_MAGIC;
const LEAF = 13;
const INTERIOR = 5;
/**
 * Reads `rpmdb.sqlite` (SQLite's "Database File Format").
 * @param changed pages that stand in the write-ahead log instead, by number
 * @throws INSTALLED_INVALID where it is damaged, also by what reads the headers
 */
function readSqlite(content, changed, file) {
    const pages = new sqlite_Pages(content, changed, file);
    const roots = new Map();
    for (const [type, name, , root] of rowsOf(pages, 1))
        if (pages.text(type) === 'table')
            roots.set(pages.text(name), root);
    const [packages, index] = [roots.get('Packages'), roots.get('Name')];
    if (typeof packages !== 'number')
        throw (0,damaged/* damaged */.q)(file, 'has no table "Packages".');
    return { headers: headersOf(pages, packages, file), names: typeof index === 'number' ? countOf(rowsOf(pages, index)) : undefined };
}
function* headersOf(pages, root, file) {
    for (const row of rowsOf(pages, root)) {
        const blob = row[1];
        if (!(blob instanceof Uint8Array))
            throw (0,damaged/* damaged */.q)(file, 'has a row without a header.');
        yield blob;
    }
}
function countOf(rows) {
    let count = 0;
    for (const _ of rows)
        count += 1;
    return count;
}
/** The rows of the table whose tree begins on a page, in the order of their numbers. */
function* rowsOf(pages, root) {
    const open = [root];
    const seen = new Set();
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
        if (seen.has(number))
            throw pages.damage(number);
        seen.add(number);
        const page = pages.page(number);
        // The first page begins with what holds for the whole file.
        const start = number === 1 ? 100 : 0;
        const kind = page[start];
        if (kind !== LEAF && kind !== INTERIOR)
            throw pages.damage(number);
        const cells = page.readUInt16BE(start + 3);
        const pointers = start + (kind === LEAF ? 8 : 12);
        if (pointers + cells * 2 > page.length)
            throw pages.damage(number);
        const places = Array.from({ length: cells }, (_, i) => page.readUInt16BE(pointers + i * 2));
        if (places.some((at) => at < pointers || at + 4 > page.length))
            throw pages.damage(number);
        if (kind === LEAF)
            for (const at of places)
                yield rowAt(pages, number, page, at);
        else
            open.push(page.readUInt32BE(start + 8), ...places.reverse().map((at) => page.readUInt32BE(at)));
    }
}
function rowAt(pages, number, page, at) {
    const size = varint(page, at);
    const id = size && varint(page, size.next);
    if (!size || !id)
        throw pages.damage(number);
    return valuesOf(payloadOf(pages, number, page, id.next, size.value), () => pages.damage(number));
}
/** What is too long for its page goes on on pages of its own, each with the number of the next. */
function payloadOf(pages, number, page, at, size) {
    const { usable } = pages;
    pages.spend(size, number);
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const rest = least + ((size - least) % (usable - 4));
    const here = size <= usable - 35 ? size : rest <= usable - 35 ? rest : least;
    if (at + here + (here < size ? 4 : 0) > page.length)
        throw pages.damage(number);
    if (here === size)
        return page.subarray(at, at + size);
    const payload = Buffer.alloc(size);
    payload.set(page.subarray(at, at + here));
    let next = page.readUInt32BE(at + here);
    for (let filled = here; filled < size; filled += usable - 4) {
        if (next === 0)
            throw pages.damage(number);
        const part = pages.page(next);
        payload.set(part.subarray(4, Math.min(usable, 4 + size - filled)), filled);
        next = part.readUInt32BE(0);
    }
    if (next !== 0)
        throw pages.damage(number);
    return payload;
}
function valuesOf(payload, damage) {
    const size = varint(payload, 0);
    if (!size || size.value > payload.length)
        throw damage();
    const values = [];
    let at = size.value;
    for (let head = size.next; head < size.value;) {
        const type = varint(payload, head);
        if (!type)
            throw damage();
        head = type.next;
        const length = type.value >= 12 ? Math.floor((type.value - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type.value] ?? -1);
        if (length < 0 || at + length > payload.length)
            throw damage();
        values.push(sqlite_valueAt(payload, at, length, type.value));
        at += length;
    }
    return values;
}
function sqlite_valueAt(payload, at, length, type) {
    if (type >= 12)
        return payload.subarray(at, at + length);
    if (type === 8 || type === 9)
        return type - 8;
    return type === 0 || length > 6 ? null : payload.readIntBE(at, length);
}
/** Seven bits in each byte, the highest first, and all eight of the ninth; undefined past the end or past what a number holds. */
function varint(bytes, at) {
    let value = 0;
    for (let i = 0; i < 8; i++) {
        const byte = bytes[at + i];
        if (byte === undefined)
            return undefined;
        value = value * 128 + (byte & 127);
        if (byte < 128)
            return value <= Number.MAX_SAFE_INTEGER ? { value, next: at + i + 1 } : undefined;
    }
    // Nine bytes: only a row's number can be so large, and it is not used.
    return at + 8 < bytes.length ? { value: Number.MAX_SAFE_INTEGER, next: at + 9 } : undefined;
}
const ENCODINGS = { 1: 'utf-8', 2: 'utf-16le', 3: 'utf-16be' };
class sqlite_Pages {
    /** Bytes of a page that hold what is stored. */
    usable;
    #content;
    #changed;
    #file;
    #size;
    #encoding;
    /** Bytes that rows can still have: no two share any. */
    #left;
    constructor(content, changed, file) {
        this.#content = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
        this.#changed = changed;
        this.#file = file;
        const first = changed.get(1) ?? content;
        const head = Buffer.from(first.buffer, first.byteOffset, first.byteLength);
        if (head.length < 100 || !isSqlite(head))
            throw (0,damaged/* damaged */.q)(file, 'is no SQLite database.');
        this.#size = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
        this.usable = this.#size - head[20];
        const encoding = ENCODINGS[head.readUInt32BE(56)];
        if (this.#size < 512 || (this.#size & (this.#size - 1)) !== 0 || this.usable < 480 || !encoding)
            throw (0,damaged/* damaged */.q)(file, 'has the head of no SQLite database.');
        this.#encoding = encoding;
        this.#left = content.length + changed.size * this.#size;
    }
    page(number) {
        const changed = this.#changed.get(number);
        if (changed && changed.length !== this.#size)
            throw this.damage(number);
        if (changed)
            return Buffer.from(changed.buffer, changed.byteOffset, changed.byteLength);
        const start = (number - 1) * this.#size;
        if (number < 1)
            throw this.damage(number);
        if (start + this.#size > this.#content.length)
            throw (0,damaged/* damaged */.q)(this.#file, `is cut off before its page ${number}.`);
        return this.#content.subarray(start, start + this.#size);
    }
    /** @throws INSTALLED_INVALID where rows together are longer than their database */
    spend(size, number) {
        this.#left -= size;
        if (this.#left < 0)
            throw this.damage(number);
    }
    text(value) {
        return value instanceof Uint8Array ? new TextDecoder(this.#encoding).decode(value) : undefined;
    }
    damage(number) {
        return (0,damaged/* damaged */.q)(this.#file, `is damaged on page ${number}.`);
    }
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/rpm/wal.js
const wal_HEADER = 32;
const FRAME_HEADER = 24;
/**
 * Reads a write-ahead log as SQLite does when it opens a database that was not closed ("WAL-mode File Format"): frames count up
 * to the last that ends a transaction, as long as their salts and their running checksum are those of the log. What is behind
 * them is of an earlier run.
 */
function readWriteAhead(content) {
    const none = new Map();
    if (content.length === 0)
        return { pages: none };
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const magic = bytes.length < wal_HEADER ? 0 : bytes.readUInt32BE(0);
    if (magic >>> 1 !== 0x377f0682 >>> 1)
        return { pages: none, doubt: 'is no write-ahead log' };
    const little = (magic & 1) === 0;
    const size = bytes.readUInt32BE(8);
    let sum = checksum(bytes.subarray(0, 24), little, [0, 0]);
    if (bytes.readUInt32BE(4) !== 3_007_000 || size < 512 || size > 65_536 || !isSum(bytes, 24, sum))
        return { pages: none, doubt: 'has a damaged head' };
    const pages = new Map();
    let pending = new Map();
    for (let at = wal_HEADER; at < bytes.length; at += FRAME_HEADER + size) {
        if (at + FRAME_HEADER + size > bytes.length)
            return { pages, doubt: 'is cut off' };
        if (bytes.compare(bytes, 16, 24, at + 8, at + 16) !== 0)
            break;
        const page = bytes.subarray(at + FRAME_HEADER, at + FRAME_HEADER + size);
        sum = checksum(page, little, checksum(bytes.subarray(at, at + 8), little, sum));
        if (!isSum(bytes, at + 16, sum))
            return { pages, doubt: 'has a damaged frame' };
        pending.set(bytes.readUInt32BE(at), page);
        if (bytes.readUInt32BE(at + 4) === 0)
            continue;
        for (const [number, newest] of pending)
            pages.set(number, newest);
        pending = new Map();
    }
    return pending.size > 0 ? { pages, doubt: 'ends in a transaction that was not finished' } : { pages };
}
const isSum = (bytes, at, [first, second]) => bytes.readUInt32BE(at) === first && bytes.readUInt32BE(at + 4) === second;
/** Goes on with a running checksum, over pairs of 32-bit numbers. */
function checksum(bytes, little, [first, second]) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 8 <= bytes.length; at += 8) {
        first = (first + view.getUint32(at, little) + second) >>> 0;
        second = (second + view.getUint32(at + 4, little) + first) >>> 0;
    }
    return [first, second];
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/rpm/collector.js














/** Where rpm keeps its database at the top of a tree. */
const HOMES = ['var/lib/rpm/', 'usr/lib/sysimage/rpm/', 'usr/share/rpm/'];
/** Prepares what collectors of rpm share. */
async function rpmCollector() {
    const readLicence = await (0,licence/* licenceReader */.V)();
    const licenceOf = (tag) => licenceOfTag(tag, readLicence);
    return () => {
        const found = new Map();
        /** Databases that are read when it is known whether there is a log of what has been written since. */
        const waiting = new Map();
        const logs = new Map();
        const gaps = [];
        return {
            take({ path }, content) {
                const slash = path.lastIndexOf('/') + 1;
                const name = path.slice(slash);
                if (path === catalog/* MANIFEST */.e)
                    found.set(path, entriesOfManifest(content, path));
                else if (!HOMES.includes(path.slice(0, slash))) {
                    // The names alone say little: Debian has lists that are called so.
                    if (isDatabase(content))
                        gaps.push(`${path} lists packages that are not read: it is not the database of rpm at the top of the tree`);
                }
                else if (name === 'rpmdb.sqlite-wal')
                    logs.set(path.slice(0, -4), content);
                else if (name === 'rpmdb.sqlite-journal') {
                    if (isHot(content))
                        gaps.push(`${path} has a transaction that was not finished, and its database may be damaged`);
                }
                else if (name === 'rpmdb.sqlite')
                    waiting.set(path, content);
                else if (content.length === 0)
                    gaps.push(`${path} is empty`);
                else
                    found.set(path, entriesOfDatabase(content, path));
            },
            conclude(surroundings) {
                for (const path of new Set([...waiting.keys(), ...logs.keys()])) {
                    const { pages, doubt } = readWriteAhead(logs.get(path) ?? new Uint8Array());
                    if (doubt !== undefined)
                        gaps.push(`${path}-wal ${doubt}, and what follows in it is left out`);
                    const content = waiting.get(path) ?? new Uint8Array();
                    if (content.length === 0 && pages.size === 0)
                        gaps.push(`${path} is ${waiting.has(path) ? 'empty' : 'missing beside its log'}`);
                    else {
                        const { headers, names } = readSqlite(content, pages, path);
                        const { entries, count } = entriesOf(headers, path);
                        if (names !== undefined && names !== count)
                            gaps.push(`${path} has ${count} packages and the names of ${names}: it has been changed by something else than rpm`);
                        found.set(path, entries);
                    }
                }
                waiting.clear();
                return concluded(found, gaps, surroundings, licenceOf);
            },
        };
    };
}
const isDatabase = (content) => isSqlite(content) || isNdb(content) || isBdb(content);
/** A rollback journal whose head has not been wiped. */
const isHot = (content) => content.subarray(0, 8).some((byte) => byte !== 0);
function entriesOfDatabase(content, path) {
    if (isNdb(content))
        return entriesOf(headersOfNdb(content, path), path).entries;
    if (isBdb(content))
        return entriesOf(headersOfBdb(content, path), path).entries;
    throw (0,damaged/* damaged */.q)(path, 'is no database of rpm.');
}
/** One header after the other, because together they are as large as their database. */
function entriesOf(headers, path) {
    const entries = [];
    let count = 0;
    for (const blob of headers) {
        count += 1;
        const entry = entryOf(blob, path);
        if (entry)
            entries.push(entry);
    }
    return { entries, count };
}
function concluded(found, gaps, { distribution, real }, licenceOf) {
    const sources = [...found].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => rank(a) - rank(b) || (0,graph/* byText */.z)(a, b));
    const entries = new Map();
    for (const [, listed] of sources)
        for (const entry of listed)
            if (!entries.has(keyOf(entry)))
                entries.set(keyOf(entry), entry);
    const differ = sources.some(([, listed]) => new Set(listed.map(keyOf)).size !== entries.size);
    const doubts = differ ? [`${sources.map(([path]) => path).join(' and ')} have different packages, and all of them are listed`] : [];
    const installations = [...entries]
        .sort(([a], [b]) => (0,graph/* byText */.z)(a, b))
        .map(([, entry]) => ({ entry, pkg: packageOf(entry, distribution, licenceOf) }));
    connect(installations, (path) => (0,links/* placeOf */.$t)(path, real));
    return {
        packages: installations.map(({ pkg }) => pkg),
        owners: installations.map(({ entry: { files }, pkg: owner }) => ({ owner, files })),
        gaps: [...gaps, ...doubts],
    };
}
/** The databases that say more before those that say less, and the newer formats before the older. */
const rank = (path) => [/sqlite$/, /\.db$/, /Packages$/].findIndex((pattern) => pattern.test(path)) >>> 0;
const keyOf = ({ name, epoch, version, release, architecture }) => `${name} ${epoch}:${version}-${release} ${architecture}`;
function packageOf(entry, distribution, licenceOf) {
    const { name, epoch, architecture, licence, vendor, file } = entry;
    const version = `${entry.version}-${entry.release}`;
    const supplier = (0,system/* supplierOf */.kx)(vendor);
    const purl = (0,system/* systemPurl */.fl)('rpm', name, version, distribution, {
        arch: architecture,
        epoch: epoch === 0 ? undefined : `${epoch}`,
        upstream: entry.source,
        modularitylabel: entry.modularity,
    });
    return {
        type: 'rpm',
        name,
        version: epoch === 0 ? version : `${epoch}:${version}`,
        ...(purl && { purl }),
        hashes: [],
        ...(licence && { licence: licenceOf(licence) }),
        ...(supplier && { supplier }),
        place: file,
        edges: [],
        ...(entry.requires === undefined && { gap: { state: 'unknown', reason: `${file} does not say what its packages require` } }),
    };
}


/***/ }),

/***/ 22161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fl: () => (/* binding */ systemPurl),
/* harmony export */   kx: () => (/* binding */ supplierOf),
/* harmony export */   r0: () => (/* binding */ wholeText)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87514);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45906);
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8745);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94079);




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

/***/ 94079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SK: () => (/* binding */ looseJsonObject),
/* harmony export */   jE: () => (/* binding */ looseJson),
/* harmony export */   o0: () => (/* binding */ looseText)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69156);
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8745);


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
