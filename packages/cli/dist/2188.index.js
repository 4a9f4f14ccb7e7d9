export const id = 2188;
export const ids = [2188];
export const modules = {

/***/ 12436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ trustFromBoundary),
/* harmony export */   Kf: () => (/* binding */ declaredKmsSigner),
/* harmony export */   LP: () => (/* binding */ witnessesOf),
/* harmony export */   sg: () => (/* binding */ declaredPublicKeys)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39653);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11298);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46469);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50318);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1195);





const MAX_PEM_BYTES = 64 * 1024;
/** The signer of a KMS key that the boundary declares. @throws as kmsSigner */
function declaredKmsSigner(boundary, aws, key) {
    const arnRegion = key.kms.startsWith('arn:') ? key.kms.split(':')[3] : undefined;
    const account = key.account === undefined ? undefined : (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .XP)(boundary, key.account);
    return (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsSigner */ .Y)(aws, key.kms, key.region ?? arnRegion ?? (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .homeRegion */ .wC)(boundary), account);
}
/** The public keys that the boundary declares as files. @throws KEY_INVALID, FILE_MISSING, FILE_UNREADABLE */
async function declaredPublicKeys(boundary, files) {
    const keys = [];
    for (const key of boundary.signing?.keys ?? []) {
        if (!('public-key' in key))
            continue;
        const pem = await files.readText((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .boundaryPath */ .qO)(boundary, key['public-key']), MAX_PEM_BYTES);
        keys.push({ name: key.name, publicKey: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePublicKey */ .ee)(pem, key['public-key']) });
    }
    return keys;
}
/**
 * The witnesses that the boundary declares, each with the key or chain that its answers are checked against.
 * @throws TRUST_INVALID, KEY_INVALID, FILE_MISSING, FILE_UNREADABLE
 */
async function witnessesOf(boundary, files) {
    const { rekor, timestamp } = boundary.signing ?? {};
    const read = (file) => files.readText((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .boundaryPath */ .qO)(boundary, file), MAX_PEM_BYTES);
    return {
        ...(rekor && {
            rekor: {
                log: { url: rekor.url, publicKey: (0,_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLogKey */ .rv)(await read(rekor['public-key']), rekor['public-key']) },
                required: rekor.required,
            },
        }),
        ...(timestamp && {
            timestamp: {
                authority: { url: timestamp.url, chain: (0,_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .parseChain */ .zz)(await read(timestamp.chain), timestamp.chain) },
                required: timestamp.required,
            },
        }),
    };
}
/**
 * What the boundary trusts: its keys, its log and its timestamp authority.
 * @param aws asked for the public half of each KMS key
 * @throws TRUST_INVALID where there is a KMS key and no `aws`, KMS_KEY_UNUSABLE, and as witnessesOf
 */
async function trustFromBoundary(boundary, files, aws) {
    const keys = await declaredPublicKeys(boundary, files);
    for (const key of boundary.signing?.keys ?? []) {
        if (!('kms' in key))
            continue;
        if (!aws) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .signingError */ .M)('TRUST_INVALID', `Key "${key.name}" of the boundary is in KMS, which cannot be asked here.`, 'Give a trust file that holds its public half, or declare it with "public-key" too.');
        }
        keys.push({ name: key.name, publicKey: (await declaredKmsSigner(boundary, aws, key)).publicKey });
    }
    const { rekor, timestamp } = await witnessesOf(boundary, files);
    return { keys, logs: rekor ? [rekor.log] : [], authorities: timestamp ? [timestamp.authority] : [] };
}


/***/ }),

/***/ 46469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pemSigner),
/* harmony export */   Y: () => (/* binding */ kmsSigner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48381);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11298);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50318);




/**
 * A signer of a private key in PEM: PKCS#8, encrypted PKCS#8, or SEC1.
 * @param name what messages call the key, such as its path
 * @throws KEY_INVALID, KEY_PASSWORD, KEY_UNSUPPORTED
 */
