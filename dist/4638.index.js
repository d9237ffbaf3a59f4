export const id = 4638;
export const ids = [4638];
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

/***/ 8604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ damagedFile),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   qG: () => (/* binding */ makeArrayTable),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
/* harmony import */ var _core_table_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65859);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);


/** A table of named arrays: rows are counted, not lines. A column that no cell can be read from is refused when
 *  it is used, so that it may stand beside the ones that matter. */
function makeArrayTable(source, rows, plans) {
    const planOf = new Map(plans.map((plan) => [plan.name, plan]));
    const made = new Map();
    return {
        source,
        rows,
        names: plans.map((plan) => plan.name),
        counts: "row",
        line: (row) => row + 1,
        column(name) {
            const plan = planOf.get(name);
            if (plan === undefined)
                return undefined;
            if ("holds" in plan)
                throw unusable(source, plan);
            const column = made.get(name) ?? plan.make();
            made.set(name, column);
            return column;
        },
    };
}
function unusable(source, { name, holds }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "unsupported",
        message: `${source}: the column ${(0,_core_table_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} holds ${holds}, not one plain value a row`,
        hint: "write one number, text or boolean a row in each column that is used",
        file: source,
    });
}
/** A file that ends early or holds bytes that its format does not allow. */
function damagedFile(source, what, cause) {
    const say = cause === undefined ? what : `${what} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .g)(cause)})`;
    const hint = "write the file again: was the step that writes it stopped, or the download cut short?";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code: "file-malformed", message: `${source} ${say}`, hint, file: source }, cause);
}
/** A file in an ArrayBuffer of its own, as typed arrays and decoders want it. */
async function readWhole(source) {
    const bytes = await source.slice(0, await source.size());
    const { buffer } = bytes;
    if (buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length)
        return buffer;
    return new Uint8Array(bytes).buffer;
}
/** Whether the first bytes are these, one character a byte. */
function startsWith(bytes, mark) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").startsWith(mark);
}


/***/ }),

/***/ 88221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ refusedFile),
/* harmony export */   G2: () => (/* binding */ malformedLine),
/* harmony export */   R4: () => (/* binding */ linesAt),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);

