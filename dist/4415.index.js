export const id = 4415;
export const ids = [4415];
export const modules = {

/***/ 34415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  runData: () => (/* binding */ runData)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/engines/local/engine.js + 8 modules
var engine = __webpack_require__(31264);
// EXTERNAL MODULE: ./.cache/js/engines/local/work-files.js + 2 modules
var work_files = __webpack_require__(1129);
// EXTERNAL MODULE: ./.cache/js/host/run-action.js + 1 modules
var run_action = __webpack_require__(10076);
// EXTERNAL MODULE: ./.cache/js/host/run-context.js
var run_context = __webpack_require__(39974);
// EXTERNAL MODULE: ./.cache/js/host/runner.js + 1 modules
var runner = __webpack_require__(72506);
;// CONCATENATED MODULE: ./.cache/js/sources/disk-space.js

/** Bytes that this user may still write where a folder lies. */
async function readFreeBytes(folder) {
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    return bavail * bsize;
}

;// CONCATENATED MODULE: ./.cache/js/sources/secret-finder.js
/** Secretlint's recommended rules (tokens of cloud providers, code hosts and package registries, private keys, URLs
 *  with passwords), loaded when they are first needed. Texts are looked at a block of lines at a time. */
function makeSecretFinder() {
    return {
        async find(texts) {
            const [{ lintSource }, { creator }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 198)),
                __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577)),
            ]);
            const id = "@secretlint/secretlint-rule-preset-recommend";
            const config = { rules: [{ id, rule: creator }] };
            const found = [];
            for (let from = 0; from < texts.length; from += linesAtOnce) {
                const lines = texts
                    .slice(from, from + linesAtOnce)
                    .map((text) => text.replace(/[\r\n]+/g, " ").slice(0, longest));
                const source = {
                    content: lines.join("\n"),
                    filePath: "column.txt",
                    ext: ".txt",
                    contentType: "text",
                };
                const { messages } = await lintSource({ source, options: { config } });
                for (const { loc, ruleId } of messages) {
                    found.push({ index: from + loc.start.line - 1, what: spell(ruleId) });
                }
            }
            return found;
        },
    };
}
const linesAtOnce = 2000;
const longest = 4000;
/** @example spell("@secretlint/secretlint-rule-github") // "github" */
function spell(ruleId) {
    return ruleId.replace(/^.*secretlint-rule-/, "").replaceAll("-", " ");
}

// EXTERNAL MODULE: ./.cache/js/wiring.js + 21 modules
var wiring = __webpack_require__(88887);
// EXTERNAL MODULE: ./.cache/js/core/data/data-record.js
var data_record = __webpack_require__(37267);
// EXTERNAL MODULE: ./.cache/js/core/data/judge-data.js + 20 modules
var judge_data = __webpack_require__(42338);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./.cache/js/core/data/schema-file.js

const types = ["bool", "int", "float", "datetime", "string"];
const mostCategories = 100;
const schemaColumnShape = schemas.strictObject({
    type: schemas["enum"](types),
    required: schemas.boolean().default(true),
    "max-missing": schemas.number().min(0).max(1).optional(),
    min: schemas.number().optional(),
    max: schemas.number().optional(),
    categories: schemas.array(schemas.union([schemas.string(), schemas.number(), schemas.boolean()])).optional(),
    unit: schemas.string().nullish(),
    note: schemas.string().nullish(),
});
/** A schema file as people review it: what each column holds. */
const schemaFileShape = schemas.strictObject({
    version: schemas.literal(1),
    rows: schemas.int().nonnegative().optional(),
    columns: schemas.record(schemas.string(), schemaColumnShape),
});
/** The file's content as the checks use it. */
function makeDataSchema(file) {
    const columns = Object.entries(file.columns).map(([name, column]) => [
        name,
        {
            type: column.type,
            required: column.required,
            maxMissing: column["max-missing"] ?? null,
            min: column.min ?? null,
            max: column.max ?? null,
            categories: column.categories?.map(String) ?? null,
        },
    ]);
    return { rows: file.rows ?? null, columns: new Map(columns) };
}
/** A first schema from what a table holds now. Units and limits on missing cells are left for people; a column
 *  without a value is text until somebody knows better; a withheld column has neither ends nor categories. */
function inferSchema(table) {
    const columns = table.columns.map((column) => {
        const isNumber = column.kind === "int" || column.kind === "float";
        const few = column.domain !== null && column.domain.length <= mostCategories;
        const ends = isNumber && column.min !== null ? { min: column.min, max: column.max ?? undefined } : {};
        const categories = column.kind === "string" && few ? { categories: column.domain.map(([value]) => value).sort() } : {};
        return [
            column.name,
            {
                type: column.kind === "empty" ? "string" : column.kind,
                required: true,
                ...ends,
                ...categories,
                unit: null,
            },
        ];
    });
    return { version: 1, rows: table.rows, columns: Object.fromEntries(columns) };
}

// EXTERNAL MODULE: ./.cache/js/core/data/store-table.js
var store_table = __webpack_require__(90921);
// EXTERNAL MODULE: ./.cache/js/core/events/plan.js + 2 modules
var events_plan = __webpack_require__(69052);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.cache/js/formats/data/schema-yaml.js



/** A schema file's text → the schema. Throws UserError naming the file and the key. */
function parseSchema(text, file) {
    const invalid = (message) => new errors/* UserError */.y({
        code: "file-malformed",
        message: `${file}: ${message}`,
        hint: "`evenhand data --mode infer` writes a schema to start from",
        input: "schema",
        file,
    });
    let value;
    try {
        value = (0,dist/* parse */.qg)(text, { maxAliasCount: 0 });
    }
    catch (error) {
        throw invalid(`not YAML (${error.message.split("\n")[0]})`);
    }
    const parsed = schemaFileShape.safeParse(value);
    if (parsed.success)
        return makeDataSchema(parsed.data);
    const issue = parsed.error.issues[0];
    throw invalid(`${issue.path.join(".") || "the file"}: ${issue.message}`);
}
const head = `# What each column holds, inferred from the data. Review it and commit it: types and required columns are errors when
# they change, ends and categories warn. Fill in \`unit\`, add \`max-missing\` (a share), correct what is an accident of
# this sample.
`;
function renderSchema(schema) {
    return head + (0,dist/* stringify */.As)(schema, { lineWidth: 110, flowCollectionPadding: false });
}

// EXTERNAL MODULE: ./.cache/js/stories/policy-source.js
var policy_source = __webpack_require__(24336);
// EXTERNAL MODULE: ./.cache/js/core/config/choose-model.js
var choose_model = __webpack_require__(62262);
// EXTERNAL MODULE: ./.cache/js/core/record/data.js
var record_data = __webpack_require__(39054);
// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 3 modules
var parse = __webpack_require__(9609);
// EXTERNAL MODULE: ./.cache/js/core/data/rules.js
var rules = __webpack_require__(9574);
;// CONCATENATED MODULE: ./.cache/js/actions/data/settings.js







async function readSettings(inputs, ports) {
    const text = await ports.readText(inputs.config);
    const config = text === null ? null : (0,parse/* parseConfig */.o)(text, inputs.config);
    const model = (0,choose_model/* chooseModel */.Rk)(config, inputs.model);
    const configured = (0,choose_model/* modelIn */.l2)(config, model);
    const data = configured?.data;
    const tables = new Map();
    for (const role of record_data/* tableRoles */.Yb) {
        const patterns = inputs[role] ?? listOf(data?.[role]);
        if (patterns.length > 0)
            tables.set(role, patterns);
    }
    const own = { ...data?.columns, ...inputs.columns };
    const { label, id, group } = { ...configured?.evaluate.columns, ...own };
    return {
        model,
        config,
        text,
        tables,
        schema: inputs.schema ?? data?.schema ?? null,
        manifests: inputs.manifest ?? listOf(data?.manifest),
        suites: listOf(data?.suites),
        roles: { label: label ?? null, id: id ?? null, group: group ?? null, time: own.time ?? null },
        named: Object.values(own).filter((name) => name !== undefined),
    };
}
function listOf(paths) {
    return paths === undefined ? [] : typeof paths === "string" ? [paths] : paths;
}
/** @throws UserError when nothing says which tables to look at */
function refuseNothing({ tables }) {
    if (tables.size > 0)
        return;
    throw new errors/* UserError */.y({
        code: "input-invalid",
        message: "no table is named: there is nothing to look at",
        hint: "for example `train: data/train.csv`, here or under `data:` in evenhand.yml",
        input: "train",
    });
}
/** The rules at the base, and what the head's own configuration and suites add to them. */
function rulesFor(settings, inputs, policy, suites) {
    const own = withRules((0,rules/* rulesOf */.fD)(dataOf(settings.config, settings.model), inputs.config), suites.own);
    if (policy === null)
        return { rules: own, policy: (0,policy_source/* policyOfFile */.k7)(settings.config, settings.text) };
    (0,choose_model/* refuseRenamed */.VG)(settings.model, inputs.model, policy.config);
    const base = withRules((0,rules/* rulesOf */.fD)(dataOf(policy.config, settings.model), inputs.config), suites.base);
    return { rules: (0,rules/* stricter */.Rn)(base, own, judge_data/* defaultSeverity */.NU), policy };
}
function withRules(rules, more) {
    return { ...rules, expectations: [...rules.expectations, ...more] };
}
function dataOf(config, model) {
    return (0,choose_model/* modelIn */.l2)(config, model)?.data;
}

;// CONCATENATED MODULE: ./.cache/js/actions/data/base-rules.js





/** @param folder the working directory as git names it from the top; null: not known
 *  @param at the base commit, which may have files of rules without a configuration
 *  @returns null: nothing was read at a base commit */
function baseRulesOf(policy, { model }, { workingDirectory }, { commits, folder, at }) {
    const sha = policy?.provenance.sha ?? at;
    if (policy === null || sha === null)
        return null;
    return {
        sha,
        data: (0,choose_model/* modelIn */.l2)(policy.config, model)?.data,
        async read(path) {
            const place = (0,policy_source/* placeInRepository */.vO)(folder ?? workingDirectory, path);
            return place === null ? null : commits.readFile(sha, place);
        },
    };
}
/** The settings with what the base's rules look at and the run's own leave out: a table that is dropped and still there
 *  is profiled, a role still checked, a manifest still verified. */
