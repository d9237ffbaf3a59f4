export const id = 746;
export const ids = [746];
export const modules = {

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./.cache/js/core/gate/margin.js
var gate_margin = __webpack_require__(45606);
// EXTERNAL MODULE: ./.cache/js/core/gate/outcome.js
var outcome = __webpack_require__(46394);
// EXTERNAL MODULE: ./.cache/js/core/gate/judge.js + 2 modules
var judge = __webpack_require__(53701);
// EXTERNAL MODULE: ./.cache/js/core/compare/pivot.js
var pivot = __webpack_require__(72148);
// EXTERNAL MODULE: ./.cache/js/core/stats/welch.js
var welch = __webpack_require__(95411);
;// CONCATENATED MODULE: ./.cache/js/core/explain/alter.js



/** Another comparison that could have been measured: what the same judge is asked about. */
/** The same noise around another difference (candidate − baseline); of right and wrong rows to the nearest row.
 *  null when this comparison has no such twin. */
function withDelta(stats, delta) {
    const { se, df, method, direction, baseline } = stats;
    if (baseline === null || !Number.isFinite(delta))
        return null;
    const moved = { ...stats, delta, candidate: baseline + delta };
    if (stats.status !== "ok")
        return moved;
    if (se === null)
        return null;
    if (method === "tango")
        return stats.discordant === null ? null : withRows(stats, delta);
    const sign = direction === "higher" ? 1 : -1;
    if (df !== null)
        return { ...moved, ...(0,pivot/* inferFromStudent */.so)(delta, se, df, sign) };
    return method === "stderr" ? { ...moved, ...(0,pivot/* inferFromNormal */.Y7)(delta, se, sign) } : null;
}
/** Rows are first mended (or broken) where the other model alone was right (or wrong), then elsewhere. */
function withRows(stats, delta) {
    const { n, baseline } = stats;
    const { baselineOnly, candidateOnly } = stats.discordant;
    const rows = Math.round((delta - stats.delta) * n);
    const mended = rows > 0 ? Math.min(rows, baselineOnly) : -Math.min(-rows, candidateOnly);
    const counts = {
        baselineOnly: rows > 0 ? baselineOnly - mended : baselineOnly - (rows - mended),
        candidateOnly: rows > 0 ? candidateOnly + (rows - mended) : candidateOnly + mended,
    };
    const discordant = counts.baselineOnly + counts.candidateOnly;
    if (discordant > n)
        return null;
    const now = (counts.candidateOnly - counts.baselineOnly) / n;
    const spread = discordant - (counts.candidateOnly - counts.baselineOnly) ** 2 / n;
    const se = Math.sqrt(spread / (n * Math.max(1, n - 1)) + (discordant < 10 ? 1 / n ** 2 : 0));
    const moved = { ...stats, delta: now, candidate: baseline + now, discordant: counts };
    return { ...moved, ...(0,pivot/* inferFromTango */.SW)({ ...counts, n }, se) };
}
/** The same difference and the same spread a unit, from `factor` times as many units. */
function withUnits(stats, factor) {
    const { se, df, method, delta, direction } = stats;
    if (stats.status !== "ok" || delta === null || se === null || !(factor > 0))
        return null;
    const sign = direction === "higher" ? 1 : -1;
    const units = Math.round(stats.units * factor);
    if (method === "tango")
        return stats.discordant === null ? null : withMoreRows(stats, factor);
    if (method === "welch")
        return withMoreRuns(stats, units);
    if (method === "stderr")
        return { ...stats, ...(0,pivot/* inferFromNormal */.Y7)(delta, se / Math.sqrt(factor), sign) };
    if (df === null)
        return null;
    const more = { ...stats, n: Math.round(stats.n * factor), units };
    const spread = method === "nadeau-bengio" ? splitsShare(stats, units) : 1 / factor;
    const freedom = method === "nadeau-bengio" ? units - 1 : (df + 1) * factor - 1;
    return { ...more, ...(0,pivot/* inferFromStudent */.so)(delta, se * Math.sqrt(spread), freedom, sign) };
}
/** Whole runs, `units` of the side that has fewer: Satterthwaite's degrees of freedom from the variances that there are,
 *  as `welch` would give them. */
function withMoreRuns(stats, units) {
    const factor = units / stats.units;
    const sign = stats.direction === "higher" ? 1 : -1;
    const sides = [stats.noise?.candidate?.runs, stats.noise?.baseline?.runs].filter((runs) => runs !== undefined);
    const shares = sides.map(({ values }) => (0,welch/* varianceOf */.FD)(values) / values.length);
    const below = shares.reduce((sum, share, k) => sum + share ** 2 / (sides[k].values.length * factor - 1), 0);
    const df = sides.length === 2 ? (shares[0] + shares[1]) ** 2 / below : (stats.df + 1) * factor - 1;
    return { ...stats, units, ...(0,pivot/* inferFromStudent */.so)(stats.delta, stats.se / Math.sqrt(factor), df, sign) };
}
/** Var(J′) / Var(J) of means over splits that share their training rows. */
function splitsShare({ units, noise }, now) {
    const ratio = noise?.candidate?.runs?.ratio ?? 0;
    return (1 / now + ratio) / (1 / units + ratio);
}
function withMoreRows(stats, factor) {
    const { baselineOnly, candidateOnly } = stats.discordant;
    const n = Math.round(stats.n * factor);
    const counts = {
        baselineOnly: Math.round(baselineOnly * factor),
        candidateOnly: Math.round(candidateOnly * factor),
    };
    const discordant = counts.baselineOnly + counts.candidateOnly;
    const delta = (counts.candidateOnly - counts.baselineOnly) / n;
    const spread = Math.max(0, discordant - delta ** 2 * n);
    const se = Math.sqrt(spread / (n * Math.max(1, n - 1)) + (discordant < 10 ? 1 / n ** 2 : 0));
    const more = { ...stats, n, units: n, delta, discordant: counts };
    return { ...more, ...(0,pivot/* inferFromTango */.SW)({ ...counts, n }, se) };
}
/** How much better a difference is than another. */
function gainOf({ direction }, from, to) {
    return better(direction, to - from);
}

;// CONCATENATED MODULE: ./.cache/js/core/explain/search.js
const steps = 200;
/**
 * The least distance > 0, up to `widest`, from which on `isOther` holds, to a relative 1e-9: the distance is doubled
 * until it holds and halved back. null when it holds nowhere that was asked. `isOther` is asked for the distance that
 * is returned.
 */
function search(isOther, widest) {
    if (!(widest > 0) || !Number.isFinite(widest))
        return null;
    let high = widest / 2 ** 60;
    while (!isOther(high)) {
        if (high >= widest)
            return null;
        high = Math.min(widest, high * 2);
    }
    let low = high / 2;
    for (let step = 0; step < steps && high - low > 1e-9 * high; step++) {
        const middle = (low + high) / 2;
        if (isOther(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
/** The number with the fewest digits that lies just beyond `from + distance`, and still holds: what a person can read and
 *  use. null when none of at most 12 digits does. */
function outward(from, distance, holds) {
    const goal = from + distance;
    // Digits are those of the step, so that what was rounded is a small part of it.
    const size = Math.floor(Math.log10(Math.abs(distance)));
    for (let digits = 2; digits <= 12; digits++) {
        const unit = 10 ** (size - digits);
        const whole = distance > 0 ? Math.ceil(goal / unit) : Math.floor(goal / unit);
        // Division by a power of ten gives the decimal that is meant; multiplication by a fraction does not.
        const candidate = unit < 1 ? whole / Math.round(1 / unit) : whole * unit;
        if (Number.isFinite(candidate) && candidate !== from && holds(candidate))
            return candidate;
    }
    return holds(goal) ? goal : null;
}

;// CONCATENATED MODULE: ./.cache/js/core/explain/changes.js



const good = new Set(["improved", "equivalent", "not-worse"]);
const most = 1e6;
/** The case with one change, judged: how each change is verified, and how anyone can verify it. */
function judgeChanged({ stats, policy }, name, change) {
    const place = stats.findIndex((each) => each.name === name);
    const now = stats[place];
    const altered = change.kind === "delta"
        ? withDelta(now, change.delta)
        : change.kind === "units"
            ? withUnits(now, change.factor)
            : now;
    if (altered === null)
        return null;
    const rules = new Map(policy.metrics);
    if (change.kind === "margin")
        rules.set(name, { ...rules.get(name), margin: { absolute: change.margin } });
    const judged = (0,judge/* judge */.S)(stats.with(place, altered), { ...policy, metrics: rules });
    return [...judged.metrics, ...judged.guardrails].find((each) => each.name === name);
}
/** The nearest difference, margin and number of units that give another verdict; none where nothing was tested. */
function changesOf(judged, metric) {
    if (metric.status !== "ok" || metric.margin === null || metric.delta === null)
        return [];
    return [deltaChange, marginChange, unitsChange].flatMap((find) => find(judged, metric) ?? []);
}
/** To the good side when the verdict is not good, to the bad side when it is. */
function deltaChange(judged, metric) {
    const isGood = good.has(metric.verdict);
    const sign = (metric.direction === "higher" ? 1 : -1) * (isGood ? -1 : 1);
    const from = metric.delta;
    const verdictAt = (distance) => judgeChanged(judged, metric.name, { kind: "delta", delta: from + sign * distance });
    const isOther = (distance) => {
        const verdict = verdictAt(distance)?.verdict;
        return verdict !== undefined && good.has(verdict) !== isGood;
    };
    const widest = 2 * (metric.margin + Math.abs(from) + 40 * (metric.se ?? 0)) + Number.MIN_VALUE;
    const distance = search(isOther, widest);
    if (distance === null)
        return null;
    // A count of rows cannot be rounded to digits.
    const delta = metric.method === "tango"
        ? verdictAt(distance).delta
        : outward(from, sign * distance, (candidate) => isOther((candidate - from) * sign));
    if (delta === null)
        return null;
    const found = judgeChanged(judged, metric.name, { kind: "delta", delta });
    if (found === null || found.verdict === metric.verdict)
        return null;
    return { kind: "delta", delta, value: metric.baseline + delta, verdict: found.verdict };
}
/** A wider margin for a verdict that is not good, a narrower one for a good one. */
function marginChange(judged, metric) {
    const now = metric.margin;
    const verdictAt = (margin) => margin < 0 ? null : (judgeChanged(judged, metric.name, { kind: "margin", margin })?.verdict ?? null);
    const isOther = (margin) => {
        const verdict = verdictAt(margin);
        return verdict !== null && verdict !== metric.verdict;
    };
    const wider = search((more) => isOther(now + more), 2 * (Math.abs(metric.delta) + 40 * metric.se + now));
    const narrower = now === 0 ? null : search((less) => isOther(now - less), now);
    const [first, second] = good.has(metric.verdict) ? [narrower, wider] : [wider, narrower];
    const distance = first ?? second;
    if (distance === null)
        return null;
    const isNarrower = distance === narrower && (good.has(metric.verdict) || first === null);
    const margin = outward(now, isNarrower ? -distance : distance, isOther);
    return margin === null ? null : { kind: "margin", margin, verdict: verdictAt(margin) };
}
/** More units for a verdict that is none. */
function unitsChange(judged, metric) {
    if (metric.verdict !== "inconclusive")
        return null;
    const verdictAt = (factor) => judgeChanged(judged, metric.name, { kind: "units", factor })?.verdict ?? "inconclusive";
    const isOther = (more) => verdictAt(1 + more) !== "inconclusive";
    const more = search(isOther, most);
    if (more === null)
        return null;
    const factor = outward(1, more, (candidate) => isOther(candidate - 1));
    return factor === null ? null : { kind: "units", factor, verdict: verdictAt(factor) };
}

// EXTERNAL MODULE: ./.cache/js/core/gate/floor.js
var gate_floor = __webpack_require__(80028);
// EXTERNAL MODULE: ./.cache/js/core/gate/judge-metric.js + 5 modules
var judge_metric = __webpack_require__(61908);
// EXTERNAL MODULE: ./.cache/js/core/gate/orientation.js
var orientation = __webpack_require__(48188);
;// CONCATENATED MODULE: ./.cache/js/core/explain/limits.js




/** Each limit of a metric. Empty where none is set, or there is no value to hold it against. */
function limitsOf(metric) {
    return heldOf(metric).map((each) => ({ ...each, would: each.held ? null : boundThatHolds(metric, each) }));
}
function heldOf(metric) {
    const { floor, allowed, delta, direction } = metric;
    const reach = (0,gate_floor/* reachOf */.xw)(metric, floor?.mode ?? "point");
    const loss = delta === null || metric.verdict === "not-comparable" ? null : -(0,orientation/* better */.J)(direction, delta);
    const limits = [
        reach === null || floor?.min == null
            ? null
            : { limit: "min", bound: floor.min, against: reach.low, room: reach.low - floor.min },
        reach === null || floor?.max == null
            ? null
            : { limit: "max", bound: floor.max, against: reach.high, room: floor.max - reach.high },
        allowed === undefined || loss === null
            ? null
            : { limit: "max-regression", bound: allowed, against: loss, room: allowed - loss },
    ];
    return limits
        .filter((each) => each !== null)
        .map((each) => ({ ...each, held: holdsWith(metric, each.limit, each.bound) }));
}
function boundThatHolds(metric, { limit, bound, against }) {
    return outward(bound, against - bound, (other) => holdsWith(metric, limit, other));
}
/** Whether a limit holds with a bound: what the judge says. */
function holdsWith(metric, limit, bound) {
    if (limit === "max-regression")
        return (0,gate_floor/* brokenLimit */.tb)(metric, { ...judge_metric/* ungated */.n, maxRegression: { absolute: bound } }) === null;
    const rule = { ...judge_metric/* ungated */.n, [limit]: bound };
    return (0,gate_floor/* floorOf */.Et)(metric, rule, metric.floor?.mode ?? "point")?.held === true;
}

;// CONCATENATED MODULE: ./.cache/js/core/explain/policy-of-record.js
/** The rules that a record was judged by, as far as it holds them: margins and limits as the numbers they came to.
 *  Judging its numbers by these gives its verdicts again. */
function policyOfRecord(record) {
    const { decision, metrics, guardrails } = record;
    const all = [...metrics, ...guardrails];
    const floors = all.flatMap(({ floor }) => floor ?? []);
    return {
        mode: decision.mode,
        strict: decision.strict,
        onInconclusive: asksForAnswers(record) ? "fail" : "warn",
        floorMode: floors[0]?.mode ?? "point",
        metrics: new Map(all.map((metric) => [metric.name, ruleOf(metric)])),
        headline: all.find((metric) => metric.gated)?.name ?? null,
    };
}
function ruleOf({ gated, proved, margin, floor, allowed }) {
    return {
        gated,
        proved,
        margin: margin === null ? null : { absolute: margin },
        min: floor?.min ?? null,
        max: floor?.max ?? null,
        maxRegression: allowed === undefined ? null : { absolute: allowed },
        direction: null,
    };
}
function asksForAnswers({ decision }) {
    return decision.result === "no-evidence" && decision.reasons.some(({ code }) => code === "inconclusive");
}

;// CONCATENATED MODULE: ./.cache/js/core/explain/explain.js





/** Why a record has its verdicts, its colour and its exit code, and what would have changed them. Pure; everything is
 *  asked of the judge that made the record. */
function explain(record) {
    const { decision } = record;
    const { exit, conclusion } = (0,outcome/* outcomeOf */.s)(decision);
    const row = outcome/* outcomeRows */.m.find(({ result, strict }) => result === decision.result && (strict === null || strict === decision.strict));
    return {
        model: record.model,
        leg: record.leg,
        result: decision.result,
        exit,
        conclusion,
        when: row?.when ?? "",
        reasons: decision.reasons.map((reason) => reason.text),
        warnings: decision.warnings,
        metrics: explainMetrics(record),
    };
}
function explainMetrics(record) {
    const stats = [...record.metrics, ...record.guardrails];
    const judged = { stats, policy: policyOfRecord(record) };
    return stats
        .filter((metric) => metric.gated || record.guardrails.includes(metric))
        .map((metric) => ({
        metric,
        role: record.guardrails.includes(metric) ? "guardrail" : metric.proved ? "proved" : "gated",
        verdict: metric.verdict,
        margin: marginOrigin(record, metric),
        limits: limitsOf(metric),
        changes: changesOf(judged, metric),
    }));
}
/** A record holds the number that a margin came to, and which configuration was read. */
function marginOrigin({ policy }, { name, baseline, margin }) {
    if (margin === null) {
        return baseline === null
            ? "a margin needs the baseline's value"
            : "no margin is set, and there is no default for a number of this name";
    }
    const builtIn = (0,gate_margin/* marginOf */.O)(name, baseline, { margin: null });
    const isDefault = builtIn !== null && Math.abs(builtIn - margin) <= 1e-12 * Math.max(1, margin);
    if (isDefault)
        return "the built-in margin for a metric of its kind, from the baseline's value";
    return policy.source === "base"
        ? "set under `gate` in evenhand.yml at the base commit"
        : "set under `gate` in evenhand.yml";
}

// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/figures.js
var report_figures = __webpack_require__(55882);
// EXTERNAL MODULE: ./.cache/js/core/report/phrase.js
var phrase = __webpack_require__(42582);
// EXTERNAL MODULE: ./.cache/js/core/report/prose.js
var prose = __webpack_require__(3228);
// EXTERNAL MODULE: ./.cache/js/core/report/verdict-words.js
var verdict_words = __webpack_require__(72766);
// EXTERNAL MODULE: ./.cache/js/core/metrics/index.js + 41 modules
var metrics = __webpack_require__(12329);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/report/reading.js
var reading = __webpack_require__(195);
;// CONCATENATED MODULE: ./.cache/js/core/explain/sentences.js






/** Rule: the margin, and where it came from. */
function ruleSentence({ metric, margin, role, limits }, figures) {
    if (role === "guardrail" && metric.margin === null) {
        return [limits.length > 0 ? "Rule: its limits, no margin." : "Rule: none; it is shown."];
    }
    if (metric.margin === null)
        return ["Rule: ", ...(0,prose/* asSentence */.KG)(margin)];
    const proof = role === "proved" ? " To be proved: the interval must stay clear of it." : "";
    return [`Rule: a loss of ${figures.margin} is tolerated; it is `, { sentence: margin }, `.${proof}`];
}
/** Number: values, interval, p values. */
function numberSentence({ metric }, figures) {
    if (metric.delta === null)
        return ["Number: ", figures.candidate, ". ", ...(0,prose/* asSentence */.KG)(metric.note)];
    const values = `Number: ${(0,report_figures/* pairOf */.cF)(figures)} (${figures.delta})`;
    if (metric.interval === null)
        return [`${values}. `, ...(0,prose/* asSentence */.KG)(metric.note || "there is no interval")];
    return [`${values}; `, ...(0,reading/* reading */.h)(metric), `.${pValues(metric)}`];
}
function pValues({ pHarm, pHarmAdjusted, pNotWorse, family, gated }) {
    if (pHarm === null)
        return "";
    const p = pHarmAdjusted ?? pHarm;
    const corrected = gated && family > 1 ? `, corrected for ${family} gated metrics` : "";
    const excluded = pNotWorse === null ? "" : `; p of a loss past the margin ${(0,number/* probability */.E5)(pNotWorse)}`;
    return ` p of no loss ${(0,number/* probability */.E5)(p)}${corrected}${excluded}.`;
}
const limitNames = {
    min: "the floor `min`",
    max: "the ceiling `max`",
    "max-regression": "the largest loss `max-regression`",
};
/** Limit: what is held against what, and how much is missing or left. */
function limitSentences({ metric, limits }) {
    return limits.map(({ limit, bound, against, held, room, would }) => {
        const what = limit === "max-regression"
            ? "the loss"
            : metric.floor?.mode === "ci" && metric.interval !== null
                ? "the worse end"
                : "the value";
        const rest = held
            ? `it holds with ${sentences_number(room)} to spare`
            : `it is broken by ${sentences_number(-room)}${would === null ? "" : `: with ${(0,number/* plain */.pj)(would, decimalsOf(would))} it would have held`}`;
        return [`Limit: ${limitNames[limit]} is ${sentences_number(bound)}, ${what} is ${sentences_number(against)}; ${rest}.`];
    });
}
/** Would have changed it: one sentence a change. */
function changeSentences({ metric, changes, limits }) {
    if (changes.length === 0) {
        if (limits.length > 0 || (0,verdict_words/* isPointOnly */.Rz)(metric))
            return [];
        return [["Would have changed it: ", nothingToChange(metric)]];
    }
    return changes.map((change) => [`Would have changed it: ${changeText(metric, change)}.`]);
}
function nothingToChange({ status, verdict }) {
    if (verdict === "not-comparable")
        return "a baseline that answers the same question.";
    if (verdict === "no-evidence")
        return "a value for the candidate.";
    if (status === "identical")
        return "outputs that differ.";
    return status === "too_few"
        ? "more evidence: the number above says which."
        : "no single number that could be named.";
}
function changeText(metric, change) {
    const { word } = verdict_words/* verdictWords */.L2[change.verdict];
    switch (change.kind) {
        case "delta": {
            const rows = metric.method === "tango"
                ? ` (${(0,number/* count */.U9)(Math.abs(Math.round((change.delta - metric.delta) * metric.n)))} rows ${change.delta > metric.delta ? "more" : "fewer"} right)`
                : "";
            const needed = `a change of ${(0,number/* signed */.x8)(change.delta, decimalsOf(change.delta))}${rows}`;
            const end = endBefore(metric, change.value);
            if (end !== null)
                return `${needed}, but no value of ${metric.name} is ${metric.direction === "higher" ? "above" : "below"} ${end}: with this noise no value would be enough`;
            return `${needed}, that is a value of ${sentences_number(change.value)}: ${word}`;
        }
        case "margin":
            return `a margin of ${(0,number/* plain */.pj)(change.margin, decimalsOf(change.margin))}: ${word}`;
        case "units":
            return `${unitsText(metric, change.factor)}, with the same change: ${word}`;
    }
}
/** The best value that a metric can have, when what is needed lies beyond it; null: it can be reached. */
function endBefore({ name, direction, unit }, value) {
    const metric = unit === "run" ? undefined : (0,metrics/* findMetric */.GF)(name);
    if (metric === undefined || metric.column !== undefined || metric.direction !== direction)
        return null;
    if (direction === "lower")
        return value < 0 ? 0 : null;
    return metric.defaultMargin !== "loss" && value > 1 ? 1 : null;
}
function unitsText(metric, factor) {
    if (metric.method === "stderr") {
        const se = metric.se / Math.sqrt(factor);
        return `a standard error of the difference of ${sentences_number(se)}, which is ${(0,number/* plain */.pj)(factor, 1)} times as much data`;
    }
    if (metric.unit === "run")
        return `${(0,number/* approximately */.YY)(Math.round(metric.units * factor))} runs a side in place of ${metric.units}`;
    const more = (factor - 1) * metric.n;
    return `${(0,number/* approximately */.YY)(metric.n * factor)} rows, ${(0,number/* approximately */.YY)(more)} more than now`;
}
/** A number that was rounded to be read is printed to its last digit. */
function decimalsOf(value) {
    const written = value.toPrecision(13).replace(/e.*$/, "").replace(/0+$/, "");
    const digits = written.replace(/[-.]/g, "").replace(/^0+/, "").length;
    return Math.max(0, Math.min(12, (0,number/* decimalsFor */.Wm)(value, Math.max(1, digits))));
}
function sentences_number(value) {
    return (0,number/* plain */.pj)(value, Math.min(8, (0,number/* decimalsFor */.Wm)(value, 4)));
}

;// CONCATENATED MODULE: ./.cache/js/core/explain/render.js







/** For a terminal: the result, then each metric with its rule, its numbers and what would have changed it. */
function renderExplanationText(explanation) {
    const lines = [
        ...headOf(explanation).map(prose/* plainly */.yG),
        ...explanation.metrics.flatMap((each) => [
            "",
            `${(0,encode/* visible */.RK)(each.metric.name, 60)}: ${titleOf(each)}`,
            ...partsOf(each).map((part) => `  ${(0,prose/* plainly */.yG)(part)}`),
        ]),
    ];
    return `${lines.join("\n")}\n`;
}
/** The same as markdown. */
function renderExplanationMarkdown(explanation) {
    const blocks = [
        ...headOf(explanation).map((part) => (0,block/* paragraph */.FY)((0,prose/* markdown */.wD)(part))),
        ...explanation.metrics.flatMap((each) => [
            (0,block/* paragraph */.FY)(`### ${(0,prose/* markdown */.wD)([{ code: each.metric.name }])}: ${titleOf(each)}`),
            (0,block/* paragraph */.FY)(partsOf(each)
                .map((part) => `- ${(0,prose/* markdown */.wD)(part)}`)
                .join("\n")),
        ]),
    ];
    return `${(0,block/* renderBlocks */.Rz)(blocks)}\n`;
}
function headOf(explanation) {
    const { model, leg, result, exit, conclusion, when, reasons, warnings, metrics } = explanation;
    const names = metrics.map(({ metric }) => metric.name);
    const colours = { success: "green", failure: "red", neutral: "grey" };
    return [
        [...(0,phrase/* nameOf */.Vb)({ model, leg }), `: ${result}, ${colours[conclusion]}, exit code ${exit}.`],
        [`The rule of this result: ${when}.`],
        ...reasons.map((reason) => ["Reason: ", ...(0,prose/* asSentence */.KG)(reason, names)]),
        ...warnings.map((warning) => ["Warning: ", ...(0,prose/* asSentence */.KG)(warning, names)]),
    ];
}
function titleOf({ metric, role, limits }) {
    const broken = limits.some(({ held }) => !held);
    const limit = broken ? `${(0,verdict_words/* wordText */.en)(verdict_words/* brokenLimit */.tb)}, ` : "";
    const word = broken && (0,verdict_words/* isPointOnly */.Rz)(metric) ? (0,verdict_words/* wordText */.en)(verdict_words/* brokenLimit */.tb) : `${limit}${(0,verdict_words/* wordText */.en)((0,verdict_words/* wordOf */.aG)(metric))}`;
    const roles = {
        gated: "gated",
        proved: "to prove",
        guardrail: metric.gated ? "guardrail" : "guardrail, not gated",
    };
    return `${word} (${roles[role]})`;
}
function partsOf(each) {
    const figures = (0,report_figures/* figuresOf */.h5)(each.metric);
    return [
        ruleSentence(each, figures),
        numberSentence(each, figures),
        ...limitSentences(each),
        ...changeSentences(each),
    ];
}

// EXTERNAL MODULE: ./.cache/js/core/inputs/parse.js
var parse = __webpack_require__(80495);
// EXTERNAL MODULE: ./.cache/js/core/record/seal.js
var seal = __webpack_require__(57175);
// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/wiring.js + 15 modules
var wiring = __webpack_require__(52);
// EXTERNAL MODULE: ./.cache/js/cli/explain-command.js
var explain_command = __webpack_require__(90432);
// EXTERNAL MODULE: ./.cache/js/cli/flags.js
var cli_flags = __webpack_require__(96988);
;// CONCATENATED MODULE: ./.cache/js/cli/explain.js









/** `evenhand explain [record] [flags]`. It judges nothing new, so it ends with 0 when the record can be read.
 *  @throws UserError when there is no such record, or several and none is named */
async function runExplain(args, host) {
    const named = args[0]?.startsWith("-") === false ? args[0] : null;
    const flags = (0,cli_flags/* parseFlags */.b)(explain_command/* explainInputs */.T, named === null ? args : args.slice(1));
    const inputs = (0,parse/* parseInputs */.T)(explain_command/* explainInputs */.T, flags.inputs);
    const ports = await (0,wiring/* wire */.O4)((0,wiring/* placeOf */.$t)(host, process.env, { ...inputs, githubToken: null, retentionDays: null }));
    const record = named?.endsWith(".json")
        ? await readNamed(named, ports.readText)
        : chooseRecord(await ports.records.readAll(), {
            model: named ?? inputs.model,
            leg: inputs.leg,
            folder: inputs.records,
        });
    const explanation = explain(record);
    if (flags.output === "json")
        return { exit: 0, text: `${JSON.stringify(explanation, null, 2)}\n` };
    const render = flags.output === "md" ? renderExplanationMarkdown : renderExplanationText;
    return { exit: 0, text: render(explanation) };
}
async function readNamed(path, readText) {
    const text = await readText(path);
    if (text !== null)
        return (0,seal/* parseEvaluation */.Q)(text, path);
    throw new errors/* UserError */.y({
        code: "file-missing",
        message: `${path} does not exist`,
        hint: "name the evaluation.json of a run, or leave it out to read the one in .evenhand",
        file: path,
    });
}
function chooseRecord(all, { model, leg, folder }) {
    const judged = all.filter(({ files }) => files.has("evaluation.json"));
    const found = judged.filter((one) => (model === null || one.model === model) && (leg === null || one.leg === leg));
    const [only, second] = found;
    if (only !== undefined && second === undefined) {
        const text = new TextDecoder().decode(only.files.get("evaluation.json"));
        return (0,seal/* parseEvaluation */.Q)(text, `${folder}/${only.model}/${only.leg}/evaluation.json`);
    }
    throw only === undefined ? missing(judged, { model, leg, folder }) : several(found, folder);
}
function missing(judged, { model, leg, folder }) {
    const which = [model, leg].filter((part) => part !== null).join("/");
    const names = judged.map((one) => one.model);
    const near = model === null ? null : (0,nearest_name/* nearestName */.q)(model, names);
    const hint = near !== null
        ? `did you mean \`${near}\`?`
        : judged.length > 0
            ? `it has ${judged.map((one) => `${one.model}/${one.leg}`).join(", ")}`
            : "run `evenhand evaluate` first, or name a record: `evenhand explain path/to/evaluation.json`";
    const what = which === "" ? "no evaluation" : `no evaluation of ${which}`;
    return new errors/* UserError */.y({ code: "file-missing", message: `${folder} holds ${what}`, hint });
}
function several(found, folder) {
    const names = found.map((one) => `${one.model}/${one.leg}`).join(", ");
    return new errors/* UserError */.y({
        code: "input-invalid",
        message: `${folder} holds ${found.length} evaluations: ${names}`,
        hint: "name one with `--model` and `--leg`",
        input: "model",
    });
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

/***/ 195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55882);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72766);


/** What the interval of a metric says about its margin, in a sentence's second half.
 *  @example plainly(reading(rocAuc)) // "the 90 % interval −0.0210 to −0.0115 lies wholly past the −0.0050 allowed" */
function reading(metric) {
    const ends = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .oriented */ .VW)(metric);
    if (metric.verdict === "not-comparable")
        return ["no difference is computed: the two sides are not comparable"];
    if (metric.status === "identical")
        return ["every output is the same on both sides"];
    if ((0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPointOnly */ .Rz)(metric))
        return ["a plain number: only its hard limits hold it"];
    if (ends === null)
        return metric.note === "" ? ["no interval"] : [{ sentence: metric.note }];
    const { low, high, allowed, margin } = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figuresOf */ .h5)(metric);
    const interval = `the 90 % interval ${low} to ${high}`;
    if (metric.margin === null)
        return [`${interval} has no margin to be held to`];
    return [`${interval} ${position(ends, metric.margin, { allowed, margin })}`];
}
function position({ low, high }, margin, words) {
    if (high < -margin)
        return `lies wholly past the ${words.allowed} allowed`;
    if (low <= -margin) {
        if (high < 0)
            return `is all loss and reaches past the ${words.allowed} allowed`;
        return `reaches past the ${words.allowed} allowed and also holds zero`;
    }
    if (low > 0)
        return "holds only gains";
    if (high < margin)
        return `stays inside the margin of ${words.margin}`;
    return `does not reach the ${words.allowed} allowed`;
}


/***/ })

};
