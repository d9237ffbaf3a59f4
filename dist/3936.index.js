export const id = 3936;
export const ids = [3936];
export const modules = {

/***/ 95411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ varianceOf),
/* harmony export */   Mz: () => (/* binding */ welch),
/* harmony export */   hm: () => (/* binding */ meanOf)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90481);

function meanOf(values) {
    return (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(values.length, (k) => values[k]) / values.length;
}
/** Σ(x − mean)²/(n − 1); 0 for values that are all equal, which rounding of the mean must not make more. */
function varianceOf(values) {
    if (values.every((value) => value === values[0]))
        return 0;
    const mean = meanOf(values);
    return (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(values.length, (k) => (values[k] - mean) ** 2) / (values.length - 1);
}
/**
 * Two independent samples whose variances may differ (Welch 1947): se² = s_a²/n_a + s_b²/n_b with Satterthwaite's
 * degrees of freedom, as `scipy.stats.ttest_ind(equal_var=False)`. Two values a side at least; se 0 has df NaN.
 *
 * @example welch([1, 2, 3], [2, 4, 6]).df // 2.9411764705882355
 */
function welch(a, b) {
    const ofA = varianceOf(a) / a.length;
    const ofB = varianceOf(b) / b.length;
    return {
        delta: meanOf(a) - meanOf(b),
        se: Math.sqrt(ofA + ofB),
        df: (ofA + ofB) ** 2 / (ofA ** 2 / (a.length - 1) + ofB ** 2 / (b.length - 1)),
    };
}


/***/ }),

/***/ 4805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ patternsType),
/* harmony export */   N6: () => (/* binding */ amountType),
/* harmony export */   Qs: () => (/* binding */ commandType),
/* harmony export */   XP: () => (/* binding */ outputsType),
/* harmony export */   jl: () => (/* binding */ spellDuration),
/* harmony export */   vh: () => (/* binding */ durationType)
/* harmony export */ });
/* harmony import */ var _record_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12198);

const refused = (why) => ({ refused: why });
/** Text for bash; or a JSON list of texts, which is a program with its arguments and no shell. */
const commandType = {
    accepts: "a command for bash, or a JSON list of a program and its arguments",
    words: [],
    read: (given) => {
        if (given.includes("\0"))
            return refused("it holds a NUL character");
        if (given.length > _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.commandLength) {
            return refused(`it is longer than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.commandLength} characters`);
        }
        const list = given.startsWith("[") ? parseList(given) : null;
        if (list !== null && list.length > _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.names) {
            return refused(`it has more than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.names} arguments`);
        }
        return { value: list ?? given };
    },
};
/** `[ -f x ] && …` begins like a list too, and is a command. */
function parseList(given) {
    try {
        const value = JSON.parse(given);
        const fits = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
        return fits ? value : null;
    }
    catch {
        return null;
    }
}
/** One pattern a line; commas belong to patterns such as `*.{csv,parquet}`. */
const patternsType = {
    accepts: "one path or pattern a line",
    words: [],
    read: (given) => ({ value: lines(given) }),
};
/** `name=path`, one a line. */
const outputsType = {
    accepts: "one `name=path` a line",
    words: [],
    read: (given) => {
        const outputs = [];
        for (const line of lines(given)) {
            const [, name, path] = /^([a-z0-9._-]{1,60})\s*=\s*(.+)$/.exec(line) ?? [];
            if (name === undefined || path === undefined)
                return refused(`the line ${line} is not \`name=path\``);
            if (outputs.some((one) => one.name === name))
                return refused(`${name} is declared twice`);
            if (path.length > _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.pathLength) {
                return refused(`the path of ${name} is longer than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.pathLength} characters`);
            }
            if (outputs.length === _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.outputs)
                return refused(`there are more than ${_record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.outputs}`);
            outputs.push({ name, path: path.replaceAll("\\", "/") });
        }
        return { value: outputs };
    },
};
const unitSeconds = { d: 86_400, h: 3600, m: 60, s: 1 };
const longest = 20 * 86_400;
/** A plain number, not negative. */
const amountType = {
    accepts: "a number such as 0.48",
    words: [],
    read: (given) => /^\d{1,9}(?:\.\d{1,9})?$/.test(given) ? { value: Number(given) } : refused("it is no plain number"),
};
/** `6h`, `90m`, `1h30m`, as seconds; above 0, at most 20 days. */
const durationType = {
    accepts: "a duration with units, such as 90m, 6h or 1h30m",
    words: [],
    read: (given) => {
        if (!/^(?:\d{1,9}[dhms]\s*)+$/.test(given))
            return refused("a number needs its unit");
        let seconds = 0;
        for (const [, count = "0", unit = "s"] of given.matchAll(/(\d+)([dhms])/g)) {
            seconds += Number(count) * (unitSeconds[unit] ?? 1);
        }
        if (seconds === 0)
            return refused("it must be more than nothing");
        return seconds > longest ? refused("it must be at most 20 days") : { value: seconds };
    },
};
/** @example spellDuration(5400) // "1h30m" */
function spellDuration(seconds) {
    const parts = [];
    let left = Math.round(seconds);
    for (const [unit, size] of Object.entries(unitSeconds)) {
        const count = Math.floor(left / size);
        if (count > 0)
            parts.push(`${count}${unit}`);
        left -= count * size;
    }
    return parts.join("") || "0s";
}
function lines(given) {
    return given
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}


/***/ }),

/***/ 74204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ cellNumber),
/* harmony export */   g_: () => (/* binding */ parseLog),
/* harmony export */   ho: () => (/* binding */ splitLine)
/* harmony export */ });
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34520);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29415);


/** The cells of one line: split at the first of comma, tab and semicolon that its unquoted part holds.
 *  undefined when it holds none, or a quote is not closed. */
