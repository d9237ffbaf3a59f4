export const id = 226;
export const ids = [226];
export const modules = {

/***/ 45226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRowsThread: () => (/* binding */ runRowsThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _core_table_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82665);
/* harmony import */ var _core_table_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99957);
/* harmony import */ var _formats_stored_keep_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3541);




/** The other side of makeRowsKeeper: does the one task that it is sent, and ends. */
async function runRowsThread() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    const task = await new Promise((resolve) => {
        port.once("message", resolve);
    });
    const { scored, ids, keep } = task;
    const whole = {
        ...scored,
        ids: ids && (0,_core_table_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .makeIds */ .VN)(ids.bytes, ids.starts),
        labelText: (0,_core_table_score_js__WEBPACK_IMPORTED_MODULE_2__/* .labelTexts */ .v0)(scored.rows.label, scored.rows.classes),
    };
    port.postMessage(await (0,_formats_stored_keep_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .keepRows */ .P)(whole, keep));
}


/***/ })

};
