export const id = 7094;
export const ids = [7094];
export const modules = {

/***/ 40421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isClock),
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   Vb: () => (/* binding */ isRate),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   q9: () => (/* binding */ isGuardrail)
/* harmony export */ });
/* harmony import */ var _metrics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12329);

const sizes = /(^|_)(latency|duration|time|times|wall|runtime|seconds?|secs?|ms|minutes?|hours?|memory|ram|vram|bytes|kb|mb|gb|kib|mib|gib|size|cost|costs|price|usd|eur|tokens|throughput|qps|rps|tps|flops|macs|params|parameters|energy|kwh|watts|carbon|co2)(_|$)/;
const clocks = /(^|_)(latency|duration|time|times|wall|runtime|seconds?|secs?|ms|minutes?|hours?|throughput|qps|rps|tps)(_|$)/;
const qualities = /(^|_)(loss|losses|error|errors|err|mae|mse|rmse|mape|smape|rmsle|acc|accuracy|auc|auroc|f1|r2|score|precision|recall|corr|correlation|bleu|rouge)(_|$)/;
const rates = /(^|_)(throughput|qps|rps|tps|per_(second|sec|s|minute|hour|dollar|usd))(_|$)/;
/** What a model costs to run and to make (time, size, memory, money, tokens), by the words of its last part; never a
 *  metric of ours, and never an error of one (`duration_mae`).
 *  @example isGuardrail("latency_p95_ms") // true */
function isGuardrail(name) {
    const last = lastPart(name);
    if ((0,_metrics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(last) !== undefined)
        return false;
    const words = wordsOf(last);
    return sizes.test(words) && !qualities.test(words);
}
/** A guardrail that depends on the machine it was measured on. */
function isClock(name) {
    return isGuardrail(name) && clocks.test(wordsOf(lastPart(name)));
}
/** A rate of work: more is better, whatever its unit. */
function isRate(words) {
    return rates.test(words);
}
/** The part of a dotted name that says what is measured; a number at its end may hold a point.
 *  @example lastPart("val.pinball@0.9") // "pinball@0.9" */
function lastPart(name) {
    const number = name.search(/@[\d.]+$/);
    return name.slice(name.lastIndexOf(".", number === -1 ? name.length : number) + 1);
}
/** A name as lower-case words with underscores between. */
function wordsOf(name) {
    return name
        .slice(0, 200)
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "_");
}


/***/ }),

/***/ 33515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ defaulted),
/* harmony export */   l: () => (/* binding */ optional)
/* harmony export */ });
/** An input whose value is null when it is empty. */
function optional(type, wording) {
    return { expression: "", ...wording, type, default: null };
}
/** An input that stands for `fallback` when it is empty. */
function defaulted(type, fallback, wording) {
    return { ...wording, type, default: fallback, whenEmpty: "", expression: "" };
}


/***/ }),

/***/ 28286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   Yk: () => (/* binding */ legOf),
/* harmony export */   aI: () => (/* binding */ everyActionOutputs),
/* harmony export */   lH: () => (/* binding */ everyActionInputs)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83018);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33515);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14041);



/** Inputs that every action has, under the same name and meaning. */
const everyActionInputs = {
    config: (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, "evenhand.yml", {
        description: "The configuration file; it may be absent.",
        example: "ml/evenhand.yml",
    }),
    model: (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, {
        description: "The model of the configuration that this is about.",
        whenEmpty: "the only model, or `default`",
        example: "fraud",
    }),
    leg: (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, {
        description: "The name of this leg of a matrix, which keeps its results apart.",
        whenEmpty: "a short hash of the matrix, or `default` without one",
        example: "seed-3",
    }),
    records: (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, ".evenhand", {
        description: "The folder in which actions of one job hand records to each other.",
        example: "out/evenhand",
    }),
    "working-directory": (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae, ".", {
        description: "The folder that paths start from.",
        example: "models/fraud",
    }),
    "github-token": (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, {
        description: "The token that reads artifacts and writes the comment and the check.",
        whenEmpty: "nothing is read from GitHub or written to it",
        example: "a token",
        expression: "github.token",
    }),
    matrix: (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq, {
        description: "The matrix values of the job, as JSON; leave it as it is.",
        whenEmpty: "no matrix",
        example: '{"seed": 3}',
        expression: "toJSON(matrix)",
    }),
    "retention-days": (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)((0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(1, 400), {
        description: "How many days the uploaded artifacts are kept.",
        whenEmpty: "the repository's setting",
        example: "30",
    }),
};
/** Shared by the actions that have a gate. */
const failOn = (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P)((0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)("gate", "never"), "gate", {
    description: "Whether a closed gate fails this step, or a later one decides from the outputs.",
    example: "never",
});
/** Outputs that every action has. */
const everyActionOutputs = {
    result: "What came of it: `pass`, `fail`, `no-evidence` or `no-baseline`.",
    reasons: "Why, worst first, as a JSON list of at most 16 KiB.",
    record: "The path of the record that was written.",
    "record-artifact": "The name of the artifact that carries the record; empty when it was not uploaded.",
    "record-digest": "The sha256 of the record.",
    summary: "The outcome in one line.",
};
/** The leg's name: the one given, else `default` without a matrix, else the first 8 hex digits of the sha256 of
 *  the matrix as canonical JSON, so that the order of its keys does not matter. */
function legOf(leg, matrix) {
    if (leg !== null)
        return leg;
    const isEmpty = matrix === null || (typeof matrix === "object" && Object.keys(matrix).length === 0);
    return isEmpty ? "default" : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(matrix)).slice("sha256:".length, "sha256:".length + 8);
}


/***/ }),

/***/ 80495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs),
/* harmony export */   X: () => (/* binding */ inputError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _table_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48885);


/** Raw texts by input name (any case, as a runner passes them) → typed values by camelCase name.
 *  White space around a value does not count; empty means "not given".
 *  @throws UserError `input-invalid` that lists every problem, one per line. */
