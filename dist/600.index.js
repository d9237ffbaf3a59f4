export const id = 600;
export const ids = [600];
export const modules = {

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
/* harmony import */ var _record_evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76322);

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
    read: (given) => (_record_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq.safeParse(given).success ? fine(given) : refused()),
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

/***/ 76322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MF: () => (/* binding */ evaluationSchema),
  Jq: () => (/* binding */ nameSchema),
  Lx: () => (/* binding */ runSchema)
});

// UNUSED EXPORTS: baselineLookSchema, baselineSchema, confusionSchema, decisionSchema, flipSchema, flipsSchema, floorSchema, metricRecordSchema, metricStatsSchema, reasonSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.cache/js/core/record/words.js
var words = __webpack_require__(65413);
;// CONCATENATED MODULE: ./.cache/js/core/record/interval.js


const intervalSchema = schemas/* strictObject */.rej({
    low: schemas/* number */.aig(),
    high: schemas/* number */.aig(),
    level: schemas/* literal */.euz(words/* intervalLevel */.iR),
});

;// CONCATENATED MODULE: ./.cache/js/core/record/fairness.js


/** Finite or null; null always comes with a note that says why. */
const number = schemas/* number */.aig().nullable();
const count = schemas/* int */.Whr().nonnegative();
const ratesSchema = schemas/* strictObject */.rej({
    selection: number.describe("share predicted positive"),
    truePositive: number.describe("share of the positives predicted positive"),
    falsePositive: number.describe("share of the negatives predicted positive"),
});
/** A difference between groups of people (or of anything), and how it changed. Larger is worse. */
const fairnessGapSchema = schemas/* strictObject */.rej({
    name: schemas/* enum */.k5n([
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
    seed: schemas/* string */.YjP().nullable(),
    replicates: count.nullable(),
    note: schemas/* string */.YjP().describe("why a number is null"),
});
const fairnessSchema = schemas/* strictObject */.rej({
    column: schemas/* string */.YjP(),
    groups: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        n: count,
        positives: count,
        negatives: count,
        excluded: schemas/* string */.YjP().nullable().describe("why the group takes no part in the gaps; null: it does"),
        candidate: ratesSchema,
        baseline: ratesSchema.nullable(),
    })),
    gaps: schemas/* array */.YOg(fairnessGapSchema),
});

;// CONCATENATED MODULE: ./.cache/js/core/record/evaluation.js