function pemSigner(pem, name, password) {
    const privateKey = readPrivateKey(pem, name, password);
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey);
    const kind = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyKindOf */ .lJ)(publicKey, name);
    return {
        publicKey,
        ...kind,
        name,
        sign: async (data) => {
            const sign = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createSign)(kind.hash);
            for await (const chunk of (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .chunksOf */ .U_)(data))
                sign.update(chunk);
            return sign.sign(privateKey);
        },
    };
}
function readPrivateKey(pem, name, password) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(pem.replaceAll(/-----BEGIN EC PARAMETERS-----[^-]*-----END EC PARAMETERS-----/g, ''))?.[1];
    if (label === 'ENCRYPTED SIGSTORE PRIVATE KEY' || label === 'ENCRYPTED COSIGN PRIVATE KEY') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('KEY_UNSUPPORTED', `${name} is in cosign's own encrypted format.`, 'Use a KMS key, or a PKCS#8 key: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -aes-256-cbc -out key.pem');
    }
    if (label === undefined || !label.endsWith('PRIVATE KEY')) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('KEY_INVALID', label === undefined ? `${name} is not a PEM file.` : `${name} holds a ${label.toLowerCase()}, not a private key.`, 'Name a private key in PEM (PKCS#8 or SEC1), or a key of "signing.keys" in the boundary.');
    }
    const encrypted = label === 'ENCRYPTED PRIVATE KEY' || pem.includes('Proc-Type: 4,ENCRYPTED');
    if (encrypted && !password) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('KEY_PASSWORD', `${name} is encrypted.`, 'Set SOVEREIGN_KEY_PASSWORD to its password, from the secret store of the CI.');
    }
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: pem, format: 'pem', ...(encrypted && { passphrase: password }) });
    }
    catch (error) {
        // OpenSSL tells a wrong password from a damaged file only sometimes, so an encrypted key names both.
        if (encrypted) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('KEY_PASSWORD', `${name} cannot be decrypted.`, 'Check SOVEREIGN_KEY_PASSWORD, and that the file is whole.');
        }
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('KEY_INVALID', `${name} is not a private key: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`, 'Check that the file is whole.');
    }
}
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('KEY_OUTSIDE', `KMS key ${keyId} is ${name}, which is not in account ${account}.`, 'Name the key of the declared account.');
    }
    if (answer.KeyUsage !== 'SIGN_VERIFY') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('KMS_KEY_UNUSABLE', `${name} is for ${answer.KeyUsage}, not for signing.`, 'Create a key with KeyUsage SIGN_VERIFY.');
    }
    const publicKey = kmsPublicKey(answer.PublicKey, name);
    const kind = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyKindOf */ .lJ)(publicKey, name);
    const algorithm = publicKey.asymmetricKeyType === 'rsa' ? 'RSASSA_PKCS1_V1_5_SHA_256' : kind.hash === 'sha384' ? 'ECDSA_SHA_384' : 'ECDSA_SHA_256';
    return {
        publicKey,
        ...kind,
        name,
        sign: async (data) => {
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(kind.hash);
            for await (const chunk of (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .chunksOf */ .U_)(data))
                hash.update(chunk);
            const { Signature } = await aws
                .call('kms', 'Sign', { KeyId: keyId, Message: hash.digest(), MessageType: 'DIGEST', SigningAlgorithm: algorithm }, { region })
                .catch((error) => {
                throw kmsFailure(name, region, error);
            });
            if (!Signature?.length) {
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('SIGNATURE_WRONG', `KMS answered without a signature of ${name}.`, 'Try again; if it stays, look at the key in KMS.');
            }
            return Buffer.from(Signature);
        },
    };
}
function kmsPublicKey(der, name) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(der ?? []), format: 'der', type: 'spki' });
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('KMS_KEY_UNUSABLE', `KMS answered without a usable public key of ${name}.`, 'Check that the key is asymmetric.', {
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
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('KMS_KEY_UNUSABLE', `KMS key ${keyId} in ${region} ${reason[0]}.`, reason[1], { cause: error });
}


/***/ }),

/***/ 22232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ signArtifact),
  f: () => (/* binding */ signStatement)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../core/lib/hash.js
