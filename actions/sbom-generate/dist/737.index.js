export const id = 737;
export const ids = [737];
export const modules = {

/***/ 737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composerReader: () => (/* binding */ composerReader)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2705);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(3528);
;// CONCATENATED MODULE: ./lib/composer/field.js

function textOf(object, field, wrong) {
    const value = object[field];
    if (value === undefined || value === null || value === '')
        return undefined;
    if (typeof value !== 'string')
        throw wrong(field);
    return value;
}
/** An object, or the empty list that PHP writes for an empty one. */
function objectOf(object, field, wrong) {
    const value = object[field] ?? {};
    if (Array.isArray(value) && value.length === 0)
        return {};
    if (!(0,json/* isObject */.Gv)(value))
        throw wrong(field);
    return value;
}
/** Names of a map of packages to constraints, in lower case. */
function linksOf(object, field, wrong) {
    const entries = Object.entries(objectOf(object, field, wrong));
    if (!entries.every(([, constraint]) => typeof constraint === 'string'))
        throw wrong(field);
    return new Set(entries.map(([name]) => name.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/composer/manifest.js



/** @throws MANIFEST_INVALID */
function parseManifest(file, text) {
    const value = (0,json/* parseJsonObject */.dw)(text, file, (message, fix) => (0,errors/* sbomError */.S)('MANIFEST_INVALID', message, fix));
    const wrong = (field) => (0,errors/* sbomError */.S)('MANIFEST_INVALID', `${file} has ${JSON.stringify(field)}, which is not what Composer knows under this name.`, 'Correct the file.');
    const [name, version] = [textOf(value, 'name', wrong), textOf(value, 'version', wrong)];
    const licence = licenceOf(value);
    return {
        file,
        ...(name && { name }),
        ...(version && { version }),
        ...(licence && { licence }),
        requires: linksOf(value, 'require', wrong),
        development: linksOf(value, 'require-dev', wrong),
        offers: new Set([...linksOf(value, 'replace', wrong), ...linksOf(value, 'provide', wrong)]),
    };
}
/** One licence, or several to choose from. */
function licenceOf({ license }) {
    const list = (Array.isArray(license) ? license : [license]).filter((item) => typeof item === 'string' && item.trim() !== '');
    return list.length < 2 ? list[0]?.trim() : list.map((item) => (/\s/.test(item.trim()) ? `(${item.trim()})` : item.trim())).join(' OR ');
}
/** PHP itself, its extensions and libraries, and Composer: no package can be installed for them. */
const isPlatform = (name) => /^(?:php(?:-64bit|-ipv6|-zts|-debug)?|hhvm|(?:ext|lib)-[a-z0-9](?:[_.-]?[a-z0-9]+)*|composer(?:-(?:plugin|runtime)-api)?)$/.test(name);
/** Whether a manifest asks for packages. */
const asksForPackages = ({ requires, development }) => [...requires, ...development].some((name) => !isPlatform(name));

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/fault.js
var fault = __webpack_require__(788);
// EXTERNAL MODULE: ./lib/npm/members.js
var members = __webpack_require__(8557);
// EXTERNAL MODULE: ./lib/purl.js
var purl = __webpack_require__(6919);
// EXTERNAL MODULE: ./lib/url.js
var lib_url = __webpack_require__(6401);
;// CONCATENATED MODULE: ./lib/composer/facts.js



/** @param base folder of the lockfile relative to the source */
function factsOf(entry, base) {
    const { name: full, version, dist, licence } = entry;
    const slash = full.indexOf('/');
    const names = { ...(slash > 0 && { namespace: full.slice(0, slash) }), name: full.slice(slash + 1) };
    const facts = { type: 'composer', ...names, version, ...(licence && { licence }), hashes: [] };
    if (dist?.type === 'path') {
        // A folder elsewhere on a machine is no fact about the package.
        if (/^(?:\/|~|[A-Za-z]:)/.test(dist.url))
            return facts;
        const folder = posix_.normalize(posix_.join(base, dist.url)).replace(/\/+$/, '') || '.';
        return { ...facts, purl: (0,purl/* purlOf */.V)({ type: 'composer', ...names, version }), folder };
    }
    const distribution = dist && (0,lib_url/* cleanUrl */.T)(dist.url);
    const vcs = repositoryOf(entry.source);
    return {
        ...facts,
        purl: (0,purl/* purlOf */.V)({ type: 'composer', ...names, version, qualifiers: registryOf(entry, vcs, distribution) }),
        hashes: dist?.shasum ? [{ algorithm: 'SHA-1', hex: dist.shasum }] : [],
        ...(distribution && { distribution }),
        ...(vcs && { vcs }),
    };
}
function repositoryOf(source) {
    if (!source || (source.type !== 'git' && source.type !== 'hg'))
        return undefined;
    // A repository as ssh takes it: `git@host:path`.
    const url = (0,lib_url/* cleanUrl */.T)(source.url) ?? (0,lib_url/* cleanUrl */.T)(source.url.replace(/^([\w.-]+@)?([\w.-]+):(?!\/)/, 'ssh://$1$2/'));
    return (url &&
        `${source.type}+${url}${source.reference && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(source.reference) ? `@${source.reference}` : ''}`);
}
/** Where to look for a package that is not of packagist.org. */
function registryOf({ notify }, vcs, distribution) {
    if (notify === undefined)
        return vcs ? { vcs_url: vcs } : { download_url: distribution };
    const registry = (0,lib_url/* cleanUrl */.T)(notify)?.replace(/\/downloads\/?$/, '');
    return registry === 'https://packagist.org' ? {} : { repository_url: registry };
}

;// CONCATENATED MODULE: ./lib/composer/lockfile.js




/** Members without packages. */
const PLAIN = new Set([
    '_readme',
    'hash',
    'content-hash',
    'aliases',
    'minimum-stability',
    'stability-flags',
    'prefer-stable',
    'prefer-lowest',
    'platform',
    'platform-dev',
    'platform-overrides',
    'plugin-api-version',
]);
/**
 * Parses a `composer.lock`.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
function parseLockfile(lock, faults) {
    const value = (0,json/* parseJsonObject */.dw)(lock.text, lock.file, faults.parse);
    for (const key of Object.keys(value))
        if (!PLAIN.has(key) && key !== 'packages' && key !== 'packages-dev')
            throw faults.unsupported(`has ${(0,fault/* quote */.h)(key)}, which is not known.`);
    const { packages, 'packages-dev': development } = value;
    if (!Array.isArray(packages))
        throw faults.invalid('has no list "packages".');
    if (development !== undefined && development !== null && !Array.isArray(development))
        throw faults.invalid('has "packages-dev", which is not a list.');
    const seen = new Set();
    const entries = [...packages, ...(development ?? [])].map((item) => {
        const entry = entryOf(item, lock, faults);
        if (seen.has(entry.name))
            throw faults.conflict(`has the package ${(0,fault/* quote */.h)(entry.name)} twice.`, entry.line());
        seen.add(entry.name);
        return entry;
    });
    return { entries, hasDevelopment: Array.isArray(development) };
}
function entryOf(item, lock, faults) {
    if (!(0,json/* isObject */.Gv)(item))
        throw faults.invalid('has a package that is not an object.');
    const written = typeof item.name === 'string' ? item.name : '';
    const line = () => lineOfName(lock.text, written);
    const wrong = (field) => faults.invalid(`has the package ${(0,fault/* quote */.h)(written)} with a wrong ${(0,fault/* quote */.h)(field)}.`, line());
    const [version, notify] = [textOf(item, 'version', wrong), textOf(item, 'notification-url', wrong)];
    if (!/^[a-z0-9](?:[_.-]{0,2}[a-z0-9])*(?:\/[a-z0-9](?:[_.-]{0,2}[a-z0-9])*)?$/i.test(written))
        throw wrong('name');
    if (version === undefined)
        throw wrong('version');
    const [dist, source] = [originOf(item, 'dist', wrong), originOf(item, 'source', wrong)];
    const licence = licenceOf(item);
    return {
        name: written.toLowerCase(),
        version,
        ...(dist && { dist }),
        ...(source && { source }),
        ...(notify && { notify }),
        ...(licence && { licence }),
        requires: linksOf(item, 'require', wrong),
        offers: new Set([...linksOf(item, 'replace', wrong), ...linksOf(item, 'provide', wrong)]),
        line,
    };
}
function originOf(item, field, wrong) {
    const fault = wrong;
    const object = objectOf(item, field, fault);
    const [type, url] = [textOf(object, 'type', fault), textOf(object, 'url', fault)];
    const [reference, shasum] = [textOf(object, 'reference', fault), textOf(object, 'shasum', fault)];
    if (type === undefined || url === undefined)
        return undefined;
    if (shasum !== undefined && !/^[0-9a-f]{40}$/i.test(shasum))
        throw wrong('shasum');
    return { type, url, ...(reference && { reference }), ...(shasum && { shasum: shasum.toLowerCase() }) };
}
function lineOfName(text, name) {
    const offset = text.indexOf(`"name": ${JSON.stringify(name)}`);
    return offset < 0 ? undefined : (0,json/* lineAt */.mh)(text, offset);
}

;// CONCATENATED MODULE: ./lib/composer/read.js








const REWRITE = 'Run "composer update --lock" once, so that Composer writes the lockfile anew, and commit it.';
/**
 * Reads a `composer.lock`. It has each package once; what is required is that package, or all that stand in for it or offer
 * it. What the project itself requires is only in its `composer.json`.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT, LOCKFILE_OUTDATED, MANIFEST_INVALID
 */
async function readComposerLock(lock, tree) {
    const faults = (0,fault/* faultsOf */.x)(lock.file, REWRITE);
    const { entries, hasDevelopment } = parseLockfile(lock, faults);
    const base = posix_.dirname(lock.file);
    const file = posix_.join(base, 'composer.json');
    const text = await tree.text(file);
    if (text === undefined) {
        throw (0,errors/* sbomError */.S)('LOCKFILE_UNSUPPORTED', `${lock.file} does not say what the project itself requires, and there is no composer.json beside it.`, 'Add the composer.json.');
    }
    const manifest = parseManifest(file, text);
    const packages = new Map(entries.map((entry) => [entry.name, { ...factsOf(entry, base), edges: [] }]));
    const offering = new Map();
    for (const { name, offers } of entries) {
        for (const offer of offers) {
            const others = offering.get(offer);
            if (others)
                others.push(packages.get(name));
            else
                offering.set(offer, [packages.get(name)]);
        }
    }
    /** @returns undefined for what nothing in the lockfile is or offers */
    const find = (name) => {
        const named = packages.get(name);
        if (named)
            return [named];
        return isPlatform(name) || manifest.offers.has(name) || name === manifest.name?.toLowerCase() ? [] : offering.get(name);
    };
    for (const { name, requires, line } of entries) {
        const pkg = packages.get(name);
        const targets = new Set();
        for (const required of requires) {
            const found = find(required);
            if (!found)
                throw faults.conflict(`says that ${(0,fault/* quote */.h)(name)} needs ${(0,fault/* quote */.h)(required)}, which it does not have.`, line());
            for (const to of found)
                targets.add(to);
        }
        targets.delete(pkg);
        pkg.edges = [...targets].map((to) => ({ to, kind: 'required' }));
    }
    const root = rootOf(manifest, base);
    root.edges = rootEdges(lock, manifest, find, hasDevelopment);
    if (!hasDevelopment && manifest.development.size > 0)
        root.gap = { state: 'incomplete', reason: 'the lockfile was written without development dependencies' };
    root.edges = (0,members/* withMembers */.g)(root, [...packages.values()].filter(({ folder }) => folder !== undefined && folder !== base));
    return { file: lock.file, root, packages: [root, ...packages.values()], abandoned: [] };
}
function rootEdges(lock, manifest, find, hasDevelopment) {
    const kinds = new Map();
    const missing = [];
    const add = (names, kind) => {
        for (const name of names) {
            const found = find(name);
            if (!found)
                missing.push(name);
            for (const to of found ?? [])
                if (!kinds.has(to))
                    kinds.set(to, kind);
        }
    };
    add(manifest.requires, 'required');
    if (hasDevelopment)
        add(manifest.development, 'development');
    if (missing.length > 0) {
        throw (0,errors/* sbomError */.S)('LOCKFILE_OUTDATED', `${manifest.file} asks for ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}; ${lock.file} does not have that.`, 'Run "composer update" for these packages, and commit the lockfile.');
    }
    return [...kinds].map(([to, kind]) => ({ to, kind }));
}
function rootOf({ name, version, licence }, folder) {
    const [, namespace, own = ''] = /^(?:([^/]+)\/)?([^/]+)$/.exec(name?.toLowerCase() ?? '') ?? [];
    const facts = { type: 'composer', ...(namespace && { namespace }), name: own || (folder === '.' ? '' : posix_.basename(folder)) };
    return {
        ...facts,
        ...(version && { version }),
        // What has no vendor cannot be a package.
        ...(namespace && { purl: (0,purl/* purlOf */.V)({ ...facts, version }) }),
        folder,
        ...(licence && { licence }),
        hashes: [],
        edges: [],
    };
}

;// CONCATENATED MODULE: ./lib/composer/reader.js


const composerReader = {
    read: readComposerLock,
    asks: ({ file, text }) => asksForPackages(parseManifest(file, text)),
};


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

/***/ 3528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   nj: () => (/* binding */ lineOfKey)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(886);

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * Parses a JSON file whose top is an object. Stricter than JSON.parse: a key that stands twice in one object is an error,
 * because readers differ in which one they take.
 */
function parseJsonObject(text, file, fault) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
        if (conflict) {
            throw fault(`${file}:${lineAt(text, conflict.index)} has the markers of an unresolved merge conflict.`, 'Resolve the conflict, run the package manager once, and commit the result.');
        }
        if (text.trim() === '')
            throw fault(`${file} is empty.`, 'Restore the file from version control.');
        // The engine's message quotes the file, which may hold a token; only the position is taken from it.
        const position = /position (\d+)/.exec((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
        const at = position ? `:${lineAt(text, Number(position))}` : '';
        throw fault(`${file}${at} is not JSON: it is damaged or cut off.`, 'Restore the file from version control.');
    }
    if (!isObject(value))
        throw fault(`${file} is JSON, but not an object.`, 'Check that the right file is there.');
    if (countKeysInText(text) !== countKeys(value)) {
        const { key, line } = findDuplicate(text);
        throw fault(`${file}:${line} has the key ${JSON.stringify(key)} twice in one object.`, 'Run the package manager once, so that it writes the file anew.');
    }
    return value;
}
/** Line of an offset, from 1. */
function lineAt(text, offset) {
    let line = 1;
    for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1))
        line++;
    return line;
}
/** Line on which a key whose value is an object stands first, from 1. */
function lineOfKey(text, key) {
    const offset = text.indexOf(`${JSON.stringify(key)}: {`);
    return offset < 0 ? undefined : lineAt(text, offset);
}
function countKeys(top) {
    let count = 0;
    const open = [top];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value)) {
            for (const item of value)
                if (typeof item === 'object')
                    open.push(item);
        }
        else if (typeof value === 'object' && value !== null) {
            for (const key of Object.keys(value)) {
                count++;
                const inner = value[key];
                if (typeof inner === 'object')
                    open.push(inner);
            }
        }
    }
    return count;
}
function countKeysInText(text) {
    let count = 0;
    for (let start = text.indexOf('"'); start >= 0;) {
        const end = endOfString(text, start);
        if (isKey(text, end))
            count++;
        start = text.indexOf('"', end);
    }
    return count;
}
/** Offset after the closing quote. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1);; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === 92)
            slashes++;
        if (slashes % 2 === 0)
            return end + 1;
    }
}
function isKey(text, offset) {
    let code = text.charCodeAt(offset);
    while (code === 32 || code === 10 || code === 13 || code === 9)
        code = text.charCodeAt(++offset);
    return code === 58;
}
function findDuplicate(text) {
    const open = [];
    for (let i = 0; i < text.length; i++) {
        const character = text[i];
        if (character === '{' || character === '[')
            open.push(new Set());
        else if (character === '}' || character === ']')
            open.pop();
        else if (character === '"') {
            const end = endOfString(text, i);
            if (isKey(text, end)) {
                const key = JSON.parse(text.slice(i, end));
                const keys = open.at(-1);
                if (keys?.has(key))
                    return { key, line: lineAt(text, i) };
                keys?.add(key);
            }
            i = end - 1;
        }
    }
    return { key: '?', line: 1 };
}


/***/ }),

