export const id = 367;
export const ids = [367];
export const modules = {

/***/ 69482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vR: () => (/* binding */ evidenceConfigSchema),
/* harmony export */   xR: () => (/* binding */ deployConfigSchema),
/* harmony export */   zV: () => (/* binding */ targets)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _record_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65413);


const targets = ["command", "mlflow"];
const duration = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d{1,6}(\.\d{1,3})?\s?[smhdw]$/, { error: "is not a duration such as 12h or 14d" });
const evidenceConfigSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("the branch whose runs count; empty: the default branch"),
    "max-age": duration.default("14d").describe("how old an evaluation may be, such as `14d`"),
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^\.github\/workflows\/[^/]+\.ya?ml$/, { error: "is not a path such as .github/workflows/ci.yml" })
        .optional()
        .describe("the one workflow whose runs count, such as `.github/workflows/ci.yml`"),
});
const deployConfigSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(targets).describe("where the model goes"),
    options: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]))
        .default({})
        .describe("of the target, by its name (docs/deploy.md)"),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_record_words_js__WEBPACK_IMPORTED_MODULE_1__/* .modes */ .nI)
        .default("prove")
        .describe("prove: a loss beyond the margin is excluded; guard: a loss is not shown"),
    evidence: evidenceConfigSchema.prefault({}),
});


/***/ }),

/***/ 86708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseConfig),
  X: () => (/* binding */ readConfig)
});

;// CONCATENATED MODULE: ./.cache/js/core/config/contradictions.js
/** What no single key shows: a floor above its ceiling, proof asked of a metric that does not gate. */
function contradictions(config) {
    return Object.entries(config.models).flatMap(([name, model]) => [
        ...crossedFloors(model, ["models", name, "gate"]),
        ...provedButNotGated(model, ["models", name, "prove"]),
    ]);
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
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const place = (path) => placeOf(document, path, at);
    // One slip makes the reader complain in many places: the first is the one to mend.
    const error = document.errors[0] ?? document.warnings[0];
    const problems = error === undefined
        ? refusedNodes(document).map(({ message, hint, offset }) => read_yaml_problem(message, hint, at(offset)))
        : [(0,yaml_sentence/* yamlProblem */.T)(error.code, error.message, at(error.pos[0]))];
    if (problems.length > 0)
        return { value: null, problems, place };
    try {
        return { value: document.toJS({ maxAliasCount }), problems, place };
    }
    catch {
        return unreadable("the aliases (`*name`) stand for too many values", "write the values out");
    }
}
function read_yaml_problem(message, hint, place) {
    return { level: "error", message, hint, path: [], ...place };
}
function unreadable(message, hint) {
    const start = { line: 1, column: 1 };
    return { value: null, problems: [read_yaml_problem(message, hint, start)], place: () => start };
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.cache/js/core/record/evaluation.js + 2 modules
var evaluation = __webpack_require__(76322);
// EXTERNAL MODULE: ./.cache/js/core/record/words.js
var words = __webpack_require__(65413);
// EXTERNAL MODULE: ./.cache/js/core/config/deploy-schema.js
var deploy_schema = __webpack_require__(69482);
;// CONCATENATED MODULE: ./.cache/js/core/config/train-schema.js

/** How a model is trained; the inputs of action-train win over these. */
const trainConfigSchema = schemas/* strictObject */.rej({
    command: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP()).min(1)])
        .optional()
        .describe("text for bash, or a list of a program and its arguments"),
    inputs: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).optional().describe("paths and patterns of what the training reads"),
    outputs: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* string */.YjP().min(1))
        .optional()
        .describe("name → path; `model`, `predictions` and `metrics` are known names"),
    params: schemas/* string */.YjP().min(1).optional().describe("a JSON or YAML file of parameters"),
    timeout: schemas/* string */.YjP().min(1).optional().describe("such as `2h` or `90m`"),
});

;// CONCATENATED MODULE: ./.cache/js/core/config/schema.js





/** `0.005` is absolute, `1%` is of the base. */
const amount = schemas/* union */.KCZ([schemas/* number */.aig().nonnegative(), schemas/* string */.YjP().regex(/^\d+(\.\d+)?\s?%$/)]);
const metricGateSchema = schemas/* strictObject */.rej({
    margin: amount
        .optional()
        .describe("the loss you would tolerate: a bare number is absolute, `1%` is of the base"),
    min: schemas/* number */.aig().optional().describe("hard floor of the candidate's value"),
    max: schemas/* number */.aig().optional().describe("hard ceiling of the candidate's value"),
    "max-regression": amount.optional().describe("largest loss of a plain scalar, judged on the point value"),
    direction: schemas/* enum */.k5n(["higher", "lower"]).optional().describe("for scalars whose name does not tell"),
});
const columnOf = (role) => schemas/* string */.YjP().optional().describe(`column with ${role}`);
const columnsSchema = schemas/* strictObject */.rej({
    id: columnOf("a row's identity; rows are paired by it"),
    label: columnOf("the truth"),
    prediction: columnOf("the predicted class or number"),
    score: columnOf("the score or probability of the positive class"),
    proba: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe("how the names of the columns with a class's probability begin; `proba_` when absent"),
    weight: columnOf("a row's weight"),
    group: columnOf("what belongs together, such as a user"),
    query: columnOf("the query a document was ranked for"),
    series: columnOf("the series a forecast belongs to"),
    time: columnOf("the time a forecast is for"),
    scale: columnOf("what the errors of a series are divided by for mase"),
    reference: columnOf("the text a prediction should say"),
});
/** `country`, or the pair `[country, channel]`. */
const slicesSchema = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).max(2)]));
const evaluateConfigSchema = schemas/* strictObject */.rej({
    task: schemas/* enum */.k5n(["auto", ...words/* tasks */.vB])
        .default("auto")
        .describe("kind of problem; `auto` looks at the columns"),
    positive: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])
        .optional()
        .describe("label that counts as positive, when it is not 1 or true"),
    threshold: schemas/* number */.aig().default(0.5).describe("score from which a row is predicted positive"),
    columns: columnsSchema.default({}).describe("which column plays which role; detected when absent"),
    metrics: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe("metrics to compute; all that apply when absent"),
    slices: slicesSchema
        .optional()
        .describe("columns, or pairs of columns, whose values are compared slice by slice; they warn"),
    fairness: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .optional()
        .describe("columns of groups between which a binary model's rates are compared; shown, never gated"),
});
const modelConfigSchema = schemas/* strictObject */.rej({
    train: trainConfigSchema.optional().describe("how the model is trained"),
    evaluate: evaluateConfigSchema.prefault({}).describe("how predictions are read and measured"),
    gate: schemas/* record */.g1P(schemas/* string */.YjP(), metricGateSchema)
        .optional()
        .describe("metrics that gate, exactly these; the default metrics when absent"),
    mode: schemas/* enum */.k5n(words/* modes */.nI)
        .default("guard")
        .describe("`guard`: a shown loss is red; `prove`: a loss that is not excluded is red"),
    prove: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe("metrics to prove in prove mode; the headline metric when absent"),
    "on-inconclusive": schemas/* enum */.k5n(["warn", "fail"])
        .default("warn")
        .describe("`fail` makes a pass with an inconclusive gated metric red"),
    "floor-mode": schemas/* enum */.k5n(["point", "ci"])
        .default("point")
        .describe("hold `min` and `max` against the point value, or the worse end of the interval"),
    "gate-slices": slicesSchema
        .optional()
        .describe("slices whose regression is red, corrected as a family of their own"),
    deploy: schemas/* record */.g1P(schemas/* string */.YjP(), deploy_schema/* deployConfigSchema */.xR).optional().describe("deployments, by environment"),
});
const configSchema = schemas/* strictObject */.rej({
    strict: schemas/* boolean */.zMY().default(false).describe("a missing baseline is red"),
    models: schemas/* record */.g1P(evaluation/* nameSchema */.Jq, modelConfigSchema).default({}).describe("models, by name"),
    report: schemas/* strictObject */.rej({
        comment: schemas/* enum */.k5n(["update", "off"])
            .default("update")
            .describe("whether the pull request gets its comment"),
        "comment-when": schemas/* enum */.k5n(["always", "changed", "failed"])
            .default("always")
            .describe("always, when a verdict is not equivalent, or when the gate is closed"),
    })
        .prefault({})
        .describe("what is written about a run"),
});

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
            return [badName(path)];
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
function badName(path) {
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
            return schema_problem_words[issue.expected] ?? issue.expected;
        case "too_small":
            return `a number of at least ${issue.minimum}`;
        case "invalid_format":
            return amountWords;
        case "invalid_union":
            return listed([...new Set(issue.errors.flat().map(accepted))]);
        default:
            return issue.message;
    }
}
const amountWords = "a number of at least 0, or a percentage of the base such as 1%";
const schema_problem_words = {
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
    published ??= json_schema_processors/* toJSONSchema */.bl(configSchema, { io: "input" });
    return published;
}
/** The keys that the schema knows at a path. */
function keysAt(path) {
    let schema = publishedSchema();
    for (const step of path) {
        const rest = schema?.additionalProperties;
        schema = schema?.properties?.[step] ?? (typeof rest === "object" ? rest : undefined) ?? schema?.items;
    }
    return Object.keys(schema?.properties ?? {});
}

;// CONCATENATED MODULE: ./.cache/js/core/config/parse.js





/** Text of an `evenhand.yml` → the configuration with every default filled in, or all that is wrong with it.
 *  An empty file is a configuration of defaults. Never throws. */
function readConfig(text) {
    const yaml = readYaml(text);
    const locate = (finding, level) => ({
        level,
        ...finding,
        ...yaml.place(finding.path),
    });
    if (yaml.problems.length > 0)
        return { config: null, problems: yaml.problems, locate };
    const value = yaml.value ?? {};
    const parsed = configSchema.safeParse(value);
    const found = parsed.success ? contradictions(parsed.data) : issueProblems(parsed.error.issues, value);
    const problems = found
        .map((finding) => locate(finding, "error"))
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    return { config: problems.length === 0 ? parsed.data : null, problems, locate };
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

/***/ 78572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ yamlProblem)
/* harmony export */ });
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
    RESOURCE_EXHAUSTION: ["the nesting is too deep to be read", "look for brackets that are never closed"],
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

/***/ 46394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* unused harmony export outcomeRows */
/** The one table of colours and exit codes. */
const outcomeRows = [
    {
        when: "the gate holds; an inconclusive metric in guard mode passes, with a warning when its whole interval is a loss",
        result: "pass",
        strict: null,
        conclusion: "success",
        exit: 0,
    },
    {
        when: "the gate says no: a gated metric regressed, or a floor or a limit is broken",
        result: "fail",
        strict: null,
        conclusion: "failure",
        exit: 1,
    },
    {
        when: "an input, the configuration or the workflow is wrong: missing file, unknown key, column not found",
        result: null,
        strict: null,
        conclusion: "failure",
        exit: 2,
    },
    {
        when: "the user's command failed, or the world broke",
        result: null,
        strict: null,
        conclusion: "failure",
        exit: 3,
    },
    {
        when: "the candidate cannot be judged: empty, NaN, one class, duplicate ids, a declared metric absent; or a metric to prove is not proved",
        result: "no-evidence",
        strict: null,
        conclusion: "failure",
        exit: 4,
    },
    {
        when: "nothing to compare with, or only what is not comparable, and floors hold",
        result: "no-baseline",
        strict: false,
        conclusion: "neutral",
        exit: 0,
    },
    {
        when: "the same in strict mode",
        result: "no-baseline",
        strict: true,
        conclusion: "failure",
        exit: 4,
    },
];
/** Colour and exit code of a decision. `never` keeps the colour and exits 0, for a later step to decide. */
function outcomeOf({ result, strict }, failOn = "gate") {
    const row = outcomeRows.find((each) => each.result === result && (each.strict === null || each.strict === strict));
    return { conclusion: row.conclusion, exit: failOn === "never" ? 0 : row.exit };
}


/***/ }),

/***/ 74745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ checkManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   _Q: () => (/* binding */ withManifest),
/* harmony export */   sB: () => (/* binding */ renderManifest),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* unused harmony export manifestSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83018);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7754);



const manifestName = "manifest.json";
const largestManifest = 1 << 20;
/** What lies beside a record: the digest of every file. Written last, so that a record without one is unfinished. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("evenhand/manifest/v1"),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileName */ .oV), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/)),
});
/** Manifest text for these files, names in byte order; digests that are known already may be passed along. */
function renderManifest(files, known = {}) {
    const digests = new Map(Object.entries(known));
    for (const [name, content] of files)
        digests.set(name, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content));
    const sorted = [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
    const manifest = { schema: "evenhand/manifest/v1", files: Object.fromEntries(sorted) };
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
/** The files and their manifest, as they travel in an artifact. */
function withManifest(files) {
    return new Map([...files, [manifestName, new TextEncoder().encode(renderManifest(files))]]);
}
/** Reads manifest.json; the problem is a sentence that starts with the file's name. */
function parseManifest(content) {
    if (content.byteLength > largestManifest)
        return refuse(`${manifestName} is larger than 1 MiB`);
    let json;
    try {
        json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content));
    }
    catch {
        return refuse(`${manifestName} is not JSON`);
    }
    const parsed = manifestSchema.safeParse(json);
    if (parsed.success)
        return { ok: true, value: parsed.data };
    return refuse(`${manifestName} is not an evenhand/manifest/v1 record${otherVersion(json)}`);
}
/** The files that the manifest names, when each is there and has its digest; others are left out.
 *  @param files name → content, manifest.json among them */
function checkManifest(files) {
    const content = files.get(manifestName);
    if (content === undefined)
        return refuse(`${manifestName} is missing`);
    const manifest = parseManifest(content);
    if (!manifest.ok)
        return manifest;
    const held = new Map();
    for (const [name, digest] of Object.entries(manifest.value.files)) {
        const file = files.get(name);
        if (file === undefined)
            return refuse(`${name} is named in ${manifestName} and missing`);
        if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(file) !== digest)
            return refuse(`${name} differs from its digest in ${manifestName}`);
        held.set(name, file);
    }
    return { ok: true, value: held };
}
function refuse(problem) {
    return { ok: false, problem };
}
function otherVersion(json) {
    const schema = json?.schema;
    const version = typeof schema === "string" ? /^evenhand\/manifest\/(v\d{1,4})$/.exec(schema)?.[1] : undefined;
    return version === undefined || version === "v1" ? "" : ` (it is ${version}, written by another release)`;
}


/***/ }),

/***/ 7754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   LZ: () => (/* binding */ attemptName),
/* harmony export */   UO: () => (/* binding */ checkPart),
/* harmony export */   oV: () => (/* binding */ isFileName),
/* harmony export */   wV: () => (/* binding */ splitAttempt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);

const partPattern = /^[a-z0-9._-]{1,60}$/;
const attemptPattern = /^(.+)-a([1-9]\d{0,5})$/;
const filePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** A model or leg name that is safe as a folder and inside an artifact name.
 *  `.` and `..` are refused, and so is a leg that ends like an attempt suffix (`-a2`), which a reader could not tell apart. */
function checkPart(part, name) {
    const reserved = /^\.+$/.test(name) || (part === "leg" && attemptPattern.test(name));
    if (partPattern.test(name) && !reserved)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "input-invalid",
        message: `${part} ${JSON.stringify(name.slice(0, 80))} is not a name that a folder and an artifact can carry`,
        hint: `use 1 to 60 of a-z, 0-9, ".", "_" and "-"${part === "leg" ? ', not ending in "-a<number>"' : ""}`,
        input: part,
    });
}
/** Whether a file may lie in a record's folder: one plain name, no path. */
function isFileName(name) {
    return filePattern.test(name);
}
/** `evenhand-<kind>-<model>-<leg>`: exact, so that one request finds every run's artifact of it.
 *  @throws UserError when model or leg cannot be part of a name. */
function artifactName(kind, model, leg) {
    checkPart("model", model);
    checkPart("leg", leg);
    return `evenhand-${kind}-${model}-${leg}`;
}
/** The name a re-run takes when the plain one stays reserved. */
function attemptName(name, attempt) {
    return `${name}-a${attempt}`;
}
/** An artifact's name without its attempt suffix, and that attempt (0 when there is none).
 *  @example splitAttempt("evenhand-evaluation-fraud-default-a2") // {name: "evenhand-evaluation-fraud-default", attempt: 2} */
function splitAttempt(name) {
    const match = attemptPattern.exec(name);
    return match === null ? { name, attempt: 0 } : { name: match[1], attempt: Number(match[2]) };
}


/***/ }),

/***/ 78081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ recordsOfKind),
/* harmony export */   N: () => (/* binding */ newestAttempts)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7754);

/** Of a run's artifacts, the newest of each name, attempt suffix aside: the higher id, since ids only grow.
 *  Order: by name. */
function newestAttempts(artifacts) {
    const newest = new Map();
    for (const artifact of artifacts) {
        const { name } = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAttempt */ .wV)(artifact.name);
        const known = newest.get(name);
        if (known === undefined || artifact.id > known.id)
            newest.set(name, artifact);
    }
    return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, artifact]) => artifact);
}
/** The records of one kind among a run's artifacts, newest attempt of each leg. */
function recordsOfKind(artifacts, kind) {
    return newestAttempts(artifacts.filter(({ name }) => name.startsWith(`evenhand-${kind}-`)));
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

/***/ 10314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf),
/* harmony export */   i: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55882);

/** The interval of a metric, or null when there is none to draw. */
function spanOf(metric) {
    const ends = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .oriented */ .VW)(metric);
    if (metric.delta === null || metric.verdict === "not-comparable")
        return null;
    const point = metric.direction === "higher" ? metric.delta : -metric.delta;
    if (ends === null)
        return { low: point, point, high: point };
    return { low: ends.low, point: Math.min(Math.max(point, ends.low), ends.high), high: ends.high };
}
/** Place on the axis that all metrics share, in units of the margin: linear between the margins, beyond
 *  them one half for each doubling. −1, 0 and 1 are the lines that decide.
 *  @example place(0.02, 0.01) // 1.5 */
function place(value, margin) {
    const ratio = value / margin;
    const size = Math.abs(ratio);
    return size <= 1 ? ratio : Math.sign(ratio) * (1 + Math.log2(size) / 2);
}


/***/ }),

/***/ 43166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ barAxis),
/* harmony export */   ij: () => (/* binding */ barCell)
/* harmony export */ });
/* unused harmony exports barOf, drawBar */
/* harmony import */ var _axis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10314);

