export const id = 7337;
export const ids = [7337];
export const modules = {

/***/ 81786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ mixBits),
/* harmony export */   Vb: () => (/* binding */ missingHash),
/* harmony export */   mX: () => (/* binding */ hashWords),
/* harmony export */   nt: () => (/* binding */ joinHash),
/* harmony export */   qj: () => (/* binding */ hashText)
/* harmony export */ });
/** Of a cell without a value: distinct from every text and number. */
const missingHash = { low: 0x5bd1e995, high: 0x2545f491 };
/** Finalizer of MurmurHash3 (Austin Appleby, public domain): every bit of the input moves every bit of the output. */
function mixBits(word) {
    let bits = word ^ (word >>> 16);
    bits = Math.imul(bits, 0x85ebca6b);
    bits ^= bits >>> 13;
    bits = Math.imul(bits, 0xc2b2ae35);
    return bits ^ (bits >>> 16);
}
/** Of a number, by the two halves of its double; −0 counts as 0, so that `-0.0` and `0` are one value. */
function hashWords(low, high, into) {
    into.low = mixBits(low ^ Math.imul(high, 0x9e3779b1));
    into.high = mixBits(Math.imul(low, 0x7feb352d) ^ high ^ 0x68e31da4);
}
/** Of a text in Unicode normal form C: letters that look alike and are spelled in two ways are one value. */
function hashText(text) {
    let low = 0x811c9dc5;
    let high = 0x1b873593;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit > 127)
            return hashWide(text.normalize("NFC"));
        low = Math.imul(low ^ unit, 0x01000193);
        high = Math.imul(high ^ unit, 0x5bd1e995) + 1;
    }
    return { low: mixBits(low), high: mixBits(high) };
}
function hashWide(text) {
    let low = 0x811c9dc5;
    let high = 0x1b873593;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        low = Math.imul(low ^ unit, 0x01000193);
        high = Math.imul(high ^ unit, 0x5bd1e995) + 1;
    }
    return { low: mixBits(low), high: mixBits(high) };
}
/** 52 bits as one number, which a double holds exactly. Two different rows among a million share them with a
 *  probability of about 1 in 9,000; every rule that uses them asks for several rows. */
function joinHash(low, high) {
    return (low >>> 0) * 2 ** 20 + (high >>> 12);
}


/***/ }),

/***/ 76085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ labelClassesOf),
/* harmony export */   u: () => (/* binding */ associationsOf)
/* harmony export */ });
/* harmony import */ var _stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16372);
/* harmony import */ var _cell_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42376);
/* harmony import */ var _table_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23903);



/** Numbers with more values are a target, not classes. */
const mostClasses = 100;
const mostCompared = 20;
const leastOfClass = 10;
/** The label's classes with their rows; null without a label, or when it is a number to predict. */
function labelClassesOf({ columns, roles, }) {
    const column = columns.find(({ name }) => name === roles.label);
    if (column === undefined || column.domain === null || column.domain.size > mostClasses)
        return null;
    return column.kind === "float" ? null : column.domain;
}
const known = new WeakMap();
/** Of each column with the label, on at most 20,000 rows; columns that name a row are left out, and tables whose label
 *  has fewer than two classes, more than 20, or one with fewer than 10 rows. Worked out once. */
function associationsOf(profile) {
    const before = known.get(profile);
    if (before !== undefined)
        return before;
    const found = measureAll(profile);
    known.set(profile, found);
    return found;
}
function measureAll(profile) {
    const { label, id } = profile.roles;
    const labels = label === null ? null : profile.sample.column((0,_table_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .codesOf */ .M)(label));
    const classes = labelClassesOf(profile);
    if (labels === null || classes === null || classes.size < 2)
        return new Map();
    const sides = classSides(labels);
    const measured = profile.columns.flatMap((column) => {
        if (sides.length === 0 || column.name === label || column.name === id || namesRows(column))
            return [];
        const found = macroAuc(profile, column, sides);
        return found === null ? [] : [[column.name, found]];
    });
    return new Map(measured);
}
/** Decimals may all differ and still be a measurement. */
function namesRows({ distinct, rows, kind }) {
    return kind !== "float" && distinct.count > 0.9 * rows;
}
/** 1 where a sampled row is of the class; two classes make one side. */
function classSides(labels) {
    const counts = new Map();
    for (const label of labels)
        counts.set(label, (counts.get(label) ?? 0) + 1);
    if (counts.size < 2 || counts.size > mostCompared)
        return [];
    if ([...counts.values()].some((count) => count < leastOfClass))
        return [];
    const names = [...counts.keys()];
    const chosen = names.length === 2 ? names.slice(0, 1) : names;
    return chosen.map((name) => Uint8Array.from(labels, (label) => (label === name ? 1 : 0)));
}
function macroAuc({ sample }, column, sides) {
    const numeric = (0,_cell_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumeric */ .kf)(column.kind);
    const values = sample.column(numeric ? column.name : (0,_table_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .codesOf */ .M)(column.name));
    if (values === null)
        return null;
    const ranked = numeric ? rankValues(values) : null;
    let sum = 0;
    let variance = 0;
    for (const side of sides) {
        const found = areaUnder(ranked ?? rankValues(targetMeans(values, side)), side);
        if (found === null)
            return null;
        sum += found.auc;
        variance += found.variance;
    }
    return { auc: sum / sides.length, se: Math.sqrt(variance) / sides.length };
}
/** Out of fold: each row's score is the mean of its value's other half, rows alternating, so that a value seen once
 *  tells nothing. */