function parseInputs(table, raw) {
    const given = new Map(Object.entries(raw).map(([name, value]) => [name.toLowerCase(), value.trim()]));
    const problems = unknownInputs(table, given);
    const values = {};
    for (const [name, definition] of Object.entries(table)) {
        const text = given.get(name) || definition.default;
        const reading = text === null ? { value: null } : definition.type.read(text);
        if ("value" in reading)
            values[camelCase(name)] = reading.value;
        else
            problems.push(refusal(name, definition, text, reading.refused));
    }
    if (problems.length > 0)
        throw inputError(problems);
    return values;
}
function unknownInputs(table, given) {
    return [...given.keys()]
        .filter((name) => !Object.hasOwn(table, name))
        .map((name) => {
        const meant = (0,_table_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, Object.keys(table));
        const hint = meant === null ? `the inputs are ${Object.keys(table).join(", ")}` : `did you mean \`${meant}\`?`;
        return { input: name, message: `there is no input \`${name}\``, hint };
    });
}
function refusal(name, { type, example }, given, why) {
    const meant = (0,_table_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(given, type.words);
    const because = why === null ? "" : ` (${why})`;
    return {
        input: name,
        message: `the input \`${name}\` is ${shorten(given)}${because}; accepted is ${type.accepts}`,
        hint: meant === null ? `for example \`${name}: ${example}\`` : `did you mean \`${name}: ${meant}\`?`,
    };
}
/** All problems in one error, the first in its fields. */
function inputError(problems) {
    const first = problems[0];
    const alone = problems.length === 1;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "input-invalid",
        message: alone ? first.message : problems.map((each) => `${each.message}; ${each.hint}`).join("\n"),
        hint: alone ? first.hint : `mend these ${problems.length} inputs`,
        input: first.input,
    });
}
function shorten(given) {
    return JSON.stringify(given.length > 60 ? `${given.slice(0, 57)}…` : given);
}
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 14041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _record_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65413);

const fine = (value) => ({ value });
const refused = (why = null) => ({ refused: why });
const text = { accepts: "text", words: [], read: fine };
/** A path inside the working directory or an absolute one; only its spelling is looked at. */
const path = {
    accepts: "a path",
    words: [],
    read: (given) => given.includes("\0") || given.includes("\n") ? refused("it has more than one line") : fine(given),
};
const boolean = {
    accepts: "true or false",
    words: ["true", "false"],
    read: (given) => (/^(true|false)$/i.test(given) ? fine(given.toLowerCase() === "true") : refused()),
};
/** One of a few words. */
function choice(...words) {
    const accepts = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
    return {
        accepts,
        words,
        read: (given) => {
            const word = words.find((each) => each === given);
            return word === undefined ? refused() : fine(word);
        },
    };
}
/** A whole number within bounds, both included. */
function integer(least, most) {
    const accepts = most === Number.MAX_SAFE_INTEGER
        ? `a whole number from ${least}`
        : `a whole number from ${least} to ${most}`;
    return {
        accepts,
        words: [],
        read: (given) => {
            const value = /^\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
            return value >= least && value <= most ? fine(value) : refused();
        },
    };
}
/** One item a line; blank lines do not count. */
const list = {
    accepts: "one item a line",
    words: [],
    read: (given) => {
        const items = given.split("\n").map((line) => line.trim());
        if (items.some((item) => item.includes(",")))
            return refused("items are separated by lines, not by commas");
        return fine(items.filter((item) => item !== ""));
    },
};
/** What models and legs may be called: the name is part of file and artifact names. */
const name = {
    accepts: "up to 60 of a-z, 0-9, `.`, `_` and `-`",
    words: [],
    read: (given) => (_record_words_js__WEBPACK_IMPORTED_MODULE_0__/* .namePattern */ ._u.test(given) ? fine(given) : refused()),
};
const json = {
    accepts: "JSON",
    words: [],
    read: (given) => {
        try {
            return fine(JSON.parse(given));
        }
        catch {
            return refused();
        }
    },
};


/***/ }),

/***/ 65400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ classLogLosses),
/* harmony export */   Qo: () => (/* binding */ classBrierLosses),
/* harmony export */   RR: () => (/* binding */ oneVersusRest)
/* harmony export */ });
/* harmony import */ var _row_losses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91076);

/** −ln of the probability of the true class, clipped as in the binary loss. */
function classLogLosses({ proba, label }) {
    return label.map((code, row) => (0,_row_losses_js__WEBPACK_IMPORTED_MODULE_0__/* .clippedLoss */ .hn)(proba[code][row]));
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
const remembered = new WeakMap();
/** A class against the rest, its probability as the score. The same labels give the same array, so that a score is
 *  sorted once. */
function oneVersusRest(view, code) {
    const known = remembered.get(view.label) ?? new Map();
    remembered.set(view.label, known);
    const label = known.get(code) ?? view.label.map((one) => Number(one === code));
    known.set(code, label);
    return { ...view, task: "binary", label, score: view.proba[code] };
}


/***/ }),

