export const id = 898;
export const ids = [898];
export const modules = {

/***/ 788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I4: () => (/* reexport */ DerError),
  Dk: () => (/* reexport */ TAG),
  c0: () => (/* reexport */ berToDer),
  LU: () => (/* reexport */ childrenOf),
  qA: () => (/* reexport */ contextTag),
  y8: () => (/* reexport */ der),
  i5: () => (/* reexport */ derInteger),
  _2: () => (/* reexport */ derOid),
  yi: () => (/* reexport */ expectTag),
  qQ: () => (/* reexport */ hashOf),
  Jz: () => (/* reexport */ isSigner),
  _f: () => (/* reexport */ oidOf),
  j6: () => (/* reexport */ only),
  SU: () => (/* reexport */ readDer),
  fh: () => (/* reexport */ readSignedData),
  T_: () => (/* reexport */ signatureMistake)
});

;// CONCATENATED MODULE: ../core/lib/asn1/der.js
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
        throw new DerError('has bytes after its end');
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
            throw new DerError('is nested too deep');
        this.#elements += 1;
        if (this.#elements > MAX_ELEMENTS)
            throw new DerError('has too many parts');
        const tag = this.#byte(end);
        if ((tag & 0x1f) === 0x1f)
            throw new DerError('has a tag of several bytes');
        if (tag === END_OF_CONTENTS)
            throw new DerError('has an end where none belongs');
        const length = this.#length(end);
        if ((tag & CONSTRUCTED) === 0) {
            if (length === undefined)
                throw new DerError('has a value without a length');
            const value = this.#bytes.subarray(this.at, this.at + length);
            this.at += length;
            return { tag, value, encoded: der(tag, value) };
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
            throw new DerError('has an end that is none');
        return parts;
    }
    #byte(end) {
        if (this.at >= end)
            throw new DerError('is cut off');
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
                    throw new DerError('is cut off');
            }
        }
        if (this.at + length > end)
            throw new DerError('is cut off');
        return length;
    }
}
function assemble(tag, parts) {
    const isString = (tag & 0xc0) === 0 && ![TAG.sequence, TAG.set].includes(tag);
    if (!isString) {
        const value = Buffer.concat(parts.map(({ encoded }) => encoded));
        return { tag, value, encoded: der(tag, value) };
    }
    if (tag !== (TAG.octetString | CONSTRUCTED) || parts.some((part) => part.tag !== TAG.octetString))
        throw new DerError('has a value in pieces that is no octet string');
    const value = Buffer.concat(parts.map((part) => part.value));
    return { tag: TAG.octetString, value, encoded: der(TAG.octetString, value) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ../core/lib/asn1/signed-data.js


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

;// CONCATENATED MODULE: ../core/lib/asn1/index.js
/** ASN.1 as far as signatures need it: DER, the BER that some signers write, CMS SignedData. Nothing is loaded beside Node. */





/***/ }),

/***/ 9898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BUNDLE_MEDIA_TYPE: () => (/* reexport */ BUNDLE_MEDIA_TYPE),
  IN_TOTO_PAYLOAD: () => (/* reexport */ IN_TOTO_PAYLOAD),
  PASSWORD_VARIABLE: () => (/* reexport */ PASSWORD_VARIABLE),
  PREDICATE: () => (/* reexport */ PREDICATE),
  STATEMENT_V1: () => (/* reexport */ STATEMENT_V1),
  StrictJsonError: () => (/* reexport */ StrictJsonError),
  TRUST_MEDIA_TYPE: () => (/* reexport */ TRUST_MEDIA_TYPE),
  buildStatement: () => (/* reexport */ buildStatement),
  encodeStatement: () => (/* reexport */ encodeStatement),
  isAbout: () => (/* reexport */ isAbout),
  keyHint: () => (/* reexport */ keyHint),
  keyKindOf: () => (/* reexport */ keyKindOf),
  kmsSigner: () => (/* reexport */ kmsSigner),
  logKeyId: () => (/* reexport */ logKeyId),
  originOfLog: () => (/* reexport */ originOfLog),
  parseChain: () => (/* reexport */ parseChain),
  parseLogKey: () => (/* reexport */ parseLogKey),
  parsePublicKey: () => (/* reexport */ parsePublicKey),
  parseStatement: () => (/* reexport */ parseStatement),
  parseStrictJson: () => (/* reexport */ parseStrictJson),
  parseTrust: () => (/* reexport */ parseTrust),
  pemSigner: () => (/* reexport */ pemSigner),
  publicKeyPem: () => (/* reexport */ publicKeyPem),
  signArtifact: () => (/* reexport */ signArtifact),
  signStatement: () => (/* reexport */ signStatement),
  signerFor: () => (/* reexport */ signerFor),
  signingError: () => (/* reexport */ signingError),
  trustFromBoundary: () => (/* reexport */ trustFromBoundary),
  trustedRootJson: () => (/* reexport */ trustedRootJson),
  verifyBundle: () => (/* reexport */ verifyBundle),
  witnessesOf: () => (/* reexport */ witnessesOf),
  writeTrust: () => (/* reexport */ writeTrust)
});

