export const id = 9609;
export const ids = [9609];
export const modules = {

/***/ 88050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cP: () => (/* binding */ fewestPoints),
  pR: () => (/* binding */ judgePoints),
  Ol: () => (/* binding */ judgeScore),
  sc: () => (/* binding */ kayentaLevel),
  XE: () => (/* binding */ pointsOf),
  Tk: () => (/* binding */ scoreRule)
});

// EXTERNAL MODULE: ./.cache/js/core/stats/normal-quantile.js
var normal_quantile = __webpack_require__(4787);
;// CONCATENATED MODULE: ./.cache/js/core/stats/shift-interval.js

/** Interval of the shift x − y that the rank test of Mann and Whitney does not reject: normal law, ties averaged, continuity
 *  of a half, as R's wilcox.test(conf.int = TRUE, exact = FALSE) has it. The statistic falls in steps as the shift grows, so
 *  that each end is the step, found by halving. O((n + m) log(n + m)) for each of some fifty halvings.
 *  @param level of the interval, such as 0.98
 *  @throws RangeError for an empty sample
 *  @example shiftInterval([2, 3, 4], [1, 2, 3], 0.9).estimate // 1 */
function shiftInterval(x, y, level) {
    if (x.length === 0 || y.length === 0)
        throw new RangeError("a shift needs values on both sides");
    const [least, most] = [Math.min(...x) - Math.max(...y), Math.max(...x) - Math.min(...y)];
    const z = (0,normal_quantile/* normalQuantile */.Z)(1 - (1 - level) / 2);
    const cross = (isAbove) => crossing(isAbove, least, most);
    return {
        estimate: cross((shift) => statistic(x, y, shift, 0) > 0),
        low: cross((shift) => statistic(x, y, shift, 0.5) > z),
        high: cross((shift) => statistic(x, y, shift, 0.5) > -z),
    };
}
/** Where a condition that holds below and not above ends. */
function crossing(isAbove, least, most) {
    if (!isAbove(least))
        return least;
    if (isAbove(most))
        return most;
    let [low, high] = [least, most];
    for (let turn = 0; turn < 200; turn++) {
        const middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        if (isAbove(middle))
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** Standardised rank sum of x moved down by the shift. 0 where all values are tied. */
function statistic(x, y, shift, continuity) {
    const all = [
        ...x.map((value) => ({ value: value - shift, own: true })),
        ...y.map((value) => ({ value, own: false })),
    ];
    all.sort((a, b) => a.value - b.value);
    const [n, m, both] = [x.length, y.length, all.length];
    let [ranks, ties] = [0, 0];
    for (let from = 0; from < both;) {
        let to = from;
        while (to < both && all[to].value === all[from].value)
            to += 1;
        const tied = to - from;
        ranks += all.slice(from, to).filter(({ own }) => own).length * ((from + to + 1) / 2);
        ties += tied ** 3 - tied;
        from = to;
    }
    const away = ranks - (n * (n + 1)) / 2 - (n * m) / 2;
    const variance = ((n * m) / 12) * (both + 1 - ties / (both * (both - 1)));
    return variance <= 0 ? 0 : (away - Math.sign(away) * continuity) / Math.sqrt(variance);
}

;// CONCATENATED MODULE: ./.cache/js/core/canary/kayenta.js

/** @param asked what a configuration says of it */
function scoreRule({ pass = 95, marginal = 75 } = {}) {
    return { pass, marginal };
}
/** Level of the interval of a metric's shift. */
const kayentaLevel = 0.98;
/** Points of a version below which nothing is judged, and looks below which they cannot come together. */
const fewestPoints = 10;
/** Part of the estimated shift that the interval must be away from none. */
const tolerance = 0.25;
/** A metric of one version over time: one point for what came between two looks. Looks between which nothing came have
 *  none.
 *  @param seen the step's looks, in their order; counts go from the step's begin */
function pointsOf({ name }, seen, arm) {
    let [n, sum] = [0, 0];
    const points = [];
    for (const { pairs } of seen) {
        const now = pairs.get(name)[arm];
        const total = now.kind === "rate" ? now.events : now.mean * now.n;
        if (now.n > n)
            points.push((total - sum) / (now.n - n));
        [n, sum] = [now.n, total];
    }
    return points;
}
/** What Kayenta's judge says of one metric at the end of a step: the shift of the points' ranks with its 98 % interval,
 *  which must be beyond a quarter of the estimate itself to count as higher or lower; only the worse way aborts. Nothing is
 *  said of the margin. Source: the description of Netflix's NetflixACAJudge (Mann–Whitney) */
function judgePoints(canary, stable, better) {
    const few = Math.min(canary.length, stable.length);
    if (few < fewestPoints)
        return {
            decision: "inconclusive",
            difference: null,
            why: `${few} points of one version, fewer than ${fewestPoints}`,
        };
    const { estimate, low, high } = shiftInterval(canary, stable, kayentaLevel);
    const bound = tolerance * Math.abs(estimate);
    const way = low > bound ? "higher" : high < -bound ? "lower" : null;
    const difference = better === "higher"
        ? { value: estimate, low, high }
        : { value: 0 - estimate, low: 0 - high, high: 0 - low };
    if (way === null || way === better)
        return { decision: "promote", difference, why: way === null ? "it is no other" : `it is ${way}` };
    return { decision: "abort", difference, why: `it is ${way}` };
}
/** The share of metrics that pass, of 100. Half of them without data is no evidence, and less is no loss: it takes back only
 *  what would be below `marginal` if they had passed.
 *  @param decisions of the metrics that were judged */
function judgeScore(decisions, { pass, marginal }) {
    const none = decisions.filter((one) => one === "inconclusive").length;
    if (2 * none >= decisions.length)
        return { decision: "inconclusive", why: `${none} of ${decisions.length} metrics have too few points` };
    const passed = decisions.filter((one) => one === "promote").length;
    const score = (100 * passed) / decisions.length;
    const atMost = (100 * (passed + none)) / decisions.length;
    const text = `the score is ${Math.round(10 * score) / 10}`;
    if (score >= pass)
        return { decision: "promote", why: `${text}, at least ${pass}` };
    if (atMost < marginal)
        return { decision: "abort", why: `${text}, below ${marginal}` };
    if (score < marginal)
        return { decision: "inconclusive", why: `${text}, and ${none} of the metrics have too few points` };
    return { decision: "inconclusive", why: `${text}, below ${pass} and not below ${marginal}` };
}


/***/ }),

/***/ 19246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ planCanary),
/* harmony export */   Be: () => (/* binding */ comparedOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   lo: () => (/* binding */ parsePercent)
/* harmony export */ });
/* harmony import */ var _deploy_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84569);
/* harmony import */ var _kayenta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88050);


/** The plan of a configuration in which `canaryProblems` found nothing. */
function planCanary(config, gate) {
    return {
        steps: config.steps.map(parsePercent).filter((step) => step < 100),
        looks: config.looks,
        every: (0,_deploy_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(config.every),
        warmUp: (0,_deploy_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(config["warm-up"]),
        source: config.source,
        at: config.at ?? null,
        requests: config.requests,
        totals: config.totals,
        checksSplit: config["split-check"],
        ...(config.judge === "kayenta" ? { score: (0,_kayenta_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreRule */ .Tk)(config.score) } : {}),
        metrics: Object.entries(config.metrics).map(([name, metric]) => planMetric(name, metric, gate[name])),
    };
}
function planMetric(name, metric, gate = {}) {
    const kind = kindOf(metric);
    const queries = Object.fromEntries(["of", "events", "sum", "squares", "value"].flatMap((key) => metric[key] === undefined ? [] : [[key, metric[key]]]));
    if (kind === "value")
        return { kind, name, queries, max: metric.max ?? gate.max ?? null };
    const margin = metric.margin ?? Number(gate.margin ?? 0);
    return { kind, name, queries, margin, direction: metric.direction ?? "lower" };
}
/** What a metric's keys make of it; null: nothing. */
function kindOf({ events, sum, squares, value }) {
    const shape = [events, sum, squares, value].map((one) => (one === undefined ? "-" : "x")).join("");
    return { "x---": "rate", "-xx-": "mean", "---x": "value" }[shape] ?? null;
}
/** How many metrics are compared, not only shown. */
function comparedOf({ metrics }) {
    return metrics.filter(({ kind }) => kind !== "value").length;
}
/** @example parsePercent("12.5%") // 12.5 */
function parsePercent(text) {
    return Number(text.replace("%", "").trim());
}


/***/ }),

/***/ 39277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ canaryProblems),
/* harmony export */   Z1: () => (/* binding */ splitting)
/* harmony export */ });
/* unused harmony export mostLooks */
/* harmony import */ var _kayenta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88050);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19246);


