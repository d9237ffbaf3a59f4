export const id = 5770;
export const ids = [5770];
export const modules = {

/***/ 39117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ takeRows),
/* harmony export */   sV: () => (/* binding */ takeOutputs),
/* harmony export */   wn: () => (/* binding */ chooseJudgedRows)
/* harmony export */ });
/* harmony import */ var _table_map_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69152);

/**
 * The rows a comparison is made on: a row of weight 0 is no evidence and is left out (it would count towards the
 * minimum counts and the degrees of freedom), and weights that are all equal are no weights.
 */
function chooseJudgedRows({ rows, candidate, baseline }) {
    const { weight } = rows;
    if (!weight)
        return { rows, candidate, baseline };
    const kept = weight.some((value) => value === 0) ? positiveRows(weight) : null;
    const keptWeight = take(weight, kept);
    const constant = keptWeight.every((value) => value === keptWeight[0]);
    return {
        rows: { ...takeRows(rows, kept), weight: constant ? null : keptWeight },
        candidate: takeOutputs(candidate, kept),
        baseline: baseline && takeOutputs(baseline, kept),
    };
}
/** Some rows, in the order given; null: all of them. */
function takeRows(rows, kept) {
    return {
        ...rows,
        n: kept?.length ?? rows.n,
        label: take(rows.label, kept),
        weight: rows.weight && take(rows.weight, kept),
        group: rows.group && takeCodes(rows.group, kept),
        ...(rows.scale ? { scale: take(rows.scale, kept) } : {}),
        ...(rows.horizon ? { horizon: take(rows.horizon, kept) } : {}),
        ...(rows.times ? { times: { ...rows.times, codes: takeCodes(rows.times.codes, kept) } } : {}),
        ...(rows.parts ? { parts: { ...rows.parts, codes: takeCodes(rows.parts.codes, kept) } } : {}),
    };
}
function positiveRows(weight) {
    const kept = [];
    weight.forEach((value, row) => {
        if (value > 0)
            kept.push(row);
    });
    return Uint32Array.from(kept);
}
function take(values, kept) {
    if (!kept)
        return values;
    // Float64Array.from walks by an iterator, which takes ten times as long.
    const taken = new Float64Array(kept.length);
    for (let k = 0; k < taken.length; k++)
        taken[k] = values[kept[k]];
    return taken;
}
function takeCodes(codes, kept) {
    return kept ? Int32Array.from(kept, (row) => codes[row]) : codes;
}
/** One model's outputs on some rows. */
function takeOutputs(outputs, kept) {
    return {
        prediction: outputs.prediction && take(outputs.prediction, kept),
        score: outputs.score && take(outputs.score, kept),
        probabilistic: outputs.probabilistic,
        ...(outputs.proba ? { proba: outputs.proba.map((column) => take(column, kept)) } : {}),
        ...(outputs.bounds ? { bounds: [take(outputs.bounds[0], kept), take(outputs.bounds[1], kept)] } : {}),
        ...(outputs.scores ? { scores: (0,_table_map_values_js__WEBPACK_IMPORTED_MODULE_0__/* .mapValues */ .L)(outputs.scores, (values) => take(values, kept)) } : {}),
        ...(outputs.textSums ? { textSums: outputs.textSums.map((sums) => take(sums, kept)) } : {}),
        ...(outputs.textValues ? { textValues: outputs.textValues.map((values) => take(values, kept)) } : {}),
    };
}


/***/ }),

/***/ 64875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ rowsOfSlice),
/* harmony export */   eS: () => (/* binding */ inNone),
/* harmony export */   n7: () => (/* binding */ mostFeatures)
/* harmony export */ });
/** The code of a row that meets no predicate: a rare value. */
const inNone = 255;
/** More columns are never searched: the number of their triples grows with the third power. */
const mostFeatures = 20;
const leastRows = 100;
function rowsOfSlice(rows, { minRows }) {
    return Math.max(leastRows, minRows ?? Math.ceil(rows / 100));
}


/***/ }),

/***/ 21979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I3: () => (/* binding */ matchSample),
  TN: () => (/* binding */ sampleScored)
});

// UNUSED EXPORTS: sampleRows

// EXTERNAL MODULE: ./.cache/js/core/table/hashed-ids.js + 2 modules
var hashed_ids = __webpack_require__(17757);
// EXTERNAL MODULE: ./.cache/js/core/table/match-rows.js
var match_rows = __webpack_require__(72702);
// EXTERNAL MODULE: ./.cache/js/core/table/receipt.js
var receipt = __webpack_require__(12807);
// EXTERNAL MODULE: ./.cache/js/core/table/sorted-hashes.js
var sorted_hashes = __webpack_require__(61431);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/core/compare/judged-rows.js
var judged_rows = __webpack_require__(39117);
// EXTERNAL MODULE: ./.cache/js/core/slices/take-slice.js
var take_slice = __webpack_require__(7912);
// EXTERNAL MODULE: ./.cache/js/core/table/ids.js
var ids = __webpack_require__(82665);
// EXTERNAL MODULE: ./.cache/js/core/table/score.js + 12 modules
var score = __webpack_require__(14884);
;// CONCATENATED MODULE: ./.cache/js/core/evaluation/take-scored.js




/** Some rows of a side, in the order given. */
function takeScored(scored, chosen) {
    const rows = (0,take_slice/* takeRowsAnew */.Y5)(scored.rows, chosen);
    const codes = Int32Array.from(chosen);
    const { group } = scored.rows;
    const present = group === null ? [] : (0,take_slice/* recode */.TJ)(codes.map((row) => group[row])).present;
    const { sliceColumns, features } = scored;
    return {
        ...scored,
        rows,
        outputs: (0,judged_rows/* takeOutputs */.sV)(scored.outputs, chosen),
        ids: scored.ids && (0,ids/* takeIds */.uo)(scored.ids, codes),
        groupNames: present.map((code) => scored.groupNames[code]),
        ...(sliceColumns
            ? {
                sliceColumns: sliceColumns.map((column) => ({
                    ...column,
                    codes: codes.map((row) => column.codes[row]),
                })),
            }
            : {}),
        ...(features
            ? {
                features: features.map((each) => ({
                    ...each,
                    codes: Uint8Array.from(codes, (row) => each.codes[row]),
                })),
            }
            : {}),
        labelText: (0,score/* labelTexts */.v0)(rows.label, rows.classes),
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/evaluation/sample.js






/** The rows with the n smallest hashes of their ids, in row order: the same rows for any order of the file, and those
 *  of a smaller sample among them. */
function sampleRows({ high, low }, n) {
    const rows = Uint32Array.from({ length: high.length }, (_row, k) => k);
    return (0,sorted_hashes/* sortHashes */.b)({ high, low }, rows).tag.slice(0, n).sort();
}
/** n of a side's rows, marked as a sample of all of them. Rows without ids cannot be found again: null. */
function sampleScored(scored, evalSet, n) {
    const hashes = (0,hashed_ids/* hashesOfIds */.Mu)(scored);
    if (hashes === null)
        return null;
    return { ...takeScored(scored, sampleRows(hashes, n)), sampleOf: { rows: scored.rows.n, evalSet } };
}
/** The candidate's rows that a baseline kept a sample of; all of them where it kept all, or was made on other rows. */
function matchSample(candidate, baseline) {
    const sample = baseline?.sampleOf;
    if (!sample)
        return { scored: candidate, notes: [] };
    const kept = `the baseline keeps a sample of ${(0,wording/* countOf */.pq)(baseline.rows.n)} of its ${(0,wording/* countOf */.pq)(sample.rows)} rows`;
    if ((0,receipt/* evalSetDigest */.b)(candidate) !== sample.evalSet)
        return { scored: candidate, notes: [`${kept}, and the evaluation set is not the same`] };
    const { baselineRow } = (0,match_rows/* matchRows */.l)(candidate, baseline);
    const rows = Uint32Array.from({ length: candidate.rows.n }, (_row, k) => k);
    const chosen = baselineRow === null ? rows : rows.filter((row) => baselineRow[row] !== -1);
    return { scored: takeScored(candidate, chosen), notes: [`${kept}: both models are compared on those`] };
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TJ: () => (/* binding */ recode),
/* harmony export */   Y5: () => (/* binding */ takeRowsAnew),
/* harmony export */   yE: () => (/* binding */ takeSlice)
/* harmony export */ });
/* harmony import */ var _compare_judged_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39117);
/* harmony import */ var _metrics_score_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43067);


/** Some rows of a view, in the order given; class codes keep their meaning, groups and units are counted anew. */
function takeSlice(view, chosen) {
    const { rows, candidate, baseline } = view;
    return {
        rows: takeRowsAnew(rows, chosen),
        candidate: takeRanked(candidate, chosen),
        baseline: baseline && takeRanked(baseline, chosen),
        id: (row) => view.id(chosen[row]),
    };
}
/** The order of scores on the whole is that of a slice: nothing is sorted again. */
function takeRanked(outputs, chosen) {
    const taken = (0,_compare_judged_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .takeOutputs */ .sV)(outputs, chosen);
    if (taken.score && outputs.score)
        (0,_metrics_score_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberPart */ .hd)(taken.score, { whole: outputs.score, rows: chosen });
    return taken;
}
/** Only the groups and units that have a row here, so that a small slice of many groups stays small. */
function takeRowsAnew(rows, chosen) {
    const taken = (0,_compare_judged_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .takeRows */ .LY)(rows, chosen);
    const groups = taken.group && recode(taken.group);
    const parts = taken.parts && recode(taken.parts.codes);
    return {
        ...taken,
        group: groups?.codes ?? null,
        groups: groups?.present.length ?? chosen.length,
        ...(parts
            ? { parts: { codes: parts.codes, names: parts.present.map((code) => rows.parts.names[code]) } }
            : {}),
    };
}
/** Codes counted anew as they appear, and the old code of each. */
function recode(all) {
    const codeOf = new Map();
    const codes = all.map((old) => {
        const known = codeOf.get(old);
        if (known !== undefined)
            return known;
        codeOf.set(old, codeOf.size);
        return codeOf.size - 1;
    });
    return { codes, present: [...codeOf.keys()] };
}


/***/ }),

/***/ 51695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ IdIndex)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82665);

