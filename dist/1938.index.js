export const id = 1938;
export const ids = [1938];
export const modules = {

/***/ 19759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ MlflowRefusal),
/* harmony export */   y: () => (/* binding */ callMlflow)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);

/** The server's answer to a request it would not do, by its own error code. */
class MlflowRefusal extends Error {
    status;
    code;
    constructor(status, code, message) {
        super(message);
        this.name = "MlflowRefusal";
        this.status = status;
        this.code = code;
    }
}
const tries = 3;
/** One call to MLflow's REST API: JSON, or the text of an answer that is not. Only repeatable calls are tried
 *  again, after a 5xx or a lost answer. Throws MlflowRefusal for a refusal, Error when the server cannot be
 *  reached; neither message holds a credential. */
async function callMlflow(options, call) {
    for (let attempt = 1;; attempt++) {
        try {
            return await once(options, call);
        }
        catch (thrown) {
            const final = thrown instanceof MlflowRefusal && thrown.status < 500 && thrown.status !== 429;
            if (final || !call.repeatable || attempt >= tries)
                throw thrown;
            await options.clock.sleep(500 * 2 ** (attempt - 1));
        }
    }
}
async function once(options, call) {
    const url = addressOf(options.uri, call);
    const wait = options.timeoutMs ?? 30_000;
    let status;
    let text;
    try {
        const response = await (options.fetch ?? fetch)(url, {
            method: call.method,
            headers: { ...authorization(options), "content-type": "application/json", accept: "application/json" },
            signal: AbortSignal.timeout(wait),
            redirect: "error",
            ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        });
        status = response.status;
        text = await response.text();
    }
    catch (thrown) {
        throw unreachable(url, thrown, wait);
    }
    if (status >= 200 && status < 300)
        return parseOr(text, text);
    throw refusal(status, text, call);
}
function addressOf(uri, call) {
    const base = uri.replace(/\/+$/, "");
    const url = new URL(call.path.startsWith("/") ? `${base}${call.path}` : `${base}/api/2.0/mlflow/${call.path}`);
    // Credentials in an address would end up in messages; MLflow has its own variables for them.
    url.username = "";
    url.password = "";
    for (const [name, value] of Object.entries(call.query ?? {}))
        url.searchParams.set(name, value);
    return url;
}
function authorization({ token, username, password }) {
    if (token !== null)
        return { authorization: `Bearer ${token}` };
    if (username === null)
        return {};
    return { authorization: `Basic ${Buffer.from(`${username}:${password ?? ""}`).toString("base64")}` };
}
function unreachable(url, thrown, wait) {
    const slow = thrown instanceof DOMException && thrown.name === "TimeoutError";
    const cause = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown;
    const why = slow ? `no answer within ${wait / 1000} s` : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .g)(cause);
    return new Error(`MLflow at ${url.origin} cannot be reached: ${why}`, { cause: thrown });
}
function refusal(status, text, call) {
    const body = parseOr(text, null);
    const code = typeof body?.error_code === "string" ? body.error_code : "";
    const said = typeof body?.message === "string" ? body.message : "";
    const login = status === 401 || status === 403 ? ": check MLFLOW_TRACKING_TOKEN or MLFLOW_TRACKING_USERNAME" : "";
    const detail = [code, said.slice(0, 300)].filter((part) => part !== "").join(": ");
    return new MlflowRefusal(status, code, `MLflow answered ${status} to ${call.path}${login}${detail === "" ? "" : ` (${detail})`}`);
}
function parseOr(text, otherwise) {
    try {
        return JSON.parse(text);
    }
    catch {
        return otherwise;
    }
}


/***/ }),

/***/ 1938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ checkOptions),
  m: () => (/* binding */ makeTarget)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./.cache/js/targets/command-run.js


const tailLines = 20;
const longestAnswer = 64 * 1024;
const grace = 2_000;
/** What belongs to this action alone and not to the commands it runs. */
const withheld = /^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_RESULTS_URL|ACTIONS_CACHE_.*|GITHUB_(?:OUTPUT|STATE|ENV|PATH))$/i;
function commandEnvironment(step) {
    return Object.fromEntries(Object.entries(step).filter((entry) => entry[1] !== undefined && !withheld.test(entry[0])));
}
/** Runs a text under bash in a process group of its own; after the time is up the group is asked to end, and two
 *  seconds later made to. */