/** Looks of a whole canary: each stands in its ledger line. */
const mostLooks = 60;
/** Targets that can give a part of the traffic to a new version. */
const splitting = ["kserve", "kubernetes", "command"];
/** Everything that contradicts itself in `strategy:` and `canary:`. */
function canaryProblems(deploy, gate) {
    const { canary, strategy, target } = deploy;
    if (canary === undefined) {
        const message = "`strategy` is canary, and there is no `canary` that says how";
        const hint = "add `canary: {steps: [10%, 50%], source: prometheus, requests: …, metrics: {…}}`";
        return strategy === "canary" ? [{ path: ["strategy"], message, hint }] : [];
    }
    return [
        ...(splitting.includes(target) ? [] : [cannotSplit(target)]),
        ...stepProblems(canary),
        ...sourceProblems(canary),
        ...metricProblems(canary, gate),
        ...judgeProblems(canary),
    ];
}
function cannotSplit(target) {
    return {
        path: ["canary"],
        message: `target ${target} cannot divide traffic between two versions`,
        hint: `${splitting.join(", ")} can; with another target, let \`command\` call what divides your traffic`,
    };
}
function stepProblems({ steps, looks }) {
    const shares = steps.map(_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePercent */ .lo);
    const rising = shares.every((share, at) => share > (shares[at - 1] ?? 0) && share <= 100);
    const all = shares.filter((share) => share < 100).length * looks;
    return [
        ...(rising
            ? []
            : [
                {
                    path: ["canary", "steps"],
                    message: "`steps` do not rise from above 0% to at most 100%",
                    hint: "for example `steps: [10%, 50%]`",
                },
            ]),
        ...(rising && all === 0
            ? [
                {
                    path: ["canary", "steps"],
                    message: "`steps` has no share below 100%, so that nothing is tried",
                    hint: "for example `steps: [10%, 50%]`",
                },
            ]
            : []),
        ...(all > mostLooks
            ? [
                {
                    path: ["canary", "looks"],
                    message: `${all} looks in all, and ${mostLooks} are the most`,
                    hint: "look less often, with a longer `every`",
                },
            ]
            : []),
    ];
}
function judgeProblems({ judge, score, looks }) {
    const isKayenta = judge === "kayenta";
    const { pass, marginal } = (0,_kayenta_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreRule */ .Tk)(score);
    const path = (key) => ["canary", key];
    return [
        ...(isKayenta && looks < _kayenta_js__WEBPACK_IMPORTED_MODULE_0__/* .fewestPoints */ .cP
            ? [
                {
                    path: path("looks"),
                    message: `the judge kayenta compares points, one a look, and ${looks} looks are fewer than ${_kayenta_js__WEBPACK_IMPORTED_MODULE_0__/* .fewestPoints */ .cP}`,
                    hint: "look more often, for example `looks: 30` with `every: 1m`",
                },
            ]
            : []),
        ...(isKayenta && marginal > pass
            ? [
                {
                    path: path("score"),
                    message: "`marginal` is above `pass`",
                    hint: "score: {pass: 95, marginal: 75}",
                },
            ]
            : []),
        ...(!isKayenta && score !== undefined
            ? [{ path: path("score"), message: "`score` goes with `judge: kayenta` only", hint: "remove it" }]
            : []),
    ];
}
function sourceProblems({ source, at }) {
    if (at === undefined && source === "prometheus")
        return [];
    const isAddress = source === "prometheus" || source === "http";
    if (at !== undefined && (!isAddress || /^https?:\/\//.test(at)))
        return [];
    const examples = {
        prometheus: "https://prometheus.example.com",
        http: "https://fraud.example.com/stats",
        file: "stats.json",
        command: "./stats.sh",
    };
    return [
        {
            path: ["canary", at === undefined ? "source" : "at"],
            message: at === undefined
                ? `source ${source} needs \`at\`, where the numbers are`
                : "`at` is not an http address",
            hint: `for example \`at: ${examples[source]}\``,
        },
    ];
}
function metricProblems({ metrics, judge }, gate) {
    const kinds = Object.values(metrics).map(_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I);
    const own = Object.entries(metrics).flatMap(([name, metric]) => {
        const path = ["canary", "metrics", name];
        const kind = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(metric);
        if (kind === null) {
            const message = `\`${name}\` is neither a rate (\`events\`), nor a mean (\`sum\` and \`squares\`), nor a \`value\``;
            return [{ path, message, hint: "write the queries of one of them" }];
        }
        if (kind === "value")
            return strayKeys(path, name, metric);
        const margin = metric.margin ?? gate[name]?.margin;
        return [
            ...(judge === "kayenta" || (typeof margin === "number" && margin > 0)
                ? []
                : [
                    {
                        path,
                        message: `\`${name}\` has no margin as a number, neither here nor in the gate`,
                        hint: "write the loss you would tolerate, for example `margin: 0.005`",
                    },
                ]),
            ...(kind === "mean" && metric.direction === undefined
                ? [
                    {
                        path,
                        message: `\`${name}\` does not say which way is better`,
                        hint: "`direction: higher` or `lower`",
                    },
                ]
                : []),
            ...(metric.max === undefined
                ? []
                : [{ path, message: `\`max\` of \`${name}\` goes with a \`value\` only`, hint: "remove it" }]),
        ];
    });
    if (kinds.some((kind) => kind === "rate" || kind === "mean") || own.length > 0)
        return own;
    const message = "no metric is compared, so that nothing could promote the new version";
    return [
        {
            path: ["canary", "metrics"],
            message,
            hint: "add a rate, for example `error_rate: {events: …, margin: 0.005}`",
        },
    ];
}
function strayKeys(path, name, metric) {
    return ["of", "margin", "direction"]
        .filter((key) => metric[key] !== undefined)
        .map((key) => ({
        path,
        message: `\`${key}\` of \`${name}\` means nothing, since a \`value\` is not compared`,
        hint: "remove it; `max` is its limit",
    }));
}


/***/ }),

/***/ 98133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q_: () => (/* binding */ monitorConfigSchema),
  BH: () => (/* binding */ webhookConfigSchema)
});

// UNUSED EXPORTS: alarmConfigSchema, probeConfigSchema, retrainConfigSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./.cache/js/core/config/alarm-kinds.js
var alarm_kinds = __webpack_require__(35388);
;// CONCATENATED MODULE: ./.cache/js/core/config/monitor-numbers-schema.js


const watchedNumberSchema = schemas.strictObject({
    query: schemas.string()
        .min(1)
        .max(2_000)
        .describe("PromQL with one series as its answer, asked for the end of each window; `{window}` is its length in seconds, as in `[{window}s]`"),
    max: schemas.number().optional().describe("above it a window is beyond"),
    min: schemas.number().optional().describe("below it a window is beyond"),
    alarm: schemas["enum"](alarm_kinds/* alarmKinds */.v).default("endpoint").describe("the kind of alarm it opens"),
})
    .refine(({ min, max }) => min === undefined || max === undefined || min < max, {
    error: "a query whose `min` is below its `max`",
});
const watchedNumbersSchema = schemas.strictObject({
    at: schemas.url({ protocol: /^https?$/, error: "is not an http address" })
        .optional()
        .describe("the address of Prometheus; `PROMETHEUS_URL` when absent"),
    queries: schemas.record(schemas.string().regex(/^[A-Za-z0-9._-]{1,60}$/, {
        error: "is not made of letters, digits, `.`, `_` and `-`",
    }), watchedNumberSchema)
        .refine((queries) => Object.keys(queries).length >= 1 && Object.keys(queries).length <= 50, {
        error: "1 to 50 named queries",
    })
        .describe("the numbers, by name; one without `max` and `min` is held against its earlier windows"),
});

;// CONCATENATED MODULE: ./.cache/js/core/config/monitor-schema.js


const duration = schemas.string()
    .regex(/^\d{1,6}(\.\d{1,3})?\s?[smhdw]$/, { error: "is not a duration such as 12h or 14d" });
const share = schemas.union([
    schemas.number().min(0).max(1),
    schemas.string().regex(/^\d+(\.\d+)?\s?%$/, { error: "is not a share such as 0.01 or 1%" }),
]);
const variable = schemas.string()
    .regex(/^[A-Z_][A-Z0-9_]*$/, { error: "is not the name of an environment variable such as CHAT_URL" });
