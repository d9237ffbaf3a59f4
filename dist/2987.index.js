export const id = 2987;
export const ids = [2987];
export const modules = {

/***/ 92987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  runMonitor: () => (/* binding */ runMonitor)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.cache/js/engines/local/engine.js + 8 modules
var engine = __webpack_require__(31264);
// EXTERNAL MODULE: ./.cache/js/github/alarm-issues.js
var alarm_issues = __webpack_require__(31054);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./.cache/js/github/dispatcher.js

const runsSchema = schemas.object({
    workflow_runs: schemas.array(schemas.object({ id: schemas.int(), html_url: schemas.string(), created_at: schemas.string(), event: schemas.string() })),
});
/** Dispatches at GitHub. An answer that was lost is looked for among the runs that began since. */
function makeDispatcher(github) {
    return {
        async dispatch(ask) {
            const before = await newestRun(github, ask);
            const find = async () => {
                const run = await newestRun(github, ask);
                return run === null || run.id <= (before?.id ?? 0) ? null : run;
            };
            const made = await github.create(callOf(ask), find);
            const known = runsSchema.shape.workflow_runs.element.safeParse(made);
            if (known.success)
                return known.data.html_url;
            return (await find())?.html_url ?? null;
        },
        async defaultBranch() {
            const { data } = await github.request({
                route: "GET /repos/{owner}/{repo}",
                reply: schemas.object({ default_branch: schemas.string() }),
                permission: "contents: read",
            });
            return data.default_branch;
        },
    };
}
function callOf({ workflow, event, ref, payload }) {
    if (workflow === null) {
        return {
            route: "POST /repos/{owner}/{repo}/dispatches",
            parameters: { event_type: event, client_payload: payload },
            reply: schemas.unknown(),
            permission: "contents: write",
        };
    }
    return {
        route: "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
        parameters: { workflow_id: workflow, ref },
        reply: schemas.unknown(),
        permission: "actions: write",
    };
}
async function newestRun(github, { workflow }) {
    const { data } = await github.request({
        route: workflow === null
            ? "GET /repos/{owner}/{repo}/actions/runs"
            : "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
        parameters: {
            ...(workflow === null ? {} : { workflow_id: workflow }),
            event: workflow === null ? "repository_dispatch" : "workflow_dispatch",
            per_page: 1,
        },
        reply: runsSchema,
        permission: "actions: read",
    });
    return data.workflow_runs[0] ?? null;
}

// EXTERNAL MODULE: ./.cache/js/github/identity.js
var identity = __webpack_require__(70220);
// EXTERNAL MODULE: ./.cache/js/github/monitor-ref.js
var monitor_ref = __webpack_require__(66166);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/core/monitor/memory-text.js
var memory_text = __webpack_require__(54464);
// EXTERNAL MODULE: ./.cache/js/host/whole-file.js
var whole_file = __webpack_require__(4869);
;// CONCATENATED MODULE: ./.cache/js/host/monitor-folder.js




/** The monitor's memory in a folder, where there is no GitHub: at a terminal. */
function makeMonitorFolder(folder) {
    const placeOf = (model, name) => external_node_path_.join(folder, "monitor", model, name);
    const text = async (model, name) => {
        try {
            return await (0,promises_.readFile)(placeOf(model, name), "utf8");
        }
        catch (error) {
            if (error.code === "ENOENT")
                return null;
            throw error;
        }
    };
    const stateOf = async (model, leg) => {
        const known = await text(model, `${leg}.json`);
        return known === null ? null : (0,memory_text/* parseState */.Bu)(known, placeOf(model, `${leg}.json`));
    };
    const write = async (model, name, content) => {
        const file = placeOf(model, name);
        for (const step of [folder, external_node_path_.join(folder, "monitor"), external_node_path_.dirname(file)])
            await (0,whole_file/* makeFolder */.fc)(step);
        await (0,whole_file/* ignoreInGit */.es)(folder);
        await (0,whole_file/* writeWhole */.f8)(file, [new TextEncoder().encode(content)]);
    };
    return {
        read: stateOf,
        async update(model, leg, next) {
            const state = next(await stateOf(model, leg));
            await write(model, `${leg}.json`, (0,memory_text/* renderState */.Cn)(state));
            return state;
        },
        file: text,
        keep: write,
    };
}

// EXTERNAL MODULE: ./.cache/js/host/run-action.js + 1 modules
var run_action = __webpack_require__(10076);
// EXTERNAL MODULE: ./.cache/js/host/run-context.js
var run_context = __webpack_require__(39974);
// EXTERNAL MODULE: ./.cache/js/host/runner.js + 1 modules
var runner = __webpack_require__(72506);
// EXTERNAL MODULE: ./.cache/js/notify/from-environment.js + 2 modules
var from_environment = __webpack_require__(68584);
// EXTERNAL MODULE: ./.cache/js/clients/http/request.js
var request = __webpack_require__(90359);
// EXTERNAL MODULE: ./.cache/js/core/deploy/smoke.js
var smoke = __webpack_require__(32567);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/sources/endpoint.js



/** A model's address over HTTP. Requests go one after another, so that what is measured is an answer's time and not a
 *  queue; redirects count as answers.
 *  @param bearer a token that is sent with each request; null: none
 *  @param now milliseconds of a clock that only moves forward */
function makeEndpoint(bearer, now = () => performance.now()) {
    return {
        async probe(url, requests, { count, timeoutMs }) {
            const asked = [];
            for (let k = 0; k < count; k++)
                asked.push(await ask(url, requests[k % requests.length], timeoutMs));
            return asked;
        },
    };
    async function ask(base, test, timeoutMs) {
        const begun = now();
        const took = () => Math.round(1000 * (now() - begun)) / 1000;
        const { url, ...call } = (0,smoke/* callOf */.C8)(test, base, bearer === null ? {} : { authorization: `Bearer ${bearer}` });
        try {
            const answer = await (0,request/* send */.tN)({ ...call, url: new URL(url), timeoutMs });
            const time = took();
            const wrong = test.judge(answer.status, answer.body.toString("utf8"));
            const slow = test.maxLatencyMs !== null && time > test.maxLatencyMs
                ? `it took more than ${test.maxLatencyMs} ms`
                : null;
            const fault = wrong ?? slow;
            return { took: time, fault: fault === null ? null : `${test.name}: ${fault}` };
        }
        catch (thrown) {
            const why = thrown instanceof request/* Unreachable */.LL ? thrown.message : (0,errors/* errorMessage */.g)(thrown);
            return { took: took(), fault: `${test.name}: ${why}` };
        }
    }
}

// EXTERNAL MODULE: ./.cache/js/sources/numbers/index.js + 3 modules
var numbers = __webpack_require__(74914);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.cache/js/clients/http/exchange.js
var exchange = __webpack_require__(75681);
// EXTERNAL MODULE: ./.cache/js/sources/local-file.js + 1 modules
var local_file = __webpack_require__(14500);
// EXTERNAL MODULE: ./.cache/js/sources/matching-files.js
var matching_files = __webpack_require__(17934);
;// CONCATENATED MODULE: ./.cache/js/sources/production.js









const transferMs = 600_000;
const mostFiles = 2_000;
/** Tables of a window: files and folders by path or pattern, what an http address answers, or the objects under a
 *  prefix of an S3 bucket. What is fetched lies in a folder of its own until it is closed. */
function makeProduction(access) {
    let folder = null;
    let fetched = 0;
    const place = async (name) => {
        folder ??= await (0,promises_.mkdtemp)(external_node_path_.join(access.temporary, "evenhand-window-"));
        const end = name
            .split(/[/\\]/)
            .at(-1)
            ?.replace(/[^A-Za-z0-9._-]/g, "_") ?? "";
        return external_node_path_.join(folder, `${fetched++}-${end.slice(-100)}`);
    };
    const keep = async (name, bytes) => {
        const file = await place(name);
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(bytes), (0,external_node_fs_.createWriteStream)(file));
        return { ...(0,local_file/* makeLocalFile */.c)(file, access.directory), name };
    };
    return {
        async open(name) {
            if (/^https?:\/\//.test(name))
                return fetchAddress(name, access, keep);
            if (name.startsWith("s3://"))
                return fetchObjects(name, access, keep);
            return openFiles(name, access.directory);
        },
        async close() {
            if (folder !== null)
                await (0,promises_.rm)(folder, { recursive: true, force: true });
            folder = null;
        },
    };
}
async function openFiles(name, directory) {
    const isPattern = /[*?[{]/.test(name);
    const found = await (0,promises_.stat)(external_node_path_.resolve(directory, name)).catch(() => null);
    if (found === null && !isPattern)
        return [];
    if (found?.isDirectory())
        return [...((await (0,local_file/* makeLocalFile */.c)(name, directory).list()) ?? new Map()).values()];
    try {
        return await (0,matching_files/* matchFiles */.x)(name, directory);
    }
    catch (thrown) {
        if (thrown instanceof errors/* UserError */.y && thrown.detail.code === "file-missing")
            return [];
        throw thrown;
    }
}
/** 404 and 204 are how a service says that there is nothing yet. */
async function fetchAddress(name, { env, clock }, keep) {
    const url = new URL(name);
    const token = env["EVENHAND_SOURCE_TOKEN"];
    const line = { name: url.host, clock, timeoutMs: transferMs };
    const headers = token ? { authorization: `Bearer ${token}` } : {};
    try {
        const source = await keep(`${url.host}${url.pathname}`, (0,exchange/* download */.RG)(line, { method: "GET", url, headers, repeatable: true }));
        return (await source.size()) === 0 ? [] : [source];
    }
    catch (thrown) {
        if (thrown instanceof exchange/* Refusal */.P_ && thrown.status === 404)
            return [];
        throw thrown;
    }
}
async function fetchObjects(name, { env, clock }, keep) {
    const [, bucket, prefix] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.*)$/.exec(name) ?? [];
    const id = env["AWS_ACCESS_KEY_ID"];
    const secret = env["AWS_SECRET_ACCESS_KEY"];
    if (bucket === undefined || prefix === undefined)
        throw wrong(name, "is not s3://bucket/prefix", "write `s3://bucket/prefix/{date}/`");
    if (!id || !secret)
        throw wrong(name, "cannot be read: there are no keys", "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in `env:`");
    const { makeBucket } = await __webpack_require__.e(/* import() */ 3053).then(__webpack_require__.bind(__webpack_require__, 63053));
    const { region, endpoint, pathStyle } = placeOfStore(env);
    const keys = { accessKeyId: id, secretAccessKey: secret, sessionToken: env["AWS_SESSION_TOKEN"] || null };
    const store = makeBucket({
        endpoint,
        region,
        bucket,
        pathStyle,
        keys,
        clock,
        timeoutMs: 30_000,
        transferMs,
    });
    const objects = (await store.list(prefix)).filter(({ key, bytes }) => bytes > 0 && !key.endsWith("/"));
    if (objects.length > mostFiles)
        throw wrong(name, `holds more than ${mostFiles} objects`, "give each window a prefix of its own");
    const sources = [];
    for (const { key } of objects)
        sources.push(await keep(`s3://${bucket}/${key}`, store.stream(key)));
    return sources;
}
function placeOfStore(env) {
    const region = env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || "us-east-1";
    const own = env["AWS_ENDPOINT_URL_S3"] || env["AWS_ENDPOINT_URL"];
    return { region, endpoint: own || `https://s3.${region}.amazonaws.com`, pathStyle: Boolean(own) };
}
function wrong(name, say, hint) {
    return new errors/* UserError */.y({
        code: "input-invalid",
        message: `the source ${name} ${say}`,
        hint,
        input: "source",
    });
}

// EXTERNAL MODULE: ./.cache/js/wiring.js + 15 modules
var wiring = __webpack_require__(52);
// EXTERNAL MODULE: ./.cache/js/actions/monitor/inputs.js
var monitor_inputs = __webpack_require__(9262);
// EXTERNAL MODULE: ./.cache/js/core/record/monitoring.js
var monitoring = __webpack_require__(33812);
// EXTERNAL MODULE: ./.cache/js/core/deploy/rules.js
var rules = __webpack_require__(84569);
// EXTERNAL MODULE: ./.cache/js/core/config/alarm-kinds.js
var alarm_kinds = __webpack_require__(35388);
;// CONCATENATED MODULE: ./.cache/js/core/monitor/retrain.js

const span = 90 * 86_400_000;
/** Whether a training is asked for now: an alarm of one of the kinds is open and not muted, the last dispatch is long
 *  enough ago, and the cap is not reached. Pure; null: nothing asks for one. */
function planRetrain({ alarms, dispatched }, { on, coolDownMs, most }, now) {
    const asking = alarm_kinds/* alarmKinds */.v.filter((kind) => on.includes(kind) && alarms[kind]?.open === true && !alarms[kind].muted);
    if (asking.length === 0)
        return null;
    const times = dispatched.map((at) => Date.parse(at)).filter((at) => now - at < span);
    const last = Math.max(...times, Number.NEGATIVE_INFINITY);
    if (now - last < coolDownMs) {
        const next = new Date(last + coolDownMs).toISOString().slice(0, 16).replace("T", " ");
        return {
            ask: false,
            what: `asked for already; the next automatic retrain is possible from ${next} UTC, after the cool-down`,
        };
    }
    if (times.length >= most)
        return {
            ask: false,
            what: `not asked for: there were ${times.length} in 90 days, and the cap is ${most}`,
        };
    return {
        ask: true,
        what: `asked for by the alarm of ${asking.join(" and ")}; its model goes through the same gate, and the old one stays when it is worse`,
    };
}

// EXTERNAL MODULE: ./.cache/js/stories/do-without.js
var do_without = __webpack_require__(34126);
;// CONCATENATED MODULE: ./.cache/js/actions/monitor/ask-retrain.js




/** Asks for the training that an open alarm wants. It is written down before it is asked for: a run that is cut off in
 *  between asks once too few, never once too often. */
async function askRetrain(state, { settings, inputs, ports }) {
    const rule = settings.watch.retrain;
    if (rule === undefined || !inputs.retrain)
        return null;
    refuseNoTarget(rule);
    const now = ports.clock.now();
    const plan = planRetrain(state, { on: rule.on, coolDownMs: (0,rules/* parseDuration */.E9)(rule["cool-down"]), most: rule.most }, now);
    if (plan === null)
        return null;
    const { dispatcher, memory, host } = ports;
    if (!plan.ask || dispatcher === null) {
        const what = dispatcher === null ? "not asked for: there is no token" : plan.what;
        return { asked: false, what, run: null };
    }
    try {
        const ref = await dispatcher.defaultBranch();
        const at = new Date(now).toISOString();
        await memory.update(settings.model, inputs.leg, (before) => ({
            ...(before ?? state),
            dispatched: [...(before ?? state).dispatched, at].slice(-200),
        }));
        const payload = { model: settings.model, environment: settings.environment, reason: "alarm" };
        const run = await dispatcher.dispatch({
            workflow: rule.workflow ?? null,
            event: rule.event ?? null,
            ref,
            payload,
        });
        return { asked: true, what: plan.what, run };
    }
    catch (thrown) {
        if (!(0,do_without/* canDoWithout */.gN)(thrown))
            throw thrown;
        host.annotate("warning", `no training was asked for: ${thrown.message}`, { title: "monitor" });
        return { asked: false, what: `not asked for: ${thrown.message}`, run: null };
    }
}
function refuseNoTarget({ workflow, event, }) {
    if ((workflow === undefined) !== (event === undefined))
        return;
    throw new errors/* UserError */.y({
        code: "config-invalid",
        message: "`monitor.retrain` names neither a `workflow` nor an `event`, or both",
        hint: "for example `retrain: {workflow: train.yml}`",
    });
}

// EXTERNAL MODULE: ./.cache/js/core/data/expectation.js
var expectation = __webpack_require__(62315);
// EXTERNAL MODULE: ./.cache/js/core/monitor/words.js
var words = __webpack_require__(43208);
;// CONCATENATED MODULE: ./.cache/js/actions/monitor/decide.js



/** Open alarms fail; what could not be asked or judged is no evidence, which is never green; nothing to compare with is
 *  no baseline. A single window beyond is a warning: an alarm needs more of them. */
function decide(outcome, state) {
    const { settings, reference, windows, numbers } = outcome;
    const warnings = [
        ...windows.flatMap(warningsOf),
        ...numbers.windows.flatMap(overOf),
        ...failuresOf(outcome),
    ];
    const open = alarmsOf(state).filter((alarm) => alarm.open);
    if (open.length > 0)
        return { result: "fail", reasons: open.map(reasonOf), warnings };
    const unknown = unknownOf(outcome);
    if (unknown.length > 0)
        return { result: "no-evidence", reasons: unknown, warnings };
    if (settings.source !== null && reference.source === "none")
        return { result: "no-baseline", reasons: [...reference.notes], warnings };
    const isAnyJudged = windows.some(isJudged);
    const silent = isAnyJudged
        ? silentOf(numbers.windows)
        : [...windows.map(whyNotJudged), ...silentOf(numbers.windows)];
    if (silent.length > 0 && !isAnyJudged && !isElsewhere(outcome))
        return { result: "no-evidence", reasons: silent, warnings };
    return { result: "pass", reasons: [], warnings: [...silent, ...warnings] };
}
function alarmsOf({ alarms }) {
    return alarm_kinds/* alarmKinds */.v.flatMap((kind) => {
        const alarm = alarms[kind];
        if (alarm === undefined)
            return [];
        const { closedAt: _closed, told: _told, ...shown } = alarm;
        return [{ kind, ...shown }];
    });
}
function reasonOf({ kind, causes, since }) {
    return `${words/* kindTitles */.ER[kind]} on ${causes.slice(0, 5).join(", ")} since ${since?.slice(0, 10)}`;
}
/** What did not answer at all. An endpoint that answers no request is no noise that a second look would smooth; where
 *  nothing else is compared, neither is one that fails more often than it may. */
function unknownOf(outcome) {
    const { probe, numbers, reference } = outcome;
    const isDead = probe !== null && probe.failed === probe.requests;
    const isAlone = reference.source === "none";
    return [
        ...(isDead || isAlone ? failuresOf(outcome) : []),
        ...(numbers.problem === null ? [] : [numbers.problem]),
    ];
}
function failuresOf({ probe, settings }) {
    if (probe === null || probe.failed <= (0,expectation/* parseShare */.n8)(settings.watch.probe["error-rate"]) * probe.requests)
        return [];
    const [first] = probe.failures;
    return [
        `the endpoint failed ${probe.failed} of ${probe.requests} requests${first === undefined ? "" : `: ${first}`}`,
    ];
}
function isElsewhere({ probe, numbers }) {
    return probe !== null || numbers.windows.some(({ values }) => values.some(({ value }) => value !== null));
}
function isJudged({ drift, realised, estimated }) {
    return (drift.some(({ status }) => status === "assessed") ||
        [...realised, ...estimated].some(({ status }) => status === "ok"));
}
function whyNotJudged({ start, rows }) {
    const why = rows === null ? "nothing arrived" : `${rows} rows are too few, or no column is compared`;
    return `the window of ${start.slice(0, 10)} cannot be judged: ${why}`;
}
/** Numbers that the newest window does not have. */
function silentOf(windows) {
    const newest = windows.at(-1);
    return (newest?.values ?? [])
        .filter(({ value }) => value === null)
        .map(({ name }) => `\`${name}\` has no number in the window of ${newest.start.slice(0, 10)}`);
}
function overOf({ start, values }) {
    const over = values.filter(({ place }) => place === "beyond").map(({ name }) => `\`${name}\``);
    return over.length === 0 ? [] : [`${start.slice(0, 10)}: ${over.join(", ")} is beyond its limit`];
}
function warningsOf({ start, findings, drift, realised }) {
    const day = start.slice(0, 10);
    const errors = findings.filter(({ severity }) => severity === "error").slice(0, 3);
    const moved = drift.filter(({ place }) => place === "beyond").map(({ column }) => `\`${column}\``);
    const worse = realised.filter(({ place }) => place === "beyond").map(({ name }) => `\`${name}\``);
    return [
        ...errors.map(({ message, column }) => `${day}: ${column === null ? "" : `\`${column}\` `}${message}`),
        ...(moved.length === 0 ? [] : [`${day}: ${moved.slice(0, 10).join(", ")} moved`]),
        ...(worse.length === 0 ? [] : [`${day}: ${worse.join(", ")} is worse than the gate allows`]),
    ];
}

// EXTERNAL MODULE: ./.cache/js/core/data/rules.js
var data_rules = __webpack_require__(9574);
// EXTERNAL MODULE: ./.cache/js/core/gate/choose-policy.js
var choose_policy = __webpack_require__(70256);
// EXTERNAL MODULE: ./.cache/js/core/gate/policy-facts.js
var policy_facts = __webpack_require__(83836);
// EXTERNAL MODULE: ./.cache/js/core/record/words.js
var record_words = __webpack_require__(65413);
;// CONCATENATED MODULE: ./.cache/js/core/monitor/alarm-rule.js

/** Windows in a row inside before an alarm closes, and inside of what part of the threshold (docs/monitor.md). */
const clearAfter = 2;
const clearShare = 0.7;
/** @example parseRule("2 of 3") // { after: 2, of: 3 } */
function parseRule(text) {
    const [, after, of] = /^(\d) of (\d)$/.exec(text) ?? [];
    return { after: Math.min(Number(after), Number(of)), of: Number(of) };
}
const quarterDays = 91.3125;
const days = { month: quarterDays / 3, quarter: quarterDays, year: 4 * quarterDays };
/** False alarms a quarter.
 *  @example parseBudget("2/year") // 0.5 */
function parseBudget(text) {
    const [, count, unit] = /^(\d+(?:\.\d+)?)\/(month|quarter|year)$/.exec(text) ?? [];
    return (Number(count) * quarterDays) / days[unit];
}
/** The chance that a window in which nothing changed is the one that opens an alarm: it is beyond, and so are enough of
 *  those before it. Windows are taken as independent. */
function openingChance(level, { after, of }) {
    let chance = 0;
    for (let k = after - 1; k <= of - 1; k++)
        chance += choose(of - 1, k) * level ** k * (1 - level) ** (of - 1 - k);
    return level * chance;
}
/**
 * The level of the test of one family in one window, at most 0.05, so that all families together open no more alarms
 * by chance than the budget allows: families × windows a quarter × openingChance(level) = budget. Columns of a window
 * are one family (Benjamini and Hochberg), so are its metrics (Holm).
 * @param budget false alarms a quarter
 * @param windowDays length of a window in days
 */
function levelWithin(budget, { families, windowDays, rule }) {
    const windows = (quarterDays / windowDays) * Math.max(1, families);
    const expected = (level) => windows * openingChance(level, rule);
    if (expected(record_words/* alpha */.X4) <= budget)
        return record_words/* alpha */.X4;
    let [low, high] = [0, record_words/* alpha */.X4];
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (expected(middle) <= budget)
            low = middle;
        else
            high = middle;
    }
    return low;
}
function choose(n, k) {
    let ways = 1;
    for (let j = 1; j <= k; j++)
        ways = (ways * (n - k + j)) / j;
    return ways;
}

// EXTERNAL MODULE: ./.cache/js/core/monitor/reference.js + 1 modules
var monitor_reference = __webpack_require__(33137);
// EXTERNAL MODULE: ./.cache/js/core/stats/prediction-band.js
var prediction_band = __webpack_require__(21747);
// EXTERNAL MODULE: ./.cache/js/core/record/monitor-state.js
var monitor_state = __webpack_require__(77602);
;// CONCATENATED MODULE: ./.cache/js/core/monitor/series.js


/** `beyond` is what a test says; what is not beyond is inside only below 0.7 of the threshold, so that a series on its
 *  edge does not open and close an alarm by turns. */
function placeOf(beyond, size, threshold) {
    if (beyond)
        return "beyond";
    return size < clearShare * threshold ? "inside" : "between";
}
function keyOf({ kind, name }) {
    return `${kind} ${name}`;
}
/** The series after these observations, in their order. One of a window that the series has seen already changes
 *  nothing, so that two runs that look at the same window count it once. Pure. */
function advance(before, seen, rule) {
    const series = new Map(before.map((each) => [keyOf(each), each]));
    for (const one of seen) {
        const known = series.get(keyOf(one)) ?? {
            kind: one.kind,
            name: one.name,
            recent: [],
            baseline: [],
            inAlarm: false,
        };
        series.set(keyOf(one), step(known, one, rule));
    }
    return [...series.values()].slice(-monitor_state/* stateLimits */._7.series);
}
function step(series, one, rule) {
    if (series.recent.some(({ window }) => window === one.window))
        return series;
    const { window, place, value, threshold } = one;
    const recent = [...series.recent, { window, place, value, threshold }].slice(-monitor_state/* stateLimits */._7.recent);
    const inAlarm = series.inAlarm ? !isClear(recent) : opens(recent, rule);
    const joins = place !== "beyond" &&
        !inAlarm &&
        value !== null &&
        one.counts !== false &&
        series.baseline.length < monitor_state/* stateLimits */._7.baseline;
    return { ...series, recent, inAlarm, baseline: joins ? [...series.baseline, value] : series.baseline };
}
function opens(recent, { after, of }) {
    const last = recent.slice(-of);
    return last.at(-1)?.place === "beyond" && last.filter(({ place }) => place === "beyond").length >= after;
}
function isClear(recent) {
    const last = recent.slice(-clearAfter);
    return last.length === clearAfter && last.every(({ place }) => place === "inside");
}

;// CONCATENATED MODULE: ./.cache/js/core/monitor/watch-numbers.js


/** How many are held against their earlier windows: tests, of which each could open an alarm by chance. */
function testedNumbers(numbers) {
    return Object.values(numbers?.queries ?? {}).filter(isTested).length;
}
function isTested({ min, max }) {
    return min === undefined && max === undefined;
}
/**
 * A number against its limits, or, without any, against the band of ten or more earlier windows, on both sides. It is
 * inside below seven tenths of a ceiling, or of the way from the middle of the band to its end; within two limits, or
 * above a floor, there is no such measure, and what is not beyond is inside.
 */
function watchNumber({ name, rule, value, level = 1 }, past) {
    const { alarm, min = null, max = null } = rule;
    const judged = { name, kind: alarm, value };
    if (isTested(rule))
        return { ...judged, ...placeInBand(value, past.baselineOf(alarm, seriesOf(name)), level) };
    const isUnder = value !== null && min !== null && value < min;
    const isOver = value !== null && max !== null && value > max;
    const isCeiling = min === null && max !== null && max > 0;
    const place = isCeiling ? placeOf(isOver, value ?? 0, max) : placeOf(isUnder || isOver, 0, 1);
    return { ...judged, place, threshold: isUnder ? min : (max ?? min) };
}
function placeInBand(value, earlier, level) {
    const band = (0,prediction_band/* predictionBand */.FN)(earlier, level, 2);
    if (band === null || value === null)
        return { place: "inside", threshold: null };
    const { mean, low, high } = band;
    const place = placeOf(value < low || value > high, Math.abs(value - mean), high - mean);
    return { place, threshold: value < mean ? low : high };
}
/** What the memory keeps; a window without a number leaves its series as it is. */
function seenNumbers(window, numbers) {
    return numbers
        .filter(({ value }) => value !== null)
        .map(({ kind, name, place, value, threshold }) => ({
        ...{ kind, name: seriesOf(name), window },
        ...{ place, value, threshold },
    }));
}
/** A column, a metric or the endpoint's errors may have the same name and kind: they are other series. */
function seriesOf(name) {
    return `${name} (Prometheus)`;
}

// EXTERNAL MODULE: ./.cache/js/formats/data/schema-yaml.js
var schema_yaml = __webpack_require__(79175);
;// CONCATENATED MODULE: ./.cache/js/actions/monitor/look.js








const day = 86_400_000;
/** Puts the reference, the gate's policy and the data's rules together. */
async function prepareLook(settings, reference, ports) {
    const { own, config, model, watch } = settings;
    const { evaluation } = reference;
    const columns = { ...own?.data?.columns, ...evaluation?.columns, ...own?.evaluate.columns };
    const trained = own?.data?.columns.label ?? null;
    const names = (0,monitor_reference/* labelNames */.l3)(columns, trained);
    const yardstick = (0,monitor_reference/* makeYardstick */.Xp)(reference, columns, watch.ignore, trained);
    const families = familiesOf(settings, yardstick);
    const { rule, budget, windowMs } = settings;
    const sensitive = new Set([
        ...(own?.data?.sensitive ?? []),
        ...(yardstick.inputs?.columns.filter((one) => one.sensitive).map(({ name }) => name) ?? []),
    ]);
    const apart = new Set([...watch.ignore, ...names]);
    const rules = (0,data_rules/* rulesOf */.fD)(own?.data, "evenhand.yml");
    return {
        yardstick,
        families,
        look: {
            columns,
            labelNames: names,
            task: evaluation?.task ?? own?.evaluate.task ?? "auto",
            positive: evaluation?.positive ?? null,
            threshold: evaluation?.threshold ?? null,
            policy: evaluation === null ? null : (0,choose_policy/* choosePolicy */.K)((0,policy_facts/* factsOfRecord */.ag)(evaluation), config, model),
            rules: {
                ...rules,
                expectations: rules.expectations.filter(({ column }) => column === null || !apart.has(column)),
            },
            schemas: await readSchemas(own?.data?.schema, apart, ports),
            isWithheld: (column) => sensitive.has(column),
            drift: watch.alarm.drift,
            level: levelWithin(budget, { families, windowDays: windowMs / day, rule }),
        },
    };
}
/** Tests that could each open an alarm by chance: columns, labels' metrics, expected metrics, data quality, and each
 *  number that has no limits. */
function familiesOf({ labels, source, watch }, { inputs, answers, scored, estimated }) {
    const there = [
        inputs !== null || answers !== null,
        scored !== null && labels !== null,
        estimated !== null,
        source !== null,
    ];
    return Math.max(1, there.filter(Boolean).length + testedNumbers(watch.numbers));
}
/** The schema that people reviewed, without the columns that production does not have. */
async function readSchemas(file, apart, { readText }) {
    if (file === undefined)
        return [];
    const text = await readText(file);
    if (text === null) {
        throw new errors/* UserError */.y({
            code: "file-missing",
            message: `the schema ${file} does not exist`,
            hint: "check out the repository in this job, or take `schema` out of the configuration",
            input: "schema",
            file,
        });
    }
    const schema = (0,schema_yaml/* parseSchema */.D)(text, file);
    return [{ ...schema, columns: new Map([...schema.columns].filter(([name]) => !apart.has(name))) }];
}

// EXTERNAL MODULE: ./.cache/js/core/stats/control-charts.js
var control_charts = __webpack_require__(91771);
;// CONCATENATED MODULE: ./.cache/js/core/monitor/charts.js

/** Series as they are drawn, those in alarm first. Moving averages and sums are drawn and open no alarm: on short
 *  histories they would far more often than they are supposed to. */
function chartsOf(series) {
    const drawn = series.filter(({ recent }) => recent.length > 0);
    return drawn
        .toSorted((a, b) => Number(b.inAlarm) - Number(a.inAlarm))
        .slice(0, 200)
        .map(({ kind, name, recent, baseline, inAlarm }) => {
        const values = recent.flatMap(({ value }) => (value === null ? [] : [value]));
        const centre = baseline.length === 0
            ? (values[0] ?? 0)
            : baseline.reduce((sum, value) => sum + value, 0) / baseline.length;
        const around = { centre, spread: (0,control_charts/* movingRangeSpread */.lz)(baseline) };
        const isWhole = values.length === recent.length && around.spread > 0;
        return {
            kind,
            name,
            points: [...recent],
            ewma: isWhole ? (0,control_charts/* ewma */.RH)(values, around).map(({ value }) => value) : [],
            cusum: isWhole ? (0,control_charts/* cusum */.Qn)(values, around) : [],
            inAlarm,
        };
    });
}

;// CONCATENATED MODULE: ./.cache/js/actions/monitor/make-record.js


async function draftRecord(outcome, state, ports) {
    const { settings, inputs, reference, measures, windows, probe, numbers } = outcome;
    const { context } = ports.host;
    const { after, "false-alarms": budget } = settings.watch.alarm;
    return {
        model: settings.model,
        leg: inputs.leg,
        tool: { name: "evenhand", version: ports.version },
        createdAt: new Date(ports.clock.now()).toISOString(),
        run: context.onRunner ? runOf(context) : null,
        commit: (await ports.commits.head()) ?? context.sha,
        environment: settings.environment,
        windowSeconds: settings.windowMs / 1000,
        reference: {
            source: reference.source,
            digest: reference.digest,
            commit: reference.commit,
            entry: reference.entry,
            dataRows: measures.yardstick.inputs?.rows ?? null,
            predictionRows: reference.scored?.rows.n ?? null,
            notes: [...reference.notes],
        },
        rule: { after, budget, level: measures.look.level, families: measures.families },
        windows: [...windows],
        probe,
        ...(numbers.windows.length === 0 ? {} : { numbers: [...numbers.windows] }),
        charts: chartsOf(state.series),
        ...errorRateOf(state),
        alarms: alarmsOf(state),
        retrain: null,
        notes: [...notesOf(outcome)],
        decision: decide(outcome, state),
    };
}
function errorRateOf({ errors }) {
    if (errors === undefined || errors.adwin.width === 0)
        return {};
    const { width, total } = errors.adwin;
    return { errorRate: { rows: width, rate: total / width, changes: errors.changes } };
}
function notesOf({ settings, measures }) {
    const { yardstick, look } = measures;
    const estimated = yardstick.estimated === null && settings.source !== null && yardstick.scored !== null;
    return [
        ...(estimated
            ? [
                "performance is not estimated without labels: that needs a binary model whose scores are probabilities",
            ]
            : []),
        ...(settings.labels !== null && look.columns.id === undefined
            ? ["labels cannot be joined: no `id` column is named under `evaluate: columns`"]
            : []),
        ...(yardstick.estimated?.calibration
            ? [
                "scores are read as probabilities through a calibration on the released rows, which lowers their error there",
            ]
            : []),
    ];
}
function runOf({ repository, workflow, runId, attempt, event, serverUrl, }) {
    const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
    return { repository, workflow, id: runId, attempt, event, url };
}

;// CONCATENATED MODULE: ./.cache/js/core/monitor/past.js
function pastOf(series) {
    const known = new Map(series.map((each) => [`${each.kind} ${each.name}`, each.baseline]));
    return { baselineOf: (kind, name) => known.get(`${kind} ${name}`) ?? [] };
}
/** Earlier windows that are needed before they say how far windows lie apart by nature. */
const fewestWindows = 8;

;// CONCATENATED MODULE: ./.cache/js/core/monitor/windows.js
/** Windows that one run looks at: after a long pause the newest ones. */
const mostWindows = 14;
/** The windows that have ended and were not looked at yet, oldest first. They begin at whole multiples of their length
 *  since 1970 in UTC, so that a day is a day and every run cuts time alike; a week begins on Monday.
 *  @param last the start of the newest window that was looked at; null: none was, and the last `first` ones are
 *  @example windowsDue({ now: 2.5 * day, length: day, last: 0, first: 3 }) // [{ start: day, end: 2 * day }] */
function windowsDue(ask) {
    const { now, length, last, first } = ask;
    const offset = length % week === 0 ? monday : 0;
    const newest = Math.floor((now - offset) / length) * length + offset - length;
    const from = last === null
        ? newest - (first - 1) * length
        : Math.max(last + length, newest - (mostWindows - 1) * length);
    const due = [];
    for (let start = from; start <= newest; start += length)
        due.push({ start, end: start + length });
    return due;
}
const hour = 3_600_000;
const windows_day = 24 * hour;
const week = 7 * windows_day;
/** 1 January 1970 was a Thursday. */
const monday = 4 * windows_day;
/** `{date}`, `{hour}`, `{start}` and `{end}` as a window's, in UTC.
 *  @example spellWindow("prod/{date}.csv", { start: 0, end: 1 }) // "prod/1970-01-01.csv" */
function spellWindow(pattern, { start, end }) {
    const from = new Date(start).toISOString();
    const words = {
        date: from.slice(0, 10),
        hour: from.slice(11, 13),
        start: from,
        end: new Date(end).toISOString(),
    };
    return pattern.replace(/\{(date|hour|start|end)\}/g, (_, word) => words[word]);
}
/** Whether a pattern names other rows for every window. */
function isDated(pattern) {
    return /\{(date|hour|start|end)\}/.test(pattern);
}
/** @example nameWindow({ start: 0, end: 864e5 }) // "1 Jan" */
function nameWindow({ start, end }) {
    const at = new Date(start);
    const date = `${at.getUTCDate()} ${months[at.getUTCMonth()]}`;
    return end - start < windows_day ? `${date} ${at.toISOString().slice(11, 16)}` : date;
}
const months = (/* unused pure expression or super */ null && (["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]));

;// CONCATENATED MODULE: ./.cache/js/actions/monitor/numbers.js






const numbers_day = 86_400_000;
const noNumbers = { windows: [], seen: [], problem: null };
/** The numbers of the windows that have ended, oldest first. Their source remembers, so the first run looks back as far
 *  as a run may.
 *  @throws UserError when there is no address to ask */
async function observeNumbers({ watch, windowMs: length, rule, budget, source: data }, ports, before) {
    const { numbers } = watch;
    if (numbers === undefined)
        return noNumbers;
    const source = ports.makeNumbers(numbers.at ?? null);
    // Beside at most four families of what the model reads and answers (look.ts).
    const families = testedNumbers(numbers) + (data === null ? 0 : 4);
    const level = levelWithin(budget, { families, windowDays: length / numbers_day, rule });
    let series = before?.series ?? [];
    const windows = [];
    const seen = [];
    const due = windowsDue({
        ...{ now: ports.clock.now(), length, first: mostWindows },
        last: newestOf(series, numbers),
    });
    try {
        for (const window of due) {
            const told = await readWindow(window, numbers, { source, series, level });
            const own = seenNumbers(told.start, told.values);
            series = advance(series, own, rule);
            windows.push(told);
            seen.push(...own);
        }
        return { windows, seen, problem: null };
    }
    catch (thrown) {
        if (thrown instanceof errors/* UserError */.y)
            throw thrown;
        return { windows, seen, problem: `no numbers from ${source.name}: ${(0,errors/* errorMessage */.g)(thrown)}` };
    }
}
/** When the newest window began that any of the numbers was seen in. */
function newestOf(series, { queries }) {
    const own = new Set(Object.entries(queries).map(([name, { alarm }]) => `${alarm} ${seriesOf(name)}`));
    const starts = series
        .filter(({ name, kind }) => own.has(`${kind} ${name}`))
        .flatMap(({ recent }) => recent.slice(-1).map(({ window }) => Date.parse(window)));
    return starts.length === 0 ? null : Math.max(...starts);
}
async function readWindow({ start, end }, { queries }, { source, series, level }) {
    const named = Object.entries(queries);
    const seconds = String((end - start) / 1000);
    const values = await source.read(named.map(([, { query }]) => query.replaceAll("{window}", seconds)), end);
    const past = pastOf(series);
    return {
        start: new Date(start).toISOString(),
        end: new Date(end).toISOString(),
        values: named.map(([name, rule], k) => watchNumber({ name, rule, value: values[k] ?? null, level }, past)),
    };
}

// EXTERNAL MODULE: ./.cache/js/core/data/table-profile.js + 9 modules
var table_profile = __webpack_require__(23903);
// EXTERNAL MODULE: ./.cache/js/core/table/evidence.js
var evidence = __webpack_require__(23298);
// EXTERNAL MODULE: ./.cache/js/core/table/score.js + 12 modules
var score = __webpack_require__(14884);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/core/monitor/column-table.js
var column_table = __webpack_require__(3902);
;// CONCATENATED MODULE: ./.cache/js/core/stats/adwin.js
const noValues = { seen: 0, width: 0, total: 0, variance: 0, levels: [] };
const confidence = 0.002;
/** A change is looked for at every such value. */
const clock = 32;
const mostBuckets = 5;
const fewestOfPart = 5;
const fewestInAll = 10;
/**
 * Adaptive windowing (Bifet and Gavaldà, 2007, the version with exponential histograms): while some division of the
 * window has two means further apart than chance allows at δ = 0.002, its oldest bucket is forgotten. Memory
 * O(log width), time O(log width) at each 32nd value.
 * @param values between 0 and 1, in their order
 */
function advanceAdwin(before, values) {
    const window = new Stretch(before);
    const changes = [];
    for (let k = 0; k < values.length; k++) {
        const change = window.add(values[k]);
        if (change !== null)
            changes.push(change);
    }
    return { after: window.end(), changes };
}
class Stretch {
    #seen;
    #width;
    #total;
    #variance;
    #levels;
    constructor({ seen, width, total, variance, levels }) {
        this.#seen = seen;
        this.#width = width;
        this.#total = total;
        this.#variance = variance;
        this.#levels = levels.map((level) => [...level]);
    }
    add(value) {
        this.#seen++;
        if (this.#width > 0) {
            const away = value - this.#total / this.#width;
            this.#variance += (this.#width * away ** 2) / (this.#width + 1);
        }
        this.#width++;
        this.#total += value;
        this.#levels[0] ??= [];
        this.#levels[0].push({ total: value, variance: 0 });
        this.#putTogether();
        if (this.#seen % clock !== 0 || this.#width <= fewestInAll)
            return null;
        const before = this.#total / this.#width;
        let found = false;
        while (this.#isDivided()) {
            this.#forgetOldest();
            found = true;
        }
        return found ? { at: this.#seen, before, after: this.#total / this.#width } : null;
    }
    end() {
        return {
            seen: this.#seen,
            width: this.#width,
            total: this.#total,
            variance: this.#variance,
            levels: this.#levels.map((level) => [...level]),
        };
    }
    #putTogether() {
        for (let k = 0; (this.#levels[k]?.length ?? 0) > mostBuckets; k++) {
            const [first, second] = this.#levels[k].splice(0, 2);
            const size = 2 ** k;
            const apart = (first.total - second.total) / size;
            this.#levels[k + 1] ??= [];
            this.#levels[k + 1].push({
                total: first.total + second.total,
                variance: first.variance + second.variance + (size / 2) * apart ** 2,
            });
        }
    }
    /** Whether the older part, up to some bucket, has another mean than the newer one. */
    #isDivided() {
        let older = 0;
        let sum = 0;
        for (let k = this.#levels.length - 1; k >= 0; k--) {
            for (const { total } of this.#levels[k]) {
                older += 2 ** k;
                sum += total;
                const newer = this.#width - older;
                if (newer < fewestOfPart)
                    return false;
                if (older < fewestOfPart)
                    continue;
                const apart = Math.abs(sum / older - (this.#total - sum) / newer);
                if (apart > this.#allowance(older, newer))
                    return true;
            }
        }
        return false;
    }
    #allowance(older, newer) {
        const sureness = Math.log((2 * Math.log(this.#width)) / confidence);
        const harmonic = 1 / (older - fewestOfPart + 1) + 1 / (newer - fewestOfPart + 1);
        const spread = this.#variance / this.#width;
        return Math.sqrt(2 * harmonic * spread * sureness) + (2 / 3) * sureness * harmonic;
    }
    #forgetOldest() {
        const k = this.#levels.length - 1;
        const { total, variance } = this.#levels[k].shift();
        if (this.#levels[k].length === 0)
            this.#levels.pop();
        const size = 2 ** k;
        this.#width -= size;
        this.#total -= total;
        const apart = total / size - this.#total / this.#width;
        this.#variance -= variance + (size * this.#width * apart ** 2) / (size + this.#width);
    }
}

// EXTERNAL MODULE: ./.cache/js/core/table/scored.js
var scored = __webpack_require__(57377);
;// CONCATENATED MODULE: ./.cache/js/core/monitor/error-stream.js


const nothingSeen = { adwin: { ...noValues, levels: [] }, windows: [], changes: [] };
const [keptWindows, keptChanges] = [60, 24];
/** null: nothing is right or wrong of such a model, but nearer or farther. */
function errorsOf({ rows, outputs }) {
    const { prediction } = outputs;
    if (!(0,scored/* hasClasses */.Rq)(rows) || prediction === null)
        return null;
    return Uint8Array.from(prediction, (code, row) => (code === rows.label[row] ? 0 : 1));
}
/** The stream after these windows; one that it has seen adds nothing. Drawn only: it has no share of the budget of
 *  false alarms, and decides nothing. */
function advanceStream(before, seen) {
    return seen.reduce((stream, one) => error_stream_step(stream, one), before);
}
function error_stream_step(stream, { window, errors }) {
    const known = stream ?? nothingSeen;
    if (known.windows.includes(window))
        return known;
    const { after, changes } = advanceAdwin(known.adwin, errors);
    const first = changes[0];
    const last = changes.at(-1);
    const change = first === undefined || last === undefined ? [] : [{ window, before: first.before, after: last.after }];
    return {
        adwin: { ...after, levels: after.levels.map((level) => [...level]) },
        windows: [...known.windows, window].slice(-keptWindows),
        changes: [...known.changes, ...change].slice(-keptChanges),
    };
}

// EXTERNAL MODULE: ./.cache/js/core/data/drift/judge-drift.js + 3 modules
var judge_drift = __webpack_require__(11312);
// EXTERNAL MODULE: ./.cache/js/core/stats/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(11492);
;// CONCATENATED MODULE: ./.cache/js/core/monitor/watch-columns.js




/**
 * Every column of a window against the reference. It is beyond when its distance reaches the threshold and its p,
 * adjusted over all columns of the window (prediction and label among them), is at most the level. Once there are
 * eight earlier windows, the distance must also be larger than any of theirs: windows lie apart by nature, on weekdays
 * and weekends, and rows of one day are not as many as they look.
 */
function watchColumns({ sides, threshold, level, past }) {
    const columns = sides.flatMap(({ profile, reference }) => (0,judge_drift/* judgeDrift */.J)(profile, reference).columns);
    const tested = columns.filter(({ p }) => p !== null);
    const adjusted = (0,benjamini_hochberg/* benjaminiHochberg */.U)(tested.map(({ p }) => p));
    const byColumn = new Map(tested.map((column, k) => [column, adjusted[k]]));
    return columns.map((column) => {
        const own = Math.max(threshold, betweenWindows(past.baselineOf("drift", column.column)));
        return placed({ ...column, pAdjusted: byColumn.get(column) ?? null }, own, { threshold, level });
    });
}
/** The 99th percentile of what earlier windows were apart: of fewer than a hundred, the largest. 0 with too few. */
function betweenWindows(baseline) {
    return baseline.length < fewestWindows ? 0 : Math.max(...baseline);
}
function placed(column, own, { threshold, level }) {
    const { effect, pAdjusted: p } = column;
    const isFar = effect !== null && effect >= threshold && effect >= own;
    const beyond = isFar && p !== null && p <= level;
    const drifted = beyond ? (effect >= 2 * threshold ? "alert" : "warn") : "none";
    return { ...column, level: drifted, place: placeOf(beyond, effect ?? 0, own), threshold: own };
}
/** What the memory keeps of a window's columns; those that could not be assessed leave their series as it is. */
function seenColumns(window, columns) {
    return columns
        .filter(({ status }) => status === "assessed")
        .map(({ column, place, effect, threshold }) => ({
        kind: "drift",
        name: column,
        window,
        place,
        value: effect,
        threshold,
    }));
}

// EXTERNAL MODULE: ./.cache/js/core/compare/blank-stats.js
var blank_stats = __webpack_require__(44732);
// EXTERNAL MODULE: ./.cache/js/core/gate/judge-metric.js + 5 modules
var judge_metric = __webpack_require__(61908);
// EXTERNAL MODULE: ./.cache/js/core/metrics/index.js + 41 modules
var metrics = __webpack_require__(12329);
// EXTERNAL MODULE: ./.cache/js/core/stats/holm.js
var holm = __webpack_require__(79256);
// EXTERNAL MODULE: ./.cache/js/core/compare/gather-units.js
var gather_units = __webpack_require__(44667);
// EXTERNAL MODULE: ./.cache/js/core/compare/infer-difference.js + 2 modules
var infer_difference = __webpack_require__(529);
// EXTERNAL MODULE: ./.cache/js/core/compare/judged-rows.js
var judged_rows = __webpack_require__(39117);
// EXTERNAL MODULE: ./.cache/js/core/compare/minimum-counts.js
var minimum_counts = __webpack_require__(19725);
// EXTERNAL MODULE: ./.cache/js/core/compare/pivot.js
var pivot = __webpack_require__(72148);
// EXTERNAL MODULE: ./.cache/js/core/compare/standard-error.js
var standard_error = __webpack_require__(76980);
// EXTERNAL MODULE: ./.cache/js/core/compare/units.js
var compare_units = __webpack_require__(90611);
// EXTERNAL MODULE: ./.cache/js/core/metrics/applicable.js
var applicable = __webpack_require__(19237);
// EXTERNAL MODULE: ./.cache/js/core/metrics/row-losses.js
var row_losses = __webpack_require__(91076);
;// CONCATENATED MODULE: ./.cache/js/core/monitor/compare-periods.js












/** The same model on two samples of rows that have nothing in common: the window (as candidate) and what the model was
 *  released on (as baseline). Each side has the error of the influence function that the gate uses, the difference
 *  √(a² + b²) with Welch's degrees of freedom. A metric without one (medians, corpus scores) is not watched. O(n log n). */
function comparePeriods(window, reference, names) {
    const compared = names.flatMap((name) => {
        const metric = (0,metrics/* findMetric */.GF)(name);
        return metric === undefined ? [] : [compare(metric, window, reference)];
    });
    (0,row_losses/* forgetLosses */.d9)();
    return compared;
}
function compare(metric, window, reference) {
    const start = { ...(0,blank_stats/* blankStats */.Y)(metric.name, metric.direction), n: window.rows.n };
    const now = measureOneSide(metric, window);
    if (typeof now === "string")
        return { ...start, note: now };
    const before = measureOneSide(metric, reference);
    const own = { ...start, candidate: now.value, n: now.n, units: now.units };
    if (typeof before === "string")
        return { ...own, status: "not_comparable", note: `on the reference: ${before}` };
    const both = { ...own, baseline: before.value, delta: now.value - before.value };
    return conclude(both, [now, before], metric.direction === "higher" ? 1 : -1);
}
/** Interval and p values of two values with independent errors. */
function conclude(both, [now, before], sign) {
    const variance = now.se ** 2 + before.se ** 2;
    if (!(variance > 0))
        return { ...both, status: "too_few", note: "no row pulls on the values" };
    const df = variance ** 2 / (now.se ** 4 / now.df + before.se ** 4 / before.df);
    return {
        ...both,
        ...(0,pivot/* inferFromStudent */.so)(both.delta, Math.sqrt(variance), df, sign),
        method: "influence",
        status: "ok",
    };
}
/** The metric and its standard error on one sample; text: why it has none. */
function measureOneSide(metric, { rows, outputs }) {
    const why = (0,applicable/* whyNoUnits */.Zq)(metric, rows, outputs);
    if (why !== null)
        return why;
    if (metric.influence === undefined)
        return "its error has no closed form";
    const all = (0,judged_rows/* chooseJudgedRows */.wn)({ rows, candidate: outputs, baseline: null, id: String });
    const judged = metric.perUnit ? (0,gather_units/* gatherUnits */.$)(metric, all) : all;
    const units = (0,compare_units/* countUnits */.jK)(judged.rows);
    const counts = {
        rows: judged.rows,
        changed: judged.rows.n,
        effective: units.effective,
    };
    const short = judged.rows.n === 0 ? "no unit counts" : (0,minimum_counts/* findShortage */.Jp)(metric, counts);
    if (short !== null)
        return short;
    const view = (0,scored/* viewOf */.du)(judged.rows, judged.candidate);
    const value = metric.value(view);
    if ("undefined" in value)
        return value.undefined;
    const { variance } = (0,standard_error/* measurePull */.S)(metric.influence(view), units);
    if (!Number.isFinite(value.value) || !Number.isFinite(variance))
        return "the value is too large to be represented";
    // A sample without a single error must not look certain.
    const floor = metric.unbounded ? 0 : 1 / judged.rows.n ** 2;
    return {
        value: value.value,
        se: Math.sqrt(variance + floor),
        df: (0,infer_difference/* freedomOf */.o)({ metric, rows: judged.rows, units }),
        n: judged.rows.n,
        units: units.count,
    };
}

// EXTERNAL MODULE: ./.cache/js/core/stats/argsort.js
var argsort = __webpack_require__(16372);
// EXTERNAL MODULE: ./.cache/js/core/stats/exact-sum.js
var exact_sum = __webpack_require__(90481);
;// CONCATENATED MODULE: ./.cache/js/core/monitor/estimate.js


/** Metrics that can be estimated without labels. */
const estimable = ["accuracy", "precision", "recall", "f1", "roc_auc", "brier", "log_loss"];
function isEstimable(name) {
    return estimable.includes(name);
}
/**
 * What a metric is expected to be when each row is positive with its probability (confidence-based estimation): exact
 * under covariate shift with calibrated probabilities, and blind to a change of the rule that makes labels. Ratios are
 * those of expected counts; ROC-AUC gives each row the weight p as a positive and 1 − p as a negative, ties counting
 * half. The error is that of rows drawn independently, by the linear part of the estimate. null: not defined.
 */
function estimate(name, rows) {
    if (rows.probability.length < 2)
        return null;
    return name === "roc_auc"
        ? estimateAuc(rows)
        : name === "f1" || name === "precision" || name === "recall"
            ? estimateRatio(name, rows)
            : estimateMean(name, rows);
}
function estimateMean(name, { probability, predicted }) {
    const n = probability.length;
    const of = { accuracy: rightness, brier: (p) => p * (1 - p), log_loss: entropy }[name];
    const losses = Float64Array.from(probability, (p, row) => of(p, predicted[row]));
    const value = (0,exact_sum/* exactSum */.dZ)(n, (row) => losses[row]) / n;
    return concluded(value, losses.map((each) => each - value));
}
function rightness(p, predicted) {
    return predicted === 1 ? p : 1 - p;
}
function entropy(p) {
    const part = (q) => (q <= 0 ? 0 : -q * Math.log(q));
    return part(p) + part(1 - p);
}
/** TP over what the metric divides by; the influence of a ratio a/b is (a_i − (a/b)·b_i)/b̄. */
function estimateRatio(name, { probability, predicted }) {
    const n = probability.length;
    const hit = (row) => probability[row] * predicted[row];
    const under = {
        precision: (row) => predicted[row],
        recall: (row) => probability[row],
        f1: (row) => (predicted[row] + probability[row]) / 2,
    }[name];
    const total = (0,exact_sum/* exactSum */.dZ)(n, under);
    if (!(total > 0))
        return null;
    const value = (0,exact_sum/* exactSum */.dZ)(n, hit) / total;
    return concluded(value, probability.map((_, row) => ((hit(row) - value * under(row)) * n) / total));
}
function estimateAuc({ probability, score }) {
    const n = probability.length;
    const positives = (0,exact_sum/* exactSum */.dZ)(n, (row) => probability[row]);
    const negatives = n - positives;
    if (!(positives > 0) || !(negatives > 0))
        return null;
    const { below, above } = midRanks(probability, score);
    const value = (0,exact_sum/* exactSum */.dZ)(n, (row) => probability[row] * below[row]) / (positives * negatives);
    const influence = probability.map((p, row) => {
        const asPositive = (p * (below[row] / negatives - value) * n) / positives;
        return asPositive + ((1 - p) * (above[row] / positives - value) * n) / negatives;
    });
    return concluded(value, influence);
}
/** Per row the expected negatives ranked below it and positives above it, equal scores counting half. */
function midRanks(probability, score) {
    const n = score.length;
    const order = (0,argsort/* argsort */.X)(score);
    const below = new Float64Array(n);
    const above = new Float64Array(n);
    let negatives = 0;
    let left = (0,exact_sum/* exactSum */.dZ)(n, (row) => probability[row]);
    for (let k = 0; k < n;) {
        let end = k;
        let tiedPositive = 0;
        for (; end < n && score[order[end]] === score[order[k]]; end++)
            tiedPositive += probability[order[end]];
        const tiedNegative = end - k - tiedPositive;
        left -= tiedPositive;
        for (; k < end; k++) {
            below[order[k]] = negatives + tiedNegative / 2;
            above[order[k]] = left + tiedPositive / 2;
        }
        negatives += tiedNegative;
    }
    return { below, above };
}
function concluded(value, influence) {
    const n = influence.length;
    return { value, se: Math.sqrt((0,exact_sum/* sumOfSquares */.Jv)(influence) / (n * (n - 1))), n };
}

// EXTERNAL MODULE: ./.cache/js/core/stats/normal-quantile.js
var normal_quantile = __webpack_require__(4787);
// EXTERNAL MODULE: ./.cache/js/core/stats/welch.js
var welch = __webpack_require__(95411);
;// CONCATENATED MODULE: ./.cache/js/core/monitor/smallest-loss.js


/** Of windows in which the loss is there, the share in which it is to be seen. */
const power = (0,normal_quantile/* normalQuantile */.Z)(0.8);
/** The loss that is beyond in 80 % of windows when the window is held against the released rows: (z(1 − level/k) +
 *  z(0.8))·se, the first step of Holm's correction. In the metric's unit, ≥ 0. */
function seenAgainstReference(se, level, family) {
    return ((0,normal_quantile/* normalQuantile */.Z)(1 - level / Math.max(1, family)) + power) * se;
}
/** The same against earlier windows: from their mean to the end of their band, and 0.84 of their spread. No rows of the
 *  reference make it smaller, only larger windows do. */
function seenAgainstWindows({ mean, low }, earlier) {
    return mean - low + power * Math.sqrt((0,welch/* varianceOf */.FD)(earlier));
}

;// CONCATENATED MODULE: ./.cache/js/core/monitor/watch-metrics.js









/** What labels say of a window, against what the model was released on. */
function watchRealised(window, reference, ask) {
    const stats = comparePeriods(window, reference, [...ask.policy.metrics.keys()]);
    if (window.rows.n >= fewestRows)
        return place("realised", stats, ask);
    const few = stats.map(({ name, direction }) => ({
        ...(0,blank_stats/* blankStats */.Y)(name, direction),
        ...{ n: window.rows.n, status: "too_few", note: `fewer than ${fewestRows} rows with a label` },
    }));
    return place("realised", few, ask);
}
/** As for the drift of a column. */
const fewestRows = 100;
/** What is expected of a window without labels, against the same expectation of the reference's rows. */
function watchEstimated(window, reference, ask) {
    const names = [...ask.policy.metrics.keys()].filter(isEstimable);
    const stats = names.map((name) => {
        const { direction } = (0,metrics/* findMetric */.GF)(name);
        const start = {
            ...(0,blank_stats/* blankStats */.Y)(name, direction),
            n: window.probability.length,
            units: window.probability.length,
        };
        if (start.n < fewestRows)
            return { ...start, status: "too_few", note: `fewer than ${fewestRows} rows` };
        const [now, before] = [estimate(name, window), estimate(name, reference)];
        if (now === null || before === null)
            return { ...start, note: "no row is predicted or expected positive" };
        const both = { ...start, candidate: now.value, baseline: before.value, delta: now.value - before.value };
        const sides = [now, before].map(({ se, n }) => ({ se, df: n - 1 }));
        return conclude(both, sides, direction === "higher" ? 1 : -1);
    });
    return place("estimated", stats, ask);
}
/**
 * Beyond is a loss that the gate would not let pass: its verdict is `regressed` at the window's level, Holm over the
 * metrics. From ten earlier windows on their band decides in place of that test, since it holds what windows differ by
 * of themselves: the value lies beyond the band, and the loss is at least the margin, from the released value or from
 * the mean of those windows (the released value has noise of its own, which no window makes smaller). Inside is a loss
 * below 0.7 margins from both.
 */
function place(source, stats, { policy, level, past }) {
    const family = stats.filter(({ status }) => status === "ok");
    const adjusted = (0,holm/* holm */.f)(family.map(({ pHarm }) => pHarm ?? 1));
    const corrected = {
        level,
        family: family.length,
        harm: new Map(family.map((each, k) => [each, adjusted[k]])),
        gain: new Map(family.map((each) => [each, each.pGain ?? 1])),
        floorMode: policy.floorMode,
    };
    return stats.map((each) => {
        const judged = (0,judge_metric/* judgeMetric */.m)(each, policy.metrics.get(each.name) ?? judge_metric/* ungated */.n, corrected);
        const earlier = past.baselineOf("performance", nameOf(source, each.name));
        const found = (0,prediction_band/* predictionBand */.FN)(earlier);
        const band = found === null ? null : worseEnd(each, found);
        const loss = Math.max(lossOf(each, each.baseline), found === null ? 0 : lossOf(each, found.mean));
        const margin = judged.margin ?? Number.POSITIVE_INFINITY;
        const isBeyond = band === null ? judged.verdict === "regressed" : loss >= margin && isWorse(each, band);
        const undecided = each.status === "ok" ? "between" : "inside";
        // Beyond asks for both, so that either of them is enough to be inside.
        const size = Math.min(loss / margin, found === null ? Infinity : partOfBand(each, found));
        const where = Number.isFinite(margin) ? placeOf(isBeyond, size, 1) : undecided;
        const seen = found === null ? ofReference(each, corrected) : seenAgainstWindows(found, earlier);
        return { ...judged, ...sightOf(each, seen, judged.margin), place: where, band };
    });
}
function ofReference({ se }, { level, family }) {
    return se === null ? null : seenAgainstReference(se, level, family);
}
/** The smallest loss that is seen, which is never less than the margin. */
function sightOf({ status }, seen, margin) {
    if (status !== "ok" || seen === null || margin === null)
        return { mde: null, rowsNeeded: null, blind: false };
    return { mde: Math.max(seen, margin), rowsNeeded: null, blind: seen > margin };
}
function nameOf(source, metric) {
    return `${metric} (${source === "realised" ? "measured" : "expected"})`;
}
function lossOf({ candidate, direction }, from) {
    if (candidate === null || from === null)
        return 0;
    return direction === "higher" ? from - candidate : candidate - from;
}
/** How much of the way from the earlier windows' mean to the worse end of their band the value has gone. */
function partOfBand(stats, band) {
    return lossOf(stats, band.mean) / Math.abs(band.mean - worseEnd(stats, band));
}
function worseEnd({ direction }, { low, high }) {
    return direction === "higher" ? low : high;
}
function isWorse({ candidate, direction }, band) {
    return candidate !== null && (direction === "higher" ? candidate < band : candidate > band);
}
/** What the memory keeps of a window's metrics; one without a value leaves its series as it is. */
function seenMetrics(window, source, metrics) {
    return metrics
        .filter(({ status, margin }) => status === "ok" && margin !== null)
        .map((metric) => ({
        kind: "performance",
        name: nameOf(source, metric.name),
        window,
        place: metric.place,
        value: metric.candidate,
        threshold: metric.band ?? thresholdOf(metric),
    }));
}
/** The value at which the loss is one margin. */
function thresholdOf({ baseline, margin, direction }) {
    if (baseline === null || margin === null)
        return null;
    return direction === "higher" ? baseline - margin : baseline + margin;
}

// EXTERNAL MODULE: ./.cache/js/core/data/checks/check.js
var check = __webpack_require__(70267);
// EXTERNAL MODULE: ./.cache/js/core/data/checks/row-count.js
var row_count = __webpack_require__(29361);
// EXTERNAL MODULE: ./.cache/js/core/data/judge-data.js + 13 modules
var judge_data = __webpack_require__(38307);
;// CONCATENATED MODULE: ./.cache/js/core/monitor/watch-quality.js



/** Judged by other words here: drift has a series of its own, and a window has as many rows as earlier windows had, not
 *  as many as the training table. */
const elsewhere = new Set(["drift", "row-count"]);
/** The checks and the schema of a pull request, on a window of production. */
function watchQuality({ profile, reference, schemas, rules, history, isWithheld, own, }) {
    const facts = { role: "data", profile, base: reference, isWithheld };
    const { findings } = (0,judge_data/* judgeBySchemas */.LU)([facts], schemas, rules);
    return [
        ...findings.filter(({ check, column }) => !elsewhere.has(check) && !(check === "new-column" && own.has(column ?? ""))),
        ...rowFindings(facts, history),
    ].slice(0, 500);
}
function rowFindings(facts, history) {
    const last = history.at(-1);
    const base = last === undefined
        ? null
        : {
            source: "earlier windows",
            rows: last,
            history: history.slice(-10, -1),
            duplicates: 0,
            columns: [],
        };
    return row_count/* rowCount */.o.judge({ tables: [{ ...facts, base }], schema: null });
}
/** A window of which nothing arrived. */
function nothingArrived(facts, where) {
    const message = `nothing arrived: ${where}`.slice(0, 1000);
    return (0,check/* findingOf */.hD)({ ...row_count/* rowCount */.o, rule: "every window has rows" }, facts, {
        column: null,
        severity: "error",
        message,
    });
}
/** Errors of a window; warnings are shown and open nothing. */
function seenQuality(window, findings) {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const place = errors > 0 ? "beyond" : "inside";
    return { kind: "quality", name: "data quality", window, place, value: errors, threshold: 1, counts: false };
}

;// CONCATENATED MODULE: ./.cache/js/core/monitor/look-at-window.js










/** A window of production against what the model was released on. Pure.
 *  @param fresh false: the inputs were judged by an earlier run, and only the labels are new */
function lookAtWindow(read, yardstick, look, fresh = true) {
    const { window, profile, kept, labels } = read;
    const start = new Date(window.start).toISOString();
    if (profile.rows === 0)
        return fresh ? emptyWindow(window, read.source) : { ...emptyWindow(window, read.source), seen: [] };
    const notes = [];
    if (kept.rows < kept.seen)
        notes.push(`performance is measured on ${(0,wording/* countOf */.pq)(kept.rows)} of ${(0,wording/* countOf */.pq)(kept.seen)} rows, chosen by the hash of their id`);
    const sides = [
        ...(fresh ? inputSides(profile, yardstick) : []),
        ...(labels === null ? [] : labelSide(labels, yardstick, nameOfLabel(look))),
    ];
    const drift = watchColumns({ sides, threshold: look.drift, level: look.level, past: look.past });
    const findings = fresh
        ? watchQuality({ ...look, profile, reference: yardstick.inputs, own: ownColumns(look, yardstick) })
        : [];
    const context = { yardstick, look, notes };
    const { realised, errors } = labels === null ? unmeasured : measureRealised(read, labels, context);
    const estimated = fresh ? measureEstimated(kept, { yardstick, look, notes }) : [];
    return {
        record: {
            start,
            end: new Date(window.end).toISOString(),
            source: read.source.slice(0, 1000),
            rows: profile.rows,
            kept: kept.rows,
            labelled: labels?.reduce((sum, text) => sum + (text === "" ? 0 : 1), 0) ?? 0,
            drift,
            findings,
            realised,
            estimated,
            notes,
        },
        seen: [
            ...seenColumns(start, drift),
            ...(fresh ? [seenQuality(start, findings)] : []),
            ...seenMetrics(start, "realised", realised),
            ...seenMetrics(start, "estimated", estimated),
        ],
        errors,
    };
}
/** A window of which nothing arrived is an error of quality, whatever the reason. */
function emptyWindow({ start, end }, source) {
    const at = new Date(start).toISOString();
    const findings = [nothingArrived({ role: "data" }, source)];
    const record = {
        ...{
            start: at,
            end: new Date(end).toISOString(),
            source: source.slice(0, 1000),
            rows: null,
            kept: 0,
            labelled: 0,
        },
        ...{ drift: [], findings, realised: [], estimated: [], notes: [] },
    };
    return { record, seen: [seenQuality(at, findings)] };
}
function ownColumns({ columns }, { answers }) {
    return new Set([...Object.values(columns), ...(answers?.columns.map(({ name }) => name) ?? [])]);
}
function nameOfLabel({ labelNames }) {
    return labelNames[0] ?? "label";
}
function inputSides(profile, { inputs, answers }) {
    return [inputs, answers].flatMap((reference) => (reference === null ? [] : [{ profile, reference }]));
}
function labelSide(labels, { label: reference }, name) {
    const there = labels.filter((text) => text !== "");
    if (reference === null || there.length === 0)
        return [];
    const table = (0,table_profile/* startTable */.t)({ label: null, id: null, group: null, time: null });
    table.add((0,column_table/* tableOf */.c)("labels", there.length, new Map([[name, there]])));
    return [{ profile: table.end(), reference }];
}
const unmeasured = { realised: [], errors: null };
function measureRealised(read, labels, { yardstick, look, notes }) {
    if (yardstick.scored === null || look.policy === null)
        return unmeasured;
    const scored = scoreLabelled(read, labels, look);
    if (typeof scored === "string") {
        notes.push(`performance cannot be measured: ${scored}`.slice(0, 1000));
        return unmeasured;
    }
    const realised = watchRealised(scored, yardstick.scored, { ...look, policy: look.policy });
    return { realised, errors: errorsOf(scored) };
}
/** The kept rows whose label is there, read as evaluate reads a file; text: why they cannot be. */
function scoreLabelled({ kept, source }, labels, look) {
    const label = nameOfLabel(look);
    const rows = labels.flatMap((text, row) => (text === "" ? [] : [row]));
    if (rows.length === 0)
        return "no label has come";
    const take = (cells) => cells instanceof Float64Array
        ? Float64Array.from(rows, (row) => cells[row])
        : rows.map((row) => cells[row]);
    const cells = new Map([...kept.columns].map(([name, column]) => [name, take(column)]));
    cells.set(label, take(labels));
    const there = Object.entries(look.columns).filter(([role, name]) => role !== "id" && cells.has(name));
    const columns = { ...Object.fromEntries(there), label };
    if (columns.prediction === undefined && columns.score === undefined)
        return "there is no prediction and no score column";
    const { task, positive, threshold } = look;
    const asked = { task, positive: positive ?? undefined, threshold: threshold ?? 0.5 };
    const scored = (0,score/* scoreTable */.Lm)((0,column_table/* tableOf */.c)(source, rows.length, cells), columns, asked);
    return (0,evidence/* isNoEvidence */.h)(scored) ? scored.noEvidence.message : scored;
}
function measureEstimated(kept, { yardstick: { estimated }, look, notes }) {
    if (estimated === null || look.policy === null)
        return [];
    const window = unlabelledOf(kept, look);
    if (typeof window === "string") {
        notes.push(`performance cannot be expected: ${window}`);
        return [];
    }
    const probability = (0,monitor_reference/* throughCalibration */.A0)(window.score, estimated.calibration);
    return watchEstimated({ ...window, probability }, estimated.rows, { ...look, policy: look.policy });
}
function unlabelledOf({ columns: kept }, { columns, positive, threshold }) {
    const score = kept.get(columns.score ?? "");
    if (score === undefined)
        return "there is no score column";
    if (!(score instanceof Float64Array))
        return "scores are no numbers";
    const wrong = score.reduce((count, value) => count + (value >= 0 && value <= 1 ? 0 : 1), 0);
    if (wrong > 0)
        return `${(0,wording/* countOf */.pq)(wrong)} of ${(0,wording/* countOf */.pq)(score.length)} scores are missing or no probabilities`;
    const named = kept.get(columns.prediction ?? "");
    const isPositive = (row) => named === undefined || threshold !== null
        ? score[row] >= (threshold ?? 0.5)
        : String(named[row]) === positive;
    return { score, predicted: score.map((_, row) => (isPositive(row) ? 1 : 0)) };
}

;// CONCATENATED MODULE: ./.cache/js/core/monitor/watch-labels.js

/** Whether a window's labels are there, still expected, or missed. Labels are judged once, when enough have come or when
 *  their time is over. */
function judgeLabels({ end, labelled, rows, now, }, { share, withinMs }) {
    if (rows > 0 && labelled >= share * rows)
        return "done";
    return now < end + withinMs ? "waiting" : "missed";
}
function seenLabels(window, outcome, share, { share: needed }) {
    const place = placeOf(outcome === "missed", 0, 1);
    return {
        kind: "labels",
        name: "labels in time",
        window,
        place,
        value: share,
        threshold: needed,
        counts: false,
    };
}

// EXTERNAL MODULE: ./.cache/js/core/train/child-environment.js
var child_environment = __webpack_require__(23763);
// EXTERNAL MODULE: ./.cache/js/core/train/explain-end.js
var explain_end = __webpack_require__(31326);
// EXTERNAL MODULE: ./.cache/js/actions/monitor/read-window.js + 2 modules
var read_window = __webpack_require__(417);
;// CONCATENATED MODULE: ./.cache/js/actions/monitor/observe.js








/** Windows whose labels are waited for that one run reads again. */
const mostWaiting = 14;
const commandMs = 3_600_000;
/** Looks at the windows that have ended, and again at those whose labels were still to come, oldest first. */
async function observeWindows(run) {
    const { settings, before, ports } = run;
    if (settings.source === null)
        return [];
    const observed = [];
    let series = before?.series ?? [];
    const rows = (before?.windows ?? []).flatMap((one) => one.rows ?? []);
    const take = (one) => {
        if (one === null)
            return;
        observed.push(one);
        series = advance(series, one.seen, settings.rule);
        if (one.record.rows !== null)
            rows.push(one.record.rows);
    };
    for (const waiting of waitingOf(run))
        take(await lookAgain(run, waiting, series));
    for (const window of dueOf(run)) {
        const failure = await exportWindow(window, settings, ports);
        if (failure !== null)
            return failure;
        take(await lookFirst(run, window, { series, rows, isFirst: before === null && observed.length === 0 }));
    }
    return observed;
}
function dueOf({ settings, before, ports }) {
    const { windowMs: length, dated, rule } = settings;
    const now = ports.clock.now();
    if (!dated) {
        const start = Math.floor(now / length) * length;
        return [{ start, end: start + length }];
    }
    const last = before?.windows.at(-1)?.start;
    return windowsDue({ now, length, last: last === undefined ? null : Date.parse(last), first: rule.of });
}
function waitingOf({ before, settings }) {
    if (settings.labels === null || !settings.dated)
        return [];
    return (before?.windows ?? [])
        .filter(({ labelled }) => labelled === "waiting")
        .slice(-mostWaiting)
        .map(({ start }) => ({ start: Date.parse(start), end: Date.parse(start) + settings.windowMs }));
}
async function lookFirst(run, window, earlier) {
    const { settings, measures, ports } = run;
    const source = spellWindow(settings.source, window);
    const read = await readProduction(run, source);
    const start = new Date(window.start).toISOString();
    if (read === null || read.profile.rows === 0) {
        if (earlier.isFirst && window.end + settings.windowMs <= ports.clock.now())
            return null;
        return { ...emptyWindow(window, source), window: { start, rows: null, labelled: "none" } };
    }
    const files = settings.labels === null ? [] : await ports.production.open(spellWindow(settings.labels, window));
    const labels = await labelsOf(run, window, read, files);
    const judged = labels.outcome === "done" || labels.outcome === "missed" ? labels.texts : null;
    const look = { ...measures.look, past: pastOf(earlier.series), history: earlier.rows };
    const looked = lookAtWindow({ window, source, ...read, labels: judged }, measures.yardstick, look);
    const told = labels.outcome === "done" || labels.outcome === "missed"
        ? [seenLabels(start, labels.outcome, labels.share, settings.labelRule)]
        : [];
    return {
        ...looked,
        seen: [...looked.seen, ...told],
        window: { start, rows: read.profile.rows, labelled: labels.outcome },
    };
}
/** null: the labels are still to come. */
async function lookAgain(run, window, series) {
    const { settings, measures, ports } = run;
    const due = window.end + settings.labelRule.withinMs <= ports.clock.now();
    const arrived = await ports.production.open(spellWindow(settings.labels, window));
    if (arrived.length === 0 && !due)
        return null;
    const source = spellWindow(settings.source, window);
    const read = await readProduction(run, source);
    const start = new Date(window.start).toISOString();
    const rows = read?.profile.rows ?? 0;
    const labels = read === null ? noLabels("missed") : await labelsOf(run, window, read, arrived);
    if (labels.outcome === "waiting" || labels.outcome === "none")
        return null;
    const told = seenLabels(start, labels.outcome, labels.share, settings.labelRule);
    const seen = { start, rows, labelled: labels.outcome };
    if (read === null || rows === 0)
        return { record: emptyWindow(window, source).record, seen: [told], window: seen };
    const look = { ...measures.look, past: pastOf(series), history: [] };
    const looked = lookAtWindow({ window, source, ...read, labels: labels.texts }, measures.yardstick, look, false);
    return { ...looked, seen: [...looked.seen, told], window: seen };
}
async function readProduction({ measures, settings, ports }, source) {
    const files = await ports.production.open(source);
    if (files.length === 0)
        return null;
    return (0,read_window/* readRowsOf */.h)(files, measures.look, settings.own?.evaluate.columns.proba);
}
function noLabels(outcome) {
    return { outcome, texts: null, share: 0 };
}
/** Labels of their own files, or those that production's own rows carry.
 *  @param files of labels, opened: they may have come over the network */
async function labelsOf({ settings, measures, ports }, window, { kept }, files) {
    const own = measures.look.labelNames
        .map((name) => kept.columns.get(name))
        .find((cells) => cells !== undefined);
    if (settings.labels === null && own === undefined)
        return noLabels("none");
    const texts = settings.labels === null ? textsOf(own) : await (0,read_window/* readLabels */.k)(files, kept, measures.look);
    const labelled = texts?.reduce((sum, text) => sum + (text === "" ? 0 : 1), 0) ?? 0;
    const facts = { end: window.end, labelled, rows: kept.rows, now: ports.clock.now() };
    const outcome = settings.dated || settings.labels !== null
        ? judgeLabels(facts, settings.labelRule)
        : labelled > 0
            ? "done"
            : "none";
    return { outcome, texts: labelled === 0 ? null : texts, share: labelled / Math.max(1, kept.rows) };
}
function textsOf(cells) {
    if (!(cells instanceof Float64Array))
        return cells;
    return Array.from(cells, (cell) => (Number.isNaN(cell) ? "" : String(cell)));
}
async function exportWindow(window, { watch }, { engine, directory, environment, host }) {
    if (watch.command === undefined)
        return null;
    const times = {
        EVENHAND_WINDOW_START: new Date(window.start).toISOString(),
        EVENHAND_WINDOW_END: new Date(window.end).toISOString(),
    };
    const job = {
        command: watch.command,
        directory,
        environment: { ...(0,child_environment/* stepEnvironment */.a)(environment), ...times },
        timeoutMilliseconds: commandMs,
    };
    const end = await engine.run(job, (line) => host.info(line));
    const failure = (0,explain_end/* explainEnd */.p)(end, commandMs / 1000);
    return failure === null ? null : { failure, tail: end.tail };
}

;// CONCATENATED MODULE: ./.cache/js/core/monitor/watch-endpoint.js

/** Quantiles of the answers that came, and what went wrong. Of n answers the p-th is the ⌈pn⌉-th smallest. */
function summarizeProbe(asked) {
    const good = asked
        .filter(({ fault }) => fault === null)
        .map(({ took }) => took)
        .sort((a, b) => a - b);
    const at = (share) => good[Math.max(0, Math.ceil(share * good.length) - 1)] ?? null;
    const faults = asked.flatMap(({ fault }) => (fault === null ? [] : [fault.slice(0, 300)]));
    return {
        requests: asked.length,
        failed: faults.length,
        latency: { p50: at(0.5), p95: at(0.95), p99: at(0.99) },
        failures: [...new Set(faults)].slice(0, 10),
    };
}
/** @param window names the run, whose probe is one observation of each series */
function seenProbe(window, probe, { errorRate, latencyP95 }) {
    const rate = probe.requests === 0 ? 1 : probe.failed / probe.requests;
    const base = { kind: "endpoint", window, counts: false };
    const errors = {
        ...base,
        name: "errors",
        place: placeOf(rate > errorRate, rate, Math.max(errorRate, 1e-9)),
        value: rate,
        threshold: errorRate,
    };
    const { p95 } = probe.latency;
    if (latencyP95 === null || p95 === null)
        return [errors];
    const late = {
        ...base,
        name: "latency (95 %)",
        place: placeOf(p95 > latencyP95, p95, latencyP95),
        value: p95,
        threshold: latencyP95,
    };
    return [errors, late];
}

;// CONCATENATED MODULE: ./.cache/js/actions/monitor/probe.js





/** Asks the endpoint as a client would; null: there is none to ask. Each run is one observation. */
async function probeEndpoint({ endpoint, watch }, ports) {
    if (endpoint === null)
        return null;
    const { requests: file, count, timeout, "error-rate": rate, "latency-p95": late } = watch.probe;
    const requests = (0,smoke/* parseSmoke */.V)(file === undefined ? "{}" : await readRequests(file, ports), file ?? "GET /");
    const asked = await ports.endpoint.probe(endpoint, requests, { count, timeoutMs: (0,rules/* parseDuration */.E9)(timeout) });
    const probe = summarizeProbe(asked);
    const limits = { errorRate: (0,expectation/* parseShare */.n8)(rate), latencyP95: late === undefined ? null : parseTime(late) };
    return { probe, seen: seenProbe(new Date(ports.clock.now()).toISOString(), probe, limits) };
}
/** @example parseTime("300ms") // 300 */
function parseTime(text) {
    const milliseconds = /^(\d+)\s?ms$/.exec(text)?.[1];
    return milliseconds === undefined ? (0,rules/* parseDuration */.E9)(text) : Number(milliseconds);
}
async function readRequests(file, { readText }) {
    const text = await readText(file);
    if (text !== null)
        return text;
    throw new errors/* UserError */.y({
        code: "file-missing",
        message: `the requests ${file} do not exist`,
        hint: "write one JSON object a line, as for smoke tests (docs/deploy.md), or take `requests` out",
        file,
    });
}

// EXTERNAL MODULE: ./.cache/js/core/data/data-record.js
var data_record = __webpack_require__(37267);
// EXTERNAL MODULE: ./.cache/js/core/data/store-table.js
var store_table = __webpack_require__(90921);
// EXTERNAL MODULE: ./.cache/js/core/deploy/evidence.js + 2 modules
var deploy_evidence = __webpack_require__(83567);
// EXTERNAL MODULE: ./.cache/js/core/deploy/ledger.js + 2 modules
var deploy_ledger = __webpack_require__(61924);
// EXTERNAL MODULE: ./.cache/js/core/handover/manifest.js
var manifest = __webpack_require__(74745);
// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
// EXTERNAL MODULE: ./.cache/js/core/record/seal.js
var seal = __webpack_require__(57175);
// EXTERNAL MODULE: ./.cache/js/core/table/stored.js + 2 modules
var table_stored = __webpack_require__(61166);
// EXTERNAL MODULE: ./.cache/js/formats/stored/predictions.js + 1 modules
var predictions = __webpack_require__(95257);
// EXTERNAL MODULE: ./.cache/js/stories/bound-evidence.js
var bound_evidence = __webpack_require__(53208);
;// CONCATENATED MODULE: ./.cache/js/actions/monitor/reference.js












/** The records of the model that an environment serves, by the ledger; what is missing is told in its notes. A data
 *  record is kept beside the monitor's memory, since artifacts do not last. */
async function findDeployed({ model, environment }, leg, ports) {
    const { ledger } = ports;
    if (ledger === null)
        return withNote("the ledger of deployments cannot be read here: name a `reference`, such as `.evenhand`");
    const { origin } = (0,deploy_ledger/* stateOf */.L4)(await ledger.read(), { environment, model, leg });
    if (origin?.evidence == null)
        return withNote(`the ledger has no deployment of \`${model}\` to \`${environment}\` with its evaluation`);
    const { evidence } = origin;
    const files = await (0,bound_evidence/* readBoundFiles */.e)({ ledger, artifacts: ports.artifacts }, evidence);
    const notes = [];
    if (files === null)
        notes.push("the evaluation of what is deployed is neither in the ledger nor an artifact any more");
    const data = await findData(evidence, { model, leg }, ports);
    if (typeof data === "string")
        notes.push(data);
    return {
        source: "deployed",
        digest: origin.after.digest,
        commit: evidence.commit,
        entry: origin.seq,
        data: typeof data === "string" ? null : data,
        ...readEvaluation(files ?? new Map(), "what is deployed", notes),
        notes,
    };
}
function withNote(note) {
    return { ...monitor_reference/* noReference */.B7, notes: [note] };
}
function readEvaluation(files, of, notes) {
    const content = files.get(deploy_evidence/* evaluationFile */.D);
    if (content === undefined)
        return { evaluation: null, scored: null };
    const evaluation = (0,seal/* parseEvaluation */.Q)(new TextDecoder().decode(content), `${deploy_evidence/* evaluationFile */.D} of ${of}`);
    const stored = files.get(predictions/* predictionsFile */.Zj);
    if (stored === undefined) {
        notes.push(`the predictions of ${of} were not kept: performance cannot be compared`);
        return { evaluation, scored: null };
    }
    const source = `${predictions/* predictionsFile */.Zj} of ${of}`;
    return { evaluation, scored: (0,table_stored/* unpackPredictions */.Fd)((0,predictions/* readStoredPredictions */.uk)(stored, source), source) };
}
/** The data record of the evaluation's own run; text: why there is none. */
async function findData({ commit, runId }, { model, leg }, { artifacts, memory }) {
    const name = `${leg}-data-${commit}.json`;
    const kept = await memory.file(model, name);
    if (kept !== null)
        return (0,data_record/* parseData */._0)(kept, name);
    const nothing = "the data of what is deployed was not checked by action-data in its run: inputs have no reference";
    if (artifacts === null)
        return nothing;
    const listed = await artifacts.listByName((0,names/* artifactName */.Cs)("data", model, leg));
    const found = listed.find((each) => !each.expired && (each.runId === runId || each.headSha === commit));
    if (found === undefined)
        return nothing;
    try {
        const checked = (0,manifest/* checkManifest */.K7)(await artifacts.download(found));
        if (!checked.ok)
            return `the data record of what is deployed cannot be used: ${checked.problem}`;
        const content = new TextDecoder().decode(checked.value.get(data_record/* dataFileName */.SQ));
        const record = (0,data_record/* parseData */._0)(content, data_record/* dataFileName */.SQ);
        if (record.model !== model || record.leg !== leg || record.commit !== commit)
            return "the data record of what is deployed is of another model or commit";
        await memory.keep(model, name, content).catch(() => { });
        return record;
    }
    catch (error) {
        return `the data record of what is deployed could not be read: ${(0,errors/* errorMessage */.g)(error)}`;
    }
}
/** A data record, a folder that holds data.json, evaluation.json and predictions, the hand-over folder that has such a
 *  folder for this model and leg, or a table.
 *  @throws UserError when it cannot be read, or nothing is there */
async function readReference(path, of, ports) {
    const source = ports.open(path);
    const inside = (await source.list?.()) ?? null;
    const notes = [];
    const prefix = inside === null ? null : prefixOf(inside, of);
    if (inside !== null && prefix !== null) {
        const files = new Map();
        for (const name of [data_record/* dataFileName */.SQ, deploy_evidence/* evaluationFile */.D, predictions/* predictionsFile */.Zj]) {
            const file = inside.get(`${prefix}${name}`);
            if (file !== undefined)
                files.set(name, await file.slice(0, await file.size()));
        }
        const data = files.get(data_record/* dataFileName */.SQ);
        const record = data === undefined
            ? null
            : (0,data_record/* parseData */._0)(new TextDecoder().decode(data), `${path}/${prefix}${data_record/* dataFileName */.SQ}`);
        return { ...monitor_reference/* noReference */.B7, source: "path", data: record, ...readEvaluation(files, path, notes), notes };
    }
    if (path.endsWith(".json")) {
        const text = new TextDecoder().decode(await source.slice(0, await source.size()));
        return { ...monitor_reference/* noReference */.B7, source: "path", data: (0,data_record/* parseData */._0)(text, path) };
    }
    return { ...monitor_reference/* noReference */.B7, source: "path", table: await profileReference(path, ports) };
}
/** Where in a folder the records lie; null: it has none of this model. */
function prefixOf(inside, { model, leg }) {
    const holds = (prefix) => [data_record/* dataFileName */.SQ, deploy_evidence/* evaluationFile */.D].some((name) => inside.has(`${prefix}${name}`));
    return ["", `${model}/${leg}/`].find(holds) ?? null;
}
async function profileReference(path, ports) {
    const { profileSources } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 417));
    const sources = await ports.production.open(path);
    if (sources.length === 0)
        throw noSuchReference(path);
    const profile = await profileSources(sources);
    return (0,store_table/* storeTable */.Wj)(path, profile, { sensitive: new Set(), found: new Map() });
}
function noSuchReference(path) {
    return new errors/* UserError */.y({
        code: "file-missing",
        message: `the reference ${path} does not exist, or nothing is in it`,
        hint: "name a table, a data record or a folder of records in `reference`, for example `reference: data/train.csv`",
        input: "reference",
        file: path,
    });
}