const cells = 21;
const zero = 10;
const perMargin = 4;
const nbsp = "\u00a0";
/** The header cell of a bar column, in markdown. */
const barAxis = `\`${spaced("worse ┊   │   ┊better")}\``;
/** The bar of a metric as a code span of its own. */
function barCell(metric) {
    return `\`${barOf(metric)}\``;
}
/** 21 cells, no-break spaces between: neither a phone nor a mail program breaks or narrows them. */
function barOf(metric) {
    const span = (0,_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .e)(metric);
    if (metric.verdict === "not-comparable")
        return wordBar("not compared");
    if (span === null)
        return wordBar(metric.verdict === "no-evidence" ? "no value" : "no interval");
    if (metric.margin === null)
        return wordBar("no margin");
    return drawBar(span, metric.margin);
}
/** Draws `┣━●━┫` over `┊   │   ┊`. Zero is cell 10, the margins 6 and 14, two cells a doubling outside, an
 *  arrow beyond eight margins. An end is drawn on the side of each line it is on. With a margin of 0 there
 *  are no margin lines, and the bar is as wide as its larger end. */
function drawBar(span, margin) {
    const lines = margin > 0 ? [zero - perMargin, zero, zero + perMargin] : [zero];
    const row = Array.from({ length: cells }, () => " ");
    for (const line of lines)
        row[line] = line === zero ? "│" : "┊";
    const cellOf = margin > 0 ? marginCells(margin) : ownCells(span);
    const [low, high] = [cellOf(span.low), cellOf(span.high)];
    for (let cell = Math.max(0, low); cell <= Math.min(cells - 1, high); cell += 1) {
        row[cell] = lines.includes(cell) ? "┿" : "━";
    }
    if (low >= 0 && low < cells)
        row[low] = "┣";
    if (high >= 0 && high < cells)
        row[high] = "┫";
    row[Math.min(Math.max(cellOf(span.point), low < 0 ? 1 : 0), high >= cells ? cells - 2 : cells - 1)] = "●";
    if (low < 0)
        row[0] = "◀";
    if (high >= cells)
        row[cells - 1] = "▶";
    return spaced(row.join(""));
}
/** 0…20, with −1 and 21 for what is off the drawing. */
function marginCells(margin) {
    return (value) => {
        const at = (0,_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .i)(value, margin) * perMargin;
        if (Math.abs(at) > zero)
            return at < 0 ? -1 : cells;
        return zero + Math.sign(at) * sided(Math.abs(at));
    };
}
/** Rounding, kept off the lines at 0 and at the margin unless the value is on them. */
function sided(size) {
    const nearest = Math.round(size);
    if (size === 0 || size === perMargin)
        return size;
    if (size < perMargin)
        return Math.min(Math.max(nearest, 1), perMargin - 1);
    return Math.max(nearest, perMargin + 1);
}
function ownCells(span) {
    const widest = Math.max(Math.abs(span.low), Math.abs(span.high), Number.MIN_VALUE);
    return (value) => {
        const size = value === 0 ? 0 : Math.max(1, Math.round((Math.abs(value) / widest) * zero));
        return zero + Math.sign(value) * Math.min(size, zero);
    };
}
function wordBar(words) {
    const left = Math.floor((cells - words.length) / 2);
    return spaced(words.padStart(left + words.length).padEnd(cells));
}
function spaced(row) {
    return row.replaceAll(" ", nbsp);
}


/***/ }),

/***/ 5147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ caseWord),
/* harmony export */   I9: () => (/* binding */ emojiOf),
/* harmony export */   KC: () => (/* binding */ caseOf),
/* harmony export */   Pq: () => (/* binding */ gatedOf),
/* harmony export */   Tb: () => (/* binding */ brokenOf),
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   rT: () => (/* binding */ looksWorse),
/* harmony export */   t7: () => (/* binding */ orderRecords)
/* harmony export */ });
/* unused harmony export cases */
/* harmony import */ var _gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46394);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72766);


/** What happened to a model as a whole, worst first: the case that a report is written for. */
const cases = [
    "regressed",
    "floor",
    "guardrail",
    "no-evidence",
    "not-proved",
    "undecided",
    "not-comparable",
    "suspected",
    "no-baseline",
    "inconclusive",
    "ungated",
    "held",
    "not-worse",
    "equivalent",
    "improved",
];
/** Gated metrics and guardrails, worst first. */
function gatedOf(record) {
    return worstFirst([...record.metrics.filter((metric) => metric.gated), ...record.guardrails], brokenOf(record));
}
/** Metrics whose hard limit was not held. */
function brokenOf({ decision }) {
    const broken = decision.reasons.filter(({ code }) => code === "floor" || code === "guardrail");
    return new Set(broken.flatMap(({ metric }) => metric ?? []));
}
/** A broken limit stands just after a regression. */
function worstFirst(metrics, broken = new Set()) {
    const rank = (metric) => broken.has(metric.name) ? Math.min((0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(metric).rank, _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenLimit */ .tb.rank) : (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(metric).rank;
    return metrics.toSorted((a, b) => rank(a) - rank(b));
}
/** Pure reading of the decision: nothing is judged here. */
function caseOf(record) {
    const codes = new Set(record.decision.reasons.map((reason) => reason.code));
    const gated = gatedOf(record);
    const has = (verdict) => gated.some((metric) => metric.verdict === verdict);
    switch (record.decision.result) {
        case "fail":
            if (codes.has("regressed") || has("regressed"))
                return "regressed";
            return codes.has("guardrail") ? "guardrail" : "floor";
        case "no-evidence":
            if (codes.has("undefined") || codes.has("no-evidence") || has("no-evidence"))
                return "no-evidence";
            if (codes.has("not-proved"))
                return "not-proved";
            if (codes.has("inconclusive"))
                return "undecided";
            return codes.has("not-comparable") ? "not-comparable" : "no-baseline";
        case "no-baseline":
            return record.differs.length > 0 || (codes.has("not-comparable") && record.baseline.status === "found")
                ? "not-comparable"
                : "no-baseline";
        case "pass":
            return passOf(gated);
    }
}
function passOf(gated) {
    const held = gated.filter((metric) => metric.verdict !== "not-comparable");
    if (held.length === 0)
        return "ungated";
    const compared = held.filter((metric) => !(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPointOnly */ .Rz)(metric));
    if (compared.length === 0)
        return "held";
    const verdicts = new Set(compared.map((metric) => metric.verdict));
    if (compared.some(looksWorse))
        return "suspected";
    if (verdicts.has("improved"))
        return "improved";
    if (verdicts.has("inconclusive"))
        return "inconclusive";
    return verdicts.has("not-worse") ? "not-worse" : "equivalent";
}
/** Inconclusive, and the whole interval lies on the side of a loss. */
function looksWorse(metric) {
    if (metric.verdict !== "inconclusive" || metric.interval === null)
        return false;
    return metric.direction === "higher" ? metric.interval.high < 0 : metric.interval.low > 0;
}
/** Red in the table of colours: it stops a merge. */
function isRed({ decision }) {
    return (0,_gate_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .s)(decision).conclusion === "failure";
}
const emojis = {
    "not-comparable": "⚠️",
    suspected: "⚠️",
    "no-baseline": "ℹ️",
    inconclusive: "ℹ️",
    ungated: "ℹ️",
};
/** The one emoji of a comment. */
function emojiOf(record) {
    return isRed(record) ? "❌" : (emojis[caseOf(record)] ?? "✅");
}
const caseWords = {
    floor: { ..._verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2.regressed, shape: "✖", word: "outside a limit" },
    guardrail: { ..._verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2.regressed, shape: "✖", word: "guardrail broken" },
    "not-proved": { ..._verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2.inconclusive, tone: "bad", word: "not proved" },
    undecided: { ..._verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2.inconclusive, tone: "bad", word: "inconclusive" },
    suspected: _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2.inconclusive,
    "no-baseline": { ..._verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2["no-evidence"], tone: "calm", word: "no baseline" },
    held: { shape: "✔", word: "within limits", tone: "calm", rank: 5 },
    ungated: { shape: "·", word: "not gated", tone: "calm", rank: 5 },
};
/** Shape, word and tone of a whole model. */
function caseWord(record) {
    const which = caseOf(record);
    const word = caseWords[which] ?? _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2[which];
    return isRed(record) ? { ...word, tone: "bad" } : word;
}
/** Red ones first, then by what happened, then by name: the order of every list of models. */
function orderRecords(records) {
    const rank = (record) => (isRed(record) ? 0 : cases.length) + cases.indexOf(caseOf(record));
    const name = (record) => `${record.model}/${record.leg}`;
    return records.toSorted((a, b) => rank(a) - rank(b) || (name(a) < name(b) ? -1 : 1));
}


/***/ }),

/***/ 50634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* reexport */ parseMarker),
  w: () => (/* binding */ renderComment)
});

// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/first-line.js
var first_line = __webpack_require__(50296);
// EXTERNAL MODULE: ./.cache/js/core/report/limit.js
var limit = __webpack_require__(72536);
;// CONCATENATED MODULE: ./.cache/js/core/report/marker.js
/** The last line of a comment of ours. The key is held to characters that cannot end an HTML comment.
 *  @example renderMarker({ key: "default", run: 7, attempt: 1, head: "7f3c2a9" })
 *  // "<!-- evenhand:report:v1 key=default run=7 attempt=1 head=7f3c2a9 -->" */
function renderMarker({ key, run, attempt, head }) {
    const safeKey = key
        .toLowerCase()
        .replace(/[^a-z0-9._]+/g, "-")
        .slice(0, 120) || "default";
    const safeHead = /^[0-9a-f]{7,64}$/.test(head) ? head : "0000000";
    return `<!-- evenhand:report:v1 key=${safeKey} run=${run} attempt=${attempt} head=${safeHead} -->`;
}
const pattern = /<!-- evenhand:report:v1 key=([a-z0-9._-]{1,120}) run=(\d{1,15}) attempt=(\d{1,9}) head=([0-9a-f]{7,64}) -->\s*$/;
/** Reads the marker at the very end of a comment; null when there is none. A marker is a hint, not a proof:
 *  whoever edits by it also checks the author. */
function parseMarker(body) {
    const found = pattern.exec(body.slice(-400));
    if (found === null)
        return null;
    const [, key = "", run = "", attempt = "", head = ""] = found;
    return { key, run: Number(run), attempt: Number(attempt), head };
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/context.js
var context = __webpack_require__(39928);
// EXTERNAL MODULE: ./.cache/js/core/report/section/model.js + 2 modules
var model = __webpack_require__(22719);
// EXTERNAL MODULE: ./.cache/js/core/report/section/models.js
var models = __webpack_require__(42453);
// EXTERNAL MODULE: ./.cache/js/core/report/section/problem.js
var section_problem = __webpack_require__(59628);
// EXTERNAL MODULE: ./.cache/js/core/report/section/provenance.js
var provenance = __webpack_require__(19896);
;// CONCATENATED MODULE: ./.cache/js/core/report/comment.js











/** The pull-request comment: the first line is the whole report, then one screen, then folds; the hidden
 *  marker ends it. Never above 65,000 UTF-16 units. */
function renderComment(input) {
    const blocks = [(0,block/* paragraph */.FY)((0,first_line/* firstLine */.TM)(input)), ...(0,context/* contextBlocks */.qH)(input), ...bodyOf(input)];
    const tail = `${footer(input)}\n\n${renderMarker(input.marker)}`;
    return (0,limit/* cutToFit */.XL)(blocks, { tail, notice: (0,first_line/* noticeOf */.QJ)(input) }, limit/* commentBudget */.LO);
}
function bodyOf(input) {
    const [record, ...others] = input.records;
    const [problem] = input.problems;
    if (input.records.length + input.problems.length > 1)
        return (0,models/* modelsBlocks */.V)(input);
    if (record !== undefined && others.length === 0)
        return [...(0,model/* modelBlocks */.Q7)(record), ...(0,model/* modelFolds */.ww)(record)];
    return problem === undefined ? [] : (0,section_problem/* problemBlocks */.OT)(problem);
}
function footer(input) {
    const baselines = new Set(input.records.map((record) => record.baseline.sha));
    const [sha = null] = baselines.size === 1 ? [...baselines] : [];
    const against = sha === null ? "" : ` against ${(0,encode/* code */.aY)((0,provenance/* shortSha */.Fu)(sha))}`;
    const parts = [`${(0,encode/* code */.aY)((0,provenance/* shortSha */.Fu)(input.headSha))}${against}`, ...(0,first_line/* linksOf */.hP)(input)];
    const problem = input.records.length === 0 ? input.problems[0] : undefined;
    return `<sub>${[...parts, ...(problem === undefined ? [] : [(0,encode/* code */.aY)(problem.code)])].join(" · ")}</sub>`;
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

/***/ 50296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   QJ: () => (/* binding */ noticeOf),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   hP: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25925);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41450);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42582);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3228);
/* harmony import */ var _section_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59628);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96798);







/** Emoji, verdict in bold, the numbers. */
function firstLine(input) {
    const { emoji, statement } = overall(input);
    const title = input.title === null ? [] : [{ text: input.title }, " · "];
    const fork = input.fork ? " (from a fork)" : "";
    return `${emoji} ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)([...title, { strong: statement.verdict }, fork, " ", ...statement.detail])}`;
}
/** One model in full; of several a tally, then the worst. */
function overall({ records, problems }) {
    const ordered = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .orderRecords */ .t7)(records);
    const worst = ordered[0];
    const problem = problems[0];
    const state = problem === undefined ? worst && (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L)(worst) : (0,_section_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemState */ .BC)(problem);
    const emoji = problem !== undefined || worst === undefined ? "❌" : (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .emojiOf */ .I9)(worst);
    const statement = state ?? {
        verdict: ["No evidence: no result was handed over."],
        detail: ["A missing result is not a pass."],
    };
    if (records.length + problems.length <= 1)
        return { emoji, statement };
    const lead = problem ?? worst;
    const name = lead === undefined ? [] : [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(lead), ": "];
    return {
        emoji,
        statement: { verdict: [tally(records, problems.length)], detail: [...name, ...statement.detail] },
    };
}
function tally(records, problems) {
    const total = records.length + problems;
    const words = [
        ...Array.from({ length: problems }, () => "without evidence"),
        ...(0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .orderRecords */ .t7)(records).map((record) => (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseWord */ .BK)(record).word),
    ];
    const counts = [...new Set(words)].map((word) => ({
        word,
        n: words.filter((other) => other === word).length,
    }));
    const parts = counts.map(({ word, n }, index) => index === 0 ? `${n} of ${total} ${word}` : `${n} ${word}`);
    const red = problems > 0 || records.some(_case_js__WEBPACK_IMPORTED_MODULE_0__/* .isRed */ .iI);
    return `${red ? "Gate failed: " : ""}${parts.join(", ")}.`;
}
/** Full report and run, as far as they have an address. */
function linksOf({ reportUrl, runUrl }) {
    const links = [
        ["full report", reportUrl],
        ["run", runUrl],
    ];
    return links.flatMap(([label, url]) => {
        const safe = url === null ? null : (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .address */ .hl)(url);
        return safe === null ? [] : [`[${label}](${safe})`];
    });
}
/** Stands where something was cut. */
function noticeOf(input) {
    const [link] = linksOf(input);
    const models = input.records.length + input.problems.length;
    const of = models > 1 ? ` of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(models, "model")}` : "";
    return `**Cut here**, because GitHub takes no longer text: the rest${of} is in the ${link ?? "job summary"}.`;
}


/***/ }),

/***/ 72536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ checkBudget),
/* harmony export */   LO: () => (/* binding */ commentBudget),
/* harmony export */   XL: () => (/* binding */ cutToFit),
/* harmony export */   qN: () => (/* binding */ summaryBudget)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10930);

/** Refused above 65,536 characters. */
const commentBudget = { units: 65_000, bytes: 260_000 };
/** Summary and text of a check run take 65,535 characters each. */
const checkBudget = { units: 65_000, bytes: 260_000 };
/** Above 1 MiB a step's summary is dropped whole. */
const summaryBudget = { units: 1_000_000, bytes: 1_000_000 };
const separator = "\n\n";
/** Prints as many blocks as the budget takes, whole or cut between rows or inner blocks, then `tail` (footer
 *  and marker, never cut). When something was left out, `notice` says so just before the tail. */
function cutToFit(blocks, { tail, notice }, budget) {
    const whole = [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBlocks */ .Rz)(blocks), tail].filter((part) => part !== "").join(separator);
    if (fits(whole, budget))
        return whole;
    const room = minus(budget, `${separator}${notice}${separator}${tail}`);
    const kept = take(blocks, room);
    return [...kept, notice, tail].filter((part) => part !== "").join(separator);
}
/** Blocks in order until one does not fit; of that one, what fits. */
function take(blocks, budget) {
    const kept = [];
    let room = budget;
    for (const block of blocks) {
        const whole = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBlock */ .g8)(block);
        if (fits(whole + separator, room)) {
            kept.push(whole);
            room = minus(room, whole + separator);
            continue;
        }
        const part = cut(block, minus(room, separator));
        if (part !== null)
            kept.push(part);
        break;
    }
    return kept;
}
function cut(block, room) {
    if (block.kind === "text")
        return null;
    if (block.kind === "fold") {
        const frame = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .foldHead */ .Si)(block.summary) + separator + separator + _block_js__WEBPACK_IMPORTED_MODULE_0__/* .foldEnd */ .Xo;
        const inner = take(block.blocks, minus(room, frame));
        return inner.length === 0 ? null : [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .foldHead */ .Si)(block.summary), ...inner, _block_js__WEBPACK_IMPORTED_MODULE_0__/* .foldEnd */ .Xo].join(separator);
    }
    const lines = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP)(block);
    const least = lines.length;
    let left = minus(room, `${lines.join("\n")}\n`);
    for (const row of block.rows) {
        const line = `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(row)}\n`;
        if (!fits(line, left))
            break;
        lines.push((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(row));
        left = minus(left, line);
    }
    return lines.length === least ? null : lines.join("\n");
}
function fits(text, { units, bytes }) {
    return text.length <= units && (text.length * 3 <= bytes || size(text) <= bytes);
}
function minus({ units, bytes }, text) {
    return { units: units - text.length, bytes: bytes - size(text) };
}
function size(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 42582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Kh: () => (/* binding */ loss),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   Zv: () => (/* binding */ metricNames),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   zu: () => (/* binding */ values)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55882);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41450);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3228);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72766);




