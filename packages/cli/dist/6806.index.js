export const id = 6806;
export const ids = [6806];
export const modules = {

/***/ 86806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pnpmReader: () => (/* binding */ pnpmReader)
/* harmony export */ });
/* harmony import */ var _npm_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9896);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32987);


const pnpmReader = {
    read: (lock, tree) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readPnpmLockfile */ .p)(lock, (0,_npm_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsOf */ .oF)(tree)),
    asks: ({ file, text }) => (0,_npm_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForPackages */ .Bd)((0,_npm_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(file, text)),
};


/***/ })

};
