export const id = 3926;
export const ids = [3926];
export const modules = {

/***/ 34494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.cache/js/host/run-action.js + 1 modules
var run_action = __webpack_require__(10076);
// EXTERNAL MODULE: ./.cache/js/host/run-context.js
var run_context = __webpack_require__(39974);
// EXTERNAL MODULE: ./.cache/js/host/runner.js + 1 modules
var runner = __webpack_require__(72506);
// EXTERNAL MODULE: ./.cache/js/wiring.js + 22 modules
var wiring = __webpack_require__(44852);
// EXTERNAL MODULE: ./.cache/js/core/events/payload.js
var events_payload = __webpack_require__(93542);
// EXTERNAL MODULE: ./.cache/js/core/events/plan.js + 2 modules
var events_plan = __webpack_require__(69052);
// EXTERNAL MODULE: ./.cache/js/core/events/trust.js
var trust = __webpack_require__(43718);
// EXTERNAL MODULE: ./.cache/js/core/override/command.js
var override_command = __webpack_require__(21088);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/ports/permission-denied.js
var permission_denied = __webpack_require__(11776);
// EXTERNAL MODULE: ./.cache/js/actions/report/pull-runs.js
var pull_runs = __webpack_require__(72625);
// EXTERNAL MODULE: ./.cache/js/actions/report/report.js + 57 modules
var report = __webpack_require__(63629);
;// CONCATENATED MODULE: ./.cache/js/actions/report/answer.js








/** The action: a report, or the answer to a comment. A comment of somebody who may not write, or that is no command of
 *  ours, costs nothing but a reaction, and judges nothing. */
async function answer(inputs, ports) {
    const { event } = ports.host.context;
    if (event !== "issue_comment")
        return (await (0,report/* report */.z)(inputs, ports)).exit;
    const plan = (0,events_plan/* planRun */.n)({ ...ports.host.context, verb: "report", checkedOut: await ports.commits.head() });
    if (plan.refuse !== null)
        throw new errors/* UserError */.y({ code: "event-refused", ...plan.refuse });
    const { hub } = ports;
    const number = plan.judged.pullRequest;
    if (hub === null || number === null)
        return ignored("the comment is not on a pull request", ports);
    const asked = await readCommand(hub, ports);
    if (typeof asked === "string")
        return ignored(asked, ports);
    const { command, remark } = asked;
    const reply = (sign, text) => react(remark, sign, text, { ...ports, hub });
    if (!remark.isPerson || !(await hub.conversation.mayWrite(remark.login))) {
        return reply("-1", `${remark.login} may not write to this repository: the command was not followed`);
    }
    if (command.kind === "unclear")
        return reply("confused", command.why);
    if (command.kind === "evaluate")
        return evaluateAgain(number, { ...ports, hub }, reply);
    const end = await (0,report/* report */.z)(inputs, ports);
    const isTaken = end.input.records.some((record) => record.overrides.some((each) => isOf(each, asked)));
    await reply(isTaken ? "+1" : "confused", isTaken
        ? `accepted for ${end.input.headSha.slice(0, 7)}: ${command.ask.metrics.join(", ")}`
        : "the override accepts nothing: none of what it names closes the gate of this head");
    return end.exit;
}
function isOf({ by, reason }, { command, remark }) {
    return command.kind === "override" && by === remark.login && command.ask.reason.startsWith(reason);
}
/** The comment as GitHub has it now; text: why it is no command. */
async function readCommand(hub, { host }) {
    const { payload } = host.context;
    if ((0,events_payload/* textAt */.$6)(payload, "action") !== "created")
        return "only a new comment is a command";
    const id = (0,events_payload/* numberAt */.tk)(payload, "comment", "id");
    const remark = id === null ? null : await hub.conversation.remark(id);
    if (remark === null)
        return "the comment is gone";
    if (remark.updatedAt !== remark.createdAt)
        return "the comment was edited; write a new one";
    const command = (0,override_command/* parseCommand */.R)(remark.body);
    return command === null ? "the comment is no command" : { command, remark };
}
/** The pull request's own newest run, with its own rights: a fork's stays a fork's, and no code comes to this run. */
async function evaluateAgain(number, { hub, host, commits }, reply) {
    const { repository, sha } = host.context;
    const { ofHead, pull } = await (0,pull_runs/* runsOfPull */.ls)(number, hub);
    for (const run of ofHead) {
        const workflow = sha === null ? null : await commits.readFile(sha, run.workflowPath);
        const facts = { run, repository, headSha: pull.headSha, isKnownWorkflow: workflow !== null };
        if ((0,trust/* whyNotTrusted */.z)(facts) !== null || !evaluates(workflow ?? ""))
            continue;
        if (run.status !== "completed")
            return reply("confused", `run ${run.id} is still going on: ${run.url}`);
        try {
            await hub.runs.again(run.id);
        }
        catch (error) {
            if (!(error instanceof permission_denied/* PermissionDenied */.J))
                throw error;
            return reply("confused", `the run was not started again: ${(0,errors/* errorMessage */.g)(error)}`);
        }
        return reply("rocket", `run ${run.id} was started again: ${run.url}`);
    }
    return reply("confused", `no workflow that evaluates has run for the head ${pull.headSha.slice(0, 7)}`);
}
function evaluates(workflow) {
    return /\buses:\s*["']?[\w.-]+\/evenhand(\/action-evaluate)?@/.test(workflow);
}
async function react(remark, sign, text, { hub, host }) {
    host.annotate(sign === "+1" || sign === "rocket" ? "notice" : "warning", text, { title: "report" });
    try {
        await hub.conversation.react(remark.id, sign);
    }
    catch (error) {
        if (!(error instanceof permission_denied/* PermissionDenied */.J))
            throw error;
        host.annotate("warning", `the comment got no reaction: ${(0,errors/* errorMessage */.g)(error)}`, { title: "report" });
    }
    return 0;
}
function ignored(why, { host }) {
    host.annotate("notice", `nothing to do: ${why}`, { title: "report" });
    return 0;
}

// EXTERNAL MODULE: ./.cache/js/actions/report/inputs.js
var report_inputs = __webpack_require__(59124);
;// CONCATENATED MODULE: ./.cache/js/actions/report/index.js






function run(env = process.env) {
    const host = (0,runner/* makeRunnerHost */.z)(env);
    return (0,run_action/* runAction */.C)(async () => {
        const inputs = (0,report_inputs/* parseReportInputs */.Fp)((0,run_context/* readActionInputs */.U)(env));
        return answer(inputs, await (0,wiring/* wire */.O4)((0,wiring/* placeOf */.$t)(host, env, inputs)));
    }, () => ({ host }));
}


/***/ }),

