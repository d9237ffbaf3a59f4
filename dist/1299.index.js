export const id = 1299;
export const ids = [1299];
export const modules = {

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ mostTrials),
/* harmony export */   kQ: () => (/* binding */ tuneConfigSchema),
/* harmony export */   oT: () => (/* binding */ samplers)
/* harmony export */ });
/* unused harmony export dimensionSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

/** What a parameter may be: numbers between two bounds, or one of a list. */
const dimensionSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    low: zod__WEBPACK_IMPORTED_MODULE_0__.number().optional().describe("the least value"),
    high: zod__WEBPACK_IMPORTED_MODULE_0__.number().optional().describe("the greatest value"),
    log: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().optional().describe("draw evenly over the logarithm"),
    step: zod__WEBPACK_IMPORTED_MODULE_0__.number().positive().optional().describe("distance between the values, from `low`"),
    int: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().optional().describe("whole numbers only"),
    values: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.number(), zod__WEBPACK_IMPORTED_MODULE_0__.string().max(200), zod__WEBPACK_IMPORTED_MODULE_0__.boolean()]))
        .min(1)
        .max(1000)
        .optional()
        .describe("the values to choose from"),
});
const samplers = ["random", "grid", "hyperband", "optuna"];
/** More trials than this are not kept in one record. */
const mostTrials = 1000;
/** Parameters to try, and what makes one set of them better than another. */
const tuneConfigSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    trials: zod__WEBPACK_IMPORTED_MODULE_0__.int()
        .min(1)
        .max(mostTrials)
        .optional()
        .describe("how many sets of parameters are tried; of a grid all, when absent"),
    sampler: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](samplers)
        .default("random")
        .describe("how the sets are chosen; `hyperband` draws them and stops the weak ones early"),
    minimize: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(200).optional().describe("the reported metric that should be small"),
    maximize: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(200).optional().describe("the reported metric that should be large"),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(0).default(0).describe("another number draws other sets"),
    space: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(200), dimensionSchema)
        .describe("parameters to try: `{low, high, log, step, int}` or `{values}`, by dotted name"),
    hyperband: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        eta: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(2).max(10).default(3).describe("one of so many trials goes on at each rung"),
        min: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).default(1).describe("the first rung, in steps of the command's reports"),
        max: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(2).default(27).describe("the step at which a trial is complete"),
    })
        .prefault({})
        .describe("when trials are compared"),
    optuna: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        storage: zod__WEBPACK_IMPORTED_MODULE_0__.string()
            .min(1)
            .optional()
            .describe("as for `optuna --storage`, such as `sqlite:///optuna.db`; from OPTUNA_STORAGE when absent"),
        study: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(200).optional().describe("the study's name; the model's when absent"),
        program: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).default("optuna").describe("how Optuna's program is called"),
    })
        .prefault({})
        .describe("where Optuna keeps its study"),
});


/***/ }),

/***/ 70294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ curvesSchema),
/* harmony export */   qA: () => (/* binding */ mostBins),
/* harmony export */   xS: () => (/* binding */ mostPoints)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

/** Enough for a picture: between two points neither axis moves by more than a hundredth. */
const mostPoints = 200;
const mostBins = 41;
const share = zod__WEBPACK_IMPORTED_MODULE_0__.number().min(0).max(1);
const points = zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.tuple([share, share])).max(mostPoints);
const sides = (side) => zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ candidate: side, baseline: side.nullable() });
const bin = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    mean: share.describe("mean probability of the rows in the bin"),
    positive: share.describe("their share of positives"),
    weight: share.describe("their share of all rows"),
});
/** What the pictures of the page are drawn from, simplified; it decides nothing. */
const curvesSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    roc: sides(points).optional().describe("false-positive rate and true-positive rate, from (0, 0) to (1, 1)"),
    precisionRecall: sides(points).optional().describe("recall and precision, by rising recall"),
    calibration: sides(zod__WEBPACK_IMPORTED_MODULE_0__.array(bin).max(15)).optional().describe("bins of equal width that hold rows"),
    residuals: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        edges: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.number())
            .min(2)
            .max(mostBins + 1),
        ...sides(zod__WEBPACK_IMPORTED_MODULE_0__.array(share).max(mostBins)).shape,
    })
        .optional()
        .describe("shares of rows by prediction − truth; the outer bins hold all that is beyond them"),
});


