export const id = 445;
export const ids = [445];
export const modules = {

/***/ 445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requirementsReader: () => (/* binding */ requirementsReader)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2705);
// EXTERNAL MODULE: ./lib/gap.js
var gap = __webpack_require__(460);
// EXTERNAL MODULE: ./lib/shorten.js
var shorten = __webpack_require__(8181);
// EXTERNAL MODULE: ./lib/python/asks.js
var asks = __webpack_require__(9601);
// EXTERNAL MODULE: ./lib/python/link.js
var python_link = __webpack_require__(9999);
// EXTERNAL MODULE: ./lib/python/name.js
var python_name = __webpack_require__(4368);
// EXTERNAL MODULE: ./lib/python/origin.js
var python_origin = __webpack_require__(8429);
// EXTERNAL MODULE: ./lib/python/project.js
var project = __webpack_require__(1702);
// EXTERNAL MODULE: ./lib/fault.js
var fault = __webpack_require__(788);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(3528);
// EXTERNAL MODULE: ./lib/python/requirement.js
var python_requirement = __webpack_require__(7184);
// EXTERNAL MODULE: ./lib/python/table.js
var table = __webpack_require__(9867);
;// CONCATENATED MODULE: ./lib/python/requirements-entry.js




/** No real line is longer. */
const LONGEST = 16_384;
const ARCHIVE = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2|tar\.xz|tar)$/i;
/** @returns undefined for what is no requirement */
function entryOf(at, text, options, via) {
    if (text.length > LONGEST)
        return undefined;
    const hashes = [];
    for (const { name, value } of options) {
        if (name !== '--hash')
            continue;
        const [algorithm = '', hex = ''] = value.split(':');
        const hash = (0,table/* parseHash */.Eb)(algorithm, hex);
        if (!hash)
            return undefined;
        hashes.push(...hash);
    }
    const empty = { at, requirement: undefined, origin: undefined, version: undefined, folder: undefined, extras: [], hashes, via };
    const only = hashes.length === 1 ? hashes : [];
    const requirement = (0,python_requirement/* parseRequirement */.p)(text);
    if (requirement && requirement.url === undefined && !ARCHIVE.test(text))
        return { ...empty, requirement, extras: requirement.extras };
    const marker = / ;\s*(.+)$/s.exec(text)?.[1];
    const place = requirement?.url ?? text.replace(/ ;.*$/s, '').trim();
    const [, plain = place, extras = ''] = /^([^#]*?)\[([A-Za-z0-9._, -]*)\]$/.exec(place) ?? [];
    const asked = [
        ...(requirement?.extras ?? []),
        ...extras.split(',').flatMap((extra) => (extra.trim() === '' ? [] : [(0,python_name/* normalName */.tK)(extra.trim())])),
    ];
    const target = targetOf(requirement ? place : plain, only);
    if (!target)
        return undefined;
    const name = requirement?.name ?? target.name;
    const whole = name === undefined ? undefined : { name: (0,python_name/* normalName */.tK)(name), extras: asked, accepts: () => true, url: plain, ...(marker && { marker }) };
    return { ...empty, requirement: whole, origin: target.origin, version: target.version, folder: target.folder, extras: asked };
}
/** A repository, an archive or a folder. */
function targetOf(place, hashes) {
    const fragment = /#(.*)$/s.exec(place)?.[1] ?? '';
    const egg = /(?:^|&)egg=([A-Za-z0-9._-]+)/.exec(fragment)?.[1];
    const plain = place.replace(/#.*$/s, '');
    const named = egg !== undefined && (0,python_name/* isName */.Eo)(egg) ? { name: egg } : {};
    if (/^(?:git|hg|svn|bzr)\+/i.test(plain)) {
        const { url, revision } = splitRevision(plain);
        return { ...named, origin: { kind: 'git', url, commit: (0,python_origin/* commitOf */.D3)(revision) } };
    }
    if (/^https?:/i.test(plain))
        return { ...archiveName(plain), ...named, origin: { kind: 'archive', url: plain, hashes } };
    const path = plain.replace(/^file:(?:\/\/(?:localhost)?(?=\/)|\/\/)?/i, '');
    if (path !== plain || /^(?:\.{1,2}(?:[\\/]|$)|[\\/~]|[A-Za-z]:[\\/])/.test(path) || ARCHIVE.test(path)) {
        if (ARCHIVE.test(path))
            return { ...archiveName(path), ...named, origin: { kind: 'file', path, hashes } };
        return { ...named, folder: path.replaceAll('\\', '/') };
    }
    return undefined;
}
/** A revision stands behind the last `@` of the path; one before that belongs to who asks. */
function splitRevision(place) {
    const scheme = place.indexOf('://');
    const path = scheme < 0 ? place.indexOf(':') : place.indexOf('/', scheme + 3);
    const at = place.lastIndexOf('@');
    return path >= 0 && at > path ? { url: place.slice(0, at), revision: place.slice(at + 1) } : { url: place };
}
/** Name and version as the name of a wheel (PEP 427) or of a source archive (PEP 625) holds them. */
function archiveName(url) {
    const file = decode(url
        .replace(/[?#].*$/s, '')
        .split(/[\\/]/)
        .at(-1) ?? '');
    const wheel = /^([A-Za-z0-9._]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/i.exec(file);
    const source = /^([A-Za-z0-9][A-Za-z0-9._-]*)-(\d[^-]*)\.(?:zip|tar\.gz|tgz|tar\.bz2|tar\.xz|tar)$/i.exec(file);
    const [, name, version] = wheel ?? source ?? [];
    return name !== undefined && (0,python_name/* isName */.Eo)(name) ? { name, version } : {};
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/python/requirements-lines.js
/** Splits a requirements file as pip does: a backslash continues a line, a `#` after a blank starts a comment. */
function linesOf(text) {
    const lines = [];
    let open;
    const close = () => {
        const joined = open?.parts.join('') ?? '';
        const { code, comment } = splitComment(joined);
        const plain = code.trim();
        if (open && plain !== '')
            lines.push({ number: open.number, text: plain, comments: comment === undefined ? [] : [comment] });
        open = undefined;
    };
    for (const [index, line] of text
        .replace(/^\ufeff/, '')
        .split(/\r\n|\r|\n/)
        .entries()) {
        const isComment = /^[ \t]*#/.test(line);
        if (isComment) {
            // Inside of a continued line, a comment ends it.
            close();
            if (/^[ \t]/.test(line))
                lines.at(-1)?.comments.push(line.trim().replace(/^#+[ \t]*/, ''));
            continue;
        }
        open ??= { number: index + 1, parts: [] };
        const continued = line.endsWith('\\');
        open.parts.push(continued ? line.slice(0, -1) : line);
        if (!continued)
            close();
    }
    close();
    return lines;
}
function splitComment(line) {
    for (let at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
        if (at === 0 || /\s/.test(line[at - 1]))
            return { code: line.slice(0, at), comment: line.slice(at + 1).trim() };
    }
    return { code: line };
}
/** What is an option with a value, and what one without; only these may stand in a requirements file. */
const WITH_VALUE = {
    '-r': '--requirement',
    '-c': '--constraint',
    '-e': '--editable',
    '-i': '--index-url',
    '-f': '--find-links',
    '-C': '--config-settings',
};
const VALUES = new Set([
    ...Object.values(WITH_VALUE),
    '--pypi-url',
    '--extra-index-url',
    '--no-binary',
    '--only-binary',
    '--trusted-host',
    '--use-feature',
    '--hash',
    '--global-option',
    '--install-option',
    '--config-setting',
]);
const FLAGS = new Set(['--no-index', '--prefer-binary', '--require-hashes', '--pre', '--process-dependency-links', '-Z', '--always-unzip']);
/**
 * Parts a line into what it asks for and its options. Options start at the first word that begins with a dash.
 * @returns undefined where an option is not known or has no value
 */
function optionsOf(text) {
    const words = text.split(/[ \t]+/);
    const first = words.findIndex((word) => word.startsWith('-'));
    if (first < 0)
        return { requirement: text, options: [] };
    const options = [];
    for (let i = first; i < words.length; i++) {
        const word = words[i];
        const equals = word.startsWith('--') ? word.indexOf('=') : -1;
        const given = equals < 0 ? word : word.slice(0, equals);
        if (FLAGS.has(given)) {
            options.push({ name: given, value: '' });
            continue;
        }
        const short = word.startsWith('--') ? undefined : WITH_VALUE[word.slice(0, 2)];
        const name = short ?? given;
        if (!VALUES.has(name))
            return undefined;
        const attached = short === undefined ? (equals < 0 ? '' : word.slice(equals + 1)) : word.slice(2).replace(/^=/, '');
        const value = unquote(attached === '' ? (words[++i] ?? '') : attached);
        if (value === '')
            return undefined;
        options.push({ name, value });
    }
    return { requirement: words.slice(0, first).join(' '), options };
}
const unquote = (text) => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
/** @returns undefined where the comments do not say */
function viaOf(comments) {
    const start = comments.findIndex((comment) => /^via\b/.test(comment));
    if (start < 0)
        return undefined;
    const own = comments[start].slice(3).trim();
    const items = (own === '' ? comments.slice(start + 1) : own.split(',')).map((item) => item.trim()).filter((item) => item !== '');
    const packages = [];
    const files = [];
    for (const item of items) {
        const file = /^(?:-r|--requirement)\s+(\S+)/.exec(item)?.[1] ?? /^\S*\s*\(([^()]+)\)$/.exec(item)?.[1];
        const name = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^[\]]*\])?$/.exec(item)?.[1];
        if (file !== undefined)
            files.push(file);
        else if (name !== undefined)
            packages.push(name);
    }
    return packages.length + files.length > 0 ? { packages, files } : undefined;
}

;// CONCATENATED MODULE: ./lib/python/requirements-files.js







const VARIABLE = /\$\{[A-Z0-9_]+\}/;
/**
 * Reads a requirements file and what it includes, each file once.
 * @throws LOCKFILE_INVALID with file and line, MANIFEST_INVALID
 */
async function collect(file, text, tree) {
    const entries = [];
    const constraints = new Map();
    const variable = new Set();
    const gaps = new Set();
    let unsafe = false;
    const seen = new Set();
    const readLine = (at, line, constraint, annotated) => {
        const parts = optionsOf(line.text);
        if (!parts)
            throw invalid(at, 'has an option that pip does not take in a requirements file, or one without its value');
        const { requirement, options } = parts;
        const editable = options.find(({ name }) => name === '--editable')?.value;
        const wanted = requirement || editable;
        if (wanted) {
            const name = /^[A-Za-z0-9._-]+/.exec(wanted)?.[0] ?? '';
            if (VARIABLE.test(wanted) && !/:\/\/|[\\/]/.test(wanted)) {
                if (!(0,python_name/* isName */.Eo)(name))
                    throw invalid(at, 'asks for a package whose name is in an environment variable');
                variable.add((0,python_name/* normalName */.tK)(name));
            }
            else {
                const entry = entryOf(at, wanted, options, annotated ? viaOf(line.comments) : undefined);
                if (!entry)
                    throw invalid(at, `asks for ${(0,fault/* quote */.h)(name)} in a way that pip does not read (PEP 508)`);
                if (!constraint)
                    entries.push(entry);
                else if (entry.requirement)
                    constraints.set(entry.requirement.name, [...(constraints.get(entry.requirement.name) ?? []), entry]);
            }
        }
        return options.flatMap(({ name, value }) => (name === '--requirement' || name === '--constraint' ? [`${name} ${value}`] : []));
    };
    const open = [{ file, text, constraint: false }];
    for (let next = open.pop(); next; next = open.pop()) {
        const { file: at, text: content, constraint } = next;
        if (seen.has(`${at}\n${constraint}`))
            continue;
        seen.add(`${at}\n${constraint}`);
        assertText(at, content);
        const annotated = /^#.*\b(?:autogenerated by (?:pip-compile|uv)\b|uv pip compile|uv export|pip-compile)/m.test(content.slice(0, 2000));
        if (!constraint &&
            /^# The following packages are considered to be unsafe/m.test(content) &&
            /^# (?:setuptools|pip|distribute)[ \t]*$/m.test(content))
            unsafe = true;
        for (const line of linesOf(content)) {
            for (const include of readLine({ file: at, number: line.number }, line, constraint, annotated)) {
                const [option = '', target = ''] = include.split(/ (.*)/s);
                const only = constraint || option === '--constraint';
                if (/^https?:/i.test(target) || VARIABLE.test(target)) {
                    gaps.add('includes a file from elsewhere');
                    continue;
                }
                const other = posix_.join(posix_.dirname(at), target.replace(/^file:(?:\/\/)?/i, '').replaceAll('\\', '/'));
                const found = posix_.isAbsolute(target) || other.startsWith('../') ? undefined : await tree.text(other);
                if (found !== undefined)
                    open.push({ file: other, text: found, constraint: only });
                else if (posix_.isAbsolute(target) || other.startsWith('../'))
                    gaps.add('includes a file outside of the source');
                else if ((await tree.names(posix_.dirname(other))).includes(posix_.basename(other)))
                    gaps.add(`includes ${other}, which the ignore input leaves out`);
                else
                    throw invalid({ file: at, number: line.number }, `includes ${(0,fault/* quote */.h)(other)}, which is not there`);
            }
        }
    }
    const pinOf = (requirement) => {
        const pins = new Set((constraints.get(requirement.name) ?? []).flatMap(({ requirement: constraint }) => constraint?.pin === undefined || constraint.marker !== undefined ? [] : [constraint.pin]));
        const [pin] = pins;
        return pins.size === 1 && pin !== undefined && requirement.accepts(pin) ? pin : undefined;
    };
    return { entries, variable: [...variable], gaps: [...gaps], unsafe, pinOf };
}
const invalid = (at, what) => (0,errors/* sbomError */.S)('LOCKFILE_INVALID', `${at.file}:${at.number} ${what}.`, 'Correct the line; or name the file in the input "ignore", and the SBOM says that it is incomplete.');
function assertText(file, text) {
    const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
    if (conflict) {
        throw (0,errors/* sbomError */.S)('LOCKFILE_INVALID', `${file}:${(0,json/* lineAt */.mh)(text, conflict.index)} has the markers of an unresolved merge conflict.`, 'Resolve the conflict, and commit the result.');
    }
    if (text.includes('\0'))
        throw (0,errors/* sbomError */.S)('LOCKFILE_INVALID', `${file} is not text.`, 'Restore the file from version control.');
}

;// CONCATENATED MODULE: ./lib/python/requirements.js










/**
 * Reads requirements files of pip, with the files that they include. What is not pinned has no version that could be known, so
 * it is named as missing. pip has no development dependencies: all that a file lists is required.
 */
const requirementsReader = { read: readRequirements, asks: asks/* asks */.z };
const FLAT = 'a requirements file does not say what a package needs';
async function readRequirements({ file, text }, tree) {
    const collected = await collect(file, text, tree);
    const folder = projectFolder(file);
    const manifest = await manifestIn(tree, folder);
    const root = (0,python_link/* nodeOf */.E7)((0,project/* projectOf */.v8)(folder, manifest));
    const built = new Built(root);
    for (const entry of collected.entries)
        await built.add(entry, collected, tree);
    const names = new project/* Names */.fS();
    for (const node of built.nodes)
        names.add(node, { invalid: (message) => (0,errors/* sbomError */.S)('LOCKFILE_INVALID', `${file} ${message}`, 'Check that the right file is there.') });
    const unpinned = built.unpinned(names, collected.variable);
    addNeeds(built, names);
    const gaps = [...collected.gaps, ...(unpinned.length > 0 ? [`not pinned: ${(0,shorten/* shorten */.m)(unpinned, 20)}`] : [])];
    if (gaps.length > 0)
        (0,gap/* addGap */.E)(root.pkg, { state: 'incomplete', reason: `${file}: ${gaps.join('; ')}` });
    if (collected.unsafe)
        (0,gap/* addGap */.E)(root.pkg, { state: 'incomplete', reason: `${file}: not pinned: packages that pip-compile calls unsafe` });
    const all = [root, ...built.nodes];
    (0,python_link/* link */.nf)(all, [root]);
    const covers = built.whole ||
        collected.entries.some(({ via }) => via?.files.some((name) => /^(?:pyproject\.toml|setup\.(?:py|cfg))$/.test(posix_.basename(name))));
    return {
        file,
        root: root.pkg,
        packages: all.map(({ pkg }) => pkg),
        abandoned: [],
        uncovered: covers && unpinned.length === 0 ? (0,project/* uncoveredBeside */.ul)(folder, true) : (0,project/* uncoveredIn */.bk)(folder, manifest, names),
    };
}
/** A folder `requirements` holds the files of the project around it. */
function projectFolder(file) {
    const folder = posix_.dirname(file);
    return posix_.basename(folder) === 'requirements' ? posix_.dirname(folder) : folder;
}
/** pip does not read the manifest beside a requirements file: here it gives the project's name, and a damaged one none. */
async function manifestIn(tree, folder) {
    try {
        return await (0,project/* pyProjectIn */.yC)(tree, folder, ['uv', 'pdm', 'poetry']);
    }
    catch {
        return undefined;
    }
}
/** The packages that the lines of requirements files come to. */
class Built {
    root;
    /** Whether the project itself is installed, and so all that it asks for. */
    whole = false;
    #byKey = new Map();
    #pins = new Map();
    #open = [];
    constructor(root) {
        this.root = root;
    }
    get nodes() {
        return [...this.#byKey.values()].map(({ node }) => node);
    }
    get entries() {
        return this.#byKey.values();
    }
    async add(entry, collected, tree) {
        if (entry.folder !== undefined)
            return this.#addFolder(entry, entry.folder, tree);
        const { requirement, origin, version, at, hashes } = entry;
        if (origin)
            return this.#addOrigin(entry, version);
        if (!requirement)
            return;
        const pin = requirement.pin ?? collected.pinOf(requirement);
        if (pin === undefined) {
            this.#open.push(requirement);
            return;
        }
        const { name, marker } = requirement;
        const other = this.#pins.get(name);
        if (other && other.requirement?.pin !== pin && other.requirement?.marker === undefined && marker === undefined) {
            throw (0,errors/* sbomError */.S)('LOCKFILE_CONFLICT', `${at.file}:${at.number} pins ${name} to ${pin}, and ${other.at.file}:${other.at.number} to another version.`, 'Leave one of the two; pip does not install them either.');
        }
        if (!other || other.requirement?.marker !== undefined)
            this.#pins.set(name, { ...entry, requirement: { ...requirement, pin } });
        // The digests of all files of a version stand together: one is a fact only where it is the only one.
        const only = hashes.length === 1 ? hashes : [];
        this.#put(`${name}==${pin}`, entry, () => (0,python_link/* nodeOf */.E7)((0,python_origin/* factsOf */.xS)(name, pin, { kind: 'unnamed', hashes: only })));
    }
    /** What is asked for without a version, and pinned by no other line. */
    unpinned(names, variable) {
        const missing = this.#open.filter((requirement) => names.meant(requirement).length === 0).map(({ name }) => name);
        return [...new Set([...missing, ...variable])].sort();
    }
    #put(key, entry, make) {
        const known = this.#byKey.get(key);
        if (known)
            known.entries.push(entry);
        else
            this.#byKey.set(key, { node: make(), entries: [entry] });
    }
    #addOrigin(entry, version) {
        const { requirement, origin } = entry;
        if (!origin)
            return;
        const name = requirement?.name ?? '';
        this.#put(JSON.stringify([name, origin]), entry, () => {
            if (name !== '')
                return (0,python_link/* nodeOf */.E7)((0,python_origin/* factsOf */.xS)(name, version, origin));
            // Only building it would tell its name: it is called after where it comes from, and has no purl.
            const { purl: _, ...facts } = (0,python_origin/* factsOf */.xS)('unnamed', version, origin);
            const place = 'url' in origin ? origin.url : 'path' in origin ? origin.path : '';
            const called = place
                .replace(/[?#].*$/s, '')
                .replace(/\/+$/, '')
                .replace(/\.git$/, '')
                .split(/[\\/]/)
                .at(-1) ?? '';
            return (0,python_link/* nodeOf */.E7)({ ...facts, name: called.replace(/[^A-Za-z0-9._-]/g, '') || 'unnamed' });
        });
    }
    async #addFolder(entry, local, tree) {
        const absolute = /^(?:[\\/~]|[A-Za-z]:)/.test(local);
        const folder = posix_.join(posix_.dirname(entry.at.file), local).replace(/\/+$/, '') || '.';
        const at = absolute ? posix_.basename(local) : folder;
        if (!absolute && folder === this.root.pkg.folder) {
            this.whole = true;
            return;
        }
        const manifest = absolute ? undefined : await manifestIn(tree, folder);
        const called = entry.requirement?.name ?? (0,python_name/* normalName */.tK)(/[A-Za-z0-9._-]+$/.exec(at)?.[0] ?? '');
        this.#put(`folder ${at}`, entry, () => (0,python_link/* nodeOf */.E7)((0,project/* projectOf */.v8)(at, manifest, { name: called })));
    }
}
/** Edges as the comments say where they do; else the project needs all. */
function addNeeds({ root, entries }, names) {
    const list = [...entries];
    for (const { node, entries: lines } of list) {
        const extras = lines.flatMap((entry) => entry.extras);
        const vias = lines.map(({ via }) => via);
        const annotated = vias.every((via) => via !== undefined);
        const parents = annotated ? [...new Set(vias.flatMap((via) => via?.packages ?? []).map(python_name/* normalName */.tK))] : [];
        const known = parents.flatMap((name) => names.of(name));
        for (const parent of known)
            parent.needs.push({ to: node, extras });
        // What stands in a file of the project, and what is needed only by something that is not here.
        if (known.length === 0 || parents.includes(root.pkg.name) || vias.some((via) => via === undefined || via.files.length > 0))
            root.needs.push({ to: node, extras });
    }
    if (list.some(({ entries: lines }) => lines.some(({ via }) => via === undefined)))
        for (const { node } of list)
            (0,gap/* addGap */.E)(node.pkg, { state: 'unknown', reason: FLAT });
}


/***/ })

};
