import * as __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__ from "./left-out.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 8232:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 3898:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__;

/***/ }),

/***/ 2949:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./left-out.js");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ cosignSignVerify)
});

// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var finding = __nccwpck_require__(9408);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
;// CONCATENATED MODULE: ../../packages/oci/lib/errors.js

const registryError = (0,errors/* errorTable */.NN)({
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

;// CONCATENATED MODULE: ../../packages/oci/lib/digest.js


const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** True for `sha256:` and 64 lower-case hex digits, the one algorithm that this product accepts. */
const isDigest = (text) => typeof text === 'string' && DIGEST.test(text);
/** `sha256:<hex>` of bytes. */
const digestOf = (bytes) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
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
    const hash = (0,external_node_crypto_.createHash)('sha256');
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
const mismatch = (source, { digest }, what) => registryError('CONTENT_MISMATCH', `${source} is not ${digest}: ${what}.`, 'Do not use this content. It was altered or cut on its way: push it again from its source, and find out who changed it.');

;// CONCATENATED MODULE: ../../packages/sigstore/lib/errors.js

const signingError = (0,errors/* errorTable */.NN)({
    KEY_INVALID: { exit: 'usage', about: 'A key file or public key cannot be read as one: wrong format, damaged or of the wrong kind.' },
    KEY_PASSWORD: { exit: 'usage', about: 'A private key is encrypted and its password is missing or wrong.' },
    KEY_UNSUPPORTED: { exit: 'usage', about: 'A key uses an algorithm or a size that is not used for signing here.' },
    KEY_OUTSIDE: { exit: 'policy', about: 'The boundary declares the keys whose signatures count, and this is not one of them.' },
    KMS_KEY_UNUSABLE: {
        exit: 'failure',
        about: 'A KMS key does not exist, is disabled or deleted, is not for signing, or may not be used by this role.',
    },
    SIGNATURE_WRONG: { exit: 'failure', about: 'A signer answered with a signature that its own public key does not verify.' },
    STATEMENT_INVALID: {
        exit: 'usage',
        about: 'What should be signed is not a valid in-toto statement, or is larger than a statement may be.',
    },
    LOG_UNAVAILABLE: { exit: 'failure', about: 'The transparency log did not answer, or refused the entry.' },
    LOG_ANSWER_WRONG: { exit: 'verification', about: "The transparency log's answer does not prove that it holds this signature." },
    TIMESTAMP_UNAVAILABLE: { exit: 'failure', about: 'The timestamp service did not answer, or refused the request.' },
    TIMESTAMP_ANSWER_WRONG: { exit: 'verification', about: "The timestamp service's answer does not prove when this signature was made." },
    TRUST_INVALID: { exit: 'usage', about: 'A trust file, a log key or a certificate chain cannot be used to verify signatures.' },
});

;// CONCATENATED MODULE: ../../packages/sigstore/lib/public-key.js



/** Sigstore's name of a hash (HashAlgorithm of protobuf-specs). */
const HASH_ALGORITHM = { sha256: 'SHA2_256', sha384: 'SHA2_384' };
const CURVES = {
    prime256v1: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', hash: 'sha256' },
    secp384r1: { keyDetails: 'PKIX_ECDSA_P384_SHA_384', hash: 'sha384' },
};
const RSA_SIZES = {
    2048: { keyDetails: 'PKIX_RSA_PKCS1V15_2048_SHA256', hash: 'sha256' },
    3072: { keyDetails: 'PKIX_RSA_PKCS1V15_3072_SHA256', hash: 'sha256' },
    4096: { keyDetails: 'PKIX_RSA_PKCS1V15_4096_SHA256', hash: 'sha256' },
};
/**
 * How a key signs.
 * @throws KEY_UNSUPPORTED for anything but ECDSA P-256, P-384 and RSA of 2048, 3072 or 4096 bits
 */
function keyKindOf(key, name) {
    const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    const type = key.asymmetricKeyType;
    const kind = type === 'ec' ? CURVES[namedCurve] : type === 'rsa' ? RSA_SIZES[modulusLength] : undefined;
    if (kind)
        return kind;
    const what = type === 'ec' ? `an EC key on ${namedCurve}` : type === 'rsa' ? `an RSA key of ${modulusLength} bits` : `a key of type ${type}`;
    throw signingError('KEY_UNSUPPORTED', `${name} is ${what}.`, type === 'ed25519'
        ? 'Use ECDSA P-256: cosign does not verify Ed25519 keys beside a trusted root, so others could not check the signature.'
        : 'Use ECDSA P-256 (best understood by other tools), P-384, or RSA of 2048, 3072 or 4096 bits.');
}
/**
 * The public key of a PEM text with exactly one `PUBLIC KEY` block.
 * @throws KEY_INVALID, KEY_UNSUPPORTED
 */
function parsePublicKey(pem, name) {
    const invalid = (why, cause) => signingError('KEY_INVALID', `${name} is not a public key: ${why}.`, 'Give one PEM block that starts with -----BEGIN PUBLIC KEY-----.', {
        cause,
    });
    if (pem.includes('PRIVATE KEY-----'))
        throw invalid('it holds a private key, which does not belong here');
    const blocks = pem.match(/-----BEGIN [A-Z0-9 ]+-----/g) ?? [];
    if (blocks.length !== 1 || blocks[0] !== '-----BEGIN PUBLIC KEY-----') {
        throw invalid(blocks.length > 1 ? `it has ${blocks.length} PEM blocks` : 'it has no PUBLIC KEY block');
    }
    try {
        return (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch (error) {
        throw invalid((0,errors/* messageOf */.bD)(error), error);
    }
}
/** SubjectPublicKeyInfo in DER. */
const public_key_spkiOf = (key) => key.export({ type: 'spki', format: 'der' });
/** The SPKI PEM with a newline at the end: the one text form of a public key. */
const public_key_publicKeyPem = (key) => key.export({ type: 'spki', format: 'pem' }).toString();
/** What a bundle calls its key: base64 of the SHA-256 of the SPKI. A help for finding the key, never a proof. */
const keyHint = (key) => (0,external_node_crypto_.createHash)('sha256').update(public_key_spkiOf(key)).digest('base64');
/** Whether a signature (DER for ECDSA) over bytes in memory is this key's. Never throws. */
function signatureHolds(key, hash, data, signature) {
    try {
        return (0,external_node_crypto_.verify)(hash, data, key, signature);
    }
    catch {
        return false;
    }
}
/** Reads the data once and says for each key whether the signature over it is that key's. Errors of reading pass through. */
async function signaturesHold(keys, data, signature) {
    const verifiers = keys.map(({ hash }) => (0,external_node_crypto_.createVerify)(hash));
    for await (const chunk of chunksOf(data))
        for (const verifier of verifiers)
            verifier.update(chunk);
    return keys.map(({ publicKey }, index) => {
        try {
            return verifiers[index]?.verify(publicKey, signature) ?? false;
        }
        catch {
            return false;
        }
    });
}
/** One loop for both kinds of {@link Bytes}. */
async function* chunksOf(data) {
    if (data instanceof Uint8Array)
        yield data;
    else
        yield* data;
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/keys.js




/**
 * A signer of a private key in PEM: PKCS#8, encrypted PKCS#8, or SEC1.
 * @param name what messages call the key, such as its path
 * @throws KEY_INVALID, KEY_PASSWORD, KEY_UNSUPPORTED
 */
function pemSigner(pem, name, password) {
    const privateKey = readPrivateKey(pem, name, password);
    const publicKey = (0,external_node_crypto_.createPublicKey)(privateKey);
    const kind = keyKindOf(publicKey, name);
    return {
        publicKey,
        ...kind,
        name,
        sign: async (data) => {
            const sign = (0,external_node_crypto_.createSign)(kind.hash);
            for await (const chunk of chunksOf(data))
                sign.update(chunk);
            return sign.sign(privateKey);
        },
    };
}
function readPrivateKey(pem, name, password) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(pem.replaceAll(/-----BEGIN EC PARAMETERS-----[^-]*-----END EC PARAMETERS-----/g, ''))?.[1];
    if (label === 'ENCRYPTED SIGSTORE PRIVATE KEY' || label === 'ENCRYPTED COSIGN PRIVATE KEY') {
        throw signingError('KEY_UNSUPPORTED', `${name} is in cosign's own encrypted format.`, 'Use a KMS key, or a PKCS#8 key: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -aes-256-cbc -out key.pem');
    }
    if (label === undefined || !label.endsWith('PRIVATE KEY')) {
        throw signingError('KEY_INVALID', label === undefined ? `${name} is not a PEM file.` : `${name} holds a ${label.toLowerCase()}, not a private key.`, 'Name a private key in PEM (PKCS#8 or SEC1), or a key of "signing.keys" in the boundary.');
    }
    const encrypted = label === 'ENCRYPTED PRIVATE KEY' || pem.includes('Proc-Type: 4,ENCRYPTED');
    if (encrypted && !password) {
        throw signingError('KEY_PASSWORD', `${name} is encrypted.`, 'Set SOVEREIGN_KEY_PASSWORD to its password, from the secret store of the CI.');
    }
    try {
        return (0,external_node_crypto_.createPrivateKey)({ key: pem, format: 'pem', ...(encrypted && { passphrase: password }) });
    }
    catch (error) {
        // OpenSSL tells a wrong password from a damaged file only sometimes, so an encrypted key names both.
        if (encrypted) {
            throw signingError('KEY_PASSWORD', `${name} cannot be decrypted.`, 'Check SOVEREIGN_KEY_PASSWORD, and that the file is whole.');
        }
        throw signingError('KEY_INVALID', `${name} is not a private key: ${(0,errors/* messageOf */.bD)(error)}.`, 'Check that the file is whole.');
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
        throw signingError('KEY_OUTSIDE', `KMS key ${keyId} is ${name}, which is not in account ${account}.`, 'Name the key of the declared account.');
    }
    if (answer.KeyUsage !== 'SIGN_VERIFY') {
        throw signingError('KMS_KEY_UNUSABLE', `${name} is for ${answer.KeyUsage}, not for signing.`, 'Create a key with KeyUsage SIGN_VERIFY.');
    }
    const publicKey = kmsPublicKey(answer.PublicKey, name);
    const kind = keyKindOf(publicKey, name);
    const algorithm = publicKey.asymmetricKeyType === 'rsa' ? 'RSASSA_PKCS1_V1_5_SHA_256' : kind.hash === 'sha384' ? 'ECDSA_SHA_384' : 'ECDSA_SHA_256';
    return {
        publicKey,
        ...kind,
        name,
        sign: async (data) => {
            const hash = (0,external_node_crypto_.createHash)(kind.hash);
            for await (const chunk of chunksOf(data))
                hash.update(chunk);
            const { Signature } = await aws
                .call('kms', 'Sign', { KeyId: keyId, Message: hash.digest(), MessageType: 'DIGEST', SigningAlgorithm: algorithm }, { region })
                .catch((error) => {
                throw kmsFailure(name, region, error);
            });
            if (!Signature?.length) {
                throw signingError('SIGNATURE_WRONG', `KMS answered without a signature of ${name}.`, 'Try again; if it stays, look at the key in KMS.');
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
        throw signingError('KMS_KEY_UNUSABLE', `KMS answered without a usable public key of ${name}.`, 'Check that the key is asymmetric.', {
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
    return signingError('KMS_KEY_UNUSABLE', `KMS key ${keyId} in ${region} ${reason[0]}.`, reason[1], { cause: error });
}

;// CONCATENATED MODULE: ../../packages/core/lib/asn1/der.js
/** Bytes that are not DER, or not the structure that was expected. The message ends a sentence that starts with "it". */
class DerError extends Error {
    name = 'DerError';
}
const TAG = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    null: 0x05,
    oid: 0x06,
    utf8String: 0x0c,
    utcTime: 0x17,
    generalizedTime: 0x18,
    sequence: 0x30,
    set: 0x31,
};
/** The tag `[number]`; constructed unless said otherwise. */
const contextTag = (number, constructed = true) => 0x80 | (constructed ? 0x20 : 0) | number;
/** Reads exactly one element that fills `bytes`. @throws DerError */
function readDer(bytes) {
    const [first, ...rest] = readAll(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    if (!first || rest.length > 0)
        throw new DerError(first ? 'has bytes after its end' : 'is empty');
    return first;
}
/** The elements inside of a constructed one. @throws DerError when the tag is not `tag` */
function childrenOf(element, tag) {
    return readAll(expectTag(element, tag).value);
}
/** @throws DerError when there is no element, or its tag is not `tag` */
function expectTag(element, tag) {
    if (element?.tag !== tag)
        throw new DerError(`has ${element ? `tag 0x${element.tag.toString(16)}` : 'nothing'} where tag 0x${tag.toString(16)} belongs`);
    return element;
}
/** @throws DerError when there is more than what was read */
function only(rest) {
    if (rest.length > 0)
        throw new DerError('holds more than belongs there');
}
function readAll(bytes) {
    const found = [];
    for (let at = 0; at < bytes.length;) {
        const tag = bytes[at];
        if ((tag & 0x1f) === 0x1f)
            throw new DerError('has a tag of several bytes');
        const { length, start } = readLength(bytes, at + 1);
        const end = start + length;
        if (end > bytes.length)
            throw new DerError('is cut off');
        found.push({ tag, value: bytes.subarray(start, end), raw: bytes.subarray(at, end) });
        at = end;
    }
    return found;
}
function readLength(bytes, at) {
    const first = bytes[at];
    if (first === undefined)
        throw new DerError('is cut off');
    if (first < 0x80)
        return { length: first, start: at + 1 };
    const count = first & 0x7f;
    // Four bytes of length are 4 GiB; zero would be BER's indefinite form.
    if (count === 0 || count > 4 || at + 1 + count > bytes.length)
        throw new DerError('has a length that is not DER');
    const length = bytes.readUIntBE(at + 1, count);
    if (length < 0x80 || (count > 1 && bytes[at + 1] === 0))
        throw new DerError('has a length that is not in its shortest form');
    return { length, start: at + 1 + count };
}
/** Dotted form of an OBJECT IDENTIFIER. @throws DerError */
function oidOf(element) {
    const { value } = expectTag(element, TAG.oid);
    const arcs = [];
    let arc = 0;
    for (const [index, byte] of value.entries()) {
        if (arc === 0 && byte === 0x80)
            throw new DerError('has an object identifier that is not DER');
        arc = arc * 128 + (byte & 0x7f);
        if (arc > Number.MAX_SAFE_INTEGER / 128)
            throw new DerError('has an object identifier that is too large');
        if (byte < 0x80) {
            arcs.push(arc);
            arc = 0;
        }
        else if (index === value.length - 1)
            throw new DerError('has an object identifier that is cut off');
    }
    const [first, ...rest] = arcs;
    if (first === undefined)
        throw new DerError('has an empty object identifier');
    const root = Math.min(2, Math.floor(first / 40));
    return [root, first - root * 40, ...rest].join('.');
}
/** One element with the given content. */
function der(tag, ...content) {
    const value = Buffer.concat(content);
    if (value.length < 0x80)
        return Buffer.concat([Buffer.from([tag, value.length]), value]);
    const hex = value.length.toString(16);
    const length = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
    return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, value]);
}
/** A non-negative INTEGER from a number, or from big-endian bytes. */
function derInteger(value) {
    const hex = typeof value === 'number'
        ? value.toString(16)
        : Buffer.from(value)
            .toString('hex')
            .replace(/^(?:00)+/, '');
    const bytes = Buffer.from(hex.length % 2 === 0 ? hex || '00' : `0${hex}`, 'hex');
    return der(TAG.integer, ...(bytes[0] >= 0x80 ? [Buffer.from([0])] : []), bytes);
}
/** An OBJECT IDENTIFIER from its dotted form. */
function derOid(dotted) {
    const [root = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    const bytes = [root * 40 + second, ...rest].flatMap((arc) => {
        const groups = [arc % 128];
        for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
            groups.unshift((left % 128) | 0x80);
        return groups;
    });
    return der(TAG.oid, Buffer.from(bytes));
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/json.js
/** JSON text that is not JSON, names a field twice, or nests deeper than allowed. */
class StrictJsonError extends Error {
    name = 'StrictJsonError';
}
/**
 * `JSON.parse` that refuses what two readers may read differently: a field named twice in one object, and nesting deeper than `maxDepth`.
 * @throws StrictJsonError
 */
function parseStrictJson(text, maxDepth = 128) {
    /** The keys seen in each open object; undefined for an array. */
    const open = [];
    /** The last string, quotes included: a key where a colon follows. */
    let last = '';
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '"') {
            const end = endOfString(text, at);
            last = text.slice(at, end);
            at = end - 1;
        }
        else if (character === '{' || character === '[') {
            if (open.push(character === '{' ? new Set() : undefined) > maxDepth) {
                throw new StrictJsonError(`it nests deeper than ${maxDepth} levels`);
            }
        }
        else if (character === '}' || character === ']') {
            open.pop();
        }
        else if (character === ':') {
            const keys = open.at(-1);
            const key = decodeKey(last);
            if (keys?.has(key))
                throw new StrictJsonError(`it names the field ${JSON.stringify(key.slice(0, 80))} twice`);
            keys?.add(key);
        }
    }
    try {
        return JSON.parse(text);
    }
    catch {
        throw new StrictJsonError('it is not JSON');
    }
}
/** The index after the closing quote of the string that opens at `start`. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let backslashes = 0;
        while (text[quote - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return quote + 1;
    }
    throw new StrictJsonError('it is not JSON');
}
/** A key may be written with escapes: `"\u0061"` is the same field as `"a"`. */
function decodeKey(quoted) {
    if (quoted !== '' && !quoted.includes('\\'))
        return quoted.slice(1, -1);
    try {
        return JSON.parse(quoted);
    }
    catch {
        throw new StrictJsonError('it is not JSON');
    }
}
/** UTF-8 text of bytes. @throws StrictJsonError when they are not UTF-8 or start with a byte order mark */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new StrictJsonError('it is not UTF-8 text');
    }
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The bytes of standard, padded base64 in its one canonical form; undefined for anything else. */
function fromBase64(value) {
    if (typeof value !== 'string')
        return undefined;
    const bytes = Buffer.from(value, 'base64');
    return bytes.toString('base64') === value ? bytes : undefined;
}

;// CONCATENATED MODULE: ../../packages/core/lib/asn1/signed-data.js


const OID = {
    signedData: '1.2.840.113549.1.7.2',
    data: '1.2.840.113549.1.7.1',
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    algorithmProtection: '1.2.840.113549.1.9.52',
};
const HASHES = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
const SIGNATURES = {
    '1.2.840.10045.4.3.2': { key: 'ec', hash: 'sha256' },
    '1.2.840.10045.4.3.3': { key: 'ec', hash: 'sha384' },
    '1.2.840.10045.4.3.4': { key: 'ec', hash: 'sha512' },
    '1.2.840.113549.1.1.11': { key: 'rsa', hash: 'sha256' },
    '1.2.840.113549.1.1.12': { key: 'rsa', hash: 'sha384' },
    '1.2.840.113549.1.1.13': { key: 'rsa', hash: 'sha512' },
    // rsaEncryption leaves the hash to the digest algorithm.
    '1.2.840.113549.1.1.1': { key: 'rsa' },
};
/** Reads a ContentInfo that holds SignedData. @throws DerError */
function readSignedData(contentInfo) {
    const [type, wrapped, ...more] = childrenOf(contentInfo, TAG.sequence);
    only(more);
    if (oidOf(type) !== OID.signedData)
        throw new DerError('is not signed data');
    const [signedData, ...others] = childrenOf(wrapped, contextTag(0));
    only(others);
    const [version, digests, encapsulated, ...rest] = childrenOf(signedData, TAG.sequence);
    const certificates = rest[0]?.tag === contextTag(0) ? childrenOf(rest.shift(), contextTag(0)).map(({ raw }) => raw) : [];
    const [signers, ...unread] = rest;
    only(unread);
    const [signer, ...second] = childrenOf(signers, TAG.set);
    only(second);
    const [contentTypeOid, contentBox, ...afterContent] = childrenOf(encapsulated, TAG.sequence);
    only(afterContent);
    const contentType = oidOf(contentTypeOid);
    // RFC 5652, 5.1: 3 for content other than plain data.
    expectVersion(version, contentType === OID.data ? 1 : 3);
    const [octets, ...afterOctets] = childrenOf(contentBox, contextTag(0));
    only(afterOctets);
    const content = expectTag(octets, TAG.octetString).value;
    const [signerVersion, sid, digest, signed, algorithm, signature, ...unsigned] = childrenOf(signer, TAG.sequence);
    expectVersion(signerVersion, 1);
    // Attributes outside of the signature could say anything.
    only(unsigned);
    const [issuer, serial, ...afterSid] = childrenOf(sid, TAG.sequence);
    only(afterSid);
    const [listed, ...moreDigests] = childrenOf(digests, TAG.set);
    only(moreDigests);
    if (!listed?.raw.equals(expectTag(digest, TAG.sequence).raw))
        throw new DerError('lists another digest algorithm than its signer uses');
    return {
        contentType,
        content,
        certificates,
        issuer: expectTag(issuer, TAG.sequence).raw,
        serial: expectTag(serial, TAG.integer).value,
        attributes: readAttributes(signed),
        signedAttributes: der(TAG.set, expectTag(signed, contextTag(0)).value),
        digest: { oid: algorithmOid(digest), hash: hashOf(digest) },
        algorithm: signatureOf(algorithm),
        signature: expectTag(signature, TAG.octetString).value,
    };
}
/** Whether the signer names this certificate, by issuer and serial number. @throws DerError */
function isSigner({ issuer, serial }, certificate) {
    const [tbs] = childrenOf(readDer(certificate.raw), TAG.sequence);
    const parts = childrenOf(tbs, TAG.sequence);
    const offset = parts[0]?.tag === contextTag(0) ? 1 : 0;
    return (parts[offset]?.value.equals(serial) ?? false) && (parts[offset + 2]?.raw.equals(issuer) ?? false);
}
/**
 * Why the content is not what the holder of a key signed, to go after "it"; undefined where it is.
 * The signed attributes must name the content's type and digest; where they name the algorithms too (RFC 6211), the same.
 * @throws DerError
 */
function signatureMistake(data, key) {
    const { attributes, algorithm, digest, content, contentType } = data;
    if (oidOf(attributes.get(OID.contentType)) !== contentType)
        return 'signs another type of content';
    const signed = expectTag(attributes.get(OID.messageDigest), TAG.octetString).value;
    if (!(0,external_node_crypto_.createHash)(digest.hash).update(content).digest().equals(signed))
        return 'was altered: its content does not have the signed digest';
    if (!keepsAlgorithms(data))
        return 'was altered: it names other algorithms than it was signed with';
    if (key.asymmetricKeyType !== algorithm.key)
        return "has a signature of another kind than the signer's key";
    return signatureIs(key, algorithm.hash ?? digest.hash, data) ? undefined : 'has a signature that is not by the key of the certificate';
}
function signatureIs(key, hash, { signedAttributes, signature }) {
    try {
        return (0,external_node_crypto_.verify)(hash, signedAttributes, key, signature);
    }
    catch {
        return false;
    }
}
function keepsAlgorithms({ attributes, digest, algorithm }) {
    const attribute = attributes.get(OID.algorithmProtection);
    if (!attribute)
        return true;
    const [signedDigest, signedAlgorithm, ...more] = childrenOf(attribute, TAG.sequence);
    only(more);
    const [oid] = childrenOf(signedAlgorithm, contextTag(1));
    return algorithmOid(signedDigest) === digest.oid && oidOf(oid) === algorithm.oid;
}
function readAttributes(signed) {
    const attributes = new Map();
    for (const attribute of childrenOf(signed, contextTag(0))) {
        const [type, values, ...more] = childrenOf(attribute, TAG.sequence);
        only(more);
        const [value, ...second] = childrenOf(values, TAG.set);
        only(second);
        const oid = oidOf(type);
        if (!value || attributes.has(oid))
            throw new DerError(`has the attribute ${oid} ${value ? 'twice' : 'without a value'}`);
        attributes.set(oid, value);
    }
    return attributes;
}
function expectVersion(element, version) {
    if (!expectTag(element, TAG.integer).value.equals(Buffer.from([version])))
        throw new DerError('has an unexpected version');
}
/** An AlgorithmIdentifier without parameters: absent, or NULL. @throws DerError */
function algorithmOid(element) {
    const [id, parameters, ...more] = childrenOf(element, TAG.sequence);
    only(more);
    if (parameters && expectTag(parameters, TAG.null).value.length > 0)
        throw new DerError('has a NULL that is not empty');
    return oidOf(id);
}
/** The name of a hash that counts. @throws DerError for any other, SHA-1 among them */
function hashOf(element) {
    const hash = HASHES[algorithmOid(element)];
    if (!hash)
        throw new DerError('uses a hash other than SHA-256, SHA-384 and SHA-512');
    return hash;
}
function signatureOf(element) {
    const oid = algorithmOid(element);
    const found = SIGNATURES[oid];
    if (!found)
        throw new DerError('uses a signature algorithm other than ECDSA and RSA PKCS#1 with SHA-2');
    return { oid, ...found };
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/timestamp-token.js


/**
 * Verification of RFC 3161 responses (with RFC 5652 SignedData, RFC 5035 and 5816 certificate ids).
 * Written here because `@sigstore/verify` takes ECDSA tokens alone, and checks neither the extended key usage nor the
 * certificate id, and because nothing may stay unread: every byte of a token that verifies is either signed or compared.
 */
const timestamp_token_OID = {
    tstInfo: '1.2.840.113549.1.9.16.1.4',
    signingCertificate: '1.2.840.113549.1.9.16.2.12',
    signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
    extendedKeyUsage: '2.5.29.37',
    timeStamping: '1.3.6.1.5.5.7.3.8',
};
/**
 * Verifies a response over `data` against the authorities that count.
 * Gives what it says, or a string that tells what is wrong with it ("it \u2026"). Never throws.
 * @param nonce big-endian; where given, the token must carry exactly this one
 */
function verifyTimestamp(response, data, authorities, nonce) {
    try {
        const token = readToken(response);
        const imprint = (0,external_node_crypto_.createHash)(token.imprint.hash).update(data).digest();
        if (!imprint.equals(token.imprint.digest))
            return 'it is over something else than this signature';
        if (nonce !== undefined && !(token.nonce && trimmed(token.nonce).equals(trimmed(nonce))))
            return 'it answers another request: its nonce differs';
        const authority = authorities.find(({ chain: [leaf] }) => isSigner(token.signed, leaf));
        if (!authority)
            return "it is not signed by the boundary's timestamp authority";
        const stranger = token.signed.certificates.some((raw) => !authority.chain.some((certificate) => certificate.raw.equals(raw)));
        if (stranger)
            return "it carries a certificate that is not of the authority's chain";
        const wrong = signerMistake(token.signed, authority.chain[0]) ?? chainMistake(authority.chain, token.at);
        return wrong ?? { at: token.at, authority };
    }
    catch (error) {
        if (error instanceof DerError)
            return `it ${error.message}`;
        throw error;
    }
}
/** The token of a response, granted, without the free text that the service may have put around it. @throws DerError */
function bareResponse(response) {
    const [, token] = childrenOf(readDer(response), TAG.sequence);
    return der(TAG.sequence, der(TAG.sequence, Buffer.from([TAG.integer, 1, 0])), expectTag(token, TAG.sequence).raw);
}
/** Why a service did not grant a timestamp: its status and text, or undefined where it did. @throws DerError */
function refusalOf(response) {
    const [info] = childrenOf(readDer(response), TAG.sequence);
    const [status, ...rest] = childrenOf(info, TAG.sequence);
    const code = expectTag(status, TAG.integer).value;
    if (code.length === 1 && code[0] === 0)
        return undefined;
    const words = rest
        .filter(({ tag }) => tag === TAG.sequence)
        .flatMap((text) => childrenOf(text, TAG.sequence))
        .map(({ value }) => value
        .toString('latin1')
        .replaceAll(/[^\x20-\x7e]/g, '?')
        .slice(0, 200));
    return [`status ${code.toString('hex')}`, ...words].join(', ');
}
function readToken(response) {
    const [info, token, ...beyond] = childrenOf(readDer(response), TAG.sequence);
    const [status] = childrenOf(info, TAG.sequence);
    if (!expectTag(status, TAG.integer).value.equals(Buffer.from([0])))
        throw new DerError('was not granted');
    only(beyond);
    const signed = readSignedData(token);
    if (signed.contentType !== timestamp_token_OID.tstInfo)
        throw new DerError('is not a timestamp');
    return { ...readTstInfo(signed.content), signed };
}
function readTstInfo(content) {
    const [version, policy, imprint, serial, time, ...rest] = childrenOf(readDer(content), TAG.sequence);
    if (!expectTag(version, TAG.integer).value.equals(Buffer.from([1])))
        throw new DerError('has an unexpected version');
    oidOf(policy);
    expectTag(serial, TAG.integer);
    const [hash, digest, ...more] = childrenOf(imprint, TAG.sequence);
    only(more);
    return {
        at: timeOf(time),
        imprint: { hash: hashOf(hash), digest: expectTag(digest, TAG.octetString).value },
        nonce: rest.find(({ tag }) => tag === TAG.integer)?.value,
    };
}
function signerMistake(signed, leaf) {
    if (!namesCertificate(signed.attributes, leaf))
        return 'it does not name the certificate of its signer';
    const mistake = signatureMistake(signed, leaf.publicKey);
    return mistake && `it ${mistake}`;
}
/** ESSCertID: the signer signed the hash of its own certificate, so that no other certificate of the same key can take its place. */
function namesCertificate(attributes, leaf) {
    const v2 = attributes.get(timestamp_token_OID.signingCertificateV2);
    const [list] = childrenOf(v2 ?? attributes.get(timestamp_token_OID.signingCertificate), TAG.sequence);
    const [first] = childrenOf(list, TAG.sequence);
    const fields = childrenOf(first, TAG.sequence);
    // In V2 the hash algorithm is there only where it is not SHA-256.
    const named = v2 && fields[0]?.tag === TAG.sequence ? hashOf(fields.shift()) : v2 ? 'sha256' : 'sha1';
    return (0,external_node_crypto_.createHash)(named).update(leaf.raw).digest().equals(expectTag(fields[0], TAG.octetString).value);
}
/** Why a chain, leaf first, does not stand for timestamps of that time; undefined where it does. @throws DerError */
function chainMistake(chain, at) {
    const [leaf] = chain;
    if (!isForTimestampsOnly(leaf))
        return "the authority's certificate is not for timestamps alone (extended key usage, critical)";
    for (const [index, certificate] of chain.entries()) {
        if (at.getTime() < Date.parse(certificate.validFrom) || at.getTime() > Date.parse(certificate.validTo)) {
            return `its time ${at.toISOString()} is outside of the validity of certificate ${index + 1} of the authority's chain`;
        }
        const issuer = chain[index + 1];
        if (issuer && !(issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey))) {
            return `certificate ${index + 1} of the authority's chain was not issued by the next one`;
        }
    }
    return undefined;
}
/** RFC 3161, 2.3: the extended key usage must be critical and hold nothing but timeStamping. */
function isForTimestampsOnly(leaf) {
    const [tbs] = childrenOf(readDer(leaf.raw), TAG.sequence);
    const box = childrenOf(tbs, TAG.sequence).find(({ tag }) => tag === contextTag(3));
    const [extensions] = box ? childrenOf(box, contextTag(3)) : [];
    for (const extension of extensions ? childrenOf(extensions, TAG.sequence) : []) {
        const [id, critical, value] = childrenOf(extension, TAG.sequence);
        if (oidOf(id) !== timestamp_token_OID.extendedKeyUsage)
            continue;
        if (critical?.tag !== TAG.boolean || value?.tag !== TAG.octetString)
            return false;
        const usages = childrenOf(readDer(value.value), TAG.sequence).map(oidOf);
        return usages.length === 1 && usages[0] === timestamp_token_OID.timeStamping;
    }
    return false;
}
function timeOf(element) {
    const text = expectTag(element, TAG.generalizedTime).value.toString('latin1');
    const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d*[1-9]))?Z$/.exec(text);
    const iso = match && `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}.${(match[7] ?? '').slice(0, 3).padEnd(3, '0')}Z`;
    const date = new Date(iso || Number.NaN);
    if (Number.isNaN(date.getTime()) || date.toISOString() !== iso)
        throw new DerError('has a time that does not exist');
    return date;
}
/** An INTEGER's bytes without the leading zeros, to compare nonces. */
function trimmed(bytes) {
    const start = bytes.findIndex((byte) => byte !== 0);
    return Buffer.from(bytes.subarray(start < 0 ? bytes.length : start));
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/trust.js








const TRUST_MEDIA_TYPE = 'application/vnd.sovereign-actions.trust.v1+json';
const TRUSTED_ROOT_MEDIA_TYPE = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1';
const MAX_TRUST_CHARACTERS = 1024 * 1024;
const invalid = (name, why, cause) => signingError('TRUST_INVALID', `${name} cannot be used as trust: ${why}.`, 'Give a trust file of this product, a Sigstore trusted_root.json, or a PEM public key.', { cause });
/**
 * Reads trust from a file's text: our trust file, a PEM public key alone, or a bare Sigstore `trusted_root.json` (which holds no keys).
 * @param name what messages, and a key that stands alone, are called: the file's name
 * @throws TRUST_INVALID, KEY_INVALID, KEY_UNSUPPORTED
 */
function parseTrust(text, name) {
    if (text.length > MAX_TRUST_CHARACTERS)
        throw invalid(name, `it is larger than ${MAX_TRUST_CHARACTERS} characters`);
    if (text.trimStart().startsWith('-----BEGIN'))
        return { keys: [trustedKey(parsePublicKey(text, name), name)], logs: [], authorities: [] };
    let value;
    try {
        value = parseStrictJson(text);
    }
    catch (error) {
        if (error instanceof StrictJsonError)
            throw invalid(name, error.message, error);
        throw error;
    }
    if (!isObject(value))
        throw invalid(name, 'it is not a JSON object');
    if (value.mediaType !== TRUST_MEDIA_TYPE)
        return { keys: [], ...parseTrustedRoot(value, name) };
    const extra = Object.keys(value).find((key) => !['mediaType', 'keys', 'trustedRoot'].includes(key));
    if (extra !== undefined)
        throw invalid(name, `it has an unknown field ${JSON.stringify(extra.slice(0, 80))}`);
    if (!Array.isArray(value.keys) || value.keys.length === 0)
        throw invalid(name, '"keys" is missing or empty');
    const keys = value.keys.map((key, index) => {
        if (!isObject(key) || typeof key.name !== 'string' || typeof key.publicKey !== 'string' || Object.keys(key).length !== 2) {
            throw invalid(name, `key ${index + 1} is not { "name", "publicKey" }`);
        }
        return trustedKey(parsePublicKey(key.publicKey, `${name}, key ${index + 1}`), key.name);
    });
    if (value.trustedRoot === undefined)
        return { keys, logs: [], authorities: [] };
    if (!isObject(value.trustedRoot))
        throw invalid(name, '"trustedRoot" is not an object');
    return { keys, ...parseTrustedRoot(value.trustedRoot, name) };
}
function trustedKey(publicKey, name) {
    keyKindOf(publicKey, name);
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
            const key = isObject(log) && isObject(log.publicKey) ? log.publicKey : {};
            if (!isObject(log) || typeof log.baseUrl !== 'string' || !URL.canParse(log.baseUrl))
                throw invalid(name, `${at} has no "baseUrl"`);
            const der = fromBase64(key.rawBytes);
            if (!der)
                throw invalid(name, `${at} has no "publicKey.rawBytes"`);
            return { url: log.baseUrl, publicKey: logKeyFrom(der, `${name}, ${at}`), ...period(key.validFor, `${name}, ${at}`) };
        }),
        authorities: list('timestampAuthorities').map((authority, index) => {
            const at = `${name}, timestampAuthorities[${index}]`;
            const certificates = isObject(authority) && isObject(authority.certChain) ? authority.certChain.certificates : undefined;
            if (!isObject(authority) || !Array.isArray(certificates))
                throw invalid(at, 'it has no "certChain.certificates"');
            const raw = certificates.map((certificate) => (isObject(certificate) ? fromBase64(certificate.rawBytes) : undefined));
            return { url: typeof authority.uri === 'string' ? authority.uri : '', chain: chainOf(raw, at), ...period(authority.validFor, at) };
        }),
    };
}
function logKeyFrom(der, name) {
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        logKeyDetails(key, name);
        return key;
    }
    catch (error) {
        throw invalid(name, (0,errors/* messageOf */.bD)(error), error);
    }
}
/** Sigstore's name of a log key's algorithm. @throws TRUST_INVALID */
function logKeyDetails(key, name) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'PKIX_ED25519';
    try {
        return keyKindOf(key, name).keyDetails;
    }
    catch (error) {
        throw invalid(name, 'a log key must be Ed25519, ECDSA P-256 or P-384, or RSA', error);
    }
}
function period(value, name) {
    if (value === undefined)
        return {};
    if (!isObject(value))
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
        const [leaf, ...issuers] = certificates.map((raw) => new external_node_crypto_.X509Certificate(raw ?? new Uint8Array()));
        if (!leaf)
            throw invalid(name, 'it holds no certificate');
        const chain = [leaf, ...issuers];
        // A moment at which a sound chain is valid: any later question of time is asked of the timestamp itself.
        const moment = new Date(Math.max(...chain.map(({ validFrom }) => Date.parse(validFrom))));
        const wrong = chainMistake(chain, moment);
        if (wrong)
            throw invalid(name, `${wrong} (the leaf comes first)`);
        return chain;
    }
    catch (error) {
        if (error instanceof DerError || (error instanceof Error && !('exit' in error)))
            throw invalid(name, `a certificate is damaged: ${(0,errors/* messageOf */.bD)(error)}`, error);
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
    const key = parsePublicKey(pem, name);
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
                rawBytes: spkiOf(log.publicKey).toString('base64'),
                keyDetails: logKeyDetails(log.publicKey, log.url),
                validFor: span(log.validFor, '1970-01-01T00:00:00Z'),
            },
            logId: { keyId: logKeyId(log).toString('base64') },
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
        keys: trust.keys.map(({ name, publicKey }) => ({ name, publicKey: publicKeyPem(publicKey) })),
        trustedRoot: trustedRootJson(trust),
    }, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/boundary-trust.js