var hash = __webpack_require__(1302);
// EXTERNAL MODULE: ../core/lib/errors.js
var errors = __webpack_require__(48381);
// EXTERNAL MODULE: ../sigstore/lib/bundle.js
var lib_bundle = __webpack_require__(9065);
// EXTERNAL MODULE: ../sigstore/lib/errors.js
var lib_errors = __webpack_require__(11298);
// EXTERNAL MODULE: ../sigstore/lib/public-key.js
var public_key = __webpack_require__(50318);
// EXTERNAL MODULE: ../sigstore/lib/bundle-read.js
var bundle_read = __webpack_require__(75298);
;// CONCATENATED MODULE: ../sigstore/lib/http.js

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
async function post(fetch, url, contentType, body, purpose) {
    const signal = AbortSignal.timeout(TOTAL_MS);
    for (let attempt = 0;; attempt += 1) {
        const response = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': contentType },
            body,
            purpose,
            signal,
            timeout: IDLE_MS,
        });
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
const isSilence = (error) => !(error instanceof errors/* SovereignError */.Rj) || SILENCE.includes(error.code);
/** A service's own words on one line, without control characters, short. */
const quoted = (body) => {
    const text = body
        .toString('utf8')
        .replaceAll(/[^\x20-\x7e]+/g, ' ')
        .trim()
        .slice(0, 200);
    return text === '' ? '' : ` (${text})`;
};

// EXTERNAL MODULE: ../sigstore/lib/log.js
var lib_log = __webpack_require__(34499);
;// CONCATENATED MODULE: ../sigstore/lib/rekor.js






const ENTRIES = '/api/v2/log/entries';
/**
 * Has a Rekor v2 log enter a signature (hashedrekord 0.0.2) and checks its proof against the log's key before it counts.
 * @throws LOG_UNAVAILABLE, LOG_ANSWER_WRONG, EGRESS_REFUSED
 */
async function enterInLog(fetch, log, about) {
    const { keyDetails } = (0,public_key/* keyKindOf */.lJ)(about.publicKey, 'the key');
    const request = {
        hashedRekordRequestV002: {
            digest: about.digest.toString('base64'),
            signature: {
                content: about.signature.toString('base64'),
                verifier: { publicKey: { rawBytes: (0,public_key/* spkiOf */.Bb)(about.publicKey).toString('base64') }, keyDetails },
            },
        },
    };
    const unavailable = (what, fix, cause) => (0,lib_errors/* signingError */.M)('LOG_UNAVAILABLE', `The transparency log ${log.url} ${what}.`, fix, { cause });
    const answer = await post(fetch, log.url.replace(/\/+$/, '') + ENTRIES, 'application/json', JSON.stringify(request), 'transparency log entry').catch((error) => {
        throw isSilence(error)
            ? unavailable(`did not answer: ${(0,errors/* messageOf */.bD)(error).replace(/\.$/, '')}`, 'Check that it runs and can be reached from this job.', error)
            : error;
    });
    if (answer.status === 409) {
        throw unavailable('already holds this very signature, and gives no second proof of it', 'Use the bundle of the first run. Keys of ECDSA never meet this: each of their signatures is new.');
    }
    if (answer.status !== 200 && answer.status !== 201) {
        throw unavailable(`answered with status ${answer.status}${quoted(answer.body)}`, 'Check that "signing.rekor.url" is a Rekor v2 log (v2.3 or newer), and its own logs.');
    }
    const entry = (0,bundle_read/* readLogEntry */.J)(answer.body.toString('utf8'));
    const wrong = typeof entry === 'string' ? entry : await (0,lib_log/* logMistake */.Z3)(entry, about, log);
    if (typeof entry === 'string' || wrong !== undefined) {
        throw (0,lib_errors/* signingError */.M)('LOG_ANSWER_WRONG', `The answer of the transparency log ${log.url} does not prove the entry: ${wrong}.`, 'Check that "signing.rekor.public-key" is the key of this log and that its URL has the host name that the log was started with.');
    }
    return entry.json;
}