/** Finite or null; null always comes with a note that says why. */
const evaluation_number = schemas/* number */.aig().nullable();
const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/);
const evaluation_count = schemas/* int */.Whr().nonnegative();
/** A model or a leg: part of file and artifact names, so never `.` or `..`. */
const nameSchema = schemas/* string */.YjP().regex(/^(?!\.{1,2}$)[a-z0-9._-]{1,60}$/);
/** What a comparison measured, before any policy: judged again from this alone. */
const metricStatsSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1),
    direction: schemas/* enum */.k5n(words/* directions */.vQ),
    unit: schemas/* enum */.k5n(["row", "query", "series", "group", "time"])
        .describe("the unit of inference: row, query, series, group, or point in time"),
    candidate: evaluation_number.describe("the candidate's value"),
    baseline: evaluation_number.describe("the baseline's value"),
    delta: evaluation_number.describe("candidate − baseline, raw: for a lower-is-better metric harm is positive"),
    interval: intervalSchema.nullable().describe("of the raw delta; each end is a one-sided 5 % test"),
    pHarm: evaluation_number.describe("one-sided p of no loss: small means a loss is shown"),
    pGain: evaluation_number.describe("one-sided p of no gain: small means a gain is shown"),
    se: evaluation_number.describe("standard error of the delta"),
    df: evaluation_number.describe("degrees of freedom of Student's t; null for Tango"),
    method: schemas/* enum */.k5n(["tango", "delong", "influence", "bootstrap", "diebold-mariano", "point", "none"])
        .describe("how the interval was made; `point`: there is none"),
    status: schemas/* enum */.k5n(words/* metricStatuses */.hR).describe("whether there is something to judge"),
    note: schemas/* string */.YjP().describe("why, in a few words"),
    n: evaluation_count.describe("rows scored on both sides"),
    units: evaluation_count.describe("units of inference"),
    groups: evaluation_count.nullable().describe("groups, when rows are dependent"),
    discordant: schemas/* strictObject */.rej({ baselineOnly: evaluation_count, candidateOnly: evaluation_count })
        .nullable()
        .describe("discordant rows of a 0/1 outcome (Tango needs them to judge another margin)"),
    dominance: schemas/* strictObject */.rej({ share: schemas/* number */.aig(), largest: schemas/* number */.aig() })
        .nullable()
        .describe("unbounded losses: the largest share of ΣU² that one unit carries, and max|ψ|/N"),
    seed: schemas/* string */.YjP()
        .nullable()
        .describe("where the bootstrap began: made from the compared rows, never from a clock"),
    replicates: evaluation_count.nullable().describe("of the bootstrap"),
});
const floorSchema = schemas/* strictObject */.rej({
    min: evaluation_number,
    max: evaluation_number,
    mode: schemas/* enum */.k5n(["point", "ci"]),
    held: schemas/* boolean */.zMY().nullable().describe("null: nothing to hold it against (metric undefined)"),
});
/** A comparison judged under a policy. */
const metricRecordSchema = schemas/* strictObject */.rej({
    ...metricStatsSchema.shape,
    pHarmAdjusted: evaluation_number.describe("pHarm corrected over the family: Holm, or Benjamini and Hochberg for slices that warn"),
    pGainAdjusted: evaluation_number.describe("pGain corrected in the same way"),
    pNotWorse: evaluation_number.describe("one-sided p of a loss of at least the margin: small means it is excluded"),
    family: evaluation_count.describe("the k of the correction: gated metrics with status ok (times slices, for a slice); 1 for a metric that is judged by itself"),
    margin: evaluation_number.describe("in the metric's own unit, frozen from the baseline's point value"),
    mde: evaluation_number.describe("smallest loss found in 80 % of runs (2.487 · SE)"),
    rowsNeeded: evaluation_number.describe("rows needed to settle the margin; null when not applicable"),
    blind: schemas/* boolean */.zMY().describe("2.487 · SE is beyond the margin"),
    verdict: schemas/* enum */.k5n(words/* verdicts */.rY).describe("one of seven words (docs/verdict.md)"),
    gated: schemas/* boolean */.zMY().describe("it takes part in the decision"),
    proved: schemas/* boolean */.zMY().describe("named under `prove`"),
    floor: floorSchema.nullable(),
});
const reasonSchema = schemas/* strictObject */.rej({
    code: schemas/* enum */.k5n([
        "regressed",
        "floor",
        "guardrail",
        "undefined",
        "not-proved",
        "inconclusive",
        "not-comparable",
        "no-baseline",
        "no-evidence",
    ]),
    metric: schemas/* string */.YjP().nullable(),
    text: schemas/* string */.YjP(),
});
const decisionSchema = schemas/* strictObject */.rej({
    mode: schemas/* enum */.k5n(words/* modes */.nI),
    strict: schemas/* boolean */.zMY(),
    result: schemas/* enum */.k5n(words/* results */.Xv),
    reasons: schemas/* array */.YOg(reasonSchema).describe("why, worst first; a pass may carry warnings"),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const baselineLookSchema = schemas/* strictObject */.rej({ where: schemas/* string */.YjP(), result: schemas/* string */.YjP() });
const baselineSchema = schemas/* strictObject */.rej({
    status: schemas/* enum */.k5n(["found", "none", "unusable"]),
    sha: sha.nullable(),
    source: schemas/* enum */.k5n(["path", "artifact", "none"]),
    distance: evaluation_count
        .nullable()
        .describe("first-parent commits between the base commit and the baseline; 0 = the base commit itself"),
    ageDays: evaluation_number,
    rows: evaluation_count.nullable(),
    /** The base commit that was asked for, and how it was found. */
    base: schemas/* strictObject */.rej({
        sha,
        how: schemas/* enum */.k5n(["merge-parent", "merge-base", "parent", "merge-group", "head", "input"]),
    })
        .nullable(),
    looked: schemas/* array */.YOg(baselineLookSchema)
        .describe("where a baseline was looked for, in order, with what was found there"),
});
const flipSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    label: schemas/* string */.YjP(),
    baseline: schemas/* string */.YjP(),
    candidate: schemas/* string */.YjP(),
    change: schemas/* enum */.k5n(["fixed", "broken"]),
});
const flipsSchema = schemas/* strictObject */.rej({
    fixed: evaluation_count,
    broken: evaluation_count,
    bothWrong: evaluation_count,
    worst: schemas/* array */.YOg(flipSchema).max(20).describe("the rows with the largest change, worst first; at most 20"),
});
const confusionSchema = schemas/* strictObject */.rej({
    labels: schemas/* array */.YOg(schemas/* string */.YjP()).max(20),
    baseline: schemas/* array */.YOg(schemas/* array */.YOg(evaluation_count)).nullable().describe("rows = truth, columns = predicted"),
    candidate: schemas/* array */.YOg(schemas/* array */.YOg(evaluation_count)),
});
const runSchema = schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP(),
    workflow: schemas/* string */.YjP(),
    id: evaluation_count,
    attempt: evaluation_count,
    event: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
});
const evaluationSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("evenhand/evaluation/v1"),
    id: digest.describe("sha256 of this record without the field"),
    model: nameSchema,
    leg: nameSchema,
    task: schemas/* enum */.k5n(words/* tasks */.vB),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz("evenhand"), version: schemas/* string */.YjP() }),
    createdAt: iso/* datetime */.w$(),
    run: runSchema.nullable(),
    policy: schemas/* strictObject */.rej({
        source: schemas/* enum */.k5n(["base", "file", "built-in"])
            .describe("base: evenhand.yml at the base commit; file: on disk; built-in: no configuration"),
        sha: sha.nullable(),
        digest: digest.nullable(),
    }),
    candidate: schemas/* strictObject */.rej({
        sha: sha.nullable().describe("the commit the report is about (pull request head)"),
        tested: sha.nullable().describe("the commit that was checked out and scored"),
        source: schemas/* string */.YjP(),
        rows: evaluation_count,
        model: schemas/* strictObject */.rej({ digest, bytes: evaluation_count, where: schemas/* string */.YjP() }).nullable(),
        predictions: schemas/* strictObject */.rej({ digest, rows: evaluation_count }).nullable(),
        bound: schemas/* enum */.k5n(["run", "declared", "none"]),
    }),
    baseline: baselineSchema,
    receipt: schemas/* strictObject */.rej({
        evalSet: digest
            .nullable()
            .describe("sha256 over id, label and weight of the scored rows, sorted by id; null for scalars"),
        metrics: digest.describe("sha256 over the metric definitions (threshold, positive class, averaging)"),
    }),
    differs: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe("what differs between the two receipts, one sentence each; empty = comparable"),
    causes: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What a policy must know to choose its defaults, so that report can judge again from the record alone. */
    facts: schemas/* strictObject */.rej({
        hasScore: schemas/* boolean */.zMY(),
        probabilistic: schemas/* boolean */.zMY(),
        majorityShare: schemas/* number */.aig().describe("share of the rows in the largest class, 0 to 1; 0 without classes"),
    }),
    columns: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .describe("how the columns were read, as column role → column name"),
    positive: schemas/* string */.YjP().nullable(),
    threshold: schemas/* number */.aig().nullable(),
    metrics: schemas/* array */.YOg(metricRecordSchema),
    guardrails: schemas/* array */.YOg(metricRecordSchema),
    slices: schemas/* array */.YOg(schemas/* strictObject */.rej({ slice: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), metrics: schemas/* array */.YOg(metricRecordSchema) })),
    fairness: schemas/* array */.YOg(fairnessSchema)
        .optional()
        .describe("gaps between the groups of a column; they never gate"),
    flips: flipsSchema.nullable(),
    confusion: confusionSchema.nullable(),
    dropped: schemas/* strictObject */.rej({ unlabelled: evaluation_count, candidateOnly: evaluation_count, baselineOnly: evaluation_count }),
    notes: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe("sentences a reader of the report needs (assumptions made, columns detected, odd input)"),
    overrides: schemas/* array */.YOg(schemas/* strictObject */.rej({ by: schemas/* string */.YjP(), sha, metrics: schemas/* array */.YOg(schemas/* string */.YjP()), reason: schemas/* string */.YjP() })),
    decision: decisionSchema,
});


