export const id = 9005;
export const ids = [9005];
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

/***/ 49005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dpkgCollector: () => (/* binding */ dpkgCollector)
});

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/graph.js
var graph = __webpack_require__(72027);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/licence.js
var licence = __webpack_require__(13008);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/system.js
var system = __webpack_require__(22161);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/text.js
var installed_text = __webpack_require__(94079);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/fault.js
var fault = __webpack_require__(26307);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/damaged.js
var damaged = __webpack_require__(8745);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/dpkg/chisel.js


/** Bytes of an unpacked manifest: some hundred for each file of an image. */
const LARGEST = 256 * 1024 * 1024;
/**
 * Reads `manifest.wall`, which Chisel writes into images that are cut out of Ubuntu's packages and have no dpkg: JSON objects, one
 * on each line, compressed with Zstandard. The first says how many there are.
 * @throws INSTALLED_INVALID where it is damaged
 */
async function readChisel(content, file) {
    const lines = (await unpacked(content, file)).split('\n').filter((line) => line !== '');
    const records = lines.map((line, i) => recordOf(line, file, i + 1));
    const [head] = records;
    if (typeof head?.jsonwall !== 'string' || head.schema !== '1.0')
        throw (0,damaged/* damaged */.q)(file, 'is no manifest of a known version.', 1);
    if (head.count !== records.length)
        throw (0,damaged/* damaged */.q)(file, `has ${records.length} of ${String(head.count)} entries.`);
    const entries = [];
    const files = new Map();
    records.forEach((record, i) => {
        if (record.kind === 'package')
            entries.push(entryOf(record, file, i + 1));
        if (record.kind !== 'content' || typeof record.slice !== 'string' || typeof record.path !== 'string' || record.path.endsWith('/'))
            return;
        // A slice is named after its package, which has no such sign in its name.
        const owner = record.slice.slice(0, record.slice.indexOf('_'));
        const path = record.path.replace(/^\//, '');
        const owned = files.get(owner);
        if (owned)
            owned.push(path);
        else
            files.set(owner, [path]);
    });
    return { entries, files };
}
async function unpacked(content, file) {
    const { decompressed } = await Promise.all(/* import() */[__webpack_require__.e(3876), __webpack_require__.e(6159), __webpack_require__.e(1094)]).then(__webpack_require__.bind(__webpack_require__, 11094));
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    const chunks = decompressed(once(content))[Symbol.asyncIterator]();
    for (;;) {
        const { done, value } = await chunks.next().catch(() => {
            throw (0,damaged/* damaged */.q)(file, 'is cut off or damaged: it cannot be unpacked.');
        });
        if (done)
            return text + decoder.decode();
        size += value.length;
        if (size > LARGEST)
            throw (0,damaged/* damaged */.q)(file, `unpacks to more than ${LARGEST} bytes.`);
        text += decoder.decode(value, { stream: true });
    }
}
async function* once(content) {
    yield content;
}
function recordOf(line, file, number) {
    try {
        const record = JSON.parse(line);
        if (typeof record === 'object' && record !== null)
            return record;
    }
    catch {
        // Said below.
    }
    throw (0,damaged/* damaged */.q)(file, `has a line that is no entry: ${(0,fault/* quote */.h)(line)}.`, number);
}
function entryOf({ name, version, arch, sha256 }, file, line) {
    if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9+.-]*$/.test(name) || typeof version !== 'string' || !/^[!-~]+$/.test(version))
        throw (0,damaged/* damaged */.q)(file, 'has a package without its name or its version.', line);
    return {
        name,
        version,
        architecture: typeof arch === 'string' ? arch : undefined,
        multiArch: undefined,
        source: undefined,
        maintainer: undefined,
        depends: undefined,
        provides: undefined,
        state: 'installed',
        digest: typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : undefined,
        file,
    };
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/licence-text.js
var licence_text = __webpack_require__(83941);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/dpkg/copyright.js