function targetMeans(values, side) {
    const sums = [new Map(), new Map()];
    const prior = side.reduce((sum, one) => sum + one, 0) / side.length;
    values.forEach((value, k) => {
        const half = sums[(k & 1)];
        const [ones, all] = half.get(value) ?? [0, 0];
        half.set(value, [ones + side[k], all + 1]);
    });
    return values.map((value, k) => {
        const [ones, all] = sums[((k & 1) ^ 1)].get(value) ?? [0, 0];
        return (ones + prior) / (all + 1);
    });
}
function rankValues(scores) {
    const rows = [];
    for (let k = 0; k < scores.length; k++)
        if (!Number.isNaN(scores[k]))
            rows.push(k);
    const values = Float64Array.from(rows, (k) => scores[k]);
    const order = (0,_stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(values);
    const ranks = new Float64Array(rows.length);
    for (let start = 0; start < order.length;) {
        let end = start;
        while (end < order.length && values[order[end]] === values[order[start]])
            end++;
        for (let k = start; k < end; k++)
            ranks[order[k]] = (start + end + 1) / 2;
        start = end;
    }
    return { rows, ranks };
}
/** AUC, folded above a half, with Hanley and McNeil's variance (1982). */
function areaUnder({ rows, ranks }, side) {
    let sum = 0;
    let positives = 0;
    rows.forEach((row, k) => {
        if (side[row] !== 1)
            return;
        sum += ranks[k];
        positives++;
    });
    const negatives = rows.length - positives;
    if (positives < leastOfClass || negatives < leastOfClass)
        return null;
    const plain = (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
    const auc = Math.max(plain, 1 - plain);
    const q1 = auc / (2 - auc);
    const q2 = (2 * auc * auc) / (1 + auc);
    const spread = auc * (1 - auc) + (positives - 1) * (q1 - auc * auc) + (negatives - 1) * (q2 - auc * auc);
    return { auc, variance: Math.max(0, spread) / (positives * negatives) };
}


/***/ }),

/***/ 75108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ deviationOf),
/* harmony export */   Pl: () => (/* binding */ addMoments),
/* harmony export */   V5: () => (/* binding */ noMoments)
/* harmony export */ });
function noMoments() {
    return { n: 0, mean: 0, scatter: 0, min: Infinity, max: -Infinity, minRow: -1, maxRow: -1 };
}
/** Adds a batch: its own mean and scatter in two passes, merged by Chan, Golub and LeVeque's formula (1979).
 *  @param rowOf the row of the k-th value, asked for at new ends only */
function addMoments(moments, values, rowOf) {
    const { length } = values;
    if (length === 0)
        return;
    let sum = 0;
    for (let k = 0; k < length; k++) {
        const value = values[k];
        sum += value;
        if (value < moments.min) {
            moments.min = value;
            moments.minRow = rowOf(k);
        }
        if (value > moments.max) {
            moments.max = value;
            moments.maxRow = rowOf(k);
        }
    }
    const mean = sum / length;
    let scatter = 0;
    for (let k = 0; k < length; k++)
        scatter += (values[k] - mean) ** 2;
    const total = moments.n + length;
    const apart = mean - moments.mean;
    moments.scatter += scatter + (apart * apart * moments.n * length) / total;
    moments.mean += (apart * length) / total;
    moments.n = total;
}
/** Standard deviation of all values (ddof 0). */
function deviationOf({ n, scatter }) {
    return n === 0 ? Number.NaN : Math.sqrt(scatter / n);
}


/***/ }),

/***/ 59442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ effectiveGroups),
/* harmony export */   D8: () => (/* binding */ countConflicts),
/* harmony export */   G5: () => (/* binding */ countDuplicates),
/* harmony export */   TP: () => (/* binding */ countShared)
/* harmony export */ });
/* harmony import */ var _stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16372);

/** Rows that occurred before, and the first of them (0-based); -1 when there is none. */
function countDuplicates(hashes) {
    const order = (0,_stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(hashes);
    let rows = 0;
    let first = -1;
    for (let k = 1; k < order.length; k++) {
        if (hashes[order[k]] !== hashes[order[k - 1]])
            continue;
        rows++;
        if (first === -1 || order[k] < first)
            first = order[k];
    }
    return { rows, distinct: hashes.length - rows, first };
}
/** Rows whose features occur with another label too. */
function countConflicts(features, labels) {
    const order = (0,_stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(features);
    let rows = 0;
    let first = -1;
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        let agree = true;
        while (end < order.length && features[order[end]] === features[order[start]]) {
            if (labels[order[end]] !== labels[order[start]])
                agree = false;
            end++;
        }
        if (!agree) {
            rows += end - start;
            if (first === -1 || order[start] < first)
                first = order[start];
        }
        start = end;
    }
    return { rows, first };
}
/** Rows of b whose hash occurs in a. */
function countShared(a, b) {
    const sorted = a.slice().sort();
    let rows = 0;
    let first = -1;
    for (let row = 0; row < b.length; row++) {
        if (!holds(sorted, b[row]))
            continue;
        rows++;
        if (first === -1)
            first = row;
    }
    return { rows, first };
}
function holds(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = sorted[middle];
        if (found === value)
            return true;
        if (found < value)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return false;
}
/** How many rows independent groups leave: n² / Σ n_g². */
function effectiveGroups(groups) {
    const sorted = groups.slice().sort();
    let squares = 0;
    for (let start = 0; start < sorted.length;) {
        let end = start + 1;
        while (end < sorted.length && sorted[end] === sorted[start])
            end++;
        squares += (end - start) ** 2;
        start = end;
    }
    return squares === 0 ? 0 : sorted.length ** 2 / squares;
}


/***/ }),

/***/ 90921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ mixedRows),
/* harmony export */   Wj: () => (/* binding */ storeTable),
/* harmony export */   Ys: () => (/* binding */ isWithheld)
/* harmony export */ });
/* harmony import */ var _cell_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42376);
/* harmony import */ var _label_association_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76085);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75108);
/* harmony import */ var _row_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59442);




function isWithheld(name, { sensitive, found }) {
    return sensitive.has(name) || (found.get(name)?.length ?? 0) > 0;
}
const bins = 20;
/** Values of all columns of a table that a record carries. */
const mostValues = 50_000;
const longestValue = 100;
/** A table's statistics as they are stored and compared with later: no rows, and no values of withheld columns.
 *  @param base whose histogram edges are kept */
