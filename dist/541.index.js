export const id = 541;
export const ids = [541];
export const modules = {

/***/ 53509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ rememberHashes),
/* harmony export */   o: () => (/* binding */ hashedIds)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83018);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82665);


const hashedBy = new WeakMap();
const hashBytes = 16;
/** Ids as they are stored when hashed, 16 hex digits each (hashId), in row order; computed once. null when rows
 *  have no ids. */
function hashedIds(scored) {
    if (scored.ids === null || scored.idKind === "hashed")
        return scored.ids;
    const known = hashedBy.get(scored.ids);
    if (known !== undefined)
        return known;
    const hashed = hashIds(scored.ids);
    hashedBy.set(scored.ids, hashed);
    return hashed;
}
/** Hashes that were worked out elsewhere, of the same ids. */
function rememberHashes(ids, hashed) {
    hashedBy.set(ids, (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .makeIds */ .VN)(hashed.bytes, hashed.starts));
}
function hashIds({ length, bytes, starts }) {
    const text = new Uint8Array(hashBytes * length);
    const places = new Int32Array(length + 1);
    for (let row = 0; row < length; row++) {
        const hex = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hashId */ .of)(bytes.subarray(starts[row], starts[row + 1]));
        const at = hashBytes * row;
        for (let digit = 0; digit < hashBytes; digit++)
            text[at + digit] = hex.charCodeAt(digit);
        places[row + 1] = at + hashBytes;
    }
    return (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .makeIds */ .VN)(text, places);
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

/***/ 82665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ makeIdBytes),
/* harmony export */   T1: () => (/* binding */ areAscending),
/* harmony export */   VN: () => (/* binding */ makeIds),
/* harmony export */   WB: () => (/* binding */ isSameId),
/* harmony export */   dJ: () => (/* binding */ areSameIds),
/* harmony export */   s5: () => (/* binding */ idsOfTexts)
/* harmony export */ });
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const mostBytes = 2 ** 31 - 1;
function makeIds(bytes, starts) {
    return {
        length: starts.length - 1,
        bytes,
        starts,
        text: (row) => decoder.decode(bytes.subarray(starts[row], starts[row + 1])),
    };
}
/** The ids of texts; each is encoded as it is asked for. */
function idsOfTexts(count, textOf) {
    let bytes = new Uint8Array(Math.max(64, 16 * count));
    const starts = new Int32Array(count + 1);
    let filled = 0;
    for (let row = 0; row < count; row++) {
        const text = textOf(row);
        const most = 3 * text.length;
        if (filled + most > bytes.length)
            bytes = grow(bytes, filled + most);
        filled += writeText(text, bytes, filled);
        starts[row + 1] = filled;
    }
    return makeIds(bytes.subarray(0, filled), starts);
}
/** Plain letters and digits, the usual case, one by one: an encoder call costs more than the copy. */
function writeText(text, bytes, at) {
    for (let k = 0; k < text.length; k++) {
        const code = text.charCodeAt(k);
        if (code > 127)
            return encoder.encodeInto(text, bytes.subarray(at)).written;
        bytes[at + k] = code;
    }
    return text.length;
}
/** Room for ids. 2 GiB at most, so that places among them are 32-bit integers: larger ones are slow as indices. */
function makeIdBytes(size) {
    if (size > mostBytes)
        throw new RangeError("the ids take more than 2 GiB");
    return new Uint8Array(size);
}
function grow(old, least) {
    const larger = makeIdBytes(Math.max(least, Math.min(mostBytes, 2 * old.length)));
    larger.set(old);
    return larger;
}
function isSameId(a, row, b, other) {
    const from = a.starts[row];
    const length = a.starts[row + 1] - from;
    const to = b.starts[other];
    if (b.starts[other + 1] - to !== length)
        return false;
    for (let k = 0; k < length; k++)
        if (a.bytes[from + k] !== b.bytes[to + k])
            return false;
    return true;
}
/** Whether two lists hold the same ids in the same order. O(bytes). */
function areSameIds(a, b) {
    if (a.length !== b.length || a.bytes.length !== b.bytes.length)
        return false;
    for (let row = 1; row <= a.length; row++)
        if (a.starts[row] !== b.starts[row])
            return false;
    for (let at = 0; at < a.bytes.length; at++)
        if (a.bytes[at] !== b.bytes[at])
            return false;
    return true;
}
/** Whether each id is longer than the one before, or as long and greater: counted ids are, and none repeats. */
function areAscending({ length, bytes, starts }) {
    for (let row = 1; row < length; row++) {
        const before = starts[row - 1];
        const from = starts[row];
        const size = starts[row + 1] - from;
        if (size > from - before)
            continue;
        if (size < from - before)
            return false;
        let k = 0;
        while (k < size && bytes[before + k] === bytes[from + k])
            k++;
        if (k === size || bytes[before + k] > bytes[from + k])
            return false;
    }
    return true;
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
/* harmony import */ var _kept_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50449);
/* harmony import */ var _row_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29569);
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
    return (0,_row_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeGroups */ .$G)(kept.rows.length, (i) => column.text(kept.rows[i]));
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