/** Finds rows by id: an open-addressed table of row numbers, with no string a row. */
class IdIndex {
    #ids;
    #slots;
    /** Positions of the first id that was there before; null when all differ. */
    repeated;
    /** O(bytes) expected. */
    constructor(ids) {
        this.#ids = ids;
        let size = 16;
        while (size < 2 * ids.length)
            size *= 2;
        this.#slots = new Int32Array(size).fill(-1);
        this.repeated = this.#insertAll();
    }
    /** The row of this list that has the id of another list's row; -1 without one. */
    find(other, row) {
        return this.#slots[this.#slotOf(other, row)];
    }
    #insertAll() {
        for (let row = 0; row < this.#ids.length; row++) {
            const slot = this.#slotOf(this.#ids, row);
            const there = this.#slots[slot];
            if (there !== -1)
                return [there, row];
            this.#slots[slot] = row;
        }
        return null;
    }
    /** The slot that holds an equal id, or the free one where it belongs. */
    #slotOf(ids, row) {
        const mask = this.#slots.length - 1;
        let slot = hashOf(ids, row) & mask;
        for (;;) {
            const there = this.#slots[slot];
            if (there === -1 || (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameId */ .WB)(this.#ids, there, ids, row))
                return slot;
            slot = (slot + 1) & mask;
        }
    }
}
/** FNV-1a over the bytes, then mixed so that the low bits depend on all of them. */
function hashOf({ bytes, starts }, row) {
    let hash = 0x811c9dc5;
    for (let at = starts[row]; at < starts[row + 1]; at++)
        hash = Math.imul(hash ^ bytes[at], 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return hash ^ (hash >>> 13);
}


/***/ }),

/***/ 69152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mapValues)
/* harmony export */ });
/** A map with the same keys and other values. */
function mapValues(map, change) {
    return new Map(Array.from(map, ([key, value]) => [key, change(value)]));
}


/***/ }),

/***/ 72702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   l: () => (/* binding */ matchRows)
/* harmony export */ });
/* harmony import */ var _hashed_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17757);
/* harmony import */ var _id_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51695);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82665);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65859);




const shownIds = 5;
/** Finds each candidate row in the baseline: by id as text (by hashed id when one side is stored so), by
 *  position when neither side has ids. O(n). */
function matchRows(candidate, baseline) {
    if ((candidate.ids === null) !== (baseline.ids === null)) {
        const [withIds, without] = candidate.ids === null ? ["baseline", "candidate"] : ["candidate", "baseline"];
        const say = `the ${withIds} has ids and the ${without} has none, so rows cannot be matched; name the id column (\`id\`) in both`;
        return { baselineRow: null, candidateOnly: 0, baselineOnly: 0, differs: [say] };
    }
    if (candidate.ids === null || baseline.ids === null)
        return matchPositions(candidate.rows.n, baseline.rows.n);
    const clear = candidate.idKind === baseline.idKind;
    const ours = clear ? candidate.ids : (0,_hashed_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .hashedIds */ .oe)(candidate);
    const theirs = clear ? baseline.ids : (0,_hashed_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .hashedIds */ .oe)(baseline);
    if ((0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .areSameIds */ .dJ)(ours, theirs))
        return sameRows;
    return matchIds(candidate, baseline, ours, theirs);
}
const sameRows = { baselineRow: null, candidateOnly: 0, baselineOnly: 0, differs: [] };
function matchPositions(candidate, baseline) {
    if (candidate === baseline)
        return sameRows;
    const say = `the candidate has ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(candidate, "row")} and the baseline ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(baseline)}; without ids rows are matched by position`;
    const candidateOnly = Math.max(0, candidate - baseline);
    return {
        baselineRow: null,
        candidateOnly,
        baselineOnly: Math.max(0, baseline - candidate),
        differs: [say],
    };
}
function matchIds(candidate, baseline, ours, theirs) {
    const index = new _id_index_js__WEBPACK_IMPORTED_MODULE_1__/* .IdIndex */ .w(theirs);
    const baselineRow = new Int32Array(ours.length);
    for (let row = 0; row < ours.length; row++)
        baselineRow[row] = index.find(ours, row);
    const found = new Uint8Array(theirs.length);
    const added = [];
    let candidateOnly = 0;
    for (let row = 0; row < ours.length; row++) {
        const at = baselineRow[row];
        if (at !== -1)
            found[at] = 1;
        else if (++candidateOnly <= shownIds)
            added.push(candidate.ids.text(row));
    }
    const gone = [];
    let baselineOnly = 0;
    for (let row = 0; row < theirs.length; row++) {
        if (found[row] === 0 && ++baselineOnly <= shownIds)
            gone.push(baseline.ids.text(row));
    }
    const differs = [];
    if (candidateOnly > 0) {
        const of = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(candidateOnly)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(ours.length, "candidate row")}`;
        differs.push(`${of} ${candidateOnly === 1 ? "is" : "are"} not in the baseline${shown(candidate, added, candidateOnly)}`);
    }
    if (baselineOnly > 0) {
        const of = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(baselineOnly)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(theirs.length, "baseline row")}`;
        differs.push(`${of} ${baselineOnly === 1 ? "is" : "are"} not in the candidate${shown(baseline, gone, baselineOnly)}`);
    }
    return { baselineRow, candidateOnly, baselineOnly, differs };
}
/** A hashed id tells a reader nothing, so it is not shown. */
function shown(side, ids, total) {
    if (side.idKind === "hashed")
        return "";
    const first = total > ids.length ? "first " : "";
    return ` (${first}${total === 1 ? "id" : "ids"} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(ids)})`;
}


/***/ }),

/***/ 86769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ unitRole),
/* harmony export */   OG: () => (/* binding */ needsColumn),
/* harmony export */   b_: () => (/* binding */ refuseSplitParts),
/* harmony export */   fp: () => (/* binding */ readParts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65457);
/* harmony import */ var _kept_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50449);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65859);




/** The column that says which rows make one unit of inference, for the tasks that have one. */
function unitRole(task) {
    return task === "ranking" ? "query" : task === "forecast" ? "series" : null;
}
/** The unit of each row, in order of appearance. */
function readParts(kept, role) {
    const column = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(kept.table, kept.columns, role);
    const empty = kept.rows.find((row) => column.isMissing(row));
    if (empty !== undefined) {
        throw (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongCell */ .er)(kept, role, empty, { say: `no ${role}`, hint: `write the ${role} of every row` });
    }
    return (0,_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeColumn */ .BM)(column, kept.rows);
}
/** A unit of inference has one weight and one scale, and belongs to one group.
 *  @throws UserError that names the first row that differs from the first one of its unit */
function refuseSplitParts(kept, unit, { codes, names }) {
    for (const role of ["weight", "scale", "group"]) {
        const column = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(kept.table, kept.columns, role);
        if (column === undefined)
            continue;
        const seen = new Array(names.length);
        for (let i = 0; i < codes.length; i++) {
            const text = column.text(kept.rows[i]);
            seen[codes[i]] ??= text;
            const first = seen[codes[i]];
            if (first === text || (role !== "group" && Number(first) === Number(text)))
                continue;
            throw (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongCell */ .er)(kept, role, kept.rows[i], {
                say: `and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(first)} on another row of the ${unit} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(names[codes[i]])}`,
                hint: `give all rows of a ${unit} the same ${role}`,
            });
        }
    }
}
/** A task without a column that it needs. */
function needsColumn(table, role, say) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "column-missing",
        message: `${table.source}: ${say}; its columns are ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(table.names)}`,
        hint: `name it under \`${role}\``,
        input: role,
        file: table.source,
    });
}


/***/ }),

/***/ 12807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ evalSetDigest)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83018);
/* harmony import */ var _hashed_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17757);
/* harmony import */ var _hex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88586);
/* harmony import */ var _sorted_hashes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61431);




const linesAPiece = 4096;
const hashBytes = 16;
/** sha256 over one line a row, `<hashed id>\t<label as a JSON text>\t<weight>`, sorted by hashed id: the same
 *  for any order of rows, and for ids in clear or hashed. Without ids the row number (from 0) stands for the
 *  id; without weights every weight is 1. O(n). */
function evalSetDigest(scored) {
    const hashes = (0,_hashed_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .hashesOfIds */ .Mu)(scored);
    const { tags, endings } = lineEndings(scored);
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Pieces */ .tc)(hashes === null ? numberedLines(tags, endings) : hashedLines((0,_sorted_hashes_js__WEBPACK_IMPORTED_MODULE_3__/* .sortHashes */ .b)(hashes, tags), endings));
}
function* hashedLines({ high, low, tag }, ending) {
    let piece = new Uint8Array(32 * linesAPiece);
    let at = 0;
    for (let k = 0; k < tag.length; k++) {
        const rest = ending(tag[k]);
        if (at + hashBytes + rest.length > piece.length) {
            yield piece.subarray(0, at);
            piece = new Uint8Array(Math.max(piece.length, hashBytes + rest.length));
            at = 0;
        }
        (0,_hex_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHex */ .p)(high[k], piece, at);
        (0,_hex_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHex */ .p)(low[k], piece, at + 8);
        at += hashBytes;
        for (let byte = 0; byte < rest.length; byte++)
            piece[at + byte] = rest[byte];
        at += rest.length;
    }
    yield piece.subarray(0, at);
}
function* numberedLines(tags, ending) {
    const encoder = new TextEncoder();
    for (let row = 0; row < tags.length; row++) {
        yield encoder.encode(String(row));
        yield ending(tags[row]);
    }
}
/** One text a class, its code the tag, when there are classes and no weights; else one a row. */
function lineEndings({ rows, labelText }) {
    const { label, weight, classes, n } = rows;
    const encoder = new TextEncoder();
    if (weight === null && classes.length > 0) {
        const texts = classes.map((name) => encoder.encode(`\t${JSON.stringify(name)}\t1\n`));
        const tags = classes.length <= 256 ? new Uint8Array(label) : new Uint32Array(label);
        return { tags, endings: (code) => texts[code] };
    }
    const tags = new Uint32Array(n);
    for (let row = 0; row < n; row++)
        tags[row] = row;
    const endings = (row) => encoder.encode(`\t${JSON.stringify(labelText(row))}\t${weight?.[row] ?? 1}\n`);
    return { tags, endings };
}


/***/ }),

/***/ 29569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ firstRepeated),
/* harmony export */   Zm: () => (/* binding */ readIds),
/* harmony export */   b5: () => (/* binding */ readGroups),
/* harmony export */   oQ: () => (/* binding */ readWeights)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65457);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23298);
/* harmony import */ var _id_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51695);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82665);
/* harmony import */ var _kept_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50449);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60557);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65859);








/** Ids in row order; null without an id column. An empty or repeated id is a reason not to judge.
 *  @param parts where an id counts within its query or series: that is put before it, and a time is an id there */