// EXTERNAL MODULE: ../core/lib/index.js + 10 modules
var lib = __webpack_require__(9010);
;// CONCATENATED MODULE: ../sigstore/lib/errors.js

const signingError = (0,lib/* errorTable */.NN)({
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ../sigstore/lib/public-key.js



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
        throw invalid((0,lib/* messageOf */.bD)(error), error);
    }
}
/** SubjectPublicKeyInfo in DER. */
const spkiOf = (key) => key.export({ type: 'spki', format: 'der' });
/** The SPKI PEM with a newline at the end: the one text form of a public key. */
const publicKeyPem = (key) => key.export({ type: 'spki', format: 'pem' }).toString();
/** What a bundle calls its key: base64 of the SHA-256 of the SPKI. A help for finding the key, never a proof. */
const keyHint = (key) => (0,external_node_crypto_.createHash)('sha256').update(spkiOf(key)).digest('base64');
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

;// CONCATENATED MODULE: ../sigstore/lib/keys.js




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
        throw signingError('KEY_INVALID', `${name} is not a private key: ${(0,lib/* messageOf */.bD)(error)}.`, 'Check that the file is whole.');
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

// EXTERNAL MODULE: ../core/lib/asn1/index.js + 3 modules
var asn1 = __webpack_require__(788);
;// CONCATENATED MODULE: ../sigstore/lib/json.js
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

;// CONCATENATED MODULE: ../sigstore/lib/log.js




/** A log's name in its checkpoints: the host of its URL, without the port. */
const originOfLog = (url) => new URL(url).hostname;
/**
 * A log's id: of an Ed25519 key the full C2SP signed-note key id, of any other the SHA-256 of the SPKI, as Rekor v2 and cosign have it.
 * A checkpoint's signature line starts with its first four bytes.
 */
function logKeyId({ url, publicKey }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const spki = spkiOf(publicKey);
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
                    verifier: { keyDetails, publicKey: { rawBytes: spkiOf(publicKey).toString('base64') } },
                },
            },
        },
    }));
}
/**
 * Whether an entry proves that the log holds exactly this signature.
 * Gives undefined where it does, else what is wrong ("it …").
 */
