export const id = 6330;
export const ids = [6330];
export const modules = {

/***/ 66330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyPackage: () => (/* binding */ verifyPackage)
});

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/names.js
var package_names = __webpack_require__(96038);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/bag.js
var package_bag = __webpack_require__(74308);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/claim.js
var verify_claim = __webpack_require__(34335);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../core/lib/ledger/read.js
var read = __webpack_require__(56094);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../sigstore/lib/verify.js + 1 modules
var verify = __webpack_require__(84343);
// EXTERNAL MODULE: ../core/lib/instance-identity/verify.js + 3 modules
var instance_identity_verify = __webpack_require__(80143);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/location.js


/** Files of a runner's identity, among those that a step kept: whatever a package had to rename, the end stays. */
const IDENTITY_FILE = /\.identity-(?:document\.json|signature\.pem|certificate\.pem)$/;
/** No such file is larger than what a step keeps. */
const MAX_IDENTITY_BYTES = 256 * 1024;
const CLAIM = 'Where the runners showed that they are is inside the boundary.';
/**
 * The claim on where the runners were, made again from the documents in the package: nothing of what the record says about them
 * is taken over. There is no claim where no step was asked to show anything.
 */
function checkLocation(claims, contents, records, boundary) {
    const answers = records.flatMap((record) => {
        const { 'location-source': source, 'location-where': where, 'location-strength': strength } = record.facts;
        if (source === undefined)
            return [];
        const { verdict, line } = source === 'ec2' ? ofInstance(contents, record, boundary) : ofHint(where, strength);
        return [{ verdict, line: `${record.action}, ${record.startedAt}: ${line}` }];
    });
    if (answers.length === 0)
        return;
    const broken = answers.filter(({ verdict }) => verdict === 'broken').length;
    const verified = answers.filter(({ verdict }) => verdict === 'holds').length;
    claims.add('deployment.runners', broken > 0 ? 'broken' : verified < answers.length ? 'unknown' : 'holds', CLAIM, broken > 0
        ? `${broken} of ${(0,verify_claim/* count */.U9)(answers.length, 'runner')} did not.`
        : `${verified} of ${(0,verify_claim/* count */.U9)(answers.length, 'runner')}: evidence, not proof.`, { details: answers.map(({ line }) => line), counts: broken > 0 });
}
const ofHint = (where, strength) => ({
    verdict: 'unknown',
    line: `${where ?? 'nothing'}: ${strength ?? 'not verified'}`,
});
function ofInstance(contents, record, boundary) {
    const said = record.facts['location-verdict'];
    const document = textOf(contents, record, 'instance.identity-document.json');
    const signature = textOf(contents, record, 'instance.identity-signature.pem');
    if (document === undefined || signature === undefined) {
        const line = said === 'holds' ? 'the record speaks of a document that is not here' : 'the runner showed no document';
        return { verdict: said === 'holds' ? 'broken' : 'unknown', line };
    }
    if (boundary === undefined)
        return { verdict: 'unknown', line: 'there is no boundary to compare its document with' };
    const certificates = textOf(contents, record, 'instance.identity-certificate.pem');
    const evidence = { document: Buffer.from(document), signature, certificates };
    const now = Date.parse(record.finishedAt ?? record.startedAt);
    const { verdict, checks, identity } = (0,instance_identity_verify/* verifyInstanceIdentity */.lC)(evidence, boundary, now);
    const where = identity ? `${identity.zone}, instance ${identity.instance} of account ${identity.account}` : 'no place';
    const why = checks.find((check) => check.verdict === verdict)?.detail ?? '';
    if (verdict === 'holds')
        return { verdict, line: `${where}: the signature of EC2 holds; it can be copied while the instance lives` };
    // A step that took for genuine what is not was lied to, or lies.
    return { verdict: said === 'holds' ? 'broken' : verdict, line: `${where}: ${why}` };
}
/** The text of a file that a step kept under this name. */
function textOf({ files, texts }, { made }, name) {
    const material = made.find((candidate) => candidate.name === name && candidate.kept === true);
    if (!material)
        return undefined;
    for (const [path, text] of texts)
        if (IDENTITY_FILE.test(path) && files.get(path)?.sha256 === material.sha256)
            return text;
    return undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../core/lib/files.js
var files = __webpack_require__(49195);
// EXTERNAL MODULE: ../core/lib/tar.js
var tar = __webpack_require__(66159);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/source.js





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
    throw (0,files/* fileError */.zS)('FILE_UNREADABLE', `${file} is neither a file nor a folder.`, 'Name a package (.tar) or an extracted one.');
}
function unreadable(file, error) {
    return (0,errors/* errnoOf */.UQ)(error) === 'ENOENT' || (0,errors/* errnoOf */.UQ)(error) === 'ENOTDIR'
        ? (0,files/* fileError */.zS)('FILE_MISSING', `There is no ${file}.`, 'Check the path.', { cause: error })
        : (0,files/* fileError */.zS)('FILE_UNREADABLE', `${file} cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`, 'Check the permissions and the disk.', { cause: error });
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
        for await (const { name, size: length, mode, mtime, body } of (0,tar/* readTar */.sB)(hashed, ({ message }) => problem(message))) {
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
        entries.sort((a, b) => (0,tar/* compareTarNames */.TP)(a.name, b.name));
        for (const entry of entries) {
            const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
            const problem = (0,tar/* tarNameProblem */.o6)(name);
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

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/contents.js






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
        const isIdentity = name.startsWith(package_names/* PATHS */.R7.files) && IDENTITY_FILE.test(name) && size <= MAX_IDENTITY_BYTES;
        const wanted = TEXTS.has(name) || isRecord || isBundle || isIdentity;
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
            contents.bundles.push({ path: name, verification: await (0,verify/* verifyBundle */.I)(bytes, { trust }) });
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
        const record = await (0,read/* parseRecord */.H)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if (`${package_names/* PATHS */.R7.records}${record.id}.json` !== name)
            throw new Error(`says that it is ${JSON.stringify(record.id.slice(0, 200))}`);
        contents.records.set(name, record);
    }
    catch (error) {
        contents.brokenRecords.set(name, (0,errors/* messageOf */.bD)(error));
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

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/bag.js




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

// EXTERNAL MODULE: ../core/lib/boundary/load.js
var load = __webpack_require__(79911);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../core/lib/egress/allowed.js
var egress_allowed = __webpack_require__(62114);
// EXTERNAL MODULE: ../core/lib/issuers.js
var issuers = __webpack_require__(22376);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/deployment.js




/** Claims on what the package says of the deployment: one boundary, connections and runners inside it, bundles that belong together. */
async function checkDeployment(claims, contents, index) {
    const records = [...contents.records.values()];
    const boundary = await checkBoundary(claims, contents, records);
    checkConnections(claims, records, boundary);
    checkLocation(claims, contents, records, boundary);
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
        const boundary = text !== undefined ? await (0,load/* parseBoundary */.Ov)(text, package_names/* PATHS */.R7.boundary, '/') : preset ? (0,boundary_boundary/* presetBoundary */.ig)(preset, '/') : undefined;
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
        claims.add('deployment.boundary', 'broken', ONE_BOUNDARY, `${package_names/* PATHS */.R7.boundary}: ${(0,errors/* messageOf */.bD)(error)}`);
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
    const allowed = new Set([...(0,egress_allowed/* allowedEndpoints */.d)(boundary).values()].map(({ hostname, port }) => `${hostname}:${port}`));
    const isToken = (host, port) => boundary.identity?.issuers.some((issuer) => (0,issuers/* isTokenEndpointOf */.OX)(issuer, `https://${host}:${port}/`)) ?? false;
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

// EXTERNAL MODULE: ../../actions/evidence-upload/lib/verify/outcome.js
var outcome = __webpack_require__(10919);
// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/build.js
var build = __webpack_require__(73006);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/index-file.js
var index_file = __webpack_require__(81785);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/report/report.js + 6 modules
var report_report = __webpack_require__(56040);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/records.js







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
        boundary: boundary === undefined ? undefined : (0,hash/* sha256Hex */.f)(boundary),
    });
    const same = (0,index_file.formatIndex)(index) === contents.texts.get(package_names/* PATHS */.R7.index);
    claims.add('records.index', same ? 'holds' : 'broken', INDEX, same ? `${package_names/* PATHS */.R7.index} is what they make.` : `${package_names/* PATHS */.R7.index} says something else.`);
    const report = (0,hash/* sha256Hex */.f)((0,report_report.renderReport)(index, records));
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

// EXTERNAL MODULE: ../sigstore/lib/statement.js
var statement = __webpack_require__(61836);
// EXTERNAL MODULE: ../../actions/evidence-upload/lib/package/statement.js
var package_statement = __webpack_require__(89715);
;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/signature.js




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
    const manifest = (0,hash/* sha256Hex */.f)(contents.texts.get(package_names/* PATHS */.R7.manifest) ?? '');
    const verification = await (0,verify/* verifyBundle */.I)(bundle, {
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
        const parsed = (0,statement/* parseStatement */.By)(Buffer.from(String(dsseEnvelope?.payload ?? ''), 'base64'));
        return typeof parsed === 'string' ? undefined : parsed;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../../actions/evidence-upload/lib/verify/verify.js








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


/***/ }),

/***/ 80143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uE: () => (/* binding */ PLACE_CHECKS),
  m8: () => (/* binding */ framedSignature),
  lC: () => (/* binding */ verifyInstanceIdentity)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../core/lib/asn1/signed-data.js
var signed_data = __webpack_require__(13211);
// EXTERNAL MODULE: ../core/lib/asn1/der.js
var der = __webpack_require__(70203);
;// CONCATENATED MODULE: ../core/lib/asn1/ber.js

/** Deeper or busier than any message of a signer is made to exhaust its reader. */
const MAX_DEPTH = 24;
const MAX_ELEMENTS = 4096;
const CONSTRUCTED = 0x20;
const END_OF_CONTENTS = 0x00;
const INDEFINITE = 0x80;
/**
 * Rewrites one BER element (X.690) as DER as far as CMS messages differ in it: indefinite and long-winded lengths become
 * definite and short, an octet string in pieces becomes whole. Order and values stay as they are, so that what was DER
 * before comes out byte for byte. EC2 signs instance identity documents in this form.
 * @throws DerError for what does not end, is nested too deep, or is followed by more
 */
function berToDer(bytes) {
    const reader = new Reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    const whole = reader.element(0, bytes.length, 0);
    if (reader.at !== bytes.length)
        throw new der/* DerError */.I4('has bytes after its end');
    return whole.encoded;
}
class Reader {
    #bytes;
    #elements = 0;
    at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** The element that starts at `at` and ends by `end`. */
    element(depth, end, start = this.at) {
        this.at = start;
        if (depth > MAX_DEPTH)
            throw new der/* DerError */.I4('is nested too deep');
        this.#elements += 1;
        if (this.#elements > MAX_ELEMENTS)
            throw new der/* DerError */.I4('has too many parts');
        const tag = this.#byte(end);
        if ((tag & 0x1f) === 0x1f)
            throw new der/* DerError */.I4('has a tag of several bytes');
        if (tag === END_OF_CONTENTS)
            throw new der/* DerError */.I4('has an end where none belongs');
        const length = this.#length(end);
        if ((tag & CONSTRUCTED) === 0) {
            if (length === undefined)
                throw new der/* DerError */.I4('has a value without a length');
            const value = this.#bytes.subarray(this.at, this.at + length);
            this.at += length;
            return { tag, value, encoded: (0,der/* der */.y8)(tag, value) };
        }
        return assemble(tag, length === undefined ? this.#untilEnd(depth, end) : this.#within(depth, this.at + length));
    }
    #within(depth, end) {
        const parts = [];
        while (this.at < end)
            parts.push(this.element(depth + 1, end));
        return parts;
    }
    #untilEnd(depth, end) {
        const parts = [];
        while (this.#bytes[this.at] !== END_OF_CONTENTS || this.at >= end)
            parts.push(this.element(depth + 1, end));
        this.at += 1;
        if (this.#byte(end) !== 0)
            throw new der/* DerError */.I4('has an end that is none');
        return parts;
    }
    #byte(end) {
        if (this.at >= end)
            throw new der/* DerError */.I4('is cut off');
        const byte = this.#bytes[this.at];
        this.at += 1;
        return byte;
    }
    /** Undefined for the indefinite form. */
    #length(end) {
        const first = this.#byte(end);
        if (first === INDEFINITE)
            return undefined;
        let length = first;
        if (first > INDEFINITE) {
            length = 0;
            for (let count = first & 0x7f; count > 0; count -= 1) {
                length = length * 256 + this.#byte(end);
                if (length > this.#bytes.length)
                    throw new der/* DerError */.I4('is cut off');
            }
        }
        if (this.at + length > end)
            throw new der/* DerError */.I4('is cut off');
        return length;
    }
}
function assemble(tag, parts) {
    const isString = (tag & 0xc0) === 0 && ![der/* TAG */.Dk.sequence, der/* TAG */.Dk.set].includes(tag);
    if (!isString) {
        const value = Buffer.concat(parts.map(({ encoded }) => encoded));
        return { tag, value, encoded: (0,der/* der */.y8)(tag, value) };
    }
    if (tag !== (der/* TAG */.Dk.octetString | CONSTRUCTED) || parts.some((part) => part.tag !== der/* TAG */.Dk.octetString))
        throw new der/* DerError */.I4('has a value in pieces that is no octet string');
    const value = Buffer.concat(parts.map((part) => part.value));
    return { tag: der/* TAG */.Dk.octetString, value, encoded: (0,der/* der */.y8)(der/* TAG */.Dk.octetString, value) };
}

// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
;// CONCATENATED MODULE: ../core/lib/instance-identity/certificates.js
/**
 * SHA-256 fingerprints (of the DER, hex) of the RSA-2048 certificates with which EC2 signs instance identity documents, by
 * region. The certificates themselves come from the boundary: AWS publishes them in the EC2 user guide ("AWS public
 * certificates for instance identity document signatures"), self-signed and under one name, so that the fingerprint alone
 * tells them apart. A region that is not here has no confirmed certificate, and nothing that it signed can be verified.
 *
 * Computed 2026-11-23 from the certificates that spiffe/spire (commit ef8527e, 2026-08-22) takes from that page each night;
 * eu-central-1, eu-west-1, eu-west-3, eu-north-1 and eu-south-1 compared with those of stackrox/stackrox (commit bed4a7b), the same.
 */
const IDENTITY_CERTIFICATES = {
    'eusc-de-east-1': '3c80306f964b9fa633e6df99e5ecb6c347db118cf6d39076a6da786436e35ce2',
    'eu-central-1': '40e59f0c3924d32f53b9f66145fc18c4dfa1192dec7c74ad84d719826e9c7ba1',
    'eu-west-1': '7963eae83b58ab14bbd0715947015dd6866d7623df85eca742cabb8898281f30',
    'eu-west-3': 'ca43ba8d6bf1d7f35b6be653f218609f131f1aaa16f66951e5d6a73348591353',
    'eu-north-1': '3a81e8168287011b59f1246bdc632d017711779940d06549a56388b691d1c31f',
    'eu-south-1': '9fae1c2aa470cad03c814ea3cb06ddc2d0322d108b498431ab68b8297463bbc7',
    'eu-south-2': '4dcc441f0cd06251b319a75d5fc405abd601ef86c1ad81bcc8e34f83035685a9',
};
/** The region whose certificate has this fingerprint. */
const regionOfCertificate = (sha256) => Object.keys(IDENTITY_CERTIFICATES).find((region) => IDENTITY_CERTIFICATES[region] === sha256);

// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(74213);
;// CONCATENATED MODULE: ../core/lib/instance-identity/document.js

/** As EC2 sends them, with room to grow. */
const MAX_DOCUMENT_BYTES = 16 * 1024;
const PATTERNS = {
    region: /^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/,
    instanceId: /^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
    imageId: /^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
    instanceType: /^[a-z0-9-]{1,20}\.[a-z0-9-]{1,20}$/,
    availabilityZone: /^[a-z0-9-]{4,40}$/,
    pendingTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
};
/** EC2 did not exist before. */
const FIRST_INSTANCE = Date.UTC(2006, 7, 25);
/** Reads a document, or says what is wrong with it, to go after "it". Never throws. */
function readIdentityDocument(bytes) {
    if (bytes.length > MAX_DOCUMENT_BYTES)
        return `has ${bytes.length} bytes; EC2 never sends more than ${MAX_DOCUMENT_BYTES}`;
    const fields = objectOf(bytes);
    if (!fields)
        return 'is not a JSON object in UTF-8';
    const field = (name) => {
        const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
        return typeof value === 'string' && PATTERNS[name].test(value) ? value : undefined;
    };
    const account = Object.hasOwn(fields, 'accountId') ? fields.accountId : undefined;
    const region = field('region');
    const zone = field('availabilityZone');
    const [instance, image, type] = [field('instanceId'), field('imageId'), field('instanceType')];
    const time = field('pendingTime');
    const pendingTime = new Date(time ?? Number.NaN);
    if (region === undefined)
        return 'names no region';
    if (typeof account !== 'string' || !(0,partitions/* isAccountId */.JG)(account))
        return 'names no account of 12 digits';
    if (instance === undefined || image === undefined || type === undefined)
        return 'names no instance, image or instance type';
    // The first part of a zone's name is its region; a longer one is a local or wavelength zone.
    if (zone === undefined || !new RegExp(`^${region}(?:[a-z]|-[a-z0-9-]+)$`).test(zone))
        return `names no availability zone of ${region}`;
    if (Number.isNaN(pendingTime.getTime()) || `${pendingTime.toISOString().slice(0, 19)}Z` !== time)
        return 'names no pending time';
    if (pendingTime.getTime() < FIRST_INSTANCE)
        return 'is of a time before EC2';
    return { region, account, instance, zone, type, image, pendingTime };
}
/** Whether a zone is one of its region's own, and not a local or wavelength zone, which may be in another country. */
const isOwnZone = ({ region, zone }) => zone.length === region.length + 1 && zone.startsWith(region);
function objectOf(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        // Of two fields of one name, readers differ on which counts.
        return hasRepeatedName(text) ? undefined : value;
    }
    catch {
        return undefined;
    }
}
/** Whether a flat JSON object has a name twice. */
function hasRepeatedName(text) {
    const names = new Set();
    for (const [, name = ''] of text.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)) {
        const plain = JSON.parse(`"${name}"`);
        if (names.has(plain))
            return true;
        names.add(plain);
    }
    return false;
}

;// CONCATENATED MODULE: ../core/lib/instance-identity/verify.js





const MAX_SIGNATURE_CHARACTERS = 64 * 1024;
/** Clocks may differ by this much. */
const SKEW_MS = 5 * 60_000;
const MIN_RSA_BITS = 2048;
const SIGNING_TIME = '1.2.840.113549.1.9.5';
/** The checks that say where, in the words that every kind of evidence shares. One that is broken is a runner outside the boundary. */
const PLACE_CHECKS = { region: 'region of the runner', zone: 'zone of the runner', account: 'account of the runner' };
const NAMES = {
    ...PLACE_CHECKS,
    document: 'instance identity document',
    certificate: 'certificate of the region',
    signature: 'signature of the document',
    content: 'signed content',
    time: 'time of the document',
};
/**
 * Checks an EC2 instance identity document: signed by the certificate that AWS publishes for the region that it claims, the
 * document byte for byte what was signed, region and account inside the boundary. Pure; never throws.
 *
 * A document that passes says what EC2 signed for some instance. It has no nonce and no audience: whoever ever read it on
 * that instance can show it elsewhere, for as long as the instance lives and longer. It is evidence, never proof.
 * @param now milliseconds since the epoch
 */
function verifyInstanceIdentity({ document, signature, certificates }, boundary, now) {
    const identity = readIdentityDocument(document);
    if (typeof identity === 'string')
        return conclude([check('document', 'broken', `The document ${identity}.`)]);
    const checks = [
        check('document', 'holds', `The document is of ${identity.instance} (${identity.type}), in ${identity.zone}.`),
        checkRegion(identity, boundary),
        checkZone(identity),
        checkAccount(identity, boundary),
    ];
    const [certificate, ofCertificate] = findCertificate(identity.region, certificates, boundary.partition);
    checks.push(ofCertificate);
    const signed = readSignature(signature);
    if (typeof signed === 'string')
        checks.push(check('signature', 'broken', `The signature ${signed}.`));
    else {
        if (certificate)
            checks.push(checkSignature(signed, certificate, identity.region));
        else
            checks.push(check('signature', 'unknown', 'The signature cannot be checked without the certificate of the region.'));
        const same = signed.content.equals(document);
        checks.push(check('content', same ? 'holds' : 'broken', same ? 'The document is what was signed, byte for byte.' : 'The signature is over another document.'));
    }
    const signedAt = typeof signed === 'string' ? undefined : signingTime(signed);
    checks.push(checkTime(identity.pendingTime, signedAt, certificate, now));
    return { ...conclude(checks), identity, ...(signedAt && { signedAt }) };
}
const check = (name, verdict, detail) => ({ name: NAMES[name], verdict, detail });
const conclude = (checks) => ({
    checks,
    verdict: ['broken', 'unknown'].find((worst) => checks.some(({ verdict }) => verdict === worst)) ?? 'holds',
});
function checkRegion({ region }, { regions }) {
    const inside = regions.includes(region);
    return check('region', inside ? 'holds' : 'broken', `The instance is in ${region}; the boundary is ${regions.join(', ')}.`);
}
function checkZone(identity) {
    const { region, zone } = identity;
    if (isOwnZone(identity))
        return check('zone', 'holds', `${zone} is a zone of ${region} itself.`);
    return check('zone', 'unknown', `${zone} is a local or wavelength zone of ${region}, which may be in another country than the region.`);
}
function checkAccount({ account }, { accounts }) {
    const inside = Object.values(accounts).includes(account);
    return check('account', inside ? 'holds' : 'broken', `The instance is of account ${account}, which is ${inside ? 'in' : 'not in'} the boundary.`);
}
/** The certificate among those given that AWS publishes for a region. In the sandbox, the first: its region has none of AWS. */
function findCertificate(region, pem, partition) {
    const answer = (verdict, detail, certificate) => [
        certificate,
        check('certificate', verdict, detail),
    ];
    const expected = Object.hasOwn(IDENTITY_CERTIFICATES, region) ? IDENTITY_CERTIFICATES[region] : undefined;
    if (expected === undefined && partition !== 'sandbox')
        return answer('unknown', `No certificate of ${region} is confirmed, so nothing that it signed can be verified.`);
    if (pem === undefined)
        return answer('unknown', 'The boundary names no certificate ("identity: location: certificate").');
    const given = readCertificates(pem);
    if (given === undefined)
        return answer('broken', 'The certificate of the boundary is not a PEM certificate.');
    const found = given.find(({ raw }) => partition === 'sandbox' || (0,hash/* sha256Hex */.f)(raw) === expected);
    if (!found) {
        const others = given.map(({ raw }) => regionOfCertificate((0,hash/* sha256Hex */.f)(raw)) ?? 'no region that is known');
        return answer('broken', `The certificate of the boundary is that of ${others.join(', ')}, not of ${region}.`);
    }
    const { asymmetricKeyType, asymmetricKeyDetails } = found.publicKey;
    if (asymmetricKeyType !== 'rsa' || (asymmetricKeyDetails?.modulusLength ?? 0) < MIN_RSA_BITS)
        return answer('broken', `The key of the certificate is not RSA of ${MIN_RSA_BITS} bits or more.`);
    if (partition === 'sandbox')
        return answer('holds', 'The certificate is that of the sandbox, which proves nothing about AWS.', found);
    return answer('holds', `The certificate is the one that AWS publishes for ${region} (SHA-256 ${expected}).`, found);
}
const MAX_CERTIFICATES = 32;
function readCertificates(pem) {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0 || blocks.length > MAX_CERTIFICATES)
        return undefined;
    try {
        return blocks.map((block) => new external_node_crypto_.X509Certificate(block));
    }
    catch {
        return undefined;
    }
}
const FRAME = /^-----BEGIN PKCS7-----\n([\s\S]*)-----END PKCS7-----\n?$/;
/** A signature in the frame that `openssl smime -inform PEM` reads; what is no base64 stays as it is. */
function framedSignature(text) {
    const base64 = text.replace(/[\r\n]+/g, '');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64))
        return text;
    return `-----BEGIN PKCS7-----\n${(base64.match(/.{1,64}/g) ?? []).join('\n')}\n-----END PKCS7-----\n`;
}
/** The CMS message in base64, or what is wrong with it. EC2 writes it in BER, with lengths that are not known beforehand. */
function readSignature(text) {
    if (text.length > MAX_SIGNATURE_CHARACTERS)
        return `has ${text.length} characters; EC2 never sends more than ${MAX_SIGNATURE_CHARACTERS}`;
    const base64 = text.replace(FRAME, '$1').replace(/[\r\n]+/g, '');
    if (base64 === '' || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64))
        return 'is not base64';
    try {
        const signed = (0,signed_data/* readSignedData */.fh)((0,der/* readDer */.SU)(berToDer(Buffer.from(base64, 'base64'))));
        return signed.contentType === '1.2.840.113549.1.7.1' ? signed : 'is over something else than plain data';
    }
    catch (error) {
        if (error instanceof der/* DerError */.I4)
            return error.message;
        throw error;
    }
}
function checkSignature(signed, certificate, region) {
    const mistake = mistakeOf(signed, certificate);
    if (mistake !== undefined)
        return check('signature', 'broken', `The signature ${mistake}.`);
    return check('signature', 'holds', `The signature is by the key of that certificate (${region}, RSA with SHA-2).`);
}
function mistakeOf(signed, certificate) {
    try {
        if (!(0,signed_data/* isSigner */.Jz)(signed, certificate))
            return 'names another certificate as its signer';
        return (0,signed_data/* signatureMistake */.T_)(signed, certificate.publicKey);
    }
    catch (error) {
        if (error instanceof der/* DerError */.I4)
            return error.message;
        throw error;
    }
}
/** The attribute signingTime (RFC 5652, 11.3), which EC2 writes as UTCTime. Undefined where it is not there or in another form. */
function signingTime({ attributes }) {
    const attribute = attributes.get(SIGNING_TIME);
    if (attribute?.tag !== der/* TAG */.Dk.utcTime)
        return undefined;
    const [, year, ...parts] = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(attribute.value.toString('latin1')) ?? [];
    const [month = '', day = '', hour = '', minute = '', second = ''] = parts;
    const time = new Date(`${Number(year) < 50 ? 20 : 19}${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time.getTime()) ? undefined : time;
}
function checkTime(pending, signedAt, certificate, now) {
    const latest = Math.max(pending.getTime(), signedAt?.getTime() ?? 0);
    const written = `The instance was started ${pending.toISOString()}${signedAt ? ` and the document signed ${signedAt.toISOString()}` : ''}`;
    if (latest > now + SKEW_MS)
        return check('time', 'broken', `${written}, which is later than the clock of the runner says.`);
    if (certificate && (now < Date.parse(certificate.validFrom) || now > Date.parse(certificate.validTo)))
        return check('time', 'broken', `${written}; the certificate is not valid now.`);
    return check('time', 'holds', `${written}.`);
}


/***/ })

};
