export const id = 918;
export const ids = [918];
export const modules = {

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   I4: () => (/* binding */ DerError),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   SU: () => (/* binding */ readDer),
/* harmony export */   _2: () => (/* binding */ derOid),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   i5: () => (/* binding */ derInteger),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   qA: () => (/* binding */ contextTag),
/* harmony export */   y8: () => (/* binding */ der),
/* harmony export */   yi: () => (/* binding */ expectTag)
/* harmony export */ });
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


/***/ }),

/***/ 5768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ isSigner),
/* harmony export */   T_: () => (/* binding */ signatureMistake),
/* harmony export */   fh: () => (/* binding */ readSignedData),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5780);


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
    const [type, wrapped, ...more] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(contentInfo, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(more);
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(type) !== OID.signedData)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('is not signed data');
    const [signedData, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(wrapped, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0));
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(others);
    const [version, digests, encapsulated, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(signedData, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    const certificates = rest[0]?.tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0) ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(rest.shift(), (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0)).map(({ raw }) => raw) : [];
    const [signers, ...unread] = rest;
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(unread);
    const [signer, ...second] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(signers, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.set);
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(second);
    const [contentTypeOid, contentBox, ...afterContent] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(encapsulated, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(afterContent);
    const contentType = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(contentTypeOid);
    // RFC 5652, 5.1: 3 for content other than plain data.
    expectVersion(version, contentType === OID.data ? 1 : 3);
    const [octets, ...afterOctets] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(contentBox, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0));
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(afterOctets);
    const content = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(octets, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString).value;
    const [signerVersion, sid, digest, signed, algorithm, signature, ...unsigned] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(signer, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    expectVersion(signerVersion, 1);
    // Attributes outside of the signature could say anything.
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(unsigned);
    const [issuer, serial, ...afterSid] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(sid, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(afterSid);
    const [listed, ...moreDigests] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(digests, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.set);
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(moreDigests);
    if (!listed?.raw.equals((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(digest, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence).raw))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('lists another digest algorithm than its signer uses');
    return {
        contentType,
        content,
        certificates,
        issuer: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(issuer, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence).raw,
        serial: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(serial, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.integer).value,
        attributes: readAttributes(signed),
        signedAttributes: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .der */ .y8)(_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.set, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(signed, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0)).value),
        digest: { oid: algorithmOid(digest), hash: hashOf(digest) },
        algorithm: signatureOf(algorithm),
        signature: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(signature, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString).value,
    };
}
/** Whether the signer names this certificate, by issuer and serial number. @throws DerError */
function isSigner({ issuer, serial }, certificate) {
    const [tbs] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(certificate.raw), _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    const parts = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(tbs, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    const offset = parts[0]?.tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0) ? 1 : 0;
    return (parts[offset]?.value.equals(serial) ?? false) && (parts[offset + 2]?.raw.equals(issuer) ?? false);
}
/**
 * Why the content is not what the holder of a key signed, to go after "it"; undefined where it is.
 * The signed attributes must name the content's type and digest; where they name the algorithms too (RFC 6211), the same.
 * @throws DerError
 */
function signatureMistake(data, key) {
    const { attributes, algorithm, digest, content, contentType } = data;
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(attributes.get(OID.contentType)) !== contentType)
        return 'signs another type of content';
    const signed = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(attributes.get(OID.messageDigest), _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString).value;
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digest.hash).update(content).digest().equals(signed))
        return 'was altered: its content does not have the signed digest';
    if (!keepsAlgorithms(data))
        return 'was altered: it names other algorithms than it was signed with';
    if (key.asymmetricKeyType !== algorithm.key)
        return "has a signature of another kind than the signer's key";
    return signatureIs(key, algorithm.hash ?? digest.hash, data) ? undefined : 'has a signature that is not by the key of the certificate';
}
function signatureIs(key, hash, { signedAttributes, signature }) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, signedAttributes, key, signature);
    }
    catch {
        return false;
    }
}
function keepsAlgorithms({ attributes, digest, algorithm }) {
    const attribute = attributes.get(OID.algorithmProtection);
    if (!attribute)
        return true;
    const [signedDigest, signedAlgorithm, ...more] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(attribute, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(more);
    const [oid] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(signedAlgorithm, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(1));
    return algorithmOid(signedDigest) === digest.oid && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(oid) === algorithm.oid;
}
function readAttributes(signed) {
    const attributes = new Map();
    for (const attribute of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(signed, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0))) {
        const [type, values, ...more] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(attribute, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
        (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(more);
        const [value, ...second] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(values, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.set);
        (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(second);
        const oid = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(type);
        if (!value || attributes.has(oid))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`has the attribute ${oid} ${value ? 'twice' : 'without a value'}`);
        attributes.set(oid, value);
    }
    return attributes;
}
function expectVersion(element, version) {
    if (!(0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(element, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.integer).value.equals(Buffer.from([version])))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('has an unexpected version');
}
/** An AlgorithmIdentifier without parameters: absent, or NULL. @throws DerError */
function algorithmOid(element) {
    const [id, parameters, ...more] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(element, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(more);
    if (parameters && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(parameters, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.null).value.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('has a NULL that is not empty');
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(id);
}
/** The name of a hash that counts. @throws DerError for any other, SHA-1 among them */
function hashOf(element) {
    const hash = HASHES[algorithmOid(element)];
    if (!hash)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('uses a hash other than SHA-256, SHA-384 and SHA-512');
    return hash;
}
function signatureOf(element) {
    const oid = algorithmOid(element);
    const found = SIGNATURES[oid];
    if (!found)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('uses a signature algorithm other than ECDSA and RSA PKCS#1 with SHA-2');
    return { oid, ...found };
}


/***/ }),

/***/ 8140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ subjectPatternMistake),
/* harmony export */   L: () => (/* binding */ subjectFits)
/* harmony export */ });
/**
 * Patterns of the subjects of certificates, such as `https://git.example.eu/team/app/.github/workflows/release.yml@refs/tags/*`.
 * They are compared character by character and as a whole. `*` stands for one or more letters, digits or marks of ASCII within one
 * segment, so for none of `/ @ # ? % \` nor space: it crosses no folder, no ref, and no encoding of one.
 */
const SEGMENT = String.raw `(?:(?![/@#?%\\])[!-~])+`;
/** Why a text is no pattern that can be understood in one way only, to go after "it"; undefined where it is one. */
function subjectPatternMistake(pattern) {
    if (!/^[^\p{C}\p{Z}](?:[^\p{C}\p{Zl}\p{Zp}]*[^\p{C}\p{Z}])?$/u.test(pattern))
        return 'must be text of one line, without spaces around it';
    if (!pattern.includes('*'))
        return undefined;
    const scheme = pattern.indexOf('://');
    const host = scheme < 0 ? pattern.slice(pattern.lastIndexOf('@')) : pattern.slice(0, scheme + 3) + pattern.slice(scheme + 3).split('/', 1)[0];
    if (host.includes('*') || (scheme < 0 && !pattern.includes('@')))
        return 'must name the host in full: "*" may stand only in the path of a URL, or before the "@" of an address';
    if (/\*[^/@]*\*/.test(pattern))
        return 'must have at most one "*" between two of "/" and "@"';
    return undefined;
}
/** Whether a subject fits a pattern, which has no mistake. */
function subjectFits(pattern, subject) {
    if (!pattern.includes('*'))
        return pattern === subject;
    const parts = pattern.split('*').map((part) => part.replaceAll(/[\\^$.+?()[\]{}|/-]/g, '\\$&'));
    return new RegExp(`^${parts.join(SEGMENT)}$`).test(subject);
}


/***/ }),

/***/ 7063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle),
/* harmony export */   G: () => (/* binding */ envelopeOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6403);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1274);
/* harmony import */ var _legacy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2125);
/* harmony import */ var _log_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2635);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(173);
/* harmony import */ var _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6825);






/** Reads a bundle strictly. Gives it, or in a string what is wrong with it. Never throws. */
function readBundle(input) {
    if (input.length > _bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLE_BYTES */ .Me)
        return `it is larger than ${_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLE_BYTES */ .Me} bytes`;
    return (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(() => bundleOf((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .RJ)(typeof input === 'string' ? input : (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(input))));
}
/** The minor version of the Sigstore bundle, by its media type. */
const VERSIONS = new Map([
    [_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_MEDIA_TYPE */ .NV, 3],
    ...[1, 2, 3].map((minor) => [`application/vnd.dev.sigstore.bundle+json;version=0.${minor}`, minor]),
]);
function bundleOf(value) {
    const old = (0,_legacy_js__WEBPACK_IMPORTED_MODULE_3__/* .readOldBundle */ .Y)(value);
    if (old)
        return old;
    const bundle = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(value, 'the bundle', ['mediaType', 'verificationMaterial'], ['dsseEnvelope', 'messageSignature']);
    const minor = VERSIONS.get(bundle.mediaType);
    if (minor === undefined)
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('its media type is none of a Sigstore bundle v0.1, v0.2 or v0.3');
    const material = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(bundle.verificationMaterial, 'verificationMaterial', [], [...SIGNERS, 'tlogEntries', 'timestampVerificationData']);
    const timestamps = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(material.timestampVerificationData ?? {}, 'timestampVerificationData', [], ['rfc3161Timestamps']);
    if ((bundle.dsseEnvelope === undefined) === (bundle.messageSignature === undefined)) {
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('it must hold either a DSSE envelope or a message signature');
    }
    if (minor >= 3 && (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .gI)(material.x509CertificateChain))
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('it carries a chain of certificates, which v0.3 does not have');
    const entries = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(material.tlogEntries, 'tlogEntries').map((entry, index) => (0,_log_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .logEntryOf */ .M4)(entry, `tlogEntries[${index}]`));
    if (minor >= 2 && entries.some(({ proof }) => !proof))
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`it holds a log entry with no proof of inclusion, which v0.${minor} demands`);
    return {
        form: `Sigstore bundle v0.${minor}`,
        ...signerOf(material),
        content: bundle.dsseEnvelope === undefined ? messageOf(bundle.messageSignature) : envelopeOf(bundle.dsseEnvelope),
        entries: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(entries, ({ keyId, logIndex }) => `${keyId.toString('hex')} ${logIndex}`, 'log entry'),
        timestamps: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(timestamps.rfc3161Timestamps, 'rfc3161Timestamps').map((timestamp, index) => (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(timestamp, `rfc3161Timestamps[${index}]`, ['signedTimestamp'], []).signedTimestamp, 'signedTimestamp')), (response) => response.toString('latin1'), 'timestamp'),
    };
}
const SIGNERS = ['publicKey', 'certificate', 'x509CertificateChain'];
/** Who the bundle says signed it. Of a chain the first certificate alone is read: authorities are declared, never carried. */
function signerOf(material) {
    const named = SIGNERS.filter((name) => (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .gI)(material[name]));
    if (named.length !== 1)
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`it names ${named.length} signers; exactly one is accepted`);
    if ((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .gI)(material.publicKey)) {
        const { hint = '' } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(material.publicKey, 'publicKey', [], ['hint']);
        return { hint: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(hint, 'hint') };
    }
    const [first] = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .gI)(material.certificate)
        ? [material.certificate]
        : (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(material.x509CertificateChain, 'x509CertificateChain', ['certificates'], []).certificates, 'certificates');
    return { hint: '', certificate: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(first, 'certificate', ['rawBytes'], []).rawBytes, 'rawBytes') };
}
/** The one signature of a DSSE envelope. Its keyid is not signed: tools write fingerprints of several kinds there, and none is a proof. @throws ShapeError */
function envelopeOf(value) {
    const envelope = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(value, 'dsseEnvelope', ['payload', 'payloadType', 'signatures'], []);
    if (!Array.isArray(envelope.signatures) || envelope.signatures.length !== 1) {
        const count = Array.isArray(envelope.signatures) ? envelope.signatures.length : 'no list of';
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`its envelope has ${count} signatures; exactly one is accepted`);
    }
    const { sig, keyid = '' } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(envelope.signatures[0], 'signatures[0]', ['sig'], ['keyid']);
    (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(keyid, 'keyid');
    return {
        kind: 'dsse',
        payloadType: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(envelope.payloadType, 'payloadType'),
        payload: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(envelope.payload, 'payload'),
        signature: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(sig, 'sig'),
    };
}
function messageOf(value) {
    const message = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(value, 'messageSignature', ['messageDigest', 'signature'], []);
    const { algorithm, digest } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(message.messageDigest, 'messageDigest', ['algorithm', 'digest'], []);
    const hash = Object.keys(_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .HASH_ALGORITHM */ .Fb).find((name) => _public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .HASH_ALGORITHM */ .Fb[name] === algorithm);
    if (!hash)
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('its messageDigest is none of SHA2_256, SHA2_384 and SHA2_512');
    const found = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(digest, 'digest');
    if (found.length * 8 !== Number(hash.slice(3)))
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('its messageDigest has the wrong length');
    return { kind: 'message', hash, digest: found, signature: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(message.signature, 'signature') };
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ preAuthEncoding),
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   bS: () => (/* binding */ buildBundle)
/* harmony export */ });
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(173);

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
function buildBundle(content, { publicKey, certificate }, witnessed = {}) {
    const { entries = [], timestamps = [] } = witnessed;
    const sig = content.signature.toString('base64');
    return {
        mediaType: BUNDLE_MEDIA_TYPE,
        verificationMaterial: {
            ...(certificate ? { certificate: { rawBytes: certificate.toString('base64') } } : { publicKey: { hint: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHint */ .p4)(publicKey) } }),
            ...(entries.length > 0 && { tlogEntries: [...entries] }),
            ...(timestamps.length > 0 && {
                timestampVerificationData: { rfc3161Timestamps: timestamps.map((response) => ({ signedTimestamp: response.toString('base64') })) },
            }),
        },
        ...(content.kind === 'dsse'
            ? { dsseEnvelope: { payload: content.payload.toString('base64'), payloadType: content.payloadType, signatures: [{ sig }] } }
            : {
                messageSignature: {
                    messageDigest: { algorithm: _public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_ALGORITHM */ .Fb[content.hash], digest: content.digest.toString('base64') },
                    signature: sig,
                },
            }),
    };
}