function readIds(kept, parts = null) {
    const { table, columns, rows } = kept;
    const column = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .columnOf */ .uV)(table, columns, "id") ?? (parts && (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .columnOf */ .uV)(table, columns, "time"));
    if (!column)
        return null;
    // One time of a series is predicted once from each distance.
    const horizon = columns.id === undefined ? (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .columnOf */ .uV)(table, columns, "horizon") : undefined;
    const step = (row) => (horizon === undefined ? "" : `\t${horizon.text(rows[row])}`);
    const ids = parts === null
        ? (column.ids?.(rows) ?? (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .idsOfTexts */ .s5)(rows.length, (row) => column.text(rows[row])))
        : (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .idsOfTexts */ .s5)(rows.length, (row) => `${parts.names[parts.codes[row]]}\t${column.text(rows[row])}${step(row)}`);
    const fault = { say: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(column.name)} is empty`, hint: "give every row an id" };
    const empty = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsAgainst */ .tr)(kept, "missing-id", fault, (row) => parts === null ? ids.starts[row] === ids.starts[row + 1] : column.isMissing(rows[row]));
    if (empty !== null)
        return empty;
    const repeated = firstRepeated(ids);
    if (repeated === null)
        return ids;
    const [first, second] = repeated;
    const lines = `${table.counts ?? "line"}s ${table.line(rows[first])} and ${table.line(rows[second])}`;
    const message = `${table.source}: the id ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(ids.text(first))} is on ${lines}`;
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .noEvidence */ .n)("duplicate-ids", message, "give every row its own id, or name the id column under `id`");
}
/** Positions of the first id that was there before; null when all differ. O(bytes). */
function firstRepeated(ids) {
    return (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .areAscending */ .T1)(ids) ? null : new _id_index_js__WEBPACK_IMPORTED_MODULE_1__/* .IdIndex */ .w(ids).repeated;
}
/** Weights, finite and not negative, at least one above 0; null without a weight column. */
function readWeights(kept) {
    const column = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .columnOf */ .uV)(kept.table, kept.columns, "weight");
    if (column === undefined)
        return null;
    const { values, bad } = column.numbers();
    if (bad !== -1)
        throw (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .notNumber */ .DC)(kept, "weight");
    const weights = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .gather */ .kg)(values, kept.rows);
    const hint = "write a finite weight that is not negative for every row";
    const wrong = weights.findIndex((weight) => !(Number.isFinite(weight) && weight >= 0));
    if (wrong !== -1)
        throw (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongCell */ .er)(kept, "weight", kept.rows[wrong], { say: "not a finite weight of 0 or more", hint });
    if (weights.length > 0 && !weights.some((weight) => weight > 0)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
            code: "file-malformed",
            message: `${kept.table.source}: every ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(column.name)} is 0`,
            hint: "leave `weight` out, or weigh at least one row",
            input: "weight",
            file: kept.table.source,
        });
    }
    return weights;
}
/** Cluster codes in order of appearance; null without a group column. */
function readGroups(kept) {
    const column = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .columnOf */ .uV)(kept.table, kept.columns, "group");
    if (column === undefined)
        return null;
    const empty = kept.rows.find((row) => column.isMissing(row));
    if (empty !== undefined) {
        throw (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongCell */ .er)(kept, "group", empty, { say: "no group", hint: "write the group of every row" });
    }
    return (0,_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .encodeColumn */ .BM)(column, kept.rows);
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

/***/ 14884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HA: () => (/* binding */ emptyEvidence),
  v0: () => (/* binding */ labelTexts),
  Lm: () => (/* binding */ scoreTable)
});

// UNUSED EXPORTS: isNoEvidence

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/core/table/values.js
var table_values = __webpack_require__(60557);
// EXTERNAL MODULE: ./.cache/js/core/discovery/feature.js
var feature = __webpack_require__(64875);
;// CONCATENATED MODULE: ./.cache/js/core/discovery/bin-column.js


/** Ranges that numbers are cut into, as many rows in each as can be. */
const bins = 8;
/** Numbers of more values than this are cut into ranges. */
const mostNumberValues = 20;
/** Values of which a predicate is made, the commonest first. */
const mostPredicates = 100;
/** A column of more texts than this is no category: it is left out without being read to its end. */
const mostTexts = 5000;
/** A column as predicates that hold for at least `least` rows each; null where there are fewer than two, or so many
 *  values that it is an id or a text. The order of the rows changes only the order of the codes. */
function binColumn(column, { rows }, least) {
    const { values, bad } = column.numbers();
    const feature = bad === -1
        ? binNumbers(column.name, (0,table_values/* gather */.kg)(values, rows), least)
        : binTexts(column.name, rows.length, (row) => column.text(rows[row]), least);
    return feature === null || feature.predicates.length < 2 ? null : feature;
}
function binTexts(name, n, textOf, least) {
    const codeOf = new Map();
    const all = new Int32Array(n);
    const counts = [];
    for (let row = 0; row < n; row++) {
        const text = textOf(row);
        let code = codeOf.get(text);
        if (code === undefined) {
            if (codeOf.size === mostTexts)
                return null;
            code = codeOf.size;
            codeOf.set(text, code);
            counts.push(0);
        }
        counts[code] += 1;
        all[row] = code;
    }
    const common = [...codeOf.keys()]
        .filter((text) => counts[codeOf.get(text)] >= least)
        .sort((a, b) => counts[codeOf.get(b)] - counts[codeOf.get(a)] || (a < b ? -1 : 1))
        .slice(0, mostPredicates);
    const kept = (0,table_values/* sortNames */.Hy)(common);
    const placeOf = new Uint8Array(codeOf.size).fill(feature/* inNone */.eS);
    kept.forEach((text, place) => {
        placeOf[codeOf.get(text)] = place;
    });
    return {
        name,
        codes: recode(all, placeOf),
        predicates: kept.map((equals) => ({ column: name, equals })),
    };
}
function recode(all, placeOf) {
    const codes = new Uint8Array(all.length);
    for (let row = 0; row < codes.length; row++)
        codes[row] = placeOf[all[row]];
    return codes;
}
function binNumbers(name, values, least) {
    if (hasFewValues(values)) {
        const textOf = (row) => (Number.isNaN(values[row]) ? "" : String(values[row] + 0));
        return binTexts(name, values.length, textOf, least);
    }
    const present = presentOf(values).sort();
    const edges = edgesOf(present);
    const codes = new Uint8Array(values.length);
    const isMissing = present.length <= values.length - least;
    const missing = isMissing ? edges.length + 1 : feature/* inNone */.eS;
    for (let row = 0; row < codes.length; row++)
        codes[row] = binOf(values[row], edges, missing);
    const ranges = Array.from({ length: edges.length + 1 }, (_bin, bin) => ({
        column: name,
        above: edges[bin - 1] ?? null,
        upTo: edges[bin] ?? null,
    }));
    return { name, codes, predicates: isMissing ? [...ranges, { column: name, equals: "" }] : ranges };
}
function presentOf(values) {
    const present = new Float64Array(values.length);
    let count = 0;
    for (let row = 0; row < values.length; row++) {
        if (!Number.isNaN(values[row]))
            present[count++] = values[row];
    }
    return present.subarray(0, count);
}
function hasFewValues(values) {
    const seen = new Set();
    for (let row = 0; row < values.length; row++) {
        seen.add(values[row]);
        if (seen.size > mostNumberValues)
            return false;
    }
    return true;
}
/** Upper ends of all ranges but the last one, ascending, each once. */
function edgesOf(sorted) {
    const edges = Array.from({ length: bins - 1 }, (_edge, k) => sorted[Math.ceil((sorted.length * (k + 1)) / bins) - 1]);
    const last = sorted.at(-1);
    return [...new Set(edges)].filter((edge) => edge < last);
}
function binOf(value, edges, missing) {
    if (Number.isNaN(value))
        return missing;
    let bin = 0;
    while (bin < edges.length && value > edges[bin])
        bin += 1;
    return bin;
}

;// CONCATENATED MODULE: ./.cache/js/core/discovery/read-features.js





/** The columns by which slices are looked for. O(rows log rows) a column.
 *  @param taken columns that have a role or hold a model's outputs: their values are no feature
 *  @throws UserError `column-missing` for a column that was named and is not there */
function readFeatures(kept, asked, taken) {
    const { table, rows } = kept;
    const all = asked.columns ?? table.names.filter((name) => !taken(name) && !asked.withheld?.includes(name));
    const names = [...new Set(all)].slice(0, feature/* mostFeatures */.n7);
    const least = (0,feature/* rowsOfSlice */.HP)(rows.length, asked);
    const features = names.flatMap((name) => {
        const column = table.column(name);
        if (column === undefined)
            throw noSuchColumn(kept, name);
        return binColumn(column, kept, least) ?? [];
    });
    const unread = all.length - names.length;
    const notes = unread > 0
        ? [`slices are looked for by the first ${feature/* mostFeatures */.n7} columns, not by the ${(0,wording/* plural */.LS)(unread, "other")}`]
        : [];
    return { features, notes };
}
function noSuchColumn({ table }, name) {
    const near = (0,nearest_name/* nearestName */.q)(name, table.names);
    return new errors/* UserError */.y({
        code: "column-missing",
        message: `${table.source} has no column ${(0,wording/* quote */.hD)(name)} to look for slices by; its columns are ${(0,wording/* listNames */.Zv)(table.names)}`,
        hint: near === null ? "name one of them under `discover`" : `did you mean ${(0,wording/* quote */.hD)(near)}?`,
        file: table.source,
    });
}

// EXTERNAL MODULE: ./.cache/js/core/table/evidence.js
var evidence = __webpack_require__(23298);
// EXTERNAL MODULE: ./.cache/js/core/table/kept-rows.js
var kept_rows = __webpack_require__(50449);
;// CONCATENATED MODULE: ./.cache/js/core/table/bounds.js





/** Tasks that have prediction intervals. */
const tasks = ["regression", "forecast"];
/** Lower and upper bound of each row's prediction interval; nothing without such columns. A bound that is not finite, or a
 *  lower one above the upper one, is a reason not to judge.
 *  @throws UserError when one of the two columns is named without the other, or where the task has no intervals */
function readBounds(kept, task) {
    const { lower: low, upper: high } = kept.columns;
    if (low === undefined && high === undefined)
        return {};
    if (low === undefined || high === undefined)
        throw oneOfTwo(kept, low === undefined ? "lower" : "upper");
    if (!tasks.includes(task))
        throw notOfTask(kept, task);
    const lower = (0,table_values/* readNumbers */.Pl)(kept, "lower");
    if ((0,evidence/* isNoEvidence */.h)(lower))
        return lower;
    const upper = (0,table_values/* readNumbers */.Pl)(kept, "upper");
    if ((0,evidence/* isNoEvidence */.h)(upper))
        return upper;
    const fault = {
        say: `${(0,wording/* quote */.hD)(low)} is above ${(0,wording/* quote */.hD)(high)}`,
        hint: "find out why the bounds cross; they are never swapped silently",
    };
    const crossed = (0,kept_rows/* rowsAgainst */.tr)(kept, "crossed-bounds", fault, (i) => lower[i] > upper[i]);
    return crossed ?? { bounds: [lower, upper] };
}
function oneOfTwo({ table, columns }, missing) {
    const named = missing === "lower" ? "upper" : "lower";
    return new errors/* UserError */.y({
        code: "input-invalid",
        message: `${table.source}: \`${named}\` names the column ${(0,wording/* quote */.hD)(columns[named])}, and no \`${missing}\` is named`,
        hint: `name the column of the other bound under \`${missing}\`, or leave both out`,
        input: missing,
        file: table.source,
    });
}
function notOfTask({ table }, task) {
    return new errors/* UserError */.y({
        code: "input-invalid",
        message: `${table.source}: \`lower\` and \`upper\` are bounds of predicted numbers, and the task is ${task}`,
        hint: "leave both out, or write `task: regression`",
        input: "lower",
        file: table.source,
    });
}