const alarmConfigSchema = schemas.strictObject({
    after: schemas.string()
        .regex(/^([1-9]) of ([1-9])$/, { error: "is not a rule such as `2 of 3`", abort: true })
        .refine((rule) => Number(rule[0]) <= Number(rule.at(-1)), {
        error: "a rule whose first number is not the larger one, such as `2 of 3`",
    })
        .default("2 of 3")
        .describe("windows beyond before an alarm opens, of the last so many"),
    "false-alarms": schemas.string()
        .regex(/^(?!0+(\.0+)?\/)\d+(\.\d+)?\/(month|quarter|year)$/, {
        error: "is not a rate above 0 such as 1/quarter",
    })
        .default("1/quarter")
        .describe("false alarms that all series together may give when nothing changes"),
    "cool-down": duration.default("24h").describe("how soon a closed alarm may open again"),
    "stale-after": duration
        .optional()
        .describe("how long without a run makes the monitor itself an alarm; two windows when absent"),
    drift: schemas.number()
        .min(0.02)
        .max(1)
        .default(0.1)
        .describe("distance from which a column is beyond: Kolmogorov's D, or Jensen-Shannon in base 2"),
    assignees: schemas.array(schemas.string().min(1).max(100))
        .max(10)
        .optional()
        .describe("accounts an alarm's issue is assigned to; the model's code owners when absent"),
    labels: schemas.array(schemas.string().min(1).max(50)).max(20).default([]).describe("labels of an alarm's issue"),
});
const probeConfigSchema = schemas.strictObject({
    requests: schemas.string()
        .min(1)
        .optional()
        .describe("a file of requests and expected answers, as for smoke tests (docs/deploy.md); GET / when absent"),
    count: schemas.int().min(1).max(1000).default(20).describe("requests in all, the file's in turn"),
    timeout: duration.default("10s").describe("after which a request counts as failed"),
    "error-rate": share.default("1%").describe("share of requests that may fail"),
    "latency-p95": duration
        .or(schemas.string().regex(/^\d{1,6}\s?ms$/, { error: "is not a time such as 300ms" }))
        .optional()
        .describe("what 95 % of the answers must come within, such as `300ms`; shown only when absent"),
});
const retrainConfigSchema = schemas.strictObject({
    workflow: schemas.string()
        .regex(/^[^/]+\.ya?ml$/, { error: "is not the file name of a workflow such as train.yml" })
        .optional()
        .describe("the workflow that is dispatched (it needs `on: workflow_dispatch`)"),
    event: schemas.string()
        .min(1)
        .max(100)
        .optional()
        .describe("the type of a `repository_dispatch`, in place of a workflow"),
    on: schemas.array(schemas["enum"](["drift", "performance"]))
        .min(1)
        .default(["drift", "performance"])
        .describe("kinds of alarm that ask for it"),
    "cool-down": duration.default("7d").describe("how long after a dispatch none follows"),
    most: schemas.int().min(1).max(100).default(4).describe("dispatches in 90 days, at most"),
});
const webhookConfigSchema = schemas.strictObject({
    env: variable.describe("the environment variable that holds the address"),
    secret: variable.optional().describe("the one that holds the secret bodies are signed with"),
    kind: schemas["enum"](["auto", "slack", "teams", "generic"])
        .default("auto")
        .describe("how the body is written; `auto` goes by the address's host"),
});
/** How a deployed model is watched. */
const monitorConfigSchema = schemas.strictObject({
    environment: schemas.string().min(1).max(255).default("production").describe("the environment that is watched"),
    window: duration.default("1d").describe("length of a window: whole hours or days"),
    source: schemas.string()
        .min(1)
        .optional()
        .describe("what production was asked and what it answered: a path, a pattern, an http or s3 address; `{date}` and `{hour}` are the window's"),
    command: schemas.union([schemas.string().min(1), schemas.array(schemas.string()).min(1)])
        .optional()
        .describe("a command that writes the file `source` first; EVENHAND_WINDOW_START and _END are its window"),
    labels: schemas.string()
        .min(1)
        .optional()
        .describe("the truths of a window, joined by id, when they are there"),
    "labels-within": duration.default("7d").describe("how late labels may come"),
    "labels-share": share.default("50%").describe("share of a window's rows that must have one by then"),
    ignore: schemas.array(schemas.string().min(1))
        .default([])
        .describe("columns of the training data that production does not have or that are not watched"),
    endpoint: schemas.url({ protocol: /^https?$/, error: "is not an http address" })
        .optional()
        .describe("where the model answers: asked for latency, errors and the shape of its answers"),
    probe: probeConfigSchema.prefault({}).describe("how the endpoint is asked"),
    numbers: watchedNumbersSchema.optional().describe("numbers of each window that Prometheus tells"),
    alarm: alarmConfigSchema.prefault({}).describe("when an alarm opens, and who is told"),
    webhook: webhookConfigSchema.optional().describe("where alarms are told too"),
    retrain: retrainConfigSchema.optional().describe("a training that an alarm asks for"),
})
    .describe("how the deployed model is watched");


/***/ }),

/***/ 9609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseConfig),
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./.cache/js/core/canary/problems.js
var problems = __webpack_require__(39277);
// EXTERNAL MODULE: ./.cache/js/core/train/input-types.js
var input_types = __webpack_require__(4805);
// EXTERNAL MODULE: ./.cache/js/core/train/seeds.js
var train_seeds = __webpack_require__(82939);
// EXTERNAL MODULE: ./.cache/js/core/config/tune-schema.js
var tune_schema = __webpack_require__(6769);
// EXTERNAL MODULE: ./.cache/js/core/train/dotted.js
var dotted = __webpack_require__(86669);
// EXTERNAL MODULE: ./.cache/js/core/tune/grid.js
var grid = __webpack_require__(94887);
// EXTERNAL MODULE: ./.cache/js/core/tune/space.js
var tune_space = __webpack_require__(7641);
;// CONCATENATED MODULE: ./.cache/js/core/tune/problems.js




/** Everything that contradicts itself in a `tune:`; [] when trials can be made of it. */
function tuneProblems(tune) {
    const ofSpace = spaceProblems(tune);
    return [...goalProblems(tune), ...ofSpace, ...(ofSpace.length > 0 ? [] : countProblems(tune))];
}
function goalProblems({ minimize, maximize, hyperband }) {
    const problems = [];
    if ((minimize === undefined) === (maximize === undefined)) {
        const which = minimize === undefined ? "neither `minimize` nor `maximize`" : "both `minimize` and `maximize`";
        const message = `\`tune\` has ${which}`;
        problems.push({ path: [], message, hint: "name one reported metric, for example `minimize: val_loss`" });
    }
    if (hyperband.max <= hyperband.min) {
        const message = `\`hyperband\` has max ${hyperband.max}, which is not above min ${hyperband.min}`;
        problems.push({ path: ["hyperband"], message, hint: "`max` is the step at which a trial is complete" });
    }
    return problems;
}
function spaceProblems({ space }) {
    if (Object.keys(space).length === 0)
        return [
            {
                path: ["space"],
                message: "`space` names no parameter",
                hint: "for example `lr: {low: 0.001, high: 0.1, log: true}`",
            },
        ];
    return Object.entries(space).flatMap(([name, dimension]) => {
        if (!(0,dotted/* isPlainName */.s)(name))
            return [
                {
                    path: ["space", name],
                    message: `\`${name}\` cannot be a parameter's name`,
                    hint: "use letters, digits, `_` and dots",
                },
            ];
        const axis = (0,tune_space/* readAxis */.iw)(dimension);
        return "wrong" in axis
            ? [{ path: ["space", name], message: `\`${name}\` ${axis.wrong}`, hint: axis.fix }]
            : [];
    });
}
function countProblems({ sampler, trials, space }) {
    if (sampler !== "grid") {
        if (trials !== undefined)
            return [];
        return [{ path: [], message: "`tune` does not say how many `trials`", hint: "for example `trials: 20`" }];
    }
    const [endless] = (0,grid/* unwalkable */.Ff)(space);
    if (endless !== undefined) {
        const message = `a grid cannot walk through \`${endless}\`, which has any number between its bounds`;
        return [{ path: ["space", endless], message, hint: "give it `step`, `int: true` or `values`" }];
    }
    const [points, most] = [(0,grid/* gridSize */.oZ)(space), trials ?? tune_schema/* mostTrials */.H6];
    if (points <= most)
        return [];
    const message = `the grid has ${points} points and ${trials === undefined ? "at most" : "`trials` is"} ${most}`;
    return [
        { path: ["space"], message, hint: "name fewer values, or draw from the space with `sampler: random`" },
    ];
}

;// CONCATENATED MODULE: ./.cache/js/core/config/contradictions.js




/** What no single key shows: a floor above its ceiling, proof asked of a metric that does not gate. */
function contradictions(config) {
    return Object.entries(config.models).flatMap(([name, model]) => [
        ...crossedFloors(model, ["models", name, "gate"]),
        ...provedButNotGated(model, ["models", name, "prove"]),
        ...oddTimeout(model, ["models", name, "train", "timeout"]),
        ...oddTuning(model, ["models", name, "train"]),
        ...oddCanaries(model, ["models", name, "deploy"]),
    ]);
}
/** Read as the input `timeout` of train is, before a run has begun. */
function oddTimeout({ train }, path) {
    if (train?.timeout === undefined)
        return [];
    const reading = input_types/* durationType */.vh.read(train.timeout);
    if ("value" in reading)
        return [];
    const message = `\`timeout\` is ${JSON.stringify(train.timeout)}; accepted is ${input_types/* durationType */.vh.accepts}`;
    return [{ path, message, hint: "for example `timeout: 2h`" }];
}
function oddTuning({ train }, path) {
    const seeds = typeof train?.seeds === "object" ? train_seeds/* seedsType */.ZQ.read(JSON.stringify(train.seeds)) : null;
    const odd = seeds !== null && "refused" in seeds
        ? [
            {
                path: [...path, "seeds"],
                message: `\`seeds\`: ${seeds.refused}`,
                hint: "for example `seeds: [1, 2, 3]`",
            },
        ]
        : [];
    const found = train?.tune === undefined ? [] : tuneProblems(train.tune);
    return [...odd, ...found.map((one) => ({ ...one, path: [...path, "tune", ...one.path] }))];
}
function oddCanaries({ deploy = {}, gate = {} }, path) {
    return Object.entries(deploy).flatMap(([environment, described]) => (0,problems/* canaryProblems */.V2)(described, gate).map((one) => ({ ...one, path: [...path, environment, ...one.path] })));
}
function crossedFloors(model, path) {
    return Object.entries(model.gate ?? {}).flatMap(([metric, { min, max }]) => min !== undefined && max !== undefined && min > max
        ? [
            {
                path: [...path, metric, "min"],
                message: `\`${metric}\` has min ${min} above max ${max}, which no value can meet`,
                hint: "swap them or remove one",
            },
        ]
        : []);
}
function provedButNotGated(model, path) {
    const { gate, prove } = model;
    if (gate === undefined || prove === undefined)
        return [];
    return prove.flatMap((metric, index) => Object.hasOwn(gate, metric)
        ? []
        : [
            {
                path: [...path, index],
                message: `\`${metric}\` is named under \`prove\` and is not under \`gate\``,
                hint: `add \`${metric}: {}\` under \`gate\`, or remove it from \`prove\``,
            },
        ]);
}

