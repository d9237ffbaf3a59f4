export const id = 2402;
export const ids = [2402];
export const modules = {

/***/ 37100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ wholeColumn),
/* harmony export */   Li: () => (/* binding */ integerColumn),
/* harmony export */   _u: () => (/* binding */ textColumn),
/* harmony export */   d7: () => (/* binding */ nearNumbers),
/* harmony export */   l6: () => (/* binding */ booleanColumn),
/* harmony export */   sA: () => (/* binding */ numberColumn)
/* harmony export */ });
/* harmony import */ var _core_stats_float_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34138);
/* harmony import */ var _core_table_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82665);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89723);



/** Floats and integers up to 2^53 in size. A NaN is a value, as in CSV, not a missing cell. */
function numberColumn(name, values, missing) {
    return {
        name,
        text: (row) => (missing?.(row) ? "" : String(values[row])),
        isMissing: (row) => missing?.(row) ?? false,
        numbers: () => ({
            values: missing === null ? values : values.map((value, row) => (missing(row) ? Number.NaN : value)),
            bad: -1,
        }),
    };
}
/** 64-bit integers: text keeps every digit, numbers round to the nearest double. */
function integerColumn(name, values, missing) {
    return wholeColumn(name, nearNumbers(values), () => values, missing);
}
/** The same from the nearest doubles; `exact` is asked for where one of them is too large to be exact. */
function wholeColumn(name, near, exact, missing) {
    const text = (row) => {
        if (missing?.(row))
            return "";
        return Number.isSafeInteger(near[row]) ? String(near[row]) : String(exact()[row]);
    };
    return {
        name,
        text,
        isMissing: (row) => missing?.(row) ?? false,
        ids: (rows) => missing === null ? integerIds(near, rows, text) : (0,_core_table_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .idsOfTexts */ .s5)(rows.length, (i) => text(rows[i])),
        numbers: () => ({
            values: missing === null ? near : near.map((value, row) => (missing(row) ? Number.NaN : value)),
            bad: -1,
        }),
    };
}
const mostDigits = 20;
/** Small whole numbers digit by digit: no text a row. */
function integerIds(near, rows, text) {
    const bytes = (0,_core_table_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .makeIdBytes */ .Bm)(mostDigits * rows.length);
    const starts = new Int32Array(rows.length + 1);
    let filled = 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const value = near[row];
        if (value >= 0 && value < 2 ** 31)
            filled = writeDigits(value | 0, bytes, filled);
        else
            for (const mark of text(row))
                bytes[filled++] = mark.charCodeAt(0);
        starts[i + 1] = filled;
    }
    return (0,_core_table_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .makeIds */ .VN)(bytes.subarray(0, filled), starts);
}
/** Writes a whole number below 2^31 (where a tenth rounded down is the product with 0.1) from bytes[at] on; returns where it ends. */
function writeDigits(value, bytes, at) {
    let end = at;
    for (let rest = value; end === at || rest > 0; rest = (rest * 0.1) | 0)
        end++;
    let rest = value;
    for (let place = end - 1; place >= at; place--) {
        const tenth = (rest * 0.1) | 0;
        bytes[place] = 48 + rest - 10 * tenth;
        rest = tenth;
    }
    return end;
}
/** Each integer as the nearest double: its upper half is exact, so that the sum is rounded once. */
function nearNumbers(values) {
    const isSigned = values instanceof BigInt64Array;
    const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
    const near = new Float64Array(values.length);
    for (let row = 0; row < near.length; row++) {
        const high = words[2 * row + _core_stats_float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .highWord */ .rn];
        near[row] = (isSigned ? high : high >>> 0) * 2 ** 32 + (words[2 * row + _core_stats_float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lowWord */ .Z4] >>> 0);
    }
    return near;
}
/** Cells as `true` and `false`, which are names, not numbers. */
function booleanColumn(name, rows, at) {
    return textColumn(name, rows, (row) => {
        const value = at(row);
        return value === null ? "" : value ? "true" : "false";
    });
}
/** Texts; "" is missing. A text that spells a number is one, as in CSV. */
function textColumn(name, rows, text) {
    return {
        name,
        text,
        isMissing: (row) => text(row) === "",
        numbers() {
            const known = new Map();
            const values = new Float64Array(rows);
            let bad = -1;
            for (let row = 0; row < rows; row++) {
                const cell = text(row);
                let value = known.get(cell);
                if (value === undefined) {
                    value = numberOf(cell);
                    if (known.size < 10_000)
                        known.set(cell, value);
                }
                values[row] = value ?? Number.NaN;
                if (value === null && bad === -1)
                    bad = row;
            }
            return { values, bad };
        },
    };
}
/** NaN for a missing cell and for "nan"; null for what is no number. */
function numberOf(text) {
    const bytes = Buffer.from(text.trim());
    if (bytes.length === 0 || (0,_number_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isNanWord */ .Kb)(bytes, 0, bytes.length))
        return Number.NaN;
    const value = (0,_number_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(bytes, 0, bytes.length);
    return Number.isNaN(value) ? null : value;
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
            const column = made.get(name) ?? makeColumn(source, plan);
            made.set(name, column);
            return column;
        },
    };
}
function makeColumn(source, { name, make }) {
    try {
        return make();
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
            throw cause;
        throw damagedFile(source, `has a column ${(0,_core_table_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} that cannot be decoded`, cause);
    }
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

/***/ 72273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ findBinary)
});

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/array-table.js
var array_table = __webpack_require__(8604);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/array-column.js
var array_column = __webpack_require__(37100);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/arrow-offsets.js
/** Holds the places that a column of text names against what is there: from wrong ones Arrow makes other text, or throws
 *  at some later cell. O(rows).
 *  @throws Error for the first offset that goes back or beyond, and for a row of a dictionary that has no such entry */
function checkOffsets(vector) {
    for (const { valueOffsets, values, length, dictionary } of vector.data) {
        if (dictionary !== undefined) {
            checkOffsets(dictionary);
            checkEntries(vector, dictionary.length);
            return;
        }
        // Text of the newer kind (views) holds no offsets; Arrow checks each when it is read.
        if (valueOffsets === undefined || length === 0)
            continue;
        const ends = valueOffsets;
        let before = 0;
        for (let at = 0; at <= length; at++) {
            const end = Number(ends[at]);
            if (!(end >= before && end <= values.length))
                throw new Error("a text that ends outside of its bytes");
            before = end;
        }
    }
}
function checkEntries({ data }, entries) {
    for (const part of data) {
        const chosen = part.values;
        for (let row = 0; row < part.length; row++) {
            const entry = Number(chosen[row]);
            if (!(entry >= 0 && entry < entries) && part.getValid(row))
                throw new Error("a row of an entry that its dictionary does not have");
        }
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/arrow-column.js


/** How a column is read, or what it holds when no cell can be read from it. */
function kindOf({ DataType: is }, type) {
    if (is.isDictionary(type)) {
        const isText = is.isUtf8(type.dictionary) || is.isLargeUtf8(type.dictionary) || is.isUtf8View(type.dictionary);
        return isText ? "text" : { holds: `a dictionary of ${type.dictionary}` };
    }
    if (is.isInt(type))
        return type.bitWidth === 64 ? "integer" : "number";
    if (is.isFloat(type))
        return type.precision === 0 ? "half" : "number";
    if (is.isBool(type))
        return "boolean";
    if (is.isUtf8(type) || is.isLargeUtf8(type) || is.isUtf8View(type))
        return "text";
    if (is.isDate(type))
        return "day";
    if (is.isTimestamp(type))
        return "time";
    if (is.isNull(type))
        return "nothing";
    return { holds: `values of the Arrow type ${type}` };
}
function makeArrowColumn(name, kind, vector) {
    const rows = vector.length;
    refuseClaims(vector);
    const missing = vector.nullCount === 0 ? null : makeHoles(vector);
    switch (kind) {
        case "nothing":
            return (0,array_column/* textColumn */._u)(name, rows, () => "");
        case "boolean":
            return (0,array_column/* booleanColumn */.l6)(name, rows, (row) => vector.get(row));
        case "text":
            checkOffsets(vector);
            return (0,array_column/* textColumn */._u)(name, rows, (row) => vector.get(row) ?? "");
        case "day":
        case "time":
            return (0,array_column/* textColumn */._u)(name, rows, (row) => timeText(vector, row));
        case "integer":
            return (0,array_column/* integerColumn */.Li)(name, vector.toArray(), missing);
        case "half":
            return (0,array_column/* numberColumn */.sA)(name, Float64Array.from({ length: rows }, (_, row) => Number(vector.get(row))), missing);
        default:
            return (0,array_column/* numberColumn */.sA)(name, Float64Array.from(vector.toArray()), missing);
    }
}
/** A batch may claim more rows than it has bytes for; Arrow goes through all of them.
 *  @throws Error */
function refuseClaims({ data, length }) {
    let rows = 0;
    for (const { length: claimed, values, valueOffsets } of data) {
        // A byte holds eight rows at most, those of booleans.
        const held = valueOffsets === undefined ? 8 * (values?.length ?? Infinity) : valueOffsets.length - 1;
        if (claimed > held)
            throw new Error("a batch of more rows than it has bytes for");
        rows += claimed;
    }
    // Arrow counts modulo 2^32.
    if (rows !== length)
        throw new Error("batches of other rows than the table has");
}
function makeHoles(vector) {
    const holes = new Uint8Array(vector.length);
    for (let row = 0; row < holes.length; row++)
        holes[row] = vector.isValid(row) ? 0 : 1;
    return (row) => holes[row] === 1;
}
/** "" for a time that no date can be. */
function timeText(vector, row) {
    const value = timeAt(vector, row);
    if (value === null)
        return "";
    const time = new Date(value);
    return Number.isNaN(time.getTime()) ? "" : time.toISOString();
}
/** Arrow throws for milliseconds beyond 2^53, which is far beyond any date. */
function timeAt(vector, row) {
    try {
        return vector.get(row);
    }
    catch (error) {
        if (error instanceof TypeError)
            return Number.NaN;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/arrow-messages.js
const continuation = -1;
/** Place of a field in the table of a message: its vtable entry, two bytes each behind two sizes. */
const bodyLengthEntry = 10;
/** Walks the messages of an Arrow stream by their lengths, since Arrow's own reader goes back and forth without end on a
 *  negative one.
 *  @throws Error for a length that is negative or longer than what is left */
function walkMessages(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    while (at + 4 <= bytes.length) {
        let length = view.getInt32(at, true);
        at += 4;
        if (length === continuation) {
            if (at + 4 > bytes.length)
                return;
            length = view.getInt32(at, true);
            at += 4;
        }
        if (length === 0)
            return;
        if (length < 8 || at + length > bytes.length)
            throw new Error("a message that is longer than the file");
        const body = bodyLength(new DataView(bytes.buffer, bytes.byteOffset + at, length));
        at += length;
        if (body < 0 || at + body > bytes.length)
            throw new Error("a message whose body is longer than the file");
        at += body;
    }
}
function bodyLength(message) {
    const table = message.getUint32(0, true);
    const entries = table - message.getInt32(table, true);
    if (message.getUint16(entries, true) <= bodyLengthEntry)
        return 0;
    const field = message.getUint16(entries + bodyLengthEntry, true);
    return field === 0 ? 0 : Number(message.getBigInt64(table + field, true));
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/bounded-vectors.js
/** Arrow's reader makes as many objects as a message says it has buffers or fields, before it looks for them. A vector
 *  cannot have more items than its message has bytes: one that says so throws an Error. */
async function boundVectors() {
    const { ByteBuffer } = await __webpack_require__.e(/* import() */ 6558).then(__webpack_require__.t.bind(__webpack_require__, 96558, 19));
    const own = ByteBuffer.prototype;
    if (Object.hasOwn(own, bounded))
        return;
    const lengthOf = own.__vector_len;
    own.__vector_len = function (offset) {
        const length = lengthOf.call(this, offset);
        if (length < 0 || length > this.capacity())
            throw new Error("a list that is longer than its message");
        return length;
    };
    Object.defineProperty(own, bounded, { value: true });
}
const bounded = Symbol("evenhand: bounded vectors");

// EXTERNAL MODULE: ./.cache/js/formats/predictions/lz4-block.js
var lz4_block = __webpack_require__(43598);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/lz4-frame.js

const frameMark = 0x184d2204;
/** Unpacks an LZ4 frame (magic, descriptor, blocks, end mark). Checksums are passed over: a wrong length or
 *  reference throws an Error instead. The descriptor must give the unpacked size, or blocks are joined as they come. */
function unpackLz4Frame(packed) {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    if (packed.length < 7 || view.getUint32(0, true) !== frameMark)
        throw new Error("not an LZ4 frame");
    const flags = view.getUint8(4);
    const hasBlockSums = (flags & 16) !== 0;
    const hasSize = (flags & 8) !== 0;
    const hasDictionary = (flags & 1) !== 0;
    if (hasDictionary)
        throw new Error("an LZ4 frame with a dictionary");
    let out = new Uint8Array(hasSize ? Number(view.getBigUint64(6, true)) : packed.length * 4);
    let filled = 0;
    let at = hasSize ? 15 : 7;
    for (;;) {
        const head = view.getUint32(at, true);
        at += 4;
        if (head === 0)
            return out.subarray(0, filled);
        const length = head & 0x7fffffff;
        const block = packed.subarray(at, at + length);
        if (block.length < length)
            throw new Error("an LZ4 frame that is cut off");
        const room = head >>> 31 === 1 ? block.length : (0,lz4_block/* lz4Room */.E)(block);
        if (filled + room > out.length)
            out = grow(out, filled + room);
        if (head >>> 31 === 1)
            out.set(block, filled);
        else
            (0,lz4_block/* unpackLz4Block */.y)(block, out, filled);
        filled += room;
        at += length + (hasBlockSums ? 4 : 0);
    }
}
function grow(old, least) {
    const larger = new Uint8Array(Math.max(least, 2 * old.length));
    larger.set(old);
    return larger;
}

// EXTERNAL MODULE: ./.cache/js/formats/predictions/malformed.js
var malformed = __webpack_require__(88221);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/zstandard.js
var zstandard = __webpack_require__(77259);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/arrow.js









const fileMark = "ARROW1";
const oldMark = "FEA1";
const streamMark = "\xff\xff\xff\xff";
/** Arrow's file format (Feather version 2 is the same), its stream format, and Feather version 1. */
function isArrow(head) {
    return [fileMark, oldMark, streamMark].some((mark) => (0,array_table/* startsWith */.w1)(head, mark));
}
/** A table over an Arrow file or stream, compressed by LZ4, Zstandard or not at all. A file that is cut off is a
 *  UserError, and so is Feather version 1. */
async function readArrow(source) {
    const [arrow] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6558), __webpack_require__.e(7236)]).then(__webpack_require__.bind(__webpack_require__, 97236)), boundVectors()]);
    const bytes = new Uint8Array(await (0,array_table/* readWhole */.oD)(source));
    refuseUnreadable(source.name, bytes);
    const { compressionRegistry, CompressionType } = arrow;
    compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: unpackLz4Frame });
    // A copy: the decompressor's own buffer may begin at an odd offset, which 64-bit integers cannot.
    compressionRegistry.set(CompressionType.ZSTD, {
        decode: (packed) => new Uint8Array((0,zstandard/* unpackZstandard */.e)(packed)),
    });
    const table = readBatches(source.name, () => {
        const messages = messagesOf(bytes);
        walkMessages(messages);
        return arrow.tableFromIPC(messages);
    });
    if ((0,array_table/* startsWith */.w1)(bytes, streamMark))
        refuseOpenStream(source.name, bytes, table.numRows);
    const plans = table.schema.fields.map(({ name, type }, index) => {
        const kind = kindOf(arrow, type);
        if (typeof kind !== "string")
            return { name, holds: kind.holds };
        return { name, make: () => makeArrowColumn(name, kind, table.getChildAt(index)) };
    });
    return (0,array_table/* makeArrayTable */.qG)(source.name, table.numRows, plans);
}
function refuseUnreadable(source, bytes) {
    if ((0,array_table/* startsWith */.w1)(bytes, oldMark)) {
        const hint = "write version 2 (pandas: to_feather(..., version=2)), or Parquet";
        throw (0,malformed/* refusedFile */.Fe)(source, "unsupported", "is a Feather file of version 1", hint);
    }
    if ((0,array_table/* startsWith */.w1)(bytes, fileMark) && !(0,array_table/* startsWith */.w1)(bytes.subarray(-fileMark.length), fileMark)) {
        throw (0,array_table/* damagedFile */.GD)(source, "is cut off: it begins as an Arrow file and does not end as one");
    }
}
/** A file is a stream between its marks with a footer behind it. Arrow's reader of files follows the footer, and turns
 *  in circles where that points at something else than a batch; its reader of streams goes on or stops. */