// EXTERNAL MODULE: ./.cache/js/core/table/classes.js
var table_classes = __webpack_require__(10943);
;// CONCATENATED MODULE: ./.cache/js/core/table/judged.js



function judgeRegression({ kept, label, prediction }) {
    if (prediction === null)
        throw needsPrediction(kept, "regression");
    if (label.kind === "texts")
        throw (0,table_values/* notNumber */.DC)(kept, "label");
    if (prediction.kind === "texts")
        throw (0,table_values/* notNumber */.DC)(kept, "prediction");
    const outputs = { prediction: prediction.numbers, score: null, probabilistic: false };
    return plainJudged(kept, label.numbers, [], outputs);
}
/** Without a positive class or a threshold; a score that no metric reads is named. */
function plainJudged(kept, label, classes, outputs) {
    const score = kept.columns.score;
    const notes = score === undefined ? [] : [`the column ${(0,wording/* quote */.hD)(score)} is not used: scores are for binary tasks`];
    return { label, classes, outputs, positive: null, threshold: null, notes };
}
function needsPrediction(kept, task) {
    const { source, names } = kept.table;
    return new errors/* UserError */.y({
        code: "column-missing",
        message: `${source}: a ${task} needs a column of predictions; its columns are ${(0,wording/* listNames */.Zv)(names)}`,
        hint: "name it under `prediction`",
        input: "prediction",
        file: source,
    });
}

// EXTERNAL MODULE: ./.cache/js/core/table/probabilities.js
var probabilities = __webpack_require__(35368);
// EXTERNAL MODULE: ./.cache/js/core/table/table.js
var table = __webpack_require__(22855);
;// CONCATENATED MODULE: ./.cache/js/core/table/judge-binary.js








const shownClasses = 5;
function judgeBinary(answers) {
    const { label, prediction } = answers;
    const classes = (0,table_classes/* chooseTwoClasses */.kM)({
        source: answers.kept.table.source,
        labels: (0,table_values/* someNames */.Xq)(label, shownClasses),
        predicted: prediction === null ? [] : ((0,table_values/* distinctNames */.NL)(prediction, 2) ?? []),
        positive: answers.positive,
    });
    if ((0,evidence/* isNoEvidence */.h)(classes))
        return classes;
    const ofPositive = (0,probabilities/* probabilityColumns */.lV)(answers.kept.table, answers.proba ?? probabilities/* usualPrefix */.lI).get(classes[1]);
    const isNamed = answers.kept.columns.score === undefined && ofPositive !== undefined;
    const kept = isNamed ? withScore(answers.kept, ofPositive) : answers.kept;
    if (kept.columns.score === undefined && prediction === null)
        throw needsPrediction(kept, "binary task");
    const score = kept.columns.score === undefined ? null : (0,table_values/* readNumbers */.Pl)(kept, "score");
    if (score !== null && (0,evidence/* isNoEvidence */.h)(score))
        return score;
    const classOf = (name) => {
        const exact = classes.indexOf(name);
        return exact === -1 ? classes.findIndex((one) => (0,table_classes/* isSameClass */.J_)(one, name)) : exact;
    };
    const codes = (0,table_values/* codesOf */.MZ)(label, classOf);
    const notes = oneClassNote(codes, classes);
    if (isNamed)
        notes.push(`scores are the column ${(0,wording/* quote */.hD)(ofPositive)}`);
    const outside = score === null ? -1 : firstOutside(score);
    if (outside !== -1)
        notes.push(outsideNote(kept, score, outside));
    const predicted = prediction === null ? null : predictedCodes(kept, prediction, classOf, classes);
    const cut = predicted === null && score !== null && outside === -1;
    const atThreshold = cut ? score.map((value) => (value >= answers.threshold ? 1 : 0)) : null;
    if (cut)
        notes.push(`predictions are the rows with a score of at least ${answers.threshold}`);
    return {
        label: codes,
        classes,
        outputs: { prediction: predicted ?? atThreshold, score, probabilistic: score !== null && outside === -1 },
        positive: classes[1],
        threshold: cut ? answers.threshold : null,
        notes,
    };
}
function withScore(kept, score) {
    return { ...kept, columns: { ...kept.columns, score } };
}
function oneClassNote(codes, classes) {
    if (codes.includes(0) && codes.includes(1))
        return [];
    const only = classes[codes[0]];
    return [`every label is ${(0,wording/* quote */.hD)(only)}: metrics that need both classes are undefined`];
}
function firstOutside(score) {
    for (let row = 0; row < score.length; row++)
        if (score[row] < 0 || score[row] > 1)
            return row;
    return -1;
}
function outsideNote(kept, score, i) {
    const place = (0,table/* placeOf */.$)(kept.table, kept.rows[i]);
    const rest = kept.columns.prediction === undefined ? "; without a prediction column nothing has a class" : "";
    return `score at ${place} is ${score[i]}, outside [0, 1]: log_loss and brier do not apply${rest}`;
}
function predictedCodes(kept, prediction, classOf, classes) {
    const codes = (0,table_values/* codesOf */.MZ)(prediction, classOf);
    const unknown = codes.indexOf(-1);
    if (unknown === -1)
        return codes;
    const value = prediction.kind === "numbers" ? prediction.numbers[unknown] : Number.NaN;
    const column = kept.columns.prediction;
    const hint = value > 0 && value < 1
        ? `if ${(0,wording/* quote */.hD)(column)} holds scores, write \`score: ${(0,wording/* yamlName */.ls)(column)}\`; if the label is a number, \`task: regression\``
        : "predict one of the two classes, or name another column under `prediction`";
    throw (0,kept_rows/* wrongCell */.er)(kept, "prediction", kept.rows[unknown], {
        say: `neither ${(0,wording/* quote */.hD)(classes[0])} nor ${(0,wording/* quote */.hD)(classes[1])}`,
        hint,
    });
}

// EXTERNAL MODULE: ./.cache/js/core/table/codes.js
var codes = __webpack_require__(65457);
// EXTERNAL MODULE: ./.cache/js/core/table/parts.js
var table_parts = __webpack_require__(86769);
;// CONCATENATED MODULE: ./.cache/js/core/table/judge-forecast.js






/** Numbers predicted ahead, series by series. */
function judgeForecast(answers) {
    const { kept } = answers;
    const { table, columns } = kept;
    if (columns.series === undefined) {
        throw (0,table_parts/* needsColumn */.OG)(table, "series", "a forecast needs a column that names the series");
    }
    const judged = judgeRegression(answers);
    const { names, codes } = (0,table_parts/* readParts */.fp)(kept, "series");
    const scale = readScales(kept);
    if (scale === null) {
        const missing = "there is no `scale` column (the error of the naive forecast in training): no mase";
        return { ...judged, notes: [`${names.length} series in the file`, missing] };
    }
    const flat = new Set();
    scale.forEach((value, row) => {
        if (value === 0)
            flat.add(codes[row]);
    });
    const notes = [`${names.length} series in the file`];
    if (flat.size > 0)
        notes.push(`mase leaves out ${(0,wording/* plural */.LS)(flat.size, "series", "series")} with a scale of 0`);
    return { ...judged, notes };
}
/** The time of each row, codes in order of time: numbers by size, texts by their characters. */
function readTimes(kept) {
    const column = (0,kept_rows/* columnOf */.uV)(kept.table, kept.columns, "time");
    if (column === undefined)
        return null;
    const found = (0,codes/* encodeColumn */.BM)(column, kept.rows);
    const names = (0,table_values/* sortNames */.Hy)(found.names);
    const placeOf = new Map(names.map((name, place) => [name, place]));
    return { names, codes: found.codes.map((code) => placeOf.get(found.names[code])) };
}
/** How many steps ahead each row was predicted; null without a column of them. */
function readHorizons(kept) {
    const column = (0,kept_rows/* columnOf */.uV)(kept.table, kept.columns, "horizon");
    if (column === undefined)
        return null;
    const { values, bad } = column.numbers();
    if (bad !== -1)
        throw (0,table_values/* notNumber */.DC)(kept, "horizon");
    const horizons = (0,table_values/* gather */.kg)(values, kept.rows);
    const wrong = horizons.findIndex((value) => !(Number.isSafeInteger(value) && value >= 1));
    if (wrong === -1)
        return horizons;
    throw (0,kept_rows/* wrongCell */.er)(kept, "horizon", kept.rows[wrong], {
        say: "not a whole number of steps from 1",
        hint: "write how many steps before its time a forecast was made",
    });
}
/** The scale of errors of each row's series, 0 or more; null without a column of them. */
function readScales(kept) {
    const column = (0,kept_rows/* columnOf */.uV)(kept.table, kept.columns, "scale");
    if (column === undefined)
        return null;
    const { values, bad } = column.numbers();
    if (bad !== -1)
        throw (0,table_values/* notNumber */.DC)(kept, "scale");
    const scales = (0,table_values/* gather */.kg)(values, kept.rows);
    const wrong = scales.findIndex((value) => !(Number.isFinite(value) && value >= 0));
    if (wrong === -1)
        return scales;
    throw (0,kept_rows/* wrongCell */.er)(kept, "scale", kept.rows[wrong], {
        say: "not a finite scale of 0 or more",
        hint: "write the mean absolute error of the naive forecast on the training part of the series",
    });
}

;// CONCATENATED MODULE: ./.cache/js/core/table/judge-multiclass.js






const mostClasses = 1000;
const judge_multiclass_shownClasses = 5;
/** A class that is predicted and never a label is one more class. */
function judgeMulticlass(answers) {
    const { kept } = answers;
    const prefix = answers.proba ?? probabilities/* usualPrefix */.lI;
    const columns = (0,probabilities/* probabilityColumns */.lV)(kept.table, prefix);
    if (columns.size > 1)
        return judgeProbabilities(answers, columns, prefix);
    return judgeClasses(answers);
}
function judgeClasses(answers) {
    const { kept, label, prediction } = answers;
    if (prediction === null)
        throw needsPrediction(kept, "multiclass task");
    const labels = (0,table_values/* distinctNames */.NL)(label, mostClasses);
    const predicted = (0,table_values/* distinctNames */.NL)(prediction, mostClasses);
    if (labels === null || predicted === null)
        throw tooManyClasses(kept);
    if (!predicted.some((name) => labels.includes(name)))
        throw strangers(answers);
    const classes = (0,table_values/* sortNames */.Hy)([...new Set([...labels, ...predicted])]);
    const codeOf = new Map(classes.map((name, code) => [name, code]));
    const code = (values) => (0,table_values/* codesOf */.MZ)(values, (name) => codeOf.get(name));
    return plainJudged(kept, code(label), classes, {
        prediction: code(prediction),
        score: null,
        probabilistic: false,
    });
}
/** Classes are those of the labels, of the predictions and of the columns; without predictions the likeliest class is
 *  predicted. */
