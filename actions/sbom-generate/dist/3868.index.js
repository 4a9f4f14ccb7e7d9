export const id = 3868;
export const ids = [3868];
export const modules = {

/***/ 5185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseGemspec)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(788);
/* harmony import */ var _installed_damaged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9722);
/* harmony import */ var _licence_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1786);



/** Strings as RubyGems writes them: `"dumped".freeze`, and `%q<text>` in those of old. */
const STRING = /"((?:[^"\\]|\\.)*)"|%q(?:<([^<>]*)>|\{([^{}]*)\}|\[([^[\]]*)\])/g;
const ASSIGNMENT = /^\s*\w+\.(name|version|platform|licenses?|authors?|email)\s*=\s*(.*)$/;
const NEED = /^\s*\w+\.add_(?:runtime_)?dependency\b\s*\(?(.*)$/;
/**
 * Reads a file of `specifications`, which RubyGems generates: Ruby, but one statement a line and literals alone. It is not run.
 * @param generated false for one that people write, which may compute anything
 * @returns undefined for one of people that does not give its name and version as literals
 * @throws INSTALLED_INVALID for what RubyGems did not write so
 */
function parseGemspec(file, text, generated) {
    const lines = text.split('\n');
    const values = new Map();
    const needs = new Map();
    let other = false;
    for (const [index, line] of lines.entries()) {
        const [, field, written = ''] = ASSIGNMENT.exec(line) ?? [];
        // What is conditional or computed is none of it.
        if (field !== undefined && !values.has(field))
            values.set(field, generated || /^\s*(?:["[]|%q)/.test(written) ? stringsOf(written) : []);
        // Behind it stands the same list again, for RubyGems before 1.2, which could not tell development apart.
        if (/^\s*else\b/.test(line))
            other = true;
        const need = other ? undefined : NEED.exec(line)?.[1];
        if (need === undefined)
            continue;
        const [name, ...requirements] = stringsOf(need);
        if (name === undefined && generated)
            throw (0,_installed_damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(file, 'has a dependency that RubyGems does not write so.', index + 1);
        if (name !== undefined)
            needs.set(`${name} ${requirements.join()}`, { name, requirements });
    }
    const [name, version] = [values.get('name')?.[0], values.get('version')?.[0]];
    if (!generated && (name === undefined || !/^\d[0-9A-Za-z.-]*$/.test(version ?? '')))
        return undefined;
    if (name === undefined || !/^[A-Za-z0-9._-]+$/.test(name))
        throw (0,_installed_damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(file, 'gives no name that a gem can have.');
    if (version === undefined || !/^\d[0-9A-Za-z.-]*$/.test(version))
        throw (0,_installed_damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(file, `gives no version, or ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(version ?? '')}.`);
    if (generated && lines.findLast((line) => line.trim() !== '')?.trimEnd() !== 'end')
        throw (0,_installed_damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(file, 'is cut off: it has no end.');
    const platform = platformOf(lines, name, version) ?? values.get('platform')?.[0];
    const licences = (values.get('licenses') ?? values.get('license') ?? []).map(_licence_names_js__WEBPACK_IMPORTED_MODULE_2__/* .identified */ .A);
    const [author, email] = [(values.get('authors') ?? values.get('author'))?.[0], values.get('email')?.[0]];
    const supplier = author || email;
    return {
        name,
        version,
        ...(platform && platform !== 'ruby' && { platform }),
        ...(licences.length > 0 && {
            licence: licences.map((licence) => (licences.length > 1 && /\s/.test(licence) ? `(${licence})` : licence)).join(' OR '),
        }),
        ...(supplier && { supplier: { name: supplier, ...(email?.includes('@') && { email }) } }),
        needs: [...needs.values()],
    };
}
/** The line in which RubyGems says in short what the file is about. */
function platformOf(lines, name, version) {
    const start = `# stub: ${name} ${version} `;
    return lines
        .slice(0, 4)
        .find((line) => line.startsWith(start))
        ?.slice(start.length)
        .split(' ')[0];
}
const stringsOf = (written) => [...written.matchAll(STRING)]
    .map(([, dumped, ...plain]) => (dumped === undefined ? (plain.find((text) => text !== undefined) ?? '') : undump(dumped)).trim())
    .filter((text) => text !== '');
const ESCAPES = { n: '\n', t: '\t', r: '\r', e: '\x1b', s: ' ', 0: '\0' };
/** What `String#dump` escapes. */
const undump = (dumped) => dumped.replace(/\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(.))/g, (_, wide, four, two, one) => {
    const code = Number.parseInt(wide ?? four ?? two ?? '', 16);
    return Number.isNaN(code) ? (ESCAPES[one] ?? one) : code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
});


/***/ }),

/***/ 3868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gemCollector: () => (/* binding */ gemCollector)
});

// EXTERNAL MODULE: ./lib/graph.js
var graph = __webpack_require__(6772);
// EXTERNAL MODULE: ./lib/installed/folders.js
var folders = __webpack_require__(688);
// EXTERNAL MODULE: ./lib/installed/needs.js
var needs = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/installed/text.js
var installed_text = __webpack_require__(9450);
// EXTERNAL MODULE: ./lib/purl.js
var purl = __webpack_require__(6919);
// EXTERNAL MODULE: ./lib/bundler/catalog.js
var catalog = __webpack_require__(6078);
;// CONCATENATED MODULE: ./lib/bundler/gem-version.js
/** No real version is longer. */
const LONGEST = 256;
/** @returns undefined for what is no version of RubyGems */
function parseGemVersion(text) {
    if (text.length > LONGEST || !/^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/.test(text))
        return undefined;
    return text.replaceAll('-', '.pre.').match(/\d+|[A-Za-z]+/g) ?? [];
}
const isNumber = (segment) => /^\d/.test(segment);
/** Digits of any length as a number that compares as text. */
const plain = (digits) => digits.replace(/^0+(?=\d)/, '');
/** Without the zeros at the end, and those before the first letters. */
function canonical(version) {
    const kept = [];
    const dropZeros = () => {
        while (kept.length > 0 && /^0+$/.test(kept.at(-1)))
            kept.pop();
    };
    for (const segment of version) {
        if (!isNumber(segment) && kept.every(isNumber))
            dropZeros();
        kept.push(segment);
    }
    dropZeros();
    return kept;
}
/** Order of `Gem::Version`: letters are before numbers, and what is missing is zero. */
function compareGemVersions(left, right) {
    const [a, b] = [canonical(left), canonical(right)];
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const [x, y] = [a[i] ?? '0', b[i] ?? '0'];
        const [numericX, numericY] = [isNumber(x), isNumber(y)];
        if (numericX !== numericY)
            return numericX ? 1 : -1;
        const [first, second] = numericX ? [plain(x), plain(y)] : [x, y];
        if (first === second)
            continue;
        if (numericX && first.length !== second.length)
            return first.length - second.length;
        return first < second ? -1 : 1;
    }
    return 0;
}
/** Without what makes it a pre-release. */
function releaseOf(version) {
    const letter = version.findIndex((segment) => !isNumber(segment));
    return letter < 0 ? version : version.slice(0, letter);
}
/** The first version that `~>` refuses. */
function bumpOf(version) {
    const release = releaseOf(version);
    const kept = release.length > 1 ? release.slice(0, -1) : release;
    return [...kept.slice(0, -1), String(BigInt(kept.at(-1) ?? '0') + 1n)];
}
/** A requirement of `Gem::Requirement`, such as `~> 1.2`; undefined for what is none. */
function parseGemRequirement(requirement) {
    const [, operator = '=', text = ''] = /^\s*(=|!=|>=|<=|~>|>|<)?\s*(\S+)\s*$/.exec(requirement) ?? [];
    const wanted = parseGemVersion(text);
    if (!wanted)
        return undefined;
    const order = (version) => compareGemVersions(version, wanted);
    switch (operator) {
        case '=':
            return (version) => order(version) === 0;
        case '!=':
            return (version) => order(version) !== 0;
        case '>':
            return (version) => order(version) > 0;
        case '<':
            return (version) => order(version) < 0;
        case '>=':
            return (version) => order(version) >= 0;
        case '<=':
            return (version) => order(version) <= 0;
        default: {
            const bump = bumpOf(wanted);
            return (version) => order(version) >= 0 && compareGemVersions(releaseOf(version), bump) < 0;
        }
    }
}

// EXTERNAL MODULE: ./lib/bundler/gemspec.js
var gemspec = __webpack_require__(5185);
;// CONCATENATED MODULE: ./lib/bundler/installed.js








/** Gathers gems. */
const gemCollector = () => new GemCollector();
class GemCollector {
    #gems = [];
    #gaps = [];
    take({ path: file }, content) {
        const installed = (0,catalog/* kindOfGemspec */.a)(file) === 'installed';
        const spec = (0,gemspec/* parseGemspec */.M)(file, (0,installed_text/* looseText */.o0)(content), installed);
        if (!spec) {
            this.#gaps.push(`${file} computes the name or the version of its gem`);
            return;
        }
        const { name, version, platform, licence, supplier } = spec;
        const pkg = {
            type: 'gem',
            name,
            version,
            purl: (0,purl/* purlOf */.V)({ type: 'gem', name, version, qualifiers: { platform } }),
            hashes: [],
            ...(licence && { licence }),
            ...(supplier && { supplier }),
            place: file,
            edges: [],
            // What people write may ask for more than its literals.
            ...(!installed && { gap: { state: 'unknown', reason: 'its gemspec is a program' } }),
        };
        this.#gems.push({ file, home: homeOf(file), spec, version: parseGemVersion(version) ?? [], pkg });
    }
    conclude() {
        this.#gems.sort((a, b) => (0,graph/* byText */.z)(a.file, b.file));
        const byName = new Map();
        for (const gem of this.#gems) {
            const same = byName.get(gem.spec.name);
            if (same)
                same.push(gem);
            else
                byName.set(gem.spec.name, [gem]);
        }
        for (const gem of this.#gems) {
            const targets = new Set();
            const [absent, otherwise] = [[], []];
            for (const need of gem.spec.needs) {
                const visible = visibleFrom(gem.home, byName.get(need.name) ?? []);
                const accepts = need.requirements.flatMap((requirement) => parseGemRequirement(requirement) ?? []);
                const right = visible
                    .map((group) => best(group.filter(({ version }) => accepts.every((accepted) => accepted(version)))))
                    .find((found) => found);
                const to = right ?? visible.map(best).find((found) => found);
                if (!to)
                    absent.push(need.name);
                else if (to !== gem)
                    targets.add(to.pkg);
                if (to && !right)
                    otherwise.push(need.name);
            }
            gem.pkg.edges = [...targets].map((to) => ({ to, kind: 'required' }));
            (0,needs/* addUnmet */.X)(gem.pkg, absent, otherwise);
        }
        return { packages: this.#gems.map(({ pkg }) => pkg), gaps: this.#gaps };
    }
}
/** The folder that a Ruby is told to look for gems in. */
const homeOf = (file) => (0,catalog/* kindOfGemspec */.a)(file) === 'installed'
    ? (0,folders/* folderOf */.y)((0,folders/* folderOf */.y)(file)).replace(/(?:^|\/)specifications$/, '')
    : (0,folders/* folderOf */.y)((0,folders/* folderOf */.y)((0,folders/* folderOf */.y)((0,folders/* folderOf */.y)(file))));
/** The version of the interface for extensions that a folder is for, such as `3.1.0`. */
const interfaceOf = (home) => /(?:^|\/)(\d+\.\d+\.\d+)(?:\/|$)/.exec(home)?.[1];
/** Whether a folder is one of a bundle, and not of those in which a Ruby looks by itself. */
const isBundle = (home) => /(?:^|\/)(?:bundle|vendor)(?:\/|$)/.test(home);
/** Gems that are seen from a folder of gems, nearest first: those of a bundle, then those of all folders of its Ruby. */
function visibleFrom(home, gems) {
    const own = interfaceOf(home);
    const shared = gems.filter((gem) => {
        const other = interfaceOf(gem.home);
        return !isBundle(gem.home) && (own === undefined || other === undefined || own === other);
    });
    return isBundle(home) ? [gems.filter((gem) => gem.home === home), shared] : [shared];
}
/** RubyGems takes the highest version, and of that the one that is for a platform. */
const best = (gems) => gems.reduce((found, gem) => {
    const order = found ? compareGemVersions(gem.version, found.version) : 1;
    return order > 0 || (order === 0 && gem.spec.platform !== undefined && found?.spec.platform === undefined) ? gem : found;
}, undefined);


/***/ }),

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

/***/ 6080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ addUnmet)
/* harmony export */ });
/* harmony import */ var _gap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);