// EXTERNAL MODULE: ../sigstore/lib/statement.js
var lib_statement = __webpack_require__(61836);
// EXTERNAL MODULE: ../core/lib/asn1/der.js
var der = __webpack_require__(70203);
// EXTERNAL MODULE: ../sigstore/lib/timestamp-token.js
var timestamp_token = __webpack_require__(74673);
;// CONCATENATED MODULE: ../sigstore/lib/timestamp.js






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
    const unavailable = (what, fix, cause) => (0,lib_errors/* signingError */.M)('TIMESTAMP_UNAVAILABLE', `The timestamp service ${authority.url} ${what}.`, fix, { cause });
    const answer = await post(fetch, authority.url, 'application/timestamp-query', timestampRequest(signature, nonce), 'timestamp').catch((error) => {
        throw isSilence(error)
            ? unavailable(`did not answer: ${(0,errors/* messageOf */.bD)(error).replace(/\.$/, '')}`, 'Check that it runs and can be reached from this job.', error)
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
    throw (0,lib_errors/* signingError */.M)('TIMESTAMP_ANSWER_WRONG', `The answer of the timestamp service ${authority.url} proves nothing: ${wrong}.`, 'Check that "signing.timestamp.chain" is the certificate chain of this service, leaf first.');
}

;// CONCATENATED MODULE: ../sigstore/lib/sign.js








/**
 * Signs an in-toto statement (DSSE).
 * @throws STATEMENT_INVALID, SIGNATURE_WRONG, KMS_KEY_UNUSABLE, and those of a required witness:
 *   LOG_UNAVAILABLE, TIMESTAMP_UNAVAILABLE; of any witness: LOG_ANSWER_WRONG, TIMESTAMP_ANSWER_WRONG, EGRESS_REFUSED
 */
async function signStatement({ statement, ...options }) {
    const payload = (0,lib_statement/* encodeStatement */._i)(statement);
    const { signature, digest } = await signBytes((0,lib_bundle/* preAuthEncoding */.JC)(lib_statement/* IN_TOTO_PAYLOAD */.GH, payload), options.signer);
    return witness({ kind: 'dsse', payloadType: lib_statement/* IN_TOTO_PAYLOAD */.GH, payload, signature }, digest, options);
}
/**
 * Signs a file's bytes (message signature, as `cosign sign-blob`). The bytes are read once; the digest is of what was signed.
 * @throws as signStatement
 */
async function signArtifact({ artifact, ...options }) {
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
        throw (0,lib_errors/* signingError */.M)('SIGNATURE_WRONG', `The signature that ${label} made is not valid for its public key.`, 'Check the key; nothing was published.');
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
/** Asks log and authority at the same time. @param digest of what the signature is over */
async function witness(content, digest, { signer, witnesses = {}, fetch }) {
    const { publicKey } = signer;
    const { signature } = content;
    const checks = [];
    const need = () => {
        if (!fetch)
            throw new TypeError('witnesses need a fetch');
        return fetch;
    };
    const [entry, timestamp] = await Promise.allSettled([
        witnesses.rekor && enterInLog(need(), witnesses.rekor.log, { digest, signature, publicKey }),
        witnesses.timestamp && timestampOf(need(), witnesses.timestamp.authority, signature),
    ]);
    const logged = settle(entry, 'transparency log', witnesses.rekor?.required ?? true, checks);
    const stamped = settle(timestamp, 'timestamp', witnesses.timestamp?.required ?? true, checks);
    if (logged && witnesses.rekor) {
        checks.push({
            name: 'transparency log',
            verdict: 'holds',
            detail: `${witnesses.rekor.log.url} holds the signature as entry ${logged.logIndex}.`,
        });
    }
    const signedAt = stamped?.at.toISOString();
    if (stamped && witnesses.timestamp) {
        checks.push({ name: 'timestamp', verdict: 'holds', detail: `${witnesses.timestamp.authority.url} saw the signature at ${signedAt}.` });
    }
    const bundle = (0,lib_bundle/* buildBundle */.bS)(content, publicKey, { ...(logged && { entry: logged }), ...(stamped && { timestamp: stamped.response }) });
    const json = JSON.stringify(bundle);
    return { bundle, json, sha256: (0,hash/* sha256Hex */.f)(json), checks, ...(signedAt !== undefined && { signedAt }) };
}
/** What a witness said. One that is optional may fail to answer; a wrong answer is an error of either kind. */
function settle(result, name, required, checks) {
    if (result.status === 'fulfilled')
        return result.value;
    const { reason } = result;
    if (required || !(reason instanceof errors/* SovereignError */.Rj && reason.code.endsWith('_UNAVAILABLE')))
        throw reason;
    checks.push({ name, verdict: 'unknown', detail: `${reason.message} The boundary does not require it.` });
    return undefined;
}


/***/ }),

/***/ 27525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ PASSWORD_VARIABLE),
/* harmony export */   k: () => (/* binding */ signerFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48381);
/* harmony import */ var _boundary_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12436);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11298);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46469);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50318);