function judgeProbabilities(answers, columns, prefix) {
    const { kept, label, prediction } = answers;
    const named = [label, ...(prediction === null ? [] : [prediction])].map((values) => (0,table_values/* distinctNames */.NL)(values, mostClasses));
    if (named.includes(null))
        throw tooManyClasses(kept);
    if (named[1] && !named[1].some((name) => named[0].includes(name)))
        throw strangers(answers);
    const classes = (0,table_values/* sortNames */.Hy)([...new Set([...named.flatMap((names) => names), ...columns.keys()])]);
    const missing = (0,probabilities/* missingColumns */.Q6)(classes, columns, prefix);
    if (missing !== null) {
        if (prediction === null)
            throw lacksColumn(kept, missing);
        const judged = judgeClasses(answers);
        return { ...judged, notes: [...judged.notes, `probabilities are not used: ${missing}`] };
    }
    const proba = (0,probabilities/* readProbabilities */.QT)(kept, classes, columns);
    if ((0,evidence/* isNoEvidence */.h)(proba))
        return proba;
    const codeOf = new Map(classes.map((name, code) => [name, code]));
    const code = (values) => (0,table_values/* codesOf */.MZ)(values, (name) => codeOf.get(name));
    const predicted = prediction === null ? (0,probabilities/* likeliestClasses */.lU)(proba) : code(prediction);
    const outputs = { prediction: predicted, score: null, probabilistic: false, proba };
    const { score } = kept.columns;
    const isOneOfThem = score !== undefined && [...columns.values()].includes(score);
    const rest = isOneOfThem ? { ...kept, columns: { ...kept.columns, score: undefined } } : kept;
    const judged = plainJudged(rest, code(label), classes, outputs);
    const chosen = prediction === null ? ["predictions are the classes of the highest probability"] : [];
    return { ...judged, notes: [...judged.notes, ...chosen, ...(0,probabilities/* noteSums */.xg)(proba)] };
}
function lacksColumn({ table }, say) {
    return new errors/* UserError */.y({
        code: "column-missing",
        message: `${table.source}: ${say}; its columns are ${(0,wording/* listNames */.Zv)(table.names)}`,
        hint: "write one column of probabilities for every class, or none",
        input: "proba",
        file: table.source,
    });
}
function tooManyClasses(kept) {
    return new errors/* UserError */.y({
        code: "unsupported",
        message: `${kept.table.source}: ${(0,wording/* quote */.hD)(kept.columns.label)} or the prediction has over ${mostClasses} classes`,
        hint: "name the column of classes under `label`, or write `task: regression`",
        input: "label",
        file: kept.table.source,
    });
}
/** Predictions of which none is a label: codes for names, or the wrong column. */
function strangers({ kept, label, prediction }) {
    const held = (0,wording/* listNames */.Zv)((0,table_values/* someNames */.Xq)(label, judge_multiclass_shownClasses));
    const predicted = prediction === null ? "" : (0,wording/* listNames */.Zv)((0,table_values/* someNames */.Xq)(prediction, judge_multiclass_shownClasses));
    return new errors/* UserError */.y({
        code: "file-malformed",
        message: `${kept.table.source}: no prediction is one of the labels; labels are ${held}, predictions ${predicted}`,
        hint: "write predictions in the words of the labels, or name another column under `prediction`",
        input: "prediction",
        file: kept.table.source,
    });
}

;// CONCATENATED MODULE: ./.cache/js/core/table/judge-ranking.js





/** Documents with a relevance of 0 or more, ranked by their score. */
function judgeRanking({ kept, label }) {
    const { table, columns } = kept;
    if (columns.query === undefined)
        throw (0,table_parts/* needsColumn */.OG)(table, "query", "a ranking needs a column of queries");
    if (columns.score === undefined)
        throw (0,table_parts/* needsColumn */.OG)(table, "score", "a ranking needs a column of scores");
    if (label.kind === "texts")
        throw (0,table_values/* notNumber */.DC)(kept, "label");
    const relevance = label.numbers;
    const negative = relevance.findIndex((value) => value < 0);
    if (negative !== -1) {
        throw (0,kept_rows/* wrongCell */.er)(kept, "label", kept.rows[negative], {
            say: "a relevance below 0",
            hint: "write 0 for a document that is not relevant",
        });
    }
    const score = (0,table_values/* readNumbers */.Pl)(kept, "score");
    if ((0,evidence/* isNoEvidence */.h)(score))
        return score;
    return {
        label: relevance,
        classes: [],
        outputs: { prediction: null, score, probabilistic: false },
        positive: null,
        threshold: null,
        notes: notesOf((0,table_parts/* readParts */.fp)(kept, "query"), relevance),
    };
}
function notesOf({ codes, names }, relevance) {
    const relevant = new Set();
    relevance.forEach((value, row) => {
        if (value > 0)
            relevant.add(codes[row]);
    });
    const without = names.length - relevant.size;
    const notes = [`${(0,wording/* plural */.LS)(names.length, "query", "queries")} in the file`];
    if (without > 0)
        notes.push(`${(0,wording/* plural */.LS)(without, "query", "queries")} without a relevant document left out`);
    return notes;
}

;// CONCATENATED MODULE: ./.cache/js/core/table/references.js

/** The columns that a named column of references stands for: where its name ends in `_1`, also those that end in `_2`,
 *  `_3` and so on, as far as they go.
 *  @example referenceColumns(table, "reference_1") // ["reference_1", "reference_2"] */
function referenceColumns({ names }, named) {
    const stem = /^(.*)_1$/s.exec(named)?.[1];
    if (stem === undefined)
        return [named];
    const columns = [];
    for (let k = 1; names.includes(`${stem}_${k}`); k++)
        columns.push(`${stem}_${k}`);
    return columns;
}
/** Every reference of a row, in the order of the columns; a cell may be a list of them. An empty cell beside another is no
 *  reference; where all are empty, one empty text is. */
function readReferences(kept) {
    const first = (0,kept_rows/* columnOf */.uV)(kept.table, kept.columns, "reference");
    const columns = referenceColumns(kept.table, first.name).map((name) => kept.table.column(name));
    if (columns.length === 1 && first.list === undefined)
        return (row) => [first.text(row)];
    return (row) => {
        const texts = columns.flatMap((column) => column.list?.(row) ?? [column.text(row)]);
        const given = texts.filter((text) => text !== "");
        return given.length === 0 ? [""] : given;
    };
}

// EXTERNAL MODULE: ./.cache/js/core/table/row-facts.js
var row_facts = __webpack_require__(29569);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/text/corpus.js + 3 modules
var corpus = __webpack_require__(35927);
// EXTERNAL MODULE: ./.cache/js/core/text/measures.js + 1 modules
var measures = __webpack_require__(69067);
// EXTERNAL MODULE: ./.cache/js/core/table/score-columns.js
var score_columns = __webpack_require__(77719);
;// CONCATENATED MODULE: ./.cache/js/core/table/score-texts.js









/** Every row: an empty reference or prediction is a text without words. */
function keepTexts(table, columns) {
    if (columns.reference === undefined && (0,score_columns/* scoreColumns */.OY)(table).length === 0)
        throw (0,table_parts/* needsColumn */.OG)(table, "reference", "a text task needs a column of references, or columns named score_… with a score of each answer");
    if (columns.prediction === undefined)
        throw (0,table_parts/* needsColumn */.OG)(table, "prediction", "a text task needs a column of predictions");
    const rows = Int32Array.from({ length: table.rows }, (_row, k) => k);
    return { table, columns, rows, unlabelled: 0 };
}
/** Texts compared as they are read; what goes on are the values of each row, and fingerprints that tell whether two
 *  texts are the same. */
function judgeTexts(kept) {
    const scores = (0,score_columns/* readScores */.oK)(kept);
    if ((0,evidence/* isNoEvidence */.h)(scores))
        return scores;
    const given = scores.size === 0 ? {} : { scores };
    const judged = kept.columns.reference === undefined ? withoutReferences(kept) : compareTexts(kept);
    return { ...judged, outputs: { ...judged.outputs, ...given } };
}
/** Only what somebody scored can be judged of answers that nothing says the right words of. */
function withoutReferences({ rows, columns, table }) {
    const predictions = (0,kept_rows/* columnOf */.uV)(table, columns, "prediction");
    const prediction = Float64Array.from(rows, (row) => fingerprint(predictions.text(row)));
    return {
        label: new Float64Array(rows.length),
        classes: [],
        outputs: { prediction, score: null, probabilistic: false },
        positive: null,
        threshold: null,
        notes: ["there is no reference column: only scores of the answers are compared"],
    };
}
function compareTexts(kept) {
    const { rows, columns, table } = kept;
    const referencesOf = readReferences(kept);
    const predictions = (0,kept_rows/* columnOf */.uV)(table, columns, "prediction");
    const label = new Float64Array(rows.length);
    const prediction = new Float64Array(rows.length);
    const textValues = measures/* textMeasures */.F.map(() => new Float64Array(rows.length));
    const sums = Array.from({ length: corpus/* textSums */.WB }, () => new Float64Array(rows.length));
    let empty = 0;
    let most = 1;
    for (const row of rows) {
        const [theirs, ours] = [referencesOf(row), predictions.text(row)];
        if (ours.trim() === "")
            empty += 1;
        most = Math.max(most, theirs.length);
        label[row] = fingerprint(theirs.length === 1 ? theirs[0] : JSON.stringify(theirs));
        prediction[row] = fingerprint(ours);
        measures/* textMeasures */.F.forEach((measure, place) => {
            textValues[place][row] = (0,measures/* bestOf */.U)(measure, theirs, ours);
        });
        (0,corpus/* sumsOfTexts */.sT)(theirs, ours).forEach((sum, place) => {
            sums[place][row] = sum;
        });
    }
    const notes = most === 1 ? [] : [`each answer is held against up to ${most} references, the best one counts`];
    if (empty > 0)
        notes.push(`${(0,wording/* plural */.LS)(empty, "prediction")} in ${(0,wording/* quote */.hD)(predictions.name)} without text`);
    return {
        label,
        classes: [],
        outputs: { prediction, score: null, probabilistic: false, textValues, textSums: sums },
        positive: null,
        threshold: null,
        notes,
    };
}
const hexOfFingerprint = 12;
/** The first 48 bits of the sha256 of a text: a number that is held exactly. */
function fingerprint(text) {
    const hex = (0,digest/* sha256 */.sc)(text).slice("sha256:".length);
    return Number.parseInt(hex.slice(0, hexOfFingerprint), 16);
}

;// CONCATENATED MODULE: ./.cache/js/core/table/slice-columns.js



/** The named columns over the scored rows, each once; those of fairness alone are not to be stored.
 *  O(rows) a column. */