function runCommand(run) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", run.command], {
            cwd: run.folder,
            env: run.env,
            detached: external_node_process_.platform !== "win32",
            stdio: ["ignore", "pipe", "pipe"],
        });
        let timedOut = false;
        let stdout = "";
        const lines = [];
        const release = onSignals(() => run.stopOnSignal && endGroup(child.pid));
        const killer = setTimeout(() => {
            timedOut = true;
            endGroup(child.pid);
        }, run.timeoutMs);
        const keep = (line) => {
            run.say?.(line);
            lines.push(line.slice(0, 2_000));
            if (lines.length > tailLines)
                lines.shift();
        };
        child.stdout.on("data", (chunk) => {
            if (stdout.length < longestAnswer)
                stdout += chunk.toString("utf8").slice(0, longestAnswer - stdout.length);
        });
        splitLines(child.stdout, keep);
        splitLines(child.stderr, keep);
        child.on("error", (cause) => {
            clearTimeout(killer);
            release();
            reject(new Error(`bash cannot be started: ${cause.message}`, { cause }));
        });
        child.on("close", (code) => {
            clearTimeout(killer);
            release();
            resolve({ code, timedOut, tail: lines.join("\n"), stdout });
        });
    });
}
/** While a command runs, SIGINT and SIGTERM are ours: without a listener this process would end at once and leave
 *  the command behind. */
function onSignals(act) {
    for (const name of ["SIGINT", "SIGTERM"])
        external_node_process_.on(name, act);
    return () => {
        for (const name of ["SIGINT", "SIGTERM"])
            external_node_process_.off(name, act);
    };
}
function splitLines(stream, line) {
    let rest = "";
    stream.on("data", (chunk) => {
        const parts = (rest + chunk.toString("utf8")).split(/\r?\n/);
        rest = (parts.pop() ?? "").slice(-64 * 1024);
        for (const part of parts)
            line(part);
    });
    stream.on("end", () => {
        if (rest !== "")
            line(rest);
    });
}
function endGroup(pid) {
    if (pid === undefined)
        return;
    signal(pid, "SIGTERM");
    setTimeout(() => signal(pid, "SIGKILL"), grace).unref();
}
function signal(pid, name) {
    try {
        external_node_process_.kill(external_node_process_.platform === "win32" ? pid : -pid, name);
    }
    catch {
        // It has ended already.
    }
}

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/targets/health.js

const between = 1_000;
const oneRequest = 10_000;
/** Asks until the address answers 200; throws with what it said last when the time is up. */
async function waitHealthy(url, { clock, timeoutMs, fetch: ask = fetch }) {
    const end = clock.now() + timeoutMs;
    for (;;) {
        const said = await askOnce(url, ask, Math.min(oneRequest, Math.max(1, end - clock.now())));
        if (said === "200")
            return;
        if (clock.now() + between >= end) {
            throw new Error(`${url} was not healthy within ${timeoutMs / 1000} s: ${said}`);
        }
        await clock.sleep(between);
    }
}
async function askOnce(url, ask, wait) {
    try {
        const response = await ask(url, { signal: AbortSignal.timeout(wait), redirect: "manual" });
        await response.body?.cancel();
        return response.status === 200 ? "200" : `it answers ${response.status}`;
    }
    catch (thrown) {
        const cause = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown;
        return (0,errors/* errorMessage */.g)(cause);
    }
}

// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
;// CONCATENATED MODULE: ./.cache/js/targets/options.js



/** Reads a target's options against its schema; every problem in one UserError, unknown names with the nearest
 *  known one. */
function parseOptions(target, schema, raw) {
    const texts = Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, String(value)]));
    const parsed = schema.safeParse(texts);
    if (parsed.success)
        return parsed.data;
    const known = Object.keys(schema.shape);
    const lines = parsed.error.issues.flatMap((issue) => issue.code === "unrecognized_keys"
        ? issue.keys.map((name) => unknown(name, known))
        : [`${issue.path.join(".")} ${issue.message}`]);
    throw new errors/* UserError */.y({
        code: "config-invalid",
        message: `options of target ${target}: ${lines.join("; ")}`,
        hint: `${target} takes ${known.join(", ")} (docs/deploy.md)`,
    });
}
function unknown(name, known) {
    const meant = (0,nearest_name/* nearestName */.q)(name, known);
    return `${JSON.stringify(name.slice(0, 60))} is not known${meant === null ? "" : `, did you mean ${meant}?`}`;
}
/** An option that must be there. */
function required(example) {
    return schemas/* string */.YjP({ error: `is missing (for example ${example})` })
        .min(1, { error: `is empty (for example ${example})` });
}