const MAX_PEM_BYTES = 64 * 1024;
/** The signer of a KMS key that the boundary declares. @throws as kmsSigner */
function declaredKmsSigner(boundary, aws, key) {
    const arnRegion = key.kms.startsWith('arn:') ? key.kms.split(':')[3] : undefined;
    const account = key.account === undefined ? undefined : (0,boundary_boundary/* accountOf */.XP)(boundary, key.account);
    return kmsSigner(aws, key.kms, key.region ?? arnRegion ?? (0,boundary_boundary/* homeRegion */.wC)(boundary), account);
}
/** The public keys that the boundary declares as files. @throws KEY_INVALID, FILE_MISSING, FILE_UNREADABLE */
async function declaredPublicKeys(boundary, files) {
    const keys = [];
    for (const key of boundary.signing?.keys ?? []) {
        if (!('public-key' in key))
            continue;
        const pem = await files.readText((0,boundary_boundary/* boundaryPath */.qO)(boundary, key['public-key']), MAX_PEM_BYTES);
        keys.push({ name: key.name, publicKey: parsePublicKey(pem, key['public-key']) });
    }
    return keys;
}
/**
 * The witnesses that the boundary declares, each with the key or chain that its answers are checked against.
 * @throws TRUST_INVALID, KEY_INVALID, FILE_MISSING, FILE_UNREADABLE
 */
async function witnessesOf(boundary, files) {
    const { rekor, timestamp } = boundary.signing ?? {};
    const read = (file) => files.readText((0,boundary_boundary/* boundaryPath */.qO)(boundary, file), MAX_PEM_BYTES);
    return {
        ...(rekor && {
            rekor: {
                log: { url: rekor.url, publicKey: parseLogKey(await read(rekor['public-key']), rekor['public-key']) },
                required: rekor.required,
            },
        }),
        ...(timestamp && {
            timestamp: {
                authority: { url: timestamp.url, chain: parseChain(await read(timestamp.chain), timestamp.chain) },
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
            throw signingError('TRUST_INVALID', `Key "${key.name}" of the boundary is in KMS, which cannot be asked here.`, 'Give a trust file that holds its public half, or declare it with "public-key" too.');
        }
        keys.push({ name: key.name, publicKey: (await declaredKmsSigner(boundary, aws, key)).publicKey });
    }
    const { rekor, timestamp } = await witnessesOf(boundary, files);
    return { keys, logs: rekor ? [rekor.log] : [], authorities: timestamp ? [timestamp.authority] : [] };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/signer-for.js






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
        return understood(await declaredKmsSigner(boundary, context.aws, named), log);
    if (named) {
        throw signingError('KEY_INVALID', `Key "${reference}" of the boundary is only a public key, which cannot sign.`, 'Name the file of its private key, relative to the workspace.');
    }
    const pem = await files.readText(reference, MAX_KEY_BYTES).catch((error) => {
        if (!(error instanceof errors/* SovereignError */.Rj) || error.code !== 'FILE_MISSING')
            throw error;
        const names = declared.flatMap((key) => ('kms' in key ? [key.name] : []));
        throw signingError('KEY_INVALID', `"${reference}" is neither a KMS key of the boundary nor a file of the workspace.`, names.length > 0 ? `KMS keys of the boundary: ${names.join(', ')}.` : 'Declare a KMS key under "signing.keys", or check the path.');
    });
    const { mode } = await (0,promises_.stat)(files.resolve(reference));
    if ((mode & 0o077) !== 0 && process.platform !== 'win32') {
        log.warn(`${reference} can be read by other users of this machine (mode ${(mode & 0o777).toString(8)}): chmod 600 it.`);
    }
    const password = host.env(PASSWORD_VARIABLE);
    if (password)
        host.mask(password);
    const signer = pemSigner(pem, reference, password);
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
    const spki = public_key_spkiOf(signer.publicKey);
    const counting = await declaredPublicKeys(boundary, files);
    if (counting.some(({ publicKey }) => public_key_spkiOf(publicKey).equals(spki)))
        return;
    const names = (boundary.signing?.keys ?? []).map(({ name }) => name);
    throw signingError('KEY_OUTSIDE', `${reference} is none of the keys whose signatures count in this boundary (${names.join(', ')}).`, 'Sign with one of them, or declare the public half under "signing.keys", where the change is reviewed.');
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/bundle.js

/** The only media type that is written and read: Sigstore bundle v0.3. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** A base64 statement and what surrounds it must fit. */
const MAX_BUNDLE_BYTES = 48 * 1024 * 1024;
/** DSSE pre-authentication encoding v1: the bytes that a DSSE signature is over. Lengths count bytes. */
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}
/** The bundle of a signature with what its witnesses said. */
function buildBundle(content, key, witnessed = {}) {
    const { entry, timestamp } = witnessed;
    const sig = content.signature.toString('base64');
    return {
        mediaType: BUNDLE_MEDIA_TYPE,
        verificationMaterial: {
            publicKey: { hint: keyHint(key) },
            ...(entry && { tlogEntries: [entry] }),
            ...(timestamp && { timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: timestamp.toString('base64') }] } }),
        },
        ...(content.kind === 'dsse'
            ? { dsseEnvelope: { payload: content.payload.toString('base64'), payloadType: content.payloadType, signatures: [{ sig }] } }
            : {
                messageSignature: {
                    messageDigest: { algorithm: HASH_ALGORITHM[content.hash], digest: content.digest.toString('base64') },
                    signature: sig,
                },
            }),
    };
}

;// CONCATENATED MODULE: ./lib/errors.js

