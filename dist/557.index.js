export const id = 557;
export const ids = [557];
export const modules = {

/***/ 83403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkText: () => (/* binding */ checkText)
});

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/core/metrics/index.js + 41 modules
var metrics = __webpack_require__(12329);
// EXTERNAL MODULE: ./.cache/js/core/metrics/metric-names.js
var metric_names = __webpack_require__(51897);
;// CONCATENATED MODULE: ./.cache/js/core/config/lint.js


/** What is allowed and probably not meant, as warnings without a place: names close to a known metric, margins of
 *  plain numbers, a margin of 0. A name that is close to nothing is a plain number's own name. */
function lintConfig(config) {
    return doubts(config).map((doubt) => ({ level: "warning", ...doubt, line: null, column: null }));
}
function doubts(config) {
    return Object.entries(config.models).flatMap(([name, model]) => [
        ...gateDoubts(model, ["models", name]),
        ...nameDoubts(model.prove ?? [], ["models", name, "prove"]),
        ...nameDoubts(model.evaluate.metrics ?? [], ["models", name, "evaluate", "metrics"]),
    ]);
}
function gateDoubts(model, path) {
    return Object.entries(model.gate ?? {}).flatMap(([name, rule]) => {
        const at = [...path, "gate", name];
        const known = (0,metrics/* findMetric */.GF)(name) !== undefined;
        const found = known ? [] : misspelt(name, at);
        if (known && rule.direction !== undefined && rule.direction !== (0,metrics/* findMetric */.GF)(name)?.direction) {
            found.push({
                path: [...at, "direction"],
                message: `\`direction\` of the known metric \`${name}\` is ${(0,metrics/* findMetric */.GF)(name)?.direction} and cannot be changed`,
                hint: "remove `direction`",
            });
        }
        if (rule.margin === 0) {
            found.push({
                path: [...at, "margin"],
                message: `a margin of 0 for \`${name}\` asks for proof that nothing was lost`,
                hint: "name the smallest loss that would matter to you",
            });
        }
        return found;
    });
}
function nameDoubts(names, path) {
    return names.flatMap((name, index) => ((0,metrics/* findMetric */.GF)(name) ? [] : misspelt(name, [...path, index])));
}
function misspelt(name, path) {
    const meant = (0,metric_names/* nearestName */.q)(name, metrics/* metrics */.qd.map((metric) => metric.name));
    if (meant === undefined)
        return [];
    return [
        {
            path,
            message: `unknown metric \`${name}\`, taken as the name of a plain number`,
            hint: `did you mean \`${meant}\`?`,
        },
    ];
}

// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 3 modules
var parse = __webpack_require__(9609);
// EXTERNAL MODULE: ./.cache/js/core/config/problem.js
var config_problem = __webpack_require__(94520);
;// CONCATENATED MODULE: ./.cache/js/core/config/check.js




/** Everything that can be said about a configuration from its text alone. Never throws.
 *  @param others finders of what this core does not know, such as the options of targets
 *  @param suspicions the same for what is allowed and probably not meant */
function checkConfig(text, others = [], suspicions = []) {
    const { config, problems, draft, locate } = (0,parse/* readConfig */.X)(text);
    if (draft === null)
        return { config, problems };
    const found = others.flatMap((find) => find(draft)).map((each) => locate(each, "error"));
    const doubted = [doubts, ...suspicions]
        .flatMap((find) => find(draft))
        .map((doubt) => locate(doubt, "warning"));
    return { config: found.length === 0 ? config : null, problems: [...problems, ...found, ...doubted] };
}
/** The answer of `evenhand check`: one line a problem, then one line that sums up. */
function renderCheck(file, { config, problems }) {
    const lines = problems.map((problem) => `${problem.level}: ${(0,config_problem/* renderProblem */.yM)(file, problem)}`);
    const errors = problems.filter(({ level }) => level === "error").length;
    const found = { errors, warnings: problems.length - errors };
    return `${[...lines, conclusion(file, config, found)].join("\n")}\n`;
}
function conclusion(file, config, found) {
    if (config === null)
        return `${file} cannot be used: ${(0,wording/* plural */.LS)(found.errors, "error")}`;
    const models = Object.keys(config.models);
    const gated = Object.values(config.models).flatMap((model) => Object.keys(model.gate ?? {}));
    const holds = `${(0,wording/* plural */.LS)(models.length, "model")}, ${(0,wording/* plural */.LS)(gated.length, "gated metric")}`;
    return found.warnings === 0
        ? `${file} is valid: ${holds}`
        : `${file} is valid with ${(0,wording/* plural */.LS)(found.warnings, "warning")}: ${holds}`;
}

// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/targets/index.js + 37 modules
var targets = __webpack_require__(75440);
;// CONCATENATED MODULE: ./.cache/js/cli/check.js



/** `evenhand check`: keys, values and what they mean together, the options of targets, and paths of models.
 *  @param exists whether a file or folder is there, from the working directory */
function checkText(file, text, exists) {
    const checked = checkConfig(text, [refusedOptions], [(config) => lostPaths(config, exists)]);
    return { exit: checked.config === null ? 2 : 0, text: renderCheck(file, checked) };
}
/** Nothing can touch a model whose path names nothing: it would be carried forward for good. */
function lostPaths({ models }, exists) {
    return Object.entries(models).flatMap(([model, { path }]) => path === undefined || exists(path)
        ? []
        : [
            {
                path: ["models", model, "path"],
                message: `nothing is at \`${path}\`, so that no pull request touches \`${model}\``,
                hint: "name the folder or file that the model is made from",
            },
        ]);
}
/** Inputs of a deployment may fill in what is missing, so that a missing option is no error here. */
function refusedOptions({ models }) {
    return Object.entries(models).flatMap(([model, { deploy = {} }]) => Object.entries(deploy).flatMap(([environment, { target, options }]) => {
        try {
            (0,targets/* checkOptions */.J)(target, options);
            return [];
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            const { message, hint } = error.detail;
            const path = ["models", model, "deploy", environment, "options"];
            return / is missing /.test(message) ? [] : [{ path, message, hint }];
        }
    }));
}


/***/ }),

/***/ 75681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   RG: () => (/* binding */ download),
/* harmony export */   cv: () => (/* binding */ exchange),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90359);
/* harmony import */ var _tries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45075);


/** What a server would not do. */
class Refusal extends Error {
    status;
    body;
    headers;
    constructor(message, answer) {
        super(message);
        this.name = "Refusal";
        this.status = answer.status;
        this.headers = answer.headers;
        this.body = answer.body.subarray(0, 4_096).toString("utf8");
    }
}
/** One request with its answer read whole.
 *  Throws Refusal for a status that is not accepted, Unreachable when no answer comes; neither holds a credential. */
function exchange(line, ask) {
    const isPassing = (thrown) => ask.repeatable &&
        (thrown instanceof _request_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreachable */ .LL ||
            (thrown instanceof Refusal && (thrown.status >= 500 || thrown.status === 429)));
    return (0,_tries_js__WEBPACK_IMPORTED_MODULE_1__/* .withTries */ .w)(line.clock, isPassing, async () => {
        const answer = await sendFollowing(line, ask, 3);
        const isGood = answer.status >= 200 && answer.status < 300;
        if (isGood || ask.accepts?.includes(answer.status) === true)
            return answer;
        throw refusalOf(line, ask, answer);
    });
}
async function sendFollowing(line, ask, hops) {
    const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .tN)(requestOf(line, ask));
    const to = headerOf(answer, "location");
    if (ask.follows !== true || ![301, 302, 303, 307, 308].includes(answer.status) || to === null || hops === 0)
        return answer;
    const { headers, ...rest } = ask;
    const url = new URL(to, ask.url);
    const kept = url.origin === ask.url.origin && headers !== undefined ? { headers } : {};
    return sendFollowing(line, { ...rest, ...kept, url }, hops - 1);
}
/** The body of an answer as it comes, in constant memory; not tried again. */
async function* download(line, ask) {
    const response = await (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .openStream */ .fv)(requestOf(line, ask));
    const status = response.statusCode ?? 0;
    if (status >= 200 && status < 300) {
        yield* response;
        return;
    }
    const chunks = [];
    for await (const chunk of response)
        chunks.push(chunk);
    throw refusalOf(line, ask, { status, headers: response.headers, body: Buffer.concat(chunks) });
}
/** A header's text; null: it is not there. */
function headerOf({ headers }, name) {
    const value = headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? null;
}
function requestOf(line, { method, url, headers, body }) {
    return {
        ...{ method, url, timeoutMs: line.timeoutMs },
        headers: { "user-agent": "evenhand", ...headers },
        ...(body === undefined ? {} : { body }),
    };
}
function refusalOf(line, ask, answer) {
    const said = answer.body
        .subarray(0, 4_096)
        .toString("utf8")
        .replace(/<[^>]*>/g, " ")
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, 300);
    const what = `${line.name} answered ${answer.status} to ${ask.method} ${ask.url.pathname}`;
    return new Refusal(said === "" ? what : `${what} (${said})`, answer);
}


