export const id = 424;
export const ids = [424];
export const modules = {

/***/ 53479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/metrics/index.js + 16 modules
var metrics = __webpack_require__(57378);
;// CONCATENATED MODULE: ./.cache/js/core/metrics/applicable.js

/** Why a metric cannot be computed from these rows and outputs, or null when it can. */
function whyNotApplicable(metric, rows, outputs) {
    if (!metric.tasks.includes(rows.task)) {
        return `${metric.name} is for ${metric.tasks.join(" or ")}, this is ${rows.task}`;
    }
    if (rows.n === 0)
        return "there are no rows";
    if (metric.needs === "prediction")
        return outputs.prediction ? null : "there is no prediction column";
    if (!outputs.score)
        return "there is no score column";
    if (metric.needs === "probability" && !outputs.probabilistic) {
        return "a score lies outside [0, 1], so it is not a probability";
    }
    return null;
}
/** The metrics that can be computed, in the order of a report. */
function applicableMetrics(rows, outputs) {
    return metrics/* metrics */.qd.filter((metric) => whyNotApplicable(metric, rows, outputs) === null);
}

// EXTERNAL MODULE: ./.cache/js/core/record/words.js
var words = __webpack_require__(65413);
;// CONCATENATED MODULE: ./.cache/js/core/table/scored.js
function viewOf(rows, outputs) {
    return { ...rows, ...outputs };
}

;// CONCATENATED MODULE: ./.cache/js/core/compare/blank-stats.js
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

;// CONCATENATED MODULE: ./.cache/js/core/compare/changes.js
/** The column of one model that a metric reads. */
function columnOf(metric, outputs) {
    return metric.needs === "prediction" ? outputs.prediction : outputs.score;
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
 * models give them), so they count only beside equal scores; a predicted number is a score.
 */
function areIdentical(metric, rows, pair) {
    const [candidate, baseline] = pair;
    const same = (a, b) => a !== null && b !== null && countChanges(a, b) === 0;
    const columns = same(columnOf(metric, candidate), columnOf(metric, baseline));
    if (metric.needs !== "prediction" || rows.task === "regression")
        return columns;
    return columns && same(candidate.score, baseline.score);
}

// EXTERNAL MODULE: ./.cache/js/core/metrics/class-tally.js
var class_tally = __webpack_require__(89289);
// EXTERNAL MODULE: ./.cache/js/core/metrics/mean-metric.js
var mean_metric = __webpack_require__(94418);
;// CONCATENATED MODULE: ./.cache/js/core/compare/floor.js
/**
 * The variance that silence leaves: when few rows changed, the rows say less than they seem to. Half a row on which
 * only the baseline is right and half a row on which only the candidate is right are put into each class present;
 * F = ½ Σ (their pull at that table)². `meanWeight` is the weight of one row (1 without weights).
 */
function confusionFloor(metric, tallies, meanWeight) {
    const candidate = metric.gradient(withHalfRows(tallies.candidate, meanWeight));
    const baseline = metric.gradient(withHalfRows(tallies.baseline, meanWeight));
    let floor = 0;
    for (let code = 0; code < candidate.hits.length; code++) {
        const lost = meanWeight * (candidate.misses[code] - baseline.hits[code]);
        const won = meanWeight * (candidate.hits[code] - baseline.misses[code]);
        floor += (lost ** 2 + won ** 2) / 2;
    }
    return floor;
}
function withHalfRows(tally, meanWeight) {
    const add = (count, code) => (isPresent(tally, code) ? count + meanWeight / 2 : count);
    return { hits: tally.hits.map(add), misses: tally.misses.map(add) };
}
function isPresent({ hits, misses }, code) {
    return hits[code] + misses[code] > 0;
}

// EXTERNAL MODULE: ./.cache/js/core/stats/exact-sum.js
var exact_sum = __webpack_require__(90481);
// EXTERNAL MODULE: ./.cache/js/core/stats/sum-by-code.js
var sum_by_code = __webpack_require__(26067);
;// CONCATENATED MODULE: ./.cache/js/core/compare/units.js


function countUnits(rows) {
    const { group, weight } = rows;
    if (!group) {
        return { buckets: null, count: rows.n, effective: weight ? effectiveNumber(weight) : rows.n };
    }
    const buckets = (0,sum_by_code/* bucketRows */.i1)(group, rows.groups);
    const sizes = sizesOf(buckets);
    return {
        buckets,
        count: sizes.reduce((count, size) => count + (size > 0 ? 1 : 0), 0),
        effective: effectiveNumber(weight ? (0,sum_by_code/* sumBuckets */.$m)(weight, buckets) : sizes),
    };
}
/** Rows in each bucket. */
function sizesOf({ starts }) {
    const sizes = new Float64Array(starts.length - 1);
    for (let c = 0; c < sizes.length; c++)
        sizes[c] = starts[c + 1] - starts[c];
    return sizes;
}
/** Kish's effective number of equally weighted things: (Σw)²/Σw². */
function effectiveNumber(weights) {
    const sum = (0,exact_sum/* exactSum */.d)(weights.length, (k) => weights[k]);
    const squares = (0,exact_sum/* exactSum */.d)(weights.length, (k) => weights[k] ** 2);
    return squares === 0 ? 0 : sum ** 2 / squares;
}
/** Effective number of rows with the given label. */
function effectiveClass(rows, code) {
    return effectiveNumber(rows.label.map((label, row) => (label === code ? (rows.weight?.[row] ?? 1) : 0)));
}

;// CONCATENATED MODULE: ./.cache/js/core/compare/minimum-counts.js

/** Rows needed before a verdict other than inconclusive is given: validity limits, not power. */
const rowsNeeded = {
    "zero-one": 30,
    confusion: 0,
    "ranking-of-scores": 0,
    "log-loss": 200,
    brier: 50,
    "mean-error": 30,
    "squared-error": 200,
};
const needsEachClass = new Set([
    "confusion",
    "ranking-of-scores",
    "log-loss",
    "brier",
]);
const rowsOfEachClass = 10;
const changedRowsNeeded = 10;
const effectiveUnitsNeeded = 5;
/** The count that is missing for a verdict on this metric, as a sentence; null when there is enough. */
function findShortage(metric, { rows, changed, effective }) {
    const needed = rowsNeeded[metric.minimum];
    if (rows.n < needed)
        return `${rows.n} rows, at least ${needed} are needed`;
    const rare = needsEachClass.has(metric.minimum) ? (missingClasses(rows) ?? outweighedClass(rows)) : null;
    if (rare !== null)
        return rare;
    if (effective < effectiveUnitsNeeded) {
        const what = rows.group ? "groups" : "rows";
        return `the ${what} are worth ${effective.toFixed(1)} equal ones, at least ${effectiveUnitsNeeded} are needed`;
    }
    if (metric.unbounded && changed < changedRowsNeeded) {
        return `only ${changed} rows changed, at least ${changedRowsNeeded} are needed`;
    }
    return null;
}
/** Binary: both classes need ten rows. More classes: two of them do. */
function missingClasses(rows) {
    const rare = rareClasses(rows);
    const enough = rows.task === "binary" ? rare.length === 0 : rows.classes.length - rare.length >= 2;
    return enough ? null : `at least ${rowsOfEachClass} rows of each class are needed: ${listClasses(rare)}`;
}
/** A class whose weight lies on a few of its rows says no more than those few. */
function outweighedClass(rows) {
    if (!rows.weight || rows.task !== "binary")
        return null;
    for (const code of [0, 1]) {
        const worth = effectiveClass(rows, code);
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
    // A binary task has two classes even where the file shows one.
    const sizes = new Float64Array(Math.max(2, rows.classes.length));
    for (let row = 0; row < rows.n; row++)
        sizes[rows.label[row]] += 1;
    return Array.from(sizes, (size, code) => ({ name: nameOf(rows, code), size })).filter(({ size }) => size < rowsOfEachClass);
}
function listClasses(rare) {
    const shown = rare.slice(0, 5).map(({ name, size }) => `${name} has ${size}`);
    return rare.length > 5 ? `${shown.join(", ")} and ${rare.length - 5} more` : shown.join(", ");
}

// EXTERNAL MODULE: ./.cache/js/core/compare/pivot.js
var pivot = __webpack_require__(72148);
;// CONCATENATED MODULE: ./.cache/js/core/compare/standard-error.js



/**
 * Variance from influence values (n of them, Σ = 0): U_g is the sum over unit g of n_g rows. With one row a unit
 * this is Σψ²/(N(N−1)), the paired t test's for means; with groups, the jackknife that leaves out one group.
 */
function measurePull(influence, units) {
    const n = influence.length;
    const sums = units.buckets ? (0,sum_by_code/* sumBuckets */.$m)(influence, units.buckets) : influence;
    const sizes = units.buckets ? sizesOf(units.buckets) : null;
    const spread = (0,exact_sum/* exactSum */.d)(sums.length, (g) => (sums[g] / (n - (sizes?.[g] ?? 1))) ** 2);
    const squares = (0,exact_sum/* exactSum */.d)(sums.length, (g) => sums[g] ** 2);
    let largest = 0;
    for (let g = 0; g < sums.length; g++)
        largest = Math.max(largest, sums[g] ** 2);
    return {
        variance: (spread * (units.count - 1)) / units.count,
        share: squares === 0 ? 0 : largest / squares,
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/compare/infer-difference.js








/** Interval and p values of a difference, or why its standard error cannot be used. */
function inferDifference(difference) {
    const { metric, rows } = difference;
    if (metric.method === "tango" && !rows.group && !rows.weight)
        return inferShares(difference);
    const { candidate, baseline, units, delta } = difference;
    const own = metric.influence(viewOf(rows, candidate));
    const other = metric.influence(viewOf(rows, baseline));
    const influence = own.map((pull, row) => pull - other[row]);
    const pull = measurePull(influence, units);
    const se = Math.sqrt(pull.variance + floorOf(difference));
    if (se === 0)
        return { why: "no row pulls on the difference, so its noise cannot be estimated" };
    if (!Number.isFinite(se))
        return { why: "the noise of the difference is too large to be represented" };
    const largest = influence.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / rows.n;
    return {
        ...(0,pivot/* inferFromStudent */.so)(delta, se, freedomOf(difference), metric.direction === "higher" ? 1 : -1),
        method: metric.method === "delong" ? "delong" : "influence",
        discordant: null,
        dominance: metric.unbounded ? { share: pull.share, largest } : null,
    };
}
/** Right or wrong per row, rows independent and equal: Tango's score interval. */
function inferShares({ rows, candidate, baseline }) {
    const counts = countDiscordant(rows, candidate.prediction, baseline.prediction);
    const discordant = counts.baselineOnly + counts.candidateOnly;
    const n = rows.n;
    const spread = discordant - (counts.candidateOnly - counts.baselineOnly) ** 2 / n;
    // The interval is the score's; this error only feeds the smallest detectable effect, which silence must not make 0.
    const floor = discordant < changedRowsNeeded ? 1 / n ** 2 : 0;
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
    const boundedMean = metric.minimum === "brier";
    return boundedMean && changed < changedRowsNeeded ? 1 / (n * (n - 1)) : 0;
}
/** G* − 1; where scores are ranked, no more than the rows of the rarer class − 1. */
function freedomOf({ metric, rows, units }) {
    if (metric.minimum !== "ranking-of-scores")
        return units.effective - 1;
    return Math.min(units.effective, effectiveClass(rows, 1), effectiveClass(rows, 0)) - 1;
}

;// CONCATENATED MODULE: ./.cache/js/core/compare/judged-rows.js
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
        rows: {
            ...rows,
            n: keptWeight.length,
            label: take(rows.label, kept),
            weight: constant ? null : keptWeight,
            group: rows.group && kept ? Int32Array.from(kept, (row) => rows.group[row]) : rows.group,
        },
        candidate: takeOutputs(candidate, kept),
        baseline: baseline && takeOutputs(baseline, kept),
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
    return kept ? Float64Array.from(kept, (row) => values[row]) : values;
}
function takeOutputs(outputs, kept) {
    return {
        prediction: outputs.prediction && take(outputs.prediction, kept),
        score: outputs.score && take(outputs.score, kept),
        probabilistic: outputs.probabilistic,
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/compare/compare-metrics.js











/**
 * Compares candidate and baseline on the same rows, metric by metric, before any policy. What cannot be computed is
 * a status with a note; an unknown name is a UserError. Permuting the rows changes no bit of the answer.
 * O(n log n): each model's scores are sorted once.
 */
function compareMetrics(view, names) {
    const judged = chooseJudgedRows(view);
    const units = countUnits(judged.rows);
    return names.map((name) => compareMetric(requireMetric(name), judged, units));
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
function compareMetric(metric, judged, units) {
    const { rows, candidate, baseline } = judged;
    const start = {
        ...blankStats(metric.name, metric.direction),
        unit: rows.group ? "group" : "row",
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
    const why = whyNotApplicable(metric, rows, outputs);
    if (why !== null)
        return { undefined: why };
    const result = metric.value(viewOf(rows, outputs));
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
        const note = `identical outputs on all ${rows.n} rows`;
        return { ...both, delta: 0, interval: nothing, se: 0, status: "identical", note };
    }
    const changed = countChanges(columnOf(metric, candidate), columnOf(metric, baseline));
    const shortage = findShortage(metric, { rows, changed, effective: units.effective });
    if (shortage !== null)
        return { ...both, status: "too_few", note: joinNotes(shortage, both.note) };
    if (metric.minimum === "ranking-of-scores" && both.candidate === 1 && both.baseline === 1) {
        return { ...both, status: "too_few", note: "both models separate this test set completely" };
    }
    const found = inferDifference({ metric, rows, candidate, baseline, units, changed, delta: both.delta });
    if ("why" in found)
        return { ...both, status: "too_few", note: joinNotes(found.why, both.note) };
    const note = joinNotes(both.note, noteFewGroups(metric, units), noteRareClasses(metric, rows));
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

;// CONCATENATED MODULE: ./.cache/js/core/compare/compare-scalars.js


/** Words in a name that say that less is better. */
const lowerIsBetter = /(^|_)(loss|losses|error|errors|err|rmse|mse|mae|mape|smape|wape|mase|rmsle|brier|ece|perplexity|ppl|wer|cer|fpr|fnr|latency|duration|time|seconds|secs|ms|memory|bytes|mb|gb|size|cost|nll|bce|deviance|hinge|pinball|crossentropy|entropy|fid|regret)(_|$)/;
/**
 * Which way is better, from the name of someone's scalar: a metric of ours, else the words of its last part
 * (`val.loss`, `latency_p95_ms`); a name that tells nothing is higher-is-better.
 */
function scalarDirection(name) {
    const last = name.slice(name.lastIndexOf(".") + 1);
    const metric = (0,metrics/* findMetric */.GF)(last);
    if (metric)
        return metric.direction;
    const words = last
        .slice(0, 200)
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "_");
    return lowerIsBetter.test(words) ? "lower" : "higher";
}
/**
 * Compares numbers that stand alone: a difference without an interval, because one number per model says nothing of
 * its noise. Every name of either side, candidate's order first. null is a value that is not a finite number.
 */
function compareScalars(candidate, baseline) {
    const names = new Set([...candidate.keys(), ...(baseline?.keys() ?? [])]);
    return Array.from(names, (name) => compareScalar(name, candidate, baseline));
}
function compareScalar(name, candidate, baseline) {
    const start = { ...blankStats(name, scalarDirection(name)), method: "point" };
    const own = finite(candidate.get(name));
    const other = finite(baseline?.get(name));
    if (own === null) {
        const note = candidate.has(name)
            ? "the candidate's value is not a finite number"
            : "the candidate has no such metric";
        return { ...start, baseline: other, note };
    }
    if (other === null) {
        return { ...start, candidate: own, status: "not_comparable", note: whyNoBaseline(name, baseline) };
    }
    if (!Number.isFinite(own - other)) {
        const note = "the difference is too large to be represented";
        return { ...start, candidate: own, baseline: other, status: "not_comparable", note };
    }
    return {
        ...start,
        candidate: own,
        baseline: other,
        delta: own - other,
        status: "too_few",
        note: "one number per model has no noise estimate",
    };
}
function whyNoBaseline(name, baseline) {
    if (!baseline)
        return "no baseline";
    return baseline.has(name)
        ? "the baseline's value is not a finite number"
        : "the baseline has no such metric";
}
function finite(value) {
    return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./.cache/js/core/compare/confusion.js
/** A larger table is neither read nor shown. */
const mostClasses = 20;
/** Counts of rows by true (row) and predicted (column) class; null without predictions or beyond 20 classes. */
function countConfusion({ rows, candidate, baseline }) {
    if (rows.task === "regression" || !candidate.prediction)
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
    if (rows.task === "regression" || !candidate.prediction || !baseline?.prediction)
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
        keepWorst(worst, { row, id: view.id(row), change: scoreChange(view, row), fixed: right });
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

// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/gate/policy-facts.js
var policy_facts = __webpack_require__(83836);
// EXTERNAL MODULE: ./.cache/js/core/table/hashed-ids.js
var hashed_ids = __webpack_require__(53509);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
;// CONCATENATED MODULE: ./.cache/js/core/table/match-rows.js


const shownIds = 5;
/** Finds each candidate row in the baseline: by id as text (by hashed id when one side is stored so), by
 *  position when neither side has ids. O(n). */
function matchRows(candidate, baseline) {
    if ((candidate.ids === null) !== (baseline.ids === null)) {
        const [withIds, without] = candidate.ids === null ? ["baseline", "candidate"] : ["candidate", "baseline"];
        const say = `the ${withIds} has ids and the ${without} has none, so rows cannot be matched`;
        return { baselineRow: null, candidateOnly: 0, baselineOnly: 0, differs: [say] };
    }
    if (candidate.ids === null || baseline.ids === null)
        return matchPositions(candidate.rows.n, baseline.rows.n);
    const clear = candidate.idKind === baseline.idKind;
    const ours = clear ? candidate.ids : (0,hashed_ids/* hashedIds */.o)(candidate);
    const theirs = clear ? baseline.ids : (0,hashed_ids/* hashedIds */.o)(baseline);
    if (ours.length === theirs.length && ours.every((id, row) => id === theirs[row]))
        return sameRows;
    return matchIds(candidate, baseline, ours, theirs);
}
const sameRows = { baselineRow: null, candidateOnly: 0, baselineOnly: 0, differs: [] };
function matchPositions(candidate, baseline) {
    if (candidate === baseline)
        return sameRows;
    const say = `the candidate has ${(0,wording/* plural */.LS)(candidate, "row")} and the baseline ${(0,wording/* countOf */.pq)(baseline)}; without ids rows are matched by position`;
    const candidateOnly = Math.max(0, candidate - baseline);
    return {
        baselineRow: null,
        candidateOnly,
        baselineOnly: Math.max(0, baseline - candidate),
        differs: [say],
    };
}
function matchIds(candidate, baseline, ours, theirs) {
    const rowOf = new Map();
    for (let row = 0; row < theirs.length; row++)
        rowOf.set(theirs[row], row);
    const baselineRow = Int32Array.from(ours, (id) => rowOf.get(id) ?? -1);
    const found = new Uint8Array(theirs.length);
    const added = [];
    let candidateOnly = 0;
    for (let row = 0; row < ours.length; row++) {
        const at = baselineRow[row];
        if (at !== -1)
            found[at] = 1;
        else if (++candidateOnly <= shownIds)
            added.push(candidate.ids[row]);
    }
    const gone = [];
    let baselineOnly = 0;
    for (let row = 0; row < theirs.length; row++) {
        if (found[row] === 0 && ++baselineOnly <= shownIds)
            gone.push(baseline.ids[row]);
    }
    const differs = [];
    if (candidateOnly > 0) {
        const of = `${(0,wording/* countOf */.pq)(candidateOnly)} of ${(0,wording/* plural */.LS)(ours.length, "candidate row")}`;
        differs.push(`${of} ${candidateOnly === 1 ? "is" : "are"} not in the baseline${match_rows_shown(candidate, added, candidateOnly)}`);
    }
    if (baselineOnly > 0) {
        const of = `${(0,wording/* countOf */.pq)(baselineOnly)} of ${(0,wording/* plural */.LS)(theirs.length, "baseline row")}`;
        differs.push(`${of} ${baselineOnly === 1 ? "is" : "are"} not in the candidate${match_rows_shown(baseline, gone, baselineOnly)}`);
    }
    return { baselineRow, candidateOnly, baselineOnly, differs };
}
/** A hashed id tells a reader nothing, so it is not shown. */
function match_rows_shown(side, ids, total) {
    if (side.idKind === "hashed")
        return "";
    const first = total > ids.length ? "first " : "";
    return ` (${first}${total === 1 ? "id" : "ids"} ${(0,wording/* listNames */.Zv)(ids)})`;
}

// EXTERNAL MODULE: ./.cache/js/core/stats/argsort.js
var argsort = __webpack_require__(16372);
;// CONCATENATED MODULE: ./.cache/js/core/table/receipt.js



const linesAPiece = 4096;
/** sha256 over one line a row, `<hashed id>\t<label as a JSON text>\t<weight>`, sorted by hashed id: the same
 *  for any order of rows, and for ids in clear or hashed. Without ids the row number (from 0) stands for the
 *  id; without weights every weight is 1. O(n). */
function evalSetDigest(scored) {
    const keys = (0,hashed_ids/* hashedIds */.o)(scored);
    const { n } = scored.rows;
    const order = keys === null ? null : sortedOrder(keys);
    const ending = lineEndings(scored);
    return (0,digest/* sha256Pieces */.tc)((function* () {
        const parts = new Array(2 * linesAPiece);
        for (let start = 0; start < n; start += linesAPiece) {
            const lines = Math.min(n - start, linesAPiece);
            parts.length = 2 * lines;
            for (let k = 0; k < lines; k++) {
                const row = order === null ? start + k : order[start + k];
                parts[2 * k] = keys === null ? String(row) : keys[row];
                parts[2 * k + 1] = ending(row);
            }
            yield parts.join("");
        }
    })());
}
/** What follows the id on a row's line; one string a class when there are classes and no weights. */
function lineEndings({ rows, labelText }) {
    const { label, weight, classes } = rows;
    const endings = classes.map((name) => `\t${JSON.stringify(name)}\t1\n`);
    if (weight === null && endings.length > 0)
        return (row) => endings[label[row]];
    return (row) => `\t${JSON.stringify(labelText(row))}\t${weight?.[row] ?? 1}\n`;
}
/** Row numbers in ascending order of 16-digit hexadecimal keys. The first 52 bits sort exactly as a number;
 *  the few keys that share them are put in order by text. */
function sortedOrder(keys) {
    const front = Float64Array.from(keys, (key) => Number.parseInt(key.slice(0, 13), 16));
    const order = (0,argsort/* argsort */.X)(front);
    for (let k = 1; k < order.length; k++) {
        const row = order[k];
        let to = k;
        while (to > 0 && front[order[to - 1]] === front[row] && keys[order[to - 1]] > keys[row]) {
            order[to] = order[to - 1];
            to--;
        }
        order[to] = row;
    }
    return order;
}

;// CONCATENATED MODULE: ./.cache/js/core/table/receipt-differs.js


const receipt_differs_shownIds = 5;
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
        const change = `from ${from} to ${(0,wording/* quote */.hD)(candidate.labelText(first))}`;
        differs.push(`the label changed on ${(0,wording/* plural */.LS)(labels.count, "shared row")}${named(candidate, labels)}, first ${change}`);
    }
    if (weights.count > 0) {
        differs.push(`the weight changed on ${(0,wording/* plural */.LS)(weights.count, "shared row")}${named(candidate, weights)}`);
    }
    return differs;
}
function isSameLabel(candidate, row, baseline, other) {
    if (candidate.task === "regression")
        return candidate.rows.label[row] === baseline.rows.label[other];
    return candidate.labelText(row) === baseline.labelText(other);
}
function changedRows(n, isChanged) {
    const changed = { count: 0, first: [] };
    for (let row = 0; row < n; row++) {
        if (isChanged(row) && ++changed.count <= receipt_differs_shownIds)
            changed.first.push(row);
    }
    return changed;
}
function named(side, { first, count }) {
    const { ids } = side;
    if (ids === null)
        return ` (${count > first.length ? "first " : ""}rows ${first.map((row) => row + 1).join(", ")})`;
    return match_rows_shown(side, first.map((row) => ids[row]), count);
}

// EXTERNAL MODULE: ./.cache/js/core/table/values.js
var values = __webpack_require__(60557);
;// CONCATENATED MODULE: ./.cache/js/core/table/pair.js




/** Puts candidate and baseline on the same rows, in the candidate's order. A row, label or weight that is not
 *  the same on both sides makes them not comparable: then the baseline is left out and said why. */
function pairRows(candidate, baseline) {
    const evalSet = evalSetDigest(candidate);
    if (baseline === null) {
        return {
            view: viewAlone(candidate),
            differs: [],
            dropped: { candidateOnly: 0, baselineOnly: 0 },
            evalSet,
        };
    }
    const match = matchRows(candidate, baseline);
    const differs = [...definitionDiffers(candidate, baseline), ...match.differs];
    const comparable = candidate.task === baseline.task && match.differs.length === 0;
    if (comparable)
        differs.push(...rowFactsDiffer(candidate, baseline, match));
    const view = differs.length > 0 ? viewAlone(candidate) : viewPaired(candidate, baseline, match);
    const { candidateOnly, baselineOnly } = match;
    return { view, differs, dropped: { candidateOnly, baselineOnly }, evalSet };
}
function viewAlone(candidate) {
    return { rows: candidate.rows, candidate: candidate.outputs, baseline: null, id: idOf(candidate) };
}
function idOf({ ids }) {
    return ids === null ? (row) => String(row + 1) : (row) => ids[row];
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
        candidate: recodeOutputs(candidate.outputs, recodeOurs),
        baseline: recodeOutputs(aligned, recodeTheirs),
    };
}
function alignOutputs(outputs, rows) {
    if (rows === null)
        return outputs;
    const align = (values) => values === null ? null : Float64Array.from(rows, (row) => values[row]);
    return { ...outputs, prediction: align(outputs.prediction), score: align(outputs.score) };
}
/** Class codes of one side → codes among the classes of both. */
function recoder(rows, classes) {
    const codeOf = rows.classes.map((name) => classes.indexOf(name));
    return (codes) => codes.map((code) => codeOf[code]);
}
function recodeOutputs(outputs, recode) {
    return { ...outputs, prediction: outputs.prediction === null ? null : recode(outputs.prediction) };
}

;// CONCATENATED MODULE: ./.cache/js/core/evaluation/metric-names.js



/** The metrics to compute from rows, in the order of a report: every one that applies, or exactly those asked for;
 *  gated ones are always among them, also when they cannot be computed (that is no evidence, not silence).
 *  @throws UserError `metric-unknown` for a name that is neither a metric nor a scalar of the candidate */
function chooseMetrics(ask) {
    const base = ask.asked ?? applicableMetrics(ask.rows, ask.outputs).map((metric) => metric.name);
    const wanted = new Set([...base, ...ask.gated]);
    for (const name of wanted) {
        if ((0,metrics/* findMetric */.GF)(name) === undefined && !ask.scalars?.has(name))
            throw unknownMetric(name);
    }
    return metrics/* metrics */.qd.filter((metric) => wanted.has(metric.name)).map((metric) => metric.name);
}
function unknownMetric(name) {
    const near = (0,metrics/* nearestMetric */.bP)(name);
    return new errors/* UserError */.y({
        code: "metric-unknown",
        message: `unknown metric ${JSON.stringify(name)}${near === undefined ? "" : `: did you mean ${near}?`}`,
        hint: `from rows: ${metrics/* metrics */.qd.map((metric) => metric.name).join(", ")}; any other name must be in the metrics file`,
    });
}

;// CONCATENATED MODULE: ./.cache/js/core/evaluation/measure.js








/** Compares a candidate with a baseline, rows with rows and single numbers with single numbers.
 *  @param asked metrics to compute; null: every one that applies
 *  @param gated names that the policy gates: measured whatever was asked */
function measure(sides, asked, gated) {
    const { candidate, baseline } = sides;
    const scalarStats = candidate.scalars === null ? [] : compareScalars(candidate.scalars, baseline?.scalars ?? null);
    if (candidate.scored === null)
        return measureScalars(scalarStats);
    return measureRows(candidate.scored, sides, { asked, gated, scalarStats });
}
function measureScalars(stats) {
    return {
        stats,
        facts: {
            task: "scalars",
            hasScore: false,
            probabilistic: false,
            majorityShare: 0,
            available: stats.map((each) => each.name),
        },
        flips: null,
        confusion: null,
        differs: [],
        dropped: { candidateOnly: 0, baselineOnly: 0 },
        receipt: { evalSet: null, metrics: definitionDigest({ task: "scalars" }) },
    };
}
function measureRows(scored, { candidate, baseline }, ask) {
    const { rows, outputs } = scored;
    const names = chooseMetrics({ rows, outputs, ...ask, scalars: candidate.scalars });
    const { view, differs, dropped, evalSet } = pairRows(scored, baseline?.scored ?? null);
    const fromRows = compareMetrics(view, names);
    const others = ask.scalarStats.filter((each) => !names.includes(each.name));
    const stats = [...fromRows.map((each) => sayWhyNot(each, differs, baseline)), ...others];
    return {
        stats,
        facts: (0,policy_facts/* factsOfRows */.m)(rows, outputs, stats.map((each) => each.name)),
        flips: listFlips(view),
        confusion: countConfusion(view),
        differs,
        dropped,
        receipt: { evalSet, metrics: definitionDigest(definitionOf(scored)) },
    };
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

/***/ 90269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _A: () => (/* binding */ runRecordSchema),
/* harmony export */   g2: () => (/* binding */ runLimits)
/* harmony export */ });
/* unused harmony exports fileDigestSchema, outputDigestSchema, modelFileSchema, environmentSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99500);


/** At most so many of each: a record is read by every later step, and travels as an artifact. */
const runLimits = {
    files: 10_000,
    outputs: 100,
    names: 1000,
    notes: 50,
    textLength: 2000,
    commandLength: 20_000,
    pathLength: 4096,
};
const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
/** As the user wrote it, with forward slashes; a leading `$EVENHAND_OUTPUT/` stays unexpanded. */
const path = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(runLimits.pathLength);
/** Of a metric, parameter or output, dots included. */
const key = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200);
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(runLimits.commandLength);
const fileDigestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path, digest, bytes: count });
/** `files` is there when the output is a folder: how many files its digest covers. */
const outputDigestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...fileDigestSchema.shape, files: count.optional() });
const modelFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...outputDigestSchema.shape,
    /** A word of the model formats list, told by bytes. */
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300),
});
/** Facts about the machine; never the value of an environment variable. */
const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    cpus: count,
    node: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    /** Files that pin packages, found in the working directory (requirements.txt, uv.lock, …). */
    lockFiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileDigestSchema).max(100),
});
const named = (value) => zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(key, value).refine((map) => Object.keys(map).length <= runLimits.names, {
    message: `holds more than ${runLimits.names} names`,
});
/** What a training run leaves behind, written only after the command succeeded and its outputs were checked. */
const runRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("evenhand/run/v1"),
    /** sha256 of this record without the field. */
    id: digest,
    model: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq,
    leg: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq,
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("evenhand"), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    run: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .runSchema */ .Lx.nullable(),
    /** The checked-out commit; null outside a repository. */
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40}$/)
        .nullable(),
    /** Text for bash, or an argument list. */
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).max(runLimits.names)]),
    /** Dotted name → leaf of the parameter file. */
    params: named(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(runLimits.textLength), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()])),
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileDigestSchema).max(runLimits.files),
    environment: environmentSchema,
    durationSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    outputs: named(outputDigestSchema),
    /** The output called `model`; null when none is declared. */
    modelFile: modelFileSchema.nullable(),
    /** The output called `predictions`. */
    predictions: fileDigestSchema.nullable(),
    metrics: named(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    /** What a reader should know: metrics that were not numbers, processes that had to be ended. */
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500)).max(runLimits.notes),
});


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