async function heldToBase(settings, base, { files }) {
    if (base?.data === undefined)
        return { settings, notes: [] };
    const { data } = base;
    const tables = new Map(settings.tables);
    const notes = [];
    for (const role of record_data/* tableRoles */.Yb) {
        const patterns = listOf(data[role]);
        if (patterns.length === 0)
            continue;
        const own = tables.get(role);
        if (own !== undefined) {
            const left = patterns.filter((pattern) => !own.includes(pattern));
            if (left.length > 0)
                notes.push(lookedElsewhere(left.join(", "), role, own.join(", ")));
        }
        else if (await isHere(patterns, files))
            tables.set(role, patterns);
        else
            notes.push(`the base's rules look at ${patterns.join(", ")} as ${role}, which is not here`);
    }
    const held = { ...settings.roles };
    for (const part of ["label", "id", "group", "time"]) {
        const [own, named] = [held[part], data.columns[part]];
        held[part] = own ?? named ?? null;
        if (named !== undefined && own !== null && own !== named)
            notes.push(lookedElsewhere(named, part, own));
    }
    const manifests = [...new Set([...settings.manifests, ...listOf(data.manifest)])];
    return { settings: { ...settings, tables, manifests, roles: held }, notes };
}
/** It may be renamed; nobody is to miss that what was looked at is not any more. */
function lookedElsewhere(atBase, role, now) {
    return `the base's rules look at ${atBase} as ${role}, and this run at ${now}`;
}
async function isHere(patterns, files) {
    try {
        return (await files.digestInputs(patterns)).length > 0;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./.cache/js/core/handover/server.js
var server = __webpack_require__(68871);
// EXTERNAL MODULE: ./.cache/js/stories/find-base.js + 1 modules
var find_base = __webpack_require__(54702);
// EXTERNAL MODULE: ./.cache/js/core/baseline/choose-baseline.js
var choose_baseline = __webpack_require__(15289);
// EXTERNAL MODULE: ./.cache/js/core/handover/manifest.js
var manifest = __webpack_require__(74745);
;// CONCATENATED MODULE: ./.cache/js/core/baseline/stored-data.js



/** A data record from an artifact's files, or a sentence on why it cannot serve as a baseline.
 *  @param sha the commit whose run made the artifact: a record of another commit is refused */
function parseStoredData(files, expected) {
    const checked = (0,manifest/* checkManifest */.K7)(files);
    if (!checked.ok)
        return checked.problem;
    const content = checked.value.get(data_record/* dataFileName */.SQ);
    if (content === undefined)
        return `${data_record/* dataFileName */.SQ} is missing`;
    let record;
    try {
        record = (0,data_record/* parseData */._0)(new TextDecoder("utf-8", { fatal: true }).decode(content), data_record/* dataFileName */.SQ);
    }
    catch (error) {
        return (0,errors/* errorMessage */.g)(error);
    }
    if (record.model !== expected.model || record.leg !== expected.leg)
        return `${data_record/* dataFileName */.SQ} is of model ${record.model}, leg ${record.leg}`;
    if (record.commit !== null && record.commit !== expected.sha)
        return `${data_record/* dataFileName */.SQ} is of commit ${record.commit.slice(0, 7)}, not ${expected.sha.slice(0, 7)}`;
    return { record, files: checked.value };
}

// EXTERNAL MODULE: ./.cache/js/stories/baseline/finding.js
var finding = __webpack_require__(34187);
// EXTERNAL MODULE: ./.cache/js/stories/baseline/from-artifacts.js
var from_artifacts = __webpack_require__(83994);
;// CONCATENATED MODULE: ./.cache/js/stories/resolve-data-baseline.js






/** Opened before giving up: a run of broken artifacts must not eat the request budget. */
const mostOpened = 5;
/** Finds the data record that tables are compared with: the base commit's, else its nearest first-parent ancestor's, and
 *  tells where it looked. One that cannot be used is named and the next one is tried. Throws only when the listing itself
 *  broke. */
async function resolveDataBaseline(ports, ask) {
    const base = await (0,find_base/* findBase */.lN)(ports.commits, ask);
    if (base === null) {
        const looked = [{ where: "base commit", result: "nothing names one" }];
        return { provenance: (0,finding/* noProvenance */.BA)(null, looked), record: null };
    }
    const walked = await ports.commits.firstParents(base.sha, choose_baseline/* farthestAncestor */.ZN);
    const listing = await (0,from_artifacts/* listArtifacts */.wn)(ports, ask, walked[0] === base.sha ? walked : [base.sha, ...walked]);
    const looked = [listing.look];
    for (const step of listing.steps.slice(0, mostOpened)) {
        const record = (await (0,from_artifacts/* whyNotTrusted */.zv)(ports, step)) ?? (await resolve_data_baseline_open(ports, step, ask));
        const where = `artifact ${step.artifact.id} of ${(0,choose_baseline/* shortSha */.Fu)(step.sha)}`;
        looked.push({ where, result: typeof record === "string" ? record : "used" });
        if (typeof record === "string")
            continue;
        const found = { status: "found", source: "artifact", sha: step.sha, distance: step.distance };
        const ageDays = (0,finding/* daysSince */.Mn)(step.artifact.createdAt, ports.clock.now());
        return { provenance: { ...(0,finding/* noProvenance */.BA)(base, looked), ...found, ageDays }, record };
    }
    const status = looked.length > 1 ? "unusable" : "none";
    return { provenance: (0,finding/* noProvenance */.BA)(base, looked, status), record: null };
}
async function resolve_data_baseline_open({ artifacts }, step, { model, leg }) {
    try {
        const stored = parseStoredData(await artifacts.download(step.artifact), { sha: step.sha, model, leg });
        return typeof stored === "string" ? stored : stored.record;
    }
    catch (error) {
        return `could not be read: ${(0,errors/* errorMessage */.g)(error)}`;
    }
}

// EXTERNAL MODULE: ./.cache/js/core/data/table-profile.js + 9 modules
var table_profile = __webpack_require__(45409);
// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/batches.js + 1 modules
var batches = __webpack_require__(63409);
;// CONCATENATED MODULE: ./.cache/js/actions/data/profile.js






/** Reads every table, part by part in the order of their paths, and digests every file.
 *  @param unique columns whose values must not repeat */
async function readTables({ tables, roles, named }, unique, ports) {
    const read = [];
    for (const role of record_data/* tableRoles */.Yb) {
        const patterns = tables.get(role);
        if (patterns === undefined)
            continue;
        const files = await ports.files.digestInputs(patterns);
        const profile = await profileFiles(files.map(({ path }) => path), { ...roles, unique }, ports);
        refuseAbsent(patterns.join(", "), profile, named);
        read.push({ role, source: patterns.join(", "), files, profile });
    }
    return read;
}
async function profileFiles(paths, roles, { open }) {
    const table = (0,table_profile/* startTable */.t)(roles);
    for (const path of paths)
        for await (const batch of (0,batches/* readBatches */.P)(open(path)))
            table.add(batch);
    return table.end();
}
function refuseAbsent(source, profile, named) {
    const names = profile.columns.map(({ name }) => name);
    const absent = named.find((name) => !names.includes(name));
    if (absent === undefined || names.length === 0)
        return;
    const near = (0,nearest_name/* nearestName */.q)(absent, names);
    throw new errors/* UserError */.y({
        code: "column-missing",
        message: `${source} has no column ${(0,wording/* quote */.hD)(absent)}; its columns are ${(0,wording/* listNames */.Zv)(names)}`,
        hint: near === null ? "correct the name under `columns`" : `did you mean ${(0,wording/* quote */.hD)(near)}?`,
        input: "columns",
        file: source,
    });
}

;// CONCATENATED MODULE: ./.cache/js/actions/data/baseline.js







const none = {
    status: "none",
    sha: null,
    source: "none",
    distance: null,
    ageDays: null,
    rows: null,
    base: null,
    looked: [],
};
/** What the tables are compared with: the base commit's record, a record or a table by its path, or nothing. */
async function findDataBaseline(inputs, settings, plan, ports) {
    const choice = inputs.compareWith;
    const { context } = ports.host;
    const asks = choice.kind === "auto";
    const about = { ...(0,find_base/* baseAskOf */.IJ)(plan, context), model: settings.model, leg: inputs.leg, runId: context.runId };
    const artifacts = asks ? ports.artifacts : null;
    const enterprise = (0,server/* isEnterpriseServer */.v)(context.serverUrl);
    const resolved = context.onRunner
        ? await resolveDataBaseline({ ...ports, artifacts }, { ...about, kind: "data", enterprise })
        : { provenance: none, record: null };
    const { base } = resolved.provenance;
    if (choice.kind === "path")
        return readPath(choice.path, base, settings, ports);
    if (choice.kind === "none") {
        const looked = [{ where: "nowhere", result: "`compare-with: none` was asked for" }];
        return { tables: {}, provenance: { ...none, base, looked } };
    }
    if (resolved.record === null) {
        const here = [{ where: "this machine", result: "no `--compare-with` was given" }];
        const looked = context.onRunner ? resolved.provenance.looked : here;
        return { tables: {}, provenance: { ...resolved.provenance, looked } };
    }
    return { tables: resolved.record.tables, provenance: resolved.provenance };
}
/** A data record, or a table that stands for the one table that is looked at (train, where there are two). */
async function readPath(path, base, settings, ports) {
    const provenance = { ...none, base, status: "found", source: "path" };
    if (path.endsWith(".json")) {
        const text = await ports.readText(path);
        if (text === null) {
            const hint = "name a table, or the data.json of an earlier run";
            throw new errors/* UserError */.y({
                code: "file-missing",
                message: `${path} does not exist`,
                hint,
                input: "compare-with",
                file: path,
            });
        }
        const { tables } = (0,data_record/* parseData */._0)(text, path);
        return { tables, provenance };
    }
    const files = await ports.files.digestInputs([path]);
    const profile = await profileFiles(files.map((file) => file.path), settings.roles, ports);
    const role = [...settings.tables.keys()].includes("train")
        ? "train"
        : ([...settings.tables.keys()][0] ?? "train");
    const withheld = { sensitive: new Set(), found: new Map() };
    return {
        tables: { [role]: (0,store_table/* storeTable */.Wj)(path, profile, withheld) },
        provenance: { ...provenance, rows: profile.rows },
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/data/personal-data.js
/** Forms with a standard behind them, so that a match is more than a guess. */
const detectors = [
    // RFC 5321 addresses in their plain form.
    {
        what: "e-mail address",
        form: /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}(?![\w-])/i,
    },
    // ITU-T E.164: a plus sign and 8 to 15 digits.
    { what: "phone number", form: /(?<![\w+])\+[1-9](?:[ .()-]{0,2}\d){7,14}(?!\d)/ },
    // ISO 13616, check digits by ISO 7064 (mod 97).
    { what: "bank account (IBAN)", form: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}\b/, check: isIban },
    // ISO/IEC 7812, last digit by Luhn.
    { what: "payment card", form: /(?<!\d)[3-6]\d{3}(?:[ -]?\d){9,15}(?!\d)/, check: isCard },
    // SSA: area, group and serial are never all zero, and area is below 900.
    {
        what: "US social security number",
        form: /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/,
    },
    {
        what: "UK national insurance number",
        form: /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/,
    },
    {
        what: "IP address",
        form: /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/,
    },
];
/** Probable personal data in a column's texts, by kind. Numbers without other marks are not looked at. */
function findPersonalData({ texts }) {
    return detectors.flatMap(({ what, form, check }) => {
        const seen = sight(texts, (text) => {
            const match = text.length > 2000 ? null : form.exec(text);
            return match !== null && (check === undefined || check(match[0]));
        });
        return seen.rows === 0 ? [] : [{ what, ...seen }];
    });
}
/** Rows of the texts that a question is answered yes for. */
function sight(texts, isOne) {
    let rows = 0;
    let looked = 0;
    let first = Infinity;
    for (const [text, found] of texts) {
        looked += found.count;
        if (!isOne(text))
            continue;
        rows += found.count;
        first = Math.min(first, found.first);
    }
    return { rows, looked, first };
}
function isCard(written) {
    const digits = [...written.replace(/\D/g, "")].map(Number).reverse();
    if (digits.length < 13 || digits.length > 19 || new Set(digits).size < 2)
        return false;
    const sum = digits.reduce((total, digit, k) => {
        const doubled = k % 2 === 1 ? digit * 2 : digit;
        return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
    return sum % 10 === 0;
}
function isIban(written) {
    const plain = written.replaceAll(" ", "");
    if (plain.length < 15 || plain.length > 34)
        return false;
    let rest = 0;
    for (const mark of plain.slice(4) + plain.slice(0, 4)) {
        for (const digit of String(Number.parseInt(mark, 36)))
            rest = (rest * 10 + Number(digit)) % 97;
    }
    return rest === 1;
}

;// CONCATENATED MODULE: ./.cache/js/actions/data/guard.js


/** Looks for personal data and secrets in a table's texts. Only kinds and counts leave this function. */
async function guardTable({ role, profile }, sensitive, { secrets }) {
    const findings = [];
    const found = new Map();
    for (const column of profile.columns) {
        const personal = findPersonalData(column);
        const secret = await findSecrets(column, secrets);
        if (personal.length + secret.length === 0)
            continue;
        found.set(column.name, [...personal, ...secret].map(({ what, rows, looked }) => ({ what, rows, looked })));
        const tell = (check, rule, sightings) => {
            for (const { what, rows, looked, first } of sightings) {
                const part = looked < column.rows - column.missing ? ` of ${looked} looked at` : "";
                const message = `probably holds ${/^[aeiou]/i.test(what) ? "an" : "a"} ${what} in ${(0,wording/* plural */.LS)(rows, "row")}${part}; its values are withheld`;
                // Of a column that was declared sensitive nobody needs to be warned.
                const severity = check === "personal-data" && sensitive.has(column.name) ? "info" : "warn";
                findings.push({
                    check,
                    severity,
                    table: role,
                    column: column.name,
                    message,
                    value: rows,
                    rule,
                    example: profile.place(first),
                });
            }
        };
        tell("personal-data", "a text has the published form of personal data (docs/data.md)", personal);
        tell("secret", "a text is a credential by Secretlint's recommended rules", secret);
    }
    return { findings, found };
}
async function findSecrets({ texts }, secrets) {
    // Shorter texts are no credential of any kind.
    const long = [...texts.keys()].filter((text) => text.length >= 12);
    if (long.length === 0)
        return [];
    const kinds = new Map();
    for (const { index, what } of await secrets.find(long)) {
        const known = kinds.get(what) ?? new Set();
        kinds.set(what, known.add(long[index]));
    }
    return [...kinds].map(([what, hits]) => ({
        what: `credential (${what})`,
        ...sight(texts, (text) => hits.has(text)),
    }));
}

// EXTERNAL MODULE: ./.cache/js/core/train/folder-digest.js
var folder_digest = __webpack_require__(4346);
;// CONCATENATED MODULE: ./.cache/js/actions/data/make-record.js

/** Puts what was found into the record. The digest is over every file once, whatever tables it is part of. */
async function makeDataRecord(inputs, { settings, baseline, policy, files: ruleFiles, verified }, found, ports) {
    const { read, schemaPath: _path, ...rest } = found;
    const manifests = settings.manifests.map((path) => ({ kind: "manifest", path, sha: null }));
    const files = [...new Map(read.flatMap((table) => table.files).map((file) => [file.path, file])).values()];
    const { context } = ports.host;
    return {
        ...rest,
        model: settings.model,
        policy: policy.provenance,
        rules: [...ruleFiles.told, ...manifests].slice(0, 400),
        baseline: baseline.provenance,
        leg: inputs.leg,
        tool: { name: "evenhand", version: ports.version },
        createdAt: new Date(ports.clock.now()).toISOString(),
        run: context.onRunner ? runOf(context) : null,
        commit: (await ports.commits.head()) ?? context.sha,
        digest: (0,folder_digest/* folderDigest */.D)(files),
        files,
        findings: [...rest.findings],
        verified: verified.verified,
        notes: rest.notes.map((note) => note.slice(0, 1000)).slice(0, 200),
    };
}
function runOf({ repository, workflow, runId, attempt, event, serverUrl }) {
    const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
    return { repository, workflow, id: runId, attempt, event, url };
}

// EXTERNAL MODULE: ./.cache/js/core/train/child-environment.js
var child_environment = __webpack_require__(23763);
// EXTERNAL MODULE: ./.cache/js/core/train/explain-end.js
var explain_end = __webpack_require__(31326);
;// CONCATENATED MODULE: ./.cache/js/formats/data/manifest.js


const largest = 16 << 20;
/** Reads `*.dvc`, `dvc.lock`, a Croissant description or a list as sha256sum writes it; decided by content.
 *  @throws UserError naming the file when it is none of them, or names no file */
async function readManifest(source) {
    const size = await source.size();
    if (size > largest)
        throw refused(source.name, "is larger than 16 MiB");
    return parseManifest(Buffer.from(await source.slice(0, size)).toString("utf8"), source.name);
}
/** A manifest's text → what it names. Throws as readManifest does. */
function parseManifest(text, name) {
    const manifest = parseSums(text) ?? parseDocument(name, text) ?? refuse(name, "is no manifest that is known");
    if (manifest.entries.length === 0)
        throw refused(name, "names no file with a sum");
    return manifest;
}
function refuse(name, say) {
    throw refused(name, say);
}
function refused(name, say) {
    return new errors/* UserError */.y({
        code: "file-malformed",
        message: `${name} ${say}`,
        hint: "a manifest is `*.dvc`, `dvc.lock`, Croissant JSON-LD, or lines of `<sha256>  <path>`",
        input: "manifest",
        file: name,
    });
}
function parseSums(text) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.startsWith("#"));
    const entries = [];
    for (const line of lines) {
        const [, hex, path] = /^([0-9a-f]{64}) [ *](.+)$/i.exec(line) ?? [];
        if (hex === undefined || path === undefined)
            return null;
        entries.push({ path, algorithm: "sha256", hex: hex.toLowerCase(), bytes: null, isFolder: false });
    }
    return lines.length === 0 ? null : { kind: "sha256 sums", entries, notes: [] };
}
function parseDocument(name, text) {
    let document;
    try {
        // Texts only: a sum of nothing but digits, or of digits around an e, is no number.
        document = (0,dist/* parse */.qg)(text, { maxAliasCount: 0, schema: "failsafe" });
    }
    catch {
        throw refused(name, "is neither YAML nor JSON that can be read");
    }
    if (!isObject(document))
        return null;
    if (isCroissant(document))
        return parseCroissant(document);
    if (isObject(document["stages"]))
        return parseLock(document["stages"]);
    return Array.isArray(document["outs"]) ? parseDvc(document["outs"], "dvc") : null;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function manifest_listOf(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function parseDvc(outs, kind) {
    const entries = [];
    const notes = [];
    for (const { path, md5, size, hash } of manifest_listOf(outs)) {
        if (typeof path !== "string")
            continue;
        if (typeof md5 !== "string" || !/^[0-9a-f]{32}(\.dir)?$/.test(md5)) {
            notes.push(`${path} has no md5 and is not verified`);
            continue;
        }
        if (hash === undefined)
            notes.push(`${path} was written by DVC 2, whose sums of text files pass over line ends`);
        entries.push({
            path,
            algorithm: "md5",
            hex: md5.slice(0, 32),
            bytes: typeof size === "string" && /^\d+$/.test(size) ? Number(size) : null,
            isFolder: md5.endsWith(".dir"),
        });
    }
    return { kind, entries, notes };
}
function parseLock(stages) {
    const outs = Object.values(stages).flatMap((stage) => isObject(stage) ? [...manifest_listOf(stage["deps"]), ...manifest_listOf(stage["outs"])] : []);
    const seen = new Map(outs.map((out) => [String(out["path"]), out]));
    return parseDvc([...seen.values()], "dvc.lock");
}
/** A Croissant description, of any 1.x version. */
function isCroissant(document) {
    const { conformsTo, distribution } = document;
    const named = [conformsTo].flat().some((one) => String(one).startsWith("http://mlcommons.org/croissant/"));
    return named || (distribution !== undefined && document["recordSet"] !== undefined);
}
function parseCroissant({ distribution }) {
    const entries = [];
    const notes = [];
    for (const { contentUrl, sha256, md5, name } of manifest_listOf(distribution)) {
        const path = typeof contentUrl === "string" ? contentUrl : String(name);
        const isLocal = !/^[a-z][a-z\d+.-]*:/i.test(path);
        const sum = typeof sha256 === "string" ? sha256 : typeof md5 === "string" ? md5 : null;
        if (sum === null || !isLocal) {
            notes.push(`${path} ${isLocal ? "has no sum" : "lies elsewhere"} and is not verified`);
            continue;
        }
        const algorithm = typeof sha256 === "string" ? "sha256" : "md5";
        entries.push({ path, algorithm, hex: sum.toLowerCase(), bytes: null, isFolder: false });
    }
    return { kind: "croissant", entries, notes };
}

;// CONCATENATED MODULE: ./.cache/js/actions/data/pull.js





const pull_longest = 6 * 3600 * 1000;
/** Fetches the data by the user's own command, after a look at whether it fits on the disk. */
async function pullData(inputs, settings, ports) {
    await refuseFull(settings, ports);
    const end = await ports.engine.run({
        command: inputs.pullCommand ?? "dvc pull",
        directory: ports.files.directory,
        environment: (0,child_environment/* stepEnvironment */.a)(ports.environment),
        timeoutMilliseconds: pull_longest,
    }, (line) => ports.host.info(line));
    const failure = (0,explain_end/* explainEnd */.p)(end, pull_longest / 1000);
    return failure === null ? null : { reasons: [failure], tail: end.tail };
}
/** Files that are there already are counted too: a pull may fetch all of them anew. */
async function refuseFull({ manifests }, ports) {
    let needed = 0;
    for (const path of manifests) {
        const { entries } = await readManifest(ports.open(path));
        needed += entries.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
    }
    const free = await ports.freeBytes();
    if (needed <= free)
        return;
    throw new errors/* UserError */.y({
        code: "unsupported",
        message: `the data has ${(0,wording/* countOf */.pq)(needed)} bytes, and ${(0,wording/* countOf */.pq)(free)} are free on this disk`,
        hint: "pull a part of it, free the disk first, or use a larger runner",
        input: "pull-command",
    });
}

;// CONCATENATED MODULE: ./.cache/js/formats/data/suite.js


/** Anything else than an object has no fields. */
function fieldsOf(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function suite_listOf(value) {
    return Array.isArray(value) ? value.map(fieldsOf) : [];
}
const suite_largest = 16 << 20;
/** Reads a Great Expectations suite (0.x and 1.x) or the record sets of a Croissant description as rules.
 *  @throws UserError when the file is neither */
async function readSuite(source) {
    const size = await source.size();
    if (size > suite_largest)
        throw suite_refused(source.name, "is larger than 16 MiB");
    return parseSuite(Buffer.from(await source.slice(0, size)).toString("utf8"), source.name);
}
/** A suite's text → its rules. Throws as readSuite does. */
function parseSuite(text, name) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (cause) {
        throw suite_refused(name, "is not JSON", cause);
    }
    const fields = fieldsOf(document);
    if (Array.isArray(fields["expectations"]))
        return readExpectations(fields["expectations"], name);
    if (isCroissant(fields))
        return readRecordSets(fields["recordSet"], name);
    throw suite_refused(name, "is neither a Great Expectations suite nor a Croissant description");
}
function suite_refused(name, say, cause) {
    const hint = "name a suite as `great_expectations` stores it, or Croissant JSON-LD";
    return new errors/* UserError */.y({ code: "file-malformed", message: `${name} ${say}`, hint, file: name }, cause);
}
const numberAt = (fields, key) => typeof fields[key] === "number" ? fields[key] : null;
const ends = (fields) => ({ min: numberAt(fields, "min_value"), max: numberAt(fields, "max_value") });
const pythonTypes = {
    int: "int",
    int64: "int",
    INTEGER: "int",
    BIGINT: "int",
    float: "float",
    float64: "float",
    FLOAT: "float",
    DOUBLE_PRECISION: "float",
    str: "string",
    object: "string",
    string: "string",
    TEXT: "string",
    VARCHAR: "string",
    bool: "bool",
    boolean: "bool",
    BOOLEAN: "bool",
    datetime64: "datetime",
    "datetime64[ns]": "datetime",
    TIMESTAMP: "datetime",
};
/** The rules that are read; null: the rule is known, and these arguments are not. */
const readers = {
    expect_column_to_exist: () => ({ rule: "exists" }),
    expect_column_values_to_not_be_null: () => ({ rule: "not-null" }),
    expect_column_values_to_be_unique: () => ({ rule: "unique" }),
    expect_column_values_to_be_between: (fields) => fields["strict_min"] === true || fields["strict_max"] === true
        ? null
        : { rule: "between", ...ends(fields) },
    expect_column_values_to_be_in_set: ({ value_set: values }) => Array.isArray(values) ? { rule: "in", values: values.map(String) } : null,
    expect_column_values_to_be_of_type: ({ type_: type }) => typeof type === "string" && Object.hasOwn(pythonTypes, type)
        ? { rule: "type", type: pythonTypes[type] }
        : null,
    expect_table_row_count_to_be_between: (fields) => ({ rule: "rows", ...ends(fields) }),
    expect_column_mean_to_be_between: (fields) => ({ rule: "mean", ...ends(fields) }),
    expect_column_min_to_be_between: (fields) => ({ rule: "min", ...ends(fields) }),
    expect_column_max_to_be_between: (fields) => ({ rule: "max", ...ends(fields) }),
    expect_column_unique_value_count_to_be_between: (fields) => ({ rule: "distinct", ...ends(fields) }),
};
const ignored = new Set([
    "column",
    "min_value",
    "max_value",
    "value_set",
    "type_",
    "mostly",
    "strict_min",
    "strict_max",
    "result_format",
    "meta",
    "batch_id",
    "catch_exceptions",
    "parse_strings_as_datetimes",
    "auto",
]);
function readExpectations(expectations, source) {
    const rules = [];
    const unread = [];
    for (const one of expectations.map(fieldsOf)) {
        const type = String(one["type"] ?? one["expectation_type"] ?? "a rule without a name");
        const fields = fieldsOf(one["kwargs"]);
        const odd = Object.keys(fields).some((key) => !ignored.has(key) && fields[key] != null);
        const rule = Object.hasOwn(readers, type) && !odd ? readers[type](fields) : null;
        const column = typeof fields["column"] === "string" ? fields["column"] : null;
        if (rule === null)
            unread.push(column === null ? type : `${type} of ${column}`);
        else
            rules.push(complete({ ...rule, column, tolerance: 1 - (numberAt(fields, "mostly") ?? 1) }, source));
    }
    return { rules, unread };
}
function complete(rule, source) {
    return {
        column: null,
        min: null,
        max: null,
        values: [],
        type: null,
        tolerance: 0,
        severity: "error",
        source,
        ...rule,
    };
}
const croissantTypes = {
    Integer: "int",
    Int64: "int",
    Int32: "int",
    Float: "float",
    Float64: "float",
    Float32: "float",
    Number: "float",
    Boolean: "bool",
    Date: "datetime",
    DateTime: "datetime",
    Text: "string",
};
function readRecordSets(recordSets, source) {
    const rules = [];
    const unread = [];
    for (const field of suite_listOf(recordSets).flatMap((set) => suite_listOf(set["field"]))) {
        const column = columnOf(field);
        const named = String([field["dataType"]].flat()[0] ?? "");
        const word = named.replace(/^.*[:/]/, "");
        const type = Object.hasOwn(croissantTypes, word) ? croissantTypes[word] : undefined;
        if (column === null || type === undefined)
            unread.push(`${String(field["name"] ?? field["@id"])} (${named})`);
        else
            rules.push(complete({ rule: type === "string" ? "exists" : "type", column, type }, source));
    }
    return { rules, unread };
}
/** The column a field is extracted from; null for fields that are made in another way. */
function columnOf({ source, name }) {
    const { extract } = fieldsOf(source);
    const { column } = fieldsOf(extract);
    if (typeof column === "string")
        return column;
    return extract === undefined && typeof name === "string" ? name : null;
}

;// CONCATENATED MODULE: ./.cache/js/actions/data/rule-files.js




/** Where no table is looked at. */
const noRuleFiles = { schemas: [], base: [], own: [], unread: [], told: [] };
/** Reads the schema and the suites. In a pull request those at the base commit hold as they are there, beside its own:
 *  a file that is dropped or made milder still judges.
 *  @throws UserError when one cannot be read, or is named by the base's rules and lies nowhere */
async function readRuleFiles(inputs, settings, base, ports) {
    const isInferred = inputs.mode === "infer";
    const held = base === null ? { schema: [], suite: [] } : await atBase(inputs, settings, base, ports);
    const ownSchema = isInferred || settings.schema === null ? null : await readOwn(settings.schema, ports);
    const schemas = new Map(held.schema.map(({ text, path: file }) => [text, file]));
    if (ownSchema !== null)
        schemas.set(ownSchema, settings.schema);
    const suitesOfBase = held.suite.map((one) => parseSuite(one.text, one.path));
    const suitesHere = [];
    for (const file of settings.suites)
        suitesHere.push(await readSuite(ports.open(file)));
    const here = [
        ...(ownSchema === null ? [] : [{ kind: "schema", path: settings.schema }]),
        ...settings.suites.map((file) => ({ kind: "suite", path: file })),
    ];
    const files = [...held.suite.map((one) => one.path), ...settings.suites];
    const unread = [...suitesOfBase, ...suitesHere].flatMap((one, k) => one.unread.map((rule) => `${files[k]}: ${rule}`));
    return {
        schemas: [...schemas].map(([text, file]) => parseSchema(text, file)),
        base: suitesOfBase.flatMap(({ rules }) => rules),
        own: suitesHere.flatMap(({ rules }) => rules),
        unread: [...new Set(unread)],
        told: [
            ...[...held.schema, ...held.suite].map(({ kind, path: file, sha }) => ({ kind, path: file, sha })),
            ...here.map((one) => ({ ...one, sha: null })),
        ],
    };
}
async function atBase(inputs, settings, base, ports) {
    const schema = [];
    const suite = [];
    const named = namesOf(base.data);
    for (const [kind, own, into] of [
        ["schema", inputs.mode === "infer" ? [] : listOf(settings.schema ?? undefined), schema],
        ["suite", settings.suites, suite],
    ]) {
        for (const file of new Set([...named[kind], ...own])) {
            const text = await base.read(file);
            if (text !== null)
                into.push({ kind, path: file, sha: base.sha, text });
            else if (named[kind].includes(file))
                into.push(await lyingHere(kind, file, base, ports));
        }
    }
    return { schema, suite };
}
function namesOf(data) {
    return { schema: listOf(data?.schema), suite: listOf(data?.suites) };
}
/** What the base's rules name and its commit has not was made by an earlier step. */
async function lyingHere(kind, file, { sha }, { readText }) {
    const text = await readText(file);
    if (text !== null)
        return { kind, path: file, sha: null, text };
    throw new errors/* UserError */.y({
        code: "file-missing",
        message: `the rules at the base commit ${sha.slice(0, 7)} name the ${kind} ${file}, which is neither there nor here`,
        hint: "a pull request cannot drop it: change `evenhand.yml` on the base branch first",
        file,
    });
}
async function readOwn(file, { readText }) {
    const text = await readText(file);
    if (text !== null)
        return text;
    throw new errors/* UserError */.y({
        code: "file-missing",
        message: `the schema ${file} does not exist`,
        hint: "`evenhand data --mode infer` writes one to review and commit",
        input: "schema",
        file,
    });
}

// EXTERNAL MODULE: ./.cache/js/core/data/describe-data.js
var describe_data = __webpack_require__(88069);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
// EXTERNAL MODULE: ./.cache/js/core/train/describe-run.js
var describe_run = __webpack_require__(44540);
// EXTERNAL MODULE: ./.cache/js/stories/do-without.js
var do_without = __webpack_require__(34126);
;// CONCATENATED MODULE: ./.cache/js/actions/data/say.js







const reasonBytes = 16_384;
const annotated = 10;
/** Leaves the record in the hand-over folder and as an artifact, sets the outputs, and tells people. */
async function sayData(record, { uploads, schemaPath }, ports) {
    const { model, leg } = record;
    const { host, records } = ports;
    const content = new TextEncoder().encode(`${JSON.stringify(record)}\n`);
    await records.write({ model, leg, files: new Map([[data_record/* dataFileName */.SQ, content]]) });
    const artifact = uploads ? await upload(record, content, ports) : "";
    await setOutputs(host, {
        result: record.decision.result,
        reasons: reasonsWithin(record),
        record: `${records.pathOf(model, leg)}/${data_record/* dataFileName */.SQ}`,
        "record-artifact": artifact,
        "record-digest": (0,digest/* sha256 */.sc)(content),
        summary: (0,describe_data/* describeData */.sf)(record),
        "data-digest": record.digest,
        rows: JSON.stringify(Object.fromEntries(Object.entries(record.tables).map(([role, { rows }]) => [role, rows]))),
        errors: String(record.findings.filter(({ severity }) => severity === "error").length),
        warnings: String(record.findings.filter(({ severity }) => severity === "warn").length),
        "drifted-columns": driftedColumns(record),
        "schema-path": schemaPath,
    });
    if (!host.context.onRunner)
        return;
    await host.summarize(`${(0,describe_data/* renderData */.rb)(record)}\n`);
    announce(record, host);
}
async function upload(record, content, ports) {
    if (ports.artifacts === null)
        return "";
    const name = (0,names/* artifactName */.Cs)("data", record.model, record.leg);
    try {
        await ports.artifacts.upload(name, (0,manifest/* withManifest */._Q)(new Map([[data_record/* dataFileName */.SQ, content]])));
        return name;
    }
    catch (error) {
        if (!(0,do_without/* canDoWithout */.g)(error))
            throw error;
        (0,do_without/* noteNotUploaded */.u)(error, ports.host, "data");
        return "";
    }
}
function reasonsWithin({ decision }) {
    const reasons = [...decision.reasons];
    while (Buffer.byteLength(JSON.stringify(reasons)) > reasonBytes)
        reasons.pop();
    return JSON.stringify(reasons);
}
function driftedColumns({ drift }) {
    const names = Object.entries(drift).flatMap(([role, { columns }]) => columns.filter(({ level }) => level !== "none").map(({ column }) => `${role}.${column}`));
    while (Buffer.byteLength(JSON.stringify(names)) > reasonBytes)
        names.pop();
    return JSON.stringify(names);
}
function announce(record, host) {
    const { result, reasons, warnings } = record.decision;
    const title = `evenhand data: ${record.model}`;
    const red = result === "fail" || result === "no-evidence";
    if (red)
        host.annotate("error", reasons.slice(0, annotated).join("\n") || (0,describe_data/* describeData */.sf)(record), { title });
    else
        host.info((0,describe_data/* describeData */.sf)(record));
    for (const warning of warnings.slice(0, annotated))
        host.annotate("warning", warning, { title });
}
/** The user's own command failed: its last lines, once. */
async function sayFailure(reasons, tail, host) {
    await setOutputs(host, { result: "", reasons: JSON.stringify(reasons), summary: reasons[0] ?? "" });
    await host.summarize(`${(0,describe_run/* renderFailure */.zt)(reasons, tail, "the data was not pulled")}\n`);
    host.annotate("error", [...reasons, ...tail.slice(-annotated)].join("\n"), { title: "data" });
}
async function setOutputs(host, values) {
    for (const [name, value] of Object.entries(values))
        await host.setOutput(name, value);
}

;// CONCATENATED MODULE: ./.cache/js/formats/data/verify.js


/** Holds every entry against the file on disk, by its digest; a size that differs is told without reading the file.
 *  @param depth folders between the top of the repository and the manifest: so far up it may point */
async function verifyManifest(manifest, source, depth) {
    const wrong = [];
    for (const entry of manifest.entries) {
        if (isOutside(entry.path, depth)) {
            wrong.push({ path: entry.path, why: "lies outside of the repository, and was not looked at" });
            continue;
        }
        const why = await verifyEntry(entry, source.beside(entry.path));
        if (why !== null)
            wrong.push({ path: entry.path, why });
    }
    return wrong;
}
function isOutside(path, depth) {
    if (/^([\\/]|[A-Za-z]:)/.test(path))
        return true;
    let at = depth;
    for (const part of path.split(/[\\/]/)) {
        if (part === "" || part === ".")
            continue;
        at += part === ".." ? -1 : 1;
        if (at < 0)
            return true;
    }
    return false;
}
async function verifyEntry(entry, file) {
    try {
        if (entry.isFolder)
            return await verifyFolder(entry, file);
        const size = await file.size();
        if (size < 1024 && isPointer(await file.head(64))) {
            return "is a Git LFS pointer, not the file: set `lfs: true` on actions/checkout";
        }
        if (entry.bytes !== null && entry.bytes !== size)
            return `has ${size} bytes where ${entry.bytes} are named`;
        const { hex } = await (0,digest/* digestStream */.Nq)(file.stream(), entry.algorithm);
        return hex === entry.hex ? null : `has another ${entry.algorithm} than the manifest names`;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return error.detail.code === "file-missing" ? "is not there" : error.detail.message;
    }
}
function isPointer(head) {
    return Buffer.from(head).toString("latin1").startsWith("version https://git-lfs");
}
/** DVC's sum of a folder: md5 of the JSON list of its files with their md5, in the order of their paths. */
async function verifyFolder(entry, folder) {
    const files = (await folder.list?.()) ?? null;
    if (files === null)
        return "is not there, or no folder";
    const items = [];
    for (const [relpath, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
        items.push({ md5: (await (0,digest/* digestStream */.Nq)(file.stream(), "md5")).hex, relpath });
    }
    const list = items.map(({ md5, relpath }) => `{"md5": "${md5}", "relpath": ${asciiJson(relpath)}}`);
    return (0,digest/* md5Hex */.CC)(`[${list.join(", ")}]`) === entry.hex ? null : "holds other files than the manifest names";
}
/** As Python writes it: every mark beyond ASCII escaped. */
function asciiJson(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

;// CONCATENATED MODULE: ./.cache/js/actions/data/verify.js





const told = 50;
/** Holds the files against their manifests. Every file that differs is an error; so is one that a manifest named at the
 *  base commit and none names now, as long as it is there. */
async function verifyFiles(ask, ports) {
    const { manifests, start, base } = ask;
    const placeOf = (manifest, entry) => (0,policy_source/* placeInRepository */.vO)(`${start}/${manifest}/..`, entry) ?? entry;
    const verified = [];
    const findings = [];
    const notes = [];
    const named = new Set();
    for (const file of manifests) {
        const source = ports.open(file);
        const manifest = await readHeld(file, base, ports);
        if (manifest === null) {
            findings.push(broken(`${file} is named by the base's rules and is not there`));
            continue;
        }
        for (const entry of manifest.entries)
            named.add(placeOf(file, entry.path));
        const depth = ((0,policy_source/* placeInRepository */.vO)(start, file) ?? "").split("/").length - 1;
        const wrong = await verifyManifest(manifest, source, depth);
        notes.push(...manifest.notes.map((note) => `${file}: ${note}`));
        verified.push({
            manifest: file,
            kind: manifest.kind,
            files: manifest.entries.length,
            wrong: wrong.length,
        });
        for (const one of wrong.slice(0, told))
            findings.push(broken(`${one.path} ${one.why} (${file})`));
        if (wrong.length > told)
            notes.push(`${file}: ${wrong.length - told} more files differ`);
    }
    findings.push(...(await droppedFiles((...at) => named.has(placeOf(...at)), base, ports)));
    return { verified, findings, notes };
}
/** null: only the base's rules name it, and it is gone. */
async function readHeld(file, base, ports) {
    try {
        return await readManifest(ports.open(file));
    }
    catch (error) {
        const isGone = error instanceof errors/* UserError */.y && error.detail.code === "file-missing";
        if (isGone && listOf(base?.data?.manifest).includes(file))
            return null;
        throw error;
    }
}
/** A manifest may name other sums than before, but a file that is still there stays under one. */
async function droppedFiles(isNamed, base, ports) {
    const findings = [];
    for (const file of listOf(base?.data?.manifest)) {
        const text = await base.read(file);
        for (const { path: entry } of text === null ? [] : parseManifest(text, file).entries) {
            if (isNamed(file, entry) || !(await isThere(ports.open(file).beside(entry))))
                continue;
            const sentence = `${entry} was under ${file} at the base commit ${base.sha.slice(0, 7)}, and no manifest names it now`;
            if (findings.length < told)
                findings.push(broken(sentence));
        }
    }
    return findings;
}
async function isThere(source) {
    if ((await source.list?.()) != null)
        return true;
    return source.size().then(() => true, (error) => {
        if (error instanceof errors/* UserError */.y)
            return error.detail.code !== "file-missing";
        throw error;
    });
}
function broken(message) {
    const rule = "a file is what its manifest names";
    const nowhere = { column: null, value: null, example: null };
    return { check: "integrity", severity: "error", table: "data", message, rule, ...nowhere };
}

;// CONCATENATED MODULE: ./.cache/js/actions/data/data.js


















/** Pulls, verifies, profiles, compares and judges the data, and leaves the record for report and for the next run.
 *  Findings are values; a table that cannot be judged is one too.
 *  @throws UserError when an input, the configuration, a manifest or a table cannot be read */
async function data(inputs, ports) {
    const { host, commits } = ports;
    const plan = (0,events_plan/* planRun */.n)({ ...host.context, verb: "evaluate", checkedOut: await commits.head() });
    if (plan.refuse !== null)
        throw new errors/* UserError */.y({ code: "event-refused", ...plan.refuse });
    const settings = await readSettings(inputs, ports);
    if (inputs.mode === "pull") {
        const failure = await pullData(inputs, settings, ports);
        if (failure !== null) {
            await sayFailure(failure.reasons, failure.tail, host);
            return { exit: 3, record: null, reasons: failure.reasons };
        }
    }
    const looksAtTables = inputs.mode === "check" || inputs.mode === "infer";
    const ask = await askAbout({ inputs, settings, plan, looksAtTables }, ports);
    if (looksAtTables)
        refuseNothing(ask.settings);
    else
        refuseNoManifest(inputs, ask.settings);
    const found = looksAtTables ? await checkTables(ask, ports) : onlyVerified(ask);
    const record = (0,data_record/* sealData */.kD)(await makeDataRecord(inputs, ask, found, ports));
    await sayData(record, { uploads: plan.writes.artifact, schemaPath: found.schemaPath }, ports);
    return { record, exit: (0,judge_data/* exitOf */.sX)(record.decision, inputs.failOn) };
}
function refuseNoManifest({ mode }, { manifests }) {
    if (mode !== "verify" || manifests.length > 0)
        return;
    throw new errors/* UserError */.y({
        code: "input-invalid",
        message: "no manifest is named: there is nothing to verify against",
        hint: "for example `manifest: data.dvc`, here or under `data:` in evenhand.yml",
        input: "manifest",
    });
}
/** What the data is compared with, what it is held against, and whether the files are what they should be. */
async function askAbout({ inputs, settings: own, plan, looksAtTables }, ports) {
    const compared = looksAtTables ? inputs : { ...inputs, compareWith: { kind: "none" } };
    const baseline = await findDataBaseline(compared, own, plan, ports);
    const folder = await ports.folderInRepository();
    const found = (0,policy_source/* isOfPullRequest */.Av)(plan) ? await policyAt(baseline, inputs, folder, ports) : null;
    const at = baseline.provenance.base?.sha ?? null;
    const base = baseRulesOf(found, own, inputs, { commits: ports.commits, folder, at });
    const held = await heldToBase(own, base, ports);
    const { settings } = held;
    const files = looksAtTables ? await readRuleFiles(inputs, settings, base, ports) : noRuleFiles;
    const { rules, policy } = rulesFor(settings, inputs, found, files);
    const start = folder ?? inputs.workingDirectory;
    const verified = await verifyFiles({ manifests: settings.manifests, start, base }, ports);
    const notes = [...held.notes, ...(policy.note === "" ? [] : [policy.note])];
    return { inputs, settings, baseline, rules, policy, files, verified, notes };
}
async function checkTables(ask, ports) {
    const { inputs, settings, baseline, rules: all, files, verified } = ask;
    const schemaPath = settings.schema ?? (inputs.mode === "infer" ? "schema.yml" : "");
    if (inputs.mode === "infer")
        await refuseOverwriting(schemaPath, ports);
    const unique = all.expectations.flatMap(({ rule, column }) => rule === "unique" && column ? [column] : []);
    const read = await readTables(settings, unique, ports);
    const guarded = await Promise.all(read.map((table) => guardTable(table, all.sensitive, ports)));
    const withheld = read.map((_, k) => ({ sensitive: all.sensitive, found: guarded[k].found }));
    const tables = {};
    read.forEach(({ role, source, profile }, k) => {
        tables[role] = (0,store_table/* storeTable */.Wj)(source, profile, withheld[k], baseline.tables[role] ?? null);
    });
    const facts = read.map(({ role, profile }, k) => ({
        role,
        profile,
        base: baseline.tables[role] ?? null,
        isWithheld: (column) => (0,store_table/* isWithheld */.Ys)(column, withheld[k]),
    }));
    const judged = (0,judge_data/* judgeBySchemas */.LU)(facts, files.schemas, all, [...verified.findings, ...findingsOf(guarded)]);
    const [inferredFrom] = Object.entries(tables);
    if (inputs.mode === "infer")
        await ports.writeText(schemaPath, renderSchema(inferSchema(inferredFrom[1])));
    const lacksBase = inputs.compareWith.kind === "auto" && baseline.provenance.status !== "found";
    const rows = read.map(({ profile }) => profile.rows);
    const findings = judged.findings.slice(0, 2000);
    return {
        read,
        tables,
        drift: judged.drift,
        findings,
        decision: (0,judge_data/* decideData */.$9)(findings, rows, lacksBase),
        notes: [
            ...verified.notes,
            ...files.unread.map((one) => `${one} is not read: it holds of nothing here`),
            ...ask.notes,
            ...(inputs.mode === "infer"
                ? [`${schemaPath} was written, from the table ${inferredFrom[0]}: review it and commit it`]
                : []),
        ],
        schemaPath,
    };
}
function findingsOf(guarded) {
    return guarded.flatMap(({ findings }) => findings);
}
function policyAt({ provenance }, inputs, folder, { commits }) {
    return (0,policy_source/* readPolicyAt */.II)(commits, provenance.base?.sha ?? null, (0,policy_source/* pathInRepository */.zB)(inputs, folder));
}
/** What people reviewed and filled in is not replaced by what was inferred. */
async function refuseOverwriting(path, ports) {
    if ((await ports.readText(path)) === null)
        return;
    throw new errors/* UserError */.y({
        code: "input-invalid",
        message: `the schema ${path} is there already, and stays as it is`,
        hint: "remove it to infer it anew, or name another file under `schema`",
        input: "schema",
        file: path,
    });
}
function onlyVerified({ verified, notes }) {
    return {
        read: [],
        tables: {},
        drift: {},
        findings: [...verified.findings],
        decision: (0,judge_data/* decideData */.$9)(verified.findings, [], false),
        notes: [...verified.notes, ...notes],
        schemaPath: "",
    };
}

// EXTERNAL MODULE: ./.cache/js/actions/data/inputs.js + 1 modules
var data_inputs = __webpack_require__(34946);
;// CONCATENATED MODULE: ./.cache/js/actions/data/index.js













/** Enters the action on a runner. */
function run(env = process.env) {
    const host = (0,runner/* makeRunnerHost */.z)(env);
    return (0,run_action/* runAction */.C)(async () => (await runData((0,run_context/* readActionInputs */.U)(env), host, env)).exit, () => ({ host }));
}
/** The story with its adapters, on a runner or at a terminal. */
async function runData(raw, host, env) {
    const inputs = (0,data_inputs/* parseDataInputs */.Rm)(raw);
    const place = (0,wiring/* placeOf */.$t)(host, env, inputs);
    const { directory } = place;
    return data(inputs, {
        ...(await (0,wiring/* wire */.O4)(place)),
        files: await (0,work_files/* openWorkFiles */.h)(directory, env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), (0,wiring/* knownDigests */.lg)(host, env)),
        engine: (0,engine/* makeLocalEngine */.u)(),
        secrets: makeSecretFinder(),
        environment: env,
        freeBytes: () => readFreeBytes(directory),
        writeText: async (file, content) => {
            const full = external_node_path_.resolve(directory, file);
            await (0,promises_.mkdir)(external_node_path_.dirname(full), { recursive: true });
            await (0,promises_.writeFile)(full, content);
        },
    });
}


/***/ }),

/***/ 88069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ renderDataText),
/* harmony export */   rb: () => (/* binding */ renderData),
/* harmony export */   sf: () => (/* binding */ describeData)
/* harmony export */ });
/* harmony import */ var _report_block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10930);
/* harmony import */ var _report_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _report_section_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65191);
/* harmony import */ var _table_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65859);
/* harmony import */ var _judge_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42338);