function messagesOf(bytes) {
    if (!(0,array_table/* startsWith */.w1)(bytes, fileMark))
        return bytes;
    const at = bytes.length - fileMark.length - 4;
    const footer = at < 0 ? -1 : new DataView(bytes.buffer, bytes.byteOffset).getInt32(at, true);
    if (footer < 0 || at - footer < 8)
        throw new Error("a footer that is longer than the file");
    return bytes.subarray(8, at - footer);
}
function readBatches(source, read) {
    try {
        return read();
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.y)
            throw cause;
        throw (0,array_table/* damagedFile */.GD)(source, "holds Arrow data that cannot be read", cause);
    }
}
/** A stream ends with a mark of its own; one that merely stops may lack batches. */
function refuseOpenStream(source, bytes, rows) {
    const end = Buffer.from(bytes.subarray(-8)).toString("hex");
    if (end === "ffffffff00000000")
        return;
    throw (0,array_table/* damagedFile */.GD)(source, `is cut off: the Arrow stream stops after ${(0,wording/* countOf */.pq)(rows)} rows without its end mark`);
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/npy-column.js

/** The items of a field: of a vector, or of one column of a matrix. */
function itemsOf({ data, shape, itemBytes, fortran }, field, column = 0) {
    const rows = shape[0] ?? 1;
    const columns = shape[1] ?? 1;
    const step = fortran ? itemBytes : itemBytes * columns;
    const start = field.offset + column * (fortran ? rows * itemBytes : itemBytes);
    return { data, start, step, rows };
}
const numberOf = {
    i1: (view, at) => view.getInt8(at),
    i2: (view, at, little) => view.getInt16(at, little),
    i4: (view, at, little) => view.getInt32(at, little),
    u1: (view, at) => view.getUint8(at),
    u2: (view, at, little) => view.getUint16(at, little),
    u4: (view, at, little) => view.getUint32(at, little),
    f2: (view, at, little) => halfNumber(view.getUint16(at, little)),
    f4: (view, at, little) => view.getFloat32(at, little),
    f8: (view, at, little) => view.getFloat64(at, little),
};
/** What a type holds when no cell can be read from it; null when it is usable. */
function unusableType(dtype) {
    const kind = dtype.replace(/^[<>|=]/, "");
    if (kind in numberOf || /^(b1|i8|u8|U\d+|S\d+)$/.test(kind))
        return null;
    if (/^[Mm]8/.test(kind))
        return "dates or durations";
    return kind.startsWith("c") ? "complex numbers" : `items of the NumPy type ${JSON.stringify(dtype)}`;
}
/** A column of items whose type unusableType lets pass. */
function makeNpyColumn(name, dtype, items) {
    const { data, start, step, rows } = items;
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const little = !dtype.startsWith(">");
    const kind = dtype.replace(/^[<>|=]/, "");
    const at = (row) => start + row * step;
    if (kind === "b1")
        return (0,array_column/* booleanColumn */.l6)(name, rows, (row) => view.getUint8(at(row)) !== 0);
    if (kind === "i8" || kind === "u8") {
        const read = (from, place, order) => kind === "i8" ? from.getBigInt64(place, order) : from.getBigUint64(place, order);
        const values = kind === "i8" ? new BigInt64Array(rows) : new BigUint64Array(rows);
        for (let row = 0; row < rows; row++)
            values[row] = read(view, at(row), little);
        return (0,array_column/* integerColumn */.Li)(name, values, null);
    }
    const read = numberOf[kind];
    if (read === undefined)
        return (0,array_column/* textColumn */._u)(name, rows, makeTextReader(kind, view, at, little));
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++)
        values[row] = read(view, at(row), little);
    return (0,array_column/* numberColumn */.sA)(name, values, null);
}
/** Text is padded with zeros at its end: `U` is four bytes a character, `S` is bytes, read as UTF-8. */
function makeTextReader(kind, view, at, little) {
    const size = Number(kind.slice(1));
    if (kind.startsWith("S")) {
        const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
        return (row) => bytes.toString("utf8", at(row), at(row) + size).replace(/\0+$/, "");
    }
    return (row) => {
        let text = "";
        for (let k = 0; k < size; k++) {
            const code = view.getUint32(at(row) + 4 * k, little);
            text += code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
        }
        return text.replace(/\0+$/, "");
    };
}
/** IEEE 754 binary16. */
function halfNumber(bits) {
    const exponent = (bits >>> 10) & 31;
    const fraction = bits & 1023;
    const sign = bits >>> 15 === 1 ? -1 : 1;
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : Number.NaN;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/npy-header.js


const magicBytes = 6;
/** Header and data of one NPY array (format versions 1 to 3). `what` opens every sentence: `preds.npy`, or
 *  `preds.npz: the array "id"`. Throws UserError on a header that is none, on Python objects and on missing bytes. */
function parseNpy(what, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 12)
        throw (0,array_table/* damagedFile */.GD)(what, "is cut off inside its NumPy header");
    const wide = view.getUint8(magicBytes) > 1;
    const length = wide ? view.getUint32(8, true) : view.getUint16(8, true);
    const start = wide ? 12 : 10;
    if (start + length > bytes.length)
        throw (0,array_table/* damagedFile */.GD)(what, "is cut off inside its NumPy header");
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString("utf8");
    const header = readHeader(what, text);
    const data = bytes.subarray(start + length);
    const items = header.shape.reduce((product, side) => product * side, 1);
    if (data.length < items * header.itemBytes) {
        throw (0,array_table/* damagedFile */.GD)(what, `is cut off: ${items} items take ${items * header.itemBytes} bytes, ${data.length} are there`);
    }
    return { ...header, data };
}
/** The header is a Python dictionary: {'descr': '<f8', 'fortran_order': False, 'shape': (3, 2), } */
function readHeader(what, text) {
    const order = /'fortran_order':\s*(True|False)/.exec(text)?.[1];
    const shape = /'shape':\s*\(([\d,\s]*)\)/.exec(text)?.[1];
    const plain = /'descr':\s*'([^']*)'/.exec(text)?.[1];
    const listed = /'descr':\s*(\[.*?\])\s*,\s*'(?:fortran_order|shape)'/s.exec(text)?.[1];
    if (order === undefined || shape === undefined || (plain ?? listed) === undefined) {
        throw (0,array_table/* damagedFile */.GD)(what, "has a NumPy header that cannot be read");
    }
    const { fields, itemBytes } = plain === undefined ? readFields(what, listed) : plainField(what, plain);
    const sides = shape.split(",").filter((side) => side.trim() !== "");
    return { fields, itemBytes, shape: sides.map(Number), fortran: order === "True" };
}
function plainField(what, dtype) {
    return { fields: [{ name: "", dtype, offset: 0 }], itemBytes: sizeOf(what, dtype) };
}
/** [('id', '<i8'), ('score', '<f4')] */
function readFields(what, listed) {
    const fields = [];
    let itemBytes = 0;
    const simple = /^\[\s*(?:\(\s*'[^']*'\s*,\s*'[^']*'\s*\)\s*,?\s*)*\]$/;
    if (!simple.test(listed)) {
        const hint = "write fields of one plain number or text each";
        throw (0,malformed/* refusedFile */.Fe)(what, "unsupported", "has nested or repeated fields", hint);
    }
    for (const [, name, dtype] of listed.matchAll(/\(\s*'([^']*)'\s*,\s*'([^']*)'\s*\)/g)) {
        fields.push({ name: name, dtype: dtype, offset: itemBytes });
        itemBytes += sizeOf(what, dtype);
    }
    return { fields, itemBytes };
}
function sizeOf(what, dtype) {
    const [, kind, size] = /^[<>|=]?([a-zA-Z])(\d*)/.exec(dtype) ?? [];
    if (kind === "O") {
        const say = "holds Python objects, which only a pickle can store";
        const hint = "pickles are never opened: convert the array to numbers or text first, for example `.astype(str)`";
        throw (0,malformed/* refusedFile */.Fe)(what, "unsupported", say, hint);
    }
    if (kind === undefined || size === undefined || size === "") {
        throw (0,array_table/* damagedFile */.GD)(what, `has a NumPy type that cannot be read, ${JSON.stringify(dtype)}`);
    }
    return kind === "U" ? 4 * Number(size) : Number(size);
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/npy.js




function isNpy(head) {
    return (0,array_table/* startsWith */.w1)(head, "\x93NUMPY");
}
/** A table over one NumPy array: the fields of a structured array by name, the columns of a matrix by number from
 *  0, a plain vector as the column `0`. */
async function readNpy(source) {
    const array = parseNpy(source.name, new Uint8Array(await (0,array_table/* readWhole */.oD)(source)));
    const { shape } = array;
    if (shape.length === 0 || shape.length > 2 || (shape.length === 2 && isStructured(array))) {
        const say = `holds an array of shape (${shape.join(", ")})`;
        const hint = "save a structured array of one dimension, or a matrix of one row a prediction";
        throw (0,malformed/* refusedFile */.Fe)(source.name, "unsupported", say, hint);
    }
    const plans = isStructured(array)
        ? array.fields.map((field) => planColumn(field.name, field.dtype, () => itemsOf(array, field)))
        : planMatrix(array, (column) => String(column));
    return (0,array_table/* makeArrayTable */.qG)(source.name, shape[0], plans);
}
function isStructured({ fields }) {
    return fields[0]?.name !== "";
}
/** One plan a column of a vector or matrix. */
function planMatrix(array, nameOf) {
    const field = array.fields[0];
    return Array.from({ length: array.shape[1] ?? 1 }, (_, column) => planColumn(nameOf(column), field.dtype, () => itemsOf(array, field, column)));
}
function planColumn(name, dtype, items) {
    const holds = unusableType(dtype);
    return holds === null ? { name, make: () => makeNpyColumn(name, dtype, items()) } : { name, holds };
}

// EXTERNAL MODULE: ./.cache/js/formats/predictions/zip-members.js
var zip_members = __webpack_require__(29701);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/npz.js







const suffix = ".npy";
/** A zip archive: whether it holds arrays is seen in its directory, at the end. */
function isNpz(head) {
    return (0,array_table/* startsWith */.w1)(head, "PK\x03\x04") || (0,array_table/* startsWith */.w1)(head, "PK\x05\x06");
}
/** A table over a NumPy archive: a vector is a column of its name, a matrix `p` of k columns is `p_0` … `p_(k−1)`.
 *  All arrays that are columns must have one length; single numbers and arrays of objects may stand beside them. */
async function readNpz(source) {
    const bytes = new Uint8Array(await (0,array_table/* readWhole */.oD)(source));
    const members = (0,zip_members/* listMembers */.Y)(source.name, bytes).filter(({ name }) => name.endsWith(suffix));
    if (members.length === 0) {
        const say = "is a zip archive without NumPy arrays (xlsx and PyTorch files are such), not a prediction table";
        throw (0,malformed/* refusedFile */.Fe)(source.name, "unsupported", say, "write the predictions as CSV, Parquet or NPZ");
    }
    const plans = [];
    const lengths = new Map();
    for (const member of members) {
        const name = member.name.slice(0, -suffix.length);
        const array = readArray(source.name, bytes, member);
        plans.push(...(array === "objects"
            ? [{ name, holds: "Python objects (a pickle, which is never opened)" }]
            : planArray(name, array)));
        if (array !== "objects" && array.shape.length > 0)
            lengths.set(name, array.shape[0]);
    }
    return (0,array_table/* makeArrayTable */.qG)(source.name, commonLength(source.name, lengths), plans);
}
function readArray(source, bytes, member) {
    const what = `${source}: the array ${(0,wording/* quote */.hD)(member.name.slice(0, -suffix.length))}`;
    const data = (0,zip_members/* unpackMember */.T)(what, bytes, member);
    if (!isNpy(data))
        throw (0,malformed/* refusedFile */.Fe)(what, "file-malformed", "is not a NumPy array", "write it with numpy.savez");
    try {
        return parseNpy(what, data);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y && /Python objects/.test(error.message))
            return "objects";
        throw error;
    }
}
function planArray(name, array) {
    const { shape } = array;
    if (isStructured(array))
        return [{ name, holds: "a structured array" }];
    if (shape.length === 0)
        return [{ name, holds: "a single value" }];
    if (shape.length > 2)
        return [{ name, holds: `an array of shape (${shape.join(", ")})` }];
    return planMatrix(array, (column) => (shape.length === 1 || shape[1] === 1 ? name : `${name}_${column}`));
}
function commonLength(source, lengths) {
    const [first] = lengths;
    if (first === undefined)
        return 0;
    const other = [...lengths].find(([, length]) => length !== first[1]);
    if (other === undefined)
        return first[1];
    const say = `holds ${first[1]} items in ${(0,wording/* quote */.hD)(first[0])} and ${other[1]} in ${(0,wording/* quote */.hD)(other[0])}`;
    const hint = `save arrays of one length, one item a prediction; its arrays are ${(0,wording/* listNames */.Zv)([...lengths.keys()])}`;
    throw (0,malformed/* refusedFile */.Fe)(source, "file-malformed", say, hint);
}

