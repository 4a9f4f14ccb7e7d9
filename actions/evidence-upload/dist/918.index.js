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

/***/ 7063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle),
/* harmony export */   J: () => (/* binding */ readLogEntry)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1274);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6444);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(173);



/** Reads a bundle strictly. Gives it, or in a string what is wrong with it. Never throws. */
function readBundle(input) {
    if (input.length > _bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLE_BYTES */ .Me)
        return `it is larger than ${_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLE_BYTES */ .Me} bytes`;
    return reading(() => bundleOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)(typeof input === 'string' ? input : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(input))));
}
/** Reads a transparency log's answer strictly. Gives the entry, or what is wrong with it. */
function readLogEntry(text) {
    return reading(() => logEntryOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)(text), 'the entry'));
}
class ShapeError extends Error {
}
function reading(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .StrictJsonError */ .U7 || error instanceof ShapeError)
            return error.message;
        throw error;
    }
}
function bundleOf(value) {
    const bundle = fields(value, 'the bundle', ['mediaType', 'verificationMaterial'], ['dsseEnvelope', 'messageSignature']);
    if (bundle.mediaType !== _bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_MEDIA_TYPE */ .NV)
        throw new ShapeError(`its media type is not ${_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_MEDIA_TYPE */ .NV}`);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(bundle.verificationMaterial) &&
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
        hint: text(hint, 'hint'),
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
        payloadType: text(envelope.payloadType, 'payloadType'),
        payload: bytes(envelope.payload, 'payload'),
        signature: bytes(sig, 'sig'),
    };
}
function messageOf(value) {
    const message = fields(value, 'messageSignature', ['messageDigest', 'signature'], []);
    const { algorithm, digest } = fields(message.messageDigest, 'messageDigest', ['algorithm', 'digest'], []);
    const hash = Object.keys(_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_ALGORITHM */ .Fb).find((name) => _public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_ALGORITHM */ .Fb[name] === algorithm);
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
        kind: text(kind, 'kind'),
        version: text(version, 'version'),
        proof: {
            logIndex: int64(proof.logIndex ?? '0', 'logIndex'),
            rootHash: bytes(proof.rootHash, 'rootHash'),
            treeSize: int64(proof.treeSize, 'treeSize'),
            hashes: hashes.map((hash) => bytes(hash, 'hashes')),
            checkpoint: text(envelope, 'envelope'),
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
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
function text(value, where) {
    if (typeof value !== 'string')
        throw new ShapeError(`"${where}" is not text`);
    return value;
}
function bytes(value, where) {
    const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fromBase64 */ .Ey)(value);
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
function buildBundle(content, key, witnessed = {}) {
    const { entry, timestamp } = witnessed;
    const sig = content.signature.toString('base64');
    return {
        mediaType: BUNDLE_MEDIA_TYPE,
        verificationMaterial: {
            publicKey: { hint: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyHint */ .p4)(key) },
            ...(entry && { tlogEntries: [entry] }),
            ...(timestamp && { timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: timestamp.toString('base64') }] } }),
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
    TRUST_INVALID: { exit: 'usage', about: 'A trust file, a log key or a certificate chain cannot be used to verify signatures.' },
});


/***/ }),

/***/ 6444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ fromBase64),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   RJ: () => (/* binding */ parseStrictJson),
/* harmony export */   U7: () => (/* binding */ StrictJsonError),
/* harmony export */   _6: () => (/* binding */ decodeUtf8)
/* harmony export */ });
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


/***/ }),

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ originOfLog),
/* harmony export */   Z3: () => (/* binding */ logMistake),
/* harmony export */   xK: () => (/* binding */ logKeyId)
/* harmony export */ });
/* unused harmony export expectedBody */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(886);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6444);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(173);




/** A log's name in its checkpoints: the host of its URL, without the port. */
const originOfLog = (url) => new URL(url).hostname;
/**
 * A log's id: of an Ed25519 key the full C2SP signed-note key id, of any other the SHA-256 of the SPKI, as Rekor v2 and cosign have it.
 * A checkpoint's signature line starts with its first four bytes.
 */
function logKeyId({ url, publicKey }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const spki = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .spkiOf */ .Bb)(publicKey);
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
    const { keyDetails, hash } = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyKindOf */ .lJ)(publicKey, 'the key');
    // The fields stand in the order of RFC 8785, and none of the values holds a character that JSON escapes.
    return Buffer.from(JSON.stringify({
        apiVersion: '0.0.2',
        kind: 'hashedrekord',
        spec: {
            hashedRekordV002: {
                data: { algorithm: _public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_ALGORITHM */ .Fb[hash], digest: digest.toString('base64') },
                signature: {
                    content: signature.toString('base64'),
                    verifier: { keyDetails, publicKey: { rawBytes: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .spkiOf */ .Bb)(publicKey).toString('base64') } },
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
    const signature = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBase64 */ .Ey)(own[0]?.[2]);
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
        return `its inclusion proof fails: ${error instanceof VerificationError ? error.message : (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`;
    }
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
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .signingError */ .M)('KEY_UNSUPPORTED', `${name} is ${what}.`, type === 'ed25519'
        ? 'Use ECDSA P-256: cosign does not verify Ed25519 keys beside a trusted root, so others could not check the signature.'
        : 'Use ECDSA P-256 (best understood by other tools), P-384, or RSA of 2048, 3072 or 4096 bits.');
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1061);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6444);


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
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .RJ)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(payload));
        return statementMistake(value) ?? value;
    }
    catch (error) {
        if (error instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .StrictJsonError */ .U7)
            return error.message;
        throw error;
    }
}
function statementMistake(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return 'it is not a JSON object';
    if (value._type !== STATEMENT_V1 && value._type !== STATEMENT_V01)
        return '"_type" is not an in-toto statement of v1 or v0.1';
    if (typeof value.predicateType !== 'string' || value.predicateType === '')
        return '"predicateType" is missing';
    if (value.predicate !== undefined && !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.predicate))
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(subject))
        return 'is not an object';
    if (subject.name !== undefined && typeof subject.name !== 'string')
        return 'has a "name" that is not text';
    const digests = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(subject.digest) ? Object.entries(subject.digest) : [];
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