function storeTable(source, profile, withheld, base = null) {
    const share = Math.max(20, Math.floor(mostValues / Math.max(1, profile.columns.length)));
    const associations = (0,_label_association_js__WEBPACK_IMPORTED_MODULE_1__/* .associationsOf */ .u)(profile);
    const before = new Map(base?.columns.map((column) => [column.name, column]));
    return {
        source,
        rows: profile.rows,
        history: base === null ? [] : [...base.history, base.rows].slice(-10),
        duplicates: (0,_row_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .countDuplicates */ .G5)(profile.hashes.features).rows,
        columns: profile.columns.map((column) => storeColumn(column, isWithheld(column.name, withheld), withheld.found.get(column.name) ?? [], {
            most: share,
            edges: before.get(column.name)?.histogram?.edges ?? null,
            association: associations.get(column.name) ?? null,
        })),
    };
}
function storeColumn(column, sensitive, found, room) {
    const { name, kind, missing, nan, infinite, distinct, moments, quantiles } = column;
    const shown = sensitive ? null : moments;
    const numeric = sensitive ? null : quantiles;
    return {
        name,
        kind,
        missing,
        nan,
        infinite,
        mixed: mixedRows(column),
        distinct: distinct.count,
        exact: distinct.exact,
        min: shown?.min ?? null,
        max: shown?.max ?? null,
        mean: shown?.mean ?? null,
        sd: shown === null ? null : (0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .deviationOf */ .D7)(shown),
        percentiles: numeric === null ? null : percentilesOf(numeric),
        domain: sensitive ? null : domainOf(column, room.most),
        histogram: numeric === null ? null : histogramOf(column, room.edges),
        times: sensitive ? null : column.times,
        association: room.association,
        sensitive,
        found,
    };
}
/** Cells of another kind than most: texts among numbers, or numbers among texts. */
function mixedRows({ cells, kind }) {
    const texts = cells.bool + cells.datetime + cells.string;
    const numbers = cells.int + cells.float;
    return (0,_cell_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(kind) ? texts : Math.min(texts, numbers);
}
function percentilesOf({ at, share }) {
    const values = Array.from({ length: 99 }, (_, k) => at((k + 1) / 100));
    return { values, shares: values.map(share) };
}
function domainOf({ domain, distinct }, most) {
    if (domain === null || distinct.count > Math.min(most, 1000))
        return null;
    const entries = [...domain].map(([value, { count }]) => [value, count]);
    return entries.some(([value]) => value.length > longestValue) ? null : entries;
}
function histogramOf({ moments, quantiles }, frozen) {
    const edges = frozen ?? freshEdges(quantiles.at(0.005), quantiles.at(0.995), moments);
    if (edges.length < 2)
        return null;
    const n = quantiles.n;
    const below = edges.map((edge, k) => k === 0 ? 0 : k === edges.length - 1 ? n : Math.round(quantiles.share(edge) * n));
    return { edges: [...edges], counts: below.slice(1).map((upTo, k) => Math.max(0, upTo - below[k])) };
}
/** Equal steps over the middle 99 %: one far value must not crush the rest into a bin. */
function freshEdges(low, high, { min, max }) {
    const [from, to] = high > low ? [low, high] : [min, max];
    if (!(to > from))
        return [];
    return Array.from({ length: bins + 1 }, (_, k) => from + ((to - from) * k) / bins);
}


/***/ }),

/***/ 23903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ codesOf),
  t: () => (/* binding */ startTable)
});

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/core/data/cell-hash.js
var cell_hash = __webpack_require__(81786);
;// CONCATENATED MODULE: ./.cache/js/core/data/distinct-sketch.js
const indexBits = 14;
const registers = 1 << indexBits;
const bias = 0.7213 / (1 + 1.079 / registers);
/** HyperLogLog with 2^14 registers and 46 bits of rank (Flajolet, Fusy, Gandouet and Meunier, 2007), linear counting
 *  while registers are empty. Adding a value again changes nothing. */