// EXTERNAL MODULE: ./.cache/js/formats/predictions/parquet.js + 6 modules
var parquet = __webpack_require__(39483);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/binary.js





const binaries = [
    { formats: ["parquet"], isA: "a Parquet file", detect: parquet/* isParquet */.P8, read: parquet/* readParquet */.Xy },
    { formats: ["arrow", "feather"], isA: "an Arrow or Feather file", detect: isArrow, read: readArrow },
    { formats: ["npy"], isA: "a NumPy array", detect: isNpy, read: readNpy },
    { formats: ["npz"], isA: "a zip archive", detect: isNpz, read: readNpz },
];
/** The reader of a file that is not text, by its first bytes; null leaves the file to the readers of text. Throws
 *  UserError when the format that was asked for is another one. */
function findBinary(name, head, asked) {
    const found = binaries.find(({ detect }) => detect(head)) ?? null;
    if (asked === "auto" || head.length === 0)
        return found;
    const wanted = binaries.find(({ formats }) => formats.some((format) => format === asked)) ?? null;
    if (wanted === found)
        return found;
    const say = found === null ? `is not ${wanted.isA}` : `is ${found.isA}`;
    throw (0,malformed/* refusedFile */.Fe)(name, "unsupported", `${say}, and \`format\` is ${asked}`, "leave `format` out, or name the file's own");
}


/***/ }),

/***/ 97414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gq: () => (/* binding */ skipCell),
/* harmony export */   vh: () => (/* binding */ scanCells),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88221);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54016);


const quoteMark = 34;
const lineFeed = 10;
const carriageReturn = 13;
function isBlank(byte, delimiter) {
    return byte === 32 || (byte === 9 && delimiter !== 9);
}
/** The end of the cell that starts at `at`: its delimiter, its line feed or the end of the file. A quote
 *  counts only as the first mark of a cell (RFC 4180), blanks before it aside. */
function skipCell(text, at) {
    const { bytes, delimiter } = text;
    const size = bytes.length;
    let end = at;
    while (end < size && isBlank(bytes[end], delimiter))
        end++;
    if (bytes[end] === quoteMark)
        return skipQuoted(text, end);
    while (end < size) {
        const byte = bytes[end];
        if (byte === delimiter || byte === lineFeed)
            break;
        end++;
    }
    return end;
}
function skipQuoted(text, open) {
    const { bytes, delimiter } = text;
    let close = bytes.indexOf(quoteMark, open + 1);
    while (close !== -1 && bytes[close + 1] === quoteMark)
        close = bytes.indexOf(quoteMark, close + 2);
    if (close === -1) {
        const hint = "close it, and write a quote inside a cell twice";
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformedLine */ .G2)(text, open, " opens a quote that is never closed", hint);
    }
    let end = close + 1;
    while (end < bytes.length && (isBlank(bytes[end], delimiter) || bytes[end] === carriageReturn))
        end++;
    if (end < bytes.length && bytes[end] !== delimiter && bytes[end] !== lineFeed) {
        const hint = "write a quote inside a cell twice";
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformedLine */ .G2)(text, end, " has text after a closing quote", hint);
    }
    return end;
}
/** Finds every cell from byte `from` on. Blank lines are passed over. Throws UserError on a row that is
 *  shorter or longer than the header. O(bytes). */
function scanCells(text, from, columns) {
    const { bytes, delimiter } = text;
    const size = bytes.length;
    let offsets = roomFor(size, guessRows(text, from) * (columns + 1));
    let filled = 0;
    let at = from;
    while (at < size) {
        if (filled + columns + 1 > offsets.length)
            offsets = enlarge(offsets, size, columns);
        const first = filled;
        const rowStart = at;
        let cells = 1;
        offsets[filled++] = at;
        at = skipCell(text, at);
        while (at < size && bytes[at] === delimiter) {
            if (++cells > columns)
                throw wrongLength(text, rowStart, columns);
            offsets[filled++] = ++at;
            at = skipCell(text, at);
        }
        const end = at > rowStart && bytes[at - 1] === carriageReturn ? at - 1 : at;
        if (cells === 1 && isBlankBetween(text, rowStart, end))
            filled = first;
        else if (cells < columns)
            throw wrongLength(text, rowStart, columns);
        else
            offsets[filled++] = end + 1;
        at++;
    }
    return { offsets: offsets.subarray(0, filled), rows: filled / (columns + 1), columns };
}
/** Entries for the cells of a file. Signed integers are the faster indices, where they suffice. */
function roomFor(size, entries) {
    return size < 2 ** 31 ? new Int32Array(entries) : new Uint32Array(entries);
}
const guessedBytes = 1 << 16;
/** Rows of a file whose lines are about as long as its first ones. */
function guessRows({ bytes }, from) {
    const sample = bytes.subarray(from, from + guessedBytes);
    return 16 + Math.ceil((1.02 * (0,_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .countLineFeeds */ .t)(sample) * (bytes.length - from)) / sample.length || 0);
}
function enlarge(offsets, size, columns) {
    const larger = roomFor(size, Math.ceil(1.3 * offsets.length) + columns + 1);
    larger.set(offsets);
    return larger;
}
function isBlankBetween(text, start, end) {
    for (let at = start; at < end; at++)
        if (!isBlank(text.bytes[at], text.delimiter))
            return false;
    return true;
}
function wrongLength(text, rowStart, columns) {
    let cells = 1;
    let at = skipCell(text, rowStart);
    while (at < text.bytes.length && text.bytes[at] === text.delimiter) {
        cells++;
        at = skipCell(text, at + 1);
    }
    const count = ` has ${cells} ${cells === 1 ? "cell" : "cells"} where the header has ${columns}`;
    if (cells < columns && at >= text.bytes.length) {
        const hint = "the file ends in the middle of a row: was the step that writes it stopped?";
        return (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformedLine */ .G2)(text, rowStart, `${count}: the file is half-written`, hint);
    }
    const hint = cells < columns
        ? "write every cell, empty ones too"
        : "quote cells that hold the delimiter, or end the row sooner";
    return (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformedLine */ .G2)(text, rowStart, count, hint);
}


/***/ }),

/***/ 94504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   cP: () => (/* binding */ paddedEnd),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   tK: () => (/* binding */ paddedStart)
/* harmony export */ });
/* harmony import */ var _cell_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97414);

/** Text of bytes[start, end). */
function decodeText(bytes, start, end, ascii) {
    if (ascii && end - start <= 2 && end > start) {
        return end - start === 1
            ? String.fromCharCode(bytes[start])
            : String.fromCharCode(bytes[start], bytes[start + 1]);
    }
    const view = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return view.toString(ascii ? "latin1" : "utf8", start, end);
}
/** First byte of a cell after its padding. */
function paddedStart(cells, start, end) {
    let at = start;
    while (at < end && (0,_cell_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(cells.bytes[at], cells.delimiter))
        at++;
    return at;
}
/** One past the last byte of a cell before its padding. */
function paddedEnd(cells, start, end) {
    let at = end;
    while (at > start && ((0,_cell_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(cells.bytes[at - 1], cells.delimiter) || cells.bytes[at - 1] === 13))
        at--;
    return at;
}
/** A cell as a person reads it: padding and quotes removed, doubled quotes single. */
function cellText(cells, start, end) {
    const from = paddedStart(cells, start, end);
    const to = paddedEnd(cells, from, end);
    if (cells.bytes[from] !== 34 || from === to)
        return decodeText(cells.bytes, from, to, cells.ascii);
    const inner = decodeText(cells.bytes, from + 1, to - 1, cells.ascii);
    return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
}


/***/ }),

/***/ 41446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eE: () => (/* binding */ readDelimited),
  Bs: () => (/* binding */ readDelimitedPart),
  T4: () => (/* binding */ readLayout)
});

// EXTERNAL MODULE: ./.cache/js/core/table/ids.js
var ids = __webpack_require__(82665);
// EXTERNAL MODULE: ./.cache/js/core/table/codes.js
var codes = __webpack_require__(65457);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/cell-text.js
var cell_text = __webpack_require__(94504);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/cell-codes.js