/***/ }),

/***/ 374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d2: () => (/* binding */ baselineSchema),
  MF: () => (/* binding */ evaluationSchema),
  v6: () => (/* binding */ metricRecordSchema),
  Jq: () => (/* binding */ nameSchema),
  Lx: () => (/* binding */ runSchema)
});

// UNUSED EXPORTS: baselineLookSchema, confusionSchema, decisionSchema, flipSchema, flipsSchema, floorSchema, metricStatsSchema, reasonSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.cache/js/core/record/curves.js
var curves = __webpack_require__(70294);
;// CONCATENATED MODULE: ./.cache/js/core/record/discovered.js

const count = schemas.int().nonnegative();
const end = schemas.number().nullable();
const predicateSchema = schemas.union([
    schemas.strictObject({ column: schemas.string(), equals: schemas.string().describe('"" is an empty cell') }),
    schemas.strictObject({
        column: schemas.string(),
        above: end.describe("the number is above this; null: no lower end"),
        upTo: end.describe("and at most this; null: no upper end"),
    }),
]);
/** A part of the rows that nobody named, found on one half of them and tested on the other. It never gates. */
const discoveredSliceSchema = schemas.strictObject({
    kind: schemas["enum"](["weak", "regressed"])
        .describe("weak: the candidate's loss is higher than elsewhere; regressed: it rose over the baseline's, and more than elsewhere"),
    predicates: schemas.array(predicateSchema).min(1).describe("all of them hold"),
    loss: schemas["enum"](["brier", "zero_one_loss", "absolute_error", "scaled_error", "one_minus_token_f1"])
        .describe("what is averaged over rows; lower is better"),
    rows: count.describe("rows of the slice"),
    tested: count.describe("those of them in the half that the slice was tested on"),
    candidate: schemas.number().describe("mean loss of the tested rows"),
    baseline: schemas.number().nullable().describe("the baseline's on the same rows; null without one"),
    restCandidate: schemas.number().describe("mean loss of the other rows of that half"),
    restBaseline: schemas.number().nullable(),
    p: schemas.number().describe("one-sided; small: the slice is worse"),
    pAdjusted: schemas.number().describe("Benjamini and Hochberg over all slices that were tested"),
});

// EXTERNAL MODULE: ./.cache/js/core/record/words.js
var words = __webpack_require__(65413);
;// CONCATENATED MODULE: ./.cache/js/core/record/interval.js


const intervalSchema = schemas.strictObject({
    low: schemas.number(),
    high: schemas.number(),
    level: schemas.literal(words/* intervalLevel */.iR),
});

;// CONCATENATED MODULE: ./.cache/js/core/record/fairness.js


/** Finite or null; null always comes with a note that says why. */
const number = schemas.number().nullable();
const fairness_count = schemas.int().nonnegative();
const ratesSchema = schemas.strictObject({
    selection: number.describe("share predicted positive"),
    truePositive: number.describe("share of the positives predicted positive"),
    falsePositive: number.describe("share of the negatives predicted positive"),
});
/** A difference between groups of people (or of anything), and how it changed. Larger is worse. */
const fairnessGapSchema = schemas.strictObject({
    name: schemas["enum"]([
        "demographic_parity_difference",
        "equalized_odds_difference",
        "equal_opportunity_difference",
    ]),
    candidate: number.describe("largest minus smallest rate among the groups that are large enough"),
    baseline: number,
    delta: number.describe("candidate − baseline: above 0 the gap is wider"),
    candidateInterval: intervalSchema.nullable().describe("of the candidate's gap"),
    interval: intervalSchema.nullable().describe("of the change"),
    se: number.describe("standard error of the change"),
    df: number,
    seed: schemas.string().nullable(),
    replicates: fairness_count.nullable(),
    note: schemas.string().describe("why a number is null"),
});
const fairnessSchema = schemas.strictObject({
    column: schemas.string(),
    groups: schemas.array(schemas.strictObject({
        name: schemas.string(),
        n: fairness_count,
        positives: fairness_count,
        negatives: fairness_count,
        excluded: schemas.string().nullable().describe("why the group takes no part in the gaps; null: it does"),
        candidate: ratesSchema,
        baseline: ratesSchema.nullable(),
    })),
    gaps: schemas.array(fairnessGapSchema),
});

