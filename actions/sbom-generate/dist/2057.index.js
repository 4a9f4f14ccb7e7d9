export const id = 2057;
export const ids = [2057];
export const modules = {

/***/ 2057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bundlerReader: () => (/* binding */ bundlerReader)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/fault.js
var fault = __webpack_require__(788);
// EXTERNAL MODULE: ./lib/members.js
var lib_members = __webpack_require__(3335);
// EXTERNAL MODULE: ./lib/purl.js
var lib_purl = __webpack_require__(6919);
// EXTERNAL MODULE: ./lib/url.js
var lib_url = __webpack_require__(6401);
;// CONCATENATED MODULE: ./lib/bundler/groups.js
/** Groups that are there for work on the project alone. */
const DEVELOPMENT = new Set(['development', 'test']);
const OPENING = /^(?:[\w.]+\s*\|?\|?=\s*)?(?:if|unless|case|while|until|begin|for|def|class|module)\b|\bdo(?:\s*\|[^|]*\|)?$/;
const NAME = /^gem[\s(]\s*(["'])([\w.-]+)\1/;
const ELSEWHERE = /[^\w.:'"]gem[\s(]\s*(["'])([\w.-]+)\1/g;
/**
 * The gems that a Gemfile asks for in the groups `development` and `test` alone. A Gemfile is a program: where it does what cannot be
 * followed line by line, no gem is said to be for development.
 * @param ofSpec what the project's gemspec wants for development, which counts where the Gemfile takes the gemspec in
 */
function developmentGems(text, ofSpec = []) {
    const groups = [];
    const development = new Set();
    const required = new Set();
    for (const line of statementsOf(text)) {
        const group = /^group[\s(]\s*(.+?)\)?\s+do(?:\s*\|[^|]*\|)?$/.exec(line)?.[1];
        if (group !== undefined) {
            groups.push(namesOf(group) ?? ['default']);
        }
        else if (/^end\b/.test(line)) {
            if (groups.length === 0)
                return new Set();
            groups.pop();
        }
        else if (/^(?:eval_gemfile|instance_eval|send|public_send|eval)\b|<<[~-]?["'A-Z]/.test(line))
            return new Set();
        else if (/^gem[\s(]/.test(line)) {
            const name = NAME.exec(line)?.[2];
            const inline = /(?:\bgroups?:|:groups?\s*=>)\s*(.+)$/.exec(line)?.[1];
            const all = [...groups.flatMap((names) => names ?? []), ...(inline === undefined ? [] : (namesOf(inline) ?? ['default']))];
            const forWork = all.length > 0 && all.every((item) => DEVELOPMENT.has(item));
            // A name that is computed may be any.
            if (name === undefined && !forWork)
                return new Set();
            if (name !== undefined)
                (forWork ? development : required).add(name);
            if (/\bdo(?:\s*\|[^|]*\|)?$/.test(line))
                groups.push(undefined);
        }
        else if (/^gemspec\b/.test(line)) {
            for (const name of ofSpec)
                development.add(name);
        }
        else {
            for (const [, , name = ''] of line.matchAll(ELSEWHERE))
                required.add(name);
            if (OPENING.test(line) && !/\bend$/.test(line))
                groups.push(undefined);
        }
    }
    // Something that was opened or closed has not been seen.
    if (groups.length > 0)
        return new Set();
    return new Set([...development].filter((name) => !required.has(name)));
}
/** The gems that a gemspec wants for development, as far as it names them. */
const developmentGemsOfSpec = (text) => [...text.matchAll(/^\s*\w{1,40}\.add_development_dependency[\s(]\s*(["'])([\w.-]+)\1/gm)].map(([, , name = '']) => name);
/** Lines without comments; what goes on in the next line is one. */
function* statementsOf(text) {
    let open = [];
    let commented = false;
    for (const raw of text.split(/\r?\n/)) {
        if (raw === '__END__')
            break;
        if (/^=(?:begin|end)\b/.test(raw))
            commented = raw.startsWith('=begin');
        if (commented || raw.startsWith('=end'))
            continue;
        const line = withoutComment(raw).trim();
        if (line === '')
            continue;
        open.push(line);
        if (/[,\\]$/.test(line) && open.length < 1000)
            continue;
        yield open.join(' ');
        open = [];
    }
    if (open.length > 0)
        yield open.join(' ');
}
function withoutComment(line) {
    let quote = '';
    for (let at = 0; at < line.length; at += 1) {
        const character = line[at];
        if (quote !== '') {
            if (character === '\\')
                at += 1;
            else if (character === quote)
                quote = '';
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '#')
            return line.slice(0, at);
    }
    return line;
}
/** Group names that are written out, such as `:development, "test"` or `[:test]`; undefined where any is computed. */
function namesOf(list) {
    const words = /^%[iw][[({]([\w\s]+)[\])}]/.exec(list)?.[1];
    if (words !== undefined)
        return words.trim().split(/\s+/);
    const names = [];
    let rest = list.replace(/^\[/, '').trim();
    for (;;) {
        const match = /^(?::(?:(\w+)|(["'])(\w+)\2)|(["'])(\w+)\4)\s*/.exec(rest);
        if (!match)
            return undefined;
        names.push(match[1] ?? match[3] ?? match[5] ?? '');
        rest = rest.slice(match[0].length);
        // Options and conditions follow.
        if (!rest.startsWith(',') || /^,\s*(?:\w+:\s|:\w+\s*=>)/.test(rest))
            return /^(?:$|[\]),]|if\b|unless\b)/.test(rest) ? names : undefined;
        rest = rest.slice(1).trim();
    }
}

;// CONCATENATED MODULE: ./lib/bundler/lockfile.js

/** As the file of a gem is called: with its platform. */
const fullName = ({ name, version, platform }) => `${name}-${version}${platform ? `-${platform}` : ''}`;
const SOURCES = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE']);
const OTHERS = new Set(['RUBY VERSION', 'BUNDLED WITH']);
/** A name, `(version-platform)` or `(requirements)`, `!` where a source is pinned, checksums. */
const ENTRY = /^([A-Za-z0-9._-]+)(?: \(([^()]*)\))?(!)?(?: (\S+))?$/;
/**
 * Parses a `Gemfile.lock` or `gems.locked`.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
function parseLockfile({ text }, faults) {
    const parser = new Parser(faults);
    for (const [index, written] of text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .entries()) {
        const line = written.trimEnd();
        if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line))
            throw faults.invalid('has the markers of an unresolved merge conflict.', index + 1);
        if (line !== '')
            parser.read(line, index + 1);
    }
    return parser.end();
}
class Parser {
    #faults;
    #sources = [];
    #asked = new Set();
    #platforms = new Set();
    /** Platforms of the lockfile and of gems. */
    #seen = new Set();
    #checksums = new Map();
    #section = '';
    #source;
    #spec;
    #inSpecs = false;
    #whole = false;
    constructor(faults) {
        this.#faults = faults;
    }
    read(line, number) {
        const entry = line.trimStart();
        const indent = line.length - entry.length;
        if (indent === 0)
            this.#start(line, number);
        else if (this.#section === '')
            throw this.#faults.invalid('does not start with a section.', number);
        else if (this.#source && indent === 2)
            this.#option(this.#source, entry, number);
        else if (this.#source || !OTHERS.has(this.#section))
            this.#entry(entry, indent, number);
    }
    end() {
        if (!this.#whole)
            throw this.#faults.invalid('has no section DEPENDENCIES: it is empty or cut off.');
        return { sources: this.#sources, platforms: [...this.#platforms], asked: [...this.#asked], checksums: this.#checksums };
    }
    #start(section, number) {
        this.#section = section;
        this.#source = SOURCES.has(section) ? { kind: section, remotes: [], specs: [] } : undefined;
        this.#spec = undefined;
        this.#inSpecs = false;
        if (this.#source)
            this.#sources.push(this.#source);
        else if (section === 'DEPENDENCIES')
            this.#whole = true;
        else if (section !== 'PLATFORMS' && section !== 'CHECKSUMS' && !OTHERS.has(section))
            throw this.#faults.unsupported(`has the section ${(0,fault/* quote */.h)(section)}, which is not known.`, number);
    }
    #option(source, entry, number) {
        this.#inSpecs = entry === 'specs:';
        if (this.#inSpecs)
            return;
        const [, key, value = ''] = /^([a-z_]+):(?: (.*))?$/i.exec(entry) ?? [];
        if (key === undefined)
            throw this.#faults.invalid(`has the line ${(0,fault/* quote */.h)(entry)}, which is no option of a source.`, number);
        if (key === 'remote')
            source.remotes.push(value);
        else if (key === 'revision')
            source.revision = value;
    }
    #countPlatform(platform, number) {
        this.#seen.add(platform);
        if (this.#seen.size > MOST_PLATFORMS)
            throw this.#faults.invalid(`has more than ${MOST_PLATFORMS} platforms.`, number);
    }
    #entry(entry, indent, number) {
        const [, name, inner, , sums] = ENTRY.exec(entry) ?? [];
        if (name === undefined)
            throw this.#faults.invalid(`has the line ${(0,fault/* quote */.h)(entry)}, which is none of the section ${this.#section}.`, number);
        if (this.#source && this.#inSpecs && indent === 4) {
            this.#spec = specOf(name, inner, this.#source, number, this.#faults);
            this.#source.specs.push(this.#spec);
            if (this.#spec.platform)
                this.#countPlatform(this.#spec.platform, number);
        }
        else if (this.#spec && indent === 6)
            this.#spec.needs.push(name);
        else if (this.#source || indent !== 2)
            throw this.#faults.invalid('has a line that is indented as no other.', number);
        else if (this.#section === 'PLATFORMS') {
            this.#platforms.add(name);
            this.#countPlatform(name, number);
        }
        else if (this.#section === 'DEPENDENCIES')
            this.#asked.add(name);
        else if (sums !== undefined)
            readChecksums(this.#checksums, specOf(name, inner, NOWHERE, number, this.#faults), sums, number, this.#faults);
    }
}
/** Platforms of a lockfile: RubyGems knows about fifty. Gems are looked through for each. */
const MOST_PLATFORMS = 100;
/** Of a line with checksums, which names a gem of a section before it. */
const NOWHERE = { kind: 'GEM', remotes: [], specs: [] };
function specOf(name, inner, source, line, faults) {
    const [, version, platform] = /^(\d[0-9A-Za-z.]*)(?:-([\w.-]+))?$/.exec(inner ?? '') ?? [];
    if (version === undefined)
        throw faults.invalid(`has the gem ${(0,fault/* quote */.h)(name)} without a valid version.`, line);
    return { name, version, ...(platform && platform !== 'ruby' && { platform }), source, needs: [], line };
}
function readChecksums(checksums, spec, written, line, faults) {
    for (const item of written.split(',')) {
        const [algorithm, hex = ''] = item.split('=', 2);
        if (algorithm !== 'sha256')
            continue;
        if (!/^[0-9a-f]{64}$/.test(hex))
            throw faults.invalid(`has the gem ${(0,fault/* quote */.h)(spec.name)} with a checksum that is not a SHA-256.`, line);
        const before = checksums.get(fullName(spec));
        if (before !== undefined && before !== hex)
            throw faults.conflict(`has two checksums of the gem ${(0,fault/* quote */.h)(fullName(spec))}.`, line);
        checksums.set(fullName(spec), hex);
    }
}

;// CONCATENATED MODULE: ./lib/bundler/platform.js
/** Of a gem that runs everywhere, and of a lockfile that is for every platform. */
const RUBY = 'ruby';
function parse(text) {
    const dash = text.indexOf('-');
    const [cpu, rest] = dash < 0 ? ['', text] : [text.slice(0, dash), text.slice(dash + 1)];
    const [, os = rest, version = ''] = /^(mingw32|mswin\d+|[a-z]+)(?:[-_]?(\w[\w.]*))?$/.exec(rest) ?? [];
    return { cpu: /^i\d86$/.test(cpu) ? 'x86' : cpu, os: os === 'jruby' ? 'java' : os, version };
}
/** glibc is what Linux has where nothing else is said. */
const libc = (version) => version.replace(/^gnu/, '').replace(/eabi(?:hf)?$/, '');
const anyCpu = (cpu) => cpu === '' || cpu === 'universal';
/** Whether a gem of one platform installs on another (`Gem::Platform#===`). */
function installs(gem, on) {
    if ((gem.cpu === 'universal' || on.cpu === 'universal') && gem.os.startsWith('mingw') && on.os.startsWith('mingw'))
        return true;
    if (gem.os !== on.os)
        return false;
    if (!anyCpu(gem.cpu) && !anyCpu(on.cpu) && gem.cpu !== on.cpu && !(gem.cpu === 'arm' && on.cpu.startsWith('armv')))
        return false;
    if (gem.version === on.version)
        return true;
    if (gem.os !== 'linux')
        return gem.version === '' || on.version === '';
    return libc(gem.version) === libc(on.version) || ['musl', 'musleabi', 'musleabihf'].some((prefix) => prefix + gem.version === on.version);
}
/** How far a gem's platform is from another that it installs on: less is nearer (`platform_specificity_match`). */
function distance(gem, on) {
    const cpu = gem.cpu === on.cpu || (gem.cpu === 'arm' && on.cpu.startsWith('arm')) ? 0 : anyCpu(gem.cpu) ? 1 : 2;
    const version = gem.version === on.version ? 0 : gem.version === '' ? 1 : 2;
    return (gem.os === on.os ? 0 : 1) + 10 * cpu + 100 * version;
}
/** The variants of a gem that Bundler takes on a platform: that of the platform itself, else the nearest, else the one for all. */
function variantsOn(platform, variants) {
    const exact = variants.filter((variant) => (variant.platform ?? RUBY) === platform);
    if (exact.length > 0)
        return exact;
    const on = parse(platform);
    let best = [];
    let nearest = Number.POSITIVE_INFINITY;
    for (const variant of platform === RUBY ? [] : variants) {
        if (variant.platform === undefined)
            continue;
        const gem = parse(variant.platform);
        const far = installs(gem, on) ? distance(gem, on) : Number.POSITIVE_INFINITY;
        if (far < nearest)
            [best, nearest] = [[], far];
        if (far === nearest && far < Number.POSITIVE_INFINITY)
            best.push(variant);
    }
    return best.length > 0 ? best : variants.filter((variant) => variant.platform === undefined);
}

;// CONCATENATED MODULE: ./lib/bundler/variants.js

/**
 * What needs what, over all platforms that a lockfile is for: on each, Bundler takes one variant of a gem. A variant that is
 * taken on none of them is for machines that the lockfile does not name; its own platform is looked at, too.
 */
function linkVariants(lockfile, byName) {
    const needs = new Map();
    const asked = new Set();
    const linkOn = (platform) => {
        const taken = new Map();
        for (const [name, variants] of byName)
            taken.set(name, variantsOn(platform, variants));
        for (const specs of taken.values()) {
            for (const spec of specs) {
                const targets = needs.get(spec) ?? new Set();
                needs.set(spec, targets);
                for (const name of spec.needs)
                    for (const to of taken.get(name) ?? [])
                        targets.add(to);
            }
        }
        for (const name of lockfile.asked)
            for (const to of taken.get(name) ?? [])
                asked.add(to);
    };
    const done = new Set(lockfile.platforms);
    for (const platform of done)
        linkOn(platform);
    for (const variants of byName.values()) {
        for (const spec of variants) {
            const platform = spec.platform ?? RUBY;
            if (needs.has(spec) || done.has(platform))
                continue;
            done.add(platform);
            linkOn(platform);
        }
    }
    return { needs, asked };
}

;// CONCATENATED MODULE: ./lib/bundler/read.js








const REWRITE = 'Run "bundle lock" once, so that Bundler writes the lockfile anew, and commit it.';
/**
 * Reads a `Gemfile.lock`. A gem that is locked for several platforms is one package for each. The lockfile knows no groups, so they
 * are read from the Gemfile, as far as that can be followed.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
async function readGemfileLock(lock, tree) {
    const faults = (0,fault/* faultsOf */.x)(lock.file, REWRITE);
    const lockfile = parseLockfile(lock, faults);
    const base = posix_.dirname(lock.file);
    const packages = new Map();
    const byName = new Map();
    const seen = new Set();
    for (const source of lockfile.sources) {
        for (const spec of source.specs) {
            if (seen.has(fullName(spec)))
                throw faults.conflict(`has the gem ${(0,fault/* quote */.h)(fullName(spec))} twice.`, spec.line);
            seen.add(fullName(spec));
            packages.set(spec, await packageOf(spec, lockfile, tree, base));
            const same = byName.get(spec.name);
            if (same)
                same.push(spec);
            else
                byName.set(spec.name, [spec]);
        }
    }
    for (const [spec, pkg] of packages) {
        for (const name of spec.needs) {
            if (byName.has(name))
                continue;
            // Bundler itself comes with Ruby and is in no lockfile.
            if (name !== 'bundler')
                throw faults.conflict(`says that ${(0,fault/* quote */.h)(spec.name)} needs ${(0,fault/* quote */.h)(name)}, which it does not have.`, spec.line);
            pkg.gap = { state: 'incomplete', reason: 'not in the lockfile: bundler' };
        }
    }
    const { needs, asked } = linkVariants(lockfile, byName);
    const edgesTo = (specs, from, kindOf = () => 'required') => [...specs].flatMap((spec) => {
        const to = packages.get(spec);
        return to === from ? [] : [{ to, kind: kindOf(spec) }];
    });
    for (const [spec, pkg] of packages)
        pkg.edges = edgesTo(needs.get(spec) ?? [], pkg);
    const own = [...packages].find(([, { folder }]) => folder === base);
    const root = own?.[1] ?? { type: 'gem', name: base === '.' ? '' : posix_.basename(base), folder: base, hashes: [], edges: [] };
    const needed = new Set((own && needs.get(own[0])) ?? []);
    const development = await developmentOf(lock.file, own?.[0].name, tree);
    root.edges = edgesTo(new Set([...needed, ...asked]), root, (spec) => development.has(spec.name) && !needed.has(spec) ? 'development' : 'required');
    const absent = lockfile.asked.filter((name) => !byName.has(name));
    // Asked for on a platform that the lockfile is not for.
    if (absent.length > 0)
        root.gap ??= { state: 'incomplete', reason: `not in the lockfile: ${absent.sort().join(', ')}` };
    const members = [...packages.values()].filter(({ folder }) => folder !== undefined);
    root.edges = (0,lib_members/* withMembers */.g)(root, members);
    return { file: lock.file, root, packages: [root, ...[...packages.values()].filter((pkg) => pkg !== root)], abandoned: [] };
}
/** @param own name of the gem that the project itself is */
async function developmentOf(lockfile, own, tree) {
    const folder = posix_.dirname(lockfile);
    const gemfile = await tree.text(posix_.join(folder, posix_.basename(lockfile) === 'gems.locked' ? 'gems.rb' : 'Gemfile'));
    const gemspec = own === undefined ? undefined : await tree.text(posix_.join(folder, `${own}.gemspec`));
    return developmentGems(gemfile ?? '', developmentGemsOfSpec(gemspec ?? ''));
}
async function packageOf(spec, { checksums }, tree, base) {
    const { name, version, platform, source } = spec;
    const facts = { type: 'gem', name, version, hashes: [], edges: [] };
    const purl = (qualifiers) => (0,lib_purl/* purlOf */.V)({ type: 'gem', name, version, qualifiers: { platform, ...qualifiers } });
    const [remote = ''] = source.remotes;
    if (source.kind === 'PATH') {
        const folder = await folderOf(spec, tree, base);
        return folder === undefined ? facts : { ...facts, purl: purl({}), folder };
    }
    if (source.kind === 'GIT') {
        const url = (0,lib_url/* gitUrl */.WU)(remote);
        const vcs = url && `git+${url}${source.revision && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(source.revision) ? `@${source.revision}` : ''}`;
        return vcs ? { ...facts, purl: purl({ vcs_url: vcs }), vcs } : facts;
    }
    const hex = checksums.get(fullName(spec));
    const hashes = hex ? [{ algorithm: 'SHA-256', hex }] : [];
    // With several servers, or one of a plugin's kind, nobody knows which has the gem.
    const server = source.kind === 'GEM' && source.remotes.length === 1 ? (0,lib_url/* cleanUrl */.TG)(remote)?.replace(/\/+$/, '') : undefined;
    if (server === undefined)
        return { ...facts, ...(isRubygems(source) && { purl: purl({}) }), hashes };
    const elsewhere = isRubygems(source) ? undefined : server;
    return {
        ...facts,
        purl: purl({ repository_url: elsewhere }),
        hashes,
        distribution: `${server}/gems/${encodeURIComponent(fullName(spec))}.gem`,
    };
}
const isRubygems = ({ kind, remotes }) => kind === 'GEM' && remotes.every((remote) => /^https?:\/\/(?:www\.)?rubygems\.org\/?$/.test(remote));
/** A PATH section can have many gems: each in the folder of the section, or in one of its own name. */
async function folderOf({ name, source }, tree, base) {
    const [remote = '.'] = source.remotes;
    if (/^(?:\/|~|[A-Za-z]:)/.test(remote))
        return undefined;
    const plain = (...parts) => posix_.normalize(posix_.join(...parts)).replace(/\/+$/, '') || '.';
    for (const folder of [plain(base, remote), plain(base, remote, name)]) {
        if ((await tree.names(folder)).includes(`${name}.gemspec`))
            return folder;
    }
    return source.specs.length === 1 ? plain(base, remote) : undefined;
}

;// CONCATENATED MODULE: ./lib/bundler/reader.js

const bundlerReader = {
    read: readGemfileLock,
    /** A Gemfile is a program: any line that could ask for a gem counts. */
    asks: ({ text }) => /^[ \t]*(?:gem|gemspec|eval_gemfile|instance_eval)\b/m.test(text),
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

/***/ 3335:
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


/***/ })

};
