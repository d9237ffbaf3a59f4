export const id = 632;
export const ids = [632];
export const modules = {

/***/ 72148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ inferFromTango),
/* harmony export */   Y7: () => (/* binding */ inferFromNormal),
/* harmony export */   h9: () => (/* binding */ roundTinyP),
/* harmony export */   so: () => (/* binding */ inferFromStudent)
/* harmony export */ });
/* harmony import */ var _record_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65413);
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48573);
/* harmony import */ var _stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4787);
/* harmony import */ var _stats_student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22034);
/* harmony import */ var _stats_tango_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98801);





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
/** T = delta/se with a standard error that is taken as known. */
function inferFromNormal(delta, se, sign) {
    const z = (sign * delta) / se;
    const reach = (0,_stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - _record_words_js__WEBPACK_IMPORTED_MODULE_2__/* .alpha */ .X4) * se;
    return {
        interval: { low: delta - reach, high: delta + reach, level: _record_words_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalLevel */ .iR },
        pHarm: roundTinyP((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalCdf */ .vr)(z)),
        pGain: roundTinyP((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalSf */ .nG)(z)),
        se,
        df: null,
    };
}
/** The score test of a difference of two paired shares; without discordant rows both p values are ½. */
function inferFromTango(counts, se) {
    const discordant = counts.baselineOnly + counts.candidateOnly;
    const z = discordant === 0 ? 0 : (counts.candidateOnly - counts.baselineOnly) / Math.sqrt(discordant);
    return {
        interval: { ...(0,_stats_tango_js__WEBPACK_IMPORTED_MODULE_4__/* .tangoInterval */ .B)(counts, (0,_stats_normal_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - _record_words_js__WEBPACK_IMPORTED_MODULE_2__/* .alpha */ .X4)), level: _record_words_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalLevel */ .iR },
        pHarm: roundTinyP((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalCdf */ .vr)(z)),
        pGain: roundTinyP((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalSf */ .nG)(z)),
        se,
        df: null,
    };
}


/***/ }),

/***/ 80028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ floorOf),
/* harmony export */   tb: () => (/* binding */ brokenLimit),
/* harmony export */   xw: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _margin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45606);
/* harmony import */ var _orientation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48188);


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
    const allowed = (0,_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOf */ .M)(maxRegression, baseline);
    const slack = rounding * Math.max(Math.abs(baseline), Math.abs(candidate));
    return -(0,_orientation_js__WEBPACK_IMPORTED_MODULE_1__/* .better */ .J)(direction, delta) > allowed + slack ? allowed : null;
}


/***/ }),

/***/ 61908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ judgeMetric),
  n: () => (/* binding */ ungated)
});

// EXTERNAL MODULE: ./.cache/js/core/stats/normal.js
var normal = __webpack_require__(48573);
// EXTERNAL MODULE: ./.cache/js/core/stats/student-t.js
var student_t = __webpack_require__(22034);
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
    const better = stats.direction === "higher" ? stats.delta : -stats.delta;
    const t = (better + margin) / stats.se;
    if (stats.df !== null)
        return (0,pivot/* roundTinyP */.h9)((0,student_t/* studentSf */["do"])(t, stats.df));
    return stats.method === "stderr" ? (0,pivot/* roundTinyP */.h9)((0,normal/* normalSf */.nG)(t)) : null;
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
    const rows = Math.ceil(stats.n * (mde / margin) ** 2);
    // Single numbers have no rows to have more of.
    return { mde, rowsNeeded: rows > 0 && Number.isFinite(rows) ? rows : null, blind: mde > margin };
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

// EXTERNAL MODULE: ./.cache/js/core/gate/floor.js
var floor = __webpack_require__(80028);
// EXTERNAL MODULE: ./.cache/js/core/gate/margin.js
var gate_margin = __webpack_require__(45606);
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

// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/gate/orientation.js
var orientation = __webpack_require__(48188);
;// CONCATENATED MODULE: ./.cache/js/core/gate/settles.js


/** What would make an inconclusive comparison an answer, in a few words: rows, runs, or a smaller standard error.
 *  @param family k of the correction */