/***/ 53509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hashedIds)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83018);

const hashedBy = new WeakMap();
/** Ids as they are stored when hashed, in row order; computed once. null when rows have no ids. */
function hashedIds(scored) {
    if (scored.ids === null || scored.idKind === "hashed")
        return scored.ids;
    const known = hashedBy.get(scored.ids);
    if (known !== undefined)
        return known;
    const hashed = scored.ids.map(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hashId */ .of);
    hashedBy.set(scored.ids, hashed);
    return hashed;
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
        return `line ${table.line(row)}${name}`;
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
    const line = kept.table.line(row);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "file-malformed",
        message: `${kept.table.source}: line ${line}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(column.name)} is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(column.text(row))}, ${expected.say}`,
        hint: expected.hint,
        input: role,
        file: kept.table.source,
        line,
    });
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
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23298);
/* harmony import */ var _kept_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50449);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60557);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65859);





/** Ids in row order; null without an id column. An empty or repeated id is a reason not to judge. */
function readIds(kept) {
    const { table, columns, rows } = kept;
    const column = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, columns, "id");
    if (column === undefined)
        return null;
    const fault = { say: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(column.name)} is empty`, hint: "give every row an id" };
    const empty = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsAgainst */ .tr)(kept, "missing-id", fault, (i) => column.isMissing(rows[i]));
    if (empty !== null)
        return empty;
    const ids = Array.from(rows, (row) => column.text(row));
    const [first, second] = firstRepeated(ids) ?? [];
    if (first === undefined || second === undefined)
        return ids;
    const lines = `lines ${table.line(rows[first])} and ${table.line(rows[second])}`;
    const message = `${table.source}: the id ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(ids[first])} is on ${lines}`;
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .noEvidence */ .n)("duplicate-ids", message, "give every row its own id, or name the id column under `id`");
}
/** Positions of the first id that was there before; null when all differ. */
function firstRepeated(ids) {
    // Counted ids, the usual case, need no set: each is longer than the one before or as long and greater.
    const isAscending = (id, i) => i === 0 || id.length > ids[i - 1].length || (id.length === ids[i - 1].length && id > ids[i - 1]);
    if (ids.every(isAscending))
        return null;
    if (new Set(ids).size === ids.length)
        return null;
    const seen = new Map();
    for (let i = 0; i < ids.length; i++) {
        const before = seen.get(ids[i]);
        if (before !== undefined)
            return [before, i];
        seen.set(ids[i], i);
    }
    return null;
}
/** Weights, finite and not negative, at least one above 0; null without a weight column. */
function readWeights(kept) {
    const column = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(kept.table, kept.columns, "weight");
    if (column === undefined)
        return null;
    const { values, bad } = column.numbers();
    if (bad !== -1)
        throw (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .notNumber */ .DC)(kept, "weight");
    const weights = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .kg)(values, kept.rows);
    const hint = "write a finite weight that is not negative for every row";
    const wrong = weights.findIndex((weight) => !(Number.isFinite(weight) && weight >= 0));
    if (wrong !== -1)
        throw (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongCell */ .er)(kept, "weight", kept.rows[wrong], { say: "not a finite weight of 0 or more", hint });
    if (weights.length > 0 && !weights.some((weight) => weight > 0)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
            code: "file-malformed",
            message: `${kept.table.source}: every ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(column.name)} is 0`,
            hint: "leave `weight` out, or weigh at least one row",
            input: "weight",
            file: kept.table.source,
        });
    }
    return weights;
}
/** Cluster codes in order of appearance; null without a group column. */
function readGroups(kept) {
    const column = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(kept.table, kept.columns, "group");
    if (column === undefined)
        return null;
    const empty = kept.rows.find((row) => column.isMissing(row));
    if (empty !== undefined) {
        throw (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongCell */ .er)(kept, "group", empty, { say: "no group", hint: "write the group of every row" });
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

/***/ 3391:
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
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
;// CONCATENATED MODULE: ./.cache/js/core/table/classes.js



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
        throw new errors/* UserError */.y({
            code: "input-invalid",
            message: `task is binary, but the label of ${source} holds ${labels.map(wording/* quote */.hD).join(", ")}`,
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
        throw ambiguous(asked, `the label holds ${(0,wording/* quote */.hD)(labels[0])} and ${(0,wording/* quote */.hD)(labels[1])}`);
    const message = `${source}: every label is ${(0,wording/* quote */.hD)(labels[0] ?? "")}, so there is nothing to tell apart`;
    return (0,evidence/* noEvidence */.n)("one-class", message, "evaluate on rows of both classes");
}
function withPositive(asked, positive) {
    const { labels, predicted } = asked;
    const match = labels.find((name) => name === positive) ?? labels.find((name) => isSameClass(name, positive));
    if (match === undefined) {
        if (labels.length === 1)
            return [labels[0], positive];
        const held = `${(0,wording/* quote */.hD)(labels[0])} and ${(0,wording/* quote */.hD)(labels[1])}`;
        throw ambiguous(asked, `positive is ${(0,wording/* quote */.hD)(positive)}, but the label holds ${held}`);
    }
    const other = [...labels, ...predicted].find((name) => !isSameClass(name, match));
    const partner = families.find((pair) => pair.includes(match))?.find((name) => name !== match);
    return [other ?? partner ?? `not ${match}`, match];
}
function ambiguous({ source, labels }, say) {
    const names = labels.map((name) => `\`positive: ${(0,wording/* yamlName */.ls)(name)}\``).join(" or ");
    return new errors/* UserError */.y({
        code: "label-ambiguous",
        message: `${source}: ${say}; which of them is the positive class?`,
        hint: `write ${names}`,
        input: "positive",
        file: source,
    });
}