// EXTERNAL MODULE: ./.cache/js/core/record/limits.js
var limits = __webpack_require__(12198);
;// CONCATENATED MODULE: ./.cache/js/core/record/noise.js


const runsSchema = schemas.strictObject({
    kind: schemas["enum"](["seeds", "splits"])
        .describe("seeds: independent trainings; splits: trainings on parts of the same data, drawn anew each time"),
    names: schemas.array(schemas.string().max(200)).max(limits/* mostRuns */.w).describe("the seed or the split of each value"),
    values: schemas.array(schemas.number()).max(limits/* mostRuns */.w),
    ratio: schemas.number().positive().optional().describe("of splits: test rows divided by training rows"),
});
/** What one side's own file says of the noise of a number. */
const ownNoiseSchema = schemas.strictObject({
    stderr: schemas.number().nonnegative().optional().describe("standard error of the value"),
    runs: runsSchema.optional(),
});
const noiseSchema = schemas.strictObject({
    candidate: ownNoiseSchema.nullable(),
    baseline: ownNoiseSchema.nullable(),
});
/** Earlier values of a number, oldest first, and the band in which the next one is expected. */
const historySchema = schemas.strictObject({
    values: schemas.array(schemas.number()).max(limits/* mostRuns */.w),
    mean: schemas.number(),
    limit: schemas.number().nullable().describe("end of the one-sided prediction band on the worse side"),
    level: schemas.union([schemas.literal(0.99), schemas.literal(0.995)]).nullable(),
    beyond: schemas.boolean().describe("the candidate's value lies on the worse side of the limit"),
    note: schemas.string().describe("why there is no limit; empty when there is one"),
});

// EXTERNAL MODULE: ./.cache/js/core/record/past.js
var past = __webpack_require__(55742);
// EXTERNAL MODULE: ./.cache/js/core/record/training.js
var training = __webpack_require__(85756);
;// CONCATENATED MODULE: ./.cache/js/core/record/evaluation.js









