export const id = 5678;
export const ids = [5678];
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

/***/ 23316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ projectFacts),
/* harmony export */   j7: () => (/* binding */ externalFacts),
/* harmony export */   vd: () => (/* binding */ artifactFile)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87514);


/** Types of Maven whose file has another extension, or a classifier of its own (Maven's default artifact handlers). */
const HANDLERS = new Map([
    ['maven-plugin', { extension: 'jar' }],
    ['ejb', { extension: 'jar' }],
    ['ejb-client', { extension: 'jar', classifier: 'client' }],
    ['test-jar', { extension: 'jar', classifier: 'tests' }],
    ['java-source', { extension: 'jar', classifier: 'sources' }],
    ['javadoc', { extension: 'jar', classifier: 'javadoc' }],
    ['bundle', { extension: 'jar' }],
    // Those of Maven 4.
    ['modular-jar', { extension: 'jar' }],
    ['classpath-jar', { extension: 'jar' }],
    ['processor', { extension: 'jar' }],
    ['bom', { extension: 'pom' }],
]);
/** The file that a dependency of a type is. */
function artifactFile({ type, classifier }) {
    const handler = HANDLERS.get(type);
    const own = classifier ?? handler?.classifier;
    return { extension: handler?.extension ?? type, ...(own && { classifier: own }) };
}
/** A package of a repository. */
function externalFacts(dependency) {
    const { groupId: namespace, artifactId: name, version, systemFile, doubt } = dependency;
    const { extension, classifier } = artifactFile(dependency);
    const qualifiers = { classifier, type: extension === 'jar' ? undefined : extension };
    const known = 'a pom.xml does not say what its dependencies need';
    return {
        type: 'maven',
        namespace,
        name,
        ...(version && { version }),
        purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .purlOf */ .V)({ type: 'maven', namespace, name, version, qualifiers }),
        ...(systemFile && { distribution: `file:${encodeURI(systemFile.toWellFormed())}` }),
        hashes: [],
        gap: { state: 'incomplete', reason: doubt ? `${doubt}; ${known}` : known },
    };
}
/** A project of the source. One without a name that is known, such as a template, is called after its folder. */
function projectFacts({ pom, parents, groupId, artifactId, version }) {
    const { folder } = pom;
    const name = artifactId ?? (folder === '.' ? '' : node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(folder));
    // Of several licences one may choose, or all count: the pom does not say.
    const [licence, second] = [pom, ...parents].find(({ licences }) => licences.length > 0)?.licences ?? [];
    return {
        type: 'maven',
        ...(groupId && { namespace: groupId }),
        name,
        ...(version && { version }),
        ...(groupId && artifactId && { purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .purlOf */ .V)({ type: 'maven', namespace: groupId, name: artifactId, version }) }),
        folder,
        ...(licence && second === undefined && { licence }),
        hashes: [],
    };
}


/***/ }),

/***/ 98006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Models),
/* harmony export */   z: () => (/* binding */ coordinatesOf)
/* harmony export */ });
/* harmony import */ var _pom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68831);

