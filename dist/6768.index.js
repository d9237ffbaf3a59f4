export const id = 6768;
export const ids = [6768];
export const modules = {

/***/ 44732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ blankStats)
/* harmony export */ });
/** A comparison about which nothing is known yet: every number null, status to be set by the caller. */
function blankStats(name, direction) {
    return {
        name,
        direction,
        unit: "row",
        candidate: null,
        baseline: null,
        delta: null,
        interval: null,
        pHarm: null,
        pGain: null,
        se: null,
        df: null,
        method: "none",
        status: "undefined",
        note: "",
        n: 0,
        units: 0,
        groups: null,
        discordant: null,
        dominance: null,
        seed: null,
        replicates: null,
    };
}


/***/ }),

/***/ 80804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ orderByContent)
/* harmony export */ });
/* harmony import */ var _stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16372);
/* harmony import */ var _stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90481);
/* harmony import */ var _stats_float_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34138);
/* harmony import */ var _stats_poisson_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81456);




/**
 * Sorts rows by a hash of their cells and of the cells of their group. Rows that tie hold the same, so that it does not
 * matter which of them is drawn. Swapping the models or multiplying the weights changes nothing. O(n·columns).
 */
function orderByContent({ label, weight, group, sides }) {
    const n = label.length;
    const hashes = startHashes(n);
    mixColumn(hashes, label);
    if (weight !== null)
        mixColumn(hashes, sharesOf(weight));
    const sums = sides.map((columns) => sumHashes(hashes, columns));
    const inOrder = sums[0] <= sums[1] ? sides : [sides[1], sides[0]];
    for (const columns of inOrder)
        for (const column of columns)
            mixColumn(hashes, column);
    if (group !== null)
        mixGroups(hashes, group);
    const { first, second } = hashes;
    const keys = new Float64Array(n);
    for (let row = 0; row < n; row++)
        keys[row] = first[row] * 2 ** 21 + (second[row] >>> 11);
    return { order: (0,_stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(keys), seed: seedOf(hashes) };
}
function startHashes(n) {
    return { first: new Uint32Array(n), second: new Uint32Array(n).fill(0x9e3779b9) };
}
/** Weights over their mean, in single precision: the same for the same weights in another unit. */
function sharesOf(weight) {
    const mean = (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .exactSum */ .dZ)(weight.length, (row) => weight[row]) / weight.length;
    return weight.map((value) => Math.fround(value / mean));
}
/** One number of a model's columns beside what is known of the rows; tells which of two models comes first. */
function sumHashes({ first, second }, columns) {
    const hashes = { first: first.slice(), second: second.slice() };
    for (const column of columns)
        mixColumn(hashes, column);
    const { words: pair } = seedOf(hashes);
    return pair[0] * 2 ** 21 + (pair[1] >>> 11);
}
function mixColumn({ first, second }, column) {
    for (let row = 0; row < column.length; row++) {
        _stats_float_words_js__WEBPACK_IMPORTED_MODULE_2__/* .scratch */ .FW[0] = column[row] + 0;
        const low = _stats_float_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL[_stats_float_words_js__WEBPACK_IMPORTED_MODULE_2__/* .lowWord */ .Z4];
        const high = _stats_float_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL[_stats_float_words_js__WEBPACK_IMPORTED_MODULE_2__/* .highWord */ .rn];
        first[row] = (0,_stats_poisson_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .mixWord */ .z)((0,_stats_poisson_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .mixWord */ .z)(first[row] ^ low) + high);
        second[row] = (0,_stats_poisson_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .mixWord */ .z)((0,_stats_poisson_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .mixWord */ .z)(second[row] ^ high) + low);
    }
}
/** A group is known by its rows' hashes, added up so that their order does not matter. */
function mixGroups({ first, second }, group) {
    const codes = group.reduce((most, code) => Math.max(most, code), 0) + 1;
    const firsts = new Uint32Array(codes);
    const seconds = new Uint32Array(codes);
    for (let row = 0; row < group.length; row++) {
        firsts[group[row]] += first[row];
        seconds[group[row]] += second[row];
    }
    for (let row = 0; row < group.length; row++) {
        first[row] = (0,_stats_poisson_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .mixWord */ .z)(first[row] ^ (0,_stats_poisson_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .mixWord */ .z)(firsts[group[row]]));
        second[row] = (0,_stats_poisson_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .mixWord */ .z)(second[row] ^ (0,_stats_poisson_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .mixWord */ .z)(seconds[group[row]]));
    }
}
function seedOf({ first, second }) {
    const sums = Uint32Array.of(first.length, first.length);
    for (let row = 0; row < first.length; row++) {
        sums[0] += first[row];
        sums[1] += second[row];
    }
    const pair = [(0,_stats_poisson_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .mixWord */ .z)(sums[0]), (0,_stats_poisson_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .mixWord */ .z)(sums[1])];
    return { words: pair, text: pair.map((word) => word.toString(16).padStart(8, "0")).join("") };
}


/***/ }),