/** Finite or null; null always comes with a note that says why. */
const evaluation_number = schemas.number().nullable();
const digest = schemas.string().regex(/^sha256:[0-9a-f]{64}$/);
const sha = schemas.string().regex(/^[0-9a-f]{40}$/);
const evaluation_count = schemas.int().nonnegative();
/** A model or a leg. */
const nameSchema = schemas.string().regex(words/* namePattern */._u);
/** What a comparison measured, before any policy: judged again from this alone. */
const metricStatsSchema = schemas.strictObject({
    name: schemas.string().min(1),
    direction: schemas["enum"](words/* directions */.vQ),
    unit: schemas["enum"](["row", "query", "series", "group", "time", "run"])
        .describe("the unit of inference: row, query, series, group, point in time, or run of the training"),
    candidate: evaluation_number.describe("the candidate's value"),
    baseline: evaluation_number.describe("the baseline's value"),
    delta: evaluation_number.describe("candidate − baseline, raw: for a lower-is-better metric harm is positive"),
    interval: intervalSchema.nullable().describe("of the raw delta; each end is a one-sided 5 % test"),
    pHarm: evaluation_number.describe("one-sided p of no loss: small means a loss is shown"),
    pGain: evaluation_number.describe("one-sided p of no gain: small means a gain is shown"),
    se: evaluation_number.describe("standard error of the delta"),
    df: evaluation_number.describe("degrees of freedom of Student's t; null for Tango and for standard errors of a file"),
    method: schemas["enum"]([
        "tango",
        "delong",
        "influence",
        "bootstrap",
        "diebold-mariano",
        "stderr",
        "welch",
        "nadeau-bengio",
        "point",
        "none",
    ])
        .describe("how the interval was made; `point`: there is none"),
    status: schemas["enum"](words/* metricStatuses */.hR).describe("whether there is something to judge"),
    note: schemas.string().describe("why, in a few words"),
    n: evaluation_count.describe("rows scored on both sides"),
    units: evaluation_count.describe("units of inference"),
    groups: evaluation_count.nullable().describe("groups, when rows are dependent"),
    discordant: schemas.strictObject({ baselineOnly: evaluation_count, candidateOnly: evaluation_count })
        .nullable()
        .describe("discordant rows of a 0/1 outcome (Tango needs them to judge another margin)"),
    dominance: schemas.strictObject({ share: schemas.number(), largest: schemas.number() })
        .nullable()
        .describe("unbounded losses: the largest share of ΣU² that one unit carries, and max|ψ|/N"),
    seed: schemas.string()
        .nullable()
        .describe("where the bootstrap began: made from the compared rows, never from a clock"),
    replicates: evaluation_count.nullable().describe("of the bootstrap"),
    noise: noiseSchema
        .optional()
        .describe("single numbers: what the sources say of their noise, kept for the next comparison"),
    history: historySchema.optional().describe("single numbers: earlier values and the band they make"),
});
const floorSchema = schemas.strictObject({
    min: evaluation_number,
    max: evaluation_number,
    mode: schemas["enum"](["point", "ci"]),
    held: schemas.boolean().nullable().describe("null: nothing to hold it against (metric undefined)"),
});
/** A comparison judged under a policy. */
const metricRecordSchema = schemas.strictObject({
    ...metricStatsSchema.shape,
    pHarmAdjusted: evaluation_number.describe("pHarm corrected over the family: Holm, or Benjamini and Hochberg for slices that warn"),
    pGainAdjusted: evaluation_number.describe("pGain corrected in the same way"),
    pNotWorse: evaluation_number.describe("one-sided p of a loss of at least the margin: small means it is excluded"),
    family: evaluation_count.describe("the k of the correction: gated metrics with status ok (times slices, for a slice); 1 for a metric that is judged by itself"),
    margin: evaluation_number.describe("in the metric's own unit, frozen from the baseline's point value"),
    mde: evaluation_number.describe("smallest loss found in 80 % of runs (2.487 · SE)"),
    rowsNeeded: evaluation_number.describe("rows needed to settle the margin; null when not applicable"),
    blind: schemas.boolean().describe("2.487 · SE is beyond the margin"),
    verdict: schemas["enum"](words/* verdicts */.rY).describe("one of seven words (docs/verdict.md)"),
    gated: schemas.boolean().describe("it takes part in the decision"),
    proved: schemas.boolean().describe("named under `prove`"),
    floor: floorSchema.nullable(),
    allowed: schemas.number()
        .nonnegative()
        .optional()
        .describe("the loss that `max-regression` allows, in the metric's own unit"),
});
const reasonSchema = schemas.strictObject({
    code: schemas["enum"]([
        "regressed",
        "floor",
        "guardrail",
        "unsafe-model",
        "undefined",
        "not-proved",
        "inconclusive",
        "not-comparable",
        "no-baseline",
        "no-evidence",
    ]),
    metric: schemas.string().nullable(),
    text: schemas.string(),
});
const decisionSchema = schemas.strictObject({
    mode: schemas["enum"](words/* modes */.nI),
    strict: schemas.boolean(),
    result: schemas["enum"](words/* results */.Xv),
    reasons: schemas.array(reasonSchema).describe("why, worst first; a pass may carry warnings"),
    warnings: schemas.array(schemas.string()),
});
const baselineLookSchema = schemas.strictObject({ where: schemas.string(), result: schemas.string() });
const baselineSchema = schemas.strictObject({
    status: schemas["enum"](["found", "none", "unusable"]),
    sha: sha.nullable(),
    source: schemas["enum"](["path", "artifact", "history", "release", "re-scored", "rebuilt", "production", "none"])
        .describe("where its result comes from; re-scored: its model scored these rows in this run; rebuilt: it was trained anew in this run"),
    distance: evaluation_count
        .nullable()
        .describe("first-parent commits between the base commit and the baseline; 0 = the base commit itself"),
    ageDays: evaluation_number,
    rows: evaluation_count.nullable(),
    asked: schemas.strictObject({ ref: schemas.string().max(300), sha: sha.nullable() })
        .optional()
        .describe("the commit, branch or tag that the input `baseline` names, when it names one"),
    /** The base commit that was asked for, and how it was found. */
    base: schemas.strictObject({
        sha,
        how: schemas["enum"](["merge-parent", "merge-base", "parent", "merge-group", "head", "input"]),
    })
        .nullable(),
    looked: schemas.array(baselineLookSchema)
        .describe("where a baseline was looked for, in order, with what was found there"),
});
const flipSchema = schemas.strictObject({
    id: schemas.string(),
    label: schemas.string(),
    baseline: schemas.string(),
    candidate: schemas.string(),
    change: schemas["enum"](["fixed", "broken"]),
});
const flipsSchema = schemas.strictObject({
    fixed: evaluation_count,
    broken: evaluation_count,
    bothWrong: evaluation_count,
    worst: schemas.array(flipSchema).max(20).describe("the rows with the largest change, worst first; at most 20"),
});
const confusionSchema = schemas.strictObject({
    labels: schemas.array(schemas.string()).max(20),
    baseline: schemas.array(schemas.array(evaluation_count)).nullable().describe("rows = truth, columns = predicted"),
    candidate: schemas.array(schemas.array(evaluation_count)),
});
const runSchema = schemas.strictObject({
    repository: schemas.string(),
    workflow: schemas.string(),
    id: evaluation_count,
    attempt: evaluation_count,
    event: schemas.string(),
    url: schemas.string(),
});
const evaluationSchema = schemas.strictObject({
    schema: schemas.literal("evenhand/evaluation/v1"),
    id: digest.describe("sha256 of this record without the field"),
    model: nameSchema,
    leg: nameSchema,
    task: schemas["enum"](words/* tasks */.vB),
    tool: schemas.strictObject({ name: schemas.literal("evenhand"), version: schemas.string() }),
    createdAt: iso.datetime(),
    run: runSchema.nullable(),
    policy: schemas.strictObject({
        source: schemas["enum"](["base", "file", "built-in"])
            .describe("base: evenhand.yml at the base commit; file: on disk; built-in: no configuration"),
        sha: sha.nullable(),
        digest: digest.nullable(),
    }),
    candidate: schemas.strictObject({
        sha: sha.nullable().describe("the commit the report is about (pull request head)"),
        tested: sha.nullable().describe("the commit that was checked out and scored"),
        source: schemas.string(),
        rows: evaluation_count,
        model: schemas.strictObject({ digest, bytes: evaluation_count, where: schemas.string() }).nullable(),
        predictions: schemas.strictObject({ digest, rows: evaluation_count }).nullable(),
        bound: schemas["enum"](["run", "declared", "none"]),
    }),
    baseline: baselineSchema,
    receipt: schemas.strictObject({
        evalSet: digest
            .nullable()
            .describe("sha256 over id, label and weight of the scored rows, sorted by id; null for scalars"),
        metrics: digest.describe("sha256 over the metric definitions (threshold, positive class, averaging)"),
        hardware: schemas.string()
            .max(300)
            .optional()
            .describe("the machine that times were measured on, from the training record"),
        judge: schemas.strictObject({ model: schemas.string().max(200), prompt: digest.nullable() })
            .optional()
            .describe("the model, and the sha256 of the prompt, that scored answers"),
    }),
    differs: schemas.array(schemas.string())
        .describe("what differs between the two receipts, one sentence each; empty = comparable"),
    causes: schemas.array(schemas.string()),
    training: training/* trainingSchema */.yq
        .optional()
        .describe("what the candidate was trained from, when a training record tells"),
    changes: schemas.array(training/* changeSchema */.Kr)
        .max(training/* trainingLimits */.vM.changes)
        .optional()
        .describe("what differs between how the two sides were made; absent: one side does not tell"),
    costs: schemas.array(training/* costSchema */.$M).max(10).optional().describe("size and training time of both sides"),
    /** What a policy must know to choose its defaults, so that report can judge again from the record alone. */
    facts: schemas.strictObject({
        hasScore: schemas.boolean(),
        probabilistic: schemas.boolean(),
        majorityShare: schemas.number().describe("share of the rows in the largest class, 0 to 1; 0 without classes"),
    }),
    columns: schemas.record(schemas.string(), schemas.string())
        .describe("how the columns were read, as column role → column name"),
    positive: schemas.string().nullable(),
    threshold: schemas.number().nullable(),
    metrics: schemas.array(metricRecordSchema),
    guardrails: schemas.array(metricRecordSchema)
        .describe("what the model costs to run and to make: time, size, memory, money, tokens"),
    slices: schemas.array(schemas.strictObject({ slice: schemas.record(schemas.string(), schemas.string()), metrics: schemas.array(metricRecordSchema) })),
    fairness: schemas.array(fairnessSchema)
        .optional()
        .describe("gaps between the groups of a column; they never gate"),
    discovered: schemas.array(discoveredSliceSchema)
        .optional()
        .describe("slices that nobody named, found and tested on two halves; absent: not looked for; they never gate"),
    flips: flipsSchema.nullable(),
    confusion: confusionSchema.nullable(),
    curves: curves/* curvesSchema */.S5.optional(),
    past: schemas.array(past/* pastSchema */.w)
        .max(past/* pastLimits */.R.commits)
        .optional()
        .describe("results of accepted commits on the same evaluation set, oldest first; they decide nothing"),
    dropped: schemas.strictObject({ unlabelled: evaluation_count, candidateOnly: evaluation_count, baselineOnly: evaluation_count }),
    notes: schemas.array(schemas.string())
        .describe("sentences a reader of the report needs (assumptions made, columns detected, odd input)"),
    overrides: schemas.array(schemas.strictObject({ by: schemas.string(), sha, metrics: schemas.array(schemas.string()), reason: schemas.string() })),
    decision: decisionSchema,
});


