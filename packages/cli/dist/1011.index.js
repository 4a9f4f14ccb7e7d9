export const id = 1011;
export const ids = [1011];
export const modules = {

/***/ 10368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ signVerifyError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);

const signVerifyError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    SIGN_INPUTS: { exit: 'usage', about: 'The inputs of a signing or verifying step do not go together, or name nothing to work on.' },
    SIGN_NO_FILES: { exit: 'usage', about: 'A path or pattern of files to sign or verify matches nothing.' },
    SIGN_FILE_CHANGED: { exit: 'failure', about: 'A file changed between the moment it was hashed and the moment it was signed.' },
    FILE_AMBIGUOUS: {
        exit: 'policy',
        about: 'A file to sign is, byte for byte, what is signed for a statement or an image, so its signature would be one of that too.',
    },
    SBOM_UNKNOWN: { exit: 'usage', about: 'A file given as SBOM is not a CycloneDX or SPDX document in JSON.' },
    DOCUMENT_UNKNOWN: {
        exit: 'usage',
        about: 'A file given as vulnerability report, VEX document, test report or predicate is not what it should be.',
    },
    SUBJECTS_INVALID: {
        exit: 'usage',
        about: 'A file of checksums, a list of artifacts or a digest names subjects in a way that cannot be read.',
    },
    SUBJECT_DIFFERS: { exit: 'verification', about: 'A file is not the one whose digest a file of checksums holds.' },
    TOO_MANY_SUBJECTS: { exit: 'usage', about: 'A statement would be about more subjects than readers take.' },
    PROVENANCE_DIFFERS: { exit: 'identity', about: 'The job token and the environment of the job tell of different runs.' },
    IMAGE_MOVED: { exit: 'verification', about: 'A tag, a digest and a layout that should name one image name different ones.' },
    POLICY_UNMEETABLE: {
        exit: 'usage',
        about: 'A policy demands what nothing could meet: a signer, a log or an authority that is not trusted.',
    },
    COSIGN_UNPINNED: { exit: 'usage', about: 'cosign is to sign, and the boundary does not pin one by its SHA-256.' },
    COSIGN_VERSION: { exit: 'policy', about: 'The pinned cosign is too old, not 3.x, or another version than the boundary says.' },
    COSIGN_UNFIT: { exit: 'usage', about: 'cosign is to sign with a key, or in a format, that it cannot be given inside the boundary.' },
    COSIGN_FAILED: { exit: 'failure', about: 'cosign ended with an error.' },
    COSIGN_ANSWER_WRONG: {
        exit: 'verification',
        about: 'What cosign made is not a signature of this content by this key with every declared witness.',
    },
    TRUST_MISSING: { exit: 'usage', about: 'Neither the boundary nor a trust file says whose signatures count.' },
});


/***/ }),

/***/ 11011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* reexport */ RULES),
  cosignSignVerify: () => (/* reexport */ cosignSignVerify),
  signVerifyError: () => (/* reexport */ errors/* signVerifyError */.p)
});

// EXTERNAL MODULE: ../core/lib/contract.js
var contract = __webpack_require__(75844);
// EXTERNAL MODULE: ../sigstore/lib/boundary-witnesses.js
var boundary_witnesses = __webpack_require__(89001);
// EXTERNAL MODULE: ../oci/lib/referrers.js
var referrers = __webpack_require__(96740);
// EXTERNAL MODULE: ../oci/lib/legacy.js
var legacy = __webpack_require__(5297);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/attachments.js

/**
 * The attachments of an image whose list is asked for at once: what is known by its digest need not wait until it was read.
 * The list is given once, as it was then; whoever asks again gets a new one.
 */
function attachmentsOf(repository, digest) {
    const store = registryAttachments(repository);
    let early = store.referrers(digest);
    // Its failure counts where the list is used.
    early.catch(() => undefined);
    return {
        ...store,
        referrers: (wanted) => {
            const asked = wanted === digest ? early : undefined;
            if (asked)
                early = undefined;
            return asked ?? store.referrers(wanted);
        },
    };
}
/** The attachments of an image in a registry. */
function registryAttachments(repository) {
    return {
        async referrers(digest) {
            const [{ descriptors, source }, tagged] = await Promise.all([
                (0,referrers/* listReferrers */.xt)(repository, digest),
                repository.manifest((0,referrers/* fallbackTag */.fH)(digest)),
            ]);
            return { listed: descriptors, ...(source === 'api' && tagged && { underTag: tagged.manifest.manifests }) };
        },
        manifest: (digest) => repository.manifest(digest),
        blobBytes: (descriptor, limit) => repository.blobBytes(descriptor, limit),
        legacy: (digest, kind) => (0,legacy/* readLegacy */.Od)(repository, digest, kind),
        legacyName: legacy/* legacyTag */.w_,
    };
}
/**
 * The bundles of a store that may hold statements of the types. Annotations choose, so that not all need be read: one that says
 * something else than what is signed only makes its own bundle unseen.
 */
const onlyLikely = (store, predicateTypes) => ({
    ...store,
    referrers: async (digest) => {
        const { listed } = await store.referrers(digest);
        const types = listed.map(({ annotations }) => annotations?.['dev.sigstore.bundle.predicateType']);
        return { listed: listed.filter((_, index) => types[index] === undefined || predicateTypes.includes(types[index])) };
    },
    legacy: async () => [],
});

// EXTERNAL MODULE: ../../actions/cosign-sign-verify/lib/errors.js
var errors = __webpack_require__(10368);
// EXTERNAL MODULE: ../oci/lib/reference.js
var lib_reference = __webpack_require__(18821);
// EXTERNAL MODULE: ../core/lib/json.js
var json = __webpack_require__(69156);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/named-digest.js
/** Each name once, with all its digests; or the name that has two of one algorithm. */
function byName(entries) {
    const known = new Map();
    for (const { name, digest } of entries) {
        const digests = known.get(name) ?? {};
        for (const [algorithm, hex] of Object.entries(digest)) {
            if ((digests[algorithm] ?? hex) !== hex)
                return `${JSON.stringify(name.slice(0, 200))} has two different digests of ${algorithm}`;
            digests[algorithm] = hex;
        }
        known.set(name, digests);
    }
    return [...known].map(([name, digest]) => ({ name, digest }));
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/artifacts-list.js


/** The variable that names the list, in which the runner has the artifacts of all steps before. */
const ARTIFACTS_LIST_VARIABLE = 'GITHUB_ARTIFACTS_LIST';
/**
 * Reads the runner's list: `{ "version": 1, "subjects": [{ "name", "digest": "sha256:\u2026", "kind": "file" | "oci" }] }`. It is
 * empty where the runner has the feature switched off.
 * @returns the artifacts, or what is wrong
 */
function parseArtifactsList(text) {
    if (text.trim() === '')
        return { files: [], images: [] };
    let value;
    try {
        value = (0,json/* parseStrictJson */.RJ)(text);
    }
    catch (error) {
        if (error instanceof json/* StrictJsonError */.U7)
            return error.message;
        throw error;
    }
    const list = Object(value);
    if (list.version !== 1 || !Array.isArray(list.subjects))
        return 'it is not a list of artifacts of version 1';
    const files = [];
    const images = new Map();
    for (const [index, entry] of list.subjects.entries()) {
        const { name, digest, kind } = Object(entry);
        if (typeof name !== 'string' || name === '')
            return `artifact ${index + 1} has no name`;
        if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest))
            return `artifact ${index + 1} has no SHA-256 digest`;
        if (kind === 'file')
            files.push({ name, digest: { sha256: digest.slice('sha256:'.length) } });
        else if (kind === 'oci')
            images.set(`${name}@${digest}`, { reference: name, digest });
        else
            return `artifact ${index + 1} is neither a file nor an image`;
    }
    const distinct = byName(files);
    return typeof distinct === 'string' ? distinct : { files: distinct, images: [...images.values()] };
}

// EXTERNAL MODULE: ../sigstore/lib/statement.js
var lib_statement = __webpack_require__(61836);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ../core/lib/errors.js
var lib_errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/documents.js


/** Bytes. An attestation carries the document in base64, and readers have limits of their own. */
const MAX_DOCUMENT = 16 * 1024 * 1024;
/** Reads a file that holds one JSON object, in which no name stands twice. @throws what `unknown` makes, and those of Files.read */
async function readObject(files, path, unknown) {
    const bytes = await files.read(path, MAX_DOCUMENT);
    let value;
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        value = (0,json/* parseStrictJson */.RJ)(text);
        const inexact = inexactNumber(text);
        if (inexact !== undefined)
            throw unknown(`it has the number ${inexact.slice(0, 40)}, which would be attested as another`);
    }
    catch (error) {
        if (error instanceof lib_errors/* SovereignError */.Rj)
            throw error;
        throw unknown(error instanceof TypeError ? 'it is not UTF-8' : error.message);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw unknown('it is not a JSON object');
    return {
        document: value,
        source: { name: files.relative(path), sha256: (0,hash/* sha256Hex */.f)(bytes), size: bytes.length, mediaType: 'application/json' },
    };
}
/** A whole number that JavaScript cannot hold, or one beyond all bounds. @param text JSON */
function inexactNumber(text) {
    for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/gs)) {
        if (token.startsWith('"'))
            continue;
        const value = Number(token);
        if (!Number.isFinite(value) || (/^-?\d+$/.test(token) && !Number.isSafeInteger(value)))
            return token;
    }
    return undefined;
}
/** Whether a predicate is this document. */
function isDocument({ document, ofJob = [] }, predicate) {
    const own = (value) => Object.entries(Object(value)).filter(([name]) => !ofJob.includes(name));
    return (0,external_node_util_.isDeepStrictEqual)(new Map(own(predicate)), new Map(own(document)));
}
/** An object's own field, or undefined. */
const field = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? value[name] : undefined;
/** A text that is not empty, or undefined. */
const textOf = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/provenance.js

/** https://actions.github.io/buildtypes/workflow/v1 */
const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1 */
const GITLAB_BUILD_TYPE = 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1';
const DOCS = 'https://github.com/sovereign-actions/sovereign-actions/blob/main/docs/provenance.md';
/** Our own build type, for jobs that no public build type describes; docs/provenance.md defines it. */
const JOB_BUILD_TYPE = `${DOCS}#job-v1`;
const WORKSTATION = `${DOCS}#workstation`;
/** The events for which GitHub's build type is defined. */
const GITHUB_EVENTS = ['create', 'release', 'push', 'workflow_dispatch'];
/**
 * A SLSA provenance v1 predicate. It says itself who vouches for it (`internalParameters.sovereign`), and that it is of SLSA
 * Build level 1: also where the issuer vouches for what ran, the job itself says so. Pure and without a clock; of variables only
 * those that name the run.
 */
function provenanceOf(facts, vouched) {
    const { buildType, externalParameters, internalParameters, builder, invocation, unverified } = githubBuild(facts) ?? gitlabBuild(facts) ?? jobBuild(facts);
    const sovereign = {
        factsFrom: vouched.from,
        ...(vouched.from === 'oidc-token' && { issuer: vouched.issuer, ...(unverified.length > 0 && { unverified }) }),
        buildLevel: 'SLSA_BUILD_LEVEL_1',
    };
    return {
        buildDefinition: {
            buildType,
            externalParameters,
            internalParameters: { ...internalParameters, sovereign },
            resolvedDependencies: sourceOf(facts),
        },
        runDetails: { builder: { id: builder }, ...(invocation !== undefined && { metadata: { invocationId: invocation } }) },
    };
}
function githubBuild(facts) {
    const { product, server, repository, ref, commit, event, runId, workflow, builderWorkflow = workflow } = facts;
    if (product !== 'github' || !server || !repository || !ref || !commit || !runId || !GITHUB_EVENTS.includes(event ?? ''))
        return undefined;
    const path = workflow?.startsWith(`${repository}/`) ? workflow.slice(repository.length + 1).split('@')[0] : undefined;
    if (!path?.startsWith('.github/workflows/'))
        return undefined;
    return {
        buildType: GITHUB_BUILD_TYPE,
        externalParameters: { workflow: { ref, repository: `${server}/${repository}`, path } },
        internalParameters: {
            github: {
                event_name: event,
                repository_id: facts.repositoryId,
                repository_owner_id: facts.ownerId,
                runner_environment: facts.runner?.environment,
            },
        },
        builder: `${server}/${builderWorkflow}`,
        invocation: `${server}/${repository}/actions/runs/${runId}/attempts/${facts.runAttempt ?? '1'}`,
        unverified: [],
    };
}
function gitlabBuild(facts) {
    const { product, server, repository, commit, job, jobId, runnerId, architecture } = facts;
    if (product !== 'gitlab' || !server || !repository || !commit || !job || !jobId)
        return undefined;
    const source = `${server}/${repository}`;
    const variables = {
        CI_COMMIT_SHA: commit,
        CI_JOB_ID: jobId,
        CI_JOB_NAME: job,
        CI_PROJECT_PATH: repository,
        ...(facts.event !== undefined && { CI_PIPELINE_SOURCE: facts.event }),
        ...(facts.runId !== undefined && { CI_PIPELINE_ID: facts.runId }),
    };
    return {
        buildType: GITLAB_BUILD_TYPE,
        externalParameters: { source, entryPoint: job, variables },
        internalParameters: {
            ...(facts.runner?.name !== undefined && { name: facts.runner.name }),
            ...(architecture !== undefined && { architecture }),
            job: Number(jobId),
        },
        builder: runnerId === undefined ? server : `${source}/-/runners/${runnerId}`,
        invocation: `${source}/-/jobs/${jobId}`,
        unverified: [
            'buildDefinition.externalParameters.entryPoint',
            'buildDefinition.externalParameters.variables.CI_JOB_NAME',
            ...(facts.runner?.name === undefined ? [] : ['buildDefinition.internalParameters.name']),
            ...(architecture === undefined ? [] : ['buildDefinition.internalParameters.architecture']),
        ],
    };
}
function jobBuild(facts) {
    const { product, server, repository, ref, event, job, runUrl, runner } = facts;
    return {
        buildType: JOB_BUILD_TYPE,
        externalParameters: {
            ...(repository !== undefined && { repository: [server, repository].filter(Boolean).join('/') }),
            ...(ref !== undefined && { ref }),
            ...(facts.workflow !== undefined && { workflow: facts.workflow }),
            ...(job !== undefined && { job }),
        },
        internalParameters: {
            product,
            ...(event !== undefined && { event }),
            ...(runner?.environment && { runner: runner.environment }),
        },
        builder: server ?? WORKSTATION,
        invocation: runUrl,
        unverified: [
            ...(job === undefined ? [] : ['buildDefinition.externalParameters.job']),
            ...(runUrl === undefined ? [] : ['runDetails.metadata.invocationId']),
        ],
    };
}
/** The commit that the job checked out, as a resource descriptor; none where it is not known. */
function sourceOf({ server, repository, ref, commit }) {
    if (!commit)
        return [];
    const uri = server && repository ? `git+${server}/${repository}${ref ? `@${ref}` : ''}` : undefined;
    return [{ ...(uri && { uri }), digest: { gitCommit: commit } }];
}
/** What a predicate lacks to be a SLSA provenance v1 at all, or undefined. */
function provenanceMistake(predicate) {
    const definition = field(predicate, 'buildDefinition');
    const parameters = field(definition, 'externalParameters');
    if (typeof field(definition, 'buildType') !== 'string')
        return 'it names no buildType';
    if (typeof parameters !== 'object' || parameters === null)
        return 'it has no externalParameters';
    if (typeof field(field(field(predicate, 'runDetails'), 'builder'), 'id') !== 'string')
        return 'it names no builder';
    return undefined;
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/custom-predicate.js




/** The names that `cosign attest --type` has for predicate types. */
const COSIGN_TYPES = {
    slsaprovenance: 'https://slsa.dev/provenance/v0.2',
    slsaprovenance02: 'https://slsa.dev/provenance/v0.2',
    slsaprovenance1: lib_statement/* PREDICATE */.W3.slsaProvenance,
    cyclonedx: lib_statement/* PREDICATE */.W3.cycloneDx,
    spdxjson: lib_statement/* PREDICATE */.W3.spdx,
    vuln: lib_statement/* PREDICATE */.W3.vulnerabilities,
    openvex: lib_statement/* PREDICATE */.W3.openVex,
    link: 'https://in-toto.io/Link/v1',
};
/** Statements that this product makes only of what it did itself: a file that says so proves nothing of it. */
const OWN_WORK = [lib_statement/* PREDICATE */.W3.cosignSign, lib_statement/* PREDICATE */.W3.verificationSummary];
/**
 * Reads predicates of any type, each with the type that stands at its place in the other list: a URI, or a name of
 * `cosign attest --type`.
 * @throws SIGN_INPUTS, DOCUMENT_UNKNOWN and those of Files.read
 */
async function readCustomPredicates(files, paths, types) {
    if (paths.length !== types.length)
        throw (0,errors/* signVerifyError */.p)('SIGN_INPUTS', `"predicate" names ${paths.length} files and "predicate-type" ${types.length} types.`, 'Give one type for each predicate, in the same order.');
    const documents = [];
    for (const [index, path] of paths.entries()) {
        const predicateType = predicateTypeOf(types[index]);
        const unknown = (why) => (0,errors/* signVerifyError */.p)('DOCUMENT_UNKNOWN', `${path} is not a predicate of ${predicateType}: ${why}.`, 'Give the predicate alone, as one JSON object.');
        const { document, source } = await readObject(files, path, unknown);
        const wrong = predicateType === lib_statement/* PREDICATE */.W3.slsaProvenance ? provenanceMistake(document) : undefined;
        if (wrong !== undefined)
            throw unknown(wrong);
        documents.push({ path: files.relative(path), format: 'predicate', predicateType, document, sources: [source] });
    }
    return documents;
}
function predicateTypeOf(text) {
    const uri = Object.hasOwn(COSIGN_TYPES, text) ? COSIGN_TYPES[text] : text;
    const refused = (why, fix) => (0,errors/* signVerifyError */.p)('SIGN_INPUTS', `The predicate type ${JSON.stringify(text.slice(0, 200))} ${why}.`, fix);
    if (uri.length > 1024 || !/^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(uri) || !URL.canParse(uri))
        throw refused('is neither a URI nor a name that cosign has', `Give a URI, or one of ${Object.keys(COSIGN_TYPES).join(', ')}.`);
    if (OWN_WORK.includes(uri))
        throw refused('is not taken from a file', 'Signatures and verification summaries are made by signing and by verifying.');
    return uri;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/checksums.js

/** Hex digits by algorithm; what is shorter can be forged. */
const BY_LENGTH = { 64: 'sha256', 96: 'sha384', 128: 'sha512' };
/** `HEX  name`, `HEX *name` (binary), `HEX Uname` (shasum: universal newlines), and one space as some tools write. */
const GNU = /^([0-9a-fA-F]+)(?: ([ *U])(?=.)| )(.+)$/s;
/** `SHA256 (name) = HEX` of BSD and `sha256sum --tag`; `SHA2-256(name)= HEX` of OpenSSL. */
const BSD = /^SHA(?:2-)?(\d{3}) ?\((.+)\) ?= ([0-9a-fA-F]+)$/s;
/**
 * Reads a file of checksums as sha256sum, shasum, BSD and OpenSSL write it. Several algorithms for one name become one
 * subject. A line that is no checksum is a mistake: it would be a file that nobody attests.
 * @returns the subjects in the order of the file, or what is wrong
 */
function parseChecksums(text) {
    const found = [];
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const entry = entryOf(line);
        if (typeof entry === 'string')
            return `line ${index + 1} ${entry}`;
        found.push(entry);
    }
    return found.length === 0 ? 'it holds no checksum' : byName(found);
}
function entryOf(line) {
    // A backslash before the digest says that the name is written with escapes.
    const escaped = line.startsWith('\\');
    const rest = escaped ? line.slice(1) : line;
    const bsd = BSD.exec(rest);
    const gnu = bsd ? null : GNU.exec(rest);
    const [hex, written] = bsd ? [bsd[3], bsd[2]] : [gnu?.[1], gnu?.[3]];
    if (hex === undefined || written === undefined)
        return 'is not a checksum as sha256sum writes it';
    const algorithm = BY_LENGTH[hex.length];
    if (algorithm === undefined)
        return `has a digest of ${hex.length} hex digits: SHA-256, SHA-384 and SHA-512 are read`;
    if (bsd && `sha${bsd[1]}` !== algorithm)
        return `calls a digest of ${algorithm} SHA${bsd[1]}`;
    const name = escaped ? unescaped(written) : written;
    if (name === undefined)
        return 'has a name with an escape that nobody writes';
    return { name, digest: { [algorithm]: hex.toLowerCase() } };
}
/** The name behind `\\`, `\n` and `\r`. */
function unescaped(text) {
    let wrong = false;
    const name = text.replace(/\\(.?)/gs, (_, mark) => {
        const meant = { '\\': '\\', n: '\n', r: '\r' }[mark];
        wrong ||= meant === undefined;
        return meant ?? '';
    });
    return wrong ? undefined : name;
}

// EXTERNAL MODULE: ../../actions/cosign-sign-verify/lib/paths.js
var lib_paths = __webpack_require__(19911);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/file-subjects.js






/** Bytes of a file of checksums. */
const MAX_CHECKSUMS = 1024 * 1024;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
/**
 * The files and digests that the inputs name. A file of checksums is taken as `sha256sum -c` takes it: what it names and
 * what is there, in its own folder or below, must have that digest; what is not there is known by its digest alone.
 * @throws SIGN_INPUTS, SIGN_NO_FILES, SUBJECTS_INVALID, SUBJECT_DIFFERS and those of Files.read
 */
async function settleFiles(files, inputs) {
    const { 'subject-name': name, 'subject-digest': digest } = inputs;
    if ((name === undefined) !== (digest === undefined))
        throw (0,errors/* signVerifyError */.p)('SIGN_INPUTS', '"subject-name" and "subject-digest" go together.', 'Give both, or none.');
    const signed = new Map();
    const add = async (file, known) => {
        const hashed = await hashFile(files.resolve(file), Object.keys(known?.digest ?? {}));
        for (const [algorithm, hex] of Object.entries(known?.digest ?? {})) {
            if (hashed.digest[algorithm] !== hex)
                throw (0,errors/* signVerifyError */.p)('SUBJECT_DIFFERS', `${file} has the ${algorithm} digest ${hashed.digest[algorithm]}, not ${hex} as its checksum says.`, 'Make the checksums again from the files that are released, or find out what changed the file.');
        }
        signed.set(file, { path: file, sha256: hashed.digest.sha256, size: hashed.size });
    };
    for (const file of await (0,lib_paths/* expandPaths */.pR)(files, inputs.files))
        await add(file);
    const digests = name === undefined ? [] : [{ name, digest: digestOf(digest) }];
    for (const list of inputs['subject-checksums']) {
        const entries = parseChecksums(await files.readText(list, MAX_CHECKSUMS));
        if (typeof entries === 'string')
            throw (0,errors/* signVerifyError */.p)('SUBJECTS_INVALID', `${list} cannot be read as checksums: ${entries}.`, 'Write it with sha256sum or shasum -a 256.');
        for (const entry of entries) {
            const file = beside(files.relative(list), entry.name);
            if (file !== undefined && (await files.kind(file)) === 'file')
                await add(file, entry);
            else
                digests.push(entry);
        }
    }
    return { files: [...signed.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), digests };
}
/** Where a name of a list is, relative to the workspace, as long as it stays in the list's own folder. */
function beside(list, name) {
    const relative = external_node_path_.posix.normalize(name);
    if (external_node_path_.posix.isAbsolute(relative) || relative.split('/')[0] === '..' || name.includes('\0'))
        return undefined;
    return external_node_path_.posix.join(external_node_path_.posix.dirname(list), relative);
}
function digestOf(text) {
    if (!DIGEST.test(text))
        throw (0,errors/* signVerifyError */.p)('SUBJECTS_INVALID', `"subject-digest" is ${JSON.stringify(text.slice(0, 200))}.`, 'Write it as sha256: and 64 lower-case hex digits.');
    const [algorithm, hex] = text.split(':');
    return { [algorithm]: hex };
}
/** SHA-256 of a file and the digests of other algorithms, in one pass. */
async function hashFile(file, algorithms) {
    const hashes = new Map(['sha256', ...algorithms].map((algorithm) => [algorithm, (0,external_node_crypto_.createHash)(algorithm)]));
    let size = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(file)) {
        for (const hash of hashes.values())
            hash.update(chunk);
        size += chunk.length;
    }
    return { digest: Object.fromEntries([...hashes].map(([algorithm, hash]) => [algorithm, hash.digest('hex')])), size };
}

