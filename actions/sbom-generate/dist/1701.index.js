export const id = 1701;
export const ids = [1701];
export const modules = {

/***/ 6841:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(9855)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 5797:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(9855)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 6432:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(5797)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


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

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ sameReplacement),
/* harmony export */   AC: () => (/* binding */ parseModFile),
/* harmony export */   lF: () => (/* binding */ isVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6432);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(788);


/** Directives without an influence on which modules a build takes. */
const PLAIN = new Set(['toolchain', 'godebug', 'retract', 'tool', 'ignore']);
const REWRITE = 'Run "go mod tidy", and commit what it writes.';
/** Whether a text is the version of a module, as Go writes it in full. */
const isVersion = (text) => /^v\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.test(text) && semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_0__(text) !== null;
/**
 * Parses a `go.mod` or `go.work` (https://go.dev/ref/mod#go-mod-file).
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
function parseModFile(file, text) {
    const faults = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsOf */ .x)(file, REWRITE);
    let module;
    let go = [1, 16];
    const requires = [];
    const excludes = new Set();
    const replaces = new Map();
    const uses = [];
    for (const line of linesOf(text, faults)) {
        const [directive, first = '', second = ''] = line.words;
        const is = (count) => {
            if (line.words.length !== count + 1)
                throw faults.invalid(`has a line "${directive}" that is not complete or has too much.`, line.number);
        };
        if (directive === 'module') {
            is(1);
            if (module !== undefined)
                throw faults.invalid('has two modules.', line.number);
            module = moduleOf(first, line, faults);
        }
        else if (directive === 'go') {
            is(1);
            const [, major, minor] = /^(\d+)\.(\d+)/.exec(first) ?? [];
            if (minor === undefined)
                throw faults.invalid(`has ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(first)} as the version of Go.`, line.number);
            go = [Number(major), Number(minor)];
        }
        else if (directive === 'require') {
            is(2);
            requires.push({ module: moduleOf(first, line, faults), version: versionOf(second, line, faults) });
        }
        else if (directive === 'exclude') {
            is(2);
            excludes.add(`${moduleOf(first, line, faults)} ${versionOf(second, line, faults)}`);
        }
        else if (directive === 'replace') {
            const [key, to] = replacementOf(line, faults);
            const before = replaces.get(key);
            if (before && !sameReplacement(before, to))
                throw faults.conflict(`replaces ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key)} by two others.`, line.number);
            replaces.set(key, to);
        }
        else if (directive === 'use') {
            is(1);
            uses.push(first);
        }
        else if (!PLAIN.has(directive))
            throw faults.unsupported(`has the directive ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(directive)}, which is not known.`, line.number);
    }
    if (module === undefined && !file.endsWith('.work'))
        throw faults.invalid('has no module: it is empty or cut off.');
    return { file, ...(module !== undefined && { module }), go, requires, excludes, replaces, uses };
}
const sameReplacement = (a, b) => 'folder' in a ? 'folder' in b && a.folder === b.folder : 'module' in b && a.module === b.module && a.version === b.version;
/** Lines of directives, those of a block with the word before it. */
function linesOf(text, faults) {
    const lines = [];
    let block;
    const all = text.replace(/^\uFEFF/, '').split('\n');
    // Go ends every line that it writes, and half a list of modules can look like a whole one.
    if (all.at(-1)?.trim())
        throw faults.invalid('does not end its last line: it is cut off.', all.length);
    for (const [index, written] of all.entries()) {
        const number = index + 1;
        if (/^(?:<{7}|={7}|>{7})(?: |\r?$)/.test(written))
            throw faults.invalid('has the markers of an unresolved merge conflict.', number);
        const words = wordsOf(written, number, faults);
        if (words.length === 0)
            continue;
        if (block !== undefined) {
            if (words[0] === ')') {
                if (words.length > 1)
                    throw faults.invalid('has more on the line that ends a block.', number);
                block = undefined;
            }
            else
                lines.push({ words: [block, ...words], number });
        }
        else if (words[1] === '(') {
            if (words.length === 3 && words[2] === ')')
                continue;
            if (words.length > 2)
                throw faults.invalid('has more on the line that starts a block.', number);
            block = words[0];
        }
        else
            lines.push({ words, number });
    }
    if (block !== undefined)
        throw faults.invalid(`has a block "${block}" without an end: it is cut off.`);
    return lines;
}
/** Words of a line without its comment; text in quotes is one word. */
function wordsOf(line, number, faults) {
    const words = [];
    const word = /\s+|\/\/.*|("(?:[^"\\]|\\.)*"|`[^`]*`)|(=>)|([(),[\]])|((?:(?!\/\/|=>)[^\s(),[\]"`])+)/gy;
    while (word.lastIndex < line.length) {
        const match = word.exec(line);
        if (!match)
            throw faults.invalid('has text in quotes without an end, or what no name can have.', number);
        const [, quoted, arrow, mark, plain] = match;
        if (quoted !== undefined)
            words.push(quoted.startsWith('`') ? quoted.slice(1, -1) : unquote(quoted, number, faults));
        else if (arrow ?? mark ?? plain)
            words.push((arrow ?? mark ?? plain));
    }
    return words;
}
function unquote(text, number, faults) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw faults.invalid('has text in quotes that cannot be read.', number);
    }
}
function replacementOf({ words, number }, faults) {
    const arrow = words.indexOf('=>');
    const [from, to] = [words.slice(1, arrow), words.slice(arrow + 1)];
    if (arrow < 0 || from.length < 1 || from.length > 2 || to.length < 1 || to.length > 2)
        throw faults.invalid('has a replacement that is not complete.', number);
    const line = { words, number };
    const [module = '', version] = from;
    const key = version === undefined ? moduleOf(module, line, faults) : `${moduleOf(module, line, faults)} ${versionOf(version, line, faults)}`;
    const [target = '', targetVersion] = to;
    if (targetVersion !== undefined)
        return [key, { module: moduleOf(target, line, faults), version: versionOf(targetVersion, line, faults) }];
    // A module without a version is a folder, which Go wants to start so.
    if (!/^(?:\.{1,2}(?:[\\/]|$)|[\\/]|[A-Za-z]:)/.test(target))
        throw faults.invalid(`replaces ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(module)} by a module without a version.`, number);
    return [key, { folder: target.replaceAll('\\', '/') }];
}
function moduleOf(text, { number }, faults) {
    if (/^[\w.~-]+(?:\/[\w.~+!-]+)*$/.test(text) && text.length <= 1024)
        return text;
    throw faults.invalid(`has ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}, which cannot be a module.`, number);
}
function versionOf(text, { number }, faults) {
    if (isVersion(text))
        return text;
    throw faults.invalid(`has ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}, which is not the version of a module.`, number);
}


