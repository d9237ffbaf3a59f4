export const id = 4954;
export const ids = [4954];
export const modules = {

/***/ 39150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ compareScalars),
  d: () => (/* binding */ plainScalar)
});

// EXTERNAL MODULE: ./.cache/js/core/compare/blank-stats.js
var blank_stats = __webpack_require__(44732);
// EXTERNAL MODULE: ./.cache/js/core/compare/guardrail.js
var guardrail = __webpack_require__(40421);
// EXTERNAL MODULE: ./.cache/js/core/stats/exact-sum.js
var exact_sum = __webpack_require__(90481);
// EXTERNAL MODULE: ./.cache/js/core/stats/welch.js
var welch = __webpack_require__(95411);
;// CONCATENATED MODULE: ./.cache/js/core/stats/nadeau-bengio.js


/**
 * Pairs of results on J resampled splits of one data set (Nadeau & Bengio 2003): the training parts overlap, so that
 * the variance of the mean is (1/J + ρ)·s² in place of s²/J, with ρ = test rows / training rows; J − 1 degrees of
 * freedom. For k-fold cross-validation, repeated or not, ρ = 1/(k − 1). O(J).
 *
 * @param a results of one model, in the order of the splits
 * @param b of the other one, on the same splits
 */
function nadeauBengio(a, b, ratio) {
    const differences = a.map((value, split) => value - b[split]);
    const splits = differences.length;
    return {
        // Of the sums, so that two means that are equal differ by 0.
        delta: (0,exact_sum/* exactSum */.dZ)(splits, (k) => a[k]) / splits - (0,welch/* meanOf */.hm)(b),
        se: Math.sqrt((1 / splits + ratio) * (0,welch/* varianceOf */.FD)(differences)),
        df: splits - 1,
    };
}

// EXTERNAL MODULE: ./.cache/js/core/compare/pivot.js
var pivot = __webpack_require__(72148);
;// CONCATENATED MODULE: ./.cache/js/core/compare/infer-scalars.js



/** Fewer runs than this on a side are no sample. */
const fewestRuns = 3;
/** A standard error that is a smaller part of the values than this is what rounding leaves of 0. */
const rounding = 8 * Number.EPSILON;
/** What two numbers say of the noise of their difference: an interval, or why there is none. Runs are looked at
 *  before standard errors: they hold what varies from training to training too. */
function inferScalars(candidate, baseline, direction) {
    if (candidate.runs !== undefined || baseline.runs !== undefined)
        return inferRuns(candidate.runs, baseline.runs, direction);
    if (candidate.stderr === undefined && baseline.stderr === undefined)
        return none("one number per model has no noise estimate");
    if (candidate.stderr === undefined || baseline.stderr === undefined) {
        const side = candidate.stderr === undefined ? "candidate" : "baseline";
        return none(`the ${side} gives no standard error`);
    }
    const se = Math.hypot(candidate.stderr, baseline.stderr);
    const delta = candidate.value - baseline.value;
    if (se === 0)
        return none("both standard errors are 0, so the noise cannot be estimated");
    return { ...(0,pivot/* inferFromNormal */.Y7)(delta, se, signOf(direction)), method: "stderr", unit: "row", units: 0 };
}
function inferRuns(candidate, baseline, direction) {
    const counts = [candidate?.values.length ?? 1, baseline?.values.length ?? 1];
    if (Math.min(...counts) < fewestRuns) {
        const runs = (count) => `${count} ${count === 1 ? "run" : "runs"}`;
        const had = `${runs(counts[0])} of the candidate and ${runs(counts[1])} of the baseline`;
        return none(`${had}: ${fewestRuns} on each side are needed`);
    }
    const [own, other] = [candidate, baseline];
    if (own.kind !== other.kind)
        return differs(`the candidate has runs by ${own.kind}, the baseline by ${other.kind}`);
    if (own.kind === "seeds")
        return conclude((0,welch/* welch */.Mz)(own.values, other.values), "welch", own, other, direction);
    const aligned = alignSplits(own, other);
    if ("why" in aligned)
        return differs(aligned.why);
    return conclude(nadeauBengio(own.values, aligned.values, aligned.ratio), "nadeau-bengio", own, other, direction);
}
/** The baseline's values in the order of the candidate's splits. */
function alignSplits(own, other) {
    const at = new Map(other.names.map((name, place) => [name, other.values[place]]));
    const missing = own.names.find((name) => !at.has(name));
    if (missing !== undefined || at.size !== own.names.length) {
        const which = missing === undefined ? "" : ` (${missing} is the candidate's alone)`;
        return { why: `the two sides were trained on different splits${which}` };
    }
    if (own.ratio !== other.ratio || own.ratio === undefined)
        return { why: "the splits of the two sides have test parts of different sizes" };
    return { values: own.names.map((name) => at.get(name)), ratio: own.ratio };
}
function conclude({ delta, se, df }, method, own, other, direction) {
    const largest = Math.max(...[...own.values, ...other.values].map(Math.abs));
    if (se <= rounding * largest)
        return none("every run gives the same number, so the noise of training cannot be estimated");
    if (!Number.isFinite(se) || !Number.isFinite(df))
        return none("the noise of the runs is too large to be represented");
    const units = Math.min(own.values.length, other.values.length);
    return { ...(0,pivot/* inferFromStudent */.so)(delta, se, df, signOf(direction)), method, unit: "run", units };
}
function signOf(direction) {
    return direction === "higher" ? 1 : -1;
}
function none(why) {
    return { why, comparable: true };
}
function differs(why) {
    return { why, comparable: false };
}

// EXTERNAL MODULE: ./.cache/js/core/compare/scalar-direction.js
var scalar_direction = __webpack_require__(44434);
;// CONCATENATED MODULE: ./.cache/js/core/compare/compare-scalars.js




/**
 * Compares numbers that stand without rows. Runs of both sides, or standard errors of both, give an interval; one
 * number a model says nothing of its noise. Times of two machines are not compared. Every name of either side,
 * candidate's order first.
 */
function compareScalars(candidate, baseline, machines = { candidate: null, baseline: null }) {
    const names = new Set([...candidate.keys(), ...(baseline?.keys() ?? [])]);
    return Array.from(names, (name) => {
        const [own, other] = [candidate.get(name), baseline?.get(name)];
        const stats = compareScalar(name, { own, other }, baseline !== null);
        return holdMachines(stats, machines);
    });
}
function compareScalar(name, { own, other }, hasBaseline) {
    const direction = own?.direction ?? other?.direction ?? (0,scalar_direction/* scalarDirection */.e)(name);
    const start = {
        ...(0,blank_stats/* blankStats */.Y)(name, direction),
        method: "point",
        ...noiseOf(own, other),
    };
    const baseline = finite(other?.value);
    if (own === undefined || finite(own.value) === null) {
        const note = own === undefined ? "the candidate has no such metric" : "the candidate's value is not a finite number";
        return { ...start, baseline, note };
    }
    const candidate = own.value;
    if (other === undefined || baseline === null) {
        return { ...start, candidate, status: "not_comparable", note: whyNoBaseline(other, hasBaseline) };
    }
    const delta = candidate - baseline;
    if (!Number.isFinite(delta)) {
        const note = "the difference is too large to be represented";
        return { ...start, candidate, baseline, status: "not_comparable", note };
    }
    return compare_scalars_conclude({ ...start, candidate, baseline, delta }, own, other);
}
function compare_scalars_conclude(both, own, other) {
    const found = inferScalars(own, other, both.direction);
    if (!("why" in found))
        return { ...both, ...found, status: "ok", note: sourceNotes[found.method] ?? "" };
    const { why, comparable } = found;
    if (comparable)
        return { ...both, status: "too_few", note: why };
    return { ...both, delta: null, status: "not_comparable", note: why };
}
const sourceNotes = {
    stderr: "from the standard errors of the two files, taken as independent: the rows are not paired",
};
/** A time on one machine says nothing of a time on another. */
function holdMachines(stats, { candidate, baseline }) {
    if (stats.delta === null || !(0,guardrail/* isClock */.$B)(stats.name))
        return stats;
    if (candidate === null || baseline === null || candidate === baseline)
        return stats;
    const { name, direction, noise } = stats;
    return {
        ...(0,blank_stats/* blankStats */.Y)(name, direction),
        ...(noise === undefined ? {} : { noise }),
        method: "point",
        candidate: stats.candidate,
        baseline: stats.baseline,
        status: "not_comparable",
        note: `measured on other hardware: ${candidate}, the baseline on ${baseline}`,
    };
}
function noiseOf(own, other) {
    const [candidate, baseline] = [ownNoise(own), ownNoise(other)];
    return candidate === null && baseline === null ? {} : { noise: { candidate, baseline } };
}
function ownNoise(scalar) {
    if (scalar?.runs !== undefined)
        return { runs: scalar.runs };
    return scalar?.stderr === undefined ? null : { stderr: scalar.stderr };
}
function whyNoBaseline(other, hasBaseline) {
    if (!hasBaseline)
        return "no baseline";
    return other === undefined
        ? "the baseline has no such metric"
        : "the baseline's value is not a finite number";
}
function finite(value) {
    return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}
/** A number of which nothing else is known. */
function plainScalar(value, direction) {
    return direction === undefined ? { value } : { value, direction };
}


/***/ }),

/***/ 78490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/metrics/applicable.js
var applicable = __webpack_require__(19237);
// EXTERNAL MODULE: ./.cache/js/core/metrics/index.js + 41 modules
var metrics = __webpack_require__(12329);
// EXTERNAL MODULE: ./.cache/js/core/metrics/row-losses.js
var row_losses = __webpack_require__(91076);
// EXTERNAL MODULE: ./.cache/js/core/record/words.js
var words = __webpack_require__(65413);
// EXTERNAL MODULE: ./.cache/js/core/table/scored.js
var scored = __webpack_require__(57377);
// EXTERNAL MODULE: ./.cache/js/core/compare/blank-stats.js
var blank_stats = __webpack_require__(44732);
;// CONCATENATED MODULE: ./.cache/js/core/compare/changes.js

/** The columns of one model that a metric reads; null when it has none. */
function columnsOf(metric, outputs) {
    if (metric.perUnit || metric.needs === "prediction")
        return outputs.prediction && [outputs.prediction];
    if (metric.needs === "interval")
        return outputs.bounds ?? null;
    return outputs.proba ?? (outputs.score && [outputs.score]);
}
/** Rows on which what a metric reads differs between two models. */
function countChangedRows(metric, candidate, baseline) {
    const own = columnsOf(metric, candidate);
    const other = columnsOf(metric, baseline);
    if (own.length === 1)
        return countChanges(own[0], other[0]);
    return own[0].reduce((sum, _first, row) => sum + Number(own.some((one, k) => one[row] !== other[k][row])), 0);
}
function areEqual(a, b) {
    for (let row = 0; row < a.length; row++)
        if (a[row] !== b[row])
            return false;
    return true;
}
/** Rows on which two columns differ. */
function countChanges(a, b) {
    let changed = 0;
    for (let row = 0; row < a.length; row++)
        if (a[row] !== b[row])
            changed += 1;
    return changed;
}
/**
 * Whether two models gave the same outputs as far as a metric can see. Equal class labels say too little (many
 * models give them), so they count only beside equal scores; a predicted number is a score. Nor do equal
 * values of every query say enough.
 */
function areIdentical(metric, rows, pair) {
    const [candidate, baseline] = pair;
    const same = (a, b) => a !== null && b !== null && areEqual(a, b);
    const own = columnsOf(metric, candidate);
    const other = columnsOf(metric, baseline);
    const columns = own !== null && other !== null && own.every((one, k) => same(one, other[k] ?? null));
    if (!metric.perUnit && (metric.needs !== "prediction" || !(0,scored/* hasClasses */.Rq)(rows)))
        return columns;
    const { proba } = baseline;
    if (candidate.proba && proba)
        return columns && candidate.proba.every((one, k) => same(one, proba[k]));
    return columns && same(candidate.score, baseline.score);
}

// EXTERNAL MODULE: ./.cache/js/core/stats/exact-sum.js
var exact_sum = __webpack_require__(90481);
// EXTERNAL MODULE: ./.cache/js/core/stats/sum-by-code.js
var sum_by_code = __webpack_require__(26067);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/core/compare/minimum-counts.js
var minimum_counts = __webpack_require__(19725);
// EXTERNAL MODULE: ./.cache/js/core/compare/pivot.js
var pivot = __webpack_require__(72148);
;// CONCATENATED MODULE: ./.cache/js/core/compare/compare-over-time.js







