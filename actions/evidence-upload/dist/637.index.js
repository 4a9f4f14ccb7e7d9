export const id = 637;
export const ids = [637];
export const modules = {

/***/ 4637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyPackage: () => (/* binding */ verifyPackage)
});

// EXTERNAL MODULE: ./lib/package/names.js
var package_names = __webpack_require__(6171);
// EXTERNAL MODULE: ./lib/package/bag.js
var package_bag = __webpack_require__(6717);
// EXTERNAL MODULE: ./lib/verify/claim.js
var verify_claim = __webpack_require__(7976);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../packages/core/lib/index.js + 11 modules
var lib = __webpack_require__(5709);
// EXTERNAL MODULE: ../../packages/sigstore/lib/index.js + 19 modules
var sigstore_lib = __webpack_require__(6446);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/verify/source.js





/**
 * Reads every entry once and hands it on. Bad content is a problem of the container, never an error.
 * @throws FILE_MISSING, FILE_UNREADABLE for a path that cannot be read; what a stream throws passes through
 */
async function readContainer(input, take) {
    if (typeof input !== 'string')
        return readPackedBag(input, take);
    const kind = await kindOf(input);
    return kind === 'folder' ? readFolder(input, take) : readPackedBag(readable(input), take);
}
async function kindOf(file) {
    try {
        const stats = await (0,promises_.stat)(file);
        if (stats.isDirectory())
            return 'folder';
        if (stats.isFile())
            return 'file';
    }
    catch (error) {
        throw unreadable(file, error);
    }
    throw (0,lib/* fileError */.zS)('FILE_UNREADABLE', `${file} is neither a file nor a folder.`, 'Name a package (.tar) or an extracted one.');
}
function unreadable(file, error) {
    return (0,lib/* errnoOf */.UQ)(error) === 'ENOENT' || (0,lib/* errnoOf */.UQ)(error) === 'ENOTDIR'
        ? (0,lib/* fileError */.zS)('FILE_MISSING', `There is no ${file}.`, 'Check the path.', { cause: error })
        : (0,lib/* fileError */.zS)('FILE_UNREADABLE', `${file} cannot be read: ${(0,lib/* messageOf */.bD)(error)}.`, 'Check the permissions and the disk.', { cause: error });
}
async function* readable(file) {
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 }))
            yield chunk;
    }
    catch (error) {
        throw unreadable(file, error);
    }
}
const MAX_PROBLEMS = 1000;
async function readPackedBag(bytes, take) {
    const container = { kind: 'tar', problems: [], entries: 0 };
    const problem = (message) => {
        if (container.problems.length < MAX_PROBLEMS)
            container.problems.push(message);
    };
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const iterator = bytes[Symbol.asyncIterator]();
    // Without a `return`, the reader cannot close the source: the rest is still hashed when it gives up.
    const hashed = {
        [Symbol.asyncIterator]: () => ({
            next: async () => {
                const step = await iterator.next();
                if (!step.done) {
                    hash.update(step.value);
                    size += step.value.length;
                }
                return step;
            },
        }),
    };
    try {
        for await (const { name, size: length, mode, mtime, body } of (0,lib/* readTar */.sB)(hashed, ({ message }) => problem(message))) {
            container.entries += 1;
            const slash = name.indexOf('/');
            const base = name.slice(0, Math.max(slash, 0));
            container.base ??= base;
            container.mtime ??= mtime;
            if (slash < 1 || base !== container.base) {
                problem(`${name} does not lie in the one base folder "${container.base}".`);
                continue;
            }
            if (mode !== 0o644)
                problem(`${name} has the mode ${mode.toString(8)}, not 644.`);
            if (mtime !== container.mtime)
                problem(`${name} has another time than the entries before it.`);
            await take({ name: name.slice(slash + 1), size: length, body });
        }
        for await (const _ of hashed)
            ;
    }
    finally {
        await iterator.return?.();
    }
    if (container.entries === 0)
        problem('The archive has no entry that can be read.');
    return { ...container, packageId: hash.digest('hex'), size };
}
async function readFolder(folder, take) {
    const container = { kind: 'folder', problems: [], entries: 0 };
    const visit = async (inside) => {
        const entries = await (0,promises_.readdir)(external_node_path_.join(folder, inside), { withFileTypes: true }).catch((error) => {
            throw unreadable(external_node_path_.join(folder, inside), error);
        });
        entries.sort((a, b) => (0,lib/* compareTarNames */.TP)(a.name, b.name));
        for (const entry of entries) {
            const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
            const problem = (0,lib/* tarNameProblem */.o6)(name);
            if (problem !== undefined)
                container.problems.push(`${JSON.stringify(name)} ${problem}.`);
            else if (entry.isDirectory())
                await visit(name);
            else if (!entry.isFile())
                container.problems.push(`${name} is a link or a device, not a file.`);
            else {
                container.entries += 1;
                const file = external_node_path_.join(folder, name);
                await take({ name, size: (await (0,promises_.lstat)(file)).size, body: readable(file) });
            }
        }
    };
    await visit('');
    return container;
}

