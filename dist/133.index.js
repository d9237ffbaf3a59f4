export const id = 133;
export const ids = [133];
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

/***/ 10943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   J_: () => (/* binding */ isSameClass),
/* harmony export */   kM: () => (/* binding */ chooseTwoClasses)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23298);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65859);



/** Two spellings of the same two classes: a label of 0/1 may be predicted as true/false. */
const spellings = [
    ["1", "true"],
    ["0", "false"],
];
const families = [
    ["0", "1"],
    ["false", "true"],
    ["-1", "1"],
];
function isSameClass(a, b) {
    return a === b || spellings.some((spelling) => spelling.includes(a) && spelling.includes(b));
}
/** A class as the user may write it: 1.0 is `1`, True is `true`. */
function canonicalName(text) {
    const trimmed = text.trim();
    if (/^(true|false)$/i.test(trimmed))
        return trimmed.toLowerCase();
    return trimmed !== "" && Number.isFinite(Number(trimmed)) ? String(Number(trimmed)) : trimmed;
}
/** [negative, positive] of a binary label. Known without help for 0/1, false/true and −1/1; two other names
 *  need `positive`, else UserError `label-ambiguous`. One other name alone cannot be judged. */
function chooseTwoClasses(asked) {
    const { labels, predicted, source } = asked;
    if (labels.length > 2) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
            code: "input-invalid",
            message: `task is binary, but the label of ${source} holds ${labels.map(_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD).join(", ")}`,
            hint: "write `task: multiclass` or `task: regression`, or leave `task` out",
            input: "task",
            file: source,
        });
    }
    if (asked.positive !== undefined)
        return withPositive(asked, canonicalName(asked.positive));
    const family = families.find((pair) => [...labels, ...predicted].every((name) => pair.includes(name))) ??
        families.find((pair) => labels.every((name) => pair.includes(name)));
    if (family !== undefined)
        return family;
    if (labels.length === 2)
        throw ambiguous(asked, `the label holds ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(labels[0])} and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(labels[1])}`);
    const message = `${source}: every label is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(labels[0] ?? "")}, so there is nothing to tell apart`;
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .noEvidence */ .n)("one-class", message, "evaluate on rows of both classes");
}
function withPositive(asked, positive) {
    const { labels, predicted } = asked;
    const match = labels.find((name) => name === positive) ?? labels.find((name) => isSameClass(name, positive));
    if (match === undefined) {
        if (labels.length === 1)
            return [labels[0], positive];
        const held = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(labels[0])} and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(labels[1])}`;
        throw ambiguous(asked, `positive is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(positive)}, but the label holds ${held}`);
    }
    const other = [...labels, ...predicted].find((name) => !isSameClass(name, match));
    const partner = families.find((pair) => pair.includes(match))?.find((name) => name !== match);
    return [other ?? partner ?? `not ${match}`, match];
}
function ambiguous({ source, labels }, say) {
    const names = labels.map((name) => `\`positive: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlName */ .ls)(name)}\``).join(" or ");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "label-ambiguous",
        message: `${source}: ${say}; which of them is the positive class?`,
        hint: `write ${names}`,
        input: "positive",
        file: source,
    });
}


/***/ }),

/***/ 23298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isNoEvidence),
/* harmony export */   n: () => (/* binding */ noEvidence)
/* harmony export */ });
function noEvidence(code, message, hint) {
    return { noEvidence: { code, message, hint } };
}
function isNoEvidence(outcome) {
    return "noEvidence" in outcome;
}


/***/ }),

/***/ 50449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dp: () => (/* binding */ keepLabelled),
/* harmony export */   er: () => (/* binding */ wrongCell),
/* harmony export */   tr: () => (/* binding */ rowsAgainst),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* unused harmony export placesOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23298);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22855);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65859);