const leastTimes = 20;
const leastSeries = 30;
/** Points in time for each step that a forecast looks ahead. */
const timesAStep = 3;
/**
 * Too few series for an error between series: the test of Diebold and Mariano over time, with the correction of
 * Harvey, Leybourne and Newbold (1997) and T − 1 degrees of freedom. Losses of one time are added over the series.
 * What is given comes back unchanged when there are groups, weights or no times.
 */
function compareOverTime(metric, judged, few) {
    const { rows, candidate, baseline } = judged;
    if (few.status !== "too_few" || few.delta === null || !baseline)
        return few;
    if (few.units >= leastSeries)
        return few;
    if (!rows.times || rows.group || rows.weight)
        return few;
    const buckets = (0,sum_by_code/* bucketRows */.i1)(rows.times.codes, rows.times.names.length);
    const present = rows.times.names.flatMap((_name, t) => buckets.starts[t] < buckets.starts[t + 1] ? [t] : []);
    const count = present.length;
    const ahead = stepsAhead(rows);
    const needed = Math.max(leastTimes, timesAStep * ahead.largest);
    if (count < needed) {
        return { ...few, note: `${few.note} (or ${needed} points in time; there are ${count})` };
    }
    const own = pullsOf(metric, rows, candidate);
    const other = pullsOf(metric, rows, baseline);
    const gaps = own.map((pull, row) => pull - other[row]);
    const all = (0,sum_by_code/* sumBuckets */.$m)(gaps, buckets);
    const sums = Float64Array.from(present, (t) => all[t]);
    if (sums.filter((sum) => sum !== 0).length < minimum_counts/* changedRowsNeeded */.LG)
        return few;
    const pulls = centre(sums);
    const se = errorOverTime(pulls, ahead.only ?? Math.max(usualSteps(count), ahead.largest));
    if (!(se > 0))
        return few;
    return {
        ...few,
        ...(0,pivot/* inferFromStudent */.so)(few.delta, se, count - 1, metric.direction === "higher" ? 1 : -1),
        unit: "time",
        units: count,
        groups: null,
        method: "diebold-mariano",
        status: "ok",
        note: `few series: judged over time${ahead.only === null ? "" : `, ${(0,wording/* plural */.LS)(ahead.only, "step")} ahead`}`,
        dominance: dominanceOf(pulls),
    };
}
/** What each row adds to a metric's value, up to a constant. */
function pullsOf(metric, rows, outputs) {
    const view = (0,scored/* viewOf */.du)(rows, outputs);
    if (!metric.perUnit)
        return metric.influence(view).map((pull) => pull / rows.n);
    const { codes, names } = rows.parts;
    const { starts } = (0,sum_by_code/* bucketRows */.i1)(codes, names.length);
    const counted = metric.perUnit(view).reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
    return (0,row_losses/* absoluteErrors */.Jf)(view).map((error, row) => {
        const scale = rows.scale[row];
        const length = starts[codes[row] + 1] - starts[codes[row]];
        return scale === 0 ? 0 : error / scale / length / counted;
    });
}
function centre(sums) {
    const mean = (0,exact_sum/* exactSum */.dZ)(sums.length, (t) => sums[t]) / sums.length;
    return sums.map((sum) => sum - mean);
}
/** How far ahead forecasts look: the largest number of steps (1 where nothing says), and the only one there is. */
function stepsAhead({ horizon }) {
    if (horizon === undefined)
        return { largest: 1, only: null };
    const largest = horizon.reduce((most, steps) => Math.max(most, steps), 1);
    return { largest, only: horizon.every((steps) => steps === largest) ? largest : null };
}
/** h − 1 = ⌈T^⅓⌉ where a file does not say how far ahead its forecasts look. */
function usualSteps(count) {
    return Math.ceil(Math.cbrt(count)) + 1;
}
/**
 * Standard error of the sum over T times: √(T·LRV), LRV = γ_0 + 2 Σ_{k<h} (1 − k/h) γ_k, over the correction
 * √((T + 1 − 2h + h(h − 1)/T)/T). Errors of forecasts h steps ahead depend on each other over h − 1 of them.
 */
function errorOverTime(pulls, h) {
    const count = pulls.length;
    const covariance = (k) => (0,exact_sum/* exactSum */.dZ)(count - k, (t) => pulls[t] * pulls[t + k]) / count;
    let variance = covariance(0);
    for (let k = 1; k < h; k++)
        variance += 2 * (1 - k / h) * covariance(k);
    const correction = (count + 1 - 2 * h + (h * (h - 1)) / count) / count;
    return Math.sqrt((count * variance) / correction);
}
function dominanceOf(pulls) {
    const largest = pulls.reduce((most, pull) => Math.max(most, Math.abs(pull)), 0);
    const squares = (0,exact_sum/* exactSum */.dZ)(pulls.length, (t) => pulls[t] ** 2);
    return { share: squares === 0 ? 0 : largest ** 2 / squares, largest };
}

// EXTERNAL MODULE: ./.cache/js/core/compare/gather-units.js
var gather_units = __webpack_require__(44667);
// EXTERNAL MODULE: ./.cache/js/core/compare/infer-difference.js + 2 modules
var infer_difference = __webpack_require__(529);
// EXTERNAL MODULE: ./.cache/js/core/compare/judged-rows.js
var judged_rows = __webpack_require__(39117);
// EXTERNAL MODULE: ./.cache/js/core/compare/units.js
var compare_units = __webpack_require__(90611);
;// CONCATENATED MODULE: ./.cache/js/core/compare/compare-metrics.js














/**
 * Compares candidate and baseline on the same rows, metric by metric, before any policy. What cannot be computed is
 * a status with a note; an unknown name is a UserError. Permuting the rows changes no bit of the answer.
 * O(n log n): each model's scores are sorted once.
 */
function compareMetrics(view, names) {
    const judged = (0,judged_rows/* chooseJudgedRows */.wn)(view);
    const units = (0,compare_units/* countUnits */.jK)(judged.rows);
    const compared = names.map((name) => {
        const metric = requireMetric(name);
        if (metric.perUnit)
            return compareUnits(metric, judged);
        return judged.rows.parts ? compareClusters(metric, judged) : compareMetric(metric, judged, units);
    });
    (0,row_losses/* forgetLosses */.d9)();
    return compared;
}
function requireMetric(name) {
    const metric = (0,metrics/* findMetric */.GF)(name);
    if (metric)
        return metric;
    const nearest = (0,metrics/* nearestMetric */.bP)(name);
    throw new errors/* UserError */.y({
        code: "metric-unknown",
        message: `unknown metric ${JSON.stringify(name)}${nearest ? `: did you mean ${nearest}?` : ""}`,
        hint: `known metrics: ${metrics/* metrics */.qd.map((known) => known.name).join(", ")}`,
        input: "metrics",
    });
}
/** A metric of units is compared on one row a unit; rows are counted as they were read. */
function compareUnits(metric, judged) {
    const why = (0,applicable/* whyNoUnits */.Zq)(metric, judged.rows, judged.candidate);
    if (why !== null)
        return { ...(0,blank_stats/* blankStats */.Y)(metric.name, metric.direction), n: judged.rows.n, note: why };
    const missing = judged.baseline && (0,applicable/* whyNoUnits */.Zq)(metric, judged.rows, judged.baseline);
    if (missing !== null) {
        const alone = compareUnits(metric, { ...judged, baseline: null });
        return { ...alone, note: `on the baseline: ${missing}` };
    }
    const gathered = (0,gather_units/* gatherUnits */.$)(metric, judged);
    if (gathered.rows.n === 0) {
        return { ...(0,blank_stats/* blankStats */.Y)(metric.name, metric.direction), n: judged.rows.n, note: noneCounts(judged.rows) };
    }
    const stats = compareMetric(metric, gathered, (0,compare_units/* countUnits */.jK)(gathered.rows));
    return compareOverTime(metric, judged, { ...stats, n: judged.rows.n });
}
function noneCounts({ task }) {
    return task === "ranking" ? "no query has a relevant document" : "no series has a scale above 0";
}
/** A metric of rows that belong to units: what is left out at a time is a unit, or the group that it is of. */
function compareClusters(metric, judged) {
    const { parts, group } = judged.rows;
    const { codes, names } = parts;
    const rows = group ? judged.rows : { ...judged.rows, group: codes, groups: names.length };
    const stats = compareMetric(metric, { ...judged, rows }, (0,compare_units/* countUnits */.jK)(rows));
    return group ? stats : compareOverTime(metric, judged, { ...stats, unit: "series" });
}
function compareMetric(metric, judged, units) {
    const { rows, candidate, baseline } = judged;
    const start = {
        ...(0,blank_stats/* blankStats */.Y)(metric.name, metric.direction),
        unit: rows.group ? "group" : metric.unit,
        n: rows.n,
        units: units.count,
        groups: rows.group ? units.count : null,
    };
    const own = evaluate(metric, judged, candidate);
    if ("undefined" in own)
        return { ...start, note: own.undefined };
    const alone = {
        ...start,
        candidate: own.value,
        status: "not_comparable",
        note: own.note ?? "",
    };
    if (!baseline)
        return { ...alone, note: joinNotes("no baseline", own.note) };
    const other = evaluate(metric, judged, baseline);
    if ("undefined" in other)
        return { ...alone, note: `on the baseline: ${other.undefined}` };
    const notes = [own.note, other.note && `on the baseline: ${other.note}`];
    const both = { ...alone, baseline: other.value, delta: own.value - other.value };
    return concludeDifference(metric, { judged, baseline, units }, { ...both, note: joinNotes(...notes) });
}
function evaluate(metric, { rows }, outputs) {
    const why = (0,applicable/* whyNotApplicable */.h3)(metric, rows, outputs);
    if (why !== null)
        return { undefined: why };
    const result = metric.value((0,scored/* viewOf */.du)(rows, outputs));
    if ("value" in result && !Number.isFinite(result.value)) {
        return { undefined: "the value is too large to be represented" };
    }
    return result;
}
/** Both values exist: identical, too few to judge, or an interval. */
function concludeDifference(metric, { judged, baseline, units }, both) {
    const { rows, candidate } = judged;
    if (areIdentical(metric, rows, [candidate, baseline])) {
        const nothing = { low: 0, high: 0, level: words/* intervalLevel */.iR };
        const note = `identical outputs on all ${rows.n} ${(0,scored/* unitsWord */.Cy)(rows)}`;
        return { ...both, delta: 0, interval: nothing, se: 0, status: "identical", note };
    }
    const changed = countChangedRows(metric, candidate, baseline);
    const shortage = (0,minimum_counts/* findShortage */.Jp)(metric, { rows, changed, effective: units.effective });
    if (shortage !== null)
        return { ...both, status: "too_few", note: joinNotes(shortage, both.note) };
    if (metric.minimum === "ranking-of-scores" && both.candidate === 1 && both.baseline === 1) {
        return { ...both, status: "too_few", note: "both models separate this test set completely" };
    }
    const found = (0,infer_difference/* inferDifference */.a)({ metric, rows, candidate, baseline, units, changed, delta: both.delta });
    if ("why" in found)
        return { ...both, status: "too_few", note: joinNotes(found.why, both.note) };
    const note = joinNotes(both.note, noteFewGroups(metric, units), (0,minimum_counts/* noteRareClasses */.Vb)(metric, rows));
    return { ...both, ...found, status: "ok", note };
}
function noteFewGroups(metric, { buckets, effective }) {
    const enough = metric.minimum === "ranking-of-scores" ? 20 : 10;
    if (!buckets || effective >= enough)
        return "";
    return `the groups are worth only ${effective.toFixed(1)} equal ones: the interval is wide and rough`;
}
function joinNotes(...notes) {
    return notes.filter(Boolean).join("; ");
}

// EXTERNAL MODULE: ./.cache/js/core/compare/compare-scalars.js + 2 modules
var compare_scalars = __webpack_require__(39150);
;// CONCATENATED MODULE: ./.cache/js/core/compare/confusion.js

/** A larger table is neither read nor shown. */
const mostClasses = 20;
/** Counts of rows by true (row) and predicted (column) class; null without predictions or beyond 20 classes. */
function countConfusion({ rows, candidate, baseline }) {
    if (!(0,scored/* hasClasses */.Rq)(rows) || !candidate.prediction)
        return null;
    if (rows.classes.length > mostClasses)
        return null;
    return {
        labels: [...rows.classes],
        baseline: baseline?.prediction ? countTable(rows, baseline.prediction) : null,
        candidate: countTable(rows, candidate.prediction),
    };
}
function countTable(rows, prediction) {
    const table = rows.classes.map(() => rows.classes.map(() => 0));
    for (let row = 0; row < rows.n; row++)
        table[rows.label[row]][prediction[row]] += 1;
    return table;
}