function whatSettles(stats, margin, family) {
    if (stats.method === "stderr")
        return errorNote(stats.se, margin);
    const thing = stats.unit === "run" ? "runs" : "rows";
    if (margin === 0)
        return `no number of ${thing} settles a margin of 0`;
    if (thing === "runs")
        return runsNote(stats, margin);
    const needed = detectableIn(stats, margin).rowsNeeded ?? Infinity;
    const rows = needed > stats.n ? needed : rowsThatSettle(stats, margin, family);
    return `${(0,number/* approximately */.YY)(rows)} rows needed, ${(0,number/* count */.U9)(stats.n)} here`;
}
function errorNote(se, margin) {
    if (margin === 0)
        return "no standard error settles a margin of 0";
    const least = margin / detectable;
    const has = se === null ? "" : `, it is ${figure(se)}`;
    return `a standard error of the difference of ${figure(least)} is needed${has}`;
}
/** Runs a side at which the error is small enough; on the same splits there may be no such number. */
function runsNeeded({ method, se, units, noise }, margin) {
    if (se === null || margin <= 0)
        return null;
    const goal = (margin / detectable) ** 2;
    if (method === "welch")
        return Math.max(units + 1, Math.ceil((units * se ** 2) / goal));
    const ratio = noise?.candidate?.runs?.ratio ?? 0;
    const spread = se ** 2 / (1 / units + ratio);
    const room = goal / spread - ratio;
    return room > 0 ? Math.max(units + 1, Math.ceil(1 / room)) : null;
}
function runsNote(stats, margin) {
    const needed = runsNeeded(stats, margin);
    const here = `${(0,number/* count */.U9)(stats.units)} here`;
    if (needed === null)
        return `more runs on such splits cannot settle it, ${here}: the test parts are too small`;
    return `${(0,number/* approximately */.YY)(needed)} runs a side needed, ${here}`;
}
function figure(value) {
    return (0,number/* plain */.pj)(value, Math.min(8, (0,number/* decimalsFor */.Wm)(value, 2)));
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
            const ends = (0,orientation/* orientedInterval */.W)(stats);
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
    if (low > 0 && isSignificant(tested.pGainAdjusted, tested.level)) {
        return { verdict: "improved", note: low > margin ? "clearly" : "" };
    }
    if (high < margin) {
        return { verdict: "equivalent", note: high < 0 ? "slightly worse, inside the margin" : "" };
    }
    const note = low > 0 ? `looks better, not significant after correction for ${tested.family}` : "";
    return { verdict: "not-worse", note };
}
function harmPossible(tested, { high }, margin) {
    if (isSignificant(tested.pHarmAdjusted, tested.level)) {
        return { verdict: "regressed", note: high < -margin ? "beyond the margin" : "size uncertain" };
    }
    const small = tested.stats.n > 0 ? "test set too small" : "too much noise";
    const why = high < 0 ? `worse, but not significant after correction for ${tested.family}` : small;
    return { verdict: "inconclusive", note: `${why}; ${whatSettles(tested.stats, margin, tested.family)}` };
}
function isSignificant(p, level = words/* alpha */.X4) {
    return p !== null && p <= level;
}
/** An unbounded loss whose outcome hangs on one unit: over a fifth of the spread, and a pull of over m/4. */
function isDominated({ dominance }, margin) {
    return dominance !== null && dominance.share > 0.2 && dominance.largest > margin / 4;
}

;// CONCATENATED MODULE: ./.cache/js/core/gate/judge-metric.js






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
/** One measurement under one rule, with the p values of its family. */
function judgeMetric(stats, rule, { family, harm, gain, level, floorMode }) {
    const isOk = stats.status === "ok";
    const margin = (0,gate_margin/* marginOf */.O)(stats.name, stats.baseline, rule);
    const pHarmAdjusted = isOk ? (harm.get(stats) ?? stats.pHarm) : null;
    const pGainAdjusted = isOk ? (gain.get(stats) ?? stats.pGain) : null;
    const k = harm.has(stats) ? family : 1;
    const { verdict, note } = verdictOf({
        stats,
        margin,
        pHarmAdjusted,
        pGainAdjusted,
        family: k,
        level: harm.has(stats) ? level : undefined,
    });
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
        floor: (0,floor/* floorOf */.Et)(stats, rule, floorMode),
        ...allowedBy(rule, stats.baseline),
    };
}
function allowedBy({ maxRegression }, baseline) {
    if (maxRegression === null || baseline === null)
        return { allowed: undefined };
    return { allowed: (0,gate_margin/* amountOf */.M)(maxRegression, baseline) };
}