// EXTERNAL MODULE: ../oci/lib/client.js + 5 modules
var client = __webpack_require__(3872);
// EXTERNAL MODULE: ../oci/lib/layout.js
var lib_layout = __webpack_require__(3884);
// EXTERNAL MODULE: ../oci/lib/errors.js
var oci_lib_errors = __webpack_require__(737);
// EXTERNAL MODULE: ../oci/lib/manifest.js
var manifest = __webpack_require__(76531);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/image.js



const MAX_MANIFESTS = 1000;
const MAX_DEPTH = 3;
/**
 * Resolves the reference once.
 * @param recursive whether the manifests below an index count too
 * @throws REFERENCE_INVALID, REGISTRY_OUTSIDE, IMAGE_MISSING, IMAGE_MOVED, LAYOUT_INVALID, SIGN_INPUTS
 */
async function settleImage(context, text, { layout: layoutPath, recursive }) {
    const { boundary, fetch, registryCredentials: credentials } = context;
    const reference = (0,lib_reference/* parseReference */.Y)(text);
    const repository = (0,client/* createRegistryClient */.H)({ boundary, fetch, credentials }).repository(reference);
    const moved = (digest, source) => (0,errors/* signVerifyError */.p)('IMAGE_MOVED', `${text} should be ${reference.digest}, and ${source} is ${digest}.`, 'Find out who moved the tag or built again; sign the digest that the build printed.');
    if (layoutPath !== undefined) {
        const layout = await (0,lib_layout/* readLayout */.T4)(context.files.resolve(layoutPath));
        const subject = layout.root.descriptor;
        if (reference.digest !== undefined && reference.digest !== subject.digest)
            throw moved(subject.digest, `the layout ${layoutPath}`);
        const platforms = recursive ? layout.children.map(({ descriptor }) => descriptor) : [];
        return { reference, repository, subject, platforms, layout, attachments: attachmentsOf(repository, subject.digest) };
    }
    const name = reference.tag ?? reference.digest;
    if (name === undefined)
        throw (0,errors/* signVerifyError */.p)('SIGN_INPUTS', `${text} has neither a tag nor a digest.`, 'Add ":TAG" or "@sha256:DIGEST"; no tag is ever assumed.');
    const early = reference.digest === undefined ? undefined : attachmentsOf(repository, reference.digest);
    const content = await repository.manifest(name);
    if (!content)
        throw (0,oci_lib_errors/* registryError */.e)('IMAGE_MISSING', `There is no image ${text}.`, 'Push it first, or give its OCI layout with "layout".');
    const { descriptor, manifest } = content;
    if (reference.digest !== undefined && reference.digest !== descriptor.digest)
        throw moved(descriptor.digest, `the tag ${reference.tag}`);
    return {
        reference,
        repository,
        subject: descriptor,
        platforms: recursive ? await manifestsBelow(repository, manifest, text) : [],
        attachments: early ?? attachmentsOf(repository, descriptor.digest),
    };
}
/** Every manifest below an index, each once. Indexes in an index are opened. @throws IMAGE_MISSING, CONTENT_TOO_LARGE */
async function manifestsBelow(repository, root, name) {
    const found = new Map();
    const visit = async ({ manifests }, depth) => {
        for (const descriptor of manifests) {
            if (found.has(descriptor.digest))
                continue;
            if (found.size === MAX_MANIFESTS || depth > MAX_DEPTH)
                throw (0,oci_lib_errors/* registryError */.e)('CONTENT_TOO_LARGE', `${name} has more than ${MAX_MANIFESTS} manifests, or indexes more than ${MAX_DEPTH} deep.`, 'Check that it is the image that you mean.');
            found.set(descriptor.digest, descriptor);
            if (!(0,manifest/* isIndex */.nw)(descriptor.mediaType))
                continue;
            const content = await repository.manifest(descriptor.digest);
            if (!content)
                throw (0,oci_lib_errors/* registryError */.e)('IMAGE_MISSING', `${name} names ${descriptor.digest}, which is not there.`, 'Push the image again, whole.');
            await visit(content.manifest, depth + 1);
        }
    };
    await visit(root, 1);
    return [...found.values()];
}

// EXTERNAL MODULE: ../oci/lib/layout-store.js
var layout_store = __webpack_require__(75444);
// EXTERNAL MODULE: ../core/lib/parallel.js
var parallel = __webpack_require__(87969);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/layout-attachments.js


/** Bytes of one legacy layer. */
const MAX_LAYER = 48 * 1024 * 1024;
/** The reference name of an entry of a layout; some tools write the whole reference there. */
const NAME = 'org.opencontainers.image.ref.name';
/** What `cosign save` calls an entry, whatever its image: whose the layers are is in what is signed. */
const COSIGN_KIND = { sig: 'dev.cosignproject.cosign/sigs', att: 'dev.cosignproject.cosign/atts' };
const isNamed = ({ annotations }, tag) => annotations?.[NAME] === tag || annotations?.[NAME]?.endsWith(`:${tag}`) === true;
/**
 * The attachments of an image in an OCI layout: manifests that name it as their subject, as oras copies them, and what cosign 2
 * saved. Nothing is asked but the files.
 */
function layoutAttachments({ entries, manifests, blobBytes }) {
    const legacyEntries = (digest, kind) => entries.filter((entry) => isNamed(entry, (0,legacy/* legacyTag */.w_)(digest, kind)) || entry.annotations?.kind === COSIGN_KIND[kind]);
    return {
        async referrers(digest) {
            const listed = [...manifests.values()].flatMap(({ descriptor, manifest }) => manifest.subject?.digest === digest ? [descriptor] : []);
            const underTag = entries
                .filter((entry) => isNamed(entry, (0,referrers/* fallbackTag */.fH)(digest)))
                .flatMap((entry) => manifests.get(entry.digest)?.manifest.manifests ?? []);
            return { listed, ...(underTag.length > 0 && { underTag }) };
        },
        manifest: async (digest) => manifests.get(digest),
        blobBytes,
        async legacy(digest, kind) {
            const layers = legacyEntries(digest, kind).flatMap((entry) => manifests.get(entry.digest)?.manifest.layers ?? []);
            return (0,parallel/* inParallel */.H)(layers, 4, async (descriptor) => ({
                descriptor,
                annotations: descriptor.annotations ?? {},
                bytes: await blobBytes(descriptor, MAX_LAYER),
            }));
        },
        legacyName: legacy/* legacyTag */.w_,
    };
}
/**
 * The image of a layout that a reference names: by its digest, by its tag, or as the only one that is no attachment.
 * @throws IMAGE_MISSING
 */