const firstSlots = 1 << 10;
/** Distinct cells of one column, told apart by their bytes: no text but one for each of them. */
function readCodes(cells, grid, index, rows) {
    const { offsets } = grid;
    const stride = grid.columns + 1;
    const known = new CellCodes(cells);
    const codes = new Int32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
        const at = rows[i] * stride + index;
        const start = (0,cell_text/* paddedStart */.tK)(cells, offsets[at], offsets[at + 1] - 1);
        const end = (0,cell_text/* paddedEnd */.cP)(cells, start, offsets[at + 1] - 1);
        // Quotes are no part of a text, so that bytes alone do not tell cells apart.
        if (start < end && cells.bytes[start] === 34)
            return textByText(cells, grid, index, rows);
        codes[i] = known.codeOf(start, end);
    }
    return { codes, names: known.names() };
}
function textByText(cells, { offsets, columns }, index, rows) {
    return (0,codes/* encodeTexts */.FA)(rows.length, (i) => {
        const at = rows[i] * (columns + 1) + index;
        return (0,cell_text/* cellText */.Ie)(cells, offsets[at], offsets[at + 1] - 1);
    });
}
/** An open-addressed table of cells by their bytes. */
class CellCodes {
    #cells;
    #starts = [];
    #ends = [];
    #hashes = [];
    #slots = new Int32Array(firstSlots).fill(-1);
    constructor(cells) {
        this.#cells = cells;
    }
    codeOf(start, end) {
        const { bytes } = this.#cells;
        let hash = 0x811c9dc5;
        for (let at = start; at < end; at++)
            hash = Math.imul(hash ^ bytes[at], 0x01000193);
        hash ^= hash >>> 15;
        const mask = this.#slots.length - 1;
        let slot = hash & mask;
        for (let code = this.#slots[slot]; code !== -1; code = this.#slots[slot]) {
            if (this.#isAt(code, start, end))
                return code;
            slot = (slot + 1) & mask;
        }
        const added = this.#starts.length;
        this.#slots[slot] = added;
        this.#starts.push(start);
        this.#ends.push(end);
        this.#hashes.push(hash);
        if (2 * added > mask)
            this.#grow();
        return added;
    }
    names() {
        return this.#starts.map((start, code) => (0,cell_text/* cellText */.Ie)(this.#cells, start, this.#ends[code]));
    }
    #isAt(code, start, end) {
        const from = this.#starts[code];
        if (this.#ends[code] - from !== end - start)
            return false;
        const { bytes } = this.#cells;
        for (let k = 0; k < end - start; k++)
            if (bytes[from + k] !== bytes[start + k])
                return false;
        return true;
    }
    #grow() {
        const mask = 4 * this.#slots.length - 1;
        const slots = new Int32Array(mask + 1).fill(-1);
        this.#hashes.forEach((hash, code) => {
            let slot = hash & mask;
            while (slots[slot] !== -1)
                slot = (slot + 1) & mask;
            slots[slot] = code;
        });
        this.#slots = slots;
    }
}

// EXTERNAL MODULE: ./.cache/js/formats/predictions/cell-scan.js
var cell_scan = __webpack_require__(97414);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/malformed.js
var malformed = __webpack_require__(88221);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/header.js




const comma = 44;
const semicolon = 59;
const tab = 9;
/** The delimiter that occurs most often in the header, quotes aside; a comma when there is none. */
function detectDelimiter(file, from, format) {
    if (format === "tsv")
        return tab;
    const counts = new Map([
        [comma, 0],
        [semicolon, 0],
        [tab, 0],
    ]);
    let quoted = false;
    for (let at = from; at < file.bytes.length; at++) {
        const byte = file.bytes[at];
        if (byte === 34)
            quoted = !quoted;
        else if (byte === 10 && !quoted)
            break;
        else if (!quoted && counts.has(byte))
            counts.set(byte, counts.get(byte) + 1);
    }
    if (format === "csv")
        counts.delete(tab);
    let chosen = comma;
    for (const [delimiter, count] of counts)
        if (count > counts.get(chosen))
            chosen = delimiter;
    return chosen;
}
/** The names in the line at `from`. Throws UserError on a name that is empty or used twice. */
function readHeader(text, from) {
    const names = [];
    const seen = new Set();
    let at = from - 1;
    do {
        const start = at + 1;
        at = (0,cell_scan/* skipCell */.gq)(text, start);
        const end = text.bytes[at - 1] === 13 && at > start ? at - 1 : at;
        const name = (0,cell_text/* cellText */.Ie)({ ...text, ascii: false }, start, end);
        if (name === "")
            throw emptyName(text, from, names.length + 1);
        if (seen.has(name)) {
            throw (0,malformed/* malformedLine */.G2)(text, from, ` names the column ${(0,wording/* quote */.hD)(name)} twice`, "give each column its own name");
        }
        seen.add(name);
        names.push(name);
    } while (at < text.bytes.length && text.bytes[at] === text.delimiter);
    return { names, end: at + 1 };
}
function emptyName(text, from, position) {
    const hint = position === 1
        ? 'if it is the index that pandas writes, use to_csv(index=False) or to_csv(index_label="id")'
        : "name the column, or end the header sooner";
    return (0,malformed/* malformedLine */.G2)(text, from, ` has no name for column ${position}`, hint);
}

// EXTERNAL MODULE: ./.cache/js/formats/predictions/number-text.js
var number_text = __webpack_require__(89723);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/delimited-table.js







/** A table over comma-, semicolon- or tab-separated bytes, from offset `from` (after a byte order mark and
 *  blank lines). Cells are found once and decoded when asked for. */
function readDelimited(file, from, survey, format) {
    return readDelimitedPart(file, from, survey, readLayout(file, from, format));
}
function readLayout(file, from, format) {
    const delimiter = detectDelimiter(file, from, format);
    const { names, end } = readHeader({ ...file, delimiter }, from);
    return { delimiter, names, headerEnd: end };
}
/** Rows of a file, whole, from offset `from`: the block with the header, or a later one. */
function readDelimitedPart(file, from, survey, { delimiter, names, headerEnd }) {
    const cells = { ...file, delimiter, ascii: survey.ascii };
    const isFirst = (file.linesBefore ?? 0) === 0;
    const grid = (0,cell_scan/* scanCells */.vh)(cells, isFirst ? headerEnd : from, names.length);
    const startOf = (row) => grid.offsets[row * (grid.columns + 1)];
    const columns = new Map(names.map((name, index) => [name, makeColumn(cells, grid, name, index)]));
    return {
        source: file.name,
        rows: grid.rows,
        names,
        column: (name) => columns.get(name),
        line: (row) => (0,malformed/* lineAt */.mh)(file, startOf(row)),
        lines: (rows) => (0,malformed/* linesAt */.R4)(file, Array.from(rows, startOf)),
    };
}
function makeColumn(cells, grid, name, index) {
    const { offsets } = grid;
    const stride = grid.columns + 1;
    const at = (row) => row * stride + index;
    return {
        name,
        text: (row) => (0,cell_text/* cellText */.Ie)(cells, offsets[at(row)], offsets[at(row) + 1] - 1),
        isMissing: (row) => isEmpty(cells, offsets[at(row)], offsets[at(row) + 1] - 1),
        numbers: () => readNumbers(cells, grid, index),
        ids: (rows) => readIds(cells, grid, index, rows),
        codes: (rows) => readCodes(cells, grid, index, rows),
    };
}
/** Cells without quotes are copied byte by byte. */
function readIds(cells, grid, index, rows) {
    const { offsets } = grid;
    const stride = grid.columns + 1;
    const encoder = new TextEncoder();
    const starts = new Int32Array(rows.length + 1);
    const at = (row) => row * stride + index;
    let room = 0;
    for (const row of rows)
        room += offsets[at(row) + 1] - 1 - offsets[at(row)];
    const bytes = (0,ids/* makeIdBytes */.Bm)(room);
    let filled = 0;
    for (let i = 0; i < rows.length; i++) {
        const cell = at(rows[i]);
        const start = (0,cell_text/* paddedStart */.tK)(cells, offsets[cell], offsets[cell + 1] - 1);
        const end = (0,cell_text/* paddedEnd */.cP)(cells, start, offsets[cell + 1] - 1);
        if (cells.bytes[start] !== 34)
            for (let from = start; from < end; from++)
                bytes[filled++] = cells.bytes[from];
        else
            filled += encoder.encodeInto((0,cell_text/* cellText */.Ie)(cells, start, end), bytes.subarray(filled)).written;
        starts[i + 1] = filled;
    }
    return (0,ids/* makeIds */.VN)(bytes.subarray(0, filled), starts);
}
function isEmpty(cells, start, end) {
    const from = (0,cell_text/* paddedStart */.tK)(cells, start, end);
    const to = (0,cell_text/* paddedEnd */.cP)(cells, from, end);
    return from === to || (to - from === 2 && cells.bytes[from] === 34);
}
function readNumbers(cells, grid, index) {
    const { offsets, rows } = grid;
    const { bytes } = cells;
    const stride = grid.columns + 1;
    const values = new Float64Array(rows);
    let bad = -1;
    for (let row = 0, at = index; row < rows; row++, at += stride) {
        const plain = (0,number_text/* parsePlain */.eE)(bytes, offsets[at], offsets[at + 1] - 1);
        values[row] = plain;
        if (!Number.isNaN(plain))
            continue;
        let start = (0,cell_text/* paddedStart */.tK)(cells, offsets[at], offsets[at + 1] - 1);
        let end = (0,cell_text/* paddedEnd */.cP)(cells, start, offsets[at + 1] - 1);
        if (bytes[start] === 34 && end - start >= 2) {
            start = (0,cell_text/* paddedStart */.tK)(cells, start + 1, end - 1);
            end = (0,cell_text/* paddedEnd */.cP)(cells, start, end - 1);
        }
        const value = start === end ? Number.NaN : (0,number_text/* parseNumber */.$J)(bytes, start, end);
        values[row] = value;
        if (bad === -1 && start < end && Number.isNaN(value) && !(0,number_text/* isNanWord */.Kb)(bytes, start, end))
            bad = row;
    }
    return { values, bad };
}


/***/ }),

/***/ 3076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ refuseForeignTable)
/* harmony export */ });
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88221);

const rows = "write the rows as CSV, JSONL or Parquet";
const unpack = `unpack it first, or ${rows}`;
/** What a file looks like from its first bytes, and the way to a file that can be read. A pickle runs code
 *  when it is opened, so it is named and left closed. */
const foreign = [
    {
        looksLike: "a Python pickle",
        begins: ["\x80\x02", "\x80\x03", "\x80\x04", "\x80\x05"],
        matches: /^(c[\w.]+\n\w+\n|\([dl]p\d+\n)/,
        hint: `pickles are never opened: ${rows}`,
    },
    { looksLike: "a gzip file", begins: ["\x1f\x8b"], hint: unpack },
    { looksLike: "a Zstandard file", begins: ["\x28\xb5\x2f\xfd"], hint: unpack },
    { looksLike: "a bzip2 file", begins: ["BZh9", "BZh1"], hint: unpack },
    { looksLike: "an xz file", begins: ["\xfd7zXZ"], hint: unpack },
    { looksLike: "an SQLite database", begins: ["SQLite format 3"], hint: rows },
    { looksLike: "an HDF5 file", begins: ["\x89HDF"], hint: rows },
    { looksLike: "a PDF", begins: ["%PDF-"], hint: rows },
    { looksLike: "text in UTF-16", begins: ["\xff\xfe", "\xfe\xff"], hint: "save it as UTF-8" },
    {
        looksLike: "a Git LFS pointer, not the file itself",
        begins: ["version https://git-lfs"],
        hint: "fetch the file first: `git lfs pull`, or `lfs: true` on actions/checkout",
    },
    {
        looksLike: "a DVC pointer, not the file itself",
        matches: /^outs:\s*\n- (md5|hash|path):/,
        hint: "fetch the file first: `dvc pull`",
    },
    { looksLike: "a web page", matches: /^\s*<(!doctype html|html)/i, hint: "check what was downloaded" },
    { looksLike: "XML", matches: /^\s*<\?xml/, hint: rows },
    {
        looksLike: "a JSON list",
        matches: /^\s*\[/,
        hint: "write one JSON object a line, without the list around them",
    },
];
/** Throws a UserError when the first bytes are not those of delimited text or JSON lines. */
function refuseForeignTable(name, head, wanted) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
    const bare = text.startsWith("\xef\xbb\xbf") ? text.slice(3) : text;
    const known = foreign.find(({ begins = [], matches }) => begins.some((mark) => bare.startsWith(mark)) || matches?.test(bare) === true);
    if (known !== undefined) {
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedFile */ .Fe)(name, "unsupported", `looks like ${known.looksLike}, not ${wanted}`, known.hint);
    }
    const binary = head.findIndex((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
    if (binary !== -1) {
        const say = `looks like binary data (byte ${binary} is 0x${head[binary].toString(16).padStart(2, "0")})`;
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedFile */ .Fe)(name, "unsupported", say, rows);
    }
}


/***/ }),