;// CONCATENATED MODULE: ./.cache/js/core/compare/flips.js

const shown = 20;
/**
 * Rows that the candidate fixed and broke, counted, and the twenty whose score moved most, ties by id.
 * null without class predictions on both sides.
 */
function listFlips(view) {
    const { rows, candidate, baseline } = view;
    if (!(0,scored/* hasClasses */.Rq)(rows) || !candidate.prediction || !baseline?.prediction)
        return null;
    const counts = { fixed: 0, broken: 0, bothWrong: 0 };
    const worst = [];
    for (let row = 0; row < rows.n; row++) {
        const right = candidate.prediction[row] === rows.label[row];
        const wasRight = baseline.prediction[row] === rows.label[row];
        if (right === wasRight) {
            if (!right)
                counts.bothWrong += 1;
            continue;
        }
        counts[right ? "fixed" : "broken"] += 1;
        const change = scoreChange(view, row);
        const last = worst[shown - 1];
        // An id is written out only where it may decide or be shown: there may be a hundred thousand.
        if (!last || change >= last.change)
            keepWorst(worst, { row, id: view.id(row), change, fixed: right });
    }
    return { ...counts, worst: worst.map((turn) => describeTurn(view, turn)) };
}
function scoreChange({ candidate, baseline }, row) {
    if (!candidate.score || !baseline?.score)
        return 0;
    return Math.abs(candidate.score[row] - baseline.score[row]);
}
/** Inserts into a short list kept in order, so that millions of flips are never sorted. */
function keepWorst(worst, turn) {
    const last = worst[shown - 1];
    if (last && !precedes(turn, last))
        return;
    const place = worst.findIndex((other) => precedes(turn, other));
    worst.splice(place === -1 ? worst.length : place, 0, turn);
    if (worst.length > shown)
        worst.pop();
}
function precedes(a, b) {
    return a.change !== b.change ? a.change > b.change : a.id < b.id;
}
function describeTurn({ rows, candidate, baseline }, { row, id, fixed }) {
    const nameOf = (code) => rows.classes[code] ?? String(code);
    return {
        id,
        label: nameOf(rows.label[row]),
        baseline: nameOf(baseline.prediction[row]),
        candidate: nameOf(candidate.prediction[row]),
        change: fixed ? "fixed" : "broken",
    };
}

// EXTERNAL MODULE: ./.cache/js/core/gate/orientation.js
var orientation = __webpack_require__(48188);
// EXTERNAL MODULE: ./.cache/js/core/record/limits.js
var limits = __webpack_require__(12198);
// EXTERNAL MODULE: ./.cache/js/core/stats/prediction-band.js
var prediction_band = __webpack_require__(21747);
// EXTERNAL MODULE: ./.cache/js/core/stats/welch.js
var welch = __webpack_require__(95411);
;// CONCATENATED MODULE: ./.cache/js/core/compare/place-in-history.js




/**
 * Puts single numbers beside their earlier values: where a value lies on the worse side of the prediction band of its
 * series, the record says so. It is shown and warned of, and changes no verdict: the band says that a run is unlike
 * earlier runs, not that this candidate is worse than this base. Numbers that come from rows, runs or standard errors
 * have an interval of their own and stay as they are.
 *
 * @param histories by name, oldest first
 */
function placeInHistory(stats, histories) {
    return stats.map((each) => {
        const history = histories.get(each.name);
        if (each.method !== "point" || history === undefined || history.length === 0)
            return each;
        return { ...each, history: beside(each, history.slice(-limits/* mostRuns */.w)) };
    });
}
function beside({ candidate, direction }, values) {
    const band = (0,prediction_band/* predictionBand */.FN)(values);
    const start = { values: [...values], mean: (0,welch/* meanOf */.hm)(values) };
    if (band === null) {
        const few = `${values.length} earlier values, ${prediction_band/* fewestOfBand */.Vu} make a band`;
        const note = values.length < prediction_band/* fewestOfBand */.Vu ? few : "every earlier value is the same";
        return { ...start, limit: null, level: null, beyond: false, note };
    }
    const limit = direction === "higher" ? band.low : band.high;
    const beyond = candidate !== null && (0,orientation/* better */.J)(direction, candidate - limit) < 0;
    return { ...start, limit, level: band.level, beyond, note: "" };
}

// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/stats/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(11492);
// EXTERNAL MODULE: ./.cache/js/core/stats/normal-quantile.js
var normal_quantile = __webpack_require__(4787);
;// CONCATENATED MODULE: ./.cache/js/core/discovery/slice-score.js
/** How much the error counts beside the size of a slice. */
const share = 0.95;
/**
 * α·(mean of the slice − mean of all)/unit − (1 − α)·(rows of all/rows of the slice − 1), α = 0.95: the score of
 * SliceLine (Sagadeeva and Boehm 2021), in which the unit is the mean error. Above 0 the slice is worse by more than
 * its smallness excuses.
 */
function scoreOf({ rows, sum }, whole) {
    return weigh(sum / rows, rows, whole);
}
function weigh(mean, rows, whole) {
    return (share * (mean - whole.mean)) / whole.unit - (1 - share) * (whole.rows / rows - 1);
}
/**
 * No slice of at least `least` of these rows scores higher. A part of s rows has a mean of at most
 * min(positive/s, largest): the score rises with s up to positive/largest, and is monotone from there on.
 */
function boundOf({ rows, positive, largest }, least, whole) {
    const turn = largest > 0 ? Math.min(Math.max(positive / largest, least), rows) : rows;
    const at = (part) => weigh(Math.min(positive / part, largest), part, whole);
    return Math.max(at(least), at(turn), at(rows));
}

;// CONCATENATED MODULE: ./.cache/js/core/discovery/choose-slices.js



/** Slices of one kind that are put to the test. */
const mostChosen = 5;
/** A difference of two means beyond this many standard errors is more than noise (one-sided 5 %). */
const beyondNoise = (0,normal_quantile/* normalQuantile */.Z)(0.95);
/**
 * A few slices that say different things, from many that overlap: the best one first, without the conditions that the
 * noise may have added; then whatever is still bad on the rows that no slice before it covers.
 *
 * @param ranked best first, as they were found in the sample
 * @returns the chosen slices, fewer than `mostChosen` where the rest has no score of its own
 */
function chooseSlices(sample, whole, ranked, least) {
    const covered = new Uint8Array(sample.errors.length);
    const chosen = [];
    for (const slice of ranked) {
        if (chosen.length === mostChosen)
            break;
        const rest = spreadOf(sample, slice, covered);
        if (rest.rows < least || scoreOf(rest, whole) <= 0)
            continue;
        const plain = simplify(sample, whole, slice);
        if (plain === null)
            continue;
        chosen.push(plain);
        cover(sample, plain, covered);
    }
    return chosen;
}
function isIn({ columns, values }, { codes }, row) {
    for (let place = 0; place < columns.length; place++) {
        if (codes[columns[place]][row] !== values[place])
            return false;
    }
    return true;
}
function spreadOf(sample, slice, covered) {
    let rows = 0;
    let sum = 0;
    const squares = new exact_sum/* ExactSum */.PA();
    for (let row = 0; row < sample.errors.length; row++) {
        if (covered?.[row] === 1 || !isIn(slice, sample, row))
            continue;
        const error = sample.errors[row];
        rows += 1;
        sum += error;
        squares.add(error * error);
    }
    return { rows, sum, squares: squares.total() };
}
function cover(sample, slice, covered) {
    for (let row = 0; row < covered.length; row++)
        if (isIn(slice, sample, row))
            covered[row] = 1;
}
/** Leaves out conditions, the one that costs least first, while the rows they keep out are no better beyond noise; null
 *  when the slice itself is no worse than all rows beyond noise. */
function simplify(sample, whole, slice) {
    const own = spreadOf(sample, slice);
    const parents = slice.columns.length === 1 ? [] : slice.columns.map((_column, left) => without(slice, left));
    const plainer = parents
        .map((parent) => ({ parent, spread: spreadOf(sample, parent) }))
        .filter(({ spread }) => scoreOf(spread, whole) > 0 && !isBeyondNoise(own, difference(spread, own)))
        .map(({ parent, spread }) => ({ ...parent, ...spread, score: scoreOf(spread, whole) }))
        .sort((a, b) => b.score - a.score);
    if (plainer[0] !== undefined)
        return simplify(sample, whole, plainer[0]);
    const all = spreadOf(sample, { columns: [], values: [] });
    return isBeyondNoise(own, difference(all, own)) ? slice : null;
}
function without({ columns, values }, left) {
    const keep = (list) => list.filter((_each, place) => place !== left);
    return { columns: keep(columns), values: keep(values) };
}
function difference(all, part) {
    return { rows: all.rows - part.rows, sum: all.sum - part.sum, squares: all.squares - part.squares };
}
/** Whether the first mean is above the second by more than noise; a part of no rows is no evidence for that. */
function isBeyondNoise(a, b) {
    if (b.rows < 2 || a.rows < 2)
        return b.rows === 0;
    const variance = ({ rows, sum, squares }) => Math.max(0, squares / rows - (sum / rows) ** 2) / (rows - 1);
    return a.sum / a.rows - b.sum / b.rows > beyondNoise * Math.sqrt(variance(a) + variance(b));
}

// EXTERNAL MODULE: ./.cache/js/core/discovery/feature.js
var feature = __webpack_require__(64875);
// EXTERNAL MODULE: ./.cache/js/core/stats/poisson-counts.js
var poisson_counts = __webpack_require__(81456);
// EXTERNAL MODULE: ./.cache/js/core/table/ids.js
var table_ids = __webpack_require__(82665);
;// CONCATENATED MODULE: ./.cache/js/core/discovery/halves.js


/** Splits rows by a hash of their id, or of the name of what they belong to (a group, a series), so that dependent
 *  rows stay together and the order of a file does not matter; by position where rows have no id. A row of weight 0 is
 *  in neither half. O(bytes of the ids). */
function splitRows({ rows, ids, groupNames }) {
    const side = sideOf(rows, ids, groupNames);
    const halves = [[], []];
    for (let row = 0; row < rows.n; row++) {
        if (rows.weight === null || rows.weight[row] > 0)
            halves[side(row)].push(row);
    }
    const [search, test] = halves;
    return { search: Uint32Array.from(search), test: Uint32Array.from(test) };
}
function sideOf({ group, parts }, ids, groupNames) {
    const ofNames = (codes, names) => {
        const list = (0,table_ids/* idsOfTexts */.s5)(names.length, (code) => names[code]);
        return (row) => hashSide(list, codes[row]);
    };
    if (group !== null)
        return ofNames(group, groupNames);
    if (parts)
        return ofNames(parts.codes, parts.names);
    if (ids !== null)
        return (row) => hashSide(ids, row);
    return (row) => ((0,poisson_counts/* mixWord */.z)(row + 1) & 1);
}
function hashSide({ bytes, starts }, at) {
    let hash = 0x9e3779b9;
    for (let place = starts[at]; place < starts[at + 1]; place++) {
        hash = Math.imul(hash ^ bytes[place], 0x01000193);
    }
    return ((0,poisson_counts/* mixWord */.z)(hash) & 1);
}

// EXTERNAL MODULE: ./.cache/js/core/metrics/class-probabilities.js
var class_probabilities = __webpack_require__(65400);
// EXTERNAL MODULE: ./.cache/js/core/text/measures.js + 1 modules
var measures = __webpack_require__(69067);
;// CONCATENATED MODULE: ./.cache/js/core/discovery/row-errors.js