;// CONCATENATED MODULE: ./.cache/js/targets/command.js




const commandOptions = schemas/* strictObject */.rej({
    command: required("./deploy.sh"),
    "health-url": schemas/* url */.OZ5({ protocol: /^https?$/, error: "is not an http address" }).optional(),
    "rollback-command": schemas/* string */.YjP().min(1).optional(),
    "current-command": schemas/* string */.YjP().min(1).optional(),
});
/** Target `command`: the user's own commands deploy, restore and tell what serves; health is an address that
 *  answers 200. The commands get EVENHAND_DIGEST (what should serve when they end), EVENHAND_PREVIOUS (what serves
 *  when they begin), EVENHAND_MODEL, EVENHAND_ENVIRONMENT, EVENHAND_COMMIT and EVENHAND_RUN_ID. */
function makeCommandTarget(raw, access) {
    const options = parseOptions("command", commandOptions, raw);
    const healthUrl = options["health-url"] ?? null;
    // A cancelled run stops what it began, and then restores: that must not be stopped too.
    let isRestoring = false;
    const run = async (key, wanted, previous) => {
        const isShown = key !== "current-command";
        if (isShown)
            access.fence.open();
        const end = await runCommand({
            command: options[key] ?? "",
            env: { ...commandEnvironment(access.env), ...variables(wanted, previous) },
            folder: access.folder,
            timeoutMs: access.timeoutMs,
            say: isShown ? (line) => access.fence.write(`${line}\n`) : null,
            stopOnSignal: !isRestoring,
        }).finally(() => access.fence.close());
        if (end.code === 0 && !end.timedOut)
            return end;
        const how = end.timedOut
            ? `did not end within ${access.timeoutMs / 1000} s`
            : `ended with code ${end.code ?? "none"}`;
        throw new Error(`${key} ${how}${end.tail === "" ? "" : `; its last lines:\n${end.tail}`}`);
    };
    const becomeHealthy = async (journal) => {
        if (healthUrl === null)
            return;
        await journal("wait-healthy", healthUrl);
        await waitHealthy(healthUrl, access);
    };
    return {
        name: "command",
        async readBack() {
            return options["current-command"] === undefined
                ? null
                : readCurrent((await run("current-command", null, null)).stdout);
        },
        async plan(_wanted, _before) {
            return [
                `run \`${firstLine(options.command)}\``,
                ...(healthUrl === null ? [] : [`wait until \`${healthUrl}\` answers 200`]),
                ...(options["current-command"] === undefined
                    ? ["nothing is read back: there is no current-command"]
                    : [`read back by \`${firstLine(options["current-command"])}\``]),
            ];
        },
        async apply(wanted, before, journal) {
            await journal("run-command", firstLine(options.command));
            await run("command", wanted, before);
            await becomeHealthy(journal);
            return { version: null, url: healthUrl === null ? null : new URL(healthUrl).origin };
        },
        async restore(before, failed, journal) {
            const served = { digest: failed.digest, version: failed.version };
            const key = options["rollback-command"] === undefined ? "command" : "rollback-command";
            if (before?.digest == null && key === "command") {
                throw new Error("there is no rollback-command, and no model before that the command could deploy again");
            }
            isRestoring = true;
            await journal(`run-${key}`, firstLine(options[key] ?? ""));
            await run(key, before, served);
            // Where nothing served before, nothing can become healthy.
            if (before?.digest != null)
                await becomeHealthy(journal);
        },
    };
}
function variables(wanted, previous) {
    if (wanted === null && previous === null)
        return {};
    return {
        EVENHAND_DIGEST: wanted?.digest ?? "",
        EVENHAND_PREVIOUS: previous?.digest ?? "",
        EVENHAND_MODEL: wanted?.model ?? "",
        EVENHAND_ENVIRONMENT: wanted?.environment ?? "",
        EVENHAND_COMMIT: wanted?.commit ?? "",
        EVENHAND_RUN_ID: wanted?.evidence === null || wanted === null ? "" : String(wanted.evidence.runId),
    };
}
/** The last line that is not blank: a sha256 digest, or nothing when nothing serves. */
function readCurrent(stdout) {
    const line = stdout.trim().split(/\r?\n/).at(-1)?.trim() ?? "";
    if (line === "")
        return { digest: null, version: null };
    const match = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(line);
    if (match !== null)
        return { digest: `sha256:${match[1].toLowerCase()}`, version: null };
    throw new Error(`current-command printed ${JSON.stringify(line.slice(0, 80))}, which is not a sha256 digest`);
}
function firstLine(command) {
    const [line = "", ...more] = command.trim().split("\n");
    return line.length > 80 || more.length > 0 ? `${line.slice(0, 79)}…` : line;
}