function readSliceColumns(kept, slices, fairness = []) {
    const { table, rows } = kept;
    const columns = [];
    const absent = [];
    for (const name of new Set([...slices, ...fairness])) {
        const column = table.column(name);
        if (column === undefined) {
            absent.push({ name, problem: slice_columns_noSuchColumn(kept, name) });
            continue;
        }
        const divided = (0,codes/* encodeColumn */.BM)(column, rows);
        columns.push({ name, ...divided, ...(slices.includes(name) ? {} : { withheld: true }) });
    }
    return { columns, absent };
}
function slice_columns_noSuchColumn({ table }, name) {
    const near = (0,nearest_name/* nearestName */.q)(name, table.names);
    return {
        code: "column-missing",
        message: `${table.source} has no column ${(0,wording/* quote */.hD)(name)} to divide the rows by; its columns are ${(0,wording/* listNames */.Zv)(table.names)}`,
        hint: near === null ? "name one of them under `slices` or `fairness`" : `did you mean ${(0,wording/* quote */.hD)(near)}?`,
        input: "slices",
        file: table.source,
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/table/task.js



/** Distinct whole numbers up to which a label may name classes. */
const mostNumberedClasses = 20;
const families = [
    ["0", "1"],
    ["-1", "1"],
];
/** The task of a label column: beside a column of queries it is a ranking, of series a forecast; two values are binary, more texts (or few
 *  whole numbers that the predictions share) are classes, other numbers a regression. What was asked for is never
 *  overruled. */
function chooseTask(asked, label, prediction, table) {
    if (asked === "scalars") {
        throw new errors/* UserError */.y({
            code: "input-invalid",
            message: `task is scalars, but ${table.source} is a table of predictions`,
            hint: "leave `task` out, or name the file under `metrics-file`",
            input: "task",
        });
    }
    if (asked === "auto" && table.query !== undefined) {
        return { task: "ranking", because: `${(0,wording/* quote */.hD)(table.query)} holds queries` };
    }
    if (asked === "auto" && table.series !== undefined) {
        return { task: "forecast", because: `${(0,wording/* quote */.hD)(table.series)} holds series` };
    }
    if (asked !== "auto")
        return { task: asked, because: null };
    return label.kind === "texts" ? taskOfTexts(label) : taskOfNumbers(label, prediction);
}
function taskOfTexts(label) {
    const names = label.names.length;
    if (names > 2)
        return { task: "multiclass", because: `the label holds ${names} different texts` };
    return { task: "binary", because: `the label holds ${label.names.map(wording/* quote */.hD).join(" and ")}` };
}
function taskOfNumbers(label, prediction) {
    const regression = (because) => ({ task: "regression", because });
    const names = (0,table_values/* distinctNames */.NL)(label, mostNumberedClasses);
    if (names === null)
        return regression(`the label holds more than ${mostNumberedClasses} different numbers`);
    const held = `the label holds ${names.join(", ")}`;
    if (families.some((family) => names.every((name) => family.includes(name)))) {
        return { task: "binary", because: held };
    }
    if (!names.every((name) => Number.isInteger(Number(name))))
        return regression(`${held}, not all of them whole`);
    if (names.length === 1 && prediction?.kind === "numbers")
        return regression(held);
    const predicted = prediction === null ? names : (0,table_values/* distinctNames */.NL)(prediction, mostNumberedClasses);
    if (predicted === null || !predicted.every((name) => names.includes(name))) {
        return regression("the predictions hold numbers that are no label");
    }
    return { task: names.length <= 2 ? "binary" : "multiclass", because: held };
}

;// CONCATENATED MODULE: ./.cache/js/core/table/score.js



















/** A table without rows: say this before choosing columns, which a file of 0 bytes has none of. */
function emptyEvidence(table) {
    if (table.rows > 0)
        return null;
    const say = table.names.length === 0 ? "is empty" : "holds a header and no rows";
    return (0,evidence/* noEvidence */.n)("empty", `${table.source} ${say}`, "check that the step that writes the predictions finished");
}
/** Reads a table's columns into codes and checks every cell. What cannot be judged (no rows, a NaN, a repeated
 *  id, …) is a value; columns that cannot be what they were named as are a UserError. O(rows). */
function scoreTable(table, columns, asked) {
    const empty = emptyEvidence(table);
    if (empty !== null)
        return empty;
    if (isText(columns, asked))
        return scoreTexts(table, columns, asked);
    const kept = (0,kept_rows/* keepLabelled */.dp)(table, columns);
    if ((0,evidence/* isNoEvidence */.h)(kept))
        return kept;
    const label = (0,table_values/* readValues */.N$)(kept, "label");
    if ((0,evidence/* isNoEvidence */.h)(label))
        return label;
    const prediction = columns.prediction === undefined ? null : (0,table_values/* readValues */.N$)(kept, "prediction");
    if (prediction !== null && (0,evidence/* isNoEvidence */.h)(prediction))
        return prediction;
    const choice = chooseTask(asked.task, label, prediction, {
        source: table.source,
        query: columns.query,
        series: columns.series,
    });
    const { positive, threshold, proba = probabilities/* usualPrefix */.lI } = asked;
    const judged = judgeBy[choice.task]({ kept, label, prediction, positive, threshold, proba });
    if ((0,evidence/* isNoEvidence */.h)(judged))
        return judged;
    const bounds = readBounds(kept, choice.task);
    if ((0,evidence/* isNoEvidence */.h)(bounds))
        return bounds;
    const unit = (0,table_parts/* unitRole */.$2)(choice.task);
    const parts = unit === null ? null : (0,table_parts/* readParts */.fp)(kept, unit);
    if (unit !== null && parts !== null)
        (0,table_parts/* refuseSplitParts */.b_)(kept, unit, parts);
    const ids = (0,row_facts/* readIds */.Zm)(kept, parts);
    if (ids !== null && "noEvidence" in ids)
        return ids;
    const outputs = { ...judged.outputs, ...bounds };
    const scored = assemble(kept, choice, { ...judged, outputs }, { ids, parts });
    return withSlices(scored, kept, asked);
}
function withSlices(scored, kept, asked) {
    const divided = withColumns(scored, kept, asked);
    if (!asked.discover)
        return divided;
    const { reference } = kept.columns;
    const used = new Set([
        ...Object.values(kept.columns),
        ...(reference === undefined ? [] : referenceColumns(kept.table, reference)),
        ...(0,probabilities/* probabilityColumns */.lV)(kept.table, asked.proba ?? probabilities/* usualPrefix */.lI).values(),
    ]);
    const { features, notes } = readFeatures(kept, asked.discover, (name) => used.has(name));
    return { ...divided, features, notes: [...divided.notes, ...notes] };
}
function withColumns(scored, kept, { slices = [], fairness = [] }) {
    if (slices.length + fairness.length === 0)
        return scored;
    const { columns, absent } = readSliceColumns(kept, slices, fairness);
    return { ...scored, sliceColumns: columns, ...(absent.length === 0 ? {} : { absentColumns: absent }) };
}
function isText({ reference }, { task }) {
    return task === "text" || (task === "auto" && reference !== undefined);
}
function scoreTexts(table, columns, asked) {
    const kept = keepTexts(table, columns);
    const ids = (0,row_facts/* readIds */.Zm)(kept);
    if (ids !== null && "noEvidence" in ids)
        return ids;
    const because = asked.task === "text" ? null : `${(0,wording/* quote */.hD)(columns.reference)} holds references`;
    const judged = judgeTexts(kept);
    if ((0,evidence/* isNoEvidence */.h)(judged))
        return judged;
    const scored = assemble(kept, { task: "text", because }, judged, { ids, parts: null });
    return withSlices(scored, kept, asked);
}
const judgeBy = {
    binary: judgeBinary,
    multiclass: judgeMulticlass,
    regression: judgeRegression,
    ranking: judgeRanking,
    forecast: judgeForecast,
    text: ({ kept }) => judgeTexts(kept),
};
function assemble(kept, choice, judged, { ids, parts }) {
    const { label, classes, outputs } = judged;
    const groups = (0,row_facts/* readGroups */.b5)(kept);
    const times = choice.task === "forecast" ? readTimes(kept) : null;
    const scale = choice.task === "forecast" ? readScales(kept) : null;
    const horizon = choice.task === "forecast" ? readHorizons(kept) : null;
    const rows = {
        task: choice.task,
        n: label.length,
        label,
        classes,
        weight: (0,row_facts/* readWeights */.oQ)(kept),
        group: groups?.codes ?? null,
        groups: groups?.names.length ?? label.length,
        ...(parts === null ? {} : { parts }),
        ...(scale === null ? {} : { scale }),
        ...(horizon === null ? {} : { horizon }),
        ...(times === null ? {} : { times }),
    };
    return {
        source: kept.table.source,
        task: choice.task,
        rows,
        outputs,
        ids,
        idKind: ids === null ? "position" : "text",
        groupNames: groups?.names ?? [],
        positive: judged.positive,
        threshold: judged.threshold,
        columns: kept.columns,
        unlabelled: kept.unlabelled,
        notes: [...score_notesOf(kept, choice, ids), ...judged.notes],
        labelText: labelTexts(label, classes),
    };
}
function score_notesOf(kept, choice, ids) {
    const notes = choice.because === null ? [] : [`task ${choice.task}, inferred: ${choice.because}`];
    if (ids === null)
        notes.push("there is no id column: rows are paired by position");
    if (kept.unlabelled > 0)
        notes.push(`${(0,wording/* plural */.LS)(kept.unlabelled, "row")} without a label left out`);
    return notes;
}
function labelTexts(label, classes) {
    return classes.length === 0 ? (row) => String(label[row]) : (row) => classes[label[row]];
}


/***/ }),

/***/ 57377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ unitsWord),
/* harmony export */   Rq: () => (/* binding */ hasClasses),
/* harmony export */   du: () => (/* binding */ viewOf)
/* harmony export */ });
/** Whether labels and predictions are class codes. */
function hasClasses({ task }) {
    return task === "binary" || task === "multiclass";
}
/** What the rows of a comparison are called: gathered ones are queries or series. */
function unitsWord({ task, parts }) {
    if (parts)
        return "rows";
    return task === "ranking" ? "queries" : task === "forecast" ? "series" : "rows";
}
function viewOf(rows, outputs) {
    return { ...rows, ...outputs };
}


/***/ }),

/***/ 61431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sortHashes)
/* harmony export */ });
const buckets = 1 << 16;
/** Sorts hashes: by their first 16 bits into buckets, then the few of a bucket by comparison. Words and tags move
 *  together, so that what follows reads memory in order. O(n) for hashes. */