const NONE = { parents: [], imports: [] };
/** Reads projects as Maven builds them: inheritance, profiles, properties, management and imports, in this order. */
class Models {
    #poms;
    #managed = new Map();
    #importing = new Set();
    /** What is managed by a pom that the source does not have. */
    #outside = new Map();
    constructor(poms) {
        this.#poms = poms;
    }
    /** @throws LOCKFILE_CONFLICT where a pom imports itself, by way of others */
    async model(lineage) {
        const { parts, pom } = lineage;
        const gaps = [];
        const managed = await this.#managedBy(lineage);
        const outside = this.#outside.get(lineage) ?? NONE;
        const dependencies = new Map();
        const modules = new Set();
        for (const part of parts) {
            if (part.active === undefined) {
                if (part.dependencies.length + part.managed.length > 0 || (part.pom === pom && part.modules.length > 0))
                    gaps.push(`whether the profile ${part.profile} is active depends on the machine`);
                continue;
            }
            if (part.pom === pom)
                for (const module of part.modules)
                    modules.add(lineage.properties.resolve(module).text ?? module);
            for (const raw of part.dependencies) {
                const resolved = resolveAll(raw, lineage);
                if (!resolved) {
                    gaps.push(`asks for ${raw.groupId}:${raw.artifactId}, a name that the source does not say`);
                    continue;
                }
                // What stands nearer counts.
                const key = (0,_pom_js__WEBPACK_IMPORTED_MODULE_0__/* .managementKey */ .N)(resolved);
                if (!dependencies.has(key))
                    dependencies.set(key, dependencyOf(resolved, raw, managed.get(key), outside, lineage));
            }
        }
        return { lineage, dependencies: [...dependencies.values()], modules: [...modules], gaps: [...new Set(gaps)] };
    }
    #managedBy(lineage) {
        let managed = this.#managed.get(lineage);
        if (!managed) {
            managed = this.#manage(lineage);
            this.#managed.set(lineage, managed);
        }
        return managed;
    }
    /** What is written counts before what is imported, and of imports the first. */
    async #manage(lineage) {
        const managed = new Map();
        const imports = [];
        let outside = { parents: lineage.missing ? [coordinatesOf(lineage.missing)] : [], imports: [] };
        this.#importing.add(lineage);
        for (const part of lineage.parts) {
            if (part.active === undefined)
                continue;
            for (const raw of part.managed) {
                const resolved = resolveAll(raw, lineage);
                if (!resolved)
                    continue;
                if (resolved.scope === 'import' && resolved.type === 'pom')
                    imports.push(resolved);
                else if (!managed.has((0,_pom_js__WEBPACK_IMPORTED_MODULE_0__/* .managementKey */ .N)(resolved)))
                    managed.set((0,_pom_js__WEBPACK_IMPORTED_MODULE_0__/* .managementKey */ .N)(resolved), { raw, of: lineage, before: NONE });
            }
        }
        for (const bom of imports)
            outside = await this.#import(bom, lineage, managed, outside);
        this.#importing.delete(lineage);
        this.#outside.set(lineage, outside);
        return managed;
    }
    /** @returns what stands outside of the source up to here */
    async #import(bom, lineage, managed, outside) {
        const version = lineage.properties.resolve(bom.version ?? '').text;
        const source = version === undefined ? undefined : await this.#poms.find(bom.groupId, bom.artifactId, version);
        if (!source)
            return join(outside, { parents: [], imports: [`${bom.groupId}:${bom.artifactId}:${version ?? bom.version}`] });
        if (this.#importing.has(source))
            throw lineage.pom.faults.conflict(`imports ${bom.artifactId}, which imports it.`, bom.line);
        for (const [key, entry] of await this.#managedBy(source))
            if (!managed.has(key))
                managed.set(key, { ...entry, before: join(outside, entry.before) });
        return join(outside, this.#outside.get(source) ?? NONE);
    }
}
const join = (a, b) => ({
    parents: [...new Set([...a.parents, ...b.parents])],
    imports: [...new Set([...a.imports, ...b.imports])],
});
const namesOf = ({ parents, imports }) => {
    const all = [...parents, ...imports];
    return `${all.slice(0, 3).join(', ')}${all.length > 3 ? ` and ${all.length - 3} more` : ''}`;
};
const coordinatesOf = ({ groupId, artifactId, version }) => `${groupId}:${artifactId}:${version}`;
/** With all that names it resolved; undefined where that cannot be. */
function resolveAll(raw, { properties }) {
    const resolved = { ...raw };
    for (const field of ['groupId', 'artifactId', 'type', 'classifier']) {
        const written = raw[field];
        if (written === undefined)
            continue;
        const { text } = properties.resolve(written);
        if (text === undefined)
            return undefined;
        // A property may be empty, as those of a classifier are.
        if (text !== '')
            resolved[field] = text;
        else if (field === 'groupId' || field === 'artifactId')
            return undefined;
        else
            delete resolved[field];
    }
    const scope = raw.scope === undefined ? undefined : properties.resolve(raw.scope).text;
    if (scope)
        resolved.scope = scope;
    else
        delete resolved.scope;
    return resolved;
}
function dependencyOf(own, raw, managed, outside, lineage) {
    const { text: version, doubt } = raw.version === undefined ? managedVersion(managed, outside) : versionOf(raw.version, lineage);
    const scope = own.scope ?? (managed?.raw.scope === undefined ? undefined : managed.of.properties.resolve(managed.raw.scope).text) ?? 'compile';
    // Unlike the scope, this is not managed.
    const optional = own.optional !== undefined && lineage.properties.resolve(own.optional).text === 'true';
    const systemFile = scope === 'system' ? /^\$\{(?:project\.|pom\.)?basedir\}\/(.+)$/.exec(raw.systemPath ?? '')?.[1] : undefined;
    return {
        groupId: own.groupId,
        artifactId: own.artifactId,
        ...(version !== undefined && { version }),
        type: own.type ?? 'jar',
        ...(own.classifier && { classifier: own.classifier }),
        kind: scope === 'test' ? 'development' : scope === 'provided' || optional ? 'optional' : 'required',
        ...(systemFile && !systemFile.includes('$') && { systemFile }),
        ...(doubt && { doubt }),
    };
}
function managedVersion(managed, outside) {
    const where = (poms) => `${namesOf(poms)}, which the source does not have`;
    if (managed?.raw.version === undefined) {
        const any = outside.parents.length + outside.imports.length > 0;
        return { doubt: any ? `its version is set by ${where(outside)}` : 'nothing in the source says its version' };
    }
    const { before } = managed;
    if (before.imports.length > 0)
        return { doubt: `its version can be set by ${where(before)}` };
    const version = versionOf(managed.raw.version, managed.of);
    return version.text !== undefined && before.parents.length > 0
        ? { ...version, doubt: `its version can also be set by ${where(before)}` }
        : version;
}
/** One version, which a range is not; `[1.0]` is. */
function versionOf(written, { properties }) {
    const { text, unknown } = properties.resolve(written);
    if (text === undefined)
        return { doubt: `its version needs the property ${unknown}, which the source does not set for every machine` };
    const exact = /^\[([^,[\]()]+)\]$/.exec(text)?.[1] ?? text;
    if (/[[\](),]/.test(exact) || exact === 'LATEST' || exact === 'RELEASE' || exact.trim() === '')
        return { doubt: `asks for ${text.slice(0, 80)}, which is no single version` };
    return { text: exact.trim() };
}


/***/ }),