// EXTERNAL MODULE: ./.cache/js/clients/mlflow/http.js
var http = __webpack_require__(19759);
;// CONCATENATED MODULE: ./.cache/js/clients/mlflow/registry.js


const tag = schemas/* object */.Ikc({ key: schemas/* string */.YjP(), value: schemas/* string */.YjP() });
const versionSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    source: schemas/* string */.YjP().default(""),
    status: schemas/* string */.YjP().default(""),
    tags: schemas/* array */.YOg(tag).default([]),
});
const oneVersion = schemas/* object */.Ikc({ model_version: versionSchema });
const versionPage = schemas/* object */.Ikc({
    model_versions: schemas/* array */.YOg(versionSchema).default([]),
    next_page_token: schemas/* string */.YjP().optional(),
});
function makeRegistry(options, name) {
    const call = (ask) => (0,http/* callMlflow */.y)(options, ask);
    const get = (path, query) => call({ method: "GET", path, query, repeatable: true });
    const missing = async (ask) => ask.catch(nullWhenMissing);
    return {
        async serverVersion() {
            const text = await missing(get("/version", {}));
            return typeof text === "string" && /^\d+\.\d+/.test(text.trim()) ? text.trim().slice(0, 40) : null;
        },
        async hasModel() {
            return (await missing(get("registered-models/get", { name }))) !== null;
        },
        async createModel() {
            try {
                await call({ method: "POST", path: "registered-models/create", body: { name }, repeatable: true });
            }
            catch (thrown) {
                // Another run, or our own lost answer, was first.
                if (!(thrown instanceof http/* MlflowRefusal */.e && thrown.code === "RESOURCE_ALREADY_EXISTS"))
                    throw thrown;
            }
        },
        async findByTag(key, value) {
            const filter = `name=${quoted(name)} and tags.\`${key}\`=${quoted(value)}`;
            const found = [];
            for (let token, pages = 0; pages < 100; pages++) {
                const page = versionPage.parse(await get("model-versions/search", {
                    filter,
                    ...(token === undefined ? {} : { page_token: token }),
                }));
                found.push(...page.model_versions.filter((one) => one.name === name).map(readVersion));
                token = page.next_page_token;
                if (token === undefined || token === "")
                    break;
            }
            return found.sort((a, b) => Number(a.version) - Number(b.version));
        },
        async version(number) {
            const found = await missing(get("model-versions/get", { name, version: number }));
            return found === null ? null : readVersion(oneVersion.parse(found).model_version);
        },
        async createVersion({ source, description, tags }) {
            const list = Object.entries(tags).map(([key, value]) => ({ key, value }));
            const body = { name, source, description, tags: list };
            const made = await call({ method: "POST", path: "model-versions/create", body, repeatable: false });
            return readVersion(oneVersion.parse(made).model_version);
        },
        async alias(alias) {
            const found = await missing(get("registered-models/alias", { name, alias }));
            return found === null ? null : readVersion(oneVersion.parse(found).model_version);
        },
        async setAlias(alias, version) {
            const body = { name, alias, version };
            await call({ method: "POST", path: "registered-models/alias", body, repeatable: true });
        },
        async removeAlias(alias) {
            await call({
                method: "DELETE",
                path: "registered-models/alias",
                body: { name, alias },
                repeatable: true,
            });
        },
    };
}
/** A missing model or version is 404; a missing alias is 400 INVALID_PARAMETER_VALUE, told apart by its words. */
function nullWhenMissing(thrown) {
    if (!(thrown instanceof http/* MlflowRefusal */.e))
        throw thrown;
    const noAlias = thrown.code === "INVALID_PARAMETER_VALUE" && /alias .* not found/i.test(thrown.message);
    if (thrown.status === 404 || thrown.code === "RESOURCE_DOES_NOT_EXIST" || noAlias)
        return null;
    throw thrown;
}
function readVersion(found) {
    const { version, source, status } = found;
    return {
        version,
        source,
        status,
        tags: Object.fromEntries(found.tags.map(({ key, value }) => [key, value])),
    };
}
function quoted(text) {
    if (!/^[\w:./ @-]+$/.test(text))
        throw new Error(`MLflow cannot search for ${JSON.stringify(text.slice(0, 80))}`);
    return `'${text}'`;
}

