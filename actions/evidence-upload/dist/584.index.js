export const id = 584;
export const ids = [584];
export const modules = {

/***/ 8382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel),
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
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
/** Gives a function that runs work, at most `limit` at a time; what is more waits its turn. */
function atMost(limit) {
    const waiting = [];
    let free = limit;
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((go) => waiting.push(go));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free += 1;
        }
    };
}


/***/ }),

/***/ 4584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BUNDLE_MEDIA_TYPE: () => (/* reexport */ lib_bundle/* BUNDLE_MEDIA_TYPE */.NV),
  IN_TOTO_PAYLOAD: () => (/* reexport */ lib_statement/* IN_TOTO_PAYLOAD */.GH),
  KEYLESS: () => (/* reexport */ KEYLESS),
  PASSWORD_VARIABLES: () => (/* reexport */ PASSWORD_VARIABLES),
  PREDICATE: () => (/* reexport */ lib_statement/* PREDICATE */.W3),
  SIMPLE_SIGNING: () => (/* reexport */ simple_signing/* SIMPLE_SIGNING */.Nj),
  STATEMENT_V1: () => (/* reexport */ lib_statement/* STATEMENT_V1 */.om),
  TRUST_MEDIA_TYPE: () => (/* reexport */ trust/* TRUST_MEDIA_TYPE */.P0),
  buildStatement: () => (/* reexport */ lib_statement/* buildStatement */.Y5),
  encodeStatement: () => (/* reexport */ lib_statement/* encodeStatement */._i),
  isAbout: () => (/* reexport */ lib_statement/* isAbout */.KH),
  isTrustedSigner: () => (/* reexport */ verify_signer/* isTrustedSigner */.Gp),
  keyFileSigner: () => (/* reexport */ keyFileSigner),
  keyHint: () => (/* reexport */ public_key/* keyHint */.p4),
  keyKindOf: () => (/* reexport */ public_key/* keyKindOf */.lJ),
  kmsSigner: () => (/* reexport */ kmsSigner),
  logKeyId: () => (/* reexport */ lib_log/* logKeyId */.xK),
  originOfLog: () => (/* reexport */ lib_log/* originOfLog */.Sc),
  parseCaChain: () => (/* reexport */ trust/* parseCaChain */.xW),
  parseChain: () => (/* reexport */ trust/* parseChain */.zz),
  parseLogKey: () => (/* reexport */ trust/* parseLogKey */.rv),
  parsePublicKey: () => (/* reexport */ public_key/* parsePublicKey */.ee),
  parseStatement: () => (/* reexport */ lib_statement/* parseStatement */.By),
  parseTrust: () => (/* reexport */ trust/* parseTrust */.Sb),
  pemSigner: () => (/* reexport */ pemSigner),
  publicKeyPem: () => (/* reexport */ public_key/* publicKeyPem */.rY),
  signArtifact: () => (/* reexport */ signArtifact),
  signSimple: () => (/* reexport */ signSimple),
  signStatement: () => (/* reexport */ signStatement),
  signStatementTwice: () => (/* reexport */ signStatementTwice),
  signerFor: () => (/* reexport */ signerFor),
  signingError: () => (/* reexport */ errors/* signingError */.M),
  trustFromBoundary: () => (/* reexport */ trustFromBoundary),
  trustedRootJson: () => (/* reexport */ trust/* trustedRootJson */.il),
  verifyBundle: () => (/* reexport */ verify/* verifyBundle */.I),
  verifyLegacy: () => (/* reexport */ verify/* verifyLegacy */.F),
  witnessesOf: () => (/* reexport */ witnessesOf),
  writeTrust: () => (/* reexport */ trust/* writeTrust */.uT)
});

// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __webpack_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __webpack_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/parallel.js
var parallel = __webpack_require__(8382);
// EXTERNAL MODULE: ../../packages/core/lib/egress/allowed.js
var allowed = __webpack_require__(7905);
// EXTERNAL MODULE: ../../packages/core/lib/issuers.js
var issuers = __webpack_require__(8433);
// EXTERNAL MODULE: ../../packages/sigstore/lib/errors.js
var errors = __webpack_require__(1061);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var lib_json = __webpack_require__(6403);
// EXTERNAL MODULE: ../../packages/sigstore/lib/strict-fields.js
var strict_fields = __webpack_require__(6825);
// EXTERNAL MODULE: ../../packages/sigstore/lib/trust.js
var trust = __webpack_require__(1962);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/signing-config.js




const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
/**
 * Reads a signing config strictly.
 * @param name the file's name, for messages
 * @throws SIGNING_CONFIG_INVALID also where it names a public Sigstore service
 */
function parseSigningConfig(json, name) {
    const config = (0,strict_fields/* reading */.hF)(() => configOf((0,lib_json/* parseStrictJson */.RJ)(json)));
    if (typeof config === 'string')
        throw signingConfigInvalid(name, config);
    return config;
}
const signingConfigInvalid = (name, why) => (0,errors/* signingError */.M)('SIGNING_CONFIG_INVALID', `${name} cannot be used: ${why}.`, 'Write it with "cosign signing-config create" for the services of the region alone.');
/**
 * The services that are used now, in the order in which they are asked, and how many must answer: as Sigstore clients choose, those of the
 * highest version of the API, the newest of each operator. Or a string that tells why there are too few ("it \u2026").
 * @param versions of the API that can be used
 */