function sortHashes({ high, low }, tags) {
    const n = high.length;
    const next = new Uint32Array(buckets + 1);
    for (let row = 0; row < n; row++)
        next[(high[row] >>> 16) + 1] += 1;
    for (let bucket = 0; bucket < buckets; bucket++)
        next[bucket + 1] += next[bucket];
    const starts = next.slice();
    const tag = (tags instanceof Uint8Array ? new Uint8Array(n) : new Uint32Array(n));
    const sorted = { high: new Uint32Array(n), low: new Uint32Array(n), tag };
    for (let row = 0; row < n; row++) {
        const bucket = high[row] >>> 16;
        const to = next[bucket];
        next[bucket] = to + 1;
        sorted.high[to] = high[row];
        sorted.low[to] = low[row];
        sorted.tag[to] = tags[row];
    }
    for (let bucket = 0; bucket < buckets; bucket++)
        sortBucket(sorted, starts[bucket], starts[bucket + 1]);
    return sorted;
}
function sortBucket({ high, low, tag }, from, end) {
    for (let k = from + 1; k < end; k++) {
        const top = high[k];
        const bottom = low[k];
        const moved = tag[k];
        let to = k;
        while (to > from && (high[to - 1] > top || (high[to - 1] === top && low[to - 1] > bottom))) {
            high[to] = high[to - 1];
            low[to] = low[to - 1];
            tag[to] = tag[to - 1];
            to--;
        }
        high[to] = top;
        low[to] = bottom;
        tag[to] = moved;
    }
}


/***/ }),

/***/ 61166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BY: () => (/* binding */ packFrame),
  Fd: () => (/* binding */ unpackPredictions)
});

// UNUSED EXPORTS: packPredictions

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/text/corpus.js + 3 modules
var corpus = __webpack_require__(35927);
// EXTERNAL MODULE: ./.cache/js/core/text/measures.js + 1 modules
var measures = __webpack_require__(69067);
// EXTERNAL MODULE: ./.cache/js/core/table/codes.js
var codes = __webpack_require__(65457);
// EXTERNAL MODULE: ./.cache/js/core/table/hashed-ids.js + 2 modules
var hashed_ids = __webpack_require__(17757);
// EXTERNAL MODULE: ./.cache/js/core/table/ids.js
var ids = __webpack_require__(82665);
// EXTERNAL MODULE: ./.cache/js/core/table/score.js + 12 modules
var table_score = __webpack_require__(14884);
// EXTERNAL MODULE: ./.cache/js/core/table/parts.js
var parts = __webpack_require__(86769);
// EXTERNAL MODULE: ./.cache/js/core/table/row-facts.js
var row_facts = __webpack_require__(29569);
// EXTERNAL MODULE: ./.cache/js/core/table/scored.js
var scored = __webpack_require__(57377);
;// CONCATENATED MODULE: ./.cache/js/core/table/stored-slices.js
/** Values above which a column is taken for an id, and is not stored: its values stand there in clear. */
const mostStoredValues = 1000;
/** The columns that are stored: declared slices of few values, never those of fairness alone. */
function storedSlicesOf(columns) {
    return columns.filter(({ withheld, names }) => !withheld && names.length <= mostStoredValues);
}
/** The parts of stored predictions that hold slice columns; nothing without any. */
function packSlices(columns, rows) {
    const stored = storedSlicesOf(columns);
    if (stored.length === 0)
        return { slices: {}, codes: {} };
    const codes = {
        length: rows * stored.length,
        at: (cell) => stored[Math.floor(cell / rows)].codes[cell % rows],
    };
    const values = stored.map(({ name, names }) => ({ column: name, values: [...names] }));
    return { slices: { slices: values }, codes: { slices: codes } };
}
function unpackSlices({ slices, columns, rows }) {
    return (slices ?? []).map(({ column, values }, place) => ({
        name: column,
        names: values,
        codes: Int32Array.from(columns.slices.slice(place * rows, (place + 1) * rows)),
    }));
}
/** Why stored slice columns do not fit together, or null. */
function checkSlices({ slices = [], columns, rows }) {
    const codes = columns.slices ?? [];
    if (codes.length !== rows * slices.length)
        return `${codes.length} slice codes for ${rows} rows of ${slices.length} columns`;
    for (const [place, { column, values }] of slices.entries()) {
        for (let row = 0; row < rows; row++) {
            const code = codes[place * rows + row];
            if (code >= values.length)
                return `${column} holds the slice code ${code}, which has no value`;
        }
    }
    return null;
}

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
;// CONCATENATED MODULE: ./.cache/js/core/table/stored-check.js







/** Why stored predictions do not fit together, or null: the schema knows types, this knows lengths and codes.
 *  They may come from another run, so nothing about them is taken on trust. */
function checkStored(stored) {
    const { columns, rows, classes, task } = stored;
    for (const [name, values] of Object.entries(columns)) {
        if (name === "slices")
            continue;
        const each = {
            proba: classes.length,
            scores: stored.scoreNames?.length ?? 0,
        };
        const wanted = rows * (each[name] ?? 1);
        if (values && values.length !== wanted) {
            return `${values.length} values of ${name} for ${rows} rows`;
        }
    }
    const odd = checkSlices(stored);
    if (odd !== null)
        return odd;
    if ((stored.ids === "position") !== (columns.id === null))
        return `ids are ${stored.ids}, which does not fit`;
    if (columns.id !== null) {
        const { id } = columns;
        const odd = stored.ids === "hashed" ? id.find((one) => !/^[0-9a-f]{16}$/.test(one)) : undefined;
        if (odd !== undefined)
            return `the id ${(0,wording/* quote */.hD)(odd)} is no hash`;
        const repeated = (0,row_facts/* firstRepeated */.Hs)((0,ids/* idsOfTexts */.s5)(id.length, (row) => id[row]));
        if (repeated !== null)
            return `the id ${(0,wording/* quote */.hD)(id[repeated[0]])} is there twice`;
    }
    const { weight } = columns;
    if (weight !== null && !weight.every((one) => one >= 0))
        return "a weight is negative";
    if (task === "binary" && (classes.length !== 2 || stored.positive !== classes[1])) {
        return "a binary task has two classes, the positive one last";
    }
    if (!(0,scored/* hasClasses */.Rq)(stored)) {
        if (classes.length > 0)
            return `a ${task} has no classes`;
        const { text_sums } = columns;
        const isScored = stored.scoreNames !== undefined && columns.scores !== undefined;
        if (task === "text" &&
            !(isScored && text_sums === undefined) &&
            (text_sums === undefined || measures/* textMeasures */.F.some(({ name }) => columns[name] === undefined)))
            return "a text task has the values of every measure";
        return (0,parts/* unitRole */.$2)(task) !== null && columns.unit === undefined ? `a ${task} has a unit on every row` : null;
    }
    for (const name of ["label", "prediction"]) {
        const unknown = columns[name]?.find((code) => classes[code] === undefined);
        if (unknown !== undefined)
            return `${name} holds the class code ${unknown}, which has no name`;
    }
    return null;
}

;// CONCATENATED MODULE: ./.cache/js/core/table/stored.js










/** What is kept of a side so that the next commit can be paired with it: never features or text. `hashed` also
 *  hashes the names of groups, queries and series. */
function packPredictions(scored, keep) {
    const { columns, ...frame } = packFrame(scored, keep);
    const spread = (column) => column && Array.from({ length: column.length }, (_, row) => column.at(row));
    const entries = Object.entries(columns).map(([name, column]) => [name, spread(column)]);
    return { ...frame, columns: Object.fromEntries(entries) };
}
/** The same with columns that are not spread out, in the order they are written in. */
function packFrame(scored, keep) {
    const { rows, outputs, groupNames } = scored;
    const hashed = keep === "hashed" || scored.idKind === "hashed";
    const names = hashed && scored.idKind !== "hashed" ? groupNames.map(digest/* hashId */.of) : groupNames;
    const { ids } = scored;
    const idText = (row) => (hashed ? (0,hashed_ids/* hashedIds */.oe)(scored) : ids).text(row);
    const { group, parts } = rows;
    const units = hashed && scored.idKind !== "hashed" ? (parts?.names ?? []).map(digest/* hashId */.of) : (parts?.names ?? []);
    const packed = packSlices(scored.sliceColumns ?? [], rows.n);
    return {
        schema: "evenhand/predictions/v1",
        ids: ids === null ? "position" : hashed ? "hashed" : "text",
        rows: rows.n,
        ...(scored.sampleOf ? { sample: scored.sampleOf } : {}),
        task: scored.task,
        classes: [...rows.classes],
        positive: scored.positive,
        threshold: scored.threshold,
        ...(outputs.scores ? { scoreNames: [...outputs.scores.keys()] } : {}),
        ...packed.slices,
        columns: {
            id: ids && { length: ids.length, at: idText },
            label: numbered(rows.label),
            prediction: numbered(outputs.prediction),
            score: numbered(outputs.score),
            weight: numbered(rows.weight),
            group: group && { length: group.length, at: (row) => names[group[row]] },
            ...(outputs.proba ? { proba: flattened(outputs.proba, rows.n) } : {}),
            ...(parts ? { unit: { length: rows.n, at: (row) => units[parts.codes[row]] } } : {}),
            ...(rows.scale ? { scale: numbered(rows.scale) } : {}),
            ...(outputs.bounds ? { lower: numbered(outputs.bounds[0]), upper: numbered(outputs.bounds[1]) } : {}),
            ...packed.codes,
            ...textColumns(outputs),
            ...(outputs.scores ? { scores: flattened([...outputs.scores.values()], rows.n) } : {}),
        },
    };
}
/** Values of each row instead of the texts. */
function textColumns({ textValues, textSums }) {
    if (!textValues || !textSums)
        return {};
    const sumsOf = (row) => textSums.map((sums) => sums[row]).join(" ");
    return {
        ...Object.fromEntries(measures/* textMeasures */.F.map(({ name }, place) => [name, numbered(textValues[place])])),
        text_sums: { length: textValues[0].length, at: sumsOf },
    };
}
function readTextValues(columns) {
    if (columns.text_sums === undefined)
        return {};
    const values = measures/* textMeasures */.F.map(({ name }) => Float64Array.from(columns[name] ?? []));
    const sums = columns.text_sums.map((text) => text.split(" ").map(Number));
    const places = Array.from({ length: corpus/* textSums */.WB }, (_place, k) => k);
    return {
        textValues: values,
        textSums: places.map((k) => Float64Array.from(sums, (each) => each[k])),
    };
}
/** Column after column. */
function flattened(columns, n) {
    return { length: n * columns.length, at: (cell) => columns[Math.floor(cell / n)][cell % n] };
}
function numbered(values) {
    return values && { length: values.length, at: (row) => values[row], values };
}
/** The side that was packed; hashed ids and group names stay hashed. Throws UserError `record-invalid` when
 *  the columns do not fit together (another length, an unknown class, a repeated id). */