/***/ }),

/***/ 55742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pastLimits),
/* harmony export */   w: () => (/* binding */ pastSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65413);


/** Earlier commits that a picture shows, and metrics of each. */
const pastLimits = { commits: 30, metrics: 20 };
/** One earlier result of the same model on the same evaluation set. */
const pastSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    sha: zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{40}$/),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_1__.datetime(),
    result: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_words_js__WEBPACK_IMPORTED_MODULE_2__/* .results */ .Xv).describe("what was decided there"),
    values: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string().max(200), zod__WEBPACK_IMPORTED_MODULE_0__.number())
        .describe("metric → value, in the metric's own unit; one that had no value is left out"),
});


/***/ }),

/***/ 17831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ reusedFromSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** The run that made what a record tells, when nothing had changed since. */
const reusedFromSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    /** Of that run's record. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^sha256:[0-9a-f]{64}$/),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .regex(/^[0-9a-f]{40}$/)
        .nullable(),
    /** Of that run; null at a terminal. */
    url: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(500).nullable(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_1__.datetime(),
});


/***/ }),

/***/ 28141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ mostStages),
/* harmony export */   pl: () => (/* binding */ stageRowsSchema)
/* harmony export */ });
/* unused harmony export stageRowSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const mostStages = 50;
/** A stage of a pipeline, in a record. */
const stageRowSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100),
    /** ran: its command was run; unchanged: its outputs lay here; cached: they came from the cache. */
    result: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["ran", "unchanged", "cached"]),
    /** Of its command, when it was run last; null: not known. */
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__.number().nonnegative().nullable(),
});
const stageRowsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.array(stageRowSchema).max(mostStages);