/***/ }),

/***/ 8631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ signerMistake),
/* harmony export */   i$: () => (/* binding */ caChainMistake),
/* harmony export */   rh: () => (/* binding */ isIssuedBy)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5780);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(979);


/**
 * Validation of a code-signing certificate up to a declared chain (RFC 5280, section 6, for a path that is given).
 * Written here because `@sigstore/verify` looks neither at key usages, nor at critical extensions, nor at name constraints, nor
 * at whether the leaf is itself an authority. What this does not process it refuses.
 */
/** Extensions that may be critical, because their content is checked here. Name constraints are refused, critical or not. */
const PROCESSED = [
    _certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION */ .Ys.keyUsage,
    _certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION */ .Ys.subjectAlternativeName,
    _certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION */ .Ys.basicConstraints,
    _certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION */ .Ys.extendedKeyUsage,
];
/** ECDSA and RSA PKCS#1 with SHA-2, and Ed25519. */
const SIGNATURES = [
    '1.2.840.10045.4.3.2',
    '1.2.840.10045.4.3.3',
    '1.2.840.10045.4.3.4',
    '1.2.840.113549.1.1.11',
    '1.2.840.113549.1.1.12',
    '1.2.840.113549.1.1.13',
    '1.3.101.112',
];
const ANY_USAGE = '2.5.29.37.0';
/**
 * Why a certificate is not one that the authority issued to sign with, and that was valid at each of these times, to go after
 * "it"; undefined where it is.
 * @throws DerError
 */
function signerMistake(leaf, chain, times) {
    const authorities = chain.map(({ raw }) => (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .readCertificate */ .w$)(raw));
    return leafMistake(leaf) ?? pathMistake([leaf, ...authorities], times) ?? authoritiesMistake(authorities);
}
/** Why a chain is not one of an authority that issues certificates for signing, each issued by the next. @throws DerError */
function caChainMistake(chain, at) {
    const authorities = chain.map(({ raw }) => (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .readCertificate */ .w$)(raw));
    return authoritiesMistake(authorities) ?? pathMistake(authorities, [at]);
}
function leafMistake(leaf) {
    const { ca, keyUsage, extended } = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .usageOf */ .Fs)(leaf);
    if (ca || keyUsage?.certifies)
        return 'is itself a certificate authority, not a signer';
    if (!keyUsage?.signs)
        return 'is not for signatures (key usage)';
    return extended?.includes(_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE_SIGNING */ .AL) ? undefined : 'is not for code signing (extended key usage)';
}
function authoritiesMistake(authorities) {
    for (const [index, authority] of authorities.entries()) {
        const wrong = authorityMistake((0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .usageOf */ .Fs)(authority), authority, index);
        if (wrong)
            return `comes from an authority of which certificate ${index + 1} ${wrong}`;
    }
    return undefined;
}
/** @param below how many authorities stand between this one and the signer */
function authorityMistake({ ca, pathLength, keyUsage, extended }, { publicKey }, below) {
    if (!ca)
        return 'is not a certificate authority';
    if (keyUsage && !keyUsage.certifies)
        return 'may not issue certificates (key usage)';
    if (pathLength !== undefined && pathLength < below)
        return 'allows fewer authorities below it (path length)';
    if (extended && !extended.includes(_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE_SIGNING */ .AL) && !extended.includes(ANY_USAGE))
        return 'is not for code signing (extended key usage)';
    return isStrong(publicKey) ? undefined : 'has a key that is too weak or of an unknown kind';
}
function isStrong({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
    if (type === 'rsa')
        return (details?.modulusLength ?? 0) >= 2048;
    return type === 'ed25519' || (type === 'ec' && ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? ''));
}
/** Each certificate issued by the next, all valid at all times. The last one is trusted as it stands. */
function pathMistake(path, times) {
    for (const [index, certificate] of path.entries()) {
        const which = index === 0 ? '' : 'comes from an authority that ';
        const unread = [...certificate.extensions].find(([oid, { critical }]) => oid === _certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION */ .Ys.nameConstraints || (critical && !PROCESSED.includes(oid)));
        if (unread)
            return `${which}has the extension ${unread[0]}, which nothing here can honour`;
        if (!SIGNATURES.includes(certificate.algorithm))
            return `${which}is signed with another algorithm than ECDSA, RSA or Ed25519 with SHA-2`;
        const late = times.find((at) => at < certificate.from || at > certificate.to);
        if (late) {
            return `${which}was not valid at ${late.toISOString()} (valid from ${certificate.from.toISOString()} to ${certificate.to.toISOString()})`;
        }
        const issuer = path[index + 1];
        if (issuer && !isIssuedBy(certificate, issuer))
            return `${which}was not issued by the declared certificate authority`;
    }
    return undefined;
}
/** Whether one certificate was issued by the other: by name, by what that one is for, and by signature. @throws DerError */
function isIssuedBy({ x509, issuer }, authority) {
    if (!issuer.equals(authority.subject) || !x509.checkIssued(authority.x509))
        return false;
    try {
        return x509.verify(authority.publicKey);
    }
    catch (error) {
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('has a signature that cannot be checked', { cause: error });
    }
}


/***/ }),

/***/ 979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ CODE_SIGNING),
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   Ys: () => (/* binding */ EXTENSION),
/* harmony export */   w$: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5780);


/** Object identifiers of the X.509 extensions that are read here. */
const EXTENSION = {
    keyUsage: '2.5.29.15',
    subjectAlternativeName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    nameConstraints: '2.5.29.30',
    extendedKeyUsage: '2.5.29.37',
    signedCertificateTimestamps: '1.3.6.1.4.1.11129.2.4.2',
};
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** A certificate of Fulcio has some 1 kB. */
const MAX_BYTES = 64 * 1024;
/**
 * Reads a certificate strictly: version 3, one algorithm inside and outside of the signature, no extension twice, nothing unread.
 * @throws DerError
 */
function readCertificate(raw) {
    if (raw.length > MAX_BYTES)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`is larger than ${MAX_BYTES} bytes`);
    const [tbs, algorithm, signature, ...beyond] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(raw), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(beyond);
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(signature, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.bitString);
    const parts = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(tbs, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    const [version, , inner, issuer, , subject] = parts;
    const [number, ...more] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(version, (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(0));
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(more);
    if (!(0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(number, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.integer).value.equals(Buffer.from([2])))
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('is not of version 3');
    if (!inner?.raw.equals((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(algorithm, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence).raw))
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('names two signature algorithms');
    const box = parts[7];
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(parts.slice(8));
    const [list, ...others] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(box, (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .contextTag */ .qA)(3));
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(others);
    const [oid] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
    const x509 = openedByNode(raw);
    return {
        x509,
        raw: x509.raw,
        publicKey: keyOf(x509),
        head: parts.slice(0, 7),
        issuer: (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(issuer, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence).raw,
        subject: (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(subject, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence).raw,
        from: new Date(x509.validFrom),
        to: new Date(x509.validTo),
        algorithm: (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(oid),
        extensions: readExtensions(list),
    };
}
function openedByNode(raw) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(raw);
    }
    catch (error) {
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('is damaged', { cause: error });
    }
}
function keyOf(certificate) {
    try {
        return certificate.publicKey;
    }
    catch (error) {
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('has a public key that cannot be read', { cause: error });
    }
}
function readExtensions(list) {
    const found = new Map();
    for (const extension of (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(list, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence)) {
        const [id, ...rest] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(extension, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
        const oid = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)(id);
        if (found.has(oid))
            throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`has the extension ${oid} twice`);
        const flag = rest.length > 1 ? (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(rest.shift(), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.boolean).value : undefined;
        if (flag && !flag.equals(Buffer.from([0xff])))
            throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`marks the extension ${oid} in a way that is not DER`);
        const [value, ...more] = rest;
        (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(more);
        found.set(oid, { critical: flag !== undefined, value: (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(value, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString).value, raw: extension.raw });
    }
    return found;
}
/** @throws DerError */
function usageOf({ extensions }) {
    const usage = { ca: false };
    const constraints = extensions.get(EXTENSION.basicConstraints);
    if (constraints) {
        const fields = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(constraints.value), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence);
        if (fields[0]?.tag === _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.boolean)
            usage.ca = fields.shift()?.value.equals(Buffer.from([0xff])) ?? false;
        const [length, ...rest] = fields;
        (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(rest);
        if (length) {
            const { value } = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(length, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.integer);
            if (value.length !== 1 || value[0] > 127)
                throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('has a path length that is none');
            usage.pathLength = value[0];
        }
    }
    const bits = extensions.get(EXTENSION.keyUsage);
    if (bits) {
        const { value } = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(bits.value), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.bitString);
        const first = value[1] ?? 0;
        usage.keyUsage = { signs: (first & 0x80) !== 0, certifies: (first & 0x04) !== 0 };
    }
    const extended = extensions.get(EXTENSION.extendedKeyUsage);
    if (extended)
        usage.extended = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)(extended.value), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence).map(_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f);
    return usage;
}


/***/ }),

/***/ 1061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ signingError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(886);

const signingError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
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
    KEYLESS_UNDECLARED: { exit: 'usage', about: 'Keyless signing was asked for, and the boundary declares no Fulcio.' },
    CERTIFICATE_UNAVAILABLE: { exit: 'failure', about: 'Fulcio did not answer, or refused to certify the job.' },
    CERTIFICATE_WRONG: { exit: 'verification', about: 'The certificate that Fulcio gave is not one that this job may sign with.' },
    CERTIFICATE_EXPIRED: { exit: 'failure', about: 'A certificate was not valid any more, or not yet, when a witness saw its signature.' },
    IDENTITY_OUTSIDE: {
        exit: 'policy',
        about: 'The boundary declares the identities whose signatures count, and this job is not one of them.',
    },
    WITNESS_NEEDED: { exit: 'usage', about: 'A certificate signs only where a witness can say when, and none does.' },
    SIGNING_CONFIG_INVALID: { exit: 'usage', about: 'A signing_config.json cannot be read, or its services cannot be used.' },
    SERVICE_OUTSIDE: { exit: 'policy', about: 'A signing_config.json names a service that the boundary does not allow.' },
    TRUST_INVALID: { exit: 'usage', about: 'A trust file, a log key or a certificate chain cannot be used to verify signatures.' },
});


/***/ }),

/***/ 9556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ certificateClaims),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8140);
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5780);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(979);



/** Fulcio's arc of object identifiers (its docs/oid-info.md). */
const FULCIO = '1.3.6.1.4.1.57264.1';
const OTHER_NAME = `${FULCIO}.7`;
const ISSUER = `${FULCIO}.8`;
/** The issuer as it was written before: raw text, no DER. */
const OLD_ISSUER = `${FULCIO}.1`;
/** What Fulcio took from the job's token, by the last arc of the extension. */
const CLAIMS = {
    buildSignerUri: 9,
    buildSignerDigest: 10,
    runnerEnvironment: 11,
    sourceRepositoryUri: 12,
    sourceRepositoryDigest: 13,
    sourceRepositoryRef: 14,
    sourceRepositoryId: 15,
    sourceRepositoryOwnerUri: 16,
    sourceRepositoryOwnerId: 17,
    buildConfigUri: 18,
    buildConfigDigest: 19,
    buildTrigger: 20,
    runInvocationUri: 21,
    sourceRepositoryVisibility: 22,
    deploymentEnvironment: 23,
    tokenSubject: 24,
};
/** Reads who a certificate is about. Whether it counts is for its chain to say. @throws DerError */
function certificateClaims(certificate) {
    const { extensions } = certificate;
    const text = (arc) => {
        const extension = extensions.get(`${FULCIO}.${arc}`);
        return extension && plain((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .readDer */ .SU)(extension.value), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.utf8String).value);
    };
    const old = extensions.get(OLD_ISSUER);
    const [oldIssuer, newIssuer] = [old && plain(old.value), extensions.has(ISSUER) ? text(8) : undefined];
    const issuer = newIssuer ?? oldIssuer;
    if (issuer === undefined)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('does not say which issuer vouched for its subject');
    if (oldIssuer !== undefined && oldIssuer !== issuer)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('names two issuers');
    const claims = { issuer, ...subjectOf(certificate) };
    for (const [name, arc] of Object.entries(CLAIMS)) {
        const value = text(arc);
        if (value !== undefined)
            claims[name] = value;
    }
    return claims;
}
/** The subject alternative name (RFC 5280, 4.2.1.6), of which there must be one. */
function subjectOf({ extensions }) {
    const extension = extensions.get(_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION */ .Ys.subjectAlternativeName);
    const [name, ...more] = extension ? (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .readDer */ .SU)(extension.value), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence) : [];
    if (!name || more.length > 0)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4(`has ${name ? more.length + 1 : 'no'} subject alternative names, where one is expected`);
    if (name.tag === (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .contextTag */ .qA)(6, false))
        return { subjectType: 'uri', subject: ascii(name.value) };
    if (name.tag === (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .contextTag */ .qA)(1, false))
        return { subjectType: 'email', subject: ascii(name.value) };
    if (name.tag !== (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .contextTag */ .qA)(0))
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('has a subject alternative name that is neither a URI, nor an e-mail address, nor of Fulcio');
    const [type, box, ...rest] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(name, (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .contextTag */ .qA)(0));
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(rest);
    if ((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .oidOf */ ._f)(type) !== OTHER_NAME)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('has a subject alternative name of an unknown type');
    const [value, ...others] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(box, (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .contextTag */ .qA)(0));
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(others);
    return { subjectType: 'other', subject: plain((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(value, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.utf8String).value) };
}
/** UTF-8 without control, format and line characters: what a person reads is what is compared. */
function plain(bytes) {
    const text = bytes.toString('utf8');
    if (text === '' || !Buffer.from(text).equals(bytes) || /[\p{C}\p{Zl}\p{Zp}]/u.test(text))
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('holds text that cannot be read');
    return text;
}
/** IA5String of what can be printed. */
function ascii(bytes) {
    const text = bytes.toString('latin1');
    if (!/^[!-~]+$/.test(text))
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('has a subject alternative name with other characters than those of an address');
    return text;
}
/** The declared identity that a certificate is about: same issuer, and a subject that fits. */
const identityOf = ({ issuer, subject }, identities) => identities.find((identity) => identity.issuer === issuer && (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .subjectFits */ .L)(identity.subject, subject));