/** By task, the one that tells most first: null where the outputs lack what it reads. */
const losses = [
    ["brier", probabilityLosses],
    ["zero_one_loss", wrongRows],
    ["one_minus_token_f1", textLosses],
    ["scaled_error", scaledErrors],
    ["absolute_error", plainErrors],
];
/** The loss of every row under either model; null for a task whose rows have none, such as a ranking. */
function rowErrors({ rows, candidate, baseline }) {
    for (const [loss, of] of losses) {
        const own = of(rows, candidate);
        const other = baseline && of(rows, baseline);
        if (own !== null && (baseline === null || other !== null))
            return { loss, candidate: own, baseline: other };
    }
    return null;
}
function probabilityLosses(rows, outputs) {
    const view = (0,scored/* viewOf */.du)(rows, outputs);
    if (rows.task === "binary")
        return outputs.score && outputs.probabilistic ? (0,row_losses/* brierLosses */._k)(view) : null;
    return rows.task === "multiclass" && outputs.proba ? (0,class_probabilities/* classBrierLosses */.Qo)(view) : null;
}
function wrongRows({ task, label }, { prediction }) {
    if ((task !== "binary" && task !== "multiclass") || prediction === null)
        return null;
    return label.map((code, row) => Number(code !== prediction[row]));
}
function textLosses(_rows, { textValues }) {
    const place = measures/* textMeasures */.F.findIndex(({ name }) => name === "token_f1");
    return textValues?.[place]?.map((value) => 1 - value) ?? null;
}
/** A series of scale 0 counts for nothing here. */
function scaledErrors(rows, outputs) {
    const { scale } = rows;
    if (rows.task !== "forecast" || !scale || outputs.prediction === null)
        return null;
    return (0,row_losses/* absoluteErrors */.Jf)((0,scored/* viewOf */.du)(rows, outputs)).map((error, row) => scale[row] === 0 ? 0 : error / scale[row]);
}
function plainErrors(rows, outputs) {
    if ((rows.task !== "regression" && rows.task !== "forecast") || outputs.prediction === null)
        return null;
    return (0,row_losses/* absoluteErrors */.Jf)((0,scored/* viewOf */.du)(rows, outputs));
}