const signVerifyError = (0,errors/* errorTable */.NN)({
    SIGN_INPUTS: { exit: 'usage', about: 'The inputs of a signing or verifying step do not go together, or name nothing to work on.' },
    SIGN_NO_FILES: { exit: 'usage', about: 'A path or pattern of files to sign or verify matches nothing.' },
    SIGN_FILE_CHANGED: { exit: 'failure', about: 'A file changed between the moment it was hashed and the moment it was signed.' },
    SBOM_UNKNOWN: { exit: 'usage', about: 'A file given as SBOM is not a CycloneDX or SPDX document in JSON.' },
    IMAGE_MOVED: { exit: 'verification', about: 'A tag, a digest and a layout that should name one image name different ones.' },
    TRUST_MISSING: { exit: 'usage', about: 'Neither the boundary nor a trust file says whose signatures count.' },
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ../../packages/sigstore/lib/statement.js


/** The DSSE payload type of an in-toto statement. */
const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json';
const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
/** Read, never written: `cosign attest` still writes it. */
const STATEMENT_V01 = 'https://in-toto.io/Statement/v0.1';
/** Predicate types that the steps write or understand, each the URI of its specification. */
const PREDICATE = {
    cosignSign: 'https://sigstore.dev/cosign/sign/v1',
    cycloneDx: 'https://cyclonedx.org/bom',
    spdx: 'https://spdx.dev/Document',
    spdx3: 'https://spdx.dev/Document/v3',
    slsaProvenance: 'https://slsa.dev/provenance/v1',
    verificationSummary: 'https://slsa.dev/verification_summary/v1',
    openVex: 'https://openvex.dev/ns',
};
/** Larger statements are refused, at signing and at verifying. */
const MAX_STATEMENT_BYTES = 32 * 1024 * 1024;
const MAX_SUBJECTS = 10_000;
/** A v1 statement. @throws STATEMENT_INVALID */
function buildStatement(subject, predicateType, predicate) {
    const statement = { _type: STATEMENT_V1, subject, predicateType, predicate };
    const wrong = statementMistake(statement);
    if (wrong !== undefined)
        throw statement_invalid(wrong);
    return statement;
}
/** The exact bytes that are signed. @throws STATEMENT_INVALID when they would not be read as a statement again */
function encodeStatement(statement) {
    const payload = Buffer.from(JSON.stringify(statement));
    const parsed = parseStatement(payload);
    if (typeof parsed === 'string')
        throw statement_invalid(parsed);
    return payload;
}
const statement_invalid = (why) => signingError('STATEMENT_INVALID', `The statement cannot be signed: ${why}.`, 'Correct the subjects, the predicate type or the predicate.');
/** Reads a signed payload as a statement. Gives the statement, or what is wrong with it. Unknown fields are left aside, as in-toto asks. */
function parseStatement(payload) {
    if (payload.length > MAX_STATEMENT_BYTES)
        return `it has ${payload.length} bytes; at most ${MAX_STATEMENT_BYTES} are read`;
    try {
        const value = parseStrictJson(decodeUtf8(payload));
        return statementMistake(value) ?? value;
    }
    catch (error) {
        if (error instanceof StrictJsonError)
            return error.message;
        throw error;
    }
}
function statementMistake(value) {
    if (!isObject(value))
        return 'it is not a JSON object';
    if (value._type !== STATEMENT_V1 && value._type !== STATEMENT_V01)
        return '"_type" is not an in-toto statement of v1 or v0.1';
    if (typeof value.predicateType !== 'string' || value.predicateType === '')
        return '"predicateType" is missing';
    if (value.predicate !== undefined && !isObject(value.predicate))
        return '"predicate" is not an object';
    if (!Array.isArray(value.subject) || value.subject.length === 0)
        return '"subject" is missing or empty';
    if (value.subject.length > MAX_SUBJECTS)
        return `it has ${value.subject.length} subjects; at most ${MAX_SUBJECTS} are read`;
    for (const [index, subject] of value.subject.entries()) {
        const wrong = subjectMistake(subject);
        if (wrong)
            return `subject ${index + 1} ${wrong}`;
    }
    return undefined;
}
const DIGEST_LENGTH = { sha256: 64, sha384: 96, sha512: 128, sha1: 40, gitCommit: 40 };
function subjectMistake(subject) {
    if (!isObject(subject))
        return 'is not an object';
    if (subject.name !== undefined && typeof subject.name !== 'string')
        return 'has a "name" that is not text';
    const digests = isObject(subject.digest) ? Object.entries(subject.digest) : [];
    if (digests.length === 0)
        return 'has no digest';
    for (const [algorithm, digest] of digests) {
        if (typeof digest !== 'string' || !/^[0-9a-f]+$/.test(digest))
            return `has a ${algorithm} digest that is not lower-case hex`;
        const length = DIGEST_LENGTH[algorithm];
        // A git commit may be SHA-1 or SHA-256.
        if (length !== undefined && digest.length !== length && !(algorithm === 'gitCommit' && digest.length === 64)) {
            return `has a ${algorithm} digest of ${digest.length} digits`;
        }
    }
    return undefined;
}
/** Whether a statement is about the bytes with this SHA-256 (64 lower-case hex digits). */
const isAbout = (statement, sha256) => statement.subject.some(({ digest }) => digest.sha256 === sha256);

;// CONCATENATED MODULE: ./lib/provenance.js
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

;// CONCATENATED MODULE: ./lib/rules.js
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

// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __nccwpck_require__(2673);
;// CONCATENATED MODULE: ./lib/sbom.js



const SBOM_PREDICATE = {
    CycloneDX: PREDICATE.cycloneDx,
    SPDX: PREDICATE.spdx,
    SPDX3: PREDICATE.spdx3,
};
/** Bytes; an attestation carries the document in base64 and readers have limits of their own. */
const MAX_SBOM = 24 * 1024 * 1024;
/** Reads an SBOM and tells its format from its content; its name says nothing. @throws SBOM_UNKNOWN and those of Files.read */
async function readSbom(files, path) {
    const bytes = await files.read(path, MAX_SBOM);
    const unknown = (why) => signVerifyError('SBOM_UNKNOWN', `${path} is not an SBOM in JSON: ${why}.`, 'Give CycloneDX JSON, SPDX 2 JSON or SPDX 3 JSON-LD, as sbom-generate writes them.');
    let value;
    try {
        value = parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
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

;// CONCATENATED MODULE: ./lib/judge.js






/** The signature always; each SBOM that was given, as it was given; some SBOM and provenance where they are asked for. */
function requirementsOf({ sboms, requireSbom, provenance }) {
    return [
        { name: 'image signature', rule: RULES.signatureMissing, predicateTypes: [PREDICATE.cosignSign] },
        ...sboms.map(({ path, format, predicateType, document }) => ({
            name: `${format} attestation of ${path}`,
            rule: RULES.attestationMissing,
            predicateTypes: [predicateType],
            mistake: ({ predicate }) => ((0,external_node_util_namespaceObject.isDeepStrictEqual)(predicate, document) ? undefined : `the attested ${format} document is not ${path}`),
        })),
        ...(requireSbom && sboms.length === 0
            ? [{ name: 'SBOM attestation', rule: RULES.attestationMissing, predicateTypes: Object.values(SBOM_PREDICATE) }]
            : []),
        ...(provenance
            ? [
                {
                    name: 'provenance attestation',
                    rule: RULES.attestationMissing,
                    predicateTypes: [PREDICATE.slsaProvenance],
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

;// CONCATENATED MODULE: ../../packages/oci/lib/reference.js


const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-{1,63})[a-z0-9]+)*$/;
const reference_TAG = /^\w[\w.-]{0,127}$/;
const FORM = 'Write it in full: HOST/REPOSITORY:TAG or HOST/REPOSITORY@sha256:DIGEST.';
/**
 * Parses `host[:port]/repository[:tag][@digest]` (OCI distribution specification 1.1). An unqualified name such as
 * `nginx` is an error: what a tool would assume for it, docker.io, is outside every boundary.
 * @throws REFERENCE_INVALID
 */
function parseReference(text) {
    const wrong = (why, fix = FORM) => registryError('REFERENCE_INVALID', `${quote(text)} is not an image reference: ${why}.`, fix);
    if (text === '')
        throw wrong('it is empty');
    if (text.length > 1024)
        throw wrong('it is longer than 1024 characters');
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        throw wrong('it starts with a scheme', 'Leave the scheme out: HOST/REPOSITORY:TAG.');
    const [name = '', digest, ...more] = text.split('@');
    if (more.length > 0)
        throw wrong('it has more than one "@"');
    if (digest !== undefined && !isDigest(digest))
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
    if (tag !== undefined && !reference_TAG.test(tag))
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

// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
;// CONCATENATED MODULE: ../../packages/oci/lib/challenge.js
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

;// CONCATENATED MODULE: ../../packages/oci/lib/manifest.js


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
    const invalid = (why) => registryError('REGISTRY_RESPONSE_INVALID', `${source} is not a manifest: ${why}.`, 'Push the image again with a current tool.');
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw invalid('it is not JSON');
    }
    if (!manifest_isObject(value))
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
const manifest_isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextMap = (value) => manifest_isObject(value) && Object.values(value).every((text) => typeof text === 'string');
function isDescriptor(value) {
    return (manifest_isObject(value) &&
        typeof value.mediaType === 'string' &&
        isDigest(value.digest) &&
        Number.isSafeInteger(value.size) &&
        value.size >= 0 &&
        (value.artifactType === undefined || typeof value.artifactType === 'string') &&
        (value.annotations === undefined || isTextMap(value.annotations)));
}

;// CONCATENATED MODULE: ../../packages/oci/lib/read.js

/** The whole body of an answer, or an error as soon as it is longer than `limit` bytes. @throws CONTENT_TOO_LARGE */
async function readLimited(response, limit, source) {
    const tooLarge = () => registryError('CONTENT_TOO_LARGE', `${source} is larger than ${limit} bytes.`, 'Check that this is the repository that you mean.');
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

;// CONCATENATED MODULE: ../../packages/oci/lib/authorizer.js





/** Milliseconds. */
const TOKEN_DEADLINE = 60_000;
const TOKEN = /^[\w.~+/=-]{1,65536}$/;
function createAuthorizer({ fetch, credentials, endpoint, repository, basicFirst }) {
    const headers = new Map();
    const origin = (0,partitions/* originOf */.yv)(endpoint);
    const denied = (what, fix) => registryError('REGISTRY_DENIED', `${origin} ${what}.`, fix);
    const basic = async () => {
        const found = await credentials(endpoint);
        return found && `Basic ${Buffer.from(`${found.username}:${found.password}`).toString('base64')}`;
    };
    const token = async (realm, service, scope) => {
        const url = URL.parse(realm);
        if (!url || url.username || url.password || (url.protocol !== 'https:' && url.origin !== origin))
            throw registryError('REGISTRY_RESPONSE_INVALID', `${origin} sends for its token to ${JSON.stringify(realm.slice(0, 200))}, which is not an https URL.`, 'Configure the registry with an https token service, and name its host under "hosts" in the boundary.');
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
        const text = manifest_isObject(value) ? (value.token ?? value.access_token) : undefined;
        if (response.status !== 200 || typeof text !== 'string' || !TOKEN.test(text))
            throw registryError('REGISTRY_RESPONSE_INVALID', `The token service of ${origin} answered with status ${response.status} and no token.`, 'Check the token service of the registry.');
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ../../packages/oci/lib/transport.js





const TRANSIENT = [408, 425, 429, 500, 502, 503, 504];
const ATTEMPTS = 6;
const FIRST_WAIT = 250;
function createTransport(options) {
    const { fetch, endpoint, authorizer, deadline = 120_000, sleep = external_node_timers_promises_.setTimeout } = options;
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
                    throw registryError('REGISTRY_UNAVAILABLE', `${origin} ${failure.message.replace(/\.$/, '')} (attempt ${attempt} of ${ATTEMPTS}${wait > left ? ', no time left for another' : ''}).`, 'Try again later; if it stays so, check the registry and its limits on requests.', { cause: failure.cause });
                }
                await sleep(wait);
            }
        },
    };
}
/** The guard's codes for a connection that broke. Everything else was decided, or is a mistake of this program, and stays. */
const BROKEN_CONNECTION = ['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED'];
/** Whether an error says that a connection broke or was silent, so that another may do better. */
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
        return registryError('REGISTRY_DENIED', said, `Give the role or user of this job the right to ${scope === 'pull' ? 'pull' : 'push'} in this repository.`);
    if (status === 409 || (method === 'PUT' && codes.some((code) => code === 'TAG_INVALID' || code === 'IMAGE_TAG_ALREADY_EXISTS')))
        return registryError('TAG_IMMUTABLE', said, 'Use a new tag; for "sha256-\u2026" tags, which registries without the referrers API need, exclude them from immutability.');
    if (status === 404)
        return registryError('IMAGE_MISSING', said, 'Check the repository and the tag or digest, and that it exists.');
    return registryError('REGISTRY_REFUSED', said, 'See what the registry says; trying again does not help.');
}
/** What an error answer says: cut, and freed of control characters and of anything as long as a token, as it comes from outside. */
async function reasonOf(response) {
    try {
        const value = JSON.parse((await readLimited(response, 64 * 1024, 'an error answer')).toString('utf8'));
        const errors = manifest_isObject(value) && Array.isArray(value.errors) ? value.errors.filter(manifest_isObject).slice(0, 3) : [];
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

;// CONCATENATED MODULE: ../../packages/oci/lib/repository.js





const BLOB_ATTEMPTS = 3;
/** Bytes after which a connection that breaks has not broken again, but anew. */
const PROGRESS = 1024 * 1024;
function createRepository(name, repository, transport) {
    const path = `/v2/${repository}`;
    const getBlob = (expected, streams, finish, from = 0) => 
    // Registries answer with a redirect to their storage; the guard checks its host and drops the credentials.
    transport.send({
        method: 'GET',
        url: `${path}/blobs/${expected.digest}`,
        scope: 'pull',
        what: `blob ${expected.digest} of ${name}`,
        accept: from > 0 ? [200, 206] : [200],
        ...(from > 0 && { headers: { range: `bytes=${from}-` } }),
        redirect: 'follow',
        streams,
    }, finish);
    /** The bytes of a blob. Where the connection breaks, the rest is asked for: what was given out cannot be taken back. */
    async function* bytesOf(expected) {
        let given = 0;
        let lastBreak = 0;
        for (let breaks = 0;;) {
            const response = await getBlob(expected, true, async (answer) => answer, given);
            // A registry that does not know ranges begins anew.
            let known = response.status === 206 ? 0 : given;
            if (response.status === 206)
                checkRange(response, given, name);
            try {
                for await (const chunk of response.body ?? []) {
                    const fresh = chunk.subarray(Math.min(known, chunk.length));
                    known -= chunk.length - fresh.length;
                    given += fresh.length;
                    if (fresh.length > 0)
                        yield fresh;
                }
                return;
            }
            catch (error) {
                breaks = given - lastBreak >= PROGRESS ? 1 : breaks + 1;
                lastBreak = given;
                if (!isTransient(error))
                    throw error;
                if (breaks > BLOB_ATTEMPTS)
                    throw registryError('REGISTRY_UNAVAILABLE', `The connection to ${transport.origin} broke ${breaks} times in blob ${expected.digest} of ${name}, the last time after ${given} of ${expected.size} bytes.`, 'Try again later; if it stays so, check the network between this job and the registry.', { cause: error });
                await transport.sleep(500 * breaks);
            }
        }
    }
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
                headers: { accept: MANIFEST_TYPES.join(', ') },
                redirect: 'follow',
            }, async (response) => {
                if (response.status === 404) {
                    await discard(response);
                    return undefined;
                }
                const bytes = await readLimited(response, MANIFEST_LIMIT, what);
                const digest = isDigest(reference) ? reference : digestOf(bytes);
                checkBytes(bytes, { digest, size: bytes.length }, what);
                checkDigestHeader(response, digest, what);
                const declared = response.headers.get('content-type')?.split(';')[0]?.trim();
                const manifest = parseManifest(bytes, what, declared);
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
                headers: { accept: MANIFEST_TYPES.join(', ') },
            }, async ({ status }) => status === 200);
        },
        putManifest(bytes, mediaType, tag) {
            const digest = digestOf(bytes);
            const what = `manifest ${tag ?? digest} of ${name}`;
            const manifest = parseManifest(bytes, what, mediaType);
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
        blob: (expected) => checkedStream(bytesOf(expected), expected, `blob ${expected.digest} of ${name}`),
        async blobBytes(expected, limit) {
            const what = `blob ${expected.digest} of ${name}`;
            if (expected.size > limit)
                throw registryError('CONTENT_TOO_LARGE', `${what} has ${expected.size} bytes; this step reads at most ${limit}.`, 'Check what is attached to the image.');
            return getBlob(expected, false, async (response) => {
                const bytes = await readLimited(response, expected.size, what);
                checkBytes(bytes, expected, what);
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
            throw registryError('REGISTRY_RESPONSE_INVALID', `${transport.origin} opened an upload and did not say where.`, 'Check the registry, and any proxy before it that may drop the Location header.');
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
function checkRange(response, from, name) {
    const range = response.headers.get('content-range') ?? '';
    if (range.startsWith(`bytes ${from}-`))
        return;
    throw registryError('REGISTRY_RESPONSE_INVALID', `${name} was asked for a blob from byte ${from} on, and answered with ${JSON.stringify(range.slice(0, 80))}.`, 'Check the registry, and any proxy before it.');
}
function checkDigestHeader(response, digest, what) {
    const stated = response.headers.get('docker-content-digest');
    // Another algorithm of the same content is no contradiction.
    if (stated?.startsWith('sha256:') && stated !== digest)
        throw registryError('CONTENT_MISMATCH', `${what} is ${digest}, and the registry calls it ${stated.slice(0, 80)}.`, 'Do not use this image. Something between this job and the registry changes content.');
}

;// CONCATENATED MODULE: ../../packages/oci/lib/client.js





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
                throw registryError('REGISTRY_OUTSIDE', `The registry ${registry} is not in the boundary (${boundary.source}).`, hosts.length > 0
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ../../packages/oci/lib/layout.js







const MAX_MANIFESTS = 1000;
/**
 * Reads a layout and checks all of it, so that what is pushed later is known to be whole.
 * @param folder absolute path
 * @param name the value of `org.opencontainers.image.ref.name` to choose by, where the layout has several images
 * @throws LAYOUT_INVALID, CONTENT_MISMATCH
 */
async function readLayout(folder, name) {
    const { manifests } = await readIndex(folder);
    const named = name === undefined ? manifests : manifests.filter(({ annotations }) => annotations?.['org.opencontainers.image.ref.name'] === name);
    if (named.length !== 1)
        throw layout_invalid(folder, `its index.json names ${named.length} images${name === undefined ? '' : ` "${name}"`}, where one is needed`);
    const seen = new Map();
    const blobs = new Map();
    const children = [];
    const visit = async (descriptor, depth) => {
        const known = seen.get(descriptor.digest);
        if (known)
            return known;
        if (depth > 3 || seen.size >= MAX_MANIFESTS)
            throw layout_invalid(folder, `it has indexes more than 3 deep or more than ${MAX_MANIFESTS} images`);
        if (descriptor.size > MANIFEST_LIMIT)
            throw layout_invalid(folder, `manifest ${descriptor.digest} has ${descriptor.size} bytes`);
        const bytes = await readLayoutFile(folder, blobPath(descriptor));
        checkBytes(bytes, descriptor, `manifest ${descriptor.digest} of ${folder}`);
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
    if (isIndex(root.manifest.mediaType) && children.length === 0)
        throw layout_invalid(folder, 'its index has no images');
    for (const blob of blobs.values())
        await checkBlob(folder, blob);
    return { folder, root, children, blobs: [...blobs.values()] };
}
/** What a layout's `index.json` names; nothing of that is looked at. @throws LAYOUT_INVALID */
async function readIndex(folder) {
    const marker = await readJson(folder, 'oci-layout');
    if (marker.imageLayoutVersion !== '1.0.0')
        throw layout_invalid(folder, 'its oci-layout file does not say version 1.0.0');
    return parseIndex(folder, await readLayoutFile(folder, 'index.json'), external_node_path_.join(folder, 'index.json'));
}
/** A fresh stream of a blob of the layout. */
const openBlob = (folder, expected) => (0,external_node_fs_.createReadStream)(external_node_path_.join(folder, blobPath(expected)));
/** Path of a blob below a layout. The digest has been checked for its form, so it names nothing else. */
const blobPath = ({ digest }) => external_node_path_.join('blobs', 'sha256', hexOf(digest));
async function checkBlob(folder, expected) {
    const relative = blobPath(expected);
    const { size } = await statFile(folder, relative);
    const source = `${relative} of ${folder}`;
    if (size !== expected.size)
        throw layout_invalid(folder, `${relative} has ${size} bytes where the manifest says ${expected.size}`);
    try {
        for await (const _ of checkedStream(openBlob(folder, expected), expected, source))
            ;
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === undefined)
            throw error;
        throw layout_invalid(folder, `${relative} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function parseIndex(folder, bytes, source, declared) {
    try {
        return parseManifest(bytes, source, declared ?? (source.endsWith('index.json') ? 'application/vnd.oci.image.index.v1+json' : undefined));
    }
    catch (error) {
        throw layout_invalid(folder, (0,errors/* messageOf */.bD)(error).replace(/\.$/, ''));
    }
}
async function readJson(folder, relative) {
    const bytes = await readLayoutFile(folder, relative);
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        value = undefined;
    }
    if (!manifest_isObject(value))
        throw layout_invalid(folder, `its ${relative} is not a JSON object`);
    return value;
}
/** A small file of a layout, whole. @throws LAYOUT_INVALID */
async function readLayoutFile(folder, relative, limit = MANIFEST_LIMIT) {
    const { size } = await statFile(folder, relative);
    if (size > limit)
        throw layout_invalid(folder, `${relative} has ${size} bytes`);
    try {
        return await promises_.readFile(external_node_path_.join(folder, relative));
    }
    catch (error) {
        throw layout_invalid(folder, `${relative} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Regular files only: opening a FIFO would wait for ever. */
async function statFile(folder, relative) {
    try {
        const stats = await promises_.stat(external_node_path_.join(folder, relative));
        if (stats.isFile())
            return stats;
    }
    catch (error) {
        const code = (0,errors/* errnoOf */.UQ)(error);
        throw layout_invalid(folder, code === 'ENOENT' || code === 'ENOTDIR' ? `it has no ${relative}` : `${relative} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    throw layout_invalid(folder, `${relative} is not a file`);
}
const layout_invalid = (folder, why) => registryError('LAYOUT_INVALID', `${folder} is not a complete OCI image layout: ${why}.`, 'Build it again, for example with "buildah push IMAGE oci:FOLDER".');

;// CONCATENATED MODULE: ./lib/paths.js


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

;// CONCATENATED MODULE: ./lib/prepare.js





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
        const layout = await readLayout(context.files.resolve(layoutPath));
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
        throw registryError('IMAGE_MISSING', `There is no image ${text}.`, 'Push it first, or give its OCI layout with "layout".');
    const { descriptor } = content;
    if (reference.digest !== undefined && reference.digest !== descriptor.digest)
        throw moved(descriptor.digest, `the tag ${reference.tag}`);
    return { reference, repository, subject: descriptor };
}

;// CONCATENATED MODULE: ../../packages/oci/lib/parallel.js
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

;// CONCATENATED MODULE: ../../packages/oci/lib/push.js



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
        await inParallel(blobs, UPLOADS, (blob) => repository.putBlob(blob, () => openBlob(folder, blob)));
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
            throw registryError('REGISTRY_REFUSED', `${repository.name}:${tag} is ${now ?? 'absent'} right after ${digest} was pushed to it.`, 'Let one job at a time push to a tag.');
    }
    return root.descriptor;
}

;// CONCATENATED MODULE: ../../packages/oci/lib/referrers.js




const MAX_PAGES = 100;
const MAX_DESCRIPTORS = 10_000;
const UNSUPPORTED = [404, 405, 501];
/** The tag under which registries without the referrers API keep the list: `sha256-<hex>`. */
const fallbackTag = (digest) => `sha256-${hexOf(digest)}`;
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
    return descriptors.filter(({ artifactType }) => artifactType === undefined || artifactType === MEDIA_TYPES.empty || artifactType.startsWith(prefix));
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
            headers: { accept: MEDIA_TYPES.index },
        }, async (response) => {
            if (response.status !== 200) {
                await discard(response);
                return undefined;
            }
            const bytes = await readLimited(response, MANIFEST_LIMIT, what);
            const declared = response.headers.get('content-type')?.split(';')[0]?.trim();
            // Some servers answer every path with a page of their own: that is no list of referrers.
            if (declared !== MEDIA_TYPES.index)
                return undefined;
            const next = nextPage(response.headers.get('link'), response.url || `${transport.origin}${url}`, what);
            return { descriptors: parseManifest(bytes, what, declared).manifests, ...(next !== undefined && { next }) };
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
    if (!isIndex(content.manifest.mediaType))
        throw registryError('REGISTRY_RESPONSE_INVALID', `The tag ${tag} of ${repository.name} is not a list of referrers.`, 'Remove the tag: the OCI specification keeps its name for the list.');
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
        const index = { schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: [...present, ...absent] };
        const bytes = Buffer.from(JSON.stringify(index));
        if (bytes.length > MANIFEST_LIMIT)
            throw tooMany(`the referrers of ${subject} in ${repository.name}`, 'their list is full');
        await repository.putManifest(bytes, MEDIA_TYPES.index, tag);
        if ((await missing()).absent.length > 0)
            await sleep(Math.random() * 100 * attempt);
    }
    throw registryError('REFERRERS_CONTENDED', `Others keep overwriting the tag ${tag} of ${repository.name}, so the signatures are stored and not listed.`, 'Sign one image from one job at a time, or use a registry with the referrers API, such as ECR.');
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
        throw registryError('REGISTRY_RESPONSE_INVALID', `${what} go on at ${JSON.stringify(target.slice(0, 200))}, which is not on the registry.`, 'Check the registry, and any proxy before it.');
    return `${url?.pathname}${url?.search}`;
}
const tooMany = (what, why) => registryError('CONTENT_TOO_LARGE', `Too much to read of ${what}: ${why}.`, 'Remove referrers of the image that are not needed.');

;// CONCATENATED MODULE: ../../packages/oci/lib/attach.js





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
    const empty = { mediaType: MEDIA_TYPES.empty, digest: digestOf(EMPTY), size: EMPTY.length };
    const manifests = artifacts.map(({ bytes, artifactType, annotations }) => {
        const layer = { mediaType: artifactType, digest: digestOf(bytes), size: bytes.length };
        const text = JSON.stringify({
            schemaVersion: 2,
            mediaType: MEDIA_TYPES.manifest,
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
    const stored = await inParallel(manifests, WRITES, ({ bytes }) => repository.putManifest(bytes, MEDIA_TYPES.manifest));
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
        throw registryError('REGISTRY_RESPONSE_INVALID', `${repository.name} stored ${lost.digest} and does not list it as a referrer of ${subject}.`, 'Check the version of the registry: its referrers API does not do what the OCI specification 1.1 says.');
}

;// CONCATENATED MODULE: ./lib/publish.js




/** The image by its digest, as outputs and records name it. */
const imageByDigest = ({ reference: { registry, repository }, subject: { digest } }) => formatReference({ registry, repository, digest });
/** The image as records name it: its media type tells that it is one. */
const materialOf = (image) => {
    const { digest, size, mediaType } = image.subject;
    return { name: imageByDigest(image), sha256: hexOf(digest), size, mediaType };
};
/**
 * Pushes the image if it is still a layout, attaches its bundles as referrers, writes the bundle files, and keeps all in the
 * record. @returns paths of the bundle files, relative to the workspace
 */
async function publish(context, image, bundles, outputFolder) {
    const { record, files, log } = context;
    // The record comes first: a signature that exists is on record, also when the registry then fails.
    for (const { name, signed } of bundles)
        await record.keep(name, Buffer.from(signed.json), BUNDLE_MEDIA_TYPE);
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
        const created = publish_timeOf(context);
        const artifacts = bundles.flatMap(({ predicateType, signed }) => predicateType === undefined
            ? []
            : [
                {
                    bytes: Buffer.from(signed.json),
                    artifactType: BUNDLE_MEDIA_TYPE,
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
                sha256: hexOf(digest),
                size,
            });
        log.info(`Attached ${attached.length} signed statements to ${imageByDigest(image)}.`);
    }
    return written;
}
/** RFC 3339 UTC in seconds. */
const publish_timeOf = ({ sourceDateEpoch, now }) => new Date(sourceDateEpoch === undefined ? now() : sourceDateEpoch * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');

;// CONCATENATED MODULE: ../../packages/sigstore/lib/bundle-read.js



/** Reads a bundle strictly. Gives it, or in a string what is wrong with it. Never throws. */
function readBundle(input) {
    if (input.length > MAX_BUNDLE_BYTES)
        return `it is larger than ${MAX_BUNDLE_BYTES} bytes`;
    return reading(() => bundleOf(parseStrictJson(typeof input === 'string' ? input : decodeUtf8(input))));
}
/** Reads a transparency log's answer strictly. Gives the entry, or what is wrong with it. */
function readLogEntry(text) {
    return reading(() => logEntryOf(parseStrictJson(text), 'the entry'));
}
class ShapeError extends Error {
}
function reading(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof StrictJsonError || error instanceof ShapeError)
            return error.message;
        throw error;
    }
}
function bundleOf(value) {
    const bundle = fields(value, 'the bundle', ['mediaType', 'verificationMaterial'], ['dsseEnvelope', 'messageSignature']);
    if (bundle.mediaType !== BUNDLE_MEDIA_TYPE)
        throw new ShapeError(`its media type is not ${BUNDLE_MEDIA_TYPE}`);
    if (isObject(bundle.verificationMaterial) &&
        ('certificate' in bundle.verificationMaterial || 'x509CertificateChain' in bundle.verificationMaterial)) {
        throw new ShapeError('it was signed with a certificate; the boundary knows keys alone');
    }
    const material = fields(bundle.verificationMaterial, 'verificationMaterial', ['publicKey'], ['tlogEntries', 'timestampVerificationData']);
    const { hint = '' } = fields(material.publicKey, 'publicKey', [], ['hint']);
    const entry = atMostOne(material.tlogEntries, 'tlogEntries');
    const timestamps = fields(material.timestampVerificationData ?? {}, 'timestampVerificationData', [], ['rfc3161Timestamps']);
    const timestamp = atMostOne(timestamps.rfc3161Timestamps, 'rfc3161Timestamps');
    if ((bundle.dsseEnvelope === undefined) === (bundle.messageSignature === undefined)) {
        throw new ShapeError('it must hold either a DSSE envelope or a message signature');
    }
    return {
        hint: bundle_read_text(hint, 'hint'),
        content: bundle.dsseEnvelope === undefined ? messageOf(bundle.messageSignature) : envelopeOf(bundle.dsseEnvelope),
        ...(entry !== undefined && { entry: logEntryOf(entry, 'tlogEntries[0]') }),
        ...(timestamp !== undefined && {
            timestamp: bytes(fields(timestamp, 'rfc3161Timestamps[0]', ['signedTimestamp'], []).signedTimestamp, 'signedTimestamp'),
        }),
    };
}
function envelopeOf(value) {
    const envelope = fields(value, 'dsseEnvelope', ['payload', 'payloadType', 'signatures'], []);
    if (!Array.isArray(envelope.signatures) || envelope.signatures.length !== 1) {
        const count = Array.isArray(envelope.signatures) ? envelope.signatures.length : 'no list of';
        throw new ShapeError(`its envelope has ${count} signatures; exactly one is accepted`);
    }
    const { sig, keyid = '' } = fields(envelope.signatures[0], 'signatures[0]', ['sig'], ['keyid']);
    if (keyid !== '')
        throw new ShapeError('its signature names a keyid, which is not signed and which other tools refuse');
    return {
        kind: 'dsse',
        payloadType: bundle_read_text(envelope.payloadType, 'payloadType'),
        payload: bytes(envelope.payload, 'payload'),
        signature: bytes(sig, 'sig'),
    };
}
function messageOf(value) {
    const message = fields(value, 'messageSignature', ['messageDigest', 'signature'], []);
    const { algorithm, digest } = fields(message.messageDigest, 'messageDigest', ['algorithm', 'digest'], []);
    const hash = Object.keys(HASH_ALGORITHM).find((name) => HASH_ALGORITHM[name] === algorithm);
    if (!hash)
        throw new ShapeError('its messageDigest is neither SHA2_256 nor SHA2_384');
    const found = bytes(digest, 'digest');
    if (found.length !== (hash === 'sha256' ? 32 : 48))
        throw new ShapeError('its messageDigest has the wrong length');
    return { kind: 'message', hash, digest: found, signature: bytes(message.signature, 'signature') };
}
function logEntryOf(value, where) {
    // proto3 JSON leaves out zero and empty: the first entry of a log has no logIndex, a lone one no hashes.
    const entry = fields(value, where, ['logId', 'kindVersion', 'inclusionProof', 'canonicalizedBody'], ['logIndex', 'integratedTime', 'inclusionPromise']);
    const { keyId } = fields(entry.logId, 'logId', ['keyId'], []);
    const { kind, version } = fields(entry.kindVersion, 'kindVersion', ['kind', 'version'], []);
    const proof = fields(entry.inclusionProof, 'inclusionProof', ['rootHash', 'treeSize', 'checkpoint'], ['logIndex', 'hashes']);
    const { envelope } = fields(proof.checkpoint, 'checkpoint', ['envelope'], []);
    if (entry.inclusionPromise !== undefined && entry.inclusionPromise !== null)
        throw new ShapeError('its log entry is of Rekor v1, which is not accepted');
    // Rekor v2 has no integrated time, and nothing would vouch for one.
    if (![undefined, '0'].includes(entry.integratedTime))
        throw new ShapeError('its log entry claims a time that nobody signed');
    const hashes = proof.hashes ?? [];
    if (!Array.isArray(hashes) || hashes.length > 64)
        throw new ShapeError('"hashes" is not a list of at most 64');
    const read = {
        logIndex: int64(entry.logIndex ?? '0', 'logIndex'),
        keyId: bytes(keyId, 'keyId'),
        kind: bundle_read_text(kind, 'kind'),
        version: bundle_read_text(version, 'version'),
        proof: {
            logIndex: int64(proof.logIndex ?? '0', 'logIndex'),
            rootHash: bytes(proof.rootHash, 'rootHash'),
            treeSize: int64(proof.treeSize, 'treeSize'),
            hashes: hashes.map((hash) => bytes(hash, 'hashes')),
            checkpoint: bundle_read_text(envelope, 'envelope'),
        },
        body: bytes(entry.canonicalizedBody, 'canonicalizedBody'),
    };
    return { ...read, json: logEntryJson(read) };
}
function logEntryJson(entry) {
    const { logIndex, keyId, kind, version, proof, body } = entry;
    return {
        logIndex: String(logIndex),
        logId: { keyId: keyId.toString('base64') },
        kindVersion: { kind, version },
        integratedTime: '0',
        inclusionProof: {
            logIndex: String(proof.logIndex),
            rootHash: proof.rootHash.toString('base64'),
            treeSize: String(proof.treeSize),
            hashes: proof.hashes.map((hash) => hash.toString('base64')),
            checkpoint: { envelope: proof.checkpoint },
        },
        canonicalizedBody: body.toString('base64'),
    };
}
/** An object with all of `required`, any of `optional` and nothing else. */
function fields(value, where, required, optional) {
    if (!isObject(value))
        throw new ShapeError(`${where} is not an object`);
    const missing = required.find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined)
        throw new ShapeError(`${where} has no "${missing}"`);
    const extra = Object.keys(value).find((key) => !required.includes(key) && !optional.includes(key));
    if (extra !== undefined)
        throw new ShapeError(`${where} has an unexpected field ${JSON.stringify(extra.slice(0, 80))}`);
    return value;
}
function atMostOne(value, where) {
    if (value === undefined)
        return undefined;
    if (!Array.isArray(value))
        throw new ShapeError(`${where} is not a list`);
    if (value.length > 1)
        throw new ShapeError(`it has ${value.length} ${where}; at most one is accepted`);
    return value[0];
}
function bundle_read_text(value, where) {
    if (typeof value !== 'string')
        throw new ShapeError(`"${where}" is not text`);
    return value;
}
function bytes(value, where) {
    const found = fromBase64(value);
    if (!found || found.length === 0)
        throw new ShapeError(`"${where}" is not base64 in its canonical form`);
    return found;
}
/** A non-negative 64-bit integer as decimal text, the only form that no reader rounds. */
function int64(value, where) {
    if (typeof value !== 'string' || !/^(?:0|[1-9]\d{0,18})$/.test(value))
        throw new ShapeError(`"${where}" is not a 64-bit number in decimal text`);
    return BigInt(value);
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/log.js




/** A log's name in its checkpoints: the host of its URL, without the port. */
const originOfLog = (url) => new URL(url).hostname;
/**
 * A log's id: of an Ed25519 key the full C2SP signed-note key id, of any other the SHA-256 of the SPKI, as Rekor v2 and cosign have it.
 * A checkpoint's signature line starts with its first four bytes.
 */
function log_logKeyId({ url, publicKey }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const spki = public_key_spkiOf(publicKey);
    if (publicKey.asymmetricKeyType !== 'ed25519')
        return hash.update(spki).digest();
    return hash
        .update(`${originOfLog(url)}\n\u0001`)
        .update(spki.subarray(-32))
        .digest();
}
/**
 * The exact bytes that a Rekor v2 log holds for a signature: hashedrekord 0.0.2 in canonical JSON (RFC 8785).
 * Rebuilt rather than read, so that no part of an entry is taken on trust.
 */
function expectedBody({ digest, signature, publicKey }) {
    const { keyDetails, hash } = keyKindOf(publicKey, 'the key');
    // The fields stand in the order of RFC 8785, and none of the values holds a character that JSON escapes.
    return Buffer.from(JSON.stringify({
        apiVersion: '0.0.2',
        kind: 'hashedrekord',
        spec: {
            hashedRekordV002: {
                data: { algorithm: HASH_ALGORITHM[hash], digest: digest.toString('base64') },
                signature: {
                    content: signature.toString('base64'),
                    verifier: { keyDetails, publicKey: { rawBytes: public_key_spkiOf(publicKey).toString('base64') } },
                },
            },
        },
    }));
}
/**
 * Whether an entry proves that the log holds exactly this signature.
 * Gives undefined where it does, else what is wrong ("it \u2026").
 */
async function logMistake(entry, about, log) {
    if (entry.kind !== 'hashedrekord' || entry.version !== '0.0.2')
        return `it is of kind ${log_quote(entry.kind)} ${log_quote(entry.version)}, not hashedrekord 0.0.2`;
    if (!entry.body.equals(expectedBody(about)))
        return 'it is about another signature, key or content';
    if (!entry.keyId.equals(log_logKeyId(log)))
        return 'it is of another log';
    if (entry.logIndex !== entry.proof.logIndex)
        return 'its two indexes differ';
    return checkpointMistake(entry.proof, log) ?? (await inclusionMistake(entry, log));
}
const log_quote = (text) => JSON.stringify(text.slice(0, 40));
/** The form of the signed note (C2SP tlog-checkpoint), and that it is about the tree of the proof. The signature is checked with the proof. */
function checkpointMistake({ checkpoint, treeSize, rootHash }, log) {
    const match = /^([^\n]+)\n(0|[1-9]\d{0,18})\n([^\n]+)\n(?:[^\n]+\n)*\n((?:\u2014 \S+ \S+\n){1,16})$/.exec(checkpoint);
    if (!match)
        return 'its checkpoint is not a signed note';
    const [, origin, size, root, lines = ''] = match;
    if (origin !== originOfLog(log.url))
        return `its checkpoint is of ${log_quote(origin ?? '')}, not of ${originOfLog(log.url)}`;
    if (size !== String(treeSize) || root !== rootHash.toString('base64'))
        return 'its checkpoint is of another tree than its proof';
    // Lines of witnesses may stand beside the log's own; only the log's counts.
    const own = [...lines.matchAll(/\u2014 (\S+) (\S+)\n/g)].filter(([, name]) => name === origin);
    if (own.length !== 1)
        return `its checkpoint has ${own.length} signatures of the log`;
    const signature = fromBase64(own[0]?.[2]);
    if (!signature?.subarray(0, 4).equals(log_logKeyId(log).subarray(0, 4)))
        return "its checkpoint is signed with another key than the log's";
    return undefined;
}
/** The checkpoint's signature and the Merkle inclusion proof (RFC 6962), by `@sigstore/verify`. */
async function inclusionMistake(entry, log) {
    const [{ Verifier, VerificationError }, { TransparencyLogEntry }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(154), __nccwpck_require__.e(575)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5956, 19)),
        __nccwpck_require__.e(/* import() */ 154).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7154, 19)),
    ]);
    const always = { start: new Date(0), end: new Date(8.64e15) };
    const verifier = new Verifier({
        certificateAuthorities: [],
        timestampAuthorities: [],
        ctlogs: [],
        tlogs: [{ baseURL: originOfLog(log.url), logID: log_logKeyId(log), publicKey: log.publicKey, validFor: always }],
        publicKey: () => ({ publicKey: log.publicKey, validFor: () => true }),
    }, { tlogThreshold: 1, ctlogThreshold: 0, timestampThreshold: 0 });
    try {
        verifier.verify({
            // The body was compared byte for byte and the signature is checked by our callers: this verifier is asked about the log alone.
            signature: { signature: Buffer.alloc(0), compareDigest: () => true, compareSignature: () => true, verifySignature: () => true },
            key: { $case: 'public-key', hint: '' },
            tlogEntries: [TransparencyLogEntry.fromJSON(entry.json)],
            timestamps: [],
        });
        return undefined;
    }
    catch (error) {
        return `its inclusion proof fails: ${error instanceof VerificationError ? error.message : (0,errors/* messageOf */.bD)(error)}`;
    }
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/verify-witnesses.js


/** Checks a bundle's timestamp over its signature. Gives the time where it holds. */
function checkTimestamp({ timestamp, content }, trust, expectation, say) {
    const name = 'timestamp';
    const required = expectation === undefined ? trust.authorities.length > 0 : expectation === 'required';
    if (!timestamp) {
        say(name, required ? 'broken' : 'unknown', 'The bundle holds no timestamp: when it was signed is unknown.', required);
        return undefined;
    }
    if (trust.authorities.length === 0) {
        say(name, 'unknown', 'Not checked: the trust that was given holds no timestamp authority.', required);
        return undefined;
    }
    const verified = verifyTimestamp(timestamp, content.signature, trust.authorities);
    if (typeof verified === 'string') {
        say(name, 'broken', `The timestamp does not count: ${verified}.`);
        return undefined;
    }
    const { at, authority } = verified;
    if (!within(authority.validFor, at)) {
        say(name, 'broken', `The timestamp is of ${at.toISOString()}, when its authority was not trusted.`);
        return undefined;
    }
    say(name, 'holds', `A trusted timestamp authority saw the signature at ${at.toISOString()}.`);
    return at;
}
/** Checks that a bundle's log entry is about exactly this signature, and that a trusted log proves to hold it. */
async function checkLog({ entry, content }, signed, trust, expectation, signedAt, say) {
    const name = 'transparency log';
    const required = expectation === undefined ? trust.logs.length > 0 : expectation === 'required';
    if (!entry)
        return say(name, required ? 'broken' : 'unknown', 'The bundle holds no log entry.', required);
    if (trust.logs.length === 0)
        return say(name, 'unknown', 'Not checked: the trust that was given holds no log key.', required);
    if (!signed)
        return say(name, 'unknown', 'Not checked: the entry is about a signature that does not hold or cannot be checked.');
    const log = trust.logs.find((candidate) => log_logKeyId(candidate).equals(entry.keyId));
    if (!log)
        return say(name, 'broken', 'The log entry is of a log that is not trusted.');
    const wrong = await logMistake(entry, { digest: signed.digest, signature: content.signature, publicKey: signed.key.publicKey }, log);
    if (wrong !== undefined)
        return say(name, 'broken', `The log entry does not count: ${wrong}.`);
    if (log.validFor?.end && !signedAt) {
        return say(name, 'unknown', `${log.url} is trusted until ${log.validFor.end.toISOString()}, and no timestamp says when this was signed.`);
    }
    if (signedAt && !within(log.validFor, signedAt))
        return say(name, 'broken', `The signature is of ${signedAt.toISOString()}, when its log was not trusted.`);
    say(name, 'holds', `${log.url} proves to hold this signature, as entry ${entry.logIndex}.`);
}
const within = (period, at) => !(period?.start && at < period.start) && !(period?.end && at > period.end);

;// CONCATENATED MODULE: ../../packages/sigstore/lib/verify.js






/**
 * Verifies a Sigstore bundle v0.3 against keys, logs and authorities from outside of it. Offline.
 * A bad bundle never throws: it is reported as broken. Errors of reading `artifact` pass through.
 */
async function verifyBundle(bundleJson, options) {
    const { trust, expect = {} } = options;
    const checks = [];
    const deciding = [];
    const say = (name, verdict, detail, decides = true) => {
        checks.push({ name, verdict, detail });
        if (decides || verdict === 'broken')
            deciding.push(verdict);
    };
    const facts = {};
    const bundle = readBundle(bundleJson);
    if (typeof bundle === 'string') {
        say('bundle', 'broken', `This is not an acceptable Sigstore bundle: ${bundle}.`);
    }
    else {
        say('bundle', 'holds', 'The bundle is well-formed: v0.3, one signature.');
        const { content } = bundle;
        const signed = content.kind === 'dsse' ? checkEnvelope(bundle, content, trust, say) : await checkMessage(bundle, content, options, say);
        if (signed)
            facts.key = { name: signed.key.name };
        if (content.kind === 'dsse') {
            const statement = checkPayload(content, options.artifactSha256, say);
            if (signed)
                facts.payloadType = content.payloadType;
            if (statement)
                facts[signed ? 'statement' : 'unverifiedStatement'] = statement;
        }
        const signedAt = checkTimestamp(bundle, trust, expect.timestamp, say);
        if (signedAt)
            facts.signedAt = signedAt.toISOString();
        await checkLog(bundle, signed, trust, expect.log, signedAt, say);
    }
    const verdict = ['broken', 'unknown'].find((worst) => deciding.includes(worst)) ?? 'holds';
    return { verdict, checks, ...facts };
}
function checkEnvelope(bundle, content, trust, say) {
    const encoded = preAuthEncoding(content.payloadType, content.payload);
    const keys = kindsOf(trust);
    const holds = keys.map(({ publicKey, hash }) => signatureHolds(publicKey, hash, encoded, content.signature));
    const found = checkKey(bundle, trust, holds, say);
    if (!found)
        return undefined;
    say('signature', 'holds', 'The signature covers the payload and its type.');
    return { key: found, digest: (0,external_node_crypto_.createHash)(keyKindOf(found.publicKey, found.name).hash).update(encoded).digest() };
}
async function checkMessage(bundle, content, { trust, artifact, artifactSha256 }, say) {
    if (artifact === undefined) {
        say('signature', 'unknown', 'The signature is over a file. Without the file itself it cannot be checked.');
        return undefined;
    }
    const hashes = { sha256: (0,external_node_crypto_.createHash)('sha256'), sha384: (0,external_node_crypto_.createHash)('sha384') };
    async function* hashed(data) {
        for await (const chunk of chunksOf(data)) {
            hashes.sha256.update(chunk);
            hashes.sha384.update(chunk);
            yield chunk;
        }
    }
    const holds = await signaturesHold(kindsOf(trust), hashed(artifact), content.signature);
    const digests = { sha256: hashes.sha256.digest(), sha384: hashes.sha384.digest() };
    if (!digests[content.hash].equals(content.digest))
        say('digest', 'broken', 'The file is not the one that was signed: its digest differs.');
    else if (artifactSha256 !== undefined && digests.sha256.toString('hex') !== artifactSha256) {
        say('digest', 'broken', 'The signed file is not the one that was expected: its SHA-256 differs.');
    }
    else
        say('digest', 'holds', 'The file has the digest that was signed.');
    const found = checkKey(bundle, trust, holds, say);
    if (!found)
        return undefined;
    if (keyKindOf(found.publicKey, found.name).hash !== content.hash) {
        say('signature', 'broken', "The bundle's digest is of another hash than the one that its key signs.");
        return undefined;
    }
    say('signature', 'holds', 'The signature covers the file.');
    return { key: found, digest: content.digest };
}
const kindsOf = (trust) => trust.keys.map((key) => ({ ...key, ...keyKindOf(key.publicKey, key.name) }));
/**
 * Which trusted key made the signature. Every one is tried; the bundle's hint chooses none, and must not name another.
 * @param holds for each trusted key, whether the signature is its own
 */
function checkKey({ hint }, trust, holds, say) {
    if (trust.keys.length === 0) {
        say('key', 'unknown', 'The signer is unknown: the trust that was given holds no key.');
        say('signature', 'unknown', 'Without a trusted key the signature cannot be checked.');
        return undefined;
    }
    const claimed = trust.keys.find(({ publicKey }) => keyHint(publicKey) === hint);
    const key = trust.keys[holds.indexOf(true)];
    if (!key) {
        if (claimed)
            say('key', 'holds', `The bundle names trusted key ${claimed.name}.`);
        else
            say('key', 'unknown', 'The signer is unknown: the bundle names none of the trusted keys.');
        say('signature', 'broken', 'The signature over this content was made by none of the trusted keys.');
        return undefined;
    }
    if (hint === '' || keyHint(key.publicKey) === hint)
        say('key', 'holds', `The signer is trusted key ${key.name}.`);
    else
        say('key', 'broken', `The signature is of trusted key ${key.name}, but the bundle names another key.`);
    return key;
}
function checkPayload(content, artifactSha256, say) {
    if (content.payloadType !== IN_TOTO_PAYLOAD) {
        say('payload type', 'broken', `The payload is not an in-toto statement: its type is not ${IN_TOTO_PAYLOAD}.`);
        return undefined;
    }
    say('payload type', 'holds', 'The payload is an in-toto statement, by its signed type.');
    const statement = parseStatement(content.payload);
    if (typeof statement === 'string') {
        say('statement', 'broken', `The statement is not valid: ${statement}.`);
        return undefined;
    }
    say('statement', 'holds', `The statement has predicate type ${JSON.stringify(statement.predicateType.slice(0, 200))}.`);
    if (artifactSha256 !== undefined) {
        if (isAbout(statement, artifactSha256))
            say('subject', 'holds', `The statement is about sha256:${artifactSha256}.`);
        else
            say('subject', 'broken', `The statement is not about sha256:${artifactSha256}.`);
    }
    return statement;
}

;// CONCATENATED MODULE: ./lib/referrers.js



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
            const bytes = await referrers_readBundle(repository, candidate, subject.digest);
            if (bytes === undefined)
                return undefined;
            if (typeof bytes === 'string')
                return { digest, verification: unusable(bytes) };
            const options = { trust, artifactSha256: hexOf(subject.digest), ...(expect && { expect }) };
            return { digest, bytes, verification: await verifyBundle(bytes, options) };
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
async function referrers_readBundle(repository, { digest }, subject) {
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
        const answer = { status: response.status, headers: response.headers, body: await http_readLimited(response) };
        const pause = PAUSES_MS[attempt];
        if (!BUSY.includes(answer.status) || pause === undefined)
            return answer;
        await new Promise((resolve) => setTimeout(resolve, pause));
    }
}
async function http_readLimited(response) {
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

;// CONCATENATED MODULE: ../../packages/sigstore/lib/rekor.js






const ENTRIES = '/api/v2/log/entries';
/**
 * Has a Rekor v2 log enter a signature (hashedrekord 0.0.2) and checks its proof against the log's key before it counts.
 * @throws LOG_UNAVAILABLE, LOG_ANSWER_WRONG, EGRESS_REFUSED
 */
async function enterInLog(fetch, log, about) {
    const { keyDetails } = keyKindOf(about.publicKey, 'the key');
    const request = {
        hashedRekordRequestV002: {
            digest: about.digest.toString('base64'),
            signature: {
                content: about.signature.toString('base64'),
                verifier: { publicKey: { rawBytes: public_key_spkiOf(about.publicKey).toString('base64') }, keyDetails },
            },
        },
    };
    const unavailable = (what, fix, cause) => signingError('LOG_UNAVAILABLE', `The transparency log ${log.url} ${what}.`, fix, { cause });
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
    const entry = readLogEntry(answer.body.toString('utf8'));
    const wrong = typeof entry === 'string' ? entry : await logMistake(entry, about, log);
    if (typeof entry === 'string' || wrong !== undefined) {
        throw signingError('LOG_ANSWER_WRONG', `The answer of the transparency log ${log.url} does not prove the entry: ${wrong}.`, 'Check that "signing.rekor.public-key" is the key of this log and that its URL has the host name that the log was started with.');
    }
    return entry.json;
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/timestamp.js






const SHA256 = '2.16.840.1.101.3.4.2.1';
/** A TimeStampReq (RFC 3161, 2.4.1) over SHA-256 of the data, asking for the certificates. */
function timestampRequest(data, nonce) {
    const imprint = der(TAG.sequence, der(TAG.sequence, derOid(SHA256), der(TAG.null)), der(TAG.octetString, (0,external_node_crypto_.createHash)('sha256').update(data).digest()));
    return der(TAG.sequence, derInteger(1), imprint, derInteger(nonce), der(TAG.boolean, Buffer.from([0xff])));
}
/**
 * Has a timestamp authority say when it saw a signature, and checks its answer against the boundary's chain before it counts.
 * @returns the DER response as a bundle holds it, and the time
 * @throws TIMESTAMP_UNAVAILABLE, TIMESTAMP_ANSWER_WRONG, EGRESS_REFUSED
 */
async function timestampOf(fetch, authority, signature) {
    const nonce = (0,external_node_crypto_.randomBytes)(16);
    const unavailable = (what, fix, cause) => signingError('TIMESTAMP_UNAVAILABLE', `The timestamp service ${authority.url} ${what}.`, fix, { cause });
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
        const refusal = refusalOf(answer.body);
        if (refusal !== undefined)
            throw unavailable(`refused the request (${refusal})`, 'Look at its own logs for the reason.');
        const response = bareResponse(answer.body);
        const verified = verifyTimestamp(response, signature, [authority], nonce);
        if (typeof verified !== 'string')
            return { response, at: verified.at };
        wrong = verified;
    }
    catch (error) {
        if (!(error instanceof DerError))
            throw error;
        wrong = `it ${error.message}`;
    }
    throw signingError('TIMESTAMP_ANSWER_WRONG', `The answer of the timestamp service ${authority.url} proves nothing: ${wrong}.`, 'Check that "signing.timestamp.chain" is the certificate chain of this service, leaf first.');
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/sign.js








/**
 * Signs an in-toto statement (DSSE).
 * @throws STATEMENT_INVALID, SIGNATURE_WRONG, KMS_KEY_UNUSABLE, and those of a required witness:
 *   LOG_UNAVAILABLE, TIMESTAMP_UNAVAILABLE; of any witness: LOG_ANSWER_WRONG, TIMESTAMP_ANSWER_WRONG, EGRESS_REFUSED
 */
async function signStatement({ statement, ...options }) {
    const payload = encodeStatement(statement);
    const { signature, digest } = await signBytes(preAuthEncoding(IN_TOTO_PAYLOAD, payload), options.signer);
    return witness({ kind: 'dsse', payloadType: IN_TOTO_PAYLOAD, payload, signature }, digest, options);
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
        for await (const chunk of chunksOf(data)) {
            hash.update(chunk);
            verifier.update(chunk);
            yield chunk;
        }
    }
    const signature = await sign(passing());
    if (!verifies(verifier, publicKey, signature)) {
        throw signingError('SIGNATURE_WRONG', `The signature that ${label} made is not valid for its public key.`, 'Check the key; nothing was published.');
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
    const logged = sign_settle(entry, 'transparency log', witnesses.rekor?.required ?? true, checks);
    const stamped = sign_settle(timestamp, 'timestamp', witnesses.timestamp?.required ?? true, checks);
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
    const bundle = buildBundle(content, publicKey, { ...(logged && { entry: logged }), ...(stamped && { timestamp: stamped.response }) });
    const json = JSON.stringify(bundle);
    return { bundle, json, sha256: (0,hash/* sha256Hex */.f)(json), checks, ...(signedAt !== undefined && { signedAt }) };
}
/** What a witness said. One that is optional may fail to answer; a wrong answer is an error of either kind. */
function sign_settle(result, name, required, checks) {
    if (result.status === 'fulfilled')
        return result.value;
    const { reason } = result;
    if (required || !(reason instanceof errors/* SovereignError */.Rj && reason.code.endsWith('_UNAVAILABLE')))
        throw reason;
    checks.push({ name, verdict: 'unknown', detail: `${reason.message} The boundary does not require it.` });
    return undefined;
}

;// CONCATENATED MODULE: ./lib/sign.js







const sign_SIGNATURES = 4;
/**
 * Makes every signature, with its witnesses, and publishes none.
 * @throws those of the key and of required witnesses, SIGN_FILE_CHANGED
 */
async function signAll(context, { image, files, sboms }, { signer, witnesses, provenance }) {
    const options = { signer, witnesses, fetch: context.fetch };
    const jobs = [];
    const state = (name, statement) => {
        jobs.push(async () => ({ name, predicateType: statement.predicateType, signed: await signStatement({ statement, ...options }) }));
    };
    if (image) {
        state(`signature${BUNDLE_SUFFIX}`, signStatementOf(image));
        const named = [{ name: image.repository.name, digest: { sha256: hexOf(image.subject.digest) } }];
        const names = new Names();
        for (const { format, predicateType, document } of sboms)
            state(names.next(format.toLowerCase()), buildStatement(named, predicateType, document));
        if (provenance)
            state(`provenance${BUNDLE_SUFFIX}`, buildStatement(named, PREDICATE.slsaProvenance, provenanceOf(context.host.facts)));
    }
    for (const file of files) {
        jobs.push(async () => ({
            name: `${file.path}${BUNDLE_SUFFIX}`,
            file,
            signed: await signArtifact({ artifact: unchanged(context.files.resolve(file.path), file), ...options }),
        }));
    }
    return inParallel(jobs, sign_SIGNATURES, (job) => job());
}
/** The statement of `cosign sign`: a digest and nothing else, so it says no more than that the image was released. */
const signStatementOf = ({ subject }) => buildStatement([{ digest: { sha256: hexOf(subject.digest) } }], PREDICATE.cosignSign, {});
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

;// CONCATENATED MODULE: ./lib/summary.js
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

;// CONCATENATED MODULE: ./lib/trust.js


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
        return trustFromBoundary(boundary, files, aws);
    }
    const given = parseTrust(await files.readText(file, MAX_TRUST), file);
    if (given.keys.length === 0)
        throw signVerifyError('TRUST_MISSING', `${file} holds no key.`, 'Give a trust file of this product or a PEM public key; a trusted root alone has none.');
    const kms = declared.filter((key) => 'kms' in key);
    // Only the local half of the boundary is asked: a trust file is what one has where KMS cannot be asked.
    const local = await trustFromBoundary({ ...boundary, signing: { ...boundary.signing, keys: declared.filter((key) => !('kms' in key)) } }, files);
    const pems = new Set(local.keys.map(({ publicKey }) => public_key_publicKeyPem(publicKey)));
    const outside = given.keys.find(({ name, publicKey }) => declared.length > 0 && !pems.has(public_key_publicKeyPem(publicKey)) && !kms.some((key) => key.name === name));
    if (outside)
        throw signingError('KEY_OUTSIDE', `Key "${outside.name}" of ${file} is none of the keys whose signatures count in this boundary (${declared.map(({ name }) => name).join(', ')}).`, 'Declare it under "signing.keys", where the change is reviewed. In a trust file, the public half of a KMS key has the name of that key.');
    return {
        keys: given.keys,
        logs: boundary.signing?.rekor ? local.logs : given.logs,
        authorities: boundary.signing?.timestamp ? local.authorities : given.authorities,
    };
}
/** Refuses to sign with a key whose signature this very step would not accept. @throws KEY_OUTSIDE */
function refuseUntrusted(signer, trust) {
    const pem = public_key_publicKeyPem(signer.publicKey);
    if (trust.keys.some(({ publicKey }) => public_key_publicKeyPem(publicKey) === pem))
        return;
    throw signingError('KEY_OUTSIDE', `The signatures of ${signer.name} would not count: it is none of the trusted keys (${trust.keys.map(({ name }) => name).join(', ')}).`, 'Sign with one of them, or declare its public half under "signing.keys".');
}

;// CONCATENATED MODULE: ./lib/verify-files.js






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
        const verification = await verifyBundle(bytes, { trust, artifact, artifactSha256: file.sha256, ...(expect && { expect }) });
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

;// CONCATENATED MODULE: ./lib/action.js













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
        const witnesses = await witnessesOf(context.boundary, context.files);
        const trust = mode === 'sign' ? undefined : await trustOf(context, trustFile);
        const signer = mode === 'verify' ? undefined : await signerFor(context, inputs.key ?? onlyKey(context));
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
                    await keep(context, held.flatMap(({ digest, bytes }) => (bytes ? [{ name: `${hexOf(digest)}.sigstore.json`, bytes }] : [])));
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
        await record.keep(name, bytes, BUNDLE_MEDIA_TYPE);
}


/***/ }),

/***/ 3575:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1126);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7945);


await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .cosignSignVerify */ .o);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// NAMESPACE OBJECT: ../../node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: external "./left-out.js"
var external_left_out_js_ = __nccwpck_require__(3898);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new external_left_out_js_.HttpClient('actions/oidc-client', [new external_left_out_js_.BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_namespaceObject.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield external_left_out_js_.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield external_left_out_js_.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield external_left_out_js_.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield external_left_out_js_.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createAwsCalls: () => (/* binding */ createAwsCalls)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/aws/errors.js
var aws_errors = __nccwpck_require__(5232);
;// CONCATENATED MODULE: ../../packages/core/lib/aws/expiry.js
/** The variable by which assume-role-oidc tells later steps when its credentials end: `KEY-ID TIME`, in ISO 8601 UTC. */
const EXPIRY_VARIABLE = 'SOVEREIGN_CREDENTIALS_EXPIRE';
/** Credentials that end this soon are said to: a long step would outlive them. */
const SOON_MS = 10 * 60_000;
/** What {@link EXPIRY_VARIABLE} is set to. `expires` in milliseconds since the epoch. */
const expiryValue = (accessKeyId, expires) => `${accessKeyId} ${new Date(expires).toISOString()}`;
/** When the credentials of the environment end, in milliseconds since the epoch; undefined where nobody said, or said of others. */
function environmentExpiry({ AWS_ACCESS_KEY_ID: id, [EXPIRY_VARIABLE]: value }) {
    const [of, time] = value?.split(' ') ?? [];
    const expires = Date.parse(time ?? '');
    return !id || of !== id || Number.isNaN(expires) ? undefined : expires;
}
/** A sentence when credentials end soon; undefined when there is time. Milliseconds since the epoch. */
function expirySoon(expires, now) {
    if (expires - now >= SOON_MS)
        return undefined;
    const minutes = Math.max(0, Math.floor((expires - now) / 60_000));
    return `The credentials end in ${minutes} min. Call assume-role-oidc again before a long step: it takes new ones.`;
}

;// CONCATENATED MODULE: ../../packages/core/lib/aws/client.js






/** Milliseconds for one call with all its retries; for S3 with the body too. */
const DEADLINE = { sts: 60_000, ecr: 60_000, kms: 60_000, s3: 15 * 60_000 };
/** Makes AWS calls. Clients sign and serialize; where a request goes is decided here and enforced by the egress guard. */
function createAwsCalls(options) {
    const { boundary, env } = options;
    const clients = new Map();
    let { warn } = options;
    const ofEnvironment = () => {
        const { credentials, soon } = environmentCredentials(env, options.now());
        if (soon !== undefined)
            warn?.(soon);
        warn = undefined;
        return credentials;
    };
    return {
        async call(service, operation, input, call = {}) {
            const { region = (0,boundary_boundary/* homeRegion */.wC)(boundary), attempts = 3, signal } = call;
            if (!boundary.regions.includes(region)) {
                throw (0,aws_errors/* awsError */.e)('REGION_OUTSIDE', `Region "${region}" is not in the boundary (${boundary.regions.join(', ')}).`, 'Name a region of the boundary.');
            }
            const url = urlOf(boundary, service, region, input);
            const credentials = call.anonymous ? undefined : (call.credentials ?? ofEnvironment());
            const key = [service, region, url, attempts, credentials ? digestOf(credentials) : 'anonymous'].join('\0');
            let client = clients.get(key);
            if (!client) {
                client = createClient(service, { ...options, region, url, attempts, credentials });
                clients.set(key, client);
            }
            const deadline = AbortSignal.timeout(DEADLINE[service]);
            const abortSignal = signal ? AbortSignal.any([signal, deadline]) : deadline;
            try {
                return (await (await client).send(operation, input, abortSignal));
            }
            catch (error) {
                if (deadline.aborted && !signal?.aborted && !(error instanceof errors/* SovereignError */.Rj)) {
                    throw (0,aws_errors/* awsError */.e)('AWS_DEADLINE', `${service} ${operation} took longer than ${DEADLINE[service] / 1000} s.`, 'Try again; if it stays, look at the service health of the region.', { cause: error });
                }
                throw error;
            }
        },
    };
}
/** The base URL of a call: the service's endpoint, for S3 that of the bucket, which must be the boundary's. */
function urlOf(boundary, service, region, input) {
    const { ports, partition, state, evidence } = boundary;
    if (service !== 's3')
        return (0,partitions/* originOf */.yv)((0,partitions/* serviceEndpoint */.Xf)(service, region, ports));
    const { Bucket: bucket, CopySource: source } = (input ?? {});
    const homes = new Map();
    if (state)
        homes.set(state.bucket, state.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    if (evidence && 'bucket' in evidence)
        homes.set(evidence.bucket, evidence.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    const names = [bucket, ...(source === undefined ? [] : [bucketOfCopySource(source)])];
    for (const name of names) {
        if (homes.has(name) && homes.get(name) === region)
            continue;
        throw (0,aws_errors/* awsError */.e)('BUCKET_OUTSIDE', homes.has(name)
            ? `Bucket "${String(name)}" is in ${homes.get(name)}, not in ${region}.`
            : `"${String(name)}" is not a bucket of the boundary.`, 'Only the state and evidence buckets that sovereign.yaml declares are reached, by name.');
    }
    const origin = (0,partitions/* originOf */.yv)((0,partitions/* bucketEndpoint */.Ob)(String(bucket), region, ports));
    return partition === 'sandbox' ? `${origin}/${String(bucket)}` : origin;
}
const bucketOfCopySource = (source) => {
    try {
        return decodeURIComponent(String(source)).replace(/^\//, '').split('/')[0];
    }
    catch {
        return undefined;
    }
};
/** The credentials of the environment, and a sentence when they end soon. @throws CREDENTIALS_MISSING, CREDENTIALS_EXPIRED */
function environmentCredentials(env, now) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = env;
    if (!accessKeyId || !secretAccessKey) {
        throw (0,aws_errors/* awsError */.e)('CREDENTIALS_MISSING', 'The environment of this job holds no AWS credentials.', 'Run assume-role-oidc before this step, in the same job. Profiles, configuration files and instance metadata are not asked.');
    }
    const expires = environmentExpiry(env);
    if (expires !== undefined && expires <= now) {
        throw (0,aws_errors/* awsError */.e)('CREDENTIALS_EXPIRED', `The credentials of this job ended ${new Date(expires).toISOString()}.`, 'Call assume-role-oidc again before this step: it takes new ones.');
    }
    return {
        credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
        soon: expires === undefined ? undefined : expirySoon(expires, now),
    };
}
const digestOf = (credentials) => (0,external_node_crypto_.createHash)('sha256')
    .update([credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken ?? ''].join('\0'))
    .digest('hex');
/** The client of a service, loaded by the first call. */
const createClient = async (service, settings) => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7679))).createSdkClient(service, settings);


/***/ }),

/***/ 5232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ awsError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const awsError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    CREDENTIALS_MISSING: { exit: 'identity', about: 'An AWS call needs credentials and the environment of the job holds none.' },
    CREDENTIALS_EXPIRED: { exit: 'identity', about: 'The credentials that assume-role-oidc gave the job have ended.' },
    REGION_OUTSIDE: { exit: 'policy', about: 'An AWS call names a region that is not in the boundary.' },
    BUCKET_OUTSIDE: { exit: 'policy', about: 'An S3 call names a bucket that the boundary does not declare.' },
    AWS_DEADLINE: { exit: 'failure', about: 'An AWS call with its retries took too long.' },
    REGISTRY_LOGIN_REFUSED: { exit: 'identity', about: 'ECR answered a login with something else than a login to a registry of the region.' },
    DOCKER_CONFIG_INVALID: {
        exit: 'usage',
        about: 'The Docker configuration cannot be read, or keeps its logins where this step cannot read them.',
    },
});


/***/ }),

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   createSdkClient: () => (/* binding */ createSdkClient),
/* harmony export */   loadSdk: () => (/* binding */ loadSdk)
/* harmony export */ });
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8433);

/** The SDK's clients; each is loaded by the first call that needs it. */
const SDK = {
    sts: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'STSClient' },
    ecr: { load: () => Promise.all(/* import() */[__nccwpck_require__.e(236), __nccwpck_require__.e(149)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 149, 19)), client: 'ECRClient' },
    kms: { load: () => Promise.all(/* import() */[__nccwpck_require__.e(236), __nccwpck_require__.e(676)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 676, 19)), client: 'KMSClient' },
    s3: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'S3Client' },
};
/** Loads the SDK's client of a service, without making one. */
const loadSdk = async (service) => SDK[service].load();
/** A client of the AWS SDK that looks nothing up: every setting that it would take from elsewhere is given. */
async function createSdkClient(service, settings) {
    const { egress, now, region, url, attempts, credentials } = settings;
    const none = async () => {
        throw new TypeError('an AWS call without credentials');
    };
    // Every setting that the SDK would look up in the environment, a profile or instance metadata is given here.
    const config = {
        region,
        endpoint: url,
        endpointProvider: () => ({ url: new URL(url) }),
        ignoreConfiguredEndpointUrls: true,
        requestHandler: egress.awsHandler((0,_issuers_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)(url)),
        credentials: credentials ?? none,
        credentialDefaultProvider: () => none,
        maxAttempts: attempts,
        retryMode: 'standard',
        defaultsMode: 'standard',
        systemClockOffset: now() - Date.now(),
        disableClockSkewCorrection: false,
        useDualstackEndpoint: false,
        useFipsEndpoint: false,
        userAgentAppId: '',
        sigv4aSigningRegionSet: [],
        authSchemePreference: [],
        logger: SILENT,
    };
    // The SDK's notice about Node 20 is for its users' maintainers, not for those who run a step.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const { load, client: name } = SDK[service];
    const module = (await load());
    const client = new module[name](service === 's3' ? { ...config, ...S3_SETTINGS } : config);
    return {
        send: async (operation, input, abortSignal) => {
            const command = `${operation}Command`;
            const Command = Object.hasOwn(module, command) ? module[command] : undefined;
            if (!Command)
                throw new TypeError(`the ${service} client has no operation ${operation}`);
            return client.send(new Command(input), { abortSignal });
        },
    };
}
const S3_SETTINGS = {
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    useArnRegion: false,
    disableS3ExpressSessionAuth: true,
    disableMultiregionAccessPoints: true,
    followRegionRedirects: false,
    expectContinueHeader: false,
};
const quiet = () => undefined;
const SILENT = { trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet };


/***/ }),

/***/ 6948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ boundaryError),
/* harmony export */   Rb: () => (/* binding */ registryAt),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   ig: () => (/* binding */ presetBoundary),
/* harmony export */   n7: () => (/* binding */ resolveBoundary),
/* harmony export */   p9: () => (/* binding */ narrowRegions),
/* harmony export */   qO: () => (/* binding */ boundaryPath),
/* harmony export */   wC: () => (/* binding */ homeRegion)
/* harmony export */ });
/* unused harmony exports need, isLoopback */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(886);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9506);




const boundaryError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorTable */ .NN)({
    BOUNDARY_INVALID: { exit: 'usage', about: 'The boundary file has mistakes; each is listed with its line and column.' },
    BOUNDARY_UNREADABLE: { exit: 'usage', about: 'The boundary file cannot be read.' },
    BOUNDARY_MISSING: { exit: 'usage', about: 'A step needs a boundary and there is none.' },
    BOUNDARY_INCOMPLETE: { exit: 'usage', about: 'A step needs a part of the boundary that the file does not declare.' },
    BOUNDARY_WIDENED: { exit: 'policy', about: 'An input asks for something outside the boundary; inputs can only narrow it.' },
    EXCEPTION_EXPIRED: { exit: 'policy', about: 'An exception of the boundary is past its expiry date.' },
});
const PRESET_PARTITION = { eusc: 'aws-eusc', eu: 'aws' };
/** Resolves presets and references and checks what the schema alone cannot. Pure: gives a boundary or the list of mistakes. */
function resolveBoundary(file, origin) {
    const mistakes = [];
    const wrong = (path, message) => void mistakes.push({ path, message });
    const presetPartition = file.preset && PRESET_PARTITION[file.preset];
    const partition = file.partition ?? presetPartition ?? (file.regions?.[0] ? (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionOf */ .AP)(file.regions[0]).partition : undefined);
    if (!partition)
        return { mistakes: [{ path: [], message: 'names no partition: write "preset: eusc", or "partition" and "regions"' }] };
    if (presetPartition && partition !== presetPartition)
        wrong(['partition'], `is ${partition}, but preset ${file.preset} is partition ${presetPartition}`);
    if (!file.regions && !file.preset && partition === 'aws')
        wrong([], 'names no regions: list them under "regions", or write "preset: eu" for all EU member-state regions');
    const regions = file.regions ?? (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionsOf */ .NV)(partition);
    regions.forEach((name, index) => {
        const actual = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionOf */ .AP)(name).partition;
        if (actual !== partition)
            wrong(['regions', index], `${name} belongs to partition ${actual}, not ${partition}`);
        if (regions.indexOf(name) !== index)
            wrong(['regions', index], `${name} is listed twice`);
    });
    const inBoundary = (name, path) => {
        if (name !== undefined && !regions.includes(name))
            wrong(path, `${name} is not one of this boundary's regions (${regions.join(', ')})`);
    };
    const accounts = file.accounts ?? {};
    const resolveAccount = (reference, path) => {
        const id = accounts[reference] ?? ((0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccountId */ .JG)(reference) ? reference : undefined);
        if (!id || !Object.values(accounts).includes(id))
            wrong(path, `"${reference}" is not an account of this boundary; name one under "accounts"`);
        return id;
    };
    if (file.sandbox && partition !== 'sandbox')
        wrong(['sandbox'], 'only goes with "partition: sandbox"');
    const ports = file.sandbox ?? {};
    const loopbackOnly = (url, path) => {
        if (url?.startsWith('http:') && partition !== 'sandbox')
            wrong(path, 'must use https: plain http is for the sandbox partition');
        if (url && partition === 'sandbox' && !isLoopback(new URL(url).hostname))
            wrong(path, 'must be a loopback address in the sandbox partition');
    };
    file.identity?.issuers.forEach((issuer, index) => {
        loopbackOnly(issuer, ['identity', 'issuers', index]);
        if (issuer.endsWith('/'))
            wrong(['identity', 'issuers', index], 'must not end with a slash: issuers are compared exactly');
    });
    const location = file.identity?.location;
    if (location) {
        const { source, certificate, required } = location;
        const at = (key) => ['identity', 'location', key];
        if (certificate !== undefined && source !== 'ec2')
            wrong(at('certificate'), `goes with source ec2, not with ${source}`);
        if (required && source === 'ec2' && certificate === undefined)
            wrong(at('required'), 'needs "certificate": without it nothing can be verified');
        if (required && (source === 'ecs' || source === 'eks'))
            wrong(at('required'), `cannot be met: what ${source} shows is a hint that is not verified`);
    }
    for (const witness of ['rekor', 'timestamp']) {
        const url = file.signing?.[witness]?.url;
        loopbackOnly(url, ['signing', witness, 'url']);
        if (url && isPublicSigstore(new URL(url).hostname))
            wrong(['signing', witness, 'url'], 'is the public Sigstore service, which is outside every boundary');
    }
    loopbackOnly(file.terraform?.mirror, ['terraform', 'mirror']);
    if (file.proxy && partition === 'sandbox')
        loopbackOnly(file.proxy.url, ['proxy', 'url']);
    for (const [index, tool] of (file.tools ?? []).entries())
        loopbackOnly(tool.url, ['tools', index, 'url']);
    file.hosts?.forEach(({ host }, index) => {
        if (partition === 'sandbox' && !isLoopback(host))
            wrong(['hosts', index, 'host'], 'must be a loopback address in the sandbox partition');
        if (isPublicSigstore(host))
            wrong(['hosts', index, 'host'], 'is a public Sigstore service, which is outside every boundary');
    });
    inBoundary(file.state?.region, ['state', 'region']);
    const evidence = file.evidence;
    if (evidence && 'bucket' in evidence) {
        inBoundary(evidence.region, ['evidence', 'region']);
        if (evidence.account)
            resolveAccount(evidence.account, ['evidence', 'account']);
    }
    file.signing?.keys?.forEach((key, index) => {
        if (!('kms' in key))
            return;
        inBoundary(key.region, ['signing', 'keys', index, 'region']);
        if (key.account)
            resolveAccount(key.account, ['signing', 'keys', index, 'account']);
        if (key.kms.startsWith('arn:')) {
            const [, arn, service, arnRegion, account] = key.kms.split(':');
            if (service !== 'kms' ||
                arn !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition) ||
                !regions.includes(arnRegion ?? '') ||
                !Object.values(accounts).includes(account ?? '')) {
                wrong(['signing', 'keys', index, 'kms'], `is not a KMS key ARN of this boundary's partition (arn:${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition)}:kms:\u2026), regions and accounts`);
            }
        }
    });
    const registries = [];
    (file.registries ?? []).forEach((entry, index) => {
        if ('host' in entry) {
            if (partition === 'sandbox' && !isLoopback(entry.host))
                wrong(['registries', index, 'host'], 'must be a loopback address in the sandbox partition');
            const protocol = partition === 'sandbox' ? 'http:' : 'https:';
            registries.push({ endpoints: [{ protocol, hostname: entry.host, port: entry.port ?? (protocol === 'http:' ? 80 : 443) }] });
            return;
        }
        inBoundary(entry.region, ['registries', index, 'region']);
        const account = resolveAccount(entry.account, ['registries', index, 'account']);
        if (!account)
            return;
        if (partition === 'sandbox' && ports.registry === undefined) {
            wrong(['registries', index], 'needs "sandbox: registry: PORT"');
            return;
        }
        const region = entry.region ?? regions[0];
        registries.push({ account, region, endpoints: (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .registryEndpoints */ .SM)(account, region, ports) });
    });
    if (mistakes.length > 0)
        return { mistakes };
    const { organization, identity, signing, state, terraform, proxy } = file;
    return {
        boundary: freeze({
            ...origin,
            partition,
            regions,
            ...(organization && { organization }),
            accounts,
            ...(identity && { identity }),
            registries,
            ...(signing && { signing }),
            ...(state && { state }),
            ...(terraform && { terraform }),
            ...(evidence && { evidence }),
            hosts: file.hosts ?? [],
            ...(proxy && { proxy }),
            tools: file.tools ?? [],
            unknown: file.unknown,
            exceptions: file.exceptions,
            ports,
        }),
    };
}
/** A boundary of a preset alone, for the steps that only read. */
function presetBoundary(preset, folder) {
    const source = `preset ${preset}`;
    const resolved = resolveBoundary({ version: 1, preset, unknown: 'fail', exceptions: [] }, { source, folder, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(source).digest('hex') });
    if ('mistakes' in resolved)
        throw new TypeError(`preset ${preset} does not resolve`);
    return resolved.boundary;
}
/** The boundary with fewer regions. @throws BOUNDARY_WIDENED when one is not in it */
function narrowRegions(boundary, regions) {
    if (regions.length === 0)
        return boundary;
    const outside = regions.filter((name) => !boundary.regions.includes(name));
    if (outside.length > 0) {
        throw boundaryError('BOUNDARY_WIDENED', `Region ${outside.join(', ')} is not in the boundary (${boundary.regions.join(', ')}).`, 'An input can narrow the boundary, never widen it: change sovereign.yaml, where the change is reviewed.');
    }
    return freeze({ ...boundary, regions: [...regions] });
}
/** The section of the boundary that a step cannot do without. @throws BOUNDARY_INCOMPLETE */
function need(boundary, section) {
    const value = boundary[section];
    if (value)
        return value;
    throw boundaryError('BOUNDARY_INCOMPLETE', `The boundary (${boundary.source}) has no "${section}" section.`, `Add "${section}:" to sovereign.yaml; "sovereign init" writes a commented file that shows it.`);
}
/** The account id behind a role name or id of the boundary. @throws BOUNDARY_INCOMPLETE */
function accountOf(boundary, reference) {
    const id = Object.hasOwn(boundary.accounts, reference)
        ? boundary.accounts[reference]
        : Object.values(boundary.accounts).find((known) => known === reference);
    if (id)
        return id;
    throw boundaryError('BOUNDARY_INCOMPLETE', `"${reference}" is not an account of the boundary.`, 'Name it under "accounts" in sovereign.yaml.');
}
/** A path that the boundary file names, made absolute. */
const boundaryPath = (boundary, file) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(boundary.folder, file);
/** The first region: where a step acts when its input names none. */
const homeRegion = (boundary) => boundary.regions[0];
/** The registry of the boundary that answers under `host[:port]`, if any. */
function registryAt(boundary, authority) {
    for (const registry of boundary.registries) {
        for (const endpoint of registry.endpoints) {
            if ((0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)(endpoint) === `${endpoint.protocol}//${authority}`)
                return { registry, endpoint };
        }
    }
    return undefined;
}
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
/** Public-good Sigstore and GitHub's instance of it: a log entry there leaves the EU. */
const isPublicSigstore = (hostname) => /(?:^|\.)sigstore\.dev$|(?:^|\.)sigstage\.dev$|(?:^|\.)(?:fulcio|timestamp)\.githubapp\.com$/.test(hostname);
function freeze(value) {
    for (const inner of Object.values(value))
        if (typeof inner === 'object' && inner !== null && !Object.isFrozen(inner))
            freeze(inner);
    return Object.freeze(value);
}


/***/ }),

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Xu: () => (/* binding */ inputError)
/* harmony export */ });
/* unused harmony export COMMON_INPUTS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4979);


const inputError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    INPUT_MISSING: { exit: 'usage', about: 'A required input is not set.' },
    INPUT_INVALID: { exit: 'usage', about: 'An input has a value that its type does not allow.' },
    INPUT_UNKNOWN: { exit: 'usage', about: 'An input or flag that the action does not have.' },
});
/** Inputs that every action has, before its own. */
const COMMON_INPUTS = {
    boundary: { type: 'text', description: 'Path of the boundary file. Default: `sovereign.yaml` in the workspace.' },
    preset: {
        type: 'choice',
        options: ['eusc', 'eu'],
        description: 'Boundary without a file: `eusc` is the AWS European Sovereign Cloud, `eu` the EU member-state regions of AWS.',
    },
    regions: { type: 'list', description: 'Regions to narrow the boundary to, one a line.' },
    ledger: { type: 'text', description: 'Folder of the ledger that this step adds its record to. Default: the one of this job.' },
    sarif: { type: 'text', description: 'File to write the findings to as SARIF 2.1.0.' },
    junit: { type: 'text', description: 'File to write the findings to as JUnit XML.' },
    'code-quality': { type: 'text', description: 'File to write the findings to as GitLab Code Quality JSON.' },
    comment: {
        type: 'boolean',
        description: 'Keep one comment with the findings on the pull request, updated in place. The API host must be in the boundary.',
    },
};
/**
 * Defines an action once. `action.yml`, CLI flags and help, the GitLab component, the README tables and a JSON Schema
 * are generated from what this returns.
 * @throws TypeError when the contract itself is wrong
 */
function defineAction(action) {
    for (const [name, input] of Object.entries(action.inputs)) {
        if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
            throw new TypeError(`${action.name}: input "${name}" is not kebab case`);
        if (Object.hasOwn(COMMON_INPUTS, name))
            throw new TypeError(`${action.name}: input "${name}" is a common input`);
        if (!input.description.endsWith('.'))
            throw new TypeError(`${action.name}: the description of "${name}" is not a sentence`);
        if (input.required && 'default' in input)
            throw new TypeError(`${action.name}: "${name}" is required and has a default`);
    }
    return action;
}
/** Every input of an action: its own first, then the common ones. */
function inputsOf(action) {
    return { ...action.inputs, ...COMMON_INPUTS };
}
/**
 * Parses raw strings into typed values with GitHub's semantics, the same on every host: an empty string is unset,
 * booleans are `true|True|TRUE|false|False|FALSE`, lists have one item a line.
 * @throws INPUT_MISSING, INPUT_INVALID
 */
function parseInputs(inputs, raw) {
    const values = {};
    for (const [name, input] of Object.entries(inputs)) {
        const text = raw(name)?.trim();
        if (text === undefined || text === '') {
            if (input.required)
                throw inputError('INPUT_MISSING', `Input "${name}" is required and is not set.`, input.description);
            const fallback = 'default' in input ? input.default : input.type === 'list' ? [] : input.type === 'boolean' ? false : undefined;
            if (fallback !== undefined)
                values[name] = fallback;
            continue;
        }
        values[name] = parseInput(name, input, text);
    }
    return values;
}
function parseInput(name, input, text) {
    const invalid = (must) => inputError('INPUT_INVALID', `Input "${name}" is ${input.secret ? 'not valid' : quote(text)}.`, `It must be ${must}.`);
    switch (input.type) {
        case 'boolean':
            if (/^(?:true|True|TRUE)$/.test(text))
                return true;
            if (/^(?:false|False|FALSE)$/.test(text))
                return false;
            throw invalid('true or false');
        case 'integer': {
            const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
            if (Number.isNaN(value) || value < (input.min ?? value) || value > (input.max ?? value)) {
                const range = input.min !== undefined && input.max !== undefined
                    ? ` from ${input.min} to ${input.max}`
                    : input.min !== undefined
                        ? ` of at least ${input.min}`
                        : '';
                throw invalid(`a whole number${range}`);
            }
            return value;
        }
        case 'list':
            return text
                .split(/\r?\n/)
                .map((line) => line.trim())
                .filter((line) => line !== '' && !line.startsWith('#'));
        case 'choice': {
            if (input.options.includes(text))
                return text;
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, input.options);
            throw invalid(`one of ${input.options.join(', ')}${meant ? ` (did you mean "${meant}"?)` : ''}`);
        }
        case 'text':
            if (input.pattern && !input.pattern.test(text))
                throw invalid(`text that matches ${input.pattern.source}`);
            return text;
    }
}
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);


/***/ }),

/***/ 8281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createEgress: () => (/* binding */ createEgress)
});

// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/issuers.js
var issuers = __nccwpck_require__(8433);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/metadata.js
var metadata = __nccwpck_require__(1580);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/allowed.js




const SOURCE_NAMES = { 'instance-profile': 'instance profile', ecs: 'ECS task', eks: 'EKS pod' };
/**
 * The exact list of endpoints that a boundary names, by origin; where two parts name the same one, the first purpose stays.
 * S3 is there by declared bucket only: the path-style host of a region would open every bucket in it.
 */
function allowedEndpoints(boundary, job = {}) {
    const allowed = new Map();
    const add = (purpose, endpoint) => {
        if (endpoint && !allowed.has((0,partitions/* originOf */.yv)(endpoint)))
            allowed.set((0,partitions/* originOf */.yv)(endpoint), { ...endpoint, purpose });
    };
    const { partition, regions, ports, state, evidence, identity, signing, proxy } = boundary;
    if (partition === 'sandbox') {
        for (const service of partitions/* SANDBOX_SERVICES */.zl) {
            // Metadata services are reached only when the boundary names what they are for.
            if (service === 'imds' || service === 'ecs')
                continue;
            const port = ports[service];
            if (port !== undefined)
                add(`sandbox ${service}`, { protocol: 'http:', hostname: '127.0.0.1', port });
        }
    }
    else {
        for (const region of regions) {
            for (const service of ['sts', 'ecr', 'kms']) {
                add(`AWS ${service}`, (0,partitions/* serviceEndpoint */.Xf)(service, region));
                add(`AWS ${service}`, (0,partitions/* dualStackEndpoint */.YH)(service, region));
            }
        }
        if (state)
            add('state bucket', (0,partitions/* bucketEndpoint */.Ob)(state.bucket, state.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary)));
        if (evidence && 'bucket' in evidence) {
            add('evidence bucket', (0,partitions/* bucketEndpoint */.Ob)(evidence.bucket, evidence.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary)));
        }
    }
    for (const { endpoints, region } of boundary.registries) {
        for (const endpoint of endpoints)
            add('registry', endpoint);
        // ECR answers a blob request with a redirect to this bucket, which AWS owns in every region.
        if (region !== undefined && partition !== 'sandbox')
            add('registry layers', (0,partitions/* bucketEndpoint */.Ob)(`prod-${region}-starport-layer-bucket`, region));
    }
    for (const issuer of identity?.issuers ?? []) {
        add('issuer', (0,issuers/* endpointOf */.X5)(issuer));
        if (job.tokenRequestUrl && (0,issuers/* isTokenEndpointOf */.OX)(issuer, job.tokenRequestUrl))
            add('job token', (0,issuers/* endpointOf */.X5)(job.tokenRequestUrl));
    }
    for (const source of identity?.sources ?? []) {
        if (source === 'oidc' || source === 'token-file')
            continue;
        for (const endpoint of (0,metadata/* metadataEndpoints */.O3)(source, boundary))
            add(`credentials of the ${SOURCE_NAMES[source]}`, endpoint);
    }
    const place = identity?.location?.source;
    if (place === 'ec2' || place === 'ecs') {
        for (const endpoint of (0,metadata/* metadataEndpoints */.O3)(place === 'ec2' ? 'instance-profile' : 'ecs', boundary))
            add('where the runner is', endpoint);
    }
    if (signing?.rekor)
        add('transparency log', (0,issuers/* endpointOf */.X5)(signing.rekor.url));
    if (signing?.timestamp)
        add('timestamp', (0,issuers/* endpointOf */.X5)(signing.timestamp.url));
    for (const { host, port, purpose } of boundary.hosts) {
        const protocol = partition === 'sandbox' ? 'http:' : 'https:';
        add(purpose, { protocol, hostname: host, port: port ?? (protocol === 'http:' ? 80 : 443) });
    }
    for (const { name, url } of boundary.tools)
        add(`mirror of ${name}`, (0,issuers/* endpointOf */.X5)(url));
    if (proxy)
        add('proxy', (0,issuers/* endpointOf */.X5)(proxy.url));
    return allowed;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/errors.js

const egressError = (0,errors/* errorTable */.NN)({
    EGRESS_REFUSED: { exit: 'policy', about: 'A connection to a host, port or address that the boundary does not name.' },
    EGRESS_REDIRECTED: { exit: 'policy', about: 'A server answered with a redirect where none is followed, or with too many.' },
    EGRESS_UNREACHABLE: { exit: 'failure', about: 'A host of the boundary, or its proxy, cannot be reached.' },
    EGRESS_UNTRUSTED: { exit: 'failure', about: 'TLS with a host failed, or its certificate is not trusted.' },
    EGRESS_TIMEOUT: { exit: 'failure', about: 'A host did not connect in time, or sent and took no byte for too long.' },
    EGRESS_INTERRUPTED: { exit: 'failure', about: 'A connection ended before the whole answer or body was there.' },
    ENDPOINT_OVERRIDDEN: {
        exit: 'policy',
        about: 'The environment or a configuration file would send traffic to another host or trust other certificates.',
    },
});

;// CONCATENATED MODULE: ../../packages/core/lib/egress/aws-handler.js



/** A request handler that sends what the SDK built, when it goes to the one endpoint, and refuses everything else. */
function awsHandler(pinned, purpose, send) {
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        async handle(request, { abortSignal } = {}) {
            const { protocol, hostname, port, method, headers } = request;
            const usual = protocol === 'https:' ? 443 : 80;
            const origin = `${protocol}//${hostname}${port === undefined || port === usual ? '' : `:${port}`}`;
            if (origin !== (0,partitions/* originOf */.yv)(pinned) || request.username || request.password) {
                throw egressError('EGRESS_REFUSED', `The AWS client wanted ${origin}; this call is bound to ${(0,partitions/* originOf */.yv)(pinned)}.`, 'This is a defect of the step: report it.');
            }
            const query = queryString(request.query ?? {});
            const answer = await send({
                endpoint: pinned,
                method,
                path: `${request.path || '/'}${query === '' ? '' : `?${query}`}`,
                headers,
                body: bodyOf(request.body),
                purpose,
                ...(abortSignal instanceof AbortSignal && { signal: abortSignal }),
            });
            const combined = {};
            for (const [name, value] of answer.headers)
                combined[name] = combined[name] === undefined ? value : `${combined[name]}, ${value}`;
            return { response: { statusCode: answer.status, reason: answer.statusText, headers: combined, body: answer.body } };
        },
        updateHttpClientConfig() { },
        httpHandlerConfigs: () => ({}),
        destroy() { },
    };
}
/** RFC 3986 percent-encoding, as SigV4 signs it. */
const percentEncode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
function queryString(query) {
    return Object.keys(query)
        .sort()
        .flatMap((name) => {
        const value = query[name];
        if (Array.isArray(value))
            return value.map((item) => `${percentEncode(name)}=${percentEncode(item)}`);
        return value === null || value === undefined ? [percentEncode(name)] : [`${percentEncode(name)}=${percentEncode(value)}`];
    })
        .join('&');
}
function bodyOf(body) {
    if (body === undefined || body === null)
        return undefined;
    if (typeof body === 'string' || body instanceof Uint8Array)
        return body;
    if (body instanceof ArrayBuffer)
        return new Uint8Array(body);
    if (ArrayBuffer.isView(body))
        return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    if (body instanceof external_node_stream_.Readable)
        return body;
    if (body instanceof ReadableStream)
        return external_node_stream_.Readable.fromWeb(body);
    throw new TypeError('the AWS client gave a body of an unknown kind');
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/connections.js
/** Notes connections by host, port, address, purpose and certificate. Kept-alive sockets are counted by difference. */
class ConnectionLog {
    #now;
    #open = new Map();
    #entries = new Map();
    constructor(now) {
        this.#now = now;
    }
    /** A TCP connection is made. */
    opened(socket, route, purpose) {
        this.#open.set(socket, { route, purpose, at: this.#now(), sent: 0, received: 0 });
        socket.once('close', () => {
            this.#count(socket);
            this.#open.delete(socket);
        });
    }
    secured(socket, tls) {
        const tracked = this.#open.get(socket);
        if (tracked)
            tracked.tls = tls;
    }
    /** A request takes the socket: what it has carried so far belongs to the purpose before. */
    taken(socket, purpose) {
        const tracked = this.#open.get(socket);
        if (!tracked || tracked.purpose === purpose)
            return;
        this.#count(socket);
        tracked.purpose = purpose;
        tracked.at = this.#now();
    }
    /** All connections so far, in order of first use. */
    all() {
        for (const socket of this.#open.keys())
            this.#count(socket);
        return [...this.#entries.values()].map((entry) => ({ ...entry }));
    }
    #count(socket) {
        const tracked = this.#open.get(socket);
        if (!tracked)
            return;
        const { route, purpose, tls, at } = tracked;
        const sent = socket.bytesWritten;
        const received = socket.bytesRead;
        const key = [route.host, route.port, route.address, route.proxy ?? '', purpose, tls?.fingerprint256 ?? ''].join('\0');
        let entry = this.#entries.get(key);
        if (!entry) {
            entry = { ...route, purpose, bytesSent: 0, bytesReceived: 0, ...(tls && { tls }), at };
            this.#entries.set(key, entry);
        }
        entry.bytesSent += sent - tracked.sent;
        entry.bytesReceived += received - tracked.received;
        tracked.sent = sent;
        tracked.received = received;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
var external_node_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_https_, 2);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(6466);
;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: ../../packages/core/lib/egress/addresses.js

const loopback = new external_node_net_namespaceObject.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Addresses that stand for this machine, its link or its instance metadata: a public name must never lead there. */
const local = new external_node_net_namespaceObject.BlockList();
for (const [network, bits] of [
    ['0.0.0.0', 8],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
]) {
    local.addSubnet(network, bits, 'ipv4');
    // NAT64 carries IPv4 addresses inside this prefix.
    local.addSubnet(`64:ff9b::${network}`, 96 + bits, 'ipv6');
}
local.addSubnet('::', 127, 'ipv6');
local.addSubnet('fe80::', 10, 'ipv6');
local.addSubnet('ff00::', 8, 'ipv6');
local.addAddress('fd00:ec2::254', 'ipv6');
local.addAddress('fd00:ec2::23', 'ipv6');
const within = (list, address) => {
    const bare = address.replace(/%.*$/, '');
    const version = (0,external_node_net_namespaceObject.isIP)(bare);
    if (version === 0)
        throw new TypeError(`not an IP address: ${address}`);
    return list.check(bare, version === 4 ? 'ipv4' : 'ipv6');
};
/** Whether an IP address is this machine itself. IPv4-mapped IPv6 counts as its IPv4. @throws TypeError for what is no address */
const isLoopbackAddress = (address) => within(loopback, address);
/** Whether an IP address is loopback, link-local, unspecified, multicast, reserved or an instance-metadata address. @throws TypeError */
const isLocalAddress = (address) => within(local, address);

;// CONCATENATED MODULE: ../../packages/core/lib/egress/transport.js










const PROXY_HEADER_LIMIT = 16 * 1024;
/** Opens sockets: checks addresses after the lookup, tunnels through the proxy, does TLS, notes each connection. */
class Transport {
    #options;
    #agents;
    #opening = new Set();
    #trust;
    constructor(options) {
        this.#options = options;
        const pool = { keepAlive: true, maxSockets: 16, maxFreeSockets: 8 };
        this.#agents = { 'http:': new external_node_http_.Agent(pool), 'https:': new external_node_https_.Agent(pool) };
        for (const agent of Object.values(this.#agents)) {
            agent.createConnection = (request, done) => {
                this.#open(request.egress).then((socket) => done?.(null, socket), (error) => done?.(error, undefined));
                return undefined;
            };
        }
    }
    agent(endpoint) {
        return this.#agents[endpoint.protocol];
    }
    /** Whether requests for this endpoint are sent to the proxy in absolute form instead of through a tunnel. */
    viaProxy(endpoint) {
        return this.#proxyFor(endpoint) !== undefined && endpoint.protocol === 'http:';
    }
    /** Link-local addresses are this machine's own and mean another one behind a proxy. */
    #proxyFor(endpoint) {
        return (0,metadata/* isMetadataEndpoint */.pE)(endpoint) ? undefined : this.#options.proxy;
    }
    /** Ends every socket, also those still connecting. */
    close() {
        for (const agent of Object.values(this.#agents))
            agent.destroy();
        for (const socket of this.#opening)
            socket.destroy();
    }
    async #open({ endpoint, purpose }) {
        const { log, connectTimeout } = this.#options;
        const proxy = this.#proxyFor(endpoint);
        const hop = proxy ?? endpoint;
        let timedOut = false;
        let raw;
        const timer = setTimeout(() => {
            timedOut = true;
            raw?.destroy(new Error('timed out'));
        }, connectTimeout);
        try {
            raw = this.#dial(hop);
            this.#opening.add(raw);
            await once(raw, 'connect');
            const route = {
                host: endpoint.hostname,
                port: endpoint.port,
                address: raw.remoteAddress ?? '',
                ...(proxy && { proxy: `${proxy.hostname}:${proxy.port}` }),
            };
            log.opened(raw, route, purpose);
            let socket = raw;
            if (proxy?.protocol === 'https:')
                socket = await this.#secure(socket, proxy);
            if (endpoint.protocol === 'https:') {
                if (proxy)
                    socket = await tunnel(socket, proxy, endpoint);
                const secured = await this.#secure(socket, endpoint);
                log.secured(raw, {
                    version: secured.getProtocol() ?? '',
                    cipher: secured.getCipher().name,
                    fingerprint256: (secured.getPeerCertificate().fingerprint256 ?? '').replaceAll(':', '').toLowerCase(),
                });
                socket = secured;
            }
            RAW.set(socket, raw);
            return socket;
        }
        catch (error) {
            raw?.destroy();
            if (timedOut) {
                throw egressError('EGRESS_TIMEOUT', `${(0,partitions/* originOf */.yv)(hop)} did not connect within ${connectTimeout / 1000} s.`, 'Check that the runner can reach it: routes, security groups, firewall, VPC endpoint.', { cause: Object.assign(new Error('connect timed out', { cause: error }), { code: 'ETIMEDOUT' }) });
            }
            throw connectFailure(hop, error);
        }
        finally {
            clearTimeout(timer);
            if (raw)
                this.#opening.delete(raw);
        }
    }
    #dial(endpoint) {
        const { hostname, port } = endpoint;
        const bare = hostname.replace(/^\[|\]$/g, '');
        // `localhost` never goes to a resolver, which could answer anything.
        const host = bare === 'localhost' ? '127.0.0.1' : bare;
        // A metadata service is allowed by its address alone: a name that leads there is not.
        if (external_node_net_namespaceObject.isIP(host) !== 0 && (this.#options.sandbox || !(0,metadata/* isMetadataEndpoint */.pE)(endpoint)))
            this.#checkAddresses(hostname, [host]);
        const lookup = this.#options.lookup ?? external_node_dns_namespaceObject.lookup;
        return external_node_net_namespaceObject.connect({
            host,
            port,
            noDelay: true,
            autoSelectFamily: true,
            lookup: (name, options, done) => {
                lookup(name, { ...options, all: true }, (error, addresses) => {
                    if (error)
                        return done(error, []);
                    try {
                        // The addresses that are checked are the ones connected to, so a second answer of the resolver changes nothing.
                        this.#checkAddresses(hostname, addresses.map(({ address }) => address));
                    }
                    catch (refused) {
                        return done(refused, []);
                    }
                    if (options.all)
                        done(null, addresses);
                    else
                        done(null, addresses[0]?.address, addresses[0]?.family);
                });
            },
        });
    }
    #checkAddresses(hostname, addresses) {
        const { sandbox, proxy } = this.#options;
        if (addresses.length === 0)
            throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
        const isProxy = proxy?.hostname === hostname;
        const wrong = addresses.find((address) => (sandbox ? !isLoopbackAddress(address) : !isProxy && isLocalAddress(address)));
        if (wrong === undefined)
            return;
        throw egressError('EGRESS_REFUSED', sandbox
            ? `${hostname} resolves to ${wrong}, and the sandbox partition is loopback only.`
            : `${hostname} resolves to ${wrong}, an address of this machine, its link or its metadata service.`, 'Check the resolver and the hosts file of the runner.');
    }
    async #secure(socket, { hostname }) {
        this.#trust ??= this.#options.extraRoots().then((extra) => 
        // Named roots switch NODE_EXTRA_CA_CERTS, --use-openssl-ca and the system's store off.
        external_node_tls_namespaceObject.createSecureContext({ ca: [...external_node_tls_namespaceObject.rootCertificates, ...extra], minVersion: 'TLSv1.2' }));
        const host = hostname.replace(/^\[|\]$/g, '');
        const secureContext = await this.#trust;
        const secured = external_node_tls_namespaceObject.connect({
            socket,
            host,
            servername: external_node_net_namespaceObject.isIP(host) === 0 ? host : '',
            secureContext,
            ALPNProtocols: ['http/1.1'],
            rejectUnauthorized: true,
        });
        await once(secured, 'secureConnect');
        return secured;
    }
}
/** The TCP socket under a socket, where bytes are counted. */
const RAW = new WeakMap();
const rawSocketOf = (socket) => RAW.get(socket);
function once(socket, event) {
    return new Promise((resolve, reject) => {
        if (socket.destroyed)
            return reject(socket.errored ?? new Error('the connection was closed'));
        const settle = (finish) => {
            socket.off(event, done).off('error', reject).off('close', closed);
            finish();
        };
        const done = () => settle(resolve);
        const closed = () => settle(() => reject(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' })));
        socket.once(event, done).once('error', reject).once('close', closed);
    });
}
/** Asks an HTTP proxy for a tunnel (RFC 9110, CONNECT). */
function tunnel(socket, proxy, { hostname, port }) {
    const authority = `${hostname}:${port}`;
    return new Promise((resolve, reject) => {
        const request = external_node_http_.request({
            method: 'CONNECT',
            path: authority,
            headers: { host: authority },
            createConnection: () => socket,
            maxHeaderSize: PROXY_HEADER_LIMIT,
        });
        const refused = (status) => reject(egressError('EGRESS_UNREACHABLE', `The proxy ${(0,partitions/* originOf */.yv)(proxy)} answered ${status} for ${authority}.`, status === 407
            ? 'Proxies that ask for a password are not supported: let the proxy admit the runner by its address.'
            : 'Let the proxy admit this host for the runner.'));
        request.once('connect', ({ statusCode }, tunnelled, head) => {
            if (statusCode !== 200)
                return refused(statusCode);
            if (head.length > 0)
                tunnelled.unshift(head);
            resolve(tunnelled);
        });
        request.once('response', ({ statusCode }) => refused(statusCode));
        request.once('error', reject);
        request.end();
    });
}
const TLS_FAILURE = /^(?:ERR_(?:TLS|SSL)_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|EPROTO$)/;
function connectFailure(hop, error) {
    if (error instanceof errors/* SovereignError */.Rj)
        return error;
    const code = (0,errors/* errnoOf */.UQ)(error) ?? '';
    const reason = (0,errors/* messageOf */.bD)(error) || code;
    if (TLS_FAILURE.test(code)) {
        return egressError('EGRESS_UNTRUSTED', `TLS with ${(0,partitions/* originOf */.yv)(hop)} failed: ${reason}.`, 'Its certificate must be valid for the name and chain to a root that Node carries. For a proxy that opens TLS, name its ca-file in the boundary.', { cause: error });
    }
    return egressError('EGRESS_UNREACHABLE', `${(0,partitions/* originOf */.yv)(hop)} cannot be reached: ${reason}.`, 'Check that the runner can resolve and reach it: DNS, routes, security groups, firewall, VPC endpoint.', { cause: error });
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/exchange.js








/** The methods that may be sent again when a kept-alive socket turns out to be closed (RFC 9110, section 9.2.2). */
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
/** One HTTP/1.1 request and its answer. @throws EGRESS_UNREACHABLE, EGRESS_UNTRUSTED, EGRESS_TIMEOUT, EGRESS_INTERRUPTED, EGRESS_REFUSED */
async function exchange(transport, log, request) {
    const stale = { reused: false };
    try {
        return await attempt(transport, log, request, stale);
    }
    catch (error) {
        const replayable = request.body === undefined || typeof request.body === 'string' || request.body instanceof Uint8Array;
        const closed = ['ECONNRESET', 'EPIPE'].includes((0,errors/* errnoOf */.UQ)(error instanceof Error ? error.cause : undefined) ?? '');
        if (!stale.reused || !closed || !replayable || !IDEMPOTENT.has(request.method))
            throw error;
        return attempt(transport, log, request, { reused: false });
    }
}
function attempt(transport, log, wire, stale) {
    const { endpoint, method, path, headers, body, purpose, timeout, signal } = wire;
    const origin = (0,partitions/* originOf */.yv)(endpoint);
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const socketRequest = { egress: { endpoint, purpose } };
        const request = (endpoint.protocol === 'https:' ? external_node_https_namespaceObject : external_node_http_namespaceObject).request({
            ...socketRequest,
            method,
            host: endpoint.hostname.replace(/^\[|\]$/g, ''),
            port: endpoint.port,
            path: transport.viaProxy(endpoint) ? `${origin}${path}` : path,
            headers,
            agent: transport.agent(endpoint),
        });
        let answer;
        let stopped;
        const failed = (error) => signal?.aborted ? signal.reason : (stopped ?? (error instanceof errors/* SovereignError */.Rj ? error : interrupted(origin, error)));
        const abort = () => request.destroy(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
        signal?.addEventListener('abort', abort, { once: true });
        request.once('close', () => signal?.removeEventListener('abort', abort));
        request.once('socket', (socket) => {
            const raw = rawSocketOf(socket);
            if (raw)
                log.taken(raw, purpose);
            stale.reused = request.reusedSocket;
            const idle = () => {
                // Bytes that wait to be read are the reader's delay, not the server's.
                if (answer && answer.readableLength > 0)
                    return void socket.setTimeout(timeout);
                stopped = egressError('EGRESS_TIMEOUT', `${origin} sent and took nothing for ${timeout / 1000} s.`, 'Try again; if it stays, look at the service and at the network between.', { cause: Object.assign(new Error('idle'), { code: 'ETIMEDOUT' }) });
                request.destroy(stopped);
            };
            socket.setTimeout(timeout);
            socket.on('timeout', idle);
            request.once('close', () => {
                socket.off('timeout', idle);
                socket.setTimeout(0);
            });
        });
        request.once('response', (message) => {
            answer = message;
            const content = external_node_stream_.Readable.from(chunksOf(message, failed), { objectMode: false });
            // A body that nobody starts to read still has to give its socket up.
            content.once('close', () => message.destroy());
            resolve({
                status: message.statusCode ?? 0,
                statusText: message.statusMessage ?? '',
                headers: pairs(message.rawHeaders),
                body: content,
            });
        });
        request.once('upgrade', (_, socket) => {
            socket.destroy();
            reject(interrupted(origin, new Error('it asked to change the protocol')));
        });
        request.once('error', (error) => reject(failed(error)));
        send(request, body, headers['content-length']).catch((error) => {
            if (answer)
                return;
            request.destroy();
            reject(failed(error));
        });
    });
}
async function send(request, body, length) {
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
        request.end(body);
        return;
    }
    await (0,promises_.pipeline)(body, (source) => exactly(source, length), request);
}
/** Passes a body on and fails when it is not as long as its `content-length` says: the rest would be read as another request. */
async function* exactly(source, length) {
    const expected = length === undefined ? undefined : Number(length);
    let sent = 0;
    const wrong = (what) => new Error(`the body is ${what} than its content-length of ${length}`);
    for await (const piece of source) {
        const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
        sent += chunk.length;
        if (expected !== undefined && sent > expected)
            throw wrong('longer');
        yield chunk;
    }
    if (expected !== undefined && sent < expected)
        throw wrong('shorter');
}
async function* chunksOf(message, failed) {
    try {
        yield* message;
    }
    catch (error) {
        throw failed(error);
    }
}
function pairs(raw) {
    const list = [];
    for (let index = 0; index + 1 < raw.length; index += 2)
        list.push([raw[index].toLowerCase(), raw[index + 1]]);
    return list;
}
function interrupted(origin, error) {
    return egressError('EGRESS_INTERRUPTED', `The exchange with ${origin} broke off: ${(0,errors/* messageOf */.bD)(error) || (0,errors/* errnoOf */.UQ)(error)}.`, 'Try again; if it stays, look at the service and at the network between.', { cause: error });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/overrides.js





const SENDS = 'sends AWS calls to another host';
const TRUSTS = 'changes which certificates are trusted';
const LOADS = 'lets code, certificates or a debugger into every Node process';
const ON = /^(?:1|true|yes|on)$/i;
/** Options of `NODE_OPTIONS` that put code, certificates or weaker TLS into the process, or open it to a debugger. */
const NODE_OPTION = /^(?:-r|--require|--import|--loader|--experimental-loader|--inspect(?:-brk|-wait)?|--tls-[a-z0-9.-]+|--use-openssl-ca|--use-system-ca|--openssl-[a-z-]+|--secure-heap[a-z-]*)$/;
/**
 * The names of the options in `NODE_OPTIONS`, and never fewer than Node finds: it takes quotes and, inside of them, backslashes at
 * any place, and `_` for `-`.
 */
const nodeOptionsIn = (text) => text
    .replace(/["'\\]/g, '')
    .split(/\s+/)
    .map((word) => word.split('=')[0].replaceAll('_', '-'));
/**
 * The variables of an environment that override endpoints, proxies or trust. Proxy variables pass when they are the
 * boundary's own proxy, `NODE_EXTRA_CA_CERTS` when it is the proxy's declared `ca-file`.
 * The sandbox partition connects to loopback only, in plain http and without a proxy of the environment, so that
 * proxies and certificates of a developer's machine have nothing to change there.
 */
function environmentOverrides(env, boundary) {
    const found = [];
    const { partition, proxy } = boundary;
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || value === '')
            continue;
        const upper = name.toUpperCase();
        if (upper === 'AWS_ENDPOINT_URL' || upper.startsWith('AWS_ENDPOINT_URL_'))
            found.push({ name, why: SENDS });
        else if ((upper === 'AWS_USE_DUALSTACK_ENDPOINT' || upper === 'AWS_USE_FIPS_ENDPOINT') && ON.test(value))
            found.push({ name, why: SENDS });
        else if (upper === 'NODE_TLS_REJECT_UNAUTHORIZED' && value === '0')
            found.push({ name, why: 'turns certificate checks off' });
        else if (upper === 'NODE_OPTIONS' && nodeOptionsIn(value).some((name) => NODE_OPTION.test(name)))
            found.push({ name, why: LOADS });
        else if (partition === 'sandbox')
            continue;
        else if (upper === 'AWS_CA_BUNDLE' || (upper === 'NODE_USE_SYSTEM_CA' && ON.test(value)))
            found.push({ name, why: TRUSTS });
        else if (upper === 'NODE_EXTRA_CA_CERTS') {
            const own = proxy?.['ca-file'];
            const same = own !== undefined && external_node_path_.resolve(value) === external_node_path_.resolve(boundary.folder, own);
            if (!same)
                found.push({ name, why: TRUSTS });
        }
        else if (/^(?:HTTPS?|ALL)_PROXY$/.test(upper) && !isSameUrl(value, proxy?.url)) {
            found.push({ name, why: proxy ? 'is not the proxy of the boundary' : 'names a proxy and the boundary has none' });
        }
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
const isSameUrl = (value, url) => url !== undefined && URL.canParse(value) && new URL(value).href === new URL(url).href;
/**
 * The lines of an AWS `config` or `credentials` file that override endpoints or trust, in whichever profile: which one is
 * in force is up to later commands.
 */
function configFileOverrides(file, text) {
    return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
        const [, key = '', value = ''] = /^\s*([A-Za-z_]+)\s*=\s*([^\s#;]*)/.exec(line) ?? [];
        const name = `${file}:${index + 1} ${key}`;
        if (key.toLowerCase() === 'endpoint_url' && value !== '')
            return [{ name, why: SENDS }];
        if (/^use_(?:dualstack|fips)_endpoint$/i.test(key) && ON.test(value))
            return [{ name, why: SENDS }];
        if (key.toLowerCase() === 'ca_bundle' && value !== '')
            return [{ name, why: TRUSTS }];
        return [];
    });
}
const MAX_BYTES = 4 * 1024 * 1024;
/** Refuses every override of the environment and of the AWS configuration files. @throws ENDPOINT_OVERRIDDEN */
async function refuseOverrides(env, boundary) {
    const found = environmentOverrides(env, boundary);
    if (boundary.partition !== 'sandbox') {
        const home = env.HOME ?? env.USERPROFILE ?? (0,external_node_os_.homedir)();
        const files = [
            env.AWS_CONFIG_FILE || external_node_path_.join(home, '.aws', 'config'),
            env.AWS_SHARED_CREDENTIALS_FILE || external_node_path_.join(home, '.aws', 'credentials'),
        ];
        for (const file of files) {
            const text = await readConfig(file);
            if (text === undefined)
                found.push({ name: file, why: `has more than ${MAX_BYTES} bytes, so that it cannot be checked` });
            else
                found.push(...configFileOverrides(file, text));
        }
    }
    const [first] = found;
    if (!first)
        return;
    throw egressError('ENDPOINT_OVERRIDDEN', found.length === 1 ? `${first.name} ${first.why}.` : `${found.length} settings would change where traffic goes or whom it trusts.`, 'Remove it from the job. Hosts, a proxy and its ca-file belong in sovereign.yaml, where a change is reviewed.', { details: found.length === 1 ? [] : found.map(({ name, why }) => `${name} ${why}`) });
}
/** The text of a file; empty where there is none that this user can read; undefined when it is too large. */
async function readConfig(file) {
    try {
        const stats = await (0,external_node_fs_promises_.stat)(file);
        if (!stats.isFile())
            return '';
        return stats.size > MAX_BYTES ? undefined : await (0,external_node_fs_promises_.readFile)(file, 'latin1');
    }
    catch {
        // What this user cannot read, no client of this job can follow either.
        return '';
    }
}
/** The `ca-file` of the boundary's proxy as an absolute path. */
const proxyCaFile = (boundary) => {
    const file = boundary.proxy?.['ca-file'];
    return file === undefined ? undefined : (0,boundary_boundary/* boundaryPath */.qO)(boundary, file);
};

;// CONCATENATED MODULE: ../../packages/core/lib/egress/response.js


/** Answers that have no body (Fetch standard, null body status). */
const NO_BODY = new Set([204, 205, 304]);
/**
 * An answer as the Fetch standard has it. Node loads a whole HTTP client of its own for the first `Response`, which takes
 * longer than most exchanges: what is only asked for its status and its text is answered without one.
 */
function responseOf(answer, method) {
    const { status, body } = answer;
    const empty = method.toUpperCase() === 'HEAD' || NO_BODY.has(status);
    if (empty)
        body.resume();
    if (status < 200 || status > 599) {
        body.destroy();
        throw egressError('EGRESS_INTERRUPTED', `The answer has the impossible status ${status}.`, 'Check that this is an HTTP service.');
    }
    return new LazyResponse(answer, empty);
}
class LazyResponse {
    status;
    statusText;
    redirected = false;
    type = 'default';
    url = '';
    #answer;
    #empty;
    #real;
    #read = false;
    constructor(answer, empty) {
        this.status = answer.status;
        this.statusText = answer.statusText;
        this.#answer = answer;
        this.#empty = empty;
    }
    get ok() {
        return this.status < 300;
    }
    get bodyUsed() {
        return this.#read || (this.#real?.bodyUsed ?? false);
    }
    async text() {
        return new TextDecoder().decode(await this.bytes());
    }
    async json() {
        return JSON.parse(await this.text());
    }
    async bytes() {
        if (this.#real)
            return new Uint8Array(await this.#real.arrayBuffer());
        if (this.#read)
            throw new TypeError('Body is unusable: Body has already been read');
        this.#read = true;
        if (this.#empty)
            return new Uint8Array();
        const pieces = [];
        for await (const piece of this.#answer.body)
            pieces.push(piece);
        return new Uint8Array(Buffer.concat(pieces));
    }
    async arrayBuffer() {
        return (await this.bytes()).buffer;
    }
    get headers() {
        return this.#response().headers;
    }
    get body() {
        return this.#response().body;
    }
    blob() {
        return this.#response().blob();
    }
    formData() {
        return this.#response().formData();
    }
    clone() {
        return this.#response().clone();
    }
    /** From here on all is up to Node's own. */
    #response() {
        if (!this.#real) {
            const { status, statusText, headers, body } = this.#answer;
            const stream = this.#empty || this.#read ? null : external_node_stream_.Readable.toWeb(body);
            this.#real = new Response(stream, { status, statusText, headers });
        }
        return this.#real;
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/egress.js











const IDLE_MS = 30_000;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Opens the egress guard of a step. Nothing is looked up, read or loaded before the first request. */
function createEgress(options) {
    const { boundary, env, now, lookup, connectTimeout = 10_000 } = options;
    const allowed = allowedEndpoints(boundary, { tokenRequestUrl: env.ACTIONS_ID_TOKEN_REQUEST_URL });
    const log = new ConnectionLog(now);
    const transport = new Transport({
        sandbox: boundary.partition === 'sandbox',
        proxy: boundary.proxy && (0,issuers/* endpointOf */.X5)(boundary.proxy.url),
        extraRoots: async () => {
            const file = proxyCaFile(boundary);
            return file === undefined ? [] : [await new files/* Files */.sv(boundary.folder).readText(file, 1024 * 1024)];
        },
        log,
        lookup,
        connectTimeout,
    });
    let checked;
    const permit = (endpoint) => {
        const entry = allowed.get((0,partitions/* originOf */.yv)(endpoint));
        if (entry)
            return entry;
        throw refused((0,partitions/* originOf */.yv)(endpoint), boundary);
    };
    const request = async (wanted) => {
        const { endpoint, method, path } = wanted;
        const { purpose } = permit(endpoint);
        const authority = (0,partitions/* originOf */.yv)(endpoint).slice(endpoint.protocol.length + 2);
        const headers = lowerCase(wanted.headers);
        if ((headers.host ?? authority) !== authority) {
            throw egressError('EGRESS_REFUSED', `A request to ${authority} names another host in its header.`, 'This is a defect of the step: report it.');
        }
        checked ??= refuseOverrides(env, boundary);
        await checked;
        return exchange(transport, log, {
            endpoint,
            method: method.toUpperCase(),
            path,
            headers: { 'accept-encoding': 'identity', ...headers, host: authority },
            body: wanted.body,
            purpose: wanted.purpose ?? purpose,
            timeout: wanted.timeout ?? IDLE_MS,
            signal: wanted.signal,
        });
    };
    const fetch = async (address, init = {}) => {
        let url = target(address, boundary);
        let { method = 'GET', body } = init;
        let headers = lowerCase(init.headers ?? {});
        for (let hops = 0;; hops += 1) {
            const answer = await request({
                ...wireOptions(init),
                endpoint: (0,issuers/* endpointOf */.X5)(url),
                method,
                path: url.pathname + url.search,
                headers,
                body,
            });
            const location = answer.headers.find(([name]) => name === 'location')?.[1];
            if (init.redirect === 'manual' || !REDIRECTS.has(answer.status) || location === undefined)
                return responseOf(answer, method);
            answer.body.destroy();
            if (init.redirect !== 'follow' || hops >= MAX_REDIRECTS)
                throw redirected(url, init.redirect === 'follow');
            const next = target(URL.parse(location, url.href) ?? location, boundary);
            if (next.origin !== url.origin)
                headers = without(headers, ['authorization', 'cookie', 'proxy-authorization']);
            // As the Fetch standard has it: a redirected POST becomes a GET, save for 307 and 308.
            if ((answer.status === 303 && method !== 'HEAD') || (answer.status < 303 && method === 'POST')) {
                method = 'GET';
                body = undefined;
                headers = without(headers, ['content-length', 'content-type', 'content-encoding']);
            }
            else if (!isReplayable(body))
                throw redirected(url, true);
            url = next;
        }
    };
    return {
        fetch,
        request,
        awsHandler: (endpoint) => awsHandler(endpoint, permit(endpoint).purpose, request),
        connections: () => log.all(),
        close: () => transport.close(),
    };
}
const isReplayable = (body) => body === undefined || typeof body === 'string' || body instanceof Uint8Array;
const wireOptions = ({ purpose, timeout, signal }) => ({
    ...(purpose !== undefined && { purpose }),
    ...(timeout !== undefined && { timeout }),
    ...(signal !== undefined && { signal }),
});
const lowerCase = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const without = (headers, names) => Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
/** The URL of a request. Refuses what is no http(s) URL and what carries a user or password. */
function target(address, boundary) {
    const url = URL.parse(String(address));
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        throw refused(url ? `a ${url.protocol} URL` : 'what is not a URL', boundary);
    if (url.username !== '' || url.password !== '')
        throw refused(`${url.host} with a user or password in the URL`, boundary);
    return url;
}
function refused(what, boundary) {
    return egressError('EGRESS_REFUSED', `The boundary (${boundary.source}) does not allow a connection to ${what}.`, 'If it belongs inside the boundary, name the exact host under "hosts" in sovereign.yaml, with its purpose.');
}
function redirected(url, followed) {
    return egressError('EGRESS_REDIRECTED', followed ? `${url.origin} redirects too often, or with a body that cannot be sent again.` : `${url.origin} answered with a redirect.`, 'Name the address that it redirects to, if that is inside the boundary.');
}


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ errorTable),
/* harmony export */   Rj: () => (/* binding */ SovereignError),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/** Process exit codes, the same for every command and action. */
const EXIT = { ok: 0, failure: 1, usage: 2, policy: 3, verification: 4, identity: 5 };
const DOCS = 'docs/errors.md';
/** An error made for the person who reads it: a stable code, what happened, what to do. */
class SovereignError extends Error {
    name = 'SovereignError';
    code;
    exit;
    fix;
    details;
    constructor(code, exit, message, fix, options = {}) {
        super(message, { cause: options.cause });
        this.code = code;
        this.exit = exit;
        this.fix = fix;
        this.details = options.details ?? [];
    }
    get exitCode() {
        return EXIT[this.exit];
    }
    get docs() {
        return `${DOCS}#${this.code.toLowerCase().replaceAll('_', '-')}`;
    }
}
/**
 * Declares a package's error codes and returns the function that makes them.
 * `docs/errors.md` is generated from the `table` of every package.
 */
function errorTable(table) {
    const make = (code, message, fix, options) => new SovereignError(code, table[code].exit, message, fix, options);
    return Object.assign(make, { table });
}
/** The text of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The errno code of a Node system error, such as `ENOENT`. An error of our own has none. */
function errnoOf(error) {
    if (error instanceof SovereignError)
        return undefined;
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 9270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ writeFailure),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   sv: () => (/* binding */ Files),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(886);





const fileError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorTable */ .NN)({
    FILE_MISSING: { exit: 'usage', about: 'A file or folder that was named does not exist.' },
    FILE_UNREADABLE: { exit: 'failure', about: 'A file or folder cannot be read.' },
    FILE_UNWRITABLE: { exit: 'failure', about: 'A file or folder cannot be written: no permission, a read-only or a full disk.' },
    FILE_TOO_LARGE: { exit: 'usage', about: 'A file is larger than the step reads.' },
});
/** Bytes up to which a file is read at once. */
const SMALL_FILE = 1024 * 1024;
/**
 * Files of the workspace, with errors that say what to do. Paths are relative to the workspace or absolute. What takes the system
 * less time than handing it to another thread is done at once: a source has thousands of folders and small files.
 */
class Files {
    root;
    constructor(root) {
        this.root = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(root);
    }
    resolve(file) {
        return node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(this.root, file);
    }
    /** Path relative to the workspace with `/`, as findings and records name it. */
    relative(file) {
        return node_path__WEBPACK_IMPORTED_MODULE_3__.relative(this.root, this.resolve(file)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/') || '.';
    }
    /** @throws FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE. `maxBytes` defaults to 512 MiB. */
    async read(file, maxBytes = 512 * 1024 * 1024) {
        const full = this.resolve(file);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(full);
            // A pipe that nobody writes to, or a device, would never end.
            if (!stats.isFile()) {
                throw fileError('FILE_UNREADABLE', `${file} is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`, 'Name a file; write what a pipe gives to one first.');
            }
            if (stats.size > maxBytes)
                throw fileError('FILE_TOO_LARGE', `${file} has ${stats.size} bytes; this step reads at most ${maxBytes}.`, 'Check that the right file is named.');
            return stats.size <= SMALL_FILE ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(full) : await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile(full);
        }
        catch (error) {
            throw readFailure(file, error);
        }
    }
    /** As read, as UTF-8 text. Invalid UTF-8 throws FILE_UNREADABLE. */
    async readText(file, maxBytes) {
        const bytes = await this.read(file, maxBytes);
        try {
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        }
        catch (error) {
            throw fileError('FILE_UNREADABLE', `${file} is not UTF-8 text.`, 'Check that the right file is named and that it is not binary or compressed.', { cause: error });
        }
    }
    /** The kind of what is at a path, or undefined where there is nothing. @throws FILE_UNREADABLE */
    async kind(file) {
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(this.resolve(file));
            return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOENT' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOTDIR')
                return undefined;
            throw readFailure(file, error);
        }
    }
    /** Entries of a folder, sorted by name. @throws FILE_MISSING, FILE_UNREADABLE */
    async list(folder) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.resolve(folder), { withFileTypes: true })
                .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
                .sort((a, b) => (a.name < b.name ? -1 : 1));
        }
        catch (error) {
            throw readFailure(folder === '.' ? this.root : folder, error);
        }
    }
    /** Writes a file whole or not at all, making its folder. @throws FILE_UNWRITABLE */
    async write(file, data, mode = 0o644) {
        const full = this.resolve(file);
        const temporary = `${full}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
        try {
            makeFolder(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(full));
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(temporary, data, { mode, flag: 'wx' });
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(temporary, full);
        }
        catch (error) {
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true }).catch(() => undefined);
            throw writeFailure(file, error);
        }
    }
}
const kindOf = (entry) => entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
/**
 * Makes a folder and those above it; one that is there already is fine.
 * @throws FILE_UNWRITABLE
 */
function makeFolder(folder, mode = 0o777) {
    // Not `recursive: true`: where a parent answers ENOENT to every new folder, as /proc does, Node tries for ever.
    const missing = [];
    for (let current = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(folder); !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(current); current = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(current))
        missing.unshift(current);
    try {
        for (const next of missing) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(next, { mode });
            }
            catch (error) {
                if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) !== 'EEXIST')
                    throw error;
            }
        }
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder).isDirectory())
            return;
    }
    catch (error) {
        throw writeFailure(folder, error);
    }
    throw fileError('FILE_UNWRITABLE', `${folder} is not a folder.`, 'Name another folder.');
}
/** The error for a failed read, told apart by what the system said. */
function readFailure(file, error) {
    switch ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error)) {
        case undefined:
            return error;
        case 'ENOENT':
        case 'ENOTDIR':
            return fileError('FILE_MISSING', `There is no ${file}.`, 'Check the path; it starts at the workspace.', { cause: error });
        case 'EACCES':
        case 'EPERM':
            return fileError('FILE_UNREADABLE', `${file} cannot be read: permission denied.`, 'Give the user of this job read permission.', {
                cause: error,
            });
        default:
            return fileError('FILE_UNREADABLE', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, 'Check that the path names a readable file.', {
                cause: error,
            });
    }
}
/** The error for a failed write, told apart by what the system said. */
function writeFailure(file, error) {
    const reasons = {
        ENOSPC: ['the disk is full', 'Free space on the runner.'],
        EROFS: ['the file system is read-only', 'Name a folder on a writable file system.'],
        EACCES: ['permission denied', 'Give the user of this job write permission.'],
        EPERM: ['permission denied', 'Give the user of this job write permission.'],
        EDQUOT: ['the disk quota is used up', 'Free space for this user.'],
        ENOTDIR: ['a part of the path is a file', 'Name another folder.'],
    };
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error);
    if (code === undefined)
        return error;
    const [what, fix] = reasons[code] ?? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), 'Check the path and the disk.'];
    return fileError('FILE_UNWRITABLE', `${file} cannot be written: ${what}.`, fix, { cause: error });
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortFindings),
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** Builds a finding of a rule. The fingerprint covers rule, file, resource and key, so it survives line moves. */
function finding(rule, details) {
    const { message, fix = rule.fix, verdict = 'broken', severity = rule.severity, resource, place, key = '' } = details;
    const identity = [rule.id, place?.file ?? '', resource ?? '', key].join('\0');
    return {
        rule: rule.id,
        title: rule.title,
        verdict,
        severity,
        message,
        fix,
        ...(resource === undefined ? {} : { resource }),
        ...(place === undefined ? {} : { place }),
        fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex'),
    };
}
const SEVERITY_ORDER = { error: 0, warning: 1, note: 2 };
/** Worst first, then by file, line and rule: the order of every report. */
function sortFindings(findings) {
    const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return [...findings].sort((a, b) => Number(a.exception !== undefined) - Number(b.exception !== undefined) ||
        SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
        byText(a.place?.file ?? '', b.place?.file ?? '') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        byText(a.rule, b.rule) ||
        byText(a.resource ?? '', b.resource ?? '') ||
        byText(a.fingerprint, b.fingerprint));
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sha256File),
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);


/** SHA-256 as 64 lower-case hex digits. */
const sha256Hex = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
/** SHA-256 and size in bytes of a file, read as a stream. */
async function sha256File(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { sha256: hash.digest('hex'), size };
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hostError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const hostError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    NODE_TOO_OLD: { exit: 'usage', about: 'The Node that runs the step is older than it needs.' },
    OIDC_UNAVAILABLE: { exit: 'identity', about: 'The job has no OIDC token, or may not ask for one.' },
    OIDC_REFUSED: { exit: 'identity', about: 'The token service of the CI host did not give a usable token.' },
    OUTPUT_REFUSED: { exit: 'failure', about: 'An output has a name or value that the CI host cannot carry.' },
    RUNNER_INCOMPLETE: { exit: 'failure', about: 'The runner did not give the step a file or folder that it needs.' },
    FOLDER_UNSAFE: { exit: 'failure', about: 'A private file or folder belongs to, or is open to, somebody else.' },
});


/***/ }),

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __nccwpck_require__(9270);
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ../../packages/core/lib/secrets.js

const MASK = '***';
/** Lines of a longer secret that are masked on their own; shorter ones would blank ordinary text. */
const MIN_LINE = 8;
/** Secrets at least this long are also looked for in their encoded forms. */
const MIN_ENCODED = 8;
/**
 * The secrets of one step. Everything that a host prints is scrubbed with it, and nothing that holds one is written to a record.
 * A secret is found as it is, line by line, and in the forms that it takes inside JSON, a URL and base64.
 */
class Secrets {
    #needles = new Set();
    #ordered;
    /** Registers a secret. A blank one is ignored. */
    add(secret) {
        const forms = [secret, secret.trim()];
        const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
        if (lines.length > 1)
            forms.push(...lines.filter((line) => line.length >= MIN_LINE && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line)));
        for (const form of forms)
            for (const needle of encodings(form))
                if (needle.trim() !== '')
                    this.#needles.add(needle);
        this.#ordered = undefined;
    }
    /** Every form of every secret, longest first. */
    get needles() {
        this.#ordered ??= [...this.#needles].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
        return this.#ordered;
    }
    holds(text) {
        return this.needles.some((needle) => text.includes(needle));
    }
    scrub(text) {
        let scrubbed = text;
        for (const needle of this.needles)
            if (scrubbed.includes(needle))
                scrubbed = scrubbed.replaceAll(needle, MASK);
        return scrubbed;
    }
    /** A copy of plain JSON-like data with every secret replaced, in keys too, and whether there was one. */
    scrubDeep(value) {
        let found = false;
        const visit = (part) => {
            if (typeof part === 'string') {
                const scrubbed = this.scrub(part);
                if (scrubbed !== part)
                    found = true;
                return scrubbed;
            }
            if (Array.isArray(part))
                return part.map(visit);
            if (typeof part === 'object' && part !== null) {
                return Object.fromEntries(Object.entries(part).map(([key, inner]) => [visit(key), visit(inner)]));
            }
            return part;
        };
        return { value: visit(value), found };
    }
    /** Looks for secrets in bytes that come in pieces, across the seams too. */
    scanner() {
        const needles = this.needles.map((needle) => external_node_buffer_namespaceObject.Buffer.from(needle, 'utf8'));
        const overlap = Math.max(0, ...needles.map(({ length }) => length - 1));
        let tail = external_node_buffer_namespaceObject.Buffer.alloc(0);
        return (chunk) => {
            if (needles.length === 0)
                return false;
            const bytes = external_node_buffer_namespaceObject.Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            const seam = external_node_buffer_namespaceObject.Buffer.concat([tail, bytes.subarray(0, overlap)]);
            if (needles.some((needle) => seam.includes(needle) || bytes.includes(needle)))
                return true;
            tail =
                bytes.length >= overlap ? external_node_buffer_namespaceObject.Buffer.from(bytes.subarray(bytes.length - overlap)) : external_node_buffer_namespaceObject.Buffer.concat([tail, bytes]).subarray(-overlap);
            return false;
        };
    }
}
function encodings(secret) {
    if (secret.length < MIN_ENCODED)
        return [secret];
    const bytes = external_node_buffer_namespaceObject.Buffer.from(secret, 'utf8');
    const base64 = [0, 1, 2].map((shift) => base64At(bytes, shift));
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret.toWellFormed()),
        ...base64,
        ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    ];
}
/** The part of a base64 text that is the same whatever surrounds the bytes, when they start `shift` bytes into a group of three. */
function base64At(bytes, shift) {
    const text = external_node_buffer_namespaceObject.Buffer.concat([external_node_buffer_namespaceObject.Buffer.alloc(shift), bytes])
        .toString('base64')
        .replace(/=+$/, '');
    const whole = (shift + bytes.length) % 3 === 0;
    return text.slice(shift === 0 ? 0 : shift + 1, whole ? undefined : -1);
}
/** Environment variables that hold secrets of the job on the CI products that we know. */
const SECRET_VARIABLES = [
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'CI_JOB_TOKEN',
    'CI_REGISTRY_PASSWORD',
    'SOVEREIGN_ID_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
];
/** Shorter values are placeholders of tests and rehearsals, not secrets. */
const MIN_AMBIENT = 16;
/** Registers the secrets that the environment already holds. */
function ambientSecrets(env) {
    const secrets = new Secrets();
    for (const name of SECRET_VARIABLES) {
        const value = env[name];
        if (value !== undefined && value.length >= MIN_AMBIENT)
            secrets.add(value);
    }
    return secrets;
}

// EXTERNAL MODULE: ../../packages/core/lib/hosts/errors.js
var hosts_errors = __nccwpck_require__(3850);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/facts.js

/** Facts without the ones that are empty. */
function given(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));
}
const numberOf = (text) => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined);
/** Forgejo and Gitea set a variable of their own beside all of GitHub's. */
const isForgejo = (env) => env.FORGEJO_ACTIONS === 'true' || env.GITEA_ACTIONS === 'true';
/** What GitHub, GHES, GHE.com or Forgejo say of the job: the variables that every step gets. */
function githubFacts(env) {
    const product = isForgejo(env) ? 'forgejo' : 'github';
    return given({
        product,
        server: env.GITHUB_SERVER_URL,
        repository: env.GITHUB_REPOSITORY,
        repositoryId: env.GITHUB_REPOSITORY_ID,
        ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
        ref: env.GITHUB_REF,
        commit: env.GITHUB_SHA,
        event: env.GITHUB_EVENT_NAME,
        workflow: env.GITHUB_WORKFLOW_REF || env.GITHUB_WORKFLOW,
        job: env.GITHUB_JOB,
        runId: env.GITHUB_RUN_ID,
        runAttempt: env.GITHUB_RUN_ATTEMPT,
        runUrl: runUrl(env, product),
        actor: env.GITHUB_ACTOR,
        runner: env.RUNNER_NAME || env.RUNNER_ENVIRONMENT ? runner(env) : undefined,
        pullRequest: pullRequest(env),
    });
}
const runner = (env) => ({
    ...(env.RUNNER_NAME && { name: env.RUNNER_NAME }),
    ...(env.RUNNER_ENVIRONMENT && { environment: env.RUNNER_ENVIRONMENT }),
});
/** Forgejo's pages count runs by repository, GitHub's by server. */
function runUrl(env, product) {
    const run = product === 'forgejo' ? env.GITHUB_RUN_NUMBER : env.GITHUB_RUN_ID;
    if (!env.GITHUB_SERVER_URL || !env.GITHUB_REPOSITORY || !run)
        return undefined;
    const attempt = product === 'github' && env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
    return `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${run}${attempt}`;
}
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** The number is in the ref, except for `pull_request_target`, whose ref is the base branch. */
function pullRequest(env) {
    const inRef = numberOf(env.GITHUB_REF?.match(/^refs\/pull\/(\d+)\//)?.[1]);
    if (inRef !== undefined || !env.GITHUB_EVENT_NAME?.startsWith('pull_request') || !env.GITHUB_EVENT_PATH)
        return inRef;
    try {
        if ((0,external_node_fs_.statSync)(env.GITHUB_EVENT_PATH).size > MAX_EVENT_BYTES)
            return undefined;
        const event = JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH, 'utf8'));
        const number = event?.pull_request?.number;
        return Number.isSafeInteger(number) ? number : undefined;
    }
    catch {
        return undefined;
    }
}
/** What GitLab says of the job: its predefined variables. */
function gitlabFacts(env) {
    const ref = env.CI_MERGE_REQUEST_REF_PATH
        ? env.CI_MERGE_REQUEST_REF_PATH
        : env.CI_COMMIT_TAG
            ? `refs/tags/${env.CI_COMMIT_TAG}`
            : env.CI_COMMIT_BRANCH
                ? `refs/heads/${env.CI_COMMIT_BRANCH}`
                : undefined;
    return given({
        product: 'gitlab',
        server: env.CI_SERVER_URL,
        repository: env.CI_PROJECT_PATH,
        repositoryId: env.CI_PROJECT_ID,
        ownerId: env.CI_PROJECT_NAMESPACE_ID,
        ref,
        commit: env.CI_COMMIT_SHA,
        event: env.CI_PIPELINE_SOURCE,
        workflow: env.CI_CONFIG_PATH,
        job: env.CI_JOB_NAME,
        runId: env.CI_PIPELINE_ID,
        runUrl: env.CI_PIPELINE_URL,
        actor: env.GITLAB_USER_LOGIN,
        environment: env.CI_ENVIRONMENT_NAME,
        runner: env.CI_RUNNER_DESCRIPTION ? { name: env.CI_RUNNER_DESCRIPTION } : undefined,
        pullRequest: numberOf(env.CI_MERGE_REQUEST_IID),
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/oidc.js


const ATTEMPTS = 3;
const MAX_TOKEN_CHARACTERS = 64 * 1024;
/** How a job gets the right to ask for a token, by product. */
const PERMISSION = {
    github: 'Add "permissions: id-token: write" to the job.',
    forgejo: 'Add "enable-openid-connect: true" to the job; Gitea has no job tokens.',
};
/**
 * Asks the token service of GitHub, GHES, GHE.com or Forgejo for the job's token.
 * @throws OIDC_UNAVAILABLE, OIDC_REFUSED, and what the guard throws
 */
async function requestToken(options) {
    const { audience, product, env, fetch } = options;
    const base = env('ACTIONS_ID_TOKEN_REQUEST_URL');
    const bearer = env('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    if (!base || !bearer)
        throw (0,hosts_errors/* hostError */.F)('OIDC_UNAVAILABLE', 'This job may not ask for an OIDC token.', PERMISSION[product]);
    const url = URL.parse(base);
    if (!url)
        throw (0,hosts_errors/* hostError */.F)('OIDC_REFUSED', 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL.', 'The runner sets this variable: check that nothing else does.');
    url.searchParams.set('audience', audience);
    const refused = (why) => (0,hosts_errors/* hostError */.F)('OIDC_REFUSED', `The token service ${url.host} ${why}.`, `${PERMISSION[product]} If it has that, run the job again.`);
    for (let attempt = 1;; attempt += 1) {
        const response = await fetch(url, {
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
            purpose: 'OIDC token of this job',
        });
        if (response.ok) {
            const token = tokenOf(await response.text());
            if (token === undefined)
                throw refused('answered without a token');
            return token;
        }
        await response.body?.cancel();
        const transient = response.status === 429 || response.status >= 500;
        if (!transient || attempt === ATTEMPTS)
            throw refused(`answered ${response.status}`);
        await (0,promises_.setTimeout)(attempt * 1000);
    }
}
function tokenOf(body) {
    try {
        const { value } = JSON.parse(body);
        return typeof value === 'string' && isToken(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether text has the shape of a signed JWT: three base64url parts. */
const isToken = (text) => text.length <= MAX_TOKEN_CHARACTERS && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
/**
 * Takes a token that the job already holds, as GitLab's `id_tokens` does, and checks that it is for the audience.
 * Signature and other claims are for whoever uses it.
 * @param fix what to do when there is none, or one for another audience
 * @throws OIDC_UNAVAILABLE, OIDC_REFUSED
 */
function tokenInHand(token, audience, where, fix) {
    const text = token?.trim();
    if (!text)
        throw hostError('OIDC_UNAVAILABLE', `${where} holds no OIDC token.`, fix);
    if (!isToken(text))
        throw hostError('OIDC_REFUSED', `What ${where} holds is not a signed JWT.`, fix);
    const audiences = audiencesOf(text);
    if (audiences.includes(audience))
        return text;
    throw hostError('OIDC_REFUSED', `The token in ${where} is for ${audiences.join(', ') || 'no audience'}, not for ${audience}.`, fix);
}
function audiencesOf(token) {
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString('utf8'));
        return [payload.aud].flat().filter((entry) => typeof entry === 'string');
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/private-folder.js





/** Makes a new folder that only this user can read, under `parent`. @throws FILE_UNWRITABLE */
function newPrivateFolder(parent) {
    try {
        (0,files/* makeFolder */.fc)(parent);
        // mkdtemp makes it with mode 0700.
        return (0,external_node_fs_.mkdtempSync)(external_node_path_.join(parent, 'sovereign-'));
    }
    catch (error) {
        throw (0,files/* writeFailure */.EU)(parent, error);
    }
}
/**
 * Makes, or takes again, a folder with a known name that only this user can read.
 * @throws FOLDER_UNSAFE when somebody else made it or can look into it, FILE_UNWRITABLE
 */
function namedPrivateFolder(folder) {
    try {
        mkdirSync(folder, { mode: 0o700 });
    }
    catch (error) {
        if (errnoOf(error) !== 'EEXIST')
            throw writeFailure(folder, error);
    }
    const stats = lstatSync(folder);
    if (stats.isDirectory() && stats.uid === (process.getuid?.() ?? stats.uid) && (stats.mode & 0o077) === 0)
        return folder;
    throw hostError('FOLDER_UNSAFE', `${folder} is not a folder that only this user can read.`, 'Somebody else made it: remove it, and give each job its own TMPDIR.');
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/render.js
/**
 * An error as every host shows it: `CODE: what happened`, its details, what to do, where to read more.
 * Debug logging adds the chain of causes with their stacks.
 */
function errorBlocks(error, debug) {
    return [
        { text: `${error.code}: ${error.message}`, style: 'red' },
        ...error.details.map((text) => ({ text, indent: 2 })),
        { text: `\u2192 ${error.fix}` },
        { text: error.docs, indent: 2, style: 'dim' },
        ...(debug ? causeBlocks(error) : []),
    ];
}
const MAX_CAUSES = 8;
function causeBlocks(error) {
    const blocks = [];
    let current = error;
    for (let depth = 0; current !== undefined && depth < MAX_CAUSES; depth += 1) {
        const text = current instanceof Error ? (current.stack ?? `${current.name}: ${current.message}`) : String(current);
        const lines = text.split('\n');
        blocks.push(...lines.map((line, index) => ({ text: index === 0 && depth > 0 ? `caused by ${line}` : line, indent: 2, style: 'dim' })));
        current = current instanceof Error ? current.cause : undefined;
    }
    return blocks;
}
const MARK = {
    error: { sign: '\u2717', style: 'red' },
    warning: { sign: '!', style: 'yellow' },
    note: { sign: '\u00b7', style: 'cyan' },
};
/** `src/main.tf:3:1`, or the resource where there is no place. */
function whereOf({ place, resource }) {
    if (!place)
        return resource ?? '';
    return [place.file, place.line, place.line === undefined ? undefined : place.column].filter((part) => part !== undefined).join(':');
}
/** A finding in a log: where and what, what to do, or who accepted it until when. */
function findingBlocks(finding) {
    const { sign, style } = MARK[finding.severity];
    const where = whereOf(finding);
    const head = `${finding.exception ? '\u25cb' : sign} ${finding.rule}${where ? `  ${where}` : ''}`;
    const { exception } = finding;
    return [
        { text: head, style: exception ? 'dim' : style },
        { text: finding.message, indent: 2 },
        exception
            ? { text: `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`, indent: 2, style: 'dim' }
            : { text: `\u2192 ${finding.fix}`, indent: 2 },
    ];
}
/** `1 finding`, `2 findings`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/** The last line of a step. */
function endBlock({ action, status, failing, findings, error }) {
    if (status === 'succeeded') {
        return {
            text: `\u2713 ${action}${findings.length > 0 ? `: ${count(findings.length, 'finding')}, none of which fails the step` : ''}`,
            style: 'green',
        };
    }
    const why = error ? error.code : `${count(failing.length, 'finding')} to act on`;
    return { text: `\u2717 ${action}: ${why}`, style: 'red' };
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/text.js
/** C0 and C1 controls, line separators and the characters that reorder text. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Text as one line in which nothing acts on a terminal or log viewer: what would is written out, as `\n` or `\x1b`. */
function visible(text) {
    return text.toWellFormed().replace(HIDDEN, (character) => {
        const code = character.charCodeAt(0);
        return SHORT[character] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`);
    });
}
/** Breaks text between words into lines of at most `columns` characters. A word that is longer stays whole: it may be a path to copy. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > columns) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/github.js










/** Annotations that GitHub keeps of each level, for one step. */
const MAX_ANNOTATIONS = 10;
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * A step of GitHub Actions: github.com, GHE.com, GHES, Forgejo or Gitea. Uses the runner's files and commands alone, so it
 * needs no service that only github.com has.
 * @throws RUNNER_INCOMPLETE
 */
async function githubHost() {
    const core = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5269));
    const env = process.env;
    const secrets = ambientSecrets(env);
    const facts = githubFacts(env);
    const debug = core.isDebug();
    const temporary = env.RUNNER_TEMP;
    if (!temporary)
        throw (0,hosts_errors/* hostError */.F)('RUNNER_INCOMPLETE', 'RUNNER_TEMP is not set.', 'Actions run in a job of GitHub, Forgejo or Gitea; elsewhere use the command line.');
    let privateFolder;
    const safe = (text) => withoutCommands(visible(secrets.scrub(text)));
    const print = ({ text, indent = 0 }) => core.info(`${' '.repeat(indent)}${safe(text)}`);
    const annotate = (finding, level) => {
        const { title, rule, message, fix, place, exception } = finding;
        const last = exception ? `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}` : `\u2192 ${fix}`;
        core[level](`${safe(message)}\n${safe(last)}`, {
            title: safe(`${title} (${rule})`),
            ...(place && { file: visible(place.file) }),
            ...(place?.line !== undefined && { startLine: place.line }),
            ...(place?.column !== undefined && { startColumn: place.column }),
            ...(place?.endLine !== undefined && { endLine: place.endLine }),
        });
    };
    return {
        name: 'github',
        facts,
        workspace: external_node_path_.resolve(env.GITHUB_WORKSPACE || process.cwd()),
        ledgerFolder: external_node_path_.join(temporary, 'sovereign', 'ledger'),
        debug,
        environment: env,
        secrets,
        log: {
            info: (text) => print({ text }),
            warn: (text) => core.warning(safe(text)),
            detail: (text) => core.debug(safe(text)),
        },
        get privateFolder() {
            privateFolder ??= newPrivateFolder(temporary);
            return privateFolder;
        },
        keepsPrivateFolder: true,
        env: (name) => env[name],
        mask: (secret) => {
            secrets.add(secret);
            // Line by line too: not every runner splits a secret itself.
            for (const part of new Set([secret, ...secret.split(/\r?\n/)]))
                if (part.trim() !== '')
                    core.setSecret(part);
        },
        exportVariable: (name, value) => runnerFile('GITHUB_ENV', () => core.exportVariable(name, value)),
        saveState: (name, value) => runnerFile('GITHUB_STATE', () => core.saveState(name, value)),
        state: (name) => core.getState(name) || undefined,
        rawInput: (name) => env[inputVariable(name)],
        givenInputs: () => Object.entries(env)
            .filter(([name, value]) => name.startsWith('INPUT_') && value !== '')
            .map(([name]) => name.slice('INPUT_'.length).toLowerCase()),
        oidcToken: async (audience, fetch) => {
            const token = await requestToken({
                audience,
                product: facts.product === 'forgejo' ? 'forgejo' : 'github',
                env: (name) => env[name],
                fetch,
            });
            secrets.add(token);
            core.setSecret(token);
            return token;
        },
        setOutput: (name, value) => runnerFile('GITHUB_OUTPUT', () => core.setOutput(name, value)),
        group: (title, work) => core.group(safe(title), work),
        report: async ({ findings }, summary) => {
            const left = { error: MAX_ANNOTATIONS, warning: MAX_ANNOTATIONS, note: MAX_ANNOTATIONS };
            let hidden = 0;
            for (const finding of findings) {
                const severity = finding.exception ? 'note' : finding.severity;
                if (left[severity] === 0) {
                    hidden += 1;
                    continue;
                }
                left[severity] -= 1;
                annotate(finding, LEVEL[severity]);
            }
            if (hidden > 0)
                print({ text: `\u2026 and ${count(hidden, 'finding')} more: the job summary, the SARIF file and the record have them all.` });
            if (env.GITHUB_STEP_SUMMARY)
                await runnerFile('GITHUB_STEP_SUMMARY', () => core.summary.addRaw(secrets.scrub(summary)).write());
        },
        fail: (error) => fail(error),
        finish: async (result) => print(endBlock(result)),
    };
    function fail(error) {
        const [head, ...rest] = errorBlocks(error, false).map(({ text, indent = 0 }) => `${' '.repeat(indent)}${safe(text)}`);
        core.error([head, ...rest].join('\n'), { title: error.code });
        if (debug)
            for (const block of errorBlocks(error, true).slice(rest.length + 1))
                print(block);
    }
}
const inputVariable = (name) => `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`;
/** Takes the meaning from workflow commands: `::error::` at the start of a line and `##[error]` anywhere in it. */
function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
/** Errors of the runner's own files, as errors for people. */
function runnerFile(variable, write) {
    const explain = (error) => {
        if ((0,errors/* errnoOf */.UQ)(error))
            throw (0,files/* writeFailure */.EU)(variable, error);
        throw (0,hosts_errors/* hostError */.F)('RUNNER_INCOMPLETE', `The runner's file ${variable} cannot be used.`, 'Check the runner: it makes this file for every step.', { cause: error });
    };
    try {
        const result = write();
        return result instanceof Promise ? result.catch(explain) : result;
    }
    catch (error) {
        return explain(error);
    }
}


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   asSovereignError: () => (/* binding */ asSovereignError),
/* harmony export */   stepError: () => (/* binding */ stepError),
/* harmony export */   watchInterruption: () => (/* binding */ watchInterruption)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const stepError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    INTERRUPTED: { exit: 'failure', about: 'The step was cancelled or ran out of time.' },
    UNEXPECTED: { exit: 'failure', about: 'A mistake in the product itself, or a failure that it does not know.' },
});
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
/** Listens for SIGINT, SIGTERM and for errors that nobody caught. */
function watchInterruption() {
    let cause;
    let reject = () => undefined;
    const interrupted = new Promise((_resolve, refuse) => {
        reject = refuse;
    });
    // Nobody may be waiting when it comes.
    interrupted.catch(() => undefined);
    const interrupt = (error, exitCode = error.exitCode) => {
        cause ??= { error, exitCode };
        reject(cause.error);
    };
    const listeners = [
        ...Object.entries(SIGNALS).map(([signal, exitCode]) => [
            signal,
            () => {
                const fix = 'Run it again. If it ran out of time, give the job a longer time limit.';
                interrupt(stepError('INTERRUPTED', `The step was stopped by ${signal}.`, fix), exitCode);
            },
        ]),
        ['uncaughtException', (error) => interrupt(asSovereignError(error))],
        ['unhandledRejection', (error) => interrupt(asSovereignError(error))],
        // The event loop is empty although the work is not done: without this, Node would end with success.
        [
            'beforeExit',
            () => interrupt(stepError('UNEXPECTED', 'The step waits for something that can no longer happen.', 'Report it with the output of debug logging.')),
        ],
    ];
    for (const [event, listener] of listeners)
        process.on(event, listener);
    return {
        race: async (work) => (cause ? interrupted : Promise.race([interrupted, work()])),
        get cause() {
            return cause;
        },
        stop: () => {
            for (const [event, listener] of listeners)
                process.off(event, listener);
        },
    };
}
/** Anything thrown as an error for people. What is not one already is UNEXPECTED, with the original as its cause. */
function asSovereignError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SovereignError */ .Rj)
        return error;
    return stepError('UNEXPECTED', `Something unexpected happened: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, 'Run again with debug logging and report it with the output.', { cause: error });
}


/***/ }),

/***/ 8433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ isTokenEndpointOf),
/* harmony export */   X5: () => (/* binding */ endpointOf)
/* harmony export */ });
/* unused harmony export issuerFitsServer */
/** The endpoint that a URL connects to; its path is dropped. */
function endpointOf(url) {
    const { protocol, hostname, port } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        throw new TypeError(`no endpoint for ${protocol}`);
    return { protocol, hostname, port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port) };
}
const GITHUB_ISSUER_HOST = 'token.actions.githubusercontent.com';
const GHE_COM_ISSUER_HOST = /^token\.actions\.([a-z0-9-]+)\.ghe\.com$/;
/** github.com and GHE.com mint tokens on numbered hosts beside the issuer; every other product on the issuer's own host. */
function tokenHostSuffix(issuerHost) {
    if (issuerHost === GITHUB_ISSUER_HOST)
        return '.actions.githubusercontent.com';
    const tenant = GHE_COM_ISSUER_HOST.exec(issuerHost)?.[1];
    return tenant === undefined ? undefined : `.${tenant}.ghe.com`;
}
/**
 * Whether a job token of this issuer may be asked for at a URL (`ACTIONS_ID_TOKEN_REQUEST_URL`). The variable can be forged
 * by an earlier step, and the request carries a bearer token, so the host must be one that the issuer itself stands for.
 */
function isTokenEndpointOf(issuer, requestUrl) {
    const asked = URL.parse(requestUrl);
    if (!asked || !URL.canParse(issuer) || asked.username !== '' || asked.password !== '')
        return false;
    const own = new URL(issuer);
    const suffix = tokenHostSuffix(own.hostname);
    if (suffix === undefined || own.protocol !== 'https:')
        return asked.origin === own.origin;
    return asked.protocol === 'https:' && asked.port === '' && asked.hostname.endsWith(suffix);
}
/**
 * Whether a CI server can have this issuer, compared exactly. github.com and GHE.com each have a second one that ends in
 * the enterprise's slug. Undefined where the job says no server.
 */
function issuerFitsServer(issuer, facts) {
    const { product, server } = facts;
    if (server === undefined || !URL.canParse(server))
        return undefined;
    const { hostname } = new URL(server);
    const base = server.replace(/\/+$/, '');
    const orEnterprise = (expected) => issuer === expected || (issuer.startsWith(`${expected}/`) && /^[A-Za-z0-9-]+$/.test(issuer.slice(expected.length + 1)));
    switch (product) {
        case 'gitlab':
            return issuer === base;
        case 'forgejo':
            return issuer === `${base}/api/actions`;
        case 'github':
            if (hostname === 'github.com')
                return orEnterprise(`https://${GITHUB_ISSUER_HOST}`);
            if (hostname.endsWith('.ghe.com'))
                return orEnterprise(`https://token.actions.${hostname}`);
            return issuer === `${base}/_services/token`;
        case 'terminal':
            return undefined;
    }
}


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// UNUSED EXPORTS: endProcess

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ../../packages/core/lib/node-version.js
/** What actions declare (`using: node24`) and what the command line needs. */
const NODE_FOR_ACTIONS = '24.0';
const NODE_FOR_CLI = '20.19';
/**
 * Says what is wrong when this Node is older than `minimum` (`major.minor`), else undefined.
 * Imports nothing, so that it can be asked before anything that an old Node cannot load.
 */