/***/ 65130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ drawnUnits)
/* harmony export */ });
/** More units than this are drawn as buckets. */
const mostUnits = 100_000;
const buckets = 1000;
/** The units that a bootstrap draws: rows, or groups numbered as they first appear; many of them are gathered into
 *  buckets in turn, which is at random when rows stand in the order of their hashes. O(n).
 *  @param group the group of each row, in that order; null: every row is its own */
function drawnUnits(n, group) {
    const codeOf = new Map();
    const of = Int32Array.from({ length: n }, (_, row) => {
        if (group === null)
            return row;
        const code = codeOf.get(group[row]) ?? codeOf.size;
        codeOf.set(group[row], code);
        return code;
    });
    const count = group === null ? n : codeOf.size;
    if (count <= mostUnits)
        return { of, count };
    return { of: of.map((unit) => unit % buckets), count: buckets };
}


/***/ }),

/***/ 44667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gatherUnits)
/* harmony export */ });
/* harmony import */ var _table_scored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57377);

/**
 * One row a unit, for a metric that has one value per query, series or row of text: the values are its predictions, the label is 1 (the
 * value of a unit without fault). Units without a value are left out, which the labels decide and so are the same on
 * both sides. Scores (of texts: fingerprints) stay as they were, one a row, to tell models that are identical. O(rows).
 */
function gatherUnits(metric, { rows, candidate, baseline }) {
    const values = metric.perUnit((0,_table_scored_js__WEBPACK_IMPORTED_MODULE_0__/* .viewOf */ .du)(rows, candidate));
    const kept = [];
    values.forEach((value, unit) => {
        if (!Number.isNaN(value))
            kept.push(unit);
    });
    const outputsOf = (outputs, all) => ({
        prediction: Float64Array.from(kept, (unit) => all[unit]),
        score: outputs.score ?? outputs.prediction,
        probabilistic: false,
    });
    return {
        rows: gatherRows(rows, kept),
        candidate: outputsOf(candidate, values),
        baseline: baseline && outputsOf(baseline, metric.perUnit((0,_table_scored_js__WEBPACK_IMPORTED_MODULE_0__/* .viewOf */ .du)(rows, baseline))),
    };
}
/** Weight and group are the same on all rows of a unit: the first one's are taken. */
function gatherRows(rows, kept) {
    const first = firstRows(rows);
    const { weight, group } = rows;
    return {
        task: rows.task,
        n: kept.length,
        label: new Float64Array(kept.length).fill(1),
        classes: [],
        weight: weight && Float64Array.from(kept, (unit) => weight[first[unit]]),
        group: group && Int32Array.from(kept, (unit) => group[first[unit]]),
        groups: group === null ? kept.length : rows.groups,
    };
}
function firstRows({ parts, n }) {
    if (!parts)
        return Int32Array.from({ length: n }, (_row, k) => k);
    const { codes, names } = parts;
    const first = new Int32Array(names.length).fill(-1);
    for (let row = n - 1; row >= 0; row--)
        first[codes[row]] = row;
    return first;
}


/***/ }),

/***/ 529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ freedomOf),
  a: () => (/* binding */ inferDifference)
});

// EXTERNAL MODULE: ./.cache/js/core/metrics/class-tally.js
var class_tally = __webpack_require__(89289);
// EXTERNAL MODULE: ./.cache/js/core/metrics/mean-metric.js
var mean_metric = __webpack_require__(94418);
// EXTERNAL MODULE: ./.cache/js/core/metrics/row-losses.js
var row_losses = __webpack_require__(91076);
// EXTERNAL MODULE: ./.cache/js/core/stats/spare-numbers.js
var spare_numbers = __webpack_require__(15052);
// EXTERNAL MODULE: ./.cache/js/core/table/scored.js
var scored = __webpack_require__(57377);
// EXTERNAL MODULE: ./.cache/js/core/stats/poisson-bootstrap.js
var poisson_bootstrap = __webpack_require__(54876);
// EXTERNAL MODULE: ./.cache/js/core/compare/content-order.js
var content_order = __webpack_require__(80804);
// EXTERNAL MODULE: ./.cache/js/core/compare/drawn-units.js
var drawn_units = __webpack_require__(65130);
// EXTERNAL MODULE: ./.cache/js/core/compare/judged-rows.js
var judged_rows = __webpack_require__(39117);
;// CONCATENATED MODULE: ./.cache/js/core/compare/bootstrap-difference.js