function imageInLayout({ entries, manifests }, { tag, digest }, folder) {
    const images = entries.filter((entry) => manifests.get(entry.digest)?.manifest.subject === undefined &&
        !Object.values(COSIGN_KIND).some((kind) => entry.annotations?.kind === kind) &&
        !/(?:^|:)sha256-[0-9a-f]{64}(?:\.(?:sig|att|sbom))?$/.test(entry.annotations?.[NAME] ?? ''));
    const named = digest === undefined
        ? images.filter((entry) => tag !== undefined && isNamed(entry, tag))
        : images.filter((entry) => entry.digest === digest);
    // Where the layout gives its image no name, there is nothing to compare the tag with.
    const unnamed = digest === undefined && images.length === 1 && images[0]?.annotations?.[NAME] === undefined;
    const found = new Set((unnamed ? images : named).map((entry) => entry.digest));
    const [only] = found;
    if (only !== undefined && found.size === 1)
        return only;
    throw (0,oci_lib_errors/* registryError */.e)('IMAGE_MISSING', `The layout ${folder} has ${found.size} images ${digest ?? tag ?? 'without a name'}, of ${images.length} in all.`, 'Name the image by its digest, which index.json of the layout tells.');
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/offline.js



/**
 * An image as it lies in an OCI layout with what is attached to it. Its reference gives the name and, with a digest, the
 * content; no registry is asked.
 * @throws REFERENCE_INVALID, REGISTRY_OUTSIDE, IMAGE_MISSING, IMAGE_MOVED, LAYOUT_INVALID, CONTENT_MISMATCH
 */
async function imageInFiles(context, text, { layout: path, recursive }) {
    const { boundary, fetch, registryCredentials: credentials, files } = context;
    const reference = (0,lib_reference/* parseReference */.Y)(text);
    const repository = (0,client/* createRegistryClient */.H)({ boundary, fetch, credentials }).repository(reference);
    const folder = files.resolve(path);
    const store = await (0,layout_store/* openLayoutStore */.S)(folder);
    const digest = imageInLayout(store, reference, path);
    // The whole image is read: what was verified is what lies there.
    const { root, children } = await (0,lib_layout/* readLayout */.T4)(folder, digest);
    if (reference.tag !== undefined && reference.digest !== undefined && imageInLayout(store, { tag: reference.tag }, path) !== digest)
        throw (0,errors/* signVerifyError */.p)('IMAGE_MOVED', `${text} should be ${digest}, and the tag ${reference.tag} of the layout ${path} is another image.`, 'Find out who moved the tag or built again; verify the digest that the build printed.');
    return {
        reference,
        repository,
        subject: root.descriptor,
        platforms: recursive ? children.map(({ descriptor }) => descriptor) : [],
        attachments: layoutAttachments(store),
    };
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/openvex.js



const CONTEXT = /^https:\/\/openvex\.dev\/ns(?:\/v\d+(?:\.\d+)*)?$/;
/** Reads an OpenVEX document. @throws DOCUMENT_UNKNOWN and those of Files.read */
async function readOpenVex(files, path) {
    const unknown = (why) => (0,errors/* signVerifyError */.p)('DOCUMENT_UNKNOWN', `${path} is not an OpenVEX document: ${why}.`, 'Give OpenVEX in JSON, as vexctl writes it.');
    const { document, source } = await readObject(files, path, unknown);
    const context = textOf(document['@context']);
    if (context === undefined || !CONTEXT.test(context))
        throw unknown('its "@context" is not https://openvex.dev/ns/v0.2.0 or alike');
    if (textOf(document.author) === undefined)
        throw unknown('it has no "author"');
    if (!Array.isArray(document.statements) || document.statements.length === 0)
        throw unknown('it has no "statements"');
    return { path: files.relative(path), format: 'OpenVEX', predicateType: lib_statement/* PREDICATE */.W3.openVex, document, sources: [source] };
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/sbom.js



const SBOM_PREDICATE = {
    CycloneDX: lib_statement/* PREDICATE */.W3.cycloneDx,
    SPDX: lib_statement/* PREDICATE */.W3.spdx,
    SPDX3: lib_statement/* PREDICATE */.W3.spdx3,
};
/** Reads an SBOM and tells its format from its content; its name says nothing. @throws SBOM_UNKNOWN and those of Files.read */
async function readSbom(files, path) {
    const unknown = (why) => (0,errors/* signVerifyError */.p)('SBOM_UNKNOWN', `${path} is not an SBOM in JSON: ${why}.`, 'Give CycloneDX JSON, SPDX 2 JSON or SPDX 3 JSON-LD, as sbom-generate writes them.');
    const { document, source } = await readObject(files, path, unknown);
    const format = formatOf(document);
    if (!format)
        throw unknown('it has neither "bomFormat": "CycloneDX" nor "spdxVersion": "SPDX-2.x" nor the "@context" of SPDX 3');
    return { path: files.relative(path), format, predicateType: SBOM_PREDICATE[format], document, sources: [source] };
}
/** The context that every SPDX 3 document has, by its version (3.0.1, annex "RDF model and serialization"). */
const SPDX3_CONTEXT = /^https:\/\/spdx\.org\/rdf\/3(?:\.\d+){1,2}\/spdx-context\.jsonld$/;
function formatOf(document) {
    const { bomFormat, specVersion, spdxVersion, SPDXID, '@context': context, '@graph': graph } = document;
    const formats = [];
    if (bomFormat === 'CycloneDX' && typeof specVersion === 'string')
        formats.push('CycloneDX');
    if (typeof spdxVersion === 'string' && /^SPDX-2\.\d+$/.test(spdxVersion) && SPDXID === 'SPDXRef-DOCUMENT')
        formats.push('SPDX');
    if (typeof context === 'string' && SPDX3_CONTEXT.test(context) && Array.isArray(graph))
        formats.push('SPDX3');
    // A document that claims to be two would be read differently by different readers.
    return formats.length === 1 ? formats[0] : undefined;
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/test-results.js




/** Bytes of one report. Only names are kept of it. */
const MAX_REPORT = 64 * 1024 * 1024;
/**
 * Reads JUnit XML reports, all of one run, into one in-toto predicate for test results (v0.1). Tests that were skipped are in
 * no list: they did not run.
 * @param facts give the run's URL and the commit that was tested
 * @throws DOCUMENT_UNKNOWN also where no test ran, and those of Files.read
 */
async function readTestResults(files, paths, facts) {
    const names = { passed: new Set(), warned: new Set(), failed: new Set() };
    const sources = [];
    for (const path of paths) {
        const text = await files.readText(path, MAX_REPORT);
        const wrong = await addReport(text, names);
        if (wrong !== undefined)
            throw (0,errors/* signVerifyError */.p)('DOCUMENT_UNKNOWN', `${path} is not a JUnit report: ${wrong}.`, 'Give the JUnit XML that the test runner writes.');
        sources.push({ name: files.relative(path), sha256: (0,hash/* sha256Hex */.f)(text), size: Buffer.byteLength(text), mediaType: 'application/xml' });
    }
    const path = sources.length === 1 ? sources[0].name : `${sources.length} test reports`;
    for (const name of names.failed)
        names.warned.delete(name);
    for (const name of [...names.failed, ...names.warned])
        names.passed.delete(name);
    const { passed, warned, failed } = names;
    if (passed.size + warned.size + failed.size === 0)
        throw (0,errors/* signVerifyError */.p)('DOCUMENT_UNKNOWN', `No test ran, by ${path}.`, 'See that the tests ran before this step, and that these are their reports.');
    const result = failed.size > 0 ? 'FAILED' : warned.size > 0 ? 'WARNED' : 'PASSED';
    return {
        path,
        format: 'test result',
        predicateType: lib_statement/* PREDICATE */.W3.testResult,
        document: {
            result,
            configuration: sourceOf(facts),
            ...(facts.runUrl !== undefined && { url: facts.runUrl }),
            passedTests: [...passed].sort(),
            warnedTests: [...warned].sort(),
            failedTests: [...failed].sort(),
        },
        ofJob: ['configuration', 'url'],
        sources,
    };
}
/**
 * Adds the tests of a JUnit XML report (the format that Ant, Surefire, Gradle, pytest, vitest and gotestsum write). Where a suite
 * claims more failures than its tests have, the suite itself counts as failed. Gives what is wrong, or undefined.
 */
async function addReport(text, { passed, warned, failed }) {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 628).then(__webpack_require__.t.bind(__webpack_require__, 70628, 19));
    const parser = new SaxesParser({ xmlns: false, position: true });
    const open = [];
    let top;
    let wrong;
    parser.on('error', () => {
        wrong ??= `line ${parser.line} is not XML`;
    });
    parser.on('opentag', ({ name: tag, attributes }) => {
        const attribute = (name) => (Object.hasOwn(attributes, name) ? String(attributes[name]) : '');
        top ??= tag;
        const test = open.findLast((element) => element.tag === 'testcase');
        if (test && (tag === 'failure' || tag === 'error'))
            test.outcome = 'failed';
        else if (test && (tag === 'flakyFailure' || tag === 'flakyError'))
            test.outcome ??= 'warned';
        else if (test && tag === 'skipped')
            test.outcome ??= 'skipped';
        const own = [attribute('classname'), attribute('name')].filter((part) => part !== '').join('.');
        const claimed = tag === 'testsuite' ? count(attribute('failures')) + count(attribute('errors')) : 0;
        open.push({ tag, name: tag === 'testcase' ? own : attribute('name'), claimed, found: 0 });
    });
    parser.on('closetag', () => {
        const { tag, name, claimed, found, outcome } = open.pop();
        const around = open.at(-1);
        if (tag === 'testcase') {
            if (name === '')
                wrong ??= `a test before line ${parser.line} has no name`;
            if (outcome !== 'skipped')
                (outcome === 'failed' ? failed : outcome === 'warned' ? warned : passed).add(name);
            if (around && outcome === 'failed')
                around.found += 1;
        }
        else {
            if (claimed > found)
                failed.add(name || 'a suite without a name');
            if (around)
                around.found += Math.max(claimed, found);
        }
    });
    parser.write(text).close();
    if (wrong !== undefined)
        return wrong;
    return top === 'testsuites' || top === 'testsuite' ? undefined : 'it has no "testsuites"';
}
const count = (text) => (/^\d{1,9}$/.test(text) ? Number(text) : 0);

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/vulnerabilities.js



/**
 * Reads the report of a scanner (JSON of Trivy or Grype, SARIF 2.1.0, or the predicate itself as `trivy --format cosign-vuln`
 * writes it) into cosign's predicate for vulnerability scans. The report stays whole in `scanner.result`. Who ran the scan
 * is left out: it is in the provenance.
 * @throws DOCUMENT_UNKNOWN and those of Files.read
 */
async function readVulnerabilities(files, path) {
    const unknown = (why) => (0,errors/* signVerifyError */.p)('DOCUMENT_UNKNOWN', `${path} is not the report of a vulnerability scan: ${why}.`, 'Give the JSON report of Trivy or Grype, SARIF 2.1.0, or a cosign vulnerability predicate.');
    const { document, source } = await readObject(files, path, unknown);
    const predicate = predicateOf(document);
    if (!predicate)
        throw unknown('it is none of the formats that are read');
    return {
        path: files.relative(path),
        format: 'vulnerability report',
        predicateType: lib_statement/* PREDICATE */.W3.vulnerabilities,
        document: predicate,
        sources: [source],
    };
}
function predicateOf(report) {
    if (typeof field(report, 'scanner') === 'object' && typeof field(report, 'metadata') === 'object' && 'result' in Object(report.scanner))
        return report;
    const scan = scanOf(report);
    if (!scan)
        return undefined;
    const { uri, version = '', db = {}, started, finished } = scan;
    const [from, to] = [timeOf(started ?? finished), timeOf(finished ?? started)];
    return {
        invocation: { parameters: [], uri: '', event_id: '', 'builder.id': '' },
        scanner: { uri, version, db: { uri: db.uri ?? '', version: db.version ?? '' }, result: report },
        // A time that the report does not give is not made up.
        metadata: { ...(from !== undefined && { scanStartedOn: from }), ...(to !== undefined && { scanFinishedOn: to }) },
    };
}
function scanOf(report) {
    const { SchemaVersion, ArtifactName, Results = [], Trivy, CreatedAt, matches, descriptor, version, runs } = report;
    if (typeof SchemaVersion === 'number' && typeof ArtifactName === 'string' && (Array.isArray(Results) || Results === null)) {
        const own = textOf(field(Trivy, 'Version'));
        return { uri: versioned('pkg:github/aquasecurity/trivy', own), version: own, finished: CreatedAt };
    }
    if (Array.isArray(matches) && field(descriptor, 'name') === 'grype') {
        const db = field(descriptor, 'db');
        const status = field(db, 'status') ?? db;
        const own = textOf(field(descriptor, 'version'));
        return {
            uri: versioned('pkg:github/anchore/grype', own),
            version: own,
            db: { uri: textOf(field(status, 'from')), version: textOf(field(status, 'built')) },
            finished: field(descriptor, 'timestamp'),
        };
    }
    // A second run would be of another tool, and the predicate names one.
    if (version === '2.1.0' && Array.isArray(runs) && runs.length === 1 && Array.isArray(field(runs[0], 'results'))) {
        const driver = field(field(runs[0], 'tool'), 'driver');
        const name = textOf(field(driver, 'name'));
        if (name === undefined)
            return undefined;
        const [invocation] = [field(runs[0], 'invocations')].flat();
        return {
            uri: textOf(field(driver, 'informationUri')) ?? name,
            version: textOf(field(driver, 'semanticVersion')) ?? textOf(field(driver, 'version')),
            started: field(invocation, 'startTimeUtc'),
            finished: field(invocation, 'endTimeUtc'),
        };
    }
    return undefined;
}
const versioned = (purl, version) => (version === undefined ? purl : `${purl}@${version}`);
/** A time of a report in UTC, as every reader of RFC 3339 takes it. */
function timeOf(value) {
    const text = textOf(value);
    if (text === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) || Number.isNaN(Date.parse(text)))
        return undefined;
    return new Date(text).toISOString();
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/prepare.js












/** What cosign and other readers take at most in one statement. */
const MAX_SUBJECTS = 1024;
const MAX_LIST = 1024 * 1024;
/** Reads and hashes everything that the inputs name. Nothing is written, here or in a registry. */
async function prepare(context, given) {
    const { files: workspace } = context;
    const declared = namesNothing(given) ? await declaredArtifacts(context) : undefined;
    const inputs = { ...given, ...imageOf(declared) };
    const { image: reference, layout, recursive } = inputs;
    if (reference === undefined && layout !== undefined)
        throw (0,errors/* signVerifyError */.p)('SIGN_INPUTS', '"layout" is given without "image".', 'Name the image that it belongs to.');
    const { files, digests } = await settleFiles(workspace, inputs);
    const named = [...digests, ...(declared?.files ?? [])];
    if (reference === undefined && files.length + named.length === 0)
        throw (0,errors/* signVerifyError */.p)('SIGN_INPUTS', 'There is nothing to sign or verify.', 'Name an image with "image", or files with "files".');
    if (files.length + named.length > MAX_SUBJECTS)
        throw (0,errors/* signVerifyError */.p)('TOO_MANY_SUBJECTS', `${files.length + named.length} files are named; a statement is about at most ${MAX_SUBJECTS}.`, 'Sign them in parts, or sign a file of their checksums.');
    const sboms = [];
    for (const path of inputs.sbom)
        sboms.push(await readSbom(workspace, path));
    const documents = [];
    for (const path of inputs.vulnerabilities)
        documents.push(await readVulnerabilities(workspace, path));
    for (const path of inputs.openvex)
        documents.push(await readOpenVex(workspace, path));
    const reports = await (0,lib_paths/* expandPaths */.pR)(workspace, inputs['test-results']);
    if (reports.length > 0)
        documents.push(await readTestResults(workspace, reports, context.host.facts));
    documents.push(...(await readCustomPredicates(workspace, inputs.predicate, inputs['predicate-type'])));
    return {
        ...(reference !== undefined && {
            image: layout !== undefined && given.mode === 'verify'
                ? await imageInFiles(context, reference, { layout, recursive })
                : await settleImage(context, reference, { layout, recursive }),
        }),
        files,
        digests: named,
        sboms,
        documents,
    };
}
const namesNothing = (inputs) => inputs.image === undefined &&
    inputs.files.length === 0 &&
    inputs['subject-checksums'].length === 0 &&
    inputs['subject-name'] === undefined &&
    inputs['subject-digest'] === undefined;
/** What earlier steps of the job declared as made, where the runner lists it. @throws SUBJECTS_INVALID and those of Files.read */
async function declaredArtifacts({ host, files, log }) {
    const path = host.env(ARTIFACTS_LIST_VARIABLE);
    if (!path)
        return undefined;
    const artifacts = parseArtifactsList(await files.readText(path, MAX_LIST));
    if (typeof artifacts === 'string')
        throw (0,errors/* signVerifyError */.p)('SUBJECTS_INVALID', `The runner's list of artifacts (${ARTIFACTS_LIST_VARIABLE}) cannot be read: ${artifacts}.`, 'Name the image or the files as inputs.');
    const { images, files: declared } = artifacts;
    if (images.length > 1)
        throw (0,errors/* signVerifyError */.p)('SIGN_INPUTS', `The job declared ${images.length} images as its artifacts, and a step signs one.`, 'Sign each in a step of its own, with the input "image".');
    log.info(`The job declared ${images.length} images and ${declared.length} files as its artifacts.`);
    return artifacts;
}
/** The declared image by its digest: what the runner took down, wherever its tag points now. */
function imageOf(declared) {
    const [image] = declared?.images ?? [];
    if (!image)
        return {};
    const { registry, repository } = (0,lib_reference/* parseReference */.Y)(image.reference);
    return { image: (0,lib_reference/* formatReference */.F)({ registry, repository, digest: image.digest }) };
}

// EXTERNAL MODULE: ../oci/lib/digest.js
var lib_digest = __webpack_require__(90270);
// EXTERNAL MODULE: ../oci/lib/push.js
var push = __webpack_require__(90694);
// EXTERNAL MODULE: ../oci/lib/attach.js
var attach = __webpack_require__(3883);
// EXTERNAL MODULE: ../sigstore/lib/bundle.js
var bundle = __webpack_require__(9065);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/publish.js





/** The image by its digest, as outputs and records name it. */
const imageByDigest = ({ reference: { registry, repository }, subject: { digest } }) => (0,lib_reference/* formatReference */.F)({ registry, repository, digest });
/** The image as records name it: its media type tells that it is one. */
const materialOf = (image) => {
    const { digest, size, mediaType } = image.subject;
    return { name: imageByDigest(image), sha256: (0,lib_digest/* hexOf */.ZD)(digest), size, mediaType };
};
const SUBJECTS = 4;
/**
 * Pushes the image if it is still a layout, attaches its bundles as referrers, writes the bundle files, and keeps all in the
 * record. Whatever is left when it is ended midway is whole: each bundle holds by itself.
 */
async function publish(context, { image, files }, bundles, outputFolder) {
    const { record, files: workspace, log } = context;
    // The record comes first: a signature that exists is on record, also when the registry then fails.
    for (const { name, signed } of bundles)
        await record.keep(name, Buffer.from(signed.json), bundle/* BUNDLE_MEDIA_TYPE */.NV);
    const paths = new Map();
    for (const bundle of bundles) {
        const { name, content, attachTo, signed } = bundle;
        if (outputFolder === undefined && attachTo)
            continue;
        const target = 'file' in content
            ? workspace.relative((0,lib_paths/* bundlePathOf */.rg)(content.file, outputFolder))
            : await freePath(workspace, workspace.relative(external_node_path_.posix.join(outputFolder ?? (0,lib_paths/* folderOf */.yS)(files), name)), content);
        await workspace.write(target, signed.json);
        paths.set(bundle, target);
    }
    if (image?.layout) {
        await (0,push/* pushLayout */.B)(image.repository, image.layout, image.reference.tag);
        record.made(materialOf(image));
        log.info(`Pushed ${imageByDigest(image)}.`);
    }
    const manifests = image ? await attachAll(context, image, bundles) : new Map();
    return {
        written: [...paths.values()],
        statements: bundles.flatMap((bundle) => {
            const { content, attachTo } = bundle;
            if (!('statement' in content))
                return [];
            const [manifest, path] = [bundle.attachedAs ?? manifests.get(bundle), paths.get(bundle)];
            return [
                {
                    predicateType: content.statement.predicateType,
                    ...(attachTo && { subject: attachTo.manifest.digest }),
                    ...(manifest !== undefined && { manifest }),
                    ...(path !== undefined && { path }),
                },
            ];
        }),
    };
}
/** Bytes of a bundle that may be replaced; a larger one is let be. */
const MAX_REPLACED = 48 * 1024 * 1024;
/** A path that no bundle about something else has: another step may have signed other files of the same folder. */
async function freePath(workspace, wanted, content) {
    if (!('statement' in content))
        return wanted;
    const about = subjectsOf(content.statement);
    for (let count = 1;; count += 1) {
        const candidate = count === 1 ? wanted : `${wanted.slice(0, -lib_paths/* BUNDLE_SUFFIX */.Zf.length)}-${count}${lib_paths/* BUNDLE_SUFFIX */.Zf}`;
        if ((await workspace.kind(candidate)) === undefined)
            return candidate;
        const there = await workspace
            .readText(candidate, MAX_REPLACED)
            .then(statedIn)
            .catch(() => undefined);
        if (there === about)
            return candidate;
    }
}
/** What a statement is about, comparable. */
const subjectsOf = ({ subject }) => JSON.stringify(subject.map(({ digest }) => digest));
/** What the statement of a bundle file is about. Only for choosing a name: nothing of it is verified. */
function statedIn(text) {
    const { payload } = JSON.parse(text).dsseEnvelope;
    const statement = (0,lib_statement/* parseStatement */.By)(Buffer.from(payload, 'base64'));
    return typeof statement === 'string' ? undefined : subjectsOf(statement);
}
/** Attaches each bundle to its manifest. @returns the digest of the manifest that carries it */
async function attachAll(context, image, bundles) {
    const { repository } = image;
    const carriers = new Map();
    await (0,parallel/* inParallel */.H)([image.subject, ...image.platforms], SUBJECTS, async (subject) => {
        const all = bundles.filter(({ attachTo }) => attachTo?.manifest === subject);
        const own = all.filter(({ attachTo, attachedAs }) => attachTo?.bundle && attachedAs === undefined);
        const attached = await (0,attach/* attachArtifacts */.z)(repository, subject, own.map((bundle) => artifactOf(bundle, context)));
        for (const [index, { digest, size, annotations }] of attached.entries()) {
            carriers.set(own[index], digest);
            // Without its media type: it is stored as an image manifest, and is no image that was released.
            context.record.made({
                name: `${repository.name}@${digest} (${annotations?.['dev.sigstore.bundle.predicateType']})`,
                sha256: (0,lib_digest/* hexOf */.ZD)(digest),
                size,
            });
        }
        for (const kind of ['sig', 'att']) {
            const layers = all.flatMap(({ content, layer }) => (layer && 'claim' in content === (kind === 'sig') ? [layer] : []));
            if (layers.length === 0)
                continue;
            await (0,legacy/* appendLegacy */.Kt)(repository, subject, kind, layers);
            context.log.info(`Stored ${layers.length} under the tag ${(0,legacy/* legacyTag */.w_)(subject.digest, kind)} of ${repository.name}.`);
        }
    });
    context.log.info(`Attached ${carriers.size} signed statements to ${imageByDigest(image)}.`);
    return carriers;
}
/** A bundle as it is attached to an image. What its annotations say is for finding it. */
const artifactOf = ({ content, signed }, context) => ({
    bytes: Buffer.from(signed.json),
    artifactType: bundle/* BUNDLE_MEDIA_TYPE */.NV,
    annotations: {
        'dev.sigstore.bundle.content': 'dsse-envelope',
        ...('statement' in content && { 'dev.sigstore.bundle.predicateType': content.statement.predicateType }),
        'org.opencontainers.image.created': publish_timeOf(context),
    },
});
/** RFC 3339 UTC in seconds. */
const publish_timeOf = ({ sourceDateEpoch, now }) => new Date(sourceDateEpoch === undefined ? now() : sourceDateEpoch * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/rules.js
/** Everything that verification can find. */
const RULES = {
    signatureMissing: {
        id: 'signature/missing',
        title: 'No signature that counts',
        severity: 'error',
        why: 'Only a signature over this digest, with the sign predicate and by a key of the boundary, says that the image or file was released. An attestation is none, although "cosign verify" accepts one.',
        fix: 'Sign it with a key of the boundary: cosign-sign-verify with mode "sign".',
    },
    attestationMissing: {
        id: 'signature/attestation-missing',
        title: 'A required attestation is missing',
        severity: 'error',
        why: 'Without a signed SBOM or provenance about this digest nobody can tell what is in the image or how it was built.',
        fix: 'Attest it in the job that builds the image: inputs "sbom" and "provenance" of cosign-sign-verify.',
    },
    attestationDiffers: {
        id: 'signature/attestation-differs',
        title: 'The attested document is another one',
        severity: 'error',
        why: 'An SBOM that is attested and an SBOM that is handed out must be the same, or one of them describes something else.',
        fix: 'Attest the document that this job was given, or give it the document that was attested.',
    },
    policyBroken: {
        id: 'signature/policy',
        title: 'A sound signature or attestation that is not what the policy demands',
        severity: 'error',
        why: 'It holds, and is by the wrong signer, too old, or of a build or content that the policy does not allow; or nothing says that it is allowed.',
        fix: 'Sign or attest it as "signing.policy" of sovereign.yaml and the input "policy" demand, or have the policy changed where it is reviewed.',
    },
    invalid: {
        id: 'signature/invalid',
        title: 'A signature or attestation that does not hold',
        severity: 'warning',
        why: 'Whoever may push to the repository may attach anything. What does not hold is not counted; that it is there deserves a look.',
        fix: 'Find out who attached it, and remove it.',
    },
    signerUnknown: {
        id: 'signature/signer-unknown',
        title: 'A signature or attestation by a key that the boundary does not name',
        severity: 'warning',
        why: 'It is not counted. A second signer of an image is either an arrangement that the boundary should name, or a surprise.',
        fix: 'Declare the public key under "signing.keys" in sovereign.yaml if its signatures are to count.',
    },
    mixedFormats: {
        id: 'signature/mixed-formats',
        title: 'Readers of different formats see different signatures',
        severity: 'warning',
        why: 'cosign 3 looks at bundles alone as soon as one is attached, cosign 2 at the tags ".sig" and ".att" alone, and some clients at the fallback tag. What one of them accepts, another refuses or does not see.',
        fix: 'Sign with format "both" while there are readers of both, and remove what nobody is to read any more.',
    },
    witnessAbsent: {
        id: 'signature/witness-absent',
        title: 'A witness that the boundary does not require did not answer',
        severity: 'warning',
        why: 'Without an entry in the log or a timestamp, a signature made with a stolen key cannot be told from one made before.',
        fix: 'See that the service answers, or make it required in sovereign.yaml.',
    },
};

// EXTERNAL MODULE: ../core/lib/finding.js
var finding = __webpack_require__(2333);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../sigstore/lib/signer-for.js
var signer_for = __webpack_require__(27525);
// EXTERNAL MODULE: ../sigstore/lib/keyless.js + 1 modules
var keyless = __webpack_require__(25910);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/double-meaning.js



/** Larger payloads of simple signing are read by nobody. */
const HEAD = 1024 * 1024;
/**
 * Refuses to sign a file whose signature would be one of something else too: a signature over a file is over its bytes alone, and
 * these bytes are also what is signed for a statement (DSSE) or for an image of cosign 2. Who may have a file signed could so
 * have any statement signed.
 * @throws FILE_AMBIGUOUS
 */
async function refuseDoubleMeaning(workspace, files) {
    for (const { path, size } of files) {
        const chunks = [];
        for await (const chunk of (0,external_node_fs_.createReadStream)(workspace.resolve(path), { end: HEAD - 1 }))
            chunks.push(chunk);
        const what = meaningOf(Buffer.concat(chunks), size <= HEAD);
        if (what !== undefined)
            throw (0,errors/* signVerifyError */.p)('FILE_AMBIGUOUS', `${path} is, byte for byte, what is signed for ${what}: whoever has it signed has that signed as well.`, 'Find out where the file comes from. If it is what it should be, sign an archive that holds it.');
    }
}
/** What else the signature over a file would be of. @param whole whether the bytes are all of it */
function meaningOf(bytes, whole) {
    if (bytes.subarray(0, 7).equals(Buffer.from('DSSEv1 ')))
        return 'a statement (DSSE)';
    if (!whole)
        return undefined;
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
    return field(field(field(value, 'critical'), 'image'), 'docker-manifest-digest') === undefined
        ? undefined
        : 'an image by cosign 2 (simple signing)';
}

// EXTERNAL MODULE: ../sigstore/lib/verify.js + 1 modules
var verify = __webpack_require__(84343);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/referrers.js



/** All versions of the bundle media type start so; which of them is read is decided on the bundle itself. */
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle';
const MAX_BUNDLE = 48 * 1024 * 1024;
const READS = 6;
/** Faults of one referrer or tag. It is reported and not counted; it must not hide the others, since anyone who may push can attach it. */
const OWN_FAULTS = [
    'CONTENT_MISMATCH',
    'CONTENT_TOO_LARGE',
    'IMAGE_MISSING',
    'REGISTRY_RESPONSE_INVALID',
    'LAYOUT_INVALID',
];
/**
 * Reads every Sigstore bundle and every legacy signature and attestation of an image, and verifies each against `trust` and
 * the image's digest. Lists, tags and annotations choose what is read and nothing else: types, subjects and predicates are
 * taken from what is signed.
 */
async function readAttached(store, subject, trust, expect) {
    const options = { trust, artifactSha256: (0,lib_digest/* hexOf */.ZD)(subject.digest), ...(expect && { expect }) };
    const [{ bundles, onlyUnderTag }, ...legacy] = await Promise.all([
        readBundles(store, subject.digest, options),
        readLegacyKind(store, subject.digest, 'sig', options),
        readLegacyKind(store, subject.digest, 'att', options),
    ]);
    return { bundles: [...bundles, ...legacy.flat()], onlyUnderTag };
}
async function readBundles(store, subject, options) {
    const { listed, underTag = [] } = await store.referrers(subject);
    const candidates = (0,referrers/* ofArtifactType */.UW)(listed, BUNDLE_TYPE).sort((a, b) => (a.digest < b.digest ? -1 : 1));
    const read = await (0,parallel/* inParallel */.H)(candidates, READS, async (candidate) => {
        const { digest } = candidate;
        return withoutOwnFaults({ digest, kind: 'bundle' }, async () => {
            const bytes = await readBundle(store, candidate, subject);
            if (bytes === undefined)
                return undefined;
            if (typeof bytes === 'string')
                return { digest, kind: 'bundle', verification: unusable(bytes) };
            return { digest, kind: 'bundle', sha256: (0,hash/* sha256Hex */.f)(bytes), bytes, verification: await (0,verify/* verifyBundle */.I)(bytes, options) };
        });
    });
    const known = new Set(listed.map(({ digest }) => digest));
    const onlyUnderTag = (0,referrers/* ofArtifactType */.UW)(underTag, BUNDLE_TYPE).flatMap(({ digest }) => (known.has(digest) ? [] : [digest]));
    return { bundles: read.filter((bundle) => bundle !== undefined), onlyUnderTag };
}
async function readLegacyKind(store, subject, kind, options) {
    const name = store.legacyName(subject, kind);
    const layers = await withoutOwnFaults({ digest: name, kind }, () => store.legacy(subject, kind));
    if (layers === undefined || 'verification' in layers)
        return layers ? [layers] : [];
    return (0,parallel/* inParallel */.H)(layers, READS, async ({ bytes, annotations }) => ({
        digest: `${name}, layer ${layers.findIndex((layer) => layer.annotations === annotations) + 1}`,
        kind,
        sha256: (0,hash/* sha256Hex */.f)(bytes),
        bytes: Buffer.from(JSON.stringify({ payload: bytes.toString('base64'), annotations })),
        verification: await (0,verify/* verifyLegacy */.F)(kind, { bytes, annotations }, options),
    }));
}
/** What is read, or a bundle that says why it cannot be. */
async function withoutOwnFaults(named, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof lib_errors/* SovereignError */.Rj && OWN_FAULTS.includes(error.code))
            return { ...named, verification: unusable(error.message) };
        throw error;
    }
}
/** The bundle of a referrer, a sentence on why it has none, or undefined where the referrer is something else. */
async function readBundle(store, { digest }, subject) {
    const content = await store.manifest(digest);
    if (!content)
        return `${digest} is listed and does not exist.`;
    const { artifactType, config, layers, subject: stated } = content.manifest;
    if (!(artifactType ?? config?.mediaType)?.startsWith(BUNDLE_TYPE))
        return undefined;
    if (stated?.digest !== subject)
        return `${digest} is listed for this image and says that it belongs to ${stated?.digest ?? 'none'}.`;
    const [layer] = layers;
    if (layers.length !== 1 || !layer?.mediaType.startsWith(BUNDLE_TYPE))
        return `${digest} does not hold exactly one bundle.`;
    return store.blobBytes(layer, MAX_BUNDLE);
}
const unusable = (detail) => ({ verdict: 'broken', checks: [{ name: 'bundle', verdict: 'broken', detail }] });

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/reuse.js





const reuse_SUBJECTS = 4;
/**
 * The signings whose very statement is attached already, signed by the same key, with all the witnesses that a new one would have,
 * and holding. To sign them again would only add more of the same. A certificate's key is new each time, so nothing is
 * taken for the same there.
 */
async function attachedAlready(image, signings, { signer, witnesses: { logs, timestamps } }) {
    if (signer.certificate)
        return [];
    const trust = {
        keys: [{ name: signer.name, publicKey: signer.publicKey }],
        logs: logs?.services ?? [],
        authorities: timestamps?.services ?? [],
    };
    const expect = { ...(logs && { log: 'required' }), ...(timestamps && { timestamp: 'required' }) };
    const found = await (0,parallel/* inParallel */.H)([image.subject, ...image.platforms], reuse_SUBJECTS, async (manifest) => {
        const own = signings.flatMap((signing) => {
            const { content, attachTo } = signing;
            return attachTo?.manifest === manifest && !attachTo.legacy && 'statement' in content
                ? [{ signing, said: asRead(content.statement) }]
                : [];
        });
        if (own.length === 0)
            return [];
        const { bundles } = await readAttached(onlyLikely(image.attachments, own.map(({ said }) => said.predicateType)), manifest, trust, expect);
        const held = bundles.filter(({ verification, bytes }) => verification.verdict === 'holds' && bytes);
        return own.flatMap(({ signing, said }) => {
            const same = held.find(({ verification }) => (0,external_node_util_.isDeepStrictEqual)(verification.statement, said));
            if (!same?.bytes)
                return [];
            const json = same.bytes.toString('utf8');
            const detail = `${same.digest} says the same, by the same key, and holds: nothing was signed again.`;
            const checks = [{ name: 'signature', verdict: 'holds', detail }];
            const signed = { bundle: JSON.parse(json), json, sha256: (0,hash/* sha256Hex */.f)(json), checks };
            return [{ ...signing, signed, attachedAs: same.digest }];
        });
    });
    return found.flat();
}
/** A statement as it is read from the bytes that are signed. */
const asRead = (statement) => JSON.parse((0,lib_statement/* encodeStatement */._i)(statement).toString('utf8'));

// EXTERNAL MODULE: ../../actions/cosign-sign-verify/lib/sign.js
var sign = __webpack_require__(93102);
// EXTERNAL MODULE: ../core/lib/job-token/token.js
var job_token_token = __webpack_require__(53849);
// EXTERNAL MODULE: ../core/lib/job-token/checks.js
var job_token_checks = __webpack_require__(18087);
// EXTERNAL MODULE: ../core/lib/job-token/errors.js
var job_token_errors = __webpack_require__(68421);
// EXTERNAL MODULE: ../core/lib/job-token/jwks.js
var jwks = __webpack_require__(351);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/job-claims.js
/** The claim that holds each fact. */
const GITHUB = {
    repository: 'repository',
    repositoryId: 'repository_id',
    ownerId: 'repository_owner_id',
    ref: 'ref',
    commit: 'sha',
    event: 'event_name',
    workflow: 'workflow_ref',
    runId: 'run_id',
    runAttempt: 'run_attempt',
};
const GITLAB = {
    repository: 'project_path',
    repositoryId: 'project_id',
    ownerId: 'namespace_id',
    ref: 'ref_path',
    commit: 'sha',
    event: 'pipeline_source',
    runId: 'pipeline_id',
    jobId: 'job_id',
    runnerId: 'runner_id',
};
/** In a pipeline of a merge request from a fork, the claims are those of the fork, the variables those of its target. */
const OF_MERGE_REQUEST = ['repository', 'repositoryId', 'ownerId', 'ref'];
/** Without these a token does not say which run it is of. */
const ESSENTIAL = ['repository', 'commit', 'runId'];
/**
 * What a job is by the claims of its token, whose signature holds. Of the environment stays what no claim of this product tells:
 * the server, whose token it is, and the names of job and runner.
 */
function claimedFacts(claims, facts) {
    const { product, server, job, runUrl, runner, architecture, pullRequest } = facts;
    const names = product === 'gitlab' ? GITLAB : GITHUB;
    const claimed = {};
    for (const [fact, name] of Object.entries(names)) {
        const value = claimOf(claims, name);
        if (value === undefined)
            continue;
        const known = facts[fact];
        const excused = product === 'gitlab' && pullRequest !== undefined && OF_MERGE_REQUEST.includes(fact);
        // Where a server does not tell the file of the workflow, the fact is its title.
        const comparable = known !== undefined && (fact !== 'workflow' || known.includes('@'));
        if (comparable && known !== value && !excused)
            return { differs: `its ${name} is ${JSON.stringify(value.slice(0, 200))}, and the job says ${JSON.stringify(known.slice(0, 200))}` };
        claimed[fact] = value;
    }
    const missing = ESSENTIAL.find((fact) => claimed[fact] === undefined);
    if (missing !== undefined)
        return { missing: names[missing] };
    const builderWorkflow = product === 'gitlab' ? undefined : claimOf(claims, 'job_workflow_ref');
    const environment = claimOf(claims, 'runner_environment');
    const named = { ...(runner?.name !== undefined && { name: runner.name }), ...(environment !== undefined && { environment }) };
    return {
        facts: {
            product,
            ...(server !== undefined && { server }),
            ...claimed,
            ...(builderWorkflow !== undefined && { builderWorkflow }),
            ...(job !== undefined && { job }),
            ...(runUrl !== undefined && { runUrl }),
            ...(architecture !== undefined && { architecture }),
            ...(Object.keys(named).length > 0 && { runner: named }),
        },
    };
}
/** A claim as text. GitLab gives some ids as numbers. */
function claimOf(claims, name) {
    const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
    if (Number.isSafeInteger(value))
        return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/vouched-run.js




/**
 * What the run is by the job's OIDC token, where the job may have one for the boundary's audience and its issuer can be asked
 * for its keys; else by the environment alone. The token goes nowhere.
 * @throws PROVENANCE_DIFFERS where token and environment tell different runs, TOKEN_\u2026 where the token is not one that the
 *   boundary takes, OIDC_REFUSED, EGRESS_REFUSED
 */
async function vouchedRun(context) {
    const { host, log } = context;
    const own = ownFacts(context);
    const byItself = (why) => {
        log.info(`The provenance is what the job says of itself: ${why}`);
        return { facts: own, vouched: { from: 'environment' } };
    };
    const { identity, partition } = context.boundary;
    if (host.facts.product === 'terminal')
        return { facts: own, vouched: { from: 'environment' } };
    if (!identity)
        return byItself('the boundary names no issuer ("identity.issuers").');
    let text;
    try {
        text = await host.oidcToken(identity.audience);
    }
    catch (error) {
        if (error instanceof lib_errors/* SovereignError */.Rj && error.code === 'OIDC_UNAVAILABLE')
            return byItself(error.message);
        throw error;
    }
    const token = (0,job_token_token/* readToken */.A)(text);
    const checks = (0,job_token_checks/* checkToken */.S)(token, { boundary: { partition, identity }, facts: host.facts, source: 'oidc', now: context.now() });
    const broken = checks.find(({ verdict, code }) => verdict === 'broken' && code !== 'TOKEN_TIME');
    if (broken)
        throw (0,job_token_errors/* tokenError */.E)(broken.code, broken.detail, broken.fix);
    // A token that ran out says no less of the job, and it is no reason to sign nothing.
    const open = checks.find(({ verdict }) => verdict !== 'holds');
    if (open)
        return byItself(open.detail);
    const signature = await (0,jwks/* createSignatureCheck */.h)(context.fetch)(token);
    if (signature.verdict === 'broken')
        throw (0,job_token_errors/* tokenError */.E)(signature.code, signature.detail, signature.fix);
    if (signature.verdict === 'unknown')
        return byItself(signature.detail);
    const claimed = claimedFacts(token.claims, own);
    if ('differs' in claimed)
        throw (0,errors/* signVerifyError */.p)('PROVENANCE_DIFFERS', `The job token is of another run than this job: ${claimed.differs}.`, 'Look at what gives the job its token, and at what set the variables of the job.');
    if ('missing' in claimed)
        return byItself(`the token does not say its ${claimed.missing}.`);
    return { facts: claimed.facts, vouched: { from: 'oidc-token', issuer: String(token.claims.iss) } };
}
function ownFacts({ host }) {
    const { facts } = host;
    if (facts.product !== 'gitlab')
        return facts;
    const [jobId, runnerId, platform] = ['CI_JOB_ID', 'CI_RUNNER_ID', 'CI_RUNNER_EXECUTABLE_ARCH'].map((name) => host.env(name) || undefined);
    const architecture = platform?.split('/').at(-1);
    return { ...facts, ...(jobId && { jobId }), ...(runnerId && { runnerId }), ...(architecture && { architecture }) };
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/signing.js










/** Makes every signature, and publishes them once all are there. @throws as signAll and publish, SIGN_INPUTS */
async function signSubjects(context, subjects, options) {
    const { signer, outputFolder } = options;
    const { record } = context;
    await refuseDoubleMeaning(context.files, subjects.files);
    const run = options.provenance ? await vouchedRun(context) : undefined;
    const provenance = run && provenanceOf(run.facts, run.vouched);
    if (subjects.image)
        (0,sign/* refuseLegacy */.SL)(options.format, options.witnesses);
    const signings = (0,sign/* planSignings */.OJ)(subjects, {
        ...(provenance && { provenance }),
        annotations: annotationsOf(options.annotations),
        format: options.format,
    });
    if (signings.length === 0)
        throw (0,errors/* signVerifyError */.p)('SIGN_INPUTS', 'What is known by its digest alone cannot be signed, and there is no statement about it.', 'Give the file itself, or something to attest: "provenance", "sbom", "predicate".');
    record.fact('key', signer.name);
    const selfAsserted = run?.vouched.from === 'environment';
    if (run)
        record.fact('provenance', `${whoVouches(run.vouched)}, SLSA Build level 1`);
    const reused = subjects.image ? await attachedAlready(subjects.image, signings, options) : [];
    if (reused.length > 0)
        record.fact('reused', reused.length);
    const names = new Set(reused.map(({ name }) => name));
    const fresh = signings.filter(({ name }) => !names.has(name));
    const made = options.engine === 'cosign'
        ? await (await __webpack_require__.e(/* import() */ 5488).then(__webpack_require__.bind(__webpack_require__, 95488))).signWithCosign(context, fresh, options)
        : await (0,sign/* signAll */.ZF)(context, fresh, options);
    const order = new Map(signings.map(({ name }, index) => [name, index]));
    const bundles = [...reused, ...made].sort((one, other) => (order.get(one.name) ?? 0) - (order.get(other.name) ?? 0));
    const checks = (0,sign/* checksOf */.tg)(bundles);
    const absent = checks.filter(({ verdict }) => verdict === 'unknown');
    const published = await publish(context, subjects, bundles, outputFolder);
    return {
        ...published,
        checks,
        findings: absent.map(({ name, detail }) => (0,finding/* finding */.gk)(RULES.witnessAbsent, { message: detail, key: name })),
        selfAsserted,
    };
}
const whoVouches = (vouched) => vouched.from === 'environment' ? 'self-asserted' : `by the job token of ${vouched.issuer}`;
function annotationsOf(lines) {
    const annotations = new Map();
    for (const line of lines) {
        const [, name, value] = /^([^=\s]+)=(.*)$/.exec(line) ?? [];
        if (name === undefined || value === undefined || annotations.has(name))
            throw (0,errors/* signVerifyError */.p)('SIGN_INPUTS', `${JSON.stringify(line.slice(0, 200))} is not an annotation, or the second of its name.`, 'Write NAME=VALUE, each name once.');
        annotations.set(name, value);
    }
    return Object.fromEntries(annotations);
}
/** What signs: as `key` says, or the one key that the boundary declares. @throws SIGN_INPUTS, and as signerFor */
async function chosenSigner(context, key = onlyKey(context)) {
    return { key, signer: await (0,signer_for/* signerFor */.k)(context, key) };
}
/** The one KMS key that the boundary declares; without any, its Fulcio. @throws SIGN_INPUTS, BOUNDARY_INCOMPLETE */
function onlyKey({ boundary }) {
    const names = (boundary.signing?.keys ?? []).flatMap((key) => ('kms' in key ? [key.name] : []));
    const [only] = names;
    if (only !== undefined && names.length === 1)
        return only;
    if (names.length > 1)
        throw (0,errors/* signVerifyError */.p)('SIGN_INPUTS', `The boundary declares ${names.length} KMS keys and "key" names none.`, `Name one of ${names.join(', ')}.`);
    if (boundary.signing?.fulcio)
        return keyless/* KEYLESS */.D;
    throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INCOMPLETE', `The boundary (${boundary.source}) declares no KMS key and no Fulcio, and "key" names none.`, 'Declare one under "signing.keys", or "signing.fulcio", or name a private key in PEM with "key".');
}

// EXTERNAL MODULE: ../core/lib/reports/markdown.js
var markdown = __webpack_require__(39935);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/summary.js

const WORD = { holds: '\u2705 holds', broken: '\u274c broken', unknown: '\u2754 unknown' };
/** Markdown of what was signed and what was checked. */
function summaryOf(subjects, checks, selfAsserted) {
    const lines = subjects.map((subject) => `- \`${subject.replace(/[\r\n`]+/g, ' ')}\``);
    if (checks.length > 0) {
        lines.push('', '| Check | Answer | |', '|---|---|---|');
        for (const { name, verdict, detail } of checks)
            lines.push(`| ${(0,markdown/* cell */.H)(name)} | ${WORD[verdict]} | ${(0,markdown/* cell */.H)(detail)} |`);
    }
    if (selfAsserted)
        lines.push('', 'The provenance is what the job says of itself (SLSA Build level 1).');
    return lines.join('\n');
}

// EXTERNAL MODULE: ../sigstore/lib/boundary-trust.js
var boundary_trust = __webpack_require__(12436);
// EXTERNAL MODULE: ../sigstore/lib/trust.js
var trust = __webpack_require__(1195);
// EXTERNAL MODULE: ../sigstore/lib/public-key.js
var public_key = __webpack_require__(50318);
// EXTERNAL MODULE: ../sigstore/lib/errors.js
var sigstore_lib_errors = __webpack_require__(11298);
// EXTERNAL MODULE: ../sigstore/lib/verify-signer.js
var verify_signer = __webpack_require__(90519);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/trust.js


const MAX_TRUST = 1024 * 1024;
/**
 * Whose signatures count. A trust file narrows or stands in for what the boundary declares, and never widens it: its keys
 * and identities must be those of the boundary where there are any (for a KMS key it holds the public half under the key's name),
 * and log, timestamp authority and certificate authority are the boundary's where it names them.
 * @param offline whether KMS must not be asked
 * @throws TRUST_MISSING, KEY_OUTSIDE, IDENTITY_OUTSIDE, and those of the trust file and of KMS
 */
async function trustOf({ boundary, files, aws }, file, offline = false) {
    const declared = boundary.signing?.keys ?? [];
    const identities = boundary.signing?.identities ?? [];
    if (file === undefined) {
        if (declared.length === 0 && identities.length === 0)
            throw (0,errors/* signVerifyError */.p)('TRUST_MISSING', `The boundary (${boundary.source}) declares no key or identity whose signatures count.`, 'Declare them under "signing.keys" or "signing.identities", or name a trust file with the input "trust".');
        return (0,boundary_trust/* trustFromBoundary */.$G)(boundary, files, offline ? undefined : aws);
    }
    const given = (0,trust/* parseTrust */.Sb)(await files.readText(file, MAX_TRUST), file);
    if (given.keys.length === 0 && !given.identities?.length)
        throw (0,errors/* signVerifyError */.p)('TRUST_MISSING', `${file} holds no key and no identity.`, 'Give a trust file of this product or a PEM public key; a trusted root alone has none.');
    const kms = declared.filter((key) => 'kms' in key);
    // Only the local half of the boundary is asked: a trust file is what one has where KMS cannot be asked.
    const local = await (0,boundary_trust/* trustFromBoundary */.$G)({ ...boundary, signing: { ...boundary.signing, keys: declared.filter((key) => !('kms' in key)) } }, files);
    const names = new Map(local.keys.map(({ name, publicKey }) => [(0,public_key/* publicKeyPem */.rY)(publicKey), name]));
    const closed = declared.length > 0 || identities.length > 0;
    const keys = given.keys.map(({ name, publicKey }) => {
        // A policy goes by names, so a key is called what the boundary calls it.
        const known = names.get((0,public_key/* publicKeyPem */.rY)(publicKey)) ?? kms.find((key) => key.name === name)?.name;
        if (known === undefined && closed)
            throw (0,sigstore_lib_errors/* signingError */.M)('KEY_OUTSIDE', `Key "${name}" of ${file} is none of the keys whose signatures count in this boundary (${declared.map((key) => key.name).join(', ')}).`, 'Declare it under "signing.keys", where the change is reviewed. In a trust file, the public half of a KMS key has the name of that key.');
        return { name: known ?? name, publicKey };
    });
    const certified = (given.identities ?? []).map((identity) => {
        const { name, issuer, subject } = identity;
        const known = identities.find((declared) => declared.issuer === issuer && declared.subject === subject);
        if (!known && closed)
            throw (0,sigstore_lib_errors/* signingError */.M)('IDENTITY_OUTSIDE', `Identity "${name}" of ${file} is none of the identities whose signatures count in this boundary (${identities.map((declared) => declared.name).join(', ')}).`, 'Declare it under "signing.identities", issuer and subject character by character, where the change is reviewed.');
        return known ?? identity;
    });
    const { fulcio, rekor, timestamp, 'trusted-root': root } = boundary.signing ?? {};
    // A trusted root of the boundary names all of them. Authority and certificate transparency log go together: one without the
    // other would be another demand.
    const authority = (root ?? fulcio) === undefined ? given : local;
    return {
        keys,
        identities: certified,
        certificateAuthorities: authority.certificateAuthorities ?? [],
        ctLogs: authority.ctLogs ?? [],
        logs: (root ?? rekor) === undefined ? given.logs : local.logs,
        authorities: (root ?? timestamp) === undefined ? given.authorities : local.authorities,
    };
}
/** Refuses to sign as somebody whose signature this very step would not accept. @throws KEY_OUTSIDE, IDENTITY_OUTSIDE */
function refuseUntrusted(signer, trust) {
    if ((0,verify_signer/* isTrustedSigner */.Gp)(signer, trust))
        return;
    if (signer.certificate)
        throw (0,sigstore_lib_errors/* signingError */.M)('IDENTITY_OUTSIDE', `The signatures of ${signer.name} would not count: it is none of the trusted identities (${trust.identities?.map(({ name }) => name).join(', ') || 'there are none'}).`, 'Sign in the workflow that is trusted, or declare this one under "signing.identities".');
    throw (0,sigstore_lib_errors/* signingError */.M)('KEY_OUTSIDE', `The signatures of ${signer.name} would not count: it is none of the trusted keys (${trust.keys.map(({ name }) => name).join(', ')}).`, 'Sign with one of them, or declare its public half under "signing.keys".');
}

// EXTERNAL MODULE: ../core/lib/boundary/load.js
var load = __webpack_require__(79911);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/policy.js


const MAX_POLICY = 256 * 1024;
const HOUR = 3_600_000;
/**
 * The policy of the boundary, narrowed by a file of the same shape: what either demands is demanded.
 * @throws BOUNDARY_INVALID, POLICY_UNMEETABLE, FILE_MISSING, FILE_UNREADABLE
 */
async function policyOf(boundary, files, file, trust) {
    const declared = boundary.signing?.policy;
    const given = file === undefined ? undefined : await (0,load/* parseSigningPolicy */.XL)(await files.readText(file, MAX_POLICY), file);
    const policy = combine([declared, given].filter((one) => one !== undefined));
    const { keys = [], identities = [] } = boundary.signing ?? {};
    const wrong = unmeetable(policy, trust, [...keys, ...identities].map(({ name }) => name));
    if (wrong !== undefined)
        throw (0,errors/* signVerifyError */.p)('POLICY_UNMEETABLE', `Nothing can meet the policy of ${[declared && boundary.source, file].filter(Boolean).join(' and ')}: ${wrong}.`, 'Correct the policy, or declare what it names under "signing".');
    return policy;
}
/** The conjunction of policies. Pure. */
function combine(policies) {
    const every = policies.map(demandOf).reduce(narrow, { atLeast: 1 });
    const statements = new Map();
    for (const entry of policies.flatMap((policy) => policy.statements ?? [])) {
        const { type, ...own } = typeof entry === 'string' ? { type: entry } : entry;
        statements.set(type, narrow(statements.get(type) ?? every, demandOf(own)));
    }
    return {
        every,
        statements,
        logEntries: Math.max(0, ...policies.map((policy) => policy['log-entries'] ?? 0)),
        timestamps: Math.max(0, ...policies.map((policy) => policy.timestamps ?? 0)),
        provenance: policies.flatMap(({ provenance }) => provenance ?? []),
        sbomFields: [...new Set(policies.flatMap(({ sbom }) => sbom?.fields ?? []))],
    };
}
function demandOf({ signers, 'at-least': atLeast = 1, 'max-age': age }) {
    const maxAge = age === undefined ? undefined : Number(age.slice(0, -1)) * (age.endsWith('d') ? 24 : 1) * HOUR;
    return { atLeast, ...(signers && { signers }), ...(maxAge !== undefined && { maxAge }) };
}
function narrow(a, b) {
    const signers = a.signers && b.signers ? a.signers.filter((name) => b.signers?.includes(name)) : (a.signers ?? b.signers);
    const ages = [a.maxAge, b.maxAge].filter((age) => age !== undefined);
    return {
        atLeast: Math.max(a.atLeast, b.atLeast),
        ...(signers && { signers }),
        ...(ages.length > 0 && { maxAge: Math.min(...ages) }),
    };
}
/** @param declared names of signers that the boundary declares, which a trust file may have left out */
function unmeetable({ every, statements, logEntries, timestamps }, { keys, identities = [], logs, authorities }, declared) {
    const trusted = new Set([...keys, ...identities].map(({ name }) => name));
    const known = new Set([...trusted, ...declared]);
    for (const [type, { signers = [...trusted], atLeast }] of [['signature', every], ...statements]) {
        const stranger = signers.find((name) => !known.has(name));
        if (stranger !== undefined)
            return `"${stranger}" is none of the trusted signers (${[...known].join(', ')})`;
        const counting = new Set(signers.filter((name) => trusted.has(name))).size;
        if (counting < atLeast)
            return `it wants ${type} by ${atLeast} signers, of ${counting} that count`;
    }
    if (logEntries > logs.length)
        return `it wants entries in ${logEntries} logs, of ${logs.length} that are trusted`;
    if (timestamps > authorities.length)
        return `it wants timestamps of ${timestamps} authorities, of ${authorities.length} that are trusted`;
    return undefined;
}

// EXTERNAL MODULE: ../sigstore/lib/simple-signing.js
var simple_signing = __webpack_require__(27829);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/policy-statements.js


/** The predicate types that a short name of a policy stands for; any of them will do. */
const TYPES = {
    signature: [lib_statement/* PREDICATE */.W3.cosignSign, simple_signing/* SIMPLE_SIGNING */.Nj],
    sbom: Object.values(SBOM_PREDICATE),
    provenance: [lib_statement/* PREDICATE */.W3.slsaProvenance],
    vulnerabilities: [
        'https://cosign.sigstore.dev/attestation/vuln/v1',
        'https://in-toto.io/attestation/vulns/v0.1',
        'https://in-toto.io/attestation/vulns/v0.2',
    ],
    openvex: [lib_statement/* PREDICATE */.W3.openVex, 'https://openvex.dev/ns/v0.2.0'],
    'test-results': [lib_statement/* PREDICATE */.W3.testResult],
    'verification-summary': [lib_statement/* PREDICATE */.W3.verificationSummary],
};
/** The predicate types of a name of a policy. A URI stands for itself. */
const predicateTypesOf = (type) => TYPES[type] ?? [type];
/** What checks call a statement of a type. */
const titleOf = (type) => type === 'signature' ? 'image signature' : type === 'sbom' ? 'SBOM attestation' : `${type} attestation`;

// EXTERNAL MODULE: ../core/lib/identity-pattern.js
var identity_pattern = __webpack_require__(86659);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/provenance-policy.js


const NAMES = [
    ['builders', 'builder'],
    ['sources', 'source'],
    ['refs', 'ref'],
];
/** What policies demand of a provenance, as checks call it. */
const provenanceAsks = (demands) => NAMES.flatMap(([key, name]) => (demands.some((demand) => demand[key] !== undefined) ? [name] : []));
/**
 * Holds a SLSA provenance v1 predicate, and the claims of the certificate that signed it, against a policy. The predicate
 * must say what is demanded; a certificate need not say it, and must not say otherwise.
 */
function provenanceAnswers(predicate, certificate, demands) {
    const said = claimsOf(predicate);
    return NAMES.flatMap(([key, name]) => {
        const lists = demands.map((demand) => demand[key]).filter((list) => list !== undefined);
        if (lists.length === 0)
            return [];
        const allowed = (value) => lists.every((patterns) => patterns.some((pattern) => (0,identity_pattern/* subjectFits */.L)(pattern, normal(value, name))));
        const wanted = lists.map((patterns) => patterns.join(' or ')).join(', and ');
        const value = said[name];
        const witnessed = certificate?.[name];
        if (value === undefined)
            return [{ name, verdict: 'unknown', detail: `The provenance does not say its ${name}, which must be ${wanted}.` }];
        if (!allowed(value))
            return [{ name, verdict: 'broken', detail: `Its ${name} is ${quote(value)}, which must be ${wanted}.` }];
        if (witnessed !== undefined && !allowed(witnessed))
            return [
                { name, verdict: 'broken', detail: `The certificate that signed it says ${name} ${quote(witnessed)}, which must be ${wanted}.` },
            ];
        return [{ name, verdict: 'holds', detail: `${quote(value)}${witnessed === undefined ? '' : ', and the certificate says so too'}.` }];
    });
}
/**
 * Builder, source and ref of a predicate, from the places that the build types of GitHub, GitLab and this product give them.
 * A predicate that names several sources or refs for its one build names none.
 */
function claimsOf(predicate) {
    const definition = field(predicate, 'buildDefinition');
    const parameters = field(definition, 'externalParameters');
    const workflow = field(parameters, 'workflow');
    const builder = textOf(field(field(field(predicate, 'runDetails'), 'builder'), 'id'));
    const source = one([field(workflow, 'repository'), field(parameters, 'repository'), field(parameters, 'source')]);
    const dependencies = field(definition, 'resolvedDependencies');
    const uris = (Array.isArray(dependencies) ? dependencies : []).map((dependency) => textOf(field(dependency, 'uri')));
    const own = uris.flatMap((uri) => {
        const match = uri === undefined ? null : /^git\+(https:\/\/[^@]+)@(refs\/\S+)$/.exec(uri);
        return match && source !== undefined && normal(match[1], 'source') === normal(source, 'source') ? [match[2]] : [];
    });
    const ref = one([field(workflow, 'ref'), field(parameters, 'ref'), ...own]);
    return { ...(builder !== undefined && { builder }), ...(source !== undefined && { source }), ...(ref !== undefined && { ref }) };
}
/** What Fulcio wrote of the build into the certificate of its signer. */
function buildClaimsOf(certificate) {
    if (!certificate)
        return undefined;
    const { buildSignerUri: builder, sourceRepositoryUri: source, sourceRepositoryRef: ref } = certificate;
    return { ...(builder !== undefined && { builder }), ...(source !== undefined && { source }), ...(ref !== undefined && { ref }) };
}
/** The one value that all places agree on. */
function one(values) {
    const texts = new Set(values.map(textOf).filter((value) => value !== undefined));
    return texts.size === 1 ? [...texts][0] : undefined;
}
/** Git serves a repository with and without `.git`. */
const normal = (value, name) => (name === 'source' ? value.replace(/^git\+/, '').replace(/\.git$/, '') : value);
const quote = (value) => JSON.stringify(value.slice(0, 200));

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/sbom-fields.js

/** Of the document; all others are of each package. */
const DOCUMENT_FIELDS = ['author', 'timestamp'];
const SHOWN = 3;
/**
 * What an SBOM lacks of the fields that are demanded, or undefined. A fact of packages must be in each of them; a document
 * without packages has none of these facts. The package that the document describes is the image itself and is not asked.
 * @param document CycloneDX, SPDX 2 or SPDX 3, as its format was told before
 */
function sbomMistake(document, fields) {
    const { has, packages } = factsOf((0,json/* fieldsOf */.Pf)(document));
    const mistakes = fields.flatMap((field) => {
        if (DOCUMENT_FIELDS.includes(field))
            return has.has(field) ? [] : [`it has no ${field}`];
        if (packages.length === 0)
            return [`it lists no package that could have ${field}`];
        const without = packages.filter((item) => !item.has.has(field));
        const names = without.slice(0, SHOWN).map(({ name }) => JSON.stringify(name.slice(0, 80)));
        const more = without.length > SHOWN ? ', \u2026' : '';
        return without.length === 0 ? [] : [`${without.length} of ${packages.length} packages have no ${field} (${names.join(', ')}${more})`];
    });
    return mistakes.length === 0 ? undefined : mistakes.join('; ');
}
function factsOf(document) {
    if (document.bomFormat === 'CycloneDX')
        return cycloneDx(document);
    return Array.isArray(document['@graph']) ? spdx3(document['@graph'].map(json/* fieldsOf */.Pf)) : spdx2(document);
}
function cycloneDx({ metadata, components, dependencies }) {
    const { authors, manufacturer, manufacture, timestamp } = (0,json/* fieldsOf */.Pf)(metadata);
    const inGraph = new Set(list(dependencies).map(({ ref }) => ref));
    const flat = (items) => list(items).flatMap((item) => [item, ...flat(item.components)]);
    // Files, data and keys are listed too, and are no packages.
    const packages = flat(components).filter(({ type }) => ['application', 'framework', 'library'].includes(type));
    return {
        has: fieldsWhere({
            author: [authors, [manufacturer], [manufacture]].some((makers) => list(makers).some(({ name }) => isText(name))),
            timestamp: isTime(timestamp),
        }),
        packages: packages.map((item) => ({
            name: String(item.name),
            has: fieldsWhere({
                supplier: isText((0,json/* fieldsOf */.Pf)(item.supplier).name) || isText((0,json/* fieldsOf */.Pf)(item.manufacturer).name) || isText(item.publisher),
                license: list(item.licenses).some(({ license, expression }) => isText(expression) || isText((0,json/* fieldsOf */.Pf)(license).id) || isText((0,json/* fieldsOf */.Pf)(license).name)),
                hashes: list(item.hashes).some(({ content }) => isText(content)),
                purl: isPurl(item.purl),
                dependencies: inGraph.has(item['bom-ref']),
            }),
        })),
    };
}
function spdx2({ creationInfo, packages, relationships, documentDescribes }) {
    const { creators, created } = (0,json/* fieldsOf */.Pf)(creationInfo);
    const related = list(relationships);
    const described = new Set([
        ...(Array.isArray(documentDescribes) ? documentDescribes : []),
        ...related.filter(({ relationshipType }) => relationshipType === 'DESCRIBES').map(({ relatedSpdxElement }) => relatedSpdxElement),
    ]);
    const inGraph = new Set(related
        .filter(({ relationshipType }) => /DEPEND|CONTAIN/.test(String(relationshipType)))
        .flatMap(({ spdxElementId, relatedSpdxElement }) => [spdxElementId, relatedSpdxElement]));
    return {
        has: fieldsWhere({
            author: Array.isArray(creators) && creators.some((creator) => /^(?:Person|Organization): ?\S/.test(String(creator))),
            timestamp: isTime(created),
        }),
        packages: list(packages)
            .filter(({ SPDXID }) => !described.has(SPDXID))
            .map((item) => ({
            name: String(item.name),
            has: fieldsWhere({
                supplier: isStated(item.supplier),
                license: isStated(item.licenseDeclared) || isStated(item.licenseConcluded),
                hashes: list(item.checksums).some(({ checksumValue }) => isText(checksumValue)),
                purl: list(item.externalRefs).some(({ referenceType, referenceLocator }) => referenceType === 'purl' && isPurl(referenceLocator)),
                dependencies: inGraph.has(item.SPDXID),
            }),
        })),
    };
}
function spdx3(graph) {
    const typed = (type) => graph.filter((element) => element.type === type || element['@type'] === type);
    const document = typed('SpdxDocument')[0] ?? {};
    const roots = new Set([document, ...typed('software_Sbom')].flatMap(({ rootElement }) => (Array.isArray(rootElement) ? rootElement : [])));
    const info = graph.find((element) => element.type === 'CreationInfo' && (element['@id'] === document.creationInfo || document.creationInfo === undefined));
    const agents = new Set(['Person', 'Organization']
        .flatMap(typed)
        .filter(({ name }) => isText(name))
        .map(({ spdxId }) => spdxId));
    const relationships = graph.filter(({ relationshipType }) => isText(relationshipType));
    const from = (pattern) => new Set(relationships.filter(({ relationshipType }) => pattern.test(String(relationshipType))).map((one) => one.from));
    const licensed = from(/^has(?:Declared|Concluded)License$/);
    const inGraph = from(/^dependsOn$|^contains$|^hasDependency/);
    for (const { relationshipType, to } of relationships)
        if (/^(?:dependsOn|contains)$/.test(String(relationshipType)) && Array.isArray(to))
            for (const target of to)
                inGraph.add(target);
    return {
        has: fieldsWhere({
            author: Array.isArray(info?.createdBy) && info.createdBy.some((agent) => agents.has(agent)),
            timestamp: isTime(info?.created),
        }),
        packages: typed('software_Package')
            .filter(({ spdxId }) => !roots.has(spdxId))
            .map((item) => ({
            name: String(item.name),
            has: fieldsWhere({
                supplier: agents.has(item.suppliedBy),
                license: licensed.has(item.spdxId),
                hashes: list(item.verifiedUsing).some(({ hashValue }) => isText(hashValue)),
                purl: isPurl(item.software_packageUrl),
                dependencies: inGraph.has(item.spdxId),
            }),
        })),
    };
}
const fieldsWhere = (facts) => new Set(Object.keys(facts).filter((field) => facts[field]));
const list = (value) => (Array.isArray(value) ? value.map(json/* fieldsOf */.Pf) : []);
const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isStated = (value) => isText(value) && !['NOASSERTION', 'NONE'].includes(value);
const isPurl = (value) => isText(value) && /^pkg:[a-z][a-z0-9.+-]*\/\S+$/i.test(value);
const isTime = (value) => isText(value) && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/requirements.js








/**
 * What a bundle is by what is signed in it: a predicate type, or simple signing. For one that does not hold, what it claims to
 * be, which is for showing alone.
 */
function typeOf({ statement, unverifiedStatement, simpleSigning, unverifiedSimpleSigning }) {
    if (simpleSigning ?? unverifiedSimpleSigning)
        return simple_signing/* SIMPLE_SIGNING */.Nj;
    return (statement ?? unverifiedStatement)?.predicateType;
}
/** What must be attached beside the signature, as policies name it. */
function typesOf({ sboms, requireSbom, provenance, policy }) {
    const types = new Set([
        ...(requireSbom || sboms.length > 0 || policy.sbomFields.length > 0 ? ['sbom'] : []),
        ...(provenance || policy.provenance.length > 0 ? ['provenance'] : []),
        ...policy.statements.keys(),
    ]);
    // What a policy says of summaries is for the step that relies on one.
    for (const other of ['signature', 'verification-summary'])
        types.delete(other);
    return [...types];
}
/**
 * The signature always; each document that was given, as it was given; some SBOM and provenance where they are asked for; and
 * what the policy names. A policy about the content of a statement demands the statement.
 */
function requirementsOf(wanted) {
    const { sboms, documents, policy } = wanted;
    const { every, statements, sbomFields } = policy;
    // Where the documents themselves are given, each of them is the SBOM that is asked for.
    const types = typesOf(wanted).filter((type) => type !== 'sbom' || sboms.length === 0);
    const demandOf = (type) => statements.get(type) ?? every;
    const sbomAnswers = sbomFields.length === 0 ? {} : { asks: ['fields'], answers: ({ predicate }) => [fieldsAnswer(predicate, policy)] };
    const attested = (document, demand) => ({
        name: `${document.format} attestation of ${document.path}`,
        rule: RULES.attestationMissing,
        predicateTypes: [document.predicateType],
        demand,
        mistake: ({ predicate }) => (isDocument(document, predicate) ? undefined : `the attested ${document.format} is not ${document.path}`),
    });
    const given = [
        ...sboms.map((sbom) => ({ ...attested(sbom, demandOf('sbom')), ...sbomAnswers })),
        ...documents.map((document) => {
            const type = [...statements.keys()].find((name) => predicateTypesOf(name).includes(document.predicateType));
            return attested(document, type === undefined ? every : demandOf(type));
        }),
    ];
    const named = (type) => ({
        name: titleOf(type),
        rule: type === 'signature' ? RULES.signatureMissing : RULES.attestationMissing,
        predicateTypes: predicateTypesOf(type),
        demand: demandOf(type),
        ...(predicateTypesOf(type).includes(lib_statement/* PREDICATE */.W3.slsaProvenance) && {
            mistake: ({ predicate }) => provenanceMistake(predicate),
            asks: provenanceAsks(policy.provenance),
            answers: ({ predicate }, { certificate }) => provenanceAnswers(predicate, buildClaimsOf(certificate), policy.provenance),
        }),
        ...(predicateTypesOf(type).some((predicateType) => Object.values(SBOM_PREDICATE).includes(predicateType)) && sbomAnswers),
    });
    return [named('signature'), ...given, ...types.map(named)];
}
function fieldsAnswer(document, { sbomFields }) {
    const mistake = sbomMistake(document, sbomFields);
    return mistake === undefined
        ? { name: 'fields', verdict: 'holds', detail: `It has ${sbomFields.join(', ')}.` }
        : { name: 'fields', verdict: 'broken', detail: `${mistake}.` };
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/demands.js
/** Milliseconds that the clock of a witness may be before ours. */
const SKEW = 5 * 60_000;
/** Who made a signature that holds: the name of a key or an identity. */
const signerOf = ({ key, identity }) => key?.name ?? identity?.name;
/** What is demanded of every bundle, as checks call it. */
const demandAsks = ({ signers, maxAge }) => [
    ...(signers ? ['signer'] : []),
    ...(maxAge === undefined ? [] : ['age']),
];
/** Holds one bundle that is sound in itself against what is demanded of it. Only what was demanded is answered. Pure. */
function demandAnswers({ signers, maxAge }, verification, now) {
    const signer = signerOf(verification);
    return [
        ...(signers ? [signerAnswer(signers, signer)] : []),
        ...(maxAge === undefined ? [] : [ageAnswer(maxAge, verification.signedAt, now)]),
    ];
}
function signerAnswer(signers, signer) {
    const name = 'signer';
    if (signer !== undefined && signers.includes(signer))
        return { name, verdict: 'holds', detail: `${signer} may sign this.` };
    return {
        name,
        verdict: 'broken',
        detail: `It is signed by ${signer ?? 'nobody who is trusted'}, and must be by ${signers.join(' or ')}.`,
    };
}
/** Only what a witness saw has an age: a signature tells nothing of when it was made. */
function ageAnswer(maxAge, signedAt, now) {
    const name = 'age';
    const limit = spanOf(maxAge);
    if (signedAt === undefined)
        return { name, verdict: 'unknown', detail: `No witness says when it was signed, and it may be at most ${limit} old.` };
    const age = now - Date.parse(signedAt);
    if (!(age >= -SKEW))
        return { name, verdict: 'broken', detail: `A witness saw it at ${signedAt}, which is still to come.` };
    if (age > maxAge)
        return { name, verdict: 'broken', detail: `A witness saw it at ${signedAt}; it may be at most ${limit} old.` };
    return { name, verdict: 'holds', detail: `A witness saw it at ${signedAt}, at most ${limit} ago.` };
}
const spanOf = (milliseconds) => {
    const hours = milliseconds / 3_600_000;
    return hours % 24 === 0 ? `${hours / 24} days` : `${hours} hours`;
};

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/judge.js




/**
 * A requirement is met by one bundle that holds in every check, is by a trusted signer, is about this digest and is all that
 * the policy demands; or by as many of them as the policy wants signers. What else is attached can add a finding, but can
 * neither help nor harm.
 * @param image as findings name it, by digest
 * @param now milliseconds since 1970
 */
function judgeImage(image, requirements, bundles, now) {
    const checks = [];
    const findings = [];
    for (const requirement of requirements) {
        const judged = judgeRequirement(image, requirement, bundles, now);
        checks.push(...judged.checks);
        findings.push(...judged.findings);
    }
    for (const { digest, verification } of bundles) {
        const { verdict, checks: details } = verification;
        if (verdict === 'holds')
            continue;
        const rule = isByStranger(verification) ? RULES.signerUnknown : RULES.invalid;
        const said = details.filter((check) => check.verdict !== 'holds').map(({ detail }) => detail);
        findings.push((0,finding/* finding */.gk)(rule, { resource: image, key: digest, message: `${digest}, attached to ${image}, is not counted. ${said.join(' ')}` }));
    }
    return { checks, findings, verified: checks.every(({ verdict }) => verdict === 'holds') };
}
function judgeRequirement(image, requirement, bundles, now) {
    const { name, rule, demand, asks = [] } = requirement;
    const ofType = bundles.filter(({ verification }) => isOfType(requirement, verification));
    const sound = ofType.filter(({ verification }) => isSound(requirement, verification));
    const fail = (verdict, failed, detail, answers = []) => ({
        checks: [{ name, verdict, detail }, ...answers.map((answer) => checkOf(name, answer))],
        findings: [
            (0,finding/* finding */.gk)(failed, {
                verdict,
                resource: image,
                key: name,
                message: `${image}: no ${name} that counts: ${detail.replace(/\.$/, '')}.`,
            }),
        ],
    });
    if (sound.length === 0) {
        const different = ofType.find(({ verification }) => verification.verdict === 'holds')?.verification.statement;
        const why = different && requirement.mistake?.(different);
        const undecided = !different && ofType.some(({ verification }) => verification.verdict === 'unknown');
        return fail(undecided ? 'unknown' : 'broken', why === undefined ? rule : RULES.attestationDiffers, why ?? reasonFor(ofType, bundles.length), [...demandAsks(demand), ...asks].map((ask) => ({
            name: ask,
            verdict: 'unknown',
            detail: `Not checked: there is no ${name} that counts.`,
        })));
    }
    const candidates = sound.map(({ verification }) => ({
        verification,
        answers: [
            ...demandAnswers(demand, verification, now),
            ...(requirement.answers?.(verification.statement, verification) ?? []),
        ],
    }));
    const meeting = candidates.filter(({ answers }) => answers.every(({ verdict }) => verdict === 'holds'));
    const [first] = meeting;
    if (!first) {
        // The one that comes nearest explains most.
        const missed = ({ answers }) => answers.filter(({ verdict }) => verdict !== 'holds');
        const nearest = candidates.reduce((best, candidate) => (missed(candidate).length < missed(best).length ? candidate : best));
        const verdict = missed(nearest).some((answer) => answer.verdict === 'broken') ? 'broken' : 'unknown';
        const detail = missed(nearest)
            .map((answer) => answer.detail)
            .join(' ');
        return fail(verdict, RULES.policyBroken, detail, nearest.answers);
    }
    const bySigner = new Map(meeting.map(({ verification }) => [signerOf(verification), verification]));
    if (bySigner.size < demand.atLeast)
        return fail('broken', RULES.policyBroken, `by ${[...bySigner.keys()].join(', ')} alone, of ${demand.atLeast} different signers`, first.answers);
    const detail = demand.atLeast > 1 ? [...bySigner.values()].map(whoAndWhen).join('; ') : whoAndWhen(first.verification);
    return { checks: [{ name, verdict: 'holds', detail }, ...first.answers.map((answer) => checkOf(name, answer))], findings: [] };
}
const checkOf = (requirement, { name, verdict, detail }) => ({ name: `${requirement}: ${name}`, verdict, detail });
const isOfType = ({ predicateTypes }, verification) => predicateTypes.includes(typeOf(verification) ?? '');
function isSound(requirement, verification) {
    const { verdict, statement } = verification;
    if (verdict !== 'holds' || signerOf(verification) === undefined || !isOfType(requirement, verification))
        return false;
    return statement === undefined || requirement.mistake?.(statement) === undefined;
}
const isByStranger = ({ checks }) => checks.some(({ name, verdict }) => (name === 'key' || name === 'identity') && verdict === 'unknown');
function reasonFor(candidates, all) {
    if (all === 0)
        return 'nothing is attached to it';
    if (candidates.length === 0)
        return `none of the ${all} attached bundles is one`;
    const told = candidates[0]?.verification.checks.find(({ verdict }) => verdict !== 'holds');
    return `${candidates.length} attached, and none holds${told ? ` (${told.detail.replace(/\.$/, '')})` : ''}`;
}
/** By whom, and when if a witness saw it. */
const whoAndWhen = ({ key, identity, signedAt }) => `by ${key ? `key ${key.name}` : `identity ${identity?.name} (${identity?.subject})`}${signedAt === undefined ? '' : `, seen at ${signedAt}`}`;

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/verify-file-statements.js




/** Bytes; a statement carries its document in base64. */
const verify_file_statements_MAX_BUNDLE = 48 * 1024 * 1024;
const MAX_BUNDLES = 2000;
/**
 * Verifies what is stated about files and digests. The bundles lie in `folder`, or in the folder that holds the files and those
 * above it in the workspace. A statement counts for each subject whose digest it names.
 * @param about `files` are where bundles are looked for, `subjects` what they must be about
 */
async function verifyFileStatements({ files: workspace, now }, { files, subjects }, folder, requirements, { trust, expect }) {
    const found = [];
    if (requirements.length > 0 && subjects.length > 0) {
        for (const bundle of await bundlesIn(workspace, folder === undefined ? withParents((0,lib_paths/* folderOf */.yS)(files)) : [folder])) {
            const bytes = await workspace.read(bundle, verify_file_statements_MAX_BUNDLE);
            found.push({ path: bundle, digest: bundle, bytes, verification: await (0,verify/* verifyBundle */.I)(bytes, { trust, ...(expect && { expect }) }) });
        }
    }
    const judgements = subjects.map(({ name, digest }) => {
        const about = found.filter(({ verification }) => isAbout(verification, digest));
        const judged = judgeImage(name, requirements, about, now());
        return { ...judged, checks: judged.checks.map((check) => ({ ...check, name: `${check.name} of ${name}` })) };
    });
    const held = found.filter(({ verification }) => verification.verdict === 'holds' && subjects.some(({ digest }) => isAbout(verification, digest)));
    return {
        checks: judgements.flatMap(({ checks }) => checks),
        findings: judgements.flatMap(({ findings }) => findings),
        verified: judgements.every(({ verified }) => verified),
        bundles: held.map(({ path: name, bytes }) => ({ name, bytes })),
    };
}
/** Whether a statement names the subject with every digest that is known of it. */
function isAbout({ statement, unverifiedStatement }, digest) {
    const subjects = (statement ?? unverifiedStatement)?.subject ?? [];
    return subjects.some((subject) => {
        const known = Object.entries(digest).filter(([algorithm]) => Object.hasOwn(subject.digest, algorithm));
        return known.length > 0 && known.every(([algorithm, hex]) => subject.digest[algorithm] === hex);
    });
}
async function bundlesIn(workspace, folders) {
    const bundles = [];
    for (const folder of folders) {
        if ((await workspace.kind(folder)) !== 'folder')
            continue;
        for (const { name, kind } of await workspace.list(folder))
            if (kind === 'file' && name.endsWith(lib_paths/* BUNDLE_SUFFIX */.Zf) && bundles.length < MAX_BUNDLES)
                bundles.push(external_node_path_.posix.join(folder, name));
    }
    return bundles;
}
/** A folder of the workspace and all above it, the workspace last. */
function withParents(folder) {
    const parts = folder === '.' || folder.startsWith('..') || external_node_path_.posix.isAbsolute(folder) ? [] : folder.split('/');
    return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), ...(parts.length === 0 ? [folder] : ['.'])];
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/verify-files.js







const verify_files_MAX_BUNDLE = 1024 * 1024;
/** Verifies each file against the bundle beside it, or in `folder`. Only a signature over the file's own bytes counts. */
async function verifyFiles({ files: workspace, now }, files, folder, { trust, policy, expect }) {
    const checks = [];
    const findings = [];
    const bundles = [];
    const demand = policy.statements.get('signature') ?? policy.every;
    for (const file of files) {
        const name = `signature of ${file.path}`;
        const bundlePath = (0,lib_paths/* bundlePathOf */.rg)(file, folder);
        const fail = (verdict, detail, rule = RULES.signatureMissing) => {
            checks.push({ name, verdict, detail });
            findings.push((0,finding/* finding */.gk)(rule, { verdict, resource: file.path, place: { file: file.path }, message: `${file.path}: ${detail}` }));
        };
        if ((await workspace.kind(bundlePath)) !== 'file') {
            fail('broken', `There is no bundle ${bundlePath}.`);
            continue;
        }
        const bytes = await workspace.read(bundlePath, verify_files_MAX_BUNDLE);
        const artifact = opened(workspace.resolve(file.path));
        const verification = await (0,verify/* verifyBundle */.I)(bytes, { trust, artifact, artifactSha256: file.sha256, ...(expect && { expect }) });
        const { verdict, statement, unverifiedStatement } = verification;
        if (statement ?? unverifiedStatement) {
            fail('broken', `${bundlePath} holds a statement, not a signature over the file.`);
            continue;
        }
        if (verdict !== 'holds' || signerOf(verification) === undefined) {
            const said = verification.checks.filter((check) => check.verdict !== 'holds').map(({ detail }) => detail);
            fail(verdict === 'unknown' ? 'unknown' : 'broken', `${bundlePath} does not hold. ${said.join(' ')}`);
            continue;
        }
        const answers = demandAnswers(demand, verification, now());
        const missed = answers.filter((answer) => answer.verdict !== 'holds');
        const alone = demand.atLeast > 1;
        if (alone || missed.length > 0) {
            const details = [
                ...(alone ? [`It has one signer, of ${demand.atLeast} that the policy wants.`] : []),
                ...missed.map(({ detail }) => detail),
            ];
            fail(alone || missed.some((answer) => answer.verdict === 'broken') ? 'broken' : 'unknown', details.join(' '), RULES.policyBroken);
        }
        else {
            checks.push({ name, verdict: 'holds', detail: whoAndWhen(verification) });
            bundles.push({ name: `${file.path}${lib_paths/* BUNDLE_SUFFIX */.Zf}`, bytes });
        }
        for (const answer of answers)
            checks.push({ ...answer, name: `${name}: ${answer.name}` });
    }
    return { checks, findings, bundles, verified: findings.length === 0 };
}
/** Opens the file when it is read, and not for a bundle that is dismissed before. */
async function* opened(file) {
    yield* (0,external_node_fs_.createReadStream)(file);
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/effective-policy.js


/**
 * Writes down what is demanded and whose word counts. Two steps with the same text demand the same; a key, a log or an age that
 * changes makes it another policy.
 * @param scope what must be attached beside the signature, as policies name it, and whether every manifest below an index must be signed
 */
function effectivePolicy({ every, statements, provenance, sbomFields }, { types, recursive }, trust, expect) {
    const json = JSON.stringify({
        version: 1,
        recursive,
        statements: [...new Set(['signature', ...types])].sort().map((type) => ({ type, ...effective_policy_demandOf(statements.get(type) ?? every) })),
        witnesses: { log: expect?.log ?? 'default', timestamp: expect?.timestamp ?? 'default' },
        provenance: provenance.map(({ builders, sources, refs }) => ({
            builders: sorted(builders),
            sources: sorted(sources),
            refs: sorted(refs),
        })),
        sbom: sorted(sbomFields),
        trust: {
            keys: inOrder(trust.keys.map(({ name, publicKey }) => ({ name, sha256: keyDigest(publicKey) }))),
            identities: inOrder((trust.identities ?? []).map(({ name, issuer, subject }) => ({ name, issuer, subject }))),
            certificateAuthorities: inOrder((trust.certificateAuthorities ?? []).map(chained)),
            ctLogs: inOrder((trust.ctLogs ?? []).map(keyed)),
            logs: inOrder(trust.logs.map(keyed)),
            timestampAuthorities: inOrder(trust.authorities.map(chained)),
        },
    });
    return { json, sha256: (0,hash/* sha256Hex */.f)(json) };
}
const effective_policy_demandOf = ({ signers, atLeast, maxAge }) => ({ signers: sorted(signers), atLeast, maxAge });
const sorted = (texts) => texts && [...texts].sort();
const inOrder = (items) => items
    .map((item) => [JSON.stringify(item), item])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);
const keyDigest = (key) => (0,external_node_crypto_.createHash)('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
const keyed = ({ publicKey, validFor }) => ({ sha256: keyDigest(publicKey), validFor });
const chained = ({ chain, validFor }) => ({
    sha256: chain.map(({ raw }) => (0,hash/* sha256Hex */.f)(raw)),
    validFor,
});

// EXTERNAL MODULE: ../core/lib/version.js
var version = __webpack_require__(92960);
// EXTERNAL MODULE: ../sigstore/lib/sign.js + 2 modules
var lib_sign = __webpack_require__(68203);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/vsa.js





const REPOSITORY = 'https://github.com/sovereign-actions/sovereign-actions';
const VERIFIER = `${REPOSITORY}/actions/cosign-sign-verify`;
const POLICY_URI = `${REPOSITORY}/blob/main/docs/verification-summary.md#policy`;
/** The version of SLSA whose levels are named. */
const SLSA_VERSION = '1.0';
const vsa_SKEW = 5 * 60_000;
/**
 * The statement of a verification (SLSA Verification Summary Attestation v1). It claims no more than was verified: with
 * provenance that holds, Build level 1; without, level 0.
 */
function summaryStatement({ repository, digest, passed, provenance, policy, inputs, version, at }) {
    return (0,lib_statement/* buildStatement */.Y5)([{ name: repository, digest: { sha256: (0,lib_digest/* hexOf */.ZD)(digest) } }], lib_statement/* PREDICATE */.W3.verificationSummary, {
        verifier: { id: VERIFIER, version: { 'sovereign-actions': version } },
        timeVerified: new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z'),
        resourceUri: resourceUri(repository, digest),
        policy: { uri: POLICY_URI, digest: { sha256: policy.sha256 } },
        inputAttestations: [...new Set(inputs)].sort().map((sha256) => ({ digest: { sha256 } })),
        verificationResult: passed ? 'PASSED' : 'FAILED',
        verifiedLevels: [passed ? `SLSA_BUILD_LEVEL_${provenance ? 1 : 0}` : 'FAILED'],
        slsaVersion: SLSA_VERSION,
    });
}
/** The image as a package URL (purl specification, type oci). */
function resourceUri(repository, digest) {
    const name = repository.slice(repository.lastIndexOf('/') + 1);
    return `pkg:oci/${encodeURIComponent(name)}@${encodeURIComponent(digest)}?repository_url=${repository}`;
}
/**
 * The one requirement of a step that relies on a summary: by a signer whose summaries count, about this image, of this very
 * policy, passed, and not followed by one that failed.
 */
function summaryRequirement(digest, policy, current, bundles, now) {
    const demand = policy.statements.get('verification-summary') ?? policy.every;
    const failures = bundles.filter(({ verification }) => isFailure(verification, demand, current, now));
    return {
        name: 'verification summary',
        rule: RULES.attestationMissing,
        predicateTypes: [lib_statement/* PREDICATE */.W3.verificationSummary],
        demand,
        mistake: ({ predicate }) => summaryMistake(predicate),
        asks: ['result', 'policy', 'resource', 'time'],
        answers: ({ predicate }, verification) => [
            resultAnswer(predicate),
            policyAnswer(predicate, current),
            resourceAnswer(predicate, digest),
            timeAnswer(predicate, demand, now),
            ...(failures.length === 0 ? [] : [laterAnswer(verification, failures)]),
        ],
    };
}
/** What a predicate lacks to be a summary, or undefined. */
function summaryMistake(predicate) {
    if (textOf(field(field(predicate, 'verifier'), 'id')) === undefined)
        return 'it names no verifier';
    if (textOf(field(predicate, 'resourceUri')) === undefined)
        return 'it names no resource';
    const levels = field(predicate, 'verifiedLevels');
    if (!Array.isArray(levels) || levels.length === 0 || !levels.every((level) => textOf(level) !== undefined))
        return 'it names no level';
    const result = field(predicate, 'verificationResult');
    if (result !== 'PASSED' && result !== 'FAILED')
        return 'its result is neither PASSED nor FAILED';
    return (result === 'FAILED') === levels.includes('FAILED') ? undefined : 'its result and its levels contradict each other';
}
const isPassed = (predicate) => field(predicate, 'verificationResult') === 'PASSED';
const hasPolicy = (predicate, { sha256 }) => field(field(field(predicate, 'policy'), 'digest'), 'sha256') === sha256;
const resultAnswer = (predicate) => isPassed(predicate)
    ? { name: 'result', verdict: 'holds', detail: 'The verification passed.' }
    : { name: 'result', verdict: 'broken', detail: 'The verification failed.' };
const policyAnswer = (predicate, current) => hasPolicy(predicate, current)
    ? { name: 'policy', verdict: 'holds', detail: `It is of the policy in force, sha256:${current.sha256}.` }
    : { name: 'policy', verdict: 'broken', detail: `It is of another policy than the one in force, sha256:${current.sha256}.` };
/** The repository may be another one: an image that is copied keeps its digest. */
function resourceAnswer(predicate, digest) {
    const uri = textOf(field(predicate, 'resourceUri')) ?? '';
    const named = /^pkg:oci\/[^@?#]+@([^@?#]+)(?:\?[^#]*)?$/.exec(uri)?.[1];
    const name = 'resource';
    if (named === encodeURIComponent(digest))
        return { name, verdict: 'holds', detail: `It is about ${digest}.` };
    return { name, verdict: 'broken', detail: `Its resource is ${JSON.stringify(uri.slice(0, 300))}, which does not name ${digest}.` };
}
function timeAnswer(predicate, { maxAge }, now) {
    const name = 'time';
    const text = textOf(field(predicate, 'timeVerified')) ?? '';
    const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(at))
        return { name, verdict: 'unknown', detail: 'It does not say when it was verified.' };
    if (at > now + vsa_SKEW)
        return { name, verdict: 'broken', detail: `It was verified at ${text}, which is still to come.` };
    if (maxAge !== undefined && now - at > maxAge)
        return { name, verdict: 'broken', detail: `It was verified at ${text}, which is too long ago.` };
    return { name, verdict: 'holds', detail: `It was verified at ${text}.` };
}
/** A failed verification under the same policy, by a signer whose summaries count: age does not make it better. */
function isFailure(verification, { signers }, current, now) {
    const { verdict, statement } = verification;
    if (verdict !== 'holds' || signerOf(verification) === undefined || statement?.predicateType !== lib_statement/* PREDICATE */.W3.verificationSummary)
        return false;
    if (summaryMistake(statement.predicate) !== undefined || isPassed(statement.predicate) || !hasPolicy(statement.predicate, current))
        return false;
    return demandAnswers({ ...(signers && { signers }), atLeast: 1 }, verification, now).every((answer) => answer.verdict === 'holds');
}
/** Which of the two came later is for witnesses to say, else for the summaries; where neither does, the failure counts. */
function laterAnswer(verification, failures) {
    const passed = vsa_timeOf(verification);
    const later = failures.find(({ verification: failure }) => !(vsa_timeOf(failure) < passed));
    const name = 'later failure';
    if (!later)
        return { name, verdict: 'holds', detail: 'It passed after every verification that failed.' };
    return { name, verdict: 'broken', detail: `${later.digest} says that the verification failed, and not before this one passed.` };
}
const vsa_timeOf = ({ signedAt, statement }) => Date.parse(signedAt ?? textOf(field(statement?.predicate, 'timeVerified')) ?? '');

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/summarize.js








/**
 * Signs what a verification amounted to and attaches it to the image, whether it passed or failed.
 * @returns digest of the manifest that carries it
 * @throws as signStatement and attachArtifacts
 */
async function attestSummary(context, image, result, { signer, witnesses, outputFolder }) {
    const { record, files, fetch, now } = context;
    const { repository, subject } = image;
    const inputs = result.bundles.flatMap(({ sha256, verification }) => 
    // Summaries of before had no part in this one.
    sha256 !== undefined && verification.verdict === 'holds' && typeOf(verification) !== lib_statement/* PREDICATE */.W3.verificationSummary ? [sha256] : []);
    const statement = summaryStatement({
        ...result,
        repository: repository.name,
        digest: subject.digest,
        inputs,
        version: version/* VERSION */.x,
        at: now(),
    });
    const signed = await (0,lib_sign/* signStatement */.f)({ statement, signer, witnesses, fetch });
    const bytes = Buffer.from(signed.json);
    const name = `verification-summary${lib_paths/* BUNDLE_SUFFIX */.Zf}`;
    // The record comes first: a summary that exists is on record, also when the registry then fails.
    await record.keep('verification-policy.json', Buffer.from(result.policy.json), 'application/json');
    await record.keep(name, bytes, bundle/* BUNDLE_MEDIA_TYPE */.NV);
    if (outputFolder !== undefined)
        await files.write(files.relative(external_node_path_.posix.join(outputFolder, name)), signed.json);
    const [carrier] = await (0,attach/* attachArtifacts */.z)(repository, subject, [artifactOf({ content: { statement }, signed }, context)]);
    if (!carrier)
        throw new TypeError('one artifact is attached');
    record.made({
        name: `${repository.name}@${carrier.digest} (${statement.predicateType})`,
        sha256: (0,lib_digest/* hexOf */.ZD)(carrier.digest),
        size: carrier.size,
    });
    return carrier.digest;
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/traps.js





/**
 * Where readers of several formats would see different images in one: cosign 3 looks at bundles alone as soon as there is
 * one, cosign 2 at legacy tags alone, and some look at the fallback tag though there is a referrers API. Pure.
 * @param image as findings name it
 */
function trapsOf(image, { bundles, onlyUnderTag }) {
    const trap = (key, message) => (0,finding/* finding */.gk)(RULES.mixedFormats, { resource: image, key, message: `${image}: ${message}` });
    const modern = bundles.filter(({ kind }) => kind === 'bundle');
    const legacy = bundles.filter(({ kind }) => kind === 'sig');
    const [bySigned, byLegacy] = [signersIn(modern), signersIn(legacy)];
    const findings = [];
    if (modern.length > 0 && bySigned.length === 0 && byLegacy.length > 0)
        findings.push(trap('legacy-hidden', `the signature of cosign 2 by ${byLegacy.join(', ')} holds, and cosign 3 does not see it: it looks at the ${modern.length} bundles alone, and none of them is a signature that counts.`));
    else if (bySigned.length > 0 && legacy.length > 0 && bySigned.join() !== byLegacy.join())
        findings.push(trap('other-signer', `cosign 3 sees a signature by ${bySigned.join(', ')}, and cosign 2 one by ${byLegacy.join(', ') || 'nobody who is trusted'}.`));
    if (bySigned.length === 0 && byLegacy.length === 0 && modern.some(({ verification }) => verification.verdict === 'holds'))
        findings.push(trap('attestation-alone', 'it has attestations that hold and no signature. "cosign verify" of version 3 takes any of them for one.'));
    if (onlyUnderTag.length > 0)
        findings.push(trap('stale-tag', `its fallback tag lists ${onlyUnderTag.join(', ')}, and the referrers API does not: clients that read the tag see what others do not.`));
    return findings;
}
/** Who made the image signatures that hold, sorted. */
const signersIn = (bundles) => [
    ...new Set(bundles.flatMap(({ verification }) => verification.verdict === 'holds' && predicateTypesOf('signature').includes(typeOf(verification) ?? '')
        ? (signerOf(verification) ?? [])
        : [])),
].sort();

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/verify-image.js













const PLATFORMS = 4;
/** Reads all that is attached to an image and judges it: by what is demanded, or by a summary that stands for it. */
async function verifyImage(context, image, { sboms, documents }, plan, expect) {
    const { trust, policy, requireSummary, summarizer, outputFolder } = plan;
    const wanted = { ...plan, sboms, documents };
    const name = imageByDigest(image);
    const store = requireSummary ? onlyLikely(image.attachments, [lib_statement/* PREDICATE */.W3.verificationSummary]) : image.attachments;
    const attached = await readAttached(store, image.subject, trust, expect);
    const current = effectivePolicy(policy, { types: typesOf(wanted), recursive: image.platforms.length > 0 }, trust, expect);
    const now = context.now();
    const requirements = requireSummary
        ? [summaryRequirement(image.subject.digest, policy, current, attached.bundles, now)]
        : requirementsOf(wanted);
    const judged = judgeImage(name, requirements, attached.bundles, now);
    const platforms = requireSummary ? [] : await verifyPlatforms(context, image, requirements, plan, expect);
    const all = [judged, ...platforms];
    const passed = all.every(({ verified }) => verified);
    const provenance = judged.checks.some((check) => check.name === titleOf('provenance') && check.verdict === 'holds');
    const summary = summarizer &&
        (await attestSummary(context, image, { passed, provenance, policy: current, bundles: attached.bundles }, { ...summarizer, outputFolder }));
    return {
        checks: all.flatMap(({ checks }) => checks),
        findings: [...all.flatMap(({ findings }) => findings), ...(requireSummary ? [] : trapsOf(name, attached))],
        verified: passed,
        bundles: attached.bundles.filter(({ verification }) => verification.verdict === 'holds').flatMap(fileOf),
        ...(summary !== undefined && { summary }),
    };
}
/** The signature of every manifest below an index, where they were asked for. */
function verifyPlatforms(context, image, requirements, { trust }, expect) {
    const signatures = requirements.filter(({ predicateTypes }) => predicateTypes.includes(lib_statement/* PREDICATE */.W3.cosignSign));
    return (0,parallel/* inParallel */.H)(image.platforms, PLATFORMS, async (subject) => {
        const { bundles } = await readAttached(image.attachments, subject, trust, expect);
        const { checks, ...judgement } = judgeImage(imageByDigest({ ...image, subject }), signatures, bundles, context.now());
        return { ...judgement, checks: checks.map((check) => ({ ...check, name: `${check.name} of ${subject.digest}` })) };
    });
}
/** The file in which the ledger keeps an attached signature. */
function fileOf({ digest, kind, bytes }) {
    if (!bytes)
        return [];
    return [{ name: kind === 'bundle' ? `${(0,lib_digest/* hexOf */.ZD)(digest)}.sigstore.json` : `${(0,hash/* sha256Hex */.f)(bytes)}.${kind}.json`, bytes }];
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/verifying.js








/** Reads trust and policy, and looks at the key for summaries. @throws as trustOf, policyOf and signerFor, SIGN_INPUTS, POLICY_UNMEETABLE */
async function planVerification(context, inputs, witnesses) {
    const { 'summary-key': key, 'require-summary': requireSummary } = inputs;
    if ((key !== undefined || requireSummary) && inputs.image === undefined)
        throw (0,errors/* signVerifyError */.p)('SIGN_INPUTS', 'Summaries are about images, and "image" names none.', 'Name the image, or leave out "summary-key" and "require-summary".');
    if (key !== undefined && requireSummary)
        throw (0,errors/* signVerifyError */.p)('SIGN_INPUTS', 'A summary cannot rest on another: "summary-key" and "require-summary" are both given.', 'Verify everything where the summary is signed, and rely on it elsewhere.');
    const offline = inputs.mode === 'verify' && inputs.layout !== undefined;
    if (offline && key !== undefined)
        throw (0,errors/* signVerifyError */.p)('SIGN_INPUTS', 'A summary is attached in the registry, and a layout is verified without one.', 'Leave out "summary-key", or verify the image in the registry.');
    const trust = await trustOf(context, inputs.trust, offline);
    const policy = await policyOf(context.boundary, context.files, inputs.policy, trust);
    const signers = trust.keys.length + (trust.identities?.length ?? 0);
    // Whoever signs summaries stands above the policy: with several signers that is for the policy to say.
    if (requireSummary && signers > 1 && !policy.statements.get('verification-summary')?.signers)
        throw (0,errors/* signVerifyError */.p)('POLICY_UNMEETABLE', `There are ${signers} trusted signers, and no policy says whose summaries count.`, 'Name them: "signing.policy.statements: [{ type: verification-summary, signers: [NAME] }]".');
    const signer = key === undefined ? undefined : await (0,signer_for/* signerFor */.k)(context, key);
    if (signer)
        refuseUntrusted(signer, trust);
    return {
        trust,
        policy,
        requireSbom: inputs['require-sbom'],
        provenance: inputs.provenance,
        outputFolder: inputs['output-dir'],
        requireSummary,
        ...(signer && { summarizer: { signer, witnesses } }),
    };
}
/**
 * Reads everything back and judges it.
 * @param keeps whether what was verified goes into the record; bundles that this very step signed are there already
 */
async function verifySubjects(context, subjects, plan, keeps) {
    const { image, sboms, documents } = subjects;
    const { trust, policy, outputFolder } = plan;
    const expect = expectationOf(context, policy);
    const checks = [];
    const findings = [];
    let verified = true;
    const requirements = requirementsOf({ ...plan, sboms, documents });
    const ofImage = image && (await verifyImage(context, image, subjects, plan, expect));
    if (ofImage) {
        checks.push(...ofImage.checks);
        findings.push(...ofImage.findings);
        verified = ofImage.verified;
        if (keeps)
            await keep(context, ofImage.bundles);
    }
    // Documents that are given with an image are about it, and not about the files beside.
    const stated = requirements.filter(({ predicateTypes }) => image ? predicateTypes.includes(lib_statement/* PREDICATE */.W3.slsaProvenance) : !predicateTypes.includes(lib_statement/* PREDICATE */.W3.cosignSign));
    const about = [...subjects.files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })), ...subjects.digests];
    const statements = await verifyFileStatements(context, { files: subjects.files, subjects: about }, outputFolder, stated, {
        trust,
        expect,
    });
    checks.push(...statements.checks);
    findings.push(...statements.findings);
    verified &&= statements.verified;
    if (keeps)
        await keep(context, statements.bundles);
    const files = await verifyFiles(context, subjects.files, outputFolder, { trust, policy, expect });
    checks.push(...files.checks);
    findings.push(...files.findings);
    if (keeps)
        await keep(context, files.bundles);
    for (const { name, verdict, detail } of checks)
        context.log.info(`${name}: ${verdict}, ${detail}`);
    return { checks, findings, verified: verified && files.verified, ...(ofImage?.summary !== undefined && { summary: ofImage.summary }) };
}
/**
 * A witness that the boundary requires must be in every signature, and as many as the policy counts; one that the boundary
 * only names may be absent.
 */
function expectationOf({ boundary: { signing } }, { logEntries, timestamps }) {
    const of = (witness, count) => count > 0 ? count : witness && (witness.required ? 'required' : 'optional');
    const log = of(signing?.rekor, logEntries);
    const timestamp = of(signing?.timestamp, timestamps);
    return { ...(log !== undefined && { log }), ...(timestamp !== undefined && { timestamp }) };
}
/** Keeps what was verified, so that the evidence holds the signatures themselves. */
async function keep({ record }, bundles) {
    for (const { name, bytes } of bundles)
        await record.keep(name, bytes, bundle/* BUNDLE_MEDIA_TYPE */.NV);
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/action.js











const cosignSignVerify = (0,contract/* defineAction */.QP)({
    name: 'cosign-sign-verify',
    title: 'Sign and verify',
    description: 'Signs, attests and verifies images and files with keys, log and timestamps inside the boundary, in the formats of cosign.',
    needs: 'boundary',
    inputs: {
        mode: {
            type: 'choice',
            options: ['sign', 'verify', 'sign-and-verify'],
            default: 'sign-and-verify',
            description: 'What to do. Verification reads everything back from the registry and trusts nothing that signing left in memory.',
        },
        image: {
            type: 'text',
            description: 'Image as HOST/REPOSITORY:TAG or HOST/REPOSITORY@sha256:DIGEST. A tag is resolved once, and its digest is what is signed.',
        },
        layout: {
            type: 'text',
            description: 'Folder of an OCI image layout that is pushed to `image` first. To verify: where the image and its signatures are read from, in place of the registry.',
        },
        recursive: {
            type: 'boolean',
            default: false,
            description: 'Sign every manifest below an index too, and demand each of these signatures in verification.',
        },
        files: {
            type: 'list',
            description: 'Files to sign or verify, one path or pattern (`*`, `**`, `?`) a line. The bundle is `FILE.sigstore.json`.',
        },
        'subject-checksums': {
            type: 'list',
            description: 'Files of checksums (sha256sum, shasum, BSD, OpenSSL) whose entries are subjects. An entry whose file is there must match it, and the file is signed; any other is attested by its digest.',
        },
        'subject-name': { type: 'text', description: 'Name of something that is attested by its digest alone.' },
        'subject-digest': { type: 'text', description: 'Digest of it, such as `sha256:\u2026`.' },
        key: {
            type: 'text',
            description: 'Name of a KMS key of the boundary, path of a private key in PEM, or `keyless`: the job itself, by a certificate of the Fulcio that the boundary declares. Default: the only KMS key that the boundary declares, or else `keyless`.',
        },
        sbom: {
            type: 'list',
            description: 'SBOMs to attest to the image, or to the files where there is none: CycloneDX or SPDX in JSON, one path a line. Verification demands these very documents.',
        },
        'require-sbom': { type: 'boolean', default: false, description: 'Demand an SBOM attestation also where no `sbom` is named.' },
        vulnerabilities: {
            type: 'list',
            description: 'Reports of vulnerability scans to attest, JSON of Trivy or Grype or SARIF, one path a line.',
        },
        openvex: { type: 'list', description: 'OpenVEX documents to attest, one path a line.' },
        'test-results': {
            type: 'list',
            description: 'JUnit XML reports of one test run to attest as one result, one path or pattern a line.',
        },
        predicate: { type: 'list', description: 'Files with predicates of any other type to attest, one JSON object each, one path a line.' },
        'predicate-type': {
            type: 'list',
            description: 'Type of each `predicate`, in the same order: a URI, or a name that `cosign attest --type` has.',
        },
        provenance: {
            type: 'boolean',
            default: true,
            description: 'Attest how image and files were built (SLSA provenance v1), and demand it in verification.',
        },
        format: {
            type: 'choice',
            options: ['bundle', 'legacy', 'both'],
            default: 'bundle',
            description: 'How signatures of the image are kept: as Sigstore bundles attached to it, under the tags `sha256-\u2026.sig` and `.att` that cosign 2 reads, or both.',
        },
        engine: {
            type: 'choice',
            options: ['embedded', 'cosign'],
            default: 'embedded',
            description: 'What makes the signatures. `cosign` is the one that the boundary pins under `tools`; what it made is verified before it is published.',
        },
        annotations: { type: 'list', description: 'Annotations of the image signature, one `NAME=VALUE` a line, as `cosign sign -a`.' },
        trust: {
            type: 'text',
            description: 'Trust file or public key in PEM to verify with. Default: what the boundary declares, which it can narrow and never widen.',
        },
        policy: {
            type: 'text',
            description: 'File with what "signing.policy" of the boundary may hold, in YAML or JSON. What either of them demands is demanded in verification.',
        },
        'summary-key': {
            type: 'text',
            description: 'Key that signs what the verification of the image amounts to, as `key`. The summary (SLSA VSA) is attached to the image whether it passed or failed.',
        },
        'require-summary': {
            type: 'boolean',
            default: false,
            description: 'Rely on a signed summary of the image in place of verifying everything again: passed, of this very policy, by a signer whose summaries count.',
        },
        'output-dir': {
            type: 'text',
            description: 'Folder for bundle files. Default: beside each file, and statements about files in the folder that holds them all; bundles of the image are in the registry and the ledger.',
        },
    },
    outputs: {
        digest: { description: 'Digest of the image, `sha256:\u2026`.' },
        image: { description: 'The image by its digest.' },
        bundles: { description: 'Paths of the bundle files, one a line.' },
        attestations: {
            description: 'What was published, a JSON list of `predicateType`, `subject` (digest of the image), `manifest` (digest under which it is attached) and `path` (of the bundle file).',
        },
        'verification-summary': { description: 'Digest of the manifest that carries the signed summary, where one was signed.' },
        verified: { description: '`true` when everything that was demanded was found and holds; `false` also when nothing was verified.' },
    },
    rules: Object.values(RULES),
    examples: [
        'cosign-sign-verify --image HOST/app:v1 --key release --sbom out/app.cdx.json',
        'cosign-sign-verify --mode verify --image HOST/app@sha256:DIGEST --require-sbom',
        'cosign-sign-verify --files "dist/*.tgz" --sbom out/app.cdx.json --key release',
        'cosign-sign-verify --subject-checksums dist/SHA256SUMS --test-results "reports/**/*.xml" --key release',
    ],
    async run(context, inputs) {
        const { mode, 'output-dir': outputFolder } = inputs;
        if (mode === 'verify' && inputs.key !== undefined)
            throw (0,errors/* signVerifyError */.p)('SIGN_INPUTS', '"key" is for signing, and mode is verify.', 'Leave it out, or choose another mode.');
        // Everything that can be wrong is looked at before a key is used or a byte is pushed.
        const witnesses = await (0,boundary_witnesses/* witnessesOf */.LP)(context.boundary, context.files, context.now());
        const asked = [
            mode === 'sign' ? undefined : planVerification(context, inputs, witnesses),
            mode === 'verify' ? undefined : chosenSigner(context, inputs.key),
            prepare(context, inputs),
        ];
        // Each asks services of its own, so none waits for another. Where several fail, the first is said.
        await Promise.allSettled(asked);
        const [plan, chosen, subjects] = await Promise.all(asked);
        const signer = chosen?.signer;
        if (signer && plan)
            refuseUntrusted(signer, plan.trust);
        noteSubjects(context, subjects);
        const { image } = subjects;
        const signed = chosen && (await signSubjects(context, subjects, { ...inputs, ...chosen, witnesses, outputFolder }));
        const published = image && { ...image, attachments: registryAttachments(image.repository) };
        const judged = plan && (await verifySubjects(context, signed && published ? { ...subjects, image: published } : subjects, plan, !signer));
        const checks = [...(signed?.checks ?? []), ...(judged?.checks ?? [])];
        for (const { name, verdict, detail } of checks)
            context.record.check(name, verdict, detail);
        const named = [
            ...(image ? [imageByDigest(image)] : []),
            ...subjects.files.map(({ path, sha256 }) => `${path} sha256:${sha256}`),
            ...subjects.digests.map(({ name, digest }) => `${name} ${Object.entries(digest)
                .map((pair) => pair.join(':'))
                .join(' ')}`),
        ];
        return {
            outputs: {
                ...(image && { digest: image.subject.digest, image: imageByDigest(image) }),
                bundles: signed?.written.join('\n') ?? '',
                attestations: JSON.stringify(signed?.statements ?? []),
                'verification-summary': judged?.summary ?? '',
                verified: judged?.verified ?? false,
            },
            findings: [...(signed?.findings ?? []), ...(judged?.findings ?? [])],
            summary: summaryOf(named, checks, signed?.selfAsserted ?? false),
        };
    },
});
function noteSubjects({ record }, { image, files, sboms, documents }) {
    if (image && !image.layout)
        record.took(materialOf(image));
    for (const { path, sha256, size } of files)
        record.took({ name: path, sha256, size });
    for (const { sources } of [...sboms, ...documents])
        for (const source of sources)
            record.took(source);
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/index.js





/***/ }),

/***/ 19911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   pR: () => (/* binding */ expandPaths),
/* harmony export */   rg: () => (/* binding */ bundlePathOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10368);


/** The end of the name of a bundle that belongs to a file. */
const BUNDLE_SUFFIX = '.sigstore.json';
/**
 * Where the bundle of a file is, relative to the workspace: beside the file, where cosign's users look for it, or under the
 * same path in a folder.
 */
const bundlePathOf = ({ path: file }, folder) => folder === undefined ? `${file}${BUNDLE_SUFFIX}` : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, `${file}${BUNDLE_SUFFIX}`.replaceAll('../', ''));
/** The folder that holds all files, relative to the workspace: where statements about them lie. */
function folderOf(files) {
    const folders = files.map(({ path: file }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file).split('/'));
    const [first = []] = folders;
    const shared = first.findIndex((part, index) => folders.some((folder) => folder[index] !== part));
    return first.slice(0, shared === -1 ? undefined : shared).join('/') || '.';
}
/**
 * The files that paths and patterns name, as sorted relative paths, each once. In a pattern `**` is any number of folders,
 * `*` and `?` stay inside a name. Patterns leave out bundles, links and `.git`, so that signing twice signs the same.
 * @throws SIGN_NO_FILES
 */