/** The environment variable that holds the password of an encrypted private key. */
const PASSWORD_VARIABLE = 'SOVEREIGN_KEY_PASSWORD';
const MAX_KEY_BYTES = 64 * 1024;
/**
 * The signer that a person named: a KMS key of `signing.keys` in the boundary, or a PEM file of the workspace
 * whose password, if any, is in `SOVEREIGN_KEY_PASSWORD`.
 * Where the boundary declares the keys whose signatures count, no other key signs.
 * @throws KEY_INVALID, KEY_PASSWORD, KEY_UNSUPPORTED, KEY_OUTSIDE, KMS_KEY_UNUSABLE, FILE_MISSING, FILE_UNREADABLE
 */
async function signerFor(context, reference) {
    const { boundary, files, host, log } = context;
    const declared = boundary.signing?.keys ?? [];
    const named = declared.find(({ name }) => name === reference);
    if (named && 'kms' in named)
        return understood(await (0,_boundary_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredKmsSigner */ .Kf)(boundary, context.aws, named), log);
    if (named) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('KEY_INVALID', `Key "${reference}" of the boundary is only a public key, which cannot sign.`, 'Name the file of its private key, relative to the workspace.');
    }
    const pem = await files.readText(reference, MAX_KEY_BYTES).catch((error) => {
        if (!(error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .SovereignError */ .Rj) || error.code !== 'FILE_MISSING')
            throw error;
        const names = declared.flatMap((key) => ('kms' in key ? [key.name] : []));
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('KEY_INVALID', `"${reference}" is neither a KMS key of the boundary nor a file of the workspace.`, names.length > 0 ? `KMS keys of the boundary: ${names.join(', ')}.` : 'Declare a KMS key under "signing.keys", or check the path.');
    });
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(files.resolve(reference));
    if ((mode & 0o077) !== 0 && process.platform !== 'win32') {
        log.warn(`${reference} can be read by other users of this machine (mode ${(mode & 0o777).toString(8)}): chmod 600 it.`);
    }
    const password = host.env(PASSWORD_VARIABLE);
    if (password)
        host.mask(password);
    const signer = (0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .pemSigner */ .$)(pem, reference, password);
    if (declared.length > 0)
        await refuseUndeclared(context, signer, reference);
    return understood(signer, log);
}
/** cosign 3.1 takes SHA-256 for every key that it is given as a file, and so fails on P-384 without a flag, even on what it signed itself. */
function understood(signer, log) {
    if (signer.hash === 'sha384') {
        log.warn(`${signer.name} is a P-384 key: cosign verifies it only with --signature-digest-algorithm sha384. P-256 needs no flag.`);
    }
    return signer;
}
async function refuseUndeclared({ boundary, files }, signer, reference) {
    const spki = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .spkiOf */ .Bb)(signer.publicKey);
    const counting = await (0,_boundary_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredPublicKeys */ .sg)(boundary, files);
    if (counting.some(({ publicKey }) => (0,_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .spkiOf */ .Bb)(publicKey).equals(spki)))
        return;
    const names = (boundary.signing?.keys ?? []).map(({ name }) => name);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .signingError */ .M)('KEY_OUTSIDE', `${reference} is none of the keys whose signatures count in this boundary (${names.join(', ')}).`, 'Sign with one of them, or declare the public half under "signing.keys", where the change is reviewed.');
}


/***/ }),

/***/ 1195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ TRUST_MEDIA_TYPE),
/* harmony export */   Sb: () => (/* binding */ parseTrust),
/* harmony export */   il: () => (/* binding */ trustedRootJson),
/* harmony export */   rv: () => (/* binding */ parseLogKey),
/* harmony export */   uT: () => (/* binding */ writeTrust),
/* harmony export */   zz: () => (/* binding */ parseChain)
/* harmony export */ });
/* unused harmony export logKeyDetails */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48381);
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70203);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11298);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12047);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34499);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50318);
/* harmony import */ var _timestamp_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74673);








const TRUST_MEDIA_TYPE = 'application/vnd.sovereign-actions.trust.v1+json';
const TRUSTED_ROOT_MEDIA_TYPE = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1';
const MAX_TRUST_CHARACTERS = 1024 * 1024;
const invalid = (name, why, cause) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .signingError */ .M)('TRUST_INVALID', `${name} cannot be used as trust: ${why}.`, 'Give a trust file of this product, a Sigstore trusted_root.json, or a PEM public key.', { cause });
/**
 * Reads trust from a file's text: our trust file, a PEM public key alone, or a bare Sigstore `trusted_root.json` (which holds no keys).
 * @param name what messages, and a key that stands alone, are called: the file's name
 * @throws TRUST_INVALID, KEY_INVALID, KEY_UNSUPPORTED
 */