;// CONCATENATED MODULE: ./.cache/js/core/monitor/alarms.js


const quiet = {
    open: false,
    since: null,
    closedAt: null,
    muted: false,
    causes: [],
    issue: null,
    url: null,
    events: [],
    told: 0,
};
/** An issue that was closed so long ago is a matter of its own: a new one is opened. */
const reopenWithinMs = 14 * 24 * 3_600_000;
/** Every kind's alarm after the series have moved. It opens when one of its series is in alarm, widens when another one
 *  joins, and recovers when none is left; within the cool-down after a recovery it stays closed. Pure. */
function judgeAlarms(before, series, clock) {
    const after = alarm_kinds/* alarmKinds */.v.map((kind) => {
        const causes = series.filter((each) => each.kind === kind && each.inAlarm).map(({ name }) => name);
        return [kind, judge(before[kind] ?? quiet, causes.slice(0, 100), clock)];
    });
    return Object.fromEntries(after.filter(([, alarm]) => alarm !== quiet));
}
function judge(alarm, causes, { now, coolDownMs }) {
    const at = new Date(now).toISOString();
    if (!alarm.open) {
        if (causes.length === 0 || isCooling(alarm, now, coolDownMs))
            return alarm;
        const again = alarm.closedAt !== null && now - Date.parse(alarm.closedAt) <= reopenWithinMs;
        const opened = { ...alarm, open: true, since: at, causes, muted: false };
        const fresh = again ? opened : { ...opened, issue: null, url: null };
        return withEvent(fresh, { at, what: again ? "reopened" : "opened", note: causes.join(", ") });
    }
    if (causes.length === 0) {
        const closed = { ...alarm, open: false, closedAt: at, causes, muted: false };
        return withEvent(closed, { at, what: "recovered", note: alarm.causes.join(", ") });
    }
    const joined = causes.filter((name) => !alarm.causes.includes(name));
    if (joined.length === 0)
        return { ...alarm, causes };
    return withEvent({ ...alarm, causes }, { at, what: "widened", note: joined.join(", ") });
}
function isCooling({ closedAt }, now, coolDownMs) {
    return closedAt !== null && now - Date.parse(closedAt) < coolDownMs;
}
/** A person closed the issue while the alarm was on. */
function mute(alarm, at) {
    if (alarm.muted)
        return alarm;
    return withEvent({ ...alarm, muted: true }, { at, what: "muted", note: "the issue was closed by hand" });
}
function withEvent(alarm, event) {
    const note = event.note.length > 300 ? `${event.note.slice(0, 299)}…` : event.note;
    const events = [...alarm.events, { ...event, note }];
    const gone = Math.max(0, events.length - monitor_state/* stateLimits */._7.events);
    return { ...alarm, events: events.slice(gone), told: Math.max(0, alarm.told - gone) };
}