/***/ 59124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ parseReportInputs),
/* harmony export */   eP: () => (/* reexport safe */ _core_inputs_report_js__WEBPACK_IMPORTED_MODULE_2__.e)
/* harmony export */ });
/* harmony import */ var _core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28286);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _core_inputs_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78862);




/** @throws UserError `input-invalid` that lists every problem. */
function parseReportInputs(raw) {
    const { matrix, ...values } = (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .T)(_core_inputs_report_js__WEBPACK_IMPORTED_MODULE_2__/* .reportInputs */ .e, raw);
    return { ...values, leg: (0,_core_inputs_every_action_js__WEBPACK_IMPORTED_MODULE_0__/* .legOf */ .Yk)(values.leg, matrix) };
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
        ...(rules?.["gate-slices"] === undefined ? {} : { gateSlices: (0,_slices_declared_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredSlices */ .w)(rules["gate-slices"]) }),
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
// EXTERNAL MODULE: ./.cache/js/core/metrics/index.js + 40 modules
var metrics = __webpack_require__(76411);
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
        ["fail", [...lost.filter((each) => !isAccepted(each)), ...slices.failures]],
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
    if (classes.length === 0)
        return counts;
    for (let row = 0; row < label.length; row++)
        counts[label[row]] = (counts[label[row]] ?? 0) + 1;
    return counts;
}
/** The same facts from a stored record, so that it can be judged again without its rows. */
function factsOfRecord({ task, facts, metrics, guardrails }) {
    return { task, ...facts, available: [...metrics, ...guardrails].map((metric) => metric.name) };
}
function largestShare(counts) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return all === 0 ? 0 : counts.reduce((most, count) => Math.max(most, count), 0) / all;
}