/***/ }),

/***/ 48117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ lostCells),
/* harmony export */   ND: () => (/* binding */ judgeSlices)
/* harmony export */ });
/* unused harmony export falseDiscoveries */
/* harmony import */ var _record_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65413);
/* harmony import */ var _slices_slice_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39606);
/* harmony import */ var _stats_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11492);
/* harmony import */ var _stats_holm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79256);
/* harmony import */ var _judge_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61908);
/* harmony import */ var _orientation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48188);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31515);







/** Share of slices shown as changed that may be false: the q of Benjamini and Hochberg. */
const falseDiscoveries = 0.1;
/**
 * Slices under a policy: one family over every slice and gated metric (Benjamini and Hochberg, q = 0.10), which
 * warns; slices under `gate-slices` are a family of their own (Holm) and decide. Neither changes the p values of
 * the whole set. Pure, and the same when records are judged again.
 *
 * @param overall the metrics of the whole set, judged under the same policy
 */
function judgeSlices(slices, policy, overall) {
    const gates = (policy.gateSlices ?? []).map(keyOf);
    const isGate = ({ slice }) => gates.includes(keyOf(Object.keys(slice)));
    const warning = correct(slices.filter((each) => !isGate(each)), policy, _stats_benjamini_hochberg_js__WEBPACK_IMPORTED_MODULE_2__/* .benjaminiHochberg */ .U);
    const gating = correct(slices.filter(isGate), policy, _stats_holm_js__WEBPACK_IMPORTED_MODULE_3__/* .holm */ .f);
    const judged = slices.map((each) => {
        const gated = isGate(each);
        const family = gated ? gating : { ...warning, level: falseDiscoveries };
        const metrics = each.metrics.map((stats) => (0,_judge_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeMetric */ .m)(stats, ruleOf(stats, policy, gated), { ...family, floorMode: policy.floorMode }));
        return { slice: { ...each.slice }, metrics };
    });
    const lost = regressedCells(judged).filter(({ metric }) => metric.gated);
    const isAccepted = (cell) => policy.accepted?.has(cellName(cell)) === true;
    const tell = ({ slice, metric }) => _reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .regressedSlice */ .DO((0,_slices_slice_name_js__WEBPACK_IMPORTED_MODULE_4__/* .sliceName */ .o)(slice), metric);
    return {
        slices: judged,
        failures: lost.filter((cell) => !isAccepted(cell)).map(tell),
        accepted: lost.filter(isAccepted).map(tell),
        missing: missingGates(slices, policy, overall),
        warnings: warningsOf(judged, overall),
    };
}
/** The columns of a slice, in any order. */
function keyOf(columns) {
    return JSON.stringify([...columns].sort());
}
/** A hard limit is asked of the whole set, never of a slice: where nothing is compared it stands beside the value. */
function ruleOf({ name, baseline }, policy, gated) {
    const { margin = null, min = null, max = null } = policy.metrics.get(name) ?? {};
    const limits = baseline === null ? { min, max } : { min: null, max: null };
    const nothing = { proved: false, maxRegression: null, direction: null };
    return { ...nothing, ...limits, gated: gated && isGated(name, policy), margin };
}
function isGated(name, policy) {
    return policy.metrics.get(name)?.gated === true;
}
function correct(slices, policy, adjust) {
    const family = slices
        .flatMap(({ metrics }) => metrics)
        .filter((each) => each.status === "ok" && isGated(each.name, policy));
    const adjusted = (p) => {
        const values = adjust(family.map((each) => p(each) ?? 1));
        return new Map(family.map((each, at) => [each, values[at]]));
    };
    return {
        family: family.length,
        harm: adjusted((each) => each.pHarm),
        gain: adjusted((each) => each.pGain),
        level: _record_words_js__WEBPACK_IMPORTED_MODULE_5__/* .alpha */ .X4,
    };
}
/** How a person names one metric of one slice. */
function cellName({ slice, metric }) {
    return `${metric.name}@${(0,_slices_slice_name_js__WEBPACK_IMPORTED_MODULE_4__/* .sliceName */ .o)(slice)}`;
}
/** Gated losses on slices, by name. */
function lostCells(slices) {
    return regressedCells(slices)
        .filter(({ metric }) => metric.gated)
        .map(cellName);
}
function regressedCells(slices) {
    const cells = slices.flatMap(({ slice, metrics }) => metrics.filter((metric) => metric.verdict === "regressed").map((metric) => ({ slice, metric })));
    return cells.sort((a, b) => lossOf(b) - lossOf(a));
}
/** The largest loss first, measured in margins. */
function lossOf({ metric }) {
    return -(0,_orientation_js__WEBPACK_IMPORTED_MODULE_6__/* .better */ .J)(metric.direction, metric.delta ?? 0) / Math.max(metric.margin ?? 0, Number.MIN_VALUE);
}
/** Rules that name slices which nobody measured must not pass in silence. Without a baseline there are none. */
function missingGates(slices, policy, overall) {
    // A plain number has no rows to divide.
    const compared = overall.some((metric) => metric.gated && metric.n > 0 && metric.verdict !== "not-comparable");
    const measured = slices.map(({ slice }) => keyOf(Object.keys(slice)));
    if (!compared)
        return [];
    return (policy.gateSlices ?? [])
        .filter((columns) => !measured.includes(keyOf(columns)))
        .map((columns) => _reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .missingSlices */ .eO(columns.join(" × ")));
}
/** More are counted, not listed: each warning is an annotation. */
const mostWarnings = 10;
/** The whole set improved while a part of it lost: said first, because the total hides it. */
function warningsOf(slices, overall) {
    const improved = overall.filter((metric) => metric.verdict === "improved").map((metric) => metric.name);
    const isHidden = ({ metric }) => improved.includes(metric.name);
    const lost = regressedCells(slices);
    const told = [
        ...lost.filter(isHidden).map(({ slice, metric }) => _reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenLoss */ .sS((0,_slices_slice_name_js__WEBPACK_IMPORTED_MODULE_4__/* .sliceName */ .o)(slice), metric)),
        ...lost
            .filter((cell) => !isHidden(cell) && !cell.metric.gated)
            .map(({ slice, metric }) => _reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .regressedSlice */ .DO((0,_slices_slice_name_js__WEBPACK_IMPORTED_MODULE_4__/* .sliceName */ .o)(slice), metric).text),
    ];
    const more = told.length - mostWarnings;
    return more > 0 ? [...told.slice(0, mostWarnings), _reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .moreSlices */ .PG(more)] : told;
}


