export const id = 895;
export const ids = [895];
export const modules = {

/***/ 72148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ inferFromTango),
/* harmony export */   h9: () => (/* binding */ roundTinyP),
/* harmony export */   so: () => (/* binding */ inferFromStudent)
/* harmony export */ });
/* harmony import */ var _record_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65413);
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48573);
/* harmony import */ var _stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4787);
/* harmony import */ var _stats_student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30814);
/* harmony import */ var _stats_tango_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98801);





/** Smallest p that is told from 0. */
const smallestP = 1e-300;
function roundTinyP(p) {
    return p < smallestP ? 0 : p;
}
/** T = delta/se with df degrees of freedom. `sign` is +1 where a higher value is better, −1 elsewhere. */
function inferFromStudent(delta, se, df, sign) {
    const t = (sign * delta) / se;
    const reach = (0,_stats_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .FI)(1 - _record_words_js__WEBPACK_IMPORTED_MODULE_2__/* .alpha */ .X4, df) * se;
    return {
        interval: { low: delta - reach, high: delta + reach, level: _record_words_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalLevel */ .iR },
        pHarm: roundTinyP((0,_stats_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentCdf */ .Rf)(t, df)),
        pGain: roundTinyP((0,_stats_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentSf */ ["do"])(t, df)),
        se,
        df,
    };
}
/** The score test of a difference of two paired shares; without discordant rows both p values are ½. */
function inferFromTango(counts, se) {
    const discordant = counts.baselineOnly + counts.candidateOnly;
    const z = discordant === 0 ? 0 : (counts.candidateOnly - counts.baselineOnly) / Math.sqrt(discordant);
    return {
        interval: { ...(0,_stats_tango_js__WEBPACK_IMPORTED_MODULE_3__/* .tangoInterval */ .B)(counts, (0,_stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - _record_words_js__WEBPACK_IMPORTED_MODULE_2__/* .alpha */ .X4)), level: _record_words_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalLevel */ .iR },
        pHarm: roundTinyP((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_4__/* .normalCdf */ .vr)(z)),
        pGain: roundTinyP((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_4__/* .normalSf */ .nG)(z)),
        se,
        df: null,
    };
}


/***/ }),

/***/ 75200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ choosePolicy),
  I: () => (/* binding */ tightenPolicy)
});

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/core/gate/default-gate.js
/** Above this share of rows in one class accuracy says little, and balanced accuracy stands in. */
const majorityLimit = 0.8;
/** The metrics that gate when nothing is configured, headline first; only those the candidate has. */
function defaultGate(facts) {
    return wanted(facts).filter((name) => facts.available.includes(name));
}
function wanted({ task, hasScore, majorityShare }) {
    const lopsided = majorityShare > majorityLimit;
    switch (task) {
        case "binary":
            if (hasScore)
                return ["roc_auc", "average_precision", ...(lopsided ? [] : ["accuracy"])];
            return [lopsided ? "balanced_accuracy" : "accuracy", "f1"];
        case "multiclass":
            return [lopsided ? "balanced_accuracy" : "accuracy", "f1_macro"];
        case "regression":
            return ["mae", "rmse"];
        case "scalars":
            return [];
    }
}

;// CONCATENATED MODULE: ./.cache/js/core/gate/choose-policy.js


/** The rules a model is judged by. Nothing configured: the default metrics gate. `gate:` configured: exactly those.
 *  @throws UserError `input-invalid` when an input asks for less than the configuration does. */
function choosePolicy(facts, config, model, tighten = {}) {
    const models = config?.models ?? {};
    const rules = Object.hasOwn(models, model) ? models[model] : undefined;
    const configured = configuredPolicy(facts, rules, config?.strict ?? false);
    refuseLoosening(configured, tighten);
    return tightenPolicy(configured, tighten);
}
/** The same policy, never looser: guard → prove, lenient → strict. */
function tightenPolicy(policy, { mode, strict }) {
    const tighter = mode === "prove" ? "prove" : policy.mode;
    const isProved = [...policy.metrics.values()].some((metric) => metric.proved);
    return {
        ...policy,
        mode: tighter,
        strict: policy.strict || strict === true,
        metrics: tighter === "prove" && !isProved ? proveHeadline(policy) : policy.metrics,
    };
}
function configuredPolicy(facts, rules, strict) {
    const defaults = defaultGate(facts);
    const proved = new Set(rules?.prove ?? []);
    const gate = rules?.gate ?? Object.fromEntries([...defaults, ...proved].map((name) => [name, {}]));
    const names = Object.keys(gate);
    const headline = defaults.slice(0, 1).find((name) => names.includes(name)) ??
        names.find((name) => facts.available.includes(name)) ??
        names[0] ??
        null;
    return {
        mode: rules?.mode ?? "guard",
        strict,
        onInconclusive: rules?.["on-inconclusive"] ?? "warn",
        floorMode: rules?.["floor-mode"] ?? "point",
        metrics: new Map(names.map((name) => [name, metricPolicy(gate[name], proved.has(name))])),
        headline,
    };
}
function metricPolicy(rule, proved) {
    return {
        gated: true,
        proved,
        margin: parseAmount(rule.margin),
        min: rule.min ?? null,
        max: rule.max ?? null,
        maxRegression: parseAmount(rule["max-regression"]),
        direction: rule.direction ?? null,
    };
}
/** `0.005` is absolute, `"1%"` is of the base. */
function parseAmount(amount) {
    if (amount === undefined)
        return null;
    return typeof amount === "number"
        ? { absolute: amount }
        : { ofBase: Number(amount.replace("%", "").trim()) / 100 };
}
function proveHeadline({ metrics, headline }) {
    const first = headline === null ? undefined : metrics.get(headline);
    if (headline === null || first === undefined)
        return metrics;
    return new Map(metrics).set(headline, { ...first, proved: true });
}
function refuseLoosening(configured, { mode, strict }) {
    if (mode === "guard" && configured.mode === "prove")
        throw looser("mode", "guard", "prove");
    if (strict === false && configured.strict)
        throw looser("strict", "false", "true");
}
function looser(input, asked, configured) {
    return new errors/* UserError */.y({
        code: "input-invalid",
        message: `the input \`${input}: ${asked}\` is looser than \`${input}: ${configured}\` in the configuration of the base commit`,
        hint: `remove the input, or change \`${input}\` in evenhand.yml in a pull request of its own`,
        input,
    });
}