async function expandPaths(files, patterns) {
    const found = new Set();
    for (const pattern of patterns) {
        if (!/[*?]/.test(pattern)) {
            if ((await files.kind(pattern)) !== 'file')
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .signVerifyError */ .p)('SIGN_NO_FILES', `${JSON.stringify(pattern)} is not a file.`, 'Check the path; it starts at the workspace.');
            found.add(files.relative(pattern));
            continue;
        }
        const matches = await walk(files, files.relative(pattern));
        if (matches.length === 0)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .signVerifyError */ .p)('SIGN_NO_FILES', `${JSON.stringify(pattern)} matches no file.`, 'Check the pattern, and that the build ran before.');
        for (const match of matches)
            found.add(match);
    }
    return [...found].sort();
}
async function walk(files, pattern) {
    const parts = pattern.split('/');
    const fixed = parts.findIndex((part) => /[*?]/.test(part));
    const root = parts.slice(0, fixed).join('/') || '.';
    const expression = toExpression(parts);
    const matches = [];
    const visit = async (folder) => {
        for (const { name, kind } of await files.list(folder)) {
            const full = folder === '.' ? name : `${folder}/${name}`;
            if (kind === 'folder' && name !== '.git')
                await visit(full);
            else if (kind === 'file' && !name.endsWith(BUNDLE_SUFFIX) && expression.test(full))
                matches.push(full);
        }
    };
    if ((await files.kind(root)) === 'folder')
        await visit(root);
    return matches;
}
function toExpression(parts) {
    const last = parts.length - 1;
    const pieces = parts.map((part, index) => {
        if (part === '**')
            return index === last ? '.*' : '(?:[^/]+/)*';
        const name = part
            .replace(/[.+^${}()|[\]\\]/g, '\\$&')
            .replace(/\*+/g, '[^/]*')
            .replaceAll('?', '[^/]');
        return index === last ? name : `${name}/`;
    });
    return new RegExp(`^${pieces.join('')}$`, 'u');
}