/***/ 8557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withMembers)
/* harmony export */ });
/**
 * Members of a workspace belong to its root, also where the root asks for one for development only.
 * @returns the edges of the root
 */
function withMembers(root, members) {
    const missing = new Set(members);
    missing.delete(root);
    const own = root.edges.filter(({ to, kind }) => !missing.has(to) || kind === 'required');
    for (const { to } of own)
        missing.delete(to);
    return [...own, ...[...missing].map((to) => ({ to, kind: 'contains' }))];
}


/***/ }),

/***/ 6401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ cleanUrl)
/* harmony export */ });
/** A URL without user, password, query and fragment; `git@`, which is a name for everybody, stays. */
function cleanUrl(text) {
    // Nearly every URL of a lockfile, told without the cost of a parser: nothing before the host, nothing after the path.
    if (/^https:\/\/[a-z0-9.-]+\/[\w@.~/+-]*$/.test(text) && !text.includes('/.'))
        return text;
    const [, protocol = '', authority = '', path = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/i.exec(text) ?? [];
    const at = authority.lastIndexOf('@');
    const ssh = protocol.toLowerCase().endsWith('ssh');
    // `git+ssh://git@host:group/repository` is common in npm, and not a URL.
    const [, host = authority.slice(at + 1), group] = (ssh && /^([^:]+):(?!\d*$)(.+)$/.exec(authority.slice(at + 1))) || [];
    // With a password that has a slash, what looks like a path could be the rest of it.
    if (group !== undefined && path.includes('@'))
        return undefined;
    const url = URL.parse(`${protocol}://${host}${group === undefined ? '' : `/${group}`}${path}`);
    if (!url || url.hostname === '' || url.username !== '' || url.password !== '')
        return undefined;
    const git = ssh && /^git(?::|$)/.test(authority.slice(0, Math.max(at, 0)));
    return `${url.protocol}//${git ? 'git@' : ''}${url.host}${url.pathname}`;
}


/***/ })

};
