export const id = 5076;
export const ids = [5076];
export const modules = {

/***/ 42376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   bn: () => (/* binding */ kindOfText),
/* harmony export */   kf: () => (/* binding */ isNumeric),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   r: () => (/* binding */ isMissingWord)
/* harmony export */ });
/** What a column holds, from narrow to wide; `empty` when no cell has a value. */
const kinds = ["empty", "bool", "int", "float", "datetime", "string"];
/** Spelled as a missing value: what pandas reads as one by default. */
const missingWords = new Set([
    "",
    "NA",
    "N/A",
    "n/a",
    "#N/A",
    "<NA>",
    "null",
    "NULL",
    "None",
    "NaT",
]);
function isMissingWord(text) {
    return missingWords.has(text);
}
const dateTime = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/;
/** The kind of a text that is no number: ISO 8601 dates and times, true and false, anything else. */
function kindOfText(text) {
    if (/^(?:true|false)$/i.test(text))
        return "bool";
    return dateTime.test(text) ? "datetime" : "string";
}
/** Milliseconds since 1970; a time without a zone counts as UTC. */
function timeOf(text) {
    const written = text.replace(" ", "T").replace(/ (?=[Z+-])/, "");
    const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(written) || written.length === 10 ? written : `${written}Z`;
    return Date.parse(zoned);
}
function isNumeric(kind) {
    return kind === "int" || kind === "float";
}


/***/ }),

/***/ 44209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeFiles: () => (/* binding */ storeFiles),
/* harmony export */   x: () => (/* binding */ profileFiles)
/* harmony export */ });
/* harmony import */ var _core_data_store_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90921);
/* harmony import */ var _core_data_table_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23903);
/* harmony import */ var _predictions_batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63409);



/** Reads the files of a table part by part, in bounded memory.
 *  @throws UserError when one of them cannot be read */
async function profileFiles(paths, roles, open) {
    const table = (0,_core_data_table_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .startTable */ .t)(roles);
    for (const path of paths)
        for await (const batch of (0,_predictions_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readBatches */ .P)(open(path)))
            table.add(batch);
    return table.end();
}
/** A table's statistics as they are compared with in memory, values of every column included; never to be written.
 *  @throws UserError when a file cannot be read */
async function storeFiles({ source, paths, roles }, open) {
    const profile = await profileFiles(paths, roles, open);
    return (0,_core_data_store_table_js__WEBPACK_IMPORTED_MODULE_0__/* .storeTable */ .Wj)(source, profile, { sensitive: new Set(), found: new Map() });
}


/***/ })

};