/** The model, and its leg in a matrix. */
function nameOf({ model, leg }) {
    return leg === "default" ? [{ code: model }] : [{ code: model }, " · ", { code: leg }];
}
/** The names that a record's sentences may start with. */
function metricNames({ metrics, guardrails }) {
    return [...metrics, ...guardrails].map((metric) => metric.name);
}
/** `a`, `b` and 2 more */
function names(metrics) {
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(metrics.map((metric) => [{ code: metric.name }]));
}
/** `roc_auc` 0.9732 → 0.9885 */
function change(metric) {
    return [{ code: metric.name }, ` ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .cF)((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric))}`];
}
/** Δ with its interval */
function interval(metric) {
    const { delta, low, high } = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric);
    return metric.interval === null ? delta : `${delta}, 90 % interval ${low} to ${high}`;
}
/** What was lost, and what is allowed. */
function loss(metric) {
    const figures = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric);
    const verb = (metric.delta ?? 0) < 0 ? "fell" : "rose";
    const beyond = metric.margin !== null && Math.abs(metric.delta ?? 0) > metric.margin;
    const end = metric.direction === "higher" ? figures.low : figures.high;
    const against = beyond
        ? `${figures.delta} where ${figures.allowed} is allowed.`
        : `${figures.delta}, and up to ${end} is likely where ${figures.allowed} is allowed.`;
    return [{ code: metric.name }, ` ${verb} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .cF)(figures)}, ${against}`];
}
/** How far a loss may go, when the interval does not exclude one. */
function reach(metric) {
    const { allowed } = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric);
    if (metric.interval === null)
        return [{ code: metric.name }, ": ", ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)(metric.note)];
    return [...change(metric), ` (${interval(metric)}; ${allowed} is allowed).`];
}
/** The metrics that the rows cannot decide. */
function open(gated) {
    const metrics = gated.filter((metric) => metric.verdict === "inconclusive" && !(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPointOnly */ .Rz)(metric));
    const first = metrics[0];
    if (first === undefined)
        return [];
    const rest = metrics.slice(1);
    const too = rest.length === 0 ? [] : [" ", ...names(rest), rest.length === 1 ? " is open too." : " are open too."];
    return [...reach(first), ...too];
}
/** Point values, when there is nothing else. */
function values(record, gated) {
    const shown = (gated.length > 0 ? gated : record.metrics).slice(0, 3);
    const list = (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(shown.map((metric) => [{ code: metric.name }, ` ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric).candidate}`]));
    return record.candidate.rows > 0 ? [...list, ` on ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(record.candidate.rows)} rows`] : list;
}


/***/ }),

/***/ 3228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   ge: () => (/* binding */ hypertext),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   yG: () => (/* binding */ plainly)
/* harmony export */ });
/* unused harmony export codeHtml */
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);

/** For a comment, a check or a job summary. */
function markdown(prose) {
    return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(prose.map((part) => {
        if (typeof part === "string")
            return part;
        if ("code" in part)
            return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part.code, 80);
        if ("text" in part)
            return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(part.text);
        if ("sentence" in part)
            return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(part.sentence);
        return `**${markdown(part.strong)}**`;
    }));
}
/** For the page, and for `<summary>`, where markdown is not read. */
function hypertext(prose) {
    return prose
        .map((part) => {
        if (typeof part === "string")
            return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(part);
        if ("code" in part)
            return codeHtml(part.code, 80);
        if ("text" in part)
            return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(part.text, 300);
        if ("sentence" in part)
            return sentenceHtml(part.sentence);
        return `<b>${hypertext(part.strong)}</b>`;
    })
        .join("");
}
/** For a title or a terminal. */
function plainly(prose) {
    return prose
        .map((part) => {
        if (typeof part === "string")
            return part;
        if ("strong" in part)
            return plainly(part.strong);
        return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(Object.values(part)[0], 300).replaceAll("`", "");
    })
        .join("");
}
function codeHtml(written, max = 120) {
    return `<code>${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(written, max) || "(empty)"}</code>`;
}
function sentenceHtml(written) {
    return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .pieces */ .IE)((0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(written, 600))
        .map((piece) => (piece.name ? codeHtml(piece.text) : (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(piece.text)))
        .join("");
}
/** `a`, `b` and `c`; past `most` names the rest is a number. */
function listed(items, most = 3) {
    const shown = items.length > most + 1 ? items.slice(0, most) : items;
    const left = items.length - shown.length;
    const parts = left > 0 ? [...shown, [`${left} more`]] : shown;
    return parts.flatMap((item, index) => {
        const joint = index === 0 ? "" : index === parts.length - 1 ? " and " : ", ";
        return joint === "" ? item : [joint, ...item];
    });
}
/** A clause of a record as a sentence of its own: capital letter, full stop. One that starts with one of
 *  `names` keeps the name as it is, in code. */
function asSentence(written, names = []) {
    const trimmed = written.trim();
    const ended = /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
    const name = names.find((each) => trimmed.startsWith(`${each} `));
    if (name !== undefined)
        return [{ code: name }, " ", { sentence: ended.slice(name.length + 1) }];
    // A file name or a column at the start is spelled as it is.
    const capital = /^[a-z]+[\s,:;]/.test(ended) ? ended.charAt(0).toUpperCase() + ended.slice(1) : ended;
    return [{ sentence: capital }];
}


/***/ }),

/***/ 62801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ searchFold)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41450);



/** Where a baseline was looked for, in order; empty when the base commit itself had one. */
function searchFold({ baseline }) {
    if (baseline.looked.length === 0 || (baseline.status === "found" && (baseline.distance ?? 0) === 0))
        return [];
    const places = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(baseline.looked.length, "place");
    const finding = baseline.status === "found" ? `found in the last of ${places}` : `nothing to use in ${places}`;
    const rows = baseline.looked.map(({ where, result }, index) => [
        `${index + 1}`,
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(where),
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(result),
    ]);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`<b>Where a baseline was looked for</b>: ${finding}`, [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["", "looked in", "result"], "rll", rows),
        ]),
    ];
}


/***/ }),

/***/ 71879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ movedCells),
/* harmony export */   kY: () => (/* binding */ mostClasses),
/* harmony export */   lE: () => (/* binding */ confusionBlocks)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41450);



/** More classes than this do not fit a screen as a matrix. */
const mostClasses = 6;
/** Cells that changed, the largest change first. */
function movedCells({ confusion }) {
    if (confusion === null || confusion.baseline === null)
        return [];
    const { labels, baseline, candidate } = confusion;
    const cells = labels.flatMap((truth, row) => labels.map((predicted, column) => {
        const before = baseline[row]?.[column] ?? 0;
        const after = candidate[row]?.[column] ?? 0;
        return {
            row,
            column,
            truth,
            predicted,
            baseline: before,
            candidate: after,
            better: (row === column) === after > before,
        };
    }));
    const change = (cell) => Math.abs(cell.candidate - cell.baseline);
    return cells.filter((cell) => change(cell) > 0).sort((a, b) => change(b) - change(a));
}
/** The matrix with its differences; for many classes the pairs that moved most. */
function confusionBlocks(record) {
    const { confusion, threshold } = record;
    if (confusion === null || confusion.baseline === null)
        return [];
    const at = threshold === null ? "" : ` Threshold ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(threshold, 2)}.`;
    const body = confusion.labels.length > mostClasses ? movedTable(record) : matrix(record);
    return body === null
        ? []
        : [body, (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`<sub>Rows are the truth; off the diagonal is wrong.${at}</sub>`)];
}
function matrix({ confusion }) {
    if (confusion === null)
        return null;
    const { labels, baseline, candidate } = confusion;
    const rows = labels.map((truth, row) => [
        `is ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(truth, 40)}`,
        ...labels.map((_, column) => cell(baseline?.[row]?.[column] ?? 0, candidate[row]?.[column] ?? 0)),
    ]);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["", ...labels.map((label) => `said ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(label, 40)}`)], `l${"r".repeat(labels.length)}`, rows);
}
function cell(before, after) {
    if (before === after)
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(after);
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(before)} → **${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(after)}** (${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(after - before, 0)})`.replaceAll(" ", "\u00a0");
}
function movedTable(record) {
    const moved = movedCells(record).slice(0, 8);
    if (moved.length === 0)
        return null;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["truth", "said", "base → candidate", ""], "llrl", moved.map((pair) => [
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(pair.truth, 40),
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(pair.predicted, 40),
        cell(pair.baseline, pair.candidate),
        pair.better ? "better" : "worse",
    ]));
}


/***/ }),

/***/ 39928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ causesBlock),
/* harmony export */   hF: () => (/* binding */ reasonsBlock),
/* harmony export */   qH: () => (/* binding */ contextBlocks)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10930);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42582);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);




/** What a reader must know before any number: a fork, changed rules, verdicts judged again. */
function contextBlocks(input) {
    const fork = input.fork
        ? [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)("**From a fork.** These values were computed by the fork's own code in its own run; nothing here ran it a second time."),
        ]
        : [];
    return [
        ...fork,
        ...bullets("**This pull request changes the rules it is judged by.** The base's rules were used; merged, it would change:", input.policyChanged),
        ...bullets("**Judged again with the base's rules**, some verdicts came out otherwise than recorded:", input.overridden),
    ];
}
/** What changed together with the result. */
function causesBlock({ causes }) {
    if (causes.length === 0)
        return [];
    const list = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(causes.map((cause) => [{ code: cause }]), 6);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)([{ strong: ["Changed with it:"] }, " ", ...list, ". That does not yet make it the cause."])),
    ];
}
/** Reasons and warnings that the first line has no room for. */
function reasonsBlock(record) {
    const { reasons, warnings, result } = record.decision;
    const which = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseOf */ .KC)(record);
    const isTold = ({ code, metric }) => result === "fail" && code === "regressed" && metric !== null;
    const untold = ["fail", "no-evidence"].includes(result)
        ? reasons.slice(1).flatMap((reason) => (isTold(reason) ? [] : [reason.text]))
        : [];
    const warned = which === "suspected" ? [] : warnings;
    return bullets("", [...untold, ...warned], (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Zv)(record));
}
function bullets(lead, items, names = []) {
    if (items.length === 0)
        return [];
    const shown = items.slice(0, 12).map((item) => `- ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(item, names))}`);
    const more = items.length > 12 ? [`- ${items.length - 12} more are in the full report.`] : [];
    const list = [...shown, ...more].join("\n");
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(lead === "" ? list : `${lead}\n\n${list}`)];
}


/***/ }),

/***/ 78758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ evidenceFold),
/* harmony export */   Yi: () => (/* binding */ policySentence),
/* harmony export */   ZT: () => (/* binding */ hasIntervals),
/* harmony export */   bb: () => (/* binding */ methodSentence),
/* harmony export */   dK: () => (/* binding */ evidenceRows),
/* harmony export */   uh: () => (/* binding */ artifactSentence)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10930);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25925);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41450);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19896);






/** Digests, rules, methods and assumptions: what a doubter needs. */
function evidenceFold(record) {
    const notes = record.notes.slice(0, 20).map((note) => `- ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(note))}`);
    const same = record.differs.length > 0 ? "evaluation sets differ" : comparedWord(record);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(`<b>Evidence and method</b>: ${same}, ${policyWord(record)}`, [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["", "sha256", ""], "lll", evidenceRows(record).map(([what, digest, remark]) => [
                what,
                digest === null ? "—" : (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(digest),
                remark,
            ])),
            (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)([policySentence(record), methodSentence(record)].map(_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD).join(" ")),
            ...(hasIntervals(record) ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(artifactSentence)] : []),
            ...(notes.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(notes.join("\n"))]),
        ]),
    ];
}
const artifactSentence = "One artifact is held against one artifact: how far training itself varies from seed to seed is not in these intervals.";
/** What, twelve digits of its digest, a remark in our words. */
function evidenceRows(record) {
    const { candidate, receipt, differs } = record;
    const both = record.baseline.status === "found" && differs.length === 0
        ? "the same on both sides"
        : "of the candidate";
    const rows = [
        ["evaluation set", short(receipt.evalSet), receipt.evalSet === null ? "no rows" : both],
        ["metric definitions", short(receipt.metrics), both],
    ];
    if (candidate.predictions !== null) {
        rows.push([
            "predictions",
            short(candidate.predictions.digest),
            (0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(candidate.predictions.rows, "row"),
        ]);
    }
    if (candidate.model !== null) {
        const bound = {
            run: "made by this run",
            declared: "named by the workflow",
            none: "not tied to the predictions",
        };
        rows.push([
            "model file",
            short(candidate.model.digest),
            `${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .bytes */ .ee)(candidate.model.bytes)}, ${bound[candidate.bound]}`,
        ]);
    }
    return rows;
}
function short(digest) {
    return digest === null ? null : digest.replace("sha256:", "").slice(0, 12);
}
/** True when at least one difference has an interval. */
function hasIntervals({ metrics }) {
    return metrics.some((metric) => metric.interval !== null && metric.verdict !== "not-comparable");
}
function comparedWord({ baseline, receipt }) {
    if (receipt.evalSet === null)
        return "numbers as reported";
    return baseline.status === "found" ? "same evaluation set" : "no baseline";
}
function policyWord({ policy }) {
    return { base: "rules of the base commit", file: "rules of this checkout", "built-in": "built-in rules" }[policy.source];
}
function policySentence({ policy, decision }) {
    const mode = `${decision.mode} mode${decision.strict ? ", strict" : ""}`;
    if (policy.source === "built-in")
        return [`Rules: the built-in ones (${mode}); there is no `, { code: "evenhand.yml" }, " to read."];
    const at = policy.sha === null ? [" as checked out"] : [" at ", { code: (0,_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(policy.sha) }];
    return ["Rules: ", { code: "evenhand.yml" }, ...at, ` (${mode}).`];
}
const methods = {
    tango: "Tango's score",
    delong: "DeLong",
    influence: "influence function",
    bootstrap: "Poisson bootstrap",
};
function methodSentence(record) {
    const gated = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedOf */ .Pq)(record);
    const used = [...new Set(gated.map((metric) => metric.method))].filter((method) => methods[method] !== undefined);
    if (used.length === 0)
        return ["No interval was computed."];
    const parts = used.map((method) => [
        `${methods[method]} (`,
        ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(gated.filter((metric) => metric.method === method).map((metric) => [{ code: metric.name }])),
        ")",
    ]);
    const family = gated.reduce((most, metric) => Math.max(most, metric.family), 0);
    const holm = family > 1 && hasIntervals(record) ? ` p values are Holm-corrected over ${family} gated metrics.` : "";
    return ["Intervals: ", ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(parts, 4), `.${holm}`];
}


/***/ }),

/***/ 4246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ fairnessFold),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   m4: () => (/* binding */ gapFigures),
/* harmony export */   rZ: () => (/* binding */ fairnessFinding)
/* harmony export */ });
/* unused harmony export changeOf */
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41450);



const decimals = 4;
/** What the change of a gap says for itself: an interval that holds 0 says nothing. */
function changeOf({ interval }) {
    if (interval === null)
        return null;
    if (interval.low > 0)
        return "wider";
    return interval.high < 0 ? "narrower" : null;
}
/** How many gaps opened, over all columns. */
function fairnessFinding(fairness) {
    const gaps = fairness.flatMap((each) => each.gaps);
    const tally = (change) => gaps.filter((gap) => changeOf(gap) === change).length;
    const said = ["wider", "narrower"].filter((change) => tally(change) > 0);
    if (said.length === 0)
        return "no gap changed beyond its noise";
    return said.map((change) => `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tally(change), "gap")} ${change}`).join(", ");
}
/** The figures of a gap as every surface prints them. */
function gapFigures(gap) {
    const range = (ends, print) => ends === null ? "—" : `${print(ends.low, decimals)} to ${print(ends.high, decimals)}`;
    return {
        name: gap.name,
        candidate: number(gap.candidate),
        own: range(gap.candidateInterval, _number_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj),
        baseline: number(gap.baseline),
        delta: gap.delta === null ? "—" : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(gap.delta, decimals),
        change: range(gap.interval, _number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8),
        word: changeOf(gap) ?? gap.note,
    };
}
function number(value) {
    return value === null ? "—" : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(value, decimals);
}
/** Rates of the groups and the gaps between them, a table of each for every column. */
function fairnessFold({ fairness = [] }, most = 8) {
    if (fairness.length === 0)
        return [];
    const inside = fairness.flatMap((each) => [
        gapTable(each),
        groupTable(each, most),
        ...groupsNote(each, most),
    ]);
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`<b>Fairness</b>: ${fairnessFinding(fairness)}`, [
            ...inside,
            (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)("<sub>Gaps are shown with 90 % intervals and do not gate.</sub>"),
        ]),
    ];
}
function gapTable({ column, gaps }) {
    const cells = gaps.map((gap) => {
        const { name, candidate, own, baseline, delta, change, word } = gapFigures(gap);
        return [(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name), `${baseline} → ${candidate}`, own, delta, change, word];
    });
    const heads = [`gap by ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(column)}`, "base → candidate", "90 % of the gap", "Δ", "90 % of Δ", ""];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(heads, "lrrrrl", cells);
}
function groupTable({ column, groups }, most) {
    const cells = groups
        .slice(0, most)
        .map(({ name, n, excluded, candidate }) => [
        (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name === "" ? "(empty)" : name, 60),
        number(candidate.selection),
        number(candidate.truePositive),
        number(candidate.falsePositive),
        (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n),
        excluded === null ? "" : `left out: ${excluded}`,
    ]);
    const heads = [(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(column), "predicted positive", "true positive rate", "false positive rate", "rows", ""];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(heads, "lrrrrl", cells);
}
function groupsNote({ groups }, most) {
    if (groups.length <= most)
        return [];
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`<sub>${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(most)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(groups.length, "group")}.</sub>`)];
}


/***/ }),

/***/ 48815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ flipsFold)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41450);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71879);




/** Rows that were right and are wrong now, and the other way round, with the matrix that sums them up. */
function flipsFold(record, most = 8) {
    const { flips } = record;
    if (flips === null)
        return [];
    const moved = flips.fixed + flips.broken;
    const confusion = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionBlocks */ .lE)(record);
    if (moved === 0 && confusion.length === 0)
        return [];
    const finding = moved === 0
        ? "no row changed sides"
        : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(flips.broken, "row")} broken, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(flips.fixed)} fixed`;
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(`<b>Flips</b>: ${finding}`, [...flipTable(record, most), ...confusion])];
}
function flipTable({ flips }, most) {
    if (flips === null || flips.worst.length === 0)
        return [];
    const shown = flips.worst.slice(0, most);
    const words = { broken: "broken", fixed: "fixed" };
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["id", "truth", "base → candidate", ""], "llll", shown.map((flip) => [
            (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(flip.id, 60),
            (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(flip.label, 40),
            `${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(flip.baseline, 40)} → ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(flip.candidate, 40)}`,
            words[flip.change],
        ])),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(`<sub>${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(shown.length)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(flips.broken + flips.fixed, "changed row")}, the largest change first. ` +
            `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(flips.bothWrong, "row")} wrong on both sides.</sub>`),
    ];
}