function makeDistinctSketch() {
    const ranks = new Uint8Array(registers);
    return {
        add(first, second) {
            const index = first >>> (32 - indexBits);
            const rank = Math.clz32(second) + 1;
            if (rank > ranks[index])
                ranks[index] = rank;
        },
        estimate() {
            let sum = 0;
            let empty = 0;
            for (const rank of ranks) {
                sum += 2 ** -rank;
                if (rank === 0)
                    empty++;
            }
            const raw = (bias * registers * registers) / sum;
            return Math.round(raw <= 2.5 * registers && empty > 0 ? registers * Math.log(registers / empty) : raw);
        },
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/data/extremes.js
const kept = 128;
function makeExtremes() {
    let largest = [];
    let smallest = [];
    let floor = -Infinity;
    let ceiling = Infinity;
    return {
        add(values) {
            for (let k = 0; k < values.length; k++) {
                const value = values[k];
                if (value > floor && largest.push(value) === 2 * kept) {
                    largest = largest.sort((a, b) => b - a).slice(0, kept);
                    floor = largest[kept - 1];
                }
                if (value < ceiling && smallest.push(value) === 2 * kept) {
                    smallest = smallest.sort((a, b) => a - b).slice(0, kept);
                    ceiling = smallest[kept - 1];
                }
            }
        },
        above: (x) => counted(largest, (value) => value > x),
        below: (x) => counted(smallest, (value) => value < x),
    };
}
function counted(values, matches) {
    const count = values.filter(matches).length;
    return count >= kept ? null : count;
}

// EXTERNAL MODULE: ./.cache/js/core/data/moments.js
var moments = __webpack_require__(75108);
// EXTERNAL MODULE: ./.cache/js/core/stats/float-words.js
var float_words = __webpack_require__(34138);
;// CONCATENATED MODULE: ./.cache/js/core/stats/sort-numbers.js

const most = 1 << 16;
/** Below, the counts cost more than the comparisons. */
const least = 256;
const digit = 11;
const mask = (1 << digit) - 1;
/** Steps a value that numbers with equal upper halves may take before they are compared instead. */
const mostSteps = 16;
/**
 * The values in ascending order, −0 before 0; not NaN. Radix sort by the order-preserving upper 32 bits, 11 bits a
 * pass, then what is left by insertion; by comparison where that is too much, or beyond 65,536 values. O(n).
 *
 * @example sortNumbers(Float64Array.of(0.5, -1, 2)) // Float64Array [-1, 0.5, 2]
 */
function sortNumbers(values) {
    const n = values.length;
    if (n < least || n > most)
        return values.slice().sort();
    const counts = [
        new Uint32Array(1 << digit),
        new Uint32Array(1 << digit),
        new Uint32Array(1 << digit),
    ];
    const keys = countKeys(values, counts);
    counts.forEach(startPlaces);
    const [first, second, third] = counts;
    const rows = new Uint16Array(n);
    const sortedKeys = new Uint32Array(n);
    for (let row = 0; row < n; row++) {
        const key = keys[row];
        const place = first[key & mask]++;
        sortedKeys[place] = key;
        rows[place] = row;
    }
    const moved = new Uint16Array(n);
    for (let k = 0; k < n; k++) {
        const key = sortedKeys[k];
        const place = second[(key >>> digit) & mask]++;
        keys[place] = key;
        moved[place] = rows[k];
    }
    const sorted = new Float64Array(n);
    for (let k = 0; k < n; k++)
        sorted[third[keys[k] >>> (2 * digit)]++] = values[moved[k]];
    return insertAll(sorted) ? sorted : sorted.sort();
}
/** Upper halves, changed so that unsigned comparison is numeric comparison, with how often each digit occurs. */
function countKeys(values, [first, second, third]) {
    const words = new Uint32Array(values.slice().buffer);
    const keys = new Uint32Array(values.length);
    for (let row = 0; row < keys.length; row++) {
        const word = words[2 * row + float_words/* highWord */.rn];
        const key = word ^ ((word >> 31) | 0x80000000);
        keys[row] = key;
        first[key & mask] += 1;
        second[(key >>> digit) & mask] += 1;
        third[key >>> (2 * digit)] += 1;
    }
    return keys;
}
function startPlaces(counts) {
    let start = 0;
    for (let k = 0; k < counts.length; k++) {
        const size = counts[k];
        counts[k] = start;
        start += size;
    }
}
/** false when it gave up: the numbers are all there, not all in order. */
function insertAll(sorted) {
    let left = mostSteps * sorted.length;
    for (let k = 1; k < sorted.length; k++) {
        const value = sorted[k];
        if (value >= sorted[k - 1])
            continue;
        let at = k;
        while (at > 0 && sorted[at - 1] > value) {
            sorted[at] = sorted[at - 1];
            at--;
        }
        sorted[at] = value;
        left -= k - at;
        if (left < 0)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./.cache/js/core/data/quantile-sketch.js

/** Values held as they are up to this many: their quantiles are exact. */
const exactValues = 65_536;
const bufferSize = 8192;
/** Quantiles in bounded memory: all values up to 65,536; beyond, sorted buffers of 8,192 in levels, of which two are
 *  merged and every second value promoted with twice the weight (Manku, Rajagopalan and Lindsay, 1998; the compaction
 *  that KLL refines). The offset alternates, so no chance is involved. After L levels a rank is off by less than
 *  L/8192: 0.1 % of ten million rows. Two sketches of parts give the sketch of the whole when they are added in turn. */
function makeQuantileSketch() {
    let held = new Float64Array(1024);
    let filled = 0;
    let n = 0;
    /** Sorted buffers by level, one at most; a value of level l stands for 2^l values. */
    const levels = [];
    const offsets = [];
    const promote = (buffer) => {
        let carried = buffer;
        for (let level = 0;; level++) {
            const waiting = levels[level] ?? null;
            if (waiting === null) {
                levels[level] = carried;
                return;
            }
            const offset = offsets[level] ?? 0;
            offsets[level] = 1 - offset;
            carried = everySecond(waiting, carried, offset);
            levels[level] = null;
        }
    };
    const drain = () => {
        let from = 0;
        for (; from + bufferSize <= filled; from += bufferSize) {
            promote(sortNumbers(held.subarray(from, from + bufferSize)));
        }
        held.copyWithin(0, from, filled);
        filled -= from;
    };
    return {
        add(values) {
            n += values.length;
            for (let at = 0; at < values.length;) {
                if (filled === held.length && held.length < exactValues)
                    held = grown(held);
                if (filled === held.length)
                    drain();
                const take = Math.min(values.length - at, held.length - filled);
                held.set(values.subarray(at, at + take), filled);
                filled += take;
                at += take;
            }
        },
        freeze() {
            const runs = levels.flatMap((values, level) => values === null || values === undefined ? [] : [{ values, weight: 2 ** level }]);
            const rest = sortNumbers(held.subarray(0, filled));
            const top = runs.length === 0 ? 0 : levels.length - 1;
            return makeQuantiles([{ values: rest, weight: 1 }, ...runs], n, top / bufferSize);
        },
    };
}
function grown(old) {
    const larger = new Float64Array(Math.min(exactValues, old.length * 4));
    larger.set(old);
    return larger;
}
/** Of two sorted buffers merged, the values at odd or at even places. */
function everySecond(a, b, offset) {
    const half = new Float64Array((a.length + b.length) / 2);
    let i = 0;
    let j = 0;
    for (let place = 0; place < a.length + b.length; place++) {
        const value = j >= b.length || (i < a.length && a[i] <= b[j]) ? a[i++] : b[j++];
        if ((place & 1) === offset)
            half[place >>> 1] = value;
    }
    return half;
}
function makeQuantiles(runs, n, error) {
    return {
        n,
        error,
        at: (p) => {
            const only = runs.length === 1 ? runs[0].values : null;
            return only === null ? weightedAt(runs, n, p) : interpolated(only, p);
        },
        share: (x) => {
            let below = 0;
            for (const { values, weight } of runs)
                below += weight * countUpTo(values, x);
            return n === 0 ? Number.NaN : below / n;
        },
    };
}
/** How many of some sorted values are at most x. */
function countUpTo(sorted, x) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] <= x)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function interpolated(sorted, p) {
    const place = p * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below] ?? Number.NaN;
    const high = sorted[Math.min(sorted.length - 1, below + 1)] ?? Number.NaN;
    const part = place - below;
    const gap = high - low;
    // Between two huge numbers of different signs there is no finite gap.
    return Number.isFinite(gap) ? low + gap * part : low * (1 - part) + high * part;
}
/** The smallest held value whose rank reaches p·n: the candidates are narrowed run by run. */
function weightedAt(runs, n, p) {
    const wanted = Math.max(1, p * n);
    let found = Infinity;
    for (const { values } of runs) {
        let low = 0;
        let high = values.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (rankOf(runs, values[middle]) >= wanted)
                high = middle;
            else
                low = middle + 1;
        }
        if (low < values.length && values[low] < found)
            found = values[low];
    }
    return found;
}
function rankOf(runs, x) {
    let rank = 0;
    for (const { values, weight } of runs)
        rank += weight * countUpTo(values, x);
    return rank;
}

