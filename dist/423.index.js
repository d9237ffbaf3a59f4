export const id = 423;
export const ids = [423];
export const modules = {

/***/ 88884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordOfDiff: () => (/* binding */ recordOfDiff)
/* harmony export */ });
/* harmony import */ var _core_compare_compare_scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38403);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83018);
/* harmony import */ var _core_gate_choose_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70256);
/* harmony import */ var _core_gate_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75515);
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
        guardrails: [],
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
    const candidate = new Map(change === "only-a" ? [] : [[name, b]]);
    const baseline = new Map(change === "only-b" ? [] : [[name, a]]);
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
/* harmony export */   h5: () => (/* binding */ figuresOf)
/* harmony export */ });
/* unused harmony export decimalsOf */
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