/** An error that is a smaller part of the values than this is what rounding leaves of 0. */
const rounding = 1e-12;
/**
 * Standard error of a difference of two models by a paired Poisson bootstrap over rows or, where there are groups,
 * groups (docs/verdict.md). Seeded from the rows and read in an order made from them, so that neither their order nor
 * the machine changes a bit.
 */
function bootstrapDifference(compared) {
    const { metric, candidate, baseline } = compared;
    const { label, weight, group } = compared.rows;
    const sides = [columnsOf(candidate), columnsOf(baseline)];
    const { order, seed } = (0,content_order/* orderByContent */.N)({ label, weight, group, sides });
    const rows = (0,judged_rows/* takeRows */.LY)(compared.rows, order);
    const units = (0,drawn_units/* drawnUnits */.U)(rows.n, rows.group);
    const own = metric.resample((0,scored/* viewOf */.du)(rows, (0,judged_rows/* takeOutputs */.sV)(candidate, order)), units);
    const other = metric.resample((0,scored/* viewOf */.du)(rows, (0,judged_rows/* takeOutputs */.sV)(baseline, order)), units);
    let largest = 0;
    const se = (0,poisson_bootstrap/* bootstrapError */.z)(seed, units.count, (counts) => {
        const [ours, theirs] = [own(counts), other(counts)];
        if (Number.isFinite(ours - theirs))
            largest = Math.max(largest, Math.abs(ours), Math.abs(theirs));
        return ours - theirs;
    });
    if (se === null)
        return { why: "it is undefined in too many replicates of the bootstrap" };
    if (se <= rounding * largest)
        return { why: "no replicate changes the difference, so its noise cannot be estimated" };
    return { se, drawn: units.count, seed: seed.text, replicates: poisson_bootstrap/* replicates */.R };
}
function columnsOf({ prediction, score, proba }) {
    return [prediction, score, ...(proba ?? [])].filter((column) => column !== null);
}

;// CONCATENATED MODULE: ./.cache/js/core/compare/floor.js
/**
 * The variance that silence leaves: when few rows changed, the rows say less than they seem to. Half a row on which
 * only the baseline is right and half a row on which only the candidate is right are put into each class present,
 * spread evenly over the wrong classes; F = ½ Σ (their pull at that table)², weighted as spread. `meanWeight` is the
 * weight of one row (1 without weights). O(classes²) where it matters which wrong class it is, else O(classes).
 */
function confusionFloor(metric, tallies, meanWeight) {
    const candidate = metric.gradient(withHalfRows(tallies.candidate, meanWeight));
    const baseline = metric.gradient(withHalfRows(tallies.baseline, meanWeight));
    const classes = candidate.hits.length;
    const wrongOf = (code) => candidate.alarms
        ? Array.from({ length: classes }, (_class, wrong) => wrong).filter((k) => k !== code)
        : [code];
    let floor = 0;
    for (let code = 0; code < classes; code++) {
        if (!isPresent(tallies.candidate, code))
            continue;
        const wrong = wrongOf(code);
        for (const guess of wrong) {
            const lost = meanWeight * (wrongSlope(candidate, code, guess) - baseline.hits[code]);
            const won = meanWeight * (candidate.hits[code] - wrongSlope(baseline, code, guess));
            floor += (lost ** 2 + won ** 2) / 2 / wrong.length;
        }
    }
    return floor;
}
function wrongSlope({ misses, alarms }, code, guess) {
    return misses[code] + (alarms?.[guess] ?? 0);
}
function withHalfRows(tally, meanWeight) {
    const half = meanWeight / 2;
    const classes = tally.hits.length;
    const halves = tally.hits.map((_hit, code) => (isPresent(tally, code) ? half : 0));
    const added = halves.reduce((sum, value) => sum + value, 0);
    return {
        hits: tally.hits.map((count, code) => count + halves[code]),
        misses: tally.misses.map((count, code) => count + halves[code]),
        alarms: tally.alarms.map((count, code) => count + (added - halves[code]) / (classes - 1)),
    };
}
function isPresent({ hits, misses }, code) {
    return hits[code] + misses[code] > 0;
}