// EXTERNAL MODULE: ./.cache/js/core/data/cell-kind.js
var cell_kind = __webpack_require__(42376);
;// CONCATENATED MODULE: ./.cache/js/core/data/text-values.js


/** Different texts that are counted one by one. */
const mostTexts = 10_000;
const mostSampled = 10_000;
/** Counts a column's texts: each is looked at once, up to 10,000 of them. */
function makeTextValues() {
    const known = new Map();
    const sampled = new Map();
    const times = { min: Infinity, max: -Infinity };
    let overflowed = false;
    const keep = (text, facts) => {
        if (known.size < mostTexts)
            known.set(text, facts);
        else {
            overflowed = true;
            if (sampled.size < mostSampled && (facts.first & 7) === 0)
                sampled.set(text, facts);
        }
    };
    return {
        known,
        sampled,
        times,
        get overflowed() {
            return overflowed;
        },
        count(text, row) {
            const found = known.get(text);
            if (found !== undefined) {
                found.count++;
                return found;
            }
            const facts = { ...(0,cell_hash/* hashText */.qj)(text), count: 1, first: row, kind: textKind(text) };
            if (facts.kind === "datetime") {
                const time = (0,cell_kind/* timeOf */.nR)(text);
                times.min = Math.min(times.min, time);
                times.max = Math.max(times.max, time);
            }
            if (facts.kind !== "missing" && facts.kind !== "nan")
                keep(text, facts);
            return facts;
        },
        countNumber(spelled, row, times) {
            const found = known.get(spelled);
            if (found !== undefined) {
                found.count += times;
                found.first = Math.min(found.first, row);
            }
            else
                keep(spelled, { ...hashNumber(Number(spelled)), count: times, first: row, kind: "string" });
        },
    };
}
function textKind(text) {
    if ((0,cell_kind/* isMissingWord */.r)(text))
        return "missing";
    return /^[+-]?nan$/i.test(text) ? "nan" : (0,cell_kind/* kindOfText */.bn)(text);
}
const text_values_double = new Float64Array(1);
const words = new Int32Array(text_values_double.buffer);
/** Hash of a number as a value: the same from any file, whatever its spelling. */
function hashNumber(value) {
    text_values_double[0] = value + 0;
    const hash = { low: 0, high: 0 };
    (0,cell_hash/* hashWords */.mX)(words[0], words[1], hash);
    return hash;
}

;// CONCATENATED MODULE: ./.cache/js/core/data/column-accumulator.js






/** Distinct numbers that are counted one by one. */
const mostNumbers = 1000;
function startColumn(name) {
    return {
        name,
        distinct: makeDistinctSketch(),
        sketch: makeQuantileSketch(),
        moments: (0,moments/* noMoments */.V5)(),
        extremes: makeExtremes(),
        texts: makeTextValues(),
        numbers: new Map(),
        cells: { bool: 0, int: 0, float: 0, datetime: 0, string: 0 },
        first: { missing: -1, nan: -1, infinite: -1, number: -1, text: -1 },
        missing: 0,
        nan: 0,
        infinite: 0,
    };
}
/** Takes in one column of a batch, and leaves the hash of every cell.
 *  @param before rows of the batches before this one
 *  @returns the cells as numbers; NaN where they are none */
