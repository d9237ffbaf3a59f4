export const id = 717;
export const ids = [717];
export const modules = {

/***/ 89289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ tallyClasses),
/* harmony export */   Ul: () => (/* binding */ binaryCounts),
/* harmony export */   c3: () => (/* binding */ binaryGradient),
/* harmony export */   q9: () => (/* binding */ spreadGradient)
/* harmony export */ });
/* harmony import */ var _stats_sum_by_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

/** Predictions are counted once per comparison, however many metrics read them. */
const remembered = new WeakMap();
/** Counts (or exact sums of weights) of right and wrong predictions in each class. O(n + classes). */
function tallyClasses(rows, prediction) {
    const { label, weight } = rows;
    const classes = Math.max(2, rows.classes.length);
    const known = remembered.get(prediction);
    if (known?.label === label && known.weight === weight && known.tally.hits.length === classes)
        return known.tally;
    const tally = countClasses(rows, prediction);
    remembered.set(prediction, { label, weight, tally });
    return tally;
}
function countClasses(rows, prediction) {
    const classes = Math.max(2, rows.classes.length);
    const cell = new Int32Array(rows.n);
    // A right row raises no alarm: it goes to one bucket more, which is not read.
    const alarm = new Int32Array(rows.n);
    for (let row = 0; row < rows.n; row++) {
        const label = rows.label[row];
        const isRight = prediction[row] === label;
        cell[row] = 2 * label + (isRight ? 0 : 1);
        alarm[row] = isRight ? classes : prediction[row];
    }
    const sums = sumCells(rows, cell, 2 * classes);
    return {
        hits: Float64Array.from({ length: classes }, (_hit, code) => sums[2 * code]),
        misses: Float64Array.from({ length: classes }, (_miss, code) => sums[2 * code + 1]),
        alarms: sumCells(rows, alarm, classes + 1).subarray(0, classes),
    };
}
function sumCells({ weight }, cell, cells) {
    return weight ? (0,_stats_sum_by_code_js__WEBPACK_IMPORTED_MODULE_0__/* .sumBuckets */ .$m)(weight, (0,_stats_sum_by_code_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketRows */ .i1)(cell, cells)) : countCells(cell, cells);
}
function countCells(cell, cells) {
    const counts = new Float64Array(cells);
    for (let row = 0; row < cell.length; row++)
        counts[cell[row]] += 1;
    return counts;
}
/** A gradient seen from each row: n · weight · ∂value/∂count of the row's cell. */
function spreadGradient(rows, prediction, gradient) {
    const { hits, misses, alarms } = gradient;
    return rows.label.map((label, row) => {
        const predicted = prediction[row];
        const slope = predicted === label ? hits[label] : misses[label] + (alarms?.[predicted] ?? 0);
        return rows.n * (rows.weight?.[row] ?? 1) * slope;
    });
}
/** The four numbers of a binary table. */
function binaryCounts({ hits, misses }) {
    return { tp: hits[1], fn: misses[1], fp: misses[0], tn: hits[0] };
}
/** A gradient from its four binary cells. */
function binaryGradient(cells) {
    return {
        hits: Float64Array.of(cells.tn ?? 0, cells.tp ?? 0),
        misses: Float64Array.of(cells.fp ?? 0, cells.fn ?? 0),
    };
}


/***/ }),

/***/ 39717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GF: () => (/* binding */ findMetric),
  qd: () => (/* binding */ metrics),
  bP: () => (/* binding */ nearestMetric)
});

// EXTERNAL MODULE: ./.cache/js/core/stats/exact-sum.js
var exact_sum = __webpack_require__(90481);
// EXTERNAL MODULE: ./.cache/js/core/metrics/class-tally.js
var class_tally = __webpack_require__(89289);
;// CONCATENATED MODULE: ./.cache/js/core/metrics/confusion-metric.js