/***/ }),

/***/ 45606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ amountOf),
/* harmony export */   O: () => (/* binding */ marginOf)
/* harmony export */ });
/* harmony import */ var _metrics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12329);

/** The loss that is tolerated, ≥ 0, in the metric's own unit, frozen from the baseline's point value.
 *  null: there is no baseline value, or no rule for a metric of this name. */
function marginOf(name, baseline, rule) {
    if (baseline === null)
        return null;
    if (rule.margin !== null)
        return amountOf(rule.margin, baseline);
    const kind = (0,_metrics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(name)?.defaultMargin;
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
    "bounded-error": (base) => Math.min(0.01, Math.max(0.1 * base, 0.001)),
    loss: (base) => 0.02 * Math.abs(base),
};


/***/ }),

/***/ 48188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ better),
/* harmony export */   W: () => (/* binding */ orientedInterval)
/* harmony export */ });
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


/***/ }),

/***/ 31515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ limit),
/* harmony export */   DO: () => (/* binding */ regressedSlice),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   PG: () => (/* binding */ moreSlices),
/* harmony export */   Zh: () => (/* binding */ nothingToProve),
/* harmony export */   bl: () => (/* binding */ nothingComputed),
/* harmony export */   eC: () => (/* binding */ unsafeModel),
/* harmony export */   eO: () => (/* binding */ missingSlices),
/* harmony export */   f$: () => (/* binding */ noBaseline),
/* harmony export */   gV: () => (/* binding */ undefinedValue),
/* harmony export */   iH: () => (/* binding */ guardrail),
/* harmony export */   kY: () => (/* binding */ notComparable),
/* harmony export */   or: () => (/* binding */ notProved),
/* harmony export */   p9: () => (/* binding */ regressed),
/* harmony export */   qG: () => (/* binding */ accepted),
/* harmony export */   sS: () => (/* binding */ hiddenLoss)
/* harmony export */ });
/* harmony import */ var _compare_guardrail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40421);
/* harmony import */ var _report_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55882);
/* harmony import */ var _report_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41450);
/* harmony import */ var _floor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80028);




