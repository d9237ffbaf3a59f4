export const id = 8884;
export const ids = [8884];
export const modules = {

/***/ 88884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordOfDiff: () => (/* binding */ recordOfDiff)
/* harmony export */ });
/* harmony import */ var _core_compare_compare_scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39150);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _core_gate_choose_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70256);
/* harmony import */ var _core_gate_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53701);
/* harmony import */ var _core_record_seal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57175);
/* harmony import */ var _host_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38163);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62954);







const facts = { hasScore: false, probabilistic: false, majorityShare: 0 };
/** Two files of single numbers as an evaluation record: nothing gates, and nothing is said of commits. */
function recordOfDiff({ a, b, rows, files }) {
    const stats = rows.flatMap((row) => statsOf(row));
    const available = stats.map((each) => each.name);
    const judged = (0,_core_gate_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(stats, (0,_core_gate_choose_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePolicy */ .K)({ task: "scalars", ...facts, available }, null, "default"));
    const none = { sha: null, distance: null, ageDays: null, rows: null, base: null, looked: [] };
    const record = (0,_core_record_seal_js__WEBPACK_IMPORTED_MODULE_4__/* .sealEvaluation */ .I)({
        model: "default",
        leg: "default",
        task: "scalars",
        tool: { name: "evenhand", version: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r },
        createdAt: new Date((0,_host_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .makeClock */ .Z)().now()).toISOString(),
        run: null,
        policy: { source: "built-in", sha: null, digest: null },
        candidate: { sha: null, tested: null, source: b, rows: 0, model: null, predictions: null, bound: "none" },
        baseline: { ...none, status: "found", source: "path" },
        receipt: { evalSet: null, metrics: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({ task: "scalars" })) },
        differs: [],
        causes: [],
        facts,
        columns: {},
        positive: null,
        threshold: null,
        metrics: judged.metrics,
        guardrails: judged.guardrails,
        slices: [],
        flips: null,
        confusion: null,
        dropped: { unlabelled: 0, candidateOnly: 0, baselineOnly: 0 },
        notes: [`the baseline is ${a}`, ...new Set(files.flatMap((file) => file.notes))],
        overrides: [],
        decision: judged.decision,
    });
    return `${JSON.stringify(record, null, 2)}\n`;
}
/** One number a side; a direction that nobody knows is written as compareScalars guesses it, and noted. */
function statsOf({ name, a, b, direction, change, noise }) {
    const candidate = new Map(change === "only-a" ? [] : [[name, (0,_core_compare_compare_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .plainScalar */ .d)(b)]]);
    const baseline = new Map(change === "only-b" ? [] : [[name, (0,_core_compare_compare_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .plainScalar */ .d)(a)]]);
    return (0,_core_compare_compare_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .compareScalars */ .v)(candidate, baseline).map((stats) => ({
        ...stats,
        direction: direction === "neutral" ? stats.direction : direction,
        se: noise?.se ?? stats.se,
        note: noteOf(stats.note, direction, noise),
    }));
}
function noteOf(note, direction, noise) {
    const said = noise?.z == null ? note : `z = ${noise.z.toFixed(2)} from the standard errors of the two files`;
    return direction === "neutral" ? `${said}; neither direction is better` : said;
}


/***/ }),

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

