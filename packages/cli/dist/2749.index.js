export const id = 2749;
export const ids = [2749];
export const modules = {

/***/ 12749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* reexport */ RULES),
  cosignSignVerify: () => (/* reexport */ cosignSignVerify),
  signVerifyError: () => (/* reexport */ signVerifyError)
});

// EXTERNAL MODULE: ../core/lib/contract.js
var contract = __webpack_require__(75844);
// EXTERNAL MODULE: ../core/lib/finding.js
var finding = __webpack_require__(2333);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(39653);
// EXTERNAL MODULE: ../oci/lib/digest.js
var lib_digest = __webpack_require__(90270);
// EXTERNAL MODULE: ../sigstore/lib/boundary-trust.js
var boundary_trust = __webpack_require__(12436);
// EXTERNAL MODULE: ../sigstore/lib/signer-for.js
var signer_for = __webpack_require__(27525);
// EXTERNAL MODULE: ../sigstore/lib/bundle.js
var bundle = __webpack_require__(9065);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/errors.js

const signVerifyError = (0,errors/* errorTable */.NN)({
    SIGN_INPUTS: { exit: 'usage', about: 'The inputs of a signing or verifying step do not go together, or name nothing to work on.' },
    SIGN_NO_FILES: { exit: 'usage', about: 'A path or pattern of files to sign or verify matches nothing.' },
    SIGN_FILE_CHANGED: { exit: 'failure', about: 'A file changed between the moment it was hashed and the moment it was signed.' },
    SBOM_UNKNOWN: { exit: 'usage', about: 'A file given as SBOM is not a CycloneDX or SPDX document in JSON.' },
    IMAGE_MOVED: { exit: 'verification', about: 'A tag, a digest and a layout that should name one image name different ones.' },
    TRUST_MISSING: { exit: 'usage', about: 'Neither the boundary nor a trust file says whose signatures count.' },
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ../sigstore/lib/statement.js
var statement = __webpack_require__(61836);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/provenance.js
/** https://actions.github.io/buildtypes/workflow/v1 */
const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
const DOCS = 'https://github.com/sovereign-actions/sovereign-actions/blob/main/docs/provenance.md';
/** Our own build type, for jobs that no public build type describes; docs/provenance.md defines it. */
const JOB_BUILD_TYPE = `${DOCS}#job-v1`;
const WORKSTATION = `${DOCS}#workstation`;
/** The events for which GitHub's build type is defined. */
const GITHUB_EVENTS = ['create', 'release', 'push', 'workflow_dispatch'];
/**
 * A SLSA provenance v1 predicate from what the environment of the job says. Nobody but the job itself vouches for these
 * facts, and the predicate says so (`internalParameters.sovereign`): SLSA Build level 1. Pure and without a clock; names of
 * the job alone, never its variables.
 */
function provenanceOf(facts) {
    const sovereign = { factsFrom: 'environment', buildLevel: 'SLSA_BUILD_LEVEL_1' };
    const workflow = githubWorkflow(facts);
    const { product, server, repository, ref, event, job, runUrl, runner } = facts;
    if (workflow) {
        return {
            buildDefinition: {
                buildType: GITHUB_BUILD_TYPE,
                externalParameters: { workflow: { ref, repository: `${server}/${repository}`, path: workflow.path } },
                internalParameters: {
                    github: {
                        event_name: event,
                        repository_id: facts.repositoryId,
                        repository_owner_id: facts.ownerId,
                        runner_environment: runner?.environment,
                    },
                    sovereign,
                },
                resolvedDependencies: sourceOf(facts),
            },
            runDetails: {
                builder: { id: `${server}/${workflow.reference}` },
                metadata: { invocationId: `${server}/${repository}/actions/runs/${facts.runId}/attempts/${facts.runAttempt ?? '1'}` },
            },
        };
    }
    return {
        buildDefinition: {
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
                sovereign,
            },
            resolvedDependencies: sourceOf(facts),
        },
        runDetails: { builder: { id: server ?? WORKSTATION }, ...(runUrl !== undefined && { metadata: { invocationId: runUrl } }) },
    };
}
/** The workflow of a job that GitHub's build type describes: `owner/repo/.github/workflows/x.yml@ref`. */
function githubWorkflow({ product, server, repository, ref, commit, event, runId, workflow }) {
    if (product !== 'github' || !server || !repository || !ref || !commit || !runId || !GITHUB_EVENTS.includes(event ?? ''))
        return undefined;
    const path = workflow?.startsWith(`${repository}/`) ? workflow.slice(repository.length + 1).split('@')[0] : undefined;
    return path?.startsWith('.github/workflows/') ? { path, reference: workflow } : undefined;
}
function sourceOf({ server, repository, ref, commit }) {
    if (!commit)
        return [];
    const uri = server && repository ? `git+${server}/${repository}${ref ? `@${ref}` : ''}` : undefined;
    return [{ ...(uri && { uri }), digest: { gitCommit: commit } }];
}
/** What a predicate lacks to be a SLSA provenance v1 at all, or undefined. */
function provenanceMistake(predicate) {
    const at = (value, key) => typeof value === 'object' && value !== null ? value[key] : undefined;
    const definition = at(predicate, 'buildDefinition');
    if (typeof at(definition, 'buildType') !== 'string')
        return 'it names no buildType';
    if (typeof at(definition, 'externalParameters') !== 'object')
        return 'it has no externalParameters';
    if (typeof at(at(at(predicate, 'runDetails'), 'builder'), 'id') !== 'string')
        return 'it names no builder';
    return undefined;
}

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
    witnessAbsent: {
        id: 'signature/witness-absent',
        title: 'A witness that the boundary does not require did not answer',
        severity: 'warning',
        why: 'Without an entry in the log or a timestamp, a signature made with a stolen key cannot be told from one made before.',
        fix: 'See that the service answers, or make it required in sovereign.yaml.',
    },
};

// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../sigstore/lib/json.js
var json = __webpack_require__(12047);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/sbom.js