/** A metric of right and wrong predictions per class: higher is better, bounded by 0 and 1. */
function makeConfusionMetric({ fromTally, gradient, ...rest }) {
    return {
        ...rest,
        direction: "higher",
        needs: "prediction",
        unit: "row",
        unbounded: false,
        gradient,
        value: (view) => fromTally((0,class_tally/* tallyClasses */.Hk)(view, predictionOf(view))),
        influence(view) {
            const prediction = predictionOf(view);
            return (0,class_tally/* spreadGradient */.q9)(view, prediction, gradient((0,class_tally/* tallyClasses */.Hk)(view, prediction)));
        },
    };
}
function predictionOf(view) {
    if (!view.prediction)
        throw new Error("a confusion metric was asked of outputs without predictions");
    return view.prediction;
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/accuracy.js


/** Share of rows predicted right: Σ w·[prediction = label] / Σ w. */
const accuracy = makeConfusionMetric({
    name: "accuracy",
    tasks: ["binary", "multiclass"],
    defaultMargin: "accuracy-like",
    minimum: "zero-one",
    method: "tango",
    fromTally(tally) {
        const { right, all } = shares(tally);
        return { value: right / all };
    },
    gradient(tally) {
        const { right, all } = shares(tally);
        return {
            hits: tally.hits.map(() => (all - right) / all ** 2),
            misses: tally.misses.map(() => -right / all ** 2),
        };
    },
});
function shares({ hits, misses }) {
    const right = (0,exact_sum/* exactSum */.d)(hits.length, (code) => hits[code]);
    return { right, all: right + (0,exact_sum/* exactSum */.d)(misses.length, (code) => misses[code]) };
}

// EXTERNAL MODULE: ./.cache/js/core/stats/float-words.js
var float_words = __webpack_require__(34138);
;// CONCATENATED MODULE: ./.cache/js/core/stats/argsort.js

const radix = 1 << 16;
/** Rows with equal upper halves that are put in order one by one; longer runs take two passes more. */
const longestRun = 64;
/**
 * Row numbers in ascending order of `values` (no NaN); −0 equals 0, equal values keep their row order.
 * Radix sort on the order-preserving 64-bit key, 16 bits a pass. The upper 32 bits part most values; the lower ones
 * are looked at only within what is left. O(n).
 *
 * @example argsort(Float64Array.of(0.5, -1, 2)) // Uint32Array [1, 0, 2]
 */
function argsort(values) {
    const high = orderedKeys(values, float_words/* highWord */.rn);
    const order = argsortWords(high);
    if (settleRuns(values, high, order))
        return order;
    const low = orderedKeys(values, float_words/* lowWord */.Z4);
    let [from, to] = [rowNumbers(values.length), new Uint32Array(values.length)];
    for (const [key, shift] of [
        [low, 0],
        [low, 16],
        [high, 0],
        [high, 16],
    ]) {
        if (sortPass(key, shift, from, to))
            [from, to] = [to, from];
    }
    return from;
}
/** Orders rows with equal keys by value, stably; false when a run is too long for that. */
function settleRuns(values, high, order) {
    let start = 0;
    let runKey = -1;
    let largest = 0;
    for (let k = 0; k < order.length; k++) {
        const row = order[k];
        const value = values[row];
        if (high[row] !== runKey)
            start = k;
        if (start === k || value >= largest) {
            runKey = high[row];
            largest = value;
            continue;
        }
        let to = k;
        while (to > start && values[order[to - 1]] > value) {
            if (k - start > longestRun)
                return false;
            order[to] = order[to - 1];
            to--;
        }
        order[to] = row;
    }
    return true;
}
function rowNumbers(n) {
    const order = new Uint32Array(n);
    for (let row = 0; row < n; row++)
        order[row] = row;
    return order;
}
/** Row numbers in ascending order of 32-bit keys; equal keys keep their row order. O(n). */
function argsortWords(keys) {
    let order = rowNumbers(keys.length);
    let spare = new Uint32Array(keys.length);
    for (const shift of [0, 16])
        if (sortPass(keys, shift, order, spare))
            [order, spare] = [spare, order];
    return order;
}
/** One half of the bits of each value, changed so that unsigned comparison of (high, low) is numeric comparison. */
function orderedKeys(values, half) {
    const n = values.length;
    const keys = new Uint32Array(n);
    const value = new Float64Array(1);
    const bits = new Uint32Array(value.buffer);
    for (let row = 0; row < n; row++) {
        value[0] = values[row] + 0;
        const negative = bits[float_words/* highWord */.rn] >>> 31 === 1;
        const word = bits[half];
        keys[row] = negative ? ~word : half === float_words/* highWord */.rn ? word | 0x80000000 : word;
    }
    return keys;
}
/** One stable pass from `from` to `to`; false when every row has the same digit and nothing was moved. */
function sortPass(key, shift, from, to) {
    const next = new Uint32Array(radix);
    const n = key.length;
    for (let row = 0; row < n; row++)
        next[(key[row] >>> shift) & 0xffff] += 1;
    if (n === 0 || next[(key[0] >>> shift) & 0xffff] === n)
        return false;
    for (let digit = 0, start = 0; digit < radix; digit++) {
        const size = next[digit];
        next[digit] = start;
        start += size;
    }
    for (let k = 0; k < n; k++) {
        const row = from[k];
        const digit = (key[row] >>> shift) & 0xffff;
        to[next[digit]] = row;
        next[digit] += 1;
    }
    return true;
}

// EXTERNAL MODULE: ./.cache/js/core/stats/sum-by-code.js
var sum_by_code = __webpack_require__(26067);
;// CONCATENATED MODULE: ./.cache/js/core/metrics/score-groups.js



/** A score column is sorted once per comparison, however many metrics read it. */
const remembered = new WeakMap();
/** Groups a binary view by score. One sort; nothing depends on the order of rows with equal scores. */
function groupByScore(view) {
    const score = view.score;
    const known = remembered.get(score);
    if (known && known.label === view.label && known.weight === view.weight)
        return known.groups;
    const groups = gatherTies(view, score);
    remembered.set(score, { label: view.label, weight: view.weight, groups });
    return groups;
}
function gatherTies(view, score) {
    const order = argsort(score);
    const rankOf = new Uint32Array(view.n);
    const starts = new Uint32Array(view.n + 1);
    let size = 0;
    let last = Number.NaN;
    for (let k = 0; k < view.n; k++) {
        const row = order[k];
        const value = score[row];
        if (value !== last)
            starts[size++] = k;
        last = value;
        rankOf[row] = size - 1;
    }
    starts[size] = view.n;
    const weightOf = (wanted) => weightPerGroup(view, wanted, { order, starts, size, rankOf });
    return { positive: weightOf(1), negative: weightOf(0), rankOf };
}
function weightPerGroup(view, wanted, ties) {
    const totals = new Float64Array(ties.size);
    const { label, weight } = view;
    if (!weight) {
        for (let row = 0; row < view.n; row++)
            if (label[row] === wanted)
                totals[ties.rankOf[row]] += 1;
        return totals;
    }
    const chosen = weight.map((value, row) => (label[row] === wanted ? value : 0));
    const sum = new exact_sum/* ExactSum */.P();
    for (let g = 0; g < ties.size; g++) {
        totals[g] = (0,sum_by_code/* sumRange */.hi)(chosen, ties.order, ties.starts[g], ties.starts[g + 1], sum);
    }
    return totals;
}
/** One number a row from its rank, label and weight. Without weights it is worked out once a rank and label. */
function spreadRanks({ label, weight }, rankOf, pullOf) {
    const pulls = new Float64Array(label.length);
    if (weight !== null) {
        for (let row = 0; row < pulls.length; row++)
            pulls[row] = pullOf(rankOf[row], label[row], weight[row]);
        return pulls;
    }
    let ranks = 0;
    for (let row = 0; row < rankOf.length; row++)
        ranks = Math.max(ranks, rankOf[row] + 1);
    const known = new Float64Array(2 * ranks);
    for (let k = 0; k < known.length; k++)
        known[k] = pullOf(k >>> 1, k & 1, 1);
    for (let row = 0; row < pulls.length; row++)
        pulls[row] = known[2 * rankOf[row] + label[row]];
    return pulls;
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/undefined-reasons.js
/** Reasons for a metric to have no value, shared by those that have the same one. */
const noPositiveLabel = { undefined: "no row is labelled positive" };
const oneClass = { undefined: "the labels hold one class only" };

;// CONCATENATED MODULE: ./.cache/js/core/metrics/average-precision.js



/** Σ (recall_i − recall_{i−1})·precision_i over distinct thresholds, ties grouped; no interpolation. */
const averagePrecision = {
    name: "average_precision",
    direction: "higher",
    tasks: ["binary"],
    needs: "score",
    unit: "row",
    defaultMargin: "bounded-score",
    minimum: "ranking-of-scores",
    method: "influence",
    unbounded: false,
    value(view) {
        const { positives, value } = followCurve(groupByScore(view));
        return positives === 0 ? noPositiveLabel : { value };
    },
    influence,
};
function followCurve({ positive, negative }) {
    const size = positive.length;
    const precision = new Float64Array(size);
    const above = new Float64Array(size);
    let hits = 0;
    let all = 0;
    for (let g = size - 1; g >= 0; g--) {
        hits += positive[g];
        all += positive[g] + negative[g];
        above[g] = all;
        precision[g] = all === 0 ? 0 : hits / all;
    }
    const positives = (0,exact_sum/* exactSum */.d)(size, (g) => positive[g]);
    const value = (0,exact_sum/* exactSum */.d)(size, (g) => positive[g] * precision[g]) / positives;
    return { precision, above, positives, value };
}
/**
 * n·w_j·∂AP/∂w_j: a row's own precision, and what its weight does to the precision at every lower threshold.
 * With g(s) the precision at s, P the weight of positives, H1(s) = Σ y_i/V(s_i) and H2(s) = Σ y_i g(s_i)/V(s_i)
 * over s_i ≤ s, V(s) the weight of rows scored ≥ s: ∂AP/∂w_j = [y_j (g + H1 − AP) − H2]/P.
 */
function influence(view) {
    const groups = groupByScore(view);
    const { precision, above, positives, value } = followCurve(groups);
    const size = precision.length;
    const dilution = new Float64Array(size);
    const ownGain = new Float64Array(size);
    let h1 = 0;
    let h2 = 0;
    for (let g = 0; g < size; g++) {
        const share = above[g] === 0 ? 0 : groups.positive[g] / above[g];
        h1 += share;
        h2 += share * precision[g];
        dilution[g] = h2;
        ownGain[g] = precision[g] + h1 - value;
    }
    const scale = view.n / positives;
    return spreadRanks(view, groups.rankOf, (rank, label, weight) => scale * weight * (label * ownGain[rank] - dilution[rank]));
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/balanced-accuracy.js


/** Mean recall over the classes present among the labels; a class that is only predicted does not count. */
const balancedAccuracy = makeConfusionMetric({
    name: "balanced_accuracy",
    tasks: ["binary", "multiclass"],
    defaultMargin: "accuracy-like",
    minimum: "confusion",
    method: "influence",
    fromTally(tally) {
        const present = presentClasses(tally);
        const recalls = present.map(({ code, size }) => tally.hits[code] / size);
        return { value: (0,exact_sum/* exactSum */.d)(recalls.length, (k) => recalls[k]) / recalls.length };
    },
    gradient(tally) {
        const present = presentClasses(tally);
        const hits = new Float64Array(tally.hits.length);
        const misses = new Float64Array(tally.hits.length);
        for (const { code, size } of present) {
            hits[code] = tally.misses[code] / size ** 2 / present.length;
            misses[code] = -tally.hits[code] / size ** 2 / present.length;
        }
        return { hits, misses };
    },
});
function presentClasses({ hits, misses }) {
    const classes = Array.from(hits, (hit, code) => ({ code, size: hit + misses[code] }));
    return classes.filter(({ size }) => size > 0);
}

// EXTERNAL MODULE: ./.cache/js/core/metrics/mean-metric.js
var mean_metric = __webpack_require__(94418);
;// CONCATENATED MODULE: ./.cache/js/core/metrics/row-losses.js
const smallest = Number.EPSILON;
/** −ln of the probability given to the true class, clipped to [ε, 1 − ε] with the ε of float64. */
const logLosses = remember("score", (score, label) => score.map((value, row) => {
    const given = label[row] === 1 ? value : 1 - value;
    return -Math.log(Math.min(Math.max(given, smallest), 1 - smallest));
}));
/** (label − score)², each in [0, 1]. */
const brierLosses = remember("score", (score, label) => score.map((value, row) => (label[row] - value) ** 2));
/** |label − prediction| */
const absoluteErrors = remember("prediction", (prediction, label) => prediction.map((value, row) => Math.abs(label[row] - value)));
/** (label − prediction)² */
const squaredErrors = remember("prediction", (prediction, label) => prediction.map((value, row) => (label[row] - value) ** 2));
/** A metric's value and its influence read the same losses: they are worked out once. */
function remember(output, lossesOf) {
    const remembered = new WeakMap();
    return ({ [output]: outputs, label }) => {
        const known = remembered.get(outputs);
        if (known?.label === label)
            return known.losses;
        const losses = lossesOf(outputs, label);
        remembered.set(outputs, { label, losses });
        return losses;
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/brier.js


/** Mean squared distance of the probability of the positive class from the 0/1 label. */
const brier = {
    name: "brier",
    direction: "lower",
    tasks: ["binary"],
    needs: "probability",
    unit: "row",
    defaultMargin: "loss",
    minimum: "brier",
    method: "influence",
    unbounded: false,
    value: (view) => ({ value: (0,mean_metric/* weightedMean */.hY)(view, brierLosses(view)) }),
    influence: (view) => (0,mean_metric/* meanInfluence */.bu)(view, brierLosses(view)),
};

;// CONCATENATED MODULE: ./.cache/js/core/metrics/f1.js



/** 2·TP / (2·TP + FP + FN), of the positive class. */
const f1 = makeConfusionMetric({
    name: "f1",
    tasks: ["binary"],
    defaultMargin: "bounded-score",
    minimum: "confusion",
    method: "influence",
    fromTally(tally) {
        const { tp, fp, fn } = (0,class_tally/* binaryCounts */.Ul)(tally);
        return tp + fn === 0 ? noPositiveLabel : { value: (2 * tp) / (2 * tp + fp + fn) };
    },
    gradient(tally) {
        const { tp, fp, fn } = (0,class_tally/* binaryCounts */.Ul)(tally);
        const all = 2 * tp + fp + fn;
        if (all === 0)
            return (0,class_tally/* binaryGradient */.c3)({});
        const wrong = (-2 * tp) / all ** 2;
        return (0,class_tally/* binaryGradient */.c3)({ tp: (2 * (fp + fn)) / all ** 2, fp: wrong, fn: wrong });
    },
});

;// CONCATENATED MODULE: ./.cache/js/core/metrics/f1-macro.js


/** Mean over the classes that are a label or are predicted of 2·TP / (2·TP + FP + FN). A class that is predicted and
 *  never a label counts as 0, as in scikit-learn. */
const f1Macro = makeConfusionMetric({
    name: "f1_macro",
    tasks: ["multiclass"],
    defaultMargin: "bounded-score",
    minimum: "confusion",
    method: "influence",
    fromTally(tally) {
        const seen = seenClasses(tally);
        const scores = seen.map(({ code, size }) => (2 * tally.hits[code]) / size);
        const value = (0,exact_sum/* exactSum */.d)(scores.length, (k) => scores[k]) / scores.length;
        const strangers = seen.filter(({ code }) => tally.hits[code] + tally.misses[code] === 0).length;
        return strangers === 0 ? { value } : { value, note: strangersNote(strangers) };
    },
    gradient(tally) {
        const seen = seenClasses(tally);
        const hits = new Float64Array(tally.hits.length);
        const misses = new Float64Array(tally.hits.length);
        for (const { code, size } of seen) {
            hits[code] = (2 * (tally.misses[code] + tally.alarms[code])) / size ** 2 / seen.length;
            misses[code] = (-2 * tally.hits[code]) / size ** 2 / seen.length;
        }
        return { hits, misses, alarms: misses };
    },
});
/** `size` is 2·TP + FP + FN. */
function seenClasses({ hits, misses, alarms }) {
    const classes = Array.from(hits, (hit, code) => ({ code, size: 2 * hit + misses[code] + alarms[code] }));
    return classes.filter(({ size }) => size > 0);
}
function strangersNote(strangers) {
    const what = strangers === 1 ? "one class is" : `${strangers} classes are`;
    return `${what} predicted and never a label, with an F1 of 0`;
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/log-loss.js


/** Mean of −ln of the probability given to the true class; probabilities clipped by the ε of float64. */
const logLoss = {
    name: "log_loss",
    direction: "lower",
    tasks: ["binary"],
    needs: "probability",
    unit: "row",
    defaultMargin: "loss",
    minimum: "log-loss",
    method: "influence",
    unbounded: true,
    value: (view) => ({ value: (0,mean_metric/* weightedMean */.hY)(view, logLosses(view)) }),
    influence: (view) => (0,mean_metric/* meanInfluence */.bu)(view, logLosses(view)),
};

;// CONCATENATED MODULE: ./.cache/js/core/metrics/mae.js


/** Mean absolute error. */
const mae = {
    name: "mae",
    direction: "lower",
    tasks: ["regression"],
    needs: "prediction",
    unit: "row",
    defaultMargin: "loss",
    minimum: "mean-error",
    method: "influence",
    unbounded: true,
    value: (view) => ({ value: (0,mean_metric/* weightedMean */.hY)(view, absoluteErrors(view)) }),
    influence: (view) => (0,mean_metric/* meanInfluence */.bu)(view, absoluteErrors(view)),
};

// EXTERNAL MODULE: ./.cache/js/core/metrics/metric-names.js
var metric_names = __webpack_require__(51897);
;// CONCATENATED MODULE: ./.cache/js/core/metrics/precision.js



/** TP / (TP + FP); 0 by convention, with a note, when nothing is predicted positive. */
const precision = makeConfusionMetric({
    name: "precision",
    tasks: ["binary"],
    defaultMargin: "bounded-score",
    minimum: "confusion",
    method: "influence",
    fromTally(tally) {
        const { tp, fp, fn } = (0,class_tally/* binaryCounts */.Ul)(tally);
        if (tp + fn === 0)
            return noPositiveLabel;
        if (tp + fp === 0)
            return { value: 0, note: "no row is predicted positive: precision is 0 by convention" };
        return { value: tp / (tp + fp) };
    },
    gradient(tally) {
        const { tp, fp } = (0,class_tally/* binaryCounts */.Ul)(tally);
        const all = tp + fp;
        return all === 0 ? (0,class_tally/* binaryGradient */.c3)({}) : (0,class_tally/* binaryGradient */.c3)({ tp: fp / all ** 2, fp: -tp / all ** 2 });
    },
});

;// CONCATENATED MODULE: ./.cache/js/core/metrics/r2.js


/** 1 − Σ w(y − ŷ)² / Σ w(y − ȳ)²; undefined when every label is equal. */
const r2 = {
    name: "r2",
    direction: "higher",
    tasks: ["regression"],
    needs: "prediction",
    unit: "row",
    defaultMargin: "bounded-score",
    minimum: "squared-error",
    method: "influence",
    unbounded: true,
    value(view) {
        const spread = (0,mean_metric/* weightedMean */.hY)(view, squaredDeviations(view));
        if (spread === 0)
            return { undefined: "every label is equal: there is no variance to explain" };
        return { value: 1 - (0,mean_metric/* weightedMean */.hY)(view, squaredErrors(view)) / spread };
    },
    influence(view) {
        const squares = squaredErrors(view);
        const deviations = squaredDeviations(view);
        const spread = (0,mean_metric/* weightedMean */.hY)(view, deviations);
        const ratio = (0,mean_metric/* weightedMean */.hY)(view, squares) / spread;
        const ofSpread = (0,mean_metric/* meanInfluence */.bu)(view, deviations);
        return (0,mean_metric/* meanInfluence */.bu)(view, squares).map((pull, row) => (ratio * ofSpread[row] - pull) / spread);
    },
};
function squaredDeviations(view) {
    // Equal labels must give exactly 0, which the rounded mean of n equal numbers does not promise.
    const first = view.label[0];
    if (view.label.every((label) => label === first))
        return new Float64Array(view.n);
    const mean = (0,mean_metric/* weightedMean */.hY)(view, view.label);
    return view.label.map((label) => (label - mean) ** 2);
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/recall.js



/** TP / (TP + FN). */
const recall = makeConfusionMetric({
    name: "recall",
    tasks: ["binary"],
    defaultMargin: "bounded-score",
    minimum: "confusion",
    method: "influence",
    fromTally(tally) {
        const { tp, fn } = (0,class_tally/* binaryCounts */.Ul)(tally);
        return tp + fn === 0 ? noPositiveLabel : { value: tp / (tp + fn) };
    },
    gradient(tally) {
        const { tp, fn } = (0,class_tally/* binaryCounts */.Ul)(tally);
        const all = tp + fn;
        return all === 0 ? (0,class_tally/* binaryGradient */.c3)({}) : (0,class_tally/* binaryGradient */.c3)({ tp: fn / all ** 2, fn: -tp / all ** 2 });
    },
});

;// CONCATENATED MODULE: ./.cache/js/core/metrics/rmse.js


/** Root of the mean squared error. */
const rmse = {
    name: "rmse",
    direction: "lower",
    tasks: ["regression"],
    needs: "prediction",
    unit: "row",
    defaultMargin: "loss",
    minimum: "squared-error",
    method: "influence",
    unbounded: true,
    value: (view) => ({ value: Math.sqrt((0,mean_metric/* weightedMean */.hY)(view, squaredErrors(view))) }),
    influence(view) {
        const squares = squaredErrors(view);
        const root = Math.sqrt((0,mean_metric/* weightedMean */.hY)(view, squares));
        // A perfect model has no derivative here; its rows pull by 0.
        return (0,mean_metric/* meanInfluence */.bu)(view, squares).map((pull) => (root === 0 ? 0 : pull / (2 * root)));
    },
};

;// CONCATENATED MODULE: ./.cache/js/core/metrics/roc-auc.js



/** Probability that a positive row scores above a negative one, ties counting half (Mann–Whitney). */
const rocAuc = {
    name: "roc_auc",
    direction: "higher",
    tasks: ["binary"],
    needs: "score",
    unit: "row",
    defaultMargin: "accuracy-like",
    minimum: "ranking-of-scores",
    method: "delong",
    unbounded: false,
    value(view) {
        const { auc } = rankRows(groupByScore(view));
        return Number.isNaN(auc) ? oneClass : { value: auc };
    },
    influence: delongInfluence,
};
function rankRows({ positive, negative }) {
    const negativesBelow = weightBelow(negative);
    const positivesBelow = weightBelow(positive);
    const positives = (0,exact_sum/* exactSum */.d)(positive.length, (g) => positive[g]);
    const negatives = (0,exact_sum/* exactSum */.d)(negative.length, (g) => negative[g]);
    const wins = (0,exact_sum/* exactSum */.d)(positive.length, (g) => positive[g] * negativesBelow[g]);
    return { negativesBelow, positivesBelow, positives, negatives, auc: wins / (positives * negatives) };
}
function weightBelow(weights) {
    let below = 0;
    return weights.map((weight) => {
        const midrank = below + weight / 2;
        below += weight;
        return midrank;
    });
}
/**
 * DeLong's placements as influence: (V10_i − AUC)·n/m·√(m/(m−1)) for a positive row, likewise for a negative,
 * with m the rows of its class; the root makes the class variance the unbiased one. DeLong, DeLong and
 * Clarke-Pearson, Biometrics 44, 1988; midranks in O(n log n) after Sun and Xu, 2014.
 */
function delongInfluence(view) {
    const groups = groupByScore(view);
    const { auc, negativesBelow, positivesBelow, positives, negatives } = rankRows(groups);
    let rows = 0;
    for (let row = 0; row < view.n; row++)
        rows += view.label[row];
    const scaleOf = (size, weight) => (view.n / weight) * Math.sqrt(size / (size - 1));
    const positiveScale = scaleOf(rows, positives);
    const negativeScale = scaleOf(view.n - rows, negatives);
    return spreadRanks(view, groups.rankOf, (rank, label, weight) => label === 1
        ? positiveScale * weight * (negativesBelow[rank] / negatives - auc)
        : negativeScale * weight * (1 - positivesBelow[rank] / positives - auc));
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/index.js














/** Every metric, in the order of a report. A new metric is its file, its test and one line here. */
const metrics = [
    rocAuc,
    averagePrecision,
    accuracy,
    balancedAccuracy,
    f1,
    f1Macro,
    precision,
    recall,
    logLoss,
    brier,
    mae,
    rmse,
    r2,
];
const byName = new Map(metrics.map((metric) => [metric.name, metric]));
function findMetric(name) {
    return byName.get(name);
}
/** The metric that an unknown name probably means. */
function nearestMetric(name) {
    return (0,metric_names/* nearestName */.q)(name, [...byName.keys()]);
}


/***/ }),

/***/ 94418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bu: () => (/* binding */ meanInfluence),
/* harmony export */   hY: () => (/* binding */ weightedMean),
/* harmony export */   zN: () => (/* binding */ totalWeight)
/* harmony export */ });
/* harmony import */ var _stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90481);

/** Σ of the weights, or the number of rows without weights. */
function totalWeight(rows) {
    const { weight } = rows;
    return weight ? (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)(rows.n, (row) => weight[row]) : rows.n;
}
/** The mean that gave a metric its value also centres its influence. */
const remembered = new WeakMap();
/** Σ w·x / Σ w, exact sums; summed once for the same array. */
function weightedMean(rows, values) {
    const { weight } = rows;
    const known = remembered.get(values);
    if (known?.weight === weight)
        return known.mean;
    const mean = sumMean(rows, values);
    remembered.set(values, { weight, mean });
    return mean;
}
function sumMean(rows, values) {
    const { weight } = rows;
    const total = weight
        ? (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)(rows.n, (row) => weight[row] * values[row])
        : (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .d)(rows.n, (row) => values[row]);
    return total / totalWeight(rows);
}
/** Influence of each row on a weighted mean: n · w_i (x_i − mean) / Σ w. */
function meanInfluence(rows, values) {
    const mean = weightedMean(rows, values);
    const scale = rows.n / totalWeight(rows);
    const { weight } = rows;
    if (weight === null)
        return values.map((value) => scale * (value - mean));
    return values.map((value, row) => scale * weight[row] * (value - mean));
}


/***/ }),

/***/ 51897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** Other names in use for metrics, written as letters and digits alone. */
const otherNames = {
    acc: "accuracy",
    ap: "average_precision",
    auc: "roc_auc",
    auprc: "average_precision",
    auroc: "roc_auc",
    bce: "log_loss",
    brierscore: "brier",
    crossentropy: "log_loss",
    fscore: "f1",
    mse: "rmse",
    meanabsoluteerror: "mae",
    prauc: "average_precision",
    rootmeansquarederror: "rmse",
    rsquared: "r2",
    sensitivity: "recall",
    tpr: "recall",
};
/**
 * The name among `names` that a wrong one probably means: a synonym, or one within a third of its letters.
 *
 * @example nearestName("roc-acu", ["roc_auc", "mae"]) // "roc_auc"
 */
function nearestName(name, names) {
    const plain = lettersOf(name);
    const synonym = Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined;
    if (synonym !== undefined && names.includes(synonym))
        return synonym;
    const distances = names.map((known) => editDistance(plain, lettersOf(known)));
    const best = distances.indexOf(Math.min(...distances));
    const known = names[best];
    if (known === undefined)
        return undefined;
    return distances[best] <= Math.max(1, Math.floor(lettersOf(known).length / 3)) ? known : undefined;
}
function lettersOf(name) {
    return name
        .slice(0, 60)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, "");
}
/** Insertions, deletions and replacements between two words (Levenshtein). */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_step, column) => column);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(replaced, previous[j] + 1, current[j - 1] + 1));
        }
        previous = current;
    }
    return previous[b.length];
}