/***/ }),

/***/ 65413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X4: () => (/* binding */ alpha),
/* harmony export */   Xv: () => (/* binding */ results),
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

/***/ 41450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   YY: () => (/* binding */ approximately),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* unused harmony export minus */
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
/** A plain number without an interval or a margin: only hard limits can hold it. */
function isPointOnly({ status, interval, margin, verdict }) {
    return verdict === "inconclusive" && status === "ok" && (interval === null || margin === null);
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

/***/ 14500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ makeLocalFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/sources/folder-files.js




const mostFiles = 20_000;
const mostDepth = 12;
/** Paths of the regular files beneath a folder, from the folder, with forward slashes, sorted. Links are not
 *  followed; folders that hold other people's code or a repository's own files are passed over. */
async function listFiles(folder) {
    const found = [];
    const waiting = [""];
    for (let prefix = waiting.pop(); prefix !== undefined; prefix = waiting.pop()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(folder.full, prefix), { withFileTypes: true });
        for (const entry of entries) {
            const path = prefix + entry.name;
            if (entry.isFile())
                found.push(path);
            else if (entry.isDirectory() && !passedOver.has(entry.name) && depthOf(path) < mostDepth) {
                waiting.push(`${path}/`);
            }
        }
        if (found.length > mostFiles)
            throw tooMany(folder.path);
    }
    return found.sort();
}
const passedOver = new Set(["node_modules", ".git", ".venv", "__pycache__"]);
function depthOf(path) {
    return path.split("/").length;
}
function tooMany(path) {
    return new errors/* UserError */.y({
        code: "unsupported",
        message: `${path} holds more than ${(0,wording/* countOf */.pq)(mostFiles)} files`,
        hint: "name the folder of one run",
        file: path,
    });
}