/***/ 70256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tightenPolicy),
/* harmony export */   K: () => (/* binding */ choosePolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _compare_guardrail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40421);
/* harmony import */ var _slices_declared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13670);
/* harmony import */ var _default_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84763);




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
    const defaults = (0,_default_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultGate */ .z)(facts);
    const proved = new Set(rules?.prove ?? []);
    const gate = rules?.gate ?? Object.fromEntries([...defaults, ...proved].map((name) => [name, {}]));
    const names = Object.keys(gate);
    const headline = defaults.slice(0, 1).find((name) => names.includes(name)) ??
        names.find((name) => facts.available.includes(name) && !(0,_compare_guardrail_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuardrail */ .q9)(name)) ??
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
        ...refusedModel(facts, rules),
        ...(rules?.["gate-slices"] === undefined ? {} : { gateSlices: (0,_slices_declared_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredSlices */ .w)(rules["gate-slices"]) }),
    };
}
function refusedModel({ modelSafety }, rules) {
    if (rules?.train?.["unsafe-model"] !== "fail" || modelSafety === undefined || modelSafety.safe)
        return {};
    return { refusedModel: modelSafety.why };
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "input-invalid",
        message: `the input \`${input}: ${asked}\` is looser than \`${input}: ${configured}\` in the configuration of the base commit`,
        hint: `remove the input, or change \`${input}\` in evenhand.yml in a pull request of its own`,
        input,
    });
}


/***/ }),

/***/ 84763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ defaultGate)
/* harmony export */ });
/* unused harmony export majorityLimit */
/* harmony import */ var _table_score_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77719);

/** Above this share of rows in one class accuracy says little, and balanced accuracy stands in. */
const majorityLimit = 0.8;
/** The metrics that gate when nothing is configured, headline first; only those the candidate has. */
function defaultGate(facts) {
    return wanted(facts).filter((name) => facts.available.includes(name));
}
function wanted({ task, hasScore, majorityShare, available }) {
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
        case "ranking":
            return ["ndcg@10"];
        case "forecast":
            return [available.includes("mase") ? "mase" : "wape"];
        case "text":
            return available.includes("exact_match") ? ["exact_match"] : available.filter(_table_score_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isScoreName */ .WB);
        case "scalars":
            return [];
    }
}


/***/ }),

/***/ 53701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./.cache/js/core/compare/guardrail.js
var guardrail = __webpack_require__(40421);
// EXTERNAL MODULE: ./.cache/js/core/metrics/index.js + 41 modules
var metrics = __webpack_require__(12329);
// EXTERNAL MODULE: ./.cache/js/core/stats/holm.js
var holm = __webpack_require__(79256);
// EXTERNAL MODULE: ./.cache/js/core/gate/floor.js
var floor = __webpack_require__(80028);
// EXTERNAL MODULE: ./.cache/js/core/gate/orientation.js
var orientation = __webpack_require__(48188);
// EXTERNAL MODULE: ./.cache/js/core/gate/reasons.js
var gate_reasons = __webpack_require__(31515);
// EXTERNAL MODULE: ./.cache/js/core/report/figures.js
var figures = __webpack_require__(55882);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
;// CONCATENATED MODULE: ./.cache/js/core/gate/warnings.js



