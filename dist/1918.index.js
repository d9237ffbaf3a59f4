export const id = 1918;
export const ids = [1918];
export const modules = {

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

/***/ 83836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ag: () => (/* binding */ factsOfRecord),
/* harmony export */   mk: () => (/* binding */ factsOfRows),
/* harmony export */   qt: () => (/* binding */ safetyFacts)
/* harmony export */ });
/** What is known of loading a model file; never looked at is unsafe.
 *  @param known null: there is no model file */
function safetyFacts(known) {
    if (known === null)
        return {};
    return { modelSafety: known.safety ?? { safe: false, why: "nothing is recorded of what loading it runs" } };
}
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
    if (classes.length === 0)
        return counts;
    for (let row = 0; row < label.length; row++)
        counts[label[row]] = (counts[label[row]] ?? 0) + 1;
    return counts;
}
/** The same facts from a stored record, so that it can be judged again without its rows. */
function factsOfRecord(record) {
    const { task, facts, metrics, guardrails, candidate, training } = record;
    return {
        task,
        ...facts,
        available: [...metrics, ...guardrails].map((metric) => metric.name),
        ...safetyFacts(candidate.model === null ? null : { safety: training?.modelSafety }),
    };
}
function largestShare(counts) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return all === 0 ? 0 : counts.reduce((most, count) => Math.max(most, count), 0) / all;
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

/***/ 95257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zj: () => (/* binding */ predictionsFile),
  uk: () => (/* binding */ readStoredPredictions)
});

// UNUSED EXPORTS: writeStoredPredictions

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./.cache/js/core/record/predictions.js

const textValue = schemas.array(schemas.number().min(0).max(1))
    .optional()
    .describe("text: a value a row, in place of the texts");
/** What is kept beside a record so that the next commit can be compared row by row (gzip of this JSON).
 *  Never features or text. Ids are hashed unless `keep-predictions: full`. */
const storedPredictionsSchema = schemas.strictObject({
    schema: schemas.literal("evenhand/predictions/v1"),
    ids: schemas["enum"](["hashed", "text", "position"]),
    rows: schemas.int().nonnegative(),
    sample: schemas.strictObject({
        rows: schemas.int().nonnegative().describe("of the evaluation set"),
        evalSet: schemas.string().describe("digest of the evaluation set"),
    })
        .optional()
        .describe("there are more rows than are kept: those with the smallest hashes of their ids"),
    task: schemas["enum"](["binary", "multiclass", "regression", "ranking", "forecast", "text"]),
    classes: schemas.array(schemas.string()).describe("class names in code order; empty without classes"),
    positive: schemas.string().nullable(),
    threshold: schemas.number()
        .nullable()
        .describe("binary: score ≥ threshold made the predictions; null when the file held them"),
    scoreNames: schemas.array(schemas.string().min(1).max(200))
        .max(50)
        .optional()
        .describe("text: columns of scores that somebody gave each answer"),
    slices: schemas.array(schemas.strictObject({ column: schemas.string(), values: schemas.array(schemas.string()) }))
        .optional()
        .describe('declared slice columns: the values that codes stand for, "" for an empty cell'),
    columns: schemas.strictObject({
        id: schemas.array(schemas.string()).nullable(),
        label: schemas.array(schemas.number())
            .describe("class code, the number itself, or for text 48 bits of the sha256 of the reference"),
        prediction: schemas.array(schemas.number()).nullable(),
        score: schemas.array(schemas.number()).nullable(),
        weight: schemas.array(schemas.number()).nullable(),
        group: schemas.array(schemas.string()).nullable(),
        proba: schemas.array(schemas.number().min(0).max(1))
            .optional()
            .describe("multiclass: the probability of each class, class after class in code order"),
        scores: schemas.array(schemas.number())
            .optional()
            .describe("text: the scores of each row, column after column in the order of scoreNames"),
        unit: schemas.array(schemas.string()).optional().describe("the query or the series of each row"),
        slices: schemas.array(schemas.int().nonnegative())
            .optional()
            .describe("the value code of each row, column after column in the order of `slices`"),
        scale: schemas.array(schemas.number().nonnegative()).optional().describe("forecast: what errors are divided by"),
        lower: schemas.array(schemas.number()).optional().describe("the lower bound of each row's prediction interval"),
        upper: schemas.array(schemas.number()).optional().describe("its upper bound"),
        exact_match: textValue,
        token_f1: textValue,
        rouge1: textValue,
        rougeL: textValue,
        text_sums: schemas.array(schemas.string().regex(/^\d{1,9}( \d{1,9}){27}$/))
            .optional()
            .describe("text: the counts of each row that corpus BLEU and chrF are made of, in place of the texts"),
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
    return gzipSync(JSON.stringify(stored), { level: 1 });
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


/***/ }),

/***/ 53208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readBoundFiles)
/* harmony export */ });
/* harmony import */ var _core_handover_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74745);
/* harmony import */ var _formats_stored_predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95257);


/** The files of the evaluation that a deployment was bound to: the ledger's own copy, else the artifact; null: both are
 *  gone. */
async function readBoundFiles(stores, evidence) {
    return (await keptFiles(stores, evidence)) ?? (await artifactFiles(stores, evidence));
}
async function keptFiles({ ledger }, evidence) {
    const files = new Map();
    for (const [name, digest] of Object.entries(evidence.kept)) {
        const content = await ledger.file(digest);
        if (content === null)
            return null;
        files.set(name, content);
    }
    return files.has(_formats_stored_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .predictionsFile */ .Zj) ? files : null;
}
async function artifactFiles({ artifacts }, evidence) {
    if (artifacts === null)
        return null;
    const found = (await artifacts.listByName(evidence.artifact)).find(({ id }) => id === evidence.artifactId);
    if (found === undefined || found.expired)
        return null;
    const checked = (0,_core_handover_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .checkManifest */ .K7)(await artifacts.download(found));
    return checked.ok ? checked.value : null;
}


/***/ })

};