const SBOM_PREDICATE = {
    CycloneDX: statement/* PREDICATE */.W3.cycloneDx,
    SPDX: statement/* PREDICATE */.W3.spdx,
    SPDX3: statement/* PREDICATE */.W3.spdx3,
};
/** Bytes; an attestation carries the document in base64 and readers have limits of their own. */
const MAX_SBOM = 24 * 1024 * 1024;
/** Reads an SBOM and tells its format from its content; its name says nothing. @throws SBOM_UNKNOWN and those of Files.read */
async function readSbom(files, path) {
    const bytes = await files.read(path, MAX_SBOM);
    const unknown = (why) => signVerifyError('SBOM_UNKNOWN', `${path} is not an SBOM in JSON: ${why}.`, 'Give CycloneDX JSON, SPDX 2 JSON or SPDX 3 JSON-LD, as sbom-generate writes them.');
    let value;
    try {
        value = (0,json/* parseStrictJson */.RJ)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw unknown(error instanceof TypeError ? 'it is not UTF-8' : error.message);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw unknown('it is not a JSON object');
    const document = value;
    const format = formatOf(document);
    if (!format)
        throw unknown('it has neither "bomFormat": "CycloneDX" nor "spdxVersion": "SPDX-2.x" nor the "@context" of SPDX 3');
    return {
        path: files.relative(path),
        format,
        predicateType: SBOM_PREDICATE[format],
        document,
        sha256: (0,hash/* sha256Hex */.f)(bytes),
        size: bytes.length,
    };
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

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/judge.js






/** The signature always; each SBOM that was given, as it was given; some SBOM and provenance where they are asked for. */
function requirementsOf({ sboms, requireSbom, provenance }) {
    return [
        { name: 'image signature', rule: RULES.signatureMissing, predicateTypes: [statement/* PREDICATE */.W3.cosignSign] },
        ...sboms.map(({ path, format, predicateType, document }) => ({
            name: `${format} attestation of ${path}`,
            rule: RULES.attestationMissing,
            predicateTypes: [predicateType],
            mistake: ({ predicate }) => ((0,external_node_util_.isDeepStrictEqual)(predicate, document) ? undefined : `the attested ${format} document is not ${path}`),
        })),
        ...(requireSbom && sboms.length === 0
            ? [{ name: 'SBOM attestation', rule: RULES.attestationMissing, predicateTypes: Object.values(SBOM_PREDICATE) }]
            : []),
        ...(provenance
            ? [
                {
                    name: 'provenance attestation',
                    rule: RULES.attestationMissing,
                    predicateTypes: [statement/* PREDICATE */.W3.slsaProvenance],
                    mistake: ({ predicate }) => provenanceMistake(predicate),
                },
            ]
            : []),
    ];
}
/**
 * A requirement is met by one bundle that holds in every check, is by a trusted key and is about this digest. What else is
 * attached can add a finding, but can neither help nor harm.
 * @param image as findings name it, by digest
 */
function judgeImage(image, requirements, bundles) {
    const checks = [];
    const findings = [];
    for (const requirement of requirements) {
        const { name, rule } = requirement;
        const meeting = bundles.find(({ verification }) => meets(requirement, verification));
        if (meeting) {
            checks.push({ name, verdict: 'holds', detail: whoAndWhen(meeting.verification) });
            continue;
        }
        const candidates = bundles.filter(({ verification }) => typeMatches(requirement, verification.statement ?? verification.unverifiedStatement));
        const different = candidates.find(({ verification }) => verification.verdict === 'holds');
        const undecided = candidates.some(({ verification }) => verification.verdict === 'unknown');
        const verdict = undecided && !different ? 'unknown' : 'broken';
        const why = different?.verification.statement ? requirement.mistake?.(different.verification.statement) : undefined;
        const detail = why ?? reasonFor(candidates, bundles.length);
        checks.push({ name, verdict, detail });
        findings.push((0,finding/* finding */.g)(why === undefined ? rule : RULES.attestationDiffers, {
            verdict,
            resource: image,
            key: name,
            message: `${image}: no ${name} that counts: ${detail}.`,
        }));
    }
    for (const { digest, verification } of bundles) {
        const { verdict, checks: details } = verification;
        if (verdict === 'holds')
            continue;
        const rule = isByUnknownKey(verification) ? RULES.signerUnknown : RULES.invalid;
        const said = details.filter((check) => check.verdict !== 'holds').map(({ detail }) => detail);
        findings.push((0,finding/* finding */.g)(rule, { resource: image, key: digest, message: `${digest}, attached to ${image}, is not counted. ${said.join(' ')}` }));
    }
    return { checks, findings, verified: checks.every(({ verdict }) => verdict === 'holds') };
}
const typeMatches = ({ predicateTypes }, statement) => statement !== undefined && predicateTypes.includes(statement.predicateType);
function meets(requirement, { verdict, statement, key }) {
    if (verdict !== 'holds' || !key || !statement || !typeMatches(requirement, statement))
        return false;
    return requirement.mistake?.(statement) === undefined;
}
const isByUnknownKey = ({ checks }) => checks.some(({ name, verdict }) => name === 'key' && verdict === 'unknown');
function reasonFor(candidates, all) {
    if (all === 0)
        return 'nothing is attached to the image';
    if (candidates.length === 0)
        return `none of the ${all} attached bundles is one`;
    const told = candidates[0]?.verification.checks.find(({ verdict }) => verdict !== 'holds');
    return `${candidates.length} attached, and none holds${told ? ` (${told.detail.replace(/\.$/, '')})` : ''}`;
}
/** By whom, and when if an authority saw it. */
const whoAndWhen = ({ key, signedAt }) => `by key ${key?.name}${signedAt === undefined ? '' : `, seen at ${signedAt}`}`;

// EXTERNAL MODULE: ../oci/lib/reference.js
var lib_reference = __webpack_require__(18821);
// EXTERNAL MODULE: ../oci/lib/client.js + 4 modules
var client = __webpack_require__(66951);
// EXTERNAL MODULE: ../oci/lib/layout.js
var lib_layout = __webpack_require__(3884);
// EXTERNAL MODULE: ../oci/lib/errors.js
var lib_errors = __webpack_require__(737);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/paths.js


/** The end of the name of a bundle that belongs to a file. */
const BUNDLE_SUFFIX = '.sigstore.json';
/**
 * Where the bundle of a file is, relative to the workspace: beside the file, where cosign's users look for it, or under the
 * same path in a folder.
 */
const bundlePathOf = ({ path: file }, folder) => folder === undefined ? `${file}${BUNDLE_SUFFIX}` : external_node_path_.posix.join(folder, `${file}${BUNDLE_SUFFIX}`.replaceAll('../', ''));
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
                throw signVerifyError('SIGN_NO_FILES', `${JSON.stringify(pattern)} is not a file.`, 'Check the path; it starts at the workspace.');
            found.add(files.relative(pattern));
            continue;
        }
        const matches = await walk(files, files.relative(pattern));
        if (matches.length === 0)
            throw signVerifyError('SIGN_NO_FILES', `${JSON.stringify(pattern)} matches no file.`, 'Check the pattern, and that the build ran before.');
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

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/prepare.js





/** Reads and hashes everything that the inputs name. Nothing is written, here or in a registry. */
async function prepare(context, { image, layout, files, sbom }) {
    if (image === undefined && files.length === 0)
        throw signVerifyError('SIGN_INPUTS', 'There is nothing to sign or verify.', 'Name an image with "image", or files with "files".');
    if (image === undefined && (layout !== undefined || sbom.length > 0))
        throw signVerifyError('SIGN_INPUTS', `"${layout === undefined ? 'sbom' : 'layout'}" is given without "image".`, 'Name the image that it belongs to.');
    const hashed = [];
    for (const path of await expandPaths(context.files, files))
        hashed.push({ path, ...(await (0,hash/* sha256File */.Q)(context.files.resolve(path))) });
    const sboms = [];
    for (const path of sbom)
        sboms.push(await readSbom(context.files, path));
    return { ...(image !== undefined && { image: await settle(context, image, layout) }), files: hashed, sboms };
}
/** Resolves the reference once. @throws REFERENCE_INVALID, REGISTRY_OUTSIDE, IMAGE_MISSING, IMAGE_MOVED, LAYOUT_INVALID */
async function settle(context, text, layoutPath) {
    const { boundary, fetch, registryCredentials: credentials } = context;
    const reference = (0,lib_reference/* parseReference */.Y)(text);
    const repository = (0,client/* createRegistryClient */.H)({ boundary, fetch, credentials }).repository(reference);
    const moved = (digest, source) => signVerifyError('IMAGE_MOVED', `${text} should be ${reference.digest}, and ${source} is ${digest}.`, 'Find out who moved the tag or built again; sign the digest that the build printed.');
    if (layoutPath !== undefined) {
        const layout = await (0,lib_layout/* readLayout */.T4)(context.files.resolve(layoutPath));
        const subject = layout.root.descriptor;
        if (reference.digest !== undefined && reference.digest !== subject.digest)
            throw moved(subject.digest, `the layout ${layoutPath}`);
        return { reference, repository, subject, layout };
    }
    const name = reference.tag ?? reference.digest;
    if (name === undefined)
        throw signVerifyError('SIGN_INPUTS', `${text} has neither a tag nor a digest.`, 'Add ":TAG" or "@sha256:DIGEST"; no tag is ever assumed.');
    const content = await repository.manifest(name);
    if (!content)
        throw (0,lib_errors/* registryError */.e)('IMAGE_MISSING', `There is no image ${text}.`, 'Push it first, or give its OCI layout with "layout".');
    const { descriptor } = content;
    if (reference.digest !== undefined && reference.digest !== descriptor.digest)
        throw moved(descriptor.digest, `the tag ${reference.tag}`);
    return { reference, repository, subject: descriptor };
}

;// CONCATENATED MODULE: ../oci/lib/parallel.js
/**
 * Runs work over items, at most `limit` at a time, results in the order of the items. After a failure nothing new is
 * started; what runs is awaited before the first error is thrown, so nothing goes on behind the caller's back.
 */
async function inParallel(items, limit, work) {
    const results = new Array(items.length);
    const failures = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next;
            next += 1;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}

;// CONCATENATED MODULE: ../oci/lib/push.js



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
        await inParallel(blobs, UPLOADS, (blob) => repository.putBlob(blob, () => (0,lib_layout/* openBlob */.Ym)(folder, blob)));
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
            throw (0,lib_errors/* registryError */.e)('REGISTRY_REFUSED', `${repository.name}:${tag} is ${now ?? 'absent'} right after ${digest} was pushed to it.`, 'Let one job at a time push to a tag.');
    }
    return root.descriptor;
}

