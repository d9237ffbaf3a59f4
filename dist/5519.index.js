export const id = 5519;
export const ids = [5519];
export const modules = {

/***/ 30471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* reexport safe */ _core_inputs_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.D),
/* harmony export */   qf: () => (/* binding */ parseEvaluateInputs)
/* harmony export */ });
/* harmony import */ var _core_inputs_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23937);
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80495);




/** @throws UserError `input-invalid` that lists every problem. */
function parseEvaluateInputs(raw) {
    const { matrix, ...values } = (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)(_core_inputs_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateInputs */ .D, raw);
    return { ...values, leg: (0,_core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_1__/* .legOf */ .Yk)(values.leg, matrix) };
}


/***/ }),

/***/ 35519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffTables: () => (/* binding */ diffTables)
});

// EXTERNAL MODULE: ./.cache/js/actions/evaluate/evaluate.js + 14 modules
var evaluate = __webpack_require__(15176);
// EXTERNAL MODULE: ./.cache/js/actions/evaluate/inputs.js
var evaluate_inputs = __webpack_require__(30471);
;// CONCATENATED MODULE: ./.cache/js/core/diff/rows-of-record.js
/** A comparison of rows in the form of a diff: its intervals and verdicts as they stand in the record. */
function rowsOfRecord({ metrics }) {
    return metrics.map(rowOf);
}
function rowOf(metric) {
    const { name, baseline: a, candidate: b, delta, direction, interval, se, verdict, note } = metric;
    const noise = interval === null ? null : { se: se ?? 0, z: null, low: interval.low, high: interval.high };
    return {
        name,
        a,
        b,
        delta,
        direction,
        change: "changed",
        noise,
        verdict,
        note: noise === null ? note : "",
    };
}

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/wiring.js + 15 modules
var wiring = __webpack_require__(52);
// EXTERNAL MODULE: ./.cache/js/cli/diff.js + 4 modules
var cli_diff = __webpack_require__(45738);
;// CONCATENATED MODULE: ./.cache/js/cli/diff-tables.js






/** Two prediction tables: the comparison that evaluate makes, without a configuration, a gate or a trace on disk. */
async function diffTables({ a, b, flags, host }) {
    const inputs = (0,evaluate_inputs/* parseEvaluateInputs */.qf)({
        ...flags.inputs,
        predictions: b,
        baseline: a,
        config: "",
        "keep-predictions": "off",
    });
    const ports = await (0,wiring/* wire */.O4)((0,wiring/* placeOf */.$t)(host, process.env, inputs));
    const nothingKept = { ...ports.records, readAll: async () => [], write: async () => { } };
    const unconfigured = { ...ports, artifacts: null, readText: async () => null, records: nothingKept };
    const { record } = await (0,evaluate/* evaluate */._)(inputs, unconfigured);
    if (flags.output === "json")
        return { exit: 0, text: `${JSON.stringify(record, null, 2)}\n` };
    const diff = { a, b, of: "rows", rows: rowsOfRecord(record), notes: notesOf(record) };
    return { exit: record.decision.result === "no-evidence" ? 4 : 0, text: (0,cli_diff/* renderDiff */["in"])(diff, flags.output) };
}
function notesOf({ decision, differs, flips, notes, candidate }) {
    const reasons = decision.result === "no-evidence" ? decision.reasons.map((reason) => reason.text) : [];
    const changed = flips === null
        ? []
        : [`of ${(0,wording/* plural */.LS)(candidate.rows, "row")}, ${flips.fixed} were fixed and ${flips.broken} broken`];
    return [...reasons, ...differs, ...changed, ...notes];
}


/***/ })

};