function nodeTooOld(minimum, version = process.versions.node) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
    if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor))
        return undefined;
    return {
        message: `This is Node ${version}; Node ${minimum} or newer is needed.`,
        fix: minimum === NODE_FOR_ACTIONS
            ? 'Use a runner that has Node 24: actions/runner 2.327.1 or newer, or on Forgejo and Gitea a job image with Node 24.'
            : 'Install a newer Node.',
    };
}

;// CONCATENATED MODULE: ../../packages/core/lib/main.js


/** The file beside the bundle that the runner calls for the post step, and that imports the bundle. */
const POST_FILE = 'post.js';
/**
 * Runs an action as a step of GitHub Actions or Forgejo. One bundle serves `main` and `post`, told apart by the file that was called:
 * a state that `main` saves would not be there when `main` is cancelled at its start, and the post step would do its work. Never throws.
 */
async function main(action) {
    const old = nodeTooOld(NODE_FOR_ACTIONS);
    if (old) {
        announce({ code: 'NODE_TOO_OLD', ...old });
        process.exitCode = 2;
        return;
    }
    // Whatever ends the process early must not look like success.
    process.exitCode = 1;
    const [{ githubHost }, { runAction, runPost }, { asSovereignError }] = await Promise.all([
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5874)),
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3973)),
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2502)),
    ]);
    try {
        const host = await githubHost();
        const isPost = external_node_path_.basename(process.argv[1] ?? '') === POST_FILE;
        return await endProcess(await (isPost ? runPost(action, host) : runAction(action, host)));
    }
    catch (thrown) {
        // There is no host to show it: the runner did not give the step what every step gets.
        const error = asSovereignError(thrown);
        announce(error);
        process.exitCode = error.exitCode;
    }
}
/** An error as GitHub's own command, where there is no host yet. */
function announce({ code, message, fix }) {
    const data = `${code}: ${message}\n\u2192 ${fix}`.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::error title=${code}::${data}\n`);
}
/**
 * Ends the process after a step. Everything that was printed is written first; work that an interrupted step left behind
 * is not waited for.
 */
async function endProcess({ exitCode, interrupted }) {
    process.exitCode = exitCode;
    if (!interrupted)
        return;
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', () => done()))));
    process.exit();
}


/***/ }),

/***/ 1580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ metadataEndpoints),
/* harmony export */   cS: () => (/* binding */ IDENTITY_SOURCES),
/* harmony export */   pE: () => (/* binding */ isMetadataEndpoint),
/* harmony export */   pX: () => (/* binding */ LOCATION_SOURCES)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9506);

/** Where a job can take its identity from. */
const IDENTITY_SOURCES = ['oidc', 'token-file', 'instance-profile', 'ecs', 'eks'];
/** What a runner can show of where it is. */
const LOCATION_SOURCES = ['ec2', 'ecs', 'eks', 'web-identity'];
const linkLocal = (hostname) => ({ protocol: 'http:', hostname, port: 80 });
/**
 * The fixed addresses under which AWS serves credentials to what runs on it, the usual one first. Plain http on the link is
 * how AWS serves them; nothing else outside the sandbox is reached without TLS.
 * Source: EC2 user guide (IMDSv2), ECS developer guide (task IAM roles), EKS user guide (Pod Identity).
 */
const ADDRESSES = {
    'instance-profile': [linkLocal('169.254.169.254')],
    ecs: [linkLocal('169.254.170.2')],
    eks: [linkLocal('169.254.170.23'), linkLocal('[fd00:ec2::23]')],
};
const SANDBOX_PORT = { 'instance-profile': 'imds', ecs: 'ecs', eks: 'ecs' };
/** Where the credentials of a source are served; loopback ports in the sandbox. Empty where the sandbox has no port for it. */
function metadataEndpoints(source, { partition, ports }) {
    if (partition !== 'sandbox')
        return ADDRESSES[source];
    const port = ports[SANDBOX_PORT[source]];
    return port === undefined ? [] : [{ protocol: 'http:', hostname: '127.0.0.1', port }];
}
const LINK_LOCAL_ORIGINS = new Set(Object.values(ADDRESSES).flat().map(_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv));
/** Whether an endpoint is one of those fixed addresses, by scheme, address and port. */
const isMetadataEndpoint = (endpoint) => LINK_LOCAL_ORIGINS.has((0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(endpoint));


/***/ }),

/***/ 4979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8232);

/** The name that somebody probably meant: the one option that starts like it, else the closest, if it is close at all. */
function nearest(wrong, options) {
    const starting = wrong.length >= 3 ? options.filter((option) => option.startsWith(wrong)) : [];
    if (starting.length === 1)
        return starting[0];
    const scored = options
        .map((option) => ({ option, score: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wrong.toLowerCase(), option.toLowerCase()) }))
        .sort((a, b) => a.score - b.score);
    const best = scored[0];
    return best && best.score <= Math.max(2, Math.floor(best.option.length / 3)) ? best.option : undefined;
}


/***/ }),

/***/ 9506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   IQ: () => (/* binding */ arnPartition),
/* harmony export */   JG: () => (/* binding */ isAccountId),
/* harmony export */   NV: () => (/* binding */ regionsOf),
/* harmony export */   Ob: () => (/* binding */ bucketEndpoint),
/* harmony export */   Ph: () => (/* binding */ allRegions),
/* harmony export */   SM: () => (/* binding */ registryEndpoints),
/* harmony export */   Xf: () => (/* binding */ serviceEndpoint),
/* harmony export */   YH: () => (/* binding */ dualStackEndpoint),
/* harmony export */   j6: () => (/* binding */ BUCKET),
/* harmony export */   u4: () => (/* binding */ ACCOUNT),
/* harmony export */   ww: () => (/* binding */ PARTITION_NAMES),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zl: () => (/* binding */ SANDBOX_SERVICES)
/* harmony export */ });
/* unused harmony exports partitionError, SANDBOX_REGION, findRegion, isBucketName, suggestedAudience */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const partitionError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    REGION_UNKNOWN: { exit: 'usage', about: 'A region is not in the partition table.' },
    PARTITION_UNKNOWN: { exit: 'usage', about: 'A partition is not in the partition table.' },
    ENDPOINT_UNKNOWN: { exit: 'usage', about: 'The partition table has no host for this service, region, account or bucket.' },
});
/** The loopback services that exist only in the sandbox partition, beside the AWS ones. */
const SANDBOX_SERVICES = ['oidc', 'sts', 'ecr', 'registry', 'kms', 's3', 'rekor', 'tsa', 'imds', 'ecs'];
/**
 * The regions that count as inside the EU, and the host names of each. Closed: what is not here does not exist.
 * London, Zurich and every `eu-*` look-alike are absent on purpose.
 * Source: AWS SDK partition data 3.1169.0; EU member states only.
 */
const PARTITIONS = {
    'aws-eusc': {
        suffix: 'amazonaws.eu',
        dualStackSuffix: 'api.amazonwebservices.eu',
        dualStackRegistrySuffix: 'on.amazonwebservices.eu',
        regions: { 'eusc-de-east-1': 'Brandenburg, Germany' },
    },
    aws: {
        suffix: 'amazonaws.com',
        dualStackSuffix: 'api.aws',
        dualStackRegistrySuffix: 'on.aws',
        regions: {
            'eu-central-1': 'Frankfurt, Germany',
            'eu-west-1': 'Ireland',
            'eu-west-3': 'Paris, France',
            'eu-north-1': 'Stockholm, Sweden',
            'eu-south-1': 'Milan, Italy',
            'eu-south-2': 'Spain',
        },
    },
};
const SANDBOX_REGION = 'sandbox-local-1';
const REGIONS = new Map([
    ...Object.entries(PARTITIONS).flatMap(([partition, entry]) => Object.entries(entry.regions).map(([name, place]) => [name, { name, partition, place }])),
    [SANDBOX_REGION, { name: SANDBOX_REGION, partition: 'sandbox', place: 'loopback of this machine' }],
]);
const PARTITION_NAMES = ['aws-eusc', 'aws', 'sandbox'];
/** The region names of a partition, in table order. */
function regionsOf(partition) {
    return [...REGIONS.values()].filter((region) => region.partition === partition).map((region) => region.name);
}
/** Every region of the table. */
function allRegions() {
    return [...REGIONS.values()];
}
/** Looks a region up by its exact, lower-case name. Returns undefined for anything that is not in the table. */
function findRegion(name) {
    return REGIONS.get(name);
}
/** As {@link findRegion}, but an unknown name throws `REGION_UNKNOWN`. */
function regionOf(name) {
    const region = REGIONS.get(name);
    if (region)
        return region;
    const lower = REGIONS.get(name.toLowerCase());
    throw partitionError('REGION_UNKNOWN', `Region "${name}" is not in the partition table.`, lower
        ? `Region names are lower case: write "${lower.name}".`
        : `Use one of ${[...REGIONS.keys()].join(', ')}. Regions outside the EU cannot be part of a boundary.`);
}
/** `https://host` or `http://127.0.0.1:4566`; the default port of the scheme is left out. */
function originOf({ protocol, hostname, port }) {
    const usual = protocol === 'https:' ? 443 : 80;
    return `${protocol}//${hostname}${port === usual ? '' : `:${port}`}`;
}
/** An AWS account id. */
const ACCOUNT = /^\d{12}$/;
/** S3 bucket names without dots: a dotted one breaks the wildcard certificate of the virtual host. */
const BUCKET = /^[a-z0-9](?:[a-z0-9-]{1,61})[a-z0-9]$/;
const isAccountId = (text) => ACCOUNT.test(text);
const isBucketName = (text) => BUCKET.test(text);
const https = (hostname) => ({ protocol: 'https:', hostname, port: 443 });
function loopback(service, ports) {
    const port = ports[service];
    if (port === undefined || !Number.isInteger(port) || port < 1 || port > 65535) {
        throw partitionError('ENDPOINT_UNKNOWN', `The sandbox has no port for ${service}.`, `Name its port under "sandbox" in the boundary.`);
    }
    return { protocol: 'http:', hostname: '127.0.0.1', port };
}
const known = (region) => {
    const found = regionOf(region);
    return [found, found.partition === 'sandbox' ? undefined : PARTITIONS[found.partition]];
};
/**
 * The endpoint of an AWS service in a region of the table.
 * @throws REGION_UNKNOWN, ENDPOINT_UNKNOWN
 */
function serviceEndpoint(service, region, ports = {}) {
    const [{ name }, entry] = known(region);
    if (!entry)
        return loopback(service, ports);
    return https(`${service === 'ecr' ? 'api.ecr' : service}.${name}.${entry.suffix}`);
}
/** The dual-stack names of the same service, which AWS answers with for some services. */
function dualStackEndpoint(service, region) {
    const [{ name }, entry] = known(region);
    if (!entry)
        return undefined;
    if (service === 's3')
        return https(`s3.dualstack.${name}.${entry.suffix}`);
    return https(`${service}.${name}.${entry.dualStackSuffix}`);
}
/** The virtual host of a bucket; in the sandbox the S3 endpoint itself, which is addressed by path. */
function bucketEndpoint(bucket, region, ports = {}) {
    if (!isBucketName(bucket)) {
        throw partitionError('ENDPOINT_UNKNOWN', `"${bucket}" is not a bucket name without dots.`, 'Use 3 to 63 lower-case letters, digits and hyphens.');
    }
    const [{ name }, entry] = known(region);
    return entry ? https(`${bucket}.s3.${name}.${entry.suffix}`) : loopback('s3', ports);
}
/** The hosts under which an account's ECR registry answers, the usual one first. */
function registryEndpoints(account, region, ports = {}) {
    if (!isAccountId(account)) {
        throw partitionError('ENDPOINT_UNKNOWN', `"${account}" is not an AWS account id.`, 'Write its 12 digits, in quotes.');
    }
    const [{ name }, entry] = known(region);
    if (!entry)
        return [loopback('registry', ports)];
    return [https(`${account}.dkr.ecr.${name}.${entry.suffix}`), https(`${account}.dkr-ecr.${name}.${entry.dualStackRegistrySuffix}`)];
}
/** The prefix of every ARN in a partition. The sandbox answers with ARNs of `aws-eusc` shape. */
function arnPartition(partition) {
    return partition === 'sandbox' ? 'aws-eusc' : partition;
}
/** The audience to propose for a partition: one that no other partition shares. */
function suggestedAudience(region) {
    const [{ name }, entry] = known(region);
    return entry ? `sts.${name}.${entry.suffix}` : `sts.${SANDBOX_REGION}`;
}


/***/ }),

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   toSummary: () => (/* binding */ toSummary)
/* harmony export */ });
/* unused harmony export text */
/** GitHub takes 1 MiB of summary a step; what is left over is counted in one line. */
const MAX_BYTES = 900_000;
/** The job summary in Markdown: a verdict line, the action's own part, then the findings, worst first. */
function toSummary(report) {
    const { title, findings, failing, summary } = report;
    const verdict = failing.length > 0
        ? `\u274c **Broken**: ${count(failing.length, 'finding')} to act on.`
        : `\u2705 **Holds**${findings.length > 0 ? `, with ${count(findings.length, 'note')}.` : '.'}`;
    const head = `## ${text(title)}\n\n${verdict}\n`;
    const parts = [head, summary ? `\n${summary.trim()}\n` : '', ...table(findings, new Set(failing))];
    return parts.join('');
}
function* table(findings, failing) {
    if (findings.length === 0)
        return;
    yield '\n| | Rule | Where | What | What to do |\n|---|---|---|---|---|\n';
    let bytes = 0;
    for (const [index, finding] of findings.entries()) {
        const row = `| ${mark(finding, failing.has(finding))} | \`${code(finding.rule)}\` | ${where(finding)} | ${text(finding.message)} | ${exceptionOr(finding)} |\n`;
        bytes += Buffer.byteLength(row);
        if (bytes > MAX_BYTES) {
            yield `\n\u2026 and ${count(findings.length - index, 'finding')} more, in the SARIF file and in the step's record.\n`;
            return;
        }
        yield row;
    }
}
const mark = (finding, fails) => finding.exception
    ? '\u23f8 excepted'
    : finding.verdict === 'unknown'
        ? fails
            ? '\u2753 unknown'
            : '\u2753 unknown, allowed'
        : fails
            ? '\u274c broken'
            : finding.severity === 'warning'
                ? '\u26a0\ufe0f warning'
                : '\u2139\ufe0f note';