/***/ }),

/***/ 90481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ExactSum),
/* harmony export */   d: () => (/* binding */ exactSum)
/* harmony export */ });
/* harmony import */ var _float_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34138);

const base = 2 ** 32;
/** 2046 exponents and 53 bits span 66 bins of 32 bits; the rest is room for carries. */
const binCount = 68;
/** A bin grows by less than 2^33 per term and is exact below 2^53. */
const termsBeforeCarry = 2 ** 19;
const digits = new Float64Array(binCount);
/** 2^(32k − 1074), by exact multiplication: Math.pow is not promised to be exact. */
const scales = Float64Array.from({ length: binCount - 2 }, () => 0);
for (let k = 0, scale = Number.MIN_VALUE; k < scales.length; k++, scale *= base)
    scales[k] = scale;
/**
 * A sum of float64 kept without any rounding, so that the order of the terms cannot change a bit of it.
 * `total` is the exact sum rounded once, half to even. Infinite and NaN terms behave as in ordinary addition.
 * Every term is added as an integer multiple of 2^−1074 to bins of 32 bits (the idea of Neal, "Fast exact
 * summation using small and large superaccumulators", 2015). About 10 ns a term.
 *
 * @example new ExactSum().add(1e100).add(1).add(-1e100).total() // 1
 */