function parseTrust(text, name) {
    if (text.length > MAX_TRUST_CHARACTERS)
        throw invalid(name, `it is larger than ${MAX_TRUST_CHARACTERS} characters`);
    if (text.trimStart().startsWith('-----BEGIN'))
        return { keys: [trustedKey((0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePublicKey */ .ee)(text, name), name)], logs: [], authorities: [] };
    let value;
    try {
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .RJ)(text);
    }
    catch (error) {
        if (error instanceof _json_js__WEBPACK_IMPORTED_MODULE_3__/* .StrictJsonError */ .U7)
            throw invalid(name, error.message, error);
        throw error;
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        throw invalid(name, 'it is not a JSON object');
    if (value.mediaType !== TRUST_MEDIA_TYPE)
        return { keys: [], ...parseTrustedRoot(value, name) };
    const extra = Object.keys(value).find((key) => !['mediaType', 'keys', 'trustedRoot'].includes(key));
    if (extra !== undefined)
        throw invalid(name, `it has an unknown field ${JSON.stringify(extra.slice(0, 80))}`);
    if (!Array.isArray(value.keys) || value.keys.length === 0)
        throw invalid(name, '"keys" is missing or empty');
    const keys = value.keys.map((key, index) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(key) || typeof key.name !== 'string' || typeof key.publicKey !== 'string' || Object.keys(key).length !== 2) {
            throw invalid(name, `key ${index + 1} is not { "name", "publicKey" }`);
        }
        return trustedKey((0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePublicKey */ .ee)(key.publicKey, `${name}, key ${index + 1}`), key.name);
    });
    if (value.trustedRoot === undefined)
        return { keys, logs: [], authorities: [] };
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value.trustedRoot))
        throw invalid(name, '"trustedRoot" is not an object');
    return { keys, ...parseTrustedRoot(value.trustedRoot, name) };
}
function trustedKey(publicKey, name) {
    (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyKindOf */ .lJ)(publicKey, name);
    return { name, publicKey };
}
/** The logs and timestamp authorities of a Sigstore trusted root. Certificate authorities and CT logs are left aside: signers are keys. */
function parseTrustedRoot(root, name) {
    if (typeof root.mediaType !== 'string' || !/^application\/vnd\.dev\.sigstore\.trustedroot[+.;]/.test(root.mediaType)) {
        throw invalid(name, 'its "mediaType" is neither a trust file nor a Sigstore trusted root');
    }
    const list = (key) => {
        const value = root[key] ?? [];
        if (!Array.isArray(value))
            throw invalid(name, `"${key}" is not a list`);
        return value;
    };
    return {
        logs: list('tlogs').map((log, index) => {
            const at = `tlogs[${index}]`;
            const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(log) && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(log.publicKey) ? log.publicKey : {};
            if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(log) || typeof log.baseUrl !== 'string' || !URL.canParse(log.baseUrl))
                throw invalid(name, `${at} has no "baseUrl"`);
            const der = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .fromBase64 */ .Ey)(key.rawBytes);
            if (!der)
                throw invalid(name, `${at} has no "publicKey.rawBytes"`);
            return { url: log.baseUrl, publicKey: logKeyFrom(der, `${name}, ${at}`), ...period(key.validFor, `${name}, ${at}`) };
        }),
        authorities: list('timestampAuthorities').map((authority, index) => {
            const at = `${name}, timestampAuthorities[${index}]`;
            const certificates = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(authority) && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(authority.certChain) ? authority.certChain.certificates : undefined;
            if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(authority) || !Array.isArray(certificates))
                throw invalid(at, 'it has no "certChain.certificates"');
            const raw = certificates.map((certificate) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(certificate) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .fromBase64 */ .Ey)(certificate.rawBytes) : undefined));
            return { url: typeof authority.uri === 'string' ? authority.uri : '', chain: chainOf(raw, at), ...period(authority.validFor, at) };
        }),
    };
}
function logKeyFrom(der, name) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        logKeyDetails(key, name);
        return key;
    }
    catch (error) {
        throw invalid(name, (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), error);
    }
}
/** Sigstore's name of a log key's algorithm. @throws TRUST_INVALID */
function logKeyDetails(key, name) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'PKIX_ED25519';
    try {
        return (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyKindOf */ .lJ)(key, name).keyDetails;
    }
    catch (error) {
        throw invalid(name, 'a log key must be Ed25519, ECDSA P-256 or P-384, or RSA', error);
    }
}
function period(value, name) {
    if (value === undefined)
        return {};
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        throw invalid(name, '"validFor" is not an object');
    const validFor = {};
    for (const bound of ['start', 'end']) {
        const text = value[bound];
        if (text === undefined)
            continue;
        if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) || Number.isNaN(Date.parse(text))) {
            throw invalid(name, `"validFor.${bound}" is not a time such as 2026-01-31T00:00:00Z`);
        }
        validFor[bound] = new Date(text);
    }
    return { validFor };
}
/**
 * The certificates of a chain for timestamps, leaf first, from DER.
 * @throws TRUST_INVALID when one is damaged, the order is another, or the leaf is not for timestamps alone
 */
