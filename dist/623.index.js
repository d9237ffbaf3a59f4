export const id = 623;
export const ids = [623];
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

/***/ 55623:
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

// EXTERNAL MODULE: ./.cache/js/core/stats/argsort.js
var argsort = __webpack_require__(16372);
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
    const order = (0,argsort/* argsort */.X)(score);
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

// EXTERNAL MODULE: ./.cache/js/core/metrics/row-losses.js
var row_losses = __webpack_require__(91076);
;// CONCATENATED MODULE: ./.cache/js/core/metrics/class-probabilities.js

/** −ln of the probability of the true class, clipped as in the binary loss. */
function classLogLosses({ proba, label }) {
    return label.map((code, row) => (0,row_losses/* clippedLoss */.hn)(proba[code][row]));
}
/** Σ over classes of (1 or 0 − probability)², each in [0, 2]. */
function classBrierLosses({ proba, label }) {
    return label.map((code, row) => {
        let loss = 0;
        for (let k = 0; k < proba.length; k++)
            loss += (Number(k === code) - proba[k][row]) ** 2;
        return loss;
    });
}
const class_probabilities_remembered = new WeakMap();
/** A class against the rest, its probability as the score. The same labels give the same array, so that a score is
 *  sorted once. */
function oneVersusRest(view, code) {
    const known = class_probabilities_remembered.get(view.label) ?? new Map();
    class_probabilities_remembered.set(view.label, known);
    const label = known.get(code) ?? view.label.map((one) => Number(one === code));
    known.set(code, label);
    return { ...view, task: "binary", label, score: view.proba[code] };
}

// EXTERNAL MODULE: ./.cache/js/core/metrics/mean-metric.js
var mean_metric = __webpack_require__(94418);
;// CONCATENATED MODULE: ./.cache/js/core/metrics/brier.js



/** Mean squared distance of the probability of the positive class from the 0/1 label, 0 to 1; of several classes the
 *  distances of all are added up, 0 to 2. */
const brier = {
    name: "brier",
    direction: "lower",
    tasks: ["binary", "multiclass"],
    needs: "probability",
    unit: "row",
    defaultMargin: "loss",
    minimum: "brier",
    method: "influence",
    unbounded: false,
    value: (view) => ({ value: (0,mean_metric/* weightedMean */.hY)(view, lossesOf(view)) }),
    influence: (view) => (0,mean_metric/* meanInfluence */.bu)(view, lossesOf(view)),
};
function lossesOf(view) {
    return view.task === "multiclass" ? classBrierLosses(view) : (0,row_losses/* brierLosses */._k)(view);
}

// EXTERNAL MODULE: ./.cache/js/core/text/corpus.js + 3 modules
var corpus = __webpack_require__(35927);
;// CONCATENATED MODULE: ./.cache/js/core/metrics/corpus-metrics.js

/** BLEU and chrF of the whole corpus, 0 to 1 (sacreBLEU prints a hundred times as much). They have no mean over rows,
 *  so their error is that of a bootstrap over the rows' sums. */
const corpusMetrics = corpus/* corpusMeasures */.S2.map((measure) => ({
    name: measure.name,
    direction: "higher",
    tasks: ["text"],
    needs: "prediction",
    unit: "row",
    defaultMargin: "bounded-score",
    minimum: "mean-error",
    method: "bootstrap",
    // Without a floor for few changed rows, ten of them are needed, as for a loss without bounds.
    unbounded: true,
    value(view) {
        if (view.weight)
            return { undefined: `${measure.name} takes no weights` };
        return { value: measure.of(columnsOf(view, measure).map(total)) };
    },
    resample: (view, units) => resample(view, units, measure),
}));
/** Sums are whole numbers: they are exact, in any order. */
function total(values) {
    let sum = 0;
    for (let row = 0; row < values.length; row++)
        sum += values[row];
    return sum;
}
function resample(view, { of, count }, measure) {
    const perUnit = columnsOf(view, measure).map((values) => {
        const sums = new Float64Array(count);
        for (let row = 0; row < values.length; row++)
            sums[of[row]] += values[row];
        return sums;
    });
    return (counts) => {
        const sums = perUnit.map((values) => {
            let sum = 0;
            for (let unit = 0; unit < count; unit++)
                sum += counts[unit] * values[unit];
            return sum;
        });
        return measure.of(sums);
    };
}
function columnsOf({ textSums }, { name, from, count }) {
    if (!textSums)
        throw new Error(`${name} was asked of rows without texts`);
    return textSums.slice(from, from + count);
}

// EXTERNAL MODULE: ./.cache/js/core/table/probabilities.js
var probabilities = __webpack_require__(35368);
;// CONCATENATED MODULE: ./.cache/js/core/metrics/ece.js




const bins = 15;
/**
 * Expected calibration error over 15 bins of equal width, closed on the right, the first one on both sides: the mean
 * over rows of how far a bin's share of positives is from its mean probability (Guo et al., ICML 2017). With several
 * classes: of right answers from the probability of the likeliest class, the first of equal ones. Biased upwards
 * when rows are few; a difference of two models much less so.
 */