/** Data in one line, without a word that the data chose: for a step's output. */
function describeData({ model, decision, findings, tables, verified }) {
    const count = (severity) => findings.filter((each) => each.severity === severity).length;
    const rows = Object.entries(tables).map(([role, table]) => `${role} ${(0,_table_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(table.rows, "row")}`);
    const checked = verified.map(({ files, kind }) => `${(0,_table_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(files, "file")} of ${kind}`);
    const found = `${(0,_table_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count("error"), "error")}, ${(0,_table_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count("warn"), "warning")}`;
    return `data of ${model}: ${decision.result}, ${found} (${[...rows, ...checked].join(", ") || "nothing"})`;
}
/** Data for the job summary. */
function renderData(record) {
    const head = { kind: "text", text: `### ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(describeData(record))}` };
    return (0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .renderBlocks */ .Rz)([head, ...(0,_report_section_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataBlocks */ .Tk)(record, 40)]);
}
/** Data for a terminal: one finding a line, worst first. */
function renderDataText(record) {
    const { findings, notes, baseline, drift } = record;
    const told = findings.map((finding) => `  ${marks[finding.severity]} ${(0,_judge_data_js__WEBPACK_IMPORTED_MODULE_2__/* .spellFinding */ .sI)(finding)}`);
    const assessed = Object.entries(drift).map(([role, table]) => `  drift of ${role}: ${driftInWords(table)}`);
    const against = baseline.status === "found" ? [] : ["  compared with nothing: there is no baseline"];
    return [
        describeData(record),
        ...told,
        ...assessed,
        ...against,
        ...notes.map((note) => `  note: ${note}`),
        "",
    ].join("\n");
}
/** No column that could be assessed is not the absence of drift. */
function driftInWords({ columns, drifted }) {
    const assessed = columns.filter(({ status }) => status === "assessed");
    if (assessed.length === 0)
        return `not assessed${(0,_report_section_data_js__WEBPACK_IMPORTED_MODULE_1__/* .becauseOf */ .W$)(columns)}`;
    const moved = columns.filter(({ level }) => level !== "none");
    return `${drifted ? "yes" : "no"}, ${(0,_table_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(moved.length)} of ${(0,_table_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(assessed.length, "assessed column")} moved`;
}
const marks = { error: "✖", warn: "▲", info: "·" };


/***/ }),