class ExactSum {
    #bins = new Float64Array(binCount);
    #pending = 0;
    #special = 0;
    add(term) {
        _float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .scratch */ .FW[0] = term;
        const high = _float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[_float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .highWord */ .rn];
        const low = _float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[_float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lowWord */ .Z4];
        const exponent = (high >>> 20) & 0x7ff;
        if (exponent === 0x7ff) {
            this.#special += term;
            return this;
        }
        const position = exponent === 0 ? 0 : exponent - 1;
        const top = (high & 0xfffff) | (exponent === 0 ? 0 : 0x100000);
        const bin = position >>> 5;
        const shift = position & 31;
        const back = 32 - shift;
        const first = (low << shift) >>> 0;
        const second = ((top << shift) >>> 0) + (shift === 0 ? 0 : low >>> back);
        const third = shift === 0 ? 0 : top >>> back;
        const sign = high >>> 31 === 1 ? -1 : 1;
        const bins = this.#bins;
        bins[bin] += sign * first;
        bins[bin + 1] += sign * second;
        bins[bin + 2] += sign * third;
        if (++this.#pending === termsBeforeCarry)
            this.#settle();
        return this;
    }
    total() {
        if (this.#special !== 0)
            return this.#special;
        this.#settle();
        const negative = this.#bins[binCount - 1] < 0;
        for (let k = 0; k < binCount; k++)
            digits[k] = negative ? -this.#bins[k] : this.#bins[k];
        if (negative)
            carry(digits);
        const magnitude = roundDigits();
        return negative ? -magnitude : magnitude;
    }
    clear() {
        this.#bins.fill(0);
        this.#pending = 0;
        this.#special = 0;
    }
    #settle() {
        carry(this.#bins);
        this.#pending = 0;
    }
}
/** Brings every bin but the last into [0, 2^32). */
function carry(bins) {
    for (let k = 0; k < binCount - 1; k++) {
        const bin = bins[k];
        if (bin >= 0 && bin < base)
            continue;
        const over = Math.floor(bin / base);
        bins[k] = bin - over * base;
        bins[k + 1] += over;
    }
}
/** The value of `digits` (all ≥ 0), rounded once: 65 leading bits and a sticky bit decide the rounding. */
function roundDigits() {
    let top = binCount - 1;
    while (top > 2 && digits[top] === 0)
        top--;
    let leading = (BigInt(digits[top]) << 64n) | (BigInt(digits[top - 1]) << 32n) | BigInt(digits[top - 2]);
    for (let k = 0; k < top - 2; k++) {
        if (digits[k] !== 0) {
            leading |= 1n;
            break;
        }
    }
    return Number(leading) * scales[top - 2];
}
/** Σ term(row) for row = 0…n−1, exact and rounded once. */
function exactSum(n, term) {
    const sum = new ExactSum();
    for (let row = 0; row < n; row++)
        sum.add(term(row));
    return sum.total();
}


/***/ }),