/***/ }),

/***/ 78862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ reportInputs),
  r: () => (/* binding */ reportOutputs)
});

// EXTERNAL MODULE: ./.cache/js/core/inputs/definition.js
var definition = __webpack_require__(33515);
// EXTERNAL MODULE: ./.cache/js/core/inputs/every-action.js
var every_action = __webpack_require__(28286);
// EXTERNAL MODULE: ./.cache/js/core/train/input-types.js
var input_types = __webpack_require__(4805);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/expect.js

const pattern = /^([1-9]\d{0,3})(?:\s+within\s+(\S.*))?$/;
const usualSeconds = 300;
/** `8`, or `8 within 20m`; `within 0s` does not wait. */
const expectType = {
    accepts: "a number of results, as in 8, or with a time to wait for them, as in 8 within 20m",
    words: [],
    read: (given) => {
        const [, legs, within] = pattern.exec(given.trim()) ?? [];
        if (legs === undefined)
            return { refused: null };
        if (within === undefined)
            return { value: { legs: Number(legs), withinMs: usualSeconds * 1000 } };
        if (/^0+[dhms]?$/.test(within))
            return { value: { legs: Number(legs), withinMs: 0 } };
        const time = input_types/* durationType */.vh.read(within);
        if ("refused" in time)
            return { refused: time.refused ?? "the time to wait is not a duration" };
        return { value: { legs: Number(legs), withinMs: time.value * 1000 } };
    },
};

// EXTERNAL MODULE: ./.cache/js/core/inputs/types.js
var types = __webpack_require__(14041);
;// CONCATENATED MODULE: ./.cache/js/core/inputs/report.js




const fromConfig = (builtIn) => `from the configuration, else \`${builtIn}\``;
const reportInputs = {
    ...every_action/* everyActionInputs */.lH,
    comment: (0,definition/* optional */.l)((0,types/* choice */.Yq)("update", "recreate", "append", "off"), {
        description: "The pull request's comment: `update` edits the one there is, `recreate` moves it to the end of the conversation, `append` writes one for every run, `off` writes none.",
        whenEmpty: fromConfig("update"),
        example: "off",
    }),
    "comment-when": (0,definition/* optional */.l)((0,types/* choice */.Yq)("always", "changed", "failed"), {
        description: "When a comment is written: always, when a verdict is not `equivalent`, or when the gate is closed.",
        whenEmpty: fromConfig("always"),
        example: "changed",
    }),
    check: (0,definition/* defaulted */.P)(types/* boolean */.zM, "true", {
        description: "Whether a check run is written on the head commit.",
        example: "false",
    }),
    "job-summary": (0,definition/* defaulted */.P)(types/* boolean */.zM, "true", {
        description: "Whether the job summary gets the report.",
        example: "false",
    }),
    html: (0,definition/* defaulted */.P)(types/* boolean */.zM, "true", {
        description: "Whether the self-contained HTML report is written and uploaded.",
        example: "false",
    }),
    annotations: (0,definition/* defaulted */.P)(types/* boolean */.zM, "true", {
        description: "Whether the check run points at the lines of the configuration that decided.",
        example: "false",
    }),
    expect: (0,definition/* optional */.l)(expectType, {
        description: "How many results (models and legs of a matrix) this run has to give. Those of other jobs are waited for, up to 5 minutes or as long as `within` says; one that stays away is no evidence.",
        whenEmpty: "whatever the run has given is reported",
        example: "8 within 20m",
    }),
    "pull-request": (0,definition/* optional */.l)((0,types/* integer */.nd)(1, Number.MAX_SAFE_INTEGER), {
        description: "The number of the pull request to report on.",
        whenEmpty: "the pull request of the event",
        example: "12",
    }),
    "run-id": (0,definition/* optional */.l)((0,types/* integer */.nd)(1, Number.MAX_SAFE_INTEGER), {
        description: "The number of the run whose records are reported; checked through GitHub, and judged again.",
        whenEmpty: "this run; after `workflow_run` the finished one; for a comment or a label the pull request's newest with results",
        example: "4815162342",
    }),
    title: (0,definition/* optional */.l)(types/* text */.Qq, {
        description: "Stands before the first line when a repository has several reports.",
        whenEmpty: "no title",
        example: "Nightly",
    }),
    history: (0,definition/* optional */.l)(types/* boolean */.zM, {
        description: "Whether a push to a protected branch leaves its numbers in `refs/evenhand/history`, which outlives artifacts.",
        whenEmpty: fromConfig("true"),
        example: "false",
    }),
    "fork-check": (0,definition/* defaulted */.P)((0,types/* choice */.Yq)("neutral", "trust"), "neutral", {
        description: "How the numbers of a fork colour the check: never, or as if they were our own.",
        example: "trust",
    }),
    "fail-on": every_action/* failOn */.Ko,
};
const reportOutputs = {
    ...every_action/* everyActionOutputs */.aI,
    verdict: "The worst verdict among the gated metrics of all models.",
    "comment-url": "The address of the comment; empty when none was written.",
    "comment-id": "The id of the comment.",
    "check-url": "The address of the check run; empty when none was written.",
    "report-url": "The address of the uploaded HTML report.",
    "report-path": "The path of the HTML report on the runner.",
    "markdown-path": "The path of the comment's text on the runner.",
    models: "Every model and leg with its result, as a JSON list.",
    overridden: "Whether a person's override let a closed gate pass (`true` or `false`).",
    "policy-changed": "Whether the pull request changes the rules it is judged by (`true` or `false`).",
};