/** Says of a package what it asks for and does not get: what is not there, and what is there in a version that it does not ask for. */
function addUnmet(pkg, absent, otherwise) {
    for (const [reason, names] of [
        ['not installed', absent],
        ['installed in another version than asked for', otherwise],
    ]) {
        const sorted = [...new Set(names)].sort(_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z);
        if (sorted.length > 0)
            (0,_gap_js__WEBPACK_IMPORTED_MODULE_1__/* .addGap */ .E)(pkg, { state: 'incomplete', reason: `${reason}: ${sorted.join(', ')}` });
    }
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


/***/ }),

/***/ 1786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ identified)
/* harmony export */ });
/* unused harmony export idOfName */
/** Longer texts are no names. */
const LONGEST_NAME = 120;
/** Words that say nothing about which licence it is. */
const EMPTY_WORDS = new Set(['the', 'license', 'licence', 'licenses', 'licences', 'software', 'free']);
/**
 * Names that mean one licence, without empty words, as `keyOf` makes them. Those that leave open which (`BSD`), which version
 * (`LGPL`) or whether a later one is allowed (`GPLv2`) are not here.
 */
const IDS = new Map(Object.entries({
    '0BSD': ['zero clause bsd', 'bsd zero clause', '0 clause bsd', '0bsd'],
    'AGPL-3.0-or-later': ['agpl 3+', 'agpl 3.0+', 'gnu affero general public 3 or later'],
    'Apache-2.0': [
        'apache 2',
        'apache 2.0',
        'apache2',
        'apache2.0',
        'asl 2',
        'asl 2.0',
        'apache 2.0 apache 2.0',
        'apache apache 2.0',
        'al 2.0',
    ],
    'BSD-2-Clause': ['bsd 2 clause', '2 clause bsd', 'simplified bsd', 'bsd 2 clause simplified', 'freebsd', 'bsd simplified'],
    'BSD-3-Clause': [
        ...[
            'bsd 3 clause',
            '3 clause bsd',
            'new bsd',
            'modified bsd',
            'revised bsd',
            'bsd 3 clause new or revised',
            'bsd new',
            'bsd revised',
        ],
        ...['eclipse distribution 1.0', 'edl 1.0', 'eclipse distribution new bsd'],
    ],
    'BSL-1.0': ['boost 1.0', 'boost bsl 1.0'],
    'CC-BY-4.0': ['cc by 4.0', 'creative commons attribution 4.0 international'],
    'CC0-1.0': ['cc0', 'cc0 1.0', 'cc0 1.0 universal', 'creative commons zero 1.0 universal'],
    'CDDL-1.0': ['cddl 1.0', 'common development and distribution 1.0'],
    'EPL-1.0': ['eclipse public 1.0', 'epl 1.0'],
    'EPL-2.0': ['eclipse public 2.0', 'epl 2.0', 'eclipse public 2'],
    'EUPL-1.2': ['eupl 1.2', 'european union public 1.2'],
    'GPL-2.0-or-later': ['gpl 2+', 'gpl 2.0+', 'gpl 2 or later', 'gnu general public 2 or later', 'gnu gpl 2+'],
    'GPL-3.0-or-later': ['gpl 3+', 'gpl 3.0+', 'gpl 3 or later', 'gnu general public 3 or later', 'gnu gpl 3+'],
    ISC: ['isc iscl'],
    'LGPL-2.0-or-later': ['lgpl 2+', 'lgpl 2.0+'],
    'LGPL-2.1-or-later': ['lgpl 2.1+', 'lgpl 2.1 or later', 'gnu lesser general public 2.1 or later'],
    'LGPL-3.0-or-later': ['lgpl 3+', 'lgpl 3.0+', 'lgpl 3 or later', 'gnu lesser general public 3 or later'],
    MIT: ['mit', 'mit mit', 'expat', 'mit expat', 'expat mit'],
    'MIT-0': ['mit 0', 'mit no attribution'],
    'MPL-1.1': ['mpl 1.1', 'mozilla public 1.1'],
    'MPL-2.0': ['mpl 2.0', 'mpl 2', 'mozilla public 2.0', 'mozilla public 2', 'mozilla public 2.0 mpl 2.0'],
    'PSF-2.0': ['psf 2.0', 'python foundation 2.0'],
    Unlicense: ['unlicense', 'unlicense unlicense'],
    'UPL-1.0': ['upl 1.0', 'universal permissive 1.0', 'universal permissive upl 1.0'],
    Zlib: ['zlib'],
}).flatMap(([id, names]) => names.map((name) => [name, id])));
const keyOf = (name) => name
    .toLowerCase()
    .replace(/[^a-z0-9.+]+/g, ' ')
    .split(' ')
    // `v2`, `version 2`, `lgplv3`: the number is what counts.
    .flatMap((word) => word
    .replace(/^(?:version|ver|v)\.?(?=\d|$)/, '')
    .replace(/^(a?gpl|lgpl|mpl|epl|asl)v?(?=\d)/, '$1 ')
    .split(' '))
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
    .join(' ');
/** A licence as people name it: its SPDX identifier where that is clear, else as it is written. */
const identified = (name) => idOfName(name) ?? name;
/** The SPDX identifier of a licence that people write by name, where the name means that one alone. */
const idOfName = (name) => (name.length > LONGEST_NAME ? undefined : IDS.get(keyOf(name)));


/***/ })

};