/***/ }),

/***/ 2125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ LOG),
/* harmony export */   J2: () => (/* binding */ SIGNATURE),
/* harmony export */   Y: () => (/* binding */ readOldBundle),
/* harmony export */   ac: () => (/* binding */ readLegacySignature),
/* harmony export */   ht: () => (/* binding */ TIMESTAMP),
/* harmony export */   kX: () => (/* binding */ CERTIFICATE),
/* harmony export */   wX: () => (/* binding */ readLegacyAttestation)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6403);
/* harmony import */ var _bundle_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7063);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(173);
/* harmony import */ var _rekor_v1_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6621);
/* harmony import */ var _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6825);






const SIGNATURE = 'dev.cosignproject.cosign/signature';
const LOG = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
/** A layer of `.sig`: a signature over the layer's bytes. Gives it, or what is wrong with it. */
function readLegacySignature({ annotations }) {
    return (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(() => ({
        form: 'signature of cosign 2',
        hint: '',
        content: { kind: 'detached', signature: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(annotations[SIGNATURE], SIGNATURE) },
        ...materialOf(annotations),
    }));
}
/** A layer of `.att`: a DSSE envelope. cosign 2 had the whole of it timestamped, not its signature alone. */
function readLegacyAttestation({ bytes: envelope, annotations }) {
    return (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(() => ({
        form: 'attestation of cosign 2',
        hint: '',
        content: (0,_bundle_read_js__WEBPACK_IMPORTED_MODULE_2__/* .envelopeOf */ .G)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .RJ)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(envelope))),
        stamped: envelope,
        ...materialOf(annotations),
    }));
}
/**
 * The bundle file that `cosign sign-blob --bundle` wrote before the Sigstore bundle: signature, certificate and log entry.
 * A bare public key in the place of the certificate, as cosign 3 writes it, is a hint and no more: nobody vouches for it
 * (GHSA-fx35-mq7g-6g98).
 * @returns undefined for something else
 */
function readOldBundle(value) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) || !Object.hasOwn(value, 'base64Signature'))
        return undefined;
    const { base64Signature, cert, rekorBundle } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(value, 'the bundle', ['base64Signature'], ['cert', 'rekorBundle']);
    const pem = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .gI)(cert) && cert !== '' ? Buffer.from((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(cert, 'cert')).toString('latin1') : undefined;
    return {
        form: 'bundle of cosign 2',
        hint: '',
        content: { kind: 'detached', signature: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(base64Signature, 'base64Signature') },
        ...(pem !== undefined &&
            (/^-----BEGIN PUBLIC KEY-----/.test(pem) ? { hint: hintOf(pem) } : { certificate: certificateOf(pem, 'cert') })),
        entries: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .gI)(rekorBundle) ? [(0,_rekor_v1_js__WEBPACK_IMPORTED_MODULE_4__/* .legacyEntryOf */ .Vr)(rekorBundle)] : [],
        timestamps: [],
    };
}
function materialOf(annotations) {
    const { [LOG]: log, [TIMESTAMP]: timestamp, [CERTIFICATE]: certificate } = annotations;
    return {
        ...(certificate && { certificate: certificateOf(certificate, CERTIFICATE) }),
        entries: log ? [(0,_rekor_v1_js__WEBPACK_IMPORTED_MODULE_4__/* .legacyEntryOf */ .Vr)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .RJ)(log))] : [],
        timestamps: timestamp
            ? [
                (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .RJ)(timestamp), TIMESTAMP, ['SignedRFC3161Timestamp'], []).SignedRFC3161Timestamp, 'SignedRFC3161Timestamp'),
            ]
            : [],
    };
}
function hintOf(pem) {
    try {
        return (0,_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .keyHint */ .p4)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
    }
    catch {
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('cert is a damaged public key');
    }
}
function certificateOf(pem, where) {
    if (pem.match(/-----BEGIN [A-Z0-9 ]+-----/g)?.join() !== '-----BEGIN CERTIFICATE-----')
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`${where} is not one certificate`);
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).raw;
    }
    catch {
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`${where} is a damaged certificate`);
    }
}


/***/ }),

/***/ 8787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ pemVerifierOf),
/* harmony export */   Sb: () => (/* binding */ verifierOf),
/* harmony export */   ds: () => (/* binding */ hashedRekordBody),
/* harmony export */   ew: () => (/* binding */ isBodyOf),
/* harmony export */   zR: () => (/* binding */ rekorOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(173);


/** What holds a signature's key in a log entry of Rekor v2. */
const verifierOf = ({ publicKey, certificate }) => {
    const { keyDetails } = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyKindOf */ .lJ)(publicKey, 'the key');
    // The fields stand in the order of RFC 8785.
    return certificate
        ? { keyDetails, x509Certificate: { rawBytes: certificate.toString('base64') } }
        : { keyDetails, publicKey: { rawBytes: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .spkiOf */ .Bb)(publicKey).toString('base64') } };
};
/** What holds a signature's key in a log entry of Rekor v1: PEM in base64. */
const pemVerifierOf = ({ publicKey, certificate }) => Buffer.from(certificate ? new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).toString() : (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .publicKeyPem */ .rY)(publicKey)).toString('base64');
const sha256 = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
/**
 * The one thing in an entry of Rekor v1 that cannot be rebuilt: the digest of the envelope's text as it was sent.
 * It says nothing that payload and signature, which are compared, do not say.
 */
const envelopeDigest = (body, field) => ({
    algorithm: 'sha256',
    value: new RegExp(`"${field}":\\{"algorithm":"sha256","value":"([0-9a-f]{64})"\\}`).exec(body)?.[1] ?? '',
});
/** Every kind of entry that can be told to be about exactly one signature. Values are built in the field order of RFC 8785. */
const KINDS = {
    'hashedrekord 0.0.2': {
        rekor: 2,
        spec: (about) => ({
            hashedRekordV002: {
                data: { algorithm: _public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_ALGORITHM */ .Fb[(0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyKindOf */ .lJ)(about.publicKey, 'the key').hash], digest: about.digest.toString('base64') },
                signature: { content: about.content.signature.toString('base64'), verifier: verifierOf(about) },
            },
        }),
    },
    // Written by clients of 2025; Rekor v2 has refused it since v2.3.
    'dsse 0.0.2': {
        rekor: 2,
        spec: (about) => about.content.kind === 'dsse'
            ? {
                dsseV002: {
                    payloadHash: { algorithm: 'SHA2_256', digest: Buffer.from(sha256(about.content.payload), 'hex').toString('base64') },
                    signatures: [{ content: about.content.signature.toString('base64'), verifier: verifierOf(about) }],
                },
            }
            : undefined,
    },
    'hashedrekord 0.0.1': {
        rekor: 1,
        spec: (about) => about.content.kind === 'message'
            ? {
                data: { hash: { algorithm: about.content.hash, value: about.digest.toString('hex') } },
                signature: { content: about.content.signature.toString('base64'), publicKey: { content: pemVerifierOf(about) } },
            }
            : undefined,
    },
    'dsse 0.0.1': {
        rekor: 1,
        spec: (about, body) => about.content.kind === 'dsse'
            ? {
                envelopeHash: envelopeDigest(body, 'envelopeHash'),
                payloadHash: { algorithm: 'sha256', value: sha256(about.content.payload) },
                signatures: [{ signature: about.content.signature.toString('base64'), verifier: pemVerifierOf(about) }],
            }
            : undefined,
    },
    // Of bundles that cosign and GitHub made before 2024. The signature is in base64 twice.
    'intoto 0.0.2': {
        rekor: 1,
        spec: (about, body) => about.content.kind === 'dsse'
            ? {
                content: {
                    envelope: {
                        payloadType: about.content.payloadType,
                        signatures: [
                            { publicKey: pemVerifierOf(about), sig: Buffer.from(about.content.signature.toString('base64')).toString('base64') },
                        ],
                    },
                    hash: envelopeDigest(body, 'hash'),
                    payloadHash: { algorithm: 'sha256', value: sha256(about.content.payload) },
                },
            }
            : undefined,
    },
};
/** The version of Rekor that writes entries of a kind; undefined for a kind that is not read. */
const rekorOf = (kind, version) => Object.hasOwn(KINDS, `${kind} ${version}`) ? KINDS[`${kind} ${version}`]?.rekor : undefined;
/**
 * Whether a log entry's body is about exactly this signature, key and content: it is rebuilt and compared byte for byte, so that no
 * part of an entry is taken on trust.
 */
function isBodyOf(about, kind, version, body) {
    return bodyOf(about, kind, version, body.toString('latin1'))?.equals(body) ?? false;
}
/** The exact bytes that a Rekor v2 holds for a signature. */
const hashedRekordBody = (about) => bodyOf(about, 'hashedrekord', '0.0.2', '');
function bodyOf(about, kind, version, found) {
    const spec = KINDS[`${kind} ${version}`]?.spec(about, found);
    return spec && Buffer.from(JSON.stringify({ apiVersion: version, kind, spec }));
}


/***/ }),

/***/ 2635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ readLogEntry),
/* harmony export */   M4: () => (/* binding */ logEntryOf),
/* harmony export */   av: () => (/* binding */ completeEntry)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6403);
/* harmony import */ var _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6825);


/** Reads a transparency log's answer strictly. Gives the entry, or what is wrong with it. */
function readLogEntry(text) {
    return (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(() => logEntryOf((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)(text), 'the entry'));
}
/** @throws ShapeError */
function logEntryOf(value, where) {
    // proto3 JSON leaves out zero and empty: the first entry of a log has no logIndex, a lone one no hashes.
    const entry = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(value, where, ['logId', 'kindVersion', 'canonicalizedBody'], ['logIndex', 'integratedTime', 'inclusionPromise', 'inclusionProof']);
    const { keyId } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(entry.logId, 'logId', ['keyId'], []);
    const { kind, version } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(entry.kindVersion, 'kindVersion', ['kind', 'version'], []);
    const read = {
        logIndex: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .int64 */ .Gk)(entry.logIndex ?? '0', 'logIndex'),
        keyId: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(keyId, 'keyId'),
        kind: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(kind, 'kind'),
        version: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(version, 'version'),
        integratedTime: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .int64 */ .Gk)(entry.integratedTime ?? '0', 'integratedTime'),
        ...((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(entry.inclusionPromise) && {
            promise: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(entry.inclusionPromise, 'inclusionPromise', ['signedEntryTimestamp'], []).signedEntryTimestamp, 'signedEntryTimestamp'),
        }),
        ...((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(entry.inclusionProof) && { proof: proofOf(entry.inclusionProof) }),
        body: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(entry.canonicalizedBody, 'canonicalizedBody'),
    };
    return completeEntry(read);
}
function proofOf(value) {
    const proof = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(value, 'inclusionProof', ['rootHash', 'treeSize', 'checkpoint'], ['logIndex', 'hashes']);
    const hashes = proof.hashes ?? [];
    if (!Array.isArray(hashes) || hashes.length > 64)
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym('"hashes" is not a list of at most 64');
    return {
        logIndex: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .int64 */ .Gk)(proof.logIndex ?? '0', 'logIndex'),
        rootHash: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(proof.rootHash, 'rootHash'),
        treeSize: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .int64 */ .Gk)(proof.treeSize, 'treeSize'),
        hashes: hashes.map((hash) => (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(hash, 'hashes')),
        checkpoint: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(proof.checkpoint, 'checkpoint', ['envelope'], []).envelope, 'envelope'),
    };
}
/** @throws ShapeError where the time is beyond the year 9999 */
function completeEntry(entry) {
    if (entry.integratedTime > 253402300799n)
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym('"integratedTime" is not a time');
    return { ...entry, json: logEntryJson(entry) };
}
function logEntryJson(entry) {
    const { logIndex, keyId, kind, version, integratedTime, promise, proof, body } = entry;
    return {
        logIndex: String(logIndex),
        logId: { keyId: keyId.toString('base64') },
        kindVersion: { kind, version },
        integratedTime: String(integratedTime),
        ...(promise && { inclusionPromise: { signedEntryTimestamp: promise.toString('base64') } }),
        ...(proof && {
            inclusionProof: {
                logIndex: String(proof.logIndex),
                rootHash: proof.rootHash.toString('base64'),
                treeSize: String(proof.treeSize),
                hashes: proof.hashes.map((hash) => hash.toString('base64')),
                checkpoint: { envelope: proof.checkpoint },
            },
        }),
        canonicalizedBody: body.toString('base64'),
    };
}