/***/ }),

/***/ 93102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ unchanged),
/* harmony export */   OJ: () => (/* binding */ planSignings),
/* harmony export */   SL: () => (/* binding */ refuseLegacy),
/* harmony export */   ZF: () => (/* binding */ signAll),
/* harmony export */   tg: () => (/* binding */ checksOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87969);
/* harmony import */ var _sovereign_actions_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90270);
/* harmony import */ var _sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61836);
/* harmony import */ var _sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63338);
/* harmony import */ var _sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68203);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10368);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19911);








/** As many as wait for a log at the same time: a log of Rekor v2 answers all that it gets within its interval at once. */
const SIGNATURES = 16;
/**
 * Everything that is to be signed. Provenance is about all that there is: one job made it. Any other document is about the
 * image, or where there is none about the files.
 */
function planSignings({ image, files, digests, sboms, documents }, { provenance, annotations, format }) {
    const names = new Names(files);
    const signings = [];
    const attested = [...sboms, ...documents].map(({ format, predicateType, document }) => ({
        stem: stemOf(format),
        predicateType,
        document,
    }));
    const origin = provenance ? [{ stem: 'provenance', predicateType: _sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_3__/* .PREDICATE */ .W3.slsaProvenance, document: provenance }] : [];
    const form = { bundle: format !== 'legacy', legacy: format !== 'bundle' };
    const state = (subjects, said, attachTo) => {
        for (const { stem, predicateType, document } of said) {
            const statement = (0,_sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_3__/* .buildStatement */ .Y5)(subjects, predicateType, document);
            // Beside the image's own, what is about the files has a name of its own.
            const name = names.next(image && !attachTo ? `files-${stem}` : stem);
            signings.push({ name, content: { statement }, ...(attachTo && { attachTo }) });
        }
    };
    if (image) {
        for (const manifest of [image.subject, ...image.platforms]) {
            const stem = manifest === image.subject ? 'signature' : `signature-${(0,_sovereign_actions_oci__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(manifest.digest).slice(0, 12)}`;
            if (form.bundle) {
                const statement = signatureOf(manifest, annotations);
                signings.push({ name: names.next(stem), content: { statement }, attachTo: { manifest, bundle: true, legacy: false } });
            }
            if (form.legacy) {
                const claim = { digest: manifest.digest, reference: image.repository.name, optional: annotations };
                signings.push({ name: names.next(`${stem}-legacy`), content: { claim }, attachTo: { manifest, bundle: false, legacy: true } });
            }
        }
        state([subjectOf(image)], [...attested, ...origin], { manifest: image.subject, ...form });
    }
    const rest = [...files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })), ...digests];
    if (rest.length > 0)
        state(rest, image ? origin : [...attested, ...origin]);
    for (const file of files)
        signings.push({ name: `${file.path}${_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .BUNDLE_SUFFIX */ .Zf}`, content: { file } });
    return signings;
}
/** The statement of `cosign sign`: a digest and nothing else, so it says no more than that the image was released. */
const signatureOf = ({ digest }, annotations) => (0,_sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_3__/* .buildStatement */ .Y5)([{ digest: { sha256: (0,_sovereign_actions_oci__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(digest) }, ...(Object.keys(annotations).length > 0 && { annotations }) }], _sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_3__/* .PREDICATE */ .W3.cosignSign, {});
const subjectOf = ({ repository, subject }) => ({ name: repository.name, digest: { sha256: (0,_sovereign_actions_oci__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(subject.digest) } });
/** `vulnerability report` as a file name. */
const stemOf = (format) => format.toLowerCase().replaceAll(' ', '-');
/**
 * Makes every signature, with its witnesses, and publishes none.
 * @throws those of the key and of required witnesses, SIGN_FILE_CHANGED
 */
function signAll({ files, fetch }, signings, { signer, witnesses }) {
    const options = { signer, witnesses, fetch };
    return (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .inParallel */ .H)(signings, SIGNATURES, async (signing) => {
        const { content, attachTo } = signing;
        if ('claim' in content)
            return { ...signing, ...(await (0,_sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_7__/* .signSimple */ .E)({ ...content, ...options })) };
        if ('file' in content) {
            const artifact = unchanged(files.resolve(content.file.path), content.file);
            return { ...signing, signed: await (0,_sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_8__/* .signArtifact */ .o)({ artifact, ...options }) };
        }
        if (attachTo?.legacy)
            return { ...signing, ...(await (0,_sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_7__/* .signStatementTwice */ .n)({ ...content, ...options })) };
        return { ...signing, signed: await (0,_sovereign_actions_sigstore__WEBPACK_IMPORTED_MODULE_8__/* .signStatement */ .f)({ ...content, ...options }) };
    });
}
/**
 * Refuses what cosign 2 has no form for: a log entry of Rekor v2, which has no signed time of its own.
 * @throws SIGN_INPUTS
 */
function refuseLegacy(format, { logs }) {
    const log = logs?.services.find(({ version = 2 }) => version !== 1);
    if (format === 'bundle' || !log)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .signVerifyError */ .p)('SIGN_INPUTS', `Signatures of format "${format}" cannot hold the entries of ${log.url}, which is a Rekor v2: cosign 2 has no form for them.`, 'Choose format "bundle", or declare a Rekor v1 ("signing.rekor.version: 1").');
}
/** What the witnesses said of all signatures, one check each. */
const checksOf = (bundles) => bundles.flatMap(({ name, signed }) => signed.checks.map((check) => ({ ...check, name: `${check.name} of ${name}` })));
/** The bytes of a file, or an error when they are not those that were hashed before. */
async function* unchanged(file, { sha256, path: name }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
        hash.update(chunk);
        yield chunk;
    }
    if (hash.digest('hex') !== sha256)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .signVerifyError */ .p)('SIGN_FILE_CHANGED', `${name} changed while it was signed.`, 'Sign when nothing writes to the file any more.');
}
/** Names of bundles, each once; none that the bundle of a file has. */
class Names {
    #used;
    constructor(files) {
        this.#used = new Set(files.map(({ path: file }) => `${node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(file)}${_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .BUNDLE_SUFFIX */ .Zf}`));
    }
    next(stem) {
        for (let count = 1;; count += 1) {
            const name = `${stem}${count === 1 ? '' : `-${count}`}${_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .BUNDLE_SUFFIX */ .Zf}`;
            if (this.#used.has(name))
                continue;
            this.#used.add(name);
            return name;
        }
    }
}


/***/ }),

