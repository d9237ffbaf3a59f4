export const id = 3796;
export const ids = [3796];
export const modules = {

/***/ 74734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ chooseColumns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48885);
/* harmony import */ var _probabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35368);
/* harmony import */ var _score_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77719);
/* harmony import */ var _synonyms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89525);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65859);






/** Which column plays which role: those asked for, and the rest by their usual names (any case). Throws
 *  UserError when an asked column is absent, one column is asked for twice, two columns may play one role, or
 *  there is no label or neither a prediction nor a score. */
function chooseColumns(table, asked, proba = _probabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .usualPrefix */ .lI, task = "auto") {
    const chosen = {};
    for (const role of _synonyms_js__WEBPACK_IMPORTED_MODULE_3__/* .roles */ .O) {
        const name = asked[role];
        if (name === undefined || name === "")
            continue;
        chosen[role] = askedColumn(table, role, role === "reference" ? firstReference(table, name) : name);
    }
    // A text task has no other label than its reference.
    if (chosen.reference !== undefined)
        chosen.label = chosen.reference;
    refuseSharedColumn(table, chosen);
    const free = table.names.filter((name) => !Object.values(chosen).includes(name));
    for (const role of _synonyms_js__WEBPACK_IMPORTED_MODULE_3__/* .roles */ .O) {
        const name = chosen[role] ?? detect(table, role, free);
        if (name !== undefined)
            chosen[role] = name;
    }
    // Answers that somebody scored need no truth beside them.
    if (task === "text" && chosen.reference === undefined && (0,_score_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreColumns */ .OY)(table).length > 0) {
        const { label: _label, score: _score, ...others } = chosen;
        return others;
    }
    if (chosen.label === undefined) {
        throw missing(table, "label", "has no column that looks like the label", "name it under `label`");
    }
    if (chosen.prediction === undefined &&
        chosen.score === undefined &&
        (0,_probabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .probabilityColumns */ .lV)(table, proba).size < 2) {
        const say = "has no column that looks like a prediction or a score";
        throw missing(table, "prediction", say, "name it under `prediction` or `score`");
    }
    return chosen;
}
/** `reference` is `reference_1` where several are numbered. */
function firstReference({ names }, name) {
    return !names.includes(name) && names.includes(`${name}_1`) ? `${name}_1` : name;
}
function askedColumn(table, role, name) {
    if (table.column(name) !== undefined)
        return name;
    const near = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(name, table.names);
    const hint = near === null ? `name one of them under \`${role}\`` : `did you mean ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(near)}?`;
    throw missing(table, role, `has no column ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)}`, hint);
}
function missing(table, input, say, hint) {
    const headless = table.counts === undefined && table.names.every((name) => Number.isFinite(Number(name)));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "column-missing",
        message: `${table.source} ${say}; its columns are ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(table.names)}`,
        hint: headless ? `${hint}; the first line must hold the column names` : hint,
        input,
        file: table.source,
    });
}
/** A prediction read from the label's own column is always right. */
function refuseSharedColumn(table, chosen) {
    const distinct = ["label", "prediction", "score", "weight"];
    for (const role of distinct) {
        const other = distinct.find((one) => one !== role && chosen[one] !== undefined && chosen[one] === chosen[role]);
        if (other === undefined)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
            code: "input-invalid",
            message: `${table.source}: \`${role}\` and \`${other}\` both name the column ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(chosen[role])}`,
            hint: `name another column under \`${other}\``,
            input: other,
            file: table.source,
        });
    }
}
function detect(table, role, free) {
    for (const words of _synonyms_js__WEBPACK_IMPORTED_MODULE_3__/* .synonyms */ .V[role]) {
        const found = free.filter((name) => words.includes(name.toLowerCase()));
        if (found.length > 1)
            throw ambiguous(table, role, found);
        if (found[0] !== undefined)
            return found[0];
    }
    return undefined;
}
function ambiguous(table, role, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "columns-ambiguous",
        message: `${table.source}: the ${role} may be ${found.map(_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD).join(" or ")}`,
        hint: `say which: \`${role}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlName */ .ls)(found[0])}\``,
        input: role,
        file: table.source,
    });
}


/***/ }),

/***/ 89525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles),
/* harmony export */   V: () => (/* binding */ synonyms)
/* harmony export */ });
/** What a column may be read as. */
const roles = [
    "id",
    "label",
    "prediction",
    "score",
    "weight",
    "group",
    "query",
    "series",
    "time",
    "horizon",
    "scale",
    "lower",
    "upper",
    "reference",
];
/** Column names a role is recognised by, in lower case. The second list is looked at when nothing of the first
 *  is there. All others change the verdict, so none of them is ever guessed. */