async function logMistake(entry, about, log) {
    if (entry.kind !== 'hashedrekord' || entry.version !== '0.0.2')
        return `it is of kind ${quote(entry.kind)} ${quote(entry.version)}, not hashedrekord 0.0.2`;
    if (!entry.body.equals(expectedBody(about)))
        return 'it is about another signature, key or content';
    if (!entry.keyId.equals(logKeyId(log)))
        return 'it is of another log';
    if (entry.logIndex !== entry.proof.logIndex)
        return 'its two indexes differ';
    return checkpointMistake(entry.proof, log) ?? (await inclusionMistake(entry, log));
}
const quote = (text) => JSON.stringify(text.slice(0, 40));
/** The form of the signed note (C2SP tlog-checkpoint), and that it is about the tree of the proof. The signature is checked with the proof. */
function checkpointMistake({ checkpoint, treeSize, rootHash }, log) {
    const match = /^([^\n]+)\n(0|[1-9]\d{0,18})\n([^\n]+)\n(?:[^\n]+\n)*\n((?:\u2014 \S+ \S+\n){1,16})$/.exec(checkpoint);
    if (!match)
        return 'its checkpoint is not a signed note';
    const [, origin, size, root, lines = ''] = match;
    if (origin !== originOfLog(log.url))
        return `its checkpoint is of ${quote(origin ?? '')}, not of ${originOfLog(log.url)}`;
    if (size !== String(treeSize) || root !== rootHash.toString('base64'))
        return 'its checkpoint is of another tree than its proof';
    // Lines of witnesses may stand beside the log's own; only the log's counts.
    const own = [...lines.matchAll(/\u2014 (\S+) (\S+)\n/g)].filter(([, name]) => name === origin);
    if (own.length !== 1)
        return `its checkpoint has ${own.length} signatures of the log`;
    const signature = fromBase64(own[0]?.[2]);
    if (!signature?.subarray(0, 4).equals(logKeyId(log).subarray(0, 4)))
        return "its checkpoint is signed with another key than the log's";
    return undefined;
}
/** The checkpoint's signature and the Merkle inclusion proof (RFC 6962), by `@sigstore/verify`. */
async function inclusionMistake(entry, log) {
    const [{ Verifier, VerificationError }, { TransparencyLogEntry }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(575)]).then(__webpack_require__.t.bind(__webpack_require__, 5956, 19)),
        __webpack_require__.e(/* import() */ 154).then(__webpack_require__.t.bind(__webpack_require__, 7154, 19)),
    ]);
    const always = { start: new Date(0), end: new Date(8.64e15) };
    const verifier = new Verifier({
        certificateAuthorities: [],
        timestampAuthorities: [],
        ctlogs: [],
        tlogs: [{ baseURL: originOfLog(log.url), logID: logKeyId(log), publicKey: log.publicKey, validFor: always }],
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
        return `its inclusion proof fails: ${error instanceof VerificationError ? error.message : (0,lib/* messageOf */.bD)(error)}`;
    }
}

;// CONCATENATED MODULE: ../sigstore/lib/timestamp-token.js


/**
 * Verification of RFC 3161 responses (with RFC 5652 SignedData, RFC 5035 and 5816 certificate ids).
 * Written here because `@sigstore/verify` takes ECDSA tokens alone, and checks neither the extended key usage nor the
 * certificate id, and because nothing may stay unread: every byte of a token that verifies is either signed or compared.
 */