/***/ 68831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parsePom),
/* harmony export */   N: () => (/* binding */ managementKey)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26307);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88074);



const REWRITE = 'Correct the file; Maven does not build with it either.';
/**
 * Parses a project object model, 4.0.0 or 4.1.0, without its parents.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED
 */
async function parsePom({ file, text }) {
    const faults = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsOf */ .x)(file, REWRITE);
    const top = await (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .NO)(text, file, faults.parse);
    if (top.name !== 'project')
        throw faults.invalid(`is XML, but <${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(top.name).slice(1, -1)}> is not a Maven project.`, top.line);
    const read = new Elements(faults);
    const model = read.text(top, 'modelVersion') ?? /\/POM\/(\d+\.\d+\.\d+)$/.exec(top.attributes.get('xmlns') ?? '')?.[1];
    if (model !== undefined && model !== '4.0.0' && model !== '4.1.0')
        throw faults.unsupported(`has modelVersion ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(model)}; 4.0.0 and 4.1.0 are known.`, top.line);
    const folder = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname(file);
    const artifactId = read.text(top, 'artifactId');
    if (artifactId === undefined)
        throw faults.invalid('has no artifactId.', top.line);
    const [groupId, version] = [read.text(top, 'groupId'), read.text(top, 'version')];
    const parent = parentOf(read, top, folder);
    const organization = organizationOf(read, top);
    return {
        file,
        folder,
        faults,
        ...(groupId !== undefined && { groupId }),
        artifactId,
        ...(version !== undefined && { version }),
        ...(parent && { parent }),
        ...partOf(read, top),
        profiles: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(top, 'profiles', 'profile').map((profile) => profileOf(read, profile)),
        licences: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(top, 'licenses', 'license').flatMap((licence) => read.text(licence, 'name') ?? []),
        ...(organization && { organization }),
    };
}
function organizationOf(read, top) {
    const organization = read.once(top, 'organization');
    const name = organization && read.text(organization, 'name');
    const url = organization && read.text(organization, 'url');
    return name === undefined ? undefined : { name, ...(url !== undefined && { url }) };
}
/** Reads the text of elements that Maven allows once. */
class Elements {
    #faults;
    constructor(faults) {
        this.#faults = faults;
    }
    text(element, name) {
        const all = element.children.filter((child) => child.name === name);
        if (all.length > 1)
            throw this.#faults.invalid(`has <${name}> twice in one <${element.name}>.`, all[1]?.line);
        return all[0]?.text || undefined;
    }
    needed(element, name) {
        const text = this.text(element, name);
        if (text === undefined)
            throw this.#faults.invalid(`has a <${element.name}> without <${name}>.`, element.line);
        return text;
    }
    /** Parts that Maven reads once: two of one name are two halves that readers take differently. */
    once(element, name) {
        const all = element.children.filter((child) => child.name === name);
        if (all.length > 1)
            throw this.#faults.invalid(`has <${name}> twice in one <${element.name}>.`, all[1]?.line);
        return all[0];
    }
}
function parentOf(read, top, folder) {
    const parent = read.once(top, 'parent');
    if (!parent)
        return undefined;
    const relative = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(parent, 'relativePath');
    const target = relative ? relative.text : '../pom.xml';
    // As in Maven: without a text only repositories have it, and a folder stands for the pom.xml in it.
    const place = target === '' ? undefined : node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(folder, target.replaceAll('\\', '/')));
    const file = place === undefined || /\.(?:xml|pom)$/.test(place) ? place : node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(place, 'pom.xml');
    return {
        groupId: read.text(parent, 'groupId') ?? '',
        artifactId: read.text(parent, 'artifactId') ?? '',
        version: read.text(parent, 'version') ?? '',
        file,
    };
}
function partOf(read, element) {
    const properties = new Map((read.once(element, 'properties')?.children ?? []).map(({ name, text }) => [name, text]));
    read.once(element, 'dependencies');
    const management = read.once(element, 'dependencyManagement');
    if (management)
        read.once(management, 'dependencies');
    const modules = [...(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(element, 'modules', 'module'), ...(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(element, 'subprojects', 'subproject')];
    return {
        properties,
        dependencies: lastOfEach((0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(element, 'dependencies', 'dependency').map((item) => dependencyOf(read, item))),
        managed: lastOfEach((0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(management, 'dependencies', 'dependency').map((item) => dependencyOf(read, item))),
        modules: modules.flatMap(({ text }) => (text === '' ? [] : [text.replaceAll('\\', '/')])),
    };
}
function dependencyOf(read, element) {
    const dependency = {
        groupId: read.needed(element, 'groupId'),
        artifactId: read.needed(element, 'artifactId'),
        line: element.line,
    };
    for (const field of ['version', 'type', 'classifier', 'scope', 'optional', 'systemPath']) {
        const text = read.text(element, field);
        if (text !== undefined)
            dependency[field] = text;
    }
    return dependency;
}
function profileOf(read, element) {
    const activation = read.once(element, 'activation');
    const conditions = (activation?.children ?? [])
        .filter(({ name }) => name !== 'activeByDefault')
        .map((condition) => {
        const [first] = condition.children;
        const isProperty = condition.name === 'property';
        const name = isProperty ? (read.text(condition, 'name') ?? '') : (first?.name ?? '');
        return { kind: condition.name, name, value: isProperty ? (read.text(condition, 'value') ?? '') : (first?.text ?? condition.text) };
    });
    return {
        id: read.text(element, 'id') ?? 'default',
        activeByDefault: activation !== undefined && read.text(activation, 'activeByDefault') === 'true',
        conditions,
        ...partOf(read, element),
    };
}
/** What one dependency is told from another by, within a project. */
const managementKey = ({ groupId, artifactId, type, classifier }) => `${groupId}\n${artifactId}\n${type ?? 'jar'}\n${classifier ?? ''}`;
function lastOfEach(dependencies) {
    return [...new Map(dependencies.map((dependency) => [managementKey(dependency), dependency])).values()];
}


/***/ }),

/***/ 77474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ Poms)
});