/***/ }),

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ isEntryOf),
/* harmony export */   Sc: () => (/* binding */ originOfLog),
/* harmony export */   ce: () => (/* binding */ verifyLogEntry),
/* harmony export */   xK: () => (/* binding */ logKeyId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6403);
/* harmony import */ var _log_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8787);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6800);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(173);





/** A log's name in its checkpoints: the host of its URL, without the port. */
const originOfLog = (url) => new URL(url).hostname;
/**
 * A log's id: of the Ed25519 key of a Rekor v2 the full C2SP signed-note key id, of any other the SHA-256 of the SPKI, as Rekor and
 * cosign have it. A checkpoint's signature line starts with its first four bytes.
 */
function logKeyId({ url, publicKey, version = 2 }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const spki = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .spkiOf */ .Bb)(publicKey);
    if (version === 1 || publicKey.asymmetricKeyType !== 'ed25519')
        return hash.update(spki).digest();
    return hash
        .update(`${originOfLog(url)}\n\u0001`)
        .update(spki.subarray(-32))
        .digest();
}
/** Whether an entry is of this log, by the id that it names and the version that its kind is of. */
function isEntryOf({ kind, version, keyId }, log) {
    const rekor = (0,_log_body_js__WEBPACK_IMPORTED_MODULE_2__/* .rekorOf */ .zR)(kind, version) ?? 2;
    return (log.version ?? rekor) === rekor && logKeyId({ ...log, version: rekor }).equals(keyId);
}
/**
 * Verifies that an entry proves that the log holds exactly this signature: for Rekor v2 by the inclusion proof under a checkpoint, for
 * Rekor v1 by that or the signed entry timestamp. What is there must hold, also where the other would do.
 * Written here because `@sigstore/verify` compares entries of fewer kinds and of DSSE with SHA-256 alone; it is the oracle of the tests.
 * Gives what it says, or a string that tells what is wrong with it ("it \u2026"). Never throws.
 */
function verifyLogEntry(entry, about, log) {
    const rekor = (0,_log_body_js__WEBPACK_IMPORTED_MODULE_2__/* .rekorOf */ .zR)(entry.kind, entry.version);
    if (rekor === undefined)
        return `it is of kind ${quote(entry.kind)} ${quote(entry.version)}, which is not read`;
    if (!(0,_log_body_js__WEBPACK_IMPORTED_MODULE_2__/* .isBodyOf */ .ew)(about, entry.kind, entry.version, entry.body))
        return 'it is about another signature, key or content';
    if (!isEntryOf(entry, log))
        return 'it is of another log';
    const own = { ...log, version: rekor };
    if (rekor === 2) {
        if (entry.promise)
            return 'it is of Rekor v2, which makes no promises';
        if (entry.integratedTime !== 0n)
            return 'it claims a time that nobody signed';
        if (entry.proof && entry.proof.logIndex !== entry.logIndex)
            return 'its two indexes differ';
    }
    if (!entry.proof && !entry.promise)
        return 'it holds no proof of inclusion';
    const wrong = (entry.proof && (checkpointMistake(entry.proof, own) ?? proofMistake(entry.proof, entry.body))) ??
        (entry.promise && promiseMistake(entry, entry.promise, own));
    if (wrong !== undefined)
        return wrong;
    return entry.promise ? { at: new Date(Number(entry.integratedTime) * 1000) } : {};
}
const quote = (text) => JSON.stringify(text.slice(0, 40));
/** The form and signature of the signed note (C2SP tlog-checkpoint), and that it is about the tree of the proof. */
function checkpointMistake({ checkpoint, treeSize, rootHash }, log) {
    const match = /^(([^\n]+)\n(0|[1-9]\d{0,18})\n([^\n]+)\n(?:[^\n]+\n)*)\n((?:\u2014 \S+ \S+\n){1,16})$/.exec(checkpoint);
    if (!match)
        return 'its checkpoint is not a signed note';
    const [, note = '', origin = '', size, root, lines = ''] = match;
    // A Rekor v1 is started with a name of its own beside which its tree's id stands; its key alone tells it from others.
    const name = log.version === 1 ? /^(\S+) - \d+$/.exec(origin)?.[1] : originOfLog(log.url);
    if (name === undefined)
        return `its checkpoint is of ${quote(origin)}, which names no tree of a Rekor v1`;
    if (log.version !== 1 && origin !== name)
        return `its checkpoint is of ${quote(origin)}, not of ${name}`;
    if (size !== String(treeSize) || root !== rootHash.toString('base64'))
        return 'its checkpoint is of another tree than its proof';
    // Lines of witnesses may stand beside the log's own; only the log's counts.
    const own = [...lines.matchAll(/\u2014 (\S+) (\S+)\n/g)].filter(([, signer]) => signer === name);
    if (own.length !== 1)
        return `its checkpoint has ${own.length} signatures of the log`;
    const signature = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .fromBase64 */ .Ey)(own[0]?.[2]);
    if (!signature?.subarray(0, 4).equals(logKeyId(log).subarray(0, 4)))
        return "its checkpoint is signed with another key than the log's";
    return signedBy(log.publicKey, Buffer.from(note), signature.subarray(4)) ? undefined : "its checkpoint's signature is not the log's";
}
function proofMistake(proof, body) {
    const wrong = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_4__/* .inclusionMistake */ .xJ)((0,_merkle_js__WEBPACK_IMPORTED_MODULE_4__/* .treeLeaf */ .fp)(body), proof);
    return wrong && `its inclusion proof ${wrong}`;
}
/** The signed entry timestamp of a Rekor v1: over body, index, log and time, in canonical JSON. */
function promiseMistake({ body, integratedTime, keyId, logIndex }, promise, log) {
    const signed = `{"body":"${body.toString('base64')}","integratedTime":${integratedTime},"logID":"${keyId.toString('hex')}","logIndex":${logIndex}}`;
    return signedBy(log.publicKey, Buffer.from(signed), promise) ? undefined : "its signed entry timestamp is not the log's";
}
/** A Rekor signs with SHA-256 whatever the curve where its key is in a file, and with the curve's own where it is in KMS. */
function signedBy(key, data, signature) {
    const hashes = key.asymmetricKeyType === 'ed25519' ? [null] : new Set(['sha256', (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyKindOf */ .lJ)(key, 'the log').hash]);
    return [...hashes].some((hash) => {
        try {
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, data, key, signature);
        }
        catch {
            return false;
        }
    });
}


/***/ }),

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fB: () => (/* binding */ treeNode),
/* harmony export */   fp: () => (/* binding */ treeLeaf),
/* harmony export */   xJ: () => (/* binding */ inclusionMistake)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Hashes of a Merkle tree (RFC 6962, 2.1; RFC 9162, 2.1.1). */
const treeLeaf = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(LEAF).update(data).digest();
const treeNode = (left, right) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(NODE).update(left).update(right).digest();
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
/** Why a leaf is not in a tree by this proof (RFC 9162, 2.1.3.2), to go after "its inclusion proof"; undefined where it is. */
function inclusionMistake(leaf, { logIndex, treeSize, hashes, rootHash }) {
    if (logIndex >= treeSize)
        return 'is for an entry beyond the tree';
    let hash = leaf;
    let [index, last] = [logIndex, treeSize - 1n];
    for (const sibling of hashes) {
        if (last === 0n)
            return 'is too long';
        if (index % 2n === 1n || index === last) {
            hash = treeNode(sibling, hash);
            while (index % 2n === 0n && index !== 0n)
                [index, last] = [index >> 1n, last >> 1n];
        }
        else
            hash = treeNode(hash, sibling);
        [index, last] = [index >> 1n, last >> 1n];
    }
    if (last !== 0n)
        return 'is cut short';
    return hash.equals(rootHash) ? undefined : 'leads to another tree than its checkpoint';
}


/***/ }),

/***/ 173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ signatureHolds),
/* harmony export */   Bb: () => (/* binding */ spkiOf),
/* harmony export */   Fb: () => (/* binding */ HASH_ALGORITHM),
/* harmony export */   J5: () => (/* binding */ signaturesHold),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   ee: () => (/* binding */ parsePublicKey),
/* harmony export */   lJ: () => (/* binding */ keyKindOf),
/* harmony export */   p4: () => (/* binding */ keyHint),
/* harmony export */   rY: () => (/* binding */ publicKeyPem)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(886);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1061);



/** Sigstore's name of a hash (HashAlgorithm of protobuf-specs). */
const HASH_ALGORITHM = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' };
const CURVES = {
    prime256v1: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', hash: 'sha256' },
    secp384r1: { keyDetails: 'PKIX_ECDSA_P384_SHA_384', hash: 'sha384' },
    secp521r1: { keyDetails: 'PKIX_ECDSA_P521_SHA_512', hash: 'sha512' },
};
const RSA_SIZES = {
    2048: { keyDetails: 'PKIX_RSA_PKCS1V15_2048_SHA256', hash: 'sha256' },
    3072: { keyDetails: 'PKIX_RSA_PKCS1V15_3072_SHA256', hash: 'sha256' },
    4096: { keyDetails: 'PKIX_RSA_PKCS1V15_4096_SHA256', hash: 'sha256' },
};
/**
 * How a key signs.
 * @throws KEY_UNSUPPORTED for anything but ECDSA P-256, P-384, P-521 and RSA of 2048, 3072 or 4096 bits
 */
function keyKindOf(key, name) {
    const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    const type = key.asymmetricKeyType;
    const kind = type === 'ec' ? CURVES[namedCurve] : type === 'rsa' ? RSA_SIZES[modulusLength] : undefined;
    if (kind)
        return kind;
    const what = type === 'ec' ? `an EC key on ${namedCurve}` : type === 'rsa' ? `an RSA key of ${modulusLength} bits` : `a key of type ${type}`;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .signingError */ .M)('KEY_UNSUPPORTED', `${name} is ${what}.`, type === 'ed25519'
        ? 'Use ECDSA P-256: cosign verifies no Ed25519 key beside a trusted root, and KMS has none, so these neither sign nor count here.'
        : 'Use ECDSA P-256 (best understood by other tools), P-384, P-521, or RSA with PKCS#1 v1.5 of 2048, 3072 or 4096 bits.');
}
/**
 * The public key of a PEM text with exactly one `PUBLIC KEY` block.
 * @throws KEY_INVALID, KEY_UNSUPPORTED
 */
function parsePublicKey(pem, name) {
    const invalid = (why, cause) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .signingError */ .M)('KEY_INVALID', `${name} is not a public key: ${why}.`, 'Give one PEM block that starts with -----BEGIN PUBLIC KEY-----.', {
        cause,
    });
    if (pem.includes('PRIVATE KEY-----'))
        throw invalid('it holds a private key, which does not belong here');
    const blocks = pem.match(/-----BEGIN [A-Z0-9 ]+-----/g) ?? [];
    if (blocks.length !== 1 || blocks[0] !== '-----BEGIN PUBLIC KEY-----') {
        throw invalid(blocks.length > 1 ? `it has ${blocks.length} PEM blocks` : 'it has no PUBLIC KEY block');
    }
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (error) {
        throw invalid((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), error);
    }
}
/** SubjectPublicKeyInfo in DER. */
const spkiOf = (key) => key.export({ type: 'spki', format: 'der' });
/** The SPKI PEM with a newline at the end: the one text form of a public key. */
const publicKeyPem = (key) => key.export({ type: 'spki', format: 'pem' }).toString();
/** What a bundle calls its key: base64 of the SHA-256 of the SPKI. A help for finding the key, never a proof. */
const keyHint = (key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(spkiOf(key)).digest('base64');
/** Whether a signature (DER for ECDSA) over bytes in memory is this key's. Never throws. */
function signatureHolds(key, hash, data, signature) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, data, key, signature);
    }
    catch {
        return false;
    }
}
/** Reads the data once and says for each key whether the signature over it is that key's. Errors of reading pass through. */
async function signaturesHold(keys, data, signature) {
    const verifiers = keys.map(({ hash }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createVerify)(hash));
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


/***/ }),

/***/ 6621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ uuidAt),
/* harmony export */   Vr: () => (/* binding */ legacyEntryOf),
/* harmony export */   ay: () => (/* binding */ legacyEntryJson),
/* harmony export */   cE: () => (/* binding */ proposalOf),
/* harmony export */   p3: () => (/* binding */ readLogAnswer)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6403);
/* harmony import */ var _log_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8787);
/* harmony import */ var _log_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2635);
/* harmony import */ var _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6825);