/***/ 62315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ expectationsOfSchema),
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   L4: () => (/* binding */ judgeExpectations)
/* harmony export */ });
/* unused harmony export parseShare */
/* harmony import */ var _table_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65859);
/* harmony import */ var _cell_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42376);
/* harmony import */ var _checks_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70267);
/* harmony import */ var _row_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59442);




function parseShare(written) {
    return typeof written === "number" ? written : Number.parseFloat(written) / 100;
}
function expectationOf(config, source) {
    return {
        column: config.column ?? null,
        rule: config.rule,
        min: config.min ?? null,
        max: config.max ?? null,
        values: config.values?.map(String) ?? [],
        type: config.type ?? null,
        tolerance: parseShare(config.tolerance),
        severity: config.severity,
        source,
    };
}
/** Ends, categories and missing cells that a schema names: ends and categories warn when more than 0.1 % of rows break
 *  them, and where the schema tells of how many rows it was inferred, only when so many are no accident: an inferred end
 *  is what was seen. */
function expectationsOfSchema({ columns, rows }) {
    const ends = [...columns.values()].filter(({ min, max }) => min !== null || max !== null).length;
    const blank = { min: null, max: null, values: [], type: null, source: "the schema" };
    const seenOf = (family) => (rows === null || rows === 0 ? {} : { seen: { rows, family } });
    return [...columns].flatMap(([column, { min, max, categories, maxMissing }]) => [
        ...(min === null && max === null
            ? []
            : [
                {
                    ...blank,
                    ...seenOf(2 * ends),
                    column,
                    rule: "between",
                    min,
                    max,
                    tolerance: 0.001,
                    severity: "warn",
                },
            ]),
        ...(categories === null
            ? []
            : [
                {
                    ...blank,
                    ...seenOf(categories.length + 1),
                    column,
                    rule: "in",
                    values: categories,
                    tolerance: 0.001,
                    severity: "warn",
                },
            ]),
        ...(maxMissing === null
            ? []
            : [{ ...blank, column, rule: "not-null", tolerance: maxMissing, severity: "error" }]),
    ]);
}
const expectation = {
    name: "expectation",
    severity: "error",
    rule: "a rule of evenhand.yml, of the schema or of a suite is broken by more rows than its tolerance",
    judge: () => [],
};
/** Which rules a table breaks. A rule about a column that is not there is broken; one that cannot be decided from what
 *  is known of the column is broken too, and says so: nothing passes unread. */
function judgeExpectations(table, rules) {
    return rules.flatMap((written) => {
        const rule = allowAccidents(written, table.profile.rows);
        const column = table.profile.columns.find(({ name }) => name === rule.column) ?? null;
        const broken = rule.rule === "rows"
            ? outside(table.profile.rows, rule, "rows")
            : column === null
                ? { message: "the column is not there", value: 0 }
                : judges[rule.rule](column, rule, table);
        if (broken === null)
            return [];
        const message = `${broken.message} (${spell(rule)}, from ${rule.source})`;
        const { value, example = null } = broken;
        return [
            (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .findingOf */ .hD)(expectation, table, {
                column: rule.column,
                severity: rule.severity,
                message,
                value,
                example,
            }),
        ];
    });
}
/** A rule that was only seen to hold tolerates as many rows as are no surprise among so many of both tables. */
function allowAccidents(rule, rows) {
    if (rule.seen === undefined || rows === 0)
        return rule;
    const { rows: before, family } = rule.seen;
    const share = rows / (rows + before);
    const unsurprising = Math.floor(Math.log(0.001 / family) / Math.log(share));
    return { ...rule, tolerance: Math.max(rule.tolerance, Math.min(1, unsurprising / rows)) };
}
function spell({ rule, min, max, values, type, tolerance }) {
    const parts = [
        min === null ? "" : `min ${min}`,
        max === null ? "" : `max ${max}`,
        values.length === 0 ? "" : `${values.length} values`,
        type ?? "",
        tolerance === 0 ? "" : `tolerance ${(0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .percentOf */ .pR)(tolerance)}`,
    ].filter((part) => part !== "");
    return [rule, ...parts].join(", ");
}
const judges = {
    exists: () => null,
    "not-null": (column, rule, table) => {
        const empty = column.missing + column.nan;
        if (empty === 0 || empty <= rule.tolerance * column.rows)
            return null;
        const row = column.first.missing >= 0 ? column.first.missing : column.first.nan;
        return {
            message: `${share(empty, column)} ${empty === 1 ? "has" : "have"} no value`,
            value: empty,
            example: (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleOf */ .Ql)(table, row),
        };
    },
    unique: (column, rule, table) => {
        const hashes = table.profile.hashes.tracked.get(column.name);
        if (hashes === undefined)
            return { message: "whether values repeat is not known", value: 0 };
        const { rows, first } = (0,_row_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .countDuplicates */ .G5)(hashes);
        if (rows === 0 || rows <= rule.tolerance * column.rows)
            return null;
        return {
            message: `${share(rows, column)} ${rows === 1 ? "repeats" : "repeat"} an earlier value`,
            value: rows,
            example: (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleOf */ .Ql)(table, first),
        };
    },
    between: (column, rule) => {
        if (!(0,_cell_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(column.kind))
            return column.kind === "empty" ? null : { message: "the column holds no numbers", value: 0 };
        const wrong = countOutside(column, rule);
        return wrong <= rule.tolerance * column.rows
            ? null
            : { message: `${share(wrong, column)} ${wrong === 1 ? "lies" : "lie"} outside`, value: wrong };
    },
    in: (column, rule, table) => {
        if (column.domain === null && !(column.texts.size > 0)) {
            return {
                message: "the column has more different values than the rule names",
                value: column.distinct.count,
            };
        }
        const allowed = new Set(rule.values);
        const odd = [...(column.domain ?? column.texts)].filter(([value]) => !allowed.has(value));
        const wrong = odd.reduce((sum, [, { count }]) => sum + count, 0);
        if (wrong === 0 || wrong <= rule.tolerance * column.rows)
            return null;
        const name = table.isWithheld(column.name) ? "" : `, such as ${(0,_table_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(odd[0][0])}`;
        return {
            message: `${share(wrong, column)} ${wrong === 1 ? "holds" : "hold"} another value${name}`,
            value: wrong,
            example: (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleOf */ .Ql)(table, odd[0][1].first),
        };
    },
    type: ({ kind }, { type }) => {
        const fits = kind === type || kind === "empty" || (type === "float" && kind === "int");
        return fits ? null : { message: `the type is ${kind}`, value: 0 };
    },
    mean: (column, rule, table) => outsideUnseen("mean", column, rule, table),
    min: (column, rule, table) => outsideUnseen("min", column, rule, table),
    max: (column, rule, table) => outsideUnseen("max", column, rule, table),
    distinct: ({ distinct }, rule) => outside(distinct.count, rule, "number of different values"),
};
const momentNames = { mean: "mean", min: "minimum", max: "maximum" };
/** As `outside`, without the number when the column's values are withheld: an end is somebody's value. */
function outsideUnseen(which, { name, moments }, rule, { isWithheld }) {
    const broken = outside(moments?.[which] ?? Number.NaN, rule, momentNames[which]);
    if (broken === null || moments === null || !isWithheld(name))
        return broken;
    return { message: `the ${momentNames[which]} lies outside`, value: 0 };
}
function share(count, { rows }) {
    return `${(0,_table_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(count)} ${count === 1 ? "row" : "rows"} (${(0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .percentOf */ .pR)(count / rows)})`;
}
function outside(value, { min, max }, what) {
    if (Number.isNaN(value))
        return { message: `the ${what} is not known: there are no numbers`, value: 0 };
    const holds = (min === null || value >= min) && (max === null || value <= max);
    return holds
        ? null
        : { message: `the ${what} ${what === "rows" ? "are" : "is"} ${(0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(value)}`, value };
}
function countOutside({ extremes, quantiles, infinite }, { min, max }) {
    if (extremes === null || quantiles === null)
        return infinite;
    const above = max === null ? 0 : (extremes.above(max) ?? Math.round((1 - quantiles.share(max)) * quantiles.n));
    const below = min === null ? 0 : (extremes.below(min) ?? Math.round(quantiles.share(min) * quantiles.n));
    return above + below + infinite;
}


/***/ }),

/***/ 42338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $9: () => (/* binding */ decideData),
  NU: () => (/* binding */ defaultSeverity),
  sX: () => (/* binding */ exitOf),
  LU: () => (/* binding */ judgeBySchemas),
  sI: () => (/* binding */ spellFinding)
});

// UNUSED EXPORTS: judgeData

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/core/data/checks/check.js
var check = __webpack_require__(70267);
// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
;// CONCATENATED MODULE: ./.cache/js/core/data/checks/columns.js



/** Columns that went away. */
const missingColumn = {
    name: "missing-column",
    severity: "error",
    rule: "a column of the base or a required one of the schema is not there",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table, schema) => {
        const here = new Set(table.profile.columns.map(({ name }) => name));
        const names = [...here].filter((name) => !expected(table, schema).has(name));
        return [...expected(table, schema)]
            .filter((name) => !here.has(name))
            .map((name) => {
            const near = (0,nearest_name/* nearestName */.q)(name, names);
            const renamed = near === null ? "" : `; ${(0,wording/* quote */.hD)(near)} is new: was it renamed?`;
            return (0,check/* findingOf */.hD)(missingColumn, table, { column: name, message: `the column is gone${renamed}` });
        });
    }),
};
/** Columns that nobody had before. */
const newColumn = {
    name: "new-column",
    severity: "warn",
    rule: "a column is neither in the base nor in the schema",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table, schema) => {
        if (table.base === null && schema === null)
            return [];
        const known = new Set(table.base?.columns.map(({ name }) => name));
        for (const name of schema?.columns.keys() ?? [])
            known.add(name);
        return table.profile.columns
            .filter(({ name }) => !known.has(name))
            .map(({ name }) => (0,check/* findingOf */.hD)(newColumn, table, { column: name, message: "the column is new" }));
    }),
};
function expected({ base }, schema) {
    const names = new Set(base?.columns.map(({ name }) => name));
    for (const [name, { required }] of schema?.columns ?? []) {
        if (required)
            names.add(name);
        else
            names.delete(name);
    }
    return names;
}

// EXTERNAL MODULE: ./.cache/js/core/stats/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(11492);
// EXTERNAL MODULE: ./.cache/js/core/stats/normal.js
var normal = __webpack_require__(48573);
// EXTERNAL MODULE: ./.cache/js/core/data/label-association.js
var label_association = __webpack_require__(76085);
;// CONCATENATED MODULE: ./.cache/js/core/data/checks/label-association.js




const leastChange = 0.05;
/** Columns whose tie to the label changed: labels flipped, shuffled or joined to other rows, while every column by
 *  itself looks as before. */
const labelAssociation = {
    name: "label-association",
    severity: "warn",
    rule: "the AUC of a column with the label differs from the base's by 0.05 or more, adjusted p ≤ 0.05 over the columns",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => {
        const before = new Map(table.base?.columns.map(({ name, association }) => [name, association ?? null]));
        const pairs = [...(0,label_association/* associationsOf */.u)(table.profile)].flatMap(([column, now]) => {
            const base = before.get(column) ?? null;
            if (base === null)
                return [];
            const z = (now.auc - base.auc) / Math.max(1e-9, Math.hypot(now.se, base.se));
            return [{ column, from: base.auc, to: now.auc, p: 2 * (0,normal/* normalSf */.nG)(Math.abs(z)) }];
        });
        const adjusted = (0,benjamini_hochberg/* benjaminiHochberg */.U)(pairs.map(({ p }) => p));
        return pairs.flatMap(({ column, from, to }, k) => {
            if (Math.abs(to - from) < leastChange || adjusted[k] > 0.05)
                return [];
            const message = `its AUC with the label went from ${from.toFixed(3)} to ${to.toFixed(3)}: were labels changed?`;
            return [(0,check/* findingOf */.hD)(labelAssociation, table, { column, message, value: to - from })];
        });
    }),
};

;// CONCATENATED MODULE: ./.cache/js/core/data/checks/label-classes.js



const mostClasses = 100;
const leastRows = 10;
/** Classes that came or went, against the base and between train and test. */
const labelClasses = {
    name: "label-classes",
    severity: "error",
    rule: "a class is on one side only, and so many rows of it are no accident (r^c < 0.001/K); else information",
    judge(facts) {
        const found = facts.tables.flatMap((table) => {
            const here = classesOf(table);
            const before = baseClasses(table);
            if (here === null || before === null)
                return [];
            return compareClasses(table, {
                here,
                there: before,
                rows: [table.profile.rows, table.base.rows],
                where: "the base",
            });
        });
        const split = (0,check/* splitOf */.uv)(facts);
        const train = split === null ? null : classesOf(split.train);
        const test = split === null ? null : classesOf(split.test);
        if (split === null || train === null || test === null)
            return found;
        const rows = [split.test.profile.rows, split.train.profile.rows];
        return [...found, ...compareClasses(split.test, { here: test, there: train, rows, where: "train" })];
    },
};
/** Rare classes, for information. */
const classBalance = {
    name: "class-balance",
    severity: "info",
    rule: "a class has fewer than 10 rows, or the rarest has fewer than a tenth of the commonest",
    judge: ({ tables }) => tables.flatMap((table) => {
        const classes = classesOf(table);
        if (classes === null || classes.size < 2)
            return [];
        const sizes = [...classes].sort(([, a], [, b]) => a.count - b.count);
        const [name, { count }] = sizes[0];
        const most = sizes.at(-1)[1].count;
        if (count >= leastRows && count >= most / 10)
            return [];
        const message = `the rarest class ${spelled(table, name)}has ${(0,wording/* plural */.LS)(count, "row")}, the commonest ${most}`;
        return [
            (0,check/* findingOf */.hD)(classBalance, table, { column: table.profile.roles.label, message, value: count / most }),
        ];
    }),
};
function spelled({ isWithheld, profile }, name) {
    return isWithheld(profile.roles.label ?? "") ? "" : `${(0,wording/* quote */.hD)(name)} `;
}
function classesOf({ profile }) {
    return (0,label_association/* labelClassesOf */._)(profile);
}
function baseClasses({ base, profile }) {
    const column = base?.columns.find(({ name }) => name === profile.roles.label);
    if (!column?.domain || column.domain.length > mostClasses || column.kind === "float")
        return null;
    return new Map(column.domain.map(([value, count]) => [value, { count }]));
}
function compareClasses(table, { here, there, rows, where }) {
    const family = new Set([...here.keys(), ...there.keys()]).size;
    const all = rows[0] + rows[1];
    const tell = (name, count, share, message, first) => {
        const sure = (0,check/* isSurprising */.jD)(count, share, family);
        const few = sure ? "" : "; too few rows to expect one on the other side";
        return (0,check/* findingOf */.hD)(labelClasses, table, {
            column: table.profile.roles.label,
            severity: sure ? "error" : "info",
            message: `the class ${spelled(table, name)}${message}${few}`,
            value: count,
            example: first === undefined ? null : (0,check/* exampleOf */.Ql)(table, first),
        });
    };
    const fresh = [...here].filter(([name]) => !there.has(name));
    const gone = [...there].filter(([name]) => !here.has(name));
    return [
        ...fresh.map(([name, { count, first }]) => tell(name, count, rows[0] / all, `is new: ${(0,wording/* plural */.LS)(count, "row")}, none in ${where}`, first)),
        ...gone.map(([name, { count }]) => tell(name, count, rows[1] / all, `is gone: ${(0,wording/* plural */.LS)(count, "row")} (${(0,check/* percentOf */.pR)(count / rows[1])}) in ${where}, none here`)),
    ];
}

// EXTERNAL MODULE: ./.cache/js/core/stats/stirling.js
var stirling = __webpack_require__(94234);
;// CONCATENATED MODULE: ./.cache/js/core/stats/hypergeometric.js

/** P(at least `drawn` marked ones in a sample without replacement): Fisher's exact test to one side. The sum begins at
 *  the observed term and stops when terms no longer count. O(marked). */
function hypergeometricSf({ drawn, sample, marked, total }) {
    const least = Math.max(0, sample + marked - total);
    const most = Math.min(sample, marked);
    if (drawn <= least)
        return 1;
    if (drawn > most)
        return 0;
    const first = logChoose(marked, drawn) + logChoose(total - marked, sample - drawn) - logChoose(total, sample);
    let term = 1;
    let sum = 1;
    for (let k = drawn; k < most; k++) {
        term *= ((marked - k) * (sample - k)) / ((k + 1) * (total - marked - sample + k + 1));
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return Math.min(1, Math.exp(first + Math.log(sum)));
}
function logChoose(n, k) {
    return (0,stirling/* logGamma */.S)(n + 1) - (0,stirling/* logGamma */.S)(k + 1) - (0,stirling/* logGamma */.S)(n - k + 1);
}

;// CONCATENATED MODULE: ./.cache/js/core/data/checks/missing-rate.js


/** More cells without a value than in the base. */
const missingRate = {
    name: "missing-rate",
    severity: "error",
    rule: "over 1 point more than in the base and Fisher's one-sided p < 0.001/columns; without a base over 5 % is information",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => (table.base === null ? alone(table) : against(table, table.base.rows))),
};
function against(table, baseRows) {
    const pairs = (0,check/* bothSides */.g6)(table);
    const { rows } = table.profile;
    return pairs.flatMap(({ column, base }) => {
        const here = column.missing + column.nan;
        const before = base.missing + base.nan;
        const more = here / rows - before / baseRows;
        if (!(more > 0.01))
            return [];
        const draw = { drawn: here, sample: rows, marked: here + before, total: rows + baseRows };
        if (hypergeometricSf(draw) >= 0.001 / pairs.length)
            return [];
        return [
            (0,check/* findingOf */.hD)(missingRate, table, {
                column: column.name,
                message: `${(0,check/* percentOf */.pR)(here / rows)} of the cells have no value, and ${(0,check/* percentOf */.pR)(before / baseRows)} in the base`,
                value: here / rows,
                example: (0,check/* exampleOf */.Ql)(table, column.first.missing),
            }),
        ];
    });
}
function alone(table) {
    const { rows } = table.profile;
    return table.profile.columns
        .filter(({ missing, nan }) => missing + nan > 0.05 * rows && missing + nan < rows)
        .map((column) => (0,check/* findingOf */.hD)(missingRate, table, {
        column: column.name,
        severity: "info",
        message: `${(0,check/* percentOf */.pR)((column.missing + column.nan) / rows)} of the cells have no value`,
        value: (column.missing + column.nan) / rows,
        example: (0,check/* exampleOf */.Ql)(table, column.first.missing),
    }));
}

// EXTERNAL MODULE: ./.cache/js/core/data/cell-kind.js
var cell_kind = __webpack_require__(42376);
// EXTERNAL MODULE: ./.cache/js/core/data/store-table.js
var store_table = __webpack_require__(90921);
;// CONCATENATED MODULE: ./.cache/js/core/data/checks/odd-cells.js