/***/ 7955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ evalSetDigest)
});

// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/table/hashed-ids.js
var hashed_ids = __webpack_require__(53509);
;// CONCATENATED MODULE: ./.cache/js/core/table/hex.js
const digits = Uint8Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));
/** Writes a 32-bit word as eight hexadecimal digits from text[at] on. */
function writeHex(word, text, at) {
    for (let k = 0; k < 8; k++)
        text[at + k] = digits[(word >>> (28 - 4 * k)) & 15];
}

;// CONCATENATED MODULE: ./.cache/js/core/table/sorted-hashes.js
const buckets = 1 << 16;
/** Sorts hashes: by their first 16 bits into buckets, then the few of a bucket by comparison. Words and tags move
 *  together, so that what follows reads memory in order. O(n) for hashes. */
function sortHashes(ids, tags) {
    const { high, low } = readWords(ids);
    const n = ids.length;
    const next = new Uint32Array(buckets + 1);
    for (let row = 0; row < n; row++)
        next[(high[row] >>> 16) + 1] += 1;
    for (let bucket = 0; bucket < buckets; bucket++)
        next[bucket + 1] += next[bucket];
    const starts = next.slice();
    const sorted = { high: new Uint32Array(n), low: new Uint32Array(n), tag: new Uint32Array(n) };
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
function readWords({ length, bytes, starts }) {
    const high = new Uint32Array(length);
    const low = new Uint32Array(length);
    for (let row = 0; row < length; row++) {
        high[row] = hexWord(bytes, starts[row]);
        low[row] = hexWord(bytes, starts[row] + 8);
    }
    return { high, low };
}
function hexWord(bytes, start) {
    let word = 0;
    // A letter's code has bit 64, a digit's has not: 'a' & 15 is 1.
    for (let k = 0; k < 8; k++) {
        const byte = bytes[start + k];
        word = (word << 4) | ((byte & 15) + 9 * (byte >>> 6));
    }
    return word;
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

;// CONCATENATED MODULE: ./.cache/js/core/table/receipt.js




const linesAPiece = 4096;
const hashBytes = 16;
/** sha256 over one line a row, `<hashed id>\t<label as a JSON text>\t<weight>`, sorted by hashed id: the same
 *  for any order of rows, and for ids in clear or hashed. Without ids the row number (from 0) stands for the
 *  id; without weights every weight is 1. O(n). */
function evalSetDigest(scored) {
    const hashed = (0,hashed_ids/* hashedIds */.o)(scored);
    const { tags, endings } = lineEndings(scored);
    return (0,digest/* sha256Pieces */.tc)(hashed === null ? numberedLines(tags, endings) : hashedLines(sortHashes(hashed, tags), endings));
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
        writeHex(high[k], piece, at);
        writeHex(low[k], piece, at + 8);
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
        return { tags: Uint32Array.from(label), endings: (code) => texts[code] };
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
/* harmony export */   $G: () => (/* binding */ encodeGroups),
/* harmony export */   Hs: () => (/* binding */ firstRepeated),
/* harmony export */   Zm: () => (/* binding */ readIds),
/* harmony export */   b5: () => (/* binding */ readGroups),
/* harmony export */   oQ: () => (/* binding */ readWeights)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
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
    const ids = parts === null
        ? (column.ids?.(rows) ?? (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .idsOfTexts */ .s5)(rows.length, (row) => column.text(rows[row])))
        : (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .idsOfTexts */ .s5)(rows.length, (row) => `${parts.names[parts.codes[row]]}\t${column.text(rows[row])}`);
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
    return encodeGroups(kept.rows.length, (i) => column.text(kept.rows[i]));
}
function encodeGroups(n, nameOf) {
    const codeOf = new Map();
    const codes = new Int32Array(n);
    for (let i = 0; i < n; i++) {
        const name = nameOf(i);
        const code = codeOf.get(name) ?? codeOf.size;
        codeOf.set(name, code);
        codes[i] = code;
    }
    return { codes, names: [...codeOf.keys()] };
}


/***/ }),