/***/ }),

/***/ 31190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Lc: () => (/* binding */ metricTable),
/* harmony export */   a1: () => (/* binding */ legendBlocks),
/* harmony export */   hP: () => (/* binding */ hasFloor),
/* harmony export */   o1: () => (/* binding */ legend)
/* harmony export */ });
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43166);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55882);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41450);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72766);






/** Metrics in the given order; gated verdicts are bold. Bars and margins stand when one is drawn, hard limits
 *  when one is set. */
function metricTable(metrics, broken = new Set()) {
    const drawn = metrics.some(isDrawn);
    const columns = [
        { head: "metric", align: "l", cell: metricName },
        { head: "verdict", align: "l", cell: (metric) => verdictCell(metric, broken.has(metric.name)) },
        { head: "Δ", align: "r", cell: (metric) => (isCompared(metric) ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric).delta : "—") },
        ...(drawn ? [{ head: _bar_js__WEBPACK_IMPORTED_MODULE_3__/* .barAxis */ .Fn, align: "c", cell: _bar_js__WEBPACK_IMPORTED_MODULE_3__/* .barCell */ .ij }] : []),
        { head: "base → candidate", align: "l", cell: valuesCell },
        ...(drawn ? [{ head: "margin", align: "r", cell: marginCell }] : []),
        ...(metrics.some(hasFloor) ? [{ head: "hard limit", align: "l", cell: limitOf }] : []),
    ];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(columns.map((column) => column.head), columns.map((column) => column.align).join(""), metrics.map((metric) => columns.map((column) => column.cell(metric))));
}
/** The legend where a bar is drawn, nothing where none is. */
function legendBlocks(metrics) {
    return metrics.some(isDrawn) ? [legend(metrics)] : [];
}
/** What a bar means; the arrow is explained when it is used. */
function legend(metrics) {
    const arrow = metrics.some((metric) => metric.direction === "lower")
        ? " ↓ marks a metric where lower is better."
        : "";
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)("<sub>Each bar is the 90 % interval of the change, drawn so that right is better: `│` no change, `┊` the margin. " +
        `Past the margin, two cells are a doubling.${arrow}</sub>`);
}
function isDrawn({ interval, margin, status, verdict }) {
    return (interval !== null || status === "identical") && margin !== null && verdict !== "not-comparable";
}
function isCompared({ verdict }) {
    return verdict !== "not-comparable";
}
function valuesCell(metric) {
    const figures = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric);
    return isCompared(metric) && metric.baseline !== null ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .cF)(figures) : figures.candidate;
}
function marginCell(metric) {
    return isCompared(metric) ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(metric).margin : "—";
}
/** The name, with ↓ where lower is better. */
function metricName(metric) {
    const prove = metric.proved ? ", to prove" : "";
    return `${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(metric.name)}${metric.direction === "lower" ? " ↓" : ""}${prove}`;
}
function verdictCell(metric, isBroken) {
    const word = (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordText */ .en)((0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(metric));
    const shown = metric.gated ? `**${word}**` : word;
    if (!isBroken)
        return shown;
    return (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPointOnly */ .Rz)(metric) ? `**${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordText */ .en)(_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenLimit */ .tb)}**` : `**${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordText */ .en)(_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenLimit */ .tb)}**, ${shown}`;
}
function hasFloor(metric) {
    return metric.floor !== null && (metric.floor.min !== null || metric.floor.max !== null);
}
/** `≥ 0.9500 ✔` */
function limitOf({ floor }) {
    if (floor === null)
        return "";
    const bounds = [
        floor.min === null ? "" : `≥ ${bound(floor.min)}`,
        floor.max === null ? "" : `≤ ${bound(floor.max)}`,
    ];
    const held = floor.held === null ? "?" : floor.held ? "✔" : "✖";
    return `${bounds.filter((part) => part !== "").join(", ")} ${held}`.replaceAll(" ", "\u00a0");
}
function bound(value) {
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(value, Math.min(8, Math.max((0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .decimalsFor */ .Wm)(value, 4), 0)));
}


/***/ }),

/***/ 22719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q7: () => (/* binding */ modelBlocks),
  ww: () => (/* binding */ modelFolds)
});

// UNUSED EXPORTS: shownMetrics

// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/case.js
var report_case = __webpack_require__(5147);
// EXTERNAL MODULE: ./.cache/js/core/report/prose.js
var prose = __webpack_require__(3228);
// EXTERNAL MODULE: ./.cache/js/core/report/section/baseline-search.js
var baseline_search = __webpack_require__(62801);
// EXTERNAL MODULE: ./.cache/js/core/report/section/context.js
var context = __webpack_require__(39928);
// EXTERNAL MODULE: ./.cache/js/core/report/section/evidence.js
var evidence = __webpack_require__(78758);
// EXTERNAL MODULE: ./.cache/js/core/report/section/fairness.js
var fairness = __webpack_require__(4246);
// EXTERNAL MODULE: ./.cache/js/core/report/section/flips.js
var flips = __webpack_require__(48815);
// EXTERNAL MODULE: ./.cache/js/core/report/section/metric-table.js
var metric_table = __webpack_require__(31190);
// EXTERNAL MODULE: ./.cache/js/core/report/section/provenance.js
var provenance = __webpack_require__(19896);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/figures.js
var figures = __webpack_require__(55882);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/report/verdict-words.js
var verdict_words = __webpack_require__(72766);
;// CONCATENATED MODULE: ./.cache/js/core/report/section/settle.js







/** What would turn an inconclusive verdict into an answer; empty when every verdict is one. */
function settleBlocks(record) {
    const open = (0,report_case/* gatedOf */.Pq)(record).filter((metric) => metric.verdict === "inconclusive" && !(0,verdict_words/* isPointOnly */.Rz)(metric));
    if (open.length === 0)
        return [];
    const measured = open.filter(isMeasured);
    const rest = open.filter((metric) => !isMeasured(metric));
    return [
        ...(measured.length === 0
            ? [(0,block/* paragraph */.FY)("**What would settle it.**")]
            : [lead(measured[0]), settleTable(measured)]),
        ...rest.map((metric) => (0,block/* paragraph */.FY)((0,prose/* markdown */.wD)([{ code: metric.name }, ": ", ...(0,prose/* asSentence */.KG)(metric.note)]))),
        (0,block/* paragraph */.FY)(advice(record, measured[0])),
    ];
}
function isMeasured(metric) {
    return metric.mde !== null && metric.margin !== null && metric.status === "ok";
}
function lead(metric) {
    const { mde, margin } = (0,figures/* figuresOf */.h5)(metric);
    const finds = (metric.mde ?? 0) > (metric.margin ?? 0);
    const text = finds
        ? `${(0,number/* count */.U9)(metric.n)} rows reliably show a loss of ${mde} or more in ${(0,encode/* code */.aY)(metric.name)}; the margin is ${margin}.`
        : `${(0,number/* count */.U9)(metric.n)} rows are enough to see a loss of ${margin} in ${(0,encode/* code */.aY)(metric.name)} most of the time; this one fell between.`;
    return (0,block/* paragraph */.FY)(`**What would settle it.** ${text}`);
}
function settleTable(metrics) {
    return (0,block/* table */.tp)(["metric", "margin", "smallest loss these rows show", "rows needed", "rows here"], "lrrrr", metrics.map((metric) => {
        const { margin, mde } = (0,figures/* figuresOf */.h5)(metric);
        const needed = metric.rowsNeeded === null ? "—" : (0,number/* approximately */.YY)(metric.rowsNeeded);
        return [(0,encode/* code */.aY)(metric.name), margin, mde, needed, (0,number/* count */.U9)(metric.n)];
    }));
}
function advice({ decision }, metric) {
    const widen = metric === undefined
        ? ""
        : `, or a wider margin for ${(0,encode/* code */.aY)(metric.name)} under \`gate:\` in \`evenhand.yml\``;
    const guard = decision.mode === "guard" && decision.result === "pass"
        ? " In guard mode that passes; `on-inconclusive: fail` makes it red."
        : "";
    return `More labelled rows decide it${widen}. Running again on the same rows gives the same interval.${guard}`;
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/slices.js
var slices = __webpack_require__(56616);
// EXTERNAL MODULE: ./.cache/js/core/report/section/ungated.js
var ungated = __webpack_require__(74071);
;// CONCATENATED MODULE: ./.cache/js/core/report/section/ways-on.js






/** What differs, then what a person can do about it, safest first. */
function notComparableBlocks(record) {
    const differs = record.differs.slice(0, 20).map((text) => `- ${(0,prose/* markdown */.wD)((0,prose/* asSentence */.KG)(text))}`);
    return [
        ...(differs.length === 0 ? [] : [(0,block/* paragraph */.FY)(`**What differs**\n\n${differs.join("\n")}`)]),
        valueTable(record),
        (0,block/* paragraph */.FY)("**Ways on, safest first**\n\n" +
            "1. Merge the change of the evaluation set by itself; the base then has a result on it, and the model change can be compared.\n" +
            "2. Score the base's model on the new set yourself and name the file:"),
        (0,block/* paragraph */.FY)((0,encode/* fenced */.OF)("with:\n  baseline: path/to/base-predictions.csv", "yaml")),
    ];
}
/** What happens after a first evaluation. */
function firstRunBlocks(record) {
    const strict = (0,report_case/* isRed */.iI)(record)
        ? "`strict: true` makes a missing baseline red. "
        : "With `strict: true` in `evenhand.yml` a missing baseline is red. ";
    return [
        valueTable(record),
        (0,block/* paragraph */.FY)("**What happens next.** The workflow's run on the base branch keeps its result as the baseline; " +
            "pull requests after that are compared with it. " +
            strict +
            "To compare at once, give the base's predictions as a file: `baseline: path/to/base-predictions.csv`."),
    ];
}
/** The candidate's own values, with no difference beside them. */
function valueTable({ metrics, guardrails }) {
    const shown = [
        ...metrics.filter((metric) => metric.gated),
        ...guardrails,
        ...metrics.filter((metric) => !metric.gated),
    ];
    const floors = shown.some(metric_table/* hasFloor */.hP);
    return (0,block/* table */.tp)(floors ? ["metric", "this run", "hard limit"] : ["metric", "this run", ""], "lrl", shown.map((metric) => {
        const note = metric.floor === null ? (metric.gated ? "gated" : "") : (0,metric_table/* limitOf */.LF)(metric);
        return [(0,metric_table/* metricName */.Kh)(metric), (0,figures/* figuresOf */.h5)(metric).candidate, floors ? (0,metric_table/* limitOf */.LF)(metric) : note];
    }));
}

;// CONCATENATED MODULE: ./.cache/js/core/report/section/model.js














/** What a screen shows of one model: the numbers that decided, and against what. */
function modelBlocks(record, bars = "legend") {
    return [
        ...resultBlocks(record, bars),
        ...(0,context/* reasonsBlock */.hF)(record),
        ...settleBlocks(record),
        ...(0,context/* causesBlock */.UQ)(record),
        (0,block/* paragraph */.FY)(model_provenance(record)),
    ];
}
function model_provenance(record) {
    const sentences = (0,provenance/* isCompared */.uQ)(record)
        ? [(0,provenance/* baselineSentence */.FD)(record), (0,provenance/* comparedSentence */.Zg)(record)]
        : [(0,provenance/* baselineSentence */.FD)(record)];
    return sentences.map(prose/* markdown */.wD).join(" ");
}
function resultBlocks(record, bars) {
    const which = (0,report_case/* caseOf */.KC)(record);
    if (which === "not-comparable")
        return notComparableBlocks(record);
    if (which === "no-baseline")
        return firstRunBlocks(record);
    const shown = shownMetrics(record);
    if (shown.length === 0)
        return [];
    const numbers = (0,metric_table/* metricTable */.Lc)(shown, (0,report_case/* brokenOf */.Tb)(record));
    return bars === "legend" ? [numbers, ...(0,metric_table/* legendBlocks */.a1)(shown)] : [numbers];
}
/** The gated ones, or all when nothing gates. */
function shownMetrics(record) {
    const gated = (0,report_case/* gatedOf */.Pq)(record);
    return gated.length > 0 ? gated : (0,report_case/* worstFirst */.md)(record.metrics);
}
/** What stands behind a click, each with its finding: six at most. */
function modelFolds(record) {
    const compared = (0,provenance/* isCompared */.uQ)(record);
    return [
        ...(compared ? (0,slices/* slicesFold */.jz)(record) : []),
        ...(0,fairness/* fairnessFold */.HS)(record),
        ...(compared ? (0,flips/* flipsFold */.C)(record) : []),
        ...(compared && (0,report_case/* gatedOf */.Pq)(record).length > 0 ? (0,ungated/* ungatedFold */.q)(record) : []),
        ...(0,baseline_search/* searchFold */.Q)(record),
        ...(0,evidence/* evidenceFold */.FN)(record),
    ];
}


/***/ }),

/***/ 42453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ modelsBlocks),
/* harmony export */   t: () => (/* binding */ modelsTable)
/* harmony export */ });
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43166);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10930);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55882);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42582);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78758);
/* harmony import */ var _flips_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48815);
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31190);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22719);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59628);











/** Several models: one row each, worst first, and a fold each with what its own comment would show. */
function modelsBlocks(input) {
    const records = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .orderRecords */ .t7)(input.records);
    const leads = records.flatMap((record) => (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedOf */ .Pq)(record).slice(0, 1));
    return [
        modelsTable(input),
        ...(0,_metric_table_js__WEBPACK_IMPORTED_MODULE_5__/* .legendBlocks */ .a1)(leads),
        ...input.problems.map((problem) => (0,_block_js__WEBPACK_IMPORTED_MODULE_8__/* .fold */ .AU)(`∅ <b>${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .hypertext */ .ge)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(problem))}</b>: no evidence`, [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_8__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .problemState */ .BC)(problem).detail)),
            ...(0,_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .problemBlocks */ .OT)(problem),
        ])),
        ...records.map(modelFold),
    ];
}
/** One row a model, worst first. */
function modelsTable(input) {
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .tp)(["model", "verdict", "Δ", _bar_js__WEBPACK_IMPORTED_MODULE_9__/* .barAxis */ .Fn, "metric", "base → candidate"], "llrcll", [
        ...input.problems.map(problemRow),
        ...(0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .orderRecords */ .t7)(input.records).map(modelRow),
    ]);
}
function problemRow(problem) {
    return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(problem)), "**∅\u00a0no\u00a0evidence**", "—", "", "", ""];
}
function modelRow(record) {
    const { shape, word } = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseWord */ .BK)(record);
    const verdict = `**${shape}\u00a0${word}**`;
    const metric = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedOf */ .Pq)(record)[0];
    if (metric === undefined)
        return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record)), verdict, "", "", "", ""];
    const figures = (0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .figuresOf */ .h5)(metric);
    const compared = metric.delta !== null && metric.verdict !== "not-comparable";
    return [
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record)),
        verdict,
        compared ? figures.delta : "—",
        (0,_bar_js__WEBPACK_IMPORTED_MODULE_9__/* .barCell */ .ij)(metric),
        (0,_metric_table_js__WEBPACK_IMPORTED_MODULE_5__/* .metricName */ .Kh)(metric),
        compared ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .pairOf */ .cF)(figures) : figures.candidate,
    ];
}
function modelFold(record) {
    const { shape, word } = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseWord */ .BK)(record);
    const { flips } = record;
    const moved = flips === null ? "" : `, ${flips.broken} broken and ${flips.fixed} fixed`;
    const folds = [...(0,_flips_js__WEBPACK_IMPORTED_MODULE_4__/* .flipsFold */ .C)(record, 4), ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceFold */ .FN)(record)].map(opened);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_8__/* .fold */ .AU)(`${shape} <b>${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .hypertext */ .ge)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record))}</b>: ${word}${moved}`, [
        ...(0,_model_js__WEBPACK_IMPORTED_MODULE_6__/* .modelBlocks */ .Q7)(record, "no legend"),
        ...folds.flat(),
    ]);
}
/** A fold in a fold is a chore: inside a model's fold its parts stand open. */
function opened(block) {
    return block.kind === "fold" ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_8__/* .paragraph */ .FY)(`<sub>${block.summary}</sub>`), ...block.blocks] : [block];
}


/***/ }),

/***/ 59628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ problemState),
/* harmony export */   OT: () => (/* binding */ problemBlocks),
/* harmony export */   WX: () => (/* binding */ splitHint)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42582);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);




/** A model without a record, in the words of a first line. */
function problemState(problem) {
    return {
        verdict: ["No evidence: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(problem), " gave no result."],
        detail: problemDetail(problem),
    };
}
function problemDetail({ message }) {
    return [...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(message), " A missing result is not a pass."];
}
/** What to do: a sentence, or the YAML to write. */
function problemBlocks({ hint }) {
    if (hint.trim() === "")
        return [];
    if (!hint.trim().includes("\n"))
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)([{ strong: ["To mend it:"] }, " ", ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(hint)]))];
    const [lead, yaml] = splitHint(hint.trim());
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)([{ strong: ["To mend it:"] }, ...(lead === "" ? [] : [" ", { sentence: lead }])])),
        (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(yaml, "yaml")),
    ];
}
/** A first line that is a sentence introduces the YAML under it. */
function splitHint(hint) {
    const at = hint.indexOf("\n");
    const first = hint.slice(0, at).trim();
    const isSentence = /\s\S+\s/.test(first) && !/^[\w.-]+:(\s|$)/.test(first) && !first.startsWith("- ");
    return isSentence ? [first, hint.slice(at + 1).replace(/^\s*\n/, "")] : ["", hint];
}


/***/ }),

/***/ 19896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ baselineSentence),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Zg: () => (/* binding */ comparedSentence),
/* harmony export */   uQ: () => (/* binding */ isCompared)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41450);