/***/ }),

/***/ 85756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ costSchema),
/* harmony export */   Kr: () => (/* binding */ changeSchema),
/* harmony export */   vM: () => (/* binding */ trainingLimits),
/* harmony export */   yq: () => (/* binding */ trainingSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28942);
/* harmony import */ var _reused_from_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17831);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28141);
/* harmony import */ var _tuning_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96043);




const digest = zod__WEBPACK_IMPORTED_MODULE_3__.string().regex(/^sha256:[0-9a-f]{64}$/);
const text = zod__WEBPACK_IMPORTED_MODULE_3__.string().max(300);
/** At most so many of each: what a report can show, and a diff of two commits needs. */
const trainingLimits = { params: 200, files: 200, changes: 200 };
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ path: text, digest, bytes: zod__WEBPACK_IMPORTED_MODULE_3__.int().nonnegative() });
/** What the candidate was trained from, as far as a later comparison needs it: the run record in short. */
const trainingSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    params: zod__WEBPACK_IMPORTED_MODULE_3__.record(text, zod__WEBPACK_IMPORTED_MODULE_3__.union([zod__WEBPACK_IMPORTED_MODULE_3__.number(), text, zod__WEBPACK_IMPORTED_MODULE_3__.boolean(), zod__WEBPACK_IMPORTED_MODULE_3__["null"]()])),
    inputs: zod__WEBPACK_IMPORTED_MODULE_3__.array(fileSchema).max(trainingLimits.files).describe("files that the training reads"),
    lockFiles: zod__WEBPACK_IMPORTED_MODULE_3__.array(fileSchema).max(trainingLimits.files).describe("files that pin packages"),
    complete: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().describe("false: there were more parameters or files than are kept here"),
    command: digest,
    seed: zod__WEBPACK_IMPORTED_MODULE_3__.int(),
    machine: text.describe("operating system, architecture and number of processors"),
    seconds: zod__WEBPACK_IMPORTED_MODULE_3__.number().nonnegative(),
    modelBytes: zod__WEBPACK_IMPORTED_MODULE_3__.int().nonnegative().nullable(),
    modelSafety: zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({ safe: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(), why: zod__WEBPACK_IMPORTED_MODULE_3__.string().max(200) })
        .optional()
        .describe("whether loading the model can run code that it brings; what is not known is unsafe"),
    stages: _stages_js__WEBPACK_IMPORTED_MODULE_1__/* .stageRowsSchema */ .pl.optional().describe("the stages of its pipeline, and which were run"),
    reusedFrom: _reused_from_js__WEBPACK_IMPORTED_MODULE_0__/* .reusedFromSchema */ .q
        .optional()
        .describe("the run that trained it, when nothing had changed since and it was not trained anew"),
    seeds: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(2).optional().describe("how many seeds it was trained with, when more than one"),
    tuning: _tuning_js__WEBPACK_IMPORTED_MODULE_2__/* .tuningSummarySchema */ .ND.optional().describe("the trials that the parameters were chosen by, in short"),
});
/** One thing that differs between how the two sides were made. */
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["param", "input", "dependency", "command", "seed", "machine"]),
    name: text,
    baseline: text.nullable().describe("null: it was not there"),
    candidate: text.nullable().describe("null: it is not there any more"),
});
/** What each side cost; a timing is one machine's, and never gates by itself. */
const costSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["training time", "model file"]),
    unit: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["seconds", "bytes"]),
    baseline: zod__WEBPACK_IMPORTED_MODULE_3__.number().nonnegative().nullable(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_3__.number().nonnegative(),
});


