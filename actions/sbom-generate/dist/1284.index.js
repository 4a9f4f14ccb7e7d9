export const id = 1284;
export const ids = [1284];
export const modules = {

/***/ 8903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decompressed: () => (/* reexport safe */ _pull_compression_js__WEBPACK_IMPORTED_MODULE_0__.j),
/* harmony export */   parsePlatform: () => (/* reexport safe */ _pull_platform_js__WEBPACK_IMPORTED_MODULE_1__.FL)
/* harmony export */ });
/* harmony import */ var _pull_compression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4047);
/* harmony import */ var _pull_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2868);




















/***/ })

};