/***/ 351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createSignatureCheck)
/* harmony export */ });
/* unused harmony export verifySignature */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48381);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22376);
/* harmony import */ var _limited_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8712);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74213);
/* harmony import */ var _token_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96272);






const MAX_BYTES = 512 * 1024;
/** For a whole answer: STS waits no longer for the issuer either. */
const TIMEOUT_MS = 5_000;
const MIN_RSA_BITS = 2048;
/** FIPS 186-5, appendix A.1.1. */
const MIN_RSA_EXPONENT = 65537n;
/**
 * Checks signatures with the keys that issuers publish, and remembers the keys for the attempts of one step.
 * @param timeout milliseconds for each answer of an issuer
 */
function createSignatureCheck(fetch, timeout = TIMEOUT_MS) {
    const known = new Map();
    return async (token) => {
        const issuer = String(token.claims.iss);
        try {
            const keys = known.get(issuer) ?? (await fetchKeys((url) => answerOf(fetch, url, timeout), issuer));
            known.set(issuer, keys);
            return signatureCheck(verifySignature(token, keys));
        }
        catch (error) {
            if (error instanceof Unreadable)
                return signatureCheck(error.message, 'unknown');
            throw error;
        }
    };
}
/** What the issuer publishes is not what it must be. */
class Unreadable extends Error {
}
const signatureCheck = (wrong, verdict = 'broken') => ({
    name: 'token signature',
    verdict: wrong === undefined ? 'holds' : verdict,
    detail: wrong ?? 'The token is signed with a key that its issuer publishes.',
    code: 'TOKEN_SIGNATURE',
    fix: 'Look at what gives the job its token, and at the keys that the issuer publishes (jwks_uri of its discovery document).',
});
/** The keys of an issuer by its discovery document, both on the issuer's own origin (OpenID Connect Discovery 1.0). */
async function fetchKeys(get, issuer) {
    const discovery = await fetchJson(get, `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    if (discovery.issuer !== issuer)
        throw new Unreadable(`The discovery document is the one of ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(discovery.issuer)}, not of ${issuer}.`);
    const url = typeof discovery.jwks_uri === 'string' ? URL.parse(discovery.jwks_uri) : null;
    if (url?.username !== '' || url.password !== '' || url.origin !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)((0,_issuers_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointOf */ .X5)(issuer)))
        throw new Unreadable(`The issuer says that its keys are at ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(discovery.jwks_uri)}, which is not on its own host.`);
    const { keys } = await fetchJson(get, url.href);
    if (!Array.isArray(keys))
        throw new Unreadable('The issuer publishes no list of keys.');
    return keys.filter((key) => typeof key === 'object' && key !== null);
}
async function fetchJson(get, url) {
    const { status, text } = await get(url);
    if (status !== 200)
        throw new Unreadable(`The issuer answered ${status} for ${url}.`);
    try {
        return Object(JSON.parse(text));
    }
    catch {
        throw new Unreadable(`The issuer answered with something that is not JSON for ${url}.`);
    }
}
/** An answer that is whole within a time and a size. What the boundary refuses stays refused. */
async function answerOf(fetch, url, timeout) {
    const signal = AbortSignal.timeout(timeout);
    try {
        const response = await fetch(url, { headers: { accept: 'application/json' }, purpose: 'keys of the issuer', signal });
        const text = await (0,_limited_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textUpTo */ .q)(response, MAX_BYTES);
        if (text === undefined)
            throw new Unreadable(`The issuer answered with more than ${MAX_BYTES} bytes for ${url}.`);
        return { status: response.status, text };
    }
    catch (error) {
        if (signal.aborted)
            throw new Unreadable(`The issuer did not answer within ${timeout / 1000} s for ${url}.`);
        if (error instanceof Unreadable || (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SovereignError */ .Rj && error.exit === 'policy'))
            throw error;
        throw new Unreadable(`The issuer does not answer for ${url}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
}
/**
 * Whether one of the keys signed a token (RFC 7515). The algorithm decides which kind of key counts, never the other way round.
 * Pure. Gives what is wrong, or undefined.
 */