/***/ 89289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ tallyClasses),
/* harmony export */   Ul: () => (/* binding */ binaryCounts),
/* harmony export */   c3: () => (/* binding */ binaryGradient),
/* harmony export */   q9: () => (/* binding */ spreadGradient)
/* harmony export */ });
/* harmony import */ var _stats_spare_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15052);
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
    if (rows.weight === null)
        return countRows(rows, prediction, classes);
    const cell = new Int32Array(rows.n);
    // A right row raises no alarm: it goes to one bucket more, which is not read.
    const alarm = new Int32Array(rows.n);
    for (let row = 0; row < rows.n; row++) {
        const label = rows.label[row];
        const isRight = prediction[row] === label;
        cell[row] = 2 * label + (isRight ? 0 : 1);
        alarm[row] = isRight ? classes : prediction[row];
    }
    const sumsOf = (cells, count) => (0,_stats_sum_by_code_js__WEBPACK_IMPORTED_MODULE_0__/* .sumBuckets */ .$m)(rows.weight, (0,_stats_sum_by_code_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketRows */ .i1)(cells, count));
    const sums = sumsOf(cell, 2 * classes);
    return {
        hits: Float64Array.from({ length: classes }, (_hit, code) => sums[2 * code]),
        misses: Float64Array.from({ length: classes }, (_miss, code) => sums[2 * code + 1]),
        alarms: sumsOf(alarm, classes + 1).subarray(0, classes),
    };
}
/** Rows that count alike need no order. */
function countRows({ label: labels, n }, prediction, classes) {
    const hits = new Int32Array(classes);
    const misses = new Int32Array(classes);
    const alarms = new Int32Array(classes);
    for (let row = 0; row < n; row++) {
        const label = labels[row];
        const predicted = prediction[row];
        if (predicted === label)
            hits[label] += 1;
        else {
            misses[label] += 1;
            alarms[predicted] += 1;
        }
    }
    return {
        hits: Float64Array.from(hits),
        misses: Float64Array.from(misses),
        alarms: Float64Array.from(alarms),
    };
}
/** A gradient seen from each row: n · weight · ∂value/∂count of the row's cell. */
function spreadGradient(rows, prediction, gradient) {
    const { hits, misses, alarms } = gradient;
    const { n, label: labels, weight } = rows;
    const pulls = (0,_stats_spare_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .spareNumbers */ .M)(labels.length);
    for (let row = 0; row < pulls.length; row++) {
        const label = labels[row];
        const predicted = prediction[row];
        const slope = predicted === label ? hits[label] : misses[label] + (alarms?.[predicted] ?? 0);
        pulls[row] = n * (weight === null ? 1 : weight[row]) * slope;
    }
    return pulls;
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

/***/ 12329:
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
    const right = (0,exact_sum/* exactSum */.dZ)(hits.length, (code) => hits[code]);
    return { right, all: right + (0,exact_sum/* exactSum */.dZ)(misses.length, (code) => misses[code]) };
}

// EXTERNAL MODULE: ./.cache/js/core/metrics/score-groups.js + 1 modules
var score_groups = __webpack_require__(43067);
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
        const { positives, value } = followCurve((0,score_groups/* groupByScore */.t)(view));
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
    const positives = (0,exact_sum/* exactSum */.dZ)(size, (g) => positive[g]);
    const value = (0,exact_sum/* exactSum */.dZ)(size, (g) => positive[g] * precision[g]) / positives;
    return { precision, above, positives, value };
}
/**
 * n·w_j·∂AP/∂w_j: a row's own precision, and what its weight does to the precision at every lower threshold.
 * With g(s) the precision at s, P the weight of positives, H1(s) = Σ y_i/V(s_i) and H2(s) = Σ y_i g(s_i)/V(s_i)
 * over s_i ≤ s, V(s) the weight of rows scored ≥ s: ∂AP/∂w_j = [y_j (g + H1 − AP) − H2]/P.
 */