function addColumn(state, column, rows, before, hashes) {
    const { values, bad } = column.numbers();
    if (bad === -1)
        addNumbers(state, column, values.subarray(0, rows), before, hashes);
    else
        addCells(state, column, values.subarray(0, rows), before, hashes);
    return values;
}
/** A batch without the column: rows without a value. */
function addAbsent(state, rows, before) {
    if (rows > 0 && state.first.missing === -1)
        state.first.missing = before;
    state.missing += rows;
}
function addNumbers(state, column, values, before, hashes) {
    hashNumbers(state, column, values, hashes);
    let filled = 0;
    while (filled < values.length && Number.isFinite(values[filled]))
        filled++;
    if (filled === values.length) {
        takeFinite(state, values, (k) => before + k);
        return;
    }
    const finite = values.slice();
    const places = firstPlaces(values.length, filled);
    for (let row = filled; row < values.length; row++) {
        const value = values[row];
        if (Number.isFinite(value)) {
            places[filled] = row;
            finite[filled++] = value;
        }
        else
            addOdd(state, value, before + row, Number.isNaN(value) && column.isMissing(row));
    }
    takeFinite(state, finite.subarray(0, filled), (k) => before + places[k]);
}
/** Numbers that may be infinite, without NaN. */
function takeNumbers(state, values, rowOf) {
    let kept = values;
    let placeOf = rowOf;
    if (!allFinite(values)) {
        const places = [];
        values.forEach((value, k) => {
            if (Number.isFinite(value))
                places.push(k);
            else
                addOdd(state, value, rowOf(k), false);
        });
        kept = Float64Array.from(places, (k) => values[k]);
        placeOf = (k) => rowOf(places[k]);
    }
    takeFinite(state, kept, placeOf);
}
function takeFinite(state, kept, placeOf) {
    if (kept.length === 0)
        return;
    if (state.first.number === -1)
        state.first.number = placeOf(0);
    let ints = 0;
    for (let k = 0; k < kept.length; k++)
        if (Number.isInteger(kept[k]))
            ints++;
    state.cells.int += ints;
    state.cells.float += kept.length - ints;
    (0,moments/* addMoments */.Pl)(state.moments, kept, placeOf);
    state.extremes.add(kept);
    state.sketch.add(kept);
    countNumbers(state, kept, placeOf);
}
function allFinite(values) {
    for (let k = 0; k < values.length; k++)
        if (!Number.isFinite(values[k]))
            return false;
    return true;
}
function firstPlaces(rows, filled) {
    const places = new Int32Array(rows);
    for (let k = 0; k < filled; k++)
        places[k] = k;
    return places;
}
function addOdd(state, value, row, isMissing) {
    const what = !Number.isNaN(value) ? "infinite" : isMissing ? "missing" : "nan";
    if (state.first[what] === -1)
        state.first[what] = row;
    state[what]++;
}
function countNumbers(state, values, rowOf) {
    const { numbers } = state;
    if (numbers === null)
        return;
    for (let k = 0; k < values.length; k++) {
        const value = values[k];
        const known = numbers.get(value);
        if (known !== undefined)
            known.count++;
        else if (numbers.size < mostNumbers)
            numbers.set(value + 0, { count: 1, first: rowOf(k) });
        else {
            state.numbers = null;
            return;
        }
    }
}
const largestExact = 2 ** 53;
function hashNumbers(state, column, values, hashes) {
    const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
    const hash = { low: 0, high: 0 };
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (Number.isNaN(value)) {
            hashes.low[row] = cell_hash/* missingHash */.Vb.low;
            hashes.high[row] = cell_hash/* missingHash */.Vb.high;
            continue;
        }
        if (value === 0)
            (0,cell_hash/* hashWords */.mX)(0, 0, hash);
        else if (value < largestExact && value > -largestExact) {
            (0,cell_hash/* hashWords */.mX)(words[2 * row], words[2 * row + 1], hash);
        }
        else
            hashLong(column.text(row), hash);
        hashes.low[row] = hash.low;
        hashes.high[row] = hash.high;
        state.distinct.add(hash.low, hash.high);
    }
}
/** Whole numbers beyond 2^53 by their digits: doubles would make several of them one. */
function hashLong(text, into) {
    into.low = 17;
    into.high = 29;
    for (let at = 0; at < text.length; at++)
        (0,cell_hash/* hashWords */.mX)(into.low + text.charCodeAt(at), into.high, into);
}
/** A batch with texts: cell by cell. */
function addCells(state, column, values, before, hashes) {
    const numbers = new Float64Array(values.length);
    const places = new Int32Array(values.length);
    let filled = 0;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (!Number.isNaN(value)) {
            places[filled] = row;
            numbers[filled++] = value;
            const hash = hashNumber(value);
            hashes.low[row] = hash.low;
            hashes.high[row] = hash.high;
            state.distinct.add(hash.low, hash.high);
        }
        else
            addText(state, column.text(row), row, before, hashes);
    }
    takeNumbers(state, numbers.subarray(0, filled), (k) => before + places[k]);
}
function addText(state, text, row, before, hashes) {
    const { kind, low, high } = state.texts.count(text, before + row);
    if (kind === "missing" || kind === "nan") {
        if (state.first[kind] === -1)
            state.first[kind] = before + row;
        state[kind]++;
        hashes.low[row] = cell_hash/* missingHash */.Vb.low;
        hashes.high[row] = cell_hash/* missingHash */.Vb.high;
        return;
    }
    if (state.first.text === -1)
        state.first.text = before + row;
    state.cells[kind]++;
    hashes.low[row] = low;
    hashes.high[row] = high;
    state.distinct.add(low, high);
}

;// CONCATENATED MODULE: ./.cache/js/core/data/freeze-column.js

/** Different values that a column may have to be described by all of them. */
const mostDomain = 1000;
/** What was found of a column, after its last batch. */
function freezeColumn(state, rows) {
    const kind = kindOf(state);
    const counted = (0,cell_kind/* isNumeric */.kf)(kind) ? numbersOf(state) : textsOf(state);
    const exact = counted !== null;
    const numeric = (0,cell_kind/* isNumeric */.kf)(kind) && state.moments.n > 0;
    const { min, max } = state.texts.times;
    return {
        name: state.name,
        rows,
        missing: state.missing,
        nan: state.nan,
        infinite: state.infinite,
        cells: state.cells,
        kind,
        distinct: { count: exact ? counted.size : state.distinct.estimate(), exact },
        moments: numeric ? state.moments : null,
        quantiles: numeric ? state.sketch.freeze() : null,
        extremes: numeric ? state.extremes : null,
        domain: exact && counted.size <= mostDomain ? counted : null,
        texts: new Map([...state.texts.known, ...state.texts.sampled]),
        times: min <= max ? { min, max } : null,
        first: state.first,
    };
}
/** Texts beside numbers make a column of texts, once they are more than one row in ten: below, they are faults in a
 *  column of numbers. */
const rareShare = 0.1;
function kindOf({ cells }) {
    const texts = cells.bool + cells.datetime + cells.string;
    const numbers = cells.int + cells.float;
    if (texts + numbers === 0)
        return "empty";
    if (texts <= rareShare * (texts + numbers))
        return cells.float > 0 ? "float" : "int";
    if (numbers > 0 || cells.string > 0)
        return "string";
    return cells.bool > 0 && cells.datetime > 0 ? "string" : cells.bool > 0 ? "bool" : "datetime";
}
function numbersOf({ numbers }) {
    if (numbers === null)
        return null;
    const sorted = [...numbers].sort(([a], [b]) => a - b);
    return new Map(sorted.map(([value, found]) => [String(value), found]));
}
function textsOf({ numbers, texts }) {
    if (numbers === null || texts.overflowed)
        return null;
    for (const [value, { count, first }] of numbers)
        texts.countNumber(String(value), first, count);
    return texts.overflowed ? null : new Map(texts.known);
}