/***/ 99957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HA: () => (/* binding */ emptyEvidence),
  v0: () => (/* binding */ labelTexts),
  Lm: () => (/* binding */ scoreTable)
});

// UNUSED EXPORTS: isNoEvidence

// EXTERNAL MODULE: ./.cache/js/core/table/evidence.js
var evidence = __webpack_require__(23298);
// EXTERNAL MODULE: ./.cache/js/core/table/classes.js
var table_classes = __webpack_require__(10943);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/table/values.js
var table_values = __webpack_require__(60557);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
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

// EXTERNAL MODULE: ./.cache/js/core/table/kept-rows.js
var kept_rows = __webpack_require__(50449);
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
    const outside = score === null ? -1 : score.findIndex((value) => value < 0 || value > 1);
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

// EXTERNAL MODULE: ./.cache/js/core/table/parts.js
var table_parts = __webpack_require__(86769);
// EXTERNAL MODULE: ./.cache/js/core/table/row-facts.js
var row_facts = __webpack_require__(29569);
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
    const found = (0,row_facts/* encodeGroups */.$G)(kept.rows.length, (i) => column.text(kept.rows[i]));
    const names = (0,table_values/* sortNames */.Hy)(found.names);
    const placeOf = new Map(names.map((name, place) => [name, place]));
    return { names, codes: found.codes.map((code) => placeOf.get(found.names[code])) };
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

// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/text/corpus.js + 3 modules
var corpus = __webpack_require__(35927);
// EXTERNAL MODULE: ./.cache/js/core/text/measures.js + 1 modules
var measures = __webpack_require__(69067);
;// CONCATENATED MODULE: ./.cache/js/core/table/score-texts.js






/** Every row: an empty reference or prediction is a text without words. */
function keepTexts(table, columns) {
    if (columns.reference === undefined)
        throw (0,table_parts/* needsColumn */.OG)(table, "reference", "a text task needs a column of references");
    if (columns.prediction === undefined)
        throw (0,table_parts/* needsColumn */.OG)(table, "prediction", "a text task needs a column of predictions");
    const rows = Int32Array.from({ length: table.rows }, (_row, k) => k);
    return { table, columns, rows, unlabelled: 0 };
}
/** Texts compared as they are read; what goes on are the values of each row, and fingerprints that tell whether two
 *  texts are the same. */