/** Infinite numbers, and NaN where the base had none. */
const notFinite = {
    name: "not-finite",
    severity: "error",
    rule: "a column holds infinite numbers, or NaN that the base did not have; without a base NaN warns",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => {
        const before = new Map((0,check/* bothSides */.g6)(table).map(({ column, base }) => [column.name, base]));
        return table.profile.columns.flatMap((column) => {
            const base = before.get(column.name);
            const findings = [];
            if (column.infinite > 0) {
                const severity = base !== undefined && base.infinite > 0 ? "warn" : "error";
                const message = `${(0,wording/* plural */.LS)(column.infinite, "cell")} ${column.infinite === 1 ? "is" : "are"} infinite`;
                const example = (0,check/* exampleOf */.Ql)(table, column.first.infinite);
                findings.push((0,check/* findingOf */.hD)(notFinite, table, {
                    column: column.name,
                    severity,
                    message,
                    value: column.infinite,
                    example,
                }));
            }
            if (column.nan > 0 && (base === undefined || base.nan === 0)) {
                const severity = base === undefined || base.missing > 0 ? "warn" : "error";
                const message = `${(0,wording/* plural */.LS)(column.nan, "cell")} ${column.nan === 1 ? "is" : "are"} NaN`;
                const example = (0,check/* exampleOf */.Ql)(table, column.first.nan);
                findings.push((0,check/* findingOf */.hD)(notFinite, table, {
                    column: column.name,
                    severity,
                    message,
                    value: column.nan,
                    example,
                }));
            }
            return findings;
        });
    }),
};
/** A few texts among numbers, or a few numbers among texts. */
const mixedTypes = {
    name: "mixed-types",
    severity: "error",
    rule: "at most 10 % of a column's cells are of another kind than the rest, and none was in the base; without a base it warns",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => {
        const before = new Map((0,check/* bothSides */.g6)(table).map(({ column, base }) => [column.name, base]));
        return table.profile.columns.flatMap((column) => {
            const rare = (0,store_table/* mixedRows */.P1)(column);
            const present = column.rows - column.missing - column.nan;
            if (rare === 0 || rare > 0.1 * present)
                return [];
            const base = before.get(column.name);
            // Codes such as `A7` and `12` are texts, some of which spell numbers.
            const isText = !(0,cell_kind/* isNumeric */.kf)(column.kind);
            const severity = base === undefined ? "warn" : base.mixed > 0 || isText ? "info" : "error";
            const message = `${(0,wording/* plural */.LS)(rare, "cell")} (${(0,check/* percentOf */.pR)(rare / present)}) ${rare === 1 ? "holds" : "hold"} ${isText ? "a number among texts" : "text among numbers"}`;
            const example = (0,check/* exampleOf */.Ql)(table, isText ? column.first.number : column.first.text);
            return [
                (0,check/* findingOf */.hD)(mixedTypes, table, { column: column.name, severity, message, value: rare, example }),
            ];
        });
    }),
};
/** Columns that say nothing. */
const constant = {
    name: "constant",
    severity: "warn",
    rule: "a column has one value, or none, and the base's rows with others are no accident (r^c < 0.001/K, K columns); else information",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => {
        const pairs = (0,check/* bothSides */.g6)(table);
        const before = new Map(pairs.map(({ column, base }) => [column.name, base]));
        const share = table.base === null ? 0 : table.base.rows / (table.base.rows + table.profile.rows);
        return table.profile.columns
            .filter(({ distinct, rows }) => rows > 1 && distinct.count <= 1)
            .map((column) => {
            const base = before.get(column.name);
            const lost = base === undefined ? 0 : lostRows(base, table.base.rows, column.distinct.count);
            const severity = (0,check/* isSurprising */.jD)(lost, share, pairs.length) ? "warn" : "info";
            const message = column.distinct.count === 0 ? "every cell is empty" : "every row has the same value";
            return (0,check/* findingOf */.hD)(constant, table, {
                column: column.name,
                severity,
                message,
                value: column.distinct.count,
            });
        });
    }),
};
/** Rows of the base with a value that no row has here, at least so many: all but those of its commonest value where
 *  its values were counted, else one for each other value. */
function lostRows({ missing, distinct, domain }, rows, left) {
    if (left === 0)
        return Math.max(0, rows - missing);
    if (domain === null)
        return Math.max(0, distinct - 1);
    const counts = domain.map(([, count]) => count);
    return counts.reduce((sum, count) => sum + count, 0) - Math.max(0, ...counts);
}

// EXTERNAL MODULE: ./.cache/js/core/stats/incomplete-beta.js
var incomplete_beta = __webpack_require__(9661);
;// CONCATENATED MODULE: ./.cache/js/core/stats/binomial.js

/** P(at least k successes in n trials of probability p). */
function binomialSf(k, n, p) {
    if (k <= 0)
        return 1;
    return k > n ? 0 : (0,incomplete_beta/* incompleteBeta */.J)(k, n - k + 1, p, 1 - p);
}

// EXTERNAL MODULE: ./.cache/js/core/data/row-groups.js
var row_groups = __webpack_require__(59442);
;// CONCATENATED MODULE: ./.cache/js/core/data/checks/overlap.js




const overlap_leastRows = 5;
const morePoints = 0.01;
const leastTwins = 0.005;
/** Test rows that the training table holds too, features alone. */
const overlap = {
    name: "overlap",
    severity: "error",
    rule: "test rows seen in train exceed the twins within train by over 1 point, at least 5 rows, binomial p < 0.001",
    judge(facts) {
        const split = (0,check/* splitOf */.uv)(facts);
        if (split === null)
            return [];
        const train = split.train.profile.hashes.features;
        const test = split.test.profile.hashes.features;
        if (train.length === 0 || test.length === 0)
            return [];
        const { rows, first } = (0,row_groups/* countShared */.TP)(train, test);
        if (rows === 0)
            return [];
        const seen = rows / test.length;
        const twins = countTwins(train) / train.length;
        const p = binomialSf(rows, test.length, Math.max(twins, leastTwins));
        const isError = seen - twins > morePoints && rows >= overlap_leastRows && p < 0.001;
        const message = `${(0,wording/* plural */.LS)(rows, "row")} (${(0,check/* percentOf */.pR)(seen)}) have the features of a train row; within train ${(0,check/* percentOf */.pR)(twins)} have a twin`;
        const severity = isError ? "error" : "info";
        const example = (0,check/* exampleOf */.Ql)(split.test, first);
        return [(0,check/* findingOf */.hD)(overlap, split.test, { column: null, message, severity, value: seen, example })];
    },
};
/** Rows that share their features with another row of the table. */
function countTwins(hashes) {
    const sorted = hashes.slice().sort();
    let twins = 0;
    for (let start = 0; start < sorted.length;) {
        let end = start + 1;
        while (end < sorted.length && sorted[end] === sorted[start])
            end++;
        if (end - start > 1)
            twins += end - start;
        start = end;
    }
    return twins;
}
/** The same id, or the same group, on both sides of the split. */
const identityOverlap = {
    name: "id-overlap",
    severity: "error",
    rule: "an id occurs twice in a table, or an id or a group of the test table occurs in train",
    judge(facts) {
        const repeated = facts.tables.flatMap((table) => repeatedIds(table));
        const split = (0,check/* splitOf */.uv)(facts);
        if (split === null)
            return repeated;
        const shared = ["id", "group"].flatMap((role) => {
            const train = split.train.profile.hashes[role];
            const test = split.test.profile.hashes[role];
            if (train === null || test === null)
                return [];
            const { rows, first } = (0,row_groups/* countShared */.TP)(train, test);
            if (rows === 0)
                return [];
            const message = `${(0,wording/* plural */.LS)(rows, "row")} (${(0,check/* percentOf */.pR)(rows / test.length)}) ${rows === 1 ? "has" : "have"} ${role === "id" ? "an id" : "a group"} that occurs in train`;
            const example = (0,check/* exampleOf */.Ql)(split.test, first);
            const column = split.test.profile.roles[role];
            return [(0,check/* findingOf */.hD)(identityOverlap, split.test, { column, message, value: rows, example })];
        });
        return [...repeated, ...shared];
    },
};
function repeatedIds(table) {
    const { id } = table.profile.hashes;
    if (id === null)
        return [];
    const { rows, first } = (0,row_groups/* countDuplicates */.G5)(id);
    if (rows === 0)
        return [];
    const message = `${(0,wording/* plural */.LS)(rows, "row")} ${rows === 1 ? "repeats" : "repeat"} an earlier id`;
    const column = table.profile.roles.id;
    return [
        (0,check/* findingOf */.hD)(identityOverlap, table, { column, message, value: rows, example: (0,check/* exampleOf */.Ql)(table, first) }),
    ];
}
/** A test table that begins before the training table ends. */
const timeOverlap = {
    name: "time-overlap",
    severity: "error",
    rule: "with a time column, the first test row is not later than the last train row",
    judge(facts) {
        const split = (0,check/* splitOf */.uv)(facts);
        const name = split?.train.profile.roles.time ?? null;
        if (split === null || name === null)
            return [];
        const last = endsOf(split.train, name)?.max;
        const first = endsOf(split.test, name)?.min;
        if (last === undefined || first === undefined || last < first)
            return [];
        const message = "the test table begins before the train table ends: it holds no future";
        return [(0,check/* findingOf */.hD)(timeOverlap, split.test, { column: name, message })];
    },
};
function endsOf({ profile }, name) {
    const column = profile.columns.find((each) => each.name === name);
    return column?.times ?? column?.moments ?? undefined;
}

;// CONCATENATED MODULE: ./.cache/js/core/data/checks/repeated-rows.js



const coarse = "the features are too coarse to tell rows apart";
/** Rows whose features occurred before. */
const duplicates = {
    name: "duplicates",
    severity: "warn",
    rule: "over 1 % of rows repeat earlier features, where over half of the rows are distinct; else information",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => {
        const { features } = table.profile.hashes;
        const { rows, distinct, first } = (0,row_groups/* countDuplicates */.G5)(features);
        if (rows <= 0.01 * features.length)
            return [];
        const fine = distinct > features.length / 2;
        const message = `${(0,wording/* plural */.LS)(rows, "row")} (${(0,check/* percentOf */.pR)(rows / features.length)}) ${rows === 1 ? "repeats" : "repeat"} earlier ones${fine ? "" : `: ${coarse}, ${(0,wording/* countOf */.pq)(distinct)} differ`}`;
        const severity = fine ? "warn" : "info";
        const value = rows / features.length;
        return [
            (0,check/* findingOf */.hD)(duplicates, table, {
                column: null,
                message,
                severity,
                value,
                example: (0,check/* exampleOf */.Ql)(table, first),
            }),
        ];
    }),
};
/** Equal features with different labels. */
const conflictingLabels = {
    name: "conflicting-labels",
    severity: "warn",
    rule: "over 0.5 % of rows have the features of a row with another label, where over half of the rows are distinct",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => {
        const { features, label } = table.profile.hashes;
        if (label === null || label.length !== features.length)
            return [];
        const { rows, first } = (0,row_groups/* countConflicts */.D8)(features, label);
        if (rows <= 0.005 * features.length)
            return [];
        const fine = (0,row_groups/* countDuplicates */.G5)(features).distinct > features.length / 2;
        const message = `${(0,wording/* plural */.LS)(rows, "row")} (${(0,check/* percentOf */.pR)(rows / features.length)}) ${rows === 1 ? "has" : "have"} the features of a row with another label${fine ? "" : `: ${coarse}`}`;
        return [
            (0,check/* findingOf */.hD)(conflictingLabels, table, {
                column: table.profile.roles.label,
                message,
                severity: fine ? "warn" : "info",
                value: rows / features.length,
                example: (0,check/* exampleOf */.Ql)(table, first),
            }),
        ];
    }),
};

// EXTERNAL MODULE: ./.cache/js/core/stats/student-t.js
var student_t = __webpack_require__(22034);
;// CONCATENATED MODULE: ./.cache/js/core/data/checks/row-count.js



const fewest = 5;
/** Many more or fewer rows than before. */
const rowCount = {
    name: "row-count",
    severity: "error",
    rule: "no rows, or under 10 % of the median of earlier counts: error; outside their 99.9 % band of log counts and by over 25 %: warn; with fewer than 5 counts only under half of the last",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => judgeRows(table)),
};
function judgeRows(table) {
    const { rows } = table.profile;
    const tell = (severity, message) => [
        (0,check/* findingOf */.hD)(rowCount, table, { column: null, severity, message, value: rows }),
    ];
    if (rows === 0)
        return tell("error", "the table has no rows");
    if (table.base === null)
        return [];
    const history = [...table.base.history, table.base.rows].filter((count) => count > 0).slice(-10);
    if (history.length === 0)
        return [];
    const last = history.at(-1);
    const change = `${(0,wording/* countOf */.pq)(last)} → ${(0,wording/* countOf */.pq)(rows)} rows (${rows < last ? "−" : "+"}${(0,check/* percentOf */.pR)(Math.abs(rows / last - 1))})`;
    if (rows < 0.1 * medianOf(history))
        return tell("error", `${change}: under a tenth of the median of ${history.length}`);
    if (history.length < fewest)
        return rows < 0.5 * last ? tell("warn", `${change}: under half of the last count`) : [];
    const logs = history.map(Math.log);
    const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
    const variance = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (logs.length - 1);
    const reach = (0,student_t/* studentQuantile */.FI)(0.9995, logs.length - 1) * Math.sqrt(variance * (1 + 1 / logs.length));
    const apart = Math.log(rows) - mean;
    const isFar = Math.abs(apart) > reach && Math.abs(Math.exp(apart) - 1) > 0.25;
    return isFar ? tell("warn", `${change}: outside the band of ${history.length} earlier counts`) : [];
}
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

;// CONCATENATED MODULE: ./.cache/js/core/data/checks/spellings.js



/** Many more or fewer different values than before. */
const cardinality = {
    name: "cardinality",
    severity: "info",
    rule: "a text column has twice as many different values as the base, or half, at like numbers of rows",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => (0,check/* bothSides */.g6)(table).flatMap(({ column, base }) => {
        if ((0,cell_kind/* isNumeric */.kf)(column.kind) || base.distinct === 0)
            return [];
        const ratio = column.distinct.count / base.distinct;
        const rows = table.profile.rows / table.base.rows;
        const grew = ratio >= 2 && ratio >= 2 * rows;
        const shrank = ratio <= 0.5 && ratio <= rows / 2;
        if (!grew && !shrank)
            return [];
        const message = `${(0,wording/* plural */.LS)(column.distinct.count, "different value")}, and ${base.distinct} in the base`;
        return [(0,check/* findingOf */.hD)(cardinality, table, { column: column.name, message, value: ratio })];
    })),
};
/** One value in several spellings. */
const spellings = {
    name: "spellings",
    severity: "info",
    rule: "values of a text column differ only by case or by blanks around them",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => table.profile.columns.flatMap((column) => {
        const pair = (0,cell_kind/* isNumeric */.kf)(column.kind) ? null : likeSpelled(column);
        if (pair === null)
            return [];
        const shown = table.isWithheld(column.name)
            ? "two values"
            : `${(0,wording/* quote */.hD)(pair[0])} and ${(0,wording/* quote */.hD)(pair[1])}`;
        const message = `${shown} differ only by case or blanks`;
        return [(0,check/* findingOf */.hD)(spellings, table, { column: column.name, message })];
    })),
};
function likeSpelled({ domain }) {
    const seen = new Map();
    for (const value of domain?.keys() ?? []) {
        const plain = value.trim().toLowerCase();
        const known = seen.get(plain);
        if (known !== undefined)
            return [known, value];
        seen.set(plain, value);
    }
    return null;
}

;// CONCATENATED MODULE: ./.cache/js/core/data/checks/target-leak.js


/** A single column that gives the label away. */
const targetLeak = {
    name: "target-leak",
    severity: "warn",
    rule: "one column alone reaches a macro one-against-rest AUC over 0.98, its lower bound (3 SE) over 0.95; texts by out-of-fold target means",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => [...(0,label_association/* associationsOf */.u)(table.profile)]
        .filter(([, { auc, se }]) => auc > 0.98 && auc - 3 * se > 0.95)
        .map(([column, { auc }]) => {
        const message = `this column alone predicts the label with AUC ${(0,check/* numberOf */.rl)(auc)}: does it know the answer?`;
        return (0,check/* findingOf */.hD)(targetLeak, table, { column, message, value: auc });
    })),
};

;// CONCATENATED MODULE: ./.cache/js/core/data/checks/type-change.js


/** A column that changed its type. */
const typeChange = {
    name: "type-change",
    severity: "error",
    rule: "a column is of another type than in the base or the schema; whole numbers that become decimals only warn",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table, schema) => {
        const findings = new Map();
        const tell = (column, from, to, where) => {
            const severity = severityOf(from, to);
            if (severity === null || findings.has(column))
                return;
            const message = `the type is ${to}, and ${from} in ${where}`;
            findings.set(column, (0,check/* findingOf */.hD)(typeChange, table, { column, severity, message }));
        };
        for (const { column, base } of (0,check/* bothSides */.g6)(table))
            tell(column.name, base.kind, column.kind, "the base");
        for (const { name, kind } of table.profile.columns) {
            const wanted = schema?.columns.get(name)?.type;
            if (wanted !== undefined)
                tell(name, wanted, kind, "the schema");
        }
        return [...findings.values()];
    }),
};
function severityOf(from, to) {
    if (from === to || from === "empty" || to === "empty")
        return null;
    return (0,cell_kind/* isNumeric */.kf)(from) && (0,cell_kind/* isNumeric */.kf)(to) ? (from === "int" ? "warn" : null) : "error";
}

;// CONCATENATED MODULE: ./.cache/js/core/data/checks/unseen-values.js



/** Numbers beyond what the base had. */
const range = {
    name: "range",
    severity: "warn",
    rule: "rows beyond the base's minimum or maximum are no accident (r^c < 0.001/K, K = 2 × numeric columns)",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => {
        const pairs = (0,check/* bothSides */.g6)(table).filter(({ column, base }) => column.extremes !== null && base.max !== null);
        return pairs.flatMap(({ column, base }) => {
            const { min, max, minRow, maxRow } = column.moments;
            // The base's record may be older than the wish to withhold the column.
            const shown = (text) => (table.isWithheld(column.name) ? "" : text);
            const above = `above the base's maximum${shown(` ${(0,check/* numberOf */.rl)(base.max)}, up to ${(0,check/* numberOf */.rl)(max)}`)}`;
            const below = `below the base's minimum${shown(` ${(0,check/* numberOf */.rl)(base.min)}, down to ${(0,check/* numberOf */.rl)(min)}`)}`;
            const sides = [
                { count: countBeyond(column, base.max, "above"), what: above, row: maxRow },
                { count: countBeyond(column, base.min, "below"), what: below, row: minRow },
            ];
            return sides
                .filter(({ count }) => (0,check/* isSurprising */.jD)(count, shareOf(table), 2 * pairs.length))
                .map(({ count, what, row }) => (0,check/* findingOf */.hD)(range, table, {
                column: column.name,
                message: `${(0,wording/* plural */.LS)(count, "row")} ${count === 1 ? "lies" : "lie"} ${what}`,
                value: count,
                example: (0,check/* exampleOf */.Ql)(table, row),
            }));
        });
    }),
};
/** This side's rows of both sides'. */
function shareOf({ profile, base }) {
    return profile.rows / (profile.rows + base.rows);
}
/** Exact below 128, which decides; beyond, as the sketch knows it. */
function countBeyond({ extremes, quantiles }, end, side) {
    const exact = extremes[side](end);
    if (exact !== null)
        return exact;
    const { n, share } = quantiles;
    return Math.max(128, Math.round(n * (side === "above" ? 1 - share(end) : share(end))));
}
/** Values that the base never had. */
const unseenCategory = {
    name: "unseen-category",
    severity: "warn",
    rule: "so many rows of a value that the base never had are no accident (r^c < 0.001/K, K = distinct values)",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => (0,check/* bothSides */.g6)(table).flatMap(({ column, base }) => {
        const isLabel = column.name === table.profile.roles.label;
        if (isLabel || base.domain === null || (0,cell_kind/* isNumeric */.kf)(column.kind) || base.sensitive)
            return [];
        return unseenOf(table, column, new Set(base.domain.map(([value]) => value)));
    })),
};
const named = 5;
function unseenOf(table, column, known) {
    const fresh = [...(column.domain ?? column.texts)].filter(([value]) => !known.has(value));
    if (fresh.length === 0)
        return [];
    const family = known.size + fresh.length;
    const rows = fresh.reduce((sum, [, { count }]) => sum + count, 0);
    const sure = fresh.filter(([, { count }]) => (0,check/* isSurprising */.jD)(count, shareOf(table), family));
    const shown = sure.length > 0 ? sure : fresh;
    const names = table.isWithheld(column.name)
        ? ""
        : ` (${shown
            .slice(0, named)
            .map(([value]) => (0,wording/* quote */.hD)(value))
            .join(", ")}${shown.length > named ? ", …" : ""})`;
    return [
        (0,check/* findingOf */.hD)(unseenCategory, table, {
            column: column.name,
            severity: sure.length > 0 ? "warn" : "info",
            message: `${(0,wording/* plural */.LS)(shown.length, "value")}${names} that the base never had; unseen in all: ${(0,check/* percentOf */.pR)(rows / table.profile.rows)} of rows`,
            value: rows / table.profile.rows,
            example: (0,check/* exampleOf */.Ql)(table, shown[0][1].first),
        }),
    ];
}

;// CONCATENATED MODULE: ./.cache/js/core/data/checks/index.js












/** Every check, in the order in which findings of equal severity are told. */
const checks = [
    missingColumn,
    typeChange,
    rowCount,
    overlap,
    identityOverlap,
    timeOverlap,
    labelClasses,
    missingRate,
    notFinite,
    mixedTypes,
    targetLeak,
    labelAssociation,
    newColumn,
    range,
    unseenCategory,
    conflictingLabels,
    duplicates,
    constant,
    cardinality,
    spellings,
    classBalance,
];

;// CONCATENATED MODULE: ./.cache/js/core/stats/kolmogorov.js
/**
 * p of the largest distance D between two empirical distributions, by Kolmogorov's law with Stephens' correction:
 * Q((√e + 0.12 + 0.11/√e)·D), e = nm/(n+m) (Stephens, JRSS B 32, 1970).
 *
 * @example kolmogorovP(0.1, 200, 1000) // 0.0684…
 */