// EXTERNAL MODULE: ../oci/lib/manifest.js
var manifest = __webpack_require__(76531);
// EXTERNAL MODULE: ../oci/lib/read.js
var read = __webpack_require__(7318);
;// CONCATENATED MODULE: ../oci/lib/referrers.js




const MAX_PAGES = 100;
const MAX_DESCRIPTORS = 10_000;
const UNSUPPORTED = [404, 405, 501];
/** The tag under which registries without the referrers API keep the list: `sha256-<hex>`. */
const fallbackTag = (digest) => `sha256-${(0,lib_digest/* hexOf */.ZD)(digest)}`;
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
    return descriptors.filter(({ artifactType }) => artifactType === undefined || artifactType === manifest/* MEDIA_TYPES */.Z2.empty || artifactType.startsWith(prefix));
}
/** Undefined where the registry has no referrers API. */
async function readApi({ transport, path, name }, digest) {
    const what = `the referrers of ${digest} in ${name}`;
    const found = new Map();
    const seen = new Set();
    let url = `${path}/referrers/${digest}`;
    while (url !== undefined) {
        if (seen.has(url) || seen.size === MAX_PAGES)
            throw tooMany(what, `its list has more than ${MAX_PAGES} pages, or goes in a circle`);
        seen.add(url);
        const page = await transport.send({
            method: 'GET',
            url,
            scope: 'pull',
            what,
            accept: seen.size === 1 ? [200, ...UNSUPPORTED] : [200],
            headers: { accept: manifest/* MEDIA_TYPES */.Z2.index },
        }, async (response) => {
            if (response.status !== 200) {
                await (0,read/* discard */.v)(response);
                return undefined;
            }
            const bytes = await (0,read/* readLimited */.t)(response, manifest/* MANIFEST_LIMIT */.MV, what);
            const declared = response.headers.get('content-type')?.split(';')[0]?.trim();
            // Some servers answer every path with a page of their own: that is no list of referrers.
            if (declared !== manifest/* MEDIA_TYPES */.Z2.index)
                return undefined;
            const next = nextPage(response.headers.get('link'), response.url || `${transport.origin}${url}`, what);
            return { descriptors: (0,manifest/* parseManifest */.Ng)(bytes, what, declared).manifests, ...(next !== undefined && { next }) };
        });
        if (!page)
            return undefined;
        for (const descriptor of page.descriptors)
            found.set(descriptor.digest, descriptor);
        if (found.size > MAX_DESCRIPTORS)
            throw tooMany(what, `they are more than ${MAX_DESCRIPTORS}`);
        url = page.next;
    }
    return [...found.values()];
}
/** The list under the fallback tag, or undefined where there is none. */
async function readFallback(repository, digest) {
    const tag = fallbackTag(digest);
    const content = await repository.manifest(tag);
    if (!content)
        return undefined;
    if (!(0,manifest/* isIndex */.nw)(content.manifest.mediaType))
        throw (0,lib_errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `The tag ${tag} of ${repository.name} is not a list of referrers.`, 'Remove the tag: the OCI specification keeps its name for the list.');
    return content.manifest.manifests;
}
/**
 * Adds descriptors to the fallback list. The registry has no compare-and-swap, so the list is read again after each
 * write, once at once and once after others that had read the old list have written theirs.
 * @throws REFERRERS_CONTENDED
 */