/***/ 70238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readJsonLines)
});

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/cell-text.js
var cell_text = __webpack_require__(94504);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/malformed.js
var malformed = __webpack_require__(88221);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/json-scan.js


const quoteMark = 34;
const backslash = 92;
/** Blanks within a line: space, tab, carriage return. */
function skipBlanks(bytes, at) {
    let next = at;
    while (bytes[next] === 32 || bytes[next] === 9 || bytes[next] === 13)
        next++;
    return next;
}
/** A line that is not one flat JSON object. A last line that neither ends in a line feed nor closes its
 *  object is called half-written as well. */
function malformedJson(file, at, expected) {
    const { bytes } = file;
    const lineStart = at === 0 ? 0 : bytes.lastIndexOf(10, at - 1) + 1;
    const place = `, column ${at - lineStart + 1}: expected ${expected}`;
    if (bytes.indexOf(10, lineStart) === -1 && bytes[bytes.length - 1] !== 125) {
        const hint = "the file ends in the middle of an object: was the step that writes it stopped?";
        return (0,malformed/* malformedLine */.G2)(file, at, `${place}; the file is half-written`, hint);
    }
    return (0,malformed/* malformedLine */.G2)(file, at, place, "write one JSON object on each line");
}
/** The byte after the string that opens at `at`. Escapes are checked here, so that decoding cannot fail. */
function skipString(file, at) {
    const { bytes } = file;
    for (let next = at + 1; next < bytes.length; next++) {
        const byte = bytes[next];
        if (byte === quoteMark)
            return next + 1;
        if (byte === backslash)
            next = skipEscape(file, next);
        else if (byte < 32)
            throw malformedJson(file, next, "a closing quote");
    }
    throw malformedJson(file, bytes.length, "a closing quote");
}
function skipEscape(file, at) {
    const letter = String.fromCharCode(file.bytes[at + 1] ?? 0);
    if ('"\\/bfnrt'.includes(letter))
        return at + 1;
    if (letter !== "u")
        throw malformedJson(file, at, "an escape that JSON knows");
    for (let digit = at + 2; digit < at + 6; digit++) {
        if (!/^[0-9a-fA-F]$/.test(String.fromCharCode(file.bytes[digit] ?? 0))) {
            throw malformedJson(file, digit, "four hexadecimal digits");
        }
    }
    return at + 5;
}
const bareWord = /^(?:true|false|null|nan|-?inf(?:inity)?)$/i;
const jsonNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
/** The byte after the value that starts at `at`: a string, number, true, false, null, or the bare NaN and
 *  Infinity that Python writes. Throws UserError on a nested value, naming its key. */
function skipValue(file, at, key) {
    const { bytes } = file;
    const first = bytes[at];
    if (first === quoteMark)
        return skipString(file, at);
    if (first === 91)
        return skipList(file, at, key);
    if (first === 123)
        throw nested(file, at, `an object in ${(0,wording/* quote */.hD)(key)}`);
    let end = at;
    let plain = true;
    for (; end < bytes.length; end++) {
        const byte = bytes[end];
        if (byte === 44 || byte === 125 || byte === 93 || byte <= 32)
            break;
        plain &&= byte >= 48 && byte <= 57 ? true : byte === 46;
    }
    if (plain && isShortNumber(bytes, at, end))
        return end;
    const text = end - at > 400 ? "" : String.fromCharCode(...bytes.subarray(at, end));
    if (!jsonNumber.test(text) && !bareWord.test(text))
        throw malformedJson(file, at, `a value for ${(0,wording/* quote */.hD)(key)}`);
    return end;
}
/** Digits with at most one point inside and no leading zero: the common case, without a string. */
function isShortNumber(bytes, start, end) {
    const zero = bytes[start] === 48 && end - start > 1 && bytes[start + 1] !== 46;
    if (end === start || zero || bytes[start] === 46 || bytes[end - 1] === 46)
        return false;
    let points = 0;
    for (let at = start; at < end; at++)
        if (bytes[at] === 46)
            points++;
    return points <= 1;
}
/** The byte after a list of plain values. Only columns of references are read as lists. */
function skipList(file, open, key) {
    const { bytes } = file;
    let at = skipBlanks(bytes, open + 1);
    if (bytes[at] === 93)
        return at + 1;
    for (;;) {
        if (bytes[at] === 123 || bytes[at] === 91)
            throw nested(file, at, `more than a flat list in ${(0,wording/* quote */.hD)(key)}`);
        at = skipBlanks(bytes, skipValue(file, at, key));
        if (bytes[at] === 93)
            return at + 1;
        if (bytes[at] !== 44)
            throw malformedJson(file, at, 'a comma or "]"');
        at = skipBlanks(bytes, at + 1);
    }
}
function nested(file, at, what) {
    return (0,malformed/* malformedLine */.G2)(file, at, ` holds ${what}`, "write flat objects: one plain value a key");
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/json-lines.js




const mostKeys = 1000;
/** Finds every value of a file of flat objects, from byte `from` on. Throws UserError naming line and column.
 *  O(bytes) when lines share their order of keys. */
function scanJsonLines(file, from, lineFeeds) {
    const { bytes } = file;
    const keys = [];
    const byName = new Map();
    const rowStarts = new Uint32Array(lineFeeds + 1);
    let rows = 0;
    for (let at = from; at < bytes.length;) {
        at = skipBlanks(bytes, at);
        if (bytes[at] === 10)
            at++;
        if (at >= bytes.length || bytes[at] === 10)
            continue;
        if (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === 13)
            continue;
        rowStarts[rows] = at;
        at = scanObject({ file, keys, byName, capacity: lineFeeds + 1 }, at, rows);
        rows++;
    }
    return { columns: byName, rows, rowStarts };
}
/** Reads the object at `at` into `row`; the offset after its line. */
function scanObject(scan, start, row) {
    const { file } = scan;
    const { bytes } = file;
    if (bytes[start] !== 123)
        throw malformedJson(file, start, '"{"');
    let at = skipBlanks(bytes, start + 1);
    let position = 0;
    while (bytes[at] !== 125 || position > 0) {
        if (bytes[at] !== 34)
            throw malformedJson(file, at, "a key in quotes");
        const keyEnd = skipString(file, at);
        const column = columnOf(scan, at, keyEnd, position++);
        at = skipBlanks(bytes, keyEnd);
        if (bytes[at] !== 58)
            throw malformedJson(file, at, '":"');
        const value = skipBlanks(bytes, at + 1);
        const valueEnd = skipValue(file, value, column.key);
        if ((column.ends[row] ?? 0) !== 0) {
            throw (0,malformed/* malformedLine */.G2)(file, start, ` names the key ${(0,wording/* quote */.hD)(column.key)} twice`, "write each key once a line");
        }
        put(column, row, value, valueEnd, scan.capacity);
        at = skipBlanks(bytes, valueEnd);
        if (bytes[at] === 125)
            break;
        if (bytes[at] !== 44)
            throw malformedJson(file, at, 'a comma or "}"');
        at = skipBlanks(bytes, at + 1);
    }
    const end = skipBlanks(bytes, at + 1);
    if (end < bytes.length && bytes[end] !== 10)
        throw malformedJson(file, end, "the end of the line");
    return end + 1;
}
/** The column of the key in bytes[start, end): most often the one at the same place as in the first line. */
function columnOf(scan, start, end, position) {
    const { bytes } = scan.file;
    const likely = scan.keys[position];
    if (likely !== undefined && isSpelled(bytes, start, end, likely.spelled))
        return likely;
    const spelling = (0,cell_text/* decodeText */.g7)(bytes, start, end, false);
    const key = JSON.parse(spelling);
    const known = scan.byName.get(key);
    if (known !== undefined)
        return known;
    if (scan.keys.length === mostKeys) {
        const hint = "write the same keys on every line";
        throw (0,malformed/* malformedLine */.G2)(scan.file, start, ` brings the file to more than ${mostKeys} keys`, hint);
    }
    const none = new Uint32Array(0);
    const column = { key, spelled: bytes.slice(start, end), starts: none, ends: none };
    scan.keys.push(column);
    scan.byName.set(key, column);
    return column;
}
function isSpelled(bytes, start, end, spelled) {
    if (end - start !== spelled.length)
        return false;
    for (let i = 0; i < spelled.length; i++)
        if (bytes[start + i] !== spelled[i])
            return false;
    return true;
}
function put(column, row, start, end, capacity) {
    if (row >= column.ends.length) {
        const room = Math.min(capacity, Math.max(1024, 2 * (row + 1)));
        column.starts = grown(column.starts, room);
        column.ends = grown(column.ends, room);
    }
    column.starts[row] = start;
    column.ends[row] = end;
}
function grown(old, room) {
    const larger = new Uint32Array(room);
    larger.set(old);
    return larger;
}

// EXTERNAL MODULE: ./.cache/js/formats/predictions/number-text.js
var number_text = __webpack_require__(89723);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/survey.js
var predictions_survey = __webpack_require__(54016);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/json-lines-table.js







/** A table over JSON lines: one flat object a line, columns in order of first appearance, a key that a line
 *  leaves out is missing there. Numbers keep their spelling, so that ids beyond 2^53 stay whole. */
function readJsonLines(file, from, survey) {
    const scan = scanJsonLines(file, from, (0,predictions_survey/* countLineFeeds */.t)(file.bytes));
    const text = { ...file, ascii: survey.ascii };
    const columns = new Map([...scan.columns].map(([name, spans]) => [name, makeColumn(text, spans, name, scan.rows)]));
    return {
        source: file.name,
        rows: scan.rows,
        names: [...scan.columns.keys()],
        column: (name) => columns.get(name),
        line: (row) => (0,malformed/* lineAt */.mh)(file, scan.rowStarts[row]),
        lines: (rows) => (0,malformed/* linesAt */.R4)(file, Array.from(rows, (row) => scan.rowStarts[row])),
    };
}
function makeColumn(file, spans, name, rows) {
    return {
        name,
        text: (row) => plainText(file, spans, row, name),
        list: (row) => listTexts(file, spans.starts[row] ?? 0, spans.ends[row] ?? 0),
        isMissing: (row) => valueText(file, spans.starts[row] ?? 0, spans.ends[row] ?? 0) === "",
        numbers: () => readNumbers(file, spans, rows, name),
    };
}
/** null and a left-out key are "". */
function valueText(file, start, end) {
    const text = (0,cell_text/* decodeText */.g7)(file.bytes, start, end, file.ascii);
    if (file.bytes[start] !== 34 || end === 0)
        return /^null$/i.test(text) ? "" : text;
    return text.includes("\\") ? JSON.parse(text) : text.slice(1, -1);
}
const openList = 91;
/** @throws UserError where the value is a list: only references may be several */
function plainText(file, spans, row, name) {
    const start = spans.starts[row] ?? 0;
    const end = spans.ends[row] ?? 0;
    if (end > 0 && file.bytes[start] === openList)
        throw nested(file, start, `a list in ${(0,wording/* quote */.hD)(name)}`);
    return valueText(file, start, end);
}
/** The texts of a list (what is no string as it is spelled), or the one text of a plain value. */
function listTexts(file, start, end) {
    if (end === 0 || file.bytes[start] !== openList)
        return [valueText(file, start, end)];
    const texts = [];
    for (let at = skipBlanks(file.bytes, start + 1); at < end - 1; at = skipBlanks(file.bytes, at + 1)) {
        const next = skipValue(file, at, "");
        texts.push(valueText(file, at, next));
        at = skipBlanks(file.bytes, next);
    }
    return texts;
}
function readNumbers(file, spans, rows, name) {
    const { bytes } = file;
    const values = new Float64Array(rows).fill(Number.NaN);
    let bad = -1;
    for (let row = 0; row < Math.min(rows, spans.ends.length); row++) {
        let start = spans.starts[row];
        let end = spans.ends[row];
        if (end === 0)
            continue;
        if (bytes[start] === openList)
            throw nested(file, start, `a list in ${(0,wording/* quote */.hD)(name)}`);
        if (bytes[start] === 34) {
            start++;
            end--;
        }
        const value = (0,number_text/* parseNumber */.$J)(bytes, start, end);
        values[row] = value;
        if (bad !== -1 || !Number.isNaN(value) || (0,number_text/* isNanWord */.Kb)(bytes, start, end))
            continue;
        if (valueText(file, spans.starts[row], spans.ends[row]) !== "")
            bad = row;
    }
    return { values, bad };
}


/***/ }),