function judgeTexts(kept) {
    const { rows, columns, table } = kept;
    const references = (0,kept_rows/* columnOf */.uV)(table, columns, "reference");
    const predictions = (0,kept_rows/* columnOf */.uV)(table, columns, "prediction");
    const label = new Float64Array(rows.length);
    const prediction = new Float64Array(rows.length);
    const textValues = measures/* textMeasures */.F.map(() => new Float64Array(rows.length));
    const sums = Array.from({ length: corpus/* textSums */.WB }, () => new Float64Array(rows.length));
    let empty = 0;
    for (const row of rows) {
        const [theirs, ours] = [references.text(row), predictions.text(row)];
        if (ours.trim() === "")
            empty += 1;
        label[row] = fingerprint(theirs);
        prediction[row] = fingerprint(ours);
        measures/* textMeasures */.F.forEach((measure, place) => {
            textValues[place][row] = measure.of(theirs, ours);
        });
        (0,corpus/* sumsOfTexts */.sT)(theirs, ours).forEach((sum, place) => {
            sums[place][row] = sum;
        });
    }
    const notes = empty === 0 ? [] : [`${(0,wording/* plural */.LS)(empty, "prediction")} in ${(0,wording/* quote */.hD)(predictions.name)} without text`];
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

// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
;// CONCATENATED MODULE: ./.cache/js/core/table/slice-columns.js




/** The named columns over the scored rows, each once. O(rows) a column.
 *  @throws UserError `column-missing` when the table has no such column */
function readSliceColumns(kept, wanted) {
    const { table, rows } = kept;
    return [...new Set(wanted)].map((name) => {
        const column = table.column(name);
        if (column === undefined)
            throw noSuchColumn(kept, name);
        return { name, ...(0,row_facts/* encodeGroups */.$G)(rows.length, (row) => column.text(rows[row])) };
    });
}
function noSuchColumn({ table }, name) {
    const near = (0,nearest_name/* nearestName */.q)(name, table.names);
    return new errors/* UserError */.y({
        code: "column-missing",
        message: `${table.source} has no column ${(0,wording/* quote */.hD)(name)} to divide the rows by; its columns are ${(0,wording/* listNames */.Zv)(table.names)}`,
        hint: near === null ? "name one of them under `slices` or `fairness`" : `did you mean ${(0,wording/* quote */.hD)(near)}?`,
        input: "slices",
        file: table.source,
    });
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
    const unit = (0,table_parts/* unitRole */.$2)(choice.task);
    const parts = unit === null ? null : (0,table_parts/* readParts */.fp)(kept, unit);
    if (unit !== null && parts !== null)
        (0,table_parts/* refuseSplitParts */.b_)(kept, unit, parts);
    const ids = (0,row_facts/* readIds */.Zm)(kept, parts);
    if (ids !== null && "noEvidence" in ids)
        return ids;
    const scored = assemble(kept, choice, judged, { ids, parts });
    return withSlices(scored, kept, asked);
}
function withSlices(scored, kept, { slices }) {
    return slices?.length ? { ...scored, sliceColumns: readSliceColumns(kept, slices) } : scored;
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
    const scored = assemble(kept, { task: "text", because }, judgeTexts(kept), { ids, parts: null });
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

/***/ 4517:
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
// EXTERNAL MODULE: ./.cache/js/core/table/hashed-ids.js
var hashed_ids = __webpack_require__(53509);
// EXTERNAL MODULE: ./.cache/js/core/table/ids.js
var ids = __webpack_require__(82665);
// EXTERNAL MODULE: ./.cache/js/core/table/row-facts.js
var row_facts = __webpack_require__(29569);
// EXTERNAL MODULE: ./.cache/js/core/table/score.js + 8 modules
var table_score = __webpack_require__(99957);
// EXTERNAL MODULE: ./.cache/js/core/table/parts.js
var parts = __webpack_require__(86769);
// EXTERNAL MODULE: ./.cache/js/core/table/scored.js
var scored = __webpack_require__(57377);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
;// CONCATENATED MODULE: ./.cache/js/core/table/stored-check.js






/** Why stored predictions do not fit together, or null: the schema knows types, this knows lengths and codes.
 *  They may come from another run, so nothing about them is taken on trust. */
function checkStored(stored) {
    const { columns, rows, classes, task } = stored;
    for (const [name, values] of Object.entries(columns)) {
        const wanted = name === "proba" ? rows * classes.length : rows;
        if (values && values.length !== wanted) {
            return `${values.length} values of ${name} for ${rows} rows`;
        }
    }
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
        if (task === "text" &&
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
    const ids = hashed ? (0,hashed_ids/* hashedIds */.o)(scored) : scored.ids;
    const { group, parts } = rows;
    const units = hashed && scored.idKind !== "hashed" ? (parts?.names ?? []).map(digest/* hashId */.of) : (parts?.names ?? []);
    return {
        schema: "evenhand/predictions/v1",
        ids: ids === null ? "position" : hashed ? "hashed" : "text",
        rows: rows.n,
        task: scored.task,
        classes: [...rows.classes],
        positive: scored.positive,
        threshold: scored.threshold,
        columns: {
            id: ids && { length: ids.length, at: (row) => ids.text(row) },
            label: numbered(rows.label),
            prediction: numbered(outputs.prediction),
            score: numbered(outputs.score),
            weight: numbered(rows.weight),
            group: group && { length: group.length, at: (row) => names[group[row]] },
            ...(outputs.proba ? { proba: flattened(outputs.proba, rows.n) } : {}),
            ...(parts ? { unit: { length: rows.n, at: (row) => units[parts.codes[row]] } } : {}),
            ...(rows.scale ? { scale: numbered(rows.scale) } : {}),
            ...textColumns(outputs),
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
    const groups = columns.group === null ? null : (0,row_facts/* encodeGroups */.$G)(n, (row) => columns.group[row]);
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
            ...(columns.unit === undefined ? {} : { parts: (0,row_facts/* encodeGroups */.$G)(n, (row) => columns.unit[row]) }),
            ...(columns.scale === undefined ? {} : { scale: Float64Array.from(columns.scale) }),
        },
        outputs: {
            prediction: typed(columns.prediction),
            score,
            probabilistic: score?.every((value) => value >= 0 && value <= 1) ?? false,
            ...(columns.proba === undefined
                ? {}
                : { proba: classes.map((_name, k) => Float64Array.from(columns.proba.slice(k * n, (k + 1) * n))) }),
            ...readTextValues(columns),
        },
        ids: columns.id === null ? null : (0,ids/* idsOfTexts */.s5)(n, (row) => columns.id[row]),
        idKind: stored.ids,
        groupNames: groups?.names ?? [],
        positive: stored.positive,
        threshold: stored.threshold,
        columns: {},
        unlabelled: 0,
        notes: [],
        labelText: (0,table_score/* labelTexts */.v0)(label, classes),
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

/***/ 3541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ keepRows)
});

// EXTERNAL MODULE: ./.cache/js/core/table/hashed-ids.js
var hashed_ids = __webpack_require__(53509);
// EXTERNAL MODULE: ./.cache/js/core/table/receipt.js + 2 modules
var receipt = __webpack_require__(7955);
// EXTERNAL MODULE: ./.cache/js/core/table/stored.js + 1 modules
var stored = __webpack_require__(4517);
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
            yield* hashedPieces((0,hashed_ids/* hashedIds */.o)(scored));
        else
            yield* pieces(values);
    }
    yield encoder.encode("}}");
}
function* pieces({ length, at, values }) {
    const encoder = new TextEncoder();
    for (let start = 0; start < length; start += rowsAPiece) {
        const end = Math.min(length, start + rowsAPiece);
        const cells = values ? numbersOf(values, start, end) : cellsOf(at, start, end);
        const text = JSON.stringify(cells);
        yield encoder.encode(`${start === 0 ? "[" : ","}${text.slice(1, -1)}`);
    }
    yield encoder.encode(length === 0 ? "[]" : "]");
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
/** Hexadecimal digits need no escape: bytes are copied between quotes. */
function* hashedPieces({ length, bytes, starts }) {
    for (let start = 0; start < length; start += rowsAPiece) {
        const end = Math.min(length, start + rowsAPiece);
        const piece = new Uint8Array(starts[end] - starts[start] + 3 * (end - start));
        let to = 0;
        for (let row = start; row < end; row++) {
            piece[to++] = row === 0 ? 91 : 44;
            piece[to++] = 34;
            for (let at = starts[row]; at < starts[row + 1]; at++)
                piece[to++] = bytes[at];
            piece[to++] = 34;
        }
        yield piece;
    }
    yield new TextEncoder().encode(length === 0 ? "[]" : "]");
}

// EXTERNAL MODULE: ./.cache/js/formats/stored/predictions.js + 1 modules
var predictions = __webpack_require__(95257);
;// CONCATENATED MODULE: ./.cache/js/formats/stored/keep-rows.js




/** Hashes ids, digests the evaluation set and packs the rows, here and now. */
async function keepRows(scored, keep) {
    const hashed = (0,hashed_ids/* hashedIds */.o)(scored);
    const packing = keep === "off" ? null : (0,predictions/* gzipPieces */.kA)(storedText(scored, keep));
    // Compression runs on a thread of its own: it is given its first pieces before this one is busy again.
    await new Promise(setImmediate);
    const evalSet = (0,receipt/* evalSetDigest */.b)(scored);
    return { evalSet, hashed: hashed && { bytes: hashed.bytes, starts: hashed.starts }, packed: await packing };
}


/***/ }),