const synonyms = {
    id: [
        ["id", "row_id", "example_id", "sample_id", "instance_id", "record_id", "uid", "uuid", "guid"],
        ["key", "index", "idx", "row"],
    ],
    label: [
        ["label", "labels", "y_true", "ytrue", "target", "truth", "ground_truth", "gold", "actual", "true_label"],
        ["y", "class", "expected"],
    ],
    prediction: [
        ["prediction", "predictions", "y_pred", "ypred", "pred", "preds", "predicted", "predicted_label", "yhat"],
        ["y_hat", "output", "forecast"],
    ],
    score: [
        [
            "score",
            "scores",
            "y_score",
            "y_prob",
            "y_proba",
            "prob",
            "proba",
            "probability",
            "probabilities",
            "pred_proba",
            "predict_proba",
            "prediction_score",
            "confidence",
            "proba_1",
            "prob_1",
            "score_1",
            "p_1",
        ],
        ["p", "logit"],
    ],
    weight: [],
    group: [],
    query: [],
    series: [],
    time: [],
    horizon: [],
    scale: [],
    lower: [],
    upper: [],
    reference: [],
};


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

/***/ 72592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83018);

/** sha256 of a file's bytes, which are never all in memory for it. */
async function digestOf(source) {
    return `sha256:${(await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestStream */ .Nq)(source.stream(), "sha256")).hex}`;
}


/***/ }),

/***/ 25882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scoreRows),
/* harmony export */   a: () => (/* binding */ readRows)
/* harmony export */ });
/* harmony import */ var _core_table_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74734);
/* harmony import */ var _core_table_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14884);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62402);



/** Reads one side's rows. A file without rows, or with rows that cannot be judged, is a value. */
async function readRows(source, reading) {
    return scoreRows(await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPredictions */ .R_)(source, reading.format), reading);
}
/** Rows of a table, whatever it was read from. */
function scoreRows(table, reading) {
    const empty = (0,_core_table_score_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyEvidence */ .HA)(table);
    if (empty !== null)
        return empty;
    const { task, threshold, slices, fairness, discover } = reading;
    const positive = reading.positive ?? undefined;
    const proba = reading.proba ?? undefined;
    const columns = (0,_core_table_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseColumns */ .h)(table, reading.columns, proba, task);
    return (0,_core_table_score_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreTable */ .Lm)(table, columns, { task, threshold, positive, proba, slices, fairness, discover });
}


/***/ }),

/***/ 63796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runThread: () => (/* binding */ runThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _core_table_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23298);
/* harmony import */ var _formats_file_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72592);
/* harmony import */ var _formats_predictions_read_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25882);
/* harmony import */ var _formats_stored_keep_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22207);
/* harmony import */ var _sources_local_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14500);
/* harmony import */ var _crossing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89544);







/** The other side of startThread: does the tasks that it is sent, one after another. A digest is waited for by nobody: most
 *  of its time is the disk's, and it is worked out while others rest. */
function runThread() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    let last = Promise.resolve();
    port.on("message", ({ number, task }) => {
        const run = async () => {
            const answer = await perform(task).catch(() => null);
            port.postMessage({ number, answer }, (0,_crossing_js__WEBPACK_IMPORTED_MODULE_5__/* .buffersOf */ .J0)(answer));
        };
        if (task.kind === "digest")
            run();
        else
            last = last.then(run);
    });
}
async function perform(task) {
    if (task.kind === "keep")
        return (0,_formats_stored_keep_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .keepRows */ .P)((0,_crossing_js__WEBPACK_IMPORTED_MODULE_5__/* .unpackCrossing */ .dh)(task.rows), task.keep);
    if (task.kind === "digest")
        return (0,_formats_file_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)((0,_sources_local_file_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLocalFile */ .c)(task.path, "/"));
    if (task.kind === "store") {
        const { storeFiles } = await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(5076)]).then(__webpack_require__.bind(__webpack_require__, 44209));
        return storeFiles(task.table, (path) => (0,_sources_local_file_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLocalFile */ .c)(path, task.directory));
    }
    const scored = await (0,_formats_predictions_read_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .readRows */ .a)({ ...(0,_sources_local_file_js__WEBPACK_IMPORTED_MODULE_4__/* .makeLocalFile */ .c)(task.path, "/"), name: task.name }, task.reading);
    return (0,_core_table_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .isNoEvidence */ .h)(scored) ? null : (0,_crossing_js__WEBPACK_IMPORTED_MODULE_5__/* .packCrossing */ .mg)(scored);
}


/***/ })

};