async function addToFallback(repository, subject, added) {
    const tag = fallbackTag(subject);
    const { sleep } = repository.transport;
    const missing = async () => {
        const present = (await readFallback(repository, subject)) ?? [];
        const digests = new Set(present.map(({ digest }) => digest));
        return { present, absent: added.filter(({ digest }) => !digests.has(digest)) };
    };
    let settled = false;
    for (let attempt = 1; attempt <= 12; attempt += 1) {
        const { present, absent } = await missing();
        if (absent.length === 0) {
            if (settled)
                return;
            settled = true;
            await sleep(150 + Math.random() * 150);
            continue;
        }
        settled = false;
        const index = { schemaVersion: 2, mediaType: manifest/* MEDIA_TYPES */.Z2.index, manifests: [...present, ...absent] };
        const bytes = Buffer.from(JSON.stringify(index));
        if (bytes.length > manifest/* MANIFEST_LIMIT */.MV)
            throw tooMany(`the referrers of ${subject} in ${repository.name}`, 'their list is full');
        await repository.putManifest(bytes, manifest/* MEDIA_TYPES */.Z2.index, tag);
        if ((await missing()).absent.length > 0)
            await sleep(Math.random() * 100 * attempt);
    }
    throw (0,lib_errors/* registryError */.e)('REFERRERS_CONTENDED', `Others keep overwriting the tag ${tag} of ${repository.name}, so the signatures are stored and not listed.`, 'Sign one image from one job at a time, or use a registry with the referrers API, such as ECR.');
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
        throw (0,lib_errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `${what} go on at ${JSON.stringify(target.slice(0, 200))}, which is not on the registry.`, 'Check the registry, and any proxy before it.');
    return `${url?.pathname}${url?.search}`;
}
const tooMany = (what, why) => (0,lib_errors/* registryError */.e)('CONTENT_TOO_LARGE', `Too much to read of ${what}: ${why}.`, 'Remove referrers of the image that are not needed.');

;// CONCATENATED MODULE: ../oci/lib/attach.js





const EMPTY = Buffer.from('{}');
const WRITES = 4;
/**
 * Attaches artifacts to a subject as referrers, in the shape that cosign 3 writes for Sigstore bundles: an image manifest
 * with the empty config and one layer. Where the registry does not list them itself, the fallback tag is written, once
 * for all of them.
 * @returns descriptors with artifact type and annotations, in the order of the artifacts
 */