/***/ }),

/***/ 90359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ Unreachable),
/* harmony export */   fv: () => (/* binding */ openStream),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82787);



/** The server was not reached, or its answer was lost: whether the request was done is not known. */
class Unreachable extends Error {
    constructor(url, why, cause) {
        super(`${url.origin} cannot be reached: ${why}`, { cause });
        this.name = "Unreachable";
    }
}
/** One request, its answer whole, whatever its status. Follows no redirect. Throws Unreachable. */
async function send(ask) {
    const limit = AbortSignal.timeout(ask.timeoutMs);
    const signal = ask.signal === undefined ? limit : AbortSignal.any([ask.signal, limit]);
    const response = await openStream({ ...ask, signal });
    try {
        const chunks = [];
        for await (const chunk of response)
            chunks.push(chunk);
        return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) };
    }
    catch (thrown) {
        throw new Unreachable(ask.url, reasonOf(thrown, ask.timeoutMs), thrown);
    }
}
/** One request, its answer as it comes. Throws Unreachable; an answer that is cut off later is an error of the
 *  stream. */
function openStream(ask) {
    const { tls = {} } = ask;
    const secure = ask.url.protocol === "https:";
    const options = {
        method: ask.method,
        headers: {
            ...ask.headers,
            ...(ask.body === undefined ? {} : { "content-length": byteLength(ask.body) }),
        },
        timeout: ask.timeoutMs,
        ...(ask.signal === undefined ? {} : { signal: ask.signal }),
        ...(secure ? tlsOptions(tls) : {}),
    };
    return new Promise((resolve, reject) => {
        const sent = (secure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)(ask.url, options);
        sent.once("response", resolve);
        sent.on("timeout", () => sent.destroy(new Error(`no answer within ${ask.timeoutMs / 1000} s`)));
        sent.on("error", (thrown) => reject(new Unreachable(ask.url, reasonOf(thrown, ask.timeoutMs), thrown)));
        sent.end(ask.body);
    });
}
function tlsOptions({ ca, cert, key, serverName, insecure }) {
    return {
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
        ...(serverName === undefined ? {} : { servername: serverName }),
        rejectUnauthorized: insecure !== true,
    };
}
function byteLength(body) {
    return typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
}
function reasonOf(thrown, wait) {
    const { name, code, cause } = thrown;
    if (name === "TimeoutError" || cause?.name === "TimeoutError")
        return `no answer within ${wait / 1000} s`;
    // An address with several records fails with one error for all of them, whose message is empty.
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(thrown) || code || "the connection failed";
}


/***/ }),

/***/ 45075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ withTries)
/* harmony export */ });
const most = 4;
/** Does something up to four times, waiting half a second, one, two between.
 *  @param isPassing whether an error may go away by itself; a request that must not be done twice has none such */
async function withTries(clock, isPassing, work) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (thrown) {
            if (attempt >= most || !isPassing(thrown))
                throw thrown;
            await clock.sleep(500 * 2 ** (attempt - 1));
        }
    }
}


/***/ }),

/***/ 32567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ callOf),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   V: () => (/* binding */ parseSmoke)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20311);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _is_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97960);



/** What the answer must be; every rule that is written must hold. */
const expectSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    status: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(100).max(599).default(200),
    /** The whole answer, as JSON. */
    equals: zod__WEBPACK_IMPORTED_MODULE_1__.unknown().optional(),
    /** How far numbers in `equals` may be off. */
    tolerance: zod__WEBPACK_IMPORTED_MODULE_1__.number().nonnegative().default(0),
    /** A JSON Schema that the answer satisfies. */
    schema: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.unknown()).optional(),
    /** A text that the answer has in it. */
    contains: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
});
const caseSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(100).optional(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__.string().startsWith("/", { error: "does not begin with /" }).default("/"),
    method: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["GET", "POST", "PUT"]).optional(),
    headers: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.string()).default({}),
    body: zod__WEBPACK_IMPORTED_MODULE_1__.unknown().optional(),
    expect: expectSchema.prefault({}),
    /** Milliseconds. */
    "max-latency": zod__WEBPACK_IMPORTED_MODULE_1__.number().positive().optional(),
});
/** Where and how a request is made of the model at an address; the request's own headers win over `more`. */
function callOf({ path, method, headers, body }, address, more = {}) {
    return {
        url: `${address.replace(/\/+$/, "")}${path}`,
        method,
        headers: { ...(body === null ? {} : { "content-type": "application/json" }), ...more, ...headers },
        ...(body === null ? {} : { body }),
    };
}
const mostTests = 200;
/** Reads requests with what is expected of their answers, one JSON object a line.
 *  @throws UserError that names the line */