;// CONCATENATED MODULE: ./.cache/js/core/data/growing-numbers.js
function makeGrowingNumbers() {
    let held = new Float64Array(4096);
    let filled = 0;
    return {
        push(value) {
            if (filled === held.length) {
                const larger = new Float64Array(Math.ceil(held.length * 1.5));
                larger.set(held);
                held = larger;
            }
            held[filled++] = value;
        },
        length: () => filled,
        values: () => held.subarray(0, filled),
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/data/row-sample.js
const mostRows = 20_000;
/** At most 20,000 rows, every k-th of the table; k doubles when they become too many. The same rows for all columns
 *  and whatever the batches were. */
function makeRowSample() {
    let step = 1;
    let rows = [];
    const columns = new Map();
    const thin = () => {
        step *= 2;
        for (const values of columns.values())
            keepEven(values);
        rows = rows.filter((_row, k) => k % 2 === 0);
    };
    return {
        get rows() {
            return rows;
        },
        choose(before, count) {
            while (rows.length + Math.ceil(count / step) > mostRows && rows.length > mostRows / 2)
                thin();
            while (Math.ceil(count / step) > mostRows)
                thin();
            const chosen = [];
            const start = (step - (before % step)) % step;
            for (let row = start; row < count; row += step)
                chosen.push(row);
            for (const values of columns.values())
                while (values.length < rows.length)
                    values.push(Number.NaN);
            for (const row of chosen)
                rows.push(before + row);
            return Int32Array.from(chosen);
        },
        put(name, chosen, cellOf) {
            let values = columns.get(name);
            if (values === undefined) {
                values = new Array(rows.length - chosen.length).fill(Number.NaN);
                columns.set(name, values);
            }
            for (const row of chosen)
                values.push(cellOf(row));
        },
        column(name) {
            const values = columns.get(name);
            if (values === undefined)
                return null;
            while (values.length < rows.length)
                values.push(Number.NaN);
            return Float64Array.from(values);
        },
    };
}
function keepEven(values) {
    let filled = 0;
    for (let k = 0; k < values.length; k += 2)
        values[filled++] = values[k];
    values.length = filled;
}

;// CONCATENATED MODULE: ./.cache/js/core/data/table-profile.js






/** Profiles a table batch by batch: cost linear in cells, memory about a megabyte a column and 8 to 32 bytes a
 *  row. Columns may come and go between batches; a column that a batch does not have is missing there. */
function startTable(roles) {
    const states = new Map();
    const sample = makeRowSample();
    const kept = {
        features: makeGrowingNumbers(),
        label: listOf(roles.label),
        id: listOf(roles.id),
        group: listOf(roles.group),
        tracked: new Map(roles.unique?.map((name) => [name, makeGrowingNumbers()])),
    };
    const parts = [];
    let rows = 0;
    return {
        add(batch) {
            if (parts.at(-1)?.source !== batch.source)
                parts.push({ source: batch.source, before: rows });
            const chosen = sample.choose(rows, batch.rows);
            const cells = makeHashes(batch.rows);
            const sums = makeHashes(batch.rows);
            for (const name of batch.names) {
                const state = states.get(name) ?? begin(states, name, rows);
                const values = addColumn(state, batch.column(name), batch.rows, rows, cells);
                keepHashes(name, cells, sums, { roles, kept });
                sample.put(name, chosen, (row) => values[row]);
                sample.put(codesOf(name), chosen, (row) => (0,cell_hash/* joinHash */.nt)(cells.low[row], cells.high[row]));
            }
            const here = new Set(batch.names);
            for (const [name, state] of states)
                if (!here.has(name))
                    addAbsent(state, batch.rows, rows);
            for (let row = 0; row < batch.rows; row++)
                kept.features.push((0,cell_hash/* joinHash */.nt)(sums.low[row], sums.high[row]));
            rows += batch.rows;
        },
        end: () => ({
            rows,
            columns: [...states.values()].map((state) => freezeColumn(state, rows)),
            roles: rolesIn(roles, states),
            hashes: {
                features: kept.features.values(),
                label: valuesOf(kept.label),
                id: valuesOf(kept.id),
                group: valuesOf(kept.group),
                tracked: new Map([...kept.tracked].map(([name, list]) => [name, list.values()])),
            },
            sample,
            place: (row) => placeOf(parts, row),
        }),
    };
}
/** Name of a column's sampled values as codes, for columns of texts. */
function codesOf(name) {
    return `${name}\0code`;
}
/** A column that is not there plays no role. */
function rolesIn(roles, columns) {
    const there = (name) => (name !== null && columns.has(name) ? name : null);
    const { label, id, group, time } = roles;
    return { ...roles, label: there(label), id: there(id), group: there(group), time: there(time) };
}
function valuesOf(list) {
    return list === null || list.length() === 0 ? null : list.values();
}
function listOf(role) {
    return role === null ? null : makeGrowingNumbers();
}
function makeHashes(rows) {
    return { low: new Int32Array(rows), high: new Int32Array(rows) };
}
function begin(states, name, before) {
    const state = startColumn(name);
    addAbsent(state, before, 0);
    states.set(name, state);
    return state;
}
/** A column that plays a role is kept by itself; all others make the row's identity, whatever their order. */
function keepHashes(name, cells, sums, { roles, kept }) {
    const role = ["label", "id", "group"].find((each) => roles[each] === name);
    const list = role === undefined ? null : kept[role];
    const { low, high } = cells;
    const tracked = kept.tracked.get(name);
    if (tracked !== undefined) {
        for (let row = 0; row < low.length; row++) {
            // A cell without a value repeats nothing.
            const isEmpty = low[row] === cell_hash/* missingHash */.Vb.low && high[row] === cell_hash/* missingHash */.Vb.high;
            tracked.push(isEmpty ? -1 - tracked.length() : (0,cell_hash/* joinHash */.nt)(low[row], high[row]));
        }
    }
    if (list !== null) {
        for (let row = 0; row < low.length; row++)
            list.push((0,cell_hash/* joinHash */.nt)(low[row], high[row]));
    }
    else if (roles.time !== name) {
        const seed = (0,cell_hash/* hashText */.qj)(name);
        for (let row = 0; row < low.length; row++) {
            sums.low[row] = sums.low[row] + (0,cell_hash/* mixBits */.Hj)(low[row] ^ seed.low);
            sums.high[row] = sums.high[row] + (0,cell_hash/* mixBits */.Hj)(high[row] ^ seed.high);
        }
    }
}
function placeOf(parts, row) {
    if (parts.length < 2)
        return `row ${(0,wording/* countOf */.pq)(row + 1)}`;
    const part = parts.findLast(({ before }) => before <= row);
    return `row ${(0,wording/* countOf */.pq)(row - part.before + 1)} of ${part.source}`;
}


/***/ }),