// EXTERNAL MODULE: ./.cache/js/core/compare/minimum-counts.js
var minimum_counts = __webpack_require__(19725);
// EXTERNAL MODULE: ./.cache/js/core/compare/pivot.js
var pivot = __webpack_require__(72148);
// EXTERNAL MODULE: ./.cache/js/core/compare/standard-error.js
var standard_error = __webpack_require__(76980);
// EXTERNAL MODULE: ./.cache/js/core/compare/units.js
var compare_units = __webpack_require__(90611);
;// CONCATENATED MODULE: ./.cache/js/core/compare/infer-difference.js











/** A standard error that is a smaller part of the difference than this is what rounding leaves of 0. */
const infer_difference_rounding = 8 * Number.EPSILON;
/** Interval and p values of a difference, or why its standard error cannot be used. */
function inferDifference(difference) {
    const { metric, rows } = difference;
    if (metric.method === "tango" && !rows.group && !rows.weight)
        return inferShares(difference);
    if (metric.resample)
        return inferByBootstrap(difference);
    const { candidate, baseline, units, delta } = difference;
    // An array that is made anew each time: the difference takes the place of its first term.
    const influence = metric.influence((0,scored/* viewOf */.du)(rows, candidate));
    (0,row_losses/* forgetLossesOf */._H)(candidate);
    const other = metric.influence((0,scored/* viewOf */.du)(rows, baseline));
    for (let row = 0; row < rows.n; row++)
        influence[row] = influence[row] - other[row];
    (0,spare_numbers/* giveBack */.F)(other);
    const pull = (0,standard_error/* measurePull */.S)(influence, units);
    const df = freedomOf(difference);
    const variance = pull.variance + floorOf(difference);
    const isEven = variance <= (infer_difference_rounding * delta) ** 2;
    const se = Math.sqrt(isEven ? evenVariance(delta, df) : variance);
    if (se === 0)
        return { why: "no row pulls on the difference, so its noise cannot be estimated" };
    if (!Number.isFinite(se))
        return { why: "the noise of the difference is too large to be represented" };
    const dominance = metric.unbounded ? { share: pull.share, largest: largestSize(influence) / rows.n } : null;
    (0,spare_numbers/* giveBack */.F)(influence);
    return {
        ...(0,pivot/* inferFromStudent */.so)(delta, se, df, metric.direction === "higher" ? 1 : -1),
        method: metric.method === "delong" ? "delong" : "influence",
        discordant: null,
        dominance,
    };
}
/** The error is the replicates' standard deviation; the pivot is that of every other metric. */
function inferByBootstrap(difference) {
    const { metric, delta, units } = difference;
    const found = bootstrapDifference(difference);
    if ("why" in found)
        return found;
    const df = Math.min(units.effective, found.drawn) - 1;
    return {
        ...(0,pivot/* inferFromStudent */.so)(delta, found.se, df, metric.direction === "higher" ? 1 : -1),
        method: "bootstrap",
        discordant: null,
        dominance: null,
        seed: found.seed,
        replicates: found.replicates,
    };
}
function largestSize(values) {
    let largest = 0;
    for (let row = 0; row < values.length; row++)
        largest = Math.max(largest, Math.abs(values[row]));
    return largest;
}
/** Right or wrong per row, rows independent and equal: Tango's score interval. */
function inferShares({ metric, rows, candidate, baseline }) {
    const { outcomes } = metric;
    const counts = outcomes
        ? countDiscordant({ ...rows, label: new Float64Array(rows.n).fill(1) }, outcomes((0,scored/* viewOf */.du)(rows, candidate)), outcomes((0,scored/* viewOf */.du)(rows, baseline)))
        : countDiscordant(rows, candidate.prediction, baseline.prediction);
    const discordant = counts.baselineOnly + counts.candidateOnly;
    const n = rows.n;
    const spread = discordant - (counts.candidateOnly - counts.baselineOnly) ** 2 / n;
    // The interval is the score's; this error only feeds the smallest detectable effect, which silence must not make 0.
    const floor = discordant < minimum_counts/* changedRowsNeeded */.LG ? 1 / n ** 2 : 0;
    const { baselineOnly, candidateOnly } = counts;
    return {
        ...(0,pivot/* inferFromTango */.SW)(counts, Math.sqrt(spread / (n * (n - 1)) + floor)),
        method: "tango",
        discordant: { baselineOnly, candidateOnly },
        dominance: null,
    };
}
function countDiscordant(rows, candidate, baseline) {
    let baselineOnly = 0;
    let candidateOnly = 0;
    for (let row = 0; row < rows.n; row++) {
        const label = rows.label[row];
        const right = candidate[row] === label;
        if (right === (baseline[row] === label))
            continue;
        if (right)
            candidateOnly += 1;
        else
            baselineOnly += 1;
    }
    return { baselineOnly, candidateOnly, n: rows.n };
}
/** What is added to the variance because few changed rows look more certain than they are. */
function floorOf({ metric, rows, candidate, baseline, changed }) {
    const n = rows.n;
    if (metric.minimum === "zero-one")
        return 1 / n ** 2;
    if (metric.gradient) {
        const tallies = {
            candidate: (0,class_tally/* tallyClasses */.Hk)(rows, candidate.prediction),
            baseline: (0,class_tally/* tallyClasses */.Hk)(rows, baseline.prediction),
        };
        return confusionFloor(metric, tallies, (0,mean_metric/* totalWeight */.zN)(rows) / n);
    }
    const range = metric.range ?? (metric.minimum !== "brier" ? 0 : rows.task === "multiclass" ? 2 : 1);
    return changed < minimum_counts/* changedRowsNeeded */.LG ? range ** 2 / (n * (n - 1)) : 0;
}
/**
 * Every row shows the same difference, as when scores collapse to one value beside a baseline that separates the
 * classes. That is a loss (or a gain) and not a want of rows: the error is that of one unit more without a
 * difference, d²/(u(u − 1)) for u = df + 1 units. 0 when there is no difference to judge.
 */