// EXTERNAL MODULE: ./.cache/js/core/config/problem.js
var problem = __webpack_require__(94520);
// EXTERNAL MODULE: ./.cache/js/core/config/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(6255);
// EXTERNAL MODULE: ./.cache/js/core/config/schema.js + 3 modules
var schema = __webpack_require__(10298);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
;// CONCATENATED MODULE: ./.cache/js/core/config/schema-problem.js




/** Beyond so many a person mends the first ones and looks again. */
const mostProblems = 20;
/** The validator's findings in our words: the key, what was given, what is accepted. At most 20. */
function issueProblems(issues, value) {
    const found = issues.slice(0, mostProblems).flatMap((issue) => {
        const path = issue.path;
        if (issue.code === "unrecognized_keys") {
            return issue.keys.slice(0, mostProblems).map((key) => unknownKey(path, key));
        }
        if (issue.code === "invalid_key")
            return [badName(path, issue.issues)];
        return [badValue(path, valueAt(value, path), issue)];
    });
    return found.slice(0, mostProblems);
}
function unknownKey(path, key) {
    const known = keysAt(path);
    const meant = (0,nearest_name/* nearestName */.q)(key, known);
    const where = path.length === 0 ? "at the top level" : `under \`${(0,problem/* spellPath */._R)(path)}\``;
    return {
        path: [...path, key],
        message: `unknown key \`${key}\` ${where}`,
        hint: meant === null ? `known there: ${known.join(", ")}` : `did you mean \`${meant}\`?`,
    };
}
function badName(path, [why]) {
    if (why?.message.startsWith(refused))
        return { path, message: `the name \`${String(path.at(-1))}\` ${why.message}`, hint: "give it another" };
    return {
        path,
        message: `\`${String(path.at(-1))}\` cannot be a model's name`,
        hint: "use up to 60 of a-z, 0-9, `.`, `_` and `-`, for example `fraud`",
    };
}
function badValue(path, given, issue) {
    const subject = path.length === 0 ? "the file" : `\`${(0,problem/* spellPath */._R)(path)}\``;
    return {
        path,
        message: `${subject} is ${show(given)}; accepted is ${accepted(issue)}`,
        hint: example(path, given, issue),
    };
}
function accepted(issue) {
    switch (issue.code) {
        case "invalid_value":
            return listed(issue.values.map(String));
        case "invalid_type":
            return words[issue.expected] ?? issue.expected;
        case "too_small":
            return `${issue.origin === "array" ? "a list of" : "a number of"} at least ${issue.minimum}`;
        case "too_big":
            return `${issue.origin === "array" ? "a list of" : "a number of"} at most ${issue.maximum}`;
        case "invalid_format":
            return issue.message.startsWith(refused) ? issue.message.slice(refused.length) : amountWords;
        case "invalid_union":
            return listed([...new Set(issue.errors.flat().map(accepted))]);
        default:
            return issue.message;
    }
}
/** How our own sentences of a wrong format begin. */
const refused = "is not ";
const amountWords = "a number of at least 0, or a percentage of the base such as 1%";
const words = {
    string: "text",
    number: "a number",
    boolean: "true or false",
    object: "a block of keys",
    record: "a block of keys",
    array: "a list",
};
function example(path, given, issue) {
    const key = String(path.at(-1) ?? "");
    if (issue.code === "invalid_value") {
        const meant = (0,nearest_name/* nearestName */.q)(String(given), issue.values.map(String));
        if (meant !== null)
            return `did you mean \`${meant}\`?`;
    }
    const keys = keysAt(path);
    if (keys.length > 0)
        return `known there: ${keys.join(", ")}`;
    const sample = samples[key];
    return sample === undefined ? "correct it" : `for example \`${key}: ${sample}\``;
}
const samples = {
    comment: "update",
    "comment-when": "changed",
    id: "row_id",
    label: "y_true",
    prediction: "y_pred",
    score: "y_score",
    weight: "w",
    group: "user",
    task: "binary",
    "on-inconclusive": "warn",
    "floor-mode": "point",
    strict: "true",
    models: "{fraud: {}}",
    margin: "0.005",
    min: "0.9",
    max: "50",
    "max-regression": "10%",
    direction: "lower",
    threshold: "0.5",
    positive: "1",
    metrics: "[roc_auc, f1]",
    prove: "[roc_auc]",
    gate: "{roc_auc: {margin: 0.005}}",
    mode: "guard",
    discover: "true",
    columns: "[country, age]",
    "max-predicates": "2",
    "min-rows": "500",
};
function show(value) {
    if (value === undefined || value === null)
        return "empty";
    if (typeof value === "number")
        return String(value);
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "a block of keys";
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
function listed(values) {
    return values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}
function valueAt(value, path) {
    return path.reduce((inner, step) => inner?.[step], value);
}
let published;
function publishedSchema() {
    published ??= json_schema_processors/* toJSONSchema */.bl(schema/* configSchema */.Qn, { io: "input" });
    return published;
}
/** The keys that the schema knows at a path. */
function keysAt(path) {
    let schema = publishedSchema();
    for (const step of path) {
        const rest = schema?.additionalProperties;
        schema = withKeys(schema?.properties?.[step] ?? (typeof rest === "object" ? rest : undefined) ?? schema?.items);
    }
    return Object.keys(schema?.properties ?? {});
}
/** Of several forms that a value may have, the one that is a block of keys. */
function withKeys(schema) {
    return schema?.anyOf?.find((form) => form.properties !== undefined) ?? schema;
}

;// CONCATENATED MODULE: ./.cache/js/core/config/parse.js





/** Text of an `evenhand.yml` → the configuration with every default filled in, or all that is wrong with it.
 *  An empty file is a configuration of defaults. Never throws. */
function readConfig(text) {
    const yaml = (0,read_yaml/* readYaml */.g)(text);
    const locate = (finding, level) => ({
        level,
        ...finding,
        ...yaml.place(finding.path),
    });
    if (yaml.problems.length > 0)
        return { config: null, problems: yaml.problems, draft: null, locate };
    const value = yaml.value ?? {};
    const parsed = schema/* configSchema */.Qn.safeParse(value);
    const found = parsed.success ? contradictions(parsed.data) : issueProblems(parsed.error.issues, value);
    const problems = found
        .map((finding) => locate(finding, "error"))
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    const draft = parsed.data ?? null;
    return { config: problems.length === 0 ? draft : null, problems, draft, locate };
}
/** Text of an `evenhand.yml` → the configuration with every default filled in.
 *  @throws UserError `config-invalid` with every problem, one per line, each with file, line and column. */
function parseConfig(text, file) {
    const { config, problems } = readConfig(text);
    if (config === null)
        throw (0,problem/* configError */.Fj)(file, problems);
    return config;
}


/***/ }),

/***/ 94520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ configError),
/* harmony export */   _R: () => (/* binding */ spellPath),
/* harmony export */   yM: () => (/* binding */ renderProblem)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);

/** @example spellPath(["models", "fraud", "gate"]) // "models.fraud.gate" */
function spellPath(path) {
    return path.map(String).join(".");
}
/** One problem on one line, with its remedy: `evenhand.yml:3:5: …; …`. */
function renderProblem(file, problem) {
    return `${placed(file, problem)}; ${problem.hint}`;
}
function placed(file, problem) {
    const place = problem.line === null ? file : `${file}:${problem.line}:${problem.column ?? 1}`;
    return `${place}: ${problem.message}`;
}
/** All problems in one error; its line and column are those of the first. */
function configError(file, problems) {
    const [first] = problems;
    const alone = problems.length === 1 && first !== undefined;
    const detail = {
        code: "config-invalid",
        message: alone ? placed(file, first) : problems.map((each) => renderProblem(file, each)).join("\n"),
        hint: alone ? first.hint : `mend the ${problems.length} problems, then run \`evenhand check\``,
        input: "config",
        file,
    };
    if (first?.line != null)
        detail.line = first.line;
    if (first?.column != null)
        detail.column = first.column;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(detail);
}