/** @example shortSha("e41b0d7…") // "e41b0d7" */
function shortSha(sha) {
    return sha === null ? "unknown" : sha.slice(0, 7);
}
const bases = {
    "merge-parent": "the commit this would merge into",
    "merge-base": "the commit this branch started from",
    head: "the commit that is checked out",
    parent: "the commit before this one",
    "merge-group": "the base of the merge queue",
    input: "the commit that was asked for",
};
/** Which commit the candidate was held against, how near it is, where its result came from and how old. */
function baselineSentence({ baseline }) {
    const { status, sha, base, source } = baseline;
    if (status === "none")
        return [{ strong: ["Baseline"] }, ": none was found."];
    const unusable = status === "unusable" ? " It could not be used." : "";
    if (source === "path") {
        const commit = sha === null ? [" a file of this checkout"] : [" a file written at ", { code: shortSha(sha) }];
        return [{ strong: ["Baseline"] }, ...commit, rowsOf(baseline), `.${unusable}`];
    }
    const from = baseline.ageDays === null ? "its run's artifact" : `its run's artifact, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .age */ .KW)(baseline.ageDays)}`;
    return [
        { strong: ["Baseline"] },
        " ",
        { code: shortSha(sha) },
        ...nearness(baseline, base),
        `; ${from}.${unusable}`,
    ];
}
function nearness({ distance }, base) {
    if (base === null)
        return [];
    if (distance === 0 || distance === null)
        return [`, exactly ${bases[base.how]}`];
    return [
        `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(distance, "commit")} before `,
        { code: shortSha(base.sha) },
        ` (${bases[base.how]}, which has no record of its own)`,
    ];
}
function rowsOf({ rows }) {
    return rows === null ? "" : `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rows, "row")}`;
}
/** What was compared, and what was left out. */
function comparedSentence(record) {
    if (record.task === "scalars") {
        return [{ strong: ["Compared"] }, " numbers as they were reported: without rows there are no intervals."];
    }
    const n = record.metrics.reduce((most, metric) => Math.max(most, metric.n), 0);
    const id = record.columns["id"];
    const paired = id === undefined ? [" paired by position"] : [" paired by ", { code: id }];
    return [
        { strong: ["Compared"] },
        ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(n, "row")}`,
        ...paired,
        ", the same evaluation set on both sides.",
        ...left(record),
    ];
}
function left({ dropped }) {
    if (dropped.unlabelled === 0)
        return [];
    return [
        ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(dropped.unlabelled)} without a label ${dropped.unlabelled === 1 ? "was" : "were"} left out.`,
    ];
}
/** True when rows were held against rows, or numbers against numbers. */
function isCompared({ metrics }) {
    return metrics.some((metric) => metric.delta !== null && metric.verdict !== "not-comparable");
}


/***/ }),

/***/ 56616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ slicesRule),
/* harmony export */   jz: () => (/* binding */ slicesFold),
/* harmony export */   mG: () => (/* binding */ sliceRows),
/* harmony export */   ws: () => (/* binding */ hiddenLosses)
/* harmony export */ });
/* harmony import */ var _slices_slice_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39606);
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43166);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10930);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55882);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41450);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72766);
/* harmony import */ var _ungated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74071);








/** Every slice and metric as one row, worst first. */
function sliceRows({ slices }) {
    return slices
        .flatMap(({ slice, metrics }) => metrics.map((metric) => ({ name: (0,_slices_slice_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceName */ .o)(slice), metric })))
        .sort((a, b) => _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2[a.metric.verdict].rank - _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2[b.metric.verdict].rank);
}
/** What slices can do to the decision. */
function slicesRule(rows) {
    if (!rows.some(({ metric }) => metric.gated))
        return "Slices do not gate.";
    return "Slices under gate-slices gate. Whole set and slices are two families, so up to 10 % false blocks.";
}
/** Slices that lost on a metric by which the whole set improved: the total hides them. */
function hiddenLosses(record) {
    const improved = record.metrics.filter((metric) => metric.verdict === "improved");
    return sliceRows(record).filter(({ metric }) => metric.verdict === "regressed" && improved.some(({ name }) => name === metric.name));
}
function slicesFold(record, most = 8) {
    const rows = sliceRows(record);
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, most);
    const cells = shown.map(({ name, metric }) => {
        const figures = (0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .figuresOf */ .h5)(metric);
        return [
            (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
            (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(metric.name),
            (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordText */ .en)((0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(metric)),
            figures.delta,
            (0,_bar_js__WEBPACK_IMPORTED_MODULE_5__/* .barCell */ .ij)(metric),
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .pairOf */ .cF)(figures),
            (0,_number_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(metric.n),
        ];
    });
    const rest = rows.length > most ? `The ${most} worst of ${rows.length}. ` : "";
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_7__/* .fold */ .AU)(`<b>Slices</b>: ${(0,_ungated_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)(rows.map((row) => row.metric))}, of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rows.length)}`, [
            (0,_block_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)(["slice", "metric", "verdict", "Δ", _bar_js__WEBPACK_IMPORTED_MODULE_5__/* .barAxis */ .Fn, "base → candidate", "rows"], "lllrclr", cells),
            (0,_block_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)(`<sub>${rest}${slicesRule(rows)}</sub>`),
        ]),
    ];
}


/***/ }),

/***/ 74071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding),
/* harmony export */   q: () => (/* binding */ ungatedFold)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10930);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41450);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72766);
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31190);





/** Metrics that are shown and decide nothing. */
function ungatedFold({ metrics }) {
    const shown = metrics.filter((metric) => !metric.gated);
    if (shown.length === 0)
        return [];
    const title = shown.length === 1 ? "1 metric that does not gate" : `${shown.length} metrics that do not gate`;
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(`<b>${title}</b>: ${finding(shown)}`, [(0,_metric_table_js__WEBPACK_IMPORTED_MODULE_2__/* .metricTable */ .Lc)((0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(shown))])];
}
/** How many went which way. */
function finding(metrics) {
    const tally = (verdict) => metrics.filter((metric) => metric.verdict === verdict && !(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPointOnly */ .Rz)(metric)).length;
    const parts = [
        [tally("regressed"), "regressed"],
        [tally("improved"), "improved"],
        [tally("inconclusive"), "inconclusive"],
    ];
    const said = parts.filter(([n]) => n > 0).map(([n, word]) => `${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(n)} ${word}`);
    if (metrics.every(_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPointOnly */ .Rz))
        return "plain numbers, not judged";
    return said.length === 0 ? "none moved beyond its margin" : said.join(", ");
}


/***/ }),

/***/ 96798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41450);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42582);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);
/* harmony import */ var _section_slices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56616);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72766);






/** About 110 characters for the first line of a comment, the page's lead, a list of models. */
function stateOf(record) {
    const gated = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedOf */ .Pq)(record);
    const statement = statements[(0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseOf */ .KC)(record)](record, gated);
    const hidden = (0,_section_slices_js__WEBPACK_IMPORTED_MODULE_3__/* .hiddenLosses */ .ws)(record)[0];
    if (hidden !== undefined) {
        const first = [
            "Although the whole improved, ",
            { code: hidden.metric.name },
            " regressed on ",
            { code: hidden.name },
            ". ",
        ];
        return { ...statement, detail: [...first, ...statement.detail] };
    }
    const left = gated.filter((metric) => metric.verdict === "not-comparable");
    if (left.length === 0 || record.decision.result === "no-baseline")
        return statement;
    const without = [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)(left), left.length === 1 ? " was" : " were", " not comparable. "];
    return { ...statement, detail: [...without, ...statement.detail] };
}
const statements = {
    regressed: (record, gated) => {
        const lost = gated.filter((metric) => metric.verdict === "regressed");
        const rest = lost.slice(1);
        const too = rest.length === 0 ? [] : [" ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)(rest), " regressed too."];
        return {
            verdict: ["Gate failed: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " regressed."],
            detail: [...(lost[0] === undefined ? (reason(record, "regressed") ?? []) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .loss */ .Kh)(lost[0])), ...too],
        };
    },
    floor: (record) => ({
        verdict: ["Gate failed: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " is outside a hard limit."],
        detail: reason(record, "floor") ?? [],
    }),
    guardrail: (record, gated) => ({
        verdict: ["Gate failed: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " broke a guardrail."],
        detail: reason(record, "guardrail") ?? (gated[0] === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .loss */ .Kh)(gated[0])),
    }),
    "no-evidence": (record) => ({
        verdict: ["No evidence: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " could not be judged."],
        detail: [
            ...(reason(record, "undefined") ?? reason(record, "no-evidence") ?? []),
            " A missing result is not a pass.",
        ],
    }),
    "not-proved": (record, gated) => {
        const open = gated.filter((metric) => metric.proved && !settled(metric));
        const first = open[0] ?? gated[0];
        return {
            verdict: ["Not proved: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " may have lost more than is allowed."],
            detail: first === undefined ? [] : [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .gl)(first), " Nothing is deployed on that."],
        };
    },
    undecided: (record, gated) => ({
        verdict: ["No answer: the test set is too small for ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), "."],
        detail: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(gated), " Policy asks for an answer (", { code: "on-inconclusive: fail" }, ")."],
    }),
    "not-comparable": (record) => ({
        verdict: ["Not comparable: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " and its base answered different questions."],
        detail: [
            ...(record.differs[0] === undefined
                ? (reason(record, "not-comparable") ?? [])
                : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(record.differs[0])),
            " No difference is shown",
            (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .isRed */ .iI)(record) ? "; strict mode makes that red." : ".",
        ],
    }),
    suspected: (record, gated) => {
        const first = gated.find(_case_js__WEBPACK_IMPORTED_MODULE_0__/* .looksWorse */ .rT);
        return {
            verdict: ["Inconclusive: ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " may have got worse, and the rows cannot prove it."],
            detail: first === undefined ? [] : [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .gl)(first), " The gate passes with a warning."],
        };
    },
    "no-baseline": (record, gated) => (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .isRed */ .iI)(record)
        ? {
            verdict: ["No baseline for ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), ", and strict mode asks for one."],
            detail: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .values */ .zu)(record, gated), ". Nothing was compared."],
        }
        : {
            verdict: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), ": nothing to compare with yet."],
            detail: [
                ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .values */ .zu)(record, gated),
                `. ${gated.some(hasLimit) ? "Hard limits were checked and hold." : "No gate was applied."}`,
            ],
        },
    inconclusive: (record, gated) => ({
        verdict: ["Inconclusive: too few rows to tell whether ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " got worse."],
        detail: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(gated), " The gate passes."],
    }),
    held: (record, gated) => ({
        verdict: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " is within its limits."],
        detail: [
            ...(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(gated.map(_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg), 2),
            gated.some(hasDelta) ? "; plain numbers, so no interval." : ".",
        ],
    }),
    ungated: (record) => ({
        verdict: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), ": compared, nothing gated."],
        detail: [
            `${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(record.metrics.length, "metric")} with no rule to hold ${record.metrics.length === 1 ? "it" : "them"} to.`,
        ],
    }),
    "not-worse": (record, gated) => ({
        verdict: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " is not worse."],
        detail: [`A loss beyond the margin is excluded on ${all(gated)}`, ...example(gated)],
    }),
    equivalent: (record, gated) => ({
        verdict: [
            ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record),
            gated.every(identical) ? " gives the same outputs." : " is equivalent to its base.",
        ],
        detail: gated.every(identical)
            ? [`No output differs on ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(record.candidate.rows, "row")}.`]
            : [`Any change is inside the margin on ${all(gated)}`, ...example(gated)],
    }),
    improved: (record, gated) => {
        const better = gated.filter((metric) => metric.verdict === "improved");
        const unsettled = gated.filter((metric) => metric.verdict === "inconclusive" && !(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isPointOnly */ .Rz)(metric));
        const first = better[0];
        const rest = unsettled.length > 0
            ? ["; ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)(unsettled), unsettled.length === 1 ? " is inconclusive." : " are inconclusive."]
            : ["; nothing gated got worse."];
        return {
            verdict: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record), " improved."],
            detail: first === undefined ? [] : [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(first), ` (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .interval */ .YP)(first)})`, ...rest],
        };
    },
};
function settled(metric) {
    return ["improved", "equivalent", "not-worse"].includes(metric.verdict);
}
function hasDelta(metric) {
    return metric.delta !== null;
}
function hasLimit(metric) {
    return metric.floor !== null;
}
function identical(metric) {
    return metric.status === "identical";
}
function all(gated) {
    const judged = gated.filter((metric) => !(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isPointOnly */ .Rz)(metric)).length;
    return judged === 1 ? "the one gated metric" : `all ${judged} gated metrics`;
}
function example(gated) {
    return gated[0] === undefined ? ["."] : ["; ", ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(gated[0]), "."];
}
function reason(record, wanted) {
    const found = record.decision.reasons.find((reason) => reason.code === wanted);
    return found === undefined ? null : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(found.text, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Zv)(record));
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

/***/ 52661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ makeArtifacts)
});

// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
// EXTERNAL MODULE: ./.cache/js/core/handover/newest-attempts.js
var newest_attempts = __webpack_require__(78081);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.cache/js/github/zip-directory.js
/** An archive that is damaged or made to harm: nothing of it is used. */
class BadArchive extends Error {
    constructor(message) {
        super(`the archive is refused: ${message}`);
        this.name = "BadArchive";
    }
}
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const encrypted = 0x1 | 0x40 | 0x2000;
/** Reads the central directory of a zip file. Refuses what two readers could read differently: bytes before or after,
 *  several disks, zip64, encryption, counts and offsets that do not add up.
 *  Format: APPNOTE.TXT 6.3, sections 4.3.12 and 4.3.16. */
function readZipDirectory(bytes, mostEntries) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    const length = view.getUint32(end + 12, true);
    const start = view.getUint32(end + 16, true);
    if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
        throw new BadArchive("it is split over several disks");
    if (count === 0xffff || length === 0xffffffff || start === 0xffffffff)
        throw new BadArchive("it is a zip64 file");
    if (count > mostEntries)
        throw new BadArchive(`it holds more than ${mostEntries} files`);
    if (start + length !== end)
        throw new BadArchive("its directory does not end where the archive says");
    const entries = [];
    let at = start;
    for (let index = 0; index < count; index++) {
        const { entry, next } = readEntry(view, bytes, at, end);
        entries.push(entry);
        at = next;
    }
    if (at !== end)
        throw new BadArchive("its directory holds more than it counts");
    return { entries, start };
}
function findEnd(view) {
    const last = view.byteLength - endLength;
    for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
        const ends = at + endLength + (view.getUint32(at, true) === endSignature ? view.getUint16(at + 20, true) : -1);
        if (ends === view.byteLength)
            return at;
    }
    throw new BadArchive("it is not a zip file, or it was cut");
}
function readEntry(view, bytes, at, end) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature)
        throw new BadArchive("its directory is damaged");
    const flags = view.getUint16(at + 8, true);
    if ((flags & encrypted) !== 0)
        throw new BadArchive("a file in it is encrypted");
    const nameLength = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const next = at + 46 + nameLength + extra;
    if (next > end)
        throw new BadArchive("its directory is damaged");
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    const unixMode = view.getUint32(at + 38, true) >>> 16;
    const entry = {
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        compressed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
        symlink: (unixMode & 0xf000) === 0xa000,
        directory: name.endsWith("/"),
    };
    return { entry, next };
}
function decodeName(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new BadArchive("a file name in it is not UTF-8");
    }
}

;// CONCATENATED MODULE: ./.cache/js/github/zip-names.js

const windowsDevice = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u001f\u007f\\:*?"<>|]/;
/** Refuses names that mean another place than they say, on any platform: upwards, absolute, drives, devices, links, and
 *  two names that are one file where case or Unicode form is not told apart. */
function checkNames(entries) {
    const files = new Set();
    const folders = new Set();
    for (const { name, symlink, directory } of entries) {
        const path = directory ? name.slice(0, -1) : name;
        const problem = symlink ? "is a link" : pathProblem(path);
        if (problem !== null)
            throw new BadArchive(`${JSON.stringify(name.slice(0, 80))} ${problem}`);
        const key = fold(path);
        if (files.has(key) || (directory && folders.has(key)))
            throw new BadArchive(`${JSON.stringify(name.slice(0, 80))} is in it twice`);
        if (directory)
            folders.add(key);
        else
            files.add(key);
    }
    checkParents(files, folders);
}
function pathProblem(path) {
    if (path === "" || path.length > 400)
        return "is not a usable name";
    if (path.startsWith("/"))
        return "is absolute";
    if (forbidden.test(path))
        return "has a character that file names must not have";
    for (const part of path.split("/")) {
        if (part === "" || part === "." || part === "..")
            return "leaves its folder";
        if (windowsDevice.test(part) || /[. ]$/.test(part))
            return "is a name that Windows keeps for itself";
    }
    return null;
}
/** A file that is also somebody's folder. */
function checkParents(files, folders) {
    for (const path of [...files, ...folders]) {
        const parts = path.split("/");
        for (let depth = 1; depth < parts.length; depth++) {
            const parent = parts.slice(0, depth).join("/");
            if (files.has(parent))
                throw new BadArchive(`${JSON.stringify(parent)} is a file and a folder in it`);
        }
    }
    for (const path of folders) {
        if (files.has(path))
            throw new BadArchive(`${JSON.stringify(path)} is a file and a folder in it`);
    }
}
function fold(path) {
    return path.normalize("NFKC").toLowerCase().normalize("NFKC");
}

;// CONCATENATED MODULE: ./.cache/js/github/unzip.js



const unzipLimits = { files: 1000, bytes: 512 * 2 ** 20, ratio: 200 };
const localSignature = 0x04034b50;
const utf8 = new TextDecoder();
/** Unpacks a zip file in memory; all or nothing. Sizes are checked before a byte is unpacked, checksums after.
 *  @returns posix path → content, folders left out
 *  @throws BadArchive with one sentence */