;// CONCATENATED MODULE: ./.cache/js/core/discovery/best-slices.js
/** The highest first; among equals the one with fewer conditions, then by columns and values, so that there is one order. */
function compareSlicesByScore(a, b) {
    return (b.score - a.score ||
        a.columns.length - b.columns.length ||
        compareLists(a.columns, b.columns) ||
        compareLists(a.values, b.values));
}
function compareLists(a, b) {
    const at = a.findIndex((value, place) => value !== b[place]);
    return at === -1 ? 0 : a[at] - b[at];
}
/** The best few slices met so far. */
class BestSlices {
    #most;
    #slices = [];
    constructor(most) {
        this.#most = most;
    }
    /** A score below this is of no use. */
    get threshold() {
        return this.#slices.length < this.#most ? 0 : this.#slices.at(-1).score;
    }
    offer(slice) {
        if (slice.score <= 0 || slice.score < this.threshold)
            return;
        const at = this.#slices.findIndex((other) => compareSlicesByScore(slice, other) < 0);
        this.#slices.splice(at === -1 ? this.#slices.length : at, 0, slice);
        if (this.#slices.length > this.#most)
            this.#slices.pop();
    }
    list() {
        return this.#slices;
    }
}

;// CONCATENATED MODULE: ./.cache/js/core/discovery/tabulate.js

/** The cell of each row among the values of some columns; −1 where one of them is no predicate. */
function cellsOf({ codes, sizes, errors }, columns) {
    let cells = new Int32Array(errors.length);
    for (const column of columns)
        cells = extend(cells, codes[column], sizes[column]);
    return cells;
}
function extend(cells, codes, size) {
    const longer = new Int32Array(cells.length);
    for (let row = 0; row < longer.length; row++) {
        const code = codes[row];
        const cell = cells[row];
        longer[row] = code === feature/* inNone */.eS || cell < 0 ? -1 : cell * size + code;
    }
    return longer;
}
/** Adds up the errors by one more column. O(rows + cells).
 *  @param prefix columns and the cell of each row among them */
function tabulate({ codes, sizes, errors }, prefix, column) {
    const columns = [...prefix.columns, column];
    const total = columns.reduce((product, each) => product * sizes[each], 1);
    const rows = new Int32Array(total);
    const sum = new Float64Array(total);
    const positive = new Float64Array(total);
    const largest = new Float64Array(total).fill(-Infinity);
    const own = codes[column];
    const size = sizes[column];
    const { cells } = prefix;
    for (let row = 0; row < own.length; row++) {
        const code = own[row];
        const before = cells[row];
        if (code === feature/* inNone */.eS || before < 0)
            continue;
        const cell = before * size + code;
        const error = errors[row];
        rows[cell] += 1;
        sum[cell] += error;
        if (error > 0)
            positive[cell] += error;
        if (error > largest[cell])
            largest[cell] = error;
    }
    return { columns, rows, sum, positive, largest };
}

;// CONCATENATED MODULE: ./.cache/js/core/discovery/search-slices.js



/** Scores and bounds differ in their last bits: nothing is pruned for that. */
const slack = 1e-9;
/**
 * The slices of the highest score over all conjunctions of up to `maxPredicates` conditions, level by level. A
 * combination is added up only where no part of it, by size, by the sum of its errors and by the largest one, rules out
 * a score among the best (as in SliceLine): what is found is what a full enumeration finds. O(rows) a set of columns
 * that is left.
 */
function searchSlices(sample, whole, asked) {
    const best = new BestSlices(asked.most);
    const known = new Map();
    const columns = sample.codes.map((_codes, column) => column);
    let considered = 0;
    let level = [[]];
    for (let size = 1; size <= asked.maxPredicates; size++) {
        const next = [];
        for (const prefix of level) {
            let cells = null;
            for (const column of columns.slice((prefix.at(-1) ?? -1) + 1)) {
                const wanted = [...prefix, column];
                if (size > 1 && !mayHold(wanted, { sample, known, best, whole, least: asked.least }))
                    continue;
                cells ??= cellsOf(sample, prefix);
                const table = tabulate(sample, { columns: prefix, cells }, column);
                known.set(keyOf(wanted), table);
                considered += offerCells(table, sample, best, { whole, least: asked.least });
                next.push(wanted);
            }
        }
        level = next;
    }
    return { slices: best.list(), considered };
}
function keyOf(columns) {
    return columns.join(",");
}
function offerCells(table, { sizes }, best, { whole, least }) {
    let considered = 0;
    for (let cell = 0; cell < table.rows.length; cell++) {
        const rows = table.rows[cell];
        if (rows < least)
            continue;
        considered += 1;
        const sum = table.sum[cell];
        const score = scoreOf({ rows, sum }, whole);
        if (score <= 0 || score < best.threshold)
            continue;
        best.offer({ columns: table.columns, values: valuesOf(table.columns, cell, sizes), rows, sum, score });
    }
    return considered;
}
/** The value of each column in a cell. */
function valuesOf(columns, cell, sizes) {
    const values = [];
    let rest = cell;
    for (const column of columns.toReversed()) {
        values.unshift(rest % sizes[column]);
        rest = Math.floor(rest / sizes[column]);
    }
    return values;
}
/** Whether any combination of these columns' values may be among the best: every part of it, one condition fewer, has
 *  the rows, and the tightest of their tallies allows the score. */
function mayHold(columns, { sample, known, best, whole, least }) {
    const parents = columns.map((left) => columns.filter((column) => column !== left));
    const tables = parents.map((parent) => known.get(keyOf(parent)));
    if (!tables.every((table) => table !== undefined))
        return false;
    const { sizes } = sample;
    const needed = best.threshold - slack * (1 + best.threshold);
    const last = columns.at(-1);
    // The last parent lacks the last column: its cells are the beginnings of all combinations.
    const beginnings = tables.at(-1);
    for (let cell = 0; cell < beginnings.rows.length; cell++) {
        if (beginnings.rows[cell] < least)
            continue;
        const start = valuesOf(beginnings.columns, cell, sizes);
        for (let value = 0; value < sizes[last]; value++) {
            const values = [...start, value];
            const tally = tightest(tables, (place) => cellWithout(values, columns, place, sizes));
            if (tally.rows >= least && boundOf(tally, least, whole) >= needed)
                return true;
        }
    }
    return false;
}
function cellWithout(values, columns, left, sizes) {
    let cell = 0;
    for (let place = 0; place < columns.length; place++) {
        if (place !== left)
            cell = cell * sizes[columns[place]] + values[place];
    }
    return cell;
}
function tightest(tables, cellOf) {
    let rows = Number.POSITIVE_INFINITY;
    let positive = Number.POSITIVE_INFINITY;
    let largest = Number.POSITIVE_INFINITY;
    tables.forEach((table, place) => {
        const cell = cellOf(place);
        rows = Math.min(rows, table.rows[cell]);
        positive = Math.min(positive, table.positive[cell]);
        largest = Math.min(largest, table.largest[cell]);
    });
    return { rows, positive, largest, sum: positive };
}

// EXTERNAL MODULE: ./.cache/js/core/compare/standard-error.js
var standard_error = __webpack_require__(76980);
// EXTERNAL MODULE: ./.cache/js/core/stats/student-t.js
var student_t = __webpack_require__(22034);
;// CONCATENATED MODULE: ./.cache/js/core/discovery/test-slice.js






/** Units that both the slice and the rest must have. */
const unitsTested = 50;
/**
 * One-sided p of a slice that is no worse than the rest of the rows: the difference of the two means over its standard
 * error from influence values (core/compare), Student's t with the units of the smaller part − 1. 1 where there is too
 * little to test on.
 */
function pWorseThanRest({ errors, inside, group, groups }) {
    const n = errors.length;
    const parts = [0, 1].map((part) => partOf({ errors, inside, group, groups }, part));
    const [rest, slice] = parts;
    if (Math.min(rest.effective, slice.effective) < unitsTested)
        return 1;
    const influence = new Float64Array(n);
    for (let row = 0; row < n; row++) {
        const part = inside[row] === 1 ? slice : rest;
        const pull = (n * (errors[row] - part.mean)) / part.rows;
        influence[row] = inside[row] === 1 ? pull : -pull;
    }
    const units = (0,compare_units/* countUnits */.jK)({ n, group, groups, weight: null });
    const se = Math.sqrt((0,standard_error/* measurePull */.S)(influence, units).variance);
    return pOf(slice.mean - rest.mean, se, Math.min(rest.effective, slice.effective) - 1);
}
/** One-sided p of errors in the slice that are 0 or less on average, for paired differences of two models. 1 where too
 *  few of them differ. */
function pAboveZero({ errors, inside, group, groups }) {
    const kept = [];
    inside.forEach((is, row) => {
        if (is === 1)
            kept.push(row);
    });
    const own = Float64Array.from(kept, (row) => errors[row]);
    if (own.filter((error) => error !== 0).length < minimum_counts/* changedRowsNeeded */.LG)
        return 1;
    const units = (0,compare_units/* countUnits */.jK)({
        n: own.length,
        group: group && Int32Array.from(kept, (row) => group[row]),
        groups,
        weight: null,
    });
    if (units.effective < unitsTested)
        return 1;
    const mean = (0,exact_sum/* exactSum */.dZ)(own.length, (k) => own[k]) / own.length;
    const se = Math.sqrt((0,standard_error/* measurePull */.S)(own.map((error) => error - mean), units).variance);
    return pOf(mean, se, units.effective - 1);
}
function partOf({ errors, inside, group, groups }, part) {
    const kept = [];
    inside.forEach((is, row) => {
        if (is === part)
            kept.push(row);
    });
    const own = group && Int32Array.from(kept, (row) => group[row]);
    const { effective } = (0,compare_units/* countUnits */.jK)({ n: kept.length, group: own, groups, weight: null });
    return {
        rows: kept.length,
        mean: kept.length === 0 ? 0 : (0,exact_sum/* exactSum */.dZ)(kept.length, (k) => errors[kept[k]]) / kept.length,
        effective: kept.length === 0 ? 0 : effective,
    };
}
function pOf(difference, se, df) {
    return se > 0 ? (0,pivot/* roundTinyP */.h9)((0,student_t/* studentSf */["do"])(difference / se, df)) : 1;
}

;// CONCATENATED MODULE: ./.cache/js/core/discovery/whole-errors.js
/** @param errors finite */
function toWholeErrors(errors) {
    let largest = 0;
    for (let row = 0; row < errors.length; row++)
        largest = Math.max(largest, Math.abs(errors[row]));
    if (largest === 0)
        return { errors, sum: 0, size: 0 };
    const room = 2 ** 52 / Math.max(1, errors.length);
    // A power of 2, found through the logarithm and mended where that is rounded.
    let scale = 2 ** Math.max(-1000, Math.min(1000, Math.floor(Math.log2(room / largest))));
    while (largest * scale > room)
        scale /= 2;
    const whole = new Float64Array(errors.length);
    let sum = 0;
    let size = 0;
    for (let row = 0; row < whole.length; row++) {
        const error = Math.round(errors[row] * scale);
        whole[row] = error;
        sum += error;
        size += Math.abs(error);
    }
    return { errors: whole, sum, size };
}

;// CONCATENATED MODULE: ./.cache/js/core/discovery/discover-slices.js










/** Share of evaluations without a bad slice in which one may be shown: BH's q over all that are tested. */
const falseFinds = 0.05;
/** Slices of one kind that are kept before those that overlap are left out. */
const mostRanked = 64;
/**
 * Looks for parts of the rows on which the candidate is weak (its error is high) or has regressed (its error is higher
 * than the baseline's, more so than elsewhere). Found on one half of the rows, tested on the other, so that the search
 * does not bias the test; the p values of all that are tested are one family. Never gates. The order of the rows does
 * not matter. O(rows · columns^maxPredicates) at worst, see searchSlices.
 */
function discoverSlices(scored, view, features, asked) {
    const errors = rowErrors(view);
    if (errors === null)
        return { notes: [`slices are not looked for in a ${scored.task}`] };
    if (features.length === 0)
        return { notes: ["slices are not looked for: no column divides the rows"] };
    const halves = splitRows(scored);
    const least = Math.ceil((0,feature/* rowsOfSlice */.HP)(halves.search.length + halves.test.length, asked) / 2);
    if (Math.min(halves.search.length, halves.test.length) < 2 * least) {
        return { notes: [`slices are not looked for: ${(0,wording/* plural */.LS)(4 * least, "row")} are needed for that`] };
    }
    const place = { features, halves, errors, least, rows: view.rows };
    const found = [findSlices(place, "weak", asked), findSlices(place, "regressed", asked)];
    const candidates = found.flatMap((each) => each.candidates);
    const adjusted = (0,benjamini_hochberg/* benjaminiHochberg */.U)(candidates.map(({ p }) => p));
    const discovered = candidates
        .map((each, at) => describe(place, each, adjusted[at]))
        .filter(({ pAdjusted }) => pAdjusted <= falseFinds);
    const considered = Math.max(...found.map((each) => each.considered));
    return { discovered, notes: [sayHow({ considered, candidates, discovered, features, least })] };
}
/** What a kind of slice is bad by; null where the kind has no meaning. */
function errorsOf({ candidate, baseline }, kind, rows) {
    if (kind === "regressed" && baseline === null)
        return null;
    const errors = new Float64Array(rows.length);
    for (let k = 0; k < errors.length; k++) {
        const row = rows[k];
        errors[k] = candidate[row] - (kind === "weak" ? 0 : baseline[row]);
    }
    return errors;
}
function sampleOf({ features }, rows, errors) {
    return {
        codes: features.map(({ codes }) => {
            const own = new Uint8Array(rows.length);
            for (let k = 0; k < own.length; k++)
                own[k] = codes[rows[k]];
            return own;
        }),
        sizes: features.map(({ predicates }) => predicates.length),
        errors,
    };
}
function findSlices(place, kind, { maxPredicates }) {
    const { halves, errors, least } = place;
    const raw = errorsOf(errors, kind, halves.search);
    if (raw === null)
        return { candidates: [], considered: 0 };
    const { errors: whole, sum, size } = toWholeErrors(raw);
    if (size === 0)
        return { candidates: [], considered: 0 };
    const sample = sampleOf(place, halves.search, whole);
    const all = { rows: raw.length, mean: sum / raw.length, unit: size / raw.length };
    const search = searchSlices(sample, all, { least, maxPredicates, most: mostRanked });
    const chosen = chooseSlices(sample, all, search.slices, least);
    const test = sampleOf(place, halves.test, errorsOf(errors, kind, halves.test));
    const candidates = chosen.map((slice) => ({ kind, slice, p: discover_slices_pOf(place, kind, test, slice) }));
    return { candidates, considered: search.considered };
}
function discover_slices_pOf({ halves, rows }, kind, test, slice) {
    const inside = test.codes[0].map((_code, row) => Number(isIn(slice, test, row)));
    const cluster = rows.group ?? rows.parts?.codes ?? null;
    const tested = {
        errors: test.errors,
        inside,
        group: cluster && Int32Array.from(halves.test, (row) => cluster[row]),
        groups: rows.group === null ? (rows.parts?.names.length ?? 0) : rows.groups,
    };
    const p = pWorseThanRest(tested);
    return kind === "weak" ? p : Math.max(p, pAboveZero(tested));
}
function describe(place, { kind, slice, p }, pAdjusted) {
    const { features, errors, halves } = place;
    const isInside = (row) => slice.columns.every((column, at) => features[column].codes[row] === slice.values[at]);
    const inside = halves.test.filter(isInside);
    const outside = halves.test.filter((row) => !isInside(row));
    const meanOf = (values, of) => (0,exact_sum/* exactSum */.dZ)(of.length, (k) => values[of[k]]) / Math.max(1, of.length);
    const { baseline } = errors;
    return {
        kind,
        predicates: slice.columns.map((column, at) => features[column].predicates[slice.values[at]]),
        loss: errors.loss,
        rows: inside.length + halves.search.filter(isInside).length,
        tested: inside.length,
        candidate: meanOf(errors.candidate, inside),
        baseline: baseline && meanOf(baseline, inside),
        restCandidate: meanOf(errors.candidate, outside),
        restBaseline: baseline && meanOf(baseline, outside),
        p,
        pAdjusted,
    };
}
function sayHow(found) {
    const { considered, candidates, discovered, features, least } = found;
    const by = (0,wording/* plural */.LS)(features.length, "column");
    const search = `slices were looked for by ${by} on one half of the rows (${(0,wording/* plural */.LS)(considered, "slice")} of ${(0,wording/* plural */.LS)(least, "row")} or more)`;
    if (candidates.length === 0)
        return `${search}: none stood out`;
    return `${search}; ${candidates.length} stood out and were tested on the other half: ${discovered.length} hold`;
}

// EXTERNAL MODULE: ./.cache/js/core/gate/default-gate.js
var default_gate = __webpack_require__(84763);
// EXTERNAL MODULE: ./.cache/js/core/gate/policy-facts.js
var policy_facts = __webpack_require__(83836);
// EXTERNAL MODULE: ./.cache/js/core/table/map-values.js
var map_values = __webpack_require__(69152);
// EXTERNAL MODULE: ./.cache/js/core/table/match-rows.js
var match_rows = __webpack_require__(72702);
// EXTERNAL MODULE: ./.cache/js/core/table/receipt.js
var receipt = __webpack_require__(12807);
// EXTERNAL MODULE: ./.cache/js/core/table/parts.js
var parts = __webpack_require__(86769);
;// CONCATENATED MODULE: ./.cache/js/core/table/receipt-differs.js



const shownIds = 5;
/** What differs in how the two files were read: task, positive class, threshold. */
function definitionDiffers(candidate, baseline) {
    if (candidate.task !== baseline.task) {
        return [`the task is ${candidate.task} for the candidate and ${baseline.task} for the baseline`];
    }
    const differs = [];
    if (candidate.positive !== baseline.positive) {
        const ours = (0,wording/* quote */.hD)(candidate.positive ?? "none");
        differs.push(`the positive class is ${ours} for the candidate and ${(0,wording/* quote */.hD)(baseline.positive ?? "none")} for the baseline`);
    }
    if (candidate.threshold !== baseline.threshold) {
        const say = (threshold) => threshold === null ? "read from a column" : `made at a score of ${threshold}`;
        const [ours, theirs] = [say(candidate.threshold), say(baseline.threshold)];
        if (candidate.outputs.prediction !== null && baseline.outputs.prediction !== null) {
            differs.push(`predictions are ${ours} for the candidate and ${theirs} for the baseline`);
        }
    }
    return differs;
}
/** Rows that match one to one and yet have another label or weight. */
function rowFactsDiffer(candidate, baseline, match) {
    const { n } = candidate.rows;
    const rowOf = (row) => match.baselineRow?.[row] ?? row;
    const weightOf = (side, row) => side.rows.weight?.[row] ?? 1;
    const labels = changedRows(n, (row) => !isSameLabel(candidate, row, baseline, rowOf(row)));
    const weights = changedRows(n, (row) => weightOf(candidate, row) !== weightOf(baseline, rowOf(row)));
    const differs = [];
    if (labels.count > 0) {
        const first = labels.first[0];
        const from = (0,wording/* quote */.hD)(baseline.labelText(rowOf(first)));
        const change = `, first from ${from} to ${(0,wording/* quote */.hD)(candidate.labelText(first))}`;
        const where = `on ${(0,wording/* plural */.LS)(labels.count, "shared row")}${named(candidate, labels)}`;
        // The label of a text is a fingerprint, which tells a reader nothing.
        const isText = candidate.task === "text";
        differs.push(isText ? `the reference changed ${where}` : `the label changed ${where}${change}`);
    }
    if (weights.count > 0) {
        differs.push(`the weight changed on ${(0,wording/* plural */.LS)(weights.count, "shared row")}${named(candidate, weights)}`);
    }
    const scales = changedRows(n, (row) => candidate.rows.scale?.[row] !== baseline.rows.scale?.[rowOf(row)]);
    if (scales.count > 0) {
        differs.push(`the scale changed on ${(0,wording/* plural */.LS)(scales.count, "shared row")}${named(candidate, scales)}`);
    }
    differs.push(...groupsDiffer(candidate, baseline, rowOf));
    differs.push(...queriesDiffer(candidate, baseline, rowOf));
    return differs;
}
/** Groups are the unit of inference: other groups would make other intervals of the same rows. Only which rows belong
 *  together counts, not what a group is called. */
function groupsDiffer(candidate, baseline, rowOf) {
    const [ours, theirs] = [candidate.rows.group, baseline.rows.group];
    if (ours === null && theirs === null)
        return [];
    if (ours === null || theirs === null) {
        const [grouped, single] = ours === null ? ["baseline", "candidate"] : ["candidate", "baseline"];
        return [`the rows of the ${grouped} are grouped and those of the ${single} are not`];
    }
    const moved = movedRows(ours, theirs, rowOf);
    if (moved.count === 0)
        return [];
    const its = moved.count === 1 ? "its" : "their";
    return [`${(0,wording/* plural */.LS)(moved.count, "shared row")} changed ${its} group${named(candidate, moved)}`];
}
/** The same holds of queries and series. */
function queriesDiffer(candidate, baseline, rowOf) {
    const [ours, theirs] = [candidate.rows.parts, baseline.rows.parts];
    if (!ours || !theirs)
        return [];
    const moved = movedRows(ours.codes, theirs.codes, rowOf);
    if (moved.count === 0)
        return [];
    const its = moved.count === 1 ? "its" : "their";
    return [
        `${(0,wording/* plural */.LS)(moved.count, "shared row")} changed ${its} ${(0,parts/* unitRole */.$2)(candidate.task)}${named(candidate, moved)}`,
    ];
}
/** Rows that do not belong together as they did. */
function movedRows(ours, theirs, rowOf) {
    const there = new Map();
    const back = new Map();
    return changedRows(ours.length, (row) => {
        const [a, b] = [ours[row], theirs[rowOf(row)]];
        if (!there.has(a) && !back.has(b)) {
            there.set(a, b);
            back.set(b, a);
        }
        return there.get(a) !== b;
    });
}
function isSameLabel(candidate, row, baseline, other) {
    if (candidate.task === "regression")
        return candidate.rows.label[row] === baseline.rows.label[other];
    return candidate.labelText(row) === baseline.labelText(other);
}
function changedRows(n, isChanged) {
    const changed = { count: 0, first: [] };
    for (let row = 0; row < n; row++) {
        if (isChanged(row) && ++changed.count <= shownIds)
            changed.first.push(row);
    }
    return changed;
}
function named(side, { first, count }) {
    const { ids } = side;
    if (ids === null)
        return ` (${count > first.length ? "first " : ""}rows ${first.map((row) => row + 1).join(", ")})`;
    return (0,match_rows/* shown */.S)(side, first.map((row) => ids.text(row)), count);
}

// EXTERNAL MODULE: ./.cache/js/core/table/values.js
var values = __webpack_require__(60557);
;// CONCATENATED MODULE: ./.cache/js/core/table/pair.js





/** Puts candidate and baseline on the same rows, in the candidate's order. A row, label or weight that is not
 *  the same on both sides makes them not comparable: then the baseline is left out and said why. */
function pairRows(candidate, baseline) {
    const own = candidate.sliceColumns ?? [];
    if (baseline === null)
        return pairingOf(candidate, viewAlone(candidate), own, { differs: [], dropped: noneDropped });
    const match = (0,match_rows/* matchRows */.l)(candidate, baseline);
    const differs = [...definitionDiffers(candidate, baseline), ...match.differs];
    const comparable = candidate.task === baseline.task && match.differs.length === 0;
    if (comparable)
        differs.push(...rowFactsDiffer(candidate, baseline, match));
    const { candidateOnly, baselineOnly } = match;
    const found = { differs, dropped: { candidateOnly, baselineOnly } };
    if (differs.length > 0)
        return pairingOf(candidate, viewAlone(candidate), own, found);
    const columns = [...own, ...columnsOfBaseline(candidate, baseline, match)];
    return pairingOf(candidate, viewPaired(candidate, baseline, match), columns, found);
}
/** A file that lost a column is divided as the baseline was: the rows are the same. */
function columnsOfBaseline({ absentColumns = [] }, { sliceColumns = [] }, { baselineRow }) {
    const wanted = sliceColumns.filter(({ name }) => absentColumns.some((column) => column.name === name));
    if (baselineRow === null)
        return wanted;
    return wanted.map((column) => ({ ...column, codes: baselineRow.map((row) => column.codes[row]) }));
}
const noneDropped = { candidateOnly: 0, baselineOnly: 0 };
function pairingOf(candidate, view, sliceColumns, found) {
    return {
        view,
        sliceColumns,
        ...found,
        get evalSet() {
            return (0,receipt/* evalSetDigest */.b)(candidate);
        },
    };
}
function viewAlone(candidate) {
    return { rows: candidate.rows, candidate: candidate.outputs, baseline: null, id: idOf(candidate) };
}
function idOf({ ids }) {
    return ids === null ? (row) => String(row + 1) : (row) => ids.text(row);
}
function viewPaired(candidate, baseline, match) {
    const aligned = alignOutputs(baseline.outputs, match.baselineRow);
    const ours = { rows: candidate.rows, candidate: candidate.outputs, baseline: aligned, id: idOf(candidate) };
    if (candidate.task !== "multiclass")
        return ours;
    const classes = (0,values/* sortNames */.Hy)([...new Set([...candidate.rows.classes, ...baseline.rows.classes])]);
    const recodeOurs = recoder(candidate.rows, classes);
    const recodeTheirs = recoder(baseline.rows, classes);
    return {
        ...ours,
        rows: { ...candidate.rows, classes, label: recodeOurs(candidate.rows.label) },
        candidate: recodeOutputs(candidate.outputs, recodeOurs, classes),
        baseline: recodeOutputs(aligned, recodeTheirs, classes),
    };
}
function alignOutputs(outputs, rows) {
    if (rows === null)
        return outputs;
    const align = (values) => values === null ? null : Float64Array.from(rows, (row) => values[row]);
    const { textValues, textSums, scores, bounds } = outputs;
    return {
        ...outputs,
        prediction: align(outputs.prediction),
        score: align(outputs.score),
        ...(outputs.proba ? { proba: outputs.proba.map((column) => align(column)) } : {}),
        ...(bounds ? { bounds: [align(bounds[0]), align(bounds[1])] } : {}),
        ...(scores ? { scores: (0,map_values/* mapValues */.L)(scores, (values) => align(values)) } : {}),
        ...(textSums ? { textSums: textSums.map((sums) => align(sums)) } : {}),
        ...(textValues ? { textValues: textValues.map((values) => align(values)) } : {}),
    };
}
/** Class codes of one side → codes among the classes of both. */
function recoder(rows, classes) {
    const codeOf = rows.classes.map((name) => classes.indexOf(name));
    return (codes) => codes.map((code) => codeOf[code]);
}
function recodeOutputs(outputs, recode, classes) {
    const { prediction, proba } = outputs;
    return {
        ...outputs,
        prediction: prediction === null ? null : recode(prediction),
        ...(proba ? { proba: recodeProbabilities(proba, recode, classes) } : {}),
    };
}
/** A class that only the other side knows has a probability of 0. */
function recodeProbabilities(proba, recode, classes) {
    const codes = recode(Float64Array.from(proba.keys()));
    return classes.map((_name, code) => proba[codes.indexOf(code)] ?? new Float64Array(proba[0].length));
}

// EXTERNAL MODULE: ./.cache/js/core/metrics/score-groups.js + 1 modules
var score_groups = __webpack_require__(43067);
// EXTERNAL MODULE: ./.cache/js/core/record/curves.js
var curves = __webpack_require__(70294);
;// CONCATENATED MODULE: ./.cache/js/core/evaluation/curves.js





/** Points for the page's pictures. Binary with a score: ROC, precision and recall, with probabilities calibration.
 *  Regression: residuals. Row order changes nothing. O(n log n), the sorting shared with the metrics; null when there is
 *  nothing to draw. */
function curvesOf({ rows, candidate, baseline }) {
    if (rows.task === "binary")
        return binaryCurves(rows, candidate, baseline);
    return rows.task === "regression" ? residualCurves(rows, candidate, baseline) : null;
}
function binaryCurves(rows, candidate, baseline) {
    const views = [(0,scored/* viewOf */.du)(rows, candidate), baseline?.score ? (0,scored/* viewOf */.du)(rows, baseline) : null];
    const [own, other] = views;
    if (own.score === null || !hasBothClasses(rows))
        return null;
    const draw = (of) => ({ candidate: of(own), baseline: other && of(other) });
    const isProbability = own.probabilistic && (other === null || other.probabilistic);
    return {
        roc: draw(rocPoints),
        precisionRecall: draw(precisionRecallPoints),
        ...(isProbability ? { calibration: draw(calibrationBins) } : {}),
    };
}
function hasBothClasses({ label, weight }) {
    const has = (wanted) => label.some((code, row) => code === wanted && (weight?.[row] ?? 1) > 0);
    return has(0) && has(1);
}
/** Weights of positives and negatives at or above each distinct score, from the highest down. */
function* steps(view) {
    const { positive, negative } = (0,score_groups/* groupByScore */.t)(view);
    let [hits, alarms] = [0, 0];
    for (let k = positive.length - 1; k >= 0; k--) {
        hits += positive[k];
        alarms += negative[k];
        yield { hit: hits, alarm: alarms };
    }
}
function totals(view) {
    let last = { hit: 0, alarm: 0 };
    for (const step of steps(view))
        last = step;
    return last;
}
/** Of all points those that the sum of both rates reaches in equal steps: at most `mostPoints`. */
function rocPoints(view) {
    const all = totals(view);
    const points = [[0, 0]];
    let passed = 0;
    for (const { hit, alarm } of steps(view)) {
        const [x, y] = [rate(alarm, all.alarm), rate(hit, all.hit)];
        const reached = Math.floor(((x + y) / 2) * (curves/* mostPoints */.xS - 2));
        if (reached <= passed)
            continue;
        passed = reached;
        points.push([x, y]);
    }
    const [x, y] = points.at(-1);
    return x === 1 && y === 1 ? points : [...points, [1, 1]];
}
/** At each of the recalls 0, 1/199, … the precision of the first threshold that reaches it. */
function precisionRecallPoints(view) {
    const all = totals(view);
    const points = [];
    let wanted = 0;
    for (const { hit, alarm } of steps(view)) {
        const recall = rate(hit, all.hit);
        if (hit === 0 || recall * (curves/* mostPoints */.xS - 1) < wanted)
            continue;
        points.push([recall, rate(hit, hit + alarm)]);
        wanted = Math.floor(recall * (curves/* mostPoints */.xS - 1)) + 1;
    }
    return points;
}
/** Five decimals: less than a pixel, and sums of weights in another order round to the same. */
function rate(part, whole) {
    return whole === 0 ? 0 : Math.min(1, Math.round((part / whole) * 1e5) / 1e5);
}
const calibrationBinCount = 10;
function calibrationBins(view) {
    const { label, weight } = view;
    const score = view.score;
    const bins = new Int32Array(score.length);
    const counted = new Float64Array(calibrationBinCount);
    for (let row = 0; row < bins.length; row++) {
        const bin = Math.min(calibrationBinCount - 1, Math.max(0, Math.ceil(score[row] * calibrationBinCount) - 1));
        bins[row] = bin;
        counted[bin] += label[row];
    }
    const rows = (0,sum_by_code/* bucketRows */.i1)(bins, calibrationBinCount);
    const held = weight === null ? (0,sum_by_code/* sizesOf */.gN)(rows) : (0,sum_by_code/* sumBuckets */.$m)(weight, rows);
    const scores = (0,sum_by_code/* sumBuckets */.$m)(weighed(score, weight), rows);
    const positives = weight === null ? counted : (0,sum_by_code/* sumBuckets */.$m)(weighed(label, weight), rows);
    const all = (0,exact_sum/* exactSum */.dZ)(calibrationBinCount, (bin) => held[bin]);
    return Array.from(held, (total, bin) => ({
        mean: rate(scores[bin], total),
        positive: rate(positives[bin], total),
        weight: rate(total, all),
    })).filter((_, bin) => held[bin] > 0);
}
function weighed(values, weight) {
    return weight === null ? values : values.map((value, row) => weight[row] * value);
}
function residualCurves(rows, candidate, baseline) {
    if (candidate.prediction === null || rows.n === 0)
        return null;
    const residuals = [candidate, baseline].map((side) => side?.prediction ? side.prediction.map((value, row) => value - rows.label[row]) : null);
    const [own, other] = [residuals[0], residuals[1] ?? null];
    const reach = Math.max(usualSize(own), other === null ? 0 : usualSize(other));
    if (!(reach > 0))
        return null;
    const edges = Array.from({ length: curves/* mostBins */.qA + 1 }, (_, k) => ((2 * k) / curves/* mostBins */.qA - 1) * reach);
    const shares = (values) => binShares(values, reach, rows.weight);
    return { residuals: { edges, candidate: shares(own), baseline: other === null ? null : shares(other) } };
}
/** The size that 99 % of the residuals do not exceed; the largest when that is nothing. */
function usualSize(residuals) {
    const sizes = residuals.map(Math.abs).sort();
    return sizes[Math.floor(0.99 * (sizes.length - 1))] || sizes.at(-1);
}
function binShares(residuals, reach, weight) {
    const bins = Int32Array.from(residuals, (value) => Math.min(curves/* mostBins */.qA - 1, Math.max(0, Math.floor(((value / reach + 1) / 2) * curves/* mostBins */.qA))));
    const weights = weight ?? new Float64Array(residuals.length).fill(1);
    const held = (0,sum_by_code/* sumBuckets */.$m)(weights, (0,sum_by_code/* bucketRows */.i1)(bins, curves/* mostBins */.qA));
    const all = (0,exact_sum/* exactSum */.dZ)(curves/* mostBins */.qA, (bin) => held[bin]);
    return Array.from(held, (total) => rate(total, all));
}

// EXTERNAL MODULE: ./.cache/js/core/stats/poisson-bootstrap.js
var poisson_bootstrap = __webpack_require__(54876);
// EXTERNAL MODULE: ./.cache/js/core/compare/content-order.js
var content_order = __webpack_require__(80804);
// EXTERNAL MODULE: ./.cache/js/core/compare/drawn-units.js
var drawn_units = __webpack_require__(65130);
;// CONCATENATED MODULE: ./.cache/js/core/fairness/rates.js
function cellOf(group, label, candidate, baseline) {
    return ((group * 2 + label) * 2 + candidate) * 2 + baseline;
}
/** Rates of one group under one model; null where there is no row to take a share of. */
function ratesOf(cells, group, side) {
    const held = (label, said) => side === "candidate"
        ? cells[cellOf(group, label, said, 0)] + cells[cellOf(group, label, said, 1)]
        : cells[cellOf(group, label, 0, said)] + cells[cellOf(group, label, 1, said)];
    const [trueNegative, falsePositive] = [held(0, 0), held(0, 1)];
    const [falseNegative, truePositive] = [held(1, 0), held(1, 1)];
    const said = falsePositive + truePositive;
    return {
        selection: rates_share(said, said + trueNegative + falseNegative),
        truePositive: rates_share(truePositive, truePositive + falseNegative),
        falsePositive: rates_share(falsePositive, falsePositive + trueNegative),
    };
}
function rates_share(part, whole) {
    return whole > 0 ? part / whole : null;
}
const gapNames = [
    "demographic_parity_difference",
    "equalized_odds_difference",
    "equal_opportunity_difference",
];
/**
 * Gaps between groups in the order of `gapNames`: the largest minus the smallest share predicted positive; the larger
 * of the gaps in true and in false positive rate; the gap in true positive rate. As fairlearn defines them. NaN when
 * a rate of any group is undefined.
 */
function gapsOf(cells, groups, side) {
    const rates = groups.map((group) => ratesOf(cells, group, side));
    const spread = (rate) => {
        const values = rates.map((each) => each[rate] ?? Number.NaN);
        return Math.max(...values) - Math.min(...values);
    };
    const opportunity = spread("truePositive");
    return [spread("selection"), Math.max(opportunity, spread("falsePositive")), opportunity];
}

;// CONCATENATED MODULE: ./.cache/js/core/fairness/people.js




/** Rows of a binary task by the groups of a column; both models must have predictions. A row of weight 0 is no
 *  evidence. O(n log n). */
function gatherPeople({ rows, candidate, baseline }, column) {
    const names = (0,values/* sortNames */.Hy)(column.names);
    const rank = column.names.map((name) => names.indexOf(name));
    const group = Float64Array.from(column.codes, (code) => rank[code]);
    const own = candidate.prediction;
    const other = baseline?.prediction ?? new Float64Array(rows.n);
    const { label, weight } = rows;
    const sides = [
        [group, own],
        [group, other],
    ];
    const { order, seed } = (0,content_order/* orderByContent */.N)({ label, weight, group: rows.group, sides });
    const counts = names.map(() => ({ positives: 0, negatives: 0 }));
    const inOrder = rows.group === null ? null : Int32Array.from(order, (row) => rows.group[row]);
    const { of: unit, count: units } = (0,drawn_units/* drawnUnits */.U)(rows.n, inOrder);
    const entries = new Map();
    const size = names.length * 8;
    order.forEach((row, place) => {
        const mass = weight?.[row] ?? 1;
        if (mass === 0)
            return;
        const of = counts[group[row]];
        if (label[row] === 1)
            of.positives += 1;
        else
            of.negatives += 1;
        const key = unit[place] * size + cellOf(group[row], label[row], own[row], other[row]);
        entries.set(key, (entries.get(key) ?? 0) + mass);
    });
    const redraw = redrawer(entries, size);
    return { names, counts, cells: redraw(null), seed, units, redraw };
}
function redrawer(entries, size) {
    const keys = Float64Array.from(entries.keys());
    const unit = Int32Array.from(keys, (key) => Math.floor(key / size));
    const cell = Int32Array.from(keys, (key) => key % size);
    const mass = Float64Array.from(entries.values());
    return (drawn) => {
        const cells = new Float64Array(size);
        for (let k = 0; k < mass.length; k++) {
            cells[cell[k]] += drawn === null ? mass[k] : drawn[unit[k]] * mass[k];
        }
        return cells;
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/fairness/measure-fairness.js






/** Rows, and rows of each class, that a group needs to take part. */
const rowsOfGroup = 50;
const rowsOfGroupClass = 10;
/** Share of replicates that may be undefined and left out. */
const mostUndefined = 0.01;
/**
 * Gaps between the groups of a column and how they changed, with 90 % intervals from the standard error of 400 paired
 * Poisson replicates. Small groups are shown and take no part: the gap between extremes grows with the number of
 * small groups by noise alone. The same rows in any order give the same bits.
 *
 * @param column of the candidate's rows
 */
function measureFairness(view, column) {
    const people = gatherPeople(view, column);
    const hasBaseline = view.baseline?.prediction != null;
    const groups = people.names.map((name, group) => {
        const { positives, negatives } = people.counts[group];
        return {
            name,
            n: positives + negatives,
            positives,
            negatives,
            excluded: whyExcluded(positives, negatives),
            candidate: ratesOf(people.cells, group, "candidate"),
            baseline: hasBaseline ? ratesOf(people.cells, group, "baseline") : null,
        };
    });
    const taken = groups.flatMap(({ excluded }, group) => (excluded === null ? [group] : []));
    return { column: column.name, groups, gaps: measureGaps(people, taken, hasBaseline) };
}
function whyExcluded(positives, negatives) {
    const n = positives + negatives;
    if (n < rowsOfGroup)
        return `${n} rows, ${rowsOfGroup} are needed`;
    const least = Math.min(positives, negatives);
    return least < rowsOfGroupClass ? `${least} rows of one class, ${rowsOfGroupClass} are needed` : null;
}
function measureGaps(people, taken, hasBaseline) {
    if (taken.length < 2)
        return gapNames.map((name) => blank(name, "fewer than two groups are large enough"));
    const own = gapsOf(people.cells, taken, "candidate");
    const other = hasBaseline ? gapsOf(people.cells, taken, "baseline") : null;
    const errors = measure_fairness_errorsOf(people, taken);
    // The rarest class of the smallest group carries the fewest rows of any rate.
    const least = Math.min(...taken.flatMap((group) => Object.values(people.counts[group])));
    const df = Math.min(least, people.units) - 1;
    return gapNames.map((name, at) => {
        const delta = other === null ? null : own[at] - other[at];
        const [ownError, changeError] = errors[at];
        const se = other === null ? null : changeError;
        return {
            ...blank(name, noteOf(ownError, se)),
            candidate: own[at],
            baseline: other?.[at] ?? null,
            delta,
            candidateInterval: notBelowZero(around(own[at], ownError, df)),
            interval: delta === null || se === 0 ? null : around(delta, se, df),
            se,
            df,
            seed: people.seed.text,
            replicates: poisson_bootstrap/* replicates */.R,
        };
    });
}
function noteOf(ownError, se) {
    if (ownError === null)
        return "undefined in too many replicates of the bootstrap";
    return se === 0 ? "no replicate changes the difference, so its noise cannot be estimated" : "";
}
function blank(name, note) {
    const values = { candidate: null, baseline: null, delta: null, se: null, df: null };
    return { name, ...values, candidateInterval: null, interval: null, seed: null, replicates: null, note };
}
/** Standard errors of each candidate gap and of each change, from the same replicates. */
function measure_fairness_errorsOf(people, taken) {
    const drawn = new Uint8Array(people.units);
    const values = gapNames.map(() => [[], []]);
    for (let replicate = 0; replicate < poisson_bootstrap/* replicates */.R; replicate++) {
        (0,poisson_counts/* drawPoisson */.Y)(people.seed, replicate, drawn);
        const cells = people.redraw(drawn);
        const own = gapsOf(cells, taken, "candidate");
        const other = gapsOf(cells, taken, "baseline");
        values.forEach(([gaps, changes], at) => {
            gaps.push(own[at]);
            changes.push(own[at] - other[at]);
        });
    }
    return values.map(([gaps, changes]) => [deviation(gaps), deviation(changes)]);
}
/** null when over 1 % of the replicates are undefined. */
function deviation(all) {
    const values = all.filter(Number.isFinite);
    if (values.length < (1 - mostUndefined) * all.length)
        return null;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
/** A gap is never negative. */
function notBelowZero(ends) {
    return ends && { ...ends, low: Math.max(0, ends.low) };
}
function around(value, se, df) {
    if (se === null || df < 1)
        return null;
    const reach = (0,student_t/* studentQuantile */.FI)((1 + words/* intervalLevel */.iR) / 2, df) * se;
    return { low: value - reach, high: value + reach, level: words/* intervalLevel */.iR };
}

;// CONCATENATED MODULE: ./.cache/js/core/fairness/list-fairness.js



/** Groups of a column; an id or a number taken for one would make the record as long as the file. */
const mostGroups = 200;
/** Fairness of every column asked for; nothing where no model says yes or no: other tasks, no predictions.
 *  @throws UserError `input-invalid` when a column has more values than groups can have */
function listFairness(view, columns, asked) {
    if (view.rows.task !== "binary" || view.candidate.prediction === null)
        return [];
    return [...new Set(asked)].flatMap((name) => {
        const column = columns.find((each) => each.name === name);
        if (column === undefined)
            return [];
        if (column.names.length > mostGroups)
            throw tooManyGroups(column);
        return [measureFairness(view, column)];
    });
}
function tooManyGroups({ name, names }) {
    return new errors/* UserError */.y({
        code: "input-invalid",
        message: `\`fairness\` names the column ${(0,wording/* quote */.hD)(name)}, which holds ${(0,wording/* countOf */.pq)(names.length)} different values; groups are at most ${mostGroups}`,
        hint: "write a column of few groups, such as age bands, and name that",
    });
}

// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
;// CONCATENATED MODULE: ./.cache/js/core/slices/cut.js

/** Slices of one declaration that are compared: the choice looks at their size alone, so it biases nothing. */
const mostCuts = 100;
/** Rows by the values of a declaration's columns, the largest slices first, ties by value. Columns that were not
 *  read give none. O(rows × columns). */
function cutRows(columns, declared) {
    const chosen = declared.map((name) => columns.find((column) => column.name === name));
    if (!chosen.every((column) => column !== undefined) || chosen.length === 0)
        return { cuts: [], left: 0 };
    const cells = gatherCells(chosen);
    const slices = cells.map(({ codes, rows }) => ({
        slice: Object.fromEntries(chosen.map((column, at) => [column.name, column.names[codes[at]]])),
        rows,
    }));
    slices.sort((a, b) => b.rows.length - a.rows.length || compareTexts(cut_keyOf(a), cut_keyOf(b)));
    return { cuts: slices.slice(0, mostCuts), left: Math.max(0, slices.length - mostCuts) };
}
/** Rows by their combination of codes: counted first, so that each is written once. */
function gatherCells(columns) {
    const { codes, firsts } = numberCells(columns);
    const { rows, starts } = (0,sum_by_code/* bucketRows */.i1)(codes, firsts.length);
    return firsts.map((first, cell) => ({
        codes: columns.map((column) => column.codes[first]),
        rows: rows.subarray(starts[cell], starts[cell + 1]),
    }));
}
/** The combination of each row, numbered as they first appear, and the row where each did. */
function numberCells(columns) {
    const n = columns[0].codes.length;
    const codes = new Int32Array(n);
    const firsts = [];
    const keys = combine(columns);
    const combinations = columns.reduce((product, column) => product * column.names.length, 1);
    const few = combinations <= mostListed ? new Int32Array(combinations).fill(-1) : null;
    const many = new Map();
    for (let row = 0; row < n; row++) {
        const key = keys[row];
        let cell = few === null ? (many.get(key) ?? -1) : few[key];
        if (cell === -1) {
            cell = firsts.length;
            firsts.push(row);
            if (few === null)
                many.set(key, cell);
            else
                few[key] = cell;
        }
        codes[row] = cell;
    }
    return { codes, firsts };
}
/** Combinations up to which a list of all of them is faster than a table of those that are there. */
const mostListed = 1 << 20;
/** One number for each row's combination of codes. */
function combine(columns) {
    if (columns.length === 1)
        return columns[0].codes;
    const keys = new Float64Array(columns[0].codes.length);
    for (const { codes, names } of columns) {
        for (let row = 0; row < keys.length; row++)
            keys[row] = keys[row] * names.length + codes[row];
    }
    return keys;
}
function cut_keyOf({ slice }) {
    return JSON.stringify(Object.values(slice));
}
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./.cache/js/core/slices/take-slice.js
var take_slice = __webpack_require__(7912);
;// CONCATENATED MODULE: ./.cache/js/core/slices/compare-slices.js




/** Units (rows, or groups) that a slice needs before a verdict other than inconclusive is given. */
const unitsOfSlice = 50;
/** Compares both models on every slice of the declared columns with the machinery of the whole set; without a
 *  baseline there are the candidate's values alone. O(rows log rows) a declaration and metric. */
function compareSlices(view, columns, declared, names) {
    if (names.length === 0)
        return { slices: [], notes: [] };
    const found = declared.map((each) => ({ each, ...cutRows(columns, each) }));
    const slices = found.flatMap(({ cuts }) => cuts.map(({ slice, rows }) => ({
        slice,
        metrics: compareMetrics((0,take_slice/* takeSlice */.yE)(view, rows), names).map(withholdSmall),
    })));
    const notes = found
        .filter(({ left }) => left > 0)
        .map(({ each, left }) => `the ${(0,number/* count */.U9)(left)} smallest slices of ${each.join(" × ")} are left out`);
    return { slices, notes };
}
const unitWords = {
    row: "rows",
    query: "queries",
    series: "series",
    group: "groups",
    time: "points in time",
    run: "runs",
};
/** A slice of a few units keeps its values and loses its inference. */
function withholdSmall(stats) {
    const isSettled = stats.status === "not_comparable" || stats.status === "identical";
    if (isSettled || stats.units >= unitsOfSlice)
        return stats;
    const note = `${(0,number/* counted */.hS)(stats.units, stats.unit, unitWords[stats.unit])}, a slice needs ${unitsOfSlice}`;
    const nothing = { interval: null, pHarm: null, pGain: null, se: null, df: null, discordant: null };
    return { ...stats, ...nothing, dominance: null, method: "none", status: "too_few", note };
}

;// CONCATENATED MODULE: ./.cache/js/core/evaluation/divide.js


/** Parts of the rows: slices by the named metrics, and gaps between groups. */
function divideRows(view, columns, { slices, fairness }, names) {
    const measured = compareSlices(view, columns, slices, names);
    const isBinary = view.rows.task === "binary";
    const without = fairness.length > 0 && !isBinary;
    const note = `fairness gaps are those of a binary task, and this one is ${view.rows.task}`;
    return {
        slices: measured.slices,
        notes: without ? [...measured.notes, note] : measured.notes,
        fairness: listFairness(view, columns, fairness),
    };
}

// EXTERNAL MODULE: ./.cache/js/core/compare/guardrail.js
var guardrail = __webpack_require__(40421);
;// CONCATENATED MODULE: ./.cache/js/core/evaluation/judges.js


/** Answers that another model (or another prompt) scored are another measurement: what was scored so is not compared.
 *  A baseline from a file says nothing of its judge, and is taken at its word.
 *  @param named judge-scored metrics beside those whose name begins with `score_` */
function holdJudges(stats, sides, named) {
    const theirs = sides.baseline?.surroundings;
    if (theirs === undefined)
        return stats;
    const ours = sides.candidate.surroundings?.judge ?? null;
    if (ours === theirs.judge)
        return stats;
    const note = `scored by ${ours ?? "a judge that is not named"}, the baseline by ${theirs.judge ?? "a judge that is not named"}`;
    return stats.map((each) => {
        if (each.delta === null || !isJudged(each.name, named))
            return each;
        const { name, direction, unit, n, candidate, baseline, noise } = each;
        const kept = { unit, n, candidate, baseline, ...(noise === undefined ? {} : { noise }) };
        return { ...(0,blank_stats/* blankStats */.Y)(name, direction), ...kept, method: each.method, status: "not_comparable", note };
    });
}
function isJudged(name, named) {
    return named.includes(name) || (0,guardrail/* lastPart */.S_)(name).startsWith("score_");
}

;// CONCATENATED MODULE: ./.cache/js/core/evaluation/metric-names.js



/** The metrics to compute from rows, in the order of a report: every one that applies, or exactly those asked for;
 *  gated ones are always among them, also when they cannot be computed (that is no evidence, not silence).
 *  @throws UserError `metric-unknown` for a name that is neither a metric nor a scalar of the candidate */
function chooseMetrics(ask) {
    const base = ask.asked ?? (0,applicable/* applicableMetrics */.Pj)(ask.rows, ask.outputs).map((metric) => metric.name);
    const wanted = new Set([...base, ...ask.gated]);
    for (const name of wanted) {
        if ((0,metrics/* findMetric */.GF)(name) === undefined && !ask.scalars?.has(name))
            throw unknownMetric(name);
    }
    const known = metrics/* metrics */.qd.filter((metric) => wanted.has(metric.name)).map((metric) => metric.name);
    const isOfRows = (name) => ask.outputs.scores?.has(name) || !ask.scalars?.has(name);
    const scores = [...wanted].filter((name) => (0,metrics/* findMetric */.GF)(name)?.column !== undefined && isOfRows(name));
    return [...known, ...scores];
}
function unknownMetric(name) {
    const near = (0,metrics/* nearestMetric */.bP)(name);
    return new errors/* UserError */.y({
        code: "metric-unknown",
        message: `unknown metric ${JSON.stringify(name)}${near === undefined ? "" : `: did you mean ${near}?`}`,
        hint: `from rows: ${metrics/* metrics */.qd.map((metric) => metric.name).join(", ")}; any other name must be in the metrics file`,
    });
}

// EXTERNAL MODULE: ./.cache/js/core/evaluation/sample.js + 1 modules
var sample = __webpack_require__(21979);
;// CONCATENATED MODULE: ./.cache/js/core/evaluation/measure.js


















/** Compares a candidate with a baseline, rows with rows and single numbers with single numbers.
 *  @param asked metrics to compute; null: every one that applies
 *  @param rules of the model: what they gate and prove is measured whatever was asked; without `gate` the default metrics gate */
function measure(sides, asked, rules, { judged = [], histories = new Map(), ...divisions } = { slices: [], fairness: [] }) {
    const { candidate, baseline } = sides;
    const machines = {
        candidate: candidate.surroundings?.hardware ?? null,
        baseline: baseline?.surroundings?.hardware ?? null,
    };
    const scalarStats = candidate.scalars === null ? [] : (0,compare_scalars/* compareScalars */.v)(candidate.scalars, baseline?.scalars ?? null, machines);
    const measured = candidate.scored === null
        ? measureScalars(scalarStats)
        : measureRows(candidate.scored, sides, { asked, rules, scalarStats, divisions });
    const stats = placeInHistory(measured.stats, histories);
    return { ...measured, stats: holdJudges(stats, sides, judged) };
}
function measureScalars(stats) {
    return {
        stats,
        slices: [],
        fairness: [],
        notes: [],
        facts: {
            task: "scalars",
            hasScore: false,
            probabilistic: false,
            majorityShare: 0,
            available: stats.map((each) => each.name),
        },
        flips: null,
        confusion: null,
        curves: null,
        differs: [],
        dropped: { candidateOnly: 0, baselineOnly: 0 },
        receipt: { evalSet: null, metrics: definitionDigest({ task: "scalars" }) },
    };
}
function measureRows(whole, { candidate, baseline }, ask) {
    const other = baseline?.scored ?? null;
    const { scored, notes } = (0,sample/* matchSample */.I3)(whole, other);
    const { rows, outputs } = scored;
    const { gate, prove = [] } = ask.rules ?? {};
    const gated = [...(gate === undefined ? gatingByDefault(scored) : Object.keys(gate)), ...prove];
    const names = chooseMetrics({ rows, outputs, ...ask, gated, scalars: candidate.scalars });
    const pairing = pairRows(scored, other);
    const { view, differs, dropped } = pairing;
    const lent = lentColumns(scored, pairing);
    const fromRows = compareMetrics(view, names);
    const parts = divideRows(view, pairing.sliceColumns, ask.divisions, sliceNames(fromRows, gated));
    const found = discover(scored, view, ask.divisions);
    const others = ask.scalarStats.filter((each) => !names.includes(each.name));
    const stats = [...fromRows.map((each) => sayWhyNot(each, differs, baseline)), ...others];
    return {
        stats,
        ...parts,
        slices: parts.slices.map((each) => ({
            ...each,
            metrics: each.metrics.map((metric) => sayWhyNot(metric, differs, baseline)),
        })),
        ...(found.discovered === undefined ? {} : { discovered: found.discovered }),
        notes: [...notes, ...lent, ...parts.notes, ...found.notes],
        facts: (0,policy_facts/* factsOfRows */.mk)(rows, outputs, stats.map((each) => each.name)),
        flips: listFlips(view),
        confusion: countConfusion(view),
        curves: curvesOf(view),
        differs,
        dropped,
        receipt: {
            // Whoever has it already need not wait for it again.
            get evalSet() {
                return pairing.evalSet;
            },
            metrics: definitionDigest(definitionOf(scored)),
        },
    };
}
function discover(scored, view, { discover: asked }) {
    return asked ? discoverSlices(scored, view, scored.features ?? [], asked) : { notes: [] };
}
/** What is said of columns that only the baseline has.
 *  @throws UserError `column-missing` for a column that neither side has */
function lentColumns({ absentColumns = [], source }, { sliceColumns }) {
    return absentColumns.map(({ name, problem }) => {
        if (!sliceColumns.some((column) => column.name === name))
            throw new errors/* UserError */.y(problem);
        return `${source} has no column ${(0,wording/* quote */.hD)(name)}: its rows are divided by the baseline's`;
    });
}
/** Slices are compared on what gates the whole set and comes from rows. */
function sliceNames(fromRows, gated) {
    return fromRows.map((each) => each.name).filter((name) => gated.includes(name));
}
/** With no gate configured the default metrics gate, so asking for other metrics must not leave them out. */
function gatingByDefault({ rows, outputs }) {
    const names = (0,applicable/* applicableMetrics */.Pj)(rows, outputs).map((metric) => metric.name);
    return (0,default_gate/* defaultGate */.z)((0,policy_facts/* factsOfRows */.mk)(rows, outputs, names));
}
/** "No baseline" is said only when there is none; otherwise what stands between the two. */
function sayWhyNot(stats, differs, baseline) {
    if (stats.status !== "not_comparable" || baseline === null)
        return stats;
    if (differs.length > 0)
        return { ...stats, note: differs[0] };
    return baseline.scored === null ? { ...stats, note: "the baseline keeps no predictions" } : stats;
}
function definitionOf({ task, positive, threshold, rows }) {
    return { task, positive, threshold, classes: task === "multiclass" ? rows.classes : null };
}
function definitionDigest(definition) {
    return (0,digest/* sha256 */.sc)((0,digest/* canonicalJson */.dj)(definition));
}


/***/ }),

/***/ 31506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ judgeText),
/* harmony export */   c6: () => (/* binding */ scalarsOfRecord),
/* harmony export */   qf: () => (/* binding */ surroundingsOfRecord)
/* harmony export */ });
/* harmony import */ var _metrics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12329);