;// CONCATENATED MODULE: ./.cache/js/actions/monitor/remember.js





/** The memory as this run reads it: series that are measured against another reference begin anew. */
function startState(before, reference) {
    if (before === null || before.reference === (0,monitor_reference/* referenceDigest */.S7)(reference))
        return before;
    const { errors: _of, ...kept } = before;
    return { ...kept, series: [] };
}
/** The memory after the run, whatever another run has written since it was read. Pure. */
function nextState(stored, { model, environment, rule, coolDownMs, staleAfterMs, windowMs }, { seen, windows, reference, errors }, { leg, now }) {
    const before = startState(stored, reference);
    const series = advance(before?.series ?? [], seen, rule);
    const stream = advanceStream(before?.errors ?? null, errors);
    return {
        schema: "evenhand/monitor-state/v1",
        ...{ model, leg, environment, series },
        ranAt: new Date(now).toISOString(),
        staleAfterSeconds: staleAfterMs / 1000,
        windowSeconds: windowMs / 1000,
        reference: (0,monitor_reference/* referenceDigest */.S7)(reference),
        alarms: judgeAlarms(before?.alarms ?? {}, series, { now, coolDownMs }),
        windows: mergeWindows(before?.windows ?? [], windows),
        ...(stream === null ? {} : { errors: stream }),
        dispatched: before?.dispatched ?? [],
    };
}
function mergeWindows(before, seen) {
    const merged = new Map([...before, ...seen].map((one) => [one.start, one]));
    return [...merged.values()].sort((a, b) => (a.start < b.start ? -1 : 1)).slice(-monitor_state/* stateLimits */._7.windows);
}

// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/monitor/describe.js
var describe = __webpack_require__(9412);
// EXTERNAL MODULE: ./.cache/js/core/train/describe-run.js
var describe_run = __webpack_require__(44540);
;// CONCATENATED MODULE: ./.cache/js/actions/monitor/say.js







const valueBytes = 16_384;
const annotated = 10;
/** Leaves the record, sets the outputs, and tells people. */
async function sayMonitoring(record, ports) {
    const { host, records } = ports;
    const { model, leg, decision } = record;
    const content = new TextEncoder().encode(`${JSON.stringify(record)}\n`);
    await records.write({ model, leg, files: new Map([[monitoring/* monitoringFileName */.qb, content]]) });
    const open = record.alarms.filter((alarm) => alarm.open);
    await setOutputs(host, {
        result: decision.result,
        reasons: listWithin(decision.reasons),
        record: `${records.pathOf(model, leg)}/${monitoring/* monitoringFileName */.qb}`,
        "record-artifact": await upload(record, content, ports),
        "record-digest": (0,digest/* sha256 */.sc)(content),
        summary: (0,describe/* describeMonitoring */.s_)(record),
        alarms: listWithin(open.map(({ kind, since, causes, issue }) => ({ kind, since, causes: causes.slice(0, 20), issue }))),
        "alarm-count": String(open.length),
        "issue-urls": listWithin(open.flatMap(({ url }) => url ?? [])),
        "drifted-columns": listWithin(open.filter(({ kind }) => kind === "drift").flatMap(({ causes }) => causes)),
        performance: JSON.stringify(performanceOf(record)),
        "retrain-run": record.retrain?.run ?? "",
        windows: String(record.windows.length),
    });
    if (!host.context.onRunner)
        return;
    await host.summarize(`${(0,describe/* renderMonitoring */.ll)(record)}\n`);
    announce(record, host);
}
async function upload(record, content, { artifacts, host }) {
    if (artifacts === null)
        return "";
    const name = (0,names/* artifactName */.Cs)("monitoring", record.model, record.leg);
    try {
        await artifacts.upload(name, (0,manifest/* withManifest */._Q)(new Map([[monitoring/* monitoringFileName */.qb, content]])));
        return name;
    }
    catch (error) {
        if (!(0,do_without/* canDoWithout */.gN)(error))
            throw error;
        (0,do_without/* noteNotUploaded */.uL)(error, host, "monitor");
        return "";
    }
}
function performanceOf({ windows }) {
    const newest = (of) => {
        const window = windows.findLast((each) => each[of].length > 0);
        return Object.fromEntries((window?.[of] ?? []).map(({ name, candidate, baseline }) => [
            name,
            { window: candidate, reference: baseline },
        ]));
    };
    return { measured: newest("realised"), expected: newest("estimated") };
}
function listWithin(items) {
    const kept = [...items];
    while (Buffer.byteLength(JSON.stringify(kept)) > valueBytes)
        kept.pop();
    return JSON.stringify(kept);
}
function announce(record, host) {
    const { result, reasons, warnings } = record.decision;
    const title = `evenhand monitor: ${record.model}`;
    const isRed = result === "fail" || result === "no-evidence";
    if (isRed)
        host.annotate(result === "fail" ? "warning" : "error", reasons.slice(0, annotated).join("\n"), { title });
    else
        host.info((0,describe/* describeMonitoring */.s_)(record));
    for (const warning of warnings.slice(0, annotated))
        host.annotate("warning", warning, { title });
}
/** The command that exports a window failed: its last lines, once. */
async function sayCommandFailure({ failure, tail }, host) {
    await setOutputs(host, { result: "", reasons: JSON.stringify([failure]), summary: failure });
    await host.summarize(`${(0,describe_run/* renderFailure */.zt)([failure], tail, "production was not read")}\n`);
    host.annotate("error", [failure, ...tail.slice(-annotated)].join("\n"), { title: "monitor" });
}
async function setOutputs(host, values) {
    for (const [name, value] of Object.entries(values))
        await host.setOutput(name, value);
}