async function attachArtifacts(repository, subject, artifacts) {
    if (artifacts.length === 0)
        return [];
    const empty = { mediaType: manifest/* MEDIA_TYPES */.Z2.empty, digest: (0,lib_digest/* digestOf */.ol)(EMPTY), size: EMPTY.length };
    const manifests = artifacts.map(({ bytes, artifactType, annotations }) => {
        const layer = { mediaType: artifactType, digest: (0,lib_digest/* digestOf */.ol)(bytes), size: bytes.length };
        const text = JSON.stringify({
            schemaVersion: 2,
            mediaType: manifest/* MEDIA_TYPES */.Z2.manifest,
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
    await inParallel([...blobs.values()], WRITES, ({ expected, bytes }) => repository.putBlob(expected, () => bytes));
    const stored = await inParallel(manifests, WRITES, ({ bytes }) => repository.putManifest(bytes, manifest/* MEDIA_TYPES */.Z2.manifest));
    const attached = stored.map(({ descriptor }, index) => ({ ...descriptor, annotations: { ...artifacts[index].annotations } }));
    const unlisted = attached.filter((_, index) => !stored[index]?.subjectListed);
    if (unlisted.length > 0)
        await list(repository, subject.digest, unlisted);
    return attached;
}
/** Lists what the registry did not confirm to have listed. Some have the API and leave out the header that says so. */
async function list(repository, subject, added) {
    const { descriptors, source } = await listReferrers(repository, subject);
    if (source === 'tag')
        return addToFallback(repository, subject, added);
    const digests = new Set(descriptors.map(({ digest }) => digest));
    const lost = added.find(({ digest }) => !digests.has(digest));
    if (lost)
        throw (0,lib_errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `${repository.name} stored ${lost.digest} and does not list it as a referrer of ${subject}.`, 'Check the version of the registry: its referrers API does not do what the OCI specification 1.1 says.');
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/publish.js




/** The image by its digest, as outputs and records name it. */
const imageByDigest = ({ reference: { registry, repository }, subject: { digest } }) => (0,lib_reference/* formatReference */.F)({ registry, repository, digest });
/** The image as records name it: its media type tells that it is one. */
const materialOf = (image) => {
    const { digest, size, mediaType } = image.subject;
    return { name: imageByDigest(image), sha256: (0,lib_digest/* hexOf */.ZD)(digest), size, mediaType };
};
/**
 * Pushes the image if it is still a layout, attaches its bundles as referrers, writes the bundle files, and keeps all in the
 * record. @returns paths of the bundle files, relative to the workspace
 */
async function publish(context, image, bundles, outputFolder) {
    const { record, files, log } = context;
    // The record comes first: a signature that exists is on record, also when the registry then fails.
    for (const { name, signed } of bundles)
        await record.keep(name, Buffer.from(signed.json), bundle/* BUNDLE_MEDIA_TYPE */.NV);
    const written = [];
    for (const { name, file, signed } of bundles) {
        if (outputFolder === undefined && !file)
            continue;
        const target = files.relative(file ? bundlePathOf(file, outputFolder) : external_node_path_.posix.join(outputFolder, name));
        await files.write(target, signed.json);
        written.push(target);
    }
    if (image) {
        const { repository, layout, reference, subject } = image;
        if (layout) {
            await pushLayout(repository, layout, reference.tag);
            record.made(materialOf(image));
            log.info(`Pushed ${imageByDigest(image)}.`);
        }
        const created = timeOf(context);
        const artifacts = bundles.flatMap(({ predicateType, signed }) => predicateType === undefined
            ? []
            : [
                {
                    bytes: Buffer.from(signed.json),
                    artifactType: bundle/* BUNDLE_MEDIA_TYPE */.NV,
                    annotations: {
                        'dev.sigstore.bundle.content': 'dsse-envelope',
                        'dev.sigstore.bundle.predicateType': predicateType,
                        'org.opencontainers.image.created': created,
                    },
                },
            ]);
        const attached = await attachArtifacts(repository, subject, artifacts);
        // Without its media type: it is stored as an image manifest, and is no image that was released.
        for (const { digest, size, annotations } of attached)
            record.made({
                name: `${repository.name}@${digest} (${annotations?.['dev.sigstore.bundle.predicateType']})`,
                sha256: (0,lib_digest/* hexOf */.ZD)(digest),
                size,
            });
        log.info(`Attached ${attached.length} signed statements to ${imageByDigest(image)}.`);
    }
    return written;
}
/** RFC 3339 UTC in seconds. */
const timeOf = ({ sourceDateEpoch, now }) => new Date(sourceDateEpoch === undefined ? now() : sourceDateEpoch * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');

// EXTERNAL MODULE: ../sigstore/lib/verify.js + 1 modules
var verify = __webpack_require__(84343);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/referrers.js



/** All versions of the bundle media type start so; which of them is read is decided on the bundle itself. */
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle';
const MAX_BUNDLE = 48 * 1024 * 1024;
const READS = 6;
/** Faults of one referrer. It is reported and not counted; it must not hide the others, since anyone who may push can attach it. */
const OWN_FAULTS = ['CONTENT_MISMATCH', 'CONTENT_TOO_LARGE', 'IMAGE_MISSING', 'REGISTRY_RESPONSE_INVALID'];
/**
 * Reads every Sigstore bundle that is attached to the image and verifies it against `trust` and the image's digest.
 * The list of referrers chooses what is read and nothing else: types, subjects and predicates are taken from what is signed.
 */
async function readAttached({ repository, subject }, trust, expect) {
    const { descriptors } = await listReferrers(repository, subject.digest);
    const candidates = ofArtifactType(descriptors, BUNDLE_TYPE).sort((a, b) => (a.digest < b.digest ? -1 : 1));
    const read = await inParallel(candidates, READS, async (candidate) => {
        const { digest } = candidate;
        try {
            const bytes = await readBundle(repository, candidate, subject.digest);
            if (bytes === undefined)
                return undefined;
            if (typeof bytes === 'string')
                return { digest, verification: unusable(bytes) };
            const options = { trust, artifactSha256: (0,lib_digest/* hexOf */.ZD)(subject.digest), ...(expect && { expect }) };
            return { digest, bytes, verification: await (0,verify/* verifyBundle */.I)(bytes, options) };
        }
        catch (error) {
            if (error instanceof errors/* SovereignError */.Rj && OWN_FAULTS.includes(error.code))
                return { digest, verification: unusable(error.message) };
            throw error;
        }
    });
    return read.filter((bundle) => bundle !== undefined);
}
/** The bundle of a referrer, a sentence on why it has none, or undefined where the referrer is something else. */
async function readBundle(repository, { digest }, subject) {
    const content = await repository.manifest(digest);
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
    return repository.blobBytes(layer, MAX_BUNDLE);
}
const unusable = (detail) => ({ verdict: 'broken', checks: [{ name: 'bundle', verdict: 'broken', detail }] });

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ../sigstore/lib/sign.js + 3 modules
var sign = __webpack_require__(22232);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/sign.js







const SIGNATURES = 4;
/**
 * Makes every signature, with its witnesses, and publishes none.
 * @throws those of the key and of required witnesses, SIGN_FILE_CHANGED
 */
async function signAll(context, { image, files, sboms }, { signer, witnesses, provenance }) {
    const options = { signer, witnesses, fetch: context.fetch };
    const jobs = [];
    const state = (name, statement) => {
        jobs.push(async () => ({ name, predicateType: statement.predicateType, signed: await (0,sign/* signStatement */.f)({ statement, ...options }) }));
    };
    if (image) {
        state(`signature${BUNDLE_SUFFIX}`, signStatementOf(image));
        const named = [{ name: image.repository.name, digest: { sha256: (0,lib_digest/* hexOf */.ZD)(image.subject.digest) } }];
        const names = new Names();
        for (const { format, predicateType, document } of sboms)
            state(names.next(format.toLowerCase()), (0,statement/* buildStatement */.Y5)(named, predicateType, document));
        if (provenance)
            state(`provenance${BUNDLE_SUFFIX}`, (0,statement/* buildStatement */.Y5)(named, statement/* PREDICATE */.W3.slsaProvenance, provenanceOf(context.host.facts)));
    }
    for (const file of files) {
        jobs.push(async () => ({
            name: `${file.path}${BUNDLE_SUFFIX}`,
            file,
            signed: await (0,sign/* signArtifact */.o)({ artifact: unchanged(context.files.resolve(file.path), file), ...options }),
        }));
    }
    return inParallel(jobs, SIGNATURES, (job) => job());
}
/** The statement of `cosign sign`: a digest and nothing else, so it says no more than that the image was released. */
const signStatementOf = ({ subject }) => (0,statement/* buildStatement */.Y5)([{ digest: { sha256: (0,lib_digest/* hexOf */.ZD)(subject.digest) } }], statement/* PREDICATE */.W3.cosignSign, {});
/** What the witnesses said of all signatures, one check each. */
const checksOf = (bundles) => bundles.flatMap(({ name, signed }) => signed.checks.map((check) => ({ ...check, name: `${check.name} of ${name}` })));
/** The bytes of a file, or an error when they are not those that were hashed before. */
async function* unchanged(path, { sha256, path: name }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
        hash.update(chunk);
        yield chunk;
    }
    if (hash.digest('hex') !== sha256)
        throw signVerifyError('SIGN_FILE_CHANGED', `${name} changed while it was signed.`, 'Sign when nothing writes to the file any more.');
}
class Names {
    #used = new Map();
    next(stem) {
        const count = (this.#used.get(stem) ?? 0) + 1;
        this.#used.set(stem, count);
        return `${stem}${count === 1 ? '' : `-${count}`}${BUNDLE_SUFFIX}`;
    }
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/summary.js
const WORD = { holds: '\u2705 holds', broken: '\u274c broken', unknown: '\u2754 unknown' };
/** Markdown of what was signed and what was checked. */
function summaryOf(subjects, checks, selfAsserted) {
    const lines = subjects.map((subject) => `- \`${subject}\``);
    if (checks.length > 0) {
        lines.push('', '| Check | Answer | |', '|---|---|---|');
        for (const { name, verdict, detail } of checks)
            lines.push(`| ${cell(name)} | ${WORD[verdict]} | ${cell(detail)} |`);
    }
    if (selfAsserted)
        lines.push('', 'The provenance is what the job says of itself (SLSA Build level 1).');
    return lines.join('\n');
}
/** Paths and messages come from outside: nothing in them may end the cell or start markup. */
const cell = (text) => text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');

// EXTERNAL MODULE: ../sigstore/lib/trust.js
var trust = __webpack_require__(1195);
// EXTERNAL MODULE: ../sigstore/lib/public-key.js
var public_key = __webpack_require__(50318);
// EXTERNAL MODULE: ../sigstore/lib/errors.js
var sigstore_lib_errors = __webpack_require__(11298);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/trust.js


const MAX_TRUST = 1024 * 1024;
/**
 * Whose signatures count. A trust file narrows or stands in for what the boundary declares, and never widens it: its keys
 * must be keys of the boundary where there are any (for a KMS key it holds the public half under the key's name), and log
 * and timestamp authority are the boundary's where it names them.
 * @throws TRUST_MISSING, KEY_OUTSIDE, and those of the trust file and of KMS
 */
async function trustOf({ boundary, files, aws }, file) {
    const declared = boundary.signing?.keys ?? [];
    if (file === undefined) {
        if (declared.length === 0)
            throw signVerifyError('TRUST_MISSING', `The boundary (${boundary.source}) declares no key whose signatures count.`, 'Declare the keys under "signing.keys", or name a trust file with the input "trust".');
        return (0,boundary_trust/* trustFromBoundary */.$G)(boundary, files, aws);
    }
    const given = (0,trust/* parseTrust */.Sb)(await files.readText(file, MAX_TRUST), file);
    if (given.keys.length === 0)
        throw signVerifyError('TRUST_MISSING', `${file} holds no key.`, 'Give a trust file of this product or a PEM public key; a trusted root alone has none.');
    const kms = declared.filter((key) => 'kms' in key);
    // Only the local half of the boundary is asked: a trust file is what one has where KMS cannot be asked.
    const local = await (0,boundary_trust/* trustFromBoundary */.$G)({ ...boundary, signing: { ...boundary.signing, keys: declared.filter((key) => !('kms' in key)) } }, files);
    const pems = new Set(local.keys.map(({ publicKey }) => (0,public_key/* publicKeyPem */.rY)(publicKey)));
    const outside = given.keys.find(({ name, publicKey }) => declared.length > 0 && !pems.has((0,public_key/* publicKeyPem */.rY)(publicKey)) && !kms.some((key) => key.name === name));
    if (outside)
        throw (0,sigstore_lib_errors/* signingError */.M)('KEY_OUTSIDE', `Key "${outside.name}" of ${file} is none of the keys whose signatures count in this boundary (${declared.map(({ name }) => name).join(', ')}).`, 'Declare it under "signing.keys", where the change is reviewed. In a trust file, the public half of a KMS key has the name of that key.');
    return {
        keys: given.keys,
        logs: boundary.signing?.rekor ? local.logs : given.logs,
        authorities: boundary.signing?.timestamp ? local.authorities : given.authorities,
    };
}
/** Refuses to sign with a key whose signature this very step would not accept. @throws KEY_OUTSIDE */
function refuseUntrusted(signer, trust) {
    const pem = (0,public_key/* publicKeyPem */.rY)(signer.publicKey);
    if (trust.keys.some(({ publicKey }) => (0,public_key/* publicKeyPem */.rY)(publicKey) === pem))
        return;
    throw (0,sigstore_lib_errors/* signingError */.M)('KEY_OUTSIDE', `The signatures of ${signer.name} would not count: it is none of the trusted keys (${trust.keys.map(({ name }) => name).join(', ')}).`, 'Sign with one of them, or declare its public half under "signing.keys".');
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/verify-files.js






const verify_files_MAX_BUNDLE = 1024 * 1024;
/** Verifies each file against the bundle beside it, or in `folder`. Only a signature over the file's own bytes counts. */
async function verifyFiles({ files: workspace }, files, folder, trust, expect) {
    const checks = [];
    const findings = [];
    const bundles = [];
    for (const file of files) {
        const name = `signature of ${file.path}`;
        const bundlePath = bundlePathOf(file, folder);
        const fail = (verdict, detail) => {
            checks.push({ name, verdict, detail });
            findings.push((0,finding/* finding */.g)(RULES.signatureMissing, { verdict, resource: file.path, place: { file: file.path }, message: `${file.path}: ${detail}` }));
        };
        if ((await workspace.kind(bundlePath)) !== 'file') {
            fail('broken', `There is no bundle ${bundlePath}.`);
            continue;
        }
        const bytes = await workspace.read(bundlePath, verify_files_MAX_BUNDLE);
        const artifact = opened(workspace.resolve(file.path));
        const verification = await (0,verify/* verifyBundle */.I)(bytes, { trust, artifact, artifactSha256: file.sha256, ...(expect && { expect }) });
        const { verdict, key, statement, unverifiedStatement } = verification;
        if (statement ?? unverifiedStatement)
            fail('broken', `${bundlePath} holds a statement, not a signature over the file.`);
        else if (verdict === 'holds' && key) {
            checks.push({ name, verdict, detail: whoAndWhen(verification) });
            bundles.push({ name: `${file.path}${BUNDLE_SUFFIX}`, bytes });
        }
        else {
            const said = verification.checks.filter((check) => check.verdict !== 'holds').map(({ detail }) => detail);
            fail(verdict === 'unknown' ? 'unknown' : 'broken', `${bundlePath} does not hold. ${said.join(' ')}`);
        }
    }
    return { checks, findings, bundles, verified: findings.length === 0 };
}
/** Opens the file when it is read, and not for a bundle that is dismissed before. */
async function* opened(file) {
    yield* (0,external_node_fs_.createReadStream)(file);
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
        layout: { type: 'text', description: 'Folder of an OCI image layout that is pushed to `image` first.' },
        files: {
            type: 'list',
            description: 'Files to sign or verify, one path or pattern (`*`, `**`, `?`) a line. The bundle is `FILE.sigstore.json`.',
        },
        key: {
            type: 'text',
            description: 'Name of a KMS key of the boundary, or path of a private key in PEM. Default: the only KMS key that the boundary declares.',
        },
        sbom: {
            type: 'list',
            description: 'SBOMs to attest to the image, CycloneDX or SPDX in JSON, one path a line. Verification demands these very documents.',
        },
        'require-sbom': { type: 'boolean', default: false, description: 'Demand an SBOM attestation also where no `sbom` is named.' },
        provenance: {
            type: 'boolean',
            default: true,
            description: 'Attest how the image was built (SLSA provenance v1), and demand it in verification.',
        },
        trust: {
            type: 'text',
            description: 'Trust file or public key in PEM to verify with. Default: what the boundary declares, which it can narrow and never widen.',
        },
        'output-dir': {
            type: 'text',
            description: 'Folder for bundle files. Default: beside each file; bundles of the image are in the registry and the ledger.',
        },
    },
    outputs: {
        digest: { description: 'Digest of the image, `sha256:\u2026`.' },
        image: { description: 'The image by its digest.' },
        bundles: { description: 'Paths of the bundle files, one a line.' },
        verified: { description: '`true` when everything that was demanded was found and holds; `false` also when nothing was verified.' },
    },
    rules: Object.values(RULES),
    examples: [
        'cosign-sign-verify --image HOST/app:v1 --key release --sbom out/app.cdx.json',
        'cosign-sign-verify --mode verify --image HOST/app@sha256:DIGEST --require-sbom',
        'cosign-sign-verify --files "dist/*.tgz" --key release',
    ],
    async run(context, inputs) {
        const { mode, trust: trustFile, 'output-dir': outputFolder, provenance } = inputs;
        if (mode === 'verify' && (inputs.layout !== undefined || inputs.key !== undefined))
            throw signVerifyError('SIGN_INPUTS', '"layout" and "key" are for signing, and mode is verify.', 'Leave them out, or choose another mode.');
        // Everything that can be wrong is looked at before a key is used or a byte is pushed.
        const witnesses = await (0,boundary_trust/* witnessesOf */.LP)(context.boundary, context.files);
        const trust = mode === 'sign' ? undefined : await trustOf(context, trustFile);
        const signer = mode === 'verify' ? undefined : await (0,signer_for/* signerFor */.k)(context, inputs.key ?? onlyKey(context));
        if (signer && trust)
            refuseUntrusted(signer, trust);
        const subjects = await prepare(context, inputs);
        noteSubjects(context, subjects);
        const { image } = subjects;
        const checks = [];
        const findings = [];
        let bundles = [];
        let written = [];
        if (signer) {
            context.record.fact('key', signer.name);
            bundles = await signAll(context, subjects, { signer, witnesses, provenance });
            for (const check of checksOf(bundles)) {
                checks.push(check);
                if (check.verdict === 'unknown')
                    findings.push((0,finding/* finding */.g)(RULES.witnessAbsent, { message: check.detail, key: check.name }));
            }
            written = await publish(context, image, bundles, outputFolder);
        }
        let verified = trust !== undefined;
        if (trust) {
            const expect = expectationOf(context);
            if (image) {
                const attached = await readAttached(image, trust, expect);
                const wanted = { sboms: subjects.sboms, requireSbom: inputs['require-sbom'], provenance };
                const judged = judgeImage(imageByDigest(image), requirementsOf(wanted), attached);
                checks.push(...judged.checks);
                tell(context, judged.checks);
                findings.push(...judged.findings);
                verified &&= judged.verified;
                if (!signer) {
                    const held = attached.filter(({ verification }) => verification.verdict === 'holds');
                    await keep(context, held.flatMap(({ digest, bytes }) => (bytes ? [{ name: `${(0,lib_digest/* hexOf */.ZD)(digest)}.sigstore.json`, bytes }] : [])));
                }
            }
            const files = await verifyFiles(context, subjects.files, outputFolder, trust, expect);
            checks.push(...files.checks);
            tell(context, files.checks);
            findings.push(...files.findings);
            verified &&= files.verified;
            if (!signer)
                await keep(context, files.bundles);
        }
        for (const { name, verdict, detail } of checks)
            context.record.check(name, verdict, detail);
        const selfAsserted = image !== undefined && signer !== undefined && provenance;
        if (selfAsserted)
            context.record.fact('provenance', 'self-asserted, SLSA Build level 1');
        const named = [...(image ? [imageByDigest(image)] : []), ...subjects.files.map(({ path, sha256 }) => `${path} sha256:${sha256}`)];
        return {
            outputs: {
                ...(image && { digest: image.subject.digest, image: imageByDigest(image) }),
                bundles: written.join('\n'),
                verified,
            },
            findings,
            summary: summaryOf(named, checks, selfAsserted),
        };
    },
});
/** The one KMS key that the boundary declares. @throws SIGN_INPUTS */
function onlyKey({ boundary }) {
    const names = (boundary.signing?.keys ?? []).flatMap((key) => ('kms' in key ? [key.name] : []));
    const [only] = names;
    if (only !== undefined && names.length === 1)
        return only;
    if (names.length > 1)
        throw signVerifyError('SIGN_INPUTS', `The boundary declares ${names.length} KMS keys and "key" names none.`, `Name one of ${names.join(', ')}.`);
    throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INCOMPLETE', `The boundary (${boundary.source}) declares no KMS key, and "key" names none.`, 'Declare one under "signing.keys", or name a private key in PEM with "key".');
}
/** A witness that the boundary requires must be in every signature; one that it only names may be absent. */
function expectationOf({ boundary: { signing } }) {
    const of = (witness) => witness && (witness.required ? 'required' : 'optional');
    const log = of(signing?.rekor);
    const timestamp = of(signing?.timestamp);
    return { ...(log && { log }), ...(timestamp && { timestamp }) };
}
function noteSubjects({ record }, { image, files, sboms }) {
    if (image && !image.layout)
        record.took(materialOf(image));
    for (const { path, sha256, size } of files)
        record.took({ name: path, sha256, size });
    for (const { path, sha256, size } of sboms)
        record.took({ name: path, sha256, size, mediaType: 'application/json' });
}
const tell = ({ log }, checks) => {
    for (const { name, verdict, detail } of checks)
        log.info(`${name}: ${verdict}, ${detail}`);
};
/** Keeps what was verified, so that the evidence holds the signatures themselves. Those of signing are kept already. */
async function keep({ record }, bundles) {
    for (const { name, bytes } of bundles)
        await record.keep(name, bytes, bundle/* BUNDLE_MEDIA_TYPE */.NV);
}

;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/index.js





/***/ }),

/***/ 90270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ checkBytes),
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Wt: () => (/* binding */ checkedStream),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(737);


const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** True for `sha256:` and 64 lower-case hex digits, the one algorithm that this product accepts. */
const isDigest = (text) => typeof text === 'string' && DIGEST.test(text);
/** `sha256:<hex>` of bytes. */
const digestOf = (bytes) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
/** The 64 hex digits of a digest. */
const hexOf = (digest) => digest.slice('sha256:'.length);
/** @throws CONTENT_MISMATCH */
function checkBytes(bytes, expected, source) {
    if (bytes.length !== expected.size)
        throw mismatch(source, expected, `it has ${bytes.length} bytes, not ${expected.size}`);
    const actual = digestOf(bytes);
    if (actual !== expected.digest)
        throw mismatch(source, expected, `its digest is ${actual}`);
}
/**
 * Passes chunks on while it counts and hashes them. Stops at the first byte too many; a wrong digest or a short stream
 * throws at the end, so a consumer must not use what it got before the iteration has ended.
 * @throws CONTENT_MISMATCH
 */
async function* checkedStream(chunks, expected, source) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > expected.size)
            throw mismatch(source, expected, `it has more than ${expected.size} bytes`);
        hash.update(chunk);
        yield chunk;
    }
    if (size !== expected.size)
        throw mismatch(source, expected, `it ended after ${size} of ${expected.size} bytes`);
    const actual = `sha256:${hash.digest('hex')}`;
    if (actual !== expected.digest)
        throw mismatch(source, expected, `its digest is ${actual}`);
}
const mismatch = (source, { digest }, what) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .registryError */ .e)('CONTENT_MISMATCH', `${source} is not ${digest}: ${what}.`, 'Do not use this content. It was altered or cut on its way: push it again from its source, and find out who changed it.');


