export const id = 383;
export const ids = [383];
export const modules = {

/***/ 83018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   of: () => (/* binding */ hashId),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   tc: () => (/* binding */ sha256Pieces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** sha256 of text or bytes, as `sha256:<64 hex>`. Pure: node:crypto is the one node module core may use. */
function sha256(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
}
/** The first 64 bits of the sha256 of an id (text, or its UTF-8 bytes), 16 hex digits: how ids are stored when hashed. */
function hashId(id) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", id, "hex").slice(0, 16);
}
/** sha256 of pieces of text or bytes one after another, without ever joining them into one string. */
function sha256Pieces(pieces) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const piece of pieces)
        digest.update(piece);
    return `sha256:${digest.digest("hex")}`;
}
/** JSON with keys in sorted order at every depth, so that equal content has one spelling. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, inner) => inner !== null && typeof inner === "object" && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : inner);
}


/***/ }),

/***/ 65859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ls: () => (/* binding */ yamlName),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** How a sentence shows text from someone's file: quoted, on one line, at most 60 characters. */
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
/** A name as it stands in YAML: plain when it may, quoted otherwise. */
function yamlName(text) {
    return /^[A-Za-z0-9_][\w.-]{0,39}$/.test(text) ? text : quote(text);
}
/** The first few names, quoted, with the number of those left out: `"a", "b" and 3 more`. */
function listNames(names, most = 20) {
    const shown = names.slice(0, most).map(quote).join(", ");
    return names.length > most ? `${shown} and ${countOf(names.length - most)} more` : shown;
}
/** 1234567 → 1,234,567; the same in every locale. */
function countOf(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 row`, `2 rows`. */
function plural(n, one, many = `${one}s`) {
    return `${countOf(n)} ${n === 1 ? one : many}`;
}


/***/ }),

/***/ 82787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ errorMessage),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** "You configured it wrong": shown as one annotation without a stack. */
class UserError extends Error {
    detail;
    constructor(detail, cause) {
        super(detail.message, cause === undefined ? undefined : { cause });
        this.name = "UserError";
        this.detail = detail;
    }
}
/** The message of anything thrown, without a leading "Error:". */
function errorMessage(thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return text.replace(/^(?:Error:\s*)+/, "");
}


/***/ }),

/***/ 45226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRowsThread: () => (/* binding */ runRowsThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _core_table_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82665);
/* harmony import */ var _core_table_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3391);
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