// EXTERNAL MODULE: ../../actions/sbom-generate/lib/maven/pom.js
var maven_pom = __webpack_require__(68831);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/maven/profiles.js

/**
 * The parts of a pom that count in a build without options, or may: a profile over the project, the last first. A profile is
 * active by default only where no other of its pom is active by its conditions.
 */
async function partsOf(pom, tree) {
    const states = [];
    for (const profile of pom.profiles)
        states.push({ profile, state: await stateOf(profile, pom, tree) });
    const others = states.some(({ profile, state }) => state === true && profile.conditions.length > 0);
    const parts = [];
    for (const { profile, state } of states) {
        const active = profile.activeByDefault && state === false ? !others : state;
        if (active !== false)
            parts.unshift({ ...modelPart(profile), pom, profile: profile.id, active });
    }
    return [...parts, { ...modelPart(pom), pom, active: true }];
}
const modelPart = ({ properties, dependencies, managed, modules }) => ({
    properties,
    dependencies,
    managed,
    modules,
});
/** All conditions have to hold; without any, no profile is active by itself. */
async function stateOf({ conditions }, pom, tree) {
    let state = conditions.length > 0;
    for (const condition of conditions) {
        const holds = await holdsOf(condition, pom, tree);
        if (holds === false)
            return false;
        if (holds === undefined)
            state = undefined;
    }
    return state;
}
async function holdsOf({ kind, name, value }, pom, tree) {
    if (kind === 'property') {
        const not = name.startsWith('!');
        // What the machine sets itself; anything else is an option, and a build without options has none.
        if (/^!?(?:env\.|java\.|os\.|user\.|file\.|path\.|line\.|sun\.|maven\.|basedir$)/.test(name))
            return undefined;
        return not || value.startsWith('!');
    }
    if (kind === 'file') {
        const plain = value.replace(/^\$\{(?:project\.)?basedir\}\/?/, '');
        if (plain === '' || plain.includes('$') || posix_.isAbsolute(plain))
            return undefined;
        const place = posix_.normalize(posix_.join(pom.folder, plain));
        const there = (await tree.names(posix_.dirname(place))).includes(posix_.basename(place)) || (await tree.names(place)).length > 0;
        // A folder that has only folders looks like none.
        if (!there && posix_.extname(place) === '')
            return undefined;
        return name === 'missing' ? !there : there;
    }
    return undefined;
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/maven/properties.js
/** Properties in properties, and characters of a text: more is a bomb, not a version. */
const DEEPEST = 30;
const LONGEST = 4096;
/** What `${\u2026}` stands for in a pom: facts of the project itself, then properties, those of the project before its parents'. */
class Properties {
    #pom;
    #parts;
    #known = new Map();
    /** @param parts in the order in which they count */
    constructor(pom, parts) {
        this.#pom = pom;
        this.#parts = parts;
    }
    resolve(text, depth = 0) {
        if (!text.includes('${'))
            return { text };
        let unknown;
        const replaced = text.replace(/\$\{([^${}]*)\}/g, (written, name) => {
            const value = this.#value(name, depth);
            if (value.text === undefined)
                unknown ??= value.unknown ?? name;
            return value.text ?? written;
        });
        if (unknown !== undefined)
            return { unknown };
        if (replaced.length > LONGEST)
            return { unknown: text.slice(0, 80) };
        // What is left is no property, such as a brace that is not closed.
        return replaced.includes('${') ? { unknown: text.slice(0, 80) } : { text: replaced };
    }
    #value(name, depth) {
        const known = this.#known.get(name);
        if (known)
            return known;
        if (depth > DEEPEST)
            return { unknown: name };
        // A property that needs itself is found here while it is looked up.
        this.#known.set(name, { unknown: name });
        const raw = this.#raw(name);
        const value = raw === undefined ? { unknown: name } : this.resolve(raw, depth + 1);
        this.#known.set(name, value);
        return value;
    }
    #raw(name) {
        const [, field = ''] = /^(?:project|pom)\.(.+)$/.exec(name) ?? [];
        const own = this.#own(field);
        if (own !== undefined)
            return own;
        for (const { properties, active } of this.#parts) {
            const value = properties.get(name);
            // Where a profile that may be active has another value, which it is depends on the machine.
            if (value !== undefined)
                return active ? value : undefined;
        }
        return this.#own(name);
    }
    #own(field) {
        const { groupId, artifactId, version, parent } = this.#pom;
        switch (field) {
            case 'groupId':
                return groupId ?? parent?.groupId;
            case 'artifactId':
                return artifactId;
            case 'version':
                return version ?? parent?.version;
            case 'parent.groupId':
                return parent?.groupId;
            case 'parent.artifactId':
                return parent?.artifactId;
            case 'parent.version':
                return parent?.version;
            default:
                return undefined;
        }
    }
}

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/maven/poms.js