const OID = {
    tstInfo: '1.2.840.113549.1.9.16.1.4',
    signingCertificate: '1.2.840.113549.1.9.16.2.12',
    signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
    extendedKeyUsage: '2.5.29.37',
    timeStamping: '1.3.6.1.5.5.7.3.8',
};
/**
 * Verifies a response over `data` against the authorities that count.
 * Gives what it says, or a string that tells what is wrong with it ("it …"). Never throws.
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
        const authority = authorities.find(({ chain: [leaf] }) => (0,asn1/* isSigner */.Jz)(token.signed, leaf));
        if (!authority)
            return "it is not signed by the boundary's timestamp authority";
        const stranger = token.signed.certificates.some((raw) => !authority.chain.some((certificate) => certificate.raw.equals(raw)));
        if (stranger)
            return "it carries a certificate that is not of the authority's chain";
        const wrong = signerMistake(token.signed, authority.chain[0]) ?? chainMistake(authority.chain, token.at);
        return wrong ?? { at: token.at, authority };
    }
    catch (error) {
        if (error instanceof asn1/* DerError */.I4)
            return `it ${error.message}`;
        throw error;
    }
}
/** The token of a response, granted, without the free text that the service may have put around it. @throws DerError */
function bareResponse(response) {
    const [, token] = (0,asn1/* childrenOf */.LU)((0,asn1/* readDer */.SU)(response), asn1/* TAG */.Dk.sequence);
    return (0,asn1/* der */.y8)(asn1/* TAG */.Dk.sequence, (0,asn1/* der */.y8)(asn1/* TAG */.Dk.sequence, Buffer.from([asn1/* TAG */.Dk.integer, 1, 0])), (0,asn1/* expectTag */.yi)(token, asn1/* TAG */.Dk.sequence).raw);
}
/** Why a service did not grant a timestamp: its status and text, or undefined where it did. @throws DerError */
function refusalOf(response) {
    const [info] = (0,asn1/* childrenOf */.LU)((0,asn1/* readDer */.SU)(response), asn1/* TAG */.Dk.sequence);
    const [status, ...rest] = (0,asn1/* childrenOf */.LU)(info, asn1/* TAG */.Dk.sequence);
    const code = (0,asn1/* expectTag */.yi)(status, asn1/* TAG */.Dk.integer).value;
    if (code.length === 1 && code[0] === 0)
        return undefined;
    const words = rest
        .filter(({ tag }) => tag === asn1/* TAG */.Dk.sequence)
        .flatMap((text) => (0,asn1/* childrenOf */.LU)(text, asn1/* TAG */.Dk.sequence))
        .map(({ value }) => value
        .toString('latin1')
        .replaceAll(/[^\x20-\x7e]/g, '?')
        .slice(0, 200));
    return [`status ${code.toString('hex')}`, ...words].join(', ');
}
function readToken(response) {
    const [info, token, ...beyond] = (0,asn1/* childrenOf */.LU)((0,asn1/* readDer */.SU)(response), asn1/* TAG */.Dk.sequence);
    const [status] = (0,asn1/* childrenOf */.LU)(info, asn1/* TAG */.Dk.sequence);
    if (!(0,asn1/* expectTag */.yi)(status, asn1/* TAG */.Dk.integer).value.equals(Buffer.from([0])))
        throw new asn1/* DerError */.I4('was not granted');
    (0,asn1/* only */.j6)(beyond);
    const signed = (0,asn1/* readSignedData */.fh)(token);
    if (signed.contentType !== OID.tstInfo)
        throw new asn1/* DerError */.I4('is not a timestamp');
    return { ...readTstInfo(signed.content), signed };
}
function readTstInfo(content) {
    const [version, policy, imprint, serial, time, ...rest] = (0,asn1/* childrenOf */.LU)((0,asn1/* readDer */.SU)(content), asn1/* TAG */.Dk.sequence);
    if (!(0,asn1/* expectTag */.yi)(version, asn1/* TAG */.Dk.integer).value.equals(Buffer.from([1])))
        throw new asn1/* DerError */.I4('has an unexpected version');
    (0,asn1/* oidOf */._f)(policy);
    (0,asn1/* expectTag */.yi)(serial, asn1/* TAG */.Dk.integer);
    const [hash, digest, ...more] = (0,asn1/* childrenOf */.LU)(imprint, asn1/* TAG */.Dk.sequence);
    (0,asn1/* only */.j6)(more);
    return {
        at: timeOf(time),
        imprint: { hash: (0,asn1/* hashOf */.qQ)(hash), digest: (0,asn1/* expectTag */.yi)(digest, asn1/* TAG */.Dk.octetString).value },
        nonce: rest.find(({ tag }) => tag === asn1/* TAG */.Dk.integer)?.value,
    };
}
function signerMistake(signed, leaf) {
    if (!namesCertificate(signed.attributes, leaf))
        return 'it does not name the certificate of its signer';
    const mistake = (0,asn1/* signatureMistake */.T_)(signed, leaf.publicKey);
    return mistake && `it ${mistake}`;
}
/** ESSCertID: the signer signed the hash of its own certificate, so that no other certificate of the same key can take its place. */
function namesCertificate(attributes, leaf) {
    const v2 = attributes.get(OID.signingCertificateV2);
    const [list] = (0,asn1/* childrenOf */.LU)(v2 ?? attributes.get(OID.signingCertificate), asn1/* TAG */.Dk.sequence);
    const [first] = (0,asn1/* childrenOf */.LU)(list, asn1/* TAG */.Dk.sequence);
    const fields = (0,asn1/* childrenOf */.LU)(first, asn1/* TAG */.Dk.sequence);
    // In V2 the hash algorithm is there only where it is not SHA-256.
    const named = v2 && fields[0]?.tag === asn1/* TAG */.Dk.sequence ? (0,asn1/* hashOf */.qQ)(fields.shift()) : v2 ? 'sha256' : 'sha1';
    return (0,external_node_crypto_.createHash)(named).update(leaf.raw).digest().equals((0,asn1/* expectTag */.yi)(fields[0], asn1/* TAG */.Dk.octetString).value);
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
    const [tbs] = (0,asn1/* childrenOf */.LU)((0,asn1/* readDer */.SU)(leaf.raw), asn1/* TAG */.Dk.sequence);
    const box = (0,asn1/* childrenOf */.LU)(tbs, asn1/* TAG */.Dk.sequence).find(({ tag }) => tag === (0,asn1/* contextTag */.qA)(3));
    const [extensions] = box ? (0,asn1/* childrenOf */.LU)(box, (0,asn1/* contextTag */.qA)(3)) : [];
    for (const extension of extensions ? (0,asn1/* childrenOf */.LU)(extensions, asn1/* TAG */.Dk.sequence) : []) {
        const [id, critical, value] = (0,asn1/* childrenOf */.LU)(extension, asn1/* TAG */.Dk.sequence);
        if ((0,asn1/* oidOf */._f)(id) !== OID.extendedKeyUsage)
            continue;
        if (critical?.tag !== asn1/* TAG */.Dk.boolean || value?.tag !== asn1/* TAG */.Dk.octetString)
            return false;
        const usages = (0,asn1/* childrenOf */.LU)((0,asn1/* readDer */.SU)(value.value), asn1/* TAG */.Dk.sequence).map(asn1/* oidOf */._f);
        return usages.length === 1 && usages[0] === OID.timeStamping;
    }
    return false;
}
function timeOf(element) {
    const text = (0,asn1/* expectTag */.yi)(element, asn1/* TAG */.Dk.generalizedTime).value.toString('latin1');
    const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d*[1-9]))?Z$/.exec(text);
    const iso = match && `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}.${(match[7] ?? '').slice(0, 3).padEnd(3, '0')}Z`;
    const date = new Date(iso || Number.NaN);
    if (Number.isNaN(date.getTime()) || date.toISOString() !== iso)
        throw new asn1/* DerError */.I4('has a time that does not exist');
    return date;
}
/** An INTEGER's bytes without the leading zeros, to compare nonces. */
function trimmed(bytes) {
    const start = bytes.findIndex((byte) => byte !== 0);
    return Buffer.from(bytes.subarray(start < 0 ? bytes.length : start));
}