/***/ }),

/***/ 737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ registryError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48381);

const registryError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    REFERENCE_INVALID: { exit: 'usage', about: 'An image reference is not a full registry, repository and tag or digest.' },
    REGISTRY_OUTSIDE: { exit: 'policy', about: 'An image reference names a registry that the boundary does not.' },
    REGISTRY_DENIED: { exit: 'identity', about: 'The registry refused the credentials, or asks for some and there are none.' },
    REGISTRY_UNAVAILABLE: { exit: 'failure', about: 'The registry did not answer in time, or answered with errors until the time was up.' },
    REGISTRY_REFUSED: { exit: 'failure', about: 'The registry refused a request for a reason that trying again does not change.' },
    REGISTRY_RESPONSE_INVALID: { exit: 'failure', about: 'The registry answered with something that the OCI specification does not allow.' },
    CONTENT_MISMATCH: { exit: 'verification', about: 'Bytes from a registry or a layout do not have the digest or size that names them.' },
    CONTENT_TOO_LARGE: { exit: 'failure', about: 'A manifest, an index or a list is larger than the step reads.' },
    IMAGE_MISSING: { exit: 'usage', about: 'The repository has no such image, tag or blob.' },
    TAG_IMMUTABLE: { exit: 'policy', about: 'The repository does not let a tag be written a second time.' },
    REFERRERS_CONTENDED: { exit: 'failure', about: 'Others kept overwriting the list of referrers of an image.' },
    IMAGE_INVALID: { exit: 'failure', about: 'An image, its archive or one of its layers is damaged, or contradicts itself.' },
    IMAGE_UNSUPPORTED: {
        exit: 'usage',
        about: 'An image cannot be read in full: a layer is encrypted or elsewhere, or it is no container image.',
    },
    IMAGE_AMBIGUOUS: { exit: 'usage', about: 'An index, layout or archive has several images, or none that was asked for.' },
    IMAGE_TOO_LARGE: { exit: 'failure', about: 'An image unpacks to more than the step reads.' },
    LAYOUT_INVALID: { exit: 'usage', about: 'A folder is not a complete OCI image layout.' },
});