/***/ }),

/***/ 603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ moduleFacts)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6919);

/** A module, or with a subpath a package of it, as the facts of a package. */
function moduleFacts(module, version, subpath) {
    const slash = module.lastIndexOf('/');
    const parts = { ...(slash > 0 && { namespace: module.slice(0, slash) }), name: module.slice(slash + 1), ...(version && { version }) };
    // Paths of modules have capitals that count; purl has taken golang as case-sensitive since 2026.
    return { type: 'golang', ...parts, purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)({ type: 'golang', ...parts, subpath }), hashes: [] };
}


/***/ }),

/***/ 1701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  goReader: () => (/* binding */ goReader)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ../../node_modules/semver/functions/compare.js
var compare = __webpack_require__(6841);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2705);
// EXTERNAL MODULE: ./lib/golang/mod-file.js
var mod_file = __webpack_require__(298);
;// CONCATENATED MODULE: ./lib/golang/vendor.js
/** Modules that a folder has copies of, in the versions of its build; undefined where it has none. */
async function vendoredModules(tree, folder) {
    const text = await tree.text(folder === '.' ? 'vendor/modules.txt' : `${folder}/vendor/modules.txt`);
    return text?.split('\n').flatMap((line) => {
        const [, module, version] = /^# (\S+) (v\S+)(?: =>|\s*$)/.exec(line) ?? [];
        return module === undefined || version === undefined ? [] : [{ module, version }];
    });
}

;// CONCATENATED MODULE: ./lib/golang/build.js