// EXTERNAL MODULE: ./.cache/js/core/table/kept-rows.js
var kept_rows = __webpack_require__(50449);
// EXTERNAL MODULE: ./.cache/js/core/table/values.js
var table_values = __webpack_require__(60557);
;// CONCATENATED MODULE: ./.cache/js/core/table/judge-binary.js





const shownClasses = 5;
function judgeBinary(answers) {
    const { kept, label, prediction } = answers;
    const classes = chooseTwoClasses({
        source: kept.table.source,
        labels: (0,table_values/* someNames */.Xq)(label, shownClasses),
        predicted: prediction === null ? [] : ((0,table_values/* distinctNames */.NL)(prediction, 2) ?? []),
        positive: answers.positive,
    });
    if ((0,evidence/* isNoEvidence */.h)(classes))
        return classes;
    const score = kept.columns.score === undefined ? null : (0,table_values/* readNumbers */.Pl)(kept, "score");
    if (score !== null && (0,evidence/* isNoEvidence */.h)(score))
        return score;
    const classOf = (name) => {
        const exact = classes.indexOf(name);
        return exact === -1 ? classes.findIndex((one) => isSameClass(one, name)) : exact;
    };
    const codes = (0,table_values/* codesOf */.MZ)(label, classOf);
    const notes = oneClassNote(codes, classes);
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
function oneClassNote(codes, classes) {
    if (codes.includes(0) && codes.includes(1))
        return [];
    const only = classes[codes[0]];
    return [`every label is ${(0,wording/* quote */.hD)(only)}: metrics that need both classes are undefined`];
}
function outsideNote(kept, score, i) {
    const line = kept.table.line(kept.rows[i]);
    const rest = kept.columns.prediction === undefined ? "; without a prediction column nothing has a class" : "";
    return `score at line ${line} is ${score[i]}, outside [0, 1]: log_loss and brier do not apply${rest}`;
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

;// CONCATENATED MODULE: ./.cache/js/core/table/judged.js



const mostClasses = 1000;
const judged_shownClasses = 5;
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
/** A class that is predicted and never a label is one more class. */
function judgeMulticlass(answers) {
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
    const held = (0,wording/* listNames */.Zv)((0,table_values/* someNames */.Xq)(label, judged_shownClasses));
    const predicted = prediction === null ? "" : (0,wording/* listNames */.Zv)((0,table_values/* someNames */.Xq)(prediction, judged_shownClasses));
    return new errors/* UserError */.y({
        code: "file-malformed",
        message: `${kept.table.source}: no prediction is one of the labels; labels are ${held}, predictions ${predicted}`,
        hint: "write predictions in the words of the labels, or name another column under `prediction`",
        input: "prediction",
        file: kept.table.source,
    });
}
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

// EXTERNAL MODULE: ./.cache/js/core/table/row-facts.js
var row_facts = __webpack_require__(29569);
;// CONCATENATED MODULE: ./.cache/js/core/table/task.js



/** Distinct whole numbers up to which a label may name classes. */
const mostNumberedClasses = 20;
const task_families = [
    ["0", "1"],
    ["-1", "1"],
];
/** The task of a label column: two values are binary, more texts (or few whole numbers that the predictions
 *  share) are classes, other numbers a regression. What was asked for is never overruled. */
function chooseTask(asked, label, prediction, source) {
    if (asked === "scalars") {
        throw new errors/* UserError */.y({
            code: "input-invalid",
            message: `task is scalars, but ${source} is a table of predictions`,
            hint: "leave `task` out, or name the file under `metrics-file`",
            input: "task",
        });
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
    if (task_families.some((family) => names.every((name) => family.includes(name)))) {
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
    const kept = emptyEvidence(table) ?? (0,kept_rows/* keepLabelled */.dp)(table, columns);
    if ((0,evidence/* isNoEvidence */.h)(kept))
        return kept;
    const label = (0,table_values/* readValues */.N$)(kept, "label");
    if ((0,evidence/* isNoEvidence */.h)(label))
        return label;
    const prediction = columns.prediction === undefined ? null : (0,table_values/* readValues */.N$)(kept, "prediction");
    if (prediction !== null && (0,evidence/* isNoEvidence */.h)(prediction))
        return prediction;
    const choice = chooseTask(asked.task, label, prediction, table.source);
    const { positive, threshold } = asked;
    const judged = judgeBy[choice.task]({ kept, label, prediction, positive, threshold });
    if ((0,evidence/* isNoEvidence */.h)(judged))
        return judged;
    const ids = (0,row_facts/* readIds */.Zm)(kept);
    if (ids !== null && "noEvidence" in ids)
        return ids;
    return assemble(kept, choice, judged, ids);
}
const judgeBy = {
    binary: judgeBinary,
    multiclass: judgeMulticlass,
    regression: judgeRegression,
};
function assemble(kept, choice, judged, ids) {
    const { label, classes, outputs } = judged;
    const groups = (0,row_facts/* readGroups */.b5)(kept);
    const rows = {
        task: choice.task,
        n: label.length,
        label,
        classes,
        weight: (0,row_facts/* readWeights */.oQ)(kept),
        group: groups?.codes ?? null,
        groups: groups?.names.length ?? label.length,
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
        notes: [...notesOf(kept, choice, ids), ...judged.notes],
        labelText: labelTexts(label, classes),
    };
}
function notesOf(kept, choice, ids) {
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

/***/ 4517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ packPredictions),
  F: () => (/* binding */ unpackPredictions)
});

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/table/hashed-ids.js
var hashed_ids = __webpack_require__(53509);
// EXTERNAL MODULE: ./.cache/js/core/table/row-facts.js
var row_facts = __webpack_require__(29569);
// EXTERNAL MODULE: ./.cache/js/core/table/score.js + 4 modules
var table_score = __webpack_require__(3391);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
;// CONCATENATED MODULE: ./.cache/js/core/table/stored-check.js


/** Why stored predictions do not fit together, or null: the schema knows types, this knows lengths and codes.
 *  They may come from another run, so nothing about them is taken on trust. */
function checkStored(stored) {
    const { columns, rows, classes, task } = stored;
    for (const [name, values] of Object.entries(columns)) {
        if (values !== null && values.length !== rows) {
            return `${values.length} values of ${name} for ${rows} rows`;
        }
    }
    if ((stored.ids === "position") !== (columns.id === null))
        return `ids are ${stored.ids}, which does not fit`;
    if (columns.id !== null) {
        const repeated = (0,row_facts/* firstRepeated */.Hs)(columns.id);
        if (repeated !== null)
            return `the id ${(0,wording/* quote */.hD)(columns.id[repeated[0]])} is there twice`;
    }
    const { weight } = columns;
    if (weight !== null && !weight.every((one) => one >= 0))
        return "a weight is negative";
    if (task === "binary" && (classes.length !== 2 || stored.positive !== classes[1])) {
        return "a binary task has two classes, the positive one last";
    }
    if (task === "regression")
        return classes.length === 0 ? null : "a regression has no classes";
    for (const name of ["label", "prediction"]) {
        const unknown = columns[name]?.find((code) => classes[code] === undefined);
        if (unknown !== undefined)
            return `${name} holds the class code ${unknown}, which has no name`;
    }
    return null;
}

;// CONCATENATED MODULE: ./.cache/js/core/table/stored.js






/** What is kept of a side so that the next commit can be paired with it: never features or text. `hashed` also
 *  hashes the names of groups. */
function packPredictions(scored, keep) {
    const { rows, outputs, groupNames } = scored;
    const hashed = keep === "hashed" || scored.idKind === "hashed";
    const names = hashed && scored.idKind !== "hashed" ? groupNames.map(digest/* hashId */.of) : groupNames;
    const ids = hashed ? (0,hashed_ids/* hashedIds */.o)(scored) : scored.ids;
    return {
        schema: "evenhand/predictions/v1",
        ids: ids === null ? "position" : hashed ? "hashed" : "text",
        rows: rows.n,
        task: scored.task,
        classes: [...rows.classes],
        positive: scored.positive,
        threshold: scored.threshold,
        columns: {
            id: ids === null ? null : [...ids],
            label: [...rows.label],
            prediction: spread(outputs.prediction),
            score: spread(outputs.score),
            weight: spread(rows.weight),
            group: rows.group === null ? null : Array.from(rows.group, (code) => names[code]),
        },
    };
}
function spread(values) {
    return values === null ? null : [...values];
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
        },
        outputs: {
            prediction: typed(columns.prediction),
            score,
            probabilistic: score?.every((value) => value >= 0 && value <= 1) ?? false,
        },
        ids: columns.id,
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
    if (numbers?.every(Number.isFinite))
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
    const distinct = new Set();
    for (const value of values.numbers) {
        distinct.add(value);
        if (distinct.size === most)
            break;
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
    const known = new Map();
    return values.numbers.map((value) => {
        let code = known.get(value);
        if (code === undefined) {
            code = classOf(String(value));
            if (known.size < 10_000)
                known.set(value, code);
        }
        return code;
    });
}


/***/ }),