/***/ }),

/***/ 19866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./.cache/js/core/stats/normal.js
var normal = __webpack_require__(48573);
// EXTERNAL MODULE: ./.cache/js/core/stats/student-t.js + 2 modules
var student_t = __webpack_require__(30814);
// EXTERNAL MODULE: ./.cache/js/core/stats/tango.js
var tango = __webpack_require__(98801);
// EXTERNAL MODULE: ./.cache/js/core/compare/pivot.js
var pivot = __webpack_require__(72148);
;// CONCATENATED MODULE: ./.cache/js/core/compare/p-not-worse.js




/**
 * One-sided p of "worse by `margin` or more" (margin ≥ 0, in the metric's unit): small means that a loss of that
 * size is excluded, and it is below 0.05 exactly when the interval stays clear of the margin. Needs nothing but a
 * stored comparison. null when nothing was tested (status other than ok).
 */
function pNotWorse(stats, margin) {
    if (stats.status !== "ok" || stats.delta === null || stats.se === null)
        return null;
    if (stats.method === "tango" && stats.discordant) {
        if (margin > 1)
            return 0;
        return (0,pivot/* roundTinyP */.h9)((0,normal/* normalSf */.nG)((0,tango/* tangoZ */.C)({ ...stats.discordant, n: stats.n }, -margin)));
    }
    if (stats.df === null)
        return null;
    const better = stats.direction === "higher" ? stats.delta : -stats.delta;
    return (0,pivot/* roundTinyP */.h9)((0,student_t/* studentSf */["do"])((better + margin) / stats.se, stats.df));
}

// EXTERNAL MODULE: ./.cache/js/core/metrics/index.js + 16 modules
var metrics = __webpack_require__(57378);
;// CONCATENATED MODULE: ./.cache/js/core/stats/holm.js
/**
 * Holm's adjusted p values, in the order given: the running maximum of (k − i + 1)·p_(i), at most 1.
 *
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
function holm(p) {
    const order = p.map((_value, index) => index).sort((a, b) => p[a] - p[b] || a - b);
    const adjusted = new Array(p.length).fill(1);
    let running = 0;
    order.forEach((index, rank) => {
        running = Math.min(1, Math.max(running, (p.length - rank) * p[index]));
        adjusted[index] = running;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./.cache/js/core/gate/margin.js

/** The loss that is tolerated, ≥ 0, in the metric's own unit, frozen from the baseline's point value.
 *  null: there is no baseline value, or no rule for a metric of this name. */
function marginOf(name, baseline, rule) {
    if (baseline === null)
        return null;
    if (rule.margin !== null)
        return amountOf(rule.margin, baseline);
    const kind = (0,metrics/* findMetric */.GF)(name)?.defaultMargin;
    return kind === undefined ? null : defaults[kind](baseline);
}
/** An amount in the unit of the base value. */
function amountOf(amount, base) {
    return "absolute" in amount ? amount.absolute : amount.ofBase * Math.abs(base);
}
/** From the base's point value alone, never from the noise of the data (docs/verdict.md, "Margins"). */
const defaults = {
    "accuracy-like": (base) => Math.min(0.005, Math.max(0.1 * (1 - base), 0.001)),
    "bounded-score": (base) => Math.min(0.01, Math.max(0.1 * (1 - base), 0.001)),
    loss: (base) => 0.02 * Math.abs(base),
};

;// CONCATENATED MODULE: ./.cache/js/core/gate/orientation.js
/** A difference turned so that more is better. */
function better(direction, delta) {
    return direction === "higher" ? delta : -delta;
}
/** The deciding interval turned so that more is better: L and U of docs/verdict.md. */
function orientedInterval({ interval, direction, }) {
    if (interval === null)
        return null;
    const { low, high } = interval;
    return direction === "higher" ? { low, high } : { low: -high, high: -low };
}

;// CONCATENATED MODULE: ./.cache/js/core/gate/floor.js


/** How far rounding may carry a point value past a limit that it meets. */
const rounding = 1e-12;
/** Whether hard limits hold: on the point value, or (`ci`) on the worse end of the interval, which is the baseline
 *  plus that end of the change. Without an interval the point value counts. null: no limit is set. */
function floorOf(stats, { min, max }, mode) {
    if (min === null && max === null)
        return null;
    const reach = reachOf(stats, mode);
    const held = reach === null ? null : (min === null || reach.low >= min) && (max === null || reach.high <= max);
    return { min, max, mode, held };
}
/** Lowest and highest value that a limit is held against. */
function reachOf({ candidate, baseline, interval }, mode) {
    if (candidate === null)
        return null;
    if (mode === "point" || baseline === null || interval === null)
        return { low: candidate, high: candidate };
    return { low: baseline + interval.low, high: baseline + interval.high };
}
/** The loss that `max-regression` allows when the point value lost more; null when it holds or is not asked. */
function brokenLimit({ direction, delta, baseline, candidate }, { maxRegression }) {
    if (maxRegression === null || delta === null || baseline === null || candidate === null)
        return null;
    const allowed = amountOf(maxRegression, baseline);
    const slack = rounding * Math.max(Math.abs(baseline), Math.abs(candidate));
    return -better(direction, delta) > allowed + slack ? allowed : null;
}

// EXTERNAL MODULE: ./.cache/js/core/report/figures.js
var figures = __webpack_require__(55882);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
;// CONCATENATED MODULE: ./.cache/js/core/gate/reasons.js