/**
 * What a Debian copyright file declares, as one SPDX expression: the licences of its header and of all its `Files` paragraphs,
 * of which all apply (DEP-5, version 1.0). Paragraphs that only carry the text of a licence add none.
 *
 * Names of Debian that SPDX has no identifier for become `LicenseRef-debian-\u2026`, so `public-domain` or `GPL` without a version.
 * What a file in free text declares cannot be read with certainty, nor whether it is all: the answer is a name that leads there
 * and says to which licences of Debian's own collection it refers.
 * @param path of the file, for that name
 * @returns undefined where it says neither
 */
function licenceOfCopyright(text, path, readLicence) {
    if (!/^\s*Format(?:-Specification)?:/i.test(text)) {
        const common = new Set([...text.matchAll(/\/usr\/share\/common-licenses\/([A-Z][A-Za-z0-9.-]*[A-Za-z0-9])/g)].map(([, name]) => name));
        return common.size === 0 ? undefined : `See ${path}, which refers to ${[...common].sort().join(', ')}`;
    }
    const names = new Set();
    for (const paragraph of text.split(/\n[ \t\r]*\n/)) {
        if (!/^(?:Files|Format|Format-Specification):/im.test(paragraph))
            continue;
        const name = /^License:[ \t]*(\S[^\r\n]*)/im.exec(paragraph)?.[1]?.trim();
        if (name)
            names.add(name);
    }
    const expressions = new Set();
    for (const name of names) {
        const word = (part) => shortName(part, readLicence);
        expressions.add((0,licence_text/* rewriteLicence */.uT)(name, word) ?? (0,licence_text/* licenceReference */.LH)('debian', name));
    }
    return expressions.size === 0 ? undefined : (0,licence_text/* allOf */.bn)([...expressions]);
}
/** SPDX identifiers by what Debian calls them, in lower case and without what says the version of a GNU licence. */
const KNOWN = {
    expat: 'MIT',
    mit: 'MIT',
    'apache-2': 'Apache-2.0',
    'apache-2.0': 'Apache-2.0',
    // The text that Debian ships under this name is that of Perl.
    artistic: 'Artistic-1.0-Perl',
    'artistic-1': 'Artistic-1.0-Perl',
    'artistic-2': 'Artistic-2.0',
    'bsd-1-clause': 'BSD-1-Clause',
    'bsd-2-clause': 'BSD-2-Clause',
    'bsd-3-clause': 'BSD-3-Clause',
    'bsd-4-clause': 'BSD-4-Clause',
    'bsd-4-clause-uc': 'BSD-4-Clause-UC',
    'boost-1.0': 'BSL-1.0',
    cc0: 'CC0-1.0',
    'eupl-1.1': 'EUPL-1.1',
    'eupl-1.2': 'EUPL-1.2',
    isc: 'ISC',
    'mpl-2': 'MPL-2.0',
    'openldap-2.8': 'OLDAP-2.8',
    postgresql: 'PostgreSQL',
    'sil-1.1': 'OFL-1.1',
    wtfpl: 'WTFPL',
    x11: 'X11',
    zlib: 'Zlib',
};
/** Exceptions to GNU licences by what Debian calls them, in lower case. */
const EXCEPTIONS = {
    autoconf: (major) => (major === '2' ? 'Autoconf-exception-2.0' : 'Autoconf-exception-3.0'),
    bison: 'Bison-exception-2.2',
    classpath: 'Classpath-exception-2.0',
    font: 'Font-exception-2.0',
    libtool: 'Libtool-exception',
    'linux-syscall-note': 'Linux-syscall-note',
    llvm: 'LLVM-exception',
    texinfo: 'Texinfo-exception',
};
const GNU = {
    GPL: ['1.0', '2.0', '3.0'],
    LGPL: ['2.0', '2.1', '3.0'],
    AGPL: ['1.0', '3.0'],
    GFDL: ['1.1', '1.2', '1.3'],
};
function shortName(name, readLicence) {
    const [, base = name, exception] = /^(\S+) with (\S+) exception$/i.exec(name) ?? [];
    const licence = gnu(base) ?? KNOWN[base.toLowerCase()] ?? (readLicence(base).kind === 'id' ? base : undefined);
    if (licence === undefined)
        return (0,licence_text/* licenceReference */.LH)('debian', name);
    if (exception === undefined)
        return licence;
    const known = EXCEPTIONS[exception.toLowerCase()];
    const id = typeof known === 'function' ? known(/\d/.exec(licence)?.[0] ?? '') : known;
    return id === undefined ? (0,licence_text/* licenceReference */.LH)('debian', name) : `${licence} WITH ${id}`;
}
/** `GPL-2+` and its kind; undefined without a version, which says less than any identifier. */
function gnu(name) {
    const [, family = '', invariant, version = '', later] = /^(A?GPL|LGPL|GFDL)(-NIV)?-(\d(?:\.\d)?)(\+)?$/i.exec(name) ?? [];
    const kind = family.toUpperCase();
    const full = version.includes('.') ? version : `${version}.0`;
    if (!GNU[kind]?.includes(full))
        return undefined;
    return `${kind}-${full}${invariant ? '-no-invariants' : ''}-${later ? 'or-later' : 'only'}`;
}

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/offers.js
var installed_offers = __webpack_require__(72775);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/dpkg/version.js
/**
 * Compares two versions as deb-version(7) orders them: epoch, upstream version, Debian revision.
 * @returns below 0 where `a` is earlier
 */