;// CONCATENATED MODULE: ./lib/verify/contents.js





const TEXTS = new Set([
    package_names/* PATHS */.R7.bagInfo,
    package_names/* PATHS */.R7.bagIt,
    package_names/* PATHS */.R7.boundary,
    package_names/* PATHS */.R7.index,
    package_names/* PATHS */.R7.manifest,
    package_names/* PATHS */.R7.signature,
    package_names/* PATHS */.R7.tagManifest,
]);
/** A text, record or bundle larger than this is hashed, but not read. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024;
/** All texts and records together. */
const MAX_MEMORY_BYTES = 256 * 1024 * 1024;
/** Reads a package once, in flat memory. @throws FILE_MISSING, FILE_UNREADABLE for a path that cannot be read */
async function readContents(input, trust) {
    const contents = {
        files: new Map(),
        texts: new Map(),
        records: new Map(),
        brokenRecords: new Map(),
        bundles: [],
        tooLarge: [],
    };
    let memory = 0;
    const container = await readContainer(input, async ({ name, size, body }) => {
        const isRecord = name.startsWith(package_names/* PATHS */.R7.records);
        const isBundle = name.startsWith(package_names/* PATHS */.R7.files) && name.endsWith(package_names/* BUNDLE_SUFFIX */.Zf);
        const wanted = TEXTS.has(name) || isRecord || isBundle;
        const fits = size <= MAX_TEXT_BYTES && (isBundle || memory + size <= MAX_MEMORY_BYTES);
        if (wanted && !fits)
            contents.tooLarge.push(name);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const parts = [];
        let read = 0;
        for await (const chunk of body) {
            hash.update(chunk);
            read += chunk.length;
            // A stream may reuse its memory, and a file of a folder may grow while it is read.
            if (wanted && fits && read <= MAX_TEXT_BYTES)
                parts.push(Buffer.from(chunk));
        }
        contents.files.set(name, { sha256: hash.digest('hex'), size: read });
        if (!wanted || !fits)
            return;
        const bytes = Buffer.concat(parts);
        if (isBundle) {
            contents.bundles.push({ path: name, verification: await (0,sigstore_lib.verifyBundle)(bytes, { trust }) });
            return;
        }
        memory += bytes.length;
        if (!isRecord)
            contents.texts.set(name, bytes.toString('utf8'));
        else
            await readRecord(name, bytes, contents);
    });
    return { container, ...contents };
}
async function readRecord(name, bytes, contents) {
    try {
        const record = await (0,lib/* parseRecord */.Hh)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if (`${package_names/* PATHS */.R7.records}${record.id}.json` !== name)
            throw new Error(`says that it is ${JSON.stringify(record.id.slice(0, 200))}`);
        contents.records.set(name, record);
    }
    catch (error) {
        contents.brokenRecords.set(name, (0,lib/* messageOf */.bD)(error));
    }
}
/** Whether a name can be in a package at all. */
const isPackageName = (name) => package_names/* SAFE_NAME */.wY.test(name) &&
    (name === package_names/* PATHS */.R7.boundary ||
        name === package_names/* PATHS */.R7.index ||
        name === package_names/* PATHS */.R7.report ||
        name.startsWith(package_names/* PATHS */.R7.files) ||
        name.startsWith(package_names/* PATHS */.R7.records) ||
        TEXTS.has(name));

;// CONCATENATED MODULE: ./lib/verify/bag.js