function influence(view) {
    const groups = (0,score_groups/* groupByScore */.t)(view);
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
    return (0,score_groups/* spreadRanks */.BS)(view, groups.rankOf, (rank, label, weight) => scale * weight * (label * ownGain[rank] - dilution[rank]));
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
        return { value: (0,exact_sum/* exactSum */.dZ)(recalls.length, (k) => recalls[k]) / recalls.length };
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

// EXTERNAL MODULE: ./.cache/js/core/metrics/class-probabilities.js
var class_probabilities = __webpack_require__(65400);
// EXTERNAL MODULE: ./.cache/js/core/metrics/mean-metric.js
var mean_metric = __webpack_require__(94418);
// EXTERNAL MODULE: ./.cache/js/core/metrics/row-losses.js
var row_losses = __webpack_require__(91076);
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
    return view.task === "multiclass" ? (0,class_probabilities/* classBrierLosses */.Qo)(view) : (0,row_losses/* brierLosses */._k)(view);
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

// EXTERNAL MODULE: ./.cache/js/core/stats/sum-by-code.js
var sum_by_code = __webpack_require__(26067);
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
        return { value: (0,exact_sum/* exactSum */.dZ)(bins, (b) => Math.abs(gaps[b])) / (0,mean_metric/* totalWeight */.zN)(view) };
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
    const unitOf = cells.map((cell) => Math.floor(cell / bins));
    const binOf = cells.map((cell) => cell % bins);
    const gapOf = Float64Array.from(cells, (cell) => gaps[cell]);
    return (counts) => {
        const sums = new Float64Array(bins);
        let all = 0;
        for (let k = 0; k < gapOf.length; k++)
            sums[binOf[k]] += counts[unitOf[k]] * gapOf[k];
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
        const value = (0,exact_sum/* exactSum */.dZ)(scores.length, (k) => scores[k]) / scores.length;
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

;// CONCATENATED MODULE: ./.cache/js/core/metrics/f1-weighted.js


/** Mean over the classes of 2·TP / (2·TP + FP + FN), weighted by how many rows are of the class: a class that is predicted
 *  and never a label has no weight of its own. */
const f1Weighted = makeConfusionMetric({
    name: "f1_weighted",
    tasks: ["multiclass"],
    defaultMargin: "bounded-score",
    minimum: "confusion",
    method: "influence",
    onRequest: true,
    fromTally: (tally) => ({ value: averageOf(tally) }),
    gradient(tally) {
        const value = averageOf(tally);
        const total = totalOf(tally);
        const classes = tally.hits.length;
        const [hits, misses, alarms] = [0, 0, 0].map(() => new Float64Array(classes));
        for (let code = 0; code < classes; code++) {
            const { support, size, f1 } = classOf(tally, code);
            // A row more of the class changes its weight besides its score.
            const weight = (f1 - value) / total;
            const pull = size === 0 ? 0 : support / total / size;
            hits[code] = weight + pull * (2 - 2 * f1);
            misses[code] = weight - pull * f1;
            alarms[code] = -pull * f1;
        }
        return { hits, misses, alarms };
    },
});
function classOf({ hits, misses, alarms }, code) {
    const support = hits[code] + misses[code];
    const size = support + hits[code] + alarms[code];
    return { support, size, f1: size === 0 ? 0 : (2 * hits[code]) / size };
}
function totalOf(tally) {
    return (0,exact_sum/* exactSum */.dZ)(tally.hits.length, (code) => classOf(tally, code).support);
}
function averageOf(tally) {
    const weighted = (code) => {
        const { support, f1 } = classOf(tally, code);
        return support * f1;
    };
    return (0,exact_sum/* exactSum */.dZ)(tally.hits.length, weighted) / totalOf(tally);
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/intervals.js

const shared = {
    tasks: ["regression", "forecast"],
    needs: "interval",
    unit: "row",
};
function meanOf(values) {
    return {
        value: (view) => ({ value: (0,mean_metric/* weightedMean */.hY)(view, values(view)) }),
        influence: (view) => (0,mean_metric/* meanInfluence */.bu)(view, values(view)),
    };
}
/** 1 for a row whose label lies in its interval, bounds included. */
const covered = ({ label, bounds }) => {
    const [lower, upper] = bounds;
    return label.map((value, row) => Number(value >= lower[row] && value <= upper[row]));
};
const widths = ({ bounds }) => {
    const [lower, upper] = bounds;
    return upper.map((value, row) => value - lower[row]);
};
/** Share of rows whose label lies in its prediction interval. More counts as better, which a wider interval always is:
 *  `interval_score` weighs both. */
const coverage = {
    ...shared,
    name: "interval_coverage",
    direction: "higher",
    defaultMargin: "accuracy-like",
    minimum: "zero-one",
    method: "tango",
    unbounded: false,
    outcomes: covered,
    ...meanOf(covered),
};
/** Mean of upper − lower, in the unit of the label. */
const width = {
    ...shared,
    name: "interval_width",
    direction: "lower",
    defaultMargin: "loss",
    minimum: "mean-error",
    method: "influence",
    unbounded: true,
    ...meanOf(widths),
};
/**
 * Mean interval score of central intervals of a nominal level: the width, and 2/(1 − level) times how far the label lies
 * outside (Winkler 1972; Gneiting and Raftery 2007, eq. 43). Computed when it is asked for: the level only the user knows.
 *
 * @param level 0 < level < 1
 */
function makeIntervalScore(level) {
    const penalty = 2 / (1 - level);
    const scores = ({ label, bounds }) => {
        const [lower, upper] = bounds;
        return label.map((value, row) => {
            const outside = Math.max(0, lower[row] - value, value - upper[row]);
            return upper[row] - lower[row] + penalty * outside;
        });
    };
    return {
        ...shared,
        name: `interval_score@${level}`,
        direction: "lower",
        defaultMargin: "loss",
        minimum: "mean-error",
        method: "influence",
        unbounded: true,
        onRequest: true,
        ...meanOf(scores),
    };
}
/** Of predictions with a lower and an upper bound. */
const intervalMetrics = [
    coverage,
    width,
    ...[0.5, 0.8, 0.9, 0.95, 0.99].map(makeIntervalScore),
];

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
    const right = (0,exact_sum/* exactSum */.dZ)(hits.length, (code) => hits[code]);
    return { right, all: (0,exact_sum/* exactSum */.dZ)(labels.length, (code) => labels[code]), labels, predictions };
}
/** Covariance of labels and predictions and the variance of each, times the square of the weight; exactly 0 for a
 *  constant column, and never below. */
function spreads({ right, all, labels, predictions }) {
    const classes = labels.length;
    return {
        agreement: right * all - (0,exact_sum/* exactSum */.dZ)(classes, (code) => labels[code] * predictions[code]),
        ofLabels: spreadOf(labels),
        ofPredictions: spreadOf(predictions),
    };
}
/** From the column's own sum: one rounded along another path could be a last bit below the only class's weight. */
function spreadOf(column) {
    const whole = (0,exact_sum/* exactSum */.dZ)(column.length, (code) => column[code]);
    return (0,exact_sum/* exactSum */.dZ)(column.length, (code) => column[code] * (whole - column[code]));
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
    const predicted = (0,exact_sum/* exactSum */.dZ)(predictions.length, (code) => predictions[code]);
    const byChance = (0,exact_sum/* exactSum */.dZ)(labels.length, (code) => labels[code] * predictions[code]);
    return {
        beyond: right * all - byChance,
        possible: (0,exact_sum/* exactSum */.dZ)(labels.length, (code) => labels[code] * (predicted - predictions[code])),
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
    return view.task === "multiclass" ? (0,class_probabilities/* classLogLosses */.GI)(view) : (0,row_losses/* logLosses */.yB)(view);
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

// EXTERNAL MODULE: ./.cache/js/core/stats/argsort.js
var argsort = __webpack_require__(16372);
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
const remembered = new WeakMap();
/** Every query of the view, in the order of its parts; one without rows has no documents. O(n log n). */
function rankQueries(view) {
    const known = remembered.get(view.score);
    if (known?.label === view.label)
        return known.queries;
    const queries = sortQueries(view);
    remembered.set(view.score, { label: view.label, queries });
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



/** Ranks up to which a ranking is looked at besides the usual ten; computed when they are asked for by name. */
const otherCutoffs = [1, 3, 5, 20, 50, 100];
const usualCutoff = 10;
/** A metric of the first ranks at every cutoff: `name@10`, and the others on request. */
function makeRankingMetrics(name, fromQuery) {
    return [usualCutoff, ...otherCutoffs].map((cutoff) => makeRankingMetric({
        name: `${name}@${cutoff}`,
        ...(cutoff === usualCutoff ? {} : { onRequest: true }),
        fromQuery: (query) => fromQuery(query, cutoff),
    }));
}
/**
 * The mean over queries of a value in [0, 1]. A query without a relevant document does not count: no model can
 * change its value.
 */
function makeRankingMetric({ fromQuery, ...rest }) {
    return {
        ...rest,
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

/**
 * Mean over queries of AP@k = Σ_{i≤k} precision@i·[document i is relevant] / min(relevant documents, k). Within a
 * tie the expected value over its orders (McSherry and Najork 2008).
 */
const meanAveragePrecisions = makeRankingMetrics("map", ({ ties, relevant }, cutoff) => {
    let hits = 0;
    let sum = 0;
    for (const tie of ties) {
        if (tie.before >= cutoff)
            break;
        sum += expectedPrecisions(tie, hits, cutoff);
        hits += tie.relevant;
    }
    return sum / Math.min(relevant, cutoff);
});
/** Rank j of a tie is relevant with probability r/t, and then (j − 1)(r − 1)/(t − 1) of those before it are. */
function expectedPrecisions({ before, size, relevant }, hits, cutoff) {
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

/** Mean over queries of 1 / rank of the first relevant document, at k 0 where it stands below rank k; within a tie, the
 *  expected value over its orders. */
const meanReciprocalRanks = [
    makeRankingMetric({
        name: "mrr",
        fromQuery: ({ ties }) => expectedReciprocal(firstRelevant(ties), Infinity),
    }),
    ...makeRankingMetrics("mrr", ({ ties }, cutoff) => expectedReciprocal(firstRelevant(ties), cutoff)).map((metric) => ({ ...metric, onRequest: true })),
];
function firstRelevant(ties) {
    return ties.find((tie) => tie.relevant > 0);
}
/**
 * Of `size` documents in random order, `relevant` of them relevant, the first relevant one is j-th with probability
 * p_j: p_1 = relevant/size, and each j that fails leaves one document less to draw from.
 */
function expectedReciprocal({ before, size, relevant }, cutoff) {
    let sum = 0;
    let none = 1;
    for (let j = 0; j <= Math.min(size - relevant, cutoff - before - 1); j++) {
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

/**
 * Mean over queries of DCG@k / ideal DCG@k, DCG@k = Σ relevance_i / log2(i + 1) over the first k ranks. The gain
 * is linear; documents of equal score share the mean of their relevances (McSherry and Najork 2008).
 */
const ndcgs = makeRankingMetrics("ndcg", (query, cutoff) => Math.min(1, gainOf(query, cutoff) / idealGainOf(query, cutoff)));
function gainOf({ ties }, cutoff) {
    let sum = 0;
    for (const { before, size, gain } of ties) {
        if (before >= cutoff)
            break;
        for (let rank = before; rank < Math.min(before + size, cutoff); rank++) {
            sum += gain / size / Math.log2(rank + 2);
        }
    }
    return sum;
}
function idealGainOf({ ideal }, cutoff) {
    let sum = 0;
    for (let rank = 0; rank < Math.min(ideal.length, cutoff); rank++)
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

;// CONCATENATED MODULE: ./.cache/js/core/metrics/precision-macro.js


/** Mean over the classes that are a label or are predicted of TP / (TP + FP); 0 for a class that is never predicted, as in
 *  scikit-learn. */
const precisionMacro = makeConfusionMetric({
    name: "precision_macro",
    tasks: ["multiclass"],
    defaultMargin: "bounded-score",
    minimum: "confusion",
    method: "influence",
    onRequest: true,
    fromTally(tally) {
        const seen = precision_macro_seenClasses(tally);
        const precisions = seen.map(({ hits, said }) => (said === 0 ? 0 : hits / said));
        const value = (0,exact_sum/* exactSum */.dZ)(precisions.length, (k) => precisions[k]) / precisions.length;
        const silent = seen.filter(({ said }) => said === 0).length;
        if (silent === 0)
            return { value };
        return {
            value,
            note: `${silent === 1 ? "one class is" : `${silent} classes are`} never predicted, with a precision of 0`,
        };
    },
    gradient(tally) {
        const seen = precision_macro_seenClasses(tally);
        const hits = new Float64Array(tally.hits.length);
        const alarms = new Float64Array(tally.hits.length);
        for (const { code, hits: right, said } of seen) {
            if (said === 0)
                continue;
            hits[code] = (said - right) / said ** 2 / seen.length;
            alarms[code] = -right / said ** 2 / seen.length;
        }
        return { hits, misses: new Float64Array(tally.hits.length), alarms };
    },
});
function precision_macro_seenClasses({ hits, misses, alarms }) {
    return Array.from(hits, (hit, code) => ({
        code,
        hits: hit,
        said: hit + alarms[code],
        missed: misses[code],
    })).filter(({ said, missed }) => said + missed > 0);
}

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

;// CONCATENATED MODULE: ./.cache/js/core/metrics/recall-at-rank.js

/** Mean over queries of the share of relevant documents that stand on the first k ranks; a tie across the cut
 *  counts by the share of it that fits, the expected value over its orders. */
const recallsAtRank = makeRankingMetrics("recall", ({ ties, relevant }, cutoff) => {
    let found = 0;
    for (const tie of ties) {
        const places = Math.min(tie.size, cutoff - tie.before);
        if (places <= 0)
            break;
        found += (tie.relevant * places) / tie.size;
    }
    return found / relevant;
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
    const { auc } = rankRows((0,score_groups/* groupByScore */.t)(view));
    return Number.isNaN(auc) ? oneClass : { value: auc };
}
function meanOfClasses(view) {
    const aucs = view.classes.map((_name, code) => rankRows((0,score_groups/* groupByScore */.t)((0,class_probabilities/* oneVersusRest */.RR)(view, code))).auc);
    const absent = aucs.findIndex(Number.isNaN);
    if (absent !== -1)
        return { undefined: `no row, or every row, is labelled ${view.classes[absent]}` };
    return { value: (0,exact_sum/* exactSum */.dZ)(aucs.length, (code) => aucs[code]) / aucs.length };
}
function influenceOfClasses(view) {
    const pulls = view.classes.map((_name, code) => delongInfluence((0,class_probabilities/* oneVersusRest */.RR)(view, code)));
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
    const positives = (0,exact_sum/* exactSum */.dZ)(positive.length, (g) => positive[g]);
    const negatives = (0,exact_sum/* exactSum */.dZ)(negative.length, (g) => negative[g]);
    const wins = (0,exact_sum/* exactSum */.dZ)(positive.length, (g) => positive[g] * negativesBelow[g]);
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
    const groups = (0,score_groups/* groupByScore */.t)(view);
    const { auc, negativesBelow, positivesBelow, positives, negatives } = rankRows(groups);
    let rows = 0;
    for (let row = 0; row < view.n; row++)
        rows += view.label[row];
    const scaleOf = (size, weight) => (view.n / weight) * Math.sqrt(size / (size - 1));
    const positiveScale = scaleOf(rows, positives);
    const negativeScale = scaleOf(view.n - rows, negatives);
    return (0,score_groups/* spreadRanks */.BS)(view, groups.rankOf, (rank, label, weight) => label === 1
        ? positiveScale * weight * (negativesBelow[rank] / negatives - auc)
        : negativeScale * weight * (1 - positivesBelow[rank] / positives - auc));
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/score-metrics.js


const known = new Map();
/** The mean of a column of scores that a person or a model gave each answer (`score_helpfulness`), whatever its scale:
 *  more is better, and the margin is a share of the base. Undefined for any other name. */
function scoreMetric(name) {
    if (!/^score_./.test(name))
        return undefined;
    const made = known.get(name) ?? makeMetric(name);
    known.set(name, made);
    return made;
}
function makeMetric(name) {
    return {
        name,
        direction: "higher",
        tasks: ["text"],
        needs: "prediction",
        column: name,
        unit: "row",
        defaultMargin: "loss",
        minimum: "mean-error",
        method: "influence",
        unbounded: true,
        perUnit: ({ scores }) => {
            const values = scores?.get(name);
            if (values === undefined)
                throw new Error(`${name} was asked of rows without such a column`);
            return values;
        },
        value: (view) => ({ value: (0,mean_metric/* weightedMean */.hY)(view, unitValues(view)) }),
        influence: (view) => (0,mean_metric/* meanInfluence */.bu)(view, unitValues(view)),
    };
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
        method: "bootstrap",
        unbounded: false,
        onRequest: true,
        value: (view) => toValue(best((0,score_groups/* groupByScore */.t)(view))),
        resample: (view, units) => threshold_metrics_resample(view, units, best),
    };
}
function threshold_metrics_resample(view, units, best) {
    const { rankOf, positive } = (0,score_groups/* groupByScore */.t)(view);
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
/** Sums of weights in another unit are rounded otherwise: what is reached in one must be reached in the other. */
const nearly = 1 - 1e-12;
/** Largest recall of a threshold whose precision is at least `precision`; 0, with a note, where none reaches it. */
function makeRecallAtPrecision(precision) {
    return makeThresholdMetric({
        name: `recall_at_precision@${precision}`,
        direction: "higher",
        minimum: "recall-at-precision",
        defaultMargin: "bounded-score",
        best({ positive, negative }) {
            const positives = (0,exact_sum/* exactSum */.dZ)(positive.length, (g) => positive[g]);
            let hits = 0;
            let alarms = 0;
            let most = 0;
            for (let g = positive.length - 1; g >= 0; g--) {
                hits += positive[g];
                alarms += negative[g];
                if (hits > 0 && hits / (hits + alarms) >= precision * nearly)
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
        minimum: "alarms-at-recall",
        defaultMargin: "bounded-error",
        best({ positive, negative }) {
            const positives = (0,exact_sum/* exactSum */.dZ)(positive.length, (g) => positive[g]);
            const negatives = (0,exact_sum/* exactSum */.dZ)(negative.length, (g) => negative[g]);
            if (positives === 0 || negatives === 0)
                return Number.NaN;
            let hits = 0;
            let alarms = 0;
            for (let g = positive.length - 1; g >= 0 && hits / positives < recall * nearly; g--) {
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
    f1Weighted,
    precision,
    precisionMacro,
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
    ...intervalMetrics,
    ...thresholdMetrics,
    ...ndcgs,
    ...meanAveragePrecisions,
    ...meanReciprocalRanks,
    ...recallsAtRank,
    mase,
    ...textMetrics,
    ...corpusMetrics,
];
const byName = new Map(metrics.map((metric) => [metric.name, metric]));
function findMetric(name) {
    return byName.get(name) ?? scoreMetric(name);
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
/* harmony import */ var _stats_spare_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15052);


/** Σ of the weights, or the number of rows without weights. */
function totalWeight(rows) {
    const { weight } = rows;
    return weight ? (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(rows.n, (row) => weight[row]) : rows.n;
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
    const total = weight ? (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(rows.n, (row) => weight[row] * values[row]) : (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(values);
    return total / totalWeight(rows);
}
/** Influence of each row on a weighted mean: n · w_i (x_i − mean) / Σ w. */
function meanInfluence(rows, values) {
    const mean = weightedMean(rows, values);
    const scale = rows.n / totalWeight(rows);
    const { weight } = rows;
    const pulls = (0,_stats_spare_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .spareNumbers */ .M)(values.length);
    for (let row = 0; row < pulls.length; row++) {
        pulls[row] = (weight === null ? scale : scale * weight[row]) * (values[row] - mean);
    }
    return pulls;
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
    precisionweighted: "precision_macro",
    recallmacro: "balanced_accuracy",
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
/* harmony export */   _H: () => (/* binding */ forgetLossesOf),
/* harmony export */   _P: () => (/* binding */ relativeErrors),
/* harmony export */   _k: () => (/* binding */ brierLosses),
/* harmony export */   d9: () => (/* binding */ forgetLosses),
/* harmony export */   hn: () => (/* binding */ clippedLoss),
/* harmony export */   yB: () => (/* binding */ logLosses)
/* harmony export */ });
/* harmony import */ var _score_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43067);

const smallest = Number.EPSILON;
/** −ln of the probability given to the true class, clipped to [ε, 1 − ε] with the ε of float64. */
const logLosses = remember("score", (score, label) => {
    const ranks = (0,_score_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .knownRanks */ .HC)(score);
    if (ranks && ranks.size <= fewScores)
        return lossesByRank(score, label, ranks);
    const losses = new Float64Array(score.length);
    for (let row = 0; row < losses.length; row++) {
        const value = score[row];
        losses[row] = clippedLoss(label[row] === 1 ? value : 1 - value);
    }
    return losses;
});
/** Distinct scores up to which finding a logarithm again is faster than taking it. */
const fewScores = 1 << 15;
const unknownLoss = -1;
/** Scores that repeat, as rounded ones do, have one logarithm for each of the two labels. */
function lossesByRank(score, label, { rankOf, size }) {
    const known = new Float64Array(2 * size).fill(unknownLoss);
    const losses = new Float64Array(score.length);
    for (let row = 0; row < losses.length; row++) {
        const isPositive = label[row] === 1;
        const at = 2 * rankOf[row] + (isPositive ? 1 : 0);
        let loss = known[at];
        if (loss === unknownLoss) {
            loss = clippedLoss(isPositive ? score[row] : 1 - score[row]);
            known[at] = loss;
        }
        losses[row] = loss;
    }
    return losses;
}
/** −ln p, p clipped to [ε, 1 − ε]. */
function clippedLoss(p) {
    return -Math.log(Math.min(Math.max(p, smallest), 1 - smallest));
}
/** (label − score)², each in [0, 1]. */
const brierLosses = remember("score", (score, label) => {
    const losses = new Float64Array(score.length);
    for (let row = 0; row < losses.length; row++)
        losses[row] = (label[row] - score[row]) ** 2;
    return losses;
});
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
/** Those of two models: millions of numbers that no later metric reads must not stay in memory. */
let recent = [];
/** Lets go of what was worked out last, when a comparison is over. */
function forgetLosses() {
    recent = [];
}
/** Lets go of what was worked out for one model, once nothing reads it again. */
function forgetLossesOf({ prediction, score }) {
    recent = recent.filter(({ outputs }) => outputs !== prediction && outputs !== score);
}
/** A metric's value and its influence read the same losses: they are worked out once. */
function remember(output, lossesOf) {
    return (view) => {
        const { label } = view;
        const outputs = view[output];
        const known = recent.find((each) => each.lossesOf === lossesOf && each.outputs === outputs && each.label === label);
        if (known)
            return known.losses;
        const losses = lossesOf(outputs, label);
        recent = [{ lossesOf, outputs, label, losses }, ...recent.slice(0, 1)];
        return losses;
    };
}


/***/ }),

/***/ 12198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ runLimits),
/* harmony export */   w: () => (/* binding */ mostRuns)
/* harmony export */ });
/** More runs than this of one training are not kept. */
const mostRuns = 1000;
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


/***/ }),

/***/ 65413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X4: () => (/* binding */ alpha),
/* harmony export */   Xv: () => (/* binding */ results),
/* harmony export */   _u: () => (/* binding */ namePattern),
/* harmony export */   hR: () => (/* binding */ metricStatuses),
/* harmony export */   iR: () => (/* binding */ intervalLevel),
/* harmony export */   nI: () => (/* binding */ modes),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   vB: () => (/* binding */ tasks),
/* harmony export */   vQ: () => (/* binding */ directions)
/* harmony export */ });
/* unused harmony export recordKinds */
/** The words of the contract; each list is the only place where its words are written. */
const verdicts = [
    "improved",
    "equivalent",
    "not-worse",
    "inconclusive",
    "regressed",
    "not-comparable",
    "no-evidence",
];
const results = ["pass", "fail", "no-evidence", "no-baseline"];
const metricStatuses = ["ok", "identical", "undefined", "too_few", "not_comparable"];
const directions = ["higher", "lower"];
const modes = ["guard", "prove"];
const tasks = [
    "binary",
    "multiclass",
    "regression",
    "ranking",
    "forecast",
    "text",
    "scalars",
];
const recordKinds = (/* unused pure expression or super */ null && (["data", "run", "evaluation", "deployment", "monitoring"]));
/** A model or a leg: part of file and artifact names, so never `.` or `..`. */
const namePattern = /^(?!\.{1,2}$)[a-z0-9._-]{1,60}$/;
/** One-sided level of every test, everywhere (docs/verdict.md). */
const alpha = 0.05;
/** Level of the one interval that is printed and decides. */
const intervalLevel = 0.9;


/***/ }),

/***/ 10930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Rz: () => (/* binding */ renderBlocks),
/* harmony export */   Sg: () => (/* binding */ opened),
/* harmony export */   Si: () => (/* binding */ foldHead),
/* harmony export */   Xo: () => (/* binding */ foldEnd),
/* harmony export */   g8: () => (/* binding */ renderBlock),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
function paragraph(text) {
    return { kind: "text", text };
}
function table(head, align, rows) {
    return { kind: "table", head, align, rows };
}
/** `summary` is HTML: markdown is not read there. */
function fold(summary, blocks) {
    return { kind: "fold", summary, blocks };
}
/** A fold's parts without the fold: a fold in a fold is a chore. */
function opened(block) {
    return block.kind === "fold" ? [paragraph(`<sub>${block.summary}</sub>`), ...block.blocks] : [block];
}
/** Blocks as markdown, a blank line between. */
function renderBlocks(blocks) {
    return blocks.map(renderBlock).join("\n\n");
}
function renderBlock(block) {
    if (block.kind === "text")
        return block.text;
    if (block.kind === "table")
        return [...tableHead(block), ...block.rows.map(tableRow)].join("\n");
    return [foldHead(block.summary), ...block.blocks.map(renderBlock), foldEnd].join("\n\n");
}
function tableHead({ head, align }) {
    const rules = [...align].map((side) => ({ l: ":--", r: "--:", c: ":-:" })[side] ?? ":--");
    return [tableRow(head), `|${rules.join("|")}|`];
}
function tableRow(cells) {
    return `|${cells.map((cell) => (cell === "" ? " " : ` ${cell} `)).join("|")}|`;
}
function foldHead(summary) {
    return `<details><summary>${summary}</summary>`;
}
const foldEnd = "</details>";


/***/ }),

/***/ 41450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   Rd: () => (/* binding */ minus),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   YY: () => (/* binding */ approximately),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/** Figures as a report prints them: a real minus sign, thousands separated, small losses never rounded away. */
const minus = "\u2212";
const mostDecimals = 8;
function grouped(digits) {
    const [whole = "", fraction] = digits.split(".");
    const separated = whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return fraction === undefined ? separated : `${separated}.${fraction}`;
}
/** Magnitude with so many decimals; very small ones (more decimals than 8 asked) as 1.2e−11. */
function magnitude(value, decimals) {
    const size = Math.abs(value);
    if (size >= 1e15 || (decimals > mostDecimals && size > 0 && size < 1)) {
        return size.toExponential(2).replace("e+", "e").replace("e-", `e${minus}`);
    }
    return grouped(size.toFixed(Math.min(decimals, mostDecimals)));
}
/** @example plain(-0.5, 2) // "−0.50" */
function plain(value, decimals) {
    return (value < 0 ? minus : "") + magnitude(value, decimals);
}
/** With its sign; zero has none.
 *  @example signed(0.0062, 4) // "+0.0062" */
function signed(value, decimals) {
    return (value < 0 ? minus : value > 0 ? "+" : "") + magnitude(value, decimals);
}
/** @example count(1079) // "1,079" */
function count(value) {
    return plain(Math.round(value), 0);
}
/** Three significant digits, since more would claim too much.
 *  @example approximately(3347) // "≈ 3,350" */
function approximately(value) {
    if (value >= 1e12)
        return "over a trillion";
    return `≈\u00a0${count(Number(value.toPrecision(3)))}`;
}
/** @example counted(1, "row") // "1 row" */
function counted(value, noun, plural = `${noun}s`) {
    return `${count(value)} ${value === 1 ? noun : plural}`;
}
/** A p value: four decimals, or that it is below them. */
function probability(p) {
    return p < 0.0001 ? "< 0.0001" : plain(p, 4);
}
/** @example bytes(63_500) // "63.5 kB" */
function bytes(size) {
    const units = ["B", "kB", "MB", "GB", "TB"];
    const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, size)) / 3));
    return `${plain(size / 1000 ** step, step === 0 ? 0 : 1)} ${units[step]}`;
}
/** @example age(2.3) // "2 days old" */
function age(days) {
    if (days < 1 / 24)
        return "fresh";
    if (days < 1)
        return `${counted(Math.round(days * 24), "hour")} old`;
    return `${counted(Math.round(days), "day")} old`;
}
/** Decimals that show `digits` significant digits of a value; 0 for one that has them before the point. */
function decimalsFor(value, digits) {
    if (value === 0)
        return 0;
    return Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}


/***/ }),

/***/ 72766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Rz: () => (/* binding */ isPointOnly),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   en: () => (/* binding */ wordText),
/* harmony export */   nt: () => (/* binding */ verdictText),
/* harmony export */   tb: () => (/* binding */ brokenLimit)
/* harmony export */ });
/** The seven cases as every surface shows them, worst first. */
const verdictWords = {
    regressed: { shape: "▼", word: "regressed", tone: "bad", rank: 0 },
    "no-evidence": { shape: "∅", word: "no evidence", tone: "bad", rank: 1 },
    "not-comparable": { shape: "≠", word: "not comparable", tone: "calm", rank: 2 },
    inconclusive: { shape: "◇", word: "inconclusive", tone: "calm", rank: 3 },
    "not-worse": { shape: "≥", word: "not worse", tone: "calm", rank: 4 },
    equivalent: { shape: "≈", word: "equivalent", tone: "calm", rank: 5 },
    improved: { shape: "▲", word: "improved", tone: "good", rank: 6 },
};
/** A plain number without an interval or a margin, of which nothing but its limits is asked. */
function isPointOnly(metric) {
    const { status, interval, margin, verdict, method } = metric;
    if (verdict !== "inconclusive" || (metric.gated && !hasLimit(metric)))
        return false;
    return method === "point" || (status === "ok" && (interval === null || margin === null));
}
function hasLimit({ floor, allowed }) {
    return floor !== null || allowed !== undefined;
}
/** The word of one metric. A plain number that gates is within its limits unless a reason says otherwise. */
function wordOf(metric) {
    if (!isPointOnly(metric))
        return verdictWords[metric.verdict];
    return metric.gated
        ? { shape: "✔", word: "within limits", tone: "calm", rank: 5 }
        : { shape: "·", word: "not judged", tone: "calm", rank: 5 };
}
/** @example verdictText("not-worse") // "≥ not worse" */
function verdictText(verdict) {
    return wordText(verdictWords[verdict]);
}
/** Shape and word, which no line break parts. */
function wordText({ shape, word }) {
    return `${shape}\u00a0${word.replaceAll(" ", "\u00a0")}`;
}
/** Stands for a hard limit that was not held. */
const brokenLimit = { shape: "✖", word: "limit", tone: "bad", rank: 0.5 };


/***/ })

};
