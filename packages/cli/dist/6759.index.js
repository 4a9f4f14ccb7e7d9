export const id = 6759;
export const ids = [6759];
export const modules = {

/***/ 16759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   formatReceipt: () => (/* binding */ formatReceipt)
/* harmony export */ });
const formatReceipt = (receipt) => `${JSON.stringify(receipt, null, 2)}\n`;
/** Where a package is below the root of its store: by year and month, under its own SHA-256. */
function keyOf({ sha256, time }) {
    const [year, month] = new Date(time * 1000).toISOString().split('-');
    return `${year}/${month}/${sha256}.tar`;
}


/***/ })

};