/** Reasons as sentences with numbers; each starts lower-case or with a metric's name. */
function reason(code, metric, text) {
    return { code, metric: metric?.name ?? null, text };
}
function moved(metric) {
    return `${metric.name} ${(metric.delta ?? 0) < 0 ? "fell" : "rose"} ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .cF)((0,_report_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric))}`;
}
function interval(metric) {
    const { low, high } = (0,_report_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric);
    return `90 % interval ${low} to ${high}`;
}
function regressed(metric) {
    const { delta, allowed } = (0,_report_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric);
    const text = `${moved(metric)}: ${delta} (${interval(metric)}) where ${allowed} is allowed`;
    return reason("regressed", metric, text);
}
/** A hard limit that is not held: of what the model costs it is a guardrail. */
function limit(metric) {
    const { min, max, mode } = metric.floor;
    const reach = (0,_floor_js__WEBPACK_IMPORTED_MODULE_1__/* .reachOf */ .xw)(metric, mode);
    const low = min !== null && reach.low < min;
    const bound = low ? `below the floor ${number(min)}` : `above the ceiling ${number(max)}`;
    const value = low ? reach.low : reach.high;
    const isPoint = value === metric.candidate;
    const at = isPoint ? "is" : "can, at the worse end of its 90 % interval, be";
    const code = (0,_compare_guardrail_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuardrail */ .q9)(metric.name) ? "guardrail" : "floor";
    return reason(code, metric, `${metric.name} ${at} ${number(value)}, ${bound}`);
}
function guardrail(metric, allowed) {
    const loss = metric.direction === "higher" ? -allowed : allowed;
    const decimals = (0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .decimalsFor */ .Wm)(Math.max(Math.abs(metric.delta ?? 0), allowed), 4);
    const text = `${moved(metric)}: ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .signed */ .x8)(metric.delta ?? 0, decimals)} where ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .signed */ .x8)(loss, decimals)} is allowed`;
    return reason("guardrail", metric, text);
}
function unsafeModel(why) {
    return reason("unsafe-model", null, `the model is unsafe to load: ${why}`);
}
function undefinedValue(metric) {
    return reason("undefined", metric, `${metric.name} cannot be judged: ${metric.note}`);
}
function absent(name) {
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
    const limits = metrics.some((metric) => metric.floor !== null) ? "; hard limits hold" : "";
    if (isMissing)
        return [reason("no-baseline", null, `there is no baseline to compare with${limits}`)];
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
    const { allowed } = (0,_report_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric);
    const text = metric.interval === null || metric.margin === null
        ? `${metric.name} is not proved: ${metric.note}`
        : `${metric.name} is not proved: ${interval(metric)} where ${allowed} is allowed; ${metric.note}`;
    return reason("not-proved", metric, text);
}
function inconclusive(metric) {
    const shown = metric.interval === null ? "" : `${interval(metric)}; `;
    return reason("inconclusive", metric, `${metric.name} is inconclusive: ${shown}${metric.note}`);
}
function number(value) {
    return (0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(value, Math.min(8, (0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .decimalsFor */ .Wm)(value, 4)));
}
function regressedSlice(slice, metric) {
    return reason("regressed", null, `on ${slice}, ${regressed(metric).text}`);
}
/** What was accepted stays in sight. */
function accepted({ text }) {
    return `accepted for this commit: ${text}`;
}
function hiddenLoss(slice, metric) {
    return `${metric.name} improved on the whole set and regressed on ${slice}: ${regressed(metric).text}`;
}
function moreSlices(more) {
    return `${more} more losses on slices are in the report`;
}
function missingSlices(columns) {
    const text = `slices of ${columns} gate and were not measured: keep the columns in the predictions, and the rule in the configuration`;
    return reason("no-evidence", null, text);
}


/***/ }),