function unzip(bytes, limits = unzipLimits) {
    const directory = readZipDirectory(bytes, limits.files);
    checkNames(directory.entries);
    checkSizes(directory.entries, limits);
    const spans = directory.entries.map((entry) => locate(bytes, entry, directory));
    checkOverlap(spans);
    const files = new Map();
    for (const [index, entry] of directory.entries.entries()) {
        if (!entry.directory)
            files.set(entry.name, unpack(entry, spans[index].data));
    }
    return files;
}
function checkSizes(entries, limits) {
    let total = 0;
    for (const { name, size, compressed, directory } of entries) {
        total += size;
        if (total > limits.bytes)
            throw new BadArchive(`it unpacks to more than ${limits.bytes} bytes`);
        if (directory && size > 0)
            throw new BadArchive(`folder ${show(name)} has content`);
        if (size > 2 ** 20 && size > compressed * limits.ratio)
            throw new BadArchive(`${show(name)} unpacks to more than ${limits.ratio} times its size`);
    }
}
function locate(bytes, entry, directory) {
    const { offset, compressed, name } = entry;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (offset + 30 > directory.start || view.getUint32(offset, true) !== localSignature)
        throw new BadArchive(`${show(name)} is not where its directory says`);
    const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
    const from = nameEnd + view.getUint16(offset + 28, true);
    const to = from + compressed;
    if (to > directory.start)
        throw new BadArchive(`${show(name)} was cut`);
    const localName = utf8.decode(bytes.subarray(offset + 30, nameEnd));
    if (localName !== name || view.getUint16(offset + 8, true) !== entry.method)
        throw new BadArchive(`${show(name)} is described in two ways`);
    return { from: offset, to, data: bytes.subarray(from, to) };
}
/** Files that share bytes are how a small archive becomes a large one. */
function checkOverlap(spans) {
    const sorted = [...spans].sort((a, b) => a.from - b.from);
    for (const [index, span] of sorted.entries()) {
        const next = sorted[index + 1];
        if (next !== undefined && next.from < span.to)
            throw new BadArchive("files in it share bytes");
    }
}
function unpack(entry, data) {
    const content = inflate(entry, data);
    if (content.byteLength !== entry.size)
        throw new BadArchive(`${show(entry.name)} is not as long as its directory says`);
    if ((0,external_node_zlib_.crc32)(content) !== entry.crc)
        throw new BadArchive(`${show(entry.name)} is damaged (CRC)`);
    return content;
}
function inflate({ method, name, size }, data) {
    if (method === 0)
        return new Uint8Array(data);
    if (method !== 8)
        throw new BadArchive(`${show(name)} is packed in a way that is not supported (${method})`);
    try {
        const { buffer, byteOffset, byteLength } = (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(1, size) });
        return new Uint8Array(buffer, byteOffset, byteLength);
    }
    catch (error) {
        throw new BadArchive(`${show(name)} cannot be unpacked (${error.code ?? "damaged"})`);
    }
}
function show(name) {
    return JSON.stringify(name.slice(0, 80));
}

;// CONCATENATED MODULE: ./.cache/js/github/artifact-download.js



const largestArchive = 512 * 2 ** 20;
const tries = 3;
/** An artifact's archive, unpacked in memory. The signed address is asked for anew at each try and never shown.
 *  @param digest `sha256:<hex>` of the archive when the listing told it */
async function downloadArtifact(github, id, digest) {
    for (let attempt = 1;; attempt++) {
        const outcome = await fetchArchive(github, await signedAddress(github, id));
        if (outcome instanceof Uint8Array) {
            checkDigest(outcome, digest, id);
            return unzip(outcome);
        }
        if (!outcome.passing || attempt >= tries)
            throw new Error(`artifact ${id}: ${outcome.problem}`);
        await github.clock.sleep(1000 * attempt);
    }
}
async function signedAddress(github, id) {
    const { headers, status } = await github.request({
        route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
        parameters: { artifact_id: id, archive_format: "zip", request: { redirect: "manual" } },
        reply: schemas/* unknown */.L5J(),
        permission: "actions: read",
    });
    const address = headers["location"] ?? "";
    if (status !== 302 || !/^https?:\/\//.test(address))
        throw new Error(`artifact ${id}: GitHub did not say where it lies (status ${status})`);
    return address;
}
async function fetchArchive(github, address) {
    let response;
    try {
        // No authorization: the address itself is the permission, on another host.
        response = await github.fetch(address, { signal: AbortSignal.timeout(300_000) });
    }
    catch {
        return { problem: "its storage did not answer", passing: true };
    }
    if (response.status !== 200) {
        const passing = response.status >= 500 || response.status === 404;
        return { problem: `its storage answered ${response.status}`, passing };
    }
    return readCapped(response);
}
async function readCapped(response) {
    const promised = response.headers.get("content-length");
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of response.body ?? []) {
            length += chunk.byteLength;
            if (length > largestArchive)
                return { problem: "it is larger than 512 MiB", passing: false };
            chunks.push(chunk);
        }
    }
    catch {
        return { problem: "its download broke off", passing: true };
    }
    if (promised !== null && Number(promised) !== length)
        return { problem: "its download was cut", passing: true };
    return Buffer.concat(chunks);
}
function checkDigest(archive, digest, id) {
    if (digest === null || !digest.startsWith("sha256:"))
        return;
    const actual = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(archive).digest("hex")}`;
    if (actual !== digest)
        throw new Error(`artifact ${id}: its archive differs from the digest GitHub lists`);
}

;// CONCATENATED MODULE: ./.cache/js/github/artifact-listing.js

const artifactSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP().nullable(),
    digest: schemas/* string */.YjP().nullish(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr().optional(),
        repository_id: schemas/* int */.Whr().optional(),
        head_repository_id: schemas/* int */.Whr().nullish(),
        head_sha: schemas/* string */.YjP().optional(),
    })
        .nullish(),
});
const listSchema = schemas/* object */.Ikc({ total_count: schemas/* int */.Whr(), artifacts: schemas/* array */.YOg(artifactSchema) });
const permission = "actions: read";
const pageSize = 100;
/** A run makes at most 500 artifacts a job; beyond this something is wrong. */
const mostPages = 20;
/** All artifacts of a run. */
async function listRunArtifacts(github, runId) {
    const listed = [];
    for (let page = 1; page <= mostPages; page++) {
        const { data } = await github.request({
            route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
            parameters: { run_id: runId, per_page: pageSize, page },
            reply: listSchema,
            permission,
        });
        listed.push(...data.artifacts.map(toListed));
        if (data.artifacts.length < pageSize || listed.length >= data.total_count)
            break;
    }
    return listed;
}
/** The repository's artifacts of exactly this name, newest first, at most 100: one request. */
async function listNamedArtifacts(github, name) {
    const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/actions/artifacts",
        parameters: { name, per_page: pageSize },
        reply: listSchema,
        permission,
    });
    const listed = data.artifacts.filter((one) => one.name === name).map(toListed);
    return listed.sort((a, b) => b.ref.id - a.ref.id);
}
function toListed(one) {
    const run = one.workflow_run;
    const home = run?.repository_id;
    const head = run?.head_repository_id;
    const ref = {
        id: one.id,
        name: one.name,
        createdAt: one.created_at ?? "",
        headSha: run?.head_sha ?? null,
        runId: run?.id ?? null,
        sameRepository: home === undefined || head === undefined ? null : home === head,
        expired: one.expired,
    };
    return { ref, digest: one.digest ?? null };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.cache/js/github/artifact-upload.js


async function loadUploadClient() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(291), __webpack_require__.e(824), __webpack_require__.e(659), __webpack_require__.e(735), __webpack_require__.e(32), __webpack_require__.e(8)]).then(__webpack_require__.bind(__webpack_require__, 19008));
    return new DefaultArtifactClient();
}
/** Uploads files from memory: they lie in a private folder only as long as the client reads them.
 *  The deadline is ours because the client waits for ever when an answer is cut, and lets the process end silently. */
async function uploadFiles(client, name, files, settings) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(settings.tempFolder, "evenhand-upload-"));
    try {
        await (0,promises_.chmod)(folder, 0o700);
        const paths = [];
        for (const [file, content] of files)
            paths.push(await place(folder, file, content));
        const days = settings.retentionDays === null ? {} : { retentionDays: settings.retentionDays };
        const upload = client.uploadArtifact(name, paths, folder, { ...days, skipArchive: settings.page });
        const { id, digest } = await within(settings.deadlineMs, upload);
        if (id === undefined || id === 0)
            throw new Error("the artifact service did not tell the artifact's id");
        return { id, digest: digest === undefined ? "" : `sha256:${digest.replace(/^sha256:/, "")}` };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function place(folder, file, content) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(file))
        throw new Error(`artifact file name ${JSON.stringify(file)}`);
    const path = (0,external_node_path_.join)(folder, file);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, content, { flag: "wx" });
    return path;
}
async function within(milliseconds, promise) {
    let timer;
    const late = new Promise((_, reject) => {
        const seconds = Math.round(milliseconds / 1000);
        timer = setTimeout(() => reject(new Error(`the artifact service did not answer within ${seconds} s`)), milliseconds);
    });
    try {
        return await Promise.race([promise, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/github/upload-parcel.js



/** Uploads under the name; when an earlier attempt has it, that one is deleted first, and when it stays reserved (an upload
 *  that never finished keeps it) the spare name is taken. An unclear end is settled by looking at what is there. */
async function uploadParcel(desk, parcel) {
    const client = await desk.loadClient();
    const steps = [
        { name: parcel.name, replaces: false },
        { name: parcel.name, replaces: true },
        { name: parcel.spare, replaces: false },
        { name: parcel.spare, replaces: true },
    ];
    let last;
    for (const { name, replaces } of steps) {
        if (replaces)
            await deleteQuietly(client, name);
        const files = parcel.filesOf(name);
        try {
            const { id, digest } = await uploadFiles(client, name, files, settingsOf(desk, parcel, files));
            return { id, url: desk.urlOf(id), digest };
        }
        catch (error) {
            last = error;
            if (hasNoService(error))
                throw unsupported(error);
            if (isReserved(error))
                continue;
            const there = await readBack(desk, parcel, name);
            if (there !== null)
                return there;
            if (!isConnectionLost(error))
                break;
        }
    }
    throw new Error(`artifact ${parcel.name} could not be uploaded: ${(0,errors/* errorMessage */.g)(last)}`, { cause: last });
}
function settingsOf(desk, parcel, files) {
    const { tempFolder, retentionDays, deadlineMs } = desk.options;
    const bytes = [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
    return {
        tempFolder,
        retentionDays,
        page: parcel.page,
        deadlineMs: deadlineMs ?? 120_000 + Math.ceil(bytes / 1e6) * 2000,
    };
}
/** The name is taken: a status in the client's text is all that it tells. A conflict when finishing means that the first
 *  of two finishes went through. */
function isReserved(error) {
    const text = (0,errors/* errorMessage */.g)(error);
    return text.includes("(409)") && !text.includes("FinalizeArtifact");
}
/** The client tries again after a 5xx, and not at all after a lost connection: the next step does, and finds the name
 *  taken when the answer alone was lost. */
function isConnectionLost(error) {
    return (0,errors/* errorMessage */.g)(error).includes("Unable to make request");
}
/** An Enterprise Server, or a runner whose artifact service is not in the environment. */
function hasNoService(error) {
    const name = error instanceof Error ? error.name : "";
    return name === "GHESNotSupportedError" || /ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/.test((0,errors/* errorMessage */.g)(error));
}
function unsupported(cause) {
    return new errors/* UserError */.y({
        code: "unsupported",
        message: "this runner has no artifact service that the current client can use",
        hint: "results stay in the records folder of this job; hand them on with a step of your own",
    }, cause);
}
async function deleteQuietly(client, name) {
    try {
        await client.deleteArtifact(name);
    }
    catch {
        // Not listed means never finished: the spare name is next.
    }
}
/** Our upload, when it is there in spite of an error. */
async function readBack(desk, parcel, name) {
    try {
        const listed = await desk.find(name);
        if (listed === null || !(await holds(desk, parcel, listed)))
            return null;
        return { id: listed.ref.id, url: desk.urlOf(listed.ref.id), digest: listed.digest ?? "" };
    }
    catch {
        return null;
    }
}
async function holds(desk, parcel, listed) {
    const files = parcel.filesOf(listed.ref.name);
    if (parcel.page)
        return [...files.values()].every((content) => listed.digest === digestOf(content));
    const there = await desk.read(listed);
    return (there.size === files.size &&
        [...files].every(([name, content]) => Buffer.compare(content, there.get(name) ?? new Uint8Array()) === 0));
}
function digestOf(content) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(content).digest("hex")}`;
}

;// CONCATENATED MODULE: ./.cache/js/github/artifacts.js






/** Uploads through the runner's artifact service, everything else through REST. Artifacts that a run of another
 *  repository made (a fork's) are refused. */
function makeArtifacts(github, options) {
    const digests = new Map();
    const remember = (listed) => {
        for (const { ref, digest } of listed)
            digests.set(ref.id, digest);
        return listed.map(({ ref }) => ref);
    };
    const desk = {
        loadClient: options.loadClient ?? loadUploadClient,
        options,
        urlOf: (id) => `${options.serverUrl}/${github.repository}/actions/runs/${options.runId}/artifacts/${id}`,
        find: async (name) => {
            const named = (await listRunArtifacts(github, options.runId)).filter(({ ref }) => ref.name === name);
            return named.sort((a, b) => b.ref.id - a.ref.id)[0] ?? null;
        },
        read: ({ ref, digest }) => downloadArtifact(github, ref.id, digest),
    };
    return {
        upload: (name, files) => uploadParcel(desk, zipped(name, files, options.attempt)),
        uploadPage: (fileName, content) => uploadParcel(desk, page(fileName, content, options.attempt)),
        listOfRun: async () => (0,newest_attempts/* newestAttempts */.N)(remember(await listRunArtifacts(github, options.runId))),
        listByName: async (name) => remember(await listNamedArtifacts(github, name)),
        async download(artifact) {
            if (artifact.runId !== options.runId && artifact.sameRepository !== true)
                throw new Error(`artifact ${artifact.id} was not made by a run of this repository`);
            return downloadArtifact(github, artifact.id, digests.get(artifact.id) ?? null);
        },
    };
}
function zipped(name, files, attempt) {
    return { name, spare: (0,names/* attemptName */.LZ)(name, attempt), page: false, filesOf: () => files };
}
/** An unzipped artifact is named by its file, so that the spare name goes before the extension. */
function page(fileName, content, attempt) {
    const dot = fileName.lastIndexOf(".");
    const cut = dot > 0 ? dot : fileName.length;
    const spare = (0,names/* attemptName */.LZ)(fileName.slice(0, cut), attempt) + fileName.slice(cut);
    return { name: fileName, spare, page: true, filesOf: (name) => new Map([[name, content]]) };
}


/***/ }),

/***/ 70951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ makeEvidenceFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18150);


const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const runSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().default(1),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repository: repositorySchema,
    head_repository: repositorySchema.nullable(),
});
const branchSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    protected: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});
/** What GitHub says about runs and branches; each is asked once. */
function makeEvidenceFacts(github) {
    const runs = new Map();
    const branches = new Map();
    async function askRun(id) {
        const { data } = await github.request({
            route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
            parameters: { run_id: id },
            reply: runSchema,
            permission: "actions: read",
        });
        return {
            id: data.id,
            attempt: data.run_attempt,
            repository: data.repository.full_name,
            headRepository: data.head_repository?.full_name ?? null,
            // A called workflow's path carries `@ref`.
            workflowPath: data.path.replace(/@.*$/, ""),
            event: data.event,
            headBranch: data.head_branch,
            headSha: data.head_sha,
            status: data.status ?? "",
            createdAt: data.created_at,
            url: data.html_url,
        };
    }
    async function askBranch(name) {
        const { data } = await github.request({
            route: "GET /repos/{owner}/{repo}/branches/{branch}",
            parameters: { branch: name },
            reply: branchSchema,
            permission: "contents: read",
        });
        return { name: data.name, sha: data.commit.sha, protected: data.protected };
    }
    const once = (cache, key, ask) => {
        const known = cache.get(key) ?? ask(key).catch(nullWhenMissing);
        cache.set(key, known);
        return known;
    };
    const facts = {
        run: (id) => once(runs, id, askRun),
        branch: (name) => once(branches, name, askBranch),
        async defaultBranch() {
            const { data } = await github.request({
                route: "GET /repos/{owner}/{repo}",
                reply: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
                permission: "contents: read",
            });
            const found = await facts.branch(data.default_branch);
            if (found === null)
                throw new Error(`the default branch ${data.default_branch} has no commit`);
            return found;
        },
    };
    return facts;
}
function nullWhenMissing(thrown) {
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isStatus */ .zM)(thrown, 404))
        return null;
    throw thrown;
}


/***/ }),

/***/ 18150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   e$: () => (/* binding */ MalformedReply),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   zM: () => (/* binding */ isStatus)
/* harmony export */ });
/* unused harmony exports GitHubError, isAmbiguous */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _ports_permission_denied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11776);


/** GitHub's answer was cut or is not what the API promises: the client library hands such bodies on as text. */
class MalformedReply extends Error {
    constructor(route, detail) {
        super(`GitHub answered ${route} with something that is not its documented reply (${detail})`);
        this.name = "MalformedReply";
    }
}
/** What GitHub answered, or that it did not, as a sentence; the failure stays readable. */
class GitHubError extends Error {
    failure;
    constructor(message, failure, cause) {
        super(message, { cause });
        this.name = "GitHubError";
        this.failure = failure;
    }
}
/** Reads the client library's error: without a `response` its status 500 is invented. */
function readFailure(thrown) {
    if (thrown instanceof GitHubError)
        return thrown.failure;
    const error = thrown;
    const response = error?.response;
    if (response === undefined || typeof error?.status !== "number")
        return { status: null, headers: {}, message: causeOf(thrown) };
    const headers = Object.entries(response.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
    const text = response.data?.message;
    const message = typeof text === "string" ? text : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .g)(thrown).slice(0, 300);
    return { status: error.status, headers: Object.fromEntries(headers), message };
}
/** The request was refused for its rate: nothing was done, waiting helps. */
function isRateLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers["retry-after"] !== undefined ||
        headers["x-ratelimit-remaining"] === "0" ||
        /secondary rate limit|abuse detection/i.test(message));
}
/** Whether the server may or may not have done it: a 5xx, a lost answer, an answer that cannot be read. */
function isAmbiguous(thrown) {
    if (thrown instanceof MalformedReply)
        return true;
    const { status } = readFailure(thrown);
    return status === null || status >= 500;
}
function isStatus(thrown, ...statuses) {
    const { status } = readFailure(thrown);
    return status !== null && statuses.includes(status);
}
/** The error a story sees: a missing permission by its line, a bad token as what the user can mend, else one sentence. */
function explain(thrown, route, permission) {
    if (isExplained(thrown))
        return thrown;
    const failure = readFailure(thrown);
    if (failure.status === null)
        return new GitHubError(`GitHub did not answer ${route}: ${failure.message}`, failure, thrown);
    if (failure.status === 403 && /not accessible by/i.test(failure.message))
        return new _ports_permission_denied_js__WEBPACK_IMPORTED_MODULE_1__/* .PermissionDenied */ .J(permission, thrown);
    if (failure.status === 401)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
            code: "permission-missing",
            message: "GitHub does not accept the token (401)",
            // biome-ignore lint/suspicious/noTemplateCurlyInString: YAML for the user to write
            hint: "pass github-token: ${{ github.token }}, or a token that has not expired",
            input: "github-token",
        }, thrown);
    const sunset = failure.status === 410 ? "; this release speaks an API version that may be gone, update it" : "";
    return new GitHubError(`GitHub refused ${route}: ${failure.status} ${failure.message}${sunset}`, failure, thrown);
}
function isExplained(thrown) {
    return [MalformedReply, GitHubError, _ports_permission_denied_js__WEBPACK_IMPORTED_MODULE_1__/* .PermissionDenied */ .J, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y].some((kind) => thrown instanceof kind);
}
function causeOf(thrown) {
    const cause = thrown?.cause;
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .g)(inner ?? thrown);
}