/***/ }),

/***/ 6255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.cache/js/core/config/refused-nodes.js

const maxAliases = 100;
/** Names that every JavaScript object answers to: a lookup could find something that nobody wrote. */
const inherited = new Set(["__proto__", "constructor", "prototype"]);
/** What YAML allows and a configuration does not: repeated keys, keys that are not text, unknown or very many
 *  aliases, names with a meaning of their own. O(nodes). */
function refusedNodes(document) {
    const refused = [];
    let aliases = 0;
    (0,dist/* visit */.YR)(document, {
        Alias(_, alias) {
            if (++aliases > maxAliases) {
                refused.push(node(alias, "more than 100 aliases (`*name`) are used", "write the values out"));
                return dist/* visit */.YR.BREAK;
            }
            refused.push(...unknownAlias(alias, document));
        },
        Map(_, map) {
            refused.push(...refusedKeys(map));
        },
    });
    return refused;
}
function unknownAlias(alias, document) {
    if (alias.resolve(document) !== undefined)
        return [];
    const message = `the alias \`*${alias.source}\` has no anchor \`&${alias.source}\` before it`;
    return [node(alias, message, "define the anchor first, or put the value in quotes if it is text")];
}
function refusedKeys(map) {
    const seen = new Set();
    const refused = [];
    for (const { key } of map.items) {
        const name = (0,dist/* isScalar */.jn)(key) && key.value !== null ? String(key.value) : null;
        if (name === null) {
            refused.push(node(key, "a key must be plain text", "write `name: value`"));
        }
        else if (inherited.has(name)) {
            refused.push(node(key, `\`${name}\` cannot be used as a key`, "choose another name"));
        }
        else if (seen.has(name)) {
            refused.push(node(key, `the key \`${name}\` is written twice in one block`, "keep one of the two"));
        }
        if (name !== null)
            seen.add(name);
    }
    return refused;
}
function node(place, message, hint) {
    return { message, hint, offset: place?.range?.[0] ?? 0 };
}

// EXTERNAL MODULE: ./.cache/js/core/config/yaml-sentence.js
var yaml_sentence = __webpack_require__(78572);
;// CONCATENATED MODULE: ./.cache/js/core/config/read-yaml.js



/** Characters; above this a configuration is refused unread. */
const maxLength = 1024 * 1024;
/** How many values all aliases together may stand for. */
const maxAliasCount = 100;
/** Reads YAML 1.2 (no merge keys, no custom tags), remembering where everything stands. Never throws. */
function readYaml(text) {
    if (text.length > maxLength) {
        return unreadable("the file is larger than 1 MiB", "a configuration is a few hundred lines at most");
    }
    const lines = new dist/* LineCounter */.HN();
    // Repeated keys are looked for in refused-nodes.ts: the library compares every pair of keys.
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false };
    const document = (0,yaml_sentence/* readNested */._h)(() => (0,dist/* parseDocument */.Tp)(text, options));
    if (document === null)
        return unreadable(...yaml_sentence/* tooDeep */.DI);
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const place = (path) => placeOf(document, path, at);
    // One slip makes the reader complain in many places: the first is the one to mend.
    const error = document.errors[0] ?? document.warnings[0];
    const problems = error === undefined
        ? refusedNodes(document).map(({ message, hint, offset }) => problem(message, hint, at(offset)))
        : [(0,yaml_sentence/* yamlProblem */.Td)(error.code, error.message, at(error.pos[0]))];
    if (problems.length > 0)
        return { value: null, problems, place };
    try {
        return { value: document.toJS({ maxAliasCount }), problems, place };
    }
    catch {
        return unreadable("the aliases (`*name`) stand for too many values", "write the values out");
    }
}
function problem(message, hint, place) {
    return { level: "error", message, hint, path: [], ...place };
}
function unreadable(message, hint) {
    const start = { line: 1, column: 1 };
    return { value: null, problems: [problem(message, hint, start)], place: () => start };
}
function placeOf(document, path, at) {
    let node = document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const step of path) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document);
        const next = stepInto(node, step);
        if (next === undefined)
            break;
        offset = next.key?.range?.[0] ?? offset;
        node = next.value;
    }
    return at(offset);
}
function stepInto(node, step) {
    if ((0,dist/* isMap */.jh)(node)) {
        return node.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && String(pair.key.value) === String(step));
    }
    const value = (0,dist/* isSeq */.oP)(node) ? node.items[Number(step)] : undefined;
    return value === undefined ? undefined : { key: value, value };
}


/***/ }),

/***/ 10298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qn: () => (/* binding */ configSchema),
  de: () => (/* binding */ discoverSchema)
});

// UNUSED EXPORTS: columnsSchema, evaluateConfigSchema, judgeSchema, letterConfigSchema, metricGateSchema, modelConfigSchema, slicesSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./.cache/js/core/record/evaluation.js + 4 modules
var evaluation = __webpack_require__(374);
// EXTERNAL MODULE: ./.cache/js/core/record/words.js
var words = __webpack_require__(65413);
;// CONCATENATED MODULE: ./.cache/js/core/data/check-names.js
/** Everything that can be found in data, by the name that `checks:` in evenhand.yml uses. */
const checkNames = [
    "missing-column",
    "new-column",
    "type-change",
    "row-count",
    "overlap",
    "id-overlap",
    "time-overlap",
    "label-classes",
    "class-balance",
    "missing-rate",
    "not-finite",
    "mixed-types",
    "target-leak",
    "label-association",
    "range",
    "unseen-category",
    "conflicting-labels",
    "duplicates",
    "constant",
    "cardinality",
    "spellings",
    "drift",
    "expectation",
    "personal-data",
    "secret",
    "integrity",
];

// EXTERNAL MODULE: ./.cache/js/core/record/data.js
var data = __webpack_require__(39054);
;// CONCATENATED MODULE: ./.cache/js/core/config/data-schema.js



const paths = schemas.union([schemas.string().min(1), schemas.array(schemas.string().min(1)).min(1)]);
const columnOf = (role) => schemas.string().min(1).optional().describe(`column with ${role}`);
const share = schemas.union([
    schemas.number().min(0).max(1),
    schemas.string().regex(/^\d+(\.\d+)?\s?%$/, { error: "is not a share such as 0.01 or 1%" }),
]);
const expectationRules = [
    "exists",
    "not-null",
    "unique",
    "between",
    "in",
    "type",
    "rows",
    "mean",
    "distinct",
    "min",
    "max",
];
const expectationSchema = schemas.strictObject({
    column: schemas.string().min(1).optional().describe("the column; none for `rows`"),
    rule: schemas["enum"](expectationRules).describe("what must hold"),
    min: schemas.number().optional().describe("of `between`, `rows`, `mean`, `distinct`, `min` and `max`"),
    max: schemas.number().optional().describe("of the same"),
    values: schemas.array(schemas.union([schemas.string(), schemas.number(), schemas.boolean()]))
        .optional()
        .describe("of `in`"),
    type: schemas["enum"](["bool", "int", "float", "datetime", "string"]).optional().describe("of `type`"),
    tolerance: share.default(0).describe("share of rows that may break it"),
    severity: schemas["enum"](["error", "warn"]).default("error").describe("what a break is"),
});
/** A model's data; the inputs of action-data win over paths, and can only be stricter than the rules. */
const dataConfigSchema = schemas.strictObject({
    train: paths.optional().describe("the training table: a file, a folder of parts or a pattern"),
    test: paths.optional().describe("the evaluation table, held apart from train"),
    data: paths.optional().describe("a table that is not split"),
    schema: schemas.string().min(1).optional().describe("the schema that people reviewed (`--mode infer` writes it)"),
    manifest: paths
        .optional()
        .describe("what the files must be: `*.dvc`, `dvc.lock`, Croissant JSON or a list of sha256 sums"),
    suites: paths.optional().describe("Great Expectations suites whose rules hold too"),
    columns: schemas.strictObject({
        label: columnOf("the truth; that of `evaluate.columns` when absent"),
        id: columnOf("a row's identity, in no table twice and never on both sides of a split"),
        group: columnOf("what belongs together, such as a user"),
        time: columnOf("the time of a row: the test table must be later than train"),
    })
        .default({})
        .describe("columns that are more than features"),
    sensitive: schemas.array(schemas.string().min(1))
        .default([])
        .describe("columns whose values are never printed or stored"),
    checks: schemas.partialRecord(schemas["enum"](checkNames), schemas["enum"]([...data/* severities */.gO, "off"]))
        .default({})
        .describe("what a finding is: `error`, `warn`, `info` or `off`, by the check's name"),
    expect: schemas.array(expectationSchema).default([]).describe("your own rules"),
});

// EXTERNAL MODULE: ./.cache/js/core/config/deploy-schema.js
var deploy_schema = __webpack_require__(69482);
// EXTERNAL MODULE: ./.cache/js/core/config/monitor-schema.js + 1 modules
var monitor_schema = __webpack_require__(98133);
// EXTERNAL MODULE: ./.cache/js/core/train/stages.js
var stages = __webpack_require__(77642);
// EXTERNAL MODULE: ./.cache/js/core/config/tune-schema.js
var tune_schema = __webpack_require__(6769);
;// CONCATENATED MODULE: ./.cache/js/core/config/train-schema.js