function verifySignature({ text, algorithm, header, claims }, keys) {
    if (algorithm !== 'RS256' && algorithm !== 'ES256')
        return `The signature algorithm ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(algorithm)} cannot be checked.`;
    if (header.crit !== undefined)
        return 'The token asks for extensions (crit) that nobody here knows.';
    const { kid } = header;
    if (typeof kid !== 'string' || kid === '')
        return 'The token does not say which key signed it (kid).';
    const matching = keys.filter((key) => key.kid === kid);
    const [jwk] = matching;
    if (!jwk || matching.length > 1)
        return `The issuer ${String(claims.iss)} publishes ${matching.length === 0 ? 'no key' : 'several keys'} with id ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(kid)}.`;
    const kind = algorithm === 'RS256' ? jwk.kty === 'RSA' : jwk.kty === 'EC' && jwk.crv === 'P-256';
    if (!kind || (jwk.alg !== undefined && jwk.alg !== algorithm) || (jwk.use !== undefined && jwk.use !== 'sig'))
        return `The key ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(kid)} is not one for ${algorithm} signatures.`;
    const dot = text.lastIndexOf('.');
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: publicPart(jwk), format: 'jwk' });
        const { modulusLength = MIN_RSA_BITS, publicExponent = MIN_RSA_EXPONENT } = key.asymmetricKeyDetails ?? {};
        if (modulusLength < MIN_RSA_BITS)
            return `The key ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(kid)} is shorter than ${MIN_RSA_BITS} bits.`;
        if (publicExponent < MIN_RSA_EXPONENT)
            return `The key ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(kid)} has the exponent ${publicExponent}, with which signatures can be made up.`;
        const signature = Buffer.from(text.slice(dot + 1), 'base64url');
        const genuine = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', Buffer.from(text.slice(0, dot)), { key, dsaEncoding: 'ieee-p1363' }, signature);
        return genuine ? undefined : 'The signature of the token does not hold.';
    }
    catch {
        return `The key ${(0,_token_check_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(kid)} that the issuer publishes cannot be used.`;
    }
}
const publicPart = ({ kty, crv, n, e, x, y }) => (kty === 'RSA' ? { kty, n, e } : { kty, crv, x, y });


