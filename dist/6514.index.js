export const id = 6514;
export const ids = [6514];
export const modules = {

/***/ 86514:
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

// EXTERNAL MODULE: ./.cache/js/wiring.js + 15 modules
var wiring = __webpack_require__(52);
// EXTERNAL MODULE: ./.cache/js/sources/local-file.js + 1 modules
var local_file = __webpack_require__(14500);
// EXTERNAL MODULE: ./.cache/js/workers/entry.js
var workers_entry = __webpack_require__(13338);
// EXTERNAL MODULE: ./.cache/js/workers/own-thread.js
var own_thread = __webpack_require__(52643);
;// CONCATENATED MODULE: ./.cache/js/workers/table-storer.js



/** Bytes of a table from which a thread pays: it takes about 0.2 s to start, in which some 4 MB are read. */
const worthwhileBytes = 4 << 20;
/** Works tables out in a thread of their own; not when they are small, or there is no file to start a thread with.
 *  @param directory that paths are taken from */
function makeTableStorer(directory) {
    return {
        async store(table) {
            const entry = (0,workers_entry/* entryFile */.$B)();
            if (entry === null)
                return null;
            const sizes = table.paths.map((path) => (0,local_file/* makeLocalFile */.c)(path, directory)
                .size()
                .catch(() => 0));
            const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
            if (bytes < worthwhileBytes)
                return null;
            return (await (0,own_thread/* startThread */.B)(entry).ask({ kind: "store", directory, table }));
        },
    };
}

// EXTERNAL MODULE: ./.cache/js/core/data/data-record.js
var data_record = __webpack_require__(37267);
// EXTERNAL MODULE: ./.cache/js/core/data/judge-data.js + 13 modules
var judge_data = __webpack_require__(38307);
// EXTERNAL MODULE: ./.cache/js/core/data/schema-file.js
var schema_file = __webpack_require__(95705);
// EXTERNAL MODULE: ./.cache/js/core/data/store-table.js
var store_table = __webpack_require__(90921);
// EXTERNAL MODULE: ./.cache/js/core/events/plan.js + 2 modules
var events_plan = __webpack_require__(69052);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/formats/data/schema-yaml.js
var schema_yaml = __webpack_require__(79175);
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
// EXTERNAL MODULE: ./.cache/js/formats/data/store-files.js
var store_files = __webpack_require__(44209);
// EXTERNAL MODULE: ./.cache/js/stories/do-without.js
var do_without = __webpack_require__(34126);
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

// EXTERNAL MODULE: ./.cache/js/core/short-sha.js
var short_sha = __webpack_require__(33365);
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
        const where = `artifact ${step.artifact.id} of ${(0,short_sha/* shortSha */.F)(step.sha)}`;
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

;// CONCATENATED MODULE: ./.cache/js/actions/data/baseline.js







function settle(baseline) {
    return { provenance: baseline.provenance, settled: Promise.resolve(baseline) };
}
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
        ? await resolveDataBaseline((0,do_without/* tellDenied */.pA)({ ...ports, artifacts }, ports.host, "data"), {
            ...about,
            kind: "data",
            enterprise,
        })
        : { provenance: none, record: null };
    const { base } = resolved.provenance;
    if (choice.kind === "path")
        return readPath(choice.path, base, settings, ports);
    if (choice.kind === "none") {
        const looked = [{ where: "nowhere", result: "`compare-with: none` was asked for" }];
        return settle({ tables: {}, provenance: { ...none, base, looked } });
    }
    if (resolved.record === null) {
        const here = [{ where: "this machine", result: "no `--compare-with` was given" }];
        const looked = context.onRunner ? resolved.provenance.looked : here;
        return settle({ tables: {}, provenance: { ...resolved.provenance, looked } });
    }
    return settle({ tables: resolved.record.tables, provenance: resolved.provenance });
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
        return settle({ tables, provenance });
    }
    const files = await ports.files.digestInputs([path]);
    const table = { source: path, paths: files.map((file) => file.path), roles: settings.roles };
    const role = [...settings.tables.keys()].includes("train")
        ? "train"
        : ([...settings.tables.keys()][0] ?? "train");
    const settled = storeMeanwhile(table, ports).then((stored) => ({
        tables: { [role]: stored },
        provenance: { ...provenance, rows: stored.rows },
    }));
    // What is wrong with it is said where it is waited for.
    settled.catch(() => undefined);
    return { provenance, settled };
}
async function storeMeanwhile(table, { storer, open }) {
    return (await storer?.store(table)) ?? (0,store_files.storeFiles)(table, open);
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

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
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
async function makeDataRecord(inputs, { settings, policy, files: ruleFiles, verified }, found, ports) {
    const { read, schemaPath: _path, ...rest } = found;
    const manifests = settings.manifests.map((path) => ({ kind: "manifest", path, sha: null }));
    const files = [...new Map(read.flatMap((table) => table.files).map((file) => [file.path, file])).values()];
    const { context } = ports.host;
    return {
        ...rest,
        model: settings.model,
        policy: policy.provenance,
        rules: [...ruleFiles.told, ...manifests].slice(0, 400),
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

// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
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
        const profile = await (0,store_files/* profileFiles */.x)(files.map(({ path }) => path), { ...roles, unique }, ports.open);
        refuseAbsent(patterns.join(", "), profile, named);
        read.push({ role, source: patterns.join(", "), files, profile });
    }
    return read;
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

// EXTERNAL MODULE: ./.cache/js/core/train/child-environment.js
var child_environment = __webpack_require__(23763);
// EXTERNAL MODULE: ./.cache/js/core/train/explain-end.js
var explain_end = __webpack_require__(31326);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.cache/js/core/is-object.js
var is_object = __webpack_require__(97960);
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
    if (!(0,is_object/* isObject */.G)(document))
        return null;
    if (isCroissant(document))
        return parseCroissant(document);
    if ((0,is_object/* isObject */.G)(document["stages"]))
        return parseLock(document["stages"]);
    return Array.isArray(document["outs"]) ? parseDvc(document["outs"], "dvc") : null;
}
function manifest_listOf(value) {
    return Array.isArray(value) ? value.filter(is_object/* isObject */.G) : [];
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
    const outs = Object.values(stages).flatMap((stage) => (0,is_object/* isObject */.G)(stage) ? [...manifest_listOf(stage["deps"]), ...manifest_listOf(stage["outs"])] : []);
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
        schemas: [...schemas].map(([text, file]) => (0,schema_yaml/* parseSchema */.D)(text, file)),
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
        if (!(0,do_without/* canDoWithout */.gN)(error))
            throw error;
        (0,do_without/* noteNotUploaded */.uL)(error, ports.host, "data");
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
    const { inputs, settings, rules: all, files, verified } = ask;
    const schemaPath = settings.schema ?? (inputs.mode === "infer" ? "schema.yml" : "");
    if (inputs.mode === "infer")
        await refuseOverwriting(schemaPath, ports);
    const unique = all.expectations.flatMap(({ rule, column }) => rule === "unique" && column ? [column] : []);
    const read = await readTables(settings, unique, ports);
    const guarded = await Promise.all(read.map((table) => guardTable(table, all.sensitive, ports)));
    const baseline = await ask.baseline.settled;
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
        await ports.writeText(schemaPath, (0,schema_yaml/* renderSchema */.o)((0,schema_file/* inferSchema */._A)(inferredFrom[1])));
    const lacksBase = inputs.compareWith.kind === "auto" && baseline.provenance.status !== "found";
    const rows = read.map(({ profile }) => profile.rows);
    const findings = judged.findings.slice(0, 2000);
    return {
        read,
        tables,
        baseline: baseline.provenance,
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
function onlyVerified({ baseline, verified, notes }) {
    return {
        read: [],
        tables: {},
        baseline: baseline.provenance,
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
        storer: makeTableStorer(directory),
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
/* harmony import */ var _judge_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38307);





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

/***/ 44209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeFiles: () => (/* binding */ storeFiles),
/* harmony export */   x: () => (/* binding */ profileFiles)
/* harmony export */ });
/* harmony import */ var _core_data_store_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90921);
/* harmony import */ var _core_data_table_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23903);
/* harmony import */ var _predictions_batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63409);



/** Reads the files of a table part by part, in bounded memory.
 *  @throws UserError when one of them cannot be read */
async function profileFiles(paths, roles, open) {
    const table = (0,_core_data_table_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .startTable */ .t)(roles);
    for (const path of paths)
        for await (const batch of (0,_predictions_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readBatches */ .P)(open(path)))
            table.add(batch);
    return table.end();
}
/** A table's statistics as they are compared with in memory, values of every column included; never to be written.
 *  @throws UserError when a file cannot be read */
async function storeFiles({ source, paths, roles }, open) {
    const profile = await profileFiles(paths, roles, open);
    return (0,_core_data_store_table_js__WEBPACK_IMPORTED_MODULE_0__/* .storeTable */ .Wj)(source, profile, { sensitive: new Set(), found: new Map() });
}


/***/ })

};