/** How a model is trained; the inputs of action-train win over these. */
const trainConfigSchema = schemas.strictObject({
    command: schemas.union([schemas.string().min(1), schemas.array(schemas.string()).min(1)])
        .optional()
        .describe("text for bash, or a list of a program and its arguments"),
    inputs: schemas.array(schemas.string().min(1)).optional().describe("paths and patterns of what the training reads"),
    outputs: schemas.record(schemas.string().min(1), schemas.string().min(1))
        .optional()
        .describe("name → path; `model`, `predictions` and `metrics` are known names"),
    params: schemas.string().min(1).optional().describe("a JSON or YAML file of parameters"),
    stages: stages/* stagesSchema */.H1
        .optional()
        .describe("commands that run in this order, each only when what it reads has changed; `dvc` runs `dvc repro`"),
    checkpoints: schemas.string().min(1).optional().describe("the folder in which the command keeps checkpoints"),
    "checkpoint-interval": schemas.string()
        .min(1)
        .optional()
        .describe("how often they are stored while the command runs, such as `10m`"),
    seeds: schemas.union([schemas.int().min(1).max(100), schemas.array(schemas.int().min(0)).min(1).max(100)])
        .optional()
        .describe("how often to train, each time with a seed of its own, or the seeds; once with seed 0 when absent"),
    tune: tune_schema/* tuneConfigSchema */.kQ.optional().describe("parameters to try, before the best are kept"),
    timeout: schemas.string().min(1).optional().describe("such as `2h` or `90m`"),
    "unsafe-model": schemas["enum"](["show", "fail"])
        .optional()
        .describe("`fail`: a model whose loading can run code, or whose format is not known, fails the training, the gate and a deployment"),
    "cost-per-hour": schemas.number()
        .nonnegative()
        .optional()
        .describe("what an hour of the machine costs, in your currency"),
    "environment-allow": schemas.array(schemas.string().min(1))
        .optional()
        .describe("environment variables that the result depends on; never a secret"),
    engine: schemas["enum"](["local", "ray", "kubernetes", "command"]).optional().describe("where the training runs"),
    "engine-options": schemas.record(schemas.string(), schemas.unknown())
        .optional()
        .describe("options of that engine, see docs/engines.md"),
});

;// CONCATENATED MODULE: ./.cache/js/core/config/schema.js







/** `0.005` is absolute, `1%` is of the base. */
const amount = schemas.union([schemas.number().nonnegative(), schemas.string().regex(/^\d+(\.\d+)?\s?%$/)]);
const metricGateSchema = schemas.strictObject({
    margin: amount
        .optional()
        .describe("the loss you would tolerate: a bare number is absolute, `1%` is of the base"),
    min: schemas.number().optional().describe("hard floor of the candidate's value"),
    max: schemas.number().optional().describe("hard ceiling of the candidate's value"),
    "max-regression": amount.optional().describe("largest loss of a plain scalar, judged on the point value"),
    direction: schemas["enum"](["higher", "lower"]).optional().describe("for scalars whose name does not tell"),
});
const schema_columnOf = (role) => schemas.string().optional().describe(`column with ${role}`);
const columnsSchema = schemas.strictObject({
    id: schema_columnOf("a row's identity; rows are paired by it"),
    label: schema_columnOf("the truth"),
    prediction: schema_columnOf("the predicted class or number"),
    score: schema_columnOf("the score or probability of the positive class"),
    proba: schemas.string()
        .min(1)
        .optional()
        .describe("how the names of the columns with a class's probability begin; `proba_` when absent"),
    weight: schema_columnOf("a row's weight"),
    group: schema_columnOf("what belongs together, such as a user"),
    query: schema_columnOf("the query a document was ranked for"),
    series: schema_columnOf("the series a forecast belongs to"),
    time: schema_columnOf("the time a forecast is for"),
    horizon: schema_columnOf("how many steps ahead a forecast was made"),
    scale: schema_columnOf("what the errors of a series are divided by for mase"),
    lower: schema_columnOf("the lower bound of a prediction interval"),
    upper: schema_columnOf("its upper bound"),
    reference: schema_columnOf("the text a prediction should say"),
});
/** `country`, or the pair `[country, channel]`. */
const slicesSchema = schemas.array(schemas.union([schemas.string().min(1), schemas.array(schemas.string().min(1)).min(1).max(2)]));
const judgeSchema = schemas.strictObject({
    model: schemas.string().min(1).max(200).describe("the model that scored the answers, with its version"),
    prompt: schemas.string().min(1).optional().describe("the prompt it was given, or the prompt's version"),
    metrics: schemas.array(schemas.string().min(1))
        .optional()
        .describe("metrics that it scored, beside those whose name begins with `score_`"),
});
/** `true`, or by which columns and how. */
const discoverSchema = schemas.union([
    schemas.boolean(),
    schemas.strictObject({
        columns: schemas.array(schemas.string().min(1))
            .min(1)
            .max(20)
            .optional()
            .describe("columns to look by; every column without another role when absent"),
        "max-predicates": schemas.int().min(1).max(3).default(2).describe("conditions that a slice may have"),
        "min-rows": schemas.int()
            .min(100)
            .optional()
            .describe("rows that a slice must have; 1 % of them, and no fewer than 100, when absent"),
    }),
]);
const evaluateConfigSchema = schemas.strictObject({
    task: schemas["enum"](["auto", ...words/* tasks */.vB])
        .default("auto")
        .describe("kind of problem; `auto` looks at the columns"),
    positive: schemas.union([schemas.string(), schemas.number(), schemas.boolean()])
        .optional()
        .describe("label that counts as positive, when it is not 1 or true"),
    threshold: schemas.number().default(0.5).describe("score from which a row is predicted positive"),
    columns: columnsSchema.default({}).describe("which column plays which role; detected when absent"),
    metrics: schemas.array(schemas.string()).optional().describe("metrics to compute; all that apply when absent"),
    slices: slicesSchema
        .optional()
        .describe("columns, or pairs of columns, whose values are compared slice by slice; they warn"),
    discover: discoverSchema
        .default(false)
        .describe("look for slices on which the candidate is weak or has regressed; shown, never gated"),
    fairness: schemas.array(schemas.string().min(1))
        .optional()
        .describe("columns of groups between which a binary model's rates are compared; shown, never gated"),
    predict: schemas.union([schemas.string().min(1), schemas.array(schemas.string()).min(1)])
        .optional()
        .describe("command that scores the rows of `EVENHAND_DATA` with the model `EVENHAND_MODEL` into `EVENHAND_PREDICTIONS`: text for bash, or a list"),
    judge: judgeSchema
        .optional()
        .describe("who scored the answers of a language model; with another judge they are not comparable"),
});
const modelConfigSchema = schemas.strictObject({
    path: schemas.string()
        .min(1)
        // No changed file would ever lie under it: the model would count as untouched for good.
        .refine((path) => !/[*?]/.test(path), "a folder or a file, not a pattern")
        .optional()
        .describe("the folder or file that the model is made from; a pull request that touches nothing there carries the last result forward"),
    data: dataConfigSchema.optional().describe("the tables a model is made of, and what must hold of them"),
    train: trainConfigSchema.optional().describe("how the model is trained"),
    evaluate: evaluateConfigSchema.prefault({}).describe("how predictions are read and measured"),
    gate: schemas.record(schemas.string(), metricGateSchema)
        .optional()
        .describe("metrics that gate, exactly these; the default metrics when absent"),
    mode: schemas["enum"](words/* modes */.nI)
        .default("guard")
        .describe("`guard`: a shown loss is red; `prove`: a loss that is not excluded is red"),
    prove: schemas.array(schemas.string())
        .optional()
        .describe("metrics to prove in prove mode; the headline metric when absent"),
    "on-inconclusive": schemas["enum"](["warn", "fail"])
        .default("warn")
        .describe("`fail` makes a pass with an inconclusive gated metric red"),
    "floor-mode": schemas["enum"](["point", "ci"])
        .default("point")
        .describe("hold `min` and `max` against the point value, or the worse end of the interval"),
    "gate-slices": slicesSchema
        .optional()
        .describe("slices whose regression is red, corrected as a family of their own"),
    deploy: schemas.record(schemas.string(), deploy_schema/* deployConfigSchema */.xR).optional().describe("deployments, by environment"),
    monitor: monitor_schema/* monitorConfigSchema */.q_.optional().describe("how the deployed model is watched"),
});
const letterConfigSchema = schemas.strictObject({
    webhook: monitor_schema/* webhookConfigSchema */.BH
        .optional()
        .describe("a webhook that is told of the letter, as the monitor's is of alarms"),
    mention: schemas.union([
        schemas.literal("code-owners"),
        schemas.array(schemas.string().regex(/^@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,38})(?:\/[a-zA-Z0-9._-]{1,100})?$/, {
            error: "is no @person or @organisation/team",
        }))
            .max(20),
    ])
        .optional()
        .describe("who is pinged when a model has regressed: a list of `@person` and `@organisation/team`, or `code-owners` for the owners of each model's `path`; nobody when absent"),
});
const configSchema = schemas.strictObject({
    strict: schemas.boolean().default(false).describe("a missing baseline is red"),
    models: schemas.record(evaluation/* nameSchema */.Jq, modelConfigSchema).default({}).describe("models, by name"),
    report: schemas.strictObject({
        comment: schemas["enum"](["update", "recreate", "append", "off"])
            .default("update")
            .describe("`update`: one comment, edited in place; `recreate`: one, moved to the end; `append`: one a run; `off`: none"),
        "comment-when": schemas["enum"](["always", "changed", "failed"])
            .default("always")
            .describe("always, when a verdict is not equivalent, or when the gate is closed"),
        history: schemas.union([schemas.boolean(), schemas.strictObject({ keep: schemas.int().min(1).max(1000) })])
            .default(true)
            .describe("whether pushes to a protected branch leave their numbers in `refs/evenhand/history`; `keep` is how many, 200 when absent"),
        "model-card": schemas.string()
            .min(1)
            .optional()
            .describe("the model card that `write: card` and `evenhand card` keep up to date, such as `docs/model-card.md`"),
        letter: letterConfigSchema.optional().describe("who is told by the weekly letter"),
    })
        .prefault({})
        .describe("what is written about a run"),
});