/** Claims on the container: that there is nothing in it but what a package can have. */
function checkContainer(claims, { container, files, texts }, time) {
    const { kind, problems, entries, base, mtime } = container;
    if (kind === 'tar') {
        claims.add('container.archive', (0,verify_claim/* verdictOf */.Vj)(problems), 'The archive is one plain, complete tar: files only, safe names, nothing twice, nothing before, between or after.', problems.length > 0
            ? `${(0,verify_claim/* count */.U9)(problems.length, 'problem')}.`
            : `${(0,verify_claim/* count */.U9)(entries, 'entry').replace('entrys', 'entries')} below ${base}/.`, { details: problems });
        const expected = mtime === undefined ? undefined : (0,package_bag/* isoSeconds */.nE)(mtime);
        claims.add('container.time', expected === undefined || time === undefined ? 'unknown' : expected === time ? 'holds' : 'broken', 'The times in the archive are the one that its index names.', time === undefined ? 'The index names no time.' : expected === time ? `${time}.` : `The archive says ${expected}, the index ${time}.`);
    }
    else {
        claims.add('container.folder', (0,verify_claim/* verdictOf */.Vj)(problems), 'The folder holds plain files with safe names only.', problems.length > 0 ? `${(0,verify_claim/* count */.U9)(problems.length, 'problem')}.` : `${(0,verify_claim/* count */.U9)(entries, 'file')}.`, { details: problems });
        claims.add('container.archive', 'unknown', 'The archive is the one that was stored.', 'This is a folder: the SHA-256 that the store keeps is that of the tar. Verify the tar to compare it.', { counts: false });
    }
    const bag = bagProblems(files, texts);
    claims.add('container.bag', (0,verify_claim/* verdictOf */.Vj)(bag), 'It is a BagIt 1.0 bag with the payload that it announces.', bag.length > 0 ? `${(0,verify_claim/* count */.U9)(bag.length, 'problem')}.` : `Payload-Oxum ${payloadOxum(files)}.`, { details: bag });
}
function bagProblems(files, texts) {
    const problems = [];
    const bagIt = texts.get(package_names/* PATHS */.R7.bagIt);
    if (bagIt === undefined)
        problems.push(`${package_names/* PATHS */.R7.bagIt} is missing.`);
    else if (bagIt !== package_bag/* BAGIT_TXT */.tb)
        problems.push(`${package_names/* PATHS */.R7.bagIt} does not declare BagIt 1.0 in UTF-8, or says more than that.`);
    const info = texts.get(package_names/* PATHS */.R7.bagInfo);
    if (info === undefined)
        problems.push(`${package_names/* PATHS */.R7.bagInfo} is missing.`);
    else {
        const announced = /^Payload-Oxum: (\d+\.\d+)$/m.exec(info)?.[1];
        if (announced !== payloadOxum(files))
            problems.push(`${package_names/* PATHS */.R7.bagInfo} announces ${announced ?? 'no payload'}, and there is ${payloadOxum(files)} (bytes.files).`);
    }
    return problems;
}
function payloadOxum(files) {
    const payload = [...files].filter(([name]) => name.startsWith('data/'));
    return `${payload.reduce((sum, [, { size }]) => sum + size, 0)}.${payload.length}`;
}
/** Claims on the two manifests, and one per file against them. */
function checkFiles(claims, contents) {
    const manifest = readManifest(claims, contents, 'contents.manifest', package_names/* PATHS */.R7.manifest, 'The manifest lists the payload, each file once.');
    const tags = readManifest(claims, contents, 'contents.tagmanifest', package_names/* PATHS */.R7.tagManifest, 'The tag manifest lists the files beside it.');
    const verdicts = [];
    const names = new Set([...contents.files.keys(), ...manifest.keys(), ...tags.keys()]);
    for (const name of [...names].sort()) {
        const isPayload = name.startsWith('data/');
        const listed = (isPayload ? manifest : tags).get(name);
        const found = contents.files.get(name);
        const reason = fileProblem(name, isPayload, listed, found?.sha256);
        verdicts.push({ path: name, verdict: reason === undefined ? 'holds' : 'broken', reason: reason ?? `sha256:${found?.sha256}` });
    }
    const wrong = verdicts.filter(({ verdict }) => verdict === 'broken');
    claims.add('contents.files', (0,verify_claim/* verdictOf */.Vj)(wrong), 'Every file is listed and has the SHA-256 that is listed; none is missing, none is extra.', wrong.length > 0
        ? `${(0,verify_claim/* count */.U9)(wrong.length, 'file')} of ${verdicts.length} ${wrong.length === 1 ? 'is' : 'are'} not as listed.`
        : `${(0,verify_claim/* count */.U9)(verdicts.length, 'file')}.`, { details: wrong.map(({ path, reason }) => `${path} ${reason}`) });
    return verdicts;
}
const TAG_FILES = new Set([package_names/* PATHS */.R7.bagInfo, package_names/* PATHS */.R7.bagIt, package_names/* PATHS */.R7.manifest, package_names/* PATHS */.R7.signature]);
function fileProblem(name, isPayload, listed, found) {
    if (name === package_names/* PATHS */.R7.tagManifest)
        return undefined;
    if (!isPayload && !TAG_FILES.has(name))
        return 'does not belong into a package';
    if (isPayload && !isPackageName(name))
        return 'has a name that no package gives';
    if (found === undefined)
        return 'is missing';
    const manifest = isPayload ? package_names/* PATHS */.R7.manifest : package_names/* PATHS */.R7.tagManifest;
    if (listed === undefined)
        return `is not listed in ${manifest}`;
    return found === listed ? undefined : `has changed: ${manifest} says ${listed}, it is ${found}`;
}
function readManifest(claims, { texts }, id, name, claim) {
    const text = texts.get(name);
    if (text === undefined) {
        claims.add(id, 'broken', claim, `${name} is missing or too large to read.`);
        return new Map();
    }
    const { files, problems } = (0,package_bag/* parseManifest */.Ng)(text);
    const isPayload = name === package_names/* PATHS */.R7.manifest;
    for (const listed of files.keys())
        if (listed.startsWith('data/') !== isPayload)
            problems.push(`lists ${listed}, which is not its to list`);
    if (!isPayload)
        for (const needed of TAG_FILES)
            if (!files.has(needed))
                problems.push(`does not list ${needed}`);
    if (files.size === 0)
        problems.push('lists nothing');
    claims.add(id, (0,verify_claim/* verdictOf */.Vj)(problems), claim, problems.length > 0 ? `${name}: ${problems[0]}.` : `${(0,verify_claim/* count */.U9)(files.size, 'file')}.`, {
        details: problems.slice(1, 100),
    });
    return files;
}

