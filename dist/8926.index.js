export const id = 8926;
export const ids = [8926];
export const modules = {

/***/ 88884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordOfDiff: () => (/* binding */ recordOfDiff)
/* harmony export */ });
/* harmony import */ var _core_compare_compare_scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39150);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _core_gate_choose_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70256);
/* harmony import */ var _core_gate_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53701);
/* harmony import */ var _core_record_seal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57175);
/* harmony import */ var _host_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38163);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62954);







const facts = { hasScore: false, probabilistic: false, majorityShare: 0 };
/** Two files of single numbers as an evaluation record: nothing gates, and nothing is said of commits. */
function recordOfDiff({ a, b, rows, files }) {
    const stats = rows.flatMap((row) => statsOf(row));
    const available = stats.map((each) => each.name);
    const judged = (0,_core_gate_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(stats, (0,_core_gate_choose_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePolicy */ .K)({ task: "scalars", ...facts, available }, null, "default"));
    const none = { sha: null, distance: null, ageDays: null, rows: null, base: null, looked: [] };
    const record = (0,_core_record_seal_js__WEBPACK_IMPORTED_MODULE_4__/* .sealEvaluation */ .I)({
        model: "default",
        leg: "default",
        task: "scalars",
        tool: { name: "evenhand", version: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r },
        createdAt: new Date((0,_host_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .makeClock */ .Z)().now()).toISOString(),
        run: null,
        policy: { source: "built-in", sha: null, digest: null },
        candidate: { sha: null, tested: null, source: b, rows: 0, model: null, predictions: null, bound: "none" },
        baseline: { ...none, status: "found", source: "path" },
        receipt: { evalSet: null, metrics: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({ task: "scalars" })) },
        differs: [],
        causes: [],
        facts,
        columns: {},
        positive: null,
        threshold: null,
        metrics: judged.metrics,
        guardrails: judged.guardrails,
        slices: [],
        flips: null,
        confusion: null,
        dropped: { unlabelled: 0, candidateOnly: 0, baselineOnly: 0 },
        notes: [`the baseline is ${a}`, ...new Set(files.flatMap((file) => file.notes))],
        overrides: [],
        decision: judged.decision,
    });
    return `${JSON.stringify(record, null, 2)}\n`;
}
/** One number a side; a direction that nobody knows is written as compareScalars guesses it, and noted. */
function statsOf({ name, a, b, direction, change, noise }) {
    const candidate = new Map(change === "only-a" ? [] : [[name, (0,_core_compare_compare_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .plainScalar */ .d)(b)]]);
    const baseline = new Map(change === "only-b" ? [] : [[name, (0,_core_compare_compare_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .plainScalar */ .d)(a)]]);
    return (0,_core_compare_compare_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .compareScalars */ .v)(candidate, baseline).map((stats) => ({
        ...stats,
        direction: direction === "neutral" ? stats.direction : direction,
        se: noise?.se ?? stats.se,
        note: noteOf(stats.note, direction, noise),
    }));
}
function noteOf(note, direction, noise) {
    const said = noise?.z == null ? note : `z = ${noise.z.toFixed(2)} from the standard errors of the two files`;
    return direction === "neutral" ? `${said}; neither direction is better` : said;
}


/***/ }),

/***/ 77719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ scoreColumns),
/* harmony export */   WB: () => (/* binding */ isScoreName),
/* harmony export */   oK: () => (/* binding */ readScores)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _kept_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50449);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22855);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60557);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65859);





/** How the names of columns begin that hold somebody's score of each answer. */
const prefix = "score_";
const mostColumns = 50;
/** Columns of scores of a text task: `score_helpfulness` and the like. Their names are metric names. */
function scoreColumns({ names }) {
    return names.filter(isScoreName).slice(0, mostColumns);
}
function isScoreName(name) {
    return name.startsWith(prefix) && name.length > prefix.length;
}
/** Every score of every kept row. A cell that is empty, NaN or infinite is a reason not to judge; one that is no number a
 *  UserError. O(rows × columns). */
function readScores(kept) {
    const scores = new Map();
    for (const name of scoreColumns(kept.table)) {
        const column = kept.table.column(name);
        const { values, bad } = column.numbers();
        const isBad = bad !== -1 && !column.isMissing(bad);
        if (isBad)
            throw notNumber(kept.table, name, bad);
        const numbers = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .kg)(values, kept.rows);
        const fault = {
            say: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} is empty, NaN or infinite`,
            hint: "score every answer again, or leave unscored rows out of the file on both sides",
        };
        const found = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsAgainst */ .tr)(kept, "not-finite", fault, (row) => !Number.isFinite(numbers[row]));
        if (found !== null)
            return found;
        scores.set(name, numbers);
    }
    return scores;
}
function notNumber(table, name, row) {
    const text = table.column(name).text(row);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "file-malformed",
        message: `${table.source}: ${(0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(table, row)}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}, not a number`,
        hint: `columns named ${prefix}… hold the score of each answer: write numbers, or rename the column`,
        file: table.source,
        ...(table.counts === undefined ? { line: table.line(row) } : {}),
    });
}


/***/ }),

/***/ 62954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The release that wrote a record; held equal to package.json by a test. */
const version = "0.1.0";


/***/ })

};
