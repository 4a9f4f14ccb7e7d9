export const id = 156;
export const ids = [156];
export const modules = {

/***/ 156:
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
var contract = __webpack_require__(5844);
// EXTERNAL MODULE: ../core/lib/finding.js
var finding = __webpack_require__(2333);
// EXTERNAL MODULE: ../core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(9653);
// EXTERNAL MODULE: ../oci/lib/digest.js
var lib_digest = __webpack_require__(270);
// EXTERNAL MODULE: ../sigstore/lib/boundary-trust.js
var boundary_trust = __webpack_require__(2436);
// EXTERNAL MODULE: ../sigstore/lib/signer-for.js
var signer_for = __webpack_require__(7525);
// EXTERNAL MODULE: ../sigstore/lib/bundle.js
var bundle = __webpack_require__(9065);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(8381);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/errors.js

const signVerifyError = (0,errors/* errorTable */.NN)({
    SIGN_INPUTS: { exit: 'usage', about: 'The inputs of a signing or verifying step do not go together, or name nothing to work on.' },
    SIGN_NO_FILES: { exit: 'usage', about: 'A path or pattern of files to sign or verify matches nothing.' },
    SIGN_FILE_CHANGED: { exit: 'failure', about: 'A file changed between the moment it was hashed and the moment it was signed.' },
    SBOM_UNKNOWN: { exit: 'usage', about: 'A file given as SBOM is not a CycloneDX or SPDX 2 document in JSON.' },
    IMAGE_MOVED: { exit: 'verification', about: 'A tag, a digest and a layout that should name one image name different ones.' },
    TRUST_MISSING: { exit: 'usage', about: 'Neither the boundary nor a trust file says whose signatures count.' },
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ../sigstore/lib/statement.js
var statement = __webpack_require__(1836);
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
var json = __webpack_require__(2047);
;// CONCATENATED MODULE: ../../actions/cosign-sign-verify/lib/sbom.js



const SBOM_PREDICATE = { CycloneDX: statement/* PREDICATE */.W3.cycloneDx, SPDX: statement/* PREDICATE */.W3.spdx };
/** Bytes; an attestation carries the document in base64 and readers have limits of their own. */
const MAX_SBOM = 24 * 1024 * 1024;
/** Reads an SBOM and tells its format from its content; its name says nothing. @throws SBOM_UNKNOWN and those of Files.read */
async function readSbom(files, path) {
    const bytes = await files.read(path, MAX_SBOM);
    const unknown = (why) => signVerifyError('SBOM_UNKNOWN', `${path} is not an SBOM in JSON: ${why}.`, 'Give CycloneDX JSON or SPDX 2 JSON, as sbom-generate writes them.');
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
        throw unknown('it has neither "bomFormat": "CycloneDX" nor "spdxVersion": "SPDX-2.x"');
    return {
        path: files.relative(path),
        format,
        predicateType: SBOM_PREDICATE[format],
        document,
        sha256: (0,hash/* sha256Hex */.f)(bytes),
        size: bytes.length,
    };
}
function formatOf({ bomFormat, specVersion, spdxVersion, SPDXID }) {
    const cycloneDx = bomFormat === 'CycloneDX' && typeof specVersion === 'string';
    const spdx = typeof spdxVersion === 'string' && /^SPDX-2\.\d+$/.test(spdxVersion) && SPDXID === 'SPDXRef-DOCUMENT';
    // A document that claims to be both would be read differently by different readers.
    return cycloneDx === spdx ? undefined : cycloneDx ? 'CycloneDX' : 'SPDX';
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

// EXTERNAL MODULE: ../oci/lib/errors.js
var lib_errors = __webpack_require__(737);
;// CONCATENATED MODULE: ../oci/lib/reference.js


const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-{1,63})[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const FORM = 'Write it in full: HOST/REPOSITORY:TAG or HOST/REPOSITORY@sha256:DIGEST.';
/**
 * Parses `host[:port]/repository[:tag][@digest]` (OCI distribution specification 1.1). An unqualified name such as
 * `nginx` is an error: what a tool would assume for it, docker.io, is outside every boundary.
 * @throws REFERENCE_INVALID
 */
function parseReference(text) {
    const wrong = (why, fix = FORM) => (0,lib_errors/* registryError */.e)('REFERENCE_INVALID', `${quote(text)} is not an image reference: ${why}.`, fix);
    if (text === '')
        throw wrong('it is empty');
    if (text.length > 1024)
        throw wrong('it is longer than 1024 characters');
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        throw wrong('it starts with a scheme', 'Leave the scheme out: HOST/REPOSITORY:TAG.');
    const [name = '', digest, ...more] = text.split('@');
    if (more.length > 0)
        throw wrong('it has more than one "@"');
    if (digest !== undefined && !(0,lib_digest/* isDigest */.Bc)(digest))
        throw wrong('its digest is not sha256: and 64 lower-case hex digits', 'Copy the whole digest that the build printed.');
    const slash = name.indexOf('/');
    const registry = slash === -1 ? '' : name.slice(0, slash);
    if (!/[.:]/.test(registry) && registry !== 'localhost')
        throw wrong('it names no registry', 'Put the host of a registry of the boundary first; docker.io is never assumed.');
    if (!isAuthority(registry))
        throw wrong(`"${registry}" is not a host name, or host and port, in lower case`);
    const rest = name.slice(slash + 1);
    const colon = rest.indexOf(':');
    const repository = colon === -1 ? rest : rest.slice(0, colon);
    const tag = colon === -1 ? undefined : rest.slice(colon + 1);
    if (repository.length + registry.length > 255 || !repository.split('/').every((part) => PATH_COMPONENT.test(part)))
        throw wrong('its repository is not lower-case letters, digits and single separators (. _ __ -) between slashes');
    if (tag !== undefined && !TAG.test(tag))
        throw wrong('its tag is not 1 to 128 letters, digits, "_", "." and "-"');
    return { registry, repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
/** The reference as text; parses back to itself. */
function formatReference({ registry, repository, tag, digest }) {
    return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
function isAuthority(text) {
    const match = /^(\[::1\]|[^:[\]]+)(?::([1-9]\d{0,4}))?$/.exec(text);
    if (!match)
        return false;
    const [, host = '', port] = match;
    return Number(port ?? 1) <= 65535 && (host === '[::1]' || (host.length <= 253 && host.split('.').every((label) => LABEL.test(label))));
}
const quote = (text) => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}\u2026` : text);

// EXTERNAL MODULE: ../core/lib/partitions.js
var partitions = __webpack_require__(4213);
;// CONCATENATED MODULE: ../oci/lib/challenge.js
const PARAMETER = /([a-z][a-z0-9_-]*)\s*=\s*(?:"([^"]*)"|([^\s",]+))/gi;
/**
 * Parses a `WWW-Authenticate` header (RFC 9110 section 11.6.1) and picks Bearer before Basic. The scope that the
 * registry proposes is not read: the client asks for the repository that it works on and for nothing else.
 * Undefined when there is no challenge that it knows.
 */
function parseChallenge(header) {
    if (!header || header.length > 4096)
        return undefined;
    // Quoted texts may hold anything, also the name of a scheme, so they are blanked before schemes are looked for.
    const outline = header.replace(/"[^"]*"/g, (quoted) => '"'.repeat(quoted.length));
    const starts = [...outline.matchAll(/(?:^|,\s*)(basic|bearer)(?=\s|$)/gi)];
    const parsed = starts.map((match, position) => {
        const start = match.index + match[0].length;
        const parameters = new Map();
        for (const [, name = '', quoted, bare] of header.slice(start, starts[position + 1]?.index).matchAll(PARAMETER))
            parameters.set(name.toLowerCase(), quoted ?? bare ?? '');
        if (match[1]?.toLowerCase() === 'basic')
            return { scheme: 'basic' };
        const realm = parameters.get('realm');
        const service = parameters.get('service');
        return realm ? { scheme: 'bearer', realm, ...(service !== undefined && { service }) } : undefined;
    });
    return parsed.find((challenge) => challenge?.scheme === 'bearer') ?? parsed.find((challenge) => challenge !== undefined);
}

// EXTERNAL MODULE: ../oci/lib/manifest.js
var lib_manifest = __webpack_require__(6531);
;// CONCATENATED MODULE: ../oci/lib/read.js

/** The whole body of an answer, or an error as soon as it is longer than `limit` bytes. @throws CONTENT_TOO_LARGE */
async function readLimited(response, limit, source) {
    const tooLarge = () => (0,lib_errors/* registryError */.e)('CONTENT_TOO_LARGE', `${source} is larger than ${limit} bytes.`, 'Check that this is the repository that you mean.');
    if (Number(response.headers.get('content-length') ?? 0) > limit) {
        await discard(response);
        throw tooLarge();
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > limit)
            throw tooLarge();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Lets go of an answer that is not read, so that its connection is free. */
async function discard(response) {
    await response.body?.cancel().catch(() => undefined);
}

;// CONCATENATED MODULE: ../oci/lib/authorizer.js





/** Milliseconds. */
const TOKEN_DEADLINE = 60_000;
const TOKEN = /^[\w.~+/=-]{1,65536}$/;
function createAuthorizer({ fetch, credentials, endpoint, repository, basicFirst }) {
    const headers = new Map();
    const origin = (0,partitions/* originOf */.yv)(endpoint);
    const denied = (what, fix) => (0,lib_errors/* registryError */.e)('REGISTRY_DENIED', `${origin} ${what}.`, fix);
    const basic = async () => {
        const found = await credentials(endpoint);
        return found && `Basic ${Buffer.from(`${found.username}:${found.password}`).toString('base64')}`;
    };
    const token = async (realm, service, scope) => {
        const url = URL.parse(realm);
        if (!url || url.username || url.password || (url.protocol !== 'https:' && url.origin !== origin))
            throw (0,lib_errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `${origin} sends for its token to ${JSON.stringify(realm.slice(0, 200))}, which is not an https URL.`, 'Configure the registry with an https token service, and name its host under "hosts" in the boundary.');
        url.hash = '';
        if (service !== undefined)
            url.searchParams.set('service', service);
        url.searchParams.set('scope', `repository:${repository}:${scope}`);
        const authorization = await basic();
        const response = await fetch(url, {
            headers: { accept: 'application/json', ...(authorization && { authorization }) },
            purpose: 'registry token',
            signal: AbortSignal.timeout(TOKEN_DEADLINE),
        });
        const bytes = await readLimited(response, 256 * 1024, `the token service of ${origin}`);
        if (response.status === 401 || response.status === 403)
            throw denied(`refuses a token for ${scope} of ${repository} (status ${response.status})`, 'Check the credentials and their rights on this repository.');
        let value;
        try {
            value = JSON.parse(bytes.toString('utf8'));
        }
        catch {
            value = undefined;
        }
        const text = (0,lib_manifest/* isObject */.Gv)(value) ? (value.token ?? value.access_token) : undefined;
        if (response.status !== 200 || typeof text !== 'string' || !TOKEN.test(text))
            throw (0,lib_errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `The token service of ${origin} answered with status ${response.status} and no token.`, 'Check the token service of the registry.');
        return `Bearer ${text}`;
    };
    const learn = async (response, scope, used) => {
        const challenge = parseChallenge(response.headers.get('www-authenticate'));
        if (!challenge)
            throw denied('asks for a way to log in that is not Basic or Bearer', 'Enable Basic or Bearer authentication on it.');
        if (challenge.scheme === 'bearer')
            return token(challenge.realm, challenge.service, scope);
        const header = await basic();
        if (header === undefined)
            throw denied('asks for credentials and there are none', 'Run assume-role-oidc first for ECR; for other registries log in, so that the docker config has an entry for the host.');
        if (header === used)
            throw denied(`refuses the credentials for ${repository}`, 'Check that they are valid and not expired, and what they may do.');
        return header;
    };
    return {
        async header(scope) {
            return (await headers.get(scope)?.value.catch(() => undefined)) ?? (basicFirst ? basic() : undefined);
        },
        answer(response, scope, used) {
            const current = headers.get(scope);
            // A parallel request was refused with the same header and is learning, or has learnt, what replaces it.
            if (current && current.replaces === used)
                return current.value;
            const learnt = { replaces: used, value: learn(response, scope, used) };
            headers.set(scope, learnt);
            learnt.value.catch(() => {
                if (headers.get(scope) === learnt)
                    headers.delete(scope);
            });
            return learnt.value;
        },
    };
}

;// CONCATENATED MODULE: ../oci/lib/repository.js




const BLOB_ATTEMPTS = 3;
function createRepository(name, repository, transport) {
    const path = `/v2/${repository}`;
    const getBlob = (expected, streams, finish) => 
    // Registries answer with a redirect to their storage; the guard checks its host and drops the credentials.
    transport.send({
        method: 'GET',
        url: `${path}/blobs/${expected.digest}`,
        scope: 'pull',
        what: `blob ${expected.digest} of ${name}`,
        accept: [200],
        redirect: 'follow',
        streams,
    }, finish);
    const self = {
        name,
        transport,
        path,
        manifest(reference) {
            const what = `manifest ${reference} of ${name}`;
            return transport.send({
                method: 'GET',
                url: `${path}/manifests/${reference}`,
                scope: 'pull',
                what,
                accept: [200, 404],
                headers: { accept: lib_manifest/* MANIFEST_TYPES */._P.join(', ') },
                redirect: 'follow',
            }, async (response) => {
                if (response.status === 404) {
                    await discard(response);
                    return undefined;
                }
                const bytes = await readLimited(response, lib_manifest/* MANIFEST_LIMIT */.MV, what);
                const digest = (0,lib_digest/* isDigest */.Bc)(reference) ? reference : (0,lib_digest/* digestOf */.ol)(bytes);
                (0,lib_digest/* checkBytes */.Ac)(bytes, { digest, size: bytes.length }, what);
                checkDigestHeader(response, digest, what);
                const declared = response.headers.get('content-type')?.split(';')[0]?.trim();
                const manifest = (0,lib_manifest/* parseManifest */.Ng)(bytes, what, declared);
                return { descriptor: describe(manifest, digest, bytes.length), bytes, manifest };
            });
        },
        exists(reference) {
            return transport.send({
                method: 'HEAD',
                url: `${path}/manifests/${reference}`,
                scope: 'pull',
                what: `manifest ${reference} of ${name}`,
                accept: [200, 404],
                headers: { accept: lib_manifest/* MANIFEST_TYPES */._P.join(', ') },
            }, async ({ status }) => status === 200);
        },
        putManifest(bytes, mediaType, tag) {
            const digest = (0,lib_digest/* digestOf */.ol)(bytes);
            const what = `manifest ${tag ?? digest} of ${name}`;
            const manifest = (0,lib_manifest/* parseManifest */.Ng)(bytes, what, mediaType);
            return transport.send({
                method: 'PUT',
                url: `${path}/manifests/${tag ?? digest}`,
                scope: 'pull,push',
                what,
                accept: [200, 201],
                headers: { 'content-type': mediaType, 'content-length': String(bytes.length) },
                body: () => bytes,
            }, async (response) => {
                await discard(response);
                checkDigestHeader(response, digest, what);
                const subjectListed = manifest.subject !== undefined && response.headers.get('oci-subject') === manifest.subject.digest;
                return { descriptor: describe(manifest, digest, bytes.length), subjectListed };
            });
        },
        hasBlob(digest) {
            return transport.send({
                method: 'HEAD',
                url: `${path}/blobs/${digest}`,
                scope: 'pull,push',
                what: `blob ${digest} of ${name}`,
                accept: [200, 302, 303, 307, 404],
                redirect: 'manual',
            }, async ({ status }) => status !== 404);
        },
        async *blob(expected) {
            // The body is read by the consumer, outside of an attempt: what was given out cannot be taken back.
            const response = await getBlob(expected, true, async (answer) => answer);
            if (response.body)
                yield* (0,lib_digest/* checkedStream */.Wt)(response.body, expected, `blob ${expected.digest} of ${name}`);
            else
                (0,lib_digest/* checkBytes */.Ac)(Buffer.alloc(0), expected, `blob ${expected.digest} of ${name}`);
        },
        async blobBytes(expected, limit) {
            const what = `blob ${expected.digest} of ${name}`;
            if (expected.size > limit)
                throw (0,lib_errors/* registryError */.e)('CONTENT_TOO_LARGE', `${what} has ${expected.size} bytes; this step reads at most ${limit}.`, 'Check what is attached to the image.');
            return getBlob(expected, false, async (response) => {
                const bytes = await readLimited(response, expected.size, what);
                (0,lib_digest/* checkBytes */.Ac)(bytes, expected, what);
                return bytes;
            });
        },
        async putBlob(expected, body) {
            if (await self.hasBlob(expected.digest))
                return 'present';
            for (let attempt = 1;; attempt += 1) {
                try {
                    await upload(expected, body);
                    return 'uploaded';
                }
                catch (error) {
                    // The upload's session may be lost, or only its answer: look, then start over.
                    const again = attempt < BLOB_ATTEMPTS && error instanceof Error && 'code' in error && error.code === 'REGISTRY_UNAVAILABLE';
                    if (!again)
                        throw error;
                    await transport.sleep(500 * attempt);
                    if (await self.hasBlob(expected.digest))
                        return 'uploaded';
                }
            }
        },
    };
    const upload = async ({ digest, size }, body) => {
        const what = `blob ${digest} of ${name}`;
        const location = await transport.send({
            method: 'POST',
            url: `${path}/blobs/uploads/`,
            scope: 'pull,push',
            what: `an upload to ${name}`,
            accept: [202],
            headers: { 'content-length': '0' },
        }, async (response) => {
            await discard(response);
            return response.headers.get('location');
        });
        const target = location === null ? null : URL.parse(location, transport.origin);
        if (!target)
            throw (0,lib_errors/* registryError */.e)('REGISTRY_RESPONSE_INVALID', `${transport.origin} opened an upload and did not say where.`, 'Check the registry, and any proxy before it that may drop the Location header.');
        // The query is the registry's own and is not to be written anew.
        const separator = target.search ? '&' : '?';
        target.hash = '';
        await transport.send({
            method: 'PUT',
            url: `${target.href}${separator}digest=${encodeURIComponent(digest)}`,
            scope: 'pull,push',
            what,
            accept: [201, 204],
            headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
            body,
            retry: false,
            streams: true,
        }, async (response) => {
            await discard(response);
            checkDigestHeader(response, digest, what);
        });
    };
    return self;
}
function describe(manifest, digest, size) {
    const { mediaType, artifactType } = manifest;
    return { mediaType, digest, size, ...(artifactType !== undefined && { artifactType }) };
}
function checkDigestHeader(response, digest, what) {
    const stated = response.headers.get('docker-content-digest');
    // Another algorithm of the same content is no contradiction.
    if (stated?.startsWith('sha256:') && stated !== digest)
        throw (0,lib_errors/* registryError */.e)('CONTENT_MISMATCH', `${what} is ${digest}, and the registry calls it ${stated.slice(0, 80)}.`, 'Do not use this image. Something between this job and the registry changes content.');
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ../oci/lib/transport.js





const TRANSIENT = [408, 425, 429, 500, 502, 503, 504];
const ATTEMPTS = 6;
const FIRST_WAIT = 250;
function createTransport(options) {
    const { fetch, endpoint, authorizer, deadline = 120_000, sleep = promises_.setTimeout } = options;
    const origin = (0,partitions/* originOf */.yv)(endpoint);
    const once = async (request, signal, renewed) => {
        const url = new URL(request.url, origin);
        // The guard decides where a request may go; the registry's credentials go to the registry alone.
        const own = url.origin === origin;
        const authorization = own ? (renewed ?? (await authorizer.header(request.scope))) : undefined;
        const body = request.body?.();
        const response = await fetch(url, {
            method: request.method,
            headers: { ...request.headers, ...(authorization && { authorization }) },
            purpose: request.scope === 'pull' ? 'registry pull' : 'registry push',
            redirect: request.redirect ?? 'error',
            ...(body !== undefined && { body }),
            ...(signal && { signal }),
        });
        if (response.status !== 401 || !own || renewed !== undefined)
            return response;
        await discard(response);
        return once(request, signal, await authorizer.answer(response, request.scope, authorization));
    };
    return {
        origin,
        sleep,
        async send(request, finish) {
            const { accept, retry = true, streams = false, what } = request;
            const start = performance.now();
            const signal = streams ? undefined : AbortSignal.timeout(deadline);
            for (let attempt = 1;; attempt += 1) {
                let failure;
                let wait = FIRST_WAIT * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
                try {
                    const response = await once(request, signal);
                    if (accept.includes(response.status))
                        return await finish(response);
                    if (!TRANSIENT.includes(response.status))
                        throw await refusal(response, request, origin);
                    failure = { message: `answered ${request.method} of ${what} with status ${response.status}` };
                    wait = Math.max(wait, retryAfter(response.headers.get('retry-after')) ?? 0);
                    await discard(response);
                }
                catch (error) {
                    if (!isTransient(error))
                        throw error;
                    failure = { message: `did not answer ${request.method} of ${what}: ${(0,errors/* messageOf */.bD)(error)}`, cause: error };
                }
                const left = deadline - (performance.now() - start);
                if (!retry || attempt === ATTEMPTS || wait > left) {
                    throw (0,lib_errors/* registryError */.e)('REGISTRY_UNAVAILABLE', `${origin} ${failure.message.replace(/\.$/, '')} (attempt ${attempt} of ${ATTEMPTS}${wait > left ? ', no time left for another' : ''}).`, 'Try again later; if it stays so, check the registry and its limits on requests.', { cause: failure.cause });
                }
                await sleep(wait);
            }
        },
    };
}
/** The guard's codes for a connection that broke. Everything else was decided, or is a mistake of this program, and stays. */
const BROKEN_CONNECTION = ['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED'];
const isTransient = (error) => error instanceof errors/* SovereignError */.Rj ? BROKEN_CONNECTION.includes(error.code) : error instanceof Error && error.name === 'TimeoutError';
/** Milliseconds of a `Retry-After` header in seconds. A date is ignored: it only works where both clocks agree. */
function retryAfter(header) {
    return header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined;
}
async function refusal(response, { method, what, scope }, origin) {
    const { status } = response;
    const { codes, text } = await reasonOf(response);
    const said = `${origin} refuses ${method} of ${what} (status ${status}${text ? `: ${text}` : ''}).`;
    if (status === 401 || status === 403 || codes.includes('DENIED') || codes.includes('UNAUTHORIZED'))
        return (0,lib_errors/* registryError */.e)('REGISTRY_DENIED', said, `Give the role or user of this job the right to ${scope === 'pull' ? 'pull' : 'push'} in this repository.`);
    if (status === 409 || (method === 'PUT' && codes.some((code) => code === 'TAG_INVALID' || code === 'IMAGE_TAG_ALREADY_EXISTS')))
        return (0,lib_errors/* registryError */.e)('TAG_IMMUTABLE', said, 'Use a new tag; for "sha256-\u2026" tags, which registries without the referrers API need, exclude them from immutability.');
    if (status === 404)
        return (0,lib_errors/* registryError */.e)('IMAGE_MISSING', said, 'Check the repository and the tag or digest, and that it exists.');
    return (0,lib_errors/* registryError */.e)('REGISTRY_REFUSED', said, 'See what the registry says; trying again does not help.');
}
/** What an error answer says: cut, and freed of control characters and of anything as long as a token, as it comes from outside. */
async function reasonOf(response) {
    try {
        const value = JSON.parse((await readLimited(response, 64 * 1024, 'an error answer')).toString('utf8'));
        const errors = (0,lib_manifest/* isObject */.Gv)(value) && Array.isArray(value.errors) ? value.errors.filter(lib_manifest/* isObject */.Gv).slice(0, 3) : [];
        const clean = (part) => typeof part === 'string'
            ? part
                .replace(/[^\x20-\x7e]+/g, ' ')
                .replace(/[\w.~+/=-]{72,}/g, '\u2026')
                .slice(0, 200)
                .trim()
            : '';
        return {
            codes: errors.map(({ code }) => clean(code)),
            text: errors.map(({ code, message }) => [clean(code), clean(message)].filter(Boolean).join(' ')).join('; '),
        };
    }
    catch {
        return { codes: [], text: '' };
    }
}

;// CONCATENATED MODULE: ../oci/lib/client.js





/** Makes the client of a step. It keeps tokens and nothing else, and for as long as it lives. */
function createRegistryClient({ fetch, credentials, boundary, deadline, sleep }) {
    const known = new Map();
    return {
        repository({ registry, repository }) {
            const name = `${registry}/${repository}`;
            const open = known.get(name);
            if (open)
                return open;
            const found = (0,boundary_boundary/* registryAt */.Rb)(boundary, registry);
            if (!found) {
                const hosts = boundary.registries.map(({ endpoints: [{ hostname, port }] }) => (port === 443 ? hostname : `${hostname}:${port}`));
                throw (0,lib_errors/* registryError */.e)('REGISTRY_OUTSIDE', `The registry ${registry} is not in the boundary (${boundary.source}).`, hosts.length > 0
                    ? `Use one of ${[...new Set(hosts)].join(', ')}, or declare it under "registries".`
                    : 'Declare it under "registries" in sovereign.yaml.');
            }
            const { endpoint } = found;
            const basicFirst = found.registry.account !== undefined;
            const authorizer = createAuthorizer({ fetch, credentials, endpoint, repository, basicFirst });
            const transport = createTransport({
                fetch,
                endpoint,
                authorizer,
                ...(deadline !== undefined && { deadline }),
                ...(sleep && { sleep }),
            });
            const opened = createRepository(name, repository, transport);
            known.set(name, opened);
            return opened;
        },
    };
}

// EXTERNAL MODULE: ../oci/lib/layout.js
var lib_layout = __webpack_require__(3884);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
    const reference = parseReference(text);
    const repository = createRegistryClient({ boundary, fetch, credentials }).repository(reference);
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
    return descriptors.filter(({ artifactType }) => artifactType === undefined || artifactType === lib_manifest/* MEDIA_TYPES */.Z2.empty || artifactType.startsWith(prefix));
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
            headers: { accept: lib_manifest/* MEDIA_TYPES */.Z2.index },
        }, async (response) => {
            if (response.status !== 200) {
                await discard(response);
                return undefined;
            }
            const bytes = await readLimited(response, lib_manifest/* MANIFEST_LIMIT */.MV, what);
            const declared = response.headers.get('content-type')?.split(';')[0]?.trim();
            // Some servers answer every path with a page of their own: that is no list of referrers.
            if (declared !== lib_manifest/* MEDIA_TYPES */.Z2.index)
                return undefined;
            const next = nextPage(response.headers.get('link'), response.url || `${transport.origin}${url}`, what);
            return { descriptors: (0,lib_manifest/* parseManifest */.Ng)(bytes, what, declared).manifests, ...(next !== undefined && { next }) };
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
    if (!(0,lib_manifest/* isIndex */.nw)(content.manifest.mediaType))
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
        const index = { schemaVersion: 2, mediaType: lib_manifest/* MEDIA_TYPES */.Z2.index, manifests: [...present, ...absent] };
        const bytes = Buffer.from(JSON.stringify(index));
        if (bytes.length > lib_manifest/* MANIFEST_LIMIT */.MV)
            throw tooMany(`the referrers of ${subject} in ${repository.name}`, 'their list is full');
        await repository.putManifest(bytes, lib_manifest/* MEDIA_TYPES */.Z2.index, tag);
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
    const empty = { mediaType: lib_manifest/* MEDIA_TYPES */.Z2.empty, digest: (0,lib_digest/* digestOf */.ol)(EMPTY), size: EMPTY.length };
    const manifests = artifacts.map(({ bytes, artifactType, annotations }) => {
        const layer = { mediaType: artifactType, digest: (0,lib_digest/* digestOf */.ol)(bytes), size: bytes.length };
        const text = JSON.stringify({
            schemaVersion: 2,
            mediaType: lib_manifest/* MEDIA_TYPES */.Z2.manifest,
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
    const stored = await inParallel(manifests, WRITES, ({ bytes }) => repository.putManifest(bytes, lib_manifest/* MEDIA_TYPES */.Z2.manifest));
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
const imageByDigest = ({ reference: { registry, repository }, subject: { digest } }) => formatReference({ registry, repository, digest });
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
var verify = __webpack_require__(4343);
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
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ../sigstore/lib/sign.js + 3 modules
var sign = __webpack_require__(2232);
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
var public_key = __webpack_require__(318);
// EXTERNAL MODULE: ../sigstore/lib/errors.js
var sigstore_lib_errors = __webpack_require__(1298);
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

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ checkBytes),
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Wt: () => (/* binding */ checkedStream),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8381);

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
    LAYOUT_INVALID: { exit: 'usage', about: 'A folder is not a complete OCI image layout.' },
});


/***/ }),

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   Ym: () => (/* binding */ openBlob),
/* harmony export */   nD: () => (/* binding */ blobPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8381);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(737);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6531);







const MAX_MANIFESTS = 1000;
/**
 * Reads a layout and checks all of it, so that what is pushed later is known to be whole.
 * @param folder absolute path
 * @param name the value of `org.opencontainers.image.ref.name` to choose by, where the layout has several images
 * @throws LAYOUT_INVALID, CONTENT_MISMATCH
 */
async function readLayout(folder, name) {
    const marker = await readJson(folder, 'oci-layout');
    if (marker.imageLayoutVersion !== '1.0.0')
        throw invalid(folder, 'its oci-layout file does not say version 1.0.0');
    const indexFile = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'index.json');
    const { manifests } = parseIndex(folder, await readSmall(folder, 'index.json'), indexFile);
    const named = name === undefined ? manifests : manifests.filter(({ annotations }) => annotations?.['org.opencontainers.image.ref.name'] === name);
    if (named.length !== 1)
        throw invalid(folder, `its index.json names ${named.length} images${name === undefined ? '' : ` "${name}"`}, where one is needed`);
    const seen = new Map();
    const blobs = new Map();
    const children = [];
    const visit = async (descriptor, depth) => {
        const known = seen.get(descriptor.digest);
        if (known)
            return known;
        if (depth > 3 || seen.size >= MAX_MANIFESTS)
            throw invalid(folder, `it has indexes more than 3 deep or more than ${MAX_MANIFESTS} images`);
        if (descriptor.size > _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_LIMIT */ .MV)
            throw invalid(folder, `manifest ${descriptor.digest} has ${descriptor.size} bytes`);
        const bytes = await readSmall(folder, blobPath(descriptor));
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .checkBytes */ .Ac)(bytes, descriptor, `manifest ${descriptor.digest} of ${folder}`);
        const manifest = parseIndex(folder, bytes, descriptor.digest, descriptor.mediaType);
        const { mediaType, artifactType } = manifest;
        const content = {
            descriptor: { mediaType, digest: descriptor.digest, size: bytes.length, ...(artifactType !== undefined && { artifactType }) },
            bytes,
            manifest,
        };
        seen.set(descriptor.digest, content);
        for (const child of manifest.manifests)
            await visit(child, depth + 1);
        for (const blob of [...(manifest.config ? [manifest.config] : []), ...manifest.layers])
            blobs.set(blob.digest, blob);
        if (depth > 0)
            children.push(content);
        return content;
    };
    const root = await visit(named[0], 0);
    if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(root.manifest.mediaType) && children.length === 0)
        throw invalid(folder, 'its index has no images');
    for (const blob of blobs.values())
        await checkBlob(folder, blob);
    return { folder, root, children, blobs: [...blobs.values()] };
}
/** A fresh stream of a blob of the layout. */
const openBlob = (folder, expected) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, blobPath(expected)));
/** Path of a blob below a layout. The digest has been checked for its form, so it names nothing else. */
const blobPath = ({ digest }) => node_path__WEBPACK_IMPORTED_MODULE_2__.join('blobs', 'sha256', (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(digest));
async function checkBlob(folder, expected) {
    const relative = blobPath(expected);
    const { size } = await statFile(folder, relative);
    const source = `${relative} of ${folder}`;
    if (size !== expected.size)
        throw invalid(folder, `${relative} has ${size} bytes where the manifest says ${expected.size}`);
    try {
        for await (const _ of (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .checkedStream */ .Wt)(openBlob(folder, expected), expected, source))
            ;
    }
    catch (error) {
        if ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .errnoOf */ .UQ)(error) === undefined)
            throw error;
        throw invalid(folder, `${relative} cannot be read: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
}
function parseIndex(folder, bytes, source, declared) {
    try {
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, source, declared ?? (source.endsWith('index.json') ? 'application/vnd.oci.image.index.v1+json' : undefined));
    }
    catch (error) {
        throw invalid(folder, (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error).replace(/\.$/, ''));
    }
}
async function readJson(folder, relative) {
    const bytes = await readSmall(folder, relative);
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        value = undefined;
    }
    if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        throw invalid(folder, `its ${relative} is not a JSON object`);
    return value;
}
async function readSmall(folder, relative) {
    const { size } = await statFile(folder, relative);
    if (size > _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_LIMIT */ .MV)
        throw invalid(folder, `${relative} has ${size} bytes`);
    try {
        return await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, relative));
    }
    catch (error) {
        throw invalid(folder, `${relative} cannot be read: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
}
/** Regular files only: opening a FIFO would wait for ever. */
async function statFile(folder, relative) {
    try {
        const stats = await node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, relative));
        if (stats.isFile())
            return stats;
    }
    catch (error) {
        const code = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .errnoOf */ .UQ)(error);
        throw invalid(folder, code === 'ENOENT' || code === 'ENOTDIR' ? `it has no ${relative}` : `${relative} cannot be read: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
    throw invalid(folder, `${relative} is not a file`);
}
const invalid = (folder, why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .registryError */ .e)('LAYOUT_INVALID', `${folder} is not a complete OCI image layout: ${why}.`, 'Build it again, for example with "buildah push IMAGE oci:FOLDER".');


/***/ }),

/***/ 6531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   MV: () => (/* binding */ MANIFEST_LIMIT),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Z2: () => (/* binding */ MEDIA_TYPES),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   nw: () => (/* binding */ isIndex)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(270);
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