/***/ }),

/***/ 64657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ makeGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


const largestOutput = 64 * 2 ** 20;
/** @param folder the checkout
 *  @param env of the process: PATH and HOME are what git needs from it */
function makeGit(folder, env) {
    const quiet = {
        ...env,
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_LAZY_FETCH: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        LC_ALL: "C",
    };
    // A container job's checkout belongs to another user, and git would refuse to read it. A folder of the checkout that
    // looks like a bare repository is content that somebody committed: its history is no history.
    const trust = ["-c", "safe.directory=*", "-c", "safe.bareRepository=explicit"];
    return (args) => new Promise((resolve) => {
        const options = {
            cwd: folder,
            env: quiet,
            encoding: "buffer",
            maxBuffer: largestOutput,
            timeout: 60_000,
            windowsHide: true,
        };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [...trust, ...args], options, (error, stdout) => resolve(error === null ? stdout : null));
    });
}


/***/ }),

/***/ 4470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ makeLocalHistory),
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   Wj: () => (/* binding */ findFolder)
/* harmony export */ });
const shaPattern = /^[0-9a-f]{40}$/;
function isSha(text) {
    return shaPattern.test(text);
}
function makeLocalHistory(git) {
    const text = async (args) => (await git(args))?.toString("utf8") ?? null;
    const isShallow = async () => (await text(["rev-parse", "--is-shallow-repository"]))?.trim() !== "false";
    async function parents(sha) {
        if (!isSha(sha))
            return null;
        const commit = await text(["cat-file", "commit", sha]);
        if (commit === null)
            return null;
        const header = commit.split("\n\n", 1)[0];
        return [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map((match) => match[1]);
    }
    return {
        parents,
        async head() {
            const sha = (await text(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]))?.trim() ?? "";
            return isSha(sha) ? sha : null;
        },
        async mergeBase(a, b) {
            if (!isSha(b) || (await isShallow()))
                return null;
            const from = isSha(a) ? a : `refs/remotes/origin/${a}`;
            const sha = (await text(["merge-base", "--end-of-options", from, b]))?.trim() ?? "";
            return isSha(sha) ? sha : null;
        },
        async firstParents(sha, limit) {
            if (!isSha(sha))
                return [];
            const walked = await text(["rev-list", "--first-parent", `--max-count=${limit + 1}`, sha, "--"]);
            return walked === null ? [] : walked.split("\n").filter(isSha);
        },
        async readFile(sha, path) {
            if ((await parents(sha)) === null)
                return undefined;
            const content = await git(["cat-file", "blob", `${sha}:${path}`]);
            return content === null ? null : content.toString("utf8");
        },
    };
}
/** git's folder from the top of the checkout, "" there; null outside of one. */
async function findFolder(git) {
    const prefix = await git(["rev-parse", "--show-prefix"]);
    return prefix === null ? null : prefix.toString("utf8").replace(/\n$/, "");
}


/***/ }),

/***/ 7881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ makeRemoteHistory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18150);


const parentsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
const permission = "contents: read";
const pageSize = 100;
/** Listings are in date order over all parents: a busy history may need several to follow its first parents. */
const mostListings = 6;
function makeRemoteHistory(github) {
    return {
        parents: (sha) => unlessUnknown(() => parents(github, sha)),
        mergeBase: (a, b) => unlessUnknown(() => mergeBase(github, a, b)),
        firstParents: (sha, limit) => firstParents(github, sha, limit),
        readFile: (sha, path) => unlessUnknown(() => readFile(github, sha, path)),
    };
}
/** 404 and 422 are how GitHub says that a commit, branch or file is not there; 409 that the repository is empty. */
async function unlessUnknown(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isStatus */ .zM)(error, 404, 409, 422))
            return null;
        throw error;
    }
}
async function parents(github, sha) {
    const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
        parameters: { commit_sha: sha },
        reply: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ parents: parentsSchema }),
        permission,
    });
    return data.parents.map((parent) => parent.sha);
}
async function mergeBase(github, a, b) {
    const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/compare/{basehead}",
        parameters: { basehead: `${a}...${b}`, per_page: 1 },
        reply: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }),
        permission,
    });
    return data.merge_base_commit.sha;
}
async function firstParents(github, sha, limit) {
    const known = new Map();
    const chain = [sha];
    for (let listings = 0; chain.length <= limit;) {
        const last = chain.at(-1);
        if (!known.has(last)) {
            if (listings++ >= mostListings || !(await learn(github, last, known)))
                break;
        }
        const parent = known.get(last);
        if (parent === null || parent === undefined)
            break;
        chain.push(parent);
    }
    return chain;
}
/** Adds first parents of up to 100 commits reachable from this one. */
async function learn(github, sha, known) {
    const listed = await unlessUnknown(() => github.request({
        route: "GET /repos/{owner}/{repo}/commits",
        parameters: { sha, per_page: pageSize },
        reply: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), parents: parentsSchema })),
        permission,
    }));
    for (const commit of listed?.data ?? [])
        known.set(commit.sha, commit.parents[0]?.sha ?? null);
    return known.has(sha);
}
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("file"),
    encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** Text up to 1 MB: beyond that GitHub leaves the content out. */
async function readFile(github, sha, path) {
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    const { data } = await github.request({
        route: `GET /repos/{owner}/{repo}/contents/${encoded}`,
        parameters: { ref: sha },
        reply: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([fileSchema, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["symlink", "submodule"]) })]),
        permission,
    });
    if (Array.isArray(data) || data.type !== "file")
        return null;
    const file = data;
    const content = Buffer.from(file.content, "base64");
    if (file.encoding !== "base64" || content.byteLength !== file.size)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedReply */ .e$(`contents of ${path}`, "size and content differ, or it is larger than 1 MB");
    return content.toString("utf8");
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


/***/ }),

/***/ 56707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ makeRecordFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/core/handover/manifest.js
var handover_manifest = __webpack_require__(74745);
// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/js/host/plain-file.js



const largestFile = 512 * 2 ** 20;
async function kindOfPath(path) {
    try {
        const stats = await (0,promises_.lstat)(path);
        if (stats.isSymbolicLink())
            return "link";
        return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
    }
    catch (error) {
        if (isMissing(error))
            return "nothing";
        throw error;
    }
}
/** @throws UserError when the path is a symbolic link */
async function refuseLink(path) {
    if ((await kindOfPath(path)) !== "link")
        return;
    throw new errors/* UserError */.y({
        code: "record-invalid",
        message: `${path} is a symbolic link`,
        hint: "records are plain files in plain folders: remove the link",
        input: "records",
    });
}
/** A file's bytes, links not followed; null when there is none.
 *  @throws UserError for a link or a file above 512 MiB */
async function readPlainFile(path) {
    await refuseLink(path);
    let file;
    try {
        file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    }
    catch (error) {
        if (isMissing(error))
            return null;
        throw error;
    }
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            return null;
        if (stats.size > largestFile)
            throw new errors/* UserError */.y({
                code: "record-invalid",
                message: `${path} is larger than 512 MiB`,
                hint: "keep fewer rows with the record (keep-predictions: off)",
                input: "records",
            });
        const { buffer, byteOffset, byteLength } = await file.readFile();
        return new Uint8Array(buffer, byteOffset, byteLength);
    }
    finally {
        await file.close();
    }
}
function isMissing(error) {
    const code = error?.code;
    return code === "ENOENT" || code === "ENOTDIR";
}

;// CONCATENATED MODULE: ./.cache/js/host/record-folder.js







/** The hand-over folder `.evenhand`: a leg's files, then its manifest, each written aside and renamed into place, so that
 *  a reader sees a whole file or none. Symbolic links are refused: they could lead out of the folder. */
function makeRecordFolder(folder) {
    const root = (0,external_node_path_.resolve)(folder);
    return {
        pathOf: (model, leg) => legPath(root, model, leg),
        async write(record) {
            const path = legPath(root, record.model, record.leg);
            for (const name of record.files.keys())
                checkFileName(name);
            for (const step of [root, (0,external_node_path_.join)(root, record.model), path])
                await makeFolder(step);
            await ignoreInGit(root);
            const known = await knownDigests(path);
            // Killed between a file and the manifest, the old manifest would call the new file torn: so it lets go first.
            const kept = Object.fromEntries(Object.entries(known).filter(([name]) => !record.files.has(name)));
            if (Object.keys(kept).length < Object.keys(known).length)
                await writeManifest(path, (0,handover_manifest/* renderManifest */.sB)(new Map(), kept));
            for (const [name, content] of record.files)
                await writeWhole((0,external_node_path_.join)(path, name), content);
            await writeManifest(path, (0,handover_manifest/* renderManifest */.sB)(record.files, kept));
        },
        async readAll() {
            const records = [];
            for (const model of await foldersIn(root)) {
                for (const leg of await foldersIn((0,external_node_path_.join)(root, model))) {
                    const files = await readLeg((0,external_node_path_.join)(root, model, leg));
                    if (files !== null)
                        records.push({ model, leg, files });
                }
            }
            return records;
        },
    };
}
function legPath(root, model, leg) {
    (0,names/* checkPart */.UO)("model", model);
    (0,names/* checkPart */.UO)("leg", leg);
    return (0,external_node_path_.join)(root, model, leg);
}
function checkFileName(name) {
    if ((0,names/* isFileName */.oV)(name) && name !== handover_manifest/* manifestName */.vS)
        return;
    throw new Error(`record file name ${JSON.stringify(name)}`);
}
async function makeFolder(path) {
    await refuseLink(path);
    await (0,promises_.mkdir)(path, { recursive: true });
}
async function ignoreInGit(root) {
    const path = (0,external_node_path_.join)(root, ".gitignore");
    if ((await kindOfPath(path)) === "nothing")
        await (0,promises_.writeFile)(path, "*\n", { flag: "wx" });
}
/** Digests of files that stay: as written down, never taken anew from files that may have changed since. */
async function knownDigests(path) {
    const content = await readPlainFile((0,external_node_path_.join)(path, handover_manifest/* manifestName */.vS));
    const manifest = content === null ? null : (0,handover_manifest/* parseManifest */.Ng)(content);
    return manifest?.ok ? manifest.value.files : {};
}
function writeManifest(path, manifest) {
    return writeWhole((0,external_node_path_.join)(path, handover_manifest/* manifestName */.vS), new TextEncoder().encode(manifest));
}
async function writeWhole(path, content) {
    await refuseLink(path);
    const aside = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        const file = await (0,promises_.open)(aside, "wx");
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(aside, path);
    }
    catch (error) {
        await (0,promises_.rm)(aside, { force: true });
        throw error;
    }
}
/** Names of the folders in a folder, sorted; [] when it is not there. */
async function foldersIn(path) {
    await refuseLink(path);
    if ((await kindOfPath(path)) !== "folder")
        return [];
    const names = [];
    for (const entry of await (0,promises_.readdir)(path, { withFileTypes: true })) {
        await refuseLink((0,external_node_path_.join)(path, entry.name));
        if (entry.isDirectory() && /^[a-z0-9._-]{1,60}$/.test(entry.name))
            names.push(entry.name);
    }
    return names.sort();
}
/** null: no manifest, so nothing was finished here. */
async function readLeg(path) {
    const content = await readPlainFile((0,external_node_path_.join)(path, handover_manifest/* manifestName */.vS));
    if (content === null)
        return null;
    const files = new Map([[handover_manifest/* manifestName */.vS, content]]);
    const manifest = (0,handover_manifest/* parseManifest */.Ng)(content);
    for (const name of manifest.ok ? Object.keys(manifest.value.files) : []) {
        const file = await readPlainFile((0,external_node_path_.join)(path, name));
        if (file !== null)
            files.set(name, file);
    }
    const checked = (0,handover_manifest/* checkManifest */.K7)(files);
    if (checked.ok)
        return checked.value;
    throw new errors/* UserError */.y({
        code: "record-invalid",
        message: `${path}: ${checked.problem}`,
        hint: "nothing but evenhand may change this folder: delete it and run the step that wrote it again",
        input: "records",
    });
}


/***/ }),

/***/ 6733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  $t: () => (/* binding */ placeOf),
  GR: () => (/* binding */ readTextOrNull),
  O4: () => (/* binding */ wire)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/core/report/comment.js + 1 modules
var comment = __webpack_require__(50634);
// EXTERNAL MODULE: ./.cache/js/github/artifacts.js + 7 modules
var artifacts = __webpack_require__(52661);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.cache/js/github/failure.js
var github_failure = __webpack_require__(18150);
;// CONCATENATED MODULE: ./.cache/js/github/checks.js


/** GitHub takes so many annotations a request; further ones are appended by updates. */
const batchSize = 50;
const permission = "checks: write";
const checkRunSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP().nullable(),
    external_id: schemas/* string */.YjP().nullable(),
    output: schemas/* object */.Ikc({ annotations_count: schemas/* int */.Whr().nonnegative() }),
});
function makeChecks(github) {
    return {
        async publish(check) {
            const existing = await findOwn(github, check);
            const run = existing === null ? await create(github, check) : await renew(github, check, existing);
            await appendRest(github, check, run);
            return { id: run.id, url: run.html_url ?? "" };
        },
    };
}
async function findOwn(github, check) {
    const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        parameters: { ref: check.headSha, check_name: check.name, filter: "all", per_page: 100 },
        reply: schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(checkRunSchema) }),
        permission,
    });
    return data.check_runs.find((run) => run.external_id === check.externalId) ?? null;
}
function create(github, check) {
    const call = {
        route: "POST /repos/{owner}/{repo}/check-runs",
        parameters: {
            name: check.name,
            head_sha: check.headSha,
            external_id: check.externalId,
            ...completion(check),
            output: output(check, check.annotations.slice(0, batchSize)),
        },
        reply: checkRunSchema,
        permission,
    };
    return github.create(call, () => findOwn(github, check));
}
/** The same check published again: content replaced, annotations kept. One that another app owns cannot be updated,
 *  whatever its external id says; then ours is made. */
async function renew(github, check, existing) {
    const parameters = { ...completion(check), output: output(check, []) };
    try {
        return (await github.request(update(existing.id, parameters))).data;
    }
    catch (error) {
        if ((0,github_failure/* isStatus */.zM)(error, 403, 404, 422))
            return create(github, check);
        throw error;
    }
}
/** Annotations beyond what is there, 50 at a time. An update appends, so after an unclear answer the count is read. */
async function appendRest(github, check, run) {
    let there = run.output.annotations_count;
    while (there < check.annotations.length) {
        const target = Math.min(there + batchSize, check.annotations.length);
        const batch = check.annotations.slice(there, target);
        await github.create(update(run.id, { output: output(check, batch) }), () => reached(github, run.id, target));
        there = target;
    }
}
async function reached(github, id, count) {
    const { data } = await github.request({ ...update(id, {}), route: checkRoute("GET") });
    return data.output.annotations_count >= count ? data : null;
}
function update(id, parameters) {
    return {
        route: checkRoute("PATCH"),
        parameters: { check_run_id: id, ...parameters },
        reply: checkRunSchema,
        permission,
    };
}
function checkRoute(method) {
    return `${method} /repos/{owner}/{repo}/check-runs/{check_run_id}`;
}
function completion(check) {
    const details = check.detailsUrl === null ? {} : { details_url: check.detailsUrl };
    return { status: "completed", conclusion: check.conclusion, ...details };
}
function output(check, annotations) {
    return {
        title: check.title,
        summary: check.summary,
        text: check.text,
        annotations: annotations.map((one) => ({
            path: one.path,
            start_line: one.line,
            end_line: one.line,
            annotation_level: one.level,
            message: one.message,
            ...(one.title === undefined ? {} : { title: one.title }),
        })),
    };
}

;// CONCATENATED MODULE: ./.cache/js/github/retry.js

/** Milliseconds to wait before trying again; null when it would not help.
 *  As GitHub asks: `retry-after`, else the reset time when the quota is used up, else a minute; 1, 2, 4 … s after a 5xx
 *  or a lost answer. */
function retryDelay(thrown, attempt, now) {
    if (thrown instanceof github_failure/* MalformedReply */.e$)
        return backoff(attempt);
    const failure = (0,github_failure/* readFailure */.f1)(thrown);
    if ((0,github_failure/* isRateLimit */.a5)(failure))
        return rateDelay(failure, attempt, now);
    return failure.status === null || failure.status >= 500 ? backoff(attempt) : null;
}
/** Runs an idempotent call again while that helps and the deadline allows. */
async function withRetries(call, rule, clock) {
    for (let attempt = 1;; attempt++) {
        try {
            return await call();
        }
        catch (error) {
            const delay = attempt < rule.tries ? retryDelay(error, attempt, clock.now()) : null;
            if (delay === null || clock.now() + delay > rule.deadline)
                throw error;
            await clock.sleep(delay);
        }
    }
}
/** Creates something exactly once: after an answer that does not tell whether it was made, looks for it before any
 *  second POST. `find` returns null when it is not there. */
async function createOnce(steps, rule, clock) {
    for (let attempt = 1;; attempt++) {
        try {
            return await steps.create();
        }
        catch (error) {
            const delay = retryDelay(error, attempt, clock.now());
            if (delay === null || clock.now() + delay > rule.deadline)
                throw error;
            await clock.sleep(delay);
            const found = await steps.find();
            if (found !== null)
                return found;
            if (attempt >= rule.tries)
                throw error;
        }
    }
}
function backoff(attempt) {
    return 1000 * 2 ** (attempt - 1);
}
function rateDelay({ headers }, attempt, now) {
    const after = headers["retry-after"];
    if (after !== undefined && /^\d+$/.test(after))
        return Math.max(1000, Number(after) * 1000);
    const reset = Number(headers["x-ratelimit-reset"]);
    if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset))
        return Math.max(1000, reset * 1000 - now);
    return 60_000 * 2 ** (attempt - 1);
}

;// CONCATENATED MODULE: ./.cache/js/github/client.js