/***/ }),

/***/ 57175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sealEvaluation),
/* harmony export */   Q: () => (/* binding */ parseEvaluation)
/* harmony export */ });
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53998);
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

/***/ 25925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/**
 * The one encoder of strings that somebody else wrote: names, ids, labels, messages, cells.
 * A GFM parser, and GitHub after it, finds text in the result and nothing else.
 */
/** Written as ranges, since the characters themselves cannot be seen: bidi marks, blanks that take no room
 *  or pass for letters, tags, private use. Joiners inside words (U+200C, U+200D) are script, and stay. */
const hiddenRanges = [
    "\\u{ad}|\\u{34f}|\\u{61c}|\\u{115f}|\\u{1160}|\\u{17b4}|\\u{17b5}|\\u{180e}",
    "\\u{200b}|\\u{200e}|\\u{200f}|[\\u{202a}-\\u{202e}]|[\\u{2060}-\\u{206f}]|\\u{2800}",
    "\\u{3164}|\\u{feff}|\\u{ffa0}|[\\u{fff9}-\\u{fffb}]|[\\u{e0000}-\\u{e0fff}]|\\p{Cc}|\\p{Co}",
];
const hidden = new RegExp(hiddenRanges.join("|"), "gu");
/** Controls, bidi marks and invisible characters become `⟨U+202E⟩`; any white space one space; lone
 *  surrogates U+FFFD; never longer than `max` code points, the last of them `…`. */