function unpackPredictions(stored, source = "the stored baseline") {
    refuseUnfit(stored, source);
    const { columns, task, classes, rows: n } = stored;
    const label = Float64Array.from(columns.label);
    const score = typed(columns.score);
    const groups = columns.group === null ? null : (0,codes/* encodeTexts */.FA)(n, (row) => columns.group[row]);
    return {
        source,
        task,
        rows: {
            task,
            n,
            label,
            classes,
            weight: typed(columns.weight),
            group: groups?.codes ?? null,
            groups: groups?.names.length ?? n,
            ...(columns.unit === undefined ? {} : { parts: (0,codes/* encodeTexts */.FA)(n, (row) => columns.unit[row]) }),
            ...(columns.scale === undefined ? {} : { scale: Float64Array.from(columns.scale) }),
        },
        outputs: {
            prediction: typed(columns.prediction),
            score,
            probabilistic: score?.every((value) => value >= 0 && value <= 1) ?? false,
            ...(columns.proba === undefined
                ? {}
                : { proba: classes.map((_name, k) => Float64Array.from(columns.proba.slice(k * n, (k + 1) * n))) }),
            ...(columns.lower && columns.upper
                ? { bounds: [Float64Array.from(columns.lower), Float64Array.from(columns.upper)] }
                : {}),
            ...readTextValues(columns),
            ...scoresOf(stored),
        },
        ids: columns.id === null ? null : (0,ids/* idsOfTexts */.s5)(n, (row) => columns.id[row]),
        idKind: stored.ids,
        groupNames: groups?.names ?? [],
        positive: stored.positive,
        threshold: stored.threshold,
        columns: {},
        ...(stored.sample ? { sampleOf: stored.sample } : {}),
        ...(stored.slices === undefined ? {} : { sliceColumns: unpackSlices(stored) }),
        unlabelled: 0,
        notes: [],
        labelText: (0,table_score/* labelTexts */.v0)(label, classes),
    };
}
function scoresOf({ scoreNames, columns, rows: n }) {
    if (scoreNames === undefined || columns.scores === undefined)
        return {};
    const cells = columns.scores;
    return {
        scores: new Map(scoreNames.map((name, k) => [name, Float64Array.from(cells.slice(k * n, (k + 1) * n))])),
    };
}
function typed(values) {
    return values === null ? null : Float64Array.from(values);
}
function refuseUnfit(stored, source) {
    const fault = checkStored(stored);
    if (fault === null)
        return;
    const hint = "run evaluate on that commit again";
    throw new errors/* UserError */.y({ code: "record-invalid", message: `${source}: ${fault}`, hint });
}


/***/ }),

/***/ 22207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ keepRows)
});

// UNUSED EXPORTS: usualCap

// EXTERNAL MODULE: ./.cache/js/core/evaluation/sample.js + 1 modules
var evaluation_sample = __webpack_require__(21979);
// EXTERNAL MODULE: ./.cache/js/core/table/hashed-ids.js + 2 modules
var hashed_ids = __webpack_require__(17757);
// EXTERNAL MODULE: ./.cache/js/core/table/receipt.js
var receipt = __webpack_require__(12807);
// EXTERNAL MODULE: ./.cache/js/core/table/hex.js
var hex = __webpack_require__(88586);
// EXTERNAL MODULE: ./.cache/js/core/table/stored.js + 2 modules
var stored = __webpack_require__(61166);
;// CONCATENATED MODULE: ./.cache/js/core/table/stored-text.js



const rowsAPiece = 1 << 15;
/** The JSON text of packPredictions, as bytes in pieces: neither the text nor an array of its values is ever whole
 *  in memory. */
function* storedText(scored, keep) {
    const encoder = new TextEncoder();
    const { columns, ...frame } = (0,stored/* packFrame */.BY)(scored, keep);
    const { ids } = frame;
    let opening = `${JSON.stringify(frame).slice(0, -1)},"columns":{`;
    for (const [name, values] of Object.entries(columns)) {
        yield encoder.encode(`${opening}${JSON.stringify(name)}:`);
        opening = ",";
        if (values === null)
            yield encoder.encode("null");
        else if (name === "id" && ids === "hashed")
            yield* hashedPieces((0,hashed_ids/* hashesOfIds */.Mu)(scored));
        else
            yield* pieces(values);
    }
    yield encoder.encode("}}");
}
function* pieces({ length, at, values }) {
    const encoder = new TextEncoder();
    for (let start = 0; start < length; start += rowsAPiece) {
        const end = Math.min(length, start + rowsAPiece);
        yield encoder.encode(start === 0 ? "[" : ",");
        const digits = values && digitsOf(values, start, end);
        yield digits ??
            encoder.encode(JSON.stringify(values ? numbersOf(values, start, end) : cellsOf(at, start, end)).slice(1, -1));
    }
    yield encoder.encode(length === 0 ? "[]" : "]");
}
/** Cells of one digit, as classes are, byte by byte; null when there are others. */
function digitsOf(values, start, end) {
    const piece = new Uint8Array(2 * (end - start) - 1).fill(44);
    for (let row = start; row < end; row++) {
        const digit = values[row] | 0;
        if (digit !== values[row] || digit < 0 || digit > 9)
            return null;
        piece[2 * (row - start)] = 48 + digit;
    }
    return piece;
}
/** A loop, since Array.from walks a typed array by its iterator. */
function numbersOf(values, start, end) {
    const cells = new Array(end - start);
    for (let row = start; row < end; row++)
        cells[row - start] = values[row];
    return cells;
}
function cellsOf(at, start, end) {
    const cells = new Array(end - start);
    for (let row = start; row < end; row++)
        cells[row - start] = at(row);
    return cells;
}
/** Hexadecimal digits need no escape: they are written between quotes. */
function* hashedPieces({ high, low }) {
    const { length } = high;
    for (let start = 0; start < length; start += rowsAPiece) {
        const end = Math.min(length, start + rowsAPiece);
        const piece = new Uint8Array(19 * (end - start));
        let to = 0;
        for (let row = start; row < end; row++) {
            piece[to] = row === 0 ? 91 : 44;
            piece[to + 1] = 34;
            (0,hex/* writeHex */.p)(high[row], piece, to + 2);
            (0,hex/* writeHex */.p)(low[row], piece, to + 10);
            piece[to + 18] = 34;
            to += 19;
        }
        yield piece;
    }
    yield new TextEncoder().encode(length === 0 ? "[]" : "]");
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.cache/js/formats/stored/gzip-pieces.js



/** Hashes and digits repeat too little for a search of repeats to pay: without it packing takes a third of the time
 *  and makes a fifteenth more. */
const options = { level: 1, strategy: external_node_zlib_.constants.Z_HUFFMAN_ONLY };
/** gzip of text that comes in pieces, without a time stamp: equal text gives equal bytes. It is compressed on another
 *  core while the caller goes on. */
async function gzipPieces(pieces) {
    const packed = [];
    const gzip = (0,external_node_zlib_.createGzip)({ ...options, chunkSize: 1 << 18 });
    gzip.on("data", (chunk) => packed.push(chunk));
    await (0,promises_.pipeline)(external_node_stream_.Readable.from(pieces, { objectMode: true }), gzip);
    return { bytes: Buffer.concat(packed), textBytes: gzip.bytesWritten };
}

;// CONCATENATED MODULE: ./.cache/js/formats/stored/keep-rows.js





/** What is kept beside a record at most. The text that it unpacks to must be one string when it is read. */
const usualCap = { packed: 256 << 20, text: 500_000_000 };
/** Hashes ids, digests the evaluation set and packs the rows, here and now; of too many rows, a sample. */
async function keepRows(scored, keep, cap = usualCap) {
    const hashes = (0,hashed_ids/* hashesOfIds */.Mu)(scored);
    const packing = keep === "off" ? null : gzipPieces(storedText(scored, keep));
    // Compression runs on a thread of its own: it is given its first pieces before this one is busy again.
    await new Promise(setImmediate);
    const evalSet = (0,receipt/* evalSetDigest */.b)(scored);
    const packed = await packing;
    if (keep === "off" || packed === null)
        return { evalSet, hashes, packed: null, sampled: null };
    const share = shareWithin(packed, cap);
    if (share >= 1)
        return { evalSet, hashes, packed: packed.bytes, sampled: null };
    const sample = await packSample({ scored, keep, evalSet, cap }, share);
    return { evalSet, hashes, packed: sample?.bytes ?? null, sampled: sample?.rows ?? 0 };
}
/** How many times what there is would fit. */
function shareWithin({ bytes, textBytes }, cap) {
    return Math.min(cap.packed / bytes.length, cap.text / textBytes);
}
/** A sample is at least this much of the largest one that fits. */
const closeEnough = 0.99;
/** The largest sample that fits, found by trying; null for rows without ids, or where not even one fits. */
async function packSample({ scored, keep, evalSet, cap }, share) {
    let [fits, least] = [null, 0];
    let most = scored.rows.n;
    let wanted = Math.floor(most * share);
    while (wanted > least && least < closeEnough * (most - 1)) {
        const sample = (0,evaluation_sample/* sampleScored */.TN)(scored, evalSet, wanted);
        if (sample === null)
            return null;
        const packed = await gzipPieces(storedText(sample, keep));
        const room = shareWithin(packed, cap);
        if (room >= 1)
            [fits, least] = [{ rows: wanted, bytes: packed.bytes }, wanted];
        else
            most = wanted;
        // The next try is where the size would be reached, kept off the ends.
        const step = Math.max(1, Math.floor((most - least) / 16));
        wanted = Math.min(most - step, Math.max(least + step, Math.floor(wanted * room)));
    }
    return fits;
}


/***/ }),

/***/ 89544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ shareArrays),
/* harmony export */   J0: () => (/* binding */ buffersOf),
/* harmony export */   dh: () => (/* binding */ unpackCrossing),
/* harmony export */   mg: () => (/* binding */ packCrossing)
/* harmony export */ });
/* harmony import */ var _core_table_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82665);
/* harmony import */ var _core_table_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14884);


function packCrossing({ ids, labelText: _left, ...scored }) {
    return { scored, ids: ids && { bytes: ids.bytes, starts: ids.starts } };
}
function unpackCrossing({ scored, ids }) {
    const { label, classes } = scored.rows;
    return { ...scored, ids: ids && (0,_core_table_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .makeIds */ .VN)(ids.bytes, ids.starts), labelText: (0,_core_table_score_js__WEBPACK_IMPORTED_MODULE_1__/* .labelTexts */ .v0)(label, classes) };
}
/** The same value with its arrays in memory that both threads see: one copy here and none on the way. */
function shareArrays(value) {
    return mapArrays(value, (array) => {
        const Kind = array.constructor;
        const shared = new Kind(new SharedArrayBuffer(array.byteLength));
        shared.set(array);
        return shared;
    });
}
/** The buffers of a value's arrays, to be handed over instead of copied. */
function buffersOf(value) {
    const buffers = new Set();
    mapArrays(value, (array) => {
        // A Buffer may lie in memory that Node shares out among many.
        if (array.buffer instanceof ArrayBuffer && !Buffer.isBuffer(array))
            buffers.add(array.buffer);
        return array;
    });
    return [...buffers];
}
function mapArrays(value, change) {
    if (typeof value !== "object" || value === null)
        return value;
    if (ArrayBuffer.isView(value))
        return change(value);
    if (Array.isArray(value)) {
        // Names and notes hold no arrays, and there may be many of them.
        return typeof value[0] === "string" ? value : value.map((each) => mapArrays(each, change));
    }
    const entries = Object.entries(value).map(([name, each]) => [name, mapArrays(each, change)]);
    return Object.fromEntries(entries);
}


/***/ })

};