/** Share of rows without a label above which nothing is judged. */
const mostUnlabelled = 0.01;
const shownPlaces = 5;
function keepLabelled(table, columns) {
    const label = columnOf(table, columns, "label");
    const rows = new Int32Array(table.rows);
    let kept = 0;
    for (let row = 0; row < table.rows; row++)
        if (!label.isMissing(row))
            rows[kept++] = row;
    const unlabelled = table.rows - kept;
    const keptRows = { table, columns, rows: rows.subarray(0, kept), unlabelled };
    if (unlabelled <= mostUnlabelled * table.rows)
        return keptRows;
    const without = Array.from({ length: table.rows }, (_, row) => row).filter((row) => label.isMissing(row));
    const say = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(unlabelled)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(table.rows, "row")} have no ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(label.name)}`;
    const places = placesOf(table, columns, without);
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .noEvidence */ .n)("missing-label", `${table.source}: ${say} (${places})`, "label every row, or leave rows out of the file");
}
function columnOf(table, columns, role) {
    const name = columns[role];
    return name === undefined ? undefined : table.column(name);
}
/** `line 4, id "a"; line 9, id "b"`: the first five of some table rows. */
function placesOf(table, columns, tableRows) {
    const id = columnOf(table, columns, "id");
    const places = tableRows.slice(0, shownPlaces).map((row) => {
        const name = id === undefined || id.isMissing(row) ? "" : `, id ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(id.text(row))}`;
        return `${(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(table, row)}${name}`;
    });
    return `${tableRows.length > shownPlaces ? "first: " : ""}${places.join("; ")}`;
}
/** The rows on which a test holds, said as a reason not to judge; null when there are none. */
function rowsAgainst(kept, code, fault, holds) {
    const { table, columns } = kept;
    const found = [];
    for (let i = 0; i < kept.rows.length; i++)
        if (holds(i))
            found.push(kept.rows[i]);
    if (found.length === 0)
        return null;
    const places = placesOf(table, columns, found);
    const message = `${table.source}: ${fault.say} on ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(found.length, "row")} (${places})`;
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .noEvidence */ .n)(code, message, fault.hint);
}
/** A cell (of a table row) that cannot be what its column is read as: `preds.csv: line 3: "p" is "abc", not a number`. */
function wrongCell(kept, role, row, expected) {
    const column = columnOf(kept.table, kept.columns, role);
    const { table } = kept;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "file-malformed",
        message: `${table.source}: ${(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(table, row)}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(column.name)} is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(column.text(row))}, ${expected.say}`,
        hint: expected.hint,
        input: role,
        file: table.source,
        ...(table.counts === undefined ? { line: table.line(row) } : {}),
    });
}


/***/ }),

/***/ 48885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each cost 1. */
function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, before[j - 2] + 1);
            row.push(best);
        }
        before = last;
        last = row;
    }
    return last[b.length];
}
/** The name that was probably meant: equal but for case, else within a third of its length in edits;
 *  null when none is near. Names over 100 characters are not considered. */
function nearestName(given, names) {
    const wanted = given.toLowerCase();
    if (wanted.length === 0 || wanted.length > 100)
        return null;
    let nearest = null;
    let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const name of names.slice(0, 1000)) {
        if (Math.abs(name.length - wanted.length) >= least)
            continue;
        const distance = editDistance(wanted, name.toLowerCase());
        if (distance < least) {
            nearest = name;
            least = distance;
        }
    }
    return nearest;
}


/***/ }),

/***/ 35368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ missingColumns),
/* harmony export */   QT: () => (/* binding */ readProbabilities),
/* harmony export */   lI: () => (/* binding */ usualPrefix),
/* harmony export */   lU: () => (/* binding */ likeliestClasses),
/* harmony export */   lV: () => (/* binding */ probabilityColumns),
/* harmony export */   xg: () => (/* binding */ noteSums)
/* harmony export */ });
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10943);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23298);
/* harmony import */ var _kept_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50449);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60557);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65859);





/** A column of this beginning and the name of a class holds the probability of the class. */
const usualPrefix = "proba_";
/** A row's probabilities may miss 1 by this much: files are written with few decimals. */
const slack = 0.01;
/** Column name by class name, canonical as labels are. */
function probabilityColumns(table, prefix) {
    const found = table.names.filter((name) => name.startsWith(prefix) && name.length > prefix.length);
    return new Map(found.map((name) => [(0,_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(name.slice(prefix.length)), name]));
}
/** One column a class, in the order of the classes; every class must have one. Throws UserError for a cell that is no
 *  probability. */
function readProbabilities(kept, classes, columns) {
    const proba = [];
    for (const name of classes) {
        const column = columns.get(name);
        const read = readOne({ ...kept, columns: { ...kept.columns, score: column } });
        if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .isNoEvidence */ .h)(read))
            return read;
        proba.push(read);
    }
    return proba;
}
function readOne(kept) {
    const values = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumbers */ .Pl)(kept, "score");
    if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .isNoEvidence */ .h)(values))
        return values;
    const outside = values.findIndex((value) => value < 0 || value > 1);
    if (outside === -1)
        return values;
    const hint = "write probabilities, or rename the columns when they hold something else";
    throw (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongCell */ .er)(kept, "score", kept.rows[outside], { say: "outside [0, 1], so not a probability", hint });
}
/** The class of the highest probability, the first of equal ones. */
function likeliestClasses(proba) {
    return proba[0].map((_first, row) => {
        let best = 0;
        for (let code = 1; code < proba.length; code++)
            if (proba[code][row] > proba[best][row])
                best = code;
        return best;
    });
}
/** What is odd about the rows' sums, as sentences. */
function noteSums(proba) {
    const n = proba[0].length;
    let odd = 0;
    for (let row = 0; row < n; row++) {
        let sum = 0;
        for (const column of proba)
            sum += column[row];
        if (Math.abs(sum - 1) > slack)
            odd += 1;
    }
    return odd === 0
        ? []
        : [`the probabilities of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(odd, "row")} do not sum to 1 and are taken as they are`];
}
/** The classes that have no column, as a sentence; null when each has one. */
function missingColumns(classes, columns, prefix) {
    const without = classes.find((name) => !columns.has(name));
    return without === undefined
        ? null
        : `the class ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(without)} has no column ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(prefix + without)}`;
}


/***/ }),

/***/ 22855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/** Where a row stands in its file: `line 7`, or `row 7` where there are no lines. */
function placeOf(table, row) {
    return `${table.counts ?? "line"} ${table.line(row)}`;
}


/***/ }),

/***/ 60557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ notNumber),
/* harmony export */   Hy: () => (/* binding */ sortNames),
/* harmony export */   MZ: () => (/* binding */ codesOf),
/* harmony export */   N$: () => (/* binding */ readValues),
/* harmony export */   NL: () => (/* binding */ distinctNames),
/* harmony export */   Pl: () => (/* binding */ readNumbers),
/* harmony export */   Xq: () => (/* binding */ someNames),
/* harmony export */   kg: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23298);
/* harmony import */ var _kept_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50449);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65859);



const finiteHint = "find out why the model gives no number there; such rows are never dropped silently";
/** A column as numbers when every cell is one, else as texts. A missing, NaN or infinite cell is a reason not
 *  to judge. */
function readValues(kept, role) {
    const column = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(kept.table, kept.columns, role);
    const { values, bad } = column.numbers();
    const numbers = bad === -1 ? gather(values, kept.rows) : null;
    if (numbers !== null && areFinite(numbers))
        return { kind: "numbers", numbers };
    const fault = { say: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(column.name)} is empty`, hint: "write a value for every row" };
    const empty = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAgainst */ .tr)(kept, "missing-prediction", fault, (i) => column.isMissing(kept.rows[i]));
    if (empty !== null)
        return empty;
    if (numbers !== null) {
        const say = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(column.name)} is NaN or infinite`;
        return (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAgainst */ .tr)(kept, "not-finite", { say, hint: finiteHint }, (i) => !Number.isFinite(numbers[i]));
    }
    const texts = encode(kept, role);
    const nan = texts.names.findIndex((name) => /^[+-]?nan$/i.test(name));
    if (nan === -1)
        return texts;
    const say = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(column.name)} is NaN`;
    return (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAgainst */ .tr)(kept, "not-finite", { say, hint: finiteHint }, (i) => texts.codes[i] === nan);
}
function areFinite(numbers) {
    for (let i = 0; i < numbers.length; i++)
        if (!Number.isFinite(numbers[i]))
            return false;
    return true;
}
/** A column that must hold numbers. Throws UserError naming the first cell that does not. */
function readNumbers(kept, role) {
    const values = readValues(kept, role);
    if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoEvidence */ .h)(values))
        return values;
    if (values.kind === "numbers")
        return values.numbers;
    throw notNumber(kept, role);
}
function notNumber(kept, role) {
    const column = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(kept.table, kept.columns, role);
    const { bad } = column.numbers();
    const comma = /^[+-]?\d+,\d+$/.test(column.text(bad));
    const hint = comma ? "write decimals with a point" : `name the column of numbers under \`${role}\``;
    return (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongCell */ .er)(kept, role, bad, { say: "not a number", hint });
}
function gather(values, rows) {
    if (rows.length === values.length)
        return values;
    return Float64Array.from(rows, (row) => values[row]);
}
/** Texts as codes; `True` and `FALSE` are spelled `true` and `false`. */
function encode(kept, role) {
    const column = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(kept.table, kept.columns, role);
    const codeOf = new Map();
    const codes = new Int32Array(kept.rows.length);
    for (let i = 0; i < codes.length; i++) {
        const text = column.text(kept.rows[i]);
        const name = /^(true|false)$/i.test(text) ? text.toLowerCase() : text;
        let code = codeOf.get(name);
        if (code === undefined) {
            code = codeOf.size;
            codeOf.set(name, code);
        }
        codes[i] = code;
    }
    return { kind: "texts", codes, names: [...codeOf.keys()] };
}
/** Distinct class names of a column in canonical order; null when there are more than `most`. */
function distinctNames(values, most) {
    const names = someNames(values, most + 1);
    return names.length > most ? null : names;
}
/** The first `most` distinct class names of a column, in canonical order. */
function someNames(values, most) {
    if (values.kind === "texts")
        return sortNames(values.names.slice(0, most));
    const { numbers } = values;
    const distinct = new Set();
    let last = Number.NaN;
    for (let i = 0; i < numbers.length && distinct.size < most; i++) {
        if (numbers[i] === last)
            continue;
        last = numbers[i];
        distinct.add(last);
    }
    return sortNames([...distinct].map(String));
}
/** Numbers by size before texts by code unit. */
function sortNames(names) {
    const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return [...names].sort((a, b) => {
        const order = Number(a) - Number(b);
        if (!Number.isNaN(order))
            return order || byText(a, b);
        return Number.isNaN(Number(a)) === Number.isNaN(Number(b))
            ? byText(a, b)
            : Number.isNaN(Number(a))
                ? 1
                : -1;
    });
}
/** Class codes of a column under given names; -1 where a value has no class. */
function codesOf(values, classOf) {
    if (values.kind === "texts") {
        const table = values.names.map(classOf);
        return Float64Array.from(values.codes, (code) => table[code]);
    }
    const { numbers } = values;
    const codes = new Float64Array(numbers.length);
    const known = new Map();
    // Classes are small whole numbers as a rule: those are looked up in an array.
    const small = new Float64Array(mostSmall).fill(Number.NaN);
    for (let i = 0; i < codes.length; i++) {
        const value = numbers[i];
        const isSmall = value >= 0 && value < mostSmall && Number.isInteger(value) && !Object.is(value, -0);
        let code = isSmall ? small[value] : (known.get(value) ?? Number.NaN);
        if (Number.isNaN(code)) {
            code = classOf(String(value));
            if (isSmall)
                small[value] = code;
            else if (known.size < 10_000)
                known.set(value, code);
        }
        codes[i] = code;
    }
    return codes;
}
const mostSmall = 1024;


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

