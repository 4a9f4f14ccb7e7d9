export const id = 9389;
export const ids = [9389];
export const modules = {

/***/ 89389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BUNDLE_MEDIA_TYPE: () => (/* reexport safe */ _bundle_js__WEBPACK_IMPORTED_MODULE_1__.NV),
/* harmony export */   IN_TOTO_PAYLOAD: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_9__.GH),
/* harmony export */   PASSWORD_VARIABLE: () => (/* reexport safe */ _signer_for_js__WEBPACK_IMPORTED_MODULE_8__.H),
/* harmony export */   PREDICATE: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_9__.W3),
/* harmony export */   STATEMENT_V1: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_9__.om),
/* harmony export */   StrictJsonError: () => (/* reexport safe */ _json_js__WEBPACK_IMPORTED_MODULE_3__.U7),
/* harmony export */   TRUST_MEDIA_TYPE: () => (/* reexport safe */ _trust_js__WEBPACK_IMPORTED_MODULE_10__.P0),
/* harmony export */   buildStatement: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_9__.Y5),
/* harmony export */   encodeStatement: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_9__._i),
/* harmony export */   isAbout: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_9__.KH),
/* harmony export */   keyHint: () => (/* reexport safe */ _public_key_js__WEBPACK_IMPORTED_MODULE_6__.p4),
/* harmony export */   keyKindOf: () => (/* reexport safe */ _public_key_js__WEBPACK_IMPORTED_MODULE_6__.lJ),
/* harmony export */   kmsSigner: () => (/* reexport safe */ _keys_js__WEBPACK_IMPORTED_MODULE_4__.Y),
/* harmony export */   logKeyId: () => (/* reexport safe */ _log_js__WEBPACK_IMPORTED_MODULE_5__.xK),
/* harmony export */   originOfLog: () => (/* reexport safe */ _log_js__WEBPACK_IMPORTED_MODULE_5__.Sc),
/* harmony export */   parseChain: () => (/* reexport safe */ _trust_js__WEBPACK_IMPORTED_MODULE_10__.zz),
/* harmony export */   parseLogKey: () => (/* reexport safe */ _trust_js__WEBPACK_IMPORTED_MODULE_10__.rv),
/* harmony export */   parsePublicKey: () => (/* reexport safe */ _public_key_js__WEBPACK_IMPORTED_MODULE_6__.ee),
/* harmony export */   parseStatement: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_9__.By),
/* harmony export */   parseStrictJson: () => (/* reexport safe */ _json_js__WEBPACK_IMPORTED_MODULE_3__.RJ),
/* harmony export */   parseTrust: () => (/* reexport safe */ _trust_js__WEBPACK_IMPORTED_MODULE_10__.Sb),
/* harmony export */   pemSigner: () => (/* reexport safe */ _keys_js__WEBPACK_IMPORTED_MODULE_4__.$),
/* harmony export */   publicKeyPem: () => (/* reexport safe */ _public_key_js__WEBPACK_IMPORTED_MODULE_6__.rY),
/* harmony export */   signArtifact: () => (/* reexport safe */ _sign_js__WEBPACK_IMPORTED_MODULE_7__.o),
/* harmony export */   signStatement: () => (/* reexport safe */ _sign_js__WEBPACK_IMPORTED_MODULE_7__.f),
/* harmony export */   signerFor: () => (/* reexport safe */ _signer_for_js__WEBPACK_IMPORTED_MODULE_8__.k),
/* harmony export */   signingError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_2__.M),
/* harmony export */   trustFromBoundary: () => (/* reexport safe */ _boundary_trust_js__WEBPACK_IMPORTED_MODULE_0__.$G),
/* harmony export */   trustedRootJson: () => (/* reexport safe */ _trust_js__WEBPACK_IMPORTED_MODULE_10__.il),
/* harmony export */   verifyBundle: () => (/* reexport safe */ _verify_js__WEBPACK_IMPORTED_MODULE_11__.I),
/* harmony export */   witnessesOf: () => (/* reexport safe */ _boundary_trust_js__WEBPACK_IMPORTED_MODULE_0__.LP),
/* harmony export */   writeTrust: () => (/* reexport safe */ _trust_js__WEBPACK_IMPORTED_MODULE_10__.uT)
/* harmony export */ });
/* harmony import */ var _boundary_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12436);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9065);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11298);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12047);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46469);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34499);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50318);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22232);
/* harmony import */ var _signer_for_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27525);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61836);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1195);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84343);














/***/ })

};