/** Reasons as sentences with numbers; each starts lower-case or with a metric's name. */
function reason(code, metric, text) {
    return { code, metric: metric?.name ?? null, text };
}
function moved(metric) {
    return `${metric.name} ${(metric.delta ?? 0) < 0 ? "fell" : "rose"} ${(0,figures/* pairOf */.cF)((0,figures/* figuresOf */.h5)(metric))}`;
}
function interval(metric) {
    const { low, high } = (0,figures/* figuresOf */.h5)(metric);
    return `90 % interval ${low} to ${high}`;
}
function regressed(metric) {
    const { delta, allowed } = (0,figures/* figuresOf */.h5)(metric);
    const text = `${moved(metric)}: ${delta} (${interval(metric)}) where ${allowed} is allowed`;
    return reason("regressed", metric, text);
}
function floor(metric) {
    const { min, max, mode } = metric.floor;
    const reach = reachOf(metric, mode);
    const low = min !== null && reach.low < min;
    const limit = low ? `below the floor ${reasons_number(min)}` : `above the ceiling ${reasons_number(max)}`;
    const value = low ? reach.low : reach.high;
    const isPoint = value === metric.candidate;
    const at = isPoint ? "is" : "can, at the worse end of its 90 % interval, be";
    return reason("floor", metric, `${metric.name} ${at} ${reasons_number(value)}, ${limit}`);
}
function guardrail(metric, allowed) {
    const loss = metric.direction === "higher" ? -allowed : allowed;
    const decimals = (0,number/* decimalsFor */.Wm)(Math.max(Math.abs(metric.delta ?? 0), allowed), 4);
    const text = `${moved(metric)}: ${(0,number/* signed */.x8)(metric.delta ?? 0, decimals)} where ${(0,number/* signed */.x8)(loss, decimals)} is allowed`;
    return reason("guardrail", metric, text);
}
function undefinedValue(metric) {
    return reason("undefined", metric, `${metric.name} cannot be judged: ${metric.note}`);
}
function reasons_absent(name) {
    return {
        code: "no-evidence",
        metric: name,
        text: `${name} is gated and the candidate has no value for it`,
    };
}
function nothingComputed() {
    return reason("no-evidence", null, "no metric has a value for the candidate");
}
/** One sentence when nothing was found to compare with, else one for each different cause. */
function noBaseline(metrics) {
    const isMissing = metrics.every((metric) => metric.baseline === null && metric.note.startsWith("no baseline"));
    if (isMissing)
        return [reason("no-baseline", null, "there is no baseline to compare with; floors hold")];
    const causes = [...new Set(metrics.map((metric) => metric.note))];
    if (causes.length === 1)
        return [reason("not-comparable", null, `nothing is comparable: ${causes[0]}`)];
    return metrics.map(notComparable);
}
function notComparable(metric) {
    return reason("not-comparable", metric, `${metric.name} is not comparable: ${metric.note}`);
}
function nothingToProve() {
    return reason("not-proved", null, "prove mode is on and no metric is gated that could be proved");
}
function notProved(metric) {
    const { allowed } = (0,figures/* figuresOf */.h5)(metric);
    const text = metric.interval === null || metric.margin === null
        ? `${metric.name} is not proved: ${metric.note}`
        : `${metric.name} is not proved: ${interval(metric)} where ${allowed} is allowed; ${metric.note}`;
    return reason("not-proved", metric, text);
}
function inconclusive(metric) {
    const shown = metric.interval === null ? "" : `${interval(metric)}; `;
    return reason("inconclusive", metric, `${metric.name} is inconclusive: ${shown}${metric.note}`);
}
function reasons_number(value) {
    return (0,number/* plain */.pj)(value, Math.min(8, (0,number/* decimalsFor */.Wm)(value, 4)));
}

;// CONCATENATED MODULE: ./.cache/js/core/gate/warnings.js



/** What does not change the result and must not be overlooked, one sentence each. */
function warningsOf(metrics, policy) {
    const gated = metrics.filter((metric) => metric.gated);
    return [
        ...gated.filter(isSuspected).map(suspicion),
        ...gated.filter((metric) => metric.margin === 0).map(zeroMargin),
        ...gated.filter(hasFewGroups).map(fewGroups),
        ...gated.filter((metric) => isHeldOnPoint(metric)).map(heldOnPoint),
        ...(policy.metrics.size === 0
            ? ["no metric gates: name one under `gate` to hold the candidate to it"]
            : []),
    ];
}
/** Inconclusive, and the whole interval is a loss. */
function isSuspected(metric) {
    return metric.verdict === "inconclusive" && (orientedInterval(metric)?.high ?? 0) < 0;
}
function suspicion(metric) {
    const { low, high } = (0,figures/* figuresOf */.h5)(metric);
    return `${metric.name} looks worse (90 % interval ${low} to ${high}) and the rows cannot prove it`;
}
function zeroMargin(metric) {
    return `${metric.name} has a margin of 0: it can never be equivalent, and proving it passes an unchanged model in 5 % of runs`;
}
/** Effective groups are df + 1; score orders need twice as many (docs/verdict.md, "Groups"). */
function hasFewGroups({ status, groups, df, name }) {
    const least = name === "roc_auc" || name === "average_precision" ? 20 : 10;
    return status === "ok" && groups !== null && df !== null && df + 1 < least;
}
function fewGroups(metric) {
    return `${metric.name} rests on ${(0,number/* count */.U9)(metric.groups)} groups that count as about ${(0,number/* count */.U9)(metric.df + 1)}: its interval is rough`;
}
function isHeldOnPoint({ floor, interval, candidate }) {
    return floor?.mode === "ci" && interval === null && candidate !== null;
}
function heldOnPoint(metric) {
    return `the limits of ${metric.name} were held against its point value: there is no interval`;
}

;// CONCATENATED MODULE: ./.cache/js/core/gate/decide.js