/***/ 43598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ lz4Room),
/* harmony export */   y: () => (/* binding */ unpackLz4Block)
/* harmony export */ });
/** Bytes that an LZ4 block unpacks to. O(sequences). */
function lz4Room(block) {
    let room = 0;
    walkBlock(block, (_literal, literals, _offset, length) => {
        room += literals + length;
    });
    return room;
}
/** Unpacks an LZ4 block into `out`, which has room for it from `start` on.
 *  @throws Error for a block that is cut off or points before the start */
function unpackLz4Block(block, out, start) {
    let to = start;
    walkBlock(block, (literal, literals, offset, length) => {
        out.set(block.subarray(literal, literal + literals), to);
        to += literals;
        if (length === 0)
            return;
        if (offset === 0 || offset > to)
            throw new Error("an LZ4 block that points before its start");
        for (let k = 0; k < length; k++, to++)
            out[to] = out[to - offset];
    });
}
/** Calls `take` for each sequence: literals to copy, then a match `length` long, `offset` bytes back (0 at the end). */
function walkBlock(block, take) {
    let at = 0;
    const readLength = (nibble) => {
        let length = nibble;
        if (nibble < 15)
            return length;
        let byte = 255;
        while (byte === 255) {
            byte = block[at++] ?? 0;
            length += byte;
        }
        return length;
    };
    while (at < block.length) {
        const token = block[at++];
        const literals = readLength(token >>> 4);
        const literal = at;
        at += literals;
        if (at > block.length)
            throw new Error("an LZ4 block that is cut off");
        if (at === block.length) {
            take(literal, literals, 0, 0);
            return;
        }
        const offset = block[at] | ((block[at + 1] ?? 0) << 8);
        at += 2;
        take(literal, literals, offset, readLength(token & 15) + 4);
    }
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

/***/ 89723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   Kb: () => (/* binding */ isNanWord),
/* harmony export */   eE: () => (/* binding */ parsePlain)
/* harmony export */ });
/** 10^0 … 10^22: the powers of ten that a double holds exactly. */
const powers = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const exactDigits = 15;
/** The number written in bytes[start, end), correctly rounded; NaN when it is none. Accepts a sign, digits
 *  with one point, an exponent, and inf / infinity in any case. (With at most 15 digits and a power of ten up
 *  to 22 one multiplication or division is exact: W. D. Clinger, 1990.) */
function parseNumber(bytes, start, end) {
    let at = start;
    const sign = bytes[at];
    if (sign === 45 || sign === 43)
        at++;
    let mantissa = 0;
    let digits = 0;
    let scale = 0;
    const whole = at;
    for (; at < end; at++) {
        const digit = bytes[at] - 48;
        if (digit < 0 || digit > 9)
            break;
        mantissa = mantissa * 10 + digit;
        if (mantissa > 0)
            digits++;
    }
    let written = at - whole;
    if (at < end && bytes[at] === 46) {
        const point = ++at;
        for (; at < end; at++) {
            const digit = bytes[at] - 48;
            if (digit < 0 || digit > 9)
                break;
            mantissa = mantissa * 10 + digit;
            if (mantissa > 0)
                digits++;
        }
        scale = point - at;
        written += at - point;
    }
    if (written === 0)
        return parseWord(bytes, start, end);
    if (at < end) {
        const exponent = parseExponent(bytes, at, end);
        if (Number.isNaN(exponent))
            return Number.NaN;
        scale += exponent;
    }
    if (digits > exactDigits || scale < -22 || scale > 22)
        return Number(asciiText(bytes, start, end));
    const value = scale < 0 ? mantissa / powers[-scale] : mantissa * powers[scale];
    return sign === 45 ? -value : value;
}
/** A number of digits with at most one point among them and perhaps a minus sign before, written in bytes[start, end)
 *  and nothing else; NaN for anything else. The usual cell, without a look for blanks or exponents. */
function parsePlain(bytes, start, end) {
    if (bytes[start] === 45 && end - start > 1 && bytes[start + 1] !== 45)
        return -parsePlain(bytes, start + 1, end);
    if (end - start > exactDigits || end === start)
        return Number.NaN;
    let mantissa = 0;
    let point = -1;
    for (let at = start; at < end; at++) {
        const digit = bytes[at] - 48;
        if (digit >= 0 && digit <= 9)
            mantissa = mantissa * 10 + digit;
        else if (digit === -2 && point === -1 && at > start)
            point = at;
        else
            return Number.NaN;
    }
    return point === -1 ? mantissa : mantissa / powers[end - point - 1];
}
function parseExponent(bytes, start, end) {
    const letter = bytes[start];
    if (letter !== 101 && letter !== 69)
        return Number.NaN;
    let at = start + 1;
    const sign = bytes[at];
    if (at < end && (sign === 45 || sign === 43))
        at++;
    if (at >= end)
        return Number.NaN;
    let exponent = 0;
    for (; at < end; at++) {
        const digit = bytes[at] - 48;
        if (digit < 0 || digit > 9)
            return Number.NaN;
        exponent = exponent * 10 + digit;
    }
    return sign === 45 ? -exponent : exponent;
}
function parseWord(bytes, start, end) {
    if (end - start > 9)
        return Number.NaN;
    const word = /^([+-]?)inf(inity)?$/i.exec(asciiText(bytes, start, end));
    return word === null ? Number.NaN : word[1] === "-" ? -Infinity : Infinity;
}
/** `nan` in any case, signed or not: written on purpose, so not a bad cell. */
function isNanWord(bytes, start, end) {
    return end - start <= 4 && /^[+-]?nan$/i.test(asciiText(bytes, start, end));
}
function asciiText(bytes, start, end) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
}


/***/ }),

/***/ 39483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P8: () => (/* binding */ isParquet),
  Xy: () => (/* binding */ readParquet),
  LM: () => (/* binding */ readParquetGroups)
});

// EXTERNAL MODULE: ./.cache/js/formats/predictions/array-table.js
var array_table = __webpack_require__(8604);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/malformed.js
var malformed = __webpack_require__(88221);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/parquet-levels.js
/** How far the levels of an optional flat column reach, when they say in one run that every row has a value (as writers
 *  put it); null when they say anything else. */
function skipFullLevels(bytes, header) {
    if (header.definition_level_encoding !== "RLE" || bytes.length < 6)
        return null;
    const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    const run = readVarint(bytes, 4);
    const isFull = (run.value & 1) === 0 && run.value >>> 1 >= header.num_values && bytes[run.end] === 1;
    return isFull && run.end < 4 + size && 4 + size <= bytes.length ? 4 + size : null;
}
/** Bits of an index that fit a 32-bit word wherever in a byte they begin. */
const widest = 25;
/** Positions in a dictionary, from their width on.
 *  @throws Error when the bytes end before the last of them, or a position has more than 25 bits */
function readIndices(bytes, start, count) {
    const width = bytes[start];
    if (width === undefined || width > widest)
        throw new Error("a dictionary whose positions are too wide");
    return width === 0 ? new Int32Array(count) : readHybrid(bytes.subarray(start + 1), width, count);
}
/** Whole numbers of a fixed width: runs of equal ones take turns with packed ones, each of them a multiple of eight
 *  (Parquet's RLE/bit-packing hybrid). hyparquet's own reader believes a run's length, however long.
 *  @throws Error when the bytes end before the last number */
function readHybrid(bytes, width, count) {
    const indices = new Int32Array(count);
    let at = 0;
    for (let filled = 0; filled < count;) {
        if (at >= bytes.length)
            throw new Error("a run of values ends early");
        const run = readVarint(bytes, at);
        at = run.end;
        if ((run.value & 1) === 1) {
            const values = (run.value >>> 1) * 8;
            unpack({ bytes, at, width }, indices, filled, Math.min(count, filled + values));
            at += (values / 8) * width;
            filled += values;
        }
        else {
            const bytesOfValue = (width + 7) >>> 3;
            indices.fill(wordAt(bytes, at) & maskOf(8 * bytesOfValue), filled, filled + (run.value >>> 1));
            at += bytesOfValue;
            filled += run.value >>> 1;
        }
    }
    return indices;
}
function unpack({ bytes, at, width }, indices, from, to) {
    if (at + Math.ceil(((to - from) * width) / 8) > bytes.length) {
        throw new Error("a run of values ends early");
    }
    const mask = maskOf(width);
    for (let k = from, bit = 0; k < to; k++, bit += width) {
        indices[k] = (wordAt(bytes, at + (bit >>> 3)) >>> (bit & 7)) & mask;
    }
}
function maskOf(bits) {
    return bits === 32 ? -1 : (1 << bits) - 1;
}
/** Four bytes as a word, those beyond the end as 0. */
function wordAt(bytes, at) {
    if (at + 4 <= bytes.length) {
        return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
    }
    return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
}
function readVarint(bytes, start) {
    let value = 0;
    let end = start;
    for (let shift = 0; shift < 35; shift += 7) {
        const byte = bytes[end++] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128)
            break;
    }
    return { value: value >>> 0, end };
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/parquet-pages.js

/** The pages of one chunk of a flat column. hyparquet's own loop builds an array of every cell as it would for
 *  lists; a flat column needs only the values, their positions in the dictionary, and which rows have one. */