// EXTERNAL MODULE: ./.cache/js/core/config/choose-model.js
var choose_model = __webpack_require__(62262);
// EXTERNAL MODULE: ./.cache/js/core/config/monitor-schema.js + 1 modules
var monitor_schema = __webpack_require__(98133);
// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 3 modules
var parse = __webpack_require__(9609);
;// CONCATENATED MODULE: ./.cache/js/actions/monitor/settings.js








const settings_hour = 3_600_000;
const settings_day = 24 * settings_hour;
async function readSettings(inputs, ports) {
    const text = await ports.readText(inputs.config);
    const config = text === null ? null : (0,parse/* parseConfig */.o)(text, inputs.config);
    const model = (0,choose_model/* chooseModel */.Rk)(config, inputs.model);
    const own = (0,choose_model/* modelIn */.l2)(config, model);
    const watch = own?.monitor ?? monitor_schema/* monitorConfigSchema */.q_.parse({});
    const windowMs = inputs.window ?? (0,rules/* parseDuration */.E9)(watch.window);
    if (windowMs % settings_hour !== 0)
        throw oddWindow();
    const source = inputs.source ?? watch.source ?? null;
    const endpoint = inputs.endpoint ?? watch.endpoint ?? null;
    if (source === null && endpoint === null && watch.numbers === undefined)
        throw nothingToWatch();
    const named = inputs.webhook === null ? watch.webhook : { ...watch.webhook, env: inputs.webhook };
    const stale = watch.alarm["stale-after"];
    return {
        ...{ model, config, own, watch, windowMs, source, endpoint },
        environment: inputs.environment ?? watch.environment,
        dated: source !== null && isDated(source),
        labels: inputs.labels ?? watch.labels ?? null,
        rule: parseRule(watch.alarm.after),
        budget: parseBudget(watch.alarm["false-alarms"]),
        coolDownMs: (0,rules/* parseDuration */.E9)(watch.alarm["cool-down"]),
        staleAfterMs: inputs.staleAfter ?? (stale === undefined ? Math.max(2 * windowMs, 2 * settings_day) : (0,rules/* parseDuration */.E9)(stale)),
        labelRule: { share: (0,expectation/* parseShare */.n8)(watch["labels-share"]), withinMs: (0,rules/* parseDuration */.E9)(watch["labels-within"]) },
        webhook: named === undefined ? null : { kind: "auto", ...named },
    };
}
function oddWindow() {
    return new errors/* UserError */.y({
        code: "input-invalid",
        message: "the input `window` is not a number of whole hours",
        hint: "for example `window: 6h`, or `window: 1d`",
        input: "window",
    });
}
function nothingToWatch() {
    return new errors/* UserError */.y({
        code: "input-invalid",
        message: "neither `source` nor `endpoint` nor `numbers` is named: there is nothing to watch",
        hint: "for example `source: prod/{date}.csv`, here or under `monitor:` in evenhand.yml",
        input: "source",
    });
}

// EXTERNAL MODULE: ./.cache/js/core/monitor/code-owners.js
var code_owners = __webpack_require__(26101);
// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/report/sparkline.js
var sparkline = __webpack_require__(30828);
;// CONCATENATED MODULE: ./.cache/js/core/monitor/marker.js
/** The last line of an alarm's issue. Model, leg and kind are words that cannot end an HTML comment. A marker is a hint:
 *  whoever edits by it also checks the author.
 *  @example alarmMark("digits", "default", "drift")
 *  // "<!-- evenhand:alarm:v1 model=digits leg=default kind=drift -->" */
function alarmMark(model, leg, kind) {
    return `<!-- evenhand:alarm:v1 model=${model} leg=${leg} kind=${kind} -->`;
}

// EXTERNAL MODULE: ./.cache/js/core/monitor/metric-table.js
var metric_table = __webpack_require__(30476);
;// CONCATENATED MODULE: ./.cache/js/core/monitor/issue.js








const shownRows = 7;
const shownCauses = 5;
/** @example "◇ digits-even in production: input drift on `ink` since 19 Nov" */
function issueTitle({ record, kind, alarm }) {
    const [first, ...others] = alarm.causes;
    const since = alarm.since === null ? "" : ` since ${(0,words/* spellStart */.vI)(alarm.since, 86_400)}`;
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    const on = first === undefined ? "" : ` on ${(0,encode/* code */.aY)(first, 60)}${more}`;
    return `◇ ${record.model} in ${(0,encode/* text */.Qq)(record.environment, 60)}: ${words/* kindTitles */.ER[kind]}${on}${since}`.slice(0, 250);
}
/** The body of an alarm's issue: what moved, since when, what it means and what to do. Nothing in it that production's
 *  data chose is more than text. */
function issueBody(facts) {
    const { record, kind, alarm } = facts;
    const charts = alarm.causes.flatMap((name) => record.charts.filter((one) => one.kind === kind && one.name === name));
    const blocks = [
        (0,block/* paragraph */.FY)(headline(facts, charts)),
        ...charts.slice(0, 2).map((chart) => chartTable(chart, record)),
        ...otherCauses(charts),
        ...detailsOf(facts),
        ...(alarm.open ? [adviceOf(facts)] : []),
        lifeOf(facts),
        footOf(facts),
        (0,block/* paragraph */.FY)(alarmMark(record.model, record.leg, kind)),
    ];
    return (0,block/* renderBlocks */.Rz)(blocks);
}
function headline({ record, kind, alarm }, charts) {
    const [first] = charts;
    const last = first?.points.at(-1);
    if (!alarm.open)
        return `✔ **${(0,encode/* text */.Qq)(record.model)}: this alarm is over.** The last ${clearAfter} windows were inside again.`;
    const name = first === undefined ? words/* kindTitles */.ER[kind] : (0,encode/* code */.aY)(first.name);
    const now = last === undefined
        ? ""
        : ` Newest window: ${(0,words/* spellValue */.qt)(last.value)}, alarm at ${(0,words/* spellValue */.qt)(last.threshold)}.`;
    return `⚠️ **${(0,encode/* text */.Qq)(record.model)}: ${words/* kindTitles */.ER[kind]}.** ${name} was over in ${record.rule.after.replace(" of ", " of the last ")} windows.${now}`;
}
function chartTable(chart, { windowSeconds }) {
    const values = chart.points.map(({ value }) => value ?? 0);
    const rows = chart.points.slice(-shownRows).map(({ window, value, threshold, place }, row, all) => {
        const cells = [
            (0,words/* spellStart */.vI)(window, windowSeconds),
            (0,words/* spellValue */.qt)(value),
            (0,words/* spellValue */.qt)(threshold),
            words/* placeWords */.fp[place],
        ];
        return row === all.length - 1 ? cells.map((cell) => `**${cell}**`) : cells;
    });
    const head = [
        "window",
        `${(0,encode/* text */.Qq)((0,words/* measureOf */.c_)(chart))} of ${(0,encode/* code */.aY)(chart.name)}`,
        "alarm at",
        `state ${(0,sparkline/* sparkline */.K)(values)}`,
    ];
    return (0,block/* table */.tp)(head, "lrrl", rows);
}
function otherCauses(charts) {
    const rest = charts.slice(2);
    if (rest.length === 0)
        return [];
    const named = rest
        .slice(0, shownCauses)
        .map(({ name, points }) => `${(0,encode/* code */.aY)(name)} ${(0,words/* spellValue */.qt)(points.at(-1)?.value ?? null)}`);
    const more = rest.length > shownCauses ? ` and ${rest.length - shownCauses} more` : "";
    return [(0,block/* paragraph */.FY)(`Also over: ${named.join(", ")}${more}.`)];
}
function detailsOf({ record, kind }) {
    const window = record.windows.at(-1);
    if (window === undefined)
        return probeDetails(record, kind);
    if (kind === "drift")
        return driftDetails(record, window);
    if (kind === "quality")
        return qualityDetails(window);
    if (kind === "performance")
        return [
            (0,metric_table/* metricTable */.L)(window.realised, "measured by labels"),
            (0,metric_table/* metricTable */.L)(window.estimated, "expected without labels"),
        ].flat();
    return probeDetails(record, kind);
}
function driftDetails({ rule }, { drift, estimated, realised }) {
    const assessed = drift.filter(({ status }) => status === "assessed");
    const quiet = assessed.filter(({ place }) => place !== "beyond");
    const largest = quiet.toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0))[0];
    const rest = largest === undefined
        ? ""
        : ` The other ${(0,number/* counted */.hS)(quiet.length, "column")} are quiet (largest distance ${(0,words/* spellValue */.qt)(largest.effect)}, ${(0,encode/* code */.aY)(largest.column)}).`;
    const rows = drift
        .filter(({ place }) => place === "beyond")
        .slice(0, 20)
        .map((one) => [
        (0,encode/* code */.aY)(one.column),
        (0,words/* spellValue */.qt)(one.effect),
        (0,number/* probability */.E5)(one.pAdjusted ?? 1),
        (0,words/* spellValue */.qt)(one.psi),
        (0,words/* spellValue */.qt)(one.wasserstein),
    ]);
    const moved = rows.length === 0
        ? []
        : [(0,block/* table */.tp)(["column", "distance", "adjusted p", "PSI", "shift / sd"], "lrrrr", rows)];
    const because = `Drift needs both an effect and significance: the distance at its alarm level **and** p below ${rule.level.toPrecision(2)} after correction over ${(0,number/* counted */.hS)(assessed.length, "column")}.${rest}`;
    return [
        ...moved,
        (0,block/* paragraph */.FY)(because),
        ...(0,metric_table/* metricTable */.L)(realised, "measured by labels"),
        ...(0,metric_table/* metricTable */.L)(estimated, "expected without labels"),
    ];
}
function qualityDetails({ findings }) {
    const errors = findings.filter(({ severity }) => severity === "error").slice(0, 20);
    return errors.map(({ column, message }) => (0,block/* paragraph */.FY)(`- ${column === null ? "" : `${(0,encode/* code */.aY)(column)}: `}${(0,encode/* sentence */.em)(message)}`));
}
function probeDetails({ probe }, kind) {
    if (probe === null || kind !== "endpoint")
        return [];
    const { p50, p95, p99 } = probe.latency;
    const spell = (value) => (value === null ? "–" : `${(0,number/* count */.U9)(value)} ms`);
    const faults = probe.failures.map((fault) => (0,block/* paragraph */.FY)(`- ${(0,encode/* sentence */.em)(fault)}`));
    const said = `${(0,number/* count */.U9)(probe.failed)} of ${(0,number/* counted */.hS)(probe.requests, "request")} failed; median ${spell(p50)}, 95 % within ${spell(p95)}, 99 % within ${spell(p99)}.`;
    return [(0,block/* paragraph */.FY)(said), ...faults];
}
function adviceOf({ record, kind, owners }) {
    const steps = {
        drift: [
            "Look at some rows of the newest window: is it the world, or the pipeline that feeds the model?",
            "Label some hundred rows of it, and see whether performance fell.",
            "Retrain on newer data; the result goes through the same gate.",
        ],
        performance: [
            "Look at the rows that are wrong now and were right before.",
            "Retrain on newer data; the result goes through the same gate.",
            "Roll back, when the model before this one was not trained on the same data.",
        ],
        quality: [
            "Find out what changed in the pipeline that feeds the model.",
            "Change the schema in a pull request when the new shape is meant.",
        ],
        labels: ["Find out why the labels do not come: without them performance is only expected, not measured."],
        endpoint: ["Look at the service's own logs.", "Roll back, when it began with a deployment."],
    };
    const retrain = record.retrain?.what ?? "";
    const list = steps[kind].map((step) => `- [ ] ${step}`);
    const told = owners.length === 0 ? [] : ["", `Owners: ${owners.join(", ")}`];
    return (0,block/* paragraph */.FY)(["**What you can do**", "", ...list, ...(retrain === "" ? [] : ["", (0,encode/* sentence */.em)(retrain)]), ...told].join("\n"));
}
function lifeOf({ alarm, record }) {
    const rows = alarm.events.map(({ at, what, note }) => [
        at.slice(0, 16).replace("T", " "),
        `${what}${note === "" ? "" : `: ${(0,encode/* text */.Qq)(note)}`}`,
    ]);
    const rule = `It closes itself after ${clearAfter} windows in a row inside ${clearShare} of the alarm level, with a last comment. If it comes back within 14 days, this issue is reopened, not doubled. Closing it by hand mutes it until the next clear window. Rule: ${(0,encode/* text */.Qq)(record.rule.after)} windows, at most ${(0,encode/* text */.Qq)(record.rule.budget)} false alarms over all series. One issue per model and kind of alarm.`;
    return (0,block/* fold */.AU)("<b>Life of this alarm</b>", [(0,block/* table */.tp)(["when (UTC)", "event"], "ll", rows), (0,block/* paragraph */.FY)(rule)]);
}
function footOf({ record }) {
    const { reference, run } = record;
    const parts = [
        ...(reference.digest === null ? [] : [`model ${(0,encode/* code */.aY)(reference.digest.slice(0, 19))}`]),
        ...(reference.entry === null ? [] : [`ledger line ${reference.entry}`]),
        ...(reference.commit === null ? [] : [`reference ${(0,encode/* code */.aY)(reference.commit.slice(0, 7))}`]),
        ...(run === null ? [] : [`monitor run ${issue_link(String(run.id), run.url)}`]),
    ];
    return (0,block/* paragraph */.FY)(`<sub>${parts.join(" · ")}</sub>`);
}
function issue_link(label, url) {
    const to = (0,encode/* address */.hl)(url);
    return to === null ? label : `[${label}](${to})`;
}