const where = ({ place, resource }) => [place ? `\`${code(`${place.file}${place.line ? `:${place.line}` : ''}`)}\`` : '', resource ? `\`${code(resource)}\`` : '']
    .filter(Boolean)
    .join(' ') || '\u2013';
const exceptionOr = ({ exception, fix }) => exception ? text(`Accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`) : text(fix);
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** Untrusted text in a Markdown table cell: no markup, no links, no line breaks. */
const text = (value) => value
    .replace(/[\r\n]+/g, ' ')
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
    .replace(/[\\`*_{}[\]()#+!|~@-]/g, '\\$&')
    .replace(/:\/\//g, ':\u200b//');
/** Untrusted text inside a code span of a table cell. */
const code = (value) => value.replace(/[\r\n`]+/g, ' ').replace(/\|/g, '\\|');


/***/ }),

/***/ 3973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction),
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/nearest.js
var nearest = __nccwpck_require__(4979);
;// CONCATENATED MODULE: ../../packages/core/lib/boundary/load.js






const BOUNDARY_FILE = 'sovereign.yaml';
const MAX_BYTES = 1024 * 1024;
/**
 * Parses the text of a boundary file.
 * @throws BOUNDARY_INVALID with one line per mistake, `file:line:column  path  message`
 */
async function parseBoundary(text, source, folder) {
    const [{ parseDocument, LineCounter, isNode, isMap, isScalar }, v, { boundarySchema }] = await Promise.all([
        Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3483, 19)),
        Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 458)),
        Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1105)),
    ]);
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, uniqueKeys: true, version: '1.2' });
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `${source}:${line || 1}:${col || 1}`;
    };
    const invalid = (details) => (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', `${source} has ${details.length === 1 ? 'a mistake' : `${details.length} mistakes`}.`, 'Correct each place that is listed; the schema is packages/core/boundary.schema.json.', { details });
    const syntax = [...document.errors, ...document.warnings];
    if (syntax.length > 0)
        throw invalid(syntax.map((error) => `${at(error.pos[0])}  ${firstLine(error.message)}`));
    if (document.contents === null)
        throw invalid([`${source}:1:1  the file is empty: write "version: 1" and a preset, or run "sovereign init"`]);
    let value;
    try {
        value = document.toJS({ maxAliasCount: 20 });
    }
    catch (error) {
        throw invalid([`${source}:1:1  ${firstLine((0,errors/* messageOf */.bD)(error))}`]);
    }
    /** The offset of the key at a path where there is one, else of the nearest enclosing node. */
    const offsetOf = (keys) => {
        for (let length = keys.length; length > 0; length -= 1) {
            const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true);
            const last = keys[length - 1];
            if (isMap(parent)) {
                const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
                if (pair && isNode(pair.key) && pair.key.range)
                    return pair.key.range[0];
            }
            const node = document.getIn(keys.slice(0, length), true);
            if (isNode(node) && node.range)
                return node.range[0];
        }
        return document.contents?.range?.[0] ?? 0;
    };
    const line = ({ path: keys, message }) => `${at(offsetOf(keys))}  ${keys.length > 0 ? `${pathText(keys)}: ` : ''}${message}`;
    const parsed = v.safeParse(boundarySchema, value);
    if (!parsed.success) {
        const issues = parsed.issues.flatMap((issue) => mistakesOf(issue, [], (keys) => keysAt(boundarySchema, keys)));
        throw invalid([...new Set(issues.sort((a, b) => offsetOf(a.path) - offsetOf(b.path)).map(line))]);
    }
    const resolved = (0,boundary_boundary/* resolveBoundary */.n7)(parsed.output, { source, folder, sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') });
    if ('mistakes' in resolved)
        throw invalid(resolved.mistakes.map(line));
    return resolved.boundary;
}
/** Reads and parses a boundary file. @throws BOUNDARY_UNREADABLE, BOUNDARY_INVALID */
async function readBoundary(file) {
    let bytes;
    try {
        const stats = await (0,promises_.stat)(file);
        // A pipe that nobody writes to, or a device, would never end.
        if (!stats.isFile())
            throw new Error(`it is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`);
        if (stats.size > MAX_BYTES)
            throw new Error(`it has ${stats.size} bytes, the limit is ${MAX_BYTES}.`);
        bytes = await (0,promises_.readFile)(file);
    }
    catch (error) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_UNREADABLE', `Cannot read the boundary ${file}: ${(0,errors/* messageOf */.bD)(error)}`, 'Check the path and that the job may read it; "sovereign init" writes a new one.', { cause: error });
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', `${file} is not UTF-8 text.`, 'Save the file as UTF-8.', { cause: error });
    }
    return parseBoundary(text, file, external_node_path_.dirname(external_node_path_.resolve(file)));
}
/**
 * Finds the boundary of a step: the file that is named, else the preset, else `sovereign.yaml` in the workspace.
 * Undefined when there is none of them.
 */