const ece = {
    name: "ece",
    direction: "lower",
    tasks: ["binary", "multiclass"],
    needs: "probability",
    unit: "row",
    defaultMargin: "bounded-error",
    minimum: "calibration",
    method: "bootstrap",
    unbounded: false,
    value(view) {
        const { bin, gap } = calibrationOf(view);
        const gaps = (0,sum_by_code/* sumBuckets */.$m)(gap, (0,sum_by_code/* bucketRows */.i1)(bin, bins));
        return { value: (0,exact_sum/* exactSum */.d)(bins, (b) => Math.abs(gaps[b])) / (0,mean_metric/* totalWeight */.zN)(view) };
    },
    resample: ece_resample,
};
function calibrationOf(view) {
    const { confidence, right } = view.task === "multiclass" ? topClass(view) : ofPositive(view);
    const { n, weight } = view;
    const bin = new Int32Array(n);
    const gap = new Float64Array(n);
    for (let row = 0; row < n; row++) {
        bin[row] = binOf(confidence[row]);
        gap[row] = (weight ? weight[row] : 1) * (right[row] - confidence[row]);
    }
    return { bin, gap };
}
function ofPositive({ score, label }) {
    return { confidence: score, right: label };
}
function topClass({ proba, label }) {
    const likeliest = (0,probabilities/* likeliestClasses */.lU)(proba);
    return {
        confidence: likeliest.map((code, row) => proba[code][row]),
        right: likeliest.map((code, row) => Number(code === label[row])),
    };
}
function binOf(confidence) {
    return Math.min(bins - 1, Math.max(0, Math.ceil(confidence * bins) - 1));
}
/** Sums per unit and bin, then per replicate over those that hold a row. */
function ece_resample(view, units) {
    const { bin, gap } = calibrationOf(view);
    const gaps = new Float64Array(units.count * bins);
    const weights = new Float64Array(units.count);
    const held = new Uint8Array(units.count * bins);
    for (let row = 0; row < view.n; row++) {
        const cell = units.of[row] * bins + bin[row];
        gaps[cell] += gap[row];
        weights[units.of[row]] += view.weight?.[row] ?? 1;
        held[cell] = 1;
    }
    const cells = Uint32Array.from([...held.keys()].filter((cell) => held[cell] === 1));
    return (counts) => {
        const sums = new Float64Array(bins);
        let all = 0;
        for (const cell of cells)
            sums[cell % bins] += counts[Math.floor(cell / bins)] * gaps[cell];
        for (let unit = 0; unit < weights.length; unit++)
            all += counts[unit] * weights[unit];
        return all === 0 ? Number.NaN : sums.reduce((sum, value) => sum + Math.abs(value), 0) / all;
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/explained-variance.js


/** 1 − Var(label − prediction) / Var(label): r2 of a model whose mean error is taken out. Undefined when every label is
 *  equal. */
const explainedVariance = {
    name: "explained_variance",
    direction: "higher",
    tasks: ["regression"],
    needs: "prediction",
    unit: "row",
    defaultMargin: "bounded-score",
    minimum: "squared-error",
    method: "influence",
    unbounded: true,
    value(view) {
        const spread = (0,mean_metric/* weightedMean */.hY)(view, squaredDeviations(view, view.label));
        if (spread === 0)
            return { undefined: "every label is equal: there is no variance to explain" };
        return { value: 1 - (0,mean_metric/* weightedMean */.hY)(view, squaredDeviations(view, (0,row_losses/* residuals */.PE)(view))) / spread };
    },
    influence(view) {
        const ofLabel = squaredDeviations(view, view.label);
        const ofErrors = squaredDeviations(view, (0,row_losses/* residuals */.PE)(view));
        const spread = (0,mean_metric/* weightedMean */.hY)(view, ofLabel);
        const ratio = (0,mean_metric/* weightedMean */.hY)(view, ofErrors) / spread;
        const spreadPull = (0,mean_metric/* meanInfluence */.bu)(view, ofLabel);
        return (0,mean_metric/* meanInfluence */.bu)(view, ofErrors).map((pull, row) => (ratio * spreadPull[row] - pull) / spread);
    },
};
/** (x − x̄)², exactly 0 for equal values, which the rounded mean of equal numbers does not promise. */
function squaredDeviations(view, values) {
    const first = values[0];
    if (values.every((value) => value === first))
        return new Float64Array(view.n);
    const mean = (0,mean_metric/* weightedMean */.hY)(view, values);
    return values.map((value) => (value - mean) ** 2);
}

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

;// CONCATENATED MODULE: ./.cache/js/core/metrics/mcc.js


/** Matthews' correlation of labels and predictions in any number of classes, −1 to 1 (Gorodkin, Computational Biology
 *  and Chemistry 28, 2004). 0 by convention, with a note, when the labels or the predictions are all of one class. */
const mcc = makeConfusionMetric({
    name: "mcc",
    tasks: ["binary", "multiclass"],
    defaultMargin: "bounded-score",
    minimum: "confusion",
    method: "influence",
    fromTally(tally) {
        const { agreement, ofLabels, ofPredictions } = spreads(marginsOf(tally));
        if (ofLabels * ofPredictions === 0)
            return { value: 0, note: constantNote };
        return { value: agreement / Math.sqrt(ofLabels) / Math.sqrt(ofPredictions) };
    },
    gradient(tally) {
        const margins = marginsOf(tally);
        const { agreement, ofLabels, ofPredictions } = spreads(margins);
        if (ofLabels * ofPredictions === 0)
            return flat(tally);
        const { right, all, labels, predictions } = margins;
        const scale = Math.sqrt(ofLabels) * Math.sqrt(ofPredictions);
        const value = agreement / scale;
        const misses = labels.map((label, code) => (right - predictions[code]) / scale - (value * (all - label)) / ofLabels);
        const alarms = predictions.map((prediction, code) => -labels[code] / scale - (value * (all - prediction)) / ofPredictions);
        return { hits: misses.map((slope, code) => slope + alarms[code] + all / scale), misses, alarms };
    },
});
const constantNote = "the labels or the predictions are of one class: the correlation is 0 by convention";
/** Row and column sums of the confusion table. */
function marginsOf({ hits, misses, alarms }) {
    const labels = hits.map((hit, code) => hit + misses[code]);
    const predictions = hits.map((hit, code) => hit + alarms[code]);
    const right = (0,exact_sum/* exactSum */.d)(hits.length, (code) => hits[code]);
    return { right, all: (0,exact_sum/* exactSum */.d)(labels.length, (code) => labels[code]), labels, predictions };
}
/** Covariance of labels and predictions and the variance of each, times the square of the weight; exactly 0 for a
 *  constant column. */
function spreads({ right, all, labels, predictions }) {
    const classes = labels.length;
    return {
        agreement: right * all - (0,exact_sum/* exactSum */.d)(classes, (code) => labels[code] * predictions[code]),
        ofLabels: (0,exact_sum/* exactSum */.d)(classes, (code) => labels[code] * (all - labels[code])),
        ofPredictions: (0,exact_sum/* exactSum */.d)(classes, (code) => predictions[code] * (all - predictions[code])),
    };
}
/** No slope anywhere: the value is a convention. */
function flat({ hits }) {
    const zero = new Float64Array(hits.length);
    return { hits: zero, misses: zero, alarms: zero };
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/kappa.js



/** Cohen's κ, unweighted: agreement beyond that of independent labels and predictions with the same shares, over the
 *  most that is possible beyond it. Undefined when labels and predictions are all of the same class. */
const kappa = makeConfusionMetric({
    name: "kappa",
    tasks: ["binary", "multiclass"],
    defaultMargin: "bounded-score",
    minimum: "confusion",
    method: "influence",
    fromTally(tally) {
        const margins = marginsOf(tally);
        const { beyond, possible } = agreements(margins);
        if (possible === 0)
            return { undefined: "labels and predictions are all of one and the same class" };
        return { value: beyond / possible };
    },
    gradient(tally) {
        const margins = marginsOf(tally);
        const { beyond, possible } = agreements(margins);
        const { right, all, labels, predictions } = margins;
        const zero = new Float64Array(labels.length);
        if (possible === 0)
            return { hits: zero, misses: zero, alarms: zero };
        const value = beyond / possible;
        const misses = predictions.map((prediction) => (right - prediction - value * (2 * all - prediction)) / possible);
        const alarms = labels.map((label) => ((value - 1) * label) / possible);
        return { hits: misses.map((slope, code) => slope + alarms[code] + all / possible), misses, alarms };
    },
});
/** Observed less chance agreement, and all less chance agreement, times the square of the weight. */
function agreements({ right, all, labels, predictions }) {
    const byChance = (0,exact_sum/* exactSum */.d)(labels.length, (code) => labels[code] * predictions[code]);
    return {
        beyond: right * all - byChance,
        possible: (0,exact_sum/* exactSum */.d)(labels.length, (code) => labels[code] * (all - predictions[code])),
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/log-loss.js



/** Mean of −ln of the probability given to the true class; probabilities clipped by the ε of float64. */
const logLoss = {
    name: "log_loss",
    direction: "lower",
    tasks: ["binary", "multiclass"],
    needs: "probability",
    unit: "row",
    defaultMargin: "loss",
    minimum: "log-loss",
    method: "influence",
    unbounded: true,
    value: (view) => ({ value: (0,mean_metric/* weightedMean */.hY)(view, log_loss_lossesOf(view)) }),
    influence: (view) => (0,mean_metric/* meanInfluence */.bu)(view, log_loss_lossesOf(view)),
};
function log_loss_lossesOf(view) {
    return view.task === "multiclass" ? classLogLosses(view) : (0,row_losses/* logLosses */.yB)(view);
}

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
    value: (view) => ({ value: (0,mean_metric/* weightedMean */.hY)(view, (0,row_losses/* absoluteErrors */.Jf)(view)) }),
    influence: (view) => (0,mean_metric/* meanInfluence */.bu)(view, (0,row_losses/* absoluteErrors */.Jf)(view)),
};

;// CONCATENATED MODULE: ./.cache/js/core/metrics/mape.js


/** Mean of |label − prediction| / |label|, a ratio (0.05 is 5 %). Undefined when a label is 0. */
const mape = {
    name: "mape",
    direction: "lower",
    tasks: ["regression"],
    needs: "prediction",
    unit: "row",
    defaultMargin: "loss",
    minimum: "mean-error",
    method: "influence",
    unbounded: true,
    value(view) {
        let zeros = 0;
        for (let row = 0; row < view.n; row++)
            if (view.label[row] === 0)
                zeros += 1;
        if (zeros === 0)
            return { value: (0,mean_metric/* weightedMean */.hY)(view, (0,row_losses/* relativeErrors */._P)(view)) };
        return { undefined: `${zeros} of the labels ${zeros === 1 ? "is" : "are"} 0: use wape` };
    },
    influence: (view) => (0,mean_metric/* meanInfluence */.bu)(view, (0,row_losses/* relativeErrors */._P)(view)),
};

;// CONCATENATED MODULE: ./.cache/js/core/metrics/unit-values.js
/** The values of a metric of units, where `gatherUnits` left them. */
function unitValues({ prediction }) {
    if (!prediction)
        throw new Error("a metric of units was asked of rows that were not gathered");
    return prediction;
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/mase.js




/**
 * Mean over series of the mean absolute error over the series' scale, the error of the (seasonal) naive forecast on its
 * training part (Hyndman and Koehler 2006). A series of scale 0 does not count.
 */
const mase = {
    name: "mase",
    direction: "lower",
    tasks: ["forecast"],
    needs: "prediction",
    needsScale: true,
    unit: "series",
    defaultMargin: "loss",
    minimum: "mean-error",
    method: "influence",
    unbounded: true,
    perUnit,
    value: (view) => ({ value: (0,mean_metric/* weightedMean */.hY)(view, unitValues(view)) }),
    influence: (view) => (0,mean_metric/* meanInfluence */.bu)(view, unitValues(view)),
};
function perUnit(view) {
    const { codes, names } = view.parts;
    const buckets = (0,sum_by_code/* bucketRows */.i1)(codes, names.length);
    const sums = (0,sum_by_code/* sumBuckets */.$m)((0,row_losses/* absoluteErrors */.Jf)(view), buckets);
    return sums.map((sum, series) => {
        const from = buckets.starts[series];
        const count = buckets.starts[series + 1] - from;
        const scale = count === 0 ? 0 : view.scale[buckets.rows[from]];
        return scale === 0 ? Number.NaN : sum / count / scale;
    });
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/max-error.js


/** Largest |label − prediction|, weights or not. */
const maxError = {
    name: "max_error",
    direction: "lower",
    tasks: ["regression"],
    needs: "prediction",
    unit: "row",
    defaultMargin: "loss",
    minimum: "quantile",
    method: "bootstrap",
    unbounded: false,
    value(view) {
        const errors = (0,row_losses/* absoluteErrors */.Jf)(view);
        let largest = 0;
        for (let row = 0; row < view.n; row++)
            largest = Math.max(largest, errors[row]);
        return { value: largest };
    },
    resample: max_error_resample,
};
/** The largest error that was drawn: one of the first few from the top. */
function max_error_resample(view, units) {
    const errors = (0,row_losses/* absoluteErrors */.Jf)(view);
    const order = (0,argsort/* argsort */.X)(errors);
    return (counts) => {
        for (let k = order.length - 1; k >= 0; k--) {
            if (counts[units.of[order[k]]] > 0)
                return errors[order[k]];
        }
        return Number.NaN;
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/ranked-queries.js
/** Scores are sorted once per comparison, however many metrics read them. */
const ranked_queries_remembered = new WeakMap();
/** Every query of the view, in the order of its parts; one without rows has no documents. O(n log n). */
function rankQueries(view) {
    const known = ranked_queries_remembered.get(view.score);
    if (known?.label === view.label)
        return known.queries;
    const queries = sortQueries(view);
    ranked_queries_remembered.set(view.score, { label: view.label, queries });
    return queries;
}
function sortQueries({ label, score, parts, n }) {
    const { codes, names } = parts;
    const order = new Int32Array(n);
    for (let row = 0; row < n; row++)
        order[row] = row;
    // Equal scores by relevance, so that sums over them do not depend on the order of the rows.
    order.sort((a, b) => codes[a] - codes[b] || score[b] - score[a] || label[b] - label[a]);
    const queries = [];
    let start = 0;
    for (let code = 0; code < names.length; code++) {
        let end = start;
        while (end < n && codes[order[end]] === code)
            end += 1;
        queries.push(rankQuery(order.subarray(start, end), label, score));
        start = end;
    }
    return queries;
}
function rankQuery(order, label, score) {
    const ties = [];
    let before = 0;
    while (before < order.length) {
        const top = score[order[before]];
        let size = 0;
        let relevant = 0;
        let gain = 0;
        for (let at = before; at < order.length && score[order[at]] === top; at++) {
            const relevance = label[order[at]];
            size += 1;
            gain += relevance;
            if (relevance > 0)
                relevant += 1;
        }
        ties.push({ before, size, relevant, gain });
        before += size;
    }
    const ideal = Float64Array.from(order, (row) => label[row])
        .sort()
        .reverse();
    return { ties, ideal, relevant: ties.reduce((sum, tie) => sum + tie.relevant, 0) };
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/ranking-metric.js



/**
 * The mean over queries of a value in [0, 1]. A query without a relevant document does not count: no model can
 * change its value.
 */
function makeRankingMetric({ name, fromQuery }) {
    return {
        name,
        direction: "higher",
        tasks: ["ranking"],
        needs: "score",
        unit: "query",
        defaultMargin: "bounded-score",
        minimum: "mean-error",
        range: 1,
        method: "influence",
        unbounded: false,
        perUnit: (view) => Float64Array.from(rankQueries(view), (query) => (query.relevant === 0 ? Number.NaN : fromQuery(query))),
        value: (view) => ({ value: (0,mean_metric/* weightedMean */.hY)(view, unitValues(view)) }),
        influence: (view) => (0,mean_metric/* meanInfluence */.bu)(view, unitValues(view)),
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/mean-average-precision.js

const cutoff = 10;
/**
 * Mean over queries of AP@10 = Σ_{i≤10} precision@i·[document i is relevant] / min(relevant documents, 10). Within a
 * tie the expected value over its orders (McSherry and Najork 2008).
 */
const meanAveragePrecision = makeRankingMetric({
    name: `map@${cutoff}`,
    fromQuery({ ties, relevant }) {
        let hits = 0;
        let sum = 0;
        for (const tie of ties) {
            if (tie.before >= cutoff)
                break;
            sum += expectedPrecisions(tie, hits);
            hits += tie.relevant;
        }
        return sum / Math.min(relevant, cutoff);
    },
});
/** Rank j of a tie is relevant with probability r/t, and then (j − 1)(r − 1)/(t − 1) of those before it are. */
function expectedPrecisions({ before, size, relevant }, hits) {
    if (relevant === 0)
        return 0;
    const others = size === 1 ? 0 : (relevant - 1) / (size - 1);
    let sum = 0;
    for (let j = 0; j < Math.min(size, cutoff - before); j++) {
        sum += (relevant / size) * ((hits + 1 + j * others) / (before + j + 1));
    }
    return sum;
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/mean-reciprocal-rank.js

/** Mean over queries of 1 / rank of the first relevant document; within a tie, the expected value over its orders. */
const meanReciprocalRank = makeRankingMetric({
    name: "mrr",
    fromQuery({ ties }) {
        const first = ties.find((tie) => tie.relevant > 0);
        return expectedReciprocal(first);
    },
});
/**
 * Of `size` documents in random order, `relevant` of them relevant, the first relevant one is j-th with probability
 * p_j: p_1 = relevant/size, and each j that fails leaves one document less to draw from.
 */
function expectedReciprocal({ before, size, relevant, }) {
    let sum = 0;
    let none = 1;
    for (let j = 0; j <= size - relevant; j++) {
        const share = relevant / (size - j);
        sum += (none * share) / (before + j + 1);
        none *= 1 - share;
    }
    return sum;
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/median-ae.js


/** Median of |label − prediction|, the mean of the two in the middle. Undefined with weights. */
const medianAe = {
    name: "median_ae",
    direction: "lower",
    tasks: ["regression"],
    needs: "prediction",
    unit: "row",
    defaultMargin: "loss",
    minimum: "quantile",
    method: "bootstrap",
    unbounded: false,
    value(view) {
        if (view.weight)
            return { undefined: "the median error takes no weights" };
        const sorted = Float64Array.from((0,row_losses/* absoluteErrors */.Jf)(view)).sort();
        const half = view.n >>> 1;
        return { value: view.n % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2 };
    },
    resample: median_ae_resample,
};
/** Walks up the sorted errors to the middle of what was drawn. */
function median_ae_resample(view, units) {
    const errors = (0,row_losses/* absoluteErrors */.Jf)(view);
    const order = (0,argsort/* argsort */.X)(errors);
    const sorted = new Float64Array(view.n);
    const unitOf = new Int32Array(view.n);
    for (let k = 0; k < view.n; k++) {
        sorted[k] = errors[order[k]];
        unitOf[k] = units.of[order[k]];
    }
    const sizes = new Float64Array(units.count);
    for (let row = 0; row < view.n; row++)
        sizes[units.of[row]] += 1;
    return (counts) => {
        let all = 0;
        for (let unit = 0; unit < sizes.length; unit++)
            all += counts[unit] * sizes[unit];
        if (all === 0)
            return Number.NaN;
        let k = -1;
        let passed = 0;
        while (2 * passed < all)
            passed += counts[unitOf[++k]];
        if (2 * passed > all)
            return sorted[k];
        let next = k + 1;
        while (counts[unitOf[next]] === 0)
            next += 1;
        return (sorted[k] + sorted[next]) / 2;
    };
}

// EXTERNAL MODULE: ./.cache/js/core/metrics/metric-names.js
var metric_names = __webpack_require__(51897);
;// CONCATENATED MODULE: ./.cache/js/core/metrics/ndcg.js

const ndcg_cutoff = 10;
/**
 * Mean over queries of DCG@10 / ideal DCG@10, DCG@10 = Σ relevance_i / log2(i + 1) over the first ten ranks. The gain
 * is linear; documents of equal score share the mean of their relevances (McSherry and Najork 2008).
 */
const ndcg = makeRankingMetric({
    name: `ndcg@${ndcg_cutoff}`,
    fromQuery: (query) => Math.min(1, gainOf(query) / idealGainOf(query)),
});
function gainOf({ ties }) {
    let sum = 0;
    for (const { before, size, gain } of ties) {
        if (before >= ndcg_cutoff)
            break;
        for (let rank = before; rank < Math.min(before + size, ndcg_cutoff); rank++) {
            sum += gain / size / Math.log2(rank + 2);
        }
    }
    return sum;
}
function idealGainOf({ ideal }) {
    let sum = 0;
    for (let rank = 0; rank < Math.min(ideal.length, ndcg_cutoff); rank++)
        sum += ideal[rank] / Math.log2(rank + 2);
    return sum;
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/pinball.js


/**
 * Mean pinball loss of predictions of a quantile τ: τ·e where the label is above, (τ − 1)·e where it is below,
 * e = label − prediction. Computed when it is asked for: which quantile was predicted only the user knows.
 *
 * @param quantile τ, 0 < τ < 1
 */
function makePinball(name, quantile) {
    const losses = (view) => (0,row_losses/* residuals */.PE)(view).map((error) => Math.max(quantile * error, (quantile - 1) * error));
    return {
        name,
        direction: "lower",
        tasks: ["regression"],
        needs: "prediction",
        unit: "row",
        defaultMargin: "loss",
        minimum: "mean-error",
        method: "influence",
        unbounded: true,
        onRequest: true,
        value: (view) => ({ value: (0,mean_metric/* weightedMean */.hY)(view, losses(view)) }),
        influence: (view) => (0,mean_metric/* meanInfluence */.bu)(view, losses(view)),
    };
}
/** τ = 0.5, half the mean absolute error, and the quantiles that are predicted most. */
const pinballs = [
    makePinball("pinball", 0.5),
    ...[0.05, 0.1, 0.25, 0.75, 0.9, 0.95].map((quantile) => makePinball(`pinball@${quantile}`, quantile)),
];

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
        const spread = (0,mean_metric/* weightedMean */.hY)(view, r2_squaredDeviations(view));
        if (spread === 0)
            return { undefined: "every label is equal: there is no variance to explain" };
        return { value: 1 - (0,mean_metric/* weightedMean */.hY)(view, (0,row_losses/* squaredErrors */.Vk)(view)) / spread };
    },
    influence(view) {
        const squares = (0,row_losses/* squaredErrors */.Vk)(view);
        const deviations = r2_squaredDeviations(view);
        const spread = (0,mean_metric/* weightedMean */.hY)(view, deviations);
        const ratio = (0,mean_metric/* weightedMean */.hY)(view, squares) / spread;
        const ofSpread = (0,mean_metric/* meanInfluence */.bu)(view, deviations);
        return (0,mean_metric/* meanInfluence */.bu)(view, squares).map((pull, row) => (ratio * ofSpread[row] - pull) / spread);
    },
};
function r2_squaredDeviations(view) {
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

;// CONCATENATED MODULE: ./.cache/js/core/metrics/recall-at-ten.js

const recall_at_ten_cutoff = 10;
/** Mean over queries of the share of relevant documents that stand on the first ten ranks; a tie across the cut
 *  counts by the share of it that fits, the expected value over its orders. */
const recallAtTen = makeRankingMetric({
    name: `recall@${recall_at_ten_cutoff}`,
    fromQuery({ ties, relevant }) {
        let found = 0;
        for (const tie of ties) {
            const places = Math.min(tie.size, recall_at_ten_cutoff - tie.before);
            if (places <= 0)
                break;
            found += (tie.relevant * places) / tie.size;
        }
        return found / relevant;
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
    value: (view) => ({ value: Math.sqrt((0,mean_metric/* weightedMean */.hY)(view, (0,row_losses/* squaredErrors */.Vk)(view))) }),
    influence(view) {
        const squares = (0,row_losses/* squaredErrors */.Vk)(view);
        const root = Math.sqrt((0,mean_metric/* weightedMean */.hY)(view, squares));
        // A perfect model has no derivative here; its rows pull by 0.
        return (0,mean_metric/* meanInfluence */.bu)(view, squares).map((pull) => (root === 0 ? 0 : pull / (2 * root)));
    },
};

;// CONCATENATED MODULE: ./.cache/js/core/metrics/roc-auc.js




/** Probability that a positive row scores above a negative one, ties counting half (Mann–Whitney); of several classes
 *  the mean over each one against the rest. */
const rocAuc = {
    name: "roc_auc",
    direction: "higher",
    tasks: ["binary", "multiclass"],
    needs: "score",
    unit: "row",
    defaultMargin: "accuracy-like",
    minimum: "ranking-of-scores",
    method: "delong",
    unbounded: false,
    value: (view) => (view.task === "multiclass" ? meanOfClasses(view) : binaryValue(view)),
    influence: (view) => (view.task === "multiclass" ? influenceOfClasses(view) : delongInfluence(view)),
};
function binaryValue(view) {
    const { auc } = rankRows(groupByScore(view));
    return Number.isNaN(auc) ? oneClass : { value: auc };
}
function meanOfClasses(view) {
    const aucs = view.classes.map((_name, code) => rankRows(groupByScore(oneVersusRest(view, code))).auc);
    const absent = aucs.findIndex(Number.isNaN);
    if (absent !== -1)
        return { undefined: `no row, or every row, is labelled ${view.classes[absent]}` };
    return { value: (0,exact_sum/* exactSum */.d)(aucs.length, (code) => aucs[code]) / aucs.length };
}
function influenceOfClasses(view) {
    const pulls = view.classes.map((_name, code) => delongInfluence(oneVersusRest(view, code)));
    return view.label.map((_label, row) => {
        let sum = 0;
        for (const pull of pulls)
            sum += pull[row];
        return sum / pulls.length;
    });
}
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

;// CONCATENATED MODULE: ./.cache/js/core/metrics/smape.js


/** Mean of 2·|label − prediction| / (|label| + |prediction|), on the scale of 0 to 2; a row of two zeros has no error. */
const smape = {
    name: "smape",
    direction: "lower",
    tasks: ["regression"],
    needs: "prediction",
    unit: "row",
    defaultMargin: "loss",
    minimum: "mean-error",
    method: "influence",
    unbounded: false,
    range: 2,
    value: (view) => ({ value: (0,mean_metric/* weightedMean */.hY)(view, (0,row_losses/* symmetricErrors */.F1)(view)) }),
    influence: (view) => (0,mean_metric/* meanInfluence */.bu)(view, (0,row_losses/* symmetricErrors */.F1)(view)),
};

// EXTERNAL MODULE: ./.cache/js/core/text/measures.js + 1 modules
var measures = __webpack_require__(69067);
;// CONCATENATED MODULE: ./.cache/js/core/metrics/text-metrics.js



/** Means over rows of how well the prediction says what the reference does; the texts were compared as they were read. */
const textMetrics = measures/* textMeasures */.F.map(({ name }, place) => ({
    name,
    direction: "higher",
    tasks: ["text"],
    needs: "prediction",
    unit: "row",
    defaultMargin: "bounded-score",
    minimum: name === "exact_match" ? "zero-one" : "mean-error",
    range: 1,
    method: name === "exact_match" ? "tango" : "influence",
    unbounded: false,
    perUnit: ({ textValues }) => {
        if (!textValues)
            throw new Error(`${name} was asked of rows without texts`);
        return textValues[place];
    },
    value: (view) => ({ value: (0,mean_metric/* weightedMean */.hY)(view, unitValues(view)) }),
    influence: (view) => (0,mean_metric/* meanInfluence */.bu)(view, unitValues(view)),
}));

;// CONCATENATED MODULE: ./.cache/js/core/metrics/threshold-metrics.js



/** A rate at the threshold that another rate allows: computed when it is named, judged by replicates. */
function makeThresholdMetric({ best, toValue, ...rest }) {
    return {
        ...rest,
        tasks: ["binary"],
        needs: "score",
        unit: "row",
        minimum: "threshold",
        method: "bootstrap",
        unbounded: false,
        onRequest: true,
        value: (view) => toValue(best(groupByScore(view))),
        resample: (view, units) => threshold_metrics_resample(view, units, best),
    };
}
function threshold_metrics_resample(view, units, best) {
    const { rankOf, positive } = groupByScore(view);
    const drawn = { positive: new Float64Array(positive.length), negative: new Float64Array(positive.length) };
    return (counts) => {
        drawn.positive.fill(0);
        drawn.negative.fill(0);
        for (let row = 0; row < view.n; row++) {
            const side = view.label[row] === 1 ? drawn.positive : drawn.negative;
            side[rankOf[row]] += counts[units.of[row]] * (view.weight ? view.weight[row] : 1);
        }
        return best(drawn);
    };
}
/** Largest recall of a threshold whose precision is at least `precision`; 0, with a note, where none reaches it. */
function makeRecallAtPrecision(precision) {
    return makeThresholdMetric({
        name: `recall_at_precision@${precision}`,
        direction: "higher",
        defaultMargin: "bounded-score",
        best({ positive, negative }) {
            const positives = (0,exact_sum/* exactSum */.d)(positive.length, (g) => positive[g]);
            let hits = 0;
            let alarms = 0;
            let most = 0;
            for (let g = positive.length - 1; g >= 0; g--) {
                hits += positive[g];
                alarms += negative[g];
                if (hits > 0 && hits / (hits + alarms) >= precision)
                    most = hits;
            }
            return positives === 0 ? Number.NaN : most / positives;
        },
        toValue(best) {
            if (Number.isNaN(best))
                return noPositiveLabel;
            return best > 0
                ? { value: best }
                : { value: 0, note: `no threshold reaches a precision of ${precision}` };
        },
    });
}
/** False positive rate of the highest threshold whose recall is at least `recall`. */
function makeFprAtTpr(recall) {
    return makeThresholdMetric({
        name: `fpr_at_tpr@${recall}`,
        direction: "lower",
        defaultMargin: "bounded-error",
        best({ positive, negative }) {
            const positives = (0,exact_sum/* exactSum */.d)(positive.length, (g) => positive[g]);
            const negatives = (0,exact_sum/* exactSum */.d)(negative.length, (g) => negative[g]);
            if (positives === 0 || negatives === 0)
                return Number.NaN;
            let hits = 0;
            let alarms = 0;
            for (let g = positive.length - 1; g >= 0 && hits / positives < recall; g--) {
                hits += positive[g];
                alarms += negative[g];
            }
            return alarms / negatives;
        },
        toValue: (best) => (Number.isNaN(best) ? oneClass : { value: best }),
    });
}
const thresholdMetrics = [
    ...[0.5, 0.8, 0.9, 0.95, 0.99].map(makeRecallAtPrecision),
    ...[0.8, 0.9, 0.95, 0.99].map(makeFprAtTpr),
];

;// CONCATENATED MODULE: ./.cache/js/core/metrics/top-k-accuracy.js

/** Share of rows whose true class is among the k classes of the highest probability. Of equal probabilities the later
 *  class counts as the higher one, as in scikit-learn. With k classes or fewer it is 1. */
function makeTopK(name, k, rest = {}) {
    return {
        name,
        direction: "higher",
        tasks: ["multiclass"],
        needs: "probability",
        unit: "row",
        defaultMargin: "accuracy-like",
        minimum: "zero-one",
        method: "tango",
        unbounded: false,
        ...rest,
        outcomes: (view) => hitsOf(view, k),
        value: (view) => ({ value: (0,mean_metric/* weightedMean */.hY)(view, hitsOf(view, k)) }),
        influence: (view) => (0,mean_metric/* meanInfluence */.bu)(view, hitsOf(view, k)),
    };
}
function hitsOf({ proba, label }, k) {
    return label.map((code, row) => {
        const own = proba[code][row];
        let above = 0;
        for (let other = 0; other < proba.length; other++) {
            const value = proba[other][row];
            if (value > own || (value === own && other > code))
                above += 1;
        }
        return Number(above < k);
    });
}
/** k = 2, and others when they are asked for. */
const topKAccuracies = [
    makeTopK("top_k_accuracy", 2),
    ...[3, 5, 10].map((k) => makeTopK(`top_k_accuracy@${k}`, k, { onRequest: true })),
];

;// CONCATENATED MODULE: ./.cache/js/core/metrics/wape.js


/** Σ w|label − prediction| / Σ w|label|. Undefined when every label is 0. */
const wape = {
    name: "wape",
    direction: "lower",
    tasks: ["regression", "forecast"],
    needs: "prediction",
    unit: "row",
    defaultMargin: "loss",
    minimum: "mean-error",
    method: "influence",
    unbounded: true,
    value(view) {
        const size = (0,mean_metric/* weightedMean */.hY)(view, sizesOf(view));
        if (size === 0)
            return { undefined: "every label is 0" };
        return { value: (0,mean_metric/* weightedMean */.hY)(view, (0,row_losses/* absoluteErrors */.Jf)(view)) / size };
    },
    influence(view) {
        const sizes = sizesOf(view);
        const size = (0,mean_metric/* weightedMean */.hY)(view, sizes);
        const ratio = (0,mean_metric/* weightedMean */.hY)(view, (0,row_losses/* absoluteErrors */.Jf)(view)) / size;
        const ofSizes = (0,mean_metric/* meanInfluence */.bu)(view, sizes);
        return (0,mean_metric/* meanInfluence */.bu)(view, (0,row_losses/* absoluteErrors */.Jf)(view)).map((pull, row) => (pull - ratio * ofSizes[row]) / size);
    },
};
function sizesOf({ label }) {
    return label.map(Math.abs);
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/index.js

































/** Every metric, in the order of a report. A new metric is its file, its test and one line here. */
const metrics = [
    rocAuc,
    averagePrecision,
    accuracy,
    balancedAccuracy,
    ...topKAccuracies,
    f1,
    f1Macro,
    precision,
    recall,
    mcc,
    kappa,
    logLoss,
    brier,
    ece,
    mae,
    rmse,
    r2,
    explainedVariance,
    medianAe,
    maxError,
    mape,
    smape,
    wape,
    ...pinballs,
    ...thresholdMetrics,
    ndcg,
    meanAveragePrecision,
    meanReciprocalRank,
    recallAtTen,
    mase,
    ...textMetrics,
    ...corpusMetrics,
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
    em: "exact_match",
    cohenkappa: "kappa",
    expectedcalibrationerror: "ece",
    fscore: "f1",
    matthewscorrcoef: "mcc",
    medae: "median_ae",
    map: "map@10",
    mse: "rmse",
    meanabsoluteerror: "mae",
    meanpinballloss: "pinball",
    meanreciprocalrank: "mrr",
    ndcg: "ndcg@10",
    prauc: "average_precision",
    rootmeansquarederror: "rmse",
    rsquared: "r2",
    sacrebleu: "bleu",
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

/***/ 91076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ symmetricErrors),
/* harmony export */   Jf: () => (/* binding */ absoluteErrors),
/* harmony export */   PE: () => (/* binding */ residuals),
/* harmony export */   Vk: () => (/* binding */ squaredErrors),
/* harmony export */   _P: () => (/* binding */ relativeErrors),
/* harmony export */   _k: () => (/* binding */ brierLosses),
/* harmony export */   hn: () => (/* binding */ clippedLoss),
/* harmony export */   yB: () => (/* binding */ logLosses)
/* harmony export */ });
const smallest = Number.EPSILON;
/** −ln of the probability given to the true class, clipped to [ε, 1 − ε] with the ε of float64. */
const logLosses = remember("score", (score, label) => score.map((value, row) => {
    const given = label[row] === 1 ? value : 1 - value;
    return clippedLoss(given);
}));
/** −ln p, p clipped to [ε, 1 − ε]. */
function clippedLoss(p) {
    return -Math.log(Math.min(Math.max(p, smallest), 1 - smallest));
}
/** (label − score)², each in [0, 1]. */
const brierLosses = remember("score", (score, label) => score.map((value, row) => (label[row] - value) ** 2));
/** |label − prediction| */
const absoluteErrors = remember("prediction", (prediction, label) => prediction.map((value, row) => Math.abs(label[row] - value)));
/** (label − prediction)² */
const squaredErrors = remember("prediction", (prediction, label) => prediction.map((value, row) => (label[row] - value) ** 2));
/** |label − prediction| / |label|; not finite where the label is 0. */
const relativeErrors = remember("prediction", (prediction, label) => prediction.map((value, row) => Math.abs(label[row] - value) / Math.abs(label[row])));
/** 2·|label − prediction| / (|label| + |prediction|), each in [0, 2]; 0 where both are 0. */
const symmetricErrors = remember("prediction", (prediction, label) => prediction.map((value, row) => {
    const size = Math.abs(label[row]) + Math.abs(value);
    return size === 0 ? 0 : (2 * Math.abs(label[row] - value)) / size;
}));
/** label − prediction */
const residuals = remember("prediction", (prediction, label) => prediction.map((value, row) => label[row] - value));
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


/***/ }),

/***/ 16372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ argsort)
/* harmony export */ });
/* unused harmony export argsortWords */
/* harmony import */ var _float_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34138);

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
    const high = orderedKeys(values, _float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .highWord */ .rn);
    const order = argsortWords(high);
    if (settleRuns(values, high, order))
        return order;
    const low = orderedKeys(values, _float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lowWord */ .Z4);
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
        const negative = bits[_float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .highWord */ .rn] >>> 31 === 1;
        const word = bits[half];
        keys[row] = negative ? ~word : half === _float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .highWord */ .rn ? word | 0x80000000 : word;
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