;// CONCATENATED MODULE: ./.cache/js/core/monitor/notice.js
const notice_words = {
    opened: "alarm",
    reopened: "alarm again",
    widened: "alarm widened",
    recovered: "recovered",
    muted: "alarm muted",
};
function noticeOf({ model, environment, kind, url }, { at, what, note }) {
    return {
        event: "alarm",
        title: `${model} in ${environment}: ${kind} ${notice_words[what]}`,
        text: note === "" ? notice_words[what] : note,
        url,
        key: `${model} ${environment} ${kind} ${what} ${at}`,
        level: what === "recovered" ? "good" : what === "muted" ? "info" : "bad",
        facts: { model, environment, kind, event: what, at },
    };
}

;// CONCATENATED MODULE: ./.cache/js/actions/monitor/tell.js








/** A closed alarm's issue is looked after for so long. */
const lookAfterMs = 14 * 86_400_000;
/** Brings issues in line with the alarms, and tells the webhook what happened. A permission that is missing, a webhook
 *  that does not answer: one warning each, and the alarm stands in the summary. */
async function tellAlarms(record, state, { settings, inputs, notifier, ports }) {
    const told = {};
    const people = await peopleOf(settings, inputs, ports);
    for (const kind of alarm_kinds/* alarmKinds */.v) {
        const alarm = state.alarms[kind];
        if (alarm === undefined)
            continue;
        const facts = { record, kind, alarm, owners: people.owners };
        const text = textOf(facts, { labels: settings.watch.alarm.labels, assignees: people.assignees });
        const known = inputs.alarm === "off" ? alarm : await keepIssue(facts, text, ports);
        told[kind] = { ...known, told: await notify(facts, known, { notifier, ports }) };
    }
    return told;
}
function textOf(facts, { labels, assignees }) {
    const { record, kind } = facts;
    const mark = alarmMark(record.model, record.leg, kind);
    return {
        title: issueTitle(facts),
        body: issueBody(facts),
        mark,
        labels: [`alarm: ${kind}`, ...labels],
        assignees,
    };
}
async function keepIssue(facts, text, { issues, host }) {
    if (issues === null)
        return facts.alarm;
    try {
        return await reconcile(facts, text, issues);
    }
    catch (thrown) {
        if (!(0,do_without/* canDoWithout */.gN)(thrown))
            throw thrown;
        host.annotate("warning", `the alarm of ${facts.kind} has no issue: ${thrown.message}`, {
            title: "monitor",
        });
        return facts.alarm;
    }
}
/** One open issue while an alarm is open, none after it. Doing it again changes nothing. */
async function reconcile({ alarm, record }, text, issues) {
    const isPast = alarm.closedAt === null || Date.parse(record.createdAt) - Date.parse(alarm.closedAt) > lookAfterMs;
    if (!alarm.open && isPast)
        return alarm;
    const found = await issues.find(text.mark);
    if (!alarm.open) {
        if (found?.isOpen === true)
            await issues.close(found.number, text, "✔ The last two windows were inside again: this alarm is over.");
        return found === null ? alarm : { ...alarm, issue: found.number, url: found.url };
    }
    if (found?.isOpen === true) {
        await issues.update(found.number, text);
        return { ...alarm, issue: found.number, url: found.url };
    }
    if (found !== null && wasClosedByHand(alarm, found))
        return { ...mute(alarm, record.createdAt), issue: found.number, url: found.url };
    if (found !== null && alarm.issue === found.number) {
        await issues.reopen(found.number, text, `⚠️ It is back: ${text.title}`);
        return { ...alarm, url: found.url };
    }
    const made = await issues.open(text);
    return { ...alarm, issue: made.number, url: made.url };
}
/** Closed since this alarm began, and not by us: we close when it ends. */
function wasClosedByHand({ since }, { closedAt }) {
    return closedAt !== null && since !== null && Date.parse(closedAt) >= Date.parse(since);
}
/** How many of the alarm's events the webhook has been told. */
async function notify({ record, kind }, alarm, { notifier, ports }) {
    if (notifier === null)
        return alarm.events.length;
    let { told } = alarm;
    try {
        for (const event of alarm.events.slice(told)) {
            await notifier.tell(noticeOf({ ...record, kind, url: alarm.url }, event));
            told++;
        }
    }
    catch (thrown) {
        ports.host.annotate("warning", `the webhook was not told: ${(0,errors/* errorMessage */.g)(thrown)}`, { title: "monitor" });
    }
    return told;
}
/** Who is assigned and named: what inputs and configuration say, else the code owners of the model. */
async function peopleOf({ watch, own, model }, { assignees }, { readText }) {
    const named = assignees ?? watch.alarm.assignees;
    if (named !== undefined && named !== null)
        return { assignees: named, owners: [] };
    for (const file of code_owners/* codeOwnersFiles */.f0) {
        const text = await readText(file);
        if (text === null)
            continue;
        const owners = (0,code_owners/* ownersOf */.K2)(text, own?.path ?? `${model}/`);
        return { assignees: (0,code_owners/* accountsOf */.s1)(owners).slice(0, 10), owners };
    }
    return { assignees: [], owners: [] };
}

;// CONCATENATED MODULE: ./.cache/js/actions/monitor/monitor.js














/** Looks at what production did since the last run, against the records of the model it serves and by the gate's
 *  margins; remembers it, opens and closes alarms, tells people, and may ask for a training.
 *  @throws UserError when an input, the configuration or a file cannot be read */
async function monitor(inputs, ports) {
    refuseProposals(ports);
    const settings = await readSettings(inputs, ports);
    const { model } = settings;
    const { leg } = inputs;
    const notifier = notifierOf(settings, ports);
    try {
        const stored = await ports.memory.read(model, leg);
        refuseOtherEnvironment(stored, settings);
        const reference = inputs.reference === "deployed"
            ? await findDeployed(settings, leg, ports)
            : await readReference(inputs.reference, { model, leg }, ports);
        const measures = await prepareLook(settings, reference, ports);
        const before = startState(stored, reference);
        const observed = await observeWindows({ settings, measures, ports, before });
        if ("failure" in observed) {
            await sayCommandFailure(observed, ports.host);
            return { exit: 3, record: null };
        }
        const numbers = await observeNumbers(settings, ports, before);
        const probed = await probeEndpoint(settings, ports);
        const observations = {
            seen: [...observed.flatMap(({ seen }) => seen), ...numbers.seen, ...(probed?.seen ?? [])],
            windows: observed.map(({ window }) => window),
            reference,
            errors: observed.flatMap(({ window, errors }) => (errors ? [{ window: window.start, errors }] : [])),
        };
        const now = ports.clock.now();
        const state = await remember(ports, { model, leg }, (known) => nextState(known, settings, observations, { leg, now }));
        const windows = observed.map(({ record }) => record).slice(-30);
        const probe = probed?.probe ?? null;
        const outcome = { settings, inputs, reference, measures, windows, probe, numbers, notifier };
        const record = await monitor_conclude(outcome, state, ports);
        await sayMonitoring(record, ports);
        return { record, exit: exitOf(record, inputs) };
    }
    finally {
        await ports.production.close();
    }
}
/** What follows from the alarms: issues, messages, a training; then the record is whole. */
async function monitor_conclude(outcome, state, ports) {
    const { settings, inputs, notifier } = outcome;
    const draft = await draftRecord(outcome, state, ports);
    const retrain = await askRetrain(state, { settings, inputs, ports });
    const shown = (0,monitoring/* sealMonitoring */.k_)({ ...draft, retrain });
    const told = await tellAlarms(shown, state, { settings, inputs, notifier, ports });
    const known = await remember(ports, { model: draft.model, leg: draft.leg }, (stored) => withTold(stored ?? state, told));
    const final = { ...draft, retrain, alarms: alarmsOf(known) };
    return (0,monitoring/* sealMonitoring */.k_)(final);
}
function withTold(state, told) {
    const alarms = { ...state.alarms };
    for (const [kind, more] of Object.entries(told)) {
        const key = kind;
        const known = alarms[key];
        if (known === undefined)
            continue;
        alarms[key] = {
            ...known,
            issue: more.issue,
            url: more.url,
            muted: more.muted,
            events: more.events,
            told: more.told,
        };
    }
    return { ...state, alarms };
}
async function remember({ memory }, { model, leg }, next) {
    return memory.update(model, leg, next);
}
/** Made before anything is looked at: that nobody can be told is to be known before there is an alarm. At a terminal,
 *  where a person sees it anyway, it is a warning. */
function notifierOf({ webhook }, { makeNotifier, host }) {
    if (webhook === null)
        return null;
    try {
        return makeNotifier(webhook);
    }
    catch (thrown) {
        if (host.context.onRunner || !(thrown instanceof errors/* UserError */.y))
            throw thrown;
        host.annotate("warning", `the webhook is not told: ${thrown.message}`, { title: "monitor" });
        return null;
    }
}
const proposals = new Set([
    "pull_request",
    "pull_request_target",
    "merge_group",
    "issue_comment",
    "workflow_run",
]);
/** A monitor opens issues and asks for trainings by what the checked-out files say: nobody has accepted a proposal's. */
function refuseProposals({ host }) {
    const { event, onRunner } = host.context;
    if (!onRunner || !proposals.has(event))
        return;
    throw new errors/* UserError */.y({
        code: "event-refused",
        message: `a monitor does not run on ${event}: it opens issues by the configuration that is checked out`,
        hint: 'use `on: {schedule: [{cron: "0 6 * * *"}], workflow_dispatch: {}}`',
    });
}
/** A model's memory is one environment's: another one's windows would count as seen, and none of them be looked at. */
function refuseOtherEnvironment(stored, { model, environment }) {
    if (stored === null || stored.environment === environment)
        return;
    throw new errors/* UserError */.y({
        code: "input-invalid",
        message: `the monitor of \`${model}\` remembers windows of \`${stored.environment}\`, and \`environment\` is \`${environment}\``,
        hint: `a model is watched in one environment: name \`${stored.environment}\`, or delete refs/evenhand/monitor/${model} (without a token .evenhand/monitor/${model}) to begin anew`,
        input: "environment",
    });
}
function exitOf({ decision }, { failOn }) {
    if (decision.result === "no-evidence")
        return 4;
    return decision.result === "fail" && failOn === "alarm" ? 1 : 0;
}

;// CONCATENATED MODULE: ./.cache/js/actions/monitor/index.js

















const secretNames = [
    "EVENHAND_SOURCE_TOKEN",
    "EVENHAND_ENDPOINT_TOKEN",
    "PROMETHEUS_TOKEN",
    "PROMETHEUS_PASSWORD",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
];
/** Enters the action on a runner. */
function run(env = process.env) {
    const host = (0,runner/* makeRunnerHost */.z)(env, { secrets: secretNames.flatMap((name) => env[name] ?? []) });
    return (0,run_action/* runAction */.C)(async () => (await runMonitor((0,run_context/* readActionInputs */.U)(env), host, env)).exit, () => ({ host }));
}
/** The story with its adapters, on a runner or at a terminal. */
async function runMonitor(raw, host, env) {
    const inputs = (0,monitor_inputs/* parseMonitorInputs */.nG)(raw);
    return monitor(inputs, await wireMonitor((0,wiring/* placeOf */.$t)(host, env, inputs)));
}
async function wireMonitor(place) {
    const { env, directory, token } = place;
    const wired = await (0,wiring/* wire */.O4)(place);
    const { clock } = wired;
    const github = await (0,wiring/* connect */.Ng)(place, clock);
    return {
        ...wired,
        directory,
        environment: env,
        memory: github === null ? makeMonitorFolder(place.records) : (0,monitor_ref/* makeMonitorMemory */.e)(github),
        issues: github === null ? null : (0,alarm_issues/* makeAlarmIssues */.c)(github, (0,identity/* makeIdentity */.N)(github, token ?? "")),
        dispatcher: github === null ? null : makeDispatcher(github),
        production: makeProduction({ directory, env, clock, temporary: env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)() }),
        endpoint: makeEndpoint(env["EVENHAND_ENDPOINT_TOKEN"] || null),
        makeNumbers: prometheusOf(env, clock, directory),
        engine: (0,engine/* makeLocalEngine */.u)(),
        makeNotifier: (0,from_environment/* notifierFrom */.P)(env, clock),
    };
}
function prometheusOf(env, clock, folder) {
    const run = () => Promise.reject(new Error("a monitor asks no command"));
    const make = (0,numbers/* makeNumbers */.D)({ clock, env, folder, run });
    return (at) => make({ source: "prometheus", at, variables: {} });
}


/***/ }),

/***/ 417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profileSources: () => (/* binding */ profileSources),
  k: () => (/* binding */ readLabels),
  h: () => (/* binding */ readRowsOf)
});

// EXTERNAL MODULE: ./.cache/js/core/data/table-profile.js + 9 modules
var table_profile = __webpack_require__(23903);
// EXTERNAL MODULE: ./.cache/js/core/stats/argsort.js
var argsort = __webpack_require__(16372);
// EXTERNAL MODULE: ./.cache/js/core/data/cell-hash.js
var cell_hash = __webpack_require__(81786);
;// CONCATENATED MODULE: ./.cache/js/core/monitor/row-keeper.js

/** Rows that are kept for measuring performance: beyond them a sample stands for all. */
const mostKept = 1_000_000;
/** Keeps a few columns of a stream of batches in bounded memory. Which rows are kept depends on their ids alone (without
 *  an id column on their places), so that the same rows are kept whatever the files were.
 *  @param id name of the id column; null: there is none
 *  @param names of the columns to keep; those that a batch does not have are empty there */
function makeRowKeeper(id, names, most = mostKept) {
    let limit = 2 ** 52;
    let seen = 0;
    let hashes = [];
    const kept = new Map(names.map((name) => [name, makeCells()]));
    const thin = () => {
        limit /= 2;
        const stay = hashes.flatMap((hash, row) => (hash < limit ? [row] : []));
        hashes = stay.map((row) => hashes[row]);
        for (const cells of kept.values())
            cells.keep(stay);
    };
    return {
        add(batch) {
            const column = id === null ? undefined : batch.column(id);
            const chosen = [];
            for (let row = 0; row < batch.rows; row++) {
                const hash = hashOf(column, row, seen + row);
                if (hash >= limit)
                    continue;
                chosen.push(row);
                hashes.push(hash);
            }
            for (const [name, cells] of kept)
                cells.add(batch.column(name), chosen);
            seen += batch.rows;
            while (hashes.length > most)
                thin();
        },
        end: () => ({
            seen,
            rows: hashes.length,
            ids: id === null ? null : Float64Array.from(hashes),
            columns: new Map([...kept].flatMap(([name, cells]) => (cells.isThere() ? [[name, cells.end()]] : []))),
        }),
    };
}
function hashOf(column, row, place) {
    const { low, high } = (0,cell_hash/* hashText */.qj)(column === undefined ? `#${place}` : column.text(row));
    return (0,cell_hash/* joinHash */.nt)(low, high);
}
/** The 52 bits by which a row of another table is found again. */
function idHash(text) {
    const { low, high } = (0,cell_hash/* hashText */.qj)(text);
    return (0,cell_hash/* joinHash */.nt)(low, high);
}
/** Numbers for as long as every cell is one, else texts, equal ones held once. */
function makeCells() {
    let numbers = [];
    let texts = [];
    let there = false;
    const known = new Map();
    const held = (text) => {
        const same = known.get(text);
        if (same !== undefined)
            return same;
        if (known.size < 100_000)
            known.set(text, text);
        return text;
    };
    return {
        isThere: () => there,
        add(column, chosen) {
            there ||= column !== undefined;
            const read = column?.numbers();
            if (numbers !== null && read !== undefined && read.bad !== -1) {
                texts = numbers.map((value) => (Number.isNaN(value) ? "" : held(String(value))));
                numbers = null;
            }
            if (numbers !== null)
                for (const row of chosen)
                    numbers.push(read?.values[row] ?? Number.NaN);
            else
                for (const row of chosen)
                    texts.push(column === undefined ? "" : held(column.text(row)));
        },
        keep(rows) {
            if (numbers === null)
                texts = rows.map((row) => texts[row]);
            else {
                const before = numbers;
                numbers = rows.map((row) => before[row]);
            }
        },
        end: () => (numbers === null ? texts : Float64Array.from(numbers)),
    };
}

;// CONCATENATED MODULE: ./.cache/js/core/monitor/join-labels.js


/** O((kept + labels) log kept). */
function startJoin({ ids, rows }) {
    const labels = new Array(rows).fill("");
    const keys = ids ?? new Float64Array(0);
    const order = (0,argsort/* argsort */.X)(keys);
    const first = (hash) => {
        let [low, high] = [0, order.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (keys[order[middle]] < hash)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    return {
        add(batch, columns) {
            const id = batch.column(columns.id);
            const label = batch.column(columns.label);
            for (let row = 0; row < batch.rows; row++) {
                if (label.isMissing(row) || id.isMissing(row))
                    continue;
                const hash = idHash(id.text(row));
                const text = label.text(row);
                for (let at = first(hash); at < order.length && keys[order[at]] === hash; at++)
                    labels[order[at]] = text;
            }
        },
        end: () => ({ labels, labelled: labels.reduce((sum, text) => sum + (text === "" ? 0 : 1), 0) }),
    };
}

// EXTERNAL MODULE: ./.cache/js/core/monitor/reference.js + 1 modules
var reference = __webpack_require__(33137);
// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
// EXTERNAL MODULE: ./.cache/js/core/table/probabilities.js
var probabilities = __webpack_require__(35368);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/formats/predictions/batches.js + 1 modules
var batches = __webpack_require__(63409);
;// CONCATENATED MODULE: ./.cache/js/actions/monitor/read-window.js









const noRoles = { label: null, id: null, group: null, time: null };
/** Whole files by their profile alone. */
async function profileSources(sources) {
    const table = (0,table_profile/* startTable */.t)(noRoles);
    for (const source of sources)
        for await (const batch of (0,batches/* readBatches */.P)(source))
            table.add(batch);
    return table.end();
}
/** Reads the tables of a window batch by batch: a profile of every column, and the few columns that performance needs.
 *  Memory grows by some 16 bytes a row. */
async function readRowsOf(sources, { columns, labelNames }, proba) {
    const roles = {
        ...noRoles,
        id: columns.id ?? null,
        group: columns.group ?? null,
        time: columns.time ?? null,
    };
    const table = (0,table_profile/* startTable */.t)(roles);
    let keeper = null;
    for (const source of sources) {
        for await (const batch of (0,batches/* readBatches */.P)(source)) {
            if (batch.rows === 0)
                continue;
            keeper ??= makeRowKeeper(columns.id ?? null, [
                ...(0,reference/* columnsToKeep */.mY)(columns),
                ...labelNames,
                ...namesOfProba(batch, proba),
            ]);
            keeper.add(batch);
            table.add(batch);
        }
    }
    const nothing = { seen: 0, rows: 0, ids: null, columns: new Map() };
    return { profile: table.end(), kept: keeper?.end() ?? nothing };
}
function namesOfProba(batch, proba = probabilities/* usualPrefix */.lI) {
    return [...(0,probabilities/* probabilityColumns */.lV)(batch, proba).values()];
}
/** The labels of kept rows, joined by id from what has arrived; null: nothing has.
 *  @throws UserError when the tables have no column of ids or of labels */
async function readLabels(sources, kept, { columns, labelNames }) {
    if (sources.length === 0)
        return null;
    const id = columns.id ?? "id";
    const join = startJoin(kept);
    for (const source of sources) {
        for await (const batch of (0,batches/* readBatches */.P)(source)) {
            if (batch.rows === 0)
                continue;
            const label = labelNames.find((name) => batch.names.includes(name)) ?? labelNames[0] ?? "label";
            requireColumn(batch, id, "id");
            requireColumn(batch, label, "label");
            join.add(batch, { id, label });
        }
    }
    return join.end().labels;
}
function requireColumn({ names, source }, name, role) {
    if (names.includes(name))
        return;
    const near = (0,nearest_name/* nearestName */.q)(name, names);
    throw new errors/* UserError */.y({
        code: "column-missing",
        message: `${source} has no column ${(0,wording/* quote */.hD)(name)}; its columns are ${(0,wording/* listNames */.Zv)(names)}`,
        hint: near === null ? `name it under \`evaluate: columns: ${role}\`` : `did you mean ${(0,wording/* quote */.hD)(near)}?`,
        input: "labels",
        file: source,
    });
}


/***/ }),