function parseSmoke(text, file, most = mostTests) {
    const lines = text.split(/\r?\n/).map((line, at) => ({ line: line.trim(), at: at + 1 }));
    const tests = lines.filter(({ line }) => line !== "").map(({ line, at }) => parseLine(line, file, at));
    if (tests.length >= 1 && tests.length <= most)
        return tests;
    throw malformed(file, null, tests.length === 0 ? "has no request" : `has more than ${most} requests`);
}
function parseLine(line, file, at) {
    let json;
    try {
        json = JSON.parse(line);
    }
    catch {
        throw malformed(file, at, "is not JSON");
    }
    const parsed = caseSchema.safeParse(json);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw malformed(file, at, `${issue?.path.join(".") || "the line"}: ${issue?.message ?? "does not fit"}`);
    }
    const { name, path, method, headers, body, expect } = parsed.data;
    const schema = expect.schema === undefined ? null : readSchema(expect.schema, file, at);
    return {
        name: name ?? `line ${at}`,
        path,
        method: method ?? (body === undefined ? "GET" : "POST"),
        headers,
        body: body === undefined ? null : JSON.stringify(body),
        maxLatencyMs: parsed.data["max-latency"] ?? null,
        judge: (status, answer) => judgeAnswer(expect, schema, { status, text: answer }),
    };
}
function readSchema(schema, file, at) {
    try {
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .fromJSONSchema */ .y(schema);
    }
    catch (thrown) {
        throw malformed(file, at, `expect.schema: ${thrown instanceof Error ? thrown.message : "is no JSON Schema"}`);
    }
}
function judgeAnswer(expect, schema, { status, text }) {
    if (status !== expect.status)
        return `answered ${status}, not ${expect.status}${said(text)}`;
    if (expect.contains !== undefined && !text.includes(expect.contains))
        return `does not have ${JSON.stringify(expect.contains.slice(0, 80))} in its answer${said(text)}`;
    if (expect.equals === undefined && schema === null)
        return null;
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return `answered what is not JSON${said(text)}`;
    }
    const difference = expect.equals === undefined ? null : differenceOf(json, expect.equals, expect.tolerance, "$");
    if (difference !== null)
        return difference;
    const checked = schema?.safeParse(json);
    if (checked === undefined || checked.success)
        return null;
    const [issue] = checked.error.issues;
    return `does not fit its schema at ${["$", ...(issue?.path ?? [])].join(".")}: ${issue?.message ?? ""}`;
}
/** Where two JSON values differ first, as the end of a sentence; null: nowhere.
 *  @param tolerance how far numbers may be apart */
function differenceOf(got, wanted, tolerance, at) {
    if (typeof got === "number" && typeof wanted === "number")
        return Math.abs(got - wanted) <= tolerance ? null : `has ${got} at ${at}, not ${wanted}`;
    if (Array.isArray(got) && Array.isArray(wanted)) {
        if (got.length !== wanted.length)
            return `has ${got.length} elements at ${at}, not ${wanted.length}`;
        return firstOf(wanted.map((one, n) => () => differenceOf(got[n], one, tolerance, `${at}[${n}]`)));
    }
    if ((0,_is_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(got) && (0,_is_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(wanted)) {
        const keys = [...new Set([...Object.keys(wanted), ...Object.keys(got)])];
        return firstOf(keys.map((key) => () => differenceOf(got[key], wanted[key], tolerance, `${at}.${key}`)));
    }
    return got === wanted ? null : `has ${short(got)} at ${at}, not ${short(wanted)}`;
}
function firstOf(looks) {
    for (const look of looks) {
        const found = look();
        if (found !== null)
            return found;
    }
    return null;
}
function short(value) {
    return value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);
}
function said(text) {
    return text.trim() === "" ? "" : `: ${text.trim().slice(0, 200)}`;
}
function malformed(file, line, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "file-malformed",
        file,
        ...(line === null ? {} : { line }),
        message: `${file}${line === null ? "" : ` line ${line}`} ${message}`,
        hint: '{"path": "/predict", "body": {"x": [1, 2]}, "expect": {"equals": {"y": 0.4}, "tolerance": 0.01}, "max-latency": 300}',
    });
}


/***/ })

};