/***/ 73304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ sealRun),
/* harmony export */   X2: () => (/* binding */ runFileName),
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _record_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90269);



/** Name of a run record in the hand-over folder. */
const runFileName = "run.json";
/** Gives a run record its schema and its id, the sha256 of everything else in it. */
function sealRun(content) {
    const body = { schema: "evenhand/run/v1", ...content };
    return _record_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecordSchema */ ._A.parse({ ...body, id: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(body)) });
}
/** Reads a stored run record. Throws UserError `record-invalid` when it is not JSON, is of another major
 *  version, does not fit the schema, or does not have the id that its content gives. */
function parseRun(text, source) {
    const value = parseJson(text, source);
    const { schema, tool } = (value ?? {});
    if (schema !== "evenhand/run/v1") {
        const writer = typeof tool?.version === "string" ? `; evenhand ${tool.version.slice(0, 40)} wrote it` : "";
        throw invalid(`${source}: schema ${JSON.stringify(schema ?? null)} is not evenhand/run/v1${writer}`);
    }
    const parsed = _record_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecordSchema */ ._A.safeParse(value);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw invalid(`${source}: ${issue?.path.join(".") || "the record"}: ${issue?.message ?? "does not fit"}`);
    }
    const { id, ...rest } = parsed.data;
    if (id !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(rest))) {
        throw invalid(`${source}: the record was changed after it was written (its id does not fit its content)`);
    }
    return parsed.data;
}
function parseJson(text, source) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw invalid(`${source}: not a JSON record`, cause);
    }
}
function invalid(message, cause) {
    const hint = "run train again, so that the record is written anew";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code: "record-invalid", message, hint }, cause);
}