async function findBoundary(options) {
    const { boundary, preset, workspace } = options;
    if (boundary && preset)
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', 'Both a boundary file and a preset are given.', 'Give one: the file names its preset itself.');
    if (boundary)
        return readBoundary(external_node_path_.resolve(workspace, boundary));
    const usual = external_node_path_.join(workspace, BOUNDARY_FILE);
    const declared = await (0,promises_.stat)(usual).then(() => true, (error) => (0,errors/* errnoOf */.UQ)(error) !== 'ENOENT');
    if (declared && preset) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_WIDENED', `The preset "${preset}" would stand in for ${BOUNDARY_FILE}, which this workspace has.`, 'Leave the preset out. The file declares the boundary, and an input can narrow it, never widen it.');
    }
    if (preset)
        return (0,boundary_boundary/* presetBoundary */.ig)(preset, workspace);
    return declared ? readBoundary(usual) : undefined;
}
/** The error for a step that needs a boundary and found none. */
const boundaryMissing = () => (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_MISSING', `There is no boundary: no ${BOUNDARY_FILE} in the workspace and none is named.`, 'Run "sovereign init" to write one, or name it with the input "boundary". Steps that only read also take --preset eusc or --preset eu.');
/** Turns validation issues into mistakes with paths and, for a wrong name, the nearest valid one. */
function mistakesOf(issue, base, knownKeys) {
    const { type, expected, received, message, path: steps = [], issues, input } = issue;
    const keys = [...base, ...steps.map(({ key }) => key)];
    if (type === 'union' && issues) {
        // Report against the variant that fits best: the one with the fewest mistakes deep inside it.
        const deep = issues.map((inner) => mistakesOf(inner, keys, knownKeys));
        return [{ path: keys, message }, ...deep.flat().filter(({ path: inner }) => inner.length > keys.length)];
    }
    if (type === 'strict_object' && expected === 'never') {
        const last = String(keys.at(-1));
        return [{ path: keys, message: `unknown key${hint(last, knownKeys(keys.slice(0, -1)))}` }];
    }
    if (type === 'strict_object' && expected !== 'Object')
        return [{ path: keys, message: 'is missing' }];
    if (type === 'picklist') {
        const options = (expected ?? '').match(/"((?:[^"\\]|\\.)*)"/g)?.map((quoted) => quoted.slice(1, -1)) ?? [];
        return [{ path: keys, message: `${message}: ${received} is not${typeof input === 'string' ? hint(input, options) : ''}` }];
    }
    return [
        { path: keys, message: message.startsWith('Invalid type') ? `must be ${typeName(expected)}, not ${typeName(received)}` : message },
    ];
}
/** The keys that the schema knows at a path. */
function keysAt(schema, keys) {
    const node = schema;
    if (node.wrapped)
        return keysAt(node.wrapped, keys);
    if (node.entries) {
        const [first, ...rest] = keys;
        if (first === undefined)
            return Object.keys(node.entries);
        const inner = Object.hasOwn(node.entries, first) ? node.entries[first] : undefined;
        return inner ? keysAt(inner, rest) : [];
    }
    const inner = node.item ?? node.value;
    if (inner)
        return keysAt(inner, keys.slice(1));
    return (node.options ?? []).flatMap((option) => (typeof option === 'object' && option !== null ? keysAt(option, keys) : []));
}
const hint = (wrong, options) => {
    const best = (0,nearest/* nearest */.p)(wrong, options);
    return best ? `; did you mean "${best}"?` : '';
};
const TYPE_NAMES = {
    Object: 'a mapping',
    Array: 'a list',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    null: 'empty',
    undefined: 'missing',
};
const typeName = (name) => TYPE_NAMES[name ?? ''] ?? String(name);
const pathText = (keys) => keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');
const firstLine = (text) => text.split('\n')[0];