/***/ }),

/***/ 78572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Td: () => (/* binding */ yamlProblem),
/* harmony export */   _h: () => (/* binding */ readNested)
/* harmony export */ });
/** Of nesting that cannot be followed: what is wrong, what to do. */
const tooDeep = [
    "the nesting is too deep to be read",
    "look for brackets that are never closed",
];
/** What the YAML library reads; null: nested so deep that the library, which goes down by calling itself, gives up. */
function readNested(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
/** What the YAML reader's codes mean to the person who wrote the file: what is wrong, what to do. */
const sentences = {
    TAB_AS_INDENT: ["a tab is used as indentation", "YAML allows spaces only; use two a level"],
    BAD_INDENT: ["the indentation fits no block above", "line it up with its neighbours, two spaces a level"],
    BAD_ALIAS: ["an alias (`*`) or anchor (`&`) has no usable name", "quote the value if it is text"],
    MISSING_CHAR: ["a character is missing", "look for an unclosed quote, bracket or a missing `:`"],
    MULTIPLE_DOCS: ["the file holds more than one YAML document", "remove everything from the second `---` on"],
    MULTILINE_IMPLICIT_KEY: ["a key runs over several lines", "look for a missing `:` on the line before"],
    BLOCK_AS_IMPLICIT_KEY: [
        "a second `:` stands on one line",
        "quote the value, or put the nested block on lines of its own",
    ],
    UNEXPECTED_TOKEN: ["there is something that YAML does not allow here", "quote the value if it is text"],
    RESOURCE_EXHAUSTION: tooDeep,
    TAG_RESOLVE_FAILED: ["a tag (`!name`) is used, and tags are not supported", "write the plain value"],
    BAD_SCALAR_START: ["a value starts with a character that YAML reserves", 'put it in quotes: `"…"`'],
};
/** A YAML error as one sentence; an unknown code keeps the reader's own words. */
function yamlProblem(code, message, place) {
    const unclosed = /end with an? ([\]}])/.exec(message)?.[1];
    const [what, hint] = unclosed === undefined
        ? (sentences[code] ?? [firstLine(message), "check the YAML around this place"])
        : [`a bracket is not closed`, `add \`${unclosed}\``];
    return { level: "error", message: `not valid YAML: ${what}`, hint, path: [], ...place };
}
function firstLine(message) {
    const line = message.split("\n", 1)[0] ?? "";
    return line.slice(0, 1).toLowerCase() + line.slice(1);
}


/***/ }),

/***/ 42376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   bn: () => (/* binding */ kindOfText),
/* harmony export */   kf: () => (/* binding */ isNumeric),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   r: () => (/* binding */ isMissingWord)
/* harmony export */ });
/** What a column holds, from narrow to wide; `empty` when no cell has a value. */
const kinds = ["empty", "bool", "int", "float", "datetime", "string"];
/** Spelled as a missing value: what pandas reads as one by default. */
const missingWords = new Set([
    "",
    "NA",
    "N/A",
    "n/a",
    "#N/A",
    "<NA>",
    "null",
    "NULL",
    "None",
    "NaT",
]);
function isMissingWord(text) {
    return missingWords.has(text);
}
const dateTime = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/;
/** The kind of a text that is no number: ISO 8601 dates and times, true and false, anything else. */
function kindOfText(text) {
    if (/^(?:true|false)$/i.test(text))
        return "bool";
    return dateTime.test(text) ? "datetime" : "string";
}
/** Milliseconds since 1970; a time without a zone counts as UTC. */
function timeOf(text) {
    const written = text.replace(" ", "T").replace(/ (?=[Z+-])/, "");
    const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(written) || written.length === 10 ? written : `${written}Z`;
    return Date.parse(zoned);
}
function isNumeric(kind) {
    return kind === "int" || kind === "float";
}


/***/ }),

/***/ 39054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ findingSchema),
/* harmony export */   Yb: () => (/* binding */ tableRoles),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   nC: () => (/* binding */ dataRecordSchema),
/* harmony export */   vD: () => (/* binding */ driftColumnSchema)
/* harmony export */ });
/* unused harmony exports dataLimits, foundSchema, storedColumnSchema, storedTableSchema, driftSchema, dataFileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _data_cell_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42376);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(374);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65413);




const dataLimits = { columns: 10_000, findings: 2000, files: 20_000, domain: 1000 };
const digest = zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^sha256:[0-9a-f]{64}$/);
const sha = zod__WEBPACK_IMPORTED_MODULE_2__.string().regex(/^[0-9a-f]{40}$/);
const count = zod__WEBPACK_IMPORTED_MODULE_2__.int().nonnegative();
const number = zod__WEBPACK_IMPORTED_MODULE_2__.number();
const name = zod__WEBPACK_IMPORTED_MODULE_2__.string().max(500);
/** Which table of a model's data: `data` when it is not split. */
const tableRoles = ["train", "test", "data"];
const severities = ["error", "warn", "info"];
const foundSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    what: zod__WEBPACK_IMPORTED_MODULE_2__.string().max(80).describe("kind of personal data or secret"),
    rows: count,
    looked: count.describe("rows that were looked at"),
});
/** Statistics of one column, never a row of it; of a sensitive column nothing that spells a value. */
const storedColumnSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    name,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](_data_cell_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ),
    missing: count,
    nan: count,
    infinite: count,
    mixed: count.describe("rows whose cell is of a rarer kind than the column"),
    distinct: count,
    exact: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().describe("false: `distinct` is an estimate, standard error 0.81 %"),
    min: number.nullable(),
    max: number.nullable(),
    mean: number.nullable(),
    sd: number.nullable().describe("of all values, ddof 0"),
    percentiles: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ values: zod__WEBPACK_IMPORTED_MODULE_2__.array(number).length(99), shares: zod__WEBPACK_IMPORTED_MODULE_2__.array(number).length(99) })
        .nullable()
        .describe("1 % to 99 %, and the share of rows at or below each"),
    domain: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.tuple([zod__WEBPACK_IMPORTED_MODULE_2__.string().max(300), count]))
        .max(dataLimits.domain)
        .nullable()
        .describe("every value with its rows, when there are at most 1,000"),
    histogram: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ edges: zod__WEBPACK_IMPORTED_MODULE_2__.array(number), counts: zod__WEBPACK_IMPORTED_MODULE_2__.array(count) })
        .nullable()
        .describe("edges are the base's, so that pictures lie over each other; the ends hold what lies beyond"),
    times: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ min: number, max: number }).nullable().describe("milliseconds since 1970"),
    association: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ auc: number, se: number })
        .nullable()
        .optional()
        .describe("of the column alone with the label: macro one-against-rest AUC, folded above a half"),
    sensitive: zod__WEBPACK_IMPORTED_MODULE_2__.boolean()
        .describe("values withheld: declared sensitive, or personal data or a secret was found"),
    found: zod__WEBPACK_IMPORTED_MODULE_2__.array(foundSchema),
});
const storedTableSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    source: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    rows: count,
    /** Rows of earlier records of the base branch, newest last. */
    history: zod__WEBPACK_IMPORTED_MODULE_2__.array(count).max(10),
    duplicates: count.describe("rows whose features occurred before"),
    columns: zod__WEBPACK_IMPORTED_MODULE_2__.array(storedColumnSchema).max(dataLimits.columns),
});
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    check: zod__WEBPACK_IMPORTED_MODULE_2__.string().max(60),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](severities),
    table: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](tableRoles),
    column: name.nullable(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__.string().max(1000).describe("a sentence with its numbers, lower-case start"),
    value: number.nullable(),
    rule: zod__WEBPACK_IMPORTED_MODULE_2__.string().max(300).describe("when the check speaks up"),
    example: zod__WEBPACK_IMPORTED_MODULE_2__.string().max(300).nullable().describe("where to look, such as `row 7`; rows are counted from 1"),
});
const driftColumnSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    column: name,
    status: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](["assessed", "not-assessed"]),
    why: zod__WEBPACK_IMPORTED_MODULE_2__.string().max(200).describe("why it was not assessed; empty otherwise"),
    method: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](["ks", "jensen-shannon"]).nullable(),
    effect: number.nullable().describe("KS distance D, or Jensen-Shannon distance in base 2"),
    p: number.nullable(),
    pAdjusted: number.nullable().describe("Benjamini and Hochberg over the table's columns"),
    level: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](["none", "warn", "alert"]),
    psi: number.nullable().describe("shown, decides nothing"),
    wasserstein: number.nullable().describe("in standard deviations of the base; shown, decides nothing"),
    cramerV: number.nullable().describe("shown, decides nothing"),
});
const driftSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    drifted: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().describe("of the table: two columns and three in ten, or the label"),
    share: number.describe("drifted columns of those that were assessed"),
    nReference: count,
    nCurrent: count,
    effective: number.describe("rows that the group column leaves of nCurrent"),
    columns: zod__WEBPACK_IMPORTED_MODULE_2__.array(driftColumnSchema),
});
const dataFileSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_2__.string(), digest, bytes: count });
const dataRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__.literal("evenhand/data/v1"),
    /** sha256 of this record without the field. */
    id: digest,
    model: _evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSchema */ .Jq,
    leg: _evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSchema */ .Jq,
    tool: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_2__.literal("evenhand"), version: zod__WEBPACK_IMPORTED_MODULE_2__.string() }),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__.datetime(),
    run: _evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .runSchema */ .Lx.nullable(),
    commit: sha.nullable(),
    policy: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
        source: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](["base", "file", "built-in"]),
        sha: sha.nullable(),
        digest: digest.nullable(),
    }),
    rules: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](["schema", "suite", "manifest"]),
        path: zod__WEBPACK_IMPORTED_MODULE_2__.string().max(500),
        sha: sha.nullable().describe("the commit it was read at; null: it lay in the run's own files"),
    }))
        .max(400)
        .optional()
        .describe("files of rules that were held, in a pull request those of the base commit too"),
    baseline: _evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineSchema */ .d2,
    digest: digest.describe("of all data files, as of a folder (docs/interface.md)"),
    files: zod__WEBPACK_IMPORTED_MODULE_2__.array(dataFileSchema).max(dataLimits.files),
    tables: zod__WEBPACK_IMPORTED_MODULE_2__.partialRecord(zod__WEBPACK_IMPORTED_MODULE_2__["enum"](tableRoles), storedTableSchema),
    drift: zod__WEBPACK_IMPORTED_MODULE_2__.partialRecord(zod__WEBPACK_IMPORTED_MODULE_2__["enum"](tableRoles), driftSchema),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__.array(findingSchema).max(dataLimits.findings),
    verified: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ manifest: zod__WEBPACK_IMPORTED_MODULE_2__.string(), kind: zod__WEBPACK_IMPORTED_MODULE_2__.string(), files: count, wrong: count })),
    notes: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string().max(1000)),
    decision: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
        result: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](_words_js__WEBPACK_IMPORTED_MODULE_4__/* .results */ .Xv),
        reasons: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
        warnings: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
    }),
});