/** Go files of a source that were parsed, and workspaces that were resolved: those of a monorepo are asked for by each module. */
const known = new WeakMap();
function once(tree, key, make) {
    const of = known.get(tree) ?? new Map();
    known.set(tree, of);
    const made = of.get(key) ?? make();
    of.set(key, made);
    return made;
}
const modFileIn = (tree, folder, name = 'go.mod') => once(tree, `${folder}\n${name}`, async () => {
    const file = folder === '.' ? name : `${folder}/${name}`;
    const text = await tree.text(file);
    return text === undefined ? undefined : (0,mod_file/* parseModFile */.AC)(file, text);
});
/** From Go 1.17 on, a module names all that it needs, also through others. */
const isPruned = ({ go: [major, minor] }) => major > 1 || minor >= 17;
const plain = (folder) => posix_.normalize(folder).replace(/\/+$/, '') || '.';
/**
 * What a module is built with: alone, or with the workspace of the nearest `go.work` above that uses it. The source does not
 * say whether that is switched off.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
async function buildOf(tree, folder, mod) {
    for (let at = folder;; at = posix_.dirname(at)) {
        const work = await modFileIn(tree, at, 'go.work');
        if (work) {
            const uses = new Set(work.uses.map((use) => plain(posix_.join(at, use))));
            return uses.has(folder) ? once(tree, `${at}\nbuild`, () => workspace(tree, at, work, uses)) : alone(tree, folder, mod);
        }
        if (at === '.')
            return alone(tree, folder, mod);
    }
}
const alone = (tree, folder, mod) => build_select(tree, [{ folder, module: mod.module, mod }], replacesIn(folder, mod));
async function workspace(tree, at, work, uses) {
    const mains = [];
    const absent = [];
    for (const folder of uses) {
        const mod = await modFileIn(tree, folder);
        if (mod?.module === undefined)
            absent.push(folder);
        else
            mains.push({ folder, module: mod.module, mod });
    }
    const replaces = replacesIn(at, work);
    const own = new Set(replaces.keys());
    for (const { folder, mod } of mains) {
        for (const [key, to] of replacesIn(folder, mod)) {
            const before = replaces.get(key);
            if (own.has(key) || own.has(key.replace(/ .*/, '')))
                continue;
            if (before && !(0,mod_file/* sameReplacement */.$t)(before, to)) {
                throw (0,errors/* sbomError */.S)('LOCKFILE_CONFLICT', `${work.file} uses modules that replace ${key} by different others.`, `Say in ${work.file} which one is meant, as Go asks for.`);
            }
            replaces.set(key, to);
        }
    }
    const build = await build_select(tree, mains, replaces);
    if (absent.length > 0)
        return { ...build, gap: { state: 'unknown', reason: `the workspace uses what is not in the source: ${absent.join(', ')}` } };
    const vendored = await vendoredModules(tree, at);
    if (vendored)
        return { ...build, selected: new Map([...build.selected, ...vendored.map(({ module, version }) => [module, version])]) };
    return { ...build, gap: { state: 'unknown', reason: 'in a workspace, modules whose go.mod is not in the source can raise versions' } };
}
/** Replacements with folders relative to the source. */
const replacesIn = (base, { replaces }) => new Map([...replaces].map(([key, to]) => [
    key,
    'folder' in to ? { folder: posix_.isAbsolute(to.folder) ? to.folder : plain(posix_.join(base, to.folder)) } : to,
]));
/** Minimal version selection over the requirements of the modules that are built and of folders that stand in for others. */
async function build_select(tree, list, replaces) {
    const mains = new Map(list.map((main) => [main.module, main]));
    const excludes = new Set(list.flatMap(({ mod }) => [...(mod?.excludes ?? [])]));
    const pruned = list.every(({ mod }) => mod && isPruned(mod));
    const listed = new Set(list.flatMap(({ mod }) => (mod?.requires ?? []).map(({ module }) => module)));
    const folders = new Map();
    const selected = new Map();
    const seen = new Set();
    const open = list.flatMap(({ mod }) => mod?.requires ?? []);
    for (let next = open.pop(); next; next = open.pop()) {
        const { module, version } = next;
        const key = `${module} ${version}`;
        if (mains.has(module) || excludes.has(key) || seen.has(key))
            continue;
        seen.add(key);
        const before = selected.get(module);
        if (before === undefined || compare(version, before) > 0)
            selected.set(module, version);
        const to = replaces.get(key) ?? replaces.get(module);
        if (!to || !('folder' in to))
            continue;
        if (!folders.has(to.folder))
            folders.set(to.folder, posix_.isAbsolute(to.folder) ? undefined : await modFileIn(tree, to.folder));
        open.push(...(folders.get(to.folder)?.requires ?? []));
    }
    return {
        mains,
        selected,
        takes: (module) => !pruned || listed.has(module) || mains.has(module),
        excludes,
        replacementOf: (module, version) => {
            const to = replaces.get(`${module} ${version}`) ?? replaces.get(module);
            return to && 'folder' in to ? { folder: to.folder, module, mod: folders.get(to.folder) } : to;
        },
    };
}

// EXTERNAL MODULE: ./lib/golang/module.js
var golang_module = __webpack_require__(603);
// EXTERNAL MODULE: ./lib/fault.js
var fault = __webpack_require__(788);
;// CONCATENATED MODULE: ./lib/golang/unlisted.js




/**
 * Modules that a build may take besides those that its `go.mod` names, as one of before Go 1.17 names only those that it
 * imports itself. `vendor/modules.txt` has the others where modules are vendored; else `go.sum` has all that were ever
 * fetched, and of each the highest version is taken.
 * @param listed modules that the build knows a version of
 * @throws LOCKFILE_INVALID
 */