const proves = new Set(["improved", "equivalent", "not-worse"]);
/** Judged metrics → one result with its reasons, worst first. */
function decide(metrics, policy) {
    const gated = metrics.filter((metric) => metric.gated);
    const left = gated.filter(isNotComparable).map(notComparable);
    const steps = [
        ["fail", failures(gated, policy)],
        ["no-evidence", unjudgeable(metrics, gated, policy)],
        ["no-baseline", nothingToCompare(gated.length > 0 ? gated : metrics)],
        ["no-evidence", policy.mode === "prove" ? unproved(gated) : []],
        ["no-evidence", policy.onInconclusive === "fail" ? undecided(gated, policy) : []],
    ];
    const [result, reasons] = steps.find(([, found]) => found.length > 0) ?? ["pass", []];
    const also = result === "fail" ? steps[1][1] : [];
    return {
        mode: policy.mode,
        strict: policy.strict,
        result,
        reasons: [...reasons, ...also, ...(result === "no-baseline" ? [] : left)],
        warnings: warningsOf(metrics, policy),
    };
}
function failures(gated, policy) {
    return [
        ...worstFirst(gated.filter((metric) => metric.verdict === "regressed")).map(regressed),
        ...gated.filter((metric) => metric.floor?.held === false).map(floor),
        ...gated.flatMap((metric) => {
            const rule = policy.metrics.get(metric.name);
            const allowed = rule === undefined ? null : brokenLimit(metric, rule);
            return allowed === null ? [] : [guardrail(metric, allowed)];
        }),
    ];
}
/** The largest loss first, measured in margins. */
function worstFirst(metrics) {
    const loss = ({ direction, delta, margin }) => -better(direction, delta ?? 0) / Math.max(margin ?? 0, Number.MIN_VALUE);
    return metrics.toSorted((a, b) => loss(b) - loss(a));
}
function unjudgeable(metrics, gated, policy) {
    const names = new Set(metrics.map((metric) => metric.name));
    const absent = [...policy.metrics].filter(([name, rule]) => rule.gated && !names.has(name));
    const none = metrics.every((metric) => metric.verdict === "no-evidence") && gated.length === 0;
    return [
        ...gated.filter((metric) => metric.verdict === "no-evidence").map(undefinedValue),
        ...absent.map(([name]) => reasons_absent(name)),
        ...(none && absent.length === 0 ? [nothingComputed()] : []),
    ];
}
function nothingToCompare(metrics) {
    return metrics.length > 0 && metrics.every(isNotComparable) ? noBaseline(metrics) : [];
}
function unproved(gated) {
    const asked = gated.filter((metric) => metric.proved);
    if (asked.length === 0)
        return [nothingToProve()];
    return asked.filter((metric) => !proves.has(metric.verdict)).map(notProved);
}
function undecided(gated, policy) {
    return gated
        .filter((metric) => metric.verdict === "inconclusive" && !isHeldByLimits(metric, policy))
        .map(inconclusive);
}
/** A plain number with limits and no margin: the limits are all that was asked of it. */
function isHeldByLimits(metric, policy) {
    const rule = policy.metrics.get(metric.name);
    if (metric.method !== "point" || rule === undefined || rule.margin !== null)
        return false;
    return rule.min !== null || rule.max !== null || rule.maxRegression !== null;
}
function isNotComparable(metric) {
    return metric.verdict === "not-comparable";
}

// EXTERNAL MODULE: ./.cache/js/core/record/words.js
var words = __webpack_require__(65413);
// EXTERNAL MODULE: ./.cache/js/core/stats/normal-quantile.js
var normal_quantile = __webpack_require__(4787);
;// CONCATENATED MODULE: ./.cache/js/core/gate/detectable.js


/** z(0.95) + z(0.80): a loss of this many standard errors is found in 80 % of runs. */
const detectable = 2.487;
const zEnd = (0,normal_quantile/* normalQuantile */.Z)(1 - (1 - words/* intervalLevel */.iR) / 2);
/** What a test set of this size can see. Nothing but for status ok. */
function detectableIn(stats, margin) {
    const se = standardErrorOf(stats);
    if (se === null)
        return { mde: null, rowsNeeded: null, blind: false };
    const mde = detectable * se;
    if (margin === null || margin <= 0)
        return { mde, rowsNeeded: null, blind: margin === 0 };
    return { mde, rowsNeeded: Math.ceil(stats.n * (mde / margin) ** 2), blind: mde > margin };
}
/** Rows at which an answer other than inconclusive is sure: the interval from its end to the corrected line of
 *  harm fits into the margin. Only for metrics that are inconclusive now, so never below n. */
function rowsThatSettle(stats, margin, family) {
    const se = standardErrorOf(stats) ?? 0;
    const width = ((0,normal_quantile/* normalQuantile */.Z)(1 - (1 - words/* intervalLevel */.iR) / 2 / Math.max(1, family)) + zEnd) * se;
    return Math.max(stats.n + 1, Math.ceil(stats.n * (width / margin) ** 2));
}
/** Tango's interval has a width even when no row differs and the difference has no spread: there the error is what
 *  the interval says. */
function standardErrorOf({ status, se, method, discordant, interval }) {
    if (status !== "ok")
        return null;
    const noneDiffer = discordant !== null && discordant.baselineOnly + discordant.candidateOnly === 0;
    if (method === "tango" && noneDiffer && interval !== null)
        return -interval.low / zEnd;
    return se;
}

;// CONCATENATED MODULE: ./.cache/js/core/gate/own-note.js
const mark = "also: ";
/** What the measurement itself had to say of a metric that can be judged, whether it was judged before or not. */
function ownNote(stats) {
    if (stats.status !== "ok")
        return "";
    if (!("verdict" in stats))
        return stats.note;
    const at = stats.note.indexOf(mark);
    return at < 0 ? "" : stats.note.slice(at + mark.length);
}
/** The verdict's reason, then the measurement's own note behind a mark by which it is found again. */
function joinNotes(verdictNote, own) {
    return [verdictNote, own === "" ? "" : mark + own].filter((part) => part !== "").join("; ");
}

;// CONCATENATED MODULE: ./.cache/js/core/gate/verdict.js




/** The verdict table of docs/verdict.md: exactly one verdict for every measurement. */
function verdictOf(tested) {
    const { stats, margin } = tested;
    switch (stats.status) {
        case "not_comparable":
            return { verdict: "not-comparable", note: stats.note };
        case "identical":
            return { verdict: "equivalent", note: `identical outputs on all ${(0,number/* count */.U9)(stats.n)} rows` };
        case "undefined":
            return { verdict: "no-evidence", note: stats.note };
        case "too_few":
            return { verdict: "inconclusive", note: stats.note };
        case "ok": {
            const ends = orientedInterval(stats);
            if (ends === null || margin === null) {
                return { verdict: "inconclusive", note: "no margin is set for this metric" };
            }
            return ends.low > -margin ? harmExcluded(tested, ends, margin) : harmPossible(tested, ends, margin);
        }
    }
}
function harmExcluded(tested, { low, high }, margin) {
    if (isDominated(tested.stats, margin)) {
        return { verdict: "inconclusive", note: "a few rows decide this" };
    }
    if (low > 0 && isSignificant(tested.pGainAdjusted)) {
        return { verdict: "improved", note: low > margin ? "clearly" : "" };
    }
    if (high < margin) {
        return { verdict: "equivalent", note: high < 0 ? "slightly worse, inside the margin" : "" };
    }
    const note = low > 0 ? `looks better, not significant after correction for ${tested.family}` : "";
    return { verdict: "not-worse", note };
}
function harmPossible(tested, { high }, margin) {
    if (isSignificant(tested.pHarmAdjusted)) {
        return { verdict: "regressed", note: high < -margin ? "beyond the margin" : "size uncertain" };
    }
    const why = high < 0 ? `worse, but not significant after correction for ${tested.family}` : "test set too small";
    return { verdict: "inconclusive", note: `${why}; ${rowsNote(tested, margin)}` };
}
function rowsNote({ stats, family }, margin) {
    if (margin === 0)
        return "no number of rows settles a margin of 0";
    const needed = detectableIn(stats, margin).rowsNeeded ?? 0;
    const rows = needed > stats.n ? needed : rowsThatSettle(stats, margin, family);
    return `${(0,number/* approximately */.YY)(rows)} rows needed, ${(0,number/* count */.U9)(stats.n)} here`;
}
function isSignificant(p) {
    return p !== null && p <= words/* alpha */.X4;
}
/** An unbounded loss whose outcome hangs on one unit: over a fifth of the spread, and a pull of over m/4. */
function isDominated({ dominance }, margin) {
    return dominance !== null && dominance.share > 0.2 && dominance.largest > margin / 4;
}

