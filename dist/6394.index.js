export const id = 6394;
export const ids = [6394];
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

/***/ 56394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeMlflowRun: () => (/* binding */ makeMlflowRun)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
// EXTERNAL MODULE: ./.cache/js/clients/mlflow/http.js
var http = __webpack_require__(19759);
;// CONCATENATED MODULE: ./.cache/js/clients/mlflow/runs.js


const metricSchema = schemas.object({
    key: schemas.string(),
    // JSON has no word for NaN: the server writes it as text.
    value: schemas.union([schemas.number(), schemas.string()]).nullish(),
});
const runSchema = schemas.object({
    run: schemas.object({
        info: schemas.object({
            run_id: schemas.string(),
            run_name: schemas.string().default(""),
            status: schemas.string().default(""),
            lifecycle_stage: schemas.string().default("active"),
        }),
        data: schemas.object({ metrics: schemas.array(metricSchema).default([]) }).prefault({}),
    }),
});
/** One run of a tracking server with its latest metrics; null when there is none of this id. */
async function readRun(options, id) {
    const answer = await (0,http/* callMlflow */.y)(options, {
        method: "GET",
        path: "runs/get",
        query: { run_id: id },
        repeatable: true,
    }).catch(nullWhenMissing);
    if (answer === null)
        return null;
    const { info, data } = runSchema.parse(answer).run;
    return {
        id: info.run_id,
        name: info.run_name,
        status: info.status,
        isDeleted: info.lifecycle_stage !== "active",
        metrics: new Map(data.metrics.map(({ key, value }) => [key, finiteOf(value)])),
    };
}
/** An infinity is kept as the largest number. */
function finiteOf(value) {
    const number = typeof value === "string" ? Number(value) : (value ?? Number.NaN);
    return Number.isFinite(number) && Math.abs(number) < Number.MAX_VALUE ? number : null;
}
function nullWhenMissing(thrown) {
    if (!(thrown instanceof http/* MlflowRefusal */.e))
        throw thrown;
    if (thrown.status === 404 || thrown.code === "RESOURCE_DOES_NOT_EXIST")
        return null;
    throw thrown;
}

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/sources/mlflow-run.js


/** The metrics of a run at a tracking server, as the JSON that a file of them would hold. Asked for once, when it is first
 *  read.
 *  @throws UserError when no server is named, there is no such run, or it has not finished */
function makeMlflowRun(written, id, server) {
    let asked = null;
    const bytes = () => {
        asked ??= fetchMetrics(written, id, server);
        return asked;
    };
    return {
        name: written,
        size: async () => (await bytes()).length,
        head: async (count) => (await bytes()).slice(0, count),
        slice: async (start, end) => (await bytes()).slice(start, end),
        async *stream() {
            yield await bytes();
        },
    };
}
async function fetchMetrics(written, id, server) {
    const { uri } = server;
    if (uri === null || !/^https?:\/\//.test(uri)) {
        const what = uri === null ? "MLFLOW_TRACKING_URI is not set" : "MLFLOW_TRACKING_URI is no http address";
        throw refused(written, `${written} names a run of a tracking server, and ${what}`, "set it to the server's address, for example https://mlflow.example.com; a store on disk is named by its path");
    }
    const run = await readRun({ ...server, uri }, id);
    if (run === null)
        throw refused(written, `the tracking server has no run ${id}`, "name the run by its whole id");
    const why = whyNotUsable(run);
    if (why !== null)
        throw refused(written, `run ${id} ${why}`, "name a run that has finished");
    return new TextEncoder().encode(JSON.stringify(Object.fromEntries(run.metrics)));
}
function whyNotUsable({ status, isDeleted }) {
    if (isDeleted)
        return "is deleted";
    return status === "FINISHED" ? null : `has the status ${status || "unknown"}`;
}
function refused(file, message, hint) {
    return new errors/* UserError */.y({ code: "file-unreadable", message, hint, file });
}


/***/ })

};