const withoutRows = new Set([
    "point",
    "stderr",
    "welch",
    "nadeau-bengio",
]);
/** The candidate's single numbers of a stored record, for the next comparison, with what it knew of their noise.
 *  @param all also the values that came from rows; a comparison of rows has no use for them */
function scalarsOfRecord(record, all) {
    const numbers = [...record.metrics, ...record.guardrails].filter(({ name, method }) => all || withoutRows.has(method) || (0,_metrics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(name) === undefined);
    return new Map(numbers.map((metric) => [metric.name, scalarOf(metric)]));
}
function scalarOf({ candidate, direction, noise, method }) {
    const own = noise?.candidate ?? {};
    return {
        value: candidate,
        // A row metric's direction is its own; a number's may have been said by its file.
        ...(withoutRows.has(method) ? { direction } : {}),
        ...(own.stderr === undefined ? {} : { stderr: own.stderr }),
        ...(own.runs === undefined ? {} : { runs: own.runs }),
    };
}
function surroundingsOfRecord({ receipt }) {
    return { hardware: receipt.hardware ?? null, judge: judgeText(receipt.judge) };
}
/** A judge as one text, which is equal for equal judges. */
function judgeText(judge) {
    if (judge === undefined)
        return null;
    return judge.prompt === null ? judge.model : `${judge.model} with the prompt ${judge.prompt.slice(7, 19)}`;
}


/***/ }),