/***/ 34138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ scratch),
/* harmony export */   Z4: () => (/* binding */ lowWord),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   rn: () => (/* binding */ highWord)
/* harmony export */ });
/** A float64 seen as two 32-bit words, whatever the byte order of the machine. */
const scratch = new Float64Array([1]);
const words = new Uint32Array(scratch.buffer);
/** Index in `words` of the half with sign and exponent (1.0 has a zero low half). */
const highWord = words[1] === 0 ? 0 : 1;
const lowWord = highWord === 1 ? 0 : 1;


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ sumBuckets),
/* harmony export */   hi: () => (/* binding */ sumRange),
/* harmony export */   i1: () => (/* binding */ bucketRows)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90481);

/** Counting sort of 0…n−1 by an integer code in 0…codes−1. O(n + codes). */
function bucketRows(code, codes) {
    const starts = new Uint32Array(codes + 1);
    for (let row = 0; row < code.length; row++)
        starts[code[row] + 1] += 1;
    for (let c = 0; c < codes; c++)
        starts[c + 1] += starts[c];
    const next = starts.slice(0, codes);
    const rows = new Uint32Array(code.length);
    for (let row = 0; row < code.length; row++) {
        const c = code[row];
        rows[next[c]] = row;
        next[c] += 1;
    }
    return { rows, starts };
}
/** One exact sum of `values` per bucket, each rounded once. */
function sumBuckets(values, { rows, starts }) {
    const codes = starts.length - 1;
    const sums = new Float64Array(codes);
    const sum = new _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactSum */ .P();
    for (let c = 0; c < codes; c++)
        sums[c] = sumRange(values, rows, starts[c], starts[c + 1], sum);
    return sums;
}
/** Σ values[rows[k]] for from ≤ k < to. One or two terms need no accumulator: their sum is rounded once. */
function sumRange(values, rows, from, to, sum) {
    if (to === from)
        return 0;
    if (to - from === 1)
        return values[rows[from]];
    if (to - from === 2)
        return values[rows[from]] + values[rows[from + 1]];
    sum.clear();
    for (let k = from; k < to; k++)
        sum.add(values[rows[k]]);
    return sum.total();
}


/***/ })

};