const lineFeed = 10;
/** 1-based line of a byte offset. O(offset): for messages only. */
function lineAt({ bytes, linesBefore = 0 }, offset) {
    let line = 1 + linesBefore;
    for (let at = bytes.indexOf(lineFeed); at !== -1 && at < offset; at = bytes.indexOf(lineFeed, at + 1))
        line++;
    return line;
}
/** Lines of many byte offsets, ascending. O(bytes). */
function linesAt({ bytes, linesBefore = 0 }, offsets) {
    const lines = [];
    let line = 1 + linesBefore;
    let next = bytes.indexOf(lineFeed);
    for (const offset of offsets) {
        while (next !== -1 && next < offset) {
            line++;
            next = bytes.indexOf(lineFeed, next + 1);
        }
        lines.push(line);
    }
    return Uint32Array.from(lines);
}
/** A line that cannot be read: `preds.csv: line 7 has 5 cells, …`. `say` continues "line N". */
function malformedLine(file, offset, say, hint) {
    const line = lineAt(file, offset);
    const message = `${file.name}: line ${line}${say}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code: "file-malformed", message, hint, file: file.name, line });
}
/** A file that is something else altogether. */
function refusedFile(name, code, say, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code, message: `${name} ${say}`, hint, file: name });
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

/***/ 29701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unpackMember),
/* harmony export */   Y: () => (/* binding */ listMembers)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82787);
/* harmony import */ var _array_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8604);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88221);




const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const in64 = 0xffffffff;
/** The members of a zip archive, from its central directory, zip64 included: the local headers of NumPy's
 *  archives do not hold sizes. Throws UserError on an archive that is cut off. */
function listMembers(source, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const cut = () => (0,_array_table_js__WEBPACK_IMPORTED_MODULE_2__/* .damagedFile */ .GD)(source, "is cut off: it begins as a zip archive and has no directory at its end");
    const end = findEnd(view);
    if (end === -1)
        throw cut();
    let { count, at } = readEnd(view, end);
    const members = [];
    for (; count > 0; count--) {
        if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark)
            throw cut();
        const nameLength = view.getUint16(at + 28, true);
        const extraLength = view.getUint16(at + 30, true);
        const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
        if (next > bytes.length)
            throw cut();
        members.push(readEntry(view, at, nameLength, extraLength));
        at = next;
    }
    return members;
}
function findEnd(view) {
    const first = Math.max(0, view.byteLength - 22 - 65535);
    for (let at = view.byteLength - 22; at >= first; at--)
        if (view.getUint32(at, true) === endMark)
            return at;
    return -1;
}
function readEnd(view, end) {
    const small = { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
    if (end < 20 || view.getUint32(end - 20, true) !== locator64Mark)
        return small;
    const wide = Number(view.getBigUint64(end - 12, true));
    if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== end64Mark)
        return small;
    return {
        count: Number(view.getBigUint64(wide + 32, true)),
        at: Number(view.getBigUint64(wide + 48, true)),
    };
}
function readEntry(view, at, nameLength, extraLength) {
    const name = Buffer.from(view.buffer, view.byteOffset + at + 46, nameLength).toString("utf8");
    const wide = wideFields(view, at + 46 + nameLength, extraLength);
    // The zip64 field lists only what did not fit, in this order.
    const [size, packed, local] = [at + 24, at + 20, at + 42].map((place) => {
        const value = view.getUint32(place, true);
        return value === in64 ? (wide.shift() ?? value) : value;
    });
    return { name, method: view.getUint16(at + 10, true), packed, size, at: local };
}
function wideFields(view, start, length) {
    for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
        if (view.getUint16(at, true) !== 1)
            continue;
        const count = Math.floor(view.getUint16(at + 2, true) / 8);
        return Array.from({ length: count }, (_, k) => Number(view.getBigUint64(at + 4 + 8 * k, true)));
    }
    return [];
}
/** A member's content. `what` opens the sentence when it cannot be had. */
function unpackMember(what, bytes, { method, packed, size, at }) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (at + 30 > bytes.length || view.getUint32(at, true) !== localMark) {
        throw (0,_array_table_js__WEBPACK_IMPORTED_MODULE_2__/* .damagedFile */ .GD)(what, "is not where the archive's directory says");
    }
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + packed > bytes.length)
        throw (0,_array_table_js__WEBPACK_IMPORTED_MODULE_2__/* .damagedFile */ .GD)(what, "is cut off");
    const content = bytes.subarray(start, start + packed);
    if (method === 0)
        return content;
    if (method !== 8) {
        const hint = "write it with numpy.savez or numpy.savez_compressed";
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedFile */ .Fe)(what, "unsupported", `is packed by zip method ${method}`, hint);
    }
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(content, { maxOutputLength: Math.max(1, size) });
    }
    catch (cause) {
        throw (0,_array_table_js__WEBPACK_IMPORTED_MODULE_2__/* .damagedFile */ .GD)(what, `cannot be unpacked (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .g)(cause)})`);
    }
}


/***/ }),

/***/ 45226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRowsThread: () => (/* binding */ runRowsThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _core_table_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23298);
/* harmony import */ var _formats_predictions_read_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25882);
/* harmony import */ var _formats_stored_keep_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22207);
/* harmony import */ var _sources_local_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14500);
/* harmony import */ var _crossing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89544);






/** The other side of makeRowsKeeper: does the tasks that it is sent, one after another. */
function runRowsThread() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    let last = Promise.resolve();
    port.on("message", (task) => {
        last = last.then(async () => {
            const answer = await perform(task).catch(() => null);
            port.postMessage(answer, (0,_crossing_js__WEBPACK_IMPORTED_MODULE_4__/* .buffersOf */ .J0)(answer));
        });
    });
}
async function perform(task) {
    if (task.kind === "keep")
        return (0,_formats_stored_keep_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .keepRows */ .P)((0,_crossing_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackCrossing */ .dh)(task.rows), task.keep);
    const scored = await (0,_formats_predictions_read_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readRows */ .a)({ ...(0,_sources_local_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeLocalFile */ .c)(task.path, "/"), name: task.name }, task.reading);
    return (0,_core_table_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .isNoEvidence */ .h)(scored) ? null : (0,_crossing_js__WEBPACK_IMPORTED_MODULE_4__/* .packCrossing */ .mg)(scored);
}


/***/ })

};