function evenVariance(delta, df) {
    return delta ** 2 / (df * (df + 1));
}
/** G* − 1; where scores are ranked, no more than the rows of the rarer class − 1. */
function freedomOf({ metric, rows, units }) {
    if (metric.minimum !== "ranking-of-scores")
        return units.effective - 1;
    const classes = Array.from({ length: Math.max(2, rows.classes.length) }, (_class, code) => code);
    return Math.min(units.effective, ...classes.map((code) => (0,compare_units/* effectiveClass */.oC)(rows, code))) - 1;
}


/***/ }),

/***/ 19725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ findShortage),
/* harmony export */   LG: () => (/* binding */ changedRowsNeeded),
/* harmony export */   Vb: () => (/* binding */ noteRareClasses)
/* harmony export */ });
/* unused harmony exports rowsOfEachClass, effectiveUnitsNeeded */
/* harmony import */ var _table_scored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57377);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90611);


/** Rows needed before a verdict other than inconclusive is given: validity limits, not power. */
const rowsNeeded = {
    "zero-one": 30,
    confusion: 0,
    "ranking-of-scores": 0,
    "log-loss": 50,
    brier: 50,
    "mean-error": 30,
    "squared-error": 50,
    quantile: 50,
    calibration: 5000,
    "recall-at-precision": 50,
    "alarms-at-recall": 200,
};
const needsEachClass = new Set([
    "confusion",
    "ranking-of-scores",
    "log-loss",
    "brier",
    "recall-at-precision",
    "alarms-at-recall",
]);
/** docs/calibration.md: of a well calibrated model the bias is as large as the noise, however many rows there are. */
const calibrationOfSeveral = "of several classes the calibration error is shown and not judged: that of a good model is mostly noise at any number of rows";
const rowsOfEachClass = 10;
const changedRowsNeeded = 10;
const effectiveUnitsNeeded = 5;
/** The count that is missing for a verdict on this metric, as a sentence; null when there is enough. */
function findShortage(metric, { rows, changed, effective }) {
    const needed = rowsNeeded[metric.minimum];
    if (rows.n < needed)
        return `${rows.n} ${(0,_table_scored_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsWord */ .Cy)(rows)}, at least ${needed} are needed`;
    const few = rows.task === "forecast" ? countSeries(rows) : needed;
    if (few < needed)
        return `${few} series, at least ${needed} are needed`;
    if (metric.minimum === "calibration" && rows.task === "multiclass")
        return calibrationOfSeveral;
    const rare = needsEachClass.has(metric.minimum)
        ? (missingClasses(metric, rows) ?? outweighedClass(rows))
        : null;
    if (rare !== null)
        return rare;
    if (effective < effectiveUnitsNeeded) {
        const what = rows.group ? "groups" : (0,_table_scored_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsWord */ .Cy)(rows);
        return `the ${what} are worth ${effective.toFixed(1)} equal ones, at least ${effectiveUnitsNeeded} are needed`;
    }
    if (metric.unbounded && changed < changedRowsNeeded) {
        return `only ${changed} ${(0,_table_scored_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsWord */ .Cy)(rows)} changed, at least ${changedRowsNeeded} are needed`;
    }
    return null;
}
/** Series with a row; gathered rows are one each. */
function countSeries({ parts, n }) {
    if (!parts)
        return n;
    const found = new Uint8Array(parts.names.length);
    for (let row = 0; row < n; row++)
        found[parts.codes[row]] = 1;
    return found.reduce((sum, one) => sum + one, 0);
}
/** Binary, and where each class is ranked against the rest: every class needs ten rows. Else two of them do. */
function missingClasses(metric, rows) {
    const rare = rareClasses(rows);
    const enough = rows.task === "binary" || metric.minimum === "ranking-of-scores"
        ? rare.length === 0
        : rows.classes.length - rare.length >= 2;
    return enough ? null : `at least ${rowsOfEachClass} rows of each class are needed: ${listClasses(rare)}`;
}
/** A class whose weight lies on a few of its rows says no more than those few. */
function outweighedClass(rows) {
    if (!rows.weight || rows.task !== "binary")
        return null;
    for (const code of [0, 1]) {
        const worth = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveClass */ .oC)(rows, code);
        if (worth >= effectiveUnitsNeeded)
            continue;
        const name = nameOf(rows, code);
        return `the rows of ${name} are worth ${worth.toFixed(1)} equal ones, at least ${effectiveUnitsNeeded} are needed`;
    }
    return null;
}
function nameOf(rows, code) {
    return rows.classes[code] ?? `class ${code}`;
}
/** What a reader must know of a multiclass metric in which some classes are too rare to speak for themselves. */
function noteRareClasses(metric, rows) {
    if (metric.minimum !== "confusion" || rows.task !== "multiclass")
        return "";
    const rare = rareClasses(rows);
    return rare.length === 0 ? "" : `fewer than ${rowsOfEachClass} rows: ${listClasses(rare)}`;
}
function rareClasses(rows) {
    return Array.from((0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .classSizes */ .Dq)(rows), (size, code) => ({ name: nameOf(rows, code), size })).filter(({ size }) => size < rowsOfEachClass);
}
function listClasses(rare) {
    const shown = rare.slice(0, 5).map(({ name, size }) => `${name} has ${size}`);
    return rare.length > 5 ? `${shown.join(", ")} and ${rare.length - 5} more` : shown.join(", ");
}