/***/ }),

/***/ 86669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ flatten),
/* harmony export */   s: () => (/* binding */ isPlainName)
/* harmony export */ });
/* harmony import */ var _record_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12198);

const maxDepth = 32;
/** A name that can be a key of a record: 1 to 200 characters, none a control, not a prototype's. */
function isPlainName(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    return /^[^\u0000-\u001f\u007f]{1,200}$/u.test(name) && !/(?:^|\.)__proto__(?:\.|$)/.test(name);
}
/** Leaves of nested maps and lists by dotted name: `{model: {lr: 0.1}, layers: [64, 8]}` gives `model.lr`,
 *  `layers.0`, `layers.1`. Numbers that JSON cannot hold become text; long text is cut; what lies deeper than 32
 *  levels or beyond the size of a record is left out. Never throws. */
function flatten(value) {
    const leaves = new Map();
    walk(value, [], leaves);
    return leaves;
}
function walk(value, path, leaves) {
    if (leaves.size >= _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.names || path.length > maxDepth)
        return;
    if (value !== null && typeof value === "object" && !(value instanceof Date)) {
        for (const [key, inner] of Object.entries(value))
            walk(inner, [...path, key], leaves);
        return;
    }
    const name = path.join(".");
    if (isPlainName(name))
        leaves.set(name, leafOf(value));
}
function leafOf(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)))
        return value;
    return String(value instanceof Date ? value.toISOString() : value).slice(0, _record_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .runLimits */ .g.textLength);
}


/***/ }),

/***/ 94887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ unwalkable),
/* harmony export */   oZ: () => (/* binding */ gridSize),
/* harmony export */   rb: () => (/* binding */ gridPoint)
/* harmony export */ });
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7641);

/** How many points a grid has; Infinity where a dimension has no steps. */
function gridSize(space) {
    return (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .axesOf */ .vj)(space).reduce((size, [, axis]) => size * pointsOf(axis), 1);
}
/** Dimensions that a grid cannot walk through: numbers without `step`, `int` or `values`. */
function unwalkable(space) {
    return (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .axesOf */ .vj)(space).flatMap(([name, axis]) => (pointsOf(axis) === Number.POSITIVE_INFINITY ? [name] : []));
}
function pointsOf(axis) {
    if (axis.kind === "values")
        return axis.values.length;
    if (axis.kind === "steps")
        return axis.count;
    return axis.kind === "log-int" ? axis.high - axis.low + 1 : Number.POSITIVE_INFINITY;
}
/** Point k of the grid, k from 0; the last dimension changes fastest, as in nested loops. */
function gridPoint(space, k) {
    let left = k;
    const chosen = [];
    for (const [name, axis] of (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .axesOf */ .vj)(space).reverse()) {
        const points = pointsOf(axis);
        chosen.unshift([name, pointAt(axis, left % points)]);
        left = Math.floor(left / points);
    }
    return Object.fromEntries(chosen);
}
function pointAt(axis, k) {
    if (axis.kind === "values")
        return axis.values[k];
    return (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .stepValue */ .ak)({ low: axis.low, step: axis.kind === "steps" ? axis.step : 1 }, k);
}


/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ak: () => (/* binding */ stepValue),
/* harmony export */   iw: () => (/* binding */ readAxis),
/* harmony export */   vj: () => (/* binding */ axesOf)
/* harmony export */ });
/** How a dimension is drawn from, or what is wrong with it as the end of a sentence. */
function readAxis(dimension) {
    const { low, high, log = false, step, int = false, values } = dimension;
    if (values !== undefined) {
        const others = Object.entries(dimension).filter(([key, value]) => key !== "values" && value !== undefined);
        if (others.length > 0)
            return wrong(`has \`values\` and \`${others[0][0]}\``, "keep either the list or the bounds");
        const twice = values.find((value, at) => values.indexOf(value) !== at);
        if (twice !== undefined)
            return wrong(`names ${JSON.stringify(twice)} twice`, "name each value once");
        return { kind: "values", values };
    }
    if (low === undefined || high === undefined)
        return wrong("has no `low` and `high`", "for example `{low: 0.001, high: 0.1}` or `{values: [16, 32]}`");
    if (low >= high)
        return wrong(`has low ${low}, which is not below high ${high}`, "swap them");
    if (log && low <= 0)
        return wrong(`has \`log\` and low ${low}`, "a logarithm needs a `low` above 0");
    if (log && step !== undefined)
        return wrong("has `log` and `step`", "keep one of them");
    const isWhole = Number.isSafeInteger(low) && Number.isSafeInteger(high);
    if (int && (!isWhole || !Number.isInteger(step ?? 1)))
        return wrong("has `int` and a bound or step that is not whole", "write whole numbers");
    if (int && log)
        return { kind: "log-int", low, high };
    if (!int && step === undefined)
        return { kind: "numbers", low, high, log };
    const width = step ?? 1;
    const count = Math.floor((high - low) / width + 1e-9) + 1;
    if (count < 2)
        return wrong(`has a step of ${width}, which is wider than its bounds`, "make it smaller");
    return { kind: "steps", low, step: width, count };
}
function wrong(what, fix) {
    return { wrong: what, fix };
}
/** Axes of a space that `tuneProblems` found nothing wrong with, in the order of the file. */
function axesOf(space) {
    return Object.entries(space).map(([name, dimension]) => {
        const axis = readAxis(dimension);
        if ("wrong" in axis)
            throw new Error(`${name} ${axis.wrong}`);
        return [name, axis];
    });
}
/** The k-th value of evenly spaced ones, without the dust of adding up: 0.1 · 3 is 0.3. */
function stepValue({ low, step }, k) {
    return Number((low + k * step).toPrecision(14));
}


/***/ })

};