function kolmogorovP(distance, n, m) {
    const root = Math.sqrt((n * m) / (n + m));
    return kolmogorovSf((root + 0.12 + 0.11 / root) * distance);
}
/** 2 Σ (−1)^(k−1) exp(−2k²x²). */
function kolmogorovSf(x) {
    if (x < 0.2)
        return 1;
    let sum = 0;
    for (let k = 1; k <= 100; k++) {
        const term = 2 * (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * x * x);
        sum += term;
        if (Math.abs(term) < 1e-17 * Math.abs(sum))
            break;
    }
    return Math.min(1, Math.max(0, sum));
}

;// CONCATENATED MODULE: ./.cache/js/core/stats/incomplete-gamma.js

const tiny = 1e-300;
/**
 * The regularised upper incomplete gamma function Q(a, x), a > 0, x ≥ 0: series of P below a + 1, Lentz's continued
 * fraction above (Abramowitz and Stegun 6.5.29 and 6.5.31). Relative error below 1e-11 for a up to 1e5.
 *
 * @example upperGamma(0.5, 2) // 0.04550026389635844
 */
function upperGamma(a, x) {
    if (x <= 0)
        return 1;
    if (!Number.isFinite(x))
        return 0;
    const power = Math.exp(a * Math.log(x) - x - (0,stirling/* logGamma */.S)(a));
    return x < a + 1 ? 1 - power * lowerSeries(a, x) : power * upperFraction(a, x);
}
function lowerSeries(a, x) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < 1e5; n++) {
        term *= x / (a + n);
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return sum;
}
function upperFraction(a, x) {
    let b = x + 1 - a;
    let c = 1 / tiny;
    let d = 1 / b;
    let fraction = d;
    for (let i = 1; i < 1e5; i++) {
        const an = -i * (i - a);
        b += 2;
        d = 1 / guard(an * d + b);
        c = guard(b + an / c);
        const step = c * d;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return fraction;
}
function guard(value) {
    return Math.abs(value) < tiny ? tiny : value;
}
/** P(χ² ≥ x) with df degrees of freedom; 1 without any. */
function chiSquareSf(x, df) {
    return df <= 0 ? 1 : upperGamma(df / 2, x / 2);
}

;// CONCATENATED MODULE: ./.cache/js/core/data/drift/category-distances.js

function sumOf(values) {
    return values.reduce((sum, value) => sum + value, 0);
}
/** Jensen and Shannon's distance in base 2: 0 for equal shares, 1 for shares that nowhere meet. */
function jensenShannon({ reference, current }) {
    const n = sumOf(reference);
    const m = sumOf(current);
    let sum = 0;
    for (let k = 0; k < reference.length; k++) {
        const p = reference[k] / n;
        const q = current[k] / m;
        const middle = (p + q) / 2;
        if (p > 0)
            sum += p * Math.log2(p / middle);
        if (q > 0)
            sum += q * Math.log2(q / middle);
    }
    return Math.sqrt(Math.max(0, sum / 2));
}
/** χ² of homogeneity without Yates, after all categories that are expected fewer than five times in the smaller sample
 *  were merged into one cell. */
function homogeneity(counts) {
    const { reference, current } = mergeRare(counts);
    const n = sumOf(reference);
    const m = sumOf(current);
    const all = n + m;
    let statistic = 0;
    for (let k = 0; k < reference.length; k++) {
        const both = reference[k] + current[k];
        const expectedReference = (both * n) / all;
        const expectedCurrent = (both * m) / all;
        statistic += (reference[k] - expectedReference) ** 2 / expectedReference;
        statistic += (current[k] - expectedCurrent) ** 2 / expectedCurrent;
    }
    const df = reference.length - 1;
    if (df < 1)
        return { statistic: 0, df: 0, p: 1, cramerV: 0 };
    return { statistic, df, p: chiSquareSf(statistic, df), cramerV: cramerV(statistic, df, all) };
}
/** Two rows: the smaller side has 2 levels. */
function cramerV(statistic, df, all) {
    const phi = Math.max(0, statistic / all - df / (all - 1));
    const columns = df + 1 - df ** 2 / (all - 1);
    const rows = 2 - 1 / (all - 1);
    return Math.sqrt(phi / Math.max(1e-12, Math.min(columns - 1, rows - 1)));
}
const leastExpected = 5;
function mergeRare({ reference, current }) {
    const n = sumOf(reference);
    const m = sumOf(current);
    const share = Math.min(n, m) / (n + m);
    const merged = { reference: [], current: [] };
    let rareReference = 0;
    let rareCurrent = 0;
    for (let k = 0; k < reference.length; k++) {
        const both = reference[k] + current[k];
        if (both === 0)
            continue;
        if (both * share < leastExpected) {
            rareReference += reference[k];
            rareCurrent += current[k];
            continue;
        }
        merged.reference.push(reference[k]);
        merged.current.push(current[k]);
    }
    if (rareReference + rareCurrent > 0) {
        merged.reference.push(rareReference);
        merged.current.push(rareCurrent);
    }
    return merged;
}
/** Population stability index over bins, half a row added to each count; bins empty on both sides are left out. Shown,
 *  never decides. */
function stabilityIndex({ reference, current }) {
    const bins = reference.map((_, k) => k).filter((k) => reference[k] + current[k] > 0);
    const n = sumOf(reference) + bins.length / 2;
    const m = sumOf(current) + bins.length / 2;
    let sum = 0;
    for (const k of bins) {
        const p = (reference[k] + 0.5) / n;
        const q = (current[k] + 0.5) / m;
        sum += (p - q) * Math.log(p / q);
    }
    return sum;
}

;// CONCATENATED MODULE: ./.cache/js/core/data/drift/kolmogorov-distance.js
/** Largest difference of two distributions over the reference's percentiles. The reference's own shares count ties, so
 *  that equal data have distance 0.
 *  @param share of the other side, at or below a value */
function kolmogorovDistance({ values, shares }, share) {
    let largest = 0;
    for (let k = 0; k < values.length; k++) {
        largest = Math.max(largest, Math.abs(share(values[k]) - shares[k]));
    }
    return largest;
}
/** Wasserstein's distance between two lists of 99 percentiles, in standard deviations of the reference: the mean gap of
 *  the quantile functions between 1 % and 99 %. Shown, never decides; the tails beyond are left out.
 *  @param sd floored at 0.001 */
function wassersteinBySd({ values }, other, sd) {
    let area = 0;
    for (let k = 1; k < values.length; k++) {
        const gap = Math.abs(values[k] - other[k]) + Math.abs(values[k - 1] - other[k - 1]);
        area += gap / 2 / (values.length - 1);
    }
    return area / Math.max(sd, 0.001);
}

;// CONCATENATED MODULE: ./.cache/js/core/data/drift/judge-drift.js






/** Sizes of an effect that count, in D and in Jensen–Shannon distance alike. */
const driftThresholds = { warn: 0.1, alert: 0.2 };
const level = 0.05;
const leastCurrent = 100;
const leastReference = 500;
/** A numeric column with no more different values is compared value by value. */
const mostCategories = 20;
/** A table against the base's profile. A column drifts when its effect reaches the threshold and its p, adjusted over
 *  the table's columns, is at most 0.05: neither alone. The table drifts when two columns and three in ten do, or when
 *  a role column of `deciding` does. With a group column, groups count instead of rows. */
function judgeDrift(current, reference, deciding = new Set()) {
    const { group } = current.hashes;
    const effective = group === null ? current.rows : (0,row_groups/* effectiveGroups */.A6)(group);
    const sides = { n: current.rows, effective, m: reference.rows };
    const before = new Map(reference.columns.map((column) => [column.name, column]));
    const compared = current.columns
        .filter((column) => !isIdentity(column.name, current))
        .flatMap((column) => {
        const base = before.get(column.name);
        return base === undefined ? [] : [compare(column, base, sides)];
    });
    const columns = adjust(compared);
    const assessed = columns.filter(({ status }) => status === "assessed");
    const drifted = assessed.filter((column) => column.level !== "none");
    const share = assessed.length === 0 ? 0 : drifted.length / assessed.length;
    return {
        drifted: (drifted.length >= 2 && share >= 0.3) || drifted.some(({ column }) => deciding.has(column)),
        share,
        nReference: reference.rows,
        nCurrent: current.rows,
        effective,
        columns,
    };
}
/** What names a row or its group changes by nature. */
function isIdentity(name, { roles }) {
    return name === roles.id || name === roles.group || name === roles.time;
}
function compare(column, base, sides) {
    const present = column.rows - column.missing - column.nan;
    const basePresent = sides.m - base.missing - base.nan;
    const why = whyNot(column, base, present, basePresent);
    if (why !== "")
        return notAssessed(column.name, why);
    const n = present * (sides.effective / Math.max(1, sides.n));
    const categorical = countsOf(column, base);
    if (categorical === null)
        return compareNumbers(column, base, n, basePresent);
    const scaled = { ...categorical, current: categorical.current.map((count) => count * (n / present)) };
    const { p, cramerV } = homogeneity(scaled);
    return {
        ...assessed(column.name),
        method: "jensen-shannon",
        effect: jensenShannon(categorical),
        p,
        cramerV,
        psi: stabilityIndex(categorical),
    };
}
function whyNot(column, base, n, m) {
    if (base.sensitive)
        return "values are withheld";
    if (n < leastCurrent)
        return `fewer than ${leastCurrent} values`;
    if (m < leastReference)
        return `fewer than ${leastReference} values in the base`;
    if ((0,cell_kind/* isNumeric */.kf)(column.kind) !== (0,cell_kind/* isNumeric */.kf)(base.kind))
        return "another type than in the base";
    if ((0,cell_kind/* isNumeric */.kf)(column.kind) && base.percentiles !== null)
        return "";
    return base.domain === null ? "too many different values" : "";
}
function compareNumbers(column, base, n, m) {
    const { share, at } = column.quantiles;
    const percentiles = base.percentiles;
    const effect = kolmogorovDistance(percentiles, share);
    const own = percentiles.values.map((_, k) => at((k + 1) / 100));
    return {
        ...assessed(column.name),
        method: "ks",
        effect,
        p: kolmogorovP(effect, n, m),
        psi: stabilityIndex(decileCounts(column, base, m)),
        wasserstein: wassersteinBySd(percentiles, own, base.sd ?? 0),
    };
}
/** Rows in ten bins whose edges are the reference's deciles; deciles that coincide make one edge. */
function decileCounts(column, base, m) {
    const { values, shares } = base.percentiles;
    const edges = [];
    const upTo = [];
    for (let k = 9; k < 90; k += 10) {
        if (edges.at(-1) === values[k])
            continue;
        edges.push(values[k]);
        upTo.push(shares[k]);
    }
    const { n, share } = column.quantiles;
    const steps = (shared, total) => [...shared, 1].map((end, k) => (end - (k === 0 ? 0 : shared[k - 1])) * total);
    return { reference: steps(upTo, m), current: steps(edges.map(share), n) };
}
/** Rows by value, in the reference's order, and what the reference never had in one more cell; null when the column is
 *  compared as numbers. */
function countsOf(column, base) {
    const many = base.domain === null || base.domain.length > mostCategories;
    // Numbers of which there are too many here to count each: none of them would be found among the reference's.
    const uncounted = column.domain === null && base.percentiles !== null;
    if ((0,cell_kind/* isNumeric */.kf)(column.kind) && (many || uncounted))
        return null;
    const reference = base.domain;
    const known = new Map(reference.map(([value], k) => [value, k]));
    const current = new Array(reference.length + 1).fill(0);
    let seen = 0;
    for (const [value, { count }] of valuesOf(column)) {
        current[known.get(value) ?? reference.length] += count;
        seen += count;
    }
    // Beyond the values that are counted one by one, what is left is new: the reference's are among the first.
    current[reference.length] += Math.max(0, column.rows - column.missing - column.nan - seen);
    return { reference: [...reference.map(([, count]) => count), 0], current };
}
function valuesOf(column) {
    return column.domain ?? column.texts;
}
function adjust(columns) {
    const tested = columns.filter(({ p }) => p !== null);
    const adjusted = (0,benjamini_hochberg/* benjaminiHochberg */.U)(tested.map(({ p }) => p));
    const byName = new Map(tested.map(({ column }, k) => [column, adjusted[k]]));
    return columns.map((column) => {
        const pAdjusted = byName.get(column.column) ?? null;
        return { ...column, pAdjusted, level: levelOf(column.effect, pAdjusted) };
    });
}
function levelOf(effect, p) {
    if (effect === null || p === null || p > level || effect < driftThresholds.warn)
        return "none";
    return effect >= driftThresholds.alert ? "alert" : "warn";
}
const blank = { p: null, pAdjusted: null, psi: null, wasserstein: null, cramerV: null };
function assessed(column) {
    return { column, status: "assessed", why: "", method: null, effect: null, level: "none", ...blank };
}
function notAssessed(column, why) {
    return { ...assessed(column), status: "not-assessed", why };
}

// EXTERNAL MODULE: ./.cache/js/core/data/expectation.js
var expectation = __webpack_require__(62315);
// EXTERNAL MODULE: ./.cache/js/core/data/rules.js
var data_rules = __webpack_require__(9574);
;// CONCATENATED MODULE: ./.cache/js/core/data/judge-data.js






/** The word that a check has when nothing is configured. */
function defaultSeverity(name) {
    const known = checks.find((check) => check.name === name)?.severity;
    return known ?? (["drift", "personal-data", "secret"].includes(name) ? "warn" : "error");
}
/** Every check over every table, drift, and the rules that people wrote; worst first. Pure. */
function judgeData(facts, rules, more = []) {
    const own = [...rules.expectations, ...(facts.schema === null ? [] : (0,expectation/* expectationsOfSchema */.E1)(facts.schema))];
    const drift = driftOf(facts);
    const found = [
        ...more,
        ...checks.flatMap((check) => check.judge(facts)),
        ...facts.tables.flatMap((table) => (0,expectation/* judgeExpectations */.L4)(table, own)),
        ...facts.tables.flatMap((table) => driftFindings(table, drift[table.role])),
    ];
    const findings = found.flatMap((finding) => (0,data_rules/* applySeverity */.ob)(finding, rules) ?? []);
    return { findings: worstFirst(findings), drift };
}
/** The same by each of several schemas, which all hold; a finding that two have in common is told once. */
function judgeBySchemas(tables, schemas, rules, more = []) {
    const each = (schemas.length === 0 ? [null] : schemas).map((schema) => judgeData({ tables, schema }, rules, more));
    const once = new Map(each.flatMap(({ findings }) => findings.map((one) => [JSON.stringify(one), one])));
    return { drift: each[0].drift, findings: worstFirst([...once.values()]) };
}
function driftOf({ tables }) {
    const judged = tables.flatMap(({ role, profile, base }) => {
        const { label } = profile.roles;
        return base === null ? [] : [[role, judgeDrift(profile, base, new Set(label === null ? [] : [label]))]];
    });
    return Object.fromEntries(judged);
}
const rule = `effect ≥ ${driftThresholds.warn} (KS distance, or Jensen-Shannon distance) and adjusted p ≤ 0.05`;
function driftFindings({ role }, drift) {
    if (drift === undefined)
        return [];
    const moved = drift.columns.filter(({ level }) => level !== "none");
    const common = { check: "drift", severity: "warn", table: role, example: null, rule };
    const findings = moved.map(({ column, method, effect, pAdjusted, level }) => ({
        ...common,
        column,
        message: `the distribution moved${level === "alert" ? " far" : ""}: ${method === "ks" ? "KS distance" : "Jensen-Shannon distance"} ${(0,check/* numberOf */.rl)(effect)}, adjusted p ${spellP(pAdjusted)}`,
        value: effect,
    }));
    if (!drift.drifted)
        return findings;
    const assessed = drift.columns.filter(({ status }) => status === "assessed").length;
    const message = `the table drifted: ${(0,wording/* plural */.LS)(moved.length, "column")} of ${(0,wording/* countOf */.pq)(assessed)} moved`;
    return [{ ...common, column: null, message, value: drift.share }, ...findings];
}
const rank = { error: 0, warn: 1, info: 2 };
function worstFirst(findings) {
    return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}
/** A finding in one line. */
function spellFinding({ table, column, message, example, check }) {
    const where = column === null ? `${table}:` : `${table}: column \`${column}\`,`;
    return `${where} ${message}${example === null ? "" : `; see ${example}`} (${check})`;
}
/** @example spellP(1e-9) // "below 0.0001" */
function spellP(p) {
    return p < 0.0001 ? "below 0.0001" : String(Number(p.toPrecision(2)));
}
/** What the findings come to. A table without rows cannot be judged, which is never a pass.
 *  @param lacksBase a baseline was looked for, and none was found */
function decideData(findings, rows, lacksBase) {
    const errors = findings.filter(({ severity }) => severity === "error").map(spellFinding);
    const warnings = findings.filter(({ severity }) => severity === "warn").map(spellFinding);
    const reasons = errors.slice(0, 100);
    if (rows.some((count) => count === 0))
        return { result: "no-evidence", reasons, warnings };
    if (errors.length > 0)
        return { result: "fail", reasons, warnings };
    return { result: lacksBase ? "no-baseline" : "pass", reasons, warnings };
}
/** The step's exit code. */
function exitOf({ result, warnings }, failOn) {
    if (failOn === "never")
        return 0;
    if (result === "no-evidence")
        return 4;
    return result === "fail" || (failOn === "warn" && warnings.length > 0) ? 1 : 0;
}


/***/ }),

/***/ 76085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ labelClassesOf),
/* harmony export */   u: () => (/* binding */ associationsOf)
/* harmony export */ });
/* harmony import */ var _stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16372);
/* harmony import */ var _cell_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42376);
/* harmony import */ var _table_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45409);



/** Numbers with more values are a target, not classes. */
const mostClasses = 100;
const mostCompared = 20;
const leastOfClass = 10;
/** The label's classes with their rows; null without a label, or when it is a number to predict. */
function labelClassesOf({ columns, roles, }) {
    const column = columns.find(({ name }) => name === roles.label);
    if (column === undefined || column.domain === null || column.domain.size > mostClasses)
        return null;
    return column.kind === "float" ? null : column.domain;
}
const known = new WeakMap();
/** Of each column with the label, on at most 20,000 rows; columns that name a row are left out, and tables whose label
 *  has fewer than two classes, more than 20, or one with fewer than 10 rows. Worked out once. */
function associationsOf(profile) {
    const before = known.get(profile);
    if (before !== undefined)
        return before;
    const found = measureAll(profile);
    known.set(profile, found);
    return found;
}
function measureAll(profile) {
    const { label, id } = profile.roles;
    const labels = label === null ? null : profile.sample.column((0,_table_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .codesOf */ .M)(label));
    const classes = labelClassesOf(profile);
    if (labels === null || classes === null || classes.size < 2)
        return new Map();
    const sides = classSides(labels);
    const measured = profile.columns.flatMap((column) => {
        if (sides.length === 0 || column.name === label || column.name === id || namesRows(column))
            return [];
        const found = macroAuc(profile, column, sides);
        return found === null ? [] : [[column.name, found]];
    });
    return new Map(measured);
}
/** Decimals may all differ and still be a measurement. */
function namesRows({ distinct, rows, kind }) {
    return kind !== "float" && distinct.count > 0.9 * rows;
}
/** 1 where a sampled row is of the class; two classes make one side. */
function classSides(labels) {
    const counts = new Map();
    for (const label of labels)
        counts.set(label, (counts.get(label) ?? 0) + 1);
    if (counts.size < 2 || counts.size > mostCompared)
        return [];
    if ([...counts.values()].some((count) => count < leastOfClass))
        return [];
    const names = [...counts.keys()];
    const chosen = names.length === 2 ? names.slice(0, 1) : names;
    return chosen.map((name) => Uint8Array.from(labels, (label) => (label === name ? 1 : 0)));
}
function macroAuc({ sample }, column, sides) {
    const numeric = (0,_cell_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumeric */ .kf)(column.kind);
    const values = sample.column(numeric ? column.name : (0,_table_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .codesOf */ .M)(column.name));
    if (values === null)
        return null;
    const ranked = numeric ? rankValues(values) : null;
    let sum = 0;
    let variance = 0;
    for (const side of sides) {
        const found = areaUnder(ranked ?? rankValues(targetMeans(values, side)), side);
        if (found === null)
            return null;
        sum += found.auc;
        variance += found.variance;
    }
    return { auc: sum / sides.length, se: Math.sqrt(variance) / sides.length };
}
/** Out of fold: each row's score is the mean of its value's other half, rows alternating, so that a value seen once
 *  tells nothing. */