/***/ }),

/***/ 76980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ measurePull)
/* harmony export */ });
/* harmony import */ var _stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90481);
/* harmony import */ var _stats_sum_by_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);


/**
 * Variance from influence values (n of them, Σ = 0): U_g is the sum over unit g of n_g rows. With one row a unit
 * this is Σψ²/(N(N−1)), the paired t test's for means; with groups or weights, the jackknife that leaves out one unit
 * with its weight.
 */
function measurePull(influence, units) {
    const n = influence.length;
    const sums = units.buckets ? (0,_stats_sum_by_code_js__WEBPACK_IMPORTED_MODULE_1__/* .sumBuckets */ .$m)(influence, units.buckets) : influence;
    const { sizes } = units;
    const spread = sizes === null
        ? (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfSquares */ .Jv)(sums, n - 1)
        : (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(sums.length, (g) => (sums[g] / (n - sizes[g])) ** 2);
    return {
        variance: (spread * (units.count - 1)) / units.count,
        get share() {
            return largestShare(sums);
        },
    };
}
function largestShare(sums) {
    const squares = (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfSquares */ .Jv)(sums);
    let largest = 0;
    for (let g = 0; g < sums.length; g++)
        largest = Math.max(largest, sums[g] ** 2);
    return squares === 0 ? 0 : largest / squares;
}


/***/ }),

/***/ 90611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ classSizes),
/* harmony export */   jK: () => (/* binding */ countUnits),
/* harmony export */   oC: () => (/* binding */ effectiveClass)
/* harmony export */ });
/* unused harmony export effectiveNumber */
/* harmony import */ var _stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90481);
/* harmony import */ var _stats_sum_by_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);