/** What does not change the result and must not be overlooked, one sentence each. */
function warningsOf(metrics, policy) {
    const gated = metrics.filter((metric) => metric.gated);
    return [
        ...gated.filter(isSuspected).map(suspicion),
        ...gated.filter((metric) => metric.history?.beyond === true).map(unlikeEarlier),
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
    return metric.verdict === "inconclusive" && ((0,orientation/* orientedInterval */.W)(metric)?.high ?? 0) < 0;
}
function suspicion(metric) {
    const { low, high } = (0,figures/* figuresOf */.h5)(metric);
    return `${metric.name} looks worse (90 % interval ${low} to ${high}) and the rows cannot prove it`;
}
function unlikeEarlier({ name, direction, candidate, history }) {
    const side = direction === "higher" ? "at least" : "at most";
    const decimals = Math.min(8, (0,number/* decimalsFor */.Wm)(history.mean, 4));
    const value = (0,number/* plain */.pj)(candidate ?? Number.NaN, decimals);
    return `${name} is ${value}, worse than its ${(0,number/* count */.U9)(history.values.length)} earlier values let expect (${side} ${(0,number/* plain */.pj)(history.limit, decimals)})`;
}
function zeroMargin(metric) {
    return `${metric.name} has a margin of 0: it can never be equivalent, and proving it passes an unchanged model in 5 % of runs`;
}
/** df + 1 is the effective number of groups, or of rows of the rarer class where that is smaller; score orders need
 *  twice as many (docs/verdict.md, "Groups"). */
function hasFewGroups({ status, groups, df, name }) {
    const least = name === "roc_auc" || name === "average_precision" ? 20 : 10;
    return status === "ok" && groups !== null && df !== null && df + 1 < least;
}
function fewGroups(metric) {
    const freedom = Math.round(metric.df * 10) / 10;
    return `${metric.name} rests on ${(0,number/* count */.U9)(metric.groups)} groups and has ${freedom} degrees of freedom: its interval is rough`;
}
function isHeldOnPoint({ floor, interval, candidate }) {
    return floor?.mode === "ci" && interval === null && candidate !== null;
}
function heldOnPoint(metric) {
    return `the limits of ${metric.name} were held against its point value: there is no interval`;
}

;// CONCATENATED MODULE: ./.cache/js/core/gate/decide.js





const proves = new Set(["improved", "equivalent", "not-worse"]);
const noSlices = { failures: [], accepted: [], missing: [], warnings: [] };
/** Judged metrics → one result with its reasons, worst first. */
function decide(metrics, policy, slices = noSlices) {
    const gated = metrics.filter((metric) => metric.gated);
    const left = gated.filter((metric) => isNotComparable(metric) && needsBaseline(metric, policy));
    const lost = failures(gated, policy);
    const isAccepted = ({ metric }) => metric !== null && policy.accepted?.has(metric) === true;
    const accepted = [...lost.filter(isAccepted), ...slices.accepted];
    const steps = [
        ["fail", [...refused(policy), ...lost.filter((each) => !isAccepted(each)), ...slices.failures]],
        ["no-evidence", [...unjudgeable(metrics, gated, policy), ...slices.missing]],
        ["no-baseline", nothingToCompare(comparedFirst(metrics))],
        ["no-evidence", policy.mode === "prove" ? unproved(gated) : []],
        ["no-evidence", policy.onInconclusive === "fail" ? undecided(gated, policy) : []],
    ];
    const [result, reasons] = steps.find(([, found]) => found.length > 0) ?? ["pass", []];
    const also = result === "fail" ? steps[1][1] : [];
    return {
        mode: policy.mode,
        strict: policy.strict,
        result,
        reasons: [...reasons, ...also, ...(result === "no-baseline" ? [] : left.map(gate_reasons/* notComparable */.kY))],
        warnings: [...accepted.map(gate_reasons/* accepted */.qG), ...slices.warnings, ...warningsOf(metrics, policy)],
    };
}
function refused({ refusedModel }) {
    return refusedModel === undefined ? [] : [gate_reasons/* unsafeModel */.eC(refusedModel)];
}
function failures(gated, policy) {
    return [
        ...worstFirst(gated.filter((metric) => metric.verdict === "regressed")).map(gate_reasons/* regressed */.p9),
        ...gated.filter((metric) => metric.floor?.held === false).map(gate_reasons/* limit */.AB),
        ...gated.flatMap((metric) => {
            const rule = policy.metrics.get(metric.name);
            const allowed = rule === undefined ? null : (0,floor/* brokenLimit */.tb)(metric, rule);
            return allowed === null ? [] : [gate_reasons/* guardrail */.iH(metric, allowed)];
        }),
    ];
}
/** The largest loss first, measured in margins. */
function worstFirst(metrics) {
    const loss = ({ direction, delta, margin }) => -(0,orientation/* better */.J)(direction, delta ?? 0) / Math.max(margin ?? 0, Number.MIN_VALUE);
    return metrics.toSorted((a, b) => loss(b) - loss(a));
}
function unjudgeable(metrics, gated, policy) {
    const names = new Set(metrics.map((metric) => metric.name));
    const absent = [...policy.metrics].filter(([name, rule]) => rule.gated && !names.has(name));
    const none = metrics.every((metric) => metric.verdict === "no-evidence") && gated.length === 0;
    return [
        ...gated.filter((metric) => metric.verdict === "no-evidence").map(gate_reasons/* undefinedValue */.gV),
        ...absent.map(([name]) => gate_reasons/* absent */.Ge(name)),
        ...(none && absent.length === 0 ? [gate_reasons/* nothingComputed */.bl()] : []),
    ];
}
function nothingToCompare(metrics) {
    return metrics.length > 0 && metrics.every(isNotComparable) ? gate_reasons/* noBaseline */.f$(metrics) : [];
}
function unproved(gated) {
    const asked = gated.filter((metric) => metric.proved);
    if (asked.length === 0)
        return [gate_reasons/* nothingToProve */.Zh()];
    return asked.filter((metric) => !proves.has(metric.verdict)).map(gate_reasons/* notProved */.or);
}
function undecided(gated, policy) {
    return gated
        .filter((metric) => metric.verdict === "inconclusive" && !isHeldByLimits(metric, policy))
        .map(gate_reasons/* inconclusive */.Ni);
}
/** What must be comparable for a pass: gated metrics, else gated guardrails, else whatever was measured. A size within
 *  its limit is no evidence for a model whose quality could not be compared. */
function comparedFirst(metrics) {
    const gated = metrics.filter((metric) => metric.gated);
    const groups = [gated.filter(({ name }) => !(0,guardrail/* isGuardrail */.q9)(name)), gated, metrics];
    return groups.find((group) => group.length > 0) ?? [];
}
/** Limits of the value itself hold without a baseline. */
function needsBaseline({ name }, policy) {
    const rule = policy.metrics.get(name);
    if (!(0,guardrail/* isGuardrail */.q9)(name) || rule === undefined)
        return true;
    return rule.margin !== null || rule.maxRegression !== null || (rule.min === null && rule.max === null);
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

// EXTERNAL MODULE: ./.cache/js/core/gate/judge-metric.js + 5 modules
var judge_metric = __webpack_require__(61908);
// EXTERNAL MODULE: ./.cache/js/core/gate/judge-slices.js
var judge_slices = __webpack_require__(48117);
;// CONCATENATED MODULE: ./.cache/js/core/gate/judge.js






/** Measurements under a policy: a verdict for each and one decision. Pure, in the order given; judging records again
 *  gives the same, so a report can repeat it under the base's policy. Row metrics and scalars alike.
 *  @param slices measured on parts of the rows; they warn, and decide where the policy says so */
function judge(stats, policy, slices = []) {
    const turned = stats.map((each) => turn(each, policy.metrics.get(each.name) ?? judge_metric/* ungated */.n));
    const corrected = correct(turned, policy);
    const judged = turned.map((each) => (0,judge_metric/* judgeMetric */.m)(each, policy.metrics.get(each.name) ?? judge_metric/* ungated */.n, {
        ...corrected,
        floorMode: policy.floorMode,
    }));
    const metrics = judged.filter(({ name }) => !(0,guardrail/* isGuardrail */.q9)(name));
    const guardrails = judged.filter(({ name }) => (0,guardrail/* isGuardrail */.q9)(name));
    const parts = (0,judge_slices/* judgeSlices */.ND)(slices, policy, metrics);
    return { metrics, guardrails, slices: parts.slices, decision: decide(judged, policy, parts) };
}
const plainMethods = new Set([
    "point",
    "stderr",
    "welch",
    "nadeau-bengio",
]);
/** A configured direction counts for plain numbers only: that of a known metric is what it is. */
function turn(stats, { direction }) {
    const isPlain = plainMethods.has(stats.method) || (0,metrics/* findMetric */.GF)(stats.name) === undefined;
    if (direction === null || !isPlain || direction === stats.direction)
        return stats;
    return { ...stats, direction, pHarm: stats.pGain, pGain: stats.pHarm };
}
/** Holm over the gated metrics with status ok: one family for harm, one for gain. */
function correct(stats, policy) {
    const family = stats.filter((each) => each.status === "ok" && policy.metrics.get(each.name)?.gated === true);
    const adjust = (p) => {
        const adjusted = (0,holm/* holm */.f)(family.map((each) => p(each) ?? 1));
        return new Map(family.map((each, index) => [each, adjusted[index]]));
    };
    return { family: family.length, harm: adjust((each) => each.pHarm), gain: adjust((each) => each.pGain) };
}


/***/ }),