/***/ 30088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fetchModelArtifact),
/* harmony export */   p: () => (/* binding */ isOneFile)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83018);
/* harmony import */ var _core_handover_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7754);
/* harmony import */ var _core_train_folder_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4346);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82787);




/** The files of the artifact that training uploaded, which is named by the model's digest. They count only when they have
 *  it, as one file or as a folder; artifacts of forks are not opened.
 *  @returns sorted by path, or why it cannot be had, as the end of a sentence */
async function fetchModelArtifact(artifacts, model, digest) {
    const name = (0,_core_handover_names_js__WEBPACK_IMPORTED_MODULE_1__/* .modelArtifactName */ .Rn)(model, digest);
    try {
        const listed = await artifacts.listByName(name);
        const usable = listed.filter((one) => one.name === name && one.sameRepository === true);
        const newest = usable.find((one) => !one.expired);
        if (newest === undefined)
            return `the artifact ${name} ${usable.length > 0 ? "has expired" : "is not there"}`;
        const files = [...(await artifacts.download(newest))].map(([path, content]) => ({
            path,
            digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content),
            content,
        }));
        files.sort((a, b) => (a.path < b.path ? -1 : 1));
        const isIt = isOneFile(files, digest) || (0,_core_train_folder_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .folderDigest */ .D)(files) === digest;
        return isIt ? files : `the artifact ${name} holds another model`;
    }
    catch (error) {
        return `the artifact ${name} could not be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .g)(error)})`;
    }
}
/** Whether the digest is that of the only file, and not of a folder of one. */
function isOneFile(files, digest) {
    return files.length === 1 && files[0].digest === digest;
}


/***/ })

};