/***/ }),

/***/ 96043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ planSchema),
/* harmony export */   Hz: () => (/* binding */ trialRecordSchema),
/* harmony export */   ND: () => (/* binding */ tuningSummarySchema),
/* harmony export */   nW: () => (/* binding */ tuningSchema)
/* harmony export */ });
/* unused harmony export trialParamsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _config_tune_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);


const digest = zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^sha256:[0-9a-f]{64}$/);
const name = zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(200);
const trialParamsSchema = zod__WEBPACK_IMPORTED_MODULE_1__.record(name, zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.number(), zod__WEBPACK_IMPORTED_MODULE_1__.string().max(200), zod__WEBPACK_IMPORTED_MODULE_1__.boolean()]))
    .describe("values of the space's parameters");
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    trial: zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["complete", "stopped", "failed"])
        .describe("stopped: early, since others were better at the same step"),
    params: trialParamsSchema,
    value: zod__WEBPACK_IMPORTED_MODULE_1__.number().nullable().describe("the metric's last value; null where none was reported"),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().nonnegative(),
    note: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(500).optional().describe("why it failed, or where it was stopped"),
});
const importanceSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    param: name,
    share: zod__WEBPACK_IMPORTED_MODULE_1__.number()
        .nullable()
        .describe("epsilon squared of the metric's ranks over bins of the parameter; null: cannot be told"),
});
/** The trials behind a training's parameters. */
const tuningSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    sampler: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_config_tune_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .samplers */ .oT),
    metric: name,
    direction: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["minimize", "maximize"]),
    plan: digest.describe("of the space, the command, its inputs and all else that trials depend on"),
    best: zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative().describe("number of the trial whose outputs these are"),
    trials: zod__WEBPACK_IMPORTED_MODULE_1__.array(trialSchema).max(_config_tune_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mostTrials */ .H6).describe("in the order of their numbers"),
    importance: zod__WEBPACK_IMPORTED_MODULE_1__.array(importanceSchema).max(200).describe("largest first"),
    importanceNote: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(300).describe("why importance cannot be told; empty when it can"),
});
/** The same in short, as an evaluation keeps it for the report. */
const tuningSummarySchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    sampler: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_config_tune_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .samplers */ .oT),
    metric: name,
    direction: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["minimize", "maximize"]),
    counts: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        complete: zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative(),
        stopped: zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative(),
        failed: zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative(),
    }),
    top: zod__WEBPACK_IMPORTED_MODULE_1__.array(trialSchema.omit({ note: true, seconds: true }))
        .max(5)
        .describe("the best trials, best first"),
    bestSoFar: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.number()).max(40).describe("best value after each of up to 40 trials, evenly chosen"),
    importance: zod__WEBPACK_IMPORTED_MODULE_1__.array(importanceSchema).max(5),
    importanceNote: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(300),
});
/** A finished run of a tuning or of a seed, kept while the others go on. */
const trialRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__.literal("evenhand/trial/v1"),
    /** sha256 of this record without the field. */
    id: digest,
    tool: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_1__.literal("evenhand"), version: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
    plan: digest,
    trial: zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative().describe("number of the trial; of repeated runs the seed"),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__.int(),
    state: trialSchema.shape.state,
    params: trialParamsSchema,
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__.record(name, zod__WEBPACK_IMPORTED_MODULE_1__.number()),
    atRungs: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.number()).max(64).describe("the metric at each rung of hyperband that was reached"),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__.record(name, zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ digest, bytes: zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative(), files: zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative().optional() }))
        .describe("digests of the declared outputs; empty unless complete"),
    durationSeconds: zod__WEBPACK_IMPORTED_MODULE_1__.number().nonnegative(),
    leftBehind: zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative(),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string().max(500)).max(50),
    optuna: zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative().optional().describe("number of the trial in Optuna's study"),
});
/** What `mode: plan` hands to the jobs of a matrix. */
const planSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__.literal("evenhand/plan/v1"),
    id: digest,
    tool: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_1__.literal("evenhand"), version: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
    model: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    leg: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    plan: digest,
    sampler: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_config_tune_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .samplers */ .oT),
    metric: name,
    direction: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["minimize", "maximize"]),
    trials: zod__WEBPACK_IMPORTED_MODULE_1__.array(trialParamsSchema).min(1).max(_config_tune_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mostTrials */ .H6),
});


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