function decodePages(view, rows, decoders, column) {
    const reader = { view, offset: 0 };
    const runs = [];
    let dictionary = null;
    let filled = 0;
    while (filled < rows && reader.offset < view.byteLength - 1) {
        const header = decoders.column.parquetHeader(reader);
        const start = view.byteOffset + reader.offset;
        const bytes = new Uint8Array(view.buffer, start, header.compressed_page_size);
        reader.offset += header.compressed_page_size;
        if (header.type === "DICTIONARY_PAGE") {
            dictionary = decodeDictionary(bytes, header, decoders, column);
            continue;
        }
        const run = decodePage({ bytes, header, dictionary, most: rows - filled }, decoders, column);
        if (run === null)
            continue;
        runs.push(run);
        filled += run.rows;
    }
    return runs;
}
function decodeDictionary(bytes, header, { page, plain, convert }, column) {
    const { type, element, codec, compressors } = column;
    const content = page.decompressPage(bytes, header.uncompressed_page_size, codec, compressors);
    const reader = { view: new DataView(content.buffer, content.byteOffset, content.byteLength), offset: 0 };
    const count = header.dictionary_page_header.num_values;
    return convert.convert(plain.readPlain(reader, type, count, element.type_length), column);
}
/** null for a page that holds no rows, such as an index. */
function decodePage({ bytes, header, dictionary, most }, decoders, column) {
    const { data_page_header: first, data_page_header_v2: second } = header;
    if (first === undefined && second === undefined)
        return null;
    const { num_values: rows, encoding } = (first ?? second);
    if (!(rows >= 0 && rows <= most))
        throw new Error(`a page of ${rows} rows where ${most} are left`);
    const { page } = decoders;
    const unpack = (packed, size) => page.decompressPage(packed, size, column.codec, column.compressors);
    const { levels, values } = first === undefined
        ? splitSecond(bytes, header, column, unpack)
        : splitFirst(unpack(bytes, header.uncompressed_page_size), first, column);
    const count = levels === null ? rows : levels.reduce((sum, level) => sum + level, 0);
    if (encoding.endsWith("_DICTIONARY")) {
        return { rows, values: readPositions(values, count, dictionary), dictionary, levels };
    }
    const flat = {
        num_values: count,
        encoding,
        definition_level_encoding: "RLE",
        repetition_level_encoding: "RLE",
    };
    const decoded = encoding === "RLE"
        ? readBooleans(values, count)
        : // With the root alone in its path a column has no levels.
            page.readDataPage(values, flat, { ...column, schemaPath: column.schemaPath.slice(0, 1) }).dataPage;
    if (decoded.length !== count)
        throw new Error(`a page of ${decoded.length} values that names ${count}`);
    return { rows, values: decoders.convert.convert(decoded, column), dictionary: null, levels };
}
function readPositions(bytes, count, dictionary) {
    if (count === 0)
        return new Int32Array();
    const positions = readIndices(bytes, 0, count);
    const size = dictionary?.length ?? 0;
    let last = -1;
    for (let k = 0; k < count; k++)
        if (positions[k] > last)
            last = positions[k];
    if (last >= size)
        throw new Error("a position outside of its dictionary");
    return positions;
}
function splitFirst(bytes, header, { element }) {
    if (element.repetition_type === "REQUIRED")
        return { levels: null, values: bytes };
    const full = skipFullLevels(bytes, header);
    if (full !== null)
        return { levels: null, values: bytes.subarray(full) };
    const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
    if (4 + size > bytes.length)
        throw new Error("levels that are longer than their page");
    return {
        levels: readHybrid(bytes.subarray(4, 4 + size), 1, header.num_values),
        values: bytes.subarray(4 + size),
    };
}
/** The second version keeps the levels in front, unpacked, and their length in the header. */
function splitSecond(bytes, header, { element }, unpack) {
    const second = header.data_page_header_v2;
    const { repetition_levels_byte_length: repeated, definition_levels_byte_length: defined } = second;
    const from = repeated + defined;
    if (!(repeated >= 0 && defined >= 0 && from <= bytes.length))
        throw new Error("levels that are longer than their page");
    const packed = bytes.subarray(from);
    const values = second.is_compressed === false ? packed : unpack(packed, header.uncompressed_page_size - from);
    const isFull = element.repetition_type === "REQUIRED" || second.num_nulls === 0;
    return { levels: isFull ? null : readHybrid(bytes.subarray(repeated, from), 1, second.num_values), values };
}
/** Booleans as runs, behind the length of them all. */
function readBooleans(bytes, count) {
    return Array.from(count === 0 ? [] : readHybrid(bytes.subarray(4), 1, count), (bit) => bit === 1);
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/parquet-chunks.js




/** Every row of one flat column, page by page. Throws UserError when bytes do not decode to as many rows as the
 *  footer promises. */
function decodeChunks(file, element) {
    return file.metadata.row_groups.flatMap((group, index) => {
        const rows = Number(group.num_rows);
        const chunk = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === element.name);
        const where = `has a column ${(0,wording/* quote */.hD)(element.name)} that cannot be decoded in row group ${file.firstGroup + index + 1}`;
        if (chunk?.meta_data === undefined || chunk.file_path !== undefined) {
            throw (0,array_table/* damagedFile */.GD)(file.source, `${where}: the file does not hold it`);
        }
        // LZ4 pages of nothing but nulls hold no byte to decompress.
        if (isAllMissing(chunk.meta_data))
            return [{ rows, values: null, dictionary: null, levels: null }];
        const runs = decodeChunk(file, { meta: chunk.meta_data, element, rows, where });
        const found = runs.reduce((sum, run) => sum + run.rows, 0);
        if (found !== rows)
            throw (0,array_table/* damagedFile */.GD)(file.source, `${where}: it holds ${found} of ${rows} rows`);
        return runs;
    });
}
function isAllMissing({ statistics, num_values }) {
    return statistics?.null_count !== undefined && statistics.null_count === num_values;
}
function decodeChunk(file, { meta, element, rows, where }) {
    const start = Number(meta.dictionary_page_offset || meta.data_page_offset) - file.from;
    const end = start + Number(meta.total_compressed_size);
    if (end > file.bytes.byteLength) {
        throw (0,array_table/* damagedFile */.GD)(file.source, `${where}: it should end at byte ${file.from + end} of ${file.from + file.bytes.byteLength}`);
    }
    const leaf = file.root.children.find((child) => child.element.name === element.name);
    try {
        // A copy: decoded arrays must not keep the whole file, nor begin at odd offsets in it.
        return decodePages(new DataView(file.bytes.slice(start, end)), rows, file.decoders, {
            pathInSchema: meta.path_in_schema,
            type: meta.type,
            element,
            schemaPath: [file.root, leaf],
            codec: meta.codec,
            parsers: file.parsers,
            compressors: file.compressors,
        });
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.y)
            throw cause;
        throw (0,array_table/* damagedFile */.GD)(file.source, where, cause);
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/lz4-block.js
var lz4_block = __webpack_require__(43598);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/zstandard.js
var zstandard = __webpack_require__(77259);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/parquet-codecs.js



/** Codecs that stop at the size the page's header names, whatever the packed bytes would grow to. */
const boundedCodecs = {
    GZIP: (input, size) => external_node_zlib_.gunzipSync(input, { maxOutputLength: atLeastOne(size) }),
    BROTLI: (input, size) => external_node_zlib_.brotliDecompressSync(input, { maxOutputLength: atLeastOne(size) }),
    ZSTD: (input, size) => (0,zstandard/* unpackZstandard */.e)(input, atLeastOne(size)),
    LZ4: unpackHadoop,
    LZ4_RAW: unpackRaw,
};
function atLeastOne(size) {
    return Math.max(1, size);
}
function unpackRaw(input, size) {
    if ((0,lz4_block/* lz4Room */.E)(input) !== size)
        throw new Error("an LZ4 page of another size than its header names");
    const out = new Uint8Array(size);
    (0,lz4_block/* unpackLz4Block */.y)(input, out, 0);
    return out;
}
/** Parquet's old LZ4: blocks, each behind its size unpacked and packed (big-endian), as Hadoop frames them; some writers
 *  put the bare block. */
function unpackHadoop(input, size) {
    const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
    const out = new Uint8Array(size);
    let [at, filled] = [0, 0];
    while (at + 8 <= input.length) {
        const [room, packed] = [view.getUint32(at), view.getUint32(at + 4)];
        const block = input.subarray(at + 8, at + 8 + packed);
        if (block.length < packed || filled + room > size || (0,lz4_block/* lz4Room */.E)(block) !== room)
            return unpackRaw(input, size);
        (0,lz4_block/* unpackLz4Block */.y)(block, out, filled);
        at += 8 + packed;
        filled += room;
    }
    return filled === size && at === input.length ? out : unpackRaw(input, size);
}

// EXTERNAL MODULE: ./.cache/js/formats/predictions/array-column.js
var array_column = __webpack_require__(37100);
// EXTERNAL MODULE: ./.cache/js/core/table/codes.js
var table_codes = __webpack_require__(65457);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/parquet-codes.js

/** Texts as codes: a text of a dictionary is looked at once, not once a row. */
function readCodes(runs, rows, chosen) {
    const codeOf = new Map();
    const codes = new Int32Array(rows);
    let start = 0;
    for (const { rows: length, values, dictionary, levels } of runs) {
        const known = new Int32Array(dictionary?.length ?? 0).fill(-1);
        let next = 0;
        for (let k = 0; k < length; k++) {
            const isThere = values !== null && (levels === null || levels[k] === 1);
            const place = isThere && dictionary !== null ? values[next] : -1;
            let code = place === -1 ? -1 : known[place];
            if (code === -1) {
                code = codeFor(isThere ? cellText(dictionary === null ? values[next] : dictionary[place]) : "", codeOf);
                if (place !== -1)
                    known[place] = code;
            }
            codes[start + k] = code;
            if (isThere)
                next++;
        }
        start += length;
    }
    const names = [...codeOf.keys()];
    if (chosen.length === rows)
        return { codes, names };
    return (0,table_codes/* encodeTexts */.FA)(chosen.length, (i) => names[codes[chosen[i]]]);
}
function codeFor(text, codeOf) {
    const code = codeOf.get(text) ?? codeOf.size;
    if (code === codeOf.size)
        codeOf.set(text, code);
    return code;
}
/** A cell as text; "" where there is none. */
function cellText(cell) {
    if (cell === undefined || cell === null)
        return "";
    if (!(cell instanceof Date))
        return String(cell);
    return Number.isNaN(cell.getTime()) ? "" : cell.toISOString();
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/parquet-column.js


/** What a column holds when no cell can be read from it; null when it is usable. */
function unusableKind(element, children) {
    const { converted_type: converted, logical_type: logical, type } = element;
    if (children > 0) {
        if (converted === "MAP" || logical?.type === "MAP")
            return "maps";
        return converted === "LIST" || logical?.type === "LIST" ? "lists" : "structures";
    }
    if (element.repetition_type === "REPEATED")
        return "lists";
    if (converted === "JSON" || converted === "BSON" || logical?.type === "VARIANT")
        return "JSON documents";
    if (converted === "INTERVAL")
        return "time intervals";
    if (logical?.type === "GEOMETRY" || logical?.type === "GEOGRAPHY")
        return "shapes";
    const plainFixed = converted === "DECIMAL" ||
        logical?.type === "FLOAT16" ||
        logical?.type === "UUID" ||
        converted === "UTF8";
    return type === "FIXED_LEN_BYTE_ARRAY" && !plainFixed ? "raw bytes" : null;
}
/** One flat column over decoded runs of rows. */
function makeParquetColumn(element, runs, rows) {
    const { name, type, converted_type: converted } = element;
    if (converted === "DECIMAL")
        return numbers(name, runs, rows, roundTo(element.scale ?? 0));
    if (isTime(element) || type === "BYTE_ARRAY" || isUuid(element)) {
        let cells = null;
        const column = (0,array_column/* textColumn */._u)(name, rows, (row) => {
            cells ??= join(runs, rows);
            return cellText(cells[row]);
        });
        return { ...column, codes: (chosen) => readCodes(runs, rows, chosen) };
    }
    if (type === "BOOLEAN") {
        const cells = join(runs, rows);
        return (0,array_column/* booleanColumn */.l6)(name, rows, (row) => (typeof cells[row] === "boolean" ? cells[row] : null));
    }
    return type === "INT64" ? integers(element, runs, rows) : numbers(name, runs, rows, null);
}
function isTime({ converted_type: converted, logical_type: logical, type }) {
    return (type === "INT96" ||
        converted === "DATE" ||
        converted?.startsWith("TIMESTAMP") === true ||
        logical?.type === "TIMESTAMP");
}
function isUuid({ logical_type: logical }) {
    return logical?.type === "UUID";
}
/** A decimal is kept as an integer and a scale: the double nearest to what it spells. */
function roundTo(scale) {
    return (value) => Number(value.toFixed(Math.min(100, Math.max(0, scale))));
}
function numbers(name, runs, rows, read) {
    const values = new Float64Array(rows).fill(Number.NaN);
    const missing = layDown(runs, values, (decoded) => numbersOf(decoded, read));
    return (0,array_column/* numberColumn */.sA)(name, values, missing);
}
function numbersOf(decoded, read) {
    if (decoded instanceof Float64Array && read === null)
        return decoded;
    const values = new Float64Array(decoded.length);
    for (let k = 0; k < values.length; k++) {
        const value = decoded[k];
        values[k] = read === null ? value : read(value);
    }
    return values;
}
/** Writes the numbers of each run to its rows. A dictionary, which many pages share, is read once. */
function layDown(runs, values, read) {
    let last = null;
    let entries = new Float64Array();
    return forEachRun(runs, values.length, (places, { values: found, dictionary }) => {
        if (dictionary === null)
            return place(values, read(found), places);
        if (dictionary !== last)
            [last, entries] = [dictionary, read(dictionary)];
        spread(values, { from: entries, at: found }, places);
    });
}
function place(values, from, { length, first, there }) {
    if (there === null)
        values.set(from, first);
    else
        for (let k = 0; k < length; k++)
            values[there[k]] = from[k];
}
/** Writes the numbers of a dictionary to the rows whose positions in it are given. */
function spread(values, { from, at }, { length, first, there }) {
    if (there === null)
        for (let k = 0; k < length; k++)
            values[first + k] = from[at[k]];
    else
        for (let k = 0; k < length; k++)
            values[there[k]] = from[at[k]];
}
/** 64-bit integers become doubles by their two words each: a BigInt a row would be an object a row. */
function integers(element, runs, rows) {
    const { name, converted_type: converted, logical_type: logical } = element;
    const isUnsigned = converted === "UINT_64" || (logical?.type === "INTEGER" && logical.bitWidth === 64 && !logical.isSigned);
    const near = new Float64Array(rows);
    const missing = layDown(runs, near, (decoded) => (0,array_column/* nearNumbers */.d7)(integersOf(decoded, isUnsigned)));
    let exact = null;
    return (0,array_column/* wholeColumn */.Kn)(name, near, () => {
        exact ??= exactIntegers(runs, rows, isUnsigned);
        return exact;
    }, missing);
}
/** Every digit of each integer, where doubles do not hold it. */
function exactIntegers(runs, rows, isUnsigned) {
    const values = isUnsigned ? new BigUint64Array(rows) : new BigInt64Array(rows);
    forEachRun(runs, rows, ({ length, first, there }, { values: found, dictionary }) => {
        const from = integersOf(dictionary ?? found, isUnsigned);
        for (let k = 0; k < length; k++) {
            values[there === null ? first + k : there[k]] = from[dictionary === null ? k : found[k]];
        }
    });
    return values;
}
function integersOf(decoded, isUnsigned) {
    const Kind = isUnsigned ? BigUint64Array : BigInt64Array;
    if (decoded instanceof BigInt64Array || decoded instanceof BigUint64Array)
        return new Kind(decoded.buffer, decoded.byteOffset, decoded.length);
    const plain = Array.from(decoded, (value) => BigInt(value));
    return Kind.from(plain);
}
/** Hands over each run with the rows of its values; what comes back knows the rows that have none. */
function forEachRun(runs, rows, take) {
    let holes = null;
    let start = 0;
    for (const run of runs) {
        const first = start;
        start += run.rows;
        if (run.values !== null && run.levels === null)
            take({ length: run.rows, first, there: null }, run);
        else {
            holes ??= new Uint8Array(rows);
            const there = new Int32Array(run.rows);
            let count = 0;
            for (let k = 0; k < run.rows; k++) {
                if (run.levels !== null && run.levels[k] === 1)
                    there[count++] = first + k;
                else
                    holes[first + k] = 1;
            }
            if (count > 0)
                take({ length: count, first, there }, run);
        }
    }
    const marks = holes;
    return marks === null ? null : (row) => marks[row] === 1;
}
function join(runs, rows) {
    const cells = new Array(rows);
    forEachRun(runs, rows, ({ length, first, there }, { values, dictionary }) => {
        for (let k = 0; k < length; k++) {
            const cell = dictionary === null ? values[k] : dictionary[values[k]];
            cells[there === null ? first + k : there[k]] = cell;
        }
    });
    return cells;
}

;// CONCATENATED MODULE: ./.cache/js/formats/predictions/parquet.js





const mark = "PAR1";
const encryptedMark = "PARE";
function isParquet(head) {
    return (0,array_table/* startsWith */.w1)(head, mark) || (0,array_table/* startsWith */.w1)(head, encryptedMark);
}
/** A table over a Parquet file of any codec and encoding that hyparquet knows. The file stays in memory; a column
 *  is decoded when it is first asked for. A file that is cut off or damaged is a UserError that names the column. */
async function readParquet(source) {
    const { parquetMetadata } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(6167), __webpack_require__.e(5787)]).then(__webpack_require__.bind(__webpack_require__, 25787));
    const bytes = await (0,array_table/* readWhole */.oD)(source);
    refuseUnreadable(source.name, bytes);
    const metadata = readMetadata(source.name, () => parquetMetadata(bytes));
    return tableOf(await openParquet(source.name, metadata), bytes, 0);
}
/** The row groups of a Parquet file as tables, one after another: only one group's bytes are in memory. */
async function* readParquetGroups(source) {
    const { parquetMetadataAsync } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(6167), __webpack_require__.e(5787)]).then(__webpack_require__.bind(__webpack_require__, 25787));
    const byteLength = await source.size();
    await refuseDamaged(source, byteLength);
    const slice = async (start, end = byteLength) => bufferOf(await source.slice(start, end));
    const metadata = await parquetMetadataAsync({ byteLength, slice }).catch((cause) => {
        throw (0,array_table/* damagedFile */.GD)(source.name, "has a Parquet footer that cannot be read", cause);
    });
    const opened = await openParquet(source.name, metadata);
    if (metadata.row_groups.length === 0)
        yield tableOf(opened, new ArrayBuffer(0), 0);
    for (const [index, group] of metadata.row_groups.entries()) {
        const { start, end } = rangeOf(group, byteLength);
        const part = { ...metadata, row_groups: [group], num_rows: group.num_rows };
        yield tableOf({ ...opened, metadata: part, firstGroup: index }, await slice(start, end), start);
    }
}
/** Where the bytes of a row group lie. */
function rangeOf({ columns }, size) {
    let start = size;
    let end = 0;
    for (const { meta_data: meta } of columns) {
        if (meta === undefined)
            continue;
        const from = Number(meta.dictionary_page_offset || meta.data_page_offset);
        start = Math.min(start, from);
        end = Math.max(end, from + Number(meta.total_compressed_size));
    }
    return { start: Math.min(start, end), end };
}
async function refuseDamaged(source, size) {
    const head = await source.head(4);
    const tail = await source.slice(Math.max(0, size - 4), size);
    const both = new Uint8Array(Math.max(12, head.length + tail.length));
    both.set(head);
    both.set(tail, both.length - tail.length);
    refuseUnreadable(source.name, size < 12 ? both.slice(0, 8).buffer : both.buffer);
}
function bufferOf(bytes) {
    const { buffer, byteOffset, byteLength } = bytes;
    const whole = buffer instanceof ArrayBuffer && byteLength === buffer.byteLength;
    return whole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
}
async function openParquet(source, metadata) {
    const [{ parquetSchema }, { compressors }, decoders] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(6167), __webpack_require__.e(5787)]).then(__webpack_require__.bind(__webpack_require__, 25787)),
        __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 20138)),
        loadDecoders(),
    ]);
    return {
        source,
        metadata,
        root: readMetadata(source, () => {
            refuseCounts(metadata);
            return named(parquetSchema(metadata));
        }),
        compressors: { ...compressors, ...boundedCodecs },
        parsers: decoders.convert.DEFAULT_PARSERS,
        decoders,
        firstGroup: 0,
    };
}
function refuseCounts({ num_rows, row_groups }) {
    const rows = row_groups.reduce((sum, group) => sum + group.num_rows, 0n);
    if (rows !== num_rows || row_groups.some((group) => group.num_rows < 0n))
        throw new Error("another count of rows than its row groups have");
}
/** The types of the library say that every column has a name; a damaged footer may not have one. */
function named(root) {
    if (root.children.some(({ element }) => typeof element.name !== "string"))
        throw new Error("a column without a name");
    return root;
}
function tableOf(opened, bytes, from) {
    const file = { ...opened, bytes, from };
    const rows = Number(file.metadata.num_rows);
    const plans = file.root.children.map(({ element, children }) => {
        const holds = unusableKind(element, children.length);
        if (holds !== null)
            return { name: element.name, holds };
        return { name: element.name, make: () => makeParquetColumn(element, decodeChunks(file, element), rows) };
    });
    return (0,array_table/* makeArrayTable */.qG)(file.source, rows, plans);
}
async function loadDecoders() {
    const [column, page, plain, convert] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(6167)]).then(__webpack_require__.bind(__webpack_require__, 16167)),
        __webpack_require__.e(/* import() */ 343).then(__webpack_require__.bind(__webpack_require__, 90343)),
        __webpack_require__.e(/* import() */ 4809).then(__webpack_require__.bind(__webpack_require__, 74809)),
        __webpack_require__.e(/* import() */ 9234).then(__webpack_require__.bind(__webpack_require__, 69234)),
    ]);
    return { column, page, plain, convert };
}
function refuseUnreadable(source, bytes) {
    const head = new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength));
    const tail = new Uint8Array(bytes, Math.max(0, bytes.byteLength - 4));
    if ((0,array_table/* startsWith */.w1)(head, encryptedMark) || (0,array_table/* startsWith */.w1)(tail, encryptedMark)) {
        throw (0,malformed/* refusedFile */.Fe)(source, "unsupported", "is an encrypted Parquet file", "write it without encryption");
    }
    if (bytes.byteLength < 12 || !(0,array_table/* startsWith */.w1)(tail, mark)) {
        throw (0,array_table/* damagedFile */.GD)(source, "is cut off: it begins as a Parquet file and does not end as one");
    }
}
function readMetadata(source, read) {
    try {
        return read();
    }
    catch (cause) {
        throw (0,array_table/* damagedFile */.GD)(source, "has a Parquet footer that cannot be read", cause);
    }
}