/***/ 26101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   f0: () => (/* binding */ codeOwnersFiles),
/* harmony export */   s1: () => (/* binding */ accountsOf)
/* harmony export */ });
/** Where GitHub looks for the file, in this order. */
const codeOwnersFiles = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
const mostRules = 3000;
const owner = /^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/;
/** Who owns a path by a CODEOWNERS file: the last rule that fits it; accounts and teams, mail addresses left out.
 *  @param path from the top of the repository, without a slash before it
 *  @example ownersOf("*  @ann\n/models/ @org/ml", "models/fraud") // ["@org/ml"] */
function ownersOf(text, path) {
    let owners = [];
    for (const line of text.split(/\r?\n/).slice(0, mostRules)) {
        const [pattern, ...named] = line
            .replace(/(^|\s)#.*$/, "")
            .trim()
            .split(/\s+/);
        if (pattern === undefined || pattern === "" || !fits(pattern, path))
            continue;
        owners = named.filter((name) => owner.test(name));
    }
    return owners;
}
/** As in .gitignore, but without `!` and character classes, which GitHub does not know here. Walks the pattern once with
 *  all places of the path that it may have come to: no pattern takes longer than its length times the path's. */
function fits(pattern, path) {
    const anchored = pattern.slice(0, -1).includes("/");
    const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
    let places = new Set([0, ...(anchored ? [] : afterSlashes(path, 0))]);
    for (const part of bare.split(/(\*\*\/|\/\*\*|\*\*|\*|\?)/)) {
        places = new Set([...places].flatMap((place) => step(part, path, place)));
    }
    const inside = !(pattern.endsWith("*") && !pattern.endsWith("**") && anchored);
    return [...places].some((place) => place === path.length || (inside && path[place] === "/"));
}
/** Where the path may go on after one part of a pattern. */
function step(part, path, place) {
    const rest = path.length - place;
    switch (part) {
        case "**/":
            return [place, ...afterSlashes(path, place)];
        case "/**":
            return path[place] === "/" ? Array.from({ length: rest }, (_, k) => place + 1 + k) : [];
        case "**":
            return Array.from({ length: rest + 1 }, (_, k) => place + k);
        case "*": {
            const slash = path.indexOf("/", place);
            const end = slash === -1 ? path.length : slash;
            return Array.from({ length: end - place + 1 }, (_, k) => place + k);
        }
        case "?":
            return place < path.length && path[place] !== "/" ? [place + 1] : [];
        default:
            return path.startsWith(part, place) ? [place + part.length] : [];
    }
}
function afterSlashes(path, from) {
    return Array.from(path.slice(from).matchAll(/\//g), ({ index }) => from + index + 1);
}
/** Accounts of owners: a team cannot be assigned an issue. */
function accountsOf(owners) {
    return owners.filter((name) => !name.includes("/")).map((name) => name.slice(1));
}


/***/ }),

/***/ 3902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tableOf)
/* harmony export */ });
/** A table of columns that are in memory already. */
function tableOf(source, rows, columns) {
    const made = new Map([...columns].map(([name, cells]) => [name, columnOf(name, cells)]));
    return {
        source,
        rows,
        names: [...columns.keys()],
        column: (name) => made.get(name),
        counts: "row",
        line: (row) => row + 1,
    };
}
function columnOf(name, cells) {
    if (cells instanceof Float64Array) {
        return {
            name,
            text: (row) => (Number.isNaN(cells[row]) ? "" : String(cells[row])),
            isMissing: (row) => Number.isNaN(cells[row]),
            numbers: () => ({ values: cells, bad: -1 }),
        };
    }
    return {
        name,
        text: (row) => cells[row],
        isMissing: (row) => cells[row] === "",
        numbers: () => readNumbers(cells),
    };
}
function readNumbers(cells) {
    let bad = -1;
    const values = Float64Array.from(cells, (cell, row) => {
        const value = cell.trim() === "" ? Number.NaN : Number(cell);
        if (Number.isNaN(value) && cell !== "" && bad === -1)
            bad = row;
        return value;
    });
    return { values, bad };
}


/***/ }),

/***/ 9412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ renderMonitoringText),
/* harmony export */   ll: () => (/* binding */ renderMonitoring),
/* harmony export */   s_: () => (/* binding */ describeMonitoring)
/* harmony export */ });
/* harmony import */ var _report_block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10930);
/* harmony import */ var _report_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _report_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41450);
/* harmony import */ var _report_sparkline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30828);
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30476);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43208);






const shownSeries = 12;
/** Monitoring in one line, without a word that production chose. */
function describeMonitoring({ model, environment, windows, alarms, decision, }) {
    const open = alarms.filter((alarm) => alarm.open).map(({ kind }) => kind);
    const rows = windows.reduce((sum, window) => sum + (window.rows ?? 0), 0);
    const told = open.length === 0 ? "no alarm" : `${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(open.length, "alarm")} (${open.join(", ")})`;
    return `monitor of ${model} in ${environment}: ${decision.result}, ${told}, ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(windows.length, "window")} of ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows, "row")}`;
}
/** Monitoring for the job summary. */
function renderMonitoring(record) {
    return (0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .renderBlocks */ .Rz)([
        (0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(`### ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(describeMonitoring(record))}`),
        ...reasonsOf(record),
        ...alarmsOf(record),
        ...windowsTable(record),
        ...newestOf(record),
        ...seriesTable(record),
        ...errorRateOf(record),
        ...retrainOf(record),
        notesOf(record),
    ]);
}
function reasonsOf({ decision }) {
    const lines = [...decision.reasons, ...decision.warnings].slice(0, 20).map((line) => `- ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(line)}`);
    return lines.length === 0 ? [] : [(0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(lines.join("\n"))];
}
function alarmsOf({ alarms }) {
    const open = alarms.filter((alarm) => alarm.open);
    if (open.length === 0)
        return [];
    const rows = open.map(({ kind, since, causes, issue, url, muted }) => {
        const to = url === null ? null : (0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(url);
        const link = issue === null ? "–" : to === null ? `#${issue}` : `[#${issue}](${to})`;
        const named = causes.slice(0, 5).map((name) => (0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 60));
        return [
            _words_js__WEBPACK_IMPORTED_MODULE_2__/* .kindTitles */ .ER[kind],
            since?.slice(0, 10) ?? "–",
            named.join(", "),
            `${link}${muted ? " (muted)" : ""}`,
        ];
    });
    return [(0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["alarm", "since", "on", "issue"], "llll", rows)];
}
function windowsTable({ windows, windowSeconds, probe, numbers }) {
    if (windows.length === 0)
        return probe === null && numbers === undefined
            ? [(0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)("No window has ended since the last run.")]
            : [];
    const rows = windows.map((window) => [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spellStart */ .vI)(window.start, windowSeconds),
        window.rows === null ? "nothing arrived" : (0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(window.rows),
        window.rows === null ? "–" : `${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((100 * window.labelled) / Math.max(1, window.kept), 0)} %`,
        driftCell(window),
        String(window.findings.filter(({ severity }) => severity === "error").length),
        overOf(window.realised),
        overOf(window.estimated),
    ]);
    return [
        (0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["window", "rows", "labelled", "columns over", "errors", "measured", "expected"], "lrrrrll", rows),
    ];
}
function driftCell({ drift }) {
    const assessed = drift.filter(({ status }) => status === "assessed");
    if (assessed.length === 0)
        return "not assessed";
    return `${assessed.filter(({ place }) => place === "beyond").length} of ${assessed.length}`;
}
function overOf(metrics) {
    const judged = metrics.filter(({ status }) => status === "ok");
    if (judged.length === 0)
        return "–";
    const over = judged.filter(({ place }) => place === "beyond").map(({ name }) => (0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name));
    return over.length === 0 ? _words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp.inside : `▼ ${over.join(", ")}`;
}
function newestOf({ windows }) {
    const newest = windows.findLast(({ realised, estimated }) => realised.length + estimated.length > 0);
    if (newest === undefined)
        return [];
    const assumption = "Expected without labels: it assumes that the inputs moved and the rule did not, and that probabilities are calibrated; it cannot see a change of the rule.";
    return [
        ...(0,_metric_table_js__WEBPACK_IMPORTED_MODULE_1__/* .metricTable */ .L)(newest.realised, "measured by labels"),
        ...(0,_metric_table_js__WEBPACK_IMPORTED_MODULE_1__/* .metricTable */ .L)(newest.estimated, "expected without labels"),
        ...(newest.estimated.length === 0 ? [] : [(0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(assumption)]),
    ];
}
function seriesTable({ charts }) {
    const rows = charts
        .slice(0, 60)
        .map(({ kind, name, points, ewma, inAlarm }) => [
        kind,
        (0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 60),
        (0,_report_sparkline_js__WEBPACK_IMPORTED_MODULE_5__/* .sparkline */ .K)(points.map(({ value }) => value ?? 0)),
        ewma.length === 0 ? "–" : (0,_report_sparkline_js__WEBPACK_IMPORTED_MODULE_5__/* .sparkline */ .K)(ewma.map((value) => value ?? 0)),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spellValue */ .qt)(points.at(-1)?.value ?? null),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spellValue */ .qt)(points.at(-1)?.threshold ?? null),
        inAlarm ? "▼ alarm" : _words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp[points.at(-1)?.place ?? "inside"],
    ]);
    if (rows.length === 0)
        return [];
    const head = ["kind", "series", "windows", "moving average", "newest", "alarm at", "state"];
    const shown = (0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(head, "llllrrl", rows.slice(0, shownSeries));
    const rest = rows.slice(shownSeries);
    return rest.length === 0
        ? [shown]
        : [shown, (0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(`${rest.length} more series`, [(0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(head, "llllrrl", rest)])];
}
function errorRateOf({ errorRate, windowSeconds }) {
    if (errorRate === undefined)
        return [];
    const { rows, rate, changes } = errorRate;
    const last = changes.at(-1);
    const moved = last === undefined
        ? "It has not changed since rows are watched."
        : `It last changed in the window of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spellStart */ .vI)(last.window, windowSeconds)}, from ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spellValue */ .qt)(last.before)} to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spellValue */ .qt)(last.after)}.`;
    const drawn = changes.length < 2 ? "" : ` ${(0,_report_sparkline_js__WEBPACK_IMPORTED_MODULE_5__/* .sparkline */ .K)([...changes.map(({ before }) => before), last.after])}`;
    return [
        (0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(`Row by row, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spellValue */ .qt)(rate)} of the newest ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows, "labelled row")} are wrong${drawn}. ${moved} This is drawn and opens no alarm.`),
    ];
}
function retrainOf({ retrain }) {
    if (retrain === null)
        return [];
    const to = retrain.run === null ? null : (0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(retrain.run);
    return [(0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(`**Retraining**: ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(retrain.what)}${to === null ? "" : ` ([run](${to}))`}`)];
}
function notesOf({ reference, rule, notes }) {
    const against = reference.source === "none"
        ? "compared with nothing"
        : `compared with ${reference.source === "deployed" ? "what is deployed" : "a file"}${reference.commit === null ? "" : ` (${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(reference.commit.slice(0, 7))})`}`;
    const told = [
        `${against}; ${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(rule.after)} windows open an alarm, each test at level ${rule.level.toPrecision(2)}`,
        ...reference.notes,
        ...notes,
    ];
    return (0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)("Notes", [
        (0,_report_block_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(told
            .slice(0, 40)
            .map((note, k) => `- ${k === 0 ? note : (0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(note)}`)
            .join("\n")),
    ]);
}
/** Monitoring for a terminal. */
function renderMonitoringText(record) {
    const { decision, windows, windowSeconds, charts, notes, reference } = record;
    const seen = windows.map((window) => {
        const errors = window.findings.filter(({ severity }) => severity === "error");
        const rows = window.rows === null ? "nothing arrived" : (0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(window.rows, "row");
        return `  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spellStart */ .vI)(window.start, windowSeconds)}: ${rows}, columns over ${driftCell(window)}, ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(errors.length, "error")}`;
    });
    const over = charts
        .filter(({ points, inAlarm }) => inAlarm || points.at(-1)?.place === "beyond")
        .map(({ kind, name, points, inAlarm }) => {
        const last = points.at(-1);
        return `  ${inAlarm ? "✖" : "▲"} ${kind} ${name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spellValue */ .qt)(last?.value ?? null)}, alarm at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spellValue */ .qt)(last?.threshold ?? null)}`;
    });
    const told = [...new Set([...decision.reasons, ...reference.notes, ...notes])].map((note) => `  note: ${note}`);
    return [describeMonitoring(record), ...seen, ...over, ...told, ""].join("\n");
}


/***/ }),

/***/ 30476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ metricTable)
/* harmony export */ });
/* harmony import */ var _report_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10930);
/* harmony import */ var _report_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25925);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43208);



/** What the gate's margins say of a window, and how small a loss is seen there at all. */
function metricTable(metrics, how) {
    const known = metrics.filter(({ candidate }) => candidate !== null);
    if (known.length === 0)
        return [];
    const rows = known.map(({ name, candidate, baseline, margin, mde, place, note, status }) => [
        (0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spellValue */ .qt)(baseline),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spellValue */ .qt)(candidate),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spellValue */ .qt)(margin),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spellValue */ .qt)(mde),
        status !== "ok" ? (0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(note) : place === "between" ? "· not shown: within noise" : _words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .fp[place],
    ]);
    const head = [`metric, ${how}`, "reference", "window", "margin", "loss seen from", "state"];
    return [(0,_report_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, "lrrrrl", rows), ...sightOf(known)];
}
/** Said where a loss of two margins is not to be seen: such an alarm's silence says little. */
function sightOf(metrics) {
    const short = metrics.filter(({ mde, margin }) => mde !== null && margin !== null && mde > 2 * margin);
    if (short.length === 0)
        return [];
    const named = short.slice(0, 5).map(({ name, mde }) => `${(0,_report_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} below ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spellValue */ .qt)(mde)}`);
    return [
        (0,_report_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`<sub>Too few rows for the margin: a loss of ${named.join(", of ")} is missed in more than one window of five. Longer windows see more.</sub>`),
    ];
}


/***/ }),

/***/ 33137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mY: () => (/* binding */ columnsToKeep),
  l3: () => (/* binding */ labelNames),
  Xp: () => (/* binding */ makeYardstick),
  B7: () => (/* binding */ noReference),
  S7: () => (/* binding */ referenceDigest),
  A0: () => (/* binding */ throughCalibration)
});

// EXTERNAL MODULE: ./.cache/js/core/data/store-table.js
var store_table = __webpack_require__(90921);
// EXTERNAL MODULE: ./.cache/js/core/data/table-profile.js + 9 modules
var table_profile = __webpack_require__(23903);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var core_digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/table/scored.js
var scored = __webpack_require__(57377);
// EXTERNAL MODULE: ./.cache/js/core/table/synonyms.js
var synonyms = __webpack_require__(89525);
// EXTERNAL MODULE: ./.cache/js/core/monitor/column-table.js
var column_table = __webpack_require__(3902);
;// CONCATENATED MODULE: ./.cache/js/core/monitor/isotonic.js
/** Isotonic regression of labels (0 or 1) on scores by pooling adjacent violators; equal scores are one point. As
 *  scikit-learn's IsotonicRegression with `out_of_bounds="clip"`. O(n log n). */
function fitIsotonic(scores, labels) {
    const order = Array.from(scores, (_, row) => row).sort((a, b) => scores[a] - scores[b]);
    const at = [];
    const sums = [];
    const weights = [];
    const points = [];
    for (let k = 0; k < order.length;) {
        const score = scores[order[k]];
        let sum = 0;
        let count = 0;
        for (; k < order.length && scores[order[k]] === score; k++, count++)
            sum += labels[order[k]];
        at.push(score);
        sums.push(sum);
        weights.push(count);
        points.push(1);
        while (sums.length > 1 && meanAt(sums, weights, -2) >= meanAt(sums, weights, -1))
            pool(sums, weights, points);
    }
    const values = new Float64Array(at.length);
    let place = 0;
    points.forEach((count, block) => {
        for (let k = 0; k < count; k++)
            values[place++] = sums[block] / weights[block];
    });
    return { scores: Float64Array.from(at), values };
}
function meanAt(sums, weights, place) {
    return sums.at(place) / weights.at(place);
}
function pool(...lists) {
    for (const list of lists) {
        const last = list.pop();
        list[list.length - 1] += last;
    }
}
/** The probability of a score: between two points on the line that joins them, beyond the ends the end's. O(log n). */
function calibrate({ scores, values }, score) {
    const last = scores.length - 1;
    if (score <= scores[0])
        return values[0];
    if (score >= scores[last])
        return values[last];
    let [low, high] = [0, last];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (scores[middle] <= score)
            low = middle;
        else
            high = middle;
    }
    const share = (score - scores[low]) / (scores[high] - scores[low]);
    return values[low] + share * (values[high] - values[low]);
}
const bins = 10;
const folds = 5;
/** Expected calibration error over ten equal bins of the probability. */
function calibrationError(probabilities, labels) {
    const sums = new Float64Array(3 * bins);
    for (let row = 0; row < labels.length; row++) {
        const bin = Math.min(bins - 1, Math.floor(probabilities[row] * bins));
        sums[3 * bin] += 1;
        sums[3 * bin + 1] += probabilities[row];
        sums[3 * bin + 2] += labels[row];
    }
    let error = 0;
    for (let bin = 0; bin < bins; bin++)
        error += Math.abs(sums[3 * bin + 1] - sums[3 * bin + 2]);
    return error / labels.length;
}
/** The calibration that probabilities are read through, where it lowers their error on rows that it was not fitted on
 *  (five parts, every fifth row); null: they are better as they are. */
function chooseCalibration(scores, labels) {
    const out = new Float64Array(scores.length);
    for (let fold = 0; fold < folds; fold++) {
        const rest = (_, row) => row % folds !== fold;
        const fitted = fitIsotonic(scores.filter(rest), labels.filter(rest));
        for (let row = fold; row < scores.length; row += folds)
            out[row] = calibrate(fitted, scores[row]);
    }
    return calibrationError(out, labels) < calibrationError(scores, labels)
        ? fitIsotonic(scores, labels)
        : null;
}

;// CONCATENATED MODULE: ./.cache/js/core/monitor/reference.js







const noReference = {
    source: "none",
    digest: null,
    commit: null,
    entry: null,
    data: null,
    evaluation: null,
    scored: null,
    notes: [],
};
/** What the series of the memory are measured against: another reference begins them anew. null: there is none. */
function referenceDigest({ digest, data, evaluation, table }) {
    if (data === null && evaluation === null && table === undefined)
        return null;
    const parts = { digest, data: data?.id ?? null, evaluation: evaluation?.id ?? null };
    return (0,core_digest/* sha256 */.sc)((0,core_digest/* canonicalJson */.dj)(table === undefined ? parts : { ...parts, table }));
}
/** The training table stands for what the model knows; where data is not split, the whole; else the test table. */
function tableOfRecord(data) {
    return data?.tables.train ?? data?.tables.data ?? data?.tables.test ?? null;
}
/** @param columns roles → names, as production has them
 *  @param ignored names that production does not have
 *  @param trained what the training table calls the label, when that is another name */