function targetMeans(values, side) {
    const sums = [new Map(), new Map()];
    const prior = side.reduce((sum, one) => sum + one, 0) / side.length;
    values.forEach((value, k) => {
        const half = sums[(k & 1)];
        const [ones, all] = half.get(value) ?? [0, 0];
        half.set(value, [ones + side[k], all + 1]);
    });
    return values.map((value, k) => {
        const [ones, all] = sums[((k & 1) ^ 1)].get(value) ?? [0, 0];
        return (ones + prior) / (all + 1);
    });
}
function rankValues(scores) {
    const rows = [];
    for (let k = 0; k < scores.length; k++)
        if (!Number.isNaN(scores[k]))
            rows.push(k);
    const values = Float64Array.from(rows, (k) => scores[k]);
    const order = (0,_stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(values);
    const ranks = new Float64Array(rows.length);
    for (let start = 0; start < order.length;) {
        let end = start;
        while (end < order.length && values[order[end]] === values[order[start]])
            end++;
        for (let k = start; k < end; k++)
            ranks[order[k]] = (start + end + 1) / 2;
        start = end;
    }
    return { rows, ranks };
}
/** AUC, folded above a half, with Hanley and McNeil's variance (1982). */
function areaUnder({ rows, ranks }, side) {
    let sum = 0;
    let positives = 0;
    rows.forEach((row, k) => {
        if (side[row] !== 1)
            return;
        sum += ranks[k];
        positives++;
    });
    const negatives = rows.length - positives;
    if (positives < leastOfClass || negatives < leastOfClass)
        return null;
    const plain = (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
    const auc = Math.max(plain, 1 - plain);
    const q1 = auc / (2 - auc);
    const q2 = (2 * auc * auc) / (1 + auc);
    const spread = auc * (1 - auc) + (positives - 1) * (q1 - auc * auc) + (negatives - 1) * (q2 - auc * auc);
    return { auc, variance: Math.max(0, spread) / (positives * negatives) };
}


/***/ }),

/***/ 75108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ deviationOf),
/* harmony export */   Pl: () => (/* binding */ addMoments),
/* harmony export */   V5: () => (/* binding */ noMoments)
/* harmony export */ });
function noMoments() {
    return { n: 0, mean: 0, scatter: 0, min: Infinity, max: -Infinity, minRow: -1, maxRow: -1 };
}
/** Adds a batch: its own mean and scatter in two passes, merged by Chan, Golub and LeVeque's formula (1979).
 *  @param rowOf the row of the k-th value, asked for at new ends only */
function addMoments(moments, values, rowOf) {
    const { length } = values;
    if (length === 0)
        return;
    let sum = 0;
    for (let k = 0; k < length; k++) {
        const value = values[k];
        sum += value;
        if (value < moments.min) {
            moments.min = value;
            moments.minRow = rowOf(k);
        }
        if (value > moments.max) {
            moments.max = value;
            moments.maxRow = rowOf(k);
        }
    }
    const mean = sum / length;
    let scatter = 0;
    for (let k = 0; k < length; k++)
        scatter += (values[k] - mean) ** 2;
    const total = moments.n + length;
    const apart = mean - moments.mean;
    moments.scatter += scatter + (apart * apart * moments.n * length) / total;
    moments.mean += (apart * length) / total;
    moments.n = total;
}
/** Standard deviation of all values (ddof 0). */
function deviationOf({ n, scatter }) {
    return n === 0 ? Number.NaN : Math.sqrt(scatter / n);
}


/***/ }),

/***/ 59442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ effectiveGroups),
/* harmony export */   D8: () => (/* binding */ countConflicts),
/* harmony export */   G5: () => (/* binding */ countDuplicates),
/* harmony export */   TP: () => (/* binding */ countShared)
/* harmony export */ });
/* harmony import */ var _stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16372);

/** Rows that occurred before, and the first of them (0-based); -1 when there is none. */
function countDuplicates(hashes) {
    const order = (0,_stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(hashes);
    let rows = 0;
    let first = -1;
    for (let k = 1; k < order.length; k++) {
        if (hashes[order[k]] !== hashes[order[k - 1]])
            continue;
        rows++;
        if (first === -1 || order[k] < first)
            first = order[k];
    }
    return { rows, distinct: hashes.length - rows, first };
}
/** Rows whose features occur with another label too. */
function countConflicts(features, labels) {
    const order = (0,_stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(features);
    let rows = 0;
    let first = -1;
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        let agree = true;
        while (end < order.length && features[order[end]] === features[order[start]]) {
            if (labels[order[end]] !== labels[order[start]])
                agree = false;
            end++;
        }
        if (!agree) {
            rows += end - start;
            if (first === -1 || order[start] < first)
                first = order[start];
        }
        start = end;
    }
    return { rows, first };
}
/** Rows of b whose hash occurs in a. */
function countShared(a, b) {
    const sorted = a.slice().sort();
    let rows = 0;
    let first = -1;
    for (let row = 0; row < b.length; row++) {
        if (!holds(sorted, b[row]))
            continue;
        rows++;
        if (first === -1)
            first = row;
    }
    return { rows, first };
}
function holds(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = sorted[middle];
        if (found === value)
            return true;
        if (found < value)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return false;
}
/** How many rows independent groups leave: n² / Σ n_g². */
function effectiveGroups(groups) {
    const sorted = groups.slice().sort();
    let squares = 0;
    for (let start = 0; start < sorted.length;) {
        let end = start + 1;
        while (end < sorted.length && sorted[end] === sorted[start])
            end++;
        squares += (end - start) ** 2;
        start = end;
    }
    return squares === 0 ? 0 : sorted.length ** 2 / squares;
}


/***/ }),

/***/ 9574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   ob: () => (/* binding */ applySeverity)
/* harmony export */ });
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62315);

function rulesOf(config, source) {
    return {
        severities: new Map(Object.entries(config?.checks ?? {})),
        sensitive: new Set(config?.sensitive),
        expectations: (config?.expect ?? []).map((one) => (0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .expectationOf */ .EV)(one, source)),
    };
}
const order = ["off", "info", "warn", "error"];
/** The base's rules with what the pull request's own add: it can be stricter with itself, never milder. */
function stricter(base, own, defaults) {
    const severities = new Map(base.severities);
    for (const [check, severity] of own.severities) {
        const before = severities.get(check) ?? defaults(check);
        if (order.indexOf(severity) > order.indexOf(before))
            severities.set(check, severity);
    }
    const spelled = new Set(base.expectations.map(spell));
    return {
        severities,
        sensitive: new Set([...base.sensitive, ...own.sensitive]),
        expectations: [...base.expectations, ...own.expectations.filter((one) => !spelled.has(spell(one)))],
    };
}
function spell({ source: _source, ...rule }) {
    return JSON.stringify(rule);
}
/** What is configured wins over the check's own word: `off` drops a finding, `info` only shows it, `warn` and `error`
 *  say what a break is. Information stays information. */
function applySeverity(finding, { severities }) {
    const asked = severities.get(finding.check);
    if (asked === undefined || finding.severity === "info")
        return asked === "off" ? null : finding;
    return asked === "off" ? null : { ...finding, severity: asked };
}


/***/ }),

/***/ 90921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ mixedRows),
/* harmony export */   Wj: () => (/* binding */ storeTable),
/* harmony export */   Ys: () => (/* binding */ isWithheld)
/* harmony export */ });
/* harmony import */ var _cell_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42376);
/* harmony import */ var _label_association_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76085);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75108);
/* harmony import */ var _row_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59442);




function isWithheld(name, { sensitive, found }) {
    return sensitive.has(name) || (found.get(name)?.length ?? 0) > 0;
}
const bins = 20;
/** Values of all columns of a table that a record carries. */
const mostValues = 50_000;
const longestValue = 100;
/** A table's statistics as they are stored and compared with later: no rows, and no values of withheld columns.
 *  @param base whose histogram edges are kept */
function storeTable(source, profile, withheld, base = null) {
    const share = Math.max(20, Math.floor(mostValues / Math.max(1, profile.columns.length)));
    const associations = (0,_label_association_js__WEBPACK_IMPORTED_MODULE_1__/* .associationsOf */ .u)(profile);
    const before = new Map(base?.columns.map((column) => [column.name, column]));
    return {
        source,
        rows: profile.rows,
        history: base === null ? [] : [...base.history, base.rows].slice(-10),
        duplicates: (0,_row_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .countDuplicates */ .G5)(profile.hashes.features).rows,
        columns: profile.columns.map((column) => storeColumn(column, isWithheld(column.name, withheld), withheld.found.get(column.name) ?? [], {
            most: share,
            edges: before.get(column.name)?.histogram?.edges ?? null,
            association: associations.get(column.name) ?? null,
        })),
    };
}
function storeColumn(column, sensitive, found, room) {
    const { name, kind, missing, nan, infinite, distinct, moments, quantiles } = column;
    const shown = sensitive ? null : moments;
    const numeric = sensitive ? null : quantiles;
    return {
        name,
        kind,
        missing,
        nan,
        infinite,
        mixed: mixedRows(column),
        distinct: distinct.count,
        exact: distinct.exact,
        min: shown?.min ?? null,
        max: shown?.max ?? null,
        mean: shown?.mean ?? null,
        sd: shown === null ? null : (0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .deviationOf */ .D7)(shown),
        percentiles: numeric === null ? null : percentilesOf(numeric),
        domain: sensitive ? null : domainOf(column, room.most),
        histogram: numeric === null ? null : histogramOf(column, room.edges),
        times: sensitive ? null : column.times,
        association: room.association,
        sensitive,
        found,
    };
}
/** Cells of another kind than most: texts among numbers, or numbers among texts. */
function mixedRows({ cells, kind }) {
    const texts = cells.bool + cells.datetime + cells.string;
    const numbers = cells.int + cells.float;
    return (0,_cell_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(kind) ? texts : Math.min(texts, numbers);
}
function percentilesOf({ at, share }) {
    const values = Array.from({ length: 99 }, (_, k) => at((k + 1) / 100));
    return { values, shares: values.map(share) };
}
function domainOf({ domain, distinct }, most) {
    if (domain === null || distinct.count > Math.min(most, 1000))
        return null;
    const entries = [...domain].map(([value, { count }]) => [value, count]);
    return entries.some(([value]) => value.length > longestValue) ? null : entries;
}
function histogramOf({ moments, quantiles }, frozen) {
    const edges = frozen ?? freshEdges(quantiles.at(0.005), quantiles.at(0.995), moments);
    if (edges.length < 2)
        return null;
    const n = quantiles.n;
    const below = edges.map((edge, k) => k === 0 ? 0 : k === edges.length - 1 ? n : Math.round(quantiles.share(edge) * n));
    return { edges: [...edges], counts: below.slice(1).map((upTo, k) => Math.max(0, upTo - below[k])) };
}
/** Equal steps over the middle 99 %: one far value must not crush the rest into a bin. */
function freshEdges(low, high, { min, max }) {
    const [from, to] = high > low ? [low, high] : [min, max];
    if (!(to > from))
        return [];
    return Array.from({ length: bins + 1 }, (_, k) => from + ((to - from) * k) / bins);
}


/***/ }),

/***/ 45409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ codesOf),
  t: () => (/* binding */ startTable)
});

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
;// CONCATENATED MODULE: ./.cache/js/core/data/cell-hash.js
/** Of a cell without a value: distinct from every text and number. */
const missingHash = { low: 0x5bd1e995, high: 0x2545f491 };
/** Finalizer of MurmurHash3 (Austin Appleby, public domain): every bit of the input moves every bit of the output. */
function mixBits(word) {
    let bits = word ^ (word >>> 16);
    bits = Math.imul(bits, 0x85ebca6b);
    bits ^= bits >>> 13;
    bits = Math.imul(bits, 0xc2b2ae35);
    return bits ^ (bits >>> 16);
}
/** Of a number, by the two halves of its double; −0 counts as 0, so that `-0.0` and `0` are one value. */
function hashWords(low, high, into) {
    into.low = mixBits(low ^ Math.imul(high, 0x9e3779b1));
    into.high = mixBits(Math.imul(low, 0x7feb352d) ^ high ^ 0x68e31da4);
}
/** Of a text in Unicode normal form C: letters that look alike and are spelled in two ways are one value. */
function hashText(text) {
    let low = 0x811c9dc5;
    let high = 0x1b873593;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit > 127)
            return hashWide(text.normalize("NFC"));
        low = Math.imul(low ^ unit, 0x01000193);
        high = Math.imul(high ^ unit, 0x5bd1e995) + 1;
    }
    return { low: mixBits(low), high: mixBits(high) };
}
function hashWide(text) {
    let low = 0x811c9dc5;
    let high = 0x1b873593;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        low = Math.imul(low ^ unit, 0x01000193);
        high = Math.imul(high ^ unit, 0x5bd1e995) + 1;
    }
    return { low: mixBits(low), high: mixBits(high) };
}
/** 52 bits as one number, which a double holds exactly. Two different rows among a million share them with a
 *  probability of about 1 in 9,000; every rule that uses them asks for several rows. */
function joinHash(low, high) {
    return (low >>> 0) * 2 ** 20 + (high >>> 12);
}

;// CONCATENATED MODULE: ./.cache/js/core/data/distinct-sketch.js
const indexBits = 14;
const registers = 1 << indexBits;
const bias = 0.7213 / (1 + 1.079 / registers);
/** HyperLogLog with 2^14 registers and 46 bits of rank (Flajolet, Fusy, Gandouet and Meunier, 2007), linear counting
 *  while registers are empty. Adding a value again changes nothing. */
function makeDistinctSketch() {
    const ranks = new Uint8Array(registers);
    return {
        add(first, second) {
            const index = first >>> (32 - indexBits);
            const rank = Math.clz32(second) + 1;
            if (rank > ranks[index])
                ranks[index] = rank;
        },
        estimate() {
            let sum = 0;
            let empty = 0;
            for (const rank of ranks) {
                sum += 2 ** -rank;
                if (rank === 0)
                    empty++;
            }
            const raw = (bias * registers * registers) / sum;
            return Math.round(raw <= 2.5 * registers && empty > 0 ? registers * Math.log(registers / empty) : raw);
        },
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/data/extremes.js
const kept = 128;
function makeExtremes() {
    let largest = [];
    let smallest = [];
    let floor = -Infinity;
    let ceiling = Infinity;
    return {
        add(values) {
            for (let k = 0; k < values.length; k++) {
                const value = values[k];
                if (value > floor && largest.push(value) === 2 * kept) {
                    largest = largest.sort((a, b) => b - a).slice(0, kept);
                    floor = largest[kept - 1];
                }
                if (value < ceiling && smallest.push(value) === 2 * kept) {
                    smallest = smallest.sort((a, b) => a - b).slice(0, kept);
                    ceiling = smallest[kept - 1];
                }
            }
        },
        above: (x) => counted(largest, (value) => value > x),
        below: (x) => counted(smallest, (value) => value < x),
    };
}
function counted(values, matches) {
    const count = values.filter(matches).length;
    return count >= kept ? null : count;
}

// EXTERNAL MODULE: ./.cache/js/core/data/moments.js
var moments = __webpack_require__(75108);
;// CONCATENATED MODULE: ./.cache/js/core/data/quantile-sketch.js
/** Values held as they are up to this many: their quantiles are exact. */
const exactValues = 65_536;
const bufferSize = 8192;
/** Quantiles in bounded memory: all values up to 65,536; beyond, sorted buffers of 8,192 in levels, of which two are
 *  merged and every second value promoted with twice the weight (Manku, Rajagopalan and Lindsay, 1998; the compaction
 *  that KLL refines). The offset alternates, so no chance is involved. After L levels a rank is off by less than
 *  L/8192: 0.1 % of ten million rows. Two sketches of parts give the sketch of the whole when they are added in turn. */
function makeQuantileSketch() {
    let held = new Float64Array(1024);
    let filled = 0;
    let n = 0;
    /** Sorted buffers by level, one at most; a value of level l stands for 2^l values. */
    const levels = [];
    const offsets = [];
    const promote = (buffer) => {
        let carried = buffer;
        for (let level = 0;; level++) {
            const waiting = levels[level] ?? null;
            if (waiting === null) {
                levels[level] = carried;
                return;
            }
            const offset = offsets[level] ?? 0;
            offsets[level] = 1 - offset;
            carried = everySecond(waiting, carried, offset);
            levels[level] = null;
        }
    };
    const drain = () => {
        let from = 0;
        for (; from + bufferSize <= filled; from += bufferSize) {
            promote(held.slice(from, from + bufferSize).sort());
        }
        held.copyWithin(0, from, filled);
        filled -= from;
    };
    return {
        add(values) {
            n += values.length;
            for (let at = 0; at < values.length;) {
                if (filled === held.length && held.length < exactValues)
                    held = grown(held);
                if (filled === held.length)
                    drain();
                const take = Math.min(values.length - at, held.length - filled);
                held.set(values.subarray(at, at + take), filled);
                filled += take;
                at += take;
            }
        },
        freeze() {
            const runs = levels.flatMap((values, level) => values === null || values === undefined ? [] : [{ values, weight: 2 ** level }]);
            const rest = held.slice(0, filled).sort();
            const top = runs.length === 0 ? 0 : levels.length - 1;
            return makeQuantiles([{ values: rest, weight: 1 }, ...runs], n, top / bufferSize);
        },
    };
}
function grown(old) {
    const larger = new Float64Array(Math.min(exactValues, old.length * 4));
    larger.set(old);
    return larger;
}
/** Of two sorted buffers merged, the values at odd or at even places. */
function everySecond(a, b, offset) {
    const half = new Float64Array((a.length + b.length) / 2);
    let i = 0;
    let j = 0;
    for (let place = 0; place < a.length + b.length; place++) {
        const value = j >= b.length || (i < a.length && a[i] <= b[j]) ? a[i++] : b[j++];
        if ((place & 1) === offset)
            half[place >>> 1] = value;
    }
    return half;
}
function makeQuantiles(runs, n, error) {
    return {
        n,
        error,
        at: (p) => {
            const only = runs.length === 1 ? runs[0].values : null;
            return only === null ? weightedAt(runs, n, p) : interpolated(only, p);
        },
        share: (x) => {
            let below = 0;
            for (const { values, weight } of runs)
                below += weight * countUpTo(values, x);
            return n === 0 ? Number.NaN : below / n;
        },
    };
}
/** How many of some sorted values are at most x. */
function countUpTo(sorted, x) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] <= x)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function interpolated(sorted, p) {
    const place = p * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below] ?? Number.NaN;
    const high = sorted[Math.min(sorted.length - 1, below + 1)] ?? Number.NaN;
    const part = place - below;
    const gap = high - low;
    // Between two huge numbers of different signs there is no finite gap.
    return Number.isFinite(gap) ? low + gap * part : low * (1 - part) + high * part;
}
/** The smallest held value whose rank reaches p·n: the candidates are narrowed run by run. */
function weightedAt(runs, n, p) {
    const wanted = Math.max(1, p * n);
    let found = Infinity;
    for (const { values } of runs) {
        let low = 0;
        let high = values.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (rankOf(runs, values[middle]) >= wanted)
                high = middle;
            else
                low = middle + 1;
        }
        if (low < values.length && values[low] < found)
            found = values[low];
    }
    return found;
}
function rankOf(runs, x) {
    let rank = 0;
    for (const { values, weight } of runs)
        rank += weight * countUpTo(values, x);
    return rank;
}

// EXTERNAL MODULE: ./.cache/js/core/data/cell-kind.js
var cell_kind = __webpack_require__(42376);
;// CONCATENATED MODULE: ./.cache/js/core/data/text-values.js