;// CONCATENATED MODULE: ../../packages/core/lib/boundary/none.js

/**
 * What a step that needs nothing works with where nothing is declared: no region, so no host at all can be reached,
 * and the strict defaults for everything else.
 */
function noBoundary(folder) {
    return Object.freeze({ ...(0,boundary_boundary/* presetBoundary */.ig)('eusc', folder), source: 'none', sha256: '', regions: Object.freeze([]) });
}

// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var lib_files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/hosts/errors.js
var hosts_errors = __nccwpck_require__(3850);
// EXTERNAL MODULE: ../../packages/core/lib/interruption.js
var lib_interruption = __nccwpck_require__(2502);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var finding = __nccwpck_require__(9408);
;// CONCATENATED MODULE: ../../packages/core/lib/judge.js


/** The UTC day of an instant (milliseconds since the epoch), as `YYYY-MM-DD`. */
const utcDay = (now) => new Date(now).toISOString().slice(0, 10);
/** An exception counts up to and including its expiry day, UTC. */
const isExpired = (expires, now) => expires < utcDay(now);
/** @throws EXCEPTION_EXPIRED naming every exception of the boundary that is past its day, whether or not it would match anything */
function refuseExpiredExceptions(boundary, now) {
    const expired = boundary.exceptions.filter(({ expires }) => isExpired(expires, now));
    if (expired.length === 0)
        return;
    throw (0,boundary_boundary/* boundaryError */.Jt)('EXCEPTION_EXPIRED', `${boundary.source} has ${expired.length === 1 ? 'an expired exception' : `${expired.length} expired exceptions`}.`, 'Correct what it excused and remove it, or have it approved again with a new date.', {
        details: expired.map(({ rule, resource, expires, approver, reason }) => `${rule} on ${resource}: expired ${expires}, approved by ${approver} (${reason})`),
    });
}
/**
 * Decides which findings fail a step. Pure.
 *
 * A finding of severity `error` fails, and so does every finding whose verdict is `unknown` unless the boundary says
 * `unknown: warn`; a matching exception lets either pass. The severity of an unknown finding is raised or lowered to
 * what it does, so that every report shows what failed as an error.
 * @param now milliseconds since the epoch
 * @throws EXCEPTION_EXPIRED
 */