const apiVersion = "2022-11-28";
const tries = 4;
const quiet = { debug() { }, info() { }, warn() { }, error() { } };
function makeGitHub(options) {
    const { clock, repository } = options;
    const fetcher = options.fetch ?? globalThis.fetch;
    const connect = lazily(() => makeOctokit(options, fetcher));
    const [owner, repo] = repository.split("/");
    const rule = () => ({ tries, deadline: clock.now() + (options.deadlineMs ?? 120_000) });
    const once = async (call) => send(await connect(), call, { owner, repo, timeoutMs: options.timeoutMs ?? 30_000 });
    return {
        repository,
        clock,
        fetch: fetcher,
        once,
        async request(call) {
            try {
                return await withRetries(() => once(call), rule(), clock);
            }
            catch (error) {
                throw (0,github_failure/* explain */.WE)(error, call.route, call.permission);
            }
        },
        async create(call, find) {
            try {
                return await createOnce({ create: async () => (await once(call)).data, find }, rule(), clock);
            }
            catch (error) {
                throw (0,github_failure/* explain */.WE)(error, call.route, call.permission);
            }
        },
    };
}
async function send(octokit, call, place) {
    const { request: extra, ...parameters } = call.parameters ?? {};
    // A parameter that the route does not name would become part of the query.
    const repository = call.route.includes("{owner}") ? { owner: place.owner, repo: place.repo } : {};
    const reply = await octokit.request(call.route, {
        ...repository,
        ...parameters,
        request: { ...extra, signal: AbortSignal.timeout(place.timeoutMs) },
    });
    return { ...reply, data: parseReply(call, reply.data) };
}
async function makeOctokit(options, fetcher) {
    const { Octokit } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(735), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 98048));
    return new Octokit({
        auth: options.token,
        baseUrl: options.apiUrl.replace(/\/+$/, ""),
        userAgent: options.userAgent,
        retry: { enabled: false },
        throttle: { enabled: false },
        log: quiet,
        request: { fetch: versioned(fetcher), log: quiet },
    });
}
/** The API version goes with every request; the client library sends none by itself. */
function versioned(fetcher) {
    return (url, init) => {
        const headers = new Headers(init?.headers);
        headers.set("x-github-api-version", apiVersion);
        return fetcher(url, { ...init, headers });
    };
}
function parseReply(call, data) {
    const parsed = call.reply.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new github_failure/* MalformedReply */.e$(call.route, `${issue?.path.join(".") || "body"}: ${issue?.message ?? "?"}`);
}
function lazily(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

;// CONCATENATED MODULE: ./.cache/js/github/comment-pages.js

const commentSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), login: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional() }).nullish(),
    performed_via_github_app: schemas/* object */.Ikc({ slug: schemas/* string */.YjP().optional() }).nullish(),
});
const commentPermission = "pull-requests: write";
const pageSize = 100;
/** GitHub closes a conversation to comments at 2,500. */
const mostPages = 30;
/** Comments of a pull request, oldest first, from a page on to the last.
 *  A full page is followed by another try even without a Link header, which proxies drop. */
async function listComments(github, pullRequest, from = 1) {
    const comments = [];
    for (let page = from; page <= mostPages; page++) {
        const { data, headers } = await github.request({
            route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
            parameters: { issue_number: pullRequest, per_page: pageSize, page },
            reply: schemas/* array */.YOg(commentSchema),
            permission: commentPermission,
        });
        comments.push(...data);
        const more = /\brel="?next"?/.test(headers["link"] ?? "");
        if (!more && (data.length < pageSize || headers["link"] !== undefined))
            break;
    }
    return comments;
}
/** The listing again after a comment was added: only its end is read, unless what is there does not join up with what
 *  was seen before (somebody deleted a comment, so that pages moved). */
async function listAgain(github, pullRequest, before) {
    const from = Math.floor(before.length / pageSize) + 1;
    if (from === 1)
        return listComments(github, pullRequest);
    const tail = await listComments(github, pullRequest, from);
    const expected = before[(from - 1) * pageSize] ?? before.at(-1);
    const joins = before.length % pageSize === 0
        ? tail.length > 0 && tail[0].id > expected.id
        : tail[0]?.id === expected.id;
    return joins ? [...before.slice(0, (from - 1) * pageSize), ...tail] : listComments(github, pullRequest);
}

;// CONCATENATED MODULE: ./.cache/js/github/comment-plan.js
/** What makes one comment with the newest content out of those that are there. Every writer that sees the same comments
 *  plans the same, so that writers that meet do not undo each other.
 *  @param ours at least one */
function planComment(ours, mine) {
    const sorted = [...ours].sort((a, b) => a.id - b.id);
    const target = sorted[0];
    const newest = sorted.reduce((best, one) => (isNewer(one.marker, best.marker) ? one : best), mine);
    return {
        target: target.id,
        write: sameText(target.body, newest.body) ? null : newest.body,
        remove: sorted.slice(1).map(({ id }) => id),
        superseded: newest !== mine,
    };
}
function isNewer(a, b) {
    return a.run !== b.run ? a.run > b.run : a.attempt > b.attempt;
}
/** GitHub may hand a body back with other line ends. */
function sameText(a, b) {
    return plain(a) === plain(b);
}
function plain(text) {
    return text.replace(/\r\n/g, "\n").trimEnd();
}

;// CONCATENATED MODULE: ./.cache/js/github/comments.js




const rounds = 5;
/** The sticky comment. There is no compare-and-swap for comments, so writers converge instead: after every write the
 *  comment is read again once others have had time to land, and a newer run's words are put back if they were lost. */
function makeComments(github, options) {
    return {
        async post(pullRequest, body) {
            const marker = options.parseMarker(body);
            if (marker === null)
                throw new Error("the comment's body carries no marker of ours");
            return new Posting(github, options, { pullRequest, body, marker }).run();
        },
    };
}
class Posting {
    #github;
    #options;
    #draft;
    #created = false;
    #updated = false;
    constructor(github, options, draft) {
        this.#github = github;
        this.#options = options;
        this.#draft = draft;
    }
    async run() {
        await this.#options.identity.settle();
        let ours = null;
        for (let round = 1; round <= rounds; round++) {
            ours ??= await this.#findOrCreate();
            const plan = planComment(ours.map((one) => this.#marked(one)), this.#draft);
            const before = ours.find(({ id }) => id === plan.target);
            const wrote = await this.#carryOut(plan);
            if (!wrote && !this.#created && !this.#updated)
                return this.#posted(before, plan);
            await this.#github.clock.sleep(this.#options.settleMs ?? 1000);
            const after = await this.#read(plan.target);
            if (after !== null && this.#holds(after))
                return this.#posted(after, plan);
            ours = null;
        }
        throw new Error(`our comment on pull request #${this.#draft.pullRequest} kept being changed by others`);
    }
    /** All comments of ours with this key; made when there is none. */
    async #findOrCreate() {
        const all = await listComments(this.#github, this.#draft.pullRequest);
        const ours = all.filter((one) => this.#isOurs(one));
        if (ours.length > 0)
            return ours;
        const made = await this.#create();
        this.#created = true;
        this.#options.identity.learn(made);
        const again = await listAgain(this.#github, this.#draft.pullRequest, all);
        // A listing may lag behind the write.
        const seen = again.some(({ id }) => id === made.id) ? again : [...again, made];
        return seen.filter((one) => this.#isOurs(one));
    }
    #create() {
        const { pullRequest, body } = this.#draft;
        const call = {
            route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
            parameters: { issue_number: pullRequest, body },
            reply: commentSchema,
            permission: commentPermission,
        };
        return this.#github.create(call, async () => {
            const all = await listComments(this.#github, pullRequest);
            return all.find((one) => this.#isOurs(one)) ?? null;
        });
    }
    /** False when there was nothing to do. A comment that somebody deleted meanwhile is found missing by the reading after. */
    async #carryOut(plan) {
        if (plan.write !== null) {
            this.#updated = true;
            await this.#unlessGone("PATCH", plan.target, { body: plan.write });
        }
        for (const id of plan.remove)
            await this.#unlessGone("DELETE", id);
        return plan.write !== null || plan.remove.length > 0;
    }
    #read(id) {
        return this.#unlessGone("GET", id);
    }
    async #unlessGone(method, id, fields = {}) {
        try {
            const { data } = await this.#github.request({
                route: `${method} /repos/{owner}/{repo}/issues/comments/{comment_id}`,
                parameters: { comment_id: id, ...fields },
                reply: method === "DELETE" ? schemas/* unknown */.L5J().transform(() => null) : commentSchema,
                permission: commentPermission,
            });
            return data;
        }
        catch (error) {
            if ((0,github_failure/* isStatus */.zM)(error, 404, 410))
                return null;
            throw error;
        }
    }
    /** Whether the comment says what this run or a newer one had to say. */
    #holds(comment) {
        const marker = this.#options.parseMarker(comment.body ?? "");
        return marker !== null && !isNewer(this.#draft.marker, marker);
    }
    #isOurs(comment) {
        return this.#options.identity.isOurs(comment) && this.#marked(comment) !== null;
    }
    #marked(comment) {
        const body = comment.body ?? "";
        const marker = this.#options.parseMarker(body);
        return marker?.key === this.#draft.marker.key ? { id: comment.id, body, marker } : null;
    }
    #posted(comment, plan) {
        const action = this.#created ? "created" : this.#updated ? "updated" : "unchanged";
        return { id: comment.id, url: comment.html_url, action: plan.superseded ? "superseded" : action };
    }
}

// EXTERNAL MODULE: ./.cache/js/github/local-history.js
var local_history = __webpack_require__(4470);
;// CONCATENATED MODULE: ./.cache/js/github/commits.js

/** The checkout answers what it can; GitHub answers the rest. On a runner the checkout is one commit deep.
 *  @param remote null: no token, the checkout alone */
function makeCommits(local, remote) {
    return {
        head: () => local.head(),
        parents: async (sha) => (await local.parents(sha)) ?? (await remote?.parents(sha)) ?? null,
        async mergeBase(a, b) {
            // A branch name means what it is on GitHub now, not where the last fetch left it.
            if (!(0,local_history/* isSha */.HH)(a) && remote !== null) {
                const there = await remote.mergeBase(a, b);
                if (there !== null)
                    return there;
            }
            return (await local.mergeBase(a, b)) ?? ((0,local_history/* isSha */.HH)(a) ? ((await remote?.mergeBase(a, b)) ?? null) : null);
        },
        async firstParents(sha, limit) {
            const here = await local.firstParents(sha, limit);
            if (remote === null || here.length > limit || (await endsAtRoot(local, here)))
                return here;
            const there = await remote.firstParents(sha, limit);
            return there.length >= here.length ? there : here;
        },
        async readFile(sha, path) {
            const here = await local.readFile(sha, path);
            if (here !== undefined)
                return here;
            return (await remote?.readFile(sha, path)) ?? null;
        },
    };
}
async function endsAtRoot(local, chain) {
    const last = chain.at(-1);
    return last !== undefined && (await local.parents(last))?.length === 0;
}

// EXTERNAL MODULE: ./.cache/js/github/evidence.js
var evidence = __webpack_require__(70951);
// EXTERNAL MODULE: ./.cache/js/github/git-program.js
var git_program = __webpack_require__(64657);
;// CONCATENATED MODULE: ./.cache/js/github/identity.js

/** Tokens of people; every other kind cannot ask who it is. */
const userToken = /^(ghp_|gho_|ghu_|github_pat_)/;
const workflowLogin = "github-actions[bot]";
/** @param login overrides the assumption `github-actions[bot]`, for the token of another app */
function makeIdentity(github, token, login = workflowLogin) {
    let id = null;
    let name = login;
    return {
        async settle() {
            if (id !== null || !userToken.test(token))
                return;
            const { data } = await github.request({
                route: "GET /user",
                reply: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), login: schemas/* string */.YjP() }),
                permission: "pull-requests: write",
            });
            id = data.id;
            name = data.login;
        },
        isOurs({ user, performed_via_github_app: app }) {
            if (user === null || user === undefined)
                return false;
            if (id !== null)
                return user.id === id;
            if (user.login !== name)
                return false;
            const isBot = user.type === undefined || user.type === "Bot";
            const slug = app?.slug;
            return name.endsWith("[bot]") ? isBot && (slug === undefined || `${slug}[bot]` === name) : true;
        },
        learn({ user }) {
            if (user === null || user === undefined)
                return false;
            const changed = id === null ? user.login !== name : user.id !== id;
            id = user.id;
            name = user.login;
            return changed;
        },
    };
}

;// CONCATENATED MODULE: ./.cache/js/github/proxy-fetch.js
/** A fetch that goes through the proxy of the environment (http_proxy, https_proxy, no_proxy), which the platform's own
 *  fetch ignores. The library behind it reads the environment when it is imported, so it is imported only when needed. */
async function makeProxyFetch() {
    const { defaults } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(291), __webpack_require__.e(32)]).then(__webpack_require__.bind(__webpack_require__, 22032));
    return defaults.request.fetch;
}
/** Whether the environment names a proxy. */
function wantsProxy(env) {
    return ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"].some((name) => (env[name] ?? "") !== "");
}

;// CONCATENATED MODULE: ./.cache/js/github/pull-requests.js

const pullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
});
function makePullRequests(github) {
    return {
        async find(number) {
            const { data } = await github.request({
                route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
                parameters: { pull_number: number },
                reply: pullSchema,
                permission: "pull-requests: read",
            });
            const headRepository = data.head.repo?.full_name ?? null;
            return {
                number: data.number,
                headSha: data.head.sha,
                headRepository,
                baseRef: data.base.ref,
                fork: headRepository?.toLowerCase() !== github.repository.toLowerCase(),
            };
        },
    };
}

// EXTERNAL MODULE: ./.cache/js/github/remote-history.js
var remote_history = __webpack_require__(7881);
// EXTERNAL MODULE: ./.cache/js/host/clock.js
var host_clock = __webpack_require__(38163);
// EXTERNAL MODULE: ./.cache/js/host/record-folder.js + 1 modules
var record_folder = __webpack_require__(56707);
// EXTERNAL MODULE: ./.cache/js/sources/local-file.js + 1 modules
var local_file = __webpack_require__(14500);
// EXTERNAL MODULE: ./.cache/js/version.js
var version = __webpack_require__(62954);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./.cache/js/formats/stored/keep-rows.js + 1 modules
var keep_rows = __webpack_require__(3541);
// EXTERNAL MODULE: ./.cache/js/workers/entry.js
var workers_entry = __webpack_require__(13338);
;// CONCATENATED MODULE: ./.cache/js/workers/rows-keeper.js



/** Bytes of a file from which a thread pays: it takes about 0.1 s to start and saves about 1 µs a row. */
const worthwhileBytes = 2 << 20;
/** Keeps rows in a thread of its own, so that the comparison goes on meanwhile; in this thread when there are few
 *  rows, or no file to start a thread with, or the thread cannot be had. Both give the same bytes. */
function makeRowsKeeper() {
    let waiting = null;
    return {
        expect(bytes) {
            const entry = (0,workers_entry/* entryFile */.$B)();
            if (entry === null || bytes < worthwhileBytes || waiting !== null)
                return;
            waiting = new external_node_worker_threads_.Worker(entry, { workerData: { mark: workers_entry/* threadMark */.Q7 } });
            waiting.once("error", () => {
                waiting = null;
            });
            // Until there is a task, it must not keep the program from ending.
            waiting.unref();
        },
        async keep(scored, keep) {
            if (waiting === null)
                return (0,keep_rows/* keepRows */.P)(scored, keep);
            return keepInThread(waiting, scored, keep).catch(() => (0,keep_rows/* keepRows */.P)(scored, keep));
        },
    };
}
function keepInThread(worker, scored, keep) {
    const { ids, labelText: _left, ...rest } = scored;
    const task = { keep, scored: rest, ids: ids && { bytes: ids.bytes, starts: ids.starts } };
    return new Promise((resolve, reject) => {
        worker.once("message", resolve);
        worker.once("error", reject);
        worker.once("exit", () => reject(new Error("the thread ended without an answer")));
        worker.ref();
        worker.postMessage(task);
    });
}

;// CONCATENATED MODULE: ./.cache/js/wiring.js





















function placeOf(host, env, inputs) {
    const directory = external_node_path_.resolve(host.context.workspace, inputs.workingDirectory);
    return {
        host,
        env,
        directory,
        records: external_node_path_.resolve(directory, inputs.records),
        token: inputs.githubToken,
        retentionDays: inputs.retentionDays,
    };
}
/** Files, git and the clock. With a token on a runner also GitHub. */
async function wire(place) {
    const clock = (0,host_clock/* makeClock */.Z)();
    const github = await connect(place, clock);
    const git = (0,git_program/* makeGit */.n)(place.directory, place.env);
    const history = (0,local_history/* makeLocalHistory */.Ew)(git);
    return {
        host: place.host,
        clock,
        version: version/* version */.r,
        commits: makeCommits(history, github === null ? null : (0,remote_history/* makeRemoteHistory */.t)(github)),
        folderInRepository: () => (0,local_history/* findFolder */.Wj)(git),
        records: (0,record_folder/* makeRecordFolder */.K)(place.records),
        artifacts: github === null ? null : artifactsOf(github, place),
        runs: github === null ? null : (0,evidence/* makeEvidenceFacts */.t)(github),
        hub: github === null ? null : hubOf(github, place),
        rows: makeRowsKeeper(),
        open: (file) => (0,local_file/* makeLocalFile */.c)(file, place.directory),
        readText: (file) => readTextOrNull(external_node_path_.resolve(place.directory, file)),
        keepFile: (name, content) => keepFile(external_node_path_.join(place.records, name), content),
    };
}
/** GitHub's API; null at a terminal or without a token. */
async function connect({ host, env, token }, clock) {
    const { repository, onRunner } = host.context;
    if (!onRunner || token === null || repository === "")
        return null;
    return makeGitHub({
        token,
        repository,
        clock,
        apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
        userAgent: `evenhand/${version/* version */.r}`,
        ...(wantsProxy(env) ? { fetch: await makeProxyFetch() } : {}),
    });
}
function artifactsOf(github, { host, env, retentionDays }) {
    const { runId, attempt, serverUrl } = host.context;
    const tempFolder = env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)();
    return (0,artifacts/* makeArtifacts */.Y)(github, { runId, attempt, serverUrl, tempFolder, retentionDays });
}
function hubOf(github, place) {
    return {
        artifacts: artifactsOf(github, place),
        comment: makeComments(github, { parseMarker: comment/* parseMarker */.g, identity: makeIdentity(github, place.token ?? "") }),
        checks: makeChecks(github),
        pullRequests: makePullRequests(github),
    };
}
async function readTextOrNull(file) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        throw error;
    }
}
async function keepFile(file, content) {
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    await (0,promises_.writeFile)(file, content);
    return file;
}


/***/ })

};