/***/ 95257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ gzipPieces),
  Zj: () => (/* binding */ predictionsFile),
  uk: () => (/* binding */ readStoredPredictions)
});

// UNUSED EXPORTS: writeStoredPredictions

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.cache/js/core/record/predictions.js

const textValue = schemas/* array */.YOg(schemas/* number */.aig().min(0).max(1))
    .optional()
    .describe("text: a value a row, in place of the texts");
/** What is kept beside a record so that the next commit can be compared row by row (gzip of this JSON).
 *  Never features or text. Ids are hashed unless `keep-predictions: full`. */
const storedPredictionsSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("evenhand/predictions/v1"),
    ids: schemas/* enum */.k5n(["hashed", "text", "position"]),
    rows: schemas/* int */.Whr().nonnegative(),
    task: schemas/* enum */.k5n(["binary", "multiclass", "regression", "ranking", "forecast", "text"]),
    classes: schemas/* array */.YOg(schemas/* string */.YjP()).describe("class names in code order; empty without classes"),
    positive: schemas/* string */.YjP().nullable(),
    threshold: schemas/* number */.aig()
        .nullable()
        .describe("binary: score ≥ threshold made the predictions; null when the file held them"),
    columns: schemas/* strictObject */.rej({
        id: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
        label: schemas/* array */.YOg(schemas/* number */.aig())
            .describe("class code, the number itself, or for text 48 bits of the sha256 of the reference"),
        prediction: schemas/* array */.YOg(schemas/* number */.aig()).nullable(),
        score: schemas/* array */.YOg(schemas/* number */.aig()).nullable(),
        weight: schemas/* array */.YOg(schemas/* number */.aig()).nullable(),
        group: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
        proba: schemas/* array */.YOg(schemas/* number */.aig().min(0).max(1))
            .optional()
            .describe("multiclass: the probability of each class, class after class in code order"),
        unit: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe("the query or the series of each row"),
        scale: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).optional().describe("forecast: what errors are divided by"),
        exact_match: textValue,
        token_f1: textValue,
        rouge1: textValue,
        rougeL: textValue,
        text_sums: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\d{1,9}( \d{1,9}){27}$/))
            .optional()
            .describe("text: the counts of each row that corpus BLEU and chrF are made of, in place of the texts"),
    }),
});

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/formats/stored/predictions.js