/***/ 51170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseSealed),
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);


/** Gives a record its id. */
function seal(kind, body) {
    return kind.shape.parse({ ...body, id: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(body)) });
}
/** Reads a stored record. Throws UserError `record-invalid` when it is not JSON, was written by a release with
 *  another major version, does not match its schema, or does not have the id that its content gives. */
function parseSealed(kind, text, source) {
    const invalid = (message, cause) => {
        const hint = `run ${kind.verb} again, so that the record is written anew`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code: "record-invalid", message: `${source}: ${message}`, hint }, cause);
    };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid("not a JSON record", cause);
    }
    const { schema, tool } = (value ?? {});
    if (schema !== kind.schema) {
        const writer = typeof tool?.version === "string" ? `; evenhand ${tool.version.slice(0, 40)} wrote it` : "";
        throw invalid(`schema ${JSON.stringify(schema ?? null)} is not ${kind.schema}${writer}`);
    }
    const parsed = kind.shape.safeParse(value);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw invalid(`${issue?.path.join(".") || "the record"}: ${issue?.message ?? "does not fit"}`);
    }
    const { id, ...rest } = parsed.data;
    if (id === (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(rest)))
        return parsed.data;
    throw invalid("the record was changed after it was written (its id does not fit its content)");
}


/***/ }),

/***/ 55882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ oriented),
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   m2: () => (/* binding */ decimalsOf)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41450);

/** How many decimals every figure of one metric is printed with: four digits of the values, two of the
 *  difference and of the margin, and more while an end of the interval would print as zero or as the
 *  margin without being it. */
function decimalsOf(metric) {
    const values = [metric.candidate, metric.baseline].filter((value) => value !== null);
    const steps = [metric.delta, metric.margin].filter((value) => value !== null);
    const largest = Math.max(0, ...values.map(Math.abs));
    let decimals = Math.max((0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsFor */ .Wm)(largest, 4), ...steps.map((step) => (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsFor */ .Wm)(step, 2)));
    while (decimals < 8 && blurs(metric, decimals))
        decimals += 1;
    return decimals;
}
/** An end of the interval is off a deciding line and prints as if it were on it. */
function blurs({ interval, margin }, decimals) {
    if (interval === null)
        return false;
    const lines = margin === null ? [0] : [-margin, 0, margin];
    return [interval.low, interval.high].some((end) => lines.some((line) => end !== line && Number(end.toFixed(decimals)) === Number(line.toFixed(decimals))));
}
/** @example figuresOf(rocAuc).delta // "−0.0162" */
function figuresOf(metric) {
    const decimals = decimalsOf(metric);
    const or = (value, print) => value === null || value === undefined ? "—" : print(value, decimals);
    const loss = metric.margin === null ? null : metric.direction === "higher" ? -metric.margin : metric.margin;
    return {
        candidate: or(metric.candidate, _number_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj),
        baseline: or(metric.baseline, _number_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj),
        delta: or(metric.delta, _number_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8),
        low: or(metric.interval?.low, _number_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8),
        high: or(metric.interval?.high, _number_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8),
        margin: or(metric.margin, _number_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj),
        allowed: or(loss, _number_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8),
        mde: or(metric.mde, _number_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj),
    };
}
/** `base → candidate` that a phone does not break. */
function pairOf(figures) {
    return `${figures.baseline}\u00a0→\u00a0${figures.candidate}`;
}
/** Turned so that more is better. */
function oriented(metric) {
    if (metric.interval === null)
        return null;
    const { low, high } = metric.interval;
    return metric.direction === "higher" ? { low, high } : { low: -high, high: -low };
}