;// CONCATENATED MODULE: ./.cache/js/core/gate/judge.js









/** A metric that the policy does not name is shown and does not gate. */
const ungated = {
    gated: false,
    proved: false,
    margin: null,
    min: null,
    max: null,
    maxRegression: null,
    direction: null,
};
/** Measurements under a policy: a verdict for each and one decision. Pure, in the order given; judging records again
 *  gives the same, so a report can repeat it under the base's policy. Row metrics and scalars alike. */
function judge(stats, policy) {
    const turned = stats.map((each) => turn(each, policy.metrics.get(each.name) ?? ungated));
    const corrected = correct(turned, policy);
    const metrics = turned.map((each) => judgeMetric(each, policy, corrected));
    return { metrics, decision: decide(metrics, policy) };
}
/** A configured direction counts for plain numbers only: that of a known metric is what it is. */
function turn(stats, { direction }) {
    const isPlain = stats.method === "point" || (0,metrics/* findMetric */.GF)(stats.name) === undefined;
    return direction === null || !isPlain ? stats : { ...stats, direction };
}
/** Holm over the gated metrics with status ok: one family for harm, one for gain. */
function correct(stats, policy) {
    const family = stats.filter((each) => each.status === "ok" && policy.metrics.get(each.name)?.gated === true);
    const adjust = (p) => {
        const adjusted = holm(family.map((each) => p(each) ?? 1));
        return new Map(family.map((each, index) => [each, adjusted[index]]));
    };
    return { family: family.length, harm: adjust((each) => each.pHarm), gain: adjust((each) => each.pGain) };
}
function judgeMetric(stats, policy, { family, harm, gain }) {
    const rule = policy.metrics.get(stats.name) ?? ungated;
    const isOk = stats.status === "ok";
    const margin = marginOf(stats.name, stats.baseline, rule);
    const pHarmAdjusted = isOk ? (harm.get(stats) ?? stats.pHarm) : null;
    const pGainAdjusted = isOk ? (gain.get(stats) ?? stats.pGain) : null;
    const k = harm.has(stats) ? family : 1;
    const { verdict, note } = verdictOf({ stats, margin, pHarmAdjusted, pGainAdjusted, family: k });
    return {
        ...stats,
        note: joinNotes(note, ownNote(stats)),
        pHarmAdjusted,
        pGainAdjusted,
        pNotWorse: isOk && margin !== null ? pNotWorse(stats, margin) : null,
        family: k,
        margin,
        ...detectableIn(stats, margin),
        verdict,
        gated: rule.gated,
        proved: rule.proved,
        floor: floorOf(stats, rule, policy.floorMode),
    };
}


/***/ }),

/***/ 83836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ factsOfRecord),
/* harmony export */   m: () => (/* binding */ factsOfRows)
/* harmony export */ });
/** The facts of rows at hand. O(n). */
function factsOfRows(rows, outputs, available) {
    return {
        task: rows.task,
        hasScore: outputs.score !== null,
        probabilistic: outputs.score !== null && outputs.probabilistic,
        majorityShare: largestShare(classCounts(rows)),
        available,
    };
}
function classCounts({ classes, label }) {
    const counts = new Array(classes.length).fill(0);
    if (classes.length > 0)
        for (const code of label)
            counts[code] = (counts[code] ?? 0) + 1;
    return counts;
}
/** The same facts from a stored record, so that it can be judged again without its rows. */
function factsOfRecord({ task, facts, metrics }) {
    return { task, ...facts, available: metrics.map((metric) => metric.name) };
}
function largestShare(counts) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return all === 0 ? 0 : counts.reduce((most, count) => Math.max(most, count), 0) / all;
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
/* harmony import */ var _stats_sum_by_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

