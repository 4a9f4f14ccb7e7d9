export const id = 9389;
export const ids = [9389,1770];
export const modules = {

/***/ 89389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BUNDLE_MEDIA_TYPE: () => (/* reexport safe */ _bundle_js__WEBPACK_IMPORTED_MODULE_2__.NV),
/* harmony export */   IN_TOTO_PAYLOAD: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_12__.GH),
/* harmony export */   KEYLESS: () => (/* reexport safe */ _keyless_js__WEBPACK_IMPORTED_MODULE_4__.D),
/* harmony export */   PASSWORD_VARIABLES: () => (/* reexport safe */ _keys_js__WEBPACK_IMPORTED_MODULE_5__._J),
/* harmony export */   PREDICATE: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_12__.W3),
/* harmony export */   SIMPLE_SIGNING: () => (/* reexport safe */ _simple_signing_js__WEBPACK_IMPORTED_MODULE_11__.Nj),
/* harmony export */   STATEMENT_V1: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_12__.om),
/* harmony export */   TRUST_MEDIA_TYPE: () => (/* reexport safe */ _trust_js__WEBPACK_IMPORTED_MODULE_13__.P0),
/* harmony export */   buildStatement: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_12__.Y5),
/* harmony export */   encodeStatement: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_12__._i),
/* harmony export */   isAbout: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_12__.KH),
/* harmony export */   isTrustedSigner: () => (/* reexport safe */ _verify_signer_js__WEBPACK_IMPORTED_MODULE_15__.Gp),
/* harmony export */   keyFileSigner: () => (/* reexport safe */ _keys_js__WEBPACK_IMPORTED_MODULE_5__.mK),
/* harmony export */   keyHint: () => (/* reexport safe */ _public_key_js__WEBPACK_IMPORTED_MODULE_8__.p4),
/* harmony export */   keyKindOf: () => (/* reexport safe */ _public_key_js__WEBPACK_IMPORTED_MODULE_8__.lJ),
/* harmony export */   kmsSigner: () => (/* reexport safe */ _keys_js__WEBPACK_IMPORTED_MODULE_5__.YV),
/* harmony export */   logKeyId: () => (/* reexport safe */ _log_js__WEBPACK_IMPORTED_MODULE_7__.xK),
/* harmony export */   originOfLog: () => (/* reexport safe */ _log_js__WEBPACK_IMPORTED_MODULE_7__.Sc),
/* harmony export */   parseCaChain: () => (/* reexport safe */ _trust_js__WEBPACK_IMPORTED_MODULE_13__.xW),
/* harmony export */   parseChain: () => (/* reexport safe */ _trust_js__WEBPACK_IMPORTED_MODULE_13__.zz),
/* harmony export */   parseLogKey: () => (/* reexport safe */ _trust_js__WEBPACK_IMPORTED_MODULE_13__.rv),
/* harmony export */   parsePublicKey: () => (/* reexport safe */ _public_key_js__WEBPACK_IMPORTED_MODULE_8__.ee),
/* harmony export */   parseStatement: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_12__.By),
/* harmony export */   parseTrust: () => (/* reexport safe */ _trust_js__WEBPACK_IMPORTED_MODULE_13__.Sb),
/* harmony export */   pemSigner: () => (/* reexport safe */ _keys_js__WEBPACK_IMPORTED_MODULE_5__.$e),
/* harmony export */   publicKeyPem: () => (/* reexport safe */ _public_key_js__WEBPACK_IMPORTED_MODULE_8__.rY),
/* harmony export */   signArtifact: () => (/* reexport safe */ _sign_js__WEBPACK_IMPORTED_MODULE_9__.o),
/* harmony export */   signSimple: () => (/* reexport safe */ _legacy_sign_js__WEBPACK_IMPORTED_MODULE_6__.E),
/* harmony export */   signStatement: () => (/* reexport safe */ _sign_js__WEBPACK_IMPORTED_MODULE_9__.f),
/* harmony export */   signStatementTwice: () => (/* reexport safe */ _legacy_sign_js__WEBPACK_IMPORTED_MODULE_6__.n),
/* harmony export */   signerFor: () => (/* reexport safe */ _signer_for_js__WEBPACK_IMPORTED_MODULE_10__.k),
/* harmony export */   signingError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_3__.M),
/* harmony export */   trustFromBoundary: () => (/* reexport safe */ _boundary_trust_js__WEBPACK_IMPORTED_MODULE_0__.$G),
/* harmony export */   trustedRootJson: () => (/* reexport safe */ _trust_js__WEBPACK_IMPORTED_MODULE_13__.il),
/* harmony export */   verifyBundle: () => (/* reexport safe */ _verify_js__WEBPACK_IMPORTED_MODULE_14__.I),
/* harmony export */   verifyLegacy: () => (/* reexport safe */ _verify_js__WEBPACK_IMPORTED_MODULE_14__.F),
/* harmony export */   witnessesOf: () => (/* reexport safe */ _boundary_witnesses_js__WEBPACK_IMPORTED_MODULE_1__.LP),
/* harmony export */   writeTrust: () => (/* reexport safe */ _trust_js__WEBPACK_IMPORTED_MODULE_13__.uT)
/* harmony export */ });
/* harmony import */ var _boundary_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12436);
/* harmony import */ var _boundary_witnesses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89001);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9065);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11298);
/* harmony import */ var _keyless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25910);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33377);
/* harmony import */ var _legacy_sign_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63338);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34499);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50318);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68203);
/* harmony import */ var _signer_for_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27525);
/* harmony import */ var _simple_signing_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27829);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(61836);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1195);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(84343);
/* harmony import */ var _verify_signer_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(90519);


















/***/ })

};