/***/ }),

/***/ 76531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   MV: () => (/* binding */ MANIFEST_LIMIT),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Z2: () => (/* binding */ MEDIA_TYPES),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   nw: () => (/* binding */ isIndex)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(737);


const MEDIA_TYPES = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
    empty: 'application/vnd.oci.empty.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
};
/** The manifests that the client asks for and accepts. Schema 1 has no digest of its own bytes and is refused. */
const MANIFEST_TYPES = [
    MEDIA_TYPES.manifest,
    MEDIA_TYPES.index,
    MEDIA_TYPES.dockerManifest,
    MEDIA_TYPES.dockerIndex,
];
/** Bytes; the limit that registries have to accept by the distribution specification. */
const MANIFEST_LIMIT = 4 * 1024 * 1024;
/** True for an image index of either family. */
const isIndex = (mediaType) => mediaType === MEDIA_TYPES.index || mediaType === MEDIA_TYPES.dockerIndex;
/**
 * Parses the bytes of a manifest or index. `declared` is the media type that the registry or descriptor gave; a body
 * that calls itself something else is refused, as the two would be read differently.
 * @throws REGISTRY_RESPONSE_INVALID
 */
function parseManifest(bytes, source, declared) {
    const invalid = (why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .registryError */ .e)('REGISTRY_RESPONSE_INVALID', `${source} is not a manifest: ${why}.`, 'Push the image again with a current tool.');
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw invalid('it is not JSON');
    }
    if (!isObject(value))
        throw invalid('it is not a JSON object');
    if (value.schemaVersion !== 2)
        throw invalid('its schemaVersion is not 2');
    const { mediaType = declared, artifactType, config, subject, annotations = {} } = value;
    if (typeof mediaType !== 'string' || !MANIFEST_TYPES.includes(mediaType))
        throw invalid('it has no media type that is known');
    if (declared !== undefined && declared !== mediaType)
        throw invalid(`it came as ${declared} and says that it is ${mediaType}`);
    if (isIndex(mediaType) ? 'layers' in value || 'config' in value : 'manifests' in value)
        throw invalid('it mixes the fields of an image and of an index');
    if (artifactType !== undefined && typeof artifactType !== 'string')
        throw invalid('its artifactType is not text');
    if (!isTextMap(annotations))
        throw invalid('its annotations are not texts');
    const descriptors = (name) => {
        const list = value[name] ?? [];
        if (!Array.isArray(list))
            throw invalid(`its ${name} are not a list`);
        return list.map((entry, index) => descriptor(entry, `${name}[${index}]`));
    };
    const descriptor = (entry, name) => {
        if (!isDescriptor(entry))
            throw invalid(`${name} is not a descriptor with media type, SHA-256 digest and size`);
        return entry;
    };
    if (!isIndex(mediaType) && config === undefined)
        throw invalid('it has no config');
    return {
        mediaType,
        ...(artifactType !== undefined && { artifactType }),
        ...(config !== undefined && { config: descriptor(config, 'config') }),
        layers: descriptors('layers'),
        manifests: descriptors('manifests'),
        ...(subject !== undefined && { subject: descriptor(subject, 'subject') }),
        annotations,
    };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextMap = (value) => isObject(value) && Object.values(value).every((text) => typeof text === 'string');
function isDescriptor(value) {
    return (isObject(value) &&
        typeof value.mediaType === 'string' &&
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(value.digest) &&
        Number.isSafeInteger(value.size) &&
        value.size >= 0 &&
        (value.artifactType === undefined || typeof value.artifactType === 'string') &&
        (value.annotations === undefined || isTextMap(value.annotations)));
}


/***/ })

};