function judge(findings, boundary, now) {
    refuseExpiredExceptions(boundary, now);
    const judged = (0,finding/* sortFindings */.T)(findings.map((found) => {
        const exception = exceptionFor(found, boundary.exceptions);
        const severity = found.verdict !== 'unknown' ? found.severity : boundary.unknown === 'fail' ? 'error' : lowered(found.severity);
        const { exception: _given, ...own } = found;
        return { ...own, severity, ...(exception && { exception }) };
    }));
    return { findings: judged, failing: judged.filter(({ severity, exception }) => severity === 'error' && !exception) };
}
const lowered = (severity) => (severity === 'error' ? 'warning' : severity);
function exceptionFor(found, exceptions) {
    const match = exceptions.find(({ rule, resource }) => rule === found.rule && matchesPattern(resource, found.resource ?? ''));
    return match && { reason: match.reason, approver: match.approver, expires: match.expires };
}
/** Whether text matches a pattern in which `*` stands for any run of characters and nothing else is special. Linear: no regular expression. */
function matchesPattern(pattern, text) {
    const parts = pattern.split('*');
    const first = parts[0];
    if (parts.length === 1)
        return text === first;
    const last = parts.at(-1);
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    let from = first.length;
    const end = text.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const at = text.indexOf(part, from);
        if (at < 0 || at + part.length > end)
            return false;
        from = at + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ../../packages/core/lib/ledger/record.js


const ledgerError = (0,errors/* errorTable */.NN)({
    LEDGER_MISSING: { exit: 'usage', about: 'The folder that was named as ledger does not exist or is not one.' },
    SECRET_IN_LEDGER: { exit: 'failure', about: 'A secret was about to be written to the ledger; it was not, and the step failed.' },
});
const RECORD_TYPE = 'sovereign-actions/record';
const RECORD_VERSION = 1;
/** `20261123T120000000Z-sbom-generate-1a2b3c4d`, from milliseconds since the epoch and 8 hex digits. */
function recordId(startedAt, action, suffix) {
    return `${new Date(startedAt).toISOString().replaceAll(/[-:.]/g, '')}-${action}-${suffix}`;
}
const RECORD_NAME = /^\d{8}T\d{9}Z-[a-z][a-z0-9-]*-[0-9a-f]{8}\.json$/;
const recordedBoundary = ({ source, sha256, partition, regions }) => ({
    source: external_node_path_.basename(source),
    sha256,
    partition,
    regions,
});
/** The bytes of a record: keys in the order of {@link LedgerRecord}, two spaces, a newline at the end. */
function formatRecord(record) {
    const sorted = (values) => Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    const { schemaVersion, type, id, action, version, status, startedAt, finishedAt, job, boundary, inputs, took, made, outputs } = record;
    const { checks, findings, facts, connections, error } = record;
    const ordered = {
        schemaVersion,
        type,
        id,
        action,
        version,
        status,
        startedAt,
        ...(finishedAt === undefined ? {} : { finishedAt }),
        job,
        boundary,
        inputs: sorted(inputs),
        took,
        made,
        outputs: sorted(outputs),
        checks,
        findings,
        facts: sorted(facts),
        connections,
        ...(error === undefined ? {} : { error }),
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/core/lib/ledger/write.js







const PIECE_BYTES = 1024 * 1024;
/**
 * Adds a record to a ledger, with status `started`. Records and files appear whole or not at all, under names that no other
 * step can take, so steps at once lose nothing and a killed one leaves a readable ledger.
 * @throws FILE_UNWRITABLE, SECRET_IN_LEDGER
 */
async function openRecord(options) {
    const { folder, files, secrets, now, action } = options;
    const records = external_node_path_.join(folder, 'records');
    const store = external_node_path_.join(folder, 'files', 'sha256');
    const startedAt = now();
    const took = [];
    const made = [];
    const checks = [];
    const facts = {};
    let open = true;
    const record = (id, end) => ({
        schemaVersion: RECORD_VERSION,
        type: RECORD_TYPE,
        id,
        action,
        version: options.version,
        status: end?.status ?? 'started',
        startedAt: new Date(startedAt).toISOString(),
        ...(end && { finishedAt: new Date(Math.max(startedAt, now())).toISOString() }),
        job: options.job,
        boundary: options.boundary ? recordedBoundary(options.boundary) : null,
        inputs: options.inputs,
        took,
        made,
        outputs: end?.outputs ?? {},
        checks,
        findings: end?.findings ?? [],
        facts,
        connections: end?.connections ?? [],
        ...(end?.error && { error: end.error }),
    });
    (0,lib_files/* makeFolder */.fc)(records);
    (0,lib_files/* makeFolder */.fc)(store);
    const first = secrets.scrubDeep(record(''));
    if (first.found)
        throw secretFound("the step's inputs or job facts", 'Pass secrets only by the inputs and variables that are made for them.');
    const id = await reserve(records, (suffix) => {
        const name = recordId(startedAt, action, suffix);
        return { name, text: formatRecord({ ...first.value, id: name }) };
    });
    const writable = () => {
        if (!open)
            throw new TypeError(`the record ${id} is finished`);
    };
    const note = (list, material) => {
        writable();
        list.push(material);
        return material;
    };
    const keepPieces = async (name, pieces, mediaType) => {
        writable();
        const scanHits = secrets.scanner();
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        const temporary = external_node_path_.join(store, temporaryName());
        try {
            const handle = await promises_.open(temporary, 'wx', 0o444).catch((error) => {
                throw (0,lib_files/* writeFailure */.EU)(folder, error);
            });
            try {
                for await (const piece of pieces) {
                    if (scanHits(piece))
                        throw secretFound(`"${name}"`, 'Nothing that holds a secret can be evidence: keep the secret out of this file.');
                    hash.update(piece);
                    size += piece.length;
                    await handle.writeFile(piece).catch((error) => {
                        throw (0,lib_files/* writeFailure */.EU)(folder, error);
                    });
                }
                await handle.sync();
            }
            finally {
                await handle.close();
            }
            const sha256 = hash.digest('hex');
            await promises_.rename(temporary, external_node_path_.join(store, sha256));
            return note(made, { name, sha256, size, mediaType, kept: true });
        }
        catch (error) {
            await promises_.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,lib_files/* writeFailure */.EU)(folder, error);
        }
    };
    return {
        id,
        folder,
        checks,
        took: (material) => void note(took, material),
        made: (material) => void note(made, material),
        keep: (name, bytes, mediaType) => keepPieces(name, [bytes], mediaType),
        keepFile: async (name, file, mediaType) => {
            const kind = await files.kind(file);
            if (kind !== 'file') {
                throw (0,lib_files/* fileError */.zS)('FILE_MISSING', kind ? `${file} is not a file.` : `There is no ${file}.`, 'Check the path; it starts at the workspace.');
            }
            return keepPieces(name, readPieces(files.resolve(file), file), mediaType);
        },
        check: (name, verdict, detail) => {
            writable();
            checks.push({ name, verdict, detail });
        },
        fact: (name, value) => {
            writable();
            facts[name] = value;
        },
        finish: async (end) => {
            writable();
            open = false;
            const scrubbed = secrets.scrubDeep(record(id, end));
            const leak = secretFound('the record of this step', 'It was replaced by "***" there. Find the value that carries it: an output, a fact, a check or a finding.');
            const final = scrubbed.found
                ? { ...scrubbed.value, status: 'failed', error: { code: leak.code, message: leak.message, fix: leak.fix } }
                : scrubbed.value;
            await replace(records, id, formatRecord(final));
            if (scrubbed.found)
                throw leak;
        },
    };
}
const secretFound = (where, fix) => ledgerError('SECRET_IN_LEDGER', `A secret of this job is in ${where}.`, fix);
async function* readPieces(full, shown) {
    try {
        for await (const piece of (0,external_node_fs_.createReadStream)(full, { highWaterMark: PIECE_BYTES }))
            yield piece;
    }
    catch (error) {
        throw (0,lib_files/* readFailure */.f1)(shown, error);
    }
}
/** Names of files that are not whole yet. A killed step can leave one; nobody reads them. */
const temporaryName = () => `.${(0,external_node_crypto_.randomBytes)(16).toString('hex')}.tmp`;
const TEMPORARY_NAME = /^\.[0-9A-Za-z-]+\.tmp$/;
/** Writes a first record under a name that is new, whoever else writes at the same moment. Returns its id. */
async function reserve(records, make) {
    for (;;) {
        const { name, text } = make((0,external_node_crypto_.randomBytes)(4).toString('hex'));
        const temporary = external_node_path_.join(records, `.${name}.tmp`);
        const final = external_node_path_.join(records, `${name}.json`);
        try {
            // Whoever holds the temporary name holds the final one, as long as the final one is looked for after.
            await writeSynced(temporary, text);
            if (await exists(final)) {
                await promises_.rm(temporary);
                continue;
            }
            await promises_.rename(temporary, final);
            return name;
        }
        catch (error) {
            if ((0,errors/* errnoOf */.UQ)(error) === 'EEXIST')
                continue;
            await promises_.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,lib_files/* writeFailure */.EU)(final, error);
        }
    }
}
async function replace(records, id, text) {
    const temporary = external_node_path_.join(records, temporaryName());
    const final = external_node_path_.join(records, `${id}.json`);
    try {
        await writeSynced(temporary, text);
        await promises_.rename(temporary, final);
    }
    catch (error) {
        await promises_.rm(temporary, { force: true }).catch(() => undefined);
        throw (0,lib_files/* writeFailure */.EU)(final, error);
    }
}
async function writeSynced(file, text) {
    const handle = await promises_.open(file, 'wx', 0o644);
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function exists(file) {
    try {
        await promises_.lstat(file);
        return true;
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/network.js
/** The network of a step: one egress guard, and what is built on it, each made when it is first asked for. */
function lazyNetwork({ boundary, host, now }) {
    const env = host.environment;
    let open;
    const egress = once(async () => {
        const { createEgress } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 8281));
        open = createEgress({ boundary, env, now });
        return open;
    });
    const aws = once(async () => {
        const { createAwsCalls } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5402));
        return createAwsCalls({ boundary, egress: await egress(), env, now, warn: (line) => host.log.warn(line) });
    });
    const registryCredentials = once(async () => {
        const { createRegistryCredentials } = await __nccwpck_require__.e(/* import() */ 979).then(__nccwpck_require__.bind(__nccwpck_require__, 7360));
        return createRegistryCredentials({ boundary, aws: calls, env, mask: (secret) => host.mask(secret), now });
    });
    const tools = once(async () => {
        const { createTools } = await __nccwpck_require__.e(/* import() */ 939).then(__nccwpck_require__.bind(__nccwpck_require__, 939));
        return createTools({ boundary, env, fetch: guarded, folder: () => host.privateFolder });
    });
    const guarded = async (url, init) => (await egress()).fetch(url, init);
    const calls = { call: async (...call) => (await aws()).call(...call) };
    const credentials = async (endpoint) => (await registryCredentials())(endpoint);
    const programs = {
        find: async (name) => (await tools()).find(name),
        run: async (...call) => (await tools()).run(...call),
    };
    return {
        fetch: guarded,
        aws: calls,
        registryCredentials: credentials,
        tools: programs,
        // What goes wrong here goes wrong again where the client is needed.
        load: (service) => void Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 7679)).then(({ loadSdk }) => loadSdk(service)).catch(() => undefined),
        connections: () => open?.connections() ?? [],
        close: () => open?.close(),
    };
}
/** Makes a value when it is first asked for. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

// EXTERNAL MODULE: ../../packages/core/lib/version.js
var version = __nccwpck_require__(2417);
;// CONCATENATED MODULE: ../../packages/core/lib/run.js














/**
 * Runs an action on a host: inputs, boundary, record, the action's work, judgement, reports, outputs, in this order.
 * Never throws: what goes wrong is shown by the host and is in the result.
 */
async function runAction(action, host, options = {}) {
    const now = options.now ?? Date.now;
    const interruption = (0,lib_interruption.watchInterruption)();
    const files = new lib_files/* Files */.sv(host.workspace);
    let outputs = {};
    let judged = { findings: [], failing: [] };
    let record;
    let network;
    let error;
    try {
        warnOfUnknownInputs(host, Object.keys((0,contract/* inputsOf */.Vc)(action)));
        const prepared = await interruption.race(() => prepare(action, host, now));
        const { values, boundary, declared } = prepared;
        host.log.info(`Boundary: ${declared ? `${declared.source} (${declared.partition}: ${declared.regions.join(', ')})` : 'none declared'}`);
        record = await openRecord({
            folder: values.ledger ? files.resolve(values.ledger) : host.ledgerFolder,
            action: action.name,
            version: version/* VERSION */.x,
            job: host.facts,
            boundary: declared,
            inputs: recordableInputs(action, values),
            files,
            secrets: host.secrets,
            now,
        });
        network = lazyNetwork({ boundary, host, now, files });
        const context = contextOf(host, prepared, record, network, files, now);
        const outcome = await host.group(action.title, () => interruption.race(() => action.run(context, values)));
        const clean = withoutSecrets(host, outcome);
        judged = judge(clean.findings ?? [], boundary, now());
        const step = {
            action: action.name,
            title: action.title,
            ...judged,
            ...(clean.summary === undefined ? {} : { summary: clean.summary }),
        };
        await report(step, host, files, values);
        outputs = setOutputs(action, host, outcome);
        const { fetch } = network;
        if (values.comment)
            await interruption.race(() => comment(step, host, fetch));
    }
    catch (thrown) {
        error = (0,lib_interruption.asSovereignError)(thrown);
    }
    const succeeded = () => error === undefined && judged.failing.length === 0;
    error ??= interruption.cause?.error;
    try {
        await record?.finish({
            status: succeeded() ? 'succeeded' : 'failed',
            outputs,
            findings: judged.findings,
            connections: network?.connections() ?? [],
            ...(error && { error: { code: error.code, message: error.message, fix: error.fix } }),
        });
    }
    catch (thrown) {
        error ??= (0,lib_interruption.asSovereignError)(thrown);
    }
    network?.close();
    error ??= interruption.cause?.error;
    if (error)
        host.fail(error);
    const result = {
        action: action.name,
        status: succeeded() ? 'succeeded' : 'failed',
        interrupted: interruption.cause !== undefined,
        exitCode: interruption.cause?.exitCode ?? error?.exitCode ?? (judged.failing.length > 0 ? errors/* EXIT */.dc.policy : errors/* EXIT */.dc.ok),
        outputs,
        findings: judged.findings,
        failing: judged.failing,
        checks: record?.checks ?? [],
        ...(error && { error }),
    };
    await host.finish(result);
    interruption.stop();
    return result;
}
/** Runs an action's post step, which removes what the step left on the runner. Never throws. */
async function runPost(action, host, options = {}) {
    if (!action.post)
        return { exitCode: errors/* EXIT */.dc.ok, interrupted: false };
    const now = options.now ?? Date.now;
    const interruption = (0,lib_interruption.watchInterruption)();
    const files = new lib_files/* Files */.sv(host.workspace);
    let network;
    let exitCode = errors/* EXIT */.dc.ok;
    try {
        const prepared = await interruption.race(() => prepareOrDoWithout(action, host, now));
        network = lazyNetwork({ boundary: prepared.boundary, host, now, files });
        const context = contextOf(host, prepared, NO_RECORD, network, files, now);
        await interruption.race(async () => action.post?.(context));
    }
    catch (thrown) {
        const error = (0,lib_interruption.asSovereignError)(thrown);
        host.fail(error);
        exitCode = interruption.cause?.exitCode ?? error.exitCode;
    }
    network?.close();
    interruption.stop();
    return { exitCode, interrupted: interruption.cause !== undefined };
}
async function prepare(action, host, now) {
    const inputs = (0,contract/* inputsOf */.Vc)(action);
    for (const [name, input] of Object.entries(inputs)) {
        const secret = input.secret ? host.rawInput(name)?.trim() : undefined;
        if (secret)
            host.mask(secret);
    }
    const values = (0,contract/* parseInputs */.TL)(inputs, (name) => host.rawInput(name));
    const found = await findBoundary({ boundary: values.boundary, preset: values.preset, workspace: host.workspace });
    if (!found && action.needs !== 'nothing')
        throw boundaryMissing();
    if (action.needs === 'boundary' && values.preset) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_MISSING', `${action.name} needs a boundary file: the preset "${values.preset}" names regions, but no accounts and services.`, 'Run "sovereign init" to write one, and leave the input "preset" out.');
    }
    const declared = found && (0,boundary_boundary/* narrowRegions */.p9)(found, values.regions);
    if (!declared && values.regions.length > 0)
        throw boundaryMissing();
    if (declared)
        refuseExpiredExceptions(declared, now());
    return {
        values,
        declared,
        boundary: declared ?? noBoundary(host.workspace),
        sourceDateEpoch: sourceDateEpoch(host.env('SOURCE_DATE_EPOCH')) ?? host.commitTime,
    };
}
/** What a step left is removed also when its inputs or its boundary are wrong or gone by now; then without the network. */
async function prepareOrDoWithout(action, host, now) {
    try {
        return await prepare(action, host, now);
    }
    catch (error) {
        host.log.detail(`post step without the boundary: ${(0,errors/* messageOf */.bD)(error)}`);
        return { boundary: noBoundary(host.workspace), sourceDateEpoch: undefined };
    }
}
function warnOfUnknownInputs(host, known) {
    for (const name of host.givenInputs()) {
        if (known.includes(name))
            continue;
        const meant = (0,nearest/* nearest */.p)(name, known);
        host.log.warn(`Input "${name}" does not exist and has no effect${meant ? `; did you mean "${meant}"?` : '.'}`);
    }
}
/** 9999-12-31, the last day that the formats which we write can name. */
const LAST_EPOCH = 253_402_300_799;
/** Parses SOURCE_DATE_EPOCH (seconds). @throws INPUT_INVALID */
function sourceDateEpoch(text) {
    if (text === undefined || text === '')
        return undefined;
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    if (value <= LAST_EPOCH)
        return value;
    throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `SOURCE_DATE_EPOCH is ${JSON.stringify(text.slice(0, 40))}.`, 'It must be whole seconds since 1970, such as 1767225600.');
}
function recordableInputs(action, values) {
    const inputs = (0,contract/* inputsOf */.Vc)(action);
    return Object.fromEntries(Object.entries(values).filter(([name]) => !inputs[name]?.secret));
}
function contextOf(host, prepared, record, network, files, now) {
    const { boundary, sourceDateEpoch } = prepared;
    const { fetch, aws, registryCredentials, tools } = network;
    return {
        boundary,
        host: forAction(host, network),
        log: host.log,
        fetch,
        aws,
        registryCredentials,
        record,
        files,
        tools,
        now,
        sourceDateEpoch,
    };
}
/** The part of a host that an action may touch. */
const forAction = (host, { fetch, load }) => ({
    facts: host.facts,
    get privateFolder() {
        return host.privateFolder;
    },
    keepsPrivateFolder: host.keepsPrivateFolder,
    mask: (secret) => host.mask(secret),
    exportVariable: (name, value) => host.exportVariable(name, value),
    saveState: (name, value) => host.saveState(name, value),
    state: (name) => host.state(name),
    oidcToken: (audience) => {
        const token = host.oidcToken(audience, fetch);
        // A job's token is for STS: its client is loaded while the token service answers.
        load('sts');
        return token;
    },
    env: (name) => host.env(name),
});
const withoutRecord = () => {
    throw new TypeError('a post step has no record');
};
const NO_RECORD = {
    id: '',
    folder: '',
    took: withoutRecord,
    made: withoutRecord,
    keep: withoutRecord,
    keepFile: withoutRecord,
    check: withoutRecord,
    fact: withoutRecord,
};
/** An outcome that may be shown. @throws SECRET_IN_LEDGER when findings or summary hold a secret */
function withoutSecrets(host, { findings = [], summary }) {
    if (host.secrets.scrubDeep({ findings, summary }).found) {
        throw ledgerError('SECRET_IN_LEDGER', 'A secret of this job is in a finding or in the summary.', 'Neither was shown. Remove the secret from the file that was checked.');
    }
    return summary === undefined ? { findings } : { findings, summary };
}
async function report(step, host, files, values) {
    const { toSummary } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3537));
    await host.report(step, toSummary(step));
    if (values.sarif)
        await files.write(values.sarif, (await __nccwpck_require__.e(/* import() */ 552).then(__nccwpck_require__.bind(__nccwpck_require__, 2552))).toSarif(step));
    if (values.junit)
        await files.write(values.junit, (await __nccwpck_require__.e(/* import() */ 313).then(__nccwpck_require__.bind(__nccwpck_require__, 2313))).toJUnit(step));
    if (values['code-quality'])
        await files.write(values['code-quality'], (await __nccwpck_require__.e(/* import() */ 616).then(__nccwpck_require__.bind(__nccwpck_require__, 8616))).toCodeQuality(step));
}
async function comment(step, host, fetch) {
    const { commentBody, commentError, markerOf, writeComment } = await __nccwpck_require__.e(/* import() */ 100).then(__nccwpck_require__.bind(__nccwpck_require__, 5100));
    const [apiUrl, token] = [host.env('GITHUB_API_URL'), host.env('GITHUB_TOKEN')];
    if (!apiUrl || !token) {
        throw commentError('COMMENT_FAILED', 'GITHUB_API_URL and GITHUB_TOKEN are needed for a comment, and are not set.', "Give the step the job's token: env: GITHUB_TOKEN, with the value github.token. Hosts without GitHub's API have no comments.");
    }
    host.mask(token);
    await writeComment({ facts: host.facts, apiUrl, token, fetch, body: commentBody(step), marker: markerOf(step.action) });
}
/** Sets a secret output where the host masks it. @throws OUTPUT_REFUSED where outputs are printed, or kept in plain text */
function setSecretOutput(host, name, value) {
    if (host.name !== 'github') {
        throw (0,hosts_errors/* hostError */.F)('OUTPUT_REFUSED', host.name === 'gitlab'
            ? `Output "${name}" is a secret, and a dotenv report is an artifact in plain text.`
            : `Output "${name}" is a secret, and outputs of a terminal are printed.`, 'Hand secrets to later commands by the environment.');
    }
    host.mask(value);
    host.setOutput(name, value);
}
/** Sets what the action gave, in the order of its contract. @throws SECRET_IN_LEDGER, OUTPUT_REFUSED */
function setOutputs(action, host, outcome) {
    const outputs = {};
    for (const name of Object.keys(outcome.outputs)) {
        if (!Object.hasOwn(action.outputs, name))
            throw new TypeError(`${action.name} has no output "${name}"`);
    }
    for (const name of Object.keys(action.outputs)) {
        const value = outcome.outputs[name];
        if (value === undefined)
            continue;
        const text = String(value);
        if (action.outputs[name]?.secret) {
            setSecretOutput(host, name, text);
            continue;
        }
        if (host.secrets.holds(text)) {
            throw ledgerError('SECRET_IN_LEDGER', `A secret of this job is in output "${name}".`, 'It was not set: outputs can be read by every later step.');
        }
        host.setOutput(name, text);
        outputs[name] = text;
    }
    return outputs;
}


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of every package and action of this repository; kept equal to `package.json` by a test. */
const VERSION = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3575);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