/** Counts (or exact sums of weights) of right and wrong predictions in each true class. O(n + classes). */
function tallyClasses(rows, prediction) {
    const classes = Math.max(2, rows.classes.length);
    const cell = new Int32Array(rows.n);
    for (let row = 0; row < rows.n; row++) {
        const label = rows.label[row];
        cell[row] = 2 * label + (prediction[row] === label ? 0 : 1);
    }
    const sums = rows.weight
        ? (0,_stats_sum_by_code_js__WEBPACK_IMPORTED_MODULE_0__/* .sumBuckets */ .$m)(rows.weight, (0,_stats_sum_by_code_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketRows */ .i1)(cell, 2 * classes))
        : countCells(cell, 2 * classes);
    return {
        hits: Float64Array.from({ length: classes }, (_hit, code) => sums[2 * code]),
        misses: Float64Array.from({ length: classes }, (_miss, code) => sums[2 * code + 1]),
    };
}
function countCells(cell, cells) {
    const counts = new Float64Array(cells);
    for (let row = 0; row < cell.length; row++)
        counts[cell[row]] += 1;
    return counts;
}
/** A gradient seen from each row: n · weight · ∂value/∂count of the row's cell. */
function spreadGradient(rows, prediction, gradient) {
    return rows.label.map((label, row) => {
        const cells = prediction[row] === label ? gradient.hits : gradient.misses;
        return rows.n * (rows.weight?.[row] ?? 1) * cells[label];
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

/***/ 57378:
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
    for (let k = 0; k < view.n; k++) {
        if (k === 0 || score[order[k]] !== score[order[k - 1]])
            starts[size++] = k;
        rankOf[order[k]] = size - 1;
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
    return view.label.map((label, row) => {
        const rank = groups.rankOf[row];
        return scale * (view.weight?.[row] ?? 1) * (label * ownGain[rank] - dilution[rank]);
    });
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
function logLosses(view) {
    return view.score.map((score, row) => {
        const given = view.label[row] === 1 ? score : 1 - score;
        return -Math.log(Math.min(Math.max(given, smallest), 1 - smallest));
    });
}
/** (label − score)², each in [0, 1]. */
function brierLosses(view) {
    return view.score.map((score, row) => (view.label[row] - score) ** 2);
}
/** |label − prediction| */
function absoluteErrors(view) {
    return view.prediction.map((prediction, row) => Math.abs(view.label[row] - prediction));
}
/** (label − prediction)² */
function squaredErrors(view) {
    return view.prediction.map((prediction, row) => (view.label[row] - prediction) ** 2);
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
    return view.label.map((label, row) => {
        const rank = groups.rankOf[row];
        const weight = view.weight?.[row] ?? 1;
        return label === 1
            ? positiveScale * weight * (negativesBelow[rank] / negatives - auc)
            : negativeScale * weight * (1 - positivesBelow[rank] / positives - auc);
    });
}

;// CONCATENATED MODULE: ./.cache/js/core/metrics/index.js













/** Every metric, in the order of a report. A new metric is its file, its test and one line here. */
const metrics = [
    rocAuc,
    averagePrecision,
    accuracy,
    balancedAccuracy,
    f1,
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
/** Σ w·x / Σ w, exact sums. */
function weightedMean(rows, values) {
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
    return values.map((value, row) => scale * (rows.weight?.[row] ?? 1) * (value - mean));
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

/***/ 57175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sealEvaluation),
/* harmony export */   Q: () => (/* binding */ parseEvaluation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99500);



/** Gives a record its schema and its id, the sha256 of everything else in it. */
function sealEvaluation(content) {
    const body = { schema: "evenhand/evaluation/v1", ...content };
    return _evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluationSchema */ .MF.parse({ ...body, id: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(body)) });
}
/** Reads a stored record. Throws UserError `record-invalid` when it is not JSON, was written by a release with
 *  another major version, does not match its schema, or does not have the id that its content gives. */
function parseEvaluation(text, source) {
    const value = parseJson(text, source);
    const schema = typeof value === "object" && value !== null && "schema" in value ? value.schema : undefined;
    if (schema !== "evenhand/evaluation/v1")
        throw wrongSchema(value, schema, source);
    const parsed = _evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluationSchema */ .MF.safeParse(value);
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
function wrongSchema(value, schema, source) {
    const writer = toolVersionOf(value);
    return invalid(`${source}: schema ${JSON.stringify(schema ?? null)} is not evenhand/evaluation/v1` +
        (writer === null ? "" : `; it was written by evenhand ${writer}`));
}
function toolVersionOf(value) {
    if (typeof value !== "object" || value === null || !("tool" in value))
        return null;
    const tool = value.tool;
    if (typeof tool !== "object" || tool === null || !("version" in tool))
        return null;
    return typeof tool.version === "string" ? tool.version.slice(0, 40) : null;
}
function invalid(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code: "record-invalid", message, hint: "run evaluate again, so that the record is written anew" }, cause);
}


/***/ }),

/***/ 16372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ argsort)
/* harmony export */ });
/* harmony import */ var _float_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34138);

const radix = 1 << 16;
/**
 * Row numbers in ascending order of `values` (no NaN); −0 equals 0, equal values keep their row order.
 * Radix sort on the order-preserving 64-bit key, 16 bits a pass, passes without information left out. O(n).
 *
 * @example argsort(Float64Array.of(0.5, -1, 2)) // Uint32Array [1, 0, 2]
 */
function argsort(values) {
    const { high, low } = orderedKeys(values);
    let order = new Uint32Array(values.length);
    for (let row = 0; row < order.length; row++)
        order[row] = row;
    let spare = new Uint32Array(values.length);
    for (const [key, shift] of [
        [low, 0],
        [low, 16],
        [high, 0],
        [high, 16],
    ]) {
        if (sortPass(key, shift, order, spare))
            [order, spare] = [spare, order];
    }
    return order;
}
/** The bits of each value, changed so that unsigned comparison of (high, low) is numeric comparison. */
function orderedKeys(values) {
    const n = values.length;
    const high = new Uint32Array(n);
    const low = new Uint32Array(n);
    const value = new Float64Array(1);
    const bits = new Uint32Array(value.buffer);
    for (let row = 0; row < n; row++) {
        value[0] = values[row] + 0;
        const top = bits[_float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .highWord */ .rn];
        const negative = top >>> 31 === 1;
        high[row] = negative ? ~top : top | 0x80000000;
        low[row] = negative ? ~bits[_float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lowWord */ .Z4] : bits[_float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lowWord */ .Z4];
    }
    return { high, low };
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

/***/ 4787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile)
/* harmony export */ });
/** Coefficients of PPND16 (Wichura, Algorithm AS 241, Applied Statistics 37, 1988), as float64, lowest power first. */
const centre = {
    over: [
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
        67265.7709270087, 33430.57558358813, 2509.0809287301227,
    ],
    under: [
        1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
        28729.085735721943, 5226.495278852854,
    ],
};
const tail = {
    over: [
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
        0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
    ],
    under: [
        1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
        0.0005475938084995345, 1.0507500716444169e-9,
    ],
};
const farTail = {
    over: [
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
        0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
    ],
    under: [
        1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
        1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
    ],
};
/**
 * z with P(Z ≤ z) = p, 0 < p < 1 (±Infinity at the ends). Relative error about 1e-16.
 *
 * @example normalQuantile(0.95) // 1.6448536269514722
 */
function normalQuantile(p) {
    const centred = p - 0.5;
    if (Math.abs(centred) <= 0.425)
        return centred * ratio(centre, 0.180625 - centred * centred);
    const smaller = Math.min(p, 1 - p);
    if (!(smaller > 0))
        return smaller === 0 ? Math.sign(centred) * Infinity : Number.NaN;
    const depth = Math.sqrt(-Math.log(smaller));
    const z = depth <= 5 ? ratio(tail, depth - 1.6) : ratio(farTail, depth - 5);
    return centred < 0 ? -z : z;
}
function ratio({ over, under }, x) {
    return polynomial(over, x) / polynomial(under, x);
}
function polynomial(coefficients, x) {
    return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}