function splitLine(line, mark = separatorOf(line)) {
    if (mark === undefined)
        return undefined;
    if (!line.includes('"'))
        return line.split(mark);
    const cells = [];
    const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${mark}]*))(?:${mark}|$)`, "y");
    while (cell.lastIndex <= line.length) {
        const match = cell.exec(line);
        if (match === null)
            return undefined;
        cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
        if (!match[0].endsWith(mark))
            break;
    }
    return cells;
}
function separatorOf(line) {
    const bare = line.replace(/"(?:[^"]|"")*"/g, "");
    return ["\t", ",", ";"].find((mark) => bare.includes(mark));
}
/** Reads the whole log. Blank lines are passed over, blanks around cells trimmed.
 *  @throws UserError with the line of a row that is longer or shorter than the header: half-written, mostly */
function parseLog(file, text) {
    const [first = "", ...others] = text.split(/\r?\n/);
    const mark = separatorOf(first);
    const names = (splitLine(first, mark) ?? [first]).map((name) => name.trim());
    const log = { names, rows: [], lines: [] };
    for (const [index, line] of others.entries()) {
        if (line.trim() === "")
            continue;
        const cells = splitLine(line, mark) ?? [line];
        if (cells.length !== names.length)
            throw wrongLength(file, index + 2, cells.length, names.length);
        log.rows.push(cells.map((cell) => cell.trim()));
        log.lines.push(index + 2);
    }
    return log;
}
/** A cell as a number: undefined when it is blank or NA (nothing was logged), null when it is NaN or infinite.
 *  @throws UserError with line and column name on other text */
function cellNumber(file, log, row, column) {
    const cell = log.rows[row]?.[column] ?? "";
    if (cell === "" || cell === "NA" || cell === "None")
        return undefined;
    const value = (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(cell);
    if (value !== undefined)
        return value;
    const say = `${JSON.stringify(cell.slice(0, 60))} under ${JSON.stringify(log.names[column])} is not a number`;
    const place = { line: log.lines[row] ?? 1, column: column + 1 };
    throw (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .malformedMetrics */ .nc)(file, place, say, "write numbers, or leave the cell empty");
}
function wrongLength(file, line, cells, names) {
    const say = `${cells} ${cells === 1 ? "cell" : "cells"} where the header has ${names}: the row is half-written or damaged`;
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .malformedMetrics */ .nc)(file, { line, column: 1 }, say, "write the file again, or remove the row");
}


/***/ }),

/***/ 74061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _R: () => (/* binding */ putTree),
/* harmony export */   bn: () => (/* binding */ makeFindings),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   yJ: () => (/* binding */ put)
/* harmony export */ });
/* harmony import */ var _core_table_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65859);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34520);



function makeFindings() {
    return {
        values: new Map(),
        directions: new Map(),
        stderr: new Map(),
        runs: new Map(),
        series: new Map(),
        notes: [],
        skipped: 0,
        nothing: null,
    };
}
/** Keeps one number under its name. What is not a number is counted; a name that comes twice is a UserError.
 *  @returns whether it was a number */
function put(found, file, name, value) {
    const number = numberOf(value);
    if (number === undefined) {
        found.skipped++;
        return false;
    }
    if (found.values.has(name))
        throw refusal(file, `gives two values for ${(0,_core_table_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`);
    found.values.set(name, number);
    return true;
}
/** Keeps every number of a tree under its dotted name, in the order of the file. */
function putTree(found, file, tree, prefix = "") {
    for (const [key, inner] of tree) {
        if (inner instanceof Map)
            putTree(found, file, inner, `${prefix}${key}.`);
        else
            put(found, file, prefix + key, inner);
    }
}
/** A number, or a text that is one; null = written as not a number; undefined = no metric at all. */
function numberOf(value) {
    if (value === null)
        return null;
    if (typeof value === "number")
        return Number.isFinite(value) ? value : null;
    return typeof value === "string" ? (0,_number_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$)(value) : undefined;
}
function refusal(file, say, hint = 'write named numbers, each name once, such as {"accuracy": 0.93}') {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code: "file-malformed", message: `${file} ${say}`, hint, file });
}


/***/ }),

/***/ 6253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _core_table_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65859);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29415);


const blanks = /[ \t\r\n]*/y;
const token = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*"|[^\s,:{}[\]"]+/uy;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const words = new Map([
    ["true", true],
    ["false", false],
    ["null", null],
    ["NaN", null],
    ["Infinity", null],
    ["-Infinity", null],
]);
/** JSON as Python writes it: bare NaN and Infinity are allowed and read as null, a byte order mark is passed
 *  over. Throws UserError with line and column; nesting beyond 64 levels is refused. */
function parseJson(file, text) {
    const reader = { file, text, at: text.startsWith("\ufeff") ? 1 : 0 };
    const tree = readValue(reader, 0);
    skipBlanks(reader);
    if (reader.at < text.length)
        throw unexpected(reader, "the end of the file");
    return tree;
}
function readValue(reader, depth) {
    skipBlanks(reader);
    const first = reader.text[reader.at];
    if ((first === "{" || first === "[") && depth >= _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mostDepth */ .VR) {
        throw (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .malformedMetrics */ .nc)(reader.file, placeOf(reader), `nested deeper than ${_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mostDepth */ .VR} levels`);
    }
    if (first === "{")
        return readObject(reader, depth);
    if (first === "[")
        return readList(reader, depth);
    const start = reader.at;
    const text = readToken(reader);
    if (text?.startsWith('"'))
        return JSON.parse(text);
    if (text !== null && number.test(text))
        return Number(text);
    const word = text === null ? undefined : words.get(text);
    if (word !== undefined)
        return word;
    reader.at = start;
    throw unexpected(reader, "a value");
}
function readObject(reader, depth) {
    const tree = new Map();
    reader.at++;
    skipBlanks(reader);
    if (take(reader, "}"))
        return tree;
    do {
        skipBlanks(reader);
        const start = reader.at;
        const spelled = readToken(reader);
        if (!spelled?.startsWith('"')) {
            reader.at = start;
            throw unexpected(reader, "a key in quotes");
        }
        const key = JSON.parse(spelled);
        if (tree.has(key)) {
            reader.at = start;
            throw (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .malformedMetrics */ .nc)(reader.file, placeOf(reader), `the key ${(0,_core_table_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} for the second time`);
        }
        skipBlanks(reader);
        if (!take(reader, ":"))
            throw unexpected(reader, '":"');
        tree.set(key, readValue(reader, depth + 1));
        skipBlanks(reader);
    } while (take(reader, ","));
    if (!take(reader, "}"))
        throw unexpected(reader, 'a comma or "}"');
    return tree;
}
function readList(reader, depth) {
    const list = [];
    reader.at++;
    skipBlanks(reader);
    if (take(reader, "]"))
        return list;
    do {
        list.push(readValue(reader, depth + 1));
        skipBlanks(reader);
    } while (take(reader, ","));
    if (!take(reader, "]"))
        throw unexpected(reader, 'a comma or "]"');
    return list;
}
function readToken(reader) {
    token.lastIndex = reader.at;
    const match = token.exec(reader.text);
    if (match === null)
        return null;
    reader.at = token.lastIndex;
    return match[0];
}
function skipBlanks(reader) {
    blanks.lastIndex = reader.at;
    blanks.test(reader.text);
    reader.at = blanks.lastIndex;
}
function take(reader, mark) {
    if (reader.text[reader.at] !== mark)
        return false;
    reader.at++;
    return true;
}
function unexpected(reader, expected) {
    const ends = reader.at >= reader.text.length;
    const say = ends
        ? `the file ends where ${expected} is expected: it is half-written`
        : `expected ${expected}`;
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .malformedMetrics */ .nc)(reader.file, placeOf(reader), say);
}
function placeOf(reader) {
    const before = reader.text.slice(0, reader.at);
    const line = before.split("\n").length;
    return { line, column: reader.at - (before.lastIndexOf("\n") + 1) + 1 };
}


/***/ }),

/***/ 34520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber)
/* harmony export */ });
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const notNumber = /^[+-]?(?:nan|\.nan|\.?inf(?:inity)?)$/i;
/** A number written as text: null when it says that it is none (NaN, inf), undefined when it is another text. */
function parseNumber(written) {
    const text = written.trim();
    if (notNumber.test(text))
        return null;
    if (!decimal.test(text))
        return undefined;
    const value = Number(text);
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 9991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openMetrics),
  y: () => (/* binding */ readText)
});

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/formats/metrics/delimited.js
var delimited = __webpack_require__(74204);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/foreign.js

const numbers = "write the numbers as JSON";
/** What a file is from its first bytes when no numbers can be read from it. A pickle runs code when it is
 *  opened, so it is named and left closed. */
const foreign = [
    {
        looksLike: "a Python pickle",
        marks: ["\x80\x02", "\x80\x03", "\x80\x04", "\x80\x05"],
        pattern: /^(c[\w.]+\n\w+\n|\([dl]p\d+\n)/,
        hint: `pickles are never opened: ${numbers}`,
    },
    { looksLike: "a gzip file", marks: ["\x1f\x8b"], hint: "unpack it first" },
    { looksLike: "a NumPy array", marks: ["\x93NUMPY"], hint: numbers },
    { looksLike: "a Parquet file", marks: ["PAR1"], hint: "a prediction table is named under `predictions`" },
    {
        looksLike: "an Arrow or Feather file",
        marks: ["ARROW1", "FEA1"],
        hint: "a prediction table is named under `predictions`",
    },
    { looksLike: "an HDF5 file", marks: ["\x89HDF"], hint: numbers },
    { looksLike: "text in UTF-16", marks: ["\xff\xfe", "\xfe\xff"], hint: "save it as UTF-8" },
    {
        looksLike: "a Git LFS pointer, not the file itself",
        marks: ["version https://git-lfs"],
        hint: "fetch the file first: `git lfs pull`, or `lfs: true` on actions/checkout",
    },
    {
        looksLike: "a DVC pointer, not the file itself",
        marks: [],
        pattern: /^outs:\s*\n- (md5|hash|path):/,
        hint: "fetch the file first: `dvc pull`",
    },
    {
        looksLike: "a web page",
        marks: [],
        pattern: /^\s*<(!doctype html|html)/i,
        hint: "check what was downloaded",
    },
];
/** Throws a UserError when the first bytes are those of a file without readable metrics. */
function refuseForeign(name, head) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
    const known = foreign.find(({ marks, pattern }) => marks.some((mark) => text.startsWith(mark)) || pattern?.test(text) === true);
    if (known === undefined)
        return;
    throw new errors/* UserError */.y({
        code: "unsupported",
        message: `${name} looks like ${known.looksLike}, not a metrics file`,
        hint: known.hint,
        file: name,
    });
}

// EXTERNAL MODULE: ./.cache/js/formats/metrics/json.js
var json = __webpack_require__(6253);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/open.js





const mostTextBytes = 16 * 1024 * 1024;
const headBytes = 4096;
const binaryKinds = ["SQLite format 3\0", "PK\x03\x04"];
/** Looks into a file far enough to tell its format: the whole of a text, the head of anything else.
 *  @throws UserError on a pickle or another file that holds no metrics, on text over 16 MiB, on broken JSON */
async function openMetrics(source) {
    const files = (await source.list?.()) ?? null;
    const base = source.name.replace(/[\\/]+$/, "").replace(/^.*[\\/]/, "");
    const start = { source, name: source.name, base };
    const closed = { ...start, head: new Uint8Array(), text: null, json: undefined, header: [] };
    if (files !== null)
        return { ...closed, files };
    const head = await source.head(headBytes);
    if (isBinary(head))
        return { ...closed, files, head };
    refuseForeign(source.name, head);
    const text = await readText(source);
    const json = jsonOf(source.name, text);
    return { ...start, files, head, text, json, header: json === undefined ? headerOf(text) : [] };
}
/** The files with bytes of their own that a reader knows: databases, archives, event files. */
function isBinary(head) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
    return binaryKinds.some((mark) => text.startsWith(mark)) || text.slice(12, 40).includes("brain.Event:");
}
/** A file's text as UTF-8 without its byte order mark.
 *  @throws UserError over 16 MiB or when it is not text */
async function readText(source) {
    const size = await source.size();
    if (size > mostTextBytes) {
        throw new errors/* UserError */.y({
            code: "unsupported",
            message: `${source.name} has ${(0,wording/* countOf */.pq)(size)} bytes; a metrics file has at most 16 MiB`,
            hint: "if it is a prediction table, name it under `predictions`",
            file: source.name,
        });
    }
    return decode(source.name, await source.slice(0, size));
}
/** JSON is what begins with a brace or bracket or is named so, unless the name says YAML or TOML. */
function jsonOf(name, text) {
    if (text.trim() === "" || /\.(ya?ml|toml)$/i.test(name))
        return undefined;
    return /\.json$/i.test(name) || /^\s*[[{]/.test(text) ? (0,json/* parseJson */.q)(name, text) : undefined;
}
function headerOf(text) {
    const line = text.slice(0, 65_536).split(/\r?\n/, 1)[0] ?? "";
    return (0,delimited/* splitLine */.ho)(line)?.map((cell) => cell.trim()) ?? [];
}
function decode(name, bytes) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        if (!text.includes("\0"))
            return text;
    }
    catch {
        // Said below, for both.
    }
    throw new errors/* UserError */.y({
        code: "file-malformed",
        message: `${name} is not UTF-8 text, so it is neither JSON nor YAML`,
        hint: "write the metrics as JSON or YAML in UTF-8",
        file: name,
    });
}


/***/ }),

/***/ 56420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readMetrics)
});

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/formats/metrics/registry.js + 32 modules
var registry = __webpack_require__(68356);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/choose.js


/** The one reader whose mark the file bears; without a mark, a plain tree of numbers.
 *  @throws UserError when two readers claim it, or none can read it */
function chooseReader(file, format) {
    const all = [...registry/* readers */.Xc, ...registry/* plainReaders */.L9];
    if (format !== "auto")
        return namedReader(file, all.find((reader) => reader.name === format));
    const claims = registry/* readers */.Xc.filter((reader) => reader.detect(file));
    const [first, second] = claims;
    if (first !== undefined && second !== undefined)
        throw ambiguous(file, claims);
    const plain = registry/* plainReaders */.L9;
    const reader = first ?? plain.find((each) => each.detect(file));
    if (reader === undefined)
        throw unknown(file);
    return reader;
}
function namedReader(file, reader) {
    if (reader.fits?.(file) ?? reader.detect(file))
        return reader;
    throw new errors/* UserError */.y({
        code: "unsupported",
        message: `${file.name} is not ${reader.title}`,
        hint: "leave out `format:`, so that the content decides",
        file: file.name,
    });
}
function ambiguous(file, claims) {
    const titles = claims.map((reader) => reader.title).join(" or ");
    const names = claims.map((reader) => `\`${reader.name}\``).join(" or ");
    const orFile = file.files === null ? "" : "name one file in it, or ";
    return new errors/* UserError */.y({
        code: "unsupported",
        message: `${file.name} is ambiguous: ${titles}`,
        hint: `${orFile}set \`format:\` to ${names}`,
        file: file.name,
    });
}
function unknown(file) {
    const kind = file.files === null ? "is no metrics file" : "holds no metrics";
    return new errors/* UserError */.y({
        code: "unsupported",
        message: `${file.name} ${kind} of a tool that is known`,
        hint: "write named numbers as JSON, or see docs/formats.md for what is read",
        file: file.name,
    });
}

// EXTERNAL MODULE: ./.cache/js/formats/metrics/open.js + 1 modules
var metrics_open = __webpack_require__(9991);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/read.js


/** Named numbers from a metrics file or folder of any known tool (docs/formats.md); the format is told by the
 *  content. An empty file has no values; one that cannot be read, that no reader knows or that two readers
 *  claim is a UserError with the place and the fix. Text is read up to 16 MiB. */
async function readMetrics(source, ask = {}) {
    const file = await (0,metrics_open/* openMetrics */.E)(source);
    const reader = chooseReader(file, ask.format ?? "auto");
    const found = await reader.read(file, { run: ask.run ?? null });
    return { source: source.name, format: reader.name, ...found };
}


/***/ }),

/***/ 68356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L9: () => (/* binding */ plainReaders),
  Xc: () => (/* binding */ readers)
});

// UNUSED EXPORTS: metricsFormats

// EXTERNAL MODULE: ./.cache/js/formats/metrics/findings.js
var findings = __webpack_require__(74061);
// EXTERNAL MODULE: ./.cache/js/formats/metrics/json.js
var metrics_json = __webpack_require__(6253);
// EXTERNAL MODULE: ./.cache/js/formats/metrics/tree.js
var metrics_tree = __webpack_require__(29415);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/benchmark-action.js



const script = /^\s*window\.BENCHMARK_DATA\s*=\s*/;
/** github-action-benchmark: its data.js or the JSON in it (the newest entry of each suite), or the list of
 *  `{name, unit, value}` that a custom benchmark writes, which does not say which way is better. */