/***/ 5824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
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
            return "it is not signed by the boundary's timestamp authority";
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

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ verifyBundle)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../packages/sigstore/lib/bundle.js
var lib_bundle = __webpack_require__(1274);
// EXTERNAL MODULE: ../../packages/sigstore/lib/bundle-read.js
var bundle_read = __webpack_require__(7063);
// EXTERNAL MODULE: ../../packages/sigstore/lib/public-key.js
var public_key = __webpack_require__(173);
// EXTERNAL MODULE: ../../packages/sigstore/lib/statement.js
var lib_statement = __webpack_require__(6917);
// EXTERNAL MODULE: ../../packages/sigstore/lib/log.js
var lib_log = __webpack_require__(2670);
// EXTERNAL MODULE: ../../packages/sigstore/lib/timestamp-token.js
var timestamp_token = __webpack_require__(5824);
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
    const verified = (0,timestamp_token/* verifyTimestamp */.Wc)(timestamp, content.signature, trust.authorities);
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
    const log = trust.logs.find((candidate) => (0,lib_log/* logKeyId */.xK)(candidate).equals(entry.keyId));
    if (!log)
        return say(name, 'broken', 'The log entry is of a log that is not trusted.');
    const wrong = await (0,lib_log/* logMistake */.Z3)(entry, { digest: signed.digest, signature: content.signature, publicKey: signed.key.publicKey }, log);
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
    const bundle = (0,bundle_read/* readBundle */.B)(bundleJson);
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
    const encoded = (0,lib_bundle/* preAuthEncoding */.JC)(content.payloadType, content.payload);
    const keys = kindsOf(trust);
    const holds = keys.map(({ publicKey, hash }) => (0,public_key/* signatureHolds */.$X)(publicKey, hash, encoded, content.signature));
    const found = checkKey(bundle, trust, holds, say);
    if (!found)
        return undefined;
    say('signature', 'holds', 'The signature covers the payload and its type.');
    return { key: found, digest: (0,external_node_crypto_.createHash)((0,public_key/* keyKindOf */.lJ)(found.publicKey, found.name).hash).update(encoded).digest() };
}
async function checkMessage(bundle, content, { trust, artifact, artifactSha256 }, say) {
    if (artifact === undefined) {
        say('signature', 'unknown', 'The signature is over a file. Without the file itself it cannot be checked.');
        return undefined;
    }
    const hashes = { sha256: (0,external_node_crypto_.createHash)('sha256'), sha384: (0,external_node_crypto_.createHash)('sha384') };
    async function* hashed(data) {
        for await (const chunk of (0,public_key/* chunksOf */.U_)(data)) {
            hashes.sha256.update(chunk);
            hashes.sha384.update(chunk);
            yield chunk;
        }
    }
    const holds = await (0,public_key/* signaturesHold */.J5)(kindsOf(trust), hashed(artifact), content.signature);
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
    if ((0,public_key/* keyKindOf */.lJ)(found.publicKey, found.name).hash !== content.hash) {
        say('signature', 'broken', "The bundle's digest is of another hash than the one that its key signs.");
        return undefined;
    }
    say('signature', 'holds', 'The signature covers the file.');
    return { key: found, digest: content.digest };
}
const kindsOf = (trust) => trust.keys.map((key) => ({ ...key, ...(0,public_key/* keyKindOf */.lJ)(key.publicKey, key.name) }));
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
    const claimed = trust.keys.find(({ publicKey }) => (0,public_key/* keyHint */.p4)(publicKey) === hint);
    const key = trust.keys[holds.indexOf(true)];
    if (!key) {
        if (claimed)
            say('key', 'holds', `The bundle names trusted key ${claimed.name}.`);
        else
            say('key', 'unknown', 'The signer is unknown: the bundle names none of the trusted keys.');
        say('signature', 'broken', 'The signature over this content was made by none of the trusted keys.');
        return undefined;
    }
    if (hint === '' || (0,public_key/* keyHint */.p4)(key.publicKey) === hint)
        say('key', 'holds', `The signer is trusted key ${key.name}.`);
    else
        say('key', 'broken', `The signature is of trusted key ${key.name}, but the bundle names another key.`);
    return key;
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