/***/ }),

/***/ 48573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nG: () => (/* binding */ normalSf),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* unused harmony export erfc */
const twoOverRootPi = 1.1283791670955126;
/**
 * The complementary error function, upper tail computed directly. Below 2 the all-positive series
 * erf(x) = 2/√π e^{−x²} Σ 2^k x^{2k+1}/(2k+1)!!, above it the continued fraction. Relative error below 1e-12.
 *
 * @example erfc(3) // 2.209049699858544e-5
 */
function erfc(x) {
    if (x < 0)
        return 2 - erfc(-x);
    return x < 2 ? 1 - erfSeries(x) : erfcFraction(x);
}
function erfSeries(x) {
    let term = x;
    let sum = x;
    for (let odd = 3; sum + term !== sum; odd += 2) {
        term *= (2 * x * x) / odd;
        sum += term;
    }
    return twoOverRootPi * Math.exp(-x * x) * sum;
}
function erfcFraction(x) {
    if (x > 28)
        return 0;
    let tail = 0;
    // 250 levels from the inside out are far past convergence at x = 2, the slowest point.
    for (let k = 250; k >= 1; k--)
        tail = k / 2 / (x + tail);
    return (twoOverRootPi / 2) * (Math.exp(-x * x) / (x + tail));
}
/** P(Z ≤ z). */
function normalCdf(z) {
    return erfc(-z * Math.SQRT1_2) / 2;
}
/** P(Z ≥ z). */
function normalSf(z) {
    return erfc(z * Math.SQRT1_2) / 2;
}


/***/ }),

/***/ 30814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rf: () => (/* binding */ studentCdf),
  FI: () => (/* binding */ studentQuantile),
  "do": () => (/* binding */ studentSf)
});

;// CONCATENATED MODULE: ./.cache/js/core/stats/stirling.js
const halfLogTwoPi = 0.9189385332046727;
/** B_2k / (2k(2k−1)) for k = 1…7, the coefficients of Stirling's series. */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
/**
 * δ(z) = ln Γ(z) − (z − ½) ln z + z − ½ ln 2π for z > 0: what Stirling's formula leaves out.
 * Series from 15 up, recurrence δ(z) = δ(z+1) + (z + ½) ln(1 + 1/z) − 1 below. Absolute error below 1e-14.
 */
function stirlingCorrection(z) {
    let shifted = z;
    let steps = 0;
    for (; shifted < 15; shifted++)
        steps += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    const inverse = 1 / shifted;
    const square = inverse * inverse;
    let sum = 0;
    for (let k = series.length - 1; k >= 0; k--)
        sum = sum * square + series[k];
    return steps + sum * inverse;
}
/** ln Γ(z) for z > 0. Relative error below 1e-13; near its zeros at 1 and 2 the absolute error is below 1e-14. */
function logGamma(z) {
    return (z - 0.5) * Math.log(z) - z + halfLogTwoPi + stirlingCorrection(z);
}

;// CONCATENATED MODULE: ./.cache/js/core/stats/incomplete-beta.js

const tiny = 1e-300;
/**
 * x^a y^b / B(a, b) with y = 1 − x given separately, so that neither end loses digits.
 * Saddle-point form (Loader, "Fast and accurate computation of binomial probabilities", 2000): no difference of
 * two large log-gammas, so that a of a million is as exact as a of one.
 */
function betaPower(a, b, x, y) {
    if (x === 0 || y === 0)
        return 0;
    const n = a + b;
    const exponent = stirlingCorrection(n) -
        stirlingCorrection(a) -
        stirlingCorrection(b) -
        deviance(a, n * x) -
        deviance(b, n * y);
    return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(exponent);
}
/** k ln(k/m) + m − k ≥ 0, by its series when k is near m. */
function deviance(k, m) {
    const difference = k - m;
    if (Math.abs(difference) >= 0.1 * (k + m))
        return k * Math.log(k / m) - difference;
    const ratio = difference / (k + m);
    const square = ratio * ratio;
    let sum = difference * ratio;
    let power = 2 * k * ratio;
    for (let odd = 3;; odd += 2) {
        power *= square;
        const next = sum + power / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/**
 * The regularised incomplete beta function I_x(a, b), a, b > 0, y = 1 − x given separately. The upper tail is
 * `incompleteBeta(b, a, y, x)`, computed directly. Relative error below 1e-12 for a, b up to 1e8.
 *
 * @example incompleteBeta(2, 3, 0.4, 0.6) // 0.5248
 */
function incompleteBeta(a, b, x, y) {
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - lowerTail(b, a, y, x);
    return lowerTail(a, b, x, y);
}
/**
 * The continued fraction of I_x(a, b) for x below the mean, in the contracted form whose terms hold a·y − b·x
 * (DiDonato and Morris, ACM TOMS 18, 1992), because 1 − x alone would lose the digits of a small y.
 */
function lowerTail(a, b, x, y) {
    const excess = a * y - b * x + 1;
    let fraction = guard((a * excess) / (a + 1));
    let c = fraction;
    let d = 0;
    for (let m = 1; m < 1e5; m++) {
        const lower = a + 2 * m - 1;
        const over = ((a + m - 1) * x * ((a + b + m - 1) * x) * m * (b - m)) / (lower * lower);
        const under = m + (m * (b - m) * x) / lower + ((a + m) * (excess + m * (1 + y))) / (lower + 2);
        d = 1 / guard(under + over * d);
        c = guard(under + over / c);
        const step = c * d;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return betaPower(a, b, x, y) / fraction;
}
function guard(value) {
    return Math.abs(value) < tiny ? tiny : value;
}

// EXTERNAL MODULE: ./.cache/js/core/stats/normal-quantile.js
var normal_quantile = __webpack_require__(4787);
;// CONCATENATED MODULE: ./.cache/js/core/stats/student-t.js


/** P(T ≥ t) of Student's t with a real number of degrees of freedom > 0; both tails computed directly. */
function studentSf(t, df) {
    if (Number.isNaN(t))
        return Number.NaN;
    if (!Number.isFinite(t))
        return t > 0 ? 0 : 1;
    const { x, y } = shares(t, df);
    const tail = x < y * df ? incompleteBeta(df / 2, 0.5, x, y) / 2 : 0.5 - incompleteBeta(0.5, df / 2, y, x) / 2;
    return t >= 0 ? tail : 1 - tail;
}
/** P(T ≤ t). */
function studentCdf(t, df) {
    return studentSf(-t, df);
}
/** x = df/(df + t²) and y = 1 − x, without overflow for large t. */
function shares(t, df) {
    const scaled = (t / df) * t;
    return Number.isFinite(scaled) ? { x: 1 / (1 + scaled), y: scaled / (1 + scaled) } : { x: 0, y: 1 };
}
/**
 * t with P(T ≤ t) = p. Newton's method on the logarithm of the tail inside a bracket that always shrinks.
 *
 * @example studentQuantile(0.95, 10) // 1.8124611228107335
 */
function studentQuantile(p, df) {
    if (p === 0.5)
        return 0;
    if (p > 0.5)
        return upperPoint(1 - p, df);
    return -upperPoint(p, df);
}
/** t ≥ 0 with P(T ≥ t) = tail, tail < ½. */
function upperPoint(tail, df) {
    let low = 0;
    let high = Math.max(1, -(0,normal_quantile/* normalQuantile */.Z)(tail));
    while (studentSf(high, df) > tail) {
        low = high;
        high *= 2;
        if (!Number.isFinite(high))
            return Infinity;
    }
    let t = high;
    for (let step = 0; step < 200; step++) {
        const at = studentSf(t, df);
        if (at > tail)
            low = t;
        else
            high = t;
        const { x, y } = shares(t, df);
        const density = betaPower(df / 2, 0.5, x, y) / t;
        const newton = t + (Math.log(at / tail) * at) / density;
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - t) <= 2e-16 * t)
            return next;
        t = next;
    }
    return t;
}


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


/***/ }),