/***/ }),

/***/ 95257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zj: () => (/* binding */ predictionsFile),
  uk: () => (/* binding */ readStoredPredictions),
  fE: () => (/* binding */ writeStoredPredictions)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.cache/js/core/record/predictions.js

/** What is kept beside a record so that the next commit can be compared row by row (gzip of this JSON).
 *  Never features or text. Ids are hashed unless `keep-predictions: full`. */
const storedPredictionsSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("evenhand/predictions/v1"),
    ids: schemas/* enum */.k5n(["hashed", "text", "position"]),
    rows: schemas/* int */.Whr().nonnegative(),
    task: schemas/* enum */.k5n(["binary", "multiclass", "regression"]),
    classes: schemas/* array */.YOg(schemas/* string */.YjP()).describe("class names in code order; empty for regression"),
    positive: schemas/* string */.YjP().nullable(),
    threshold: schemas/* number */.aig()
        .nullable()
        .describe("binary: score ≥ threshold made the predictions; null when the file held them"),
    columns: schemas/* strictObject */.rej({
        id: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
        label: schemas/* array */.YOg(schemas/* number */.aig()).describe("class code, or the number itself for regression"),
        prediction: schemas/* array */.YOg(schemas/* number */.aig()).nullable(),
        score: schemas/* array */.YOg(schemas/* number */.aig()).nullable(),
        weight: schemas/* array */.YOg(schemas/* number */.aig()).nullable(),
        group: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
    }),
});

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/formats/stored/predictions.js



const predictionsFile = "predictions.json.gz";
/** Largest size unpacked; the cap on what is stored is far below it. */
const limitBytes = 1 << 30;
/** gzip of the JSON, without a time stamp: equal predictions give equal bytes. */
function writeStoredPredictions(stored) {
    return (0,external_node_zlib_.gzipSync)(JSON.stringify(stored), { level: 6 });
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