;// CONCATENATED MODULE: ../sigstore/lib/trust.js








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
        throw invalid(name, (0,lib/* messageOf */.bD)(error), error);
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
        if (error instanceof asn1/* DerError */.I4 || (error instanceof Error && !('exit' in error)))
            throw invalid(name, `a certificate is damaged: ${(0,lib/* messageOf */.bD)(error)}`, error);
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

;// CONCATENATED MODULE: ../sigstore/lib/boundary-trust.js





const MAX_PEM_BYTES = 64 * 1024;
/** The signer of a KMS key that the boundary declares. @throws as kmsSigner */
function declaredKmsSigner(boundary, aws, key) {
    const arnRegion = key.kms.startsWith('arn:') ? key.kms.split(':')[3] : undefined;
    const account = key.account === undefined ? undefined : (0,lib/* accountOf */.XP)(boundary, key.account);
    return kmsSigner(aws, key.kms, key.region ?? arnRegion ?? (0,lib/* homeRegion */.wC)(boundary), account);
}
/** The public keys that the boundary declares as files. @throws KEY_INVALID, FILE_MISSING, FILE_UNREADABLE */
async function declaredPublicKeys(boundary, files) {
    const keys = [];
    for (const key of boundary.signing?.keys ?? []) {
        if (!('public-key' in key))
            continue;
        const pem = await files.readText((0,lib/* boundaryPath */.qO)(boundary, key['public-key']), MAX_PEM_BYTES);
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
    const read = (file) => files.readText((0,lib/* boundaryPath */.qO)(boundary, file), MAX_PEM_BYTES);
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

;// CONCATENATED MODULE: ../sigstore/lib/bundle.js

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

;// CONCATENATED MODULE: ../sigstore/lib/bundle-read.js



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
const isSilence = (error) => !(error instanceof lib/* SovereignError */.Rj) || SILENCE.includes(error.code);
/** A service's own words on one line, without control characters, short. */
const quoted = (body) => {
    const text = body
        .toString('utf8')
        .replaceAll(/[^\x20-\x7e]+/g, ' ')
        .trim()
        .slice(0, 200);
    return text === '' ? '' : ` (${text})`;
};

;// CONCATENATED MODULE: ../sigstore/lib/rekor.js






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
                verifier: { publicKey: { rawBytes: spkiOf(about.publicKey).toString('base64') }, keyDetails },
            },
        },
    };
    const unavailable = (what, fix, cause) => signingError('LOG_UNAVAILABLE', `The transparency log ${log.url} ${what}.`, fix, { cause });
    const answer = await post(fetch, log.url.replace(/\/+$/, '') + ENTRIES, 'application/json', JSON.stringify(request), 'transparency log entry').catch((error) => {
        throw isSilence(error)
            ? unavailable(`did not answer: ${(0,lib/* messageOf */.bD)(error).replace(/\.$/, '')}`, 'Check that it runs and can be reached from this job.', error)
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

;// CONCATENATED MODULE: ../sigstore/lib/statement.js


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

;// CONCATENATED MODULE: ../sigstore/lib/timestamp.js






const SHA256 = '2.16.840.1.101.3.4.2.1';
/** A TimeStampReq (RFC 3161, 2.4.1) over SHA-256 of the data, asking for the certificates. */
function timestampRequest(data, nonce) {
    const imprint = (0,asn1/* der */.y8)(asn1/* TAG */.Dk.sequence, (0,asn1/* der */.y8)(asn1/* TAG */.Dk.sequence, (0,asn1/* derOid */._2)(SHA256), (0,asn1/* der */.y8)(asn1/* TAG */.Dk.null)), (0,asn1/* der */.y8)(asn1/* TAG */.Dk.octetString, (0,external_node_crypto_.createHash)('sha256').update(data).digest()));
    return (0,asn1/* der */.y8)(asn1/* TAG */.Dk.sequence, (0,asn1/* derInteger */.i5)(1), imprint, (0,asn1/* derInteger */.i5)(nonce), (0,asn1/* der */.y8)(asn1/* TAG */.Dk.boolean, Buffer.from([0xff])));
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
            ? unavailable(`did not answer: ${(0,lib/* messageOf */.bD)(error).replace(/\.$/, '')}`, 'Check that it runs and can be reached from this job.', error)
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
        if (!(error instanceof asn1/* DerError */.I4))
            throw error;
        wrong = `it ${error.message}`;
    }
    throw signingError('TIMESTAMP_ANSWER_WRONG', `The answer of the timestamp service ${authority.url} proves nothing: ${wrong}.`, 'Check that "signing.timestamp.chain" is the certificate chain of this service, leaf first.');
}

;// CONCATENATED MODULE: ../sigstore/lib/sign.js








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
    const bundle = buildBundle(content, publicKey, { ...(logged && { entry: logged }), ...(stamped && { timestamp: stamped.response }) });
    const json = JSON.stringify(bundle);
    return { bundle, json, sha256: (0,lib/* sha256Hex */.fg)(json), checks, ...(signedAt !== undefined && { signedAt }) };
}
/** What a witness said. One that is optional may fail to answer; a wrong answer is an error of either kind. */
function settle(result, name, required, checks) {
    if (result.status === 'fulfilled')
        return result.value;
    const { reason } = result;
    if (required || !(reason instanceof lib/* SovereignError */.Rj && reason.code.endsWith('_UNAVAILABLE')))
        throw reason;
    checks.push({ name, verdict: 'unknown', detail: `${reason.message} The boundary does not require it.` });
    return undefined;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ../sigstore/lib/signer-for.js






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
        if (!(error instanceof lib/* SovereignError */.Rj) || error.code !== 'FILE_MISSING')
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
    const spki = spkiOf(signer.publicKey);
    const counting = await declaredPublicKeys(boundary, files);
    if (counting.some(({ publicKey }) => spkiOf(publicKey).equals(spki)))
        return;
    const names = (boundary.signing?.keys ?? []).map(({ name }) => name);
    throw signingError('KEY_OUTSIDE', `${reference} is none of the keys whose signatures count in this boundary (${names.join(', ')}).`, 'Sign with one of them, or declare the public half under "signing.keys", where the change is reviewed.');
}

;// CONCATENATED MODULE: ../sigstore/lib/verify-witnesses.js


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
    const log = trust.logs.find((candidate) => logKeyId(candidate).equals(entry.keyId));
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

;// CONCATENATED MODULE: ../sigstore/lib/verify.js






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

;// CONCATENATED MODULE: ../sigstore/lib/index.js














/***/ })

};