/***/ }),

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ bytesUpTo),
/* harmony export */   q: () => (/* binding */ textUpTo)
/* harmony export */ });
/** The bytes of an answer, or undefined as soon as it has more than `limit` of them. */
async function bytesUpTo(response, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of (response.body ?? [])) {
        size += chunk.length;
        if (size > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** The text of an answer, or undefined as soon as it has more than `limit` bytes. */
const textUpTo = async (response, limit) => (await bytesUpTo(response, limit))?.toString('utf8');


/***/ }),

/***/ 39935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cell)
/* harmony export */ });
/** Untrusted text in a cell of a Markdown table: nothing in it ends the cell or starts markup. */
const cell = (text) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');


/***/ }),

/***/ 3883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ listAttached),
/* harmony export */   z: () => (/* binding */ attachArtifacts)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87969);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(737);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76531);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96740);





const EMPTY = Buffer.from('{}');
/** At a time: what is attached is small, and each round takes as long as the network does. */
const WRITES = 16;
/**
 * Attaches artifacts to a subject as referrers, in the shape that cosign 3 writes for Sigstore bundles: an image manifest
 * with the empty config and one layer. Where the registry does not list them itself, the fallback tag is written, once
 * for all of them.
 * @returns descriptors with artifact type and annotations, in the order of the artifacts
 */
async function attachArtifacts(repository, subject, artifacts) {
    if (artifacts.length === 0)
        return [];
    const empty = { mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPES */ .Z2.empty, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(EMPTY), size: EMPTY.length };
    const manifests = artifacts.map(({ bytes, artifactType, annotations }) => {
        const layer = { mediaType: artifactType, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.length };
        const text = JSON.stringify({
            schemaVersion: 2,
            mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPES */ .Z2.manifest,
            artifactType,
            config: { ...empty, artifactType },
            layers: [layer],
            subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
            annotations,
        });
        return { bytes: Buffer.from(text), layer };
    });
    const blobs = new Map([[empty.digest, { expected: empty, bytes: EMPTY }]]);
    artifacts.forEach(({ bytes }, index) => {
        const expected = manifests[index].layer;
        blobs.set(expected.digest, { expected, bytes });
    });
    await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)([...blobs.values()], WRITES, ({ expected, bytes }) => repository.uploadBlob(expected, () => bytes));
    const stored = await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(manifests, WRITES, ({ bytes }) => repository.putManifest(bytes, _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPES */ .Z2.manifest));
    const attached = stored.map(({ descriptor }, index) => ({ ...descriptor, annotations: { ...artifacts[index].annotations } }));
    const unlisted = attached.filter((_, index) => !stored[index]?.subjectListed);
    if (unlisted.length > 0)
        await listAttached(repository, subject.digest, unlisted);
    return attached;
}
/** Lists what the registry did not confirm to have listed. Some have the API and leave out the header that says so. */
async function listAttached(repository, subject, added) {
    const { descriptors, source } = await (0,_referrers_js__WEBPACK_IMPORTED_MODULE_3__/* .listReferrers */ .xt)(repository, subject);
    if (source === 'tag')
        return (0,_referrers_js__WEBPACK_IMPORTED_MODULE_3__/* .addToFallback */ .Bv)(repository, subject, added);
    const digests = new Set(descriptors.map(({ digest }) => digest));
    const lost = added.find(({ digest }) => !digests.has(digest));
    if (lost)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .registryError */ .e)('REGISTRY_RESPONSE_INVALID', `${repository.name} stored ${lost.digest} and does not list it as a referrer of ${subject}.`, 'Check the version of the registry: its referrers API does not do what the OCI specification 1.1 says.');
}


/***/ }),

/***/ 75444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openLayoutStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(737);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3884);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76531);






const MAX_MANIFESTS = 10_000;
const MAX_DEPTH = 3;
const MAX_BLOBS = 100_000;
/** Bytes of a referrer that the index does not name. */
const UNLISTED_LIMIT = 64 * 1024;
/**
 * Opens a layout. Its manifests are read and checked; its blobs are not looked at.
 * @param folder absolute path
 * @throws LAYOUT_INVALID, CONTENT_MISMATCH
 */
async function openLayoutStore(folder) {
    const { manifests: entries } = await (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readIndex */ .vY)(folder);
    const manifests = new Map();
    const read = async (expected, limit, what) => {
        const bytes = await (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .readLayoutFile */ .xk)(folder, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .blobPath */ .nD)(expected), limit);
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .checkBytes */ .Ac)(bytes, expected, `${what} ${expected.digest} of ${folder}`);
        return bytes;
    };
    const keep = (digest, bytes, manifest) => {
        const { mediaType, artifactType } = manifest;
        const descriptor = { mediaType, digest, size: bytes.length, ...(artifactType !== undefined && { artifactType }) };
        manifests.set(digest, { descriptor, bytes, manifest });
    };
    const visit = async (descriptor, depth) => {
        const { digest } = descriptor;
        if (manifests.has(digest))
            return;
        if (manifests.size === MAX_MANIFESTS)
            throw (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidLayout */ .YG)(folder, `it has more than ${MAX_MANIFESTS} manifests`);
        const bytes = await read(descriptor, _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_LIMIT */ .MV, 'manifest');
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(bytes, `manifest ${digest} of ${folder}`, descriptor.mediaType);
        keep(digest, bytes, manifest);
        // Tools copy one platform of an index and leave the others out.
        if (depth < MAX_DEPTH)
            for (const child of manifest.manifests)
                await visit(child, depth + 1).catch(ifAbsent);
    };
    for (const entry of entries)
        await visit(entry, 0);
    // cosign 3 saves what refers to an image without a word of it in the index.
    for (const descriptor of await unlisted(folder, manifests)) {
        const bytes = await read(descriptor, UNLISTED_LIMIT, 'blob').catch(ifDamaged);
        const manifest = bytes && referrerIn(bytes, descriptor.digest);
        if (bytes && manifest)
            keep(descriptor.digest, bytes, manifest);
    }
    return {
        entries,
        manifests,
        async blobBytes(expected, limit) {
            if (expected.size > limit)
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .registryError */ .e)('CONTENT_TOO_LARGE', `Blob ${expected.digest} of ${folder} has ${expected.size} bytes; this step reads at most ${limit}.`, 'Check what is attached to the image.');
            return read(expected, limit, 'blob');
        },
    };
}
/** Blobs that no manifest of the map is, and that are small enough to be a referrer. */
async function unlisted(folder, known) {
    const blobs = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'blobs', 'sha256');
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(blobs).catch(() => [])).filter((name) => /^[0-9a-f]{64}$/.test(name)).sort();
    if (names.length > MAX_BLOBS)
        throw (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidLayout */ .YG)(folder, `it has more than ${MAX_BLOBS} blobs`);
    const found = [];
    for (const name of names) {
        const digest = `sha256:${name}`;
        const size = known.has(digest) ? undefined : await fileSize(node_path__WEBPACK_IMPORTED_MODULE_1__.join(blobs, name));
        if (size !== undefined && size <= UNLISTED_LIMIT)
            found.push({ digest, size });
    }
    return found;
}
/** Undefined for what is no regular file. */
const fileSize = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).then((stats) => (stats.isFile() ? stats.size : undefined), () => undefined);
/** A blob as a manifest that names a subject; undefined for any other. */
function referrerIn(bytes, digest) {
    if (!bytes.includes('"subject"'))
        return undefined;
    try {
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(bytes, digest);
        return manifest.subject && manifest;
    }
    catch {
        return undefined;
    }
}
/** A blob that nobody names may be anything; one that is not what its name says counts as none. */
const ifDamaged = (error) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'CONTENT_MISMATCH'))
        throw error;
    return undefined;
};
const ifAbsent = (error) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'LAYOUT_INVALID'))
        throw error;
};


/***/ }),

/***/ 5297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ appendLegacy),
/* harmony export */   Od: () => (/* binding */ readLegacy),
/* harmony export */   mM: () => (/* binding */ mergeLegacy),
/* harmony export */   w_: () => (/* binding */ legacyTag)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87969);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(737);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76531);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96740);
/* harmony import */ var _tag_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8517);






/** Bytes of one layer, and of all that one tag holds. */
const LAYER_LIMIT = 48 * 1024 * 1024;
const TOTAL_LIMIT = 256 * 1024 * 1024;
const MAX_LAYERS = 1000;
const TRANSFERS = 4;
/** The tag under which cosign 2 keeps a kind: `sha256-<hex>.sig`, `.att` or `.sbom`. */
const legacyTag = (digest, kind) => `${(0,_referrers_js__WEBPACK_IMPORTED_MODULE_0__/* .fallbackTag */ .fH)(digest)}.${kind}`;
/**
 * The layers under a legacy tag, none where there is no such tag. They are whole and what their digests say; that they are
 * about this image is what the caller has to find in what is signed.
 * @throws REGISTRY_RESPONSE_INVALID, CONTENT_MISMATCH, CONTENT_TOO_LARGE
 */
async function readLegacy(repository, subjectDigest, kind) {
    const tag = legacyTag(subjectDigest, kind);
    const layers = layersOf(await repository.manifest(tag), tag, repository.name);
    const total = layers.reduce((sum, { size }) => sum + size, 0);
    if (layers.length > MAX_LAYERS || total > TOTAL_LIMIT)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .registryError */ .e)('CONTENT_TOO_LARGE', `The tag ${tag} of ${repository.name} holds ${layers.length} layers with ${total} bytes; this step reads at most ${MAX_LAYERS} with ${TOTAL_LIMIT}.`, 'Check what is attached to the image.');
    return (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(layers, TRANSFERS, async (descriptor) => ({
        descriptor,
        annotations: descriptor.annotations ?? {},
        bytes: await repository.blobBytes(descriptor, LAYER_LIMIT),
    }));
}
/**
 * Adds layers to what a legacy tag holds, in the shape that cosign 2 writes. Layers that are there already, with the same
 * annotations, are not added again. Other writers' layers stay: the tag is read again until ours are beside them.
 * @throws TAG_IMMUTABLE where the tag holds something and may not be written again, REFERRERS_CONTENDED
 */
async function appendLegacy(repository, subject, kind, layers) {
    const tag = legacyTag(subject.digest, kind);
    const added = layers.map(({ mediaType, annotations, bytes }) => {
        return { mediaType, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(bytes), size: bytes.length, annotations: { ...annotations } };
    });
    const blobs = new Map(added.map((descriptor, index) => [descriptor.digest, { descriptor, bytes: layers[index]?.bytes ?? '' }]));
    await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)([...blobs.values()], TRANSFERS, ({ descriptor, bytes }) => repository.putBlob(descriptor, () => bytes));
    await merge(repository, tag, added, undefined);
}
/**
 * Puts an image of the legacy kind under its tag, or adds its layers to what the tag holds. Its blobs are there.
 * @throws TAG_IMMUTABLE, REFERRERS_CONTENDED
 */
async function mergeLegacy(repository, tag, image) {
    await merge(repository, tag, image.manifest.layers, image);
}
async function merge(repository, tag, added, whole) {
    const merged = await (0,_tag_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeUnderTag */ .r)(repository, tag, async (content) => {
        if (whole && content?.descriptor.digest === whole.descriptor.digest)
            return undefined;
        if (whole && !content)
            return { bytes: whole.bytes, mediaType: whole.manifest.mediaType };
        const present = layersOf(content, tag, repository.name);
        const known = new Set(present.map(identity));
        const absent = added.filter((layer) => !known.has(identity(layer)));
        return absent.length === 0 ? undefined : imageOf(repository, content, [...present, ...absent]);
    });
    if (!merged)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .registryError */ .e)('REFERRERS_CONTENDED', `Others keep overwriting the tag ${tag} of ${repository.name}, so what was added to it may be lost.`, 'Sign one image from one job at a time, or store Sigstore bundles, which need no tag where the registry has the referrers API.');
}
/** The same bytes with another annotation are another signature: cosign keeps the signature itself in one. */
const identity = ({ digest, mediaType, annotations = {} }) => JSON.stringify([digest, mediaType, Object.entries(annotations).sort()]);
/** An image of the layers, with what the manifest before it said beside them, and its config stored. */
async function imageOf(repository, before, layers) {
    const config = Buffer.from(JSON.stringify({
        architecture: '',
        created: '0001-01-01T00:00:00Z',
        history: layers.map(() => ({ created: '0001-01-01T00:00:00Z' })),
        os: '',
        // The layers are not compressed, so each is its own diff id.
        rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
        config: {},
    }));
    const descriptor = { mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MEDIA_TYPES */ .Z2.config, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(config), size: config.length };
    await repository.putBlob(descriptor, () => config);
    const raw = before === undefined ? {} : JSON.parse(before.bytes.toString('utf8'));
    const mediaType = before?.manifest.mediaType ?? _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MEDIA_TYPES */ .Z2.manifest;
    const bytes = Buffer.from(JSON.stringify({ ...((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(raw) && raw), schemaVersion: 2, mediaType, config: descriptor, layers }));
    if (bytes.length > _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_LIMIT */ .MV)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .registryError */ .e)('CONTENT_TOO_LARGE', `A legacy tag of ${repository.name} would hold a manifest of ${bytes.length} bytes; registries take at most ${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_LIMIT */ .MV}.`, 'Store Sigstore bundles, which are a manifest each.');
    return { bytes, mediaType };
}
function layersOf(content, tag, name) {
    if (content === undefined)
        return [];
    if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndex */ .nw)(content.manifest.mediaType))
        return content.manifest.layers;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .registryError */ .e)('REGISTRY_RESPONSE_INVALID', `The tag ${tag} of ${name} is an index, where cosign keeps an image.`, 'Find out who pushed it, and remove the tag: its name belongs to signatures.');
}


/***/ }),

/***/ 90694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pushLayout)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87969);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(737);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3884);



/** Uploads at a time: registries throttle more, and one connection does not fill a link. */
const UPLOADS = 4;
/**
 * Pushes a layout: blobs that are not there yet, then manifests below an index, then the root, so that a name never
 * points at something incomplete. Pushing the same image again changes nothing, also under an immutable tag.
 * @throws TAG_IMMUTABLE when the tag holds another image and may not be moved
 */
async function pushLayout(repository, layout, tag) {
    const { root, children, blobs, folder } = layout;
    const { digest, mediaType } = root.descriptor;
    if (!(await repository.exists(digest))) {
        await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .inParallel */ .H)(blobs, UPLOADS, (blob) => repository.putBlob(blob, () => (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .openBlob */ .Ym)(folder, blob)));
        // Children come deepest first, and one may be part of the next.
        for (const { bytes, manifest } of children)
            await repository.putManifest(bytes, manifest.mediaType);
        if (tag === undefined)
            await repository.putManifest(root.bytes, mediaType);
    }
    if (tag !== undefined && (await repository.manifest(tag))?.descriptor.digest !== digest) {
        await repository.putManifest(root.bytes, mediaType, tag);
        const now = (await repository.manifest(tag))?.descriptor.digest;
        if (now !== digest)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .registryError */ .e)('REGISTRY_REFUSED', `${repository.name}:${tag} is ${now ?? 'absent'} right after ${digest} was pushed to it.`, 'Let one job at a time push to a tag.');
    }
    return root.descriptor;
}


/***/ }),

/***/ 96740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ addToFallback),
/* harmony export */   UW: () => (/* binding */ ofArtifactType),
/* harmony export */   fH: () => (/* binding */ fallbackTag),
/* harmony export */   xt: () => (/* binding */ listReferrers)
/* harmony export */ });
/* unused harmony export readFallback */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(737);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76531);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7318);
/* harmony import */ var _tag_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8517);





const MAX_PAGES = 1000;
/** Pages one after the other that list nothing new. */
const MAX_IDLE_PAGES = 10;
const MAX_DESCRIPTORS = 10_000;
const UNSUPPORTED = [404, 405, 501];
/** The tag under which registries without the referrers API keep the list: `sha256-<hex>`. */
const fallbackTag = (digest) => `sha256-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)}`;
/**
 * All referrers of a manifest, unfiltered: types and annotations in this list are hints that anyone who can push may
 * set, so a caller that relies on one reads the manifest behind it. A list that does not fit is an error, never cut.
 * @throws REGISTRY_RESPONSE_INVALID, CONTENT_TOO_LARGE
 */
async function listReferrers(repository, digest) {
    const fromApi = await readApi(repository, digest);
    if (fromApi)
        return { descriptors: fromApi, source: 'api' };
    return { descriptors: (await readFallback(repository, digest)) ?? [], source: 'tag' };
}
/** The descriptors of a type. Those that carry the empty type are kept: cosign writes it into fallback lists. */
function ofArtifactType(descriptors, prefix) {
    return descriptors.filter(({ artifactType }) => artifactType === undefined || artifactType === _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPES */ .Z2.empty || artifactType.startsWith(prefix));
}
/** Undefined where the registry has no referrers API. */
async function readApi({ transport, path, name }, digest) {
    const what = `the referrers of ${digest} in ${name}`;
    const found = new Map();
    const seen = new Set();
    let idle = 0;
    let url = `${path}/referrers/${digest}`;
    while (url !== undefined) {
        if (seen.has(url) || seen.size === MAX_PAGES || idle === MAX_IDLE_PAGES)
            throw tooMany(what, `its list has more than ${MAX_PAGES} pages, or goes in a circle`);
        seen.add(url);
        const page = await transport.send({
            method: 'GET',
            url,
            scope: 'pull',
            what,
            accept: seen.size === 1 ? [200, ...UNSUPPORTED] : [200],
            headers: { accept: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPES */ .Z2.index },
        }, async (response) => {
            if (response.status !== 200) {
                await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .v)(response);
                return undefined;
            }
            const bytes = await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readLimited */ .t)(response, _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_LIMIT */ .MV, what);
            const declared = response.headers.get('content-type')?.split(';')[0]?.trim();
            // Some servers answer every path with a page of their own: that is no list of referrers.
            if (declared !== _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPES */ .Z2.index)
                return undefined;
            const next = nextPage(response.headers.get('link'), response.url || `${transport.origin}${url}`, what);
            return { descriptors: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(bytes, what, declared).manifests, ...(next !== undefined && { next }) };
        });
        if (!page)
            return undefined;
        const before = found.size;
        for (const descriptor of page.descriptors)
            found.set(descriptor.digest, descriptor);
        idle = found.size === before ? idle + 1 : 0;
        if (found.size > MAX_DESCRIPTORS)
            throw tooMany(what, `they are more than ${MAX_DESCRIPTORS}`);
        url = page.next;
    }
    return [...found.values()];
}
/** The list under the fallback tag, or undefined where there is none. */
async function readFallback(repository, digest) {
    const tag = fallbackTag(digest);
    return listOf(await repository.manifest(tag), tag, repository.name);
}
function listOf(content, tag, name) {
    if (content === undefined || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndex */ .nw)(content.manifest.mediaType))
        return content?.manifest.manifests;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .registryError */ .e)('REGISTRY_RESPONSE_INVALID', `The tag ${tag} of ${name} is not a list of referrers.`, 'Remove the tag: the OCI specification keeps its name for the list.');
}
/** Adds descriptors to the fallback list, beside what other writers add. @throws REFERRERS_CONTENDED */
async function addToFallback(repository, subject, added) {
    const tag = fallbackTag(subject);
    const merged = await (0,_tag_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeUnderTag */ .r)(repository, tag, async (content) => {
        const present = listOf(content, tag, repository.name) ?? [];
        const digests = new Set(present.map(({ digest }) => digest));
        const absent = added.filter(({ digest }) => !digests.has(digest));
        if (absent.length === 0)
            return undefined;
        const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPES */ .Z2.index, manifests: [...present, ...absent] }));
        if (bytes.length > _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_LIMIT */ .MV)
            throw tooMany(`the referrers of ${subject} in ${repository.name}`, 'their list is full');
        return { bytes, mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPES */ .Z2.index };
    });
    if (!merged)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .registryError */ .e)('REFERRERS_CONTENDED', `Others keep overwriting the tag ${tag} of ${repository.name}, so the signatures are stored and not listed.`, 'Sign one image from one job at a time, or use a registry with the referrers API, such as ECR.');
}
/** The path and query of the next page from a `Link` header (RFC 8288); the same origin only. */
function nextPage(header, page, what) {
    if (header === null)
        return undefined;
    const match = header.length <= 8192 ? /<([^<>]*)>\s*;[^<>]*\brel="?next"?/i.exec(header) : null;
    if (!match)
        return undefined;
    const target = match[1];
    const url = URL.canParse(target, page) ? new URL(target, page) : undefined;
    if (url?.origin !== new URL(page).origin)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .registryError */ .e)('REGISTRY_RESPONSE_INVALID', `${what} go on at ${JSON.stringify(target.slice(0, 200))}, which is not on the registry.`, 'Check the registry, and any proxy before it.');
    return `${url?.pathname}${url?.search}`;
}
const tooMany = (what, why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .registryError */ .e)('CONTENT_TOO_LARGE', `Too much to read of ${what}: ${why}.`, 'Remove referrers of the image that are not needed.');


/***/ }),

/***/ 8517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ mergeUnderTag)
/* harmony export */ });
const READS = 24;
/** Milliseconds that a writer waits at least before it looks whether others have written over it. */
const SETTLE = 300;
/** Another writer was faster, or only the answer to ours was lost. */
class Overtaken extends Error {
}
/**
 * Adds to the manifest under a tag that others may be adding to. The registry has no compare-and-swap, so the tag is read
 * again after each write, once at once and once after others that had read the old manifest have had the time to write
 * theirs: three times what this writer needed from its reading to the end of its writing. A write that failed is made again
 * only while the tag still holds what it was made from: after a wait, others have seen theirs settle and do not look again.
 * @param plan undefined when nothing is missing; it stores what the manifest names
 * @returns false when others kept writing over it
 */
async function mergeUnderTag(repository, tag, plan) {
    const { sleep } = repository.transport;
    let state = 'unwritten';
    let longest = 0;
    for (let read = 1; read <= READS; read += 1) {
        let start = performance.now();
        const present = await repository.manifest(tag);
        const next = await plan(present);
        if (next === undefined) {
            if (state !== 'written')
                return true;
            state = 'settled';
            await sleep(Math.max(SETTLE, 3 * longest) * (1 + Math.random()));
        }
        else if (state === 'unwritten') {
            const unchanged = async () => {
                start = performance.now();
                if ((await repository.manifest(tag))?.descriptor.digest !== present?.descriptor.digest)
                    throw new Overtaken();
            };
            await repository.putManifest(next.bytes, next.mediaType, tag, unchanged).catch((error) => {
                if (!(error instanceof Overtaken))
                    throw error;
            });
            longest = Math.max(longest, performance.now() - start);
            state = 'written';
        }
        else {
            // Written over. What was read is old by the end of this wait.
            state = 'unwritten';
            await sleep(Math.random() * 100 * read);
        }
    }
    return false;
}


/***/ })

};