async function unlistedModules(tree, folder, listed) {
    const at = (name) => (folder === '.' ? name : `${folder}/${name}`);
    const vendored = await vendoredModules(tree, folder);
    if (vendored)
        return vendored.filter(({ module }) => !listed.has(module)).map((module) => ({ ...module, vendored: true }));
    const sums = await tree.text(at('go.sum'));
    if (sums === undefined)
        return [];
    const highest = new Map();
    for (const { module, version } of modulesOfSums(at('go.sum'), sums)) {
        const before = highest.get(module);
        if (!listed.has(module) && (before === undefined || compare(version, before) > 0))
            highest.set(module, version);
    }
    return [...highest].map(([module, version]) => ({ module, version, vendored: false }));
}
/** Modules whose files were fetched; of others, only the `go.mod` was looked at. */
function modulesOfSums(file, text) {
    const faults = (0,fault/* faultsOf */.x)(file, 'Run "go mod tidy", and commit what it writes.');
    const modules = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const [, module, version, ofModFile] = /^(\S+) (v[^\s/]+)(\/go\.mod)? h\d+:[A-Za-z0-9+/=]+\r?$/.exec(line) ?? [];
        if (module === undefined || version === undefined || !(0,mod_file/* isVersion */.lF)(version))
            throw faults.invalid(`has the line ${(0,fault/* quote */.h)(line)}, which is not one of a go.sum.`, index + 1);
        if (ofModFile === undefined)
            modules.push({ module, version });
    }
    return modules;
}

;// CONCATENATED MODULE: ./lib/golang/read.js





/**
 * Reads a `go.mod` as the list of modules of a build, with the versions that Go selects. From Go 1.17 on that list is whole:
 * a module names all that it needs, also through others (`// indirect`), and so its edges lead to all of them. What another
 * module requires stands in a `go.mod` of its own, which only folders of the source have.
 *
 * `go.sum` has digests of lists of files, not of archives, so none of it is in the result.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
async function readGoModFile(lock, tree) {
    const folder = posix_.dirname(lock.file);
    const mod = (0,mod_file/* parseModFile */.AC)(lock.file, lock.text);
    const build = await buildOf(tree, folder, mod);
    const packages = new Map();
    const open = [];
    const addLocal = (local) => {
        // A folder outside of the source is one of a machine, unless its path is relative.
        const place = posix_.isAbsolute(local.folder) ? {} : { folder: local.folder };
        const pkg = { ...(0,golang_module/* moduleFacts */.U)(local.module, undefined), ...place, edges: [] };
        packages.set(local.module, pkg);
        if (local.mod)
            open.push({ pkg, local });
        else
            pkg.gap = { state: 'unknown', reason: 'the go.mod of this folder is not in the source' };
        return pkg;
    };
    const addModule = (module, version) => {
        const to = build.replacementOf(module, version);
        if (to && 'folder' in to)
            return addLocal(to);
        const facts = to ? (0,golang_module/* moduleFacts */.U)(to.module, to.version) : (0,golang_module/* moduleFacts */.U)(module, version);
        const pkg = { ...facts, edges: [], gap: { state: 'unknown', reason: 'its own go.mod is not in the source' } };
        packages.set(module, pkg);
        return pkg;
    };
    const find = (module) => {
        const main = build.mains.get(module);
        return packages.get(module) ?? (main ? addLocal(main) : addModule(module, build.selected.get(module)));
    };
    const connectAll = () => {
        for (let next = open.pop(); next; next = open.pop())
            next.pkg.edges = edgesOf(next.local.mod, build, next.pkg, find);
    };
    const root = addLocal({ folder, module: mod.module, mod });
    connectAll();
    if (!isPruned(mod)) {
        for (const { module, version, vendored } of await unlistedModules(tree, folder, new Set(packages.keys()))) {
            const to = addModule(module, version);
            if (vendored)
                root.edges.push({ to, kind: 'required' });
        }
        connectAll();
        root.gap ??= {
            state: 'incomplete',
            reason: 'a go.mod of before Go 1.17 names only some of the modules that are needed through others',
        };
    }
    if (build.gap)
        root.gap ??= build.gap;
    return { file: lock.file, root, packages: [...packages.values()], abandoned: [] };
}
function edgesOf({ requires }, build, from, find) {
    const targets = new Set();
    const excluded = new Set();
    for (const { module, version } of requires) {
        // Go passes over a requirement on a version that is excluded, whoever has it.
        if (!build.takes(module))
            continue;
        if (build.mains.has(module) || !build.excludes.has(`${module} ${version}`))
            targets.add(find(module));
        else
            excluded.add(`${module} ${version}`);
    }
    targets.delete(from);
    if (excluded.size > 0)
        from.gap = { state: 'incomplete', reason: `requires what is excluded: ${[...excluded].sort().join(', ')}` };
    return [...targets].map((to) => ({ to, kind: 'required' }));
}

;// CONCATENATED MODULE: ./lib/golang/reader.js

const goReader = {
    read: readGoModFile,
    // A go.mod is manifest and lockfile in one.
    asks: () => false,
};


/***/ })

};