const predictionsFile = "predictions.json.gz";
/** Largest size unpacked; the cap on what is stored is far below it. */
const limitBytes = 1 << 30;
/** Hashes do not compress, so a higher level costs four times the time for a twentieth of the size. */
const level = 1;
/** gzip of the JSON, without a time stamp: equal predictions give equal bytes. */
function writeStoredPredictions(stored) {
    return gzipSync(JSON.stringify(stored), { level });
}
/** gzip of JSON text that comes in pieces. It is compressed on another core while the caller goes on. */
async function gzipPieces(pieces) {
    const packed = [];
    const gzip = (0,external_node_zlib_.createGzip)({ level, chunkSize: 1 << 18 });
    gzip.on("data", (chunk) => packed.push(chunk));
    await (0,promises_.pipeline)(external_node_stream_.Readable.from(pieces, { objectMode: true }), gzip);
    return Buffer.concat(packed);
}
/** Throws UserError `record-invalid` naming `source` when the bytes are not what evaluate wrote. */
function readStoredPredictions(bytes, source) {
    try {
        const text = (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: limitBytes }).toString("utf8");
        return storedPredictionsSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new errors/* UserError */.y({
            code: "record-invalid",
            message: `${source}: not stored predictions (${(0,errors/* errorMessage */.g)(cause).split("\n")[0]})`,
            hint: "run evaluate on that commit again",
        }, cause);
    }
}


/***/ })

};