;// CONCATENATED MODULE: ./lib/verify/deployment.js



/** Claims on what the package says of the deployment: one boundary, connections inside it, bundles that belong together. */
async function checkDeployment(claims, contents, index) {
    const records = [...contents.records.values()];
    const boundary = await checkBoundary(claims, contents, records);
    checkConnections(claims, records, boundary);
    checkBundles(claims, contents, records);
    checkImages(claims, contents, index);
}
/** As large as a step reads one; a larger text is there to stall the reader. */
const MAX_BOUNDARY_CHARACTERS = 1024 * 1024;
const ONE_BOUNDARY = 'Every step asserted the same boundary, and the package holds it.';
async function checkBoundary(claims, { texts }, records) {
    const text = texts.get(package_names/* PATHS */.R7.boundary);
    const apart = assertedApart(records);
    const stated = new Map(records.flatMap((record) => record.boundary && !apart.includes(record) ? [[record.boundary.sha256, record.boundary.source]] : []));
    const without = records.flatMap((record) => {
        if (!record.boundary)
            return [`${record.action} ran without a boundary, and so without a network`];
        return apart.includes(record)
            ? [
                `${record.action} connected to nothing and asserted ${record.boundary.source} (sha256:${record.boundary.sha256}), which this rehearsal is for`,
            ]
            : [];
    });
    const [sha256, source] = [...stated][0] ?? [];
    if (stated.size > 1) {
        const details = records.map(({ action, boundary }) => `${action}: ${boundary ? `${boundary.source} (sha256:${boundary.sha256})` : 'none'}`);
        claims.add('deployment.boundary', 'broken', ONE_BOUNDARY, `There are ${stated.size} different ones.`, { details });
        return undefined;
    }
    if (sha256 === undefined || source === undefined) {
        claims.add('deployment.boundary', 'unknown', ONE_BOUNDARY, 'No step asserted any.');
        return undefined;
    }
    if (text !== undefined && text.length > MAX_BOUNDARY_CHARACTERS) {
        claims.add('deployment.boundary', 'broken', ONE_BOUNDARY, `${package_names/* PATHS */.R7.boundary} is larger than a boundary file may be.`);
        return undefined;
    }
    try {
        const preset = /^preset (eusc|eu)$/.exec(source)?.[1];
        const boundary = text !== undefined ? await (0,lib/* parseBoundary */.Ov)(text, package_names/* PATHS */.R7.boundary, '/') : preset ? (0,lib/* presetBoundary */.ig)(preset, '/') : undefined;
        if (boundary === undefined) {
            claims.add('deployment.boundary', 'unknown', ONE_BOUNDARY, `They name ${source} (sha256:${sha256}), which is not in the package.`);
            return undefined;
        }
        const same = boundary.sha256 === sha256;
        claims.add('deployment.boundary', same ? 'holds' : 'broken', ONE_BOUNDARY, same
            ? `${source}: ${boundary.partition}, ${boundary.regions.join(', ')}.`
            : `They name ${sha256}, and the package holds ${boundary.sha256}.`, { details: without });
        return same ? boundary : undefined;
    }
    catch (error) {
        claims.add('deployment.boundary', 'broken', ONE_BOUNDARY, `${package_names/* PATHS */.R7.boundary}: ${(0,lib/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
/**
 * The records of a rehearsal that assert the team's own boundary. A rehearsal reaches services only in the sandbox, but what
 * its steps read was written for the boundary of the real release. Never where there is a network: such a record must
 * assert the boundary of the others.
 */
function assertedApart(records) {
    if (!records.some(({ boundary }) => boundary?.partition === 'sandbox'))
        return [];
    return records.filter(({ boundary, connections }) => boundary !== null && boundary.partition !== 'sandbox' && connections.length === 0);
}
const CONNECTIONS = 'Every connection that the steps noted went to a host of the boundary.';
function checkConnections(claims, records, boundary) {
    const noted = records.flatMap(({ action, connections }) => connections.map((connection) => ({ action, ...connection })));
    if (noted.length === 0) {
        claims.add('deployment.connections', 'holds', CONNECTIONS, 'No step noted any.');
        return;
    }
    if (boundary === undefined) {
        claims.add('deployment.connections', 'unknown', CONNECTIONS, `${(0,verify_claim/* count */.U9)(noted.length, 'connection')}, and no boundary to compare them with.`);
        return;
    }
    const allowed = new Set([...(0,lib/* allowedEndpoints */.dV)(boundary).values()].map(({ hostname, port }) => `${hostname}:${port}`));
    const isToken = (host, port) => boundary.identity?.issuers.some((issuer) => (0,lib/* isTokenEndpointOf */.OX)(issuer, `https://${host}:${port}/`)) ?? false;
    const outside = noted.filter(({ host, port, proxy }) => !(allowed.has(`${host}:${port}`) || isToken(host, port)) || (proxy !== undefined && !allowed.has(proxy)));
    claims.add('deployment.connections', (0,verify_claim/* verdictOf */.Vj)(outside), CONNECTIONS, outside.length > 0 ? `${outside.length} of ${noted.length} did not.` : `${(0,verify_claim/* count */.U9)(noted.length, 'connection')}.`, {
        details: outside.map(({ action, host, port, purpose, proxy }) => `${action}: ${host}:${port} (${purpose})${proxy ? ` by proxy ${proxy}` : ''}`),
    });
}
const BUNDLES = 'The signatures and attestations in the package hold, and are about what its records name.';
function checkBundles(claims, { bundles, files }, records) {
    if (bundles.length === 0) {
        claims.add('deployment.bundles', 'unknown', BUNDLES, 'The package holds none.', { counts: false });
        return;
    }
    const known = new Set([...files.values()].map(({ sha256 }) => sha256));
    for (const { took, made } of records)
        for (const { sha256 } of [...took, ...made])
            known.add(sha256);
    const broken = [];
    const unknown = [];
    for (const { path, verification } of bundles) {
        const { verdict, checks, statement } = verification;
        const about = statement?.subject.find(({ digest }) => digest.sha256 === undefined || !known.has(digest.sha256));
        const first = checks.find((check) => check.verdict === verdict);
        if (verdict === 'broken')
            broken.push(`${path}: ${first?.detail}`);
        else if (about)
            broken.push(`${path} is about ${about.name ?? 'something'} (${JSON.stringify(about.digest)}), which no record names`);
        else if (verdict === 'unknown')
            unknown.push(`${path}: ${first?.detail}`);
    }
    claims.add('deployment.bundles', broken.length > 0 ? 'broken' : unknown.length > 0 ? 'unknown' : 'holds', BUNDLES, broken.length > 0
        ? `${broken.length} of ${bundles.length} not.`
        : unknown.length > 0
            ? `${unknown.length} of ${bundles.length} cannot be checked.`
            : `${(0,verify_claim/* count */.U9)(bundles.length, 'bundle')}.`, { details: [...broken, ...unknown], counts: broken.length > 0 });
}
const KINDS = [
    [/^https:\/\/sigstore\.dev\/cosign\/sign\//, 'signature'],
    [/^https:\/\/(?:cyclonedx\.org\/bom|spdx\.dev\/Document)/, 'SBOM'],
    [/^https:\/\/slsa\.dev\/provenance\//, 'provenance'],
    [/^https:\/\/slsa\.dev\/verification_summary\//, 'verification summary'],
];
const deployment_kindOf = ({ predicateType }) => KINDS.find(([pattern]) => pattern.test(predicateType))?.[1] ?? predicateType;
function checkImages(claims, { bundles }, index) {
    const claim = 'Each image that was deployed has a signature, an SBOM and a provenance in the package, all of one digest.';
    const images = (index?.subjects ?? []).flatMap(({ name, digest }) => ('sha256' in digest ? [{ name, sha256: digest.sha256 }] : []));
    if (images.length === 0) {
        claims.add('deployment.images', 'unknown', claim, 'No record names an image.', { counts: false });
        return;
    }
    const lines = [];
    let lacking = 0;
    for (const { name, sha256 } of images) {
        const kinds = new Set();
        for (const { verification } of bundles) {
            const { statement, verdict } = verification;
            if (verdict === 'holds' && statement?.subject.some(({ digest }) => digest.sha256 === sha256))
                kinds.add(deployment_kindOf(statement));
        }
        const missing = ['signature', 'SBOM', 'provenance'].filter((kind) => !kinds.has(kind));
        if (missing.length > 0)
            lacking += 1;
        lines.push(`${name} (sha256:${sha256}): ${kinds.size > 0 ? [...kinds].sort().join(', ') : 'nothing that holds'}${missing.length > 0 ? `; no ${missing.join(', no ')}` : ''}`);
    }
    claims.add('deployment.images', lacking > 0 ? 'unknown' : 'holds', claim, `${(0,verify_claim/* count */.U9)(images.length, 'image')}.`, {
        details: lines,
        counts: false,
    });
}

// EXTERNAL MODULE: ./lib/verify/outcome.js
var outcome = __webpack_require__(1879);
// EXTERNAL MODULE: ./lib/package/build.js
var build = __webpack_require__(3723);
// EXTERNAL MODULE: ./lib/package/index-file.js
var index_file = __webpack_require__(1946);
// EXTERNAL MODULE: ./lib/report/report.js + 6 modules
var report_report = __webpack_require__(3195);
;// CONCATENATED MODULE: ./lib/verify/records.js







/** Clocks of runners, of the time-stamp authority and of this machine may differ by this much. */
const CLOCK_SKEW = 5 * 60_000;
/** The head of the index, when it has the right shape. */
function readIndexHead(text) {
    try {
        const { type, schemaVersion, deployment, time, generator } = JSON.parse(text ?? '');
        if (type !== index_file.INDEX_TYPE || schemaVersion !== 1 || typeof deployment !== 'string' || typeof generator?.version !== 'string')
            return undefined;
        if (typeof time !== 'string' || (0,package_bag/* isoSeconds */.nE)(Math.floor(Date.parse(time) / 1000)) !== time)
            return undefined;
        return { deployment, time, version: generator.version };
    }
    catch {
        return undefined;
    }
}
/** Claims on the records, on the files that they speak of, and on what is derived from both. Gives the index that they make. */
function checkRecords(claims, contents, { statement, verification }, now) {
    const records = [...contents.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const broken = [...contents.brokenRecords, ...contents.tooLarge.map((name) => [name, 'is too large to read'])];
    claims.add('records.readable', records.length === 0 ? 'broken' : (0,verify_claim/* verdictOf */.Vj)(broken), 'Every record can be read and is what its name says.', records.length === 0
        ? 'There is no record.'
        : broken.length > 0
            ? `${(0,verify_claim/* count */.U9)(broken.length, 'file')} cannot.`
            : `${(0,verify_claim/* count */.U9)(records.length, 'record')}.`, { details: broken.map(([name, message]) => `${name} ${message}`) });
    const kept = new Map();
    for (const [name, { sha256, size }] of contents.files)
        if (name.startsWith(package_names/* PATHS */.R7.files))
            kept.set(sha256, size);
    const missing = [];
    let promised = 0;
    for (const record of records) {
        for (const { name, sha256, size } of (0,index_file.keptBy)(record)) {
            promised += 1;
            if (!kept.has(sha256))
                missing.push(`${record.action} kept "${name}" (sha256:${sha256}), which is not here`);
            else if (size !== undefined && kept.get(sha256) !== size)
                missing.push(`${record.action} kept "${name}" of ${size} bytes; here it has ${kept.get(sha256)}`);
        }
    }
    claims.add('records.kept', (0,verify_claim/* verdictOf */.Vj)(missing), 'Every file that a record says was kept is here, with that SHA-256.', missing.length > 0 ? `${(0,verify_claim/* count */.U9)(missing.length, 'file')} of ${promised} not.` : `${(0,verify_claim/* count */.U9)(promised, 'file')}.`, { details: missing });
    const signedAt = verification?.signedAt;
    const late = records.flatMap(({ id, startedAt, finishedAt = startedAt }) => [
        ...(finishedAt < startedAt ? [`${id} ends before it starts`] : []),
        ...(signedAt !== undefined && Date.parse(finishedAt) > Date.parse(signedAt) + CLOCK_SKEW
            ? [`${id} ends (${finishedAt}) after the package was signed (${signedAt})`]
            : []),
        ...(Date.parse(finishedAt) > now + CLOCK_SKEW ? [`${id} ends in the future (${finishedAt})`] : []),
    ]);
    claims.add('records.times', (0,verify_claim/* verdictOf */.Vj)(late), 'The times of the records are possible: none ends before it starts, in the future, or after the time-stamp of the signature.', late.length > 0
        ? `${(0,verify_claim/* count */.U9)(late.length, 'record')} not.`
        : `${records[0]?.startedAt ?? 'none'} to ${records.at(-1)?.startedAt ?? 'none'}.`, { details: late });
    const head = readIndexHead(contents.texts.get(package_names/* PATHS */.R7.index));
    if (head === undefined) {
        claims.add('records.index', 'broken', INDEX, `${package_names/* PATHS */.R7.index} is missing or is not an index of this format.`);
        return undefined;
    }
    const boundary = contents.texts.get(package_names/* PATHS */.R7.boundary);
    const index = (0,index_file.buildIndex)({
        ...head,
        records,
        sizes: kept,
        boundary: boundary === undefined ? undefined : (0,lib/* sha256Hex */.fg)(boundary),
    });
    const same = (0,index_file.formatIndex)(index) === contents.texts.get(package_names/* PATHS */.R7.index);
    claims.add('records.index', same ? 'holds' : 'broken', INDEX, same ? `${package_names/* PATHS */.R7.index} is what they make.` : `${package_names/* PATHS */.R7.index} says something else.`);
    const report = (0,lib/* sha256Hex */.fg)((0,report_report.renderReport)(index, records));
    const isReport = contents.files.get(package_names/* PATHS */.R7.report)?.sha256 === report;
    claims.add('records.report', isReport ? 'holds' : 'unknown', 'The report says what the records say.', isReport
        ? 'This version renders the same report from the records.'
        : `This version renders another one; the package was made by version ${head.version}. The records are what counts.`, { counts: false });
    checkPredicate(claims, contents, statement?.predicate, index);
    return index;
}
const INDEX = 'The index is what the records and the files make, and nothing else.';
function checkPredicate(claims, { container, records }, predicate, index) {
    if (predicate === undefined)
        return;
    const stated = predicate;
    const expected = {
        format: 1,
        deployment: index.deployment,
        base: container.base ?? stated.base ?? '',
        time: index.time,
        generator: index.generator,
        boundaries: (0,build.boundariesOf)([...records.values()]),
        records: index.records.length,
        files: index.files.length,
    };
    const differing = Object.keys(expected).filter((key) => JSON.stringify(stated[key]) !== JSON.stringify(expected[key]));
    claims.add('records.statement', (0,verify_claim/* verdictOf */.Vj)(differing), 'The signed statement and the package say the same of deployment, time, name and counts.', differing.length > 0 ? `They differ in ${differing.join(', ')}.` : `${index.deployment}, ${index.time}.`);
}

// EXTERNAL MODULE: ./lib/package/statement.js
var package_statement = __webpack_require__(8858);
;// CONCATENATED MODULE: ./lib/verify/signature.js




const CHECK_CLAIMS = {
    bundle: 'The signature is a well-formed Sigstore bundle.',
    key: 'The signer is one that the given trust names.',
    signature: 'The signature is right for what was signed.',
    'payload type': 'What was signed is an in-toto statement.',
    statement: 'The statement is well-formed.',
    subject: 'The statement is about this manifest.',
    'transparency log': 'The signature stands in a transparency log that the given trust names.',
    timestamp: 'A time-stamp authority that the given trust names saw the signature.',
};
const UNKNOWN_SIGNER = 'No trust was given, so anyone may have signed this. Trust comes from outside the package: --trust FILE.';
/** Claims on the signature over the manifest, and on what the signed statement binds. */
async function checkSignature(claims, contents, trust) {
    const summary = 'The manifest is signed by a key that the given trust names, and its witnesses hold.';
    const bundle = contents.texts.get(package_names/* PATHS */.R7.signature);
    if (bundle === undefined) {
        claims.add('signature.package', 'broken', summary, `${package_names/* PATHS */.R7.signature} is missing or too large to read.`);
        return {};
    }
    const manifest = (0,lib/* sha256Hex */.fg)(contents.texts.get(package_names/* PATHS */.R7.manifest) ?? '');
    const verification = await (0,sigstore_lib.verifyBundle)(bundle, {
        trust: trust ?? { keys: [], logs: [], authorities: [] },
        artifactSha256: manifest,
    });
    // With no key there is nothing that could hold; a bundle that is wrong in itself is broken all the same.
    const isKnown = trust !== undefined && trust.keys.length > 0;
    const verdict = verification.verdict === 'holds' && !(isKnown && verification.key) ? 'unknown' : verification.verdict;
    claims.add('signature.package', verdict, summary, trust === undefined
        ? UNKNOWN_SIGNER
        : verdict === 'holds'
            ? `Signed by ${verification.key?.name}${verification.signedAt ? `, seen ${verification.signedAt}` : ''}.`
            : isKnown
                ? 'See the checks below.'
                : 'The trust that was given names no key.');
    for (const { name, verdict: answer, detail } of verification.checks) {
        claims.add(`signature.${name.replaceAll(' ', '-')}`, answer, CHECK_CLAIMS[name] ?? `The check "${name}" holds.`, detail, {
            counts: answer === 'broken',
        });
    }
    const statement = verification.statement ?? unverifiedStatement(bundle);
    if (statement)
        checkBinding(claims, contents, statement, verification.statement !== undefined);
    else
        claims.add('signature.binds', 'broken', BINDS, 'The bundle holds no readable in-toto statement.');
    return { verification, ...(statement && { statement }) };
}
const BINDS = 'The signed statement names the manifest and the bag files by their SHA-256.';
function checkBinding(claims, contents, statement, vouched) {
    const problems = [];
    for (const name of package_statement/* SIGNED_TAG_FILES */.Mu) {
        const named = statement.subject.filter((subject) => subject.name === name);
        const digest = named[0]?.digest.sha256;
        if (named.length !== 1 || digest === undefined)
            problems.push(`${name} is not named once, by a SHA-256.`);
        else if (digest !== contents.files.get(name)?.sha256)
            problems.push(`${name} is signed as ${digest}, and is ${contents.files.get(name)?.sha256}.`);
    }
    if (statement.predicateType !== package_statement/* PREDICATE_TYPE */.To)
        problems.push(`The statement is of type ${statement.predicateType}: it was not made for an evidence package.`);
    claims.add('signature.binds', problems.length > 0 ? 'broken' : vouched ? 'holds' : 'unknown', BINDS, problems.length > 0
        ? 'The signature belongs to something else, or the package was changed after it was signed.'
        : vouched
            ? `${package_statement/* SIGNED_TAG_FILES */.Mu.join(', ')}.`
            : 'The names and hashes match, but the signer is unknown.', { details: problems });
}
/** The statement inside a bundle that nobody vouches for: only good for saying what does not fit. */
function unverifiedStatement(bundle) {
    try {
        const { dsseEnvelope } = JSON.parse(bundle);
        const parsed = (0,sigstore_lib.parseStatement)(Buffer.from(String(dsseEnvelope?.payload ?? ''), 'base64'));
        return typeof parsed === 'string' ? undefined : parsed;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/verify/verify.js








/**
 * Verifies an evidence package offline, claim by claim. A hostile or damaged package never throws: it is reported.
 * @param input path of a tar or of an extracted bag, or the bytes of a tar
 * @throws FILE_MISSING, FILE_UNREADABLE for a path that cannot be read; what a stream throws passes through
 */
async function verifyPackage(input, { trust, now, packageSha256 }) {
    const contents = await readContents(input, trust ?? { keys: [], logs: [], authorities: [] });
    const claims = new verify_claim/* Claims */.UD();
    checkContainer(claims, contents, readIndexHead(contents.texts.get(package_names/* PATHS */.R7.index))?.time);
    const { packageId, size } = contents.container;
    if (packageSha256 !== undefined) {
        const same = packageId === packageSha256;
        claims.add('container.identity', same ? 'holds' : packageId === undefined ? 'unknown' : 'broken', 'The archive has the SHA-256 that is expected of it.', same ? `${packageId}.` : `It has ${packageId ?? 'none, being a folder'}; ${packageSha256} is expected.`);
    }
    const files = checkFiles(claims, contents);
    const signature = await checkSignature(claims, contents, trust);
    const index = checkRecords(claims, contents, signature, now);
    await checkDeployment(claims, contents, index);
    const records = [...contents.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    (0,outcome/* checkOutcome */.Tx)(claims, records);
    (0,outcome/* addLimits */.G2)(claims, records);
    const sorted = verify_claim/* GROUPS */.fd.flatMap((group) => claims.all.filter((claim) => claim.group === group));
    const verified = sorted.every(({ counts, verdict }) => !counts || verdict === 'holds');
    const isBadNews = sorted.some(({ group, verdict }) => group === 'outcome' && verdict === 'broken');
    const { key, signedAt } = signature.verification ?? {};
    return {
        claims: sorted,
        files,
        verified,
        exitCode: !verified ? 4 : isBadNews ? 3 : 0,
        ...(packageId !== undefined && { packageId }),
        ...(size !== undefined && { size }),
        ...(index && { index, deployment: index.deployment }),
        ...(key && { signer: key.name }),
        ...(signedAt !== undefined && { signedAt }),
        records,
    };
}


/***/ })

};