function makeYardstick({ data, scored, table: named }, columns, ignored, trained = null) {
    const table = named ?? tableOfRecord(data);
    const apart = new Set([...ignored, ...labelNames(columns, trained)]);
    const without = (kept, drop) => ({
        ...kept,
        columns: kept.columns.filter(({ name }) => !drop(name)),
    });
    const inputs = table === null ? null : without(table, (name) => apart.has(name));
    const answers = scored === null ? null : profileAnswers(scored, columns);
    const known = new Set(inputs?.columns.map(({ name }) => name));
    const own = answers === null ? null : without(answers, (name) => known.has(name) || apart.has(name));
    return {
        inputs,
        label: labelOf([table, answers], columns, trained),
        answers: own,
        scored,
        estimated: scored === null ? null : expectationsOf(scored),
    };
}
/** What the label may be called, the name that evaluations use first. */
function labelNames({ label }, trained) {
    return [...new Set([label ?? trained ?? "label", ...(trained === null ? [] : [trained])])];
}
/** The first table that has the label, under the name that it has here. */
function labelOf(tables, columns, trained) {
    const names = labelNames(columns, trained);
    for (const each of tables) {
        const found = each?.columns.find(({ name }) => names.includes(name));
        if (each != null && found !== undefined)
            return { ...each, columns: [{ ...found, name: names[0] }] };
    }
    return null;
}
/** Prediction, score and label of the released rows, under the names that production gives them. */
function profileAnswers({ rows, outputs, source }, columns) {
    const named = (codes) => (0,scored/* hasClasses */.Rq)(rows) ? Array.from(codes, (code) => rows.classes[code] ?? "") : codes;
    const cells = new Map();
    if (columns.score !== undefined && outputs.score !== null)
        cells.set(columns.score, outputs.score);
    if (columns.prediction !== undefined && outputs.prediction !== null)
        cells.set(columns.prediction, named(outputs.prediction));
    if (columns.label !== undefined)
        cells.set(columns.label, named(rows.label));
    const table = (0,table_profile/* startTable */.t)({ label: null, id: null, group: null, time: null });
    table.add((0,column_table/* tableOf */.c)(source, rows.n, cells));
    return (0,store_table/* storeTable */.Wj)(source, table.end(), { sensitive: new Set(), found: new Map() });
}
/** Only where a score is a probability can something be expected of it. */
function expectationsOf({ rows, outputs, task }) {
    const { score, prediction, probabilistic } = outputs;
    if (task !== "binary" || score === null || prediction === null || !probabilistic)
        return null;
    const calibration = chooseCalibration(score, rows.label);
    return {
        rows: { probability: throughCalibration(score, calibration), score, predicted: prediction },
        calibration,
    };
}
function throughCalibration(score, calibration) {
    return calibration === null ? score : score.map((each) => calibrate(calibration, each));
}
/** Columns of production that performance needs. */
function columnsToKeep(columns) {
    return [...new Set(synonyms/* roles */.O.flatMap((role) => (role === "id" ? [] : (columns[role] ?? []))))];
}


/***/ }),

/***/ 43208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ kindTitles),
/* harmony export */   c_: () => (/* binding */ measureOf),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   qt: () => (/* binding */ spellValue),
/* harmony export */   vI: () => (/* binding */ spellStart)
/* harmony export */ });
/* harmony import */ var _report_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41450);

/** What an alarm of a kind is called in a title. */
const kindTitles = {
    drift: "input drift",
    quality: "broken data",
    performance: "worse performance",
    labels: "labels are late",
    endpoint: "the endpoint",
};
const placeWords = {
    beyond: "▼ over",
    between: "· between",
    inside: "· quiet",
};
/** A value of a series with as many digits as it needs: shares and distances by their size. */
function spellValue(value) {
    if (value === null)
        return "–";
    const size = Math.abs(value);
    if (Number.isInteger(value) || size >= 1000)
        return (0,_report_number_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value, 0);
    return (0,_report_number_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value, size >= 10 ? 1 : size >= 0.1 ? 3 : 4);
}
/** @example spellPoint("2026-11-19T00:00:00.000Z", 86400) // "19 Nov" */
function spellStart(window, seconds) {
    const [, month = "", day = ""] = window.slice(0, 10).split("-");
    const date = `${Number(day)} ${months[Number(month) - 1]}`;
    return seconds < 86_400 ? `${date} ${window.slice(11, 16)}` : date;
}
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** What a series measures, for the head of its column. */
function measureOf({ kind }) {
    if (kind === "drift")
        return "distance";
    if (kind === "quality")
        return "errors";
    if (kind === "labels")
        return "share with a label";
    return "value";
}


/***/ }),

/***/ 33812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k_: () => (/* binding */ sealMonitoring),
/* harmony export */   qb: () => (/* binding */ monitoringFileName)
/* harmony export */ });
/* unused harmony exports watchedColumnSchema, watchedMetricSchema, windowRecordSchema, probeSchema, watchedNumberSchema, windowNumbersSchema, errorRateSchema, chartSchema, alarmRecordSchema, monitoringSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _config_alarm_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35388);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39054);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(374);
/* harmony import */ var _monitor_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77602);
/* harmony import */ var _sealed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51170);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65413);







const number = zod__WEBPACK_IMPORTED_MODULE_4__.number().nullable();
const count = zod__WEBPACK_IMPORTED_MODULE_4__.int().nonnegative();
const text = zod__WEBPACK_IMPORTED_MODULE_4__.string().max(1000);
const digest = zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^sha256:[0-9a-f]{64}$/);
const sha = zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^[0-9a-f]{40}$/);
const place = zod__WEBPACK_IMPORTED_MODULE_4__["enum"](_monitor_state_js__WEBPACK_IMPORTED_MODULE_2__/* .places */ .zn);
const watchedColumnSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    ..._data_js__WEBPACK_IMPORTED_MODULE_0__/* .driftColumnSchema */ .vD.shape,
    place: place.describe("against the threshold, after significance over all columns of the window"),
    threshold: number.describe("the distance that counts: the configured one, or what earlier windows show between them"),
});
const watchedMetricSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    ..._evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .metricRecordSchema */ .v6.shape,
    place,
    band: number.describe("the worse end of what ten or more earlier windows let expect; null with fewer"),
});
const windowRecordSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    start: zod__WEBPACK_IMPORTED_MODULE_5__.datetime(),
    end: zod__WEBPACK_IMPORTED_MODULE_5__.datetime(),
    source: text,
    rows: count.nullable().describe("null: nothing arrived"),
    kept: count.describe("rows that performance is measured on; fewer than `rows` above a million"),
    labelled: count.describe("of those, rows whose label has arrived"),
    drift: zod__WEBPACK_IMPORTED_MODULE_4__.array(watchedColumnSchema).max(10_000),
    findings: zod__WEBPACK_IMPORTED_MODULE_4__.array(_data_js__WEBPACK_IMPORTED_MODULE_0__/* .findingSchema */ .$f).max(500),
    realised: zod__WEBPACK_IMPORTED_MODULE_4__.array(watchedMetricSchema).max(50).describe("measured by labels"),
    estimated: zod__WEBPACK_IMPORTED_MODULE_4__.array(watchedMetricSchema).max(50).describe("expected without labels"),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__.array(text).max(100),
});
const probeSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    requests: count,
    failed: count,
    /** Milliseconds. */
    latency: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ p50: number, p95: number, p99: number }),
    failures: zod__WEBPACK_IMPORTED_MODULE_4__.array(text).max(10).describe("what was wrong, each kind once"),
});
const watchedNumberSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_4__.string().max(60),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](_config_alarm_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .alarmKinds */ .v),
    value: number.describe("null: the source has none for this window"),
    place,
    threshold: number.describe("the limit on the value's side, or the end of the band of earlier windows"),
});
const windowNumbersSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    start: zod__WEBPACK_IMPORTED_MODULE_5__.datetime(),
    end: zod__WEBPACK_IMPORTED_MODULE_5__.datetime(),
    values: zod__WEBPACK_IMPORTED_MODULE_4__.array(watchedNumberSchema).max(50),
});
const errorRateSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    rows: count.describe("newest labelled rows over which the share has not changed"),
    rate: zod__WEBPACK_IMPORTED_MODULE_4__.number().describe("share of them that are wrong"),
    changes: zod__WEBPACK_IMPORTED_MODULE_4__.array(_monitor_state_js__WEBPACK_IMPORTED_MODULE_2__/* .streamChangeSchema */ .Ek).max(24),
});
const chartSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](_config_alarm_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .alarmKinds */ .v),
    name: zod__WEBPACK_IMPORTED_MODULE_4__.string().max(500),
    points: zod__WEBPACK_IMPORTED_MODULE_4__.array(_monitor_state_js__WEBPACK_IMPORTED_MODULE_2__/* .observationSchema */ .yB).max(24),
    ewma: zod__WEBPACK_IMPORTED_MODULE_4__.array(number).max(24).describe("drawn, never an alarm"),
    cusum: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ up: zod__WEBPACK_IMPORTED_MODULE_4__.number(), down: zod__WEBPACK_IMPORTED_MODULE_4__.number() })).max(24),
    inAlarm: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
});
const alarmRecordSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](_config_alarm_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .alarmKinds */ .v),
    open: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    muted: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(),
    since: zod__WEBPACK_IMPORTED_MODULE_5__.datetime().nullable(),
    causes: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string().max(600)).max(100),
    issue: count.nullable(),
    url: text.nullable(),
    events: zod__WEBPACK_IMPORTED_MODULE_4__.array(_monitor_state_js__WEBPACK_IMPORTED_MODULE_2__/* .alarmEventSchema */ .Jy).max(50),
});
const monitoringSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__.literal("evenhand/monitoring/v1"),
    id: digest.describe("sha256 of this record without the field"),
    model: _evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSchema */ .Jq,
    leg: _evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSchema */ .Jq,
    tool: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_4__.literal("evenhand"), version: zod__WEBPACK_IMPORTED_MODULE_4__.string() }),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_5__.datetime(),
    run: _evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .runSchema */ .Lx.nullable(),
    commit: sha.nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_4__.string().max(255),
    windowSeconds: zod__WEBPACK_IMPORTED_MODULE_4__.number().positive(),
    reference: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        source: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](["deployed", "path", "none"]),
        digest: digest.nullable().describe("of the model that is served"),
        commit: sha.nullable(),
        entry: count.nullable().describe("line of the ledger"),
        dataRows: count.nullable(),
        predictionRows: count.nullable(),
        notes: zod__WEBPACK_IMPORTED_MODULE_4__.array(text).max(20),
    }),
    rule: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        after: zod__WEBPACK_IMPORTED_MODULE_4__.string().max(20),
        budget: zod__WEBPACK_IMPORTED_MODULE_4__.string().max(40),
        level: zod__WEBPACK_IMPORTED_MODULE_4__.number().describe("of each test in one window, so that the budget holds"),
        families: count,
    }),
    windows: zod__WEBPACK_IMPORTED_MODULE_4__.array(windowRecordSchema).max(30),
    probe: probeSchema.nullable(),
    numbers: zod__WEBPACK_IMPORTED_MODULE_4__.array(windowNumbersSchema).max(30).optional().describe("what Prometheus tells of each window"),
    charts: zod__WEBPACK_IMPORTED_MODULE_4__.array(chartSchema).max(200),
    errorRate: errorRateSchema
        .optional()
        .describe("wrong rows, row by row, by adaptive windowing; drawn, never an alarm"),
    alarms: zod__WEBPACK_IMPORTED_MODULE_4__.array(alarmRecordSchema),
    retrain: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ asked: zod__WEBPACK_IMPORTED_MODULE_4__.boolean(), what: text, run: text.nullable() })
        .nullable()
        .describe("null: nothing asks for one"),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__.array(text).max(100),
    decision: zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        result: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](_words_js__WEBPACK_IMPORTED_MODULE_7__/* .results */ .Xv),
        reasons: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
        warnings: zod__WEBPACK_IMPORTED_MODULE_4__.array(zod__WEBPACK_IMPORTED_MODULE_4__.string()),
    }),
});
const monitoringFileName = "monitoring.json";
const schema = "evenhand/monitoring/v1";
const kind = { schema, shape: monitoringSchema, verb: "monitor" };
/** Gives a monitoring record its schema and its id. */
function sealMonitoring(content) {
    return (0,_sealed_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .o)(kind, { schema, ...content });
}


/***/ }),

/***/ 31054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ makeAlarmIssues)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28942);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _comment_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52876);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18150);
/* harmony import */ var _replies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3384);





const permission = "issues: write";
const pageSize = 100;
/** Alarms of hundreds of models lie on the newest pages. */
const mostPages = 5;
/** How long another run is given to show what it has made. */
const settleMs = 2_000;
/** The label that every issue of ours has, so that they can be listed. */
const ourLabel = "evenhand";
const issueSchema = _comment_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .commentSchema */ .X3.extend({
    number: zod__WEBPACK_IMPORTED_MODULE_4__.int(),
    title: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    state: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
    closed_at: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullish(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_4__.unknown().optional(),
});
/** Issues of alarms at GitHub. The oldest open one of a marker stays; others that runs made at the same time, or that a
 *  lost answer left behind, are closed. */
function makeAlarmIssues(github, identity) {
    const listOurs = () => listAll().catch(explainDisabled);
    async function listAll() {
        await identity.settle();
        const found = [];
        for (let page = 1; page <= mostPages; page++) {
            const { data } = await github.request({
                route: "GET /repos/{owner}/{repo}/issues",
                parameters: {
                    state: "all",
                    labels: ourLabel,
                    sort: "created",
                    direction: "desc",
                    per_page: pageSize,
                    page,
                },
                reply: zod__WEBPACK_IMPORTED_MODULE_4__.array(issueSchema),
                permission,
            });
            found.push(...data.filter((issue) => issue.pull_request == null && identity.isOurs(issue)));
            if (data.length < pageSize)
                break;
        }
        return found;
    }
    const marked = async (mark) => (await listOurs()).filter(({ body }) => hasMark(body, mark));
    const openOf = async (mark) => (await marked(mark)).filter(({ state }) => state === "open").sort((a, b) => a.number - b.number);
    async function change(issue, parameters) {
        await github.request({
            route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
            parameters: { issue_number: issue, ...parameters },
            reply: zod__WEBPACK_IMPORTED_MODULE_4__.unknown(),
            permission,
        });
    }
    /** Closes what is open beside the oldest. */
    async function keepOne(mark) {
        const [first, ...others] = await openOf(mark);
        for (const each of others)
            await change(each.number, { state: "closed", state_reason: "not_planned" });
        return first ?? null;
    }
    return {
        async find(mark) {
            const kept = await keepOne(mark);
            if (kept !== null)
                return viewOf(kept);
            const closed = (await marked(mark)).sort((a, b) => b.number - a.number)[0];
            return closed === undefined ? null : viewOf(closed);
        },
        async open(text) {
            const before = await keepOne(text.mark);
            if (before !== null)
                return viewOf(before);
            const made = await create(github, text, async () => (await openOf(text.mark))[0] ?? null);
            identity.learn(made);
            await github.clock.sleep(settleMs);
            return viewOf((await keepOne(text.mark)) ?? made);
        },
        async update(issue, { title, body }) {
            await change(issue, { title, body });
        },
        async reopen(issue, { title, body }, remark) {
            await change(issue, { title, body, state: "open" });
            await (0,_replies_js__WEBPACK_IMPORTED_MODULE_3__/* .remarkOnce */ .s)(github, identity, { issue, body: remark });
        },
        async close(issue, { title, body }, remark) {
            await change(issue, { title, body, state: "closed", state_reason: "completed" });
            await (0,_replies_js__WEBPACK_IMPORTED_MODULE_3__/* .remarkOnce */ .s)(github, identity, { issue, body: remark });
        },
    };
}
/** A repository may have no issues at all. */
function explainDisabled(thrown) {
    if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatus */ .zM)(thrown, 410))
        throw thrown;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "unsupported",
        message: "issues are disabled in this repository",
        hint: "enable them in its settings, or set `alarm: off` and name a webhook",
        input: "alarm",
    }, thrown);
}
/** An account that cannot be assigned must not keep an alarm from being told. */
async function create(github, text, find) {
    const { title, body, labels, assignees } = text;
    const call = (parameters) => ({
        route: "POST /repos/{owner}/{repo}/issues",
        parameters: { title, body, labels: [ourLabel, ...labels], ...parameters },
        reply: issueSchema,
        permission,
    });
    try {
        return await github.create(call(assignees.length === 0 ? {} : { assignees }), find);
    }
    catch (thrown) {
        if (assignees.length === 0 || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatus */ .zM)(thrown, 422))
            throw thrown;
        return github.create(call({}), find);
    }
}
/** At the very end, where nothing that production's data chose can follow. */
function hasMark(body, mark) {
    return body?.trimEnd().endsWith(mark) === true;
}
function viewOf({ number, html_url: url, state, closed_at: closedAt }) {
    return { number, url, isOpen: state === "open", closedAt: closedAt ?? null };
}


/***/ }),

/***/ 68584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ notifierFrom)
});

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.cache/js/clients/http/exchange.js
var exchange = __webpack_require__(75681);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
;// CONCATENATED MODULE: ./.cache/js/notify/bodies.js

/** By the host of the address: Slack's and Teams' own are known, everything else gets plain JSON. */
function webhookKindOf({ hostname }) {
    if (hostname === "hooks.slack.com" || hostname === "hooks.slack-gov.com")
        return "slack";
    const teams = [".webhook.office.com", ".logic.azure.com", ".api.powerplatform.com"];
    return teams.some((end) => hostname.endsWith(end)) ? "teams" : "generic";
}
const signs = { bad: "🔴", good: "🟢", info: "🔵" };
/** The body of a message. Names that data chose are text in it: no mention and no markup comes of them. */
function renderNotice(notice, kind) {
    return { slack, teams, generic }[kind](notice);
}
/** `<`, `>` and `&` are all that Slack reads in a text as more than text. */
function slackText(written, most = 1000) {
    return (0,encode/* visible */.RK)(written, most).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function slack({ title, text, url, level }) {
    const head = `${signs[level]} ${slackText(title, 150)}`;
    const block = (written) => ({
        type: "section",
        text: { type: "plain_text", text: written, emoji: false },
    });
    const button = { type: "button", text: { type: "plain_text", text: "Open the issue" }, url };
    const actions = url === null ? [] : [{ type: "actions", elements: [button] }];
    return {
        text: head,
        blocks: [block(`${signs[level]} ${(0,encode/* visible */.RK)(title, 150)}`), block((0,encode/* visible */.RK)(text, 2900) || "–"), ...actions],
    };
}
/** An adaptive card; its markdown is told apart by escaping what begins some. */
function teams({ title, text, url, level }) {
    const plain = (written) => (0,encode/* visible */.RK)(written, 2000).replace(/[\\`*_[\]()<>#~|@-]/g, "\\$&");
    const block = (written, more) => ({
        type: "TextBlock",
        wrap: true,
        text: written,
        ...more,
    });
    const card = {
        $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
        type: "AdaptiveCard",
        version: "1.4",
        body: [
            block(`${signs[level]} ${plain(title)}`, { weight: "Bolder", size: "Medium" }),
            block(plain(text) || "–", {}),
        ],
        ...(url === null ? {} : { actions: [{ type: "Action.OpenUrl", title: "Open the issue", url }] }),
    };
    const attachment = {
        contentType: "application/vnd.microsoft.card.adaptive",
        contentUrl: null,
        content: card,
    };
    return { type: "message", attachments: [attachment] };
}
function generic({ event, title, text, url, key, level, facts }) {
    return { schema: "evenhand/notice/v1", event, level, title, text, url, key, facts };
}

;// CONCATENATED MODULE: ./.cache/js/notify/webhook.js



/** A webhook. The body is signed with HMAC-SHA256 over `<timestamp>.<body>`; it is sent up to four times when the answer
 *  is a 5xx or a 429, or is lost, always with the same delivery key, by which a receiver drops a second copy.
 *  Errors name the host alone: the path of such an address is a secret. */
function makeWebhook({ url, secret, kind, clock, timeoutMs = 10_000 }) {
    const line = { name: `the webhook at ${url.host}`, clock, timeoutMs };
    const written = kind === "auto" ? webhookKindOf(url) : kind;
    return {
        async tell(notice) {
            const body = JSON.stringify(renderNotice(notice, written));
            const at = Math.floor(clock.now() / 1000);
            const headers = {
                "content-type": "application/json",
                "user-agent": "evenhand",
                "x-evenhand-delivery": deliveryOf(notice),
                ...(secret === null ? {} : signatureOf(secret, at, body)),
            };
            try {
                await (0,exchange/* exchange */.cv)(line, { method: "POST", url, headers, body, repeatable: true });
            }
            catch (thrown) {
                throw new Error(withoutPath(thrown, url, line.name));
            }
        },
    };
}
/** The same for the same event. */
function deliveryOf({ key }) {
    return (0,external_node_crypto_.createHmac)("sha256", "evenhand").update(key).digest("hex").slice(0, 32);
}
function signatureOf(secret, at, body) {
    const signature = (0,external_node_crypto_.createHmac)("sha256", secret).update(`${at}.${body}`).digest("hex");
    return { "x-evenhand-timestamp": String(at), "x-evenhand-signature-256": `sha256=${signature}` };
}
function withoutPath(thrown, url, name) {
    const message = thrown instanceof Error ? thrown.message : "it failed";
    return message.includes(url.pathname) && url.pathname.length > 1
        ? `${name} did not take the message`
        : message;
}

;// CONCATENATED MODULE: ./.cache/js/notify/from-environment.js


/** The webhook whose address, and secret if it has one, the step's environment holds.
 *  @throws UserError when a variable that is named is empty, or holds no address */
function notifierFrom(env, clock) {
    return ({ env: name, secret: key, kind }) => {
        const url = addressIn(env, name);
        if (key === undefined)
            return makeWebhook({ url, secret: null, kind, clock });
        return makeWebhook({ url, secret: textIn(env, key), kind, clock });
    };
}
function addressIn(env, name) {
    const address = textIn(env, name);
    if (/^https?:\/\//.test(address) && URL.canParse(address))
        return new URL(address);
    throw new errors/* UserError */.y({
        code: "config-invalid",
        message: `the variable ${name} holds no http address`,
        hint: "store the whole address of the webhook as a secret",
    });
}
function textIn(env, name) {
    const text = (env[name] ?? "").trim();
    if (text !== "")
        return text;
    throw new errors/* UserError */.y({
        code: "config-invalid",
        message: `the variable ${name}, which \`webhook\` names, is empty`,
        hint: `give it to the step: \`env: {${name}: \${{ secrets.${name} }}}\``,
    });
}


/***/ })

};