/** What a Rekor v1 is asked to enter: a statement as dsse 0.0.1, a file as hashedrekord 0.0.1. Sigstore-go takes these alone. */
function proposalOf(about) {
    const { content, digest } = about;
    const signature = content.signature.toString('base64');
    const verifier = (0,_log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .pemVerifierOf */ .Oz)(about);
    if (content.kind === 'message') {
        const spec = { data: { hash: { algorithm: content.hash, value: digest.toString('hex') } } };
        return {
            apiVersion: '0.0.1',
            kind: 'hashedrekord',
            spec: { ...spec, signature: { content: signature, publicKey: { content: verifier } } },
        };
    }
    const { payload, payloadType } = content;
    const envelope = JSON.stringify({ payload: payload.toString('base64'), payloadType, signatures: [{ sig: signature }] });
    return { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent: { envelope, verifiers: [verifier] } } };
}
/** The UUID at the end of the address of an entry: the leaf hash, with or without the tree's id before it. */
const uuidAt = (location) => /\/((?:[0-9a-f]{16})?[0-9a-f]{64})$/.exec(location ?? '')?.[1];
/** Reads a Rekor v1's answer strictly: one entry under its UUID. Gives the entry, or what is wrong with it. */
function readLogAnswer(json) {
    return (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(() => {
        const answer = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .RJ)(json);
        const entries = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(answer) ? Object.values(answer) : [];
        if (entries.length !== 1)
            throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`it holds ${entries.length} entries, not one`);
        // `attestation` is what the log stores beside an entry, and proves nothing.
        const entry = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(entries[0], 'the entry', ['body', 'integratedTime', 'logID', 'logIndex', 'verification'], ['attestation']);
        const { inclusionProof, signedEntryTimestamp } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(entry.verification, 'verification', ['signedEntryTimestamp', 'inclusionProof'], []);
        const proof = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(inclusionProof, 'inclusionProof', ['checkpoint', 'hashes', 'logIndex', 'rootHash', 'treeSize'], []);
        if (!Array.isArray(proof.hashes) || proof.hashes.length > 64)
            throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('"hashes" is not a list of at most 64');
        return promised(entry, signedEntryTimestamp, {
            logIndex: whole(proof.logIndex, 'logIndex'),
            rootHash: hex(proof.rootHash, 'rootHash'),
            treeSize: whole(proof.treeSize, 'treeSize'),
            hashes: proof.hashes.map((hash) => hex(hash, 'hashes')),
            checkpoint: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(proof.checkpoint, 'checkpoint'),
        });
    });
}
/**
 * The entry that cosign 2 kept in the annotation `dev.sigstore.cosign/bundle` of a legacy signature, or in its bundle files: with its
 * signed entry timestamp alone.
 * @throws ShapeError
 */
function legacyEntryOf(value) {
    const { SignedEntryTimestamp, Payload } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(value, 'the log bundle', ['SignedEntryTimestamp', 'Payload'], []);
    const entry = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(Payload, 'Payload', ['body', 'integratedTime', 'logID', 'logIndex'], []);
    return promised(entry, SignedEntryTimestamp);
}
/** The annotation `dev.sigstore.cosign/bundle` for an entry of a Rekor v1; undefined for one of v2, which has no form there. */
function legacyEntryJson({ inclusionPromise, canonicalizedBody, integratedTime, logIndex, logId }) {
    if (!inclusionPromise)
        return undefined;
    return JSON.stringify({
        SignedEntryTimestamp: inclusionPromise.signedEntryTimestamp,
        Payload: {
            body: canonicalizedBody,
            integratedTime: Number(integratedTime),
            logIndex: Number(logIndex),
            logID: Buffer.from(logId.keyId, 'base64').toString('hex'),
        },
    });
}
function promised({ body, integratedTime, logID, logIndex }, timestamp, proof) {
    const canonical = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(body, 'body');
    const { kind, apiVersion } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .RJ)(canonical.toString()), 'body', ['kind', 'apiVersion', 'spec'], []);
    return (0,_log_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .completeEntry */ .av)({
        logIndex: whole(logIndex, 'logIndex'),
        keyId: hex(logID, 'logID'),
        kind: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(kind, 'kind'),
        version: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(apiVersion, 'apiVersion'),
        integratedTime: whole(integratedTime, 'integratedTime'),
        promise: (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(timestamp, 'signedEntryTimestamp'),
        ...(proof && { proof }),
        body: canonical,
    });
}
function whole(value, where) {
    if (!Number.isSafeInteger(value) || value < 0)
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`"${where}" is not a whole number`);
    return BigInt(value);
}
function hex(value, where) {
    if (typeof value !== 'string' || !/^(?:[0-9a-f]{2})+$/.test(value))
        throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym(`"${where}" is not lower-case hex`);
    return Buffer.from(value, 'hex');
}


/***/ }),

/***/ 7818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ctLogId),
/* harmony export */   Z: () => (/* binding */ ctTime)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5780);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(979);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(173);




/** TLS 1.2 code points (RFC 5246, 7.4.1.4.1). */
const SHA256 = 4;
const SIGNATURE = { rsa: 1, ec: 3 };
/** The last moment that a Date can hold, in milliseconds. */
const MAX_TIME = 8640000000000000n;
/** Id of a certificate transparency log: the SHA-256 of its SPKI. */
const ctLogId = ({ publicKey }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .spkiOf */ .Bb)(publicKey)).digest();
/**
 * When a declared log took a certificate in, by a timestamp that is embedded in it, or a string that tells what is wrong ("it \u2026").
 * Timestamps of other logs are left aside; one of a declared log that does not hold is a mistake.
 * @throws DerError
 */
function ctTime(leaf, issuer, logs) {
    const extension = leaf.extensions.get(_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .EXTENSION */ .Ys.signedCertificateTimestamps);
    if (!extension)
        return 'carries no timestamp of a certificate transparency log';
    let found;
    for (const sct of readList((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .expectTag */ .yi)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .readDer */ .SU)(extension.value), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .TAG */ .Dk.octetString).value)) {
        const log = logs.find((candidate) => ctLogId(candidate).equals(sct.logId));
        if (!log)
            continue;
        if (!holds(sct, log, leaf, issuer))
            return 'carries a timestamp that its certificate transparency log did not give for it';
        const at = new Date(Number(sct.timestamp));
        if ((log.validFor?.start && at < log.validFor.start) || (log.validFor?.end && at > log.validFor.end))
            return `entered its certificate transparency log at ${at.toISOString()}, when that was not trusted`;
        found ??= { at, log };
    }
    return found ?? 'carries no timestamp of a certificate transparency log that is trusted';
}
function holds({ timestamp, extensions, hash, algorithm, signature }, log, leaf, issuer) {
    const type = log.publicKey.asymmetricKeyType;
    if (hash !== SHA256 || (type !== 'ec' && type !== 'rsa') || algorithm !== SIGNATURE[type])
        return false;
    const tbs = precertificate(leaf);
    // digitally-signed struct: version v1, certificate_timestamp, then the entry, of type precert_entry.
    const signed = Buffer.concat([
        Buffer.from([0, 0]),
        uint(timestamp, 8),
        Buffer.from([0, 1]),
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .spkiOf */ .Bb)(issuer.publicKey)).digest(),
        uint(BigInt(tbs.length), 3),
        tbs,
        uint(BigInt(extensions.length), 2),
        extensions,
    ]);
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', signed, log.publicKey, signature);
    }
    catch {
        return false;
    }
}
/** The TBSCertificate as the log saw it: without the list of timestamps, which did not exist then. */
function precertificate({ head, extensions }) {
    const rest = [...extensions].filter(([oid]) => oid !== _certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .EXTENSION */ .Ys.signedCertificateTimestamps).map(([, { raw }]) => raw);
    return (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .der */ .y8)(_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .TAG */ .Dk.sequence, ...head.map(({ raw }) => raw), (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .der */ .y8)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .contextTag */ .qA)(3), (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .der */ .y8)(_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .TAG */ .Dk.sequence, ...rest)));
}
function uint(value, bytes) {
    return Buffer.from(value.toString(16).padStart(bytes * 2, '0'), 'hex');
}
function readList(bytes) {
    const list = new TlsReader(bytes);
    const items = new TlsReader(list.vector());
    list.end();
    const found = [];
    while (!items.done)
        found.push(readSct(items.vector()));
    return found;
}
function readSct(bytes) {
    const reader = new TlsReader(bytes);
    if (reader.take(1)[0] !== 0)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .DerError */ .I4('carries a timestamp of an unknown version');
    const sct = {
        logId: reader.take(32),
        timestamp: reader.take(8).readBigUInt64BE(),
        extensions: reader.vector(),
        hash: reader.take(1)[0],
        algorithm: reader.take(1)[0],
        signature: reader.vector(),
    };
    reader.end();
    if (sct.timestamp > MAX_TIME)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .DerError */ .I4('carries a timestamp of no time');
    return sct;
}
/** TLS presentation language, as far as these lists need it. */
class TlsReader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get done() {
        return this.#at === this.#bytes.length;
    }
    take(count) {
        if (this.#at + count > this.#bytes.length)
            throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .DerError */ .I4('carries a list of timestamps that is cut off');
        this.#at += count;
        return this.#bytes.subarray(this.#at - count, this.#at);
    }
    /** A variable-length vector with a length of two bytes. */
    vector() {
        return this.take(this.take(2).readUInt16BE());
    }
    end() {
        if (!this.done)
            throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_3__/* .DerError */ .I4('carries a list of timestamps with more than belongs there');
    }
}


/***/ }),

/***/ 2810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ simpleSigningPayload),
/* harmony export */   LZ: () => (/* binding */ parseSimpleSigning),
/* harmony export */   Nj: () => (/* binding */ SIMPLE_SIGNING)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6403);
/* harmony import */ var _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6825);