const benchmarkActionReader = {
    name: "benchmark-action",
    title: "github-action-benchmark data",
    detect: ({ json, text }) => (text !== null && script.test(text)) || isData(json) || isList(json),
    read(file) {
        const found = (0,findings/* makeFindings */.bn)();
        const tree = treeOf(file);
        if (isList(tree))
            for (const bench of tree)
                addBench(found, file.name, bench, { prefix: "", better: null });
        else
            addSuites(found, file.name, (0,metrics_tree/* mapAt */.SC)(tree, "entries"));
        return found;
    },
};
function treeOf({ name, text, json }) {
    if (json !== undefined)
        return json;
    const tree = (0,metrics_json/* parseJson */.q)(name, (text ?? "").replace(script, (found) => " ".repeat(found.length)).replace(/;\s*$/, ""));
    if (!isData(tree))
        throw (0,findings/* refusal */.x5)(name, "holds no `entries`", "write it again with github-action-benchmark");
    return tree;
}
function isData(json) {
    const suites = [...(0,metrics_tree/* mapAt */.SC)(json, "entries").values()];
    return (suites.length > 0 &&
        suites.every((suite) => Array.isArray(suite) && suite.every((run) => Array.isArray((0,metrics_tree.at)(run, "benches")))));
}
function isList(json) {
    return (Array.isArray(json) &&
        json.length > 0 &&
        json.every((bench) => (0,metrics_tree/* textAt */.$6)(bench, "name") !== "" &&
            (0,metrics_tree.at)(bench, "value") !== undefined &&
            typeof (0,metrics_tree.at)(bench, "unit") === "string"));
}
function addSuites(found, file, suites) {
    for (const [suite, runs] of suites) {
        const last = (0,metrics_tree/* listAt */.gT)(runs).at(-1);
        const better = directionOf((0,metrics_tree/* textAt */.$6)(last, "tool"));
        const prefix = suites.size > 1 ? `${suite}.` : "";
        for (const bench of (0,metrics_tree/* listAt */.gT)(last, "benches"))
            addBench(found, file, bench, { prefix, better });
        const commit = (0,metrics_tree/* textAt */.$6)(last, "commit", "id").slice(0, 7);
        if (commit !== "")
            found.notes.push(`${file}: ${suite} is as of commit ${commit}, the newest entry`);
    }
}
function directionOf(tool) {
    if (tool === "customBiggerIsBetter" || tool === "benchmarkjs" || tool === "pytest")
        return "higher";
    return [
        "customSmallerIsBetter",
        "cargo",
        "go",
        "googlecpp",
        "catch2",
        "julia",
        "jmh",
        "benchmarkdotnet",
    ].includes(tool)
        ? "lower"
        : null;
}
function addBench(found, file, bench, { prefix, better }) {
    const name = prefix + (0,metrics_tree/* textAt */.$6)(bench, "name");
    if ((0,findings/* put */.yJ)(found, file, name, (0,metrics_tree.at)(bench, "value")) && better !== null)
        found.directions.set(name, better);
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/bmf.js


const parts = new Set(["value", "lower_value", "upper_value"]);
/** Bencher Metric Format: benchmark → measure → `value`, with bounds that may stand beside it. */
const bmfReader = {
    name: "bmf",
    title: "Bencher Metric Format",
    detect: ({ json }) => json instanceof Map &&
        json.size > 0 &&
        [...json.values()].every((bench) => bench instanceof Map && bench.size > 0 && [...bench.values()].every(isMeasure)),
    read({ name, json }) {
        const found = (0,findings/* makeFindings */.bn)();
        for (const [bench, measures] of json) {
            for (const [measure, body] of measures)
                (0,findings/* put */.yJ)(found, name, `${bench}.${measure}`, (0,metrics_tree.at)(body, "value"));
        }
        return found;
    },
};
function isMeasure(tree) {
    return (tree instanceof Map &&
        (0,findings/* numberOf */.rl)(tree.get("value")) !== undefined &&
        [...tree.keys()].every((key) => parts.has(key)));
}

// EXTERNAL MODULE: ./.cache/js/formats/metrics/delimited.js
var delimited = __webpack_require__(74204);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/log-findings.js


/** The last value of each column of a training log, and the whole column as a series. Steps are the first step
 *  column's numbers, else row numbers from 0. A column that never has a value is null. */
function findingsOfLog(file, log, shape) {
    const found = (0,findings/* makeFindings */.bn)();
    const steps = stepsOf(file, log, shape.steps);
    for (const [column, name] of log.names.entries()) {
        if (name === "" || shape.steps.includes(name))
            continue;
        const key = shape.nameOf === undefined ? name : shape.nameOf(name);
        if (key === null)
            continue;
        if (found.values.has(key))
            throw (0,findings/* refusal */.x5)(file, `has two columns for ${JSON.stringify(key)}`, "keep one");
        const series = [];
        for (let row = 0; row < log.rows.length; row++) {
            const value = (0,delimited/* cellNumber */.W4)(file, log, row, column);
            if (value !== undefined)
                series.push([steps[row], value]);
        }
        const direction = shape.directionOf?.(name) ?? null;
        if (direction !== null)
            found.directions.set(key, direction);
        if (log.rows.length > 0)
            found.values.set(key, series.at(-1)?.[1] ?? null);
        found.series.set(key, series);
    }
    if (log.rows.length > 0)
        found.notes.push(`${file}: values are the last logged ones, ${shape.unit} ${steps.at(-1)}`);
    return found;
}
function stepsOf(file, log, names) {
    const column = log.names.findIndex((name) => names.includes(name));
    return log.rows.map((_, row) => (column === -1 ? null : (0,delimited/* cellNumber */.W4)(file, log, row, column)) ?? row);
}

// EXTERNAL MODULE: ./.cache/js/core/record/limits.js
var limits = __webpack_require__(12198);
// EXTERNAL MODULE: ./.cache/js/core/stats/welch.js
var welch = __webpack_require__(95411);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/repeated-runs.js





/** A training that was repeated: a list of `seeds`, and lists of as many numbers; or of `splits`, with `train_rows` and
 *  `test_rows` of a split. What is a single number there is one. */
const repeatedRunsReader = {
    name: "repeated-runs",
    title: "metrics of repeated runs",
    detect: ({ json }) => isRepeated(json),
    read({ name, json }) {
        const found = (0,findings/* makeFindings */.bn)();
        readLists(found, { file: name, sample: readSample(name, json) }, json);
        return found;
    },
};
/** Whether an object names its seeds or splits as a list. */
function isRepeated(json) {
    return Array.isArray((0,metrics_tree.at)(json, "seeds")) || Array.isArray((0,metrics_tree.at)(json, "splits"));
}
const settings = new Set(["seeds", "splits", "train_rows", "test_rows"]);
function readSample(file, json) {
    const [seeds, splits] = [(0,metrics_tree.at)(json, "seeds"), (0,metrics_tree.at)(json, "splits")];
    if (Array.isArray(seeds) && Array.isArray(splits))
        throw (0,findings/* refusal */.x5)(file, "has a list of seeds and one of splits", "keep the one that tells the runs apart");
    const kind = Array.isArray(seeds) ? "seeds" : "splits";
    const names = (seeds ?? splits).map((name) => nameOf(file, kind, name));
    if (new Set(names).size < names.length)
        throw (0,findings/* refusal */.x5)(file, `names one of its ${kind} twice`, "name each run once");
    if (names.length > limits/* mostRuns */.w)
        throw (0,findings/* refusal */.x5)(file, `has more than ${limits/* mostRuns */.w} ${kind}`, "keep fewer runs");
    return kind === "seeds" ? { kind, names } : { kind, names, ratio: readRatio(file, json) };
}
function nameOf(file, kind, name) {
    if ((typeof name === "string" || typeof name === "number") && String(name).length <= 200)
        return String(name);
    throw (0,findings/* refusal */.x5)(file, `has one of its ${kind} that is no number or short text`, `write ${kind} as [1, 2, 3]`);
}
function readRatio(file, json) {
    const [train, test] = [(0,findings/* numberOf */.rl)((0,metrics_tree.at)(json, "train_rows")), (0,findings/* numberOf */.rl)((0,metrics_tree.at)(json, "test_rows"))];
    if (train && test && train > 0 && test > 0)
        return test / train;
    throw (0,findings/* refusal */.x5)(file, "has splits and does not say how large their parts are", 'add the rows of one split, such as "train_rows": 800, "test_rows": 200: overlapping training parts make runs alike');
}
function readLists(found, { file, sample, prefix = "" }, tree) {
    for (const [key, inner] of tree) {
        if (prefix === "" && settings.has(key))
            continue;
        const name = prefix + key;
        if (inner instanceof Map)
            readLists(found, { file, sample, prefix: `${name}.` }, inner);
        else if (Array.isArray(inner))
            readList(found, { file, sample }, name, inner);
        else
            (0,findings/* put */.yJ)(found, file, name, inner);
    }
}
function readList(found, { file, sample }, name, list) {
    const numbers = list.map(findings/* numberOf */.rl);
    if (numbers.includes(undefined)) {
        found.skipped++;
        return;
    }
    const { kind, names } = sample;
    if (list.length !== names.length) {
        const say = `gives ${list.length} values of ${(0,wording/* quote */.hD)(name)} for ${names.length} ${kind}`;
        throw (0,findings/* refusal */.x5)(file, say, "write one value a run, in the same order");
    }
    const values = numbers.filter((value) => typeof value === "number");
    if (found.values.has(name))
        throw (0,findings/* refusal */.x5)(file, `gives two values for ${(0,wording/* quote */.hD)(name)}`);
    const whole = values.length === names.length && values.length > 0;
    found.values.set(name, whole ? (0,welch/* meanOf */.hm)(values) : null);
    if (whole)
        found.runs.set(name, { ...sample, values });
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/keras.js




/** Keras' CSVLogger: `epoch` first (from 0), then names, comma or semicolon between. */
const kerasCsvReader = {
    name: "keras-csv",
    title: "a Keras CSVLogger file",
    detect: ({ header }) => header[0] === "epoch" &&
        !header.includes("step") &&
        !header.some((name) => /^(metrics|train|val)\//.test(name)),
    read: ({ name, text }) => findingsOfLog(name, (0,delimited/* parseLog */.g_)(name, text ?? ""), {
        steps: ["epoch"],
        unit: "epoch",
        directionOf: (column) => (column === "learning_rate" || column === "lr" ? "neutral" : null),
    }),
};
/** `history.history` as JSON: lists of one length, `loss` among them. */
const kerasHistoryReader = {
    name: "keras-history",
    title: "a Keras history",
    detect: ({ json }) => json instanceof Map && Array.isArray(json.get("loss")) && isHistory(json) && !isRepeated(json),
    read: ({ name, json }) => findingsOfLists(name, json, "epoch"),
};
/** Whether each key holds a list of numbers and all are equally long, one value at least. */
function isHistory(tree) {
    if (!(tree instanceof Map) || tree.size === 0)
        return false;
    const lists = [...tree.values()];
    const first = lists[0];
    return lists.every((list) => Array.isArray(list) &&
        list.length > 0 &&
        list.length === first.length &&
        list.every((value) => (0,findings/* numberOf */.rl)(value) !== undefined));
}
/** Each list's last number under its dotted name, the list as its series. */
function findingsOfLists(file, tree, unit) {
    const found = (0,findings/* makeFindings */.bn)();
    addLists(found, tree, "");
    const length = [...found.series.values()][0]?.length ?? 0;
    found.notes.push(`${file}: values are those of the last of ${length} ${unit}s`);
    return found;
}
function addLists(found, tree, prefix) {
    for (const [key, inner] of tree) {
        if (inner instanceof Map)
            addLists(found, inner, `${prefix}${key}.`);
        if (!Array.isArray(inner))
            continue;
        const series = inner.map((value, step) => [step, (0,findings/* numberOf */.rl)(value) ?? null]);
        found.values.set(prefix + key, series.at(-1)?.[1] ?? null);
        found.series.set(prefix + key, series);
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/boosting.js

/** What XGBoost and LightGBM keep per evaluation set: `set.metric`, the value of the last round. */
const boostingReader = {
    name: "evals-result",
    title: "evaluation results of XGBoost or LightGBM",
    detect: ({ json }) => json instanceof Map && json.size > 0 && [...json.values()].every(isHistory),
    read: ({ name, json }) => findingsOfLists(name, json, "round"),
};

// EXTERNAL MODULE: ./.cache/js/formats/metrics/open.js + 1 modules
var metrics_open = __webpack_require__(9991);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/catboost.js






const training = "catboost_training.json";
/** CatBoost: catboost_training.json (or the catboost_info folder around it), which says of each metric whether the
 *  least or the most is best; or one of its learn_error.tsv and test_error.tsv. */
const catboostReader = {
    name: "catboost",
    title: "a CatBoost training log",
    detect: ({ json, header, files }) => isTraining(json) || (header[0] === "iter" && header.length > 1) || trainingIn(files) !== undefined,
    async read({ name, json, text, files, base }) {
        const file = trainingIn(files);
        if (file !== undefined)
            return readTraining(file.name, (0,metrics_json/* parseJson */.q)(file.name, await (0,metrics_open/* readText */.y)(file)));
        if (json !== undefined)
            return readTraining(name, json);
        const set = /^(learn|test)_error/.exec(base)?.[1];
        return findingsOfLog(name, (0,delimited/* parseLog */.g_)(name, text ?? ""), {
            steps: ["iter"],
            unit: "iteration",
            nameOf: (column) => (set === undefined ? column : `${set}.${column}`),
        });
    },
};
function isTraining(json) {
    return Array.isArray((0,metrics_tree.at)(json, "meta", "learn_metrics")) && Array.isArray((0,metrics_tree.at)(json, "iterations"));
}
function trainingIn(files) {
    return files?.get(training) ?? files?.get(`catboost_info/${training}`);
}
function readTraining(file, json) {
    const found = (0,findings/* makeFindings */.bn)();
    const rounds = (0,metrics_tree/* listAt */.gT)(json, "iterations");
    for (const kind of ["learn", "test"]) {
        const metrics = (0,metrics_tree/* listAt */.gT)(json, "meta", `${kind}_metrics`);
        for (const set of (0,metrics_tree/* listAt */.gT)(json, "meta", `${kind}_sets`)) {
            for (const [index, metric] of metrics.entries()) {
                const name = `${String(set)}.${(0,metrics_tree/* textAt */.$6)(metric, "name")}`;
                const best = (0,metrics_tree/* textAt */.$6)(metric, "best_value");
                if (best !== "")
                    found.directions.set(name, best === "Max" ? "higher" : best === "Min" ? "lower" : "neutral");
                const series = rounds.flatMap((round, step) => {
                    const value = (0,findings/* numberOf */.rl)((0,metrics_tree/* listAt */.gT)(round, String(set))[index]);
                    return value === undefined ? [] : [[step, value]];
                });
                if (series.length > 0)
                    found.values.set(name, series.at(-1)[1]);
                found.series.set(name, series);
            }
        }
    }
    found.notes.push(`${file}: values are those of the last of ${rounds.length} iterations`);
    return found;
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/flatten.js

/** Every number of a tree under its dotted name, in the order of the file. Numbers written as text count;
 *  text, booleans and lists are counted and passed over. Throws UserError when the tree is no object or one
 *  dotted name is reached on two ways. */
function flattenMetrics(file, tree) {
    const found = (0,findings/* makeFindings */.bn)();
    if (tree === null)
        return found;
    if (!(tree instanceof Map)) {
        const kind = Array.isArray(tree) ? "a list" : "a single value";
        throw (0,findings/* refusal */.x5)(file, `holds ${kind} where named numbers are expected`);
    }
    (0,findings/* putTree */._R)(found, file, tree);
    return found;
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/classification-report.js


const averages = ["macro avg", "weighted avg"];
const columns = ["precision", "recall", "f1-score", "support"];
/** scikit-learn's `classification_report(output_dict=True)`. `support` counts rows: neither better nor worse. */
const classificationReportReader = {
    name: "classification-report",
    title: "a scikit-learn classification report",
    detect: ({ json }) => averages.every((average) => isRow((0,metrics_tree.at)(json, average))),
    read({ name, json }) {
        const found = flattenMetrics(name, json ?? null);
        for (const key of found.values.keys()) {
            if (key.endsWith(".support"))
                found.directions.set(key, "neutral");
            else
                found.directions.set(key, "higher");
        }
        return found;
    },
};
function isRow(tree) {
    return columns.every((column) => (0,metrics_tree.at)(tree, column) !== undefined);
}

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/toml.js

/** A TOML document. Dates are texts. Throws UserError with line and column; whole numbers beyond 2^53 and
 *  nesting beyond 64 levels are refused. */
async function parseToml(file, text) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return toml_treeOf(file, parse(text, { maxDepth: metrics_tree/* mostDepth */.VR }), 0);
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        const say = (error.message.split("\n")[0] ?? "").replace(/^Invalid TOML document: /, "not valid TOML: ");
        throw (0,metrics_tree/* malformedMetrics */.nc)(file, { line: error.line, column: error.column }, say, "write `accuracy = 0.93`");
    }
}
function toml_treeOf(file, value, depth) {
    if (depth > metrics_tree/* mostDepth */.VR)
        throw (0,metrics_tree/* malformedMetrics */.nc)(file, { line: 1, column: 1 }, `nested deeper than ${metrics_tree/* mostDepth */.VR} levels`);
    if (typeof value === "number" || typeof value === "boolean" || typeof value === "string")
        return value;
    if (typeof value === "bigint")
        return Number(value);
    if (Array.isArray(value))
        return value.map((item) => toml_treeOf(file, item, depth + 1));
    if (value === null || typeof value !== "object" || value instanceof Date)
        return String(value);
    return new Map(Object.entries(value).map(([key, inner]) => [key, toml_treeOf(file, inner, depth + 1)]));
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/dvc-yaml.js







const keys = new Set(["vars", "stages", "plots", "params", "metrics", "artifacts", "datasets"]);
/** A DVC pipeline: the files under `metrics`, of the pipeline and of its stages, are followed. One file keeps its
 *  own names; of several, each name begins with its file, as `dvc metrics diff` lists them. */
const dvcYamlReader = {
    name: "dvc-yaml",
    title: "a DVC pipeline",
    detect: ({ base, text }) => base === "dvc.yaml" && text !== null,
    fits: ({ text }) => text !== null,
    async read({ name, text, source }) {
        const { parseYamlWhole } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 40852));
        const tree = parseYamlWhole(name, text ?? "");
        const odd = tree instanceof Map ? [...tree.keys()].find((key) => !keys.has(key)) : "";
        if (odd !== undefined) {
            throw (0,findings/* refusal */.x5)(name, `is no DVC pipeline: it has the key ${JSON.stringify(odd)}`, "run `dvc stage list`");
        }
        const { paths, templates } = metricsOf(tree);
        if (paths.length === 0 && templates.length === 0) {
            throw (0,findings/* refusal */.x5)(name, "names no metrics files", "add `metrics:` to a stage, or name the file itself");
        }
        const found = (0,findings/* makeFindings */.bn)();
        for (const path of paths)
            await follow(found, { name, source, path, isOnly: paths.length === 1 });
        for (const path of templates)
            found.notes.push(`${name}: ${path} is a template and was not followed`);
        return found;
    },
};
function metricsOf(tree) {
    const all = [...pathsOf((0,metrics_tree/* listAt */.gT)(tree, "metrics"), ".")];
    for (const stage of (0,metrics_tree/* mapAt */.SC)(tree, "stages").values()) {
        const body = (0,metrics_tree.at)(stage, "do") ?? stage;
        all.push(...pathsOf((0,metrics_tree/* listAt */.gT)(body, "metrics"), (0,metrics_tree/* textAt */.$6)(body, "wdir") || "."));
    }
    const unique = [...new Set(all)];
    return {
        paths: unique.filter((path) => !path.includes("${")),
        templates: unique.filter((path) => path.includes("${")),
    };
}
/** An entry is a path, or an object with the path as its only key. */
function pathsOf(entries, folder) {
    const paths = entries.map((entry) => (entry instanceof Map ? [...entry.keys()][0] : entry));
    const prefix = folder === "." ? "" : `${folder.replace(/\/+$/, "")}/`;
    return paths.filter((path) => typeof path === "string").map((path) => prefix + path.replace(/^\.\//, ""));
}
async function follow(found, { name, source, path, isOnly }) {
    if (/^([\\/]|[A-Za-z]:)/.test(path) || path.split(/[\\/]/).includes("..")) {
        throw (0,findings/* refusal */.x5)(name, `names ${JSON.stringify(path)}, which is outside its folder`, "name that file itself");
    }
    const file = source.beside?.(path);
    if (file === undefined) {
        throw new errors/* UserError */.y({
            code: "unsupported",
            message: `${name} names ${JSON.stringify(path)}, which cannot be read from here`,
            hint: "name the metrics file itself",
            file: name,
        });
    }
    const inner = flattenMetrics(file.name, await parseNamed(file.name, await (0,metrics_open/* readText */.y)(file)));
    for (const [key, value] of inner.values)
        (0,findings/* put */.yJ)(found, name, isOnly ? key : `${path}:${key}`, value);
    found.skipped += inner.skipped;
}
/** DVC goes by the name's ending; without one it is YAML. */
async function parseNamed(name, text) {
    if (text.trim() === "")
        return null;
    if (/\.json$/i.test(name))
        return (0,metrics_json/* parseJson */.q)(name, text);
    if (/\.toml$/i.test(name))
        return parseToml(name, text);
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 40852));
    return parseYaml(name, text);
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/dvclive.js





const plots = /^plots\/metrics\/(.+)\.tsv$/;
/** A DVCLive folder: the last values of metrics.json, with the histories under plots/metrics. */
const dvcliveReader = {
    name: "dvclive",
    title: "a DVCLive folder",
    detect: ({ files }) => files?.has("metrics.json") === true && [...files.keys()].some((path) => plots.test(path)),
    async read({ files }) {
        const metrics = files.get("metrics.json");
        const found = flattenMetrics(metrics.name, (0,metrics_json/* parseJson */.q)(metrics.name, await (0,metrics_open/* readText */.y)(metrics)));
        if (found.values.has("step"))
            found.directions.set("step", "neutral");
        for (const [path, file] of files) {
            const name = plots.exec(path)?.[1];
            if (name !== undefined)
                await addHistory(found, name, file);
        }
        return found;
    },
};
async function addHistory(found, name, file) {
    const log = (0,delimited/* parseLog */.g_)(file.name, await (0,metrics_open/* readText */.y)(file));
    const { series } = findingsOfLog(file.name, log, { steps: ["step", "timestamp"], unit: "step" });
    const own = series.get(name.slice(name.lastIndexOf("/") + 1)) ?? [...series.values()][0];
    if (own !== undefined)
        found.series.set(name.replaceAll("/", "."), own);
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/evidently.js


/** Evidently reports of 0.7 and later (`metrics[].value`) and of 0.6 and before (`metrics[].result`). A drift score
 *  has no direction: for a p value less means drift, for a distance more does. */
const evidentlyReader = {
    name: "evidently",
    title: "an Evidently report",
    detect: ({ json }) => {
        const first = (0,metrics_tree/* listAt */.gT)(json, "metrics")[0];
        return isNew(first) || isOld(first);
    },
    read({ name, json }) {
        const found = (0,findings/* makeFindings */.bn)();
        for (const item of (0,metrics_tree/* listAt */.gT)(json, "metrics")) {
            if (isNew(item))
                addNew(found, name, item);
            else
                addOld(found, name, item);
        }
        addTests(found, name, (0,metrics_tree/* listAt */.gT)(json, "tests"));
        return found;
    },
};
function isNew(item) {
    return (0,metrics_tree.at)(item, "value") !== undefined && ((0,metrics_tree/* textAt */.$6)(item, "metric_name") || (0,metrics_tree/* textAt */.$6)(item, "metric_id")) !== "";
}
function isOld(item) {
    return (0,metrics_tree/* textAt */.$6)(item, "metric") !== "" && (0,metrics_tree.at)(item, "result") instanceof Map;
}
function addNew(found, file, item) {
    const written = (0,metrics_tree/* textAt */.$6)(item, "metric_name") || (0,metrics_tree/* textAt */.$6)(item, "metric_id");
    const type = (0,metrics_tree/* textAt */.$6)(item, "config", "type").split(":").at(-1) || written.replace(/\(.*$/s, "");
    const column = (0,metrics_tree/* textAt */.$6)(item, "config", "column") || /[(,]column=([^,()]+)/.exec(written)?.[1] || "";
    const short = column === "" ? type : `${type}.${column}`;
    // One metric twice, with other settings: then the settings are its name.
    const name = isTaken(found, short) ? written : short;
    const value = (0,metrics_tree.at)(item, "value");
    if (value instanceof Map)
        (0,findings/* putTree */._R)(found, file, value, `${name}.`);
    else
        (0,findings/* put */.yJ)(found, file, name, value);
    for (const key of found.values.keys()) {
        if (key === name || key.startsWith(`${name}.`))
            found.directions.set(key, evidently_directionOf(type));
    }
}
function isTaken(found, name) {
    return [...found.values.keys()].some((key) => key === name || key.startsWith(`${name}.`));
}
function evidently_directionOf(type) {
    if (/Drifted|Missing|Duplicated|MAE|MAPE|RMSE|LogLoss|OutRange|OutList|AbsMax|FPR|FNR/.test(type))
        return "lower";
    return /Accuracy|Precision|Recall|F1|RocAuc|R2|TPR|TNR|NDCG|MAP|MRR|HitRate/.test(type)
        ? "higher"
        : "neutral";
}
function addOld(found, file, item) {
    const result = (0,metrics_tree/* mapAt */.SC)(item, "result");
    const column = (0,metrics_tree/* textAt */.$6)(result, "column_name");
    const short = [(0,metrics_tree/* textAt */.$6)(item, "metric"), ...(column === "" ? [] : [column])].join(".");
    const name = isTaken(found, short) ? `${short}.${found.values.size}` : short;
    (0,findings/* putTree */._R)(found, file, result, `${name}.`);
    for (const key of found.values.keys()) {
        if (/drifted_columns$/.test(key))
            found.directions.set(key, "lower");
        else if (/drift_score$|number_of_columns$|threshold$|drift_share$/.test(key))
            found.directions.set(key, "neutral");
    }
}
function addTests(found, file, tests) {
    if (tests.length === 0)
        return;
    const passed = tests.filter((test) => (0,metrics_tree/* textAt */.$6)(test, "status").toUpperCase() === "SUCCESS").length;
    (0,findings/* put */.yJ)(found, file, "tests.passed", passed);
    (0,findings/* put */.yJ)(found, file, "tests.failed", tests.length - passed);
    found.directions.set("tests.passed", "higher").set("tests.failed", "lower");
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/great-expectations.js


const directions = {
    evaluated_expectations: "neutral",
    successful_expectations: "higher",
    unsuccessful_expectations: "lower",
    success_percent: "higher",
};
/** Great Expectations, 0.x and 1.x: one validation result, or a checkpoint's results by suite. Beside the statistics,
 *  the share of unexpected values (in percent) of each expectation that counts them. */
const greatExpectationsReader = {
    name: "great-expectations",
    title: "a Great Expectations result",
    detect: ({ json }) => validationsOf(json ?? null).length > 0,
    read({ name, json }) {
        const found = (0,findings/* makeFindings */.bn)();
        const validations = validationsOf(json);
        for (const [index, validation] of validations.entries()) {
            addValidation(found, name, validation, validations.length > 1 ? `${suiteOf(validation, index)}.` : "");
        }
        return found;
    },
};
function validationsOf(json) {
    const runs = [...(0,metrics_tree/* mapAt */.SC)(json, "run_results").values()].map((run) => (0,metrics_tree.at)(run, "validation_result") ?? run);
    return [json, ...runs, ...(0,metrics_tree/* listAt */.gT)(json, "validation_results")].filter(isValidation);
}
function isValidation(tree) {
    return (typeof (0,metrics_tree.at)(tree, "success") === "boolean" &&
        (0,metrics_tree.at)(tree, "statistics", "evaluated_expectations") !== undefined &&
        (Array.isArray((0,metrics_tree.at)(tree, "results")) || Array.isArray((0,metrics_tree.at)(tree, "expectations"))));
}
function suiteOf(validation, index) {
    return ((0,metrics_tree/* textAt */.$6)(validation, "suite_name") ||
        (0,metrics_tree/* textAt */.$6)(validation, "meta", "expectation_suite_name") ||
        String(index + 1));
}
function addValidation(found, file, validation, prefix) {
    for (const [key, direction] of Object.entries(directions)) {
        const value = (0,metrics_tree.at)(validation, "statistics", key);
        if (value !== undefined && (0,findings/* put */.yJ)(found, file, prefix + key, value))
            found.directions.set(prefix + key, direction);
    }
    for (const result of [...(0,metrics_tree/* listAt */.gT)(validation, "results"), ...(0,metrics_tree/* listAt */.gT)(validation, "expectations")]) {
        const percent = (0,metrics_tree.at)(result, "result", "unexpected_percent");
        if (typeof percent !== "number")
            continue;
        const config = (0,metrics_tree.at)(result, "expectation_config") ?? result;
        const type = (0,metrics_tree/* textAt */.$6)(config, "type") || (0,metrics_tree/* textAt */.$6)(config, "expectation_type");
        const name = freeName(found, [`${prefix}${type}`, (0,metrics_tree/* textAt */.$6)(config, "kwargs", "column")].filter(Boolean).join("."));
        (0,findings/* put */.yJ)(found, file, `${name}.unexpected_percent`, percent);
        found.directions.set(`${name}.unexpected_percent`, "lower");
    }
}
/** One expectation may be set twice on a column. */
function freeName(found, name) {
    for (let copy = 1;; copy++) {
        const each = copy === 1 ? name : `${name} (${copy})`;
        if (!found.values.has(`${each}.unexpected_percent`))
            return each;
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/hugging-face.js





const resultsName = /^(all|train|eval|test|predict)_results\.json$/;
const bookkeeping = /(_runtime|_per_second|_samples|^epoch|^step|^total_flos|^learning_rate|^grad_norm)$/;
/** What `trainer.save_metrics` writes: flat numbers, with times and counts among them. A folder that has them gives
 *  all_results.json, or the single file there is. */
const hfResultsReader = {
    name: "hf-results",
    title: "Hugging Face results",
    detect: ({ base, json, files }) => (files === null && resultsName.test(base) && json instanceof Map) || resultsIn(files) !== null,
    fits: ({ json, files }) => json instanceof Map || resultsIn(files) !== null,
    async read({ name, json, files }) {
        const file = resultsIn(files);
        const tree = file === null ? json : (0,metrics_json/* parseJson */.q)(file.name, await (0,metrics_open/* readText */.y)(file));
        const found = flattenMetrics(file?.name ?? name, tree ?? null);
        for (const key of found.values.keys())
            if (bookkeeping.test(key))
                found.directions.set(key, "neutral");
        return found;
    },
};
function resultsIn(files) {
    const names = [...(files?.keys() ?? [])].filter((path) => resultsName.test(path));
    const chosen = names.find((path) => path === "all_results.json") ?? (names.length === 1 ? names[0] : null);
    return chosen ? files.get(chosen) : null;
}
/** trainer_state.json: the last value of every name in its log, and the best metric it kept. */
const trainerStateReader = {
    name: "trainer-state",
    title: "a Hugging Face trainer state",
    detect: ({ json }) => Array.isArray((0,metrics_tree.at)(json, "log_history")) && (0,metrics_tree.at)(json, "global_step") !== undefined,
    read({ name, json }) {
        const found = (0,findings/* makeFindings */.bn)();
        const points = new Map();
        for (const entry of (0,metrics_tree/* listAt */.gT)(json, "log_history"))
            addEntry(points, entry);
        for (const [key, series] of points) {
            found.series.set(key, series);
            found.values.set(key, series.at(-1)[1]);
            if (bookkeeping.test(key))
                found.directions.set(key, "neutral");
        }
        const best = (0,metrics_tree.at)(json, "best_metric");
        if (typeof best === "number")
            (0,findings/* put */.yJ)(found, name, "best_metric", best);
        const step = (0,findings/* numberOf */.rl)((0,metrics_tree.at)(json, "global_step"));
        found.notes.push(`${name}: values are the last logged ones; training stood at step ${step}`);
        return found;
    },
};
function addEntry(points, entry) {
    if (!(entry instanceof Map))
        return;
    const step = (0,findings/* numberOf */.rl)(entry.get("step")) ?? 0;
    for (const [name, inner] of entry) {
        const value = (0,findings/* numberOf */.rl)(inner);
        if (value === undefined || name === "step" || name === "epoch")
            continue;
        const series = points.get(name) ?? [];
        series.push([step, value]);
        points.set(name, series);
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/zip-member.js


const endLength = 22;
const mostComment = 0xffff;
const mostMemberBytes = 64 * 1024 * 1024;
const whole = "copy the file again: it is damaged or was cut off";
/** One member of a zip file by its name, without reading the others; null when there is none of that name.
 *  Stored, deflated and Zstandard members, also of zip64 archives (APPNOTE 6.3, 4.3.12 to 4.3.16, 4.5.3).
 *  @throws UserError when the archive is cut, damaged, or the member unpacks to over 64 MiB */
async function readMember(source, name) {
    try {
        return await takeMember(source, name);
    }
    catch (error) {
        // A length in a damaged directory points beyond its end.
        if (error instanceof RangeError)
            throw (0,findings/* refusal */.x5)(source.name, "has a damaged zip directory", whole);
        throw error;
    }
}
async function takeMember(source, name) {
    const { start, length } = await directoryOf(source);
    const directory = await source.slice(start, start + length);
    const member = findMember(source.name, directory, name);
    if (member === null)
        return null;
    if (member.size > mostMemberBytes)
        throw (0,findings/* refusal */.x5)(source.name, `has a ${name} over 64 MiB`, whole);
    const local = viewOf(await source.slice(member.offset, member.offset + 30));
    if (local.byteLength < 30 || local.getUint32(0, true) !== 0x04034b50) {
        throw (0,findings/* refusal */.x5)(source.name, `has no ${name} where its directory says`, whole);
    }
    const from = member.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
    const content = unpack(source.name, name, member, await source.slice(from, from + member.packed));
    if (content.length !== member.size || (0,external_node_zlib_.crc32)(content) !== member.crc) {
        throw (0,findings/* refusal */.x5)(source.name, `has a damaged ${name}`, whole);
    }
    return content;
}
async function directoryOf(source) {
    const size = await source.size();
    const tailStart = Math.max(0, size - endLength - mostComment);
    const tail = viewOf(await source.slice(tailStart, size));
    for (let at = tail.byteLength - endLength; at >= 0; at--) {
        if (tail.getUint32(at, true) !== 0x06054b50)
            continue;
        const short = { start: tail.getUint32(at + 16, true), length: tail.getUint32(at + 12, true) };
        const isLong = at >= 20 && tail.getUint32(at - 20, true) === 0x07064b50;
        return isLong ? zip64Directory(source, Number(tail.getBigUint64(at - 12, true))) : short;
    }
    throw (0,findings/* refusal */.x5)(source.name, "is not a whole zip file: its directory is missing", whole);
}
async function zip64Directory(source, at) {
    const end = viewOf(await source.slice(at, at + 56));
    if (end.byteLength < 56 || end.getUint32(0, true) !== 0x06064b50) {
        throw (0,findings/* refusal */.x5)(source.name, "is not a whole zip file: its directory is missing", whole);
    }
    return { length: Number(end.getBigUint64(40, true)), start: Number(end.getBigUint64(48, true)) };
}
function findMember(file, directory, wanted) {
    const view = viewOf(directory);
    for (let at = 0; at + 46 <= view.byteLength;) {
        if (view.getUint32(at, true) !== 0x02014b50)
            throw (0,findings/* refusal */.x5)(file, "has a damaged zip directory", whole);
        const nameEnd = at + 46 + view.getUint16(at + 28, true);
        const extraEnd = nameEnd + view.getUint16(at + 30, true);
        const name = new TextDecoder().decode(directory.subarray(at + 46, nameEnd));
        if (name === wanted)
            return memberAt(view, at, nameEnd, extraEnd);
        at = extraEnd + view.getUint16(at + 32, true);
    }
    return null;
}
/** Sizes of 0xffffffff stand in the zip64 extra field, in the order size, packed, offset. */
function memberAt(view, at, extra, extraEnd) {
    const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
        if (view.getUint16(field, true) !== 1)
            continue;
        let next = field + 4;
        for (const [index, size] of sizes.entries()) {
            if (size !== 0xffffffff || next + 8 > extraEnd)
                continue;
            sizes[index] = Number(view.getBigUint64(next, true));
            next += 8;
        }
    }
    const [size = 0, packed = 0, offset = 0] = sizes;
    return { method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packed, size, offset };
}
function unpack(file, name, { method, size }, data) {
    const limit = { maxOutputLength: Math.max(1, size) };
    try {
        if (method === 0)
            return data;
        if (method === 8)
            return (0,external_node_zlib_.inflateRawSync)(data, limit);
        if (method === 93)
            return (0,external_node_zlib_.zstdDecompressSync)(data, limit);
    }
    catch {
        throw (0,findings/* refusal */.x5)(file, `has a damaged ${name}`, whole);
    }
    throw (0,findings/* refusal */.x5)(file, `packs ${name} in a way that is not supported (${method})`, "write the log as JSON");
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/inspect.js




/** An inspect-ai log, .json or .eval: `scorer.metric`. Only a log with status `success` has results: any other is
 *  said to have none. */
const inspectReader = {
    name: "inspect",
    title: "an inspect-ai log",
    detect: (file) => isLog(file.json) || (file.base.endsWith(".eval") && isZip(file)),
    async read({ name, json, source }) {
        const log = json ?? (await readHeader(name, source));
        const found = (0,findings/* makeFindings */.bn)();
        const status = (0,metrics_tree/* textAt */.$6)(log, "status");
        if (status !== "success") {
            const why = (0,metrics_tree/* textAt */.$6)(log, "error", "message").split("\n")[0];
            found.nothing = `${name} ended with status ${JSON.stringify(status)}${why ? ` (${why.slice(0, 200)})` : ""}`;
            return found;
        }
        for (const score of (0,metrics_tree/* listAt */.gT)(log, "results", "scores"))
            addScore(found, name, score);
        noteUnfinished(found, name, log);
        return found;
    },
};
function isLog(json) {
    return (typeof (0,metrics_tree.at)(json, "status") === "string" &&
        (0,metrics_tree.at)(json, "eval", "task") !== undefined &&
        (0,metrics_tree.at)(json, "plan") !== undefined);
}
function isZip({ head }) {
    return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}
async function readHeader(name, source) {
    const bytes = await readMember(source, "header.json");
    if (bytes === null) {
        const hint = "wait for the evaluation to end: the member is written last";
        throw (0,findings/* refusal */.x5)(name, "has no header.json: the log is not complete", hint);
    }
    const log = (0,metrics_json/* parseJson */.q)(`${name}/header.json`, new TextDecoder().decode(bytes));
    if (!isLog(log))
        throw (0,findings/* refusal */.x5)(name, "has a header.json that is no inspect-ai log", "write it again with `inspect eval`");
    return log;
}
function addScore(found, file, score) {
    const reducer = (0,metrics_tree/* textAt */.$6)(score, "reducer");
    const own = (0,metrics_tree/* textAt */.$6)(score, "name") + (reducer === "" || reducer === "mean" ? "" : `.${reducer}`);
    const metrics = (0,metrics_tree/* mapAt */.SC)(score, "metrics");
    const spread = (0,findings/* numberOf */.rl)((0,metrics_tree.at)(metrics.get("stderr"), "value"));
    for (const [key, metric] of metrics) {
        if (key === "stderr")
            continue;
        const name = `${own}.${key}`;
        if (!(0,findings/* put */.yJ)(found, file, name, (0,metrics_tree.at)(metric, "value")))
            continue;
        // The standard error that a log gives is that of the mean, under either of its names.
        if ((key === "accuracy" || key === "mean") && typeof spread === "number")
            found.stderr.set(name, spread);
        if (key === "accuracy")
            found.directions.set(name, "higher");
        if (key === "std" || key === "var")
            found.directions.set(name, "neutral");
    }
}
function noteUnfinished(found, file, log) {
    const all = (0,findings/* numberOf */.rl)((0,metrics_tree.at)(log, "results", "total_samples"));
    const done = (0,findings/* numberOf */.rl)((0,metrics_tree.at)(log, "results", "completed_samples"));
    if (typeof all === "number" && typeof done === "number" && done < all) {
        found.notes.push(`${file}: ${done} of ${all} samples were completed; the scores are of those alone`);
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/junit.js



const start = /^\s*<(?:\?xml|!DOCTYPE|!--|testsuites?[\s/>])/i;
const root = /<testsuites?[\s/>]/;
/** A JUnit report: its test cases counted by outcome, and their time in seconds. Entities are not expanded, and a
 *  document type is refused. */
const junitReader = {
    name: "junit",
    title: "a JUnit report",
    detect: ({ text }) => text !== null && start.test(text) && root.test(text),
    async read({ name, text }) {
        const counts = { passed: 0, failures: 0, errors: 0, skipped: 0, time: 0 };
        countCases(await parseXml(name, text ?? ""), counts);
        const { passed, failures, errors, skipped, time } = counts;
        const ran = passed + failures + errors;
        const found = (0,findings/* makeFindings */.bn)();
        if (ran + skipped === 0) {
            found.nothing = `${name} holds no test case`;
            return found;
        }
        const rows = [
            ["tests", ran + skipped, "neutral"],
            ["passed", passed, "higher"],
            ["failures", failures, "lower"],
            ["errors", errors, "lower"],
            ["skipped", skipped, "neutral"],
            ["pass_rate", ran === 0 ? null : passed / ran, "higher"],
            ["time", time, "lower"],
        ];
        for (const [key, value, better] of rows) {
            (0,findings/* put */.yJ)(found, name, key, value);
            found.directions.set(key, better);
        }
        return found;
    },
};
async function parseXml(file, text) {
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) {
        throw (0,findings/* refusal */.x5)(file, "has a document type, which a JUnit report does not need", "remove `<!DOCTYPE …>`");
    }
    const { XMLParser, XMLValidator } = await __webpack_require__.e(/* import() */ 5824).then(__webpack_require__.bind(__webpack_require__, 75824));
    const valid = XMLValidator.validate(text);
    if (valid !== true) {
        const { line, col, msg } = valid.err;
        const say = msg.startsWith("Invalid '[") ? "elements are not closed: the file is half-written" : msg;
        throw (0,metrics_tree/* malformedMetrics */.nc)(file, { line, column: col }, `not valid XML: ${say}`, "write the report again");
    }
    const options = {
        ignoreAttributes: false,
        attributeNamePrefix: "@",
        processEntities: false,
        preserveOrder: true,
    };
    try {
        return new XMLParser({ ...options, parseAttributeValue: false, parseTagValue: false }).parse(text);
    }
    catch (error) {
        // The validator lets some slips through, such as an instruction (`<?…`) that does not end.
        const say = `not valid XML: ${(0,errors/* errorMessage */.g)(error)}`;
        throw (0,metrics_tree/* malformedMetrics */.nc)(file, { line: 1, column: 1 }, say, "write the report again");
    }
}
/** Nodes of the parser in order: `{testcase: […children], ":@": {"@time": "0.1"}}`. */
function countCases(nodes, counts) {
    if (!Array.isArray(nodes))
        return;
    for (const node of nodes) {
        const inner = node["testcase"];
        if (inner === undefined) {
            countCases(node["testsuites"] ?? node["testsuite"], counts);
            continue;
        }
        const marks = new Set((Array.isArray(inner) ? inner : []).flatMap((child) => Object.keys(child)));
        if (marks.has("error"))
            counts.errors++;
        else if (marks.has("failure"))
            counts.failures++;
        else if (marks.has("skipped"))
            counts.skipped++;
        else
            counts.passed++;
        const time = Number(node[":@"]?.["@time"]?.replaceAll(",", ""));
        if (Number.isFinite(time))
            counts.time += time;
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/lightning.js




const versions = /^(?:lightning_logs\/)?version_(\d+)\/metrics\.csv$/;
/** Lightning's CSVLogger: a wide table with blank cells, the last value of each column counts. Of several
 *  versions in a folder the newest is read, by number. */
const lightningReader = {
    name: "lightning",
    title: "a Lightning CSV log",
    detect: ({ header, files }) => (header.includes("step") && header.includes("epoch") && header.length > 2) || newestIn(files) !== null,
    async read({ name, text, files }) {
        const newest = newestIn(files);
        const file = newest ?? { name, text };
        const content = newest === null ? (text ?? "") : await (0,metrics_open/* readText */.y)(newest);
        if (content.trim() === "")
            throw empty(file.name);
        return findingsOfLog(file.name, (0,delimited/* parseLog */.g_)(file.name, content), {
            steps: ["step", "epoch"],
            unit: "step",
            directionOf: (column) => (/^lr-|learning_rate/.test(column) ? "neutral" : null),
        });
    },
};
function newestIn(files) {
    if (files === null)
        return null;
    const found = [...files]
        .map(([path, file]) => ({ file, version: Number(versions.exec(path)?.[1] ?? -1) }))
        .filter(({ version }) => version >= 0)
        .sort((a, b) => b.version - a.version);
    return found[0]?.file ?? null;
}
function empty(file) {
    const hint = "did the training get as far as logging a metric?";
    return new errors/* UserError */.y({ code: "file-malformed", message: `${file} is empty`, hint, file });
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/lm-eval.js


/** lm-evaluation-harness: `task.metric`, with the filter behind a comma unless it is `none`. Standard errors are
 *  kept, and the harness's own `higher_is_better` says which way is better. */
const lmEvalReader = {
    name: "lm-eval",
    title: "lm-evaluation-harness results",
    detect: ({ json }) => (0,metrics_tree/* mapAt */.SC)(json, "results").size > 0 &&
        ((0,metrics_tree.at)(json, "configs") ?? (0,metrics_tree.at)(json, "config")) instanceof Map &&
        (0,metrics_tree.at)(json, "versions") instanceof Map,
    read({ name, json }) {
        const found = (0,findings/* makeFindings */.bn)();
        for (const [task, metrics] of (0,metrics_tree/* mapAt */.SC)(json, "results")) {
            if (metrics instanceof Map)
                readTask(found, name, { task, metrics, json: json });
        }
        return found;
    },
};
function readTask(found, file, { task, metrics, json }) {
    for (const [key, value] of metrics) {
        const [metric = "", filter = "none"] = splitOnce(key);
        if (metric.endsWith("_stderr") || metric === "alias" || metric === "name")
            continue;
        const named = `${task}.${metric}${filter === "none" ? "" : `,${filter}`}`;
        if (!(0,findings/* put */.yJ)(found, file, named, value))
            continue;
        const spread = (0,findings/* numberOf */.rl)(metrics.get(`${metric}_stderr${key.slice(metric.length)}`));
        if (typeof spread === "number" && spread >= 0)
            found.stderr.set(named, spread);
        const better = (0,metrics_tree.at)(json, "higher_is_better", task, metric);
        if (typeof better === "boolean")
            found.directions.set(named, better ? "higher" : "lower");
        if (metric === "sample_len" || metric === "samples")
            found.directions.set(named, "neutral");
    }
}
function splitOnce(key) {
    const comma = key.indexOf(",");
    return comma === -1 ? [key] : [key.slice(0, comma), key.slice(comma + 1)];
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/mlflow-run.js


/** The run that was asked for by id, by the front of its id or by name; else the one that was started last among
 *  those that finished.
 *  @throws UserError when none or several answer to the name, or none has finished */
function chooseRun(file, runs, asked) {
    if (asked !== null)
        return askedRun(file, runs, asked);
    const finished = runs.filter((run) => run.status === "FINISHED");
    const newest = finished.reduce((best, run) => (best === null || run.started > best.started ? run : best), null);
    if (newest !== null)
        return newest;
    const most = runs.length === 0 ? "holds no runs" : `holds ${(0,wording/* plural */.LS)(runs.length, "run")}, none of them finished`;
    throw wrong(file, most, "let a run finish, or name one: `path#run`");
}
function askedRun(file, runs, asked) {
    const matches = runs.filter(({ id, name }) => id === asked || name === asked || (asked.length >= 6 && id.startsWith(asked)));
    const [only, second] = matches;
    if (only !== undefined && second === undefined)
        return only;
    if (only === undefined) {
        const names = (0,wording/* listNames */.Zv)(runs.map(({ name, id }) => name || id), 5);
        throw wrong(file, `has no run ${JSON.stringify(asked)}`, `its runs are ${names || "none"}`);
    }
    throw wrong(file, `has ${matches.length} runs named ${JSON.stringify(asked)}`, "name the run by its id");
}
/** Which run the numbers are of, for the reader of the report. */
function runNote(file, run, count) {
    const name = run.name === "" ? run.id : `${run.name} (${run.id.slice(0, 8)})`;
    const of = count > 1 ? `, chosen from ${count}` : "";
    const state = run.status === "FINISHED" ? "" : `, status ${run.status}`;
    return `${file}: run ${name} of experiment ${run.experiment}${of}${state}`;
}
function wrong(file, say, hint) {
    return new errors/* UserError */.y({ code: "file-malformed", message: `${file} ${say}`, hint, file });
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/mlflow-database.js



const magic = "SQLite format 3\0";
/** MLflow stores an infinity as the largest double. */
const largest = Number.MAX_VALUE;
/** MLflow's own database (mlflow.db, the default store since 3.7), opened read-only. One run is read: the last that
 *  finished, or the one that is named. */
const mlflowDatabaseReader = {
    name: "mlflow-db",
    title: "an MLflow database",
    detect: ({ head }) => Buffer.from(head).toString("latin1").startsWith(magic),
    async read({ name, source }, { run }) {
        if (source.localPath === undefined) {
            throw mlflow_database_wrong(name, "is a database that does not lie on this machine", "download it first");
        }
        const { DatabaseSync } = await loadSqlite(name);
        const database = new DatabaseSync(source.localPath, { readOnly: true });
        try {
            return readRun(name, database, run);
        }
        catch (error) {
            if (error.code !== "ERR_SQLITE_ERROR")
                throw error;
            throw mlflow_database_wrong(name, `cannot be read as an MLflow database: ${error.message}`, "stop the server, then copy it");
        }
        finally {
            database.close();
        }
    },
};
function readRun(file, database, asked) {
    const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
    const names = new Set(tables.map((row) => row["name"]));
    if (!names.has("runs") || !names.has("latest_metrics")) {
        throw mlflow_database_wrong(file, "is a database without MLflow's tables", "name mlflow.db, or write the numbers as JSON");
    }
    const runs = listRuns(database);
    const run = chooseRun(file, runs, asked);
    const found = (0,findings/* makeFindings */.bn)();
    const values = prepare(database, "select key, value, is_nan from latest_metrics where run_uuid = ? order by key");
    for (const { key, value, is_nan } of values.all(run.id))
        found.values.set(String(key), numberOf(value, is_nan));
    if (names.has("metrics"))
        mlflow_database_addHistory(found, database, run.id);
    found.notes.push(runNote(file, run, runs.length));
    return found;
}
function listRuns(database) {
    const rows = prepare(database, `select r.run_uuid as id, coalesce(r.name, '') as name, r.status, coalesce(r.start_time, 0) as started,
       coalesce(e.name, r.experiment_id) as experiment
     from runs r left join experiments e on e.experiment_id = r.experiment_id
     where r.lifecycle_stage = 'active'`);
    return rows.all().map(({ id, name, status, started, experiment }) => ({
        id: String(id),
        name: String(name),
        status: String(status),
        started: Number(started),
        experiment: String(experiment),
    }));
}
function mlflow_database_addHistory(found, database, run) {
    const history = prepare(database, "select key, step, value, is_nan from metrics where run_uuid = ? order by key, step, timestamp, value");
    const series = new Map();
    for (const { key, step, value, is_nan } of history.all(run)) {
        const points = series.get(String(key)) ?? [];
        points.push([Number(step), numberOf(value, is_nan)]);
        series.set(String(key), points);
    }
    for (const [key, points] of series)
        found.series.set(key, points);
}
/** Node throws for whole numbers beyond 2^53, which times and steps may be, unless it may give them as they are. */
function prepare(database, query) {
    const statement = database.prepare(query);
    statement.setReadBigInts(true);
    return statement;
}
function numberOf(stored, isNan) {
    const value = typeof stored === "bigint" ? Number(stored) : stored;
    return Number(isNan) === 1 || typeof value !== "number" || Math.abs(value) >= largest ? null : value;
}
function mlflow_database_wrong(file, say, hint) {
    return new errors/* UserError */.y({ code: "file-malformed", message: `${file} ${say}`, hint, file });
}
async function loadSqlite(name) {
    try {
        return await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80099, 19));
    }
    catch {
        throw mlflow_database_wrong(name, "is a database, and this Node cannot read one", "run evenhand on Node 22.15 or later");
    }
}

// EXTERNAL MODULE: ./.cache/js/formats/metrics/number-text.js
var number_text = __webpack_require__(34520);
;// CONCATENATED MODULE: ./.cache/js/formats/metrics/mlflow-folder.js





const metaFile = /^(?:(.*\/)?([0-9a-f]{32})\/)?meta\.yaml$/;
const statuses = ["", "RUNNING", "SCHEDULED", "FINISHED", "FAILED", "KILLED"];
/** MLflow's file store: mlruns, an experiment in it, or the folder of one run. */
const mlflowFolderReader = {
    name: "mlruns",
    title: "an MLflow file store",
    detect: ({ files }) => [...(files?.keys() ?? [])].some((path) => isRunMeta(path, files)),
    async read({ name, files }, { run: asked }) {
        const runs = [];
        for (const [path, file] of files)
            if (isRunMeta(path, files))
                runs.push(...(await readMeta(path, file)));
        const run = chooseRun(name, runs, asked);
        const found = (0,findings/* makeFindings */.bn)();
        const prefix = `${run.folder}metrics/`;
        for (const [path, file] of files) {
            if (!path.startsWith(prefix))
                continue;
            const series = parseHistory(file.name, await (0,metrics_open/* readText */.y)(file));
            found.series.set(path.slice(prefix.length), series.map(({ step, value }) => [step, value]));
            found.values.set(path.slice(prefix.length), series.at(-1)?.value ?? null);
        }
        found.notes.push(runNote(name, run, runs.length));
        return found;
    },
};
/** A run's folder is named by 32 hexadecimal digits; a lone meta.yaml is one when metrics lie beside it. */
function isRunMeta(path, files) {
    const match = metaFile.exec(path);
    if (match === null || /(^|\/)(\.trash|models|traces|datasets)\//.test(path))
        return false;
    return match[2] !== undefined || [...files.keys()].some((each) => each.startsWith("metrics/"));
}
async function readMeta(path, file) {
    const { parseYamlWhole } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 40852));
    const meta = parseYamlWhole(file.name, await (0,metrics_open/* readText */.y)(file));
    const id = (0,metrics_tree/* textAt */.$6)(meta, "run_id") || (0,metrics_tree/* textAt */.$6)(meta, "run_uuid");
    if (id === "" || (0,metrics_tree/* textAt */.$6)(meta, "lifecycle_stage") === "deleted")
        return [];
    const status = (0,metrics_tree.at)(meta, "status");
    return [
        {
            id,
            name: (0,metrics_tree/* textAt */.$6)(meta, "run_name"),
            status: typeof status === "number" ? (statuses[status] ?? String(status)) : String(status ?? ""),
            started: (0,findings/* numberOf */.rl)((0,metrics_tree.at)(meta, "start_time")) ?? 0,
            experiment: (0,metrics_tree/* textAt */.$6)(meta, "experiment_id"),
            folder: path.slice(0, path.length - "meta.yaml".length),
        },
    ];
}
/** Lines of `timestamp value [step]`; what a newer version adds behind them is passed over. The last is the one with
 *  the highest step, then time, then value, as MLflow itself chooses. */
function parseHistory(file, text) {
    const lines = text.split(/\r?\n/).map((line, index) => ({ line, index }));
    const points = lines
        .filter(({ line }) => line.trim() !== "")
        .map(({ line, index }) => {
        const [time = "", value = "", step = "0"] = line.trim().split(/\s+/);
        const number = (0,number_text/* parseNumber */.$)(value);
        if (number === undefined || !/^\d+$/.test(time) || !/^-?\d+$/.test(step)) {
            const say = "expected `timestamp value step`: the line is half-written or damaged";
            throw (0,metrics_tree/* malformedMetrics */.nc)(file, { line: index + 1, column: 1 }, say, "let the run end, or remove the line");
        }
        return { step: Number(step), time: Number(time), value: number };
    });
    return points.sort((a, b) => a.step - b.step || a.time - b.time || (a.value ?? -Infinity) - (b.value ?? -Infinity));
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/model-index.js


const front = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** The `model-index` in a model card's front matter: `dataset.metric`, before it the model's name where the card
 *  describes several, and the split where a dataset comes with more than one. */
const modelIndexReader = {
    name: "model-index",
    title: "a Hugging Face model card",
    detect: ({ text }) => text !== null && /^model-index:/m.test(front.exec(text)?.[1] ?? ""),
    async read({ name, text }) {
        const { parseYamlWhole } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 40852));
        const tree = parseYamlWhole(name, `\n${front.exec(text ?? "")?.[1] ?? ""}`);
        const models = (0,metrics_tree/* listAt */.gT)(tree, "model-index");
        const found = (0,findings/* makeFindings */.bn)();
        for (const model of models) {
            const prefix = models.length > 1 ? `${(0,metrics_tree/* textAt */.$6)(model, "name")}.` : "";
            for (const result of (0,metrics_tree/* listAt */.gT)(model, "results"))
                addResult(found, name, result, prefix);
        }
        if (found.values.size === 0)
            throw (0,findings/* refusal */.x5)(name, "has a `model-index` without numbers", "add `value:` to its metrics");
        return found;
    },
};
function addResult(found, file, result, prefix) {
    const dataset = (0,metrics_tree/* textAt */.$6)(result, "dataset", "name") || (0,metrics_tree/* textAt */.$6)(result, "dataset", "type");
    const more = [(0,metrics_tree/* textAt */.$6)(result, "dataset", "config"), (0,metrics_tree/* textAt */.$6)(result, "dataset", "split")].filter(Boolean);
    for (const metric of (0,metrics_tree/* listAt */.gT)(result, "metrics")) {
        const label = (0,metrics_tree/* textAt */.$6)(metric, "name") || (0,metrics_tree/* textAt */.$6)(metric, "type");
        const short = `${prefix}${dataset}.${label}`;
        const name = found.values.has(short) ? [`${prefix}${dataset}`, ...more, label].join(".") : short;
        (0,findings/* put */.yJ)(found, file, name, (0,metrics_tree.at)(metric, "value"));
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/plain.js


/** Any JSON of named numbers, as DVC metrics are. */
const jsonReader = {
    name: "json",
    title: "plain JSON",
    detect: ({ json }) => json !== undefined,
    read: ({ name, json }) => flattenMetrics(name, json ?? null),
};
const tomlReader = {
    name: "toml",
    title: "plain TOML",
    detect: ({ text, base }) => text !== null && /\.toml$/i.test(base),
    fits: ({ text, json }) => text !== null && json === undefined,
    read: async ({ name, text }) => flattenMetrics(name, await parseToml(name, text ?? "")),
};
/** The last to be asked: any text may be YAML. */
const yamlReader = {
    name: "yaml",
    title: "plain YAML",
    fits: ({ text }) => text !== null,
    detect: ({ text, json, base }) => text !== null && json === undefined && !/\.toml$/i.test(base) && !/^\s*</.test(text),
    async read({ name, text }) {
        if (text === null || text.trim() === "")
            return flattenMetrics(name, null);
        const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 40852));
        return flattenMetrics(name, parseYaml(name, text));
    },
};

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/promptfoo.js


/** A promptfoo evaluation, of either shape: counts over everything and, for each prompt and provider, its score, its
 *  pass rate, its cost, its mean latency and its named scores. */
const promptfooReader = {
    name: "promptfoo",
    title: "promptfoo results",
    detect: ({ json }) => (0,metrics_tree.at)(json, "results", "stats", "successes") !== undefined && promptsOf(json ?? null).length > 0,
    read({ name, json }) {
        const found = (0,findings/* makeFindings */.bn)();
        addStats(found, name, json);
        const prompts = promptsOf(json);
        for (const prompt of prompts)
            addPrompt(found, name, prompt, prompts.length > 1);
        return found;
    },
};
function promptsOf(json) {
    const inner = (0,metrics_tree/* listAt */.gT)(json, "results", "prompts");
    return inner.length > 0 ? inner : (0,metrics_tree/* listAt */.gT)(json, "results", "table", "head", "prompts");
}
function addStats(found, file, json) {
    for (const [name, better] of [
        ["successes", "higher"],
        ["failures", "lower"],
        ["errors", "lower"],
    ]) {
        const value = (0,metrics_tree.at)(json, "results", "stats", name);
        if (value !== undefined && (0,findings/* put */.yJ)(found, file, `stats.${name}`, value))
            found.directions.set(`stats.${name}`, better);
    }
    const errors = found.values.get("stats.errors") ?? 0;
    if (errors > 0)
        found.notes.push(`${file}: ${errors} of the cases ended in an error and have no answer`);
}
function addPrompt(found, file, prompt, isOneOfMany) {
    const metrics = (0,metrics_tree/* mapAt */.SC)(prompt, "metrics");
    const label = [(0,metrics_tree/* textAt */.$6)(prompt, "provider"), (0,metrics_tree/* textAt */.$6)(prompt, "label") || (0,metrics_tree/* textAt */.$6)(prompt, "raw")].filter(Boolean);
    const prefix = isOneOfMany ? `${unique(found, label.join(" ").replace(/\s+/g, " ").slice(0, 80))}.` : "";
    const count = (name) => (0,findings/* numberOf */.rl)(metrics.get(name)) ?? 0;
    const cases = count("testPassCount") + count("testFailCount") + count("testErrorCount");
    const add = (name, value, better) => {
        if (value === undefined || !(0,findings/* put */.yJ)(found, file, prefix + name, value))
            return;
        found.directions.set(prefix + name, better);
    };
    add("score", metrics.get("score"), "higher");
    if (cases > 0) {
        add("pass_rate", count("testPassCount") / cases, "higher");
        add("mean_latency_ms", count("totalLatencyMs") / cases, "lower");
    }
    add("cost", metrics.get("cost"), "lower");
    for (const [name, value] of (0,metrics_tree/* mapAt */.SC)(metrics, "namedScores"))
        add(`namedScores.${name}`, value, "higher");
}
/** Two prompts may begin alike. */
function unique(found, label) {
    for (let copy = 1;; copy++) {
        const name = copy === 1 ? label : `${label} (${copy})`;
        if (![...found.values.keys()].some((known) => known.startsWith(`${name}.`)))
            return name;
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/protobuf.js
/** The fields of a protocol buffer message in order; null when the bytes are none. Varints beyond 2^53 lose digits,
 *  negative ones read as two's complement of 64 bits. */
function parseFields(bytes) {
    const fields = [];
    let at = 0;
    const varint = () => {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = bytes[at++];
            if (byte === undefined)
                return Number.NaN;
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 128)
                return Number(BigInt.asIntN(64, value));
        }
        return Number.NaN;
    };
    while (at < bytes.length) {
        const key = varint();
        const lengths = { 1: () => 8, 2: varint, 5: () => 4 };
        if ((key & 7) === 0) {
            fields.push({ number: key >>> 3, varint: varint(), bytes: new Uint8Array() });
            continue;
        }
        const length = lengths[key & 7]?.() ?? Number.NaN;
        if (!(length >= 0) || at + length > bytes.length)
            return null;
        fields.push({ number: key >>> 3, varint: 0, bytes: bytes.subarray(at, at + length) });
        at += length;
    }
    return fields.some((field) => Number.isNaN(field.varint)) ? null : fields;
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/tfevent.js

/** One event (event.proto: step 2, summary 5) with the scalars of its summary (summary.proto: value 1; tag 1,
 *  simple_value 2, tensor 8). Images, texts and histograms are passed over. null when it is no event. */
function parseEvent(record) {
    const fields = parseFields(record);
    if (fields === null)
        return null;
    const scalars = [];
    for (const summary of fields.filter((field) => field.number === 5)) {
        for (const item of parseFields(summary.bytes) ?? []) {
            const parts = item.number === 1 ? parseFields(item.bytes) : null;
            const value = parts === null ? null : scalarOf(parts);
            if (parts !== null && value !== null)
                scalars.push({ tag: tagOf(parts), value });
        }
    }
    return { step: fields.find((field) => field.number === 2)?.varint ?? 0, scalars };
}
function tagOf(parts) {
    return new TextDecoder().decode(parts.find((part) => part.number === 1)?.bytes);
}
function scalarOf(parts) {
    const simple = parts.find((part) => part.number === 2);
    if (simple !== undefined)
        return tfevent_viewOf(simple.bytes).getFloat32(0, true);
    const tensor = parts.find((part) => part.number === 8);
    return tensor === undefined ? null : tensorValue(parseFields(tensor.bytes) ?? []);
}
/** tensor.proto: dtype 1 (1 float, 2 double, 3 int32, 9 int64), shape 2, content 4, float_val 5, double_val 6,
 *  int_val 7, int64_val 10. One number only: anything longer is no scalar. */
function tensorValue(fields) {
    const type = fields.find((field) => field.number === 1)?.varint;
    const content = fields.find((field) => field.number === 4)?.bytes;
    const view = tfevent_viewOf(content ?? new Uint8Array());
    if (type === 1)
        return only(view, 4, () => view.getFloat32(0, true)) ?? packed(fields, 5, 4);
    if (type === 2)
        return only(view, 8, () => view.getFloat64(0, true)) ?? packed(fields, 6, 8);
    if (type === 3)
        return only(view, 4, () => view.getInt32(0, true)) ?? varintOf(fields, 7);
    if (type === 9)
        return only(view, 8, () => Number(view.getBigInt64(0, true))) ?? varintOf(fields, 10);
    return null;
}
function only(view, bytes, read) {
    return view.byteLength === bytes ? read() : null;
}
function packed(fields, number, bytes) {
    const found = fields.filter((field) => field.number === number);
    if (found.length !== 1 || found[0].bytes.length !== bytes)
        return null;
    const view = tfevent_viewOf(found[0].bytes);
    return bytes === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true);
}
function varintOf(fields, number) {
    const found = fields.filter((field) => field.number === number);
    const first = found[0];
    if (found.length !== 1 || first === undefined)
        return null;
    if (first.bytes.length === 0)
        return first.varint;
    // Packed: read as a message would be, behind a key of our own.
    const inner = parseFields(Uint8Array.from([8, ...first.bytes]));
    return inner?.length === 1 ? inner[0].varint : null;
}
function tfevent_viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/tfrecord.js

const headerBytes = 12;
const footerBytes = 4;
/** The records of a TFRecord file: length (u64), masked CRC-32C of it, data, masked CRC-32C of the data. A file that
 *  ends inside a record is `cut`: its writer is at work, or was stopped.
 *  @throws UserError when a checksum before the end is wrong */
function readRecords(file, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const records = [];
    let at = 0;
    while (at + headerBytes <= bytes.length) {
        if (view.getUint32(at + 8, true) !== maskedCrc(bytes.subarray(at, at + 8)))
            throw damaged(file, at);
        const length = Number(view.getBigUint64(at, true));
        const end = at + headerBytes + length;
        if (end + footerBytes > bytes.length)
            return { records, cut: true };
        const data = bytes.subarray(at + headerBytes, end);
        if (view.getUint32(end, true) !== maskedCrc(data))
            throw damaged(file, at);
        records.push(data);
        at = end + footerBytes;
    }
    return { records, cut: at < bytes.length };
}
function damaged(file, at) {
    return (0,findings/* refusal */.x5)(file, `is damaged at byte ${at}: a checksum is wrong`, "copy the file again, in binary mode");
}
/** TFRecord's mask: rotated right by 15 bits, plus a constant. */
function maskedCrc(data) {
    const crc = crc32c(data);
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
/** CRC-32 with Castagnoli's polynomial, reflected (RFC 3720, B.4). */
function crc32c(data) {
    let crc = 0xffffffff;
    for (const byte of data)
        crc = (table[(crc ^ byte) & 0xff] ^ (crc >>> 8)) >>> 0;
    return (crc ^ 0xffffffff) >>> 0;
}
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++)
        crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
    return crc >>> 0;
});

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/tensorboard.js



const mostBytes = 512 * 1024 * 1024;
const named = /(^|\/)[^/]*tfevents[^/]*$/;
/** TensorBoard event files, or a folder of them: the value of the highest step of each scalar tag. Where the files
 *  lie in several folders, the folder is the front of the name, as on TensorBoard's own page. */
const tensorboardReader = {
    name: "tensorboard",
    title: "TensorBoard events",
    detect: ({ head, files }) => Buffer.from(head.buffer, head.byteOffset, head.byteLength)
        .toString("latin1")
        .slice(12, 40)
        .includes("brain.Event:") || eventFiles(files).length > 0,
    async read({ source, files }) {
        const found = (0,findings/* makeFindings */.bn)();
        const events = files === null ? [["", source]] : eventFiles(files);
        const folders = new Set(events.map(([path]) => folderOf(path)));
        for (const [path, file] of events) {
            await addFile(found, file, folders.size > 1 && folderOf(path) !== "" ? `${folderOf(path)}/` : "");
        }
        for (const [name, series] of found.series)
            found.values.set(name, series.at(-1)?.[1] ?? null);
        return found;
    },
};
function eventFiles(files) {
    return [...(files ?? [])].filter(([path]) => named.test(path));
}
function folderOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
async function addFile(found, file, prefix) {
    const size = await file.size();
    if (size > mostBytes)
        throw (0,findings/* refusal */.x5)(file.name, "has more than 512 MiB", "log fewer images, or name another file");
    const points = new Map();
    const { records, cut } = readRecords(file.name, await file.slice(0, size));
    for (const record of records) {
        const event = parseEvent(record);
        if (event === null)
            throw (0,findings/* refusal */.x5)(file.name, "holds an event that cannot be read", "write the file again");
        for (const { tag, value } of event.scalars) {
            const known = points.get(prefix + tag) ?? [];
            known.push([event.step, Number.isFinite(value) ? value : null]);
            points.set(prefix + tag, known);
        }
    }
    if (cut)
        found.notes.push(`${file.name}: the last event is half-written and was left out`);
    for (const [name, series] of points) {
        const all = [...(found.series.get(name) ?? []), ...series];
        // A run that was taken up again repeats steps: the later record of a step counts.
        found.series.set(name, all.sort((a, b) => a[0] - b[0]));
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/ultralytics.js



/** Ultralytics' results.csv (or the folder of a run): metrics/… and losses of the last epoch. */
const ultralyticsReader = {
    name: "ultralytics",
    title: "Ultralytics results",
    detect: ({ header, files }) => (header.includes("epoch") && header.some((name) => name.startsWith("metrics/"))) ||
        (files?.has("results.csv") === true && files.has("args.yaml")),
    async read({ name, text, files }) {
        const file = files?.get("results.csv");
        const log = (0,delimited/* parseLog */.g_)(file?.name ?? name, file === undefined ? (text ?? "") : await (0,metrics_open/* readText */.y)(file));
        return findingsOfLog(file?.name ?? name, log, {
            steps: ["epoch"],
            unit: "epoch",
            directionOf: (column) => {
                if (column === "time" || column.startsWith("lr/"))
                    return "neutral";
                return column.startsWith("metrics/") ? "higher" : "lower";
            },
        });
    },
};

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/wandb.js



const summary = "wandb-summary.json";
/** The summary of a Weights & Biases run, or the run's folder. Keys that begin with `_` are bookkeeping, objects
 *  with a `_type` are media. */
const wandbReader = {
    name: "wandb",
    title: "a Weights & Biases summary",
    detect: ({ base, json, files }) => (base === summary && json instanceof Map) || summaryIn(files) !== undefined,
    fits: ({ json, files }) => json instanceof Map || summaryIn(files) !== undefined,
    async read({ name, json, files }) {
        const file = summaryIn(files);
        const tree = file === undefined ? json : (0,metrics_json/* parseJson */.q)(file.name, await (0,metrics_open/* readText */.y)(file));
        const found = (0,findings/* makeFindings */.bn)();
        if (tree instanceof Map)
            addAll(found, file?.name ?? name, tree, "");
        return found;
    },
};
function summaryIn(files) {
    return files?.get(`files/${summary}`) ?? files?.get(summary);
}
function addAll(found, file, tree, prefix) {
    for (const [key, inner] of tree) {
        if (key.startsWith("_"))
            continue;
        if (!(inner instanceof Map))
            (0,findings/* put */.yJ)(found, file, prefix + key, inner);
        else if (inner.has("_type"))
            found.skipped++;
        else
            addAll(found, file, inner, `${prefix}${key}.`);
    }
}

;// CONCATENATED MODULE: ./.cache/js/formats/metrics/registry.js
























/** Readers that know a tool's own mark. A new one is its file, its test and its line here. */
const readers = [
    dvcYamlReader,
    dvcliveReader,
    mlflowDatabaseReader,
    mlflowFolderReader,
    classificationReportReader,
    lmEvalReader,
    hfResultsReader,
    trainerStateReader,
    modelIndexReader,
    ultralyticsReader,
    kerasCsvReader,
    kerasHistoryReader,
    lightningReader,
    boostingReader,
    catboostReader,
    tensorboardReader,
    wandbReader,
    promptfooReader,
    inspectReader,
    junitReader,
    evidentlyReader,
    greatExpectationsReader,
    benchmarkActionReader,
    bmfReader,
    repeatedRunsReader,
];
/** Asked when no mark is found, in this order. */
const plainReaders = [jsonReader, tomlReader, yamlReader];
const metricsFormats = [...readers, ...plainReaders].map(({ name }) => name);


/***/ }),

/***/ 29415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   SC: () => (/* binding */ mapAt),
/* harmony export */   VR: () => (/* binding */ mostDepth),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   nc: () => (/* binding */ malformedMetrics)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);

const mostDepth = 64;
/** `metrics.json: line 3, column 7: …`. */
function malformedMetrics(file, place, say, hint = 'write named numbers, such as {"accuracy": 0.93}') {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "file-malformed",
        message: `${file}: line ${place.line}, column ${place.column}: ${say}`,
        hint,
        file,
        ...place,
    });
}
/** An object's key; undefined when it is no object or has no such key. */
function at(tree, ...keys) {
    return keys.reduce((inner, key) => (inner instanceof Map ? inner.get(key) : undefined), tree);
}
/** An object, or an empty one in place of anything else. */
function mapAt(tree, ...keys) {
    const found = at(tree, ...keys);
    return found instanceof Map ? found : new Map();
}
/** A list, or an empty one in place of anything else. */
function listAt(tree, ...keys) {
    const found = at(tree, ...keys);
    return Array.isArray(found) ? found : [];
}
/** A text, or "" in place of anything else. */
function textAt(tree, ...keys) {
    const found = at(tree, ...keys);
    return typeof found === "string" ? found : "";
}


/***/ })

};