function chainOf(certificates, name) {
    try {
        const [leaf, ...issuers] = certificates.map((raw) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(raw ?? new Uint8Array()));
        if (!leaf)
            throw invalid(name, 'it holds no certificate');
        const chain = [leaf, ...issuers];
        // A moment at which a sound chain is valid: any later question of time is asked of the timestamp itself.
        const moment = new Date(Math.max(...chain.map(({ validFrom }) => Date.parse(validFrom))));
        const wrong = (0,_timestamp_token_js__WEBPACK_IMPORTED_MODULE_5__/* .chainMistake */ ._l)(chain, moment);
        if (wrong)
            throw invalid(name, `${wrong} (the leaf comes first)`);
        return chain;
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_6__/* .DerError */ .I4 || (error instanceof Error && !('exit' in error)))
            throw invalid(name, `a certificate is damaged: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, error);
        throw error;
    }
}
/** The certificates of a PEM text, leaf first. @throws TRUST_INVALID */
function parseChain(pem, name) {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
    return chainOf(blocks.map((block) => Buffer.from(block.replaceAll(/-----(?:BEGIN|END) CERTIFICATE-----/g, ''), 'base64')), name);
}
/** The public key of a transparency log, in PEM. @throws TRUST_INVALID, KEY_INVALID */
function parseLogKey(pem, name) {
    const key = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePublicKey */ .ee)(pem, name);
    logKeyDetails(key, name);
    return key;
}
/** A `trusted_root.json` of the logs and authorities, as `cosign --trusted-root` takes it. */
function trustedRootJson({ logs, authorities }) {
    const span = (validFor, start) => ({
        start: time(validFor?.start) ?? start,
        ...(validFor?.end && { end: time(validFor.end) }),
    });
    return {
        mediaType: TRUSTED_ROOT_MEDIA_TYPE,
        tlogs: logs.map((log) => ({
            baseUrl: log.url,
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .spkiOf */ .Bb)(log.publicKey).toString('base64'),
                keyDetails: logKeyDetails(log.publicKey, log.url),
                validFor: span(log.validFor, '1970-01-01T00:00:00Z'),
            },
            logId: { keyId: (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .logKeyId */ .xK)(log).toString('base64') },
        })),
        timestampAuthorities: authorities.map(({ url, chain, validFor }) => ({
            subject: { commonName: /^CN=(.*)$/m.exec(chain[0].subject)?.[1] ?? '' },
            uri: url,
            certChain: { certificates: chain.map(({ raw }) => ({ rawBytes: raw.toString('base64') })) },
            validFor: span(validFor, time(new Date(chain[0].validFrom))),
        })),
    };
}
const time = (date) => date?.toISOString().replace('.000Z', 'Z');
/** The text of a trust file: what a stranger needs to verify, and nothing secret. */
function writeTrust(trust) {
    return `${JSON.stringify({
        mediaType: TRUST_MEDIA_TYPE,
        keys: trust.keys.map(({ name, publicKey }) => ({ name, publicKey: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeyPem */ .rY)(publicKey) })),
        trustedRoot: trustedRootJson(trust),
    }, undefined, 2)}\n`;
}


/***/ })

};