function selectServices({ services, selector }, versions, now) {
    if (services.length === 0)
        return { services: [], count: 0 };
    const usable = services.filter(({ version, validFor }) => versions.includes(version) && (0,trust/* within */.ux)(validFor, now));
    const highest = Math.max(...usable.map(({ version }) => version));
    const operators = new Set();
    const chosen = usable
        .filter(({ version }) => version === highest)
        .sort((one, other) => (other.validFor.start?.getTime() ?? 0) - (one.validFor.start?.getTime() ?? 0))
        .filter(({ operator }) => !operators.has(operator) && operators.add(operator));
    const count = selector === 'ANY' ? 1 : selector === 'ALL' ? chosen.length : selector.exactly;
    if (chosen.length < Math.max(count, 1)) {
        return `it names ${chosen.length} usable services of different operators (API version ${versions.join(' or ')}, valid now) where ${Math.max(count, 1)} must be`;
    }
    return { services: chosen, count };
}
function configOf(value) {
    const { mediaType } = (0,strict_fields/* fields */.OA)(value, 'the signing config', ['mediaType'], KEYS);
    if (mediaType !== MEDIA_TYPE)
        throw new strict_fields/* ShapeError */.ym(`its "mediaType" is not ${MEDIA_TYPE}`);
    const config = value;
    servicesOf(config.oidcUrls, 'oidcUrls');
    return {
        certificateAuthorities: servicesOf(config.caUrls, 'caUrls'),
        logs: selected(config, 'rekorTlogUrls', 'rekorTlogConfig'),
        authorities: selected(config, 'tsaUrls', 'tsaConfig'),
    };
}
const KEYS = ['caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig'];
function selected(config, urls, how) {
    const services = servicesOf(config[urls], urls);
    if (services.length === 0)
        return { services, selector: 'ANY' };
    const { selector, count } = (0,strict_fields/* fields */.OA)(config[how], how, ['selector'], ['count']);
    if (selector === 'ANY' || selector === 'ALL')
        return { services, selector };
    if (selector !== 'EXACT')
        throw new strict_fields/* ShapeError */.ym(`the "selector" of ${how} is none of ANY, ALL and EXACT`);
    if (!Number.isInteger(count) || count < 1)
        throw new strict_fields/* ShapeError */.ym(`the "count" of ${how} is not a number from 1`);
    return { services, selector: { exactly: count } };
}
function servicesOf(value, where) {
    return (0,strict_fields/* listOf */.c3)(value, where).map((service, index) => {
        const at = `${where}[${index}]`;
        const { url, majorApiVersion, validFor, operator } = (0,strict_fields/* fields */.OA)(service, at, ['url', 'majorApiVersion', 'operator'], ['validFor']);
        const parsed = URL.parse((0,strict_fields/* text */.Qq)(url, `${at}.url`));
        if (!parsed || !['https:', 'http:'].includes(parsed.protocol))
            throw new strict_fields/* ShapeError */.ym(`the "url" of ${at} is not a URL`);
        if ((0,boundary_boundary/* isPublicSigstore */._r)(parsed.hostname))
            throw new strict_fields/* ShapeError */.ym(`it names ${parsed.hostname}, a public Sigstore service, which is outside every boundary`);
        if (!Number.isInteger(majorApiVersion))
            throw new strict_fields/* ShapeError */.ym(`the "majorApiVersion" of ${at} is not a number`);
        const period = (0,strict_fields/* given */.gI)(validFor) ? (0,trust/* periodOf */.jH)(validFor) : {};
        if (typeof period === 'string')
            throw new strict_fields/* ShapeError */.ym(`the "validFor" of ${at} ${period}`);
        return { url: String(url), version: majorApiVersion, operator: (0,strict_fields/* text */.Qq)(operator, `${at}.operator`), validFor: period };
    });
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/boundary-witnesses.js




const MAX_PEM_BYTES = 64 * 1024;
const MAX_ROOT_BYTES = 1024 * 1024;
/**
 * The witnesses that the boundary declares, each with the key or chain that its answers are checked against.
 * @param now milliseconds since 1970: which services of a signing config are valid
 * @throws TRUST_INVALID, KEY_INVALID, SIGNING_CONFIG_INVALID, SERVICE_OUTSIDE, FILE_MISSING, FILE_UNREADABLE
 */
async function witnessesOf(boundary, files, now) {
    const { rekor, timestamp, 'signing-config': config } = boundary.signing ?? {};
    if (config !== undefined)
        return configuredWitnesses(boundary, files, new Date(now));
    const { logs, authorities } = await declaredWitnesses(boundary, files);
    return {
        ...(rekor && { logs: { services: logs, count: 1, required: rekor.required } }),
        ...(timestamp && { timestamps: { services: authorities, count: 1, required: timestamp.required } }),
    };
}
/**
 * The log and the timestamp authority that the boundary declares with key and chain.
 * @throws TRUST_INVALID, KEY_INVALID, FILE_MISSING, FILE_UNREADABLE
 */
async function declaredWitnesses(boundary, files) {
    const { rekor, timestamp } = boundary.signing ?? {};
    const read = (file) => files.readText((0,boundary_boundary/* boundaryPath */.qO)(boundary, file), MAX_PEM_BYTES);
    return {
        logs: rekor
            ? [{ url: rekor.url, version: rekor.version, publicKey: (0,trust/* parseLogKey */.rv)(await read(rekor['public-key']), rekor['public-key']) }]
            : [],
        authorities: timestamp ? [{ url: timestamp.url, chain: (0,trust/* parseChain */.zz)(await read(timestamp.chain), timestamp.chain) }] : [],
    };
}
/**
 * What the boundary's trusted root holds; nothing where it names none.
 * @throws TRUST_INVALID, FILE_MISSING, FILE_UNREADABLE
 */
async function declaredRoot(boundary, files) {
    const { 'trusted-root': name } = boundary.signing ?? {};
    if (name === undefined)
        return { keys: [], logs: [], authorities: [] };
    const root = (0,trust/* parseTrust */.Sb)(await files.readText((0,boundary_boundary/* boundaryPath */.qO)(boundary, name), MAX_ROOT_BYTES), name);
    if (root.keys.length + (root.identities ?? []).length === 0)
        return root;
    throw (0,errors/* signingError */.M)('TRUST_INVALID', `${name} is not a trusted root: it names signers.`, 'Declare signers in the boundary itself.');
}
/** URLs of one service in two files may differ in a slash at the end. */
const isSameUrl = (one, other) => one.replace(/\/+$/, '') === other.replace(/\/+$/, '');
/**
 * The signing config that the boundary names, with the file's name; undefined where it names none.
 * @throws SIGNING_CONFIG_INVALID also where it does not name the Fulcio of the boundary; FILE_MISSING, FILE_UNREADABLE
 */
async function signingConfigOf(boundary, files) {
    const { fulcio, 'signing-config': name } = boundary.signing ?? {};
    if (name === undefined)
        return undefined;
    const config = parseSigningConfig(await files.readText((0,boundary_boundary/* boundaryPath */.qO)(boundary, name), MAX_ROOT_BYTES), name);
    if (fulcio && !config.certificateAuthorities.some(({ url }) => isSameUrl(url, fulcio.url)))
        throw signingConfigInvalid(name, `it does not name the Fulcio of the boundary, ${fulcio.url}`);
    return { ...config, name };
}
/**
 * A service of a signing config as the trusted root knows it now.
 * @throws SERVICE_OUTSIDE, SIGNING_CONFIG_INVALID
 */
function trustedService(boundary, name, url, trusted, now) {
    if (!(0,allowed/* allowedEndpoints */.d)(boundary).has((0,partitions/* originOf */.yv)((0,issuers/* endpointOf */.X5)(url)))) {
        throw (0,errors/* signingError */.M)('SERVICE_OUTSIDE', `${name} names ${url}, whose host the boundary does not name.`, 'Name the host under "hosts", where the change is reviewed.');
    }
    const [newest] = trusted.filter((service) => isSameUrl(service.url, url) && (0,trust/* within */.ux)(service.validFor, now)).sort(newestFirst);
    if (newest)
        return newest;
    throw signingConfigInvalid(name, `it names ${url}, for which ${boundary.signing?.['trusted-root']} holds nothing that is valid now`);
}
/** The services that a signing config selects, each with its key or chain of the trusted root. */
async function configuredWitnesses(boundary, files, now) {
    const config = await signingConfigOf(boundary, files);
    if (!config)
        return {};
    const root = await declaredRoot(boundary, files);
    const quorumOf = (services, versions, trusted) => {
        const selected = selectServices(services, versions, now);
        if (typeof selected === 'string')
            throw signingConfigInvalid(config.name, selected);
        if (selected.count === 0)
            return undefined;
        const known = selected.services.map(({ url, version }) => ({
            ...trustedService(boundary, config.name, url, trusted(version), now),
            version,
        }));
        return { services: known, count: selected.count, required: true };
    };
    const logs = quorumOf(config.logs, [1, 2], (version) => root.logs.filter((log) => (log.version ?? version) === version));
    const timestamps = quorumOf(config.authorities, [1], () => root.authorities);
    return {
        ...(logs && { logs: { ...logs, services: logs.services.map((log) => ({ ...log, version: log.version === 1 ? 1 : 2 })) } }),
        ...(timestamps && { timestamps }),
    };
}
const newestFirst = (one, other) => (other.validFor?.start?.getTime() ?? 0) - (one.validFor?.start?.getTime() ?? 0);

;// CONCATENATED MODULE: ../../packages/sigstore/lib/boundary-fulcio.js




const boundary_fulcio_MAX_PEM_BYTES = 64 * 1024;
/**
 * The certificate authority that the boundary declares with its chain, and its certificate transparency log.
 * @throws TRUST_INVALID, KEY_INVALID, FILE_MISSING, FILE_UNREADABLE
 */
async function declaredFulcio(boundary, files) {
    const { fulcio } = boundary.signing ?? {};
    if (!fulcio)
        return { certificateAuthorities: [], ctLogs: [] };
    const { url, chain, 'ct-log': ctLog } = fulcio;
    const read = (file) => files.readText((0,boundary_boundary/* boundaryPath */.qO)(boundary, file), boundary_fulcio_MAX_PEM_BYTES);
    return {
        certificateAuthorities: [{ url, chain: (0,trust/* parseCaChain */.xW)(await read(chain), chain) }],
        ctLogs: ctLog === undefined ? [] : [{ url, publicKey: (0,trust/* parseLogKey */.rv)(await read(ctLog), ctLog) }],
    };
}
/**
 * The Fulcio that certifies signers: the one that the boundary declares, or that its signing config names; undefined without either.
 * @param now milliseconds since 1970: which services of a signing config are valid
 * @throws TRUST_INVALID, KEY_INVALID, SIGNING_CONFIG_INVALID, SERVICE_OUTSIDE, FILE_MISSING, FILE_UNREADABLE
 */
async function certificateServiceOf(boundary, files, now) {
    const root = await declaredRoot(boundary, files);
    const { certificateAuthorities, ctLogs } = await declaredFulcio(boundary, files);
    const [declared] = certificateAuthorities;
    if (declared)
        return { ca: declared, ctLogs: [...ctLogs, ...(root.ctLogs ?? [])] };
    const config = await signingConfigOf(boundary, files);
    if (!config)
        return undefined;
    // The API that Fulcio calls v2 is the first that signing configs know.
    const selected = selectServices({ services: config.certificateAuthorities, selector: 'ANY' }, [1], new Date(now));
    if (typeof selected === 'string')
        throw signingConfigInvalid(config.name, selected);
    const [service] = selected.services;
    if (!service)
        return undefined;
    return {
        ca: trustedService(boundary, config.name, service.url, root.certificateAuthorities ?? [], new Date(now)),
        ctLogs: root.ctLogs ?? [],
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var lib_errors = __webpack_require__(886);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/cosign-key.js





/**
 * cosign's own form of an encrypted private key: JSON in PEM, as of go-tuf's `encrypted`: PKCS#8 in a NaCl secretbox
 * (XSalsa20-Poly1305) whose key is of scrypt.
 */
const BLOCK = /-----BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY-----([A-Za-z0-9+/=\s]*)-----END ENCRYPTED \1 PRIVATE KEY-----/;
const MAX_SCRYPT_BYTES = 256 * 1024 * 1024;
const isCosignKey = (text) => /-----BEGIN ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY-----/.test(text);
/** OpenSSL, and an authenticated box always, cannot tell a wrong password from a damaged file, so both are named. */
const cannotDecrypt = (name) => (0,errors/* signingError */.M)('KEY_PASSWORD', `${name} cannot be decrypted.`, 'Check SOVEREIGN_KEY_PASSWORD or COSIGN_PASSWORD, and that the file is whole.');
/**
 * Decrypts cosign's own form of a key.
 * @param password cosign allows an empty one
 * @returns the key in PKCS#8 PEM
 * @throws KEY_INVALID, KEY_PASSWORD
 */
async function openCosignKey(text, name, password = '') {
    const sealed = (0,strict_fields/* reading */.hF)(() => sealedKey((0,lib_json/* parseStrictJson */.RJ)(Buffer.from(BLOCK.exec(text)?.[2] ?? '', 'base64').toString())));
    if (typeof sealed === 'string')
        throw (0,errors/* signingError */.M)('KEY_INVALID', `${name} is not a key of cosign: ${sealed}.`, 'Check that the file is whole.');
    const { N, r, p, salt, nonce, ciphertext } = sealed;
    const [{ xsalsa20poly1305 }, key] = await Promise.all([
        __webpack_require__.e(/* import() */ 378).then(__webpack_require__.bind(__webpack_require__, 1378)),
        (0,external_node_util_.promisify)(external_node_crypto_.scrypt)(password, salt, 32, { N, r, p, maxmem: MAX_SCRYPT_BYTES * 2 }),
    ]);
    try {
        const der = Buffer.from(xsalsa20poly1305(key, nonce).decrypt(ciphertext));
        return (0,external_node_crypto_.createPrivateKey)({ key: der, format: 'der', type: 'pkcs8' }).export({ type: 'pkcs8', format: 'pem' }).toString();
    }
    catch {
        throw cannotDecrypt(name);
    }
}
/** @throws ShapeError, StrictJsonError */
function sealedKey(value) {
    const { kdf, cipher, ciphertext } = (0,strict_fields/* fields */.OA)(value, 'the key', ['kdf', 'cipher', 'ciphertext'], []);
    const { name: derivation, params, salt } = (0,strict_fields/* fields */.OA)(kdf, 'kdf', ['name', 'params', 'salt'], []);
    const { name: box, nonce } = (0,strict_fields/* fields */.OA)(cipher, 'cipher', ['name', 'nonce'], []);
    if (derivation !== 'scrypt' || box !== 'nacl/secretbox')
        throw new strict_fields/* ShapeError */.ym('it is not sealed with scrypt and nacl/secretbox');
    const { N, r, p } = (0,strict_fields/* fields */.OA)(params, 'params', ['N', 'r', 'p'], []);
    const numbers = [N, r, p].map((given) => (Number.isSafeInteger(given) && given > 0 ? given : 0));
    const [cost = 0, block = 0, parallel = 0] = numbers;
    if (numbers.includes(0) || cost < 2 || !Number.isInteger(Math.log2(cost)) || 128 * cost * block > MAX_SCRYPT_BYTES || parallel > 16)
        throw new strict_fields/* ShapeError */.ym('its parameters of scrypt are none, or ask for more than 256 MiB');
    const read = { salt: (0,strict_fields/* bytes */.ee)(salt, 'salt'), nonce: (0,strict_fields/* bytes */.ee)(nonce, 'nonce'), ciphertext: (0,strict_fields/* bytes */.ee)(ciphertext, 'ciphertext') };
    if (read.nonce.length !== 24)
        throw new strict_fields/* ShapeError */.ym('its nonce has not 24 bytes');
    return { N: cost, r: block, p: parallel, ...read };
}

// EXTERNAL MODULE: ../../packages/sigstore/lib/public-key.js
var public_key = __webpack_require__(173);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/keys.js





/** The environment variables that may hold the password of an encrypted private key; the first that is set counts. */
const PASSWORD_VARIABLES = ['SOVEREIGN_KEY_PASSWORD', 'COSIGN_PASSWORD'];
/**
 * A signer of a private key in PEM: PKCS#8 and PKCS#1 for RSA, SEC1, each also encrypted.
 * @param name what messages call the key, such as its path
 * @throws KEY_INVALID, KEY_PASSWORD, KEY_UNSUPPORTED
 */
function pemSigner(pem, name, password) {
    return privateKeySigner(readPrivateKey(pem, name, password), name);
}
/** A signer of a private key in memory. @throws KEY_UNSUPPORTED */
function privateKeySigner(privateKey, name) {
    const publicKey = (0,external_node_crypto_.createPublicKey)(privateKey);
    const kind = (0,public_key/* keyKindOf */.lJ)(publicKey, name);
    return {
        publicKey,
        ...kind,
        name,
        sign: async (data) => {
            const sign = (0,external_node_crypto_.createSign)(kind.hash);
            for await (const chunk of (0,public_key/* chunksOf */.U_)(data))
                sign.update(chunk);
            return sign.sign(privateKey);
        },
    };
}
/**
 * As {@link pemSigner}, and of cosign's own encrypted format.
 * @throws KEY_INVALID, KEY_PASSWORD, KEY_UNSUPPORTED
 */
async function keyFileSigner(text, name, password) {
    return pemSigner(isCosignKey(text) ? await openCosignKey(text, name, password) : text, name, password);
}
function readPrivateKey(pem, name, password) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(pem.replaceAll(/-----BEGIN EC PARAMETERS-----[^-]*-----END EC PARAMETERS-----/g, ''))?.[1];
    if (label === undefined || !label.endsWith('PRIVATE KEY')) {
        throw (0,errors/* signingError */.M)('KEY_INVALID', label === undefined ? `${name} is not a PEM file.` : `${name} holds a ${label.toLowerCase()}, not a private key.`, 'Name a private key in PEM (PKCS#8, PKCS#1, SEC1 or of cosign), or a key of "signing.keys" in the boundary.');
    }
    const encrypted = label === 'ENCRYPTED PRIVATE KEY' || pem.includes('Proc-Type: 4,ENCRYPTED');
    if (encrypted && !password) {
        throw (0,errors/* signingError */.M)('KEY_PASSWORD', `${name} is encrypted.`, 'Set SOVEREIGN_KEY_PASSWORD, or COSIGN_PASSWORD, to its password, from the secret store of the CI.');
    }
    try {
        return (0,external_node_crypto_.createPrivateKey)({ key: pem, format: 'pem', ...(encrypted && { passphrase: password }) });
    }
    catch (error) {
        // OpenSSL tells a wrong password from a damaged file only sometimes, so an encrypted key names both.
        if (encrypted) {
            throw cannotDecrypt(name);
        }
        throw (0,errors/* signingError */.M)('KEY_INVALID', `${name} is not a private key: ${(0,lib_errors/* messageOf */.bD)(error)}.`, 'Check that the file is whole.');
    }
}
/** KMS allows some hundreds of signatures a second for an account and throttles what is more; a release of many files meets that. */
const SIGN_ATTEMPTS = 8;
/**
 * A signer of an asymmetric KMS key. Asks for its public key once; `sign` sends a digest, never the data.
 * @param keyId key id, `alias/name` or ARN
 * @param account 12 digits: refuse a key of any other account
 * @throws KMS_KEY_UNUSABLE, KEY_UNSUPPORTED, KEY_OUTSIDE
 */
async function kmsSigner(aws, keyId, region, account) {
    const answer = await aws.call('kms', 'GetPublicKey', { KeyId: keyId }, { region }).catch((error) => {
        throw kmsFailure(keyId, region, error);
    });
    const name = answer.KeyId ?? keyId;
    if (account !== undefined && name.split(':')[4] !== account) {
        throw (0,errors/* signingError */.M)('KEY_OUTSIDE', `KMS key ${keyId} is ${name}, which is not in account ${account}.`, 'Name the key of the declared account.');
    }
    if (answer.KeyUsage !== 'SIGN_VERIFY') {
        throw (0,errors/* signingError */.M)('KMS_KEY_UNUSABLE', `${name} is for ${answer.KeyUsage}, not for signing.`, 'Create a key with KeyUsage SIGN_VERIFY.');
    }
    const publicKey = kmsPublicKey(answer.PublicKey, name);
    const kind = (0,public_key/* keyKindOf */.lJ)(publicKey, name);
    const bits = kind.hash.slice(3);
    const algorithm = publicKey.asymmetricKeyType === 'rsa' ? 'RSASSA_PKCS1_V1_5_SHA_256' : `ECDSA_SHA_${bits}`;
    return {
        publicKey,
        ...kind,
        name,
        sign: async (data) => {
            const hash = (0,external_node_crypto_.createHash)(kind.hash);
            for await (const chunk of (0,public_key/* chunksOf */.U_)(data))
                hash.update(chunk);
            const { Signature } = await aws
                .call('kms', 'Sign', { KeyId: keyId, Message: hash.digest(), MessageType: 'DIGEST', SigningAlgorithm: algorithm }, { region, attempts: SIGN_ATTEMPTS })
                .catch((error) => {
                throw kmsFailure(name, region, error);
            });
            if (!Signature?.length) {
                throw (0,errors/* signingError */.M)('SIGNATURE_WRONG', `KMS answered without a signature of ${name}.`, 'Try again; if it stays, look at the key in KMS.');
            }
            return Buffer.from(Signature);
        },
    };
}
function kmsPublicKey(der, name) {
    try {
        return (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(der ?? []), format: 'der', type: 'spki' });
    }
    catch (error) {
        throw (0,errors/* signingError */.M)('KMS_KEY_UNUSABLE', `KMS answered without a usable public key of ${name}.`, 'Check that the key is asymmetric.', {
            cause: error,
        });
    }
}
const KMS_REASONS = {
    NotFoundException: ['does not exist', 'Check its id, alias, region and account.'],
    DisabledException: ['is disabled', 'Enable it in KMS, or name another key.'],
    KMSInvalidStateException: ['is pending deletion, or not ready', 'Cancel the deletion in KMS, or name another key.'],
    InvalidKeyUsageException: ['is not for signing with this algorithm', 'Create a key with KeyUsage SIGN_VERIFY and spec ECC_NIST_P256.'],
    UnsupportedOperationException: ['is not an asymmetric key', 'Create a key with KeyUsage SIGN_VERIFY and spec ECC_NIST_P256.'],
    AccessDeniedException: ['may not be used by this role', "Allow kms:GetPublicKey and kms:Sign to the role in the key's policy."],
    KeyUnavailableException: ['is not available at the moment', 'Try again.'],
};
/** The error of a key's state; what is not about the key (network, credentials) passes through. */
function kmsFailure(keyId, region, error) {
    const reason = error instanceof Error ? KMS_REASONS[error.name] : undefined;
    if (!reason)
        return error;
    return (0,errors/* signingError */.M)('KMS_KEY_UNUSABLE', `KMS key ${keyId} in ${region} ${reason[0]}.`, reason[1], { cause: error });
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/boundary-trust.js






const boundary_trust_MAX_PEM_BYTES = 64 * 1024;
const KMS_CALLS = 8;
/**
 * The signer of a KMS key that the boundary declares. A key of a named account is asked for by ARN: an id or alias alone would be
 * looked up in the account of the job's own role.
 * @throws as kmsSigner
 */
function declaredKmsSigner(boundary, aws, key) {
    const [, , , arnRegion] = key.kms.startsWith('arn:') ? key.kms.split(':') : [];
    const region = key.region ?? arnRegion ?? (0,boundary_boundary/* homeRegion */.wC)(boundary);
    if (key.account === undefined)
        return kmsSigner(aws, key.kms, region);
    const account = (0,boundary_boundary/* accountOf */.XP)(boundary, key.account);
    const resource = key.kms.startsWith('alias/') ? key.kms : `key/${key.kms}`;
    const id = arnRegion === undefined ? `arn:${(0,partitions/* arnPartition */.IQ)(boundary.partition)}:kms:${region}:${account}:${resource}` : key.kms;
    return kmsSigner(aws, id, region, account);
}
/** The public keys that the boundary declares as files. @throws KEY_INVALID, FILE_MISSING, FILE_UNREADABLE */
async function declaredPublicKeys(boundary, files) {
    const keys = [];
    for (const key of boundary.signing?.keys ?? []) {
        if (!('public-key' in key))
            continue;
        const pem = await files.readText((0,boundary_boundary/* boundaryPath */.qO)(boundary, key['public-key']), boundary_trust_MAX_PEM_BYTES);
        keys.push({ name: key.name, publicKey: (0,public_key/* parsePublicKey */.ee)(pem, key['public-key']) });
    }
    return keys;
}
/**
 * What the boundary trusts: its signers, and its logs and authorities with those of its trusted root.
 * @param aws asked for the public half of each KMS key
 * @throws TRUST_INVALID where there is a KMS key and no `aws`, KMS_KEY_UNUSABLE, and as declaredWitnesses and declaredRoot
 */
async function trustFromBoundary(boundary, files, aws) {
    const inKms = (boundary.signing?.keys ?? []).flatMap((key) => ('kms' in key ? [key] : []));
    const [first] = inKms;
    if (first && !aws) {
        throw (0,errors/* signingError */.M)('TRUST_INVALID', `Key "${first.name}" of the boundary is in KMS, which cannot be asked here.`, 'Give a trust file that holds its public half, or declare it with "public-key" too.');
    }
    const keys = await declaredPublicKeys(boundary, files);
    if (aws) {
        keys.push(...(await (0,parallel/* inParallel */.H)(inKms, KMS_CALLS, async (key) => ({
            name: key.name,
            publicKey: (await declaredKmsSigner(boundary, aws, key)).publicKey,
        }))));
    }
    const declared = await declaredWitnesses(boundary, files);
    const root = await declaredRoot(boundary, files);
    const fulcio = await declaredFulcio(boundary, files);
    return {
        keys,
        logs: joined('log', declared.logs, root.logs, ({ publicKey }) => (0,public_key/* publicKeyPem */.rY)(publicKey)),
        authorities: joined('timestamp authority', declared.authorities, root.authorities, ({ chain: [leaf] }) => leaf.fingerprint256),
        certificateAuthorities: joined('certificate authority', fulcio.certificateAuthorities, root.certificateAuthorities ?? [], ({ chain: [issuer] }) => issuer.fingerprint256),
        ctLogs: joined('certificate transparency log', fulcio.ctLogs, root.ctLogs ?? [], ({ publicKey }) => (0,public_key/* publicKeyPem */.rY)(publicKey)),
        identities: boundary.signing?.identities ?? [],
    };
}
/** What the boundary and its trusted root trust. Where both know a service, they must know it by the same key. @throws TRUST_INVALID */
function joined(what, declared, root, id) {
    for (const service of declared) {
        const known = root.filter(({ url }) => isSameUrl(url, service.url));
        if (known.length === 0 || known.some((other) => id(other) === id(service)))
            continue;
        throw (0,errors/* signingError */.M)('TRUST_INVALID', `The boundary and its trusted root know the ${what} ${service.url} by different keys.`, 'Correct the one that is out of date.');
    }
    const ids = new Set(declared.map(id));
    return [...declared, ...root.filter((service) => !ids.has(id(service)))];
}

// EXTERNAL MODULE: ../../packages/sigstore/lib/bundle.js
var lib_bundle = __webpack_require__(1274);
// EXTERNAL MODULE: ../../packages/core/lib/asn1/der.js
var der = __webpack_require__(5780);
;// CONCATENATED MODULE: ../../packages/core/lib/job-token/errors.js

const tokenError = (0,lib_errors/* errorTable */.NN)({
    TOKEN_INVALID: { exit: 'identity', about: 'What the job was given as its OIDC token is not a signed JWT.' },
    TOKEN_ISSUER: {
        exit: 'identity',
        about: 'The token is from an issuer that is not in the boundary, or not from the server that runs the job.',
    },
    TOKEN_AUDIENCE: { exit: 'identity', about: 'The token is not for the audience of the boundary alone.' },
    TOKEN_TIME: { exit: 'identity', about: 'The token is expired, about to expire or not valid yet by the clock of the runner.' },
    TOKEN_ALGORITHM: { exit: 'identity', about: 'The token is not signed with an algorithm that counts.' },
    TOKEN_RUNNER: { exit: 'identity', about: 'The token does not say that the job runs on a self-hosted runner.' },
    TOKEN_SIGNATURE: { exit: 'identity', about: "The token's signature does not hold with the keys of its issuer, or cannot be checked." },
    TOKEN_PIN: {
        exit: 'identity',
        about: 'The token is not from a run that the boundary requires: repository, owner, ref, environment, event or workflow.',
    },
});

;// CONCATENATED MODULE: ../../packages/core/lib/job-token/token.js


/** What STS takes at most. */
const MAX_CHARACTERS = 20_000;
/** Reads a compact JWT (RFC 7519). @throws TOKEN_INVALID, without quoting the token */
function readToken(text) {
    const invalid = (what) => tokenError('TOKEN_INVALID', `The job token ${what}.`, 'Look at what gives the job its token: the server, or the variable that is named.');
    if (text.length > MAX_CHARACTERS)
        throw invalid(`has ${text.length} characters; STS takes at most ${MAX_CHARACTERS}`);
    const [header, payload] = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text) ? text.split('.') : [];
    const head = objectOf(header);
    const claims = objectOf(payload);
    if (!head || !claims)
        throw invalid('is not a signed JWT');
    return { text, algorithm: typeof head.alg === 'string' ? head.alg : '', header: head, claims };
}
function objectOf(part) {
    if (part === undefined)
        return undefined;
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url')));
        return (0,lib_json/* isObject */.Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The claims that say what ran where. Claims about people, such as GitLab's `user_email`, are left out. */
const RECORDED = [
    ...['iss', 'sub', 'aud', 'jti', 'iat', 'nbf', 'exp'],
    ...['repository', 'repository_id', 'repository_owner_id', 'repository_visibility', 'enterprise', 'enterprise_id'],
    ...['ref', 'ref_type', 'ref_path', 'ref_protected', 'sha', 'environment', 'environment_protected', 'event_name'],
    ...['workflow_ref', 'workflow_sha', 'job_workflow_ref', 'job_workflow_sha', 'run_id', 'run_attempt', 'check_run_id'],
    ...['project_id', 'project_path', 'namespace_id', 'pipeline_id', 'pipeline_source', 'job_id', 'ci_config_ref_uri', 'ci_config_sha'],
    ...['runner_environment', 'runner_id'],
];
const MAX_RECORDED = 512;
/** The claims as they go into the record: `claim-sub`, \u2026 */
function recordedClaims({ claims }) {
    return RECORDED.flatMap((name) => {
        const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
        const fact = Array.isArray(value) ? value.join(' ') : value;
        if (typeof fact === 'string')
            return [[`claim-${name}`, fact.slice(0, MAX_RECORDED)]];
        return typeof fact === 'number' || typeof fact === 'boolean' ? [[`claim-${name}`, fact]] : [];
    });
}

;// CONCATENATED MODULE: ../../packages/core/lib/job-token/token-check.js
/** A value of a token as text for people, cut where it is long. */
function quote(value) {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 200 ? `${text.slice(0, 200)}\u2026` : text;
}

;// CONCATENATED MODULE: ../../packages/core/lib/job-token/pins.js

/**
 * What the boundary requires of the run. A claim that is not there does not hold: what is required is never unknown.
 * @param claims of the job's token; undefined for an identity that has no token
 */
function checkPins(claims, require) {
    if (!require)
        return [];
    return pinsOf(claims ?? {}, require).flatMap(({ name, claimed, claim, wanted }) => {
        if (wanted === undefined)
            return [];
        const exact = typeof claimed === 'string' || typeof claimed === 'boolean' || Number.isSafeInteger(claimed);
        const text = exact ? String(claimed) : undefined;
        const says = claims === undefined ? 'This identity has no token, and so no' : `The token says ${quote(claimed)} as`;
        return [
            {
                name: `required ${name}`,
                verdict: text !== undefined && wanted.includes(text) ? 'holds' : 'broken',
                detail: `${says} ${claim}; the boundary requires ${wanted.join(' or ')}.`,
                code: 'TOKEN_PIN',
                fix: claims === undefined
                    ? 'Take the identity from the job token ("source: oidc"), or remove what it requires under "identity: require".'
                    : 'Run the job from where the boundary allows it, or change "identity: require" in sovereign.yaml, where the change is reviewed.',
            },
        ];
    });
}
function pinsOf(claims, require) {
    const claim = (name) => (Object.hasOwn(claims, name) ? claims[name] : undefined);
    // GitLab and GitHub give other things under the same names: a GitLab branch may be called "refs/heads/main".
    const gitlab = claim('project_id') !== undefined;
    const pin = (name, own, wanted) => ({
        name,
        claim: own,
        claimed: claim(own),
        wanted,
    });
    return [
        pin('repository', gitlab ? 'project_id' : 'repository_id', require['repository-ids']),
        pin('owner', gitlab ? 'namespace_id' : 'repository_owner_id', require['owner-ids']),
        pin('protection of the ref', 'ref_protected', require['protected-ref'] ? ['true'] : undefined),
        pin('ref', gitlab ? 'ref_path' : 'ref', require.refs),
        pin('environment', 'environment', require.environments),
        pin('event', gitlab ? 'pipeline_source' : 'event_name', require.events),
        pin('workflow', 'job_workflow_ref', require.workflows),
    ];
}

;// CONCATENATED MODULE: ../../packages/core/lib/job-token/checks.js



/** Seconds that a token must still be good for, so that it does not expire on its way to STS. */
const MARGIN = 30;
/** Seconds that clocks may differ. */
const SKEW = 60;
const ALGORITHMS = new Set(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512']);
/** Everything that can be said of a job token before it leaves the process. Pure; in the order in which failures are told. */
function checkToken({ algorithm, claims }, { boundary, facts, source, now }) {
    const { issuers, audience, runner, require } = boundary.identity;
    const pod = source !== 'oidc' && isPodToken(claims);
    return [
        checkIssuer(claims.iss, issuers),
        ...(pod ? [] : [checkServer(claims.iss, boundary, facts)]),
        checkAudience(claims.aud, audience),
        {
            name: 'token algorithm',
            verdict: ALGORITHMS.has(algorithm) ? 'holds' : 'broken',
            detail: `The token is signed with ${quote(algorithm)}.`,
            code: 'TOKEN_ALGORITHM',
            fix: 'Use an issuer that signs with RSA or ECDSA.',
        },
        checkTime(claims, now),
        pod ? OWN_MACHINE : checkRunner(claims.runner_environment, facts, runner),
        ...checkPins(claims, require),
    ];
}
/** Whether a token is one of a Kubernetes service account: by claims that no CI server gives. */
function isPodToken({ sub, 'kubernetes.io': kubernetes }) {
    return typeof sub === 'string' && sub.startsWith('system:serviceaccount:') && typeof kubernetes === 'object' && kubernetes !== null;
}
function checkIssuer(issuer, issuers) {
    return {
        name: 'token issuer',
        verdict: typeof issuer === 'string' && issuers.includes(issuer) ? 'holds' : 'broken',
        detail: `The token is from ${quote(issuer)}; the boundary names ${issuers.join(', ')}.`,
        code: 'TOKEN_ISSUER',
        fix: 'Issuers are compared character by character. If this server belongs to the boundary, name its issuer under "identity: issuers".',
    };
}
function checkServer(issuer, { partition }, facts) {
    const base = { name: 'issuer of the server', code: 'TOKEN_ISSUER' };
    const fix = 'The token must be from the server that runs the job: look at what set GITHUB_SERVER_URL, CI_SERVER_URL or the token variables.';
    // The sandbox's issuer stands in for every server; that it is loopback is settled by the boundary.
    if (partition === 'sandbox')
        return { ...base, verdict: 'holds', detail: 'The issuer is the one of the sandbox.', fix };
    if (facts.product === 'terminal')
        return { ...base, verdict: 'holds', detail: 'No CI server runs this job.', fix };
    const fits = typeof issuer === 'string' ? (0,issuers/* issuerFitsServer */.zD)(issuer, facts) : false;
    return {
        ...base,
        verdict: fits === undefined ? 'unknown' : fits ? 'holds' : 'broken',
        detail: fits === undefined
            ? 'The job does not say which server runs it.'
            : `The token is from ${quote(issuer)} and the job runs on ${facts.server} (${facts.product}).`,
        fix,
    };
}
function checkAudience(claimed, audience) {
    const only = Array.isArray(claimed) && claimed.length === 1 ? claimed[0] : claimed;
    return {
        name: 'token audience',
        verdict: only === audience ? 'holds' : 'broken',
        detail: `The token is for ${quote(claimed)}; the boundary names ${audience}.`,
        code: 'TOKEN_AUDIENCE',
        fix: 'Ask for the audience of the boundary alone: a token for two audiences can be used at both.',
    };
}
function checkTime({ exp, nbf, iat }, nowMs) {
    const now = Math.floor(nowMs / 1000);
    const base = { name: 'token time', code: 'TOKEN_TIME' };
    const broken = (detail, fix) => ({ ...base, verdict: 'broken', detail, fix });
    const wrongKind = [exp, nbf, iat].some((value) => value !== undefined && !Number.isFinite(value));
    if (wrongKind || exp === undefined)
        return broken('The token has no usable times (exp, nbf, iat).', 'Use an issuer that dates its tokens.');
    const seen = typeof iat === 'number' ? ` By this clock it was issued ${ago(now - iat)}.` : '';
    const clock = 'Set the clock of the runner by NTP.';
    if (exp - now < MARGIN) {
        const late = exp <= now ? `expired ${ago(now - exp)}` : `expires in ${exp - now} s`;
        return broken(`The token ${late}.${seen}`, `${clock} If it is right, ask for the token later in the job.`);
    }
    if (typeof nbf === 'number' && nbf > now + SKEW)
        return broken(`The token is valid only in ${nbf - now} s.${seen}`, clock);
    if (typeof iat === 'number' && iat > now + SKEW)
        return broken(`The token is from the future.${seen}`, clock);
    return { ...base, verdict: 'holds', detail: `The token is valid for another ${exp - now} s.${seen}`, fix: clock };
}
const ago = (seconds) => (seconds >= 0 ? `${seconds} s ago` : `${-seconds} s in the future`);
/** The identity is the one of a machine, task or pod of an account: no hosted runner has it. */
const OWN_MACHINE = {
    name: 'runner environment',
    verdict: 'holds',
    detail: 'The identity is the one of a machine or container of an AWS account. That says whose it is, not where.',
    code: 'TOKEN_RUNNER',
    fix: '',
};
function checkRunner(claimed, { runner: told }, wanted) {
    const base = { name: 'runner environment', code: 'TOKEN_RUNNER' };
    const fix = 'Run the job on a runner of your own inside the region, or set "identity: runner: any" if the boundary may do without.';
    if (wanted === 'any')
        return { ...base, verdict: 'holds', detail: `The boundary takes any runner; the token says ${quote(claimed)}.`, fix };
    if (claimed === undefined)
        return { ...base, verdict: 'unknown', detail: 'The token does not say which kind of runner has the job.', fix };
    if (claimed !== 'self-hosted')
        return { ...base, verdict: 'broken', detail: `The token says that the runner is ${quote(claimed)}.`, fix };
    const agrees = told?.environment === undefined || told.environment === 'self-hosted';
    return {
        ...base,
        verdict: agrees ? 'holds' : 'broken',
        detail: agrees
            ? 'The token says that the runner is self-hosted. That says whose it is, not where.'
            : `The token says that the runner is self-hosted, the job says ${quote(told?.environment)}.`,
        fix,
    };
}

// EXTERNAL MODULE: ../../packages/sigstore/lib/certificate.js
var lib_certificate = __webpack_require__(979);
// EXTERNAL MODULE: ../../packages/sigstore/lib/certificate-chain.js
var certificate_chain = __webpack_require__(8631);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/http.js

/** The log answers when its next checkpoint is out: 10 s by default, so well over 20 s must be granted. */
const IDLE_MS = 40_000;
const TOTAL_MS = 90_000;
const MAX_ANSWER_BYTES = 1024 * 1024;
/** Only what says that the request was not taken: a gateway's error may hide an entry that was made. */
const BUSY = [429, 503];
const PAUSES_MS = [500, 2000];
/**
 * Posts a small request and reads a small answer. Asks again, twice, where the service says that it is busy.
 * Errors of the connection and of the egress guard pass through.
 */
const post = (fetch, url, contentType, body, purpose) => ask(fetch, url, { method: 'POST', headers: { 'content-type': contentType }, body, purpose });
/** As {@link post}, without a body. */
const get = (fetch, url, purpose) => ask(fetch, url, { method: 'GET', purpose });
async function ask(fetch, url, init) {
    const signal = AbortSignal.timeout(TOTAL_MS);
    for (let attempt = 0;; attempt += 1) {
        const response = await fetch(url, { ...init, signal, timeout: IDLE_MS });
        const answer = { status: response.status, headers: response.headers, body: await readLimited(response) };
        const pause = PAUSES_MS[attempt];
        if (!BUSY.includes(answer.status) || pause === undefined)
            return answer;
        await new Promise((resolve) => setTimeout(resolve, pause));
    }
}
async function readLimited(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > MAX_ANSWER_BYTES)
            throw new RangeError(`the answer is larger than ${MAX_ANSWER_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** The egress guard's codes for a host that it let us ask, and that did not answer. */
const SILENCE = ['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED'];
/** Whether an error of {@link post} means that the service did not answer; else it is about the boundary, and is not to be softened. */
const isSilence = (error) => !(error instanceof lib_errors/* SovereignError */.Rj) || SILENCE.includes(error.code);
/** A service's own words on one line, without control characters, short. */
const quoted = (body) => {
    const text = body
        .toString('utf8')
        .replaceAll(/[^\x20-\x7e]+/g, ' ')
        .trim()
        .slice(0, 200);
    return text === '' ? '' : ` (${text})`;
};

// EXTERNAL MODULE: ../../packages/sigstore/lib/sct.js
var sct = __webpack_require__(7818);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/fulcio.js









const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
/**
 * Has Fulcio certify a P-256 key for a job token (`POST /api/v2/signingCert`), and checks the certificate before it counts: for this
 * key, issued by the declared authority for code signing, valid now, and in the declared certificate transparency log.
 * A signing request proves possession of the key, because it needs no guess at which claim Fulcio takes for the subject.
 * @throws CERTIFICATE_UNAVAILABLE, CERTIFICATE_WRONG, EGRESS_REFUSED; none of them quotes the token
 */
async function certify(fetch, { ca, ctLogs }, key, token, now) {
    const unavailable = (what, fix, cause) => (0,errors/* signingError */.M)('CERTIFICATE_UNAVAILABLE', `Fulcio ${ca.url} ${what}.`, fix, { cause });
    const request = {
        credentials: { oidcIdentityToken: token },
        certificateSigningRequest: Buffer.from(signingRequest(key)).toString('base64'),
    };
    const answer = await post(fetch, `${ca.url.replace(/\/+$/, '')}/api/v2/signingCert`, 'application/json', JSON.stringify(request), 'certificate of the signer').catch((error) => {
        throw isSilence(error)
            ? unavailable(`did not answer: ${(0,lib_errors/* messageOf */.bD)(error).replace(/\.$/, '')}`, 'Check that it runs and can be reached from this job.', error)
            : error;
    });
    if (answer.status !== 200 && answer.status !== 201) {
        throw unavailable(`answered with status ${answer.status}${quoted(withoutToken(answer.body, token))}`, 'Check that its configuration names the issuer of this job\'s tokens, with the audience of "signing.fulcio.audience".');
    }
    const certificate = certificateIn(answer.body);
    const wrong = typeof certificate === 'string' ? certificate : mistakeOf(certificate, { ca, ctLogs }, key, now);
    if (typeof certificate === 'string' || wrong !== undefined) {
        throw (0,errors/* signingError */.M)('CERTIFICATE_WRONG', `The certificate that Fulcio ${ca.url} gave cannot be used: it ${wrong}.`, 'Check that "signing.fulcio.chain" and "ct-log" are those of this Fulcio, and the clock of this machine.');
    }
    return certificate;
}
/** A service that repeats what it was sent must not bring it into a message: the log's mask knows the token as a whole alone. */
function withoutToken(body, token) {
    return Buffer.from([token, ...token.split('.')].reduce((text, part) => text.replaceAll(part, '***'), body.toString('utf8')));
}
/** A certification request (RFC 2986) without a subject, in PEM: the subject is the token's. */
function signingRequest(key) {
    const info = (0,der/* der */.y8)(der/* TAG */.Dk.sequence, (0,der/* derInteger */.i5)(0), (0,der/* der */.y8)(der/* TAG */.Dk.sequence), (0,public_key/* spkiOf */.Bb)((0,external_node_crypto_.createPublicKey)(key)), (0,der/* der */.y8)((0,der/* contextTag */.qA)(0)));
    const signature = (0,der/* der */.y8)(der/* TAG */.Dk.bitString, Buffer.from([0]), (0,external_node_crypto_.sign)('sha256', info, key));
    const request = (0,der/* der */.y8)(der/* TAG */.Dk.sequence, info, (0,der/* der */.y8)(der/* TAG */.Dk.sequence, (0,der/* derOid */._2)(ECDSA_WITH_SHA256)), signature).toString('base64');
    return `-----BEGIN CERTIFICATE REQUEST-----\n${request.replaceAll(/(.{64})/g, '$1\n').trimEnd()}\n-----END CERTIFICATE REQUEST-----\n`;
}
/** The first certificate of the chain in an answer, or what is wrong with it, to go after "it". */
function certificateIn(body) {
    try {
        const answer = (0,lib_json/* parseStrictJson */.RJ)(body.toString('utf8'));
        // Detached is the answer without, or beside, a certificate transparency log.
        const { signedCertificateEmbeddedSct, signedCertificateDetachedSct } = (0,lib_json/* isObject */.Gv)(answer) ? answer : {};
        const found = signedCertificateEmbeddedSct ?? signedCertificateDetachedSct;
        const chain = (0,lib_json/* isObject */.Gv)(found) && (0,lib_json/* isObject */.Gv)(found.chain) ? found.chain.certificates : undefined;
        const [pem] = Array.isArray(chain) ? chain : [];
        if (typeof pem !== 'string')
            return 'is not in the answer';
        return (0,lib_certificate/* readCertificate */.w$)(new external_node_crypto_.X509Certificate(pem).raw);
    }
    catch (error) {
        if (error instanceof lib_json/* StrictJsonError */.U7)
            return 'came in an answer that is not JSON, or names a field twice';
        return error instanceof der/* DerError */.I4 ? error.message : 'is damaged';
    }
}
/** Why a certificate cannot be signed with, to go after "it"; undefined where it can. What cannot be read is a mistake too. */
function mistakeOf(certificate, { ca, ctLogs }, key, now) {
    try {
        if (!(0,public_key/* spkiOf */.Bb)(certificate.publicKey).equals((0,public_key/* spkiOf */.Bb)((0,external_node_crypto_.createPublicKey)(key))))
            return 'is for another key';
        const issuer = (0,lib_certificate/* readCertificate */.w$)(ca.chain[0].raw);
        if (!(0,certificate_chain/* isIssuedBy */.rh)(certificate, issuer))
            return 'was not issued by the declared certificate authority';
        // Fulcio's clock may be ahead of this one by less than it takes to sign.
        const wrong = (0,certificate_chain/* signerMistake */.Rg)(certificate, ca.chain, [new Date(Math.max(now, Math.min(certificate.from.getTime(), now + SKEW_MS)))]);
        if (wrong !== undefined || ctLogs.length === 0)
            return wrong;
        const entered = (0,sct/* ctTime */.Z)(certificate, issuer, ctLogs);
        return typeof entered === 'string' ? entered : undefined;
    }
    catch (error) {
        if (error instanceof der/* DerError */.I4)
            return error.message;
        throw error;
    }
}
/** Milliseconds that Fulcio's clock may be ahead of this one. */
const SKEW_MS = 60_000;

// EXTERNAL MODULE: ../../packages/sigstore/lib/identity.js
var identity = __webpack_require__(9556);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/signing-time.js


/** Refuses to sign with a certificate where no declared witness can say when. @throws WITNESS_NEEDED */
function refuseTimeless({ logs, timestamps }) {
    // A log of Rekor v2 has no time of its own.
    if (timestamps || logs?.services.some(({ version }) => version === 1))
        return;
    throw (0,errors/* signingError */.M)('WITNESS_NEEDED', 'A certificate is valid for minutes, and no witness of this boundary could say that it signed in time.', 'Declare "signing.timestamp", or a Rekor v1 log, or sign with a key.');
}
/** Refuses a signature of which no witness says that its certificate was valid. @throws WITNESS_NEEDED, CERTIFICATE_EXPIRED */
function refuseUntimely(certificate, times) {
    if (times.length === 0) {
        throw (0,errors/* signingError */.M)('WITNESS_NEEDED', 'No witness answered that could say when the certificate signed: the signature would never count.', 'Try again when the timestamp service answers; with certificates it cannot be optional.');
    }
    const { from, to } = (0,lib_certificate/* readCertificate */.w$)(certificate);
    const outside = times.find((at) => at < from || at > to);
    if (!outside)
        return;
    throw (0,errors/* signingError */.M)('CERTIFICATE_EXPIRED', `A witness saw the signature at ${outside.toISOString()}; its certificate is valid from ${from.toISOString()} to ${to.toISOString()}.`, 'Sign again with a new certificate. If that is no help, compare the clocks of Fulcio and of the witness.');
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/keyless.js











/** How `key` names a signer that has no key: a certificate of the boundary's Fulcio for the job's own identity. */
const KEYLESS = 'keyless';
/** Of Fulcio, where a signing config names it; the boundary says another one with its own block. */
const DEFAULT_AUDIENCE = 'sigstore';
/**
 * A signer that is the job itself: a P-256 key that exists in this process alone, certified by the boundary's Fulcio for the job's
 * OIDC token. The token leaves only for the declared Fulcio, and only if it is by a declared issuer, for that audience alone.
 * @throws BOUNDARY_INCOMPLETE, KEYLESS_UNDECLARED, WITNESS_NEEDED, IDENTITY_OUTSIDE, as tokenFor, and as certify
 */
async function keylessSigner(context) {
    const { boundary, files, fetch, now } = context;
    const { fulcio, identities = [] } = (0,boundary_boundary/* need */.$B)(boundary, 'signing');
    const service = await certificateServiceOf(boundary, files, now());
    if (!service) {
        throw (0,errors/* signingError */.M)('KEYLESS_UNDECLARED', `The boundary (${boundary.source}) declares no Fulcio, which keyless signing needs.`, 'Declare "signing.fulcio" with its "url" and "chain", or name a key.');
    }
    refuseTimeless(await witnessesOf(boundary, files, now()));
    const token = await tokenFor(fulcio?.audience ?? DEFAULT_AUDIENCE, context);
    const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const certificate = await certify(fetch, service, privateKey, token.text, now());
    const certified = claimsIn(certificate, service);
    refuseOther(certified, token.claims, service.ca.url);
    if (identities.length > 0 && !(0,identity/* identityOf */.c)(certified, identities)) {
        throw (0,errors/* signingError */.M)('IDENTITY_OUTSIDE', `This job is ${certified.subject} (${certified.issuer}), none of the identities whose signatures count in this boundary (${identities.map(({ name }) => name).join(', ')}).`, 'Sign in the workflow that the boundary names, or name this one under "signing.identities", where the change is reviewed.');
    }
    return { ...privateKeySigner(privateKey, certified.subject), certificate: certificate.raw };
}
/**
 * The job's token for Fulcio, checked as one is that a role is taken with, but for its audience.
 * @throws TOKEN_INVALID, TOKEN_ISSUER and its like, OIDC_UNAVAILABLE, OIDC_REFUSED
 */
async function tokenFor(audience, { boundary, host, record, now }) {
    const identity = { ...(0,boundary_boundary/* need */.$B)(boundary, 'identity'), audience };
    if (boundary.identity?.audience === audience) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', `${audience} is the audience of the tokens that roles are taken with: Fulcio could take one too.`, 'Give "identity.audience" another name than Fulcio\'s, or "signing.fulcio.audience".');
    }
    const token = readToken(await host.oidcToken(audience));
    const checks = checkToken(token, { boundary: { ...boundary, identity }, facts: host.facts, source: 'oidc', now: now() });
    for (const { name, verdict, detail, code, fix } of checks) {
        record.check(`${name} for Fulcio`, verdict, detail);
        if (verdict === 'broken' || (verdict === 'unknown' && boundary.unknown === 'fail'))
            throw tokenError(code, detail, fix);
    }
    return token;
}
const wrongCertificate = (url, what) => (0,errors/* signingError */.M)('CERTIFICATE_WRONG', `The certificate that Fulcio ${url} gave cannot be used: it ${what}.`, 'Look at how this Fulcio is configured.');
/** @throws CERTIFICATE_WRONG */
function claimsIn(certificate, { ca }) {
    try {
        return (0,identity/* certificateClaims */.L)(certificate);
    }
    catch (error) {
        if (error instanceof der/* DerError */.I4)
            throw wrongCertificate(ca.url, error.message);
        throw error;
    }
}
/** What a certificate and the token that it was given for both say, and must say alike. */
const SHARED = [
    ['issuer', 'iss'],
    ['tokenSubject', 'sub'],
    ['runnerEnvironment', 'runner_environment'],
    ['sourceRepositoryDigest', 'sha'],
    ['sourceRepositoryId', 'repository_id', 'project_id'],
];
/** Refuses a certificate that was made out to somebody else than this job. @throws CERTIFICATE_WRONG */
function refuseOther(certified, claims, url) {
    for (const [name, ...sources] of SHARED) {
        const claimed = sources.map((source) => claims[source]).find((value) => typeof value === 'string');
        const said = certified[name];
        if (said !== undefined && claimed !== undefined && said !== claimed)
            throw wrongCertificate(url, `says ${quote(said)} where the job token says ${quote(claimed)}`);
    }
    const { subject, subjectType } = certified;
    const { job_workflow_ref: workflow, ci_config_ref_uri: pipeline, email } = claims;
    // Fulcio writes escapes into some URLs and leaves others as the claim is.
    const written = [subject, decode(subject)];
    const other = (subjectType === 'uri' && typeof workflow === 'string' && !written.some((text) => text.endsWith(`/${workflow}`))) ||
        (subjectType === 'uri' && typeof pipeline === 'string' && !written.includes(`https://${pipeline}`)) ||
        (subjectType === 'email' && subject !== email);
    if (other)
        throw wrongCertificate(url, `was made out to ${quote(subject)}, which is not this job`);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ../../packages/sigstore/lib/legacy.js
var legacy = __webpack_require__(2125);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/quorum.js

/**
 * Asks `count` services at the same time. A wrong answer is an error whether it is required or not.
 * @param name of the checks: one for each answer, and one where too few services answered
 * @throws what `ask` throws; its codes `\u2026_UNAVAILABLE` only where they leave too few for a quorum that is required
 */
async function askQuorum(name, quorum, ask) {
    const { services, count, required } = quorum ?? { services: [], count: 0, required: false };
    const waiting = [...services];
    const silent = [];
    const next = async () => {
        for (let service = waiting.shift(); service !== undefined; service = waiting.shift()) {
            try {
                return await ask(service);
            }
            catch (error) {
                if (!(error instanceof lib_errors/* SovereignError */.Rj && error.code.endsWith('_UNAVAILABLE')))
                    throw error;
                silent.push(error);
            }
        }
        return undefined;
    };
    const asked = await Promise.allSettled(Array.from({ length: count }, next));
    const failure = asked.find((result) => result.status === 'rejected');
    if (failure)
        throw failure.reason;
    const answered = asked.flatMap((result) => (result.status === 'fulfilled' && result.value ? [result.value] : []));
    const checks = answered.map(({ detail }) => ({ name, verdict: 'holds', detail }));
    const [first] = silent;
    if (first && answered.length < count) {
        if (required)
            throw first;
        const found = count === 1 ? '' : `${answered.length} of ${count} answered. `;
        checks.push({ name, verdict: 'unknown', detail: `${found}${first.message} The boundary does not require it.` });
    }
    return { answers: answered.map(({ answer }) => answer), checks };
}

// EXTERNAL MODULE: ../../packages/sigstore/lib/rekor-v1.js
var rekor_v1 = __webpack_require__(6621);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __webpack_require__(2673);
// EXTERNAL MODULE: ../../packages/sigstore/lib/log.js
var lib_log = __webpack_require__(2670);
// EXTERNAL MODULE: ../../packages/sigstore/lib/log-body.js
var log_body = __webpack_require__(8787);
// EXTERNAL MODULE: ../../packages/sigstore/lib/log-entry.js
var log_entry = __webpack_require__(2635);
// EXTERNAL MODULE: ../../packages/sigstore/lib/merkle.js
var merkle = __webpack_require__(6800);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/log-tiles.js

/** Tiles of a Merkle tree as a log publishes them (C2SP tlog-tiles), each with the hashes of up to 256 nodes of one height. */
const HEIGHT = 8;
const WIDTH = 1 << HEIGHT;
const HASH_BYTES = 32;
/**
 * The proof of inclusion for an entry under the log's present checkpoint, from its tiles.
 * It is not checked: who uses it verifies it, and with it everything that was read.
 * Gives it, or a string that tells why there is none ("it \u2026").
 */
async function proofFromTiles(read, index) {
    const checkpoint = (await read('checkpoint'))?.toString('utf8');
    const [, count, root] = /^[^\n]+\n([1-9]\d{0,14})\n([^\n]+)\n/.exec(checkpoint ?? '') ?? [];
    if (checkpoint === undefined || count === undefined || root === undefined)
        return 'it publishes no checkpoint';
    const size = Number(count);
    if (index >= size)
        return `its checkpoint is of ${size} entries, without entry ${index}`;
    const tiles = new Map();
    const tile = (level, at) => {
        const width = Math.min(WIDTH, Math.floor(size / WIDTH ** level) - at * WIDTH);
        const path = tilePath(level, at);
        const found = tiles.get(path) ?? readTile(read, path, width);
        tiles.set(path, found);
        return found;
    };
    /** The hash of a complete subtree of 2^height leaves. */
    const complete = async (height, at) => {
        const level = Math.floor(height / HEIGHT);
        const span = 1 << (height % HEIGHT);
        const first = at * span;
        const hashes = await tile(level, Math.floor(first / WIDTH));
        const start = (first % WIDTH) * HASH_BYTES;
        let row = Array.from({ length: span }, (_, one) => hashes.subarray(start + one * HASH_BYTES, start + (one + 1) * HASH_BYTES));
        while (row.length > 1)
            row = row.flatMap((left, one) => (one % 2 === 0 ? [(0,merkle/* treeNode */.fB)(left, row[one + 1])] : []));
        return row[0];
    };
    const hash = async (from, to) => {
        const height = Math.log2(to - from);
        if (Number.isInteger(height))
            return complete(height, from / (to - from));
        const middle = from + half(to - from);
        const [left, right] = await Promise.all([hash(from, middle), hash(middle, to)]);
        return (0,merkle/* treeNode */.fB)(left, right);
    };
    const path = (from, to) => {
        if (to - from === 1)
            return [];
        const middle = from + half(to - from);
        return index < middle ? [...path(from, middle), hash(middle, to)] : [...path(middle, to), hash(from, middle)];
    };
    try {
        const hashes = await Promise.all(path(0, size));
        return { logIndex: BigInt(index), rootHash: Buffer.from(root, 'base64'), treeSize: BigInt(size), hashes, checkpoint };
    }
    catch (error) {
        if (error instanceof MissingTile)
            return error.message;
        throw error;
    }
}
class MissingTile extends Error {
}
/** A tile that was not full when its checkpoint was made may have been replaced by the full one. @throws MissingTile */
async function readTile(read, path, width) {
    const partial = width < WIDTH ? await read(`${path}.p/${width}`) : undefined;
    const tile = partial ?? (await read(path));
    if (tile && tile.length >= width * HASH_BYTES)
        return tile;
    throw new MissingTile(`it does not publish ${path}`);
}
/** `tile/LEVEL/x001/x234/067`: the number in groups of three digits. */
function tilePath(level, at) {
    const digits = String(at).padStart(Math.ceil(String(at).length / 3) * 3, '0');
    const groups = digits.match(/\d{3}/g) ?? [];
    return `tile/${level}/${groups.map((group, one) => (one < groups.length - 1 ? `x${group}` : group)).join('/')}`;
}
/** The largest power of two below `count`. */
const half = (count) => 2 ** (Math.ceil(Math.log2(count)) - 1);

;// CONCATENATED MODULE: ../../packages/sigstore/lib/rekor.js








/** Why the egress guard is asked. */
const PURPOSE = 'transparency log entry';
const PROTOCOLS = {
    1: {
        path: '/api/v1/log/entries',
        request: rekor_v1/* proposalOf */.cE,
        read: rekor_v1/* readLogAnswer */.p3,
        known: async ({ headers }, _log, _about, ask) => {
            const uuid = (0,rekor_v1/* uuidAt */.$W)(headers.get('location'));
            if (uuid === undefined)
                return 'it does not say where the entry is';
            const { status, body } = await ask(`/api/v1/log/entries/${uuid}`);
            return status === 200 ? (0,rekor_v1/* readLogAnswer */.p3)(body.toString('utf8')) : `it gives the entry with status ${status}`;
        },
        hint: 'A Rekor v1 verifies statements with SHA-256 alone, so it enters none of a P-384 or P-521 key.',
    },
    2: {
        path: '/api/v2/log/entries',
        request: (about) => ({
            hashedRekordRequestV002: {
                digest: about.digest.toString('base64'),
                signature: { content: about.content.signature.toString('base64'), verifier: (0,log_body/* verifierOf */.Sb)(about) },
            },
        }),
        read: log_entry/* readLogEntry */.J3,
        known: async ({ body }, log, about, ask) => {
            const index = /index (\d{1,15})\b/.exec(body.toString('utf8'))?.[1];
            if (index === undefined)
                return 'it does not say which entry it is';
            const read = async (path) => {
                const answer = await ask(`/api/v2/${path}`);
                return answer.status === 200 ? answer.body : undefined;
            };
            const proof = await proofFromTiles(read, Number(index));
            return typeof proof === 'string' ? proof : provenEntry(log, (0,log_body/* hashedRekordBody */.ds)(about), proof);
        },
        hint: 'Check that it is a Rekor v2 (v2.3 or newer), or declare its "version".',
    },
};
/**
 * Has a log enter a signature, Rekor v2 as hashedrekord 0.0.2 and Rekor v1 as dsse or hashedrekord 0.0.1, and checks its proof against the
 * log's key before it counts.
 * @throws LOG_UNAVAILABLE, LOG_ANSWER_WRONG, EGRESS_REFUSED
 */
async function enterInLog(fetch, log, about) {
    const { version = 2 } = log;
    const { path, request, read, known, hint } = PROTOCOLS[version];
    const base = log.url.replace(/\/+$/, '');
    const unavailable = (what, fix, cause) => (0,errors/* signingError */.M)('LOG_UNAVAILABLE', `The transparency log ${log.url} ${what}.`, fix, { cause });
    const answered = (asking) => asking.catch((error) => {
        if (!isSilence(error))
            throw error;
        throw unavailable(`did not answer: ${(0,lib_errors/* messageOf */.bD)(error).replace(/\.$/, '')}`, 'Check that it runs and can be reached from this job.', error);
    });
    const answer = await answered(post(fetch, base + path, 'application/json', JSON.stringify(request(about)), PURPOSE));
    let entry;
    if (answer.status === 409) {
        entry = await known(answer, log, about, (published) => answered(get(fetch, base + published, PURPOSE)));
        if (typeof entry === 'string') {
            throw unavailable(`already holds this very signature, and gives no second proof of it: ${entry}`, 'Use the bundle of the first run. Keys of ECDSA never meet this: each of their signatures is new.');
        }
    }
    else if (answer.status === 200 || answer.status === 201)
        entry = read(answer.body.toString('utf8'));
    else
        throw unavailable(`answered with status ${answer.status}${quoted(answer.body)}`, `Look at its own logs. ${hint}`);
    const wrong = typeof entry === 'string' ? entry : (0,lib_log/* verifyLogEntry */.ce)(entry, about, { ...log, version });
    if (typeof entry === 'string' || typeof wrong === 'string') {
        throw (0,errors/* signingError */.M)('LOG_ANSWER_WRONG', `The answer of the transparency log ${log.url} does not prove the entry: ${wrong}.`, "Check that the declared key is this log's, and that its URL has the host name that the log was started with.");
    }
    return entry.json;
}
/** The entry of a Rekor v2 with a proof that was read from its tiles. */
const provenEntry = (log, body, proof) => (0,log_entry/* completeEntry */.av)({
    logIndex: proof.logIndex,
    keyId: (0,lib_log/* logKeyId */.xK)({ ...log, version: 2 }),
    kind: 'hashedrekord',
    version: '0.0.2',
    integratedTime: 0n,
    proof,
    body,
});

// EXTERNAL MODULE: ../../packages/sigstore/lib/statement.js
var lib_statement = __webpack_require__(6917);
// EXTERNAL MODULE: ../../packages/sigstore/lib/timestamp-token.js
var timestamp_token = __webpack_require__(5824);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/timestamp.js






const SHA256 = '2.16.840.1.101.3.4.2.1';
/** A TimeStampReq (RFC 3161, 2.4.1) over SHA-256 of the data, asking for the certificates. */
function timestampRequest(data, nonce) {
    const imprint = (0,der/* der */.y8)(der/* TAG */.Dk.sequence, (0,der/* der */.y8)(der/* TAG */.Dk.sequence, (0,der/* derOid */._2)(SHA256), (0,der/* der */.y8)(der/* TAG */.Dk.null)), (0,der/* der */.y8)(der/* TAG */.Dk.octetString, (0,external_node_crypto_.createHash)('sha256').update(data).digest()));
    return (0,der/* der */.y8)(der/* TAG */.Dk.sequence, (0,der/* derInteger */.i5)(1), imprint, (0,der/* derInteger */.i5)(nonce), (0,der/* der */.y8)(der/* TAG */.Dk.boolean, Buffer.from([0xff])));
}
/**
 * Has a timestamp authority say when it saw a signature, and checks its answer against the boundary's chain before it counts.
 * @returns the DER response as a bundle holds it, and the time
 * @throws TIMESTAMP_UNAVAILABLE, TIMESTAMP_ANSWER_WRONG, EGRESS_REFUSED
 */
async function timestampOf(fetch, authority, signature) {
    const nonce = (0,external_node_crypto_.randomBytes)(16);
    const unavailable = (what, fix, cause) => (0,errors/* signingError */.M)('TIMESTAMP_UNAVAILABLE', `The timestamp service ${authority.url} ${what}.`, fix, { cause });
    const answer = await post(fetch, authority.url, 'application/timestamp-query', timestampRequest(signature, nonce), 'timestamp').catch((error) => {
        throw isSilence(error)
            ? unavailable(`did not answer: ${(0,lib_errors/* messageOf */.bD)(error).replace(/\.$/, '')}`, 'Check that it runs and can be reached from this job.', error)
            : error;
    });
    if (answer.status !== 200 && answer.status !== 201) {
        throw unavailable(`answered with status ${answer.status}${quoted(answer.body)}`, 'Check that "signing.timestamp.url" is an RFC 3161 service, with its full path.');
    }
    let wrong;
    try {
        const refusal = (0,timestamp_token/* refusalOf */.Of)(answer.body);
        if (refusal !== undefined)
            throw unavailable(`refused the request (${refusal})`, 'Look at its own logs for the reason.');
        const response = (0,timestamp_token/* bareResponse */.ws)(answer.body);
        const verified = (0,timestamp_token/* verifyTimestamp */.Wc)(response, signature, [authority], nonce);
        if (typeof verified !== 'string')
            return { response, at: verified.at };
        wrong = verified;
    }
    catch (error) {
        if (!(error instanceof der/* DerError */.I4))
            throw error;
        wrong = `it ${error.message}`;
    }
    throw (0,errors/* signingError */.M)('TIMESTAMP_ANSWER_WRONG', `The answer of the timestamp service ${authority.url} proves nothing: ${wrong}.`, 'Check that "signing.timestamp.chain" is the certificate chain of this service, leaf first.');
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/sign.js










/**
 * Signs an in-toto statement (DSSE).
 * @throws STATEMENT_INVALID, SIGNATURE_WRONG, KMS_KEY_UNUSABLE, and those of a required witness:
 *   LOG_UNAVAILABLE, TIMESTAMP_UNAVAILABLE; of any witness: LOG_ANSWER_WRONG, TIMESTAMP_ANSWER_WRONG, EGRESS_REFUSED
 */
async function signStatement({ statement, ...options }) {
    if (options.signer.certificate)
        refuseTimeless(options.witnesses ?? {});
    const payload = (0,lib_statement/* encodeStatement */._i)(statement);
    const { signature, digest } = await signBytes((0,lib_bundle/* preAuthEncoding */.JC)(lib_statement/* IN_TOTO_PAYLOAD */.GH, payload), options.signer);
    return witness({ kind: 'dsse', payloadType: lib_statement/* IN_TOTO_PAYLOAD */.GH, payload, signature }, digest, options);
}
/**
 * Signs a file's bytes (message signature, as `cosign sign-blob`). The bytes are read once; the digest is of what was signed.
 * @throws as signStatement
 */
async function signArtifact({ artifact, ...options }) {
    if (options.signer.certificate)
        refuseTimeless(options.witnesses ?? {});
    const { signature, digest } = await signBytes(artifact, options.signer);
    return witness({ kind: 'message', hash: options.signer.hash, digest, signature }, digest, options);
}
/** Signs, hashes and verifies in one pass over the data: a signature that its own key does not verify must not leave. */
async function signBytes(data, { sign, publicKey, hash: name, name: label }) {
    const hash = (0,external_node_crypto_.createHash)(name);
    const verifier = (0,external_node_crypto_.createVerify)(name);
    async function* passing() {
        for await (const chunk of (0,public_key/* chunksOf */.U_)(data)) {
            hash.update(chunk);
            verifier.update(chunk);
            yield chunk;
        }
    }
    const signature = await sign(passing());
    if (!verifies(verifier, publicKey, signature)) {
        throw (0,errors/* signingError */.M)('SIGNATURE_WRONG', `The signature that ${label} made is not valid for its public key.`, 'Check the key; nothing was published.');
    }
    return { signature, digest: hash.digest() };
}
function verifies(verifier, key, signature) {
    try {
        return verifier.verify(key, signature);
    }
    catch {
        return false;
    }
}
/** Asks logs and authorities at the same time. @param digest of what the signature is over */
async function witness(content, digest, { signer, witnesses = {}, fetch }) {
    const { publicKey, certificate } = signer;
    const need = () => {
        if (!fetch)
            throw new TypeError('witnesses need a fetch');
        return fetch;
    };
    const about = { content, digest, publicKey, ...(certificate && { certificate }) };
    const [logged, stamped] = await both(askQuorum('transparency log', witnesses.logs, async (log) => {
        const entry = await enterInLog(need(), log, about);
        return { answer: entry, detail: `${log.url} holds the signature as entry ${entry.logIndex}.` };
    }), askQuorum('timestamp', witnesses.timestamps, async (authority) => {
        const stamp = await timestampOf(need(), authority, content.signature);
        return { answer: stamp, detail: `${authority.url} saw the signature at ${stamp.at.toISOString()}.` };
    }));
    const times = [...stamped.answers.map(({ at }) => at), ...logged.answers.flatMap(timeOfEntry)];
    if (certificate)
        refuseUntimely(certificate, times);
    const bundle = (0,lib_bundle/* buildBundle */.bS)(content, signer, { entries: logged.answers, timestamps: stamped.answers.map(({ response }) => response) });
    const json = JSON.stringify(bundle);
    const signedAt = times.sort((one, other) => one.getTime() - other.getTime())[0]?.toISOString();
    return {
        bundle,
        json,
        sha256: (0,hash/* sha256Hex */.f)(json),
        checks: [...logged.checks, ...stamped.checks],
        ...(signedAt !== undefined && { signedAt }),
    };
}
/** When a log of Rekor v1 promised to take an entry, which was checked; v2 says nothing of time. */
const timeOfEntry = ({ integratedTime = '0', inclusionPromise }) => inclusionPromise ? [new Date(Number(integratedTime) * 1000)] : [];
/** Both results, or the first failure once both have ended: no request is left behind. */
async function both(one, other) {
    await Promise.allSettled([one, other]);
    return [await one, await other];
}

// EXTERNAL MODULE: ../../packages/sigstore/lib/simple-signing.js
var simple_signing = __webpack_require__(2810);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/legacy-sign.js







/** The media type of a layer under the tag `.att`. */
const DSSE_ENVELOPE = 'application/vnd.dsse.envelope.v1+json';
/** Signs an image as cosign 2 does. @throws as signArtifact */
async function signSimple({ claim, ...options }) {
    const payload = (0,simple_signing/* simpleSigningPayload */.Kq)(claim);
    const signed = await signArtifact({ artifact: payload, ...options });
    const { messageSignature, verificationMaterial } = signed.bundle;
    const [stamp] = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
    const annotations = annotationsOf(signed.bundle, messageSignature?.signature ?? '', stamp?.signedTimestamp, options.signer.certificate);
    return { signed, layer: { mediaType: simple_signing/* SIMPLE_SIGNING */.Nj, bytes: payload, annotations } };
}
/**
 * Signs a statement once, for a bundle and for a layer of cosign 2. What cosign 2 reads a timestamp of is the whole envelope, and
 * not the signature: it is asked for beside the bundle's own.
 * @throws as signStatement
 */
async function signStatementTwice({ statement, ...options }) {
    const { signer, witnesses, fetch } = options;
    const signed = await signStatement({ statement, ...options });
    const envelope = Buffer.from(JSON.stringify(signed.bundle.dsseEnvelope));
    const stamped = await askQuorum('timestamp', witnesses?.timestamps, async (authority) => {
        if (!fetch)
            throw new TypeError('witnesses need a fetch');
        const { response, at } = await timestampOf(fetch, authority, envelope);
        return { answer: response.toString('base64'), detail: `${authority.url} saw the envelope at ${at.toISOString()}.` };
    });
    const checks = [...signed.checks, ...stamped.checks.filter(({ verdict }) => verdict !== 'holds')];
    const annotations = {
        ...annotationsOf(signed.bundle, '', stamped.answers[0], signer.certificate),
        predicateType: statement.predicateType,
    };
    return { signed: { ...signed, checks }, layer: { mediaType: DSSE_ENVELOPE, bytes: envelope, annotations } };
}
function annotationsOf({ verificationMaterial }, signature, timestamp, certificate) {
    const [entry] = verificationMaterial.tlogEntries ?? [];
    const logged = entry && (0,rekor_v1/* legacyEntryJson */.ay)(entry);
    return {
        [legacy/* SIGNATURE */.J2]: signature,
        ...(logged !== undefined && { [legacy/* LOG */.$9]: logged }),
        ...(timestamp !== undefined && { [legacy/* TIMESTAMP */.ht]: JSON.stringify({ SignedRFC3161Timestamp: timestamp }) }),
        ...(certificate && { [legacy/* CERTIFICATE */.kX]: new external_node_crypto_.X509Certificate(certificate).toString() }),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/signer-for.js







const MAX_KEY_BYTES = 64 * 1024;
/**
 * The signer that a person named: a KMS key of `signing.keys` in the boundary, `keyless`, or a PEM file of the workspace
 * whose password, if any, is in `SOVEREIGN_KEY_PASSWORD` or `COSIGN_PASSWORD`.
 * Where the boundary declares the keys whose signatures count, no other key signs.
 * @throws KEY_INVALID, KEY_PASSWORD, KEY_UNSUPPORTED, KEY_OUTSIDE, KMS_KEY_UNUSABLE, FILE_MISSING, FILE_UNREADABLE, and as keylessSigner
 */
async function signerFor(context, reference) {
    if (reference === KEYLESS)
        return keylessSigner(context);
    const { boundary, files, host, log } = context;
    const declared = boundary.signing?.keys ?? [];
    const named = declared.find(({ name }) => name === reference);
    if (named && 'kms' in named)
        return understood(await declaredKmsSigner(boundary, context.aws, named), log);
    if (named) {
        throw (0,errors/* signingError */.M)('KEY_INVALID', `Key "${reference}" of the boundary is only a public key, which cannot sign.`, 'Name the file of its private key, relative to the workspace.');
    }
    const pem = await files.readText(reference, MAX_KEY_BYTES).catch((error) => {
        if (!(error instanceof lib_errors/* SovereignError */.Rj) || error.code !== 'FILE_MISSING')
            throw error;
        const names = declared.flatMap((key) => ('kms' in key ? [key.name] : []));
        throw (0,errors/* signingError */.M)('KEY_INVALID', `"${reference}" is neither a KMS key of the boundary nor a file of the workspace.`, names.length > 0 ? `KMS keys of the boundary: ${names.join(', ')}.` : 'Declare a KMS key under "signing.keys", or check the path.');
    });
    const { mode } = await (0,promises_.stat)(files.resolve(reference));
    if ((mode & 0o077) !== 0 && process.platform !== 'win32') {
        log.warn(`${reference} can be read by other users of this machine (mode ${(mode & 0o777).toString(8)}): chmod 600 it.`);
    }
    const password = PASSWORD_VARIABLES.map((variable) => host.env(variable)).find((value) => value !== undefined && value !== '');
    if (password)
        host.mask(password);
    const signer = await keyFileSigner(pem, reference, password);
    if (declared.length > 0)
        await refuseUndeclared(context, signer, reference);
    return understood(signer, log);
}
/** cosign takes SHA-256 for every key that it is given as a file, and so fails on larger curves without a flag, even on what it signed itself. */
function understood(signer, log) {
    if (signer.hash !== 'sha256') {
        log.warn(`${signer.name} signs with ${signer.hash.toUpperCase()}: cosign verifies it only with --signature-digest-algorithm ${signer.hash}. P-256 needs no flag.`);
    }
    return signer;
}
async function refuseUndeclared({ boundary, files }, signer, reference) {
    const spki = (0,public_key/* spkiOf */.Bb)(signer.publicKey);
    const counting = await declaredPublicKeys(boundary, files);
    if (counting.some(({ publicKey }) => (0,public_key/* spkiOf */.Bb)(publicKey).equals(spki)))
        return;
    const names = (boundary.signing?.keys ?? []).map(({ name }) => name);
    throw (0,errors/* signingError */.M)('KEY_OUTSIDE', `${reference} is none of the keys whose signatures count in this boundary (${names.join(', ')}).`, 'Sign with one of them, or declare the public half under "signing.keys", where the change is reviewed.');
}

// EXTERNAL MODULE: ../../packages/sigstore/lib/verify.js + 1 modules
var verify = __webpack_require__(7918);
// EXTERNAL MODULE: ../../packages/sigstore/lib/verify-signer.js
var verify_signer = __webpack_require__(1038);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/index.js


















/***/ })

};