;// CONCATENATED MODULE: ./.cache/js/sources/local-file.js






const chunkBytes = 1 << 20;
/** A file on this machine. `path` is taken from `workspace` unless absolute, and sentences show it as given.
 *  Nothing is opened until the first call; then a missing file, a folder or a file that may not be read is a
 *  UserError that lists what is there instead. */
function makeLocalFile(path, workspace) {
    const place = { path, full: (0,external_node_path_.resolve)(workspace, path) };
    const size = async () => (await statFile(place)).size;
    const slice = (start, end) => readRange(place, start, end);
    return {
        name: path,
        localPath: place.full,
        list: () => listPlace(place, workspace),
        beside: (other) => makeLocalFile((0,external_node_path_.join)((0,external_node_path_.dirname)(path), other), workspace),
        size,
        head: (bytes) => slice(0, bytes),
        slice,
        async *stream() {
            const total = await size();
            for (let start = 0; start < total; start += chunkBytes) {
                const chunk = await slice(start, Math.min(total, start + chunkBytes));
                if (chunk.length === 0)
                    return;
                yield chunk;
            }
        },
    };
}
async function listPlace(place, workspace) {
    const found = await (0,promises_.stat)(place.full).catch(() => null);
    if (found === null || !found.isDirectory())
        return null;
    const paths = await listFiles(place);
    return new Map(paths.map((each) => [each, makeLocalFile((0,external_node_path_.join)(place.path, each), workspace)]));
}
async function statFile(place) {
    if (place.path.trim() === "") {
        throw refusal(place, "file-missing", "no file is named", "name a file");
    }
    const found = await (0,promises_.stat)(place.full).catch((thrown) => explain(place, thrown));
    if (found.isDirectory()) {
        const hint = await inFolder(place.full, "", "it");
        throw refusal(place, "file-unreadable", `${place.path} is a folder, not a file`, `name a file; ${hint}`);
    }
    if (!found.isFile()) {
        throw refusal(place, "file-unreadable", `${place.path} is not a regular file`, "name a file on disk");
    }
    return found;
}
async function readRange(place, start, end) {
    const { size } = await statFile(place);
    const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
    const file = await (0,promises_.open)(place.full).catch((thrown) => explain(place, thrown));
    try {
        let filled = 0;
        while (filled < bytes.length) {
            const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        return bytes.subarray(0, filled);
    }
    finally {
        await file.close();
    }
}
async function explain(place, thrown) {
    const code = thrown.code;
    if (code === "ENOENT" || code === "ENOTDIR") {
        const hint = await inFolder((0,external_node_path_.dirname)(place.full), (0,external_node_path_.basename)(place.full));
        throw refusal(place, "file-missing", `${place.path} does not exist`, hint);
    }
    if (code === "EACCES" || code === "EPERM") {
        const hint = "give the user that runs this step the right to read it";
        throw refusal(place, "file-unreadable", `${place.path} may not be read`, hint);
    }
    throw thrown;
}
function refusal(place, code, message, hint) {
    return new errors/* UserError */.y({ code, message, hint, file: place.path });
}
/** What lies beside a missing file: at most 5 names, and the one that was probably meant. */
async function inFolder(folder, wanted, it = "its folder") {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => null);
    if (entries === null)
        return `${it} is not there either: did the step that writes it run?`;
    const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    if (files.length === 0)
        return `${it} holds no files: did the step that writes it run?`;
    files.sort();
    const shown = files.slice(0, 5).map(wording/* quote */.hD).join(", ");
    const there = `${it} holds ${shown}${files.length > 5 ? ` and ${files.length - 5} more` : ""}`;
    const near = (0,nearest_name/* nearestName */.q)(wanted, files);
    return near === null ? there : `did you mean ${(0,wording/* quote */.hD)(near)}? ${there}`;
}


/***/ }),

/***/ 62954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The release that wrote a record; held equal to package.json by a test. */
const version = "0.1.0";


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