;// CONCATENATED MODULE: ./.cache/js/targets/mlflow.js




const mlflowOptions = schemas/* strictObject */.rej({
    source: required("s3://models/fraud/{digest}"),
    name: schemas/* string */.YjP().min(1).optional(),
    alias: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9_-]{1,100}$/, { error: "is not an alias name" })
        .default("champion"),
    "tracking-uri": schemas/* url */.OZ5({ protocol: /^https?$/, error: "is not an http address" }).optional(),
});
const digestTag = "evenhand.digest";
/** The first release without the file read and overwrite holes of 2023 to 2026 (CVE-2026-2614 and before). */
const safeRelease = [3, 10];
/** Target `mlflow`: a version in the model registry, and an alias that points at it.
 *  Deploying moves the alias; the version is found again by its digest's tag, so that twice is once. */
function makeMlflowTarget(raw, model, access) {
    const options = parseOptions("mlflow", mlflowOptions, raw);
    const uri = options["tracking-uri"] ?? access.uri;
    if (uri === null || !/^https?:\/\//.test(uri))
        throw noServer(uri);
    const registry = makeRegistry({ ...access, uri }, options.name ?? model);
    const page = `${uri.replace(/\/+$/, "").replace(/\/\/[^/]*@/, "//")}/#/models/${encodeURIComponent(options.name ?? model)}`;
    const urlOf = (version) => `${page}/versions/${version}`;
    const alias = options.alias;
    return {
        name: "mlflow",
        async readBack() {
            const found = await registry.alias(alias);
            return found === null ? { digest: null, version: null } : servedOf(found);
        },
        async plan(wanted, before) {
            const version = await findVersion(registry, wanted, options);
            return [
                ...((await registry.hasModel()) ? [] : [`create the registered model \`${options.name ?? model}\``]),
                version === null
                    ? `create a version with source \`${sourceOf(options, wanted)}\``
                    : `use version ${version.version}, which has this digest`,
                `move the alias \`${alias}\`${before?.version == null ? "" : ` from version ${before.version}`} to it`,
            ];
        },
        async apply(wanted, _before, journal) {
            await warnWhenOld(registry, access.warn);
            if (!(await registry.hasModel())) {
                await journal("create-model", `registered model ${options.name ?? model}`);
                await registry.createModel();
            }
            const version = (await findVersion(registry, wanted, options)) ?? (await create(registry, wanted, options, journal));
            if (version.status !== "READY")
                throw new Error(`version ${version.version} is ${version.status}, not READY`);
            await journal("move-alias", `${alias} to version ${version.version}`);
            await registry.setAlias(alias, version.version);
            return { version: version.version, url: urlOf(version.version) };
        },
        async restore(before, _failed, journal) {
            if (before === null || (before.digest === null && before.version === null)) {
                await journal("remove-alias", `${alias}: there was none before`);
                await registry.removeAlias(alias);
                return;
            }
            const version = before.version ?? (await findVersion(registry, before, options))?.version ?? null;
            if (version === null)
                throw new Error("the version before is not in the registry any more");
            await journal("move-alias-back", `${alias} to version ${version}`);
            await registry.setAlias(alias, version);
        },
    };
}
function servedOf(found) {
    const digest = found.tags[digestTag];
    return {
        digest: digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : null,
        version: found.version,
    };
}
/** By its number when it was deployed before, else by the digest's tag; a version with this digest and another
 *  source is somebody else's claim. */
async function findVersion(registry, wanted, options) {
    if (wanted.version !== null) {
        const found = await registry.version(wanted.version);
        if (found === null)
            throw new Error(`version ${wanted.version} is not in the registry any more`);
        if (wanted.digest !== null && found.tags[digestTag] !== wanted.digest) {
            throw new Error(`version ${wanted.version} has another digest than the ledger says`);
        }
        return found;
    }
    if (wanted.digest === null)
        throw new Error("neither a digest nor a version was given");
    const [found] = await registry.findByTag(digestTag, wanted.digest);
    if (found === undefined)
        return null;
    const source = sourceOf(options, wanted);
    if (found.source === source)
        return found;
    throw new Error(`version ${found.version} carries this digest, but its source is ${found.source}, not ${source}`);
}
async function create(registry, wanted, options, journal) {
    await journal("create-version", `source ${sourceOf(options, wanted)}`);
    const version = {
        source: sourceOf(options, wanted),
        description: `Deployed by Evenhand to ${wanted.environment}.`,
        tags: {
            [digestTag]: wanted.digest ?? "",
            ...(wanted.commit === null ? {} : { "evenhand.commit": wanted.commit }),
            ...(wanted.evidence === null
                ? {}
                : { "evenhand.evidence": wanted.evidence.record, "evenhand.run": wanted.evidence.url }),
        },
    };
    try {
        return await registry.createVersion(version);
    }
    catch (thrown) {
        // The answer may have been lost after the version was made: look before giving up.
        const made = await findVersion(registry, wanted, options).catch(() => null);
        if (made === null)
            throw thrown;
        return made;
    }
}
/** `{digest}` (64 hex digits), `{digest12}`, `{commit}`, `{model}`, `{environment}` and `{run}` are filled in. */
function sourceOf({ source }, wanted) {
    const hex = (wanted.digest ?? "").replace(/^sha256:/, "");
    const values = {
        digest: hex,
        digest12: hex.slice(0, 12),
        commit: wanted.commit ?? "",
        model: wanted.model,
        environment: wanted.environment,
        run: String(wanted.evidence?.runId ?? ""),
    };
    return source.replace(/\{(\w+)\}/g, (written, name) => values[name] ?? written);
}
async function warnWhenOld(registry, warn) {
    const version = await registry.serverVersion();
    const [major = 0, minor = 0] = (version ?? "").split(".").map(Number);
    const old = version !== null && (major < safeRelease[0] || (major === safeRelease[0] && minor < safeRelease[1]));
    if (old)
        warn(`MLflow ${version} has known holes that overwrite artifacts: use ${safeRelease.join(".")} or later`);
}
function noServer(uri) {
    return new errors/* UserError */.y({
        code: "config-invalid",
        message: uri === null
            ? "target mlflow: no tracking server is named"
            : `target mlflow: ${JSON.stringify(uri.slice(0, 100))} is not an http address`,
        hint: "set MLFLOW_TRACKING_URI in the step's env, or the option tracking-uri",
    });
}

;// CONCATENATED MODULE: ./.cache/js/targets/index.js



const targets_schemas = { command: commandOptions, mlflow: mlflowOptions };
/** Options of a target as they would be read, without touching it.
 *  @throws UserError `config-invalid` with every problem */
function checkOptions(target, options) {
    parseOptions(target, targets_schemas[target], options);
}
/** The targets by their names in evenhand.yml: adding one is its file and a line here. */
function makeTarget(world) {
    const { clock, env, fence, folder, warn } = world;
    const text = (name) => (env[name] ?? "").trim() || null;
    return ({ target, options, model, timeout }) => {
        if (target === "command")
            return makeCommandTarget(options, { clock, env, folder, fence, timeoutMs: timeout });
        return makeMlflowTarget(options, model, {
            uri: text("MLFLOW_TRACKING_URI"),
            token: text("MLFLOW_TRACKING_TOKEN"),
            username: text("MLFLOW_TRACKING_USERNAME"),
            password: text("MLFLOW_TRACKING_PASSWORD"),
            timeoutMs: Math.min(timeout, 30_000),
            clock,
            warn,
        });
    };
}


/***/ })

};