function visible(written, max) {
    // Bounded first, so that ten megabytes of input cost no more than a line.
    const shown = written
        .slice(0, max * 4 + 64)
        .toWellFormed()
        .replace(/\s+/gu, " ")
        .trim()
        .replace(hidden, spelled)
        // Stacked accents would climb over the lines above.
        .replace(/(\p{M}{3})\p{M}+/gu, "$1");
    const points = [...shown];
    const whole = points.length <= max && written.length <= max * 4 + 64;
    return whole ? shown : `${points.slice(0, max - 1).join("")}…`;
}
function spelled(mark) {
    return `⟨U+${mark.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
/** For a log: the same marks become visible, lines and tabs stay. */
function visibleLines(written) {
    return written
        .toWellFormed()
        .replace(/\r\n?/g, "\n")
        .replace(hidden, (mark) => (mark === "\n" || mark === "\t" ? mark : spelled(mark)));
}
/** Made visible, in at most so many UTF-16 units. */
function clipped(written, units) {
    const points = [...visible(written, units)];
    while (points.join("").length > units)
        points.splice(-2, 2, "…");
    return points.join("");
}
/** A code span, inside a table or out. GitHub resolves no mention, reference or shortcode in one.
 *  @example code("a`b|c") // "``a`b¦c``" */
function code(written, max = 120) {
    // A pipe ends a table cell even inside a code span, and its escape shows outside a table.
    const content = visible(written, max).replaceAll("|", "¦") || "(empty)";
    const mark = "`".repeat(longestRun(content) + 1);
    const pad = /^`|`$/.test(content) ? " " : "";
    return `${mark}${pad}${content}${pad}${mark}`;
}
function longestRun(content) {
    return (content.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** Letters, digits and harmless punctuation. */
const plainWord = /^(?:[\p{L}\p{N}\p{M}\p{S}\p{P}\p{Z}](?<![!-/:-@[-`{-~])|[,;?!%()/'"+=.:-])+$/u;
const startsBlock = /^(?:[-+=]+|\d+[.)])$/;
const means = [
    /^:|:(?=.)/u, // emoji shortcode, scheme
    /\.(?![)"'?!.]*$)(?<!\d\.(?=\d))/u, // www., host, file name
    /\p{L}-\d/u, // GH-12 and a repository's own references
    /(?<![a-z\d])[\da-f]{7,40}(?![a-z\d])/i, // commit
];
function word(written, first) {
    const harmless = plainWord.test(written) && !means.some((pattern) => pattern.test(written));
    return harmless && !(first && startsBlock.test(written)) ? written : code(written, Number.MAX_SAFE_INTEGER);
}
/** Running text or a table cell: harmless words as they are, any other word as a code span.
 *  @example text("ask @all about #12") // "ask `@all` about `#12`" */
function text(written, max = 300) {
    const shown = visible(written, max);
    if (shown === "")
        return "(empty)";
    return shown
        .split(" ")
        .map((part, index) => word(part, index === 0))
        .join(" ");
}
/** A sentence of a record, where names stand between backticks: each name a code span, the rest text.
 *  @example sentence("`@a` fell") // "`@a` fell" */
function sentence(written, max = 600) {
    return joined(pieces(visible(written, max)).map((piece) => {
        if (piece.name)
            return code(piece.text, max);
        if (piece.text.trim() === "")
            return piece.text;
        const lead = /^\s/.test(piece.text) ? " " : "";
        const tail = /\s$/.test(piece.text) ? " " : "";
        return lead + text(piece.text, max) + tail;
    }));
}
/** Two code spans that touch would be read as one fence: a space keeps them apart. */
function joined(parts) {
    return parts.reduce((line, part) => line + (line.endsWith("`") && part.startsWith("`") ? " " : "") + part, "");
}
/** Splits at pairs of backticks. */
function pieces(written) {
    const parts = written.split(/`([^`]+)`/);
    return parts
        .map((part, index) => ({ name: index % 2 === 1, text: part }))
        .filter((piece) => piece.text !== "");
}
/** A fenced block whose content cannot close it. Lines and their indent stay. */
function fenced(written, language, max = 4_000) {
    const lines = written
        .slice(0, max)
        .split(/\r?\n/)
        .map((line) => `${/^ */.exec(line)[0]}${visible(line, max)}`);
    return fence(lines.join("\n"), language);
}
function fence(content, language) {
    const mark = "`".repeat(Math.max(3, longestRun(content) + 1));
    return `${mark}${language}\n${content}\n${mark}`;
}
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
};
/** Text or a quoted attribute of an HTML page. */
function html(written, max = 600) {
    return escaped(visible(written, max));
}
/** HTML's own marks as entities, and nothing else changed: for strings of ours. */
function escaped(written) {
    return written.replace(/[&<>"'`]/g, (mark) => entities[mark]);
}
/** An address that may stand in a link, or null: http(s) only, nothing that ends the link early. */
function address(written) {
    if (!URL.canParse(written) || written.length > 2_000)
        return null;
    const url = new URL(written);
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return null;
    return url.href.replace(/[()<>\\|`"'[\]*_~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
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

/***/ 95411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ varianceOf),
/* harmony export */   Mz: () => (/* binding */ welch),
/* harmony export */   hm: () => (/* binding */ meanOf)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90481);

function meanOf(values) {
    return (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(values.length, (k) => values[k]) / values.length;
}
/** Σ(x − mean)²/(n − 1); 0 for values that are all equal, which rounding of the mean must not make more. */
function varianceOf(values) {
    if (values.every((value) => value === values[0]))
        return 0;
    const mean = meanOf(values);
    return (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(values.length, (k) => (values[k] - mean) ** 2) / (values.length - 1);
}
/**
 * Two independent samples whose variances may differ (Welch 1947): se² = s_a²/n_a + s_b²/n_b with Satterthwaite's
 * degrees of freedom, as `scipy.stats.ttest_ind(equal_var=False)`. Two values a side at least; se 0 has df NaN.
 *
 * @example welch([1, 2, 3], [2, 4, 6]).df // 2.9411764705882355
 */
function welch(a, b) {
    const ofA = varianceOf(a) / a.length;
    const ofB = varianceOf(b) / b.length;
    return {
        delta: meanOf(a) - meanOf(b),
        se: Math.sqrt(ofA + ofB),
        df: (ofA + ofB) ** 2 / (ofA ** 2 / (a.length - 1) + ofB ** 2 / (b.length - 1)),
    };
}


/***/ }),

/***/ 82787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ errorMessage),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** "You configured it wrong": shown as one annotation without a stack. */
class UserError extends Error {
    detail;
    constructor(detail, cause) {
        super(detail.message, cause === undefined ? undefined : { cause });
        this.name = "UserError";
        this.detail = detail;
    }
}
/** The message of anything thrown, without a leading "Error:". */
function errorMessage(thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return text.replace(/^(?:Error:\s*)+/, "");
}


/***/ }),

/***/ 79312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jx: () => (/* binding */ annotationCommand),
/* harmony export */   vu: () => (/* binding */ maskCommands),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var _core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);

/** The runner cuts longer messages itself, without a sign. */
const longestMessage = 4096;
/** A workflow command for one annotation, newline included; text and properties cannot break out of it. */
function annotationCommand(level, text, place = {}) {
    const properties = [
        ["title", place.title],
        ["file", place.file],
        ["line", place.line],
        ["col", place.column],
    ]
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([name, value]) => `${name}=${escapeProperty((0,_core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(String(value)))}`);
    const head = properties.length === 0 ? level : `${level} ${properties.join(",")}`;
    return `::${head}::${escapeData(shorten((0,_core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text)))}\n`;
}
/** Hides a value in the log from here on, line by line as the runner compares. */
function maskCommands(secret) {
    const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== "");
    return lines.map((line) => `::add-mask::${escapeData(line)}\n`).join("");
}
/** Log text that the runner does not take for a command: every line that would be one is set in. Marks that move the
 *  cursor, recolour or reorder text are spelled out. */
function plainLines(text) {
    return (0,_core_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text)
        .split("\n")
        .map((line) => (/^\s*::|##\[/.test(line) ? `| ${line.replaceAll("##[", "## [")}` : line))
        .join("\n");
}
function shorten(text) {
    if (text.length <= longestMessage)
        return text;
    return `${text.slice(0, longestMessage - 2).replace(/[\uD800-\uDBFF]$/, "")} …`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ }),

/***/ 10076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.cache/js/host/command.js
var command = __webpack_require__(79312);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/ports/permission-denied.js
var permission_denied = __webpack_require__(11776);
;// CONCATENATED MODULE: ./.cache/js/host/failure-text.js


/** What is said about anything thrown: a mistake of the user's with its mending (2), or a broken world with its causes (3). */
function describeFailure(thrown, debug) {
    const stack = debug && thrown instanceof Error && thrown.stack ? scrub(thrown.stack) : null;
    if (thrown instanceof errors/* UserError */.y) {
        const { message, hint, file, line, column } = thrown.detail;
        const place = { ...(file && { file }), ...(line && { line }), ...(column && { column }) };
        return { exit: 2, text: scrub(`${message}\n${hint}`), place, stack };
    }
    if (thrown instanceof permission_denied/* PermissionDenied */.J) {
        const hint = `add \`${thrown.permission}\` under \`permissions:\` in the workflow`;
        return { exit: 2, text: `${thrown.message}\n${hint}`, place: {}, stack };
    }
    return { exit: 3, text: scrub(causes(thrown).join("\ncaused by: ")), place: {}, stack };
}
/** Tokens and signed addresses must not reach a log through an error's text. */
function scrub(text) {
    return text
        .replace(/\b(gh[pousr]_|github_pat_)\w+/g, "$1***")
        .replace(/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, "***")
        .replace(/\b(bearer|token)\s+[\w.~+/=-]{16,}/gi, "$1 ***")
        .replace(/([?&][\w.-]*(?:sig|signature|token|secret|key|credential)[\w.-]*=)[^&\s"'<>]+/gi, "$1***");
}
function causes(thrown) {
    const lines = [];
    const seen = new Set();
    for (let error = thrown ?? new Error(); error !== undefined && !seen.has(error) && lines.length < 5;) {
        seen.add(error);
        const line = (0,errors/* errorMessage */.g)(error) || "an error without a message";
        // A cause whose words the message already has says nothing new.
        if (!lines.some((known) => known.includes(line)))
            lines.push(line);
        error = error instanceof Error ? error.cause : undefined;
    }
    return lines;
}

;// CONCATENATED MODULE: ./.cache/js/host/run-action.js


const unfinished = "the run ended before it was done: an answer that was waited for never came, probably because a service cut the connection; run it again";
/** Runs an action or command to its end. The only place that sets the exit code, and the last stop of every error: one
 *  annotation, never a line of bundled code.
 *  @param action returns the exit code of the contract's table
 *  @param makePorts wires the adapters; its errors are reported the same way */
async function runAction(action, makePorts) {
    let host = null;
    const guard = standGuard((thrown) => report(thrown, host));
    try {
        const ports = await makePorts();
        host = ports.host;
        process.exitCode = await action(ports);
    }
    catch (error) {
        process.exitCode = report(error, host);
    }
    finally {
        guard.dismiss();
    }
}
/** Says what went wrong; gives the exit code. */
function report(thrown, host) {
    const { exit, text, place, stack } = describeFailure(thrown, process.env["RUNNER_DEBUG"] === "1");
    if (host !== null)
        host.annotate("error", text, place);
    else if (process.env["GITHUB_ACTIONS"] === "true")
        process.stdout.write((0,command/* annotationCommand */.jx)("error", text, place));
    else
        process.stderr.write(`error: ${text}\n`);
    if (stack !== null)
        process.stderr.write(`${stack}\n`);
    return exit;
}
/** Errors outside the awaited story, and a story that can never end: Node would print a line of the bundle for the
 *  first, and end with exit code 0 and no word for the second. */
function standGuard(say) {
    const onError = (thrown) => {
        process.exit(say(thrown));
    };
    const onDrained = () => {
        say(new Error(unfinished));
        process.exit(3);
    };
    process.on("uncaughtException", onError);
    process.on("unhandledRejection", onError);
    process.on("beforeExit", onDrained);
    return {
        dismiss() {
            process.off("beforeExit", onDrained);
        },
    };
}


/***/ }),

/***/ 11776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PermissionDenied)
/* harmony export */ });
/** The token may not do this: reporting degrades to the summary, the exit code stays. */
class PermissionDenied extends Error {
    /** The line to add under `permissions:`, e.g. `pull-requests: write`. */
    permission;
    constructor(permission, cause) {
        super(`the token lacks \`${permission}\``, cause === undefined ? undefined : { cause });
        this.name = "PermissionDenied";
        this.permission = permission;
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


/***/ }),

/***/ 62954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The release that wrote a record; held equal to package.json by a test. */
const version = "0.1.0";


/***/ })

};