function countUnits(rows) {
    const { group, weight, n } = rows;
    const scaled = weight && scaleToRows(weight);
    if (!group)
        return { buckets: null, count: n, effective: weight ? effectiveNumber(weight) : n, sizes: scaled };
    const buckets = (0,_stats_sum_by_code_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketRows */ .i1)(group, rows.groups);
    const counts = (0,_stats_sum_by_code_js__WEBPACK_IMPORTED_MODULE_1__/* .sizesOf */ .gN)(buckets);
    return {
        buckets,
        count: counts.reduce((count, size) => count + (size > 0 ? 1 : 0), 0),
        effective: effectiveNumber(weight ? (0,_stats_sum_by_code_js__WEBPACK_IMPORTED_MODULE_1__/* .sumBuckets */ .$m)(weight, buckets) : counts),
        sizes: scaled ? (0,_stats_sum_by_code_js__WEBPACK_IMPORTED_MODULE_1__/* .sumBuckets */ .$m)(scaled, buckets) : counts,
    };
}
/** Weights that sum to the number of rows. */
function scaleToRows(weight) {
    const total = (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(weight.length, (row) => weight[row]);
    return weight.map((value) => (value / total) * weight.length);
}
/** Kish's effective number of equally weighted things: (Σw)²/Σw². */
function effectiveNumber(weights) {
    const sum = (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(weights.length, (k) => weights[k]);
    const squares = (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(weights.length, (k) => weights[k] ** 2);
    return squares === 0 ? 0 : sum ** 2 / squares;
}
/** Effective number of rows with the given label. */
function effectiveClass(rows, code) {
    const { label, weight } = rows;
    if (weight !== null)
        return effectiveNumber(weight.map((value, row) => (label[row] === code ? value : 0)));
    return classSizes(rows)[code] ?? 0;
}
/** Labels are counted once per comparison, however many metrics ask. */
const counted = new WeakMap();
/** Rows of each class; a binary task has two classes even where the file shows one. */
function classSizes({ label, classes: names }) {
    const classes = Math.max(2, names.length);
    const known = counted.get(label);
    if (known?.classes === classes)
        return known.sizes;
    const sizes = new Float64Array(classes);
    for (let row = 0; row < label.length; row++)
        sizes[label[row]] += 1;
    counted.set(label, { classes, sizes });
    return sizes;
}


/***/ }),

/***/ 19237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pj: () => (/* binding */ applicableMetrics),
/* harmony export */   Zq: () => (/* binding */ whyNoUnits),
/* harmony export */   h3: () => (/* binding */ whyNotApplicable)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12329);

/** Why a metric cannot be computed from these rows and outputs, or null when it can. */
function whyNotApplicable(metric, rows, outputs) {
    if (!metric.tasks.includes(rows.task)) {
        return `${metric.name} is for ${metric.tasks.join(" or ")}, this is ${rows.task}`;
    }
    if (rows.n === 0)
        return "there are no rows";
    if (rows.task === "text" && !metric.perUnit && !outputs.textSums)
        return noReference;
    if (metric.needsScale && !rows.scale && rows.parts)
        return "there is no scale column";
    if (metric.needs === "interval")
        return outputs.bounds ? null : "there are no columns of bounds";
    if (metric.needs === "prediction")
        return outputs.prediction ? null : "there is no prediction column";
    if (rows.task === "multiclass")
        return outputs.proba ? null : "there are no columns of probabilities";
    if (!outputs.score)
        return "there is no score column";
    if (metric.needs === "probability" && !outputs.probabilistic) {
        return "a score lies outside [0, 1], so it is not a probability";
    }
    return null;
}
const noReference = "there is no reference column";
/** The same of a metric of units, before their values are taken. */
function whyNoUnits(metric, rows, outputs) {
    const why = whyNotApplicable(metric, rows, outputs);
    if (why !== null)
        return why;
    const { column } = metric;
    if (column !== undefined)
        return outputs.scores?.has(column) ? null : `there is no column ${column}`;
    return rows.task === "text" && metric.perUnit && !outputs.textValues ? noReference : null;
}
/** The metrics that can be computed and need not be asked for by name, in the order of a report. */
function applicableMetrics(rows, outputs) {
    const scores = Array.from(outputs.scores?.keys() ?? [], (name) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(name));
    return [..._index_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd, ...scores].filter((metric) => !metric.onRequest && whyNoUnits(metric, rows, outputs) === null);
}