/***/ 57175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sealEvaluation),
/* harmony export */   Q: () => (/* binding */ parseEvaluation)
/* harmony export */ });
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(374);
/* harmony import */ var _sealed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51170);


const schema = "evenhand/evaluation/v1";
const evaluation = { schema, shape: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluationSchema */ .MF, verb: "evaluate" };
/** Gives a record its schema and its id, the sha256 of everything else in it. */
function sealEvaluation(content) {
    return (0,_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .o)(evaluation, { schema, ...content });
}
/** Reads a stored evaluation; throws as parseSealed does. */
function parseEvaluation(text, source) {
    return (0,_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSealed */ .A)(evaluation, text, source);
}


/***/ }),

/***/ 13670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSliceLines),
/* harmony export */   w: () => (/* binding */ declaredSlices)
/* harmony export */ });
/** `country` and `[country, channel]` alike as lists of columns, each declaration once.
 *  @example declaredSlices(["country", ["country", "channel"]]) // [["country"], ["country", "channel"]] */
function declaredSlices(declared) {
    const lists = declared.map((each) => (typeof each === "string" ? [each] : [...new Set(each)]));
    const keys = lists.map((each) => JSON.stringify(each));
    return lists.filter((_each, at) => keys.indexOf(keys[at]) === at);
}
/** A pair is written `country + channel` where one line is one declaration. */
function parseSliceLines(lines) {
    return declaredSlices(lines.map((line) => line.split(/\s\+\s/).map((name) => name.trim())));
}