/** Different texts that are counted one by one. */
const mostTexts = 10_000;
const mostSampled = 10_000;
/** Counts a column's texts: each is looked at once, up to 10,000 of them. */
function makeTextValues() {
    const known = new Map();
    const sampled = new Map();
    const times = { min: Infinity, max: -Infinity };
    let overflowed = false;
    const keep = (text, facts) => {
        if (known.size < mostTexts)
            known.set(text, facts);
        else {
            overflowed = true;
            if (sampled.size < mostSampled && (facts.first & 7) === 0)
                sampled.set(text, facts);
        }
    };
    return {
        known,
        sampled,
        times,
        get overflowed() {
            return overflowed;
        },
        count(text, row) {
            const found = known.get(text);
            if (found !== undefined) {
                found.count++;
                return found;
            }
            const facts = { ...hashText(text), count: 1, first: row, kind: textKind(text) };
            if (facts.kind === "datetime") {
                const time = (0,cell_kind/* timeOf */.nR)(text);
                times.min = Math.min(times.min, time);
                times.max = Math.max(times.max, time);
            }
            if (facts.kind !== "missing" && facts.kind !== "nan")
                keep(text, facts);
            return facts;
        },
        countNumber(spelled, row, times) {
            const found = known.get(spelled);
            if (found !== undefined) {
                found.count += times;
                found.first = Math.min(found.first, row);
            }
            else
                keep(spelled, { ...hashNumber(Number(spelled)), count: times, first: row, kind: "string" });
        },
    };
}
function textKind(text) {
    if ((0,cell_kind/* isMissingWord */.r)(text))
        return "missing";
    return /^[+-]?nan$/i.test(text) ? "nan" : (0,cell_kind/* kindOfText */.bn)(text);
}
const text_values_double = new Float64Array(1);
const words = new Int32Array(text_values_double.buffer);
/** Hash of a number as a value: the same from any file, whatever its spelling. */
function hashNumber(value) {
    text_values_double[0] = value + 0;
    const hash = { low: 0, high: 0 };
    hashWords(words[0], words[1], hash);
    return hash;
}

;// CONCATENATED MODULE: ./.cache/js/core/data/column-accumulator.js






/** Distinct numbers that are counted one by one. */
const mostNumbers = 1000;
function startColumn(name) {
    return {
        name,
        distinct: makeDistinctSketch(),
        sketch: makeQuantileSketch(),
        moments: (0,moments/* noMoments */.V5)(),
        extremes: makeExtremes(),
        texts: makeTextValues(),
        numbers: new Map(),
        cells: { bool: 0, int: 0, float: 0, datetime: 0, string: 0 },
        first: { missing: -1, nan: -1, infinite: -1, number: -1, text: -1 },
        missing: 0,
        nan: 0,
        infinite: 0,
    };
}
/** Takes in one column of a batch, and leaves the hash of every cell.
 *  @param before rows of the batches before this one
 *  @returns the cells as numbers; NaN where they are none */
function addColumn(state, column, rows, before, hashes) {
    const { values, bad } = column.numbers();
    if (bad === -1)
        addNumbers(state, column, values.subarray(0, rows), before, hashes);
    else
        addCells(state, column, values.subarray(0, rows), before, hashes);
    return values;
}
/** A batch without the column: rows without a value. */
function addAbsent(state, rows, before) {
    if (rows > 0 && state.first.missing === -1)
        state.first.missing = before;
    state.missing += rows;
}
function addNumbers(state, column, values, before, hashes) {
    hashNumbers(state, column, values, hashes);
    let filled = 0;
    while (filled < values.length && Number.isFinite(values[filled]))
        filled++;
    if (filled === values.length) {
        takeNumbers(state, values, (k) => before + k);
        return;
    }
    const finite = values.slice();
    const places = firstPlaces(values.length, filled);
    for (let row = filled; row < values.length; row++) {
        const value = values[row];
        if (Number.isFinite(value)) {
            places[filled] = row;
            finite[filled++] = value;
        }
        else
            addOdd(state, value, before + row, Number.isNaN(value) && column.isMissing(row));
    }
    takeNumbers(state, finite.subarray(0, filled), (k) => before + places[k]);
}
/** Numbers that may be infinite, without NaN. */
function takeNumbers(state, values, rowOf) {
    let kept = values;
    let placeOf = rowOf;
    if (!allFinite(values)) {
        const places = [];
        values.forEach((value, k) => {
            if (Number.isFinite(value))
                places.push(k);
            else
                addOdd(state, value, rowOf(k), false);
        });
        kept = Float64Array.from(places, (k) => values[k]);
        placeOf = (k) => rowOf(places[k]);
    }
    if (kept.length === 0)
        return;
    if (state.first.number === -1)
        state.first.number = placeOf(0);
    let ints = 0;
    for (let k = 0; k < kept.length; k++)
        if (Number.isInteger(kept[k]))
            ints++;
    state.cells.int += ints;
    state.cells.float += kept.length - ints;
    (0,moments/* addMoments */.Pl)(state.moments, kept, placeOf);
    state.extremes.add(kept);
    state.sketch.add(kept);
    countNumbers(state, kept, placeOf);
}
function allFinite(values) {
    for (let k = 0; k < values.length; k++)
        if (!Number.isFinite(values[k]))
            return false;
    return true;
}
function firstPlaces(rows, filled) {
    const places = new Int32Array(rows);
    for (let k = 0; k < filled; k++)
        places[k] = k;
    return places;
}
function addOdd(state, value, row, isMissing) {
    const what = !Number.isNaN(value) ? "infinite" : isMissing ? "missing" : "nan";
    if (state.first[what] === -1)
        state.first[what] = row;
    state[what]++;
}
function countNumbers(state, values, rowOf) {
    const { numbers } = state;
    if (numbers === null)
        return;
    for (let k = 0; k < values.length; k++) {
        const value = values[k];
        const known = numbers.get(value);
        if (known !== undefined)
            known.count++;
        else if (numbers.size < mostNumbers)
            numbers.set(value + 0, { count: 1, first: rowOf(k) });
        else {
            state.numbers = null;
            return;
        }
    }
}
const largestExact = 2 ** 53;
function hashNumbers(state, column, values, hashes) {
    const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
    const hash = { low: 0, high: 0 };
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (Number.isNaN(value)) {
            hashes.low[row] = missingHash.low;
            hashes.high[row] = missingHash.high;
            continue;
        }
        if (value === 0)
            hashWords(0, 0, hash);
        else if (value < largestExact && value > -largestExact) {
            hashWords(words[2 * row], words[2 * row + 1], hash);
        }
        else
            hashLong(column.text(row), hash);
        hashes.low[row] = hash.low;
        hashes.high[row] = hash.high;
        state.distinct.add(hash.low, hash.high);
    }
}
/** Whole numbers beyond 2^53 by their digits: doubles would make several of them one. */
function hashLong(text, into) {
    into.low = 17;
    into.high = 29;
    for (let at = 0; at < text.length; at++)
        hashWords(into.low + text.charCodeAt(at), into.high, into);
}
/** A batch with texts: cell by cell. */
function addCells(state, column, values, before, hashes) {
    const numbers = new Float64Array(values.length);
    const places = new Int32Array(values.length);
    let filled = 0;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (!Number.isNaN(value)) {
            places[filled] = row;
            numbers[filled++] = value;
            const hash = hashNumber(value);
            hashes.low[row] = hash.low;
            hashes.high[row] = hash.high;
            state.distinct.add(hash.low, hash.high);
        }
        else
            addText(state, column.text(row), row, before, hashes);
    }
    takeNumbers(state, numbers.subarray(0, filled), (k) => before + places[k]);
}
function addText(state, text, row, before, hashes) {
    const { kind, low, high } = state.texts.count(text, before + row);
    if (kind === "missing" || kind === "nan") {
        if (state.first[kind] === -1)
            state.first[kind] = before + row;
        state[kind]++;
        hashes.low[row] = missingHash.low;
        hashes.high[row] = missingHash.high;
        return;
    }
    if (state.first.text === -1)
        state.first.text = before + row;
    state.cells[kind]++;
    hashes.low[row] = low;
    hashes.high[row] = high;
    state.distinct.add(low, high);
}

;// CONCATENATED MODULE: ./.cache/js/core/data/freeze-column.js

/** Different values that a column may have to be described by all of them. */
const mostDomain = 1000;
/** What was found of a column, after its last batch. */
function freezeColumn(state, rows) {
    const kind = kindOf(state);
    const counted = (0,cell_kind/* isNumeric */.kf)(kind) ? numbersOf(state) : textsOf(state);
    const exact = counted !== null;
    const numeric = (0,cell_kind/* isNumeric */.kf)(kind) && state.moments.n > 0;
    const { min, max } = state.texts.times;
    return {
        name: state.name,
        rows,
        missing: state.missing,
        nan: state.nan,
        infinite: state.infinite,
        cells: state.cells,
        kind,
        distinct: { count: exact ? counted.size : state.distinct.estimate(), exact },
        moments: numeric ? state.moments : null,
        quantiles: numeric ? state.sketch.freeze() : null,
        extremes: numeric ? state.extremes : null,
        domain: exact && counted.size <= mostDomain ? counted : null,
        texts: new Map([...state.texts.known, ...state.texts.sampled]),
        times: min <= max ? { min, max } : null,
        first: state.first,
    };
}
/** Texts beside numbers make a column of texts, once they are more than one row in ten: below, they are faults in a
 *  column of numbers. */
const rareShare = 0.1;
function kindOf({ cells }) {
    const texts = cells.bool + cells.datetime + cells.string;
    const numbers = cells.int + cells.float;
    if (texts + numbers === 0)
        return "empty";
    if (texts <= rareShare * (texts + numbers))
        return cells.float > 0 ? "float" : "int";
    if (numbers > 0 || cells.string > 0)
        return "string";
    return cells.bool > 0 && cells.datetime > 0 ? "string" : cells.bool > 0 ? "bool" : "datetime";
}
function numbersOf({ numbers }) {
    if (numbers === null)
        return null;
    const sorted = [...numbers].sort(([a], [b]) => a - b);
    return new Map(sorted.map(([value, found]) => [String(value), found]));
}
function textsOf({ numbers, texts }) {
    if (numbers === null || texts.overflowed)
        return null;
    for (const [value, { count, first }] of numbers)
        texts.countNumber(String(value), first, count);
    return texts.overflowed ? null : new Map(texts.known);
}

;// CONCATENATED MODULE: ./.cache/js/core/data/growing-numbers.js
function makeGrowingNumbers() {
    let held = new Float64Array(4096);
    let filled = 0;
    return {
        push(value) {
            if (filled === held.length) {
                const larger = new Float64Array(Math.ceil(held.length * 1.5));
                larger.set(held);
                held = larger;
            }
            held[filled++] = value;
        },
        length: () => filled,
        values: () => held.subarray(0, filled),
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/data/row-sample.js
const mostRows = 20_000;
/** At most 20,000 rows, every k-th of the table; k doubles when they become too many. The same rows for all columns
 *  and whatever the batches were. */
function makeRowSample() {
    let step = 1;
    let rows = [];
    const columns = new Map();
    const thin = () => {
        step *= 2;
        for (const values of columns.values())
            keepEven(values);
        rows = rows.filter((_row, k) => k % 2 === 0);
    };
    return {
        get rows() {
            return rows;
        },
        choose(before, count) {
            while (rows.length + Math.ceil(count / step) > mostRows && rows.length > mostRows / 2)
                thin();
            while (Math.ceil(count / step) > mostRows)
                thin();
            const chosen = [];
            const start = (step - (before % step)) % step;
            for (let row = start; row < count; row += step)
                chosen.push(row);
            for (const values of columns.values())
                while (values.length < rows.length)
                    values.push(Number.NaN);
            for (const row of chosen)
                rows.push(before + row);
            return Int32Array.from(chosen);
        },
        put(name, chosen, cellOf) {
            let values = columns.get(name);
            if (values === undefined) {
                values = new Array(rows.length - chosen.length).fill(Number.NaN);
                columns.set(name, values);
            }
            for (const row of chosen)
                values.push(cellOf(row));
        },
        column(name) {
            const values = columns.get(name);
            if (values === undefined)
                return null;
            while (values.length < rows.length)
                values.push(Number.NaN);
            return Float64Array.from(values);
        },
    };
}
function keepEven(values) {
    let filled = 0;
    for (let k = 0; k < values.length; k += 2)
        values[filled++] = values[k];
    values.length = filled;
}

;// CONCATENATED MODULE: ./.cache/js/core/data/table-profile.js






/** Profiles a table batch by batch: cost linear in cells, memory about a megabyte a column and 8 to 32 bytes a
 *  row. Columns may come and go between batches; a column that a batch does not have is missing there. */
function startTable(roles) {
    const states = new Map();
    const sample = makeRowSample();
    const kept = {
        features: makeGrowingNumbers(),
        label: listOf(roles.label),
        id: listOf(roles.id),
        group: listOf(roles.group),
        tracked: new Map(roles.unique?.map((name) => [name, makeGrowingNumbers()])),
    };
    const parts = [];
    let rows = 0;
    return {
        add(batch) {
            if (parts.at(-1)?.source !== batch.source)
                parts.push({ source: batch.source, before: rows });
            const chosen = sample.choose(rows, batch.rows);
            const cells = makeHashes(batch.rows);
            const sums = makeHashes(batch.rows);
            for (const name of batch.names) {
                const state = states.get(name) ?? begin(states, name, rows);
                const values = addColumn(state, batch.column(name), batch.rows, rows, cells);
                keepHashes(name, cells, sums, { roles, kept });
                sample.put(name, chosen, (row) => values[row]);
                sample.put(codesOf(name), chosen, (row) => joinHash(cells.low[row], cells.high[row]));
            }
            const here = new Set(batch.names);
            for (const [name, state] of states)
                if (!here.has(name))
                    addAbsent(state, batch.rows, rows);
            for (let row = 0; row < batch.rows; row++)
                kept.features.push(joinHash(sums.low[row], sums.high[row]));
            rows += batch.rows;
        },
        end: () => ({
            rows,
            columns: [...states.values()].map((state) => freezeColumn(state, rows)),
            roles: rolesIn(roles, states),
            hashes: {
                features: kept.features.values(),
                label: valuesOf(kept.label),
                id: valuesOf(kept.id),
                group: valuesOf(kept.group),
                tracked: new Map([...kept.tracked].map(([name, list]) => [name, list.values()])),
            },
            sample,
            place: (row) => placeOf(parts, row),
        }),
    };
}
/** Name of a column's sampled values as codes, for columns of texts. */
function codesOf(name) {
    return `${name}\0code`;
}
/** A column that is not there plays no role. */
function rolesIn(roles, columns) {
    const there = (name) => (name !== null && columns.has(name) ? name : null);
    const { label, id, group, time } = roles;
    return { ...roles, label: there(label), id: there(id), group: there(group), time: there(time) };
}
function valuesOf(list) {
    return list === null || list.length() === 0 ? null : list.values();
}
function listOf(role) {
    return role === null ? null : makeGrowingNumbers();
}
function makeHashes(rows) {
    return { low: new Int32Array(rows), high: new Int32Array(rows) };
}
function begin(states, name, before) {
    const state = startColumn(name);
    addAbsent(state, before, 0);
    states.set(name, state);
    return state;
}
/** A column that plays a role is kept by itself; all others make the row's identity, whatever their order. */
function keepHashes(name, cells, sums, { roles, kept }) {
    const role = ["label", "id", "group"].find((each) => roles[each] === name);
    const list = role === undefined ? null : kept[role];
    const { low, high } = cells;
    const tracked = kept.tracked.get(name);
    if (tracked !== undefined) {
        for (let row = 0; row < low.length; row++) {
            // A cell without a value repeats nothing.
            const isEmpty = low[row] === missingHash.low && high[row] === missingHash.high;
            tracked.push(isEmpty ? -1 - tracked.length() : joinHash(low[row], high[row]));
        }
    }
    if (list !== null) {
        for (let row = 0; row < low.length; row++)
            list.push(joinHash(low[row], high[row]));
    }
    else if (roles.time !== name) {
        const seed = hashText(name);
        for (let row = 0; row < low.length; row++) {
            sums.low[row] = sums.low[row] + mixBits(low[row] ^ seed.low);
            sums.high[row] = sums.high[row] + mixBits(high[row] ^ seed.high);
        }
    }
}
function placeOf(parts, row) {
    if (parts.length < 2)
        return `row ${(0,wording/* countOf */.pq)(row + 1)}`;
    const part = parts.findLast(({ before }) => before <= row);
    return `row ${(0,wording/* countOf */.pq)(row - part.before + 1)} of ${part.source}`;
}


/***/ }),

/***/ 63409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readBatches)
});

// EXTERNAL MODULE: ./.cache/js/formats/predictions/binary.js + 7 modules
var predictions_binary = __webpack_require__(23306);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/delimited-table.js + 2 modules
var delimited_table = __webpack_require__(41446);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/foreign.js
var foreign = __webpack_require__(3076);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/json-lines-table.js + 2 modules
var json_lines_table = __webpack_require__(70238);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/parquet.js + 5 modules
var parquet = __webpack_require__(64276);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/read.js
var predictions_read = __webpack_require__(62402);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/row-ends.js
const lineFeed = 10;
const quoteMark = 34;
/** Where the last whole row of a block of text ends; 0 when none does. Line feeds inside quoted cells end no row: a
 *  quote counts where a cell begins (RFC 4180). A string in JSON holds no line feed.
 *  @param bytes begins with a row
 *  @param layout its `delimiter` null: JSON lines; null: nothing but blank lines so far */
function lastRowEnd(bytes, layout) {
    const delimiter = layout?.delimiter ?? null;
    if (delimiter === null || bytes.indexOf(quoteMark) === -1)
        return bytes.lastIndexOf(lineFeed) + 1;
    let end = 0;
    let isStart = true;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === quoteMark && isStart) {
            at = closingQuote(bytes, at);
            if (at === -1)
                return end;
            isStart = false;
        }
        else if (byte === lineFeed) {
            end = at + 1;
            isStart = true;
        }
        else if (byte === delimiter)
            isStart = true;
        else if (byte !== 32 && byte !== 9)
            isStart = false;
    }
    return end;
}
/** -1 when the quote is not closed in this block, or could go on in the next. */
function closingQuote(bytes, open) {
    let close = bytes.indexOf(quoteMark, open + 1);
    while (close !== -1 && bytes[close + 1] === quoteMark)
        close = bytes.indexOf(quoteMark, close + 2);
    return close === bytes.length - 1 ? -1 : close;
}

// EXTERNAL MODULE: ./.cache/js/formats/predictions/survey.js
var predictions_survey = __webpack_require__(54016);
;// CONCATENATED MODULE: ./.cache/js/formats/predictions/batches.js








/** Bytes of text that are read at a time. */
const usualBytes = 16 << 20;
/** A table as batches of some thousand to a million rows, each a Table of its own with the same names: text is read in
 *  blocks of 16 MiB that are cut between rows, Parquet row group by row group, so that memory does not grow with the
 *  file. Other formats are one batch. Throws UserError as readPredictions does. */
async function* readBatches(source, format = "auto", blockBytes = usualBytes) {
    const head = await source.head(predictions_read/* headBytes */.c4);
    const binary = (0,predictions_binary/* findBinary */.j)(source.name, head, format);
    if (binary !== null) {
        if (binary.formats[0] === "parquet")
            yield* (0,parquet/* readParquetGroups */.LM)(source);
        else
            yield await (0,predictions_read/* readPredictions */.R_)(source, format);
        return;
    }
    (0,foreign/* refuseForeignTable */.r)(source.name, head, "a data table");
    yield* readText(source, format, blockBytes);
}
async function* readText(source, format, blockBytes) {
    const size = await source.size();
    let layout = null;
    let held = Buffer.alloc(0);
    let linesBefore = 0;
    for (let start = 0; start < size;) {
        const read = await source.slice(start, Math.min(size, start + blockBytes));
        // A file that shrinks while it is read ends here.
        start = read.length === 0 ? size : start + read.length;
        const block = joined(held, read);
        const from = layout === null ? (0,predictions_read/* firstText */.ou)(block) : 0;
        if (from < block.length)
            layout ??= layoutOf({ name: source.name, bytes: block }, from, format);
        const end = start >= size ? block.length : lastRowEnd(block, layout);
        const file = { name: source.name, bytes: block.subarray(0, end), linesBefore };
        // A copy, so that the block it lay in can go.
        held = Buffer.from(block.subarray(end));
        if (layout === null || end === 0)
            continue;
        const survey = (0,predictions_survey/* surveyBytes */.G)(file);
        yield layout.kind === "json"
            ? (0,json_lines_table/* readJsonLines */.s)(file, linesBefore === 0 ? from : 0, survey)
            : (0,delimited_table/* readDelimitedPart */.Bs)(file, linesBefore === 0 ? from : 0, survey, layout);
        linesBefore += (0,predictions_survey/* countLineFeeds */.t)(file.bytes);
    }
    if (layout === null)
        yield (0,predictions_read/* emptyTable */._d)(source.name);
}
function joined(held, read) {
    const fresh = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
    return held.length === 0 ? fresh : Buffer.concat([held, fresh]);
}
function layoutOf(file, from, format) {
    if ((0,predictions_read/* isJsonText */.aY)(file.bytes, from, format))
        return { kind: "json", delimiter: null };
    return { kind: "delimited", ...(0,delimited_table/* readLayout */.T4)(file, from, (0,predictions_read/* delimitedFormat */.bi)(format)) };
}


/***/ })

};