/***/ 35927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S2: () => (/* binding */ corpusMeasures),
  sT: () => (/* binding */ sumsOfTexts),
  WB: () => (/* binding */ textSums)
});

;// CONCATENATED MODULE: ./.cache/js/core/text/ngrams.js
/** How often each n-gram of a list occurs; parts are joined by a character that no part holds. */
function countNgrams(parts, n) {
    const counts = new Map();
    for (let start = 0; start + n <= parts.length; start++) {
        const gram = parts.slice(start, start + n).join("\n");
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
}
/** n-grams that two lists share, each as often as both have it. */
function countMatches(ours, theirs) {
    let matches = 0;
    for (const [gram, times] of ours)
        matches += Math.min(times, theirs.get(gram) ?? 0);
    return matches;
}

;// CONCATENATED MODULE: ./.cache/js/core/text/bleu.js

const orders = [1, 2, 3, 4];
/** Whole numbers of one row that add up to those of a corpus: words predicted, words of the reference, then for 1 to 4
 *  words in a row how many runs match and how many there are. */
const bleuSums = 2 + 2 * orders.length;
function sumsOfBleu(reference, prediction) {
    const theirs = splitWords(reference);
    const ours = splitWords(prediction);
    const grams = orders.map((n) => countNgrams(ours, n));
    return [
        ours.length,
        theirs.length,
        ...orders.map((n, k) => countMatches(grams[k], countNgrams(theirs, n))),
        ...orders.map((n) => Math.max(0, ours.length - n + 1)),
    ];
}
/**
 * Corpus BLEU, 0 to 1, from the sums of all rows (Papineni et al. 2002), with the exponential smoothing and the brevity
 * penalty of sacreBLEU: brevity · (Π precision_n)^¼, where a precision without a match is 1/(2^k · runs) the k-th time.
 */
function bleuOf(sums) {
    const ours = sums[0];
    const theirs = sums[1];
    if (sums[2] === 0)
        return 0;
    let logs = 0;
    let smoothing = 1;
    for (let k = 0; k < orders.length; k++) {
        const matches = sums[2 + k];
        const runs = sums[2 + orders.length + k];
        if (runs === 0)
            return 0;
        if (matches === 0)
            smoothing *= 2;
        logs += Math.log(matches === 0 ? 1 / (smoothing * runs) : matches / runs);
    }
    const brevity = ours < theirs ? Math.exp(1 - theirs / ours) : 1;
    return brevity * Math.exp(logs / orders.length);
}
const entities = [
    ["&quot;", '"'],
    ["&amp;", "&"],
    ["&lt;", "<"],
    ["&gt;", ">"],
];
/** The words of mteval-v13a ("13a"): punctuation apart, but not a point or comma between digits. */
function splitWords(text) {
    let line = text.trimEnd().replaceAll("<skipped>", "").replaceAll("-\n", "").replaceAll("\n", " ");
    for (const [entity, character] of entities)
        line = line.replaceAll(entity, character);
    return ` ${line} `
        .replace(/[{-~[-` -&(-+:-@/]/g, " $& ")
        .replace(/([^0-9])([.,])/gu, "$1 $2 ")
        .replace(/([.,])([^0-9])/gu, " $1 $2")
        .replace(/([0-9])(-)/g, "$1 $2 ")
        .split(/\s+/u)
        .filter((word) => word !== "");
}

;// CONCATENATED MODULE: ./.cache/js/core/text/chrf.js

const chrf_orders = [1, 2, 3, 4, 5, 6];
/** β²: recall counts twice as much as precision. */
const weightOfRecall = 4;
/** Whole numbers of one row that add up to those of a corpus: for 1 to 6 characters in a row how many runs are
 *  predicted, how many the reference has, and how many match. */
const chrfSums = 3 * chrf_orders.length;
function sumsOfChrf(reference, prediction) {
    const theirs = charactersOf(reference);
    const ours = charactersOf(prediction);
    return chrf_orders.flatMap((n) => {
        const wanted = Math.max(0, theirs.length - n + 1);
        // As sacreBLEU does, runs are not held against a reference that is too short to have any.
        const given = wanted === 0 ? 0 : Math.max(0, ours.length - n + 1);
        return [given, wanted, countMatches(countNgrams(ours, n), countNgrams(theirs, n))];
    });
}
/** Corpus chrF2, 0 to 1, from the sums of all rows (Popović 2016): the F-score of the mean precision and the mean recall
 *  over the lengths that both sides have. */
function chrfOf(sums) {
    let precision = 0;
    let recall = 0;
    let lengths = 0;
    for (let k = 0; k < chrf_orders.length; k++) {
        const [given, wanted, matches] = [sums[3 * k], sums[3 * k + 1], sums[3 * k + 2]];
        if (given === 0 || wanted === 0)
            continue;
        precision += matches / given;
        recall += matches / wanted;
        lengths += 1;
    }
    if (precision + recall === 0)
        return 0;
    precision /= lengths;
    recall /= lengths;
    return ((1 + weightOfRecall) * precision * recall) / (weightOfRecall * precision + recall);
}
function charactersOf(text) {
    return Array.from(text.replace(/\s+/gu, ""));
}

;// CONCATENATED MODULE: ./.cache/js/core/text/corpus.js


/** In the order of `Outputs.textSums`. */
const corpusMeasures = [
    { name: "bleu", from: 0, count: bleuSums, of: bleuOf },
    { name: "chrf", from: bleuSums, count: chrfSums, of: chrfOf },
];
/** Columns of sums that a row has. */
const textSums = bleuSums + chrfSums;
function sumsOfTexts(reference, prediction) {
    return [...sumsOfBleu(reference, prediction), ...sumsOfChrf(reference, prediction)];
}


/***/ }),

/***/ 69067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ textMeasures)
});

;// CONCATENATED MODULE: ./.cache/js/core/text/words.js
const punctuation = /[!-/:-@[-`{-~]/g;
const articles = /(?<![\p{L}\p{N}_])(?:a|an|the)(?![\p{L}\p{N}_])/gu;
/** Words as SQuAD 1.1 compares answers: lower case, without ASCII punctuation, without a, an and the. */
function answerWords(text) {
    return splitWords(text.toLowerCase().replace(punctuation, "").replace(articles, " "));
}
/** Words as ROUGE counts them without a stemmer: runs of a–z and 0–9 in lower case. */
function rougeWords(text) {
    return splitWords(text.toLowerCase().replace(/[^a-z0-9]+/g, " "));
}
function splitWords(text) {
    return text.split(/\s+/u).filter((word) => word !== "");
}
/** Words that two lists share, each as often as both have it. O(words). */
function countShared(a, b) {
    const left = new Map();
    for (const word of a)
        left.set(word, (left.get(word) ?? 0) + 1);
    let shared = 0;
    for (const word of b) {
        const times = left.get(word) ?? 0;
        if (times === 0)
            continue;
        left.set(word, times - 1);
        shared += 1;
    }
    return shared;
}
/** Length of the longest common subsequence. O(a · b). */
function longestShared(a, b) {
    let previous = new Int32Array(b.length + 1);
    let current = new Int32Array(b.length + 1);
    for (const word of a) {
        for (let j = 1; j <= b.length; j++) {
            current[j] = word === b[j - 1] ? previous[j - 1] + 1 : Math.max(previous[j], current[j - 1]);
        }
        [previous, current] = [current, previous];
    }
    return previous[b.length];
}
/** Harmonic mean of shared/ours and shared/theirs; 0 when nothing is shared. */
function balance(shared, ours, theirs) {
    return shared === 0 ? 0 : (2 * shared) / (ours + theirs);
}

;// CONCATENATED MODULE: ./.cache/js/core/text/measures.js

/** In the order of `Outputs.textValues`. ROUGE of two texts without words is 0, as in rouge_score; the first two call
 *  two empty answers equal, as SQuAD 2 does. */
const textMeasures = [
    {
        name: "exact_match",
        of: (reference, prediction) => answerWords(reference).join(" ") === answerWords(prediction).join(" ") ? 1 : 0,
    },
    { name: "token_f1", of: tokenF1 },
    {
        name: "rouge1",
        of(reference, prediction) {
            const [theirs, ours] = [rougeWords(reference), rougeWords(prediction)];
            return balance(countShared(theirs, ours), ours.length, theirs.length);
        },
    },
    {
        name: "rougeL",
        of(reference, prediction) {
            const [theirs, ours] = [rougeWords(reference), rougeWords(prediction)];
            return balance(longestShared(theirs, ours), ours.length, theirs.length);
        },
    },
];
function tokenF1(reference, prediction) {
    const [theirs, ours] = [answerWords(reference), answerWords(prediction)];
    if (ours.length === 0 && theirs.length === 0)
        return 1;
    return balance(countShared(theirs, ours), ours.length, theirs.length);
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


/***/ })

};