function compareVersions(a, b) {
    const [one, two] = [partsOf(a), partsOf(b)];
    return one.epoch - two.epoch || compareParts(one.upstream, two.upstream) || compareParts(one.revision, two.revision);
}
function partsOf(version) {
    const colon = version.indexOf(':');
    const rest = version.slice(colon + 1);
    const hyphen = rest.lastIndexOf('-');
    return {
        epoch: colon < 0 ? 0 : Number(version.slice(0, colon)) || 0,
        upstream: hyphen < 0 ? rest : rest.slice(0, hyphen),
        revision: hyphen < 0 ? '' : rest.slice(hyphen + 1),
    };
}
/** Letters and signs up to a digit, then the number, and so on; in the first, `~` is before the end and letters before signs. */
function compareParts(a, b) {
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
        while ((i < a.length && !isDigit(a, i)) || (j < b.length && !isDigit(b, j))) {
            const difference = weight(a, i) - weight(b, j);
            if (difference !== 0)
                return difference;
            i += 1;
            j += 1;
        }
        while (a.charCodeAt(i) === 48)
            i += 1;
        while (b.charCodeAt(j) === 48)
            j += 1;
        let firstDifference = 0;
        while (isDigit(a, i) && isDigit(b, j)) {
            firstDifference ||= a.charCodeAt(i) - b.charCodeAt(j);
            i += 1;
            j += 1;
        }
        if (isDigit(a, i))
            return 1;
        if (isDigit(b, j))
            return -1;
        if (firstDifference !== 0)
            return firstDifference;
    }
    return 0;
}
const isDigit = (text, index) => {
    const code = text.charCodeAt(index);
    return code >= 48 && code <= 57;
};
/** The end and a digit weigh nothing. */
function weight(text, index) {
    if (index >= text.length || isDigit(text, index))
        return 0;
    const code = text.charCodeAt(index);
    if (code === 126)
        return -1;
    const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return letter ? code : code + 256;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/dpkg/relation.js

const RELATION = /^([a-z0-9][a-z0-9+._-]*)(?::([a-z0-9-]+))?\s*(?:\(\s*(<<|<=|<|=|>=|>>|>)\s*([^\s()]+)\s*\))?$/i;
/** What dpkg still takes one sign for. */
const OLD = { '<': '<=', '>': '>=' };
/** @returns undefined for what is no relation of a binary package */
function relationOf(text) {
    const [, name, architecture, sign, version] = RELATION.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    return {
        name: name.toLowerCase(),
        ...(architecture && { architecture }),
        ...(sign && version && { bound: { operator: OLD[sign] ?? sign, version } }),
    };
}
/** The parts of a field between commas that say something. */
const listOf = (field) => (field ?? '')
    .split(',')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');
function isWithin(version, { operator, version: limit }) {
    const order = compareVersions(version, limit);
    switch (operator) {
        case '<<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '=':
            return order === 0;
        case '>=':
            return order >= 0;
        case '>>':
            return order > 0;
    }
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/dpkg/edges.js


/**
 * Gives every package its edges, by the rules of dpkg: names, provided names, versions and architectures (Debian policy 7,
 * and the Multi-Arch specification). Of alternatives, all that are installed and fit count, as apt counts them when it
 * looks for what nothing needs any more. What is asked for and not there is a gap.
 * @param native architecture that `all` stands for
 */
function connect(installations, native) {
    const offers = offersOf(installations, native);
    const known = new Map();
    for (const from of installations) {
        if (from.entry.depends === undefined) {
            from.pkg.gap = { state: 'unknown', reason: `${from.entry.file} does not say what its packages require` };
            continue;
        }
        const outcome = new installed_offers/* Outcome */.P(from.pkg);
        const architecture = own(from.entry, native);
        for (const part of listOf(from.entry.depends)) {
            const alternatives = known.get(part) ?? alternativesOf(part);
            known.set(part, alternatives);
            const found = alternatives.flatMap((relation) => satisfying(relation, architecture, offers));
            for (const { pkg } of found)
                outcome.leadsTo(pkg, 'required');
            const crowded = alternatives.filter(({ name }) => offers.isCrowded(name));
            for (const { name } of crowded)
                outcome.isCrowdedAt(name);
            if (found.length === 0 && crowded.length === 0)
                outcome.lacks(part);
        }
        outcome.settle();
    }
}
/** A part that cannot be understood has no relations, and so is missing. */
const alternativesOf = (part) => part.split('|').flatMap((alternative) => relationOf(alternative.trim()) ?? []);
const own = ({ architecture }, native) => architecture === 'all' || architecture === undefined ? native : architecture;
function offersOf(installations, native) {
    const offers = new installed_offers/* Offers */.m();
    for (const by of installations) {
        const { entry } = by;
        offers.add(entry.name, { by, architecture: own(entry, native), version: entry.version ?? '' });
    }
    for (const by of installations) {
        for (const part of listOf(by.entry.provides)) {
            const provided = relationOf(part);
            if (!provided)
                continue;
            const architecture = provided.architecture ?? own(by.entry, native);
            offers.add(provided.name, { by, architecture, version: provided.bound?.version });
        }
    }
    return offers;
}
function satisfying({ name, architecture, bound }, from, offers) {
    return offers.of(name).flatMap((offer) => {
        if (!fits(architecture, from, offer))
            return [];
        if (bound && (offer.version === undefined || !isWithin(offer.version, bound)))
            return [];
        return offer.by;
    });
}
/** `:any` asks for a package that allows it; an architecture that is not named is that of the package that asks. */
function fits(asked, from, { by, architecture }) {
    if (asked === 'any')
        return by.entry.multiArch === 'allowed' || architecture === from;
    if (asked !== undefined && asked !== 'native')
        return architecture === asked;
    return by.entry.multiArch === 'foreign' || architecture === from || architecture === undefined || from === undefined;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/dpkg/files.js
/** Files of a `.list`, without the first `/` and without the folders that they stand right after. */
function filesOfList(text) {
    const files = [];
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const next = end + 1;
        // The next line is in a folder where it begins with this one, and goes on with a `/`.
        const isFolder = text.charCodeAt(next + end - start) === 47 && text.startsWith(text.slice(start, end), next);
        const path = isFolder ? '' : text.slice(start + 1, end);
        if (path !== '' && path !== '.')
            files.push(path);
        start = next;
    }
    return files;
}
/** Files of an `.md5sums`: a digest, two spaces and a path on each line. */
const filesOfSums = (text) => text.split('\n').flatMap((line) => /^[0-9a-f]{32} [ *](?:\.?\/)?(.+)$/.exec(line)?.[1] ?? []);
/** Where files of other packages have been put so that one could have their names (dpkg-divert(1)), by their names. */
function diversionsOf(text) {
    const lines = text.split('\n');
    const diversions = new Map();
    for (let i = 0; i + 2 < lines.length; i += 3) {
        const [from, to, by] = lines.slice(i, i + 3);
        diversions.set(from.replace(/^\//, ''), { to: to.replace(/^\//, ''), by });
    }
    return diversions;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/dpkg/control.js


/**
 * The paragraphs of a control file, as dpkg reads its own.
 * @param wanted lower-case names of the fields to keep
 * @throws INSTALLED_INVALID for a line that is no field, and for a field that stands twice
 */
function* stanzas(text, file, wanted) {
    let fields = new Map();
    const seen = new Set();
    let first = 0;
    let last;
    let number = 0;
    for (let start = 0; start < text.length;) {
        number += 1;
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const line = text.slice(start, text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end);
        start = end + 1;
        if (line === '') {
            if (first > 0)
                yield { line: first, fields };
            if (first > 0)
                fields = new Map();
            seen.clear();
            first = 0;
            last = undefined;
            continue;
        }
        const code = line.charCodeAt(0);
        if (code === 32 || code === 9) {
            if (first === 0)
                throw (0,damaged/* damaged */.q)(file, 'goes on with a field where none has begun.', number);
            if (last !== undefined)
                fields.set(last, `${fields.get(last)}\n${line}`);
            continue;
        }
        if (code === 35)
            continue;
        const colon = line.indexOf(':');
        if (colon < 1 || !FIELD_NAME.test(line.slice(0, colon)))
            throw (0,damaged/* damaged */.q)(file, `has a line that is no field: ${(0,fault/* quote */.h)(line)}.`, number);
        const name = line.slice(0, colon).toLowerCase();
        if (seen.has(name))
            throw (0,damaged/* damaged */.q)(file, `has the field ${(0,fault/* quote */.h)(name)} twice in one paragraph.`, number);
        seen.add(name);
        if (first === 0)
            first = number;
        last = wanted.has(name) ? name : undefined;
        if (last !== undefined)
            fields.set(last, line.slice(colon + 1).trim());
    }
    if (first > 0)
        yield { line: first, fields };
}
const FIELD_NAME = /^[!-9;-~]+$/;

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/dpkg/status.js



const FIELDS = new Set([
    'package',
    'status',
    'version',
    'architecture',
    'multi-arch',
    'source',
    'maintainer',
    'depends',
    'pre-depends',
    'provides',
]);
/** States of dpkg(1) in which the files of a package are there, or some of them. */
const PRESENT = new Set(['half-installed', 'unpacked', 'half-configured', 'triggers-awaited', 'triggers-pending', 'installed']);
/** States in which none but configuration files is. */
const ABSENT = new Set(['not-installed', 'config-files']);
/**
 * The packages of a status file that are there.
 *
 * A paragraph with a version and without `Status` counts as installed, as tools that build images without dpkg write it; one
 * without either is a name that dpkg only remembers.
 * @throws INSTALLED_INVALID where it is damaged
 */
function entriesOf(text, file) {
    const entries = [];
    for (const { line, fields } of stanzas(text, file, FIELDS)) {
        const name = fields.get('package');
        if (!name)
            throw (0,damaged/* damaged */.q)(file, 'has a paragraph without the name of a package.', line);
        if (!/^[a-z0-9][a-z0-9+._-]*$/i.test(name))
            throw (0,damaged/* damaged */.q)(file, `has a package with the name ${(0,fault/* quote */.h)(name)}.`, line);
        const version = fields.get('version');
        if (version !== undefined && !/^[!-~]+$/.test(version))
            throw (0,damaged/* damaged */.q)(file, `has the package ${name} with the version ${(0,fault/* quote */.h)(version)}.`, line);
        const status = fields.get('status');
        const state = status === undefined ? (version === undefined ? 'not-installed' : 'installed') : stateOf(status);
        if (state === undefined)
            throw (0,damaged/* damaged */.q)(file, `has the package ${name} with the status ${(0,fault/* quote */.h)(status ?? '')}.`, line);
        if (ABSENT.has(state))
            continue;
        if (version === undefined && state !== 'half-installed')
            throw (0,damaged/* damaged */.q)(file, `has the package ${name} without its version.`, line);
        entries.push({
            name: name.toLowerCase(),
            version,
            architecture: fields.get('architecture') || undefined,
            multiArch: fields.get('multi-arch'),
            source: sourceOf(name, fields.get('source')),
            maintainer: fields.get('maintainer'),
            depends: [fields.get('pre-depends'), fields.get('depends')].filter(Boolean).join(', '),
            provides: fields.get('provides'),
            state,
            file,
        });
    }
    return entries;
}
/** `want flag state`; undefined for a state that dpkg does not have. */
function stateOf(status) {
    const state = status.split(/\s+/)[2] ?? '';
    return PRESENT.has(state) || ABSENT.has(state) ? state : undefined;
}
/** `name` or `name (version)`. */
function sourceOf(own, field = '') {
    const open = field.indexOf('(');
    const name = (open < 0 ? field : field.slice(0, open)).trim();
    const version = open < 0 || !field.endsWith(')') ? undefined : field.slice(open + 1, -1).trim();
    if (name === '' || (name === own && version === undefined))
        return undefined;
    return { name, ...(version && { version }) };
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/dpkg/collector.js









const HOME = 'var/lib/dpkg/';
const STATUS = `${HOME}status`;
/** Prepares what collectors of dpkg share. */
async function dpkgCollector() {
    const readLicence = await (0,licence/* licenceReader */.V)();
    return () => {
        const entries = [];
        const chiselled = [];
        const gaps = [];
        const licences = new Map();
        /** Files by the name of the package or by `name:arch`: as dpkg keeps them, and as images without it do. */
        const lists = new Map();
        const sums = new Map();
        let diversions = new Map();
        return {
            async take({ path }, content) {
                const text = () => (0,installed_text/* looseText */.o0)(content);
                if (path.startsWith('usr/share/doc/')) {
                    const licence = licenceOfCopyright(text(), path, readLicence);
                    if (licence)
                        licences.set(path, licence);
                }
                else if (path === STATUS) {
                    const whole = (0,system/* wholeText */.r0)(path, content);
                    entries.push(...entriesOf(whole.text, path));
                    gaps.push(...whole.gaps);
                }
                else if (path.endsWith('/manifest.wall')) {
                    const manifest = await readChisel(content, path);
                    chiselled.push(...manifest.entries);
                    for (const [name, files] of manifest.files)
                        sums.set(name, files);
                }
                else if (!path.startsWith(HOME)) {
                    gaps.push(`${path} lists packages that are not read: it is not the database of dpkg at the top of the tree`);
                }
                else if (path === `${HOME}diversions`)
                    diversions = diversionsOf(text());
                else if (path.endsWith('.list'))
                    lists.set(path.slice(HOME.length + 'info/'.length, -5), filesOfList(text()));
                else if (path.endsWith('.md5sums'))
                    sums.set(path.slice(HOME.length + 'status.d/'.length, -8), filesOfSums(text()));
                else if (/^Package:/im.test(text()))
                    entries.push(...entriesOf(text(), path));
                else
                    gaps.push(`${path} is not the control file of a package`);
            },
            conclude(surroundings) {
                return concluded({ entries: collector_once([...entries, ...chiselled]), gaps, licences, lists, sums, diversions }, surroundings);
            },
        };
    };
}
function concluded(facts, { distribution, real }) {
    const { licences } = facts;
    const entries = [...facts.entries].sort((a, b) => (0,graph/* byText */.z)(a.name, b.name) || (0,graph/* byText */.z)(keyOf(a), keyOf(b)));
    const installations = entries.map((entry) => {
        const licence = licences.get(real(`usr/share/doc/${entry.name}/copyright`));
        return { entry, pkg: packageOf(entry, distribution, licence) };
    });
    connect(installations, nativeOf(entries));
    const claimed = new Set();
    const owners = installations.map(({ entry, pkg }) => {
        const names = [`${entry.name}:${entry.architecture}`, entry.name];
        for (const name of names)
            claimed.add(name);
        const [list = []] = [...names.map((name) => facts.lists.get(name)), ...names.map((name) => facts.sums.get(name))].filter((found) => found !== undefined);
        return { owner: pkg, files: diverted(list, entry.name, facts.diversions) };
    });
    return { packages: installations.map(({ pkg }) => pkg), owners, gaps: [...facts.gaps, ...doubts(facts, claimed)] };
}
/** Files where they are, which is elsewhere for those whose names another package has taken. */
function diverted(files, owner, diversions) {
    if (diversions.size === 0)
        return files;
    return files.map((file) => {
        const diversion = diversions.get(file);
        return diversion && diversion.by !== owner ? diversion.to : file;
    });
}
/** Each package once, as the first says it: an image can have a manifest beside the files of dpkg, or the same in two places. */
const collector_once = (entries) => {
    const first = new Map();
    for (const entry of entries) {
        const key = `${entry.name} ${entry.version} ${entry.architecture}`;
        const before = first.get(key);
        // Of two that say the same, the one that is told apart by its file, whatever came first.
        if (!before || rank(entry) < rank(before) || (rank(entry) === rank(before) && entry.file < before.file))
            first.set(key, entry);
    }
    return [...first.values()];
};
const rank = ({ depends }) => (depends === undefined ? 1 : 0);
/** What tells packages of one name apart. */
const keyOf = ({ version = '', architecture = '', file }) => [version, architecture, file].join('\n');
/** What the database says with one voice and not with the other. */
function doubts({ entries, lists }, claimed) {
    const halves = entries.filter(({ state }) => state === 'half-installed');
    // A package of which only configuration files are left keeps a list of them, but a list of files without a package is of one that is not said to be there.
    const unclaimed = [...lists].filter(([name, files]) => !claimed.has(name) && files.some((file) => !file.startsWith('etc/')));
    return [
        ...halves.map(({ name, file }) => `${file} says that ${name} is installed by half`),
        ...(unclaimed.length > 0
            ? [
                `${HOME}info has the files of ${unclaimed.length} packages that ${STATUS} does not have as installed, such as ${unclaimed.map(([name]) => name).sort()[0]}`,
            ]
            : []),
    ];
}
function packageOf(entry, distribution, licence) {
    const { name, version, architecture, source, digest, file } = entry;
    const upstream = source && `${source.name}${source.version === undefined ? '' : `@${source.version}`}`;
    const purl = (0,system/* systemPurl */.fl)('deb', name, version, distribution, { arch: architecture, upstream });
    const supplier = (0,system/* supplierOf */.kx)(entry.maintainer);
    return {
        type: 'deb',
        name,
        ...(version !== undefined && { version }),
        ...(purl && { purl }),
        hashes: digest === undefined ? [] : [{ algorithm: 'SHA-256', hex: digest }],
        ...(licence !== undefined && { licence }),
        ...(supplier && { supplier }),
        place: file,
        edges: [],
    };
}
/** The architecture that dpkg was built for; without dpkg, that of most packages. */
function nativeOf(entries) {
    const counts = new Map();
    for (const { name, architecture } of entries) {
        if (architecture === undefined || architecture === 'all')
            continue;
        if (name === 'dpkg')
            return architecture;
        counts.set(architecture, (counts.get(architecture) ?? 0) + 1);
    }
    return [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))[0]?.[0];
}


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