/***/ }),

/***/ 62402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ readPredictions),
/* harmony export */   _d: () => (/* binding */ emptyTable),
/* harmony export */   aY: () => (/* binding */ isJsonText),
/* harmony export */   bi: () => (/* binding */ delimitedFormat),
/* harmony export */   c4: () => (/* binding */ headBytes),
/* harmony export */   ou: () => (/* binding */ firstText)
/* harmony export */ });
/* harmony import */ var _core_table_wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65859);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72273);
/* harmony import */ var _delimited_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41446);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3076);
/* harmony import */ var _json_lines_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70238);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88221);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54016);







const headBytes = 4096;
const mostBytes = 2 ** 32 - 1;
/** A table from CSV, TSV, JSON lines, Parquet, Arrow (Feather), NPY or NPZ; `auto` decides by content, never by
 *  the file's name. A file of 0 bytes is a table without rows or names, a lone header one without rows. Everything
 *  that cannot be read is a UserError that names the file, the line, row or column, and the fix. O(bytes); the
 *  bytes stay in memory, cells are decoded when asked for. */
async function readPredictions(source, format = "auto") {
    const size = await source.size();
    if (size > mostBytes) {
        const say = `has ${(0,_core_table_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(size)} bytes; ${(0,_core_table_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(mostBytes)} is the most that can be read`;
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedFile */ .Fe)(source.name, "unsupported", say, "leave out columns that are not needed");
    }
    const head = await source.head(headBytes);
    const binary = (0,_binary_js__WEBPACK_IMPORTED_MODULE_0__/* .findBinary */ .j)(source.name, head, format);
    if (binary !== null)
        return binary.read(source);
    (0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseForeignTable */ .r)(source.name, head, "a prediction table");
    const read = await source.slice(0, size);
    // A Buffer over the same bytes, made once: every decoded cell would need one.
    const file = { name: source.name, bytes: Buffer.from(read.buffer, read.byteOffset, read.byteLength) };
    const survey = (0,_survey_js__WEBPACK_IMPORTED_MODULE_5__/* .surveyBytes */ .G)(file);
    const from = firstText(file.bytes);
    if (from === file.bytes.length)
        return emptyTable(source.name);
    return isJsonText(file.bytes, from, format)
        ? (0,_json_lines_table_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonLines */ .s)(file, from, survey)
        : (0,_delimited_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readDelimited */ .eE)(file, from, survey, delimitedFormat(format));
}
const openBrace = 123;
/** Whether text is JSON lines, from where it begins. */
function isJsonText(bytes, from, format) {
    return format === "jsonl" || (format === "auto" && bytes[from] === openBrace);
}
function delimitedFormat(format) {
    return format === "csv" || format === "tsv" ? format : "auto";
}
/** Offset after a byte order mark and blank lines: where the header, or the first object, begins. */
function firstText(bytes) {
    let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    for (let at = from; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === 10)
            from = at + 1;
        else if (byte !== 32 && byte !== 13 && byte !== 9)
            return from + leadingBlanks(bytes, from);
    }
    return bytes.length;
}
function leadingBlanks(bytes, from) {
    let blanks = 0;
    while (bytes[from + blanks] === 32)
        blanks++;
    return blanks;
}
/** A table without rows or names. */
function emptyTable(source) {
    return { source, rows: 0, names: [], column: () => undefined, line: () => 1 };
}


/***/ }),

/***/ 54016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ surveyBytes),
/* harmony export */   t: () => (/* binding */ countLineFeeds)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88221);


/** A look at the bytes before any cell is looked for. Throws UserError on a zero byte, on text that is
 *  not UTF-8 and on carriage returns as the only line ends. */
function surveyBytes(file) {
    const { bytes } = file;
    const zero = bytes.indexOf(0);
    if (zero !== -1) {
        const hint = "write the file again as UTF-8 text";
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformedLine */ .G2)(file, zero, " holds a zero byte: the file is damaged or not text", hint);
    }
    if (!bytes.includes(10) && bytes.subarray(0, -1).includes(13)) {
        const hint = "end lines with a line feed";
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedFile */ .Fe)(file.name, "file-malformed", "ends its lines with carriage returns alone", hint);
    }
    const ascii = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes);
    if (!ascii && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        refuseBadLine(file);
    return { ascii };
}
/** A line feed is never part of a longer character, so whole lines are decoded. */
function refuseBadLine(file) {
    const { bytes } = file;
    for (let start = 0; start < bytes.length;) {
        const end = lineEnd(bytes, start);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end))) {
            const hint = 'save it as UTF-8 (pandas: to_csv(..., encoding="utf-8"))';
            throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformedLine */ .G2)(file, start, " is not valid UTF-8", hint);
        }
        start = end;
    }
}
function lineEnd(bytes, from) {
    const lineFeed = bytes.indexOf(10, from);
    return lineFeed === -1 ? bytes.length : lineFeed + 1;
}
/** Line feeds among bytes, those inside quotes included. */
function countLineFeeds(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1))
        count++;
    return count;
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

/***/ 77259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ unpackZstandard)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82787);



/** Unpacks Zstandard by Node itself, which can since 22.15.
 *  @param most bytes; more of them throw an Error */
function unpackZstandard(packed, most = node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_LENGTH) {
    if (typeof node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompressSync === "function") {
        return node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompressSync(packed, { maxOutputLength: most });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
        code: "unsupported",
        message: "the file is compressed by Zstandard, which this Node cannot unpack",
        hint: "run evenhand on Node 22.15 or later, or write the file with snappy or without compression",
    });
}


/***/ })

};