/***/ }),

/***/ 54876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ replicates),
/* harmony export */   z: () => (/* binding */ bootstrapError)
/* harmony export */ });
/* harmony import */ var _poisson_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81456);

/** Replicates of every bootstrap. */
const replicates = 400;
/** Share of replicates that may be undefined and left out. */
const mostUndefined = 0.01;
/**
 * Standard deviation of a statistic over 400 Poisson replicates; null when the statistic is undefined (NaN or infinite)
 * in over 1 % of them. The same seed and units give the same bits everywhere.
 *
 * @param statistic its value when unit u is drawn counts[u] times
 */
function bootstrapError(seed, units, statistic) {
    const counts = new Uint8Array(units);
    const values = [];
    for (let replicate = 0; replicate < replicates; replicate++) {
        (0,_poisson_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .drawPoisson */ .Y)(seed, replicate, counts);
        const value = statistic(counts);
        if (Number.isFinite(value))
            values.push(value);
    }
    return values.length < (1 - mostUndefined) * replicates ? null : standardDeviation(values);
}
/** With n − 1, in two passes. */
function standardDeviation(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 81456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ drawPoisson),
/* harmony export */   z: () => (/* binding */ mixWord)
/* harmony export */ });
/** Chances of at most 0, 1, 2, … under Poisson(1), of 2³². Beyond the last one is once in 10⁹. */
const atMost = Array.from({ length: 12 }, (_step, most) => {
    let term = 1;
    let sum = 1;
    for (let k = 1; k <= most; k++) {
        term /= k;
        sum += term;
    }
    return (sum / Math.E) * 2 ** 32;
});
/**
 * How often each unit is drawn in one replicate, Poisson(1), from a hash of seed, replicate and unit: the same on every
 * machine, and no unit's draw depends on another's.
 */
function drawPoisson({ words }, replicate, counts) {
    const start = mixWord(words[0] ^ Math.imul(replicate + 1, 0x9e3779b1));
    for (let unit = 0; unit < counts.length; unit++) {
        const uniform = mixWord(mixWord(start ^ Math.imul(unit + 1, 0x85ebca6b)) ^ words[1]);
        let drawn = 0;
        while (drawn < atMost.length && uniform >= atMost[drawn])
            drawn += 1;
        counts[unit] = drawn;
    }
}
/** A 32-bit word whose every bit depends on every bit of another (MurmurHash3's last step). */
function mixWord(word) {
    let mixed = word ^ (word >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}


/***/ }),

/***/ 21747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ predictionBand),
/* harmony export */   Vu: () => (/* binding */ fewestOfBand)
/* harmony export */ });
/* unused harmony export lagOne */
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90481);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22034);
/* harmony import */ var _welch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95411);



/** Fewer values than this make no band. */
const fewestOfBand = 10;
/** A short history, or one whose neighbours are alike, needs a wider band. */
const shortHistory = 20;
const alike = 0.2;
/**
 * x̄ ∓ t·s·√(1 + 1/h) of h earlier values, with h − 1 degrees of freedom; t is that of 0.99, of 0.995 below 20 values
 * or where the correlation of neighbours exceeds 0.2. null below 10 values, or when all are equal. O(h).
 * @param most chance of a value beyond, at most; on both sides together where `sides` is 2
 */
function predictionBand(history, most = 1, sides = 1) {
    const h = history.length;
    if (h < fewestOfBand)
        return null;
    const variance = (0,_welch_js__WEBPACK_IMPORTED_MODULE_1__/* .varianceOf */ .FD)(history);
    if (!(variance > 0) || !Number.isFinite(variance))
        return null;
    const level = h < shortHistory || lagOne(history) > alike ? 0.995 : 0.99;
    const mean = (0,_welch_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOf */ .hm)(history);
    const reach = (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentQuantile */ .FI)(1 - Math.min(1 - level, most) / sides, h - 1) * Math.sqrt(variance * (1 + 1 / h));
    return { mean, low: mean - reach, high: mean + reach, level };
}
/** Correlation of each value with the one before it; 0 for values that are all equal. */
function lagOne(values) {
    const mean = (0,_welch_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOf */ .hm)(values);
    const squares = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(values.length, (k) => (values[k] - mean) ** 2);
    const products = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(values.length - 1, (k) => (values[k] - mean) * (values[k + 1] - mean));
    return squares === 0 ? 0 : products / squares;
}


/***/ })

};