/** Parents in each other that are followed: Maven itself knows no bound, people do. */
const MOST_PARENTS = 50;
/** The poms of a source: each is parsed once, however many others it is a parent of. */
class Poms {
    #tree;
    #parsed = new Map();
    #lineages = new Map();
    #byArtifact;
    constructor(tree) {
        this.#tree = tree;
    }
    /** @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED */
    at(file) {
        let pom = this.#parsed.get(file);
        if (!pom) {
            pom = this.#tree.text(file).then((text) => (text === undefined ? undefined : (0,maven_pom/* parsePom */.A)({ file, text })));
            this.#parsed.set(file, pom);
        }
        return pom;
    }
    /** Whether a pom is read as a lockfile of its own. */
    async isListed(file) {
        return (await this.#tree.find('pom.xml')).includes(file);
    }
    /** The project of the source with these coordinates. */
    async find(groupId, artifactId, version) {
        this.#byArtifact ??= this.#index();
        for (const pom of (await this.#byArtifact).get(artifactId) ?? []) {
            // What a pom says of itself needs no parent, and so no search that could end here again.
            if (pom.groupId !== undefined && pom.groupId !== groupId && !pom.groupId.includes('$'))
                continue;
            const own = pom.version ?? pom.parent?.version;
            if (own !== undefined && own !== version && !own.includes('$'))
                continue;
            const lineage = await this.lineage(pom);
            if (lineage.groupId === groupId && lineage.version === version)
                return lineage;
        }
        return undefined;
    }
    async #index() {
        const index = new Map();
        for (const file of await this.#tree.find('pom.xml')) {
            // One that is damaged is an error where it is read itself, and nowhere else.
            const pom = await this.at(file).catch(() => undefined);
            if (!pom)
                continue;
            const same = index.get(pom.artifactId);
            if (same)
                same.push(pom);
            else
                index.set(pom.artifactId, [pom]);
        }
        return index;
    }
    /** @throws LOCKFILE_CONFLICT where a pom is its own parent */
    lineage(pom) {
        let lineage = this.#lineages.get(pom);
        if (!lineage) {
            lineage = this.#build(pom);
            this.#lineages.set(pom, lineage);
        }
        return lineage;
    }
    async #build(pom) {
        const parents = [];
        const parts = [...(await partsOf(pom, this.#tree))];
        let missing;
        for (let child = pom; child.parent;) {
            const parent = await this.#parentOf(child, child.parent);
            if (!parent) {
                missing = child.parent;
                break;
            }
            if (parent === pom || parents.includes(parent))
                throw pom.faults.conflict('is its own parent, by way of others.');
            if (parents.length === MOST_PARENTS)
                throw pom.faults.unsupported(`has more than ${MOST_PARENTS} parents above each other.`);
            parents.push(parent);
            parts.push(...(await partsOf(parent, this.#tree)));
            child = parent;
        }
        const properties = new Properties(pom, parts);
        const own = (text) => (text === undefined ? undefined : properties.resolve(text).text);
        return {
            pom,
            parts,
            parents,
            missing,
            properties,
            groupId: own(pom.groupId ?? pom.parent?.groupId),
            artifactId: own(pom.artifactId),
            version: own(pom.version ?? pom.parent?.version),
        };
    }
    /** As Maven: the file at the relative path where it is the project that is named, else any that is. */
    async #parentOf(child, reference) {
        const near = reference.file === undefined || reference.file === child.file ? undefined : await this.at(reference.file);
        if (near && isNamed(near, reference))
            return near;
        this.#byArtifact ??= this.#index();
        return (await this.#byArtifact).get(reference.artifactId)?.find((pom) => pom !== child && isNamed(pom, reference));
    }
}
/** Model 4.1.0 need not name what stands at the relative path. */
function isNamed(pom, { groupId, artifactId, version }) {
    const same = (asked, ...said) => asked === '' || said.some((text) => text === asked) || hasProperty(asked, said);
    return (same(artifactId, pom.artifactId) &&
        same(groupId, pom.groupId ?? pom.parent?.groupId) &&
        same(version, pom.version ?? pom.parent?.version));
}
/** `${revision}` in one of the two is the same text in the other, or the version that a release put there. */
const hasProperty = (asked, said) => asked.includes('$') !== (said[0]?.includes('$') ?? false);


/***/ }),

/***/ 88074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   S3: () => (/* binding */ itemsOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65189);

/** What a build file needs at most; readers may recurse. */
const DEEPEST = 200;
const local = (name) => name.slice(name.indexOf(':') + 1);
/**
 * Parses an XML file into its top element. Entities that a document declares itself are not expanded: they stay as they are
 * written, as do names of HTML such as `&copy;`, which authors of build files use in texts.
 */
async function parseXml(text, file, fault) {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 628).then(__webpack_require__.t.bind(__webpack_require__, 70628, 19));
    const restore = 'Restore the file from version control.';
    const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
    if (conflict) {
        throw fault(`${file}:${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, conflict.index)} has the markers of an unresolved merge conflict.`, 'Resolve it and commit the result.');
    }
    if (text.trim() === '')
        throw fault(`${file} is empty.`, restore);
    const parser = new SaxesParser({ xmlns: false, position: true });
    const open = [];
    let top;
    let parts = [];
    // The parser's message may quote the file; only the line is taken from it.
    const damaged = () => fault(`${file}:${parser.line} is not XML: it is damaged or cut off.`, restore);
    parser.on('error', (error) => {
        if (!/undefined entity/.test(error.message))
            throw damaged();
    });
    parser.on('opentag', ({ name, attributes }) => {
        const element = { name: local(name), attributes: new Map(Object.entries(attributes)), text: '', children: [], line: parser.line };
        if (open.length === DEEPEST)
            throw fault(`${file}:${parser.line} has more than ${DEEPEST} elements in each other.`, restore);
        open.at(-1)?.children.push(element);
        top ??= element;
        open.push(element);
        parts.push([]);
    });
    const onText = (piece) => void parts.at(-1)?.push(piece);
    parser.on('text', onText);
    parser.on('cdata', onText);
    parser.on('closetag', () => {
        const element = open.pop();
        element.text = parts.pop().join('').trim();
    });
    parser.write(text).close();
    if (!top)
        throw damaged();
    parts = [];
    return top;
}
/** The first element with a name. */
const childOf = (element, name) => element?.children.find((child) => child.name === name);
/** The elements with a name in a list with a name, such as each `module` of `modules`. */
const itemsOf = (element, list, item) => childOf(element, list)?.children.filter(({ name }) => name === item) ?? [];


/***/ })

};