/***/ 98801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tangoInterval),
/* harmony export */   C: () => (/* binding */ tangoZ)
/* harmony export */ });
/**
 * Tango's score statistic for δ = P(only candidate right) − P(only baseline right), −1 < δ < 1; decreasing in δ.
 * Without discordant rows it is 0 at δ = 0. Tango, Statistics in Medicine 17, 1998.
 */
function tangoZ(counts, delta) {
    const distance = counts.candidateOnly - counts.baselineOnly - counts.n * delta;
    if (distance === 0)
        return 0;
    return distance / Math.sqrt(nullVariance(counts, delta));
}
/** Variance of (candidateOnly − baselineOnly) under δ, with the nuisance probability at its restricted maximum. */
function nullVariance({ baselineOnly, candidateOnly, n }, delta) {
    const a = 2 * n;
    const b = (2 * n - candidateOnly + baselineOnly) * delta - candidateOnly - baselineOnly;
    const c = -baselineOnly * delta * (1 - delta);
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    // Of the two forms of the root, the one that adds numbers of one sign.
    const nuisance = b <= 0 ? (root - b) / (2 * a) : (-2 * c) / (b + root);
    return Math.max(0, n * (2 * nuisance + delta * (1 - delta)));
}
/**
 * Tango's score interval: every δ with |z(δ)| ≤ z, found by bisection to the last bit.
 *
 * @example tangoInterval({ baselineOnly: 0, candidateOnly: 0, n: 100 }, 2) // { low: −4/104, high: 4/104 }
 */
function tangoInterval(counts, z) {
    const estimate = (counts.candidateOnly - counts.baselineOnly) / counts.n;
    return {
        low: crossing(estimate, -1, (delta) => tangoZ(counts, delta) <= z),
        high: crossing(estimate, 1, (delta) => tangoZ(counts, delta) >= -z),
    };
}
/** The end of the stretch from `inside` towards `limit` on which `holds` is true. */
function crossing(inside, limit, holds) {
    if (inside === limit)
        return limit;
    let within = inside;
    let beyond = limit;
    for (;;) {
        const middle = (within + beyond) / 2;
        if (middle === within || middle === beyond)
            return within;
        if (holds(middle))
            within = middle;
        else
            beyond = middle;
    }
}


/***/ }),

/***/ 24336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ isOfPullRequest),
/* harmony export */   II: () => (/* binding */ readPolicyAt),
/* harmony export */   k7: () => (/* binding */ policyOfFile),
/* harmony export */   zB: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var _core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86708);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82787);



const builtIn = { source: "built-in", sha: null, digest: null };
/** Rules at the base commit: a pull request cannot change what it is judged by. Without a configuration there (the first
 *  pull request), or with one that cannot be read, the built-in defaults hold, and the note says so. */
async function readPolicyAt(commits, sha, path) {
    if (sha === null) {
        return { config: null, provenance: builtIn, note: "the base commit is not known: built-in rules judge" };
    }
    const short = sha.slice(0, 7);
    const text = await commits.readFile(sha, path);
    if (text === null) {
        return {
            config: null,
            provenance: builtIn,
            note: `there is no ${path} at the base commit ${short}: built-in rules judge`,
        };
    }
    try {
        const config = (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)(text, path);
        return { config, provenance: { source: "base", sha, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) }, note: "" };
    }
    catch (error) {
        const why = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(error).split("\n")[0];
        return {
            config: null,
            provenance: builtIn,
            note: `${path} at the base commit ${short} cannot be read (${why}): built-in rules judge`,
        };
    }
}
/** Whether a run is about a proposed change, whose own configuration may not judge it. */
function isOfPullRequest({ against }) {
    return (against.kind === "base-commit" || against.kind === "merge-group-base" || against.kind === "judged-again");
}
/** The configuration's path from the top of the repository, with forward slashes. */
function pathInRepository(inputs) {
    const parts = [...inputs.workingDirectory.split(/[\\/]/), ...inputs.config.split(/[\\/]/)];
    return parts.filter((part) => part !== "" && part !== ".").join("/");
}
/** Rules on disk: on a branch that is already merged, and at a terminal. */
function policyOfFile(config, text) {
    if (config === null || text === null)
        return { config: null, provenance: builtIn, note: "" };
    return { config, provenance: { source: "file", sha: null, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) }, note: "" };
}


/***/ })

};