/** The media type of the payload that cosign 2 signed for an image (containers/image, "signature/simple"). */
const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const TYPE = 'cosign container image signature';
const MAX_BYTES = 1024 * 1024;
/** Reads a signed simple-signing payload. Gives it, or what is wrong with it. Never throws. */
function parseSimpleSigning(payload) {
    if (payload.length > MAX_BYTES)
        return `it has ${payload.length} bytes; at most ${MAX_BYTES} are read`;
    return (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(() => {
        const { critical, optional } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(payload)), 'it', ['critical'], ['optional']);
        const { identity, image, type } = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(critical, 'critical', ['identity', 'image', 'type'], []);
        if (type !== TYPE)
            throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`"type" is not ${TYPE}`);
        const digest = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(image, 'image', ['docker-manifest-digest'], [])['docker-manifest-digest'], 'docker-manifest-digest');
        if (!/^sha256:[0-9a-f]{64}$/.test(digest))
            throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym('"docker-manifest-digest" is not a SHA-256');
        const reference = (0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(identity, 'identity', ['docker-reference'], [])['docker-reference'], 'docker-reference');
        if (optional !== undefined && optional !== null && !(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(optional))
            throw new _strict_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym('"optional" is not an object');
        return { digest, reference, optional: (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(optional) ? optional : {} };
    });
}
/** The payload as cosign 2 writes it, byte for byte. */
function simpleSigningPayload({ digest, reference, optional }) {
    const critical = { identity: { 'docker-reference': reference }, image: { 'docker-manifest-digest': digest }, type: TYPE };
    const names = Object.keys(optional).sort();
    // Go writes these three characters of a text as escapes.
    const json = JSON.stringify({
        critical,
        optional: names.length === 0 ? null : Object.fromEntries(names.map((name) => [name, optional[name]])),
    });
    return Buffer.from(json.replace(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`));
}


/***/ }),

/***/ 6917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   GH: () => (/* binding */ IN_TOTO_PAYLOAD),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   W3: () => (/* binding */ PREDICATE),
/* harmony export */   Y5: () => (/* binding */ buildStatement),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   om: () => (/* binding */ STATEMENT_V1)
/* harmony export */ });
/* unused harmony exports STATEMENT_V01, MAX_STATEMENT_BYTES */
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6403);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1061);


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
    /** cosign's, `--type vuln`. */
    vulnerabilities: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
};
/** Larger statements are refused, at signing and at verifying. */
const MAX_STATEMENT_BYTES = 32 * 1024 * 1024;
const MAX_SUBJECTS = 10_000;
/** A v1 statement. @throws STATEMENT_INVALID */
function buildStatement(subject, predicateType, predicate) {
    const statement = { _type: STATEMENT_V1, subject, predicateType, predicate };
    const wrong = statementMistake(statement);
    if (wrong !== undefined)
        throw invalid(wrong);
    return statement;
}
/** The exact bytes that are signed. @throws STATEMENT_INVALID when they would not be read as a statement again */
function encodeStatement(statement) {
    const payload = Buffer.from(JSON.stringify(statement));
    const parsed = parseStatement(payload);
    if (typeof parsed === 'string')
        throw invalid(parsed);
    return payload;
}
const invalid = (why) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .signingError */ .M)('STATEMENT_INVALID', `The statement cannot be signed: ${why}.`, 'Correct the subjects, the predicate type or the predicate.');
/** Reads a signed payload as a statement. Gives the statement, or what is wrong with it. Unknown fields are left aside, as in-toto asks. */
function parseStatement(payload) {
    if (payload.length > MAX_STATEMENT_BYTES)
        return `it has ${payload.length} bytes; at most ${MAX_STATEMENT_BYTES} are read`;
    try {
        const value = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(payload));
        return statementMistake(value) ?? value;
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .StrictJsonError */ .U7)
            return error.message;
        throw error;
    }
}
function statementMistake(value) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return 'it is not a JSON object';
    if (value._type !== STATEMENT_V1 && value._type !== STATEMENT_V01)
        return '"_type" is not an in-toto statement of v1 or v0.1';
    if (typeof value.predicateType !== 'string' || value.predicateType === '')
        return '"predicateType" is missing';
    if (value.predicate !== undefined && !(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.predicate))
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
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(subject))
        return 'is not an object';
    if (subject.name !== undefined && typeof subject.name !== 'string')
        return 'has a "name" that is not text';
    const digests = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(subject.digest) ? Object.entries(subject.digest) : [];
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


/***/ }),

/***/ 6825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ int64),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   z3: () => (/* binding */ unlike)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6403);

/** Reading of protobuf messages in JSON so that every field has its type and nothing stays unread. */
/** A message that does not have its shape. */
class ShapeError extends Error {
}
/** What the work gives, or in a string what is wrong with what it read. */
function reading(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .StrictJsonError */ .U7 || error instanceof ShapeError)
            return error.message;
        throw error;
    }
}
/** Go writes `null` for a message that is not there. */
const given = (value) => value !== undefined && value !== null;
/** An object with all of `required`, any of `optional` and nothing else. */
function fields(value, where, required, optional) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        throw new ShapeError(`${where} is not an object`);
    const missing = required.find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined)
        throw new ShapeError(`${where} has no "${missing}"`);
    const extra = Object.keys(value).find((key) => !required.includes(key) && !optional.includes(key));
    if (extra !== undefined)
        throw new ShapeError(`${where} has an unexpected field ${JSON.stringify(extra.slice(0, 80))}`);
    return value;
}
/** More witnesses than any signature needs; sigstore-go has the same limit. */
const MAX_WITNESSES = 32;
function listOf(value, where) {
    if (!given(value))
        return [];
    if (!Array.isArray(value))
        throw new ShapeError(`${where} is not a list`);
    if (value.length > MAX_WITNESSES)
        throw new ShapeError(`it has ${value.length} ${where}; at most ${MAX_WITNESSES} are read`);
    return value;
}
/** A list in which nothing stands twice: one witness is not to look like two. */
function unlike(list, id, what) {
    if (new Set(list.map(id)).size < list.length)
        throw new ShapeError(`it holds the same ${what} twice`);
    return list;
}
function text(value, where) {
    if (typeof value !== 'string')
        throw new ShapeError(`"${where}" is not text`);
    return value;
}
function bytes(value, where) {
    const found = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .fromBase64 */ .Ey)(value);
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


/***/ }),

/***/ 5824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   TJ: () => (/* binding */ STRANGE_AUTHORITY),
/* harmony export */   Wc: () => (/* binding */ verifyTimestamp),
/* harmony export */   _l: () => (/* binding */ chainMistake),
/* harmony export */   ws: () => (/* binding */ bareResponse)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5768);
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5780);


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
/** What is wrong with a token that no authority of those that count signed. */
const STRANGE_AUTHORITY = 'it is of a timestamp authority that is not trusted';
/**
 * Verifies a response over `data` against the authorities that count.
 * Gives what it says, or a string that tells what is wrong with it ("it \u2026"). Never throws.
 * @param nonce big-endian; where given, the token must carry exactly this one
 */
function verifyTimestamp(response, data, authorities, nonce) {
    try {
        const token = readToken(response);
        const imprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(token.imprint.hash).update(data).digest();
        if (!imprint.equals(token.imprint.digest))
            return 'it is over something else than this signature';
        if (nonce !== undefined && !(token.nonce && trimmed(token.nonce).equals(trimmed(nonce))))
            return 'it answers another request: its nonce differs';
        const authority = authorities.find(({ chain: [leaf] }) => (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .isSigner */ .Jz)(token.signed, leaf));
        if (!authority)
            return STRANGE_AUTHORITY;
        const stranger = token.signed.certificates.some((raw) => !authority.chain.some((certificate) => certificate.raw.equals(raw)));
        if (stranger)
            return "it carries a certificate that is not of the authority's chain";
        const wrong = signerMistake(token.signed, authority.chain[0]) ?? chainMistake(authority.chain, token.at);
        return wrong ?? { at: token.at, authority };
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .DerError */ .I4)
            return `it ${error.message}`;
        throw error;
    }
}
/** The token of a response, granted, without the free text that the service may have put around it. @throws DerError */
function bareResponse(response) {
    const [, token] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)(response), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence);
    return (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .der */ .y8)(_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence, (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .der */ .y8)(_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence, Buffer.from([_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.integer, 1, 0])), (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)(token, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence).raw);
}
/** Why a service did not grant a timestamp: its status and text, or undefined where it did. @throws DerError */
function refusalOf(response) {
    const [info] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)(response), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence);
    const [status, ...rest] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(info, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence);
    const code = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)(status, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.integer).value;
    if (code.length === 1 && code[0] === 0)
        return undefined;
    const words = rest
        .filter(({ tag }) => tag === _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence)
        .flatMap((text) => (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(text, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence))
        .map(({ value }) => value
        .toString('latin1')
        .replaceAll(/[^\x20-\x7e]/g, '?')
        .slice(0, 200));
    return [`status ${code.toString('hex')}`, ...words].join(', ');
}
function readToken(response) {
    const [info, token, ...beyond] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)(response), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence);
    const [status] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(info, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence);
    if (!(0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)(status, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.integer).value.equals(Buffer.from([0])))
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .DerError */ .I4('was not granted');
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .only */ .j6)(beyond);
    const signed = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .readSignedData */ .fh)(token);
    if (signed.contentType !== OID.tstInfo)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .DerError */ .I4('is not a timestamp');
    return { ...readTstInfo(signed.content), signed };
}
function readTstInfo(content) {
    const [version, policy, imprint, serial, time, ...rest] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)(content), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence);
    if (!(0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)(version, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.integer).value.equals(Buffer.from([1])))
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .DerError */ .I4('has an unexpected version');
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .oidOf */ ._f)(policy);
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)(serial, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.integer);
    const [hash, digest, ...more] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(imprint, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence);
    (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .only */ .j6)(more);
    return {
        at: timeOf(time),
        imprint: { hash: (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(hash), digest: (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)(digest, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.octetString).value },
        nonce: rest.find(({ tag }) => tag === _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.integer)?.value,
    };
}
function signerMistake(signed, leaf) {
    if (!namesCertificate(signed.attributes, leaf))
        return 'it does not name the certificate of its signer';
    const mistake = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .signatureMistake */ .T_)(signed, leaf.publicKey);
    return mistake && `it ${mistake}`;
}
/** ESSCertID: the signer signed the hash of its own certificate, so that no other certificate of the same key can take its place. */
function namesCertificate(attributes, leaf) {
    const v2 = attributes.get(OID.signingCertificateV2);
    const [list] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(v2 ?? attributes.get(OID.signingCertificate), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence);
    const [first] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(list, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence);
    const fields = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(first, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence);
    // In V2 the hash algorithm is there only where it is not SHA-256.
    const named = v2 && fields[0]?.tag === _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence ? (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(fields.shift()) : v2 ? 'sha256' : 'sha1';
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(named).update(leaf.raw).digest().equals((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)(fields[0], _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.octetString).value);
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
    const [tbs] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)(leaf.raw), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence);
    const box = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(tbs, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence).find(({ tag }) => tag === (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .contextTag */ .qA)(3));
    const [extensions] = box ? (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(box, (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .contextTag */ .qA)(3)) : [];
    for (const extension of extensions ? (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(extensions, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence) : []) {
        const [id, critical, value] = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(extension, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence);
        if ((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .oidOf */ ._f)(id) !== OID.extendedKeyUsage)
            continue;
        if (critical?.tag !== _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.boolean || value?.tag !== _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.octetString)
            return false;
        const usages = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)((0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)(value.value), _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence).map(_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .oidOf */ ._f);
        return usages.length === 1 && usages[0] === OID.timeStamping;
    }
    return false;
}
function timeOf(element) {
    const text = (0,_sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)(element, _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.generalizedTime).value.toString('latin1');
    const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d*[1-9]))?Z$/.exec(text);
    const iso = match && `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}.${(match[7] ?? '').slice(0, 3).padEnd(3, '0')}Z`;
    const date = new Date(iso || Number.NaN);
    if (Number.isNaN(date.getTime()) || date.toISOString() !== iso)
        throw new _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .DerError */ .I4('has a time that does not exist');
    return date;
}
/** An INTEGER's bytes without the leading zeros, to compare nonces. */
function trimmed(bytes) {
    const start = bytes.findIndex((byte) => byte !== 0);
    return Buffer.from(bytes.subarray(start < 0 ? bytes.length : start));
}


/***/ }),

/***/ 1962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ TRUST_MEDIA_TYPE),
/* harmony export */   Sb: () => (/* binding */ parseTrust),
/* harmony export */   il: () => (/* binding */ trustedRootJson),
/* harmony export */   jH: () => (/* binding */ periodOf),
/* harmony export */   rv: () => (/* binding */ parseLogKey),
/* harmony export */   uT: () => (/* binding */ writeTrust),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   xW: () => (/* binding */ parseCaChain),
/* harmony export */   zz: () => (/* binding */ parseChain)
/* harmony export */ });
/* unused harmony export logKeyDetails */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6403);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8140);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6948);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(886);
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5780);
/* harmony import */ var _certificate_chain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8631);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1061);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2670);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(173);
/* harmony import */ var _sct_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7818);
/* harmony import */ var _timestamp_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5824);









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
        value = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .RJ)(text);
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .StrictJsonError */ .U7)
            throw invalid(name, error.message, error);
        throw error;
    }
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        throw invalid(name, 'it is not a JSON object');
    if (value.mediaType !== TRUST_MEDIA_TYPE)
        return { keys: [], ...parseTrustedRoot(value, name) };
    const extra = Object.keys(value).find((key) => !['mediaType', 'keys', 'identities', 'trustedRoot'].includes(key));
    if (extra !== undefined)
        throw invalid(name, `it has an unknown field ${JSON.stringify(extra.slice(0, 80))}`);
    const identities = identitiesOf(value.identities, name);
    if (!Array.isArray(value.keys) || value.keys.length + identities.length === 0)
        throw invalid(name, '"keys" is missing or empty');
    const keys = value.keys.map((key, index) => {
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(key) || typeof key.name !== 'string' || typeof key.publicKey !== 'string' || Object.keys(key).length !== 2) {
            throw invalid(name, `key ${index + 1} is not { "name", "publicKey" }`);
        }
        return trustedKey((0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePublicKey */ .ee)(key.publicKey, `${name}, key ${index + 1}`), key.name);
    });
    if (value.trustedRoot === undefined)
        return { keys, identities, logs: [], authorities: [] };
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value.trustedRoot))
        throw invalid(name, '"trustedRoot" is not an object');
    return { keys, identities, ...parseTrustedRoot(value.trustedRoot, name) };
}
function identitiesOf(value, name) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        throw invalid(name, '"identities" is not a list');
    return value.map((identity, index) => {
        const { name: called, issuer, subject } = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(identity) ? identity : {};
        if (typeof called !== 'string' || typeof issuer !== 'string' || typeof subject !== 'string' || Object.keys(identity).length !== 3)
            throw invalid(name, `identity ${index + 1} is not { "name", "issuer", "subject" }`);
        const wrong = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .subjectPatternMistake */ .J)(subject);
        if (wrong !== undefined)
            throw invalid(name, `the subject of identity ${index + 1} ${wrong}`);
        return { name: called, issuer, subject };
    });
}
function trustedKey(publicKey, name) {
    (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyKindOf */ .lJ)(publicKey, name);
    return { name, publicKey };
}
/** What a Sigstore trusted root holds. */
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
    const logs = (key) => list(key).map((log, index) => {
        const at = `${key}[${index}]`;
        const publicKey = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(log) && (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(log.publicKey) ? log.publicKey : {};
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(log) || typeof log.baseUrl !== 'string' || !URL.canParse(log.baseUrl))
            throw invalid(name, `${at} has no "baseUrl"`);
        refusePublic(log.baseUrl, `${name}, ${at}`);
        const der = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .fromBase64 */ .Ey)(publicKey.rawBytes);
        if (!der)
            throw invalid(name, `${at} has no "publicKey.rawBytes"`);
        const known = logKeyFrom(der, `${name}, ${at}`);
        return {
            url: log.baseUrl,
            publicKey: known,
            ...versionBy(log.logId, log.baseUrl, known),
            ...period(publicKey.validFor, `${name}, ${at}`),
        };
    });
    const chains = (key, mistake) => list(key).map((authority, index) => {
        const at = `${name}, ${key}[${index}]`;
        const certificates = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(authority) && (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(authority.certChain) ? authority.certChain.certificates : undefined;
        if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(authority) || !Array.isArray(certificates))
            throw invalid(at, 'it has no "certChain.certificates"');
        const raw = certificates.map((certificate) => ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(certificate) ? (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .fromBase64 */ .Ey)(certificate.rawBytes) : undefined));
        const url = typeof authority.uri === 'string' ? authority.uri : '';
        refusePublic(url, at);
        return { url, chain: chainOf(raw, at, mistake), ...period(authority.validFor, at) };
    });
    return {
        logs: logs('tlogs'),
        authorities: chains('timestampAuthorities', _timestamp_token_js__WEBPACK_IMPORTED_MODULE_5__/* .chainMistake */ ._l),
        certificateAuthorities: chains('certificateAuthorities', _certificate_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .caChainMistake */ .i$),
        ctLogs: logs('ctlogs'),
    };
}
/** A log of the public instance would make a signature count that left the region. @throws TRUST_INVALID */
function refusePublic(url, name) {
    const hostname = URL.parse(url)?.hostname;
    if (hostname !== undefined && (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .isPublicSigstore */ ._r)(hostname))
        throw invalid(name, 'it is a public Sigstore service, which is outside every boundary');
}
/** An Ed25519 key tells by the id that it goes by which Rekor its log is; of other keys the id is the same. */
function versionBy(logId, url, publicKey) {
    const keyId = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(logId) ? (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .fromBase64 */ .Ey)(logId.keyId) : undefined;
    const version = [1, 2].find((one) => keyId?.equals((0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .logKeyId */ .xK)({ url, publicKey, version: one })));
    return version && publicKey.asymmetricKeyType === 'ed25519' ? { version } : {};
}
function logKeyFrom(der, name) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        logKeyDetails(key, name);
        return key;
    }
    catch (error) {
        throw invalid(name, (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(error), error);
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
        throw invalid(name, 'a log key must be Ed25519, ECDSA, or RSA', error);
    }
}
function period(value, name) {
    if (value === undefined)
        return {};
    const validFor = periodOf(value);
    if (typeof validFor === 'string')
        throw invalid(name, `its "validFor" ${validFor}`);
    return { validFor };
}
/** A TimeRange of protobuf-specs in JSON, or a string that tells what is wrong with it, to go after its name. */
function periodOf(value) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        return 'is not an object';
    const validFor = {};
    for (const bound of ['start', 'end']) {
        const text = value[bound];
        if (text === undefined || text === null)
            continue;
        if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) || Number.isNaN(Date.parse(text)))
            return `has a "${bound}" that is not a time such as 2026-01-31T00:00:00Z`;
        validFor[bound] = new Date(text);
    }
    return validFor;
}
/** Whether a moment is in a period, its bounds included. */
const within = (period, at) => !(period?.start && at < period.start) && !(period?.end && at > period.end);
/**
 * The certificates of a chain, leaf first, from DER.
 * @throws TRUST_INVALID when one is damaged, the order is another, or the chain is for another purpose
 */
function chainOf(certificates, name, mistake) {
    try {
        const [leaf, ...issuers] = certificates.map((raw) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(raw ?? new Uint8Array()));
        if (!leaf)
            throw invalid(name, 'it holds no certificate');
        const chain = [leaf, ...issuers];
        // A moment at which a sound chain is valid: any later question of time is asked of the timestamp itself.
        const moment = new Date(Math.max(...chain.map(({ validFrom }) => Date.parse(validFrom))));
        const wrong = mistake(chain, moment);
        if (wrong)
            throw invalid(name, `${wrong} (the leaf comes first)`);
        return chain;
    }
    catch (error) {
        if (error instanceof _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_10__/* .DerError */ .I4 || (error instanceof Error && !('exit' in error)))
            throw invalid(name, `a certificate is damaged: ${(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(error)}`, error);
        throw error;
    }
}
/** The chain of a timestamp authority in PEM, leaf first. @throws TRUST_INVALID */
const parseChain = (pem, name) => chainOf(certificatesIn(pem), name, _timestamp_token_js__WEBPACK_IMPORTED_MODULE_5__/* .chainMistake */ ._l);
/** The chain of a certificate authority in PEM, the one that issues first, the root last. @throws TRUST_INVALID */
const parseCaChain = (pem, name) => chainOf(certificatesIn(pem), name, _certificate_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .caChainMistake */ .i$);
const certificatesIn = (pem) => (pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? []).map((block) => Buffer.from(block.replaceAll(/-----(?:BEGIN|END) CERTIFICATE-----/g, ''), 'base64'));
/** The public key of a transparency log, in PEM. @throws TRUST_INVALID, KEY_INVALID */
function parseLogKey(pem, name) {
    const key = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePublicKey */ .ee)(pem, name);
    logKeyDetails(key, name);
    return key;
}
/** A `trusted_root.json` of logs and authorities, as `cosign --trusted-root` takes it. */
function trustedRootJson({ logs, authorities, certificateAuthorities = [], ctLogs = [], }) {
    const span = (validFor, start) => ({
        start: time(validFor?.start) ?? start,
        ...(validFor?.end && { end: time(validFor.end) }),
    });
    const log = ({ url, publicKey, validFor }, keyId) => ({
        baseUrl: url,
        hashAlgorithm: 'SHA2_256',
        publicKey: {
            rawBytes: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .spkiOf */ .Bb)(publicKey).toString('base64'),
            keyDetails: logKeyDetails(publicKey, url),
            validFor: span(validFor, '1970-01-01T00:00:00Z'),
        },
        logId: { keyId: keyId.toString('base64') },
    });
    const authority = ({ url, chain, validFor }) => ({
        subject: { commonName: /^CN=(.*)$/m.exec(chain[0].subject)?.[1] ?? '' },
        uri: url,
        certChain: { certificates: chain.map(({ raw }) => ({ rawBytes: raw.toString('base64') })) },
        validFor: span(validFor, time(new Date(chain[0].validFrom))),
    });
    return {
        mediaType: TRUSTED_ROOT_MEDIA_TYPE,
        tlogs: logs.map((one) => log(one, (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .logKeyId */ .xK)(one))),
        ...(certificateAuthorities.length > 0 && { certificateAuthorities: certificateAuthorities.map(authority) }),
        ...(ctLogs.length > 0 && { ctlogs: ctLogs.map((one) => log(one, (0,_sct_js__WEBPACK_IMPORTED_MODULE_11__/* .ctLogId */ .D)(one))) }),
        timestampAuthorities: authorities.map(authority),
    };
}
const time = (date) => date?.toISOString().replace('.000Z', 'Z');
/** The text of a trust file: what a stranger needs to verify, and nothing secret. */
function writeTrust(trust) {
    return `${JSON.stringify({
        mediaType: TRUST_MEDIA_TYPE,
        keys: trust.keys.map(({ name, publicKey }) => ({ name, publicKey: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeyPem */ .rY)(publicKey) })),
        ...(trust.identities?.length && { identities: trust.identities.map(({ name, issuer, subject }) => ({ name, issuer, subject })) }),
        trustedRoot: trustedRootJson(trust),
    }, undefined, 2)}\n`;
}


/***/ }),

/***/ 1038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ isTrustedSigner),
/* harmony export */   JQ: () => (/* binding */ checkSigner),
/* harmony export */   kW: () => (/* binding */ candidatesOf),
/* harmony export */   yF: () => (/* binding */ checkCertificate)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(886);
/* harmony import */ var _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5780);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(979);
/* harmony import */ var _certificate_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8631);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9556);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(173);
/* harmony import */ var _sct_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7818);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1962);








/** The keys that a bundle's signature is tried with. Those of a bundle without certificate are all trusted ones. */
function candidatesOf({ certificate }, trust, say) {
    if (certificate === undefined)
        return trust.keys.map((key) => ({ ...key, ...(0,_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyKindOf */ .lJ)(key.publicKey, key.name) }));
    try {
        const read = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(certificate);
        const name = 'the key of the certificate';
        return [{ name, publicKey: read.publicKey, ...(0,_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyKindOf */ .lJ)(read.publicKey, name), certificate: read }];
    }
    catch (error) {
        say('certificate', 'broken', `The certificate of the signer cannot be used: ${reasonOf(error)}.`);
        return [];
    }
}
/** Says what a certificate that cannot be read is. An error of any other kind is thrown on. */
function reasonOf(error) {
    if (error instanceof _sovereign_actions_core_asn1__WEBPACK_IMPORTED_MODULE_2__/* .DerError */ .I4)
        return `it ${error.message}`;
    if (error instanceof _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .SovereignError */ .Rj)
        return error.message.replace(/\.$/, '');
    throw error;
}
/**
 * Which candidate made the signature. Every one is tried; the bundle's hint chooses none, and must not name another.
 * @param holds for each candidate, whether the signature is its own
 */
function checkSigner(bundle, candidates, holds, say) {
    const signer = candidates[holds.indexOf(true)];
    if (bundle.certificate === undefined)
        return checkKey(bundle, candidates, signer, say);
    if (!signer)
        say('signature', 'broken', 'The signature over this content was not made by the key of its certificate.');
    return signer;
}
function checkKey({ hint }, keys, key, say) {
    if (keys.length === 0) {
        say('key', 'unknown', 'The signer is unknown: the trust that was given holds no key.');
        say('signature', 'unknown', 'Without a trusted key the signature cannot be checked.');
        return undefined;
    }
    const claimed = keys.find(({ publicKey }) => (0,_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHint */ .p4)(publicKey) === hint);
    if (!key) {
        if (claimed)
            say('key', 'holds', `The bundle names trusted key ${claimed.name}.`);
        else
            say('key', 'unknown', 'The signer is unknown: the bundle names none of the trusted keys.');
        say('signature', 'broken', 'The signature over this content was made by none of the trusted keys.');
        return undefined;
    }
    // Tools give hints of several kinds, and none is a proof. One that is understood must not be of another key.
    if (claimed && (0,_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHint */ .p4)(key.publicKey) !== hint)
        say('key', 'broken', `The signature is of trusted key ${key.name}, but the bundle names trusted key ${claimed.name}.`);
    else
        say('key', 'holds', `The signer is trusted key ${key.name}.`);
    return key;
}
/**
 * Checks a certificate for the times at which witnesses saw its signature: issued by a declared authority, valid then, for code
 * signing, in a declared certificate transparency log where one is, and about a declared identity. Without a time nothing holds:
 * such a certificate is valid for minutes, and its key is worth nothing afterwards.
 */
function checkCertificate(certificate, times, trust, say) {
    const { certificateAuthorities = [], ctLogs = [], identities = [] } = trust;
    try {
        const issuers = certificateAuthorities.filter(({ chain: [issuer] }) => (0,_certificate_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .isIssuedBy */ .rh)(certificate, (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(issuer.raw)));
        if (issuers.length === 0) {
            say('certificate', 'broken', 'The certificate of the signer was issued by no certificate authority that is trusted.');
            say('identity', 'unknown', 'The signer is unknown: nobody who is trusted says who it is.');
            return undefined;
        }
        if (times.length === 0) {
            say('certificate', 'broken', 'No witness that holds says when the certificate signed, so whether it was valid then is unknown.');
            return undefined;
        }
        const mistakes = issuers.map((authority) => mistakeAt(certificate, authority, times));
        const issuer = issuers[mistakes.indexOf(undefined)];
        if (!issuer) {
            say('certificate', 'broken', `The certificate of the signer does not count: it ${mistakes[0]}.`);
            return undefined;
        }
        say('certificate', 'holds', `${issuer.url} certified the signer, and the certificate was valid when it signed.`);
        if (ctLogs.length > 0) {
            const entered = (0,_sct_js__WEBPACK_IMPORTED_MODULE_5__/* .ctTime */ .Z)(certificate, (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(issuer.chain[0].raw), ctLogs);
            if (typeof entered === 'string') {
                say('certificate transparency', 'broken', `The certificate of the signer does not count: it ${entered}.`);
                return undefined;
            }
            say('certificate transparency', 'holds', `A trusted log took the certificate in at ${entered.at.toISOString()}.`);
        }
        return checkIdentity((0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .certificateClaims */ .L)(certificate), identities, say);
    }
    catch (error) {
        say('certificate', 'broken', `The certificate of the signer cannot be used: ${reasonOf(error)}.`);
        return undefined;
    }
}
function mistakeAt(certificate, { chain, validFor }, times) {
    const outside = times.find((at) => !(0,_trust_js__WEBPACK_IMPORTED_MODULE_7__/* .within */ .ux)(validFor, at));
    return outside
        ? `signed at ${outside.toISOString()}, when its certificate authority was not trusted`
        : (0,_certificate_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .signerMistake */ .Rg)(certificate, chain, times);
}
function checkIdentity(claims, identities, say) {
    const { issuer, subject } = claims;
    const identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .identityOf */ .c)(claims, identities);
    if (identity) {
        say('identity', 'holds', `The signer is trusted identity ${identity.name}: ${subject}, by ${issuer}.`);
        return { identity, claims };
    }
    say('identity', 'unknown', `The signer is unknown: ${JSON.stringify(subject.slice(0, 400))}, by ${issuer}.`);
    say('signer', 'broken', 'The signature is by none of the trusted identities.');
    return undefined;
}
/** Whether the signatures of a signer would count, as far as its key or its identity decide. */
function isTrustedSigner({ publicKey, certificate }, { keys, identities = [] }) {
    if (certificate)
        return (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .identityOf */ .c)((0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .certificateClaims */ .L)((0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(certificate)), identities) !== undefined;
    return keys.some((key) => (0,_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHint */ .p4)(key.publicKey) === (0,_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHint */ .p4)(publicKey));
}


/***/ }),

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ verifyBundle),
  F: () => (/* binding */ verifyLegacy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../packages/sigstore/lib/bundle.js
var lib_bundle = __webpack_require__(1274);
// EXTERNAL MODULE: ../../packages/sigstore/lib/bundle-read.js
var bundle_read = __webpack_require__(7063);
// EXTERNAL MODULE: ../../packages/sigstore/lib/legacy.js
var legacy = __webpack_require__(2125);
// EXTERNAL MODULE: ../../packages/sigstore/lib/public-key.js
var public_key = __webpack_require__(173);
// EXTERNAL MODULE: ../../packages/sigstore/lib/simple-signing.js
var simple_signing = __webpack_require__(2810);
// EXTERNAL MODULE: ../../packages/sigstore/lib/statement.js
var lib_statement = __webpack_require__(6917);
// EXTERNAL MODULE: ../../packages/sigstore/lib/verify-signer.js
var verify_signer = __webpack_require__(1038);
// EXTERNAL MODULE: ../../packages/sigstore/lib/log.js
var lib_log = __webpack_require__(2670);
// EXTERNAL MODULE: ../../packages/sigstore/lib/timestamp-token.js
var timestamp_token = __webpack_require__(5824);
// EXTERNAL MODULE: ../../packages/sigstore/lib/trust.js
var lib_trust = __webpack_require__(1962);
;// CONCATENATED MODULE: ../../packages/sigstore/lib/verify-witnesses.js




/**
 * Checks a bundle's timestamps over its signature.
 * @returns the times of those that hold, the earliest first
 */
function checkTimestamps({ timestamps, content, stamped }, trust, expectation, say) {
    return weigh({
        name: 'timestamp',
        none: 'The bundle holds no timestamp: when it was signed is unknown.',
        unchecked: trust.authorities.length === 0 ? 'the trust that was given holds no timestamp authority' : undefined,
        needed: neededOf(expectation, trust.authorities.length),
    }, timestamps, (response) => {
        const verified = (0,timestamp_token/* verifyTimestamp */.Wc)(response, stamped ?? content.signature, trust.authorities);
        if (typeof verified === 'string') {
            return { verdict: 'broken', detail: `The timestamp does not count: ${verified}.`, strange: verified === timestamp_token/* STRANGE_AUTHORITY */.TJ };
        }
        const { at, authority } = verified;
        const time = at.toISOString();
        if (!(0,lib_trust/* within */.ux)(authority.validFor, at))
            return { verdict: 'broken', detail: `The timestamp is of ${time}, when its authority was not trusted.` };
        const witness = authority.url || authority.chain[0].fingerprint256;
        return { verdict: 'holds', detail: `A trusted timestamp authority saw the signature at ${time}.`, witness, at };
    }, say);
}
/**
 * Checks that a bundle's log entries are about exactly this signature, and that trusted logs prove to hold them.
 * @param about absent where the signature does not hold or cannot be checked
 * @param times at which timestamps saw the signature
 * @returns the times at which logs of Rekor v1 took it, the earliest first
 */
function checkLogs({ entries }, about, trust, expectation, times, say) {
    return weigh({
        name: 'transparency log',
        none: 'The bundle holds no log entry.',
        unchecked: trust.logs.length === 0 ? 'the trust that was given holds no log key' : undefined,
        needed: neededOf(expectation, trust.logs.length),
    }, entries, (entry) => {
        if (!about)
            return { verdict: 'unknown', detail: 'Not checked: the entry is about a signature that does not hold or cannot be checked.' };
        // One key may be trusted under several names and for several periods.
        const known = trust.logs.filter((log) => (0,lib_log/* isEntryOf */.IG)(entry, log)).map((log) => ({ log, verified: (0,lib_log/* verifyLogEntry */.ce)(entry, about, log) }));
        if (known.length === 0)
            return { verdict: 'broken', detail: 'The log entry is of a log that is not trusted.', strange: true };
        const proven = known.flatMap(({ log, verified }) => (typeof verified === 'string' ? [] : [{ log, ...verified }]));
        const [first] = proven;
        if (!first)
            return { verdict: 'broken', detail: `The log entry does not count: ${known[0]?.verified}.` };
        const at = first.at ?? times[0];
        const log = proven.map((one) => one.log).find(({ validFor }) => (at ? (0,lib_trust/* within */.ux)(validFor, at) : !validFor?.end));
        if (!log && at)
            return { verdict: 'broken', detail: `The signature is of ${at.toISOString()}, when its log was not trusted.` };
        if (!log) {
            const until = first.log.validFor?.end?.toISOString();
            return { verdict: 'unknown', detail: `${first.log.url} is trusted until ${until}, and no timestamp says when this was signed.` };
        }
        const when = first.at ? ` of ${first.at.toISOString()}` : '';
        const index = entry.promise ? entry.logIndex : entry.proof?.logIndex;
        const detail = `${log.url} proves to hold this signature, as entry ${index}${when}.`;
        return { verdict: 'holds', detail, witness: (0,public_key/* keyHint */.p4)(log.publicKey), ...(first.at && { at: first.at }) };
    }, say);
}
const neededOf = (expectation, trusted) => {
    if (typeof expectation === 'number')
        return expectation;
    return (expectation ?? (trusted > 0 ? 'required' : 'optional')) === 'required' ? 1 : 0;
};
/** Says what the witnesses of one kind amount to, and whether there are enough of them. */
function weigh({ name, none, unchecked, needed }, given, check, say) {
    if (given.length === 0) {
        say(name, needed > 0 ? 'broken' : 'unknown', none, needed > 0);
        return [];
    }
    if (unchecked !== undefined) {
        say(name, 'unknown', `Not checked: ${unchecked}.`, needed > 0);
        return [];
    }
    const testimonies = given.map(check);
    const holding = testimonies.filter(({ verdict }) => verdict === 'holds');
    const count = new Set(holding.map(({ witness }) => witness)).size;
    const enough = count > 0 && count >= needed;
    for (const { verdict, detail, strange } of testimonies) {
        if (strange && enough)
            say(name, 'unknown', detail, false);
        else
            say(name, verdict, detail);
    }
    if (count < needed && needed > 1) {
        const open = testimonies.some(({ verdict }) => verdict === 'unknown');
        say(name, open ? 'unknown' : 'broken', `${count} of the ${needed} that are required hold, each by a witness of its own.`);
    }
    return holding.flatMap(({ at }) => at ?? []).sort((one, other) => one.getTime() - other.getTime());
}

;// CONCATENATED MODULE: ../../packages/sigstore/lib/verify.js









/**
 * Verifies a Sigstore bundle (v0.1 to v0.3), or the bundle file of cosign 2, against keys, identities, logs and authorities from
 * outside of it. Offline.
 * A bad bundle never throws: it is reported as broken. Errors of reading `artifact` pass through.
 */
const verifyBundle = (bundleJson, options) => verifyRead((0,bundle_read/* readBundle */.B)(bundleJson), options);
/**
 * Verifies what cosign 2 kept under an image's tag `.sig` or `.att`, as verifyBundle does.
 * @param options with the digest of the image, without an artifact: what is signed is in the layer
 */
function verifyLegacy(kind, layer, { artifactSha256, ...options }) {
    if (kind === 'att')
        return verifyRead((0,legacy/* readLegacyAttestation */.wX)(layer), { ...options, ...(artifactSha256 !== undefined && { artifactSha256 }) });
    return verifyRead((0,legacy/* readLegacySignature */.ac)(layer), { ...options, artifact: layer.bytes }, (say) => checkSimpleSigning(layer.bytes, artifactSha256, say));
}
/** @param simpleSigning reads the payload of a legacy signature, which is the artifact */
async function verifyRead(bundle, options, simpleSigning) {
    const { trust, expect = {} } = options;
    const checks = [];
    const deciding = [];
    const say = (name, verdict, detail, decides = true) => {
        checks.push({ name, verdict, detail });
        if (decides || verdict === 'broken')
            deciding.push(verdict);
    };
    const facts = {};
    if (typeof bundle === 'string') {
        say('bundle', 'broken', `This is not an acceptable bundle: ${bundle}.`);
    }
    else {
        say('bundle', 'holds', `The ${bundle.form} is well-formed, with one signature.`);
        const { content } = bundle;
        const signed = content.kind === 'dsse' ? checkEnvelope(bundle, content, trust, say) : await checkMessage(bundle, content, options, say);
        const statement = content.kind === 'dsse' ? checkPayload(content, options.artifactSha256, say) : undefined;
        const simple = simpleSigning?.(say);
        const seen = checkTimestamps(bundle, trust, expect.timestamp, say);
        const logged = checkLogs(bundle, signed && loggedBy(signed), trust, expect.log, seen, say);
        // The earliest counts: a timestamp that is made anew must not make an old signature young.
        const times = [...seen, ...logged].sort((one, other) => one.getTime() - other.getTime());
        if (times[0])
            facts.signedAt = times[0].toISOString();
        const by = signed && nameSigner(signed.signer, times, trust, say);
        Object.assign(facts, by);
        if (by && content.kind === 'dsse')
            facts.payloadType = content.payloadType;
        if (statement)
            facts[by ? 'statement' : 'unverifiedStatement'] = statement;
        if (simple)
            facts[by ? 'simpleSigning' : 'unverifiedSimpleSigning'] = simple;
    }
    const verdict = ['broken', 'unknown'].find((worst) => deciding.includes(worst)) ?? 'holds';
    return { verdict, checks, ...facts };
}
const loggedBy = ({ content, digest, signer: { publicKey, certificate } }) => ({
    content,
    digest,
    publicKey,
    ...(certificate && { certificate: certificate.raw }),
});
/** Whose signature it is that holds: a trusted key's, or that of a trusted identity whose certificate holds too. */
function nameSigner({ name, certificate }, times, trust, say) {
    if (!certificate)
        return { key: { name } };
    const certified = (0,verify_signer/* checkCertificate */.yF)(certificate, times, trust, say);
    if (!certified)
        return undefined;
    const { claims, identity } = certified;
    return { identity: { name: identity.name, issuer: claims.issuer, subject: claims.subject }, certificate: claims };
}
function checkEnvelope(bundle, content, trust, say) {
    const encoded = (0,lib_bundle/* preAuthEncoding */.JC)(content.payloadType, content.payload);
    const candidates = (0,verify_signer/* candidatesOf */.kW)(bundle, trust, say);
    const holds = candidates.map(({ publicKey, hash }) => (0,public_key/* signatureHolds */.$X)(publicKey, hash, encoded, content.signature));
    const signer = (0,verify_signer/* checkSigner */.JQ)(bundle, candidates, holds, say);
    if (!signer)
        return undefined;
    say('signature', 'holds', 'The signature covers the payload and its type.');
    return { signer, content, digest: (0,external_node_crypto_.createHash)(signer.hash).update(encoded).digest() };
}
async function checkMessage(bundle, content, { trust, artifact, artifactSha256 }, say) {
    if (artifact === undefined) {
        say('signature', 'unknown', 'The signature is over a file. Without the file itself it cannot be checked.');
        return undefined;
    }
    const candidates = (0,verify_signer/* candidatesOf */.kW)(bundle, trust, say);
    const stated = content.kind === 'message' ? content.hash : undefined;
    const names = new Set(['sha256', ...(stated ? [stated] : candidates.map(({ hash }) => hash))]);
    const hashes = new Map([...names].map((name) => [name, (0,external_node_crypto_.createHash)(name)]));
    async function* hashed(data) {
        for await (const chunk of (0,public_key/* chunksOf */.U_)(data)) {
            for (const hash of hashes.values())
                hash.update(chunk);
            yield chunk;
        }
    }
    const holds = await (0,public_key/* signaturesHold */.J5)(candidates, hashed(artifact), content.signature);
    const digests = new Map([...hashes].map(([name, hash]) => [name, hash.digest()]));
    if (content.kind === 'message' && !digests.get(content.hash)?.equals(content.digest))
        say('digest', 'broken', 'The file is not the one that was signed: its digest differs.');
    else if (artifactSha256 !== undefined && digests.get('sha256')?.toString('hex') !== artifactSha256) {
        say('digest', 'broken', 'The signed file is not the one that was expected: its SHA-256 differs.');
    }
    else if (content.kind === 'message')
        say('digest', 'holds', 'The file has the digest that was signed.');
    const signer = (0,verify_signer/* checkSigner */.JQ)(bundle, candidates, holds, say);
    if (!signer)
        return undefined;
    if (stated && signer.hash !== stated) {
        say('signature', 'broken', "The bundle's digest is of another hash than the one that its key signs.");
        return undefined;
    }
    say('signature', 'holds', 'The signature covers the file.');
    const digest = digests.get(signer.hash);
    return { signer, digest, content: { kind: 'message', hash: signer.hash, digest, signature: content.signature } };
}
/** What a legacy signature says. cosign compares the digest and not the name, under which the image may be known elsewhere. */
function checkSimpleSigning(payload, imageSha256, say) {
    const simple = (0,simple_signing/* parseSimpleSigning */.LZ)(payload);
    if (typeof simple === 'string') {
        say('payload', 'broken', `The payload is not one of simple signing: ${simple}.`);
        return undefined;
    }
    say('payload', 'holds', `The payload is one of simple signing, for ${JSON.stringify(simple.reference.slice(0, 200))}, which is not compared.`);
    if (imageSha256 !== undefined) {
        if (simple.digest === `sha256:${imageSha256}`)
            say('subject', 'holds', `The payload is about sha256:${imageSha256}.`);
        else
            say('subject', 'broken', `The payload is not about sha256:${imageSha256}.`);
    }
    return simple;
}
function checkPayload(content, artifactSha256, say) {
    if (content.payloadType !== lib_statement/* IN_TOTO_PAYLOAD */.GH) {
        say('payload type', 'broken', `The payload is not an in-toto statement: its type is not ${lib_statement/* IN_TOTO_PAYLOAD */.GH}.`);
        return undefined;
    }
    say('payload type', 'holds', 'The payload is an in-toto statement, by its signed type.');
    const statement = (0,lib_statement/* parseStatement */.By)(content.payload);
    if (typeof statement === 'string') {
        say('statement', 'broken', `The statement is not valid: ${statement}.`);
        return undefined;
    }
    say('statement', 'holds', `The statement has predicate type ${JSON.stringify(statement.predicateType.slice(0, 200))}.`);
    if (artifactSha256 !== undefined) {
        if ((0,lib_statement/* isAbout */.KH)(statement, artifactSha256))
            say('subject', 'holds', `The statement is about sha256:${artifactSha256}.`);
        else
            say('subject', 'broken', `The statement is not about sha256:${artifactSha256}.`);
    }
    return statement;
}


/***/ })

};