/***/ }),

/***/ 77719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ scoreColumns),
/* harmony export */   WB: () => (/* binding */ isScoreName),
/* harmony export */   oK: () => (/* binding */ readScores)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _kept_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50449);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22855);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60557);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65859);





/** How the names of columns begin that hold somebody's score of each answer. */
const prefix = "score_";
const mostColumns = 50;
/** Columns of scores of a text task: `score_helpfulness` and the like. Their names are metric names. */
function scoreColumns({ names }) {
    return names.filter(isScoreName).slice(0, mostColumns);
}
function isScoreName(name) {
    return name.startsWith(prefix) && name.length > prefix.length;
}
/** Every score of every kept row. A cell that is empty, NaN or infinite is a reason not to judge; one that is no number a
 *  UserError. O(rows × columns). */
function readScores(kept) {
    const scores = new Map();
    for (const name of scoreColumns(kept.table)) {
        const column = kept.table.column(name);
        const { values, bad } = column.numbers();
        const isBad = bad !== -1 && !column.isMissing(bad);
        if (isBad)
            throw notNumber(kept.table, name, bad);
        const numbers = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .kg)(values, kept.rows);
        const fault = {
            say: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} is empty, NaN or infinite`,
            hint: "score every answer again, or leave unscored rows out of the file on both sides",
        };
        const found = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsAgainst */ .tr)(kept, "not-finite", fault, (row) => !Number.isFinite(numbers[row]));
        if (found !== null)
            return found;
        scores.set(name, numbers);
    }
    return scores;
}
function notNumber(table, name, row) {
    const text = table.column(name).text(row);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "file-malformed",
        message: `${table.source}: ${(0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(table, row)}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}, not a number`,
        hint: `columns named ${prefix}… hold the score of each answer: write numbers, or rename the column`,
        file: table.source,
        ...(table.counts === undefined ? { line: table.line(row) } : {}),
    });
}


/***/ })

};