/***/ 63409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readBatches)
});

// EXTERNAL MODULE: ./.cache/js/formats/predictions/binary.js + 10 modules
var predictions_binary = __webpack_require__(72273);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/delimited-table.js + 2 modules
var delimited_table = __webpack_require__(41446);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/foreign.js
var foreign = __webpack_require__(3076);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/json-lines-table.js + 2 modules
var json_lines_table = __webpack_require__(70238);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/parquet.js + 6 modules
var parquet = __webpack_require__(39483);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/read.js
var predictions_read = __webpack_require__(62402);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/row-ends.js
const lineFeed = 10;
const quoteMark = 34;
/** Where the last whole row of a block of text ends; 0 when none does. Line feeds inside quoted cells end no row: a
 *  quote counts where a cell begins (RFC 4180). A string in JSON holds no line feed.
 *  @param bytes begins with a row
 *  @param layout its `delimiter` null: JSON lines; null: nothing but blank lines so far */
function lastRowEnd(bytes, layout) {
    const delimiter = layout?.delimiter ?? null;
    if (delimiter === null || bytes.indexOf(quoteMark) === -1)
        return bytes.lastIndexOf(lineFeed) + 1;
    let end = 0;
    let from = 0;
    for (let quote = bytes.indexOf(quoteMark); quote !== -1; quote = bytes.indexOf(quoteMark, from)) {
        end = lastFeed(bytes, from, quote) ?? end;
        if (!opensCell(bytes, quote, delimiter))
            from = quote + 1;
        else {
            const close = closingQuote(bytes, quote);
            if (close === -1)
                return end;
            from = close + 1;
        }
    }
    return lastFeed(bytes, from, bytes.length) ?? end;
}
/** Where the row after the last line feed of a range begins; null when there is none. */
function lastFeed(bytes, from, to) {
    const at = bytes.subarray(from, to).lastIndexOf(lineFeed);
    return at === -1 ? null : from + at + 1;
}
/** A quote with nothing but blanks before it in its cell. */
function opensCell(bytes, quote, delimiter) {
    let before = quote - 1;
    while (before >= 0 && bytes[before] !== delimiter && (bytes[before] === 32 || bytes[before] === 9))
        before--;
    return before < 0 || bytes[before] === delimiter || bytes[before] === lineFeed;
}
/** -1 when the quote is not closed in this block, or could go on in the next. */
function closingQuote(bytes, open) {
    let close = bytes.indexOf(quoteMark, open + 1);
    while (close !== -1 && bytes[close + 1] === quoteMark)
        close = bytes.indexOf(quoteMark, close + 2);
    return close === bytes.length - 1 ? -1 : close;
}

// EXTERNAL MODULE: ./.cache/js/formats/predictions/survey.js
var predictions_survey = __webpack_require__(54016);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/batches.js








/** Bytes of text that are read at a time. */
const usualBytes = 16 << 20;
/** A table as batches of some thousand to a million rows, each a Table of its own with the same names: text is read in
 *  blocks of 16 MiB that are cut between rows, Parquet row group by row group, so that memory does not grow with the
 *  file. Other formats are one batch. Throws UserError as readPredictions does. */
async function* readBatches(source, format = "auto", blockBytes = usualBytes) {
    const head = await source.head(predictions_read/* headBytes */.c4);
    const binary = (0,predictions_binary/* findBinary */.j)(source.name, head, format);
    if (binary !== null) {
        if (binary.formats[0] === "parquet")
            yield* (0,parquet/* readParquetGroups */.LM)(source);
        else
            yield await (0,predictions_read/* readPredictions */.R_)(source, format);
        return;
    }
    (0,foreign/* refuseForeignTable */.r)(source.name, head, "a data table");
    yield* readText(source, format, blockBytes);
}
async function* readText(source, format, blockBytes) {
    const size = await source.size();
    let layout = null;
    let held = Buffer.alloc(0);
    let linesBefore = 0;
    for (let start = 0; start < size;) {
        const read = await source.slice(start, Math.min(size, start + blockBytes));
        // A file that shrinks while it is read ends here.
        start = read.length === 0 ? size : start + read.length;
        const block = joined(held, read);
        const from = layout === null ? (0,predictions_read/* firstText */.ou)(block) : 0;
        if (from < block.length)
            layout ??= layoutOf({ name: source.name, bytes: block }, from, format);
        const end = start >= size ? block.length : lastRowEnd(block, layout);
        const file = { name: source.name, bytes: block.subarray(0, end), linesBefore };
        // A copy, so that the block it lay in can go.
        held = Buffer.from(block.subarray(end));
        if (layout === null || end === 0)
            continue;
        const survey = (0,predictions_survey/* surveyBytes */.G)(file);
        yield layout.kind === "json"
            ? (0,json_lines_table/* readJsonLines */.s)(file, linesBefore === 0 ? from : 0, survey)
            : (0,delimited_table/* readDelimitedPart */.Bs)(file, linesBefore === 0 ? from : 0, survey, layout);
        linesBefore += (0,predictions_survey/* countLineFeeds */.t)(file.bytes);
    }
    if (layout === null)
        yield (0,predictions_read/* emptyTable */._d)(source.name);
}
function joined(held, read) {
    const fresh = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
    return held.length === 0 ? fresh : Buffer.concat([held, fresh]);
}
function layoutOf(file, from, format) {
    if ((0,predictions_read/* isJsonText */.aY)(file.bytes, from, format))
        return { kind: "json", delimiter: null };
    return { kind: "delimited", ...(0,delimited_table/* readLayout */.T4)(file, from, (0,predictions_read/* delimitedFormat */.bi)(format)) };
}


/***/ })

};