/***/ }),

/***/ 39606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ sliceName)
/* harmony export */ });
/** @example sliceName({ country: "DE", channel: "" }) // "country = DE, channel = (empty)" */
function sliceName(slice) {
    return Object.entries(slice)
        .map(([column, value]) => `${column} = ${value === "" ? "(empty)" : value}`)
        .join(", ");
}


/***/ }),

/***/ 11492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg)
/* harmony export */ });
/**
 * Benjamini and Hochberg's adjusted p values, in the order given: the running minimum, from the largest p down, of
 * k·p_(i)/i, at most 1.
 *
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
function benjaminiHochberg(p) {
    const order = p.map((_value, index) => index).sort((a, b) => p[b] - p[a] || b - a);
    const adjusted = new Array(p.length).fill(1);
    let running = 1;
    order.forEach((index, fromLargest) => {
        running = Math.min(running, (p.length * p[index]) / (p.length - fromLargest));
        adjusted[index] = running;
    });
    return adjusted;
}


/***/ }),

/***/ 24254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ crossing)
/* harmony export */ });
/** The end of the stretch from `inside` towards `limit` on which `holds` is true, by bisection to the last bit. */
function crossing(inside, limit, holds) {
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

/***/ 79256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
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


/***/ }),

/***/ 9661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ incompleteBeta)
/* harmony export */ });
/* harmony import */ var _stirling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94234);

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
    const exponent = (0,_stirling_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingCorrection */ .n)(n) -
        (0,_stirling_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingCorrection */ .n)(a) -
        (0,_stirling_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingCorrection */ .n)(b) -
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

/***/ 94234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ logGamma),
/* harmony export */   n: () => (/* binding */ stirlingCorrection)
/* harmony export */ });
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


/***/ }),

/***/ 22034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   Rf: () => (/* binding */ studentCdf),
/* harmony export */   "do": () => (/* binding */ studentSf)
/* harmony export */ });
/* harmony import */ var _crossing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24254);
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);


/** P(T ≥ t) of Student's t with a real number of degrees of freedom > 0; both tails computed directly. */
function studentSf(t, df) {
    if (Number.isNaN(t))
        return Number.NaN;
    if (!Number.isFinite(t))
        return t > 0 ? 0 : 1;
    const { x, y } = shares(t, df);
    const tail = x < y * df ? (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(df / 2, 0.5, x, y) / 2 : 0.5 - (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(0.5, df / 2, y, x) / 2;
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
 * t with P(T ≤ t) = p, by bisection to the last bit.
 *
 * @example studentQuantile(0.95, 10) // 1.812461122811676
 */
function studentQuantile(p, df) {
    if (p === 0.5)
        return 0;
    return p > 0.5 ? upperPoint(1 - p, df) : -upperPoint(p, df);
}
/** t ≥ 0 with P(T ≥ t) = tail, tail < ½. */
function upperPoint(tail, df) {
    let high = 1;
    while (studentSf(high, df) > tail)
        high *= 2;
    return (0,_crossing_js__WEBPACK_IMPORTED_MODULE_1__/* .crossing */ .T)(0, high, (t) => studentSf(t, df) > tail);
}


/***/ }),

/***/ 98801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tangoInterval),
/* harmony export */   C: () => (/* binding */ tangoZ)
/* harmony export */ });
/* harmony import */ var _crossing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24254);

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
        low: (0,_crossing_js__WEBPACK_IMPORTED_MODULE_0__/* .crossing */ .T)(estimate, -1, (delta) => tangoZ(counts, delta) <= z),
        high: (0,_crossing_js__WEBPACK_IMPORTED_MODULE_0__/* .crossing */ .T)(estimate, 1, (delta) => tangoZ(counts, delta) >= -z),
    };
}


/***/ }),

/***/ 38163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ makeClock)
/* harmony export */ });
function makeClock() {
    return {
        now: () => Date.now(),
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    };
}


/***/ })

};
